import type { Article } from '@/utils/extract/article';
import type { Speaker } from './attribution';
import type { Cast, Person } from '@/utils/attribute/speakers/cast';
import type { FullName } from '@/utils/attribute/speakers/genders';

/** What was read so far, as far as a pronoun may point back to it. */
export interface Memory {
  article: Article;
  cast: Cast;
  /** Forms of words that the article prints, to strip case endings by. */
  words: ReadonlySet<string>;
  /** Words that the article prints with a capital where no sentence begins. */
  capitals: ReadonlySet<string>;
  /** Names that tell who is "she"; none where the pack has no `genders`. */
  names: readonly FullName[];
  person?: Person | undefined;
  /** An unnamed single speaker ("a police officer"), or the last group. */
  single?: Speaker | undefined;
  several?: Speaker | undefined;
  /** Who made the statement of the sentence before; nobody where it has none, or where there are several of them. */
  last?: Speaker | undefined;
  /** Sentences since anybody was named whom "he" could mean; counted where names have no capitals. */
  silence: number;
}
