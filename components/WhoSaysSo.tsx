import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Statement } from '@/utils/attribute/attribution';
import { cueWords, isQuoted, statementWords } from '@/utils/attribute/statement-words';
import type { Article, SentenceId } from '@/utils/extract/article';
import { groupBySpeaker, type SpeakerGroup } from './group-by-speaker';
import { SentenceLink } from './SentenceLink';

interface Props {
  article: Article;
  statements: readonly Statement[];
  onSentence: (sentence: SentenceId) => void;
  beside: ((text: string) => ComponentChildren) | undefined;
}

/** More speakers than this stand folded, so that the section stays calm. */
const SHOWN = 6;

/** Every statement under whoever made it, each leading to its sentence. */
export function WhoSaysSo({ article, statements, onSentence, beside }: Props) {
  const groups = groupBySpeaker(statements);
  const rest = groups.slice(SHOWN);
  const list = (some: readonly SpeakerGroup[]) => (
    <dl class="speakers">
      {some.map((group) => (
        <SpeakerStatements key={group.key} group={group} article={article} onSentence={onSentence} beside={beside} />
      ))}
    </dl>
  );
  return (
    <section class="who-says-so" aria-labelledby="who-says-so">
      <h2 id="who-says-so">{i18n.t('summary.whoSaysSo')}</h2>
      {groups.length === 0 && (
        <p class="quiet">
          <bdi>{i18n.t('summary.noStatements')}</bdi>
        </p>
      )}
      {groups.length > 0 && list(groups.slice(0, SHOWN))}
      {rest.length > 0 && (
        <details>
          <summary class="quiet">{i18n.t('summary.whoSaysSoMore', rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </section>
  );
}

function SpeakerStatements({
  group,
  article,
  onSentence,
  beside,
}: Omit<Props, 'statements'> & { group: SpeakerGroup }) {
  const own = { lang: article.language, dir: article.direction };
  return (
    <div class="speaker">
      <dt>
        <bdi {...own}>{group.name}</bdi>
        {group.unnamed && <span class="quiet"> ({i18n.t('summary.unnamed')})</span>}
      </dt>
      {group.statements.map((statement) => {
        const text = statementWords(statement, article);
        const words = cueWords(statement, article);
        const cue = words !== '' && <bdi {...own}>{words}</bdi>;
        const leads = leadsIn(statement);
        const first = statement.content[0]?.sentence ?? 0;
        return (
          <dd key={`${first}:${statement.content[0]?.start}`}>
            {cue && leads && <span class="quiet">{cue} </span>}
            <SentenceLink article={article} sentence={first} onSentence={onSentence}>
              {isQuoted(statement) ? <q>{text}</q> : text}
            </SentenceLink>{' '}
            <bdi class="quiet">{howSaid(statement)}</bdi>
            {cue && !leads && (
              <span class="quiet">
                {': '}
                {cue}
              </span>
            )}
            {beside?.(text)}
          </dd>
        );
      })}
    </div>
  );
}

/** "fear for | their trade": the words by which it is said stand where they are printed, but for "according to". */
const leadsIn = ({ cue, content: [first], kind }: Statement): boolean =>
  kind !== 'according' &&
  cue !== undefined &&
  first !== undefined &&
  cue.sentence === first.sentence &&
  cue.end <= first.start;

function howSaid(statement: Statement): string {
  const { kind, via } = statement;
  if (kind === 'document') return i18n.t('summary.document');
  if (kind === 'mixed') return via ? i18n.t('summary.partlyQuotedVia', [via.name]) : i18n.t('summary.partlyQuoted');
  if (isQuoted(statement)) return via ? i18n.t('summary.quotedVia', [via.name]) : i18n.t('summary.quoted');
  return via ? i18n.t('summary.reportedVia', [via.name]) : i18n.t('summary.reported');
}
