import type { CommandClass, CommandRequest, Actor, DomainEvent, RecordedEvent } from '@pacesetter/kernel';
import type { Intention } from '../time/agenda';
import type { World } from './world';

/** How some people react to what happens: like a policy, but in their own time. */
export interface Behaviour<Event extends DomainEvent = DomainEvent> {
  readonly name: string;
  readonly on: readonly Event['type'][];
  /** Reacts to what happens in the campaigns of higher bodies, and to nothing in the one that is rehearsed. */
  readonly elsewhere?: true;
  react(event: RecordedEvent<Event>, world: World): readonly Intention[];
}

/** Types the data of an intention against its command. */
export function asks<Data>(command: CommandClass<Data>, data: Data, by: Actor, reason?: string): CommandRequest {
  return { command: command as CommandClass, data, actor: by, reason };
}

/** When somebody gets round to something after it happened, between two numbers of days later. */
export function someDaysAfter(
  world: World,
  { moment, about }: { moment: string; about: readonly string[] },
  [from, to]: readonly [number, number],
): string {
  return world.options.office.morningAfter(moment, world.chance('days', ...about).integer(from, to));
}
