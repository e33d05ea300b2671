import { given } from '@pacesetter/testing';
import { candidate, checked, conferred, nominated, running } from '../../../test/candidates';
import type { AwardEvent } from '../../award.events';
import { award } from '../../award.state';
import { refuseAward } from './refuse-award';

const { decide } = refuseAward;
const facts = { ...running, open: false, placeTaken: false, placesLeft: false };

function refused(refusal: 'not-endorsed' | 'not-eligible' | 'quota-exhausted', missing: string[] = []): AwardEvent {
  return { type: 'AwardRefused', data: { ...candidate, refusal, missing } };
}

describe('refusing an award', () => {
  it('gives the reason that the streams give', () => {
    given(award, [nominated()])
      .when(decide, candidate, { facts })
      .then([refused('not-endorsed')]);
    given(award, [nominated('superior'), checked('nomination', ['rectified'])])
      .when(decide, candidate, { facts })
      .then([refused('not-eligible', ['rectified'])]);
    given(award, [nominated('superior'), checked('nomination'), checked('decision')])
      .when(decide, candidate, { facts })
      .then([refused('quota-exhausted')]);
  });

  it('happens once', () => {
    given(award, [nominated(), refused('not-endorsed')])
      .when(decide, candidate, { facts })
      .then([]);
  });

  it('is refused where nothing speaks against the candidate', () => {
    const eligible = given(award, [nominated('superior'), checked('decision')]);
    eligible.when(decide, candidate, { facts: { ...facts, placesLeft: true } }).thenRefused('refusal-unfounded');
    eligible.when(decide, candidate, { facts: { ...facts, placeTaken: true } }).thenRefused('refusal-unfounded');
    given(award, [nominated()])
      .when(decide, candidate, { facts: { ...facts, open: true } })
      .thenRefused('refusal-unfounded');
    given(award, [nominated('superior'), conferred])
      .when(decide, candidate, { facts })
      .thenRefused('already-decided');
    given(award, []).when(decide, candidate, { facts }).thenRefused('not-nominated');
  });
});
