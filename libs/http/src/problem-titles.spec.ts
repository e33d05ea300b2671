import { problemTitle, titleLanguage } from './problem-titles';

describe('titles of problems', () => {
  it.each([
    [undefined, 'en'],
    ['*', 'en'],
    ['fr', 'en'],
    ['zh-CN', 'zh-CN'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['en-GB,zh;q=0.9', 'en'],
    ['en;q=0.2, zh-Hans-CN;q=0.3', 'zh-CN'],
    ['zh;q=0', 'en'],
    ['zh;q=much', 'zh-CN'],
  ])('are in the language that is liked best: %s', (accepted, language) => {
    expect(titleLanguage(accepted)).toBe(language);
  });

  it('say what kind of problem it is', () => {
    expect(problemTitle('gate-not-due', 409, 'en')).toBe('Gate not due');
    expect(problemTitle('gate-not-due', 409, 'zh-CN')).toBe('按规定目前不能办理');
    expect(problemTitle('outside-reach', 403, 'zh-CN')).toBe('超出权限范围');
  });
});
