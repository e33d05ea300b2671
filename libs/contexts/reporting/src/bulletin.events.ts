import { shape, Subject } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const ofBulletin = { campaignId: Type.String(), bulletinId: Type.String(), organizationId: Type.String() };

export const BulletinKind = Type.Union([
  Type.Literal('progress'),
  Type.Literal('experience'),
  Type.Literal('exemplar'),
  Type.Literal('criticism'),
]);
export type BulletinKind = Static<typeof BulletinKind>;
export const BULLETIN_KINDS: readonly BulletinKind[] = ['progress', 'experience', 'exemplar', 'criticism'];

const BulletinDrafted = shape({
  ...ofBulletin,
  kind: BulletinKind,
  title: Type.String(),
  text: Type.String(),
  /** Whom it praises or criticises. */
  about: Type.Array(Subject),
});
const BulletinPublished = shape({ ...ofBulletin, kind: BulletinKind });
const BulletinCorrected = shape({ ...ofBulletin, title: Type.String(), text: Type.String() });

export type BulletinEvent =
  | DomainEvent<'BulletinDrafted', Static<typeof BulletinDrafted>>
  | DomainEvent<'BulletinPublished', Static<typeof BulletinPublished>>
  | DomainEvent<'BulletinCorrected', Static<typeof BulletinCorrected>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const bulletinEvents = [
  {
    ...version1,
    type: 'BulletinDrafted',
    schema: BulletinDrafted,
    meaning: 'A bulletin has been written, or written anew; nobody outside sees it yet.',
  },
  {
    ...version1,
    type: 'BulletinPublished',
    schema: BulletinPublished,
    meaning: 'The bulletin is public from now on, as it was drafted last.',
  },
  {
    ...version1,
    type: 'BulletinCorrected',
    schema: BulletinCorrected,
    meaning: 'A published bulletin was wrong and now reads like this, for the reason that the event carries.',
  },
];
