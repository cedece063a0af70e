/** Ctrl-C: the first one asks for an orderly end, the second one ends at once. */
import { EXIT_CODES } from '../../errors.ts';

export interface Interrupt {
  readonly signal: AbortSignal;
  /** Until then there is nothing to save, and the first Ctrl-C ends at once, too. */
  arm(onFirst: () => void): void;
  /** From now on a reader that closes stdout asks for an orderly end, too. */
  endWithReader(): void;
}

export function onInterrupt(): Interrupt {
  const controller = new AbortController();
  let first: (() => void) | undefined;
  const handle = () => {
    if (first === undefined || controller.signal.aborted) process.exit(EXIT_CODES.interrupted);
    controller.abort();
    first();
  };
  process.on('SIGINT', handle);
  process.on('SIGTERM', handle);
  return {
    signal: controller.signal,
    arm: (onFirst) => void (first = onFirst),
    endWithReader: () => void process.on('SIGPIPE', () => controller.signal.aborted || handle()),
  };
}
