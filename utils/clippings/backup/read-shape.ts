/** Something in a file is not what it must be. The message says where. */
export class ShapeError extends Error {}

/** Gives back a fresh value of the wanted shape made of what it was given, or throws a `ShapeError`. */
export type Reader<T> = (value: unknown, path: string) => T;

const wrong = (path: string, wanted: string): never => {
  throw new ShapeError(`${path}: ${wanted}`);
};

/** No single text of a clipping is longer; a file that says otherwise is broken or hostile. */
const LONGEST_TEXT = 2_000_000;
const LONGEST_LIST = 100_000;

export const text: Reader<string> = (value, path) =>
  typeof value === 'string' && value.length <= LONGEST_TEXT && value.isWellFormed() ? value : wrong(path, 'a text');

export const filledText: Reader<string> = (value, path) =>
  text(value, path) || wrong(path, 'a text that says something');

export const count: Reader<number> = (value, path) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : wrong(path, 'a whole number');

/** A moment that a calendar knows, in ms since the epoch. */
export const time: Reader<number> = (value, path) => {
  const ms = count(value, path);
  return ms <= 8.64e15 ? ms : wrong(path, 'a time');
};

export const isTrue: Reader<true> = (value, path) => (value === true ? true : wrong(path, 'true'));

export const oneOf =
  <const T extends string>(...allowed: T[]): Reader<T> =>
  (value, path) =>
    allowed.find((one) => one === value) ?? wrong(path, `one of ${allowed.join(', ')}`);

export const list =
  <T>(read: Reader<T>): Reader<T[]> =>
  (value, path) =>
    Array.isArray(value) && value.length <= LONGEST_LIST
      ? value.map((item, i) => read(item, `${path}[${i}]`))
      : wrong(path, 'a list');

export const filledList =
  <T>(read: Reader<T>): Reader<[T, ...T[]]> =>
  (value, path) => {
    const [first, ...rest] = list(read)(value, path);
    return first === undefined ? wrong(path, 'a list that is not empty') : [first, ...rest];
  };

export const optional =
  <T>(read: Reader<T>): Reader<T | undefined> =>
  (value, path) =>
    value === undefined ? undefined : read(value, path);

function entriesOf(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(path, 'an object');
  return Object.entries(value);
}

/**
 * An object with just these properties. Every property of `T` must be named, the optional ones too: a new
 * one that is forgotten here would be lost in every backup, so the compiler asks for it.
 */
export const record =
  <T extends object>(properties: { [K in keyof T]-?: Reader<T[K]> }): Reader<T> =>
  (value, path) => {
    const given = new Map(entriesOf(value, path));
    const read = Object.entries<Reader<unknown>>(properties).map(([name, reader]): [string, unknown] => [
      name,
      reader(given.get(name), `${path}.${name}`),
    ]);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every property of T was read by its own reader
    return Object.fromEntries(read.filter(([, item]) => item !== undefined)) as T;
  };

/** Any names, one shape. `fromEntries` makes a property even of a name like `__proto__`. */
export const dictionary =
  <T>(read: Reader<T>): Reader<Record<string, T>> =>
  (value, path) =>
    Object.fromEntries(entriesOf(value, path).map(([name, item]) => [text(name, path), read(item, `${path}[…]`)]));
