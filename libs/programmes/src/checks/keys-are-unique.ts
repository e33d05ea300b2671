import type { Finding } from '../loader/problem';
import type { Check } from './check';

type Path = Finding['path'];

interface KeyedPlace {
  readonly key: string;
  readonly path: Path;
}

/** A key stands for one thing in its list; activities are told apart over the whole programme. */
export const keysAreUnique: Check = (definition) => {
  const activities = definition.phases.flatMap((phase, index) =>
    keysOf(phase.activities, ['phases', index, 'activities']),
  );
  const found = [...lists(definition, []), activities].flatMap(duplicates);
  return [...new Map(found.map((finding) => [finding.path.join('/'), finding])).values()];
};

/** The keys of every list in the definition. */
function lists(value: unknown, path: Path): readonly (readonly KeyedPlace[])[] {
  if (Array.isArray(value))
    return [keysOf(value, path), ...value.flatMap((item, index) => lists(item, [...path, index]))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, item]) => lists(item, [...path, field]));
}

function keysOf(items: readonly unknown[], path: Path): readonly KeyedPlace[] {
  return items.flatMap((item, index) => {
    const key = typeof item === 'object' && item !== null && 'key' in item ? item.key : undefined;
    return typeof key === 'string' ? [{ key, path: [...path, index, 'key'] }] : [];
  });
}

function duplicates(places: readonly KeyedPlace[]): readonly Finding[] {
  const first = new Set<string>();
  return places.flatMap(({ key, path }): Finding[] => {
    if (!first.has(key)) {
      first.add(key);
      return [];
    }
    return [{ code: 'duplicate-key', path, message: `the key \`${key}\` is taken` }];
  });
}
