import { UnauthorizedException } from '@nestjs/common';
import type { Right } from '@pacesetter/access';
import { handles } from '@pacesetter/commands';
import { Personal, shape } from '@pacesetter/contracts';
import type { ContextDefinition } from '@pacesetter/engine';
import { AccessControl } from '@pacesetter/http';
import { type Actor, type Aggregate, Command, defineFeature, type DomainEvent } from '@pacesetter/kernel';
import { Type } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';

interface Note {
  readonly noteId: string;
  readonly organizationId: string;
  readonly campaignId?: string;
  readonly memberId: string;
  readonly author: string;
  readonly text: string;
}

type NoteEvent = DomainEvent<'NotePinned', Note>;

const board: Aggregate<number, NoteEvent> = { category: 'board', initialState: 0, evolve: (count) => count + 1 };

export class PinNote extends Command<Note> {}

const pinNote = defineFeature<Note, number, NoteEvent>({
  command: PinNote,
  aggregate: board,
  stream: ({ organizationId }) => organizationId,
  decide: (data) => [{ type: 'NotePinned', data }],
});

/** Whoever says so is an administrator here; what is public, and the streams with it, is for everybody. */
class Credulous extends AccessControl {
  async authorize({ headers }: FastifyRequest, { name, ...right }: Right): Promise<Actor> {
    if (headers.authorization === 'administrator') return { id: 'chief', role: 'administrator' };
    if (right.public === true || name === 'streams.read-events') return { id: 'public', role: 'masses' };
    throw new UnauthorizedException(`${name} is for administrators`);
  }
}

const OfCampaign = shape({ campaignId: Type.String() });

/** A notice board for each organisation: something to be streamed, with a name that is public and a text that is not. */
export const noticeBoard: ContextDefinition = {
  name: 'notices',
  aggregates: [board],
  events: [
    {
      type: 'NotePinned',
      schemaVersion: 1,
      schema: shape({
        noteId: Type.String(),
        organizationId: Type.String(),
        campaignId: Type.Optional(Type.String()),
        memberId: Type.String(),
        author: Personal.name('memberId'),
        text: Personal.statement('memberId'),
      }),
      meaning: 'Somebody has pinned a note to the board.',
    },
    // The engine's timers stand still with campaigns, so some context must have them.
    ...['CampaignPaused', 'CampaignResumed'].map((type) => ({
      ...{ type, schemaVersion: 1, schema: OfCampaign, meaning: 'Time stands still, or goes on.' },
    })),
  ],
  features: [handles(pinNote)],
  projections: [],
  nest: { providers: [{ provide: AccessControl, useClass: Credulous }] },
};
