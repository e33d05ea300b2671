import { constants, createPrivateKey, createPublicKey, privateDecrypt } from 'node:crypto';
import { ballotKey, blinding, checkPaper, SUITE } from '@pacesetter/ballot-client';
import type { OpenedBallot } from '@pacesetter/ballots';
import { seededBallotKey } from './seeded-ballot-key';
import { seededBlinding } from './seeded-blinding';
import { SimulatedVoter } from './simulated-voter';

/** The key of a rehearsal, as the server holds it. */
async function server(seed: number) {
  const key = createPrivateKey({ key: Buffer.from(await seededBallotKey(seed)('')), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64url');
  const sign = (message: Uint8Array) => privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, message);
  return { publicKey, sign };
}

const title = { zh: '', en: '' };
const window = { opensAt: '2011-05-01T01:00:00.000Z', closesAt: '2011-05-06T01:00:00.000Z' };
const ballot = (publicKey: string): OpenedBallot => ({
  ...{ ballotId: 'ballot-1', campaignId: '', organizationId: 'unit-1', subjects: [{ organizationId: 'unit-1' }] },
  ...{
    question: title,
    grades: [{ key: 'satisfied', title, score: 100 }],
    voters: ['li'],
    rollHash: '',
    minimumVoters: 2,
  },
  ...{ suite: SUITE, publicKey, registration: window, voting: window },
});

async function votes(voter: string, seed: number) {
  const { publicKey, sign } = await server(seed);
  const person = new SimulatedVoter(ballot(publicKey), voter, seed);
  const asked = await person.asksForCredential();
  const answer = sign(Buffer.from(asked.blindedMessage, 'base64url')).toString('base64url');
  const paper = await person.paper(answer, ['satisfied']);
  return { publicKey, asked, paper, name: person.paperName };
}

describe('a voter of a rehearsal', () => {
  it('votes as real ones do: the paper is genuine', async () => {
    const { publicKey, paper } = await votes('li', 7);
    const genuine = await checkPaper(await ballotKey(publicKey), 'ballot-1', paper);
    expect(genuine).toEqual({ credential: true, proof: true });
  });

  it('does the same when it is repeated, and something else with another seed or name', async () => {
    const first = await votes('li', 7);
    expect(await votes('li', 7)).toEqual(first);
    const others = [await votes('li', 8), await votes('wang', 7)];
    for (const other of others) {
      expect(other.paper.serial).not.toBe(first.paper.serial);
      expect(other.asked.blindedMessage).not.toBe(first.asked.blindedMessage);
      expect(other.name).not.toBe(first.name);
    }
    expect(others[1]?.publicKey).toBe(first.publicKey);
  });

  it('blinds and opens as the library does: each opens what the other has blinded', async () => {
    const { publicKey, sign } = await server(7);
    const key = await ballotKey(publicKey);
    const message = new TextEncoder().encode('a serial');
    const seeded = seededBlinding(7, ['test']);
    const signatures = [];
    for (const [blinds, opens] of [
      [seeded, blinding],
      [blinding, seeded],
    ] as const) {
      const { message: blinded, inverse } = await blinds.blind(key, message);
      signatures.push(Buffer.from(await opens.unblind(key, message, { signature: sign(blinded), inverse })));
    }
    expect(signatures[0]).toEqual(signatures[1]);
    const { inverse } = await seeded.blind(key, message);
    await expect(seeded.unblind(key, message, { signature: Buffer.alloc(256, 1), inverse })).rejects.toThrow(
      'no signature',
    );
  });
});
