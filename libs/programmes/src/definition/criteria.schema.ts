import { Bilingual, fields, Key, listOf, Subject } from './values.schema';

const Item = fields({ key: Key, title: Bilingual, text: Bilingual });

export const Goal = fields(
  { key: Key, title: Bilingual, aims: listOf(Bilingual, 'What is to be reached under this goal.') },
  { description: 'One group of goals (目标任务).' },
);

export const CriteriaSet = fields(
  { key: Key, title: Bilingual, subject: Subject, items: listOf(Item, 'The single criteria, in order.') },
  {
    description: 'What an advanced organisation or an outstanding member is measured by, e.g. the Five Goods (五个好).',
  },
);
