/** What people know of one organisation. */
export interface Unit {
  readonly organizationId: string;
  superiorId?: string;
  hasSubordinates: boolean;
  level: string;
  orgType: string;
  masses: number;
  readonly subordinates: string[];
  readonly members: string[];
  /** Who holds which of its posts. */
  readonly officers: Map<string, string>;
  /** In the campaign that is rehearsed. */
  takesPart: boolean;
  massReviewed: boolean;
  commented: boolean;
  /** A panel of judges has scored it. */
  judged: boolean;
  standing?: { readonly band: string; readonly score: number };
}
