import type { Random } from '@pacesetter/kernel';
import { type JsonSchema, Schemas } from '../published/json-schema';
import type { Names } from './names';

const DAY_MS = 86_400_000;
const TEXTS = ['为民服务', 'Good work, seen by all.', '先进', '甲', 'a', 'Whatever is asked is done within two days.'];

/** Operations that make something. */
const MAKING = /^(?:Register|Open|Create|Launch|Draft|Call|Propose|Raise|Order|Set|Record)(\w+)/;
/** Subscriptions of both kinds. */
const NOT_CALLED = /Webhook|ConsumerGroup/;

/** Makes values that a schema allows; names are of what there is, most of the time, so that requests are about the same things. */
export class Values {
  /** What the present body makes, e.g. `Member`. */
  private made: string | undefined;

  constructor(
    private readonly schemas: Schemas,
    private readonly random: Random,
    private readonly names: Names,
    /** In ms: what happens, happens about now. */
    private readonly now: number,
  ) {}

  /** What an operation takes; where that makes something, the thing has a name that nothing has yet. */
  body(schema: JsonSchema, operation: string): unknown {
    this.made = MAKING.exec(operation)?.[1];
    return this.of(schema);
  }

  private of(schema: JsonSchema, name = ''): unknown {
    const plain = this.schemas.plain(this.random.pick(this.schemas.alternatives(this.schemas.plain(schema))));
    if (plain.enum !== undefined) return this.random.pick(plain.enum);
    switch (plain.type) {
      case 'object':
        return this.object(plain, name);
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

  private object({ properties = {}, required = [], additionalProperties }: JsonSchema, name: string): unknown {
    const wanted = Object.entries(properties).filter(
      ([property]) => required.includes(property) || this.random.chance(property === 'reason' ? 0.95 : 0.3),
    );
    const named = wanted.map(([property, schema]) => [property, this.of(schema, property)] as const);
    const others = typeof additionalProperties === 'object' ? this.others(additionalProperties, name) : [];
    return Object.fromEntries([...named, ...others]);
  }

  /** Scores are by criterion, tallies by grade. */
  private others(schema: JsonSchema, name: string): readonly (readonly [string, unknown])[] {
    const field = /tally/i.test(name) ? 'grade' : 'criterion';
    const key = () => this.names.of(field, this.random) ?? this.names.anyKey(this.random);
    return Array.from({ length: this.random.integer(0, 4) }, () => [key(), this.of(schema)] as const);
  }

  private list({ items = {}, maxItems = 3 }: JsonSchema, name: string): unknown {
    const count = Math.min(maxItems, this.random.integer(this.random.chance(0.9) ? 1 : 0, 3));
    return Array.from({ length: count }, () => this.of(items, name.replace(/s$/, '')));
  }

  private number({ type, minimum = -10, maximum = 1_000 }: JsonSchema): number {
    const edge = this.random.pick([minimum, maximum, Math.min(maximum, minimum + 1)]);
    if (this.random.chance(0.15)) return edge;
    const whole = this.random.integer(Math.ceil(minimum), Math.min(Math.floor(maximum), Math.ceil(minimum) + 50));
    return type === 'integer' ? whole : Math.min(maximum, whole + 0.5);
  }

  private text({ format, maxLength = 200 }: JsonSchema, name: string): string {
    if (format === 'date-time') return this.moment();
    if (format === 'date') return this.moment().slice(0, 10);
    if (/endpoint|url|uri/i.test(name))
      return this.random.pick(['https://portal.example/hooks', 'http://127.0.0.1:1/']);
    const known = this.names.of(name, this.random);
    if (known !== undefined && this.random.chance(this.isNew(name) ? 0.1 : 0.92)) return known;
    if (/Id$/.test(name)) return `${name}-${this.random.integer(1, this.random.pick([3, 300, 100_000]))}`;
    if (maxLength <= 100) return this.names.anyKey(this.random);
    return this.random.pick(TEXTS);
  }

  private isNew(name: string): boolean {
    if (this.made === undefined || !/Id$/.test(name)) return false;
    const noun = name.slice(0, -2);
    return (
      this.made.toLowerCase().endsWith(noun.toLowerCase()) || (noun === 'subscription' && NOT_CALLED.test(this.made))
    );
  }

  private moment(): string {
    const days = this.random.chance(0.7) ? this.random.integer(-40, 120) : this.random.integer(-6_000, 6_000);
    return new Date(this.now + days * DAY_MS).toISOString();
  }
}
