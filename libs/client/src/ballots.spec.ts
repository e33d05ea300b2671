import { constants, createPublicKey, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import { ballotKey, checkPaper, fillPaper } from '@pacesetter/ballot-client';
import { answer, type Play, PlayingServer, problem } from '../test/playing-server';
import { PacesetterClient } from './pacesetter-client';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64url');
const window = { opensAt: '2011-05-01T01:00:00.000Z', closesAt: '2011-05-06T01:00:00.000Z' };
const call = {
  ...{ ballotId: 'ballot-1', publicKey, status: 'registration', registration: window, voting: window },
  ...{ subjects: [{ organizationId: 'unit-1' }], grades: [{ key: 'satisfied' }, { key: 'dissatisfied' }] },
};

/** Signs, as the server does, what it cannot read. */
function signed(blindedMessage: string): string {
  const message = Buffer.from(blindedMessage, 'base64url');
  return privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, message).toString('base64url');
}

describe('a voter', () => {
  it('registers in the own name, and casts a genuine paper in nobody’s', async () => {
    let blindSignature = '';
    const register: Play = (response, asked) => {
      const { blindedMessage } = JSON.parse(asked.body) as { blindedMessage: string };
      blindSignature = signed(blindedMessage);
      answer(200, {})(response, asked);
    };
    const fetched: Play = (response, asked) => answer(200, { blindSignature })(response, asked);
    const away = problem(503, 'store-unavailable');
    const server = new PlayingServer(answer(200, call), register, fetched, away, answer(200, {}));
    const settings = { url: await server.listen(), apiKey: 'psk_1', language: 'zh', retries: { firstMs: 1 } };
    const { ballots } = new PacesetterClient(settings);

    const { terms } = await ballots.call('ballot-1');
    const registration = await ballots.prepare(terms);
    await ballots.register(registration, 'li');
    const credential = await ballots.credential(terms, registration.secret);
    const paper = await fillPaper(terms, { secret: registration.secret, credential }, ['satisfied']);
    await ballots.cast('ballot-1', paper);
    server.close();

    expect(await checkPaper(await ballotKey(publicKey), 'ballot-1', paper)).toEqual({ credential: true, proof: true });
    const [, issued, own, ...cast] = server.asked;
    expect([issued, own].map((asked) => asked?.headers.authorization)).toEqual(['Bearer psk_1', 'Bearer psk_1']);
    expect(issued?.body).not.toContain(registration.secret.seed);
    expect(cast.map(({ body }) => JSON.parse(body) as unknown)).toEqual(
      [1, 2].map(() => ({ ballotId: 'ballot-1', ...paper })),
    );
    for (const { headers } of cast) {
      expect(headers).not.toHaveProperty('authorization');
      expect(headers).not.toHaveProperty('idempotency-key');
      expect(headers['accept-language']).not.toBe('zh');
    }
  });
});
