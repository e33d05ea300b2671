import type { ConditionDefinition, ProgrammeDefinition } from '../definition/programme-definition';
import { assessmentFacts } from '../facts/assessment-facts';
import { eligibilityCatalogue, gateCatalogue } from '../facts/attribute-facts';
import { checkExpression } from '../facts/check-expression';
import type { FactCatalogue } from '../facts/fact-catalogue';
import type { Finding } from '../loader/problem';
import type { Check } from './check';

/** Gates, eligibility and bands name facts that exist, compare like with like, and answer true or false. */
export const expressionsAreSound: Check = (definition) =>
  expressionsIn(definition).flatMap(({ catalogue, expression, path }) =>
    checkExpression(catalogue, expression).map(({ start, end, ...found }): Finding => {
      return { ...found, path, within: { start, end } };
    }),
  );

interface PlacedExpression {
  readonly catalogue: FactCatalogue;
  readonly expression: string;
  readonly path: Finding['path'];
}

function expressionsIn(definition: ProgrammeDefinition): readonly PlacedExpression[] {
  const { phases, assessment, awards } = definition;
  const gateFacts = gateCatalogue(definition);
  return [
    ...phases.flatMap(({ entryGate, exitGate }, at) => [
      ...conditions(gateFacts, entryGate, ['phases', at, 'entryGate']),
      ...conditions(gateFacts, exitGate, ['phases', at, 'exitGate']),
    ]),
    ...conditions(assessmentFacts, assessment?.bands ?? [], ['assessment', 'bands']),
    ...(awards?.kinds ?? []).flatMap(({ eligibility }, at) =>
      conditions(eligibilityCatalogue(definition), eligibility, ['awards', 'kinds', at, 'eligibility']),
    ),
  ];
}

function conditions(
  catalogue: FactCatalogue,
  list: readonly Pick<ConditionDefinition, 'when'>[],
  path: Finding['path'],
): readonly PlacedExpression[] {
  return list.map(({ when }, at) => ({ catalogue, expression: when, path: [...path, at, 'when'] }));
}
