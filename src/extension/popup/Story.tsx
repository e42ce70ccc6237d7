/** The story at a glance. A section is one file in sections/ and one row here. */
import { Actions } from './sections/Actions';
import { Head } from './sections/Head';
import { KeySentences } from './sections/KeySentences';
import { Names } from './sections/Names';
import { Numbers } from './sections/Numbers';
import type { SectionProps } from './sections/props';
import { Voices } from './sections/Voices';
import { When } from './sections/When';

const SECTIONS = [Head, KeySentences, Names, Voices, When, Numbers, Actions] as const;

export function Story(props: SectionProps) {
  return (
    <article class="story">
      {SECTIONS.map((Section) => (
        <Section key={Section.name} {...props} />
      ))}
    </article>
  );
}
