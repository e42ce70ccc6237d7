/** Words that tell what a name is: titles, head nouns, particles. Lower case; the lists are ours, from reading news. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Stand before a person's name and are no part of it. */
export const HONORIFICS = set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend father sister brother rabbi imam sheikh sheik pastor bishop archbishop cardinal pope saint st king queen prince princess duke duchess count countess emperor sultan emir ayatollah capt captain col colonel gen general lt lieutenant maj major sgt sergeant cpl corporal pvt private cmdr commander adm admiral brig brigadier officer detective inspector constable superintendent judge justice sen senator rep representative gov governor congressman congresswoman councillor councilman councilwoman councilor alderman mp ambassador hon madam mayor deputy coach trooper sheriff marshal chancellor president premier',
);

/** Titles of office that stand before a name, possibly of several words; the last word decides. */
export const OFFICE_NOUNS = set(
  'president premier chancellor minister secretary governor mayor senator representative congressman congresswoman lawmaker leader chief chairman chairwoman chairperson chair director commissioner ambassador envoy spokesman spokeswoman spokesperson speaker king queen prince princess pope judge justice attorney prosecutor lawyer general colonel captain admiral commander sheriff officer detective inspector professor doctor economist analyst author actor actress singer writer director producer striker midfielder defender goalkeeper quarterback coach manager captain ceo cfo founder co-founder cofounder editor reporter correspondent journalist activist candidate nominee lieutenant sergeant major treasurer adviser advisor aide counsel strategist historian researcher scientist astronaut engineer photographer bishop archbishop cardinal chair deputy premier vice-president dictator strongman oligarch billionaire tycoon businessman businesswoman investor banker trader comedian rapper guitarist drummer designer chef model star champion driver pilot teacher student nurse farmer veteran soldier resident neighbor witness mother father brother sister son daughter wife husband widow cousin uncle aunt friend colleague partner boss owner executive whistleblower suspect victim defendant parliamentarian councillor councilor legislator mp md superintendent headteacher principal dean provost rector curator conductor pianist composer poet novelist playwright filmmaker artist architect critic columnist host presenter anchor broadcaster',
);

/** Words inside a title phrase: 'Deputy Prime Minister', 'House Speaker', 'former acting Defense Secretary'. */
export const TITLE_MODIFIERS = set(
  'deputy vice prime foreign defense defence finance interior home health justice education trade energy environment treasury press state first second lead senior junior chief executive acting interim former ex then assistant associate attorney special national general under shadow permanent majority minority house senate opposition party police fire county district supreme crown lieutenant managing cabinet justice labor labour transport agriculture culture sports security intelligence economy communications presidential federal regional provincial co founding longtime veteran current new outgoing incoming retired late embattled',
);

export const ORGANIZATION_HEADS = set(
  'ministry department agency committee commission council board bureau office authority administration service services institute institution university college school academy hospital clinic court tribunal parliament assembly congress senate party union league association federation confederation foundation society organization organisation group company corporation corp inc ltd llc plc co bank fund trust holdings partners capital airlines airways motors industries systems technologies technology pharmaceuticals entertainment studios pictures records press news times post herald tribune journal gazette chronicle telegraph guardian observer magazine network television radio broadcasting police guard force forces army navy command brigade battalion regiment division corps fc united city rovers wanderers athletic club team museum gallery library theatre theater orchestra ballet opera church cathedral mosque synagogue diocese center centre laboratory laboratories lab coalition alliance movement front militia brigades network campaign initiative project program programme exchange chamber consortium cooperative ventures brothers sons associates consulting solutions labs media communications logistics energy petroleum oil gas mining steel foods stores supermarkets restaurants hotels resorts insurance securities investments management advisors realty properties construction engineering',
);

export const PLACE_HEADS = set(
  'river lake sea ocean gulf bay strait channel island islands peninsula mountain mountains mount hill hills valley desert canyon forest park beach coast county province state district region territory city town village township borough parish street road avenue boulevard lane drive square plaza highway bridge tunnel airport station port harbor harbour stadium arena tower castle palace square heights springs falls creek canal dam reservoir cemetery prison jail camp basin plains peak pass cape point shore reef republic kingdom emirate prefecture oblast governorate',
);
/** Stand before a place's own name: 'Lake Victoria', 'Mount Kenya'. */
export const PLACE_PREFIXES = set(
  'lake mount mt fort port cape gulf isle san santa saint st el los las north south east west northern southern eastern western central upper lower new',
);

export const EVENT_HEADS = set(
  'war wars revolution uprising summit olympics games cup championship championships tournament festival conference convention election elections referendum marathon prix crisis massacre genocide attack attacks hurricane storm typhoon cyclone earthquake awards day week forum rally derby open masters grand',
);
export const WORK_HEADS = set(
  'act bill treaty agreement accord accords protocol constitution amendment code law deal plan pact charter convention resolution report',
);

/** Companies write these after their name; dot or none. */
export const COMPANY_SUFFIXES = set(
  'inc inc. corp corp. ltd ltd. llc plc co co. gmbh ag sa spa nv bv oyj ab as pty limited incorporated corporation company',
);

/** Lower-case words that may stand inside a name between capitalized ones. */
export const NAME_PARTICLES = set(
  'de da do dos das del della di du des la le van von der den ter ten zu al el bin ibn ben abu y e',
);
export const SAY_VERBS = set(
  'said says told tells added adds wrote writes tweeted asked replied explained argued insisted claimed announced stated noted warned recalled admitted suggested testified joked continued responded acknowledged thinks believes',
);

/** Female and male by title or noun alone. */
export const FEMALE_WORDS = set(
  'mrs ms miss madam lady dame baroness queen princess duchess countess congresswoman councilwoman chairwoman spokeswoman businesswoman actress mother sister daughter wife widow aunt sister girl woman',
);
export const MALE_WORDS = set(
  'mr sir lord baron king prince duke count congressman councilman chairman spokesman businessman actor father brother son husband uncle boy man',
);
