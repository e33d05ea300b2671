import type { Random } from '@pacesetter/kernel';
import { type JsonSchema, Schemas } from '../published/json-schema';
import { KNOWN } from './served-product';

const DAY_MS = 86_400_000;
const TEXTS = ['为民服务', 'Good work, seen by all.', '先进', '甲', 'a', 'Whatever is asked is done within two days.'];

/** Makes values that a schema allows; names come from a small pool, so that requests are about the same things. */
export class Values {
  constructor(
    private readonly schemas: Schemas,
    private readonly random: Random,
    /** Keys that programmes have given to what can be named. */
    private readonly keys: readonly string[],
  ) {}

  of(schema: JsonSchema, name = ''): unknown {
    const plain = this.schemas.plain(this.random.pick(this.schemas.alternatives(this.schemas.plain(schema))));
    if (plain.enum !== undefined) return this.random.pick(plain.enum);
    switch (plain.type) {
      case 'object':
        return this.object(plain);
      case 'array':
        return this.list(plain, name);
      case 'integer':
      case 'number':
        return this.number(plain);
      case 'boolean':
        return this.random.chance(0.5);
      default:
        return this.text(plain, name);
    }
  }

  private object({ properties = {}, required = [], additionalProperties }: JsonSchema): unknown {
    const wanted = Object.entries(properties).filter(
      ([name]) => required.includes(name) || this.random.chance(name === 'reason' ? 0.9 : 0.4),
    );
    const named = wanted.map(([name, schema]) => [name, this.of(schema, name)] as const);
    const others = typeof additionalProperties === 'object' ? this.others(additionalProperties) : [];
    return Object.fromEntries([...named, ...others]);
  }

  private others(schema: JsonSchema): readonly (readonly [string, unknown])[] {
    const count = this.random.integer(0, 3);
    return Array.from({ length: count }, () => [this.random.pick(this.keys), this.of(schema)] as const);
  }

  private list({ items = {}, maxItems = 3 }: JsonSchema, name: string): unknown {
    const count = Math.min(maxItems, this.random.integer(0, 3));
    return Array.from({ length: count }, () => this.of(items, name));
  }

  private number({ type, minimum = -10, maximum = 1_000 }: JsonSchema): number {
    const edge = this.random.pick([minimum, maximum, Math.min(maximum, minimum + 1)]);
    if (this.random.chance(0.3)) return edge;
    const whole = this.random.integer(Math.ceil(minimum), Math.min(Math.floor(maximum), Math.ceil(minimum) + 50));
    return type === 'integer' ? whole : Math.min(maximum, whole + 0.5);
  }

  private text({ format, maxLength = 200 }: JsonSchema, name: string): string {
    if (format === 'date-time') return this.moment();
    if (format === 'date') return this.moment().slice(0, 10);
    if (/endpoint|url|uri/i.test(name))
      return this.random.pick(['https://portal.example/hooks', 'http://127.0.0.1:1/']);
    const known = KNOWN[whatIsNamed(name)];
    if (known !== undefined && this.random.chance(0.8)) return this.random.pick(known);
    if (/Id$/.test(name)) return `${name}-${this.random.integer(1, this.random.pick([3, 300]))}`;
    if (maxLength <= 100) return this.random.pick(this.keys);
    return this.random.pick(TEXTS);
  }

  private moment(): string {
    return new Date(Date.UTC(2010, 4, 15) + this.random.integer(-400, 9_000) * DAY_MS).toISOString();
  }
}

/** Fields of many names hold ids of organisations and members. */
function whatIsNamed(field: string): string {
  if (/organization|parentId/i.test(field)) return 'organizationId';
  return /^(member|leader|person|reviewer|inspector|helper|owner)(Id|s)?$/.test(field) ? 'memberId' : field;
}
