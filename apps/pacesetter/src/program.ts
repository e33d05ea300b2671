import { Command } from 'commander';
import { rehearseCommand } from './commands/rehearse.command';

export const program = new Command('pacesetter')
  .description('Excellence campaigns as event-sourced workflows: rehearse them, run them, read their history.')
  .showHelpAfterError()
  .addCommand(rehearseCommand());
