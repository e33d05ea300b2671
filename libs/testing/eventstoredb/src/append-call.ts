import type { sendUnaryData, ServerReadableStream } from '@grpc/grpc-js';
import { AppendReq, AppendResp } from '@eventstore/db-client/generated/streams_pb';
import { Empty } from '@eventstore/db-client/generated/shared_pb';
import { appendTooLarge, streamDeleted, unavailable } from './faults';
import type { Expected, Proposed, Verdict } from './log';
import { misproposed, proposed, streamName } from './messages';
import { type Node, refusal } from './node';

/** `Streams.Append`: options first, then the events; answered when the writer has ended. */
export function appendCall(node: Node) {
  return (call: ServerReadableStream<AppendReq, AppendResp>, answer: sendUnaryData<AppendResp>): void => {
    let options: AppendReq.Options | undefined;
    const events: Proposed[] = [];
    call.on('data', (request: AppendReq) => {
      options ??= request.getOptions();
      const message = request.getProposedMessage();
      if (message !== undefined) events.push(proposed(message));
    });
    call.on('error', () => undefined); // the writer went away
    call.on('end', () => {
      const refused = refusal(node, call.metadata);
      if (refused !== undefined || options === undefined) return answer(refused ?? unavailable());
      const expected = expectedOf(options);
      const stream = streamName(options.getStreamIdentifier());
      const unfit = events.map(misproposed).find((problem) => problem !== undefined);
      if (unfit !== undefined) return answer(unfit);
      const verdict = node.log.append(stream, expected, events);
      if (node.faults.loses()) return answer(unavailable());
      if (verdict.kind === 'too-large') return answer(appendTooLarge(verdict.limit));
      if (verdict.kind === 'stream-deleted') return answer(streamDeleted(stream));
      answer(null, response(verdict, expected));
    });
  };
}

function expectedOf(options: AppendReq.Options): Expected {
  if (options.hasNoStream()) return 'no-stream';
  if (options.hasStreamExists()) return 'stream-exists';
  return options.hasRevision() ? Number(options.getRevision()) : 'any';
}

function response(verdict: Exclude<Verdict, { kind: 'too-large' | 'stream-deleted' }>, expected: Expected): AppendResp {
  if (verdict.kind === 'wrong-expected-version') {
    return new AppendResp().setWrongExpectedVersion(wrongExpectedVersion(verdict.actual, expected));
  }
  const position = new AppendResp.Position()
    .setCommitPosition(String(verdict.position))
    .setPreparePosition(String(verdict.position));
  const success = new AppendResp.Success().setCurrentRevision(String(verdict.revision)).setPosition(position);
  return new AppendResp().setSuccess(success);
}

function wrongExpectedVersion(actual: number | 'no-stream', expected: Expected): AppendResp.WrongExpectedVersion {
  const wrong = new AppendResp.WrongExpectedVersion();
  if (actual === 'no-stream') wrong.setCurrentNoStream(new Empty());
  else wrong.setCurrentRevision(String(actual));
  if (typeof expected === 'number') return wrong.setExpectedRevision(String(expected));
  return expected === 'no-stream' ? wrong.setExpectedNoStream(new Empty()) : wrong.setExpectedAny(new Empty());
}
