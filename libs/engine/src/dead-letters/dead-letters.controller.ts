import { Controller, Get, Inject, NotFoundException, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Right } from '@pacesetter/access';
import { ReadSide } from '@pacesetter/commands';
import { Answers, listParameters, Needs, type Page, ReadParameters, Text } from '@pacesetter/http';
import { DeadLetterQuery } from '@pacesetter/queue';
import { type DeadLetterItem, DeadLetterHistoryShape, DeadLetterPageShape } from './dead-letter.answer';
import { deadLetterList, listDeadLetters } from './dead-letter.list';

const READ: Right = {
  name: 'jobs.read-dead-letters',
  kind: 'query',
  roles: { administrator: 'all' },
  title: { zh: '查看失败的作业', en: 'See jobs that failed for good' },
};
const VIEW = ['dead_letters'];

export class DeadLetterParameters extends listParameters(deadLetterList) {
  @Text({ optional: true, max: 200, description: 'only those whose last error has this in it, e.g. a code' })
  readonly error?: string;
}

/** Jobs that failed for good: what administrators decide on. */
@ApiTags('jobs')
@Controller('v1/dead-letters')
export class DeadLettersController {
  constructor(@Inject(ReadSide) private readonly views: ReadSide) {}

  @Needs(READ)
  @Get()
  @ApiOperation({ operationId: 'ListDeadLetters', summary: READ.title.en, description: READ.title.zh })
  @Answers(DeadLetterPageShape)
  async list(@Query() query: DeadLetterParameters): Promise<Page<DeadLetterItem>> {
    await this.views.reached(query.minPosition, VIEW);
    return listDeadLetters(this.views, query);
  }

  @Needs(READ)
  @Get(':timerId')
  @ApiOperation({
    operationId: 'ReadDeadLetter',
    summary: 'See what happened to one of them',
    description: '查看其经过',
  })
  @Answers(DeadLetterHistoryShape)
  async details(@Param('timerId') timerId: string, @Query() { minPosition }: ReadParameters) {
    await this.views.reached(minPosition, VIEW);
    const letters = new DeadLetterQuery(this.views);
    const letter = await letters.find(timerId);
    if (letter === undefined) throw new NotFoundException(`no job of timer "${timerId}" has ever failed for good`);
    return { ...letter, history: await letters.history(timerId) };
  }
}
