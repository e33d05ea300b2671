/** A year. */
const TLS_S = 31_536_000;

/** What is said with every answer: it is data, and nothing else may be made of it. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;

/** Headers of every answer. Who has come over TLS is to come like that again (RFC 6797); over HTTP it may not be said. */
export function secureHeaders({ protocol }: { readonly protocol?: string }): Readonly<Record<string, string>> {
  if (protocol !== 'https') return HEADERS;
  return { ...HEADERS, 'strict-transport-security': `max-age=${TLS_S}` };
}
