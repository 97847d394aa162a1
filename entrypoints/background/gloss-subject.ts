import { browser } from 'wxt/browser';
import type { Clipping } from '@/utils/clippings/clipping';
import { clippingOf, readClipping } from '@/utils/clippings/find-clippings';
import { keepGloss } from '@/utils/clippings/keep-gloss';
import { sameWords } from '@/utils/clippings/save-clipping';
import type { Article } from '@/utils/extract/article';
import type { Gloss } from '@/utils/gloss/gloss';
import type { Subject } from '@/utils/glossing/glossing';
import { readingOf } from '@/utils/readings/keep-readings';
import { wordings } from '@/utils/wording/keep-wording';
import type { Summary } from '@/utils/summarize/summary';

/** The article behind a subject, and the English it already has. */
export interface SubjectText {
  article: Article;
  summary: Summary;
  gloss?: Gloss;
}

/** What a subject says, or nothing when it is gone. */
export async function textOf(subject: Subject): Promise<SubjectText | undefined> {
  if (subject.startsWith('clipping:')) return readClipping(subject.slice('clipping:'.length));
  const reading = await readingOf(tabOf(subject));
  if (reading?.phase !== 'shown') return undefined;
  const { article } = reading;
  const clipping = await clippingFor(subject, article);
  const gloss = clipping && sameWords(clipping.article, article) ? clipping.gloss : undefined;
  const wording = await wordings.get(`${tabOf(subject)}`);
  const isWorded = wording?.phase === 'worded' && wording.page === reading.page;
  return { article, summary: isWorded ? wording.summary : reading.summary, ...(gloss && { gloss }) };
}

/**
 * Keeps the English with the clipping, if there is one: the subject itself, or the clipping of the tab's article.
 * Nothing of a private window is stored.
 */
export async function storeGloss(subject: Subject, text: SubjectText, gloss: Gloss): Promise<void> {
  const clipping = await clippingFor(subject, text.article);
  if (!clipping || !sameWords(clipping.article, text.article)) return;
  await keepGloss(clipping.id, gloss);
}

async function clippingFor(subject: Subject, article: Article): Promise<Clipping | undefined> {
  if (subject.startsWith('clipping:')) return readClipping(subject.slice('clipping:'.length));
  const tab = await browser.tabs.get(tabOf(subject)).catch(() => undefined);
  const card = !tab || tab.incognito ? undefined : await clippingOf(article.url);
  return card && readClipping(card.id);
}

const tabOf = (subject: Subject): number => Number(subject.slice('tab:'.length));
