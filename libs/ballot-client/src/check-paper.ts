import type { webcrypto } from 'node:crypto';
import { fromBase64Url } from './base64url';
import { type BallotPaper, credentialMessage, paperMessage } from './ballot-paper';
import { signedBySerial } from './serial-key';

/** Whether a paper's two signatures are what they claim to be. */
export interface Genuineness {
  /** The ballot's key has signed the serial. */
  readonly credential: boolean;
  /** The serial's key has signed the choices. */
  readonly proof: boolean;
}

/** Checks a paper with nothing but what is published. */
export async function checkPaper(key: webcrypto.CryptoKey, ballotId: string, paper: BallotPaper): Promise<Genuineness> {
  const signature = fromBase64Url(paper.credential);
  const message = credentialMessage(ballotId, paper.serial);
  const [credential, proof] = await Promise.all([
    signature !== undefined && crypto.subtle.verify({ name: 'RSA-PSS', saltLength: 0 }, key, signature, message),
    signedBySerial(paper, paperMessage(ballotId, paper)),
  ]);
  return { credential, proof };
}
