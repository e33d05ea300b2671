import { SYSTEM } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import type { IssuerEvent } from '../../issuer.events';
import { issuer } from '../../issuer.state';
import { retireSigningKey } from './retire-signing-key';

const { decide } = retireSigningKey;
const at = '2010-06-01T01:00:00.000Z';
const introduced = (kid: string): IssuerEvent => ({
  type: 'SigningKeyIntroduced',
  data: { kid, x: 'x', signsFrom: at, rotateAt: at },
});

describe('retiring a signing key', () => {
  it('concerns one that was replaced, once', () => {
    const retired: IssuerEvent = { type: 'SigningKeyRetired', data: { kid: 'k-1' } };
    const two = [introduced('k-1'), introduced('k-2')];
    given(issuer, two).when(decide, { kid: 'k-1' }, { actor: SYSTEM }).then([retired]);
    given(issuer, [...two, retired])
      .when(decide, { kid: 'k-1' }, { actor: SYSTEM })
      .then([]);
    given(issuer, two).when(decide, { kid: 'k-2' }, { actor: SYSTEM }).thenRefused('signing-key-in-use');
  });
});
