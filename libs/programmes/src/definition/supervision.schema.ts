import { Type } from '@sinclair/typebox';
import { Bilingual, Deadline, defaulted, Duration, fields, Key, listOf, oneOf, Passage, Share } from './values.schema';

const VisitKind = oneOf(
  ['routine', 'patrol', 'random', 'report-meeting', 'symposium'],
  'How the supervisors look. In a report meeting (汇报会) and a symposium (座谈会) people come together.',
);

const Visit = fields({
  kind: VisitKind,
  title: Bilingual,
  every: Type.Optional({
    ...Duration,
    description: 'A round of visits each time; without it they are made as needed.',
  }),
  share: Type.Optional({
    ...Share,
    description: 'Part of the organisations that is seen each time: a draw says which ones. Without it all are seen.',
  }),
  among: Type.Optional(
    fields(
      {
        levels: Type.Optional(listOf(Key, 'Keys of levels.')),
        orgTypes: Type.Optional(listOf(Key, 'Keys of orgTypes.')),
        sites: Type.Optional(
          Type.Boolean({ description: 'Only those that create a demonstration site or carry its plaque.' }),
        ),
      },
      {
        description:
          'Which organisations can be seen. When absent, all but the root where a share is drawn, those directly below it otherwise.',
      },
    ),
  ),
});

const Inspectors = fields(
  { minimum: defaulted(Type.Integer({ minimum: 1, description: 'Fewest inspectors of a visit.' }), 2) },
  { description: 'Who makes visits: people on the list of inspectors, none of them in a matter of their own.' },
);

const DrawParty = fields({
  key: Key,
  title: Bilingual,
  role: oneOf(['administrator', 'supervisor', 'officer', 'member', 'masses'], 'Whose hand contributes for it.'),
});

const Draws = fields(
  {
    passage: Type.Optional(Passage),
    stratifyBy: defaulted(
      listOf(
        oneOf(['level', 'orgType', 'area'], 'What the strata differ in.'),
        'Organisations are drawn from each stratum in proportion; one single stratum when empty.',
        0,
      ),
      [],
    ),
    areaLevel: Type.Optional({ ...Key, description: 'For `area`: the level whose organisations are the areas.' }),
    parties: listOf(DrawParty, 'Who contributes to the seed; no one of them must be able to fix it alone.', 2),
    publicValue: Type.Optional(
      fields(
        {
          title: Bilingual,
          after: { ...Duration, description: 'How long after the contributions are known it is published.' },
        },
        { description: 'A number that nobody can foresee or choose, e.g. a lottery result: it completes the seed.' },
      ),
    ),
    commitWithin: { ...Duration, description: 'Time to commit to a contribution.' },
    revealWithin: { ...Duration, description: 'Time to reveal it afterwards.' },
    spareVisitedWithin: Type.Optional({
      ...Duration,
      description: 'Who was visited by a draw in this time is left out of the next pool.',
    }),
  },
  { description: 'How organisations are drawn for visits, so that anybody can compute it again: see docs/draws.md.' },
);

const Checklist = fields(
  {
    key: Key,
    passage: Type.Optional(Passage),
    title: Bilingual,
    kinds: listOf(VisitKind, 'Visits that go through it.'),
    items: listOf(
      fields({
        key: Key,
        title: Bilingual,
        severity: defaulted(oneOf(['note', 'fault'], 'What it is when the item is not met.'), 'fault'),
        evidence: defaulted(Type.Boolean({ description: 'Whether a met item has to be proved.' }), false),
      }),
      'What is looked at; an item that is not met is a finding.',
    ),
  },
  { description: 'What visits go through, item by item.' },
);

const Listing = fields(
  {
    passage: Type.Optional(Passage),
    title: Bilingual,
    fromPhase: Key,
    progressEvery: Duration,
  },
  {
    description:
      'Leftover fix-its still open when this phase begins are listed (挂牌督办) and tracked in public until closed.',
  },
);

const Rung = fields({
  key: oneOf(['criticise', 'order-rectification', 'circulate-criticism', 'hold-accountable'], 'The measure taken.'),
  title: Bilingual,
  deadline: Type.Optional({ ...Deadline, description: 'Time to mend before the next rung; absent on the last.' }),
});

const Trigger = fields({
  when: oneOf(
    ['obligation-overdue', 'rectification-overdue', 'rectification-failed', 'follow-up-missed'],
    'What was missed; `follow-up-missed` is what had to follow from a standing: a helper, a plan, an improvement.',
  ),
  rung: { ...Key, description: 'The rung that it leads to, unless the subject stands higher already.' },
  after: defaulted({ ...Deadline, description: 'Grace before it counts.' }, 'PT0S'),
});

const Escalation = fields(
  {
    passage: Type.Optional(Passage),
    triggers: listOf(Trigger, 'What climbs the ladder, and where it steps on.'),
    rungs: listOf(Rung, 'The ladder, from the mildest measure up; a missed deadline climbs one rung.'),
  },
  { description: 'What happens by rule when deadlines are missed.' },
);

export const SupervisionRules = fields(
  {
    passage: Type.Optional(Passage),
    visits: listOf(Visit, 'Kinds of supervision visit (督查) of this programme.'),
    inspectors: defaulted(Inspectors, { minimum: 2 }),
    draws: Type.Optional(Draws),
    checklists: defaulted(listOf(Checklist, 'Checklists of visits; a kind without one is described freely.', 0), []),
    rectification: Type.Optional(
      fields(
        { deadline: Deadline, verifyWithin: Deadline },
        { description: 'Time to mend a finding (限期整改), and to verify what was mended.' },
      ),
    ),
    listing: Type.Optional(Listing),
    praise: Type.Optional(fields({ title: Bilingual }, { description: 'Commendation in a circular (通报表扬).' })),
    escalation: Type.Optional(Escalation),
  },
  { description: 'Supervision (督促检查), rectification and escalation.' },
);
