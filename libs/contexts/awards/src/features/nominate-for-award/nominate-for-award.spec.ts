import { given } from '@pacesetter/testing';
import { SYSTEM } from '@pacesetter/kernel';
import {
  administrator,
  candidate,
  checked,
  conferred,
  nominated,
  ofBrigade,
  ofBureau,
  ofMasses,
  ofNeighbour,
  running,
  superior,
} from '../../../test/candidates';
import { award } from '../../award.state';
import { conferAward } from '../confer-award/confer-award';
import { nominateForAward } from './nominate-for-award';

const { decide } = nominateForAward;
const nomination = { ...candidate, statement: 'They build well.' };
const levels = { nominators: ['superior', 'own'], endorsers: ['bureau'] };
const facts = { ...superior, ...levels, open: true, offeredTo: 'organization', enrolled: true } as const;

describe('nominating for an award', () => {
  it('comes from the organisation itself, from the one above, or from the office', () => {
    const test = given(award, []);
    test.when(decide, nomination, { facts, actor: ofBrigade }).then([nominated('own')]);
    test.when(decide, nomination, { facts, actor: ofBureau }).then([nominated('superior')]);
    test.when(decide, nomination, { facts, actor: administrator }).then([nominated('superior')]);
    test.when(decide, nomination, { facts, actor: ofNeighbour }).thenRefused('not-a-nominator');
  });

  it('comes from the masses where the programme lets it', () => {
    const open = { ...facts, nominators: ['own', 'masses'] };
    const named = { type: 'AwardNominated', data: { ...nomination, by: 'masses', endorsed: false } } as const;
    const test = given(award, []);
    test.when(decide, nomination, { facts: open, actor: ofMasses }).then([named]);
    test.when(decide, nomination, { facts, actor: ofMasses }).thenRefused('not-a-nominator');
    test.when(decide, nomination, { facts: open, actor: ofBureau }).thenRefused('not-a-nominator');
  });

  it('by the organisation above is its endorsement, of which every further level has to give one too', () => {
    const everyLevel = { ...facts, endorsers: ['bureau', 'province'] };
    const by = { ...candidate, by: 'bureau', final: false };
    const unfinished = { ...nominated('superior').data, endorsed: false } as never;
    given(award, [])
      .when(decide, nomination, { facts: everyLevel, actor: ofBureau })
      .then([
        { type: 'AwardNominated', data: unfinished },
        { type: 'NominationEndorsed', data: by },
      ]);
  });

  it('of the root by itself waits for the office', () => {
    const root = { ...facts, superiorId: 'brigade-149', endorsers: ['brigade-149'] };
    given(award, [])
      .when(decide, nomination, { facts: root, actor: ofBrigade })
      .then([nominated('own')]);
  });

  it('comes from a lower campaign by the hand of the system alone, and is answered to it', () => {
    const origin = { campaignId: 'brigade', round: 'spring', award: 'advanced-organization', to: 'bureau' };
    const reported = { ...nomination, origin };
    const named = { ...nomination, by: 'lower-campaign', endorsed: true, origin } as const;
    given(award, [])
      .when(decide, reported, { facts, actor: SYSTEM })
      .then([{ type: 'AwardNominated', data: named }]);
    given(award, [])
      .when(decide, reported, { facts, actor: ofBrigade })
      .then([nominated('own')]);
    given(award, [{ type: 'AwardNominated', data: named }, checked('decision')])
      .when(conferAward.decide, candidate, { facts: { ...running, placeTaken: true, conditions: [], score: 90 } })
      .then([conferred, { type: 'UpwardOutcomeReached', data: { ...candidate, origin, outcome: 'conferred' } }]);
  });

  it('of a worker is of an officer where the programme wants that; the refusal names who could be nominated', () => {
    const of = (memberId: string) => ({ ...nomination, subject: { ...candidate.subject, memberId } });
    const officers = [{ post: 'secretary', personId: 'wang' }];
    const workers = { ...facts, offeredTo: 'worker' as const, officers };
    const test = given(award, []);
    const named = { type: 'AwardNominated', data: { ...of('wang'), by: 'own', endorsed: false } } as const;
    test.when(decide, of('wang'), { facts: workers, actor: ofBrigade }).then([named]);
    test
      .when(decide, of('zhao'), { facts: workers, actor: ofBrigade })
      .thenRefused('not-an-officer', { eligible: officers });
    test
      .when(decide, of('zhao'), { facts: { ...workers, officers: [] }, actor: ofBrigade })
      .thenRefused('not-an-officer', { eligible: [] });
    test
      .when(decide, of('zhao'), { facts: { ...facts, offeredTo: 'worker' }, actor: ofBrigade })
      .then([{ type: 'AwardNominated', data: { ...of('zhao'), by: 'own', endorsed: false } }]);
  });

  it('is refused once the award that it was built on is gone', () => {
    const origin = { campaignId: 'brigade', round: 'spring', award: 'advanced-organization', to: 'bureau' };
    given(award, [{ type: 'NominationWithdrawn', data: { ...candidate, origin } }])
      .when(decide, nomination, { facts, actor: ofBureau })
      .thenRefused('nomination-withdrawn');
  });

  it('is refused twice, out of time, and for others than the award is for', () => {
    const actor = ofBureau;
    given(award, [nominated()]).when(decide, nomination, { facts, actor }).thenRefused('already-nominated');
    const test = given(award, []);
    test.when(decide, nomination, { facts: { ...facts, open: false }, actor }).thenRefused('round-not-open');
    test.when(decide, nomination, { facts: { ...facts, offeredTo: undefined }, actor }).thenRefused('award-unknown');
    test
      .when(decide, nomination, { facts: { ...facts, offeredTo: 'member' }, actor })
      .thenRefused('award-for-others', { subject: 'member' });
    test.when(decide, nomination, { facts: { ...facts, enrolled: false }, actor }).thenRefused('not-enrolled');
    test.when(decide, { ...nomination, statement: ' ' }, { facts, actor }).thenRefused('text-missing');
    const paused = { ...facts, status: 'paused' } as const;
    test.when(decide, nomination, { facts: paused, actor }).thenRefused('campaign-not-running');
  });
});
