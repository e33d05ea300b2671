import type { Engine } from '@pacesetter/engine';
import type { RecordedEvent } from '@pacesetter/kernel';
import type { Answer } from './wire';

/** Decisions whose answer does not name the events: keys and passwords are issued, not commanded. */
const UNNAMED = new Set(['ApiKeyCreated', 'ApiKeyRotated', 'PasswordSet', 'SessionsEnded', 'SigningKeyIntroduced']);

/** What was acknowledged, against what happened. */
export class Ledger {
  private readonly acknowledged = new Map<string, number>();
  private readonly since: Promise<RecordedEvent['position']>;
  readonly problems: string[] = [];

  constructor(private readonly engine: Engine) {
    this.since = engine.parts.store.head();
  }

  /** Events that an answer says there are; each request has a key of its own, so that no two may name the same. */
  enter(answers: readonly Answer[]): void {
    const named = answers.map(eventsOf).filter((events) => events.length > 0);
    const [first = [], ...others] = named;
    for (const other of others) {
      if (other.join() !== first.join()) this.problems.push(`decided twice: ${first.join()} and ${other.join()}`);
    }
    for (const event of first) this.acknowledged.set(event, (this.acknowledged.get(event) ?? 0) + 1);
  }

  /** Every acknowledged event once, and no decision of a person that was not acknowledged. */
  async close(): Promise<{ readonly acknowledged: number; readonly problems: readonly string[] }> {
    const counts = new Map<string, number>();
    for await (const event of this.events()) {
      counts.set(event.id, (counts.get(event.id) ?? 0) + 1);
      if (ofPerson(event) && !UNNAMED.has(event.type) && !this.acknowledged.has(event.id)) {
        this.problems.push(`${event.type} ${event.id} in ${event.streamId} happened, and nobody was told`);
      }
    }
    for (const [id, times] of this.acknowledged) {
      if (times > 1) this.problems.push(`${id} was the answer to ${times} requests`);
      if (counts.get(id) !== 1) this.problems.push(`${id} was acknowledged and is there ${counts.get(id) ?? 0} times`);
    }
    return { acknowledged: this.acknowledged.size, problems: this.problems };
  }

  private async *events(): AsyncGenerator<RecordedEvent> {
    let after = await this.since;
    for (;;) {
      const page = await this.engine.parts.store.readAll({ after, limit: 1_000 });
      yield* page.events;
      if (page.atHead) return;
      after = page.position;
    }
  }
}

/** Somebody asked for it, rather than a rule or a job that followed. */
function ofPerson({ metadata: { actor, commandId, causationId } }: RecordedEvent): boolean {
  return actor.role !== 'system' && commandId === causationId;
}

function eventsOf(answer: Answer): readonly string[] {
  if (answer.kind !== 'answered' || answer.status !== 200) return [];
  try {
    const { events, stream } = JSON.parse(answer.body) as {
      readonly events?: readonly unknown[];
      readonly stream?: string;
    };
    // Pages of streams have events too, but are no answers to commands.
    return stream === undefined ? [] : (events ?? []).filter((event) => typeof event === 'string');
  } catch {
    return [];
  }
}
