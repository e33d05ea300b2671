import fc from 'fast-check';
import { newEvent } from '@pacesetter/event-store/contract';
import { eventLine, eventOfLine, type KeptEvent } from './event-line';

const kept: fc.Arbitrary<KeptEvent> = fc
  .record({ data: fc.jsonValue(), reason: fc.string({ unit: 'binary' }), number: fc.integer({ min: 1 }) })
  .map(({ data, reason, number }) => {
    const { metadata, ...event } = newEvent(number, { data });
    const stored = JSON.parse(JSON.stringify({ data, metadata: { ...metadata, reason } })) as Pick<
      KeptEvent,
      'data' | 'metadata'
    >;
    return { ...event, ...stored, number, streamId: 'pledge-1', revision: 0, recordedAt: '2010-07-01T00:00:00.000Z' };
  });

describe('an event as a line', () => {
  it('is the same again, and one line, whatever stands in it', () => {
    fc.assert(
      fc.property(kept, (event) => {
        const line = eventLine(event);
        expect(line).not.toMatch(/[\r\n]/);
        expect(eventLine(eventOfLine(line))).toBe(line);
        expect(eventOfLine(line)).toEqual(event);
      }),
    );
  });
});
