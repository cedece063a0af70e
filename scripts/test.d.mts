interface FileReport {
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests?: number;
  readonly testResults: readonly FileReport[];
}
export function countResults(report: Report | undefined): { passed: number; failed: number; skipped: number };
