import { fromBase64Url, toBase64Url } from './base64url';
import { ballotKey } from './ballot-key';
import { type BallotPaper, type BallotTerms, credentialMessage, paperMessage } from './ballot-paper';
import { type Blinding, blinding } from './blinding';
import { SEED_BYTES, serialKey } from './serial-key';

/**
 * What a voter keeps between registering and voting, and shows nobody: whoever has it can vote instead of the voter, and
 * can tell how the voter has voted. It should be deleted once the result is known.
 */
export interface VotingSecret {
  readonly ballotId: string;
  /** Seed of the serial's key pair, in base64url. */
  readonly seed: string;
  /** Inverse of the blinding factor, in base64url. */
  readonly inverse: string;
}

/** What chance decides for a voter; only rehearsals and tests bring their own. */
export interface VoterChance {
  seed(): Uint8Array;
  readonly blinding: Blinding;
}

/** What a voter cannot go on with, e.g. a signature that is none: the ballot is dishonest, or something was mixed up. */
export class VotingFailed extends Error {
  override readonly name = 'VotingFailed';
}

const cryptographicChance: VoterChance = {
  seed: () => crypto.getRandomValues(new Uint8Array(SEED_BYTES)),
  blinding,
};

/**
 * First step, in the registration window: makes the voter's secret, and what the server is asked to sign blindly.
 * @throws BallotKeyUnfit
 */
export async function prepareCredential(
  { ballotId, publicKey }: BallotTerms,
  chance: VoterChance = cryptographicChance,
): Promise<{ readonly secret: VotingSecret; readonly blindedMessage: string }> {
  const key = await ballotKey(publicKey);
  const seed = chance.seed();
  const { serial } = await serialKey(seed);
  const { message, inverse } = await chance.blinding.blind(key, credentialMessage(ballotId, serial));
  const secret = { ballotId, seed: toBase64Url(seed), inverse: toBase64Url(inverse) };
  return { secret, blindedMessage: toBase64Url(message) };
}

/**
 * Second step: the blind signature that the server answered becomes the voter's credential.
 * @throws VotingFailed when it is no signature of the ballot's key on what was asked for
 */
export async function openCredential(
  { ballotId, publicKey }: BallotTerms,
  secret: VotingSecret,
  { blindSignature, chance = cryptographicChance }: { readonly blindSignature: string; readonly chance?: VoterChance },
): Promise<string> {
  const { serial } = await serialKey(decoded(secret.seed, 'seed'));
  const signed = { signature: decoded(blindSignature, 'blind signature'), inverse: decoded(secret.inverse, 'inverse') };
  const key = await ballotKey(publicKey);
  try {
    return toBase64Url(await chance.blinding.unblind(key, credentialMessage(ballotId, serial), signed));
  } catch (cause) {
    throw new VotingFailed(`the server of ballot ${ballotId} has not signed what it was asked to`, { cause });
  }
}

/**
 * Third step, in the voting window: fills in a paper. It is to be cast without a session, best from another place than the
 * registration, and at a moment that chance chooses (`castingMoment`).
 * @throws VotingFailed unless each subject is given one of the grades
 */
export async function fillPaper(
  { ballotId, subjects, grades }: BallotTerms,
  { secret, credential }: { readonly secret: VotingSecret; readonly credential: string },
  choices: readonly string[],
): Promise<BallotPaper> {
  if (choices.length !== subjects) throw new VotingFailed(`${subjects} subjects are reviewed, not ${choices.length}`);
  const strange = choices.find((choice) => !grades.includes(choice));
  if (strange !== undefined) throw new VotingFailed(`there is no grade "${strange}"; there are ${grades.join(', ')}`);
  const { serial, sign } = await serialKey(decoded(secret.seed, 'seed'));
  const proof = toBase64Url(await sign(paperMessage(ballotId, { serial, choices })));
  return { serial, choices, credential, proof };
}

function decoded(text: string, what: string): Uint8Array {
  const bytes = fromBase64Url(text);
  if (bytes === undefined) throw new VotingFailed(`the ${what} is no base64url`);
  return bytes;
}
