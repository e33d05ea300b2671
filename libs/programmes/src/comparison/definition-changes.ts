import type { ProgrammeDefinition } from '../definition/programme-definition';

/** One difference between two definitions. */
export interface DefinitionChange {
  /** Where, with list entries by their keys: `phases.full-striving.endsOn`. */
  readonly path: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What the second definition says otherwise than the first, in the order of the first, then what is new. */
export function definitionChanges(
  before: ProgrammeDefinition,
  after: ProgrammeDefinition,
): readonly DefinitionChange[] {
  const content = ({ version: _version, ...definition }: ProgrammeDefinition) => definition;
  return changesIn(content(before), content(after), '');
}

type Fields = Readonly<Record<string, unknown>>;

function changesIn(before: unknown, after: unknown, path: string): readonly DefinitionChange[] {
  if (isList(before) && isList(after)) return inLists(before, after, path);
  if (isFields(before) && isFields(after)) return inFields(before, after, path);
  if (before === after) return [];
  if (before === undefined) return [{ path, change: 'added', after }];
  if (after === undefined) return [{ path, change: 'removed', before }];
  return [{ path, change: 'changed', before, after }];
}

function inFields(before: Fields, after: Fields, path: string): readonly DefinitionChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => changesIn(before[name], after[name], path === '' ? name : `${path}.${name}`));
}

/** Entries with keys are the same entry wherever they stand; that they stand otherwise is a change of its own. */
function inLists(before: readonly unknown[], after: readonly unknown[], path: string): readonly DefinitionChange[] {
  const [keysBefore, keysAfter] = [keysOf(before), keysOf(after)];
  if (keysBefore === undefined || keysAfter === undefined) {
    const same = JSON.stringify(before) === JSON.stringify(after);
    return same ? [] : [{ path, change: 'changed', before, after }];
  }
  const entries = (list: readonly unknown[], keys: readonly string[]) =>
    Object.fromEntries(keys.map((key, index) => [key, list[index]]));
  const within = inFields(entries(before, keysBefore), entries(after, keysAfter), path);
  const common = (keys: readonly string[], others: readonly string[]) => keys.filter((key) => others.includes(key));
  const [orderBefore, orderAfter] = [common(keysBefore, keysAfter), common(keysAfter, keysBefore)];
  const reordered = orderBefore.join() !== orderAfter.join();
  const order = { path, change: 'changed', before: orderBefore, after: orderAfter } as const;
  return reordered ? [order, ...within] : within;
}

/** What entries of the various lists are told apart by. */
const KEYS = ['key', 'award', 'to', 'kind', 'when'] as const;

/** One key for each entry; `undefined` where entries have none or share them. */
function keysOf(list: readonly unknown[]): readonly string[] | undefined {
  const name = KEYS.find((field) => list.every((entry) => isFields(entry) && typeof entry[field] === 'string'));
  if (name === undefined) return undefined;
  const keys = list.map((entry) => String((entry as Fields)[name]));
  return new Set(keys).size === keys.length ? keys : undefined;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
