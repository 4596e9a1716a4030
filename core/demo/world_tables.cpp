#include "core/demo/world_tables.h"

namespace steerdeck::demo {
namespace {

using enum Attribute;

// Lengths matter: whatever the attribute asked, three clauses must fit into ten words, and all twelve must exceed forty
// (world_test checks both). English, German and French predicates have at most 3 words, as their pronoun costs one
// more.
// clang-format off
constexpr ValueRow values[] = {
    {Kind, "mammal", {"is a mammal", "ist ein Säugetier", "es un mamífero", "est un mammifère", "è un mammifero", "é um mamífero"}},
    {Kind, "bird", {"is a bird", "ist ein Vogel", "es un ave", "est un oiseau", "è un uccello", "é uma ave"}},
    {Kind, "reptile", {"is a reptile", "ist ein Reptil", "es un reptil", "est un reptile", "è un rettile", "é um réptil"}},
    {Kind, "fish", {"is a fish", "ist ein Fisch", "es un pez", "est un poisson", "è un pesce", "é um peixe"}},
    {Kind, "insect", {"is an insect", "ist ein Insekt", "es un insecto", "est un insecte", "è un insetto", "é um inseto"}},
    {Kind, "amphibian", {"is an amphibian", "ist ein Lurch", "es un anfibio", "est un amphibien", "è un anfibio", "é um anfíbio"}},

    {Size, "tiny", {"is tiny", "ist winzig", "es un animal minúsculo", "est minuscule", "è un animale minuscolo", "é um animal minúsculo"}},
    {Size, "small", {"is small", "ist klein", "es un animal pequeño", "est {petit|petite}", "è un animale piccolo", "é um animal pequeno"}},
    {Size, "big", {"is big", "ist groß", "es un animal grande", "est {grand|grande}", "è un animale grande", "é um animal grande"}},
    {Size, "huge", {"is huge", "ist riesig", "es un animal enorme", "est énorme", "è un animale enorme", "é um animal enorme"}},

    {Legs, "none", {"has no legs", "hat keine Beine", "no tiene patas", "n'a aucune patte", "non ha zampe", "não tem patas"}},
    {Legs, "two", {"has two legs", "hat zwei Beine", "tiene dos patas", "a deux pattes", "ha due zampe", "tem duas patas"}},
    {Legs, "four", {"has four legs", "hat vier Beine", "tiene cuatro patas", "a quatre pattes", "ha quattro zampe", "tem quatro patas"}},
    {Legs, "six", {"has six legs", "hat sechs Beine", "tiene seis patas", "a six pattes", "ha sei zampe", "tem seis patas"}},

    {Habitat, "forest", {"lives in forests", "lebt im Wald", "vive en el bosque", "vit en forêt", "vive in una foresta", "vive em uma floresta"}},
    {Habitat, "jungle", {"lives in jungles", "lebt im Dschungel", "vive en la selva", "vit en jungle", "vive in una giungla", "vive em uma selva"}},
    {Habitat, "sea", {"lives in seas", "lebt im Meer", "vive en el mar", "vit en mer", "vive in alto mare", "vive em alto mar"}},
    {Habitat, "river", {"lives in rivers", "lebt im Fluss", "vive en el río", "vit en rivière", "vive in un fiume", "vive em um rio"}},
    {Habitat, "mountain", {"lives in mountains", "lebt im Gebirge", "vive en la montaña", "vit en montagne", "vive in alta montagna", "vive em uma montanha"}},
    {Habitat, "savanna", {"lives in savannas", "lebt in Savannen", "vive en la sabana", "vit en savane", "vive in una savana", "vive em uma savana"}},
    {Habitat, "desert", {"lives in deserts", "lebt in Wüsten", "vive en el desierto", "vit au désert", "vive in un deserto", "vive em um deserto"}},
    {Habitat, "farm", {"lives on farms", "lebt auf Bauernhöfen", "vive en la granja", "vit aux champs", "vive in una fattoria", "vive em uma fazenda"}},
    {Habitat, "ice", {"lives on ice", "lebt im Eis", "vive en el hielo", "vit aux pôles", "vive tra i ghiacci", "vive sobre o gelo"}},

    {Food, "meat", {"eats meat", "frisst Fleisch", "come carne", "mange des proies", "mangia carne", "come carne"}},
    {Food, "fish", {"eats fish", "frisst Fisch", "come pescado", "mange du poisson", "mangia pesce", "come peixe"}},
    {Food, "grass", {"eats grass", "frisst Gras", "come hierba", "mange de l'herbe", "mangia erba", "come capim"}},
    {Food, "leaves", {"eats leaves", "frisst Blätter", "come hojas", "mange des feuilles", "mangia foglie", "come folhas"}},
    {Food, "fruit", {"eats fruit", "frisst Obst", "come fruta", "mange des fruits", "mangia frutta", "come frutas"}},
    {Food, "seeds", {"eats seeds", "frisst Samen", "come semillas", "mange des graines", "mangia semi", "come sementes"}},
    {Food, "insects", {"eats insects", "frisst Insekten", "come insectos", "mange des insectes", "mangia insetti", "come insetos"}},
    {Food, "plankton", {"eats plankton", "frisst Plankton", "come plancton", "mange du plancton", "mangia plancton", "come plâncton"}},
    {Food, "nectar", {"eats nectar", "frisst Nektar", "come néctar", "mange du nectar", "mangia nettare", "come néctar"}},

    {Active, "day", {"wakes by day", "ist tagsüber wach", "sale durante el día", "sort le jour", "esce durante il giorno", "sai durante o dia"}},
    {Active, "night", {"wakes at night", "ist nachts wach", "sale durante la noche", "sort la nuit", "esce durante la notte", "sai durante a noite"}},

    {Color, "black", {"is black", "ist schwarz", "es de color negro", "est {noir|noire}", "è di colore nero", "é de cor preta"}},
    {Color, "white", {"is white", "ist weiß", "es de color blanco", "est {blanc|blanche}", "è di colore bianco", "é de cor branca"}},
    {Color, "grey", {"is grey", "ist grau", "es de color gris", "est {gris|grise}", "è di colore grigio", "é de cor cinzenta"}},
    {Color, "brown", {"is brown", "ist braun", "es de color marrón", "est {brun|brune}", "è di colore marrone", "é de cor castanha"}},
    {Color, "red", {"is red", "ist rot", "es de color rojo", "est rouge", "è di colore rosso", "é de cor vermelha"}},
    {Color, "orange", {"is orange", "ist orange", "es de color naranja", "est orange", "è di colore arancione", "é de cor laranja"}},
    {Color, "yellow", {"is yellow", "ist gelb", "es de color amarillo", "est jaune", "è di colore giallo", "é de cor amarela"}},
    {Color, "green", {"is green", "ist grün", "es de color verde", "est {vert|verte}", "è di colore verde", "é de cor verde"}},
    {Color, "blue", {"is blue", "ist blau", "es de color azul", "est {bleu|bleue}", "è di colore blu", "é de cor azul"}},
    {Color, "pink", {"is pink", "ist rosa", "es de color rosa", "est rose", "è di colore rosa", "é de cor rosa"}},

    {Cover, "fur", {"has soft fur", "hat weiches Fell", "tiene mucho pelo", "a des poils", "ha pelo sul corpo", "tem pelo no corpo"}},
    {Cover, "feathers", {"has light feathers", "hat leichte Federn", "tiene muchas plumas", "a des plumes", "ha piume sul corpo", "tem penas no corpo"}},
    {Cover, "scales", {"has thin scales", "hat dünne Schuppen", "tiene muchas escamas", "a des écailles", "ha squame sul corpo", "tem escamas no corpo"}},
    {Cover, "skin", {"has smooth skin", "hat glatte Haut", "tiene piel lisa", "est sans poils", "ha una pelle liscia", "tem a pele lisa"}},
    {Cover, "shell", {"has a shell", "hat einen Panzer", "tiene un caparazón", "a une carapace", "ha un guscio duro", "tem uma carapaça dura"}},

    {Movement, "run", {"runs", "rennt", "sabe correr", "court", "sa correre", "sabe correr"}},
    {Movement, "walk", {"walks", "wandert", "sabe caminar", "marche", "sa camminare", "sabe caminhar"}},
    {Movement, "jump", {"jumps", "springt", "sabe saltar", "saute", "sa saltare", "sabe saltar"}},
    {Movement, "climb", {"climbs", "klettert", "sabe trepar", "grimpe", "sa arrampicarsi", "sabe trepar"}},
    {Movement, "crawl", {"crawls", "kriecht", "sabe reptar", "rampe", "sa strisciare", "sabe rastejar"}},
    {Movement, "swim", {"swims", "schwimmt", "sabe nadar", "nage", "sa nuotare", "sabe nadar"}},
    {Movement, "fly", {"flies", "fliegt", "sabe volar", "vole", "sa volare", "sabe voar"}},

    {Temper, "courage", {"shows courage", "zeigt Mut", "muestra valor", "montre son courage", "mostra coraggio", "mostra coragem"}},
    {Temper, "patience", {"shows patience", "zeigt Geduld", "muestra paciencia", "montre sa patience", "mostra pazienza", "mostra paciência"}},
    {Temper, "fear", {"shows fear", "zeigt Angst", "muestra miedo", "montre sa peur", "mostra paura", "mostra medo"}},
    {Temper, "cunning", {"shows cunning", "zeigt List", "muestra astucia", "montre sa ruse", "mostra astuzia", "mostra astúcia"}},
    {Temper, "joy", {"shows joy", "zeigt Freude", "muestra alegría", "montre sa joie", "mostra gioia", "mostra alegria"}},

    {Life, "few", {"lives few years", "lebt wenige Jahre", "vive durante pocos años", "vit peu d'années", "vive per pochi anni", "vive durante poucos anos"}},
    {Life, "some", {"lives some years", "lebt einige Jahre", "vive durante algunos años", "vit quelques années", "vive per alcuni anni", "vive durante alguns anos"}},
    {Life, "many", {"lives many years", "lebt viele Jahre", "vive durante muchos años", "vit beaucoup d'années", "vive per molti anni", "vive durante muitos anos"}},

    {Young, "eggs", {"lays eggs", "legt Eier", "pone sus huevos", "pond des œufs", "depone le uova", "põe seus ovos"}},
    {Young, "live", {"bears live young", "bekommt lebende Junge", "tiene crías vivas", "porte ses petits", "partorisce piccoli vivi", "tem filhotes vivos"}},
};

// Columns of the facts: kind size legs habitat | food active color cover | movement temper life young.
constexpr AnimalRow animals[] = {
    {{"the lion", "der Löwe", "el león", "le lion", "il leone", "o leão"}, 'm', 'm',
     {"mammal", "big", "four", "savanna", "meat", "night", "yellow", "fur", "run", "courage", "some", "live"}},
    {{"the tiger", "der Tiger", "el tigre", "le tigre", "la tigre", "o tigre"}, 'm', 'm',
     {"mammal", "big", "four", "jungle", "meat", "night", "orange", "fur", "swim", "courage", "some", "live"}},
    {{"the bear", "der Bär", "el oso", "l'ours", "l'orso", "o urso"}, 'm', 'm',
     {"mammal", "huge", "four", "mountain", "fish", "day", "brown", "fur", "climb", "courage", "many", "live"}},
    {{"the wolf", "der Wolf", "el lobo", "le loup", "il lupo", "o lobo"}, 'm', 'm',
     {"mammal", "big", "four", "forest", "meat", "night", "grey", "fur", "run", "cunning", "some", "live"}},
    {{"the fox", "der Fuchs", "el zorro", "le renard", "la volpe", "a raposa"}, 'm', 'm',
     {"mammal", "small", "four", "forest", "meat", "night", "red", "fur", "run", "cunning", "few", "live"}},
    {{"the elephant", "der Elefant", "el elefante", "l'éléphant", "l'elefante", "o elefante"}, 'm', 'm',
     {"mammal", "huge", "four", "savanna", "grass", "day", "grey", "skin", "walk", "patience", "many", "live"}},
    {{"the giraffe", "die Giraffe", "la jirafa", "la girafe", "la giraffa", "a girafa"}, 'f', 'f',
     {"mammal", "huge", "four", "savanna", "leaves", "day", "yellow", "fur", "walk", "patience", "some", "live"}},
    {{"the zebra", "das Zebra", "la cebra", "le zèbre", "la zebra", "a zebra"}, 'n', 'm',
     {"mammal", "big", "four", "savanna", "grass", "day", "white", "fur", "run", "fear", "some", "live"}},
    {{"the monkey", "der Affe", "el mono", "le singe", "la scimmia", "o macaco"}, 'm', 'm',
     {"mammal", "small", "four", "jungle", "fruit", "day", "brown", "fur", "climb", "joy", "some", "live"}},
    {{"the horse", "das Pferd", "el caballo", "le cheval", "il cavallo", "o cavalo"}, 'n', 'm',
     {"mammal", "big", "four", "farm", "grass", "day", "brown", "fur", "run", "courage", "many", "live"}},
    {{"the cow", "die Kuh", "la vaca", "la vache", "la mucca", "a vaca"}, 'f', 'f',
     {"mammal", "big", "four", "farm", "grass", "day", "black", "fur", "walk", "patience", "some", "live"}},
    {{"the sheep", "das Schaf", "la oveja", "le mouton", "la pecora", "a ovelha"}, 'n', 'm',
     {"mammal", "small", "four", "farm", "grass", "day", "white", "fur", "walk", "fear", "some", "live"}},
    {{"the pig", "das Schwein", "el cerdo", "le cochon", "il maiale", "o porco"}, 'n', 'm',
     {"mammal", "big", "four", "farm", "seeds", "day", "pink", "skin", "walk", "joy", "some", "live"}},
    {{"the dog", "der Hund", "el perro", "le chien", "il cane", "o cão"}, 'm', 'm',
     {"mammal", "small", "four", "farm", "meat", "day", "black", "fur", "run", "joy", "some", "live"}},
    {{"the cat", "die Katze", "el gato", "le chat", "il gatto", "o gato"}, 'f', 'm',
     {"mammal", "small", "four", "farm", "meat", "night", "grey", "fur", "jump", "cunning", "some", "live"}},
    {{"the rabbit", "das Kaninchen", "el conejo", "le lapin", "il coniglio", "o coelho"}, 'n', 'm',
     {"mammal", "small", "four", "forest", "grass", "night", "brown", "fur", "jump", "fear", "some", "live"}},
    {{"the mouse", "die Maus", "el ratón", "la souris", "il topo", "o rato"}, 'f', 'f',
     {"mammal", "tiny", "four", "farm", "seeds", "night", "grey", "fur", "climb", "fear", "few", "live"}},
    {{"the squirrel", "das Eichhörnchen", "la ardilla", "l'écureuil", "lo scoiattolo", "o esquilo"}, 'n', 'm',
     {"mammal", "small", "four", "forest", "seeds", "day", "red", "fur", "climb", "joy", "few", "live"}},
    {{"the camel", "das Kamel", "el camello", "le chameau", "il cammello", "o camelo"}, 'n', 'm',
     {"mammal", "big", "four", "desert", "leaves", "day", "brown", "fur", "walk", "patience", "many", "live"}},
    {{"the deer", "der Hirsch", "el ciervo", "le cerf", "il cervo", "o cervo"}, 'm', 'm',
     {"mammal", "big", "four", "forest", "leaves", "day", "brown", "fur", "jump", "fear", "some", "live"}},
    {{"the dolphin", "der Delfin", "el delfín", "le dauphin", "il delfino", "o golfinho"}, 'm', 'm',
     {"mammal", "big", "none", "sea", "fish", "day", "grey", "skin", "jump", "joy", "many", "live"}},
    {{"the whale", "der Wal", "la ballena", "la baleine", "la balena", "a baleia"}, 'm', 'f',
     {"mammal", "huge", "none", "sea", "plankton", "day", "blue", "skin", "swim", "patience", "many", "live"}},
    {{"the seal", "die Robbe", "la foca", "le phoque", "la foca", "a foca"}, 'f', 'm',
     {"mammal", "big", "none", "ice", "fish", "day", "grey", "fur", "swim", "joy", "many", "live"}},
    {{"the eagle", "der Adler", "el águila", "l'aigle", "l'aquila", "a águia"}, 'm', 'm',
     {"bird", "big", "two", "mountain", "meat", "day", "brown", "feathers", "fly", "courage", "many", "eggs"}},
    {{"the owl", "die Eule", "el búho", "le hibou", "il gufo", "a coruja"}, 'f', 'm',
     {"bird", "small", "two", "forest", "meat", "night", "brown", "feathers", "fly", "patience", "some", "eggs"}},
    {{"the penguin", "der Pinguin", "el pingüino", "le manchot", "il pinguino", "o pinguim"}, 'm', 'm',
     {"bird", "big", "two", "ice", "fish", "day", "black", "feathers", "swim", "patience", "some", "eggs"}},
    {{"the parrot", "der Papagei", "el loro", "le perroquet", "il pappagallo", "o papagaio"}, 'm', 'm',
     {"bird", "small", "two", "jungle", "fruit", "day", "green", "feathers", "fly", "joy", "many", "eggs"}},
    {{"the duck", "die Ente", "el pato", "le canard", "l'anatra", "o pato"}, 'f', 'm',
     {"bird", "small", "two", "river", "seeds", "day", "brown", "feathers", "swim", "fear", "some", "eggs"}},
    {{"the flamingo", "der Flamingo", "el flamenco", "le flamant", "il fenicottero", "o flamingo"}, 'm', 'm',
     {"bird", "big", "two", "river", "plankton", "day", "pink", "feathers", "walk", "patience", "many", "eggs"}},
    {{"the ostrich", "der Strauß", "el avestruz", "l'autruche", "lo struzzo", "o avestruz"}, 'm', 'f',
     {"bird", "huge", "two", "savanna", "leaves", "day", "black", "feathers", "run", "fear", "many", "eggs"}},
    {{"the snake", "die Schlange", "la serpiente", "le serpent", "il serpente", "a cobra"}, 'f', 'm',
     {"reptile", "small", "none", "desert", "meat", "night", "brown", "scales", "crawl", "cunning", "some", "eggs"}},
    {{"the crocodile", "das Krokodil", "el cocodrilo", "le crocodile", "il coccodrillo", "o crocodilo"}, 'n', 'm',
     {"reptile", "huge", "four", "river", "meat", "night", "green", "scales", "swim", "patience", "many", "eggs"}},
    {{"the turtle", "die Schildkröte", "la tortuga", "la tortue", "la tartaruga", "a tartaruga"}, 'f', 'f',
     {"reptile", "big", "four", "sea", "grass", "day", "green", "shell", "swim", "patience", "many", "eggs"}},
    {{"the lizard", "die Eidechse", "el lagarto", "le lézard", "la lucertola", "o lagarto"}, 'f', 'm',
     {"reptile", "small", "four", "desert", "insects", "day", "green", "scales", "run", "fear", "few", "eggs"}},
    {{"the frog", "der Frosch", "la rana", "la grenouille", "la rana", "a rã"}, 'm', 'f',
     {"amphibian", "tiny", "four", "river", "insects", "night", "green", "skin", "jump", "fear", "some", "eggs"}},
    {{"the shark", "der Hai", "el tiburón", "le requin", "lo squalo", "o tubarão"}, 'm', 'm',
     {"fish", "huge", "none", "sea", "fish", "night", "grey", "scales", "swim", "courage", "many", "live"}},
    {{"the salmon", "der Lachs", "el salmón", "le saumon", "il salmone", "o salmão"}, 'm', 'm',
     {"fish", "big", "none", "river", "insects", "day", "red", "scales", "jump", "courage", "few", "eggs"}},
    {{"the bee", "die Biene", "la abeja", "l'abeille", "l'ape", "a abelha"}, 'f', 'f',
     {"insect", "tiny", "six", "farm", "nectar", "day", "yellow", "fur", "fly", "courage", "few", "eggs"}},
    {{"the butterfly", "der Schmetterling", "la mariposa", "le papillon", "la farfalla", "a borboleta"}, 'm', 'm',
     {"insect", "tiny", "six", "forest", "nectar", "day", "orange", "scales", "fly", "fear", "few", "eggs"}},
    {{"the ant", "die Ameise", "la hormiga", "la fourmi", "la formica", "a formiga"}, 'f', 'f',
     {"insect", "tiny", "six", "forest", "seeds", "day", "black", "shell", "climb", "courage", "few", "eggs"}},
};

constexpr QuestionRow questions[] = {
    {Kind, {"What kind of animal is {}?", "Which group does {} belong to?", "Tell me what kind of animal {} is."}},
    {Size, {"How big is {}?", "What is the size of {}?", "Tell me how big {} is."}},
    {Legs, {"How many legs does {} have?", "What is the number of legs of {}?", "Tell me how many legs {} has."}},
    {Habitat, {"Where does {} live?", "What is the home of {}?", "Tell me where {} lives."}},
    {Food, {"What does {} eat?", "What is the food of {}?", "Tell me what {} eats."}},
    {Active, {"When is {} awake?", "At what time is {} awake?", "Tell me when {} is awake."}},
    {Color, {"What colour is {}?", "What is the colour of {}?", "Tell me what colour {} is."}},
    {Cover, {"What covers the body of {}?", "What does the body of {} have?", "Tell me what covers {}."}},
    {Movement, {"How does {} move?", "What is the movement of {}?", "Tell me how {} moves."}},
    {Temper, {"What does {} show?", "What is the character of {}?", "Tell me the character of {}."}},
    {Life, {"How long does {} live?", "What is the age of {}?", "Tell me how long {} lives."}},
    {Young, {"How is the young of {} born?", "Does {} lay eggs?", "Tell me how the young of {} is born."}},
};
// clang-format on

} // namespace

std::span<const ValueRow> value_rows() { return values; }
std::span<const AnimalRow> animal_rows() { return animals; }
std::span<const QuestionRow> question_rows() { return questions; }

} // namespace steerdeck::demo
