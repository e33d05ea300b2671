import { given } from '@pacesetter/testing';
import { appointed, appointment, registered } from '../../../test/people';
import { organization } from '../../organization.state';
import { appointOfficer } from './appoint-officer';

const { decide } = appointOfficer;

describe('appointing an officer', () => {
  it('fills a post, and fills it anew with somebody else', () => {
    given(organization, [registered]).when(decide, appointment).then([appointed]);
    const successor = { ...appointment, personId: 'p-2', name: 'Qian' };
    given(organization, [registered, appointed])
      .when(decide, successor)
      .then([{ type: 'OfficerAppointed', data: successor }]);
  });

  it('changes nothing when the person holds the post already', () => {
    given(organization, [registered, appointed]).when(decide, appointment).then([]);
  });

  it('wants an organisation', () => {
    given(organization, []).when(decide, appointment).thenRefused('organization-unknown');
  });
});
