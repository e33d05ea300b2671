import type { DomainEvent, RecordedEvent } from '@pacesetter/kernel';
import type { RowChanges } from '@pacesetter/projections';
import type { DrawEvent } from '../../draw/draw.events';

type Shown = Exclude<DrawEvent, { type: 'DrawPoolPagePublished' | 'ContributionCommitted' | 'ContributionRevealed' }>;

/** What the board shows of draws. */
export const drawTypes = [
  'DrawCalled',
  'DrawPoolCommitted',
  'CommitmentsClosed',
  'RevealsClosed',
  'ContributionsReopened',
  'PublicValueRecorded',
  'DrawMade',
] as const;

export function isOfDraw<Event extends DomainEvent>(
  event: RecordedEvent<Event>,
): event is RecordedEvent<Event> & RecordedEvent<Shown> {
  return (drawTypes as readonly string[]).includes(event.type);
}

/** Says what an event of a draw changes on the board. */
export function applyDraw(event: RecordedEvent<Shown>, rows: RowChanges): void {
  const key = { draw_id: event.data.drawId };
  const at = event.metadata.occurredAt;
  switch (event.type) {
    case 'DrawCalled':
      return called(event.data, at, rows);
    case 'DrawPoolCommitted': {
      const { poolHash, size, strata, excluded } = event.data;
      const left = excluded.reduce((sum, { organizationIds }) => sum + organizationIds.length, 0);
      const pool = { pool_hash: poolHash, size, strata: strata.length, excluded: left };
      return rows.update('draws', key, { ...pool, status: 'committing', attempt: 1 });
    }
    case 'CommitmentsClosed':
      return rows.update('draws', key, { status: 'revealing' });
    case 'RevealsClosed':
      rows.increment('draws', key, { withheld: event.data.withheld.length });
      return rows.update('draws', key, { status: 'revealed' });
    case 'ContributionsReopened':
      rows.increment('draws', key, { withheld: event.data.withheld.length });
      return rows.update('draws', key, { status: 'committing', attempt: event.data.attempt });
    case 'PublicValueRecorded':
      return rows.update('draws', key, { public_value: event.data.value });
    case 'DrawMade': {
      const drawn = event.data.strata.reduce((sum, stratum) => sum + stratum.drawn.length, 0);
      return rows.update('draws', key, { status: 'made', seed: event.data.seed, drawn, made_at: at });
    }
  }
}

type Called = Extract<DrawEvent, { type: 'DrawCalled' }>['data'];

function called({ campaignId, drawId, kind }: Called, at: string, rows: RowChanges): void {
  const none = { attempt: 0, size: 0, drawn: 0, strata: 0, excluded: 0, withheld: 0 };
  rows.upsert('draws', { draw_id: drawId, campaign_id: campaignId, kind, status: 'called', ...none, called_at: at });
}
