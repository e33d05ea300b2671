/** Settings that cannot be used: all of them, and how to mend them. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
