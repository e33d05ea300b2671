import { AssignHelper, ConfirmImprovement, type ReviewEvent, SubmitImprovementPlan } from '@pacesetter/reviews';
import type { RecordedEvent } from '@pacesetter/kernel';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { officerOf } from './roles';
import type { World } from './world';

type Assessed = Extract<ReviewEvent, { type: 'AssessmentRecorded' }>;

/** The backward get a helper, those in the middle plan how to improve and are looked at again; some forget. */
export const standingsAreFollowedUp: Behaviour<Assessed> = {
  name: 'standings-are-followed-up',
  on: ['AssessmentRecorded'],
  react(event, world) {
    const { helper, planBy, deadline, kind } = event.data.followUp;
    return [
      ...(helper ? helperNamed(event, world) : []),
      ...(planBy === undefined ? [] : planHandedIn(event, planBy, world)),
      ...(kind === 'improve' && deadline !== undefined ? improvementSeen(event, deadline, world) : []),
    ];
  },
};

function helperNamed({ data, metadata }: RecordedEvent<Assessed>, world: World): Intention[] {
  const { campaignId, subject, by, assessmentId } = data;
  const about = subject.organizationId;
  const id = `${about} helper after ${assessmentId}`;
  const helper = { campaignId, subject, helper: `帮扶人-${about}` };
  const late = world.chance('forgets', id).chance(world.options.profile.followUpForgotten);
  const at = someDaysAfter(world, { moment: metadata.occurredAt, about: [id] }, late ? [15, 25] : [1, 5]);
  return [{ id, at, about, request: () => asks(AssignHelper, helper, officerOf(by)) }];
}

function planHandedIn({ data, metadata }: RecordedEvent<Assessed>, planBy: string, world: World): Intention[] {
  const { campaignId, subject, assessmentId } = data;
  const about = subject.organizationId;
  const id = `${about} plans to improve after ${assessmentId}`;
  const { office, profile } = world.options;
  const late = world.chance('forgets', id).chance(profile.followUpForgotten);
  const days = Math.max(office.countBetween(metadata.occurredAt, planBy) - 1, 1);
  const plan = { campaignId, subject, measures: ['对照先进找差距', '定目标、抓提高'] };
  const at = someDaysAfter(
    world,
    { moment: metadata.occurredAt, about: [id] },
    late ? [days + 3, days + 20] : [1, days],
  );
  return [{ id, at, about, request: () => asks(SubmitImprovementPlan, plan, officerOf(about)) }];
}

function improvementSeen({ data }: RecordedEvent<Assessed>, deadline: string, world: World): Intention[] {
  const { campaignId, subject, by, assessmentId } = data;
  const about = subject.organizationId;
  const id = `${about} has improved after ${assessmentId}`;
  const { office, profile } = world.options;
  if (world.chance('forgets', id).chance(profile.followUpForgotten)) return [];
  const at = office.morningAfter(deadline, -world.chance('improves', id).integer(3, 40));
  const seen = { campaignId, subject, remarks: '差距明显缩小' };
  return [{ id, at, about, request: () => asks(ConfirmImprovement, seen, officerOf(by)) }];
}
