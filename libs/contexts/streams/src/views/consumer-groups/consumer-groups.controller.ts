import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Answers, Needs, Text, Whole } from '@pacesetter/http';
import { IsUUID } from 'class-validator';
import { LeasedShape } from '../event-feed/feed.answer';
import { CONSUME } from '../subscription-board/subscription-rights';
import { ConsumerGroups, type Leased } from './consumer-groups';

class LeaseDto {
  @Text({ max: 100, description: 'who reads; for people' })
  readonly reader!: string;

  @Whole({ optional: true, min: 1, max: 100, description: 'events wanted at most; 10 when absent' })
  readonly most?: number;
}

class AcknowledgementDto {
  @IsUUID()
  readonly lease!: string;
}

class RefusalDto extends AcknowledgementDto {
  @Text({ max: 2_000, description: 'why' })
  readonly error!: string;

  @Whole({ optional: true, max: 86_400, description: 'seconds until somebody tries again; 1 when absent' })
  readonly delaySeconds?: number;
}

/** Events for readers that share the work: leased, and then acknowledged or given back. */
@Controller('v1/consumer-groups/:id')
export class ConsumerGroupsController {
  constructor(private readonly groups: ConsumerGroups) {}

  @Needs(CONSUME)
  @Post('lease')
  @HttpCode(200)
  @Answers(LeasedShape)
  async lease(
    @Param('id') id: string,
    @Body() { reader, most = 10 }: LeaseDto,
  ): Promise<{ readonly items: readonly Leased[] }> {
    return { items: await this.groups.lease(id, reader, most) };
  }

  @Needs(CONSUME)
  @Post('ack')
  @HttpCode(204)
  async acknowledge(@Param('id') id: string, @Body() { lease }: AcknowledgementDto): Promise<void> {
    await this.groups.acknowledge(id, lease);
  }

  @Needs(CONSUME)
  @Post('nack')
  @HttpCode(204)
  async giveBack(@Param('id') id: string, @Body() { lease, error, delaySeconds = 1 }: RefusalDto): Promise<void> {
    await this.groups.giveBack(id, lease, { error, delaySeconds });
  }
}
