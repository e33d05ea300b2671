import { BEGINNING } from '@pacesetter/kernel';
import { recorder, RecordedSpans } from '@pacesetter/testing';
import { traceBatch } from './trace-batch';

const ONE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const OTHER = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describe('a batch in a trace', () => {
  const record = recorder();
  const projection = { name: 'board', on: ['PledgePublished'], tables: '', apply: () => undefined };

  const spansOf = async (...traces: readonly (string | undefined)[]) => {
    const tracer = new RecordedSpans();
    const events = traces.map((traceparent) => {
      const event = record({ type: 'PledgePublished', data: {} });
      return { ...event, metadata: { ...event.metadata, traceparent } };
    });
    const apply = jest.fn(() => Promise.resolve());
    await traceBatch(tracer, projection, { events, position: BEGINNING, atHead: true }, apply);
    expect(apply).toHaveBeenCalledTimes(1);
    return tracer.spans;
  };

  it('goes on with the one that its events come from', async () => {
    const attributes = { 'pacesetter.projection': 'board', 'messaging.batch.message_count': 3 };
    expect(await spansOf(ONE, undefined, ONE)).toMatchObject([
      { name: 'project board', parent: ONE, links: [ONE], attributes },
    ]);
  });

  it('belongs to none of several, and is linked to each', async () => {
    expect(await spansOf(ONE, OTHER, ONE)).toMatchObject([{ parent: 'none', links: [ONE, OTHER] }]);
  });

  it('is nothing where nobody follows any of its events', async () => {
    expect(await spansOf(undefined, undefined)).toEqual([]);
    expect(await spansOf()).toEqual([]);
  });
});
