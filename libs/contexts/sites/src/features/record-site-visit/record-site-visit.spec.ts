import { given } from '@pacesetter/testing';
import { candidate, guided, ofTownship, ofVillage, ref, running, site as aSite } from '../../../test/sites';
import { site } from '../../site.state';
import { recordSiteVisit } from './record-site-visit';

const { decide } = recordSiteVisit;
const command = { ...ref, visitor: 'liaison', observed: 'The hall is open.' } as const;
const context = { facts: running, actor: ofTownship };

describe('visits to a site', () => {
  it('are recorded by those who guide it', () => {
    given(site, [...aSite, guided])
      .when(decide, command, context)
      .then([{ type: 'SiteVisited', data: command }]);
    given(site, [...aSite, guided])
      .when(decide, command, { ...context, actor: ofVillage })
      .thenRefused('not-the-superior');
  });

  it('need guides, a site, and something that was seen', () => {
    given(site, aSite).when(decide, command, context).thenRefused('no-guides');
    given(site, candidate).when(decide, command, context).thenRefused('not-a-site');
    given(site, [...aSite, guided])
      .when(decide, { ...command, observed: '' }, context)
      .thenRefused('text-missing');
  });
});
