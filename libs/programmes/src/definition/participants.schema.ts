import { Type } from '@sinclair/typebox';
import {
  AttributeKey,
  AttributeValue,
  Bilingual,
  Deadline,
  defaulted,
  Duration,
  fields,
  Key,
  listOf,
  oneOf,
  Passage,
} from './values.schema';

const OrgType = fields({
  key: Key,
  title: Bilingual,
  criteria: Type.Optional(Key),
  guidance: defaulted(
    listOf(Bilingual, 'What organisations of this kind are guided to do on top of the rest (分类指导).', 0),
    [],
  ),
});

const Attribute = fields(
  {
    key: AttributeKey,
    passage: Type.Optional(Passage),
    title: Bilingual,
    values: listOf(
      fields({ key: AttributeValue, title: Bilingual }),
      'What it can be, from the lowest up. Whoever has none of them counts as `none`.',
    ),
  },
  {
    description:
      'Something recorded of organisations, e.g. a grade. Eligibility asks for `attribute.grade`, gates for `participants.grade_5a`.',
  },
);

export const Participants = fields(
  {
    levels: defaulted(
      listOf(fields({ key: Key, title: Bilingual }), 'Names of the tree levels, from the top down.', 0),
      [],
    ),
    orgTypes: listOf(OrgType, 'Kinds of organisation that take part, each with the criteria set it is measured by.'),
    memberCriteria: Type.Optional(Key),
    attributes: Type.Optional(listOf(Attribute, 'Attributes that this programme goes by.')),
    lateGrace: defaulted(
      { ...Deadline, description: 'Time at least for what is open when somebody joins or chooses an activity late.' },
      'P14D',
    ),
  },
  { description: 'Who takes part, and which criteria apply to whom.' },
);

export const LeadingGroup = fields(
  {
    passage: Type.Optional(Passage),
    roles: listOf(
      fields({ key: Key, title: Bilingual, required: Type.Boolean() }),
      'Posts of the group and its office.',
    ),
    firstResponsible: Bilingual,
    ledByFirstResponsible: defaulted(
      Type.Boolean({ description: 'The first responsible person (第一责任人) leads the group in person.' }),
      false,
    ),
  },
  { description: 'The steering body (领导小组) that every participating organisation forms.' },
);

export const ContactPoints = fields(
  {
    passage: Type.Optional(Passage),
    perLeader: Type.Integer({ minimum: 1, description: 'Organisations that each member of a leading group guides.' }),
    visitEvery: Duration,
    named: defaulted(
      listOf(
        fields({ organization: { ...Key, description: 'Id of the organisation.' }, title: Bilingual }),
        'Contact points of the root organisation that the document names.',
        0,
      ),
      [],
    ),
  },
  { description: 'Organisations that a named leader guides personally (联系点).' },
);

const Side = oneOf(['host', 'home'], 'The organisation where the member is now, or the one the member belongs to.');

export const FloatingMembers = fields(
  {
    passage: Type.Optional(Passage),
    leads: Side,
    assists: Side,
    exceptions: defaulted(listOf(fields({ key: Key, title: Bilingual, leads: Side }), 'When it is otherwise.', 0), []),
  },
  { description: 'Who organises the participation of members away from home (流动党员).' },
);
