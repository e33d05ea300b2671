import { given } from '@pacesetter/testing';
import type { ProgrammeEvent } from '../../programme.events';
import { programme } from '../../programme.state';
import { publishProgramme } from './publish-programme';

const { decide } = publishProgramme;
const first = { programmeId: 'gansu-2010', version: 1, digest: 'd1', definition: { id: 'gansu-2010' } };
const published: ProgrammeEvent = { type: 'ProgrammePublished', data: first };

describe('publishing a programme', () => {
  it('adds a version', () => {
    given(programme, []).when(decide, first).then([published]);
    const second = { ...first, version: 2, digest: 'd2' };
    given(programme, [published])
      .when(decide, second)
      .then([{ type: 'ProgrammePublished', data: second }]);
  });

  it('may be repeated with the same content', () => {
    given(programme, [published]).when(decide, first).then([]);
  });

  it('never changes a version', () => {
    given(programme, [published])
      .when(decide, { ...first, digest: 'other' })
      .thenRefused('programme-already-published', { published: 'd1', given: 'other' });
  });
});
