import { given } from '@pacesetter/testing';
import { facts, ofBrigade, ofBureau, supervised } from '../../../test/supervised';
import { supervision } from '../../supervision.state';
import { commendInCircular } from './commend-in-circular';

const { decide } = commendInCircular;
const circular = { ...supervised, text: 'Well done.' };

describe('commending in a circular', () => {
  it('praises from above', () => {
    given(supervision, [])
      .when(decide, circular, { facts, actor: ofBureau })
      .then([{ type: 'CommendationCirculated', data: circular }]);
  });

  it('is refused to the praised themselves, and without a text', () => {
    given(supervision, []).when(decide, circular, { facts, actor: ofBrigade }).thenRefused('own-organization');
    given(supervision, [])
      .when(decide, { ...circular, text: '' }, { facts, actor: ofBureau })
      .thenRefused('text-missing');
  });
});
