import { refuse } from '../../pledge.errors';
import type { PledgeItem } from '../../pledge.events';

/** What the items of a pledge are measured by. */
export interface ItemRules {
  /** Keys of the topics that the programme's pledges are about. */
  readonly topics: readonly string[];
  /** The whole campaign, as planned now. */
  readonly window: { readonly startsAt: string; readonly endsAt: string };
  /** Keys of the fix-its that the subject's plan takes over from an earlier campaign. */
  readonly plannedFixIts: readonly string[];
}

/** @throws DomainError naming the first rule that an item breaks. */
export function itemsFollowRules(items: readonly PledgeItem[], rules: ItemRules): void {
  for (const item of items) {
    saysWhat(item);
    isAboutKnownTopic(item, rules);
    fallsDueWithinCampaign(item, rules);
  }
  carryOverWhatIsPlanned(items, rules);
}

function saysWhat({ key, text }: PledgeItem): void {
  if (text.trim() === '') throw refuse('text-missing', `item ${key} does not say what is promised`, { key });
}

function isAboutKnownTopic({ key, topic }: PledgeItem, { topics }: ItemRules): void {
  if (topics.includes(topic)) return;
  throw refuse('topic-unknown', `item ${key}: pledges are not about "${topic}"`, { key, topic, known: topics });
}

function fallsDueWithinCampaign({ key, dueAt }: PledgeItem, { window }: ItemRules): void {
  if (window.startsAt <= dueAt && dueAt <= window.endsAt) return;
  throw refuse('due-outside-campaign', `item ${key} falls due outside the campaign`, { key, dueAt, ...window });
}

/** The fix-its of a plan are promised in public, all of them, and nothing else passes for one. */
function carryOverWhatIsPlanned(items: readonly PledgeItem[], { plannedFixIts }: ItemRules): void {
  const carriedOver = items.filter((item) => item.carriedOver).map(({ key }) => key);
  const unplanned = carriedOver.filter((key) => !plannedFixIts.includes(key));
  if (unplanned.length > 0) {
    throw refuse('fix-it-not-planned', `not among the plan's fix-its: ${unplanned.join(', ')}`, {
      unplanned,
      plannedFixIts,
    });
  }
  const missing = plannedFixIts.filter((key) => !carriedOver.includes(key));
  if (missing.length > 0) {
    throw refuse('planned-fix-its-missing', `fix-its of the plan that are not pledged: ${missing.join(', ')}`, {
      missing,
    });
  }
}
