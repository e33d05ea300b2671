/** Whether a URL names an EventStoreDB or KurrentDB: one node, a cluster, or a name to discover it by. */
export function isEventStoreDBUrl(url: string): boolean {
  return /^(esdb|eventstore|kurrentdb|kurrent|kdb)(\+discover)?:\/\//.test(url);
}

/**
 * The connection string as the client understands it. KurrentDB's documents write `kurrentdb://`, for the same thing.
 * @throws RangeError when it is no such string
 */
export function clientConnectionString(url: string): string {
  if (!isEventStoreDBUrl(url))
    throw new RangeError(`"${url.replace(/\/\/.*@/, '//…@')}" is no esdb:// connection string`);
  return url.replace(/^[a-z]+/, 'esdb');
}
