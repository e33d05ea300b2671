import type { Postponing } from './site.rules';
import type { SitePlanState } from './site-plan.state';

/** When demonstration sites are applied for, decided on and first assessed. */
export interface SiteDays {
  readonly applicationsOpenAt: string;
  readonly applicationsCloseAt: string;
  readonly decidedBy: string;
  readonly assessedBy: string;
}

/** The days as the campaign's pauses since they were set have moved them. */
export function actualDays(
  { applicationsOpenAt, applicationsCloseAt, decidedBy, assessedBy, since }: SitePlanState,
  facts: Postponing,
): SiteDays {
  return {
    applicationsOpenAt: facts.postponed(applicationsOpenAt, since),
    applicationsCloseAt: facts.postponed(applicationsCloseAt, since),
    decidedBy: facts.postponed(decidedBy, since),
    assessedBy: facts.postponed(assessedBy, since),
  };
}

interface Versions {
  /** As the version that is left plans them; absent where it had no sites. */
  readonly before?: SiteDays;
  /** As the version that comes plans them, moved back by all pauses. */
  readonly after: SiteDays;
}

interface Present {
  readonly before: SiteDays;
  readonly now: string;
}

/** The days under another version: what has been closed, decided or assessed stays. */
export function sitePlanAfter(
  { status }: Pick<SitePlanState, 'status'>,
  planned: Versions,
  { before, now }: Present,
): SiteDays {
  const moved = (day: keyof SiteDays, isOver: boolean) =>
    isOver || planned.before?.[day] === planned.after[day] ? before[day] : planned.after[day];
  const closed = status !== 'open';
  return {
    applicationsOpenAt: moved('applicationsOpenAt', closed || before.applicationsOpenAt <= now),
    applicationsCloseAt: moved('applicationsCloseAt', closed),
    decidedBy: moved('decidedBy', status === 'decided'),
    assessedBy: moved('assessedBy', before.assessedBy <= now),
  };
}
