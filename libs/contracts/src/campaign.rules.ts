import type { Refuse } from '@pacesetter/kernel';

/** What every decision about something in a campaign has to know of the campaign. */
export interface CampaignStanding {
  readonly status: string;
  /** `id@version` of the programme whose rules apply. */
  readonly rule: string;
}

type Standing = Pick<CampaignStanding, 'status'>;

/** When in the life of a campaign something can be decided, refused in a context's own way. */
export function campaignRules(refuse: Refuse<'campaign-not-running'>) {
  const campaignRuns = ({ status }: Standing): void => {
    if (status !== 'running') throw refuse('campaign-not-running', `the campaign is ${status}`, { status });
  };
  return {
    /** @throws DomainError unless the campaign runs. */
    campaignRuns,
    /** What was begun is settled after the last phase, too. @throws DomainError unless it runs or is completed. */
    campaignRunsOrIsCompleted: ({ status }: Standing): void => {
      if (status !== 'completed') campaignRuns({ status });
    },
    /**
     * What follows by rule from an event must not get lost because the campaign was paused in between.
     * @throws DomainError when the campaign has ended
     */
    campaignHasNotEnded: ({ status }: Standing): void => {
      if (status !== 'paused') campaignRuns({ status });
    },
  };
}
