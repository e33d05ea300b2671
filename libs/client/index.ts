export {
  type BallotPaper,
  type BallotTerms,
  castingMoment,
  fillPaper,
  recount,
  type VotingSecret,
  VotingFailed,
  type Window,
} from '@pacesetter/ballot-client';
export { type Retries } from './src/back-off';
export { type BallotCall, Ballots, type Registration } from './src/ballots';
export { FeedCheck, FeedIncomplete, type Incompleteness } from './src/completeness';
export { type ClientOptions } from './src/connection';
export { ConsumerGroup, type GivenBack, type Leased, type Working } from './src/consumer-group';
export type { Beginning, CloudEvent, FeedEvent, FeedPage, Selection, Standing } from './src/feed';
export type { components, paths } from './src/openapi';
export { type CommandOptions, type Decided, PacesetterClient, type ReadOptions } from './src/pacesetter-client';
export { PacesetterProblem, type ProblemDetails, ServerUnreachable } from './src/problem';
export type { Proof, ProofWanted } from './src/proof';
export type {
  BodyOf,
  CommandAnswer,
  CommandPath,
  GetAnswer,
  GetPath,
  PostAnswer,
  PostPath,
  Query,
  QueryOf,
} from './src/routes';
export type { PageParameters, Received, Subscription } from './src/subscription';
export { verifyWebhook, type WebhookCheck, type WebhookHeaders, WebhookRejected } from './src/webhook';
