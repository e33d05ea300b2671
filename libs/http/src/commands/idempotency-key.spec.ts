import type { Actor } from '@pacesetter/kernel';
import { idempotencyKey } from './idempotency-key';

const officer: Actor = { id: 'wang', role: 'officer', organizationId: 'brigade-149' };
const stranger: Actor = { id: 'public', role: 'masses' };
const keyed = { actor: officer, command: 'SubmitPlan', key: 'k', data: { title: 'a' } };

describe('idempotencyKey', () => {
  it('is of a sender, a command and a key', () => {
    const same = idempotencyKey(keyed);
    expect(idempotencyKey({ ...keyed, data: { title: 'b' } })).toBe(same);
    expect(idempotencyKey({ ...keyed, actor: { ...officer, id: 'li' } })).not.toBe(same);
    expect(idempotencyKey({ ...keyed, command: 'ReturnPlan' })).not.toBe(same);
    expect(idempotencyKey({ ...keyed, key: 'l' })).not.toBe(same);
    expect(idempotencyKey({ ...keyed, key: undefined })).toBeUndefined();
  });

  it('tells strangers apart by what they say', () => {
    const theirs = { ...keyed, actor: stranger };
    expect(idempotencyKey({ ...theirs, data: { title: 'a' } })).toBe(idempotencyKey(theirs));
    expect(idempotencyKey({ ...theirs, data: { title: 'b' } })).not.toBe(idempotencyKey(theirs));
  });
});
