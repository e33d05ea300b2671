import {
  type Answer,
  AssignInspectors,
  type DrawEvent,
  RecordVisit,
  RecuseInspector,
  type VisitEvent,
  type VisitKind,
  type VisitPlanEvent,
} from '@pacesetter/supervision';
import type { RecordedEvent } from '@pacesetter/kernel';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { inspectorId, inspectorsOf } from './inspectors-are-listed.behaviour';
import { supervisor } from './roles';
import type { World } from './world';

type Watched =
  | Extract<VisitPlanEvent, { type: 'VisitRoundOpened' }>
  | Extract<DrawEvent, { type: 'DrawMade' }>
  | Extract<VisitEvent, { type: 'InspectorsAssigned' | 'InspectorRecused' }>;

/** Who is due a visit gets inspectors, and they go before the round is over, unless it is forgotten. */
export const supervisorsInspect: Behaviour<Watched> = {
  name: 'supervisors-inspect',
  on: ['VisitRoundOpened', 'DrawMade', 'InspectorsAssigned', 'InspectorRecused'],
  react(event, world) {
    const at = event.metadata.occurredAt;
    switch (event.type) {
      case 'VisitRoundOpened': {
        const { round, organizationIds } = event.data;
        return organizationIds.map((organizationId) => assignment(world, { organizationId, round, moment: at }));
      }
      case 'DrawMade': {
        const { round, strata } = event.data;
        const drawn = strata.flatMap((stratum) => stratum.drawn.map(({ organizationId }) => organizationId));
        if (round === undefined) return [];
        return drawn.map((organizationId) => assignment(world, { organizationId, round, moment: at }));
      }
      case 'InspectorsAssigned':
        return [onceAssigned(event, world)];
      case 'InspectorRecused':
        return [visit(event, world)];
    }
  },
};

interface Due {
  readonly organizationId: string;
  readonly round: string;
  readonly moment: string;
}

function assignment(world: World, { organizationId, round, moment }: Due): Intention {
  const id = `${organizationId} inspectors ${round}`;
  const number = world.chance('team', id).integer(1, inspectorsOf(world));
  const next = (number % inspectorsOf(world)) + 1;
  const { campaignId } = world;
  const data = { campaignId, subject: { organizationId }, round, inspectors: [number, next].map(inspectorId) };
  const at = someDaysAfter(world, { moment, about: [id] }, [1, 5]);
  return { id, at, about: organizationId, request: () => asks(AssignInspectors, data, supervisor(1)) };
}

type Assigned = Extract<VisitEvent, { type: 'InspectorsAssigned' | 'InspectorRecused' }>;

function onceAssigned(
  event: RecordedEvent<Extract<Assigned, { type: 'InspectorsAssigned' }>>,
  world: World,
): Intention {
  const { campaignId, subject, round, inspectors } = event.data;
  const [first] = inspectors;
  const recuses = world.chance('recuses', subject.organizationId, round).chance(world.options.profile.inspectorRecused);
  if (first === undefined || !recuses) return visit(event, world);
  const id = `${subject.organizationId} ${first} steps back from ${round}`;
  const at = someDaysAfter(world, { moment: event.metadata.occurredAt, about: [id] }, [1, 2]);
  const { organizationId } = subject;
  const data = { campaignId, subject: { organizationId }, round, inspectorId: first };
  const self = { id: first, role: 'supervisor' } as const;
  return { id, at, about: organizationId, request: () => asks(RecuseInspector, data, self, '曾在该单位工作') };
}

function visit({ data, metadata: { occurredAt } }: RecordedEvent<Assigned>, world: World): Intention {
  const { campaignId, subject, round, inspectors } = data;
  const { organizationId } = subject;
  const id = `${organizationId} visit ${round}`;
  const { profile, office } = world.options;
  const chance = world.chance('visits', id);
  const left = office.countBetween(occurredAt, world.endOfRound(round) ?? occurredAt);
  const days = Math.min(Math.max(left - 1, 1), 20);
  // Forgotten until after the round is over, when it has been noticed.
  const forgotten = chance.chance(profile.visitMissed);
  const at = someDaysAfter(world, { moment: occurredAt, about: [id] }, forgotten ? [left + 3, left + 20] : [1, days]);
  const kind = kindOf(round);
  const seen = { campaignId, subject: { organizationId }, kind, round, inspectors };
  const report = { ...seen, ...whatIsSeen(world, { id, kind, organizationId }) };
  const by = supervisor(1);
  return { id, at, about: organizationId, request: () => asks(RecordVisit, report, by) };
}

/** Rounds are named after the kind of their visits. */
function kindOf(round: string): VisitKind {
  return round.replace(/-\d+$/, '') as VisitKind;
}

interface Seen {
  readonly id: string;
  readonly kind: VisitKind;
  readonly organizationId: string;
}

function whatIsSeen(world: World, { id, kind, organizationId }: Seen) {
  const { definition, profile } = world.options;
  const chance = world.chance('finds', id);
  const items = definition.supervision?.checklists.find(({ kinds }) => kinds.includes(kind))?.items ?? [];
  const faults = items.filter(({ severity }) => severity === 'fault');
  const failed = chance.chance(profile.visitFindsFault);
  const unmet = failed && faults.length > 0 ? chance.pick(faults).key : undefined;
  const answers: Answer[] = items.map(({ key, severity }) => {
    const met = severity === 'note' ? !chance.chance(profile.visitFindsFault) : key !== unmet;
    return met
      ? { item: key, met, evidence: [{ kind: 'document', ref: `${organizationId}/${key}` }] }
      : { item: key, met, note: '现场查看未达要求', evidence: [] };
  });
  const described = { key: 'finding-1', text: '台账记录不完整', severity: 'fault' as const };
  return { answers, findings: failed && faults.length === 0 ? [described] : [], ...meetingOf(world, { id, kind }) };
}

function meetingOf(world: World, { id, kind }: Pick<Seen, 'id' | 'kind'>) {
  if (kind !== 'report-meeting' && kind !== 'symposium') return {};
  const chance = world.chance('attendance', id);
  const invited = chance.integer(8, 40);
  const present = Math.max(1, Math.round(invited * (0.8 + 0.2 * chance.next())));
  return {
    meeting: { invited, present, topics: kind === 'symposium' ? ['听取群众意见建议'] : ['活动进展', '存在问题'] },
  };
}
