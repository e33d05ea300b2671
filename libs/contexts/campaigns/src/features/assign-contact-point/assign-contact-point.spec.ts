import { given } from '@pacesetter/testing';
import { enrolled, part, rule } from '../../../test/running';
import { participation } from '../../participation.state';
import { assignContactPoint } from './assign-contact-point';

const { decide } = assignContactPoint;
const contactPoint = { ...part, leader: 'Zhao', leaderId: 'zhao' };
const facts = { status: 'running', rule } as const;
const assigned = { type: 'ContactPointAssigned', data: contactPoint } as const;

describe('assigning a contact point', () => {
  it('names the leader who guides an organisation, and another one later', () => {
    given(participation, [enrolled()]).when(decide, contactPoint, { facts }).then([assigned]);
    const successor = { ...contactPoint, leader: 'Qian', leaderId: 'qian' };
    given(participation, [enrolled(), assigned])
      .when(decide, successor, { facts })
      .then([{ type: 'ContactPointAssigned', data: successor }]);
  });

  it('changes nothing when that leader does so already', () => {
    given(participation, [enrolled(), assigned]).when(decide, contactPoint, { facts }).then([]);
  });

  it('wants a campaign that runs and an organisation that takes part', () => {
    given(participation, []).when(decide, contactPoint, { facts }).thenRefused('not-enrolled');
    given(participation, [enrolled()])
      .when(decide, contactPoint, { facts: { ...facts, status: 'paused' } })
      .thenRefused('campaign-not-running');
  });
});
