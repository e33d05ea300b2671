export { FeedAccess, INTERNAL_CATEGORIES } from './src/views/event-feed/feed-access';
export type { StreamSettings } from './src/views/event-feed/stream-settings';
