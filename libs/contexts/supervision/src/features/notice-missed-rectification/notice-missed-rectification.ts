import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { escalated } from '../../escalation.rules';
import { climbed } from '../../escalation-ladder';
import { knownRectification, type RectificationRef } from '../../rectification.rules';
import type { SupervisionFacts } from '../../supervising.rules';
import { refuse } from '../../supervision.errors';
import type { SupervisionEvent } from '../../supervision.events';
import { isRunning } from '../../supervision-standing';
import { type Rectification, supervision, type SupervisionState } from '../../supervision.state';

export interface MissedRectification extends RectificationRef {
  /** The deadline as it was set: if there is another one by now, nothing was missed. */
  readonly deadline: string;
}

export class NoticeMissedRectification extends Command<MissedRectification> {}

export type MissedRectificationFacts = Pick<SupervisionFacts, 'status' | 'rule' | 'ladder' | 'after' | 'postponed'>;

/** A deadline that passes is noticed by the system itself, once, and climbs exactly one rung of the ladder. */
export const noticeMissedRectification = defineFeature<
  MissedRectification,
  SupervisionState,
  SupervisionEvent,
  MissedRectificationFacts
>({
  command: NoticeMissedRectification,
  aggregate: supervision,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, rectificationId, deadline }, state, { facts, now }) {
    const rectification = knownRectification(state, rectificationId);
    if (deadline !== rectification.deadline || !isDue(rectification) || facts.status === 'paused') return [];
    const dueAt = passedDeadline(rectification, facts, now);
    const ref = { campaignId, subject, rectificationId };
    const missed: SupervisionEvent = { type: 'RectificationMissed', data: { ...ref, deadline: dueAt } };
    // After the campaign's end it is still noticed, but nothing climbs any more.
    const rung = facts.status === 'running' ? climbed(facts.ladder, rectification.rung) : undefined;
    if (rung === undefined) return [missed];
    return [missed, ...escalated({ ...ref, cause: rectification.cause, by: 'rule' }, rung, { facts, now })];
  },
});

function isDue(rectification: Rectification): boolean {
  return isRunning(rectification) && !rectification.missed;
}

function passedDeadline({ deadline, since }: Rectification, facts: MissedRectificationFacts, now: string): string {
  const dueAt = facts.postponed(deadline, since);
  if (now < dueAt) throw refuse('deadline-not-passed', `there is time until ${dueAt}`, { dueAt });
  return dueAt;
}
