import type { Subject } from '@pacesetter/contracts';
import type { ObligationFacts } from '../answered-obligation';
import { refuse } from '../review.errors';
import type { CampaignStanding } from '../review.rules';
import type { Opening, Reviewer } from '../session.events';
import { subjectKey } from '../session.state';

/** What the programme says about sessions of this kind. */
export interface SessionRules extends Pick<
  Opening,
  'closesAt' | 'minimumTurnout' | 'minimumReviewers' | 'sealed' | 'secret' | 'normalisation' | 'grades'
> {
  /** Fewest judges of a panel. */
  readonly judges: number;
}

export interface SessionFacts extends CampaignStanding, ObligationFacts {
  /** Absent where the programme has no such reviews. */
  readonly rules?: SessionRules;
  /** The members, or the organisations below; of a panel, nobody by themselves. */
  readonly reviewers: readonly Reviewer[];
  /** Who can be reviewed: the members, the organisation itself, or the organisations below. */
  readonly subjects: readonly Subject[];
  /** Who has been recused from a subject's case before. */
  readonly recused: readonly { readonly reviewer: string; readonly subject: Subject; readonly relation: string }[];
}

/** The judges, each once. @throws DomainError when there are fewer than the programme wants */
export function panelOf(judges: readonly Reviewer[], { judges: fewest }: SessionRules): Reviewer[] {
  const ids = new Set(judges.map(({ id }) => id));
  if (ids.size !== judges.length) throw refuse('reviewer-twice', 'a judge is named twice');
  if (judges.length >= fewest) return [...judges];
  throw refuse('too-few-judges', `a panel has at least ${fewest} judges`, { judges: judges.length, fewest });
}

/** Whom a panel judges. @throws DomainError for somebody who is not below the organisation, or named twice */
export function knownSubjects(wanted: readonly Subject[] | undefined, { subjects }: SessionFacts): Subject[] {
  if (wanted === undefined) return [...subjects];
  const known = new Set(subjects.map(subjectKey));
  const keys = wanted.map(subjectKey);
  const unknown = keys.filter((key, at) => !known.has(key) || keys.indexOf(key) !== at);
  if (unknown.length === 0) return [...wanted];
  throw refuse('subject-unknown', `not to be judged here, or named twice: ${unknown.join(', ')}`, { unknown });
}
