import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Engine, EngineModule, type EngineOptions, reasonsAgainst } from '@pacesetter/engine';
import { configureHttp, httpAdapter } from '@pacesetter/http';
import type { Tracing } from '@pacesetter/tracing/opentelemetry';
import type { Logger } from 'pino';
import { engineOptions } from './engine-options';
import { listen, timeAnswers } from './http-service';
import { type Gauging, Metrics } from './metrics/metrics';
import { gaugingsOf } from './metrics/gaugings';
import { OperationsServer } from './operations/operations-server';
import { observing } from './operations/observing';
import { within } from './operations/within';
import { Outages } from './outages/outages';
import type { Service } from './service';
import type { Settings } from './settings/settings';
import { openTracing } from './tracing/open-tracing';
import { traceRequests } from './tracing/trace-requests';
import { tracedLog } from './tracing/traced-log';

/** What starting needs besides the settings. */
export interface Start {
  readonly databaseUrl: string;
  readonly log: Logger;
  /** Done when everything runs, and before anybody is let in. */
  readonly prepare?: (app: INestApplicationContext, engine: Engine) => Promise<void>;
}

/** A process that does its part. */
export interface RunningService {
  /** Where it serves. */
  readonly address?: string;
  /** Where health and metrics are asked for. */
  readonly operations?: string;
  /**
   * Takes nothing new, and finishes what is in hand within the time that the settings give. Answers whether that was
   * enough: what was not finished is left to others, who take it over when this process has ended.
   */
  stop(): Promise<boolean>;
}

const QUIETLY = { logger: false, abortOnError: false } as const;

/** Starts a process's part: first health and metrics, then the engine, then HTTP. */
export async function startService(service: Service, settings: Settings, start: Start): Promise<RunningService> {
  const tracing = openTracing(service.name, settings, start.log);
  const outages = new Outages(tracedLog(start.log, tracing.tracer));
  try {
    return await new Starting(service, settings, { ...start, log: outages.log, tracing, outages }).run();
  } catch (error) {
    await tracing.stop();
    throw error;
  }
}

class Starting {
  /** Why nobody should be sent here, whatever the engine says. */
  private standing: string | undefined = 'the process is starting';
  private engine?: Engine;
  private readonly gaugings: Gauging[] = [];
  private readonly metrics: Metrics;
  private readonly operations: OperationsServer;

  constructor(
    private readonly service: Service,
    private readonly settings: Settings,
    private readonly start: Start & { readonly tracing: Tracing; readonly outages: Outages },
  ) {
    const { log } = start;
    this.metrics = new Metrics(service.name, this.gaugings, (error) => log.warn({ error }, 'a figure is missing'));
    this.operations = new OperationsServer({
      reasons: () => this.reasons(),
      metrics: async () => ({ type: this.metrics.contentType, text: await this.metrics.text() }),
    });
  }

  async run(): Promise<RunningService> {
    const { operationsPort, host } = this.settings;
    const operations = operationsPort === undefined ? undefined : await this.operations.listen(operationsPort, host);
    const app = await this.createApp();
    try {
      const address = await this.open(app);
      this.standing = undefined;
      return { address, operations, stop: () => this.stop(app) };
    } catch (error) {
      await this.start.outages.close();
      await app.close();
      throw error;
    }
  }

  private async createApp(): Promise<INestApplicationContext | NestFastifyApplication> {
    const { service, settings, start } = this;
    const { roles, serves } = service;
    const observer = observing(this.metrics, start.log);
    const { tracer } = start.tracing;
    const own = { roles, serves, observer, tracer, log: start.log };
    const options = await engineOptions(settings, start.databaseUrl, own);
    if (serves === undefined) return this.alone(options);
    const adapter = httpAdapter(settings.http.proxies);
    const app = await NestFactory.create<NestFastifyApplication>(EngineModule.register(options), adapter, QUIETLY);
    timeAnswers(app, this.metrics);
    traceRequests(app, tracer);
    await configureHttp(app, start.log, { origins: settings.http.origins });
    return app;
  }

  private alone(options: EngineOptions): Promise<INestApplicationContext> {
    return NestFactory.createApplicationContext(EngineModule.register(options), QUIETLY);
  }

  private async open(app: INestApplicationContext | NestFastifyApplication): Promise<string | undefined> {
    // Only then does the command bus know its handlers.
    await app.init();
    const engine = app.get(Engine);
    this.engine = engine;
    this.start.outages.watch(engine);
    this.gaugings.push(...gaugingsOf(engine, app));
    // Whoever keeps no read models still asks them.
    if (!this.service.roles.includes('projector')) await engine.parts.projections.prepare();
    await engine.start();
    await this.start.prepare?.(app, engine);
    return this.service.serves === undefined ? undefined : listen(app as NestFastifyApplication, this.settings);
  }

  private async reasons(): Promise<readonly string[]> {
    if (this.standing !== undefined || this.engine === undefined) return [this.standing ?? 'the process is starting'];
    return reasonsAgainst(this.engine);
  }

  private async stop(app: INestApplicationContext): Promise<boolean> {
    this.standing = 'the process is stopping';
    await this.start.outages.close();
    const finished = await within(app.close(), this.settings.stopSeconds * 1_000);
    await this.start.tracing.stop();
    if (this.settings.operationsPort !== undefined) await this.operations.close();
    return finished;
  }
}
