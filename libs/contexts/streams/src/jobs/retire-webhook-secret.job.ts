import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import { defineJob, type JobHandler } from '@pacesetter/queue';
import { RetireWebhookSecret, type SecretRef } from '../features/retire-webhook-secret/retire-webhook-secret';
import { webhookSecretId } from '../subscription.facts';

export const retireWebhookSecretJob = defineJob<SecretRef>('retire-webhook-secret');

/** First the deed, then the record: cut off in between, the job comes again and destroys what is gone already. */
export const retireWebhookSecret = (tools: JobTools): JobHandler<SecretRef> => ({
  job: retireWebhookSecretJob,
  async handle({ subscriptionId, key }, { timerId }) {
    await tools.vault.destroy(webhookSecretId(subscriptionId, key));
    await tools.send(request(RetireWebhookSecret, { subscriptionId, key }), { cause: timerId });
  },
});
