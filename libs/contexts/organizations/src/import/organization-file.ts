import { idProblem } from '@pacesetter/contracts';
import type { OrganizationEntry } from '../features/register-organization/register-organization';
import { attributesIn } from './attribute-columns';
import { ORGANIZATION_COLUMNS, renamed } from './column-names';
import { csvRows, type Placed, readRows, repeatedIds, type Row } from './csv-rows';
import { DIVISION_COLUMNS, divisionEntry, isDivisionHeader } from './division-row';
import { type Complain, OrganizationFileError, type RowProblem } from './import-problems';
import { tableRows } from './table-file';
import { misplacedParents, parentsFirst } from './tree-order';

/** What stands in a file of organisations, in the file's order, and what is wrong with which row. */
export interface OrganizationRows {
  readonly entries: readonly Placed<OrganizationEntry>[];
  readonly problems: readonly RowProblem[];
  /** What the column is called that names an organisation itself, and the one that names its superior. */
  readonly columns: { readonly id: string; readonly parent: string };
}

/**
 * Reads organisations from a CSV file (UTF-8, may be gzipped) or an Excel workbook, parents before children. Columns:
 * `organizationId, name, level, orgType, parentId, masses` (or 组织编号、名称、级别、类型、上级编号、群众人数); or an
 * administrative division's `code, parentCode, level, name`. Columns such as `attribute.grade` (or 属性.grade) are attributes.
 * @throws OrganizationFileError naming each row that is wrong
 */
export async function readOrganizationFile(file: string): Promise<readonly OrganizationEntry[]> {
  return wholeTree(organizationRows(await tableRows(file), file), file);
}

/** As `readOrganizationFile`, for a text at hand. */
export function parseOrganizations(text: string, file: string): readonly OrganizationEntry[] {
  return wholeTree(organizationRows(csvRows(text, file), file), file);
}

/** Each row by itself: what stands above it may be in the file or registered already. */
export function organizationRows(rows: readonly Placed<Row>[], file: string): OrganizationRows {
  const known = renamed(rows, ORGANIZATION_COLUMNS);
  const [first] = known;
  if (first === undefined) {
    throw new OrganizationFileError(file, [{ line: 1, column: 'header', problem: 'there are no rows' }]);
  }
  const attributes = attributesIn(known);
  const { read, ...columns } = isDivisionHeader(Object.keys(first.value)) ? DIVISIONS : ORGANIZATIONS;
  const { entries, problems } = readRows(known, (row, complain) => ({ ...read(row, complain), ...attributes.of(row) }));
  problems.push(...attributes.problems, ...repeatedIds(entries, columns.id, ({ organizationId }) => organizationId));
  return { entries, problems, columns };
}

function wholeTree({ entries, problems, columns }: OrganizationRows, file: string): readonly OrganizationEntry[] {
  const all = [...problems, ...misplacedParents(entries, columns.parent)];
  if (all.length > 0) throw new OrganizationFileError(file, all);
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
  const problem = row['organizationId'] ? idProblem(row['organizationId']) : undefined;
  if (problem !== undefined) complain('organizationId', problem);
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
