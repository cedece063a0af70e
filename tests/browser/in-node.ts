/** The page's work in a Node process of its own, whose environment chooses the adapter. Arguments: plan, data. */
import { readFileSync } from 'node:fs';
import { openGpu } from '../../src/runtime/node/gpu.ts';
import { fiveSteps } from './five-steps.ts';

const gpu = await openGpu();
const result = await fiveSteps(gpu, readFileSync(process.argv[2]!, 'utf8'), readFileSync(process.argv[3]!, 'utf8'));
console.log(JSON.stringify(result));
