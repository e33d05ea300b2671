import {
  type EventStoreDBClient,
  jsonEvent,
  type JSONType,
  MaxAppendSizeExceededError,
  StreamDeletedError,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import type { BatchLane } from './batch-lane';
import type { AppendToSend, ServerVerdict } from './append-to-send';

/** Where appends go to the server: over one call for all where it takes that, else over a call for each. */
export class AppendDoor {
  constructor(
    private readonly client: EventStoreDBClient,
    private readonly lane: BatchLane,
  ) {}

  /** @throws an error of the client's; whether the append was written is unknown then */
  async send(append: AppendToSend): Promise<ServerVerdict> {
    return (await this.lane.isOpen()) ? this.lane.send(append) : this.sendAlone(append);
  }

  /** After trouble: what comes next begins with a new call, perhaps to another node. */
  reset(): void {
    this.lane.reset();
  }

  private async sendAlone({ streamId, last, events }: AppendToSend): Promise<ServerVerdict> {
    const expectedRevision = last < 0 ? ('no_stream' as const) : BigInt(last);
    const proposed = events.map(({ id, type, data, metadata }) =>
      jsonEvent({ id, type, data: JSON.parse(data) as JSONType, metadata: JSON.parse(metadata) as JSONType }),
    );
    try {
      const options = { expectedRevision, requiresLeader: true };
      const { nextExpectedRevision } = await this.client.appendToStream(streamId, proposed, options);
      return { kind: 'written', revision: Number(nextExpectedRevision) };
    } catch (error) {
      return verdictOf(error);
    }
  }
}

/** @throws the error when it is no verdict */
function verdictOf(error: unknown): ServerVerdict {
  if (error instanceof MaxAppendSizeExceededError) return { kind: 'too-large', limit: error.maxAppendSize };
  if (error instanceof StreamDeletedError) return { kind: 'stream-deleted' };
  if (!(error instanceof WrongExpectedVersionError)) throw error;
  const actual = error.actualVersion;
  return { kind: 'wrong-expected-version', actual: typeof actual === 'bigint' ? Number(actual) : 'no-stream' };
}
