import type { Projection } from '../src/projection';
import { PollingStation } from './polling-station';
import { precinctTally } from './precinct-tally.projection';
import { voteTally, type VoteCast } from './vote-tally.projection';

/** Takes its time, as a rebuild of a large history does. */
const slowly = {
  ...precinctTally,
  version: 2,
  apply: (...parameters: Parameters<typeof precinctTally.apply>) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    precinctTally.apply(...parameters);
  },
};

const PROJECTIONS: Readonly<Record<string, readonly Projection<VoteCast>[]>> = {
  votes: [voteTally],
  precincts: [precinctTally],
  'later precincts': [slowly],
};

/** A process that runs the projections, says so, and goes on until the test kills it. */
async function main([url = '', what = 'votes']: string[]): Promise<void> {
  const release = what.startsWith('later') ? '2.0.0' : '1.0.0';
  await new PollingStation(url).host({ projections: PROJECTIONS[what], release }).start();
  process.send?.('running');
}

void main(process.argv.slice(2));
