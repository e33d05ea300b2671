import type { Subject } from '@pacesetter/contracts';
import { derivedId, type TimerChanges } from '@pacesetter/kernel';
import type { Duty, FollowUp } from '../review.shapes';

interface OfAssessment {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly assessmentId: string;
}

const DUTIES: readonly Duty[] = ['helper', 'improvement-plan', 'improvement'];

/** A later assessment replaces what followed from the one before: each duty of a subject has one timer. */
export function followUpsDue(assessed: OfAssessment & { readonly followUp: FollowUp }): TimerChanges {
  const { campaignId, subject, assessmentId, followUp } = assessed;
  const { since, helperBy, planBy, deadline, kind } = followUp;
  const until: Readonly<Record<Duty, string | undefined>> = {
    helper: helperBy,
    'improvement-plan': planBy,
    improvement: kind === 'improve' ? deadline : undefined,
  };
  // Assessments from before there were such deadlines do not say since when they run: nothing is due.
  const due = DUTIES.flatMap((duty) => {
    const dueAt = until[duty];
    return since === undefined || dueAt === undefined ? [] : [{ duty, dueAt }];
  });
  const set = due.map(({ duty, dueAt }) => ({
    id: timerId(assessed, duty),
    job: 'notice-missed-follow-up',
    payload: { campaignId, subject, assessmentId, duty },
    dueAt,
    campaignId,
  }));
  const kept = due.map(({ duty }) => duty);
  const clear = DUTIES.filter((duty) => !kept.includes(duty)).map((duty) => timerId(assessed, duty));
  return { set, clear };
}

export function clearFollowUp(of: Omit<OfAssessment, 'assessmentId'>, duty: Duty): TimerChanges {
  return { clear: [timerId(of, duty)] };
}

function timerId({ campaignId, subject }: Omit<OfAssessment, 'assessmentId'>, duty: Duty): string {
  const { organizationId, memberId = '' } = subject;
  return derivedId('timer', 'notice-missed-follow-up', campaignId, organizationId, memberId, duty);
}
