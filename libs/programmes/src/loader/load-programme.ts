import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { programmeFindings } from '../checks/programme-findings';
import type { ProgrammeDefinition, ProgrammeFile } from '../definition/programme-definition';
import { definitionDigest } from './definition-digest';
import { expandRounds } from './expand-rounds';
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
  const misshapen = schemaFindings(data);
  if (misshapen.some(hidesTheRest)) throw refused(misshapen, source);
  // The schema vouches for the shape and has filled in defaults, in place.
  const { definition, findings, writtenAt } = expandRounds(data as ProgrammeFile);
  const found = [...misshapen, ...findings, ...programmeFindings(definition).map(inFile(writtenAt))];
  if (found.length > 0) throw refused(found, source);
  return { definition, ref: programmeRef(definition), digest: definitionDigest(definition), file };
}

/** `id@version`. */
export function programmeRef({ id, version }: Pick<ProgrammeDefinition, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

/** What a type says must hold before the rest can be looked at; a misspelt field or a wrong date does not hide the rest. */
function hidesTheRest({ code }: Finding): boolean {
  return code === 'missing-field' || code === 'wrong-type';
}

function inFile(writtenAt: (path: Finding['path']) => Finding['path']) {
  return (finding: Finding): Finding => ({ ...finding, path: writtenAt(finding.path) });
}

function refused(findings: readonly Finding[], source: SourceText): ProgrammeError {
  return new ProgrammeError(inReadingOrder(source, onePerPlace(findings)), source.text);
}

/** What is wrong with a step is found in each of its rounds, and said once. */
function onePerPlace(findings: readonly Finding[]): readonly Finding[] {
  const places = new Map<string, Finding>();
  for (const finding of findings) {
    const { code, path, within } = finding;
    const place = JSON.stringify([code, path, within?.start, finding.atField === true ? finding.message : '']);
    if (!places.has(place)) places.set(place, finding);
  }
  return [...places.values()];
}

function inReadingOrder(source: SourceText, findings: readonly Finding[]) {
  return findings.map((finding) => source.locate(finding)).sort((a, b) => a.line - b.line || a.column - b.column);
}
