import { SetupFailure } from './terminal.mjs';

const NEEDED = [20, 19];

/** Node 20.19 is the first 20 that loads ES modules (NestJS 12) with `require`. */
export const nodeVersion = {
  title: 'checking Node',
  due: () => {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    return major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1]);
  },
  run: () => {
    throw new SetupFailure(
      `Node ${process.versions.node} is too old, ${NEEDED.join('.')} or later is needed`,
      'install Node 20 or later from https://nodejs.org, or run: nvm install',
    );
  },
};
