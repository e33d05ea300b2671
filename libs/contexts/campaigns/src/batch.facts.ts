import type { FactsProvider } from '@pacesetter/commands';
import { organization } from '@pacesetter/organizations';
import { campaign } from './campaign.state';
import type { BatchFacts, BatchOrder } from './features/order-batch/order-batch';

export const batchFacts: FactsProvider<BatchOrder, BatchFacts> = async ({ campaignId, selection }, reader) => {
  const { status, programme: ref, obligations } = await reader.state(campaign, campaignId);
  const top = await reader.state(organization, selection.under);
  const rule = `${ref.id}@${ref.version}`;
  const opened = Object.fromEntries(Object.values(obligations).map(({ obligation, kind }) => [obligation, kind]));
  return { status, rule, topExists: top.status === 'registered', opened };
};
