import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { OrganizationEntry } from '../features/register-organization/register-organization';
import { csvRows, readRows, repeatedIds, type Row } from './csv-rows';
import { DIVISION_COLUMNS, divisionEntry, isDivisionHeader } from './division-row';
import { type Complain, OrganizationFileError } from './import-problems';
import { misplacedParents, parentsFirst } from './tree-order';

/**
 * Reads organisations from a CSV file (UTF-8, may be gzipped), parents before children. Columns: `organizationId, name,
 * level, orgType, parentId, masses`; or an administrative division's `code, parentCode, level, name`.
 * @throws OrganizationFileError naming each row that is wrong
 */
export async function readOrganizationFile(file: string): Promise<readonly OrganizationEntry[]> {
  const bytes = await readFile(file);
  const text = file.endsWith('.gz') ? await promisify(gunzip)(bytes) : bytes;
  return parseOrganizations(text.toString('utf8'), file);
}

/** As `readOrganizationFile`, for a text at hand. */
export function parseOrganizations(text: string, file: string): readonly OrganizationEntry[] {
  const rows = csvRows(text, file);
  const [first] = rows;
  if (first === undefined) {
    throw new OrganizationFileError(file, [{ line: 1, column: 'header', problem: 'there are no rows' }]);
  }
  const format = isDivisionHeader(Object.keys(first.value)) ? DIVISIONS : ORGANIZATIONS;
  const { entries, problems } = readRows(rows, format.read);
  problems.push(...repeatedIds(entries, format.id, ({ organizationId }) => organizationId));
  problems.push(...misplacedParents(entries, format.parent));
  if (problems.length > 0) throw new OrganizationFileError(file, problems);
  return parentsFirst(entries.map(({ value }) => value));
}

const ORGANIZATIONS = { id: 'organizationId', parent: 'parentId', read: organizationEntry };
const DIVISIONS = { ...DIVISION_COLUMNS, read: divisionEntry };

function organizationEntry(row: Row, complain: Complain): OrganizationEntry {
  const required = (column: string) => {
    const value = row[column] ?? '';
    if (value === '') complain(column, 'is missing');
    return value;
  };
  const parentId = row['parentId'] || undefined;
  const masses = row['masses'] ? Number(row['masses']) : undefined;
  if (masses !== undefined && !(Number.isInteger(masses) && masses >= 0)) complain('masses', 'is not a whole number');
  return {
    organizationId: required('organizationId'),
    name: required('name'),
    level: required('level'),
    orgType: required('orgType'),
    ...(parentId !== undefined && { parentId }),
    ...(masses !== undefined && { masses }),
  };
}
