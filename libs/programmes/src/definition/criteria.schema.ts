import { Type } from '@sinclair/typebox';
import { Bilingual, fields, Key, listOf, Passage, Subject } from './values.schema';

const Item = fields({ key: Key, title: Bilingual, text: Bilingual });

export const Goal = fields(
  { key: Key, title: Bilingual, aims: listOf(Bilingual, 'What is to be reached under this goal.') },
  { description: 'One group of goals (目标任务).' },
);

export const CriteriaSet = fields(
  {
    key: Key,
    passage: Type.Optional(Passage),
    title: Bilingual,
    subject: Subject,
    target: Type.Optional({ ...Bilingual, description: 'What all of them are to lead to, in one sentence.' }),
    items: listOf(Item, 'The single criteria, in order.'),
  },
  {
    description: 'What an advanced organisation or an outstanding member is measured by, e.g. the Five Goods (五个好).',
  },
);
