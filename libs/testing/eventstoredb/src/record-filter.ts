import type { ReadReq } from '@eventstore/db-client/generated/streams_pb';
import type { LogRecord } from './log';

export type RecordFilter = (record: LogRecord) => boolean;

/** A filter as a question about one record: a regular expression or prefixes, over streams' names or types. */
export function recordFilter(options: ReadReq.Options.FilterOptions | undefined): RecordFilter {
  if (options === undefined) return () => true;
  const byStream = options.getStreamIdentifier();
  const matches = matcher(byStream ?? options.getEventType());
  return byStream === undefined ? ({ type }) => matches(type) : ({ streamId }) => matches(streamId);
}

function matcher(expression: ReadReq.Options.FilterOptions.Expression | undefined): (text: string) => boolean {
  const prefixes = expression?.getPrefixList() ?? [];
  if (prefixes.length > 0) return (text) => prefixes.some((prefix) => text.startsWith(prefix));
  const regex = new RegExp(expression?.getRegex() ?? '', 'u');
  return (text) => regex.test(text);
}
