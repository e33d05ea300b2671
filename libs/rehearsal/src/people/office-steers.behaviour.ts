import { AdvancePhase, type CampaignEvent } from '@pacesetter/campaigns';
import { asks, type Behaviour } from './behaviour';
import { office } from './roles';

type GateEvaluated = Extract<CampaignEvent, { type: 'GateEvaluated' }>;

/** How many days the office looks on while a gate stays shut. */
const PATIENCE_DAYS = 45;

/** When a phase cannot be left for weeks, the office moves the campaign on and says why. */
export const officeSteers: Behaviour<GateEvaluated> = {
  name: 'office-steers',
  on: ['GateEvaluated'],
  react({ data, metadata }, world) {
    const { campaignId, phase, gate, passed, conditions } = data;
    const shutFor = world.evaluationsInARow(phase, gate);
    if (passed || gate !== 'exit' || shutFor !== PATIENCE_DAYS) return [];
    const unmet = conditions.filter(({ met }) => !met).map(({ title }) => title.zh);
    const at = world.options.office.morningAfter(metadata.occurredAt, 1);
    const reason = `连续${PATIENCE_DAYS}天未达到转段条件（${unmet.join('、')}），经领导小组研究决定转段`;
    const request = () => asks(AdvancePhase, { campaignId, from: phase }, office, reason);
    return [{ id: `office advances from ${phase}`, at, about: campaignId, request }];
  },
};
