import { PacesetterClient, PacesetterProblem } from '@pacesetter/client';

/** Tries until the experiment gives up: it is its time that ends. */
const RETRIES = { most: Infinity, firstMs: 50, longestMs: 500 };
/** For one try, so that what is stuck is tried elsewhere. */
const TIMEOUT_MS = 3_000;
const PASSWORD = 'a sentence only I know';

/** The campaign office, signed in for as long as days go by in seconds. */
export class Session {
  readonly client: PacesetterClient;
  private signedIn?: Promise<string>;
  private readonly patience = new AbortController();

  /** @param password what the first start has said; changed at the first sign-in */
  constructor(
    private readonly url: string,
    private readonly password: string,
  ) {
    this.client = this.at(url);
  }

  /** Comes when nobody shall wait for an answer any longer; for whatever is asked. */
  get signal(): AbortSignal {
    return this.patience.signal;
  }

  giveUp(): void {
    this.patience.abort(new Error('given up'));
  }

  /** The same person at another service. */
  at(url: string): PacesetterClient {
    return new PacesetterClient({ ...this.patient(), url, token: () => this.token() });
  }

  /** Changes the first password to one of one's own. */
  async introduce(): Promise<void> {
    const first = new PacesetterClient({ ...this.patient(), token: await this.signIn(this.password) });
    await first.post('/v1/auth/password', { current: this.password, next: PASSWORD });
  }

  /** Does something again, signed in anew, when the token has run out: it lives for minutes, and days go by. */
  async whileSignedIn<Result>(action: (client: PacesetterClient) => Promise<Result>): Promise<Result> {
    for (;;) {
      const used = this.signedIn;
      try {
        return await action(this.client);
      } catch (error) {
        if (!(error instanceof PacesetterProblem) || error.status !== 401) throw error;
        if (this.signedIn === used) this.signedIn = undefined;
      }
    }
  }

  private token(): Promise<string> {
    this.signedIn ??= this.signIn(PASSWORD).catch((error: unknown) => {
      this.signedIn = undefined;
      throw error;
    });
    return this.signedIn;
  }

  private async signIn(password: string): Promise<string> {
    const stranger = new PacesetterClient(this.patient());
    const asked = { grant_type: 'password', username: 'administrator', password } as const;
    const { signal } = this;
    const { access_token: token } = await untilAnswered(
      () => stranger.post('/v1/auth/token', asked, { signal }),
      signal,
    );
    return token;
  }

  private patient() {
    return { url: this.url, retries: RETRIES, timeoutMs: TIMEOUT_MS };
  }
}

/** Signing in is not repeated by the client, as it is no command: it may be done twice, though. */
async function untilAnswered<Result>(action: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  for (;;) {
    signal.throwIfAborted();
    try {
      return await action();
    } catch (error) {
      const refused = error instanceof PacesetterProblem && !error.isPassing;
      if (refused) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRIES.firstMs));
    }
  }
}
