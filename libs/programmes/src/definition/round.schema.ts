import { Type } from '@sinclair/typebox';
import { Activity } from './activity.schema';
import { stepFields } from './phase.schema';
import { Bilingual, CalendarDate, defaulted, fields, Key, listOf, Passage } from './values.schema';

/** A phase without days, which every round goes through. */
export const Step = fields(stepFields, {
  description:
    'A phase that rounds repeat. In round `year-1` the step `pledge` becomes the phase `year-1-pledge`, and its activity `plan` the activity `year-1-plan`.',
});

const StepOfRound = fields({
  step: { ...Key, description: 'Key of the step.' },
  passage: Type.Optional(Passage),
  startsOn: CalendarDate,
  endsOn: { ...CalendarDate, description: 'Last day of the step in this round.' },
  activities: defaulted(listOf(Activity, 'What comes on top in this round alone; keys stay as they are.', 0), []),
});

export const Round = fields(
  {
    key: Key,
    passage: Type.Optional(Passage),
    title: Bilingual,
    theme: Type.Optional(Bilingual),
    steps: defaulted(listOf(StepOfRound, 'The steps that this round goes through, with their days.', 0), []),
  },
  { description: 'Several phases under one heading and theme: a stage (阶段), a yearly round (轮).' },
);
