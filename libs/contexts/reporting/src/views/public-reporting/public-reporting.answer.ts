import { answerShape, count, listOf, moment, nullable, oneOf, pageShape, text } from '@pacesetter/http';
import { type Static, Type } from '@sinclair/typebox';
import { BULLETIN_KINDS } from '../../bulletin.events';

const Mention = Type.Object({
  organizationId: Type.String(),
  name: Type.Optional(text('of the member whom it is about')),
});
/** Whom a bulletin is about, as everybody may know it: an organisation, or a member by name. */
export type PublicMention = Readonly<Static<typeof Mention>>;

const BulletinShape = answerShape(
  'Bulletin',
  {
    bulletinId: Type.String(),
    organizationId: Type.String(),
    issue: count('number among the bulletins of its organisation in this campaign, from 1 (第N期)'),
    kind: oneOf(BULLETIN_KINDS),
    title: nullable(Type.String(), 'null where a person is criticised, and so is the text'),
    text: nullable(Type.String()),
    about: listOf(Mention),
    publishedAt: Type.String({ format: 'date-time' }),
    corrections: count(),
    correctionReason: nullable(Type.String(), 'why it was corrected last'),
  },
  'a published bulletin (简报) as everybody sees it, as it reads now',
);
/** A bulletin as everybody sees it. */
export type PublicBulletin = Readonly<Static<typeof BulletinShape>>;
export const BulletinPage = pageShape(BulletinShape);

const MechanismShape = answerShape(
  'Mechanism',
  {
    mechanismId: Type.String(),
    organizationId: Type.String(),
    area: text('key of one of the programme’s areas'),
    title: Type.String(),
    text: Type.String(),
    experience: text('what worked: the practice that has become a rule'),
    adoptedAt: moment(),
  },
  'a lasting rule (长效机制) that a campaign has left behind',
);
/** A lasting rule as everybody sees it. */
export type MechanismRow = Readonly<Static<typeof MechanismShape>>;
export const MechanismPage = pageShape(MechanismShape);
