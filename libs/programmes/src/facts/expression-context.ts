import type { Fact, FactCatalogue } from './fact-catalogue';
import { FactDay } from './fact-day';

export type FactValue = string | number | boolean;

/** The named facts as an expression takes them: dotted names become groups, counts become BigInt, days become days. */
export function expressionContext(
  catalogue: FactCatalogue,
  facts: Readonly<Record<string, FactValue>>,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  const context: Record<string, unknown> = {};
  const groups: Record<string, Record<string, unknown>> = {};
  for (const name of names) {
    const fact = catalogue.facts.get(name);
    if (fact === undefined) continue;
    const value = converted(fact, facts[fact.name]);
    if (fact.field === '') context[fact.group] = value;
    else (groups[fact.group] ??= {})[fact.field] = value;
  }
  return Object.assign(context, groups);
}

/** @throws TypeError when the value is missing: a fact that nobody supplied must not pass for a failed condition. */
function converted({ name, type }: Fact, value: FactValue | undefined): unknown {
  if (value === undefined) throw new TypeError(`the value of the fact ${name} is missing`);
  if (type === 'int') return BigInt(value);
  return type === 'date' ? new FactDay(String(value)) : value;
}
