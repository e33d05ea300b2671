import type { CampaignEvent, ParticipationEvent } from '@pacesetter/campaigns';
import type { RecordedEvent } from '@pacesetter/kernel';
import type { ActivityDefinition, ProgrammeDefinition } from '@pacesetter/programmes';
import { type Element, elementsOf, type ElementSource, part } from './element';

/** Who takes part, the phases that are left by rule, and what is done in them. */
export const courseElements: ElementSource = {
  parts: (definition) => {
    const { participants, phases } = definition;
    return [
      ...part('参加单位', 'Who takes part', [
        ...elementsOf('level', participants.levels),
        ...elementsOf('org-type', participants.orgTypes),
      ]),
      ...part('按规则转段', 'Phases left by rule', elementsOf('left', phases)),
      ...part('规定动作', 'Required activities', activities(definition, 'required')),
      ...part('自选动作', 'Optional activities', activities(definition, 'optional')),
    ];
  },
  marks: (recorded, { activityOf }) => {
    const { type, data } = recorded as RecordedEvent<CampaignEvent | ParticipationEvent>;
    switch (type) {
      case 'ParticipantEnrolled':
        return data.subject.memberId === undefined ? [`level:${data.level}`, `org-type:${data.orgType}`] : [];
      case 'GateEvaluated':
        return data.gate === 'exit' && data.passed ? [`left:${data.phase}`] : [];
      case 'ObligationFulfilled':
        return [`activity:${activityOf(data.obligation)}`];
      default:
        return [];
    }
  },
};

function activities({ phases }: ProgrammeDefinition, requirement: ActivityDefinition['requirement']): Element[] {
  return phases.flatMap((phase) =>
    elementsOf(
      'activity',
      phase.activities.filter((activity) => activity.requirement === requirement),
      phase.passage,
    ),
  );
}
