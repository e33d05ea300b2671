import { Limit, listParameters, ReadParameters, WholeInAddress } from '@pacesetter/http';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { subscriptionList } from './subscription-board.query';

export class SubscriptionParameters extends listParameters(subscriptionList) {}

/** Attempts, the newest first. */
export class AttemptParameters extends ReadParameters {
  @WholeInAddress({
    optional: true,
    min: 1,
    description: '`next` of the page before; attempts come newest first',
  })
  readonly before?: number;

  @Limit()
  readonly limit: number = 20;

  @IsOptional()
  @IsUUID()
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'attempts of one event alone' })
  readonly event?: string;
}

/** Events that were put aside, the oldest first. */
export class ParkedParameters extends ReadParameters {
  @WholeInAddress({ optional: true, default: 0, description: '`next` of the page before' })
  readonly after: number = 0;

  @Limit(100, 100)
  readonly limit: number = 100;
}
