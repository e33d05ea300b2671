import type { BulletinRow } from '../bulletin-board/bulletin-board.query';
import { publicBulletin } from './public-bulletin';

const row: BulletinRow = {
  bulletinId: 'b-1',
  organizationId: 'bureau',
  issue: 1,
  kind: 'exemplar',
  title: 'Well done',
  text: 'They helped.',
  about: [{ organizationId: 'branch-1' }, { organizationId: 'branch-1', memberId: 'li' }],
  publishedAt: '2010-06-01T01:00:00.000Z',
  corrections: 1,
  correctionReason: 'a wrong date',
};
const names = new Map([['li', 'Li Wei']]);

describe('a bulletin in public', () => {
  it('names those whom it praises, and says nothing else about them', () => {
    expect(publicBulletin(row, names)).toEqual({
      ...row,
      about: [{ organizationId: 'branch-1' }, { organizationId: 'branch-1', name: 'Li Wei' }],
    });
    expect(publicBulletin(row, new Map()).about).toEqual([
      { organizationId: 'branch-1' },
      { organizationId: 'branch-1' },
    ]);
  });

  it('keeps criticism of a person to those whom it concerns', () => {
    expect(publicBulletin({ ...row, kind: 'criticism' }, names)).toEqual({
      ...row,
      kind: 'criticism',
      title: null,
      text: null,
      correctionReason: null,
      about: [{ organizationId: 'branch-1' }],
    });
  });

  it('criticises organisations for everybody to read', () => {
    const about = [{ organizationId: 'branch-1' }];
    expect(publicBulletin({ ...row, kind: 'criticism', about }, names)).toEqual({ ...row, kind: 'criticism', about });
  });
});
