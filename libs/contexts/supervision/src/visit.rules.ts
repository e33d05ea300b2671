import type { InspectorList } from './inspectors/inspectorate.state';
import { enough, groundAgainst, known } from './inspectors/recusal.rules';
import type { SupervisionFacts } from './supervising.rules';
import { refuse } from './supervision.errors';
import type { VisitKind } from './supervision.shapes';

/** A visit that a round of visits wants. */
export interface DueVisit {
  readonly campaignId: string;
  readonly subject: { readonly organizationId: string };
  readonly round: string;
}

/** What decisions know of the round of visits that they name. */
export interface RoundFacts extends Pick<SupervisionFacts, 'status' | 'rule' | 'enrolled'> {
  /** Kind of the round's visits; absent when there is no such round, or it has not begun. */
  readonly roundKind?: VisitKind;
  /** Draw that says who is visited. */
  readonly drawId?: string;
  /** Until when its visits are to be made, pauses included. */
  readonly dueAt?: string;
  /** Whether the organisation is due a visit in it: by the rule, or because it was drawn. */
  readonly isDue: boolean;
}

/** What decisions about inspectors know. */
export interface InspectorFacts {
  readonly inspectors: InspectorList;
  /** Fewest inspectors of a visit. */
  readonly minimum: number;
}

/** @throws DomainError unless the organisation is due a visit of this round. */
export function dueIn(round: string, { roundKind, isDue }: RoundFacts): VisitKind {
  if (roundKind === undefined) throw refuse('round-unknown', `no round of visits is called "${round}", or not yet`);
  if (!isDue) throw refuse('not-due', `no visit is due here in "${round}"`, { round });
  return roundKind;
}

/** @throws DomainError for inspectors who are too few, not on the list, or have to be recused. */
export function mayInspect(
  inspectors: readonly string[],
  organizationId: string,
  { inspectors: list, minimum }: InspectorFacts,
): void {
  enough(new Set(inspectors).size, minimum);
  for (const inspectorId of inspectors) {
    const against = groundAgainst(known(list, inspectorId), organizationId);
    if (against === undefined) continue;
    throw refuse('inspector-recused', `${inspectorId} may not inspect ${organizationId}: ${against.ground}`, {
      inspectorId,
      ...against,
    });
  }
}
