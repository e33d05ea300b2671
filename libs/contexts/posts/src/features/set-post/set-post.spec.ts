import { given, testId } from '@pacesetter/testing';
import { campaignId, ofBranch, ofNeighbour, organizationId, running } from '../../../test/manned';
import { posts } from '../../post.state';
import { setPost, type SettingFacts } from './set-post';

const command = {
  campaignId,
  organizationId,
  kind: 'pioneer-post',
  name: 'Drill 7',
  duties: 'Keep it going.',
};
const kinds = [
  { key: 'pioneer-post', capacity: 2, fits: true },
  { key: 'model-counter', capacity: 2, fits: false },
];
const facts: SettingFacts = { ...running, enrolled: true, kinds };

describe('setting a post', () => {
  const deciding = (change: Partial<typeof command> & { capacity?: number }, known: Partial<SettingFacts> = {}) =>
    given(posts, []).when(
      setPost.decide,
      { ...command, ...change },
      { facts: { ...facts, ...known }, actor: ofBranch },
    );

  it('offers as many places as its kind allows, or fewer', () => {
    const set = (capacity: number) => ({
      type: 'PostSet' as const,
      data: { ...command, postId: testId('post'), capacity },
    });
    deciding({}).then([set(2)]);
    deciding({ capacity: 1 }).then([set(1)]);
    deciding({ capacity: 3 }).thenRefused('capacity-exceeds-kind', { capacity: 2 });
    deciding({ capacity: 0 }).thenRefused('capacity-exceeds-kind');
    deciding({ capacity: 1.5 }).thenRefused('capacity-exceeds-kind');
  });

  it('is of a kind that the programme has for such organisations', () => {
    deciding({ kind: 'throne' }).thenRefused('post-kind-unknown', { known: ['pioneer-post', 'model-counter'] });
    deciding({ kind: 'model-counter' }).thenRefused('post-kind-not-for-organization');
  });

  it('says what it is called and what is to be done', () => {
    deciding({ name: ' ' }).thenRefused('text-missing');
    deciding({ duties: '' }).thenRefused('text-missing');
  });

  it('is the business of an organisation that takes part in a campaign that runs', () => {
    deciding({}, { status: 'paused' }).thenRefused('campaign-not-running');
    deciding({}, { enrolled: false }).thenRefused('not-enrolled');
    given(posts, []).when(setPost.decide, command, { facts, actor: ofNeighbour }).thenRefused('not-own-organization');
  });
});
