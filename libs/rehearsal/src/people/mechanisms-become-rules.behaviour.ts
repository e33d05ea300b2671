import type { CommandRequest, RecordedEvent } from '@pacesetter/kernel';
import {
  AdoptMechanism,
  EndorseMechanism,
  type MechanismEvent,
  ProposeMechanism,
  ReturnMechanism,
} from '@pacesetter/reporting';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { officerOf, superiorOf } from './roles';
import type { World } from './world';

type Known = Extract<MechanismEvent, { type: 'MechanismProposed' | 'MechanismReturned' | 'MechanismEndorsed' }>;

/** What was proposed is reviewed above, improved where it has to be, and adopted as a rule. */
export const mechanismsBecomeRules: Behaviour<Known> = {
  name: 'mechanisms-become-rules',
  on: ['MechanismProposed', 'MechanismReturned', 'MechanismEndorsed'],
  react(event, world) {
    const { streamId, revision, metadata } = event;
    const id = `${streamId}@${revision} answered`;
    const at = someDaysAfter(world, { moment: metadata.occurredAt, about: [id] }, [2, 5]);
    return [{ id, at, about: event.data.organizationId, request: () => answer(event, world) }];
  },
};

function answer(event: RecordedEvent<Known>, world: World): CommandRequest {
  const { campaignId, mechanismId, organizationId } = event.data;
  const ref = { campaignId, mechanismId };
  switch (event.type) {
    case 'MechanismProposed': {
      const by = superiorOf(world.unit(organizationId));
      const returned = event.revision === 0 && world.chance('mechanism returned', mechanismId).chance(0.1);
      return returned
        ? asks(ReturnMechanism, { ...ref, remarks: '责任主体不明确' }, by)
        : asks(EndorseMechanism, ref, by);
    }
    case 'MechanismReturned': {
      const area = world.options.definition.mechanisms?.areas[0]?.key ?? '';
      const improved = {
        title: '长效机制（修订）',
        text: '明确责任主体、时限和考核办法',
        experience: '活动中行之有效的做法',
      };
      return asks(ProposeMechanism, { ...ref, organizationId, area, ...improved }, officerOf(organizationId));
    }
    case 'MechanismEndorsed':
      return asks(
        AdoptMechanism,
        { ...ref, ...answered(mechanismId, organizationId, world) },
        officerOf(organizationId),
      );
  }
}

/** A mechanism that was proposed for an obligation is named after it. */
function answered(mechanismId: string, organizationId: string, world: World): { readonly obligation?: string } {
  const obligation = mechanismId.slice(organizationId.length + 1);
  return world.obligations.has(obligation) ? { obligation } : {};
}
