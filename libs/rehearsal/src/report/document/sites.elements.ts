import type { RecordedEvent } from '@pacesetter/kernel';
import type { BilingualText, ProgrammeDefinition, SiteRules, SiteTier } from '@pacesetter/programmes';
import type { SiteEvent, SitePlacesEvent, SitePlanEvent } from '@pacesetter/sites';
import { element, type Element, elementsOf, type ElementSource, part } from './element';

type Seen = SiteEvent | SitePlacesEvent | SitePlanEvent;

/** Demonstration sites: each tier from application to reassessment, and each kind of organisation by its goals. */
export const siteElements: ElementSource = {
  parts: (definition) => {
    const { sites } = definition;
    if (sites === undefined) return [];
    return [
      ...part('示范点', 'Demonstration sites', [...sites.tiers.flatMap(ofTier), ...life(sites)]),
      ...part('示范点创建目标', 'Sites assessed by the goals of their kind', goals(definition)),
    ];
  },
  marks: (recorded) => {
    const { type, data } = recorded as RecordedEvent<Seen>;
    switch (type) {
      case 'SiteApplied':
        return [`applied:${data.tier}`];
      case 'SitePlacesApportioned':
        return [`apportioned:${data.tier}`];
      case 'SiteDesignated':
        return [`designated:${data.tier}`, ...(data.replaces === undefined ? [] : ['site:replaced'])];
      case 'PlaqueAwarded':
        return [`plaque:${data.tier}`];
      case 'SiteKept':
        return [`kept:${data.tier}`];
      case 'SiteAssessed':
        return [`site-goals:${data.criteria}`];
      default:
        return lived[type] ?? [];
    }
  },
};

const lived: Readonly<Partial<Record<Seen['type'], readonly string[]>>> = {
  SiteRecommended: ['site:recommended'],
  SiteDeclined: ['site:declined'],
  SitePutInReserve: ['site:reserve'],
  SiteGuidesNamed: ['site:guides'],
  SiteVisited: ['site:visited'],
  PlaqueRefused: ['site:refused'],
  SiteEliminated: ['site:eliminated'],
};

function ofTier({ key, title, passage, total }: SiteTier): readonly Element[] {
  const each = (what: string, zh: string, en: string) =>
    element(`${what}:${key}`, `${title.zh}：${zh}`, `${title.en}: ${en}`, passage);
  return [
    each('applied', '申报', 'applied'),
    ...(total === undefined ? [] : [each('apportioned', '名额分配', 'places divided')]),
    each('designated', '审定', 'decided'),
    each('plaque', '授牌', 'plaque'),
    each('kept', '两年考评合格', 'kept after two years'),
  ];
}

function life({ passage, guides, standard, replaced }: SiteRules): readonly Element[] {
  const said = (mark: string, { zh, en }: BilingualText, where = passage) => element(mark, zh, en, where);
  return [
    said('site:recommended', { zh: '逐级推荐', en: 'Recommended level by level' }),
    said('site:declined', { zh: '未予推荐', en: 'Not recommended' }),
    said('site:reserve', { zh: '候补', en: 'In reserve' }),
    said('site:guides', { zh: '联络员和负责同志', en: 'Liaison officer and leader named' }, guides.passage),
    said('site:visited', { zh: '定期到点上指导督查', en: 'Guided on the spot' }, guides.passage),
    said('site:refused', { zh: '未达标不授牌', en: 'No plaque: below the standard' }, standard.passage),
    said('site:eliminated', { zh: '淘汰', en: 'Eliminated' }),
    ...(replaced.length === 0 ? [] : [said('site:replaced', { zh: '递补', en: 'Replaced by the next best' })]),
  ];
}

function goals({ participants, criteria }: ProgrammeDefinition): readonly Element[] {
  const used = new Set(participants.orgTypes.map((orgType) => orgType.criteria));
  return elementsOf(
    'site-goals',
    criteria.filter(({ key }) => used.has(key)),
  );
}
