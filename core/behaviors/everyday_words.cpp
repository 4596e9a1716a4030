#include "core/behaviors/neighbours.h"

#include <map>
#include <sstream>
#include <unordered_set>
#include <utility>

namespace steerdeck::behaviors {
namespace {

constexpr std::pair<const char*, const char*> lists[] = {
    {"en", "hello hi thanks bye morning evening night cat dog house car rain raining rains sleeps sleep eats "
           "drink drinks lives live big little man woman boy girl child children mother father brother sister "
           "friend friends book city country school food bread milk red blue green white black old young love "
           "loves happy sad name names was went came left called today tomorrow yesterday hours hour minutes "
           "week month true easy hard free open closed door window table street road sun sea river tree animal "
           "animals meat fish bird plays reads writes runs walks works speaks met won fun sale news maybe okay "
           "please welcome shining station never"},
    {"de", "hallo guten morgen abend nacht danke schön tschüss katze hund haus auto regnet regen schläft "
           "schlafen isst essen trinkt trinken wohnt wohne wohnen lebt leben heißt heiße heißen mann frau junge "
           "mädchen kind kinder mutter vater bruder schwester freund freunde buch stadt land schule brot milch "
           "rot blau grün weiß schwarz alt jung liebe liebt glücklich traurig name heute gestern stunde stunden "
           "minuten woche monat wahr leicht schwer offen tür fenster tisch straße sonne meer fluss baum tier "
           "tiere fleisch fisch vogel vögel spielt liest schreibt läuft arbeitet spricht willkommen jahr uhr "
           "kommt ging kam steht liegt sitzt bleibt mag autor englische deutsche nutzt zählt fährt kocht gewinnt "
           "wetter scheint bahnhof spät"},
    {"es", "hola buenos buenas días tardes noches gracias adiós gato perro casa coche lloviendo llueve lluvia "
           "duerme dormir come comer bebe beber vive vivo vivir llamo llama hombre mujer niño niña niños madre "
           "padre hermano hermana amigo amigos libro ciudad país escuela pan leche rojo roja azul verde blanco "
           "blanca negro negra viejo joven amor feliz triste nombre hoy mañana ayer hora horas minutos semana "
           "mes verdad fácil difícil abierto puerta ventana mesa calle sol mar río árbol animal animales carne "
           "pescado pez pájaro juega lee escribe corre trabaja habla bienvenido estás estoy gusta gustan quiero "
           "cama agua fría tal favor perdón código muestra valor cena película amo brilla"},
    {"fr", "bonjour bonsoir salut merci chat chien maison voiture pleut pluie dort dormir mange manger boit "
           "boire vit vivre habite habiter appelle appelles fille garçon enfant enfants mère père frère sœur ami "
           "amis livre ville pays école pain lait rouge bleu vert blanc noir vieux jeune amour heureux triste "
           "nom hier demain heures minutes semaine mois vrai facile difficile ouvert porte fenêtre table rue "
           "soleil mer rivière arbre animal animaux viande poisson oiseau joue lit écrit court travaille parle "
           "bienvenue allez vas va été vacances eau froide belle beau chaud aime aimer plaît monsieur madame "
           "revoir est code valeur brille gare heure"},
    {"it", "ciao buongiorno buonasera grazie prego gatto cane casa macchina piove piovendo pioggia dorme dormire "
           "mangia mangiare beve bere vive vivere abita abito chiamo chiama ragazzo ragazza bambino bambini "
           "madre padre fratello sorella amico amici libro città paese scuola pane latte rosso blu verde bianco "
           "nero vecchio giovane amore felice triste nome domani ieri ora ore minuti settimana mese vero facile "
           "difficile aperto porta finestra tavolo strada sole mare fiume albero alto animale animali carne "
           "pesce uccello gioca legge scrive corre lavora parla benvenuto stai sto piace letto mille fredda "
           "acqua calda bella buonanotte favore scusa codice amo splende brilla"},
    {"pt", "olá oi bom boa dia tarde noite obrigado obrigada tchau gato cão cachorro casa carro chove chovendo "
           "chuva dorme dormir come comer bebe beber vive vivo moro mora chamo chama homem mulher menino menina "
           "criança crianças mãe pai irmão irmã amigo amigos livro cidade país escola pão leite vermelho "
           "vermelha azul verde branco preto velho jovem amor feliz triste nome amanhã ontem hora horas minutos "
           "semana mês verdade fácil difícil aberto porta janela mesa rua sol mar rio árvore animal animais "
           "carne peixe pássaro joga lê escreve corre trabalha fala gosto gosta gostam cama água fria sei quero "
           "favor desculpa código valor ei qual seu eu estou nova amo brilha"},
};

} // namespace

bool is_everyday(const std::string& code, const std::string& word)
{
    static const auto all = [] {
        std::map<std::string, std::unordered_set<std::string>> made;
        for (const auto& [language, words] : lists) {
            std::istringstream list(words);
            for (std::string one; list >> one;) made[language].insert(one);
        }
        return made;
    }();
    const auto found = all.find(code);
    return found != all.end() && found->second.contains(word);
}

} // namespace steerdeck::behaviors
