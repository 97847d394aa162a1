import type { Article, SentenceId } from '@/utils/extract/article';
import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { textFragmentUrl } from '@/utils/extract/text-fragment';

interface Props {
  article: Article;
  sentence: SentenceId;
  onSentence: (sentence: SentenceId) => void;
  children: ComponentChildren;
}

/** Words of the article that lead to their sentence: here by click or Enter, in a tab of its own like any link. */
export function SentenceLink({ article, sentence, onSentence, children }: Props) {
  return (
    <a
      class="sentence"
      lang={article.language}
      dir={article.direction}
      title={i18n.t('summary.showInPage')}
      href={textFragmentUrl(article.url, article.sentences[sentence]?.text ?? '')}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onSentence(sentence);
      }}
    >
      {children}
    </a>
  );
}
