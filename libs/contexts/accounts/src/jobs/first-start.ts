import { AccountDirectory } from '@pacesetter/authentication';
import { CommandExecutor } from '@pacesetter/commands';
import type { Engine } from '@pacesetter/engine';
import { type Actor, startedBy } from '@pacesetter/kernel';
import type { INestApplicationContext } from '@nestjs/common';
import { account } from '../account/account.state';
import { GrantRole } from '../account/features/grant-role/grant-role';
import { OpenAccount } from '../account/features/open-account/open-account';
import { SecretIssue } from './secret-issue';
import { introduceNextKey } from './signing-keys.job';

/** The account that a first start opens. */
export const FIRST_ADMINISTRATOR = 'administrator';

/** Acts before there is anybody who could. */
const FIRST_START: Actor = { id: 'first-start', role: 'administrator' };

export interface FirstStart {
  readonly accountId: string;
  /** Shown once; it has to be changed at the first sign-in. */
  readonly password: string;
}

/**
 * Sees to it that people can sign in: a key that signs tokens, and somebody who may do everything. Answers that one's
 * password where it has just been made; every step may be repeated.
 */
export async function prepareSignIn(app: INestApplicationContext, engine: Engine): Promise<FirstStart | undefined> {
  if (!(await prepareAccounts(app, engine))) return undefined;
  const accountId = FIRST_ADMINISTRATOR;
  return { accountId, password: await app.get(SecretIssue).issuePassword(accountId, FIRST_START) };
}

/**
 * As {@link prepareSignIn}, but for the password: for processes whose output is kept, and of which several may start at the
 * same time. Answers whether the first administrator still has none.
 */
export async function prepareAccounts(app: INestApplicationContext, engine: Engine): Promise<boolean> {
  const directory = app.get(AccountDirectory);
  if ((await directory.issuerKeys()).length === 0) await introduceNextKey(engine.parts.tools);
  const { status, password } = await app.get(CommandExecutor).state(account, FIRST_ADMINISTRATOR);
  if (status === 'closed' || password !== undefined) return false;
  const asked = { actor: FIRST_START, reason: 'the first start of this installation' };
  const of = (step: string) => startedBy({ ...asked, idempotencyKey: `first start: ${step}` });
  const { bus } = engine.parts;
  const accountId = FIRST_ADMINISTRATOR;
  if (status === 'none') await bus.execute(new OpenAccount({ accountId, ofMember: false }, of('account')));
  await bus.execute(new GrantRole({ accountId, grant: { role: 'administrator', reach: 'all' } }, of('role')));
  return true;
}
