import { mistake, problemsOf, soundText } from '../../testing/mistake';
import { parseProgramme } from './load-programme';
import { ProgrammeError } from './programme-error';

describe('reading a programme', () => {
  it('gives the definition with every default, its ref and its digest', () => {
    const { definition, ref, digest } = parseProgramme(soundText, 'gansu.yaml');
    expect(ref).toBe('gansu-2010@1');
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(definition.phases[0]).toMatchObject({ reevaluateEvery: 'P1D', entryGate: [] });
    expect(definition.phases[1]?.activities.at(-1)).toMatchObject({ evidence: ['note'], items: [] });
  });

  it('gives the same digest for the same content in another layout, and another one for other content', () => {
    const { digest } = parseProgramme(soundText, 'a.yaml');
    const reordered = soundText.replace('id: gansu-2010\nversion: 1\n', 'version: 1 # first\nid: "gansu-2010"\n');
    expect(parseProgramme(reordered, 'b.yaml').digest).toBe(digest);
    expect(parseProgramme(soundText.replace('threshold: 80', 'threshold: 81'), 'c.yaml').digest).not.toBe(digest);
  });

  it('reports every mistake of a file, in reading order', () => {
    const text = soundText
      .replace('passage: 三㈠\n', 'pasage: 三㈠\n')
      .replace('plans.coverage', 'plans.covrage')
      .replace('startsOn: 2010-06-01', 'startsOn: 2010-05-20')
      .replace('memberCriteria: five-leads', 'memberCriteria: five-leds');
    const problems = problemsOf(text);
    expect(problems.map(({ code }) => code)).toEqual([
      'unknown-reference',
      'unknown-field',
      'unknown-fact',
      'phases-overlap',
    ]);
    expect(problems.map(({ line }) => line)).toEqual([...problems.map(({ line }) => line)].sort((a, b) => a - b));
  });

  it('refuses what is no YAML at the place where it stops being one', () => {
    const { marked } = mistake('theme: {', 'theme: «{» {');
    expect(marked ?? problemsOf('theme: [a,\n')[0]).toMatchObject({ code: 'yaml' });
    expect(problemsOf('id: a\nid: b\n')).toMatchObject([{ code: 'yaml', line: 2, column: 1 }]);
  });

  it.each([
    ['nothing', ''],
    ['a list', '- a\n'],
    ['a word', 'gansu'],
  ])('refuses %s', (_name, text) => {
    expect(problemsOf(text)).toMatchObject([{ code: 'wrong-type', line: 1, column: 1 }]);
  });

  it('shows the lines around a mistake and points at it', () => {
    const text = 'id: gansu-2010\nversion: 1\ntilte: { zh: 创先争优, en: Excellence }\n';
    const error = refusalOf(text);
    expect(error.message.split('\n\n')).toContain(
      [
        'programme.yaml:3:1 unknown-field: unknown field `tilte`',
        '  1 | id: gansu-2010',
        '  2 | version: 1',
        '  3 | tilte: { zh: 创先争优, en: Excellence }',
        '    | ^^^^^',
        '  = did you mean `title`?',
      ].join('\n'),
    );
  });

  it('points at the right column behind Chinese characters, which are two columns wide', () => {
    const { message } = refusalOf(soundText.replace('en: Broad mobilisation }', 'em: Broad mobilisation }'));
    const [, , , line, pointer] = message.split('\n\n')[1]?.split('\n') ?? [];
    const before = line?.slice(0, line.indexOf('em:')) ?? '';
    const wide = before.match(/[^\x20-\x7e]/g)?.length ?? 0;
    expect(pointer?.indexOf('^')).toBe(before.length + wide);
  });
});

function refusalOf(text: string): ProgrammeError {
  try {
    parseProgramme(text, 'programme.yaml');
  } catch (error) {
    if (error instanceof ProgrammeError) return error;
  }
  throw new Error('the programme was accepted');
}
