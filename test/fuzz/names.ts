import type { Random } from '@pacesetter/kernel';
import type { ProgrammeDefinition } from '@pacesetter/programmes';
import { KNOWN } from './served-product';

/** Most names of one kind that are remembered: the latest. */
const MOST = 40;

/** What there is to be named, by the field that names it: at first what was settled and the programme's own keys, then what commands have made. */
export class Names {
  private readonly known = new Map<string, string[]>(
    Object.entries(KNOWN).map(([field, names]) => [field, [...names]]),
  );
  /** All keys of the programme, whatever they are of. */
  private readonly keys: readonly string[];

  constructor(definition: ProgrammeDefinition) {
    const keys = new Set<string>();
    for (const [list, key] of keysIn(definition)) {
      keys.add(key);
      this.remember(singular(list), key);
    }
    this.keys = [...keys];
  }

  /** Something of that kind; undefined when nobody has named any. */
  of(field: string, random: Random): string | undefined {
    const known = this.known.get(ALIASES[field] ?? whatIsNamed(field)) ?? [];
    const [first] = known;
    // Most happens at the root, and to one of its members: that is where most roles reach.
    return first === undefined || random.chance(FIRST[whatIsNamed(field)] ?? 0) ? first : random.pick(known);
  }

  anyKey(random: Random): string {
    return random.pick(this.keys);
  }

  remember(field: string, name: string): void {
    const names = this.known.get(field) ?? [];
    if (names.includes(name)) return;
    names.push(name);
    if (names.length > MOST) names.shift();
    this.known.set(field, names);
  }

  /** What a command has made, or was about, is there from now on. */
  learn(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [field, part] of Object.entries(value)) {
      // Who is there from the beginning takes part in everything: others would not.
      const known = KNOWN[whatIsNamed(field)] !== undefined;
      if (typeof part === 'string' && /Id$/.test(field) && !known) this.remember(field, part);
      else this.learn(part);
    }
  }
}

/** How often the first one of that kind is named. */
const FIRST: Readonly<Record<string, number>> = { organizationId: 0.6, memberId: 0.5 };

/** Fields that name what another word stands for elsewhere. */
const ALIASES: Readonly<Record<string, string>> = { key: 'itemKey', standing: 'band', mark: 'grade' };

/** Fields of many names hold ids of organisations and members. */
function whatIsNamed(field: string): string {
  if (/organization|parentId|^area$/i.test(field)) return 'organizationId';
  return /^(member|leader|person|reviewer|inspector|helper|owner|voter|contact)(Id|s)?$/.test(field)
    ? 'memberId'
    : field;
}

function singular(list: string): string {
  return list
    .replace(/ies$/, 'y')
    .replace(/(criteri)a$/, '$1on')
    .replace(/s$/, '');
}

/** Every key of the programme, with the name of the list that it stands in. */
function keysIn(value: unknown, list = ''): readonly (readonly [list: string, key: string])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => (typeof item === 'string' ? [] : keysIn(item, list)));
  const own = 'key' in value && typeof value.key === 'string' ? [[list, value.key] as const] : [];
  return [...own, ...Object.entries(value).flatMap(([name, part]) => keysIn(part, name))];
}
