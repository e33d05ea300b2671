import { readFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const HEADER = `/**
 * What docs/openapi.json says, in types. Written by \`npm run docs:client\`: do not change it by hand.
 */

`;

/** Where the client has them. */
export const TYPES = new URL('../../libs/client/src/openapi.ts', import.meta.url);

/** The types of every route and shape of the published document. */
export async function openapiTypes() {
  const document = JSON.parse(readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8'));
  return HEADER + astToString(await openapiTS(document, { immutable: true }));
}
