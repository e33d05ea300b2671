import { given } from '@pacesetter/testing';
import { enrolled, part, rule } from '../../../test/running';
import { participation } from '../../participation.state';
import { formLeadingGroup } from './form-leading-group';

const { decide } = formLeadingGroup;
const posts = [
  { role: 'leader', name: 'Zhao' },
  { role: 'office', name: 'Qian' },
];
const facts = {
  status: 'running',
  rule,
  requiredRoles: ['leader', 'office'],
  roles: ['leader', 'office', 'member'],
} as const;
const formed = { type: 'LeadingGroupFormed', data: { ...part, posts } } as const;

describe('forming a leading group', () => {
  it('names who holds which role; a later one replaces it', () => {
    given(participation, [enrolled()])
      .when(decide, { ...part, posts }, { facts })
      .then([formed]);
    given(participation, [enrolled(), formed])
      .when(decide, { ...part, posts }, { facts })
      .then([formed]);
  });

  it('fills every role that the programme wants', () => {
    given(participation, [enrolled()])
      .when(decide, { ...part, posts: posts.slice(0, 1) }, { facts })
      .thenRefused('leading-group-role-missing', { missing: ['office'] });
  });

  it('knows the roles of the programme, and one leader', () => {
    given(participation, [enrolled()])
      .when(decide, { ...part, posts: [...posts, { role: 'cook', name: 'Sun' }] }, { facts })
      .thenRefused('leading-group-role-unknown', { known: ['leader', 'office', 'member'] });
    given(participation, [enrolled()])
      .when(decide, { ...part, posts: [...posts, { role: 'leader', name: 'Sun' }] }, { facts })
      .thenRefused('leading-group-two-leaders');
  });

  it('wants a campaign that runs and an organisation that takes part', () => {
    given(participation, [])
      .when(decide, { ...part, posts }, { facts })
      .thenRefused('not-enrolled');
    given(participation, [enrolled()])
      .when(decide, { ...part, posts }, { facts: { ...facts, status: 'paused' } })
      .thenRefused('campaign-not-running');
  });
});
