import { ReadSide } from '@pacesetter/commands';
import { organizationsContext } from '@pacesetter/organizations/module';
import { testDatabase, type TestDatabase, viewedReader } from '@pacesetter/testing';
import { campaignId, item, published, subject } from '../../../test/pledged';
import { pledgeBoard } from './pledge-board.projection';
import { PublicPledges, PublicPledgesHandler } from './public-pledges.query-handler';

const { organizationId } = subject;
const member = { organizationId, memberId: 'm-7' };
const ofMember = published(item('study'));

describe('pledges on public display', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await testDatabase();
  });

  afterEach(() => database.drop());

  it('show who has promised what, by name and no id of a person, page by page', async () => {
    const histories = {
      'organization-brigade-149': [
        {
          type: 'OrganizationRegistered',
          data: { organizationId, name: '149队', level: 'team', orgType: 'team' },
        },
      ],
      'member-m-7': [
        { type: 'MemberRegistered', data: { memberId: 'm-7', organizationId, name: '王芳', onDuty: true } },
      ],
      'pledge-gansu~brigade-149': [published(item('hall'), item('roof'))],
      'pledge-gansu~brigade-149~m-7': [{ ...ofMember, data: { ...ofMember.data, subject: member } }],
    };
    const projections = [...organizationsContext.projections, pledgeBoard];
    const reader = await viewedReader(database.pool, projections, histories);
    const handler = new PublicPledgesHandler({ ...reader, reached: () => Promise.resolve() } satisfies ReadSide);

    const first = await handler.execute(new PublicPledges(campaignId, { limit: 2 }));
    expect(first.items).toMatchObject([
      { organization: '149队', itemKey: 'hall', text: 'We will do hall.' },
      { organization: '149队', itemKey: 'roof' },
    ]);
    const rest = await handler.execute(new PublicPledges(campaignId, { after: first.next ?? undefined, limit: 2 }));
    expect(rest).toMatchObject({ items: [{ organization: '149队', member: '王芳', itemKey: 'study' }], next: null });
    expect(JSON.stringify([first.items, rest.items])).not.toContain('m-7');
  });
});
