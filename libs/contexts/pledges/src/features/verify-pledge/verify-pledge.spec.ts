import type { Actor } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import {
  campaignId,
  concerned,
  item,
  ofBrigade,
  ofBureau,
  ofNeighbour,
  published,
  selfChecked,
  subject,
  superior,
  supervisor,
  verified,
} from '../../../test/pledged';
import type { Outcome, PledgeEvent } from '../../pledge.events';
import type { SuperiorFacts } from '../../pledge.rules';
import { pledge } from '../../pledge.state';
import { verifyPledge } from './verify-pledge';

const before: readonly PledgeEvent[] = [
  published(item('a', { carriedOver: true }), item('b')),
  selfChecked({ a: 'kept', b: 'kept' }),
];

interface Circumstances {
  readonly events?: readonly PledgeEvent[];
  readonly actor?: Actor;
  readonly facts?: Partial<SuperiorFacts>;
}

function verifying(
  outcomes: readonly (readonly [string, Outcome])[],
  { events = before, actor = ofBureau, facts = {} }: Circumstances = {},
) {
  const items = outcomes.map(([key, outcome]) => ({ key, outcome }));
  const command = { campaignId, subject, items };
  return given(pledge, events).when(verifyPledge.decide, command, { actor, facts: { ...superior, ...facts } });
}

const allKept = [
  ['a', 'kept'],
  ['b', 'kept'],
] as const;

describe('verifying a pledge', () => {
  it.each<[Outcome, Outcome, Outcome]>([
    ['kept', 'kept', 'kept'],
    ['kept', 'partly', 'partly'],
    ['broken', 'partly', 'broken'],
  ])('comes out as the worst of its items: %s and %s are %s', (a, b, worst) => {
    verifying([
      ['a', a],
      ['b', b],
    ]).then([verified({ a, b }, worst, ['a'])]);
  });

  it('covers every item, each once', () => {
    verifying([['a', 'kept']]).thenRefused('items-missing', { missing: ['b'] });
    verifying([...allKept, ['a', 'broken']]).thenRefused('item-repeated', { repeated: ['a'] });
    verifying([...allKept, ['c', 'kept']]).thenRefused('item-unknown', { unknown: ['c'] });
  });

  it('follows the self-check of every item', () => {
    verifying(allKept, { events: [] }).thenRefused('pledge-not-published');
    const half = [published(item('a'), item('b')), selfChecked({ a: 'kept' })];
    verifying(allKept, { events: half }).thenRefused('pledge-not-self-checked', { unchecked: ['b'] });
  });

  it('happens once', () => {
    const events = [...before, verified({ a: 'kept', b: 'kept' }, 'kept')];
    verifying(allKept, { events }).thenRefused('pledge-already-verified');
  });

  it('still makes sense when the campaign is completed, and not while it stands still', () => {
    verifying(allKept, { facts: { status: 'completed' } }).then([verified({ a: 'kept', b: 'kept' }, 'kept', ['a'])]);
    verifying(allKept, { facts: { status: 'paused' } }).thenRefused('campaign-not-running');
    verifying(allKept, { facts: { status: 'cancelled' } }).thenRefused('campaign-not-running');
  });
});

describe('who verifies a pledge', () => {
  const whole = [verified({ a: 'kept', b: 'kept' }, 'kept', ['a'])];

  it('is the organisation above, or a supervisor', () => {
    verifying(allKept, { actor: ofBureau }).then(whole);
    verifying(allKept, { actor: supervisor }).then(whole);
    verifying(allKept, { actor: ofNeighbour }).thenRefused('not-superior', { superiorId: 'bureau' });
  });

  it('is never the pledging organisation, whatever the role', () => {
    verifying(allKept, { actor: ofBrigade }).thenRefused('verified-by-itself');
    verifying(allKept, { actor: { ...ofBrigade, role: 'administrator' } }).thenRefused('verified-by-itself');
  });

  it('is anybody else where nobody stands above', () => {
    verifying(allKept, { actor: ofNeighbour, facts: { superiorId: undefined } }).then(whole);
    verifying(allKept, { actor: ofBrigade, facts: { superiorId: undefined } }).thenRefused('verified-by-itself');
  });

  it('is the own organisation for a member, but not the member', () => {
    const ofMember = { campaignId, subject: { ...subject, memberId: 'li' } };
    const promise: PledgeEvent = {
      type: 'PledgePublished',
      data: { ...ofMember, obligation: 'p', items: [item('a')], selfCheckBy: '', verifyBy: '', since: '' },
    };
    const events = [promise, selfChecked({ a: 'kept' })];
    const command = { ...ofMember, items: [{ key: 'a', outcome: 'kept' as const }] };
    const facts = { ...superior, superiorId: subject.organizationId };
    const established = { ...ofMember, items: [{ key: 'a', outcome: 'kept' as const, carriedOver: false }] };
    given(pledge, events)
      .when(verifyPledge.decide, command, { actor: ofBrigade, facts })
      .then([{ type: 'PledgeVerified', data: { ...established, outcome: 'kept' } }]);
    given(pledge, events)
      .when(verifyPledge.decide, command, { actor: { id: 'li', role: 'member', organizationId: 'brigade-149' }, facts })
      .thenRefused('verified-by-itself');
  });
});

it('concerns the pledge of the subject in the campaign', () => {
  expect(verifyPledge.stream({ ...concerned, items: [] })).toBe('gansu~brigade-149');
});
