import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';

const REGISTER = resolve(__dirname, '../typescript-register.js');

/** Runs a TypeScript file in a process of its own, with a channel for messages: for tests that kill and compete. */
export function spawnTypescript(file: string, ...parameters: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--enable-source-maps', '--require', REGISTER, file, ...parameters], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}
