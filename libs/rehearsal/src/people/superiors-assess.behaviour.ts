import type { CampaignEvent, Obligation } from '@pacesetter/campaigns';
import type { CommandRequest } from '@pacesetter/kernel';
import type { AssessmentComponent } from '@pacesetter/programmes';
import { AssignHelper, RecordAssessment, RecordLeaderComment, type ReviewEvent } from '@pacesetter/reviews';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { officerOf } from './roles';
import type { Unit, World } from './world';

type Opened = Extract<CampaignEvent, { type: 'ObligationsOpened' }>;
type Assessed = Extract<ReviewEvent, { type: 'AssessmentRecorded' }>;

/** Superiors comment on and assess the organisations below them, and name a helper for the backward. */
export const superiorsAssess: Behaviour<Opened | Assessed> = {
  name: 'superiors-assess',
  on: ['ObligationsOpened', 'AssessmentRecorded'],
  react(event, world) {
    if (event.type === 'AssessmentRecorded') return helper(event.data, event.metadata.occurredAt, world);
    const { obligations } = event.data;
    const superiors = world.participants().filter(({ subordinates }) => subordinates.length > 0);
    return obligations.flatMap((obligation) =>
      superiors.flatMap((superior) => roundsOf(superior, obligation, obligations, world)),
    );
  },
};

function roundsOf(
  superior: Unit,
  obligation: Obligation,
  opened: readonly Obligation[],
  world: World,
): readonly Intention[] {
  switch (obligation.kind) {
    case 'leader-comment':
      return goesRound(superior, { obligation, makes: comment }, world);
    case 'assessment': {
      const commentsAreMade = opened.some(({ kind }) => kind === 'leader-comment') || !rests(world, 'leader');
      const assessments = goesRound(superior, { obligation, makes: assessment }, world);
      return commentsAreMade ? assessments : [...commentsBefore(superior, obligation, world), ...assessments];
    }
    default:
      return [];
  }
}

interface Round {
  readonly obligation: Obligation;
  readonly makes: (world: World, unit: Unit, obligation?: string) => CommandRequest | undefined;
}

/**
 * One organisation after the other in the time there is. On the last mornings the superior looks whom it can still do, and
 * answers its own obligation with one of them.
 */
function goesRound(superior: Unit, { obligation, makes }: Round, world: World): Intention[] {
  const { office } = world.options;
  const { opensAt, dueAt, obligation: key } = obligation;
  const days = office.countBetween(opensAt, dueAt);
  const [last, ...others] = superior.subordinates;
  const each = others.map((organizationId) => {
    const day = world.chance('round', key, organizationId).integer(Math.floor(days / 3), Math.max(days - 4, 0));
    return { organizationId, at: office.morningAfter(opensAt, day), answers: undefined };
  });
  const closing = { organizationId: last ?? '', at: office.morningAfter(opensAt, Math.max(days - 2, 0)), answers: key };
  return [...each, closing].map(({ organizationId, at, answers }) => ({
    id: `${organizationId} ${key} by its superior`,
    at,
    about: organizationId,
    request: () => makes(world, world.unit(organizationId), answers),
  }));
}

/** Where the phase owes no comments, they are made before the assessment that needs them. */
function commentsBefore(superior: Unit, { opensAt, obligation }: Obligation, world: World): Intention[] {
  return superior.subordinates.map((organizationId) => ({
    id: `${organizationId} comment before ${obligation}`,
    at: world.options.office.morningAfter(
      opensAt,
      world.chance('early comment', obligation, organizationId).integer(0, 12),
    ),
    about: organizationId,
    request: () => comment(world, world.unit(organizationId)),
  }));
}

function comment(world: World, unit: Unit, obligation?: string): CommandRequest {
  const { organizationId, superiorId = '' } = unit;
  const score = scoreOf(world, organizationId, `comment ${obligation ?? ''}`);
  const text = score >= 85 ? '措施得力，成效明显' : '有进展，仍需加强';
  const data = { campaignId: world.campaignId, subject: { organizationId }, obligation, score, comment: text };
  return asks(RecordLeaderComment, data, officerOf(superiorId));
}

/** Whether the programme's assessment rests on this part. */
function rests({ options }: World, part: AssessmentComponent['key']): boolean {
  return options.definition.assessment?.components.some(({ key }) => key === part) === true;
}

/** Without the reviews that it rests on there is nothing to assess yet. */
function assessment(world: World, unit: Unit, obligation?: string): CommandRequest | undefined {
  const { organizationId, superiorId = '' } = unit;
  if (rests(world, 'mass') && !unit.massReviewed) return undefined;
  if (rests(world, 'leader') && !unit.commented) return undefined;
  const superiorScore = scoreOf(world, organizationId, 'assessment');
  const data = { campaignId: world.campaignId, subject: { organizationId }, obligation, superiorScore, remarks: '' };
  return asks(RecordAssessment, data, officerOf(superiorId));
}

/** 50 to 100, by how well the organisation works. */
function scoreOf(world: World, organizationId: string, about: string): number {
  const quality = world.quality(organizationId);
  const mood = world.chance('score', organizationId, about).next();
  return Math.round((60 + 32 * Math.sqrt(quality) + 8 * mood) * 10) / 10;
}

function helper({ campaignId, subject, assessmentId, followUp, by }: Assessed['data'], moment: string, world: World) {
  if (!followUp.helper) return [];
  const about = subject.organizationId;
  const id = `${about} helper after ${assessmentId}`;
  const data = { campaignId, subject, helper: `帮扶人-${about}` };
  const at = someDaysAfter(world, { moment, about: [id] }, [1, 5]);
  return [{ id, at, about, request: () => asks(AssignHelper, data, officerOf(by)) }];
}
