import { refuse } from '../review.errors';
import type { Sheet, SessionState } from '../session.state';

/** Seals and opens the sheets of one secret session. The same sheet of the same reviewer looks the same, no other does. */
export interface SheetSeal {
  seal(reviewer: string, sheet: Sheet): string;
  /** Undefined when it was not sealed for this reviewer in this session. */
  open(reviewer: string, secret: string): Sheet | undefined;
}

/** What the counting of a session has to know. */
export interface SheetFacts {
  /** There while a secret session is open and its key is kept. */
  readonly sheetSeal?: SheetSeal;
}

/** All sheets as they can be counted. @throws DomainError when the key of secret ones is lost */
export function readableSheets(sheets: SessionState['sheets'], { sheetSeal }: SheetFacts): Record<string, Sheet> {
  const opened = Object.entries(sheets).map(([reviewer, sheet]): [string, Sheet] => {
    if (!('secret' in sheet)) return [reviewer, sheet];
    const read = sheetSeal?.open(reviewer, sheet.secret);
    if (read !== undefined) return [reviewer, read];
    const mend = 'restore the vault, or hold the review again as another round';
    throw refuse('sheets-unreadable', `the key of this session's sheets is not in the vault: ${mend}`);
  });
  return Object.fromEntries(opened);
}
