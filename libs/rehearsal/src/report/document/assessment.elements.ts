import type { RecordedEvent } from '@pacesetter/kernel';
import type { BandDefinition } from '@pacesetter/programmes';
import type { ReviewEvent } from '@pacesetter/reviews';
import { element, type Element, elementsOf, type ElementSource, part } from './element';

/** Assessments with their parts, standings, and what follows from them. */
export const assessmentElements: ElementSource = {
  parts: ({ assessment }) => {
    if (assessment === undefined) return [];
    const { components, bands, ledger, passage } = assessment;
    return [
      ...part('考核评议', 'Assessment', [
        { mark: 'assessment:recorded', title: ledger.title, ...(passage !== undefined && { passage }) },
        ...elementsOf('component', components, passage),
        ...elementsOf('band', bands, passage),
      ]),
      ...part('分类跟进', 'What follows from a standing', bands.flatMap(followUp)),
    ];
  },
  marks: (recorded) => {
    const { type, data } = recorded as RecordedEvent<ReviewEvent>;
    switch (type) {
      case 'AssessmentRecorded': {
        const components = data.components.map(({ key }) => `component:${key}`);
        return ['assessment:recorded', ...components, `band:${data.band}`, `follow-up:${data.followUp.kind}`];
      }
      case 'HelperAssigned':
        return ['follow-up:helper'];
      case 'ImprovementPlanSubmitted':
        return ['follow-up:plan'];
      case 'ImprovementConfirmed':
        return ['follow-up:improved'];
      default:
        return [];
    }
  },
};

function followUp({ followUp: { kind, title, helper, planWithin } }: BandDefinition): readonly Element[] {
  return [
    { mark: `follow-up:${kind}`, title },
    ...(helper ? [element('follow-up:helper', '明确帮扶人', 'Helper named')] : []),
    ...(planWithin === undefined ? [] : [element('follow-up:plan', '提高计划', 'Plan to improve')]),
    ...(kind === 'improve' ? [element('follow-up:improved', '提高到位', 'Improvement confirmed')] : []),
  ];
}
