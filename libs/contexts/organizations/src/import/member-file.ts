import { readFile } from 'node:fs/promises';
import type { MemberEntry } from '../features/register-member/register-member';
import { csvRows, readRows, repeatedIds, type Row } from './csv-rows';
import { type Complain, OrganizationFileError } from './import-problems';

/**
 * Reads members from a CSV file (UTF-8) with the columns `memberId, organizationId, name, onDuty` (true or false).
 * @throws OrganizationFileError naming each row that is wrong
 */
export async function readMemberFile(file: string): Promise<readonly MemberEntry[]> {
  return parseMembers(await readFile(file, 'utf8'), file);
}

/** As `readMemberFile`, for a text at hand. */
export function parseMembers(text: string, file: string): readonly MemberEntry[] {
  const { entries, problems } = readRows(csvRows(text, file), memberEntry);
  problems.push(...repeatedIds(entries, 'memberId', ({ memberId }) => memberId));
  if (problems.length > 0) throw new OrganizationFileError(file, problems);
  return entries.map(({ value }) => value);
}

function memberEntry(row: Row, complain: Complain): MemberEntry {
  const { memberId = '', organizationId = '', name = '', onDuty = '' } = row;
  for (const [column, value] of Object.entries({ memberId, organizationId, name })) {
    if (value === '') complain(column, 'is missing');
  }
  if (onDuty !== 'true' && onDuty !== 'false') complain('onDuty', `"${onDuty}" is neither true nor false`);
  return { memberId, organizationId, name, onDuty: onDuty === 'true' };
}
