import { given } from '@pacesetter/testing';
import { himself, keyCreated, keyId, keyRevoked, reason } from '../../../../test/accounts';
import { apiKey } from '../../api-key.state';
import { rotateApiKey } from './rotate-api-key';

const { decide } = rotateApiKey;
const wish = { keyId, hash: 'h-2', overlapHours: 24 };

describe('rotating an API key', () => {
  it('says until when the secret before it is accepted', () => {
    const rotated = { keyId, hash: 'h-2', previousUntil: '2010-06-02T01:00:00.000Z' };
    given(apiKey, [keyCreated])
      .when(decide, wish, { reason })
      .then([{ type: 'ApiKeyRotated', data: rotated }]);
  });

  it('wants an active key, an administrator, a reason, and an end of the overlap', () => {
    given(apiKey, []).when(decide, wish, { reason }).thenRefused('key-unknown');
    given(apiKey, [keyCreated, keyRevoked]).when(decide, wish, { reason }).thenRefused('key-revoked');
    given(apiKey, [keyCreated]).when(decide, wish).thenRefused('reason-required');
    given(apiKey, [keyCreated]).when(decide, wish, { reason, actor: himself }).thenRefused('not-an-administrator');
    for (const overlapHours of [-1, 721, Number.NaN]) {
      given(apiKey, [keyCreated])
        .when(decide, { ...wish, overlapHours }, { reason })
        .thenRefused('overlap-out-of-range');
    }
  });
});
