/** What the test's page runs; it answers on the console, in one line of JSON. */
import { openBrowserGpu } from '../../src/runtime/browser/gpu.ts';
import { fiveSteps } from './five-steps.ts';

async function main(): Promise<void> {
  let evalAllowed = true;
  try {
    new Function('return 1')();
  } catch {
    evalAllowed = false;
  }
  const text = async (path: string): Promise<string> => (await fetch(path)).text();
  const result = await fiveSteps(openBrowserGpu(), await text('plan.json'), await text('data.json'));
  console.log(`RESULT ${JSON.stringify({ ...result, evalAllowed })}`);
}

main().catch((error: unknown) => console.log(`FAILED ${error instanceof Error ? error.stack : String(error)}`));
