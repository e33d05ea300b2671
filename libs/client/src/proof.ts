import type { Connection } from './connection';
import { type Selection, selectionQuery, type Standing, streamPath } from './feed';

export interface ProofWanted extends Selection {
  /** The cursor that is checked. */
  readonly until: string;
  /** From where on; the feed's beginning when absent. */
  readonly after?: string;
  readonly signal?: AbortSignal;
}

export interface Proof {
  /** Whether the subscriber has been given every event of its scope up to there, and no other. */
  readonly agrees: boolean;
  /** What the server has found when it read again. */
  readonly found: Standing;
}

interface Answer {
  readonly agrees?: boolean;
  readonly found: Standing;
  readonly next?: string;
}

/** Has the server read a stretch again, in as many requests as that takes. @throws PacesetterProblem, ServerUnreachable */
export async function prove(connection: Connection, { until, signal, ...wanted }: ProofWanted): Promise<Proof> {
  for (let { after } = wanted; ;) {
    const query = { ...selectionQuery(wanted), until, after };
    const { body } = await connection.json(streamPath(wanted, 'proof'), { query, signal });
    const { agrees, found, next } = body as Answer;
    if (next === undefined) return { agrees: agrees === true, found };
    after = next;
  }
}
