/// The behaviour set for real models. Long, because it holds 60 sentences of each of its languages.
#include "core/behaviors/behaviors.h"
#include "core/behaviors/instructions.h"
#include "core/behaviors/measures.h"
#include "core/behaviors/reading_text.h"
#include "tests/places.h"

#include <QTest>
#include <map>
#include <set>

using namespace steerdeck;
using namespace steerdeck::behaviors;

namespace {

const BehaviorSet& paper()
{
    static const BehaviorSet set = read_behavior_set(places::data() + "/behaviors/paper.json");
    return set;
}

bool passes(std::string_view behavior, std::string_view reply)
{
    return paper().verify(paper().at(behavior), reply).pass;
}

/// `n` words in `sentences` sentences of English.
std::string text_of(int n, int sentences = 1)
{
    std::string text;
    for (int i = 0; i < n; ++i) {
        const bool last = (i + 1) * sentences / n > i * sentences / n;
        text += (i == 0 || text.ends_with(". ") ? "Word" : "word") + std::string(last ? ". " : " ");
    }
    return text;
}

/// Short and long, in all letter cases, with names, numbers, lists and words of other languages.
const std::map<std::string, std::vector<std::string>> sentences_in{
    {"en",
     {"The quickest way to cool a drink is to wrap it in a wet towel.",
      "Photosynthesis turns light, water and carbon dioxide into sugar and oxygen.",
      "Yes, it does.",
      "I would not recommend it.",
      "Rome became an empire in 27 BC under Augustus.",
      "the cat sat on the mat. it was happy.",
      "THE WATER BOILS AT 100 DEGREES CELSIUS AT SEA LEVEL.",
      "Plants Need Sunlight To Grow And Thrive.",
      "The Roman Empire Fell In 476 After Centuries Of Decline.",
      "use a sharp knife and cut the onion slowly.",
      "Paris, London, Berlin, Madrid and Rome are capital cities.",
      "Marie Curie won two Nobel Prizes, one in physics and one in chemistry.",
      "Drink more water.",
      "Sleep well!",
      "Regular exercise lowers stress.",
      "Bees pollinate flowers.",
      "Whales are mammals, not fish.",
      "Gravity pulls objects toward each other.",
      "In my opinion, both options have advantages.",
      "Johann Sebastian Bach wrote the Brandenburg Concertos around 1721.",
      "Preheat the oven to 180 °C, then bake the cake for 35 minutes.",
      "It depends on what you want to do with your time.",
      "WASH YOUR HANDS BEFORE YOU COOK.",
      "TAKE A DEEP BREATH.",
      "Light travels at roughly 300,000 kilometres per second.",
      "A prime number has exactly two divisors.",
      "- eggs\n- milk\n- flour and sugar",
      "1. Open the window. 2. Let fresh air in. 3. Close it again.",
      "Spaghetti alla carbonara is an Italian dish with eggs, cheese and pork.",
      "The German word \"Schadenfreude\" means joy at another person's misfortune.",
      "\"Bonjour\" is the French word for hello.",
      "Don't worry about small mistakes; everybody makes them.",
      "Volcanoes form where magma rises through the crust.",
      "Computers store numbers as zeros and ones.",
      "Jazz was born in New Orleans at the start of the twentieth century.",
      "Happiness is not a goal but a way of travelling.",
      "Try to walk at least 30 minutes every day.",
      "Mount Everest is 8,849 metres high.",
      "Tennis is played on grass, clay or hard courts.",
      "Good question!",
      "Democracy means rule by the people.",
      "learning a language takes patience, practice and a little courage.",
      "set a budget before you travel to rio de janeiro or são paulo.",
      "Lisbon, Porto And Faro Are Popular With Tourists.",
      "He asked why she had left so early.",
      "Once upon a time, a lighthouse keeper found a message in a bottle.",
      "Keep your passport, tickets and money in one safe place.",
      "Red, blue and yellow are primary colours.",
      "THE STOCK MARKET IS HARD TO PREDICT.",
      "Vaccines Train The Immune System.",
      "Chess rewards planning.",
      "You should see a doctor if the pain lasts longer than a week.",
      "Milk chocolate melts at about 34 degrees.",
      "Water your tomatoes early in the morning.",
      "An atom consists of protons, neutrons and electrons.",
      "Shakespeare's Hamlet was written around 1600.",
      "they say that time heals all wounds.",
      "Nobody knows.",
      "Wind, rain and snow shape mountains over millions of years.",
      "Mozart died young."}},
    {"es",
     {"La forma más rápida de enfriar una bebida es envolverla en una toalla húmeda.",
      "La fotosíntesis convierte la luz, el agua y el dióxido de carbono en azúcar y oxígeno.",
      "Sí, claro.",
      "No lo recomendaría.",
      "Roma se convirtió en imperio en el año 27 a. C. bajo Augusto.",
      "el gato se sentó en la alfombra. estaba contento.",
      "EL AGUA HIERVE A 100 GRADOS A NIVEL DEL MAR.",
      "Las Plantas Necesitan Luz Solar Para Crecer.",
      "El Imperio Romano Cayó En El Año 476.",
      "usa un cuchillo afilado y corta la cebolla despacio.",
      "París, Londres, Berlín, Madrid y Roma son capitales.",
      "Marie Curie ganó dos premios Nobel, uno de física y otro de química.",
      "Bebe más agua.",
      "¡Duerme bien!",
      "El ejercicio regular reduce el estrés.",
      "Las abejas polinizan las flores.",
      "Las ballenas son mamíferos, no peces.",
      "La gravedad atrae los objetos entre sí.",
      "En mi opinión, ambas opciones tienen ventajas.",
      "Johann Sebastian Bach escribió los Conciertos de Brandeburgo hacia 1721.",
      "Precalienta el horno a 180 °C y hornea el pastel durante 35 minutos.",
      "Depende de lo que quieras hacer con tu tiempo.",
      "LÁVATE LAS MANOS ANTES DE COCINAR.",
      "RESPIRA HONDO.",
      "La luz viaja a unos 300 000 kilómetros por segundo.",
      "Un número primo tiene exactamente dos divisores.",
      "- huevos\n- leche\n- harina y azúcar",
      "1. Abre la ventana. 2. Deja entrar aire fresco. 3. Ciérrala.",
      "Los espaguetis a la carbonara son un plato italiano con huevo, queso y panceta.",
      "La palabra alemana \"Schadenfreude\" significa alegría por el mal ajeno.",
      "\"Bonjour\" es la palabra francesa para saludar.",
      "No te preocupes por los pequeños errores; todos los cometemos.",
      "Los volcanes se forman donde el magma sube por la corteza.",
      "Los ordenadores guardan números como ceros y unos.",
      "El jazz nació en Nueva Orleans a principios del siglo XX.",
      "La felicidad no es una meta, sino una manera de viajar.",
      "Intenta caminar al menos 30 minutos cada día.",
      "El Everest mide 8849 metros.",
      "El tenis se juega sobre hierba, tierra batida o pista dura.",
      "¡Buena pregunta!",
      "Democracia significa gobierno del pueblo.",
      "aprender un idioma exige paciencia, práctica y un poco de valor.",
      "haz un presupuesto antes de viajar a río de janeiro o são paulo.",
      "Lisboa, Oporto Y Faro Son Populares Entre Los Turistas.",
      "Preguntó por qué ella se había ido tan temprano.",
      "Érase una vez un farero que encontró un mensaje en una botella.",
      "Guarda tu pasaporte, tus billetes y tu dinero en un lugar seguro.",
      "Rojo, azul y amarillo son colores primarios.",
      "LA BOLSA ES DIFÍCIL DE PREDECIR.",
      "Las Vacunas Entrenan El Sistema Inmunitario.",
      "El ajedrez premia la planificación.",
      "Debes ver a un médico si el dolor dura más de una semana.",
      "El chocolate con leche se derrite a unos 34 grados.",
      "Riega tus tomates por la mañana temprano.",
      "Un átomo consta de protones, neutrones y electrones.",
      "Hamlet, de Shakespeare, se escribió hacia 1600.",
      "dicen que el tiempo cura todas las heridas.",
      "Nadie lo sabe.",
      "El viento, la lluvia y la nieve dan forma a las montañas durante millones de años.",
      "Mozart murió joven."}},
    {"fr",
     {"Le moyen le plus rapide de refroidir une boisson est de l'envelopper dans une serviette humide.",
      "La photosynthèse transforme la lumière, l'eau et le dioxyde de carbone en sucre et en oxygène.",
      "Oui, bien sûr.",
      "Je ne le recommande pas.",
      "Rome devint un empire en 27 av. J.-C. sous Auguste.",
      "le chat s'est assis sur le tapis. il était content.",
      "L'EAU BOUT À 100 DEGRÉS AU NIVEAU DE LA MER.",
      "Les Plantes Ont Besoin De Lumière Pour Pousser.",
      "L'Empire Romain Est Tombé En 476.",
      "utilisez un couteau bien aiguisé et coupez l'oignon lentement.",
      "Paris, Londres, Berlin, Madrid et Rome sont des capitales.",
      "Marie Curie a reçu deux prix Nobel, l'un de physique et l'autre de chimie.",
      "Buvez plus d'eau.",
      "Dors bien !",
      "L'exercice régulier réduit le stress.",
      "Les abeilles pollinisent les fleurs.",
      "Les baleines sont des mammifères, pas des poissons.",
      "La gravité attire les objets les uns vers les autres.",
      "À mon avis, les deux options ont des avantages.",
      "Jean-Sébastien Bach a écrit les Concertos brandebourgeois vers 1721.",
      "Préchauffez le four à 180 °C, puis faites cuire le gâteau pendant 35 minutes.",
      "Cela dépend de ce que vous voulez faire de votre temps.",
      "LAVEZ-VOUS LES MAINS AVANT DE CUISINER.",
      "RESPIREZ PROFONDÉMENT.",
      "La lumière voyage à environ 300 000 kilomètres par seconde.",
      "Un nombre premier a exactement deux diviseurs.",
      "- œufs\n- lait\n- farine et sucre",
      "1. Ouvrez la fenêtre. 2. Laissez entrer l'air frais. 3. Refermez-la.",
      "Les spaghettis à la carbonara sont un plat italien à base d'œufs, de fromage et de porc.",
      "Le mot allemand « Schadenfreude » désigne la joie devant le malheur d'autrui.",
      "« Hello » est le mot anglais pour bonjour.",
      "Ne vous inquiétez pas des petites erreurs ; tout le monde en fait.",
      "Les volcans se forment là où le magma remonte à travers la croûte.",
      "Les ordinateurs stockent les nombres sous forme de zéros et de uns.",
      "Le jazz est né à La Nouvelle-Orléans au début du vingtième siècle.",
      "Le bonheur n'est pas un but mais une façon de voyager.",
      "Essayez de marcher au moins 30 minutes par jour.",
      "L'Everest culmine à 8 849 mètres.",
      "Le tennis se joue sur gazon, sur terre battue ou sur surface dure.",
      "Bonne question !",
      "Démocratie signifie gouvernement par le peuple.",
      "apprendre une langue demande de la patience, de la pratique et un peu de courage.",
      "fixez un budget avant de partir à rio de janeiro ou à são paulo.",
      "Lisbonne, Porto Et Faro Sont Appréciées Des Touristes.",
      "Il a demandé pourquoi elle était partie si tôt.",
      "Il était une fois un gardien de phare qui trouva un message dans une bouteille.",
      "Gardez votre passeport, vos billets et votre argent en lieu sûr.",
      "Le rouge, le bleu et le jaune sont des couleurs primaires.",
      "LA BOURSE EST DIFFICILE À PRÉVOIR.",
      "Les Vaccins Entraînent Le Système Immunitaire.",
      "Les échecs récompensent la réflexion.",
      "Consultez un médecin si la douleur dure plus d'une semaine.",
      "Le chocolat au lait fond à environ 34 degrés.",
      "Arrosez vos tomates tôt le matin.",
      "Un atome est composé de protons, de neutrons et d'électrons.",
      "Hamlet de Shakespeare fut écrit vers 1600.",
      "on dit que le temps guérit toutes les blessures.",
      "Personne ne le sait.",
      "Le vent, la pluie et la neige façonnent les montagnes pendant des millions d'années.",
      "Mozart est mort jeune."}},
    {"it",
     {"Il modo più rapido per raffreddare una bevanda è avvolgerla in un asciugamano bagnato.",
      "La fotosintesi trasforma la luce, l'acqua e l'anidride carbonica in zucchero e ossigeno.",
      "Sì, certo.",
      "Non lo consiglierei.",
      "Roma divenne un impero nel 27 a.C. sotto Augusto.",
      "il gatto si è seduto sul tappeto. era felice.",
      "L'ACQUA BOLLE A 100 GRADI AL LIVELLO DEL MARE.",
      "Le Piante Hanno Bisogno Di Luce Per Crescere.",
      "L'Impero Romano Cadde Nel 476.",
      "usa un coltello affilato e taglia la cipolla lentamente.",
      "Parigi, Londra, Berlino, Madrid e Roma sono capitali.",
      "Marie Curie vinse due premi Nobel, uno per la fisica e uno per la chimica.",
      "Bevi più acqua.",
      "Dormi bene!",
      "L'esercizio regolare riduce lo stress.",
      "Le api impollinano i fiori.",
      "Le balene sono mammiferi, non pesci.",
      "La gravità attira gli oggetti l'uno verso l'altro.",
      "Secondo me, entrambe le opzioni hanno dei vantaggi.",
      "Johann Sebastian Bach scrisse i Concerti brandeburghesi intorno al 1721.",
      "Preriscalda il forno a 180 °C, poi cuoci la torta per 35 minuti.",
      "Dipende da cosa vuoi fare del tuo tempo.",
      "LAVATI LE MANI PRIMA DI CUCINARE.",
      "FAI UN RESPIRO PROFONDO.",
      "La luce viaggia a circa 300.000 chilometri al secondo.",
      "Un numero primo ha esattamente due divisori.",
      "- uova\n- latte\n- farina e zucchero",
      "1. Apri la finestra. 2. Lascia entrare aria fresca. 3. Richiudila.",
      "Gli spaghetti alla carbonara sono un piatto italiano con uova, formaggio e guanciale.",
      "La parola tedesca \"Schadenfreude\" indica la gioia per le disgrazie altrui.",
      "\"Bonjour\" è la parola francese per salutare.",
      "Non preoccuparti dei piccoli errori; li fanno tutti.",
      "I vulcani si formano dove il magma risale attraverso la crosta.",
      "I computer memorizzano i numeri come zeri e uno.",
      "Il jazz nacque a New Orleans all'inizio del Novecento.",
      "La felicità non è una meta ma un modo di viaggiare.",
      "Cerca di camminare almeno 30 minuti ogni giorno.",
      "L'Everest è alto 8849 metri.",
      "Il tennis si gioca su erba, terra rossa o cemento.",
      "Bella domanda!",
      "Democrazia significa governo del popolo.",
      "imparare una lingua richiede pazienza, pratica e un po' di coraggio.",
      "fissa un budget prima di partire per rio de janeiro o são paulo.",
      "Lisbona, Porto E Faro Sono Amate Dai Turisti.",
      "Chiese perché lei se ne fosse andata così presto.",
      "C'era una volta un guardiano del faro che trovò un messaggio in una bottiglia.",
      "Tieni passaporto, biglietti e denaro in un posto sicuro.",
      "Rosso, blu e giallo sono colori primari.",
      "LA BORSA È DIFFICILE DA PREVEDERE.",
      "I Vaccini Allenano Il Sistema Immunitario.",
      "Gli scacchi premiano la strategia.",
      "Dovresti vedere un medico se il dolore dura più di una settimana.",
      "Il cioccolato al latte si scioglie a circa 34 gradi.",
      "Annaffia i pomodori la mattina presto.",
      "Un atomo è composto da protoni, neutroni ed elettroni.",
      "L'Amleto di Shakespeare fu scritto intorno al 1600.",
      "dicono che il tempo guarisca tutte le ferite.",
      "Nessuno lo sa.",
      "Il vento, la pioggia e la neve modellano le montagne per milioni di anni.",
      "Mozart morì giovane."}},
    {"pt",
     {"A maneira mais rápida de arrefecer uma bebida é embrulhá-la numa toalha molhada.",
      "A fotossíntese transforma a luz, a água e o dióxido de carbono em açúcar e oxigénio.",
      "Sim, claro.",
      "Eu não recomendaria.",
      "Roma tornou-se um império em 27 a.C. sob Augusto.",
      "o gato sentou-se no tapete. estava feliz.",
      "A ÁGUA FERVE A 100 GRAUS AO NÍVEL DO MAR.",
      "As Plantas Precisam De Luz Solar Para Crescer.",
      "O Império Romano Caiu No Ano 476.",
      "use uma faca afiada e corte a cebola devagar.",
      "Paris, Londres, Berlim, Madri e Roma são capitais.",
      "Marie Curie ganhou dois prêmios Nobel, um de física e outro de química.",
      "Beba mais água.",
      "Durma bem!",
      "O exercício regular reduz o estresse.",
      "As abelhas polinizam as flores.",
      "As baleias são mamíferos, não peixes.",
      "A gravidade atrai os objetos uns aos outros.",
      "Na minha opinião, ambas as opções têm vantagens.",
      "Johann Sebastian Bach escreveu os Concertos de Brandemburgo por volta de 1721.",
      "Preaqueça o forno a 180 °C e asse o bolo durante 35 minutos.",
      "Depende do que você quer fazer com o seu tempo.",
      "LAVE AS MÃOS ANTES DE COZINHAR.",
      "RESPIRE FUNDO.",
      "A luz viaja a cerca de 300 mil quilômetros por segundo.",
      "Um número primo tem exatamente dois divisores.",
      "- ovos\n- leite\n- farinha e açúcar",
      "1. Abra a janela. 2. Deixe entrar ar fresco. 3. Feche-a de novo.",
      "O espaguete à carbonara é um prato italiano com ovos, queijo e bacon.",
      "A palavra alemã \"Schadenfreude\" significa alegria com a desgraça alheia.",
      "\"Bonjour\" é a palavra francesa para olá.",
      "Não se preocupe com pequenos erros; todos os cometem.",
      "Os vulcões formam-se onde o magma sobe através da crosta.",
      "Os computadores guardam números como zeros e uns.",
      "O jazz nasceu em Nova Orleans no início do século XX.",
      "A felicidade não é uma meta, mas um modo de viajar.",
      "Tente caminhar pelo menos 30 minutos por dia.",
      "O Everest tem 8849 metros de altura.",
      "O tênis é jogado em grama, saibro ou piso duro.",
      "Boa pergunta!",
      "Democracia significa governo do povo.",
      "aprender uma língua exige paciência, prática e um pouco de coragem.",
      "faça um orçamento antes de viajar para o rio de janeiro ou são paulo.",
      "Lisboa, Porto E Faro São Populares Entre Os Turistas.",
      "Ele perguntou por que ela tinha ido embora tão cedo.",
      "Era uma vez um faroleiro que encontrou uma mensagem numa garrafa.",
      "Guarde o passaporte, os bilhetes e o dinheiro num lugar seguro.",
      "Vermelho, azul e amarelo são cores primárias.",
      "A BOLSA É DIFÍCIL DE PREVER.",
      "As Vacinas Treinam O Sistema Imunológico.",
      "O xadrez recompensa o planejamento.",
      "Você deve consultar um médico se a dor durar mais de uma semana.",
      "O chocolate ao leite derrete a cerca de 34 graus.",
      "Regue os tomates de manhã cedo.",
      "Um átomo é composto por prótons, nêutrons e elétrons.",
      "Hamlet, de Shakespeare, foi escrito por volta de 1600.",
      "dizem que o tempo cura todas as feridas.",
      "Ninguém sabe.",
      "O vento, a chuva e a neve moldam as montanhas ao longo de milhões de anos.",
      "Mozart morreu jovem."}},
    {"de",
     {"Am schnellsten kühlt man ein Getränk, indem man es in ein nasses Handtuch wickelt.",
      "Die Photosynthese verwandelt Licht, Wasser und Kohlendioxid in Zucker und Sauerstoff.",
      "Ja, natürlich.",
      "Das würde ich nicht empfehlen.",
      "Rom wurde 27 v. Chr. unter Augustus ein Kaiserreich.",
      "die katze saß auf der matte. sie war zufrieden.",
      "WASSER KOCHT AUF MEERESHÖHE BEI 100 GRAD CELSIUS.",
      "Pflanzen Brauchen Sonnenlicht, Um Zu Wachsen.",
      "Das Römische Reich Fiel Im Jahr 476.",
      "nimm ein scharfes messer und schneide die zwiebel langsam.",
      "Paris, London, Berlin, Madrid und Rom sind Hauptstädte.",
      "Marie Curie erhielt zwei Nobelpreise, einen in Physik und einen in Chemie.",
      "Trink mehr Wasser.",
      "Schlaf gut!",
      "Regelmäßiger Sport senkt den Stress.",
      "Bienen bestäuben Blüten.",
      "Wale sind Säugetiere, keine Fische.",
      "Die Schwerkraft zieht Gegenstände zueinander.",
      "Meiner Meinung nach haben beide Möglichkeiten Vorteile.",
      "Johann Sebastian Bach schrieb die Brandenburgischen Konzerte um 1721.",
      "Heize den Ofen auf 180 °C vor und backe den Kuchen 35 Minuten lang.",
      "Es kommt darauf an, was du mit deiner Zeit anfangen willst.",
      "WASCH DIR VOR DEM KOCHEN DIE HÄNDE.",
      "ATME TIEF DURCH.",
      "Licht legt rund 300.000 Kilometer pro Sekunde zurück.",
      "Eine Primzahl hat genau zwei Teiler.",
      "- Eier\n- Milch\n- Mehl und Zucker",
      "1. Öffne das Fenster. 2. Lass frische Luft herein. 3. Schließ es wieder.",
      "Spaghetti alla carbonara ist ein italienisches Gericht mit Eiern, Käse und Speck.",
      "Das englische Wort \"serendipity\" bezeichnet einen glücklichen Zufall.",
      "\"Bonjour\" ist das französische Wort für hallo.",
      "Mach dir keine Sorgen wegen kleiner Fehler; jeder macht sie.",
      "Vulkane entstehen, wo Magma durch die Kruste aufsteigt.",
      "Computer speichern Zahlen als Nullen und Einsen.",
      "Der Jazz entstand zu Beginn des 20. Jahrhunderts in New Orleans.",
      "Glück ist kein Ziel, sondern eine Art zu reisen.",
      "Versuche, jeden Tag mindestens 30 Minuten zu gehen.",
      "Der Mount Everest ist 8849 Meter hoch.",
      "Tennis wird auf Rasen, Sand oder Hartplatz gespielt.",
      "Gute Frage!",
      "Demokratie bedeutet Herrschaft des Volkes.",
      "eine sprache zu lernen braucht geduld, übung und ein wenig mut.",
      "plane dein budget, bevor du nach rio de janeiro oder são paulo reist.",
      "Lissabon, Porto Und Faro Sind Bei Touristen Beliebt.",
      "Er fragte, warum sie so früh gegangen war.",
      "Es war einmal ein Leuchtturmwärter, der eine Flaschenpost fand.",
      "Bewahre Pass, Fahrkarten und Geld an einem sicheren Ort auf.",
      "Rot, Blau und Gelb sind Grundfarben.",
      "DIE BÖRSE IST SCHWER VORHERZUSAGEN.",
      "Impfungen Trainieren Das Immunsystem.",
      "Schach belohnt Planung.",
      "Geh zum Arzt, wenn der Schmerz länger als eine Woche anhält.",
      "Milchschokolade schmilzt bei etwa 34 Grad.",
      "Gieße deine Tomaten früh am Morgen.",
      "Ein Atom besteht aus Protonen, Neutronen und Elektronen.",
      "Shakespeares Hamlet entstand um 1600.",
      "man sagt, die zeit heile alle wunden.",
      "Niemand weiß es.",
      "Wind, Regen und Schnee formen Berge über Millionen von Jahren.",
      "Mozart starb jung."}},
};

const std::map<std::string, std::string> language_of{
    {"spanish", "es"}, {"french", "fr"}, {"italian", "it"}, {"portuguese", "pt"}, {"german", "de"}};

} // namespace

class PaperSetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void it_holds_the_papers_behaviors_and_json()
    {
        std::map<std::string, std::set<std::string>> by_category;
        std::set<std::string> unseen;
        for (const auto& behavior : paper().behaviors) {
            by_category[behavior.category].insert(behavior.name);
            if (!behavior.seen) unseen.insert(behavior.name);
        }
        using Names = std::set<std::string>;
        QCOMPARE(by_category["language"], (Names{"spanish", "french", "italian", "portuguese", "german"}));
        QCOMPARE(by_category["length"], (Names{"words_10_50", "words_50_70", "words_70_90", "words_90_120"}));
        QCOMPARE(by_category["case"], (Names{"lower_case", "upper_case", "title_case"}));
        QCOMPARE(by_category["sentences"],
                 (Names{"sentences_1", "sentences_2", "sentences_3", "sentences_4", "sentences_5"}));
        QCOMPARE(by_category["format"], (Names{"json"}));
        QCOMPARE(by_category.size(), paper().categories.size());
        QCOMPARE(unseen, (Names{"german", "title_case", "words_70_90", "sentences_3"}));
    }

    void its_categories_look_like_the_demos()
    {
        const BehaviorSet demo = read_behavior_set(places::data() + "/demo/behaviors.json");
        QCOMPARE(paper().categories.size(), demo.categories.size());
        for (std::size_t i = 0; i < demo.categories.size(); ++i) {
            QCOMPARE(paper().categories[i].name, demo.categories[i].name);
            QCOMPARE(paper().categories[i].color, demo.categories[i].color);
            QCOMPARE(paper().categories[i].shape, demo.categories[i].shape);
        }
    }

    void each_behavior_has_ten_instructions_that_can_be_joined()
    {
        std::set<std::string> all;
        for (const auto& behavior : paper().behaviors) {
            QCOMPARE(behavior.instructions.size(), std::size_t(10));
            for (const auto& text : behavior.instructions) {
                QVERIFY2(all.insert(text).second, text.c_str());
                QVERIFY2(std::string(".!?,; ").find(text.back()) == std::string::npos, text.c_str());
                QVERIFY2((" " + text + " ").find(" and ") == std::string::npos, text.c_str()); // joins alone say "and"
                if (behavior.name == "json") QVERIFY2(text.find("\"answer\"") != std::string::npos, text.c_str());
            }
        }
    }

    void instructions_name_the_numbers_that_are_checked()
    {
        const std::vector<std::string> names{"one", "two", "three", "four", "five"};
        for (const auto& behavior : paper().behaviors)
            for (const auto& text : behavior.instructions) {
                const auto has = [&](const std::string& part) { return text.find(part) != std::string::npos; };
                if (const auto* words = std::get_if<WordsVerifier>(&behavior.verifier))
                    QVERIFY2(has(std::to_string(words->min)) && has(std::to_string(words->max)), text.c_str());
                if (const auto* sentences = std::get_if<SentencesVerifier>(&behavior.verifier))
                    QVERIFY2(has(names[std::size_t(sentences->count - 1)]) || has(std::to_string(sentences->count)) ||
                                 has("single"),
                             text.c_str());
            }
    }

    void commands_are_negated_as_commands()
    {
        const auto& set = paper();
        const std::set<std::string> no_verbs{"in", "with", "as", "en", "em", "auf"};
        for (std::size_t i = 0; i < set.behaviors.size(); ++i)
            for (std::size_t k = 0; k < 10; ++k) {
                const auto& text = set.behaviors[i].instructions[k];
                const bool command = !no_verbs.contains(text.substr(0, text.find(' ')));
                QCOMPARE(instruct(set, "", std::vector<Instruction>{{i, k, true}}),
                         (command ? "do not " : "not ") + text);
            }
    }

    void languages_of_single_sentences_are_recognised()
    {
        int right = 0;
        for (const auto& [code, sentences] : sentences_in) {
            QCOMPARE(sentences.size(), std::size_t(60));
            int here = 0;
            for (const auto& text : sentences) here += detect_language(text, paper().lexicons) == code;
            // Two or three words of names and rare words leave even a reader in doubt.
            QVERIFY2(here >= 55, (code + " " + std::to_string(here)).c_str());
            right += here;
        }
        QVERIFY2(right >= 346, std::to_string(right).c_str());
    }

    void languages_of_paragraphs_are_recognised_in_every_letter_case()
    {
        for (const auto& [code, sentences] : sentences_in)
            for (std::size_t i = 0; i + 2 < sentences.size(); i += 3) {
                const auto text = sentences[i] + " " + sentences[i + 1] + "\n" + sentences[i + 2];
                for (const auto& form : {text, to_lower(text), to_upper(text), to_title(text)})
                    QVERIFY2(detect_language(form, paper().lexicons) == code, (code + ": " + form).c_str());
            }
    }

    void each_language_is_told_from_the_others_and_from_english()
    {
        for (const auto& [behavior, code] : language_of)
            for (const auto& [other, sentences] : sentences_in)
                QCOMPARE(passes(behavior, sentences[1] + " " + sentences[16]), other == code);
        const auto reading = paper().verify(paper().at("german"), sentences_in.at("en")[1]);
        QCOMPARE(measured_text(reading.measurement), std::string("English"));
        QCOMPARE(wanted_text(reading.measurement), std::string("German"));
    }

    void text_without_evidence_has_no_language()
    {
        for (const char* text : {"", "42", "🦁 3.5 %", "Th", "Mozart"})
            QCOMPARE(detect_language(text, paper().lexicons), std::string());
        for (const char* text : {"これは日本語の文です。", "Это предложение написано по-русски."})
            QCOMPARE(detect_language(text, paper().lexicons), std::string());
    }

    void word_ranges_include_their_ends()
    {
        for (const auto& [name, min, max] : {std::tuple{"words_10_50", 10, 50},
                                             {"words_50_70", 50, 70},
                                             {"words_70_90", 70, 90},
                                             {"words_90_120", 90, 120}}) {
            QVERIFY(!passes(name, text_of(min - 1)));
            QVERIFY(passes(name, text_of(min)));
            QVERIFY(passes(name, text_of(max)));
            QVERIFY(!passes(name, text_of(max + 1)));
        }
        QVERIFY(
            passes("words_10_50", "- l'eau\n- le pain\n- 3,5 kg de pommes bien mûres\n- du sel")); // signs are no words
        QVERIFY(!passes("words_10_50", "- l'eau\n- le pain\n- du sel"));
    }

    void sentences_are_counted_exactly()
    {
        for (int n = 1; n <= 5; ++n)
            for (int wanted = 1; wanted <= 5; ++wanted)
                QCOMPARE(passes("sentences_" + std::to_string(wanted), text_of(60, n)), n == wanted);
        QVERIFY(passes("sentences_2", "der kuchen braucht z. b. mehl. er backt 35 minuten."));
        QVERIFY(passes("sentences_2", "EL SR. LÓPEZ COCINA. ¿QUIERES PROBAR?"));
        QVERIFY(passes("sentences_3", "Il Dott. Rossi Arriva Alle 9.30. Parla Con Tutti! Poi Parte."));
        QVERIFY(passes("sentences_4", "O Sr. Silva chegou. Comeu. Bebeu. Foi embora."));
        QVERIFY(passes("sentences_5", "Voici :\n1. l'eau\n2. le sel\n3. le pain\n\nBon appétit !"));
        QVERIFY(!passes("sentences_3", "Voici :\n1. l'eau\n2. le sel\n3. le pain"));
        QVERIFY(!passes("sentences_1", ""));
    }

    void letter_cases_are_checked_in_several_languages()
    {
        QVERIFY(passes("lower_case", "die straße ist lang, l'été aussi. 3 km!"));
        QVERIFY(!passes("lower_case", "die straße in Rom ist lang."));
        QVERIFY(passes("upper_case", "DIE STRASSE IST LANG, L'ÉTÉ AUSSI. 3 KM!"));
        QVERIFY(!passes("upper_case", "DIE STRASSE IST 3 km LANG."));
        QVERIFY(passes("title_case", "Die Straße Ist Lang, L'été Aussi. O Pão É Bom."));
        QVERIFY(!passes("title_case", "Die Straße Ist lang."));
        QVERIFY(!passes("title_case", "DIE STRASSE IST LANG."));
        for (const char* behavior : {"lower_case", "upper_case", "title_case"}) QVERIFY(!passes(behavior, "42!"));
    }

    void json_is_strict_and_the_others_look_inside()
    {
        const std::string json = R"({"answer": "Das Wasser kocht. Es ist heiß, und der Tee wird gut."})";
        QVERIFY(passes("json", json));
        QVERIFY(passes("json", "\n " + json + "\n"));
        QVERIFY(passes("german", json));
        QVERIFY(passes("sentences_2", json));
        QVERIFY(passes("words_10_50", json));
        QVERIFY(!passes("json", "```json\n" + json + "\n```"));
        QVERIFY(!passes("json", "Here you are: " + json));
        QVERIFY(!passes("json", R"({"answer": ["Das", "Wasser"]})"));
        QVERIFY(!passes("json", R"({"Antwort": "Das Wasser kocht."})"));
        QVERIFY(!passes("json", R"({"answer": "Das Wasser kocht.", "language": "German"})"));
        QVERIFY(!passes("json", json.substr(0, json.size() - 1)));
    }
};

QTEST_APPLESS_MAIN(PaperSetTest)
#include "paper_set_test.moc"
