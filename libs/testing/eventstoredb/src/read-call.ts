import type { ServiceError } from '@grpc/grpc-js';
import { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import type { Log, LogRecord } from './log';
import { identifier, readEvent, streamName } from './messages';
import { invalidArgument, streamDeleted, unavailable } from './faults';
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
    const wrong = wrongRead(node.log, options);
    if (wrong !== undefined) return void call.emit('error', wrong);
    void (options.hasSubscription() ? subscriptionToAll(node.log, call, options) : answer(node.log, call, options));
  };
}

/** What a server does not do: look for something that cannot be, or where the log has not got to. */
function wrongRead(log: Log, options: ReadReq.Options): ServiceError | undefined {
  if (hasIdleFilter(options)) return invalidArgument('A search window and a checkpoint interval are at least 1');
  if (!options.hasSubscription() && Number(options.getCount()) < 1) return invalidArgument('MaxCount');
  const commit = BigInt(options.getAll()?.getPosition()?.getCommitPosition() ?? 0);
  return commit > log.end ? invalidArgument('Invalid position') : undefined;
}

function hasIdleFilter(options: ReadReq.Options): boolean {
  const filter = options.getFilter();
  if (filter === undefined) return false;
  return filter.getCheckpointintervalmultiplier() === 0 || (filter.hasMax() && filter.getMax() < 1);
}

async function answer(log: Log, call: ReadCall, options: ReadReq.Options): Promise<void> {
  const stream = options.getStream();
  if (stream === undefined) return sendAll(call, options, allRecords(log, options));
  const name = streamName(stream.getStreamIdentifier());
  if (log.stream(name) === 'tombstoned') return void call.emit('error', streamDeleted(name));
  const records = streamRecords(log, options, stream);
  if (records === undefined) {
    const missing = new ReadResp.StreamNotFound().setStreamIdentifier(identifier(name));
    await send(call, new ReadResp().setStreamNotFound(missing));
  }
  await sendAll(call, options, records ?? []);
}

async function sendAll(call: ReadCall, options: ReadReq.Options, records: Iterable<LogRecord>): Promise<void> {
  let left = Number(options.getCount());
  for (const record of records) {
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
  if (records === 'tombstoned' || records.length === 0) return undefined;
  const given = stream.hasRevision() ? Number(stream.getRevision()) : undefined;
  if (isBackwards(options)) return records.filter(({ revision }) => revision <= (given ?? Infinity)).reverse();
  return stream.hasEnd() ? [] : records.filter(({ revision }) => revision >= (given ?? 0));
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
