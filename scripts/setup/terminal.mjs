import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The checkout, whatever directory a command was started in. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Something that a person has to mend; the hint says how. */
export class SetupFailure extends Error {
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
}

/** Progress goes to stderr, so that a command's own output stays clean. */
export function say(line) {
  process.stderr.write(`pacesetter setup: ${line}\n`);
}

/** Runs a program with its output on stderr. Resolves to the exit code; 127 when there is no such program. */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
