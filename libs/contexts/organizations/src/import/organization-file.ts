import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { OrganizationEntry } from '../features/register-organization/register-organization';
import { divisionEntry, isDivisionHeader } from './division-row';

/** One thing that is wrong with one row. */
export interface RowProblem {
  /** 1-based line in the file, the header being line 1. */
  readonly line: number;
  readonly column: string;
  readonly problem: string;
}

/** Rows that cannot be imported, all of them named. */
export class OrganizationFileError extends Error {
  override readonly name = 'OrganizationFileError';

  constructor(
    readonly file: string,
    readonly problems: readonly RowProblem[],
  ) {
    const shown = problems.slice(0, 20).map(({ line, column, problem }) => `  line ${line}, ${column}: ${problem}`);
    const rest = problems.length > 20 ? `\n  … and ${problems.length - 20} more` : '';
    super(`${file} cannot be imported:\n${shown.join('\n')}${rest}`);
  }
}

type Row = Readonly<Record<string, string>>;

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
  const rows = parse(text, { columns: true, skip_empty_lines: true, trim: true, bom: true }) as Row[];
  const read = isDivisionHeader(Object.keys(rows[0] ?? {})) ? divisionEntry : organizationEntry;
  const problems: RowProblem[] = rows.length === 0 ? [{ line: 1, column: 'header', problem: 'there are no rows' }] : [];
  const entries = rows.map((row, index) =>
    read(row, (column, problem) => problems.push({ line: index + 2, column, problem })),
  );
  problems.push(...treeProblems(entries));
  if (problems.length > 0) throw new OrganizationFileError(file, problems);
  return parentsFirst(entries);
}

function organizationEntry(row: Row, complain: (column: string, problem: string) => void): OrganizationEntry {
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

function treeProblems(entries: readonly OrganizationEntry[]): RowProblem[] {
  const lines = new Map<string, number>();
  const problems: RowProblem[] = [];
  for (const [index, { organizationId }] of entries.entries()) {
    const first = lines.get(organizationId);
    if (first === undefined) lines.set(organizationId, index + 2);
    else problems.push({ line: index + 2, column: 'id', problem: `${organizationId} stands in line ${first} already` });
  }
  for (const [index, { parentId }] of entries.entries()) {
    if (parentId === undefined || lines.has(parentId)) continue;
    problems.push({ line: index + 2, column: 'parent', problem: `${parentId} is not in the file` });
  }
  return problems;
}

/** Breadth first from the roots; what hangs on a circle of parents comes last, as it stood. */
function parentsFirst(entries: readonly OrganizationEntry[]): OrganizationEntry[] {
  const children = new Map<string | undefined, OrganizationEntry[]>();
  for (const entry of entries) {
    const siblings = children.get(entry.parentId);
    if (siblings === undefined) children.set(entry.parentId, [entry]);
    else siblings.push(entry);
  }
  const ordered = [...(children.get(undefined) ?? [])];
  for (let index = 0; index < ordered.length; index++)
    ordered.push(...(children.get(ordered[index]?.organizationId) ?? []));
  const placed = new Set(ordered);
  return [...ordered, ...entries.filter((entry) => !placed.has(entry))];
}
