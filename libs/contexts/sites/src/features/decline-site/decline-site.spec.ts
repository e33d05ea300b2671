import { given } from '@pacesetter/testing';
import { applied, candidate, declined, ofTownship, ofVillage, ref, running } from '../../../test/sites';
import { site } from '../../site.state';
import { declineSite } from './decline-site';

const { decide } = declineSite;
const context = { facts: running, actor: ofTownship, reason: 'The accounts are not in order.' };

describe('declining a site', () => {
  it('is up to the superior who would have to recommend, with a reason', () => {
    given(site, [applied()]).when(decide, ref, context).then([declined]);
    given(site, [applied()])
      .when(decide, ref, { ...context, reason: ' ' })
      .thenRefused('reason-required');
    given(site, [applied()])
      .when(decide, ref, { ...context, actor: ofVillage })
      .thenRefused('not-the-superior');
    given(site, candidate).when(decide, ref, context).thenRefused('not-applied');
  });
});
