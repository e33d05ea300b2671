import type { Projection, RowChanges } from '@pacesetter/projections';
import type { MemberEvent, OrganizationEvent } from '../../organization.events';

/** The tree as it stands, its officers and members. */
export const organizationTree: Projection<OrganizationEvent | MemberEvent> = {
  name: 'organization_tree',
  on: [
    'OrganizationRegistered',
    'OrganizationAttributesChanged',
    'OfficerAppointed',
    'MemberRegistered',
    'MemberFloated',
    'MemberReturned',
  ],
  tables: `
    CREATE TABLE organizations (
      organization_id text PRIMARY KEY,
      name text NOT NULL,
      level text NOT NULL,
      org_type text NOT NULL,
      parent_id text,
      masses integer
    );
    CREATE INDEX organizations_parent ON organizations (parent_id);
    CREATE TABLE attributes (
      organization_id text NOT NULL,
      attribute text NOT NULL,
      value text NOT NULL,
      PRIMARY KEY (organization_id, attribute)
    );
    CREATE TABLE officers (
      organization_id text NOT NULL,
      post text NOT NULL,
      person_id text NOT NULL,
      name text NOT NULL,
      PRIMARY KEY (organization_id, post)
    );
    CREATE TABLE members (
      member_id text PRIMARY KEY,
      name text NOT NULL,
      on_duty boolean NOT NULL,
      home_organization_id text NOT NULL,
      participates_at text NOT NULL
    );
    CREATE INDEX members_participates_at ON members (participates_at);
  `,
  apply(event, rows) {
    switch (event.type) {
      case 'OrganizationRegistered': {
        const { organizationId, name, level, orgType, parentId, masses, attributes = {} } = event.data;
        rows.upsert('organizations', {
          organization_id: organizationId,
          name,
          level,
          org_type: orgType,
          parent_id: parentId ?? null,
          masses: masses ?? null,
        });
        return describe(organizationId, attributes, rows);
      }
      case 'OrganizationAttributesChanged': {
        const { organizationId, attributes, removed } = event.data;
        for (const attribute of removed) rows.remove('attributes', { organization_id: organizationId, attribute });
        return describe(organizationId, attributes, rows);
      }
      case 'OfficerAppointed': {
        const { organizationId, post, personId, name } = event.data;
        rows.upsert('officers', { organization_id: organizationId, post, person_id: personId, name });
        return;
      }
      case 'MemberRegistered': {
        const { memberId, organizationId, name, onDuty } = event.data;
        rows.upsert('members', {
          member_id: memberId,
          name,
          on_duty: onDuty,
          home_organization_id: organizationId,
          participates_at: organizationId,
        });
        return;
      }
      case 'MemberFloated': {
        const { memberId, hostOrganizationId, homeOrganizationId, ledBy } = event.data;
        const leads = ledBy === 'host' ? hostOrganizationId : homeOrganizationId;
        rows.update('members', { member_id: memberId }, { participates_at: leads });
        return;
      }
      case 'MemberReturned': {
        const { memberId, homeOrganizationId } = event.data;
        rows.update('members', { member_id: memberId }, { participates_at: homeOrganizationId });
        return;
      }
    }
  },
};

function describe(organizationId: string, attributes: Readonly<Record<string, string>>, rows: RowChanges): void {
  for (const [attribute, value] of Object.entries(attributes)) {
    rows.upsert('attributes', { organization_id: organizationId, attribute, value });
  }
}
