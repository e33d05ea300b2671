import type { KeptSecret } from '@pacesetter/vault';

/** A secret as a line of JSON, wrapped as it is. */
export function secretLine({ id, wrapped, keptAt, destroyedAt }: KeptSecret): string {
  return JSON.stringify([id, keptAt, destroyedAt ?? null, wrapped?.bytes.toString('base64'), wrapped?.masterKey]);
}

type Columns = readonly [
  id: string,
  keptAt: string,
  destroyedAt: string | null,
  bytes: string | null,
  masterKey: string | null,
];

export function secretOfLine(line: string): KeptSecret {
  const [id, keptAt, destroyedAt, bytes, masterKey] = JSON.parse(line) as Columns;
  return {
    ...{ id, keptAt },
    ...(destroyedAt !== null && { destroyedAt }),
    ...(bytes !== null && masterKey !== null && { wrapped: { bytes: Buffer.from(bytes, 'base64'), masterKey } }),
  };
}
