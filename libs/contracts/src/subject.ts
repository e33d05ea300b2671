import { type Static, Type } from '@sinclair/typebox';

/** Whom a pledge, a review, an award concerns: an organisation, or one of its members. */
export const Subject = Type.Object(
  { organizationId: Type.String(), memberId: Type.Optional(Type.String()) },
  { additionalProperties: false },
);
export type Subject = Static<typeof Subject>;

/** Id of what one subject has in one campaign: the part of a stream's name after the category. */
export function inCampaign(campaignId: string, { organizationId, memberId }: Subject): string {
  return memberId === undefined ? `${campaignId}~${organizationId}` : `${campaignId}~${organizationId}~${memberId}`;
}
