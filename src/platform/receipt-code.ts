// The receipt code of a question, made from the id of its submission: the phone can say it before any server has heard of
// the question, and it is the same afterwards. Shared with the browser, so nothing of Node here, and no `crypto.subtle`,
// which plain http does not have.

// Thirty-two signs without look-alikes: five bits each.
const speakable = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** The code of a submission id, such as K7QM-3F2A: the first 40 bits of SHA-256 (FIPS 180-4) of its text. */
export function receiptCodeOf(submissionId: string): string {
  const [high = 0, low = 0] = hashText(submissionId);
  const signs = [27, 22, 17, 12, 7, 2].map((shift) => speakable.charAt((high >>> shift) & 31));
  signs.push(
    speakable.charAt(((high & 3) << 3) | (low >>> 29)),
    speakable.charAt((low >>> 24) & 31),
  );
  return `${signs.slice(0, 4).join("")}-${signs.slice(4).join("")}`;
}

const firstPrimes = listPrimes(64);
const roundConstants = firstPrimes.map((prime) => fraction(Math.cbrt(prime)));
const startWords = firstPrimes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/** SHA-256 as eight words. For short texts: everything is held at once. */
function hashText(text: string): number[] {
  const bytes = new TextEncoder().encode(text);
  const length = ((bytes.length + 72) >> 6) << 6;
  const block = new DataView(new ArrayBuffer(length));
  bytes.forEach((byte, at) => block.setUint8(at, byte));
  block.setUint8(bytes.length, 0x80);
  block.setUint32(length - 4, bytes.length * 8);
  let words = startWords;
  for (let at = 0; at < length; at += 64) words = mixBlock(words, block, at);
  return words;
}

function mixBlock(before: readonly number[], block: DataView, at: number): number[] {
  const w = Array.from({ length: 16 }, (_, i) => block.getUint32(at + i * 4));
  for (let i = 16; i < 64; i += 1) {
    const [a, b] = [w[i - 15] ?? 0, w[i - 2] ?? 0];
    const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    w.push(((w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1) >>> 0);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = before;
  for (let i = 0; i < 64; i += 1) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (roundConstants[i] ?? 0) + (w[i] ?? 0)) >>> 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) >>> 0, c, b, a, (one + two) >>> 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, i) => (word + (before[i] ?? 0)) >>> 0);
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits behind the point. */
function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) >>> 0;
}

function listPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n += 1) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  }
  return primes;
}
