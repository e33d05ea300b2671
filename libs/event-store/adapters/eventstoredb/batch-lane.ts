import { randomUUID } from 'node:crypto';
import { convertToCommandError, type EventStoreDBClient } from '@eventstore/db-client';
import { StreamsClient, StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import type { BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb';
import type { CallOptions, ClientDuplexStream, Metadata } from '@grpc/grpc-js';
import type { AppendToSend, ServerVerdict } from './append-to-send';
import { batchRequests, batchVerdict } from './batch-messages';

type Call = ClientDuplexStream<BatchAppendReq, BatchAppendResp>;

/** What the client keeps for those who build on it: `protected` in its types, so said here once. */
interface ClientInside {
  supports(method: unknown): Promise<boolean>;
  callArguments(options: { requiresLeader: boolean }, call: CallOptions): [Metadata, CallOptions];
  GRPCStreamCreator(client: unknown, name: string, create: (client: StreamsClient) => Call): () => Promise<Call>;
}

interface Pending {
  readonly resolve: (verdict: ServerVerdict) => void;
  readonly reject: (error: Error) => void;
  readonly timeout: NodeJS.Timeout;
}

interface Lane {
  readonly call: Promise<Call>;
  readonly pending: Map<string, Pending>;
}

/** How long an append may wait for its answer, in milliseconds. */
const ANSWER_WITHIN_MS = 10_000;

/**
 * All appends of a store over one call (`BatchAppend`), each answered for itself. The client has such a thing too, but
 * keeps the appends of all clients of a process in one table, and empties it when any of their calls ends: answers
 * that come later end the process. Here each call has its own.
 */
export class BatchLane {
  private lane: Lane | undefined;
  private readonly client: ClientInside;

  constructor(client: EventStoreDBClient) {
    this.client = client as unknown as ClientInside;
  }

  /** Whether the server takes batches. */
  isOpen(): Promise<boolean> {
    return this.client.supports(StreamsService.batchAppend);
  }

  /** @throws Error when the call ends before the answer: whether the append was written is unknown then */
  async send(append: AppendToSend): Promise<ServerVerdict> {
    const lane = (this.lane ??= this.open());
    const call = await lane.call.catch((error: unknown) => {
      this.leave(lane);
      throw error;
    });
    const id = randomUUID();
    return new Promise<ServerVerdict>((resolve, reject) => {
      const late = () => {
        lane.pending.delete(id);
        reject(new Error(`connection: the server has not answered for ${ANSWER_WITHIN_MS} ms`));
      };
      lane.pending.set(id, { resolve, reject, timeout: setTimeout(late, ANSWER_WITHIN_MS).unref() });
      for (const request of batchRequests(id, append)) call.write(request);
    });
  }

  /** Ends the call; appends that wait for their answer fail. */
  reset(): void {
    const { lane } = this;
    if (lane === undefined) return;
    this.leave(lane);
    fail(lane, new Error('connection: the call for appends was given up'));
    lane.call.then(
      (call) => call.cancel(),
      () => undefined,
    );
  }

  private open(): Lane {
    const { client } = this;
    const create = client.GRPCStreamCreator(StreamsClient, 'batchAppend', (streams) =>
      streams.batchAppend(...client.callArguments({ requiresLeader: true }, { deadline: Infinity })),
    );
    const lane: Lane = { call: create(), pending: new Map() };
    const ended = (error: Error) => {
      this.leave(lane);
      fail(lane, convertToCommandError(error));
    };
    lane.call.then(
      (call) =>
        call
          .on('data', (response: BatchAppendResp) => answer(lane, response))
          .on('error', ended)
          .on('end', () => ended(new Error('connection: the server has ended the call for appends'))),
      () => undefined, // who sends gets to know
    );
    return lane;
  }

  private leave(lane: Lane): void {
    if (this.lane === lane) this.lane = undefined;
  }
}

function answer({ pending }: Lane, response: BatchAppendResp): void {
  const id = response.getCorrelationId()?.getString() ?? '';
  const waiting = pending.get(id);
  if (waiting === undefined) return; // it was given up, and is asked again
  pending.delete(id);
  clearTimeout(waiting.timeout);
  const verdict = batchVerdict(response);
  if (verdict instanceof Error) waiting.reject(verdict);
  else waiting.resolve(verdict);
}

function fail({ pending }: Lane, error: Error): void {
  for (const { reject, timeout } of pending.values()) {
    clearTimeout(timeout);
    reject(error);
  }
  pending.clear();
}
