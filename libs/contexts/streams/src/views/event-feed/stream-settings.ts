/** How event streams leave this installation. */
export interface StreamSettings {
  /** Address under which outsiders reach it, e.g. `https://campaigns.example`; absent: it has none of its own. */
  readonly publicUrl?: string;
  /** Private addresses and networks (`10.1.0.0/16`) and names of hosts that webhooks may reach nevertheless. */
  readonly allowedTargets: readonly string[];
}

/** Injection token. */
export const STREAM_SETTINGS = Symbol('StreamSettings');
