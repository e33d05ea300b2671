import type { Testimony } from '../testimony';
import { commandViolations, orderViolations, streamViolations } from './commands';
import { deadlineViolations, quotaViolations } from './deadlines';
import { readerViolations, readModelViolations } from './readers';

/** What was promised, and who looks whether it was kept. */
export const CHECKS = {
  'acknowledged commands are there exactly once': commandViolations,
  'order of each stream': (testimony) => [...streamViolations(testimony), ...orderViolations(testimony)],
  'deadlines fire exactly once': deadlineViolations,
  'quotas hold': quotaViolations,
  'read models equal a rebuild': readModelViolations,
  'subscribers see every event in order': readerViolations,
  'everything recovers, and errors are told as what they are': ({ troubles }) => troubles,
} satisfies Record<string, (testimony: Testimony) => readonly string[]>;

export type Promised = keyof typeof CHECKS;

export interface Violation {
  readonly promised: Promised;
  readonly what: string;
}

/** Everything that was promised and not kept. */
export function violationsIn(testimony: Testimony): readonly Violation[] {
  return (Object.keys(CHECKS) as Promised[]).flatMap((promised) =>
    CHECKS[promised](testimony).map((what) => ({ promised, what })),
  );
}
