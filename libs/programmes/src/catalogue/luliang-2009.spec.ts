import { termsOf } from '../definition/terms-of';
import { ProgrammeCatalogue } from './programme-catalogue';

const { definition } = ProgrammeCatalogue.fromFolder().get('luliang-2009@1');
const activities = definition.phases.flatMap((phase) => phase.activities);
const required = activities.filter(({ requirement }) => requirement === 'required');
const ofPassage = (passage: RegExp) => required.filter((activity) => passage.test(activity.passage ?? ''));

/** Figures and names of the document, by the passage where they stand. */
describe('luliang-2009 is what the document says', () => {
  it('五: three stages from September 2009 to December 2010', () => {
    expect(definition.phases.map(({ title, startsOn, endsOn }) => [title.zh, startsOn, endsOn])).toEqual([
      ['宣传动员', '2009-09-01', '2009-10-31'],
      ['实施创建', '2009-11-01', '2010-08-31'],
      ['总结表彰', '2010-09-01', '2010-12-31'],
    ]);
  });

  it('二: three goals; 三: four standards', () => {
    expect(definition.goals).toHaveLength(3);
    expect(definition.criteria.map(({ items }) => items.map(({ title }) => title.zh))).toEqual([
      ['重视学习', '团结协作', '增强活力', '加强沟通'],
    ]);
  });

  it('四: four emphases, two mechanisms, two systems, each of them an activity', () => {
    expect(ofPassage(/^四\(一\)/).map(({ passage }) => passage)).toEqual(['四(一)1', '四(一)2', '四(一)3', '四(一)4']);
    expect(ofPassage(/^四\(二\)/).map(({ key }) => key)).toEqual([
      'assessment-system',
      'communication-mechanism',
      'final-assessment',
    ]);
    expect(ofPassage(/^四\(三\)/).map(({ key }) => key)).toEqual(['democratic-life-meeting', 'officers-report']);
  });

  it('四(三)二: whom, what, how and by which procedure officers report, and what follows', () => {
    const { officers, content, form, procedure, uses } = definition.officerReports ?? {};
    expect([officers, content, procedure, uses].map((part) => (part?.length ?? 0) > 0)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(form?.zh).toContain('述职');
  });

  it('五: field research during the creation, summaries before the commendation meeting', () => {
    expect(definition.fieldResearch?.phases).toEqual(['creation']);
    const due = (key: string) => activities.find((activity) => activity.key === key)?.dueOn ?? '';
    expect(due('summary') < due('commendation-meeting')).toBe(true);
  });

  it('has other names for everything', () => {
    const { member, secretary, leadingGroup, award } = termsOf(definition);
    expect([member.zh, secretary.zh, leadingGroup.zh, award.zh]).toEqual(['会员', '主委', '“创建活动”领导组', '表彰']);
  });

  it('knows no pledges, mass reviews, inspections, contact points or floating members', () => {
    const { pledges, massReview, supervision, contactPoints, floatingMembers } = definition;
    expect([pledges, massReview, supervision, contactPoints, floatingMembers]).toEqual(Array(5).fill(undefined));
  });
});
