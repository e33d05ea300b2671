import type { CampaignEvent, Obligation, ParticipationEvent } from '@pacesetter/campaigns';
import type { Subject } from '@pacesetter/contracts';
import {
  type Outcome,
  type PledgeEvent,
  PublishPledge,
  SelfCheckPledge,
  SettlePledgeItem,
  VerifyPledge,
} from '@pacesetter/pledges';
import type { Actor, CommandRequest, RecordedEvent } from '@pacesetter/kernel';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { doneAt, fateOf } from './fate';
import { type FixIt, itemsOf, phaseOf } from './pledge-items';
import { officerOf, superiorOf } from './roles';
import { participantsOf } from './units-meet-obligations.behaviour';
import type { World } from './world';

type Opened = Extract<CampaignEvent, { type: 'ObligationsOpened' }>;
type PlanSubmitted = Extract<ParticipationEvent, { type: 'PlanSubmitted' }>;
type Pledged = Extract<PledgeEvent, { type: 'PledgePublished' | 'PledgeSelfChecked' | 'PledgeVerified' }>;
type Event = Opened | PlanSubmitted | Pledged;

/** Units pledge what their plan says, members for themselves; they check it, are verified, and make good what they broke. */
export const pledgesAreKept: Behaviour<Event> = {
  name: 'pledges-are-kept',
  on: ['ObligationsOpened', 'PlanSubmitted', 'PledgePublished', 'PledgeSelfChecked', 'PledgeVerified'],
  react(event, world) {
    switch (event.type) {
      case 'ObligationsOpened':
        return event.data.obligations.flatMap((obligation) => pledgesInTime(obligation, event.data, world));
      case 'PlanSubmitted':
        return pledgesWithPlan(event, world);
      case 'PledgePublished': {
        const { data } = event;
        const id = `${who(data.subject)} checks ${data.obligation}`;
        const chance = world.chance(id);
        const days = chance.chance(world.options.profile.selfCheckLate) ? chance.integer(2, 25) : -2;
        const at = world.options.office.morningAfter(data.selfCheckBy, days);
        return [{ id, at, about: data.subject.organizationId, request: () => selfCheck(data, world) }];
      }
      case 'PledgeSelfChecked':
        return verifiedLater(event, world);
      case 'PledgeVerified':
        return settlements(event, world);
    }
  },
};

function who({ organizationId, memberId }: Subject): string {
  return memberId === undefined ? organizationId : `${organizationId}~${memberId}`;
}

interface Delay {
  readonly what: string;
  readonly days: readonly [number, number];
}

function later(
  { data: { subject }, metadata, revision }: RecordedEvent<PlanSubmitted | Pledged>,
  { what, days }: Delay,
  world: World,
  request: () => CommandRequest,
): Intention {
  const id = `${who(subject)} ${what} at revision ${revision}`;
  const at = someDaysAfter(world, { moment: metadata.occurredAt, about: [id] }, days);
  return { id, at, about: subject.organizationId, request };
}

/** Where no plan comes with the pledge, everybody pledges in the time there is. */
function pledgesInTime(pledge: Obligation, { obligations }: Opened['data'], world: World): Intention[] {
  if (pledge.kind !== 'pledge' || !pledge.required || comesWithPlan(pledge, obligations)) return [];
  return world.participants().flatMap((unit) =>
    participantsOf(unit, pledge).flatMap(({ subject, participant }) => {
      const at = doneAt(world, participant, pledge);
      if (at === undefined) return [];
      const id = `${participant} pledges ${pledge.obligation}`;
      const request = () => publication({ subject, obligation: pledge, fixIts: [] }, world);
      return [{ id, at, about: unit.organizationId, request }];
    }),
  );
}

function comesWithPlan({ subject }: Obligation, opened: readonly Obligation[]): boolean {
  return subject === 'organization' && opened.some(({ kind }) => kind === 'plan');
}

function pledgesWithPlan(event: RecordedEvent<PlanSubmitted>, world: World): Intention[] {
  const { subject, title, obligation: plan, carriedOver } = event.data;
  const obligation = pledgeBeside(plan, world);
  const revised = title !== '创先争优活动实施方案';
  if (obligation === undefined || revised || fateOf(world, who(subject), obligation.obligation) === 'never') return [];
  const publish = () => publication({ subject, obligation, fixIts: carriedOver }, world);
  return [later(event, { what: 'pledges', days: [0, 1] }, world, publish)];
}

