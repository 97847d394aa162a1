import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Statement } from '@/utils/attribute/attribution';
import type { Article, SentenceId } from '@/utils/extract/article';
import type { KeyPoint } from '@/utils/summarize/summary';
import { behind } from './behind';
import { GradeNote, Reworded } from './GradeNote';
import { SentenceLink } from './SentenceLink';

interface Props {
  point: KeyPoint;
  article: Article;
  statements: readonly Statement[];
  onSentence: (sentence: SentenceId) => void;
  beside: ((text: string) => ComponentChildren) | undefined;
}

/** One point: a click or Enter shows its sentence; who stands behind it follows as quiet text. */
export function KeyPointLine({ point, article, statements, onSentence, beside }: Props) {
  const [whole, setWhole] = useState(false);
  const sentences = point.sources.map((id) => article.sentences[id]?.text ?? '').join(' ');
  const isTrimmed = sentences !== point.text;
  return (
    <li class={isTrimmed && !whole ? 'point trimmed' : 'point'}>
      <p>
        <SentenceLink article={article} sentence={point.sources[0]} onSentence={onSentence}>
          {whole ? sentences : <Reworded text={point.text} ranges={differing(point)} />}
        </SentenceLink>{' '}
        <Behind point={point} article={article} statements={statements} />
        {point.grade && <GradeNote grade={point.grade} />}
        {isTrimmed && (
          <button type="button" class="plain toggle" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? i18n.t('summary.lessOfSentence') : i18n.t('summary.wholeSentence')}
          </button>
        )}
      </p>
      {beside?.(point.text)}
    </li>
  );
}

const differing = ({ grade }: KeyPoint) => (grade?.level === 'reworded' ? grade.differs : []);

function Behind({ point, article, statements }: Pick<Props, 'point' | 'article' | 'statements'>) {
  const names = behind(point, statements);
  return (
    // In the direction of the article, so that the dash stands at its words even before a Latin name.
    <span class="behind quiet" dir={article.direction}>
      — {names.length === 0 && <bdi>{i18n.t('summary.ownVoice')}</bdi>}
      {names.map(({ name, via, unnamed }, i) => (
        <span key={name}>
          {i > 0 && '; '}
          <bdi lang={article.language}>{via ? i18n.t('summary.via', [name, via]) : name}</bdi>
          {unnamed && <i> ({i18n.t('summary.unnamed')})</i>}
        </span>
      ))}
    </span>
  );
}
