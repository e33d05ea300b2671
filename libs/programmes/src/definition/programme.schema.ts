import { Type } from '@sinclair/typebox';
import { AssessmentRules, MassReviewRules } from './assessment.schema';
import { AwardRules } from './awards.schema';
import { CalendarRules } from './calendar.schema';
import { CriteriaSet, Goal } from './criteria.schema';
import { ContactPoints, FloatingMembers, LeadingGroup, Participants } from './participants.schema';
import { Phase } from './phase.schema';
import { PledgeRules } from './pledge-rules.schema';
import { PostRules } from './posts.schema';
import {
  BulletinRules,
  FieldResearchRules,
  MechanismRules,
  MeetingRules,
  OfficerReportRules,
  ReportRules,
} from './reporting.schema';
import { ReviewRules } from './reviews.schema';
import { Round, Step } from './round.schema';
import { SiteRules } from './sites.schema';
import { SupervisionRules } from './supervision.schema';
import { Terms } from './terms.schema';
import { Bilingual, CalendarDate, defaulted, fields, Key, listOf, Titled } from './values.schema';

const Source = fields(
  { document: Bilingual, issuer: Bilingual, date: CalendarDate },
  { description: 'The document that the programme puts into rules.' },
);

const FinalReport = fields(
  {
    activity: { ...Key, description: 'Key of the activity by which it is owed.' },
    sections: listOf(Titled, 'What it covers.'),
  },
  { description: 'The summary (总结) that each organisation owes at the end.' },
);

/**
 * Shape of a programme file: the one source of the type `ProgrammeDefinition` and of `programme.schema.json`. A section
 * that is left out means that the programme does not have such a thing: its commands are refused, and nothing is due.
 */
export const ProgrammeSchema = fields(
  {
    id: Key,
    version: Type.Integer({ minimum: 1, description: 'Raised with every change of a published definition.' }),
    title: Bilingual,
    timeZone: Type.String({ format: 'time-zone', description: 'IANA time zone in which days begin and end.' }),
    calendar: Type.Optional(CalendarRules),
    source: Source,
    theme: Bilingual,
    goals: defaulted(listOf(Goal, 'Goals and tasks (目标任务).', 0), []),
    participants: Participants,
    criteria: listOf(CriteriaSet, 'Criteria sets, referred to by key.'),
    terms: Terms,
    phases: defaulted(listOf(Phase, 'The phases, in the order of time.', 0), []),
    steps: defaulted(listOf(Step, 'Phases that rounds repeat, written once.', 0), []),
    rounds: defaulted(
      listOf(Round, 'Rounds or stages, in the order of time; those of steps follow the `phases`.', 0),
      [],
    ),
    pledges: Type.Optional(PledgeRules),
    massReview: Type.Optional(MassReviewRules),
    reviews: Type.Optional(ReviewRules),
    assessment: Type.Optional(AssessmentRules),
    supervision: Type.Optional(SupervisionRules),
    awards: Type.Optional(AwardRules),
    sites: Type.Optional(SiteRules),
    leadingGroup: Type.Optional(LeadingGroup),
    contactPoints: Type.Optional(ContactPoints),
    floatingMembers: Type.Optional(FloatingMembers),
    finalReport: Type.Optional(FinalReport),
    posts: Type.Optional(PostRules),
    bulletins: Type.Optional(BulletinRules),
    reports: Type.Optional(ReportRules),
    meetings: Type.Optional(MeetingRules),
    mechanisms: Type.Optional(MechanismRules),
    officerReports: Type.Optional(OfficerReportRules),
    fieldResearch: Type.Optional(FieldResearchRules),
  },
  { title: 'Pacesetter programme', description: 'Workflow definition of an excellence campaign (实施方案).' },
);
