import { Command, defineFeature } from '@pacesetter/kernel';
import type { BulletinEvent } from '../../bulletin.events';
import { knownBulletin } from '../../bulletin.rules';
import { bulletin, type BulletinRef, type BulletinState, bulletinStream } from '../../bulletin.state';
import { refuse } from '../../reporting.errors';
import {
  byOrganization,
  campaignRunsOrIsCompleted,
  type CampaignStanding,
  reasonGiven,
  textGiven,
} from '../../reporting.rules';

export interface Correction extends BulletinRef {
  readonly title: string;
  readonly text: string;
}

export class CorrectBulletin extends Command<Correction> {}

/** What was published and wrong is corrected by a later event: both versions stay in the history. */
export const correctBulletin = defineFeature<Correction, BulletinState, BulletinEvent, CampaignStanding>({
  command: CorrectBulletin,
  aggregate: bulletin,
  stream: bulletinStream,
  rule: ({ rule }) => rule,
  decide({ campaignId, bulletinId, title, text }, state, { facts, actor, reason }) {
    campaignRunsOrIsCompleted(facts);
    const known = knownBulletin(state);
    const { organizationId } = known;
    byOrganization(actor, organizationId);
    if (known.status !== 'published') throw refuse('bulletin-not-published', 'a draft is drafted anew, not corrected');
    reasonGiven(reason);
    textGiven(title, 'the title');
    textGiven(text, 'the text');
    if (known.title === title && known.text === text) return [];
    return [{ type: 'BulletinCorrected', data: { campaignId, bulletinId, organizationId, title, text } }];
  },
});
