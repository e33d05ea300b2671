import type { ServerResponse } from 'node:http';
import { BadRequestException } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { problemOf } from './problem';
import { secureHeaders } from './secure-headers';

/** Names of streams hold ids of campaign, organisation and member. */
const LONGEST_PARAMETER = 300;

/**
 * Fastify, with problem details also for requests that it refuses before anybody else sees them.
 *
 * @param proxies addresses of proxies whose word is taken for where a request comes from
 */
export function httpAdapter(proxies: readonly string[] = []): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: proxies.length === 0 ? false : [...proxies],
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    frameworkErrors: (error: Error, request: { url: string }, reply: { raw: ServerResponse }) => {
      const problem = problemOf(new BadRequestException(error.message), request.url);
      const headers = { ...secureHeaders({}), 'content-type': 'application/problem+json; charset=utf-8' };
      reply.raw.writeHead(problem.status, headers).end(JSON.stringify(problem));
    },
  });
}
