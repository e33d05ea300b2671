import { type Actor, sha256 } from '@pacesetter/kernel';
import {
  CommitContribution,
  commitmentTo,
  type DrawEvent,
  RecordPublicValue,
  RevealContribution,
} from '@pacesetter/supervision';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour } from './behaviour';
import { office } from './roles';
import type { World } from './world';

type Watched = Extract<
  DrawEvent,
  { type: 'DrawPoolCommitted' | 'ContributionsReopened' | 'CommitmentsClosed' | 'RevealsClosed' }
>;
type Supervision = NonNullable<World['options']['definition']['supervision']>;
type Draws = NonNullable<Supervision['draws']>;
type DataOf<Type extends Watched['type']> = Extract<Watched, { type: Type }>['data'];
type Party = Draws['parties'][number];

/** The parties of a draw contribute to its seed, one of them withholds now and then; the office reads the lottery. */
export const drawsAreHeld: Behaviour<Watched> = {
  name: 'draws-are-held',
  on: ['DrawPoolCommitted', 'ContributionsReopened', 'CommitmentsClosed', 'RevealsClosed'],
  react(event, world) {
    switch (event.type) {
      case 'DrawPoolCommitted':
      case 'ContributionsReopened':
        return partiesOf(world).map((party) => commits(party, event.data, world));
      case 'CommitmentsClosed':
        return partiesOf(world).flatMap((party) => reveals(party, event.data, world));
      case 'RevealsClosed':
        return publicValueIsRead(event.data, world);
    }
  },
};

function partiesOf(world: World): readonly Party[] {
  return world.options.definition.supervision?.draws?.parties ?? [];
}

/** Each attempt sends somebody else: whoever withheld takes no part any more. */
function contributor({ key, role }: Party, attempt: number): Actor {
  return { id: `${key}-representative-${attempt}`, role };
}

/** What somebody would have taken from a random number generator. */
function valueOf({ key }: Party, { drawId, attempt }: { drawId: string; attempt: number }, world: World): string {
  return sha256(`${world.options.seed} ${drawId} ${attempt} ${key}`);
}

interface Window {
  readonly since: string;
  readonly until: string;
}

/** A morning in the window, so that the same one is chosen whenever the history is read again. */
function inWindow({ since, until }: Window, about: string, world: World): string {
  const { office: hours } = world.options;
  const mornings = hours.countBetween(since, until);
  return hours.morningAfter(since, world.chance('morning', about).integer(0, Math.max(mornings - 1, 0)));
}

function commits(
  party: Party,
  { campaignId, drawId, attempt, since, commitUntil }: DataOf<'DrawPoolCommitted' | 'ContributionsReopened'>,
  world: World,
): Intention {
  const id = `${drawId} ${attempt} ${party.key} commits`;
  const commitment = commitmentTo(valueOf(party, { drawId, attempt }, world), { drawId, attempt, party: party.key });
  const data = { campaignId, drawId, party: party.key, commitment };
  const request = () => asks(CommitContribution, data, contributor(party, attempt));
  return { id, at: inWindow({ since, until: commitUntil }, id, world), about: drawId, request };
}

function reveals(
  party: Party,
  { campaignId, drawId, attempt, parties, since, revealUntil }: DataOf<'CommitmentsClosed'>,
  world: World,
): Intention[] {
  const id = `${drawId} ${attempt} ${party.key} reveals`;
  const withholds = world.chance('withholds', id).chance(world.options.profile.contributionWithheld);
  if (!parties.includes(party.key) || withholds) return [];
  const data = { campaignId, drawId, party: party.key, value: valueOf(party, { drawId, attempt }, world) };
  const request = () => asks(RevealContribution, data, contributor(party, attempt));
  return [{ id, at: inWindow({ since, until: revealUntil }, id, world), about: drawId, request }];
}

function publicValueIsRead(
  { campaignId, drawId, attempt, publicValueFrom }: DataOf<'RevealsClosed'>,
  world: World,
): Intention[] {
  if (publicValueFrom === undefined) return [];
  const id = `${drawId} ${attempt} public value`;
  const value = numbersOf(world, drawId).join(' ');
  const data = { campaignId, drawId, value, source: `开奖公告 ${publicValueFrom.slice(0, 10)}` };
  const at = world.options.office.morningAfter(publicValueFrom);
  return [{ id, at, about: drawId, request: () => asks(RecordPublicValue, data, office) }];
}

/** Six of 33 in order, and one of 16. */
function numbersOf(world: World, drawId: string): readonly string[] {
  const chance = world.chance('lottery', drawId);
  const red = new Set<number>();
  while (red.size < 6) red.add(chance.integer(1, 33));
  const numbers = [...[...red].sort((a, b) => a - b), chance.integer(1, 16)];
  return numbers.map((number) => String(number).padStart(2, '0'));
}
