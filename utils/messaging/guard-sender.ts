import { browser } from 'wxt/browser';

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
}

/** Whether a message comes from one of our own pages: not from a page's script, not from another extension. */
export function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

/** Wraps a message handler so that only our own pages reach it. Throws for anybody else: that is an attack or a bug. */
export function fromOwnPage<Data, Result>(handle: (data: Data) => Result) {
  return (message: { data: Data; sender: Sender }): Result => {
    if (!isOwnPage(message.sender)) throw new Error('A message from outside the extension was refused.');
    return handle(message.data);
  };
}
