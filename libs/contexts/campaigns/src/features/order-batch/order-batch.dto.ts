import { CampaignCommandDto, Choice, Id, Key, Part, Whole } from '@pacesetter/http';
import { BATCH_ACTIONS, type BatchAction, type Selection } from '../../batch.events';
import type { BatchOrder } from './order-batch';

class BatchSelectionDto implements Selection {
  @Id({ description: 'the subtree with this organisation at its top, itself included' })
  readonly under!: string;

  @Key({ optional: true, list: 20 })
  readonly levels?: string[];

  @Key({ optional: true, list: 50 })
  readonly orgTypes?: string[];
}

export class OrderBatchDto extends CampaignCommandDto implements BatchOrder {
  @Id()
  readonly batchId!: string;

  @Choice(BATCH_ACTIONS)
  readonly action!: BatchAction;

  @Part(() => BatchSelectionDto)
  readonly selection!: BatchSelectionDto;

  @Key({ optional: true, description: 'what is ordered, waived or reminded of' })
  readonly obligation?: string;

  @Whole({ min: 1, max: 100_000, description: 'items a minute at most' })
  readonly perMinute!: number;
}
