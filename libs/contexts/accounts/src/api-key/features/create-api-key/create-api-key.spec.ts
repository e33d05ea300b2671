import { given } from '@pacesetter/testing';
import { himself, keyCreated, keyId, keyRevoked, known, place, reason } from '../../../../test/accounts';
import { apiKey } from '../../api-key.state';
import { createApiKey } from './create-api-key';

const { decide } = createApiKey;
const wish = { keyId, owner: 'portal', place, scopes: ['category:award'], hash: 'h-1' };
const context = { facts: known, reason };

describe('creating an API key', () => {
  it('gives another system a place and scopes', () => {
    given(apiKey, []).when(decide, wish, context).then([keyCreated]);
  });

  it('happens once for an id', () => {
    given(apiKey, [keyCreated]).when(decide, wish, context).thenRefused('key-already-created');
    given(apiKey, [keyCreated, keyRevoked]).when(decide, wish, context).thenRefused('key-already-created');
  });

  it('is up to administrators, with a reason', () => {
    given(apiKey, [])
      .when(decide, wish, { ...context, actor: himself })
      .thenRefused('not-an-administrator');
    given(apiKey, []).when(decide, wish, { facts: known }).thenRefused('reason-required');
  });

  it('wants scopes that make sense, a place that exists, and a future', () => {
    given(apiKey, [])
      .when(decide, { ...wish, scopes: [] }, context)
      .thenRefused('scopes-missing');
    given(apiKey, [])
      .when(decide, { ...wish, scopes: ['awards'] }, context)
      .thenRefused('scope-wrong', { scope: 'awards' });
    given(apiKey, [])
      .when(decide, wish, { ...context, facts: { organizationKnown: false } })
      .thenRefused('organization-unknown');
    given(apiKey, [])
      .when(decide, { ...wish, place: { reach: 'own' } }, context)
      .thenRefused('organization-required');
    given(apiKey, [])
      .when(decide, { ...wish, expiresAt: '2010-05-31T00:00:00.000Z' }, context)
      .thenRefused('expiry-out-of-range');
  });
});
