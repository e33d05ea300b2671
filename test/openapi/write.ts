import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { OPENAPI, openapiText } from './openapi-document';

void openapiText().then((text) => writeFileSync(OPENAPI, text));
