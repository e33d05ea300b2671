import { Inject, Injectable } from '@nestjs/common';
import { ENGINE_OPTIONS, type EngineOptions } from '@pacesetter/engine';
import { Gatehouse } from './gatehouse';

const USED = `INSERT INTO authentication.key_uses (key_id, last_used) VALUES ($1, $2)
              ON CONFLICT (key_id) DO UPDATE SET last_used = greatest(key_uses.last_used, excluded.last_used)`;

const LAST = `SELECT key_id AS "keyId", last_used AS "lastUsed" FROM authentication.key_uses WHERE key_id = ANY($1)`;

const MINUTE = 'yyyy-mm-ddThh:mm'.length;

/** When each API key was last used, to the minute: one write for all uses of a process in it. */
@Injectable()
export class KeyUses {
  private readonly noted = new Map<string, string>();

  constructor(
    @Inject(Gatehouse) private readonly gatehouse: Gatehouse,
    @Inject(ENGINE_OPTIONS) private readonly engine: Pick<EngineOptions, 'clock'>,
  ) {}

  async note(keyId: string): Promise<void> {
    const now = this.engine.clock.now();
    const minute = now.slice(0, MINUTE);
    if (this.noted.get(keyId) === minute) return;
    this.noted.set(keyId, minute);
    await this.gatehouse.query(USED, [keyId, now]);
  }

  async lastUses(keyIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const rows = await this.gatehouse.query<{ keyId: string; lastUsed: Date }>(LAST, [keyIds]);
    return new Map(rows.map(({ keyId, lastUsed }) => [keyId, lastUsed]));
  }
}
