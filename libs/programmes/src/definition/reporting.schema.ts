import { Type } from '@sinclair/typebox';
import {
  Bilingual,
  defaulted,
  Duration,
  fields,
  Key,
  listOf,
  oneOf,
  Passage,
  Score,
  Share,
  Titled,
} from './values.schema';

const BulletinKind = oneOf(['progress', 'experience', 'exemplar', 'criticism'], 'What a bulletin tells.');

export const BulletinRules = fields(
  {
    passage: Type.Optional(Passage),
    kinds: listOf(fields({ key: BulletinKind, title: Bilingual }), 'Kinds of bulletin.'),
    publishers: listOf(
      fields({ level: Key, kinds: listOf(BulletinKind, 'What this level may publish.') }),
      'Who may publish what; levels that are not named publish nothing.',
    ),
  },
  { description: 'Bulletins (简报): published progress, experience, exemplars and criticism.' },
);

const OwedReport = fields({
  activity: { ...Key, description: 'Key of the activity of kind `report` by which it is owed.' },
  kind: oneOf(['plan', 'status', 'summary'], 'What the report is.'),
  sections: listOf(Titled, 'What it covers: each section is written.'),
});

export const ReportRules = fields(
  {
    passage: Type.Optional(Passage),
    remindBefore: { ...Duration, description: 'How long before the due date those who still owe it are reminded.' },
    returnedWithin: { ...Duration, description: 'Time to hand in again what the superior has returned.' },
    owed: listOf(OwedReport, 'Reports that are owed upward, with their content.'),
  },
  { description: 'Reports owed upward (情况报告、总结): reminded, handed in, accepted or returned.' },
);

const MeetingKind = fields({
  key: Key,
  passage: Type.Optional(Passage),
  title: Bilingual,
  activity: Type.Optional({ ...Key, description: 'Key of the activity that is done by holding such a meeting.' }),
  agenda: defaulted(listOf(Titled, 'What every such meeting deals with.', 0), []),
  quorum: Type.Optional({ ...Share, description: 'Part of the members that has to be present.' }),
});

export const MeetingRules = fields(
  { passage: Type.Optional(Passage), kinds: listOf(MeetingKind, 'Kinds of meeting and study activity.') },
  { description: 'Meetings and study activities with agenda, attendance and minutes.' },
);

export const MechanismRules = fields(
  {
    passage: Type.Optional(Passage),
    title: Bilingual,
    activity: Type.Optional({ ...Key, description: 'Key of the activity that is done by adopting a mechanism.' }),
    areas: listOf(Titled, 'What a mechanism may be about.'),
    adoptFrom: { ...Key, description: 'Key of the phase from which on mechanisms are adopted.' },
  },
  { description: 'Lasting mechanisms (长效机制): what worked becomes a rule.' },
);

const Use = fields({
  key: Key,
  title: Bilingual,
  minimumScore: { ...Score, description: 'The first use whose score is reached applies; the last one has 0.' },
  followUp: oneOf(['commend', 'note', 'improve'], 'What follows from the result.'),
  deadline: Type.Optional({ ...Duration, description: 'Time to improve.' }),
});

export const OfficerReportRules = fields(
  {
    passage: Type.Optional(Passage),
    title: Bilingual,
    activity: Type.Optional({ ...Key, description: 'Key of the activity that is done when all have been reviewed.' }),
    officers: listOf(Titled, 'Who reports (对象): posts of the leadership.'),
    content: listOf(Titled, 'What the report covers (内容).'),
    form: Bilingual,
    procedure: listOf(Titled, 'How it goes, step by step (程序).'),
    grades: listOf(fields({ key: Key, title: Bilingual, score: Score }), 'Choices of the reviewers, best first.', 2),
    minimumTurnout: Share,
    uses: listOf(Use, 'How the result is used (结果的使用), from the best score down.'),
  },
  { description: 'Mid-term report and review of officers (届中述职评议).' },
);

export const FieldResearchRules = fields(
  {
    passage: Type.Optional(Passage),
    title: Bilingual,
    phases: listOf(Key, 'Phases in which the higher body goes and looks.'),
    topics: listOf(Titled, 'What it wants to know.'),
  },
  { description: 'Field research (实地调研): how a higher body learns of progress; it is no inspection.' },
);
