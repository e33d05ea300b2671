import type { ParticipationEvent } from '@pacesetter/campaigns';
import {
  type Outcome,
  type PledgeEvent,
  type PledgeItem,
  PublishPledge,
  SelfCheckPledge,
  SettlePledgeItem,
  VerifyPledge,
} from '@pacesetter/pledges';
import type { CommandRequest } from '@pacesetter/kernel';
import { type PledgeRules, plusDuration, startOfDay } from '@pacesetter/programmes';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { fateOf } from './fate';
import { officerOf, superiorOf } from './roles';
import type { World } from './world';

type PlanSubmitted = Extract<ParticipationEvent, { type: 'PlanSubmitted' }>;
type Pledged = Extract<PledgeEvent, { type: 'PledgePublished' | 'PledgeSelfChecked' | 'PledgeVerified' }>;
type Event = PlanSubmitted | Pledged;

/** Units pledge what their plan says, check themselves, are verified, and make good what they broke. */
export const pledgesAreKept: Behaviour<Event> = {
  name: 'pledges-are-kept',
  on: ['PlanSubmitted', 'PledgePublished', 'PledgeSelfChecked', 'PledgeVerified'],
  react(event, world) {
    const about = event.data.subject.organizationId;
    const moment = event.metadata.occurredAt;
    const later = (what: string, days: readonly [number, number], request: () => CommandRequest): Intention => {
      const id = `${about} ${what}`;
      return { id, at: someDaysAfter(world, { moment, about: [id] }, days), about, request };
    };
    switch (event.type) {
      case 'PlanSubmitted':
        return publication(event.data, world).map((request) => later('pledges', [0, 1], request));
      case 'PledgePublished': {
        const { selfCheckBy } = event.data;
        const at = world.options.office.morningAfter(selfCheckBy, -2);
        return [{ id: `${about} checks itself`, at, about, request: () => selfCheck(event.data, world) }];
      }
      case 'PledgeSelfChecked':
        // What is not due yet can still change: the organisation above waits.
        if (world.reviews.promised(event.data.subject).some(({ dueAt }) => dueAt > moment)) return [];
        return [later('is verified', [2, 8], () => verification(event.data, world))];
      case 'PledgeVerified':
        return event.data.items
          .filter(({ outcome }) => outcome !== 'kept')
          .filter(({ key }) => world.chance('settles', about, key).chance(world.options.profile.brokenItemSettled))
          .map(({ key }) => later(`makes good ${key}`, [20, 150], () => settlement(event.data, key, world)));
    }
  },
};

function publication(plan: PlanSubmitted['data'], world: World): (() => CommandRequest)[] {
  const { organizationId } = plan.subject;
  const obligation = [...world.obligations.values()].find(({ kind }) => kind === 'pledge');
  const revised = plan.title !== '创先争优活动实施方案';
  const { pledges } = world.options.definition;
  if (
    obligation === undefined ||
    pledges === undefined ||
    revised ||
    fateOf(world, organizationId, obligation.obligation) === 'never'
  )
    return [];
  const { campaignId, subject } = plan;
  const items = itemsOf(plan, pledges, world);
  const data = { campaignId, subject, obligation: obligation.obligation, items };
  return [() => asks(PublishPledge, data, officerOf(organizationId))];
}

function itemsOf(plan: PlanSubmitted['data'], pledges: PledgeRules, world: World): PledgeItem[] {
  const { timeZone, phases } = world.options.definition;
  const { organizationId } = plan.subject;
  const dueOn = pledges.carriedOver?.dueOn ?? phases.at(-1)?.startsOn ?? '';
  const leftOvers = plan.carriedOver.map(({ key, text }) => ({
    key,
    topic: pledges.topics[0]?.key ?? '',
    text,
    dueAt: startOfDay(dueOn, timeZone),
    carriedOver: true,
  }));
  const topic = world
    .chance('topic', organizationId)
    .pick(pledges.topics.length > 1 ? pledges.topics.slice(1) : pledges.topics);
  const ends = startOfDay(dueOn, timeZone);
  const own = {
    key: 'own-1',
    topic: topic.key,
    text: topic.title.zh,
    dueAt: plusDuration(ends, 'P7D', timeZone),
    carriedOver: false,
  };
  return [...leftOvers, own];
}

function outcomeOf(world: World, organizationId: string, key: string): Outcome {
  const { pledgeItemBroken, pledgeItemPartlyKept } = world.options.profile;
  const chance = world.chance('outcome', organizationId, key).next();
  if (chance < pledgeItemBroken) return 'broken';
  return chance < pledgeItemBroken + pledgeItemPartlyKept ? 'partly' : 'kept';
}

function selfCheck(
  { campaignId, subject, items }: Extract<Pledged, { type: 'PledgePublished' }>['data'],
  world: World,
) {
  const { organizationId } = subject;
  // Nobody calls an own promise broken at first sight.
  const checked = items.map(({ key }) => {
    const outcome = outcomeOf(world, organizationId, key) === 'kept' ? ('kept' as const) : ('partly' as const);
    return { key, outcome, statement: '已对照承诺逐项自查' };
  });
  return asks(SelfCheckPledge, { campaignId, subject, items: checked }, officerOf(organizationId));
}

function verification(
  { campaignId, subject, items }: Extract<Pledged, { type: 'PledgeSelfChecked' }>['data'],
  world: World,
) {
  const { organizationId } = subject;
  const verified = items.map(({ key }) => ({ key, outcome: outcomeOf(world, organizationId, key) }));
  return asks(VerifyPledge, { campaignId, subject, items: verified }, superiorOf(world.unit(organizationId)));
}

function settlement(
  { campaignId, subject }: Extract<Pledged, { type: 'PledgeVerified' }>['data'],
  key: string,
  world: World,
) {
  const evidence = { kind: 'inspection', ref: `${subject.organizationId} ${key}` };
  return asks(SettlePledgeItem, { campaignId, subject, key, evidence }, superiorOf(world.unit(subject.organizationId)));
}
