/** What the dataset knows around a story: who published it, where its places are. */
import type { Dataset, Entity } from '../../engine/dataset';
import type { PlaceOnEarth, Publisher, Surroundings } from '../platform';

type Question = { readonly url: string | null; readonly places: readonly string[] };

/** Ids that the dataset does not hold are left out. */
export function surroundingsOf({ url, places }: Question, dataset: Dataset): Surroundings {
  return {
    publisher: url !== null && URL.canParse(url) ? publisherOf(new URL(url).hostname, dataset) : null,
    places: places.flatMap((id) => {
      const index = dataset.indexOf(id);
      return index === null ? [] : [placeOf(dataset.entity(index), dataset)];
    }),
  };
}

function publisherOf(host: string, dataset: Dataset): Publisher | null {
  const index = dataset.mediaByHost(host);
  if (index === null) return null;
  const { name, facts, country, from } = dataset.entity(index);
  return {
    name,
    medium: facts.medium ?? null,
    country: country === null ? null : dataset.entity(country).name,
    owner: facts.owner ?? null,
    founded: from,
  };
}

function placeOf(place: Entity, dataset: Dataset): PlaceOnEarth {
  const country = place.country === null ? null : dataset.entity(place.country);
  const isCountry = country?.id === place.id;
  return {
    id: place.id,
    isCountry,
    country: country?.id.match(/^country\/(\w\w)$/)?.[1] ?? null,
    at: isCountry ? capitalOf(place, dataset) : coordinatesOf(place),
  };
}

function capitalOf(country: Entity, dataset: Dataset): PlaceOnEarth['at'] {
  const { capital } = country.facts;
  if (!capital) return null;
  return (
    dataset
      .lookup(capital)
      .map(({ entity }) => dataset.entity(entity))
      .filter((city) => city.country === country.index && city.category === 'city')
      .map(coordinatesOf)
      .find((at) => at !== null) ?? null
  );
}

function coordinatesOf({ facts: { lat, lon } }: Entity): PlaceOnEarth['at'] {
  return lat && lon ? [Number(lon), Number(lat)] : null;
}
