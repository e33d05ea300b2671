import { handles } from '@pacesetter/commands';
import type { ContextDefinition } from '@pacesetter/engine';
import { ballotEvents } from './src/ballot.events';
import { castingFacts, countingFacts, issuingFacts, openingFacts } from './src/ballot.facts';
import { ballot } from './src/ballot.state';
import { freshBallotKey, type MakeBallotKey } from './src/ballot-keys.facts';
import { ballotEndpoints, internalBallotCommands } from './src/ballots.endpoints';
import { castBallot } from './src/features/cast-ballot/cast-ballot';
import { closeBallot } from './src/features/close-ballot/close-ballot';
import { closeRegistration } from './src/features/close-registration/close-registration';
import { issueCredential } from './src/features/issue-credential/issue-credential';
import { noteKeyDestroyed } from './src/features/note-key-destroyed/note-key-destroyed';
import { openBallot } from './src/features/open-ballot/open-ballot';
import { ballotJobs } from './src/jobs/ballot-jobs';
import { closeBallotWhenDue } from './src/jobs/close-ballot.job';
import { closeRegistrationWhenDue } from './src/jobs/close-registration.job';
import { destroyBallotKey } from './src/jobs/destroy-ballot-key.job';
import { enterBallotResult } from './src/jobs/enter-ballot-result.job';
import { ballotDeadlines } from './src/policies/ballot-deadlines.timers';
import { ballotResults } from './src/policies/ballot-results.timers';
import { ballotBoard } from './src/views/ballot-board/ballot-board.projection';
import { BallotsController } from './src/views/ballot-board/ballots.controller';
import { FindBallotHandler } from './src/views/ballot-board/find-ballot.query-handler';
import { OwnCredentialController } from './src/views/ballot-board/own-credential.controller';
import { PublishedBallotHandler } from './src/views/ballot-board/published-ballot.query-handler';

/**
 * Mass reviews by secret ballot (测评票): everybody eligible votes once, and nobody can tell who cast which paper.
 *
 * @param makeKey makes the keys that sign credentials; rehearsals have theirs follow from the seed
 */
export function ballotsContext(makeKey: MakeBallotKey = freshBallotKey): ContextDefinition {
  return {
    name: 'ballots',
    aggregates: [ballot],
    events: ballotEvents,
    features: [
      handles(openBallot, openingFacts(makeKey)),
      handles(issueCredential, issuingFacts),
      handles(closeRegistration),
      handles(noteKeyDestroyed),
      handles(castBallot, castingFacts),
      handles(closeBallot, countingFacts),
    ],
    http: { endpoints: ballotEndpoints, internal: internalBallotCommands },
    projections: [ballotBoard],
    timerRules: [ballotDeadlines, ballotResults],
    jobDefinitions: ballotJobs,
    jobs: [closeRegistrationWhenDue, destroyBallotKey, closeBallotWhenDue, enterBallotResult],
    nest: {
      controllers: [BallotsController, OwnCredentialController],
      providers: [FindBallotHandler, PublishedBallotHandler],
    },
  };
}
