import { once, type EventEmitter } from 'node:events';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import type { ServerWritableStream } from '@grpc/grpc-js';

export type ReadCall = ServerWritableStream<ReadReq, ReadResp>;

/** Sends; something to wait for when the reader is slower. */
export function send(call: ReadCall, message: ReadResp): Promise<void> | undefined {
  if (call.cancelled || call.destroyed || call.write(message)) return undefined;
  return somethingOf(call, 'drain', call);
}

/** Until an emitter emits, or the reader has gone. */
export async function somethingOf(emitter: EventEmitter, name: string, call: ReadCall): Promise<void> {
  const gone = new AbortController();
  const leave = () => gone.abort();
  call.once('cancelled', leave).once('close', leave);
  await once(emitter, name, { signal: gone.signal }).catch(() => undefined);
  call.off('cancelled', leave).off('close', leave);
}
