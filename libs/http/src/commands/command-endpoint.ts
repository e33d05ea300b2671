import type { Right } from '@pacesetter/access';
import type { CommandClass, DomainEvent, Feature } from '@pacesetter/kernel';
import type { Concerning } from '../access/concerns';
import type { CommandDto } from './command.dto';

/** A command as it is given over HTTP: what its body looks like, who may give it, and whom it concerns. */
export interface CommandEndpoint<Data = unknown, State = unknown> {
  readonly feature: Pick<Feature<Data, State>, 'command' | 'aggregate' | 'stream'>;
  readonly body: new () => CommandDto;
  /** Makes the command's data of a body that has another shape. @throws InvalidParameters */
  readonly data?: (body: never) => Data;
  readonly title: Right['title'];
  readonly may: Right['roles'];
  /** Everybody may give it, without signing in. */
  readonly public?: boolean;
  /** With `public`: who gives it is not even looked at, and nowhere remembered. */
  readonly anonymous?: boolean;
  /** Everybody who has signed in may give it, whatever the roles: for what concerns the own account. */
  readonly signedIn?: boolean;
  /** Said by the data, or by the state that the command meets where the data only names what it is about. */
  readonly concerns: Concerning<Data, State>;
}

/** An endpoint of any command, as contexts list theirs. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- data and state are each feature's own affair
export type AnyCommandEndpoint = CommandEndpoint<any, any>;

type Described<Data, State> = Omit<CommandEndpoint<Data, State>, 'feature' | 'body' | 'data'>;

/** A body that is what the command takes, or one of which that can be made. */
type Bodied<Data, Body extends CommandDto> =
  | { readonly body: new () => Data & CommandDto }
  | { readonly body: new () => Body; readonly data: (body: Body) => Data };

/** Types an endpoint by its feature. */
export function endpoint<Data, State, Event extends DomainEvent, Facts, Body extends CommandDto>(
  feature: Feature<Data, State, Event, Facts>,
  described: Described<NoInfer<Data>, NoInfer<State>> & Bodied<NoInfer<Data>, Body>,
): CommandEndpoint<Data, State> {
  return { feature, ...described };
}

/** `PublishPledge` → `publish-pledge`: the last part of the path. */
export function commandPath({ name }: CommandClass): string {
  return name.replaceAll(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

/** The right that is needed for an endpoint of a context. */
export function rightOf(context: string, { feature, may, title, ...rest }: AnyCommandEndpoint): Right {
  return {
    name: `${context}.${commandPath(feature.command)}`,
    kind: 'command',
    roles: may,
    title,
    public: rest.public,
    anonymous: rest.anonymous,
    signedIn: rest.signedIn,
  };
}
