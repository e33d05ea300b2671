import { given, TEST_TIME } from '@pacesetter/testing';
import { checks, concerned, item, obligation, published, selfChecked, superior, verified } from '../../../test/pledged';
import type { PledgeEvent } from '../../pledge.events';
import { pledge } from '../../pledge.state';
import { type SelfCheck, selfCheckPledge, type SelfCheckFacts } from './self-check-pledge';

const stated = (key: string) => ({ key, outcome: 'partly' as const, statement: 'Half of it.' });
const before: readonly PledgeEvent[] = [published(item('a'), item('b'))];

function checking(
  change: Partial<SelfCheck>,
  facts: Partial<SelfCheckFacts> = {},
  events: readonly PledgeEvent[] = before,
) {
  const check = { ...concerned, items: [stated('a')], ...change };
  return given(pledge, events).when(selfCheckPledge.decide, check, {
    facts: { ...superior, verifyBy: () => checks.verifyBy, ...facts },
  });
}

describe('checking the own pledge', () => {
  it('states what became of items', () => {
    checking({}).then([{ type: 'PledgeSelfChecked', data: { ...concerned, items: [stated('a')], whole: false } }]);
  });

  it('of the whole pledge is where the time to verify it begins, once', () => {
    const items = [stated('a'), stated('b')];
    const verification = { obligation, by: checks.verifyBy, since: TEST_TIME };
    const whole = { ...concerned, items, whole: true };
    checking({ items }).then([{ type: 'PledgeSelfChecked', data: { ...whole, verification } }]);
    const rest = [...before, selfChecked({ a: 'kept' }, { whole: false })];
    checking({ items: [stated('b')] }, {}, rest).then([
      { type: 'PledgeSelfChecked', data: { ...whole, items: [stated('b')], verification } },
    ]);
  });

  it('can be done anew until it is verified', () => {
    const items = [stated('a'), stated('b')];
    const checked = [...before, selfChecked({ a: 'kept', b: 'kept' })];
    checking({ items }, {}, checked).then([{ type: 'PledgeSelfChecked', data: { ...concerned, items, whole: true } }]);
    const looked = [...checked, verified({ a: 'kept', b: 'kept' }, 'kept')];
    checking({ items }, {}, looked).thenRefused('pledge-already-verified');
  });

  it('needs a pledge', () => {
    checking({}, {}, []).thenRefused('pledge-not-published');
  });

  it('concerns items of the pledge, each once', () => {
    checking({ items: [] }).thenRefused('items-missing');
    checking({ items: [stated('c')] }).thenRefused('item-unknown', { unknown: ['c'], known: ['a', 'b'] });
    checking({ items: [stated('a'), stated('a')] }).thenRefused('item-repeated', { repeated: ['a'] });
  });

  it('may meet the obligation to review the own work', () => {
    const items = [stated('a')];
    const met = {
      type: 'PledgeSelfChecked' as const,
      data: { ...concerned, items, obligation: 'self-check', whole: false },
    };
    checking({ obligation: 'self-check' }, { obligationKind: 'self-review' }).then([met]);
    checking({ obligation: 'self-check' }, { obligationKind: 'meeting' }).thenRefused('obligation-kind-wrong');
    checking({ obligation: 'self-check' }).thenRefused('obligation-unknown');
  });

  it('waits for the campaign', () => {
    checking({}, { status: 'paused' }).thenRefused('campaign-not-running', { status: 'paused' });
  });
});
