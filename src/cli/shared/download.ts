/** Progress of a data set's download on stderr: a line that is drawn over on a terminal, one line a file elsewhere. */
import { bytesText } from '../../plan/memory.ts';
import type { DownloadProgress } from '../../runtime/node/download.ts';
import { say } from './terminal.ts';

const DRAW_MS = 200;

export function downloadProgress(): (progress: DownloadProgress) => void {
  let current = '';
  let drawn = 0;
  return ({ url, file, received, total }) => {
    const now = performance.now();
    if (!process.stderr.isTTY) {
      if (file !== current) say(`downloading ${url} (${bytesText(total)})`);
    } else if (file !== current || received === total || now - drawn > DRAW_MS) {
      drawn = now;
      process.stderr.write(`\r\u001b[2Kdownloading ${file}: ${bytesText(received)} of ${bytesText(total)}, ${Math.floor((100 * received) / total)} %${received === total ? '\n' : ''}`);
    }
    current = file;
  };
}
