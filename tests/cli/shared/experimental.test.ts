// What asks for experimental features of Dawn.
import { afterEach, expect, it, vi } from 'vitest';
import { experimental } from '../../../src/cli/shared/gpu.ts';

afterEach(() => void vi.unstubAllEnvs());

it.each([['', false], ['0', false], ['1', true]])('SHALE_EXPERIMENTAL=%s', (value, asked) => {
  vi.stubEnv('SHALE_EXPERIMENTAL', value);
  expect(experimental().unsafeApis === true).toBe(asked);
});
