/** An event with its JSON spelt out. */
export interface EventToSend {
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}

export interface AppendToSend {
  readonly streamId: string;
  /** Behind which revision; -1 for a stream that is to begin. */
  readonly last: number;
  readonly events: readonly EventToSend[];
}

/** What the server says: revision of the last event, or why not. */
export type ServerVerdict =
  | { readonly kind: 'written'; readonly revision: number }
  | { readonly kind: 'wrong-expected-version'; readonly actual: number | 'no-stream' }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'stream-deleted' };
