import { given } from '@pacesetter/testing';
import { candidate, checked, conferred, fromBelow, nominated, origin, running } from '../../../test/candidates';
import type { AwardEvent } from '../../award.events';
import { award } from '../../award.state';
import { noteLostGround } from './note-lost-ground';

const { decide } = noteLostGround;
const lost = { ...candidate, origin };
const withdrawn: AwardEvent = { type: 'NominationWithdrawn', data: lost };
const questioned: AwardEvent = { type: 'AwardCalledIntoQuestion', data: lost };
const asked = { facts: running, reason: 'The figures were false.' };

describe('a candidacy whose ground is gone', () => {
  it('is over while nothing is decided, also before it has begun', () => {
    given(award, [fromBelow, checked('nomination')])
      .when(decide, lost, asked)
      .then([withdrawn]);
    given(award, []).when(decide, lost, asked).then([withdrawn]);
    given(award, [withdrawn]).when(decide, lost, asked).then([]);
  });

  it('puts an award that is held to the higher campaign, once', () => {
    const held = [fromBelow, checked('decision'), conferred];
    given(award, held).when(decide, lost, asked).then([questioned]);
    given(award, [...held, questioned])
      .when(decide, lost, asked)
      .then([]);
  });

  it('stands where it was built on something else, or is settled', () => {
    given(award, [nominated('superior')])
      .when(decide, lost, asked)
      .then([]);
    given(award, [fromBelow])
      .when(decide, { ...lost, origin: { ...origin, round: 'autumn' } }, asked)
      .then([]);
    given(award, [fromBelow, conferred, { type: 'AwardRevoked', data: candidate }])
      .when(decide, lost, asked)
      .then([]);
  });

  it('tells why', () => {
    given(award, [fromBelow]).when(decide, lost, { facts: running }).thenRefused('reason-required');
  });
});
