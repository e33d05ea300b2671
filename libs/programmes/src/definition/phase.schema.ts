import { Type } from '@sinclair/typebox';
import { Activity } from './activity.schema';
import {
  Bilingual,
  CalendarDate,
  Condition,
  defaulted,
  Duration,
  fields,
  Key,
  listOf,
  oneOf,
  Passage,
} from './values.schema';

const PhaseKind = oneOf(['mobilize', 'compete', 'exemplify', 'summarize'], 'The place of the phase in a campaign.');

/** What a phase says besides its days. */
export const stepFields = {
  key: Key,
  passage: Type.Optional(Passage),
  kind: PhaseKind,
  title: Bilingual,
  entryGate: defaulted(listOf(Condition, 'What must hold to enter the phase, from its first day on.', 0), []),
  exitGate: defaulted(listOf(Condition, 'What must hold to leave the phase, after its last day.', 0), []),
  reevaluateEvery: defaulted(Duration, 'P1D'),
  activities: defaulted(listOf(Activity, 'What units and members do in this phase.', 0), []),
};

export const Phase = fields({
  ...stepFields,
  round: Type.Optional({ ...Key, description: 'The round that the phase belongs to.' }),
  startsOn: CalendarDate,
  endsOn: { ...CalendarDate, description: 'Last day of the phase: it is over when this day is over.' },
});
