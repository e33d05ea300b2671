import type { ViewReader } from '@pacesetter/commands';
import { byMoment, byText, type Listing, listPage, type ListQuery, type Page } from '@pacesetter/http';
import type { MechanismRow } from '../public-reporting/public-reporting.answer';

/** What the list of mechanisms can be filtered and sorted by. */
export const mechanismList: Listing = {
  fields: {
    mechanismId: byText('mechanism_id', { filter: false }),
    organizationId: byText('organization_id'),
    area: byText('area', { description: 'key of one of the programme’s areas' }),
    title: byText('title', { filter: false }),
    adoptedAt: byMoment('adopted_at', { nullable: true }),
  },
  order: 'mechanismId',
  key: ['mechanismId'],
};

const COLUMNS = `mechanism_id AS "mechanismId", organization_id AS "organizationId", area, title, text, experience,
  adopted_at AS "adoptedAt"`;

/** A page of the mechanisms that a campaign has left behind, by id where nothing else is asked for. */
export function adoptedMechanisms(
  views: Pick<ViewReader, 'query'>,
  campaignId: string,
  query: ListQuery,
): Promise<Page<MechanismRow>> {
  const from = 'view_mechanism_board.mechanisms';
  const where = `campaign_id = $1 AND status = 'adopted'`;
  const source = { listing: mechanismList, select: COLUMNS, from, where, values: [campaignId] };
  return listPage<MechanismRow>(views, source, query);
}
