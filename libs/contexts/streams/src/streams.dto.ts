import { Choice, CommandDto, Id, Key, Part, Text, Whole } from '@pacesetter/http';
import type { CreatedGroup, Selection } from './subscription.events';
import type { WebhookToCreate } from './features/create-webhook/create-webhook';
import type { NewEndpoint } from './features/change-webhook-endpoint/change-webhook-endpoint';
import type { RedeliveryRequest } from './features/request-redelivery/request-redelivery';
import type { Rotation } from './features/rotate-webhook-secret/rotate-webhook-secret';
import type { SubscriptionRef } from './subscription.rules';

const FROM = ['beginning', 'now'] as const;
const DISCLOSED = ['contact', 'statement'] as const;

/** Which events are wanted; what is absent wants everything. */
export class SelectionDto implements Selection {
  @Id({ optional: true })
  readonly streamId?: string;

  @Key({ optional: true, list: 100 })
  readonly categories?: string[];

  @Key({ optional: true, list: 100 })
  readonly types?: string[];

  @Id({ optional: true, description: 'what concerns this organisation or one below it' })
  readonly organizationId?: string;

  @Id({ optional: true })
  readonly campaignId?: string;
}

export class SubscriptionDto extends CommandDto implements SubscriptionRef {
  @Id()
  readonly subscriptionId!: string;
}

class WantedDto extends SubscriptionDto {
  @Text({ max: 200, description: 'what it is for' })
  readonly title!: string;

  @Part(() => SelectionDto)
  readonly selection!: SelectionDto;

  @Choice(FROM, { description: 'the beginning of history, or what follows the creation' })
  readonly from!: 'beginning' | 'now';

  @Choice(DISCLOSED, { list: 2, description: 'personal texts that are sent in clear besides public ones' })
  readonly disclosed!: ('contact' | 'statement')[];
}

export class CreateWebhookDto extends WantedDto implements WebhookToCreate {
  @Text({ max: 2_000 })
  readonly endpoint!: string;

  @Choice(['full', 'thin'], { description: 'thin: what happened and where, without its data' })
  readonly payload!: 'full' | 'thin';

  @Choice(['symmetric', 'ed25519'])
  readonly signing!: 'symmetric' | 'ed25519';
}

export class CreateConsumerGroupDto extends WantedDto implements CreatedGroup {
  @Whole({ min: 1, max: 100, description: 'tries before an event is put aside' })
  readonly mostTries!: number;

  @Whole({ min: 1, max: 3_600, description: 'for how long an event is a reader’s' })
  readonly leaseSeconds!: number;
}

export class ChangeWebhookEndpointDto extends SubscriptionDto implements NewEndpoint {
  @Text({ max: 2_000 })
  readonly endpoint!: string;
}

export class RotateWebhookSecretDto extends SubscriptionDto implements Rotation {
  @Whole({ min: 0, max: 720, description: 'for how long the previous key signs as well' })
  readonly overlapHours!: number;
}

export class RequestRedeliveryDto extends SubscriptionDto implements RedeliveryRequest {
  @Whole({ optional: true, min: 1, description: 'first number of the feed; absent: all that was put aside' })
  readonly from?: number;

  @Whole({ optional: true, min: 1, description: 'last number; `from` when absent' })
  readonly to?: number;
}
