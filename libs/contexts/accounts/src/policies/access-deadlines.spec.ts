import { recorder, TEST_TIME } from '@pacesetter/testing';
import { accountId, closed, opened, passwordSet } from '../../test/accounts';
import { closeAccountWhenForgotten } from './close-account-when-forgotten.policy';
import { destroyReplacedPassword } from './destroy-replaced-password.timers';
import { rotateSigningKeys } from './rotate-signing-keys.timers';

const record = recorder();

describe('a password that counts no longer', () => {
  const changes = (event: ReturnType<typeof passwordSet>) =>
    destroyReplacedPassword.timers(record(event as Parameters<typeof destroyReplacedPassword.timers>[0]));

  it('is destroyed at once, until that is recorded', () => {
    const [timer] = changes(passwordSet('p-2', false, 'p-1')).set ?? [];
    const payload = { accountId, passwordId: 'p-1' };
    expect(timer).toMatchObject({ job: 'destroy-password', payload, dueAt: TEST_TIME });
    expect(changes({ type: 'PasswordDestroyed', data: payload })).toEqual({ clear: [timer?.id] });
    expect(changes({ type: 'AccountClosed', data: payload }).set).toEqual([timer]);
  });

  it('is none where there was none', () => {
    expect(changes(passwordSet('p-1'))).toEqual({});
    expect(changes(closed)).toEqual({});
    expect(destroyReplacedPassword.on).not.toContain(opened.type);
  });
});

describe('the keys that sign', () => {
  const key = { kid: 'k-2', x: 'x', signsFrom: TEST_TIME, rotateAt: '2010-08-30T01:00:00.000Z' };
  const replacing = { ...key, replaces: 'k-1', replacedRetiresAt: '2010-06-01T04:00:00.000Z' };
  const changes = (data: typeof key) => rotateSigningKeys.timers(record({ type: 'SigningKeyIntroduced', data }));

  it('are replaced in time', () => {
    expect(changes(key).set).toEqual([
      expect.objectContaining({ job: 'rotate-signing-key', payload: { kid: 'k-2' }, dueAt: key.rotateAt }),
    ]);
  });

  it('are retired when their successor has taken over', () => {
    const { set = [], clear = [] } = changes(replacing);
    expect(set[1]).toMatchObject({
      job: 'retire-signing-key',
      payload: { kid: 'k-1' },
      dueAt: replacing.replacedRetiresAt,
    });
    expect(clear).toEqual([changes({ ...key, kid: 'k-1' }).set?.[0]?.id]);
    const retired = record({ type: 'SigningKeyRetired' as const, data: { kid: 'k-1' } });
    expect(rotateSigningKeys.timers(retired)).toEqual({ clear: [set[1]?.id] });
  });
});

describe('who is forgotten', () => {
  it('signs in no more', () => {
    const forgotten = record({ type: 'PersonForgotten' as const, data: { personId: 'wang' } });
    expect(closeAccountWhenForgotten.decide(forgotten)).toEqual([
      expect.objectContaining({ data: { accountId: 'wang' }, reason: 'the person is to be forgotten' }),
    ]);
  });
});
