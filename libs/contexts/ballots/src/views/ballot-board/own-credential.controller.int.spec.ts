import { decideAccess, type Principal, type Right } from '@pacesetter/access';
import { AccessControl, ReadParameters } from '@pacesetter/http';
import type { Actor } from '@pacesetter/kernel';
import { project } from '@pacesetter/projections';
import { recorder, testDatabase, type TestDatabase, viewReader } from '@pacesetter/testing';
import type { FastifyRequest } from 'fastify';
import { ballotId, issued, opened } from '../../../test/polled';
import { ballotBoard } from './ballot-board.projection';
import { OwnCredentialController } from './own-credential.controller';

const noRequest = {} as FastifyRequest;

/** Knows who asks, and then decides as every access control does. */
class Knows extends AccessControl {
  constructor(private readonly principal: Principal | undefined) {
    super();
  }

  authorize(_request: FastifyRequest, right: Right): Promise<Actor> {
    const decision = decideAccess(this.principal, right, {});
    return decision.allowed ? Promise.resolve(decision.actor) : Promise.reject(new Error(decision.why.code));
  }
}

describe('the own credential', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
    const record = recorder();
    await project(
      database.pool,
      ballotBoard,
      [opened(), ...issued('li', 'qian')].map((event) => record(event)),
    );
  });

  afterAll(() => database.drop());

  const fetched = (principal?: Principal) => {
    const seen = () => Promise.resolve();
    const views = { ...viewReader(database.pool), caughtUp: seen, reached: seen };
    return new OwnCredentialController(new Knows(principal), views).credential(
      noRequest,
      ballotId,
      new ReadParameters(),
    );
  };

  it('is answered to the voter again', async () => {
    expect(await fetched({ id: 'li', grants: [] })).toEqual({ blindSignature: 'signature for li' });
    expect(await fetched({ id: 'account-7', memberId: 'qian', grants: [] })).toEqual({
      blindSignature: 'signature for qian',
    });
  });

  it('is nobody else’s, administrators and auditors included', async () => {
    const grants = [{ role: 'administrator', reach: 'all' } as const, { role: 'auditor', reach: 'all' } as const];
    await expect(fetched({ id: 'office', grants })).rejects.toThrow('you have no credential of ballot "ballot-149"');
    await expect(fetched()).rejects.toThrow('sign-in-required');
    await expect(fetched({ id: 'li', grants: [], apiKey: { id: 'k', scopes: [] } })).rejects.toThrow('key-cannot');
  });
});
