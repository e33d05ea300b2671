import { refuse } from '../supervision.errors';
import type { Inspector, InspectorList } from './inspectorate.state';

/** Why an inspector does not inspect an organisation (回避). */
export type RecusalGround = 'own-organization' | 'own-superior' | 'declared-relation' | 'recused-by-decision';

export interface Recusal {
  readonly inspectorId: string;
  readonly ground: RecusalGround;
  /** What was declared. */
  readonly note?: string;
  /** Who takes the place, from the list of inspectors. */
  readonly replacedBy?: string;
}

export interface Team {
  readonly inspectors: readonly string[];
  readonly recused: readonly Recusal[];
}

/** What keeps an inspector from inspecting an organisation: it is the own one, stands above it, or a relation to it. */
export function groundAgainst(
  { organizationId: own, superiorIds, relations }: Inspector,
  organizationId: string,
): Pick<Recusal, 'ground' | 'note'> | undefined {
  if (own === organizationId) return { ground: 'own-organization' };
  if (superiorIds.includes(organizationId)) return { ground: 'own-superior' };
  const note = relations[organizationId];
  return note === undefined ? undefined : { ground: 'declared-relation', note };
}

interface Assignment {
  readonly organizationId: string;
  /** Who was asked, in this order. */
  readonly asked: readonly string[];
  readonly minimum: number;
}

/** Those on the list who may inspect an organisation and are not named already, in the list's order. */
export function freeFor(list: InspectorList, organizationId: string, named: readonly string[]): readonly string[] {
  return Object.entries(list)
    .filter(([id, inspector]) => groundAgainst(inspector, organizationId) === undefined && !named.includes(id))
    .map(([id]) => id);
}

/**
 * Those who were asked; each who may not inspect the organisation is recused, and the next on the list who may takes the
 * place.
 * @throws DomainError for somebody who is not on the list, and when too few are left
 */
export function teamFor(list: InspectorList, { organizationId, asked, minimum }: Assignment): Team {
  const team = new Set<string>();
  const recused: Recusal[] = [];
  const free = [...freeFor(list, organizationId, asked)];
  for (const inspectorId of asked) {
    const against = groundAgainst(known(list, inspectorId), organizationId);
    if (against === undefined) {
      team.add(inspectorId);
      continue;
    }
    const replacedBy = free.shift();
    if (replacedBy !== undefined) team.add(replacedBy);
    recused.push({ inspectorId, ...against, ...(replacedBy !== undefined && { replacedBy }) });
  }
  enough(team.size, minimum);
  return { inspectors: [...team], recused };
}

/** @throws DomainError for fewer inspectors than the programme wants. */
export function enough(inspectors: number, minimum: number): void {
  if (inspectors >= minimum) return;
  const message = `at least ${minimum} inspectors have to go; add some to the list of inspectors`;
  throw refuse('inspectors-missing', message, { minimum, inspectors });
}

/** @throws DomainError for somebody who is not on the list. */
export function known(list: InspectorList, inspectorId: string): Inspector {
  const inspector = list[inspectorId];
  if (inspector === undefined) throw refuse('inspector-unknown', `${inspectorId} is not on the list of inspectors`);
  return inspector;
}
