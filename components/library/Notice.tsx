import type { ComponentChildren } from 'preact';

/** Something the reader should know, with what can be done about it. */
export function Notice({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <div class="notice" role="status">
      <p>{text}</p>
      {children}
    </div>
  );
}
