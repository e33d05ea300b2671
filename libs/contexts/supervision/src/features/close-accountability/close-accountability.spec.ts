import { given } from '@pacesetter/testing';
import { facts, ofBrigade, ofBureau, order, supervised } from '../../../test/supervised';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision } from '../../supervision.state';
import { closeAccountability } from './close-accountability';

const { decide } = closeAccountability;
const matter = { ...supervised, accountabilityId: order.rectificationId };
const opened: SupervisionEvent = {
  type: 'AccountabilityOpened',
  data: { ...matter, rectificationId: order.rectificationId },
};
const closed: SupervisionEvent = { type: 'AccountabilityClosed', data: matter };
const asked = { facts, actor: ofBureau, reason: 'The secretary has apologised.' };

describe('closing accountability', () => {
  it('clears the subject, once, for a reason', () => {
    given(supervision, [opened]).when(decide, matter, asked).then([closed]);
    given(supervision, [opened, closed]).when(decide, matter, asked).then([]);
    given(supervision, [opened]).when(decide, matter, { facts, actor: ofBureau }).thenRefused('reason-required');
  });

  it('is refused to the subject itself, and where nothing is open', () => {
    given(supervision, [opened])
      .when(decide, matter, { ...asked, actor: ofBrigade })
      .thenRefused('own-organization');
    given(supervision, []).when(decide, matter, asked).thenRefused('accountability-unknown', { open: [] });
  });
});
