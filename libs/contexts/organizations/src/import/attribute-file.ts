import type { AttributeChange } from '../features/change-organization-attributes/change-organization-attributes';
import { attributesOf, type OrganizationState } from '../organization.state';
import { attributesIn } from './attribute-columns';
import { ORGANIZATION_COLUMNS, renamed } from './column-names';
import { type Placed, readRows, repeatedIds, type Row } from './csv-rows';
import type { RowProblem } from './import-problems';
import type { ImportPreview } from './preview';

/** What stands in a file of attributes, in the file's order, and what is wrong with which row. */
export interface AttributeRows {
  readonly entries: readonly Placed<AttributeChange>[];
  readonly problems: readonly RowProblem[];
}

/** Rows of `organizationId` and columns such as `attribute.grade`: the results of a grading, say. */
export function attributeRows(rows: readonly Placed<Row>[]): AttributeRows {
  const known = renamed(rows, ORGANIZATION_COLUMNS);
  const columns = attributesIn(known);
  const { entries, problems } = readRows(known, (row, complain): AttributeChange => {
    const { organizationId = '' } = row;
    if (organizationId === '') complain('organizationId', 'is missing');
    const { attributes = {} } = columns.of(row);
    if (Object.keys(attributes).length === 0)
      complain('attribute', 'says nothing: name a column attribute.grade or so');
    return { organizationId, attributes };
  });
  problems.push(...columns.problems, ...repeatedIds(entries, 'organizationId', ({ organizationId }) => organizationId));
  return { entries, problems };
}

/** @param registered what is known of the organisations that the file mentions */
export function previewAttributes(
  { entries, problems }: AttributeRows,
  registered: ReadonlyMap<string, OrganizationState>,
): ImportPreview<AttributeChange> {
  const stateOf = (id: string): OrganizationState => registered.get(id) ?? { status: 'unknown' };
  const unknown = entries.flatMap(({ line, value: { organizationId } }): RowProblem[] => {
    if (organizationId === '' || stateOf(organizationId).status === 'registered') return [];
    return [{ line, column: 'organizationId', problem: `${organizationId} is not registered: import it first` }];
  });
  const found = [...problems, ...unknown].toSorted((one, other) => one.line - other.line);
  const wrong = new Set(found.map(({ line }) => line));
  const sound = entries.flatMap(({ line, value }) => (wrong.has(line) ? [] : [value]));
  const news = sound.filter(({ organizationId, attributes }) => {
    const before = attributesOf(stateOf(organizationId));
    return Object.entries(attributes).some(([key, value]) => before[key] !== value);
  });
  return { toRegister: news, registered: sound.length - news.length, problems: found };
}
