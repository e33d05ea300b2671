import { Type } from '@sinclair/typebox';
import { Bilingual, CalendarDate, Deadline, fields, listOf, Passage, Titled } from './values.schema';

const CarriedOver = fields(
  {
    passage: Type.Optional(Passage),
    title: Bilingual,
    dueOn: CalendarDate,
  },
  { description: 'Fix-its left over from an earlier campaign become items of the pledge, due on this day.' },
);

export const PledgeRules = fields(
  {
    topics: listOf(Titled, 'What a pledge may be about.'),
    carriedOver: Type.Optional(CarriedOver),
    publicDisplay: fields(
      { title: Bilingual, within: Deadline },
      { description: 'Published to the masses, how soon.' },
    ),
    selfCheckWithin: Deadline,
    verifyWithin: Deadline,
  },
  { description: 'Public pledges (公开承诺): how soon after an item falls due it is self-checked, and then verified.' },
);
