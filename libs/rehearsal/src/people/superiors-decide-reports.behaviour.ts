import { AcceptReport, type ReportEvent, ReturnReport, SubmitReport } from '@pacesetter/reporting';
import type { RecordedEvent } from '@pacesetter/kernel';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { officerOf, superiorOf } from './roles';
import type { World } from './world';

type Known = Extract<ReportEvent, { type: 'ReportSubmitted' | 'ReportReturned' }>;

/** The superior accepts a report or sends it back once; most of those are then handed in again. */
export const superiorsDecideReports: Behaviour<Known> = {
  name: 'superiors-decide-reports',
  on: ['ReportSubmitted', 'ReportReturned'],
  react(event, world) {
    return event.type === 'ReportSubmitted' ? [decision(event, world)] : again(event, world);
  },
};

type Submitted = Extract<RecordedEvent<Known>, { type: 'ReportSubmitted' }>;

function decision(event: Submitted, world: World): Intention {
  const { campaignId, subject, obligation, submission } = event.data;
  const ref = { campaignId, subject, obligation };
  const { organizationId, memberId } = subject;
  const returned = world.chance('report returned', event.streamId).chance(world.options.profile.planReturned);
  const by = memberId === undefined ? superiorOf(world.unit(organizationId)) : officerOf(world.leaderOf(subject));
  const request = () =>
    returned && submission === 1
      ? asks(ReturnReport, { ...ref, remarks: '数据不够具体，请补充实例' }, by)
      : asks(AcceptReport, ref, by);
  return later(event, world, { days: [1, 6], request });
}

function again(event: Extract<RecordedEvent<Known>, { type: 'ReportReturned' }>, world: World): Intention[] {
  const { campaignId, subject, obligation } = event.data;
  if (!world.chance('report again', event.streamId).chance(world.options.profile.rectifiedInTime)) return [];
  const activity = world.obligations.get(obligation)?.activity;
  const owed = world.options.definition.reports?.owed.find((candidate) => candidate.activity === activity);
  const sections = (owed?.sections ?? []).map(({ key, title }) => ({ key, text: `${title.zh}：已补充实例和数据` }));
  const report = { campaignId, subject, obligation, sections };
  const request = () => asks(SubmitReport, report, officerOf(subject.organizationId));
  return [later(event, world, { days: [2, 8], request })];
}

interface Answer {
  readonly days: readonly [number, number];
  readonly request: Intention['request'];
}

function later(
  { streamId, revision, data, metadata }: RecordedEvent<Known>,
  world: World,
  { days, request }: Answer,
): Intention {
  const id = `${streamId}@${revision} answered`;
  const at = someDaysAfter(world, { moment: metadata.occurredAt, about: [id] }, days);
  return { id, at, about: data.subject.organizationId, request };
}
