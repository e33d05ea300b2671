import { recorder } from '@pacesetter/testing';
import { campaignId, days } from '../../../test/supervised';
import { openedRandom, openedRoutine, plannedRounds } from '../../../test/visit-rounds';
import { CallDraw } from '../../draw/features/call-draw/call-draw';
import { PlanVisits } from '../features/plan-visits/plan-visits';
import { ReplanVisits } from '../features/replan-visits/replan-visits';
import { callDrawWhenRoundOpened } from './call-draw-when-round-opened.policy';
import { planVisitsWhenPhaseEntered } from './plan-visits-when-phase-entered.policy';
import { replanVisitsWhenCampaignChanged } from './replan-visits-when-campaign-changed.policy';
import { visitRounds } from './visit-rounds.timers';

const record = recorder();

it('visits are planned when people begin to compete, or to be held up as examples', () => {
  const entered = (kind: string) =>
    planVisitsWhenPhaseEntered.decide(record({ type: 'PhaseEntered', data: { campaignId, kind } }) as never);
  expect(entered('compete')).toEqual([{ command: PlanVisits, data: { campaignId } }]);
  expect(entered('exemplify')).toHaveLength(1);
  expect([...entered('mobilize'), ...entered('summarize')]).toEqual([]);
});

it('visits are planned anew when a phase is extended, or the campaign runs on another version', () => {
  for (const type of ['PhaseExtended', 'CampaignMigrated']) {
    const changed = record({ type, data: { campaignId } }) as never;
    expect(replanVisitsWhenCampaignChanged.decide(changed)).toEqual([{ command: ReplanVisits, data: { campaignId } }]);
  }
});

it('a draw is called where a draw says who is visited', () => {
  const opened = (event: object) => callDrawWhenRoundOpened.decide(record(event as never));
  const data = { campaignId, key: 'random-1', kind: 'random', round: 'random-1' };
  expect(opened(openedRandom)).toEqual([{ command: CallDraw, data }]);
  expect(opened(openedRoutine)).toEqual([]);
});

it('rounds open and close at their time', () => {
  const timers = (event: object) => visitRounds.timers(record(event as never));
  const { set: opening = [] } = timers(plannedRounds);
  expect(opening.map(({ job, dueAt }) => `${job} ${dueAt}`)).toEqual(Array(2).fill(`open-visit-round ${days(10)}`));
  const { set: closing = [], clear } = timers(openedRoutine);
  expect(clear).toEqual([opening[0]?.id]);
  expect(closing).toMatchObject([{ job: 'close-visit-round', dueAt: days(40), campaignId }]);
  const replanned = { type: 'VisitsReplanned', data: { campaignId, withdrawn: ['random-1'], since: days(5) } };
  const rounds = [{ round: 'routine-1', kind: 'routine', opensAt: days(12), dueAt: days(42) }];
  expect(timers({ ...replanned, data: { ...replanned.data, rounds } })).toMatchObject({
    clear: [opening[1]?.id],
    set: [{ id: opening[0]?.id, dueAt: days(12) }],
  });
  const closed = {
    type: 'VisitRoundClosed',
    data: { campaignId, round: 'routine-1', kind: 'routine', due: 2, missed: 0 },
  };
  expect(timers(closed)).toEqual({ clear: closing.map(({ id }) => id) });
});
