import { publishedWith, Signer, termsOf, vote } from '../test/polling';
import type { BallotPaper } from './ballot-paper';
import type { PublishedBallot } from './published-ballot';
import { recount } from './recount';

const signer = new Signer();
let papers: readonly BallotPaper[];

beforeAll(async () => {
  const choices = ['satisfied', 'satisfied', 'dissatisfied', 'fairly-satisfied'];
  papers = await Promise.all(choices.map((choice) => vote(signer, termsOf(signer), choice)));
});

const codes = async (change: Partial<PublishedBallot>) =>
  (await recount({ ...publishedWith(signer, papers), ...change })).problems.map(({ code }) => code);
const withPaper = (change: Partial<BallotPaper>) => ({ papers: [...papers.slice(0, 3), { ...papers[3]!, ...change }] });

describe('counting again', () => {
  it('finds the result in the papers', async () => {
    expect(await recount(publishedWith(signer, papers))).toEqual({
      problems: [],
      counted: 4,
      tallies: [
        { subject: { organizationId: 'unit-1' }, tally: { satisfied: 2, 'fairly-satisfied': 1, dissatisfied: 1 } },
      ],
    });
  });

  it('finds a paper that was put in twice, forged, or changed, and does not count it', async () => {
    expect(await codes({ papers: [...papers, papers[0]!] })).toEqual([
      'serial-repeated',
      'count-differs',
      'tally-differs',
    ]);
    expect(await codes(withPaper({ choices: ['satisfied'] }))).toEqual(['proof-forged', 'tally-differs']);
    expect(await codes(withPaper({ credential: papers[0]!.credential }))).toEqual([
      'credential-forged',
      'tally-differs',
    ]);
    expect(await codes(withPaper({ choices: ['splendid'] }))).toContain('choices-wrong');
    const forged = await vote(new Signer(), termsOf(signer), 'satisfied').catch((error: unknown) => error);
    expect(forged).toBeInstanceOf(Error);
  });

  it('finds a paper that was left out, and a result that was invented', async () => {
    expect(await codes({ papers: papers.slice(1) })).toEqual(['count-differs', 'tally-differs']);
    const invented = { tallies: [{ subject: { organizationId: 'unit-1' }, tally: { satisfied: 4 } }] };
    expect(await codes({ result: { cast: 4, turnout: 1, ...invented } })).toEqual(['tally-differs']);
  });

  it('finds more papers than credentials, and more credentials than voters', async () => {
    expect(await codes({ credentials: 3 })).toEqual(['more-papers-than-credentials']);
    expect(await codes({ eligible: 4 })).toEqual(['more-credentials-than-voters']);
  });

  it('finds windows that overlap, and results that had to be withheld', async () => {
    const { registration } = publishedWith(signer, papers);
    expect(await codes({ voting: registration })).toEqual(['windows-overlap']);
    expect(await codes({ minimumVoters: 5 })).toEqual(['published-below-minimum']);
  });

  it('takes a withheld result for what it is', async () => {
    expect(await codes({ papers: [], result: { cast: 2, turnout: 0.3333, tallies: null } })).toEqual([]);
  });

  it('says when it cannot count', async () => {
    expect(await codes({ suite: 'RSABSSA-SHA384-PSS-Randomized' })).toEqual(['format-unknown']);
    expect(await codes({ publicKey: 'AAAA' })).toContain('key-unfit');
  });
});
