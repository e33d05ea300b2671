import type { ServiceError } from '@grpc/grpc-js';
import type { LogRecord } from '../log';

/** An event on its way to be dealt with. */
export interface Message {
  readonly record: LogRecord;
  /** Tries before this one. */
  readonly retries: number;
}

/** A connection that takes events of a group, no more at a time than its buffer holds. */
export class Reader {
  private readonly held = new Map<
    string,
    { readonly message: Message; readonly timeout: NodeJS.Timeout | undefined }
  >();
  taken = 0;

  constructor(
    readonly user: string,
    readonly bufferSize: number,
    private readonly connection: {
      readonly send: (message: Message) => void;
      readonly drop: (error: ServiceError) => void;
    },
  ) {}

  get hasRoom(): boolean {
    return this.held.size < this.bufferSize;
  }

  get inFlight(): number {
    return this.held.size;
  }

  /** @param onLate when it was neither acknowledged nor refused in time */
  take(message: Message, timeoutMs: number, onLate: (message: Message) => void): void {
    const { id } = message.record;
    const late = () => {
      if (this.held.delete(id)) onLate(message);
    };
    this.held.set(id, { message, timeout: timeoutMs === 0 ? undefined : setTimeout(late, timeoutMs).unref() });
    this.taken++;
    this.connection.send(message);
  }

  /** Ends its hold on an event; undefined when it has none, or none any more. */
  release(id: string): Message | undefined {
    const held = this.held.get(id);
    clearTimeout(held?.timeout);
    this.held.delete(id);
    return held?.message;
  }

  /** Everything it holds, in the order of the log. */
  releaseAll(): readonly Message[] {
    const ids = [...this.held.keys()];
    return ids.flatMap((id) => this.release(id) ?? []);
  }

  drop(error: ServiceError): void {
    this.connection.drop(error);
  }
}
