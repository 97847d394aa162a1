import type { Role } from './reader.ts';

/**
 * Finds the visible elements of a role, in a page that Playwright cannot reach. Runs in the page, so it stands alone.
 * Gives what each reads; with `press`, clicks or focuses the first whose name matches and that can be pressed.
 */
export function findByRole({
  role,
  name,
  press,
}: {
  role: Role;
  name?: { pattern: string; flags: string };
  press?: 'click' | 'focus';
}): string[] {
  const selectors: Record<Role, string> = {
    button: 'button, summary, [role=button], input[type=button], input[type=submit]',
    switch: '[role=switch]',
    link: 'a[href], [role=link]',
    heading: 'h1, h2, h3, h4, [role=heading]',
    listitem: 'li, [role=listitem]',
    searchbox: 'input[type=search], [role=searchbox]',
  };
  const found = [...document.querySelectorAll<HTMLElement>(selectors[role])]
    .filter((element) => element.checkVisibility() && !(press && element.matches(':disabled')))
    .map((element) => ({ element, reads: element.getAttribute('aria-label') ?? element.innerText.trim() }))
    .filter(({ reads }) => !name || new RegExp(name.pattern, name.flags).test(reads));
  if (press) found[0]?.element[press]();
  return found.map(({ reads }) => reads);
}
