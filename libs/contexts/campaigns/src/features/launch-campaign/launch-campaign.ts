import { Command, type DomainEvent, defineFeature } from '@pacesetter/kernel';
import { idRule } from '@pacesetter/contracts';
import { refuse } from '../../campaign.errors';
import type { CampaignEvent } from '../../campaign.events';
import { campaign, type CampaignState } from '../../campaign.state';

const fitId = idRule(refuse);

export interface Launch {
  readonly campaignId: string;
  readonly programmeId: string;
  readonly version: number;
  readonly rootOrganizationId: string;
  /** First day, if the campaign runs on other dates than its programme names: all dates move along. */
  readonly startsOn?: string;
}

export class LaunchCampaign extends Command<Launch> {}

type Launched = Extract<CampaignEvent, DomainEvent<'CampaignLaunched'>>['data'];

export interface LaunchFacts {
  readonly rule: string;
  readonly rootExists: boolean;
  /** Title, time zone, rounds and phases of the published version; absent when there is no such version. */
  readonly plan?: Pick<Launched, 'title' | 'timeZone' | 'rounds' | 'phases'> & { readonly digest: string };
}

export const launchCampaign = defineFeature<Launch, CampaignState, CampaignEvent, LaunchFacts>({
  command: LaunchCampaign,
  aggregate: campaign,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId, programmeId, version, rootOrganizationId }, state, { facts: { plan, rootExists } }) {
    if (state.status !== 'none') throw refuse('campaign-already-launched', `campaign ${campaignId} has been launched`);
    fitId(campaignId);
    if (plan === undefined) {
      throw refuse('programme-unknown', `publish ${programmeId} version ${version} before you launch it`);
    }
    if (!rootExists) throw refuse('not-root-organization', `there is no organisation ${rootOrganizationId}`);
    const { digest, ...planned } = plan;
    const programme = { id: programmeId, version, digest };
    return [{ type: 'CampaignLaunched', data: { campaignId, programme, rootOrganizationId, ...planned } }];
  },
});
