import 'reflect-metadata';
import { exitCodeOf, explain } from './failure';
import { program } from './program';

program.parseAsync().catch((error: unknown) => {
  const message = explain(error);
  if (message !== undefined) process.stderr.write(`${message}\n`);
  // What failed half way may have left connections open: they must not keep the process.
  process.exit(exitCodeOf(error));
});
