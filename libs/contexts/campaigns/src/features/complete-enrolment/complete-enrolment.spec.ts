import { given } from '@pacesetter/testing';
import { campaignId, days, enrolmentCompleted, launched, paused, resumed } from '../../../test/running';
import { campaign } from '../../campaign.state';
import { completeEnrolment } from './complete-enrolment';

const { decide } = completeEnrolment;
const complete = { campaignId, organizations: 3, members: 5 };

describe('completing the enrolment', () => {
  it('says when the first phase opens', () => {
    given(campaign, [launched]).when(decide, complete).then([enrolmentCompleted]);
  });

  it('takes pauses into account', () => {
    const opens = { phase: 'prepare', opensAt: days(3) };
    given(campaign, [launched, paused(days(0)), resumed(days(0), days(2))])
      .when(decide, complete)
      .then([{ type: 'EnrolmentCompleted', data: { ...complete, opens } }]);
  });

  it('is done once', () => {
    given(campaign, [launched, enrolmentCompleted]).when(decide, complete).then([]);
  });

  it('wants a campaign that runs', () => {
    given(campaign, []).when(decide, complete).thenRefused('campaign-unknown');
    given(campaign, [launched, paused(days(0))])
      .when(decide, complete)
      .thenRefused('campaign-not-running');
  });
});
