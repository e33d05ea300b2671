import { given } from '@pacesetter/testing';
import { concerned, item, obligation, publication, published } from '../../../test/pledged';
import type { PledgeItem } from '../../pledge.events';
import { pledge } from '../../pledge.state';
import { publishPledge, type PublicationFacts } from './publish-pledge';

const pledging = (...items: readonly PledgeItem[]) => ({ ...concerned, obligation, items });

function publishing(items: readonly PledgeItem[], change: Partial<PublicationFacts> = {}) {
  return given(pledge, []).when(publishPledge.decide, pledging(...items), { facts: { ...publication, ...change } });
}

describe('publishing a pledge', () => {
  it('makes its items public, with the days by which they are looked at', () => {
    publishing([item('a'), item('b')]).then([published(item('a'), item('b'))]);
  });

  it('happens once', () => {
    given(pledge, [published(item('a'))])
      .when(publishPledge.decide, pledging(item('b')), { facts: publication })
      .thenRefused('pledge-already-published');
  });

  it.each(['none', 'paused', 'cancelled', 'completed'])('waits for the campaign, which is %s', (status) => {
    publishing([item('a')], { status }).thenRefused('campaign-not-running', { status });
  });

  it('is for those who take part', () => {
    publishing([item('a')], { enrolled: false }).thenRefused('not-enrolled');
  });

  it('meets an obligation to pledge', () => {
    publishing([item('a')], { obligationKind: undefined }).thenRefused('obligation-unknown');
    publishing([item('a')], { obligationKind: 'plan' }).thenRefused('obligation-kind-wrong', { kind: 'plan' });
  });

  it('has items, each with a key of its own', () => {
    publishing([]).thenRefused('pledge-empty');
    publishing([item('a'), item('b'), item('a')]).thenRefused('item-repeated', { repeated: ['a'] });
  });

  it('says what is promised', () => {
    publishing([item('a', { text: ' ' })]).thenRefused('text-missing', { key: 'a' });
  });

  it('is about a topic of the programme', () => {
    const known = ['carried-over', 'service'];
    publishing([item('a', { topic: 'weather' })]).thenRefused('topic-unknown', { key: 'a', topic: 'weather', known });
  });

  it.each(['2010-05-14T15:59:59.999Z', '2012-11-07T16:00:00.001Z'])(
    'falls due within the campaign, not at %s',
    (dueAt) => {
      publishing([item('a', { dueAt })]).thenRefused('due-outside-campaign', { key: 'a', dueAt });
    },
  );

  it('may fall due at the campaign’s very end', () => {
    const last = item('a', { dueAt: publication.window.endsAt });
    publishing([last]).then([published(last)]);
  });
});

describe('fix-its of an earlier campaign', () => {
  const fixIt = item('roof', { topic: 'carried-over', carriedOver: true });

  it('are pledged as the plan takes them over', () => {
    publishing([fixIt, item('a')], { plannedFixIts: ['roof'] }).then([published(fixIt, item('a'))]);
  });

  it('come from the plan', () => {
    publishing([fixIt]).thenRefused('fix-it-not-planned', { unplanned: ['roof'] });
  });

  it('are pledged all of them, and as what they are', () => {
    const facts = { plannedFixIts: ['roof', 'road'] };
    publishing([fixIt], facts).thenRefused('planned-fix-its-missing', { missing: ['road'] });
    publishing([fixIt, item('road')], facts).thenRefused('planned-fix-its-missing', { missing: ['road'] });
  });
});
