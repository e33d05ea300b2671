/** Id in the vault of a password's hash. */
export function passwordSecretId(passwordId: string): string {
  return `password:${passwordId}`;
}

/** Id in the vault of a private key that signs tokens. */
export function signingSecretId(kid: string): string {
  return `signing-key:${kid}`;
}
