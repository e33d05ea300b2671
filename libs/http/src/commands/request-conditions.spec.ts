import { InvalidParameters } from '../invalid-parameters';
import { entityTag, requestConditions } from './request-conditions';

describe('requestConditions', () => {
  it('reads what is said, and nothing where nothing is', () => {
    expect(requestConditions({})).toEqual({ idempotencyKey: undefined, expectedRevision: undefined });
    expect(requestConditions({ 'idempotency-key': 'k-1', 'if-match': entityTag(7) })).toEqual({
      idempotencyKey: 'k-1',
      expectedRevision: 7,
    });
  });

  it('knows the first attempt from those that follow', () => {
    expect(requestConditions({ 'pacesetter-attempt': '1' }).repeated).toBeUndefined();
    expect(requestConditions({ 'pacesetter-attempt': '2' }).repeated).toBe(true);
  });

  it.each([
    { 'pacesetter-attempt': '0' },
    { 'pacesetter-attempt': 'second' },
    { 'idempotency-key': '' },
    { 'idempotency-key': '键' },
    { 'idempotency-key': ['a', 'b'] },
    { 'if-match': '7' },
    { 'if-match': '*' },
    { 'if-match': 'W/"7"' },
    { 'if-match': '"-1"' },
  ])('refuses what cannot be understood: %j', (headers) => {
    expect(() => requestConditions(headers)).toThrow(InvalidParameters);
  });
});
