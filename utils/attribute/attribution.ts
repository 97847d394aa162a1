import type { Evidence, Span } from '@/utils/extract/article';

/** Key of an outlet or agency in the gazetteer: `kcna`, `aljazeera`. */
export type OutletId = string;

/** Whoever made a statement, or passed it on. */
export interface Speaker {
  /** The name where the article makes it certain, otherwise the words of the mention. */
  name: string;
  kind: 'person' | 'organisation' | 'outlet' | 'document' | 'unnamed';
  /** The words that name the speaker at the statement itself. */
  mention: Span;
  /** How `name` was found when it is not what the mention says. */
  resolved?: 'pronoun' | 'role' | 'short-form';
  outlet?: OutletId;
}

/** One statement that somebody made, in the article's words. */
export interface Statement {
  kind: 'direct' | 'indirect' | 'mixed' | 'agency' | 'according' | 'document';
  speaker: Speaker;
  /** "KCNA reports that Kim said …": via KCNA. */
  via?: Speaker;
  /** Reading order, never overlapping; a quote over three sentences has three spans. */
  content: Span[];
  cue?: Span;
}

/** The outlet or agency the story is taken from ("সূত্র: আল জাজিরা", "(বাসস)"). Not the publisher, not an author. */
export interface Credit {
  /** As printed. */
  outlet: string;
  id?: OutletId;
  /** Its English name, when the gazetteer knows it. */
  name?: string;
  evidence: Evidence;
}

/** What `attributeArticle` returns: in reading order. */
export interface Attribution {
  statements: Statement[];
  credits: Credit[];
}
