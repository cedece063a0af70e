/** Elementary functions of one element: sqrt, exp, log, abs. */
import { elementwise } from './activation.ts';
import type { LayerDef } from './layer.ts';

/** The smallest normal f32; what is smaller counts as it, since a GPU may take it for 0. */
const TINY = 2 ** -126;

export const FUNCTIONS: readonly LayerDef[] = [
  elementwise({ name: 'sqrt', summary: 'Square root; its derivative at 0 is 0 rather than infinite.', example: 'add: 2\n- sqrt', apply: (g, x) => g.unary('sqrt', x) }),
  elementwise({ name: 'exp', summary: 'Exponential function; above 88 it stays at exp(88), which f32 can hold.', apply: (g, x) => g.unary('exp', x) }),
  elementwise({
    name: 'log',
    summary: 'Natural logarithm; from 0 to 2⁻¹²⁶ it is that of 2⁻¹²⁶, about -87.3, with derivative 0.',
    example: 'add: 2\n- log',
    apply(g, x) {
      // A negative x is left as it is: its logarithm is not a number, and says so.
      const small = g.binary('and', g.binaryConst('ge', x, 0), g.binaryConst('lt', x, TINY));
      return g.unary('log', g.select(small, g.constant(TINY), x));
    },
  }),
  elementwise({ name: 'abs', summary: 'Absolute value; the derivative at 0 is 0.', apply: (g, x) => g.unary('abs', x) }),
];
