import { Command } from 'commander';
import { accessCommand } from './commands/access.command';
import { backupCommand } from './commands/backup.command';
import { ballotCommand } from './commands/ballot.command';
import { batchCommand } from './commands/batch.command';
import { campaignCommand } from './commands/campaign.command';
import { copyCommand } from './commands/copy.command';
import { deadLettersCommand } from './commands/dead-letters.command';
import { drawCommand } from './commands/draw.command';
import { historyCommand } from './commands/history.command';
import { importCommand } from './commands/import.command';
import { personCommand } from './commands/person.command';
import { programmeCommand } from './commands/programme.command';
import { rebuildCommand } from './commands/rebuild.command';
import { rehearseCommand } from './commands/rehearse.command';
import { restoreCommand } from './commands/restore.command';
import { startCommand } from './commands/start.command';
import { upCommand } from './commands/up.command';
import { verifyCommand } from './commands/verify.command';

export const program = new Command('pacesetter')
  .description('Excellence campaigns as event-sourced workflows: rehearse them, run them, read their history.')
  .addCommand(startCommand().helpGroup('Run campaigns:'))
  .addCommand(upCommand().helpGroup('Run campaigns:'))
  .addCommand(batchCommand().helpGroup('Run campaigns:'))
  .addCommand(campaignCommand().helpGroup('Run campaigns:'))
  .addCommand(importCommand().helpGroup('Prepare a campaign:'))
  .addCommand(programmeCommand().helpGroup('Prepare a campaign:'))
  .addCommand(rehearseCommand().helpGroup('Prepare a campaign:'))
  .addCommand(historyCommand().helpGroup('Look back:'))
  .addCommand(accessCommand().helpGroup('Look after it:'))
  .addCommand(personCommand().helpGroup('Look after it:'))
  .addCommand(ballotCommand().helpGroup('Look back:'))
  .addCommand(drawCommand().helpGroup('Look back:'))
  .addCommand(backupCommand().helpGroup('Look after it:'))
  .addCommand(restoreCommand().helpGroup('Look after it:'))
  .addCommand(verifyCommand().helpGroup('Look after it:'))
  .addCommand(copyCommand().helpGroup('Look after it:'))
  .addCommand(rebuildCommand().helpGroup('Look after it:'))
  .addCommand(deadLettersCommand().helpGroup('Look after it:'))
  .addHelpText(
    'after',
    `
Examples:
  $ pacesetter start                                 see a campaign of two and a half years, and browse it
  $ pacesetter rehearse gansu-2010 --seed 7          run a programme in virtual time
  $ pacesetter programme check my-programme.yaml     find mistakes by line and column
  $ pacesetter history gansu-2010-rehearsal-1        who decided what, when, why, on which facts

Environment:
  PACESETTER_DATA   directory of the embedded database; the nearest
                    .pacesetter, here or above
  DATABASE_URL      a PostgreSQL service to use instead of the embedded one
  DATABASE_REPLICA_URL, DATABASE_REPLICA_MAX_LAG_SECONDS
                    a streaming replica of it for queries that may be stale, and how stale (5)
  EVENT_STORE_URL   an EventStoreDB or KurrentDB (esdb://…) that keeps the events; else the database does
  PACESETTER_QUEUE  postgres, or redis with REDIS_URL
  PACESETTER_VAULT_URL, PACESETTER_MASTER_KEY, PACESETTER_MASTER_KEY_FILE
                    where keys of persons are kept, and what locks them; beside the database, master.key beside its data
  PACESETTER_OIDC_ISSUER, PACESETTER_OIDC_AUDIENCE, PACESETTER_OIDC_ACCOUNT_CLAIM
                    an identity provider whose tokens are accepted; docs/access.md
  PACESETTER_CORS_ORIGINS     origins whose pages may read answers, with commas; none
  PACESETTER_TRUSTED_PROXIES  proxies whose X-Forwarded-For and -Proto are believed, with commas; none
  PACESETTER_PUBLIC_URL       address under which outsiders reach this, named in events
  PACESETTER_WEBHOOK_TARGETS  private addresses, networks and hosts that webhooks may reach
  HOST, PORT        where to listen; 127.0.0.1 and 3000
  PACESETTER_OPERATIONS_PORT  a port for health and metrics; none
  PACESETTER_STOP_SECONDS     time to finish what is in hand when asked to stop; 25
  LOG_LEVEL         trace, debug, info, warn, error or silent; JSON lines on standard error

Exit codes: 0 done, 1 failed, 2 wrong usage, 130 interrupted.`,
  );

refuseGently(program);

/** Mistakes on the command line end in one sentence and exit code 2, in subcommands too. */
function refuseGently(command: Command): void {
  command.exitOverride().showHelpAfterError(`(${pathOf(command)} --help says what it takes)`);
  command.commands.forEach(refuseGently);
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}
