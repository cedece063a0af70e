/** Named data sets against a local server that misbehaves in every way that mirrors do. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NamedDataset } from '../../../src/runtime/data/named.ts';
import { MNIST } from '../../../src/runtime/data/named.ts';
import { cacheFolder, NamedDatasets, type NamedDatasetsOptions } from '../../../src/runtime/node/datasets.ts';
import { isPrivate, type DownloadProgress } from '../../../src/runtime/node/download.ts';
import { faultOf } from '../support-faults.ts';

const CONTENT = new Uint8Array(50_000).map((_, i) => (Math.imul(i, 2654435761) >>> 24) & 255);
const FILE = { name: 'images.gz', bytes: CONTENT.length, sha256: createHash('sha256').update(CONTENT).digest('hex') };
const SET: NamedDataset = {
  ...MNIST,
  name: 'tiny',
  title: 'Tiny test images',
  folder: 'tiny',
  files: { trainImages: FILE, trainLabels: FILE, testImages: FILE, testLabels: FILE },
  homepage: 'https://example.org/tiny',
};

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let root: string;
let servers: Server[];
let requests: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'shale-datasets-'));
  servers = [];
  requests = [];
});

afterEach(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  rmSync(root, { recursive: true });
});

/** URL prefix of a server on the loopback address. */
async function serve(handler: Handler, host = '127.0.0.1'): Promise<string> {
  const server = createServer((request, response) => {
    requests.push(request.url!);
    handler(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return `http://${host}:${(server.address() as AddressInfo).port}/data/`;
}

const good: Handler = (_, response) => {
  response.writeHead(200, { 'content-length': CONTENT.length });
  response.end(CONTENT);
};
const status = (code: number, headers: Record<string, string> = {}): Handler => (_, response) => response.writeHead(code, headers).end('no');

function datasets(mirrors: string[], options: NamedDatasetsOptions = {}): NamedDatasets {
  return new NamedDatasets({ mirrors, idleTimeoutMs: 300, platform: 'linux', env: { XDG_CACHE_HOME: join(root, 'cache') }, ...options });
}
const cached = (): string => join(root, 'cache', 'shale', 'data', 'tiny');

describe('a named data set', () => {
  it('is downloaded once, with progress, and kept', async () => {
    const mirror = await serve(good);
    const progress: DownloadProgress[] = [];
    const sets = datasets([mirror], { onProgress: (p) => progress.push(p) });
    expect(await sets.read(SET, FILE)).toEqual(CONTENT);
    expect(requests).toEqual(['/data/images.gz']);
    expect(progress.at(-1)).toEqual({ url: `${mirror}images.gz`, file: 'images.gz', received: 50_000, total: 50_000 });
    expect(readdirSync(cached())).toEqual(['images.gz']);
    expect(await sets.read(SET, FILE)).toEqual(CONTENT);
    expect(requests.length).toBe(1);
  });

  it('is taken from SHALE_DATA first', async () => {
    const own = join(root, 'own', 'tiny');
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'images.gz'), CONTENT);
    const sets = datasets(['http://127.0.0.1:1/'], { env: { SHALE_DATA: join(root, 'own'), XDG_CACHE_HOME: join(root, 'cache') } });
    expect(await sets.read(SET, FILE)).toEqual(CONTENT);
  });

  it('is refused from SHALE_DATA where it is another file', async () => {
    const own = join(root, 'own', 'tiny');
    mkdirSync(own, { recursive: true });
    const sets = datasets([await serve(good)], { env: { SHALE_DATA: join(root, 'own'), XDG_CACHE_HOME: join(root, 'cache') } });
    writeFileSync(join(own, 'images.gz'), CONTENT.subarray(1));
    expect((await faultOf(() => sets.read(SET, FILE))).message).toContain('49999 bytes instead of 50000');
    writeFileSync(join(own, 'images.gz'), CONTENT.map((byte, i) => (i === 77 ? byte ^ 1 : byte)));
    const fault = await faultOf(() => sets.read(SET, FILE));
    expect([fault.faultClass, fault.code]).toEqual(['data', 'data-checksum']);
    expect(fault.message).toContain(join(own, 'images.gz'));
    expect(requests).toEqual([]);
  });

  it('is fetched again where the cached file is damaged', async () => {
    mkdirSync(cached(), { recursive: true });
    writeFileSync(join(cached(), 'images.gz'), CONTENT.subarray(0, 100));
    expect(await datasets([await serve(good)]).read(SET, FILE)).toEqual(CONTENT);
    expect(new Uint8Array(readFileSync(join(cached(), 'images.gz')))).toEqual(CONTENT);
  });

  it('comes from the first mirror that has it', async () => {
    const mirrors = [await serve(status(404)), await serve(status(500)), await serve(good), await serve(good)];
    expect(await datasets(mirrors).read(SET, FILE)).toEqual(CONTENT);
    expect(requests.length).toBe(3);
  });

  it('offline and absent: names the files, where they were looked for and where they come from', async () => {
    const sets = datasets(['http://127.0.0.1:1/data/'], { env: { SHALE_DATA: join(root, 'own'), XDG_CACHE_HOME: join(root, 'cache') } });
    const fault = await faultOf(() => sets.read(SET, FILE));
    expect([fault.faultClass, fault.code]).toEqual(['data', 'data-unavailable']);
    const text = [fault.message, fault.diagnostics[0]!.hint, ...fault.diagnostics[0]!.notes!.map((note) => note.message)].join('\n');
    for (const words of ['Tiny test images', 'images.gz (50000 bytes)', join(root, 'own', 'tiny'), cached(), 'https://example.org/tiny', 'http://127.0.0.1:1/data/images.gz', 'ECONNREFUSED']) {
      expect(text).toContain(words);
    }
  });

  it('asks no mirror where downloading is switched off', async () => {
    const mirror = await serve(good);
    expect((await faultOf(() => datasets([mirror], { allowDownload: false }).read(SET, FILE))).code).toBe('data-unavailable');
    expect((await faultOf(() => datasets([mirror], { env: { XDG_CACHE_HOME: join(root, 'cache'), SHALE_OFFLINE: '1' } }).read(SET, FILE))).code).toBe('data-unavailable');
    expect(requests).toEqual([]);
  });

  it('says so where the cache folder cannot be made', async () => {
    writeFileSync(join(root, 'cache'), 'a file where the folder should be');
    const fault = await faultOf(async () => datasets([await serve(good)]).read(SET, FILE));
    expect(fault.code).toBe('data-unwritable');
    expect(requests).toEqual([]);
  });

  it('stops when the run is interrupted', async () => {
    const abort = new AbortController();
    const mirror = await serve((_, response) => {
      response.writeHead(200, { 'content-length': CONTENT.length }).write(CONTENT.subarray(0, 1000));
      abort.abort();
    });
    const fault = await faultOf(() => datasets([mirror, mirror], { signal: abort.signal }).read(SET, FILE));
    expect(fault.faultClass).toBe('interrupted');
    expect(requests.length).toBe(1);
    expect(readdirSync(cached())).toEqual([]);
  });
});

describe('a mirror that', () => {
  const wrong = CONTENT.map((byte, i) => (i === 49_999 ? byte ^ 1 : byte));
  const cases: [string, Handler, string][] = [
    ['has no such file', status(404), 'HTTP status 404'],
    ['fails', status(500), 'HTTP status 500'],
    ['answers with a page of another length', (_, response) => response.end('<html>please log in</html>'), '26 bytes announced instead of 50000'],
    ['sends other bytes', (_, response) => response.end(wrong), 'SHA-256'],
    ['announces less', (_, response) => response.writeHead(200, { 'content-length': 10 }).end(CONTENT.subarray(0, 10)), '10 bytes announced instead of 50000'],
    ['sends less, unannounced', (_, response) => response.writeHead(200).end(CONTENT.subarray(0, 999)), '999 bytes instead of 50000'],
    ['sends more, unannounced', (_, response) => {
      response.writeHead(200).write(CONTENT);
      response.end('x');
    }, 'more than 50000 bytes'],
    ['hangs up', (request, response) => {
      response.writeHead(200, { 'content-length': CONTENT.length }).write(CONTENT.subarray(0, 1234));
      setTimeout(() => request.socket.destroy(), 20);
    }, 'the connection broke after 1234 of 50000 bytes'],
    ['never answers', () => undefined, 'no answer within 300 ms'],
    ['falls silent', (_, response) => response.writeHead(200, { 'content-length': CONTENT.length }).write(CONTENT.subarray(0, 10)), 'nothing received for 300 ms after 10 bytes'],
    ['trickles', (_, response) => {
      response.writeHead(200, { 'content-length': CONTENT.length });
      const timer = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(timer));
    }, 'too slow'],
    ['redirects to a file', status(302, { location: 'file:///etc/passwd' }), 'redirected to file:'],
    ['redirects to a private address', status(302, { location: 'http://10.0.0.1/images.gz' }), 'private address 10.0.0.1'],
    ['redirects to the cloud’s metadata', status(307, { location: 'http://169.254.169.254/latest' }), 'private address 169.254.169.254'],
    ['redirects to a private IPv6 address', status(302, { location: 'http://[::1]:1/x' }), 'private address ::1'],
    ['redirects to a mapped address', status(302, { location: 'http://[::ffff:127.0.0.1]:1/x' }), 'private address'],
    ['redirects to a name of a private address', status(302, { location: 'http://localhost:1/x' }), 'which is the private address'],
    ['redirects to nonsense', status(302, { location: 'http://' }), 'impossible address'],
    ['redirects nowhere', status(302), 'HTTP status 302'],
    ['redirects in circles', (request, response) => response.writeHead(302, { location: request.url! }).end(), 'more than 5 redirects'],
  ];

  it.each(cases)('%s is left for the next one', async (_, handler, reason) => {
    const bad = await serve(handler);
    const fault = await faultOf(() => datasets([bad]).read(SET, FILE));
    expect(fault.code).toBe('data-unavailable');
    expect(fault.diagnostics[0]!.notes!.map((note) => note.message).join('\n')).toContain(reason);
    expect(readdirSync(cached())).toEqual([]);
    expect(await datasets([bad, await serve(good)]).read(SET, FILE)).toEqual(CONTENT);
  });

  it('redirects within its own host is followed', async () => {
    const mirror = await serve((request, response) => {
      if (request.url === '/data/images.gz') response.writeHead(301, { location: '/moved/images.gz' }).end();
      else good(request, response);
    });
    expect(await datasets([mirror]).read(SET, FILE)).toEqual(CONTENT);
    expect(requests).toEqual(['/data/images.gz', '/moved/images.gz']);
  });
});

