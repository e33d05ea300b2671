import { PollingStation } from './polling-station';
import { precinctTally } from './precinct-tally.projection';
import { voteTally } from './vote-tally.projection';

/** A process that runs the projections, says so, and goes on until the test kills it. */
async function main([url = '', what = 'votes']: string[]): Promise<void> {
  const projections = what === 'precincts' ? [precinctTally] : [voteTally];
  await new PollingStation(url).host({ projections }).start();
  process.send?.('running');
}

void main(process.argv.slice(2));
