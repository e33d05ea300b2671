import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUREAU, CAMPAIGN, TEAMS } from './clients';
import type { Session } from './session';
import { GROUP, WEBHOOK } from './subscribers';

const definition = readFileSync(join(__dirname, 'programme.yaml'), 'utf8');
const everything = { selection: {}, from: 'beginning', disclosed: [] } as const;

/** Registers who takes part, and lets the campaign begin on the given day. */
export async function launchCampaign({ client }: Session, startsOn: string): Promise<void> {
  const register = (organizationId: string, orgType: string, parentId?: string) =>
    client.command('/v1/organizations/register-organization', {
      ...{ organizationId, name: organizationId, orgType, level: parentId === undefined ? 'bureau' : 'unit' },
      ...(parentId !== undefined && { parentId }),
    });
  await register(BUREAU, 'organ');
  await Promise.all(TEAMS.map((team) => register(team, 'field-team', BUREAU)));
  await client.command('/v1/campaigns/publish-programme', { definition });
  const programme = { programmeId: 'under-faults', version: 1, rootOrganizationId: BUREAU };
  await client.command('/v1/campaigns/launch-campaign', { campaignId: CAMPAIGN, ...programme, startsOn });
}

/** Answers the key with which subscribers read from the gateway. */
export async function subscribeToAll(session: Session, gateway: string, endpoint: string): Promise<string> {
  const created = await session.client.post('/v1/accounts/create-api-key', {
    ...{ keyId: 'readers', owner: 'experiment', place: { reach: 'all' }, scopes: ['all'], reason: 'to read' },
  });
  const client = session.at(gateway);
  await client.command('/v1/streams/create-webhook', {
    ...{ subscriptionId: WEBHOOK, title: 'listener', payload: 'thin', signing: 'symmetric', endpoint, ...everything },
  });
  await client.command('/v1/streams/create-consumer-group', {
    ...{ subscriptionId: GROUP, title: 'workers', mostTries: 100, leaseSeconds: 5, ...everything },
  });
  return created.secret;
}
