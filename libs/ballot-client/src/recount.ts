import { ballotKey, BallotKeyUnfit } from './ballot-key';
import { type BallotPaper, SUITE } from './ballot-paper';
import { checkPaper } from './check-paper';
import type { PublishedBallot, PublishedTally } from './published-ballot';

export type RecountProblemCode =
  | 'format-unknown'
  | 'key-unfit'
  | 'windows-overlap'
  | 'serial-repeated'
  | 'credential-forged'
  | 'proof-forged'
  | 'choices-wrong'
  | 'more-papers-than-credentials'
  | 'more-credentials-than-voters'
  | 'count-differs'
  | 'tally-differs'
  | 'published-below-minimum';

export interface RecountProblem {
  readonly code: RecountProblemCode;
  readonly message: string;
  /** The paper that it is about. */
  readonly serial?: string;
}

export interface Recount {
  /** Everything that is wrong; nothing if the published result is what the published papers add up to. */
  readonly problems: readonly RecountProblem[];
  /** Papers that count. */
  readonly counted: number;
  readonly tallies: readonly PublishedTally[];
}

/** Counts a ballot again from what was published of it, trusting nothing: for anybody, anywhere. */
export async function recount(ballot: PublishedBallot): Promise<Recount> {
  const strange = unknownFormat(ballot);
  if (strange !== undefined) return { problems: [strange], counted: 0, tallies: [] };
  const perPaper = await paperProblems(ballot);
  const wrong = new Set(perPaper.map(({ serial }) => serial));
  const counting = ballot.papers.filter(({ serial }) => !wrong.has(serial));
  const tallies = tallied(ballot, counting);
  const problems = [...perPaper, ...frameProblems(ballot), ...resultProblems(ballot, tallies)];
  return { problems, counted: counting.length, tallies };
}

function unknownFormat({ format, suite }: PublishedBallot): RecountProblem | undefined {
  const known = (format as string) === 'pacesetter-ballot/1' && suite === SUITE;
  return known
    ? undefined
    : { code: 'format-unknown', message: `${format} with ${suite} cannot be counted by this program` };
}

async function paperProblems(ballot: PublishedBallot): Promise<RecountProblem[]> {
  const key = await ballotKey(ballot.publicKey).catch((error: unknown) => {
    if (error instanceof BallotKeyUnfit) return error;
    throw error;
  });
  if (key instanceof BallotKeyUnfit) return [{ code: 'key-unfit', message: key.message }];
  const seen = new Set<string>();
  const problems: RecountProblem[] = [];
  for (const paper of ballot.papers) {
    const genuine = await checkPaper(key, ballot.ballotId, paper);
    problems.push(...problemsOf(paper, ballot, { ...genuine, repeated: seen.has(paper.serial) }));
    seen.add(paper.serial);
  }
  return problems;
}

function problemsOf(
  { serial, choices }: BallotPaper,
  { subjects, grades }: PublishedBallot,
  found: { credential: boolean; proof: boolean; repeated: boolean },
): RecountProblem[] {
  const known = grades.map(({ key }) => key);
  const sound = choices.length === subjects.length && choices.every((choice) => known.includes(choice));
  const problem = (code: RecountProblemCode, message: string) => [{ code, serial, message }];
  return [
    ...(found.repeated ? problem('serial-repeated', 'this paper stands twice in the list') : []),
    ...(found.credential ? [] : problem('credential-forged', 'the ballot’s key has not signed this serial')),
    ...(found.proof ? [] : problem('proof-forged', 'the choices are not those that the voter signed')),
    ...(sound ? [] : problem('choices-wrong', 'the choices do not give each subject one of the grades')),
  ];
}

function tallied({ subjects, grades }: PublishedBallot, papers: readonly BallotPaper[]): PublishedTally[] {
  return subjects.map((subject, index) => {
    const given = (grade: string) => papers.filter(({ choices }) => choices[index] === grade).length;
    return { subject, tally: Object.fromEntries(grades.map(({ key }) => [key, given(key)])) };
  });
}

function frameProblems({ papers, credentials, eligible, registration, voting }: PublishedBallot): RecountProblem[] {
  const found: RecountProblem[] = [];
  if (registration.closesAt > voting.opensAt)
    found.push({ code: 'windows-overlap', message: 'votes were accepted while credentials were issued' });
  if (papers.length > credentials)
    found.push({
      code: 'more-papers-than-credentials',
      message: `${papers.length} papers, ${credentials} credentials`,
    });
  if (credentials > eligible)
    found.push({
      code: 'more-credentials-than-voters',
      message: `${credentials} credentials, ${eligible} on the roll`,
    });
  return found;
}

function resultProblems(ballot: PublishedBallot, counted: readonly PublishedTally[]): RecountProblem[] {
  const { papers, minimumVoters, result } = ballot;
  // A result that is withheld is a matter of numbers only: there is nothing to count.
  if (result.tallies === null) return [];
  const found: RecountProblem[] = [];
  if (result.cast !== papers.length)
    found.push({ code: 'count-differs', message: `${papers.length} papers, the result says ${result.cast}` });
  if (papers.length < minimumVoters)
    found.push({ code: 'published-below-minimum', message: `${papers.length} papers are too few to be published` });
  if (spelt(result.tallies) !== spelt(counted))
    found.push({ code: 'tally-differs', message: 'the papers do not add up to the published result' });
  return found;
}

/** A grade that nobody gave may be left out; the order of grades does not matter. */
function spelt(tallies: readonly PublishedTally[]): string {
  return JSON.stringify(
    tallies.map(({ subject: { organizationId, memberId }, tally }) => [
      [organizationId, memberId],
      Object.entries(tally)
        .filter(([, count]) => count > 0)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  );
}
