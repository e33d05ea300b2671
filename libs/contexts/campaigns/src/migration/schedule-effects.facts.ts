import type { FactReader } from '@pacesetter/commands';
import type { ProgrammeDefinition } from '@pacesetter/programmes';
import type { CampaignFacts } from '../campaign.facts';
import type { CampaignState } from '../campaign.state';

/** A move to another version, for those who show what would become of what they have scheduled. */
export interface CampaignMove {
  readonly campaignId: string;
  /** The version that the campaign would leave. */
  readonly from: ProgrammeDefinition;
  /** The campaign as it would be afterwards, on the new version. */
  readonly known: CampaignFacts;
  readonly state: CampaignState;
  readonly now: string;
}

/** What becomes of one thing that a context has scheduled and that has not happened yet. */
export interface ScheduleEffect {
  /** What kind of thing it is. */
  readonly what: { readonly zh: string; readonly en: string };
  readonly key: string;
  readonly effect: 'kept' | 'moved' | 'dropped' | 'new';
  readonly from?: string;
  readonly dueAt?: string;
}

/** A context's part of the dry run: by the same functions by which it follows a move, and without deciding anything. */
export type ScheduleEffects = (
  move: CampaignMove,
  reader: Pick<FactReader, 'state' | 'query' | 'caughtUp' | 'now'>,
) => Promise<readonly ScheduleEffect[]>;

type DatesByKey = Readonly<Record<string, string>>;

/** The difference between the dates of things as they are and as they would be, by key. */
export function scheduleEffects(
  what: ScheduleEffect['what'],
  before: DatesByKey,
  after: DatesByKey,
): readonly ScheduleEffect[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.map((key): ScheduleEffect => {
    const [from, dueAt] = [before[key], after[key]];
    if (from === undefined) return { what, key, effect: 'new', dueAt };
    if (dueAt === undefined) return { what, key, effect: 'dropped', from };
    return from === dueAt ? { what, key, effect: 'kept', dueAt } : { what, key, effect: 'moved', from, dueAt };
  });
}
