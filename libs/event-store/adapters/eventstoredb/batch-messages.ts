import {
  MaximumAppendSizeExceeded,
  StreamIdentifier,
  UUID,
  WrongExpectedVersion,
} from '@eventstore/db-client/generated/shared_pb';
import { AccessDeniedError, UnknownError } from '@eventstore/db-client';
import type { Status } from '@eventstore/db-client/generated/status_pb';
import { BatchAppendReq, type BatchAppendResp } from '@eventstore/db-client/generated/streams_pb';
import type { Message } from 'google-protobuf';
import { Empty } from 'google-protobuf/google/protobuf/empty_pb';
import type { AppendToSend, EventToSend, ServerVerdict } from './append-to-send';

/** Characters of JSON after which another message begins: the server bounds messages as it bounds appends. */
const PART = 1024 * 1024;

/** An append as messages, of which the first one says where to and the last one that it is complete. */
export function* batchRequests(id: string, append: AppendToSend): Generator<BatchAppendReq> {
  let request = new BatchAppendReq().setCorrelationId(new UUID().setString(id)).setOptions(optionsOf(append));
  let size = 0;
  for (const event of append.events) {
    if (size > PART) {
      yield request.setIsFinal(false);
      request = new BatchAppendReq().setCorrelationId(new UUID().setString(id));
      size = 0;
    }
    size += event.data.length + event.metadata.length;
    request.addProposedMessages(proposedMessage(event));
  }
  yield request.setIsFinal(true);
}

/** What the server says to an append; an error when it could not be decided. */
export function batchVerdict(response: BatchAppendResp): ServerVerdict | Error {
  const success = response.getSuccess();
  if (success !== undefined) return { kind: 'written', revision: Number(success.getCurrentRevision()) };
  return refusal(response.getError());
}

function refusal(status: Status | undefined): ServerVerdict | Error {
  const type = status?.getDetails()?.getTypeName() ?? '';
  switch (type) {
    case 'event_store.client.WrongExpectedVersion':
      return wrongExpectedVersion(details(status, (bytes) => WrongExpectedVersion.deserializeBinary(bytes)));
    case 'event_store.client.MaximumAppendSizeExceeded': {
      const exceeded = details(status, (bytes) => MaximumAppendSizeExceeded.deserializeBinary(bytes));
      return { kind: 'too-large', limit: exceeded?.getMaxappendsize() ?? 0 };
    }
    case 'event_store.client.StreamDeleted':
      return { kind: 'stream-deleted' };
    case 'event_store.client.AccessDenied':
      return new AccessDeniedError(undefined, 'the server refuses the append: the user may not write to this stream');
    case 'event_store.client.BadRequest':
      return new Error(`the server refuses the append: ${status?.getMessage() ?? type}`);
    default:
      return new UnknownError(undefined, `the server could not decide about an append: ${type}`);
  }
}

function details<Detail extends Message>(
  status: Status | undefined,
  read: (bytes: Uint8Array) => Detail,
): Detail | undefined {
  const packed = status?.getDetails();
  return packed?.unpack(read, packed.getTypeName()) ?? undefined;
}

function wrongExpectedVersion(wrong: WrongExpectedVersion | undefined): ServerVerdict {
  const exists = wrong?.hasCurrentStreamRevision() === true;
  return { kind: 'wrong-expected-version', actual: exists ? Number(wrong.getCurrentStreamRevision()) : 'no-stream' };
}

function optionsOf({ streamId, last }: AppendToSend): BatchAppendReq.Options {
  const stream = new StreamIdentifier().setStreamName(Buffer.from(streamId, 'utf8'));
  const options = new BatchAppendReq.Options().setStreamIdentifier(stream);
  return last < 0 ? options.setNoStream(new Empty()) : options.setStreamPosition(String(last));
}

function proposedMessage({ id, type, data, metadata }: EventToSend): BatchAppendReq.ProposedMessage {
  const message = new BatchAppendReq.ProposedMessage()
    .setId(new UUID().setString(id))
    .setData(Buffer.from(data, 'utf8'))
    .setCustomMetadata(Buffer.from(metadata, 'utf8'));
  message.getMetadataMap().set('type', type).set('content-type', 'application/json');
  return message;
}
