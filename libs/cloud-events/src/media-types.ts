/** One event, structured (CloudEvents JSON format 1.0, 3). */
export const CLOUD_EVENT = 'application/cloudevents+json';
/** A list of events (CloudEvents JSON format 1.0, 4). */
export const CLOUD_EVENTS_BATCH = 'application/cloudevents-batch+json';
