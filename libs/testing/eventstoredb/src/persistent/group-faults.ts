import { status, type ServiceError } from '@grpc/grpc-js';
import { serverError } from '../faults';

interface Named {
  readonly source: string;
  readonly group: string;
}

function groupError(code: status, exception: string, { source, group }: Named, what: string): ServiceError {
  const details = `Subscription group ${group} on stream ${source} ${what}`;
  return serverError(code, details, { exception, 'stream-name': source, 'group-name': group });
}

export const doesNotExist = (named: Named): ServiceError =>
  groupError(status.NOT_FOUND, 'persistent-subscription-does-not-exist', named, 'does not exist.');

export const exists = (named: Named): ServiceError =>
  groupError(status.ALREADY_EXISTS, 'persistent-subscription-exists', named, 'exists.');

export const dropped = (named: Named): ServiceError =>
  groupError(status.CANCELLED, 'persistent-subscription-dropped', named, 'was dropped.');

export const tooManyReaders = (named: Named): ServiceError =>
  groupError(status.FAILED_PRECONDITION, 'maximum-subscribers-reached', named, 'has as many as it may.');
