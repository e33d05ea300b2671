export { FeedAccess, INTERNAL_CATEGORIES } from './src/views/event-feed/feed-access';
export type { StreamSettings } from './src/views/event-feed/stream-settings';
export { LiveReaders } from './src/views/event-feed/live-readers';
export { countSubscriptions } from './src/views/subscription-board/subscription-board.query';
