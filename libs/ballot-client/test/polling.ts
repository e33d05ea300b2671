import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  privateDecrypt,
} from 'node:crypto';
import { type BallotPaper, type BallotTerms, SUITE } from '../src/ballot-paper';
import type { PublishedBallot } from '../src/published-ballot';
import { fillPaper, openCredential, prepareCredential } from '../src/voter';

/** A key that signs credentials, as a server would hold it: fixture of tests. */
export class Signer {
  readonly publicKey: string;

  constructor(readonly key: KeyObject = generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey) {
    this.publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64url');
  }

  static of(pkcs8: Uint8Array): Signer {
    return new Signer(createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' }));
  }

  sign(blindedMessage: string): string {
    const message = Buffer.from(blindedMessage, 'base64url');
    return privateDecrypt({ key: this.key, padding: constants.RSA_NO_PADDING }, message).toString('base64url');
  }
}

export const grades = ['satisfied', 'fairly-satisfied', 'dissatisfied'];

export function termsOf({ publicKey }: Signer, change: Partial<BallotTerms> = {}): BallotTerms {
  return { ballotId: 'ballot-1', publicKey, subjects: 1, grades, ...change };
}

/** Somebody votes, from registration to the filled-in paper. */
export async function vote(signer: Signer, terms: BallotTerms, ...choices: readonly string[]): Promise<BallotPaper> {
  const { secret, blindedMessage } = await prepareCredential(terms);
  const credential = await openCredential(terms, secret, { blindSignature: signer.sign(blindedMessage) });
  return fillPaper(terms, { secret, credential }, choices);
}

const title = (text: string) => ({ zh: text, en: text });

/** A ballot on one organisation, with these papers. */
export function publishedWith({ publicKey }: Signer, papers: readonly BallotPaper[]): PublishedBallot {
  const tally = Object.fromEntries(
    grades.map((grade) => [grade, papers.filter(({ choices }) => choices[0] === grade).length]),
  );
  const subject = { organizationId: 'unit-1' };
  return {
    format: 'pacesetter-ballot/1',
    ballotId: 'ballot-1',
    campaignId: 'campaign-1',
    question: title('Satisfied?'),
    subjects: [subject],
    grades: grades.map((key) => ({ key, title: title(key) })),
    suite: SUITE,
    publicKey,
    eligible: 6,
    rollHash: '',
    minimumVoters: 3,
    credentials: 5,
    registration: { opensAt: '2011-05-01T01:00:00.000Z', closesAt: '2011-05-06T01:00:00.000Z' },
    voting: { opensAt: '2011-05-07T01:00:00.000Z', closesAt: '2011-05-12T01:00:00.000Z' },
    papers,
    result: { cast: papers.length, turnout: 0.6667, tallies: [{ subject, tally }] },
  };
}
