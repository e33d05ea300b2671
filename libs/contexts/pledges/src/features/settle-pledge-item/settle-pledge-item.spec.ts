import { type Actor, SYSTEM } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import {
  concerned,
  evidence,
  item,
  ofBrigade,
  ofBureau,
  published,
  selfChecked,
  settled,
  superior,
  verified,
} from '../../../test/pledged';
import type { PledgeEvent } from '../../pledge.events';
import { pledge } from '../../pledge.state';
import { settlePledgeItem } from './settle-pledge-item';

const checked: readonly PledgeEvent[] = [
  published(item('a'), item('b'), item('c')),
  selfChecked({ a: 'kept', b: 'kept', c: 'kept' }),
];
const looked = [...checked, verified({ a: 'kept', b: 'partly', c: 'broken' }, 'broken')];

function settling(key: string, events = looked, { actor = ofBureau, status = 'running' } = {}) {
  const command = { ...concerned, key, evidence };
  return given(pledge, events).when(settlePledgeItem.decide, command, { actor, facts: { ...superior, status } });
}

describe('making a pledged item good', () => {
  it.each(['b', 'c'])('settles what was partly kept or broken: %s', (key) => {
    settling(key).then([settled(key)]);
  });

  it('needs an item that was not kept', () => {
    settling('a').thenRefused('item-kept', { key: 'a' });
    settling('d').thenRefused('item-unknown', { unknown: ['d'] });
    settling('a', [...checked]).thenRefused('item-not-verified', { key: 'a' });
  });

  it('happens once', () => {
    settling('c', [...looked, settled('c')]).thenRefused('item-kept', { key: 'c' });
  });

  it('is established by others: the organisation above, or the system upon a verified rectification', () => {
    const system: Actor = SYSTEM;
    settling('c', looked, { actor: system }).then([settled('c')]);
    settling('c', looked, { actor: ofBrigade }).thenRefused('verified-by-itself');
  });

  it('goes on after the campaign', () => {
    settling('c', looked, { status: 'completed' }).then([settled('c')]);
    settling('c', looked, { status: 'cancelled' }).thenRefused('campaign-not-running');
  });
});
