import { PUBLIC, type Disclosure } from '@pacesetter/personal-data';
import { sha256 } from '@pacesetter/kernel';

/** What a subscriber wants of the log. A list or name that is absent wants everything. */
export interface FeedFilter {
  /** One stream alone. */
  readonly streamId?: string;
  readonly categories?: readonly string[];
  readonly types?: readonly string[];
  /** What concerns this organisation or one below it. */
  readonly organizationId?: string;
  readonly campaignId?: string;
}

/** A place that somebody may read about. */
export interface ScopePlace {
  /** Absent: every organisation. */
  readonly organizationId?: string;
  /** The organisation alone, or all below it too. */
  readonly reach: 'own' | 'subtree' | 'all';
  /** Absent: every campaign. */
  readonly campaignId?: string;
}

/** What a subscriber may read. What lies outside is hidden: counted, and nothing else is told of it. */
export interface FeedScope {
  /** Absent: all of them. An event is covered when its stream or its category is named. */
  readonly streams?: readonly string[];
  readonly categories?: readonly string[];
  readonly types?: readonly string[];
  /** Never shown, whatever else is. */
  readonly withoutCategories?: readonly string[];
  /** Absent: everywhere. */
  readonly places?: readonly ScopePlace[];
  /** Which kinds of personal texts are read in clear. */
  readonly disclosure: Disclosure;
}

/** Everybody's: everything, of persons only what is public. */
export const PUBLIC_SCOPE: FeedScope = { disclosure: PUBLIC };

/** One subscriber's selection of the log: what is wanted, and what of it may be read. */
export interface Feed {
  readonly filter: FeedFilter;
  readonly scope: FeedScope;
}

/**
 * Names a selection: the same for the same filter and scope, in whatever order their parts were given. What is disclosed of
 * persons does not select.
 */
export function feedId({ filter, scope: { disclosure: _, ...scope } }: Feed): string {
  return sha256(JSON.stringify([ordered(filter), ordered(scope)])).slice(0, 16);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(ordered(item))).sort();
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, part]) => [name, ordered(part)]);
}
