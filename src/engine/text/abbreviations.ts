/** Abbreviations written with a dot, without it, lower case. The value says whether a sentence can end with it. */
const NEVER_LAST =
  'mr mrs ms mx dr prof rev hon fr st sgt cpl pvt capt cmdr lt col gen adm maj brig insp supt det gov sen rep pres sec atty amb dist messrs mmes vs no nos vol ed eds cf al fig figs pp';
const ALSO_LAST =
  'inc corp ltd co llc plc bros jr sr esq etc jan feb mar apr jun jul aug sept sep oct nov dec ave blvd rd dept univ assn est ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ph.d';

const table = new Map<string, boolean>();
for (const word of NEVER_LAST.split(' ')) table.set(word, false);
for (const word of ALSO_LAST.split(' ')) table.set(word, true);
// English words that only look like abbreviations when a sentence ends with them.
for (const word of ['no', 'del', 'sec', 'al', 'est', 'ed', 'fig', 'mar', 'mo', 'la', 'ore', 'wash', 'ill', 'co', 'ind'])
  table.set(word, true);

/** Lower-case abbreviation → can a sentence end right after its dot? */
export const ABBREVIATIONS: ReadonlyMap<string, boolean> = table;
