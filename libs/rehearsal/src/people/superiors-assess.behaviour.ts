import type { CampaignEvent, Obligation } from '@pacesetter/campaigns';
import type { CommandRequest } from '@pacesetter/kernel';
import type { AssessmentComponent } from '@pacesetter/programmes';
import { CloseReviewRound, RecordAssessment, RecordLeaderComment } from '@pacesetter/reviews';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour } from './behaviour';
import { reviewedAfterAll } from './masses-are-asked-again';
import { officerOf } from './roles';
import type { Unit } from './unit';
import type { World } from './world';

type Opened = Extract<CampaignEvent, { type: 'ObligationsOpened' }>;

/** Superiors comment on and assess the organisations below them, each in turn, and go after those who were missing. */
export const superiorsAssess: Behaviour<Opened> = {
  name: 'superiors-assess',
  on: ['ObligationsOpened'],
  react({ data: { obligations } }, world) {
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
      const commentsCome = opened.some(({ kind }) => kind === 'leader-comment') || !restsOn('leader', world);
      const assessments = goesRound(superior, { obligation, makes: assessment }, world);
      return commentsCome ? assessments : [...commentsBefore(superior, obligation, world), ...assessments];
    }
    default:
      return [];
  }
}

interface Round {
  readonly obligation: Obligation;
  readonly makes: (world: World, unit: Unit, obligation?: string) => CommandRequest | undefined;
}

/** Days after the due day on which a superior comes back to those whom it could not do in time. */
const LATE_ROUNDS = [6, 16, 30];

/**
 * One organisation after the other in the time there is; then the superior says that the round is closed. Where somebody
 * is missing it cannot, and comes back.
 */
function goesRound(superior: Unit, round: Round, world: World): Intention[] {
  const { office } = world.options;
  const { opensAt, dueAt, obligation: key } = round.obligation;
  const days = office.countBetween(opensAt, dueAt);
  const each = superior.subordinates.map((organizationId) => {
    const day = world.chance('round', key, organizationId).integer(Math.floor(days / 3), Math.max(days - 4, 0));
    return turn(organizationId, { round, at: office.morningAfter(opensAt, day), attempt: 0 }, world);
  });
  const late = LATE_ROUNDS.flatMap((after, index) => comesBack(superior, { round, after, attempt: index + 1 }, world));
  return [...each, closes(superior, office.morningAfter(opensAt, Math.max(days - 2, 0)), round, world), ...late];
}

interface Turn {
  readonly round: Round;
  readonly at: string;
  readonly attempt: number;
}

function turn(organizationId: string, { round: { obligation, makes }, at, attempt }: Turn, world: World): Intention {
  const key = obligation.obligation;
  return {
    id: `${organizationId} ${key} by its superior${attempt === 0 ? '' : `, ${attempt} times late`}`,
    at,
    about: organizationId,
    request: () =>
      world.reviews.isCovered(key, organizationId) ? undefined : makes(world, world.unit(organizationId), key),
  };
}

interface LateRound {
  readonly round: Round;
  /** Days after the due day. */
  readonly after: number;
  readonly attempt: number;
}

function comesBack(superior: Unit, { round, after, attempt }: LateRound, world: World): Intention[] {
  const { office } = world.options;
  const morning = (days: number) => office.morningAfter(round.obligation.dueAt, after + days);
  const asked = superior.subordinates.map((organizationId) =>
    reviewedAfterAll(organizationId, { obligation: round.obligation, at: morning(0), attempt }, world),
  );
  const turns = superior.subordinates.map((organizationId) =>
    turn(organizationId, { round, at: morning(2), attempt }, world),
  );
  return [...asked, ...turns, closes(superior, morning(4), round, world)];
}

/** Only when nobody is missing: the decider would name them. */
function closes({ organizationId, subordinates }: Unit, at: string, { obligation }: Round, world: World): Intention {
  const key = obligation.obligation;
  const data = { campaignId: world.campaignId, organizationId, obligation: key };
  return {
    id: `${organizationId} closes its round of ${key} on ${at}`,
    at,
    about: organizationId,
    request: () =>
      subordinates.every((below) => world.reviews.isCovered(key, below))
        ? asks(CloseReviewRound, data, officerOf(organizationId))
        : undefined,
  };
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
  const { profile, definition } = world.options;
  const about = `comment ${obligation ?? ''}`;
  const score = scoreOf(world, organizationId, about);
  const text = score >= 85 ? '措施得力，成效明显' : '有进展，仍需加强';
  const parts = Object.fromEntries(
    (definition.reviews?.leader?.parts ?? []).map(({ key, title }) => [key, `${title.zh}：${text}`]),
  );
  const suggests = world.chance('suggests', organizationId, about).chance(profile.suggested);
  const suggestions = suggests ? ['进一步完善活动台账，增强服务群众的实效'] : [];
  const data = { campaignId: world.campaignId, subject: { organizationId }, obligation, score, comment: text, parts };
  return asks(RecordLeaderComment, { ...data, suggestions }, officerOf(superiorId));
}

/** Without a mass review, a comment and, where judges score, a panel there is nothing to assess yet. */
function assessment(world: World, unit: Unit, obligation?: string): CommandRequest | undefined {
  const { organizationId, superiorId = '' } = unit;
  const byPanel = world.options.definition.reviews?.judging !== undefined;
  if (!isReviewed(unit, world) || (byPanel && !unit.judged)) return undefined;
  const score = byPanel ? {} : { superiorScore: scoreOf(world, organizationId, 'assessment') };
  const data = { campaignId: world.campaignId, subject: { organizationId }, obligation, ...score, remarks: '' };
  return asks(RecordAssessment, data, officerOf(superiorId));
}

/** Whether the reviews that the programme's assessment rests on have been held. */
function isReviewed({ massReviewed, commented }: Unit, world: World): boolean {
  return (massReviewed || !restsOn('mass', world)) && (commented || !restsOn('leader', world));
}

function restsOn(part: AssessmentComponent['key'], { options }: World): boolean {
  return options.definition.assessment?.components.some(({ key }) => key === part) === true;
}

/** 60 to 100, by how well the organisation works; under 45 for the few that lag behind. */
export function scoreOf(world: World, organizationId: string, about: string): number {
  const quality = world.quality(organizationId);
  const mood = world.chance('score', organizationId, about).next();
  const score = world.lagsBehind(organizationId) ? 30 + 14 * mood : 60 + 32 * Math.sqrt(quality) + 8 * mood;
  return Math.round(score * 10) / 10;
}
