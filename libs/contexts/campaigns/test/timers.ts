import { plusMilliseconds, type TimerRequest } from '@pacesetter/kernel';
import { recorder } from '@pacesetter/testing';
import { campaignDeadlines } from '../src/policies/campaign-deadlines.timers';
import type { Happened } from './campaign-history';

type Timed = Parameters<typeof campaignDeadlines.timers>[0];

interface SetTimer extends TimerRequest {
  readonly setAt: string;
}

/** The timers that a history leaves, as the view of timers adds them up: a pause moves what was set before and in it. */
export function timersAfter(history: readonly Happened[]): ReadonlyMap<string, SetTimer> {
  const record = recorder();
  let timers = new Map<string, SetTimer>();
  for (const { event, at } of history) {
    if (event.type === 'CampaignResumed') timers = moved(timers, event.data);
    const timed = (campaignDeadlines.on as readonly string[]).includes(event.type);
    const { set = [], clear = [], clearCampaign } = timed ? campaignDeadlines.timers(record(event as Timed)) : {};
    if (clearCampaign !== undefined) timers = new Map();
    for (const timer of set) timers.set(timer.id, { ...timer, setAt: at });
    for (const id of clear) timers.delete(id);
  }
  return timers;
}

function moved(timers: ReadonlyMap<string, SetTimer>, { pausedAt, at }: { pausedAt: string; at: string }) {
  return new Map(
    [...timers].map(([id, timer]): [string, SetTimer] => {
      const from = timer.setAt > pausedAt ? timer.setAt : pausedAt;
      return [id, { ...timer, dueAt: plusMilliseconds(timer.dueAt, Date.parse(at) - Date.parse(from)) }];
    }),
  );
}

/** When each obligation is looked at, by key. */
export function dueDatesOf(timers: ReadonlyMap<string, SetTimer>): ReadonlyMap<string, string> {
  const ofObligations = [...timers.values()].filter(({ job }) => job === 'notice-missed-obligations');
  return new Map(ofObligations.map(({ payload, dueAt }) => [String(payload['obligation']), dueAt]));
}
