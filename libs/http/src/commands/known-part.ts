import type { InvalidParameters } from '../invalid-parameters';

/** Somebody has asked a body for something that is wrong in it. */
class NotKnown extends Error {
  override readonly name = 'NotKnown';
}

type Found = Pick<InvalidParameters, 'problems' | 'strange'>;

/**
 * What is known of a body in which something else is wrong: enough, often, to say whom the request concerns, so that who
 * may not make it learns that, and not what is wrong with it. Fields that there are not are not there; reading any other
 * that is wrong throws.
 */
export function knownPart(body: object, { problems, strange }: Found): object {
  const wrong = new Set(problems.map(({ parameter }) => parameter));
  const partAt = (part: object, path: string): object =>
    new Proxy(part, {
      get(target, key, receiver) {
        const value: unknown = Reflect.get(target, key, receiver);
        if (typeof key === 'symbol') return value;
        const name = `${path}${key}`;
        if (strange.has(name)) return undefined;
        if (wrong.has(name)) throw new NotKnown(name);
        return typeof value === 'object' && value !== null ? partAt(value, `${name}.`) : value;
      },
      ownKeys: (target) => Reflect.ownKeys(target).filter((key) => !strange.has(`${path}${String(key)}`)),
    });
  return partAt(body, '');
}
