import type { FeedEvent, Standing } from './feed';

/** Why a feed cannot be what the server has read from its log. */
export type Incompleteness = 'missing' | 'repeated' | 'altered';

/** An event is missing, came twice, or does not fit what came before. Nothing of it has been handed on. */
export class FeedIncomplete extends Error {
  override readonly name = 'FeedIncomplete';

  constructor(
    readonly reason: Incompleteness,
    /** The first number of the feed that is wrong. */
    readonly feednumber: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Follows a feed and proves on the way that nothing was lost: numbers have no gaps, and each event's digest is that of the
 * events before it and its own place and id (ADR 17).
 */
export class FeedCheck {
  private constructor(
    private delivered: number,
    private digest: string,
  ) {}

  /** From where a page begins. */
  static from({ delivered, digest }: Standing): FeedCheck {
    return new FeedCheck(delivered, digest);
  }

  /** The next event, when it is the next one. @throws FeedIncomplete */
  async take(event: FeedEvent): Promise<FeedEvent> {
    const { feednumber, feeddigest, sequence, id } = event;
    this.expect(this.delivered + 1, feednumber);
    const digest = await sha256(`${this.digest}\n${sequence}\n${id}`);
    if (digest !== feeddigest) throw altered(feednumber);
    this.delivered = feednumber;
    this.digest = digest;
    return event;
  }

  /** What the server says about how far the feed is must be what has come. @throws FeedIncomplete */
  reached({ delivered, digest }: Standing): void {
    this.expect(this.delivered, delivered);
    if (digest !== this.digest) throw altered(delivered);
  }

  private expect(number: number, found: number): void {
    if (found < number) throw new FeedIncomplete('repeated', found, `event ${found} of the feed has come before`);
    if (found === number) return;
    const missing = this.delivered + 1;
    throw new FeedIncomplete('missing', missing, `event ${missing} of the feed is missing: ${found} has come`);
  }
}

function altered(feednumber: number): FeedIncomplete {
  return new FeedIncomplete(
    'altered',
    feednumber,
    `the digest of event ${feednumber} is not that of the events that have come`,
  );
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
