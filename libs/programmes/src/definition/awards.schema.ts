import { Type } from '@sinclair/typebox';
import { BandKey } from './assessment.schema';
import {
  AttributeKey,
  AttributeValue,
  Bilingual,
  CalendarDate,
  Condition,
  Deadline,
  defaulted,
  fields,
  Key,
  listOf,
  oneOf,
  Passage,
  Share,
} from './values.schema';

const AwardKind = fields({
  key: Key,
  title: Bilingual,
  subject: oneOf(['organization', 'member', 'worker'], 'Who can receive it.'),
  criteria: Type.Optional(Key),
  eligibility: listOf(Condition, 'What a candidate must fulfil; what is missing is named condition by condition.'),
  nominatedBy: defaulted(
    listOf(
      oneOf(['superior', 'own', 'masses'], 'The organisation above, the own one, or anybody.'),
      'Who can nominate; whom the own organisation or the masses name needs an endorsement.',
    ),
    ['superior', 'own'],
  ),
  endorsedBy: defaulted(
    oneOf(
      ['superior', 'every-level'],
      "Who stands behind a nomination: the organisation above, or each one up to the campaign's root (逐级推荐).",
    ),
    'superior',
  ),
  officers: Type.Optional(
    fields(
      { posts: defaulted(listOf(Key, 'Posts whose holders can be nominated; any post when there is none.', 0), []) },
      {
        description: 'Only officers of the organisation can be nominated, as the register of organisations knows them.',
      },
    ),
  ),
  publicNotice: { ...Deadline, description: 'How long the candidate is on public notice (公示).' },
  settleObjectionsWithin: Deadline,
});

/** Either a number of awards or a part of those who could receive them. */
const Quota = Type.Union([
  fields({ count: Type.Integer({ minimum: 0 }) }),
  fields({ share: Share }, { description: 'Part of the participants of that kind, rounded down, at least one.' }),
]);

const QuotaPart = fields(
  {
    key: Key,
    passage: Type.Optional(Passage),
    title: Bilingual,
    orgTypes: Type.Optional(listOf(Key, 'Organisations of these kinds, and their members.')),
    bands: Type.Optional(listOf(BandKey, 'Whoever has one of these standings when the award is decided.')),
    attributes: Type.Optional(
      listOf(
        fields({ attribute: AttributeKey, values: listOf(AttributeValue, 'Any of these, or `none`.') }),
        'Organisations with these attributes, and their members.',
      ),
    ),
    quota: {
      ...Quota,
      description: 'A share is of those participants whom the part describes; with `bands` it has to be a count.',
    },
  },
  { description: 'At most so many places go to those whom all of this describes (分配名额), within the whole quota.' },
);

const Upward = fields({ to: Key, title: Bilingual, count: Type.Integer({ minimum: 1 }), reportBy: CalendarDate });

const AwardRound = fields({
  key: Key,
  passage: Type.Optional(Passage),
  title: Bilingual,
  opensOn: { ...CalendarDate, description: 'First day of nominations.' },
  nominationsCloseOn: { ...CalendarDate, description: 'Last day of nominations.' },
  confersOn: { ...CalendarDate, description: 'Day of the commendation.' },
  movesWith: Type.Optional({
    ...Key,
    description:
      'Key of the phase with whose end the round moves when that is put off; a round on a fixed day has none.',
  }),
  awards: listOf(
    fields({
      award: { ...Key, description: 'Key of the award kind.' },
      quota: Quota,
      parts: Type.Optional(listOf(QuotaPart, 'Limits within the quota. Whom several describe needs a place in each.')),
      upward: defaulted(listOf(Upward, 'Nominations for the awards of higher bodies (上报).', 0), []),
    }),
    'What is conferred in this round.',
  ),
});

export const AwardRules = fields(
  {
    kinds: listOf(AwardKind, 'The awards of this programme.'),
    rounds: listOf(AwardRound, 'When they are conferred, and how many.'),
  },
  { description: 'Awards (表彰).' },
);
