/** `speaker:"Rahima Noor"`, as a reader would type it. */
function piece(field: string, value: string): string {
  const words = value.replaceAll(/["“”]/g, ' ').trim();
  return /^[\p{L}\p{M}\p{N}-]+$/u.test(words) ? `${field}:${words}` : `${field}:"${words}"`;
}

export const hasField = (typed: string, field: string, value: string): boolean =>
  ` ${typed} `.includes(` ${piece(field, value)} `);

export const withField = (typed: string, field: string, value: string): string =>
  `${typed.trim()} ${piece(field, value)}`.trim();

export const withoutField = (typed: string, field: string, value: string): string =>
  ` ${typed} `.replace(` ${piece(field, value)} `, ' ').trim();
