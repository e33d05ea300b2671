import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

const PATIENCE_MS = 30_000;

/** What the quick start is followed with. */
const TOOLS = ['bash', 'curl', 'python3'];

/** @throws Error that says what to install */
export function requireTools(): void {
  const missing = TOOLS.filter((tool) => spawnSync(tool, ['--version']).status !== 0);
  if (missing.length === 0) return;
  throw new Error(
    `the quick start of docs/integrators.md is followed with ${TOOLS.join(', ')}: install ${missing.join(' and ')}, ` +
      `e.g. with apt-get install ${missing.join(' ')}`,
  );
}

/** A shell that stays open, as somebody's who follows a document: what is set in one step is there in the next. */
export class Terminal {
  private readonly shell: ChildProcessByStdio<Writable, Readable, null>;
  private steps = 0;

  constructor(
    private readonly folder: string,
    env: NodeJS.ProcessEnv,
  ) {
    mkdirSync(folder, { recursive: true });
    // A group of its own, so that nothing that was left running outlives it.
    this.shell = spawn('bash', ['-eu'], { cwd: folder, env, stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  }

  /** Types a step, and answers what it has said. @throws Error when something failed, or took longer than half a minute */
  async type(script: string): Promise<string> {
    const [input, output] = ['sh', 'out'].map((kind) => join(this.folder, `step-${this.steps}.${kind}`)) as [
      string,
      string,
    ];
    this.steps += 1;
    writeFileSync(input, script);
    writeFileSync(output, '');
    const outcome = this.outcome();
    this.shell.stdin.write(`. '${input}' < /dev/null > '${output}' 2>&1\necho done\n`);
    const how = await outcome;
    const text = readFileSync(output, 'utf8');
    if (how === 'done') return text;
    this.close();
    throw new Error(`this has ${how}:\n${script}\nIt said:\n${text}`);
  }

  private async outcome(): Promise<'done' | 'failed' | 'not come to an end'> {
    if (this.shell.exitCode !== null || this.shell.signalCode !== null) return 'failed';
    const over = new AbortController();
    const signal = AbortSignal.any([AbortSignal.timeout(PATIENCE_MS), over.signal]);
    const late = () => 'not come to an end' as const;
    const ended = once(this.shell, 'exit', { signal }).then(() => 'failed' as const, late);
    const said = once(this.shell.stdout, 'data', { signal }).then(() => 'done' as const, late);
    const outcome = await Promise.race([ended, said]);
    over.abort();
    return outcome;
  }

  /** Ends the shell and everything that was started in it. */
  close(): void {
    try {
      if (this.shell.pid !== undefined) process.kill(-this.shell.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
}
