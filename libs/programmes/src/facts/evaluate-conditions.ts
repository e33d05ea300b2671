import type { ConditionDefinition } from '../definition/programme-definition';
import type { AssessmentFacts } from './assessment-facts';
import { assessmentFacts } from './assessment-facts';
import type { EligibilityFacts } from './eligibility-facts';
import { eligibilityFacts } from './eligibility-facts';
import type { FactCatalogue } from './fact-catalogue';
import type { CompiledExpression } from './compiled-expression';
import { compiled } from './compiled-expression';
import { expressionContext } from './expression-context';
import type { FactValue } from './expression-context';
import type { GateFacts } from './gate-facts';
import { gateFacts } from './gate-facts';
import type { Shortfall } from './shortfall';
import { shortfallOf } from './shortfall';

/** The verdict on one condition with everything it rested on: recorded in events as it is. */
export interface ConditionVerdict {
  readonly key: string;
  readonly met: boolean;
  readonly expression: string;
  /** The facts that the expression mentions, with the values they had. */
  readonly inputs: Readonly<Record<string, FactValue>>;
  /** By how much it failed, where a comparison tells. */
  readonly shortfall?: Shortfall;
}

type Condition = Pick<ConditionDefinition, 'key' | 'when'>;

export function evaluateGate(conditions: readonly Condition[], facts: GateFacts): readonly ConditionVerdict[] {
  return evaluateConditions(gateFacts, conditions, facts);
}

export function evaluateEligibility(
  conditions: readonly Condition[],
  facts: EligibilityFacts,
): readonly ConditionVerdict[] {
  return evaluateConditions(eligibilityFacts, conditions, facts);
}

export function evaluateAssessment(
  conditions: readonly Condition[],
  facts: AssessmentFacts,
): readonly ConditionVerdict[] {
  return evaluateConditions(assessmentFacts, conditions, facts);
}

/** True when every condition is met; also for none at all. */
export function allMet(verdicts: readonly ConditionVerdict[]): boolean {
  return verdicts.every(({ met }) => met);
}

/** Judges every condition on its own. @throws EvaluationError of the expression library, e.g. for a division by zero. */
export function evaluateConditions<Facts extends Readonly<Record<string, FactValue>>>(
  catalogue: FactCatalogue<Facts>,
  conditions: readonly Condition[],
  facts: Facts,
): readonly ConditionVerdict[] {
  return conditions.map(({ key, when }) => {
    const expression = compiled(catalogue, when);
    const context = expressionContext(catalogue, facts, expression.names);
    const met = expression.evaluate(context) === true;
    const shortfall = met ? undefined : shortfallOf(catalogue, expression.ast, context);
    return { key, met, expression: when, inputs: inputsOf(expression, facts), ...(shortfall && { shortfall }) };
  });
}

function inputsOf(
  { names }: CompiledExpression,
  facts: Readonly<Record<string, FactValue>>,
): Record<string, FactValue> {
  const inputs: Record<string, FactValue> = {};
  for (const name of names) {
    const value = facts[name];
    if (value !== undefined) inputs[name] = value;
  }
  return inputs;
}
