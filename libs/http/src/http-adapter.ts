import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { BadRequestException } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { problemOf } from './problem';
import { titleLanguage } from './problem-titles';
import { secureHeaders } from './secure-headers';

/** Names of streams hold ids of campaign, organisation and member. */
const LONGEST_PARAMETER = 300;
/** Bytes: the longest lists and texts that bodies may have, with room to spare. More is imported from a file. */
const LARGEST_BODY = 1_048_576;

/** A request before anybody has looked at it. */
interface Unfit {
  readonly url: string;
  readonly headers?: IncomingHttpHeaders;
}

/**
 * Fastify, with problem details also for requests that it refuses before anybody else sees them.
 *
 * @param proxies addresses of proxies whose word is taken for where a request comes from
 */
export function httpAdapter(proxies: readonly string[] = []): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: proxies.length === 0 ? false : [...proxies],
    bodyLimit: LARGEST_BODY,
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    frameworkErrors: (error: Error, request: Unfit, reply: { raw: ServerResponse }) => {
      const language = titleLanguage(request.headers?.['accept-language']);
      const problem = problemOf(new BadRequestException(error.message), request.url, language);
      const type = { 'content-type': 'application/problem+json; charset=utf-8', 'content-language': language };
      const headers = { ...secureHeaders({}), ...type };
      reply.raw.writeHead(problem.status, headers).end(JSON.stringify(problem));
    },
  });
}
