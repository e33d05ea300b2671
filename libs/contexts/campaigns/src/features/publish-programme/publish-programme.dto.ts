import { CommandDto, InvalidParameters, Text } from '@pacesetter/http';
import { parseProgramme, ProgrammeError, type ProgrammeProblem } from '@pacesetter/programmes';
import type { ProgrammeVersion } from './publish-programme';

/** Longest definition, in characters; those that ship have some ten thousand. */
const LONGEST = 500_000;

/** A definition as its file has it: what it says is checked as `pacesetter programme check` does. */
export class PublishProgrammeDto extends CommandDto {
  @Text({ max: LONGEST, description: 'the definition, in YAML (or JSON, which is YAML)' })
  readonly definition!: string;
}

/** @throws InvalidParameters with every mistake, its line and column and what was meant */
export function programmeOf({ definition: text }: PublishProgrammeDto): ProgrammeVersion {
  try {
    const { definition, digest } = parseProgramme(text, 'definition');
    return { programmeId: definition.id, version: definition.version, digest, definition };
  } catch (error) {
    if (!(error instanceof ProgrammeError)) throw error;
    throw new InvalidParameters(error.problems.map(parameterProblem));
  }
}

function parameterProblem({ line, column, message, hint }: ProgrammeProblem) {
  const meant = hint === undefined ? '' : ` (${hint})`;
  return { parameter: 'definition', detail: `line ${line}, column ${column}: ${message}${meant}` };
}
