import { given } from '@pacesetter/testing';
import { days, enrolled, facts, obligation, ofBrigade, ofBureau, part } from '../../../test/running';
import type { ParticipationEvent } from '../../participation.events';
import { participation } from '../../participation.state';
import { fulfilObligation } from '../fulfil-obligation/fulfil-obligation';
import { orderObligation } from './order-obligation';

const { decide } = orderObligation;
const order = { ...part, obligation: 'plan' };
const forTownships = obligation('plan', { kind: 'plan', dueAt: days(20), appliesTo: { levels: ['township'] } });
const opened = { ...facts(forTownships), graceEndsAt: days(7) };
const asked = { facts: opened, actor: ofBureau, reason: 'Every brigade plans too.' };
const ordered = (date: { dueAt: string; since?: string }): ParticipationEvent => {
  return { type: 'ObligationOrdered', data: { ...order, kind: 'plan', ...date } };
};

describe('ordering an obligation', () => {
  it('makes it owed by a participant of whom the programme does not ask it, once', () => {
    given(participation, [enrolled()])
      .when(decide, order, asked)
      .then([ordered({ dueAt: days(20) })]);
    given(participation, [enrolled(), ordered({ dueAt: days(20) })])
      .when(decide, order, asked)
      .then([]);
    const evidence = { kind: 'plan', ref: 'plan-1' };
    given(participation, [enrolled(), ordered({ dueAt: days(20) })])
      .when(fulfilObligation.decide, { ...order, evidence }, { facts: opened })
      .then([{ type: 'ObligationFulfilled', data: { ...order, evidence, late: false } }]);
  });

  it('leaves the grace, from now on, when it comes late', () => {
    const late = { ...asked, facts: { ...opened, graceEndsAt: days(27) }, now: days(15) };
    given(participation, [enrolled()])
      .when(decide, order, late)
      .then([ordered({ dueAt: days(27), since: days(15) })]);
  });

  it('is nothing where it is owed anyway', () => {
    const everybody = { ...facts(obligation('plan', { kind: 'plan' })), graceEndsAt: days(7) };
    given(participation, [enrolled()])
      .when(decide, order, { ...asked, facts: everybody })
      .then([]);
  });

  it('comes from above, with a reason, and to those whom such a thing can be asked of', () => {
    const refused = (change: object) => given(participation, [enrolled()]).when(decide, order, { ...asked, ...change });
    refused({ actor: ofBrigade }).thenRefused('plan-decided-by-superior-only');
    refused({ reason: ' ' }).thenRefused('reason-required');
    const ofMembers = { ...facts(obligation('plan', { subject: 'member' })), graceEndsAt: days(7) };
    refused({ facts: ofMembers }).thenRefused('obligation-not-owed');
    given(participation, []).when(decide, order, asked).thenRefused('not-enrolled');
  });
});
