import type { ConditionDefinition, ProgrammeDefinition } from '../definition/programme-definition';
import type { AssessmentFacts } from './assessment-facts';
import { assessmentFacts } from './assessment-facts';
import { type AttributeCountFacts, type AttributeFacts, eligibilityCatalogue, gateCatalogue } from './attribute-facts';
import type { EligibilityFacts } from './eligibility-facts';
import type { FactCatalogue } from './fact-catalogue';
import type { CompiledExpression } from './compiled-expression';
import { compiled } from './compiled-expression';
import { expressionContext } from './expression-context';
import type { FactValue } from './expression-context';
import type { GateFacts } from './gate-facts';
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

/** What a gate or an award asks for, and the attributes that its programme goes by. */
interface Asked {
  readonly participants: ProgrammeDefinition['participants'];
  readonly conditions: readonly Condition[];
}

export function evaluateGate(
  { conditions, ...programme }: Asked,
  facts: GateFacts & AttributeCountFacts,
): readonly ConditionVerdict[] {
  return evaluateConditions(gateCatalogue(programme), conditions, facts);
}

export function evaluateEligibility(
  { conditions, ...programme }: Asked,
  facts: EligibilityFacts & AttributeFacts,
): readonly ConditionVerdict[] {
  return evaluateConditions(eligibilityCatalogue(programme), conditions, facts);
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
