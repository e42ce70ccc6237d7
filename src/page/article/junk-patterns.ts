/** The words of lines that stand in stories and are no part of them: a table of patterns, long as there are many ways to say 'read more'. */

export type JunkKind =
  | 'advertisement'
  | 'byline'
  | 'caption'
  | 'comments'
  | 'contact'
  | 'copyright'
  | 'credit'
  | 'label'
  | 'link'
  | 'newsletter'
  | 'share'
  | 'support'
  | 'bio'
  | 'consent';

export type JunkPattern = {
  readonly kind: JunkKind;
  /** Longer lines are never taken. */
  readonly words: number;
  readonly test: RegExp;
  /** For patterns bound to the start: what the line's first word may begin with ('0' for any digit). */
  readonly opens?: string;
  /** Words of which a line must have one (see line-hints.ts): most lines have none and cost no regular expression. */
  readonly hints?: string;
  /** Only lines that end in a closing bracket. */
  readonly bracket?: true;
  /** Only lines with one of these near their end. */
  readonly tail?: RegExp;
};

/** The hints of the agencies below. */
const AGENCY_WORDS =
  'ap afp epa pa reut gett asso bloo shut alam isto xinh ansa tass anad upi unsp flic wiki usa nurp zuma sipa';
const AGENCY =
  '(?:AP|AFP|EPA|PA|Reuters|REUTERS|Getty(?: Images)?|Associated Press|Bloomberg|Shutterstock|Alamy|iStock|Xinhua|ANSA|TASS|Anadolu|UPI|Unsplash|Flickr|Wikimedia(?: Commons)?|USA TODAY Sports|NurPhoto|Zuma|Sipa)';

