import { prepareSignIn } from '@pacesetter/accounts';
import { AccountDirectory, hashPassword } from '@pacesetter/authentication';
import { CommandSender, type ContextDefinition, Engine } from '@pacesetter/engine';
import { EVENT_STORE, type EventStore } from '@pacesetter/event-store';
import { type DomainEvent, request } from '@pacesetter/kernel';
import { recorder } from '@pacesetter/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Pool } from 'pg';
import { OpenAccount } from '@pacesetter/accounts';
import { exampleOf } from '../golden/example-of';

export const PASSWORD = 'horse battery staple';
/** Whose credential the ballot of the examples has. */
export const VOTER = 'voter-1';

/** After these there would be less to see: what they are about is over, gone, or refused. */
const ENDINGS: readonly string[] = [
  ...['PersonForgotten', 'PersonKeyDestroyed', 'AccountClosed', 'RoleRevoked', 'PostReleased', 'PostWithdrawn'],
  ...['AwardCalledIntoQuestion', 'AwardRefused', 'AwardRevoked', 'AwardUpheld', 'NominationWithdrawn'],
  ...['PlaqueRefused', 'SiteEliminated', 'SiteDeclined', 'SiteApplicationWithdrawn', 'SiteApplicationLapsed'],
  ...['ConsumerGroupCreated', 'SubscriptionRemoved', 'SigningKeyIntroduced', 'SigningKeyRetired', 'MechanismReturned'],
  ...['ContributionsReopened', 'PasswordDestroyed'],
];
/** Public where they concern an organisation alone. */
const OF_ORGANIZATION: readonly string[] = ['CommendationCirculated', 'EscalationRaised'];

/** Who writes events. */
type Writer = Pick<ContextDefinition, 'name' | 'events'>;

/** An example of every event, so that every list has an item and every field a value. */
export async function everythingOnce(app: NestFastifyApplication, contexts: readonly Writer[], pool: Pool) {
  const store = app.get<EventStore>(EVENT_STORE);
  const record = recorder();
  for (const context of contexts) {
    const types = context.events.filter(({ type }) => !ENDINGS.includes(type));
    for (const { type, schema, schemaVersion } of types) {
      const data = ofOrganization(type, exampleOf(schema));
      const streamId = streamOf(type, context.name);
      const { id, metadata } = record({ type, data }, { streamId });
      await store.append(streamId, 'any', [{ id, type, data, schemaVersion, metadata }]);
    }
  }
  await deliveries(pool);
}

/** Signs in as the administrator, with a password that need not be changed, and as the voter. */
export async function signInAll(app: NestFastifyApplication): Promise<readonly [office: string, voter: string]> {
  await prepareSignIn(app, app.get(Engine));
  const account = { accountId: VOTER, ofMember: false };
  await app.get(CommandSender).send(request(OpenAccount, account, 'to vote'), { cause: VOTER });
  const hash = await hashPassword(PASSWORD);
  const directory = app.get(AccountDirectory, { strict: false });
  for (const id of ['administrator', VOTER]) await directory.setPassword(id, hash, { id, role: 'masses' });
  return [await tokenOf(app, 'administrator'), await tokenOf(app, VOTER)];
}

async function tokenOf(app: NestFastifyApplication, username: string): Promise<string> {
  const payload = { grant_type: 'password', username, password: PASSWORD };
  const answer = await app.inject({ method: 'POST', url: '/v1/auth/token', payload });
  return answer.json<{ access_token: string }>().access_token;
}

/** Streams that are read themselves have the names that their readers ask for. */
function streamOf(type: string, context: string): string {
  if (['CampaignLaunched', 'EnrolmentCompleted'].includes(type)) return 'campaign-campaignId-1';
  if (/^(Draw[CMP]|Contribution|Commitments|Reveals|PublicValue)/.test(type)) return 'draw-drawId-1';
  return `example-${context}`;
}

function ofOrganization(type: string, data: DomainEvent['data']): DomainEvent['data'] {
  if (!OF_ORGANIZATION.includes(type)) return data;
  const { subject, ...rest } = data as { readonly subject: { readonly organizationId: string } };
  return { ...rest, subject: { organizationId: subject.organizationId } };
}

/** What a webhook has been sent, and has not taken. */
async function deliveries(pool: Pool): Promise<void> {
  const consumer = `INSERT INTO deliveries.consumers (consumer_id, places, delivered, hidden, digest, succeeded_at)
                    VALUES ('subscriptionId-1', 2, 1, 1, 'd', now())`;
  const parked = `INSERT INTO deliveries.backlog (consumer_id, feed_number, hidden, digest, stream_id, revision, event_id,
                    type, state, tries, due_at, first_tried_at, error)
                  VALUES ('subscriptionId-1', 1, 0, 'd', 'campaign-1', 0, gen_random_uuid(), 'CampaignLaunched', 'parked',
                    3, now(), now(), 'no answer')`;
  const attempt = `INSERT INTO deliveries.attempts (consumer_id, feed_number, event_id, at, try, endpoint, request_headers,
                     request_digest, status, response_headers, response_body, error, duration_ms, next_at)
                   VALUES ('subscriptionId-1', 1, gen_random_uuid(), now(), 1, 'https://portal.example', '{"a": "b"}',
                     'd', 500, '{"a": "b"}', 'no', 'status 500', 12, now())`;
  for (const sql of [consumer, parked, attempt]) await pool.query(sql);
}
