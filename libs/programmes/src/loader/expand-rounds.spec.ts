import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mistake } from '../../testing/mistake';
import { definitionsFolder } from '../catalogue/definitions-folder';

const text = readFileSync(join(definitionsFolder(), 'xuefu-street.yaml'), 'utf8');

/** One mistake gives one problem, though every round goes through the step; `«…»` says where. */
function expectMistake(sound: string, wrong: string, said: Readonly<Record<string, unknown>>): void {
  const { problems, marked } = mistake(sound, wrong, text);
  expect(problems).toHaveLength(1);
  expect(marked).toMatchObject(said);
}

describe('what is wrong with rounds and steps is said where it was written', () => {
  it('a condition of a step: once, at the step', () => {
    expectMistake('when: reviews.massCoverage >= 0.9', 'when: «reviews.masCoverage» >= 0.9', {
      code: 'unknown-fact',
      hint: 'did you mean `reviews.massCoverage`?',
    });
  });

  it('a day of one round, at the round', () => {
    const wrong = '{ step: concentrated-review, startsOn: 2011-03-01, endsOn: «2011-02-15» }';
    const { marked } = mistake('{ step: concentrated-review, startsOn: 2011-03-01, endsOn: 2011-04-15 }', wrong, text);
    expect(marked).toMatchObject({ code: 'wrong-order' });
  });

  it('an activity that one round adds, at the round', () => {
    expectMistake('- key: paired-help', '- key: «talks-and-care»', { code: 'duplicate-key' });
  });

  it('a step that does not exist', () => {
    const wrong = '{ step: «rectify-and-improv», startsOn: 2010-05-27';
    const { marked } = mistake('{ step: rectify-and-improve, startsOn: 2010-05-27', wrong, text);
    expect(marked).toMatchObject({ code: 'unknown-reference', hint: 'did you mean `rectify-and-improve`?' });
  });

  it('a step that no round goes through', () => {
    const unused = 'steps:\n  - { key: «nobody-comes», kind: compete, title: { zh: 空, en: Empty } }\n';
    expectMistake('steps:\n', unused, { code: 'never-used' });
  });

  it('a programme without any phase', () => {
    const without = text.slice(0, text.indexOf('\nsteps:')) + text.slice(text.indexOf('\npledges:'));
    const { problems } = mistake('id: xuefu-street', 'id: xuefu-street', without);
    expect(problems.map(({ message }) => message)).toContain('the programme has no phases');
  });
});
