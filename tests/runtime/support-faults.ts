/** For tests of bad input: the fault that a call ends in, with its class and code checked by the test. */
import { ShaleError } from '../../src/errors.ts';

export async function faultOf(work: () => unknown): Promise<ShaleError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ShaleError) return error;
    throw error;
  }
  throw new Error('accepted, where a fault was expected');
}
