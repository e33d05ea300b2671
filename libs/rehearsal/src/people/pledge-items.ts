import type { Obligation } from '@pacesetter/campaigns';
import type { PledgeItem } from '@pacesetter/pledges';
import {
  type PhaseDefinition,
  type PledgeRules,
  plusDuration,
  type ProgrammeDefinition,
  startOfDay,
} from '@pacesetter/programmes';
import type { World } from './world';

/** A fix-it that a plan takes over from an earlier campaign. */
export interface FixIt {
  readonly key: string;
  readonly text: string;
}

interface Promising {
  readonly participant: string;
  readonly obligation: Obligation;
  readonly fixIts: readonly FixIt[];
}

/** What somebody promises: the fix-its left over, and one thing of its own. */
export function itemsOf(
  { participant, obligation, fixIts }: Promising,
  { topics, carriedOver }: PledgeRules,
  world: World,
): PledgeItem[] {
  const dueAt = dueDate(obligation, carriedOver, world);
  const [first = { key: '', title: { zh: '', en: '' } }, ...others] = topics;
  const leftOvers = fixIts.map(({ key, text }) => ({ key, topic: first.key, text, dueAt, carriedOver: true }));
  // The first topic is that of the fix-its, where there are any.
  const topic = world
    .chance('topic', participant)
    .pick(carriedOver !== undefined && others.length > 0 ? others : topics);
  const key = `own-${obligation.obligation}`;
  const ownDueAt = carriedOver === undefined ? dueAt : plusDuration(dueAt, 'P7D', world.options.definition.timeZone);
  return [...leftOvers, { key, topic: topic.key, text: topic.title.zh, dueAt: ownDueAt, carriedOver: false }];
}

/** How much of the time until the end of the round is taken for keeping a promise; the rest is for looking at it. */
const OF_THE_ROUND = 0.6;

function dueDate(
  { activity, opensAt }: Obligation,
  carriedOver: PledgeRules['carriedOver'],
  { options }: World,
): string {
  const { definition, office } = options;
  if (carriedOver !== undefined) return startOfDay(carriedOver.dueOn, definition.timeZone);
  const endsAt = startOfDay(endOfRound(activity, definition), definition.timeZone);
  return office.morningAfter(opensAt, Math.floor(office.countBetween(opensAt, endsAt) * OF_THE_ROUND));
}

function endOfRound(activity: string, definition: ProgrammeDefinition): string {
  const round = phaseOf(activity, definition)?.round;
  const phases = definition.phases.filter((phase) => round === undefined || phase.round === round);
  return phases.at(-1)?.endsOn ?? '';
}

/** The phase that an activity belongs to. */
export function phaseOf(activity: string, { phases }: ProgrammeDefinition): PhaseDefinition | undefined {
  return phases.find(({ activities }) => activities.some(({ key }) => key === activity));
}
