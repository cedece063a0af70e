/** Half precision (IEEE 754 binary16) as it stands in files and buffers. */

/** IEEE 754 binary16 to a number: 1 sign, 5 exponent (bias 15), 10 mantissa bits. */
export function halfToFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const mantissa = bits & 0x3ff;
  if (exponent === 0x1f) return mantissa === 0 ? sign * Infinity : NaN;
  return exponent === 0 ? sign * mantissa * 2 ** -24 : sign * (1 + mantissa / 1024) * 2 ** (exponent - 15);
}

/** The first `count` halves of `words`, two to a word, as the words of f32. */
export function widenHalves(words: Uint32Array<ArrayBuffer>, count: number): Uint32Array<ArrayBuffer> {
  const halves = new Uint16Array(words.buffer, words.byteOffset, count);
  return new Uint32Array(Float32Array.from(halves, halfToFloat).buffer);
}
