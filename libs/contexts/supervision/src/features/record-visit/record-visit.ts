import { inCampaign, type Subject } from '@pacesetter/contracts';
import { type Actor, Command, defineFeature } from '@pacesetter/kernel';
import { type ChecklistItem, foundIn, itemsAnswered } from '../../checklist.rules';
import { campaignRuns, isItself, subjectTakesPart } from '../../supervising.rules';
import { refuse } from '../../supervision.errors';
import type { SupervisionEvent } from '../../supervision.events';
import type { VisitKind } from '../../supervision.shapes';
import { supervision, type SupervisionState } from '../../supervision.state';
import type { Answer, Finding, Meeting, VisitRecorded } from '../../visit.events';
import { dueIn, type InspectorFacts, mayInspect, type RoundFacts } from '../../visit.rules';

export interface Visit {
  readonly campaignId: string;
  /** The organisation that was visited. */
  readonly subject: { readonly organizationId: string };
  readonly kind: VisitKind;
  /** Round of visits that it belongs to, or the key of a draw besides them; whoever is drawn is visited in one. */
  readonly round?: string;
  /** Ids of who looked, from the list of inspectors. */
  readonly inspectors: readonly string[];
  /** One for each item of the checklist that the programme has for this kind of visit. */
  readonly answers?: readonly Answer[];
  /** Who came and what it was about, of a report meeting or a symposium. */
  readonly meeting?: Meeting;
  /** What was found besides the items that were not met. */
  readonly findings: readonly Finding[];
  /** Obligation that the visit meets. */
  readonly obligation?: string;
  /** Who owes it, if not the visiting organisation. */
  readonly owedBy?: Subject;
}

export class RecordVisit extends Command<Visit> {}

export interface VisitFacts extends RoundFacts, InspectorFacts {
  /** Kinds of visit that the programme knows, and whether a draw says who gets them. */
  readonly kinds: Readonly<Partial<Record<VisitKind, { readonly drawn: boolean }>>>;
  /** What visits of this kind go through. */
  readonly checklist: readonly ChecklistItem[];
}

const MEETINGS: readonly VisitKind[] = ['report-meeting', 'symposium'];

export const recordVisit = defineFeature<Visit, SupervisionState, SupervisionEvent, VisitFacts>({
  command: RecordVisit,
  aggregate: supervision,
  stream: ({ campaignId, subject: { organizationId } }) => inCampaign(campaignId, { organizationId }),
  rule: ({ rule }) => rule,
  decide(visit, state, { facts, actor, newId }) {
    campaignRuns(facts);
    subjectTakesPart(facts);
    visitedByOthers(actor, visit);
    visitIsCalledFor(visit, facts);
    inspectorsAreInOrder(visit, state, facts);
    const { campaignId, kind, inspectors, answers = [], meeting } = visit;
    meetingIsTold(visit);
    itemsAnswered(facts.checklist, answers);
    const findings = onceEach([...foundIn(facts.checklist, answers), ...visit.findings]);
    const subject = { organizationId: visit.subject.organizationId };
    const seen = { kind, inspectors: [...inspectors], answers: [...answers], findings: [...findings] };
    const optional = { ...(meeting !== undefined && { meeting }), ...inRound(visit, facts), ...answered(visit, actor) };
    return [{ type: 'VisitRecorded', data: { campaignId, subject, visitId: newId('visit'), ...seen, ...optional } }];
  },
});

/** Nothing is answered when the campaign office visits of its own accord. */
function answered({ obligation, owedBy }: Visit, { organizationId }: Actor): { obligation?: string; owedBy?: Subject } {
  const debtor = owedBy ?? (organizationId === undefined ? undefined : { organizationId });
  return obligation === undefined || debtor === undefined ? {} : { obligation, owedBy: debtor };
}

function inRound({ round }: Visit, { drawId }: VisitFacts): Pick<VisitRecorded, 'round' | 'drawId'> {
  return { ...(round !== undefined && { round }), ...(drawId !== undefined && { drawId }) };
}

function visitedByOthers(actor: Actor, { subject }: Visit): void {
  if (isItself(actor, subject)) throw refuse('own-organization', 'an organisation does not inspect itself');
  if (actor.role === 'supervisor' || actor.role === 'administrator') return;
  throw refuse('not-a-supervisor', 'supervisors and the campaign office make visits', { role: actor.role });
}

/** Who gets a drawn visit, the draw has said, and nobody else. */
function visitIsCalledFor({ kind, round }: Visit, facts: VisitFacts): void {
  const rule = facts.kinds[kind];
  if (rule === undefined) {
    const known = Object.keys(facts.kinds);
    throw refuse('visit-kind-unknown', `the programme knows no "${kind}" visits`, { known });
  }
  if (round === undefined) {
    if (!rule.drawn) return;
    throw refuse('draw-missing', `a draw says who gets a "${kind}" visit: name the round or the draw's key`);
  }
  const roundKind = dueIn(round, facts);
  if (roundKind !== kind)
    throw refuse('not-due', `"${round}" is a round of "${roundKind}" visits`, { round, roundKind });
}

function inspectorsAreInOrder({ inspectors, subject, round }: Visit, state: SupervisionState, facts: VisitFacts): void {
  mayInspect(inspectors, subject.organizationId, facts);
  const assigned = round === undefined ? undefined : state.assigned[round];
  if (assigned === undefined || inspectors.every((id) => assigned.includes(id))) return;
  throw refuse('inspectors-not-assigned', `in "${round}" others were to go: ${assigned.join(', ')}`, { assigned });
}

function meetingIsTold({ kind, meeting }: Visit): void {
  const isMeeting = MEETINGS.includes(kind);
  if (isMeeting && meeting === undefined) {
    throw refuse('meeting-missing', `say who came to the ${kind} and what it was about`);
  }
  if (!isMeeting && meeting !== undefined) throw refuse('meeting-missing', `nobody meets in a "${kind}" visit`);
}

function onceEach(findings: readonly Finding[]): readonly Finding[] {
  const keys = findings.map(({ key }) => key);
  const repeated = keys.filter((key, index) => keys.indexOf(key) !== index);
  if (repeated.length === 0) return findings;
  throw refuse('finding-repeated', `named more than once: ${repeated.join(', ')}`, { repeated });
}
