import { fold } from '@pacesetter/kernel';
import fc from 'fast-check';
import { anyObligation, anyParticipant } from '../test/participants';
import { chosen, enrolled, facts, fulfilled, missed, obligation, subject, waived } from '../test/running';
import { concerns, isSettled, openObligations, owes } from './obligation-rules';
import type { ParticipationEvent } from './participation.events';
import { participation } from './participation.state';

const stateOf = (...events: readonly ParticipationEvent[]) => fold(participation, events);
const brigade = stateOf(enrolled());

describe('who owes an obligation', () => {
  it('is everybody of its kind when it is required', () => {
    const member = stateOf(enrolled({ subject: { ...subject, memberId: 'wang' } }));
    expect(owes(brigade, obligation('plan'))).toBe(true);
    expect(owes(member, obligation('plan'))).toBe(false);
    expect(owes(member, obligation('report', { subject: 'member' }))).toBe(true);
    expect(owes(stateOf(), obligation('plan'))).toBe(false);
  });

  it('is whoever has chosen it when it is optional', () => {
    const optional = obligation('survey', { required: false });
    expect(concerns(brigade, optional)).toBe(true);
    expect(owes(brigade, optional)).toBe(false);
    expect(owes(stateOf(enrolled(), chosen('survey')), optional)).toBe(true);
  });

  it.each([
    [{ orgTypes: ['field-team'] }, true],
    [{ orgTypes: ['institute'] }, false],
    [{ levels: ['unit', 'branch'] }, true],
    [{ levels: [] }, false],
    [{ place: 'with-superior' }, true],
    [{ place: 'with-subordinates' }, true],
    [{ place: 'grassroots' }, false],
    [{ place: 'on-the-moon' }, false],
    [{ orgTypes: ['field-team'], levels: ['bureau'] }, false],
  ])('is narrowed down by %j', (appliesTo, expected) => {
    expect(owes(brigade, obligation('plan', { appliesTo }))).toBe(expected);
  });

  it('knows the root and the grassroots by who is above and below', () => {
    const root = stateOf(enrolled({ superiorId: undefined }));
    const branch = stateOf(enrolled({ hasSubordinates: false }));
    expect(owes(root, obligation('plan', { appliesTo: { place: 'with-superior' } }))).toBe(false);
    expect(owes(branch, obligation('plan', { appliesTo: { place: 'grassroots' } }))).toBe(true);
  });
});

describe('what is open', () => {
  const { obligations } = facts(obligation('plan'), obligation('pledge'), obligation('survey', { required: false }));

  it('is what is owed and neither done nor waived, missed or not', () => {
    expect(openObligations(brigade, obligations)).toEqual(['plan', 'pledge']);
    expect(openObligations(stateOf(enrolled(), fulfilled('plan')), obligations)).toEqual(['pledge']);
    expect(openObligations(stateOf(enrolled(), waived('plan'), missed('pledge')), obligations)).toEqual(['pledge']);
    expect(isSettled(stateOf(enrolled(), missed('pledge')), 'pledge')).toBe(false);
  });

  it('is never more than what is owed', () => {
    fc.assert(
      fc.property(anyParticipant, fc.array(anyObligation), (participant, all) => {
        const state = stateOf(participant);
        const known = facts(...all).obligations;
        const open = openObligations(state, known);
        expect(open.every((key) => owes(state, known[key]!))).toBe(true);
        expect(openObligations({ ...state, fulfilled: open }, known)).toEqual([]);
      }),
    );
  });
});
