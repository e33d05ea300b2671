import { derivedId, type TimerRequest, type TimerRule } from '@pacesetter/kernel';
import type { IssuerEvent } from '../issuer/issuer.events';

const timerId = (job: string, kid: string) => derivedId('timer', job, kid);

function timer(job: string, kid: string, dueAt: string): TimerRequest {
  return { id: timerId(job, kid), job, payload: { kid }, dueAt };
}

/** Every key is replaced in time, and retired when nothing is valid any more that it has signed. */
export const rotateSigningKeys: TimerRule<IssuerEvent> = {
  name: 'rotate-signing-keys',
  on: ['SigningKeyIntroduced', 'SigningKeyRetired'],
  timers({ type, data }) {
    if (type === 'SigningKeyRetired') return { clear: [timerId('retire-signing-key', data.kid)] };
    const { kid, rotateAt, replaces, replacedRetiresAt } = data;
    const next = timer('rotate-signing-key', kid, rotateAt);
    if (replaces === undefined || replacedRetiresAt === undefined) return { set: [next] };
    return {
      set: [next, timer('retire-signing-key', replaces, replacedRetiresAt)],
      clear: [timerId('rotate-signing-key', replaces)],
    };
  },
};
