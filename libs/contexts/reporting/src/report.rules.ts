import { refuse } from './reporting.errors';
import type { ReportState } from './report.state';

/** @throws DomainError unless the report has been handed in and waits for a decision. */
export function reportWaits({ status }: ReportState): void {
  if (status !== 'submitted') throw refuse('report-not-submitted', `no report waits for a decision: it is ${status}`);
}
