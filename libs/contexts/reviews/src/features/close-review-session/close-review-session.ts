import { type Actor, Command, defineFeature } from '@pacesetter/kernel';
import type { DeadlineFacts } from '../../deadline.rules';
import { refuse } from '../../review.errors';
import { closing } from '../../session/closed-session';
import { heldByOrganization } from '../../session/holding.rules';
import { readableSheets, type SheetFacts } from '../../session/secret-sheets.rules';
import { openSession, sessionId, type SessionRef } from '../../session/session.rules';
import type { Closing, Opening, SessionEvent } from '../../session.events';
import { reviewSession, type SessionState } from '../../session.state';

export class CloseReviewSession extends Command<SessionRef> {}

export interface ClosingFacts extends DeadlineFacts, SheetFacts {}

/**
 * The system closes a session when its time is over; whoever holds it can do so before, once enough sheets are in. One
 * that has been closed stays as it is.
 */
export const closeReviewSession = defineFeature<SessionRef, SessionState, SessionEvent, ClosingFacts>({
  command: CloseReviewSession,
  aggregate: reviewSession,
  stream: sessionId,
  rule: ({ rule }) => rule,
  decide(_session, state, { facts, actor, now }) {
    if (state.status === 'closed' || facts.status === 'paused') return [];
    const opened = openSession(state);
    const { closesAt, since } = opened;
    const over = now >= facts.postponed(closesAt, since);
    const sheets = readableSheets(state.sheets, facts);
    const data = closing({ opened, recused: state.recused, sheets }, over ? 'time-over' : 'decision');
    if (!over) mayCloseEarly(actor, data, opened);
    return [{ type: 'ReviewSessionClosed', data }];
  },
});

function mayCloseEarly(actor: Actor, { valid, handedIn, eligible }: Closing, opened: Opening): void {
  if (actor.role === 'system') throw refuse('deadline-not-passed', `there is time until ${opened.closesAt}`);
  heldByOrganization(actor, opened);
  if (valid) return;
  throw refuse('too-few-sheets', `${handedIn} of ${eligible} sheets are in, which is too few to close early`, {
    handedIn,
    eligible,
    minimumTurnout: opened.minimumTurnout,
  });
}
