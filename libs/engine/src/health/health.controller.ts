import { Controller, Get, Res } from '@nestjs/common';
import { Answers, Needs, publicRead } from '@pacesetter/http';
import { Engine } from '../engine';
import { HealthShape } from './health.answer';
import { type HealthReport, healthReport } from './health-report';
import { withinPatience } from './within-patience';

/** `GET /health`: 200 when ready, 503 with the reasons when not. That it answers says that it is live. */
@Controller('health')
export class HealthController {
  constructor(private readonly engine: Engine) {}

  @Needs(publicRead('engine.read-health', { zh: '查看运行状况', en: 'Read whether the process is well' }))
  @Get()
  @Answers(HealthShape)
  @Answers(HealthShape, { status: 503, description: 'not ready: `reasons` says why' })
  async health(@Res({ passthrough: true }) reply: { status(code: number): unknown }): Promise<HealthReport> {
    const { engine } = this;
    const [status, queue] = await Promise.all([
      withinPatience(engine.status()),
      withinPatience(engine.parts.queue.countsNow()),
    ]);
    const report = healthReport({ status, queue });
    reply.status(report.ready ? 200 : 503);
    return report;
  }
}
