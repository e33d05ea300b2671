import { resolveTimetable } from '../calendar/timetable';
import { ProgrammeCatalogue } from './programme-catalogue';

const { definition } = ProgrammeCatalogue.fromFolder().get('guangdong-2010@1');
const activities = definition.phases.flatMap((phase) => phase.activities);

/** Figures and names of the document, by the passage where they stand. */
describe('guangdong-2010 is what the document says', () => {
  it('五(一): two stages, each with what it works towards', () => {
    expect(definition.rounds.map(({ title, theme }) => [title.zh, theme?.zh])).toEqual([
      ['第一阶段', '迎接中国共产党成立90周年'],
      ['第二阶段', '迎接党的十八大'],
    ]);
  });

  it('五(二): four steps over the two stages', () => {
    expect(definition.phases.map(({ title, round }) => [title.zh, round])).toEqual([
      ['学习贯彻', 'stage-1'],
      ['下发方案', 'stage-1'],
      ['全面争创', 'stage-1'],
      ['总结提高', 'stage-2'],
    ]);
    expect(definition.phases.slice(2).map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      ['2010-06-01', '2011-06-30'],
      ['2011-07-01', '2012-11-07'],
    ]);
  });

  it('五(二): the timetable knows the stage of each step', () => {
    const { phases } = resolveTimetable(definition);
    expect(phases.map(({ round }) => round)).toEqual(['stage-1', 'stage-1', 'stage-1', 'stage-2']);
  });

  it('五(三): five methods, all of them in both stages', () => {
    const times = (kind: string) =>
      activities.filter((activity) => activity.kind === kind && activity.subject === 'organization').length;
    expect(['pledge', 'self-review', 'leader-comment', 'mass-review', 'assessment'].map(times)).toEqual([
      2, 2, 2, 2, 2,
    ]);
    expect(definition.awards?.rounds).toHaveLength(2);
  });

  it('五(三)1: a pledge is about eight topics', () => {
    expect(definition.pledges?.topics.map(({ title }) => title.zh)).toEqual([
      '理论学习',
      '理想信念',
      '履行职责',
      '服务群众',
      '工作作风',
      '组织纪律',
      '廉洁自律',
      '道德修养',
    ]);
  });

  it('五(三)5: an award needs a pledge that was kept and masses that are satisfied; 三(三): and public notice', () => {
    const [organizations, members] = definition.awards?.kinds ?? [];
    for (const kind of [organizations, members]) {
      expect(kind?.eligibility.map(({ when }) => when)).toEqual(
        expect.arrayContaining(['pledges.broken == 0', 'mass.satisfaction >= mass.threshold', 'notice.over']),
      );
    }
  });

  it('三(三): the masses are asked to propose who is commended', () => {
    const asked = definition.awards?.kinds.filter(({ nominatedBy }) => nominatedBy.includes('masses'));
    expect(asked?.map(({ title }) => title.zh)).toEqual(['社会组织先进党组织', '社会组织优秀共产党员']);
  });

  it('五(三)2: a special meeting of organisational life in each stage: statements, self-check, the secretary sums up', () => {
    const meetings = definition.meetings?.kinds.filter(({ title }) => title.zh === '专题组织生活会');
    expect(meetings).toHaveLength(2);
    expect(meetings?.[0]?.agenda.map(({ title }) => title.zh)).toEqual([
      '党员陈述',
      '对落实承诺情况进行自查',
      '支部书记小结',
    ]);
  });

  it('二: the day of helping the poor in both stages; wider coverage; conflicts settled; reach 5A', () => {
    const titles = activities.map(({ title }) => title.zh);
    expect(titles.filter((title) => title === '“扶贫济困日”活动')).toHaveLength(2);
    expect(titles).toEqual(
      expect.arrayContaining(['扩大党组织和党的工作覆盖面', '主动调解纠纷、化解矛盾', '“创5A、争先进”活动']),
    );
  });

  it('五(三)3: a comment says what was achieved, what falls short, and where to go', () => {
    expect(definition.reviews?.leader?.parts.map(({ title }) => title.zh)).toEqual([
      '取得的成绩',
      '存在的问题',
      '努力方向',
    ]);
  });

  it('五(二): three kinds of award before 1 July 2011, two of them again before July 2012', () => {
    const given = definition.awards?.rounds.map(({ confersOn, awards }) => [confersOn, awards.length]);
    expect(given).toEqual([
      ['2011-06-30', 3],
      ['2012-06-29', 2],
    ]);
  });

  it('四: Five Goods and Five Leads of its own', () => {
    expect(definition.criteria.map(({ items }) => items.map(({ title }) => title.zh))).toEqual([
      ['领导班子好', '制度落实好', '党员队伍好', '工作成绩好', '群众反映好'],
      ['带头学习提高', '带头践行宗旨', '带头爱岗敬业', '带头遵纪守法', '带头弘扬正气'],
    ]);
  });

  it('六(三): five contact points by name; 六(四): symposia, routine and random inspection', () => {
    expect(definition.contactPoints?.named.map(({ title }) => title.zh)).toEqual([
      '省食品行业协会',
      '省物流行业协会',
      '省软件行业协会',
      '省皮具商会',
      '省特种设备行业协会',
    ]);
    expect(definition.supervision?.visits.map(({ title }) => title.zh)).toEqual(['座谈会', '经常性督查', '随机抽查']);
  });
});
