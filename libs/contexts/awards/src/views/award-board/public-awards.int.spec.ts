import { ReadSide } from '@pacesetter/commands';
import { organizationsContext } from '@pacesetter/organizations/module';
import { testDatabase, type TestDatabase, viewedReader } from '@pacesetter/testing';
import { campaignId, candidate, closed, noticed, opened, subject } from '../../../test/candidates';
import { awardBoard } from './award-board.projection';
import type { PublicStanding } from './public-award.answer';
import { PublicAwards, PublicAwardsHandler } from './public-awards.query-handler';

const { organizationId } = subject;
const member = { ...candidate, subject: { organizationId, memberId: 'm-7' } };
const nominated = (ref: object) => ({ type: 'AwardNominated', data: { ...ref, by: 'bureau', endorsed: true } });
const round = [opened(), closed, noticed];

describe('awards on public display', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await testDatabase();
  });

  afterEach(() => database.drop());

  async function shown(standing: PublicStanding, ...afterwards: object[]) {
    const histories = {
      'organization-brigade-149': [
        { type: 'OrganizationRegistered', data: { organizationId, name: '149队', level: 'team', orgType: 'team' } },
      ],
      'member-m-7': [
        { type: 'MemberRegistered', data: { memberId: 'm-7', organizationId, name: '王芳', onDuty: true } },
      ],
      'round-july-2012': round,
      'award-brigade-149': [nominated(candidate), ...afterwards],
      'award-m-7': [nominated(member)],
    } as Parameters<typeof viewedReader>[2];
    const projections = [...organizationsContext.projections, awardBoard];
    const reader = await viewedReader(database.pool, projections, histories);
    const handler = new PublicAwardsHandler({ ...reader, reached: () => Promise.resolve() } satisfies ReadSide);
    return handler.execute(new PublicAwards({ campaignId, standing }, { limit: 1 }));
  }

  it('show who is on notice, by name and no id of a person, page by page', async () => {
    const { items, next } = await shown('notice');
    expect(items).toMatchObject([{ organization: '149队', standing: 'notice', award: candidate.award }]);
    expect(next).not.toBeNull();
    expect(JSON.stringify(items)).not.toContain('m-7');
  });

  it('show who holds an award, and who has lost one', async () => {
    const conferred = { type: 'AwardConferred', data: candidate };
    expect(await shown('conferred', conferred)).toMatchObject({ items: [{ standing: 'conferred' }], next: null });
    await database.drop();
    database = await testDatabase();
    const revoked = { type: 'AwardRevoked', data: candidate };
    expect(await shown('revoked', conferred, revoked)).toMatchObject({ items: [{ standing: 'revoked' }], next: null });
  });
});
