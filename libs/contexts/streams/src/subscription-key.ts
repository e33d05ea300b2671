/** What decisions know of the key that is kept for them. */
export interface KeyFacts {
  /** Where receivers need no secret. */
  readonly publicKey?: string;
}
