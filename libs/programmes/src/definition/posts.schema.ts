import { Type } from '@sinclair/typebox';
import { Bilingual, Duration, fields, Key, listOf, Passage } from './values.schema';

const PostKind = fields({
  key: Key,
  title: Bilingual,
  orgTypes: Type.Optional(listOf(Key, 'Only organisations of these types set such posts.')),
  capacity: Type.Integer({ minimum: 1, description: 'Members who can hold one such post at the same time, at most.' }),
});

export const PostRules = fields(
  {
    passage: Type.Optional(Passage),
    title: Bilingual,
    kinds: listOf(PostKind, 'Kinds of post, e.g. pioneer posts and responsibility areas.'),
    perMember: Type.Integer({ minimum: 1, description: 'Posts that one member can hold at the same time.' }),
    answerWithin: { ...Duration, description: 'By when the organisation answers a complaint about a post.' },
  },
  { description: 'Posts that organisations set, members claim and the masses watch over (设岗、认岗、督岗).' },
);
