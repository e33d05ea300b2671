import { Type } from '@sinclair/typebox';

/**
 * What a personal text is, which decides who may read it: a `name` and what somebody has `published` (a pledge) may
 * stand on public pages, a `contact` and a `statement` about or by a person may not.
 */
export type PersonalKind = 'name' | 'published' | 'contact' | 'statement';

/** Whose text a field of an event holds. It stands in the published schema, as `personal`. */
export interface PersonalMark {
  readonly kind: PersonalKind;
  /**
   * Path of the person's id, e.g. `memberId` or `subject.memberId`: looked for in the object that holds the field, then
   * in those around it. Where there is none, the text concerns no person: a statement of an organisation, say.
   */
  readonly of: string;
  /**
   * Path of an organisation's id, looked for in the same way: somebody who has no id is known by the name within it. For
   * names alone.
   */
  readonly within?: string;
}

/** Name of the schema keyword. */
export const PERSONAL = 'personal';

const marked = (mark: PersonalMark) => Type.String({ [PERSONAL]: mark });

/** Shapes of texts that belong to a person: sealed with that person's key before they are stored. */
export const Personal = {
  /** A person's name. `within` where the person may have no id. */
  name: (of: string, within?: string) => marked({ kind: 'name', of, ...(within !== undefined && { within }) }),
  /** What a person has made public: a pledge. */
  published: (of: string) => marked({ kind: 'published', of }),
  /** Telephone, address, … */
  contact: (of: string) => marked({ kind: 'contact', of }),
  /** What is said about a person, or what a person says to those whom it concerns. */
  statement: (of: string) => marked({ kind: 'statement', of }),
};
