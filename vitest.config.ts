import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

// Tests run on Mesa's software adapter where there is one, so that results don't depend on the machine's GPU.
const LAVAPIPE = '/usr/share/vulkan/icd.d/lvp_icd.json';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/**/*.full.test.ts', '**/node_modules/**'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: process.env['VK_ICD_FILENAMES'] === undefined && existsSync(LAVAPIPE) ? { VK_ICD_FILENAMES: LAVAPIPE } : {},
  },
});
