import { build } from './setup/build.mjs';
import { SetupFailure, say } from './setup/terminal.mjs';

/** `npm run build`: builds also when nothing has changed. */
try {
  await build.run();
} catch (error) {
  if (!(error instanceof SetupFailure)) throw error;
  say(error.message);
  process.exitCode = 1;
}
