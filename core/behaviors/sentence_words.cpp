#include "core/behaviors/sentence_words.h"

#include <sstream>
#include <unordered_set>

namespace steerdeck::behaviors {
namespace {

using Words = std::unordered_set<std::string>;

Words split(const char* list)
{
    std::istringstream words(list);
    Words set;
    for (std::string word; words >> word;) set.insert(word);
    return set;
}

} // namespace

bool never_ends(const std::string& word)
{
    static const Words words =
        split("mr mrs ms dr prof rev hon capt lt sgt messrs mx vs cf e.g i.e approx "
              "hr z.b d.h u.a.m bzw bspw vgl sog ggf evtl inkl exkl zzgl ugs dipl med rer nat ing n.chr "
              "sr sra srta dra d.ª ud uds vd vds p.ej ee lic "
              "mme mlle p.ex par.ex c.-à-d j.-c env "
              "sig sig.ra sig.na dott dott.ssa avv p.es ad.es "
              "sr.ª dr.ª exmo exma por.ex d.c.a");
    return words.contains(word);
}

bool may_end(const std::string& word)
{
    static const Words words =
        split("etc et.al al usw usf u.a o.ä u.ä dgl ecc inc ltd corp co bros a.m p.m b.c a.d b.c.e c.e "
              "v.chr a.c d.c av.j.-c ap.j.-c s.a e.v");
    return words.contains(word);
}

bool stands_before_number(const std::string& word)
{
    static const Words words =
        split("no nos nr nº núm num n p pp pag pág págs s art abs abb bd cap vol fig figs chap sec kap ca "
              "circa jan feb febr aug sept sep oct okt nov dec dez dic max min tel");
    return words.contains(word);
}

bool is_name_part(const std::string& word)
{
    static const Words words = split("gen col st ste sta sto jr mt av avda blvd uu ex");
    return words.contains(word);
}

bool starts_sentence(const std::string& word)
{
    static const Words words = split(
        "a an it its it's this that that's these those the there there's they they're we you he she i i'm in on at by "
        "for from "
        "with when while if as but and or so then however although because since after before during many most some "
        "all "
        "each both one their our his her my your what why how who where yes no not today now also another "
        "la los las un una es esta estos esto eso ese él ella ellos ellas nosotros en con por para si cuando pero y "
        "como "
        "además también aunque sin su sus lo hay fue cada muchos muchas algunos hoy "
        "les une il elle ils elles nous vous je c'est cela cette ces ce ça dans avec pour par quand mais et comme son "
        "sa "
        "ses leur leurs chaque il "
        "der die das ein eine es er sie wir ihr ich dies diese dieser dieses im mit für wenn aber und auch so als bei "
        "nach heute jeder jede viele man sein seine "
        "gli uno una è questo questa questi queste essi lei lui lui noi con per quando ma anche suo sua nel nella ogni "
        "molti oggi "
        "o os as um uma é ele ela eles elas isso isto este esta em na com quando mas também seu sua cada muitos hoje");
    return words.contains(word);
}

bool takes_letter(const std::string& word)
{
    static const Words words =
        split("vitamin vitamins vitamina vitamine vitamines plan option opción opzione opção type typ tipo "
              "hepatitis grade point punkt punto ponto group gruppe groupe grupo gruppo class klasse "
              "note letter buchstabe lettre letra lettera");
    return words.contains(word);
}

bool is_after_ordinal(const std::string& word)
{
    static const Words words =
        split("januar jänner februar märz april mai juni juli august september oktober november dezember "
              "jahrhundert jahrhunderts jahrhunderte jh jahrtausend weltkrieg weltkriegs weltkrieges");
    return words.contains(word);
}

bool is_before_ordinal(const std::string& word)
{
    static const Words words =
        split("am der die das den dem des im vom zum zur beim ab ins jeder jede jedes jeden ihr ihre sein seine "
              "mein meine dein deine unser");
    return words.contains(word);
}

} // namespace steerdeck::behaviors
