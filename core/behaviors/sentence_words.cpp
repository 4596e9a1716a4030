#include "core/behaviors/sentence_words.h"

#include <sstream>
#include <unordered_map>
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

// Each list has a line a language or two: English, German, Spanish, French, Italian, Portuguese.
constexpr const char* never_end =
    "mr mrs ms dr drs prof profs rev hon capt lt sgt cpl pvt maj cmdr adm messrs mx msgr supt amb atty gov sen rep "
    "vs cf e.g i.e eg ie viz approx appr incl excl esp resp a.k.a w.r.t op.cit c.f n.b abbr "
    "hr hrn frl z.b d.h bzw bspw vgl sog ggf ggfs evtl evt inkl exkl einschl zzgl abzgl ugs dipl med rer nat ing phil "
    "h.c n.chr bzgl engl frz griech lat ital dt amerik österr insb insbes bes gem geb gest verh gegr hrsg "
    "i.d.r i.a i.allg m.e m.a.w o.g s.o s.u u.u u.z u.zw v.a z.t z.zt zzt z.h z.hd sogen urspr vmtl wg v.l.n.r "
    "i.d.f i.e.l i.s i.s.v i.z.m m.w n.v o.b.d.a ehem allg durchschn jährl tägl mtl "
    "sr sra srta sres sras dra dña d.ª ud uds vd vds p.ej ej ee lic excmo excma ilmo ing arq aprox apdo dpto "
    "mme mlle mmes mlles mm mgr pr p.ex par.ex c.-à-d c.à.d env me.m "
    "arch sig sigg sig.ra sig.na sig.ri dott dott.ssa avv p.es ad.es es geom rag egr gent.mo spett cfr "
    "sr.ª dr.ª profa exmo exma ilma por.ex eng dto aprox";

constexpr const char* may_end_ =
    "etc et.al al d.c p.s a.m p.m b.c a.d b.c.e c.e inc ltd corp co bros ph.d m.a b.a m.d m.p.h mph "
    "usw usf u.a u.a.m u.v.m u.v.a o.ä u.ä u.dgl dgl uvm uva mwst ust ugs "
    "v.chr n.u.z v.u.z a.c d.c av.j.-c ap.j.-c apr.j.-c s.a s.l s.r.l s.p.a e.v a.d "
    "mio mrd tsd jh jhd jhdt uu ee.uu a.c.n d.n.e ecc ltda lda cía cia s.a.r.l m.n s.n.m "
    "";

constexpr const char* numbered_ =
    "no nos nr nrn nº núm num n p pp pag págs pág pagg s art arts abs abb bd bde cap caps vol vols fig figs chap ch "
    "sec sect kap ca circa c jan feb febr mar apr jun jul aug sept sep oct okt nov dec dez dic ene abr ago set out "
    "janv févr juil déc genn febbr ott tel tél fax ziff rdnr rn anm ed eds est lib lám tab "
    "par séc sec siglo §§ v vv vers ep ex bl qu min max mind höchst apt room rm ste flat n.º q "
    "jän mrz tomo t cc ss sgg segg punt";

constexpr const char* name_part_ =
    "gen col pres sec st ste sta sto jr snr mt ft av ave avda blvd bldg rd ln hwy pkwy sq dept univ inst assoc str pl "
    "ctra urb pza plza p.za p.zza pzza cso c.so v.le vle fdo fr hl sv sgto cnel gral alte mons bto s.to s.ta "
    "trav lgo pça ex esq dist mgmt natl intl govt soc assn";

std::unordered_map<std::string, Abbreviation> abbreviations()
{
    std::unordered_map<std::string, Abbreviation> all;
    const auto add = [&](const char* list, Abbreviation kind) {
        for (const auto& word : split(list)) all.emplace(word, kind);
    };
    add(never_end, Abbreviation::never_ends);
    add(may_end_, Abbreviation::may_end);
    add(name_part_, Abbreviation::name_part);
    add(numbered_, Abbreviation::numbered);
    return all;
}

} // namespace

