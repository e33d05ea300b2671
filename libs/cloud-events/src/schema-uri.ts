const PREFIX = 'pacesetter.';

/** The CloudEvents `type` of one of our event types. */
export function eventType(type: string): string {
  return `${PREFIX}${type}`;
}

/** Where the published schema of an event's data stands: below the public address, or a name when there is none. */
export function schemaUri(type: string, version: number, publicUrl?: string): string {
  if (publicUrl === undefined) return `urn:pacesetter:event-schema:${type}:${version}`;
  return `${publicUrl}/v1/event-schemas/${type}/${version}`;
}
