import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../award.errors';
import { campaignRunsOrIsCompleted, type CampaignFacts, reasonGiven } from '../../award.rules';
import type { HigherRound } from '../../award.shapes';
import type { AwardLinkEvent } from '../../award-link.events';
import { awardLink, type AwardLinkState } from '../../award-link.state';

export interface CampaignLink {
  /** The lower campaign. */
  readonly campaignId: string;
  /** Key of the higher body in its programme. */
  readonly to: string;
  readonly awards: readonly { readonly award: string; readonly as: HigherRound }[];
}

/** Needs a reason in its context. */
export class LinkCampaign extends Command<CampaignLink> {}

export interface LinkFacts extends CampaignFacts {
  /** Awards of the lower programme that are reported to the higher body in some round. */
  readonly reported: readonly string[];
  /** Of the wanted places in higher campaigns, those that do not exist, as `campaign/round/award`. */
  readonly unknown: readonly string[];
}

/** 上报: a campaign office connects its campaign with the higher body's, when that runs in the same store. */
export const linkCampaign = defineFeature<CampaignLink, AwardLinkState, AwardLinkEvent, LinkFacts>({
  command: LinkCampaign,
  aggregate: awardLink,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId, to, awards }, { links }, { facts, actor, reason }) {
    campaignRunsOrIsCompleted(facts);
    if (actor.role !== 'administrator') throw refuse('not-the-root', 'the campaign office links campaigns');
    reasonGiven(reason);
    const unreported = awards.map(({ award }) => award).filter((award) => !facts.reported.includes(award));
    if (awards.length === 0 || unreported.length > 0) {
      const known = [...facts.reported];
      throw refuse('not-reported-upward', `name awards that are reported to "${to}"`, { unreported, known });
    }
    if (facts.unknown.length > 0) {
      throw refuse('link-unknown', `there is no such place: ${facts.unknown.join(', ')}`, { unknown: facts.unknown });
    }
    const isKnown = awards.every(({ award, as }) => JSON.stringify(links[to]?.[award]) === JSON.stringify(as));
    return isKnown ? [] : [{ type: 'CampaignLinked', data: { campaignId, to, awards: [...awards] } }];
  },
});
