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
    'AwardRoundOpened',
    'NominationsClosed',
    'PublicNoticeStarted',
    'AwardPlacesTaken',
    'AwardReportedUpward',
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
      case 'AwardRoundOpened':
      case 'NominationsClosed':
      case 'PublicNoticeStarted':
      case 'AwardPlacesTaken':
      case 'AwardReportedUpward':
      case 'AwardRoundDecided':
        return applyRound(event, rows);
      default:
        return applyCandidate(event, rows);
    }
  },
};

function scheduled({ campaignId, rounds }: AwardCalendarEvent['data'], rows: RowChanges): void {
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
      rows.upsert('upward_reports', { ...reported, reported_at: event.metadata.occurredAt });
      return;
    }
    case 'AwardRoundDecided':
      rows.update('rounds', key, { status: 'decided' });
      return;
  }
}
