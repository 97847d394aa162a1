import type { Statement } from '@/utils/attribute/attribution';

export interface SpeakerGroup {
  key: string;
  name: string;
  unnamed: boolean;
  statements: Statement[];
}

/** Statements under their speakers, both in order of first appearance. */
export function groupBySpeaker(statements: readonly Statement[]): SpeakerGroup[] {
  const groups = new Map<string, SpeakerGroup>();
  for (const statement of statements) {
    const { name, kind, outlet } = statement.speaker;
    const key = outlet ?? name.normalize('NFC');
    const group = groups.get(key) ?? { key, name, unnamed: kind === 'unnamed', statements: [] };
    group.statements.push(statement);
    groups.set(key, group);
  }
  return [...groups.values()];
}
