import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, isInPath, isProgram } from '../setup/apt.mjs';
import { SetupFailure, say } from '../setup/terminal.mjs';

const VERSIONS = '/usr/lib/postgresql';

/** Debian's redis-server and postgresql, installed where they are missing and that is possible. Answers where they are. */
export async function debianServers() {
  const missing = [...(isInPath('redis-server') ? [] : ['redis-server']), ...(postgresFolder() ? [] : ['postgresql'])];
  if (missing.length > 0) {
    say(`installing ${missing.join(' and ')} (apt-get)`);
    await aptInstall(...missing);
  }
  const postgres = postgresFolder();
  if (postgres === undefined || !isInPath('redis-server')) {
    throw new SetupFailure(
      'the services need redis-server and a PostgreSQL, and they could not be installed',
      'install them (Debian, Ubuntu: sudo apt-get install redis-server postgresql; macOS: brew install redis postgresql), ' +
        'or run `npm start`, which brings a database of its own',
    );
  }
  return { postgres };
}

/** Folder of the newest PostgreSQL's programs; Debian does not put them into the PATH. */
function postgresFolder() {
  const installed = existsSync(VERSIONS) ? readdirSync(VERSIONS).map(Number) : [];
  const newest = installed
    .sort((a, b) => b - a)
    .map((version) => join(VERSIONS, String(version), 'bin'))
    .find((folder) => isProgram(join(folder, 'initdb')));
  if (newest !== undefined) return newest;
  return (process.env.PATH ?? '').split(':').find((folder) => isProgram(join(folder, 'initdb')));
}
