import { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import type { Log, LogRecord } from './log';
import { identifier, readEvent, streamName } from './messages';
import { unavailable } from './faults';
import { type Node, refusal } from './node';
import { type ReadCall, send } from './reader-pace';
import { recordFilter } from './record-filter';
import { subscriptionToAll } from './subscription';

/** `Streams.Read`: a stream or all, either way, up to a count; or a subscription. */
export function readCall(node: Node) {
  return (call: ReadCall): void => {
    call.on('error', () => undefined); // the reader went away
    const refused = refusal(node, call.metadata);
    const options = call.request.getOptions();
    if (refused !== undefined || options === undefined) return void call.emit('error', refused ?? unavailable());
    void (options.hasSubscription() ? subscriptionToAll(node.log, call, options) : answer(node.log, call, options));
  };
}

async function answer(log: Log, call: ReadCall, options: ReadReq.Options): Promise<void> {
  const stream = options.getStream();
  const records = stream === undefined ? allRecords(log, options) : streamRecords(log, options, stream);
  if (records === undefined) {
    const missing = new ReadResp.StreamNotFound().setStreamIdentifier(
      identifier(streamName(stream?.getStreamIdentifier())),
    );
    await send(call, new ReadResp().setStreamNotFound(missing));
  }
  let left = Number(options.getCount());
  for (const record of records ?? []) {
    if (left-- <= 0 || call.cancelled) break;
    const full = send(call, readEvent(record));
    if (full !== undefined) await full;
  }
  call.end();
}

const isBackwards = (options: ReadReq.Options) =>
  options.getReadDirection() === ReadReq.Options.ReadDirection.BACKWARDS;

function streamRecords(
  log: Log,
  options: ReadReq.Options,
  stream: ReadReq.Options.StreamOptions,
): readonly LogRecord[] | undefined {
  const records = log.stream(streamName(stream.getStreamIdentifier()));
  if (records.length === 0) return undefined;
  const end = stream.hasEnd() ? records.length - 1 : Number(stream.getRevision());
  if (isBackwards(options)) return records.slice(0, end + 1).reverse();
  return stream.hasEnd() ? [] : records.slice(stream.hasRevision() ? Number(stream.getRevision()) : 0);
}

/** Forwards from a position, that one included; backwards from before it. */
function* allRecords(log: Log, options: ReadReq.Options): Generator<LogRecord> {
  const isWanted = recordFilter(options.getFilter());
  const step = isBackwards(options) ? -1 : 1;
  for (let index = firstIndex(log, options); ; index += step) {
    const record = log.records[index];
    if (record === undefined) return;
    if (isWanted(record)) yield record;
  }
}

function firstIndex(log: Log, options: ReadReq.Options): number {
  const position = options.getAll()?.getPosition();
  const at = position === undefined ? undefined : log.indexAfter(BigInt(position.getCommitPosition()) - 1n);
  return isBackwards(options) ? (at ?? log.records.length) - 1 : (at ?? 0);
}
