import type { OpenAPIObject } from '@nestjs/swagger';
import type { Random } from '@pacesetter/kernel';
import type { JsonSchema } from '../published/json-schema';
import { drawMutation, type Mutation, MUTATIONS } from './mutations';
import { INJECTED, PATH_PARTS, UNICODE } from './nasty';
import { KNOWN } from './served-product';
import type { Values } from './values';

/** A request as it is sent. */
export interface FuzzedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  readonly operation: string;
  readonly mutation: Mutation;
  /** In whose name: the administrator's, nobody's, or with something that is no proof of anything. */
  readonly as: 'administrator' | 'nobody' | 'impostor';
  /** Sent twice at the same time: the second must not be decided again. */
  readonly twice: boolean;
}

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly body?: JsonSchema;
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
  private count = 0;

  constructor(
    document: OpenAPIObject,
    private readonly values: Values,
    private readonly random: Random,
  ) {
    this.operations = operationsOf(document);
  }

  next(): FuzzedRequest {
    const { random } = this;
    const operation = random.pick(this.operations);
    const method = random.chance(0.02) ? random.pick(['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']) : operation.method;
    const mutation = operation.body === undefined ? 'none' : drawMutation(random);
    const body = operation.body && MUTATIONS[mutation](this.values.of(operation.body), random);
    const as = random.chance(0.9) ? 'administrator' : random.pick(['nobody', 'impostor'] as const);
    return {
      ...{ operation: operation.id, method, mutation, as, twice: random.chance(0.05) },
      path: this.path(operation),
      headers: { ...this.headers(), ...(body?.contentType !== undefined && { 'content-type': body.contentType }) },
      ...(body && { body: body.bytes }),
    };
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
    return random.pick([...(KNOWN['campaignId'] ?? []), 'subscriptionId-1', 'ballotId-1']);
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
      return [{ id: operationId, method: method.toUpperCase(), path, ...(body && { body }) }];
    }),
  );
}

/** Percent-encoded, also what is no text that could be. */
function percent(text: string): string {
  return [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}
