import { plusMilliseconds, type TimerChanges, type TimerRequest } from '@pacesetter/kernel';
import { recorder, TEST_TIME } from '@pacesetter/testing';
import fc from 'fast-check';
import { campaignHistories, eventsOf, type Happened } from '../../test/campaign-history';
import {
  campaignId,
  cancelled,
  completed,
  days,
  enrolmentCompleted,
  entered,
  launched,
  left,
  obligation,
  opened,
  verdict,
} from '../../test/running';
import type { CampaignEvent } from '../campaign.events';
import { campaignDeadlines } from './campaign-deadlines.timers';

const A_MINUTE = 60_000;

const changes = (event: CampaignEvent): TimerChanges => campaignDeadlines.timers(recorder()(event));

/** The timers that are left after these events. */
function timersAfter(events: readonly CampaignEvent[]): TimerRequest[] {
  const timers = new Map<string, TimerRequest>();
  for (const event of events) {
    const { set = [], clear = [], clearCampaign } = changes(event);
    for (const timer of set) timers.set(timer.id, timer);
    for (const id of clear) timers.delete(id);
    if (clearCampaign !== undefined) timers.clear();
  }
  return [...timers.values()];
}

const describeTimers = (...events: readonly CampaignEvent[]) =>
  timersAfter(events).map(({ job, payload, dueAt }) => ({ job, ...payload, dueAt }));

const gateOf = (phase: string, gate: string, dueAt: string) => ({
  job: 'evaluate-gate',
  campaignId,
  phase,
  gate,
  dueAt,
});

describe('the deadlines of a campaign', () => {
  it('begin with the enrolment, at once', () => {
    expect(describeTimers(launched)).toEqual([
      { job: 'enrol-participants', campaignId, rootOrganizationId: 'bureau', dueAt: TEST_TIME },
    ]);
  });

  it('lead from gate to gate, each looked at a minute after the deadlines of its day', () => {
    const path = [launched, enrolmentCompleted];
    expect(describeTimers(...path)).toEqual([gateOf('prepare', 'entry', plusMilliseconds(days(1), A_MINUTE))]);
    path.push(entered(0));
    expect(describeTimers(...path)).toEqual([gateOf('prepare', 'exit', plusMilliseconds(days(10), A_MINUTE))]);
    path.push(left(0, days(10)));
    expect(describeTimers(...path)).toEqual([gateOf('strive', 'entry', plusMilliseconds(days(10), A_MINUTE))]);
  });

  it('bring a gate that is shut back when the evaluation says so', () => {
    const evaluated = { campaignId, phase: 'prepare', gate: 'exit', passed: false } as const;
    const shut: CampaignEvent = {
      type: 'GateEvaluated',
      data: { ...evaluated, conditions: [verdict(false)], nextEvaluationAt: days(11) },
    };
    expect(describeTimers(launched, enrolmentCompleted, entered(0), shut)).toEqual([
      gateOf('prepare', 'exit', days(11)),
    ]);
  });

  it('move with the extension of the present phase, and wait for that of a later one', () => {
    const extended = (current: boolean): CampaignEvent => ({
      type: 'PhaseExtended',
      data: { campaignId, phase: 'prepare', from: days(10), endsAt: days(15), current, moved: [] },
    });
    expect(describeTimers(launched, enrolmentCompleted, entered(0), extended(true))).toEqual([
      gateOf('prepare', 'exit', plusMilliseconds(days(15), A_MINUTE)),
    ]);
    expect(changes(extended(false))).toEqual({});
  });

  it('are those of obligations that an extension has moved', () => {
    const moved = [{ obligation: 'plan', from: days(5), dueAt: days(15) }];
    const extended: CampaignEvent = {
      type: 'PhaseExtended',
      data: { campaignId, phase: 'prepare', from: days(10), endsAt: days(15), current: true, moved },
    };
    expect(changes(extended).set?.map(({ job, dueAt }) => [job, dueAt])).toEqual([
      ['evaluate-gate', plusMilliseconds(days(15), A_MINUTE)],
      ['notice-missed-obligations', days(15)],
    ]);
  });

  it('are those of obligations until everyone who missed them was noticed', () => {
    const due = { job: 'notice-missed-obligations', campaignId, obligation: 'plan', dueAt: days(5) };
    expect(describeTimers(opened(obligation('plan')))).toEqual([due]);
    const fell: CampaignEvent = { type: 'ObligationsFellDue', data: { campaignId, obligation: 'plan', missed: 1 } };
    expect(describeTimers(opened(obligation('plan')), fell)).toEqual([]);
  });

  it('end with the campaign', () => {
    for (const end of [completed, cancelled]) expect(changes(end)).toEqual({ clearCampaign: campaignId });
  });

  it('belong to the campaign, so that they stand still with it', () => {
    const all = timersAfter([launched, opened(obligation('plan'))]);
    expect(all.map((timer) => timer.campaignId)).toEqual([campaignId, campaignId]);
  });
});

describe('however a campaign goes', () => {
  const endings = ['CampaignCompleted', 'CampaignCancelled'];
  const holds = (property: (events: readonly CampaignEvent[]) => void) => {
    fc.assert(fc.property(campaignHistories, (history: readonly Happened[]) => property(eventsOf(history))));
  };
  const keysOf = (events: readonly CampaignEvent[], job: string) =>
    timersAfter(events)
      .filter((timer) => timer.job === job)
      .map(({ payload }) => payload['obligation'] ?? payload['gate'] ?? payload['campaignId']);

  it('exactly one thing leads on until it has ended: the enrolment, or a gate', () => {
    holds((events) => {
      const ended = events.some(({ type }) => endings.includes(type));
      const leading = [...keysOf(events, 'enrol-participants'), ...keysOf(events, 'evaluate-gate')];
      expect(leading).toHaveLength(ended ? 0 : 1);
    });
  });

  it('every obligation that was opened has its timer until it has fallen due', () => {
    holds((events) => {
      const waiting = new Set<unknown>();
      for (const { type, data } of events) {
        if (type === 'ObligationsOpened') data.obligations.forEach((one) => waiting.add(one.obligation));
        if (type === 'ObligationsFellDue') waiting.delete(data.obligation);
        if (endings.includes(type)) waiting.clear();
      }
      expect(new Set(keysOf(events, 'notice-missed-obligations'))).toEqual(waiting);
    });
  });
});
