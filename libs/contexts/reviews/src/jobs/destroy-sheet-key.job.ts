import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { NoteSheetKeyDestroyed } from '../features/note-sheet-key-destroyed/note-sheet-key-destroyed';
import type { SessionRef } from '../session/session.rules';
import { sheetKeyId } from '../session/sheet-seal.facts';
import { destroySheetKeyJob } from './review-jobs';

/** First the deed, then the record: cut off in between, the job comes again and destroys what is gone already. */
export const destroySheetKey = (tools: JobTools): JobHandler<SessionRef> => ({
  job: destroySheetKeyJob,
  async handle(session, { timerId }) {
    await tools.vault.destroy(sheetKeyId(session));
    await tools.sendAll([request(NoteSheetKeyDestroyed, session)], { cause: timerId });
  },
});
