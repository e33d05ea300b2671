import { ReadParameters } from '@pacesetter/http';
import type { Actor } from '@pacesetter/kernel';
import { project } from '@pacesetter/projections';
import { recorder, testDatabase, type TestDatabase, viewReader } from '@pacesetter/testing';
import { ballotId, issued, opened } from '../../../test/polled';
import { ballotBoard } from './ballot-board.projection';
import { OwnCredentialController } from './own-credential.controller';

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

  const fetched = (voter: string, role: Actor['role'] = 'masses') => {
    const seen = () => Promise.resolve();
    const views = { ...viewReader(database.pool), caughtUp: seen, reached: seen };
    return new OwnCredentialController(views).credential({ id: voter, role }, ballotId, new ReadParameters());
  };

  it('is answered to the voter again', async () => {
    expect(await fetched('li')).toEqual({ blindSignature: 'signature for li' });
    expect(await fetched('qian', 'member')).toEqual({ blindSignature: 'signature for qian' });
  });

  it('is nobody else’s, administrators included', async () => {
    const refusal = 'you have no credential of ballot "ballot-149"';
    await expect(fetched('office', 'administrator')).rejects.toThrow(refusal);
  });
});
