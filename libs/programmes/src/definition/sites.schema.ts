import { Type } from '@sinclair/typebox';
import {
  Bilingual,
  CalendarDate,
  defaulted,
  Duration,
  fields,
  Key,
  listOf,
  oneOf,
  Passage,
  Score,
} from './values.schema';

const Method = oneOf(
  ['largest-remainder', 'sainte-lague'],
  'How places are divided among the deciding organisations, by their count of organisations that may apply.',
);

const Tier = fields(
  {
    key: Key,
    title: Bilingual,
    passage: Type.Optional(Passage),
    decidedAt: { ...Key, description: 'Tree level whose organisations decide on, guide and assess these sites.' },
    total: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: 'Places in the whole campaign; absent where each deciding organisation sets its own number.',
      }),
    ),
    apportionedBy: defaulted(Method, 'largest-remainder'),
  },
  { description: 'Sites of one level, e.g. provincial (省级示范点); a site belongs to one tier only.' },
);

const Creation = fields(
  {
    passage: Type.Optional(Passage),
    assessedBy: { ...CalendarDate, description: 'Last day of the assessment of the first sites.' },
    lasts: { ...Duration, description: 'From designation to assessment of a site that replaces another later.' },
  },
  { description: 'The time in which a site is created (创建), until it is assessed.' },
);

const Guides = fields(
  {
    passage: Type.Optional(Passage),
    visitEvery: { ...Duration, description: 'How often one of them is on the spot.' },
  },
  { description: 'The liaison officer (联络员) and the responsible leader whom the superior names for each site.' },
);

const Standard = fields(
  {
    passage: Type.Optional(Passage),
    eachGoal: { ...Score, description: 'Every goal of the organisation’s criteria set has to reach this score.' },
    mean: { ...Score, description: 'And all goals together this mean.' },
  },
  { description: 'What a site has to reach in an assessment, in each goal of its criteria set and on the whole.' },
);

/** Demonstration sites (示范点). */
export const SiteRules = fields(
  {
    passage: Type.Optional(Passage),
    candidateLevels: listOf(Key, 'Tree levels whose organisations may apply: the grassroots organisations.'),
    tiers: listOf(Tier, 'The tiers of sites.'),
    applications: fields({ opensOn: CalendarDate, closesOn: CalendarDate }, { description: 'When they apply.' }),
    decidedOn: { ...CalendarDate, description: 'Last day of recommendation and decision.' },
    guides: Guides,
    creation: Creation,
    standard: Standard,
    assessedWithin: { ...Duration, description: 'Assessments take place in the last so long before they are due.' },
    reassessEvery: { ...Duration, description: 'After the day of the first assessment; kept or eliminated each time.' },
    replaced: {
      ...listOf(oneOf(['refused', 'eliminated'], 'Which places.'), 'Whose places go to the next best applicant.', 0),
    },
  },
  {
    description:
      'Demonstration sites (示范点): applied for, recommended level by level, designated within quotas, created, assessed, awarded a plaque, reassessed.',
  },
);
