import { plusDuration, startOfDay } from '@pacesetter/programmes';
import { plusMilliseconds } from '@pacesetter/kernel';

/** People come to the office at nine. */
const OPENS_AFTER_MS = 9 * 3_600_000;
const DAY_MS = 86_400_000;

/** The moments at which people act: nine o'clock on each day of a span, in the programme's time zone. */
export class OfficeHours {
  private readonly mornings: readonly string[];

  /**
   * @param firstDay `YYYY-MM-DD`
   * @param days length of the span; moments beyond it fall on its last day
   */
  constructor(firstDay: string, days: number, timeZone: string) {
    // Days are added to a nine o'clock: it stays nine when clocks change.
    const first = plusMilliseconds(startOfDay(firstDay, timeZone), OPENS_AFTER_MS);
    this.mornings = Array.from({ length: days }, (_, index) => plusDuration(first, `P${index}D`, timeZone));
  }

  /** The first morning at or after a moment, and so many days later. */
  morningAfter(moment: string, days = 0): string {
    const index = Math.min(this.indexAt(moment) + days, this.mornings.length - 1);
    return this.mornings[index] ?? moment;
  }

  /** Mornings from one moment up to before another. */
  countBetween(from: string, to: string): number {
    return Math.max(this.indexAt(to) - this.indexAt(from), 0);
  }

  /** Index of the first morning at or after a moment. */
  private indexAt(moment: string): number {
    const first = this.mornings[0];
    if (first === undefined || moment <= first) return 0;
    const estimate = Math.ceil((Date.parse(moment) - Date.parse(first)) / DAY_MS);
    const index = Math.min(Math.max(estimate, 0), this.mornings.length - 1);
    // Days of 23 and 25 hours shift the estimate by at most one.
    const before = this.mornings[index - 1];
    if (before !== undefined && before >= moment) return index - 1;
    return (this.mornings[index] ?? moment) < moment ? index + 1 : index;
  }
}
