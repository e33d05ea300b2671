import { derivedId, type TimerRule } from '@pacesetter/kernel';
import type { AccountEvent } from '../account/account.events';

type Outdating = Extract<AccountEvent, { type: 'PasswordSet' | 'PasswordDestroyed' | 'AccountClosed' }>;

/** The hash of a password that counts no longer is destroyed at once, and after a crash as soon as a worker is there. */
export const destroyReplacedPassword: TimerRule<Outdating> = {
  name: 'destroy-replaced-password',
  on: ['PasswordSet', 'PasswordDestroyed', 'AccountClosed'],
  timers({ type, data, metadata: { occurredAt } }) {
    const timerId = (passwordId: string) => derivedId('timer', 'destroy-password', data.accountId, passwordId);
    if (type === 'PasswordDestroyed') return { clear: [timerId(data.passwordId)] };
    const passwordId = type === 'PasswordSet' ? data.replaces : data.passwordId;
    if (passwordId === undefined) return {};
    const payload = { accountId: data.accountId, passwordId };
    return { set: [{ id: timerId(passwordId), job: 'destroy-password', payload, dueAt: occurredAt }] };
  },
};
