import type { Fact, FactCatalogue } from './fact-catalogue';
import { splitName } from './fact-catalogue';
import { FactDay } from './fact-day';

export type FactValue = string | number | boolean;

/** Values as expressions take them: dotted names become groups, counts become BigInt, days become days. */
export function expressionContext(
  catalogue: FactCatalogue,
  facts: Readonly<Record<string, FactValue>>,
): Readonly<Record<string, unknown>> {
  const context: Record<string, unknown> = {};
  for (const fact of catalogue.facts.values()) {
    const [root, field] = splitName(fact.name);
    const value = converted(fact, facts[fact.name]);
    context[root] = field === '' ? value : { ...(context[root] as object | undefined), [field]: value };
  }
  return context;
}

/** @throws TypeError when the value is missing: a fact that nobody supplied must not pass for a failed condition. */
function converted({ name, type }: Fact, value: FactValue | undefined): unknown {
  if (value === undefined) throw new TypeError(`the value of the fact ${name} is missing`);
  if (type === 'int') return BigInt(value);
  return type === 'date' ? new FactDay(String(value)) : value;
}
