import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import { personSecretId } from '@pacesetter/personal-data';
import { defineJob, type JobHandler } from '@pacesetter/queue';
import type { PersonRef } from '../features/forget-person/forget-person';
import { RecordKeyDestroyed } from '../features/record-key-destroyed/record-key-destroyed';

export const destroyPersonKeyJob = defineJob<PersonRef>('destroy-person-key');

/** First the key, then the record: what is cut off in between is done again, and destroying twice is destroying once. */
export async function destroyPersonKey(
  { vault, send }: Pick<JobTools, 'vault' | 'send'>,
  { personId }: PersonRef,
  cause: string,
): Promise<void> {
  await vault.destroy(personSecretId(personId));
  await send(request(RecordKeyDestroyed, { personId }), { cause });
}

export const destroyPersonKeyHandler = (tools: JobTools): JobHandler<PersonRef> => ({
  job: destroyPersonKeyJob,
  handle: (payload, { timerId }) => destroyPersonKey(tools, payload, timerId),
});
