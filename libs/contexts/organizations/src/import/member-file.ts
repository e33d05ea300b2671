import { idProblem } from '@pacesetter/contracts';
import type { MemberEntry } from '../features/register-member/register-member';
import { MEMBER_COLUMNS, renamed } from './column-names';
import { csvRows, type Placed, readRows, repeatedIds, type Row } from './csv-rows';
import { type Complain, OrganizationFileError, type RowProblem } from './import-problems';
import { tableRows } from './table-file';

/** What stands in a file of members, in the file's order, and what is wrong with which row. */
export interface MemberRows {
  readonly entries: readonly Placed<MemberEntry>[];
  readonly problems: readonly RowProblem[];
}

/**
 * Reads members from a CSV file (UTF-8, may be gzipped) or an Excel workbook with the columns `memberId, organizationId,
 * name, onDuty` (or 党员编号、组织编号、姓名、在职在岗); the last one true or false, 是 or 否.
 * @throws OrganizationFileError naming each row that is wrong
 */
export async function readMemberFile(file: string): Promise<readonly MemberEntry[]> {
  return allMembers(memberRows(await tableRows(file)), file);
}

/** As `readMemberFile`, for a text at hand. */
export function parseMembers(text: string, file: string): readonly MemberEntry[] {
  return allMembers(memberRows(csvRows(text, file)), file);
}

/** Each row by itself: whether its organisation is registered is another matter. */
export function memberRows(rows: readonly Placed<Row>[]): MemberRows {
  const { entries, problems } = readRows(renamed(rows, MEMBER_COLUMNS), memberEntry);
  problems.push(...repeatedIds(entries, 'memberId', ({ memberId }) => memberId));
  return { entries, problems };
}

function allMembers({ entries, problems }: MemberRows, file: string): readonly MemberEntry[] {
  if (problems.length > 0) throw new OrganizationFileError(file, problems);
  return entries.map(({ value }) => value);
}

const ON_DUTY: Readonly<Record<string, boolean>> = { true: true, false: false, 是: true, 否: false };

function memberEntry(row: Row, complain: Complain): MemberEntry {
  const { memberId = '', organizationId = '', name = '', onDuty = '' } = row;
  for (const [column, value] of Object.entries({ memberId, organizationId, name })) {
    if (value === '') complain(column, 'is missing');
  }
  const problem = memberId === '' ? undefined : idProblem(memberId);
  if (problem !== undefined) complain('memberId', problem);
  const duty = ON_DUTY[onDuty];
  if (duty === undefined) complain('onDuty', `"${onDuty}" is neither true nor false (是, 否)`);
  return { memberId, organizationId, name, onDuty: duty === true };
}
