import { join } from 'node:path';
import { root, run, say } from './setup/terminal.mjs';

/** `npm run build`: what is deployed, checked for types, file by file as the sources are. */
const nest = join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
const code = await run(process.execPath, [nest, 'build', 'pacesetter']);
if (code !== 0) say('the build failed: the compiler names file and line above');
process.exitCode = code;
