import { copyFileSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type AsyncApi, asyncapiChanges } from './asyncapi-changes';
import type { BreakingChange } from './breaking-change';
import { type OpenApi, openapiChanges } from './openapi-changes';

const docs = resolve(__dirname, '../../docs');

/** What others have built on since the last release, and what the sources say today. */
const DOCUMENTS = ['openapi.json', 'asyncapi.json'] as const;

/** What the documents of today would break for those who built on the published ones. */
export function breakingChanges(): readonly BreakingChange[] {
  return [...openapiChanges(both<OpenApi>('openapi.json')), ...asyncapiChanges(both<AsyncApi>('asyncapi.json'))];
}

/** Publishes the documents of today: they are what later ones are compared with. */
export function publish(): void {
  for (const name of DOCUMENTS) copyFileSync(resolve(docs, name), resolve(docs, 'published', name));
}

function both<Document>(name: (typeof DOCUMENTS)[number]): { readonly before: Document; readonly now: Document } {
  return { before: read(resolve(docs, 'published', name)), now: read(resolve(docs, name)) };
}

function read<Document>(path: string): Document {
  return JSON.parse(readFileSync(path, 'utf8')) as Document;
}
