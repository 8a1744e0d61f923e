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
];
export const RESIDENT_NAMES: readonly string[] = [
  '(publieksagressie|agressie publiek|aggression public|public aggression)',
];
