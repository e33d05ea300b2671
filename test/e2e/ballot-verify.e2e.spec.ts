import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedWith, Signer, termsOf, vote } from '../../libs/ballot-client/test/polling';
import type { PublishedBallot } from '@pacesetter/ballot-client';
import { Pacesetter } from './pacesetter';

describe('counting a published ballot again', () => {
  const pacesetter = new Pacesetter('ballot-verify');
  let directory: string;
  let ballot: PublishedBallot;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'pacesetter-e2e-'));
    const signer = new Signer();
    const choices = ['satisfied', 'satisfied', 'dissatisfied'];
    const papers = await Promise.all(choices.map((choice) => vote(signer, termsOf(signer), choice)));
    ballot = publishedWith(signer, papers);
  }, 60_000);

  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
    pacesetter.remove();
  });

  function verify(content: unknown, name = 'ballot.json') {
    const file = join(directory, name);
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return pacesetter.run('ballot', 'verify', file);
  }

  it('needs the file alone, and finds the result', async () => {
    const { code, stdout, stderr } = await verify(ballot);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(
      'ballot-1: 6 on the roll, 5 registered, 3 voted\n3 papers counted again: the result is as published.',
    );
    expect(stdout).toMatch(/unit-1 +satisfied +2\n/);
  }, 120_000);

  it('fails for a paper that was changed, and says which', async () => {
    const [first, ...others] = ballot.papers;
    const changed = { ...ballot, papers: [{ ...first, choices: ['dissatisfied'] }, ...others] };
    const { code, stdout, stderr } = await verify(changed);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`proof-forged: the choices are not those that the voter signed (${first?.serial})`);
    expect(stderr).toContain('tally-differs');
  }, 120_000);

  it('fails for anything else', async () => {
    const [text, other] = await Promise.all([verify('no JSON', 'text.json'), verify({}, 'other.json')]);
    expect(text.code).toBe(1);
    expect(text.stderr).toContain('is no exported ballot');
    expect(other.code).toBe(1);
    expect(other.stderr).toContain('format-unknown');
  }, 120_000);
});
