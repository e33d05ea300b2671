import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { rectificationIdOf, type Supervised } from '../../rectification.rules';
import type { SupervisionEvent } from '../../supervision.events';
import { isOpen } from '../../supervision-standing';
import { supervision, type SupervisionState } from '../../supervision.state';

export interface SettledLeftover extends Supervised {
  /** Key of the pledge's item that was made good. */
  readonly item: string;
}

export class CloseLeftover extends Command<SettledLeftover> {}

/** The organisation above has established that the pledge's item was made good: that verifies the order, too. */
export const closeLeftover = defineFeature<SettledLeftover, SupervisionState, SupervisionEvent>({
  command: CloseLeftover,
  aggregate: supervision,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  decide({ campaignId, subject, item }, state) {
    const cause = { kind: 'pledge-broken', ref: item } as const;
    const rectificationId = rectificationIdOf({ campaignId, subject }, cause);
    const order = state.rectifications[rectificationId];
    if (order === undefined || !isOpen(order)) return [];
    return [{ type: 'RectificationVerified', data: { campaignId, subject, rectificationId, cause } }];
  },
});
