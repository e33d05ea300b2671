import { expectMistake, mistake, type MistakeCase } from '../../testing/mistake';

const reporting: readonly MistakeCase[] = [
  [
    'posts for an unknown orgType',
    'orgTypes: [organ]',
    'orgTypes: [«organs»]',
    { code: 'unknown-reference', hint: 'did you mean `organ`?' },
  ],
  [
    'an unknown level that publishes bulletins',
    '{ level: bureau, kinds: [exemplar',
    '{ level: «buro», kinds: [exemplar',
    { code: 'unknown-reference' },
  ],
  [
    'bulletins of a kind that the programme does not have',
    '{ level: unit, kinds: [exemplar, progress] }',
    '{ level: unit, kinds: [exemplar, «experience»] }',
    { code: 'unknown-reference', message: 'there is no bulletin kind `experience`' },
  ],
  ['a report on nothing', '- activity: summary\n', '- activity: «sumary»\n', { code: 'unknown-reference' }],
  [
    'a report that answers a meeting',
    '- activity: rectification-progress\n',
    '- activity: «mobilization»\n',
    { code: 'wrong-value', message: 'activity `mobilization` is of kind `meeting` and is not done by a report' },
  ],
  ['a meeting for nothing', 'activity: mobilization\n', 'activity: «mobilisation»\n', { code: 'unknown-reference' }],
  [
    'a meeting for a report',
    'activity: party-spirit-education\n',
    'activity: «summary»\n',
    { code: 'wrong-value', hint: 'refer to an activity of kind meeting, study, activity' },
  ],
  ['a mechanism for a meeting', 'activity: lasting-mechanism', 'activity: «mobilization»', { code: 'wrong-value' }],
  [
    'mechanisms adopted in an unknown phase',
    'adoptFrom: summary-and-mechanism',
    'adoptFrom: «summary»',
    { code: 'unknown-reference' },
  ],
];

/** A programme whose officers report: none of the lines of `uses` is wrong. */
const uses = {
  good: '- { key: praised, title: { zh: 表扬, en: Praised }, minimumScore: 85, followUp: commend }',
  rest: '- { key: improves, title: { zh: 整改, en: Improves }, minimumScore: 0, followUp: improve, deadline: P2M }',
};

function officerReports(first: string, last: string): string {
  return `officerReports:
  title: { zh: 届中述职评议, en: Mid-term review }
  officers:
    - { key: chair, title: { zh: 主委, en: Chair } }
  content:
    - { key: duties, title: { zh: 履职情况, en: Duties } }
  form: { zh: 会议述职, en: At a meeting }
  procedure:
    - { key: report, title: { zh: 述职, en: Report } }
  grades:
    - { key: good, title: { zh: 称职, en: Good }, score: 100 }
    - { key: bad, title: { zh: 不称职, en: Bad }, score: 0 }
  minimumTurnout: 0.5
  uses:
    ${first}
    ${last}

posts:
  passage: 三㈡4`;
}

const officers: readonly (readonly [name: string, first: string, last: string, said: object])[] = [
  [
    'a use that nobody gets to',
    uses.good,
    uses.rest.replace('minimumScore: 0', 'minimumScore: «90»'),
    { code: 'wrong-order', message: '90 is not below 85: nobody would get here' },
  ],
  [
    'a result without a use',
    uses.good,
    uses.rest.replace('minimumScore: 0', 'minimumScore: «60»'),
    { code: 'wrong-value', hint: 'write 0' },
  ],
  [
    'improving without a deadline',
    uses.good,
    uses.rest.replace(/- (\{.*), deadline: P2M \}/, '- «$1 }»'),
    { code: 'missing-field' },
  ],
  [
    'a deadline with nothing to improve',
    uses.good.replace('commend }', 'commend, deadline: «P2M» }'),
    uses.rest,
    { code: 'wrong-value', message: 'nothing is to be improved under `praised`' },
  ],
];

describe('a programme is refused for', () => {
  it.each(reporting)('%s', (_name, ...given) => {
    expectMistake(...given);
  });

  it.each(officers)('%s', (_name, first, last, said) => {
    const { marked } = mistake('posts:\n  passage: 三㈡4', officerReports(first, last));
    expect(marked).toMatchObject(said);
  });

  it('nothing when results are used from the best score down', () => {
    expect(mistake('posts:\n  passage: 三㈡4', officerReports(uses.good, uses.rest)).problems).toEqual([]);
  });
});
