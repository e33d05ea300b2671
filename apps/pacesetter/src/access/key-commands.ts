import { RevokeApiKey, SecretIssue } from '@pacesetter/accounts';
import { Command } from 'commander';
import { administrator } from '../administrator';
import { withEngine } from '../engine';
import { dataOption } from '../options';
import { readSettings } from '@pacesetter/services';
import { giveCommand } from './give-command';
import { placed, placeOf, type PlaceOptions } from './place-options';

interface WithReason {
  readonly reason: string;
  readonly data?: string;
}

interface Creation extends PlaceOptions, WithReason {
  readonly owner?: string;
  readonly scope: readonly string[];
  readonly expires?: string;
}

/** Keys of other systems. */
export function keyCommand(): Command {
  return new Command('key')
    .description('API keys, with which other systems read event streams')
    .addCommand(createCommand())
    .addCommand(rotateCommand())
    .addCommand(revokeCommand());
}

function withReason(command: Command): Command {
  return command
    .argument('<key>', 'id of the key')
    .requiredOption('--reason <text>', 'why; it stands in the history')
    .addOption(dataOption());
}

function createCommand(): Command {
  return withReason(placed(new Command('create').description('create a key, and show it once')))
    .requiredOption('--scope <scope...>', 'all, stream:<name>, category:<name>, type:<name>')
    .option('--owner <system>', 'the system that uses it; the key’s id when absent')
    .option('--expires <instant>', 'e.g. 2027-01-01T00:00:00Z; never when absent')
    .action(async (keyId: string, { owner = keyId, scope, expires, reason, ...options }: Creation) => {
      const expiresAt = expires === undefined ? {} : { expiresAt: new Date(expires).toISOString() };
      const key = { keyId, owner, place: placeOf(options), scopes: scope, ...expiresAt };
      show(
        await withEngine(readSettings(options), (_engine, app) =>
          app.get(SecretIssue).createKey(key, { actor: administrator(), reason }),
        ),
      );
    });
}

function rotateCommand(): Command {
  return withReason(new Command('rotate').description('give a key a new secret, and show it once'))
    .option('--overlap <hours>', 'for how long the one before is accepted as well', Number, 24)
    .action(async (keyId: string, { overlap, reason, ...options }: WithReason & { overlap: number }) => {
      show(
        await withEngine(readSettings(options), (_engine, app) =>
          app.get(SecretIssue).rotateKey({ keyId, overlapHours: overlap }, { actor: administrator(), reason }),
        ),
      );
    });
}

function revokeCommand(): Command {
  return withReason(new Command('revoke').description('let a key open nothing any more, for good')).action(
    async (keyId: string, { reason, ...options }: WithReason) => {
      await withEngine(readSettings(options), (engine) =>
        giveCommand(engine, RevokeApiKey, { data: { keyId }, reason }),
      );
      console.log(`${keyId} is revoked.`);
    },
  );
}

function show(secret: string): void {
  console.log(`${secret}\nIt is shown this once. Send it as “Authorization: Bearer …”.`);
}
