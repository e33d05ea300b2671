import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { knownRectification, type RectificationRef } from '../../rectification.rules';
import type { SupervisionFacts } from '../../supervising.rules';
import { refuse } from '../../supervision.errors';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision, type SupervisionState } from '../../supervision.state';

export interface MissedVerification extends RectificationRef {
  /** The deadline as it was set: if there is another one by now, nothing was missed. */
  readonly verifyBy: string;
}

/** By the system. */
export class NoticeMissedVerification extends Command<MissedVerification> {}

export interface MissedVerificationFacts extends Pick<SupervisionFacts, 'status' | 'rule' | 'postponed'> {
  /** The organisation above the one that has to look; absent where the campaign office stands above it. */
  readonly toldTo?: string;
}

/**
 * Whoever had to put something right has done so and can do no more: that nobody looks is held against nobody below. The
 * organisation above the one that should have looked is told, at the top the campaign office.
 */
export const noticeMissedVerification = defineFeature<
  MissedVerification,
  SupervisionState,
  SupervisionEvent,
  MissedVerificationFacts
>({
  command: NoticeMissedVerification,
  aggregate: supervision,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, rectificationId, verifyBy }, state, { facts, now }) {
    const { status, verification } = knownRectification(state, rectificationId);
    if (status !== 'submitted' || verification?.by !== verifyBy || facts.status === 'paused') return [];
    const dueAt = facts.postponed(verification.by, verification.since);
    if (now < dueAt) throw refuse('deadline-not-passed', `there is time until ${dueAt}`, { dueAt });
    const told = facts.toldTo === undefined ? {} : { toldTo: facts.toldTo };
    return [{ type: 'VerificationMissed', data: { campaignId, subject, rectificationId, verifyBy: dueAt, ...told } }];
  },
});
