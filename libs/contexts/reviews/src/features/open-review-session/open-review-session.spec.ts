import type { Actor } from '@pacesetter/kernel';
import { given, TEST_TIME } from '@pacesetter/testing';
import { grades, ofBrigade, ofBureau, ofNeighbour, part } from '../../../test/reviewed';
import { LATER, member, members, opened, panel, session } from '../../../test/session';
import type { SessionFacts, SessionRules } from '../../session/opening.rules';
import type { SessionEvent } from '../../session.events';
import { reviewSession } from '../../session.state';
import { openReviewSession, type SessionToOpen } from './open-review-session';

const rules: SessionRules = {
  closesAt: LATER,
  minimumTurnout: 0.6,
  minimumReviewers: 2,
  sealed: true,
  normalisation: 'none',
  grades,
  judges: 0,
};
const known: SessionFacts = {
  ...part,
  rules,
  reviewers: members.map((id) => ({ id, organizationId: 'brigade-149' })),
  subjects: members.map(member),
  recused: [],
};

function opening(
  change: Partial<SessionToOpen> = {},
  { actor = ofBrigade, ...facts }: Partial<SessionFacts> & { actor?: Actor } = {},
  events: readonly SessionEvent[] = [],
) {
  return given(reviewSession, events).when(
    openReviewSession.decide,
    { ...session, ...change },
    { actor, facts: { ...known, ...facts } },
  );
}

describe('opening a session of peers', () => {
  it('names who marks whom, and the rules', () => {
    opening().then([opened({ since: TEST_TIME })]);
  });

  it('is opened once, by an officer of the organisation or the campaign office', () => {
    opening({}, {}, [opened()]).thenRefused('session-already-opened');
    opening({}, { actor: ofNeighbour }).thenRefused('not-own-officer');
    opening({}, { actor: { id: 'office', role: 'administrator' } }).then([opened()]);
  });

  it('wants at least two, in a programme that has such reviews', () => {
    const [first = { id: '' }] = known.reviewers;
    opening({}, { reviewers: [first], subjects: [member('li')] }).thenRefused('nobody-to-review');
    opening({}, { rules: undefined }).thenRefused('review-not-in-programme', { kind: 'peer' });
  });

  it('meets an obligation of its kind', () => {
    const met = { opened: { kind: 'peer-review', subject: 'organization' } } as const;
    opening({ obligation: 'peers' }, met).then([opened({ obligation: 'peers' })]);
    const other = { opened: { kind: 'mass-review', subject: 'organization' } } as const;
    opening({ obligation: 'peers' }, other).thenRefused('obligation-kind-wrong');
  });

  it('keeps those out of a case who have been recused from it', () => {
    const data = { ...session, reviewer: 'li', subject: member('wu'), relation: 'kin', by: 'rule' } as const;
    opening({}, { recused: [{ reviewer: 'li', subject: member('wu'), relation: 'kin' }] }).then([
      opened(),
      { type: 'SessionReviewerRecused', data },
    ]);
  });
});

describe('opening a panel of judges', () => {
  const judges = [{ id: 'a' }, { id: 'b', organizationId: 'brigade-133' }];
  const subjects = [{ organizationId: 'brigade-133' }, { organizationId: 'brigade-149' }];
  const facts = {
    reviewers: [],
    subjects,
    rules: { ...rules, judges: 2, grades: [], minimumReviewers: 1, normalisation: 'z-score' as const },
    actor: ofBureau,
  };
  const panelOpened = (change = {}) =>
    opened({
      ...panel,
      reviewers: judges,
      subjects,
      grades: [],
      minimumReviewers: 1,
      normalisation: 'z-score',
      ...change,
    });

  it('lets no judge judge the own organisation', () => {
    const subject = { organizationId: 'brigade-133' };
    const data = { ...panel, reviewer: 'b', subject, relation: 'same-organization', by: 'rule' } as const;
    opening({ ...panel, judges }, facts).then([panelOpened(), { type: 'SessionReviewerRecused', data }]);
  });

  it('can be about some of those below', () => {
    const some = [{ organizationId: 'brigade-149' }];
    opening({ ...panel, judges, subjects: some }, facts).then([panelOpened({ subjects: some })]);
    opening({ ...panel, judges, subjects: [{ organizationId: 'elsewhere' }] }, facts).thenRefused('subject-unknown');
    opening({ ...panel, judges, subjects: [...some, ...some] }, facts).thenRefused('subject-unknown');
  });

  it('has enough judges, each once', () => {
    opening({ ...panel, judges: judges.slice(1) }, facts).thenRefused('too-few-judges', { judges: 1, fewest: 2 });
    opening({ ...panel, judges: [{ id: 'a' }, { id: 'a' }] }, facts).thenRefused('reviewer-twice');
  });
});
