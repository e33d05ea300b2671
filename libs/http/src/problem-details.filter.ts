import { type ArgumentsHost, Catch, type ExceptionFilter, type HttpServer } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { HttpLog } from './http-log';
import { problemOf } from './problem';
import { titleLanguage } from './problem-titles';
import { RequestRefused } from './request-refused';

/** Turns every error into problem details (RFC 9457); those that are our fault go to the log with all they have. */
@Catch()
export class ProblemDetailsFilter implements ExceptionFilter {
  constructor(
    private readonly server: HttpServer,
    private readonly log: HttpLog,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const { url, method, headers } = http.getRequest<FastifyRequest>();
    const response: unknown = http.getResponse();
    const language = titleLanguage(headers['accept-language']);
    const problem = problemOf(error, url, language);
    if (problem.status === 500) this.log.error({ error, method, url }, 'a request has failed');
    if (error instanceof RequestRefused) {
      for (const [name, value] of Object.entries(error.refusal.headers ?? {}))
        this.server.setHeader(response, name, value);
    }
    if (problem.status === 503) this.server.setHeader(response, 'retry-after', '1');
    this.server.setHeader(response, 'content-type', 'application/problem+json; charset=utf-8');
    this.server.setHeader(response, 'content-language', language);
    this.server.reply(response, problem, problem.status);
  }
}
