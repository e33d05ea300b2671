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

/** What the validation of a request found, as an error. Parts of parts are named by their path, e.g. `items.0.dueAt`. */
export function invalidParameters(errors: readonly ValidationError[]): InvalidParameters {
  return new InvalidParameters(errors.flatMap((error) => problemsOf(error, error.property)));
}

function problemsOf({ constraints = {}, children = [] }: ValidationError, parameter: string): ParameterProblem[] {
  return [
    ...Object.values(constraints).map((detail) => ({ parameter, detail })),
    ...children.flatMap((child) => problemsOf(child, `${parameter}.${child.property}`)),
  ];
}
