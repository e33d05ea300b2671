import { ReadResp, type ReadReq } from '@eventstore/db-client/generated/streams_pb';
import type { Log } from './log';
import { readEvent } from './messages';
import { type ReadCall, send, somethingOf } from './reader-pace';
import { type RecordFilter, recordFilter } from './record-filter';

/** A subscription this far behind is no longer live. */
const BEHIND = 1_000;

const DEFAULT_WINDOW = 32;

/**
 * A subscription to all events behind a position: confirmation, what is there, `CaughtUp`, what comes; after every
 * so many records that a filter has looked at, a checkpoint; `FellBehind` when the reader is too slow.
 */
export async function subscriptionToAll(log: Log, call: ReadCall, options: ReadReq.Options): Promise<void> {
  await send(call, new ReadResp().setConfirmation(new ReadResp.SubscriptionConfirmation().setSubscriptionId('s')));
  const following = new Following(log, call, options);
  while (!call.cancelled && !call.destroyed) {
    const pause = following.step();
    if (pause !== undefined) await pause;
  }
}

class Following {
  private index: number;
  private looked = 0;
  private live = false;
  private readonly isWanted: RecordFilter;
  private readonly checkpointEvery: number;

  constructor(
    private readonly log: Log,
    private readonly call: ReadCall,
    options: ReadReq.Options,
  ) {
    const filter = options.getFilter();
    this.index = start(log, options);
    this.isWanted = recordFilter(filter);
    const window = filter?.getMax() ?? 0;
    this.checkpointEvery =
      filter === undefined
        ? Infinity
        : (window > 0 ? window : DEFAULT_WINDOW) * filter.getCheckpointintervalmultiplier();
  }

  /** Looks at a record; something to wait for when the reader is slower, or nothing is left. */
  step(): Promise<void> | undefined {
    const record = this.log.records[this.index];
    if (record === undefined) return this.live ? somethingOf(this.log, 'appended', this.call) : this.caughtUp();
    this.index++;
    const full = this.isWanted(record) ? send(this.call, readEvent(record)) : undefined;
    const isDue = ++this.looked % this.checkpointEvery === 0;
    const fullNow = isDue ? send(this.call, checkpoint(record.position)) : full;
    return this.live && this.log.records.length - this.index > BEHIND ? this.fellBehind() : fullNow;
  }

  private caughtUp(): Promise<void> | undefined {
    this.live = true;
    return send(this.call, new ReadResp().setCaughtUp(new ReadResp.CaughtUp()));
  }

  private fellBehind(): Promise<void> | undefined {
    this.live = false;
    return send(this.call, new ReadResp().setFellBehind(new ReadResp.FellBehind()));
  }
}

function start(log: Log, options: ReadReq.Options): number {
  const all = options.getAll();
  if (all?.hasEnd() === true) return log.records.length;
  const position = all?.getPosition();
  // As servers before 24.10 do it: what follows on the next event that is found, also where that is another one.
  return position === undefined ? 0 : log.indexAfter(BigInt(position.getCommitPosition()) - 1n) + 1;
}

function checkpoint(position: bigint): ReadResp {
  const place = new ReadResp.Checkpoint().setCommitPosition(String(position)).setPreparePosition(String(position));
  return new ReadResp().setCheckpoint(place);
}
