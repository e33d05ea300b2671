import type { CampaignEvent } from '@pacesetter/campaigns';
import type { RecordedEvent } from '@pacesetter/kernel';
import type { PledgeEvent } from '@pacesetter/pledges';
import type { ReviewEvent } from '@pacesetter/reviews';
import type { SupervisionEvent } from '@pacesetter/supervision';
import { awardFigures } from './award-figures';
import { changeFigures } from './change-figures';
import { memberFigures } from './member-figures';
import { reviewFigures } from './review-figures';
import { supervisionFigures } from './supervision-figures';
import { reportingFigure } from './reporting-figures';

export interface GateFigures {
  readonly phase: string;
  readonly gate: 'entry' | 'exit';
  readonly evaluations: number;
  readonly passed: boolean;
  /** When it was first found shut, and why. */
  readonly firstRefusal?: { readonly at: string; readonly unmet: readonly string[] };
  /** When it was looked at last. */
  readonly lastAt: string;
}

type Counts = Readonly<Record<string, number>>;

export interface Figures {
  readonly gates: readonly GateFigures[];
  readonly pledgeItems: Counts;
  readonly visits: Counts;
  /** Rounds of visits, visits not made, recusals, items not met. */
  readonly inspections: Counts;
  readonly rectifications: Counts;
  /** What is tracked in public, and how it is followed. */
  readonly listed: Counts;
  readonly escalations: Counts;
  readonly reviews: Counts;
  readonly suggestions: Counts;
  readonly standings: Counts;
  /** What followed from standings, and what did not. */
  readonly followUps: Counts;
  readonly awards: Counts;
  /** Why candidates failed: conditions that were not met, and how often. */
  readonly refusals: Counts;
  readonly posts: Counts;
  readonly reports: Counts;
  readonly bulletins: Counts;
  readonly meetings: Counts;
  readonly mechanisms: Counts;
  /** Mid-term reviews of officers, and field research. */
  readonly officers: Counts;
  readonly contactPoints: Counts;
  /** What was changed while the campaign ran, and what followed from it. */
  readonly changes: Counts;
  /** Members who floated or were forgotten. */
  readonly members: Counts;
}

type Known = CampaignEvent | PledgeEvent | ReviewEvent | SupervisionEvent;

const OUTCOMES = {
  RectificationVerified: 'verified',
  RectificationReturned: 'returned',
  RectificationMissed: 'missed',
} as const;

function besides(recorded: RecordedEvent) {
  return [
    ...reviewFigures(recorded),
    ...supervisionFigures(recorded),
    ...awardFigures(recorded),
    ...memberFigures(recorded),
  ];
}

/** Counts what a report tells, event by event. */
export class FigureCounter {
  private readonly gates = new Map<string, GateFigures>();
  private readonly tables = new Map<string, Map<string, number>>();

  apply(recorded: RecordedEvent): void {
    for (const [table, as] of besides(recorded)) this.count(table, as);
    for (const [as, count] of changeFigures(recorded)) this.count('changes', as, count);
    const event = recorded as RecordedEvent<Known>;
    switch (event.type) {
      case 'GateEvaluated':
        return this.gate(event.data, event.metadata.occurredAt);
      case 'PledgeVerified':
        return event.data.items.forEach(({ outcome }) => this.count('pledgeItems', outcome));
      case 'PledgeCheckMissed':
        return this.count('pledgeItems', `${event.data.check} of a pledge missed`);
      case 'PledgeItemSettled':
        return this.count('pledgeItems', 'settled later');
      case 'VisitRecorded':
        return this.count('visits', event.data.kind);
      case 'RectificationOrdered':
        return this.ordered(event.data);
      case 'RectificationVerified':
      case 'RectificationReturned':
      case 'RectificationMissed':
        return this.count('rectifications', OUTCOMES[event.type]);
      case 'EscalationRaised':
        return this.count('escalations', event.data.rung);
      case 'CommendationCirculated':
        return this.count('escalations', 'commended');
      case 'AssessmentRecorded':
        return this.count('standings', event.data.band);
      default:
        return this.reporting(recorded);
    }
  }

  private ordered({ cause, listed }: Extract<SupervisionEvent, { type: 'RectificationOrdered' }>['data']): void {
    this.count('rectifications', `for ${cause.kind}`);
    if (listed) this.count('rectifications', 'listed');
    this.count('rectifications', 'ordered');
  }

  private reporting(recorded: RecordedEvent): void {
    const counted = reportingFigure(recorded);
    if (counted !== undefined) this.count(...counted);
  }

  result(): Figures {
    const table = (name: string) =>
      Object.fromEntries([...(this.tables.get(name) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)));
    return {
      gates: [...this.gates.values()],
      pledgeItems: table('pledgeItems'),
      visits: table('visits'),
      inspections: table('inspections'),
      rectifications: table('rectifications'),
      listed: table('listed'),
      escalations: table('escalations'),
      reviews: table('reviews'),
      suggestions: table('suggestions'),
      standings: table('standings'),
      followUps: table('followUps'),
      awards: table('awards'),
      refusals: table('refusals'),
      posts: table('posts'),
      reports: table('reports'),
      bulletins: table('bulletins'),
      meetings: table('meetings'),
      mechanisms: table('mechanisms'),
      officers: table('officers'),
      contactPoints: table('contactPoints'),
      changes: table('changes'),
      members: table('members'),
    };
  }

  private count(name: string, key: string, by = 1): void {
    const counts = this.tables.get(name) ?? new Map<string, number>();
    this.tables.set(name, counts.set(key, (counts.get(key) ?? 0) + by));
  }

  private gate(evaluated: Extract<CampaignEvent, { type: 'GateEvaluated' }>['data'], at: string): void {
    const { phase, gate, passed, conditions } = evaluated;
    const key = `${phase} ${gate}`;
    const known = this.gates.get(key);
    const unmet = conditions.filter(({ met }) => !met).map(({ condition }) => condition);
    const firstRefusal = known?.firstRefusal ?? (passed ? undefined : { at, unmet });
    const evaluations = (known?.evaluations ?? 0) + 1;
    this.gates.set(key, { phase, gate, evaluations, passed, lastAt: at, ...(firstRefusal && { firstRefusal }) });
  }
}
