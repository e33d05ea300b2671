import type { EventStore } from '@pacesetter/event-store';
import type { Tracer } from '@pacesetter/tracing';
import type { Pool } from 'pg';
import type { Projection } from './projection';

/** One projection and what it works on. */
export interface ProjectionContext {
  readonly projection: Projection;
  readonly pool: Pool;
  readonly store: EventStore;
  /** Of this program: it does not replace what a later one has made. */
  readonly release: string;
  readonly tracer?: Tracer;
}
