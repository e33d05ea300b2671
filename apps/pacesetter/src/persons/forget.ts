import type { Engine } from '@pacesetter/engine';
import { startedBy } from '@pacesetter/kernel';
import { personSecretId } from '@pacesetter/personal-data';
import { destroyPersonKey, ForgetPerson } from '@pacesetter/privacy';
import { administrator } from '../administrator';
import { forgottenPersons } from './forgotten-persons';

/**
 * Decides that a person is to be forgotten, and destroys the key at once instead of waiting for a worker, who would do
 * the same. Cut off in between, the worker of the next `up` or the same command again goes on.
 */
export async function forget({ parts: { bus, tools } }: Engine, personId: string, reason: string): Promise<void> {
  const context = startedBy({ actor: administrator(), reason });
  await bus.execute(new ForgetPerson({ personId }, context));
  await destroyPersonKey(tools, { personId }, context.commandId);
}

/**
 * Destroys the keys of all who were ever forgotten once more: an older copy of the vault has brought some back. Answers
 * whose.
 */
export async function purge({ parts: { store, vault } }: Engine): Promise<readonly string[]> {
  const revived: string[] = [];
  for (const personId of await forgottenPersons(store)) {
    if (await vault.destroy(personSecretId(personId))) revived.push(personId);
  }
  return revived;
}
