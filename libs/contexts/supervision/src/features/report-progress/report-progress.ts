import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { progressOf, type RectificationRef, runningRectification } from '../../rectification.rules';
import { actsForSubject, campaignRunsOrIsCompleted, type SupervisionFacts, textGiven } from '../../supervising.rules';
import { refuse } from '../../supervision.errors';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision, type SupervisionState } from '../../supervision.state';

export interface Progress extends RectificationRef {
  /** What has been done; everybody can read it. */
  readonly text: string;
}

export class ReportProgress extends Command<Progress> {}

export type ProgressFacts = Pick<SupervisionFacts, 'status' | 'rule' | 'progressEvery' | 'after'>;

/** 跟踪问效: what is listed is followed in public until it is done. */
export const reportProgress = defineFeature<Progress, SupervisionState, SupervisionEvent, ProgressFacts>({
  command: ReportProgress,
  aggregate: supervision,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, rectificationId, text }, state, { facts, actor, now }) {
    campaignRunsOrIsCompleted(facts);
    actsForSubject(actor, subject);
    textGiven(text);
    const { listed } = runningRectification(state, rectificationId);
    const { progressBy } = progressOf(listed, facts);
    if (progressBy === undefined) throw refuse('rectification-not-listed', 'only what is listed is told in public');
    const told = { campaignId, subject, rectificationId, text, progressBy, since: now };
    return [{ type: 'RectificationProgressReported', data: told }];
  },
});
