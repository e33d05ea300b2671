import { ProgrammeCatalogue } from './programme-catalogue';

const { definition } = ProgrammeCatalogue.fromFolder().get('hunan-2011@1');

/** Figures and names of the document, by the passage where they stand. */
describe('hunan-2011 is what the document says', () => {
  it('一: eleven kinds of organisation, each with a target and four goals of its own', () => {
    const { orgTypes } = definition.participants;
    expect(orgTypes.map(({ title }) => title.zh)).toEqual([
      '乡镇党委',
      '村',
      '街道',
      '社区',
      '国有企业',
      '机关',
      '学校',
      '科研单位',
      '文化、卫生、体育等事业单位',
      '非公有制经济组织',
      '社会组织',
    ]);
    const sets = orgTypes.map(({ criteria }) => definition.criteria.find(({ key }) => key === criteria));
    expect(new Set(sets).size).toBe(11);
    for (const set of sets) {
      expect(set?.target?.zh).toMatch(/^紧紧围绕“.+”创先争优$/);
      expect(set?.items.map(({ title }) => title.zh)).toEqual([
        '推动科学发展',
        '促进社会和谐',
        '服务人民群众',
        '加强基层组织',
      ]);
    }
    expect(new Set(sets.flatMap((set) => set?.items.map(({ text }) => text.zh))).size).toBe(44);
  });

  it('三1–3: applied for until 30 May 2011, created until May 2012, assessed before 1 July 2012', () => {
    expect(definition.phases.slice(0, 3).map(({ kind, startsOn, endsOn }) => [kind, startsOn, endsOn])).toEqual([
      ['mobilize', '2011-04-28', '2011-05-30'],
      ['compete', '2011-05-31', '2012-05-31'],
      ['exemplify', '2012-06-01', '2012-06-30'],
    ]);
  });

  it('三4: dynamic management, one step that comes again every two years', () => {
    expect(definition.phases.slice(3).map(({ key, kind, startsOn }) => [key, kind, startsOn])).toEqual([
      ['first-reassessment-dynamic-management', 'summarize', '2012-07-01'],
      ['second-reassessment-dynamic-management', 'summarize', '2014-08-01'],
    ]);
  });

  it('二2: three kinds of meeting push the work forward', () => {
    const meetings = definition.phases[1]?.activities.filter(({ kind }) => kind === 'meeting');
    const titles = ['工作推进会', '现场经验交流会', '领导点评会'];
    expect(meetings?.map(({ title }) => title.zh)).toEqual(titles);
    expect(definition.meetings?.kinds.map(({ title }) => title.zh)).toEqual(titles);
  });

  it('preamble, 三 last paragraph: 100 provincial, 1000 municipal, 10000 county sites, and own ones outside of them', () => {
    expect(definition.sites?.tiers.map(({ decidedAt, total }) => [decidedAt, total])).toEqual([
      ['province', 100],
      ['city', 1000],
      ['county', 10_000],
      ['provincial-unit', undefined],
    ]);
    const { applications, decidedOn, creation, reassessEvery, replaced } = definition.sites ?? {};
    expect(applications?.opensOn).toBe('2011-04-28');
    expect([decidedOn, creation?.assessedBy, reassessEvery, replaced]).toEqual([
      '2011-05-30',
      '2012-06-30',
      'P2Y',
      ['eliminated'],
    ]);
  });

  it('二2: sites are inspected on the spot, and nobody else is', () => {
    const { visits, escalation } = definition.supervision ?? {};
    expect(visits?.map(({ title, among }) => [title.zh, among])).toEqual([['到点上指导督查', { sites: true }]]);
    expect(escalation).toBeUndefined();
  });

  it('一, 二3, 二4: five activities of free choice', () => {
    const optional = definition.phases[1]?.activities.filter(({ requirement }) => requirement === 'optional');
    expect(optional?.map(({ title }) => title.zh)).toEqual([
      '“四化两型先锋行”活动',
      '“惠民服务先锋行”活动',
      '“三亮三创三评”活动',
      '积极探索、总结基层创造的好做法',
      '党群共建',
    ]);
  });

  it('has neither pledges nor bands nor a ladder: who meets the standard gets a plaque', () => {
    const { pledges, massReview, assessment, awards } = definition;
    expect([pledges, massReview, assessment, awards]).toEqual(Array(4).fill(undefined));
  });
});
