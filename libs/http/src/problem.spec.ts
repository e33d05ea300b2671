import { NotFoundException } from '@nestjs/common';
import { UnknownEventType, WrongExpectedRevision } from '@pacesetter/event-store';
import { DomainError, domainErrors, type Position } from '@pacesetter/kernel';
import { PositionUnknown, ReadModelBehind } from '@pacesetter/projections';
import { InvalidParameters } from './invalid-parameters';
import { problemOf } from './problem';
import { RequestRefused } from './request-refused';

describe('problemOf', () => {
  const told = (error: unknown) => problemOf(error, '/v1/campaigns');

  it('names the rule that refuses, with its facts', () => {
    expect(told(new DomainError('gate-not-due', 'the gate is not due yet', { opensAt: '2010-05-15' }))).toEqual({
      type: 'urn:pacesetter:problem:gate-not-due',
      title: 'Gate not due',
      status: 409,
      code: 'gate-not-due',
      detail: 'the gate is not due yet',
      instance: '/v1/campaigns',
      facts: { opensAt: '2010-05-15' },
    });
  });

  it('says it in Chinese to who likes that better, with what is known of the facts', () => {
    const refuse = domainErrors({ 'item-unknown': '没有该项[：{unknown}][；现有：{known}]' });
    const error = refuse('item-unknown', 'the pledge has no item a, b', { unknown: ['a', 'b'], known: [] });
    expect(problemOf(error, '/', 'zh-CN')).toMatchObject({ status: 422, detail: '没有该项：a、b' });
    expect(told(error)).toMatchObject({ detail: 'the pledge has no item a, b' });
    const limit = new InvalidParameters([{ parameter: 'limit', detail: 'limit must be a whole number' }]);
    expect(problemOf(limit, '/', 'zh-CN').detail).toBe('以下参数有误：limit');
    expect(problemOf(new NotFoundException('no campaign x'), '/', 'zh-CN').detail).toBe('没有找到所请求的内容');
    const chinese = '请求过于频繁[，请在 {seconds} 秒后再试]';
    const refused = { status: 429, code: 'too-many-requests', facts: { seconds: 3 }, chinese } as const;
    expect(problemOf(new RequestRefused('too many', refused), '/', 'zh-CN').detail).toBe(
      '请求过于频繁，请在 3 秒后再试',
    );
  });

  it.each(['reason-required', 'topic-unknown', 'items-missing', 'score-out-of-range'])(
    'finds %s unprocessable',
    (code) => {
      expect(told(new DomainError(code, '')).status).toBe(422);
    },
  );

  it('names the parameters that are wrong', () => {
    const problems = [{ parameter: 'limit', detail: 'limit must not be greater than 100' }];
    expect(told(new InvalidParameters(problems))).toMatchObject({ status: 400, parameters: problems });
  });

  it('says that nobody has named such a position', () => {
    expect(told(new PositionUnknown('2' as Position, '1' as Position))).toMatchObject({
      status: 400,
      code: 'position-unknown',
    });
  });

  it('says that it is worth trying again', () => {
    const behind = [{ projection: 'campaign_board', position: '1' as Position }];
    expect(told(new ReadModelBehind('2' as Position, behind, 5_000))).toMatchObject({
      status: 503,
      code: 'read-model-behind',
    });
    expect(told(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))).toMatchObject({
      status: 503,
      code: 'store-unavailable',
    });
  });

  it('says that a later release is needed, and is perhaps there already', () => {
    const stranger = { type: 'PledgeSung', id: 'e', streamId: 'pledge-a', revision: 3 };
    const problem = told(new UnknownEventType(stranger));
    expect(problem).toMatchObject({ status: 503, code: 'later-release-needed' });
    expect(JSON.stringify(problem)).not.toContain('PledgeSung');
    expect(problemOf(new UnknownEventType(stranger), '/', 'zh-CN').detail).toContain('升级');
  });

  it('knows what is not there and what has changed meanwhile', () => {
    expect(told(new NotFoundException('no campaign x'))).toMatchObject({ status: 404, detail: 'no campaign x' });
    expect(told(new WrongExpectedRevision('campaign-x', 1, 2)).status).toBe(409);
  });

  it('keeps the inside to itself', () => {
    const problem = told(new TypeError('secret of the inside'));
    expect(problem).toMatchObject({ status: 500, code: 'internal-error' });
    expect(JSON.stringify(problem)).not.toContain('secret');
  });
});
