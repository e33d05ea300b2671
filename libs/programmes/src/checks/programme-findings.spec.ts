import { expectMistake, problemsOf, soundText } from '../../testing/mistake';
import type { MistakeCase } from '../../testing/mistake';

const wrongOrder = { code: 'wrong-order' } as const;
const wrongValue = { code: 'wrong-value' } as const;

const order: readonly MistakeCase[] = [
  [
    'phases that overlap',
    'startsOn: 2010-06-01',
    'startsOn: «2010-05-31»',
    {
      code: 'phases-overlap',
      message: 'phase `full-striving` starts on 2010-05-31, but `broad-mobilization` runs until 2010-05-31',
    },
  ],
  ['phases in the wrong order', 'startsOn: 2010-06-01', 'startsOn: «2009-06-01»', { code: 'wrong-order' }],
  ['a phase that ends before it starts', 'endsOn: 2012-06-30', 'endsOn: «2011-06-30»', { code: 'wrong-order' }],
  ['a due day outside the phase', 'dueOn: 2012-08-31', 'dueOn: «2012-11-08»', { code: 'date-outside-phase' }],
  ['a due day before the opening', 'opensOn: 2012-08-01', 'opensOn: «2012-09-16»', { code: 'wrong-order' }],
  [
    'a duration past the end of the phase',
    'kind: plan\n',
    'kind: plan\n        dueAfter: «P18D»\n',
    { code: 'date-outside-phase' },
  ],
  [
    'two due days',
    'dueOn: 2012-08-31',
    'dueOn: 2012-08-31\n        dueAfter: «P10D»',
    { code: 'wrong-value', hint: 'keep `dueOn` or `dueAfter`' },
  ],
  [
    'a recurrence without length',
    'recurs: P6M',
    'recurs: «P0D»',
    { code: 'wrong-value', message: 'nothing can recur every P0D' },
  ],
  [
    'nominations that close before they open',
    'nominationsCloseOn: 2011-06-20',
    'nominationsCloseOn: «2011-05-19»',
    { code: 'wrong-order' },
  ],
  ['an award after the campaign', 'confersOn: 2012-07-01', 'confersOn: «2013-07-01»', { code: 'date-outside-phase' }],
  [
    'no time for public notice',
    'publicNotice: P5WD',
    'publicNotice: P9WD',
    { code: 'wrong-order', message: 'a public notice of P9WD after 2011-06-20 is not over on 2011-07-01' },
  ],
];

const calendar: readonly MistakeCase[] = [
  [
    'unknown holidays',
    'holidays: china-2009-2016',
    'holidays: «china-2009-2015»',
    { code: 'unknown-reference', hint: 'did you mean `china-2009-2016`?' },
  ],
  [
    'a week without a working day',
    'holidays: china-2009-2016',
    'holidays: china-2009-2016\n  «weekend»: [monday, tuesday, wednesday, thursday, friday, saturday, sunday]',
    { code: 'wrong-value' },
  ],
  [
    'days off that end before they begin',
    'holidays: china-2009-2016',
    'holidays: china-2009-2016\n  days: [{ from: 2010-07-02, to: «2010-07-01», working: false, title: { zh: 假, en: Off } }]',
    { code: 'wrong-order', message: 'ends on 2010-07-01, before it begins on 2010-07-02' },
  ],
  [
    'an exception for nobody',
    'holidays: china-2009-2016',
    'holidays: china-2009-2016\n  exceptions: [{ orgTypes: [«field-teams»], weekend: [sunday] }]',
    { code: 'unknown-reference', hint: 'did you mean `field-team`?' },
  ],
  [
    'years whose holidays are not known',
    'endsOn: 2012-11-07',
    'endsOn: 2017-01-07',
    {
      code: 'date-outside-calendar',
      message: '`china-2009-2016` holds 2009 to 2016, and the programme runs from 2010-05-15 to 2017-01-07',
    },
  ],
  [
    'grace for what has had its day',
    '{ when: follow-up-missed, rung: criticise }',
    '{ when: follow-up-missed, rung: criticise, after: «P3D» }',
    { code: 'wrong-value', message: 'a missed follow-up counts at once: it has had its day' },
  ],
  [
    'half a working day',
    'publicNotice: P5WD',
    'publicNotice: «P0WD»',
    { code: 'wrong-value', message: '`P0WD` is not a duration; write e.g. P10D, P1M, PT36H, or P5WD for working days' },
  ],
];

