import { type Actor, Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../review.errors';
import { type CampaignStanding, partInRunningCampaign, textGiven } from '../../review.rules';
import { closing } from '../../session/closed-session';
import { readableSheets, type SheetFacts } from '../../session/secret-sheets.rules';
import { allIn, openSession, refOf, sessionId, type SessionRef } from '../../session/session.rules';
import type { Mark, Opening, Remark, Reviewer, SessionEvent } from '../../session.events';
import { reviewSession, type SessionState } from '../../session.state';
import { marksAreWhole } from './sheet.rules';

export interface SheetToHandIn extends SessionRef {
  readonly reviewer: string;
  /** One for each subject that the reviewer marks. */
  readonly marks: readonly Mark[];
  /** Shown without a name once the session is closed. */
  readonly suggestions?: readonly Remark[];
}

export class HandInSheet extends Command<SheetToHandIn> {}

export interface HandingFacts extends CampaignStanding, SheetFacts {}

/** Each reviewer hands in one sheet; with the last one the session closes by itself. */
export const handInSheet = defineFeature<SheetToHandIn, SessionState, SessionEvent, HandingFacts>({
  command: HandInSheet,
  aggregate: reviewSession,
  stream: sessionId,
  rule: ({ rule }) => rule,
  decide({ reviewer: id, marks, suggestions = [], ...session }, state, { facts, actor }) {
    partInRunningCampaign(facts);
    const opened = openSession(state);
    const reviewer = reviewerOf(id, opened);
    handsInOwn(actor, reviewer, opened);
    if (state.sheets[id] !== undefined) throw refuse('sheet-already-in', `${id} has handed in a sheet`);
    marksAreWhole(reviewer, marks, { opened, recused: state.recused });
    suggestions.forEach(({ text }) => textGiven(text, 'a suggestion'));
    const sheet = { marks: [...marks], suggestions: [...suggestions] };
    const data = { ...refOf({ ...session }), reviewer: id, ...asStored(id, sheet, { opened, facts }) };
    const handedIn: SessionEvent = { type: 'ReviewSheetHandedIn', data: { ...data, sealed: opened.sealed } };
    if (!allIn(opened, { ...state, sheets: { ...state.sheets, [id]: sheet } })) return [handedIn];
    const sheets = { ...readableSheets(state.sheets, facts), [id]: sheet };
    const closed = closing({ opened, recused: state.recused, sheets }, 'all-in');
    return [handedIn, { type: 'ReviewSessionClosed', data: closed }];
  },
});

/** History holds a secret sheet under seal. */
function asStored(
  reviewer: string,
  sheet: { readonly marks: Mark[]; readonly suggestions: Remark[] },
  { opened, facts: { sheetSeal } }: { readonly opened: Opening; readonly facts: SheetFacts },
): Pick<Extract<SessionEvent, { type: 'ReviewSheetHandedIn' }>['data'], 'marks' | 'suggestions' | 'secret'> {
  if (opened.secret !== true) return sheet;
  if (sheetSeal !== undefined) return { secret: sheetSeal.seal(reviewer, sheet) };
  throw refuse('sheets-unreadable', 'this review is secret, and there is no key to seal its sheets with');
}

function reviewerOf(id: string, { reviewers }: Opening): Reviewer {
  const reviewer = reviewers.find((one) => one.id === id);
  if (reviewer === undefined) throw refuse('not-a-reviewer', `${id} is not among the reviewers of this session`);
  return reviewer;
}

/** @throws DomainError unless the reviewer acts in person, or an officer for the reviewing organisation */
function handsInOwn(actor: Actor, { id }: Reviewer, { kind }: Opening): void {
  const own = kind === 'upward' ? actor.role === 'officer' && actor.organizationId === id : actor.id === id;
  if (!own) throw refuse('not-own-sheet', 'everybody hands in the own sheet', { reviewer: id });
}
