import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import type { CampaignStatus } from '../../campaign.state';
import type { ParticipationEvent } from '../../participation.events';
import { ledBy, participation, type ParticipationState } from '../../participation.state';

export interface ParticipationToMove {
  readonly campaignId: string;
  readonly subject: Subject;
}

/** Lets a participation follow its member. */
export class MoveParticipation extends Command<ParticipationToMove> {}

export interface MovingFacts {
  readonly status: CampaignStatus;
  readonly rule: string;
  /** By the programme, the organisation that leads now, and the home one; absent where the member is unknown. */
  readonly place?: {
    readonly leads: string;
    readonly home: string;
    /** The one that leads takes part in the campaign. */
    readonly takesPart: boolean;
  };
}

/**
 * Gansu 2010, 四㈡: the inflow organisation leads, the home one assists. The participation keeps its name and all that
 * belongs to it (obligations, pledges, ledger), so nothing is doubled or lost; what changes is who leads it. A host that
 * takes no part in the campaign cannot lead: then nothing changes. A pause keeps nothing from following.
 */
export const moveParticipation = defineFeature<
  ParticipationToMove,
  ParticipationState,
  ParticipationEvent,
  MovingFacts
>({
  command: MoveParticipation,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject }, state, { facts: { status, place } }) {
    if (status !== 'running' && status !== 'paused') {
      throw refuse('campaign-not-running', `the campaign is ${status}`, { status });
    }
    if (state.enrolled === undefined) throw refuse('not-enrolled', 'this member takes no part in the campaign');
    const from = ledBy(subject, state);
    if (place === undefined || !place.takesPart || place.leads === from) return [];
    const { leads: to, home } = place;
    const away = to !== home;
    const data = { campaignId, subject, from, to, because: away ? ('floated' as const) : ('returned' as const) };
    return [{ type: 'ParticipationMoved', data: { ...data, ...(away && { assistedBy: home }) } }];
  },
});
