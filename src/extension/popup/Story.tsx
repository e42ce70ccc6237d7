/** The story at a glance. A section is one file in sections/ and one row here. */
import { useState } from 'preact/hooks';
import type { Annotation, Span } from '../../types';
import { t } from '../platform';
import { Notice } from './Notice';
import { PackProblem } from './PackProblem';
import { Results } from './Results';
import { Export } from './sections/Export';
import { Head } from './sections/Head';
import { KeySentences } from './sections/KeySentences';
import { Kinds } from './sections/Kinds';
import { AlsoNamed, Organizations, People } from './sections/Names';
import { Numbers } from './sections/Numbers';
import { Places } from './sections/Places';
import { Search } from './sections/Search';
import { StoryLanguage } from './sections/story-language';
import { Voices } from './sections/Voices';
import { When } from './sections/When';
import { useSurroundings } from './useSurroundings';

const SECTIONS = [KeySentences, People, Organizations, Places, Voices, When, Numbers, AlsoNamed] as const;

export function Story({ annotation, goTo }: { annotation: Annotation; goTo: (span: Span) => void }) {
  const [query, setQuery] = useState('');
  const props = { annotation, goTo, surroundings: useSurroundings(annotation) };
  const nothing = annotation.chains.length === 0 && annotation.quotes.length === 0;
  const { language } = annotation.article;
  return (
    <StoryLanguage.Provider value={language}>
      <main class="story">
        <Head {...props} />
        <PackProblem />
        {nothing ? (
          <Notice level="h2" title={t('stateNothing')} text={t('stateNothingText')} />
        ) : (
          <>
            <Search query={query} onQuery={setQuery} />
            <Kinds {...props} />
          </>
        )}
        {query.trim() !== '' && !nothing ? (
          <Results {...props} query={query} />
        ) : (
          SECTIONS.map((Section) => <Section key={Section.name} {...props} />)
        )}
      </main>
      {!nothing && <Export annotation={annotation} />}
    </StoryLanguage.Provider>
  );
}
