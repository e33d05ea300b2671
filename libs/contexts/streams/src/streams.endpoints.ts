import { concernsInstallation as concerns, endpoint } from '@pacesetter/http';
import { changeWebhookEndpoint } from './features/change-webhook-endpoint/change-webhook-endpoint';
import { createConsumerGroup } from './features/create-consumer-group/create-consumer-group';
import { createWebhook } from './features/create-webhook/create-webhook';
import { pauseSubscription } from './features/pause-subscription/pause-subscription';
import { removeSubscription } from './features/remove-subscription/remove-subscription';
import { requestRedelivery } from './features/request-redelivery/request-redelivery';
import { resumeSubscription } from './features/resume-subscription/resume-subscription';
import { rotateWebhookSecret } from './features/rotate-webhook-secret/rotate-webhook-secret';
import {
  ChangeWebhookEndpointDto,
  CreateConsumerGroupDto,
  CreateWebhookDto,
  RequestRedeliveryDto,
  RotateWebhookSecretDto,
  SubscriptionDto,
} from './streams.dto';

/** Subscriptions concern the installation, no organisation of it. */
const may = { administrator: 'all' } as const;

/** What can be asked of this context over HTTP, and by whom. */
export const streamEndpoints = [
  endpoint(createWebhook, {
    ...{ body: CreateWebhookDto, may, concerns },
    title: { zh: '建立网络钩子', en: 'Create a webhook' },
  }),
  endpoint(createConsumerGroup, {
    ...{ body: CreateConsumerGroupDto, may, concerns },
    title: { zh: '建立消费组', en: 'Create a consumer group' },
  }),
  endpoint(changeWebhookEndpoint, {
    ...{ body: ChangeWebhookEndpointDto, may, concerns },
    title: { zh: '更改接收地址', en: 'Change a webhook’s endpoint' },
  }),
  endpoint(rotateWebhookSecret, {
    ...{ body: RotateWebhookSecretDto, may, concerns },
    title: { zh: '更换签名密钥', en: 'Rotate a webhook’s secret' },
  }),
  endpoint(pauseSubscription, {
    ...{ body: SubscriptionDto, may, concerns },
    title: { zh: '暂停订阅', en: 'Pause a subscription' },
  }),
  endpoint(resumeSubscription, {
    ...{ body: SubscriptionDto, may, concerns },
    title: { zh: '恢复订阅', en: 'Resume a subscription' },
  }),
  endpoint(removeSubscription, {
    ...{ body: SubscriptionDto, may, concerns },
    title: { zh: '取消订阅', en: 'Remove a subscription' },
  }),
  endpoint(requestRedelivery, {
    ...{ body: RequestRedeliveryDto, may, concerns },
    title: { zh: '要求重新投递', en: 'Have events delivered again' },
  }),
];
