import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import { defineJob, type JobHandler } from '@pacesetter/queue';
import { account } from '../account/account.state';
import {
  type PasswordRef,
  RecordPasswordDestroyed,
} from '../account/features/record-password-destroyed/record-password-destroyed';
import { passwordSecretId } from '../secret-ids';

export const destroyPasswordJob = defineJob<PasswordRef>('destroy-password');

/** First the secret, then the record; never the password that counts. */
export const destroyPasswordHandler = (tools: JobTools): JobHandler<PasswordRef> => ({
  job: destroyPasswordJob,
  async handle(outdated, { timerId }) {
    const { password } = await tools.state(account, outdated.accountId);
    if (password?.passwordId === outdated.passwordId) return;
    await tools.vault.destroy(passwordSecretId(outdated.passwordId));
    await tools.send(request(RecordPasswordDestroyed, outdated), { cause: timerId });
  },
});
