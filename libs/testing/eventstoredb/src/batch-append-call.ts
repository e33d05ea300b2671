import type { ServerDuplexStream } from '@grpc/grpc-js';
import { Code } from '@eventstore/db-client/generated/code_pb';
import {
  AccessDenied,
  AllStreamPosition,
  BadRequest,
  MaximumAppendSizeExceeded,
  StreamDeleted,
  WrongExpectedVersion,
} from '@eventstore/db-client/generated/shared_pb';
import { Status } from '@eventstore/db-client/generated/status_pb';
import { BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb';
import { Any } from 'google-protobuf/google/protobuf/any_pb';
import { Empty } from 'google-protobuf/google/protobuf/empty_pb';
import { unavailable } from './faults';
import type { Expected, Proposed, Verdict } from './log';
import { misproposed, proposed, streamName, uuid } from './messages';
import { type Node, refusal } from './node';

type BatchCall = ServerDuplexStream<BatchAppendReq, BatchAppendResp>;

interface Pending {
  readonly options: BatchAppendReq.Options;
  readonly events: Proposed[];
}

/** Why the log is not even asked. */
type Refused = { readonly kind: 'unfit'; readonly reason: string } | { readonly kind: 'access-denied' };

/** `Streams.BatchAppend`: many appends over one call, each in one or several parts, each with its own answer. */
export function batchAppendCall(node: Node) {
  return (call: BatchCall): void => {
    const pending = new Map<string, Pending>();
    const refused = refusal(node, call.metadata);
    if (refused !== undefined) return void call.emit('error', refused);
    call.on('data', (request: BatchAppendReq) => {
      const id = request.getCorrelationId()?.getString() ?? '';
      const options = request.getOptions();
      if (options !== undefined) pending.set(id, { options, events: [] });
      const append = pending.get(id);
      append?.events.push(...request.getProposedMessagesList().map(proposed));
      if (append === undefined || !request.getIsFinal()) return;
      pending.delete(id);
      answer(node, call, { id, ...append });
    });
    call.on('error', () => undefined); // the writer went away
    call.on('end', () => call.end());
  };
}

function answer(node: Node, call: BatchCall, { id, options, events }: Pending & { readonly id: string }): void {
  if (node.faults.denies) return void call.write(response(id, options, { kind: 'access-denied' }));
  // A call outlives a change of leader: each append is one for the leader.
  const lost = refusal(node, call.metadata);
  if (lost !== undefined) return void call.emit('error', lost);
  const unfit = events.map(misproposed).find((problem) => problem !== undefined);
  if (unfit !== undefined) return void call.write(response(id, options, { kind: 'unfit', reason: unfit.details }));
  const verdict = node.log.append(streamName(options.getStreamIdentifier()), expectedOf(options), events);
  if (node.faults.loses()) call.emit('error', unavailable());
  else call.write(response(id, options, verdict));
}

function expectedOf(options: BatchAppendReq.Options): Expected {
  if (options.hasNoStream()) return 'no-stream';
  if (options.hasStreamExists()) return 'stream-exists';
  return options.hasStreamPosition() ? Number(options.getStreamPosition()) : 'any';
}

function response(id: string, options: BatchAppendReq.Options, verdict: Verdict | Refused): BatchAppendResp {
  const answer = new BatchAppendResp().setCorrelationId(uuid(id)).setStreamIdentifier(options.getStreamIdentifier());
  if (verdict.kind !== 'written') return answer.setError(errorStatus(verdict, options));
  const position = new AllStreamPosition()
    .setCommitPosition(String(verdict.position))
    .setPreparePosition(String(verdict.position));
  return answer.setSuccess(
    new BatchAppendResp.Success().setCurrentRevision(String(verdict.revision)).setPosition(position),
  );
}

function errorStatus(
  verdict: Exclude<Verdict, { kind: 'written' }> | Refused,
  options: BatchAppendReq.Options,
): Status {
  const details = new Any();
  if (verdict.kind === 'too-large') {
    const exceeded = new MaximumAppendSizeExceeded().setMaxappendsize(verdict.limit);
    details.pack(exceeded.serializeBinary(), 'event_store.client.MaximumAppendSizeExceeded');
    return new Status().setCode(Code.INVALID_ARGUMENT).setMessage('MaximumAppendSizeExceeded').setDetails(details);
  }
  if (verdict.kind === 'access-denied') {
    details.pack(new AccessDenied().serializeBinary(), 'event_store.client.AccessDenied');
    return new Status().setCode(Code.PERMISSION_DENIED).setMessage('AccessDenied').setDetails(details);
  }
  if (verdict.kind === 'unfit') {
    details.pack(new BadRequest().setMessage(verdict.reason).serializeBinary(), 'event_store.client.BadRequest');
    return new Status().setCode(Code.INVALID_ARGUMENT).setMessage(verdict.reason).setDetails(details);
  }
  if (verdict.kind === 'stream-deleted') {
    const deleted = new StreamDeleted().setStreamIdentifier(options.getStreamIdentifier());
    details.pack(deleted.serializeBinary(), 'event_store.client.StreamDeleted');
    return new Status().setCode(Code.FAILED_PRECONDITION).setMessage('StreamDeleted').setDetails(details);
  }
  const wrong = new WrongExpectedVersion();
  if (verdict.actual === 'no-stream') wrong.setCurrentNoStream(new Empty());
  else wrong.setCurrentStreamRevision(String(verdict.actual));
  if (options.hasStreamPosition()) wrong.setExpectedStreamPosition(options.getStreamPosition());
  else wrong.setExpectedNoStream(new Empty());
  details.pack(wrong.serializeBinary(), 'event_store.client.WrongExpectedVersion');
  return new Status().setCode(Code.FAILED_PRECONDITION).setMessage('WrongExpectedVersion').setDetails(details);
}
