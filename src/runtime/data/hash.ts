/** SHA-256 through WebCrypto, which Node and browsers share. */
import type { FieldSpec } from '../../plan/data-spec.ts';
import type { Dataset, SplitName } from './types.ts';

/** Hex. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(digest, (b) => b.toString(16).padStart(2, '0')).join('');
}

/**
 * What identifies the data of a run: the hash of one line for each split and field, which holds name, rows, shape,
 * format and the hash of the field's bytes (little-endian, as all platforms with WebGPU are).
 */
export async function datasetHash(fields: readonly FieldSpec[], splits: Dataset['splits']): Promise<string> {
  const lines: string[] = [];
  for (const name of ['train', 'val', 'test'] satisfies SplitName[]) {
    const split = splits[name];
    if (split === undefined) continue;
    for (const field of fields) {
      const data = split.fields.get(field.name)!;
      const digest = await sha256(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
      lines.push(JSON.stringify([name, field.name, split.rows, field.shape, field.format, field.scale ?? null, digest]));
    }
  }
  return sha256(new TextEncoder().encode(lines.join('\n')));
}
