import type { RecordedEvent } from '@pacesetter/kernel';
import type { DrawEvent, SupervisionEvent, VisitPlanEvent } from '@pacesetter/supervision';

type Counted = readonly [table: 'inspections' | 'listed' | 'followUps', as: string];
type Known = SupervisionEvent | VisitPlanEvent | DrawEvent;

/** What an event of supervision adds to the report besides the visits, orders and measures themselves. */
export function supervisionFigures(recorded: RecordedEvent): readonly Counted[] {
  const { type, data } = recorded as RecordedEvent<Known>;
  switch (type) {
    case 'VisitRoundClosed':
      return [['inspections', `${data.kind}: 轮次 rounds`]];
    case 'VisitMissed':
      return [['inspections', `${data.kind}: 逾期未查 visits not made in time`]];
    case 'InspectorsAssigned':
      return data.recused.map(({ ground }) => recusal(ground));
    case 'InspectorRecused':
      return [recusal(data.ground)];
    case 'VisitRecorded':
      return data.answers
        .filter(({ met }) => !met)
        .map(({ item }) => ['inspections', `未达要求 item not met: ${item}`] as const);
    case 'ContributionsReopened':
      return [['inspections', `重新征集种子 draw begun again: ${data.because}`]];
    case 'RevealsClosed':
      return data.withheld.map(({ party }) => ['inspections', `未揭示 contribution withheld: ${party}`] as const);
    case 'RectificationOrdered':
      return data.listed ? [['listed', '挂牌督办 listed']] : [];
    case 'EscalationRaised':
      return data.cause?.kind === 'follow-up-missed'
        ? [['followUps', `逾期升级 climbed the ladder: ${data.rung}`]]
        : [];
    case 'RectificationListed':
      return [['listed', '挂牌督办 listed']];
    case 'RectificationProgressReported':
      return [['listed', '进展公开 progress told']];
    case 'RectificationProgressMissed':
      return [['listed', '逾期无进展 progress not told in time']];
    case 'VerificationMissed':
      return [['listed', '逾期未核查 submission not looked at in time']];
    default:
      return [];
  }
}

function recusal(ground: string): Counted {
  return ['inspections', `回避 inspector recused: ${ground}`];
}
