import { CHECKS, type Promised, violationsIn } from './checks';
import type { Findings, Suffered } from './experiment';
import { type FaultKind, FAULTS } from './plan';
import type { Given } from './testimony';

/** What one kind of fault has come to, over all seeds. */
interface OfKind {
  times: number;
  /** Longest wait of a client for an answer, in milliseconds. */
  longestMs: number;
}

/** Adds up what experiments have found, and puts it into words. */
export class Summary {
  private readonly kinds = new Map<FaultKind, OfKind>();
  private readonly kept = new Map<Promised, number>();
  private readonly totals = { seeds: 0, commands: 0, acknowledged: 0, events: 0, given: 0, deadlines: 0 };
  private readonly failed: string[] = [];

  /** Answers what was promised and not kept, in words. */
  add(findings: Findings): readonly string[] {
    const { seed, faults, testimony } = findings;
    for (const fault of faults) this.addFault(fault, testimony.given);
    const { totals } = this;
    totals.seeds += 1;
    totals.commands += testimony.given.length;
    totals.acknowledged += testimony.given.filter(({ refusal }) => refusal === undefined).length;
    totals.events += testimony.history.length;
    totals.given += testimony.reads.reduce((sum, { events }) => sum + events.length, 0);
    totals.deadlines += testimony.history.filter(({ metadata: { actor } }) => actor.role === 'system').length;
    const violations = violationsIn(testimony);
    for (const { promised } of violations) this.kept.set(promised, (this.kept.get(promised) ?? 0) + 1);
    const lines = violations.map(({ promised, what }) => `seed ${seed}: ${promised}: ${what}`);
    this.failed.push(...lines);
    return lines;
  }

  get violations(): number {
    return this.failed.length;
  }

  /** Markdown, as `docs/reliability.md` has it. */
  text(): string {
    const { seeds, commands, acknowledged, events, deadlines, given } = this.totals;
    const count = (number: number) => number.toLocaleString('en');
    const of = (promised: Promised) => count(this.kept.get(promised) ?? 0);
    const first = `${count(seeds)} seeds: ${count(commands)} commands, ${count(acknowledged)} of them acknowledged as carried out`;
    return [
      `${first} (the others were refused with a reason), ${count(events)} events (${count(deadlines)} of them by the system,`,
      `as something fell due or followed), ${count(given)} events given to subscribers.`,
      '',
      '| fault | injected | longest wait of a client for an answer |',
      '| ----- | -------: | -------------------------------------: |',
      ...this.kindLines(),
      '',
      '| promised | violations |',
      '| -------- | ---------: |',
      ...(Object.keys(CHECKS) as Promised[]).map((promised) => `| ${promised} | ${of(promised)} |`),
      '',
    ].join('\n');
  }

  private kindLines(): readonly string[] {
    return (Object.keys(FAULTS) as FaultKind[]).map((kind) => {
      const found = this.kinds.get(kind);
      if (found === undefined) return `| ${FAULTS[kind]} | 0 (this machine does not let us) | |`;
      return `| ${FAULTS[kind]} | ${found.times} | ${(found.longestMs / 1_000).toFixed(1)} s |`;
    });
  }

  private addFault({ kind, from, overAt }: Suffered, given: readonly Given[]): void {
    const found = this.kinds.get(kind) ?? { times: 0, longestMs: 0 };
    const waits = given.flatMap(({ sentAt, answeredAt }) =>
      sentAt < overAt && answeredAt > from ? answeredAt - sentAt : [],
    );
    found.times += 1;
    found.longestMs = Math.max(found.longestMs, ...waits);
    this.kinds.set(kind, found);
  }
}
