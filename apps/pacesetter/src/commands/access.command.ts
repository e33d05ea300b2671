import { listAccounts, listApiKeys } from '@pacesetter/accounts';
import { type AuditKind, AuditTrail, KeyUses } from '@pacesetter/authentication';
import { controllersOf } from '@pacesetter/engine';
import { operationsOf, operationTable } from '@pacesetter/http';
import { Command, Option } from 'commander';
import { accountCommands } from '../access/account-commands';
import { keyCommand } from '../access/key-commands';
import { renderAccess, renderAudit, renderRights } from '../access/render-access';
import { contexts, readSettings } from '@pacesetter/services';
import { withEngine } from '../engine';
import { dataOption, positiveNumber } from '../options';

/** More than this is asked for over HTTP, page by page. */
const MOST = 1_000;

export function accessCommand(): Command {
  const command = new Command('access')
    .description('who can sign in and what they may do; keys of other systems; what was refused')
    .addCommand(listCommand());
  for (const each of accountCommands()) command.addCommand(each);
  return command
    .addCommand(keyCommand())
    .addCommand(rightsCommand())
    .addCommand(auditCommand())
    .addHelpText(
      'after',
      `
Examples:
  $ pacesetter access open wang-3 --member
  $ pacesetter access grant wang-3 officer --organization t133 --reason "liaison officer of the brigade"
  $ pacesetter access key create portal --scope category:award --organization bureau --reason "the bureau's website"
  $ pacesetter access audit --kind denied

Roles, sign-in with Keycloak or Dex, and keys: docs/access.md.`,
    );
}

function listCommand(): Command {
  return new Command('list')
    .description(`accounts with their roles, and API keys; at most ${MOST} each`)
    .option('--json', 'as JSON')
    .addOption(dataOption())
    .action(async ({ json, ...options }: { json?: boolean; data?: string }) => {
      const { accounts, keys, uses } = await withEngine(readSettings(options), async ({ parts }, app) => {
        // Nobody may be serving: then this process brings the list up to date.
        await parts.projections.start();
        await parts.views.caughtUp(['access_list']);
        const page = { limit: MOST };
        const { items: accounts } = await listAccounts(parts.views, page);
        const { items: keys } = await listApiKeys(parts.views, page);
        return { accounts, keys, uses: await app.get(KeyUses).lastUses(keys.map(({ keyId }) => keyId)) };
      });
      if (json === true) return console.log(JSON.stringify({ accounts, keys }, null, 2));
      process.stdout.write(renderAccess(accounts, keys, uses));
    });
}

function rightsCommand(): Command {
  return new Command('rights').description('which role may ask what over HTTP, and how far').action(() => {
    process.stdout.write(renderRights(operationTable(operationsOf(controllersOf(contexts)))));
  });
}

function auditCommand(): Command {
  return new Command('audit')
    .description('denials, sign-ins and reads of personal data, the newest first')
    .addOption(
      new Option('--kind <kind>', 'of this kind alone').choices([
        'denied',
        'personal-read',
        'signed-in',
        'sign-in-failed',
      ]),
    )
    .option('--account <id>', 'of this account alone')
    .option('--limit <number>', 'at most so many', positiveNumber, 50)
    .option('--json', 'as JSON')
    .addOption(dataOption())
    .action(async ({ kind, account, limit, json, ...options }: Audit) => {
      const entries = await withEngine(readSettings(options), (_engine, app) =>
        app.get(AuditTrail).page({ kind, accountId: account, limit }),
      );
      if (json === true) return console.log(JSON.stringify(entries, null, 2));
      process.stdout.write(entries.length === 0 ? 'Nothing is recorded.\n' : renderAudit(entries));
    });
}

interface Audit {
  readonly kind?: AuditKind;
  readonly account?: string;
  readonly limit: number;
  readonly json?: boolean;
  readonly data?: string;
}
