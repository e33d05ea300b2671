import { given } from '@pacesetter/testing';
import { campaignId, enrolled, rule } from '../../../test/running';
import type { ParticipationEvent } from '../../participation.events';
import { participation } from '../../participation.state';
import { moveParticipation, type MovingFacts } from './move-participation';

const { decide } = moveParticipation;
const subject = { organizationId: 'brigade-149', memberId: 'wang' };
const part = { campaignId, subject };
const member = enrolled({ subject, superiorId: 'brigade-149' });
const moved = (from: string, to: string, away = true): ParticipationEvent => ({
  type: 'ParticipationMoved',
  data: { ...part, from, to, because: away ? 'floated' : 'returned', ...(away && { assistedBy: 'brigade-149' }) },
});
const at = (leads: string, takesPart = true): MovingFacts => ({
  status: 'running',
  rule,
  place: { leads, home: 'brigade-149', takesPart },
});
const moving = (history: readonly ParticipationEvent[], facts: MovingFacts) =>
  given(participation, history).when(decide, part, { facts });

describe('a participation', () => {
  it('follows its member to the host, which leads while the home organisation assists, and back', () => {
    const away = moved('brigade-149', 'site-7');
    moving([member], at('site-7')).then([away]);
    moving([member, away], at('site-8')).then([moved('site-7', 'site-8')]);
    moving([member, away], at('brigade-149')).then([moved('site-7', 'brigade-149', false)]);
  });

  it('stays where it is led from already, and where the host takes no part', () => {
    moving([member], at('brigade-149')).then([]);
    moving([member, moved('brigade-149', 'site-7')], at('site-7')).then([]);
    moving([member], at('elsewhere', false)).then([]);
    moving([member], { status: 'running', rule }).then([]);
  });

  it('is not held up by a pause; what has ended stays as it was', () => {
    moving([member], { ...at('site-7'), status: 'paused' }).then([moved('brigade-149', 'site-7')]);
    moving([member], { ...at('site-7'), status: 'completed' }).thenRefused('campaign-not-running');
    moving([], at('site-7')).thenRefused('not-enrolled');
  });
});
