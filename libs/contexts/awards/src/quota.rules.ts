import type { Subject } from '@pacesetter/contracts';
import type { FullQuota, QuotaPart } from './award.shapes';
import type { RoundAward } from './award-round.state';
import { subjectKey } from './candidate';

/** What parts of quotas go by. */
export interface Traits {
  /** Of the candidate's organisation. */
  readonly orgType?: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The candidate's own standing. */
  readonly band: string;
}

/** Whether everything that a part names holds for somebody. */
export function describes({ orgTypes, bands, attributes = [] }: QuotaPart, traits: Traits): boolean {
  const { orgType = '', band } = traits;
  return (
    (orgTypes?.includes(orgType) ?? true) &&
    (bands?.includes(band) ?? true) &&
    attributes.every(({ attribute, values }) => values.includes(traits.attributes[attribute] ?? 'none'))
  );
}

type Places = Pick<RoundAward, 'quota' | 'taken' | 'parts'>;

/** Those of an award's quotas that have no place left for somebody whom these parts count; the whole comes first. */
export function fullQuotas({ quota, taken, parts }: Places, counting: readonly string[]): readonly FullQuota[] {
  const whole: FullQuota[] = taken.size < quota ? [] : [{ quota, taken: taken.size }];
  const full = parts.filter((part) => counting.includes(part.part) && part.taken >= part.quota);
  return [...whole, ...full.map((part) => ({ part: part.part, quota: part.quota, taken: part.taken }))];
}

/** Who gets a place, in the order in which they are named, and how many of the places count for which part. */
export interface GivenPlaces {
  readonly subjects: readonly Subject[];
  readonly parts: Readonly<Record<string, number>>;
}

/**
 * Gives places one after the other to those who have none yet, as long as the whole quota and each part that counts them
 * have one left: whoever is passed over for a full part makes way for the next.
 */
export function placesGiven(
  { quota, taken, parts }: Places,
  wanted: readonly Subject[],
  partsOf: (subject: Subject) => readonly string[],
): GivenPlaces {
  const given = new Map<string, Subject>();
  const counts: Record<string, number> = {};
  const hasRoom = ({ part, quota: limit, taken: before }: Places['parts'][number]) =>
    before + (counts[part] ?? 0) < limit;
  for (const subject of wanted) {
    if (taken.size + given.size >= quota) break;
    const counting = parts.filter(({ part }) => partsOf(subject).includes(part));
    if (taken.has(subjectKey(subject)) || given.has(subjectKey(subject)) || !counting.every(hasRoom)) continue;
    given.set(subjectKey(subject), subject);
    for (const { part } of counting) counts[part] = (counts[part] ?? 0) + 1;
  }
  return { subjects: [...given.values()], parts: counts };
}
