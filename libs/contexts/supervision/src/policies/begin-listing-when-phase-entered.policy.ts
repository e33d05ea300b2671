import type { CampaignEvent } from '@pacesetter/campaigns';
import { type Policy, request } from '@pacesetter/kernel';
import { BeginListing } from '../features/begin-listing/begin-listing';

type Entered = Extract<CampaignEvent, { type: 'PhaseEntered' | 'CampaignMigrated' }>;

/** Which phase it is that listing begins with, the programme says; another version may name one that has begun. */
export const beginListingWhenPhaseEntered: Policy<Entered> = {
  name: 'begin-listing-when-phase-entered',
  on: ['PhaseEntered', 'CampaignMigrated'],
  decide({ type, data }) {
    const { campaignId } = data;
    const begun = type === 'PhaseEntered' ? [data.phase] : phasesBegun(data);
    return begun.map((phase) => request(BeginListing, { campaignId, phase }));
  },
};

function phasesBegun({ phases, gate }: Extract<Entered, { type: 'CampaignMigrated' }>['data']): readonly string[] {
  const keys = phases.map(({ phase }) => phase);
  if (gate === undefined) return keys;
  return keys.slice(0, keys.indexOf(gate.phase) + (gate.gate === 'exit' ? 1 : 0));
}
