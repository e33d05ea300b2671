import { userInfo } from 'node:os';
import type { Actor } from '@pacesetter/kernel';

/** Who sits at the machine acts as an administrator. */
export function administrator(): Actor {
  return { id: userInfo().username, role: 'administrator' };
}
