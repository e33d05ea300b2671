import type { Environment } from '@marcbachmann/cel-js';
import { daysBetween } from '../calendar/calendar';

/** A calendar day inside expressions: its own type, so that a day is never compared with a word. */
export class FactDay {
  constructor(readonly text: string) {}
}

/** Teaches expressions the type `date`: `date("2011-07-01")`, the comparisons, and days between by subtraction. */
export function registerDays(environment: Environment): Environment {
  return environment
    .registerType('date', { ctor: FactDay, fields: { text: 'string' } })
    .registerFunction('date(string): date', (text: string) => new FactDay(text))
    .registerOperator('date == date', (a: FactDay, b: FactDay) => a.text === b.text)
    .registerOperator('date < date', (a: FactDay, b: FactDay) => a.text < b.text)
    .registerOperator('date <= date', (a: FactDay, b: FactDay) => a.text <= b.text)
    .registerOperator('date > date', (a: FactDay, b: FactDay) => a.text > b.text)
    .registerOperator('date >= date', (a: FactDay, b: FactDay) => a.text >= b.text)
    .registerOperator('date - date: int', (a: FactDay, b: FactDay) => BigInt(daysBetween(b.text, a.text)));
}
