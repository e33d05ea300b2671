import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { knownRectification, progressOf, type RectificationRef } from '../../rectification.rules';
import type { SupervisionFacts } from '../../supervising.rules';
import { refuse } from '../../supervision.errors';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision, type SupervisionState } from '../../supervision.state';

export interface MissingProgress extends RectificationRef {
  /** The deadline as it was set: if there is another one by now, nothing was missed. */
  readonly progressBy: string;
}

/** By the system; it shows in public and climbs no ladder, since the order's own deadline does that. */
export class NoticeMissingProgress extends Command<MissingProgress> {}

export type MissingProgressFacts = Pick<SupervisionFacts, 'status' | 'rule' | 'progressEvery' | 'after' | 'postponed'>;

export const noticeMissingProgress = defineFeature<
  MissingProgress,
  SupervisionState,
  SupervisionEvent,
  MissingProgressFacts
>({
  command: NoticeMissingProgress,
  aggregate: supervision,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, rectificationId, progressBy }, state, { facts, now }) {
    const { progress, listed } = knownRectification(state, rectificationId);
    if (progress?.by !== progressBy || facts.status === 'paused') return [];
    const dueAt = facts.postponed(progress.by, progress.since);
    if (now < dueAt) throw refuse('deadline-not-passed', `there is time until ${dueAt}`, { dueAt });
    const next = progressOf(listed, facts);
    if (next.progressBy === undefined) return [];
    const missed = { campaignId, subject, rectificationId, dueAt, progressBy: next.progressBy, since: now };
    return [{ type: 'RectificationProgressMissed', data: missed }];
  },
});
