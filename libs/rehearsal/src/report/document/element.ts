import type { RecordedEvent } from '@pacesetter/kernel';
import type { BilingualText, ProgrammeDefinition } from '@pacesetter/programmes';

/** One thing that the programme's document asks for, and that a rehearsal has to show. */
export interface Element {
  /** What events count for it; unique in a programme. */
  readonly mark: string;
  readonly title: BilingualText;
  /** Where the document says so. */
  readonly passage?: string;
}

/** Elements of one kind, under a heading. */
export interface Part {
  readonly title: BilingualText;
  readonly elements: readonly Element[];
}

/** What is known when an event is counted. */
export interface Known {
  /** Key of the activity that an obligation comes from. */
  readonly activityOf: (obligation: string | undefined) => string;
}

/** What a part of a definition asks for, and the events that show it: named side by side, so that they agree. */
export interface ElementSource {
  readonly parts: (definition: ProgrammeDefinition) => readonly Part[];
  /** The elements that an event counts for. */
  readonly marks: (event: RecordedEvent, known: Known) => readonly string[];
}

interface Described {
  readonly key: string;
  readonly title: BilingualText;
  readonly passage?: string;
}

/** Elements for things of a definition that have a key and a title. */
export function elementsOf(kind: string, described: readonly Described[], passage?: string): readonly Element[] {
  return described.map(({ key, title, passage: own }) => {
    const where = own ?? passage;
    return { mark: `${kind}:${key}`, title, ...(where !== undefined && { passage: where }) };
  });
}

/** A part, unless there is nothing in it. */
export function part(zh: string, en: string, elements: readonly Element[]): readonly Part[] {
  return elements.length === 0 ? [] : [{ title: { zh, en }, elements }];
}

/** An element that is named here and not in the definition. */
export function element(mark: string, zh: string, en: string, passage?: string): Element {
  return { mark, title: { zh, en }, ...(passage !== undefined && { passage }) };
}
