import { answerShape, moment, nullable, oneOf, pageShape, text } from '@pacesetter/http';
import { type Static, Type } from '@sinclair/typebox';
import { OUTCOMES } from '../../pledge.events';

const boardRow = {
  organizationId: Type.String(),
  itemKey: text('key of the item within its pledge', 'water-supply'),
  obligation: text('key of the obligation that the pledge answers', 'pledge'),
  topic: text('key of what it is about, of the programme’s topics'),
  text: text('what is promised'),
  dueAt: moment('by when it is promised'),
  carriedOver: Type.Boolean({ description: 'a fix-it left over from an earlier campaign' }),
  selfChecked: nullable(oneOf(OUTCOMES), 'what those say who have promised it'),
  outcome: nullable(oneOf(OUTCOMES), 'what was established; `kept` also for an item that was made good'),
  settledAt: nullable(moment(), 'when it was made good'),
};

export const PledgeBoardRowShape = Type.Object({
  ...boardRow,
  memberId: nullable(Type.String(), 'null for the organisation’s own pledge'),
});
/** A pledged item as the public board has it. */
export type PledgeBoardRow = Readonly<Static<typeof PledgeBoardRowShape>>;

const PledgedItem = answerShape(
  'PledgedItem',
  {
    ...boardRow,
    organization: text('name of the organisation', '一三三队'),
    member: Type.Optional(text('name of who has promised it; absent where the organisation itself has')),
  },
  'a pledged item on public display: who promised what by when, and what became of it',
);
/** A pledged item on public display: who promised what by when, and what became of it. */
export type PublicPledgeItem = Readonly<Static<typeof PledgedItem>>;

export const PledgedItemPage = pageShape(PledgedItem);
