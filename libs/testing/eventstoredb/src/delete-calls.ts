import type { handleUnaryCall } from '@grpc/grpc-js';
import { DeleteReq, DeleteResp, TombstoneReq, TombstoneResp } from '@eventstore/db-client/generated/streams_pb';
import { streamDeleted, wrongExpectedVersion } from './faults';
import type { Expected, Verdict } from './log';
import { streamName } from './messages';
import { type Node, refusal } from './node';

interface Options {
  hasNoStream(): boolean;
  hasRevision(): boolean;
  getRevision(): string;
}

/** `Streams.Delete`: the stream can go on afterwards. */
export function deleteCall(node: Node): handleUnaryCall<DeleteReq, DeleteResp> {
  return ({ request, metadata }, answer) => {
    const options = request.getOptions() ?? new DeleteReq.Options();
    const stream = streamName(options.getStreamIdentifier());
    const refused = refusal(node, metadata) ?? problem(node.log.delete(stream, expectedOf(options), false), stream);
    answer(refused ?? null, new DeleteResp());
  };
}

/** `Streams.Tombstone`: nothing can be written to the stream any more. */
export function tombstoneCall(node: Node): handleUnaryCall<TombstoneReq, TombstoneResp> {
  return ({ request, metadata }, answer) => {
    const options = request.getOptions() ?? new TombstoneReq.Options();
    const stream = streamName(options.getStreamIdentifier());
    const refused = refusal(node, metadata) ?? problem(node.log.delete(stream, expectedOf(options), true), stream);
    answer(refused ?? null, new TombstoneResp());
  };
}

function expectedOf(options: Options): Expected {
  if (options.hasNoStream()) return 'no-stream';
  return options.hasRevision() ? Number(options.getRevision()) : 'any';
}

function problem(verdict: Verdict, stream: string) {
  if (verdict.kind === 'stream-deleted') return streamDeleted(stream);
  return verdict.kind === 'wrong-expected-version' ? wrongExpectedVersion(stream, verdict.actual) : undefined;
}
