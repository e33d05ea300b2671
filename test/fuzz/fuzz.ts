import type { OpenAPIObject } from '@nestjs/swagger';
import { seededRandom } from '@pacesetter/kernel';
import { findProgramme } from '../../apps/pacesetter/src/programmes';
import { Schemas } from '../published/json-schema';
import { Ledger } from './ledger';
import { type FuzzedRequest, Requests } from './requests';
import type { ServedProduct } from './served-product';
import { Session } from './session';
import { Values } from './values';
import { type Answer, Wire } from './wire';

export interface FuzzOptions {
  readonly document: OpenAPIObject;
  readonly requests: number;
  readonly seed: number;
}

export interface FuzzReport {
  readonly sent: number;
  /** How many answers had which status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Answers of 500 and above, and connections that were closed without any. */
  readonly failures: readonly string[];
  /** Events that answers have named. */
  readonly acknowledged: number;
  /** Commands that were lost, doubled, or carried out although refused. */
  readonly problems: readonly string[];
}

const IN_FLIGHT = 16;

/** Sends requests that follow from the document and the seed, and then compares what was answered with what happened. */
export async function fuzz(product: ServedProduct, { document, requests, seed }: FuzzOptions): Promise<FuzzReport> {
  const random = seededRandom('fuzz', seed);
  const values = new Values(new Schemas(document), random, keysOf(findProgramme('gansu-2010').definition));
  const source = new Requests(document, values, random);
  const session = new Session(product.address);
  await session.begin(product.password);
  await session.current();
  const ledger = new Ledger(product.engine);
  const run = new Run(new Wire(product.address), session, ledger);
  let left = requests;
  const work = async () => {
    while (left-- > 0) await run.send(source.next());
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  run.wire.close();
  return { sent: run.sent, statuses: run.statuses(), failures: run.failures, ...(await ledger.close()) };
}

class Run {
  readonly failures: string[] = [];
  sent = 0;
  private readonly counts = new Map<string, number>();

  constructor(
    readonly wire: Wire,
    private readonly session: Session,
    private readonly ledger: Ledger,
  ) {}

  statuses(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.counts].sort(([one], [other]) => one.localeCompare(other)));
  }

  async send(request: FuzzedRequest): Promise<void> {
    const token = await this.proofFor(request);
    const times = request.twice ? [1, 2] : [1];
    const answers = await Promise.all(times.map(() => this.wire.send(request, token)));
    this.sent += answers.length;
    for (const answer of answers) this.count(request, answer);
    const signedOut = answers.some((answer) => answer.kind === 'answered' && answer.status === 401);
    if (signedOut && token !== undefined && request.as === 'administrator') this.session.ended(token);
    this.ledger.enter(answers);
  }

  private async proofFor({ as }: FuzzedRequest): Promise<string | undefined> {
    if (as === 'nobody') return undefined;
    const token = await this.session.current();
    return as === 'administrator' ? token : `${token.slice(0, -4)}AAAA`;
  }

  private count(request: FuzzedRequest, answer: Answer): void {
    const status = answer.kind === 'answered' ? String(answer.status) : answer.kind;
    this.counts.set(status, (this.counts.get(status) ?? 0) + 1);
    // Who sends too much may find the door shut before the refusal can be read.
    const failed = answer.kind === 'answered' ? answer.status >= 500 : request.mutation !== 'too large';
    if (failed)
      this.failures.push(
        `${told(request)}\n  ${answer.kind === 'answered' ? `${status} ${answer.body}` : answer.error}`,
      );
  }
}

function told({ method, path, headers, body, mutation, as }: FuzzedRequest): string {
  const said = body === undefined ? '' : `\n  ${body.toString().slice(0, 600)}`;
  return `${method} ${path.slice(0, 200)} (${mutation}, as ${as}) ${JSON.stringify(headers).slice(0, 300)}${said}`;
}

/** The keys of everything in a programme that can be named. */
function keysOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'key' in value && typeof value.key === 'string' ? [value.key] : [];
  return [...new Set([...own, ...Object.values(value).flatMap(keysOf)])];
}
