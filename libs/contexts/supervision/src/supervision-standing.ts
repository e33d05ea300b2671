import type { Rectification, SupervisionState } from './supervision.state';

/** Whether somebody still has to do something about it: everything but a verified order. */
export function isOpen({ status }: Rectification): boolean {
  return status !== 'verified';
}

/** Whether its deadline runs: what has been submitted waits for the superior. */
export function isRunning({ status }: Rectification): boolean {
  return status === 'ordered' || status === 'returned';
}

/** Ids of the rectification orders that have not been verified. */
export function openRectificationsOf({ rectifications }: SupervisionState): readonly string[] {
  return Object.entries(rectifications).flatMap(([id, rectification]) => (isOpen(rectification) ? [id] : []));
}

/** Ids of the matters for which the subject is held accountable and has not been cleared. */
export function openAccountabilityOf({ openAccountability }: SupervisionState): readonly string[] {
  return openAccountability;
}