/* Never `u` with `i`: a class of all letters in both cases takes a millisecond to compile, on every page anew. */
export const PATTERNS: readonly JunkPattern[] = [
  // Credits: a line that is nothing else.
  {
    kind: 'credit',
    words: 14,
    opens: 'pivgcfmt',
    test: /^\W{0,3}(?:photos?|photographs?|pictures?|images?|illustrations?|video|graphics?|cover image|featured image|file photo|main image|top photo)(?: ?(?:by|credits?|courtesy(?: of)?|source|via|from)\b| ?[:/©])/i,
  },
  {
    kind: 'credit',
    words: 12,
    opens: 'cip',
    test: /^\W{0,3}(?:credits?|image credits?|photo credit|picture credit|courtesy(?: of)?)\s?[:/]/i,
  },
  {
    kind: 'credit',
    words: 10,
    hints: AGENCY_WORDS,
    test: new RegExp(
      `^\\W{0,3}(?:[\\p{L}.'’ -]{2,40}[/,|–-] ?)?${AGENCY}(?: ?[/,|–-] ?[\\p{L}.'’ -]{2,40}| photo| file| images| via .{2,30})?\\W{0,3}$`,
      'u',
    ),
  },
  {
    kind: 'credit',
    words: 12,
    hints: AGENCY_WORDS,
    test: /^\(?(?:AP|AFP|EPA|Reuters|Getty) (?:photo|images?|file|pool)\b/i,
  },
  // Captions: a description that ends in its credit.
  {
    kind: 'caption',
    words: 90,
    tail: /[:/]/,
    test: /(?:photos?|photographs?|pictures?|images?|illustration|credits?|video)(?: credit| by| courtesy(?: of)?)?\s?[:/] ?[^.!?]{2,70}$/i,
  },
  {
    kind: 'caption',
    words: 90,
    hints: AGENCY_WORDS,
    test: new RegExp(
      `[(\\[—–-] ?(?:[\\p{Lu}][\\p{L}.'’-]+(?: [\\p{Lu}][\\p{L}.'’-]+){0,4} ?)?[/,|] ?${AGENCY}[^.!?]{0,30}\\)?\\.?$`,
      'u',
    ),
  },
  {
    kind: 'caption',
    words: 90,
    bracket: true,
    test: new RegExp(`\\((?:${AGENCY}|[^()]{0,40}(?:photo|file|handout|image))[^()]{0,40}\\)\\.?$`, 'i'),
  },
  {
    kind: 'caption',
    words: 90,
    hints: AGENCY_WORDS,
    test: new RegExp(
      `(?:^|[.!?] )(?:[\\p{Lu}][\\p{L}.'’-]+ ){0,4}[\\p{Lu}]?[\\p{L}.'’-]*(?:/| via | / ?)${AGENCY}$`,
      'u',
    ),
  },
  {
    kind: 'caption',
    words: 90,
    hints: 'file hand phot made comb l left right top cent seco far pict',
    test: /\b(?:file photo|file image|handout (?:photo|image|picture)|photo made available|made available by|combination (?:of )?(?:photos?|pictures?)|\((?:from )?(?:l-r|left|right|top|center|centre)\b|, (?:left|right|center|centre|second from (?:left|right)|far left|far right),|pictured (?:here|above|below|with|in|at|on))/i,
  },
  {
    kind: 'caption',
    words: 60,
    opens: 'pabcf',
    test: /^(?:pictured|above|below|caption|file ?(?:photo|image|picture))\s?[:–—-]/i,
  },
  // Pointers to other pages.
  {
    kind: 'link',
    words: 45,
    opens: 'rasmdyuwlietogfkcnp',
    test: /^\W{0,3}(?:read(?: more| next| also| this| on| it here| the full (?:story|article|report))?|also read|see (?:also|more)|more(?: on this| on| from| stories| news| like this| in| here| information| about)?|related(?: (?:articles?|stories|story|posts?|news|content|coverage|links?|topics?|reading|video))?|recommended(?: (?:for you|reading|stories))?|don['’]?t miss|must[- ]reads?|you (?:may|might) (?:also )?(?:like|be interested)|up next|watch(?: now| more| also| live| this)?|listen(?: now| here| to this)?|in (?:case you missed it|pictures|photos)|exclusive|trending|explainer|analysis|opinion|go deeper|further reading|keep reading|what to read next|learn more|explore more|click here|see more|next up|previous|next)\s?[:>»|→]/i,
  },
  {
    kind: 'link',
    words: 8,
    opens: 'rmyetujlkcsagwfvpiobdn',
    test: /^\W{0,3}(?:read (?:more|next|also|full story|the full (?:story|article))|related(?: (?:articles?|stories|posts?|news|content|coverage|links?|topics?|reading|videos?))|recommended(?: (?:for you|stories|reading|articles|videos?))?|more (?:from|on|in|stories|news|like this|articles|coverage)\b.{0,40}|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|editor['’]?s['’]? (?:picks?|choice)|top stories|most (?:read|popular|viewed|shared|recent)|trending(?: now| stories)?|up next|just in|latest (?:news|stories|headlines|videos?)|keep reading|continue reading.{0,30}|(?:story|article) continues.{0,30}|go deeper|see also|also read|what to read next|further reading|explore more|view (?:all|more|gallery|comments)|see (?:all|more).{0,20}|show more|load more|click here.{0,40}|source link|learn more|popular now|in this (?:article|story)|(?:other|similar) (?:articles|stories|posts)|skip to .{2,40}|back to top|jump to .{2,40}|sponsored stories|don['’]?t miss.{0,30}|around the web|from the web|next (?:article|story|post)|previous (?:article|story|post)|story timeline|what we['’]re reading)\W{0,3}$/i,
  },
  {
    kind: 'link',
    words: 30,
    opens: 'ctfmsvh',
    test: /^(?:click|tap) here (?:to|for)\b|^(?:for )?more (?:stories|news|information|coverage|details)(?: on| about| from|,).{0,80}\b(?:click|visit|go to|see|head)\b|^(?:see|visit|check out|head (?:over )?to) .{0,80}\bfor (?:more|all|the latest|full)\b/i,
  },
  // Consent dialogs.
  {
    kind: 'consent',
    words: 120,
    hints: 'cook pers part gdpr',
    test: /\b(?:(?:uses?|using|use of|accept|necessary|third[- ]party|our|these|functional|analytical|such|all|manage|store|set) cookies\b|cookies? (?:policy|settings|preferences|consent|help us|may be)\b|cookies (?:on|in) (?:our|this|your)\b|personal data\b.{0,80}\b(?:partners|process)|(?:our|and) (?:\d+ )?partners\b.{0,80}\b(?:data|cookies|device)|gdpr)/i,
  },
  // Newsletters, accounts, apps.
  {
    kind: 'newsletter',
    words: 60,
    hints:
      'sign subm subs news inbo mail emai e ente clic prov cont alre acco log logi regi reca down unli canc tria mana than your',
    test: /\b(?:sign(?:ing)? up (?:for|to|here|now|today|with|free)|subscribe(?: now| today| here| to (?:our|the|my|this|get|read|receive|continue))|(?:our|the|my|free|daily|weekly|morning|evening|email) (?:free |daily |weekly |morning |email )?newsletters?\b.{0,60}(?:inbox|sign|subscribe|email|delivered|get|here)|(?:in|to) your (?:inbox|mailbox|email)|enter your (?:e-?mail|zip)|your e-?mail address|by (?:submitting|signing up|subscribing|clicking|providing|entering|continuing)\b|already (?:a )?(?:subscribe[dr]|(?:a )?member|have an account)|create (?:a|an|your) (?:free )?account|log ?in to (?:read|continue|comment)|register (?:for free|now|to continue)|recaptcha|download (?:our|the) (?:free )?(?:\S{1,20} ){0,3}app\b|unlimited (?:digital )?access|cancel any ?time|free trial|manage (?:your )?(?:subscription|preferences)|thanks? (?:you )?for (?:signing up|subscribing|registering))/i,
  },
  {
    kind: 'newsletter',
    words: 10,
    opens: 'slrngj',
    test: /^\W{0,3}(?:sign (?:up|in)|log ?in|register|subscribe|newsletters?|get (?:the|our) .{0,30}(?:newsletter|app)|join (?:us|now|today)|subscribe to .{2,60})\W{0,3}$/i,
  },
  // Sharing and following.
  {
    kind: 'share',
    words: 30,
    hints: 'foll like find join conn shar twit face inst x tikt link thre blue',
    test: /\b(?:follow (?:us|me|him|her|them|@\w{2,}|[a-z\u00c0-\uffff][a-z\u00c0-\uffff.'’-]+(?: [a-z\u00c0-\uffff][a-z\u00c0-\uffff.'’-]+){0,4}) (?:on|at|@)|like us on|find us on|join us on|connect with us|share (?:this|on|via|with|your (?:thoughts|story))|follow (?:us|me)\b|on (?:twitter|facebook|instagram|x|tiktok|linkedin|threads|bluesky),? (?:at )?@\w{2,})/i,
  },
  {
    kind: 'share',
    words: 8,
    opens: 'stepclfxwgmvrba',
    test: /^\W{0,3}(?:share(?: this)?(?: (?:article|story|post|page))?|tweet|e-?mail|print|copy link|link copied!?|facebook|twitter|x|whatsapp|linkedin|truth(?: social)?|gettr|gab|parler|mewe|vk|sms|line|pocket|reddit|pinterest|bluesky|telegram|flipboard|threads|messenger|bookmark|save(?: article| for later| story)?|gift(?: article)?|follow(?: us)?|like|listen|share on .{2,30}|add .{2,30} on google|(?:make|set) us preferred.{0,20})\W{0,3}$/i,
  },
  // Rights.
  {
    kind: 'copyright',
    words: 90,
    hints: '© c copy righ publ repr redi thom perm appe repu post prod prov supp gene comm affi crea disc expr',
    test: /(?:^|\s)(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:\d{4}|by\b)|\ball rights reserved\b|\bmay not be (?:published|reproduced|copied|reprinted|redistributed)|\bthomson reuters trust principles|\b(?:republished|reprinted|reproduced) (?:with|by) permission|^this (?:article|story|post|piece|column) (?:was |has been )?(?:originally |first )?(?:appeared|published|republished|posted|produced)\b|^(?:this )?(?:article|story|content) (?:is|was) (?:provided|produced|supplied|generated) by|\bwe may (?:earn|receive|get) (?:a|an|some)?\s?(?:\S{1,15} )?(?:commission|affiliate)|\baffiliate (?:links?|commission|partner)|\bcreative commons\b|^(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed\b|^disclaimer\s?:|^disclosure\s?:/i,
  },
  { kind: 'copyright', words: 3, opens: '0abcdef', test: /^[0-9a-f]{24,}$/i },
  // Writing to the paper, and who else worked on the story.
  {
    kind: 'contact',
    words: 30,
    hints: '@ emai mail got have reac cont writ send twee',
    test: /^\W{0,3}(?:(?:please )?(?:write|e-?mail|contact|reach|send|tweet)(?: to)?\b.{0,60}(?:@|\[email|at \S{2,30}\.(?:com|org|net|co)|email protected)|(?:got|have|do you have) (?:a|any) (?:tips?|story|news|question|confidential)|(?:you can )?(?:reach|contact|email) (?:the )?(?:author|reporter|writer|him|her|them|us|me)\b|contact:|e-?mail:|[a-z\u00c0-\uffff.'’ -]{3,40}(?: at|:|,)? (?:[\w.+-]{2,40}@[\w-]{2,30}\.|\[email))/i,
  },
  {
    kind: 'contact',
    words: 4,
    hints: '@ emai',
    test: /^\W{0,3}[\w.+-]{1,40}@[\w.-]{2,40}\W{0,2}$|^\[email.protected\]$/i,
  },
  {
    kind: 'bio',
    words: 45,
    hints: 'repo writ edit comp prod with cont asso sour via orig firs last upda publ post',
    test: /^\W{0,3}(?:(?:additional |with )?reporting(?: for .{2,30})? by\b|(?:writing|editing|compiled|edited|written|produced|report(?:ed)?) by\b|with (?:files|reporting|contributions|inputs?|information|additional reporting) from\b|\(?with inputs? from|(?:.{2,120}) (?:also )?contributed (?:to|reporting)|associated press (?:writers?|reporters?)\b|source\s?:|sources\s?:|via\s?:|originally published\b|first published\b|last (?:updated|modified)\b|(?:updated|published|posted)\s?(?:on|at|:))/i,
  },
  {
    kind: 'bio',
    words: 70,
    hints: 'repo corr edit colu jour cont writ staf free fell blog crit prod anch',
    test: /^(?:[\p{Lu}][\p{L}.'’-]*\s){1,5}(?:is|was|are) (?:a|an|the|[\p{Lu}]\S{0,20}['’]s?) (?:\S{1,25} ){0,9}?(?:reporter|correspondent|editor|columnist|journalist|contributor|writer|staff writer|freelancer?|fellow|blogger|critic|producer|anchor)\b/u,
  },
  // The page's own words.
  {
    kind: 'comments',
    words: 30,
    opens: '0cvshrpalwjbn',
    test: /^\W{0,3}(?:\d{1,5} )?(?:comments?(?: (?:are|have been) (?:closed|off|disabled|moderated|turned off))?|(?:view|show|hide|read|see|post|add|leave|write)(?: all| a| your| the| \d{1,5}){0,2} (?:comments?|reply|replies)|join the (?:conversation|discussion)|have your say|what do you think\?.{0,40}|let us know (?:in the comments|what you think).{0,40}|leave a (?:reply|comment)|share your thoughts.{0,40}|be the first to comment|no comments(?: yet)?)\W{0,3}$/i,
  },
  {
    kind: 'advertisement',
    words: 8,
    opens: 'asprct',
    test: /^\W{0,3}(?:advertisements?|advertising|sponsored(?: content| by .{2,30})?|promoted(?: content)?|ads?|advert|paid (?:content|post)|partner content|(?:story|article|content|text) continues (?:below|after)(?: this)?(?: the)?(?: advertisements?| ad)?|skip (?:ad|advertisement)|remove ads?|ad feedback|(?:scroll|continue).{0,30}(?:below|advertisement|reading))\W{0,3}$/i,
  },
  {
    kind: 'label',
    words: 7,
    opens: 'ivpgamucolthefsnbwd0',
    test: /^\W{0,3}(?:image|images|video|photo|photos|gallery|audio|play(?: video)?|pause|mute|unmute|close|open|loading(?:\.{3}|…)?|caption|toggle caption|hide caption|enlarge(?: this image)?|view (?:image|gallery|full ?screen|larger)|fullscreen|expand|collapse|show|hide|menu|search|home|news|next|previous|prev|back|more|error|now playing|live|breaking|image \d+ of \d+|\d+ of \d+|\d+\s?\/\s?\d+|\d+(?::\d\d)+|\d+ (?:min|minute)s?(?: read)?|getty images|getty|file|handout|the latest|watch(?: now| live| video)?|listen to (?:this )?(?:article|story)|topics?|tags?|categor(?:y|ies)|filed under|share|play audio|transcript|sign out|this video (?:is|can).{0,30}|swipe|click to .{0,30}|tap to .{0,20}|about the authors?|author|disclosure|editor['’]s note|follow|trending|ad)\s?:?\W{0,3}$/i,
  },
  {
    kind: 'label',
    words: 20,
    hints: 'topi tag tags cate file keyw tagg post java brow this enab sorr',
    test: /^(?:topics?|tags?|categor(?:y|ies)|filed under|keywords|tagged|posted in)\s?:|\bjavascript\b.{0,60}(?:enable|disabled|browser)|^your browser (?:does not|doesn['’]t)|^this (?:video|content|browser|site) (?:is not|isn['’]t|can ?not|requires|uses)|^(?:please )?enable javascript|^sorry, (?:your|this|the)\b/i,
  },
  {
    kind: 'support',
    words: 70,
    hints: 'dona gift beco supp cont tax',
    test: /\b(?:donate (?:now|today|here|to)|make a (?:donation|gift|contribution)|become (?:a|an) (?:\S{1,20} )?(?:member|supporter|patron|subscriber)|support (?:our|independent|quality|the) (?:\S{1,20} ){0,2}(?:journalism|work|reporting|newsroom)|(?:your|reader) (?:support|donations?|contributions?) (?:helps?|makes?|keeps?|allows?)|tax[- ]deductible)/i,
  },
  {
    kind: 'byline',
    words: 14,
    opens: 'bwpas',
    test: /^\W{0,3}(?:[Bb]y|BY|[Ww]ritten by|[Pp]osted by|[Aa]uthor:|[Ww]ords by|[Ss]tory by)\s?:? ?[\p{Lu}][\p{L}.'’-]*(?:(?:[ ,]{1,2}(?:and |& )?|& )[\p{Lu}][\p{L}.'’-]*){0,5}[ ,]{0,2}(?:[|,•·–-].{0,50})?$/u,
  },
  {
    kind: 'byline',
    words: 16,
    hints: '0',
    test: /^\W{0,3}(?:(?:last )?(?:updated|published|posted|modified|first published)\b.{0,20})?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?,? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,3} (?:min(?:ute)?|hour|day|week|month|year)s? ago)\b.{0,45}$/i,
  },
];
