import { toBase64Url } from './base64url';

/** SHA-256 of a text, in base64url. */
export async function fingerprint(text: string): Promise<string> {
  const bytes = Uint8Array.from(new TextEncoder().encode(text));
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** What is published of the roll: whoever holds the list of voters can check that it is the one that counts. */
export function rollHash(ballotId: string, voters: readonly string[]): Promise<string> {
  return fingerprint(JSON.stringify(['pacesetter ballot roll 1', ballotId, [...voters].sort()]));
}
