import { recount } from '@pacesetter/ballot-client';
import { ANONYMOUS } from '@pacesetter/commands';
import { derivedId, type RecordedEvent } from '@pacesetter/kernel';
import { everythingIn, testDatabase, type TestDatabase, type Trace, viewReader } from '@pacesetter/testing';
import { publishedBallot } from '../../src/views/ballot-board/published-ballot.query';
import { ballotId } from '../polled';
import { castingBy, identifiedBy, unblinded } from './leaks';
import { PollingDay, type PollingOptions } from './polling-day';
import { linksBetween, rankCorrelation } from './traces';

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => `voter-${'abcdefghijklmnopqrstuvwxyz'[index]}x7`);

/** Where a paper may stand: its event, and its row for the public list. */
const PAPER_TABLES = ['event_store.events', 'view_ballot_board.papers'];

it('the same order is told from any other', () => {
  const voters = people(16);
  expect(rankCorrelation(voters, voters)).toBe(1);
  expect(rankCorrelation(voters, voters.toReversed())).toBe(-1);
  expect(Math.abs(rankCorrelation([1, 2, 3, 4], [2, 4, 1, 3]))).toBe(0);
});

describe('what is stored of a secret ballot', () => {
  let database: TestDatabase;
  let day: PollingDay;
  let traces: readonly Trace[];

  async function hold(options: PollingOptions): Promise<void> {
    database = await testDatabase();
    day = await PollingDay.begin(database, options);
    await day.register();
    await day.vote(0.7);
    traces = await everythingIn(database.pool);
  }

  afterEach(async () => {
    await day.end();
    await database.drop();
  }, 60_000);

  const links = (voters: readonly string[]) =>
    linksBetween(
      traces,
      voters,
      day.truth.map(({ paper }) => paper.serial),
    );
  const papersStandIn = () =>
    day.truth.map(({ paper }) =>
      traces
        .filter(({ text }) => text.includes(paper.serial))
        .map(({ table }) => table)
        .sort(),
    );
  const rows = async () => {
    const { rows } = await database.pool.query<{
      id: string;
      metadata: RecordedEvent['metadata'];
      data: Record<string, unknown>;
    }>(`SELECT id, metadata, data FROM event_store.events WHERE type = 'BallotCast' ORDER BY position`);
    return rows;
  };

  /** Everything in the event of a paper follows from what is published: there is no room for a trace of the voter. */
  async function nothingButThePaper(): Promise<boolean> {
    const opened = (await day.events()).find(({ type }) => type === 'BallotOpened')?.data as {
      voting: { opensAt: string };
    };
    const expected = day.truth.map(({ paper: { serial, choices, credential, proof } }) => {
      const commandId = derivedId('anonymous', 'CastBallot', ballotId, serial, ...choices, credential, proof);
      const ids = { correlationId: commandId, causationId: commandId, commandId };
      const metadata = { occurredAt: opened.voting.opensAt, actor: ANONYMOUS, ...ids };
      return { id: derivedId(commandId, 'event', 0), metadata, data: { ballotId, serial, choices, credential, proof } };
    });
    return JSON.stringify((await rows()).map(sorted)) === JSON.stringify(expected.map(sorted));
  }

  it('leads from no voter to a paper, neither while it is open nor after the count', async () => {
    const voters = people(16);
    await hold({ voters });
    expect(day.truth).toHaveLength(12);
    expect(links(voters)).toEqual([]);
    expect(await nothingButThePaper()).toBe(true);
    for (const tables of papersStandIn()) expect(tables).toEqual(PAPER_TABLES);
    // The search has seen what it had to see.
    expect(traces.filter(({ table }) => table === 'view_ballot_board.credentials')).toHaveLength(16);
    expect(traces.some(({ table }) => table.startsWith('vault.'))).toBe(true);

    await day.vote();
    await day.count();
    traces = await everythingIn(database.pool);
    expect(day.truth).toHaveLength(16);
    expect(links(voters)).toEqual([]);
    expect(await nothingButThePaper()).toBe(true);
    for (const tables of papersStandIn()) expect(tables).toEqual(PAPER_TABLES);
    await countsAgain();
    await isInNoOrder(voters);
  }, 180_000);

  /** Anybody finds the published result in the published papers, and it is what people have voted. */
  async function countsAgain(): Promise<void> {
    const published = await publishedBallot(viewReader(database.pool), ballotId);
    if (published === undefined) throw new Error('it was counted');
    const again = await recount(published);
    expect(again).toMatchObject({ problems: [], counted: 16, tallies: published.result.tallies });
    const choices = day.truth.map(({ paper }) => paper.choices[0]);
    for (const [grade, count] of Object.entries(again.tallies[0]?.tally ?? {}))
      expect(choices.filter((choice) => choice === grade)).toHaveLength(count);
    const reviews = traces.filter(({ text }) => text.includes('MassReviewRecorded') && text.includes(ballotId));
    expect(reviews.length).toBeGreaterThan(0);
  }

  /** The order in which papers are stored says nothing of who registered when: a moment of one's own is drawn for each. */
  async function isInNoOrder(voters: readonly string[]): Promise<void> {
    const voterOf = (serial: unknown) => day.truth.find(({ paper }) => paper.serial === serial)?.voter ?? '';
    const inOrder = (await rows()).map(({ data }) => voterOf(data['serial']));
    expect(new Set(inOrder).size).toBe(voters.length);
    // By chance alone, it is beyond this once in a hundred thousand days.
    expect(Math.abs(rankCorrelation(voters, inOrder))).toBeLessThan(0.9);
  }

  describe('and what would be noticed', () => {
    const six = people(6);

    it('is an event that bears its sender', async () => {
      await hold({ voters: six, context: castingBy({ anonymous: undefined }) });
      expect(links(six).length).toBeGreaterThanOrEqual(day.truth.length);
      expect(await nothingButThePaper()).toBe(false);
    }, 120_000);

    it('is an id that follows from more than the paper', async () => {
      const anonymous = identifiedBy(({ serial }) => [serial, `salted for ${serial}`]);
      await hold({ voters: six, context: castingBy({ anonymous }) });
      expect(await nothingButThePaper()).toBe(false);
    }, 120_000);

    it('is a time that differs from paper to paper', async () => {
      let minute = 10;
      const occurredAt = () => `2010-06-08T01:${minute++}:00.000Z`;
      const { identity } = identifiedBy();
      await hold({ voters: six, context: castingBy({ anonymous: { identity, occurredAt } }) });
      expect(await nothingButThePaper()).toBe(false);
    }, 120_000);

    it('is a credential that was signed without being blinded', async () => {
      await hold({ voters: six, chance: unblinded });
      expect(links(six).length).toBe(day.truth.length);
    }, 120_000);
  });
});

/** Columns of JSON come back with their keys in any order. */
function sorted({
  id,
  metadata,
  data,
}: {
  readonly id: string;
  readonly metadata: object;
  readonly data: object;
}): unknown {
  const spelt = (value: object) =>
    Object.entries(value)
      .map(([key, part]) => `${key} ${JSON.stringify(part)}`)
      .sort();
  return [id, spelt(metadata), spelt(data)];
}
