/**
 * One file from one mirror, over node:http(s) so that the address of every connection can be looked at: bounded in size
 * and time, redirected only to public hosts, checked before it gets its name.
 */
import { lookup as dnsLookup } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { sha256 } from '../data/hash.ts';
import type { NamedFile } from '../data/named.ts';

export interface DownloadProgress {
  readonly url: string;
  readonly file: string;
  /** Bytes so far, of `total`. */
  readonly received: number;
  readonly total: number;
}

export interface DownloadOptions {
  onProgress?(progress: DownloadProgress): void;
  readonly signal?: AbortSignal;
  /** Longest silence, connecting included; default 20 s. */
  readonly idleTimeoutMs?: number;
  /** Slowest average rate once the idle time-out has passed, in bytes a second; default 4096: a file that trickles is given up. */
  readonly minRate?: number;
}

const MAX_REDIRECTS = 5;

/**
 * The bytes at `url`, their size and SHA-256 checked.
 * @throws Error whose message is what went wrong, for the list of mirrors tried.
 */
export async function downloadVerified(url: string, file: NamedFile, options: DownloadOptions): Promise<Uint8Array> {
  const bytes = await fetchBytes(url, file, options);
  const digest = await sha256(bytes);
  if (digest !== file.sha256) throw new Error(`SHA-256 ${digest} instead of ${file.sha256}`);
  return bytes;
}

async function fetchBytes(url: string, file: NamedFile, options: DownloadOptions): Promise<Uint8Array> {
  const first = parseUrl(url);
  let current = first;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const response = await request(current, current.host === first.host, options);
    const { statusCode = 0, headers } = response;
    if (statusCode === 200) return receive(response, current, file, options);
    response.destroy();
    if (statusCode < 300 || statusCode >= 400 || headers.location === undefined) throw new Error(`HTTP status ${statusCode}`);
    const next = parseUrl(headers.location, current);
    if (current.protocol === 'https:' && next.protocol !== 'https:') throw new Error(`redirected from https to ${next.href}`);
    current = next;
  }
  throw new Error(`more than ${MAX_REDIRECTS} redirects`);
}

function parseUrl(text: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    throw new Error(`redirected to an impossible address ${text.slice(0, 200)}`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Error(`redirected to ${url.protocol} (only http and https are followed)`);
  return url;
}

/** Resolves with the head of the response. `trusted`: the mirror's own host, which may be in a private network. */
function request(url: URL, trusted: boolean, options: DownloadOptions): Promise<IncomingMessage> {
  const idle = options.idleTimeoutMs ?? 20_000;
  return new Promise((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // A literal address is connected to without a lookup.
    if (!trusted && isIP(host) !== 0 && isPrivate(host)) throw new Error(`redirected to the private address ${host}`);
    const client = url.protocol === 'https:' ? https : http;
    const sent = client.get(url, {
      agent: false,
      headers: { 'user-agent': 'shale', 'accept-encoding': 'identity' },
      ...(trusted ? {} : { lookup: publicLookup }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    // A socket's own time-out counts from the last byte; by the clock, a head that trickles is given up, too.
    const deadline = setTimeout(() => sent.destroy(new Error(`no answer within ${idle} ms`)), idle);
    sent.on('response', (response) => {
      clearTimeout(deadline);
      resolve(response);
    });
    sent.on('error', (error) => {
      clearTimeout(deadline);
      reject(error);
    });
  });
}

function receive(response: IncomingMessage, url: URL, file: NamedFile, options: DownloadOptions): Promise<Uint8Array> {
  const announced = response.headers['content-length'];
  if (announced !== undefined && Number(announced) !== file.bytes) {
    response.destroy();
    return Promise.reject(new Error(`${announced} bytes announced instead of ${file.bytes}`));
  }
  const idle = options.idleTimeoutMs ?? 20_000;
  const minRate = options.minRate ?? 4096;
  const bytes = new Uint8Array(file.bytes);
  const started = performance.now();
  return new Promise((resolve, reject) => {
    let received = 0;
    let lastByte = started;
    const fail = (message: string): void => {
      clearInterval(watch);
      response.destroy();
      reject(new Error(message));
    };
    const watch = setInterval(() => {
      const now = performance.now();
      if (now - lastByte > idle) fail(`nothing received for ${idle} ms after ${received} bytes`);
      else if (now - started > idle && received / ((now - started) / 1000) < minRate) fail(`too slow: ${received} bytes in ${Math.round((now - started) / 1000)} s`);
    }, Math.max(10, idle / 10));
    response.on('data', (chunk: Buffer) => {
      if (received + chunk.length > bytes.length) return fail(`more than ${file.bytes} bytes`);
      bytes.set(chunk, received);
      received += chunk.length;
      lastByte = performance.now();
      options.onProgress?.({ url: url.href, file: file.name, received, total: file.bytes });
    });
    response.on('end', () => {
      if (received !== bytes.length) return fail(`${received} bytes instead of ${file.bytes}`);
      clearInterval(watch);
      resolve(bytes);
    });
    response.on('error', (error) => fail(`the connection broke after ${received} of ${file.bytes} bytes (${error.message})`));
    response.on('close', () => fail(`the connection broke after ${received} of ${file.bytes} bytes`));
  });
}

/** Loopback, private, link-local, carrier-grade and documentation networks: nothing a public mirror would redirect to. */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12],
  ['192.0.0.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['224.0.0.0', 3],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [['::', 128], ['::1', 128], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8], ['64:ff9b::', 96]] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv6');
}

export function isPrivate(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return PRIVATE.check(mapped, 'ipv4');
  return PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** The address that is checked is the address that is connected to: no second lookup can answer differently. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, '', 0);
    const bad = addresses.find(({ address }) => isPrivate(address));
    if (bad !== undefined) return callback(new Error(`redirected to ${hostname}, which is the private address ${bad.address}`), '', 0);
    if (options.all === true) return callback(null, addresses);
    callback(null, addresses[0]!.address, addresses[0]!.family);
  });
};
