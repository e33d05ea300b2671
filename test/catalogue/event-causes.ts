import { basename, resolve } from 'node:path';
import ts from 'typescript';
import { SourceIndex } from './source-index';

const ROOT = resolve(__dirname, '../..');
const SOURCES = ['libs/contexts', 'libs/queue'].map((folder) => resolve(ROOT, folder));

export interface Cause {
  readonly command: string;
  /** Policies and jobs that give the command; nobody where people give it. */
  readonly givenBy: readonly string[];
}

/** Which commands lead to which events, and who gives them, read in the sources: by event type. */
export function eventCauses(
  types: readonly string[],
  commands: readonly string[],
): ReadonlyMap<string, readonly Cause[]> {
  const index = new SourceIndex(SOURCES);
  const givers = giversOf(index, commands);
  const causes = new Map<string, Cause[]>();
  for (const [command, texts] of statedBy(index, commands)) {
    for (const type of types.filter((each) => texts.has(each))) {
      causes.set(type, [...(causes.get(type) ?? []), { command, givenBy: givers.get(command) ?? [] }]);
    }
  }
  return causes;
}

/** The texts that a command's feature states, in the command's order of names. */
function statedBy(index: SourceIndex, commands: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const stated = new Map<string, ReadonlySet<string>>();
  const paths = index.paths().filter((path) => index.text(path).includes('defineFeature'));
  for (const command of [...commands].sort()) {
    const defines = (node: ts.Node) => new RegExp(`\\bcommand: ${command}\\b`).test(node.getText());
    for (const path of paths.filter((each) => new RegExp(`\\bcommand: ${command}\\b`).test(index.text(each)))) {
      stated.set(command, index.reach(path, defines).texts);
    }
  }
  return stated;
}

function giversOf(index: SourceIndex, commands: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const givers = new Map<string, string[]>();
  for (const path of index.paths()) {
    const kind = /\.(policy|job)\.ts$/.exec(path)?.[1];
    if (kind === undefined) continue;
    const { names } = index.reach(path);
    for (const command of commands.filter((each) => names.has(each))) {
      givers.set(command, [...(givers.get(command) ?? []), `${kind} \`${basename(path, `.${kind}.ts`)}\``]);
    }
  }
  return givers;
}
