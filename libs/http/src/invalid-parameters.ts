import type { ValidationError } from '@nestjs/common';

/** One parameter of a request and what is wrong with it. */
export interface ParameterProblem {
  readonly parameter: string;
  readonly detail: string;
}

/** What a request asks for cannot be understood; answered with 400 and every parameter concerned. */
export class InvalidParameters extends Error {
  override readonly name = 'InvalidParameters';

  constructor(readonly problems: readonly ParameterProblem[]) {
    super(problems.map(({ detail }) => detail).join('; '));
  }
}

/** What the validation of a request's parameters found, as an error. */
export function invalidParameters(errors: readonly ValidationError[]): InvalidParameters {
  return new InvalidParameters(
    errors.flatMap(({ property, constraints = {} }) =>
      Object.values(constraints).map((detail) => ({ parameter: property, detail })),
    ),
  );
}
