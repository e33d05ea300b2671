import type { CampaignEvent } from '@pacesetter/campaigns';
import { RecordFieldResearch } from '@pacesetter/reporting';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour } from './behaviour';
import { superiorOf } from './roles';
import type { Unit } from './unit';
import type { World } from './world';

type PhaseEntered = Extract<CampaignEvent, { type: 'PhaseEntered' }>;

/** Where the programme has field research, the higher body goes to half of the organisations below it, once in a phase. */
export const higherBodyResearches: Behaviour<PhaseEntered> = {
  name: 'higher-body-researches',
  on: ['PhaseEntered'],
  react({ data: { phase, endsAt }, metadata: { occurredAt } }, world) {
    if (!world.options.definition.fieldResearch?.phases.includes(phase)) return [];
    return world
      .participants()
      .filter(({ superiorId }) => superiorId !== undefined)
      .filter(({ organizationId }) => world.chance('researched', phase, organizationId).chance(0.5))
      .map((unit) => research(unit, { phase, from: occurredAt, to: endsAt }, world));
  },
};

interface During {
  readonly phase: string;
  readonly from: string;
  readonly to: string;
}

function research(unit: Unit, { phase, from, to }: During, world: World): Intention {
  const { office, definition } = world.options;
  const { organizationId } = unit;
  const days = Math.max(office.countBetween(from, to) - 5, 0);
  const at = office.morningAfter(from, world.chance('research', phase, organizationId).integer(0, days));
  const topics = definition.fieldResearch?.topics ?? [];
  const findings = topics.map(({ key, title }) => ({ topic: key, text: `${title.zh}：总体良好` }));
  const researchId = `${organizationId}-${phase}`;
  const told = { team: ['调研组'], findings, suggestions: ['进一步丰富活动形式'] };
  const request = () =>
    asks(RecordFieldResearch, { campaignId: world.campaignId, researchId, organizationId, ...told }, superiorOf(unit));
  return { id: `${researchId} researched`, at, about: organizationId, request };
}
