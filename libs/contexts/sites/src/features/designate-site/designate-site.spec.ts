import { given, TEST_TIME } from '@pacesetter/testing';
import {
  candidate,
  days,
  designated,
  inReserve,
  places,
  ref,
  running,
  site as aSite,
  withdrawn,
} from '../../../test/sites';
import { site } from '../../site.state';
import { designateSite, type PlaceFacts } from './designate-site';

const { decide } = designateSite;
const command = { ...places, ...ref, rank: 1 };
const facts: PlaceFacts = {
  ...running,
  placeTaken: true,
  assessFrom: days(370),
  assessBy: days(400),
  placeFreeFrom: days(16),
};
const declinedBy = (status: string) =>
  ({ type: 'SitePlaceDeclined', data: { ...places, ...ref, status, placeFreeFrom: days(16) } }) as const;

describe('bringing a place to an organisation', () => {
  it('makes it a creation unit, once', () => {
    given(site, candidate).when(decide, command, { facts, now: TEST_TIME }).then([designated]);
    given(site, aSite).when(decide, command, { facts }).then([]);
  });

  it('takes the place of another from the reserve', () => {
    given(site, [...candidate, inReserve])
      .when(decide, { ...command, replaces: 'other' }, { facts, now: TEST_TIME })
      .then([{ ...designated, data: { ...designated.data, replaces: 'other' } } as typeof designated]);
  });

  it('frees the place of who stands for it no more', () => {
    given(site, [...candidate, withdrawn])
      .when(decide, command, { facts })
      .then([declinedBy('withdrawn')]);
    given(site, candidate)
      .when(decide, { ...command, tier: 'provincial' }, { facts })
      .then([{ ...declinedBy('recommended'), data: { ...declinedBy('recommended').data, tier: 'provincial' } }]);
  });

  it('never lets a site hold two tiers', () => {
    given(site, aSite)
      .when(decide, { ...command, tier: 'provincial' }, { facts })
      .then([{ ...declinedBy('creating'), data: { ...declinedBy('creating').data, tier: 'provincial' } }]);
  });

  it('needs a place that was taken, whoever asks', () => {
    given(site, candidate)
      .when(decide, command, { facts: { ...facts, placeTaken: false } })
      .thenRefused('no-place-left');
  });
});
