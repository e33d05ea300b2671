import { given } from '@pacesetter/testing';
import { days, facts, supervised } from '../../../test/supervised';
import { rectificationIdOf } from '../../rectification.rules';
import { supervision } from '../../supervision.state';
import { rectifySuggestion } from './rectify-suggestion';

const { decide } = rectifySuggestion;
const accepted = {
  ...supervised,
  suggestionId: 'suggestion-1',
  measure: '修缮活动室',
  owner: '后勤支部',
  deadline: days(20),
};
const cause = { kind: 'suggestion', ref: 'suggestion-1' } as const;
const order = {
  type: 'RectificationOrdered' as const,
  data: {
    ...supervised,
    rectificationId: rectificationIdOf(supervised, cause),
    cause,
    text: '修缮活动室（后勤支部）',
    listed: false,
    rung: undefined,
    deadline: days(20),
    since: days(0),
  },
};

describe('rectifying what was suggested', () => {
  it('is ordered with the measure, its owner and the deadline of the answer', () => {
    given(supervision, [])
      .when(decide, accepted, { facts, now: days(0) })
      .then([order]);
  });

  it('is ordered once', () => {
    given(supervision, [order])
      .when(decide, accepted, { facts, now: days(1) })
      .then([]);
  });

  it('belongs to a campaign that has not ended', () => {
    const refused = (status: 'completed' | 'paused') =>
      given(supervision, []).when(decide, accepted, { facts: { ...facts, status }, now: days(0) });
    refused('completed').thenRefused('campaign-not-running');
    refused('paused').then([order]);
  });
});
