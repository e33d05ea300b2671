import { type ErrorFacts } from '@pacesetter/kernel';
import { RequestRefused } from '@pacesetter/http';
import { CHINESE, type RefusalCode } from './refusals';

/** Answered with 401 and how to do better (RFC 6750). */
export function unauthenticated(code: RefusalCode, detail: string): RequestRefused {
  const parts = ['realm="pacesetter"', ...(code === 'sign-in-required' ? [] : ['error="invalid_token"'])];
  const headers = { 'www-authenticate': `Bearer ${parts.join(', ')}` };
  return new RequestRefused(detail, { status: 401, code, headers, chinese: CHINESE[code] });
}

/** Answered with 403: it is known who asks, and that is not enough. */
export function forbidden(code: RefusalCode, detail: string, facts: ErrorFacts): RequestRefused {
  const headers = { 'www-authenticate': 'Bearer realm="pacesetter", error="insufficient_scope"' };
  return new RequestRefused(detail, { status: 403, code, facts, headers, chinese: CHINESE[code] });
}
