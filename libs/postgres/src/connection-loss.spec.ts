import { isConnectionLoss } from './connection-loss';

const coded = (code: string) => Object.assign(new Error('some words'), { code });

describe('isConnectionLoss', () => {
  it.each(['57P01', '57P02', '57P03', '25006', '08006', '08P01', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'])(
    'is so for %s',
    (code) => {
      expect(isConnectionLoss(coded(code))).toBe(true);
    },
  );

  it.each(['23505', '40001', '57014', '53300', '42P01', 'ENOENT'])('is not so for %s', (code) => {
    expect(isConnectionLoss(coded(code))).toBe(false);
  });

  it.each(['Connection terminated', 'Connection terminated unexpectedly', 'timeout exceeded when trying to connect'])(
    'is so for "%s"',
    (message) => {
      expect(isConnectionLoss(new Error(message))).toBe(true);
    },
  );

  it('looks at every address that was tried', () => {
    expect(isConnectionLoss(new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')]))).toBe(true);
  });

  it('is not so for what is no error', () => {
    expect(isConnectionLoss('ECONNREFUSED')).toBe(false);
    expect(isConnectionLoss(undefined)).toBe(false);
  });
});
