import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup/terminal.mjs';

/**
 * Starts what was built, with an empty history of its own, asks for its health and stops it: mistakes in the module
 * setting compile and pass tests, and only show here. Both builds: what a checkout runs, and what is deployed.
 */
const deployed = (app) => join(root, 'dist', 'apps', 'pacesetter', 'apps', app, 'src', 'main.js');
const commandLines = [join(root, 'bin', 'pacesetter.mjs'), deployed('pacesetter')];
const data = join(root, '.pacesetter', 'boot');
const PATIENCE_MS = 60_000;

try {
  for (const commandLine of commandLines) await expectHelp(commandLine);
  await Promise.all(['api', 'worker', 'projector', 'gateway'].map(expectRefusal));
  for (const commandLine of commandLines) await expectHealthyServer(commandLine);
} finally {
  rmSync(data, { recursive: true, force: true });
}

async function expectHelp(commandLine) {
  const { output, exit } = started([commandLine, '--help'], process.env);
  const code = await exit;
  if (code !== 0 || !output().includes('rehearse')) throw new Error(`--help ended with ${code}:\n${output()}`);
  console.log('help: ok');
}

/** A service that is told nothing loads everything it is made of, and then says what it has to be told. */
async function expectRefusal(service) {
  const { output, exit } = started([deployed(service)], { PATH: process.env.PATH });
  const code = await exit;
  if (code !== 2 || !output().includes('DATABASE_URL')) throw new Error(`${service} ended with ${code}:\n${output()}`);
  console.log(`${service}: ok`);
}

async function expectHealthyServer(commandLine) {
  const server = started([commandLine, 'up', '--data', data, '--port', '0'], process.env);
  const address = await addressOf(server);
  const { ok, status } = await fetch(`${address}/health`);
  server.child.kill('SIGTERM');
  const code = await server.exit;
  if (!ok) throw new Error(`GET /health answered ${status}:\n${server.output()}`);
  if (code !== 0) throw new Error(`stopping ended with ${code}:\n${server.output()}`);
  console.log('up, GET /health, stop: ok');
}

/** The address that the server prints when it is ready. */
async function addressOf({ output, exit, child }) {
  const ended = exit.then(() => true);
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const [address] = output().match(/http:\/\/[\w.-]+:\d+/) ?? [];
    if (address !== undefined) return address;
    if (await Promise.race([ended, pause(100)])) break;
  }
  child.kill('SIGTERM');
  throw new Error(`no address printed:\n${output()}`);
}

function started(args, env) {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
  const exit = new Promise((resolve) => child.on('close', resolve));
  return { child, exit, output: () => text };
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms, false));
}
