import { PollingStation } from './polling-station';
import { voteTally } from './vote-tally.projection';

/** A process that runs the projections, says so, and goes on until the test kills it. */
async function main([url = '']: string[]): Promise<void> {
  await new PollingStation(url).host({ projections: [voteTally] }).start();
  process.send?.('running');
}

void main(process.argv.slice(2));
