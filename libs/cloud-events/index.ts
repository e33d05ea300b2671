export { type CloudEvent, cloudEvent, type Publication } from './src/cloud-event';
export { CLOUD_EVENT, CLOUD_EVENTS_BATCH } from './src/media-types';
export { eventType, schemaUri } from './src/schema-uri';
