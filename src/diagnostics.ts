/**
 * Diagnostics as text for people: message, the source line with a caret, notes and a hint, fitted to the width of the
 * terminal. Pure: whoever prints brings the texts and the colours.
 */
import type { Diagnostic, Location } from './errors.ts';

export type Paint = (style: 'red' | 'yellow' | 'cyan' | 'bold' | 'dim', text: string) => string;

export interface FormatOptions {
  /** Text of a file by the name that places use; a place without text has no frame. */
  source?(file: string): string | undefined;
  /** Columns of the terminal; frames are cut to it. */
  readonly width?: number;
  /** Colours; without it there are none. */
  readonly paint?: Paint;
}

const TAB = '    ';
const MIN_WIDTH = 40;

/** Lines without line breaks. */
export function formatDiagnostic(d: Diagnostic, options: FormatOptions = {}): string[] {
  const paint: Paint = options.paint ?? ((_style, text) => text);
  const colour = d.severity === 'error' ? 'red' : 'yellow';
  const lines = [`${paint(colour, `${d.severity}[${d.code}]`)}: ${paint('bold', visible(d.message))}`];
  if (d.location !== undefined) lines.push(...frame(d.location, colour, paint, options));
  for (const note of d.notes ?? []) {
    lines.push(`  ${paint('cyan', 'note')}: ${visible(note.message)}`);
    if (note.location !== undefined) lines.push(...frame(note.location, 'cyan', paint, options));
  }
  if (d.hint !== undefined) lines.push(`  ${paint('cyan', 'hint')}: ${visible(d.hint)}`);
  return lines;
}

/** All of them with an empty line between, and a count where there are several. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: FormatOptions = {}): string {
  const parts = diagnostics.map((d) => formatDiagnostic(d, options).join('\n'));
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  if (diagnostics.length > 1) parts.push([counted(errors, 'error'), counted(warnings, 'warning')].filter((text) => text !== '').join(', '));
  return parts.join('\n\n');
}

/** One object for `--json`. */
export function diagnosticEvent(d: Diagnostic): Readonly<Record<string, unknown>> {
  return {
    event: d.severity,
    code: d.code,
    message: d.message,
    ...(d.hint === undefined ? {} : { hint: d.hint }),
    ...(d.location === undefined ? {} : { file: d.location.file, line: d.location.line, column: d.location.column }),
  };
}

function counted(n: number, noun: string): string {
  return n === 0 ? '' : `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/**
 *   --> configs/x.yaml:14:9
 *    14 |   - conv2dd: {out_channels: 8}
 *       |     ^^^^^^^
 */
function frame(at: Location, style: 'red' | 'yellow' | 'cyan', paint: Paint, options: FormatOptions): string[] {
  const gutter = String(at.line).length;
  const pad = ' '.repeat(gutter);
  const lines = [`  ${pad}${paint('dim', '-->')} ${visible(at.file)}:${at.line}:${at.column}`];
  const text = options.source?.(at.file)?.split(/\r?\n/)[at.line - 1];
  if (text === undefined) return lines;
  const room = Math.max((options.width ?? 100) - gutter - 6, MIN_WIDTH);
  const { shown, caret, length } = cut(text, at.column - 1, at.length ?? 1, room);
  lines.push(`  ${paint('dim', `${at.line} |`)} ${shown}`, `  ${pad} ${paint('dim', '|')} ${' '.repeat(caret)}${paint(style, '^'.repeat(length))}`);
  return lines;
}

/** The part of a line around the mark that fits, tabs spread, with the mark's new place. */
function cut(text: string, from: number, length: number, room: number): { readonly shown: string; readonly caret: number; readonly length: number } {
  const before = cells(text.slice(0, from));
  const marked = cells(text.slice(from, from + length));
  const after = cells(text.slice(from + length));
  const caret = columns(before);
  const marks = Math.max(Math.min(columns(marked), room), 1);
  if (caret + columns(marked) + columns(after) <= room) return { shown: (before + marked + after).trimEnd(), caret, length: marks };
  // Keep the mark in view with a third of the room before it.
  const skip = Math.max(0, Math.min(caret - Math.floor(room / 3), caret + columns(marked) + columns(after) - room));
  const head = skip > 0 ? '…' : '';
  const kept = [...(before + marked + after)].slice(skip + head.length);
  const fits = kept.length + head.length <= room;
  const body = fits ? kept.join('') : `${kept.slice(0, room - head.length - 1).join('')}…`;
  return { shown: head + body, caret: caret - skip, length: Math.max(Math.min(marks, room - (caret - skip)), 1) };
}

function cells(text: string): string {
  return visible(text.replaceAll('\t', TAB));
}

/** Code points; wide characters are rare enough in configurations to be let be. */
function columns(text: string): number {
  return [...text].length;
}

/** Control and direction characters as a replacement, so that no text can steer the terminal. */
function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
