/** Checks a document (a file's path) against the OpenAPI specification; prints each problem, and ends with 1 if there are any. */
import { readFileSync } from 'node:fs';
import { createConfig, lintFromString } from '@redocly/openapi-core';

const config = await createConfig({ extends: ['spec'] });
const problems = await lintFromString({ source: readFileSync(process.argv[2], 'utf8'), config });
for (const { message, location } of problems) console.log(`${location[0]?.pointer ?? ''}: ${message}`);
process.exitCode = problems.length > 0 ? 1 : 0;
