import type { CommandRequest, RecordedEvent } from '@pacesetter/kernel';
import {
  type OfficerReviewEvent,
  RecordOfficerImprovement,
  ReviewOfficer,
  SubmitOfficerReport,
} from '@pacesetter/reporting';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { officerOf, superiorOf } from './roles';
import type { World } from './world';

type Known = Extract<
  OfficerReviewEvent,
  { type: 'OfficerReviewDefined' | 'OfficerReported' | 'OfficerReviewed' | 'OfficerReviewUsed' }
>;

/** Officers report at mid-term, are graded, and improve where they have to. */
export const officersReport: Behaviour<Known> = {
  name: 'officers-report',
  on: ['OfficerReviewDefined', 'OfficerReported', 'OfficerReviewed', 'OfficerReviewUsed'],
  react(event, world) {
    switch (event.type) {
      case 'OfficerReviewDefined':
        return event.data.officers.map(({ key }) =>
          later(event, world, key, { days: [3, 12], request: report(event, key) }),
        );
      case 'OfficerReported':
        return [later(event, world, 'graded', { days: [1, 5], request: () => review(event, world) })];
      case 'OfficerReviewed':
        return event.data.valid
          ? []
          : [later(event, world, 'graded again', { days: [3, 7], request: () => review(event, world) })];
      case 'OfficerReviewUsed':
        return improvement(event, world);
    }
  },
};

type Defined = Extract<RecordedEvent<Known>, { type: 'OfficerReviewDefined' }>;

function report({ data: { campaignId, organizationId, content } }: Defined, officer: string): () => CommandRequest {
  const sections = content.map((key) => ({ key, text: '对照职责逐项报告' }));
  const reported = { campaignId, organizationId, officer, sections };
  return () => asks(SubmitOfficerReport, reported, officerOf(organizationId));
}

function review(event: Extract<RecordedEvent<Known>, { type: 'OfficerReported' | 'OfficerReviewed' }>, world: World) {
  const { campaignId, organizationId, officer } = event.data;
  const unit = world.unit(organizationId);
  const grades = world.options.definition.officerReports?.grades.map(({ key }) => key) ?? [];
  const chance = world.chance('graded', event.streamId, event.revision);
  const eligible = Math.max(unit.members.length, 5);
  const cast = Math.max(1, Math.floor(eligible * (chance.chance(0.1) ? 0.3 : 0.7 + chance.next() * 0.3)));
  const worst = Math.floor(cast * (1 - world.quality(organizationId)) * 0.7);
  const best = Math.ceil((cast - worst) * world.quality(organizationId));
  const votes = [best, cast - worst - best, worst];
  const tally = Object.fromEntries(grades.map((grade, index) => [grade, votes[index] ?? 0]));
  return asks(ReviewOfficer, { campaignId, organizationId, officer, eligible, tally }, superiorOf(unit));
}

function improvement(event: Extract<RecordedEvent<Known>, { type: 'OfficerReviewUsed' }>, world: World): Intention[] {
  const { campaignId, organizationId, officer, deadline } = event.data;
  if (deadline === undefined) return [];
  const inTime = world.chance('improves', event.streamId, officer).chance(world.options.profile.rectifiedInTime);
  const statement = { campaignId, organizationId, officer, statement: '已按评议意见逐项改进' };
  const request = () => asks(RecordOfficerImprovement, statement, officerOf(organizationId));
  return [later(event, world, 'improves', { days: inTime ? [20, 60] : [110, 130], request })];
}

interface Answer {
  readonly days: readonly [number, number];
  readonly request: Intention['request'];
}

function later(event: RecordedEvent<Known>, world: World, what: string, { days, request }: Answer): Intention {
  const id = `${event.streamId}@${event.revision} ${what}`;
  const at = someDaysAfter(world, { moment: event.metadata.occurredAt, about: [id] }, days);
  return { id, at, about: event.data.organizationId, request };
}
