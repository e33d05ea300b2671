import { given } from '@pacesetter/testing';
import { closed, opened, session } from '../../../test/session';
import { reviewSession } from '../../session.state';
import { noteSheetKeyDestroyed } from './note-sheet-key-destroyed';

const { decide } = noteSheetKeyDestroyed;
const destroyed = { type: 'SheetKeyDestroyed', data: session } as const;

describe('that the key of the sheets is gone', () => {
  it('is noted once, after the count', () => {
    given(reviewSession, [opened(), closed({})])
      .when(decide, session)
      .then([destroyed]);
    given(reviewSession, [opened(), closed({}), destroyed])
      .when(decide, session)
      .then([]);
  });

  it('cannot be while it is needed', () => {
    given(reviewSession, [opened()]).when(decide, session).thenRefused('session-not-closed', { status: 'open' });
    given(reviewSession, []).when(decide, session).thenRefused('session-not-closed', { status: 'none' });
  });
});
