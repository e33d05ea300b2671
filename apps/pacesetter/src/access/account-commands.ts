import { CloseAccount, type GrantData, GrantRole, OpenAccount, RevokeRole, SecretIssue } from '@pacesetter/accounts';
import { ROLES } from '@pacesetter/access';
import { Argument, Command } from 'commander';
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

const GRANTABLE = ROLES.filter((role) => role !== 'integrator');

/** Accounts and the roles they hold. */
export function accountCommands(): readonly Command[] {
  return [openCommand(), passwordCommand(), grantCommand(), revokeCommand(), closeCommand()];
}

function openCommand(): Command {
  return new Command('open')
    .description('open an account: somebody can sign in, and may so far do what everybody may')
    .argument('<account>', 'what is typed at sign-in; of a member, the member’s id')
    .option('--member', 'the account belongs to the member of this id')
    .option('--name <name>', 'who it is')
    .addOption(dataOption())
    .action(async (accountId: string, options: { member?: boolean; name?: string; data?: string }) => {
      const { member = false, name } = options;
      const account = { accountId, ofMember: member, ...(name !== undefined && { name }) };
      await withEngine(readSettings(options), (engine) => giveCommand(engine, OpenAccount, { data: account }));
      console.log(`${accountId} is open. A first password: pacesetter access password ${accountId}`);
    });
}

function passwordCommand(): Command {
  return new Command('password')
    .description('give an account a password that has to be changed at the next sign-in')
    .argument('<account>')
    .addOption(dataOption())
    .action(async (accountId: string, options: { data?: string }) => {
      const password = await withEngine(readSettings(options), (_engine, app) =>
        app.get(SecretIssue).issuePassword(accountId, administrator()),
      );
      console.log(`${password}\nIt is shown this once.`);
    });
}

function grantCommand(): Command {
  return placed(new Command('grant').description('give an account a role, somewhere or everywhere'))
    .argument('<account>')
    .addArgument(new Argument('<role>').choices(GRANTABLE))
    .requiredOption('--reason <text>', 'why; it stands in the history')
    .addOption(dataOption())
    .action(async (accountId: string, role: GrantData['role'], options: PlaceOptions & WithReason) => {
      const data = { accountId, grant: { role, ...placeOf(options) } };
      await withEngine(readSettings(options), (engine) =>
        giveCommand(engine, GrantRole, { data, reason: options.reason }),
      );
      console.log(`${accountId} is ${role} now.`);
    });
}

function revokeCommand(): Command {
  return new Command('revoke')
    .description('take a role from an account: it counts at the next request')
    .argument('<account>')
    .argument('<grant>', 'as `pacesetter access list` shows it')
    .requiredOption('--reason <text>', 'why; it stands in the history')
    .addOption(dataOption())
    .action(async (accountId: string, grantId: string, { reason, ...options }: WithReason) => {
      await withEngine(readSettings(options), (engine) =>
        giveCommand(engine, RevokeRole, { data: { accountId, grantId }, reason }),
      );
      console.log(`${accountId} holds that role no longer.`);
    });
}

function closeCommand(): Command {
  return new Command('close')
    .description('close an account for good')
    .argument('<account>')
    .requiredOption('--reason <text>', 'why; it stands in the history')
    .addOption(dataOption())
    .action(async (accountId: string, { reason, ...options }: WithReason) => {
      await withEngine(readSettings(options), (engine) =>
        giveCommand(engine, CloseAccount, { data: { accountId }, reason }),
      );
      console.log(`${accountId} is closed.`);
    });
}
