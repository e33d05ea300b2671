import { writeFileSync } from 'node:fs';
import { ASYNCAPI, asyncapiText } from './asyncapi-document';

writeFileSync(ASYNCAPI, asyncapiText());
