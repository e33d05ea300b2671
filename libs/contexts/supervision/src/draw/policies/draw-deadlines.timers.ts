import { derivedId, type TimerChanges, type TimerRequest, type TimerRule } from '@pacesetter/kernel';
import type { DrawEvent } from '../draw.events';
import type { DrawRef } from '../draw.rules';

type Timed = Exclude<DrawEvent, { type: 'DrawPoolPagePublished' | 'ContributionCommitted' | 'ContributionRevealed' }>;

/** What the system does by itself in a draw: one step after the other, each with the draw's one timer. */
export const drawDeadlines: TimerRule<Timed> = {
  name: 'draw-deadlines',
  on: [
    'DrawCalled',
    'DrawPoolCommitted',
    'CommitmentsClosed',
    'RevealsClosed',
    'ContributionsReopened',
    'PublicValueRecorded',
    'DrawMade',
  ],
  timers(event): TimerChanges {
    const at = event.metadata.occurredAt;
    switch (event.type) {
      case 'DrawCalled':
        return { set: [{ ...step(event.data, at), job: 'commit-draw-pool', payload: refOf(event.data) }] };
      case 'DrawPoolCommitted':
      case 'ContributionsReopened':
        return { set: [step(event.data, event.data.commitUntil)] };
      case 'CommitmentsClosed':
        return { set: [step(event.data, event.data.revealUntil)] };
      case 'RevealsClosed':
        // A person has to bring the public value; until then there is nothing to do by itself.
        if (event.data.publicValueFrom !== undefined) return { clear: [timerIdOf(event.data)] };
        return { set: [step(event.data, at)] };
      case 'PublicValueRecorded':
        return { set: [step(event.data, at)] };
      case 'DrawMade':
        return { clear: [timerIdOf(event.data)] };
    }
  },
};

function refOf({ campaignId, drawId }: DrawRef): { campaignId: string; drawId: string } {
  return { campaignId, drawId };
}

function timerIdOf({ drawId }: DrawRef): string {
  return derivedId('timer', 'advance-draw', drawId);
}

function step(ref: DrawRef, dueAt: string): TimerRequest {
  const { campaignId } = ref;
  return { id: timerIdOf(ref), job: 'advance-draw', payload: refOf(ref), dueAt, campaignId };
}
