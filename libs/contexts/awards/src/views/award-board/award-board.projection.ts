import type { Projection, RowChanges } from '@pacesetter/projections';
import type { AwardEvent } from '../../award.events';
import type { AwardCalendarEvent } from '../../award-calendar.events';
import type { AwardRoundEvent } from '../../award-round.events';
import { awardBoardTables } from './award-board.tables';
import { applyCandidate } from './candidate-rows';
import { applyReport } from './report-rows';
import { applyRound } from './round-rows';

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
    'UpwardReportWithdrawn',
    'AwardRoundDecided',
    'AwardNominated',
    'NominationEndorsed',
    'EligibilityChecked',
    'ObjectionRaised',
    'ObjectionSettled',
    'AwardConferred',
    'AwardRefused',
    'AwardRevoked',
    'NominationWithdrawn',
    'AwardCalledIntoQuestion',
    'AwardUpheld',
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
      case 'NominationAnnounced':
      case 'AwardRoundDecided':
        return applyRound(event, rows);
      case 'AwardReportedUpward':
      case 'UpwardNominationSettled':
      case 'UpwardOutcomeRecorded':
      case 'UpwardReportWithdrawn':
        return applyReport(event, rows);
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
