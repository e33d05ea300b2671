import type { Actor } from '@pacesetter/kernel';
import { given, TEST_TIME, testId } from '@pacesetter/testing';
import { concerned, ofBrigade, ofBureau, ofNeighbour, part, reviewId, subject } from '../../../test/reviewed';
import { ledger } from '../../ledger.state';
import { type LeaderComment, type LeaderCommentFacts, recordLeaderComment } from './record-leader-comment';

const comment = 'The work is sound.';
const data = { ...concerned, reviewId, by: 'bureau', score: 90, comment, parts: {} };

function commenting(
  change: Partial<LeaderComment> = {},
  { actor = ofBureau, ...facts }: Partial<LeaderCommentFacts> & { actor?: Actor } = {},
) {
  const command = { ...concerned, score: 90, comment, ...change };
  return given(ledger, []).when(recordLeaderComment.decide, command, {
    actor,
    facts: { ...part, parts: [], ...facts },
  });
}

describe('a leader’s comment', () => {
  it('comes from the organisation above', () => {
    commenting().then([{ type: 'LeaderCommentRecorded', data }]);
    commenting({}, { actor: ofNeighbour }).thenRefused('not-superior', { superiorId: 'bureau' });
    commenting({}, { actor: ofBrigade }).thenRefused('not-superior');
  });

  it('comes from the own leading group at the campaign’s root', () => {
    const own = { ...data, by: subject.organizationId };
    commenting({}, { actor: ofBrigade, superiorId: undefined }).then([{ type: 'LeaderCommentRecorded', data: own }]);
    commenting({}, { actor: ofNeighbour, superiorId: undefined }).thenRefused('not-superior');
  });

  it('makes each suggestion one of its own', () => {
    const raised = (index: number, text: string) => ({
      type: 'SuggestionRaised' as const,
      data: { ...concerned, suggestionId: testId(`suggestion ${index}`), text, reviewId },
    });
    commenting({ suggestions: ['Mend the roof.', 'Hold the lesson.'] }).then([
      { type: 'LeaderCommentRecorded', data },
      raised(0, 'Mend the roof.'),
      raised(1, 'Hold the lesson.'),
    ]);
    commenting({ suggestions: [''] }).thenRefused('text-missing');
  });

  it('speaks to what the programme asks for', () => {
    const wanted = { parts: ['achievements', 'problems'] };
    const parts = { achievements: 'Much.', problems: 'Few.' };
    commenting({ parts }, wanted).then([{ type: 'LeaderCommentRecorded', data: { ...data, parts } }]);
    commenting({ parts: { achievements: 'Much.' } }, wanted).thenRefused('parts-missing', { missing: ['problems'] });
    commenting({ parts: { ...parts, problems: ' ' } }, wanted).thenRefused('parts-missing');
    commenting({ parts: { ...parts, weather: 'Fine.' } }, wanted).thenRefused('part-unknown', { unknown: ['weather'] });
  });

  it('says until when its suggestions are to be answered', () => {
    const answerBy = '2010-06-16T00:00:00.000Z';
    const raised = { ...concerned, suggestionId: testId('suggestion 0'), text: 'Mend it.', reviewId };
    commenting({ suggestions: ['Mend it.'] }, { answerBy }).then([
      { type: 'LeaderCommentRecorded', data },
      { type: 'SuggestionRaised', data: { ...raised, answerBy, since: TEST_TIME } },
    ]);
  });

  it('does not come from somebody who stands back', () => {
    const recused = { ...concerned, reviewer: ofBureau.id, relation: 'kin', why: 'Kin.', by: 'office' as const };
    given(ledger, [{ type: 'ReviewerRecused', data: recused }])
      .when(
        recordLeaderComment.decide,
        { ...concerned, score: 90, comment },
        { actor: ofBureau, facts: { ...part, parts: [] } },
      )
      .thenRefused('recused', { relation: 'kin' });
  });

  it('meets an obligation of the commenting organisation', () => {
    const opened = { kind: 'leader-comment', subject: 'organization' } as const;
    const meeting = { ...data, obligation: 'leader-comment', owedBy: { organizationId: 'bureau' } };
    commenting({ obligation: 'leader-comment' }, { opened }).then([{ type: 'LeaderCommentRecorded', data: meeting }]);
    commenting({ obligation: 'leader-comment' }).thenRefused('obligation-unknown');
    const other = { opened: { ...opened, kind: 'assessment' } };
    commenting({ obligation: 'leader-comment' }, other).thenRefused('obligation-kind-wrong');
  });

  it('says something, with a score in range', () => {
    commenting({ comment: '' }).thenRefused('text-missing');
    commenting({ score: -1 }).thenRefused('score-out-of-range', { score: -1 });
  });

  it('belongs to a running campaign in which the subject takes part', () => {
    commenting({}, { status: 'paused' }).thenRefused('campaign-not-running');
    commenting({}, { enrolled: false }).thenRefused('not-enrolled');
  });
});
