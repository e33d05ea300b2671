import type { Standing } from '@pacesetter/event-feeds';

/** How far a consumer is, and how its endpoint fares. */
export interface ConsumerStanding extends Standing {
  readonly failures: number;
  readonly failingSince: Date | null;
  readonly holdUntil: Date | null;
  readonly succeededAt: Date | null;
  /** Revision of its subscription’s stream up to which wishes have been heeded; -1 before the first. */
  readonly heeded: number;
}

/** Asks for what is due. Times are ISO 8601 in UTC, by the clock in use. */
export interface Claim {
  readonly most: number;
  readonly now: string;
  /** What is not settled by then is handed out again. */
  readonly until: string;
  readonly holder: string;
}

/** An event that was handed out. */
export interface Claimed {
  readonly feedNumber: number;
  readonly hidden: number;
  readonly digest: string;
  readonly streamId: string;
  readonly revision: number;
  readonly eventId: string;
  readonly type: string;
  /** This one included. */
  readonly tries: number;
  /** To be named when it is settled. */
  readonly lease: string;
  readonly firstTriedAt: Date | null;
}

/** An event that was put aside after too many tries, or too long. */
export interface Parked extends Omit<Claimed, 'lease'> {
  /** Nobody has it. */
  readonly lease: string | null;
  /** Why it was not taken the last time. */
  readonly error: string | null;
}

export interface Postponement {
  readonly dueAt: string;
  readonly error?: string;
  /** Tries from which on it is put aside until somebody asks for it; absent: never. */
  readonly mostTries?: number;
}

export interface BacklogCounts {
  readonly waiting: number;
  readonly leased: number;
  readonly parked: number;
}
