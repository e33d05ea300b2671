import { recorder } from '@pacesetter/testing';
import { days, finding, order, ordered, submitted, supervised, verified } from '../../test/supervised';
import { rectificationFollowUp } from './rectification-follow-up.timers';

/** The jobs that wait after these events, with what they are due for. */
function waiting(...events: readonly unknown[]): readonly string[] {
  const record = recorder();
  const timers = new Map<string, string>();
  for (const event of events) {
    const { set = [], clear = [] } = rectificationFollowUp.timers(record(event as never));
    for (const id of clear) timers.delete(id);
    for (const { id, job, dueAt } of set) timers.set(id, `${job} ${dueAt}`);
  }
  return [...timers.values()];
}

const listed = ordered(finding, { listed: true });
const told = {
  type: 'RectificationProgressReported',
  data: { ...order, text: '', progressBy: days(25), since: days(5) },
};
const returned = (progressBy?: string) => ({
  type: 'RectificationReturned',
  data: {
    ...supervised,
    rectificationId: order.rectificationId,
    remarks: '',
    deadline: days(30),
    since: days(5),
    progressBy,
  },
});

it('listed orders are told of every so often, until they are handed in', () => {
  expect(waiting(ordered())).toEqual([]);
  expect(waiting(listed)).toEqual([`notice-missing-progress ${days(20)}`]);
  expect(waiting(listed, told)).toEqual([`notice-missing-progress ${days(25)}`]);
  expect(waiting(listed, told, verified())).toEqual([]);
  expect(waiting(listed, told, submitted())).toEqual([`notice-missed-verification ${days(10)}`]);
  expect(waiting(listed, submitted(), returned(days(25)))).toEqual([`notice-missing-progress ${days(25)}`]);
});

it('submissions are looked at in time, or it is noticed once', () => {
  const missed = { type: 'VerificationMissed', data: { ...order, verifyBy: days(10) } };
  expect(waiting(ordered(), submitted(), verified())).toEqual([]);
  expect(waiting(ordered(), submitted(), missed)).toEqual([]);
  expect(waiting(ordered(), submitted(), returned())).toEqual([]);
});
