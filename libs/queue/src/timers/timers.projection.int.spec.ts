import type { RecordedEvent, TimerRule } from '@pacesetter/kernel';
import { project } from '@pacesetter/projections';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { deadLettered, discarded, letter, retryRequested } from '../../testing/dead-letter';
import { recorder } from '../../testing/recorder';
import { viewReader } from '../../testing/view-reader';
import { timersProjection } from './timers.projection';
import { TimerQuery } from './timers.query';

interface Owed {
  readonly id: string;
  readonly dueAt: string;
  readonly campaignId?: string;
}

const owed = (data: Owed) => ({ type: 'Owed' as const, data });
const done = (id: string) => ({ type: 'Done' as const, data: { id } });
const paused = (campaignId: string) => ({ type: 'Paused' as const, data: { campaignId } });
const resumed = (campaignId: string) => ({ type: 'Resumed' as const, data: { campaignId } });

const rule: TimerRule = {
  name: 'remind-when-due',
  on: ['Owed', 'Done'],
  timers({ type, data }) {
    const { id, dueAt, campaignId } = data as Owed;
    return type === 'Done' ? { clear: [id] } : { set: [{ id, job: 'remind', payload: { id }, dueAt, campaignId }] };
  },
};

const campaignId = ({ data }: RecordedEvent) => (data as { campaignId: string }).campaignId;
const projection = timersProjection({
  rules: [rule],
  pausedBy: { type: 'Paused', campaignId },
  resumedBy: { type: 'Resumed', campaignId },
});

const day = (day: number, time = '00:00') => `2010-07-${String(day).padStart(2, '0')}T${time}:00.000Z`;

describe('the timers view', () => {
  let database: TestDatabase;
  let timers: TimerQuery;
  let record: ReturnType<typeof recorder>;

  beforeEach(async () => {
    database = await testDatabase();
    timers = new TimerQuery(viewReader(database.pool));
    record = recorder();
  });

  afterEach(() => database.drop());

  const apply = (...events: RecordedEvent[]) => project(database.pool, projection, events);
  const dueTimes = async () => (await timers.dueUntil(day(31), 100)).map(({ id, dueAt }) => `${id} ${dueAt}`);

  it('holds what falls due, with its job and payload', async () => {
    await apply(record(owed({ id: 'a', dueAt: day(9) }), { at: day(1) }));
    expect(await timers.dueUntil(day(9), 10)).toEqual([
      { id: 'a', job: 'remind', payload: { id: 'a' }, dueAt: day(9) },
    ]);
    expect(await timers.dueUntil(day(8), 10)).toEqual([]);
    expect(await timers.nextDueAt()).toBe(day(9));
    expect(await timers.count()).toEqual({ waiting: 1, dead: 0 });
  });

  it('moves a timer that is set again and drops one that is settled', async () => {
    await apply(
      record(owed({ id: 'a', dueAt: day(9) }), { at: day(1) }),
      record(owed({ id: 'b', dueAt: day(9) }), { at: day(1) }),
      record(owed({ id: 'a', dueAt: day(12) }), { at: day(2) }),
      record(done('b'), { at: day(2) }),
    );
    expect(await dueTimes()).toEqual([`a ${day(12)}`]);
  });

  it('is read in pages, by due time and id', async () => {
    const events = ['e', 'c', 'a', 'd', 'b'].map((id) => record(owed({ id, dueAt: day(9) }), { at: day(1) }));
    await apply(...events, record(owed({ id: 'z', dueAt: day(2) }), { at: day(1) }));
    const first = await timers.dueUntil(day(9), 4);
    const second = await timers.dueUntil(day(9), 4, first.at(-1));
    expect([...first, ...second].map(({ id }) => id)).toEqual(['z', 'a', 'b', 'c', 'd', 'e']);
  });

  it('lets the timers of a paused campaign stand still, and no others', async () => {
    await apply(
      record(owed({ id: 'a', dueAt: day(9), campaignId: 'c1' }), { at: day(1) }),
      record(owed({ id: 'b', dueAt: day(9), campaignId: 'c2' }), { at: day(1) }),
      record(paused('c1'), { at: day(3) }),
    );
    expect(await dueTimes()).toEqual([`b ${day(9)}`]);
    await apply(record(done('b'), { at: day(4) }));
    expect(await timers.nextDueAt()).toBeUndefined();
    expect(await timers.count()).toEqual({ waiting: 1, dead: 0 });
  });

  it('gives a resumed campaign the time back that was left', async () => {
    await apply(
      record(owed({ id: 'a', dueAt: day(9), campaignId: 'c1' }), { at: day(1) }),
      record(paused('c1'), { at: day(3) }),
      record(owed({ id: 'set-meanwhile', dueAt: day(9), campaignId: 'c1' }), { at: day(4) }),
      record(resumed('c1'), { at: day(5, '12:00') }),
    );
    expect(await dueTimes()).toEqual([`set-meanwhile ${day(10, '12:00')}`, `a ${day(11, '12:00')}`]);
    await apply(record(paused('c1'), { at: day(6) }), record(resumed('c1'), { at: day(7) }));
    expect(await dueTimes()).toEqual([`set-meanwhile ${day(11, '12:00')}`, `a ${day(12, '12:00')}`]);
  });

  it('does not offer a dead job again until a person says so', async () => {
    const { timerId } = letter;
    await apply(record(owed({ id: timerId, dueAt: day(9) }), { at: day(1) }), record(deadLettered, { at: day(9) }));
    expect(await dueTimes()).toEqual([]);
    expect(await timers.count()).toEqual({ waiting: 0, dead: 1 });
    await apply(record(retryRequested, { at: day(10), reason: 'mended' }));
    expect(await dueTimes()).toEqual([`${timerId} ${day(9)}`]);
  });

  it('forgets a discarded job', async () => {
    const { timerId } = letter;
    await apply(
      record(owed({ id: timerId, dueAt: day(9) }), { at: day(1) }),
      record(deadLettered, { at: day(9) }),
      record(discarded, { at: day(10), reason: 'settled by hand' }),
    );
    expect(await timers.count()).toEqual({ waiting: 0, dead: 0 });
  });
});
