import { Type } from '@sinclair/typebox';
import { Bilingual, defaulted, Duration, fields, Key, listOf, oneOf, Passage, Share } from './values.schema';

const Visit = fields({
  kind: oneOf(['routine', 'patrol', 'random', 'report-meeting', 'symposium'], 'How the supervisors look.'),
  title: Bilingual,
  every: Type.Optional(Duration),
  share: Type.Optional({ ...Share, description: 'Part of the organisations seen each time.' }),
});

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
  deadline: Type.Optional({ ...Duration, description: 'Time to mend before the next rung; absent on the last.' }),
});

const Trigger = fields({
  when: oneOf(['obligation-overdue', 'rectification-overdue', 'rectification-failed'], 'What was missed.'),
  rung: { ...Key, description: 'The rung that it leads to, unless the subject stands higher already.' },
  after: defaulted({ ...Duration, description: 'Grace before it counts.' }, 'PT0S'),
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
    rectification: fields(
      { deadline: Duration, verifyWithin: Duration },
      { description: 'Time to mend a finding (限期整改), and to verify what was mended.' },
    ),
    listing: Type.Optional(Listing),
    praise: fields({ title: Bilingual }, { description: 'Commendation in a circular (通报表扬).' }),
    escalation: Escalation,
  },
  { description: 'Supervision (督促检查), rectification and escalation.' },
);
