import { given } from '@pacesetter/testing';
import { candidate, checked, conferred, nominated, running } from '../../../test/candidates';
import type { AwardEvent } from '../../award.events';
import type { FullQuota, RefusalReason } from '../../award.shapes';
import { award } from '../../award.state';
import { refuseAward } from './refuse-award';

const { decide } = refuseAward;
const of5a = { part: 'of-5a', attributes: [{ attribute: 'grade', values: ['5a'] }], quota: 1, taken: 1 };
const holders = new Map(['a', 'b'].map((organizationId) => [organizationId, { organizationId }]));
const places = (quota: number) => ({ quota, taken: holders, parts: [of5a] });
const facts = { ...running, open: false, placeTaken: false, places: places(2) };
const counted = { ...checked('decision').data, parts: ['of-5a'] };
const countedFor5a = { type: 'EligibilityChecked', data: counted } as AwardEvent;

function refused(refusal: RefusalReason, missing: string[] = []): AwardEvent {
  return { type: 'AwardRefused', data: { ...candidate, refusal, missing } };
}

function exhausted(...full: FullQuota[]): AwardEvent {
  return { type: 'AwardRefused', data: { ...candidate, refusal: 'quota-exhausted', missing: [], full } };
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
      .then([exhausted({ quota: 2, taken: 2 })]);
  });

  it('says which quota is full, with its figures: the whole, or a part that counts the candidate', () => {
    const part = { part: 'of-5a', quota: 1, taken: 1 };
    const counts = given(award, [nominated('superior'), countedFor5a]);
    counts.when(decide, candidate, { facts: { ...facts, places: places(5) } }).then([exhausted(part)]);
    counts.when(decide, candidate, { facts }).then([exhausted({ quota: 2, taken: 2 }, part)]);
    given(award, [nominated('superior'), checked('decision')])
      .when(decide, candidate, { facts: { ...facts, places: places(5) } })
      .thenRefused('refusal-unfounded');
  });

  it('happens once', () => {
    given(award, [nominated(), refused('not-endorsed')])
      .when(decide, candidate, { facts })
      .then([]);
  });

  it('is refused where nothing speaks against the candidate', () => {
    const eligible = given(award, [nominated('superior'), checked('decision')]);
    eligible.when(decide, candidate, { facts: { ...facts, places: places(3) } }).thenRefused('refusal-unfounded');
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
