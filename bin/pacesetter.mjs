#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { programs } from '../scripts/setup/build.mjs';
import { setUpForStarting } from '../scripts/setup.mjs';

await setUpForStarting();
const { start } = await import(pathToFileURL(programs).href);
await start.pacesetter();
