import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitionsFolder } from '../src/catalogue/definitions-folder';
import { parseProgramme } from '../src/loader/load-programme';
import type { ProgrammeProblem } from '../src/loader/problem';
import { ProgrammeError } from '../src/loader/programme-error';

/** The text of the programme into which specs put their mistakes. */
export const soundText = readFileSync(join(definitionsFolder(), 'gansu-2010.yaml'), 'utf8');

export interface PlacedMistake {
  /** Everything that is reported. */
  readonly problems: readonly ProgrammeProblem[];
  /** The problem at the marked place. */
  readonly marked: ProgrammeProblem | undefined;
}

/** Replaces a piece of a sound programme and reads it. `«…»` in the new piece marks what the problem has to point at. */
export function mistake(sound: string, wrong: string, text: string = soundText): PlacedMistake {
  if (!text.includes(sound)) throw new Error(`the programme does not contain ${sound}`);
  const changed = text.replace(sound, () => wrong);
  const start = changed.indexOf('«');
  const before = changed.slice(0, start).split('\n');
  const problems = problemsOf(changed.replace('«', '').replace('»', ''));
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  const length = changed.indexOf('»') - start - 1;
  return { problems, marked: problems.find((it) => it.line === line && it.column === column && it.length === length) };
}

export function problemsOf(text: string): readonly ProgrammeProblem[] {
  try {
    parseProgramme(text, 'programme.yaml');
    return [];
  } catch (error) {
    if (error instanceof ProgrammeError) return error.problems;
    throw error;
  }
}

/** What to change, what to make of it (`«…»`: where the problem is), and what has to be said about it. */
export type MistakeCase = readonly [
  name: string,
  sound: string,
  wrong: string,
  said: Readonly<Record<string, unknown>>,
];

/** One mistake gives one problem, at its place. */
export function expectMistake(sound: string, wrong: string, said: Readonly<Record<string, unknown>>): void {
  const { problems, marked } = mistake(sound, wrong);
  expect(problems).toHaveLength(1);
  expect(wrong.includes('«') ? marked : problems[0]).toMatchObject(said);
}
