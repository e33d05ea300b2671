import { spawn } from 'node:child_process';

/** How long somebody who is asked to stop may take, in milliseconds. */
const PATIENCE_MS = 40_000;

/** A process that runs until it is stopped; what it says is kept, and shown line by line where `show` is given. */
export function start(name, program, args, { show, ...options } = {}) {
  // A group of its own: Ctrl+C is for us, who stop one after the other.
  const child = spawn(program, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said = (said + text).slice(-100_000);
      if (show) for (const line of text.split('\n').filter(Boolean)) show(line);
    });
  }
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(signal ?? code));
  });
  return { name, ended, said: () => said, says: (pattern) => says(pattern), stop };

  async function says(pattern) {
    for (;;) {
      const match = pattern.exec(said);
      if (match !== null) return match;
      const over = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 50, undefined))]);
      if (over !== undefined) throw new Error(`${name} ended (${over}):\n${said.slice(-2_000)}`);
    }
  }

  /** Answers the exit code, or the signal. */
  async function stop(signal = 'SIGTERM') {
    child.kill(signal);
    const killed = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    const code = await ended;
    clearTimeout(killed);
    return code;
  }
}
