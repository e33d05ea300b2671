import { HttpException } from '@nestjs/common';
import {
  EventStoreError,
  isFromLaterProgram,
  StoreUnavailable,
  UnsupportedByStore,
  WrongExpectedRevision,
} from '@pacesetter/event-store';
import { DomainError, spelled } from '@pacesetter/kernel';
import { isOutage } from '@pacesetter/postgres';
import { PositionUnknown, ReadModelBehind } from '@pacesetter/projections';
import type { Problem } from './answers/problem.answer';
import { InvalidParameters } from './invalid-parameters';
import { CHINESE_BY_STATUS, CHINESE_DETAILS } from './problem-details.zh';
import { problemTitle, type TitleLanguage } from './problem-titles';
import { RequestRefused } from './request-refused';

type Kind = Pick<Problem, 'status' | 'code' | 'detail' | 'facts' | 'parameters'> & {
  /** The detail in Chinese, as far as who refuses has brought one. */
  readonly chinese?: string;
};

/** What a client is told about an error. */
export function problemOf(error: unknown, instance: string, language: TitleLanguage = 'en'): Problem {
  const { chinese, ...kind } = kindOf(error);
  const { code, status } = kind;
  const title = problemTitle(code, status, language);
  const detail = language === 'zh-CN' ? (chinese ?? chineseDetail(kind)) : kind.detail;
  return { type: `urn:pacesetter:problem:${code}`, title, instance, ...kind, detail };
}

function chineseDetail({ code, status, parameters = [] }: Kind): string {
  const names = [...new Set(parameters.map(({ parameter }) => parameter))];
  const byStatus: Readonly<Record<number, string>> = CHINESE_BY_STATUS;
  return spelled(CHINESE_DETAILS[code] ?? byStatus[status] ?? '请求未能完成', { names });
}

function kindOf(error: unknown): Kind {
  if (error instanceof DomainError) return refusal(error as DomainError);
  if (error instanceof InvalidParameters) {
    return { status: 400, code: 'invalid-parameters', detail: error.message, parameters: error.problems };
  }
  if (error instanceof RequestRefused) return refused(error);
  if (error instanceof HttpException) return ofFramework(error);
  for (const [kind, status] of STATUSES) {
    if (error instanceof kind) return { status, code: error.code, detail: error.message };
  }
  const away = unavailable(error);
  if (away !== undefined) return away;
  const code = error instanceof EventStoreError ? error.code : 'internal-error';
  return { status: 500, code, detail: 'the program has failed; its log says how' };
}

/** What is worth trying again, and says too much about the inside. */
function unavailable(error: unknown): Kind | undefined {
  if (error instanceof StoreUnavailable || isOutage(error)) {
    return { status: 503, code: 'store-unavailable', detail: 'the database is away, or has no room; try again' };
  }
  if (!isFromLaterProgram(error)) return undefined;
  const detail = 'a later release of the program has written here, and this one cannot read it: try again, or upgrade';
  return { status: 503, code: 'later-release-needed', detail };
}

/** Errors of ports that tell all there is to tell. */
const STATUSES = [
  [PositionUnknown, 400],
  [WrongExpectedRevision, 409],
  [ReadModelBehind, 503],
  [UnsupportedByStore, 501],
] as const;

function refused({ message: detail, refusal: { status, code, facts, chinese } }: RequestRefused): Kind {
  return { status, code, detail, facts, ...(chinese !== undefined && { chinese: spelled(chinese, facts ?? {}) }) };
}

/** Codes that say that the command itself is wrong, whatever the state of what it concerns. */
const WRONG_IN_ITSELF = /-(unknown|missing|required|wrong|empty|repeated|out-of-range|outside-campaign)$/;

function refusal({ code, message, messageInChinese, facts }: DomainError): Kind {
  const status = code === 'revision-moved' ? 412 : WRONG_IN_ITSELF.test(code) ? 422 : 409;
  return { status, code, detail: message, facts, chinese: messageInChinese };
}

function ofFramework(error: HttpException): Kind {
  const status = error.getStatus();
  return { status, code: status === 404 ? 'not-found' : `http-${status}`, detail: error.message };
}
