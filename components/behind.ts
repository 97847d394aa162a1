import type { Statement } from '@/utils/attribute/attribution';
import type { KeyPoint } from '@/utils/summarize/summary';

export interface Backer {
  name: string;
  via?: string;
  unnamed: boolean;
}

/**
 * Who stands behind a point, each once, in reading order. An agency that only passes on what another
 * backer said is named there ("Kim, via KCNA") and not again. Empty: the newsroom's own voice.
 */
export function behind(point: KeyPoint, statements: readonly Statement[]): Backer[] {
  const backers = new Map<string, Backer>();
  for (const index of point.statements) {
    const statement = statements[index];
    if (!statement) continue;
    const { speaker, via } = statement;
    backers.set(`${speaker.name}\n${via?.name ?? ''}`, {
      name: speaker.name,
      ...(via && { via: via.name }),
      unnamed: speaker.kind === 'unnamed',
    });
  }
  const passing = new Set([...backers.values()].map(({ via }) => via));
  return [...backers.values()].filter(({ name, via }) => via !== undefined || !passing.has(name));
}
