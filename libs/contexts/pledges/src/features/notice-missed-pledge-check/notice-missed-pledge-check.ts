import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../pledge.errors';
import type { Check, PledgeEvent } from '../../pledge.events';
import type { SuperiorFacts } from '../../pledge.rules';
import { pledge, type PledgeState } from '../../pledge.state';

export interface MissedCheck {
  readonly campaignId: string;
  readonly subject: Subject;
  /** The obligation that the pledge answers: of a later pledge nothing has been missed. */
  readonly obligation: string;
  readonly check: Check;
}

/** By the system, when the day has passed. */
export class NoticeMissedPledgeCheck extends Command<MissedCheck> {}

export interface MissedCheckFacts extends SuperiorFacts {
  /** A deadline as moved back by the campaign's pauses since its time began to run. */
  postponed(deadline: string, since: string): string;
}

/** Noticed once; a check that comes late is none the less a check. */
export const noticeMissedPledgeCheck = defineFeature<MissedCheck, PledgeState, PledgeEvent, MissedCheckFacts>({
  command: NoticeMissedPledgeCheck,
  aggregate: pledge,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, obligation, check }, state, { facts, now }) {
    const due = state.due[check];
    if (due === undefined || state.obligation !== obligation) return [];
    if (facts.status === 'paused') throw refuse('campaign-not-running', 'the campaign is paused');
    const dueAt = facts.postponed(due.by, due.since);
    if (now < dueAt) throw refuse('deadline-not-passed', `there is time until ${dueAt}`, { dueAt });
    const by = check === 'self-check' ? subject.organizationId : facts.superiorId;
    const missed = { campaignId, subject, obligation, check, dueAt, ...(by !== undefined && { by }) };
    return [{ type: 'PledgeCheckMissed', data: missed }];
  },
});
