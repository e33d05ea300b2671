import { SettingsError } from '@pacesetter/services';
import { CommanderError } from 'commander';

/** Something that the caller has to mend; the message says how. Exit code 1. */
export class Failure extends Error {
  override readonly name: string = 'Failure';
}

/** The command line is wrong. Exit code 2, as with settings. */
export class UsageError extends Failure {
  override readonly name: string = 'UsageError';
}

/** A person has stopped the program before it was done. */
export class Interrupted extends Failure {
  override readonly name = 'Interrupted';
}

/** Exit codes: 0 done, 1 failed, 2 wrong usage, 130 interrupted. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Interrupted) return 130;
  return error instanceof UsageError || error instanceof SettingsError ? 2 : 1;
}

/** One clear message; the stack as well where somebody is looking for it. */
export function explain(error: unknown, environment = process.env): string | undefined {
  // Commander has printed its own.
  if (error instanceof CommanderError) return undefined;
  if (!(error instanceof Error)) return `pacesetter: ${String(error)}`;
  const wanted = environment['DEBUG'] === 'pacesetter' || environment['LOG_LEVEL'] === 'debug';
  return wanted && error.stack !== undefined ? error.stack : `pacesetter: ${messageOf(error)}`;
}

/** Some errors of Node and of the database driver come without a message of their own. */
function messageOf(error: Error): string {
  const { message, cause } = error;
  if (error instanceof AggregateError) return error.errors.map((each: Error) => each.message).join('; ');
  if (message !== '') return message;
  return cause instanceof Error ? messageOf(cause) : error.name;
}
