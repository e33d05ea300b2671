import { Temporal } from 'temporal-polyfill';

/** A moment: ISO 8601 in UTC with milliseconds (`…Z`), so that moments compare as text. */
export type InstantText = string;

/** A day without a time, `YYYY-MM-DD`; days compare as text. */
export type DayText = string;

/** When the day begins in that zone, which is not always at midnight. @throws RangeError for an unknown day or zone. */
export function startOfDay(day: DayText, timeZone: string): InstantText {
  return instantText(Temporal.PlainDate.from(day).toZonedDateTime(timeZone));
}

/** The first moment that no longer belongs to the day: what is due "on" a day is due at this moment. */
export function endOfDay(day: DayText, timeZone: string): InstantText {
  return startOfDay(nextDay(day), timeZone);
}

export function nextDay(day: DayText): DayText {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

/**
 * A moment, or the beginning of a day (`from` is either), plus an ISO 8601 duration. Days, weeks, months and years are those of the
 * calendar in that zone: a day over a change of clocks has 23 or 25 hours, a month after 31 January ends in February.
 */
export function plusDuration(from: string, duration: string, timeZone: string): InstantText {
  return instantText(Temporal.Instant.from(atStart(from, timeZone)).toZonedDateTimeISO(timeZone).add(duration));
}

/** The day that a moment falls on in that zone. */
export function dayOf(moment: InstantText, timeZone: string): DayText {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** Last day of a window that is over at that moment: the inverse of `endOfDay`. */
export function lastDayBefore(moment: InstantText, timeZone: string): DayText {
  return dayOf(
    instantText(Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).subtract({ nanoseconds: 1 })),
    timeZone,
  );
}

/** Whole days from the first day to the second; negative when the second lies before. */
export function daysBetween(from: DayText, to: DayText): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

function atStart(from: string, timeZone: string): InstantText {
  return isDay(from) ? startOfDay(from, timeZone) : from;
}

function instantText(moment: Temporal.ZonedDateTime): InstantText {
  return new Date(moment.epochMilliseconds).toISOString();
}

/** True for `YYYY-MM-DD` that is on the calendar: 2011-02-29 is not. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && accepts(() => Temporal.PlainDate.from(text, { overflow: 'reject' }));
}

/** True for an ISO 8601 duration that does not go back. */
export function isDuration(text: string): boolean {
  return accepts(() => Temporal.Duration.from(text)) && Temporal.Duration.from(text).sign >= 0;
}

/** True for a name in the IANA time zone database; offsets such as +08:00 are not names. */
export function isTimeZone(name: string): boolean {
  return /^[A-Za-z]/.test(name) && accepts(() => new Intl.DateTimeFormat('en', { timeZone: name }));
}

function accepts(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
