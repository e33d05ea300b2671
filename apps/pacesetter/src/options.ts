import { InvalidArgumentError, Option } from 'commander';

/** Where the embedded database is. */
export function dataOption(): Option {
  return new Option(
    '--data <dir>',
    'directory of the embedded database (PACESETTER_DATA; default: the nearest .pacesetter, here or above)',
  );
}

export function portOption(): Option {
  return new Option('--port <number>', 'port to listen on, 0 for a free one (PORT; default 3000)').argParser(port);
}

function port(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65_535) throw new InvalidArgumentError('it must be between 0 and 65535.');
  return value;
}

export function positiveNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('it must be a whole number from 1.');
  return Number(text);
}
