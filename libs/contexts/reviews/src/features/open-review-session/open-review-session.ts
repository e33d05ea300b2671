import type { Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { ownObligation } from '../../answered-obligation';
import { refuse } from '../../review.errors';
import { partInRunningCampaign } from '../../review.rules';
import { heldByOrganization } from '../../session/holding.rules';
import { knownSubjects, panelOf, type SessionFacts, type SessionRules } from '../../session/opening.rules';
import { ofOwnOrganization, refOf, sessionId, type SessionRef } from '../../session/session.rules';
import type { Opening, Reviewer, SessionEvent, SessionKind } from '../../session.events';
import { reviewSession, type SessionState } from '../../session.state';

export interface SessionToOpen extends SessionRef {
  /** The holding organisation's obligation, when the session meets one. */
  readonly obligation?: string;
  /** A panel's judges; members and lower organisations are known by themselves. */
  readonly judges?: readonly Reviewer[];
  /** Whom a panel judges; everyone below the organisation when absent. */
  readonly subjects?: readonly Subject[];
}

export class OpenReviewSession extends Command<SessionToOpen> {}

const MEETS: Readonly<Record<SessionKind, string>> = {
  peer: 'peer-review',
  upward: 'upward-review',
  judges: 'assessment',
};

/** Xuefu, 五㈠: members review each other (党员互评), and lower organisations the higher (下级评议上级), on sheets. */
export const openReviewSession = defineFeature<SessionToOpen, SessionState, SessionEvent, SessionFacts>({
  command: OpenReviewSession,
  aggregate: reviewSession,
  stream: sessionId,
  rule: ({ rule }) => rule,
  decide(session, { status }, { facts, actor, now }) {
    partInRunningCampaign(facts);
    heldByOrganization(actor, session);
    if (status !== 'none') throw refuse('session-already-opened', `the session of ${session.round} is ${status}`);
    const rules = rulesOf(session, facts);
    const { organizationId, obligation } = session;
    const met = ownObligation({ obligation, subject: { organizationId } }, MEETS[session.kind], facts);
    const parts = partiesOf(session, facts, rules);
    const { judges: _fewest, ...kept } = rules;
    const opened = { ...refOf(session), ...(met.obligation && { obligation }), ...parts, ...kept, since: now };
    return [{ type: 'ReviewSessionOpened', data: opened }, ...recusals(session, parts, facts)];
  },
});

function rulesOf({ kind }: SessionToOpen, { rules }: SessionFacts): SessionRules {
  if (rules !== undefined) return rules;
  throw refuse('review-not-in-programme', `the programme has no rules for "${kind}" reviews`, { kind });
}

type Parties = Pick<Opening, 'reviewers' | 'subjects'>;

function partiesOf(session: SessionToOpen, facts: SessionFacts, rules: SessionRules): Parties {
  const reviewers = session.kind === 'judges' ? panelOf(session.judges ?? [], rules) : [...facts.reviewers];
  const subjects = session.kind === 'judges' ? knownSubjects(session.subjects, facts) : [...facts.subjects];
  const alone = session.kind === 'peer' && reviewers.length < 2;
  if (subjects.length > 0 && reviewers.length > 0 && !alone) return { reviewers, subjects };
  throw refuse('nobody-to-review', 'there is nobody who could review somebody else', {
    reviewers: reviewers.length,
    subjects: subjects.length,
  });
}

/** A judge stands back from the own organisation by rule; whoever was recused from a case before still is. */
function recusals(session: SessionToOpen, { reviewers, subjects }: Parties, { recused }: SessionFacts): SessionEvent[] {
  const ref = refOf(session);
  return subjects.flatMap((subject) =>
    reviewers.flatMap((reviewer): SessionEvent[] => {
      const relation = relationOf(reviewer, subject, { session, recused });
      if (relation === undefined) return [];
      const data = { ...ref, reviewer: reviewer.id, subject, relation, by: 'rule' } as const;
      return [{ type: 'SessionReviewerRecused', data }];
    }),
  );
}

function relationOf(
  reviewer: Reviewer,
  subject: Subject,
  { session, recused }: { readonly session: SessionToOpen; readonly recused: SessionFacts['recused'] },
): string | undefined {
  if (session.kind === 'judges' && ofOwnOrganization(reviewer, subject)) return 'same-organization';
  const before = recused.find((one) => one.reviewer === reviewer.id && sameSubject(one.subject, subject));
  return before?.relation;
}

function sameSubject(one: Subject, other: Subject): boolean {
  return one.organizationId === other.organizationId && one.memberId === other.memberId;
}
