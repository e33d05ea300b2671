const PASSWORD = 'a sentence only I know';

/** The administrator's session, which some of the requests end. */
export class Session {
  private token: Promise<string> | undefined;

  constructor(private readonly address: string) {}

  /** Changes the first password, as everybody has to. */
  async begin(first: string): Promise<void> {
    const token = await this.signIn(first);
    const headers = { authorization: token, 'content-type': 'application/json' };
    const body = JSON.stringify({ current: first, next: PASSWORD });
    await fetch(`${this.address}/v1/auth/password`, { method: 'POST', headers, body });
  }

  /** `Bearer …`, the same for all who ask until it has ended. */
  current(): Promise<string> {
    return (this.token ??= this.signIn(PASSWORD));
  }

  /** What was used is good no more. */
  ended(token: string): void {
    const held = this.token;
    void held?.then((now) => {
      if (now === token && this.token === held) this.token = undefined;
    });
  }

  private async signIn(password: string): Promise<string> {
    const body = JSON.stringify({ grant_type: 'password', username: 'administrator', password });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${this.address}/v1/auth/token`, { method: 'POST', headers, body });
    const answer = (await response.json()) as { readonly access_token?: string };
    if (answer.access_token === undefined) throw new Error(`cannot sign in: ${JSON.stringify(answer)}`);
    return `Bearer ${answer.access_token}`;
  }
}
