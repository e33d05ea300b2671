import { given } from '@pacesetter/testing';
import {
  days,
  facts,
  finding,
  ofBrigade,
  ofBureau,
  ofNeighbour,
  ordered,
  orderOf,
  raised,
  supervised,
  supervisor,
  verified,
} from '../../../test/supervised';
import { supervision } from '../../supervision.state';
import { orderRectification, type OrderToRectify } from './order-rectification';

const command: OrderToRectify = { ...supervised, cause: finding, text: 'Mend it.', listed: false };
const { decide } = orderRectification;

describe('ordering a rectification', () => {
  it('sets the deadline of the programme', () => {
    given(supervision, []).when(decide, command, { facts, actor: supervisor }).then([ordered()]);
    given(supervision, []).when(decide, command, { facts, actor: ofBureau }).then([ordered()]);
  });

  it('takes the measure of a rung at once, with its time to mend', () => {
    const time = { deadline: days(10) };
    given(supervision, [])
      .when(decide, { ...command, rung: 'criticise' }, { facts, actor: supervisor })
      .then([
        { ...ordered(), data: { ...ordered().data, rung: 'criticise', ...time } } as ReturnType<typeof ordered>,
        { ...raised('criticise'), data: { ...raised('criticise', { toMend: 10 }).data, by: 'decision' } } as ReturnType<
          typeof raised
        >,
      ]);
  });

  it('holds accountable where that is the measure', () => {
    const accountable = { ...supervised, accountabilityId: orderOf(finding), rectificationId: orderOf(finding) };
    const events = decide({ ...command, rung: 'hold-accountable' }, supervision.initialState, {
      facts,
      actor: supervisor,
      now: days(0),
      newId: (name) => name,
    });
    expect(events.at(-1)).toEqual({ type: 'AccountabilityOpened', data: accountable });
  });

  it('follows once from a cause, also when it has been put right', () => {
    given(supervision, [ordered()]).when(decide, command, { facts, actor: supervisor }).then([]);
    given(supervision, [ordered(), verified()]).when(decide, command, { facts, actor: supervisor }).then([]);
  });

  it('is not for the organisation itself, nor for its neighbours', () => {
    given(supervision, []).when(decide, command, { facts, actor: ofBrigade }).thenRefused('own-organization');
    given(supervision, [])
      .when(decide, command, { facts, actor: ofNeighbour })
      .thenRefused('not-a-supervisor', { superiorIds: ['bureau'] });
  });

  it('is refused without a text, on an unknown rung, and after the end', () => {
    const test = given(supervision, []);
    const actor = supervisor;
    test.when(decide, { ...command, text: ' ' }, { facts, actor }).thenRefused('text-missing');
    const short = { ...facts, ladder: { rungs: [], triggers: {} } };
    test.when(decide, { ...command, rung: 'criticise' }, { facts: short, actor }).thenRefused('rung-unknown');
    test.when(decide, command, { facts: { ...facts, status: 'completed' }, actor }).thenRefused('campaign-not-running');
  });
});
