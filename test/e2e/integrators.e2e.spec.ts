import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { type FeedEvent, PacesetterClient } from '@pacesetter/client';
import { CuttingProxy } from './cutting-proxy';
import { Pacesetter, type Running } from './pacesetter';
import { quickStart } from './quick-start';
import { requireTools, Terminal } from './terminal';

const chapters = quickStart();

/** What somebody who follows the quick start sees in each chapter. */
const SEEN: Readonly<Record<string, (said: string) => void>> = {
  Start: (said) => expect(said).toBe(''),
  'Sign in and create a key': (said) => expect(said).toMatch(/^psk_\S+\n$/),
  'Let a campaign run': (said) => expect(said).toContain('striving runs on gansu-2010@1.'),
  'Read a page'(said) {
    const { events, page } = JSON.parse(said) as { events: FeedEvent[]; page: object };
    expect(events).toEqual([expect.objectContaining({ feednumber: 1, type: 'pacesetter.CampaignLaunched' })]);
    expect(page).toMatchObject({ before: { delivered: 0 }, after: { delivered: 1 } });
  },
  'Follow it live, and lose the connection': (said) => expectGapless(said, /"feednumber":(\d+)/g),
  'The same in Node'(said) {
    const [, printed = '', proof = ''] = /\n(1 pacesetter.CampaignLaunched\n[^]*?)(\{.*\})$/.exec(said) ?? [];
    expectGapless(printed, /^(\d+) pacesetter\./gm);
    expect(JSON.parse(proof)).toMatchObject({ agrees: true, found: { delivered: printed.trim().split('\n').length } });
  },
  'Give a command': (said) => expect(said).toBe('412 revision-moved\n'),
  'Page by page in Python': (said) => expectGapless(said, /^(\d+) pacesetter\./gm),
  'Receive webhooks'(said) {
    expect(said.match(/verified \d+ pacesetter\.CampaignPaused/g)).toHaveLength(2);
    expect(said.match(/turned down/g)).toHaveLength(2);
  },
  'Share the work'(said) {
    const worked = said.split('\n').filter((line) => /^(one|two) /.test(line));
    const numbers = worked.map((line) => Number(line.split(' ')[1])).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(worked.filter((line) => line.endsWith('try 2')).map((line) => line.split(' ')[1])).toEqual(['1']);
  },
  'Clean up': (said) => expect(said.match(/"events"/g)).toHaveLength(5),
};

describe('the quick start of docs/integrators.md, and connections that are cut', () => {
  const pacesetter = new Pacesetter('integrators', { PACESETTER_WEBHOOK_TARGETS: '127.0.0.1' });
  const { folder } = pacesetter;
  let server: Running;
  let terminal: Terminal;
  let values: Readonly<Record<string, string>>;
  let key = '';

  beforeAll(async () => {
    requireTools();
    server = pacesetter.start('up');
    const [[, password = ''], [, address = '']] = await Promise.all([
      server.says(/password +(\S+)\n/),
      server.says(/up: (http:\/\/\S+)/),
    ]);
    const [python, node] = await Promise.all([freePort(), freePort()]);
    values = { URL: address, PASSWORD: password, PYTHON_PORT: String(python), NODE_PORT: String(node) };
    const path = `${ownNpx(folder, pacesetter)}${delimiter}${process.env['PATH']}`;
    // Nobody who follows the quick start says where the data is: each command has to find it.
    terminal = new Terminal(folder, { ...pacesetter.environment, PATH: path, PACESETTER_DATA: undefined });
  }, 120_000);

  afterAll(async () => {
    terminal.close();
    server.signal('SIGTERM');
    await server.ended;
    pacesetter.remove();
  }, 60_000);

  it('has been read by whoever wrote down what it shows', () => {
    expect(chapters.map(({ title }) => title)).toEqual(Object.keys(SEEN));
  });

  it.each(chapters.filter(({ title }) => title !== 'Clean up'))(
    '$title',
    async (chapter) => {
      const said = await follow(chapter);
      if (chapter.title === 'Sign in and create a key') key = said.trim();
      SEEN[chapter.title]?.(said);
    },
    120_000,
  );

  it('curl takes up what was cut off in the middle of an event, without a gap or a double', async () => {
    const cutting = new CuttingProxy(new URL(values['URL']!), budget());
    const live = `${await cutting.listen()}/v1/streams/all/live`;
    let read = '';
    for (let connections = 0; connections < 100 && !read.includes('CampaignResumed'); connections++) {
      const last = [...read.matchAll(/^id: (.*)$/gm)].at(-1)?.[1] ?? '';
      const said = await curl('-sN', '-H', `authorization: Bearer ${key}`, '-H', `last-event-id: ${last}`, live);
      read += said.slice(0, said.lastIndexOf('\n\n') + 2);
    }
    cutting.close();
    expect(cutting.cuts).toBeGreaterThan(2);
    expect(read).toContain('CampaignResumed');
    expectGapless(read, /"feednumber":(\d+)/g);
  }, 60_000);

  it.each(['live', 'pages'] as const)(
    'the client does so by itself (%s), and can have it proved',
    async (transport) => {
      const cutting = new CuttingProxy(new URL(values['URL']!), budget());
      const direct = new PacesetterClient({ url: values['URL']!, apiKey: key });
      const { events } = await direct.page({ limit: 500 });
      const client = new PacesetterClient({ url: await cutting.listen(), apiKey: key, retries: { firstMs: 20 } });
      const read: string[] = [];
      for await (const { event, cursor } of client.subscribe({ transport })) {
        read.push(event.id);
        if (read.length < events.length) continue;
        expect(await direct.prove({ until: cursor })).toMatchObject({ agrees: true });
        break;
      }
      cutting.close();
      expect(read).toEqual(events.map(({ id }) => id));
      expect(cutting.cuts).toBeGreaterThan(2);
    },
    60_000,
  );

  it('Clean up', async () => SEEN['Clean up']?.(await follow(chapters.at(-1)!)), 60_000);

  /** Does what a chapter says, with the values that it asks the reader to put in. */
  async function follow({ steps }: (typeof chapters)[number]): Promise<string> {
    let said = '';
    for (const step of steps) {
      const text = step.text.replace(/^export (\w+)=[^$\n]*$/gm, (line, name: string) => {
        return values[name] === undefined ? line : `export ${name}='${values[name]}'`;
      });
      if (step.kind === 'type') said += await terminal.type(text);
      else writeFileSync(join(folder, '.pacesetter/quick-start', step.file), step.text);
    }
    return said;
  }
});

/** Numbers from 1, each once. */
function expectGapless(text: string, number: RegExp): void {
  const numbers = [...text.matchAll(number)].map(([, found]) => Number(found));
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
}

/** Bytes that connections carry, one after the other: less than an event, and at times enough for the largest. */
function budget(): () => number {
  let connections = 0;
  return () => 1_500 * 2 ** (connections++ % 8);
}

async function curl(...args: readonly string[]): Promise<string> {
  const child = spawn('curl', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(child, 'close');
  return said;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** A folder with an `npx` that runs the command line from its sources: tests do not build it. */
function ownNpx(folder: string, { command }: Pacesetter): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const quoted = command.map((word) => `'${word}'`).join(' ');
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\n[ "$1" = pacesetter ] || exit 1\nshift\nexec ${quoted} "$@"\n`);
  chmodSync(join(bin, 'npx'), 0o755);
  return bin;
}
