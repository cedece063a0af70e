/** Reads a setup from standard input and writes its plan: the same compiler in a process of its own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { serialisePlan } from '../../src/plan/serialise.ts';
import { experiment, planOf, type Setup } from './experiment.ts';

writeFileSync(1, serialisePlan(planOf(experiment(JSON.parse(readFileSync(0, 'utf8')) as Setup))));
