import { given } from '@pacesetter/testing';
import { administrator, candidate, conferred, nominated, ofBureau, running } from '../../../test/candidates';
import { award } from '../../award.state';
import { revokeAward } from './revoke-award';

const { decide } = revokeAward;
const asked = { facts: running, actor: administrator, reason: 'The figures were false.' };
const revoked = { type: 'AwardRevoked', data: candidate } as const;

describe('revoking an award', () => {
  it('is a decision of the office, for a reason, once', () => {
    const held = [nominated('superior'), conferred];
    given(award, held).when(decide, candidate, asked).then([revoked]);
    given(award, [...held, revoked])
      .when(decide, candidate, asked)
      .then([]);
    given(award, held)
      .when(decide, candidate, { ...asked, reason: ' ' })
      .thenRefused('reason-required');
    given(award, held)
      .when(decide, candidate, { ...asked, actor: ofBureau })
      .thenRefused('not-the-root');
  });

  it('is refused for an award that was not conferred', () => {
    given(award, [nominated()]).when(decide, candidate, asked).thenRefused('not-conferred', { status: 'nominated' });
  });
});
