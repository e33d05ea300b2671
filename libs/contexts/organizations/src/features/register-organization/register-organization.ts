import { Command, defineFeature } from '@pacesetter/kernel';
import { fitId, refuse } from '../../organization.errors';
import type { OrganizationEvent } from '../../organization.events';
import { organization, type OrganizationState } from '../../organization.state';

export interface OrganizationEntry {
  readonly organizationId: string;
  readonly name: string;
  readonly level: string;
  readonly orgType: string;
  readonly parentId?: string;
  readonly masses?: number;
  /** What is recorded of it besides, e.g. `{ grade: '5a' }`. */
  readonly attributes?: Readonly<Record<string, string>>;
}

export class RegisterOrganization extends Command<OrganizationEntry> {}

export interface ParentFacts {
  readonly parentExists: boolean;
}

export const registerOrganization = defineFeature<OrganizationEntry, OrganizationState, OrganizationEvent, ParentFacts>(
  {
    command: RegisterOrganization,
    aggregate: organization,
    stream: ({ organizationId }) => organizationId,
    decide(entry, state, { facts }) {
      if (state.status === 'registered') {
        throw refuse('organization-already-registered', `organisation ${entry.organizationId} is registered already`);
      }
      fitId(entry.organizationId);
      if (entry.parentId !== undefined && !facts.parentExists) {
        throw refuse('parent-unknown', `register the parent ${entry.parentId} before ${entry.organizationId}`, {
          parentId: entry.parentId,
        });
      }
      return [{ type: 'OrganizationRegistered', data: entry }];
    },
  },
);
