import type { CampaignEvent } from '@pacesetter/campaigns';
import { RecordVisit, type VisitKind } from '@pacesetter/supervision';
import { plusDuration } from '@pacesetter/programmes';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { supervisor } from './roles';
import type { World } from './world';

type PhaseEntered = Extract<CampaignEvent, { type: 'PhaseEntered' }>;

/** Inspectors go out as often as the programme says, in every phase but the first and the last. */
export const supervisorsInspect: Behaviour<PhaseEntered> = {
  name: 'supervisors-inspect',
  on: ['PhaseEntered'],
  react({ data: { kind, phase, endsAt }, metadata: { occurredAt } }, world) {
    if (kind !== 'compete' && kind !== 'exemplify') return [];
    const visits = world.options.definition.supervision?.visits ?? [];
    return visits.flatMap(({ kind: visit, every, share }) =>
      roundsBetween(occurredAt, endsAt, every ?? 'P6M', world).flatMap((moment, round) =>
        visitedIn(world, { visit, share, round: `${phase} ${round}` }).map((organizationId) =>
          plannedVisit(world, { organizationId, visit, moment, round: `${phase} ${round}` }),
        ),
      ),
    );
  },
};

function roundsBetween(from: string, to: string, every: string, world: World): string[] {
  const { timeZone } = world.options.definition;
  const rounds: string[] = [];
  for (let moment = plusDuration(from, every, timeZone); moment < to; moment = plusDuration(moment, every, timeZone)) {
    rounds.push(moment);
  }
  return rounds;
}

/** A drawn share of all, or everyone directly below the root. */
function visitedIn(
  world: World,
  { visit, share, round }: { visit: VisitKind; share?: number; round: string },
): string[] {
  const units = world.participants().filter(({ superiorId }) => superiorId !== undefined);
  if (share === undefined) {
    const root = world.participants().find(({ superiorId }) => superiorId === undefined);
    return [...(root?.subordinates ?? [])];
  }
  const drawn = units.filter(({ organizationId }) => world.chance('drawn', visit, round, organizationId).chance(share));
  return drawn.map(({ organizationId }) => organizationId);
}

interface PlannedVisit {
  readonly organizationId: string;
  readonly visit: VisitKind;
  readonly moment: string;
  readonly round: string;
}

function plannedVisit(world: World, { organizationId, visit, moment, round }: PlannedVisit): Intention {
  const id = `${organizationId} ${visit} visit ${round}`;
  const chance = world.chance('finds', id);
  const fault = chance.chance(world.options.profile.visitFindsFault);
  const finding = { key: 'finding-1', text: '台账记录不完整', severity: 'fault' as const };
  const inspector = chance.integer(1, 5);
  const data = {
    campaignId: world.campaignId,
    subject: { organizationId },
    kind: visit,
    inspectors: [`supervisor-${inspector}`, `supervisor-${inspector + 1}`],
    findings: fault ? [finding] : [],
  };
  const at = someDaysAfter(world, { moment, about: [id] }, [0, 20]);
  return { id, at, about: organizationId, request: () => asks(RecordVisit, data, supervisor(inspector)) };
}