/** The organisation's pledge that is owed in the same phase as a plan. */
function pledgeBeside(plan: string, world: World): Obligation | undefined {
  const { definition } = world.options;
  const phase = phaseOf(world.obligations.get(plan)?.activity ?? '', definition)?.key;
  return [...world.obligations.values()].find(
    ({ kind, subject, activity }) =>
      kind === 'pledge' && subject === 'organization' && phaseOf(activity, definition)?.key === phase,
  );
}

interface Promise {
  readonly subject: Subject;
  readonly obligation: Obligation;
  readonly fixIts: readonly FixIt[];
}

function publication({ subject, obligation, fixIts }: Promise, world: World): CommandRequest {
  const { campaignId, options } = world;
  const rules = options.definition.pledges;
  const items = rules === undefined ? [] : itemsOf({ participant: who(subject), obligation, fixIts }, rules, world);
  const data = { campaignId, subject, obligation: obligation.obligation, items };
  return asks(PublishPledge, data, officerOf(subject.organizationId));
}

/** A pledge of somebody who had to be asked for it. */
export function pledgesAfterAll({ subject, obligation }: Omit<Promise, 'fixIts'>, world: World): CommandRequest {
  return publication({ subject, obligation, fixIts: [] }, world);
}

/** What is not due yet can still change: the organisation above waits. */
function verifiedLater(
  event: RecordedEvent<Extract<Pledged, { type: 'PledgeSelfChecked' }>>,
  world: World,
): Intention[] {
  const { data, metadata } = event;
  if (world.reviews.promised(data.subject).some(({ dueAt }) => dueAt > metadata.occurredAt)) return [];
  return [later(event, { what: 'verified', days: [2, 8] }, world, () => verification(data, world))];
}

function settlements(event: RecordedEvent<Extract<Pledged, { type: 'PledgeVerified' }>>, world: World): Intention[] {
  const { subject, items } = event.data;
  const { brokenItemSettled } = world.options.profile;
  return items
    .filter(({ outcome }) => outcome !== 'kept')
    .filter(({ key }) => world.chance('settles', who(subject), key).chance(brokenItemSettled))
    .map(({ key }) => {
      const delay: Delay = { what: `makes good ${key}`, days: [20, 150] };
      return later(event, delay, world, () => settlement(event.data, key, world));
    });
}

/** A member's pledge is verified by the member's organisation. */
function above(subject: Subject, world: World): Actor {
  const { organizationId, memberId } = subject;
  return memberId === undefined ? superiorOf(world.unit(organizationId)) : officerOf(world.leaderOf(subject));
}

function outcomeOf(world: World, subject: Subject, key: string): Outcome {
  const { pledgeItemBroken, pledgeItemPartlyKept } = world.options.profile;
  const chance = world.chance('outcome', who(subject), key).next();
  if (chance < pledgeItemBroken) return 'broken';
  return chance < pledgeItemBroken + pledgeItemPartlyKept ? 'partly' : 'kept';
}

function selfCheck(
  { campaignId, subject, items }: Extract<Pledged, { type: 'PledgePublished' }>['data'],
  world: World,
) {
  // Nobody calls an own promise broken at first sight.
  const checked = items.map(({ key }) => {
    const outcome = outcomeOf(world, subject, key) === 'kept' ? ('kept' as const) : ('partly' as const);
    return { key, outcome, statement: '已对照承诺逐项自查' };
  });
  return asks(SelfCheckPledge, { campaignId, subject, items: checked }, officerOf(subject.organizationId));
}

function verification(
  { campaignId, subject, items }: Extract<Pledged, { type: 'PledgeSelfChecked' }>['data'],
  world: World,
) {
  const verified = items.map(({ key }) => ({ key, outcome: outcomeOf(world, subject, key) }));
  return asks(VerifyPledge, { campaignId, subject, items: verified }, above(subject, world));
}

function settlement(
  { campaignId, subject }: Extract<Pledged, { type: 'PledgeVerified' }>['data'],
  key: string,
  world: World,
) {
  const evidence = { kind: 'inspection', ref: `${who(subject)} ${key}` };
  return asks(SettlePledgeItem, { campaignId, subject, key, evidence }, above(subject, world));
}
