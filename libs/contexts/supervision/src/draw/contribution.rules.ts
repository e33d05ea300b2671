import type { Actor } from '@pacesetter/kernel';
import { refuse } from '../supervision.errors';
import { byText, type Contribution } from './draw-algorithm';
import type { DrawRules } from './draw.events';
import type { DrawState } from './draw.state';

export interface Withheld {
  readonly party: string;
  readonly contributor: string;
}

type Contributions = Pick<DrawState, 'contributions'>;

/** Who committed to a contribution and has not revealed it. */
export function withheldIn({ contributions }: Contributions): readonly Withheld[] {
  return Object.entries(contributions)
    .filter(([, { value }]) => value === undefined)
    .map(([party, { contributor }]) => ({ party, contributor }))
    .sort((a, b) => byText(a.party, b.party));
}

/** What goes into the seed, in the order of the parties' names. */
export function contributionsOf({ contributions }: Contributions): readonly Contribution[] {
  return Object.entries(contributions)
    .map(([party, { commitment, value = null }]) => ({ party, commitment, value }))
    .sort((a, b) => byText(a.party, b.party));
}

/** @throws DomainError unless the actor may contribute for the party, and for no other. */
export function contributesFor(party: string, actor: Actor, { parties }: DrawRules, state: DrawState): void {
  const known = parties.find((one) => one.party === party);
  if (known === undefined) {
    const keys = parties.map((one) => one.party);
    throw refuse('party-unknown', `the draw has no party "${party}"; it has ${keys.join(', ')}`, { known: keys });
  }
  if (actor.role !== known.role) {
    throw refuse('not-of-the-party', `the party "${party}" is for the role ${known.role}`, { role: actor.role });
  }
  if (state.barred.includes(actor.id)) {
    throw refuse('barred-from-draw', 'whoever withheld a contribution to this draw makes no other', { who: actor.id });
  }
  const other = Object.entries(state.contributions).find(([, { contributor }]) => contributor === actor.id);
  if (other !== undefined && other[0] !== party) {
    throw refuse('party-taken', `${actor.id} contributes for "${other[0]}"`, { party: other[0] });
  }
}
