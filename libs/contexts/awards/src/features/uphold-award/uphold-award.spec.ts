import { given } from '@pacesetter/testing';
import { administrator, candidate, conferred, fromBelow, ofBureau, origin, running } from '../../../test/candidates';
import type { AwardEvent } from '../../award.events';
import { award } from '../../award.state';
import { revokeAward } from '../revoke-award/revoke-award';
import { upholdAward } from './uphold-award';

const { decide } = upholdAward;
const questioned: AwardEvent = { type: 'AwardCalledIntoQuestion', data: { ...candidate, origin } };
const upheld: AwardEvent = { type: 'AwardUpheld', data: candidate };
const asked = { facts: running, actor: administrator, reason: 'Its merits are its own.' };

describe('upholding an award', () => {
  it('is the answer of the office to a lost ground, with a reason', () => {
    const inQuestion = given(award, [fromBelow, conferred, questioned]);
    inQuestion.when(decide, candidate, asked).then([upheld]);
    inQuestion.when(decide, candidate, { ...asked, actor: ofBureau }).thenRefused('not-the-root');
    inQuestion.when(decide, candidate, { ...asked, reason: '' }).thenRefused('reason-required');
  });

  it('needs a question that is open', () => {
    given(award, [fromBelow, conferred])
      .when(decide, candidate, asked)
      .thenRefused('not-in-question', { status: 'conferred' });
    given(award, [fromBelow, conferred, questioned, upheld])
      .when(decide, candidate, asked)
      .thenRefused('not-in-question');
  });

  it('is one answer, revoking the other', () => {
    given(award, [fromBelow, conferred, questioned])
      .when(revokeAward.decide, candidate, asked)
      .then([
        { type: 'AwardRevoked', data: candidate },
        { type: 'UpwardOutcomeReached', data: { ...candidate, origin, outcome: 'revoked' } },
      ]);
  });
});
