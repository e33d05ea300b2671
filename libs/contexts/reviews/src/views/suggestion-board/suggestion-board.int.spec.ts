import { project } from '@pacesetter/projections';
import { recorder, testDatabase, type TestDatabase, viewReader } from '@pacesetter/testing';
import { assessed, campaignId, concerned, ofMember } from '../../../test/reviewed';
import { accepted, carriedOut, declined, leftUnanswered, raised } from '../../../test/suggested';
import type { ReviewEvent } from '../../review.events';
import type { SuggestionEvent } from '../../suggestion.events';
import { reviewGateFacts } from '../review-gate-facts.query';
import { reviewLedger } from '../review-ledger/review-ledger.projection';
import { suggestionBoard } from './suggestion-board.projection';
import { suggestionCounts, suggestionsTo } from './suggestion-board.query';

/** The same of another suggestion. */
const other = (event: SuggestionEvent, suggestionId: string) =>
  ({ ...event, data: { ...event.data, suggestionId } }) as SuggestionEvent;

describe('the board of suggestions', () => {
  let database: TestDatabase;
  let record: ReturnType<typeof recorder>;
  const views = () => ({ ...viewReader(database.pool), caughtUp: () => Promise.resolve() });

  beforeEach(async () => {
    database = await testDatabase();
    record = recorder();
  });

  afterEach(() => database.drop());

  const apply = (...events: readonly SuggestionEvent[]) =>
    project(
      database.pool,
      suggestionBoard,
      events.map((event) => record(event)),
    );

  it('tells what became of each', async () => {
    await apply(
      raised(),
      leftUnanswered(),
      accepted(),
      other(raised(), 'suggestion-2'),
      other(declined(), 'suggestion-2'),
    );
    const rows = await suggestionsTo(views(), concerned, { limit: 10 });
    expect(rows).toMatchObject([
      { status: 'accepted', unanswered: true, measure: '修缮活动室', owner: '后勤支部' },
      { status: 'declined', unanswered: false, declinedBecause: '已有安排' },
    ]);
    expect(await suggestionsTo(views(), concerned, { after: rows[0], limit: 10 })).toEqual(rows.slice(1));
    expect(await suggestionsTo(views(), ofMember, { limit: 10 })).toEqual([]);
  });

  it('counts them, for gates too', async () => {
    const of = (suggestionId: string, ...events: SuggestionEvent[]) =>
      events.map((event) => other(event, suggestionId));
    await apply(
      ...of('1', raised()),
      ...of('2', raised(), accepted()),
      ...of('3', raised(), declined()),
      ...of('4', raised(), accepted(), carriedOut()),
    );
    const counts = { raised: 4, unanswered: 1, open: 2, declined: 1, closed: 1 };
    expect(await suggestionCounts(views(), campaignId)).toEqual(counts);
    expect(await suggestionCounts(views(), 'other')).toEqual({
      raised: 0,
      unanswered: 0,
      open: 0,
      declined: 0,
      closed: 0,
    });
    const missed = { ...concerned, assessmentId: 'assessment-1', duty: 'helper' as const, owedBy: concerned.subject };
    const events: ReviewEvent[] = [
      assessed('backward', 41),
      { type: 'FollowUpMissed', data: { ...missed, dueAt: '2010-06-20T00:00:00.000Z' } },
    ];
    await project(
      database.pool,
      reviewLedger,
      events.map((event) => record(event)),
    );
    const facts = { 'suggestions.unanswered': 1, 'suggestions.open': 2, 'followUps.missed': 1 };
    expect(await reviewGateFacts(views(), campaignId)).toEqual(facts);
  });
});
