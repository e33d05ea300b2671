import type { RecordedEvent } from '@pacesetter/kernel';
import type { SupervisionRules } from '@pacesetter/programmes';
import type { DrawEvent, SupervisionEvent } from '@pacesetter/supervision';
import { element, type Element, elementsOf, type ElementSource, part } from './element';

/** Visits of each kind and what they go through, draws, rectification, listing, praise and the ladder. */
export const supervisionElements: ElementSource = {
  parts: ({ supervision }) => {
    if (supervision === undefined) return [];
    const { visits, checklists, passage } = supervision;
    const kinds = visits.map((visit) => ({ ...visit, key: visit.kind }));
    return [
      ...part('督促检查', 'Supervision visits', elementsOf('visit', kinds, passage)),
      ...part('检查清单', 'Points of the checklists', checklists.flatMap(pointsOf)),
      ...part('整改、表扬与问责', 'Rectification, praise and escalation', measures(supervision)),
    ];
  },
  marks: (recorded) => {
    const { type, data } = recorded as RecordedEvent<SupervisionEvent | DrawEvent>;
    switch (type) {
      case 'VisitRecorded':
        return [`visit:${data.kind}`, ...data.answers.map(({ item }) => `point:${item}`)];
      case 'DrawMade':
        return ['measure:drawn'];
      case 'RectificationOrdered':
        return data.listed ? ['measure:ordered', 'measure:listed'] : ['measure:ordered'];
      case 'RectificationListed':
        return ['measure:listed'];
      case 'RectificationProgressReported':
        return ['measure:progress'];
      case 'RectificationVerified':
        return ['measure:verified'];
      case 'CommendationCirculated':
        return ['measure:praised'];
      case 'EscalationRaised':
        return [`rung:${data.rung}`];
      default:
        return [];
    }
  },
};

function pointsOf({ items, passage }: SupervisionRules['checklists'][number]): readonly Element[] {
  return elementsOf('point', items, passage);
}

function measures({ draws, rectification, listing, praise, escalation }: SupervisionRules): readonly Element[] {
  const kept = { ...listing, key: 'listed' };
  return [
    ...(draws === undefined ? [] : [element('measure:drawn', '抽签确定', 'Draws made', draws.passage)]),
    ...(rectification === undefined
      ? []
      : [
          element('measure:ordered', '限期整改', 'Ordered to put right by a date'),
          element('measure:verified', '整改核查', 'Put right and verified'),
        ]),
    ...(listing === undefined ? [] : elementsOf('measure', [{ ...kept, title: listing.title }])),
    ...(listing === undefined ? [] : [element('measure:progress', '公开进展', 'Progress told in public')]),
    ...(praise === undefined ? [] : elementsOf('measure', [{ key: 'praised', title: praise.title }])),
    ...elementsOf('rung', escalation?.rungs ?? [], escalation?.passage),
  ];
}
