import { type Policy, request } from '@pacesetter/kernel';
import type { AwardRoundEvent } from '../award-round.events';
import { AnnounceNomination } from '../features/announce-nomination/announce-nomination';

type Reported = Extract<AwardRoundEvent, { type: 'AwardReportedUpward' }>;

/** Where the higher body's campaign is linked, its round learns of the candidate. */
export const announceNominationWhenReportedUpward: Policy<Reported> = {
  name: 'announce-nomination-when-reported-upward',
  on: ['AwardReportedUpward'],
  decide({ data: { campaignId, round, award, subject, to, nomination } }) {
    if (nomination === undefined) return [];
    const origin = { campaignId, round, award, to };
    return [request(AnnounceNomination, { ...nomination, subject, origin })];
  },
};
