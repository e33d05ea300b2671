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

  it('is led by the first responsible person where the programme asks for that', () => {
    const led = (personId?: string) => [{ role: 'leader', name: 'Zhao', ...(personId && { personId }) }, posts[1]];
    const asked = { ...facts, firstResponsible: { personId: 'p-1' } };
    const when = (personId: string | undefined, known: typeof facts) =>
      given(participation, [enrolled()]).when(
        decide,
        { ...part, posts: led(personId) as typeof posts },
        { facts: known },
      );
    when('p-1', asked).then([{ type: 'LeadingGroupFormed', data: { ...part, posts: led('p-1') as typeof posts } }]);
    when('p-2', asked).thenRefused('leading-group-not-led-by-first-responsible', {
      organizationId: 'brigade-149',
      firstResponsible: 'p-1',
      leader: 'p-2',
    });
    when(undefined, asked).thenRefused('leading-group-not-led-by-first-responsible', { firstResponsible: 'p-1' });
    const nobody = { ...facts, firstResponsible: {} };
    when('p-1', nobody).thenRefused('first-responsible-unknown', { organizationId: 'brigade-149' });
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
