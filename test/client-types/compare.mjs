/** Ends with 1 when the client's types are not those of docs/openapi.json. */
import { readFileSync } from 'node:fs';
import { openapiTypes, TYPES } from './openapi-types.mjs';

process.exitCode = readFileSync(TYPES, 'utf8') === (await openapiTypes()) ? 0 : 1;
