import type { CampaignEvent } from '@pacesetter/campaigns';
import { ForgetPerson } from '@pacesetter/privacy';
import { asks, type Behaviour } from './behaviour';
import { office } from './roles';

type PhaseEntered = Extract<CampaignEvent, { type: 'PhaseEntered' }>;

/** So many days before the planned end, when nothing more is said about a member who is nominated for nothing. */
const DAYS_BEFORE_END = 2;

/** Where members float, one who has withdrawn asks to be forgotten, late in the campaign: what was decided stays. */
export const personsAreForgotten: Behaviour<PhaseEntered> = {
  name: 'persons-are-forgotten',
  on: ['PhaseEntered'],
  react({ data: { phase, endsAt } }, world) {
    const { definition, office: hours } = world.options;
    if (definition.floatingMembers === undefined || phase !== definition.phases.at(-1)?.key) return [];
    const members = world.participants().flatMap((unit) => unit.members);
    if (members.length === 0) return [];
    const personId = world.chance('is forgotten').pick(members);
    const reason = 'A member who has withdrawn asks for it.';
    return [
      {
        id: `${personId} is forgotten`,
        at: hours.morningAfter(endsAt, -DAYS_BEFORE_END),
        about: personId,
        request: () => asks(ForgetPerson, { personId }, office, reason),
      },
    ];
  },
};
