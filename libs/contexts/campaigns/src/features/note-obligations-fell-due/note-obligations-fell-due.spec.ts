import { given } from '@pacesetter/testing';
import { campaignId, days, obligation, opened, paused, resumed, underWay } from '../../../test/running';
import { campaign } from '../../campaign.state';
import { noteObligationsFellDue } from './note-obligations-fell-due';

const { decide } = noteObligationsFellDue;
const fallen = { campaignId, obligation: 'plan', missed: 2 };
const noted = { type: 'ObligationsFellDue', data: fallen } as const;
const history = [...underWay, opened(obligation('plan'))];

describe('noting that an obligation fell due', () => {
  it('closes the deadline with the number of those who missed it', () => {
    given(campaign, history)
      .when(decide, fallen, { now: days(5) })
      .then([noted]);
  });

  it('is done once', () => {
    given(campaign, [...history, noted])
      .when(decide, { ...fallen, missed: 3 }, { now: days(5) })
      .then([]);
  });

  it('waits for the deadline, which pauses have moved', () => {
    given(campaign, history)
      .when(decide, fallen, { now: days(4) })
      .thenRefused('obligation-not-due', { dueAt: days(5) });
    given(campaign, [...history, paused(days(2)), resumed(days(2), days(3))])
      .when(decide, fallen, { now: days(5) })
      .thenRefused('obligation-not-due', { dueAt: days(6) });
  });

  it('wants a campaign that runs and an obligation that was opened', () => {
    given(campaign, []).when(decide, fallen).thenRefused('campaign-unknown');
    given(campaign, [...history, paused(days(2))])
      .when(decide, fallen, { now: days(5) })
      .thenRefused('campaign-not-running');
    given(campaign, underWay)
      .when(decide, fallen, { now: days(5) })
      .thenRefused('obligation-unknown');
  });
});
