/** Random numbers for data that is drawn on the spot: integer arithmetic up to one rounding, so equal on every machine. */
import { mix, streamKey } from '../../plan/random.ts';

/** The draws of one row: of (seed, step, stream), one after another. */
export class Draws {
  private readonly key: number;
  private counter = 0;

  constructor(seed: number, step: number, stream: number) {
    this.key = streamKey(seed, step, stream);
  }

  between(low: number, high: number): number {
    return low + (high - low) * mix(this.counter++ ^ this.key) * 2 ** -32;
  }

  /** Bell-shaped, mean 0: the sum of four uniforms out of one draw's bytes, scaled to the deviation (4/12 of a step²). */
  bell(deviation: number): number {
    const bits = mix(this.counter++ ^ this.key);
    const sum = (bits & 255) + ((bits >>> 8) & 255) + ((bits >>> 16) & 255) + (bits >>> 24);
    return ((sum - 510) / 147.8) * deviation;
  }
}
