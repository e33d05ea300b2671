import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../organization.errors';
import type { OrganizationEvent } from '../../organization.events';
import { organization, type OrganizationState } from '../../organization.state';

export interface Appointment {
  readonly organizationId: string;
  readonly post: string;
  readonly personId: string;
  readonly name: string;
}

export class AppointOfficer extends Command<Appointment> {}

export const appointOfficer = defineFeature<Appointment, OrganizationState, OrganizationEvent>({
  command: AppointOfficer,
  aggregate: organization,
  stream: ({ organizationId }) => organizationId,
  decide(appointment, state) {
    if (state.status === 'unknown') {
      throw refuse('organization-unknown', `there is no organisation ${appointment.organizationId}`);
    }
    if (state.officers[appointment.post] === appointment.personId) return [];
    return [{ type: 'OfficerAppointed', data: appointment }];
  },
});
