import { given } from '@pacesetter/testing';
import { candidate, inReserve, places, ref, running, site as aSite, withdrawn } from '../../../test/sites';
import { site } from '../../site.state';
import { putSiteInReserve } from './put-site-in-reserve';

const { decide } = putSiteInReserve;
const command = { ...ref, ...places, rank: 3, places: 2 };

describe('the reserve', () => {
  it('is told to who stands for a place', () => {
    given(site, candidate).when(decide, command, { facts: running }).then([inReserve]);
  });

  it('is not for who stands for none, for another, or holds one', () => {
    given(site, [...candidate, withdrawn])
      .when(decide, command, { facts: running })
      .then([]);
    given(site, candidate)
      .when(decide, { ...command, tier: 'provincial' }, { facts: running })
      .then([]);
    given(site, aSite).when(decide, command, { facts: running }).then([]);
  });
});
