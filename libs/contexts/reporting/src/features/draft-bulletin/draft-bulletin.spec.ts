import { given } from '@pacesetter/testing';
import {
  bulletinRef,
  drafted,
  ofBranch,
  ofNeighbour,
  paused,
  published,
  running,
  written,
} from '../../../test/reported';
import { bulletin } from '../../bulletin.state';
import { draftBulletin } from './draft-bulletin';

const command = { ...bulletinRef, ...written, about: [] };
const facts = { ...running, kinds: ['exemplar'] as const };
const actor = ofBranch;

describe('drafting a bulletin', () => {
  const decide = (change: object, known: object = {}) =>
    given(bulletin, []).when(draftBulletin.decide, { ...command, ...change }, { facts: { ...facts, ...known }, actor });

  it('writes it down, anew as often as wanted until it is published', () => {
    decide({}).then([drafted]);
    given(bulletin, [drafted]).when(draftBulletin.decide, command, { facts, actor }).then([drafted]);
    given(bulletin, [drafted, published])
      .when(draftBulletin.decide, command, { facts, actor })
      .thenRefused('bulletin-published');
  });

  it('is of a kind that this level publishes, with words', () => {
    decide({ kind: 'criticism' }).thenRefused('bulletin-kind-not-allowed', { kinds: ['exemplar'] });
    decide({ title: ' ' }).thenRefused('text-missing', { what: 'the title' });
    decide({ text: '' }).thenRefused('text-missing', { what: 'the text' });
  });

  it('is up to the organisation whose bulletin it is, while the campaign runs', () => {
    decide({}, paused).thenRefused('campaign-not-running');
    given(bulletin, [])
      .when(draftBulletin.decide, command, { facts, actor: ofNeighbour })
      .thenRefused('not-own-organization');
    given(bulletin, [drafted])
      .when(draftBulletin.decide, { ...command, organizationId: 'branch-2' }, { facts, actor: ofNeighbour })
      .thenRefused('bulletin-of-another-organization');
  });
});
