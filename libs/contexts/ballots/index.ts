export { freshBallotKey, type MakeBallotKey } from './src/ballot-keys.facts';
export type { BallotEvent, OpenedBallot, SubjectTally } from './src/ballot.events';
export { ballot, type BallotState } from './src/ballot.state';
export { CastBallot, type PaperToCast } from './src/features/cast-ballot/cast-ballot';
export { CloseBallot } from './src/features/close-ballot/close-ballot';
export { type BallotRef, CloseRegistration } from './src/features/close-registration/close-registration';
export { type CredentialRequest, IssueCredential } from './src/features/issue-credential/issue-credential';
export { type BallotToOpen, OpenBallot } from './src/features/open-ballot/open-ballot';
export { ballotBoard } from './src/views/ballot-board/ballot-board.projection';
export {
  type BallotCounts,
  ballotCounts,
  ballotsOf,
  blindSignatureOf,
  findBallot,
} from './src/views/ballot-board/ballot-board.query';
export type { BallotRow } from './src/views/ballot-board/ballot.answer';
export { publishedBallot } from './src/views/ballot-board/published-ballot.query';
