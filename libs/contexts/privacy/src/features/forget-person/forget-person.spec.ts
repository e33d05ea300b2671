import { given } from '@pacesetter/testing';
import { destroyed, forgotten, wang } from '../../../test/persons';
import { person } from '../../person.state';
import { forgetPerson } from './forget-person';

const { decide } = forgetPerson;
const reason = 'a wish of the person concerned';

describe('forgetting a person', () => {
  it('is decided once, also when it is asked for again', () => {
    given(person, []).when(decide, wang, { reason }).then([forgotten]);
    given(person, [forgotten]).when(decide, wang, { reason }).then([]);
    given(person, [forgotten, destroyed]).when(decide, wang, { reason }).then([]);
  });

  it('is up to an administrator, with a reason', () => {
    const actor = { id: 'li', role: 'officer' } as const;
    given(person, []).when(decide, wang, { reason, actor }).thenRefused('not-an-administrator');
    given(person, []).when(decide, wang, { reason: ' ' }).thenRefused('reason-required');
    given(person, []).when(decide, wang).thenRefused('reason-required');
  });
});
