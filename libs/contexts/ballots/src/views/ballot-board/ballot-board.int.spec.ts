import { project } from '@pacesetter/projections';
import { recorder, testDatabase, type TestDatabase, viewReader } from '@pacesetter/testing';
import {
  ballotId,
  campaignId,
  cast,
  closed,
  issued,
  opened,
  opening,
  organizationId,
  polling,
  registration,
  rules,
  voting,
} from '../../../test/polled';
import type { BallotEvent } from '../../ballot.events';
import { ballotBoard } from './ballot-board.projection';
import { ballotCounts, ballotsOf, blindSignatureOf, findBallot } from './ballot-board.query';
import { publishedBallot } from './published-ballot.query';

const papers = ['b', 'a', 'c'].map((serial) => cast(serial, 'satisfied'));
const counts = { eligible: 5, credentials: 4, turnout: 0.6 };

function counted(cast: number, published: boolean): BallotEvent {
  const tallies = [{ subject: { organizationId }, tally: { satisfied: cast, dissatisfied: 0 } }];
  const data = { ballotId, campaignId, organizationId, ...counts, cast, ...(published && { tallies }) };
  return { type: 'BallotCounted', data };
}

describe('the ballot board', () => {
  let database: TestDatabase;
  let record: ReturnType<typeof recorder>;
  const views = () => viewReader(database.pool);

  beforeEach(async () => {
    database = await testDatabase();
    record = recorder();
  });

  afterEach(() => database.drop());

  const apply = (...events: readonly BallotEvent[]) =>
    project(
      database.pool,
      ballotBoard,
      events.map((event) => record(event)),
    );

  it('shows terms and progress, and not which way it goes', async () => {
    await apply(...polling, papers[0]!);
    const { rollHash, suite, publicKey } = opening;
    const { question, grades, minimumVoters } = rules;
    const terms = { question, grades, minimumVoters, rollHash, suite, publicKey, subjects: [{ organizationId }] };
    expect(await findBallot(views(), ballotId)).toEqual({
      ...{ ballotId, campaignId, organizationId, ...terms, registration, voting },
      ...{ status: 'voting', eligible: 5, credentials: 4, papers: 1, keyDestroyed: false, tallies: null },
    });
    expect(await publishedBallot(views(), ballotId)).toBeUndefined();
    expect(await findBallot(views(), 'another')).toBeUndefined();
  });

  it('publishes the papers after the count, in the order of the serials', async () => {
    await apply(...polling, { type: 'BallotKeyDestroyed', data: { ballotId } }, ...papers, counted(3, true));
    const published = await publishedBallot(views(), ballotId);
    expect(published?.papers.map(({ serial }) => serial)).toEqual(['a', 'b', 'c']);
    expect(published?.papers[0]).toEqual({
      serial: 'a',
      choices: ['satisfied'],
      credential: 'credential of a',
      proof: 'proof of a',
    });
    expect(published?.result).toEqual({
      cast: 3,
      turnout: 0.6,
      tallies: [{ subject: { organizationId }, tally: { satisfied: 3, dissatisfied: 0 } }],
    });
    expect(await findBallot(views(), ballotId)).toMatchObject({ status: 'counted', keyDestroyed: true });
  });

  it('keeps the papers to itself where the result is withheld', async () => {
    await apply(...polling, ...papers.slice(1), counted(2, false));
    expect(await publishedBallot(views(), ballotId)).toMatchObject({ papers: [], result: { cast: 2, tallies: null } });
  });

  it('answers a voter the blind signature again', async () => {
    await apply(opened(), ...issued('li'));
    expect(await blindSignatureOf(views(), ballotId, 'li')).toBe('signature for li');
    expect(await blindSignatureOf(views(), ballotId, 'qian')).toBeUndefined();
  });

  it('counts and pages through a campaign', async () => {
    await apply(opened(), ...issued('li'), closed(1, false), opened({ ballotId: 'other' }));
    const [first, ...rest] = await ballotsOf(views(), campaignId, { limit: 1 });
    expect([first?.ballotId, rest]).toEqual([ballotId, []]);
    const next = await ballotsOf(views(), campaignId, { after: ballotId, limit: 5 });
    expect(next.map((row) => row.ballotId)).toEqual(['other']);
    expect(await ballotCounts(views(), campaignId)).toEqual({
      ...{ open: 1, void: 1, counted: 0, withheld: 0 },
      ...{ eligible: 10, credentials: 1, papers: 0 },
    });
    expect(await ballotCounts(views(), 'another')).toMatchObject({ open: 0, eligible: 0 });
  });
});
