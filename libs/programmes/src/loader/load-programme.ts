import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { programmeFindings } from '../checks/programme-findings';
import type { ProgrammeDefinition } from '../definition/programme-definition';
import { definitionDigest } from './definition-digest';
import type { Finding } from './problem';
import { ProgrammeError } from './programme-error';
import { schemaFindings } from './schema-findings';
import { SourceText } from './source-text';

/** A definition that has passed every check. */
export interface Programme {
  readonly definition: ProgrammeDefinition;
  /** `id@version`, as events and campaigns name it. */
  readonly ref: string;
  /** SHA-256 of the definition in canonical JSON, in hex: the same content has the same digest, however it is laid out. */
  readonly digest: string;
  /** Where it was read from. */
  readonly file: string;
}

/** Reads a programme file. @throws ProgrammeError with every problem found. */
export function loadProgramme(file: string): Programme {
  return parseProgramme(readFileSync(file, 'utf8'), relative(process.cwd(), file) || file);
}

/** Reads a programme from text; `file` is what problems name. @throws ProgrammeError with every problem found. */
export function parseProgramme(text: string, file: string): Programme {
  const source = new SourceText(text, file);
  if (source.syntaxProblems.length > 0) throw new ProgrammeError(source.syntaxProblems, text);
  const data = source.data;
  const findings = findingsIn(data);
  if (findings.length > 0) throw new ProgrammeError(inReadingOrder(source, findings), text);
  const definition = data as ProgrammeDefinition;
  return { definition, ref: programmeRef(definition), digest: definitionDigest(definition), file };
}

/** `id@version`. */
export function programmeRef({ id, version }: Pick<ProgrammeDefinition, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

/** What a type says must hold before the rest can be looked at; a misspelt field or a wrong date does not hide the rest. */
function findingsIn(data: unknown): readonly Finding[] {
  const findings = schemaFindings(data);
  const misshapen = findings.some(({ code }) => code === 'missing-field' || code === 'wrong-type');
  return misshapen ? findings : [...findings, ...programmeFindings(data as ProgrammeDefinition)];
}

function inReadingOrder(source: SourceText, findings: readonly Finding[]) {
  return findings.map((finding) => source.locate(finding)).sort((a, b) => a.line - b.line || a.column - b.column);
}
