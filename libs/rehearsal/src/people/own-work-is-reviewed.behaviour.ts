import { type CampaignEvent, type Obligation, owes } from '@pacesetter/campaigns';
import type { Subject } from '@pacesetter/contracts';
import type { CommandRequest } from '@pacesetter/kernel';
import { type Outcome, RecordSelfReview } from '@pacesetter/reviews';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour } from './behaviour';
import { officerOf } from './roles';
import { scoreOf } from './superiors-assess.behaviour';
import type { Unit } from './unit';
import { asParticipant, type World } from './world';

type Opened = Extract<CampaignEvent, { type: 'ObligationsOpened' }>;

/** Members state first how they have kept their pledge; then the secretary sums up for the organisation. */
export const ownWorkIsReviewed: Behaviour<Opened> = {
  name: 'own-work-is-reviewed',
  on: ['ObligationsOpened'],
  react({ data: { obligations } }, world) {
    const owed = obligations.filter(({ kind }) => kind === 'self-review');
    return owed.flatMap((obligation) =>
      world
        .participants()
        .flatMap((unit) =>
          (obligation.subject === 'member' ? statements(unit, obligation, world) : []).concat(
            obligation.subject === 'organization' ? summary(unit, obligation, world) : [],
          ),
        ),
    );
  },
};

function statements(unit: Unit, obligation: Obligation, world: World): Intention[] {
  const { office, profile } = world.options;
  const { opensAt, dueAt, obligation: key } = obligation;
  const days = Math.max(office.countBetween(opensAt, dueAt) - 2, 1);
  return unit.members.flatMap((memberId) => {
    const participant = asParticipant(unit, memberId);
    if (!owes(participant, obligation)) return [];
    const id = `${memberId} states for ${key}`;
    const chance = world.chance(id);
    // Whoever is away states it when the secretary asks again.
    const late = chance.chance(profile.late) ? days : 0;
    const at = office.morningAfter(opensAt, chance.integer(1, days) + late);
    return [
      { id, at, about: unit.organizationId, request: () => selfReview(participant.enrolled.subject, key, world) },
    ];
  });
}

/** On the last days; and again later, where members were missing. */
function summary(unit: Unit, obligation: Obligation, world: World): Intention[] {
  if (!owes(asParticipant(unit), obligation)) return [];
  const { organizationId } = unit;
  const { office } = world.options;
  const { dueAt, obligation: key } = obligation;
  const before = world.chance('sums up', organizationId, key).integer(2, 8);
  return [-before, 10, 40].map((days, attempt) => ({
    id: `${organizationId} sums up for ${key}, attempt ${attempt}`,
    at: office.morningAfter(dueAt, days),
    about: organizationId,
    request: () =>
      world.reviews.hasReviewedItself(key, { organizationId }) ? undefined : selfReview({ organizationId }, key, world),
  }));
}

function selfReview(subject: Subject, obligation: string, world: World): CommandRequest {
  const { organizationId, memberId } = subject;
  const promised = world.reviews.promised(subject);
  const items = promised.map(({ key }) => ({
    key,
    outcome: statedOutcome(world, organizationId, key),
    text: '对照承诺逐项自查',
  }));
  const score = Math.min(100, scoreOf(world, organizationId, `self ${memberId ?? ''} ${obligation}`) + 2);
  const said = { statement: '对照承诺和创先争优要求进行了自我讲评', items, score };
  return asks(
    RecordSelfReview,
    { campaignId: world.campaignId, subject, obligation, ...said },
    officerOf(organizationId),
  );
}

/** Nobody calls an own promise broken at first sight. */
function statedOutcome(world: World, organizationId: string, key: string): Outcome {
  return world.chance('states', organizationId, key).chance(0.9) ? 'kept' : 'partly';
}
