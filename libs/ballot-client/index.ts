export { ballotKey, BallotKeyUnfit } from './src/ballot-key';
export { type BallotPaper, type BallotTerms, credentialMessage, paperMessage, SUITE } from './src/ballot-paper';
export { fromBase64Url, toBase64Url } from './src/base64url';
export { type Blinded, blinding, type Blinding } from './src/blinding';
export { castingMoment, type Window } from './src/casting-moment';
export { checkPaper, type Genuineness } from './src/check-paper';
export { fingerprint, rollHash } from './src/fingerprint';
export type { PublishedBallot, PublishedResult, PublishedSubject, PublishedTally } from './src/published-ballot';
export { type Recount, recount, type RecountProblem, type RecountProblemCode } from './src/recount';
export {
  fillPaper,
  openCredential,
  prepareCredential,
  type VoterChance,
  type VotingSecret,
  VotingFailed,
} from './src/voter';
