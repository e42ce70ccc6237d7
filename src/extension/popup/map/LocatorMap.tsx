/** A small map of the story's places, drawn from bundled outlines: no tiles, no network. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { messageOf, t, uiLanguage } from '../../platform';
import { drawMap, type NamedPlace } from './drawing';
import { loadOutlines } from './outlines';
import type { Outlines } from './shapes';

/** Units of the drawing; it grows and shrinks with the popup. */
const SIZE = { width: 368, height: 176 };

export function LocatorMap({ places }: { places: readonly NamedPlace[] }) {
  const [outlines, setOutlines] = useState<Outlines | null>(null);
  useEffect(() => {
    let waiting = true;
    loadOutlines().then(
      (loaded) => waiting && setOutlines(loaded),
      // Without the map the places still stand there by name.
      (error) => console.warn('Newsgloss map:', messageOf(error)),
    );
    return () => {
      waiting = false;
    };
  }, []);
  const key = places.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the places.
  const drawing = useMemo(() => outlines && drawMap(places, outlines, SIZE), [outlines, key]);
  if (!drawing) return null;
  const names = new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(
    drawing.labels.map(({ name }) => name),
  );
  return (
    <svg class="map" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={t('mapOf', names)}>
      {drawing.land.map(({ path, id, tone }) => (
        <path key={path} d={path} class={`land ${tone}`} data-country={id} />
      ))}
      <path d={drawing.borders} class="borders" />
      {drawing.dots.map(({ id, x, y }) => (
        <circle key={id} cx={x} cy={y} r="3.5" class="dot" data-place={id} />
      ))}
      {drawing.labels.map(({ name, x, y, align }) => (
        <text key={name} x={x} y={y} text-anchor={align} dominant-baseline="central">
          {name}
        </text>
      ))}
    </svg>
  );
}
