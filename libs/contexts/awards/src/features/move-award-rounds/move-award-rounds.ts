import { Command, defineFeature } from '@pacesetter/kernel';
import type { CampaignFacts } from '../../award.rules';
import type { AwardCalendarEvent, MovedRound } from '../../award-calendar.events';
import { awardCalendar, type AwardCalendarState } from '../../award-calendar.state';

export interface AwardRoundsMove {
  readonly campaignId: string;
  readonly because:
    | { readonly change: 'phase-extended'; readonly phase: string; readonly from: string; readonly endsAt: string }
    | { readonly change: 'campaign-migrated'; readonly from: number; readonly to: number };
}

/** Given by policies when the campaign was changed. */
export class MoveAwardRounds extends Command<AwardRoundsMove> {}

/** When a round takes place. */
export type RoundDays = NonNullable<MovedRound['after']>;

/** A round as it is and as it is to be; without days before it is new, without days afterwards it is given up. */
export interface RoundInQuestion {
  readonly round: string;
  readonly status: 'none' | 'open' | 'closed' | 'notice' | 'decided';
  readonly before?: RoundDays;
  readonly after?: RoundDays;
}

export interface MoveFacts extends CampaignFacts {
  readonly rounds: readonly RoundInQuestion[];
}

/** What has been closed stays: candidates have been told. A round that is open is not given up. */
export const moveAwardRounds = defineFeature<AwardRoundsMove, AwardCalendarState, AwardCalendarEvent, MoveFacts>({
  command: MoveAwardRounds,
  aggregate: awardCalendar,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId, because }, { since }, { facts, now }) {
    // Scheduling comes after the launch by another policy, and by the present version.
    if (since === undefined && because.change === 'phase-extended') return [];
    const rounds = facts.rounds.flatMap(moved);
    if (rounds.length === 0) return [];
    return [{ type: 'AwardRoundsMoved', data: { campaignId, because: because.change, rounds, since: now } }];
  },
});

function moved({ round, status, before, after }: RoundInQuestion): MovedRound[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (status === 'none') return [{ round, opened: false, before, after }];
  if (status !== 'open' || before === undefined || after === undefined) return [];
  return [{ round, opened: true, before, after: { ...after, opensAt: before.opensAt } }];
}
