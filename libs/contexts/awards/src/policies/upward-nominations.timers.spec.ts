import type { TimerChanges } from '@pacesetter/kernel';
import { recorder, TEST_TIME } from '@pacesetter/testing';
import { candidate, opened, origin, subject } from '../../test/candidates';
import { upwardNominations } from './upward-nominations.timers';

type Known = Parameters<typeof upwardNominations.timers>[0];

const changes = (event: unknown): TimerChanges => upwardNominations.timers(recorder()(event as Known));
const { campaignId, round, award } = candidate;
const announced = (waits: boolean) => ({ type: 'NominationAnnounced', data: { ...candidate, origin, waits } });
const openedFor = { ...opened(), data: { ...opened().data, announced: [{ award, subject, origin }] } };
const below = { ...origin, subject };
const settled = { type: 'UpwardNominationSettled', data: { ...below, nomination: candidate, accepted: true } };
const withdrawn = { type: 'UpwardReportWithdrawn', data: below };

describe('the nomination of whoever was announced', () => {
  const due = {
    job: 'nominate-upward',
    dueAt: TEST_TIME,
    campaignId,
    payload: { ...origin, subject, nomination: { campaignId, round, award } },
  };

  it('is due when the round is opened, and at once when it is open', () => {
    expect(changes(announced(true))).toEqual({});
    expect(changes(openedFor)).toMatchObject({ set: [due] });
    expect(changes(announced(false))).toMatchObject({ set: [due] });
    expect(changes(opened())).toEqual({ set: [] });
  });

  it.each([settled, withdrawn])('is settled by $type', (event) => {
    const [timer] = changes(openedFor).set ?? [];
    expect(changes(event)).toEqual({ clear: [timer?.id] });
  });
});
