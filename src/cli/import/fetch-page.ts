/** One page of an endpoint, asked again where that may help. */

/** Longest that an endpoint may think: the public ones give up after one minute themselves. */
const TIMEOUT_MS = 120_000;
/** 1, 2, 4, … seconds apart, some two minutes in all. */
const MOST_TRIES = 8;

export type Endpoint = {
  readonly url: string;
  /** First pause before another try (ms); it doubles each time. */
  readonly pauseMs: number;
  /** Hears what went wrong, and for how long it waits (ms). */
  readonly onRetry: (problem: string, pause: number) => void;
};

/** An answer that another try will not change: a wrong question, a wrong address. */
class Refused extends Error {}

/**
 * What `read` makes of the answer. Busy and broken endpoints (429, 5xx, no answer, half a page) are asked again, after the pause that
 * they ask for. Rejects when the question is refused, or at last.
 */
export async function fetchPage<T>(endpoint: Endpoint, query: string, read: (text: string) => T): Promise<T> {
  for (let tried = 1, pause = endpoint.pauseMs; ; tried++, pause *= 2) {
    let asked = 0;
    try {
      const response = await post(endpoint.url, query);
      asked = retryAfter(response.headers.get('retry-after'));
      const text = await response.text();
      if (!response.ok) {
        const words = `${response.status} ${response.statusText}`.trim();
        if (response.status !== 429 && response.status < 500) throw new Refused(`${words}: ${text.slice(0, 300)}`);
        throw new Error(words);
      }
      return read(text);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      if (error instanceof Refused || tried === MOST_TRIES) throw new Error(`${endpoint.url}: ${problem}`);
      const wait = Math.max(pause, asked);
      endpoint.onRetry(problem, wait);
      await new Promise((resume) => setTimeout(resume, wait));
    }
  }
}

function post(url: string, query: string): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { accept: 'application/sparql-results+json', 'user-agent': 'newsgloss (dataset import)' },
    body: new URLSearchParams({ query }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
}

/** Milliseconds of a Retry-After header, given in seconds or as a date; 0 without one. */
function retryAfter(header: string | null): number {
  if (header === null) return 0;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}
