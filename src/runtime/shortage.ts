/** A plan that finds no memory says what it wanted in all, which tensors are largest, and what would help. */
import { ShaleError, type Diagnostic } from '../errors.ts';
import { bytesText, largestTensors, sessionBytes, type ProgramNames } from '../plan/memory.ts';
import type { Plan } from '../plan/types.ts';

/** Tensors that are named. */
const NAMED = 3;

/** `error` as it is, unless memory ran out: then with what the session wanted. */
export function explained(error: unknown, plan: Plan, programs: ProgramNames): unknown {
  if (!(error instanceof ShaleError) || error.code !== 'out-of-memory') return error;
  const { total, state, activations } = sessionBytes(plan, programs);
  const [first, ...others] = error.diagnostics as [Diagnostic, ...Diagnostic[]];
  const notes = largestTensors(plan, NAMED).map(({ name, bytes, origin }) => ({
    message: `${name} takes ${bytesText(bytes)}`,
    ...(origin?.file === undefined || origin.line === undefined ? {} : { location: { file: origin.file, line: origin.line, column: 1 } }),
  }));
  const wanted = `${first.message}; ${total} bytes are wanted in all: ${bytesText(state)} of state, ${bytesText(activations)} of activations`;
  return new ShaleError(error.faultClass, [{ ...first, message: wanted, hint: hint(plan), notes }, ...others], { cause: error.cause });
}

function hint({ maxRows, programs, choices }: Plan): string {
  const ways = [
    ...(maxRows > 1 ? [`lower \`batch_size\` from ${maxRows}`] : []),
    ...(programs.grad && choices['memory'] === undefined ? ['set `train.memory_limit` to what the device has'] : []),
    ...(programs.grad && choices['precision'] === undefined ? ['`precision: mixed` where the device has shader-f16'] : []),
    'choose another device',
  ];
  return ways.length === 1 ? ways[0]! : `${ways.slice(0, -1).join(', ')} or ${ways.at(-1)!}`;
}
