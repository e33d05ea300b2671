import type { OrganizationEntry } from '../features/register-organization/register-organization';
import type { Placed } from './csv-rows';
import type { RowProblem } from './import-problems';

const NOBODY: ReadonlySet<string> = new Set();

/** Parents must be in the file, or registered already, and nobody can be above oneself. */
export function misplacedParents(
  entries: readonly Placed<OrganizationEntry>[],
  column: string,
  registered = NOBODY,
): RowProblem[] {
  const inFile = new Set(entries.map(({ value }) => value.organizationId));
  const known = { has: (id: string) => inFile.has(id) || registered.has(id) };
  const missing = (parentId?: string) => parentId !== undefined && !known.has(parentId);
  const strangers = entries.filter(({ value }) => missing(value.parentId));
  // Where a parent is missing, everything below is out of place too: only the missing one is worth a word.
  const isTop = ({ parentId }: OrganizationEntry) => parentId !== undefined && !inFile.has(parentId);
  const roots = entries.map(({ value }) => (isTop(value) ? { ...value, parentId: undefined } : value));
  const placed = new Set(parentsFirst(roots).map(({ organizationId }) => organizationId));
  const circling = entries.filter(({ value }) => !placed.has(value.organizationId));
  return [
    ...strangers.map(({ line, value }) => ({
      line,
      column,
      problem: `${value.parentId} is ${registered === NOBODY ? 'not in the file' : 'neither in the file nor registered'}`,
    })),
    ...circling.map(({ line, value }) => ({
      line,
      column,
      problem: `${value.parentId} is, over its own parents, below ${value.organizationId} or below a circle`,
    })),
  ];
}

/** Breadth first from the roots; what hangs on a circle of parents is left out. */
export function parentsFirst(entries: readonly OrganizationEntry[]): OrganizationEntry[] {
  const children = new Map<string | undefined, OrganizationEntry[]>();
  for (const entry of entries) {
    const siblings = children.get(entry.parentId);
    if (siblings === undefined) children.set(entry.parentId, [entry]);
    else siblings.push(entry);
  }
  const ordered = [...(children.get(undefined) ?? [])];
  for (let next = 0; next < ordered.length; next++) {
    ordered.push(...(children.get(ordered[next]?.organizationId) ?? []));
  }
  return ordered;
}
