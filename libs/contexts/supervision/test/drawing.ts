import { type Actor, fold, sha256, SYSTEM } from '@pacesetter/kernel';
import { TEST_TIME, testId } from '@pacesetter/testing';
import { commitmentTo } from '../src/draw/draw-algorithm';
import type { DrawEvent } from '../src/draw/draw.events';
import { type DrawFacts, drawIdOf } from '../src/draw/draw.rules';
import { draw, type DrawState } from '../src/draw/draw.state';
import { callDraw } from '../src/draw/features/call-draw/call-draw';
import { closeCommitments } from '../src/draw/features/close-commitments/close-commitments';
import { closeReveals } from '../src/draw/features/close-reveals/close-reveals';
import { commitContribution } from '../src/draw/features/commit-contribution/commit-contribution';
import { commitDrawPool } from '../src/draw/features/commit-draw-pool/commit-draw-pool';
import { makeDraw } from '../src/draw/features/make-draw/make-draw';
import { recordPublicValue } from '../src/draw/features/record-public-value/record-public-value';
import { revealContribution } from '../src/draw/features/reveal-contribution/reveal-contribution';
import { campaignId, days, factsAt } from './supervised';

/** Draws for the bureau's random inspections: fixtures of this context's tests. */
export const drawId = drawIdOf({ campaignId, key: 'random-1' });
export const drawRef = { campaignId, drawId };

const title = { zh: '方', en: 'Party' };
export const parties = [
  { party: 'masses', title, role: 'masses' },
  { party: 'office', title, role: 'administrator' },
  { party: 'supervisors', title, role: 'supervisor' },
];
export const contributors: Readonly<Record<string, Actor>> = {
  masses: { id: 'gao', role: 'masses' },
  office: { id: 'office', role: 'administrator' },
  supervisors: { id: 'inspector', role: 'supervisor' },
};

export const publicValue = { title: { zh: '彩票', en: 'Lottery' }, after: 'P2D' };

/** The rules of the programme, three days to commit and two to reveal; facts as they are at a moment. */
export function drawFactsAt(now: string, change: Partial<DrawFacts['draws']> = {}): DrawFacts {
  const times = { commitWithin: 'P3D', revealWithin: 'P2D' };
  const draws = { stratifyBy: ['orgType'], parties, publicValue, ...times, ...change };
  return { ...factsAt(now), draws, shares: { random: 0.2 } };
}

/** Two strata, of twenty and of ten. */
export const strata = { village: ids('v', 20), community: ids('c', 10) };

export function ids(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(5, '0')}`);
}

export function valueOf(party: string, attempt = 1): string {
  return sha256(`${party} ${attempt}`);
}

interface Course {
  readonly strata?: Readonly<Record<string, readonly string[]>>;
  readonly withheld?: readonly string[];
  /** Undefined where none is named. */
  readonly publicValue?: DrawFactsChange['publicValue'];
}
type DrawFactsChange = NonNullable<DrawFacts['draws']>;

/** A draw from its call to its outcome, decided step by step. */
export function wholeDraw(course: Course = { publicValue }): readonly DrawEvent[] {
  return new DrawInHand({ publicValue: course.publicValue })
    .called()
    .pooled(course.strata ?? strata)
    .committed()
    .revealed(Object.keys(contributors).filter((party) => !(course.withheld ?? []).includes(party)))
    .drawn();
}

/** Takes a draw through its steps, as far as a test wants it. */
export class DrawInHand {
  private readonly history: DrawEvent[] = [];

  constructor(private readonly rules: Partial<DrawFactsChange> = {}) {}

  get events(): readonly DrawEvent[] {
    return this.history;
  }

  get state(): DrawState {
    return fold(draw, this.history);
  }

  called(): this {
    return this.add(callDraw.decide({ campaignId, key: 'random-1', kind: 'random' }, this.state, this.at(0)));
  }

  pooled(from: Readonly<Record<string, readonly string[]>> = strata): this {
    const excluded = [{ reason: 'visited-lately', organizationIds: ['x2', 'x1'] }];
    return this.add(commitDrawPool.decide({ ...drawRef, strata: from, excluded }, this.state, this.at(0)));
  }

  /** Everybody commits, and nobody can any more. */
  committed(by: readonly string[] = Object.keys(contributors)): this {
    for (const party of by) this.add(this.commitment(party));
    return this.add(closeCommitments.decide(drawRef, this.state, this.at(3)));
  }

  /** These reveal, and nobody can any more. */
  revealed(by: readonly string[] = Object.keys(contributors)): this {
    for (const party of by) {
      const data = { ...drawRef, party, value: valueOf(party) };
      this.add(revealContribution.decide(data, this.state, this.at(4, contributors[party])));
    }
    return this.add(closeReveals.decide(drawRef, this.state, this.at(5)));
  }

  drawn(): readonly DrawEvent[] {
    const lottery = { ...drawRef, value: '03 11 17', source: 'issue 66' };
    if (this.state.status === 'revealed') {
      this.add(recordPublicValue.decide(lottery, this.state, this.at(7, contributors['office'])));
    }
    return this.add(makeDraw.decide(drawRef, this.state, this.at(7))).events;
  }

  private commitment(party: string): readonly DrawEvent[] {
    const commitment = commitmentTo(valueOf(party), { drawId, attempt: 1, party });
    const data = { ...drawRef, party, commitment };
    return commitContribution.decide(data, this.state, this.at(1, contributors[party]));
  }

  private at(day: number, actor: Actor = SYSTEM) {
    const now = days(day, TEST_TIME);
    return { facts: drawFactsAt(now, this.rules), actor, now, newId: testId };
  }

  private add(events: readonly DrawEvent[]): this {
    this.history.push(...events);
    return this;
  }
}
