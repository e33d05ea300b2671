import { Instant, Title } from '@pacesetter/contracts';
import { answerShape, count, listOf, nullable, oneOf, pageShape, text } from '@pacesetter/http';
import { type Static, Type } from '@sinclair/typebox';
import { Verdict } from '../../campaign.events';

export const CAMPAIGN_STATUSES = ['running', 'paused', 'completed', 'cancelled'] as const;

const Round = Type.Object({ round: Type.String(), title: Title, theme: Type.Optional(Title) });

const inList = {
  campaignId: text('chosen at the launch', 'striving'),
  title: Title,
  programme: text('`id@version`', 'gansu-2010@1'),
  rootOrganizationId: Type.String(),
  timeZone: text('by which days are counted', 'Asia/Shanghai'),
  rounds: listOf(Round, 'stages or yearly rounds, where the programme has them'),
  status: oneOf(CAMPAIGN_STATUSES),
  phase: nullable(Type.String(), 'key of the present phase'),
  organizations: nullable(count(), 'that take part; null before enrolment is complete'),
  members: nullable(count()),
  launchedAt: Instant,
  endedAt: nullable(Instant),
};
const CampaignShape = answerShape('Campaign', inList, 'a campaign, as the list has it');
/** A campaign, as the list has it. */
export type CampaignRow = Readonly<Static<typeof CampaignShape>>;
export const CampaignPage = pageShape(CampaignShape);

const PhaseShape = Type.Object({
  phase: text('key of the phase', 'prepare'),
  round: nullable(Type.String()),
  kind: text('mobilize, compete, exemplify or summarize'),
  title: Title,
  startsAt: Instant,
  endsAt: Instant,
  status: oneOf(['planned', 'current', 'over']),
  enteredAt: nullable(Instant),
  leftAt: nullable(Instant),
});
export type PhaseRow = Readonly<Static<typeof PhaseShape>>;

const ObligationShape = Type.Object({
  obligation: text('key of the obligation', 'plan'),
  phase: Type.String(),
  kind: text('what meets it: a plan, a pledge, an activity, …'),
  open: count('participants who owe it'),
  done: count(),
  late: count(),
  overdue: count(),
  waived: count(),
});
/** How an obligation stands, over all participants. */
export type ObligationCounts = Readonly<Static<typeof ObligationShape>>;

const GateShape = Type.Object({
  phase: Type.String(),
  gate: oneOf(['entry', 'exit']),
  passed: Type.Boolean(),
  evaluatedAt: Instant,
  evaluations: count('how often it was looked at'),
  conditions: listOf(Verdict),
});
/** How a gate stood when it was looked at last. */
export type GateRow = Readonly<Static<typeof GateShape>>;

export type CampaignDetails = CampaignRow & {
  readonly phases: readonly PhaseRow[];
  readonly obligations: readonly ObligationCounts[];
};

export const CampaignWithGatesShape = answerShape(
  'CampaignDetails',
  { ...inList, phases: listOf(PhaseShape), obligations: listOf(ObligationShape), gates: listOf(GateShape) },
  'a campaign with its phases, its gates, and how obligations stand over all participants',
);
export type CampaignWithGates = Readonly<Static<typeof CampaignWithGatesShape>>;
