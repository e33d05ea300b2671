import { Controller, Get, Res } from '@nestjs/common';
import { Needs, publicRead } from '@pacesetter/http';
import { Engine } from '../engine';
import { type HealthReport, healthReport } from './health-report';

/** Whoever asks for health wants to know soon: a part that has not answered by then is not well. */
const PATIENCE_MS = 3_000;

/** `GET /health`: 200 when ready, 503 with the reasons when not. That it answers says that it is live. */
@Controller('health')
export class HealthController {
  constructor(private readonly engine: Engine) {}

  @Needs(publicRead('engine.read-health', { zh: '查看运行状况', en: 'Read whether the process is well' }))
  @Get()
  async health(@Res({ passthrough: true }) reply: { status(code: number): unknown }): Promise<HealthReport> {
    const { engine } = this;
    const [status, queue] = await Promise.all([answer(engine.status()), answer(engine.parts.queue.counts())]);
    const report = healthReport({ status, queue });
    reply.status(report.ready ? 200 : 503);
    return report;
  }
}

/** What was asked for, or why there is none. */
async function answer<Value>(asked: Promise<Value>): Promise<Value | Error> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Error>((resolve) => {
    timer = setTimeout(() => resolve(new Error(`no answer within ${PATIENCE_MS / 1_000} s`)), PATIENCE_MS);
  });
  const known = asked.catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  try {
    return await Promise.race([known, late]);
  } finally {
    clearTimeout(timer);
  }
}
