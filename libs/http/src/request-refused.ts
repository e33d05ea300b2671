import type { ErrorFacts } from '@pacesetter/kernel';

/** What is answered to a request that is not let through. */
export interface RequestRefusal {
  readonly status: 400 | 401 | 403 | 429;
  /** Kebab case; clients switch on it. */
  readonly code: string;
  readonly facts?: ErrorFacts;
  /** The message in Chinese, with the facts as parameters; that of the status when absent. */
  readonly chinese?: string;
  /** E.g. `www-authenticate`, `retry-after`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that nobody has to look at: who sends it may not, or may not now. The message says what is missing. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';

  constructor(
    message: string,
    readonly refusal: RequestRefusal,
  ) {
    super(message);
  }
}
