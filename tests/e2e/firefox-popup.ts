import { randomUUID } from 'node:crypto';
import type { Bidi } from './bidi.ts';
import { eventually } from './eventually.ts';

/** The popup's element in the browser's own window. To BiDi the popup is no context, so it is asked through there. */
const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

/** Evaluates the expression in the popup's own realm, past its content security policy, and posts the value. */
const frameScript = (expression: string, answer: string): string => `(async () => {
  let reply;
  try {
    const realm = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    reply = { value: await Cu.evalInSandbox(${JSON.stringify(expression)}, realm) };
  } catch (error) {
    reply = { error: String(error) };
  }
  sendAsyncMessage(${JSON.stringify(answer)}, JSON.stringify(reply));
})()`;

export async function evaluateInPopup<T>(bidi: Bidi, window: string, expression: string): Promise<T> {
  const answer = `answer-${randomUUID()}`;
  const script = `data:application/javascript;charset=utf-8,${encodeURIComponent(frameScript(expression, answer))}`;
  const reply = await bidi.evaluate<{ value: T } | { error: string }>(
    window,
    `new Promise((resolve, reject) => {
      const popup = ${POPUP};
      if (!popup) return reject(new Error('no popup is open'));
      popup.messageManager.addMessageListener('${answer}', function listen({ data }) {
        popup.messageManager.removeMessageListener('${answer}', listen);
        resolve(JSON.parse(data));
      });
      popup.messageManager.loadFrameScript(${JSON.stringify(script)}, false);
    })`,
  );
  if ('error' in reply) throw new Error(reply.error);
  return reply.value;
}

/** Does what the toolbar button does, and waits until the popup is open. */
export async function openPopup(bidi: Bidi, window: string, addon: string): Promise<void> {
  await bidi.evaluate(
    window,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${addon}');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  );
  const isOpen = `(() => {
    const popup = ${POPUP};
    return popup?.closest('panel')?.state === 'open' && popup.currentURI.spec.startsWith('moz-extension:') || undefined;
  })()`;
  await eventually('the popup', () => bidi.evaluate<true | undefined>(window, isOpen));
}

export const closePopup = (bidi: Bidi, window: string): Promise<void> =>
  bidi.evaluate(window, `${POPUP}?.closest('panel')?.hidePopup()`);

/** A picture of the popup as PNG. */
export async function pictureOfPopup(bidi: Bidi, window: string): Promise<Buffer> {
  const picture = await bidi.evaluate<string>(
    window,
    `(async () => {
      const bitmap = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1];
    })()`,
  );
  return Buffer.from(picture, 'base64');
}
