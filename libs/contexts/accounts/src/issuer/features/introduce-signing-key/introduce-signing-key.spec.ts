import { SYSTEM } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import { himself } from '../../../../test/accounts';
import { issuer } from '../../issuer.state';
import type { IssuerEvent } from '../../issuer.events';
import { introduceSigningKey } from './introduce-signing-key';

const { decide } = introduceSigningKey;
const rotateAt = '2010-08-30T01:00:00.000Z';
const first: IssuerEvent = {
  type: 'SigningKeyIntroduced',
  data: { kid: 'k-1', x: 'x-1', signsFrom: '2010-06-01T01:00:00.000Z', rotateAt },
};

describe('introducing a signing key', () => {
  it('lets the first one sign at once', () => {
    given(issuer, []).when(decide, { kid: 'k-1', x: 'x-1' }, { actor: SYSTEM }).then([first]);
  });

  it('publishes the next one an hour before it signs, and keeps the other as long as its tokens live', () => {
    const next = { kid: 'k-2', x: 'x-2', signsFrom: '2010-06-01T02:00:00.000Z', rotateAt };
    given(issuer, [first])
      .when(decide, { kid: 'k-2', x: 'x-2', replaces: 'k-1' }, { actor: SYSTEM })
      .then([
        {
          type: 'SigningKeyIntroduced',
          data: { ...next, replaces: 'k-1', replacedRetiresAt: '2010-06-01T04:00:00.000Z' },
        },
      ]);
  });

  it('happens once, whoever is first', () => {
    given(issuer, [first]).when(decide, { kid: 'k-1', x: 'x-1' }, { actor: SYSTEM }).then([]);
    given(issuer, [first]).when(decide, { kid: 'k-3', x: 'x-3', replaces: 'k-0' }, { actor: SYSTEM }).then([]);
    given(issuer, []).when(decide, { kid: 'k-1', x: 'x-1' }, { actor: himself }).thenRefused('not-an-administrator');
  });
});
