import { spelled } from './spelled';

describe('a text with facts', () => {
  it.each([
    ['没有该项[：{key}]', { key: 'a' }, '没有该项：a'],
    ['没有该项[：{key}]', {}, '没有该项'],
    ['没有该项[：{key}]', { key: '' }, '没有该项'],
    ['没有该项[：{key}]', { key: { odd: 1 } }, '没有该项'],
    ['缺少[：{missing}][；现有：{known}]', { missing: ['a', 'b'], known: [] }, '缺少：a、b'],
    ['[{from} 至 {until}]', { from: 1 }, ''],
    ['[{from} 至 {until}]', { from: 1, until: 0 }, '1 至 0'],
    ['第 {key} 项', { key: '[x]{y}' }, '第 [x]{y} 项'],
  ])('%s of %j', (template, facts, text) => {
    expect(spelled(template, facts)).toBe(text);
  });
});
