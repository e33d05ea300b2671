import type { CampaignEvent } from '@pacesetter/campaigns';
import type { RecordedEvent } from '@pacesetter/kernel';
import type { BilingualText, ProgrammeDefinition } from '@pacesetter/programmes';
import { assessmentElements } from './assessment.elements';
import { awardElements } from './awards.elements';
import { courseElements } from './course.elements';
import type { Element, ElementSource } from './element';
import { pledgeElements } from './pledges.elements';
import { recordElements } from './records.elements';
import { reviewElements } from './reviews.elements';
import { siteElements } from './sites.elements';
import { steeringElements } from './steering.elements';
import { supervisionElements } from './supervision.elements';

const SOURCES: readonly ElementSource[] = [
  courseElements,
  pledgeElements,
  reviewElements,
  assessmentElements,
  awardElements,
  siteElements,
  supervisionElements,
  steeringElements,
  recordElements,
];

/** One thing that the document asks for, and how often it has happened. */
export interface ElementAtWork extends Element {
  readonly count: number;
}

/** A part of the document at work. */
export interface PartAtWork {
  readonly title: BilingualText;
  readonly elements: readonly ElementAtWork[];
}

/** Counts, for everything that a definition asks for, the events that show it. */
export class DocumentAtWork {
  private readonly counts = new Map<string, number>();
  private readonly activities = new Map<string, string>();

  apply(recorded: RecordedEvent): void {
    const event = recorded as RecordedEvent<CampaignEvent>;
    if (event.type === 'ObligationsOpened') {
      for (const { obligation, activity } of event.data.obligations) this.activities.set(obligation, activity);
      return;
    }
    for (const { marks } of SOURCES) {
      for (const mark of marks(recorded, this)) this.counts.set(mark, (this.counts.get(mark) ?? 0) + 1);
    }
  }

  readonly activityOf = (obligation: string | undefined): string => this.activities.get(obligation ?? '') ?? '';

  /** Everything that the definition asks for, in its order; what has never happened stands there with 0. */
  result(definition: ProgrammeDefinition): readonly PartAtWork[] {
    return SOURCES.flatMap(({ parts }) => parts(definition)).map(({ title, elements }) => ({
      title,
      elements: elements.map((element) => ({ ...element, count: this.counts.get(element.mark) ?? 0 })),
    }));
  }
}

/** What the document asks for and nobody has seen. */
export function neverHappened(parts: readonly PartAtWork[]): readonly ElementAtWork[] {
  return parts.flatMap(({ elements }) => elements.filter(({ count }) => count === 0));
}
