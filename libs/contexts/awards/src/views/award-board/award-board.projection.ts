import type { RecordedEvent } from '@pacesetter/kernel';
import type { Projection, RowChanges } from '@pacesetter/projections';
import type { AwardEvent } from '../../award.events';
import type { AwardCalendarEvent } from '../../award-calendar.events';
import type { AwardRoundEvent } from '../../award-round.events';
import { awardBoardTables } from './award-board.tables';
import { applyCandidate, candidateKey } from './candidate-rows';

type BoardEvent = AwardCalendarEvent | AwardRoundEvent | AwardEvent;

/** Rounds, candidates on public notice, objections, awards and why candidates failed. */
export const awardBoard: Projection<BoardEvent> = {
  name: 'award_board',
  on: [
    'AwardRoundsScheduled',
    'AwardRoundsMoved',
    'AwardRoundOpened',
    'AwardRoundPostponed',
    'NominationsClosed',
    'PublicNoticeStarted',
    'AwardPlacesTaken',
    'AwardReportedUpward',
    'UpwardNominationSettled',
    'UpwardOutcomeRecorded',
    'AwardRoundDecided',
    'AwardNominated',
    'NominationEndorsed',
    'EligibilityChecked',
    'ObjectionRaised',
    'ObjectionSettled',
    'AwardConferred',
    'AwardRefused',
    'AwardRevoked',
  ],
  tables: awardBoardTables,
  apply(event, rows) {
    switch (event.type) {
      case 'AwardRoundsScheduled':
        return scheduled(event.data, rows);
      case 'AwardRoundsMoved':
        return moved(event.data, rows);
      case 'AwardRoundOpened':
      case 'AwardRoundPostponed':
      case 'NominationsClosed':
      case 'PublicNoticeStarted':
      case 'AwardPlacesTaken':
      case 'AwardReportedUpward':
      case 'UpwardNominationSettled':
      case 'UpwardOutcomeRecorded':
      case 'AwardRoundDecided':
        return applyRound(event, rows);
      default:
        return applyCandidate(event, rows);
    }
  },
};

type CalendarData<Type extends AwardCalendarEvent['type']> = Extract<AwardCalendarEvent, { type: Type }>['data'];

function scheduled(
  { campaignId, rounds }: Pick<CalendarData<'AwardRoundsScheduled'>, 'campaignId' | 'rounds'>,
  rows: RowChanges,
): void {
  for (const { round, opensAt, nominationsCloseAt, confersAt } of rounds) {
    rows.upsert('rounds', {
      campaign_id: campaignId,
      round,
      status: 'scheduled',
      opens_at: opensAt,
      nominations_close_at: nominationsCloseAt,
      confers_at: confersAt,
    });
  }
}

/** Rounds that are open follow their own event. */
function moved({ campaignId, rounds }: CalendarData<'AwardRoundsMoved'>, rows: RowChanges): void {
  for (const { round, after } of rounds.filter(({ opened: isOpen }) => !isOpen)) {
    if (after === undefined) rows.remove('rounds', { campaign_id: campaignId, round });
    else scheduled({ campaignId, rounds: [{ round, ...after }] }, rows);
  }
}

type OpenedData = Extract<AwardRoundEvent, { type: 'AwardRoundOpened' }>['data'];

function opened({ campaignId, round, awards, nominationsCloseAt, confersAt, since }: OpenedData, rows: RowChanges) {
  const key = { campaign_id: campaignId, round };
  rows.upsert('rounds', {
    ...key,
    status: 'open',
    opens_at: since,
    nominations_close_at: nominationsCloseAt,
    confers_at: confersAt,
  });
  for (const { award, quota } of awards) rows.upsert('round_awards', { ...key, award, quota, taken: 0 });
}

function applyRound(event: RecordedEvent<AwardRoundEvent>, rows: RowChanges): void {
  const key = { campaign_id: event.data.campaignId, round: event.data.round };
  switch (event.type) {
    case 'AwardRoundOpened':
      opened(event.data, rows);
      return;
    case 'AwardRoundPostponed': {
      const { nominationsCloseAt, confersAt } = event.data;
      rows.update('rounds', key, { nominations_close_at: nominationsCloseAt, confers_at: confersAt });
      return;
    }
    case 'NominationsClosed':
      rows.update('rounds', key, { status: 'closed' });
      return;
    case 'PublicNoticeStarted': {
      const { notices, decidesAt } = event.data;
      rows.update('rounds', key, { status: 'notice', decides_at: decidesAt });
      for (const { award, endsAt } of notices)
        rows.update('round_awards', { ...key, award }, { notice_ends_at: endsAt });
      return;
    }
    case 'AwardPlacesTaken': {
      const { award, subjects } = event.data;
      rows.increment('round_awards', { ...key, award }, { taken: subjects.length });
      return;
    }
    case 'AwardReportedUpward': {
      const reported = { ...candidateKey(event.data), target: event.data.to };
      rows.upsert('upward_reports', { ...reported, reported_at: event.metadata.occurredAt, state: 'reported' });
      return;
    }
    case 'UpwardNominationSettled': {
      const state = event.data.accepted ? 'nominated' : 'not-taken';
      rows.update('upward_reports', { ...candidateKey(event.data), target: event.data.to }, { state });
      return;
    }
    case 'UpwardOutcomeRecorded':
      rows.update(
        'upward_reports',
        { ...candidateKey(event.data), target: event.data.to },
        { state: event.data.outcome },
      );
      return;
    case 'AwardRoundDecided':
      rows.update('rounds', key, { status: 'decided' });
      return;
  }
}
