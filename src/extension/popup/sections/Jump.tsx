/** A link into the page: each click goes on to the next of its places. */
import type { ComponentChildren } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import type { Span } from '../../../types';
import { StoryLanguage } from './story-language';

type Props = {
  to: readonly Span[];
  goTo: (span: Span) => void;
  class?: string;
  title?: string;
  children: ComponentChildren;
};

export function Jump({ to, goTo, class: name = '', title, children }: Props) {
  const language = useContext(StoryLanguage);
  const next = useRef(0);
  const jump = () => {
    const span = to[next.current % to.length];
    next.current++;
    if (span) goTo(span);
  };
  return (
    <button type="button" class={`plain ${name}`} title={title} lang={language} dir="auto" onClick={jump}>
      {children}
    </button>
  );
}
