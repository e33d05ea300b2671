import { refuse } from '../accounts.errors';
import type { ApiKeyState } from './api-key.state';

const KINDS = /^(?:all|(?:stream|category|type):\S{1,200})$/;

/** @throws DomainError unless the key opens something. */
export function keyIsActive({ status }: ApiKeyState, keyId: string): void {
  if (status === 'none') throw refuse('key-unknown', `there is no API key ${keyId}`, { keyId });
  if (status === 'revoked') throw refuse('key-revoked', `API key ${keyId} was revoked for good`, { keyId });
}

export function scopesMakeSense(scopes: readonly string[]): void {
  if (scopes.length === 0)
    throw refuse('scopes-missing', 'name what the key reads: all, stream:…, category:… or type:…');
  const odd = scopes.find((scope) => !KINDS.test(scope));
  if (odd === undefined) return;
  throw refuse('scope-wrong', `"${odd}" is no scope: all, stream:<name>, category:<name> or type:<name>`, {
    scope: odd,
  });
}
