import { HttpException } from '@nestjs/common';
import { EventStoreError, StoreUnavailable, WrongExpectedRevision } from '@pacesetter/event-store';
import { DomainError } from '@pacesetter/kernel';
import { isConnectionLoss } from '@pacesetter/postgres';
import { PositionUnknown, ReadModelBehind } from '@pacesetter/projections';
import type { Problem } from './answers/problem.answer';
import { InvalidParameters } from './invalid-parameters';
import { problemTitle, type TitleLanguage } from './problem-titles';
import { RequestRefused } from './request-refused';

type Kind = Pick<Problem, 'status' | 'code' | 'detail' | 'facts' | 'parameters'>;

/** What a client is told about an error. */
export function problemOf(error: unknown, instance: string, language: TitleLanguage = 'en'): Problem {
  const { code, status, ...rest } = kindOf(error);
  const title = problemTitle(code, status, language);
  return { type: `urn:pacesetter:problem:${code}`, title, status, code, instance, ...rest };
}

function kindOf(error: unknown): Kind {
  if (error instanceof DomainError) return refusal(error as DomainError);
  if (error instanceof InvalidParameters) {
    return { status: 400, code: 'invalid-parameters', detail: error.message, parameters: error.problems };
  }
  if (error instanceof RequestRefused) {
    const { status, code, facts } = error.refusal;
    return { status, code, detail: error.message, facts };
  }
  if (error instanceof HttpException) return ofFramework(error);
  for (const [kind, status] of STATUSES) {
    if (error instanceof kind) return { status, code: error.code, detail: error.message };
  }
  if (error instanceof StoreUnavailable || isConnectionLoss(error)) {
    return { status: 503, code: 'store-unavailable', detail: 'the database cannot be reached; try again' };
  }
  const code = error instanceof EventStoreError ? error.code : 'internal-error';
  return { status: 500, code, detail: 'the program has failed; its log says how' };
}

/** Errors of ports that tell all there is to tell. */
const STATUSES = [
  [PositionUnknown, 400],
  [WrongExpectedRevision, 409],
  [ReadModelBehind, 503],
] as const;

/** Codes that say that the command itself is wrong, whatever the state of what it concerns. */
const WRONG_IN_ITSELF = /-(unknown|missing|required|wrong|empty|repeated|out-of-range|outside-campaign)$/;

function refusal({ code, message, facts }: DomainError): Kind {
  const status = code === 'revision-moved' ? 412 : WRONG_IN_ITSELF.test(code) ? 422 : 409;
  return { status, code, detail: message, facts };
}

function ofFramework(error: HttpException): Kind {
  const status = error.getStatus();
  return { status, code: status === 404 ? 'not-found' : `http-${status}`, detail: error.message };
}
