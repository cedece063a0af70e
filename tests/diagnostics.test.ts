/** Diagnostics as text: frames, carets, notes, widths, and nothing that steers a terminal. */
import { describe, expect, it } from 'vitest';
import { diagnosticEvent, formatDiagnostic, formatDiagnostics } from '../src/diagnostics.ts';
import type { Diagnostic } from '../src/errors.ts';

const TEXT = 'version: 1\nmodel:\n  - conv2dd: {out_channels: 8}\n\t- relu\n';
const source = (file: string): string | undefined => (file === 'a.yaml' ? TEXT : undefined);
const at = (line: number, column: number, length?: number): NonNullable<Diagnostic['location']> => ({ file: 'a.yaml', line, column, ...(length === undefined ? {} : { length }) });
const fault = (rest: Partial<Diagnostic>): Diagnostic => ({ code: 'unknown-layer', severity: 'error', message: 'there is no layer "conv2dd"', ...rest });

describe('formatDiagnostic', () => {
  it('shows the line with a caret under what is wrong, and the fix', () => {
    expect(formatDiagnostic(fault({ location: at(3, 5, 7), hint: 'did you mean `conv2d`?' }), { source })).toEqual([
      'error[unknown-layer]: there is no layer "conv2dd"',
      '   --> a.yaml:3:5',
      '  3 |   - conv2dd: {out_channels: 8}',
      '    |     ^^^^^^^',
      '  hint: did you mean `conv2d`?',
    ]);
  });

  it('shows notes with frames of their own', () => {
    const d = fault({ severity: 'warning', location: at(1, 1), notes: [{ message: 'and here', location: at(2, 1, 5) }, { message: 'somewhere' }] });
    expect(formatDiagnostic(d, { source })).toEqual([
      'warning[unknown-layer]: there is no layer "conv2dd"',
      '   --> a.yaml:1:1',
      '  1 | version: 1',
      '    | ^',
      '  note: and here',
      '   --> a.yaml:2:1',
      '  2 | model:',
      '    | ^^^^^',
      '  note: somewhere',
    ]);
  });

  it('does without a place or a text', () => {
    expect(formatDiagnostic(fault({}))).toHaveLength(1);
    expect(formatDiagnostic(fault({ location: { file: 'b.yaml', line: 9, column: 1 } }), { source })).toEqual(['error[unknown-layer]: there is no layer "conv2dd"', '   --> b.yaml:9:1']);
    expect(formatDiagnostic(fault({ location: at(99, 1) }), { source })).toHaveLength(2);
  });

  it('spreads tabs and keeps the caret in place', () => {
    expect(formatDiagnostic(fault({ location: at(4, 4, 4) }), { source }).slice(2)).toEqual(['  4 |     - relu', '    |       ^^^^']);
  });

  it('cuts long lines around the mark', () => {
    const text = `${'a'.repeat(200)}WRONG${'b'.repeat(200)}`;
    for (const width of [40, 60, 80, 120]) {
      const [, , line = '', caret = ''] = formatDiagnostic(fault({ location: at(1, 201, 5) }), { source: () => text, width });
      expect([...line].length).toBeLessThanOrEqual(Math.max(width, 47));
      expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('WRONG');
      expect(line).toMatch(/…a+WRONGb+…$/);
    }
    const start = formatDiagnostic(fault({ location: at(1, 1, 3) }), { source: () => text, width: 60 });
    expect(start[2]).toMatch(/^ {2}1 \| a+…$/);
    const end = formatDiagnostic(fault({ location: at(1, 403, 3) }), { source: () => text, width: 60 });
    expect(end[2]).toMatch(/^ {2}1 \| …b+$/);
    expect(end[3]!.length).toBe([...end[2]!].length);
  });

  it('marks no more than there is room for', () => {
    const [, , line = '', caret = ''] = formatDiagnostic(fault({ location: at(1, 1, 5000) }), { source: () => 'x'.repeat(5000), width: 60 });
    expect([...line].length).toBeLessThanOrEqual(60);
    expect(caret.length).toBeLessThanOrEqual(60);
  });

  it('lets no text steer the terminal', () => {
    const d = fault({ message: 'a\u001b[31mb\u0007', location: { file: 'x\u001b]0;t', line: 1, column: 1 }, hint: '\u202ehint' });
    expect(formatDiagnostic(d, { source: () => '\u001b[2Jx' }).join('\n')).not.toMatch(/[\u001b\u0007\u202e]/);
  });

  it('paints where there is colour', () => {
    const painted = formatDiagnostic(fault({ location: at(3, 5, 7) }), { source, paint: (style, text) => `<${style}>${text}</>` });
    expect(painted[0]).toBe('<red>error[unknown-layer]</>: <bold>there is no layer "conv2dd"</>');
    expect(painted[3]).toContain('<red>^^^^^^^</>');
  });
});

describe('formatDiagnostics', () => {
  it('counts where there are several', () => {
    const text = formatDiagnostics([fault({}), fault({ severity: 'warning' }), fault({})]);
    expect(text.split('\n').at(-1)).toBe('2 errors, 1 warning');
    expect(formatDiagnostics([fault({})])).not.toContain('1 error,');
  });
});

describe('diagnosticEvent', () => {
  it('is flat', () => {
    expect(diagnosticEvent(fault({ location: at(3, 5, 7), hint: 'x' }))).toEqual({ event: 'error', code: 'unknown-layer', message: 'there is no layer "conv2dd"', hint: 'x', file: 'a.yaml', line: 3, column: 5 });
    expect(diagnosticEvent(fault({}))).toEqual({ event: 'error', code: 'unknown-layer', message: 'there is no layer "conv2dd"' });
  });
});