Abbreviation abbreviation(const std::string& word)
{
    static const auto all = abbreviations();
    const auto found = all.find(word);
    return found == all.end() ? Abbreviation::none : found->second;
}

bool is_word_too(const std::string& word)
{
    static const Words words = split(
        "ave col ex pres alte est fr pl hl dist am is are was were be been go do does did me him us out up day man "
        "men war cat dog big old new end two one three son mar sol sal pan pie mal bien non oui ist bin gut neu "
        "tag hund sí mar luz rey ley vez voz mes día ya más té café tu moi toi lui eux été vu dit fait fin "
        "mio tuo mia tua sé giù più va fa sa do no mai via blu gas bar bus auto job top ok okay "
        "pão mãe pai cão fim bom mau sei são foi meu teu seu pé sim não");
    return words.contains(word);
}

bool is_unit(const std::string& word)
{
    static const Words words =
        split("min mins sec secs hr hrs h wk wks mo yr yrs in ft yd mi oz lb lbs gal qt pt tsp tbsp mph sq km m cm mm "
              "kg g l ml kcal cal st std stdn sek sekd tg wo mon j el tl eßl teel stk stck pkt pers "
              "seg hs kms kgs grs cda cdta cdas cdtas cs cc sec ore gg mq c.s c.c "
              "pct p.c");
    return words.contains(word);
}

bool is_amount(const std::string& word) { return word == "mio" || word == "mrd" || word == "tsd" || word == "bio"; }

bool is_german_abbreviation(const std::string& word)
{
    static const Words words = split("fr mind höchst max mo di mi do sa so span port sign best verb zus red bed röm "
                                     "min jap russ chin altgr mhd ahd schweiz südd nordd");
    return words.contains(word);
}

bool starts_sentence(const std::string& word)
{
    static const Words words = split(
        "a an it its it's this that that's these those the there there's they they're we you he she i i'm in on at by "
        "for from with when while if as but and or so then however although because since after before during many "
        "most some all each both one their our his her my your what why how who where yes no not today now also "
        "another to of let's here don't please every "
        "la los las un una es esta estos esto eso ese él ella ellos ellas nosotros en con por para si cuando pero y "
        "como además también aunque sin su sus lo hay fue cada muchos muchas algunos hoy el luego después aquí allí "
        "les une il elle ils elles nous vous je c'est cela cette ces ce ça dans avec pour par quand mais et comme son "
        "sa ses leur leurs chaque on puis ensuite alors aujourd'hui le "
        "der die das ein eine es er sie wir ihr ich dies diese dieser dieses im mit für wenn aber und auch so als bei "
        "nach heute jeder jede viele man sein seine dann danach dort hier doch da den dem seit jetzt "
        "gli uno una è questo questa questi queste essi lei lui noi con per quando ma anche suo sua nel nella ogni "
        "molti oggi poi i il era "
        "o os as um uma é ele ela eles elas isso isto este esta em na com quando mas também seu sua cada muitos hoje "
        "depois então aqui ali");
    return words.contains(word);
}

bool is_subject(const std::string& word)
{
    static const Words words =
        split("it it's he he's she she's they they're we you i i'm this that's these there there's "
              "él ella ellos ellas esto eso hay nosotros "
              "il elle ils elles nous vous je c'est cela ça "
              "er sie es wir ihr ich dies dieser diese dieses man dort dann "
              "lui lei loro noi essi questo questa "
              "ele ela eles elas isso isto");
    return words.contains(word);
}

bool is_conjunction(const std::string& word)
{
    static const Words words = split("and or und oder sowie bis et ou y e o u ed od ni nor");
    return words.contains(word);
}

bool is_brand(const std::string& word) { return word == "yahoo" || word == "jeopardy"; }

