import type { Actor } from '@pacesetter/kernel';
import { given, TEST_TIME } from '@pacesetter/testing';
import { concerned, ofBrigade, ofBureau, ofNeighbour, part } from '../../../test/reviewed';
import { accepted, declined, LATER, raised } from '../../../test/suggested';
import { ledger } from '../../ledger.state';
import type { ReviewEvent } from '../../review.events';
import { type Acceptance, acceptSuggestion } from './accept-suggestion';

const answer = { ...concerned, suggestionId: 'suggestion-1', measure: '修缮活动室', owner: '后勤支部' };

function accepting(
  events: readonly ReviewEvent[],
  { actor = ofBrigade, status = 'running', ...change }: Partial<Acceptance> & { actor?: Actor; status?: string } = {},
) {
  const facts = { ...part, status, deadline: LATER };
  return given(ledger, events).when(acceptSuggestion.decide, { ...answer, ...change }, { actor, facts });
}

describe('accepting a suggestion', () => {
  it('says what will be done, by whom and until when', () => {
    accepting([raised()]).then([accepted()]);
    const deadline = '2010-06-20T00:00:00.000Z';
    accepting([raised()], { deadline }).then([accepted({ deadline })]);
    accepting([raised()], { deadline: TEST_TIME }).thenRefused('deadline-not-later');
    accepting([raised()], { measure: '' }).thenRefused('text-missing');
    accepting([raised()], { owner: '' }).thenRefused('text-missing');
  });

  it('is for the subject, the organisation above or the campaign office', () => {
    accepting([raised()], { actor: ofBureau }).then([accepted()]);
    accepting([raised()], { actor: { id: 'office', role: 'administrator' } }).then([accepted()]);
    accepting([raised()], { actor: ofNeighbour }).thenRefused('not-concerned');
    accepting([raised()], { actor: { ...ofBrigade, role: 'masses' } }).thenRefused('not-concerned');
  });

  it('happens once; what was declined, only the organisation above can accept', () => {
    accepting([raised(), accepted()]).thenRefused('suggestion-settled', { status: 'accepted' });
    accepting([raised(), declined()]).thenRefused('suggestion-settled', { status: 'declined' });
    accepting([raised(), declined()], { actor: ofBureau }).then([accepted()]);
    accepting([]).thenRefused('suggestion-unknown');
  });

  it('belongs to a running campaign', () => {
    accepting([raised()], { status: 'completed' }).thenRefused('campaign-not-running');
  });
});
