import { given } from '@pacesetter/testing';
import {
  applied,
  candidate,
  inReserve,
  ofTownship,
  ofVillage,
  ref,
  running,
  site as aSite,
  withdrawn,
} from '../../../test/sites';
import { site } from '../../site.state';
import { withdrawSiteApplication } from './withdraw-site-application';

const { decide } = withdrawSiteApplication;
const context = { facts: running, actor: ofVillage };

describe('withdrawing an application', () => {
  it.each([
    ['applied', [applied()]],
    ['recommended', candidate],
    ['in reserve', [...candidate, inReserve]],
  ])('is possible while %s', (_how, events) => {
    given(site, events).when(decide, ref, context).then([withdrawn]);
  });

  it('is not for others, not twice, and not for a site', () => {
    given(site, [applied()])
      .when(decide, ref, { ...context, actor: ofTownship })
      .thenRefused('not-the-organization');
    given(site, [applied(), withdrawn]).when(decide, ref, context).then([]);
    given(site, aSite).when(decide, ref, context).thenRefused('not-applied', { status: 'creating' });
  });
});
