import { understand } from '@pacesetter/testing/endpoints';
import { postEndpoints } from './posts.endpoints';

const here = { campaignId: 'xuefu', organizationId: 'community-3' };
const post = { ...here, postId: 'p-1' };
const held = { ...post, memberId: 'wang' };
const offered = { ...here, kind: 'pioneer', name: '政策宣传岗', duties: '宣传政策' };

describe('posts over HTTP', () => {
  it.each([
    ['SetPost', offered],
    ['SetPost', { ...offered, capacity: 2 }],
    ['ObservePost', { ...post, kind: 'complaint', text: '无人在岗' }],
    ['AnswerComplaint', { ...here, observationId: 'o-1', answer: '已整改' }],
  ])('%s concerns the organisation', async (command, body) => {
    expect(await understand(postEndpoints, command, body)).toEqual({ concerns: here });
  });

  it.each(['ClaimPost', 'ReleasePost', 'WithdrawPost'])('%s concerns the member', async (command) => {
    expect(await understand(postEndpoints, command, held)).toEqual({ concerns: { ...here, memberId: 'wang' } });
  });

  it.each([
    ['SetPost', { ...offered, capacity: 0 }, ['capacity']],
    ['ClaimPost', post, ['memberId']],
    ['ObservePost', { ...post, kind: 'rumour', text: '听说' }, ['kind']],
    ['ObservePost', { ...post, kind: 'praise', text: '' }, ['text']],
    ['AnswerComplaint', { ...here, answer: '已整改' }, ['observationId']],
  ])('%s says what is wrong', async (command, body, wrong) => {
    expect(await understand(postEndpoints, command, body)).toEqual({ wrong });
  });

  it('anybody may watch over posts, and nothing else is open', () => {
    const open = postEndpoints
      .filter((endpoint) => endpoint.public === true)
      .map(({ feature }) => feature.command.name);
    expect(open).toEqual(['ObservePost']);
  });
});
