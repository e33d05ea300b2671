export { type Answer, AnswerComplaint } from './src/features/answer-complaint/answer-complaint';
export { ClaimPost } from './src/features/claim-post/claim-post';
export { type Observation, ObservePost } from './src/features/observe-post/observe-post';
export { ReleasePost } from './src/features/release-post/release-post';
export { type PostToSet, SetPost } from './src/features/set-post/set-post';
export { WithdrawPost } from './src/features/withdraw-post/withdraw-post';
export type { ObservationKind, PostEvent } from './src/post.events';
export type { PostOfMember, PostRef } from './src/post.rules';
export { heldBy, posts, type PostsState } from './src/post.state';
export {
  type ObservationRow,
  observationsOf,
  type PostRow,
  postsOfCampaign,
} from './src/views/post-board/post-board.query';
