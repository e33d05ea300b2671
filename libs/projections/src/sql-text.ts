/** What a statement of a projection's own can be given. */
export type SqlParameter = string | number | boolean | null | readonly string[];

/** As pg's `escapeLiteral`, which looks at each character by itself: with a large batch that took longer than all the rest. */
export function literal(text: string): string {
  return `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** A statement with its parameters (`$1` and so on, in no string of its own) written out, to travel with others in one message. */
export function withParameters(text: string, parameters: readonly SqlParameter[]): string {
  return text.replace(/\$(\d+)/g, (_, number: string) => {
    const value = parameters[Number(number) - 1];
    if (value === undefined) throw new TypeError(`there is no parameter $${number} for ${text}`);
    return value === null ? 'NULL' : literal(typeof value === 'object' ? arrayText(value) : String(value));
  });
}

function arrayText(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
