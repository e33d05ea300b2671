import type { OpenAPIObject } from '@nestjs/swagger';
import { seededRandom } from '@pacesetter/kernel';
import { findProgramme } from '../../apps/pacesetter/src/programmes';
import { Schemas } from '../published/json-schema';
import { Ledger } from './ledger';
import { type FuzzedRequest, Requests } from './requests';
import type { ServedProduct } from './served-product';
import { Names } from './names';
import { PEOPLE, type Person } from './people';
import { Sessions } from './sessions';
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
  /** Of commands that nothing was done to: how many were carried out, of how many kinds, and why others were not. */
  readonly carriedOut: number;
  readonly kinds: number;
  readonly refusals: Readonly<Record<string, number>>;
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
  const names = new Names(findProgramme('gansu-2010').definition);
  for (const obligation of product.obligations) names.remember('obligation', obligation);
  const values = new Values(new Schemas(document), random, names, Date.now());
  const source = new Requests(document, values, { random, names });
  const sessions = new Sessions(product.address);
  for (const person of PEOPLE) await sessions.of(person);
  const ledger = new Ledger(product.engine);
  const wire = new Wire(product.address);
  const run = new Run({ wire, sessions, ledger, names, source });
  let left = requests;
  const work = async () => {
    while (left-- > 0) await run.send(source.next());
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  wire.close();
  return { ...run.report(), ...(await ledger.close()) };
}

interface Tools {
  readonly wire: Wire;
  readonly sessions: Sessions;
  readonly ledger: Ledger;
  readonly names: Names;
  readonly source: Requests;
}

class Run {
  private readonly failures: string[] = [];
  private sent = 0;
  private carriedOut = 0;
  private readonly kinds = new Set<string>();
  private readonly counts = new Map<string, number>();
  private readonly refusals = new Map<string, number>();

  constructor(private readonly tools: Tools) {}

  report() {
    const { sent, failures, carriedOut } = this;
    const counted = { statuses: mostFirst(this.counts), refusals: mostFirst(this.refusals) };
    return { sent, failures, carriedOut, kinds: this.kinds.size, ...counted };
  }

  async send(request: FuzzedRequest): Promise<void> {
    const { wire, sessions, ledger } = this.tools;
    const token = await this.proofFor(request);
    const times = request.twice ? [1, 2] : [1];
    const answers = await Promise.all(times.map(() => wire.send(request, token)));
    this.sent += answers.length;
    for (const answer of answers) this.count(request, answer);
    const signedOut = answers.some((answer) => answer.kind === 'answered' && answer.status === 401);
    if (signedOut && token !== undefined && isPerson(request.as)) sessions.ended(request.as, token);
    ledger.enter(answers);
    const [first] = answers;
    if (first?.kind === 'answered' && request.mutation === 'none' && request.sent !== undefined)
      this.learn(request, first);
  }

  /** What was carried out can be named from then on. */
  private learn({ operation, sent }: FuzzedRequest, { status, body }: { status: number; body: string }): void {
    if (status < 300) {
      this.carriedOut++;
      this.kinds.add(operation);
      this.tools.source.wasPossible(operation);
      return this.tools.names.learn(sent);
    }
    increment(this.refusals, /"code":"([\w-]+)"/.exec(body)?.[1] ?? String(status));
  }

  private async proofFor({ as }: FuzzedRequest): Promise<string | undefined> {
    if (as === 'nobody') return undefined;
    const token = await this.tools.sessions.of(isPerson(as) ? as : 'administrator');
    return as === 'impostor' ? `${token.slice(0, -4)}AAAA` : token;
  }

  private count(request: FuzzedRequest, answer: Answer): void {
    const status = answer.kind === 'answered' ? String(answer.status) : answer.kind;
    increment(this.counts, status);
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

function isPerson(as: FuzzedRequest['as']): as is Person {
  return PEOPLE.some((person) => person === as);
}

function increment(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function mostFirst(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([, one], [, other]) => other - one));
}
