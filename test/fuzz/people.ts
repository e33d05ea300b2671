import { GrantRole, OpenAccount } from '@pacesetter/accounts';
import { AccountDirectory, hashPassword } from '@pacesetter/authentication';
import { type CommandRequest, request } from '@pacesetter/kernel';
import type { INestApplicationContext } from '@nestjs/common';

/** In whose name requests come: the first may steer everything, the others hold one role each. */
export const PEOPLE = ['administrator', 'officer', 'supervisor', 'reviewer', 'li'] as const;
export type Person = (typeof PEOPLE)[number];

export const PASSWORD = 'a sentence only I know';
const reason = 'to begin with';

/** The accounts of all but the administrator, who is there from the first start on. */
export function accountsOf(rootOrganizationId: string): readonly CommandRequest[] {
  const place = { reach: 'subtree', organizationId: rootOrganizationId } as const;
  const roles = { officer: 'officer', supervisor: 'supervisor', reviewer: 'reviewer', li: 'member' } as const;
  return Object.entries(roles).flatMap(([accountId, role]) => [
    request(OpenAccount, { accountId, ofMember: role === 'member' }, reason),
    request(GrantRole, { accountId, grant: { role, ...place } }, reason),
  ]);
}

/** Set by themselves, so that nobody has to change them first. */
export async function setPasswords(app: INestApplicationContext): Promise<void> {
  const directory = app.get(AccountDirectory, { strict: false });
  const hash = await hashPassword(PASSWORD);
  for (const id of PEOPLE) await directory.setPassword(id, hash, { id, role: 'masses' });
}
