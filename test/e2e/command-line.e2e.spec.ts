import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Pacesetter } from './pacesetter';

const GANSU = resolve(__dirname, '../../libs/programmes/definitions/gansu-2010.yaml');

describe('the command line', () => {
  const pacesetter = new Pacesetter('command-line');
  let directory: string;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'pacesetter-e2e-'));
  });

  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
    pacesetter.remove();
  });

  it('helps', async () => {
    const { code, stdout } = await pacesetter.run('--help');
    expect(code).toBe(0);
    const commands = ['start', 'up', 'rehearse', 'programme', 'history', 'draw', 'person', 'rebuild', 'dead-letters'];
    for (const command of commands) {
      expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
    }
  }, 60_000);

  it('says how it is used when it is used wrongly', async () => {
    const [unknown, port] = await Promise.all([pacesetter.run('histroy'), pacesetter.run('up', '--port', '70000')]);
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
    expect(unknown.stderr).toContain('Did you mean history?');
    expect(port.code).toBe(2);
    expect(port.stderr).toContain('it must be between 0 and 65535');
    expect(port.stderr).not.toMatch(/^\s+at /m);
  }, 60_000);

  it('checks programmes', async () => {
    const sound = await pacesetter.run('programme', 'check', GANSU);
    expect(sound).toMatchObject({ code: 0, stderr: '' });
    expect(sound.stdout).toContain(`OK ${GANSU}\n  gansu-2010@1  `);
    expect(sound.stdout).toMatch(/broad-mobilization +mobilize +2010-05-15 – 2010-05-31/);
  }, 60_000);

  it('refuses a broken programme with line and column, and what was meant', async () => {
    const broken = join(directory, 'broken.yaml');
    writeFileSync(broken, readFileSync(GANSU, 'utf8').replace('plans.coverage', 'plans.coverige'));
    const { code, stdout, stderr } = await pacesetter.run('programme', 'check', broken, GANSU);
    expect(code).toBe(1);
    expect(stderr).toMatch(/broken\.yaml:\d+:\d+ unknown-fact: /);
    expect(stderr).toContain('plans.coverage');
    expect(stdout).toContain(`OK ${GANSU}`);
  }, 60_000);

  it('lists the programmes that it brings', async () => {
    expect(await pacesetter.run('programme', 'list')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/gansu-2010@1 +2010-05-15 – 2012-11-07 {2}甘肃/),
    });
  }, 60_000);

  it('works on an empty store, four processes at a time', async () => {
    const [history, rebuild, letters, retry] = await Promise.all([
      pacesetter.run('history', 'anything'),
      pacesetter.run('rebuild', 'campaign_bord'),
      pacesetter.run('dead-letters', 'list'),
      pacesetter.run('dead-letters', 'retry', 'some-timer', '--reason', 'try again'),
    ]);
    expect(history).toMatchObject({ code: 1, stdout: '' });
    expect(history.stderr).toContain('there is no history yet');
    expect(rebuild.code).toBe(2);
    expect(rebuild.stderr).toContain('did you mean "campaign_board"?');
    expect(letters).toMatchObject({ code: 0, stdout: 'No job is dead.\n' });
    expect(retry).toMatchObject({ code: 1, stderr: 'pacesetter: job some-timer is not in the dead letters\n' });
  }, 90_000);
});
