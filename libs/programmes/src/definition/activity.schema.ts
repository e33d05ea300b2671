import { Type } from '@sinclair/typebox';
import {
  Bilingual,
  CalendarDate,
  Deadline,
  defaulted,
  Duration,
  fields,
  Key,
  listOf,
  oneOf,
  Passage,
  Subject,
  Titled,
} from './values.schema';

const Kind = oneOf(
  [
    'meeting',
    'study',
    'plan',
    'pledge',
    'activity',
    'report',
    'self-review',
    'peer-review',
    'upward-review',
    'mass-review',
    'leader-comment',
    'assessment',
    'mechanism',
  ],
  'What settles the obligation: a plan filed, a pledge published, a review closed, or a plain report that it was done.',
);

const AppliesTo = fields(
  {
    orgTypes: Type.Optional(listOf(Key, 'Only organisations of these types.')),
    levels: Type.Optional(listOf(Key, 'Only organisations of these levels.')),
    place: Type.Optional(
      oneOf(['with-superior', 'with-subordinates', 'grassroots'], 'Only organisations at this place in the tree.'),
    ),
  },
  { description: 'Narrows who owes the activity; every participant when absent.' },
);

export const Activity = fields({
  key: Key,
  passage: Type.Optional(Passage),
  title: Bilingual,
  text: Type.Optional(Bilingual),
  requirement: oneOf(
    ['required', 'optional'],
    'Owed by everyone it applies to (规定动作), or chosen freely (自选动作).',
  ),
  kind: Kind,
  subject: Subject,
  items: defaulted(listOf(Titled, 'Parts of the activity that are all to be done, e.g. the "three ones".', 0), []),
  opensOn: Type.Optional(CalendarDate),
  dueOn: Type.Optional(CalendarDate),
  dueAfter: Type.Optional(Deadline),
  recurs: Type.Optional(Duration),
  appliesTo: Type.Optional(AppliesTo),
  secretBallot: defaulted(
    Type.Boolean({
      description: 'The mass review is held as a secret ballot, by the rules of `massReview.secretBallot`.',
    }),
    false,
  ),
  evidence: defaulted(
    listOf(
      oneOf(['note', 'document', 'photos', 'attendance', 'tally'], 'What has to be handed in.'),
      'What is handed in when the activity is done.',
      0,
    ),
    ['note'],
  ),
});
