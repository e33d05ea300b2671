/** Problem details (RFC 9457) as every error of the server has them. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  /** What to switch on. */
  readonly code: string;
  /** What a person needs to understand a refusal. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Each parameter that could not be understood. */
  readonly parameters?: readonly { readonly parameter: string; readonly detail: string }[];
}

/** The server has answered, and not what was asked for. `code` says why; the message is for people. */
export class PacesetterProblem extends Error {
  override readonly name = 'PacesetterProblem';
  readonly status: number;
  readonly code: string;

  constructor(
    readonly problem: ProblemDetails,
    /** What the server asks to wait, in milliseconds. */
    readonly retryAfterMs?: number,
  ) {
    super(`${problem.status} ${problem.code}: ${problem.detail}`);
    this.status = problem.status;
    this.code = problem.code;
  }

  /** Whether the same request may succeed later, as it stands. */
  get isPassing(): boolean {
    return PASSING.has(this.status);
  }
}

/** Too many requests; a gateway or the server that is away, or behind. */
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** No answer has come: nobody knows whether the server has got the request. */
export class ServerUnreachable extends Error {
  override readonly name = 'ServerUnreachable';
}

/** Reads an answer that is an error, also one that a proxy gave. */
export async function problemOf(response: Response, retryAfterMs?: number): Promise<PacesetterProblem> {
  const text = await response.text();
  return new PacesetterProblem(detailsIn(text) ?? foreign(response, text), retryAfterMs);
}

function detailsIn(text: string): ProblemDetails | undefined {
  try {
    const parsed = JSON.parse(text) as Partial<ProblemDetails> | null;
    return typeof parsed?.code === 'string' && typeof parsed.status === 'number'
      ? (parsed as ProblemDetails)
      : undefined;
  } catch {
    return undefined;
  }
}

function foreign({ status, statusText, url }: Response, text: string): ProblemDetails {
  const detail = text.slice(0, 200) || statusText;
  return { type: 'about:blank', title: statusText, status, detail, instance: url, code: `http-${status}` };
}
