/** Blind signatures as in RFC 9474, in the variant without salt: a credential has one signature and no more. */
export const SUITE = 'RSABSSA-SHA384-PSSZERO-Deterministic';

/** What everybody may know of a ballot before votes are cast, and has to, to vote. */
export interface BallotTerms {
  readonly ballotId: string;
  /** The one key of this ballot: RSA, SubjectPublicKeyInfo in base64url. */
  readonly publicKey: string;
  /** How many subjects are reviewed: a paper has a choice for each, in their order. */
  readonly subjects: number;
  /** Keys of the grades that can be given. */
  readonly grades: readonly string[];
}

/** A vote as it is cast and published. It names nobody. */
export interface BallotPaper {
  /** A public key (Ed25519, base64url) that the voter alone made: who cast the paper, for nobody but the voter. */
  readonly serial: string;
  /** The grade given to each subject. */
  readonly choices: readonly string[];
  /** Signature of the ballot's key on the serial: its holder is on the roll. The signer has never seen it. */
  readonly credential: string;
  /** Signature of the serial's key on the choices: nobody else can have changed them. */
  readonly proof: string;
}

/** What a credential is a signature of. The ballot is part of it, so that it is worth nothing for another one. */
export function credentialMessage(ballotId: string, serial: string): Uint8Array<ArrayBuffer> {
  return bytes(['pacesetter ballot credential 1', ballotId, serial]);
}

/** What a proof is a signature of. */
export function paperMessage(
  ballotId: string,
  { serial, choices }: Pick<BallotPaper, 'serial' | 'choices'>,
): Uint8Array<ArrayBuffer> {
  return bytes(['pacesetter ballot paper 1', ballotId, serial, choices]);
}

/** JSON of strings is unambiguous: no two lists are spelt alike. */
function bytes(parts: readonly unknown[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(new TextEncoder().encode(JSON.stringify(parts)));
}
