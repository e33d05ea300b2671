import type { Position, RecordedEvent } from '@pacesetter/kernel';
import { HistoryDigest } from './history-digest';

const event = (revision: number, note = 'kept'): RecordedEvent => ({
  streamId: 'pledge-1',
  revision,
  id: `00000000-0000-5000-8000-00000000000${revision}`,
  type: 'PledgeVerified',
  schemaVersion: 1,
  data: { note },
  metadata: {
    occurredAt: '2010-06-01T00:00:00.000Z',
    actor: { id: 'system', role: 'system' },
    correlationId: 'c',
    causationId: 'c',
    commandId: 'c',
  },
  position: `${revision}` as Position,
  recordedAt: '2026-01-01T00:00:00.000Z',
});

function digestOf(events: readonly RecordedEvent[]): string {
  const digest = new HistoryDigest();
  for (const one of events) digest.add(one);
  return digest.toString();
}

describe('history digest', () => {
  it('does not depend on the order, nor on when and where the store wrote', () => {
    const moved = { ...event(1), position: '9' as Position, recordedAt: '2027-01-01T00:00:00.000Z' };
    expect(digestOf([event(0), event(1)])).toBe(digestOf([moved, event(0)]));
  });

  it('does not depend on whether the history was copied', () => {
    const copied = { ...event(0), metadata: { ...event(0).metadata, recordedAt: '2025-01-01T00:00:00.000Z' } };
    expect(digestOf([copied])).toBe(digestOf([event(0)]));
  });

  it('does not depend on whether anybody followed what happened', () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const followed = { ...event(0), metadata: { ...event(0).metadata, traceparent } };
    expect(digestOf([followed])).toBe(digestOf([event(0)]));
  });

  it.each([
    ['content', [event(0, 'broken'), event(1)]],
    ['a missing event', [event(0)]],
    ['a doubled event', [event(0), event(1), event(1)]],
    ['another place in the stream', [event(0), { ...event(1), revision: 2 }]],
  ])('shows a difference in %s', (_, events) => {
    expect(digestOf(events)).not.toBe(digestOf([event(0), event(1)]));
  });

  it('has 64 digits', () => {
    expect(digestOf([])).toBe('0'.repeat(64));
    expect(digestOf([event(0)])).toMatch(/^[0-9a-f]{64}$/);
  });
});
