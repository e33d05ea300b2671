import type { CampaignEvent } from '@pacesetter/campaigns';
import type { EventStore } from '@pacesetter/event-store';
import { BEGINNING, type Position, type RecordedEvent } from '@pacesetter/kernel';
import { HistoryDigest } from '@pacesetter/event-store';
import { people } from './people';
import type { Behaviour } from './people/behaviour';
import { DocumentAtWork } from './report/document/document-at-work';
import { FigureCounter } from './report/figures';
import type { World } from './people/world';
import type { Agenda, Intention } from './time/agenda';

type Interrupted = Extract<CampaignEvent, { type: 'CampaignPaused' | 'CampaignResumed' }>;

/**
 * Sees every event once, in order: what people come to know and intend, what is counted, and the digest. After a crash it
 * reads the history again from the beginning, and everything is as it was.
 */
export class Witness {
  readonly digest = new HistoryDigest();
  readonly counts = new Map<string, number>();
  readonly figures = new FigureCounter();
  readonly document = new DocumentAtWork();
  /** Latest business time seen. */
  latest = '';
  events = 0;
  private reached: Position = BEGINNING;
  private readonly byType = new Map<string, Behaviour[]>();
  private readonly stopping = new AbortController();
  private work: Promise<void> = Promise.resolve();
  private failure?: Error;

  constructor(
    private readonly store: EventStore,
    readonly world: World,
    private readonly agenda: Agenda,
  ) {
    for (const behaviour of people as readonly Behaviour[]) {
      for (const type of behaviour.on) this.byType.set(type, [...(this.byType.get(type) ?? []), behaviour]);
    }
  }

  /** How far it has come. @throws what has stopped it */
  get position(): Position {
    if (this.failure !== undefined) throw this.failure;
    return this.reached;
  }

  start(): void {
    this.work = this.watch().catch((error: unknown) => {
      this.failure = error instanceof Error ? error : new Error(String(error));
    });
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.work;
  }

  seen(type: string): number {
    return this.counts.get(type) ?? 0;
  }

  private async watch(): Promise<void> {
    const { signal } = this.stopping;
    for await (const page of this.store.subscribeAll({ after: BEGINNING, signal })) {
      for (const event of page.events) this.see(event);
      this.reached = page.position;
    }
  }

  private see(event: RecordedEvent): void {
    this.events++;
    this.counts.set(event.type, this.seen(event.type) + 1);
    if (event.metadata.occurredAt > this.latest) this.latest = event.metadata.occurredAt;
    this.digest.add(event);
    const isElsewhere = this.world.isElsewhere(event);
    if (!isElsewhere) {
      this.figures.apply(event);
      this.document.apply(event);
    }
    this.world.now = this.latest;
    this.world.apply(event as Parameters<World['apply']>[0]);
    if (!isElsewhere) this.standStill(event as RecordedEvent<Interrupted>);
    for (const behaviour of this.byType.get(event.type) ?? []) {
      if ((behaviour.elsewhere === true) !== isElsewhere) continue;
      // A pause of this campaign stops nobody in the campaign of a higher body.
      const whilePaused = isElsewhere ? { whilePaused: true } : {};
      const intentions = behaviour.react(event, this.world);
      this.agenda.add(intentions.map((intention) => ({ ...this.afterwards(intention, event), ...whilePaused })));
    }
  }

  private standStill({ type, data }: RecordedEvent<Interrupted>): void {
    if (type === 'CampaignPaused') this.agenda.standStill();
    if (type === 'CampaignResumed') this.agenda.goOn(data.pausedAt, data.at);
  }

  /** Nobody acts in the same moment in which the cause became known: a moment can then be done again as a whole. */
  private afterwards(intention: Intention, { metadata: { occurredAt } }: RecordedEvent): Intention {
    if (intention.at > occurredAt) return intention;
    return { ...intention, at: this.world.options.office.morningAfter(occurredAt, 1) };
  }
}
