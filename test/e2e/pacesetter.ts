import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { programOf } from './programs';

const ROOT = resolve(__dirname, '../..');

/** What a command that has ended has said. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that goes on until it is stopped. */
export interface Running {
  /** Resolves when the output matches; rejects when the process ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  readonly ended: Promise<Ended>;
  signal(signal: NodeJS.Signals): void;
}

/** The command line as users have it, each command a process of its own, all of them on one empty data directory. */
export class Pacesetter {
  /** Somebody's working directory: the data is where it is kept when nobody says where. */
  readonly folder: string;
  /** Each command's. */
  readonly environment: NodeJS.ProcessEnv;
  /** Program and first arguments of each command. */
  readonly command: readonly string[] = programOf('pacesetter');

  /** @param settings environment variables besides those of every test */
  constructor(name: string, settings: NodeJS.ProcessEnv = {}) {
    this.folder = join(ROOT, '.pacesetter', `e2e-${name}-${process.pid}`);
    const data = join(this.folder, '.pacesetter');
    this.environment = { ...process.env, PACESETTER_DATA: data, LOG_LEVEL: 'warn', PORT: '0', ...settings };
  }

  /** Runs a command to its end. */
  run(...args: readonly string[]): Promise<Ended> {
    return this.start(...args).ended;
  }

  start(...args: readonly string[]): Running {
    const [program = '', ...first] = this.command;
    const child = spawn(program, [...first, ...args], {
      cwd: ROOT,
      env: this.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    const ended = once(child, 'close').then(([code]): Ended => ({ code: code as number | null, ...said }));
    const says = (pattern: RegExp) =>
      new Promise<RegExpExecArray>((found, rejected) => {
        const look = () => {
          const match = pattern.exec(said.stdout);
          if (match !== null) found(match);
        };
        child.stdout.on('data', look);
        look();
        void ended.then(({ code }) => rejected(new Error(`ended with ${code}:\n${said.stdout}${said.stderr}`)));
      });
    return { says, ended, signal: (signal) => child.kill(signal) };
  }

  /** Call it in `afterAll`, when everything has ended. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
