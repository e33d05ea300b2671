import type { CreateReq } from '@eventstore/db-client/generated/persistent_pb';
import type { Log, LogRecord } from '../log';
import { streamName } from '../messages';
import { recordFilter } from '../record-filter';

/** What a group reads: a stream, or everything that a filter lets through. */
export interface Source {
  /** `$all`, or the stream's name. */
  readonly name: string;
  readonly isWanted: (record: LogRecord) => boolean;
  /** Behind which position of the log it begins; -1 for all of it. */
  readonly startsAfter: bigint;
  /** A place as the server spells it in what it tells of a group. */
  readonly place: (record: LogRecord) => string;
  readonly startFrom: string;
}

/** @throws nothing: what is absent means the end, as clients have it. */
export function sourceOf(log: Log, options: CreateReq.Options): Source {
  const all = options.getAll();
  return all === undefined ? ofStream(log, options) : ofAll(log, all);
}

const END_OF_STREAM = '18446744073709551615';

function ofStream(log: Log, options: CreateReq.Options): Source {
  const identifier = options.getStreamIdentifier() ?? options.getStream()?.getStreamIdentifier();
  const name = streamName(identifier);
  const revision = options.getSettings()?.getRevision() ?? '0';
  const isAtEnd = revision === END_OF_STREAM;
  const first = isAtEnd ? 0 : Number(revision);
  return {
    name,
    isWanted: (record) => record.streamId === name && record.revision >= first,
    startsAfter: isAtEnd ? log.end - 1n : -1n,
    place: ({ revision: at }) => String(at),
    startFrom: isAtEnd ? '-1' : revision,
  };
}

function ofAll(log: Log, all: CreateReq.AllOptions): Source {
  const position = all.getPosition()?.getCommitPosition();
  return {
    name: '$all',
    isWanted: recordFilter(all.getFilter()),
    startsAfter: all.hasEnd() ? log.end - 1n : BigInt(position ?? -1),
    place: ({ position: at }) => `C:${at}/P:${at}`,
    startFrom: all.hasEnd() ? 'C:-1/P:-1' : `C:${position ?? 0}/P:${position ?? 0}`,
  };
}
