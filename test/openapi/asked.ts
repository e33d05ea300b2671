import type { JsonSchema } from '../published/json-schema';

/** A reading request. */
export interface Asked {
  readonly path: string;
  readonly query?: string;
}

/** A parameter as the document describes it. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly schema: JsonSchema;
}

/** Names of what the examples are about. */
const NAMES: Readonly<Record<string, string>> = {
  'campaigns/{id}': 'campaigns/campaignId-1',
  'draws/{id}': 'draws/drawId-1',
  'ballots/{id}': 'ballots/ballotId-1',
  'subscriptions/{id}': 'subscriptions/subscriptionId-1',
  'dead-letters/{timerId}': 'dead-letters/timerId-1',
  '{stream}': 'all',
  '{type}/{version}': 'CampaignPaused/1',
};

/** A path of the document, about something that there is. */
export function pathOf(path: string): string {
  return Object.entries(NAMES).reduce((filled, [part, name]) => filled.replace(part, name), path);
}

/** Asks a list for its first item in every order that the document names, and for what each of its filters leaves. */
export function listQueries(path: string, parameters: readonly Parameter[]): readonly Asked[] {
  const queried = parameters.filter((parameter) => parameter.in === 'query');
  const orders = queried.filter(({ name }) => name === 'sort').flatMap(sortsOf);
  const filters = queried.flatMap(filtersOf);
  return [...orders, ...filters].map((query) => ({ path, query: `${query}&limit=1` }));
}

function sortsOf({ description = '' }: Parameter): readonly string[] {
  const fields = description.slice(description.lastIndexOf(': ') + 2).split(', ');
  const [first = '', second = first] = fields;
  return [...fields.flatMap((field) => [`sort=${field}`, `sort=-${field}`]), `sort=-${first},${second}`];
}

const NO_FILTERS = ['sort', 'after', 'limit', 'minPosition'];

function filtersOf({ name, schema }: Parameter): readonly string[] {
  if (NO_FILTERS.includes(name)) return [];
  if (schema.type === 'array')
    return [`${name}=${valueOf(schema.items ?? {})}`, `${name}=x1&${name}=x2`].slice(0, hasWords(schema) ? 1 : 2);
  return [`${name}=${valueOf(schema)}`];
}

function hasWords({ items }: JsonSchema): boolean {
  return items?.enum !== undefined;
}

function valueOf({ enum: words, format }: JsonSchema): string {
  if (words !== undefined) return String(words[0]);
  return format === 'date-time' ? '2010-06-01T01:00:00Z' : 'x';
}
