import type { ValidationError } from '@nestjs/common';

/** One parameter of a request and what is wrong with it. */
export interface ParameterProblem {
  readonly parameter: string;
  readonly detail: string;
}

/** What a request asks for cannot be understood; answered with 400 and every parameter concerned. */
export class InvalidParameters extends Error {
  override readonly name = 'InvalidParameters';

  constructor(
    readonly problems: readonly ParameterProblem[],
    /** Those of them that are wrong in being there at all. */
    readonly strange: ReadonlySet<string> = new Set(),
  ) {
    super(problems.map(({ detail }) => detail).join('; '));
  }
}

/** What the validation of a request found, as an error. Parts of parts are named by their path, e.g. `items.0.dueAt`. */
export function invalidParameters(errors: readonly ValidationError[]): InvalidParameters {
  const found = errors.flatMap((error) => findingsOf(error, error.property));
  const strange = found.filter(({ constraint }) => constraint === 'whitelistValidation');
  return new InvalidParameters(
    found.map(({ parameter, detail }) => ({ parameter, detail })),
    new Set(strange.map(({ parameter }) => parameter)),
  );
}

interface Finding extends ParameterProblem {
  readonly constraint: string;
}

function findingsOf({ constraints = {}, children = [] }: ValidationError, parameter: string): Finding[] {
  return [
    ...Object.entries(constraints).map(([constraint, detail]) => ({ parameter, detail, constraint })),
    ...children.flatMap((child) => findingsOf(child, `${parameter}.${child.property}`)),
  ];
}
