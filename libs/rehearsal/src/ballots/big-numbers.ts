/** `base` to the power of `exponent`, modulo `modulus`. Not for secrets: its time tells what it works on. */
export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** The inverse modulo `modulus`, by Euclid. @throws RangeError when there is none */
export function inverse(value: bigint, modulus: bigint): bigint {
  let [last, next] = [modulus, value % modulus];
  let [lastFactor, factor] = [0n, 1n];
  while (next > 0n) {
    const quotient = last / next;
    [last, next] = [next, last - quotient * next];
    [lastFactor, factor] = [factor, lastFactor - quotient * factor];
  }
  if (last !== 1n) throw new RangeError('a number without an inverse');
  return lastFactor < 0n ? lastFactor + modulus : lastFactor;
}

export function toNumber(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);
}

/** Big endian, filled up with zeros to the length. */
export function toBytes(number: bigint, length: number): Buffer {
  return Buffer.from(number.toString(16).padStart(length * 2, '0'), 'hex');
}
