import { campaignsContext } from '@pacesetter/campaigns/module';
import { type Engine, Engine as EngineToken, EngineModule } from '@pacesetter/engine';
import { EVENT_STORE, type EventStore } from '@pacesetter/event-store';
import {
  type Actor,
  type CommandRequest,
  derivedId,
  type DomainEvent,
  startedBy,
  VirtualClock,
} from '@pacesetter/kernel';
import { organizationsContext } from '@pacesetter/organizations/module';
import { pledgesContext } from '@pacesetter/pledges/module';
import { reviewsContext } from '@pacesetter/reviews/module';
import { mattersOpen } from '@pacesetter/supervision';
import { supervisionContext } from '@pacesetter/supervision/module';
import type { TestDatabase } from '@pacesetter/testing';
import { gansuCampaign } from '@pacesetter/testing/campaigns';
import { NestFactory } from '@nestjs/core';
import { awardsContext } from '../awards.module';
import { campaignId } from './candidates';

const contexts = [
  organizationsContext,
  campaignsContext,
  pledgesContext,
  reviewsContext(mattersOpen),
  supervisionContext,
  awardsContext,
];

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A `gansu-2010` campaign on the real engine, whose jobs the test does itself, at the time that it wants. */
export interface RunningCampaign {
  readonly engine: Engine;
  readonly store: EventStore;
  readonly clock: VirtualClock;
  /** Gives a command as a person does. */
  give(request: CommandRequest, actor: Actor): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts with these brigades below the bureau; each has been reviewed and assessed with its score. */
export async function runningCampaign(
  database: TestDatabase,
  scores: Readonly<Record<string, number>>,
  { organizations, now }: { readonly organizations: number; readonly now: string },
): Promise<RunningCampaign> {
  const clock = new VirtualClock('2010-05-15T00:00:00.000Z');
  const queue = { backend: 'postgres', url: database.url } as const;
  const options = { databaseUrl: database.url, queue, clock, contexts, roles: ['projector'], log: quiet } as const;
  const app = await NestFactory.createApplicationContext(EngineModule.register(options), { logger: false });
  const engine = app.get(EngineToken);
  const store = app.get<EventStore>(EVENT_STORE);
  for (const [stream, events] of Object.entries(histories(scores, organizations))) await append(store, stream, events);
  await engine.start();
  clock.advanceTo(now);
  const give = ({ command, data, reason }: CommandRequest, actor: Actor) =>
    engine.parts.bus.execute(new command(data, startedBy({ actor, reason })));
  return { engine, store, clock, give, stop: () => app.close() };
}

function histories(scores: Readonly<Record<string, number>>, organizations: number) {
  const brigades = Object.keys(scores).map((organizationId) => ({ subject: { organizationId }, superiorId: 'bureau' }));
  const enrolled = { organizations, members: 0, opens: { phase: 'mobilize', opensAt: '2099-01-01T00:00:00.000Z' } };
  const since = [{ type: 'EnrolmentCompleted', data: { campaignId, ...enrolled } } as const];
  const participants = [{ subject: { organizationId: 'bureau' } }, ...brigades];
  const reviews = Object.entries(scores).map(([organizationId, score]) => {
    const subject = { organizationId };
    const review = { reviewId: `review of ${organizationId}`, reviewers: 'masses', eligible: 100, cast: 90, tally: {} };
    const assessed = {
      assessmentId: `assessment of ${organizationId}`,
      by: 'bureau',
      components: [],
      facts: {},
      remarks: '',
    };
    const advanced = { band: 'advanced', followUp: { kind: 'commend', helper: false } };
    return [
      `review-${campaignId}~${organizationId}`,
      [
        {
          type: 'MassReviewRecorded',
          data: { campaignId, subject, ...review, turnout: 0.9, satisfaction: 95, valid: true },
        },
        { type: 'AssessmentRecorded', data: { campaignId, subject, ...assessed, score, ...advanced } },
      ],
    ] as const;
  });
  return { ...gansuCampaign({ campaignId, participants, since }), ...Object.fromEntries(reviews) };
}

/** Writes history that other contexts have decided long ago. */
async function append(store: EventStore, stream: string, events: readonly DomainEvent[]): Promise<void> {
  const commandId = derivedId('history', stream);
  const metadata = {
    occurredAt: '2010-05-15T00:00:00.000Z',
    actor: { id: 'system', role: 'system' },
    correlationId: commandId,
    causationId: commandId,
    commandId,
  } as const;
  const written = events.map((event, index) => ({
    ...event,
    id: derivedId('event', stream, index),
    schemaVersion: 1,
    metadata,
  }));
  await store.append(stream, 'no-stream', written);
}