describe('addresses', () => {
  it.each(['127.0.0.1', '10.1.2.3', '172.31.255.255', '192.168.0.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1', '::ffff:7f00:1'])('%s is private', (address) => {
    expect(isPrivate(address)).toBe(true);
  });
  it.each(['8.8.8.8', '172.32.0.1', '52.219.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is public', (address) => {
    expect(isPrivate(address)).toBe(false);
  });
});

describe('the cache folder', () => {
  it.each([
    ['linux', { HOME: '/home/a' }, '/home/a/.cache/shale'],
    ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/x' }, '/x/shale'],
    ['darwin', { HOME: '/Users/a' }, '/Users/a/Library/Caches/shale'],
    ['win32', { HOME: '/u', LOCALAPPDATA: '/local' }, '/local/shale/Cache'],
  ] as const)('on %s', (platform, env, folder) => {
    expect(cacheFolder(env, platform)).toBe(folder);
  });
});

describe('the named data sets', () => {
  it('have complete tables', async () => {
    const { FASHION_MNIST } = await import('../../../src/runtime/data/named.ts');
    for (const set of [MNIST, FASHION_MNIST]) {
      expect(set.mirrors.length).toBeGreaterThanOrEqual(3);
      for (const mirror of set.mirrors) expect(new URL(mirror).pathname.endsWith('/')).toBe(true);
      const files = Object.values(set.files);
      expect(new Set(files.map((f) => f.sha256)).size).toBe(4);
      for (const file of files) expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });
});
