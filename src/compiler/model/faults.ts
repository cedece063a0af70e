/** How a layer or loss says that something is wrong with it: thrown where it is found, told once with its place. */
import type { Diagnostic, Location } from '../../errors.ts';
import type { Shape } from '../../plan/layout.ts';
import type { Report } from '../config/report.ts';
import { printShape, rowSize } from '../layers/shapes.ts';
import { ShapeError } from '../ops/op.ts';

/** Ends the build of one layer; the builder adds its name and where its inputs come from. */
export class LayerFault extends Error {
  readonly code: string;
  readonly hint: string | undefined;

  constructor(code: string, message: string, hint: string | undefined) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

/** Ends the build of a layer that can't be judged, since it depends on something faulty that has been reported. */
export class Consequence extends Error {}

/** Runs `build`; a fault of the layer's is reported as `WHO: …` at `location`, and undefined comes back. */
export function reporting<T>(report: Report, who: string, location: Location, notes: () => NonNullable<Diagnostic['notes']>, build: () => T): T | undefined {
  try {
    return build();
  } catch (error) {
    if (error instanceof LayerFault) report.error(error.code, location, `${who}: ${error.message}`, { hint: error.hint, notes: notes() });
    else if (error instanceof ShapeError) report.error('shape-mismatch', location, `${who}: ${error.message}`, { notes: notes() });
    else if (!(error instanceof Consequence)) throw error;
    return undefined;
  }
}

/** Elements that an index of 32 bits can count; what a device holds is checked when the plan is made. */
const MAX_ELEMENTS = 2 ** 31 - 1;

/** Throws `LayerFault` where a tensor, or one row of it, is larger than anything that can be computed with. */
export function checkSize(shape: Shape, what: string): void {
  const elements = rowSize(shape);
  if (elements <= MAX_ELEMENTS) return;
  const rows = shape.includes('N') ? ' for each row' : '';
  throw new LayerFault('tensor-too-large', `${what} of shape ${printShape(shape)} has ${elements} elements${rows}, ${4 * elements} bytes; at most ${MAX_ELEMENTS} elements are possible`, undefined);
}
