import { cursorKey, cursorText } from './cursor';
import { InvalidParameters } from './invalid-parameters';

describe('a cursor', () => {
  it.each([[['a']], [['会员', '', 'x~y']]])('says where a page ended: %j', (key) => {
    const text = cursorText(key);
    expect(text).toMatch(/^[\w-]+$/);
    expect(cursorKey(text, key.length)).toEqual(key);
  });

  it.each(['', 'no', cursorText(['a', 'b']), Buffer.from('[1]').toString('base64url'), `${cursorText(['a'])}=`])(
    'is nothing that anybody makes up: %s',
    (text) => {
      expect(() => cursorKey(text, 1)).toThrow(InvalidParameters);
    },
  );
});
