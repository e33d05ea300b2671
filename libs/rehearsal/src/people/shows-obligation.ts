import type { Obligation } from '@pacesetter/campaigns';
import type { Subject } from '@pacesetter/contracts';
import type { CommandRequest } from '@pacesetter/kernel';
import type { MeetingKind, OwedReport } from '@pacesetter/programmes';
import { CallMeeting, DefineOfficerReview, ProposeMechanism, SubmitReport } from '@pacesetter/reporting';
import { asks } from './behaviour';
import { officerOf, superiorOf } from './roles';
import { shownBy } from './shown-by';
import type { Unit } from './unit';
import type { World } from './world';

/** Somebody who owes something. */
export interface Owing {
  readonly unit: Unit;
  readonly subject: Subject;
  readonly obligation: Obligation;
}

/** What somebody does first about an obligation that is shown by more than a word, and how many mornings before it is done. */
export interface Showing {
  readonly daysBefore: number;
  readonly request: () => CommandRequest;
}

/** The first step; the others follow when people hear of it. */
export function showing(owing: Owing, world: World): Showing | undefined {
  const shown = shownBy(world.options.definition, owing.obligation);
  switch (shown?.by) {
    case undefined:
      return undefined;
    case 'report':
      return { daysBefore: 0, request: () => handsIn(owing, shown.content, world) };
    case 'meeting':
      return { daysBefore: 4, request: () => calls(owing, shown.kind, world) };
    case 'mechanism':
      return { daysBefore: 14, request: () => proposes(owing, world) };
    case 'officer-review':
      return { daysBefore: 30, request: () => defines(owing, world) };
  }
}

function handsIn({ unit, subject, obligation }: Owing, { sections }: OwedReport, world: World): CommandRequest {
  const written = sections.map(({ key, title }) => ({ key, text: `${title.zh}：已对照方案逐项梳理` }));
  const report = { campaignId: world.campaignId, subject, obligation: obligation.obligation, sections: written };
  return asks(SubmitReport, report, officerOf(unit.organizationId));
}

function calls({ unit, obligation }: Owing, kind: MeetingKind, world: World): CommandRequest {
  const { organizationId } = unit;
  const about = obligation.obligation;
  const plannedFor = world.options.office.morningAfter(obligation.opensAt, 5);
  const agenda = kind.agenda.map(({ key, title }) => ({ key, text: title.zh }));
  const meeting = { campaignId: world.campaignId, meetingId: `${organizationId}-${about}`, organizationId };
  const called = { ...meeting, kind: kind.key, title: kind.title.zh, plannedFor, agenda, obligation: about };
  return asks(CallMeeting, called, officerOf(organizationId));
}

/** Organisations beside each other write about different things, so that every area has its mechanism. */
function areaOf({ organizationId, superiorId }: Unit, world: World) {
  const beside = superiorId === undefined ? [] : world.unit(superiorId).subordinates;
  const areas = world.options.definition.mechanisms?.areas ?? [];
  return areas[Math.max(beside.indexOf(organizationId), 0) % areas.length] ?? { key: '', title: { zh: '', en: '' } };
}

function proposes({ unit, obligation }: Owing, world: World): CommandRequest {
  const { organizationId } = unit;
  const { key, title } = areaOf(unit, world);
  const mechanism = { campaignId: world.campaignId, mechanismId: `${organizationId}-${obligation.obligation}` };
  const proposed = { ...mechanism, organizationId, area: key, title: title.zh, experience: '活动中行之有效的做法' };
  return asks(
    ProposeMechanism,
    { ...proposed, text: `${title.zh}：定期学习、公开承诺、群众评议` },
    officerOf(organizationId),
  );
}

function defines({ unit, obligation }: Owing, world: World): CommandRequest {
  const { organizationId } = unit;
  const posts = world.options.definition.officerReports?.officers ?? [];
  const officers = posts.map(({ key, title }) => ({
    key,
    name: `${title.zh}-${organizationId}`,
    personId: `${organizationId}-${key}`,
  }));
  const review = { campaignId: world.campaignId, organizationId, officers, obligation: obligation.obligation };
  return asks(DefineOfficerReview, review, superiorOf(unit));
}
