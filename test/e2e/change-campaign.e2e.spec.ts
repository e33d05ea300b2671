import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pacesetter, type Running } from './pacesetter';

const GANSU = resolve(__dirname, '../../libs/programmes/definitions/gansu-2010.yaml');
const CAMPAIGN = 'gansu-now';
/** More than two pages of a batch. */
const UNITS = 1_100;

/** A campaign that runs by the real clock is changed from the command line, while a server keeps it going. */
describe('changing a running campaign', () => {
  const pacesetter = new Pacesetter('change-campaign');
  const directory = mkdtempSync(join(tmpdir(), 'pacesetter-change-'));
  let server: Running;
  let address: string;

  const file = (name: string, text: string) => {
    const path = join(directory, name);
    writeFileSync(path, text);
    return path;
  };

  async function serve(): Promise<void> {
    server = pacesetter.start('up');
    [, address = ''] = await server.says(/up: (http:\/\/\S+)/);
  }

  /** Runs a command that has to succeed. */
  async function done(...args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await pacesetter.run(...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return stdout;
  }

  async function eventually<Value>(look: () => Promise<Value | undefined>): Promise<Value> {
    for (let tries = 0; tries < 240; tries++) {
      const found = await look();
      if (found !== undefined) return found;
      await sleep(500);
    }
    throw new Error('it has not happened');
  }

  const campaign = async () => (await (await fetch(`${address}/v1/campaigns/${CAMPAIGN}`)).json()) as Answer;
  const history = async () => {
    const types: string[] = [];
    for (let after: number | null = -1; after !== null;) {
      const page = await fetch(`${address}/v1/campaigns/${CAMPAIGN}/history?limit=100&after=${after}`);
      const { items, next } = (await page.json()) as { items: { type: string }[]; next: number | null };
      types.push(...items.map(({ type }) => type));
      after = next;
    }
    return types;
  };

  beforeAll(async () => {
    const units = Array.from({ length: UNITS }, (_, index) => {
      const id = `unit-${String(index).padStart(4, '0')}`;
      return `${id},第${index}队,unit,field-team,bureau,40`;
    });
    const tree = ['organizationId,name,level,orgType,parentId,masses', 'bureau,局,bureau,organ,,60', ...units].join(
      '\n',
    );
    await done('import', 'organizations', file('tree.csv', tree));
    const yesterday = new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 10);
    const launch = ['--programme', 'gansu-2010', '--root', 'bureau', '--starts-on', yesterday];
    expect(await done('campaign', 'launch', CAMPAIGN, ...launch)).toContain(`${CAMPAIGN} runs on gansu-2010@1`);
    await serve();
    await eventually(async () => ((await history()).includes('ObligationsOpened') ? true : undefined));
  }, 240_000);

  afterAll(async () => {
    server.signal('SIGTERM');
    await server.ended;
    rmSync(directory, { recursive: true, force: true });
    pacesetter.remove();
  }, 60_000);

  it('pauses, resumes and extends with a reason, and refuses what makes no sense', async () => {
    await done('campaign', 'pause', CAMPAIGN, '--reason', 'a flood');
    await done('campaign', 'resume', CAMPAIGN, '--reason', 'the flood is over');
    const endsOn = new Date(Date.now() + 400 * 24 * 3_600_000).toISOString().slice(0, 10);
    const extension = ['--phase', 'broad-mobilization', '--ends-on', endsOn];
    await done('campaign', 'extend', CAMPAIGN, ...extension, '--reason', 'time was lost');
    const again = await pacesetter.run('campaign', 'extend', CAMPAIGN, ...extension, '--reason', 'once more');
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toMatch(/ends at .* already/);
    expect((await history()).slice(-3)).toEqual(['CampaignPaused', 'CampaignResumed', 'PhaseExtended']);
  }, 180_000);

  it('shows what a move to another version would do, and then makes it', async () => {
    const text = readFileSync(GANSU, 'utf8').replace(/^version: 1$/m, 'version: 2');
    const next = file('next.yaml', text.replace('endsOn: 2012-06-30', 'endsOn: 2012-06-20'));
    const dry = await done('campaign', 'migrate', CAMPAIGN, '--to', next, '--dry-run');
    expect(dry).toContain('gansu-2010@1 → gansu-2010@2; the campaign is running');
    expect(dry).toMatch(/Obligations of the present phase[^]*implementation-plan +kept/);
    expect(dry).toMatch(/What else is scheduled[^]*Round of awards/);
    expect(dry).toContain('Nothing was decided.');
    expect(await campaign()).toMatchObject({ programme: 'gansu-2010@1' });
    const broken = file('broken.yaml', text.replaceAll('broad-mobilization', 'broader-mobilization'));
    const refused = await pacesetter.run('campaign', 'migrate', CAMPAIGN, '--to', broken, '--reason', 'why not');
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain('keep "broad-mobilization" as number 1, under this key');
    await done('campaign', 'migrate', CAMPAIGN, '--to', next, '--reason', 'the bureau revised its plan');
    expect(await eventually(async () => ((await campaign())['programme'] === 'gansu-2010@2' ? true : undefined))).toBe(
      true,
    );
    expect((await history()).filter((type) => type === 'CampaignMigrated')).toHaveLength(1);
  }, 240_000);

  it('works a batch off to its end through a crash, and doubles nothing', async () => {
    const selection = ['--under', 'bureau', '--level', 'unit', '--obligation', 'implementation-plan'];
    const preview = await done('batch', 'order', 'remind', CAMPAIGN, ...selection, '--dry-run');
    expect(preview).toContain(`${UNITS} items; nothing was decided.`);
    const rate = ['--per-minute', '60000'];
    const order = [
      'batch',
      'order',
      'remind',
      CAMPAIGN,
      ...selection,
      ...rate,
      '--name',
      'plans',
      '--reason',
      'two weeks left',
    ];
    const [, batchId = ''] = /Batch (\S+): recorded/.exec(await done(...order)) ?? [];
    const twice = await pacesetter.run(...order);
    expect(twice.stderr).toContain(`there is a batch ${batchId}`);
    await eventually(async () => {
      const { stdout } = await pacesetter.run('batch', 'show', batchId);
      return /: [1-9]\d* decided/.test(stdout) ? true : undefined;
    });
    server.signal('SIGKILL');
    await server.ended;
    await serve();
    const results = join(directory, 'results.csv');
    const shown = await done('batch', 'show', batchId, '--follow', '--results', results);
    expect(shown).toMatch(new RegExp(`completed: ${UNITS} decided, 0 refused`));
    const lines = readFileSync(results, 'utf8').trim().split('\n').slice(1);
    expect(new Set(lines).size).toBe(UNITS);
    expect(lines).toHaveLength(UNITS);
    for (const unit of ['unit-0000', 'unit-0600', `unit-${UNITS - 1}`]) {
      const told = await done('history', `participation-${CAMPAIGN}~${unit}`);
      expect(told.match(/ObligationReminded/g)).toHaveLength(1);
    }
  }, 400_000);
});

type Answer = Readonly<Record<string, unknown>>;
