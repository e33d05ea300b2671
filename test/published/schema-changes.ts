import type { BreakingChange, Direction } from './breaking-change';
import { type JsonSchema, Schemas } from './json-schema';
import { stricter } from './limits';

const MEND: Readonly<Record<Direction, string>> = {
  sent: 'accept what was accepted: leave the old field as it was, and ask for the new in an optional one',
  read: 'answer what was answered: leave the old field as it was, and say the new in a further one',
};

const NOT_LIMITED = 'not limited';

/** Compares shapes of the published document with those of today. */
export class SchemaChanges {
  private readonly before: Schemas;
  private readonly now: Schemas;
  /** Shapes that hold themselves are compared once. */
  private readonly open = new Set<string>();

  constructor(
    documents: { readonly before: object; readonly now: object },
    private readonly direction: Direction,
    private readonly mend = MEND[direction],
  ) {
    this.before = new Schemas(documents.before);
    this.now = new Schemas(documents.now);
  }

  /** What breaks where one schema takes the other's place; nothing, where it was not described before. */
  between(before: JsonSchema | undefined, now: JsonSchema | undefined, where: string): readonly BreakingChange[] {
    if (before === undefined)
      return this.direction === 'sent' && now !== undefined ? this.narrowed({}, now, where) : [];
    if (now === undefined) return this.direction === 'read' ? [this.change(where, 'is no longer described')] : [];
    const references = `${namedBy(before)} ${namedBy(now)}`;
    if (namedBy(before) === undefined || namedBy(now) === undefined) return this.alternatives(before, now, where);
    if (this.open.has(references)) return [];
    this.open.add(references);
    const found = this.alternatives(before, now, where);
    this.open.delete(references);
    return found;
  }

  /** Each that was sent must still find a taker; each that is read must be one that was told of. */
  private alternatives(before: JsonSchema, now: JsonSchema, where: string): readonly BreakingChange[] {
    const then = this.before.alternatives(this.before.plain(before));
    const today = this.now.alternatives(this.now.plain(now));
    const [one] = then;
    const [other] = today;
    if (then.length === 1 && today.length === 1 && one && other) return this.narrowed(one, other, where);
    const lost =
      this.direction === 'sent'
        ? then.filter((old) => today.every((young) => this.narrowed(old, young, where).length > 0))
        : today.filter((young) => then.every((old) => this.narrowed(old, young, where).length > 0));
    const kind =
      this.direction === 'sent' ? 'an alternative is no longer accepted' : 'a new alternative may be answered';
    return lost.map((schema) => this.change(where, `${kind}: ${JSON.stringify(schema)}`));
  }

  private narrowed(before: JsonSchema, now: JsonSchema, where: string): readonly BreakingChange[] {
    const sent = this.direction === 'sent';
    const limits = sent
      ? stricter(now, before).map(({ of, strict, lax = NOT_LIMITED }) => `${of}: ${strict}, was ${lax}`)
      : stricter(before, now).map(({ of, strict, lax = NOT_LIMITED }) => `${of}: ${lax}, was ${strict}`);
    const items =
      before.items === undefined && now.items === undefined ? [] : this.between(before.items, now.items, `${where}[]`);
    return [
      ...limits.map((what) => this.change(where, what)),
      ...this.properties(before, now, where),
      ...this.required(before, now, where),
      ...this.others(before, now, where),
      ...items,
    ];
  }

  private properties(before: JsonSchema, now: JsonSchema, where: string): readonly BreakingChange[] {
    return [...named(before)].flatMap(([name, schema]) => {
      const today = named(now).get(name);
      const path = `${where}.${name}`;
      if (today !== undefined) return this.between(schema, today, path);
      return [this.change(path, this.direction === 'sent' ? 'is no longer accepted' : 'is no longer there')];
    });
  }

  private required(before: JsonSchema, now: JsonSchema, where: string): readonly BreakingChange[] {
    const [strict, lax] = this.direction === 'sent' ? [now, before] : [before, now];
    const what = this.direction === 'sent' ? 'is newly required' : 'was always there, and may now be missing';
    return (
      (strict.required ?? [])
        .filter((name) => !(lax.required ?? []).includes(name))
        // What is gone altogether has been told of.
        .filter((name) => this.direction === 'sent' || named(now).has(name))
        .map((name) => this.change(`${where}.${name}`, what))
    );
  }

  /** Properties without a name of their own. */
  private others(
    { additionalProperties: before }: JsonSchema,
    now: JsonSchema,
    where: string,
  ): readonly BreakingChange[] {
    const path = `${where}.*`;
    const { additionalProperties } = now;
    if (typeof before === 'object' && typeof additionalProperties === 'object') {
      return this.between(before, additionalProperties, path);
    }
    const closed = this.direction === 'sent' ? additionalProperties === false && before !== false : false;
    return closed ? [this.change(path, 'further fields are no longer accepted')] : [];
  }

  private change(where: string, what: string): BreakingChange {
    return { where, what, mend: this.mend };
  }
}

/** The shape that a schema stands for, also when it has a description of its own. */
function namedBy({ $ref, allOf = [] }: JsonSchema): string | undefined {
  return $ref ?? (allOf.length === 1 ? allOf[0]?.$ref : undefined);
}

function named({ properties = {}, patternProperties = {} }: JsonSchema): ReadonlyMap<string, JsonSchema> {
  const patterns = Object.entries(patternProperties).map(([pattern, schema]) => [`/${pattern}/`, schema] as const);
  return new Map([...Object.entries(properties), ...patterns]);
}
