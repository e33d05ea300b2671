export { InvalidCursor, readCursor, spellCursor } from './src/cursor';
export { type EventPlace, placeOf } from './src/event-place';
export { type Feed, type FeedFilter, feedId, type FeedScope, PUBLIC_SCOPE, type ScopePlace } from './src/feed';
export {
  type DeliveredEvent,
  type FeedEvent,
  type FeedPage,
  FeedReader,
  type FeedReaderParts,
  type OrganizationTree,
} from './src/feed-reader';
export { type Ancestors, judge, type Verdict } from './src/feed-rules';
export type { Selected } from './src/select';
export { type Recheck, recheck } from './src/recheck';
export { afterDelivery, afterHiding, origin, type Standing } from './src/standing';
