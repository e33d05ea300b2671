import type { Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../review.errors';
import { type CampaignStanding, partInRunningCampaign, textGiven } from '../../review.rules';
import { relationIsKnown, type RelationRules } from '../../recusal.rules';
import { closing } from '../../session/closed-session';
import { heldByOrganization } from '../../session/holding.rules';
import { readableSheets, type SheetFacts } from '../../session/secret-sheets.rules';
import { allIn, openSession, refOf, sessionId, type SessionRef, subjectsFor } from '../../session/session.rules';
import type { SessionEvent } from '../../session.events';
import { reviewSession, type SessionState, subjectKey } from '../../session.state';

export interface SessionRecusal extends SessionRef {
  readonly reviewer: string;
  readonly subject: Subject;
  /** Key of one of the programme's relations. */
  readonly relation: string;
  readonly why: string;
}

export class RecuseFromSession extends Command<SessionRecusal> {}

export interface RecusalFacts extends CampaignStanding, RelationRules, SheetFacts {}

/** A reviewer stands back from a subject, or is turned away, before the sheet is handed in (回避). */
export const recuseFromSession = defineFeature<SessionRecusal, SessionState, SessionEvent, RecusalFacts>({
  command: RecuseFromSession,
  aggregate: reviewSession,
  stream: sessionId,
  rule: ({ rule }) => rule,
  decide({ reviewer, subject, relation, why, ...session }, state, { facts, actor }) {
    partInRunningCampaign(facts);
    const opened = openSession(state);
    const byReviewer = actor.id === reviewer;
    if (!byReviewer) heldByOrganization(actor, opened);
    relationIsKnown(relation, facts);
    textGiven(why, 'the reason');
    if (state.sheets[reviewer] !== undefined) throw refuse('sheet-already-in', `${reviewer} has handed in a sheet`);
    const key = subjectKey(subject);
    if (state.recused[reviewer]?.includes(key)) return [];
    marksIt(reviewer, key, state);
    const by = byReviewer ? ('reviewer' as const) : ('office' as const);
    const data = { ...refOf({ ...session }), reviewer, subject, relation, why, by };
    const recused = { ...state.recused, [reviewer]: [...(state.recused[reviewer] ?? []), key] };
    const event: SessionEvent = { type: 'SessionReviewerRecused', data };
    if (!allIn(opened, { ...state, recused })) return [event];
    const sheets = readableSheets(state.sheets, facts);
    const closed = closing({ opened, recused, sheets }, 'all-in');
    return [event, { type: 'ReviewSessionClosed', data: closed }];
  },
});

function marksIt(reviewer: string, key: string, state: SessionState): void {
  const opened = openSession(state);
  const known = opened.reviewers.find(({ id }) => id === reviewer);
  if (known === undefined) throw refuse('not-a-reviewer', `${reviewer} is not among the reviewers of this session`);
  if (subjectsFor(known, opened, state.recused).some((subject) => subjectKey(subject) === key)) return;
  throw refuse('subject-unknown', `${reviewer} does not mark ${key} here`, { unknown: [key] });
}
