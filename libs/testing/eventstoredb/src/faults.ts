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

export function unavailable(): ServiceError {
  return serverError(status.UNAVAILABLE, 'Server Is Not Ready');
}

/** What shall go wrong next. */
export class Faults {
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
