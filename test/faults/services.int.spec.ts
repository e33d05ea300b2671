import { violationsIn } from './services/checks';
import { Experiment } from './services/experiment';
import { Ground } from './services/ground';

/** One of the campaigns of `npm run faults`: which faults in which order follows from its seed. */
const SEED = 1;

describe('a campaign on separate services while everything around them fails', () => {
  const ground = new Ground();

  beforeAll(() => ground.up(), 60_000);
  afterAll(() => ground.close(), 60_000);

  it('loses nothing, does nothing twice, keeps order and quotas, and recovers', async () => {
    const told: string[] = [];
    const { testimony, faults } = await Experiment.run(SEED, ground, (what) => told.push(what));
    expect(violationsIn(testimony)).toEqual([]);
    expect(faults.length).toBeGreaterThan(10);
    expect(testimony.given.filter(({ refusal }) => refusal === undefined).length).toBeGreaterThan(50);
  }, 300_000);
});