/** The last mass review of the programme as a secret ballot; it has six and a half weeks. */
const rulesOfBallot = (rules: string) => `
  secretBallot:
    question: { zh: 您满意吗, en: Are you satisfied }
${rules}
`;
const BALLOT = { activity: 'key: final-mass-review', rules: 'minimumTurnout: 0.5 # not in the document' };

function withBallot({ activity, rules = '' }: { activity: string; rules?: string }) {
  const changed = soundText.replace(`- ${BALLOT.activity}\n`, `- ${BALLOT.activity}\n        ${activity}\n`);
  return changed.replace(BALLOT.rules, `${BALLOT.rules}${rules && rulesOfBallot(rules)}`);
}

describe('secret ballots', () => {
  const sound = '    registration: P5D\n    voting: P5D';

  it('are held where their rules are given', () => {
    expect(problemsOf(withBallot({ activity: 'secretBallot: true', rules: sound }))).toEqual([]);
  });

  it.each([
    ['no rules', { activity: 'secretBallot: true' }, { code: 'missing-field' }],
    [
      'too little time',
      { activity: 'secretBallot: true', rules: '    registration: P4W\n    voting: P3W' },
      wrongOrder,
    ],
    [
      'a window without length',
      { activity: 'secretBallot: true', rules: '    registration: P0D\n    voting: P5D' },
      { code: 'wrong-value', message: 'a window of P0D is none' },
    ],
    ['an unlikely roll', { activity: 'secretBallot: true', rules: `${sound}\n    minimumVoters: 1` }, wrongValue],
  ])('know %s', (_name, change, said) => {
    expect(problemsOf(withBallot(change))).toMatchObject([said]);
  });

  it('are for mass reviews', () => {
    const text = withBallot({ activity: '', rules: sound }).replace(
      '- key: post-dedication\n',
      '- key: post-dedication\n        secretBallot: true\n',
    );
    expect(problemsOf(text)).toMatchObject([
      { code: 'wrong-value', hint: 'only `kind: mass-review` is held by ballot' },
    ]);
  });
});

const rules: readonly MistakeCase[] = [
  ['a key taken twice', 'key: post-dedication', 'key: «party-spirit-education»', { code: 'duplicate-key' }],
  ['an activity of another phase again', 'key: photo-exhibition', 'key: «mobilization»', { code: 'duplicate-key' }],
  [
    'an unknown criteria set',
    'memberCriteria: five-leads',
    'memberCriteria: «five-leds»',
    { code: 'unknown-reference', hint: 'did you mean `five-leads`?' },
  ],
  ['an unknown activity', 'activity: summary\n', 'activity: «conclusion»\n', { code: 'unknown-reference' }],
  [
    'an unknown rung',
    'rung: criticise,',
    'rung: «criticize»,',
    { code: 'unknown-reference', hint: 'did you mean `criticise`?' },
  ],
  [
    'an unknown award',
    '{ award: outstanding-member,',
    '{ award: «outstanding-members»,',
    { code: 'unknown-reference', hint: 'did you mean `outstanding-member`?' },
  ],
  ['an unknown phase', 'fromPhase: demonstrate-and-rectify', 'fromPhase: «demonstrate»', { code: 'unknown-reference' }],
  [
    'an unknown orgType',
    'appliesTo: { place: with-subordinates }',
    'appliesTo: { orgTypes: [«organs»] }',
    { code: 'unknown-reference', hint: 'did you mean `organ`?' },
  ],
  [
    'weights that do not add up',
    'weight: 0.2',
    'weight: 0.3',
    { code: 'wrong-sum', message: 'the weights of the components add up to 1.1, not to 1' },
  ],
  [
    'a last band that leaves somebody out',
    "when: 'true'",
    'when: «score < 60.0»',
    { code: 'wrong-value', hint: 'write `when: "true"`' },
  ],
  [
    'a rung that leads nowhere',
    'en: Criticised in a circular }, deadline: P15D',
    'en: Criticised in a circular }',
    { code: 'missing-field' },
  ],
  [
    'a deadline after the last rung',
    'en: Held accountable }',
    'en: Held accountable }, deadline: «P1D»',
    { code: 'wrong-value' },
  ],
];

describe('a programme of the right shape is refused for', () => {
  it.each([...order, ...calendar, ...rules])('%s', (_name, ...given) => {
    expectMistake(...given);
  });
});
