import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BallotPaper,
  castingMoment,
  fillPaper,
  openCredential,
  prepareCredential,
  type VoterChance,
} from '@pacesetter/ballot-client';
import { PauseCampaign, ResumeCampaign } from '@pacesetter/campaigns';
import { campaignsContext } from '@pacesetter/campaigns/module';
import { type ContextDefinition, Engine, EngineModule } from '@pacesetter/engine';
import { EVENT_STORE, type EventStore } from '@pacesetter/event-store';
import {
  type Actor,
  type CommandRequest,
  derivedId,
  plusMilliseconds,
  type RecordedEvent,
  request,
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
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ballotsContext } from '../../ballots.module';
import type { BallotEvent, OpenedBallot } from '../../src/ballot.events';
import { CastBallot } from '../../src/features/cast-ballot/cast-ballot';
import { IssueCredential } from '../../src/features/issue-credential/issue-credential';
import { OpenBallot } from '../../src/features/open-ballot/open-ballot';
import { ballotId, campaignId, ofBrigade, organizationId } from '../polled';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const OFFICE: Actor = { id: 'campaign-office', role: 'administrator' };
const START = '2010-06-01T01:00:00.000Z';

/** What may differ from an honest polling day, so that tests can see whether it would be noticed. */
export interface PollingOptions {
  readonly voters: readonly string[];
  readonly context?: ContextDefinition;
  readonly chance?: VoterChance;
}

/** What somebody who watched everybody would know: who cast which paper. The test checks that the database does not. */
export interface Truth {
  readonly voter: string;
  readonly paper: BallotPaper;
}

/**
 * A ballot from opening to result on the real engine, store, queue and vault. Whoever sends a voter's commands does all it
 * can to link them: the voter's name stands in actor, reason, idempotency key and correlation of both.
 */
export class PollingDay {
  readonly truth: Truth[] = [];
  private readonly secrets = new Map<string, { readonly secret: Secret; readonly credential: string }>();

  private readonly intentions: { readonly voter: string; readonly castAt: string }[] = [];

  private constructor(
    private readonly app: INestApplicationContext,
    private readonly clock: VirtualClock,
    private readonly options: PollingOptions,
  ) {}

  static async begin(database: TestDatabase, options: PollingOptions): Promise<PollingDay> {
    const clock = new VirtualClock(START);
    const queue = { backend: 'postgres', url: database.url } as const;
    const contexts = [
      ...[organizationsContext, campaignsContext, pledgesContext, reviewsContext(mattersOpen), supervisionContext],
      options.context ?? ballotsContext(),
    ];
    const engine = { databaseUrl: database.url, queue, clock, contexts, log: quiet, sweepEveryMs: 50 } as const;
    const module = EngineModule.register({ ...engine, roles: ['projector', 'worker'] });
    const app = await NestFactory.createApplicationContext(module, { logger: false });
    await writeHistory(app.get<EventStore>(EVENT_STORE));
    await app.get(Engine).start();
    return new PollingDay(app, clock, options);
  }

  async events(): Promise<readonly BallotEvent[]> {
    const events = await this.app.get<EventStore>(EVENT_STORE).readStream(`ballot-${ballotId}`);
    return events as unknown as readonly BallotEvent[];
  }

  async end(): Promise<void> {
    await this.app.close();
  }

  /** Everybody registers in the order of the roll, and the registration is closed. */
  async register(): Promise<OpenedBallot> {
    const { voters, chance } = this.options;
    const wanted = { ballotId, campaignId, organizationId, subjects: [{ organizationId }], voters };
    await this.give(request(OpenBallot, wanted), ofBrigade);
    const ballot = await this.opened();
    for (const voter of voters) {
      const terms = termsOf(ballot);
      const { secret, blindedMessage } = await prepareCredential(terms, chance);
      await this.give(request(IssueCredential, { ballotId, voter, blindedMessage }), personOf(voter));
      const credential = await openCredential(terms, secret, { blindSignature: await this.answerTo(voter), chance });
      this.secrets.set(voter, { secret, credential });
    }
    const moments = voters.map((voter) => ({ voter, castAt: castingMoment(ballot.voting) }));
    this.intentions.push(...moments.toSorted((a, b) => (a.castAt < b.castAt ? -1 : 1)));
    this.clock.advanceTo(ballot.registration.closesAt);
    await this.until('BallotKeyDestroyed');
    return ballot;
  }

  /** A share of the voters votes, in the order of the moments that their clients have chosen; the others the next time. */
  async vote(share = 1): Promise<void> {
    const ballot = await this.opened();
    const inTime = this.intentions.splice(0, Math.ceil(this.options.voters.length * share));
    for (const { voter, castAt } of inTime) await this.cast(voter, castAt, ballot);
  }

