import { given } from '@pacesetter/testing';
import { himself, keyCreated, keyId, keyRevoked, reason } from '../../../../test/accounts';
import { apiKey } from '../../api-key.state';
import { revokeApiKey } from './revoke-api-key';

const { decide } = revokeApiKey;

describe('revoking an API key', () => {
  it('is for good, by an administrator with a reason', () => {
    given(apiKey, [keyCreated]).when(decide, { keyId }, { reason }).then([keyRevoked]);
    given(apiKey, [keyCreated, keyRevoked]).when(decide, { keyId }, { reason }).then([]);
    given(apiKey, []).when(decide, { keyId }, { reason }).thenRefused('key-unknown');
    given(apiKey, [keyCreated]).when(decide, { keyId }).thenRefused('reason-required');
    given(apiKey, [keyCreated]).when(decide, { keyId }, { reason, actor: himself }).thenRefused('not-an-administrator');
  });
});
