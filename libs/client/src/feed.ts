/** An event as a CloudEvent (1.0, structured JSON). */
export interface CloudEvent<Data = unknown> {
  readonly specversion: '1.0';
  /** The same in every delivery: tell by it what has come before. */
  readonly id: string;
  readonly source: string;
  /** `pacesetter.` and the type of the catalogue. */
  readonly type: string;
  /** The stream. */
  readonly subject: string;
  /** Place in the stream, from 0. */
  readonly revision: number;
  /** Business time. */
  readonly time: string;
  readonly recordedtime: string;
  readonly dataschema: string;
  readonly datacontenttype?: string;
  /** Position in the order of all events; orders like text. */
  readonly sequence: string;
  readonly correlationid: string;
  readonly causationid: string;
  readonly commandid: string;
  readonly actorid: string;
  readonly actorrole: string;
  readonly actororganization?: string;
  readonly reason?: string;
  readonly programme?: string;
  /** The trace in which it happened (W3C Trace Context), where the installation records traces. */
  readonly traceparent?: string;
  /** Absent in thin webhooks. */
  readonly data?: Data;
}

/** An event with its place in the subscriber's feed. */
export interface FeedEvent<Data = unknown> extends CloudEvent<Data> {
  /** Number in the feed, from 1 without gaps. */
  readonly feednumber: number;
  /** Events hidden before it. */
  readonly feedhidden: number;
  /** Over all events of the feed up to it. */
  readonly feeddigest: string;
}

/** How far a feed has been read. */
export interface Standing {
  /** Places of the source looked at. */
  readonly places: number;
  readonly delivered: number;
  readonly hidden: number;
  readonly digest: string;
}

export interface FeedPage {
  readonly events: readonly FeedEvent[];
  readonly page: {
    readonly before: Standing;
    readonly after: Standing;
    readonly unwanted: number;
    readonly head: number;
    readonly atHead: boolean;
  };
  /** `after` of the next page. */
  readonly next: string;
}

/** Which events are wanted; what is absent wants everything. */
export interface Selection {
  /** `all`, `category-<category>` or a stream's name; `all` when absent. */
  readonly stream?: string;
  readonly filter?: {
    readonly types?: readonly string[];
    readonly categories?: readonly string[];
    /** What concerns this organisation or one below it. */
    readonly organization?: string;
    readonly campaign?: string;
  };
}

/** Where reading begins without a cursor. */
export type Beginning = 'beginning' | 'now';

/** The query that asks for a selection. */
export function selectionQuery({ filter = {} }: Selection): Readonly<Record<string, string | undefined>> {
  const { types, categories, organization, campaign } = filter;
  return { types: types?.join(','), categories: categories?.join(','), organization, campaign };
}

export function streamPath({ stream = 'all' }: Selection, what: 'events' | 'live' | 'proof'): string {
  return `/v1/streams/${encodeURIComponent(stream)}/${what}`;
}
