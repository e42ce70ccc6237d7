/** The question that a SPARQL endpoint with the data of Wikidata is asked: one page of the items of one class. */
import type { ClassRow } from './kept';

/** Property of the item → variable of the answer; the first value counts. */
const PROPERTIES: readonly (readonly [path: string, name: string])[] = [
  ['wdt:P17', 'country'],
  ['wdt:P27', 'citizenship'],
  ['wdt:P749', 'parent'],
  ['wdt:P102', 'party'],
  ['wdt:P159', 'headquarters'],
  ['wdt:P21', 'gender'],
  ['wdt:P569', 'born'],
  ['wdt:P570', 'died'],
  ['wdt:P571', 'founded'],
  ['wdt:P576', 'dissolved'],
  ['wdt:P1082', 'population'],
  ['wdt:P625', 'coordinates'],
  ['wdt:P856', 'site'],
];

/** Pages are cut from the items alone, in the order of their addresses, so that no item is lost between two of them. */
export function pageQuery(input: { row: ClassRow; minSitelinks: number; limit: number; offset: number }): string {
  const { row, minSitelinks, limit, offset } = input;
  const samples = PROPERTIES.map(([, name]) => `(SAMPLE(?${name}_) AS ?${name})`);
  const optional = PROPERTIES.map(([path, name]) => `  OPTIONAL { ?item ${path} ?${name}_ . }`);
  return `PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX wdt: <http://www.wikidata.org/prop/direct/>
PREFIX wikibase: <http://wikiba.se/ontology#>
PREFIX schema: <http://schema.org/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?item ?sitelinks ?title (SAMPLE(?label_) AS ?label) (SAMPLE(?description_) AS ?description)
  (GROUP_CONCAT(DISTINCT ?alias_; SEPARATOR="|") AS ?aliases) ${samples.join(' ')}
WHERE {
  {
    SELECT ?item ?sitelinks ?title WHERE {
      ?item wdt:${row.property} wd:${row.class} ; wikibase:sitelinks ?sitelinks .
      FILTER(?sitelinks >= ${minSitelinks})
      ?page schema:about ?item ; schema:isPartOf <https://en.wikipedia.org/> ; schema:name ?title .
    }
    ORDER BY ?item LIMIT ${limit} OFFSET ${offset}
  }
  OPTIONAL { ?item rdfs:label ?label_ . FILTER(LANG(?label_) = "en" || LANG(?label_) = "mul") }
  OPTIONAL { ?item schema:description ?description_ . FILTER(LANG(?description_) = "en") }
  OPTIONAL { ?item skos:altLabel ?alias_ . FILTER(LANG(?alias_) = "en" || LANG(?alias_) = "mul") }
${optional.join('\n')}
}
GROUP BY ?item ?sitelinks ?title`;
}
