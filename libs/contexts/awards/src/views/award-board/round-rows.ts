import type { RecordedEvent } from '@pacesetter/kernel';
import type { Row, RowChanges } from '@pacesetter/projections';
import type { AwardRoundEvent } from '../../award-round.events';
import type { UpwardEvent } from './report-rows';

type RoundEvent = Exclude<AwardRoundEvent, UpwardEvent>;
type Data<Type extends RoundEvent['type']> = Extract<RoundEvent, { type: Type }>['data'];

/** Says what an event of a round changes on the board. */
export function applyRound(event: RecordedEvent<RoundEvent>, rows: RowChanges): void {
  const key = { campaign_id: event.data.campaignId, round: event.data.round };
  switch (event.type) {
    case 'AwardRoundOpened':
      return opened(key, event.data, rows);
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
    case 'AwardPlacesTaken':
      return taken(key, event.data, rows);
    case 'NominationAnnounced':
      return;
    case 'AwardRoundDecided':
      rows.update('rounds', key, { status: 'decided' });
      return;
  }
}

function opened(
  key: Row,
  { awards, nominationsCloseAt, confersAt, since }: Data<'AwardRoundOpened'>,
  rows: RowChanges,
): void {
  const days = { opens_at: since, nominations_close_at: nominationsCloseAt, confers_at: confersAt };
  rows.upsert('rounds', { ...key, status: 'open', ...days });
  for (const { award, quota, parts = [] } of awards) {
    rows.upsert('round_awards', { ...key, award, quota, taken: 0 });
    for (const part of parts) {
      rows.upsert('round_parts', { ...key, award, part: part.part, quota: part.quota, taken: 0 });
    }
  }
}

function taken(key: Row, { award, subjects, parts = {} }: Data<'AwardPlacesTaken'>, rows: RowChanges): void {
  rows.increment('round_awards', { ...key, award }, { taken: subjects.length });
  for (const [part, places] of Object.entries(parts)) {
    rows.increment('round_parts', { ...key, award, part }, { taken: places });
  }
}
