#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { entry } from '../scripts/setup/build.mjs';
import { setUpForStarting } from '../scripts/setup.mjs';

await setUpForStarting();
await import(pathToFileURL(entry).href);
