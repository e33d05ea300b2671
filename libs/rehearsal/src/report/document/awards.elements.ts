import type { AwardEvent, AwardRoundEvent } from '@pacesetter/awards';
import type { RecordedEvent } from '@pacesetter/kernel';
import type { AwardKind, AwardRound, BilingualText } from '@pacesetter/programmes';
import { element, type Element, type ElementSource, part } from './element';

/** Every award of every round, who proposes, what candidates are held against, notice, objections, reports upward. */
export const awardElements: ElementSource = {
  parts: ({ awards }) => {
    if (awards === undefined) return [];
    const { kinds, rounds } = awards;
    const titles = new Map(kinds.map(({ key, title }) => [key, title]));
    return [
      ...part('评选表彰', 'Awards', [
        ...rounds.flatMap((round) => conferred(round, titles)),
        ...kinds.filter(({ nominatedBy }) => nominatedBy.includes('masses')).map(byMasses),
        element('award:objection', '异议已处理', 'Objections settled'),
      ]),
      ...part('评选条件', 'Conditions that candidates are held against', kinds.flatMap(conditions)),
    ];
  },
  marks: (recorded) => {
    const { type, data } = recorded as RecordedEvent<AwardEvent | AwardRoundEvent>;
    switch (type) {
      case 'AwardConferred':
        return [`conferred:${data.round}/${data.award}`];
      case 'AwardReportedUpward':
        return [`upward:${data.round}/${data.award}/${data.to}`];
      case 'AwardNominated':
        return data.by === 'masses' ? [`by-masses:${data.award}`] : [];
      case 'EligibilityChecked':
        return data.conditions.map(({ condition }) => `condition:${data.award}/${condition}`);
      case 'PublicNoticeStarted':
        return [`notice:${data.round}`];
      case 'ObjectionSettled':
        return ['award:objection'];
      default:
        return [];
    }
  },
};

type Titles = ReadonlyMap<string, BilingualText>;

function conferred({ key, title, passage, awards }: AwardRound, titles: Titles): readonly Element[] {
  const where = passage === undefined ? {} : { passage };
  const of = (award: string, ...to: readonly BilingualText[]): BilingualText => {
    const named = [title, ...to, titles.get(award) ?? { zh: award, en: award }];
    return { zh: named.map(({ zh }) => zh).join('：'), en: named.map(({ en }) => en).join(': ') };
  };
  return [
    element(`notice:${key}`, `${title.zh}：公示`, `${title.en}: public notice`, passage),
    ...awards.flatMap(({ award, upward }) => [
      { mark: `conferred:${key}/${award}`, title: of(award), ...where },
      ...upward.map((higher) => ({
        mark: `upward:${key}/${award}/${higher.to}`,
        title: of(award, higher.title),
        ...where,
      })),
    ]),
  ];
}

function byMasses({ key, title }: AwardKind): Element {
  return element(`by-masses:${key}`, `${title.zh}：群众推荐`, `${title.en}: proposed by the masses`);
}

function conditions({ key: award, title, eligibility }: AwardKind): readonly Element[] {
  return eligibility.map(({ key, title: { zh, en } }) =>
    element(`condition:${award}/${key}`, `${title.zh}：${zh}`, `${title.en}: ${en}`),
  );
}
