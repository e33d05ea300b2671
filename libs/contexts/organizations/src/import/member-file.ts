import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { MemberEntry } from '../features/register-member/register-member';
import { OrganizationFileError, type RowProblem } from './organization-file';

type Row = Readonly<Record<string, string>>;

/**
 * Reads members from a CSV file (UTF-8) with the columns `memberId, organizationId, name, onDuty` (true or false).
 * @throws OrganizationFileError naming each row that is wrong
 */
export async function readMemberFile(file: string): Promise<readonly MemberEntry[]> {
  const rows = parse(await readFile(file), { columns: true, skip_empty_lines: true, trim: true, bom: true }) as Row[];
  const problems: RowProblem[] = [];
  const entries = rows.map((row, index) =>
    memberEntry(row, (column, problem) => problems.push({ line: index + 2, column, problem })),
  );
  if (problems.length > 0) throw new OrganizationFileError(file, problems);
  return entries;
}

function memberEntry(row: Row, complain: (column: string, problem: string) => void): MemberEntry {
  const { memberId = '', organizationId = '', name = '', onDuty = '' } = row;
  for (const [column, value] of Object.entries({ memberId, organizationId, name })) {
    if (value === '') complain(column, 'is missing');
  }
  if (onDuty !== 'true' && onDuty !== 'false') complain('onDuty', `"${onDuty}" is neither true nor false`);
  return { memberId, organizationId, name, onDuty: onDuty === 'true' };
}
