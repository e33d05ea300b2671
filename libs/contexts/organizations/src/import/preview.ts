import type { MemberEntry } from '../features/register-member/register-member';
import type { OrganizationEntry } from '../features/register-organization/register-organization';
import type { MemberState } from '../member.state';
import type { OrganizationState } from '../organization.state';
import type { Placed } from './csv-rows';
import type { RowProblem } from './import-problems';
import type { MemberRows } from './member-file';
import type { OrganizationRows } from './organization-file';
import { misplacedParents, parentsFirst } from './tree-order';

/** What an import would do, row by row. */
export interface ImportPreview<Entry> {
  /** To be registered, what stands above before what stands below. */
  readonly toRegister: readonly Entry[];
  /** Rows that say what is registered already. */
  readonly registered: number;
  /** Rows that cannot be imported, in the order of their lines. */
  readonly problems: readonly RowProblem[];
}

/** @param registered what is known of the organisations that the file mentions, those above included */
export function previewOrganizations(
  { entries, problems, columns }: OrganizationRows,
  registered: ReadonlyMap<string, OrganizationState>,
): ImportPreview<OrganizationEntry> {
  const known = new Set([...registered].flatMap(([id, { status }]) => (status === 'registered' ? [id] : [])));
  const found = [
    ...problems,
    ...misplacedParents(entries, columns.parent, known),
    ...entries.flatMap((entry) => contradiction(entry, registered.get(entry.value.organizationId), columns.id)),
  ];
  const sound = withoutWrong(entries, found);
  const fresh = sound.filter(({ value }) => !known.has(value.organizationId)).map(({ value }) => value);
  const { placed, stranded } = hangingTogether(fresh, known);
  const lines = new Map(entries.map(({ line, value }) => [value.organizationId, line]));
  const below = stranded.map(({ organizationId, parentId }) => ({
    line: lines.get(organizationId) ?? 0,
    column: columns.parent,
    problem: `the row of ${parentId}, which it is below, is wrong`,
  }));
  return {
    toRegister: placed,
    registered: sound.length - fresh.length,
    problems: byLine([...found, ...below]),
  };
}

/**
 * @param members what is known of the members that the file mentions
 * @param organizations what is known of the organisations that they belong to
 */
export function previewMembers(
  { entries, problems }: MemberRows,
  members: ReadonlyMap<string, MemberState>,
  organizations: ReadonlyMap<string, OrganizationState>,
): ImportPreview<MemberEntry> {
  const known = (memberId: string) => (members.get(memberId)?.status ?? 'unknown') !== 'unknown';
  const found = [
    ...problems,
    ...entries.flatMap(({ line, value }) => homeProblem(line, value, members, organizations)),
  ];
  const sound = withoutWrong(entries, found);
  const fresh = sound.filter(({ value }) => !known(value.memberId)).map(({ value }) => value);
  return { toRegister: fresh, registered: sound.length - fresh.length, problems: byLine(found) };
}

/** A registered organisation is changed by a decision of its own, not by importing it again. */
function contradiction(
  { line, value }: Placed<OrganizationEntry>,
  known: OrganizationState | undefined,
  column: string,
): RowProblem[] {
  if (known?.status !== 'registered') return [];
  const differing = (['level', 'orgType', 'parentId', 'masses'] as const).filter((key) => value[key] !== known[key]);
  const differently = Object.entries(value.attributes ?? {}).filter(([key, now]) => known.attributes[key] !== now);
  if (differing.length + differently.length === 0) return [];
  const told = [
    ...differing.map((key) => `${key} ${known[key] ?? '(none)'}, not ${value[key] ?? '(none)'}`),
    ...differently.map(([key, now]) => `attribute ${key} ${known.attributes[key] ?? '(none)'}, not ${now}`),
  ];
  return [{ line, column, problem: `${value.organizationId} is registered already with ${told.join('; ')}` }];
}

function homeProblem(
  line: number,
  { memberId, organizationId }: MemberEntry,
  members: ReadonlyMap<string, MemberState>,
  organizations: ReadonlyMap<string, OrganizationState>,
): RowProblem[] {
  const known = members.get(memberId);
  if (known !== undefined && known.status !== 'unknown') {
    const home = known.homeOrganizationId;
    if (home === organizationId) return [];
    return [{ line, column: 'organizationId', problem: `${memberId} is registered already, at ${home}` }];
  }
  if (organizationId === '' || organizations.get(organizationId)?.status === 'registered') return [];
  return [{ line, column: 'organizationId', problem: `${organizationId} is not registered: import it first` }];
}

function withoutWrong<Entry>(entries: readonly Placed<Entry>[], problems: readonly RowProblem[]): Placed<Entry>[] {
  const wrong = new Set(problems.map(({ line }) => line));
  return entries.filter(({ line }) => !wrong.has(line));
}

/** Parents first; what hangs on a row that is not there is left over. */
function hangingTogether(fresh: readonly OrganizationEntry[], registered: ReadonlySet<string>) {
  const tops = fresh.map((entry) =>
    entry.parentId !== undefined && registered.has(entry.parentId) ? { ...entry, parentId: undefined } : entry,
  );
  const entries = new Map(fresh.map((entry) => [entry.organizationId, entry]));
  const placed = parentsFirst(tops).flatMap(({ organizationId }) => entries.get(organizationId) ?? []);
  const ids = new Set(placed.map(({ organizationId }) => organizationId));
  return { placed, stranded: fresh.filter(({ organizationId }) => !ids.has(organizationId)) };
}

function byLine(problems: readonly RowProblem[]): readonly RowProblem[] {
  return problems.toSorted((one, other) => one.line - other.line);
}
