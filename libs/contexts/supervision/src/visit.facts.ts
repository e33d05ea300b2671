import type { FactReader, FactsProvider } from '@pacesetter/commands';
import { participationOf } from '@pacesetter/campaigns';
import type { ProgrammeDefinition } from '@pacesetter/programmes';
import type { ChecklistItem } from './checklist.rules';
import { drawIdOf } from './draw/draw.rules';
import { draw } from './draw/draw.state';
import type { AssignmentFacts } from './features/assign-inspectors/assign-inspectors';
import type { MissedVerificationFacts } from './features/notice-missed-verification/notice-missed-verification';
import type { Visit, VisitFacts } from './features/record-visit/record-visit';
import { inspectorate } from './inspectors/inspectorate.state';
import type { RectificationRef } from './rectification.rules';
import { campaignAndPart, facts as campaignRules } from './supervision.facts';
import type { VisitKind } from './supervision.shapes';
import { visitPlan } from './visit-plan/visit-plan.state';
import type { DueVisit, RoundFacts } from './visit.rules';

type Asked = Omit<DueVisit, 'round'> & { readonly round?: string };

/** Facts for decisions about one visit of a round. @throws DomainError when there is no such campaign. */
export const roundFacts: FactsProvider<Asked, RoundFacts> = async (asked, reader) => {
  const [known, part] = await campaignAndPart(asked, reader);
  const { status, rule, enrolled, postponed } = await campaignRules(asked, [known, part], reader);
  return { status, rule, enrolled, ...(await roundOf(asked, reader, postponed)) };
};

export const assignmentFacts: FactsProvider<Asked, AssignmentFacts> = async (asked, reader) => {
  const [known] = await campaignAndPart(asked, reader);
  const { inspectors } = await reader.state(inspectorate, asked.campaignId);
  const minimum = known.definition.supervision?.inspectors.minimum ?? 1;
  return { ...(await roundFacts(asked, reader)), inspectors, minimum };
};

export const visitFacts: FactsProvider<Visit, VisitFacts> = async (visit, reader) => {
  const [{ definition }] = await campaignAndPart(visit, reader);
  const visits = definition.supervision?.visits ?? [];
  const kinds = Object.fromEntries(visits.map(({ kind, share }) => [kind, { drawn: share !== undefined }]));
  return { ...(await assignmentFacts(visit, reader)), kinds, checklist: checklistOf(visit.kind, definition) };
};

/** A round of the plan, or a draw that somebody called besides it; nobody is due a visit before the draw is made. */
async function roundOf(
  { campaignId, subject: { organizationId }, round }: Asked,
  reader: FactReader,
  postponed: (deadline: string, since: string) => string,
): Promise<Pick<VisitFacts, 'roundKind' | 'dueAt' | 'isDue' | 'drawId'>> {
  if (round === undefined) return { isDue: false };
  const { rounds } = await reader.state(visitPlan, campaignId);
  const planned = rounds[round];
  if (planned?.status === 'planned') return { isDue: false };
  const dueAt = planned && postponed(planned.dueAt, planned.since);
  if (planned !== undefined && planned.drawId === undefined) {
    return { roundKind: planned.kind, dueAt, isDue: planned.organizationIds.includes(organizationId) };
  }
  const drawId = planned?.drawId ?? drawIdOf({ campaignId, key: round });
  const { rules, drawn } = await reader.state(draw, drawId);
  return { roundKind: rules?.kind, dueAt, drawId, isDue: drawn.includes(organizationId) };
}

function checklistOf(kind: VisitKind, { supervision }: ProgrammeDefinition): readonly ChecklistItem[] {
  const items = supervision?.checklists.find(({ kinds }) => kinds.includes(kind))?.items ?? [];
  return items.map(({ key, title, severity, evidence }) => ({ key, title: title.zh, severity, evidence }));
}

/** Whom to tell that nobody has looked at a submission: the organisation above the one that has to. */
export const missedVerificationFacts: FactsProvider<RectificationRef, MissedVerificationFacts> = async (
  ref,
  reader,
) => {
  const [known, part] = await campaignAndPart(ref, reader);
  const { status, rule, postponed } = await campaignRules(ref, [known, part], reader);
  const { campaignId, subject } = ref;
  const looks = subject.memberId === undefined ? part.enrolled?.superiorId : subject.organizationId;
  if (looks === undefined) return { status, rule, postponed };
  const above = await participationOf(reader, campaignId, { organizationId: looks });
  return { status, rule, postponed, toldTo: above.enrolled?.superiorId };
};
