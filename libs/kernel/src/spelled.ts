import type { ErrorFacts } from './errors';

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
  let known = true;
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const said = plain(facts[name]);
    known &&= said !== undefined;
    return said ?? '';
  });
  return known ? filled : undefined;
}

function plain(fact: unknown): string | undefined {
  if (typeof fact === 'number') return String(fact);
  if (typeof fact === 'string') return fact === '' ? undefined : fact;
  if (!Array.isArray(fact) || fact.length === 0) return undefined;
  const items = fact.map(plain);
  return items.every((item) => item !== undefined) ? items.join('、') : undefined;
}
