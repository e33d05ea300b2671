import type { Aggregate } from '@pacesetter/kernel';
import type { HigherRound } from './award.shapes';
import type { AwardLinkEvent } from './award-link.events';

export interface AwardLinkState {
  /** By higher body and award of the lower campaign: where its holder competes. */
  readonly links: Readonly<Record<string, Readonly<Record<string, HigherRound>>>>;
}

/** Stream `awardlink-<campaignId>`: where a lower campaign's candidates go when they are reported upward. */
export const awardLink: Aggregate<AwardLinkState, AwardLinkEvent> = {
  category: 'awardlink',
  initialState: { links: {} },
  evolve({ links }, { data: { to, awards } }) {
    const linked = Object.fromEntries(awards.map(({ award, as }) => [award, as]));
    return { links: { ...links, [to]: { ...links[to], ...linked } } };
  },
};
