import { Command, defineFeature } from '@pacesetter/kernel';
import type { CampaignFacts } from '../../award.rules';
import type { AwardCalendarEvent, ScheduledRound } from '../../award-calendar.events';
import { awardCalendar, type AwardCalendarState } from '../../award-calendar.state';

export interface AwardCalendarRef {
  readonly campaignId: string;
}

export class ScheduleAwardRounds extends Command<AwardCalendarRef> {}

export interface ScheduleFacts extends CampaignFacts {
  /** The programme's rounds, on the campaign's own dates. */
  readonly rounds: readonly ScheduledRound[];
}

/** Follows from the launch, whatever becomes of the campaign later. */
export const scheduleAwardRounds = defineFeature<
  AwardCalendarRef,
  AwardCalendarState,
  AwardCalendarEvent,
  ScheduleFacts
>({
  command: ScheduleAwardRounds,
  aggregate: awardCalendar,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId }, state, { facts, now }) {
    if (state.since !== undefined || facts.rounds.length === 0) return [];
    return [{ type: 'AwardRoundsScheduled', data: { campaignId, rounds: [...facts.rounds], since: now } }];
  },
});
