import { FulfilObligation } from '@pacesetter/campaigns';
import { recorder, testId } from '@pacesetter/testing';
import { concerned, item, obligation, published, selfChecked } from '../../test/pledged';
import type { PledgeEvent } from '../pledge.events';
import { fulfilObligationWhenPledged } from './fulfil-obligation-when-pledged.policy';

type Answer = Extract<PledgeEvent, { type: 'PledgePublished' | 'PledgeSelfChecked' }>;

const asked = (event: PledgeEvent) => fulfilObligationWhenPledged.decide(recorder()(event as Answer));

describe('the policy to fulfil an obligation when something was pledged', () => {
  it('shows the published pledge for the obligation to pledge', () => {
    const evidence = { kind: 'pledge', ref: testId('event 1') };
    expect(asked(published(item('a')))).toEqual([
      { command: FulfilObligation, data: { ...concerned, obligation, evidence }, reason: undefined },
    ]);
  });

  it('shows a self-check for the obligation that it names, if it names one', () => {
    const check = selfChecked({ a: 'kept' });
    expect(asked(check)).toEqual([]);
    const named = { ...check, data: { ...check.data, obligation: 'self-check' } } as PledgeEvent;
    const evidence = { kind: 'pledge-self-check', ref: testId('event 1') };
    expect(asked(named)).toMatchObject([{ data: { ...concerned, obligation: 'self-check', evidence } }]);
  });
});
