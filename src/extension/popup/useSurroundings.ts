/** What the dataset knows around the story: asked once for a story, null until it is known or when it is not to be had. */
import { useEffect, useState } from 'preact/hooks';
import type { Annotation } from '../../types';
import { ask, type Surroundings } from '../platform';

export function useSurroundings({ article, chains }: Annotation): Surroundings | null {
  const [known, setKnown] = useState<Surroundings | null>(null);
  const places = chains.flatMap(({ kind, entity }) => (kind === 'place' && entity !== null ? [entity.id] : []));
  const key = places.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the places.
  useEffect(() => {
    let asking = true;
    ask({ type: 'surroundings', url: article.url, places }).then(
      (answer) => asking && setKnown(answer),
      // The story itself is shown all the same.
      () => asking && setKnown(null),
    );
    return () => {
      asking = false;
    };
  }, [article.url, key]);
  return known;
}
