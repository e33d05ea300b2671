import type { OpenAPIObject } from '@nestjs/swagger';
import type { Random } from '@pacesetter/kernel';
import type { JsonSchema } from '../published/json-schema';
import { drawMutation, type Mutation, MUTATIONS } from './mutations';
import { INJECTED, PATH_PARTS, UNICODE } from './nasty';
import type { Names } from './names';
import { PEOPLE, type Person } from './people';
import type { Values } from './values';

/** A request as it is sent. */
export interface FuzzedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  readonly operation: string;
  readonly mutation: Mutation;
  /** The body before anything was done to it. */
  readonly sent?: unknown;
  /** In whose name: somebody's, nobody's, or with something that is no proof of anything. */
  readonly as: Person | 'nobody' | 'impostor';
  /** Sent twice at the same time: the second must not be decided again. */
  readonly twice: boolean;
}

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly body?: JsonSchema;
  /** Who may, most likely. */
  readonly may: readonly Person[];
}

/** After these there is less that can be done. */
const ENDINGS = /^(Cancel|Close|Complete|Revoke|Forget|Remove|Pause|Withdraw|Retire|End|Issue|Change|SignOut|Destroy)/;

/** After these somebody can sign in no more, or not with the password that we know. */
const LOCKING_OUT = /(Account|Password)$/;

/** Those in whose name requests come are not locked out: there would be nobody left to ask. */
function spared(body: unknown, operation: string): unknown {
  const { accountId } = (body ?? {}) as { readonly accountId?: unknown };
  const isOurs = PEOPLE.some((person) => person === accountId);
  return isOurs && LOCKING_OUT.test(operation) ? { ...(body as object), accountId: `no ${String(accountId)}` } : body;
}

/** What queries understand, whether or not a route does. */
const QUERY = [
  'limit',
  'after',
  'minPosition',
  'wait',
  'types',
  'categories',
  'organization',
  'campaign',
  'from',
  'until',
];
const QUERY_VALUES = [
  '1',
  '0',
  '-1',
  '1.5',
  'x',
  '',
  '100',
  '1000000',
  'now',
  'beginning',
  'pledge',
  'PledgePublished',
  'W10',
  'null',
];

/** Makes requests of the operations of an OpenAPI document, most of them wrong in one way or several. */
export class Requests {
  private readonly operations: readonly Operation[];
  private readonly random: Random;
  private readonly names: Names;
  private readonly possible = new Set<string>();
  private count = 0;

  constructor(
    document: OpenAPIObject,
    private readonly values: Values,
    { random, names }: { readonly random: Random; readonly names: Names },
  ) {
    this.random = random;
    this.names = names;
    this.operations = operationsOf(document);
  }

  next(): FuzzedRequest {
    const { random } = this;
    const operation = this.operation();
    const method = random.chance(0.02) ? random.pick(['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']) : operation.method;
    const mutation = operation.body === undefined ? 'none' : drawMutation(random);
    const sent = operation.body && spared(this.values.body(operation.body, operation.id), operation.id);
    const body = operation.body && MUTATIONS[mutation](sent, random);
    return {
      ...{ operation: operation.id, method, mutation, as: this.sender(operation), twice: random.chance(0.05) },
      path: this.path(operation),
      headers: { ...this.headers(), ...(body?.contentType !== undefined && { 'content-type': body.contentType }) },
      ...(body && { body: body.bytes, sent }),
    };
  }

  /** What could be done once can be done again, and what ends things is done seldom: so that much is carried out. */
  private operation(): Operation {
    const { random } = this;
    const possible = random.chance(0.6) ? this.operations.filter(({ id }) => this.possible.has(id)) : [];
    const operation = random.pick(possible.length === 0 ? this.operations : possible);
    return ENDINGS.test(operation.id) && random.chance(0.97) ? this.operation() : operation;
  }

  /** A command of that kind was carried out. */
  wasPossible(operation: string): void {
    this.possible.add(operation);
  }

  private sender({ may }: Operation): FuzzedRequest['as'] {
    const { random } = this;
    if (random.chance(0.08)) return random.pick(['nobody', 'impostor'] as const);
    return random.pick(random.chance(0.95) ? may : PEOPLE);
  }

  private path({ path, method }: Operation): string {
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => this.part(name));
    return method === 'GET' && this.random.chance(0.5) ? `${filled}?${this.query()}` : filled;
  }

  private part(name: string): string {
    const { random } = this;
    if (random.chance(0.35)) return random.pick(PATH_PARTS);
    if (random.chance(0.1)) return percent(random.pick([...INJECTED, ...UNICODE]));
    if (name === 'stream')
      return random.pick(['all', 'category-pledge', 'campaign-campaign-1', 'category-', 'account-li']);
    if (name === 'version') return random.pick(['1', '2', '0', 'x']);
    if (name === 'type') return random.pick(['CampaignLaunched', 'Unknown']);
    const field = random.pick(['campaignId', 'subscriptionId', 'ballotId', 'drawId']);
    return percent(this.names.of(field, random) ?? `${field}-1`);
  }

  private query(): string {
    const { random } = this;
    const value = () =>
      random.chance(0.6) ? random.pick(QUERY_VALUES) : percent(random.pick([...INJECTED, ...UNICODE]));
    // Nobody is kept waiting for long, and a page that holds nothing waits no time at all.
    const pair = (name: string) =>
      `${name}${random.pick(['', '', '', '[]', '[a]'])}=${name === 'wait' ? '0' : value()}`;
    return Array.from({ length: random.integer(1, 3) }, () => pair(random.pick(QUERY))).join('&');
  }

  /** Every request has a key of its own, unless the key itself is what is wrong. */
  private headers(): Record<string, string> {
    const { random } = this;
    const key = `fuzz-${this.count++}`;
    return {
      'idempotency-key': random.chance(0.95) ? key : random.pick(['', ' ', 'é', 'x'.repeat(300), 'a b', '\t']),
      ...(random.chance(0.06) && { 'if-match': random.pick(['"0"', '"-1"', '*', 'W/"1"', '"99999999999"', '7', '']) }),
      ...(random.chance(0.03) && { 'last-event-id': random.pick(['x', '', 'W10', 'x'.repeat(3_000)]) }),
      ...(random.chance(0.03) && {
        accept: random.pick(['application/cloudevents-batch+json', 'text/html', '*/*;q=', ',']),
      }),
      ...(random.chance(0.02) && { 'x-forwarded-for': random.pick(['::1', 'x', "'", '1.1.1.1, 2.2.2.2']) }),
    };
  }
}

function operationsOf({ paths }: OpenAPIObject): readonly Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'delete'] as const).flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const { requestBody, operationId = path } = operation;
      const content = requestBody !== undefined && 'content' in requestBody ? requestBody.content : {};
      const body = content['application/json']?.schema as JsonSchema | undefined;
      const may = whoMay(operation.description);
      return [{ id: operationId, method: method.toUpperCase(), path, may, ...(body && { body }) }];
    }),
  );
}

/** Members are somebody by name, other roles are named after what they are. */
function whoMay(description = ''): readonly Person[] {
  const [, roles = ''] = description.split('For: ');
  const named = PEOPLE.filter((person) => roles.includes(person === 'li' ? 'member' : person));
  return named.length === 0 ? ['administrator'] : named;
}

/** Percent-encoded, also what is no text that could be. */
function percent(text: string): string {
  return [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}
