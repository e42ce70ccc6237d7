/** @jsxImportSource react */
/** A story that React renders on the server and hydrates in the page; a click makes it render anew. */
import { useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';

declare global {
  interface Window {
    storyErrors?: string[];
    storyHydrated?: boolean;
  }
}

export function ReactStory() {
  const [visits, setVisits] = useState(1);
  const [place, setPlace] = useState('Paris');
  useEffect(() => {
    window.storyHydrated = true;
  }, []);
  return (
    <article>
      <h1>France opens a museum of bridges</h1>
      <p>
        PARIS — President Emmanuel Macron opened a museum of bridges in {place} on Tuesday, after {visits} visits to the
        building site and ten years of work by the city of Lyon and the Louvre.
      </p>
      <p>
        “A bridge is a promise between two banks,” Macron said at the opening, which the mayor of Lyon and ministers of
        Germany and Italy attended in heavy rain on the banks of the Seine.
      </p>
      <p>
        The museum holds four hundred models, the oldest made in Venice in 1591. The European Union paid a third of the
        cost of 60 million euros, and tickets are free for children until the end of the year.
      </p>
      <button
        type="button"
        id="again"
        onClick={() => {
          setVisits(visits + 1);
          setPlace('Lyon');
        }}
      >
        Again
      </button>
    </article>
  );
}

if (typeof document !== 'undefined') {
  const errors: string[] = [];
  window.storyErrors = errors;
  const root = document.getElementById('root');
  if (root)
    hydrateRoot(root, <ReactStory />, {
      onRecoverableError: (error) => errors.push(String(error)),
      onUncaughtError: (error) => errors.push(String(error)),
    });
}
