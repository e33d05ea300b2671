import type { Static } from '@sinclair/typebox';
import type { ProgrammeSchema } from './programme.schema';

type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Field in keyof T]: Immutable<T[Field]> }
    : T;

/** A programme as its file says it, with every default filled in. */
export type ProgrammeFile = Immutable<Static<typeof ProgrammeSchema>>;

/**
 * A programme as data: phases, activities, gates, rules and awards. Plain JSON with every default filled in; made by
 * `loadProgramme`, which also guarantees what a type cannot say (references, dates, expressions). The steps of rounds have
 * become phases, at least one; a section that is absent is something that the programme does not have.
 */
export type ProgrammeDefinition = Omit<ProgrammeFile, 'steps' | 'rounds'> & {
  readonly rounds: readonly RoundDefinition[];
};

export type RoundDefinition = Omit<ProgrammeFile['rounds'][number], 'steps'>;
export type StepDefinition = ProgrammeFile['steps'][number];

export type BilingualText = ProgrammeDefinition['title'];
export type CalendarRules = NonNullable<ProgrammeDefinition['calendar']>;
export type CriteriaSet = ProgrammeDefinition['criteria'][number];
export type PhaseDefinition = ProgrammeDefinition['phases'][number];
export type PhaseKind = PhaseDefinition['kind'];
export type ActivityDefinition = PhaseDefinition['activities'][number];
export type ActivityKind = ActivityDefinition['kind'];
export type AppliesTo = NonNullable<ActivityDefinition['appliesTo']>;
export type EvidenceKind = ActivityDefinition['evidence'][number];
export type ConditionDefinition = PhaseDefinition['exitGate'][number];
export type PledgeRules = NonNullable<ProgrammeDefinition['pledges']>;
export type MassReviewRules = NonNullable<ProgrammeDefinition['massReview']>;
export type SecretBallotRules = NonNullable<MassReviewRules['secretBallot']>;
export type ReviewRules = NonNullable<ProgrammeDefinition['reviews']>;
export type Normalisation = NonNullable<ReviewRules['judging']>['normalisation'];
export type AssessmentRules = NonNullable<ProgrammeDefinition['assessment']>;
export type AssessmentComponent = AssessmentRules['components'][number];
export type BandDefinition = AssessmentRules['bands'][number];
export type Band = BandDefinition['key'];
export type SupervisionRules = NonNullable<ProgrammeDefinition['supervision']>;
export type VisitKind = SupervisionRules['visits'][number]['kind'];
export type EscalationRules = NonNullable<SupervisionRules['escalation']>;
export type EscalationRung = EscalationRules['rungs'][number];
export type EscalationMeasure = EscalationRung['key'];
export type AwardRules = NonNullable<ProgrammeDefinition['awards']>;
export type AwardKind = AwardRules['kinds'][number];
export type AwardRound = AwardRules['rounds'][number];
export type AwardQuota = AwardRound['awards'][number]['quota'];
export type AwardQuotaPart = NonNullable<AwardRound['awards'][number]['parts']>[number];
export type AttributeDefinition = NonNullable<ProgrammeDefinition['participants']['attributes']>[number];
export type PostRules = NonNullable<ProgrammeDefinition['posts']>;
export type BulletinRules = NonNullable<ProgrammeDefinition['bulletins']>;
export type BulletinKind = BulletinRules['kinds'][number]['key'];
export type ReportRules = NonNullable<ProgrammeDefinition['reports']>;
export type OwedReport = ReportRules['owed'][number];
export type MeetingRules = NonNullable<ProgrammeDefinition['meetings']>;
export type MeetingKind = MeetingRules['kinds'][number];
export type MechanismRules = NonNullable<ProgrammeDefinition['mechanisms']>;
export type OfficerReportRules = NonNullable<ProgrammeDefinition['officerReports']>;
export type FieldResearchRules = NonNullable<ProgrammeDefinition['fieldResearch']>;
export type SiteRules = NonNullable<ProgrammeDefinition['sites']>;
export type SiteTier = SiteRules['tiers'][number];
export type SiteStandard = SiteRules['standard'];
