export { createPostgresEventStore, type PostgresEventStoreOptions } from './create-postgres-event-store';
export { EVENT_STORE_SCHEMA, migrateEventStore } from './migrate-event-store';
export { LogRestoration, type RestoredEvent, RestorationRefused } from './log-restoration';
