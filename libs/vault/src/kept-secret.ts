/** A secret as a vault's database has it: wrapped by the master key, or the trace of one that was destroyed. */
export interface KeptSecret {
  readonly id: string;
  /** Absent when it was destroyed. */
  readonly wrapped?: { readonly bytes: Buffer; readonly masterKey: string };
  /** ISO 8601. */
  readonly keptAt: string;
  readonly destroyedAt?: string;
}
