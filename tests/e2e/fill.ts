import { eventually } from './eventually.ts';
import type { View } from './reader.ts';

/** Waits until words can be entered into a field, and enters them, as far as the page can tell. */
export async function fill(view: View, selector: string, words: string): Promise<void> {
  const enter = ([where = '', value = '']: readonly string[]): true | undefined => {
    const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`${where}:enabled`);
    if (!field) return undefined;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  };
  await eventually(`a field ${selector}`, () => view.run(enter, [selector, words]));
}
