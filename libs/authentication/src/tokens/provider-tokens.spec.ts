import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type CryptoKey, SignJWT } from 'jose';
import { systemClock } from '@pacesetter/kernel';
import { LOCAL } from '../authentication-options';
import { ProviderTokens } from './provider-tokens';

/** An identity provider: discovery and keys over HTTP, as Keycloak and Dex have them. */
describe('tokens of an identity provider', () => {
  let server: Server;
  let issuer: string;
  let key: CryptoKey;
  let tokens: ProviderTokens;

  beforeAll(async () => {
    const pair = await generateKeyPair('ES256');
    key = pair.privateKey;
    const keys = [{ ...(await exportJWK(pair.publicKey)), kid: 'k-1', alg: 'ES256', use: 'sig' }];
    server = createServer(({ url }, response) => {
      const answer = url === '/keys' ? { keys } : { issuer, jwks_uri: `${issuer}/keys` };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const providers = [{ issuer, audience: 'pacesetter', accountClaim: 'preferred_username' }];
    tokens = new ProviderTokens({ ...LOCAL, providers }, { clock: systemClock });
  });
  afterAll(() => server.close());

  const provider = () => tokens.provider(issuer)!;
  const token = (claims: object, { audience = 'pacesetter', expires = '5m' } = {}) =>
    new SignJWT({ preferred_username: 'wang', ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'k-1' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime(expires)
      .sign(key);

  it('say whose account it is, by the claim that was configured', async () => {
    await expect(tokens.verify(await token({}), provider())).resolves.toBe('wang');
    await expect(tokens.verify(await token({ preferred_username: 7 }), provider())).resolves.toBe('');
  });

  it('are for us, in time, and signed by the provider', async () => {
    await expect(tokens.verify(await token({}, { audience: 'another' }), provider())).rejects.toThrow(/"aud"/);
    await expect(tokens.verify(await token({}, { expires: '-5m' }), provider())).rejects.toThrow(/"exp"/);
    const other = await generateKeyPair('ES256');
    const forged = await new SignJWT({ preferred_username: 'wang' })
      .setProtectedHeader({ alg: 'ES256', kid: 'k-1' })
      .setIssuer(issuer)
      .setAudience('pacesetter')
      .setExpirationTime('5m')
      .sign(other.privateKey);
    await expect(tokens.verify(forged, provider())).rejects.toThrow(/signature/);
  });

  it('that are made with a shared secret are refused', async () => {
    const shared = await new SignJWT({ preferred_username: 'wang' })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(issuer)
      .setAudience('pacesetter')
      .setExpirationTime('5m')
      .sign(Buffer.alloc(32, 1));
    await expect(tokens.verify(shared, provider())).rejects.toThrow(/alg/);
  });

  it('are accepted within the tolerance of clocks', async () => {
    await expect(tokens.verify(await token({}, { expires: '-10s' }), provider())).resolves.toBe('wang');
  });

  it('come from configured providers alone', () => {
    expect(tokens.provider('https://elsewhere.example')).toBeUndefined();
    expect(tokens.provider(undefined)).toBeUndefined();
  });
});
