/** True when JSON gives the value back as it is: plain objects and arrays, nothing absent, no dates or the like. */
export function isPlainJson(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'object':
      return value === null || (Array.isArray(value) ? isPlainArray(value) : isPlainObject(value));
    default:
      return false;
  }
}

function isPlainObject(value: object): boolean {
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const key in value) if (!isPlainJson((value as Record<string, unknown>)[key])) return false;
  return true;
}

function isPlainArray(values: readonly unknown[]): boolean {
  for (let index = 0; index < values.length; index++) if (!isPlainJson(values[index])) return false;
  return Object.getPrototypeOf(values) === Array.prototype;
}
