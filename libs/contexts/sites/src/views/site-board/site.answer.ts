import { answerShape, moment, nullable, oneOf, pageShape, text } from '@pacesetter/http';
import { type Static, Type } from '@sinclair/typebox';

/** What the public board shows: who creates a site, and who carries a plaque. */
export const PUBLIC_SITE_STATUSES = ['creating', 'plaque'] as const;

const SiteShape = answerShape(
  'Site',
  {
    organizationId: Type.String(),
    tier: text('key of the tier', 'county'),
    area: text('id of the deciding organisation'),
    status: oneOf(PUBLIC_SITE_STATUSES, 'being created, or with a plaque'),
    designatedAt: moment(),
    plaqueAt: nullable(moment(), 'when it got its plaque; null while it is being created'),
    mean: nullable(Type.Number(), 'of the latest assessment'),
    assessBy: moment('by when it is assessed next'),
  },
  'a demonstration site as everybody can see it',
);
/** A demonstration site as everybody can see it. */
export type SiteRow = Readonly<Static<typeof SiteShape>>;

export const SitePageShape = pageShape(SiteShape);
