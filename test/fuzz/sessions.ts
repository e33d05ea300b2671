import { PASSWORD, type Person } from './people';

/** Everybody's sessions, which some of the requests end. */
export class Sessions {
  private readonly tokens = new Map<Person, Promise<string>>();

  constructor(private readonly address: string) {}

  /** `Bearer …`, the same for all who ask until it has ended. */
  of(person: Person): Promise<string> {
    const held = this.tokens.get(person) ?? this.signIn(person);
    this.tokens.set(person, held);
    return held;
  }

  /** What was used is good no more. */
  ended(person: Person, token: string): void {
    const held = this.tokens.get(person);
    void held?.then((now) => {
      if (now === token && this.tokens.get(person) === held) this.tokens.delete(person);
    });
  }

  private async signIn(username: Person): Promise<string> {
    const body = JSON.stringify({ grant_type: 'password', username, password: PASSWORD });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${this.address}/v1/auth/token`, { method: 'POST', headers, body });
    const answer = (await response.json()) as { readonly access_token?: string };
    if (answer.access_token === undefined) throw new Error(`cannot sign in: ${JSON.stringify(answer)}`);
    return `Bearer ${answer.access_token}`;
  }
}
