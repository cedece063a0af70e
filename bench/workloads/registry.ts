/** Every workload that `npm run bench` knows, in the order in which it runs them. */
import { mlp } from './mlp.ts';
import { mnistCnn } from './mnist-cnn.ts';
import { transformer } from './transformer.ts';
import type { Workload } from './workload.ts';

export const WORKLOADS: readonly Workload[] = [mnistCnn(100, true), mnistCnn(16, false), mnistCnn(512, false), mlp(64, false), transformer(8, false)];
