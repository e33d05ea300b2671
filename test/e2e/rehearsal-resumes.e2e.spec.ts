import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { definitionsFolder } from '@pacesetter/programmes';
import { Pacesetter } from './pacesetter';

/** How far into the time of an undisturbed run each life is cut off: the first before people act, the last long after. */
const LIVES = [0.25, 0.4, 0.55];

/** Programmes with much of their own, besides gansu-2010 (`npm run faults:rehearsal`); no more of them than it takes. */
const PIECES: readonly (readonly [programme: string, organizations: number])[] = [
  ['luliang-2009', 11],
  ['hunan-2011', 60],
];

describe.each(PIECES)('%s, killed again and again', (programme, organizations) => {
  const pacesetter = new Pacesetter(`resumes-${programme}`);
  let directory: string;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'pacesetter-resumes-'));
  });

  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
    pacesetter.remove();
  });

  /** The first organisations of the sample: parents come before children. */
  function sample(): readonly string[] {
    const [header = '', ...rows] = readFileSync(
      join(definitionsFolder(), 'samples', `${programme}.organizations.csv`),
      'utf8',
    )
      .trim()
      .split('\n');
    if (organizations >= rows.length) return [];
    const file = join(directory, 'organizations.csv');
    writeFileSync(file, [header, ...rows.slice(0, organizations)].join('\n'));
    return ['--organizations', file];
  }

  const digestIn = (stdout: string) => (JSON.parse(stdout) as { historyDigest: string }).historyDigest;

  it('has the history of a run that nothing disturbs', async () => {
    const command = ['rehearse', programme, ...sample(), '--seed', '5', '--json'];
    const began = performance.now();
    const undisturbed = await pacesetter.run(...command);
    const took = performance.now() - began;
    expect(undisturbed).toMatchObject({ code: 0, stderr: '' });
    let killed = 0;
    for (const life of LIVES) {
      const run = pacesetter.start(...command, ...(killed === 0 ? [] : ['--resume']));
      const ended = await Promise.race([run.ended, sleep(life * took, 'alive' as const)]);
      if (ended !== 'alive') {
        expect(ended).toMatchObject({ code: 0, stderr: '' });
        break;
      }
      run.signal('SIGKILL');
      await run.ended;
      killed++;
    }
    const resumed = await pacesetter.run(...command, '--resume');
    expect(killed).toBeGreaterThan(0);
    expect(resumed.code).toBe(0);
    expect(digestIn(resumed.stdout)).toBe(digestIn(undisturbed.stdout));
  }, 600_000);
});
