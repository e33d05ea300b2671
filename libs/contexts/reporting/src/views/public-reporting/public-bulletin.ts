import type { BulletinRow } from '../bulletin-board/bulletin-board.query';
import type { PublicBulletin } from './public-reporting.answer';

/**
 * Who is praised is praised by name; criticism of a person is not for everybody, only that there was one.
 *
 * @param names of members by id, as far as they are known
 */
export function publicBulletin(
  { about, title, text, ...bulletin }: BulletinRow,
  names: ReadonlyMap<string, string>,
): PublicBulletin {
  const withheld = bulletin.kind === 'criticism' && about.some(({ memberId }) => memberId !== undefined);
  if (withheld) {
    const organizations = [...new Set(about.map(({ organizationId }) => organizationId))];
    const mentions = organizations.map((organizationId) => ({ organizationId }));
    return { ...bulletin, correctionReason: null, title: null, text: null, about: mentions };
  }
  const mentions = about.map(({ organizationId, memberId }) => {
    const name = memberId === undefined ? undefined : names.get(memberId);
    return name === undefined ? { organizationId } : { organizationId, name };
  });
  return { ...bulletin, title, text, about: mentions };
}
