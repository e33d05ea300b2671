import { Inject, Injectable } from '@nestjs/common';
import { RequestRefused } from '@pacesetter/http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AUTHENTICATION_OPTIONS, type AuthenticationOptions } from '../authentication-options';
import { CHINESE, type RefusalCode } from '../refusals';

const MINUTE_S = 60;

/** Holds back who asks too often; each process counts for itself, as this is about its own strength. */
@Injectable()
export class RequestLimits {
  private readonly limiter: RateLimiterMemory;

  constructor(@Inject(AUTHENTICATION_OPTIONS) { requestsPerMinute }: AuthenticationOptions) {
    this.limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: MINUTE_S });
  }

  /** @param who an address or an actor @throws RequestRefused (429) with the seconds to wait */
  async count(who: string): Promise<void> {
    try {
      await this.limiter.consume(who);
    } catch (result) {
      if (!(result instanceof RateLimiterRes)) throw result;
      throw tooMany('too-many-requests', 'that is too many requests', Math.ceil(result.msBeforeNext / 1000));
    }
  }
}

/** Answered with 429 and `Retry-After`. */
export function tooMany(code: RefusalCode, what: string, seconds: number): RequestRefused {
  const headers = { 'retry-after': String(seconds) };
  const refusal = { status: 429, code, facts: { seconds }, headers, chinese: CHINESE[code] } as const;
  return new RequestRefused(`${what}: try again in ${seconds} s`, refusal);
}
