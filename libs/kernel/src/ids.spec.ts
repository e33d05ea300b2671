import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { derivedId, newId } from './ids';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('a new id', () => {
  it('is a UUID of version 7 that begins with the time', () => {
    const before = Date.now();
    const id = newId();
    expect(UUID.exec(id)?.[1]).toBe('7');
    const time = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
    expect(time).toBeGreaterThanOrEqual(before);
    expect(time).toBeLessThanOrEqual(Date.now());
  });

  it('comes after earlier ones, and once', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 5; index++) {
      ids.push(newId());
      await sleep(2);
    }
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(Array.from({ length: 10_000 }, newId)).size).toBe(10_000);
  });
});

describe('a derived id', () => {
  it('is a UUID of version 5 over the parts with their lengths', () => {
    const namespace = Buffer.from('6f1c7d2e9a3b4c58b0e15d7a42c98f36', 'hex');
    const hash = createHash('sha1').update(namespace).update('5:timer2:42').digest('hex');
    const id = derivedId('timer', 42);
    expect(UUID.exec(id)?.[1]).toBe('5');
    const stamped = (hex: string) => `${hex.slice(0, 12)}5${hex.slice(13, 16)}?${hex.slice(17, 32)}`;
    expect(id.replaceAll('-', '').replace(/^(.{16})./, '$1?')).toBe(stamped(hash));
  });

  it('never changes: it is in histories', () => {
    expect(derivedId('timer', 'enrol-participants', 'gansu')).toBe('5cc6cbcc-d8df-5d9d-801f-1bdb01e58bfd');
    expect(derivedId()).toBe('8cd4bad5-e0bd-57c4-be70-b27db2178b1e');
  });

  it('follows from each part and from where a part ends', () => {
    const ids = [
      derivedId('ab', 'c'),
      derivedId('a', 'bc'),
      derivedId('abc'),
      derivedId('ab', 'c', ''),
      derivedId('ab', 'd'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(derivedId('ab', 'c')).toBe(ids[0]);
    expect(derivedId(1)).toBe(derivedId('1'));
  });
});
