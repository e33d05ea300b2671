import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { KeyVault } from '@pacesetter/vault';
import { type Sheet, subjectKey } from '../session.state';
import type { Opening } from '../session.events';
import { type SessionRef, sessionId } from './session.rules';
import type { SheetSeal } from './secret-sheets.rules';

/** Makes the key of a session's sheets, 32 bytes. Rehearsals have theirs follow from the seed. */
export type MakeSheetKey = (session: string) => Uint8Array;

const KEY_BYTES = 32;

export const freshSheetKey: MakeSheetKey = () => randomBytes(KEY_BYTES);

/** Id in the vault of the key of a session's sheets. */
export function sheetKeyId(session: SessionRef): string {
  return `sheets ${sessionId(session)}`;
}

/** The seal of a session whose key is kept; nothing where there is none. */
export async function keptSeal(vault: Pick<KeyVault, 'read'>, opened: Opening): Promise<SheetSeal | undefined> {
  const id = sheetKeyId(opened);
  const key = (await vault.read([id])).get(id);
  return key && sheetSeal(key, opened);
}

/** The seal of a session, its key made when it is first asked for. @throws SecretDestroyed */
export async function sealFor(vault: Pick<KeyVault, 'keep'>, opened: Opening, make: MakeSheetKey): Promise<SheetSeal> {
  return sheetSeal(await vault.keep(sheetKeyId(opened), make(sessionId(opened))), opened);
}

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Sheets are filled up to a multiple of this: what is long to write does not show. */
const BLOCK = 1_024;

/**
 * AES-256-GCM, bound to the reviewer. The nonce follows from reviewer and text (as in AES-GCM-SIV): a command that is
 * given again states the same event. Grades are spelt by number, so that no sheet is longer for being kinder.
 */
export function sheetSeal(key: Uint8Array, { subjects, grades }: Pick<Opening, 'subjects' | 'grades'>): SheetSeal {
  const textKey = createHmac('sha256', key).update('sheet').digest();
  const nonceKey = createHmac('sha256', key).update('nonce').digest();
  const keys = subjects.map(subjectKey);
  const gradeKeys = grades.map((grade) => grade.key);
  return {
    seal(reviewer, { marks, suggestions }) {
      const spelt = marks.map(({ subject, grade = '' }) => [
        keys.indexOf(subjectKey(subject)),
        gradeKeys.indexOf(grade),
      ]);
      const text = filled(JSON.stringify({ marks: spelt, suggestions }));
      const nonce = createHmac('sha256', nonceKey)
        .update(JSON.stringify([reviewer, text]))
        .digest();
      const start = nonce.subarray(0, NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, textKey, start).setAAD(Buffer.from(reviewer));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([start, sealed, cipher.getAuthTag()]).toString('base64url');
    },
    open(reviewer, secret) {
      const text = opened(Buffer.from(secret, 'base64url'), { reviewer, textKey });
      if (text === undefined) return undefined;
      const { marks, suggestions } = JSON.parse(text) as { marks: [number, number][] } & Pick<Sheet, 'suggestions'>;
      return {
        suggestions,
        marks: marks.flatMap(([subject, grade]) => {
          const of = subjects[subject];
          return of === undefined ? [] : [{ subject: of, grade: gradeKeys[grade] ?? '' }];
        }),
      };
    },
  };
}

function opened(
  body: Buffer,
  { reviewer, textKey }: { readonly reviewer: string; readonly textKey: Buffer },
): string | undefined {
  if (body.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const decipher = createDecipheriv(CIPHER, textKey, body.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(reviewer))
    .setAuthTag(body.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(body.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

/** JSON with blanks behind it is the same JSON. */
function filled(text: string): string {
  const bytes = Buffer.byteLength(text);
  return text + ' '.repeat(Math.ceil(bytes / BLOCK) * BLOCK - bytes);
}
