import type { Appointment } from '../features/appoint-officer/appoint-officer';
import type { OrganizationState } from '../organization.state';
import { OFFICER_COLUMNS, renamed } from './column-names';
import { csvRows, type Placed, readRows, type Row } from './csv-rows';
import { OrganizationFileError, type RowProblem } from './import-problems';
import type { ImportPreview } from './preview';
import { tableRows } from './table-file';

/** What stands in a file of officers, in the file's order, and what is wrong with which row. */
export interface OfficerRows {
  readonly entries: readonly Placed<Appointment>[];
  readonly problems: readonly RowProblem[];
}

const COLUMNS = ['organizationId', 'post', 'personId', 'name'] as const;

/** Rows of `organizationId, post, personId, name` (or 组织编号、职务、人员编号、姓名); one person holds a post. */
export function officerRows(rows: readonly Placed<Row>[]): OfficerRows {
  const { entries, problems } = readRows(renamed(rows, OFFICER_COLUMNS), (row, complain): Appointment => {
    const { organizationId = '', post = '', personId = '', name = '' } = row;
    for (const column of COLUMNS) if ((row[column] ?? '') === '') complain(column, 'is missing');
    return { organizationId, post, personId, name };
  });
  const held = new Map<string, number>();
  const twice = entries.flatMap(({ line, value: { organizationId, post } }): RowProblem[] => {
    const first = held.get(`${organizationId} ${post}`);
    held.set(`${organizationId} ${post}`, first ?? line);
    return first === undefined ? [] : [{ line, column: 'post', problem: `${post} is held by line ${first} already` }];
  });
  return { entries, problems: [...problems, ...twice] };
}

/** Officers from a CSV file or an Excel workbook. @throws OrganizationFileError naming each row that is wrong */
export async function readOfficerFile(file: string): Promise<readonly Appointment[]> {
  return allOfficers(officerRows(await tableRows(file)), file);
}

/** As `readOfficerFile`, for a text at hand. */
export function parseOfficers(text: string, file: string): readonly Appointment[] {
  return allOfficers(officerRows(csvRows(text, file)), file);
}

function allOfficers({ entries, problems }: OfficerRows, file: string): readonly Appointment[] {
  if (problems.length > 0) throw new OrganizationFileError(file, problems);
  return entries.map(({ value }) => value);
}

/** @param organizations what is known of the organisations that the file mentions */
export function previewOfficers(
  { entries, problems }: OfficerRows,
  organizations: ReadonlyMap<string, OrganizationState>,
): ImportPreview<Appointment> {
  const unknown = entries.flatMap(({ line, value: { organizationId } }): RowProblem[] => {
    if (organizationId === '' || organizations.get(organizationId)?.status === 'registered') return [];
    return [{ line, column: 'organizationId', problem: `${organizationId} is not registered: import it first` }];
  });
  const found = [...problems, ...unknown].toSorted((one, other) => one.line - other.line);
  const wrong = new Set(found.map(({ line }) => line));
  const sound = entries.flatMap(({ line, value }) => (wrong.has(line) ? [] : [value]));
  const news = sound.filter(({ organizationId, post, personId }) => {
    const state = organizations.get(organizationId);
    return state?.status !== 'registered' || state.officers[post] !== personId;
  });
  return { toRegister: news, registered: sound.length - news.length, problems: found };
}
