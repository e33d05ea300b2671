import { type AccessRow, accessTable } from '@pacesetter/access';
import type { About } from './concerns';
import type { Operation } from './operations';

/** One operation as the documentation and the command line show it. */
export interface OperationRow extends AccessRow {
  /** E.g. `GET /v1/ballots/:id`. */
  readonly operation: string;
  readonly about: About;
}

/** The table of rights: what can be asked, by whom, how far, and whom it concerns. */
export function operationTable(operations: readonly Operation[]): readonly OperationRow[] {
  return operations.flatMap(({ method, path, access }) => {
    if (access === undefined) return [];
    const rows = accessTable([access.right]);
    return rows.map((row) => ({ ...row, operation: `${method} ${path}`, about: access.about }));
  });
}
