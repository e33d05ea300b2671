import { Client, DatabaseError } from 'pg';
import { ownApplicationName, OWN_CONNECTIONS } from '../application-name';

/** Advisory lock in the database `postgres`: held shared by everyone who uses the server, alone by who may stop it. */
const PRESENCE_LOCK = 7_236_114_051;

const LOCK_NOT_AVAILABLE = '55P03';

/** Being present is no reason to keep a process alive, leaving is. pg has these methods, its type declarations do not. */
type CountedClient = Client & { ref(): void; unref(): void };

/** Tells other processes that this one uses the server: a connection that holds the presence lock. */
export class Presence {
  private lost = false;

  private constructor(private readonly client: CountedClient) {
    client.once('end', () => (this.lost = true));
  }

  /** True when the server went away, so that nobody knows of us any more. */
  get isLost(): boolean {
    return this.lost;
  }

  /** Waits while someone is deciding whether to stop the server; fails by loss of connection when it is stopped. */
  static async declare(url: string): Promise<Presence> {
    const client = new Client({
      connectionString: url,
      application_name: ownApplicationName('presence'),
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    }) as CountedClient;
    client.on('error', () => undefined); // the server went away; whoever needs it next notices and starts it
    await client.connect();
    await client.query('SELECT pg_advisory_lock_shared($1)', [PRESENCE_LOCK]);
    client.unref();
    return new Presence(client);
  }

  /**
   * Gives up the presence and says whether nobody else is left: neither present nor connected. While the answer is yes
   * nobody can join, until {@link end}.
   */
  async isLastToLeave(): Promise<boolean> {
    this.client.ref();
    await this.client.query('SELECT pg_advisory_unlock_shared($1)', [PRESENCE_LOCK]);
    if (!(await this.lockAlone())) return false;
    const others = await this.client.query(
      `SELECT FROM pg_stat_activity
       WHERE backend_type = 'client backend'
         AND application_name NOT LIKE $1 AND application_name NOT LIKE 'presence#%' LIMIT 1`,
      [OWN_CONNECTIONS],
    );
    return others.rowCount === 0;
  }

  async end(): Promise<void> {
    this.client.ref();
    await this.client.end().catch(() => undefined);
  }

  private async lockAlone(): Promise<boolean> {
    try {
      await this.client.query(`SET lock_timeout = '250ms'`);
      await this.client.query('SELECT pg_advisory_lock($1)', [PRESENCE_LOCK]);
      return true;
    } catch (error) {
      if (error instanceof DatabaseError && error.code === LOCK_NOT_AVAILABLE) return false;
      throw error;
    }
  }
}
