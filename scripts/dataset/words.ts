/** Place names of the packages that are plain words or people's names first: they need evidence in the text. */

/** Found by looking which city names stand in lower case in English texts, and by reading the list. */
export const WORD_LIKE = new Set(
  'Ruse|Delta|Shaping|Man|Mascara|Tours|Nice|Reading|Derby|Split|Metro|Cork|Saga|Oral|Sale|Male|Mecca|Woodlands|Van|Mobile|Independence|Surprise|Orange|Centennial|Enterprise|Paradise|Springs|Same|Police|Bath|Most|Of|Young|Centurion|Vista|Concord|Providence|Mesa|Corona|Queens|Hope|Date|Ito|Is|Kure|Ome|Ageo|Toda|Tama|Sakai|Beer|Dover|Moss|Sandwich|Battle|Rugby|Ware|Wells|Deal|Buffalo|Anchorage|Hollywood|Chinatown|Archway|Hit|Opole|Lodi|Union|Central|Western|Eastern|Northern|Southern|North|South|East|West|Center|Capital|Federal District|Bor|Bar|Come|Bear|Fort|Santa|Salto|Buy|Gay|Imo|Rivers|Plateau|Cross|Niger|Mon|May|Para|Pará|Piura|Acre|Sucre|La Paz|Salt|Mary|Of|Bay|Wa|Ho|Ed|An|Bo|Ji|Enugu-Ezike|Sky|Lens|Nancy|Angers|Pau|Gap|Brest|Essen|Hamm|Hof|Worms|Ulm|Trier|Halle|Burgos|Ham|Tema|Tanga|Moroni|Dori|Kano|Jos|Aba|Ede|Offa|Ila|Iwo|Uromi|Warri'.split(
    '|',
  ),
);

/** Names that a text uses for people far more often than for the place. */
export const PERSON_LIKE = new Set(
  'Jackson|Lincoln|Madison|Warren|Norman|Tyler|Brandon|Gilbert|Chandler|Henderson|Kent|Thornton|Sutton|Preston|Hamilton|Victoria|Elizabeth|Charlotte|Austin|Dudley|Milton|Regina|Windsor|Nelson|Vaughan|Kimberley|Hastings|Everett|Eugene|Lowell|Richardson|Lafayette|Montgomery|Irving|Garland|Paterson|Bolton|Lawrence|Beaumont|Cary|Santa Maria|Darwin|Nigel|Edison|Hampton|Clovis|Florence|Nancy|Santiago|Salem|Jordan|Israel|Chad|Georgia|Carson|Logan City|Barrie|Markham|Surrey|Blackburn|Bradford|Burnley|Brent|Bedford|Mansfield|Gloucester|Chesterfield|Bristol|Aurora|Alexandria|Columbia|Virginia|Caroline|Carolina|Sofia|Adelaide|Alberta|Marina|Ferdinand|Frederick|Augusta|Diana|Irvine|Burbank|Fremont|Pasadena|Newton|Clinton|Monroe|Marion|Taylor|Davis|Mitchell|Allen|Anderson|Wayne|Franklin|Nixon|Houston Heights|Davenport|Thornton|Wilson|Bowen|Morales|Mendoza|Córdoba|Durango|Medina|Mercedes|San Juan|Rosario|León|Leon|Valencia|Guzmán|Salinas|Moreno|Maradi|Said|Ali|Hassan|Amin|Khan|Omar|Malik|Rashid|Salah|Samara|Roman|Benin|Mali|Kali|Anna|Olga|Maria|Mira|Tara|Yulin|Xuchang|Li|Wang|Chen|Yan|Hua|Wu|Lu|Ma|Da|Lopez|Castro|Gómez|Vargas|Guerrero|Nuevo|Morelos|Hidalgo|Juárez|Zaria|Ondo|Abia'.split(
    '|',
  ),
);
