import { ProgrammeCatalogue } from './programme-catalogue';
import { daysBetween } from '../calendar/calendar';

const { definition } = ProgrammeCatalogue.fromFolder().get('gansu-2010@1');
const activities = definition.phases.flatMap((phase) => phase.activities);
const required = activities.filter(({ requirement }) => requirement === 'required');

/** Figures and names of the document, by the passage where they stand. */
describe('gansu-2010 is what the document says', () => {
  it('三: four steps from mid-May 2010 until the 18th congress, without a gap', () => {
    expect(definition.phases.map(({ kind, startsOn, endsOn }) => [kind, startsOn, endsOn])).toEqual([
      ['mobilize', '2010-05-15', '2010-05-31'],
      ['compete', '2010-06-01', '2011-06-30'],
      ['exemplify', '2011-07-01', '2012-06-30'],
      ['summarize', '2012-07-01', '2012-11-07'],
    ]);
    definition.phases.slice(1).forEach(({ startsOn }, index) => {
      expect(daysBetween(definition.phases[index]?.endsOn ?? '', startsOn)).toBe(1);
    });
  });

  it('二㈠: the theme', () => expect(definition.theme.zh).toBe('服务中心、建设队伍、科学发展'));

  it('二㈡: Five Goods and Five Leads', () => {
    expect(definition.criteria.map(({ title, items }) => [title.zh, ...items.map((item) => item.title.zh)])).toEqual([
      ['五个好', '领导班子好', '党员队伍好', '工作机制好', '工作业绩好', '群众反映好'],
      ['五带头', '带头学习提高', '带头争创佳绩', '带头服务群众', '带头遵纪守法', '带头弘扬正气'],
    ]);
  });

  it('二㈢: four groups of goals', () => {
    expect(definition.goals.map(({ title }) => title.zh)).toEqual([
      '推动科学发展',
      '促进单位和谐',
      '服务职工群众',
      '加强基层组织',
    ]);
  });

  it('三㈡: five required activities, the first with its three ones', () => {
    const five = required.filter(({ kind, passage }) => kind === 'activity' && passage?.startsWith('三㈡'));
    expect(five.map(({ passage }) => passage)).toEqual(['三㈡1', '三㈡2', '三㈡3', '三㈡4', '三㈡5']);
    expect(five[0]?.items).toHaveLength(3);
  });

  it('三㈡1: members write their analysis and are reviewed by the masses before 1 July 2010', () => {
    expect(required.find(({ subject }) => subject === 'member')).toMatchObject({
      key: 'analysis-report',
      dueOn: '2010-06-30',
    });
    expect(required.find(({ kind }) => kind === 'mass-review')).toMatchObject({ dueOn: '2010-06-30' });
  });

  it('三㈢1: first awards on the 90th anniversary; 三㈣: the second, and nominations upward, around 1 July 2012', () => {
    const [first, second] = definition.awards?.rounds ?? [];
    expect([first?.confersOn, second?.confersOn]).toEqual(['2011-07-01', '2012-07-01']);
    expect(second?.awards.flatMap(({ upward }) => upward.map(({ to }) => to))).toEqual(
      expect.arrayContaining(['province', 'centre']),
    );
  });

  it('三㈢1: three standings, each with its follow-up, a helper for those who lag behind', () => {
    expect(definition.assessment?.bands.map(({ key, followUp }) => [key, followUp.kind, followUp.helper])).toEqual([
      ['advanced', 'commend', false],
      ['middle', 'improve', false],
      ['backward', 'rectify', true],
    ]);
  });

  it('三㈣: assessment by the superior, the masses and the leader, kept in a ledger that awards rest on', () => {
    expect(definition.assessment?.components.map(({ key }) => key)).toEqual(['superior', 'mass', 'leader']);
    expect(definition.assessment?.ledger.basisForAwards).toBe(true);
  });

  it('四㈢: five ways of supervision and the ladder from criticism to accountability', () => {
    expect(definition.supervision?.visits.map(({ title }) => title.zh)).toEqual([
      '工作汇报会',
      '座谈会',
      '经常性督查',
      '巡回检查',
      '随机抽样检查',
    ]);
    expect(definition.supervision?.escalation?.rungs.map(({ title }) => title.zh)).toEqual([
      '批评',
      '限期整改',
      '通报批评',
      '问责',
    ]);
  });

  it('四㈡: the host organisation leads floating members, the home one assists', () => {
    expect(definition.floatingMembers).toMatchObject({
      leads: 'host',
      assists: 'home',
      exceptions: [{ leads: 'home' }],
    });
  });

  it('三㈣: what was achieved is shown by the bureau in two exhibitions; 三㈢1: everybody learns from exemplars', () => {
    const shown = required.filter(({ appliesTo }) => appliesTo?.levels?.includes('bureau'));
    expect(shown.map(({ title }) => title.zh)).toEqual(['创先争优活动图片展', '“机关作风建设年”活动成果展']);
    expect(required.map(({ title }) => title.zh)).toContain('学榜样、赶先进');
  });

  it('stays tractable: thirteen obligations for a grassroots organisation, three more for one with others below it', () => {
    const owed = required.filter(({ subject }) => subject === 'organization');
    const superiors = owed.filter(({ appliesTo }) => appliesTo?.place === 'with-subordinates');
    const bureau = owed.filter(({ appliesTo }) => appliesTo?.levels !== undefined);
    expect([owed.length - superiors.length - bureau.length, superiors.length]).toEqual([13, 3]);
  });
});