bool is_speech(const std::string& word)
{
    static const Words words =
        split("said says say asked asks replied replies answered cried cries shouted whispered exclaimed wondered "
              "called yelled thought added muttered "
              "sagte sagt fragte fragt rief ruft antwortete schrie flüsterte meinte dachte erwiderte entgegnete "
              "dijo dice preguntó pregunta respondió responde exclamó gritó contestó susurró pensó añadió "
              "dit demanda demande répondit répond cria s'écria s'exclama murmura pensa ajouta "
              "disse chiese chiede rispose risponde esclamò gridò sussurrò pensò aggiunse domandò "
              "perguntou pergunta respondeu responde exclamou gritou sussurrou pensou diz");
    return words.contains(word);
}

bool takes_letter(const std::string& word)
{
    static const Words words =
        split("vitamin vitamins vitamina vitamine vitamines plan option opción opzione opção type typ tipo "
              "hepatitis grade point punkt punto ponto group gruppe groupe grupo gruppo class klasse clase classe "
              "note letter buchstabe buchstaben lettre letra lettera team block bloque platform gate gleis "
              "exhibit appendix anhang section variable version");
    return words.contains(word);
}

bool is_number_word(const std::string& word)
{
    static const Words words = split("one two three four five six seven eight nine ten eleven twelve "
                                     "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf "
                                     "uno dos tres cuatro cinco seis siete ocho nueve diez once doce "
                                     "deux trois quatre cinq sept huit neuf dix onze douze "
                                     "due tre quattro cinque sei sette otto nove dieci undici dodici "
                                     "um dois duas três quatro sete oito dez");
    return words.contains(word);
}

bool stays_inside(const std::string& word)
{
    static const Words words = split("monday tuesday wednesday thursday friday saturday sunday est edt cst cdt pst pdt "
                                     "gmt utc bst cet et pt eastern pacific central "
                                     "kg ohg kgaa ltda lda inc ltd llc");
    return words.contains(word);
}

bool is_preposition(const std::string& word)
{
    static const Words words =
        split("in at on by around about since until before after from near "
              "im um gegen seit ab vor nach bis am en a hacia desde hasta sobre à vers depuis dès jusqu'à "
              "nel nell'anno alle verso dal fino em às desde até por");
    return words.contains(word);
}

bool is_after_ordinal(const std::string& word)
{
    static const Words words =
        split("januar jänner februar märz april mai juni juli august september oktober november dezember "
              "jahrhundert jahrhunderts jahrhunderte jahrhunderten jh jhd jahrtausend jahrtausends jahrtausende "
              "weltkrieg weltkriegs weltkrieges klasse stock platz auflage geburtstag liga bundesliga runde "
              "spieltag lebensjahr mal obergeschoss etage kapitel");
    return words.contains(word);
}

bool is_before_ordinal(const std::string& word)
{
    static const Words words =
        split("am der die das den dem des im vom zum zur beim ab ins jeder jede jedes jeden jedem jeder "
              "ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner mein meine meinem meinen dein deine unser "
              "unsere unserem unseren ein eine einen einem einer kein keine keinen als bis schon dies dieser diese "
              "dieses diesem diesen welcher welche welches montag dienstag mittwoch donnerstag freitag samstag "
              "sonntag und oder");
    return words.contains(word);
}

int speaks_german(const std::string& word)
{
    static const Words german =
        split("der die das und ist im am vom zum zur beim ein eine einen einem dem den des nicht mit von für auf wurde "
              "war sich auch wir ich sie er es nach bei seit unsere dies nun schon wird hat haben sind einer als "
              "kommt liegt lebt ins ging könig kaiser papst herzog rund frau herr laut bitte");
    static const Words others =
        split("the of and to is was in it that la el le les los de que il un una une o os et y con avec por per du "
              "en he she they na no do da di che è é es est em");
    return german.contains(word) ? 1 : others.contains(word) ? -1 : 0;
}

} // namespace steerdeck::behaviors
