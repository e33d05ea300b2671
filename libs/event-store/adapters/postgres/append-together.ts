import { appendRequest } from '../../src/adapting/append-request';
import { EventIdConflict, InvalidAppend } from '../../src/errors';
import type { AppendResult, StreamAppend } from '../../src/event-store.port';
import type { LogWriter } from './log-writer';

/**
 * One append to several streams.
 * @throws InvalidAppend, WrongExpectedRevision, EventIdConflict
 */
export async function appendTogether(
  writer: LogWriter,
  appends: readonly StreamAppend[],
): Promise<readonly AppendResult[]> {
  const requests = appends.map((one) => appendRequest(one.streamId, one.expectedRevision, one.events));
  const names = new Set<string>();
  for (const { streamId } of requests) {
    if (names.has(streamId)) throw new InvalidAppend(streamId, 'one append to several streams names it twice');
    names.add(streamId);
  }
  const written = await writer.writeAll(requests);
  const outcomes = await Promise.all(written.map(async (outcome) => outcome));
  const results = outcomes.map((outcome) => {
    if (outcome instanceof Error) throw outcome;
    return outcome;
  });
  const repeated = results.findIndex((result) => result.repeated);
  // What is only partly there was taken back as a whole.
  if (repeated >= 0 && results.some((result) => !result.repeated))
    throw new EventIdConflict(requests[repeated]?.streamId ?? '', requests[repeated]?.events[0]?.id ?? '');
  return results;
}
