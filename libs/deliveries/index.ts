export { type Answer, answerOf } from './src/answer';
export type { Attempt, LoggedAttempt } from './src/attempt';
export type { BacklogCounts, Claim, Claimed, ConsumerStanding, Parked, Postponement } from './src/backlog';
export { post, type Request, type Response } from './src/post';
export { GIVE_UP_MS, MOST_TRIES, retryAfterMs, waitAfterFailures } from './src/retry-schedule';
export { type Target, TargetGuard, TargetRefused } from './src/target-guard';
export { freshKey, type Signed, signatures, type Signing, verificationKey } from './src/webhook-key';