  /** Ends with the result in the ledger. */
  async count(): Promise<void> {
    await this.countOnly();
    await this.untilEntered();
    await this.caughtUp();
  }

  /** As far as the urn's own part goes. */
  async countOnly(): Promise<void> {
    this.clock.advanceTo((await this.opened()).voting.closesAt);
    await this.until('BallotCounted');
    await this.caughtUp();
  }

  async pause(): Promise<void> {
    await this.give(request(PauseCampaign, { campaignId }), OFFICE);
  }

  /** A day later. */
  async resume(): Promise<void> {
    this.clock.advanceTo(plusMilliseconds(this.clock.now(), 24 * 60 * 60 * 1_000));
    await this.give(request(ResumeCampaign, { campaignId }), OFFICE);
  }

  /** What stands in the ledger of the organisation. */
  async ledger(): Promise<readonly RecordedEvent[]> {
    return this.app.get<EventStore>(EVENT_STORE).readStream(`review-${campaignId}~${organizationId}`);
  }

  async untilEntered(): Promise<void> {
    while ((await this.ledger()).length === 0) await sleep(30);
  }

  private async caughtUp(): Promise<void> {
    const { parts } = this.app.get(Engine);
    await parts.projections.waitFor(await parts.store.head(), undefined, 30_000);
  }

  private async cast(voter: string, castAt: string, ballot: OpenedBallot): Promise<void> {
    const known = this.secrets.get(voter);
    if (known === undefined) throw new Error(`${voter} has not registered`);
    const grades = ballot.grades.map(({ key }) => key);
    const choice = grades[this.truth.length % grades.length] ?? '';
    const paper = await fillPaper(termsOf(ballot), known, [choice]);
    this.clock.advanceTo(castAt);
    await this.give(request(CastBallot, { ballotId, ...paper }), personOf(voter));
    this.truth.push({ voter, paper });
  }

  private give({ command, data }: CommandRequest, actor: Actor): Promise<unknown> {
    const context = startedBy({
      actor,
      reason: `wish of ${actor.id}`,
      idempotencyKey: `${command.name} ${actor.id}`,
      correlationId: `session-of-${actor.id}`,
    });
    return this.app.get(Engine).parts.bus.execute(new command(data, context));
  }

  private async opened(): Promise<OpenedBallot> {
    const event = (await this.events()).find(({ type }) => type === 'BallotOpened');
    return event?.data as OpenedBallot;
  }

  private async answerTo(voter: string): Promise<string> {
    const issued = (await this.events()).flatMap((event) => (event.type === 'CredentialIssued' ? [event.data] : []));
    return issued.find((data) => data.voter === voter)?.blindSignature ?? '';
  }

  private async until(type: BallotEvent['type']): Promise<void> {
    while (!(await this.events()).some((event) => event.type === type)) await sleep(30);
  }
}

type Secret = Awaited<ReturnType<typeof prepareCredential>>['secret'];

function termsOf({ publicKey, grades }: OpenedBallot) {
  return { ballotId, publicKey, subjects: 1, grades: grades.map(({ key }) => key) };
}

function personOf(id: string): Actor {
  return { id, role: 'member', organizationId };
}

/** A campaign of a programme that holds secret ballots, as it was decided long ago. */
async function writeHistory(store: EventStore): Promise<void> {
  const participants = [
    { subject: { organizationId: 'bureau' } },
    { subject: { organizationId }, superiorId: 'bureau' },
  ];
  const enrolled = {
    organizations: 2,
    members: 0,
    opens: { phase: 'full-striving', opensAt: '2099-01-01T00:00:00.000Z' },
  };
  const since = [{ type: 'EnrolmentCompleted', data: { campaignId, ...enrolled } } as const];
  const histories = gansuCampaign({ campaignId, participants, since, change: withSecretBallots });
  for (const [stream, events] of Object.entries(histories)) {
    const commandId = derivedId('history', stream);
    const ids = { correlationId: commandId, causationId: commandId, commandId };
    const metadata = { occurredAt: START, actor: { id: 'system', role: 'system' }, ...ids } as const;
    const written = events.map((event, index) => ({
      ...event,
      id: derivedId(stream, index),
      schemaVersion: 1,
      metadata,
    }));
    await store.append(stream, 'no-stream', written);
  }
}

const withSecretBallots: NonNullable<Parameters<typeof gansuCampaign>[0]['change']> = (definition) => {
  const { massReview } = definition;
  if (massReview === undefined) throw new Error('the programme has mass reviews');
  const question = { zh: '您满意吗', en: 'Are you satisfied?' };
  const windows = { registration: 'P5D', interval: 'P1D', voting: 'P7D' };
  return { ...definition, massReview: { ...massReview, secretBallot: { question, ...windows, minimumVoters: 5 } } };
};
