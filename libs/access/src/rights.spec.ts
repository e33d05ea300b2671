import { accessTable, type Right, rightProblems, scopeCovers } from '../index';

const title = { zh: '公开承诺', en: 'Publish a pledge' };
const publish: Right = { name: 'pledges.publish', kind: 'command', roles: { member: 'self', officer: 'own' }, title };
const board: Right = { name: 'pledges.board', kind: 'query', roles: {}, public: true, title };

describe('the table of rights', () => {
  it('says who may do what, auditors included', () => {
    expect(accessTable([publish, board])).toEqual([
      {
        name: 'pledges.board',
        kind: 'query',
        title,
        open: 'public',
        keys: false,
        personal: false,
        reaches: { auditor: 'all' },
      },
      {
        name: 'pledges.publish',
        kind: 'command',
        title,
        open: 'no',
        keys: false,
        personal: false,
        reaches: { member: 'self', officer: 'own' },
      },
    ]);
  });
});

describe('rights that make no sense', () => {
  it.each<[Partial<Right>, string]>([
    [{ name: 'Publish' }, 'its name must be like pledges.publish-pledge'],
    [{ public: true, personal: true }, 'what is personal cannot be public'],
    [{ roles: { auditor: 'all' } }, 'leave auditors out: they read everything and change nothing'],
    [{ roles: { integrator: 'all' } }, 'integrators use streams only'],
    [{ roles: {} }, 'nobody may use it: name a role'],
    [{ title: { zh: '', en: 'Publish' } }, 'it needs a title in both languages'],
  ])('%j', (change, problem) => {
    const right = { ...publish, ...change };
    expect(rightProblems([right])).toEqual([`right ${right.name}: ${problem}`]);
  });

  it('are found twice, and nothing is said about the others', () => {
    expect(rightProblems([publish, board, publish])).toEqual(['right pledges.publish is defined twice']);
  });
});

describe('the scopes of a key', () => {
  const event = { streamId: 'pledge-gansu~brigade', type: 'PledgePublished' };

  it.each<[string[], boolean]>([
    [[], false],
    [['all'], true],
    [['category:pledge'], true],
    [['category:award'], false],
    [['stream:pledge-gansu~brigade'], true],
    [['category:award', 'stream:pledge-gansu~brigade'], true],
    [['type:PledgePublished'], true],
    [['category:pledge', 'type:PledgeVerified'], false],
    [['category:award', 'type:PledgePublished'], false],
    [['nonsense'], false],
  ])('%j', (scopes, covered) => {
    expect(scopeCovers(scopes, event)).toBe(covered);
  });
});
