/** Writes moments in a time zone. */
export type Moment = (instant: string) => string;

/** `2010-05-15 08:30` in that zone. */
export function momentIn(timeZone: string): Moment {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return (instant) => format.format(new Date(instant));
}

/** A moment as the product spells it. */
export const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
