import { plusDuration, type ProgrammeDefinition } from '@pacesetter/programmes';

/** By when a pledge is to be self-checked, and verified after that. */
export interface CheckDates {
  readonly selfCheckBy: string;
  readonly verifyBy: string;
}

/** Most pledges of a campaign fall due on the same few days, and calendar arithmetic is dear. */
const REMEMBERED = 1000;
const remembered = new WeakMap<ProgrammeDefinition, Map<string, CheckDates>>();

/** The dates that follow from the day on which a pledge's last item falls due. */
export function checkDates(lastDueAt: string, definition: ProgrammeDefinition): CheckDates {
  const known = remembered.get(definition) ?? new Map<string, CheckDates>();
  remembered.set(definition, known);
  const dates = known.get(lastDueAt) ?? computed(lastDueAt, definition);
  if (known.size < REMEMBERED) known.set(lastDueAt, dates);
  return dates;
}

function computed(lastDueAt: string, { pledges, timeZone }: ProgrammeDefinition): CheckDates {
  const selfCheckBy = plusDuration(lastDueAt, pledges.selfCheckWithin, timeZone);
  return { selfCheckBy, verifyBy: plusDuration(selfCheckBy, pledges.verifyWithin, timeZone) };
}
