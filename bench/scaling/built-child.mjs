// Runs a bundle as bin/shale.js runs the command line's, from V8's code cache: `built-child.mjs compile BUNDLE-URL FILE WARM`.
import { runCached } from '../../bin/code-cache.js';

runCached(new URL(process.argv[3]));
