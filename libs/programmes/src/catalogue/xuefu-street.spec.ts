import { ProgrammeCatalogue } from './programme-catalogue';

const { definition } = ProgrammeCatalogue.fromFolder().get('xuefu-street@1');
const STEPS = ['学习动员', '公开承诺', '集中评议', '整改提高', '评比表彰'];

/** Figures and names of the document, by the passage where they stand. */
describe('xuefu-street is what the document says', () => {
  it('五: three rounds under a theme each', () => {
    expect(definition.rounds.map(({ theme }) => theme?.zh)).toEqual([
      '解难题、促转变、上水平',
      '迎接建党90周年',
      '迎接党的十八大胜利召开',
    ]);
  });

  it('五: five steps in each round, fifteen phases', () => {
    for (const { key } of definition.rounds) {
      const phases = definition.phases.filter(({ round }) => round === key);
      expect(phases.map(({ title }) => title.zh)).toEqual(STEPS);
    }
    expect(definition.phases).toHaveLength(15);
  });

  it('五(一)–(三): April to June, then July to June twice', () => {
    const windows = definition.rounds.map(({ key }) => {
      const phases = definition.phases.filter(({ round }) => round === key);
      return [phases[0]?.startsOn, phases.at(-1)?.endsOn];
    });
    expect(windows).toEqual([
      ['2010-04-01', '2010-06-30'],
      ['2010-07-01', '2011-06-30'],
      ['2011-07-01', '2012-06-30'],
    ]);
  });

  it('五: what steps share has a key in each round, what one round adds has its own', () => {
    const keys = definition.phases.flatMap(({ activities }) => activities.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(
      expect.arrayContaining(['year-1-plan', 'year-2-plan', 'year-3-plan', 'close-to-the-masses', 'paired-help']),
    );
  });

  it('四: two kinds of organisation with guidance of their own', () => {
    expect(definition.participants.orgTypes.map(({ key, guidance }) => [key, guidance.length])).toEqual([
      ['street-organ', 3],
      ['community', 3],
    ]);
  });

  it('四: what each kind is guided to do is owed by that kind alone', () => {
    const owed = definition.phases.flatMap(({ activities }) =>
      activities.flatMap(({ title, passage, appliesTo }) =>
        passage === '四' ? [[title.zh, appliesTo?.orgTypes]] : [],
      ),
    );
    expect(owed).toEqual([
      ['“比、学、看”活动', ['street-organ']],
      ['机关与社区“双联系”', ['street-organ']],
      ['争当“六大员”活动', ['community']],
      ['社区“七示范”创建活动', ['community']],
    ]);
  });

  it('五(一): reviews by superiors, peers, masses, and from below, in every round', () => {
    for (const { key } of definition.rounds) {
      const review = definition.phases.find((phase) => phase.key === `${key}-concentrated-review`);
      const kinds = review?.activities.map(({ kind }) => kind);
      expect(kinds).toEqual(expect.arrayContaining(['leader-comment', 'peer-review', 'mass-review', 'upward-review']));
    }
  });

  it('五(一): posts are set, claimed and watched; 六(五): new content, carriers and forms that are kept', () => {
    expect(definition.posts?.title.zh).toBe('组织设岗、党员认岗、群众督岗');
    expect(definition.mechanisms?.areas.map(({ title }) => title.zh)).toEqual(['创新内容', '创新载体', '创新形式']);
  });

  it('三: Five Goods and Five Leads', () => {
    expect(definition.criteria.map(({ items }) => items.length)).toEqual([5, 5]);
  });

  it('六(二): the masses propose, are satisfied, and see the notice', () => {
    for (const { nominatedBy, eligibility } of definition.awards?.kinds ?? []) {
      expect(nominatedBy).toContain('masses');
      expect(eligibility.map(({ when }) => when)).toEqual(
        expect.arrayContaining(['mass.satisfaction >= mass.threshold', 'notice.over']),
      );
    }
  });

  it('五: awards before each 1 July; upward to the district from the second round on', () => {
    const rounds = definition.awards?.rounds ?? [];
    const upward = rounds.map(({ awards }) => [
      ...new Set(awards.flatMap((award) => award.upward.map(({ to }) => to))),
    ]);
    expect(rounds.map(({ confersOn }) => confersOn.slice(0, 7))).toEqual(['2010-06', '2011-06', '2012-06']);
    expect(upward).toEqual([[], ['district'], ['district']]);
  });

  it('六(四): symposia, routine and random inspection, no ladder', () => {
    expect(definition.supervision?.visits.map(({ title }) => title.zh)).toEqual(['座谈会', '经常性督查', '随机抽查']);
    expect(definition.supervision?.escalation).toBeUndefined();
  });
});
