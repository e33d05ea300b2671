import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupFailure } from '../setup/terminal.mjs';
import { start } from './process.mjs';

const USER = 'pacesetter';

/** A PostgreSQL of these services alone, beside whatever else runs on the machine. Answers its address. */
export async function startPostgres({ programs, folder, port }) {
  const owner = ownerOf(folder);
  const data = join(folder, 'postgres');
  const passwordFile = join(folder, 'postgres.password');
  if (!existsSync(join(data, 'PG_VERSION'))) initialise({ programs, data, passwordFile, owner });
  const password = readFileSync(passwordFile, 'utf8').trim();
  // Left behind by a machine that lost its power: nobody else uses this folder.
  rmSync(join(data, 'postmaster.pid'), { force: true });
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=400'];
  const server = start('postgres', join(programs, 'postgres'), ['-D', data, '-p', String(port), ...settings], owner);
  await server.says(/database system is ready to accept connections/);
  return { server, url: `postgres://${USER}:${password}@127.0.0.1:${port}/postgres` };
}

/** A new one: what is rehearsed begins with nothing. Answers its address. */
export function createRehearsalDatabase(serverUrl, programs) {
  const url = new URL(serverUrl);
  const name = `rehearsal_${randomBytes(6).toString('hex')}`;
  const server = ['-h', url.hostname, '-p', url.port, '-U', url.username];
  execFileSync(join(programs, 'createdb'), [...server, name], { env: { ...process.env, PGPASSWORD: url.password } });
  url.pathname = `/${name}`;
  return url.href;
}

function initialise({ programs, data, passwordFile, owner }) {
  writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (owner.uid !== undefined) chownSync(passwordFile, owner.uid, owner.gid);
  const args = ['-D', data, '-U', USER, '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale=C'];
  execFileSync(join(programs, 'initdb'), args, { ...owner, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** PostgreSQL refuses to run as root: the package brings a user of its own for that. */
function ownerOf(folder) {
  if (process.getuid?.() !== 0) return {};
  try {
    const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    const owner = { uid: id('-u'), gid: id('-g') };
    mkdirSync(folder, { recursive: true });
    chownSync(folder, owner.uid, owner.gid);
    return { ...owner, cwd: folder };
  } catch (error) {
    throw new SetupFailure(`as root, PostgreSQL needs the user postgres: ${error.message}`, 'run this as another user');
  }
}
