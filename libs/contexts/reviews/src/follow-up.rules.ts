import type { Subject } from '@pacesetter/contracts';
import type { Assessed, LedgerState } from './ledger.state';
import { refuse } from './review.errors';
import type { Duty } from './review.shapes';

/** @throws DomainError before the first assessment */
export function assessmentOf({ assessment }: Pick<LedgerState, 'assessment'>): Assessed {
  if (assessment !== undefined) return assessment;
  throw refuse('not-assessed', 'this subject has not been assessed');
}

/** @throws DomainError unless the subject is to improve */
export function toImprove(state: Pick<LedgerState, 'assessment'>): Assessed {
  const assessment = assessmentOf(state);
  const { followUp, band } = assessment;
  if (followUp.kind === 'improve') return assessment;
  throw refuse('no-improvement-due', `with the standing "${band}" no improvement is due`, { band });
}

/** Something that is to follow from an assessment by a day. */
export interface DueDuty {
  readonly deadline: string;
  readonly since: string;
  /** Whose it is: the subject's own, or the organisation's that assessed it. */
  readonly owedBy: Subject;
}

/** What is due of a duty; nothing when it was done, does not follow from this standing, or has no day. */
export function dueOf(duty: Duty, assessment: Assessed, subject: Subject): DueDuty | undefined {
  const { by, followUp, helped, planned, improved } = assessment;
  const { since, helperBy, planBy, deadline, kind } = followUp;
  const parts: Readonly<Record<Duty, readonly [done: boolean, until: string | undefined, owedBy: Subject]>> = {
    helper: [helped === true, helperBy, { organizationId: by }],
    'improvement-plan': [planned === true, planBy, subject],
    improvement: [improved === true, kind === 'improve' ? deadline : undefined, subject],
  };
  const [done, until, owedBy] = parts[duty];
  return done || until === undefined || since === undefined ? undefined : { deadline: until, since, owedBy };
}
