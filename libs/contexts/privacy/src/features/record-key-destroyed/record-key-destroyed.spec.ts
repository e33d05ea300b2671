import { given } from '@pacesetter/testing';
import { destroyed, forgotten, wang } from '../../../test/persons';
import { person } from '../../person.state';
import { recordKeyDestroyed } from './record-key-destroyed';

const { decide } = recordKeyDestroyed;

describe('recording that a key is gone', () => {
  it('follows upon the decision, once', () => {
    given(person, [forgotten]).when(decide, wang).then([destroyed]);
    given(person, [forgotten, destroyed]).when(decide, wang).then([]);
  });

  it('wants the decision first', () => {
    given(person, []).when(decide, wang).thenRefused('person-not-forgotten');
  });
});
