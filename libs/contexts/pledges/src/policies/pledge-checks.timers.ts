import { inCampaign, type Subject } from '@pacesetter/contracts';
import { derivedId, type TimerChanges, type TimerRequest, type TimerRule } from '@pacesetter/kernel';
import type { Check, PledgeEvent } from '../pledge.events';

type Timed = Exclude<PledgeEvent, { type: 'PledgeItemSettled' }>;

const JOB = 'notice-missed-pledge-check';

/** A pledge is self-checked by its day, and verified by one that runs from the self-check. */
export const pledgeChecks: TimerRule<Timed> = {
  name: 'pledge-checks',
  on: ['PledgePublished', 'PledgeSelfChecked', 'PledgeCheckMissed', 'PledgeVerified'],
  timers({ type, data }): TimerChanges {
    switch (type) {
      case 'PledgePublished':
        return { set: [timer(data, { obligation: data.obligation, check: 'self-check' }, data.selfCheckBy)] };
      case 'PledgeSelfChecked':
        return data.whole ? { clear: [timerId(data, 'self-check')], set: verification(data) } : {};
      case 'PledgeCheckMissed':
        return { clear: [timerId(data, data.check)] };
      case 'PledgeVerified':
        return { clear: [timerId(data, 'self-check'), timerId(data, 'verification')] };
    }
  },
};

interface Pledged {
  readonly campaignId: string;
  readonly subject: Subject;
}

type SelfChecked = Extract<PledgeEvent, { type: 'PledgeSelfChecked' }>['data'];

function verification({ verification, ...data }: SelfChecked): readonly TimerRequest[] {
  if (verification === undefined) return [];
  const { obligation, by } = verification;
  return [timer(data, { obligation, check: 'verification' }, by)];
}

function timer(
  { campaignId, subject }: Pledged,
  about: { readonly obligation: string; readonly check: Check },
  dueAt: string,
): TimerRequest {
  const payload = { campaignId, subject, ...about };
  return { id: timerId({ campaignId, subject }, about.check), job: JOB, payload, dueAt, campaignId };
}

function timerId({ campaignId, subject }: Pledged, check: Check): string {
  return derivedId('timer', JOB, inCampaign(campaignId, subject), check);
}
