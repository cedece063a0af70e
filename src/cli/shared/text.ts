/** Laying out text in a fixed width: wrapping, columns, numbers that people read. */

/** Breaks text at spaces into lines of at most `width` characters; a longer word stands alone on its line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((w) => w !== '')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** `  name   text`, the text wrapped in its own column. */
export function entry(name: string, text: string, nameWidth: number, width: number, indent = 2): string[] {
  const lead = ' '.repeat(indent);
  const lines = wrap(text, width - indent - nameWidth - 2);
  const first = name.padEnd(nameWidth);
  if (name.length > nameWidth) return [`${lead}${name}`, ...lines.map((line) => `${lead}${' '.repeat(nameWidth)}  ${line}`)];
  return lines.length === 0 ? [`${lead}${name}`] : lines.map((line, i) => `${lead}${i === 0 ? first : ' '.repeat(nameWidth)}  ${line}`);
}

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** May be cut short with an ellipsis where the table is too wide. */
  readonly flexible?: boolean;
}

/** A table of plain columns; flexible ones give way, the widest first, until it fits `width`. */
export function table(heads: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const widths = heads.map((head, i) => Math.max(head.title.length, ...rows.map((row) => (row[i] ?? '').length)));
  const gap = 2;
  const total = () => widths.reduce((sum, w) => sum + w + gap, -gap);
  while (total() > width) {
    let widest = -1;
    heads.forEach((head, i) => {
      if (head.flexible && widths[i]! > 8 && (widest < 0 || widths[i]! > widths[widest]!)) widest = i;
    });
    if (widest < 0) break;
    widths[widest]! -= 1;
  }
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => {
        const text = shorten(cell, widths[i]!);
        return heads[i]!.align === 'right' ? text.padStart(widths[i]!) : text.padEnd(widths[i]!);
      })
      .join(' '.repeat(gap))
      .trimEnd();
  return [line(heads.map((head) => head.title)), '─'.repeat(Math.min(total(), width)), ...rows.map(line)];
}

export function shorten(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}

/** Metrics between 0 and 1 that people read in percent. */
const SHARES: ReadonlySet<string> = new Set(['accuracy', 'top_k', 'precision', 'recall', 'f1']);

export function isShare(metric: string): boolean {
  return SHARES.has(metric);
}

/** `1,234,567`. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** Three significant digits with a decimal prefix: `5.2 G`, `980 k`; below a thousand as it is. */
export function metric(n: number): string {
  const units = ['', ' k', ' M', ' G', ' T', ' P'];
  let value = n;
  let unit = 0;
  while (Math.abs(value) >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  const digits = unit === 0 || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(unit === 0 && !Number.isInteger(value) ? 2 : digits)}${units[unit]!}`;
}

/** Floating-point operations: `5.2 GFLOP`, `128 FLOP`. */
export function flop(n: number): string {
  return `${metric(n).replace(/\d$/, '$& ')}FLOP`;
}

/** `7 s`, `2 min 05 s`, `1 h 02 min`. */
export function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '?';
  const whole = Math.round(seconds);
  if (whole < 60) return seconds < 10 ? `${seconds.toFixed(1)} s` : `${whole} s`;
  const two = (n: number) => String(n).padStart(2, '0');
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
  return `${Math.floor(whole / 3600)} h ${two(Math.floor((whole % 3600) / 60))} min`;
}
