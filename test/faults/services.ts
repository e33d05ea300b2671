import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Experiment } from './services/experiment';
import { Ground } from './services/ground';
import { Summary } from './services/summary';

/** Longer than anything that the experiment does in one go. */
const STANDSTILL_SECONDS = 5;

/**
 * Campaigns on separate services while everything around them fails, one for each seed.
 *
 *   npm run faults -- [--seeds 50] [--first 1] [--seed 17]
 *
 * Ctrl+C ends with the present one, and tells of those that are done. Ends with 1 when something that was promised was not
 * kept, and says where the testimony is; `--seed` runs one of them again, and `FAULTS_KEEP=1` keeps what its processes have
 * said.
 */
async function main({ first, seeds }: { readonly first: number; readonly seeds: number }): Promise<void> {
  const summary = new Summary();
  const ground = new Ground();
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort());
  try {
    await ground.up();
    for (let seed = first; seed < first + seeds && !stopping.signal.aborted; seed++) {
      await experiment(seed, ground, summary);
    }
  } finally {
    await ground.close();
  }
  process.stdout.write(`\n${summary.text()}`);
  if (summary.violations > 0) process.exitCode = 1;
}

async function experiment(seed: number, ground: Ground, summary: Summary): Promise<void> {
  const begun = performance.now();
  const show = (what: string) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2Kseed ${seed}: ${what}`);
  };
  const delay = monitorEventLoopDelay();
  delay.enable();
  const findings = await Experiment.run({ seed, tell: show }, ground);
  delay.disable();
  const violations = summary.add(findings);
  show('');
  const seconds = ((performance.now() - begun) / 1_000).toFixed(0);
  process.stdout.write(`seed ${seed}: ${violations.length} violations, ${seconds} s${standstill(delay.max / 1e9)}\n`);
  for (const violation of violations) process.stdout.write(`  ${violation}\n`);
  if (violations.length === 0) return;
  const file = join(tmpdir(), `pacesetter-faults-seed-${seed}.json`);
  writeFileSync(file, JSON.stringify(findings, null, 1));
  process.stdout.write(`  what everybody has said: ${file}\n`);
}

/** Nothing fails that may stop the experiment itself: when it stands still, the machine does. */
function standstill(seconds: number): string {
  return seconds < STANDSTILL_SECONDS ? '' : `; this machine stood still for ${seconds.toFixed(0)} s of them`;
}

function readOptions(parameters: readonly string[]): { readonly first: number; readonly seeds: number } {
  const number = (name: string) => {
    const at = parameters.indexOf(name);
    return at < 0 ? undefined : Number(parameters[at + 1]);
  };
  const one = number('--seed');
  if (one !== undefined) return { first: one, seeds: 1 };
  return { first: number('--first') ?? 1, seeds: number('--seeds') ?? 50 };
}

void main(readOptions(process.argv.slice(2)));
