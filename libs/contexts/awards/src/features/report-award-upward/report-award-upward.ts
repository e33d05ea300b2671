import { type Actor, Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../award.errors';
import { campaignRunsOrIsCompleted, type CampaignFacts } from '../../award.rules';
import type { HigherRound } from '../../award.shapes';
import type { AwardRoundEvent } from '../../award-round.events';
import { awardRound, type AwardRoundState, type RoundAward } from '../../award-round.state';
import { type CandidateRef, roundId, subjectKey } from '../../candidate';
import { offeredAward } from '../../round.rules';

export interface UpwardReport extends CandidateRef {
  /** Key of the higher body in the programme, e.g. `province`. */
  readonly to: string;
}

export class ReportAwardUpward extends Command<UpwardReport> {}

export interface UpwardFacts extends CampaignFacts {
  readonly rootOrganizationId: string;
  /** Whether the subject holds the award. */
  readonly conferred: boolean;
  /** Where the candidate competes in a linked campaign; absent when the higher body's campaign runs elsewhere. */
  readonly nomination?: HigherRound;
}

/** 上报: the campaign's root reports its best upward, as many as the programme allows for each higher body. */
export const reportAwardUpward = defineFeature<UpwardReport, AwardRoundState, AwardRoundEvent, UpwardFacts>({
  command: ReportAwardUpward,
  aggregate: awardRound,
  stream: roundId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, award, subject, to }, state, { facts, actor }) {
    campaignRunsOrIsCompleted(facts);
    actsForRoot(actor, facts);
    const offered = offeredAward(state, award);
    if ((offered.reported[to] ?? []).includes(subjectKey(subject))) return [];
    if (!facts.conferred) throw refuse('not-conferred', 'only who holds the award is reported upward');
    roomLeft(offered, to);
    const { nomination } = facts;
    const report = { campaignId, round, award, subject, to, ...(nomination && { nomination }) };
    return [{ type: 'AwardReportedUpward', data: report }];
  },
});

function actsForRoot(actor: Actor, { rootOrganizationId }: UpwardFacts): void {
  if (actor.role === 'system' || actor.role === 'administrator') return;
  if (actor.role === 'officer' && actor.organizationId === rootOrganizationId) return;
  throw refuse('not-the-root', "the campaign's root organisation reports upward", { rootOrganizationId });
}

function roomLeft({ upward, reported }: RoundAward, to: string): void {
  const rule = upward.find((target) => target.to === to);
  if (rule === undefined) {
    const known = upward.map((target) => target.to);
    throw refuse('not-reported-upward', `the award is not reported to "${to}" in this round`, { known });
  }
  if ((reported[to] ?? []).length < rule.count) return;
  throw refuse('upward-exhausted', `only ${rule.count} are reported to ${to}`, { count: rule.count });
}
