/** The facts a person needs to understand a refusal and to mend it. Plain data, shown and logged as it is. */
export type ErrorFacts = Readonly<Record<string, unknown>>;

/**
 * A text with facts put in where it names them: `没有该项[：{key}]`. What stands in `[…]` is left out unless all of its facts
 * are known; lists are joined as Chinese joins them.
 */
export function spelled(template: string, facts: ErrorFacts): string {
  const whole = template.replace(/\[([^\]]*)\]/g, (_, part: string) => withFacts(part, facts) ?? '');
  return withFacts(whole, facts) ?? whole;
}

/** Undefined when a fact is not known. */
function withFacts(text: string, facts: ErrorFacts): string | undefined {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const said = new Map(names.map((name) => [name, plain(facts[name])]));
  if ([...said.values()].includes(undefined)) return undefined;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => said.get(name) ?? '');
}

function plain(fact: unknown): string | undefined {
  if (typeof fact === 'number') return String(fact);
  if (typeof fact === 'string') return fact === '' ? undefined : fact;
  if (!Array.isArray(fact) || fact.length === 0) return undefined;
  const items = fact.map(plain);
  return items.every((item) => item !== undefined) ? items.join('、') : undefined;
}
