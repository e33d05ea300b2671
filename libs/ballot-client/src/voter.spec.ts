import { generateKeyPairSync } from 'node:crypto';
import { Signer, termsOf, vote } from '../test/polling';
import { ballotKey } from './ballot-key';
import { blinding } from './blinding';
import { checkPaper } from './check-paper';
import { fillPaper, openCredential, prepareCredential } from './voter';

const signer = new Signer();
const terms = termsOf(signer);

async function credentialed() {
  const { secret, blindedMessage } = await prepareCredential(terms);
  return { secret, credential: await openCredential(terms, secret, { blindSignature: signer.sign(blindedMessage) }) };
}

describe('a voter', () => {
  it('gets a credential for a serial that the signer has not seen, and votes with it', async () => {
    const paper = await vote(signer, terms, 'satisfied');
    expect(await checkPaper(await ballotKey(terms.publicKey), 'ballot-1', paper)).toEqual({
      credential: true,
      proof: true,
    });
  });

  it('never blinds alike, not even the same serial', async () => {
    const seed = new Uint8Array(32).fill(7);
    const once = await prepareCredential(terms, { seed: () => seed, blinding });
    const twice = await prepareCredential(terms, { seed: () => seed, blinding });
    expect(once.secret.seed).toBe(twice.secret.seed);
    expect(once.blindedMessage).not.toBe(twice.blindedMessage);
  });

  it('does not take any answer for a signature', async () => {
    const { secret, blindedMessage } = await prepareCredential(terms);
    const foreign = new Signer().sign(blindedMessage.replace(/^./, 'A'));
    await expect(openCredential(terms, secret, { blindSignature: foreign })).rejects.toThrow('has not signed');
    await expect(openCredential(terms, secret, { blindSignature: 'AAAA' })).rejects.toThrow('has not signed');
    await expect(openCredential(terms, secret, { blindSignature: '?' })).rejects.toThrow('no base64url');
  });

  it('grades each subject with one of the grades', async () => {
    const voter = await credentialed();
    await expect(fillPaper(terms, voter, [])).rejects.toThrow('1 subjects are reviewed, not 0');
    await expect(fillPaper(terms, voter, ['splendid'])).rejects.toThrow('no grade "splendid"');
  });

  it.each([
    ['too short', () => generateKeyPairSync('rsa', { modulusLength: 1_024 })],
    ['of another exponent', () => generateKeyPairSync('rsa', { modulusLength: 2_048, publicExponent: 3 })],
  ])('turns down a key that is %s', async (_why, make) => {
    await expect(prepareCredential(termsOf(new Signer(make().privateKey)))).rejects.toThrow('key');
  });

  it.each(['?', 'AAAA'])('turns down %s as a key', async (publicKey) => {
    await expect(prepareCredential({ ...terms, publicKey })).rejects.toThrow('the key is no');
  });
});

describe('a paper', () => {
  const check = async (change: object) => {
    const paper = { ...(await vote(signer, terms, 'satisfied')), ...change };
    return checkPaper(await ballotKey(terms.publicKey), 'ballot-1', paper);
  };

  it('belongs to its credential, its serial and its choices', async () => {
    const other = await vote(signer, terms, 'dissatisfied');
    expect(await check({ choices: ['dissatisfied'] })).toEqual({ credential: true, proof: false });
    expect(await check({ proof: other.proof })).toEqual({ credential: true, proof: false });
    expect(await check({ credential: other.credential })).toEqual({ credential: false, proof: true });
    expect(await check({ serial: other.serial })).toEqual({ credential: false, proof: false });
  });

  it('belongs to its ballot', async () => {
    const paper = await vote(signer, termsOf(signer, { ballotId: 'ballot-2' }), 'satisfied');
    const key = await ballotKey(terms.publicKey);
    expect(await checkPaper(key, 'ballot-1', paper)).toEqual({ credential: false, proof: false });
  });

  it.each(['', '?', 'AAAA', 'A'.repeat(43)])('is not genuine with the serial "%s" or such signatures', async (text) => {
    expect(await check({ serial: text, credential: text, proof: text })).toEqual({ credential: false, proof: false });
  });
});
