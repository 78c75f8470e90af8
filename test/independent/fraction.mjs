/** An exact number: numerator and denominator, the latter above 0. */
export function fraction(numerator, denominator = 1n) {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  if (d === 0n) throw new Error("a fraction without a denominator");
  const sign = d < 0n ? -1n : 1n;
  const common = divisor(n < 0n ? -n : n, d < 0n ? -d : d) || 1n;
  return { n: (sign * n) / common, d: (sign * d) / common };
}

/** The number that a cell shows in full: 0.9 is 9/10, not the binary fraction beside it. */
export function decimal(number) {
  const [whole, part = ""] = String(number).split(".");
  if (!/^-?\d+$/.test(whole) || !/^\d*$/.test(part)) throw new Error(`no plain decimal: ${number}`);
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length));
}

export const plus = (a, b) => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a, b) => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a, b) => fraction(a.n * b.n, a.d * b.d);
export const over = (a, b) => fraction(a.n * b.d, a.d * b.n);

/** Below 0, 0 or above 0 as the first is smaller, equal or greater. */
export function compare(a, b) {
  const [left, right] = [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The nearest number that a cell can hold. */
export function toNumber({ n, d }) {
  const whole = n / d;
  return Number(whole) + Number(n - whole * d) / Number(d);
}

/** With so many decimals, a half away from zero as in print: 0.5 % of 5/12 with one decimal is 41.7 %. */
export function printed({ n, d }, decimals) {
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(decimals);
  const rounded = String((2n * scaled + d) / (2n * d)).padStart(decimals + 1, "0");
  const digits = decimals === 0 ? rounded : `${rounded.slice(0, -decimals)}.${rounded.slice(-decimals)}`;
  return n < 0n && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** A rate as it is printed with one decimal: 99.96 % would become 100.0 %, and what is not reached never looks as if it were. */
export function toRate(ratio) {
  return compare(ratio, one) < 0 && compare(ratio, fraction(9995, 10_000)) >= 0 ? 0.999 : toNumber(ratio);
}

export const zero = fraction(0);
export const one = fraction(1);

function divisor(a, b) {
  return b === 0n ? a : divisor(b, a % b);
}
