import { browser } from 'wxt/browser';

/**
 * A kind of things kept in session storage by key: in memory only, so nothing of a private window reaches the disk,
 * and yet they outlive a popup and a stopped background.
 */
export interface SessionItems<Key extends string, Value> {
  get: (key: Key) => Promise<Value | undefined>;
  set: (key: Key, value: Value) => Promise<void>;
  remove: (key: Key) => Promise<void>;
  all: () => Promise<[Key, Value][]>;
  /** Calls `changed` with every later state. Returns what stops it. */
  watch: (key: Key, changed: (value: Value | undefined) => void) => () => void;
  /** Calls `changed` after a change of any of them. Returns what stops it. */
  watchAll: (changed: () => void) => () => void;
}

export function sessionItems<Key extends string, Value>(kind: string): SessionItems<Key, Value> {
  const name = (key: Key) => `${kind}:${key}`;
  return {
    get: async (key) => (await browser.storage.session.get<Record<string, Value>>(name(key)))[name(key)],
    set: (key, value) => browser.storage.session.set({ [name(key)]: value }),
    remove: (key) => browser.storage.session.remove(name(key)),
    all: async () => {
      const everything = await browser.storage.session.get<Record<string, Value>>(null);
      const isOwn = (key: string): key is `${string}:${Key}` => key.startsWith(`${kind}:`);
      const keyOf = (key: `${string}:${Key}`): Key => key.slice(kind.length + 1) as Key; // eslint-disable-line typescript/no-unsafe-type-assertion -- we wrote it
      return Object.keys(everything)
        .filter(isOwn)
        .flatMap((key): [Key, Value][] => {
          const value = everything[key];
          return value === undefined ? [] : [[keyOf(key), value]];
        });
    },
    watch: (key, changed) => {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[name(key)];
        if (change) changed(change.newValue as Value | undefined); // eslint-disable-line typescript/no-unsafe-type-assertion -- we wrote it
      };
      browser.storage.session.onChanged.addListener(listener);
      return () => browser.storage.session.onChanged.removeListener(listener);
    },
    watchAll: (changed) => {
      const listener = (changes: Record<string, unknown>) => {
        if (Object.keys(changes).some((key) => key.startsWith(`${kind}:`))) changed();
      };
      browser.storage.session.onChanged.addListener(listener);
      return () => browser.storage.session.onChanged.removeListener(listener);
    },
  };
}
