import { InvalidParameters } from '../invalid-parameters';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** What a request's headers say about how its command is to be taken. */
export interface RequestConditions {
  /** The same key from the same sender is decided once. */
  readonly idempotencyKey?: string;
  /** The command is for this revision of its stream alone. */
  readonly expectedRevision?: number;
  /** The sender has sent it before, and was not answered. */
  readonly repeated?: true;
}

const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,255}$/;
const REVISION = /^"(\d{1,9})"$/;
const ATTEMPT = /^[1-9]\d{0,8}$/;

/** @throws InvalidParameters for a header that cannot be understood */
export function requestConditions(headers: Headers): RequestConditions {
  return {
    idempotencyKey: matched(headers, 'idempotency-key', IDEMPOTENCY_KEY, '1 to 255 visible ASCII characters')?.[0],
    ...(isRepetition(headers) && { repeated: true }),
    expectedRevision: revisionOf(matched(headers, 'if-match', REVISION, 'one ETag as an answer has it, e.g. "7"')),
  };
}

/** The entity tag of a stream at a revision. */
export function entityTag(revision: number): string {
  return `"${revision}"`;
}

function matched(headers: Headers, name: string, pattern: RegExp, what: string): RegExpExecArray | undefined {
  const value = headers[name];
  if (value === undefined) return undefined;
  const match = typeof value === 'string' ? pattern.exec(value) : null;
  if (match === null) throw new InvalidParameters([{ parameter: name, detail: `${name} must be ${what}` }]);
  return match;
}

function isRepetition(headers: Headers): boolean {
  const attempt = matched(headers, 'pacesetter-attempt', ATTEMPT, 'a whole number, 1 for the first attempt');
  return attempt !== undefined && Number(attempt[0]) > 1;
}

function revisionOf(match: RegExpExecArray | undefined): number | undefined {
  return match === undefined ? undefined : Number(match[1]);
}
