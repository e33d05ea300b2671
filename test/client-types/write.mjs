import { writeFileSync } from 'node:fs';
import { openapiTypes, TYPES } from './openapi-types.mjs';

writeFileSync(TYPES, await openapiTypes());
