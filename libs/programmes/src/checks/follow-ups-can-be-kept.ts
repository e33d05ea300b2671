import { isDuration, plusDuration } from '../calendar/calendar';
import type { BandDefinition } from '../definition/programme-definition';
import type { Finding } from '../loader/problem';
import type { Check } from './check';

/** What follows from a band can be done: a helper to be named in time is one, and a plan comes before the deadline. */
export const followUpsCanBeKept: Check = ({ assessment }) =>
  (assessment?.bands ?? []).flatMap(({ followUp }, at) => {
    const path = ['assessment', 'bands', at, 'followUp'];
    return [...helperIsNamed(followUp, path), ...planComesFirst(followUp, path)];
  });

function helperIsNamed({ helper, helperWithin }: BandDefinition['followUp'], path: Finding['path']): Finding[] {
  if (helper || helperWithin === undefined) return [];
  const message = 'no helper is named for this band';
  return [{ code: 'wrong-value', path: [...path, 'helperWithin'], message, hint: 'add `helper: true`' }];
}

function planComesFirst({ deadline, planWithin }: BandDefinition['followUp'], path: Finding['path']): Finding[] {
  if (deadline === undefined || planWithin === undefined) return [];
  if (!isDuration(deadline) || !isDuration(planWithin) || endOf(planWithin) < endOf(deadline)) return [];
  const message = `a plan within ${planWithin} is no earlier than the deadline of ${deadline}`;
  return [{ code: 'wrong-order', path: [...path, 'planWithin'], message }];
}

/** Any day will do to compare two durations. */
const endOf = (duration: string): string => plusDuration('2010-01-01T00:00:00.000Z', duration, 'UTC');
