import { useEffect, useRef } from 'preact/hooks';

export interface KeyActions {
  next: () => void;
  previous: () => void;
  search: () => void;
  remove: () => void;
  select: () => void;
  leave: () => void;
}

const KEYS: Record<string, keyof KeyActions> = {
  ArrowDown: 'next',
  j: 'next',
  ArrowUp: 'previous',
  k: 'previous',
  '/': 'search',
  Delete: 'remove',
  x: 'select',
  Escape: 'leave',
};

/** Keys for the whole page. They rest while something is being typed, but for those that lead out of the search field. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const action = KEYS[event.key];
      if (!action || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const target = event.target instanceof HTMLElement ? event.target : undefined;
      if (target?.matches('textarea, select, input:not([type=checkbox])')) {
        const leadsOut = target.matches('input[type=search]') && (action === 'leave' || event.key.startsWith('Arrow'));
        if (!leadsOut) return;
      }
      if (target?.closest('dialog, [popover]') && action !== 'leave') return;
      if (action !== 'leave') event.preventDefault();
      latest.current[action]();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}
