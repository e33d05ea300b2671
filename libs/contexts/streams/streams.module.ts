import type { ContextDefinition } from '@pacesetter/engine';
import { EventFeeds } from './src/views/event-feed/event-feeds';
import { EventSchemasController } from './src/views/event-feed/event-schemas.controller';
import { FeedAccess, PublicFeedAccess } from './src/views/event-feed/feed-access';
import { FeedsController } from './src/views/event-feed/feeds.controller';
import { LiveReaders } from './src/views/event-feed/live-readers';
import { STREAM_SETTINGS, type StreamSettings } from './src/views/event-feed/stream-settings';

/** How streams leave the installation when nobody says anything else. */
const ALONE: StreamSettings = { allowedTargets: [] };

/** Event streams for outside systems. Settings are asked for when the process starts, not before. */
export function streamsContext(settings: () => StreamSettings = () => ALONE): ContextDefinition {
  return {
    name: 'streams',
    aggregates: [],
    events: [],
    features: [],
    projections: [],
    nest: {
      controllers: [FeedsController, EventSchemasController],
      providers: [
        { provide: STREAM_SETTINGS, useFactory: settings },
        { provide: FeedAccess, useClass: PublicFeedAccess },
        EventFeeds,
        LiveReaders,
      ],
    },
  };
}
