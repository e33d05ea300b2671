import { Instant, shape, Title } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const ProgrammeRef = shape({ id: Type.String(), version: Type.Integer(), digest: Type.String() });
export type ProgrammeRef = Static<typeof ProgrammeRef>;

const Kind = Type.Union([
  Type.Literal('mobilize'),
  Type.Literal('compete'),
  Type.Literal('exemplify'),
  Type.Literal('summarize'),
]);

/** A stage or yearly round, under a theme of its own. */
const Round = shape({ round: Type.String(), title: Title, theme: Type.Optional(Title) });

const PlannedPhase = shape({
  phase: Type.String(),
  /** The round that the phase belongs to. */
  round: Type.Optional(Type.String()),
  kind: Kind,
  title: Title,
  startsAt: Instant,
  endsAt: Instant,
});

const Obligation = shape({
  /** The activity's key, with `@n` behind it for the n-th time of a recurring one. */
  obligation: Type.String(),
  activity: Type.String(),
  kind: Type.String(),
  required: Type.Boolean(),
  subject: Type.Union([Type.Literal('organization'), Type.Literal('member')]),
  opensAt: Instant,
  dueAt: Instant,
  items: Type.Array(Type.String()),
  appliesTo: Type.Optional(
    shape({
      orgTypes: Type.Optional(Type.Array(Type.String())),
      levels: Type.Optional(Type.Array(Type.String())),
      place: Type.Optional(Type.String()),
    }),
  ),
});
export type Obligation = Static<typeof Obligation>;

export const Verdict = shape({
  condition: Type.String(),
  title: Title,
  expression: Type.String(),
  met: Type.Boolean(),
  /** The facts that the expression mentions, as they were. */
  inputs: Type.Record(Type.String(), Type.Unknown()),
  /** By how much a comparison failed. */
  shortfall: Type.Optional(
    Type.Object({ fact: Type.String(), operator: Type.String(), by: Type.Optional(Type.Number()) }),
  ),
});
export type Verdict = Static<typeof Verdict>;

const CampaignLaunched = shape({
  campaignId: Type.String(),
  title: Title,
  programme: ProgrammeRef,
  rootOrganizationId: Type.String(),
  timeZone: Type.String(),
  /** In a programme that has them. */
  rounds: Type.Optional(Type.Array(Round)),
  phases: Type.Array(PlannedPhase),
});
const EnrolmentCompleted = shape({
  campaignId: Type.String(),
  organizations: Type.Integer(),
  members: Type.Integer(),
  /** The first phase, and when its entry gate is looked at. */
  opens: shape({ phase: Type.String(), opensAt: Instant }),
});
const GateEvaluated = shape({
  campaignId: Type.String(),
  phase: Type.String(),
  gate: Type.Union([Type.Literal('entry'), Type.Literal('exit')]),
  passed: Type.Boolean(),
  conditions: Type.Array(Verdict),
  /** When the system looks again; absent when the gate was passed. */
  nextEvaluationAt: Type.Optional(Instant),
});
const PhaseEntered = shape({
  campaignId: Type.String(),
  phase: Type.String(),
  kind: Kind,
  endsAt: Instant,
  by: Type.Union([Type.Literal('gate'), Type.Literal('override')]),
});
const PhaseLeft = shape({
  campaignId: Type.String(),
  phase: Type.String(),
  by: Type.Union([Type.Literal('gate'), Type.Literal('override')]),
  /** The phase that follows, and when its entry gate is looked at; absent after the last one. */
  next: Type.Optional(shape({ phase: Type.String(), opensAt: Instant })),
});
const PhaseExtended = shape({
  campaignId: Type.String(),
  phase: Type.String(),
  from: Instant,
  endsAt: Instant,
  /** The campaign is in this phase, not before it. */
  current: Type.Boolean(),
  /** Obligations that hang on the phase's end and had not fallen due: when they were due, and when they are now. */
  moved: Type.Array(shape({ obligation: Type.String(), from: Instant, dueAt: Instant })),
});
const ObligationsOpened = shape({
  campaignId: Type.String(),
  phase: Type.String(),
  obligations: Type.Array(Obligation),
});
const ObligationsFellDue = shape({
  campaignId: Type.String(),
  obligation: Type.String(),
  /** How many had not met it, and were noticed. */
  missed: Type.Integer(),
});
const DefinitionChange = shape({
  /** Where, with list entries by their keys: `phases.full-striving.endsOn`. */
  path: Type.String(),
  change: Type.Unsafe<'added' | 'removed' | 'changed'>({ type: 'string', enum: ['added', 'removed', 'changed'] }),
  before: Type.Optional(Type.Unknown()),
  after: Type.Optional(Type.Unknown()),
});
export type DefinitionChange = Static<typeof DefinitionChange>;

