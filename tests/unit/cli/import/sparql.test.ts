/** Paged SPARQL results: from a real engine on this machine over a small graph of our own, from a failing endpoint, from files. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Store } from 'oxigraph';
import { expect, onTestFinished, test } from 'vitest';
import { Interrupted } from '../../../../src/cli/import/keep';
import { importSparql } from '../../../../src/cli/import/sparql';
import { CLASSES, entityOf, folder, opened } from './support';

const GRAPH = `
PREFIX wd: <http://www.wikidata.org/entity/> PREFIX wdt: <http://www.wikidata.org/prop/direct/>
PREFIX wikibase: <http://wikiba.se/ontology#> PREFIX schema: <http://schema.org/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
INSERT DATA {
  wd:Q900000001 wdt:P31 wd:Q6256 ; wikibase:sitelinks 300 ; rdfs:label "Harborland"@en, "Hafenland"@de ; wdt:P17 wd:Q900000001 .
  wd:Q900000002 wdt:P31 wd:Q5 ; wdt:P106 wd:Q82955, wd:Q36180 ; wikibase:sitelinks 40 ; rdfs:label "Ada Quill"@mul ;
    schema:description "politician"@en, "Politikerin"@de ; skos:altLabel "Ada Q. Quill"@en, "Quill, Ada"@en, "Ada"@de ;
    wdt:P27 wd:Q900000001 ; wdt:P21 wd:Q6581072 ; wdt:P569 "1952-03-11T00:00:00Z"^^xsd:dateTime .
  wd:Q900000003 wdt:P31 wd:Q5 ; wikibase:sitelinks 6 ; rdfs:label "Bo Lantern"@en ; wdt:P569 "1960-01-01T00:00:00Z"^^xsd:dateTime .
  wd:Q900000004 wdt:P31 wd:Q515 ; wikibase:sitelinks 30 ; rdfs:label "Quay City"@en ; wdt:P17 wd:Q900000001 ;
    wdt:P625 "Point(-76.9 43.2567)"^^<http://www.opengis.net/ont/geosparql#wktLiteral> ; wdt:P1082 12345 .
  wd:Q900000005 wdt:P31 wd:Q515 ; wikibase:sitelinks 4 ; rdfs:label "Small City"@en .
  wd:Q900000006 wdt:P31 wd:Q515 ; wikibase:sitelinks 40 ; rdfs:label "Without Page"@en .
  ${Array.from({ length: 5 }, (_, n) => `wd:Q90000001${n} wdt:P31 wd:Q515 ; wikibase:sitelinks ${20 + n} ; rdfs:label "Port ${'ABCDE'[n]}"@en .`).join('\n')}
  ${[1, 2, 3, 4, 5, 10, 11, 12, 13, 14].map((n) => `<https://en.wikipedia.org/wiki/P${n}> schema:about wd:Q9000000${String(n).padStart(2, '0')} ; schema:isPartOf <https://en.wikipedia.org/> ; schema:name "Page ${n}"@en .`).join('\n')}
}`;

const base = { classes: CLASSES, minSitelinks: 5, resume: false, asOf: '2026-08-22', pageSize: 2, pauseMs: 1 };

type Answer = (query: string, asked: number) => { status?: number; headers?: Record<string, string>; body: string };

/** An endpoint on this machine; returns its address and the questions that it was asked. */
async function endpoint(answer: Answer): Promise<{ url: string; queries: string[] }> {
  const queries: string[] = [];
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const piece of request) body += piece;
    const query = new URLSearchParams(body).get('query') ?? '';
    queries.push(query);
    const { status = 200, headers = {}, body: text } = answer(query, queries.length);
    response.writeHead(status, { 'content-type': 'application/sparql-results+json', ...headers }).end(text);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => new Promise<void>((closed) => server.close(() => closed())));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`, queries };
}

function engine(): (query: string) => string {
  const store = new Store();
  store.update(GRAPH);
  return (query) => store.query(query, { results_format: 'json' }) as string;
}

test('a real engine, page by page', async () => {
  const ask = engine();
  const { url, queries } = await endpoint((query) => ({ body: ask(query) }));
  const out = join(folder(), 'pack.bin');
  expect(await importSparql({ ...base, sources: [url], out })).toMatch(/9 entities/);
  const cities = queries.filter((query) => query.includes('wdt:P31 wd:Q515 '));
  expect(cities.map((query) => /OFFSET (\d+)/.exec(query)?.[1])).toEqual(['0', '2', '4', '6']);
  const dataset = opened(out);
  const land = dataset.indexOf('wikidata/Q900000001');
  expect(entityOf(dataset, 'Q900000002')).toMatchObject({
    name: 'Ada Quill',
    kind: 'person',
    wikipedia: 'Page 2',
    description: 'politician',
    country: land,
    from: '1952-03-11',
    facts: { gender: 'f' },
  });
  expect(dataset.lookup('Ada Q. Quill')).toHaveLength(1);
  expect(dataset.lookup('Ada')).toEqual([]);
  expect(entityOf(dataset, 'Q900000003')).toMatchObject({ category: 'culture', from: '1960' });
  expect(entityOf(dataset, 'Q900000004')).toMatchObject({
    category: 'city',
    country: land,
    facts: { lat: '43.26', lon: '-76.90', population: '12345' },
  });
  for (const id of ['Q900000005', 'Q900000006']) expect(entityOf(dataset, id)).toBeNull();
});

test('a busy endpoint is asked again, as is one that breaks off amid a page', async () => {
  const ask = engine();
  const { url, queries } = await endpoint((query, asked) => {
    if (asked === 1) return { status: 429, headers: { 'retry-after': '0' }, body: 'slow down' };
    if (asked === 2) return { status: 503, body: '' };
    if (asked === 3) return { body: ask(query).slice(0, 40) };
    if (asked === 4) return { body: '{"results":{"bindings":[{"item":7}]}}' };
    return { body: ask(query) };
  });
  const out = join(folder(), 'pack.bin');
  expect(await importSparql({ ...base, sources: [url], out })).toMatch(/9 entities/);
  expect(new Set(queries.slice(0, 5)).size).toBe(1);
});

test('a refused question is an error at once', async () => {
  const { url, queries } = await endpoint(() => ({ status: 400, body: 'cannot parse' }));
  const running = importSparql({ ...base, sources: [url], out: join(folder(), 'pack.bin') });
  await expect(running).rejects.toThrow(/400.*cannot parse/s);
  expect(queries).toHaveLength(1);
});

test('an endpoint that never recovers ends the import, which goes on at the same page later', async () => {
  const ask = engine();
  let isUp = false;
  const { url, queries } = await endpoint((query) => {
    if (!isUp && query.includes('wd:Q515 ') && query.includes('OFFSET 2')) return { status: 502, body: '' };
    return { body: ask(query) };
  });
  const out = join(folder(), 'pack.bin');
  await expect(importSparql({ ...base, sources: [url], out })).rejects.toThrow(/502/);
  expect(existsSync(out)).toBe(false);
  isUp = true;
  const before = queries.length;
  const stopped = importSparql({ ...base, sources: [url], out, resume: true });
  process.emit('SIGINT');
  await expect(stopped).rejects.toThrow(Interrupted);
  expect(queries.slice(before)).toHaveLength(1);
  expect(queries[before]).toMatch(/wd:Q515 .*OFFSET 2/s);
  expect(await importSparql({ ...base, sources: [url], out, resume: true })).toMatch(/9 entities/);
});

test('files, with the class in each row', async () => {
  const dir = folder();
  const uri = (id: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` });
  const text = (value: string) => ({ type: 'literal', value });
  const page = (...bindings: unknown[]) => JSON.stringify({ head: { vars: [] }, results: { bindings } });
  const rows = [
    { item: uri('Q900000004'), class: uri('Q515'), title: text('Quay City'), sitelinks: text('30') },
    { item: uri('Q900000005'), class: uri('Q515'), title: text('Small City'), sitelinks: text('3') },
    { item: uri('Q900000006'), class: uri('Q900000099'), title: text('Unknown'), sitelinks: text('30') },
    { class: uri('Q515'), title: text('No item') },
  ];
  writeFileSync(join(dir, '1.json'), page(...rows.slice(0, 2)));
  writeFileSync(join(dir, '2.json'), page(...rows.slice(2)));
  const out = join(dir, 'pack.bin');
  const sources = [join(dir, '1.json'), join(dir, '2.json')];
  expect(await importSparql({ ...base, sources, out })).toMatch(/1 entities.*4 rows read, 2 of no use/);
  writeFileSync(join(dir, '2.json'), readFileSync(sources[1]!, 'utf8').slice(0, 50));
  await expect(importSparql({ ...base, sources, out: join(dir, 'other.bin') })).rejects.toThrow(/2\.json/);
});
