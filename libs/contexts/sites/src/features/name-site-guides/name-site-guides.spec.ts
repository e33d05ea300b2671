import { given } from '@pacesetter/testing';
import {
  applied,
  candidate,
  designated,
  guided,
  ofCounty,
  ofTownship,
  ref,
  running,
  site as aSite,
} from '../../../test/sites';
import { site } from '../../site.state';
import { nameSiteGuides } from './name-site-guides';

const { decide } = nameSiteGuides;
const command = { ...ref, liaison: 'Li', leader: 'Zhang' };

describe('naming the guides of a site', () => {
  it('is done by the organisation directly above', () => {
    given(site, aSite).when(decide, command, { facts: running, actor: ofTownship }).then([guided]);
    given(site, aSite).when(decide, command, { facts: running, actor: ofCounty }).thenRefused('not-the-superior');
    given(site, [applied([]), designated])
      .when(decide, command, { facts: running, actor: ofCounty })
      .then([{ ...guided, data: { ...guided.data, by: 'county-1' } } as typeof guided]);
  });

  it('needs two names and a site', () => {
    given(site, aSite)
      .when(decide, { ...command, leader: '' }, { facts: running })
      .thenRefused('text-missing');
    given(site, candidate).when(decide, command, { facts: running }).thenRefused('not-a-site');
  });
});