const effectOf = <Name extends string>(effect: Name) => ({ obligation: Type.String(), effect: Type.Literal(effect) });
const CampaignMigrated = shape({
  campaignId: Type.String(),
  title: Title,
  from: ProgrammeRef,
  to: ProgrammeRef,
  /** What the new version says otherwise. */
  changes: Type.Array(DefinitionChange),
  /** All phases from now on; those that are over stay as they were. */
  phases: Type.Array(PlannedPhase),
  /** The phase that the campaign was in or stood before, and the gate that it stands before now. */
  stoodBefore: Type.Optional(Type.String()),
  gate: Type.Optional(
    shape({
      phase: Type.String(),
      gate: Type.Union([Type.Literal('entry'), Type.Literal('exit')]),
      opensAt: Instant,
    }),
  ),
  /** What becomes of each obligation of the present phase. */
  effects: Type.Array(
    Type.Union([
      shape({ ...effectOf('kept'), dueAt: Instant }),
      shape({ ...effectOf('moved'), from: Instant, dueAt: Instant }),
      shape({ ...effectOf('dropped'), from: Instant }),
      shape({ ...effectOf('new'), dueAt: Instant }),
    ]),
  ),
  /** The obligations of the present phase from now on. */
  obligations: Type.Array(Obligation),
});
const CampaignPaused = shape({ campaignId: Type.String(), at: Instant });
const CampaignResumed = shape({ campaignId: Type.String(), pausedAt: Instant, at: Instant });
const CampaignCancelled = shape({ campaignId: Type.String() });
const CampaignCompleted = shape({ campaignId: Type.String() });

export type CampaignEvent =
  | DomainEvent<'CampaignLaunched', Static<typeof CampaignLaunched>>
  | DomainEvent<'EnrolmentCompleted', Static<typeof EnrolmentCompleted>>
  | DomainEvent<'GateEvaluated', Static<typeof GateEvaluated>>
  | DomainEvent<'PhaseEntered', Static<typeof PhaseEntered>>
  | DomainEvent<'PhaseLeft', Static<typeof PhaseLeft>>
  | DomainEvent<'PhaseExtended', Static<typeof PhaseExtended>>
  | DomainEvent<'ObligationsOpened', Static<typeof ObligationsOpened>>
  | DomainEvent<'ObligationsFellDue', Static<typeof ObligationsFellDue>>
  | DomainEvent<'CampaignMigrated', Static<typeof CampaignMigrated>>
  | DomainEvent<'CampaignPaused', Static<typeof CampaignPaused>>
  | DomainEvent<'CampaignResumed', Static<typeof CampaignResumed>>
  | DomainEvent<'CampaignCancelled', Static<typeof CampaignCancelled>>
  | DomainEvent<'CampaignCompleted', Static<typeof CampaignCompleted>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const campaignEvents = [
  {
    type: 'CampaignLaunched',
    schemaVersion: 2,
    schema: CampaignLaunched,
    meaning: 'A programme version begins to run under a root organisation.',
    // Version 1 had no rounds, and needs none.
    upcasters: { 1: (data: unknown) => data },
  },
  {
    ...version1,
    type: 'EnrolmentCompleted',
    schema: EnrolmentCompleted,
    meaning: 'Every organisation and member below the root takes part.',
  },
  {
    ...version1,
    type: 'GateEvaluated',
    schema: GateEvaluated,
    meaning: 'The conditions for entering or leaving a phase were looked at, with these facts and this verdict.',
  },
  { ...version1, type: 'PhaseEntered', schema: PhaseEntered, meaning: 'A phase has begun.' },
  { ...version1, type: 'PhaseLeft', schema: PhaseLeft, meaning: 'A phase is over.' },
  {
    type: 'PhaseExtended',
    schemaVersion: 2,
    schema: PhaseExtended,
    meaning: 'The planned end of a phase was moved back, and with it what hangs on that end.',
    upcasters: { 1: (data: unknown) => ({ ...(data as object), moved: [] }) },
  },
  {
    ...version1,
    type: 'ObligationsOpened',
    schema: ObligationsOpened,
    meaning: 'From now on every participant to whom they apply owes these activities.',
  },
  {
    ...version1,
    type: 'ObligationsFellDue',
    schema: ObligationsFellDue,
    meaning: 'The due date of an obligation has passed and everyone who missed it was noticed.',
  },
  {
    ...version1,
    type: 'CampaignMigrated',
    schema: CampaignMigrated,
    meaning: 'The running campaign goes on under another version of its programme, with these consequences.',
  },
  {
    ...version1,
    type: 'CampaignPaused',
    schema: CampaignPaused,
    meaning: 'The campaign and its deadlines stand still.',
  },
  {
    ...version1,
    type: 'CampaignResumed',
    schema: CampaignResumed,
    meaning: 'The campaign goes on; each deadline moves by the length of the pause.',
  },
  { ...version1, type: 'CampaignCancelled', schema: CampaignCancelled, meaning: 'The campaign was given up.' },
  { ...version1, type: 'CampaignCompleted', schema: CampaignCompleted, meaning: 'The last phase is over.' },
];
