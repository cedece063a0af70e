// The tables of docs/benchmarks.md come from files of results, by way of this: nobody copies numbers.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measuredSection, readReports, replaceSection, sectionOf, type NamedReport } from '../../bench/harness/markdown.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = join(ROOT, 'docs/benchmarks.md');

const page = sectionOf(readFileSync(PAGE, 'utf8'))!;
const reports = readReports(page.files.map((file) => join(ROOT, 'bench/results', file)));

/** A report with the step of its first workload by another time. */
function withStep({ file, report }: NamedReport, median: number): NamedReport {
  const [first, ...others] = report.comparisons;
  const [own, ...peers] = first!.results!;
  return { file, report: { ...report, comparisons: [{ ...first!, results: [{ ...own!, step: { ...own!.step, median } }, ...peers] }, ...others] } };
}

describe('docs/benchmarks.md', () => {
  it('says what the files of results say', () => {
    expect(page.text).toBe(measuredSection(reports));
  });
});

describe('the section of measurements', () => {
  it('takes the last file that has a workload', () => {
    const again = withStep(reports[0]!, 12345);
    const { title } = again.report.comparisons[0]!;
    const row = (section: string): string => section.split('\n').find((line) => line.startsWith(`| ${title}, ms |`))!;
    expect(row(measuredSection([reports[0]!, again]))).toContain('| 12345 |');
    expect(row(measuredSection([again, reports[0]!]))).not.toContain('12345');
  });

  it('is refused for results of several adapters, and of none', () => {
    const [one] = reports;
    expect(() => measuredSection([one!, { file: 'x', report: { ...one!.report, adapter: 'another' } }])).toThrow('another');
    expect(() => measuredSection([])).toThrow('no adapter');
  });

  it('leaves out what was not compared', () => {
    const { file, report } = reports[0]!;
    const [first, ...others] = report.comparisons;
    const { results: _results, ...differing } = first!;
    expect(measuredSection([{ file, report: { ...report, comparisons: [differing, ...others] } }])).not.toContain(`| ${first!.title}, ms |`);
  });

  it('replaces the old one in a page and leaves the rest', () => {
    const folder = mkdtempSync(join(tmpdir(), 'shale-page-'));
    try {
      const file = join(folder, 'page.md');
      writeFileSync(file, 'before\n<!-- measured: a.json -->\nold $& $1\n<!-- /measured -->\nafter\n');
      replaceSection(file, '<!-- measured: b.json -->\nnew $& $1\n<!-- /measured -->');
      expect(readFileSync(file, 'utf8')).toBe('before\n<!-- measured: b.json -->\nnew $& $1\n<!-- /measured -->\nafter\n');
      writeFileSync(file, 'no section');
      expect(() => replaceSection(file, 'x')).toThrow('has no section');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
