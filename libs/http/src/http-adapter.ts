import { BadRequestException } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { problemOf } from './problem';

/** The part of Fastify's reply that is used here. */
interface Answer {
  status(code: number): Answer;
  type(contentType: string): Answer;
  send(body: string): unknown;
}

/** Fastify, with problem details also for requests that it refuses before anybody else sees them. */
export function httpAdapter(): FastifyAdapter {
  return new FastifyAdapter({
    frameworkErrors: (error: Error, request: { url: string }, reply: Answer) => {
      const problem = problemOf(new BadRequestException(error.message), request.url);
      reply.status(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
    },
  });
}
