import { concernsSubject, endpoint } from '@pacesetter/http';
import { publishPledge } from './features/publish-pledge/publish-pledge';
import { PublishPledgeDto } from './features/publish-pledge/publish-pledge.dto';
import { selfCheckPledge } from './features/self-check-pledge/self-check-pledge';
import { SelfCheckPledgeDto } from './features/self-check-pledge/self-check-pledge.dto';
import { settlePledgeItem } from './features/settle-pledge-item/settle-pledge-item';
import { SettlePledgeItemDto } from './features/settle-pledge-item/settle-pledge-item.dto';
import { verifyPledge } from './features/verify-pledge/verify-pledge';
import { VerifyPledgeDto } from './features/verify-pledge/verify-pledge.dto';

/** Who pledges speaks for itself: an organisation through its officers, a member in person or through them. */
const WHO_PLEDGES = { member: 'self', officer: 'own', administrator: 'all' } as const;
const WHO_IS_ABOVE = { officer: 'subtree', supervisor: 'subtree', administrator: 'all' } as const;

/** What can be asked of this context over HTTP, and by whom. */
export const pledgeEndpoints = [
  endpoint(publishPledge, {
    body: PublishPledgeDto,
    title: { zh: '公布承诺', en: 'Publish a pledge' },
    may: WHO_PLEDGES,
    concerns: concernsSubject,
  }),
  endpoint(selfCheckPledge, {
    body: SelfCheckPledgeDto,
    title: { zh: '对照承诺自查', en: 'Self-check a pledge' },
    may: WHO_PLEDGES,
    concerns: concernsSubject,
  }),
  endpoint(verifyPledge, {
    body: VerifyPledgeDto,
    title: { zh: '核实承诺', en: 'Verify a pledge' },
    may: WHO_IS_ABOVE,
    concerns: concernsSubject,
  }),
  endpoint(settlePledgeItem, {
    body: SettlePledgeItemDto,
    title: { zh: '承诺事项销号', en: 'Settle an item of a pledge' },
    may: WHO_IS_ABOVE,
    concerns: concernsSubject,
  }),
];
