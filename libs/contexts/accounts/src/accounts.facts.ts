import type { FactReader, FactsProvider } from '@pacesetter/commands';
import { member, organization } from '@pacesetter/organizations';
import type { GrantFacts } from './accounts.rules';
import type { MemberFacts, NewAccount } from './account/features/open-account/open-account';
import type { RoleToGrant } from './account/features/grant-role/grant-role';
import type { NewApiKey } from './api-key/features/create-api-key/create-api-key';

export const memberFacts: FactsProvider<NewAccount, MemberFacts> = async ({ accountId, ofMember }, reader) => ({
  memberKnown: ofMember && (await reader.state(member, accountId)).status !== 'unknown',
});

export const grantFacts: FactsProvider<RoleToGrant, GrantFacts> = ({ grant }, reader) =>
  organizationFacts(grant.organizationId, reader);

export const keyFacts: FactsProvider<NewApiKey, GrantFacts> = ({ place }, reader) =>
  organizationFacts(place.organizationId, reader);

async function organizationFacts(organizationId: string | undefined, reader: FactReader): Promise<GrantFacts> {
  if (organizationId === undefined) return { organizationKnown: false };
  return { organizationKnown: (await reader.state(organization, organizationId)).status === 'registered' };
}
