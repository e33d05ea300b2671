import { renderDocument } from './render-document';

const part = {
  title: { zh: '会议', en: 'Meetings' },
  elements: [
    { mark: 'meeting:study', title: { zh: '学习', en: 'Study' }, passage: '五(一)', count: 25 },
    { mark: 'meeting:life', title: { zh: '民主生活会', en: 'Democratic-life meeting' }, count: 0 },
  ],
};

it('says what the document asks for, where, how often it happened, and clearly what never did', () => {
  expect(renderDocument([part]).join('')).toBe(
    [
      'Document at work 方案落实情况',
      '  1 of 2 seen 已落实; never 从未发生: 1',
      '会议 Meetings',
      '  25  学习 · Study                                                     五(一)',
      '   0  ✗ 从未发生 never happened: 民主生活会 · Democratic-life meeting',
      '',
    ].join('\n'),
  );
});
