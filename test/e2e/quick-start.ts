import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a reader does next: save a file, or type something into the terminal. */
export type Step =
  | { readonly kind: 'save'; readonly file: string; readonly text: string }
  | { readonly kind: 'type'; readonly text: string };

export interface Chapter {
  readonly title: string;
  readonly steps: readonly Step[];
}

const DOCUMENT = resolve(__dirname, '../../docs/integrators.md');
const FENCE = /^```(\w+)[ ]?(.*)\n([^]*?)\n```$/gm;

/** The quick start of docs/integrators.md, letter by letter. */
export function quickStart(): readonly Chapter[] {
  const [, section = ''] = /^## Quick start\n([^]*?)^## /m.exec(readFileSync(DOCUMENT, 'utf8')) ?? [];
  const [, ...chapters] = section.split(/^### /m);
  return chapters.map((text) => ({ title: text.slice(0, text.indexOf('\n')), steps: stepsIn(text) }));
}

/** A block with a file's name is saved; what is typed into another terminal starts the server, which the test does itself. */
function stepsIn(chapter: string): readonly Step[] {
  return [...chapter.matchAll(FENCE)].flatMap(([, language, rest = '', text = '']): Step[] => {
    if (language !== 'sh') return [{ kind: 'save', file: rest, text }];
    return rest === '' ? [{ kind: 'type', text }] : [];
  });
}
