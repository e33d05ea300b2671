import { inCampaign, type Subject } from '@pacesetter/contracts';
import { type Actor, Command, defineFeature } from '@pacesetter/kernel';
import { campaignRuns, isItself, subjectTakesPart, type SupervisionFacts } from '../../supervising.rules';
import { refuse } from '../../supervision.errors';
import type { Finding, SupervisionEvent } from '../../supervision.events';
import type { VisitKind } from '../../supervision.shapes';
import { supervision, type SupervisionState } from '../../supervision.state';

export interface Visit {
  readonly campaignId: string;
  /** The organisation that was visited. */
  readonly subject: { readonly organizationId: string };
  readonly kind: VisitKind;
  /** Names of who looked. */
  readonly inspectors: readonly string[];
  readonly findings: readonly Finding[];
  /** Obligation that the visit meets. */
  readonly obligation?: string;
  /** Who owes it, if not the visiting organisation. */
  readonly owedBy?: Subject;
}

export class RecordVisit extends Command<Visit> {}

export type VisitFacts = Pick<SupervisionFacts, 'status' | 'rule' | 'enrolled' | 'visitKinds'>;

export const recordVisit = defineFeature<Visit, SupervisionState, SupervisionEvent, VisitFacts>({
  command: RecordVisit,
  aggregate: supervision,
  stream: ({ campaignId, subject: { organizationId } }) => inCampaign(campaignId, { organizationId }),
  rule: ({ rule }) => rule,
  decide(visit, _state, { facts, actor, newId }) {
    campaignRuns(facts);
    subjectTakesPart(facts);
    visitedByOthers(actor, visit);
    visitIsComplete(visit, facts);
    const { campaignId, kind, inspectors, findings } = visit;
    const subject = { organizationId: visit.subject.organizationId };
    const seen = { kind, inspectors: [...inspectors], findings: [...findings] };
    const visitId = newId('visit');
    return [{ type: 'VisitRecorded', data: { campaignId, subject, visitId, ...seen, ...answered(visit, actor) } }];
  },
});

/** Nothing is answered when the campaign office visits of its own accord. */
function answered({ obligation, owedBy }: Visit, { organizationId }: Actor): { obligation?: string; owedBy?: Subject } {
  const debtor = owedBy ?? (organizationId === undefined ? undefined : { organizationId });
  return obligation === undefined || debtor === undefined ? {} : { obligation, owedBy: debtor };
}

function visitedByOthers(actor: Actor, { subject }: Visit): void {
  if (isItself(actor, subject)) throw refuse('own-organization', 'an organisation does not inspect itself');
  if (actor.role === 'supervisor' || actor.role === 'administrator') return;
  throw refuse('not-a-supervisor', 'supervisors and the campaign office make visits', { role: actor.role });
}

function visitIsComplete({ kind, inspectors, findings }: Visit, { visitKinds }: VisitFacts): void {
  if (!visitKinds.includes(kind)) {
    throw refuse('visit-kind-unknown', `the programme knows no "${kind}" visits`, { known: visitKinds });
  }
  if (inspectors.length === 0) throw refuse('inspectors-missing', 'say who made the visit');
  const keys = findings.map(({ key }) => key);
  const repeated = keys.filter((key, index) => keys.indexOf(key) !== index);
  if (repeated.length > 0) {
    throw refuse('finding-repeated', `named more than once: ${repeated.join(', ')}`, { repeated });
  }
}
