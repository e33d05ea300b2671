import { given } from '@pacesetter/testing';
import { bulletinRef, drafted, ofBranch, ofNeighbour, published, running } from '../../../test/reported';
import { bulletin } from '../../bulletin.state';
import { publishBulletin } from './publish-bulletin';

const { decide } = publishBulletin;
const facts = { ...running, kinds: ['exemplar'] as const };

describe('publishing a bulletin', () => {
  it('makes a draft public, once', () => {
    given(bulletin, [drafted]).when(decide, bulletinRef, { facts, actor: ofBranch }).then([published]);
    given(bulletin, [drafted, published])
      .when(decide, bulletinRef, { facts, actor: ofBranch })
      .thenRefused('bulletin-published');
    given(bulletin, []).when(decide, bulletinRef, { facts, actor: ofBranch }).thenRefused('bulletin-unknown');
  });

  it('wants the right to publish such a thing', () => {
    given(bulletin, [drafted])
      .when(decide, bulletinRef, { facts, actor: ofNeighbour })
      .thenRefused('not-own-organization');
    given(bulletin, [drafted])
      .when(decide, bulletinRef, { facts: { ...facts, kinds: [] }, actor: ofBranch })
      .thenRefused('bulletin-kind-not-allowed');
  });
});
