import { NotFoundException } from '@nestjs/common';
import { WrongExpectedRevision } from '@pacesetter/event-store';
import { DomainError, type Position } from '@pacesetter/kernel';
import { PositionUnknown, ReadModelBehind } from '@pacesetter/projections';
import { InvalidParameters } from './invalid-parameters';
import { problemOf } from './problem';

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
