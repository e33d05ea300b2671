import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { destroyKeyOf } from '../ballot-keys.facts';
import type { BallotRef } from '../features/close-registration/close-registration';
import { NoteKeyDestroyed } from '../features/note-key-destroyed/note-key-destroyed';
import { destroyBallotKeyJob } from './ballot-jobs';

/** First the deed, then the record: cut off in between, the job comes again and destroys what is gone already. */
export const destroyBallotKey = (tools: JobTools): JobHandler<BallotRef> => ({
  job: destroyBallotKeyJob,
  async handle({ ballotId }, { timerId }) {
    await destroyKeyOf(tools.vault, ballotId);
    await tools.sendAll([request(NoteKeyDestroyed, { ballotId })], { cause: timerId });
  },
});
