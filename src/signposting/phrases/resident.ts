/** It is about residents: they treat staff badly, or colleagues treat them badly. */
export const RESIDENT: readonly string[] = [
  '(strenger|vaker|extra|anders|stricter|harder|more often|more strictly|differently) (\\w+ ){0,2}(controle*|gecontroleer*|check*|inspect*|screen*|behandel*) & (<groups>|<resident>|naam|namen|achternaam|afkomst|names|surname|background)',
  '(controle*|gecontroleer*|check*|inspect*|screen*) (\\w+ ){0,4}(strenger|vaker|extra|stricter|harder|more often) & (<groups>|<resident>|naam|namen|achternaam|afkomst|names|surname|background)',
  '(minder|slechter|slechtere|worse|less) (\\w+ )?(hulp|service|help|treatment|behandeling) & (mensen|people|accent|dutch|nederlands|burgers|klanten)',
  '(dossiers|aanvragen|files|cases|applications) & (nationaliteit|afkomst|huidskleur|achternaam|nationality|ethnicity|origin|surname)',
  '<resident> & (<wrong>|<hurt>|<hurting>|<nasty>|<remark>|go back|own country|eigen land|uitgescholden|schold|hand te geven|agressie|agressief|agressieve|aggression|aggressive|spat|spuug*|spuwde|geholpen|te helpen|plat|profil*|onbeleefd|onheus|ongelijk|anders|foreign|buitenlandse naam|accent)',
  '(agressie|agressief gedrag|aggression|intimidatie|scheldpartij*|verbal abuse) (\\w+ ){0,3}(publiek|balie|loket|telefoon|public|counter|desk|phone|buiten|huisbezoek)',
  '(balie|loket|telefoon|spreekkamer|huisbezoek|counter|front desk|home visit|helpline|callcenter) & (<wrong>|<hurt>|<hurting>|<nasty>|buitenlandse naam|buitenlanders|foreigners|zwarte|black|profil*)',
  '(aan de lijn|aan de telefoon|aan de balie|on the phone|at the counter|on the line) (\\w+ ){0,8}(<groups>|zwarte|black|buitenlander|foreigner|hoofddoek|headscarf|geholpen|served|helped)',
  '(strenger|harder|more harshly|stricter|more strictly|harsher) (\\w+ ){0,4}(voor|tegen|naar|with|on|towards) (\\w+ ){0,3}(winkeliers|shop owners|shopkeepers|<resident>|<groups>)',
  '(treat|treats|treating|behandel*|bejegen*|beoordel*|judge|judges) (\\w+ ){1,8}(more harshly|harsher|more strictly|stricter|strenger|harder|hardvochtiger) & (shop owners|shopkeepers|winkeliers|migrant*|migratieachtergrond|foreign*|buitenlandse|names|namen|<resident>|<groups>)',
  '(dossiers|dossier|aanvragen|aanvraag|zaken|files|file|cases|applications|application) (van|of|from|by) (\\w+ )?(<resident>|<groups>) & (expres|opzettelijk|onderop|liggen|langer|trager|on purpose|deliberately|bottom|slower|delayed|last)',
  '(zei|zegt|zeggen|zeiden|noemt|noemde|said|says|saying|called|calls) (\\w+ ){0,8}(over|about) (een |a |an |de |the |onze |our |die |that )*<resident>',
  '(controleren|controleert|checken|check|checking|inspect|inspecting) & (bepaalde wijken|bepaalde buurten|certain neighbourhoods|certain areas|certain districts)',
  '(op|on|by) (afkomst|huidskleur|achternaam|nationaliteit|ethnicity|origin|skin colour|surname|nationality) (\\w+ )?(selecter*|controler*|uitkiez*|uitpikk*)|(selecteren|selecteert|controleren|controleert|selecting|checking|singling) (\\w+ ){0,4}(op|on|by|because of) (\\w+ )?(afkomst|huidskleur|achternaam|nationaliteit|ethnicity|origin|skin colour|surname|nationality)',
  '(balie|loket|telefoon|counter|front desk|phone) & (onvriendelijk*|onbeleefd*|slechter|korter|minder goed|worse|less friendly|rude|rudely|unfriendl*) & (mensen|people|klanten|iemand)',
];
export const RESIDENT_NAMES: readonly string[] = [
  '(publieksagressie|agressie publiek|aggression public|public aggression)',
];

/** Colleagues speak badly of those who come to them: said of talk, not a wish to talk. */
export const SPOKEN_OF: readonly string[] = [
  '(<colleague>|ze|zij|they|people here) (\\w+ )?(praten|praat|spreken|spreekt|talk|talks|speak|speaks) (\\w+ )?(<nasty>|negatief|lelijk|neerbuigend|badly|negatively) (over|about|of) (<resident>|(mensen|people|iedereen|those) (\\w+ ){0,6}(die|who|with) (\\w+ ){0,3}(aanvra*|uitkering|bellen|langskomen|apply|applying|applications|call|come in|benefits))',
];
