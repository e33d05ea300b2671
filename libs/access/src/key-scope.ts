/** What an API key may be given: everything in its place, or streams, categories of streams, and types of events. */
export const SCOPE = /^(?:all|(?:stream|category|type):\S{1,200})$/;

/** Which events a key reads, by name; a dimension that is absent is not restricted. */
export interface EventScope {
  readonly streams?: ReadonlySet<string>;
  readonly categories?: ReadonlySet<string>;
  readonly types?: ReadonlySet<string>;
}

/**
 * Reads a key's scopes: an event is covered when its stream is named, or its category, and its type is. Undefined, which
 * covers nothing, when there is no scope at all or none that makes sense.
 */
export function eventScope(scopes: readonly string[]): EventScope | undefined {
  if (!scopes.some((scope) => SCOPE.test(scope))) return undefined;
  if (scopes.includes('all')) return {};
  return { streams: named('stream', scopes), categories: named('category', scopes), types: named('type', scopes) };
}

/** Whether a key with these scopes reads such an event. */
export function scopeCovers(scopes: readonly string[], event: { streamId: string; type: string }): boolean {
  const scope = eventScope(scopes);
  if (scope === undefined) return false;
  const { streams, categories, types } = scope;
  const anyStream = streams === undefined && categories === undefined;
  const [category = ''] = event.streamId.split('-', 1);
  const stream = anyStream || streams?.has(event.streamId) === true || categories?.has(category) === true;
  return stream && (types === undefined || types.has(event.type));
}

function named(dimension: string, scopes: readonly string[]): ReadonlySet<string> | undefined {
  const prefix = `${dimension}:`;
  const names = scopes.filter((scope) => scope.startsWith(prefix)).map((scope) => scope.slice(prefix.length));
  return names.length === 0 ? undefined : new Set(names);
}
