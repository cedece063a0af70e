/** WebGPU in a page or a worker: `navigator.gpu`, or why it is not there. */
import { fault } from '../../errors.ts';

/** Throws a fault of class `device`, code `no-adapter`, that says what is missing. Nothing needs to be closed. */
export function openBrowserGpu(): GPU {
  const { gpu } = navigator as { gpu?: GPU };
  if (gpu) return gpu;
  if (!globalThis.isSecureContext) {
    throw fault('device', 'no-adapter', 'WebGPU needs a secure page', { hint: 'Serve the page over https, or open it from localhost.' });
  }
  throw fault('device', 'no-adapter', 'this browser has no WebGPU', {
    hint: 'Use a current Chrome, Edge, Safari or Firefox; on Linux, Chrome needs chrome://flags/#enable-unsafe-webgpu.',
  });
}
