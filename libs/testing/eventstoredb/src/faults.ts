import { Metadata, status, type ServiceError } from '@grpc/grpc-js';

/** An error as a real server gives it: a status, and what is known in the trailers. */
export function serverError(
  code: status,
  details: string,
  trailers: Readonly<Record<string, string>> = {},
): ServiceError {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(trailers)) metadata.set(key, value);
  return Object.assign(new Error(details), { name: 'ServiceError', code, details, metadata });
}

export function notLeader(leader: { readonly host: string; readonly port: number }): ServiceError {
  return serverError(status.NOT_FOUND, 'Leader info available', {
    exception: 'not-leader',
    'leader-endpoint-host': leader.host,
    'leader-endpoint-port': String(leader.port),
  });
}

export function appendTooLarge(limit: number): ServiceError {
  return serverError(status.INVALID_ARGUMENT, `Maximum Append Size of ${limit} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(limit),
  });
}

export function accessDenied(): ServiceError {
  return serverError(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' });
}

export function unauthenticated(): ServiceError {
  return serverError(status.UNAUTHENTICATED, 'Unauthenticated');
}

export function invalidArgument(details: string): ServiceError {
  return serverError(status.INVALID_ARGUMENT, details);
}

export function streamDeleted(stream: string): ServiceError {
  return serverError(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
    exception: 'stream-deleted',
    'stream-name': stream,
  });
}

export function wrongExpectedVersion(stream: string, actual: number | 'no-stream'): ServiceError {
  return serverError(status.FAILED_PRECONDITION, `Delete failed due to WrongExpectedVersion. Stream: ${stream}`, {
    exception: 'wrong-expected-version',
    'stream-name': stream,
    'expected-version': '-1',
    'actual-version': actual === 'no-stream' ? '' : String(actual),
  });
}

export function unavailable(): ServiceError {
  return serverError(status.UNAVAILABLE, 'Server Is Not Ready');
}

/** What shall go wrong next. */
export class Faults {
  /** Whether who has signed in may do nothing all the same. */
  denies = false;
  private answersToLose = 0;

  /** So many appends to come are written, and nobody hears of it. */
  loseAnswers(count: number): void {
    this.answersToLose += count;
  }

  loses(): boolean {
    if (this.answersToLose === 0) return false;
    this.answersToLose--;
    return true;
  }
}
