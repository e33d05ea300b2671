import type { RecordedEvent } from '@pacesetter/kernel';
import fc from 'fast-check';
import { checkPartitions } from './partition-check';
import { allPartitions, partitionOf } from './partitioning';
import type { Projection } from './projection';
import { ViewSchema } from './view-schema';

const partitions = { count: 4, key: ({ streamId }: RecordedEvent) => streamId };
const event = (streamId: string, poll = streamId) => ({ type: 'VoteCast', streamId, data: { poll } }) as RecordedEvent;

const tally: Projection = {
  name: 'tally',
  on: ['VoteCast'],
  partitions,
  tables: '',
  apply: ({ data }, rows) => rows.upsert('polls', { poll: (data as { poll: string }).poll, votes: 1 }),
};

describe('partitions', () => {
  it('are one where nothing is said of them', () => {
    expect(allPartitions({})).toEqual([0]);
    expect(allPartitions({ partitions })).toEqual([0, 1, 2, 3]);
  });

  it('an event belongs to one of them, for ever the same', () => {
    const known = ['pledge-a~b', 'pledge-a~c', 'review-x', '创先争优'].map((id) => partitionOf(partitions, event(id)));
    expect(known).toEqual([2, 1, 0, 3]);
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(allPartitions({ partitions })).toContain(partitionOf(partitions, event(id)));
      }),
    );
  });

  it('are about the same size', () => {
    const sizes = [0, 0, 0, 0];
    for (let index = 0; index < 4_000; index++) {
      const partition = partitionOf(partitions, event(`pledge-striving~unit-${index}`));
      sizes[partition] = (sizes[partition] ?? 0) + 1;
    }
    expect(Math.min(...sizes)).toBeGreaterThan(850);
  });

  it('have no row in common', () => {
    const schema = new ViewSchema('view_tally', new Map([['polls', ['poll']]]));
    checkPartitions(tally, schema, [event('poll-a'), event('poll-b'), event('poll-a')]);
    expect(() => checkPartitions(tally, schema, [event('poll-a', 'both'), event('poll-b', 'both')])).toThrow(
      'VoteCast of poll-b touches polls ["both"], which belongs to poll-a',
    );
  });
});
