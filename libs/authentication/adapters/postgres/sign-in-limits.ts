import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Gatehouse } from './gatehouse';

const WINDOW_S = 900;
/** Attempts in a quarter of an hour before nobody gets another one for as long. */
const PER_ACCOUNT = 8;
const PER_ADDRESS = 80;

interface Limiters {
  readonly account: RateLimiterPostgres;
  readonly address: RateLimiterPostgres;
}

const FORGET = 'DELETE FROM authentication.sign_in_failures WHERE expire < $1';

/** Who tries to sign in. */
export interface Attempt {
  readonly accountId: string;
  readonly address: string;
}

/** Slows down who guesses passwords, over all processes and restarts: by account, and by address over all accounts. */
@Injectable()
export class SignInLimits {
  private limiters?: Promise<Limiters>;

  constructor(@Inject(Gatehouse) private readonly gatehouse: Gatehouse) {}

  /**
   * Counts an attempt before its password is looked at, so that many at the same moment are no way round. Answers the
   * seconds to wait; 0 when it may go on.
   */
  async begin({ accountId, address }: Attempt): Promise<number> {
    const { account, address: byAddress } = await this.opened();
    const waits = await Promise.all([wait(account.consume(keyOf(accountId))), wait(byAddress.consume(keyOf(address)))]);
    return Math.max(...waits);
  }

  /** A right password counts as no attempt, and what was mistyped before is forgiven to the account. */
  async succeeded({ accountId, address }: Attempt): Promise<void> {
    const { account, address: byAddress } = await this.opened();
    await Promise.all([account.delete(keyOf(accountId)), byAddress.reward(keyOf(address))]);
  }

  private opened(): Promise<Limiters> {
    this.limiters ??= this.open();
    return this.limiters;
  }

  private async open(): Promise<Limiters> {
    const table = { schemaName: 'authentication', tableName: 'sign_in_failures', tableCreated: true } as const;
    const store = {
      storeClient: await this.gatehouse.pool(),
      storeType: 'pool',
      ...table,
      clearExpiredByTimeout: false,
    };
    await this.gatehouse.query(FORGET, [Date.now()]);
    const limiter = (keyPrefix: string, points: number) =>
      new RateLimiterPostgres({ ...store, keyPrefix, points, duration: WINDOW_S, blockDuration: WINDOW_S });
    return { account: limiter('account', PER_ACCOUNT), address: limiter('address', PER_ADDRESS) };
  }
}

/** Keys are columns of 255 characters. */
function keyOf(text: string): string {
  return text.slice(0, 200);
}

/** Beyond the limit the limiter rejects with its result. */
async function wait(consuming: Promise<unknown>): Promise<number> {
  try {
    await consuming;
    return 0;
  } catch (result) {
    if (!(result instanceof RateLimiterRes)) throw result;
    return Math.max(1, Math.ceil(result.msBeforeNext / 1000));
  }
}
