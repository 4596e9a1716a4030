#include "core/behaviors/neighbours.h"

#include <sstream>
#include <unordered_map>
#include <utility>

namespace steerdeck::behaviors {
namespace {

// Words that the neighbours share with the languages of the sets belong here, too: a language is told by how many words
// of a text it knows.
constexpr std::pair<const char*, const char*> lists[] = {
    {"nl", "met meer door mag man kind hier land morgen de het een en van in is op te dat die niet zijn voor hij zij "
           "ze haar hun er aan ook als om bij naar "
           "maar wat wel nog dan kan zal zou worden wordt werd waren was heeft hebben had ik je jij u we wij ons "
           "onze mijn jouw uw dit deze geen veel over uit tot tussen onder zeer erg heel moet moeten gaat gaan "
           "doen doet komt komen maken maakt zien ziet drinkt eet leeft woont loopt goed goede groot grote "
           "kleine nieuwe jaar tijd mensen huis dag water vrouw kinderen kat hond leeuw waar wanneer waarom hoe "
           "wie want omdat toen nu daar altijd vaak nooit iets niets alle alles elke twee drie vier vijf zonder "
           "tegen na sinds zoals hoeveel eten stad vandaag gisteren weer ligt staat zit laat snel sterk jongen "
           "moe"},
    {"af", "met meer mag man kind hier land drink die het 'n en van in is op te dat nie vir hy sy hulle haar hom daar "
           "aan ook as om by na maar wat wel "
           "nog dan kan sal sou word was gehad ek jy u ons my jou dit hierdie daardie geen baie deur oor uit tot "
           "tussen onder moet gaan doen kom maak sien eet leef woon loop goed groot klein nuwe jaar tyd mense "
           "huis dag water vrou kinders kat hond leeu waar wanneer waarom hoe wie want omdat toe nou altyd "
           "dikwels nooit iets niks al alles elke twee drie vier vyf sonder teen sedert soos sit moeg melk vleis "
           "stad"},
    {"da",
     "man land og i at det er en den til af på der de med han som ikke et for var hun men sig har om vi min havde "
     "jeg hende fra ved du nu over deres kan vil skal være efter os ud da end op når også ind noget meget "
     "hvor hvad hvem hvis eller dem din sin sit mig dig hans hendes denne dette disse alle ingen blev "
     "bliver fordi gennem mellem under før uden to tre fire fem år dag tid mand kvinde barn børn hus vand "
     "stor store lille god gode ny nye spiser drikker lever bor løber sidder ligger står går kommer siger "
     "gør får tager ser mere mest altid aldrig ofte her hele katten hunden løven dyr mennesker by træt "
     "glad skoven"},
    {"no",
     "man mer land og i at det er en den til av på som de med han ikke et for var hun men seg har om vi min hadde jeg "
     "henne fra ved du nå over deres kan vil skal være etter oss ut da enn opp når også inn noe mye hvor "
     "hva hvem hvis eller dem din sin sitt meg deg hans hennes denne dette disse alle ingen ble blir fordi "
     "gjennom mellom under før uten to tre fire fem år dag tid mann kvinne barn hus vann stor store liten "
     "god gode ny nye spiser drikker lever bor løper sitter ligger står går kommer sier gjør får tar ser "
     "mest alltid aldri ofte her hele katten hunden løven dyr mennesker by sliten glad skogen veldig bare"},
    {"sv",
     "man mer land och i att det är en den till av på som de med han inte ett för var hon men sig har om vi min hade "
     "jag henne från vid du nu över deras kan vill ska skall vara efter oss ut då än upp när många också "
     "in något mycket vad vem eller dem din sin sitt mig dig hans hennes denna detta dessa alla ingen blev "
     "blir eftersom genom mellan under före utan två tre fyra fem år dag tid kvinna barn hus vatten stor "
     "stora liten god goda ny nya äter dricker lever bor springer sitter ligger står går kommer säger gör "
     "får tar ser mest alltid aldrig ofta här hela katten hunden lejonet djur människor stad trött glad "
     "skogen mjölk"},
    {"lb",
     "land haus an de den d' ass et mat op fir net ech hien si mir dir vun vum zu am eng en och wéi wann dat säin "
     "seng ginn huet hunn sinn gëtt war waren bei ze um no iwwer ënner nach just vill keng keen all haut "
     "muss kann wëll kënnt geet stad joer leit dag grouss kleng gutt nei lëtzebuerg däitsch sprooch kaz "
     "hond"},
    {"fy",
     "mar wetter man de it in en fan is op te dat net foar mei hy sy se har har'n der oan ek as om by nei wat noch dan "
     "kin sil wurdt waard wienen wie hat hawwe hie ik jo wy ús myn jim dizze gjin mear folle troch oer út "
     "oant tusken ûnder tige moat giet dwaan komt sjocht yt libbet wennet goed grut lyts nij jier tiid "
     "minsken hûs dei frou bern kat hûn frysk"},
    {"ca", "el la els les l' un una uns unes de del dels d' i a al als en amb per que què qui no és són era ser "
           "està estan ha han va van vaig aquest aquesta aquests aquestes això allò aquell molt molta molts més "
           "menys també però perquè com quan on si o ni tot tota tots totes cada altre altra altres meu meva teu "
           "teva seu seva seus seves nostre jo tu ell ella nosaltres vosaltres ells elles em et es s' m' n' ens "
           "us li hem tinc té tenen fer fa fan pot poden vol volen sense sobre entre fins des durant abans "
           "després ara avui sempre mai aquí allà dos dues tres quatre cinc any anys dia dies casa ciutat gat "
           "gos aigua gent vida món gran petit bon bona nou nova llet menja beu viu llengua català cosa coses "
           "fos mateix bé dins sota cansat"},
    {"gl", "o a os as un unha uns unhas de do da dos das e en no na nos nas ao á aos ás co coa cos coas con por "
           "polo pola polos polas para que quen non é son era foi ser está están hai ten teñen este esta estes "
           "estas ese esa isto iso aquilo moi moito moita moitos moitas máis menos tamén pero porque como cando "
           "onde se ou nin todo toda todos todas cada outro outra outros outras meu miña teu túa seu súa seus "
           "súas noso nosa eu ti el ela nós vós eles elas me te lle lles xa hoxe onte mañá agora sempre nunca "
           "aquí alí dous dúas tres catro cinco ano anos día días auga muller xente vida mundo grande pequeno bo "
           "boa novo nova galego galega galicia fai fan pode poden quere sen sobre entre ata desde despois antes "
           "mellor cousa cousas fixo feito canso ben nunha nun nunhas nuns neno nena nenos nenas xogan xardín "
           "algún"},
    {"ast", "el la los les l' un una de del d' y en nel na nos nes a al con pa por que quien non nun ye son yera "
            "foi ser ta tán hai tien tienen esti esta estos estes esi esa esto eso munchu muncha munchos más "
            "menos tamién pero porque como cuando onde si o nin too toa toos toes cada otru otra otros mio to so "
            "nuesu yo tu él ella nós vós ellos me te-y yá güei siempre nunca equí ellí dos tres cuatro añu años "
            "día casa ciudá gatu perru muyer xente vida mundu grande pequeñu bonu bona nuevu llingua asturianu "
            "asturies fai puede"},
    {"ro", "și în de la cu pe un o este sunt era fi a ai au am al ale nu că care ce cine mai din pentru prin sau "
           "dar dacă când unde cum foarte mult multe mulți acest această acești acestea acel tot toate toți "
           "fiecare alt altă meu mea tău ta său sa lui lor noi voi eu tu el ea ne vă îi se s- să va vor are avem "
           "fără despre între până după înainte acum azi mereu niciodată aici acolo doi două trei patru cinci an "
           "ani zi zile casă oraș pisica câine apă om femeie oameni viață lume mic bun bună nou nouă lapte "
           "mănâncă bea trăiește obosită"},
    {"oc", "lo la los las l' un una de del dels d' e a al als en dins amb per que qu' non pas es son èra èsser i "
           "aqueste aquesta aqueles aquò fòrça mai tanben mas perque coma quand ont se o ni tot tota totes cada "
           "autre autra mon ma ton ta sa nòstre ieu tu el ela nosautres vosautres eles sens sus entre fins aprèp "
           "abans ara uèi totjorn jamai aquí dos tres quatre cinc an ans jorn ostal vila gat can aiga òme femna "
           "gent vida mond grand pichon bon nòu lach manja beu viu lenga occitan"},
    {"eo", "la kaj de en al estas ne ke mi vi li ŝi ĝi ni ili sia sian mia via lia ŝia nia ilia tio tiu ĉi ĉiu "
           "ĉiuj kiu kio kiel kiam kie kial ĉar sed aŭ se pri por kun sen sub sur tra ĝis antaŭ post inter tre "
           "pli plej ankaŭ jam nur tiel do unu du tri kvar kvin jaro jaroj tago domo urbo kato hundo akvo viro "
           "virino homoj mondo granda malgranda bona nova lakto manĝas trinkas loĝas vivas sidas estis estos "
           "havas povas devas lingvo"},
    {"la", "et in est non ad ut cum ex sed qui quae quod sunt erat esse per ab atque enim si aut nec hoc haec "
           "hic ille illa illud eius eorum suum sua suo suis ego tu nos vos me te se quam quoque etiam iam nunc "
           "semper numquam ubi quando quia autem tamen omnes omnia homo homines vita aqua urbs terra deus rex "
           "magnus bonus felis canis bibit edit vivit lac fessa"},
    {"ht", "li se yon nan ak pou pa mwen ou yo gen te ki ap la a nou sa men si tou anpil lè kote kijan poukisa "
           "tout chak kay moun dlo chen lavi bon gwo ti nouvo manje bwè viv rete fè ale vini kounye jodi ayiti "
           "kreyòl"},
    {"co", "acqua u a i e di da in cù per chì ch' ùn hè sò era esse ci hà anu stu sta issu issa quellu più ancu ma "
           "perchè cumu quandu induve s' o nè tuttu tutta ogni altru altra meiu toiu soiu nostru eiu tù ellu "
           "ella noi voi elli senza nantu trà dopu prima avà oghje sempre mai quì duie trè annu ghjornu casa "
           "cità ghjattu omu donna"},
    {"scn", "acqua lu la li u i e di dû dâ nta ntâ cu pi chi nun è sunnu era essiri cci havi hannu stu sta chistu "
            "chista cchiù macari ma picchì comu quannu unni si o tuttu tutta ogni àutru me to so nostru iu tu "
            "iddu idda nuàutri vui iddi senza supra prima ora oji sempri mai ccà dui tri annu jornu casa citati "
            "jattu omu fìmmina"},
    {"sco", "the o an tae in is it wis for wi on that his hae this fae frae bi nae no aye ken whit wha hoo wee "
            "bairn auld guid muckle mair noo dinna cannae isnae didnae haes been thay thair oor ma mysel gie gaun "
            "hame hoose doon aboot oot warld warks scots leid"},
    {"pl", "i w nie na się z do to jest że o jak ale po co tak za od przez dla czy już tylko może był była było "
           "są być ma mam jego jej ich ten ta te tym tego bardzo więcej wszystko każdy gdzie kiedy dlaczego kot "
           "pies woda dom"},
    {"cs", "a v je na se že to s z do o i jako za ale po by jsem jsou byl byla bylo být má mám jeho její jejich "
           "ten ta ty tím velmi více všechno každý kde když proč kočka pes voda dům pro při od není také nebo"},
    {"fi", "ei ja on se että hän oli olla mutta kun niin myös joka ovat kuin tai jos vain nyt hyvin kaikki minä "
           "sinä me te he tämä tuo mitä missä miksi kissa koira vesi talo vuosi päivä suuri pieni hyvä juo syö "
           "asuu"},
    {"hu", "a az és hogy nem is egy ez van volt meg de ha csak mint már még vagy el ki mi én te ő mert nagyon "
           "minden hol mikor miért macska kutya víz ház év nap nagy kicsi jó iszik eszik él"},
    {"tr", "ve bir bu da de için ile ne o çok daha gibi olan var yok ama ya ki mi ben sen biz siz onlar her "
           "kadar sonra önce nasıl neden nerede kedi köpek su ev yıl gün büyük küçük iyi içer yer yaşar güzel"},
    {"id", "yang dan di dari ke untuk dengan ini itu tidak adalah pada dalam akan saya kamu dia kami kita mereka "
           "ada juga sudah bisa oleh karena seperti tetapi atau jika sangat semua setiap mana kucing anjing air "
           "rumah tahun hari besar kecil baik minum makan tinggal susu"},
    {"tl", "ang ng sa mga na ay si ko mo niya kami tayo sila hindi may wala at o kung dahil para lang din rin "
           "ito iyan iyon ako ikaw siya pusa aso tubig bahay taon araw malaki maliit mabuti kumakain umiinom "
           "gatas"},
    {"sw", "na ya wa kwa ni katika la za cha vya hii huyu hiyo si au lakini kama sana pia wote kila wapi lini "
           "nini paka mbwa maji nyumba mwaka siku kubwa ndogo nzuri anakunywa anakula anaishi maziwa yake"},
    {"pap", "ta e di i un na ku pa no su mi bo nan nos el a bai tin por mas tambe pero pasobra kon unda tur kada "
            "otro kas hende awa dia aña bida mundo grandi chikí bon nobo"},
};

} // namespace

const std::vector<std::string>& neighbour_codes()
{
    static const std::vector<std::string> codes = [] {
        std::vector<std::string> all;
        for (const auto& [code, words] : lists) all.emplace_back(code);
        return all;
    }();
    return codes;
}

std::uint64_t neighbours_with(const std::string& word)
{
    static const auto table = [] {
        std::unordered_map<std::string, std::uint64_t> made;
        std::uint64_t bit = 1;
        for (const auto& [code, words] : lists) {
            std::istringstream list(words);
            for (std::string one; list >> one;) made[one] |= bit;
            bit <<= 1;
        }
        return made;
    }();
    const auto bits = [&](const std::string& one) {
        const auto found = table.find(one);
        return found == table.end() ? std::uint64_t(0) : found->second;
    };
    const auto apostrophe = word.find('\'');
    return bits(word) | (apostrophe == std::string::npos ? 0 : bits(word.substr(0, apostrophe + 1)));
}

bool is_misspelled(std::string_view code, std::string_view word)
{
    const auto has = [&](std::string_view part) { return word.find(part) != std::string_view::npos; };
    if (code == "pt") return word.size() > 2 && (word.ends_with("n") || word.starts_with("x") || has("ll") || has("ñ"));
    if (code == "es") return has("ç") || has("nh") || has("lh") || has("ss") || has("tx") || word.ends_with("ts");
    if (code == "it") return has("j") || has("x") || has("k") || word.ends_with("s") || word.ends_with("t");
    if (code == "fr") return has("ñ") || has("lh") || has("nh") || (word.size() > 2 && word.ends_with("o"));
    if (code == "de") return word.ends_with("ij") || word.starts_with("sy") || has("lj") || has("oo") || has("uu");
    return false;
}

std::u32string_view letters_of_language(std::string_view code)
{
    if (code == "de") return U"äöüßẞéèàê";
    if (code == "es") return U"áéíóúüñªº";
    if (code == "fr") return U"àâæçéèêëîïôœùûüÿñ";
    if (code == "it") return U"àèéìíîòóùúªº";
    if (code == "pt") return U"áâãàçéêíóôõúüªº";
    if (code == "en") return U"éèêëïöüñçàâôæœ";
    return {};
}

} // namespace steerdeck::behaviors
