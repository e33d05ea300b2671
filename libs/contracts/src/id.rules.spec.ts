import { domainErrors } from '@pacesetter/kernel';
import { idRule } from './id.rules';
import { inCampaign } from './subject';

const fitId = idRule(domainErrors({ 'id-wrong': '编号不合要求' }));

describe('an id that somebody chooses', () => {
  it.each(['a', '430302', 't133-office', '一三三队', 'two words', 'x'.repeat(200)])('can be %j', (id) => {
    expect(() => fitId(id)).not.toThrow();
  });

  it.each(['', ' ', ' a', 'a\n', 'a~b', '~', 'x'.repeat(201)])('cannot be %j', (id) => {
    expect(() => fitId(id)).toThrow(/is no id: it has 1 to 200 characters/);
  });

  it('never leads to the stream of somebody else', () => {
    // Why "~" is refused: a member of one organisation would be another organisation.
    expect(inCampaign('c', { organizationId: 'a~b' })).toBe(inCampaign('c', { organizationId: 'a', memberId: 'b' }));
  });
});
