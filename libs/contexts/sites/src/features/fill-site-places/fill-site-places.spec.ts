import { given } from '@pacesetter/testing';
import { days, designatedSites, places, ranked, running } from '../../../test/sites';
import { sitePlaces } from '../../site-places.state';
import { type FillingFacts, fillSitePlaces } from './fill-site-places';

const { decide } = fillSitePlaces;
const dueAt = days(500);
const history = [designatedSites(ranked(['a', 90], ['b', 80], ['c', 70], ['d', 60], ['e', 50]))];
const lost = (...ids: readonly string[]) => ids.map((organizationId) => ({ organizationId, replaced: true }));
const facts: FillingFacts = { ...running, places: 2, lost: lost('b'), willing: ['c', 'd', 'e'] };
const command = { ...places, dueAt };
const filled = (freed: string[], replacements: { organizationId: string; replaces: string }[], vacant = 0) =>
  ({ type: 'SitePlacesFilled', data: { ...command, freed, replacements, vacant } }) as const;

describe('filling lost places', () => {
  it('takes the next best who still wants it', () => {
    given(sitePlaces, history)
      .when(decide, command, { facts, now: dueAt })
      .then([filled(['b'], [{ organizationId: 'c', replaces: 'b' }])]);
    given(sitePlaces, history)
      .when(decide, command, { facts: { ...facts, willing: ['e'] }, now: dueAt })
      .then([filled(['b'], [{ organizationId: 'e', replaces: 'b' }])]);
  });

  it('goes by merit, whatever the order in which places were lost', () => {
    given(sitePlaces, history)
      .when(decide, command, { facts: { ...facts, lost: lost('b', 'a') }, now: dueAt })
      .then([
        filled(
          ['a', 'b'],
          [
            { organizationId: 'c', replaces: 'a' },
            { organizationId: 'd', replaces: 'b' },
          ],
        ),
      ]);
  });

  it('leaves places vacant when nobody is left, or when the programme does not replace', () => {
    given(sitePlaces, history)
      .when(decide, command, { facts: { ...facts, willing: [] }, now: dueAt })
      .then([filled(['b'], [], 1)]);
    given(sitePlaces, history)
      .when(decide, command, { facts: { ...facts, lost: [{ organizationId: 'b', replaced: false }] }, now: dueAt })
      .then([filled(['b'], [])]);
  });

  it('happens once for a day, and not before it', () => {
    given(sitePlaces, [...history, filled([], [])])
      .when(decide, command, { facts, now: dueAt })
      .then([]);
    given(sitePlaces, history)
      .when(decide, command, { facts, now: days(499) })
      .thenRefused('not-due', { dueAt });
  });
});
