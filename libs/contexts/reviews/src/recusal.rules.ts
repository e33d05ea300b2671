import type { Subject } from '@pacesetter/contracts';
import type { Actor } from '@pacesetter/kernel';
import type { LedgerState } from './ledger.state';
import { refuse } from './review.errors';

export interface RelationRules {
  /** Keys of the relations that bar from reviewing, by the programme. */
  readonly relations: readonly string[];
}

/** @throws DomainError unless the programme knows the relation */
export function relationIsKnown(relation: string, { relations }: RelationRules): void {
  if (relations.includes(relation)) return;
  throw refuse('relation-unknown', `the programme knows no relation "${relation}"`, { known: relations });
}

/** @throws DomainError when somebody would judge the own case, or a case that the person stands back from */
export function mayReview(actor: Actor, { memberId }: Subject, { recused }: Pick<LedgerState, 'recused'>): void {
  if (memberId !== undefined && actor.id === memberId) throw refuse('own-case', 'nobody judges the own case');
  const relation = recused[actor.id];
  if (relation === undefined) return;
  throw refuse('recused', `${actor.id} stands back from this case (${relation})`, { reviewer: actor.id, relation });
}
