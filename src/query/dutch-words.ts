/** Parts of expressions over normalised Dutch, that more than one file of turns needs. */

/** What figures are broken down by, in its inflections and short forms. */
export const dimension = String.raw`(?:\w*(?:domein\w*|functie\w*|leeftijd\w*|geslacht\w*|scha(?:al|len)\w*|achtergrond\w*|departement\w*)|sekse|gender|lft|gesl|dom|fg)`;

/** A number in words or digits. */
export const number =
  '(?:\\d{1,3}|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|achttien|honderd)';

/** Whom it happened to, where somebody saw it. */
export const victim = String.raw`(?:burgers?|inwoners?|klant(?:en)?|client\w*|bezoekers?|aanvragers?|collegas?|teamgenoten|teamgenoot|medewerkers?|collegaatjes?)`;

/** Somebody saw it. */
export const seeing = String.raw`(?:gezien|zag|zagen|zien|ziet|opgemerkt\w*|opmerk\w*|getuigen?|gemerkt|merk\w*|waargenomen|waarnam\w*|constate\w*|geconstateerd|signale\w*|gesignaleerd|meemaakten dat|bijgewoond|omstanders?|toeschouwers?|gehoord|hoorden?)`;
