import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../review.errors';
import { refOf, sessionId, type SessionRef } from '../../session/session.rules';
import type { SessionEvent } from '../../session.events';
import { reviewSession, type SessionState } from '../../session.state';

/** Given when the deed is done. */
export class NoteSheetKeyDestroyed extends Command<SessionRef> {}

/** Once: a key that has been destroyed never comes back. */
export const noteSheetKeyDestroyed = defineFeature<SessionRef, SessionState, SessionEvent>({
  command: NoteSheetKeyDestroyed,
  aggregate: reviewSession,
  stream: sessionId,
  decide(session, { status, keyDestroyed }) {
    if (keyDestroyed === true) return [];
    if (status === 'closed') return [{ type: 'SheetKeyDestroyed', data: refOf(session) }];
    throw refuse('session-not-closed', 'the sheets have not been counted: their key is needed', { status });
  },
});
