/** 0, 1, ..., length - 1: what is written once for each row, column or element. */
export function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
