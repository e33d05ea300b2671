import type { Actor } from '@pacesetter/kernel';
import { given, testId } from '@pacesetter/testing';
import { commented, concerned, ofBrigade, ofBureau, part, tallied } from '../../../test/reviewed';
import { ledger } from '../../ledger.state';
import type { ReviewEvent } from '../../review.events';
import type { Held } from './held-components';
import { type Assessment, type AssessmentFacts, recordAssessment, type Verdict } from './record-assessment';

const assessmentId = testId('assessment');

const verdict: Verdict = {
  score: 85.4,
  band: 'advanced',
  followUp: { kind: 'commend', helper: false, circular: false },
  facts: {},
};

const rules: AssessmentFacts = {
  ...part,
  components: [
    { key: 'superior', weight: 0.5 },
    { key: 'mass', weight: 0.3 },
    { key: 'leader', weight: 0.2 },
  ],
  askedFor: ['mass', 'leader'],
  judged: false,
  verdictOn: () => verdict,
};

const reviewed = [tallied(92), commented(80)];
const superior = { key: 'superior' as const, weight: 0.5, score: 84, source: assessmentId };
const mass = { key: 'mass' as const, weight: 0.3, score: 92, source: 'tally-1' };
const leader = { key: 'leader' as const, weight: 0.2, score: 80, source: 'comment-1' };

function assessing(
  events: readonly ReviewEvent[],
  { actor = ofBureau, ...facts }: Partial<AssessmentFacts> & { actor?: Actor } = {},
  change: Partial<Assessment> = {},
) {
  const command = { ...concerned, superiorScore: 84, remarks: 'Well done.', ...change };
  return given(ledger, events).when(recordAssessment.decide, command, { actor, facts: { ...rules, ...facts } });
}

const recorded = (components: readonly Held[], change = {}): ReviewEvent => ({
  type: 'AssessmentRecorded',
  data: {
    ...concerned,
    assessmentId,
    by: 'bureau',
    components: [...components],
    ...verdict,
    facts: {},
    remarks: 'Well done.',
    ...change,
  },
});

describe('an assessment', () => {
  it('puts together the superior’s score, the mass review and the leader’s comment', () => {
    assessing(reviewed).then([recorded([superior, mass, leader])]);
  });

  it('takes the latest of each', () => {
    const later = [...reviewed, tallied(70, { reviewId: 'tally-2' }), commented(60, 'comment-2')];
    const parts = [superior, { ...mass, score: 70, source: 'tally-2' }, { ...leader, score: 60, source: 'comment-2' }];
    assessing(later).then([recorded(parts)]);
  });

  it('does not count a review in which too few took part, nor one among peers', () => {
    const few = tallied(10, { reviewId: 'tally-2', turnout: 0.2, valid: false });
    const peers = tallied(20, { reviewId: 'tally-3', reviewers: 'peers' });
    assessing([...reviewed, few, peers]).then([recorded([superior, mass, leader])]);
    assessing([few, commented(80)]).thenRefused('components-missing', { missing: ['mass'], turnout: 0.2 });
  });

  it('names the parts that are missing', () => {
    assessing([]).thenRefused('components-missing', { missing: ['mass', 'leader'] });
    assessing([tallied(92)]).thenRefused('components-missing', { missing: ['leader'] });
  });

  it('leaves out a part that the campaign has not asked for yet', () => {
    assessing([tallied(92)], { askedFor: ['mass'] }).then([recorded([superior, mass])]);
    assessing([], { askedFor: [] }).then([recorded([superior])]);
  });

  it('is judged on its parts and on the latest mass review, valid or not', () => {
    const few = tallied(10, { reviewId: 'tally-2', turnout: 0.2, valid: false });
    const verdictOn: AssessmentFacts['verdictOn'] = (held, latest) => ({
      ...verdict,
      score: held.length,
      facts: { 'mass.turnout': latest?.turnout ?? 0 },
    });
    const judged = { score: 3, facts: { 'mass.turnout': 0.2 } };
    assessing([...reviewed, few], { verdictOn }).then([recorded([superior, mass, leader], judged)]);
  });

  it('weighs reviews of the own work, of peers and from below', () => {
    const own: ReviewEvent = {
      type: 'SelfReviewRecorded',
      data: { ...concerned, reviewId: 'self-1', statement: 'Done.', items: [], score: 95 },
    };
    const peers = tallied(75, { reviewId: 'peers-1', reviewers: 'peers' });
    const below = tallied(65, { reviewId: 'below-1', reviewers: 'subordinates' });
    const few = tallied(5, { reviewId: 'below-2', reviewers: 'subordinates', valid: false });
    const components = (['superior', 'self', 'peer', 'upward'] as const).map((key) => ({ key, weight: 0.25 }));
    const weighed = [
      { ...superior, weight: 0.25 },
      { key: 'self' as const, weight: 0.25, score: 95, source: 'self-1' },
      { key: 'peer' as const, weight: 0.25, score: 75, source: 'peers-1' },
      { key: 'upward' as const, weight: 0.25, score: 65, source: 'below-1' },
    ];
    assessing([own, peers, below, few], { components, askedFor: ['upward'] }).then([recorded(weighed)]);
    assessing([own, peers], { components, askedFor: ['upward'] }).thenRefused('components-missing', {
      missing: ['upward'],
    });
  });

  it('takes the superior’s part from a panel, where judges score', () => {
    const found = { reviewId: 'closing-1', session: 's', judges: 3, raw: 80, score: 84 };
    const panel: ReviewEvent = { type: 'PanelScoreEntered', data: { ...concerned, ...found } };
    const byPanel = { ...superior, source: 'closing-1' };
    const none = { superiorScore: undefined };
    assessing([...reviewed, panel], { judged: true }, none).then([recorded([byPanel, mass, leader])]);
    assessing(reviewed, { judged: true }, none).thenRefused('components-missing', { missing: ['superior'] });
    assessing([...reviewed, panel], { judged: true }).thenRefused('score-of-panel');
    assessing(reviewed, {}, none).thenRefused('components-missing', { missing: ['superior'] });
  });

  it('is not made by somebody who stands back', () => {
    const recusal = { ...concerned, reviewer: ofBureau.id, relation: 'kin', why: 'Kin.', by: 'reviewer' as const };
    assessing([...reviewed, { type: 'ReviewerRecused', data: recusal }]).thenRefused('recused');
  });

  it('is the superior’s to make; nobody assesses the root', () => {
    assessing(reviewed, { actor: ofBrigade }).thenRefused('not-superior', { superiorId: 'bureau' });
    assessing(reviewed, { superiorId: undefined }).thenRefused('not-superior');
  });

  it('meets an obligation of the assessing organisation', () => {
    const opened = { kind: 'assessment', subject: 'organization' } as const;
    const met = { obligation: 'final-assessment', owedBy: { organizationId: 'bureau' } };
    const command = { obligation: 'final-assessment' };
    assessing(reviewed, { opened }, command).then([recorded([superior, mass, leader], met)]);
    assessing(reviewed, {}, command).thenRefused('obligation-unknown');
  });

  it('has a score in range and belongs to a running campaign', () => {
    assessing(reviewed, {}, { superiorScore: 100.5 }).thenRefused('score-out-of-range', { score: 100.5 });
    assessing(reviewed, { status: 'paused' }).thenRefused('campaign-not-running');
    assessing(reviewed, { enrolled: false }).thenRefused('not-enrolled');
  });
});
