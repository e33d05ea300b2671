import fc from 'fast-check';
import { type SentBlock, SentEvents } from './server-sent-events';

const STREAM = [
  ...[': a comment', 'id: c1', 'data: {"text":"承诺"}', ''],
  ...['event: page', 'id: c2', 'data:one', 'data: two', ''],
  ...['event: heartbeat', 'data: {}', '', 'id: c3', 'data: cut off'],
];

const BLOCKS: SentBlock[] = [
  { name: 'message', id: 'c1', data: '{"text":"承诺"}' },
  { name: 'page', id: 'c2', data: 'one\ntwo' },
  { name: 'heartbeat', id: 'c2', data: '{}' },
];

describe('server-sent events', () => {
  it.each([['\n'], ['\r\n'], ['\r']])('are the same wherever the bytes are cut, with %j', (end) => {
    const bytes = new TextEncoder().encode(STREAM.join(end));
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length)), (cuts) => {
        const ends = [...cuts.sort((a, b) => a - b), bytes.length];
        const events = new SentEvents();
        const blocks = ends.flatMap((to, index) => [...events.take(bytes.slice(ends[index - 1] ?? 0, to))]);
        expect(blocks).toEqual(BLOCKS);
      }),
    );
  });
});
