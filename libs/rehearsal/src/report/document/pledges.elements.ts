import type { RecordedEvent } from '@pacesetter/kernel';
import type { PledgeEvent } from '@pacesetter/pledges';
import { element, elementsOf, type ElementSource, part } from './element';

/** Public pledges: on each topic, carried over, checked by oneself, verified, kept, and made good. */
export const pledgeElements: ElementSource = {
  parts: ({ pledges }) => {
    if (pledges === undefined) return [];
    const { topics, carriedOver, publicDisplay } = pledges;
    return part('公开承诺', 'Public pledges', [
      { mark: 'pledge:published', title: publicDisplay.title },
      ...elementsOf('pledge-topic', topics),
      ...(carriedOver === undefined ? [] : elementsOf('pledge', [{ ...carriedOver, key: 'carried-over' }])),
      element('pledge:self-checked', '对照承诺自查', 'Checked by oneself'),
      element('pledge:verified', '上级核实', 'Verified by the superior'),
      element('pledge:kept', '承诺兑现', 'Items kept'),
      element('pledge:settled', '未兑现的后来兑现', 'Broken items made good later'),
    ]);
  },
  marks: (recorded) => {
    const { type, data } = recorded as RecordedEvent<PledgeEvent>;
    switch (type) {
      case 'PledgePublished': {
        const carriedOver = data.items.filter((item) => item.carriedOver).map(() => 'pledge:carried-over');
        return ['pledge:published', ...data.items.map(({ topic }) => `pledge-topic:${topic}`), ...carriedOver];
      }
      case 'PledgeSelfChecked':
        return ['pledge:self-checked'];
      case 'PledgeVerified': {
        const kept = data.items.filter(({ outcome }) => outcome === 'kept').map(() => 'pledge:kept');
        return ['pledge:verified', ...kept];
      }
      case 'PledgeItemSettled':
        return ['pledge:settled'];
      default:
        return [];
    }
  },
};
