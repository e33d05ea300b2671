import { given } from '@pacesetter/testing';
import { applied, candidate, ofCounty, ofTownship, recommended, ref, running } from '../../../test/sites';
import { site } from '../../site.state';
import { recommendSite } from './recommend-site';

const { decide } = recommendSite;
const command = { ...ref, statement: 'They do.' };
const facts = running;

describe('recommending a site', () => {
  it('goes level by level, the nearest first', () => {
    const way = applied(['township', 'county-1']);
    given(site, [way])
      .when(decide, command, { facts, actor: ofTownship })
      .then([recommended('township', false)]);
    given(site, [way, recommended('township', false)])
      .when(decide, command, { facts, actor: ofCounty })
      .then([recommended('county-1')]);
    given(site, [way]).when(decide, command, { facts, actor: ofCounty }).thenRefused('not-the-superior');
  });

  it('happens only where an application waits for it', () => {
    given(site, candidate).when(decide, command, { facts, actor: ofTownship }).thenRefused('not-applied');
    given(site, []).when(decide, command, { facts, actor: ofTownship }).thenRefused('not-applied');
    given(site, [applied([])])
      .when(decide, command, { facts })
      .thenRefused('not-applied', { status: 'recommended' });
    given(site, [applied()])
      .when(decide, { ...command, statement: '' }, { facts })
      .thenRefused('text-missing');
  });
});
