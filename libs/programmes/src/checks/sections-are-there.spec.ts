import { problemsOf, soundText } from '../../testing/mistake';

/** The sound programme without one of its sections. */
function without(section: string): string {
  const begins = soundText.indexOf(`\n${section}:`);
  const next = /\n[a-z]/i.exec(soundText.slice(begins + 1));
  return soundText.slice(0, begins) + (next ? soundText.slice(begins + 1 + next.index) : '\n');
}

function missing(section: string): readonly string[] {
  return problemsOf(without(section)).flatMap(({ code, message }) => (code === 'missing-section' ? [message] : []));
}

describe('a programme may leave sections out', () => {
  it.each(['goals', 'contactPoints', 'floatingMembers', 'posts', 'bulletins', 'finalReport'])(
    'without %s nothing else is wrong',
    (section) => expect(problemsOf(without(section))).toEqual([]),
  );

  it('but nobody can owe a pledge, or be asked for one, where there are none', () => {
    expect(missing('pledges')).toEqual(
      expect.arrayContaining([
        '`pledge` needs the section `pledges`',
        '`pledges.coverage` needs the section `pledges`',
      ]),
    );
  });

  it.each([
    ['massReview', '`mass.satisfaction`'],
    ['assessment', '`assessments.coverage`'],
    ['supervision', '`listed.open`'],
    ['awards', '`awards.pending`'],
    ['leadingGroup', '`leadingGroups.coverage`'],
  ])('nor can a condition ask for what comes from %s', (section, fact) => {
    expect(missing(section)).toContain(`${fact} needs the section \`${section}\``);
  });
});
