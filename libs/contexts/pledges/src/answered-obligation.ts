import { refuse } from './pledge.errors';

/** What a decision has to know of the obligation that is answered by it. */
export interface ObligationFacts {
  /** Kind of the obligation that the command names; absent when no such obligation has been opened. */
  readonly obligationKind?: string;
}

/** @throws DomainError unless the obligation has been opened and is met in one of these ways. */
export function obligationIsMetBy(
  kinds: readonly string[],
  obligation: string,
  { obligationKind: kind }: ObligationFacts,
): void {
  if (kind === undefined) throw refuse('obligation-unknown', `no obligation "${obligation}" has been opened`);
  if (kinds.includes(kind)) return;
  throw refuse('obligation-kind-wrong', `"${obligation}" is met by a ${kind}, not like this`, { kind });
}
