// The tests of `npm run test:full`: the usual ones and the long runs.
import base from '../vitest.config.ts';

export default { ...base, test: { ...base.test, exclude: ['**/node_modules/**'] } };
