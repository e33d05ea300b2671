import { Inject, Injectable } from '@nestjs/common';
import { ENGINE_OPTIONS, type EngineOptions } from '@pacesetter/engine';
import { newId } from '@pacesetter/kernel';
import { newSecret, parseSecret } from '../../src/keys/secret-text';
import { Gatehouse } from './gatehouse';

const LIFETIME_MS = 12 * 3_600_000;

/** Somebody who is signed in. */
export interface Session {
  readonly accountId: string;
  readonly epoch: number;
}

const OPEN = `INSERT INTO authentication.sessions
                (session_id, account_id, epoch, secret_hash, opened_at, refreshed_at, expires_at)
              VALUES ($1, $2, $3, $4, $5, $5, $6) ON CONFLICT (session_id) DO NOTHING`;

const REFRESH = `UPDATE authentication.sessions SET secret_hash = $3, refreshed_at = $4
                 WHERE session_id = $1 AND secret_hash = $2 AND ended_at IS NULL AND expires_at > $4
                 RETURNING account_id AS "accountId", epoch`;

const END = `UPDATE authentication.sessions SET ended_at = $2 WHERE session_id = $1 AND ended_at IS NULL`;

/** Refresh tokens: each is good for one use. One that was used before was stolen, from whomever: the session ends. */
@Injectable()
export class Sessions {
  constructor(
    @Inject(Gatehouse) private readonly gatehouse: Gatehouse,
    @Inject(ENGINE_OPTIONS) private readonly engine: Pick<EngineOptions, 'clock'>,
  ) {}

  /** Answers the first refresh token. */
  async open({ accountId, epoch }: Session): Promise<string> {
    const sessionId = newId();
    const { text, hash } = newSecret('psr', sessionId);
    const now = this.engine.clock.now();
    const expires = new Date(Date.parse(now) + LIFETIME_MS).toISOString();
    await this.gatehouse.query(OPEN, [sessionId, accountId, epoch, hash, now, expires]);
    return text;
  }

  /** The session of a refresh token, and the token that follows; undefined when it is good for nothing. */
  async refresh(token: string): Promise<{ readonly session: Session; readonly next: string } | undefined> {
    const shown = parseSecret('psr', token);
    if (shown === undefined) return undefined;
    const { text, hash } = newSecret('psr', shown.id);
    const now = this.engine.clock.now();
    const [session] = await this.gatehouse.query<Session>(REFRESH, [shown.id, shown.hash, hash, now]);
    if (session !== undefined) return { session, next: text };
    await this.gatehouse.query(END, [shown.id, now]);
    return undefined;
  }

  /** Ends the session of a refresh token, be it the present one or an older one. */
  async end(token: string): Promise<void> {
    const shown = parseSecret('psr', token);
    if (shown !== undefined) await this.gatehouse.query(END, [shown.id, this.engine.clock.now()]);
  }
}
