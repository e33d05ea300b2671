/** The only source of time. Nothing in the product calls `Date.now()` for business time. */
export interface Clock {
  /** ISO 8601 in UTC with milliseconds, so that instants compare as text. */
  now(): string;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** A clock that stands still until it is set: rehearsals and tests. It never goes back. */
export class VirtualClock implements Clock {
  private current: string;

  constructor(start: string) {
    this.current = instant(start);
  }

  now(): string {
    return this.current;
  }

  /** @throws RangeError when the time lies before the present one. */
  advanceTo(time: string): void {
    const next = instant(time);
    if (next < this.current) throw new RangeError(`virtual clock at ${this.current} cannot go back to ${next}`);
    this.current = next;
  }
}

/**
 * The one spelling of an instant: UTC, milliseconds.
 * @throws RangeError when the text is not a time with a zone, or names a day that does not exist
 */
export function instant(text: string): string {
  if (!/(Z|[+-]\d{2}:?\d{2})$/.test(text)) throw new RangeError(`"${text}" is not an ISO 8601 time with a zone`);
  const parsed = new Date(text);
  if (Number.isNaN(parsed.getTime()) || !hasDay(text.slice(0, 10))) {
    throw new RangeError(`"${text}" is not an ISO 8601 time`);
  }
  return parsed.toISOString();
}

/** `Date` takes 30 February for 2 March. */
function hasDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

/** `time` plus `milliseconds`. Calendar arithmetic (days, months) belongs to the programme's calendar. */
export function plusMilliseconds(time: string, milliseconds: number): string {
  return new Date(Date.parse(time) + milliseconds).toISOString();
}
