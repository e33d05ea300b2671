import { domainErrors, type Aggregate, type Decide } from '@pacesetter/kernel';
import { given, TEST_TIME, testId } from './given';

type LampEvent =
  | { readonly type: 'LampLit'; readonly data: { readonly id: string; readonly at: string; readonly by: string } }
  | { readonly type: 'LampPutOut'; readonly data: Record<string, never> };

interface Lamp {
  readonly lit: boolean;
}

const lamp: Aggregate<Lamp, LampEvent> = {
  category: 'lamp',
  initialState: { lit: false },
  evolve: (_, event) => ({ lit: event.type === 'LampLit' }),
};

const refused = domainErrors({ 'already-lit': '不可', 'too-bright': '不可' });

const light: Decide<{ strength: number }, Lamp, LampEvent> = ({ strength }, { lit }, { now, actor, newId }) => {
  if (lit) throw refused('already-lit', 'the lamp is lit', { since: 'ever', strength });
  return [{ type: 'LampLit', data: { id: newId('lamp'), at: now, by: actor.id } }];
};

const lightByDay: Decide<undefined, Lamp, LampEvent, { sun: boolean }> = (_, __, { facts }) => {
  if (facts.sun) throw refused('too-bright', 'the sun shines');
  return [];
};

const lit: LampEvent = { type: 'LampLit', data: { id: testId('lamp'), at: TEST_TIME, by: 'administrator-1' } };

describe('given, when, then', () => {
  it('compares the decided events', () => {
    given(lamp, []).when(light, { strength: 1 }).then([lit]);
    const decided = given(lamp, []).when(light, { strength: 1 });
    expect(() => decided.then([])).toThrow();
  });

  it('compares a refusal by code and by the facts that are named', () => {
    const decided = given(lamp, [lit]).when(light, { strength: 2 });
    decided.thenRefused('already-lit');
    decided.thenRefused('already-lit', { strength: 2 });
    expect(() => decided.thenRefused('too-bright')).toThrow();
    expect(() => decided.thenRefused('already-lit', { strength: 3 })).toThrow();
  });

  it('does not take events for a refusal', () => {
    const decided = given(lamp, []).when(light, { strength: 1 });
    expect(() => decided.thenRefused('already-lit')).toThrow(/LampLit/);
  });

  it('takes parts of the context from the test', () => {
    const actor = { id: 'keeper', role: 'officer' } as const;
    const expected = {
      type: 'LampLit',
      data: { id: testId('lamp'), at: '2011-01-01T00:00:00.000Z', by: 'keeper' },
    } as const;
    given(lamp, []).when(light, { strength: 1 }, { actor, now: '2011-01-01T00:00:00.000Z' }).then([expected]);
  });

  it('demands the facts of a decision that asks for some', () => {
    given(lamp, [])
      .when(lightByDay, undefined, { facts: { sun: false } })
      .then([]);
    given(lamp, [])
      .when(lightByDay, undefined, { facts: { sun: true } })
      .thenRefused('too-bright');
    // @ts-expect-error: facts are missing
    expect(() => given(lamp, []).when(lightByDay, undefined).then([])).toThrow(TypeError);
  });

  it('notices a decision that changes the state or does not repeat', () => {
    const meddle: Decide<undefined, { lit: boolean }, LampEvent> = (_, state) => {
      state.lit = true;
      return [];
    };
    let count = 0;
    const waver: Decide<undefined, Lamp, LampEvent> = () => (count++ === 0 ? [lit] : []);
    expect(() => given(lamp, []).when(meddle, undefined).then([])).toThrow(TypeError);
    expect(() => given(lamp, []).when(waver, undefined).then([lit])).toThrow();
  });
});
