<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AnswerRun</name>
    <message>
        <source> “and” </source>
        <comment>the word itself stands between two behaviours</comment>
        <translation> «&#xa0;and&#xa0;» </translation>
    </message>
    <message>
        <source>%1 of %2 hold</source>
        <comment>so many answers do what was asked for</comment>
        <translation>%1 correctes sur %2</translation>
    </message>
    <message>
        <source>%1 with %2 % of %3</source>
        <comment>a blend of two behaviours</comment>
        <translation>%1 avec %2&#xa0;% de %3</translation>
    </message>
    <message>
        <source>no behaviour</source>
        <translation>aucun comportement</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour</comment>
        <translation>pas %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>Behavior</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>Casse</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>5-10 words</source>
        <translation>5-10 mots</translation>
    </message>
    <message>
        <source>10-20 words</source>
        <translation>10-20 mots</translation>
    </message>
    <message>
        <source>20-30 words</source>
        <translation>20-30 mots</translation>
    </message>
    <message>
        <source>30-45 words</source>
        <translation>30-45 mots</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minuscules</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <translation>MAJUSCULES</translation>
    </message>
    <message>
        <source>Title Case</source>
        <translation>Initiales En Majuscules</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 phrase</translation>
    </message>
    <message>
        <source>2 sentences</source>
        <translation>2 phrases</translation>
    </message>
    <message>
        <source>3 sentences</source>
        <translation>3 phrases</translation>
    </message>
    <message>
        <source>4 sentences</source>
        <translation>4 phrases</translation>
    </message>
    <message>
        <source>5 sentences</source>
        <translation>5 phrases</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>10-50 words</source>
        <translation>10-50 mots</translation>
    </message>
    <message>
        <source>50-70 words</source>
        <translation>50-70 mots</translation>
    </message>
    <message>
        <source>70-90 words</source>
        <translation>70-90 mots</translation>
    </message>
    <message>
        <source>90-120 words</source>
        <translation>90-120 mots</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Posture</translation>
    </message>
    <message>
        <source>Pirate</source>
        <translation>Pirate</translation>
    </message>
    <message>
        <source>Child&apos;s language</source>
        <translation>Langage enfantin</translation>
    </message>
    <message>
        <source>No hedging</source>
        <translation>Sans hésitation</translation>
    </message>
</context>
<context>
    <name>BehaviorForm</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Bleu clair</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangle</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Losange</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Compose</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Drag behaviours together and compare the answers</source>
        <translation>Assembler des comportements par glisser-déposer et comparer les réponses</translation>
    </message>
    <message>
        <source>Train tokens and watch their curves</source>
        <translation>Entraîner des tokens et suivre leurs courbes</translation>
    </message>
    <message>
        <source>See where the tokens lie among the model&apos;s words</source>
        <translation>Voir où se placent les tokens parmi les mots du modèle</translation>
    </message>
    <message>
        <source>Measure whether compositions hold, in every order</source>
        <translation>Mesurer si les compositions sont respectées, dans tous les ordres</translation>
    </message>
    <message>
        <source>Six short lessons on the workbench itself</source>
        <translation>Six courtes leçons sur l’établi lui-même</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>%1 → %2, %3 %</source>
        <translation>%1 → %2, %3&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a behaviour, and what it alone is steered by</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not trained yet for %1</source>
        <translation>pas encore d’entraînement pour %1</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two behaviours</comment>
        <translation> et </translation>
    </message>
    <message>
        <source>Instructions and tokens</source>
        <translation>Consignes et tokens</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour that must not be shown</comment>
        <translation>pas %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>CommandCatalogue</name>
    <message>
        <source>Add %1 to the deck</source>
        <translation>Ajouter %1 au deck</translation>
    </message>
    <message>
        <source>%1 stands on the deck already.</source>
        <translation>%1 est déjà sur le deck.</translation>
    </message>
    <message>
        <source>Back to the shipped token of %1</source>
        <translation>Revenir au token fourni de %1</translation>
    </message>
    <message>
        <source>Remove %1 from the deck</source>
        <translation>Retirer %1 du deck</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Leçon&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo on this bench.</source>
        <translation>Il n’y a rien à annuler dans cet atelier.</translation>
    </message>
    <message>
        <source>There is nothing to redo on this bench.</source>
        <translation>Il n’y a rien à rétablir dans cet atelier.</translation>
    </message>
    <message>
        <source>There is nothing yet that it could be done with.</source>
        <translation>Il n’y a encore rien à quoi l’appliquer.</translation>
    </message>
    <message>
        <source>No model is open yet.</source>
        <translation>Aucun modèle n’est encore ouvert.</translation>
    </message>
    <message>
        <source>Nothing runs there now.</source>
        <translation>Rien ne s’y exécute pour l’instant.</translation>
    </message>
    <message>
        <source>It can be done once the running job has ended.</source>
        <translation>Ce sera possible une fois la tâche en cours terminée.</translation>
    </message>
    <message>
        <source>Open results first; then others can stand beside them.</source>
        <translation>Ouvrir d’abord des résultats&#xa0;; d’autres pourront ensuite être placés à côté.</translation>
    </message>
    <message>
        <source>%1, Tasks</source>
        <translation>%1, Tâches</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>&lt;h3&gt;Steerdeck %1&lt;/h3&gt;&lt;p&gt;A workbench for steering language models with learned input tokens, after &lt;i&gt;Compositional Steering of Large Language Models with Steering Tokens&lt;/i&gt; (arXiv 2601.05062).&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built on Qt %2, QCustomPlot, LibTorch and Eigen.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Steerdeck %1&lt;/h3&gt;&lt;p&gt;Un établi pour piloter des modèles de langage avec des tokens d’entrée appris, d’après &lt;i&gt;Compositional Steering of Large Language Models with Steering Tokens&lt;/i&gt; (arXiv 2601.05062).&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU (GNU General Public License), version 3 ou ultérieure. Construit avec Qt %2, QCustomPlot, LibTorch et Eigen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Steerdeck</source>
        <translation>À propos de Steerdeck</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>Il n’y a pas encore de journal.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, menu or bench</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter on the shelf</source>
        <translation>Entrée sur l’étagère</translation>
    </message>
    <message>
        <source>Put the behaviour on the deck</source>
        <translation>Poser le comportement sur le deck</translation>
    </message>
    <message>
        <source>Left, Right on the deck</source>
        <translation>Gauche, Droite sur le deck</translation>
    </message>
    <message>
        <source>Select the neighbouring chip</source>
        <translation>Sélectionner la carte voisine</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right on the deck</source>
        <translation>Ctrl+Gauche, Ctrl+Droite sur le deck</translation>
    </message>
    <message>
        <source>Move the chip</source>
        <translation>Déplacer la carte</translation>
    </message>
    <message>
        <source>Space, Delete on the deck</source>
        <translation>Espace, Suppr sur le deck</translation>
    </message>
    <message>
        <source>Turn the chip on or off, remove it</source>
        <translation>Activer ou désactiver la carte, la retirer</translation>
    </message>
    <message>
        <source>Plus, Minus on the deck</source>
        <translation>Plus, Moins sur le deck</translation>
    </message>
    <message>
        <source>Make the chip stronger, weaker</source>
        <translation>Augmenter, diminuer l’intensité de la carte</translation>
    </message>
    <message>
        <source>B on a chip</source>
        <translation>B sur une carte</translation>
    </message>
    <message>
        <source>Blend it with another behaviour</source>
        <translation>La mélanger avec un autre comportement</translation>
    </message>
    <message>
        <source>T, I, C in an answer</source>
        <translation>T, I, C dans une réponse</translation>
    </message>
    <message>
        <source>Show its tokens, show its exact input, mark it for comparing</source>
        <translation>Afficher ses tokens, afficher son entrée exacte, la marquer pour la comparer</translation>
    </message>
    <message>
        <source>Arrow keys, plus, minus, Home on a plot</source>
        <translation>Flèches, plus, moins, Début sur un graphique</translation>
    </message>
    <message>
        <source>Move, zoom and reset the view</source>
        <translation>Déplacer, zoomer et réinitialiser la vue</translation>
    </message>
    <message>
        <source>Alt with arrow keys on a plot in space</source>
        <translation>Alt et les flèches sur un graphique dans l’espace</translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation>Le faire tourner</translation>
    </message>
    <message>
        <source>Shift while dragging on a plot</source>
        <translation>Maj en glissant sur un graphique</translation>
    </message>
    <message>
        <source>Choose tokens by drawing around them</source>
        <translation>Choisir des tokens en les entourant</translation>
    </message>
    <message>
        <source>Left, Right in a lesson</source>
        <translation>Gauche, Droite dans une leçon</translation>
    </message>
    <message>
        <source>Go through the steps</source>
        <translation>Parcourir les étapes</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>W on a chip</source>
        <translation>W sur une carte</translation>
    </message>
    <message>
        <source>Choose what it alone is steered by</source>
        <translation>Choisir ce qui la pilote, elle seule</translation>
    </message>
    <message>
        <source>N on a chip</source>
        <translation>N sur une carte</translation>
    </message>
    <message>
        <source>Negate it, or no more</source>
        <translation>Nier la carte, ou ne plus la nier</translation>
    </message>
    <message>
        <source>G on a chip</source>
        <translation>G sur une carte</translation>
    </message>
    <message>
        <source>Make it an alternative to the chip before it, or to none</source>
        <translation>En faire une alternative de la carte précédente, ou d&apos;aucune</translation>
    </message>
</context>
<context>
    <name>DotChart</name>
    <message>
        <source>Order variance, points</source>
        <translation>Variance d’ordre, points</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>How far the accuracy depends on the order appears here, for two behaviours and more</source>
        <translation>Ici s’affiche à quel point l’exactitude dépend de l’ordre, à partir de deux comportements</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>method, size, group</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Order variance %1 points</source>
        <translation>Variance d’ordre&#xa0;: %1 points</translation>
    </message>
    <message>
        <source>Largest %1 points</source>
        <translation>Maximum&#xa0;: %1 points</translation>
    </message>
    <message>
        <source>%1 combinations</source>
        <translation>%1 combinaisons</translation>
    </message>
    <message>
        <source>Accuracy, A minus B, points</source>
        <translation>Exactitude, A moins B, points</translation>
    </message>
    <message>
        <source>Order variance, A minus B, points</source>
        <translation>Variance d’ordre, A moins B, points</translation>
    </message>
    <message>
        <source>The two runs share no combination of behaviours and prompts</source>
        <translation>Les deux exécutions n’ont en commun aucune combinaison de comportements et de prompts</translation>
    </message>
    <message>
        <source>A %1, B %2</source>
        <translation>A&#xa0;: %1, B&#xa0;: %2</translation>
    </message>
    <message>
        <source>A minus B %1 points, p %2</source>
        <translation>A moins B&#xa0;: %1 points, p %2</translation>
    </message>
    <message>
        <source>%1 combinations, %2 pairs</source>
        <translation>%1 combinaisons, %2 paires</translation>
    </message>
    <message>
        <source>Gain of accuracy, points</source>
        <translation>Gain d’exactitude, points</translation>
    </message>
    <message>
        <source>Choose two methods: what the first gains over the second on each combination appears here</source>
        <translation>Choisir deux méthodes&#xa0;: ce que la première gagne sur la seconde à chaque combinaison s’affiche ici</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>combination, group</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 % over %2 %</source>
        <translation>%1&#xa0;% contre&#xa0;%2&#xa0;%</translation>
    </message>
    <message>
        <source>Gain %1 points</source>
        <translation>Gain&#xa0;:&#xa0;%1 points</translation>
    </message>
    <message>
        <source>%1 prompts</source>
        <translation>%1 prompts</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Exactitude, %</translation>
    </message>
    <message>
        <source>Select several under Earlier experiments and draw them together</source>
        <translation>En sélectionner plusieurs sous «&#xa0;Expériences précédentes&#xa0;» et les tracer ensemble</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>method, run</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>method and run, size, group</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Accuracy %1 %</source>
        <translation>Exactitude %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Asking the hub for %1</source>
        <translation>Le hub est interrogé sur %1</translation>
    </message>
    <message>
        <source>%1 is there, and its files are what the hub says they are</source>
        <translation>%1 est là, et ses fichiers sont bien ceux du hub</translation>
    </message>
    <message>
        <source>%1 waits: %2 of %3 are there</source>
        <translation>%1 attend&#xa0;: %2 sur %3 sont là</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a size a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <comment>a duration</comment>
        <translation>encore %1</translation>
    </message>
</context>
<context>
    <name>Estimate</name>
    <message>
        <source>Tick at least one behaviour.</source>
        <translation>Cocher au moins un comportement.</translation>
    </message>
    <message>
        <source>%1 examples, %2 for each token.</source>
        <translation>%1 exemples, %2 pour chaque token.</translation>
    </message>
    <message>
        <source>How long that takes shows after the first steps.</source>
        <translation>La durée s’affichera après les premières étapes.</translation>
    </message>
    <message>
        <source>About %1 s on this machine.</source>
        <translation>Environ %1 s sur cette machine.</translation>
    </message>
    <message>
        <source>About %1 min on this machine.</source>
        <translation>Environ %1 min sur cette machine.</translation>
    </message>
    <message>
        <source>%1 GB of memory beside the model, of %2 GB free.</source>
        <translation>%1 Go de mémoire en plus du modèle, sur %2 Go libres.</translation>
    </message>
    <message>
        <source>Each batch in %1 parts, to fit.</source>
        <translation>Chaque lot en %1 parties, pour tenir en mémoire.</translation>
    </message>
    <message>
        <source>Measured on prompts with and without the instruction of each behaviour. How long that takes is not known beforehand.</source>
        <translation>Mesure sur des prompts avec et sans la consigne de chaque comportement. La durée n’est pas connue à l’avance.</translation>
    </message>
    <message>
        <source>%1 examples, %2 for each behaviour. How long that takes is not known beforehand; it shows after the first steps.</source>
        <translation>%1 exemples, %2 pour chaque comportement. La durée n’est pas connue à l’avance&#xa0;; elle s’affichera après les premières étapes.</translation>
    </message>
    <message>
        <source>%1 examples of the task. How long that takes is not known beforehand; it shows after the first steps.</source>
        <translation>%1 exemples de la tâche. La durée n’est pas connue à l’avance&#xa0;; elle s’affichera après les premières étapes.</translation>
    </message>
    <message>
        <source>%1 epochs of the data set; Measure tells how long they take.</source>
        <translation>%1 époques du jeu de données&#xa0;; Mesurer indique combien de temps elles prennent.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 was not written: a picture&apos;s name ends in .svg, .pdf or .png.</source>
        <translation>%1 n’a pas été écrit&#xa0;: le nom d’une image se termine par .svg, .pdf ou .png.</translation>
    </message>
    <message>
        <source>The picture is too small to hold its labels: choose at least 32 x 24 mm.</source>
        <translation>L’image est trop petite pour ses étiquettes&#xa0;: choisir au moins 32 × 24 mm.</translation>
    </message>
    <message>
        <source>The picture has more than 64 million pixels: choose a smaller size or resolution.</source>
        <translation>L’image dépasse 64 millions de pixels&#xa0;: choisir une taille ou une résolution plus petite.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>The answer is English and short. Nothing told the model how to answer, so this is its habit.</source>
        <translation>La réponse est courte et en anglais. Rien n’a dit au modèle comment répondre&#xa0;: c’est donc son habitude.</translation>
    </message>
    <message>
        <source>Clear the deck, ask “Where does the fox live?”, leave only No steering switched on, and press Run.</source>
        <translation>Vider le deck, demander «&#xa0;Where does the fox live?&#xa0;», ne laisser activé que «&#xa0;Sans pilotage&#xa0;», puis appuyer sur Exécuter.</translation>
    </message>
    <message>
        <source>The program comes with a small language model that was trained on one little world: **forty animals**, each with a home, a food, a colour and nine more facts. It answers questions about them, and because every fact is known, the program can check each answer.

First see what it says when nobody asks for anything special. The column `No steering` holds the answer to the prompt alone.</source>
        <translation>Le programme est fourni avec un petit modèle de langage qui a été entraîné sur un petit monde&#xa0;: **quarante animaux**, chacun avec un habitat, une nourriture, une couleur et neuf autres faits. Il répond à des questions sur eux, et comme chaque fait est connu, le programme peut vérifier chaque réponse.

Regardez d’abord ce qu’il répond quand on ne lui demande rien de particulier. La colonne `Sans pilotage` contient la réponse au prompt seul.</translation>
    </message>
    <message>
        <source>A model of forty animals</source>
        <translation>Un modèle de quarante animaux</translation>
    </message>
    <message>
        <source>With the instruction the model answers in German, and the badge under that answer says so; under the plain answer it says what was found instead.</source>
        <translation>Avec la consigne, le modèle répond en allemand, et le badge sous cette réponse l’indique&#xa0;; sous la réponse sans pilotage, il indique ce qui a été trouvé à la place.</translation>
    </message>
    <message>
        <source>The behaviour as words</source>
        <translation>Le comportement en mots</translation>
    </message>
    <message>
        <source>One row of numbers did the work of the words. Open “Show the exact input” on both cards and compare what the model was given.</source>
        <translation>Une seule ligne de nombres a fait le travail des mots. Ouvrir «&#xa0;Afficher l’entrée exacte&#xa0;» sur les deux cartes et comparer ce que le modèle a reçu.</translation>
    </message>
    <message>
        <source>Switch on Tokens as well and press Run. The badge German has to pass in that column.</source>
        <translation>Activer aussi Tokens et appuyer sur Exécuter. Le badge Allemand doit être validé dans cette colonne.</translation>
    </message>
    <message>
        <source>A language model turns each word, or piece of a word, into a row of numbers, its **embedding**. A **steering token** is one more such row, but no word belongs to it: its numbers were learned so that the model behaves as if the instruction stood there.

The token is placed after your text, where the instruction would be. Nothing else changes.</source>
        <translation>Un modèle de langage transforme chaque mot, ou morceau de mot, en une ligne de nombres, son **embedding**. Un **token de pilotage** est une ligne de plus, mais aucun mot ne lui correspond&#xa0;: ses nombres ont été appris pour que le modèle se comporte comme si la consigne se trouvait là.

Le token est placé après votre texte, là où serait la consigne. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>The behaviour as one token</source>
        <translation>Le comportement en un token</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Une</translation>
    </message>
    <message>
        <source>As many as the instruction has words</source>
        <translation>Autant que la consigne a de mots</translation>
    </message>
    <message>
        <source>No. The instruction&apos;s words are not in the input at all; look at the exact input of the steered answer once more.</source>
        <translation>Non. Les mots de la consigne ne figurent pas du tout dans l’entrée&#xa0;; regardez encore une fois l’entrée exacte de la réponse pilotée.</translation>
    </message>
    <message>
        <source>None: it is added to every layer of the model</source>
        <translation>Aucune&#xa0;: il est ajouté à chaque couche du modèle</translation>
    </message>
    <message>
        <source>No. Other methods do add something inside the layers. A steering token is an input row like a word&apos;s, and takes a place like a word.</source>
        <translation>Non. D’autres méthodes ajoutent bien quelque chose à l’intérieur des couches. Un token de pilotage est une ligne d’entrée comme celle d’un mot, et il occupe une place comme un mot.</translation>
    </message>
    <message>
        <source>How long is it?</source>
        <translation>Quelle est sa longueur&#xa0;?</translation>
    </message>
    <message>
        <source>A token is a row of numbers, so it can be multiplied. The **strength** of a chip does just that: 1 is the token as it was learned, 0 makes every number zero.

Words have no such control. You can leave an instruction out, but you cannot write half of it.</source>
        <translation>Un token est une ligne de nombres&#xa0;: on peut donc le multiplier. C’est exactement ce que fait l’**intensité** d’une carte&#xa0;: 1 est le token tel qu’il a été appris, 0 met tous les nombres à zéro.

Les mots n’ont pas un tel réglage. On peut omettre une consigne, mais on ne peut pas en écrire la moitié.</translation>
    </message>
    <message>
        <source>Turn it down</source>
        <translation>Baisser l’intensité</translation>
    </message>
    <message>
        <source>The same row, another question, and German again.</source>
        <translation>La même ligne, une autre question, et de nouveau l’allemand.</translation>
    </message>
    <message>
        <source>Set the strength of German back to 1, ask “How does the whale move?”, and press Run.</source>
        <translation>Remettre l’intensité d’Allemand à 1, demander «&#xa0;How does the whale move?&#xa0;», puis appuyer sur Exécuter.</translation>
    </message>
    <message>
        <source>The token was learned on many questions about all the animals. It stands for the behaviour, not for one answer. So it should work on a question that you choose now.</source>
        <translation>Le token a été appris sur de nombreuses questions portant sur tous les animaux. Il représente le comportement, non une réponse particulière. Il devrait donc fonctionner avec la question que vous choisissez maintenant.</translation>
    </message>
    <message>
        <source>Not tied to a question</source>
        <translation>Indépendant de la question</translation>
    </message>
    <message>
        <source>Its weights were adjusted a little for German</source>
        <translation>Ses poids ont été un peu ajustés pour l’allemand</translation>
    </message>
    <message>
        <source>No. The weights are frozen and shared by all columns; that is why plain and steered answers can stand side by side.</source>
        <translation>Non. Les poids sont figés et communs à toutes les colonnes&#xa0;; c’est pourquoi la réponse sans pilotage et la réponse pilotée peuvent se tenir côte à côte.</translation>
    </message>
    <message>
        <source>Nothing. Only its input has one row more</source>
        <translation>Rien. Seule son entrée a une ligne de plus</translation>
    </message>
    <message>
        <source>Right. All that was learned is in that row. Take the chip off the deck and the model is as before.</source>
        <translation>Exact. Tout ce qui a été appris se trouve dans cette ligne. Si l’on ôte la carte du deck, le modèle est comme avant.</translation>
    </message>
    <message>
        <source>Its vocabulary was replaced by German words</source>
        <translation>Son vocabulaire a été remplacé par des mots allemands</translation>
    </message>
    <message>
        <source>No. The model knew its German words all along; the token made it use them.</source>
        <translation>Non. Le modèle connaissait déjà ses mots allemands&#xa0;; le token l’a amené à les employer.</translation>
    </message>
    <message>
        <source>What is different inside the model when a token steers it?</source>
        <translation>Qu’est-ce qui change à l’intérieur du modèle quand un token le pilote&#xa0;?</translation>
    </message>
    <message>
        <source>You have seen plain answers and steered ones, side by side, from the same program in the same minute.</source>
        <translation>Vous avez vu des réponses sans pilotage et des réponses pilotées, côte à côte, produites par le même programme à la même minute.</translation>
    </message>
    <message>
        <source>What was changed?</source>
        <translation>Qu’est-ce qui a changé&#xa0;?</translation>
    </message>
    <message>
        <source>What a steering token is</source>
        <translation>Ce qu’est un token de pilotage</translation>
    </message>
    <message>
        <source>On the left is what can be trained and how; on the right the curves will be drawn.</source>
        <translation>À gauche, ce qui peut être entraîné et comment&#xa0;; à droite se traceront les courbes.</translation>
    </message>
    <message>
        <source>Go to the Train bench.</source>
        <translation>Aller à l’atelier Entraîner.</translation>
    </message>
    <message>
        <source>A token is learned by **distillation**. The same frozen model plays two parts. The **teacher** reads the prompt with the instruction in words. The **student** reads the prompt with the token in the instruction&apos;s place.

For each word of an answer, both give a probability to every word of the vocabulary. The **loss** measures how far the student&apos;s probabilities are from the teacher&apos;s. Training moves the token&apos;s numbers, and nothing else, so that the loss falls.</source>
        <translation>Un token s’apprend par **distillation**. Le même modèle figé joue deux rôles. Le **professeur** lit le prompt avec la consigne en mots. L’**élève** lit le prompt avec le token à la place de la consigne.

Pour chaque mot d’une réponse, tous deux donnent une probabilité à chaque mot du vocabulaire. La **perte** mesure à quel point les probabilités de l’élève s’écartent de celles du professeur. L’entraînement déplace les nombres du token, et rien d’autre, de façon que la perte diminue.</translation>
    </message>
    <message>
        <source>A teacher and a student</source>
        <translation>Un professeur et un élève</translation>
    </message>
    <message>
        <source>The estimate below the settings counts the examples that this token will see.</source>
        <translation>L’estimation sous les réglages compte les exemples que ce token verra.</translation>
    </message>
    <message>
        <source>Untick everything but Italian.</source>
        <translation>Décocher tout sauf Italien.</translation>
    </message>
    <message>
        <source>All behaviours can be trained at once, each on its own examples. For a first try one is enough, and you can see better what happens to it.

An example is a question about an animal, and the answer that the demo world gives to it in Italian.</source>
        <translation>Tous les comportements peuvent être entraînés à la fois, chacun sur ses propres exemples. Pour un premier essai, un seul suffit, et l’on voit mieux ce qui lui arrive.

Un exemple est une question sur un animal, avec la réponse que le monde de démonstration y donne en italien.</translation>
    </message>
    <message>
        <source>Choose one behaviour</source>
        <translation>Choisir un comportement</translation>
    </message>
    <message>
        <source>All of the model&apos;s weights, a little</source>
        <translation>Tous les poids du modèle, un peu</translation>
    </message>
    <message>
        <source>No. Then plain answers would change too, and every behaviour would need its own copy of the model.</source>
        <translation>Non. Les réponses sans pilotage changeraient alors aussi, et chaque comportement aurait besoin de sa propre copie du modèle.</translation>
    </message>
    <message>
        <source>One row: as many numbers as the model&apos;s embeddings are wide</source>
        <translation>Une ligne&#xa0;: autant de nombres que la largeur des embeddings du modèle</translation>
    </message>
    <message>
        <source>Right. That is a few hundred numbers for this model, and a few thousand for a large one.</source>
        <translation>Exact. Cela fait quelques centaines de nombres pour ce modèle, et quelques milliers pour un grand.</translation>
    </message>
    <message>
        <source>The wording of the instructions</source>
        <translation>La formulation des consignes</translation>
    </message>
    <message>
        <source>No. The instructions are fixed; one of ten wordings is drawn for each example, so that the token learns what they have in common.</source>
        <translation>Non. Les consignes sont fixes&#xa0;; une de leurs dix formulations est tirée pour chaque exemple, afin que le token apprenne ce qu’elles ont en commun.</translation>
    </message>
    <message>
        <source>What changes while a token is trained?</source>
        <translation>Qu’est-ce qui change pendant l’entraînement d’un token&#xa0;?</translation>
    </message>
    <message>
        <source>The model has millions of weights. They all take part in the computation, but a training may hold some of them still. Here it holds all of them: they are **frozen**.</source>
        <translation>Le modèle a des millions de poids. Tous prennent part au calcul, mais un entraînement peut en maintenir certains fixes. Ici, il les maintient tous&#xa0;: ils sont **figés**.</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>Ce qui est appris</translation>
    </message>
    <message>
        <source>Measure tells what a training will cost before you start it.</source>
        <translation>Le bouton Mesurer indique ce que coûtera un entraînement avant de le démarrer.</translation>
    </message>
    <message>
        <source>Set 60 steps and 16 examples a step.</source>
        <translation>Régler 60 étapes et 16 exemples par étape.</translation>
    </message>
    <message>
        <source>A **step** looks at a batch of examples and then moves the token once. Sixty steps of sixteen examples, 960 in all, take well under a minute on most computers.

The token does not start from nothing: at first it is the mean of the embeddings of its instructions&apos; words. That is why the loss falls so fast.</source>
        <translation>Une **étape** examine un lot d’exemples, puis déplace le token une fois. Soixante étapes de seize exemples, soit 960 en tout, prennent nettement moins d’une minute sur la plupart des ordinateurs.

Le token ne part pas de rien&#xa0;: au départ, il est la moyenne des embeddings des mots de ses consignes. C’est pourquoi la perte diminue si vite.</translation>
    </message>
    <message>
        <source>A short training</source>
        <translation>Un court entraînement</translation>
    </message>
    <message>
        <source>Press Start and wait until the training is done.</source>
        <translation>Appuyer sur Démarrer et attendre la fin de l’entraînement.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Le regarder apprendre</translation>
    </message>
    <message>
        <source>Under a thousand examples were enough here. The tokens that came with the program saw more, and hold up better when several are combined.</source>
        <translation>Moins de mille exemples ont suffi ici. Les tokens fournis avec le programme en ont vu davantage et sont plus fiables quand on en combine plusieurs.</translation>
    </message>
    <message>
        <source>In Compose, put only Italian on the deck, ask “What does the lion eat?”, and press Run with Tokens on. The badge has to pass.</source>
        <translation>Dans Composer, ne poser qu’Italien sur le deck, demander «&#xa0;What does the lion eat?&#xa0;», puis appuyer sur Exécuter avec Tokens activé. Le badge doit être validé.</translation>
    </message>
    <message>
        <source>A loss tells how close student and teacher are on average. Whether the token works is another question, and it is answered by answers: the verifier checks them.

Ask something about another animal. The training drew its questions at random, so this one may or may not have been among them.</source>
        <translation>Une perte indique à quel point l’élève et le professeur sont proches en moyenne. Savoir si le token fonctionne est une autre question, et ce sont les réponses qui y répondent&#xa0;: le vérificateur les contrôle.

Posez une question sur un autre animal. L’entraînement a tiré ses questions au hasard&#xa0;: celle-ci en faisait peut-être partie, peut-être pas.</translation>
    </message>
    <message>
        <source>Try your token</source>
        <translation>Essayer votre token</translation>
    </message>
    <message>
        <source>It learns to answer better than the teacher</source>
        <translation>Il apprend à répondre mieux que le professeur</translation>
    </message>
    <message>
        <source>Each position says how likely every word was, and not only which one came</source>
        <translation>Chaque position indique la probabilité de chaque mot, et pas seulement lequel est venu</translation>
    </message>
    <message>
        <source>Right. That is far more to learn from per example than one word, so few examples suffice.</source>
        <translation>Exact. Un exemple apporte ainsi bien plus qu’un seul mot&#xa0;: peu d’exemples suffisent.</translation>
    </message>
    <message>
        <source>It need not see the prompt any more</source>
        <translation>Il n’a plus besoin de voir le prompt</translation>
    </message>
    <message>
        <source>No. The student reads the whole prompt; only the instruction is replaced.</source>
        <translation>Non. L’élève lit le prompt entier&#xa0;; seule la consigne est remplacée.</translation>
    </message>
    <message>
        <source>What does the student gain from that?</source>
        <translation>Qu’est-ce que l’élève y gagne&#xa0;?</translation>
    </message>
    <message>
        <source>The student could also be trained on the answers&apos; words alone: right word, wrong word. Instead it is compared with the teacher&apos;s probabilities of all words, and both are flattened first (the **temperature** of 10), so that unlikely words count as well.</source>
        <translation>On pourrait aussi entraîner l’élève sur les seuls mots des réponses&#xa0;: mot juste, mot faux. Au lieu de cela, on le compare aux probabilités que le professeur donne à tous les mots, et on aplatit d’abord les deux (c’est la **température** de 10), pour que les mots improbables comptent aussi.</translation>
    </message>
    <message>
        <source>Why compare probabilities?</source>
        <translation>Pourquoi comparer des probabilités&#xa0;?</translation>
    </message>
    <message>
        <source>Training a token</source>
        <translation>Entraîner un token</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>In an instruction, “and” tells the reader that both parts hold. `&lt;and&gt;` is a learned row that does the same between two tokens. It was trained in a second stage: the behaviours&apos; tokens stand still, and only `&lt;and&gt;` moves, on many **pairs** of behaviours. Its teacher reads the prompt with both instructions.

So one row has to serve all pairs. It learns how to join, not what is joined.</source>
        <translation>Dans une consigne, «&#xa0;et&#xa0;» dit au lecteur que les deux parties s’appliquent. `&lt;and&gt;` est une ligne apprise qui fait de même entre deux tokens. Il a été entraîné dans une seconde phase&#xa0;: les tokens des comportements ne bougent pas, et seul `&lt;and&gt;` se déplace, sur de nombreuses **paires** de comportements. Son professeur lit le prompt avec les deux consignes.

Une seule ligne doit donc servir à toutes les paires. Elle apprend comment joindre, non ce qui est joint.</translation>
    </message>
    <message>
        <source>A token for “and”</source>
        <translation>Un token pour «&#xa0;et&#xa0;»</translation>
    </message>
    <message>
        <source>To save time in training</source>
        <translation>Pour gagner du temps à l’entraînement</translation>
    </message>
    <message>
        <source>No. It does save some, but that is not the reason.</source>
        <translation>Non. Cela en fait gagner un peu, mais ce n’est pas la raison.</translation>
    </message>
    <message>
        <source>To find out whether &lt;and&gt; learned to join, or only learned its pairs by heart</source>
        <translation>Pour savoir si &lt;and&gt; a appris à joindre, ou seulement appris ses paires par cœur</translation>
    </message>
    <message>
        <source>Right. If it works on pairs with behaviours it never met, it has learned something about joining.</source>
        <translation>Exact. S’il fonctionne sur des paires de comportements qu’il n’a jamais rencontrés, il a appris quelque chose de la jonction elle-même.</translation>
    </message>
    <message>
        <source>Because these behaviours are too hard</source>
        <translation>Parce que ces comportements sont trop difficiles</translation>
    </message>
    <message>
        <source>No. Each of their tokens works well alone; they were chosen so that each category has one.</source>
        <translation>Non. Chacun de leurs tokens fonctionne bien seul&#xa0;; ils ont été choisis de façon que chaque catégorie en ait un.</translation>
    </message>
    <message>
        <source>Why keep some behaviours out?</source>
        <translation>Pourquoi mettre des comportements de côté&#xa0;?</translation>
    </message>
    <message>
        <source>Pairs it has not seen</source>
        <translation>Des paires qu’il n’a pas vues</translation>
    </message>
    <message>
        <source>Compare the badges of both columns. One question proves little; the Evaluate bench asks many and counts.</source>
        <translation>Comparez les badges des deux colonnes. Une question prouve peu&#xa0;; l’atelier Évaluer en pose beaucoup et compte.</translation>
    </message>
    <message>
        <source>Lay German and Title Case, joined by &lt;and&gt;, ask “What does the dolphin eat?”, and run Instructions and Tokens.</source>
        <translation>Poser Allemand et Initiales En Majuscules, joints par &lt;and&gt;, demander «&#xa0;What does the dolphin eat?&#xa0;», puis exécuter Consignes et Tokens.</translation>
    </message>
    <message>
        <source>Now the hard case: both behaviours are unseen. `&lt;and&gt;` met neither of them in its training, alone or together.</source>
        <translation>Voici le cas difficile&#xa0;: les deux comportements sont non vus. `&lt;and&gt;` n’a rencontré aucun des deux lors de son entraînement, ni seul ni ensemble.</translation>
    </message>
    <message>
        <source>Two unseen at once</source>
        <translation>Deux non vus à la fois</translation>
    </message>
    <message>
        <source>Put German and French on the deck together.</source>
        <translation>Poser Allemand et Français ensemble sur le deck.</translation>
    </message>
    <message>
        <source>Some pairs ask for the impossible. An answer cannot be German and French, or 5-10 words and 30-45 words. Such behaviours belong to the same **category**, which colour and shape of the chips show.

`&lt;and&gt;` was trained on pairs from different categories only.</source>
        <translation>Certaines paires demandent l’impossible. Une réponse ne peut pas être à la fois en allemand et en français, ni faire à la fois 5-10 mots et 30-45 mots. De tels comportements appartiennent à la même **catégorie**, que montrent la couleur et la forme des cartes.

`&lt;and&gt;` n’a été entraîné que sur des paires de catégories différentes.</translation>
    </message>
    <message>
        <source>What cannot be joined</source>
        <translation>Ce qui ne peut pas être joint</translation>
    </message>
    <message>
        <source>Three badges beside the truth of the answer. The more behaviours have to hold at once, the more often one of them is missed.</source>
        <translation>Trois badges, en plus de la vérité de la réponse. Plus il y a de comportements à respecter à la fois, plus souvent l’un d’eux est manqué.</translation>
    </message>
    <message>
        <source>Lay French, 3 sentences and lower case, joined by &lt;and&gt;, and press Run with Tokens on.</source>
        <translation>Poser Français, 3 phrases et minuscules, joints par &lt;and&gt;, puis appuyer sur Exécuter avec Tokens activé.</translation>
    </message>
    <message>
        <source>Nothing stops you from joining three: `&lt;and&gt;` is put in both gaps. It was trained on pairs only, so three is again something it has not met.</source>
        <translation>Rien n’empêche d’en joindre trois&#xa0;: `&lt;and&gt;` se place dans les deux intervalles. Il n’a été entraîné que sur des paires&#xa0;: trois est donc là encore une situation qu’il n’a pas rencontrée.</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Trois</translation>
    </message>
    <message>
        <source>&lt;and&gt;, on pairs with the new behaviour</source>
        <translation>&lt;and&gt;, sur des paires avec le nouveau comportement</translation>
    </message>
    <message>
        <source>That might help a little, but it is not needed: &lt;and&gt; also joins behaviours it never met, as you have just tried.</source>
        <translation>Cela aiderait peut-être un peu, mais ce n’est pas nécessaire&#xa0;: &lt;and&gt; joint aussi des comportements qu’il n’a jamais rencontrés, comme vous venez de l’essayer.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>No. It is frozen in both stages.</source>
        <translation>Non. Il est figé dans les deux phases.</translation>
    </message>
    <message>
        <source>Nothing: lay it on the deck</source>
        <translation>Rien&#xa0;: il suffit de le poser sur le deck</translation>
    </message>
    <message>
        <source>Right. That is the use of a join that is learned once: behaviours can be added later.</source>
        <translation>Exact. C’est tout l’intérêt d’une jonction apprise une fois&#xa0;: on peut ajouter des comportements plus tard.</translation>
    </message>
    <message>
        <source>You train a token for a new behaviour tomorrow. What has to be trained again before &lt;and&gt; can join it?</source>
        <translation>Demain, vous entraînez un token pour un nouveau comportement. Que faut-il réentraîner avant que &lt;and&gt; puisse le joindre&#xa0;?</translation>
    </message>
    <message>
        <source>Stage one trained a token for each behaviour. Stage two trained `&lt;and&gt;`.</source>
        <translation>La première phase a entraîné un token pour chaque comportement. La seconde a entraîné `&lt;and&gt;`.</translation>
    </message>
    <message>
        <source>What moved?</source>
        <translation>Qu’est-ce qui a bougé&#xa0;?</translation>
    </message>
    <message>
        <source>Composing two</source>
        <translation>Composer deux tokens</translation>
    </message>
    <message>
        <source>Compare the badges of both rows. With the tokens that came with the program, one order gives enough words, and the other does not.</source>
        <translation>Comparez les badges des deux lignes. Avec les tokens fournis avec le programme, un ordre donne assez de mots, et l’autre non.</translation>
    </message>
    <message>
        <source>Lay 2 sentences and 10-20 words with nothing between, ask “Does the cat lay eggs?”, and run Tokens in all orders.</source>
        <translation>Poser 2 phrases et 10-20 mots sans rien entre deux, demander «&#xa0;Does the cat lay eggs?&#xa0;», puis exécuter Tokens dans tous les ordres.</translation>
    </message>
    <message>
        <source>“German and lower case” means the same as “lower case and German”. For a model that reads from left to right it need not. When it reads the second token it has read the first already, but not the other way round; and the token that stands last is nearest to the answer.

`All orders` runs the deck in each order, one row of answers for each.</source>
        <translation>«&#xa0;Allemand et minuscules&#xa0;» veut dire la même chose que «&#xa0;minuscules et Allemand&#xa0;». Pour un modèle qui lit de gauche à droite, ce n’est pas forcément le cas. Quand il lit le second token, il a déjà lu le premier, mais l’inverse n’est pas vrai&#xa0;; et le token placé en dernier est le plus proche de la réponse.

`Tous les ordres` exécute le deck dans chaque ordre, une ligne de réponses pour chacun.</translation>
    </message>
    <message>
        <source>First one, then the other</source>
        <translation>D’abord l’un, puis l’autre</translation>
    </message>
    <message>
        <source>25 points</source>
        <translation>25 points</translation>
    </message>
    <message>
        <source>Right: 95 minus 70. Zero would mean that the order makes no difference to how often the answers are right.</source>
        <translation>Exact&#xa0;: 95 moins 70. Zéro voudrait dire que l’ordre ne change rien à la fréquence des réponses justes.</translation>
    </message>
    <message>
        <source>82.5 percent</source>
        <translation>82,5 pour cent</translation>
    </message>
    <message>
        <source>No, that is the mean accuracy over both orders.</source>
        <translation>Non, c’est l’exactitude moyenne sur les deux ordres.</translation>
    </message>
    <message>
        <source>165 points</source>
        <translation>165 points</translation>
    </message>
    <message>
        <source>No. The accuracies are subtracted, not added.</source>
        <translation>Non. Les exactitudes se soustraient, elles ne s’additionnent pas.</translation>
    </message>
    <message>
        <source>Of two orders, one is right on 95 of 100 questions, the other on 70. What is the order variance?</source>
        <translation>De deux ordres, l’un donne une réponse juste à 95 questions sur 100, l’autre à 70. Quelle est la variance d’ordre&#xa0;?</translation>
    </message>
    <message>
        <source>Take many questions and count how often each order satisfies all behaviours. That share is the order&apos;s **accuracy**. An order that works is no comfort to someone who happened to choose another. So beside the mean over all orders one more number is reported: the accuracy of the best order minus that of the worst, called **order variance**.</source>
        <translation>Prenez beaucoup de questions et comptez combien de fois chaque ordre satisfait tous les comportements. Cette part est l’**exactitude** de l’ordre. Qu’un ordre fonctionne n’aide en rien celui qui en a par hasard choisi un autre. Aussi donne-t-on, à côté de la moyenne sur tous les ordres, un nombre de plus&#xa0;: l’exactitude du meilleur ordre moins celle du pire, appelée **variance d’ordre**.</translation>
    </message>
    <message>
        <source>A number for it</source>
        <translation>Un nombre pour le dire</translation>
    </message>
    <message>
        <source>Look at both rows again, and at their badges. On this pair &lt;and&gt; helps the order that was weak. Whether it does so on others too has to be counted, not guessed.</source>
        <translation>Regardez de nouveau les deux lignes et leurs badges. Sur cette paire, &lt;and&gt; aide l’ordre qui était faible. Le fait-il aussi sur d’autres&#xa0;? Cela se compte, cela ne se devine pas.</translation>
    </message>
    <message>
        <source>Set the join to &lt;and&gt; and run all orders again.</source>
        <translation>Régler la jonction sur &lt;and&gt; et exécuter de nouveau tous les ordres.</translation>
    </message>
    <message>
        <source>`&lt;and&gt;` was trained on pairs in both orders. Its teacher reads the two instructions in the same order as the student reads the tokens, and loses little when they are turned round. The closer the student follows the teacher, the less the order can matter.</source>
        <translation>`&lt;and&gt;` a été entraîné sur des paires dans les deux ordres. Son professeur lit les deux consignes dans le même ordre que l’élève lit les tokens, et perd peu quand on les inverse. Plus l’élève suit le professeur de près, moins l’ordre peut compter.</translation>
    </message>
    <message>
        <source>The same with &lt;and&gt;</source>
        <translation>La même chose avec &lt;and&gt;</translation>
    </message>
    <message>
        <source>Six orders</source>
        <translation>Six ordres</translation>
    </message>
    <message>
        <source>Keep that deck, switch on Instructions and Tokens + instructions beside Tokens, and run all orders.</source>
        <translation>Garder ce deck, activer Consignes et «&#xa0;Tokens + consignes&#xa0;» en plus de Tokens, puis exécuter tous les ordres.</translation>
    </message>
    <message>
        <source>Instructions are read from left to right, too. Whether their order matters less is not a matter of opinion: it can be measured in the same way.</source>
        <translation>Les consignes aussi se lisent de gauche à droite. Savoir si leur ordre compte moins n’est pas affaire d’opinion&#xa0;: cela se mesure de la même façon.</translation>
    </message>
    <message>
        <source>Are words any better?</source>
        <translation>Les mots font-ils mieux&#xa0;?</translation>
    </message>
    <message>
        <source>One deck on which it is clearly better</source>
        <translation>Un deck sur lequel elle est nettement meilleure</translation>
    </message>
    <message>
        <source>No. A deck can always be found on which it is, and another on which it is not.</source>
        <translation>Non. On trouve toujours un deck sur lequel elle l’est, et un autre sur lequel elle ne l’est pas.</translation>
    </message>
    <message>
        <source>The same decks, orders and questions for both, many of each, with the uncertainty stated</source>
        <translation>Les mêmes decks, ordres et questions pour les deux, en grand nombre, avec l’incertitude indiquée</translation>
    </message>
    <message>
        <source>Right. That is what the Evaluate bench plans and runs, with intervals on every figure.</source>
        <translation>Exact. C’est ce que l’atelier Évaluer planifie et exécute, avec un intervalle pour chaque chiffre.</translation>
    </message>
    <message>
        <source>A lower loss in training</source>
        <translation>Une perte plus faible à l’entraînement</translation>
    </message>
    <message>
        <source>No. The loss compares probabilities with the teacher&apos;s; whether the answers hold in every order has to be counted on answers.</source>
        <translation>Non. La perte compare des probabilités à celles du professeur&#xa0;; savoir si les réponses sont justes dans tous les ordres se compte sur des réponses.</translation>
    </message>
    <message>
        <source>What would convince you that one join is less sensitive to order than another?</source>
        <translation>Qu’est-ce qui vous convaincrait qu’une jonction est moins sensible à l’ordre qu’une autre&#xa0;?</translation>
    </message>
    <message>
        <source>You have looked at one question. Perhaps it was an easy one, or an unlucky one.</source>
        <translation>Vous n’avez examiné qu’une seule question. C’était peut-être une question facile, ou un coup de malchance.</translation>
    </message>
    <message>
        <source>What to conclude</source>
        <translation>Que conclure</translation>
    </message>
    <message>
        <source>Why order matters</source>
        <translation>Pourquoi l’ordre compte</translation>
    </message>
    <message>
        <source>Colour and shape show the category. Do the languages lie together? And where is &lt;and&gt;?</source>
        <translation>La couleur et la forme indiquent la catégorie. Les langues sont-elles regroupées&#xa0;? Et où est &lt;and&gt;&#xa0;?</translation>
    </message>
    <message>
        <source>Show the Geometry bench with the axes fitted on the tokens.</source>
        <translation>Afficher l’atelier Géométrie, avec les axes ajustés sur les tokens.</translation>
    </message>
    <message>
        <source>Every word of the vocabulary is a point in a space with as many directions as an embedding has numbers. Steering tokens are points in the same space. No one can look at hundreds of directions, so the bench finds the few along which the points differ most: the **principal components**.

The first one goes across, the second upwards. Each axis says what share of the differences it shows.</source>
        <translation>Chaque mot du vocabulaire est un point dans un espace qui a autant de directions qu’un embedding a de nombres. Les tokens de pilotage sont des points du même espace. Personne ne peut regarder des centaines de directions&#xa0;: l’atelier cherche donc les quelques-unes selon lesquelles les points diffèrent le plus, les **composantes principales**.

La première va de gauche à droite, la deuxième de bas en haut. Chaque axe indique la part des différences qu’il montre.</translation>
    </message>
    <message>
        <source>A map of the tokens</source>
        <translation>Une carte des tokens</translation>
    </message>
    <message>
        <source>“German” and “Deutsch” are at the top. The token started as the mean of its instructions&apos; words, and the training did not lead it away from what they mean.</source>
        <translation>«&#xa0;German&#xa0;» et «&#xa0;Deutsch&#xa0;» sont en tête. Le token est parti de la moyenne des mots de ses consignes, et l’entraînement ne l’a pas éloigné de ce qu’ils signifient.</translation>
    </message>
    <message>
        <source>Select German, in the picture or in the table.</source>
        <translation>Sélectionner Allemand, dans l’image ou dans le tableau.</translation>
    </message>
    <message>
        <source>The table lists, for each token, the words whose rows point most nearly in its direction. The measure is the **cosine**: 1 is the same direction, 0 is at a right angle, as unrelated directions nearly are.</source>
        <translation>Le tableau donne, pour chaque token, les mots dont les lignes pointent le plus dans sa direction. La mesure est le **cosinus**&#xa0;: 1 est la même direction, 0 est l’angle droit, comme presque toujours entre deux directions sans rapport.</translation>
    </message>
    <message>
        <source>Whom does it stand next to?</source>
        <translation>À côté de qui se tient-il&#xa0;?</translation>
    </message>
    <message>
        <source>The token means that word, because 0.30 is far from 0</source>
        <translation>Le token signifie ce mot, car 0,30 est loin de 0</translation>
    </message>
    <message>
        <source>No. Among thousands of words the best cosine of a random row is far from 0 as well.</source>
        <translation>Non. Parmi des milliers de mots, le meilleur cosinus d’une ligne au hasard est lui aussi loin de 0.</translation>
    </message>
    <message>
        <source>Nothing much: chance reaches as far</source>
        <translation>Pas grand-chose&#xa0;: le hasard va aussi loin</translation>
    </message>
    <message>
        <source>Right. A nearest word always exists; it only tells something where it is well above chance.</source>
        <translation>Exact. Il existe toujours un mot le plus proche&#xa0;; il ne dit quelque chose que s’il dépasse nettement le hasard.</translation>
    </message>
    <message>
        <source>The token is broken</source>
        <translation>Le token est défectueux</translation>
    </message>
    <message>
        <source>No. Tokens can work well without lying near any word.</source>
        <translation>Non. Un token peut bien fonctionner sans être proche d’aucun mot.</translation>
    </message>
    <message>
        <source>A token&apos;s nearest word has cosine 0.30. Random rows reach 0.24 on average, and 0.36 at most. What follows?</source>
        <translation>Le mot le plus proche d’un token a un cosinus de 0,30. Des lignes au hasard atteignent 0,24 en moyenne, et 0,36 au plus. Qu’en conclure&#xa0;?</translation>
    </message>
    <message>
        <source>A cosine of 0.4 may be much or little. To know, the bench draws random rows of the same length and finds the nearest word of each: the **null baseline**. The line under the table gives its mean and its maximum; in the bars it is a thin tick.</source>
        <translation>Un cosinus de 0,4 peut être beaucoup ou peu. Pour le savoir, l’atelier tire des lignes au hasard de même longueur et cherche le mot le plus proche de chacune&#xa0;: c’est la **référence nulle**. La ligne sous le tableau en donne la moyenne et le maximum&#xa0;; dans les barres, c’est un trait fin.</translation>
    </message>
    <message>
        <source>Is that much?</source>
        <translation>Est-ce beaucoup&#xa0;?</translation>
    </message>
    <message>
        <source>Numbers, as in its instructions. Compare the other lengths: each is near a number that marks it off.</source>
        <translation>Des nombres, comme dans ses consignes. Comparez les autres longueurs&#xa0;: chacune est proche d’un nombre qui la délimite.</translation>
    </message>
    <message>
        <source>Select 10-20 words.</source>
        <translation>Sélectionner 10-20 mots.</translation>
    </message>
    <message>
        <source>Languages have names. What would a length be near to?</source>
        <translation>Les langues ont un nom. De quoi une longueur serait-elle proche&#xa0;?</translation>
    </message>
    <message>
        <source>A length</source>
        <translation>Une longueur</translation>
    </message>
    <message>
        <source>In this model its nearest word is “and”. In the large models of the published work it was near nothing at all: how a token works need not be written in its neighbours.</source>
        <translation>Dans ce modèle, son mot le plus proche est «&#xa0;and&#xa0;». Dans les grands modèles des travaux publiés, il n’était proche de rien du tout&#xa0;: la façon dont un token agit n’est pas forcément inscrite dans ses voisins.</translation>
    </message>
    <message>
        <source>Select &lt;and&gt;.</source>
        <translation>Sélectionner &lt;and&gt;.</translation>
    </message>
    <message>
        <source>`&lt;and&gt;` did not start as the mean of any words. It started at zero, and was kept from pointing in the direction of any behaviour, so that it would not ask for one of them. Whatever it is near to now, the training found by itself.</source>
        <translation>`&lt;and&gt;` n’est pas parti de la moyenne de mots. Il est parti de zéro, et on l’a empêché de pointer dans la direction d’un comportement, pour qu’il n’en demande aucun. Ce dont il est proche à présent, l’entraînement l’a trouvé de lui-même.</translation>
    </message>
    <message>
        <source>And &lt;and&gt;?</source>
        <translation>Et &lt;and&gt;&#xa0;?</translation>
    </message>
    <message>
        <source>Fit the axes on the vocabulary.</source>
        <translation>Ajuster les axes sur le vocabulaire.</translation>
    </message>
    <message>
        <source>The axes follow from the points they are fitted on. Fitted on the tokens, they show how tokens differ. Fitted on the vocabulary, they show how words differ, and the tokens are only placed among them.</source>
        <translation>Les axes découlent des points sur lesquels ils sont ajustés. Ajustés sur les tokens, ils montrent en quoi les tokens diffèrent. Ajustés sur le vocabulaire, ils montrent en quoi les mots diffèrent, et les tokens ne sont que placés parmi eux.</translation>
    </message>
    <message>
        <source>Other axes, other picture</source>
        <translation>Autres axes, autre image</translation>
    </message>
    <message>
        <source>Yes, that is what the picture shows</source>
        <translation>Oui, c’est ce que montre l’image</translation>
    </message>
    <message>
        <source>No. They agree in the directions shown; in all the others they may be far apart.</source>
        <translation>Non. Ils concordent dans les directions affichées&#xa0;; dans toutes les autres, ils peuvent être très éloignés.</translation>
    </message>
    <message>
        <source>One cannot tell from this. The table of cosines compares all directions</source>
        <translation>On ne peut pas le dire d’après elle. Le tableau des cosinus compare toutes les directions</translation>
    </message>
    <message>
        <source>Right. The heat map under the neighbours counts every direction; the picture shows a share of them, which its axes state.</source>
        <translation>Exact. La carte de chaleur sous les voisins compte toutes les directions&#xa0;; l’image en montre une part, que ses axes indiquent.</translation>
    </message>
    <message>
        <source>No, two tokens can never be alike</source>
        <translation>Non, deux tokens ne peuvent jamais se ressembler</translation>
    </message>
    <message>
        <source>No. Two trainings of one behaviour, for instance, may well end close to each other.</source>
        <translation>Non. Deux entraînements d’un même comportement, par exemple, peuvent très bien aboutir tout près l’un de l’autre.</translation>
    </message>
    <message>
        <source>Two tokens lie on top of each other in the picture. Are they nearly the same?</source>
        <translation>Deux tokens se superposent dans l’image. Sont-ils presque identiques&#xa0;?</translation>
    </message>
    <message>
        <source>A picture has two directions, or three. The tokens differ in many more.</source>
        <translation>Une image a deux directions, ou trois. Les tokens diffèrent dans bien davantage.</translation>
    </message>
    <message>
        <source>What a map leaves out</source>
        <translation>Ce qu’une carte laisse de côté</translation>
    </message>
    <message>
        <source>Where tokens live</source>
        <translation>Où vivent les tokens</translation>
    </message>
    <message>
        <source>Three columns do what was asked. On an easy deck there is little between them.</source>
        <translation>Trois colonnes ont fait ce qui était demandé. Sur un deck facile, peu de choses les séparent.</translation>
    </message>
    <message>
        <source>Lay Spanish, 10-20 words and lower case, joined by &lt;and&gt;, ask “Where does the fox live?”, and run all four columns.</source>
        <translation>Poser Espagnol, 10-20 mots et minuscules, joints par &lt;and&gt;, demander «&#xa0;Where does the fox live?&#xa0;», puis exécuter les quatre colonnes.</translation>
    </message>
    <message>
        <source>One deck, four columns. `No steering` is the prompt alone, `Instructions` adds the words, `Tokens` adds the learned rows, `Tokens + instructions` adds the words and the rows.

A comparison is fair only when everything else is the same: same model, same question, same limit, and always the likeliest next word.</source>
        <translation>Un deck, quatre colonnes. `Sans pilotage` est le prompt seul, `Consignes` ajoute les mots, `Tokens` ajoute les lignes apprises, `Tokens + consignes` ajoute les mots et les lignes.

Une comparaison n’est juste que si tout le reste est identique&#xa0;: même modèle, même question, même limite, et toujours le mot suivant le plus probable.</translation>
    </message>
    <message>
        <source>Four answers</source>
        <translation>Quatre réponses</translation>
    </message>
    <message>
        <source>Nearly. There is one row for each behaviour, and an &lt;and&gt; in each of the two gaps.</source>
        <translation>Presque. Il y a une ligne pour chaque comportement, et un &lt;and&gt; dans chacun des deux intervalles.</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinq</translation>
    </message>
    <message>
        <source>Right: three behaviours and two joins. It stays five however long the instructions are that the tokens were learned from.</source>
        <translation>Exact&#xa0;: trois comportements et deux jonctions. Cela reste cinq, quelle que soit la longueur des consignes à partir desquelles les tokens ont été appris.</translation>
    </message>
    <message>
        <source>As many as the instructions have words</source>
        <translation>Autant que les consignes ont de mots</translation>
    </message>
    <message>
        <source>No. The words are not in that input.</source>
        <translation>Non. Les mots ne figurent pas dans cette entrée.</translation>
    </message>
    <message>
        <source>How many places do three behaviours and their joins take as tokens?</source>
        <translation>Combien de places trois comportements et leurs jonctions occupent-ils sous forme de tokens&#xa0;?</translation>
    </message>
    <message>
        <source>Open “Show the exact input” on the cards of Instructions and of Tokens, and count.</source>
        <translation>Ouvrez «&#xa0;Afficher l’entrée exacte&#xa0;» sur les cartes de Consignes et de Tokens, et comptez.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>Spanish and the length still hold; the capitals are back, and the badge of lower case fails, as it should. Strength scales tokens only: the instructions are as before.</source>
        <translation>L’espagnol et la longueur sont toujours respectés&#xa0;; les majuscules sont revenues, et le badge minuscules n’est pas validé, comme il se doit. L’intensité n’agit que sur les tokens&#xa0;: les consignes sont comme avant.</translation>
    </message>
    <message>
        <source>Set the strength of lower case to 0 and press Run with Tokens on.</source>
        <translation>Régler l’intensité de minuscules à 0 et appuyer sur Exécuter avec Tokens activé.</translation>
    </message>
    <message>
        <source>Each token has its own strength. You can take one behaviour back without touching the others, and without writing anything anew.</source>
        <translation>Chaque token a sa propre intensité. Vous pouvez retirer un comportement sans toucher aux autres, et sans rien réécrire.</translation>
    </message>
    <message>
        <source>Turn one down</source>
        <translation>Baisser l’un d’eux</translation>
    </message>
    <message>
        <source>One of the two languages, and no training. What instructions cannot give is a guarantee, and neither can tokens: that is why each answer is verified.</source>
        <translation>L’une des deux langues, et aucun entraînement. Ce que les consignes ne peuvent pas donner, c’est une garantie, et les tokens non plus&#xa0;: c’est pourquoi chaque réponse est vérifiée.</translation>
    </message>
    <message>
        <source>Clear the deck, ask “Where does the fox live? Answer in German or in French.”, and press Run with No steering on.</source>
        <translation>Vider le deck, demander «&#xa0;Where does the fox live? Answer in German or in French.&#xa0;», puis appuyer sur Exécuter avec «&#xa0;Sans pilotage&#xa0;» activé.</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Les deux ensemble</translation>
    </message>
    <message>
        <source>They are always more accurate than instructions</source>
        <translation>Ils sont toujours plus exacts que les consignes</translation>
    </message>
    <message>
        <source>No. A token imitates the instructed model. It may do better or worse on a given task; that has to be measured.</source>
        <translation>Non. Un token imite le modèle qui a reçu la consigne. Il peut faire mieux ou moins bien sur une tâche donnée&#xa0;; cela se mesure.</translation>
    </message>
    <message>
        <source>The wish is always the same, so a training done once saves places in a million inputs</source>
        <translation>Le souhait est toujours le même&#xa0;: un entraînement fait une seule fois économise des places dans un million d’entrées</translation>
    </message>
    <message>
        <source>Right. Tokens pay where a behaviour is used often. For a wish that comes up once, words are quicker.</source>
        <translation>Exact. Les tokens sont rentables quand un comportement sert souvent. Pour un souhait qui ne se présente qu’une fois, les mots sont plus rapides.</translation>
    </message>
    <message>
        <source>They work with any model, also one behind a service</source>
        <translation>Ils fonctionnent avec n’importe quel modèle, même derrière un service</translation>
    </message>
    <message>
        <source>No. A token is a row for the input of one model. Who cannot give a model rows has to use words, and another model needs its own tokens.</source>
        <translation>Non. Un token est une ligne pour l’entrée d’un seul modèle. Qui ne peut pas donner de lignes à un modèle doit employer des mots, et un autre modèle a besoin de ses propres tokens.</translation>
    </message>
    <message>
        <source>What speaks for tokens here?</source>
        <translation>Qu’est-ce qui plaide ici pour les tokens&#xa0;?</translation>
    </message>
    <message>
        <source>A shop wants every answer of its assistant in Portuguese and in one sentence, a million times a day. It has a model whose weights it may read.</source>
        <translation>Un magasin veut que chaque réponse de son assistant soit en portugais et en une phrase, un million de fois par jour. Il a un modèle dont il peut lire les poids.</translation>
    </message>
    <message>
        <source>Which would you take?</source>
        <translation>Que choisiriez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Tokens against instructions</source>
        <translation>Tokens contre consignes</translation>
    </message>
    <message>
        <source>While it runs, look at four things. The **loss** falls steeply, then levels out. The **learning rate** first rises, so that the first steps are careful, then falls to zero. The **cosine to the start** tells how far the token has turned away from its start: 1 is the same direction. The **nearest words** are the words of the vocabulary whose rows point most nearly the same way.

The sample answer is written with the token as it is at that step.</source>
        <translation>Pendant l’entraînement, quatre choses sont à observer. La **perte** chute rapidement, puis se stabilise. Le **taux d’apprentissage** monte d’abord, pour que les premières étapes soient prudentes, puis descend à zéro. Le **cosinus avec le départ** indique de combien le token s’est détourné de son départ : 1 est la même direction. Les **mots les plus proches** sont les mots du vocabulaire dont les lignes pointent le plus dans la même direction.

L’exemple de réponse est écrit avec le token tel qu’il est à cette étape.</translation>
    </message>
    <message>
        <source>the row of numbers that a model has for a piece of text</source>
        <translation>la ligne de nombres qu’un modèle a pour un morceau de texte</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>a learned embedding that no text belongs to</source>
        <translation>un embedding appris auquel aucun texte ne correspond</translation>
    </message>
    <message>
        <source>Steering token</source>
        <translation>Token de pilotage</translation>
    </message>
    <message>
        <source>the wish in words, added to the prompt</source>
        <translation>le souhait en mots, ajouté au prompt</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>what a token&apos;s row is multiplied by</source>
        <translation>ce par quoi la ligne d’un token est multipliée</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>not changed by training</source>
        <translation>non modifié par l’entraînement</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figé</translation>
    </message>
    <message>
        <source>A steering token is one learned row of numbers. It stands in the input, in one place, where an instruction would stand.</source>
        <translation>Un token de pilotage est une ligne de nombres apprise. Il se trouve dans l’entrée, à une seule place, là où serait une consigne.</translation>
    </message>
    <message>
        <source>The model&apos;s weights stay as they are: without the token it answers as before.</source>
        <translation>Les poids du modèle restent tels quels&#xa0;: sans le token, il répond comme avant.</translation>
    </message>
    <message>
        <source>A badge is a program&apos;s check. What it cannot check, it does not claim.</source>
        <translation>Un badge est la vérification d’un programme. Ce qu’il ne peut pas vérifier, il ne l’affirme pas.</translation>
    </message>
    <message>
        <source>Put German on the deck, leave only No steering and Instructions switched on, and press Run.</source>
        <translation>Poser Allemand sur le deck, ne laisser activés que «&#xa0;Sans pilotage&#xa0;» et Consignes, puis appuyer sur Exécuter.</translation>
    </message>
    <message>
        <source>The usual way to change how a model answers is to ask: an **instruction** is added to the prompt. Each behaviour on the shelf knows ten wordings of its instruction; those of German begin with “German” and “in German”.

Under the answer stands a **badge**. It is a program&apos;s check, not an opinion: here it finds out the answer&apos;s language and compares it with what was wanted.</source>
        <translation>La façon habituelle de changer la manière dont un modèle répond est de le demander&#xa0;: on ajoute une **consigne** au prompt. Chaque comportement de l’étagère connaît dix formulations de sa consigne&#xa0;; celles d’Allemand commencent par «&#xa0;German&#xa0;» et «&#xa0;in German&#xa0;».

Sous la réponse se trouve un **badge**. C’est la vérification d’un programme, non une opinion&#xa0;: ici, il détermine la langue de la réponse et la compare à celle qui était demandée.</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Une seule</translation>
    </message>
    <message>
        <source>Right. However long the instructions were that it was learned from, a token is one row in one place.</source>
        <translation>Exact. Quelle que soit la longueur des consignes à partir desquelles il a été appris, un token est une seule ligne à une seule place.</translation>
    </message>
    <message>
        <source>How many places in the input would the token of 10-20 words take?</source>
        <translation>Combien de places le token de «&#xa0;10-20 mots&#xa0;» occuperait-il dans l’entrée&#xa0;?</translation>
    </message>
    <message>
        <source>On each answer&apos;s card there is a button “Show the exact input”. It shows every place of the input as the model gets it. A steering token stands there under its behaviour&apos;s name, as it has no spelling of its own.

An instruction takes one place for each piece of a word: “German” is one piece, “10-20 words” are several. Every place costs the model some work, and room.</source>
        <translation>La carte de chaque réponse porte un bouton «&#xa0;Afficher l’entrée exacte&#xa0;». Il montre chaque place de l’entrée telle que le modèle la reçoit. Un token de pilotage y figure sous le nom de son comportement, car il n’a pas d’orthographe propre.

Une consigne occupe une place pour chaque morceau de mot&#xa0;: «&#xa0;German&#xa0;» est un seul morceau, «&#xa0;10-20 words&#xa0;» en compte plusieurs. Chaque place coûte au modèle un peu de travail et d’espace.</translation>
    </message>
    <message>
        <source>Near 0.75</source>
        <translation>Vers 0,75</translation>
    </message>
    <message>
        <source>Near 0.5</source>
        <translation>Vers 0,5</translation>
    </message>
    <message>
        <source>Close to 0</source>
        <translation>Près de 0</translation>
    </message>
    <message>
        <source>Turned down from 1 to 0, at which strength will German let go?</source>
        <translation>Quand on baisse l’intensité de 1 à 0, à quelle valeur Allemand lâchera-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>A row of zeros carries nothing: the answer is as plain as without the token. But German holds down to about 0.05, and no answer is half German: the first thing that the model does with a row is to bring it to a common length, so its direction counts for as long as any of it is left.</source>
        <translation>Une ligne de zéros ne porte rien&#xa0;: la réponse est la même que sans le token. Mais Allemand agit jusqu’à 0,05 environ, et aucune réponse n’est à moitié allemande&#xa0;: la première chose que le modèle fait d’une ligne est de la ramener à une longueur commune&#xa0;; sa direction compte donc tant qu’il en reste quelque chose.</translation>
    </message>
    <message>
        <source>Turn the strength of German down on its chip, with Live on or pressing Run on the way, until it is 0.</source>
        <translation>Baisser l’intensité d’Allemand sur sa carte, avec Direct activé ou en appuyant sur Exécuter en chemin, jusqu’à 0.</translation>
    </message>
    <message>
        <source>training a student to give a teacher&apos;s probabilities</source>
        <translation>entraîner un élève à donner les probabilités d’un professeur</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Distillation</translation>
    </message>
    <message>
        <source>how far the student&apos;s probabilities are from the teacher&apos;s</source>
        <translation>à quel point les probabilités de l’élève s’écartent de celles du professeur</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>one look at a batch of examples, then one move of the token</source>
        <translation>un coup d’œil à un lot d’exemples, puis un déplacement du token</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>how far a step may move the token</source>
        <translation>de combien une étape peut déplacer le token</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>what probabilities are flattened by before they are compared</source>
        <translation>ce qui aplatit les probabilités avant de les comparer</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>One frozen model plays teacher (with the instruction) and student (with the token).</source>
        <translation>Un même modèle figé joue le professeur (avec la consigne) et l’élève (avec le token).</translation>
    </message>
    <message>
        <source>The loss compares their probabilities for every word of a right answer. Training moves one row so that it falls.</source>
        <translation>La perte compare leurs probabilités à chaque mot d’une réponse juste. L’entraînement déplace une ligne pour qu’elle diminue.</translation>
    </message>
    <message>
        <source>A low loss is a promise; the badges under new answers are the proof.</source>
        <translation>Une perte faible est une promesse&#xa0;; la preuve, ce sont les badges sous de nouvelles réponses.</translation>
    </message>
    <message>
        <source>“Italian”, or a word like it</source>
        <translation>«&#xa0;Italian&#xa0;», ou un mot semblable</translation>
    </message>
    <message>
        <source>A word of the questions, such as “lion”</source>
        <translation>Un mot des questions, par exemple «&#xa0;lion&#xa0;»</translation>
    </message>
    <message>
        <source>None that has to do with it</source>
        <translation>Aucun mot qui ait un rapport</translation>
    </message>
    <message>
        <source>Which word of the vocabulary will the trained token lie nearest to?</source>
        <translation>De quel mot du vocabulaire le token entraîné sera-t-il le plus proche&#xa0;?</translation>
    </message>
    <message>
        <source>Done. The nearest word is the language&apos;s name. It was among the words whose mean the token started from, and the training turned the token towards it and away from the others. Your token now stands in place of the one that came with the program; “Back to the shipped token” in its menu undoes that.</source>
        <translation>C’est fait. Le mot le plus proche est le nom de la langue. Il faisait partie des mots dont la moyenne a servi de départ au token, et l’entraînement a tourné le token vers lui en l’éloignant des autres. Votre token remplace désormais celui qui était fourni avec le programme&#xa0;; «&#xa0;Revenir au token fourni&#xa0;», dans son menu, annule ce remplacement.</translation>
    </message>
    <message>
        <source>Not by itself: a perfect student has loss zero and does what the instructed model does. But the two are compared along answers that are known to be right, so it need not copy the teacher where the teacher would have gone astray.</source>
        <translation>Pas de lui-même&#xa0;: un élève parfait a une perte nulle et fait ce que fait le modèle qui a reçu la consigne. Mais les deux sont comparés le long de réponses que l’on sait justes&#xa0;; l’élève n’a donc pas à copier le professeur là où celui-ci se serait égaré.</translation>
    </message>
    <message>
        <source>tokens one after the other, with nothing between</source>
        <translation>des tokens l’un après l’autre, sans rien entre deux</translation>
    </message>
    <message>
        <source>Concatenation</source>
        <translation>Concaténation</translation>
    </message>
    <message>
        <source>the learned row that joins two behaviours</source>
        <translation>la ligne apprise qui joint deux comportements</translation>
    </message>
    <message>
        <source>&lt;and&gt;</source>
        <translation>&lt;and&gt;</translation>
    </message>
    <message>
        <source>kept out of the training of &lt;and&gt;, to test it</source>
        <translation>laissé hors de l’entraînement de &lt;and&gt;, pour le tester</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>behaviours of which an answer can have only one</source>
        <translation>comportements dont une réponse ne peut avoir qu’un seul</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Tokens that were trained alone can stand together, but nothing has taught them to.</source>
        <translation>Des tokens entraînés séparément peuvent se côtoyer, mais rien ne le leur a appris.</translation>
    </message>
    <message>
        <source>&lt;and&gt; is one learned row for all pairs. It learns how to join, not what is joined.</source>
        <translation>&lt;and&gt; est une seule ligne apprise pour toutes les paires. Elle apprend comment joindre, non ce qui est joint.</translation>
    </message>
    <message>
        <source>Whether it has learned that shows on behaviours that were kept out of its training.</source>
        <translation>L’a-t-elle appris&#xa0;? Cela se voit sur les comportements laissés hors de son entraînement.</translation>
    </message>
    <message>
        <source>Two sentences of 10 to 20 words in all</source>
        <translation>Deux phrases, de 10 à 20 mots en tout</translation>
    </message>
    <message>
        <source>Two sentences, but too short</source>
        <translation>Deux phrases, mais trop courtes</translation>
    </message>
    <message>
        <source>Long enough, but not two sentences</source>
        <translation>Assez longue, mais pas en deux phrases</translation>
    </message>
    <message>
        <source>Two tokens that never met: what will the answer be like?</source>
        <translation>Deux tokens qui ne se sont jamais rencontrés&#xa0;: comment sera la réponse&#xa0;?</translation>
    </message>
    <message>
        <source>Two chips, two badges, and one of them fails: the answer has two sentences, but too few words. An answer counts as correct only when all its badges pass.</source>
        <translation>Deux cartes, deux badges, et l’un d’eux n’est pas validé&#xa0;: la réponse a deux phrases, mais trop peu de mots. Une réponse ne compte comme correcte que si tous ses badges sont validés.</translation>
    </message>
    <message>
        <source>Lay 2 sentences and 10-20 words, set the join to “nothing between”, ask “Does the cat lay eggs?”, and press Run with Tokens on.</source>
        <translation>Poser 2 phrases et 10-20 mots, régler la jonction sur «&#xa0;rien entre deux&#xa0;», demander «&#xa0;Does the cat lay eggs?&#xa0;», puis appuyer sur Exécuter avec Tokens activé.</translation>
    </message>
    <message>
        <source>Tokens are most useful when they can be **combined**: 2 sentences, and 10 to 20 words. The simplest way is to put one after the other with nothing between, which is called concatenation.

No training ever put one behind the other with nothing between.</source>
        <translation>Les tokens sont le plus utiles quand on peut les **combiner**&#xa0;: 2 phrases, et 10 à 20 mots. La façon la plus simple est de les mettre l’un après l’autre, sans rien entre deux&#xa0;: c’est la concaténation.

Aucun entraînement n’a jamais mis l’un après l’autre sans rien entre deux.</translation>
    </message>
    <message>
        <source>Now both badges pass. In the exact input one more row, &lt;and&gt;, stands between the two. One question proves little; over many pairs, questions and orders &lt;and&gt; fails less often than nothing between, as the manual&apos;s figures show.</source>
        <translation>Cette fois, les deux badges sont validés. Dans l’entrée exacte, une ligne de plus, &lt;and&gt;, se trouve entre les deux. Une question prouve peu&#xa0;; sur de nombreuses paires, questions et ordres, &lt;and&gt; échoue moins souvent que «&#xa0;rien entre deux&#xa0;», comme le montrent les chiffres du manuel.</translation>
    </message>
    <message>
        <source>Set the join to &lt;and&gt;, and press Run again.</source>
        <translation>Régler la jonction sur &lt;and&gt;, puis appuyer de nouveau sur Exécuter.</translation>
    </message>
    <message>
        <source>Some behaviours were kept out of the training of `&lt;and&gt;`: German, Title Case, 20-30 words and 3 sentences. They have tokens of their own, but `&lt;and&gt;` never met them. The shelf marks them as **unseen by &lt;and&gt;**; in results their combinations are called **unseen**.</source>
        <translation>Certains comportements ont été laissés hors de l’entraînement de `&lt;and&gt;`&#xa0;: Allemand, Initiales En Majuscules, 20-30 mots et 3 phrases. Ils ont leurs propres tokens, mais `&lt;and&gt;` ne les a jamais rencontrés. L’étagère leur donne la mention **inconnu de &lt;and&gt;**&#xa0;; dans les résultats, leurs combinaisons sont dites **non vues**.</translation>
    </message>
    <message>
        <source>The line under the deck warns that the two contradict each other. You may still run it: neither wins, and the answer may well begin in one language and end in the other.</source>
        <translation>La ligne sous le deck avertit que les deux se contredisent. Vous pouvez quand même exécuter&#xa0;: aucun ne l’emporte, et la réponse peut fort bien commencer dans une langue et finir dans l’autre.</translation>
    </message>
    <message>
        <source>the share of answers of which all badges pass</source>
        <translation>la part des réponses dont tous les badges sont validés</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>best order&apos;s accuracy minus the worst order&apos;s</source>
        <translation>exactitude du meilleur ordre moins celle du pire</translation>
    </message>
    <message>
        <source>Order variance</source>
        <translation>Variance d’ordre</translation>
    </message>
    <message>
        <source>the learned row behind tokens that share one place</source>
        <translation>la ligne apprise placée après des tokens qui partagent une même place</translation>
    </message>
    <message>
        <source>&lt;set&gt;</source>
        <translation>&lt;set&gt;</translation>
    </message>
    <message>
        <source>A model reads from left to right, so the order of tokens, and of words, can matter.</source>
        <translation>Un modèle lit de gauche à droite&#xa0;: l’ordre des tokens, comme celui des mots, peut donc compter.</translation>
    </message>
    <message>
        <source>Order variance is the accuracy of the best order minus that of the worst. Zero says that the order makes no difference, not that the answers are right.</source>
        <translation>La variance d’ordre est l’exactitude du meilleur ordre moins celle du pire. Zéro dit que l’ordre ne change rien, non que les réponses sont justes.</translation>
    </message>
    <message>
        <source>&lt;and&gt; makes the difference smaller; a set has no order at all.</source>
        <translation>&lt;and&gt; réduit la différence&#xa0;; un ensemble n’a pas d’ordre du tout.</translation>
    </message>
    <message>
        <source>The same answer</source>
        <translation>La même réponse</translation>
    </message>
    <message>
        <source>Different answers, both right</source>
        <translation>Des réponses différentes, toutes deux justes</translation>
    </message>
    <message>
        <source>Different answers, and one of them wrong</source>
        <translation>Des réponses différentes, dont une fausse</translation>
    </message>
    <message>
        <source>The same two tokens, in both orders. What do you expect?</source>
        <translation>Les deux mêmes tokens, dans les deux ordres. À quoi vous attendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>In how many of the six orders will every badge pass?</source>
        <translation>Dans combien des six ordres tous les badges seront-ils validés&#xa0;?</translation>
    </message>
    <message>
        <source>Read down the rows: it is the number of sentences that is missed, and only in some of the orders. Who asks once, in one order, may see either.</source>
        <translation>Parcourez les lignes de haut en bas&#xa0;: c’est le nombre de phrases qui est manqué, et seulement dans certains ordres. Qui ne pose la question qu’une fois, dans un seul ordre, peut voir l’un ou l’autre.</translation>
    </message>
    <message>
        <source>Lay German, 20-30 words and 3 sentences, joined by &lt;and&gt;, ask “How is the young of the turtle born?”, and run all orders with Tokens.</source>
        <translation>Poser Allemand, 20-30 mots et 3 phrases, joints par &lt;and&gt;, demander «&#xa0;How is the young of the turtle born?&#xa0;», puis exécuter Tokens dans tous les ordres.</translation>
    </message>
    <message>
        <source>Three behaviours have six orders, four have twenty-four. The number grows fast, and with it the chance that one of the orders fails.

This deck is a hard one: none of its three behaviours was part of the training of `&lt;and&gt;`.</source>
        <translation>Trois comportements ont six ordres, quatre en ont vingt-quatre. Ce nombre croît vite, et avec lui le risque que l’un des ordres échoue.

Ce deck est difficile&#xa0;: aucun de ses trois comportements n’a fait partie de l’entraînement de `&lt;and&gt;`.</translation>
    </message>
    <message>
        <source>Eighteen answers. Compare the columns: how many rows pass all badges in each of them? On this deck words lose nothing by being turned round, and words and tokens together neither.</source>
        <translation>Dix-huit réponses. Comparez les colonnes&#xa0;: dans chacune, combien de lignes ont tous leurs badges validés&#xa0;? Sur ce deck, les mots ne perdent rien à être intervertis, et les mots et les tokens ensemble non plus.</translation>
    </message>
    <message>
        <source>Six, but all right</source>
        <translation>Six, mais toutes justes</translation>
    </message>
    <message>
        <source>Two or three</source>
        <translation>Deux ou trois</translation>
    </message>
    <message>
        <source>How many different answers will the six orders give now?</source>
        <translation>Combien de réponses différentes les six ordres donneront-ils maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>The same answer whatever the order, and all its badges pass. Its order variance is 0 whatever is asked; how often it is right is another figure, and it has to be counted like any other.</source>
        <translation>La même réponse quel que soit l’ordre, et tous ses badges sont validés. Sa variance d’ordre est de 0 quoi qu’on demande&#xa0;; la fréquence à laquelle elle est juste est un autre chiffre, et il se compte comme n’importe quel autre.</translation>
    </message>
    <message>
        <source>Set the join to &lt;set&gt;, and press Run with Tokens on.</source>
        <translation>Régler la jonction sur &lt;set&gt;, puis appuyer sur Exécuter avec Tokens activé.</translation>
    </message>
    <message>
        <source>There is another way out: to take the order away. As a **set**, the tokens share one and the same place in the input and do not see each other; one learned row, `&lt;set&gt;`, follows and sees them all.

Now nothing stands first or last, so there is nothing that could be turned round.</source>
        <translation>Il y a une autre issue&#xa0;: supprimer l’ordre. Réunis en **ensemble**, les tokens partagent une seule et même place dans l’entrée et ne se voient pas&#xa0;; une ligne apprise, `&lt;set&gt;`, les suit et les voit tous.

Rien n’est plus premier ni dernier&#xa0;: il n’y a donc rien à intervertir.</translation>
    </message>
    <message>
        <source>Without an order</source>
        <translation>Sans ordre</translation>
    </message>
    <message>
        <source>a direction along which the points differ most</source>
        <translation>une direction selon laquelle les points diffèrent le plus</translation>
    </message>
    <message>
        <source>Principal component</source>
        <translation>Composante principale</translation>
    </message>
    <message>
        <source>1 for the same direction, 0 for a right angle</source>
        <translation>1 pour la même direction, 0 pour un angle droit</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>what random rows reach, to compare with</source>
        <translation>ce qu’atteignent des lignes au hasard, pour comparer</translation>
    </message>
    <message>
        <source>Null baseline</source>
        <translation>Référence nulle</translation>
    </message>
    <message>
        <source>Tokens and words are points of one space, so a token has nearest words.</source>
        <translation>Tokens et mots sont des points d’un même espace&#xa0;: un token a donc des mots les plus proches.</translation>
    </message>
    <message>
        <source>A nearest word always exists. It says something only where it is well above what random rows reach.</source>
        <translation>Il existe toujours un mot le plus proche. Il ne dit quelque chose que là où il dépasse nettement ce qu’atteignent des lignes au hasard.</translation>
    </message>
    <message>
        <source>A map shows two directions or three. What its axes leave out, the table of cosines counts.</source>
        <translation>Une carte montre deux directions, ou trois. Ce que ses axes laissent de côté, le tableau des cosinus en tient compte.</translation>
    </message>
    <message>
        <source>All over the place</source>
        <translation>Dispersés partout</translation>
    </message>
    <message>
        <source>Together, by category</source>
        <translation>Regroupés par catégorie</translation>
    </message>
    <message>
        <source>All in one spot</source>
        <translation>Tous au même endroit</translation>
    </message>
    <message>
        <source>Tokens were trained one by one. How will they lie on the map?</source>
        <translation>Les tokens ont été entraînés un par un. Comment se placeront-ils sur la carte&#xa0;?</translation>
    </message>
    <message>
        <source>“and”</source>
        <translation>«&#xa0;and&#xa0;»</translation>
    </message>
    <message>
        <source>The name of some behaviour</source>
        <translation>Le nom d’un comportement</translation>
    </message>
    <message>
        <source>A word that has nothing to do with it</source>
        <translation>Un mot qui n’a aucun rapport</translation>
    </message>
    <message>
        <source>Which word of the vocabulary will lie nearest to &lt;and&gt;?</source>
        <translation>Quel mot du vocabulaire sera le plus proche de &lt;and&gt;&#xa0;?</translation>
    </message>
    <message>
        <source>The same tokens, and the groups may be gone. They were not destroyed: this view looks from another side, the one from which words differ most. The shares on the axes are of those differences now, and say nothing about the tokens.</source>
        <translation>Les mêmes tokens, et les groupes ont peut-être disparu. Ils n’ont pas été détruits&#xa0;: cette vue regarde d’un autre côté, celui d’où les mots diffèrent le plus. Les parts indiquées sur les axes sont maintenant celles de ces différences-là, et ne disent rien des tokens.</translation>
    </message>
    <message>
        <source>the prompt alone</source>
        <translation>le prompt seul</translation>
    </message>
    <message>
        <source>No steering</source>
        <translation>Sans pilotage</translation>
    </message>
    <message>
        <source>instructions in words and tokens, together</source>
        <translation>consignes en mots et tokens, ensemble</translation>
    </message>
    <message>
        <source>Tokens + instructions</source>
        <translation>Tokens + consignes</translation>
    </message>
    <message>
        <source>always the likeliest next piece of text: the same answer every time</source>
        <translation>toujours le morceau de texte suivant le plus probable&#xa0;: chaque fois la même réponse</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Glouton (greedy)</translation>
    </message>
    <message>
        <source>A fair comparison changes one thing: the same model, question and limit in every column.</source>
        <translation>Une comparaison juste ne change qu’une chose&#xa0;: même modèle, même question et même limite dans chaque colonne.</translation>
    </message>
    <message>
        <source>Words are free and can say anything. A token costs a training once, then one place in each input, and has a strength.</source>
        <translation>Les mots sont gratuits et peuvent tout dire. Un token coûte un entraînement une seule fois, puis une place dans chaque entrée, et il a une intensité.</translation>
    </message>
    <message>
        <source>Which is right more often is a matter of counting, on many questions.</source>
        <translation>Savoir lequel est le plus souvent juste est affaire de comptage, sur de nombreuses questions.</translation>
    </message>
    <message>
        <source>They hold as before</source>
        <translation>Ils sont respectés comme avant</translation>
    </message>
    <message>
        <source>They fail, too</source>
        <translation>Ils échouent aussi</translation>
    </message>
    <message>
        <source>They hold, but weaker</source>
        <translation>Ils agissent encore, mais moins</translation>
    </message>
    <message>
        <source>Lower case is taken back. What becomes of Spanish and 10-20 words?</source>
        <translation>On retire «&#xa0;minuscules&#xa0;». Qu’advient-il d’«&#xa0;Espagnol&#xa0;» et de «&#xa0;10-20 mots&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>A token, or a join, can only be used once it has been trained; this program comes with `&lt;and&gt;`, `&lt;set&gt;`, `&lt;or&gt;` and `&lt;not&gt;`. Words can say whatever the model understands, at once, and nobody has to have thought of it before: that one of two languages will do, for example.</source>
        <translation>Un token, ou une jonction, ne peut servir qu’une fois entraîné&#xa0;; ce programme est fourni avec `&lt;and&gt;`, `&lt;set&gt;`, `&lt;or&gt;` et `&lt;not&gt;`. Les mots peuvent dire aussitôt tout ce que le modèle comprend, sans que personne y ait pensé d’avance&#xa0;: par exemple que l’une de deux langues convient.</translation>
    </message>
    <message>
        <source>What words can do at once</source>
        <translation>Ce que les mots peuvent faire aussitôt</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Which column will be right in most of the six orders?</source>
        <translation>Quelle colonne sera juste dans la plupart des six ordres&#xa0;?</translation>
    </message>
    <message>
        <source>Count, in each column, the rows in which all badges pass. On this one question Tokens + instructions does not come first. Over many it does: the manual&apos;s figures, and the published work on a model of eight billion weights, have it at or near the top for three behaviours. One deck proves nothing, either way.</source>
        <translation>Comptez, dans chaque colonne, les lignes dont tous les badges sont validés. Sur cette seule question, «&#xa0;Tokens + consignes&#xa0;» n’arrive pas en tête. Sur de nombreuses questions, si&#xa0;: d’après les chiffres du manuel et les travaux publiés, sur un modèle de huit milliards de poids, cette colonne est en tête ou presque pour trois comportements. Un seul deck ne prouve rien, ni dans un sens ni dans l’autre.</translation>
    </message>
    <message>
        <source>Lay Italian, 20-30 words and 2 sentences, joined by &lt;and&gt;, ask “What does the whale eat?”, and run Instructions, Tokens and Tokens + instructions in all orders.</source>
        <translation>Poser Italien, 20-30 mots et 2 phrases, joints par &lt;and&gt;, demander «&#xa0;What does the whale eat?&#xa0;», puis exécuter Consignes, Tokens et «&#xa0;Tokens + consignes&#xa0;» dans tous les ordres.</translation>
    </message>
    <message>
        <source>Tokens were trained to do what instructions do. They do not always fail on the same answers, so giving both may help where one alone is not enough. May: it has to be counted.</source>
        <translation>Les tokens ont été entraînés à faire ce que font les consignes. Ils n’échouent pas toujours sur les mêmes réponses&#xa0;: donner les deux peut donc aider là où un seul ne suffit pas. Peut aider&#xa0;: cela se compte.</translation>
    </message>
    <message>
        <source>where the true share plausibly lies, given how few questions were asked</source>
        <translation>où se situe vraisemblablement la part réelle, vu le petit nombre de questions posées</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>combinations whose behaviours were all, or not all, part of the training of &lt;and&gt;</source>
        <translation>combinaisons dont tous les comportements, ou non, ont fait partie de l’entraînement de &lt;and&gt;</translation>
    </message>
    <message>
        <source>Seen and unseen</source>
        <translation>Vues et non vues</translation>
    </message>
    <message>
        <source>all that an experiment will ask, known before it starts</source>
        <translation>tout ce qu’une expérience demandera, connu avant qu’elle commence</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>First the question, the measure and what counts as right; then the answers.</source>
        <translation>D’abord la question, la mesure et ce qui compte comme juste&#xa0;; ensuite les réponses.</translation>
    </message>
    <message>
        <source>A figure without its interval says less than it seems to.</source>
        <translation>Un chiffre sans son intervalle en dit moins qu’il n’y paraît.</translation>
    </message>
    <message>
        <source>A result holds for what was measured. Its title should say what that was.</source>
        <translation>Un résultat vaut pour ce qui a été mesuré. Son titre devrait dire ce que c’était.</translation>
    </message>
    <message>
        <source>So that the program knows what to do</source>
        <translation>Pour que le programme sache quoi faire</translation>
    </message>
    <message>
        <source>It does need to know, but that is not why a researcher writes it down first.</source>
        <translation>Il doit en effet le savoir, mais ce n’est pas pour cela que les scientifiques l’écrivent d’abord.</translation>
    </message>
    <message>
        <source>So that the figure cannot be chosen by what came out</source>
        <translation>Pour que le chiffre ne puisse pas être choisi d’après ce qui est sorti</translation>
    </message>
    <message>
        <source>Right. Who looks first can always find questions on which a favourite wins.</source>
        <translation>Exact. Qui regarde d’abord trouve toujours des questions sur lesquelles son favori gagne.</translation>
    </message>
    <message>
        <source>Because answers are random</source>
        <translation>Parce que les réponses sont aléatoires</translation>
    </message>
    <message>
        <source>No. These answers are greedy: the same input gives the same answer every time.</source>
        <translation>Non. Ces réponses sont produites de façon gloutonne (greedy)&#xa0;: la même entrée donne chaque fois la même réponse.</translation>
    </message>
    <message>
        <source>Why say all this before the first answer?</source>
        <translation>Pourquoi dire tout cela avant la première réponse&#xa0;?</translation>
    </message>
    <message>
        <source>“Are tokens as good as instructions?” is not yet a question for an experiment. This one is: **of all pairs of a language and a letter case, on four questions each, in both orders, what share of the answers has both?**

It names what is measured, on what, and what counts as right, before anything is seen.</source>
        <translation>«&#xa0;Les tokens sont-ils aussi bons que les consignes&#xa0;?&#xa0;» n’est pas encore une question pour une expérience. Celle-ci en est une&#xa0;: **sur toutes les paires d’une langue et d’une casse, avec quatre questions chacune et dans les deux ordres, quelle part des réponses respecte les deux&#xa0;?**

Elle dit ce qui est mesuré, sur quoi, et ce qui compte comme juste, avant qu’on ait rien vu.</translation>
    </message>
    <message>
        <source>A question that can be counted</source>
        <translation>Une question qui peut se compter</translation>
    </message>
    <message>
        <source>Four pairs, since two languages or two cases cannot hold at once; two orders, four questions and two ways to steer make 64 answers.</source>
        <translation>Quatre paires, puisque deux langues ou deux casses ne peuvent pas être respectées à la fois&#xa0;; deux ordres, quatre questions et deux façons de piloter font 64 réponses.</translation>
    </message>
    <message>
        <source>Tick Spanish, Italian, lower case and UPPER CASE alone, pairs, and 4 prompts for each; compare Instructions with Tokens with &lt;and&gt;.</source>
        <translation>Ne cocher qu’Espagnol, Italien, minuscules et MAJUSCULES, choisir les paires et 4 prompts pour chacune&#xa0;; comparer Consignes à «&#xa0;Tokens avec &lt;and&gt;&#xa0;».</translation>
    </message>
    <message>
        <source>The Evaluate bench makes the plan from your choices: which behaviours, how many of them together, which ways to steer, how many questions. It counts the answers that this takes, and can time a few of them.</source>
        <translation>L’atelier Évaluer établit le plan d’après vos choix&#xa0;: quels comportements, combien à la fois, quelles façons de piloter, combien de questions. Il compte les réponses que cela demande et peut en chronométrer quelques-unes.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>Each way to steer has its accuracy, with an interval beside it, and its order variance. Select a row to read its answers: a figure that nobody looked behind is worth little.</source>
        <translation>Chaque façon de piloter a son exactitude, avec un intervalle à côté, et sa variance d’ordre. Sélectionnez une ligne pour lire ses réponses&#xa0;: un chiffre derrière lequel personne n’a regardé ne vaut pas grand-chose.</translation>
    </message>
    <message>
        <source>Press Start and wait for the end.</source>
        <translation>Appuyer sur Démarrer et attendre la fin.</translation>
    </message>
    <message>
        <source>While it runs, the table fills. Intervals come at the end, when there is enough to tell.

What is answered is kept: an experiment that is stopped goes on from there.</source>
        <translation>Pendant l’exécution, le tableau se remplit. Les intervalles arrivent à la fin, quand il y a assez de réponses pour les calculer.

Ce qui a été répondu est conservé&#xa0;: une expérience arrêtée reprend de là.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>L’exécuter</translation>
    </message>
    <message>
        <source>A is better by three points</source>
        <translation>A est meilleure de trois points</translation>
    </message>
    <message>
        <source>No. The intervals overlap widely: with other questions it might be the other way round.</source>
        <translation>Non. Les intervalles se recouvrent largement&#xa0;: avec d’autres questions, ce pourrait être l’inverse.</translation>
    </message>
    <message>
        <source>This experiment does not tell which is better</source>
        <translation>Cette expérience ne dit pas laquelle est meilleure</translation>
    </message>
    <message>
        <source>Right. More questions would make the intervals narrower, and Compare can set the same questions against each other.</source>
        <translation>Exact. Plus de questions resserreraient les intervalles, et «&#xa0;Comparer avec…&#xa0;» peut opposer les mêmes questions les unes aux autres.</translation>
    </message>
    <message>
        <source>They are equally good</source>
        <translation>Elles se valent</translation>
    </message>
    <message>
        <source>No. That they differ was not shown; nor that they do not.</source>
        <translation>Non. Il n’a pas été montré qu’elles diffèrent, ni qu’elles ne diffèrent pas.</translation>
    </message>
    <message>
        <source>Method A has 94 % (86 to 98), method B 91 % (82 to 96). What may you say?</source>
        <translation>La méthode A a 94&#xa0;% (86 à 98), la méthode B 91&#xa0;% (82 à 96). Que pouvez-vous dire&#xa0;?</translation>
    </message>
    <message>
        <source>With other questions the figure would have come out a little differently. The **95 % interval** is the range in which the true share plausibly lies, given how few questions were asked.</source>
        <translation>Avec d’autres questions, le chiffre aurait été un peu différent. L’**intervalle à 95&#xa0;%** est la plage où se situe vraisemblablement la part réelle, vu le petit nombre de questions posées.</translation>
    </message>
    <message>
        <source>How sure is that?</source>
        <translation>À quel point est-ce sûr&#xa0;?</translation>
    </message>
    <message>
        <source>“Tokens are as good as instructions”</source>
        <translation>«&#xa0;Les tokens sont aussi bons que les consignes&#xa0;»</translation>
    </message>
    <message>
        <source>Too wide: another model, other behaviours or three at once may give another picture.</source>
        <translation>Trop large&#xa0;: un autre modèle, d’autres comportements ou trois à la fois peuvent donner une autre image.</translation>
    </message>
    <message>
        <source>“On this model, for these pairs, no difference was found in 64 answers”</source>
        <translation>«&#xa0;Sur ce modèle, pour ces paires, aucune différence n’a été trouvée en 64 réponses&#xa0;»</translation>
    </message>
    <message>
        <source>Right. It says on what it stands, and how much was looked at.</source>
        <translation>Exact. Il dit sur quoi il repose, et combien a été examiné.</translation>
    </message>
    <message>
        <source>“Instructions are not needed any more”</source>
        <translation>«&#xa0;Les consignes ne sont plus nécessaires&#xa0;»</translation>
    </message>
    <message>
        <source>No. A token is learned from instructions, and a new wish has none yet.</source>
        <translation>Non. Un token est appris à partir de consignes, et un souhait nouveau n’en a pas encore.</translation>
    </message>
    <message>
        <source>What would be the most careful title for your result?</source>
        <translation>Quel serait le titre le plus prudent pour votre résultat&#xa0;?</translation>
    </message>
    <message>
        <source>You measured one small model, four behaviours, questions of one kind, and what a program can check.</source>
        <translation>Vous avez mesuré un seul petit modèle, quatre comportements, des questions d’un seul genre, et ce qu’un programme peut vérifier.</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>Ce que cela ne montre pas</translation>
    </message>
    <message>
        <source>An experiment of your own</source>
        <translation>Une expérience à vous</translation>
    </message>
    <message>
        <source>While it plays, the student&apos;s bars grow towards the teacher&apos;s, the divergences shrink, and one point walks through the plane: the token, which is all that moves. The arrow on it points against the gradient.</source>
        <translation>Pendant la lecture, les barres de l’élève grandissent vers celles du professeur, les divergences diminuent, et un point se déplace dans le plan&#xa0;: le token, qui est seul à bouger. La flèche qu’il porte pointe à l’opposé du gradient.</translation>
    </message>
    <message>
        <source>Open the mechanism at Distillation (Ctrl+Shift+I), press Look, then Play.</source>
        <translation>Ouvrir le mécanisme à Distillation (Ctrl+Maj+I), appuyer sur Observer, puis sur Lecture.</translation>
    </message>
    <message>
        <source>Everything above can be watched on **one** example, slowly. The mechanism draws it as a training does: a question, one wording of the instruction, and the right answer. For each word of the answer it shows what teacher and student would say next, and how far apart they are (the **divergence**, KL).

Then it takes thirty steps on this one example. Nothing is saved, and no token is replaced.</source>
        <translation>Tout ce qui précède peut se regarder sur **un seul** exemple, lentement. Le mécanisme le tire comme le fait un entraînement&#xa0;: une question, une formulation de la consigne et la réponse juste. Pour chaque mot de la réponse, il montre ce que le professeur et l’élève diraient ensuite, et à quel point ils sont éloignés l’un de l’autre (la **divergence**, KL).

Il fait ensuite trente étapes sur ce seul exemple. Rien n’est enregistré, et aucun token n’est remplacé.</translation>
    </message>
    <message>
        <source>See it happen</source>
        <translation>Le voir se produire</translation>
    </message>
    <message>
        <source>In the mask each row sees the rows before it, so `&lt;and&gt;` can read the first behaviour and the second can read both. In the table of rows you find how much each is looked at, and what the answer&apos;s logits owe to it.</source>
        <translation>Dans le masque, chaque ligne voit celles qui la précèdent&#xa0;: `&lt;and&gt;` peut donc lire le premier comportement, et le second peut lire les deux. Le tableau des lignes indique à quel point chacune est regardée, et ce que les logits de la réponse lui doivent.</translation>
    </message>
    <message>
        <source>Open the mechanism at &lt;and&gt; (Ctrl+Shift+I), press Look, and zoom in from Deck to Logit.</source>
        <translation>Ouvrir le mécanisme à &lt;and&gt; (Ctrl+Maj+I), appuyer sur Observer, puis se rapprocher de Deck à Logit.</translation>
    </message>
    <message>
        <source>What does `&lt;and&gt;` do in there? For each word of an answer every **head** of every layer spreads its **attention** over all that stands before it; the shares add up to 100 %. So one can ask how much of it goes to each row, and what the word&apos;s **logit**, its score before the probabilities, would be without that row.

The mechanism shows both, from the model&apos;s own pass: first the whole deck, then its input, then one word&apos;s attention, then one logit.</source>
        <translation>Que fait `&lt;and&gt;` là-dedans&#xa0;? Pour chaque mot d’une réponse, chaque **tête** de chaque couche répartit son **attention** sur tout ce qui précède&#xa0;; les parts font 100&#xa0;% en tout. On peut donc demander quelle part en revient à chaque ligne, et quel serait, sans cette ligne, le **logit** du mot, c’est-à-dire son score avant les probabilités.

Le mécanisme montre les deux, d’après la passe du modèle lui-même&#xa0;: d’abord le deck entier, puis son entrée, puis l’attention d’un mot, enfin un logit.</translation>
    </message>
    <message>
        <source>Who looks at whom</source>
        <translation>Qui regarde qui</translation>
    </message>
    <message>
        <source>Three slots, one position, and crossed-out cells between them: whatever order the chips have on the deck, the model reads the same thing.</source>
        <translation>Trois places, une seule position, et des cases barrées entre elles&#xa0;: quel que soit l’ordre des cartes sur le deck, le modèle lit la même chose.</translation>
    </message>
    <message>
        <source>Open the mechanism at &lt;set&gt; (Ctrl+Shift+I), press Look, and go to Input.</source>
        <translation>Ouvrir le mécanisme à &lt;set&gt; (Ctrl+Maj+I), appuyer sur Observer, puis aller à Entrée.</translation>
    </message>
    <message>
        <source>Why has a set no order? Its rows stand at one and the same **position**, right behind the question. Each sees the question and itself, but not its siblings; `&lt;set&gt;` comes next and sees them all. A **mask** says who sees whom, and the model cannot look past it.

Point at the mask&apos;s cells: each says in words what it means.</source>
        <translation>Pourquoi un ensemble n’a-t-il pas d’ordre&#xa0;? Ses lignes se tiennent à une seule et même **position**, juste après la question. Chacune voit la question et elle-même, mais pas ses voisines&#xa0;; `&lt;set&gt;` vient ensuite et les voit toutes. Un **masque** dit qui voit qui, et le modèle ne peut pas regarder au-delà.

Pointez les cases du masque&#xa0;: chacune dit en mots ce qu’elle signifie.</translation>
    </message>
    <message>
        <source>Inside the set</source>
        <translation>À l’intérieur de l’ensemble</translation>
    </message>
    <message>
        <source>what is handed from block to block at each position, and to which each block adds</source>
        <translation>ce qui passe de bloc en bloc à chaque position, et à quoi chaque bloc ajoute</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>a small learned change of the stream behind each block</source>
        <translation>un petit changement appris du flux après chaque bloc</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>how many directions an adapter reads and writes at most</source>
        <translation>le nombre de directions qu’un adaptateur lit et écrit au plus</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>by what an adapter&apos;s change, or a token&apos;s row, is multiplied</source>
        <translation>ce par quoi le changement d’un adaptateur, ou la ligne d’un token, est multiplié</translation>
    </message>
    <message>
        <source>A token changes what is read; an adapter changes what is computed, behind every block.</source>
        <translation>Un token change ce qui est lu&#xa0;; un adaptateur change ce qui est calculé, après chaque bloc.</translation>
    </message>
    <message>
        <source>For one behaviour alone both do; an adapter is about a hundred times as large.</source>
        <translation>Pour un seul comportement, les deux conviennent&#xa0;; un adaptateur est environ cent fois plus grand.</translation>
    </message>
    <message>
        <source>Tokens are joined by a row that was trained for it; adapters are only added up.</source>
        <translation>Les tokens sont joints par une ligne entraînée pour cela&#xa0;; les adaptateurs ne font que s’additionner.</translation>
    </message>
    <message>
        <source>An adapter can learn from examples where no instruction could be a teacher.</source>
        <translation>Un adaptateur peut apprendre d’exemples là où aucune consigne ne pourrait servir de professeur.</translation>
    </message>
    <message>
        <source>About as many</source>
        <translation>À peu près autant</translation>
    </message>
    <message>
        <source>About a hundred times as many</source>
        <translation>Environ cent fois plus</translation>
    </message>
    <message>
        <source>As many as the whole model</source>
        <translation>Autant que le modèle entier</translation>
    </message>
    <message>
        <source>A token of this model is 192 numbers. How many is an adapter?</source>
        <translation>Un token de ce modèle, c’est 192 nombres. Combien en compte un adaptateur&#xa0;?</translation>
    </message>
    <message>
        <source>Rank 8, twice 192 wide, 6 blocks: 18,432 numbers for each behaviour, 96 times as many as a token, and still only about 0.6 % of the model.</source>
        <translation>Rang 8, deux fois la largeur 192, 6 blocs&#xa0;: 18&#xa0;432 nombres pour chaque comportement, 96 fois plus qu’un token, et pourtant seulement 0,6&#xa0;% environ du modèle.</translation>
    </message>
    <message>
        <source>Choose Adapters, tick German and lower case alone, set 60 steps of 8 examples, and press Start.</source>
        <translation>Choisir Adaptateurs, ne cocher qu’Allemand et minuscules, régler 60 étapes de 8 exemples, puis appuyer sur Démarrer.</translation>
    </message>
    <message>
        <source>A token changes what the model **reads**. An **adapter** changes what it **computes**: behind each block, something small is added to the stream, h ← h + W_up f(W_down h). Two narrow matrices for each of the 6 blocks learn; all the model&apos;s own weights stay as they are.

Here it learns from answers in German, and another from answers in lower case.</source>
        <translation>Un token change ce que le modèle **lit**. Un **adaptateur** change ce qu’il **calcule**&#xa0;: après chaque bloc, quelque chose de petit est ajouté au flux, h ← h + W_up f(W_down h). Deux matrices étroites apprennent pour chacun des 6 blocs&#xa0;; tous les poids du modèle lui-même restent tels quels.

Ici, un adaptateur apprend de réponses en allemand, et un autre de réponses en minuscules.</translation>
    </message>
    <message>
        <source>A change inside the model</source>
        <translation>Un changement à l’intérieur du modèle</translation>
    </message>
    <message>
        <source>Both are German</source>
        <translation>Les deux sont en allemand</translation>
    </message>
    <message>
        <source>Only the token&apos;s is German</source>
        <translation>Seule celle du token est en allemand</translation>
    </message>
    <message>
        <source>Only the adapter&apos;s is German</source>
        <translation>Seule celle de l’adaptateur est en allemand</translation>
    </message>
    <message>
        <source>German by token and German by adapter: what will the two answers be like?</source>
        <translation>Allemand par token et Allemand par adaptateur&#xa0;: comment seront les deux réponses&#xa0;?</translation>
    </message>
    <message>
        <source>Both are German. For one behaviour alone the small row does what the larger change inside does. The exact input shows the difference: the adapter&apos;s has no additional place.</source>
        <translation>Les deux sont en allemand. Pour un seul comportement, la petite ligne fait ce que fait à l’intérieur le changement plus grand. L’entrée exacte montre la différence&#xa0;: celle de l’adaptateur n’a pas de place supplémentaire.</translation>
    </message>
    <message>
        <source>Lay German alone, ask “What does the owl eat?”, and run Tokens beside Adapters (under More).</source>
        <translation>Ne poser qu’Allemand, demander «&#xa0;What does the owl eat?&#xa0;», puis exécuter Tokens à côté d’Adaptateurs (sous Plus).</translation>
    </message>
    <message>
        <source>Now both steer the same question: in one column the token stands in the input, in the other the input is the bare question, and the adapter works inside.</source>
        <translation>Maintenant, les deux pilotent la même question&#xa0;: dans une colonne, le token se trouve dans l’entrée&#xa0;; dans l’autre, l’entrée est la question nue, et l’adaptateur agit à l’intérieur.</translation>
    </message>
    <message>
        <source>One behaviour alone</source>
        <translation>Un seul comportement</translation>
    </message>
    <message>
        <source>A row for each behaviour, a column for each block: the stronger the colour, the more is added there. Below stand the words that each block&apos;s change speaks for, and from which strength on the answers break. Close the window when you have looked.</source>
        <translation>Une ligne par comportement, une colonne par bloc&#xa0;: plus la couleur est forte, plus il y est ajouté. Au-dessous figurent les mots que favorise le changement de chaque bloc, et l’intensité à partir de laquelle les réponses deviennent inutilisables. Fermez la fenêtre après avoir regardé.</translation>
    </message>
    <message>
        <source>Open Bench &gt; Where adapters act, and press Look.</source>
        <translation>Ouvrir Atelier &gt; Où agissent les adaptateurs, puis appuyer sur Observer.</translation>
    </message>
    <message>
        <source>A token acts through the places behind it that look at it. An adapter adds to the stream behind **every block, at every position**. How much it adds can be measured, and what the added direction speaks for can be read: it is held against the rows of all words, as a token&apos;s neighbours are.</source>
        <translation>Un token agit à travers les places qui le suivent et qui le regardent. Un adaptateur ajoute au flux après **chaque bloc, à chaque position**. On peut mesurer combien il ajoute, et lire ce que favorise la direction ajoutée&#xa0;: on la compare aux lignes de tous les mots, comme pour les voisins d’un token.</translation>
    </message>
    <message>
        <source>Where it acts</source>
        <translation>Où il agit</translation>
    </message>
    <message>
        <source>Tokens and adapters</source>
        <translation>Les tokens et les adaptateurs</translation>
    </message>
    <message>
        <source>Tokens with &lt;and&gt; alone</source>
        <translation>Seulement les tokens avec &lt;and&gt;</translation>
    </message>
    <message>
        <source>Adapters alone</source>
        <translation>Seulement les adaptateurs</translation>
    </message>
    <message>
        <source>German and lower case at once: who keeps both?</source>
        <translation>Allemand et minuscules à la fois&#xa0;: qui respecte les deux&#xa0;?</translation>
    </message>
    <message>
        <source>The tokens keep both. The adapters do not: the two changes get in each other&apos;s way, and the answer may even fall apart. One question proves little; Evaluate compares the two ways on many.</source>
        <translation>Les tokens respectent les deux. Pas les adaptateurs&#xa0;: les deux changements se gênent, et la réponse peut même se décomposer. Une question prouve peu&#xa0;; Évaluer compare les deux façons sur un grand nombre.</translation>
    </message>
    <message>
        <source>Lay German and lower case, joined by &lt;and&gt;, ask the same question, and run Tokens beside Adapters.</source>
        <translation>Poser Allemand et minuscules, joints par &lt;and&gt;, poser la même question, puis exécuter Tokens à côté d’Adaptateurs.</translation>
    </message>
    <message>
        <source>Two adapters can be switched on at once: what they add is added up. Each was trained as if it were alone.

Tokens have met others in their training, and between two of them stands `&lt;and&gt;`, which was trained to join.</source>
        <translation>On peut activer deux adaptateurs à la fois&#xa0;: ce qu’ils ajoutent s’additionne. Chacun a été entraîné comme s’il était seul.

Les tokens en ont rencontré d’autres à l’entraînement, et entre deux d’entre eux se trouve `&lt;and&gt;`, qui a été entraîné à joindre.</translation>
    </message>
    <message>
        <source>Two together</source>
        <translation>Deux ensemble</translation>
    </message>
    <message>
        <source>Tokens: they are a part of each user&apos;s input</source>
        <translation>Des tokens&#xa0;: ils font partie de l’entrée de chaque utilisateur</translation>
    </message>
    <message>
        <source>Right. The model stays one and the same for everyone, and &lt;and&gt; joins what each user chose.</source>
        <translation>Exact. Le modèle reste un seul et le même pour tous, et &lt;and&gt; joint ce que chacun a choisi.</translation>
    </message>
    <message>
        <source>Adapters: they leave the input as it is</source>
        <translation>Des adaptateurs&#xa0;: ils laissent l’entrée telle quelle</translation>
    </message>
    <message>
        <source>They do leave the input short. But each combination is another computation, and the changes of several adapters are only added up.</source>
        <translation>Ils laissent en effet l’entrée courte. Mais chaque combinaison est un autre calcul, et les changements de plusieurs adaptateurs ne font que s’additionner.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>C’est pareil</translation>
    </message>
    <message>
        <source>No. A row goes with one question; an adapter goes with the model.</source>
        <translation>Non. Une ligne accompagne une question&#xa0;; un adaptateur accompagne le modèle.</translation>
    </message>
    <message>
        <source>Thirty behaviours, in any combination, for many users at once. What is easier to serve?</source>
        <translation>Trente comportements, dans n’importe quelle combinaison, pour de nombreux utilisateurs à la fois. Qu’est-ce qui est plus facile à servir&#xa0;?</translation>
    </message>
    <message>
        <source>A token is a row of the input. Whoever serves the model puts it beside the vocabulary, and each user&apos;s question can carry other tokens.

An adapter is a part of the computation: it must run with the model, for every position of every answer, and users with different adapters need different computations.</source>
        <translation>Un token est une ligne de l’entrée. Qui sert le modèle le place à côté du vocabulaire, et la question de chaque utilisateur peut porter d’autres tokens.

Un adaptateur est une partie du calcul&#xa0;: il doit s’exécuter avec le modèle, pour chaque position de chaque réponse, et des utilisateurs qui ont des adaptateurs différents demandent des calculs différents.</translation>
    </message>
    <message>
        <source>For lower case, which the instruction brings about anyway</source>
        <translation>Pour les minuscules, que la consigne obtient de toute façon</translation>
    </message>
    <message>
        <source>No. For this a token is enough, and it can be joined with others.</source>
        <translation>Non. Pour cela, un token suffit, et il peut être joint à d’autres.</translation>
    </message>
    <message>
        <source>For a kind of sums of which there are thousands of solved examples, and which no instruction makes the model solve</source>
        <translation>Pour un genre de calculs dont il existe des milliers d’exemples résolus, et qu’aucune consigne n’amène le modèle à résoudre</translation>
    </message>
    <message>
        <source>Right. There is no teacher to distil from, but there are answers to learn from. The Tasks of Evaluate measure such things.</source>
        <translation>Exact. Il n’y a pas de professeur à distiller, mais il y a des réponses dont on peut apprendre. Les Tâches d’Évaluer mesurent de telles choses.</translation>
    </message>
    <message>
        <source>For five wishes at once, in any order</source>
        <translation>Pour cinq souhaits à la fois, dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>No. Joining is what tokens with &lt;and&gt; are for.</source>
        <translation>Non. Joindre, c’est le rôle des tokens avec &lt;and&gt;.</translation>
    </message>
    <message>
        <source>For what would you rather take an adapter?</source>
        <translation>Pour quoi prendriez-vous plutôt un adaptateur&#xa0;?</translation>
    </message>
    <message>
        <source>A row of 192 numbers can only say to the model what the model can do already: its teacher is the model itself, reading an instruction. An adapter can learn from examples, whatever made them: it is trained on answers, not on an instruction, and has room for more.</source>
        <translation>Une ligne de 192 nombres ne peut dire au modèle que ce que le modèle sait déjà faire&#xa0;: son professeur est le modèle lui-même, lisant une consigne. Un adaptateur peut apprendre d’exemples, quelle qu’en soit l’origine&#xa0;: il est entraîné sur des réponses, non sur une consigne, et il a de la place pour davantage.</translation>
    </message>
    <message>
        <source>When an adapter is the better choice</source>
        <translation>Quand un adaptateur est le meilleur choix</translation>
    </message>
    <message>
        <source>Adapters beside tokens</source>
        <translation>Les adaptateurs à côté des tokens</translation>
    </message>
    <message>
        <source>The answer is written in German</source>
        <translation>La réponse est écrite en allemand</translation>
    </message>
    <message>
        <source>Right. That is what was checked, and no more.</source>
        <translation>Exact. C’est ce qui a été vérifié, et rien de plus.</translation>
    </message>
    <message>
        <source>The answer is true and well put</source>
        <translation>La réponse est vraie et bien tournée</translation>
    </message>
    <message>
        <source>No. Whether the facts hold is a check of its own; style is not checked at all.</source>
        <translation>Non. L’exactitude des faits fait l’objet d’une vérification à part&#xa0;; le style n’est pas vérifié du tout.</translation>
    </message>
    <message>
        <source>The token works on every question</source>
        <translation>Le token fonctionne pour toutes les questions</translation>
    </message>
    <message>
        <source>No. One answer is one answer. How often it works has to be counted.</source>
        <translation>Non. Une réponse n’est qu’une réponse. Pour savoir à quelle fréquence il fonctionne, il faut compter.</translation>
    </message>
    <message>
        <source>The badge of German has passed. What do you know?</source>
        <translation>Le badge Allemand est validé. Que savez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Under each answer a program has checked what the chip asks for.</source>
        <translation>Sous chaque réponse, un programme a vérifié ce que demande la carte.</translation>
    </message>
    <message>
        <source>What a badge says</source>
        <translation>Ce que dit un badge</translation>
    </message>
    <message>
        <source>A number that the row is multiplied by</source>
        <translation>Un nombre par lequel la ligne est multipliée</translation>
    </message>
    <message>
        <source>Right. The model reads another row; where its behaviour turns has to be tried.</source>
        <translation>Exact. Le modèle lit une autre ligne&#xa0;; le point où son comportement bascule, il faut le chercher en essayant.</translation>
    </message>
    <message>
        <source>The share of the answer&apos;s words that obey</source>
        <translation>La part des mots de la réponse qui obéissent</translation>
    </message>
    <message>
        <source>No. The answer is written as a whole; at some strength it turns.</source>
        <translation>Non. La réponse est écrite comme un tout&#xa0;; à une certaine intensité, elle bascule.</translation>
    </message>
    <message>
        <source>How often the token is repeated in the input</source>
        <translation>Le nombre de fois que le token est répété dans l’entrée</translation>
    </message>
    <message>
        <source>No. It takes one place at any strength.</source>
        <translation>Non. Il occupe une seule place, quelle que soit l’intensité.</translation>
    </message>
    <message>
        <source>What is the strength, exactly?</source>
        <translation>Qu’est-ce que l’intensité, exactement&#xa0;?</translation>
    </message>
    <message>
        <source>At strength 1 the token stands in the input as it was learned, at 0 as a row of zeros.</source>
        <translation>À l’intensité 1, le token se trouve dans l’entrée tel qu’il a été appris&#xa0;; à 0, c’est une ligne de zéros.</translation>
    </message>
    <message>
        <source>Half a token</source>
        <translation>Un demi-token</translation>
    </message>
    <message>
        <source>What they read: the instruction here, the token there</source>
        <translation>Ce qu’ils lisent&#xa0;: l’un la consigne, l’autre le token</translation>
    </message>
    <message>
        <source>Right. Everything else is the same, so the token has to do what the instruction does.</source>
        <translation>Exact. Tout le reste est identique&#xa0;: le token doit donc faire ce que fait la consigne.</translation>
    </message>
    <message>
        <source>The teacher is the larger model</source>
        <translation>Le professeur est le plus grand modèle</translation>
    </message>
    <message>
        <source>No. It is one and the same model, with the same weights.</source>
        <translation>Non. C’est un seul et même modèle, avec les mêmes poids.</translation>
    </message>
    <message>
        <source>The teacher has seen the answer before</source>
        <translation>Le professeur a déjà vu la réponse</translation>
    </message>
    <message>
        <source>No. Both read the same answer, word by word, and say what they would expect next.</source>
        <translation>Non. Tous deux lisent la même réponse, mot par mot, et disent à quoi ils s’attendraient ensuite.</translation>
    </message>
    <message>
        <source>What is different between them?</source>
        <translation>Qu’est-ce qui les distingue&#xa0;?</translation>
    </message>
    <message>
        <source>Both are the same frozen model.</source>
        <translation>Tous deux sont le même modèle figé.</translation>
    </message>
    <message>
        <source>Teacher and student</source>
        <translation>Professeur et élève</translation>
    </message>
    <message>
        <source>Nothing: the token is as good as the instruction</source>
        <translation>Rien&#xa0;: le token vaut la consigne</translation>
    </message>
    <message>
        <source>No. The average is over the training&apos;s examples, and an answer is more than an average.</source>
        <translation>Non. La moyenne porte sur les exemples de l’entraînement, et une réponse est plus qu’une moyenne.</translation>
    </message>
    <message>
        <source>That new answers have the behaviour</source>
        <translation>Que de nouvelles réponses ont le comportement</translation>
    </message>
    <message>
        <source>Right. That is what the badges under new answers, or held-out examples, are for.</source>
        <translation>Exact. C’est à cela que servent les badges sous de nouvelles réponses, ou les exemples mis de côté.</translation>
    </message>
    <message>
        <source>That the weights have not changed</source>
        <translation>Que les poids n’ont pas changé</translation>
    </message>
    <message>
        <source>No need: the training cannot reach them.</source>
        <translation>Inutile&#xa0;: l’entraînement ne peut pas les atteindre.</translation>
    </message>
    <message>
        <source>The loss has fallen to almost zero. What is still to be shown?</source>
        <translation>La perte est tombée presque à zéro. Que reste-t-il à montrer&#xa0;?</translation>
    </message>
    <message>
        <source>The loss says how far apart teacher and student are on average, on the examples of the training.</source>
        <translation>La perte dit à quel point le professeur et l’élève s’écartent en moyenne, sur les exemples de l’entraînement.</translation>
    </message>
    <message>
        <source>The loss is low</source>
        <translation>La perte est faible</translation>
    </message>
    <message>
        <source>The start is near the goal already, so fewer steps are needed</source>
        <translation>Le départ est déjà proche du but, il faut donc moins d’étapes</translation>
    </message>
    <message>
        <source>Right. It begins among the words that mean what it shall mean.</source>
        <translation>Exact. Il commence parmi les mots qui veulent dire ce qu’il doit vouloir dire.</translation>
    </message>
    <message>
        <source>Random numbers would change the model</source>
        <translation>Des nombres au hasard changeraient le modèle</translation>
    </message>
    <message>
        <source>No. Whatever the row holds, the weights stay as they are.</source>
        <translation>Non. Quoi que contienne la ligne, les poids restent tels quels.</translation>
    </message>
    <message>
        <source>The token may never leave its start</source>
        <translation>Le token n’a pas le droit de quitter son départ</translation>
    </message>
    <message>
        <source>It does leave it: the cosine to the start falls.</source>
        <translation>Il le quitte bel et bien&#xa0;: le cosinus avec le départ diminue.</translation>
    </message>
    <message>
        <source>Why not from random numbers?</source>
        <translation>Pourquoi pas de nombres au hasard&#xa0;?</translation>
    </message>
    <message>
        <source>A token&apos;s training starts from the mean of its instructions&apos; words.</source>
        <translation>L’entraînement d’un token part de la moyenne des mots de ses consignes.</translation>
    </message>
    <message>
        <source>Where it begins</source>
        <translation>D’où il part</translation>
    </message>
    <message>
        <source>The answers to all pairs of behaviours</source>
        <translation>Les réponses à toutes les paires de comportements</translation>
    </message>
    <message>
        <source>No. One row could not hold them, and it joins pairs that it never met.</source>
        <translation>Non. Une seule ligne ne pourrait pas les contenir, et il joint des paires qu’il n’a jamais rencontrées.</translation>
    </message>
    <message>
        <source>To say that what stands on both sides shall hold</source>
        <translation>À dire que ce qui se trouve des deux côtés doit s’appliquer</translation>
    </message>
    <message>
        <source>Right. What is joined is said by the tokens beside it.</source>
        <translation>Exact. Ce qui est joint, ce sont les tokens à côté de lui qui le disent.</translation>
    </message>
    <message>
        <source>It was set to the English word and</source>
        <translation>Elle a été fixée au mot anglais and</translation>
    </message>
    <message>
        <source>No. It began at zero. That it has come near to that word is something that the training found.</source>
        <translation>Non. Elle est partie de zéro. Qu’elle se soit approchée de ce mot, c’est l’entraînement qui l’a trouvé.</translation>
    </message>
    <message>
        <source>What has it learned?</source>
        <translation>Qu’a-t-il appris&#xa0;?</translation>
    </message>
    <message>
        <source>`&lt;and&gt;` is a single learned row.</source>
        <translation>`&lt;and&gt;` est une seule ligne apprise.</translation>
    </message>
    <message>
        <source>One row for all pairs</source>
        <translation>Une seule ligne pour toutes les paires</translation>
    </message>
    <message>
        <source>Yes: it should have joined them</source>
        <translation>Oui&#xa0;: il aurait dû les joindre</translation>
    </message>
    <message>
        <source>No answer has both. The best join cannot do what is impossible.</source>
        <translation>Aucune réponse n’a les deux. La meilleure jonction ne peut pas faire l’impossible.</translation>
    </message>
    <message>
        <source>No: no answer can satisfy both, whatever joins them</source>
        <translation>Non&#xa0;: aucune réponse ne peut satisfaire les deux, quelle que soit la façon de les joindre</translation>
    </message>
    <message>
        <source>Right. That is why experiments combine behaviours of different categories.</source>
        <translation>Exact. C’est pourquoi les expériences combinent des comportements de catégories différentes.</translation>
    </message>
    <message>
        <source>Yes: German was kept out of its training</source>
        <translation>Oui&#xa0;: Allemand a été laissé hors de son entraînement</translation>
    </message>
    <message>
        <source>That it was, but two seen languages do not go together either.</source>
        <translation>C’est vrai, mais deux langues déjà vues ne vont pas ensemble non plus.</translation>
    </message>
    <message>
        <source>Is that a fault of `&lt;and&gt;`?</source>
        <translation>Est-ce la faute de `&lt;and&gt;`&#xa0;?</translation>
    </message>
    <message>
        <source>German and French on one deck give an answer that satisfies neither badge, or one of them.</source>
        <translation>Allemand et Français sur un même deck donnent une réponse qui ne satisfait aucun des deux badges, ou un seul.</translation>
    </message>
    <message>
        <source>A pair that fails</source>
        <translation>Une paire qui échoue</translation>
    </message>
    <message>
        <source>They are all right</source>
        <translation>Elles sont toutes justes</translation>
    </message>
    <message>
        <source>No. All orders may fail alike.</source>
        <translation>Non. Tous les ordres peuvent échouer de la même façon.</translation>
    </message>
    <message>
        <source>Nothing: only that the order makes no difference</source>
        <translation>Rien&#xa0;: seulement que l’ordre ne change rien</translation>
    </message>
    <message>
        <source>Right. Accuracy and order variance are two figures.</source>
        <translation>Exact. L’exactitude et la variance d’ordre sont deux chiffres distincts.</translation>
    </message>
    <message>
        <source>They are better than those of any order</source>
        <translation>Elles sont meilleures que celles de n’importe quel ordre</translation>
    </message>
    <message>
        <source>That has to be measured; it may be so or not.</source>
        <translation>Cela se mesure&#xa0;; c’est peut-être le cas, peut-être pas.</translation>
    </message>
    <message>
        <source>What does that say about how right its answers are?</source>
        <translation>Qu’est-ce que cela dit de la justesse de ses réponses&#xa0;?</translation>
    </message>
    <message>
        <source>The order variance of a set is zero.</source>
        <translation>La variance d’ordre d’un ensemble est nulle.</translation>
    </message>
    <message>
        <source>Variance zero</source>
        <translation>Variance nulle</translation>
    </message>
    <message>
        <source>They are sorted by the alphabet</source>
        <translation>Ils sont triés par ordre alphabétique</translation>
    </message>
    <message>
        <source>A fixed order would be an order; it would only always be the same one.</source>
        <translation>Un ordre fixe serait un ordre&#xa0;; ce serait seulement toujours le même.</translation>
    </message>
    <message>
        <source>They stand at one position and do not see each other</source>
        <translation>Ils se tiennent à une même position et ne se voient pas entre eux</translation>
    </message>
    <message>
        <source>Right. Nothing in the input tells first from last.</source>
        <translation>Exact. Rien dans l’entrée ne distingue le premier du dernier.</translation>
    </message>
    <message>
        <source>`&lt;set&gt;` forgets it</source>
        <translation>`&lt;set&gt;` l’oublie</translation>
    </message>
    <message>
        <source>There is nothing to forget: it sees rows that stand at one place.</source>
        <translation>Il n’y a rien à oublier&#xa0;: il voit des lignes qui se tiennent à une même place.</translation>
    </message>
    <message>
        <source>What keeps them from having an order all the same?</source>
        <translation>Qu’est-ce qui les empêche d’avoir malgré tout un ordre&#xa0;?</translation>
    </message>
    <message>
        <source>In a set the tokens share one position.</source>
        <translation>Dans un ensemble, les tokens partagent une même position.</translation>
    </message>
    <message>
        <source>Why a set has none</source>
        <translation>Pourquoi un ensemble n’en a pas</translation>
    </message>
    <message>
        <source>The training found a direction that the model reads as “and”</source>
        <translation>L’entraînement a trouvé une direction que le modèle lit comme « and »</translation>
    </message>
    <message>
        <source>Right. Nobody put it there: only the loss moved the row.</source>
        <translation>Juste. Personne ne l’y a mise : seule la perte a déplacé la ligne.</translation>
    </message>
    <message>
        <source>It does the same as the written word</source>
        <translation>Elle fait la même chose que le mot écrit</translation>
    </message>
    <message>
        <source>No. The two are not equal, and experiments show that they do not work equally well.</source>
        <translation>Non. Les deux ne sont pas égaux, et les expériences montrent qu’ils n’agissent pas aussi bien.</translation>
    </message>
    <message>
        <source>It was copied from the word</source>
        <translation>Elle a été copiée du mot</translation>
    </message>
    <message>
        <source>No. It began at zero, and the training alone has moved it.</source>
        <translation>Non. Elle est partie de zéro, et seul l’entraînement l’a déplacée.</translation>
    </message>
    <message>
        <source>What may be said?</source>
        <translation>Que peut-on dire ?</translation>
    </message>
    <message>
        <source>`&lt;and&gt;` began at zero. Now its nearest word is “and”, far above what random rows reach.</source>
        <translation>`&lt;and&gt;` est parti de zéro. Son mot le plus proche est maintenant « and », bien au-dessus de ce qu’atteignent des lignes au hasard.</translation>
    </message>
    <message>
        <source>Nearest to an operator</source>
        <translation>Le plus proche d’un opérateur</translation>
    </message>
    <message>
        <source>The one fitted on the tokens</source>
        <translation>Celle ajustée sur les tokens</translation>
    </message>
    <message>
        <source>It shows best how tokens differ. That is one question of several.</source>
        <translation>C’est elle qui montre le mieux en quoi les tokens diffèrent. C’est une question parmi d’autres.</translation>
    </message>
    <message>
        <source>Neither alone: each shows two directions of many</source>
        <translation>Aucune à elle seule&#xa0;: chacune montre deux directions parmi beaucoup</translation>
    </message>
    <message>
        <source>Right. Say what the axes were fitted on, and look at the cosines.</source>
        <translation>Exact. Dites sur quoi les axes ont été ajustés, et regardez les cosinus.</translation>
    </message>
    <message>
        <source>The one in which the groups stand further apart</source>
        <translation>Celle où les groupes sont le plus éloignés les uns des autres</translation>
    </message>
    <message>
        <source>What looks clearer need not be truer.</source>
        <translation>Ce qui paraît plus clair n’est pas forcément plus vrai.</translation>
    </message>
    <message>
        <source>Which picture is the true one?</source>
        <translation>Quelle image est la vraie&#xa0;?</translation>
    </message>
    <message>
        <source>The same tokens lie otherwise when the axes are fitted on the vocabulary.</source>
        <translation>Les mêmes tokens se placent autrement quand les axes sont ajustés sur le vocabulaire.</translation>
    </message>
    <message>
        <source>Two pictures</source>
        <translation>Deux images</translation>
    </message>
    <message>
        <source>A longer limit for one of the columns</source>
        <translation>Une limite plus longue pour l’une des colonnes</translation>
    </message>
    <message>
        <source>Right. Then two things differ, and nobody knows which of them mattered.</source>
        <translation>Exact. Deux choses diffèrent alors, et personne ne sait laquelle a compté.</translation>
    </message>
    <message>
        <source>Asking all columns the same question</source>
        <translation>Poser la même question à toutes les colonnes</translation>
    </message>
    <message>
        <source>That is what makes it fair.</source>
        <translation>C’est ce qui la rend juste.</translation>
    </message>
    <message>
        <source>Taking always the likeliest next word</source>
        <translation>Prendre toujours le mot suivant le plus probable</translation>
    </message>
    <message>
        <source>It is the same for all columns, and makes the answers repeatable.</source>
        <translation>C’est pareil pour toutes les colonnes, et cela rend les réponses reproductibles.</translation>
    </message>
    <message>
        <source>What would make the comparison unfair?</source>
        <translation>Qu’est-ce qui rendrait la comparaison injuste&#xa0;?</translation>
    </message>
    <message>
        <source>Four columns answer the same question.</source>
        <translation>Quatre colonnes répondent à la même question.</translation>
    </message>
    <message>
        <source>A fair comparison</source>
        <translation>Une comparaison juste</translation>
    </message>
    <message>
        <source>When a wish comes up once, and nobody has thought of it before</source>
        <translation>Quand un souhait se présente une fois, et que personne n’y a pensé auparavant</translation>
    </message>
    <message>
        <source>Right. Words need no training, and say whatever the model understands.</source>
        <translation>Exact. Les mots n’ont besoin d’aucun entraînement, et disent tout ce que le modèle comprend.</translation>
    </message>
    <message>
        <source>When the same wish stands in a million prompts</source>
        <translation>Quand le même souhait figure dans un million de prompts</translation>
    </message>
    <message>
        <source>Then a token saves places in each of them.</source>
        <translation>Dans ce cas, un token économise des places dans chacun d’eux.</translation>
    </message>
    <message>
        <source>When half of the wish is wanted</source>
        <translation>Quand on veut la moitié du souhait</translation>
    </message>
    <message>
        <source>Words have no strength. A token has.</source>
        <translation>Les mots n’ont pas d’intensité. Un token en a une.</translation>
    </message>
    <message>
        <source>When are words the better choice?</source>
        <translation>Quand les mots sont-ils le meilleur choix&#xa0;?</translation>
    </message>
    <message>
        <source>A token has to be trained before it can be used.</source>
        <translation>Un token doit être entraîné avant de pouvoir servir.</translation>
    </message>
    <message>
        <source>What words have</source>
        <translation>Ce que les mots ont pour eux</translation>
    </message>
    <message>
        <source>More questions and combinations</source>
        <translation>Davantage de questions et de combinaisons</translation>
    </message>
    <message>
        <source>Right. Four times as many make it about half as wide.</source>
        <translation>Exact. Quatre fois plus le rendent environ deux fois moins large.</translation>
    </message>
    <message>
        <source>The same questions once more</source>
        <translation>Les mêmes questions encore une fois</translation>
    </message>
    <message>
        <source>No. The same plan gives the same answers, and tells nothing new.</source>
        <translation>Non. Le même plan donne les mêmes réponses, et n’apprend rien de nouveau.</translation>
    </message>
    <message>
        <source>Leaving out the answers that failed</source>
        <translation>Écarter les réponses qui ont échoué</translation>
    </message>
    <message>
        <source>No. Then the figure would say something else.</source>
        <translation>Non. Le chiffre dirait alors autre chose.</translation>
    </message>
    <message>
        <source>What makes an interval narrower?</source>
        <translation>Qu’est-ce qui rend un intervalle plus étroit&#xa0;?</translation>
    </message>
    <message>
        <source>The intervals are wide, because few questions were asked.</source>
        <translation>Les intervalles sont larges, car peu de questions ont été posées.</translation>
    </message>
    <message>
        <source>A narrower interval</source>
        <translation>Un intervalle plus étroit</translation>
    </message>
    <message>
        <source>Nothing has taught them to work together</source>
        <translation>Rien ne leur a appris à travailler ensemble</translation>
    </message>
    <message>
        <source>Right. Each was trained as if it were alone; tokens have a join that was trained.</source>
        <translation>Exact. Chacun a été entraîné comme s’il était seul&#xa0;; les tokens ont une jonction qui a été entraînée.</translation>
    </message>
    <message>
        <source>The model has too few blocks</source>
        <translation>Le modèle a trop peu de blocs</translation>
    </message>
    <message>
        <source>No. One adapter uses them all and holds.</source>
        <translation>Non. Un adaptateur seul les utilise tous, et il convient.</translation>
    </message>
    <message>
        <source>The second replaces the first</source>
        <translation>Le second remplace le premier</translation>
    </message>
    <message>
        <source>No. Both are added, at every position.</source>
        <translation>Non. Les deux s’ajoutent, à chaque position.</translation>
    </message>
    <message>
        <source>Why do two of them fail where each alone holds?</source>
        <translation>Pourquoi deux d’entre eux échouent-ils là où chacun, seul, convient&#xa0;?</translation>
    </message>
    <message>
        <source>What two adapters add to the stream is added up.</source>
        <translation>Ce que deux adaptateurs ajoutent au flux s’additionne.</translation>
    </message>
    <message>
        <source>Two adapters at once</source>
        <translation>Deux adaptateurs à la fois</translation>
    </message>
    <message>
        <source>of 6</source>
        <translation>sur 6</translation>
    </message>
    <message>
        <source>Which of these words lie nearest to the token of German? Put the nearest first.</source>
        <translation>Lesquels de ces mots sont les plus proches du token d’Allemand&#xa0;? Placez le plus proche en premier.</translation>
    </message>
    <message>
        <source>“German”</source>
        <translation>«&#xa0;German&#xa0;»</translation>
    </message>
    <message>
        <source>“Deutsch”</source>
        <translation>«&#xa0;Deutsch&#xa0;»</translation>
    </message>
    <message>
        <source>“French”</source>
        <translation>«&#xa0;French&#xa0;»</translation>
    </message>
    <message>
        <source>“Spanish”</source>
        <translation>«&#xa0;Spanish&#xa0;»</translation>
    </message>
    <message>
        <source>What share of the tokens&apos; answers will have both?</source>
        <translation>Quelle part des réponses avec tokens respectera les deux&#xa0;?</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>LessonReader</name>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 n’est pas un objet</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%2 manque dans %1</translation>
    </message>
    <message>
        <source>%1 of %2 is not a text of 1 to %3 letters</source>
        <translation>%1 dans %2 n’est pas un texte de 1 à %3 lettres</translation>
    </message>
    <message>
        <source>%1 of %2 is not a number from %3 to %4</source>
        <translation>%1 dans %2 n’est pas un nombre de %3 à %4</translation>
    </message>
    <message>
        <source>%1 of %2 is not a whole number</source>
        <translation>%1 dans %2 n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>%1 of %2 is neither true nor false</source>
        <translation>%1 dans %2 n’est ni vrai ni faux</translation>
    </message>
    <message>
        <source>%1 of %2 is not a list of %3 to %4</source>
        <translation>%1 dans %2 n’est pas une liste de %3 à %4 éléments</translation>
    </message>
    <message>
        <source>%1 of %2 holds something that is no name</source>
        <translation>%1 dans %2 contient quelque chose qui n’est pas un nom</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 has no language code: %2</source>
        <translation>%1 porte une clé qui n’est pas un code de langue&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is empty in %2</source>
        <translation>%1 est vide en %2</translation>
    </message>
    <message>
        <source>%1 is longer than %2 letters</source>
        <translation>%1 dépasse %2 lettres</translation>
    </message>
    <message>
        <source>%1 has a mark (** or `) that is not closed</source>
        <translation>%1 contient une marque (** ou `) qui n’est pas fermée</translation>
    </message>
    <message>
        <source>%1 has no English (“en”)</source>
        <translation>%1 n’a pas de texte anglais («&#xa0;en&#xa0;»)</translation>
    </message>
    <message>
        <source>%1 of %2 is %3; known are %4</source>
        <translation>%1 dans %2 est %3&#xa0;; valeurs connues&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 has an unknown key %2</source>
        <translation>%1 a une clé inconnue %2</translation>
    </message>
    <message>
        <source>%1 has neither “at_least” nor “at_most”</source>
        <translation>%1 n’a ni «&#xa0;at_least&#xa0;» ni «&#xa0;at_most&#xa0;»</translation>
    </message>
    <message>
        <source>%1 has a question and something to do; it must be one of them</source>
        <translation>%1 a une question et quelque chose à faire&#xa0;; il faut l’un ou l’autre</translation>
    </message>
    <message>
        <source>choice %1 of %2</source>
        <translation>le choix %1 de %2</translation>
    </message>
    <message>
        <source>%1 must have exactly one right choice, and has %2</source>
        <translation>%1 doit avoir exactement un choix juste, et en a %2</translation>
    </message>
    <message>
        <source>action %1 of %2</source>
        <translation>l’action %1 de %2</translation>
    </message>
    <message>
        <source>fact %1 of %2</source>
        <translation>le fait %1 de %2</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>la leçon</translation>
    </message>
    <message>
        <source>it is not of the format steerdeck.lesson/1</source>
        <translation>elle n’est pas au format steerdeck.lesson/1</translation>
    </message>
    <message>
        <source>the name %1 is not of a-z, 0-9 and -</source>
        <translation>le nom %1 n’est pas fait de a-z, 0-9 et -</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>l’étape %1</translation>
    </message>
    <message>
        <source>The lesson cannot be used: it is larger than %1 kB.</source>
        <translation>La leçon ne peut pas être utilisée&#xa0;: elle dépasse %1 ko.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>ce n’est pas un objet</translation>
    </message>
    <message>
        <source>The lesson cannot be used: %1.</source>
        <translation>La leçon ne peut pas être utilisée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the guess of %1</source>
        <translation>le pronostic de&#xa0;%1</translation>
    </message>
    <message>
        <source>line %1 of the recap</source>
        <translation>la ligne&#xa0;%1 du résumé</translation>
    </message>
    <message>
        <source>term %1 of the glossary</source>
        <translation>le terme&#xa0;%1 du glossaire</translation>
    </message>
    <message>
        <source>%1 is no way to steer that is trained</source>
        <translation>%1 n’est pas une façon de piloter qui s’entraîne</translation>
    </message>
    <message>
        <source>the slider of %1 does not reach its end by whole steps</source>
        <translation>le curseur de %1 n’atteint pas son extrémité par pas entiers</translation>
    </message>
    <message>
        <source>the slider of %1 has more than %2 places</source>
        <translation>le curseur de %1 a plus de %2 positions</translation>
    </message>
    <message>
        <source>“happened” of the guess of %1</source>
        <translation>«&#xa0;happened&#xa0;» du pronostic de %1</translation>
    </message>
    <message>
        <source>choice %2 of the guess of %1</source>
        <translation>le choix %2 du pronostic de %1</translation>
    </message>
    <message>
        <source>thing %2 of the guess of %1</source>
        <translation>l’élément %2 du pronostic de %1</translation>
    </message>
    <message>
        <source>things %1 and %2 of the guess of %3 are the same</source>
        <translation>les éléments %1 et %2 du pronostic de %3 sont identiques</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>combinations</source>
        <translation>combinaisons</translation>
    </message>
    <message>
        <source>behaviours in a combination</source>
        <translation>comportements par combinaison</translation>
    </message>
    <message>
        <source>ways to steer</source>
        <translation>façons de piloter</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>prompts</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>behaviours</source>
        <translation>comportements</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>examples a step</source>
        <translation>exemples par étape</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>held-out loss</source>
        <translation>perte (mis de côté)</translation>
    </message>
    <message>
        <source>join</source>
        <translation>jonction</translation>
    </message>
    <message>
        <source>wording of instructions</source>
        <translation>formulation des consignes</translation>
    </message>
    <message>
        <source>paraphrases</source>
        <translation>paraphrases</translation>
    </message>
    <message>
        <source>each paraphrase as likely</source>
        <translation>paraphrases équiprobables</translation>
    </message>
    <message>
        <source>drop rate of DARE</source>
        <translation>taux d’abandon de DARE</translation>
    </message>
    <message>
        <source>composition of LM-Steer</source>
        <translation>composition de LM-Steer</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Tokens with &lt;and&gt;</source>
        <translation>Tokens avec &lt;and&gt;</translation>
    </message>
    <message>
        <source>The behaviours&apos; learned tokens, the learned &lt;and&gt; between them.</source>
        <translation>Les tokens appris des comportements, avec le &lt;and&gt; appris entre eux.</translation>
    </message>
    <message>
        <source>Tokens in a row</source>
        <translation>Tokens à la suite</translation>
    </message>
    <message>
        <source>The behaviours&apos; learned tokens with nothing between them.</source>
        <translation>Les tokens appris des comportements, sans rien entre deux.</translation>
    </message>
    <message>
        <source>Tokens with the word and</source>
        <translation>Tokens avec «&#xa0;and&#xa0;»</translation>
    </message>
    <message>
        <source>The behaviours&apos; learned tokens, the model&apos;s own word between them.</source>
        <translation>Les tokens appris des comportements, avec le mot «&#xa0;and&#xa0;» du modèle entre eux.</translation>
    </message>
    <message>
        <source>Tokens with &lt;and&gt;, one order</source>
        <translation>Tokens avec &lt;and&gt;, un seul ordre</translation>
    </message>
    <message>
        <source>As with &lt;and&gt;, but always in the same order of categories.</source>
        <translation>Comme avec &lt;and&gt;, mais toujours dans le même ordre de catégories.</translation>
    </message>
    <message>
        <source>Tokens as a set</source>
        <translation>Ensemble de tokens</translation>
    </message>
    <message>
        <source>The tokens share one position and do not see each other; &lt;set&gt; follows. No order exists.</source>
        <translation>Les tokens partagent une seule position et ne se voient pas&#xa0;; &lt;set&gt; suit. Il n’y a pas d’ordre.</translation>
    </message>
    <message>
        <source>Tokens + instructions</source>
        <translation>Tokens + consignes</translation>
    </message>
    <message>
        <source>Instructions in words and tokens with &lt;and&gt;.</source>
        <translation>Consignes en mots et tokens avec &lt;and&gt;.</translation>
    </message>
    <message>
        <source>Tokens + instructions, one order</source>
        <translation>Tokens + consignes, un seul ordre</translation>
    </message>
    <message>
        <source>Instructions and tokens, always in the same order of categories.</source>
        <translation>Consignes et tokens, toujours dans le même ordre de catégories.</translation>
    </message>
    <message>
        <source>Tokens + instructions, as a set</source>
        <translation>Tokens + consignes, ensemble de tokens</translation>
    </message>
    <message>
        <source>Instructions in words and the tokens as a set.</source>
        <translation>Consignes en mots et ensemble de tokens.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>The instructions in words, no token.</source>
        <translation>Les consignes en mots, sans token.</translation>
    </message>
    <message>
        <source>No steering</source>
        <translation>Sans pilotage</translation>
    </message>
    <message>
        <source>The question alone: what the model does unasked.</source>
        <translation>La question seule&#xa0;: ce que le modèle fait de lui-même.</translation>
    </message>
    <message>
        <source>Tokens with &lt;or&gt;</source>
        <translation>Tokens avec &lt;or&gt;</translation>
    </message>
    <message>
        <source>The learned &lt;or&gt; between the tokens: at least one behaviour shall hold.</source>
        <translation>Le &lt;or&gt; appris entre les tokens&#xa0;: au moins un comportement doit s’appliquer.</translation>
    </message>
    <message>
        <source>Instructions with or</source>
        <translation>Consignes avec «&#xa0;or&#xa0;»</translation>
    </message>
    <message>
        <source>The instructions joined by the word or: at least one shall hold.</source>
        <translation>Les consignes jointes par le mot «&#xa0;or&#xa0;»&#xa0;: au moins une doit s’appliquer.</translation>
    </message>
    <message>
        <source>Tokens with &lt;not&gt;</source>
        <translation>Tokens avec &lt;not&gt;</translation>
    </message>
    <message>
        <source>The learned &lt;not&gt; before each token: none of the behaviours shall hold.</source>
        <translation>Le &lt;not&gt; appris devant chaque token&#xa0;: aucun des comportements ne doit s’appliquer.</translation>
    </message>
    <message>
        <source>Negated instructions</source>
        <translation>Consignes négatives</translation>
    </message>
    <message>
        <source>The instructions negated: none of the behaviours shall hold.</source>
        <translation>Les consignes à la forme négative&#xa0;: aucun des comportements ne doit s’appliquer.</translation>
    </message>
    <message>
        <source>CAA</source>
        <translation>CAA</translation>
    </message>
    <message>
        <source>A direction added to the model&apos;s stream at one block; of several behaviours the sum.</source>
        <translation>Une direction ajoutée au flux du modèle à un bloc&#xa0;; pour plusieurs comportements, leur somme.</translation>
    </message>
    <message>
        <source>LM-Steer</source>
        <translation>LM-Steer</translation>
    </message>
    <message>
        <source>A low-rank change of the last hidden state before the head; of several the sum.</source>
        <translation>Un changement de rang faible du dernier état caché avant la tête&#xa0;; pour plusieurs, leur somme.</translation>
    </message>
    <message>
        <source>LoRA + DARE</source>
        <translation>LoRA + DARE</translation>
    </message>
    <message>
        <source>Low-rank adapters of the MLPs; of several behaviours merged by DARE.</source>
        <translation>Des adaptateurs de rang faible sur les MLP&#xa0;; pour plusieurs comportements, fusionnés par DARE.</translation>
    </message>
    <message>
        <source>Tokens + instructions, in a row</source>
        <translation>Tokens + consignes, tokens à la suite</translation>
    </message>
    <message>
        <source>Instructions in words and the tokens with nothing between them.</source>
        <translation>Consignes en mots et les tokens sans rien entre eux.</translation>
    </message>
    <message>
        <source>Tokens + instructions, the word and</source>
        <translation>Tokens + consignes avec le mot «&#xa0;and&#xa0;»</translation>
    </message>
    <message>
        <source>Instructions in words and the tokens with the model&apos;s own word between them.</source>
        <translation>Consignes en mots et les tokens avec le mot du modèle entre eux.</translation>
    </message>
    <message>
        <source>Tokens + instructions, &lt;or&gt;</source>
        <translation>Tokens + consignes avec &lt;or&gt;</translation>
    </message>
    <message>
        <source>Instructions joined by the word or, and &lt;or&gt; between the tokens: at least one shall hold.</source>
        <translation>Consignes reliées par « ou », et &lt;or&gt; entre les tokens : au moins une doit être respectée.</translation>
    </message>
    <message>
        <source>Tokens + instructions, &lt;not&gt;</source>
        <translation>Tokens + consignes avec &lt;not&gt;</translation>
    </message>
    <message>
        <source>Negated instructions, and &lt;not&gt; before each token: none of the behaviours shall hold.</source>
        <translation>Consignes niées, et &lt;not&gt; avant chaque token : aucun des comportements ne doit être respecté.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptateurs</translation>
    </message>
    <message>
        <source>Low-rank changes of the stream behind each block; of several behaviours the sum.</source>
        <translation>Des changements de rang faible du flux après chaque bloc&#xa0;; pour plusieurs comportements, leur somme.</translation>
    </message>
    <message>
        <source>Fixed vectors</source>
        <translation>Vecteurs fixes</translation>
    </message>
    <message>
        <source>A learned vector added behind each block; of several behaviours the sum.</source>
        <translation>Un vecteur appris, ajouté après chaque bloc&#xa0;; pour plusieurs comportements, leur somme.</translation>
    </message>
    <message>
        <source>LoRA and adapters</source>
        <translation>LoRA et adaptateurs</translation>
    </message>
    <message>
        <source>LoRA and adapters that were trained together; of several behaviours the sum.</source>
        <translation>LoRA et des adaptateurs entraînés ensemble&#xa0;; pour plusieurs comportements, leur somme.</translation>
    </message>
    <message>
        <source>Joint LoRA alone</source>
        <translation>LoRA conjointe seule</translation>
    </message>
    <message>
        <source>Of what was trained together, LoRA alone.</source>
        <translation>De ce qui a été entraîné ensemble, LoRA seulement.</translation>
    </message>
    <message>
        <source>Joint adapters alone</source>
        <translation>Adaptateurs conjoints seuls</translation>
    </message>
    <message>
        <source>Of what was trained together, the adapters alone.</source>
        <translation>De ce qui a été entraîné ensemble, les adaptateurs seulement.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1-%2 words</source>
        <translation>%1-%2 mots</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minuscules</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>majuscules</translation>
    </message>
    <message>
        <source>title case</source>
        <translation>initiales en majuscules</translation>
    </message>
    <message>
        <source>mixed case</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>aucune lettre</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>no language recognised</source>
        <translation>aucune langue reconnue</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>aucun objet JSON</translation>
    </message>
    <message>
        <source>JSON inside a code fence</source>
        <translation>JSON dans un bloc de code</translation>
    </message>
    <message>
        <source>JSON whose value is no text</source>
        <translation>JSON dont la valeur n’est pas un texte</translation>
    </message>
    <message>
        <source>JSON with the single key &quot;%1&quot;</source>
        <translation>JSON avec la seule clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>JSON with the key &quot;%1&quot;</source>
        <translation>JSON avec la clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>only true statements</source>
        <translation>uniquement des affirmations vraies</translation>
    </message>
    <message>
        <source>%1 true</source>
        <translation>vraies&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 true, %2 false</source>
        <translation>vraies&#xa0;: %1, fausses&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 true, %2 not understood</source>
        <translation>vraies&#xa0;: %1, non comprises&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 true, %2 false, %3 not understood</source>
        <translation>vraies&#xa0;: %1, fausses&#xa0;: %2, non comprises&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON with %n keys</source>
        <translation>
            <numerusform>JSON avec %n clé</numerusform>
            <numerusform>JSON avec %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Vérité</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Pas %1</translation>
    </message>
    <message>
        <source>too many: %1</source>
        <translation>en trop : %1</translation>
    </message>
    <message>
        <source>against it: %1</source>
        <translation>contraire : %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>commence par %1</translation>
    </message>
    <message>
        <source>ends with %1</source>
        <translation>finit par %1</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>aucun mot</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>aucun trouvé</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>contient %1</translation>
    </message>
    <message>
        <source>LIX %1</source>
        <comment>a measure of how hard a text is</comment>
        <translation>LIX %1</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of these phrases</comment>
        <translation>%1 parmi %2</translation>
    </message>
    <message>
        <source>LIX up to %1</source>
        <translation>LIX jusqu’à %1</translation>
    </message>
    <message>
        <source>nothing checked</source>
        <translation>rien de vérifié</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the judge&apos;s word</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <comment>the judge&apos;s word</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>yes by %1 %</source>
        <comment>the probability of yes</comment>
        <translation>oui à %1&#xa0;%</translation>
    </message>
    <message>
        <source>not judged: no judge is named</source>
        <translation>non jugé&#xa0;: aucun juge n’est désigné</translation>
    </message>
    <message>
        <source>not judged: no model is open</source>
        <translation>non jugé&#xa0;: aucun modèle n’est ouvert</translation>
    </message>
    <message>
        <source>not judged: the judge does not answer</source>
        <translation>non jugé&#xa0;: le juge ne répond pas</translation>
    </message>
    <message>
        <source>not judged: the answer is neither yes nor no</source>
        <translation>non jugé&#xa0;: le verdict n’est ni oui ni non</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>pas encore jugé</translation>
    </message>
    <message>
        <source>yes to “%1”</source>
        <comment>a question about the answer</comment>
        <translation>oui à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>no JSON</source>
        <translation>pas de JSON</translation>
    </message>
    <message>
        <source>JSON that breaks the schema</source>
        <translation>JSON non conforme au schéma</translation>
    </message>
    <message>
        <source>JSON that breaks the schema at %1</source>
        <comment>a place in the JSON</comment>
        <translation>JSON non conforme au schéma en&#xa0;%1</translation>
    </message>
    <message>
        <source>JSON that fits the schema</source>
        <translation>JSON conforme au schéma</translation>
    </message>
    <message numerus="yes">
        <source>%n facts checked, all true</source>
        <translation>
            <numerusform>%n fait vérifié, vrai</numerusform>
            <numerusform>%n faits vérifiés, tous vrais</numerusform>
        </translation>
    </message>
    <message>
        <source>%1-%2 letters</source>
        <translation>%1-%2 lettres</translation>
    </message>
</context>
<context>
    <name>ResultNames</name>
    <message>
        <source>seen</source>
        <translation>vus</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>non vus</translation>
    </message>
    <message>
        <source>all</source>
        <comment>seen and unseen</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>1 behaviour</source>
        <translation>1 comportement</translation>
    </message>
    <message>
        <source>%1 behaviours</source>
        <translation>%1 comportements</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>unseen pairs</source>
        <translation>paires non vues</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>%1 s to go</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>%1 min to go</source>
        <translation>encore %1 min</translation>
    </message>
</context>
<context>
    <name>TaskChart</name>
    <message>
        <source>Accuracy, %, with its 95 % interval</source>
        <translation>Exactitude, %, avec son intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Choose a task and press Start, or tick runs below: their accuracy appears here</source>
        <translation>Choisir une tâche et appuyer sur Démarrer, ou cocher des exécutions ci-dessous&#xa0;: leur exactitude s’affiche ici</translation>
    </message>
    <message>
        <source>Accuracy %1</source>
        <translation>Exactitude %1</translation>
    </message>
    <message>
        <source>%1 of %2 answers right</source>
        <translation>%1 réponses justes sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a run and its time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TaskNames</name>
    <message>
        <source>%1: %2</source>
        <comment>a way to steer, and the behaviours</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a task, and what steers</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <comment>an accuracy and its interval</comment>
        <translation>%1&#xa0;% (%2 à %3)</translation>
    </message>
    <message>
        <source>yes or no questions about a passage</source>
        <translation>questions par oui ou non sur un texte</translation>
    </message>
    <message>
        <source>which of two names fills the blank</source>
        <translation>lequel de deux noms remplit le blanc</translation>
    </message>
    <message>
        <source>nested lists of digits to work out; made from a seed where no file is given</source>
        <translation>listes imbriquées de chiffres à calculer ; créées d’une graine sans fichier</translation>
    </message>
    <message>
        <source>school mathematics in several steps</source>
        <translation>mathématiques scolaires en plusieurs étapes</translation>
    </message>
    <message>
        <source>science questions with a choice of answers</source>
        <translation>questions de sciences avec des réponses au choix</translation>
    </message>
    <message>
        <source>algebra with five choices and a rationale</source>
        <translation>algèbre avec cinq réponses au choix et un raisonnement</translation>
    </message>
    <message>
        <source>arithmetic word problems, worked out with a calculator&apos;s tags</source>
        <translation>problèmes d’arithmétique, résolus avec les balises d’une calculatrice</translation>
    </message>
    <message>
        <source>arithmetic word problems with distracting numbers</source>
        <translation>problèmes d’arithmétique avec des nombres qui distraient</translation>
    </message>
    <message>
        <source>arithmetic word problems</source>
        <translation>problèmes d’arithmétique</translation>
    </message>
    <message>
        <source>does the premise entail the hypothesis</source>
        <translation>la prémisse entraîne-t-elle l’hypothèse</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour</comment>
        <translation>pas %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The folder cannot be created: {}</source>
        <translation>Le dossier ne peut pas être créé&#xa0;: {}</translation>
    </message>
    <message>
        <source>Check free space and permissions</source>
        <translation>Vérifier l’espace libre et les droits d’accès</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>ne peut pas être créé</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>ne peut pas être écrit</translation>
    </message>
    <message>
        <source>cannot be flushed to disk</source>
        <translation>ne peut pas être vidé sur le disque</translation>
    </message>
    <message>
        <source>cannot be renamed into place</source>
        <translation>ne peut pas être mis en place par renommage</translation>
    </message>
    <message>
        <source>The file {}: {}</source>
        <translation>Le fichier {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Check free space and permissions of its folder</source>
        <translation>Vérifier l’espace libre et les droits d’accès de son dossier</translation>
    </message>
    <message>
        <source>The base64 text of {} is damaged</source>
        <translation>Le texte base64 de {} est abîmé</translation>
    </message>
    <message>
        <source>Fetch the file again</source>
        <translation>Télécharger le fichier de nouveau</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{}, ligne {}</translation>
    </message>
    <message>
        <source>Save the table as CSV again</source>
        <translation>Enregistrer le tableau de nouveau en CSV</translation>
    </message>
    <message>
        <source>A quoted cell of the table never ends</source>
        <translation>Une cellule entre guillemets du tableau ne se termine jamais</translation>
    </message>
    <message>
        <source>A quoted cell of the table is followed by more text</source>
        <translation>Une cellule entre guillemets du tableau est suivie d’autre texte</translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation>Le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>The folder cannot be written</source>
        <translation>Impossible d’écrire dans le dossier</translation>
    </message>
    <message>
        <source>Another window or program has been writing it</source>
        <translation>Une autre fenêtre ou un autre programme est en train d’y écrire</translation>
    </message>
    <message>
        <source>The {} file cannot be reached: {}</source>
        <translation>Fichier inaccessible ({})&#xa0;: {}</translation>
    </message>
    <message>
        <source>Check the path and its permissions</source>
        <translation>Vérifier le chemin et ses droits d’accès</translation>
    </message>
    <message>
        <source>The {} file is missing</source>
        <translation>Fichier introuvable&#xa0;: {}</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Vérifier le chemin</translation>
    </message>
    <message>
        <source>The {} is not a regular file</source>
        <translation>Pas un fichier ordinaire&#xa0;: {}</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>The {} file has {} bytes, more than the {} that such a file may have</source>
        <translation>Fichier ({}) de {} octets, plus que les {} qu’un tel fichier peut avoir</translation>
    </message>
    <message>
        <source>Check that it is the right file</source>
        <translation>Vérifier que c’est le bon fichier</translation>
    </message>
    <message>
        <source>The {} file cannot be read</source>
        <translation>Fichier illisible&#xa0;: {}</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>Vérifier ses droits d’accès</translation>
    </message>
    <message>
        <source>has a &quot;{}&quot; that is no number of parts up to {}</source>
        <translation>a un &quot;{}&quot; qui n’est pas un nombre de parties d’au plus {}</translation>
    </message>
    <message>
        <source>The parts of the model file hold {} tensors where &quot;split.tensors.count&quot; says {}</source>
        <translation>Les parties du fichier de modèle contiennent {} tenseurs alors que &quot;split.tensors.count&quot; en annonce {}</translation>
    </message>
    <message>
        <source>Fetch all parts again</source>
        <translation>Télécharger de nouveau toutes les parties</translation>
    </message>
    <message>
        <source>says that it is part {} of {}, but its name does not</source>
        <translation>se dit la partie {} sur {}, mais son nom ne le dit pas</translation>
    </message>
    <message>
        <source>Give the parts their names back: NAME{}</source>
        <translation>Redonner leurs noms aux parties&#xa0;: NAME{}</translation>
    </message>
    <message>
        <source>Part {} of the {} parts of the model file is missing</source>
        <translation>Il manque la partie {} des {} parties du fichier de modèle</translation>
    </message>
    <message>
        <source>Fetch it into the same folder</source>
        <translation>La télécharger dans le même dossier</translation>
    </message>
    <message>
        <source>says that it is part {} of {}, but its name says something else</source>
        <translation>se dit la partie {} sur {}, mais son nom dit autre chose</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>The type {} of tensor &quot;{}&quot; is none of GGUF</source>
        <translation>Le type {} du tenseur &quot;{}&quot; n’est pas un type de GGUF</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>En choisir un autre</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>tenseurs</translation>
    </message>
    <message>
        <source>metadata keys</source>
        <translation>clés de métadonnées</translation>
    </message>
    <message>
        <source>a metadata key</source>
        <translation>une clé de métadonnées</translation>
    </message>
    <message>
        <source>names the metadata key &quot;{}&quot; twice</source>
        <translation>nomme deux fois la clé de métadonnées &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The model file {}</source>
        <translation>Le fichier de modèle {}</translation>
    </message>
    <message>
        <source>has {} bytes, too few for a GGUF file</source>
        <translation>a {} octets, trop peu pour un fichier GGUF</translation>
    </message>
    <message>
        <source>is a git LFS pointer: it stands for the weights and does not hold them</source>
        <translation>est un pointeur git LFS&#xa0;: il représente les poids sans les contenir</translation>
    </message>
    <message>
        <source>Run git lfs pull</source>
        <translation>Exécuter git lfs pull</translation>
    </message>
    <message>
        <source>is of the old GGML kind, from before GGUF</source>
        <translation>est de l’ancien format GGML, antérieur à GGUF</translation>
    </message>
    <message>
        <source>Take the model as a GGUF file</source>
        <translation>Prendre le modèle en fichier GGUF</translation>
    </message>
    <message>
        <source>is no GGUF file: it does not begin with &quot;GGUF&quot;</source>
        <translation>n’est pas un fichier GGUF&#xa0;: il ne commence pas par &quot;GGUF&quot;</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>is a big-endian GGUF file, which is not supported</source>
        <translation>est un fichier GGUF gros-boutiste (big-endian), non pris en charge</translation>
    </message>
    <message>
        <source>Take the little-endian one</source>
        <translation>Prendre le fichier petit-boutiste (little-endian)</translation>
    </message>
    <message>
        <source>is a GGUF file of version 1, which is not supported</source>
        <translation>est un fichier GGUF de version 1, non prise en charge</translation>
    </message>
    <message>
        <source>Take one of version 2 or 3</source>
        <translation>En prendre un de version 2 ou 3</translation>
    </message>
    <message>
        <source>is a GGUF file of version {}, which is not supported</source>
        <translation>est un fichier GGUF de version {}, non prise en charge</translation>
    </message>
    <message>
        <source>has a &quot;general.alignment&quot; that is no power of two up to {}</source>
        <translation>a un &quot;general.alignment&quot; qui n’est pas une puissance de deux d’au plus {}</translation>
    </message>
    <message>
        <source>names the tensor &quot;{}&quot; twice</source>
        <translation>nomme deux fois le tenseur &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has tensor &quot;{}&quot; at an offset that is no multiple of its alignment {}</source>
        <translation>a le tenseur &quot;{}&quot; à une position qui n’est pas un multiple de son alignement {}</translation>
    </message>
    <message>
        <source>has tensor &quot;{}&quot; outside the file; it is truncated or damaged</source>
        <translation>a le tenseur &quot;{}&quot; hors du fichier&#xa0;; il est tronqué ou abîmé</translation>
    </message>
    <message>
        <source>has tensors that overlap: &quot;{}&quot; and &quot;{}&quot;</source>
        <translation>a des tenseurs qui se chevauchent&#xa0;: &quot;{}&quot; et &quot;{}&quot;</translation>
    </message>
    <message>
        <source>a tensor&apos;s name</source>
        <translation>le nom d’un tenseur</translation>
    </message>
    <message>
        <source>gives tensor &quot;{}&quot; {} dimensions, more than {}</source>
        <translation>donne au tenseur &quot;{}&quot; {} dimensions, plus que {}</translation>
    </message>
    <message>
        <source>has a shape too large for tensor &quot;{}&quot;</source>
        <translation>donne au tenseur &quot;{}&quot; une forme trop grande</translation>
    </message>
    <message>
        <source>holds tensor &quot;{}&quot; in the type {}, which is not known to this version</source>
        <translation>contient le tenseur &quot;{}&quot; du type {}, que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>Take the model in one of {}</source>
        <translation>Prendre le modèle en {}</translation>
    </message>
    <message>
        <source>gives tensor &quot;{}&quot; rows of {} numbers, where {} stores {} at a time</source>
        <translation>donne au tenseur &quot;{}&quot; des lignes de {} nombres, alors que {} en stocke {} à la fois</translation>
    </message>
    <message>
        <source>the metadata &quot;{}&quot;</source>
        <translation>la métadonnée &quot;{}&quot;</translation>
    </message>
    <message>
        <source>gives the metadata &quot;{}&quot; the type {}, which does not exist</source>
        <translation>donne à la métadonnée &quot;{}&quot; le type {}, qui n’existe pas</translation>
    </message>
    <message>
        <source>has the metadata &quot;{}&quot; that is neither true nor false</source>
        <translation>a la métadonnée &quot;{}&quot; qui n’est ni vraie ni fausse</translation>
    </message>
    <message>
        <source>nests arrays deeper than {} in the metadata &quot;{}&quot;</source>
        <translation>imbrique des tableaux sur plus de {} niveaux dans la métadonnée &quot;{}&quot;</translation>
    </message>
    <message>
        <source>values of &quot;{}&quot;</source>
        <translation>valeurs de &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has more than {} values in arrays of its metadata</source>
        <translation>a plus de {} valeurs dans les tableaux de ses métadonnées</translation>
    </message>
    <message>
        <source>announces {} {}, more than the {} there may be</source>
        <translation>annonce {} {}, plus que les {} permis</translation>
    </message>
    <message>
        <source>announces {} {}, more than it has room for; it is truncated or damaged</source>
        <translation>annonce {} {}, plus qu’il ne peut en contenir&#xa0;; il est tronqué ou abîmé</translation>
    </message>
    <message>
        <source>announces {} bytes for {}, more than there are; it is truncated or damaged</source>
        <translation>annonce {} octets pour {}, plus qu’il n’y en a&#xa0;; il est tronqué ou abîmé</translation>
    </message>
    <message>
        <source>ends inside its header; it is truncated</source>
        <translation>s’arrête dans son en-tête&#xa0;; il est tronqué</translation>
    </message>
    <message>
        <source>has a header of more than 100 MB</source>
        <translation>a un en-tête de plus de 100 Mo</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is {}</source>
        <translation>La métadonnée &quot;{}&quot; est {}</translation>
    </message>
    <message>
        <source>Fetch the file again, or take one made by a newer program</source>
        <translation>Télécharger le fichier de nouveau, ou en prendre un créé par un programme plus récent</translation>
    </message>
    <message>
        <source>a list of numbers where one for all layers is supported</source>
        <translation>une liste de nombres, alors qu’un seul pour toutes les couches est pris en charge</translation>
    </message>
    <message>
        <source>no whole number of its range</source>
        <translation>autre chose qu’un entier de son intervalle</translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation>autre chose qu’un nombre fini</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>ni vraie ni fausse</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>autre chose qu’un texte</translation>
    </message>
    <message>
        <source>no list of texts</source>
        <translation>autre chose qu’une liste de textes</translation>
    </message>
    <message>
        <source>no list of whole numbers</source>
        <translation>autre chose qu’une liste d’entiers</translation>
    </message>
    <message>
        <source>The file is not a regular file</source>
        <translation>Le fichier n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Le fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The file cannot be read to its end</source>
        <translation>Le fichier ne peut pas être lu jusqu’à la fin</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>Vérifier le disque</translation>
    </message>
    <message>
        <source>Your home folder is not known</source>
        <translation>Votre dossier personnel est inconnu</translation>
    </message>
    <message>
        <source>Set HOME to it, or XDG_DATA_HOME to another folder</source>
        <translation>L’indiquer dans HOME, ou un autre dossier dans XDG_DATA_HOME</translation>
    </message>
    <message>
        <source>Give an address such as https://host</source>
        <translation>Indiquer une adresse telle que https://host</translation>
    </message>
    <message>
        <source>is not one of http or https</source>
        <translation>n’est pas en http ou https</translation>
    </message>
    <message>
        <source>holds a user or password</source>
        <translation>contient un nom d’utilisateur ou un mot de passe</translation>
    </message>
    <message>
        <source>holds a query or fragment</source>
        <translation>contient une requête ou un fragment</translation>
    </message>
    <message>
        <source>The address cannot be used</source>
        <translation>L’adresse est inutilisable</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>La vérifier</translation>
    </message>
    <message>
        <source>A request cannot be set up</source>
        <translation>Une requête ne peut pas être préparée</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>Fermer d’autres programmes</translation>
    </message>
    <message>
        <source>The server {}</source>
        <translation>Le serveur {}</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Vérifier l’adresse</translation>
    </message>
    <message>
        <source>has no usable address</source>
        <translation>n’a pas d’adresse utilisable</translation>
    </message>
    <message>
        <source>redirects more than {} times</source>
        <translation>redirige plus de {} fois</translation>
    </message>
    <message>
        <source>redirects to what is not an address of http or https</source>
        <translation>redirige vers autre chose qu’une adresse http ou https</translation>
    </message>
    <message>
        <source>redirects from https to http, which anybody on the way could change</source>
        <translation>redirige de https vers http, que n’importe qui pourrait modifier en chemin</translation>
    </message>
    <message>
        <source>redirects to an address with a user or password</source>
        <translation>redirige vers une adresse avec un nom d’utilisateur ou un mot de passe</translation>
    </message>
    <message>
        <source>redirects in a circle</source>
        <translation>redirige en rond</translation>
    </message>
    <message>
        <source>Requests cannot be set up</source>
        <translation>Les requêtes ne peuvent pas être préparées</translation>
    </message>
    <message>
        <source>refuses the key ({})</source>
        <translation>refuse la clé ({})</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Vérifier la clé</translation>
    </message>
    <message>
        <source>refuses a request ({})</source>
        <translation>refuse une requête ({})</translation>
    </message>
    <message>
        <source>Check its address, and that it serves this</source>
        <translation>Vérifier son adresse, et qu’il sert bien ceci</translation>
    </message>
    <message>
        <source>gave no usable answer in {} attempts ({})</source>
        <translation>n’a pas donné de réponse utilisable en {} tentatives ({})</translation>
    </message>
    <message>
        <source>See that it runs, then start again: what was answered is kept</source>
        <translation>Vérifier qu’il fonctionne, puis redémarrer&#xa0;: ce qui a été répondu est gardé</translation>
    </message>
    <message>
        <source>asks to wait {} seconds ({})</source>
        <translation>demande d’attendre {} secondes ({})</translation>
    </message>
    <message>
        <source>Start again then: what was answered is kept</source>
        <translation>Redémarrer alors&#xa0;: ce qui a été répondu est gardé</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>Ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>The file is shorter than it was, or cannot be read</source>
        <translation>Le fichier est plus court qu’avant, ou illisible</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>L’ouvrir de nouveau</translation>
    </message>
    <message>
        <source>cannot be opened for writing</source>
        <translation>ne peut pas être ouvert en écriture</translation>
    </message>
    <message>
        <source>cannot be shortened</source>
        <translation>ne peut pas être raccourci</translation>
    </message>
    <message>
        <source>cannot be looked at</source>
        <translation>ne peut pas être examiné</translation>
    </message>
    <message>
        <source>The {} nests deeper than {} levels</source>
        <translation>Imbrication trop profonde&#xa0;: {}, plus de {} niveaux</translation>
    </message>
    <message>
        <source>The {} has more than {} values</source>
        <translation>Trop de valeurs&#xa0;: {}, plus de {}</translation>
    </message>
    <message>
        <source>The {} is not valid JSON, line {}, column {}</source>
        <translation>JSON non valide&#xa0;: {}, ligne {}, colonne {}</translation>
    </message>
    <message>
        <source>Mend or replace the file</source>
        <translation>Réparer ou remplacer le fichier</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is missing</source>
        <translation>La clé &quot;{}&quot; manque</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is no whole number of its range</source>
        <translation>La clé &quot;{}&quot; n’est pas un entier de son intervalle</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; has a value of the wrong type</source>
        <translation>La clé &quot;{}&quot; a une valeur du mauvais type</translation>
    </message>
    <message>
        <source>The {} file cannot be mapped: {}</source>
        <translation>Fichier impossible à projeter en mémoire ({})&#xa0;: {}</translation>
    </message>
    <message>
        <source>Read it instead</source>
        <translation>Le lire plutôt</translation>
    </message>
    <message>
        <source>too many files are mapped</source>
        <translation>trop de fichiers sont projetés en mémoire</translation>
    </message>
    <message>
        <source>The {} file was changed while it was in use</source>
        <translation>Fichier modifié pendant son utilisation&#xa0;: {}</translation>
    </message>
    <message>
        <source>Open the model again</source>
        <translation>Ouvrir le modèle de nouveau</translation>
    </message>
    <message>
        <source>The {} file cannot be opened: {}</source>
        <translation>Fichier impossible à ouvrir ({})&#xa0;: {}</translation>
    </message>
    <message>
        <source>The {} file is not a regular file</source>
        <translation>Pas un fichier ordinaire&#xa0;: {}</translation>
    </message>
    <message>
        <source>The {} file cannot be read: {}</source>
        <translation>Fichier illisible ({})&#xa0;: {}</translation>
    </message>
    <message>
        <source>The {} file is shorter than it says, or became so while it was read</source>
        <translation>Fichier plus court qu’il ne le dit, ou raccourci pendant sa lecture&#xa0;: {}</translation>
    </message>
    <message>
        <source>The system has no thread left: {}</source>
        <translation>Le système n’a plus de fil d’exécution&#xa0;: {}</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>réponse vide</translation>
    </message>
    <message>
        <source>thoughts in the answer</source>
        <translation>réflexion dans la réponse</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>the question handed back</source>
        <translation>question renvoyée</translation>
    </message>
    <message>
        <source>echo of the prompt or the instruction</source>
        <translation>écho du prompt ou de la consigne</translation>
    </message>
    <message>
        <source>talk about the instruction</source>
        <translation>propos sur la consigne</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>répétition</translation>
    </message>
    <message>
        <source>Correct the behaviour set</source>
        <translation>Corriger le jeu de comportements</translation>
    </message>
    <message>
        <source>The list &quot;{}&quot; is empty</source>
        <translation>La liste &quot;{}&quot; est vide</translation>
    </message>
    <message>
        <source>The list &quot;{}&quot; holds an empty text</source>
        <translation>La liste &quot;{}&quot; contient un texte vide</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is an empty text</source>
        <translation>La clé &quot;{}&quot; est un texte vide</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is not a list with entries</source>
        <translation>La clé &quot;{}&quot; n’est pas une liste avec des éléments</translation>
    </message>
    <message>
        <source>The key &quot;color&quot; is &quot;{}&quot;, not a colour like #0072B2</source>
        <translation>La clé &quot;color&quot; est &quot;{}&quot;, non une couleur comme #0072B2</translation>
    </message>
    <message>
        <source>The key &quot;shape&quot; is &quot;{}&quot;, not circle, square, triangle, diamond or star</source>
        <translation>La clé &quot;shape&quot; est &quot;{}&quot;, non circle, square, triangle, diamond ou star</translation>
    </message>
    <message>
        <source>The key &quot;lexicons&quot; has a value of the wrong type</source>
        <translation>La clé &quot;lexicons&quot; a une valeur du mauvais type</translation>
    </message>
    <message>
        <source>The category &quot;{}&quot; stands twice</source>
        <translation>La catégorie «&#xa0;{}&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>The name &quot;{}&quot; stands twice</source>
        <translation>Le nom «&#xa0;{}&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>The key &quot;category&quot; is &quot;{}&quot;, which is not among the categories</source>
        <translation>La clé &quot;category&quot; est &quot;{}&quot;, qui n’est pas parmi les catégories</translation>
    </message>
    <message>
        <source>The language &quot;{}&quot; has no entry in &quot;lexicons&quot;</source>
        <translation>La langue «&#xa0;{}&#xa0;» n’a pas d’entrée dans &quot;lexicons&quot;</translation>
    </message>
    <message>
        <source>There is no behaviour &quot;{}&quot;</source>
        <translation>Il n’y a pas de comportement «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>set {}</source>
        <translation>jeu {}</translation>
    </message>
    <message>
        <source>The nearest names are {}</source>
        <translation>Les noms les plus proches sont {}</translation>
    </message>
    <message>
        <source>There is no category &quot;{}&quot;</source>
        <translation>Il n’y a pas de catégorie «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Use one of the set&apos;s categories</source>
        <translation>Utiliser une des catégories du jeu</translation>
    </message>
    <message>
        <source>behaviour set</source>
        <translation>jeu de comportements</translation>
    </message>
    <message>
        <source>The key &quot;format&quot; is &quot;{}&quot;, and only &quot;{}&quot; is known</source>
        <translation>La clé &quot;format&quot; est &quot;{}&quot;, et seul &quot;{}&quot; est connu</translation>
    </message>
    <message>
        <source>There is no behaviour number {}</source>
        <translation>Il n’y a pas de comportement numéro {}</translation>
    </message>
    <message>
        <source>Use a number below {}</source>
        <translation>Utiliser un numéro inférieur à {}</translation>
    </message>
    <message>
        <source>There is no paraphrase number {}</source>
        <translation>Il n’y a pas de paraphrase numéro {}</translation>
    </message>
    <message>
        <source>behaviour {}</source>
        <translation>comportement {}</translation>
    </message>
    <message>
        <source>There is no wording &quot;{}&quot;</source>
        <translation>Il n’y a pas de formulation «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>the instructions</source>
        <translation>les consignes</translation>
    </message>
    <message>
        <source>Choose one of: joined, sentences</source>
        <translation>Choisir parmi&#xa0;: joined, sentences</translation>
    </message>
    <message>
        <source>The number of paraphrases is {}</source>
        <translation>Le nombre de paraphrases est {}</translation>
    </message>
    <message>
        <source>Give 1 or more, or 0 for all</source>
        <translation>Indiquer 1 ou plus, ou 0 pour toutes</translation>
    </message>
    <message>
        <source>There is no join number {}</source>
        <translation>Il n’y a pas de jonction numéro {}</translation>
    </message>
    <message>
        <source>Correct the schema</source>
        <translation>Corriger le schéma</translation>
    </message>
    <message>
        <source>The schema is more than {} levels deep</source>
        <translation>Le schéma a plus de {} niveaux</translation>
    </message>
    <message>
        <source>The schema has &quot;{}&quot;, which is not read here</source>
        <translation>Le schéma contient &quot;{}&quot;, qui n’est pas lu ici</translation>
    </message>
    <message>
        <source>The schema is no JSON object</source>
        <translation>Le schéma n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>This is no JSON Schema: {}</source>
        <translation>Ce n’est pas un JSON Schema&#xa0;: {}</translation>
    </message>
    <message>
        <source>Correct the verifier</source>
        <translation>Corriger le vérificateur</translation>
    </message>
    <message>
        <source>The list &quot;phrases&quot; holds an empty text</source>
        <translation>La liste &quot;phrases&quot; contient un texte vide</translation>
    </message>
    <message>
        <source>The key &quot;pattern&quot; is only for contains and avoids</source>
        <translation>La clé &quot;pattern&quot; n’est que pour contains et avoids</translation>
    </message>
    <message>
        <source>There are neither &quot;phrases&quot; nor a &quot;pattern&quot;</source>
        <translation>Il n’y a ni &quot;phrases&quot; ni &quot;pattern&quot;</translation>
    </message>
    <message>
        <source>The list &quot;phrases&quot; is empty</source>
        <translation>La liste &quot;phrases&quot; est vide</translation>
    </message>
    <message>
        <source>The key &quot;least&quot; is {}, not 1 to {}</source>
        <translation>La clé &quot;least&quot; est {}, non de 1 à {}</translation>
    </message>
    <message>
        <source>The pattern &quot;{}&quot; is no regular expression</source>
        <translation>Le motif &quot;{}&quot; n’est pas une expression régulière</translation>
    </message>
    <message>
        <source>Write one prompt a line (.txt), a JSON list or JSON lines of {{&quot;prompt&quot;: &quot;...&quot;}}, or a table (.csv) with a column prompt; --prompt-column takes another name</source>
        <translation>Écrire un prompt par ligne (.txt), une liste JSON ou des lignes JSON de {{&quot;prompt&quot;: &quot;...&quot;}}, ou un tableau (.csv) avec une colonne prompt&#xa0;; --prompt-column prend un autre nom</translation>
    </message>
    <message>
        <source>The key &quot;split&quot; is &quot;{}&quot;, not train or held_out</source>
        <translation>La clé &quot;split&quot; est &quot;{}&quot;, non train ou held_out</translation>
    </message>
    <message>
        <source>Here stands {}, no JSON object with a prompt</source>
        <translation>Ici se trouve {}, non un objet JSON avec un prompt</translation>
    </message>
    <message>
        <source>Here stands {}, without the key &quot;{}&quot;</source>
        <translation>Ici se trouve {}, sans la clé &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The prompt is an empty text</source>
        <translation>Le prompt est un texte vide</translation>
    </message>
    <message>
        <source>The prompt is longer than {} bytes</source>
        <translation>Le prompt dépasse {} octets</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation>Le fichier n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>The table has no column &quot;{}&quot; among {}</source>
        <translation>Le tableau n’a pas de colonne &quot;{}&quot; parmi {}</translation>
    </message>
    <message>
        <source>There are more than {} prompts</source>
        <translation>Il y a plus de {} prompts</translation>
    </message>
    <message>
        <source>The row has {} cells where the first has {}</source>
        <translation>La ligne a {} cellules alors que la première en a {}</translation>
    </message>
    <message>
        <source>The file holds JSON, though its name says plain text; name it .json or .jsonl</source>
        <translation>Le fichier contient du JSON, alors que son nom annonce du texte simple&#xa0;; le nommer .json ou .jsonl</translation>
    </message>
    <message>
        <source>The file holds {}, no list of prompts</source>
        <translation>Le fichier contient {}, non une liste de prompts</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>prompts</translation>
    </message>
    <message>
        <source>list of prompts</source>
        <translation>liste de prompts</translation>
    </message>
    <message>
        <source>The file holds no prompts</source>
        <translation>Le fichier ne contient pas de prompts</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text</source>
        <translation>La ligne n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>Prompts are not read from files of the kind {}</source>
        <translation>Les prompts ne se lisent pas dans des fichiers du genre {}</translation>
    </message>
    <message>
        <source>The prompt stands in both splits</source>
        <translation>Le prompt figure dans les deux parties</translation>
    </message>
    <message>
        <source>Correct the prompt set or choose another file</source>
        <translation>Corriger le jeu de prompts ou choisir un autre fichier</translation>
    </message>
    <message>
        <source>The value &quot;{}&quot; is unknown</source>
        <translation>La valeur &quot;{}&quot; est inconnue</translation>
    </message>
    <message>
        <source>The key &quot;code&quot; is an empty text</source>
        <translation>La clé &quot;code&quot; est un texte vide</translation>
    </message>
    <message>
        <source>The key &quot;min&quot; is negative</source>
        <translation>La clé &quot;min&quot; est négative</translation>
    </message>
    <message>
        <source>The key &quot;max&quot; is smaller than &quot;min&quot;</source>
        <translation>La clé &quot;max&quot; est plus petite que &quot;min&quot;</translation>
    </message>
    <message>
        <source>The key &quot;count&quot; is smaller than 1</source>
        <translation>La clé &quot;count&quot; est plus petite que 1</translation>
    </message>
    <message>
        <source>The key &quot;case&quot; is &quot;{}&quot;, not lower, upper or title</source>
        <translation>La clé &quot;case&quot; est &quot;{}&quot;, non lower, upper ou title</translation>
    </message>
    <message>
        <source>The key &quot;key&quot; is an empty text</source>
        <translation>La clé &quot;key&quot; est un texte vide</translation>
    </message>
    <message>
        <source>The key &quot;max&quot; is smaller than 1</source>
        <translation>La clé &quot;max&quot; est plus petite que 1</translation>
    </message>
    <message>
        <source>The key &quot;question&quot; is an empty text</source>
        <translation>La clé &quot;question&quot; est un texte vide</translation>
    </message>
    <message>
        <source>The key &quot;asks&quot; is &quot;{}&quot;, not judge or model</source>
        <translation>La clé &quot;asks&quot; est &quot;{}&quot;, non judge ou model</translation>
    </message>
    <message>
        <source>The key &quot;type&quot; is &quot;{}&quot;, not language, words, letters, sentences, case, json, json_schema, starts_with, ends_with, contains, avoids, readability, question or none</source>
        <translation>La clé &quot;type&quot; est &quot;{}&quot;, non language, words, letters, sentences, case, json, json_schema, starts_with, ends_with, contains, avoids, readability, question ou none</translation>
    </message>
    <message>
        <source>Unicode&apos;s word rules could not be loaded</source>
        <translation>Les règles de mots d’Unicode n’ont pas pu être chargées</translation>
    </message>
    <message>
        <source>Check the installation of ICU</source>
        <translation>Vérifier l’installation d’ICU</translation>
    </message>
    <message>
        <source>cannot be used: {}</source>
        <translation>est inutilisable&#xa0;: {}</translation>
    </message>
    <message>
        <source>has an &quot;order&quot; that does not name each thing once</source>
        <translation>a un &quot;order&quot; qui ne nomme pas chaque élément une seule fois</translation>
    </message>
    <message>
        <source>The pupil&apos;s file</source>
        <translation>Le fichier de l’élève</translation>
    </message>
    <message>
        <source>is not of the format steerdeck.answers/1</source>
        <translation>n’est pas au format steerdeck.answers/1</translation>
    </message>
    <message>
        <source>The model of the pupil&apos;s file</source>
        <translation>Le modèle du fichier de l’élève</translation>
    </message>
    <message>
        <source>has another seed than its assignment</source>
        <translation>a une autre graine que son devoir</translation>
    </message>
    <message>
        <source>exercise {}</source>
        <translation>exercice {}</translation>
    </message>
    <message>
        <source>The answers to {}</source>
        <translation>L’ensemble des réponses ({})</translation>
    </message>
    <message>
        <source>An answer seen in {}</source>
        <translation>Une réponse vue ({})</translation>
    </message>
    <message>
        <source>Answer {} to {}</source>
        <translation>La réponse {} ({})</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>The answers have no name</source>
        <translation>Les réponses n’ont pas de nom</translation>
    </message>
    <message>
        <source>Write a name or a pseudonym</source>
        <translation>Écrire un nom ou un pseudonyme</translation>
    </message>
    <message>
        <source>has the kind &quot;{}&quot;; known are choice, number, slider, order, text and outcome</source>
        <translation>a le genre &quot;{}&quot;&#xa0;; sont connus choice, number, slider, order, text et outcome</translation>
    </message>
    <message>
        <source>has a slider that does not reach its end by whole steps</source>
        <translation>a un curseur qui n’atteint pas sa fin par pas entiers</translation>
    </message>
    <message>
        <source>has a slider of more than {} places</source>
        <translation>a un curseur de plus de {} positions</translation>
    </message>
    <message>
        <source>has the thing &quot;{}&quot; twice</source>
        <translation>a deux fois l’élément &quot;{}&quot;</translation>
    </message>
    <message>
        <source>is about the control &quot;{}&quot;, which its exercise does not run</source>
        <translation>porte sur la méthode &quot;{}&quot;, que son exercice n’exécute pas</translation>
    </message>
    <message>
        <source>asks what the answer did, and the deck is empty</source>
        <translation>demande ce qu’a fait la réponse, alors que le deck est vide</translation>
    </message>
    <message>
        <source>names the control &quot;{}&quot; twice</source>
        <translation>nomme deux fois la méthode &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Question {} of {}</source>
        <translation>La question {} ({})</translation>
    </message>
    <message>
        <source>The assignment</source>
        <translation>Le devoir</translation>
    </message>
    <message>
        <source>is not of the format steerdeck.assignment/1</source>
        <translation>n’est pas au format steerdeck.assignment/1</translation>
    </message>
    <message>
        <source>has a name that is not of a-z, 0-9 and -</source>
        <translation>a un nom qui n’est pas fait de a-z, 0-9 et -</translation>
    </message>
    <message>
        <source>Exercise {}</source>
        <translation>Exercice {}</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>devoir</translation>
    </message>
    <message>
        <source>The folder cannot be read ({}): {}</source>
        <translation>Le dossier ne peut pas être lu ({})&#xa0;: {}</translation>
    </message>
    <message>
        <source>There are more than {} files; the others are left out</source>
        <translation>Il y a plus de {} fichiers&#xa0;; les autres sont omis</translation>
    </message>
    <message>
        <source>{} is a copy of another file; it counts once</source>
        <translation>{} est la copie d’un autre fichier&#xa0;; il compte une fois</translation>
    </message>
    <message>
        <source>There is no pupil&apos;s file</source>
        <translation>Il n’y a pas de fichier d’élève</translation>
    </message>
    <message>
        <source>Name pupils&apos; files (*.json), or a folder that holds them</source>
        <translation>Indiquer des fichiers d’élèves (*.json), ou un dossier qui en contient</translation>
    </message>
    <message>
        <source>{} answers another assignment, &quot;{}&quot;; it is left out</source>
        <translation>{} répond à un autre devoir, «&#xa0;{}&#xa0;»&#xa0;; il est omis</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>n’est pas un objet</translation>
    </message>
    <message>
        <source>Mend the file</source>
        <translation>Réparer le fichier</translation>
    </message>
    <message>
        <source>has no {}</source>
        <translation>n’a pas de {}</translation>
    </message>
    <message>
        <source>has a {} that is no text</source>
        <translation>a un {} qui n’est pas un texte</translation>
    </message>
    <message>
        <source>has a {} of more than {} bytes</source>
        <translation>a un {} de plus de {} octets</translation>
    </message>
    <message>
        <source>has a {} that is empty</source>
        <translation>a un {} vide</translation>
    </message>
    <message>
        <source>has a {} that is no number from {} to {}</source>
        <translation>a un {} qui n’est pas un nombre de {} à {}</translation>
    </message>
    <message>
        <source>has a {} that is no whole number from {} to {}</source>
        <translation>a un {} qui n’est pas un entier de {} à {}</translation>
    </message>
    <message>
        <source>has a {} that is neither true nor false</source>
        <translation>a un {} qui n’est ni vrai ni faux</translation>
    </message>
    <message>
        <source>has a {} that is no list of {} to {}</source>
        <translation>a un {} qui n’est pas une liste de {} à {}</translation>
    </message>
    <message>
        <source>has an unknown key {}</source>
        <translation>a une clé inconnue {}</translation>
    </message>
    <message>
        <source>A special token is empty, doubled or no UTF-8</source>
        <translation>Un token spécial est vide, en double ou non valide en UTF-8</translation>
    </message>
    <message>
        <source>Give every special token a name of its own</source>
        <translation>Donner à chaque token spécial un nom à lui</translation>
    </message>
    <message>
        <source>The vocabulary is too small for the bytes and special tokens</source>
        <translation>Le vocabulaire est trop petit pour les octets et les tokens spéciaux</translation>
    </message>
    <message>
        <source>Use at least {}</source>
        <translation>Utiliser au moins {}</translation>
    </message>
    <message>
        <source>pretraining checkpoint</source>
        <translation>point de reprise du préentraînement</translation>
    </message>
    <message>
        <source>The pretraining checkpoint was made with other settings</source>
        <translation>Le point de reprise du préentraînement a été créé avec d’autres réglages</translation>
    </message>
    <message>
        <source>Delete it, or use the settings it was made with</source>
        <translation>Le supprimer, ou utiliser les réglages avec lesquels il a été créé</translation>
    </message>
    <message>
        <source>The demo world does not speak &quot;{}&quot;</source>
        <translation>Le monde de démonstration ne parle pas «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Use en, de, es, fr, it or pt</source>
        <translation>Utiliser en, de, es, fr, it ou pt</translation>
    </message>
    <message>
        <source>The demo world writes no JSON key &quot;{}&quot;</source>
        <translation>Le monde de démonstration n’écrit pas de clé JSON &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Use the key &quot;answer&quot;</source>
        <translation>Utiliser la clé &quot;answer&quot;</translation>
    </message>
    <message>
        <source>The demo world writes no answers that are checked like this</source>
        <translation>Le monde de démonstration n’écrit pas de réponses vérifiées ainsi</translation>
    </message>
    <message>
        <source>Use verifiers of language, words, sentences, case and json</source>
        <translation>Utiliser des vérificateurs language, words, sentences, case et json</translation>
    </message>
    <message>
        <source>There is no value &quot;{}&quot;</source>
        <translation>Il n’y a pas de valeur &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the demo world&apos;s facts</source>
        <translation>les faits du monde de démonstration</translation>
    </message>
    <message>
        <source>Correct its tables</source>
        <translation>Corriger ses tableaux</translation>
    </message>
    <message>
        <source>There is no animal number {}</source>
        <translation>Il n’y a pas d’animal numéro {}</translation>
    </message>
    <message>
        <source>the demo world</source>
        <translation>le monde de démonstration</translation>
    </message>
    <message>
        <source>text runs once for --mode {}: instructions are joined by the word &quot;and&quot;</source>
        <translation>text s’exécute une fois pour --mode {}&#xa0;: les consignes sont jointes par le mot &quot;and&quot;</translation>
    </message>
    <message>
        <source>--control-method {} cannot do --mode {}</source>
        <translation>--control-method {} ne peut pas faire --mode {}</translation>
    </message>
    <message>
        <source>Choose steering, hybrid or text for it</source>
        <translation>Choisir steering, hybrid ou text pour cela</translation>
    </message>
    <message>
        <source>{} runs once: it knows no --mode, so all behaviours are wanted</source>
        <translation>{} s’exécute une fois&#xa0;: --mode y est sans effet, donc tous les comportements sont demandés</translation>
    </message>
    <message>
        <source>{} is left out: it cannot do --mode {}</source>
        <translation>{} est omis&#xa0;: --mode {} n’y est pas possible</translation>
    </message>
    <message>
        <source>--mode: there is no &quot;{}&quot;</source>
        <translation>--mode&#xa0;: &quot;{}&quot; n’existe pas</translation>
    </message>
    <message>
        <source>Choose from {}</source>
        <translation>Choisir parmi {}</translation>
    </message>
    <message>
        <source>--control-method: there is no &quot;{}&quot;</source>
        <translation>--control-method&#xa0;: &quot;{}&quot; n’existe pas</translation>
    </message>
    <message>
        <source>{}, all</source>
        <translation>{}, all</translation>
    </message>
    <message>
        <source>No method is chosen</source>
        <translation>Aucune méthode n’est choisie</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>En choisir au moins une</translation>
    </message>
    <message>
        <source>There is no condition &quot;{}&quot;</source>
        <translation>Il n’y a pas de condition &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The results folder cannot be made</source>
        <translation>Le dossier des résultats ne peut pas être créé</translation>
    </message>
    <message>
        <source>Another run writes its results there</source>
        <translation>Une autre exécution y écrit ses résultats</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another folder</source>
        <translation>Attendre qu’elle soit terminée, ou choisir un autre dossier</translation>
    </message>
    <message>
        <source>The judge&apos;s address</source>
        <translation>L’adresse du juge</translation>
    </message>
    <message>
        <source>The judge&apos;s key holds white space or control characters</source>
        <translation>La clé du juge contient des espaces ou des caractères de contrôle</translation>
    </message>
    <message>
        <source>Give the key alone</source>
        <translation>Indiquer la clé seule</translation>
    </message>
    <message>
        <source>The judge has no model</source>
        <translation>Le juge n’a pas de modèle</translation>
    </message>
    <message>
        <source>Set LLM_JUDGE_MODEL</source>
        <translation>Définir LLM_JUDGE_MODEL</translation>
    </message>
    <message>
        <source>The judge&apos;s settings are out of range</source>
        <translation>Les réglages du juge sont hors limites</translation>
    </message>
    <message>
        <source>Give 1 to 256 requests at a time, at least one attempt and times above 0</source>
        <translation>Indiquer de 1 à 256 requêtes à la fois, au moins une tentative et des durées supérieures à 0</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>jugement</translation>
    </message>
    <message>
        <source>the judge gave no score from 1 to 5</source>
        <translation>le juge n&apos;a donné aucune note de 1 à 5</translation>
    </message>
    <message>
        <source>The judge&apos;s requests cannot be set up</source>
        <translation>Les requêtes du juge ne peuvent pas être préparées</translation>
    </message>
    <message>
        <source>the reply is longer than {} bytes</source>
        <translation>la réponse dépasse {} octets</translation>
    </message>
    <message>
        <source>the reply is not that of a chat completion</source>
        <translation>la réponse n&apos;est pas celle d&apos;une complétion de chat</translation>
    </message>
    <message>
        <source>The judge refuses the key ({})</source>
        <translation>Le juge refuse la clé ({})</translation>
    </message>
    <message>
        <source>Check LLM_JUDGE_API_KEY</source>
        <translation>Vérifier LLM_JUDGE_API_KEY</translation>
    </message>
    <message>
        <source>The judge&apos;s address leads elsewhere ({}), and redirects are not followed</source>
        <translation>L’adresse du juge mène ailleurs ({}), et les redirections ne sont pas suivies</translation>
    </message>
    <message>
        <source>Set LLM_JUDGE_BASE_URL to the final address</source>
        <translation>Définir LLM_JUDGE_BASE_URL avec l’adresse finale</translation>
    </message>
    <message>
        <source>The judge&apos;s address or model is unknown there ({})</source>
        <translation>L’adresse ou le modèle du juge y est inconnu ({})</translation>
    </message>
    <message>
        <source>Check LLM_JUDGE_BASE_URL and LLM_JUDGE_MODEL</source>
        <translation>Vérifier LLM_JUDGE_BASE_URL et LLM_JUDGE_MODEL</translation>
    </message>
    <message>
        <source>The judge cannot be reached ({})</source>
        <translation>Le juge est injoignable ({})</translation>
    </message>
    <message>
        <source>Check LLM_JUDGE_BASE_URL and the network</source>
        <translation>Vérifier LLM_JUDGE_BASE_URL et le réseau</translation>
    </message>
    <message>
        <source>{}, after {} attempts</source>
        <translation>{}, après {} essais</translation>
    </message>
    <message>
        <source>The judge asks to wait {} seconds ({})</source>
        <translation>Le juge demande d’attendre {} secondes ({})</translation>
    </message>
    <message>
        <source>Try again then; the scores so far are kept</source>
        <translation>Réessayer alors&#xa0;; les notes obtenues sont gardées</translation>
    </message>
    <message>
        <source>The judge has an address but no model</source>
        <translation>Le juge a une adresse, mais pas de modèle</translation>
    </message>
    <message>
        <source>Set it to the model&apos;s name</source>
        <translation>Y mettre le nom du modèle</translation>
    </message>
    <message>
        <source>the judge said neither yes nor no</source>
        <translation>le juge n&apos;a dit ni oui ni non</translation>
    </message>
    <message>
        <source>judge&apos;s reply</source>
        <translation>réponse du juge</translation>
    </message>
    <message>
        <source>evaluation plan</source>
        <translation>plan d’évaluation</translation>
    </message>
    <message>
        <source>There are no prompts</source>
        <translation>Il n’y a pas de prompts</translation>
    </message>
    <message>
        <source>Give at least one</source>
        <translation>En indiquer au moins un</translation>
    </message>
    <message>
        <source>One of the prompts is empty</source>
        <translation>Un des prompts est vide</translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation>L’ôter de la liste</translation>
    </message>
    <message>
        <source>&quot;{}&quot; has no verifier, so nothing could be counted</source>
        <translation>«&#xa0;{}&#xa0;» n’a pas de vérificateur, donc rien ne pourrait être compté</translation>
    </message>
    <message>
        <source>Leave it out, or give it a verifier</source>
        <translation>L’omettre, ou lui donner un vérificateur</translation>
    </message>
    <message>
        <source>&quot;{}&quot; and &quot;{}&quot; are both of the category &quot;{}&quot;, so no answer can satisfy both</source>
        <translation>«&#xa0;{}&#xa0;» et «&#xa0;{}&#xa0;» sont tous deux de la catégorie «&#xa0;{}&#xa0;»&#xa0;: aucune réponse ne peut respecter les deux</translation>
    </message>
    <message>
        <source>Combine behaviours of different categories</source>
        <translation>Combiner des comportements de catégories différentes</translation>
    </message>
    <message>
        <source>There are more than {} combinations of {} behaviours</source>
        <translation>Il y a plus de {} combinaisons de {} comportements</translation>
    </message>
    <message>
        <source>Choose fewer behaviours or a smaller size</source>
        <translation>Choisir moins de comportements ou une taille plus petite</translation>
    </message>
    <message>
        <source>A combination of {} behaviours is asked for</source>
        <translation>Une combinaison de {} comportements est demandée</translation>
    </message>
    <message>
        <source>Combine 1 to 4 behaviours</source>
        <translation>Combiner de 1 à 4 comportements</translation>
    </message>
    <message>
        <source>No prompt has an answer that satisfies {}</source>
        <translation>Aucun prompt n’a de réponse qui respecte {}</translation>
    </message>
    <message>
        <source>Leave this combination out</source>
        <translation>Omettre cette combinaison</translation>
    </message>
    <message>
        <source>There is no combination of {} behaviours: those chosen are of {} different categories</source>
        <translation>Il n’y a pas de combinaison de {} comportements&#xa0;: ceux qui sont choisis sont de {} catégories différentes</translation>
    </message>
    <message>
        <source>Choose behaviours of more categories, or a smaller size</source>
        <translation>Choisir des comportements de plus de catégories, ou une taille plus petite</translation>
    </message>
    <message>
        <source>No combination of {} behaviours has an answer to any of the prompts</source>
        <translation>Aucune combinaison de {} comportements n’a de réponse à l’un des prompts</translation>
    </message>
    <message>
        <source>Choose other behaviours or prompts</source>
        <translation>Choisir d’autres comportements ou prompts</translation>
    </message>
    <message>
        <source>The chosen methods need what is not there ({})</source>
        <translation>Les méthodes choisies ont besoin de ce qui n’existe pas ({})</translation>
    </message>
    <message>
        <source>Train these, or leave them out</source>
        <translation>Les entraîner, ou les omettre</translation>
    </message>
    <message>
        <source>A condition has no method</source>
        <translation>Une condition n’a pas de méthode</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>La nommer</translation>
    </message>
    <message>
        <source>The method &quot;{}&quot; is chosen twice</source>
        <translation>La méthode &quot;{}&quot; est choisie deux fois</translation>
    </message>
    <message>
        <source>Choose it once</source>
        <translation>La choisir une fois</translation>
    </message>
    <message>
        <source>No size of combinations is chosen</source>
        <translation>Aucune taille de combinaisons n’est choisie</translation>
    </message>
    <message>
        <source>Choose from 1 to 4</source>
        <translation>Choisir de 1 à 4</translation>
    </message>
    <message>
        <source>Combinations of {} behaviours are not among those that can be planned</source>
        <translation>Les combinaisons de {} comportements ne sont pas de celles qui peuvent être planifiées</translation>
    </message>
    <message>
        <source>Choose sizes from 1 to 4</source>
        <translation>Choisir des tailles de 1 à 4</translation>
    </message>
    <message>
        <source>Sentences of their own ask for every behaviour, and &quot;{}&quot; for one of them</source>
        <translation>Des phrases séparées demandent chaque comportement, et «&#xa0;{}&#xa0;» un seul d’entre eux</translation>
    </message>
    <message>
        <source>Take the joined wording, or leave that method out</source>
        <translation>Prendre la formulation jointe, ou omettre cette méthode</translation>
    </message>
    <message>
        <source>&quot;{}&quot; knows no &quot;not&quot; and no alternatives</source>
        <translation>«&#xa0;{}&#xa0;» ne connaît ni «&#xa0;pas&#xa0;» ni alternatives</translation>
    </message>
    <message>
        <source>Leave it or the formulas out</source>
        <translation>L’omettre, ou omettre les formules</translation>
    </message>
    <message>
        <source>No prompt per combination is asked for</source>
        <translation>Aucun prompt par combinaison n’est demandé</translation>
    </message>
    <message>
        <source>Ask for at least one</source>
        <translation>En demander au moins un</translation>
    </message>
    <message>
        <source>The bootstrap has {} replicates</source>
        <translation>Le bootstrap a {} réplicats</translation>
    </message>
    <message>
        <source>bootstrap settings</source>
        <translation>réglages du bootstrap</translation>
    </message>
    <message>
        <source>Give at least 2; 1000 is usual</source>
        <translation>En indiquer au moins 2&#xa0;; 1000 est courant</translation>
    </message>
    <message>
        <source>The level of the intervals is {}</source>
        <translation>Le niveau des intervalles est {}</translation>
    </message>
    <message>
        <source>Give a share between 0 and 1, such as 0.95</source>
        <translation>Indiquer une part entre 0 et 1, par exemple 0.95</translation>
    </message>
    <message>
        <source>A table has {} values for {} orders and {} prompts</source>
        <translation>Un tableau a {} valeurs pour {} ordres et {} prompts</translation>
    </message>
    <message>
        <source>Give one value per order and prompt</source>
        <translation>Indiquer une valeur par ordre et par prompt</translation>
    </message>
    <message>
        <source>A table holds one prompt twice</source>
        <translation>Un tableau contient un prompt deux fois</translation>
    </message>
    <message>
        <source>Give every prompt one column</source>
        <translation>Donner une colonne à chaque prompt</translation>
    </message>
    <message>
        <source>A table holds one combination twice</source>
        <translation>Un tableau contient une combinaison deux fois</translation>
    </message>
    <message>
        <source>Give every combination once</source>
        <translation>Indiquer chaque combinaison une seule fois</translation>
    </message>
    <message>
        <source>A rule over {} constraints</source>
        <translation>Une règle sur {} contraintes</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>Give 1 to 32</source>
        <translation>Indiquer de 1 à 32</translation>
    </message>
    <message>
        <source>Make the plan again from its settings</source>
        <translation>Refaire le plan à partir de ses réglages</translation>
    </message>
    <message>
        <source>The plan has nothing to do</source>
        <translation>Le plan n’a rien à faire</translation>
    </message>
    <message>
        <source>The combination &quot;{}&quot; has {} behaviours</source>
        <translation>La combinaison «&#xa0;{}&#xa0;» a {} comportements</translation>
    </message>
    <message>
        <source>The formula of &quot;{}&quot; has other behaviours</source>
        <translation>La formule de «&#xa0;{}&#xa0;» a d’autres comportements</translation>
    </message>
    <message>
        <source>The behaviour &quot;{}&quot; has no instructions</source>
        <translation>Le comportement «&#xa0;{}&#xa0;» n’a pas de consignes</translation>
    </message>
    <message>
        <source>The combination &quot;{}&quot; has prompts that the plan has not, or not in order</source>
        <translation>La combinaison «&#xa0;{}&#xa0;» a des prompts que le plan n’a pas, ou pas dans l’ordre</translation>
    </message>
    <message>
        <source>The combination &quot;{}&quot; has no prompts</source>
        <translation>La combinaison «&#xa0;{}&#xa0;» n’a pas de prompts</translation>
    </message>
    <message>
        <source>The combination &quot;{}&quot; stands twice</source>
        <translation>La combinaison «&#xa0;{}&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>The plan has no case {}</source>
        <translation>Le plan n’a pas de cas {}</translation>
    </message>
    <message>
        <source>It has {}</source>
        <translation>Il en a {}</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is no list</source>
        <translation>La clé &quot;{}&quot; n’est pas une liste</translation>
    </message>
    <message>
        <source>The plan has no settings</source>
        <translation>Le plan n’a pas de réglages</translation>
    </message>
    <message>
        <source>The plan has {} cases</source>
        <translation>Le plan a {} cas</translation>
    </message>
    <message>
        <source>Nobody answers the question that an answer is checked by</source>
        <translation>Personne ne répond à la question par laquelle une réponse est vérifiée</translation>
    </message>
    <message>
        <source>the experiment</source>
        <translation>l’expérience</translation>
    </message>
    <message>
        <source>Leave the behaviour out</source>
        <translation>Omettre ce comportement</translation>
    </message>
    <message>
        <source>Record what the plan asks for</source>
        <translation>Enregistrer ce que le plan demande</translation>
    </message>
    <message>
        <source>The plan has no such case</source>
        <translation>Le plan n’a pas ce cas</translation>
    </message>
    <message>
        <source>The answer lacks readings</source>
        <translation>Il manque des lectures à la réponse</translation>
    </message>
    <message>
        <source>The readings begin with other behaviours than the order</source>
        <translation>Les lectures commencent par d’autres comportements que l’ordre</translation>
    </message>
    <message>
        <source>A judge&apos;s score is not 1 to 5</source>
        <translation>Une note du juge n’est pas de 1 à 5</translation>
    </message>
    <message>
        <source>A perplexity is below 1</source>
        <translation>Une perplexité est inférieure à 1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>results</source>
        <translation>résultats</translation>
    </message>
    <message>
        <source>These are results of another version: &quot;{}&quot;, and only &quot;{}&quot; is known</source>
        <translation>Ce sont les résultats d’une autre version&#xa0;: &quot;{}&quot;, et seul &quot;{}&quot; est connu</translation>
    </message>
    <message>
        <source>Open them with the version that made them, or run the experiment again</source>
        <translation>Les ouvrir avec la version qui les a créés, ou refaire l’expérience</translation>
    </message>
    <message>
        <source>The folder holds the results of another run: {}</source>
        <translation>Le dossier contient les résultats d’une autre exécution&#xa0;: {}</translation>
    </message>
    <message>
        <source>Choose another folder, or the settings of that run</source>
        <translation>Choisir un autre dossier, ou les réglages de cette exécution</translation>
    </message>
    <message>
        <source>The answers were changed since they were read</source>
        <translation>Les réponses ont été modifiées depuis leur lecture</translation>
    </message>
    <message>
        <source>Open the results again</source>
        <translation>Ouvrir les résultats de nouveau</translation>
    </message>
    <message>
        <source>The folder holds {} of this experiment, not {}</source>
        <translation>Le dossier contient {} de cette expérience, non {}</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>The folder holds answers without the settings that made them</source>
        <translation>Le dossier contient des réponses sans les réglages qui les ont produites</translation>
    </message>
    <message>
        <source>{} of {} answers are missing</source>
        <translation>Il manque {} réponses sur {}</translation>
    </message>
    <message>
        <source>Go on with the run first</source>
        <translation>Continuer d’abord l’exécution</translation>
    </message>
    <message>
        <source>The results have no method &quot;{}&quot;</source>
        <translation>Les résultats n’ont pas de méthode &quot;{}&quot;</translation>
    </message>
    <message>
        <source>They have {}</source>
        <translation>Ils ont {}</translation>
    </message>
    <message>
        <source>The results do not say how many parameters their model has</source>
        <translation>Les résultats ne disent pas combien de paramètres a leur modèle</translation>
    </message>
    <message>
        <source>Measure their perplexity, which notes it: steerdeck-cli results perplexity</source>
        <translation>Mesurer leur perplexité, ce qui le note&#xa0;: steerdeck-cli results perplexity</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no shard</source>
        <translation>&quot;{}&quot; n’est pas un fragment</translation>
    </message>
    <message>
        <source>Give its number and how many there are: 1/8 to 8/8</source>
        <translation>Indiquer son numéro et le nombre de fragments&#xa0;: de 1/8 à 8/8</translation>
    </message>
    <message>
        <source>There is no shard {}</source>
        <translation>Il n’y a pas de fragment {}</translation>
    </message>
    <message>
        <source>Take the folder that the program wrote</source>
        <translation>Prendre le dossier que le programme a écrit</translation>
    </message>
    <message>
        <source>The published split {} comes from the file &quot;{}&quot; of {} rows; this file has {}, so the examples are not the published ones.</source>
        <translation>La partie publiée {} vient du fichier &quot;{}&quot; de {} lignes&#xa0;; ce fichier en a {}&#xa0;: les exemples ne sont donc pas ceux qui ont été publiés.</translation>
    </message>
    <message>
        <source>{} example of the split left out for an unknown label: {}.</source>
        <translation>{} exemple de la partie omis à cause d’une étiquette inconnue&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} examples of the split left out for an unknown label: {}.</source>
        <translation>{} exemples de la partie omis à cause d’une étiquette inconnue&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The list of {} example comes to something else than the label in the file.</source>
        <translation>La liste de {} exemple donne autre chose que l’étiquette du fichier.</translation>
    </message>
    <message>
        <source>The list of {} examples comes to something else than the label in the file.</source>
        <translation>La liste de {} exemples donne autre chose que l’étiquette du fichier.</translation>
    </message>
    <message>
        <source>The task {} needs a file of its rows</source>
        <translation>La tâche {} a besoin d’un fichier de ses lignes</translation>
    </message>
    <message>
        <source>Name one with the fields {}</source>
        <translation>En indiquer un avec les champs {}</translation>
    </message>
    <message>
        <source>There is no file to take whole</source>
        <translation>Il n’y a pas de fichier à prendre en entier</translation>
    </message>
    <message>
        <source>Name one, or leave that out</source>
        <translation>En indiquer un, ou omettre cela</translation>
    </message>
    <message>
        <source>No example is left: {}</source>
        <translation>Il ne reste aucun exemple&#xa0;: {}</translation>
    </message>
    <message>
        <source>the split is empty</source>
        <translation>la partie est vide</translation>
    </message>
    <message>
        <source>Choose another file or split</source>
        <translation>Choisir un autre fichier ou une autre partie</translation>
    </message>
    <message>
        <source>Check the file, or choose another task</source>
        <translation>Vérifier le fichier, ou choisir une autre tâche</translation>
    </message>
    <message>
        <source>The field &quot;{}&quot; is missing</source>
        <translation>Le champ &quot;{}&quot; manque</translation>
    </message>
    <message>
        <source>The field &quot;{}&quot; (or {}) is missing</source>
        <translation>Le champ &quot;{}&quot; (ou {}) manque</translation>
    </message>
    <message>
        <source>The field &quot;{}&quot; is no text</source>
        <translation>Le champ &quot;{}&quot; n’est pas un texte</translation>
    </message>
    <message>
        <source>The field &quot;{}&quot; is no list</source>
        <translation>Le champ &quot;{}&quot; n’est pas une liste</translation>
    </message>
    <message>
        <source>{} is {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Give {} to {}</source>
        <translation>Indiquer de {} à {}</translation>
    </message>
    <message>
        <source>The depth of the lists</source>
        <translation>La profondeur des listes</translation>
    </message>
    <message>
        <source>The length of the lists</source>
        <translation>La longueur des listes</translation>
    </message>
    <message>
        <source>The number of arguments</source>
        <translation>Le nombre d’arguments</translation>
    </message>
    <message>
        <source>Lists so short and flat give fewer than {} different examples</source>
        <translation>Des listes si courtes et si plates donnent moins de {} exemples différents</translation>
    </message>
    <message>
        <source>Ask for fewer, or for longer or deeper lists</source>
        <translation>En demander moins, ou des listes plus longues ou plus profondes</translation>
    </message>
    <message>
        <source>The field &quot;answer&quot; has no #### before its number</source>
        <translation>Le champ &quot;answer&quot; n’a pas de #### devant son nombre</translation>
    </message>
    <message>
        <source>The field &quot;choices&quot; holds something else than objects</source>
        <translation>Le champ &quot;choices&quot; contient autre chose que des objets</translation>
    </message>
    <message>
        <source>The field &quot;choices&quot; has as many labels as texts nowhere</source>
        <translation>Le champ &quot;choices&quot; n’a nulle part autant d’étiquettes que de textes</translation>
    </message>
    <message>
        <source>The field &quot;choices&quot; is neither a list nor an object</source>
        <translation>Le champ &quot;choices&quot; n’est ni une liste ni un objet</translation>
    </message>
    <message>
        <source>A permutation of {} rows is asked for</source>
        <translation>Une permutation de {} lignes est demandée</translation>
    </message>
    <message>
        <source>the split</source>
        <translation>la partie</translation>
    </message>
    <message>
        <source>Take a smaller file</source>
        <translation>Prendre un fichier plus petit</translation>
    </message>
    <message>
        <source>task file</source>
        <translation>fichier de tâche</translation>
    </message>
    <message>
        <source>An object of fields is wanted here</source>
        <translation>Un objet de champs est attendu ici</translation>
    </message>
    <message>
        <source>The key &quot;rows&quot; with a list is missing</source>
        <translation>La clé &quot;rows&quot; avec une liste manque</translation>
    </message>
    <message>
        <source>Choose JSON lines, a JSON list, or rows as the hub&apos;s viewer gives them</source>
        <translation>Choisir des lignes JSON, une liste JSON, ou des lignes telles que les donne la visionneuse du hub</translation>
    </message>
    <message>
        <source>Cells of this row were cut off by the viewer</source>
        <translation>Des cellules de cette ligne ont été coupées par la visionneuse</translation>
    </message>
    <message>
        <source>Get the whole file</source>
        <translation>Obtenir le fichier entier</translation>
    </message>
    <message>
        <source>This is neither JSON nor a line of names between tabs</source>
        <translation>Ce n’est ni du JSON ni une ligne de noms séparés par des tabulations</translation>
    </message>
    <message>
        <source>Choose JSON lines, a JSON list or tab-separated values</source>
        <translation>Choisir des lignes JSON, une liste JSON ou des valeurs séparées par des tabulations</translation>
    </message>
    <message>
        <source>There are {} cells for {} fields</source>
        <translation>Il y a {} cellules pour {} champs</translation>
    </message>
    <message>
        <source>The file is no UTF-8</source>
        <translation>Le fichier n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>L’enregistrer en UTF-8</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>The file holds no rows</source>
        <translation>Le fichier ne contient pas de lignes</translation>
    </message>
    <message>
        <source>task&apos;s results</source>
        <translation>résultats de la tâche</translation>
    </message>
    <message>
        <source>These are answers of another version: &quot;{}&quot;, and only &quot;{}&quot; is known</source>
        <translation>Ce sont les réponses d’une autre version&#xa0;: &quot;{}&quot;, et seul &quot;{}&quot; est connu</translation>
    </message>
    <message>
        <source>Open them with the version that made them, or answer the task again</source>
        <translation>Les ouvrir avec la version qui les a créées, ou refaire la tâche</translation>
    </message>
    <message>
        <source>The folder holds the results of an order experiment</source>
        <translation>Le dossier contient les résultats d’une expérience sur l’ordre</translation>
    </message>
    <message>
        <source>The answer is not that of example {}</source>
        <translation>La réponse n’est pas celle de l’exemple {}</translation>
    </message>
    <message>
        <source>Choose another folder, or take the changed lines away</source>
        <translation>Choisir un autre dossier, ou ôter les lignes modifiées</translation>
    </message>
    <message>
        <source>There are more answers than examples</source>
        <translation>Il y a plus de réponses que d’exemples</translation>
    </message>
    <message>
        <source>Record one for each</source>
        <translation>En enregistrer une pour chacun</translation>
    </message>
    <message>
        <source>There is no split &quot;{}&quot;</source>
        <translation>Il n’y a pas de partie &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: train, validation, test</source>
        <translation>Choisir parmi&#xa0;: train, validation, test</translation>
    </message>
    <message>
        <source>There is no task &quot;{}&quot;</source>
        <translation>Il n’y a pas de tâche &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: {}</source>
        <translation>Choisir parmi&#xa0;: {}</translation>
    </message>
    <message>
        <source>There is a file already</source>
        <translation>Il y a déjà un fichier</translation>
    </message>
    <message>
        <source>Name another, or move it away</source>
        <translation>En indiquer un autre, ou le déplacer</translation>
    </message>
    <message>
        <source>A server is not told the tokens by &quot;{}&quot;</source>
        <translation>&quot;{}&quot; ne permet pas de transmettre les tokens à un serveur</translation>
    </message>
    <message>
        <source>Choose words or prompt-embeds</source>
        <translation>Choisir words ou prompt-embeds</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation>L’adresse du serveur</translation>
    </message>
    <message>
        <source>The server&apos;s key holds white space or control characters</source>
        <translation>La clé du serveur contient des espaces ou des caractères de contrôle</translation>
    </message>
    <message>
        <source>The number of requests at once</source>
        <translation>Le nombre de requêtes à la fois</translation>
    </message>
    <message>
        <source>The number of answers to compare</source>
        <translation>Le nombre de réponses à comparer</translation>
    </message>
    <message>
        <source>The number of attempts</source>
        <translation>Le nombre de tentatives</translation>
    </message>
    <message>
        <source>The time for an answer is not above 0</source>
        <translation>La durée permise pour une réponse n’est pas supérieure à 0</translation>
    </message>
    <message>
        <source>Give seconds</source>
        <translation>Indiquer des secondes</translation>
    </message>
    <message>
        <source>cannot be reached ({})</source>
        <translation>est injoignable ({})</translation>
    </message>
    <message>
        <source>Check its address and the network</source>
        <translation>Vérifier son adresse et le réseau</translation>
    </message>
    <message>
        <source>refuses the key (HTTP status {})</source>
        <translation>refuse la clé (statut HTTP {})</translation>
    </message>
    <message>
        <source>Set {} to its key</source>
        <translation>Mettre sa clé dans {}</translation>
    </message>
    <message>
        <source>lists no models (HTTP status {})</source>
        <translation>ne donne pas de liste de modèles (statut HTTP {})</translation>
    </message>
    <message>
        <source>Give the address that ends in /v1</source>
        <translation>Indiquer l’adresse qui finit par /v1</translation>
    </message>
    <message>
        <source>serves {} models</source>
        <translation>sert {} modèles</translation>
    </message>
    <message>
        <source>Take one that serves this model alone</source>
        <translation>En prendre un qui ne sert que ce modèle</translation>
    </message>
    <message>
        <source>The card&apos;s row of &quot;{}&quot; {}</source>
        <translation>La ligne de «&#xa0;{}&#xa0;» dans la carte de partage {}</translation>
    </message>
    <message>
        <source>Ask for the card again</source>
        <translation>Redemander la carte de partage</translation>
    </message>
    <message>
        <source>the row</source>
        <translation>la ligne</translation>
    </message>
    <message>
        <source>is no base64</source>
        <translation>n’est pas du base64</translation>
    </message>
    <message>
        <source>has {} bytes where the model&apos;s rows have {}</source>
        <translation>a {} octets alors que les lignes du modèle en ont {}</translation>
    </message>
    <message>
        <source>holds values that are not finite</source>
        <translation>contient des valeurs non finies</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte de partage</translation>
    </message>
    <message>
        <source>The card has format &quot;{}&quot; where &quot;{}&quot; is read</source>
        <translation>La carte de partage est au format &quot;{}&quot;, alors que &quot;{}&quot; est lu</translation>
    </message>
    <message>
        <source>Choose a card made by this version</source>
        <translation>Choisir une carte de partage créée par cette version</translation>
    </message>
    <message>
        <source>The card&apos;s hidden_size is out of range</source>
        <translation>Le hidden_size de la carte de partage est hors limites</translation>
    </message>
    <message>
        <source>The card&apos;s chips are no list of at most 64</source>
        <translation>Les cartes du deck (&quot;chips&quot;) de la carte de partage ne sont pas une liste d’au plus 64</translation>
    </message>
    <message>
        <source>The card&apos;s rows are no object</source>
        <translation>Les lignes de la carte de partage ne sont pas un objet</translation>
    </message>
    <message>
        <source>The card&apos;s rows have {} numbers, for &quot;{}&quot;; those of the open model &quot;{}&quot; have {}</source>
        <translation>Les lignes de la carte de partage ont {} nombres, pour «&#xa0;{}&#xa0;»&#xa0;; celles du modèle ouvert «&#xa0;{}&#xa0;» en ont {}</translation>
    </message>
    <message>
        <source>Open the card&apos;s model</source>
        <translation>Ouvrir le modèle de la carte de partage</translation>
    </message>
    <message>
        <source>The card was made for the model &quot;{}&quot; ({}), not for the open model &quot;{}&quot; ({})</source>
        <translation>La carte de partage a été créée pour le modèle «&#xa0;{}&#xa0;» ({}), non pour le modèle ouvert «&#xa0;{}&#xa0;» ({})</translation>
    </message>
    <message>
        <source>Open its model</source>
        <translation>Ouvrir son modèle</translation>
    </message>
    <message>
        <source>The card was made with another tokenizer than that of &quot;{}&quot;</source>
        <translation>La carte de partage a été créée avec un autre tokenizer que celui de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Open its model with the tokenizer that came with it</source>
        <translation>Ouvrir son modèle avec le tokenizer qui l’accompagnait</translation>
    </message>
    <message>
        <source>The rows are for a model of {} {}, the open one has {}</source>
        <translation>Les lignes sont pour un modèle de {} {}, le modèle ouvert en a {}</translation>
    </message>
    <message>
        <source>Open the model that they were learned for</source>
        <translation>Ouvrir le modèle pour lequel elles ont été apprises</translation>
    </message>
    <message>
        <source>The rows were made for the model &quot;{}&quot; ({}), not for the open model &quot;{}&quot; ({})</source>
        <translation>Les lignes ont été créées pour le modèle «&#xa0;{}&#xa0;» ({}), non pour le modèle ouvert «&#xa0;{}&#xa0;» ({})</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; holds no rows of numbers</source>
        <translation>Le tenseur &quot;{}&quot; ne contient pas de lignes de nombres</translation>
    </message>
    <message>
        <source>Choose a file of rows</source>
        <translation>Choisir un fichier de lignes</translation>
    </message>
    <message>
        <source>numbers a row</source>
        <translation>nombres par ligne</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; has {} rows, more than {}</source>
        <translation>Le tenseur &quot;{}&quot; a {} lignes, plus que {}</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; holds values that are not finite</source>
        <translation>Le tenseur &quot;{}&quot; contient des valeurs non finies</translation>
    </message>
    <message>
        <source>adapter&apos;s settings</source>
        <translation>réglages de l’adaptateur</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>adaptateur</translation>
    </message>
    <message>
        <source>The adapter holds no tensor &quot;{}&quot;</source>
        <translation>L’adaptateur ne contient pas de tenseur &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Le télécharger de nouveau</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <source>attention heads</source>
        <translation>têtes d’attention</translation>
    </message>
    <message>
        <source>The adapter has {} rows for {} token_indices</source>
        <translation>L’adaptateur a {} lignes pour {} token_indices</translation>
    </message>
    <message>
        <source>The adapter is of the kind {}, which holds no rows</source>
        <translation>L’adaptateur est du genre {}, qui ne contient pas de lignes</translation>
    </message>
    <message>
        <source>Import one of the kind PROMPT_TUNING or TRAINABLE_TOKENS</source>
        <translation>En importer un du genre PROMPT_TUNING ou TRAINABLE_TOKENS</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>A GGUF file&apos;s numbers stay as they are</source>
        <translation>Les nombres d’un fichier GGUF restent tels quels</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
    <message>
        <source>A GGUF file has no name for the tensor &quot;{}&quot;</source>
        <translation>Un fichier GGUF n’a pas de nom pour le tenseur &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Export it as a Hugging Face folder</source>
        <translation>L’exporter en dossier Hugging Face</translation>
    </message>
    <message>
        <source>llama.cpp knows no such biases in a model of architecture {}</source>
        <translation>llama.cpp ne connaît pas de tels biais dans un modèle d’architecture {}</translation>
    </message>
    <message>
        <source>A GGUF file of architecture {} cannot say {} of this model</source>
        <translation>Un fichier GGUF d’architecture {} ne peut pas exprimer {} de ce modèle</translation>
    </message>
    <message>
        <source>The tokenizer is no BPE, which GGUF files hold here</source>
        <translation>Le tokenizer n’est pas BPE, ce que contiennent ici les fichiers GGUF</translation>
    </message>
    <message>
        <source>llama.cpp has no name for the way in which this tokenizer cuts words</source>
        <translation>llama.cpp n’a pas de nom pour la façon dont ce tokenizer découpe les mots</translation>
    </message>
    <message>
        <source>A GGUF file of architecture {} cannot hold this tokenizer: it would read &quot;{}&quot; otherwise</source>
        <translation>Un fichier GGUF d’architecture {} ne peut pas contenir ce tokenizer&#xa0;: il lirait &quot;{}&quot; autrement</translation>
    </message>
    <message>
        <source>The file divides its rotation&apos;s frequencies in a way that no config.json can say</source>
        <translation>Le fichier divise les fréquences de sa rotation d’une façon qu’aucun config.json ne peut exprimer</translation>
    </message>
    <message>
        <source>Export it as GGUF</source>
        <translation>L’exporter en GGUF</translation>
    </message>
    <message>
        <source>model configuration</source>
        <translation>configuration du modèle</translation>
    </message>
    <message>
        <source>generation settings</source>
        <translation>réglages de génération</translation>
    </message>
    <message>
        <source>The tokenizer cannot be given the word {} as id {}</source>
        <translation>Le tokenizer ne peut pas recevoir le mot {} comme identifiant {}</translation>
    </message>
    <message>
        <source>Use another receiver, such as prompt-embeds</source>
        <translation>Utiliser un autre destinataire, par exemple prompt-embeds</translation>
    </message>
    <message>
        <source>There is no number type &quot;{}&quot;</source>
        <translation>Il n’y a pas de type de nombre &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose float32, float16 or bfloat16</source>
        <translation>Choisir float32, float16 ou bfloat16</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; is missing</source>
        <translation>Le tenseur &quot;{}&quot; manque</translation>
    </message>
    <message>
        <source>Fetch the model again</source>
        <translation>Télécharger le modèle de nouveau</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>tokenizer</translation>
    </message>
    <message>
        <source>tokenizer settings</source>
        <translation>réglages du tokenizer</translation>
    </message>
    <message>
        <source>max_new_tokens is {}</source>
        <translation>max_new_tokens est {}</translation>
    </message>
    <message>
        <source>Give at least 1</source>
        <translation>Indiquer au moins 1</translation>
    </message>
    <message>
        <source>The temperature is {}</source>
        <translation>La température est {}</translation>
    </message>
    <message>
        <source>Give 0 (greedy) to 100</source>
        <translation>Indiquer de 0 (greedy) à 100</translation>
    </message>
    <message>
        <source>top_p is {}</source>
        <translation>top_p est {}</translation>
    </message>
    <message>
        <source>Give more than 0, at most 1</source>
        <translation>Indiquer plus de 0, au plus 1</translation>
    </message>
    <message>
        <source>top_k is {}</source>
        <translation>top_k est {}</translation>
    </message>
    <message>
        <source>Give 0 (all ids) or more</source>
        <translation>Indiquer 0 (tous les identifiants) ou plus</translation>
    </message>
    <message>
        <source>The input is empty</source>
        <translation>L’entrée est vide</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Écrire un prompt</translation>
    </message>
    <message>
        <source>The input has {} tokens where the model reads at most {}</source>
        <translation>L’entrée a {} tokens alors que le modèle en lit au plus {}</translation>
    </message>
    <message>
        <source>Shorten the prompt</source>
        <translation>Raccourcir le prompt</translation>
    </message>
    <message>
        <source>There are {} {} for {} inputs</source>
        <translation>Il y a {} {} pour {} entrées</translation>
    </message>
    <message>
        <source>Give one for each input</source>
        <translation>Une valeur est attendue pour chaque entrée</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>graines</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>ensembles</translation>
    </message>
    <message>
        <source>A set lies outside its input</source>
        <translation>Un ensemble sort de son entrée</translation>
    </message>
    <message>
        <source>indices of interventions</source>
        <translation>indices d’interventions</translation>
    </message>
    <message>
        <source>places</source>
        <translation>positions</translation>
    </message>
    <message>
        <source>interventions</source>
        <translation>interventions</translation>
    </message>
    <message>
        <source>An input names intervention {} of {}</source>
        <translation>Une entrée nomme l’intervention {} sur {}</translation>
    </message>
    <message>
        <source>An input names a steering row that does not exist</source>
        <translation>Une entrée nomme une ligne de pilotage qui n’existe pas</translation>
    </message>
    <message>
        <source>A steering token changes no logit of this model, so nothing would be steered</source>
        <translation>Un token de pilotage ne change aucun logit de ce modèle&#xa0;: rien ne serait piloté</translation>
    </message>
    <message>
        <source>Train the token again for this model</source>
        <translation>Entraîner le token de nouveau pour ce modèle</translation>
    </message>
    <message>
        <source>There is not enough memory for one answer</source>
        <translation>Il n’y a pas assez de mémoire pour une réponse</translation>
    </message>
    <message>
        <source>Give fewer new tokens, a shorter prompt or a smaller model</source>
        <translation>Indiquer moins de nouveaux tokens, un prompt plus court ou un modèle plus petit</translation>
    </message>
    <message>
        <source>What is changed begins outside the input</source>
        <translation>Ce qui est modifié commence hors de l’entrée</translation>
    </message>
    <message>
        <source>An answer this long does not fit into the memory for answers</source>
        <translation>Une réponse si longue ne tient pas dans la mémoire des réponses</translation>
    </message>
    <message>
        <source>Ask for fewer new tokens, or shorten the prompt</source>
        <translation>Demander moins de nouveaux tokens, ou raccourcir le prompt</translation>
    </message>
    <message>
        <source>the cosines to cluster by</source>
        <translation>les cosinus à classer</translation>
    </message>
    <message>
        <source>A number is not finite</source>
        <translation>Un nombre n’est pas fini</translation>
    </message>
    <message>
        <source>row {} of {}</source>
        <translation>ligne {} sur {}</translation>
    </message>
    <message>
        <source>Leave that row out or make it anew</source>
        <translation>Omettre cette ligne, ou la refaire</translation>
    </message>
    <message>
        <source>The widths differ: {} and {}</source>
        <translation>Les largeurs diffèrent&#xa0;: {} et {}</translation>
    </message>
    <message>
        <source>Compare rows of one model</source>
        <translation>Comparer les lignes d’un seul modèle</translation>
    </message>
    <message>
        <source>the rows whose neighbours are sought</source>
        <translation>les lignes dont les voisins sont cherchés</translation>
    </message>
    <message>
        <source>The number of neighbours must be at least 1</source>
        <translation>Le nombre de voisins doit être d’au moins 1</translation>
    </message>
    <message>
        <source>{} asked for</source>
        <translation>demandé&#xa0;: {}</translation>
    </message>
    <message>
        <source>Ask for one</source>
        <translation>En demander un</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>le tableau</translation>
    </message>
    <message>
        <source>The null baseline needs at least 2 random rows</source>
        <translation>La référence nulle a besoin d’au moins 2 lignes au hasard</translation>
    </message>
    <message>
        <source>Ask for more</source>
        <translation>En demander plus</translation>
    </message>
    <message>
        <source>The norm of the random rows must be positive</source>
        <translation>La norme des lignes au hasard doit être positive</translation>
    </message>
    <message>
        <source>{} given</source>
        <translation>donné&#xa0;: {}</translation>
    </message>
    <message>
        <source>Use a row that is not zero</source>
        <translation>Utiliser une ligne non nulle</translation>
    </message>
    <message>
        <source>The null baseline needs a table with rows</source>
        <translation>La référence nulle a besoin d’un tableau avec des lignes</translation>
    </message>
    <message>
        <source>0 given</source>
        <translation>donné&#xa0;: 0</translation>
    </message>
    <message>
        <source>Open a model first</source>
        <translation>Ouvrir d’abord un modèle</translation>
    </message>
    <message>
        <source>the rows to compare</source>
        <translation>les lignes à comparer</translation>
    </message>
    <message>
        <source>Principal components need at least 2 rows</source>
        <translation>Les composantes principales ont besoin d’au moins 2 lignes</translation>
    </message>
    <message>
        <source>Give more rows</source>
        <translation>Indiquer plus de lignes</translation>
    </message>
    <message>
        <source>The number of components must be between 1 and {}</source>
        <translation>Le nombre de composantes doit être entre 1 et {}</translation>
    </message>
    <message>
        <source>Choose a number in that range</source>
        <translation>Choisir un nombre dans cet intervalle</translation>
    </message>
    <message>
        <source>the rows to fit</source>
        <translation>les lignes pour l’ajustement</translation>
    </message>
    <message>
        <source>the rows to project</source>
        <translation>les lignes à projeter</translation>
    </message>
    <message>
        <source>the vocabulary&apos;s rows from {} on</source>
        <translation>les lignes du vocabulaire à partir de {}</translation>
    </message>
    <message>
        <source>where adapters act</source>
        <translation>où agissent les adaptateurs</translation>
    </message>
    <message>
        <source>The method {} changes no stream</source>
        <translation>La méthode {} ne change aucun flux</translation>
    </message>
    <message>
        <source>Choose adapter, fixed_vector or joint_adapter</source>
        <translation>Choisir adapter, fixed_vector ou joint_adapter</translation>
    </message>
    <message>
        <source>A strength is outside 0 to 10</source>
        <translation>Une intensité est hors de 0 à 10</translation>
    </message>
    <message>
        <source>Give numbers above 0, at most 10</source>
        <translation>Indiquer des nombres supérieurs à 0, d’au plus 10</translation>
    </message>
    <message>
        <source>The prompts are too few or too many</source>
        <translation>Les prompts sont trop peu ou trop nombreux</translation>
    </message>
    <message>
        <source>Give 1 to 1000</source>
        <translation>Indiquer de 1 à 1000</translation>
    </message>
    <message>
        <source>The answers&apos; length</source>
        <translation>La longueur des réponses</translation>
    </message>
    <message>
        <source>Give 1 to 4096</source>
        <translation>Indiquer de 1 à 4096</translation>
    </message>
    <message>
        <source>The words are too many</source>
        <translation>Les mots sont trop nombreux</translation>
    </message>
    <message>
        <source>Give 0 to 100</source>
        <translation>Indiquer de 0 à 100</translation>
    </message>
    <message>
        <source>No behaviour has learned by the method {}</source>
        <translation>Aucun comportement n’a appris par la méthode {}</translation>
    </message>
    <message>
        <source>Train it first: steerdeck-cli train adapter</source>
        <translation>L’entraîner d’abord&#xa0;: steerdeck-cli train adapter</translation>
    </message>
    <message>
        <source>Reading adapters</source>
        <translation>Lecture des adaptateurs</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Réponses en cours</translation>
    </message>
    <message>
        <source>the mechanism</source>
        <translation>le mécanisme</translation>
    </message>
    <message>
        <source>There is no prompt</source>
        <translation>Il n’y a pas de prompt</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>En écrire un</translation>
    </message>
    <message>
        <source>The answer&apos;s length is {}</source>
        <translation>La longueur de la réponse est {}</translation>
    </message>
    <message>
        <source>The deck is empty</source>
        <translation>Le deck est vide</translation>
    </message>
    <message>
        <source>Put a behaviour on it</source>
        <translation>Y poser un comportement</translation>
    </message>
    <message>
        <source>&quot;{}&quot; steers by a way of its own, not by its token</source>
        <translation>«&#xa0;{}&#xa0;» pilote d’une façon à lui, non par son token</translation>
    </message>
    <message>
        <source>Let it steer as the answer does, or take it off the deck</source>
        <translation>Le laisser piloter comme la réponse, ou l’ôter du deck</translation>
    </message>
    <message>
        <source>The attention of this answer needs {} of memory where {} is free</source>
        <translation>L’attention de cette réponse a besoin de {} de mémoire alors que {} sont libres</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or close other programs</source>
        <translation>Demander une réponse plus courte, ou fermer d’autres programmes</translation>
    </message>
    <message>
        <source>Reading passes</source>
        <translation>Lecture des passes</translation>
    </message>
    <message>
        <source>build ledger</source>
        <translation>registre de construction</translation>
    </message>
    <message>
        <source>The folder for checkpoints cannot be made</source>
        <translation>Le dossier des points de reprise ne peut pas être créé</translation>
    </message>
    <message>
        <source>Name another with --work</source>
        <translation>En indiquer un autre avec --work</translation>
    </message>
    <message>
        <source>Learning the tokenizer</source>
        <translation>Apprentissage du tokenizer</translation>
    </message>
    <message>
        <source>Pretraining the model</source>
        <translation>Préentraînement du modèle</translation>
    </message>
    <message>
        <source>Training the behaviours&apos; tokens</source>
        <translation>Entraînement des tokens des comportements</translation>
    </message>
    <message>
        <source>Training {}</source>
        <translation>Entraînement de {}</translation>
    </message>
    <message>
        <source>The {} cannot be read</source>
        <translation>Lecture impossible&#xa0;: {}</translation>
    </message>
    <message>
        <source>The {} does not exist</source>
        <translation>Introuvable&#xa0;: {}</translation>
    </message>
    <message>
        <source>Check its name and permissions</source>
        <translation>Vérifier le nom et les droits d’accès</translation>
    </message>
    <message>
        <source>The notes are longer than {} bytes</source>
        <translation>Les notes dépassent {} octets</translation>
    </message>
    <message>
        <source>Shorten them</source>
        <translation>Les raccourcir</translation>
    </message>
    <message>
        <source>The notes are no valid UTF-8</source>
        <translation>Les notes ne sont pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>Write them anew</source>
        <translation>Les réécrire</translation>
    </message>
    <message>
        <source>The behaviour &quot;{}&quot; is named twice</source>
        <translation>Le comportement «&#xa0;{}&#xa0;» est nommé deux fois</translation>
    </message>
    <message>
        <source>Name it once</source>
        <translation>Le nommer une fois</translation>
    </message>
    <message>
        <source>A file stands where a folder is wanted</source>
        <translation>Un fichier se trouve là où un dossier est attendu</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder</source>
        <translation>Rien ne peut être écrit dans le dossier</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another</source>
        <translation>Vérifier ses droits d’accès, ou en choisir un autre</translation>
    </message>
    <message>
        <source>The token folder is no folder</source>
        <translation>Le dossier de tokens n’est pas un dossier</translation>
    </message>
    <message>
        <source>Choose a folder of tokens</source>
        <translation>Choisir un dossier de tokens</translation>
    </message>
    <message>
        <source>The token folder does not exist</source>
        <translation>Le dossier de tokens n’existe pas</translation>
    </message>
    <message>
        <source>There is no dtype &quot;{}&quot;</source>
        <translation>Il n’y a pas de dtype &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose float32 or bfloat16, or leave it out to measure</source>
        <translation>Choisir float32 ou bfloat16, ou l’omettre pour mesurer</translation>
    </message>
    <message>
        <source>Weights in {} are not computed with in {}</source>
        <translation>Des poids en {} ne se calculent pas en {}</translation>
    </message>
    <message>
        <source>Leave --dtype out, or give it the same</source>
        <translation>Omettre --dtype, ou lui donner la même valeur</translation>
    </message>
    <message>
        <source>There is no device &quot;{}&quot;</source>
        <translation>Il n’y a pas d’appareil &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose cpu or cuda</source>
        <translation>Choisir cpu ou cuda</translation>
    </message>
    <message>
        <source>The number of threads</source>
        <translation>Le nombre de fils d’exécution</translation>
    </message>
    <message>
        <source>The memory is {} GiB</source>
        <translation>La mémoire est de {} Gio</translation>
    </message>
    <message>
        <source>Give more than 0</source>
        <translation>Indiquer plus de 0</translation>
    </message>
    <message>
        <source>Sentences of their own ask for every behaviour, and the join &quot;{}&quot; for one of them</source>
        <translation>Des phrases séparées demandent chaque comportement, et la jonction «&#xa0;{}&#xa0;» un seul d’entre eux</translation>
    </message>
    <message>
        <source>Take the joined wording, or another join</source>
        <translation>Prendre la formulation jointe, ou une autre jonction</translation>
    </message>
    <message>
        <source>The prompt is empty</source>
        <translation>Le prompt est vide</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Écrire une question</translation>
    </message>
    <message>
        <source>No way of answering is chosen</source>
        <translation>Aucune façon de répondre n’est choisie</translation>
    </message>
    <message>
        <source>The number of samples</source>
        <translation>Le nombre d’échantillons</translation>
    </message>
    <message>
        <source>Several samples of a greedy answer are all the same</source>
        <translation>Plusieurs échantillons d’une réponse gloutonne (greedy) sont tous identiques</translation>
    </message>
    <message>
        <source>Give a temperature above 0, or ask for one</source>
        <translation>Indiquer une température supérieure à 0, ou n’en demander qu’un</translation>
    </message>
    <message>
        <source>Only one answer can go on from tokens that are given</source>
        <translation>Une seule réponse peut continuer à partir de tokens donnés</translation>
    </message>
    <message>
        <source>Choose one way of answering, order and sample</source>
        <translation>Choisir une seule façon de répondre, un seul ordre et un seul échantillon</translation>
    </message>
    <message>
        <source>The answer has {} tokens already, and may have {}</source>
        <translation>La réponse a déjà {} tokens, et peut en avoir {}</translation>
    </message>
    <message>
        <source>Allow a longer answer</source>
        <translation>Permettre une réponse plus longue</translation>
    </message>
    <message>
        <source>The batch</source>
        <translation>Le lot</translation>
    </message>
    <message>
        <source>Epochs, a subset and leaving out the longest examples are for a data set</source>
        <translation>Les époques, un sous-ensemble et l’omission des exemples les plus longs sont pour un jeu de données</translation>
    </message>
    <message>
        <source>Give one with --data</source>
        <translation>En indiquer un avec --data</translation>
    </message>
    <message>
        <source>data file</source>
        <translation>fichier de données</translation>
    </message>
    <message>
        <source>The method &quot;{}&quot; is not trained this way</source>
        <translation>La méthode &quot;{}&quot; ne s’entraîne pas ainsi</translation>
    </message>
    <message>
        <source>Choose caa, lm_steer, lora_dare, adapter, fixed_vector or joint</source>
        <translation>Choisir caa, lm_steer, lora_dare, adapter, fixed_vector ou joint</translation>
    </message>
    <message>
        <source>This training reads no instructions: it learns from answers</source>
        <translation>Cet entraînement ne lit pas de consignes&#xa0;: il apprend de réponses</translation>
    </message>
    <message>
        <source>Leave their wording and paraphrases out, or distil where the method can</source>
        <translation>Omettre leur formulation et leurs paraphrases, ou distiller là où la méthode le permet</translation>
    </message>
    <message>
        <source>The scale of the vector is {}</source>
        <translation>L’échelle du vecteur est {}</translation>
    </message>
    <message>
        <source>Give a number between -1000 and 1000</source>
        <translation>Indiquer un nombre entre -1000 et 1000</translation>
    </message>
    <message>
        <source>There is no block {}</source>
        <translation>Il n’y a pas de bloc {}</translation>
    </message>
    <message>
        <source>Give 0 or more, or -1 for the middle</source>
        <translation>Indiquer 0 ou plus, ou -1 pour le milieu</translation>
    </message>
    <message>
        <source>The method caa is measured on instructions, of which a task has none</source>
        <translation>La méthode caa se mesure sur des consignes, et une tâche n’en a pas</translation>
    </message>
    <message>
        <source>Choose adapter, fixed_vector, joint, lora_dare or lm_steer for it</source>
        <translation>Choisir pour elle adapter, fixed_vector, joint, lora_dare ou lm_steer</translation>
    </message>
    <message>
        <source>A training on a task names no behaviours</source>
        <translation>Un entraînement sur une tâche ne nomme pas de comportements</translation>
    </message>
    <message>
        <source>Leave them or the task out</source>
        <translation>Omettre les comportements ou la tâche</translation>
    </message>
    <message>
        <source>The number of prompts is negative</source>
        <translation>Le nombre de prompts est négatif</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>Give 0 or more</source>
        <translation>Indiquer 0 ou plus</translation>
    </message>
    <message>
        <source>The batch is {}</source>
        <translation>Le lot est {}</translation>
    </message>
    <message>
        <source>The attempts are {}</source>
        <translation>Le nombre de tentatives est {}</translation>
    </message>
    <message>
        <source>Give 1 to 20</source>
        <translation>Indiquer de 1 à 20</translation>
    </message>
    <message>
        <source>The examples shown to the teacher are {}</source>
        <translation>Le nombre d’exemples montrés au professeur est {}</translation>
    </message>
    <message>
        <source>Give 0 to 8</source>
        <translation>Indiquer de 0 à 8</translation>
    </message>
    <message>
        <source>The training set has no file to go to</source>
        <translation>Le jeu d’entraînement n’a pas de fichier de destination</translation>
    </message>
    <message>
        <source>Name one</source>
        <translation>En indiquer un</translation>
    </message>
    <message>
        <source>Give 1 to 100 000</source>
        <translation>Indiquer de 1 à 100 000</translation>
    </message>
    <message>
        <source>A server puts its chat template around every prompt</source>
        <translation>Un serveur met son gabarit de discussion autour de chaque prompt</translation>
    </message>
    <message>
        <source>Leave --plain-prompt or the server out</source>
        <translation>Omettre --plain-prompt ou le serveur</translation>
    </message>
    <message>
        <source>A system prompt needs the chat template, which the plain prompt leaves out</source>
        <translation>Un prompt système a besoin du gabarit de discussion, que le prompt brut omet</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>Omettre l’un des deux</translation>
    </message>
    <message>
        <source>Write turns of the user and answers by turns, and the user&apos;s question last</source>
        <translation>Écrire en alternance des tours de l’utilisateur et des réponses, et la question de l’utilisateur en dernier</translation>
    </message>
    <message>
        <source>A turn of the conversation is empty</source>
        <translation>Un tour de la conversation est vide</translation>
    </message>
    <message>
        <source>Message {} is not the user&apos;s</source>
        <translation>Le message {} n’est pas de l’utilisateur</translation>
    </message>
    <message>
        <source>Message {} is not the model&apos;s</source>
        <translation>Le message {} n’est pas du modèle</translation>
    </message>
    <message>
        <source>The conversation has another format</source>
        <translation>La conversation a un autre format</translation>
    </message>
    <message>
        <source>Open it with the program it is of</source>
        <translation>L’ouvrir avec le programme dont il vient</translation>
    </message>
    <message>
        <source>The conversation has more than {} turns</source>
        <translation>La conversation a plus de {} tours</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>conversation</translation>
    </message>
    <message>
        <source>The unfinished training set was begun with other settings or another model</source>
        <translation>Le jeu d’entraînement inachevé a été commencé avec d’autres réglages ou un autre modèle</translation>
    </message>
    <message>
        <source>Finish it with those, or delete it to start again</source>
        <translation>Le terminer avec ceux-ci, ou le supprimer pour recommencer</translation>
    </message>
    <message>
        <source>unfinished training set</source>
        <translation>jeu d’entraînement inachevé</translation>
    </message>
    <message>
        <source>Answering, {} at once to fit in memory</source>
        <translation>Réponses en cours, {} à la fois pour tenir en mémoire</translation>
    </message>
    <message>
        <source>cut at {} tokens</source>
        <translation>coupée à {} tokens</translation>
    </message>
    <message>
        <source>{} not met</source>
        <translation>{} non respecté</translation>
    </message>
    <message>
        <source>None of {} answers did what it was told, so nothing was kept</source>
        <translation>Aucune des {} réponses n’a fait ce qui lui était demandé&#xa0;: rien n’a été gardé</translation>
    </message>
    <message>
        <source>Take a model that follows instructions</source>
        <translation>Prendre un modèle qui suit les consignes</translation>
    </message>
    <message>
        <source>No behaviour is named</source>
        <translation>Aucun comportement n’est nommé</translation>
    </message>
    <message>
        <source>Name one, or an operator: &lt;and&gt;</source>
        <translation>En nommer un, ou un opérateur&#xa0;: &lt;and&gt;</translation>
    </message>
    <message>
        <source>The number of steps is {}</source>
        <translation>Le nombre d’étapes est {}</translation>
    </message>
    <message>
        <source>Give 1 to 500</source>
        <translation>Indiquer de 1 à 500</translation>
    </message>
    <message>
        <source>The number of examples is {}</source>
        <translation>Le nombre d’exemples est {}</translation>
    </message>
    <message>
        <source>Give 1 to 64</source>
        <translation>Indiquer de 1 à 64</translation>
    </message>
    <message>
        <source>The number of words is {}</source>
        <translation>Le nombre de mots est {}</translation>
    </message>
    <message>
        <source>Taking steps</source>
        <translation>Étapes en cours</translation>
    </message>
    <message>
        <source>steering token</source>
        <translation>token de pilotage</translation>
    </message>
    <message>
        <source>list of fingerprints</source>
        <translation>liste d’empreintes</translation>
    </message>
    <message>
        <source>Working out the intervals</source>
        <translation>Calcul des intervalles</translation>
    </message>
    <message>
        <source>Nothing of this kind has been trained for this model yet.</source>
        <translation>Rien de ce genre n’a encore été entraîné pour ce modèle.</translation>
    </message>
    <message>
        <source>The operator {} has not been trained yet.</source>
        <translation>L’opérateur {} n’a pas encore été entraîné.</translation>
    </message>
    <message>
        <source>The results have no row of &quot;{}&quot; for these behaviours in this order</source>
        <translation>Les résultats n’ont pas de ligne de &quot;{}&quot; pour ces comportements dans cet ordre</translation>
    </message>
    <message>
        <source>Choose a row of the table</source>
        <translation>Choisir une ligne du tableau</translation>
    </message>
    <message>
        <source>There is no receiver &quot;{}&quot;</source>
        <translation>Il n’y a pas de destinataire &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Strengths and blends are part of the rows: each has a word of its own.</source>
        <translation>Les intensités et les mélanges font partie des lignes&#xa0;: à chacun son mot.</translation>
    </message>
    <message>
        <source>Strengths are part of the rows: each has a word of its own.</source>
        <translation>Les intensités font partie des lignes&#xa0;: à chacune son mot.</translation>
    </message>
    <message>
        <source>Blends are part of the rows: each has a word of its own.</source>
        <translation>Les mélanges font partie des lignes&#xa0;: à chacun son mot.</translation>
    </message>
    <message>
        <source>The operator &lt;set&gt; is left out: no other program puts several rows at one position.</source>
        <translation>L’opérateur &lt;set&gt; est omis&#xa0;: aucun autre programme ne place plusieurs lignes à une même position.</translation>
    </message>
    <message>
        <source>In prompt tuning the rows stand before the whole input, not behind the question where they were trained; trainable tokens stand where a text says them.</source>
        <translation>En prompt tuning, les lignes sont devant toute l’entrée, non après la question où elles ont été entraînées&#xa0;; les tokens entraînables se placent là où un texte les dit.</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>l’exportation</translation>
    </message>
    <message>
        <source>Name at least one</source>
        <translation>En nommer au moins un</translation>
    </message>
    <message>
        <source>The join set cannot be carried: it puts the rows of all behaviours at one position, which no other program does</source>
        <translation>La jonction set ne peut pas être transmise&#xa0;: elle place les lignes de tous les comportements à une même position, ce qu’aucun autre programme ne fait</translation>
    </message>
    <message>
        <source>the deck</source>
        <translation>le deck</translation>
    </message>
    <message>
        <source>Choose another join, or export a share card</source>
        <translation>Choisir une autre jonction, ou exporter une carte de partage</translation>
    </message>
    <message>
        <source>A question is missing</source>
        <translation>Il manque une question</translation>
    </message>
    <message>
        <source>Give the one that is asked: {} carries it with the deck</source>
        <translation>Indiquer celle qui est posée&#xa0;: {} la transmet avec le deck</translation>
    </message>
    <message>
        <source>The rows stand in float32</source>
        <translation>Les lignes sont en float32</translation>
    </message>
    <message>
        <source>An answer of {} tokens is none</source>
        <translation>Une réponse de {} tokens n’en est pas une</translation>
    </message>
    <message>
        <source>No place is named for the export</source>
        <translation>Aucun emplacement n’est indiqué pour l’exportation</translation>
    </message>
    <message>
        <source>Name a folder; of a card a file</source>
        <translation>Indiquer un dossier&#xa0;; pour une carte de partage, un fichier</translation>
    </message>
    <message>
        <source>There is a folder where the card shall be</source>
        <translation>Un dossier se trouve là où doit aller la carte de partage</translation>
    </message>
    <message>
        <source>There is a file where the folder shall be</source>
        <translation>Un fichier se trouve là où doit aller le dossier</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Choisir un autre emplacement</translation>
    </message>
    <message>
        <source>Something stands there already</source>
        <translation>Il s’y trouve déjà quelque chose</translation>
    </message>
    <message>
        <source>Choose another place, or ask for it to be replaced (--replace)</source>
        <translation>Choisir un autre emplacement, ou demander le remplacement (--replace)</translation>
    </message>
    <message>
        <source>These results are of another model</source>
        <translation>Ces résultats sont d’un autre modèle</translation>
    </message>
    <message>
        <source>This tokenizer reads a question otherwise once the words stand in it</source>
        <translation>Ce tokenizer lit une question autrement une fois que les mots s’y trouvent</translation>
    </message>
    <message>
        <source>Export prompt-embeds, which need no words</source>
        <translation>Exporter prompt-embeds, qui n’a pas besoin de mots</translation>
    </message>
    <message>
        <source>The export cannot be renamed into place: {}</source>
        <translation>L’exportation ne peut pas être mise en place par renommage&#xa0;: {}</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions</source>
        <translation>Vérifier les droits d’accès du dossier</translation>
    </message>
    <message>
        <source>The model&apos;s head was its embedding; it is a tensor of its own now, so that no word of these can be said and all else is said as before.</source>
        <translation>La tête du modèle était son embedding&#xa0;; c’est maintenant un tenseur à part&#xa0;: aucun de ces mots ne peut être dit, et tout le reste se dit comme avant.</translation>
    </message>
    <message>
        <source>The rows stand in {}: their numbers differ by up to {} of a row&apos;s largest.</source>
        <translation>Les lignes sont en {}&#xa0;: leurs nombres diffèrent d’au plus {} du plus grand d’une ligne.</translation>
    </message>
    <message>
        <source>Waiting for results in {}</source>
        <translation>Attente de résultats dans {}</translation>
    </message>
    <message>
        <source>No folder to follow is named</source>
        <translation>Aucun dossier à suivre n’est indiqué</translation>
    </message>
    <message>
        <source>Choose the folder of the results</source>
        <translation>Choisir le dossier des résultats</translation>
    </message>
    <message>
        <source>The time between looks is not above 0</source>
        <translation>Le temps entre deux consultations n’est pas supérieur à 0</translation>
    </message>
    <message>
        <source>The model has no token {}</source>
        <translation>Le modèle n’a pas de token {}</translation>
    </message>
    <message>
        <source>the answer&apos;s beginning</source>
        <translation>le début de la réponse</translation>
    </message>
    <message>
        <source>Give ids from 0 to {}</source>
        <translation>Indiquer des identifiants de 0 à {}</translation>
    </message>
    <message>
        <source>The answer ends with the token {}</source>
        <translation>La réponse se termine par le token {}</translation>
    </message>
    <message>
        <source>Choose another one to go on from</source>
        <translation>En choisir un autre à partir duquel continuer</translation>
    </message>
    <message>
        <source>The model has no chat template, so it holds no conversation</source>
        <translation>Le modèle n’a pas de gabarit de discussion&#xa0;: il ne tient pas de conversation</translation>
    </message>
    <message>
        <source>the conversation</source>
        <translation>la conversation</translation>
    </message>
    <message>
        <source>Choose a chat model, or give it a template file</source>
        <translation>Choisir un modèle de discussion, ou lui donner un fichier de gabarit</translation>
    </message>
    <message>
        <source>Paraphrases are not drawn in a conversation</source>
        <translation>Les paraphrases ne sont pas tirées dans une conversation</translation>
    </message>
    <message>
        <source>Take each behaviour&apos;s first instruction</source>
        <translation>Prendre la première consigne de chaque comportement</translation>
    </message>
    <message>
        <source>The vector &quot;{}&quot; is named like a token</source>
        <translation>Le vecteur «&#xa0;{}&#xa0;» porte le nom d’un token</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>géométrie</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Lui donner un autre nom</translation>
    </message>
    <message>
        <source>There is no steering token to look at</source>
        <translation>Il n’y a pas de token de pilotage à regarder</translation>
    </message>
    <message>
        <source>Train some tokens first, or name a file of vectors</source>
        <translation>Entraîner d’abord des tokens, ou indiquer un fichier de vecteurs</translation>
    </message>
    <message>
        <source>The geometry needs {} of memory where {} is free</source>
        <translation>La géométrie a besoin de {} de mémoire alors que {} sont libres</translation>
    </message>
    <message>
        <source>Fit the axes on the tokens, or close other programs</source>
        <translation>Ajuster les axes sur les tokens, ou fermer d’autres programmes</translation>
    </message>
    <message>
        <source>There are fewer than two behaviours whose instructions the axes could be fitted on</source>
        <translation>Il y a moins de deux comportements dont les consignes permettraient d’ajuster les axes</translation>
    </message>
    <message>
        <source>Train the tokens of some behaviours, or fit on something else</source>
        <translation>Entraîner les tokens de quelques comportements, ou ajuster sur autre chose</translation>
    </message>
    <message>
        <source>Reading the vocabulary</source>
        <translation>Lecture du vocabulaire</translation>
    </message>
    <message>
        <source>Fitting the axes</source>
        <translation>Ajustement des axes</translation>
    </message>
    <message>
        <source>Finding the nearest words</source>
        <translation>Recherche des mots les plus proches</translation>
    </message>
    <message>
        <source>Drawing the null baseline</source>
        <translation>Tirage de la référence nulle</translation>
    </message>
    <message>
        <source>The number of components is {}</source>
        <translation>Le nombre de composantes est {}</translation>
    </message>
    <message>
        <source>Give 2 to 16</source>
        <translation>Indiquer de 2 à 16</translation>
    </message>
    <message>
        <source>The numbers of neighbours and of random rows are too small</source>
        <translation>Les nombres de voisins et de lignes au hasard sont trop petits</translation>
    </message>
    <message>
        <source>Give at least 1 and 2</source>
        <translation>Indiquer au moins 1 et 2</translation>
    </message>
    <message>
        <source>The file does not say what its {} row stands for</source>
        <translation>Le fichier, de {} ligne, ne dit pas ce qu’elle représente</translation>
    </message>
    <message>
        <source>The file does not say what its {} rows stand for</source>
        <translation>Le fichier ne dit pas ce que représentent ses {} lignes</translation>
    </message>
    <message>
        <source>Name a behaviour (--names)</source>
        <translation>Nommer un comportement (--names)</translation>
    </message>
    <message>
        <source>Name a behaviour for each (--names)</source>
        <translation>Nommer un comportement pour chacune (--names)</translation>
    </message>
    <message>
        <source>There are {} names for {} row</source>
        <translation>Il y a {} noms pour {} ligne</translation>
    </message>
    <message>
        <source>There are {} names for {} rows</source>
        <translation>Il y a {} noms pour {} lignes</translation>
    </message>
    <message>
        <source>Name one for each</source>
        <translation>En indiquer un pour chacune</translation>
    </message>
    <message>
        <source>Two rows are named &quot;{}&quot;</source>
        <translation>Deux lignes sont nommées «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Give each a name of its own</source>
        <translation>Donner à chacune un nom à elle</translation>
    </message>
    <message>
        <source>There is no behaviour &quot;{}&quot; in the set &quot;{}&quot;</source>
        <translation>Il n’y a pas de comportement «&#xa0;{}&#xa0;» dans le jeu «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Name one that there is for each row (--names), or open a set that has it</source>
        <translation>Nommer pour chaque ligne un comportement qui existe (--names), ou ouvrir un jeu qui le contient</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Il n’y a pas de tel fichier</translation>
    </message>
    <message>
        <source>The token&apos;s file cannot be renamed: {}</source>
        <translation>Le fichier du token ne peut pas être renommé&#xa0;: {}</translation>
    </message>
    <message>
        <source>There is a token &quot;{}&quot; already, with another row</source>
        <translation>Il y a déjà un token «&#xa0;{}&#xa0;», avec une autre ligne</translation>
    </message>
    <message>
        <source>Ask for it to be replaced (--replace), or name another</source>
        <translation>Demander son remplacement (--replace), ou en nommer un autre</translation>
    </message>
    <message>
        <source>The model folder holds no weights</source>
        <translation>Le dossier du modèle ne contient pas de poids</translation>
    </message>
    <message>
        <source>Fetch model.safetensors into it</source>
        <translation>Y télécharger model.safetensors</translation>
    </message>
    <message>
        <source>There are no ids</source>
        <translation>Il n’y a pas d’identifiants</translation>
    </message>
    <message>
        <source>the ids</source>
        <translation>les identifiants</translation>
    </message>
    <message>
        <source>There are {} ids where the model reads at most {}</source>
        <translation>Il y a {} identifiants alors que le modèle en lit au plus {}</translation>
    </message>
    <message>
        <source>Give fewer</source>
        <translation>En indiquer moins</translation>
    </message>
    <message>
        <source>The model has no id {}</source>
        <translation>Le modèle n’a pas d’identifiant {}</translation>
    </message>
    <message>
        <source>Give 0 to {}</source>
        <translation>Indiquer de 0 à {}</translation>
    </message>
    <message>
        <source>The messages are no JSON list</source>
        <translation>Les messages ne sont pas une liste JSON</translation>
    </message>
    <message>
        <source>the messages</source>
        <translation>les messages</translation>
    </message>
    <message>
        <source>Give [{{&quot;role&quot;: ..., &quot;content&quot;: ...}}]</source>
        <translation>Indiquer [{{&quot;role&quot;: ..., &quot;content&quot;: ...}}]</translation>
    </message>
    <message>
        <source>The model has no chat template</source>
        <translation>Le modèle n’a pas de gabarit de discussion</translation>
    </message>
    <message>
        <source>Give one with --template, or put a chat_template.jinja beside it</source>
        <translation>En indiquer un avec --template, ou placer un chat_template.jinja à côté</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Use a smaller batch or model.</source>
        <translation>Il n’y a pas assez de mémoire pour cela. Utiliser un lot ou un modèle plus petit.</translation>
    </message>
    <message>
        <source>The computation failed: {}.</source>
        <translation>Le calcul a échoué&#xa0;: {}.</translation>
    </message>
    <message>
        <source>No judge is named</source>
        <translation>Aucun juge n’est désigné</translation>
    </message>
    <message>
        <source>Set it to an OpenAI-compatible endpoint, LLM_JUDGE_MODEL to its model and LLM_JUDGE_API_KEY to your key</source>
        <translation>Y mettre l’adresse d’un service compatible OpenAI, dans LLM_JUDGE_MODEL son modèle et dans LLM_JUDGE_API_KEY votre clé</translation>
    </message>
    <message>
        <source>Reading weights</source>
        <translation>Lecture des poids</translation>
    </message>
    <message>
        <source>There is not enough memory for the model</source>
        <translation>Il n’y a pas assez de mémoire pour le modèle</translation>
    </message>
    <message>
        <source>Close other programs, open it as bfloat16, or open a smaller model</source>
        <translation>Fermer d’autres programmes, l’ouvrir en bfloat16, ou ouvrir un modèle plus petit</translation>
    </message>
    <message>
        <source>The model has no chat template: it goes on with the prompt as it is, as base models do.</source>
        <translation>Le modèle n’a pas de gabarit de discussion&#xa0;: il continue le prompt tel quel, comme le font les modèles de base.</translation>
    </message>
    <message>
        <source>The chat template lets the model think first and has no switch for it; its thoughts are told apart from its answers and measured by nothing.</source>
        <translation>Le gabarit de discussion fait d’abord réfléchir le modèle et n’a pas d’option pour cela&#xa0;; sa réflexion est distinguée de ses réponses et n’est mesurée par rien.</translation>
    </message>
    <message>
        <source>The demo model knows only questions about its 40 animals; it will answer, but not sensibly. For anything else open a real model (File, Open model folder).</source>
        <translation>Le modèle de démonstration ne connaît que des questions sur ses 40 animaux&#xa0;; il répondra, mais sans pertinence. Pour tout autre sujet, ouvrir un vrai modèle (Fichier, Ouvrir un modèle).</translation>
    </message>
    <message>
        <source>A token stands there already</source>
        <translation>Un token s’y trouve déjà</translation>
    </message>
    <message>
        <source>Choose another folder, or --replace it</source>
        <translation>Choisir un autre dossier, ou le remplacer par --replace</translation>
    </message>
    <message>
        <source>The folder cannot be made: {}</source>
        <translation>Le dossier ne peut pas être créé&#xa0;: {}</translation>
    </message>
    <message>
        <source>manifest of a data set</source>
        <translation>manifeste d’un jeu de données</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>la bibliothèque</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>Il n’y a rien à comparer</translation>
    </message>
    <message>
        <source>Choose two items or more</source>
        <translation>Choisir deux éléments ou plus</translation>
    </message>
    <message>
        <source>Items of several kinds cannot be compared</source>
        <translation>Des éléments de plusieurs genres ne peuvent pas être comparés</translation>
    </message>
    <message>
        <source>Choose experiments alone, or trainings, or tasks</source>
        <translation>Choisir seulement des expériences, ou des entraînements, ou des tâches</translation>
    </message>
    <message>
        <source>Data sets and decks have no figures to compare</source>
        <translation>Les jeux de données et les decks n’ont pas de chiffres à comparer</translation>
    </message>
    <message>
        <source>Choose experiments, trainings or tasks</source>
        <translation>Choisir des expériences, des entraînements ou des tâches</translation>
    </message>
    <message>
        <source>What came with the program is not {}</source>
        <translation>Ce qui est fourni avec le programme ne peut pas être {}</translation>
    </message>
    <message>
        <source>Give it a note or tags; your own items can be changed</source>
        <translation>Lui donner une note ou des étiquettes&#xa0;; vos propres éléments sont modifiables</translation>
    </message>
    <message>
        <source>The {} is longer than {} bytes</source>
        <translation>Texte trop long ({}), plus de {} octets</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Le raccourcir</translation>
    </message>
    <message>
        <source>The {} has several lines or a control character</source>
        <translation>Plusieurs lignes ou un caractère de contrôle&#xa0;: {}</translation>
    </message>
    <message>
        <source>Write it in one line</source>
        <translation>L’écrire sur une seule ligne</translation>
    </message>
    <message>
        <source>The {} is no valid UTF-8</source>
        <translation>UTF-8 non valide&#xa0;: {}</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Le texte est à réécrire</translation>
    </message>
    <message>
        <source>A saved deck needs a name</source>
        <translation>Un deck enregistré a besoin d’un nom</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>Lui en donner un</translation>
    </message>
    <message>
        <source>The saved deck is not there any more</source>
        <translation>Le deck enregistré n’est plus là</translation>
    </message>
    <message>
        <source>List the library again</source>
        <translation>Lister la bibliothèque de nouveau</translation>
    </message>
    <message>
        <source>There is a saved deck &quot;{}&quot; already</source>
        <translation>Il y a déjà un deck enregistré «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisir un autre nom</translation>
    </message>
    <message>
        <source>It cannot be moved: {}</source>
        <translation>Le déplacement est impossible&#xa0;: {}</translation>
    </message>
    <message>
        <source>It is not in the trash any more</source>
        <translation>L’élément n’est plus dans la corbeille</translation>
    </message>
    <message>
        <source>Something else stands in its place now</source>
        <translation>Autre chose se trouve maintenant à sa place</translation>
    </message>
    <message>
        <source>Move that away first</source>
        <translation>Déplacer d’abord ce qui s’y trouve</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renommé</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>The note is longer than {} bytes</source>
        <translation>La note dépasse {} octets</translation>
    </message>
    <message>
        <source>The note is no valid UTF-8</source>
        <translation>La note n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>These are more than {} tags</source>
        <translation>Il y a plus de {} étiquettes</translation>
    </message>
    <message>
        <source>Leave some out</source>
        <translation>En omettre</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>A tag is empty or has a comma</source>
        <translation>Une étiquette est vide ou contient une virgule</translation>
    </message>
    <message>
        <source>Write each as a word or a few</source>
        <translation>Écrire chacune en un mot ou quelques-uns</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Rename that one first</source>
        <translation>Renommer d’abord celui-là</translation>
    </message>
    <message>
        <source>library</source>
        <translation>bibliothèque</translation>
    </message>
    <message>
        <source>The library has another format</source>
        <translation>La bibliothèque a un autre format</translation>
    </message>
    <message>
        <source>Open it with the program that wrote it</source>
        <translation>L’ouvrir avec le programme qui l’a écrite</translation>
    </message>
    <message>
        <source>The library&apos;s items are no object</source>
        <translation>Les éléments de la bibliothèque ne sont pas un objet</translation>
    </message>
    <message>
        <source>Move the file away</source>
        <translation>Déplacer le fichier</translation>
    </message>
    <message>
        <source>list of saved decks</source>
        <translation>liste des decks enregistrés</translation>
    </message>
    <message>
        <source>The list of saved decks has another format</source>
        <translation>La liste des decks enregistrés a un autre format</translation>
    </message>
    <message>
        <source>A saved deck has chips that are no list</source>
        <translation>Un deck enregistré a des cartes qui ne sont pas une liste</translation>
    </message>
    <message>
        <source>Several items are called &quot;{}&quot;</source>
        <translation>Plusieurs éléments s’appellent «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Name one by its id, as in {}</source>
        <translation>En nommer un par son identifiant, comme dans {}</translation>
    </message>
    <message>
        <source>There is no item &quot;{}&quot;</source>
        <translation>Il n’y a pas d’élément «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>`steerdeck-cli library list` names them</source>
        <translation>`steerdeck-cli library list` les nomme</translation>
    </message>
    <message>
        <source>There is no kind of item &quot;{}&quot;</source>
        <translation>Il n’y a pas de genre d’élément &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose experiment, training, data, task or deck</source>
        <translation>Choisir experiment, training, data, task ou deck</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>Il n’y a pas de tel fichier ou dossier</translation>
    </message>
    <message>
        <source>Check its name</source>
        <translation>Vérifier son nom</translation>
    </message>
    <message>
        <source>The export has nowhere to go</source>
        <translation>L’exportation n’a pas de destination</translation>
    </message>
    <message>
        <source>Name a file or folder</source>
        <translation>Indiquer un fichier ou un dossier</translation>
    </message>
    <message>
        <source>Nothing is exported to &quot;{}&quot;</source>
        <translation>Rien ne s’exporte vers &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: repository, peft, control_vector</source>
        <translation>Choisir parmi&#xa0;: repository, peft, control_vector</translation>
    </message>
    <message>
        <source>Its weights are packed by {}, which this program does not read</source>
        <translation>Ses poids sont compactés par {}, que ce programme ne lit pas</translation>
    </message>
    <message>
        <source>It is of kind {}, which this program does not open</source>
        <translation>Il est du genre {}, que ce programme n’ouvre pas</translation>
    </message>
    <message>
        <source>list of model folders</source>
        <translation>liste des dossiers de modèles</translation>
    </message>
    <message>
        <source>The file cannot be deleted</source>
        <translation>Le fichier ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>Your own behaviours are left out. {}</source>
        <translation>Vos propres comportements sont omis. {}</translation>
    </message>
    <message>
        <source>Left out of your own behaviours, because the model&apos;s set has others of these names: {}.</source>
        <translation>Omis de vos propres comportements, parce que le jeu du modèle en a d’autres de ces noms&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Give vectors as long as this model&apos;s rows</source>
        <translation>Indiquer des vecteurs aussi longs que les lignes de ce modèle</translation>
    </message>
    <message>
        <source>file of vectors</source>
        <translation>fichier de vecteurs</translation>
    </message>
    <message>
        <source>The tensor holds no vectors of {} numbers</source>
        <translation>Le tenseur ne contient pas de vecteurs de {} nombres</translation>
    </message>
    <message>
        <source>A number of the tensor is not finite</source>
        <translation>Un nombre du tenseur n’est pas fini</translation>
    </message>
    <message>
        <source>There are more than {} vectors</source>
        <translation>Il y a plus de {} vecteurs</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no number</source>
        <translation>&quot;{}&quot; n’est pas un nombre</translation>
    </message>
    <message>
        <source>The vector &quot;{}&quot; has {} numbers where the model&apos;s rows have {}</source>
        <translation>Le vecteur «&#xa0;{}&#xa0;» a {} nombres alors que les lignes du modèle en ont {}</translation>
    </message>
    <message>
        <source>The file holds no vectors</source>
        <translation>Le fichier ne contient pas de vecteurs</translation>
    </message>
    <message>
        <source>A vector has no name</source>
        <translation>Un vecteur n’a pas de nom</translation>
    </message>
    <message>
        <source>Two vectors have the name &quot;{}&quot;</source>
        <translation>Deux vecteurs portent le nom «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>The answers are of another model ({}), not of the open model &quot;{}&quot; ({})</source>
        <translation>Les réponses sont d’un autre modèle ({}), non du modèle ouvert «&#xa0;{}&#xa0;» ({})</translation>
    </message>
    <message>
        <source>Open the model that was steered</source>
        <translation>Ouvrir le modèle qui a été piloté</translation>
    </message>
    <message>
        <source>Measuring perplexity</source>
        <translation>Mesure de la perplexité</translation>
    </message>
    <message>
        <source>Set LLM_JUDGE_BASE_URL to an OpenAI-compatible endpoint and LLM_JUDGE_MODEL to its model</source>
        <translation>Mettre dans LLM_JUDGE_BASE_URL l’adresse d’un service compatible OpenAI et dans LLM_JUDGE_MODEL son modèle</translation>
    </message>
    <message>
        <source>No model is open to answer the question</source>
        <translation>Aucun modèle n’est ouvert pour répondre à la question</translation>
    </message>
    <message>
        <source>The model gives no probability of yes</source>
        <translation>Le modèle ne donne pas de probabilité de oui</translation>
    </message>
    <message>
        <source>Shorten the answers, or have the judge asked instead</source>
        <translation>Raccourcir les réponses, ou faire interroger le juge à la place</translation>
    </message>
    <message>
        <source>No judge is named to answer the question</source>
        <translation>Aucun juge n’est désigné pour répondre à la question</translation>
    </message>
    <message>
        <source>The judge did not answer the question: {}</source>
        <translation>Le juge n’a pas répondu à la question&#xa0;: {}</translation>
    </message>
    <message>
        <source>Try again, or word the question so that yes or no answers it</source>
        <translation>Réessayer, ou formuler la question de façon qu’on y réponde par oui ou non</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is checked by a judge&apos;s word, and no judge is named</source>
        <translation>«&#xa0;{}&#xa0;» se vérifie par la parole d’un juge, et aucun juge n’est désigné</translation>
    </message>
    <message>
        <source>A server of another program {}</source>
        <translation>Un serveur d’un autre programme {}</translation>
    </message>
    <message>
        <source>Take `steerdeck-cli serve`, or leave it out</source>
        <translation>Prendre `steerdeck-cli serve`, ou l’omettre</translation>
    </message>
    <message>
        <source>The server is Steerdeck&apos;s own, which knows the tokens by name and takes no rows</source>
        <translation>Le serveur est celui de Steerdeck, qui connaît les tokens par leur nom et ne prend pas de lignes</translation>
    </message>
    <message>
        <source>Leave --steer-by out</source>
        <translation>Omettre --steer-by</translation>
    </message>
    <message>
        <source>The server does not say which model it serves, and none of its answers may be compared</source>
        <translation>Le serveur ne dit pas quel modèle il sert, et aucune de ses réponses ne peut être comparée</translation>
    </message>
    <message>
        <source>Have some answers compared (--check)</source>
        <translation>Faire comparer quelques réponses (--check)</translation>
    </message>
    <message>
        <source>The server is not this model with these tokens: {}</source>
        <translation>Le serveur n’est pas ce modèle avec ces tokens&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}, and {} more</source>
        <translation>{}, et {} de plus</translation>
    </message>
    <message>
        <source>Open the same model, tokens and dtype on both sides</source>
        <translation>Ouvrir le même modèle, les mêmes tokens et le même dtype des deux côtés</translation>
    </message>
    <message>
        <source>has the tokens as they are, without strengths and blends</source>
        <translation>a les tokens tels quels, sans intensités ni mélanges</translation>
    </message>
    <message>
        <source>does not steer by {}</source>
        <translation>ne pilote pas par {}</translation>
    </message>
    <message>
        <source>A server does not merge the lora_dare of several behaviours</source>
        <translation>Un serveur ne fusionne pas les lora_dare de plusieurs comportements</translation>
    </message>
    <message>
        <source>Leave it out, or let this program answer</source>
        <translation>L’omettre, ou laisser ce programme répondre</translation>
    </message>
    <message>
        <source>Rows of the input do not steer by {}</source>
        <translation>Les lignes de l’entrée ne pilotent pas par {}</translation>
    </message>
    <message>
        <source>The server answers {} otherwise than the open model: &quot;{}&quot;, not &quot;{}&quot;</source>
        <translation>Le serveur répond à {} autrement que le modèle ouvert&#xa0;: «&#xa0;{}&#xa0;», non «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Open the same model on the same kind of device on both sides</source>
        <translation>Ouvrir le même modèle sur le même genre d’appareil des deux côtés</translation>
    </message>
    <message>
        <source>The memory for answers or the time at the end is below 0</source>
        <translation>La mémoire des réponses ou le délai de fin est inférieur à 0</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>side effects</source>
        <translation>effets secondaires</translation>
    </message>
    <message>
        <source>The method {} has no tokens</source>
        <translation>La méthode {} n’a pas de tokens</translation>
    </message>
    <message>
        <source>Choose steering or hybrid</source>
        <translation>Choisir steering ou hybrid</translation>
    </message>
    <message>
        <source>&quot;{}&quot; steers by a way of its own</source>
        <translation>«&#xa0;{}&#xa0;» pilote d’une façon à lui</translation>
    </message>
    <message>
        <source>Let it steer by its token</source>
        <translation>Le laisser piloter par son token</translation>
    </message>
    <message>
        <source>A dose is outside 0 to 10</source>
        <translation>Une dose est hors de 0 à 10</translation>
    </message>
    <message>
        <source>The questions are too few or many</source>
        <translation>Les questions sont trop peu ou trop nombreuses</translation>
    </message>
    <message>
        <source>The answers&apos; length is out of range</source>
        <translation>La longueur des réponses est hors limites</translation>
    </message>
    <message>
        <source>Measuring side effects</source>
        <translation>Mesure des effets secondaires</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>balayage</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>A {} is there twice</source>
        <translation>Valeur en double&#xa0;: {}</translation>
    </message>
    <message>
        <source>the sweep</source>
        <translation>le balayage</translation>
    </message>
    <message>
        <source>Name each once</source>
        <translation>Nommer chaque valeur une seule fois</translation>
    </message>
    <message>
        <source>Nothing is held out to choose the best training by</source>
        <translation>Rien n’est mis de côté pour choisir le meilleur entraînement</translation>
    </message>
    <message>
        <source>Give a share or a file</source>
        <translation>Indiquer une part ou un fichier</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>number of steps</source>
        <translation>nombre d’étapes</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>This is {} training</source>
        <translation>Cela fait {} entraînement</translation>
    </message>
    <message>
        <source>This is {} trainings</source>
        <translation>Cela fait {} entraînements</translation>
    </message>
    <message>
        <source>Give rates, steps and seeds that make 2 to {}</source>
        <translation>Indiquer des taux, des étapes et des graines qui donnent de 2 à {} entraînements</translation>
    </message>
    <message>
        <source>There are {} examples, none for shard {}</source>
        <translation>Il y a {} exemples, aucun pour le fragment {}</translation>
    </message>
    <message>
        <source>the task</source>
        <translation>la tâche</translation>
    </message>
    <message>
        <source>Make fewer shards</source>
        <translation>Faire moins de fragments</translation>
    </message>
    <message>
        <source>&quot;{}&quot; sets no variable</source>
        <translation>&quot;{}&quot; ne définit pas de variable</translation>
    </message>
    <message>
        <source>Write NAME=VALUE</source>
        <translation>Écrire NAME=VALUE</translation>
    </message>
    <message>
        <source>They are no JSON object</source>
        <translation>Ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>The model has no chat template that could read &quot;{}&quot;</source>
        <translation>Le modèle n’a pas de gabarit de discussion qui pourrait lire &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The chat template never reads &quot;{}&quot;</source>
        <translation>Le gabarit de discussion ne lit jamais &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Leave it out; it reads no variable</source>
        <translation>L’omettre&#xa0;; il ne lit aucune variable</translation>
    </message>
    <message>
        <source>It reads: {}</source>
        <translation>Il lit&#xa0;: {}</translation>
    </message>
    <message>
        <source>The chat template has no switch for thoughts; --thinking and --no-thinking change nothing.</source>
        <translation>Le gabarit de discussion n’a pas d’option pour la réflexion&#xa0;; --thinking et --no-thinking ne changent rien.</translation>
    </message>
    <message>
        <source>held-out examples</source>
        <translation>exemples mis de côté</translation>
    </message>
    <message>
        <source>Both a file and a share are held out</source>
        <translation>Un fichier et une part sont tous deux mis de côté</translation>
    </message>
    <message>
        <source>Give one of them</source>
        <translation>N’indiquer que l’un des deux</translation>
    </message>
    <message>
        <source>The share that is held out is no such share</source>
        <translation>La part mise de côté n’en est pas une</translation>
    </message>
    <message>
        <source>Give 0 to 0.5</source>
        <translation>Indiquer de 0 à 0.5</translation>
    </message>
    <message>
        <source>The examples that are held out are too few or many</source>
        <translation>Les exemples mis de côté sont trop peu ou trop nombreux</translation>
    </message>
    <message>
        <source>Give 1 to 1024</source>
        <translation>Indiquer de 1 à 1024</translation>
    </message>
    <message>
        <source>The answers that are measured are too few or many</source>
        <translation>Les réponses mesurées sont trop peu ou trop nombreuses</translation>
    </message>
    <message>
        <source>Give 0 to 64</source>
        <translation>Indiquer de 0 à 64</translation>
    </message>
    <message>
        <source>The steps between measurements are negative</source>
        <translation>Le nombre d’étapes entre deux mesures est négatif</translation>
    </message>
    <message>
        <source>Give 1 or more, or 0 to have them chosen</source>
        <translation>Indiquer 1 ou plus, ou 0 pour un choix automatique</translation>
    </message>
    <message>
        <source>The patience is out of range</source>
        <translation>La patience est hors limites</translation>
    </message>
    <message>
        <source>Give 0 to 100 000</source>
        <translation>Indiquer de 0 à 100 000</translation>
    </message>
    <message>
        <source>Nothing is held out to end the training early by</source>
        <translation>Rien n’est mis de côté pour arrêter l’entraînement plus tôt</translation>
    </message>
    <message>
        <source>caa is measured on prompts in one go, so there is nothing to hold out of it</source>
        <translation>caa se mesure sur des prompts en une fois&#xa0;: il n’y a rien à en mettre de côté</translation>
    </message>
    <message>
        <source>Leave the held-out examples out, or train another way to steer</source>
        <translation>Omettre les exemples mis de côté, ou entraîner une autre façon de piloter</translation>
    </message>
    <message>
        <source>Several processes cannot end a training early together</source>
        <translation>Plusieurs processus ne peuvent pas arrêter ensemble un entraînement plus tôt</translation>
    </message>
    <message>
        <source>Leave the patience out, or train in one process</source>
        <translation>Omettre la patience, ou entraîner dans un seul processus</translation>
    </message>
    <message>
        <source>One example of {} tokens needs {} of memory beside the model where {} may be used</source>
        <translation>Un exemple de {} tokens a besoin de {} de mémoire en plus du modèle, alors que {} sont utilisables</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>Close other programs, shorten the answers, or take a smaller model</source>
        <translation>Fermer d’autres programmes, raccourcir les réponses, ou prendre un modèle plus petit</translation>
    </message>
    <message>
        <source>Measuring a step</source>
        <translation>Mesure d’une étape</translation>
    </message>
    <message>
        <source>The processes do not all find the checkpoint to go on from</source>
        <translation>Les processus ne trouvent pas tous le point de reprise à partir duquel continuer</translation>
    </message>
    <message>
        <source>Let --out be a folder that all of their machines have in common</source>
        <translation>Faire de --out un dossier que toutes leurs machines ont en commun</translation>
    </message>
    <message>
        <source>Training, each batch in {} parts to fit in memory</source>
        <translation>Entraînement, chaque lot en {} parties pour tenir en mémoire</translation>
    </message>
    <message>
        <source>Training this model needs a data set</source>
        <translation>L’entraînement de ce modèle a besoin d’un jeu de données</translation>
    </message>
    <message>
        <source>Give a JSONL file of prompt, response and behaviors, or make one: in the window with Make data, in the terminal with `steerdeck-cli data build`</source>
        <translation>Indiquer un fichier JSONL avec prompt, response et behaviors, ou en créer un&#xa0;: dans la fenêtre avec «&#xa0;Créer un jeu&#xa0;», dans le terminal avec `steerdeck-cli data build`</translation>
    </message>
    <message>
        <source>The demo world makes no examples of &quot;{}&quot;</source>
        <translation>Le monde de démonstration ne crée pas d’exemples de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Leave it out, or make training data for it first</source>
        <translation>L’omettre, ou créer d’abord des données d’entraînement pour lui</translation>
    </message>
    <message>
        <source>the training</source>
        <translation>l’entraînement</translation>
    </message>
    <message>
        <source>Give 0 to {}, or -1 for the middle one</source>
        <translation>Indiquer de 0 à {}, ou -1 pour celui du milieu</translation>
    </message>
    <message>
        <source>caa is measured, which one process does</source>
        <translation>caa se mesure, ce que fait un seul processus</translation>
    </message>
    <message>
        <source>Start it alone</source>
        <translation>Le démarrer seul</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is checked by a question, which rates no answers while it is trained</source>
        <translation>«&#xa0;{}&#xa0;» se vérifie par une question, qui ne note pas de réponses pendant l’entraînement</translation>
    </message>
    <message>
        <source>objective grpo</source>
        <translation>objectif grpo</translation>
    </message>
    <message>
        <source>Train on examples, or give it another check</source>
        <translation>Entraîner sur des exemples, ou lui donner une autre vérification</translation>
    </message>
    <message>
        <source>Measuring directions</source>
        <translation>Mesure des directions</translation>
    </message>
    <message>
        <source>Choose one of: caa, lm_steer, lora_dare, adapter, fixed_vector, joint</source>
        <translation>Choisir parmi&#xa0;: caa, lm_steer, lora_dare, adapter, fixed_vector, joint</translation>
    </message>
    <message>
        <source>The record of a training {}</source>
        <translation>Le fichier de la trace d’un entraînement {}</translation>
    </message>
    <message>
        <source>Choose another training</source>
        <translation>Choisir un autre entraînement</translation>
    </message>
    <message>
        <source>training record</source>
        <translation>trace d’entraînement</translation>
    </message>
    <message>
        <source>has no tensor &quot;steps&quot;</source>
        <translation>n’a pas de tenseur &quot;steps&quot;</translation>
    </message>
    <message>
        <source>has &quot;steps&quot; that are no list of numbers</source>
        <translation>a des &quot;steps&quot; qui ne sont pas une liste de nombres</translation>
    </message>
    <message>
        <source>holds {} steps, not 1 to {}</source>
        <translation>contient {} étapes, non de 1 à {}</translation>
    </message>
    <message>
        <source>is larger than 1 GiB</source>
        <translation>dépasse 1 Gio</translation>
    </message>
    <message>
        <source>has steps that do not rise in whole numbers from 0 on</source>
        <translation>a des étapes qui ne montent pas en nombres entiers à partir de 0</translation>
    </message>
    <message>
        <source>has rows of &quot;{}&quot; that are not one per step in float32</source>
        <translation>a des lignes de «&#xa0;{}&#xa0;» qui ne sont pas une par étape en float32</translation>
    </message>
    <message>
        <source>The training&apos;s rows are {} wide and this model&apos;s {}</source>
        <translation>Les lignes de l’entraînement ont la largeur {} et celles de ce modèle {}</translation>
    </message>
    <message>
        <source>Choose a training of this model</source>
        <translation>Choisir un entraînement de ce modèle</translation>
    </message>
    <message>
        <source>has rows of &quot;{}&quot; that are not finite</source>
        <translation>a des lignes de «&#xa0;{}&#xa0;» qui ne sont pas finies</translation>
    </message>
    <message>
        <source>names no token</source>
        <translation>ne nomme aucun token</translation>
    </message>
    <message>
        <source>The curve of a training has a layer that is none</source>
        <translation>La courbe d’un entraînement a une couche qui n’en est pas une</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Entraîner de nouveau</translation>
    </message>
    <message>
        <source>record of a training</source>
        <translation>trace d’un entraînement</translation>
    </message>
    <message>
        <source>The record of a training has another format</source>
        <translation>La trace d’un entraînement a un autre format</translation>
    </message>
    <message>
        <source>The records of earlier trainings could not all be read: {} ({}). Check the folder&apos;s permissions.</source>
        <translation>Les traces des entraînements antérieurs n’ont pas toutes pu être lues&#xa0;: {} ({}). Vérifier les droits d’accès du dossier.</translation>
    </message>
    <message>
        <source>curve of a training</source>
        <translation>courbe d’un entraînement</translation>
    </message>
    <message>
        <source>The folder for the record of a training cannot be made: {}</source>
        <translation>Le dossier de la trace d’un entraînement ne peut pas être créé&#xa0;: {}</translation>
    </message>
    <message>
        <source>rows of a training</source>
        <translation>lignes d’un entraînement</translation>
    </message>
    <message>
        <source>The rows of a training lack their steps</source>
        <translation>Il manque aux lignes d’un entraînement leurs étapes</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>The rows of a training lack those of &quot;{}&quot;</source>
        <translation>Il manque aux lignes d’un entraînement celles de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>There is no record of a training here</source>
        <translation>Il n’y a pas de trace d’entraînement ici</translation>
    </message>
    <message>
        <source>held-out points of a training</source>
        <translation>points mis de côté d’un entraînement</translation>
    </message>
    <message>
        <source>This training is of the model {}</source>
        <translation>Cet entraînement est du modèle {}</translation>
    </message>
    <message>
        <source>Open that model first</source>
        <translation>Ouvrir d’abord ce modèle</translation>
    </message>
    <message>
        <source>This training made no tokens but &quot;{}&quot;</source>
        <translation>Cet entraînement n’a pas créé de tokens, mais &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Train it again, or choose a training of tokens</source>
        <translation>Entraîner de nouveau, ou choisir un entraînement de tokens</translation>
    </message>
    <message>
        <source>the data {}</source>
        <translation>les données {}</translation>
    </message>
    <message>
        <source>data unknown</source>
        <translation>données inconnues</translation>
    </message>
    <message>
        <source>the {}</source>
        <translation>«&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>{} steps of {} examples of {}</source>
        <translation>{} étapes de {} exemples ({})</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} et {} de plus</translation>
    </message>
    <message>
        <source>{}, where {} learned from {}</source>
        <translation>{}, alors que {} a appris de {}</translation>
    </message>
    <message>
        <source>{} is not compared at equal data: {} learned from {}.</source>
        <translation>{} n’est pas comparé à données égales&#xa0;: {} a appris de {}.</translation>
    </message>
    <message>
        <source>The model has no word {}</source>
        <translation>Le modèle n’a pas de mot {}</translation>
    </message>
    <message>
        <source>its vocabulary</source>
        <translation>son vocabulaire</translation>
    </message>
    <message>
        <source>Give an id from 0 to {}</source>
        <translation>Indiquer un identifiant de 0 à {}</translation>
    </message>
    <message>
        <source>So many words cannot be found</source>
        <translation>Un tel nombre de mots ne peut pas être trouvé</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>la recherche</translation>
    </message>
    <message>
        <source>Give 1 or more</source>
        <translation>Indiquer 1 ou plus</translation>
    </message>
    <message>
        <source>training settings</source>
        <translation>réglages d’entraînement</translation>
    </message>
    <message>
        <source>There are no prompts to measure on</source>
        <translation>Il n’y a pas de prompts sur lesquels mesurer</translation>
    </message>
    <message>
        <source>No behaviour is chosen</source>
        <translation>Aucun comportement n’est choisi</translation>
    </message>
    <message>
        <source>The layer is {}</source>
        <translation>La couche est {}</translation>
    </message>
    <message>
        <source>Give 0 to {}, or -1 for the middle</source>
        <translation>Indiquer de 0 à {}, ou -1 pour le milieu</translation>
    </message>
    <message>
        <source>Measuring activations</source>
        <translation>Mesure des activations</translation>
    </message>
    <message>
        <source>The GGUF file holds &quot;{}&quot;, not a control vector</source>
        <translation>Le fichier GGUF contient &quot;{}&quot;, non un vecteur de contrôle</translation>
    </message>
    <message>
        <source>nothing named</source>
        <translation>rien de nommé</translation>
    </message>
    <message>
        <source>Choose one that llama.cpp takes as --control-vector</source>
        <translation>En choisir un que llama.cpp accepte comme --control-vector</translation>
    </message>
    <message>
        <source>control vector</source>
        <translation>vecteur de contrôle</translation>
    </message>
    <message>
        <source>The control vector has a tensor &quot;{}&quot;</source>
        <translation>Le vecteur de contrôle a un tenseur &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Its tensors are called direction.1 and on</source>
        <translation>Ses tenseurs s’appellent direction.1 et suivants</translation>
    </message>
    <message>
        <source>The control vector&apos;s &quot;{}&quot; is no vector of float32</source>
        <translation>Le &quot;{}&quot; du vecteur de contrôle n’est pas un vecteur de float32</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Le refaire</translation>
    </message>
    <message>
        <source>A control vector {}</source>
        <translation>Un vecteur de contrôle {}</translation>
    </message>
    <message>
        <source>is made of fixed vectors, not of what {} learned</source>
        <translation>est fait de vecteurs fixes, non de ce que {} a appris</translation>
    </message>
    <message>
        <source>Train with --fixed</source>
        <translation>Entraîner avec --fixed</translation>
    </message>
    <message>
        <source>acts behind blocks, not at &quot;{}&quot;</source>
        <translation>agit après des blocs, non à &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Train with --place block</source>
        <translation>Entraîner avec --place block</translation>
    </message>
    <message>
        <source>acts at every position, not at the last alone</source>
        <translation>agit à chaque position, non à la dernière seule</translation>
    </message>
    <message>
        <source>Train without --last-position</source>
        <translation>Entraîner sans --last-position</translation>
    </message>
    <message>
        <source>has no place for the one behind block 0</source>
        <translation>n’a pas de place pour celui d’après le bloc 0</translation>
    </message>
    <message>
        <source>Train with --layers 1 to the last</source>
        <translation>Entraîner avec --layers de 1 au dernier</translation>
    </message>
    <message>
        <source>method file</source>
        <translation>fichier de méthode</translation>
    </message>
    <message>
        <source>The method file lacks the field &quot;{}&quot;</source>
        <translation>Il manque au fichier de méthode le champ &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose a file made by this program</source>
        <translation>Choisir un fichier créé par ce programme</translation>
    </message>
    <message>
        <source>The method file has format &quot;{}&quot; where &quot;{}&quot; is read</source>
        <translation>Le fichier de méthode est au format &quot;{}&quot;, alors que &quot;{}&quot; est lu</translation>
    </message>
    <message>
        <source>Choose a file made by this version</source>
        <translation>Choisir un fichier créé par cette version</translation>
    </message>
    <message>
        <source>The method file of &quot;{}&quot; was made for the model &quot;{}&quot; ({}), not for the open model &quot;{}&quot; ({})</source>
        <translation>Le fichier de méthode de «&#xa0;{}&#xa0;» a été créé pour le modèle «&#xa0;{}&#xa0;» ({}), non pour le modèle ouvert «&#xa0;{}&#xa0;» ({})</translation>
    </message>
    <message>
        <source>Open its model, or train it for this one</source>
        <translation>Ouvrir son modèle, ou l’entraîner pour celui-ci</translation>
    </message>
    <message>
        <source>The method file of &quot;{}&quot; was made with another tokenizer than that of &quot;{}&quot;</source>
        <translation>Le fichier de méthode de «&#xa0;{}&#xa0;» a été créé avec un autre tokenizer que celui de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Train it again for this model</source>
        <translation>Entraîner de nouveau pour ce modèle</translation>
    </message>
    <message>
        <source>The method file is of the method &quot;{}&quot;</source>
        <translation>Le fichier de méthode est de la méthode &quot;{}&quot;</translation>
    </message>
    <message>
        <source>method file&apos;s numbers</source>
        <translation>nombres du fichier de méthode</translation>
    </message>
    <message>
        <source>method file&apos;s words</source>
        <translation>mots du fichier de méthode</translation>
    </message>
    <message>
        <source>method file&apos;s record</source>
        <translation>notes du fichier de méthode</translation>
    </message>
    <message>
        <source>The method {} has learned nothing about &quot;{}&quot; for this model</source>
        <translation>La méthode {} n’a rien appris sur «&#xa0;{}&#xa0;» pour ce modèle</translation>
    </message>
    <message>
        <source>Train it first, or leave it out</source>
        <translation>L’entraîner d’abord, ou l’omettre</translation>
    </message>
    <message>
        <source>has a tensor &quot;{}&quot;, which belongs to nothing of this model</source>
        <translation>a un tenseur &quot;{}&quot;, qui n’appartient à rien de ce modèle</translation>
    </message>
    <message>
        <source>The {} file of &quot;{}&quot; {}</source>
        <translation>Le fichier {} de «&#xa0;{}&#xa0;» {}</translation>
    </message>
    <message>
        <source>lacks the number &quot;{}&quot;</source>
        <translation>n’a pas le nombre &quot;{}&quot;</translation>
    </message>
    <message>
        <source>does not say its {}</source>
        <translation>ne dit pas son {}</translation>
    </message>
    <message>
        <source>is for block {} where the model has {} blocks</source>
        <translation>est pour le bloc {} alors que le modèle a {} blocs</translation>
    </message>
    <message>
        <source>has no tensor &quot;{}&quot;</source>
        <translation>n’a pas de tenseur &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has no float32 tensor &quot;{}&quot; of this model&apos;s shape: it is {} where {} of rank {} is wanted</source>
        <translation>n’a pas de tenseur float32 &quot;{}&quot; à la forme de ce modèle&#xa0;: il est {} alors que {} de rang {} est attendu</translation>
    </message>
    <message>
        <source>has no float32 tensor &quot;{}&quot; of this model&apos;s shape: it is {} where {} is wanted</source>
        <translation>n’a pas de tenseur float32 &quot;{}&quot; à la forme de ce modèle&#xa0;: il est {} alors que {} est attendu</translation>
    </message>
    <message>
        <source>changes no projection of block 0</source>
        <translation>ne change aucune projection du bloc 0</translation>
    </message>
    <message>
        <source>says neither yes nor no to &quot;last_position&quot;</source>
        <translation>ne dit ni oui ni non à &quot;last_position&quot;</translation>
    </message>
    <message>
        <source>is not of this program: {}</source>
        <translation>n’est pas de ce programme&#xa0;: {}</translation>
    </message>
    <message>
        <source>says its place is &quot;{}&quot; but has a change at &quot;{}&quot; (&quot;{}&quot;)</source>
        <translation>donne &quot;{}&quot; pour emplacement mais a un changement en &quot;{}&quot; (&quot;{}&quot;)</translation>
    </message>
    <message>
        <source>changes no block</source>
        <translation>ne change aucun bloc</translation>
    </message>
    <message>
        <source>says its rank is {} but has tensors of rank {}</source>
        <translation>donne {} pour rang mais a des tenseurs de rang {}</translation>
    </message>
    <message>
        <source>The rank is {}</source>
        <translation>Le rang est {}</translation>
    </message>
    <message>
        <source>Give 1 to 65 536</source>
        <translation>Indiquer de 1 à 65 536</translation>
    </message>
    <message>
        <source>epsilon and deviation must be above 0</source>
        <translation>epsilon et deviation doivent être supérieurs à 0</translation>
    </message>
    <message>
        <source>Give 0.001 and 0.01</source>
        <translation>Indiquer 0.001 et 0.01</translation>
    </message>
    <message>
        <source>&quot;{}&quot; and &quot;{}&quot; were made with another {}</source>
        <translation>«&#xa0;{}&#xa0;» et «&#xa0;{}&#xa0;» ont été créés avec des valeurs différentes de {}</translation>
    </message>
    <message>
        <source>Train both with the same settings</source>
        <translation>Entraîner les deux avec les mêmes réglages</translation>
    </message>
    <message>
        <source>&quot;{}&quot; and &quot;{}&quot; have factors of other ranks, which have no sum</source>
        <translation>«&#xa0;{}&#xa0;» et «&#xa0;{}&#xa0;» ont des facteurs de rangs différents, qui n’ont pas de somme</translation>
    </message>
    <message>
        <source>Train both with the same rank, or compose their products</source>
        <translation>Entraîner les deux avec le même rang, ou composer leurs produits</translation>
    </message>
    <message>
        <source>Adapters of {} behaviours are no one adapter</source>
        <translation>Les adaptateurs de {} comportements ne sont pas un seul adaptateur</translation>
    </message>
    <message>
        <source>Merge them into the weights</source>
        <translation>Les fusionner dans les poids</translation>
    </message>
    <message>
        <source>Not every input&apos;s last place is given</source>
        <translation>La dernière position n’est pas donnée pour chaque entrée</translation>
    </message>
    <message>
        <source>There is nothing to merge</source>
        <translation>Il n’y a rien à fusionner</translation>
    </message>
    <message>
        <source>Choose at least one behaviour</source>
        <translation>Choisir au moins un comportement</translation>
    </message>
    <message>
        <source>Only adapters are merged into weights</source>
        <translation>Seuls des adaptateurs se fusionnent dans les poids</translation>
    </message>
    <message>
        <source>Choose the method lora_dare</source>
        <translation>Choisir la méthode lora_dare</translation>
    </message>
    <message>
        <source>The LoRA folder has {}, which is not read</source>
        <translation>Le dossier LoRA a {}, ce qui n’est pas lu</translation>
    </message>
    <message>
        <source>Use plain LoRA, or merge it into the model</source>
        <translation>Utiliser une LoRA simple, ou la fusionner dans le modèle</translation>
    </message>
    <message>
        <source>another kind of adapters than LoRA</source>
        <translation>un autre genre d’adaptateurs que LoRA</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>des biais</translation>
    </message>
    <message>
        <source>LoRA settings</source>
        <translation>réglages LoRA</translation>
    </message>
    <message>
        <source>LoRA weights</source>
        <translation>poids LoRA</translation>
    </message>
    <message>
        <source>The LoRA weights have a tensor &quot;{}&quot; that changes no projection of a block</source>
        <translation>Les poids LoRA ont un tenseur &quot;{}&quot; qui ne change aucune projection d’un bloc</translation>
    </message>
    <message>
        <source>Use LoRA of q, k, v, o, gate, up and down alone</source>
        <translation>Utiliser une LoRA de q, k, v, o, gate, up et down seulement</translation>
    </message>
    <message>
        <source>The LoRA settings say rank {} but &quot;{}&quot; has another shape</source>
        <translation>Les réglages LoRA disent rang {}, mais &quot;{}&quot; a une autre forme</translation>
    </message>
    <message>
        <source>Use the files of one adapter</source>
        <translation>Utiliser les fichiers d’un seul adaptateur</translation>
    </message>
    <message>
        <source>PEFT keeps LoRA, not what {} makes</source>
        <translation>PEFT conserve une LoRA, non ce que fait {}</translation>
    </message>
    <message>
        <source>Choose LoRA or a joint training</source>
        <translation>Choisir LoRA ou un entraînement conjoint</translation>
    </message>
    <message>
        <source>The published program knows no place &quot;{}&quot;</source>
        <translation>Le programme publié ne connaît pas d’emplacement &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Train with the place block or submodules</source>
        <translation>Entraîner avec l’emplacement block ou submodules</translation>
    </message>
    <message>
        <source>The checkpoint holds no adapters</source>
        <translation>Le point de reprise ne contient pas d’adaptateurs</translation>
    </message>
    <message>
        <source>Choose one whose tensors are called adapters.layer0_block.down.weight, and so on</source>
        <translation>En choisir un dont les tenseurs s’appellent adapters.layer0_block.down.weight, et ainsi de suite</translation>
    </message>
    <message>
        <source>The published program reads no {}</source>
        <translation>Le programme publié ne lit pas {}</translation>
    </message>
    <message>
        <source>Choose an adapter, fixed vectors or a joint training</source>
        <translation>Choisir un adaptateur, des vecteurs fixes ou un entraînement conjoint</translation>
    </message>
    <message>
        <source>Give 1 to {}</source>
        <translation>Indiquer de 1 à {}</translation>
    </message>
    <message>
        <source>LM-Steer is not composed by &quot;{}&quot;</source>
        <translation>LM-Steer ne se compose pas par &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: products, factors, factors-unscaled</source>
        <translation>Choisir parmi&#xa0;: products, factors, factors-unscaled</translation>
    </message>
    <message>
        <source>The probability to drop is {}</source>
        <translation>La probabilité d’abandon est {}</translation>
    </message>
    <message>
        <source>Give 0 to less than 1</source>
        <translation>Indiquer de 0 à moins de 1</translation>
    </message>
    <message>
        <source>There is no objective &quot;{}&quot;</source>
        <translation>Il n’y a pas d’objectif &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: completion, distillation, grpo</source>
        <translation>Choisir parmi&#xa0;: completion, distillation, grpo</translation>
    </message>
    <message>
        <source>The projection is wanted &quot;{}&quot;</source>
        <translation>La projection est demandée &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Give step, epoch, init, never, or every how many steps</source>
        <translation>Indiquer step, epoch, init, never, ou toutes les combien d’étapes</translation>
    </message>
    <message>
        <source>The group has {} answers</source>
        <translation>Le groupe a {} réponses</translation>
    </message>
    <message>
        <source>Give 2 to 256</source>
        <translation>Indiquer de 2 à 256</translation>
    </message>
    <message>
        <source>The block {} does not exist</source>
        <translation>Le bloc {} n’existe pas</translation>
    </message>
    <message>
        <source>The block {} is named twice</source>
        <translation>Le bloc {} est nommé deux fois</translation>
    </message>
    <message>
        <source>Name each once, from 0 on</source>
        <translation>Nommer chacun une fois, à partir de 0</translation>
    </message>
    <message>
        <source>alpha is not above 0</source>
        <translation>alpha n’est pas supérieur à 0</translation>
    </message>
    <message>
        <source>Give 16</source>
        <translation>Indiquer 16</translation>
    </message>
    <message>
        <source>The dropout is {}</source>
        <translation>Le dropout est {}</translation>
    </message>
    <message>
        <source>LoRA does not learn by grpo</source>
        <translation>LoRA n’apprend pas par grpo</translation>
    </message>
    <message>
        <source>Choose completion or distillation</source>
        <translation>Choisir completion ou distillation</translation>
    </message>
    <message>
        <source>No projection is chosen</source>
        <translation>Aucune projection n’est choisie</translation>
    </message>
    <message>
        <source>There is no projection &quot;{}&quot;</source>
        <translation>Il n’y a pas de projection &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose of: q, k, v, o, gate, up, down</source>
        <translation>Choisir parmi&#xa0;: q, k, v, o, gate, up, down</translation>
    </message>
    <message>
        <source>The projection &quot;{}&quot; is named twice</source>
        <translation>La projection &quot;{}&quot; est nommée deux fois</translation>
    </message>
    <message>
        <source>A joint training acts on every position, because LoRA does</source>
        <translation>Un entraînement conjoint agit à chaque position, parce que LoRA le fait</translation>
    </message>
    <message>
        <source>Leave the last position out, or train adapters alone</source>
        <translation>Omettre la dernière position, ou entraîner seulement des adaptateurs</translation>
    </message>
    <message>
        <source>There is no preset &quot;{}&quot;</source>
        <translation>Il n’y a pas de préréglage &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: paper, repository</source>
        <translation>Choisir parmi&#xa0;: paper, repository</translation>
    </message>
    <message>
        <source>Choose paper</source>
        <translation>Choisir paper</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is {}, outside 1 to {}</source>
        <translation>La clé &quot;{}&quot; est {}, hors de 1 à {}</translation>
    </message>
    <message>
        <source>Check that the folder holds a whole model</source>
        <translation>Vérifier que le dossier contient un modèle entier</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; lists more than {} ids</source>
        <translation>La clé &quot;{}&quot; liste plus de {} identifiants</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; holds something that is no whole number of its range</source>
        <translation>La clé &quot;{}&quot; contient quelque chose qui n’est pas un entier de son intervalle</translation>
    </message>
    <message>
        <source>The setting &quot;{}&quot;: {} is not supported</source>
        <translation>Le réglage &quot;{}&quot;: {} n’est pas pris en charge</translation>
    </message>
    <message>
        <source>Use a model with &quot;{}&quot;: {}</source>
        <translation>Utiliser un modèle avec &quot;{}&quot;: {}</translation>
    </message>
    <message>
        <source>The key &quot;rms_norm_eps&quot; is {}, outside 0 to 1</source>
        <translation>La clé &quot;rms_norm_eps&quot; est {}, hors de 0 à 1</translation>
    </message>
    <message>
        <source>num_attention_heads {} is no multiple of num_key_value_heads {}</source>
        <translation>num_attention_heads {} n’est pas un multiple de num_key_value_heads {}</translation>
    </message>
    <message>
        <source>head_dim {} is not even</source>
        <translation>head_dim {} n’est pas pair</translation>
    </message>
    <message>
        <source>The rotary scaling &quot;{}&quot; is not supported</source>
        <translation>L’échelle rotative &quot;{}&quot; n’est pas prise en charge</translation>
    </message>
    <message>
        <source>Use a model with &quot;rope_type&quot; default, linear or llama3</source>
        <translation>Utiliser un modèle dont &quot;rope_type&quot; est default, linear ou llama3</translation>
    </message>
    <message>
        <source>The rotary settings are out of range: {}</source>
        <translation>Les réglages rotatifs sont hors limites&#xa0;: {}</translation>
    </message>
    <message>
        <source>&quot;layer_types&quot; names {} of {} layers</source>
        <translation>&quot;layer_types&quot; nomme {} couches sur {}</translation>
    </message>
    <message>
        <source>The layer type &quot;{}&quot; is not supported</source>
        <translation>Le type de couche &quot;{}&quot; n’est pas pris en charge</translation>
    </message>
    <message>
        <source>Use a model with full_attention and sliding_attention</source>
        <translation>Utiliser un modèle avec full_attention et sliding_attention</translation>
    </message>
    <message>
        <source>&quot;layer_types&quot; names windowed layers, but &quot;sliding_window&quot; is missing</source>
        <translation>&quot;layer_types&quot; nomme des couches à fenêtre, mais &quot;sliding_window&quot; manque</translation>
    </message>
    <message>
        <source>The key &quot;sliding_window&quot; is {}</source>
        <translation>La clé &quot;sliding_window&quot; est {}</translation>
    </message>
    <message>
        <source>&quot;no_rope_layers&quot; does not fit &quot;num_hidden_layers&quot;</source>
        <translation>&quot;no_rope_layers&quot; ne correspond pas à &quot;num_hidden_layers&quot;</translation>
    </message>
    <message>
        <source>The key &quot;query_pre_attn_scalar&quot; is not above 0</source>
        <translation>La clé &quot;query_pre_attn_scalar&quot; n’est pas supérieure à 0</translation>
    </message>
    <message>
        <source>The key &quot;sliding_window_pattern&quot; is not above 0</source>
        <translation>La clé &quot;sliding_window_pattern&quot; n’est pas supérieure à 0</translation>
    </message>
    <message>
        <source>The architecture &quot;{}&quot; is not supported</source>
        <translation>L’architecture &quot;{}&quot; n’est pas prise en charge</translation>
    </message>
    <message>
        <source>Open a model of kind llama, mistral, qwen2, qwen3, smollm3, olmo2 or gemma3_text</source>
        <translation>Ouvrir un modèle du genre llama, mistral, qwen2, qwen3, smollm3, olmo2 ou gemma3_text</translation>
    </message>
    <message>
        <source>The key &quot;text_config&quot; is no object</source>
        <translation>La clé &quot;text_config&quot; n’est pas un objet</translation>
    </message>
    <message>
        <source>The model configuration is no object</source>
        <translation>La configuration du modèle n’est pas un objet</translation>
    </message>
    <message>
        <source>Fetch the model folder again</source>
        <translation>Télécharger de nouveau le dossier du modèle</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>The folder holds several models: {}</source>
        <translation>Le dossier contient plusieurs modèles&#xa0;: {}</translation>
    </message>
    <message>
        <source>Choose one of these files</source>
        <translation>Choisir un de ces fichiers</translation>
    </message>
    <message>
        <source>The model is neither a folder here nor in the hub&apos;s cache</source>
        <translation>Le modèle n’est ni un dossier d’ici ni dans le cache du hub</translation>
    </message>
    <message>
        <source>Fetch it with steerdeck-cli model get {}</source>
        <translation>Le télécharger avec steerdeck-cli model get {}</translation>
    </message>
    <message>
        <source>The model&apos;s download has not ended</source>
        <translation>Le téléchargement du modèle n’est pas terminé</translation>
    </message>
    <message>
        <source>Go on with steerdeck-cli model get {}</source>
        <translation>Continuer avec steerdeck-cli model get {}</translation>
    </message>
    <message>
        <source>The hub&apos;s cache holds no whole snapshot of this model</source>
        <translation>Le cache du hub ne contient pas d’instantané complet de ce modèle</translation>
    </message>
    <message>
        <source>Download the model again</source>
        <translation>Télécharger le modèle de nouveau</translation>
    </message>
    <message>
        <source>The model file is missing</source>
        <translation>Le fichier du modèle est introuvable</translation>
    </message>
    <message>
        <source>The model folder is missing</source>
        <translation>Le dossier du modèle est introuvable</translation>
    </message>
    <message>
        <source>Choose a folder that holds config.json, or a GGUF file</source>
        <translation>Choisir un dossier qui contient config.json, ou un fichier GGUF</translation>
    </message>
    <message>
        <source>weights index</source>
        <translation>index des poids</translation>
    </message>
    <message>
        <source>The key &quot;weight_map&quot; is no object</source>
        <translation>La clé &quot;weight_map&quot; n’est pas un objet</translation>
    </message>
    <message>
        <source>Fetch the folder again</source>
        <translation>Télécharger le dossier de nouveau</translation>
    </message>
    <message>
        <source>The weights index names no file of its own folder for &quot;{}&quot;</source>
        <translation>L’index des poids ne nomme pas de fichier de son propre dossier pour &quot;{}&quot;</translation>
    </message>
    <message>
        <source>In the place of {} lies a pointer of git LFS, not the file itself</source>
        <translation>À la place de {} se trouve un pointeur git LFS, non le fichier lui-même</translation>
    </message>
    <message>
        <source>In the place of {} lies a pointer of git LFS, not the weights</source>
        <translation>À la place de {} se trouve un pointeur git LFS, non les poids</translation>
    </message>
    <message>
        <source>The folder holds its weights as {}, not as safetensors</source>
        <translation>Le dossier contient ses poids en {}, non en safetensors</translation>
    </message>
    <message>
        <source>The model&apos;s weights are quantised by {}, which is not read</source>
        <translation>Les poids du modèle sont quantifiés par {}, ce qui n’est pas lu</translation>
    </message>
    <message>
        <source>Fetch the files themselves: git lfs pull, or download the model again</source>
        <translation>Obtenir les fichiers eux-mêmes&#xa0;: git lfs pull, ou télécharger le modèle de nouveau</translation>
    </message>
    <message>
        <source>Fetch model.safetensors, which most models have, too</source>
        <translation>Télécharger model.safetensors, que la plupart des modèles ont aussi</translation>
    </message>
    <message>
        <source>Open the model that it was made from, or a GGUF file of it</source>
        <translation>Ouvrir le modèle dont il est issu, ou un fichier GGUF de celui-ci</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; has shape {} where config.json asks for {}</source>
        <translation>Le tenseur &quot;{}&quot; a la forme {} alors que config.json demande {}</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; does not hold floating-point numbers</source>
        <translation>Le tenseur &quot;{}&quot; ne contient pas de nombres à virgule flottante</translation>
    </message>
    <message>
        <source>Use an unquantised model</source>
        <translation>Utiliser un modèle non quantifié</translation>
    </message>
    <message>
        <source>pointer</source>
        <translation>pointeur</translation>
    </message>
    <message>
        <source>Its weights are pointers of git LFS, not the weights; fetch them with git lfs pull</source>
        <translation>Ses poids sont des pointeurs git LFS, non les poids&#xa0;; les obtenir avec git lfs pull</translation>
    </message>
    <message>
        <source>Its weights are not there yet</source>
        <translation>Ses poids ne sont pas encore là</translation>
    </message>
    <message>
        <source>{} of its {} weight files are not there yet</source>
        <translation>Sur ses {1} fichiers de poids, {0} ne sont pas encore là</translation>
    </message>
    <message>
        <source>It has no tokenizer.json</source>
        <translation>Il n’a pas de tokenizer.json</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Il ne peut pas être lu</translation>
    </message>
    <message>
        <source>It is no regular file</source>
        <translation>Ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>{} of its {} parts are not there yet</source>
        <translation>Sur ses {1} parties, {0} ne sont pas encore là</translation>
    </message>
    <message>
        <source>It is a pointer of git LFS, not the model; fetch it with git lfs pull</source>
        <translation>C’est un pointeur git LFS, non le modèle&#xa0;; l’obtenir avec git lfs pull</translation>
    </message>
    <message>
        <source>Its file is not there yet</source>
        <translation>Son fichier n’est pas encore là</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifeste</translation>
    </message>
    <message>
        <source>Its file is not there yet, or not whole</source>
        <translation>Son fichier n’est pas encore là, ou pas entier</translation>
    </message>
    <message>
        <source>It is no GGUF model</source>
        <translation>Ce n’est pas un modèle GGUF</translation>
    </message>
    <message>
        <source>Its manifest cannot be read</source>
        <translation>Son manifeste ne peut pas être lu</translation>
    </message>
    <message>
        <source>Its download has not ended</source>
        <translation>Son téléchargement n’est pas terminé</translation>
    </message>
    <message>
        <source>Its snapshots cannot be read</source>
        <translation>Ses instantanés ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>Take another file of this model</source>
        <translation>Prendre un autre fichier de ce modèle</translation>
    </message>
    <message>
        <source>The metadata &quot;general.architecture&quot; is missing</source>
        <translation>La métadonnée &quot;general.architecture&quot; manque</translation>
    </message>
    <message>
        <source>The file is an adapter for a model, not a model</source>
        <translation>Le fichier est un adaptateur pour un modèle, non un modèle</translation>
    </message>
    <message>
        <source>Choose the model itself</source>
        <translation>Choisir le modèle lui-même</translation>
    </message>
    <message>
        <source>Open a model of kind llama, mistral, qwen2, qwen3, smollm3, olmo2 or gemma3</source>
        <translation>Ouvrir un modèle du genre llama, mistral, qwen2, qwen3, smollm3, olmo2 ou gemma3</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is missing</source>
        <translation>La métadonnée &quot;{}&quot; manque</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is {}, outside 1 to {}</source>
        <translation>La métadonnée &quot;{}&quot; est {}, hors de 1 à {}</translation>
    </message>
    <message>
        <source>{}, which is not supported</source>
        <translation>{}, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; names {} of {} layers</source>
        <translation>La métadonnée &quot;{}&quot; nomme {} couches sur {}</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is not above 0</source>
        <translation>La métadonnée &quot;{}&quot; n’est pas supérieure à 0</translation>
    </message>
    <message>
        <source>The model is a mixture of experts</source>
        <translation>Le modèle est un mélange d’experts</translation>
    </message>
    <message>
        <source>The heads&apos; values have another length than their keys</source>
        <translation>Les valeurs des têtes ont une autre longueur que leurs clés</translation>
    </message>
    <message>
        <source>Only {} of a head&apos;s {} numbers are rotated</source>
        <translation>Seuls {} nombres d’une tête sur {} sont soumis à la rotation</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is set</source>
        <translation>La métadonnée &quot;{}&quot; est définie</translation>
    </message>
    <message>
        <source>The model has sliding windows (OLMo-3)</source>
        <translation>Le modèle a des fenêtres glissantes (OLMo-3)</translation>
    </message>
    <message>
        <source>The type {} is not supported</source>
        <translation>Le type {} n’est pas pris en charge</translation>
    </message>
    <message>
        <source>{}, tensor &quot;{}&quot;</source>
        <translation>{}, tenseur &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Take this model in one of the types {}</source>
        <translation>Prendre ce modèle dans un des types {}</translation>
    </message>
    <message>
        <source>The tensor &quot;token_embd.weight&quot; is missing or no matrix</source>
        <translation>Le tenseur &quot;token_embd.weight&quot; manque ou n’est pas une matrice</translation>
    </message>
    <message>
        <source>The tensor &quot;rope_freqs.weight&quot; does not hold {} numbers in F32</source>
        <translation>Le tenseur &quot;rope_freqs.weight&quot; ne contient pas {} nombres en F32</translation>
    </message>
    <message>
        <source>The tensor &quot;rope_freqs.weight&quot; holds a divisor that is not above 0</source>
        <translation>Le tenseur &quot;rope_freqs.weight&quot; contient un diviseur qui n’est pas supérieur à 0</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; has {} rows, no even number for each of {} heads</source>
        <translation>Le tenseur &quot;{}&quot; a {} lignes, pas un nombre pair pour chacune des {} têtes</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; has {} rows, not those of its heads</source>
        <translation>Le tenseur &quot;{}&quot; a {} lignes, non celles de ses têtes</translation>
    </message>
    <message>
        <source>no CUDA device is here</source>
        <translation>il n’y a pas d’appareil CUDA ici</translation>
    </message>
    <message>
        <source>the CUDA part of LibTorch is not installed or cannot be loaded ({})</source>
        <translation>la partie CUDA de LibTorch n’est pas installée ou ne peut pas être chargée ({})</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sans raison donnée</translation>
    </message>
    <message>
        <source>There is no CUDA device {}</source>
        <translation>Il n’y a pas d’appareil CUDA {}</translation>
    </message>
    <message>
        <source>CUDA finds no usable device</source>
        <translation>CUDA ne trouve pas d’appareil utilisable</translation>
    </message>
    <message>
        <source>Choose cpu or cuda, or leave it out to take what is there</source>
        <translation>Choisir cpu ou cuda, ou l’omettre pour prendre ce qu’il y a</translation>
    </message>
    <message>
        <source>CPU as asked</source>
        <translation>CPU comme demandé</translation>
    </message>
    <message>
        <source>{}: CUDA is there</source>
        <translation>{}&#xa0;: CUDA est là</translation>
    </message>
    <message>
        <source>{} as asked</source>
        <translation>{} comme demandé</translation>
    </message>
    <message>
        <source>CUDA cannot be used: {}</source>
        <translation>CUDA est inutilisable&#xa0;: {}</translation>
    </message>
    <message>
        <source>Choose cpu, or leave it out</source>
        <translation>Choisir cpu, ou l’omettre</translation>
    </message>
    <message>
        <source>CPU: {}</source>
        <translation>CPU&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}&#xa0;; {}</translation>
    </message>
    <message>
        <source>{} wide, float32 reaches {} and bfloat16 {} GFLOP/s a core, so {}</source>
        <translation>sur une largeur de {}, float32 atteint {} et bfloat16 {} GFLOP/s par cœur, donc {}</translation>
    </message>
    <message>
        <source>{} wide, float32 reaches {} and bfloat16 {} GFLOP/s, so {}</source>
        <translation>sur une largeur de {}, float32 atteint {} et bfloat16 {} GFLOP/s, donc {}</translation>
    </message>
    <message>
        <source>products and attention of our own, so that an answer has the same bits whatever is asked beside it</source>
        <translation>produits et attention de notre fait, pour qu’une réponse ait les mêmes bits quoi qu’on demande à côté</translation>
    </message>
    <message>
        <source>fused attention takes {} times as long on 512 positions, so {}</source>
        <translation>l’attention fusionnée prend {} fois le temps sur 512 positions, donc {}</translation>
    </message>
    <message>
        <source>The hub&apos;s cache holds several GGUF files of this model: {}</source>
        <translation>Le cache du hub contient plusieurs fichiers GGUF de ce modèle&#xa0;: {}</translation>
    </message>
    <message>
        <source>Name one, as in {}:{}</source>
        <translation>En nommer un, comme dans {}:{}</translation>
    </message>
    <message>
        <source>The download {}: {}</source>
        <translation>Le téléchargement {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Free some room, and go on: what came so far is kept</source>
        <translation>Libérer de la place, puis continuer&#xa0;: ce qui est arrivé est gardé</translation>
    </message>
    <message>
        <source>Check the permissions of the cache, or set HF_HUB_CACHE</source>
        <translation>Vérifier les droits d’accès du cache, ou définir HF_HUB_CACHE</translation>
    </message>
    <message>
        <source>The cache&apos;s folder cannot be made: {}</source>
        <translation>Le dossier du cache ne peut pas être créé&#xa0;: {}</translation>
    </message>
    <message>
        <source>Check its permissions, or set HF_HUB_CACHE to another folder</source>
        <translation>Vérifier ses droits d’accès, ou mettre un autre dossier dans HF_HUB_CACHE</translation>
    </message>
    <message>
        <source>cannot be read again</source>
        <translation>ne peut pas être relu</translation>
    </message>
    <message>
        <source>The file {} arrived damaged: its hash is not the one that the hub tells; it was thrown away</source>
        <translation>Le fichier {} est arrivé abîmé&#xa0;: son empreinte n’est pas celle qu’indique le hub&#xa0;; il a été jeté</translation>
    </message>
    <message>
        <source>Try again later, or from another hub</source>
        <translation>Réessayer plus tard, ou avec un autre hub</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>Vérification de {}</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>ne peut pas être verrouillé</translation>
    </message>
    <message>
        <source>Waiting for another download of {}</source>
        <translation>Attente d’un autre téléchargement de {}</translation>
    </message>
    <message>
        <source>Checking the first part of {}</source>
        <translation>Vérification du début de {}</translation>
    </message>
    <message>
        <source>Fetching {}</source>
        <translation>Téléchargement de {}</translation>
    </message>
    <message>
        <source>Waiting for the hub ({})</source>
        <translation>Attente du hub ({})</translation>
    </message>
    <message>
        <source>The hub sends {} bytes of {} where its list says {}; nothing of it was kept</source>
        <translation>Le hub envoie {} octets de {} alors que sa liste en indique {}&#xa0;; rien n’en a été gardé</translation>
    </message>
    <message>
        <source>cannot get its name</source>
        <translation>ne peut pas recevoir son nom</translation>
    </message>
    <message>
        <source>The file cannot be put into its snapshot: {}</source>
        <translation>Le fichier ne peut pas être placé dans son instantané&#xa0;: {}</translation>
    </message>
    <message>
        <source>Check the permissions of the cache, or set HF_HUB_CACHE to another folder</source>
        <translation>Vérifier les droits d’accès du cache, ou mettre un autre dossier dans HF_HUB_CACHE</translation>
    </message>
    <message>
        <source>The weights index has no &quot;weight_map&quot;</source>
        <translation>L’index des poids n’a pas de &quot;weight_map&quot;</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Choisir un autre modèle</translation>
    </message>
    <message>
        <source>The weights index names the file &quot;{}&quot;, which the hub does not have</source>
        <translation>L’index des poids nomme le fichier &quot;{}&quot;, que le hub n’a pas</translation>
    </message>
    <message>
        <source>Choose another revision or model</source>
        <translation>Choisir une autre révision ou un autre modèle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Nothing was chosen to be fetched</source>
        <translation>Rien n’a été choisi à télécharger</translation>
    </message>
    <message>
        <source>Name one of its GGUF files</source>
        <translation>Indiquer un de ses fichiers GGUF</translation>
    </message>
    <message>
        <source>The hub names another content of the model&apos;s files than its list does</source>
        <translation>Le hub indique pour les fichiers du modèle un autre contenu que sa liste</translation>
    </message>
    <message>
        <source>The model does not lie in a hub&apos;s cache, whose files carry their hash as a name</source>
        <translation>Le modèle n’est pas dans un cache du hub, où les fichiers ont leur empreinte pour nom</translation>
    </message>
    <message>
        <source>Compare it with its source by hand</source>
        <translation>Le comparer à la main avec sa source</translation>
    </message>
    <message>
        <source>The hub lists a file whose name cannot be one in the model&apos;s folder: &quot;{}&quot;</source>
        <translation>Le hub liste un fichier dont le nom ne peut pas être celui d’un fichier du dossier du modèle&#xa0;: &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Do not use this model: its list of files is made to do harm, or damaged</source>
        <translation>Ne pas utiliser ce modèle&#xa0;: sa liste de fichiers est faite pour nuire, ou abîmée</translation>
    </message>
    <message>
        <source>This is no model&apos;s name: &quot;{}&quot;</source>
        <translation>Ce n’est pas un nom de modèle&#xa0;: &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>Give OWNER/NAME, and of GGUF files one, as in OWNER/NAME:Q4_K_M</source>
        <translation>Indiquer OWNER/NAME et, pour des fichiers GGUF, l’un d’eux, comme dans OWNER/NAME:Q4_K_M</translation>
    </message>
    <message>
        <source>This is no revision: &quot;{}&quot;</source>
        <translation>Ce n’est pas une révision&#xa0;: &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Give a branch, a tag or a commit</source>
        <translation>Indiquer une branche, une étiquette (tag) ou un commit</translation>
    </message>
    <message>
        <source>The hub names no usable commit of the model</source>
        <translation>Le hub n’indique pas de commit utilisable du modèle</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT</source>
        <translation>Vérifier HF_ENDPOINT</translation>
    </message>
    <message>
        <source>The hub lists no files of the model</source>
        <translation>Le hub ne liste aucun fichier du modèle</translation>
    </message>
    <message>
        <source>The model has {} files</source>
        <translation>Le modèle a {} fichiers</translation>
    </message>
    <message>
        <source>Choose one with at most {}</source>
        <translation>En choisir un qui en a au plus {}</translation>
    </message>
    <message>
        <source>The hub&apos;s answer to the search is no list</source>
        <translation>La réponse du hub à la recherche n’est pas une liste</translation>
    </message>
    <message>
        <source>The model {} has no GGUF files</source>
        <translation>Le modèle {} n’a pas de fichiers GGUF</translation>
    </message>
    <message>
        <source>Name the model alone: {}</source>
        <translation>Nommer le modèle seul&#xa0;: {}</translation>
    </message>
    <message>
        <source>The model has no GGUF file &quot;{}&quot;, but {}</source>
        <translation>Le modèle n’a pas de fichier GGUF &quot;{}&quot;, mais {}</translation>
    </message>
    <message>
        <source>Name one of these</source>
        <translation>Nommer un de ceux-ci</translation>
    </message>
    <message>
        <source>The name &quot;{}&quot; fits several files: {}</source>
        <translation>Le nom &quot;{}&quot; correspond à plusieurs fichiers&#xa0;: {}</translation>
    </message>
    <message>
        <source>Name one in full</source>
        <translation>En nommer un en entier</translation>
    </message>
    <message>
        <source>The model&apos;s safetensors files have no index</source>
        <translation>Les fichiers safetensors du modèle n’ont pas d’index</translation>
    </message>
    <message>
        <source>The disk has {} left where the download needs {}</source>
        <translation>Il reste {} sur le disque alors que le téléchargement a besoin de {}</translation>
    </message>
    <message>
        <source>Free some room, or set HF_HUB_CACHE to a folder on another disk</source>
        <translation>Libérer de la place, ou mettre dans HF_HUB_CACHE un dossier d’un autre disque</translation>
    </message>
    <message>
        <source>The model&apos;s weights come as pickled files, which can run code and are never fetched</source>
        <translation>Les poids du modèle sont des fichiers pickle, qui peuvent exécuter du code et ne sont jamais téléchargés</translation>
    </message>
    <message>
        <source>The model holds neither safetensors with a config.json nor GGUF files</source>
        <translation>Le modèle ne contient ni safetensors avec un config.json ni fichiers GGUF</translation>
    </message>
    <message>
        <source>Choose another model, such as a conversion of it</source>
        <translation>Choisir un autre modèle, par exemple une conversion de celui-ci</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>Nothing is fetched, as the hub is switched off</source>
        <translation>Rien n’est téléchargé, car le hub est désactivé</translation>
    </message>
    <message>
        <source>Unset it, or name a model that is already in the cache</source>
        <translation>Annuler ce réglage, ou nommer un modèle déjà dans le cache</translation>
    </message>
    <message>
        <source>The hub&apos;s address</source>
        <translation>L’adresse du hub</translation>
    </message>
    <message>
        <source>The hub&apos;s token holds white space or control characters</source>
        <translation>Le jeton du hub contient des espaces ou des caractères de contrôle</translation>
    </message>
    <message>
        <source>Give the token alone</source>
        <translation>Indiquer le jeton seul</translation>
    </message>
    <message>
        <source>{} cannot be fetched ({}, {} attempts)</source>
        <translation>Impossible d’obtenir {} ({}, {} tentatives)</translation>
    </message>
    <message>
        <source>Check the network, and try again: what came so far is kept</source>
        <translation>Vérifier le réseau, puis réessayer&#xa0;: ce qui est arrivé est gardé</translation>
    </message>
    <message>
        <source>The hub asks to wait {} seconds ({})</source>
        <translation>Le hub demande d’attendre {} secondes ({})</translation>
    </message>
    <message>
        <source>Try again then; what came so far is kept</source>
        <translation>Réessayer alors&#xa0;; ce qui est arrivé est gardé</translation>
    </message>
    <message>
        <source>set HF_TOKEN to a token of yours that may read it</source>
        <translation>mettre dans HF_TOKEN un de vos jetons qui peut le lire</translation>
    </message>
    <message>
        <source>check that the token in HF_TOKEN may read it</source>
        <translation>vérifier que le jeton de HF_TOKEN peut le lire</translation>
    </message>
    <message>
        <source>The model {} is given only to those who accepted its terms</source>
        <translation>Le modèle {} n’est donné qu’à ceux qui ont accepté ses conditions</translation>
    </message>
    <message>
        <source>Accept the terms on its page, and {}</source>
        <translation>Accepter les conditions sur sa page, et {}</translation>
    </message>
    <message>
        <source>The hub does not give {} to everybody, or has no such model</source>
        <translation>Le hub ne donne pas {} à tout le monde, ou n’a pas ce modèle</translation>
    </message>
    <message>
        <source>Check the name; where it is a private or gated model, {}</source>
        <translation>Vérifier le nom&#xa0;; si c’est un modèle privé ou à accès restreint, {}</translation>
    </message>
    <message>
        <source>The hub has no file &quot;{}&quot; of {}</source>
        <translation>Le hub n’a pas de fichier &quot;{}&quot; de {}</translation>
    </message>
    <message>
        <source>Try again: the model may just be changing</source>
        <translation>Réessayer&#xa0;: le modèle est peut-être en cours de modification</translation>
    </message>
    <message>
        <source>The hub has no such revision of {}</source>
        <translation>Le hub n’a pas cette révision de {}</translation>
    </message>
    <message>
        <source>Check --revision</source>
        <translation>Vérifier --revision</translation>
    </message>
    <message>
        <source>The hub has no model {}</source>
        <translation>Le hub n’a pas de modèle {}</translation>
    </message>
    <message>
        <source>Check owner, name and revision, capitals included</source>
        <translation>Vérifier le propriétaire, le nom et la révision, majuscules comprises</translation>
    </message>
    <message>
        <source>The hub has had too many requests from here</source>
        <translation>Le hub a reçu trop de requêtes d’ici</translation>
    </message>
    <message>
        <source>Wait a few minutes; a token in HF_TOKEN raises the limit</source>
        <translation>Attendre quelques minutes&#xa0;; un jeton dans HF_TOKEN relève la limite</translation>
    </message>
    <message>
        <source>Wait a few minutes</source>
        <translation>Attendre quelques minutes</translation>
    </message>
    <message>
        <source>The hub does not answer as a hub does</source>
        <translation>Le hub ne répond pas comme un hub</translation>
    </message>
    <message>
        <source>What the hub tells of {}</source>
        <translation>ce que le hub dit de {}</translation>
    </message>
    <message>
        <source>The hub&apos;s answer is longer than {}</source>
        <translation>La réponse du hub dépasse {}</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT and the model&apos;s name</source>
        <translation>Vérifier HF_ENDPOINT et le nom du modèle</translation>
    </message>
    <message>
        <source>hub&apos;s answer</source>
        <translation>réponse du hub</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>trop de requêtes</translation>
    </message>
    <message>
        <source>it has had too many requests from here</source>
        <translation>il a reçu trop de requêtes d’ici</translation>
    </message>
    <message>
        <source>HTTP status {}</source>
        <translation>statut HTTP {}</translation>
    </message>
    <message>
        <source>The hub names no usable hash (ETag) of {}</source>
        <translation>Le hub n’indique pas d’empreinte (ETag) utilisable pour {}</translation>
    </message>
    <message>
        <source>The model needs {} as {} where {} of memory may be used</source>
        <translation>Le modèle a besoin de {} en {} alors que {} de mémoire sont utilisables</translation>
    </message>
    <message>
        <source>Open it as bfloat16, close other programs, or open a smaller model</source>
        <translation>L’ouvrir en bfloat16, fermer d’autres programmes, ou ouvrir un modèle plus petit</translation>
    </message>
    <message>
        <source>Close other programs, or open a smaller model</source>
        <translation>Fermer d’autres programmes, ou ouvrir un modèle plus petit</translation>
    </message>
    <message>
        <source>Fetch the model folder again, or choose another dtype</source>
        <translation>Télécharger de nouveau le dossier du modèle, ou choisir un autre dtype</translation>
    </message>
    <message>
        <source>model weights</source>
        <translation>poids du modèle</translation>
    </message>
    <message>
        <source>is no dictionary</source>
        <translation>n’est pas un dictionnaire</translation>
    </message>
    <message>
        <source>The PyTorch file&apos;s pickle {}</source>
        <translation>Le pickle du fichier PyTorch {}</translation>
    </message>
    <message>
        <source>Choose a file of tensors, as torch.save writes a state dictionary</source>
        <translation>Choisir un fichier de tenseurs, tel que torch.save écrit un dictionnaire d’état</translation>
    </message>
    <message>
        <source>ends in the middle</source>
        <translation>s’arrête au milieu</translation>
    </message>
    <message>
        <source>takes what is not there</source>
        <translation>prend ce qui n’est pas là</translation>
    </message>
    <message>
        <source>fills what is no container</source>
        <translation>remplit ce qui n’est pas un conteneur</translation>
    </message>
    <message>
        <source>recalls what it never kept</source>
        <translation>rappelle ce qu’il n’a jamais gardé</translation>
    </message>
    <message>
        <source>refers to something that is no storage of numbers</source>
        <translation>renvoie à quelque chose qui n’est pas un stockage de nombres</translation>
    </message>
    <message>
        <source>calls what is no function</source>
        <translation>appelle ce qui n’est pas une fonction</translation>
    </message>
    <message>
        <source>describes a tensor in a way that is unknown</source>
        <translation>décrit un tenseur d’une façon inconnue</translation>
    </message>
    <message>
        <source>asks for &quot;{}&quot; to be called, which is never done</source>
        <translation>demande d’appeler &quot;{}&quot;, ce qui ne se fait jamais</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>contient un nombre trop grand</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>est trop grand</translation>
    </message>
    <message>
        <source>is of a protocol that is unknown</source>
        <translation>est d’un protocole inconnu</translation>
    </message>
    <message>
        <source>sets the state of what is no dictionary</source>
        <translation>définit l’état de ce qui n’est pas un dictionnaire</translation>
    </message>
    <message>
        <source>has an instruction that dictionaries of tensors have not</source>
        <translation>a une instruction que les dictionnaires de tenseurs n’ont pas</translation>
    </message>
    <message>
        <source>has {} bytes, too few for a header</source>
        <translation>a {} octets, trop peu pour un en-tête</translation>
    </message>
    <message>
        <source>announces a header of {} bytes, more than 100 MB</source>
        <translation>annonce un en-tête de {} octets, plus de 100 Mo</translation>
    </message>
    <message>
        <source>ends inside its header; it is truncated or no safetensors file</source>
        <translation>s’arrête dans son en-tête&#xa0;; il est tronqué ou n’est pas un fichier safetensors</translation>
    </message>
    <message>
        <source>has metadata that is no object</source>
        <translation>a des métadonnées qui ne sont pas un objet</translation>
    </message>
    <message>
        <source>has metadata &quot;{}&quot; that is no text</source>
        <translation>a une métadonnée &quot;{}&quot; qui n’est pas un texte</translation>
    </message>
    <message>
        <source>has two tensors at offset {}</source>
        <translation>a deux tenseurs à la position {}</translation>
    </message>
    <message>
        <source>has a gap or overlap before tensor &quot;{}&quot;</source>
        <translation>a un vide ou un chevauchement avant le tenseur &quot;{}&quot;</translation>
    </message>
    <message>
        <source>should hold {} bytes of tensors but holds {}; it is truncated or has rubbish at its end</source>
        <translation>devrait contenir {} octets de tenseurs mais en contient {}&#xa0;; il est tronqué ou a des restes à la fin</translation>
    </message>
    <message>
        <source>The {} file {}</source>
        <translation>Le fichier ({}) {}</translation>
    </message>
    <message>
        <source>Fetch or make the file again</source>
        <translation>Télécharger ou créer le fichier de nouveau</translation>
    </message>
    <message>
        <source>has a header that nests too deep</source>
        <translation>a un en-tête imbriqué trop profondément</translation>
    </message>
    <message>
        <source>has a header of more than {} values</source>
        <translation>a un en-tête de plus de {} valeurs</translation>
    </message>
    <message>
        <source>has a header that is no JSON object</source>
        <translation>a un en-tête qui n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>names &quot;{}&quot; twice in its header</source>
        <translation>nomme &quot;{}&quot; deux fois dans son en-tête</translation>
    </message>
    <message>
        <source>has no usable offsets for tensor &quot;{}&quot;</source>
        <translation>n’a pas de positions utilisables pour le tenseur &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has tensor &quot;{}&quot; of an unsupported dtype</source>
        <translation>a le tenseur &quot;{}&quot; d’un dtype non pris en charge</translation>
    </message>
    <message>
        <source>has no shape for tensor &quot;{}&quot;</source>
        <translation>n’a pas de forme pour le tenseur &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has more than {} dimensions for tensor &quot;{}&quot;</source>
        <translation>a plus de {} dimensions pour le tenseur &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has a bad shape for tensor &quot;{}&quot;</source>
        <translation>a une forme incorrecte pour le tenseur &quot;{}&quot;</translation>
    </message>
    <message>
        <source>gives tensor &quot;{}&quot; {} bytes where its shape needs {}</source>
        <translation>donne au tenseur &quot;{}&quot; {} octets alors que sa forme en demande {}</translation>
    </message>
    <message>
        <source>Tensor &quot;{}&quot; has a dtype that safetensors does not know</source>
        <translation>Le tenseur &quot;{}&quot; a un dtype que safetensors ne connaît pas</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>There is no {} &quot;{}&quot;</source>
        <translation>Valeur inconnue ({})&#xa0;: &quot;{}&quot;</translation>
    </message>
    <message>
        <source>place of adapters</source>
        <translation>emplacement d’adaptateurs</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>There is no place of adapters &quot;{}&quot;</source>
        <translation>Il n’y a pas d’emplacement d’adaptateurs &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: block, sublayers, submodules</source>
        <translation>Choisir parmi&#xa0;: block, sublayers, submodules</translation>
    </message>
    <message>
        <source>The PyTorch file {}</source>
        <translation>Le fichier PyTorch {}</translation>
    </message>
    <message>
        <source>Save it again, or choose another</source>
        <translation>L’enregistrer de nouveau, ou en choisir un autre</translation>
    </message>
    <message>
        <source>holds &quot;{}&quot; as {}, which is not read</source>
        <translation>contient &quot;{}&quot; en {}, ce qui n’est pas lu</translation>
    </message>
    <message>
        <source>describes &quot;{}&quot; wrongly</source>
        <translation>décrit mal &quot;{}&quot;</translation>
    </message>
    <message>
        <source>holds too few numbers for &quot;{}&quot;</source>
        <translation>contient trop peu de nombres pour &quot;{}&quot;</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>has a pickle of more than 256 MB</source>
        <translation>a un pickle de plus de 256 Mo</translation>
    </message>
    <message>
        <source>is no archive as torch.save writes them, or is damaged</source>
        <translation>n’est pas une archive telle que torch.save les écrit, ou est abîmé</translation>
    </message>
    <message>
        <source>Weights cannot be kept as &quot;{}&quot;</source>
        <translation>Les poids ne peuvent pas être gardés en &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose float32, bfloat16, q8_0 or q4_0, or leave it out to keep them as the files have them</source>
        <translation>Choisir float32, bfloat16, q8_0 ou q4_0, ou l’omettre pour les garder comme dans les fichiers</translation>
    </message>
    <message>
        <source>A model of kind &quot;{}&quot; cannot be written</source>
        <translation>Un modèle du genre &quot;{}&quot; ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The address to listen on is not known: {}</source>
        <translation>L’adresse d’écoute est inconnue&#xa0;: {}</translation>
    </message>
    <message>
        <source>Give an address of this machine</source>
        <translation>Indiquer une adresse de cette machine</translation>
    </message>
    <message>
        <source>Nothing can listen there: {}</source>
        <translation>Rien ne peut y écouter&#xa0;: {}</translation>
    </message>
    <message>
        <source>Choose another port (0 takes a free one) or address</source>
        <translation>Choisir un autre port (0 en prend un libre) ou une autre adresse</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>fichier de clé</translation>
    </message>
    <message>
        <source>The key is empty</source>
        <translation>La clé est vide</translation>
    </message>
    <message>
        <source>Write one line without spaces</source>
        <translation>Écrire une ligne sans espaces</translation>
    </message>
    <message>
        <source>The key has spaces or control characters</source>
        <translation>La clé contient des espaces ou des caractères de contrôle</translation>
    </message>
    <message>
        <source>Write one line without them</source>
        <translation>Écrire une ligne qui n’en contient pas</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>Le port</translation>
    </message>
    <message>
        <source>The number of answers at once</source>
        <translation>Le nombre de réponses à la fois</translation>
    </message>
    <message>
        <source>The number of answers that wait</source>
        <translation>Le nombre de réponses en attente</translation>
    </message>
    <message>
        <source>The number of connections</source>
        <translation>Le nombre de connexions</translation>
    </message>
    <message>
        <source>The longest answer</source>
        <translation>La réponse la plus longue</translation>
    </message>
    <message>
        <source>The usual answer&apos;s length</source>
        <translation>La longueur habituelle d’une réponse</translation>
    </message>
    <message>
        <source>The longest prompt</source>
        <translation>Le prompt le plus long</translation>
    </message>
    <message>
        <source>Whoever reaches {} could ask without a key</source>
        <translation>Quiconque atteint {} pourrait interroger sans clé</translation>
    </message>
    <message>
        <source>Name a key file, set STEERDECK_SERVE_KEY, or listen on 127.0.0.1</source>
        <translation>Indiquer un fichier de clé, définir STEERDECK_SERVE_KEY, ou écouter sur 127.0.0.1</translation>
    </message>
    <message>
        <source>The list of work cannot be written: {}</source>
        <translation>La liste de travail ne peut pas être écrite&#xa0;: {}</translation>
    </message>
    <message>
        <source>The list of work is that of another experiment</source>
        <translation>La liste de travail est celle d’une autre expérience</translation>
    </message>
    <message>
        <source>Delete its folder; what is in it is answered again</source>
        <translation>Supprimer son dossier&#xa0;; ce qu’il contient est répondu de nouveau</translation>
    </message>
    <message>
        <source>The list of work cannot be read</source>
        <translation>La liste de travail ne peut pas être lue</translation>
    </message>
    <message>
        <source>The folder&apos;s file system has no locks, by which processes share work ({})</source>
        <translation>Le système de fichiers du dossier n’a pas de verrous, par lesquels les processus se partagent le travail ({})</translation>
    </message>
    <message>
        <source>Take another folder, or give each process a shard and a folder of its own</source>
        <translation>Prendre un autre dossier, ou donner à chaque processus un fragment et un dossier à lui</translation>
    </message>
    <message>
        <source>The folder holds a whole run, no shard</source>
        <translation>Le dossier contient une exécution entière, non un fragment</translation>
    </message>
    <message>
        <source>Shard {} and shard {} ({}) are of two divisions</source>
        <translation>Le fragment {} et le fragment {} ({}) sont de deux divisions</translation>
    </message>
    <message>
        <source>Give the shards of one</source>
        <translation>Indiquer les fragments d’une seule</translation>
    </message>
    <message>
        <source>Shard {} is there twice: also in {}</source>
        <translation>Le fragment {} est là deux fois&#xa0;: aussi dans {}</translation>
    </message>
    <message>
        <source>Shards are missing: {}</source>
        <translation>Il manque des fragments&#xa0;: {}</translation>
    </message>
    <message>
        <source>results merge</source>
        <translation>results merge</translation>
    </message>
    <message>
        <source>Give their folders, too</source>
        <translation>Indiquer aussi leurs dossiers</translation>
    </message>
    <message>
        <source>The folder is not of the same run as {}: {}</source>
        <translation>Le dossier n’est pas de la même exécution que {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Give the shards of one run</source>
        <translation>Indiquer les fragments d’une seule exécution</translation>
    </message>
    <message>
        <source>Shard {} is not complete: {} answers are missing</source>
        <translation>Le fragment {} n’est pas complet&#xa0;: il manque {} réponses</translation>
    </message>
    <message>
        <source>Go on with it first, by the command that began it</source>
        <translation>Le continuer d’abord, avec la commande qui l’a commencé</translation>
    </message>
    <message>
        <source>There are {} already</source>
        <translation>Il y a déjà {}</translation>
    </message>
    <message>
        <source>Name another folder, or move it away</source>
        <translation>Indiquer un autre dossier, ou le déplacer</translation>
    </message>
    <message>
        <source>Merging shards</source>
        <translation>Fusion des fragments</translation>
    </message>
    <message>
        <source>No folder is named</source>
        <translation>Aucun dossier n’est indiqué</translation>
    </message>
    <message>
        <source>Name the folders of all shards</source>
        <translation>Indiquer les dossiers de tous les fragments</translation>
    </message>
    <message>
        <source>Answers to a task and an order experiment cannot be merged</source>
        <translation>Des réponses à une tâche et une expérience sur l’ordre ne peuvent pas être fusionnées</translation>
    </message>
    <message>
        <source>MPI finds {} processes where {} were started</source>
        <translation>MPI trouve {} processus alors que {} ont été démarrés</translation>
    </message>
    <message>
        <source>Start them by mpirun of the MPI that the program was built with</source>
        <translation>Les démarrer par le mpirun du MPI avec lequel le programme a été compilé</translation>
    </message>
    <message>
        <source>This program was built without MPI, so {} processes would each train the same</source>
        <translation>Ce programme a été compilé sans MPI&#xa0;: {} processus entraîneraient chacun la même chose</translation>
    </message>
    <message>
        <source>Start one, or build it where libopenmpi-dev is installed</source>
        <translation>En démarrer un seul, ou le compiler là où libopenmpi-dev est installé</translation>
    </message>
    <message>
        <source>The strength of &quot;{}&quot; is {}</source>
        <translation>L’intensité de «&#xa0;{}&#xa0;» est {}</translation>
    </message>
    <message>
        <source>Give 0 to 2</source>
        <translation>Indiquer de 0 à 2</translation>
    </message>
    <message>
        <source>The share of &quot;{}&quot; in &quot;{}&quot; is {}</source>
        <translation>La part de «&#xa0;{}&#xa0;» dans «&#xa0;{}&#xa0;» est {}</translation>
    </message>
    <message>
        <source>Give 0 to 1</source>
        <translation>Indiquer de 0 à 1</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is blended with itself</source>
        <translation>«&#xa0;{}&#xa0;» est mélangé avec lui-même</translation>
    </message>
    <message>
        <source>Choose another behaviour, or none</source>
        <translation>Choisir un autre comportement, ou aucun</translation>
    </message>
    <message>
        <source>the chat template</source>
        <translation>le gabarit de discussion</translation>
    </message>
    <message>
        <source>Leave the system prompt out, or put it into the prompts</source>
        <translation>Omettre le prompt système, ou le mettre dans les prompts</translation>
    </message>
    <message>
        <source>The model has no chat template, so nothing can be said to it as the system</source>
        <translation>Le modèle n’a pas de gabarit de discussion&#xa0;: rien ne peut lui être dit en tant que système</translation>
    </message>
    <message>
        <source>The chat template leaves out what the system says</source>
        <translation>Le gabarit de discussion omet ce que dit le système</translation>
    </message>
    <message>
        <source>The model has no row for &quot;{}&quot;, id {} of its tokenizer</source>
        <translation>Le modèle n’a pas de ligne pour &quot;{}&quot;, identifiant {} de son tokenizer</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>Leave it out, or write it otherwise</source>
        <translation>L’omettre, ou l’écrire autrement</translation>
    </message>
    <message>
        <source>The chat template drops the end of the user&apos;s text, where steering tokens stand</source>
        <translation>Le gabarit de discussion supprime la fin du texte de l’utilisateur, où se placent les tokens de pilotage</translation>
    </message>
    <message>
        <source>Use a model whose template writes the whole text</source>
        <translation>Utiliser un modèle dont le gabarit écrit le texte entier</translation>
    </message>
    <message>
        <source>There are {} paraphrases for {} behaviours</source>
        <translation>Il y a {} paraphrases pour {} comportements</translation>
    </message>
    <message>
        <source>Give one for each</source>
        <translation>En indiquer une pour chacun</translation>
    </message>
    <message>
        <source>The conversation has no turn of the user&apos;s</source>
        <translation>La conversation n’a pas de tour de l’utilisateur</translation>
    </message>
    <message>
        <source>Add a message whose role is &quot;user&quot;</source>
        <translation>Ajouter un message dont le rôle est &quot;user&quot;</translation>
    </message>
    <message>
        <source>Instructions are words, and this prompt is ids</source>
        <translation>Les consignes sont des mots, et ce prompt est fait d’identifiants</translation>
    </message>
    <message>
        <source>Give the prompt as text, or steer by tokens</source>
        <translation>Indiquer le prompt en texte, ou piloter par des tokens</translation>
    </message>
    <message>
        <source>Give ids below {}</source>
        <translation>Indiquer des identifiants inférieurs à {}</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>The join &quot;not&quot; takes no behaviour that is negated or has alternatives</source>
        <translation>La jonction &quot;not&quot; n’accepte pas de comportement nié ou avec des alternatives</translation>
    </message>
    <message>
        <source>Join them by another</source>
        <translation>Les joindre par une autre</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is steered by {}, which knows no &quot;not&quot; and no alternatives</source>
        <translation>«&#xa0;{}&#xa0;» est piloté par {}, qui ne connaît ni «&#xa0;pas&#xa0;» ni alternatives</translation>
    </message>
    <message>
        <source>Steer by tokens or instructions</source>
        <translation>Piloter par des tokens ou des consignes</translation>
    </message>
    <message>
        <source>The alternatives &quot;{}&quot; and &quot;{}&quot; steer in different ways</source>
        <translation>Les alternatives «&#xa0;{}&#xa0;» et «&#xa0;{}&#xa0;» pilotent de façons différentes</translation>
    </message>
    <message>
        <source>Let alternatives steer alike</source>
        <translation>Laisser les alternatives piloter de la même façon</translation>
    </message>
    <message>
        <source>Every order of {} behaviours would be too many answers</source>
        <translation>Tous les ordres de {} comportements feraient trop de réponses</translation>
    </message>
    <message>
        <source>Use at most 5, or show one order</source>
        <translation>En utiliser au plus 5, ou montrer un seul ordre</translation>
    </message>
    <message>
        <source>The chat template joins turns so that rows cannot stand in all of them</source>
        <translation>Le gabarit de discussion joint les tours de telle façon que des lignes ne peuvent pas se placer dans tous</translation>
    </message>
    <message>
        <source>Let the deck act on the last turn alone</source>
        <translation>Laisser le deck agir sur le dernier tour seulement</translation>
    </message>
    <message>
        <source>The model has no chat template, so there are no turns</source>
        <translation>Le modèle n’a pas de gabarit de discussion&#xa0;: il n’y a pas de tours</translation>
    </message>
    <message>
        <source>Choose a chat model</source>
        <translation>Choisir un modèle de discussion</translation>
    </message>
    <message>
        <source>A chip that steers in a way of its own acts on the last turn alone</source>
        <translation>Une carte qui pilote d’une façon à elle n’agit que sur le dernier tour</translation>
    </message>
    <message>
        <source>Let all chips steer alike</source>
        <translation>Laisser toutes les cartes piloter de la même façon</translation>
    </message>
    <message>
        <source>No turn of it is the user&apos;s</source>
        <translation>Aucun de ses tours n’est de l’utilisateur</translation>
    </message>
    <message>
        <source>End it with a question</source>
        <translation>La terminer par une question</translation>
    </message>
    <message>
        <source>Behaviours that share one position stand in one turn alone</source>
        <translation>Des comportements qui partagent une position se placent dans un seul tour</translation>
    </message>
    <message>
        <source>Join them by &lt;and&gt;, or take the last turn</source>
        <translation>Les joindre par &lt;and&gt;, ou prendre le dernier tour</translation>
    </message>
    <message>
        <source>There is no operator &quot;{}&quot;</source>
        <translation>Il n’y a pas d’opérateur &quot;{}&quot;</translation>
    </message>
    <message>
        <source>join</source>
        <translation>jonction</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>The steering token lacks the field &quot;{}&quot;</source>
        <translation>Il manque au token de pilotage le champ &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The steering token has format &quot;{}&quot; where &quot;{}&quot; is read</source>
        <translation>Le token de pilotage est au format &quot;{}&quot;, alors que &quot;{}&quot; est lu</translation>
    </message>
    <message>
        <source>The steering token &quot;{}&quot; was made for the model &quot;{}&quot; ({}), not for the open model &quot;{}&quot; ({})</source>
        <translation>Le token de pilotage «&#xa0;{}&#xa0;» a été créé pour le modèle «&#xa0;{}&#xa0;» ({}), non pour le modèle ouvert «&#xa0;{}&#xa0;» ({})</translation>
    </message>
    <message>
        <source>Open its model, or train the token for this one</source>
        <translation>Ouvrir son modèle, ou entraîner le token pour celui-ci</translation>
    </message>
    <message>
        <source>The steering token &quot;{}&quot; was made with another tokenizer than that of &quot;{}&quot;</source>
        <translation>Le token de pilotage «&#xa0;{}&#xa0;» a été créé avec un autre tokenizer que celui de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>The steering token &quot;{}&quot; has no float32 tensor &quot;embedding&quot; of {} numbers</source>
        <translation>Le token de pilotage «&#xa0;{}&#xa0;» n’a pas de tenseur float32 &quot;embedding&quot; de {} nombres</translation>
    </message>
    <message>
        <source>Train the token again</source>
        <translation>Entraîner le token de nouveau</translation>
    </message>
    <message>
        <source>The steering token &quot;{}&quot; holds values that are not finite</source>
        <translation>Le token de pilotage «&#xa0;{}&#xa0;» contient des valeurs non finies</translation>
    </message>
    <message>
        <source>steering token&apos;s record</source>
        <translation>notes du token de pilotage</translation>
    </message>
    <message>
        <source>There is no steering token &quot;{}&quot; for this model</source>
        <translation>Il n’y a pas de token de pilotage «&#xa0;{}&#xa0;» pour ce modèle</translation>
    </message>
    <message>
        <source>Two folders hold a token &quot;{}&quot;: {} and {}</source>
        <translation>Deux dossiers contiennent un token «&#xa0;{}&#xa0;»&#xa0;: {} et {}</translation>
    </message>
    <message>
        <source>Take one of them away, or name the folder of the other alone</source>
        <translation>Ôter l’un des deux, ou indiquer seulement le dossier de l’autre</translation>
    </message>
    <message>
        <source>Several folders hold tokens of the open model &quot;{}&quot;: {} and {}</source>
        <translation>Plusieurs dossiers contiennent des tokens du modèle ouvert «&#xa0;{}&#xa0;»&#xa0;: {} et {}</translation>
    </message>
    <message>
        <source>Name the one that is meant</source>
        <translation>Indiquer celui qui est voulu</translation>
    </message>
    <message>
        <source>None of the tokens laid out here is for the open model &quot;{}&quot;: {}</source>
        <translation>Aucun des tokens disposés ici n’est pour le modèle ouvert «&#xa0;{}&#xa0;»&#xa0;: {}</translation>
    </message>
    <message>
        <source>Open their model, or name another folder</source>
        <translation>Ouvrir leur modèle, ou indiquer un autre dossier</translation>
    </message>
    <message>
        <source>Parentheses stand round alternatives</source>
        <translation>Les parenthèses entourent des alternatives</translation>
    </message>
    <message>
        <source>{} stands before a behaviour</source>
        <translation>{} se place devant un comportement</translation>
    </message>
    <message>
        <source>{} stands between two behaviours</source>
        <translation>{} se place entre deux comportements</translation>
    </message>
    <message>
        <source>Write german &quot;&lt;and&gt;&quot; lower_case, &quot;(&quot; french &quot;&lt;or&gt;&quot; spanish &quot;)&quot; &quot;&lt;and&gt;&quot; &quot;&lt;not&gt;&quot; upper_case, for instance</source>
        <translation>Écrire par exemple german &quot;&lt;and&gt;&quot; lower_case, &quot;(&quot; french &quot;&lt;or&gt;&quot; spanish &quot;)&quot; &quot;&lt;and&gt;&quot; &quot;&lt;not&gt;&quot; upper_case</translation>
    </message>
    <message>
        <source>&quot;{}&quot; names no way for a behaviour</source>
        <translation>&quot;{}&quot; ne nomme pas de façon de piloter pour un comportement</translation>
    </message>
    <message>
        <source>Write german@adapter, for instance</source>
        <translation>Écrire par exemple german@adapter</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no blend of two behaviours</source>
        <translation>&quot;{}&quot; n’est pas un mélange de deux comportements</translation>
    </message>
    <message>
        <source>Write german~spanish:0.3, with the share of the second from 0 to 1</source>
        <translation>Écrire german~spanish:0.3, avec la part du second de 0 à 1</translation>
    </message>
    <message>
        <source>&quot;{}&quot; lacks an alternative</source>
        <translation>Il manque une alternative à &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Write french|spanish, for instance</source>
        <translation>Écrire par exemple french|spanish</translation>
    </message>
    <message>
        <source>{} has no place of its own: it follows all behaviours</source>
        <translation>{} n’a pas de place à lui&#xa0;: il suit tous les comportements</translation>
    </message>
    <message>
        <source>Leave it out, and choose the join &quot;set&quot;</source>
        <translation>L’omettre, et choisir la jonction &quot;set&quot;</translation>
    </message>
    <message>
        <source>{} does not join in &quot;{}&quot;</source>
        <translation>{} ne joint pas dans &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Leave one of the two out</source>
        <translation>Omettre l’un des deux</translation>
    </message>
    <message>
        <source>A behaviour is missing after the last {}</source>
        <translation>Il manque un comportement après le dernier {}</translation>
    </message>
    <message>
        <source>Write german &quot;&lt;and&gt;&quot; lower_case, for instance</source>
        <translation>Écrire par exemple german &quot;&lt;and&gt;&quot; lower_case</translation>
    </message>
    <message>
        <source>The added tokens are not a list</source>
        <translation>Les tokens ajoutés ne sont pas une liste</translation>
    </message>
    <message>
        <source>An added token is longer than {} bytes</source>
        <translation>Un token ajouté dépasse {} octets</translation>
    </message>
    <message>
        <source>There are more than {} tokens</source>
        <translation>Il y a plus de {} tokens</translation>
    </message>
    <message>
        <source>The normalizer makes the added tokens too long</source>
        <translation>Le normaliseur rend les tokens ajoutés trop longs</translation>
    </message>
    <message>
        <source>The tokenizer uses &quot;{}&quot;, which is not supported</source>
        <translation>Le tokenizer utilise &quot;{}&quot;, qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>Use a model with another tokenizer</source>
        <translation>Utiliser un modèle avec un autre tokenizer</translation>
    </message>
    <message>
        <source>The tokenizer uses the model &quot;{}&quot;, which is not supported</source>
        <translation>Le tokenizer utilise le modèle &quot;{}&quot;, qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>Use a model with a BPE tokenizer</source>
        <translation>Utiliser un modèle avec un tokenizer BPE</translation>
    </message>
    <message>
        <source>The tokenizer uses &quot;dropout&quot;, which is not supported</source>
        <translation>Le tokenizer utilise &quot;dropout&quot;, qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>Set it to null</source>
        <translation>Le mettre à null</translation>
    </message>
    <message>
        <source>The key &quot;vocab&quot; is missing or no object</source>
        <translation>La clé &quot;vocab&quot; manque ou n’est pas un objet</translation>
    </message>
    <message>
        <source>The id of the word &quot;{}&quot; is no whole number from 0 to {}</source>
        <translation>L’identifiant du mot &quot;{}&quot; n’est pas un entier de 0 à {}</translation>
    </message>
    <message>
        <source>The words &quot;{}&quot; and &quot;{}&quot; have the same id {}</source>
        <translation>Les mots &quot;{}&quot; et &quot;{}&quot; ont le même identifiant {}</translation>
    </message>
    <message>
        <source>The key &quot;merges&quot; is missing or no list</source>
        <translation>La clé &quot;merges&quot; manque ou n’est pas une liste</translation>
    </message>
    <message>
        <source>Merge {} is not two words: &quot;{}&quot;</source>
        <translation>La fusion {} n’est pas de deux mots&#xa0;: &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Merge {} is neither a text nor a pair</source>
        <translation>La fusion {} n’est ni un texte ni une paire</translation>
    </message>
    <message>
        <source>Merge {} (&quot;{}&quot; and &quot;{}&quot;) names a word that is not in the vocabulary</source>
        <translation>La fusion {} (&quot;{}&quot; et &quot;{}&quot;) nomme un mot absent du vocabulaire</translation>
    </message>
    <message>
        <source>The text has the character &quot;{}&quot;, which the tokenizer&apos;s vocabulary lacks, and its unknown token too</source>
        <translation>Le texte a le caractère &quot;{}&quot;, qui manque au vocabulaire du tokenizer, de même que son token inconnu</translation>
    </message>
    <message>
        <source>Use another model, or leave the character out</source>
        <translation>Utiliser un autre modèle, ou omettre ce caractère</translation>
    </message>
    <message>
        <source>The conversation or a variable nests deeper than 150 levels</source>
        <translation>La conversation ou une variable est imbriquée sur plus de 150 niveaux</translation>
    </message>
    <message>
        <source>Give the chat template flatter data</source>
        <translation>Donner au gabarit de discussion des données plus plates</translation>
    </message>
    <message>
        <source>The tokenizer settings are no object</source>
        <translation>Les réglages du tokenizer ne sont pas un objet</translation>
    </message>
    <message>
        <source>The chat template is no text</source>
        <translation>Le gabarit de discussion n’est pas un texte</translation>
    </message>
    <message>
        <source>Of the model&apos;s chat templates ({}) none is the default</source>
        <translation>Aucun des gabarits de discussion du modèle ({}) n’est celui par défaut</translation>
    </message>
    <message>
        <source>Give one as a template file of its own</source>
        <translation>En indiquer un dans un fichier de gabarit à part</translation>
    </message>
    <message>
        <source>The chat template is longer than 4 MB</source>
        <translation>Le gabarit de discussion dépasse 4 Mo</translation>
    </message>
    <message>
        <source>Choose another model or template</source>
        <translation>Choisir un autre modèle ou un autre gabarit</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>gabarit de discussion</translation>
    </message>
    <message>
        <source>The further variables are no object</source>
        <translation>Les variables supplémentaires ne sont pas un objet</translation>
    </message>
    <message>
        <source>Give an object</source>
        <translation>Indiquer un objet</translation>
    </message>
    <message>
        <source>The messages are not a list</source>
        <translation>Les messages ne sont pas une liste</translation>
    </message>
    <message>
        <source>Give a list of {{role, content}}</source>
        <translation>Indiquer une liste de {{role, content}}</translation>
    </message>
    <message>
        <source>A message is no object</source>
        <translation>Un message n’est pas un objet</translation>
    </message>
    <message>
        <source>The pre-tokenizer &quot;{}&quot; is not supported</source>
        <translation>Le pré-tokenizer &quot;{}&quot; n’est pas pris en charge</translation>
    </message>
    <message>
        <source>The model file holds no vocabulary</source>
        <translation>Le fichier de modèle ne contient pas de vocabulaire</translation>
    </message>
    <message>
        <source>The model file names no tokenizer</source>
        <translation>Le fichier de modèle ne nomme pas de tokenizer</translation>
    </message>
    <message>
        <source>The tokenizer &quot;{}&quot; is not supported</source>
        <translation>Le tokenizer &quot;{}&quot; n’est pas pris en charge</translation>
    </message>
    <message>
        <source>has more than {} tokens</source>
        <translation>a plus de {} tokens</translation>
    </message>
    <message>
        <source>has {} types for {} tokens</source>
        <translation>a {} types pour {} tokens</translation>
    </message>
    <message>
        <source>has the token {} that is no text in UTF-8</source>
        <translation>a le token {} qui n’est pas un texte en UTF-8</translation>
    </message>
    <message>
        <source>has the token &quot;{}&quot; twice</source>
        <translation>a deux fois le token &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The model file&apos;s vocabulary {}</source>
        <translation>Le vocabulaire du fichier de modèle {}</translation>
    </message>
    <message>
        <source>has tokens that are too long</source>
        <translation>a des tokens trop longs</translation>
    </message>
    <message>
        <source>has neither merges nor scores</source>
        <translation>n’a ni fusions ni scores</translation>
    </message>
    <message>
        <source>has {} scores for {} tokens</source>
        <translation>a {} scores pour {} tokens</translation>
    </message>
    <message>
        <source>has a score that is no number</source>
        <translation>a un score qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>has no merges</source>
        <translation>n’a pas de fusions</translation>
    </message>
    <message>
        <source>the normalizer &quot;{}&quot;</source>
        <translation>le normaliseur &quot;{}&quot;</translation>
    </message>
    <message>
        <source>more than 64 normalizers</source>
        <translation>plus de 64 normaliseurs</translation>
    </message>
    <message>
        <source>Unicode normalization is not available</source>
        <translation>La normalisation Unicode n’est pas disponible</translation>
    </message>
    <message>
        <source>Install ICU&apos;s data package again</source>
        <translation>Réinstaller le paquet de données d’ICU</translation>
    </message>
    <message>
        <source>Normalizing makes the text longer than {} bytes</source>
        <translation>La normalisation rend le texte plus long que {} octets</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s &quot;normalizer&quot;</source>
        <translation>le &quot;normalizer&quot; du tokenizer</translation>
    </message>
    <message>
        <source>Use a shorter text</source>
        <translation>Utiliser un texte plus court</translation>
    </message>
    <message>
        <source>The id {} is out of range</source>
        <translation>L’identifiant {} est hors limites</translation>
    </message>
    <message>
        <source>a template of more than {} tokens</source>
        <translation>un gabarit de plus de {} tokens</translation>
    </message>
    <message>
        <source>a template with more than one text</source>
        <translation>un gabarit avec plus d’un texte</translation>
    </message>
    <message>
        <source>The key &quot;ids&quot; holds something that is no whole number</source>
        <translation>La clé &quot;ids&quot; contient quelque chose qui n’est pas un entier</translation>
    </message>
    <message>
        <source>a template without its text</source>
        <translation>un gabarit sans son texte</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is no word and id</source>
        <translation>La clé &quot;{}&quot; n’est pas un mot et un identifiant</translation>
    </message>
    <message>
        <source>a second post-processor &quot;{}&quot;</source>
        <translation>un second post-processeur &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the post-processor &quot;{}&quot;</source>
        <translation>le post-processeur &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the split behavior &quot;{}&quot;</source>
        <translation>le comportement de découpage &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the pre-tokenizer &quot;{}&quot;</source>
        <translation>le pré-tokenizer &quot;{}&quot;</translation>
    </message>
    <message>
        <source>more than 64 pre-tokenizers</source>
        <translation>plus de 64 pré-tokenizers</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;{}&quot;</source>
        <translation>le prepend_scheme &quot;{}&quot;</translation>
    </message>
    <message>
        <source>add_prefix_space false with the prepend_scheme &quot;{}&quot;</source>
        <translation>add_prefix_space false avec le prepend_scheme &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;first&quot; after a step that changes the text</source>
        <translation>le prepend_scheme &quot;first&quot; après une étape qui change le texte</translation>
    </message>
    <message>
        <source>The pattern cannot be used: {}</source>
        <translation>Le motif est inutilisable&#xa0;: {}</translation>
    </message>
    <message>
        <source>Use a tokenizer without it</source>
        <translation>Utiliser un tokenizer qui n’en a pas</translation>
    </message>
    <message>
        <source>the class [:{}:] is not supported</source>
        <translation>la classe [:{}:] n’est pas prise en charge</translation>
    </message>
    <message>
        <source>\{} is not supported here</source>
        <translation>\{} n’est pas pris en charge ici</translation>
    </message>
    <message>
        <source>a property without its closing brace</source>
        <translation>une propriété sans son accolade fermante</translation>
    </message>
    <message>
        <source>set intersection (&amp;&amp;) is not supported</source>
        <translation>l’intersection d’ensembles (&amp;&amp;) n’est pas prise en charge</translation>
    </message>
    <message>
        <source>a set inside a set is not supported</source>
        <translation>un ensemble dans un ensemble n’est pas pris en charge</translation>
    </message>
    <message>
        <source>a POSIX class without its end</source>
        <translation>une classe POSIX sans sa fin</translation>
    </message>
    <message>
        <source>a set that begins with ] is not supported</source>
        <translation>un ensemble qui commence par ] n’est pas pris en charge</translation>
    </message>
    <message>
        <source>(* is not supported</source>
        <translation>(* n’est pas pris en charge</translation>
    </message>
    <message>
        <source>the options m and x are not supported</source>
        <translation>les options m et x ne sont pas prises en charge</translation>
    </message>
    <message>
        <source>a repeat without its lower bound is not supported</source>
        <translation>une répétition sans sa borne inférieure n’est pas prise en charge</translation>
    </message>
    <message>
        <source>a repeat of a counted repeat is not supported</source>
        <translation>une répétition d’une répétition comptée n’est pas prise en charge</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>ce n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>Splitting the text into words takes too long ({})</source>
        <translation>Découper le texte en mots prend trop de temps ({})</translation>
    </message>
    <message>
        <source>the time limit</source>
        <translation>la limite de temps</translation>
    </message>
    <message>
        <source>PCRE2 error {}</source>
        <translation>erreur PCRE2 {}</translation>
    </message>
    <message>
        <source>a match that ends before it begins</source>
        <translation>une correspondance qui finit avant de commencer</translation>
    </message>
    <message>
        <source>The tokenizer uses {}, which is not supported</source>
        <translation>Le tokenizer utilise {}, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>{}, pattern {}</source>
        <translation>{}, motif {}</translation>
    </message>
    <message>
        <source>a pattern that is neither Regex nor String</source>
        <translation>un motif qui n’est ni Regex ni String</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is not a single character</source>
        <translation>La clé &quot;{}&quot; n’est pas un seul caractère</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; has more than 1024 bytes</source>
        <translation>La clé &quot;{}&quot; a plus de 1024 octets</translation>
    </message>
    <message>
        <source>Replacing makes the text longer than {} bytes</source>
        <translation>Le remplacement rend le texte plus long que {} octets</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s &quot;Replace&quot;</source>
        <translation>le &quot;Replace&quot; du tokenizer</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is no list of at most 64 steps</source>
        <translation>La clé &quot;{}&quot; n’est pas une liste d’au plus 64 étapes</translation>
    </message>
    <message>
        <source>The key &quot;added_tokens_decoder&quot; holds no tokens by their ids</source>
        <translation>La clé &quot;added_tokens_decoder&quot; ne contient pas de tokens par leurs identifiants</translation>
    </message>
    <message>
        <source>The tokenizer settings name more than {} special tokens</source>
        <translation>Les réglages du tokenizer nomment plus de {} tokens spéciaux</translation>
    </message>
    <message>
        <source>The tokenizer settings add too many tokens</source>
        <translation>Les réglages du tokenizer ajoutent trop de tokens</translation>
    </message>
    <message>
        <source>A token has no id</source>
        <translation>Un token n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>it calls itself or nests too deep</source>
        <translation>il s’appelle lui-même ou est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>The chat template cannot be applied: {}</source>
        <translation>Le gabarit de discussion ne peut pas être appliqué&#xa0;: {}</translation>
    </message>
    <message>
        <source>Change the conversation or the template</source>
        <translation>Modifier la conversation ou le gabarit</translation>
    </message>
    <message>
        <source>it takes too many steps</source>
        <translation>il demande trop d’étapes</translation>
    </message>
    <message>
        <source>it makes a text that is too long</source>
        <translation>il produit un texte trop long</translation>
    </message>
    <message>
        <source>a {} cannot be a key or be told apart by one</source>
        <translation>une valeur de type {} ne peut pas être une clé ni être distinguée par une clé</translation>
    </message>
    <message>
        <source>its result is too long</source>
        <translation>son résultat est trop long</translation>
    </message>
    <message>
        <source>a {} cannot be written out</source>
        <translation>une valeur de type {} ne peut pas être écrite</translation>
    </message>
    <message>
        <source>a filter block makes a {}, not a text</source>
        <translation>un bloc filter produit une valeur de type {}, non un texte</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no namespace, its attributes cannot be set</source>
        <translation>&quot;{}&quot; n’est pas un namespace, ses attributs ne peuvent pas être définis</translation>
    </message>
    <message>
        <source>a namespace keeps no name that begins with &quot;_&quot;</source>
        <translation>un namespace ne garde pas de nom qui commence par &quot;_&quot;</translation>
    </message>
    <message>
        <source>expected {} values to take apart, got {}</source>
        <translation>{} valeurs attendues pour la décomposition, {} reçues</translation>
    </message>
    <message>
        <source>it makes too many macros</source>
        <translation>il crée trop de macros</translation>
    </message>
    <message>
        <source>{} takes no argument named &quot;{}&quot;</source>
        <translation>{} n’accepte pas d’argument nommé &quot;{}&quot;</translation>
    </message>
    <message>
        <source>{} takes not more than {} arguments</source>
        <translation>{} n’accepte pas plus de {} arguments</translation>
    </message>
    <message>
        <source>namespace() takes a dict or names</source>
        <translation>namespace() accepte un dict ou des noms</translation>
    </message>
    <message>
        <source>it makes too many namespaces</source>
        <translation>il crée trop de namespaces</translation>
    </message>
    <message>
        <source>recursive loops are not supported</source>
        <translation>les boucles récursives ne sont pas prises en charge</translation>
    </message>
    <message>
        <source>a {} cannot be called</source>
        <translation>une valeur de type {} ne peut pas être appelée</translation>
    </message>
    <message>
        <source>the clock cannot be read</source>
        <translation>l’horloge ne peut pas être lue</translation>
    </message>
    <message>
        <source>the format of strftime_now is too long</source>
        <translation>le format de strftime_now est trop long</translation>
    </message>
    <message>
        <source>{} got too many arguments</source>
        <translation>{} a reçu trop d’arguments</translation>
    </message>
    <message>
        <source>{} has no argument named &quot;{}&quot;</source>
        <translation>{} n’a pas d’argument nommé &quot;{}&quot;</translation>
    </message>
    <message>
        <source>{} got the argument &quot;{}&quot; twice</source>
        <translation>{} a reçu deux fois l’argument &quot;{}&quot;</translation>
    </message>
    <message>
        <source>{} needs the argument &quot;{}&quot;</source>
        <translation>{} a besoin de l’argument &quot;{}&quot;</translation>
    </message>
    <message>
        <source>its lists nest too deep</source>
        <translation>ses listes sont imbriquées trop profondément</translation>
    </message>
    <message>
        <source>its lists hold too much</source>
        <translation>ses listes contiennent trop de choses</translation>
    </message>
    <message>
        <source>a slice stands where a value should</source>
        <translation>une tranche se trouve là où il faut une valeur</translation>
    </message>
    <message>
        <source>what follows ** is no dict</source>
        <translation>ce qui suit ** n’est pas un dict</translation>
    </message>
    <message>
        <source>a {} cannot be walked through</source>
        <translation>une valeur de type {} ne peut pas être parcourue</translation>
    </message>
    <message>
        <source>a slice with a {} in it</source>
        <translation>une tranche qui contient une valeur de type {}</translation>
    </message>
    <message>
        <source>a slice with the step 0</source>
        <translation>une tranche de pas 0</translation>
    </message>
    <message>
        <source>a {} has no slices</source>
        <translation>une valeur de type {} n’a pas de tranches</translation>
    </message>
    <message>
        <source>a slice with too large a number</source>
        <translation>une tranche avec un nombre trop grand</translation>
    </message>
    <message>
        <source>&quot;in&quot; a text looks for a text, not for a {}</source>
        <translation>&quot;in&quot; dans un texte cherche un texte, non une valeur de type {}</translation>
    </message>
    <message>
        <source>&quot;{}&quot; between a {} and a {}</source>
        <translation>&quot;{}&quot; entre une valeur de type {} et une de type {}</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>division par zéro</translation>
    </message>
    <message>
        <source>a power that is no real number</source>
        <translation>une puissance qui n’est pas un nombre réel</translation>
    </message>
    <message>
        <source>the result of {} {} {} is too large</source>
        <translation>le résultat de {} {} {} est trop grand</translation>
    </message>
    <message>
        <source>the result of {} ** {} is too large</source>
        <translation>le résultat de {} ** {} est trop grand</translation>
    </message>
    <message>
        <source>The chat template cannot be read: {}</source>
        <translation>Le gabarit de discussion ne peut pas être lu&#xa0;: {}</translation>
    </message>
    <message>
        <source>Check the template</source>
        <translation>Vérifier le gabarit</translation>
    </message>
    <message>
        <source>expected &quot;{}&quot;, got {}</source>
        <translation>&quot;{}&quot; attendu, {} reçu</translation>
    </message>
    <message>
        <source>expected a name, got {}</source>
        <translation>nom attendu, {} reçu</translation>
    </message>
    <message>
        <source>expected {}, got {}</source>
        <translation>attendu&#xa0;: {}, reçu&#xa0;: {}</translation>
    </message>
    <message>
        <source>the template nests too deep</source>
        <translation>le gabarit est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>an expression is too long</source>
        <translation>une expression est trop longue</translation>
    </message>
    <message>
        <source>expected a name to assign to, got {}</source>
        <translation>nom à affecter attendu, {} reçu</translation>
    </message>
    <message>
        <source>this cannot be assigned to</source>
        <translation>ceci ne peut pas recevoir de valeur</translation>
    </message>
    <message>
        <source>expected an expression, got {}</source>
        <translation>expression attendue, {} reçu</translation>
    </message>
    <message>
        <source>a number that is too large</source>
        <translation>un nombre trop grand</translation>
    </message>
    <message>
        <source>a number that is too large or too small</source>
        <translation>un nombre trop grand ou trop petit</translation>
    </message>
    <message>
        <source>unexpected {}</source>
        <translation>inattendu&#xa0;: {}</translation>
    </message>
    <message>
        <source>an argument without a name follows one with a name</source>
        <translation>un argument sans nom suit un argument nommé</translation>
    </message>
    <message>
        <source>tests with &quot;is&quot; cannot be chained</source>
        <translation>les tests avec &quot;is&quot; ne peuvent pas être enchaînés</translation>
    </message>
    <message>
        <source>a whole number is needed, not a {}</source>
        <translation>il faut un entier, non une valeur de type {}</translation>
    </message>
    <message>
        <source>{} needs a text, not a {}</source>
        <translation>{} a besoin d’un texte, non d’une valeur de type {}</translation>
    </message>
    <message>
        <source>a {} has no length</source>
        <translation>une valeur de type {} n’a pas de longueur</translation>
    </message>
    <message>
        <source>round needs a number, not a {}</source>
        <translation>round a besoin d’un nombre, non d’une valeur de type {}</translation>
    </message>
    <message>
        <source>round knows common, ceil and floor, not &quot;{}&quot;</source>
        <translation>round connaît common, ceil et floor, non &quot;{}&quot;</translation>
    </message>
    <message>
        <source>round of a number that is too large</source>
        <translation>round d’un nombre trop grand</translation>
    </message>
    <message>
        <source>indent is too wide</source>
        <translation>indent est trop large</translation>
    </message>
    <message>
        <source>tojson needs two separators</source>
        <translation>tojson a besoin de deux séparateurs</translation>
    </message>
    <message>
        <source>last needs a list, not a generator</source>
        <translation>last a besoin d’une liste, non d’un générateur</translation>
    </message>
    <message>
        <source>abs needs a number, not a {}</source>
        <translation>abs a besoin d’un nombre, non d’une valeur de type {}</translation>
    </message>
    <message>
        <source>dictsort needs a dict, not a {}</source>
        <translation>dictsort a besoin d’un dict, non d’une valeur de type {}</translation>
    </message>
    <message>
        <source>dictsort knows by=&quot;key&quot; and by=&quot;value&quot;</source>
        <translation>dictsort connaît by=&quot;key&quot; et by=&quot;value&quot;</translation>
    </message>
    <message>
        <source>items needs a dict, not a {}</source>
        <translation>items a besoin d’un dict, non d’une valeur de type {}</translation>
    </message>
    <message>
        <source>replace makes a text that is too long</source>
        <translation>replace produit un texte trop long</translation>
    </message>
    <message>
        <source>slice into no parts</source>
        <translation>slice en zéro partie</translation>
    </message>
    <message>
        <source>map needs a filter or an attribute</source>
        <translation>map a besoin d’un filtre ou d’un attribut</translation>
    </message>
    <message>
        <source>{} needs an attribute</source>
        <translation>{} a besoin d’un attribut</translation>
    </message>
    <message>
        <source>format takes values or names, not both</source>
        <translation>format accepte des valeurs ou des noms, pas les deux</translation>
    </message>
    <message>
        <source>the filter &quot;{}&quot; is not supported</source>
        <translation>le filtre &quot;{}&quot; n’est pas pris en charge</translation>
    </message>
    <message>
        <source>a format that is wider than 10000 characters</source>
        <translation>un format de plus de 10000 caractères de large</translation>
    </message>
    <message>
        <source>a format with more than 300 digits</source>
        <translation>un format de plus de 300 chiffres</translation>
    </message>
    <message>
        <source>a format that groups the digits of another base</source>
        <translation>un format qui groupe les chiffres d’une autre base</translation>
    </message>
    <message>
        <source>a format with # for a number with a fraction</source>
        <translation>un format avec # pour un nombre à décimales</translation>
    </message>
    <message>
        <source>a format with a precision, but without a type</source>
        <translation>un format avec une précision, mais sans type</translation>
    </message>
    <message>
        <source>a format with a point, but without a precision</source>
        <translation>un format avec un point, mais sans précision</translation>
    </message>
    <message>
        <source>the format &quot;{}&quot; is not supported</source>
        <translation>le format &quot;{}&quot; n’est pas pris en charge</translation>
    </message>
    <message>
        <source>a format with zeros and groups of digits</source>
        <translation>un format avec des zéros et des groupes de chiffres</translation>
    </message>
    <message>
        <source>the format &quot;{}&quot; of a {}</source>
        <translation>le format &quot;{}&quot; d’une valeur de type {}</translation>
    </message>
    <message>
        <source>the conversion &quot;{}&quot; of a format is not supported</source>
        <translation>la conversion &quot;{}&quot; d’un format n’est pas prise en charge</translation>
    </message>
    <message>
        <source>a format with [ without ]</source>
        <translation>un format avec [ sans ]</translation>
    </message>
    <message>
        <source>a format with an empty name</source>
        <translation>un format avec un nom vide</translation>
    </message>
    <message>
        <source>a format with ! without a conversion</source>
        <translation>un format avec ! sans conversion</translation>
    </message>
    <message>
        <source>the format place {{{}}} cannot be read</source>
        <translation>la place {{{}}} du format ne peut pas être lue</translation>
    </message>
    <message>
        <source>a format mixes {{}} and {{0}}</source>
        <translation>un format mélange {{}} et {{0}}</translation>
    </message>
    <message>
        <source>a format has fewer values than places</source>
        <translation>un format a moins de valeurs que de places</translation>
    </message>
    <message>
        <source>the format place {{{}}} has no value</source>
        <translation>la place {{{}}} du format n’a pas de valeur</translation>
    </message>
    <message>
        <source>the format %{} of a {} is not supported</source>
        <translation>le format %{} d’une valeur de type {} n’est pas pris en charge</translation>
    </message>
    <message>
        <source>the format %{} is not supported</source>
        <translation>le format %{} n’est pas pris en charge</translation>
    </message>
    <message>
        <source>an unfinished format</source>
        <translation>un format inachevé</translation>
    </message>
    <message>
        <source>a format with a single }}</source>
        <translation>un format avec un seul }}</translation>
    </message>
    <message>
        <source>a format with a single {{</source>
        <translation>un format avec un seul {{</translation>
    </message>
    <message>
        <source>a format inside a format is not supported</source>
        <translation>un format dans un format n’est pas pris en charge</translation>
    </message>
    <message>
        <source>a format with a name needs a dict</source>
        <translation>un format avec un nom a besoin d’un dict</translation>
    </message>
    <message>
        <source>a format with a name that the dict lacks</source>
        <translation>un format avec un nom qui manque au dict</translation>
    </message>
    <message>
        <source>a format with * is not supported</source>
        <translation>un format avec * n’est pas pris en charge</translation>
    </message>
    <message>
        <source>a format has more values than places</source>
        <translation>un format a plus de valeurs que de places</translation>
    </message>
    <message>
        <source>tojson cannot write a {}</source>
        <translation>tojson ne peut pas écrire une valeur de type {}</translation>
    </message>
    <message>
        <source>tojson cannot write a {} as a key</source>
        <translation>tojson ne peut pas écrire une valeur de type {} comme clé</translation>
    </message>
    <message>
        <source>a comment ({{#) without its end</source>
        <translation>un commentaire ({{#) sans sa fin</translation>
    </message>
    <message>
        <source>{{% raw %}} without {{% endraw %}}</source>
        <translation>{{% raw %}} sans {{% endraw %}}</translation>
    </message>
    <message>
        <source>{{{{ without }}}}</source>
        <translation>{{{{ sans }}}}</translation>
    </message>
    <message>
        <source>{{% without %}}</source>
        <translation>{{% sans %}}</translation>
    </message>
    <message>
        <source>a text without its closing quote</source>
        <translation>un texte sans son guillemet fermant</translation>
    </message>
    <message>
        <source>a text with a broken \x, \u or \U in it</source>
        <translation>un texte qui contient un \x, \u ou \U incorrect</translation>
    </message>
    <message>
        <source>unexpected character &quot;{}&quot;</source>
        <translation>caractère inattendu &quot;{}&quot;</translation>
    </message>
    <message>
        <source>unexpected &quot;{}&quot;</source>
        <translation>&quot;{}&quot; inattendu</translation>
    </message>
    <message>
        <source>a text is needed, not a {}</source>
        <translation>il faut un texte, mais reçu&#xa0;: {}</translation>
    </message>
    <message>
        <source>missing argument</source>
        <translation>argument manquant</translation>
    </message>
    <message>
        <source>split needs a separator that is not empty</source>
        <translation>split a besoin d’un séparateur non vide</translation>
    </message>
    <message>
        <source>a text or a tuple of texts is needed</source>
        <translation>il faut un texte ou un tuple de textes</translation>
    </message>
    <message>
        <source>the text &quot;{}&quot; was not found</source>
        <translation>le texte &quot;{}&quot; n’a pas été trouvé</translation>
    </message>
    <message>
        <source>partition needs a separator that is not empty</source>
        <translation>partition a besoin d’un séparateur non vide</translation>
    </message>
    <message>
        <source>a text is filled up with one character</source>
        <translation>un texte se complète avec un seul caractère</translation>
    </message>
    <message>
        <source>the text is made too wide</source>
        <translation>le texte est rendu trop large</translation>
    </message>
    <message>
        <source>{} is not in the list</source>
        <translation>{} n’est pas dans la liste</translation>
    </message>
    <message>
        <source>loop.cycle needs values</source>
        <translation>loop.cycle a besoin de valeurs</translation>
    </message>
    <message>
        <source>range takes one to three numbers</source>
        <translation>range accepte de un à trois nombres</translation>
    </message>
    <message>
        <source>range with the step 0</source>
        <translation>range de pas 0</translation>
    </message>
    <message>
        <source>a range of more than 100000 numbers</source>
        <translation>un range de plus de 100000 nombres</translation>
    </message>
    <message>
        <source>dict() takes one list or dict</source>
        <translation>dict() accepte une seule liste ou un seul dict</translation>
    </message>
    <message>
        <source>dict() takes pairs</source>
        <translation>dict() accepte des paires</translation>
    </message>
    <message>
        <source>{{% {} %}} is missing</source>
        <translation>{{% {} %}} manque</translation>
    </message>
    <message>
        <source>{{% call %}} needs a call</source>
        <translation>{{% call %}} a besoin d’un appel</translation>
    </message>
    <message>
        <source>{{% {} %}} outside of a loop</source>
        <translation>{{% {} %}} hors d’une boucle</translation>
    </message>
    <message>
        <source>{{% {} %}} is not supported here</source>
        <translation>{{% {} %}} n’est pas pris en charge ici</translation>
    </message>
    <message>
        <source>expected &quot;in&quot;, got {}</source>
        <translation>&quot;in&quot; attendu, {} reçu</translation>
    </message>
    <message>
        <source>a parameter without a default follows one with a default</source>
        <translation>un paramètre sans valeur par défaut suit un paramètre qui en a une</translation>
    </message>
    <message>
        <source>odd and even need a number, not a {}</source>
        <translation>odd et even ont besoin d’un nombre, non d’une valeur de type {}</translation>
    </message>
    <message>
        <source>the test &quot;{}&quot; is not supported</source>
        <translation>le test &quot;{}&quot; n’est pas pris en charge</translation>
    </message>
    <message>
        <source>the test &quot;{}&quot; needs {} arguments</source>
        <translation>le test &quot;{}&quot; a besoin de {} arguments</translation>
    </message>
    <message>
        <source>The whole number {} is too large for a chat template</source>
        <translation>L’entier {} est trop grand pour un gabarit de discussion</translation>
    </message>
    <message>
        <source>what the template is given</source>
        <translation>ce que reçoit le gabarit</translation>
    </message>
    <message>
        <source>Give it as a text</source>
        <translation>Le donner en texte</translation>
    </message>
    <message>
        <source>the decoder &quot;{}&quot;</source>
        <translation>le décodeur &quot;{}&quot;</translation>
    </message>
    <message>
        <source>more than 64 decoders</source>
        <translation>plus de 64 décodeurs</translation>
    </message>
    <message>
        <source>The tokenizer nests deeper than 64 levels</source>
        <translation>Le tokenizer est imbriqué sur plus de 64 niveaux</translation>
    </message>
    <message>
        <source>The decoder makes the words too long</source>
        <translation>Le décodeur rend les mots trop longs</translation>
    </message>
    <message>
        <source>The tokenizer has no key &quot;model&quot;</source>
        <translation>Le tokenizer n’a pas de clé &quot;model&quot;</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;first&quot; with a normalizer that can take a text&apos;s first characters away</source>
        <translation>le prepend_scheme &quot;first&quot; avec un normaliseur qui peut enlever les premiers caractères d’un texte</translation>
    </message>
    <message>
        <source>The post-processor puts the id {} around a text, which no token has</source>
        <translation>Le post-processeur met autour d’un texte l’identifiant {}, qu’aucun token n’a</translation>
    </message>
    <message>
        <source>training checkpoint</source>
        <translation>point de reprise d’entraînement</translation>
    </message>
    <message>
        <source>The training checkpoint lacks a usable &quot;{}&quot;</source>
        <translation>Il manque au point de reprise d’entraînement un &quot;{}&quot; utilisable</translation>
    </message>
    <message>
        <source>Delete it to start again</source>
        <translation>Le supprimer pour recommencer</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>training checkpoint&apos;s settings</source>
        <translation>réglages du point de reprise d’entraînement</translation>
    </message>
    <message>
        <source>The training checkpoint was made with another method, other settings or other behaviours</source>
        <translation>Le point de reprise d’entraînement a été créé avec une autre méthode, d’autres réglages ou d’autres comportements</translation>
    </message>
    <message>
        <source>Delete it to start again, or train with the settings it was made with</source>
        <translation>Le supprimer pour recommencer, ou entraîner avec les réglages avec lesquels il a été créé</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>updates</translation>
    </message>
    <message>
        <source>The demo world makes its examples as they are drawn, so there is no part of them to choose</source>
        <translation>Le monde de démonstration crée ses exemples au moment du tirage&#xa0;: il n’y en a pas de partie à choisir</translation>
    </message>
    <message>
        <source>Give a data set, or leave out subset and drop_longest</source>
        <translation>Indiquer un jeu de données, ou omettre subset et drop_longest</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>jeu de données</translation>
    </message>
    <message>
        <source>The data set holds no examples</source>
        <translation>Le jeu de données ne contient pas d’exemples</translation>
    </message>
    <message>
        <source>The demo world makes its examples as they are drawn, so there are no epochs of them</source>
        <translation>Le monde de démonstration crée ses exemples au moment du tirage&#xa0;: ils n’ont pas d’époques</translation>
    </message>
    <message>
        <source>Give a data set, or leave out epochs</source>
        <translation>Indiquer un jeu de données, ou omettre epochs</translation>
    </message>
    <message>
        <source>The data set has no examples of what is trained</source>
        <translation>Le jeu de données n’a pas d’exemples de ce qui est entraîné</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>données d’entraînement</translation>
    </message>
    <message>
        <source>Add some, or choose other behaviours</source>
        <translation>En ajouter, ou choisir d’autres comportements</translation>
    </message>
    <message>
        <source>No example of &quot;{}&quot; is held out</source>
        <translation>Aucun exemple de «&#xa0;{}&#xa0;» n’est mis de côté</translation>
    </message>
    <message>
        <source>Hold out a larger share, or name a file that has some</source>
        <translation>Mettre de côté une part plus grande, ou indiquer un fichier qui en a</translation>
    </message>
    <message>
        <source>{} needs tokens of seen behaviours</source>
        <translation>{} a besoin de tokens de comportements vus</translation>
    </message>
    <message>
        <source>{} needs tokens of seen behaviours from at least two categories</source>
        <translation>{} a besoin de tokens de comportements vus d’au moins deux catégories</translation>
    </message>
    <message>
        <source>Train those tokens first</source>
        <translation>Entraîner d’abord ces tokens</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no seen behaviour, so it is left out anyway</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un comportement vu&#xa0;: il est laissé de côté de toute façon</translation>
    </message>
    <message>
        <source>training of {}</source>
        <translation>entraînement de {}</translation>
    </message>
    <message>
        <source>Leave it out of the behaviours to do without</source>
        <translation>Le retirer des comportements à laisser de côté</translation>
    </message>
    <message>
        <source>{} joins two behaviours at least</source>
        <translation>{} joint au moins deux comportements</translation>
    </message>
    <message>
        <source>Give sizes from 2 to 4</source>
        <translation>Indiquer des tailles de 2 à 4</translation>
    </message>
    <message>
        <source>Sentences of their own ask for every behaviour, and {} for one of them</source>
        <translation>Des phrases séparées demandent chaque comportement, et {} un seul d’entre eux</translation>
    </message>
    <message>
        <source>Take the joined wording</source>
        <translation>Prendre la formulation jointe</translation>
    </message>
    <message>
        <source>{} draws what its answers obey, so the data are not gone through in epochs</source>
        <translation>{} tire au sort ce que ses réponses respectent&#xa0;: les données ne sont donc pas parcourues en époques</translation>
    </message>
    <message>
        <source>Leave out epochs</source>
        <translation>Omettre epochs</translation>
    </message>
    <message>
        <source>The data set has no examples of &quot;{}&quot;</source>
        <translation>Le jeu de données n’a pas d’exemples de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Add some, or leave the behaviour out</source>
        <translation>En ajouter, ou omettre ce comportement</translation>
    </message>
    <message>
        <source>The setting &quot;{}&quot; is {}</source>
        <translation>Le réglage &quot;{}&quot; est {}</translation>
    </message>
    <message>
        <source>Give {}</source>
        <translation>Indiquer {}</translation>
    </message>
    <message>
        <source>1 to 10 000 000</source>
        <translation>de 1 à 10 000 000</translation>
    </message>
    <message>
        <source>1 to 65 536</source>
        <translation>de 1 à 65 536</translation>
    </message>
    <message>
        <source>more than 0, at most 10</source>
        <translation>plus de 0, au plus 10</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>de 0 à 10</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>de 0 à 1</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>plus de 0</translation>
    </message>
    <message>
        <source>more than 0, at most 1000</source>
        <translation>plus de 0, au plus 1000</translation>
    </message>
    <message>
        <source>0 to 1000</source>
        <translation>de 0 à 1000</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 ou plus</translation>
    </message>
    <message>
        <source>1 to 8</source>
        <translation>de 1 à 8</translation>
    </message>
    <message>
        <source>There is no company &quot;{}&quot;</source>
        <translation>Il n’y a pas de company &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose words or tokens</source>
        <translation>Choisir words ou tokens</translation>
    </message>
    <message>
        <source>Company is drawn anew for each example, so the data cannot be gone through in epochs</source>
        <translation>L’accompagnement (company) est tiré de nouveau pour chaque exemple&#xa0;: les données ne peuvent pas être parcourues en époques</translation>
    </message>
    <message>
        <source>Leave out one of the two</source>
        <translation>Omettre l’un des deux</translation>
    </message>
    <message>
        <source>0 for all, or how many examples</source>
        <translation>0 pour tous, ou le nombre d’exemples</translation>
    </message>
    <message>
        <source>0 to 0.5</source>
        <translation>de 0 à 0.5</translation>
    </message>
    <message>
        <source>There is no start &quot;{}&quot;</source>
        <translation>Il n’y a pas de départ &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose zero, average, word or random</source>
        <translation>Choisir zero, average, word ou random</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>de 1 à 4</translation>
    </message>
    <message>
        <source>There are no tokens to begin with</source>
        <translation>Il n’y a pas de tokens pour commencer</translation>
    </message>
    <message>
        <source>Open a folder of tokens</source>
        <translation>Ouvrir un dossier de tokens</translation>
    </message>
    <message>
        <source>There is not enough memory for a step of training with one example at a time</source>
        <translation>Il n’y a pas assez de mémoire pour une étape d’entraînement avec un seul exemple à la fois</translation>
    </message>
    <message>
        <source>Shorten the answers, close other programs, or take a smaller model</source>
        <translation>Raccourcir les réponses, fermer d’autres programmes, ou prendre un modèle plus petit</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>leçon</translation>
    </message>
    <message>
        <source>A combination names a behaviour that is empty</source>
        <translation>Une combinaison nomme un comportement vide</translation>
    </message>
    <message>
        <source>Write french|spanish+!json, for instance</source>
        <translation>Écrivez french|spanish+!json, par exemple</translation>
    </message>
    <message>
        <source>There are no formulas &quot;{}&quot;</source>
        <translation>Il n&apos;y a pas de formules « {} »</translation>
    </message>
    <message>
        <source>Choose and-not or or-and</source>
        <translation>Choisissez and-not ou or-and</translation>
    </message>
    <message>
        <source>The formulas &quot;{}&quot; take {} behaviours at least</source>
        <translation>Les formules « {} » demandent au moins {} comportements</translation>
    </message>
    <message>
        <source>Choose a larger size</source>
        <translation>Choisissez une taille plus grande</translation>
    </message>
    <message>
        <source>The lesson cannot be opened</source>
        <translation>La leçon ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Name a readable file</source>
        <translation>Indiquez un fichier lisible</translation>
    </message>
    <message>
        <source>Mend it in Bench &gt; Write a lesson</source>
        <translation>Corrigez-la dans Atelier &gt; Écrire une leçon</translation>
    </message>
    <message>
        <source>The folder of your lessons cannot be made</source>
        <translation>Le dossier de vos leçons ne peut pas être créé</translation>
    </message>
    <message>
        <source>These answers to a task are of another model</source>
        <translation>Ces réponses à une tâche sont d&apos;un autre modèle</translation>
    </message>
    <message>
        <source>Open its model first</source>
        <translation>Ouvrez d&apos;abord son modèle</translation>
    </message>
    <message>
        <source>Sentences of their own ask for every behaviour, where one of them is enough</source>
        <translation>Des phrases séparées demandent chaque comportement, là où un seul suffit</translation>
    </message>
    <message>
        <source>No answer has tokens with their probabilities</source>
        <translation>Aucune réponse n&apos;a de tokens avec leurs probabilités</translation>
    </message>
    <message>
        <source>Let an answer come first</source>
        <translation>Attendez d&apos;abord une réponse</translation>
    </message>
    <message>
        <source>Held-out behaviours are wanted in company, but neither pairs nor threes</source>
        <translation>Des comportements mis de côté sont demandés en compagnie, mais ni paires ni triplets</translation>
    </message>
    <message>
        <source>Ask for some of each pair or of each three</source>
        <translation>Demandez-en quelques-uns par paire ou par triplet</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::AnswerFiles</name>
    <message>
        <source>Where the tokens and their probabilities are put</source>
        <translation>Où enregistrer les tokens et leurs probabilités</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>Tableaux (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::AnswerHistory</name>
    <message numerus="yes">
        <source>%n runs of the history %1 could not be read and are left out.</source>
        <translation>
            <numerusform>%n exécution de l’historique %1 n’a pas pu être lue et est ignorée.</numerusform>
            <numerusform>%n exécutions de l’historique %1 n’ont pas pu être lues et sont ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history of runs could not be read: %1</source>
        <translation>L’historique des exécutions n’a pas pu être lu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::AssignmentHost</name>
    <message>
        <source>This assignment was written for another model: its answers may differ from the teacher&apos;s.</source>
        <translation>Ce devoir a été écrit pour un autre modèle&#xa0;: ses réponses peuvent différer de celles du professeur.</translation>
    </message>
    <message>
        <source>No model is open yet.</source>
        <translation>Aucun modèle n’est encore ouvert.</translation>
    </message>
    <message>
        <source>The open model has no behaviour called %1.</source>
        <translation>Le modèle ouvert n’a aucun comportement nommé %1.</translation>
    </message>
    <message>
        <source>Lay the assignment&apos;s deck</source>
        <translation>Poser le deck du devoir</translation>
    </message>
    <message>
        <source>Where your answers are put</source>
        <translation>Où enregistrer vos réponses</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Réponses (*.json)</translation>
    </message>
    <message>
        <source>%1 is written: hand this file to your teacher.</source>
        <translation>%1 est écrit&#xa0;: remettez ce fichier à votre professeur.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::BatchWindow</name>
    <message>
        <source>A file of prompts</source>
        <translation>Un fichier de prompts</translation>
    </message>
    <message>
        <source>Choose a file of prompts</source>
        <translation>Choisir un fichier de prompts</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl *.json *.csv *.tsv);;All files (*)</source>
        <translation>Prompts (*.txt *.jsonl *.json *.csv *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Réponse en cours…</translation>
    </message>
    <message>
        <source>%1 of %2 prompts are answered.</source>
        <translation>%1 prompts sur %2 ont leur réponse.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Where the table is put</source>
        <translation>Où enregistrer le tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::BehaviorsWindow</name>
    <message>
        <source>Trying</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportements</translation>
    </message>
    <message>
        <source>Compose has no question to try it on.</source>
        <translation>Composer n’a pas de question pour l’essayer.</translation>
    </message>
    <message>
        <source>An instruction is being tried.</source>
        <translation>Une consigne est en cours d’essai.</translation>
    </message>
    <message>
        <source>Import behaviours</source>
        <translation>Importer des comportements</translation>
    </message>
    <message>
        <source>Behaviour sets (*.json)</source>
        <translation>Jeux de comportements (*.json)</translation>
    </message>
    <message>
        <source>Where the behaviours are put</source>
        <translation>Où enregistrer les comportements</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviours were written to %1.</source>
        <translation>
            <numerusform>%n comportement a été écrit dans %1.</numerusform>
            <numerusform>%n comportements ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggesting wordings</source>
        <translation>Proposition de formulations</translation>
    </message>
    <message>
        <source>The demo model knows animals alone. Open a real model.</source>
        <translation>Le modèle de démonstration ne connaît que les animaux. Ouvrir un vrai modèle.</translation>
    </message>
    <message>
        <source>The model is writing.</source>
        <translation>Le modèle est en train d’écrire.</translation>
    </message>
    <message>
        <source>The model had no other words for it. Try again, or write them yourself.</source>
        <translation>Le modèle n’a pas trouvé d’autres mots. Réessayer, ou les écrire soi-même.</translation>
    </message>
    <message numerus="yes">
        <source>%n wordings are added. Try each, and take out what says something else.</source>
        <translation>
            <numerusform>%n formulation est ajoutée. L’essayer, et la retirer si elle dit autre chose.</numerusform>
            <numerusform>%n formulations sont ajoutées. Essayer chacune, et retirer celles qui disent autre chose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::app::BenchRail</name>
    <message>
        <source>Benches</source>
        <translation>Ateliers</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::ClassWindow</name>
    <message>
        <source>A class&apos;s answers</source>
        <translation>Réponses d’une classe</translation>
    </message>
    <message>
        <source>The folder that holds the pupils&apos; files</source>
        <translation>Le dossier qui contient les fichiers des élèves</translation>
    </message>
    <message>
        <source>Pupils&apos; files</source>
        <translation>Fichiers des élèves</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Réponses (*.json)</translation>
    </message>
    <message>
        <source>Where the table is put</source>
        <translation>Où enregistrer le tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::DeckStore</name>
    <message>
        <source>it is not of the kind %1</source>
        <translation>il n’est pas du type %1</translation>
    </message>
    <message>
        <source>its deck number %1 has no name of its own, or no chips</source>
        <translation>son deck numéro %1 n’a pas de nom distinct, ou pas de cartes</translation>
    </message>
    <message>
        <source>The saved decks could not be read (%1); their file was put aside as %2.</source>
        <translation>Les decks enregistrés n’ont pas pu être lus (%1)&#xa0;; leur fichier a été conservé sous le nom %2.</translation>
    </message>
    <message>
        <source>The saved decks in %1 could not be read (%2); no deck will be saved until that file is moved.</source>
        <translation>Les decks enregistrés dans %1 n’ont pas pu être lus (%2)&#xa0;; aucun deck ne sera enregistré tant que ce fichier n’aura pas été déplacé.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::EffectsWindow</name>
    <message>
        <source>Where adapters act</source>
        <translation>Où agissent les adaptateurs</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::ExportWindow</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The export was stopped; nothing of it is left.</source>
        <translation>L’exportation a été arrêtée&#xa0;; il n’en reste rien.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>Choisir un dossier nouveau ou vide</translation>
    </message>
    <message>
        <source>Where the share card is put</source>
        <translation>Où enregistrer la carte de partage</translation>
    </message>
    <message>
        <source>Share cards (*.json)</source>
        <translation>Cartes de partage (*.json)</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::JobSet</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Données d’entraînement</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::JudgeWindow</name>
    <message>
        <source>The judge</source>
        <translation>Le juge</translation>
    </message>
    <message>
        <source>“%1” was reached, but its answer cannot be read: %2</source>
        <translation>«&#xa0;%1&#xa0;» a été joint, mais sa réponse est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” answered after %2 s, but wrongly: it found no animal in a sentence about a fox.</source>
        <translation>«&#xa0;%1&#xa0;» a répondu après %2 s, mais mal&#xa0;: il n’a trouvé aucun animal dans une phrase sur un renard.</translation>
    </message>
    <message>
        <source>“%1” answered rightly after %2 s.</source>
        <translation>«&#xa0;%1&#xa0;» a répondu correctement après %2 s.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::KeptFile</name>
    <message>
        <source>it is larger than 4 MB</source>
        <translation>il dépasse 4 Mo</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LabHost</name>
    <message>
        <source>No model is open yet: open one, then its tokens.</source>
        <translation>Aucun modèle n’est encore ouvert&#xa0;: en ouvrir un, puis ses tokens.</translation>
    </message>
    <message>
        <source>No model is open yet: open one, then its share cards.</source>
        <translation>Aucun modèle n’est encore ouvert&#xa0;: en ouvrir un, puis ses cartes de partage.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LessonEditorWindow</name>
    <message>
        <source>Write a lesson</source>
        <translation>Écrire une leçon</translation>
    </message>
    <message>
        <source>Learn lists it as %1.</source>
        <translation>Apprendre l’affiche sous le nom %1.</translation>
    </message>
    <message>
        <source>Where the lesson is put</source>
        <translation>Où enregistrer la leçon</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>Leçons (*.json)</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un fichier…</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>La vôtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation>Une copie de %1</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>Go to Compose, Train, Geometry or Evaluate first.</source>
        <translation>Aller d’abord à Composer, Entraîner, Géométrie ou Évaluer.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LessonHost</name>
    <message>
        <source>The lesson %1 cannot be read: %2</source>
        <translation>La leçon %1 ne peut pas être lue&#xa0;: %2</translation>
    </message>
    <message>
        <source>Lay the lesson&apos;s deck</source>
        <translation>Poser le deck de la leçon</translation>
    </message>
    <message>
        <source>The lesson is among those of Learn now.</source>
        <translation>La leçon fait maintenant partie de celles d’Apprendre.</translation>
    </message>
    <message>
        <source>There is no lesson of yours called %1.</source>
        <translation>Aucune de vos leçons ne s’appelle %1.</translation>
    </message>
    <message>
        <source>The lesson is no longer among those of Learn.</source>
        <translation>La leçon ne fait plus partie de celles d’Apprendre.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LibraryHost</name>
    <message>
        <source>No model is open yet: open %1 first.</source>
        <translation>Aucun modèle n’est encore ouvert&#xa0;: ouvrir d’abord %1.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%n items are gone for good.</source>
        <translation>
            <numerusform>%n élément est supprimé définitivement.</numerusform>
            <numerusform>%n éléments sont supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies in the trash will be gone for good.</source>
        <translation>Ce qui se trouve dans la corbeille sera supprimé définitivement.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>La vider</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>%1 is of the model %2. Open that model first.</source>
        <translation>%1 appartient au modèle %2. Ouvrir d’abord ce modèle.</translation>
    </message>
    <message>
        <source>The tokens of %1 will take the place of those in use, which are set aside.</source>
        <translation>Les tokens de %1 prendront la place de ceux en usage, qui seront mis de côté.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Les utiliser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No file manager could be started. The item lies in %1.</source>
        <translation>Aucun gestionnaire de fichiers n’a pu être démarré. L’élément se trouve dans %1.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 est dans la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are in the trash.</source>
        <translation>
            <numerusform>%n élément est dans la corbeille.</numerusform>
            <numerusform>%n éléments sont dans la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les y laisser</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Where the table is put</source>
        <translation>Où enregistrer le tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LoadingPage</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>&amp;Open a model folder…</source>
        <translation>&amp;Ouvrir un dossier de modèle…</translation>
    </message>
    <message>
        <source>Open the &amp;demo model</source>
        <translation>Ouvrir la dé&amp;monstration</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Chargement de %1…</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Aucun modèle n’est ouvert</translation>
    </message>
    <message>
        <source>Find or get a &amp;model…</source>
        <translation>&amp;Chercher ou obtenir un modèle…</translation>
    </message>
    <message>
        <source>Open a &amp;GGUF file…</source>
        <translation>Ouvrir un fichier &amp;GGUF…</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::MechanismWindow</name>
    <message>
        <source>The mechanism</source>
        <translation>Le mécanisme</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::ModelsWindow</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>On this &amp;computer</source>
        <translation>Sur cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>&amp;Get a model</source>
        <translation>O&amp;btenir un modèle</translation>
    </message>
    <message>
        <source>Reading the model&apos;s files…</source>
        <translation>Lecture des fichiers du modèle…</translation>
    </message>
    <message>
        <source>Every file of %1 is what the hub gave.</source>
        <translation>Tous les fichiers de %1 sont tels que le hub les a donnés.</translation>
    </message>
    <message>
        <source>Damaged files of %1: %2. Get the model again: these alone are fetched anew.</source>
        <translation>Fichiers abîmés de %1&#xa0;: %2. Obtenir le modèle de nouveau&#xa0;: seuls ceux-ci seront retéléchargés.</translation>
    </message>
    <message>
        <source>Add a folder that holds models</source>
        <translation>Ajouter un dossier qui contient des modèles</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::Presenter</name>
    <message>
        <source>Present: F5 or Escape leaves.</source>
        <translation>Présentation&#xa0;: F5 ou Échap quitte.</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>P&amp;résenter</translation>
    </message>
    <message>
        <source>For a wall: the whole screen, large answers, no shelf and no rail; F5 or Escape leaves</source>
        <translation>Pour une projection au mur&#xa0;: tout l’écran, de grandes réponses, ni étagère ni barre des ateliers&#xa0;; F5 ou Échap quitte</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::ResultsHost</name>
    <message>
        <source>These results are not open any more.</source>
        <translation>Ces résultats ne sont plus ouverts.</translation>
    </message>
    <message>
        <source>There are no results to judge yet.</source>
        <translation>Il n’y a pas encore de résultats à juger.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::Screenshot</name>
    <message>
        <source>The work was cancelled.</source>
        <translation>Le travail a été annulé.</translation>
    </message>
    <message>
        <source>The picture could not be written (%1): %2. Name a file in a folder you may write.</source>
        <translation>L’image n’a pas pu être écrite (%1)&#xa0;: %2. Indiquer un fichier dans un dossier accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::SessionKeeper</name>
    <message>
        <source>Nothing can be written into %1. Everything works; decks, answers and trainings of this session last until you quit.</source>
        <translation>Rien ne peut être écrit dans %1. Tout fonctionne ; decks, réponses et entraînements de cette session durent jusqu’à la fermeture.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::SessionStore</name>
    <message>
        <source>it is not of the kind %1</source>
        <translation>elle n’est pas du type %1</translation>
    </message>
    <message>
        <source>The last session could not be read (%1); it was put aside as %2.</source>
        <translation>La dernière session n’a pas pu être lue (%1)&#xa0;; elle a été conservée sous le nom %2.</translation>
    </message>
    <message>
        <source>The last session %1 could not be read (%2); this one will not be kept.</source>
        <translation>La dernière session %1 n’a pas pu être lue (%2)&#xa0;; celle-ci ne sera pas conservée.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::SideEffectsWindow</name>
    <message>
        <source>Side effects of the deck</source>
        <translation>Effets secondaires du deck</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::StatusStrip</name>
    <message>
        <source>Cancel the running job</source>
        <translation>Annuler la tâche en cours</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The open model</source>
        <translation>Le modèle ouvert</translation>
    </message>
    <message>
        <source>Device, number format and threads</source>
        <translation>Appareil, format des nombres et threads</translation>
    </message>
    <message>
        <source>Memory that this program holds</source>
        <translation>Mémoire occupée par ce programme</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Progression de la tâche en cours</translation>
    </message>
    <message>
        <source>%1
%2, %3 parameters, %4 layers, %5 wide, %6 words</source>
        <translation>%1
%2, %3 paramètres, %4 couches, largeur %5, %6 mots</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 threads</translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>%1 de mémoire</translation>
    </message>
    <message>
        <source>%1
Weights: %2 in memory, as %3</source>
        <translation>%1
Poids&#xa0;: %2 en mémoire, en %3</translation>
    </message>
    <message>
        <source>%1 is not all there</source>
        <comment>a download that waits</comment>
        <translation>%1 est incomplet</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Téléchargement de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a download and its share</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shows the download</source>
        <translation>Affiche le téléchargement</translation>
    </message>
    <message>
        <source>%1 · completes text</source>
        <comment>a base model</comment>
        <translation>%1 · complète du texte</translation>
    </message>
    <message>
        <source>It has no chat template: it goes on with a prompt as it is.</source>
        <translation>Il n’a pas de gabarit de discussion&#xa0;: il continue un prompt tel quel.</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Gabarit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::UnfinishedWork</name>
    <message>
        <source>A training of %1 stopped at step %2 of %3. It can go on from its last checkpoint.</source>
        <translation>Un entraînement de %1 s’est arrêté à l’étape %2 sur %3. Il peut continuer à partir de son dernier point de reprise.</translation>
    </message>
    <message>
        <source>A training of %1 was interrupted before its first step.</source>
        <translation>Un entraînement de %1 a été interrompu avant sa première étape.</translation>
    </message>
    <message>
        <source>An experiment stopped after %1 of %2 answers. It can go on from there.</source>
        <translation>Une expérience s’est arrêtée après %1 réponses sur %2. Elle peut continuer à partir de là.</translation>
    </message>
    <message>
        <source>An experiment was interrupted before its first answer.</source>
        <translation>Une expérience a été interrompue avant sa première réponse.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>A training of %1 is under way (step %2 of %3). What it has learnt is kept, and it can go on at the next start.</source>
        <translation>Un entraînement de %1 est en cours (étape %2 sur %3). Ce qu’il a appris est conservé, et il pourra continuer au prochain démarrage.</translation>
    </message>
    <message>
        <source>An experiment is under way (%1 of %2 answers). Its answers are kept, and it can go on at the next start.</source>
        <translation>Une expérience est en cours (%1 réponses sur %2). Ses réponses sont conservées, et elle pourra continuer au prochain démarrage.</translation>
    </message>
    <message>
        <source>The download of %1 stopped at %2 of %3. It can go on from there.</source>
        <translation>Le téléchargement de %1 s’est arrêté à %2 sur %3. Il peut continuer à partir de là.</translation>
    </message>
    <message>
        <source>The download of %1 was interrupted at its beginning.</source>
        <translation>Le téléchargement de %1 a été interrompu à son début.</translation>
    </message>
    <message>
        <source>The task %1 stopped after %2 of %3 answers. It can go on from there.</source>
        <translation>La tâche %1 s’est arrêtée après %2 réponses sur %3. Elle peut continuer à partir de là.</translation>
    </message>
    <message>
        <source>The task %1 is under way (%2 of %3 answers). Its answers are kept, and it can go on at the next start.</source>
        <translation>La tâche %1 est en cours (%2 réponses sur %3). Ses réponses sont conservées, et elle pourra continuer au prochain démarrage.</translation>
    </message>
    <message>
        <source>A sweep of %1 stopped after %2 of %3 trainings. It can go on from there.</source>
        <translation>Un balayage de %1 s’est arrêté après %2 entraînements sur %3. Il peut continuer à partir de là.</translation>
    </message>
    <message>
        <source>A sweep of %1 is under way (%2 of %3 trainings). What it has trained is kept, and it can go on at the next start.</source>
        <translation>Un balayage de %1 est en cours (%2 entraînements sur %3). Ce qu’il a entraîné est conservé, et il pourra continuer au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::Workbench</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open model folder…</source>
        <translation>&amp;Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>Open &amp;token file…</source>
        <translation>Ouvrir un fichier de &amp;tokens…</translation>
    </message>
    <message>
        <source>Open re&amp;sults…</source>
        <translation>Ouvrir des ré&amp;sultats…</translation>
    </message>
    <message>
        <source>Open the &amp;demo model</source>
        <translation>Ouvrir la &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Bench</source>
        <translation>A&amp;telier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;About Steerdeck</source>
        <translation>À &amp;propos de Steerdeck</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>The text is at %1 % of its usual size.</source>
        <translation>Le texte est à&#xa0;%1&#xa0;% de sa taille habituelle.</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>%1 (results)</source>
        <translation>%1 (résultats)</translation>
    </message>
    <message>
        <source>%1 (token)</source>
        <translation>%1 (token)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Effacer cette liste</translation>
    </message>
    <message>
        <source>Open a model folder (it holds config.json)</source>
        <translation>Ouvrir un dossier de modèle (il contient config.json)</translation>
    </message>
    <message>
        <source>Open results of an experiment</source>
        <translation>Ouvrir les résultats d’une expérience</translation>
    </message>
    <message>
        <source>Compare with results</source>
        <translation>Comparer avec des résultats</translation>
    </message>
    <message>
        <source>Results (results.json)</source>
        <translation>Résultats (results.json)</translation>
    </message>
    <message>
        <source>all behaviours</source>
        <translation>tous les comportements</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The form is filled as it was; start it once it can be started.</source>
        <translation>Le formulaire est rempli comme il l’était&#xa0;; démarrer dès que ce sera possible.</translation>
    </message>
    <message>
        <source>The token %1 is open.</source>
        <translation>Le token %1 est ouvert.</translation>
    </message>
    <message>
        <source>The judge has scored %1 of %2 correct answers.</source>
        <translation>Le juge a noté %1 des %2 réponses correctes.</translation>
    </message>
    <message>
        <source>Steerdeck</source>
        <translation>Steerdeck</translation>
    </message>
    <message>
        <source>the change of the training</source>
        <translation>la modification de l’entraînement</translation>
    </message>
    <message>
        <source>the change of the plan</source>
        <translation>la modification du plan</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Chargement de %1</translation>
    </message>
    <message>
        <source>%1 - Steerdeck</source>
        <translation>%1 - Steerdeck</translation>
    </message>
    <message numerus="yes">
        <source>%n more were refused.</source>
        <translation>
            <numerusform>%n autre a été refusé.</numerusform>
            <numerusform>%n autres ont été refusés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading a model</source>
        <translation>Chargement d’un modèle</translation>
    </message>
    <message>
        <source>Quit, go on later</source>
        <translation>Quitter, finir plus tard</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The language changes when the work under way is done.</source>
        <translation>La langue changera quand le travail en cours sera terminé.</translation>
    </message>
    <message>
        <source>&amp;Back to the shipped tokens</source>
        <translation>Revenir aux tokens &amp;fournis</translation>
    </message>
    <message>
        <source>Use the tokens that came with the model again; your own are set aside</source>
        <translation>Utiliser de nouveau les tokens fournis avec le modèle ; les vôtres sont mis de côté</translation>
    </message>
    <message>
        <source>No token of your own stands in place of a shipped one.</source>
        <translation>Aucun de vos tokens ne remplace un token fourni.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>Every token is the shipped one already.</source>
        <translation>Tous les tokens sont déjà ceux fournis.</translation>
    </message>
    <message numerus="yes">
        <source>%n shipped tokens are in use again: %1. Your own were set aside.</source>
        <translation>
            <numerusform>%n token fourni est de nouveau utilisé : %1. Le vôtre a été mis de côté.</numerusform>
            <numerusform>%n tokens fournis sont de nouveau utilisés : %1. Les vôtres ont été mis de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Your own tokens are in use again: %1.</source>
        <translation>Vos tokens sont de nouveau utilisés : %1.</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>The models on this computer, and those to be had from the hub</source>
        <translation>Les modèles de cet ordinateur, et ceux que propose le hub</translation>
    </message>
    <message>
        <source>&amp;Weights in memory</source>
        <translation>&amp;Poids en mémoire</translation>
    </message>
    <message>
        <source>As the &amp;files have them</source>
        <translation>Comme dans les &amp;fichiers</translation>
    </message>
    <message>
        <source>Packed to &amp;8 bits (Q8_0)</source>
        <translation>Compactés sur &amp;8 bits (Q8_0)</translation>
    </message>
    <message>
        <source>Packed to &amp;4 bits (Q4_0)</source>
        <translation>Compactés sur &amp;4 bits (Q4_0)</translation>
    </message>
    <message>
        <source>The model %1 is there.</source>
        <translation>Le modèle %1 est là.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Open a &amp;GGUF file…</source>
        <translation>Ouvrir un fichier &amp;GGUF…</translation>
    </message>
    <message>
        <source>Open a model in one GGUF file</source>
        <translation>Ouvrir un modèle en un seul fichier GGUF</translation>
    </message>
    <message>
        <source>Models (*.gguf);;All files (*)</source>
        <translation>Modèles (*.gguf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Use a template &amp;file…</source>
        <translation>Utiliser un g&amp;abarit…</translation>
    </message>
    <message>
        <source>A chat template (Jinja) of your own for the open model, or one that a base model lacks</source>
        <translation>Votre propre gabarit de discussion (Jinja) pour le modèle ouvert, ou celui qui manque à un modèle de base</translation>
    </message>
    <message>
        <source>Use the model&apos;s own temp&amp;late</source>
        <translation>Utiliser le gabarit du modè&amp;le</translation>
    </message>
    <message>
        <source>No template file of your own is in use.</source>
        <translation>Aucun gabarit de votre choix n’est utilisé.</translation>
    </message>
    <message>
        <source>Use a chat template file</source>
        <translation>Utiliser un gabarit de discussion</translation>
    </message>
    <message>
        <source>Chat templates (*.jinja *.j2 *.txt);;All files (*)</source>
        <translation>Gabarits de discussion (*.jinja *.j2 *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 has no chat template: it goes on with your prompt as it is. With a template file of its own (File, Use a template file) it can be asked as a chat model is.</source>
        <translation>%1 n’a pas de gabarit de discussion&#xa0;: il continue le prompt tel quel. Avec un gabarit à lui (Fichier, Utiliser un gabarit), il peut être interrogé comme un modèle de discussion.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>The deck for other programs: transformers, vLLM, llama.cpp, Ollama, PEFT</source>
        <translation>Le deck pour d’autres programmes&#xa0;: transformers, vLLM, llama.cpp, Ollama, PEFT</translation>
    </message>
    <message>
        <source>Where adapters &amp;act…</source>
        <translation>Où &amp;agissent les adaptateurs…</translation>
    </message>
    <message>
        <source>What adapters add to the model&apos;s stream, layer by layer, and how much of it the model bears</source>
        <translation>Ce que les adaptateurs ajoutent au flux du modèle, couche par couche, et ce que le modèle en supporte</translation>
    </message>
    <message>
        <source>Open a token file or a share card</source>
        <translation>Ouvrir un fichier de tokens ou une carte de partage</translation>
    </message>
    <message>
        <source>Steering tokens and share cards (*.safetensors *.json)</source>
        <translation>Tokens de pilotage et cartes de partage (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>opening a share card</source>
        <translation>ouverture d’une carte de partage</translation>
    </message>
    <message>
        <source>The share card is open: run it to see its answer. Its tokens are kept by steerdeck-cli import.</source>
        <translation>La carte de partage est ouverte&#xa0;: l’exécuter pour voir sa réponse. Ses tokens se conservent avec steerdeck-cli import.</translation>
    </message>
    <message>
        <source>&amp;Tasks of Evaluate</source>
        <translation>&amp;Tâches d’Évaluer</translation>
    </message>
    <message>
        <source>A task&apos;s questions, put to the model with and without steering</source>
        <translation>Les questions d’une tâche, posées au modèle avec et sans pilotage</translation>
    </message>
    <message>
        <source>&amp;New behaviour…</source>
        <translation>&amp;Nouveau comportement…</translation>
    </message>
    <message>
        <source>&amp;Behaviours…</source>
        <translation>&amp;Comportements…</translation>
    </message>
    <message>
        <source>The built-in behaviours, and your own to write, try, export and import</source>
        <translation>Les comportements intégrés, et les vôtres à écrire, essayer, exporter et importer</translation>
    </message>
    <message>
        <source>A file of &amp;prompts…</source>
        <translation>Un fichier de &amp;prompts…</translation>
    </message>
    <message>
        <source>Every prompt of a file answered under Compose&apos;s deck, into a table</source>
        <translation>Répondre à chaque prompt d’un fichier avec le deck de Composer, dans un tableau</translation>
    </message>
    <message>
        <source>%1 (task)</source>
        <translation>%1 (tâche)</translation>
    </message>
    <message>
        <source>They are kept, and used when Steerdeck is started without --behaviors.</source>
        <translation>Ils sont conservés, et utilisés quand Steerdeck est démarré sans --behaviors.</translation>
    </message>
    <message>
        <source>The behaviours are renewed when the work under way is done.</source>
        <translation>Les comportements seront actualisés quand le travail en cours sera terminé.</translation>
    </message>
    <message>
        <source>The command line is on the clipboard.</source>
        <translation>La ligne de commande est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Experiments and tasks</source>
        <translation>Expériences et tâches</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Whether compositions of behaviours hold, in every order</source>
        <translation>Si les compositions de comportements sont respectées, dans tous les ordres</translation>
    </message>
    <message>
        <source>Questions with one right answer each: BoolQ, ListOps and others</source>
        <translation>Des questions à une seule réponse juste&#xa0;: BoolQ, ListOps et d’autres</translation>
    </message>
    <message>
        <source>the change of the task</source>
        <translation>la modification de la tâche</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a deck; how it is sampled</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>The former tokens are in use again: %1.</source>
        <translation>Les tokens précédents sont de nouveau utilisés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The training&apos;s tokens are in use: %1.</source>
        <translation>Les tokens de l’entraînement sont utilisés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>%1 is the training data now.</source>
        <translation>%1 sert désormais de données d’entraînement.</translation>
    </message>
    <message>
        <source>The saved deck is not there any more.</source>
        <translation>Le deck enregistré n’est plus là.</translation>
    </message>
    <message>
        <source>laying the saved deck %1</source>
        <translation>pose du deck enregistré %1</translation>
    </message>
    <message>
        <source>L&amp;ibrary…</source>
        <translation>B&amp;ibliothèque…</translation>
    </message>
    <message>
        <source>Experiments, trainings, data sets, task runs and saved decks: find, name, compare, delete</source>
        <translation>Expériences, entraînements, jeux de données, exécutions de tâches et decks enregistrés&#xa0;: les trouver, nommer, comparer, supprimer</translation>
    </message>
    <message>
        <source>Open an assignment…</source>
        <translation>Ouvrir un devoir…</translation>
    </message>
    <message>
        <source>Exercises and questions that a teacher has written; the answers go into one file</source>
        <translation>Des exercices et des questions qu’un professeur a écrits&#xa0;; les réponses vont dans un seul fichier</translation>
    </message>
    <message>
        <source>New g&amp;uest window</source>
        <translation>&amp;Nouvelle fenêtre d’invité</translation>
    </message>
    <message>
        <source>A window that leaves nothing behind: no settings, no tokens, no results</source>
        <translation>Une fenêtre qui ne laisse rien derrière elle&#xa0;: ni réglages, ni tokens, ni résultats</translation>
    </message>
    <message>
        <source>A &amp;class&apos;s answers…</source>
        <translation>&amp;Réponses d’une classe…</translation>
    </message>
    <message>
        <source>Pupils&apos; files as a table with plots</source>
        <translation>Les fichiers des élèves en tableau, avec des graphiques</translation>
    </message>
    <message>
        <source>&amp;Write a lesson…</source>
        <translation>Écrire une &amp;leçon…</translation>
    </message>
    <message>
        <source>Steps and questions of your own, tried at once</source>
        <translation>Vos propres étapes et questions, essayées aussitôt</translation>
    </message>
    <message>
        <source>The &amp;mechanism…</source>
        <translation>Le &amp;mécanisme…</translation>
    </message>
    <message>
        <source>Teacher, student and token step by step; who sees whom in a deck, down to one logit</source>
        <translation>Professeur, élève et token, étape par étape&#xa0;; qui voit qui dans un deck, jusqu’à un seul logit</translation>
    </message>
    <message>
        <source>%1 (assignment)</source>
        <translation>%1 (devoir)</translation>
    </message>
    <message>
        <source>Open an assignment</source>
        <translation>Ouvrir un devoir</translation>
    </message>
    <message>
        <source>Assignments (*.json)</source>
        <translation>Devoirs (*.json)</translation>
    </message>
    <message>
        <source>The guest&apos;s window could not be started.</source>
        <translation>La fenêtre de l’invité n’a pas pu être démarrée.</translation>
    </message>
    <message>
        <source>A guest&apos;s window: when it is closed, everything made in it goes. Export what you want to keep.</source>
        <translation>Fenêtre d’invité&#xa0;: à sa fermeture, tout ce qui y a été fait disparaît. Exportez ce que vous voulez garder.</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (invité)</translation>
    </message>
    <message>
        <source>Use as guest (leaves nothing behind)</source>
        <translation>Utiliser en tant qu’invité (ne laisse rien derrière soi)</translation>
    </message>
    <message>
        <source>New here? Just try. What you do is kept in your home folder.</source>
        <translation>Première visite&#xa0;? Il suffit d’essayer. Ce que vous faites est conservé dans votre dossier personnel.</translation>
    </message>
    <message>
        <source>Take the first lesson</source>
        <translation>Suivre la première leçon</translation>
    </message>
    <message>
        <source>Si&amp;de effects of the deck…</source>
        <translation>Effets secon&amp;daires du deck…</translation>
    </message>
    <message>
        <source>How many answers obey at each dose of the deck, and what is paid for it</source>
        <translation>Combien de réponses obéissent à chaque dose du deck, et à quel prix</translation>
    </message>
    <message>
        <source>How the weights of real models lie in memory, and what is computed in: packed, a larger model fits; the open model is opened again</source>
        <translation>Comment les poids des vrais modèles sont gardés en mémoire, et dans quel format on calcule&#xa0;: compactés, un plus grand modèle tient&#xa0;; le modèle ouvert est rouvert</translation>
    </message>
    <message>
        <source>In float&amp;32, the most exact</source>
        <translation>En float&amp;32, le plus exact</translation>
    </message>
    <message>
        <source>In &amp;bfloat16, half as large</source>
        <translation>En &amp;bfloat16, moitié moins grands</translation>
    </message>
    <message>
        <source>Add results</source>
        <translation>Ajouter des résultats</translation>
    </message>
    <message>
        <source>The &amp;judge…</source>
        <translation>Le &amp;juge…</translation>
    </message>
    <message>
        <source>The language model that scores answers and answers questions about them: name it, try it</source>
        <translation>Le modèle de langage qui note les réponses et répond à des questions sur elles&#xa0;: le désigner, l’essayer</translation>
    </message>
    <message>
        <source>The deck is laid out without %1, which the open model does not know.</source>
        <translation>Le deck est disposé sans %1, que le modèle ouvert ne connaît pas.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AccuracyMap</name>
    <message>
        <source>Accuracy by method and size</source>
        <translation>Exactitude par méthode et par taille</translation>
    </message>
    <message>
        <source>Arrow keys choose a cell, Escape none</source>
        <translation>Les flèches choisissent une case, Échap aucune</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>method, size, group</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Accuracy %1 %</source>
        <translation>Exactitude %1&#xa0;%</translation>
    </message>
    <message>
        <source>, 95 % interval %1 to %2</source>
        <translation>, intervalle à 95&#xa0;% de %1 à %2</translation>
    </message>
    <message>
        <source>Best order %1 %</source>
        <translation>Meilleur ordre %1&#xa0;%</translation>
    </message>
    <message>
        <source>Order variance %1 points</source>
        <translation>Variance d’ordre&#xa0;: %1 points</translation>
    </message>
    <message>
        <source>Quality %1 of 5, %2 judged</source>
        <translation>Qualité %1 sur 5, %2 jugées</translation>
    </message>
    <message>
        <source>%1 combinations, %2 answers</source>
        <translation>%1 combinaisons, %2 réponses</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Start an experiment or open earlier results: the accuracy of each method appears here</source>
        <translation>Démarrer une expérience ou ouvrir des résultats antérieurs&#xa0;: l’exactitude de chaque méthode s’affiche ici</translation>
    </message>
    <message>
        <source>Largest %1 points: %2</source>
        <translation>Maximum&#xa0;:&#xa0;%1 points (%2)</translation>
    </message>
    <message>
        <source>Going round in circles %1 %</source>
        <translation>Tournent en rond&#xa0;:&#xa0;%1&#xa0;%</translation>
    </message>
    <message>
        <source>Perplexity %1</source>
        <translation>Perplexité&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AdapterSheet</name>
    <message>
        <source>Options of the adapters</source>
        <translation>Options des adaptateurs</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>none: linear</source>
        <translation>aucune&#xa0;: linéaire</translation>
    </message>
    <message>
        <source>behind each block</source>
        <translation>après chaque bloc</translation>
    </message>
    <message>
        <source>behind attention and MLP</source>
        <translation>après attention et MLP</translation>
    </message>
    <message>
        <source>where the published program hooks in</source>
        <translation>aux points du programme publié</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>The &amp;last position alone</source>
        <translation>La &amp;dernière position seule</translation>
    </message>
    <message>
        <source>Change only a prompt&apos;s last position and what follows it</source>
        <translation>Ne changer que la dernière position d’un prompt et ce qui la suit</translation>
    </message>
    <message>
        <source>after each step</source>
        <translation>après chaque étape</translation>
    </message>
    <message>
        <source>five times in all</source>
        <translation>cinq fois en tout</translation>
    </message>
    <message>
        <source>after the first step</source>
        <translation>après la première étape</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>every so many steps</source>
        <translation>toutes les n étapes</translation>
    </message>
    <message>
        <source>all</source>
        <comment>examples</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>&amp;Rank</source>
        <translation>&amp;Rang</translation>
    </message>
    <message>
        <source>Directions of each change; 8 as published</source>
        <translation>Directions de chaque changement&#xa0;; 8 comme publié</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>&amp;Activation</translation>
    </message>
    <message>
        <source>Stands between the two factors of a change</source>
        <translation>Placée entre les deux facteurs d’un changement</translation>
    </message>
    <message>
        <source>&amp;Kept apart</source>
        <translation>Tenus &amp;séparés</translation>
    </message>
    <message>
        <source>When W_down is projected out of what LoRA writes to, so that the two learn different things</source>
        <translation>Quand W_down est projeté hors de l’espace où LoRA écrit, pour que les deux apprennent des choses différentes</translation>
    </message>
    <message>
        <source>&amp;Steps between</source>
        <translation>Étapes &amp;entre deux</translation>
    </message>
    <message>
        <source>Steps between two projections</source>
        <translation>Nombre d’étapes entre deux projections</translation>
    </message>
    <message>
        <source>&amp;Examples of the task</source>
        <translation>E&amp;xemples de la tâche</translation>
    </message>
    <message>
        <source>The first so many of its training split; 0 is all of them</source>
        <translation>Les premiers de sa partie d’entraînement, en ce nombre&#xa0;; 0 les prend tous</translation>
    </message>
    <message>
        <source>Pla&amp;ce</source>
        <translation>E&amp;mplacement</translation>
    </message>
    <message>
        <source>What of a block is changed</source>
        <translation>Ce qui est changé dans un bloc</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>&amp;Couches</translation>
    </message>
    <message>
        <source>Numbers of blocks from 0 on, with blanks between: 0 1 5</source>
        <translation>Numéros de blocs à partir de 0, séparés par des espaces&#xa0;: 0 1 5</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Close; the options stand</source>
        <translation>Fermer&#xa0;; les options restent</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>layers %1</source>
        <translation>couches %1</translation>
    </message>
    <message>
        <source>last position</source>
        <translation>dernière position</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Learn &amp;from</source>
        <translation>Appre&amp;ndre de</translation>
    </message>
    <message>
        <source>The data&apos;s answers, as published; the same model reading the instructions, as tokens learn; or the model&apos;s own answers, by how they are rated</source>
        <translation>Les réponses des données, comme publié&#xa0;; le même modèle lisant les consignes, comme apprennent les tokens&#xa0;; ou les réponses du modèle lui-même, selon leur note</translation>
    </message>
    <message>
        <source>Answers in a &amp;group</source>
        <translation>Réponses par &amp;groupe</translation>
    </message>
    <message>
        <source>To each prompt, held against one another</source>
        <translation>À chaque prompt, comparées les unes aux autres</translation>
    </message>
    <message>
        <source>Longest ans&amp;wer</source>
        <translation>&amp;Longueur limite</translation>
    </message>
    <message>
        <source>Tokens of an answer at most</source>
        <translation>Tokens d’une réponse au plus</translation>
    </message>
    <message>
        <source>Options of LoRA</source>
        <translation>Options de LoRA</translation>
    </message>
    <message>
        <source>An answer earns 1 where the behaviour&apos;s verifier passes it.</source>
        <translation>Une réponse gagne 1 quand le vérificateur du comportement la valide.</translation>
    </message>
    <message>
        <source>An answer earns 1 where the task&apos;s parser can read it, and 2 more where it is right.</source>
        <translation>Une réponse gagne 1 quand l’analyseur de la tâche peut la lire, et 2 de plus quand elle est juste.</translation>
    </message>
    <message>
        <source>LoRA of rank %1, alpha %2</source>
        <translation>LoRA de rang %1, alpha %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>projections</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>dropout %1</source>
        <translation>dropout %1</translation>
    </message>
    <message>
        <source>the answers (cross-entropy)</source>
        <translation>les réponses (entropie croisée)</translation>
    </message>
    <message>
        <source>the instructions (self-distillation)</source>
        <translation>les consignes (auto-distillation)</translation>
    </message>
    <message>
        <source>rewards of own answers (GRPO)</source>
        <translation>récompenses de ses propres réponses (GRPO)</translation>
    </message>
    <message>
        <source>self-distilled</source>
        <translation>auto-distillé</translation>
    </message>
    <message numerus="yes">
        <source>GRPO, %n answers of up to %1 tokens</source>
        <translation>
            <numerusform>GRPO, %n réponse de %1 tokens au plus</numerusform>
            <numerusform>GRPO, %n réponses de %1 tokens au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept apart every %n steps</source>
        <translation>
            <numerusform>tenus séparés après %n étape</numerusform>
            <numerusform>tenus séparés toutes les %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>kept apart %1</source>
        <translation>tenus séparés %1</translation>
    </message>
    <message>
        <source>The data&apos;s answers, or the same model reading the instructions, as tokens learn: the paper&apos;s way</source>
        <translation>Les réponses des données, ou le même modèle lisant les consignes, comme apprennent les tokens&#xa0;: comme dans l’article</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswerCard</name>
    <message>
        <source>Show the tokens and their probabilities (T)</source>
        <translation>Afficher les tokens et leurs probabilités (T)</translation>
    </message>
    <message>
        <source>Show the exact input (I)</source>
        <translation>Afficher l’entrée exacte (I)</translation>
    </message>
    <message>
        <source>Compare with another answer (C)</source>
        <translation>Comparer avec une autre réponse (C)</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2/s</source>
        <comment>42 tokens · 310 per second</comment>
        <translation>%1 · %2/s</translation>
    </message>
    <message>
        <source>%1 · cut off</source>
        <translation>%1 · coupée</translation>
    </message>
    <message>
        <source>%1 tokens in %2 s</source>
        <translation>%1 tokens en %2 s</translation>
    </message>
    <message>
        <source>The answer ran into the limit of new tokens.</source>
        <translation>La réponse a atteint la limite de nouveaux tokens.</translation>
    </message>
    <message>
        <source>The answer does all that was asked.</source>
        <translation>La réponse fait tout ce qui était demandé.</translation>
    </message>
    <message>
        <source>The answer does not do all that was asked.</source>
        <translation>La réponse ne fait pas tout ce qui était demandé.</translation>
    </message>
    <message>
        <source>Tokens of the answer: %1</source>
        <translation>Tokens de la réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exact input: %1</source>
        <translation>Entrée exacte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Copy with prompt and checks</source>
        <translation>Copier avec prompt et vérifications</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy the command line that gives this answer</source>
        <translation>Copier la ligne de commande qui donne cette réponse</translation>
    </message>
    <message>
        <source>Copy the exact input</source>
        <translation>Copier l’entrée exacte</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>What the model thought before it answered; it is not checked</source>
        <translation>Ce que le modèle a pensé avant de répondre&#xa0;; ce n’est pas vérifié</translation>
    </message>
    <message>
        <source>Thoughts: %1</source>
        <translation>Réflexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Thinking …</source>
        <translation>Réflexion en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Thoughts (%n words)</source>
        <translation>
            <numerusform>Réflexion (%n mot)</numerusform>
            <numerusform>Réflexion (%n mots)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the thoughts</source>
        <translation>Copier la réflexion</translation>
    </message>
    <message>
        <source>The answer to an earlier question or deck; Run renews it.</source>
        <translation>La réponse à une question ou à un deck antérieurs&#xa0;; Exécuter la renouvelle.</translation>
    </message>
    <message>
        <source>Go on from here with</source>
        <translation>Continuer d’ici avec</translation>
    </message>
    <message>
        <source>Go on from this answer</source>
        <translation>Continuer à partir de cette réponse</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>of an answer</comment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>an answer with another</comment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>an answer</comment>
        <translation>Copier</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>of an exact input</comment>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Save token probabilities…</source>
        <translation>Enregistrer les probabilités des tokens…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswerColumns</name>
    <message>
        <source>Show the answer: %1</source>
        <translation>Afficher la réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer in every order of the deck, one row each</source>
        <translation>Répondre dans tous les ordres du deck, une ligne pour chacun</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way to steer, and what it does</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Put a behaviour on the deck first</source>
        <translation>Poser d’abord un comportement sur le deck</translation>
    </message>
    <message>
        <source>All orders (at most %1 behaviours)</source>
        <translation>Tous les ordres (%1 comportements au plus)</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Tous les ordres</translation>
    </message>
    <message>
        <source>All %1 orders</source>
        <translation>Les %1 ordres</translation>
    </message>
    <message>
        <source>Not trained yet for %1</source>
        <translation>Pas encore d’entraînement pour %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Plus (%1)</translation>
    </message>
    <message numerus="yes">
        <source>More ways to steer, %n chosen</source>
        <translation>
            <numerusform>Autres façons de piloter, %n choisie</numerusform>
            <numerusform>Autres façons de piloter, %n choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>More ways to steer</source>
        <translation>Autres façons de piloter</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Let the model think before it answers; its thoughts are folded away and not checked</source>
        <translation>Laisser le modèle réfléchir avant de répondre&#xa0;; sa réflexion est repliée et n’est pas vérifiée</translation>
    </message>
    <message>
        <source>Columns for other ways to steer: CAA, LM-Steer, LoRA + DARE, adapters</source>
        <translation>Colonnes pour d’autres façons de piloter&#xa0;: CAA, LM-Steer, LoRA + DARE, adaptateurs</translation>
    </message>
    <message>
        <source>A set has no order.</source>
        <translation>Un ensemble n’a pas d’ordre.</translation>
    </message>
    <message>
        <source>Knows no “not” and no alternatives</source>
        <translation>Ne connaît ni «&#xa0;pas&#xa0;» ni alternatives</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswerRunsModel</name>
    <message>
        <source>%1
%2
%3
Model: %4</source>
        <translation>%1
%2
%3
Modèle&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1, every order</source>
        <translation>%1, tous les ordres</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, arrêtée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n samples</source>
        <translation>
            <numerusform>%1, %n échantillon</numerusform>
            <numerusform>%1, %n échantillons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, gone on from token %2</source>
        <translation>%1, continuée à partir du token %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswersPane</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Only &amp;wrong</source>
        <translation>Fausses se&amp;ules</translation>
    </message>
    <message>
        <source>Hide the answers that do what was asked; otherwise the wrong ones come first</source>
        <translation>Masquer les réponses qui font ce qui était demandé&#xa0;; sinon, les fausses viennent en premier</translation>
    </message>
    <message>
        <source>Answers of the selected row</source>
        <translation>Réponses de la ligne sélectionnée</translation>
    </message>
    <message>
        <source>Select a row of the table to read its answers.</source>
        <translation>Sélectionner une ligne du tableau pour lire ses réponses.</translation>
    </message>
    <message>
        <source>Reading the answers…</source>
        <translation>Lecture des réponses…</translation>
    </message>
    <message>
        <source>%1 of %2 wrong</source>
        <translation>%1 fausses sur %2</translation>
    </message>
    <message>
        <source>✓ correct</source>
        <translation>✓ correcte</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ fausse</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(aucun texte)</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <translation>✓ %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>✗ %1: %2, wanted %3</source>
        <translation>✗ %1&#xa0;: %2, demandé&#xa0;: %3</translation>
    </message>
    <message>
        <source>cut off at the largest length</source>
        <translation>coupée à la longueur maximale</translation>
    </message>
    <message>
        <source>quality %1 of 5</source>
        <translation>qualité %1 sur 5</translation>
    </message>
    <message>
        <source>%1 more are not shown here; the run&apos;s generations.jsonl has them all.</source>
        <translation>%1 autres ne sont pas affichées ici&#xa0;; le fichier generations.jsonl de l’exécution les contient toutes.</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>None is wrong.</source>
        <translation>Aucune n’est fausse.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswersPart</name>
    <message>
        <source>No token yet for %1. Train it to see this answer.</source>
        <translation>Pas encore de token pour %1. Entraînez-le pour voir cette réponse.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswersView</name>
    <message>
        <source>No steering</source>
        <translation>Sans pilotage</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens + instructions</source>
        <translation>Tokens + consignes</translation>
    </message>
    <message>
        <source>CAA</source>
        <translation>CAA</translation>
    </message>
    <message>
        <source>LM-Steer</source>
        <translation>LM-Steer</translation>
    </message>
    <message>
        <source>LoRA + DARE</source>
        <translation>LoRA + DARE</translation>
    </message>
    <message>
        <source>the prompt alone</source>
        <translation>le prompt seul</translation>
    </message>
    <message>
        <source>as words</source>
        <translation>en mots</translation>
    </message>
    <message>
        <source>as learned tokens</source>
        <translation>appris</translation>
    </message>
    <message>
        <source>words and tokens</source>
        <translation>mots et tokens</translation>
    </message>
    <message>
        <source>as a vector added inside the model</source>
        <translation>par un vecteur ajouté à l’intérieur du modèle</translation>
    </message>
    <message>
        <source>as a change of its last layer</source>
        <translation>par un changement de sa dernière couche</translation>
    </message>
    <message>
        <source>as merged changes of its weights</source>
        <translation>par des changements fusionnés de ses poids</translation>
    </message>
    <message>
        <source>Put behaviours on the deck, ask a question and press Run (Ctrl+Return).
The answers appear here side by side, each checked against what was asked for.</source>
        <translation>Poser des comportements sur le deck, saisir une question et appuyer sur Exécuter (Ctrl+Entrée).
Les réponses s’affichent ici côte à côte, chacune comparée à ce qui était demandé.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Orders that hold: %1</source>
        <translation>Respecté dans les ordres&#xa0;: %1</translation>
    </message>
    <message>
        <source>No order is answered yet</source>
        <translation>Aucun ordre n’a encore de réponse</translation>
    </message>
    <message>
        <source>Order %1:  %2</source>
        <translation>Ordre %1&#xa0;:  %2</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, ordre %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n orders hold</source>
        <translation>
            <numerusform>Respecté dans %n ordre</numerusform>
            <numerusform>Respecté dans les %n ordres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n orders hold</source>
        <translation>
            <numerusform>Respecté dans %1 ordre sur %n</numerusform>
            <numerusform>Respecté dans %1 des %n ordres</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptateurs</translation>
    </message>
    <message>
        <source>Fixed vectors</source>
        <translation>Vecteurs fixes</translation>
    </message>
    <message>
        <source>LoRA and adapters</source>
        <translation>LoRA et adaptateurs</translation>
    </message>
    <message>
        <source>Joint LoRA alone</source>
        <translation>LoRA conjointe seule</translation>
    </message>
    <message>
        <source>Joint adapters alone</source>
        <translation>Adaptateurs conjoints seuls</translation>
    </message>
    <message>
        <source>as low-rank changes behind its blocks</source>
        <translation>par des changements de rang faible après ses blocs</translation>
    </message>
    <message>
        <source>as a vector added behind each block</source>
        <translation>par un vecteur ajouté après chaque bloc</translation>
    </message>
    <message>
        <source>as changes of weights and blocks, trained together</source>
        <translation>par des changements des poids et des blocs, entraînés ensemble</translation>
    </message>
    <message>
        <source>as the weights&apos; half of what was trained together</source>
        <translation>par la partie «&#xa0;poids&#xa0;» de ce qui a été entraîné ensemble</translation>
    </message>
    <message>
        <source>as the blocks&apos; half of what was trained together</source>
        <translation>par la partie «&#xa0;blocs&#xa0;» de ce qui a été entraîné ensemble</translation>
    </message>
    <message>
        <source>%1, sample %2</source>
        <translation>%1, échantillon %2</translation>
    </message>
    <message>
        <source>Samples that hold: %1</source>
        <translation>Respecté dans les échantillons&#xa0;: %1</translation>
    </message>
    <message>
        <source>No sample is answered yet</source>
        <translation>Aucun échantillon n’a encore de réponse</translation>
    </message>
    <message>
        <source>Sample %1 of %2</source>
        <translation>Échantillon %1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a sample, an order</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n samples hold</source>
        <translation>
            <numerusform>Respecté dans %n échantillon</numerusform>
            <numerusform>Respecté dans les %n échantillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n samples hold</source>
        <translation>
            <numerusform>Respecté dans %1 échantillon sur %n</numerusform>
            <numerusform>Respecté dans %1 des %n échantillons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AssignmentPanel</name>
    <message>
        <source>Assignment</source>
        <translation>Devoir</translation>
    </message>
    <message>
        <source>Put the assignment away; its answers are kept</source>
        <translation>Ranger le devoir&#xa0;; ses réponses sont gardées</translation>
    </message>
    <message>
        <source>Lay it out and run</source>
        <translation>Le poser et l’exécuter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The exercise before</source>
        <translation>L’exercice précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The next exercise</source>
        <translation>L’exercice suivant</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Nom ou pseudonyme</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>an empty deck</source>
        <translation>un deck vide</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Deck: %1
Prompt: %2</source>
        <translation>Deck&#xa0;: %1
Prompt&#xa0;: %2</translation>
    </message>
    <message>
        <source>Exercise %1 of %2: %3</source>
        <translation>Exercice %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Your guess is fixed, since the answers have been seen.</source>
        <translation>Votre pronostic est fixé, puisque les réponses ont été vues.</translation>
    </message>
    <message>
        <source>Run the exercise first.</source>
        <translation>Exécuter d’abord l’exercice.</translation>
    </message>
    <message>
        <source>Make your guess first.</source>
        <translation>Faire d’abord votre pronostic.</translation>
    </message>
    <message>
        <source>On the Compose bench, with the assignment&apos;s seed</source>
        <translation>Dans l’atelier Composer, avec la graine du devoir</translation>
    </message>
    <message>
        <source>All answers as one file, for the teacher</source>
        <translation>Toutes les réponses en un seul fichier, pour le professeur</translation>
    </message>
    <message>
        <source>Write a name or a pseudonym first.</source>
        <translation>Écrire d’abord un nom ou un pseudonyme.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BadgeWidget</name>
    <message>
        <source>%1, wanted %2</source>
        <translation>%1, demandé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <translation>%1&#xa0;: validé</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1&#xa0;: non validé</translation>
    </message>
    <message>
        <source>%1
measured: %2
wanted: %3</source>
        <translation>%1
mesuré&#xa0;: %2
demandé&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: not met, and need not be: another is</source>
        <translation>%1&#xa0;: non respecté, et ce n’est pas nécessaire&#xa0;: un autre l’est</translation>
    </message>
    <message>
        <source>%1: not judged</source>
        <translation>%1&#xa0;: non jugé</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BatchModel</name>
    <message>
        <source>✓ yes</source>
        <translation>✓ oui</translation>
    </message>
    <message>
        <source>✗ no</source>
        <translation>✗ non</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Respecté</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BatchPane</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>Text with a prompt a line, JSON lines, a JSON list or a table</source>
        <translation>Texte avec un prompt par ligne, JSON Lines, liste JSON ou tableau</translation>
    </message>
    <message>
        <source>&amp;Answer all</source>
        <translation>Répondre à &amp;tout</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Stop; nothing of it is shown</source>
        <translation>Arrêter&#xa0;; rien n’en est affiché</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Prompts, answers and what was measured, for a spreadsheet</source>
        <translation>Prompts, réponses et mesures, pour un tableur</translation>
    </message>
    <message>
        <source>Way to steer</source>
        <translation>Façon de piloter</translation>
    </message>
    <message>
        <source>How the deck&apos;s behaviours are asked for</source>
        <translation>Comment les comportements du deck sont demandés</translation>
    </message>
    <message>
        <source>Prompts and answers</source>
        <translation>Prompts et réponses</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Aucun fichier n’est choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n prompts</source>
        <translation>
            <numerusform>%1&#xa0;: %n prompt</numerusform>
            <numerusform>%1&#xa0;: %n prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answers do what was asked (%3 tokens a second).</source>
        <translation>%1 réponses sur %2 font ce qui était demandé (%3 tokens par seconde).</translation>
    </message>
    <message numerus="yes">
        <source>%n answers (%1 tokens a second).</source>
        <translation>
            <numerusform>%n réponse (%1 tokens par seconde).</numerusform>
            <numerusform>%n réponses (%1 tokens par seconde).</numerusform>
        </translation>
    </message>
    <message>
        <source>The prompts are being answered.</source>
        <translation>La réponse aux prompts est en cours.</translation>
    </message>
    <message>
        <source>Choose a file of prompts first.</source>
        <translation>Choisir d’abord un fichier de prompts.</translation>
    </message>
    <message>
        <source>Compose&apos;s deck is empty: choose “No steering”, or lay behaviours.</source>
        <translation>Le deck de Composer est vide&#xa0;: choisir «&#xa0;Sans pilotage&#xa0;» ou poser des comportements.</translation>
    </message>
    <message>
        <source>Answer every prompt of the file</source>
        <translation>Répondre à chaque prompt du fichier</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BehaviorForm</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What it is called on the shelf and the deck</source>
        <translation>Son nom sur l’étagère et le deck</translation>
    </message>
    <message>
        <source>Talk like a pirate</source>
        <translation>Parler comme un pirate</translation>
    </message>
    <message>
        <source>&lt;and&gt; may be trained with it</source>
        <translation>&lt;and&gt; peut être entraîné avec lui</translation>
    </message>
    <message>
        <source>Without it, it can show how &lt;and&gt; joins what it never saw</source>
        <translation>Sinon, il peut montrer comment &lt;and&gt; joint ce qu’il n’a jamais vu</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>Try the check</source>
        <translation>Texte d’essai</translation>
    </message>
    <message>
        <source>Behaviours of one category exclude one another</source>
        <translation>Les comportements d’une même catégorie s’excluent</translation>
    </message>
    <message>
        <source>Title of the category</source>
        <translation>Titre de la catégorie</translation>
    </message>
    <message>
        <source>What the shelf writes above its behaviours</source>
        <translation>Ce que l’étagère écrit au-dessus de ses comportements</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Of its chips; each can be told apart by colour-blind people, too</source>
        <translation>De ses cartes&#xa0;; les daltoniens aussi peuvent les distinguer</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Of its chips</source>
        <translation>De ses cartes</translation>
    </message>
    <message>
        <source>Wishes that read well behind a question and after “and”. Compose uses the first; training draws among all.</source>
        <translation>Des souhaits qui se lisent bien après une question et après «&#xa0;and&#xa0;». Composer utilise le premier&#xa0;; l’entraînement tire parmi tous.</translation>
    </message>
    <message>
        <source>Instruction %1</source>
        <translation>Consigne %1</translation>
    </message>
    <message>
        <source>As it stands behind a question, without a full stop</source>
        <translation>Telle qu’elle suit une question, sans point final</translation>
    </message>
    <message>
        <source>talk like a pirate</source>
        <translation>parle comme un pirate</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Ask Compose&apos;s question with this instruction, and check the answer</source>
        <translation>Poser la question de Composer avec cette consigne et vérifier la réponse</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Essayer %1</translation>
    </message>
    <message>
        <source>Text to check</source>
        <translation>Texte à vérifier</translation>
    </message>
    <message>
        <source>What the check says of it stands below, as you type</source>
        <translation>Ce qu’en dit la vérification s’affiche dessous, au fil de la saisie</translation>
    </message>
    <message>
        <source>Type an answer, or press “Try” beside an instruction</source>
        <translation>Saisir une réponse, ou appuyer sur «&#xa0;Essayer&#xa0;» à côté d’une consigne</translation>
    </message>
    <message>
        <source>A new category…</source>
        <translation>Nouvelle catégorie…</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Il manque le titre.</translation>
    </message>
    <message>
        <source>The title of the new category is missing.</source>
        <translation>Il manque le titre de la nouvelle catégorie.</translation>
    </message>
    <message>
        <source>Write at least one instruction.</source>
        <translation>Écrire au moins une consigne.</translation>
    </message>
    <message>
        <source>Its name in files comes from the title.</source>
        <translation>Son nom dans les fichiers vient du titre.</translation>
    </message>
    <message>
        <source>In files and the terminal: %1</source>
        <translation>Dans les fichiers et le terminal&#xa0;: %1</translation>
    </message>
    <message>
        <source>No text to check yet.</source>
        <translation>Pas encore de texte à vérifier.</translation>
    </message>
    <message>
        <source>Nothing is checked.</source>
        <translation>Rien n’est vérifié.</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>De&amp;mander</translation>
    </message>
    <message>
        <source>Put the question about this text</source>
        <translation>Poser la question sur ce texte</translation>
    </message>
    <message>
        <source>Su&amp;ggest wordings</source>
        <translation>P&amp;roposer des formulations</translation>
    </message>
    <message>
        <source>Write the first instruction yourself.</source>
        <translation>Écrire soi-même la première consigne.</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>Le nombre maximal est atteint.</translation>
    </message>
    <message>
        <source>The open model says the first instruction in other words</source>
        <translation>Le modèle ouvert redit la première consigne en d’autres mots</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BehaviorPicker</name>
    <message>
        <source>Behaviours&apos; tokens</source>
        <translation>Tokens des comportements</translation>
    </message>
    <message>
        <source>One token for each ticked behaviour. All are trained together, each on its own examples.</source>
        <translation>Un token par comportement coché. Tous sont entraînés ensemble, chacun sur ses propres exemples.</translation>
    </message>
    <message>
        <source>Operator &lt;and&gt;: all hold</source>
        <translation>Opérateur &lt;and&gt;&#xa0;: tous s’appliquent</translation>
    </message>
    <message>
        <source>The row that stands between two behaviours&apos; tokens. It is trained on pairs of seen behaviours, whose tokens stay as they are.</source>
        <translation>La ligne placée entre les tokens de deux comportements. Elle est entraînée sur des paires de comportements vus, dont les tokens ne changent pas.</translation>
    </message>
    <message>
        <source>Operator &lt;set&gt;: all hold, in no order</source>
        <translation>Opérateur &lt;set&gt;&#xa0;: tous s’appliquent, sans ordre</translation>
    </message>
    <message>
        <source>The row behind tokens that share one position. It is trained on pairs and triples of seen behaviours, whose tokens stay as they are.</source>
        <translation>La ligne placée après des tokens qui partagent une même position. Elle est entraînée sur des paires et des triplets de comportements vus, dont les tokens ne changent pas.</translation>
    </message>
    <message>
        <source>Operator &lt;or&gt;: at least one holds</source>
        <translation>Opérateur &lt;or&gt;&#xa0;: au moins un s’applique</translation>
    </message>
    <message>
        <source>The row between two tokens of which at least one shall hold. It is trained on pairs of seen behaviours, whose tokens stay as they are.</source>
        <translation>La ligne placée entre deux tokens dont au moins un doit s’appliquer. Elle est entraînée sur des paires de comportements vus, dont les tokens ne changent pas.</translation>
    </message>
    <message>
        <source>Operator &lt;not&gt;: it is avoided</source>
        <translation>Opérateur &lt;not&gt;&#xa0;: il est évité</translation>
    </message>
    <message>
        <source>The row before a token whose behaviour shall not hold. It is trained on seen behaviours, whose tokens stay as they are.</source>
        <translation>La ligne placée devant un token dont le comportement ne doit pas s’appliquer. Elle est entraînée sur des comportements vus, dont les tokens ne changent pas.</translation>
    </message>
    <message>
        <source>CAA: a direction at one block</source>
        <translation>CAA&#xa0;: une direction à un bloc</translation>
    </message>
    <message>
        <source>The mean difference that an instruction makes inside the model. It is measured on prompts, not trained, so there is only a seed to choose.</source>
        <translation>La différence moyenne que fait une consigne à l’intérieur du modèle. Elle est mesurée sur des prompts, non entraînée&#xa0;: il n’y a donc qu’une graine à choisir.</translation>
    </message>
    <message>
        <source>LM-Steer: a change before the head</source>
        <translation>LM-Steer&#xa0;: un changement avant la tête</translation>
    </message>
    <message>
        <source>A low-rank change of the last hidden state for each ticked behaviour, trained on its answers.</source>
        <translation>Un changement de rang faible du dernier état caché pour chaque comportement coché, entraîné sur ses réponses.</translation>
    </message>
    <message>
        <source>LoRA + DARE: adapters in each block</source>
        <translation>LoRA + DARE&#xa0;: des adaptateurs dans chaque bloc</translation>
    </message>
    <message>
        <source>Low-rank adapters of the blocks&apos; MLPs for each ticked behaviour, trained on its answers. Several are merged by DARE.</source>
        <translation>Des adaptateurs de rang faible sur les MLP des blocs pour chaque comportement coché, entraînés sur ses réponses. À plusieurs, ils sont fusionnés par DARE.</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>Ce qu’il faut entraîner</translation>
    </message>
    <message>
        <source>Trai&amp;n</source>
        <translation>E&amp;ntraîner</translation>
    </message>
    <message>
        <source>&amp;All behaviours</source>
        <translation>T&amp;out cocher</translation>
    </message>
    <message>
        <source>Tick all behaviours</source>
        <translation>Cocher tous les comportements</translation>
    </message>
    <message>
        <source>Tick every behaviour, or none</source>
        <translation>Cocher tous les comportements, ou aucun</translation>
    </message>
    <message>
        <source>Behaviours to train</source>
        <translation>Comportements à entraîner</translation>
    </message>
    <message>
        <source>By category; space ticks one, or all of a category</source>
        <translation>Par catégorie&#xa0;; Espace en coche un, ou tous ceux d’une catégorie</translation>
    </message>
    <message>
        <source>Has no token yet</source>
        <translation>Pas encore de token</translation>
    </message>
    <message>
        <source>Held out: never part of &lt;and&gt;&apos;s training</source>
        <translation>Mis de côté&#xa0;: n’a jamais fait partie de l’entraînement de &lt;and&gt;</translation>
    </message>
    <message>
        <source>Back to the shipped token</source>
        <translation>Revenir au token fourni</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sans token</translation>
    </message>
    <message>
        <source>own</source>
        <comment>of a token: trained or opened by the user</comment>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>of a token: it came with the model</comment>
        <translation>fourni</translation>
    </message>
    <message>
        <source>Has a token of your own; training makes a new one in its place</source>
        <translation>A un token à vous ; l’entraînement en crée un nouveau à sa place</translation>
    </message>
    <message>
        <source>Has a token that came with the model; training puts your own in its place</source>
        <translation>A un token fourni avec le modèle ; l’entraînement met le vôtre à sa place</translation>
    </message>
    <message>
        <source>The shipped token can be brought back (Ctrl+Backspace)</source>
        <translation>Le token fourni peut être repris (Ctrl+Retour arrière)</translation>
    </message>
    <message>
        <source>Adapters: a change behind each block</source>
        <translation>Adaptateurs&#xa0;: un changement après chaque bloc</translation>
    </message>
    <message>
        <source>A low-rank change of the stream behind each block for each ticked behaviour, trained on its answers. Several are added.</source>
        <translation>Un changement de rang faible du flux après chaque bloc, pour chaque comportement coché, entraîné sur ses réponses. Plusieurs s’additionnent.</translation>
    </message>
    <message>
        <source>Fixed vectors behind each block</source>
        <translation>Vecteurs fixes après chaque bloc</translation>
    </message>
    <message>
        <source>A vector that is added behind each block, for each ticked behaviour, trained on its answers. Several are added.</source>
        <translation>Un vecteur ajouté après chaque bloc, pour chaque comportement coché, entraîné sur ses réponses. Plusieurs s’additionnent.</translation>
    </message>
    <message>
        <source>LoRA and adapters together</source>
        <translation>LoRA et adaptateurs ensemble</translation>
    </message>
    <message>
        <source>LoRA and adapters that are trained together and kept apart by a projection, for each ticked behaviour. Either half can answer alone.</source>
        <translation>LoRA et adaptateurs, entraînés ensemble et tenus séparés par une projection, pour chaque comportement coché. Chaque moitié peut répondre seule.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BehaviorsPane</name>
    <message>
        <source>Behaviours</source>
        <translation>Comportements</translation>
    </message>
    <message>
        <source>Your own can be changed, the built-in ones copied.</source>
        <translation>Les vôtres peuvent être modifiés, les intégrés copiés.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Begin a behaviour of your own</source>
        <translation>Commencer un comportement à vous</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Begin one of your own like this</source>
        <translation>En commencer un à vous à partir de celui-ci</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>It can be had back</source>
        <translation>Il pourra être récupéré</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Take those of a behaviour set file</source>
        <translation>Prendre ceux d’un fichier de jeu de comportements</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write what is selected as a behaviour set file</source>
        <translation>Écrire la sélection dans un fichier de jeu de comportements</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>&amp;Annuler la suppression</translation>
    </message>
    <message>
        <source>It comes back as it was</source>
        <translation>Il revient tel qu’il était</translation>
    </message>
    <message>
        <source>Discard &amp;changes</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Le laisser tel qu’il était</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégrés</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>Built in: duplicate it to make one of your own like it.</source>
        <translation>Intégré&#xa0;: le dupliquer pour en faire un à vous, semblable.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Keep it; it is on the shelf at once</source>
        <translation>Le garder&#xa0;; il est aussitôt sur l’étagère</translation>
    </message>
    <message>
        <source>The built-in ones stay</source>
        <translation>Les intégrés restent</translation>
    </message>
    <message>
        <source>Save what you have written first, or discard it.</source>
        <translation>Enregistrer d’abord ce qui a été écrit, ou l’abandonner.</translation>
    </message>
    <message>
        <source>%1, my way</source>
        <comment>a copy of a behaviour</comment>
        <translation>%1, à ma façon</translation>
    </message>
    <message>
        <source>Own behaviours</source>
        <translation>Mes comportements</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>«&#xa0;%1&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«&#xa0;%1&#xa0;» est rétabli.</translation>
    </message>
    <message>
        <source>All behaviours of this file are there already.</source>
        <translation>Tous les comportements de ce fichier sont déjà là.</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviours were imported.</source>
        <translation>
            <numerusform>%n comportement a été importé.</numerusform>
            <numerusform>%n comportements ont été importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have names that are there already, and were left out.</source>
        <translation>
            <numerusform>%n porte un nom déjà présent et a été ignoré.</numerusform>
            <numerusform>%n portent un nom déjà présent et ont été ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the behaviours to export.</source>
        <translation>Sélectionner les comportements à exporter.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::CellMap</name>
    <message>
        <source>Arrow keys choose a cell</source>
        <translation>Les flèches choisissent une case</translation>
    </message>
    <message>
        <source>down: %1; across: %2</source>
        <translation>vers le bas&#xa0;: %1&#xa0;; horizontalement&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ChipWidget</name>
    <message>
        <source>Blend</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>%1 blended with %2, %3 of it</source>
        <translation>%1 mélangé avec %3 de %2</translation>
    </message>
    <message>
        <source>%1, %2, chip %3 of %4, strength %5, %6</source>
        <translation>%1, %2, carte %3 sur %4, intensité %5, %6</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Use this behaviour (Space)</source>
        <translation>Utiliser ce comportement (Espace)</translation>
    </message>
    <message>
        <source>Blend %1 with another behaviour than %2</source>
        <translation>Mélanger %1 avec un autre comportement que %2</translation>
    </message>
    <message>
        <source>Blend %1 with another behaviour</source>
        <translation>Mélanger %1 avec un autre comportement</translation>
    </message>
    <message>
        <source>Blend with another behaviour, or stop blending (B)</source>
        <translation>Mélanger avec un autre comportement, ou arrêter le mélange (B)</translation>
    </message>
    <message>
        <source>Blend with another behaviour: a row between the two tokens (B)</source>
        <translation>Mélanger avec un autre comportement&#xa0;: une ligne entre les deux tokens (B)</translation>
    </message>
    <message>
        <source>Remove %1 from the deck</source>
        <translation>Retirer %1 du deck</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>Intensité de %1</translation>
    </message>
    <message>
        <source>Strength %1: scales the token&apos;s row, 0 to 2</source>
        <translation>Intensité %1&#xa0;: multiplie la ligne du token, de 0 à 2</translation>
    </message>
    <message>
        <source>Share of %1 in %2</source>
        <translation>Part de %1 dans %2</translation>
    </message>
    <message>
        <source>%1 of %2 and the rest of %3</source>
        <translation>%1 de %2 et le reste de %3</translation>
    </message>
    <message>
        <source>No token yet: only instructions can use it.</source>
        <translation>Pas encore de token&#xa0;: seules les consignes peuvent l’utiliser.</translation>
    </message>
    <message>
        <source>Instruction: “%1”</source>
        <translation>Consigne&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Drag to reorder; drag away from the deck to remove. Right-click for more.</source>
        <translation>Glisser pour réordonner&#xa0;; glisser hors du deck pour retirer. Clic droit pour d’autres actions.</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>pas encore de token</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>pas encore entraîné</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a way to steer</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a chip&apos;s state, and what it lacks</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a behaviour, and what steers it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This behaviour alone steers so, whatever the column says (W)</source>
        <translation>Seul ce comportement pilote ainsi, quoi que dise la colonne (W)</translation>
    </message>
    <message>
        <source>Words have no strength</source>
        <translation>Les mots n’ont pas d’intensité</translation>
    </message>
    <message>
        <source>Strength %1: scales what was learned, 0 to 2</source>
        <translation>Intensité %1&#xa0;: multiplie ce qui a été appris, de 0 à 2</translation>
    </message>
    <message>
        <source>Strength of %1, as a number</source>
        <translation>Intensité de&#xa0;%1, en chiffres</translation>
    </message>
    <message>
        <source>Write a number from 0 to 2</source>
        <translation>Écrire un nombre de 0 à 2</translation>
    </message>
    <message>
        <source>not</source>
        <comment>before the behaviour that must not be shown</comment>
        <translation>pas</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour that must not be shown</comment>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>%1, alternative to %2</source>
        <translation>%1, alternative à %2</translation>
    </message>
    <message>
        <source>Left and Right select a chip, Ctrl+Left and Ctrl+Right move it, Space turns it on or off, plus and minus change its strength, B blends it with another behaviour, W chooses what steers it, N negates it, G makes it an alternative to the chip before it or to none, Delete removes it.</source>
        <translation>Gauche et Droite sélectionnent une carte, Ctrl+Gauche et Ctrl+Droite la déplacent, Espace l’active ou la désactive, plus et moins changent son intensité, B la mélange avec un autre comportement, W choisit ce qui la pilote, N la nie, G en fait une alternative à la carte précédente ou à aucune, Suppr la retire.</translation>
    </message>
    <message>
        <source>An answer must not show this behaviour (N)</source>
        <translation>Une réponse ne doit pas montrer ce comportement (N)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ChoiceButton</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>Réponse %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (juste)</translation>
    </message>
    <message>
        <source>%1 (not right)</source>
        <translation>%1 (faux)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ClassPane</name>
    <message>
        <source>No answers are open.</source>
        <translation>Aucune réponse n’est ouverte.</translation>
    </message>
    <message>
        <source>Share of right answers</source>
        <translation>Part des réponses justes</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Pupils and their answers</source>
        <translation>Élèves et leurs réponses</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
    <message>
        <source>The folder that holds the pupils&apos; files</source>
        <translation>Le dossier qui contient les fichiers des élèves</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Choisir des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Some pupils&apos; files</source>
        <translation>Les fichiers de quelques élèves</translation>
    </message>
    <message>
        <source>Question whose answers are counted</source>
        <translation>Question dont les réponses sont comptées</translation>
    </message>
    <message>
        <source>Export &amp;picture</source>
        <translation>Exporter l’&amp;image</translation>
    </message>
    <message>
        <source>A plot as SVG, PDF or PNG</source>
        <translation>Un graphique en SVG, PDF ou PNG</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>A line for each pupil, for a spreadsheet</source>
        <translation>Une ligne par élève, pour un tableur</translation>
    </message>
    <message>
        <source>Share of right answers…</source>
        <translation>Part des réponses justes…</translation>
    </message>
    <message>
        <source>Answers to the question…</source>
        <translation>Réponses à la question…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pupils</source>
        <comment>an assignment&apos;s title</comment>
        <translation>
            <numerusform>%1&#xa0;: %n élève</numerusform>
            <numerusform>%1&#xa0;: %n élèves</numerusform>
        </translation>
    </message>
    <message>
        <source>right, %</source>
        <translation>justes, %</translation>
    </message>
    <message numerus="yes">
        <source>%n files are left out. %1</source>
        <translation>
            <numerusform>%n fichier est ignoré. %1</numerusform>
            <numerusform>%n fichiers sont ignorés. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>élèves</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ClassTableModel</name>
    <message>
        <source>%1
%2
model %3</source>
        <translation>%1
%2
modèle %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (juste)</translation>
    </message>
    <message>
        <source>%1 (not right)</source>
        <translation>%1 (faux)</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::CommandList</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Saisir ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>The arrow keys choose, Return does it, Escape closes</source>
        <translation>Les flèches choisissent, Entrée exécute, Échap ferme</translation>
    </message>
    <message>
        <source>Commands that were found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>A click does it</source>
        <translation>Un clic l’exécute</translation>
    </message>
    <message>
        <source>Why this cannot be done now</source>
        <translation>Pourquoi c’est impossible pour l’instant</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::CommandModel</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ComparedSheet</name>
    <message>
        <source>accuracy, %</source>
        <translation>exactitude, %</translation>
    </message>
    <message>
        <source>order variance, points</source>
        <translation>variance d’ordre, points</translation>
    </message>
    <message>
        <source>last loss</source>
        <translation>perte finale</translation>
    </message>
    <message>
        <source>held-out loss</source>
        <translation>perte (mis de côté)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>examples a step</source>
        <translation>exemples par étape</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vus</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>non vus</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a value and its interval</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Items side by side</source>
        <translation>Éléments côte à côte</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>The table with its intervals, for a spreadsheet</source>
        <translation>Le tableau avec ses intervalles, pour un tableur</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Way to steer</source>
        <translation>Façon de piloter</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportements</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>unseen pairs</source>
        <translation>paires non vues</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ComparisonPane</name>
    <message>
        <source>Copy the comparison as text</source>
        <translation>Copier la comparaison en texte</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Mark an answer.</source>
        <translation>Marquer une réponse.</translation>
    </message>
    <message>
        <source>Mark a second answer: press C in it, or its button with the two arrows. It may be of another run.</source>
        <translation>Marquer une seconde réponse&#xa0;: y appuyer sur C, ou sur son bouton aux deux flèches. Elle peut venir d’une autre exécution.</translation>
    </message>
    <message>
        <source>No answer is marked yet</source>
        <translation>Aucune réponse n’est encore marquée</translation>
    </message>
    <message>
        <source>Both answers are the same.</source>
        <translation>Les deux réponses sont identiques.</translation>
    </message>
    <message>
        <source>Words: %1 in both, %2 only in the first, %3 only in the second.</source>
        <translation>Mots&#xa0;: %1 dans les deux, %2 seulement dans la première, %3 seulement dans la seconde.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ComparisonView</name>
    <message>
        <source>Accuracy of run A</source>
        <translation>Exactitude, exécution A</translation>
    </message>
    <message>
        <source>Accuracy of run B</source>
        <translation>Exactitude, exécution B</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Difference of accuracy, A minus B</source>
        <translation>Différence d’exactitude, A moins B</translation>
    </message>
    <message>
        <source>Difference of order variance, A minus B</source>
        <translation>Différence de variance d’ordre, A moins B</translation>
    </message>
    <message>
        <source>Difference of accuracy</source>
        <translation>Différence d’exactitude</translation>
    </message>
    <message>
        <source>Difference of order variance</source>
        <translation>Différence de variance d’ordre</translation>
    </message>
    <message>
        <source>Differences between the runs</source>
        <translation>Différences entre les exécutions</translation>
    </message>
    <message>
        <source>Settings in which the runs differ</source>
        <translation>Réglages par lesquels les exécutions diffèrent</translation>
    </message>
    <message>
        <source>Method by method</source>
        <translation>Méthode par méthode</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Réglages différents</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ComposeBench</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Tokens and their probabilities in every answer</source>
        <translation>Tokens et leurs probabilités dans chaque réponse</translation>
    </message>
    <message>
        <source>History of runs (Ctrl+H)</source>
        <translation>Historique des exécutions (Ctrl+H)</translation>
    </message>
    <message>
        <source>Copy all answers as text</source>
        <translation>Copier toutes les réponses en texte</translation>
    </message>
    <message>
        <source>Copy all answers as Markdown</source>
        <translation>Copier toutes les réponses en Markdown</translation>
    </message>
    <message>
        <source>Copy the command line that gives these answers</source>
        <translation>Copier la ligne de commande qui donne ces réponses</translation>
    </message>
    <message>
        <source>A run is under way. Stop it first (Escape).</source>
        <translation>Une exécution est en cours. L’arrêter d’abord (Échap).</translation>
    </message>
    <message>
        <source>The prompt is empty. Type a question, or take a suggested one.</source>
        <translation>Le prompt est vide. Saisir une question ou en choisir une suggérée.</translation>
    </message>
    <message>
        <source>The deck is empty: choose “No steering”, or put a behaviour on the deck.</source>
        <translation>Le deck est vide&#xa0;: choisir «&#xa0;Sans pilotage&#xa0;» ou poser un comportement sur le deck.</translation>
    </message>
    <message>
        <source>No answer is chosen. Choose at least one of the four kinds.</source>
        <translation>Aucune réponse n’est choisie. Choisir au moins une des quatre sortes.</translation>
    </message>
    <message>
        <source>Go back to a run</source>
        <translation>Revenir à une exécution</translation>
    </message>
    <message>
        <source>These answers came from the model %1.</source>
        <translation>Ces réponses viennent du modèle %1.</translation>
    </message>
    <message>
        <source>Not among this model&apos;s behaviours, so left off the deck: %1.</source>
        <translation>Absents des comportements de ce modèle, donc non posés sur le deck&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What is chosen needs tokens that are not trained yet. Choose “Instructions” as well.</source>
        <translation>Ce choix demande des tokens pas encore entraînés. Choisissez aussi « Consignes ».</translation>
    </message>
    <message>
        <source>The answers are to an earlier question, deck or choice; Run renews them.</source>
        <translation>Les réponses sont celles d’une question, d’un deck ou d’un choix antérieurs&#xa0;; Exécuter les renouvelle.</translation>
    </message>
    <message>
        <source>Greedy answers come out the same. Choose a temperature under “Sampling” to draw another.</source>
        <translation>Les réponses gloutonnes (greedy) sont toujours les mêmes. Choisir une température sous «&#xa0;Échantillonnage&#xa0;» pour en tirer une autre.</translation>
    </message>
    <message>
        <source>Go on from an answer</source>
        <translation>Continuer à partir d’une réponse</translation>
    </message>
    <message>
        <source>Edit an earlier question</source>
        <translation>Modifier une question antérieure</translation>
    </message>
    <message>
        <source>The exact input of every answer</source>
        <translation>L’entrée exacte de chaque réponse</translation>
    </message>
    <message>
        <source>Copy or save all answers</source>
        <translation>Copier ou enregistrer toutes les réponses</translation>
    </message>
    <message>
        <source>Save token probabilities…</source>
        <translation>Enregistrer les probabilités des tokens…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ConversationPart</name>
    <message>
        <source>The deck acts on</source>
        <translation>Le deck agit sur</translation>
    </message>
    <message>
        <source>Where the deck&apos;s tokens and instructions stand: behind the last question, or behind each</source>
        <translation>Où se placent les tokens et les consignes du deck&#xa0;: après la dernière question, ou après chacune</translation>
    </message>
    <message>
        <source>Deck on the last question</source>
        <translation>Deck sur la dernière question</translation>
    </message>
    <message>
        <source>Deck on every question</source>
        <translation>Deck sur chaque question</translation>
    </message>
    <message>
        <source>Earlier turns of the conversation</source>
        <translation>Tours antérieurs de la conversation</translation>
    </message>
    <message>
        <source>Write the selected question anew: the conversation goes on from there in another way</source>
        <translation>Écrire de nouveau la question sélectionnée&#xa0;: la conversation repart de là autrement</translation>
    </message>
    <message>
        <source>Take the selected turn and those behind it away</source>
        <translation>Retirer le tour sélectionné et ceux qui le suivent</translation>
    </message>
    <message>
        <source>Take all earlier turns away</source>
        <translation>Retirer tous les tours antérieurs</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Change where the deck acts</source>
        <translation>Changer où agit le deck</translation>
    </message>
    <message>
        <source>Edit question %1</source>
        <translation>Modifier la question %1</translation>
    </message>
    <message>
        <source>Cut the conversation</source>
        <translation>Couper la conversation</translation>
    </message>
    <message>
        <source>Begin a new conversation</source>
        <translation>Commencer une nouvelle conversation</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Cut from here</source>
        <translation>Couper à partir d’ici</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::CurveLegend</name>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Show the curve of %1 alone, or all again</source>
        <translation>Afficher seule la courbe de %1, ou de nouveau toutes</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DataPreviewSheet</name>
    <message>
        <source>What the training set holds</source>
        <translation>Ce que contient le jeu d’entraînement</translation>
    </message>
    <message>
        <source>How many examples there are</source>
        <translation>Combien d’exemples il y a</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportements</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Some of the examples</source>
        <translation>Quelques-uns des exemples</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1: %2 examples, of which %3 are shown.</source>
        <translation>%1&#xa0;:&#xa0;%2 exemples, dont&#xa0;%3 affichés.</translation>
    </message>
    <message>
        <source>%1: %2 examples.</source>
        <translation>%1&#xa0;:&#xa0;%2 exemples.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DataSheet</name>
    <message>
        <source>Make training data</source>
        <translation>Créer des données d’entraînement</translation>
    </message>
    <message>
        <source>The model answers prompts with the instructions of each behaviour. Answers that the verifiers pass are kept.</source>
        <translation>Le modèle répond à des prompts avec les consignes de chaque comportement. Les réponses que les vérificateurs valident sont conservées.</translation>
    </message>
    <message>
        <source>Progress of the data</source>
        <translation>Progression de la création des données</translation>
    </message>
    <message>
        <source>Answers that were dropped</source>
        <translation>Réponses écartées</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportements</translation>
    </message>
    <message>
        <source>Why dropped</source>
        <translation>Motif de rejet</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Ask the model and keep what passes; an interrupted file of the same settings goes on</source>
        <translation>Interroger le modèle et garder ce qui est validé&#xa0;; un fichier interrompu qui a les mêmes réglages est poursuivi</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>End after the present answers; making it again goes on from there</source>
        <translation>Terminer après les réponses en cours&#xa0;; une nouvelle création continue à partir de là</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Close this form; the work goes on</source>
        <translation>Fermer ce formulaire&#xa0;; le travail continue</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>A file with a prompt a line, or JSONL. Empty: the demo world&apos;s questions, or the general prompts for another model</source>
        <translation>Un fichier avec un prompt par ligne, ou JSONL. Vide&#xa0;: les questions du monde de démonstration, ou les prompts généraux pour un autre modèle</translation>
    </message>
    <message>
        <source>The prompts that come with the program</source>
        <translation>Les prompts fournis avec le programme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Where the training set goes (JSONL). A file that is there is kept</source>
        <translation>Où enregistrer le jeu d’entraînement (JSONL). Un fichier déjà présent est conservé</translation>
    </message>
    <message>
        <source>Name a file</source>
        <translation>Indiquer un fichier</translation>
    </message>
    <message>
        <source>Prompts per behaviour</source>
        <translation>Prompts par comportement</translation>
    </message>
    <message>
        <source>How many prompts each behaviour is asked with. All: every prompt there is</source>
        <translation>Nombre de prompts avec lesquels chaque comportement est demandé. Tous&#xa0;: tous les prompts disponibles</translation>
    </message>
    <message>
        <source>all</source>
        <comment>prompts</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>Prompts per pair</source>
        <translation>Prompts par paire</translation>
    </message>
    <message>
        <source>How many prompts each pair of seen behaviours of unlike categories is asked with. The operators are trained on pairs; tokens need none</source>
        <translation>Nombre de prompts avec lesquels chaque paire de comportements vus de catégories différentes est demandée. Les opérateurs s’entraînent sur des paires&#xa0;; les tokens n’en ont pas besoin</translation>
    </message>
    <message>
        <source>Longest answer, tokens</source>
        <translation>Longueur max., tokens</translation>
    </message>
    <message>
        <source>An answer that reaches it is dropped</source>
        <translation>Une réponse qui l’atteint est écartée</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed draws the same prompts and wordings in the same order</source>
        <translation>La même graine tire les mêmes prompts et formulations dans le même ordre</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Data sets (*.jsonl)</source>
        <translation>Jeux de données (*.jsonl)</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>&amp;Prompts</translation>
    </message>
    <message>
        <source>Choose a file of prompts</source>
        <translation>Choisir un fichier de prompts</translation>
    </message>
    <message>
        <source>Per &amp;behaviour</source>
        <translation>Par comporte&amp;ment</translation>
    </message>
    <message>
        <source>Per pa&amp;ir</source>
        <translation>Par pa&amp;ire</translation>
    </message>
    <message>
        <source>&amp;Longest answer</source>
        <translation>&amp;Longueur limite</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Choose where the training set goes</source>
        <translation>Choisir où enregistrer le jeu d’entraînement</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Tick at least one behaviour.</source>
        <translation>Cocher au moins un comportement.</translation>
    </message>
    <message>
        <source>Name the file that the training set goes to.</source>
        <translation>Indiquer le fichier où enregistrer le jeu d’entraînement.</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message>
        <source>%1, about %2 s to go</source>
        <translation>%1, encore environ %2 s</translation>
    </message>
    <message>
        <source>%1, about %2 min to go</source>
        <translation>%1, encore environ %2 min</translation>
    </message>
    <message>
        <source>Kept %1 of %2 answers in %3. It is the training&apos;s data now.</source>
        <translation>%1 réponses sur %2 conservées dans %3. Ce fichier sert désormais de données d’entraînement.</translation>
    </message>
    <message>
        <source>Stopped. Making the same file again goes on from here.</source>
        <translation>Arrêté. Créer de nouveau le même fichier continue à partir d’ici.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Answers that were kept</source>
        <translation>Réponses conservées</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservées</translation>
    </message>
    <message>
        <source>Most often dropped for</source>
        <translation>Motif de rejet le plus fréquent</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>How often a prompt is asked, each time in other words, until an answer passes. Models that follow badly need more; a behaviour that is hardly ever followed is not asked again</source>
        <translation>Nombre de fois qu’un prompt est posé, chaque fois en d’autres mots, jusqu’à ce qu’une réponse soit validée. Les modèles qui suivent mal en demandent plus&#xa0;; un comportement presque jamais suivi n’est plus demandé</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl *.json *.csv *.tsv);;All files (*)</source>
        <translation>Prompts (*.txt *.jsonl *.json *.csv *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A&amp;ttempts</source>
        <translation>&amp;Tentatives</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The model does not follow this instruction</source>
        <translation>Le modèle ne suit pas cette consigne</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 kept)</source>
        <translation>%1 (%2 sur %3 conservées)</translation>
    </message>
    <message>
        <source>The model does not follow: %1.</source>
        <translation>Le modèle ne suit pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Examples shown</source>
        <translation>Exemples montrés</translation>
    </message>
    <message>
        <source>How many answers that were kept before the model is shown ahead of a prompt, for models that follow badly. The token that is trained on the data never sees them</source>
        <translation>Nombre de réponses déjà conservées que le modèle voit avant un prompt, pour les modèles qui suivent mal. Le token entraîné sur ces données ne les voit jamais</translation>
    </message>
    <message>
        <source>E&amp;xamples shown</source>
        <translation>E&amp;xemples montrés</translation>
    </message>
    <message>
        <source>Meas&amp;ure</source>
        <translation>Me&amp;surer</translation>
    </message>
    <message>
        <source>Ask for a few answers and tell how long all of them would take</source>
        <translation>Demander quelques réponses et indiquer combien de temps toutes prendraient</translation>
    </message>
    <message>
        <source>Loo&amp;k at it…</source>
        <translation>&amp;Aperçu…</translation>
    </message>
    <message>
        <source>What the training set holds: how many examples of each behaviour, and some of them</source>
        <translation>Ce que contient le jeu d’entraînement&#xa0;: combien d’exemples de chaque comportement, et quelques-uns d’entre eux</translation>
    </message>
    <message>
        <source>A few answers are asked for…</source>
        <translation>Quelques réponses sont demandées…</translation>
    </message>
    <message>
        <source>Prompts per triple</source>
        <translation>Prompts par triplet</translation>
    </message>
    <message>
        <source>How many prompts each three of such behaviours are asked with, for operators that are trained on triples, too</source>
        <translation>Nombre de prompts avec lesquels chaque triplet de tels comportements est demandé, pour les opérateurs entraînés aussi sur des triplets</translation>
    </message>
    <message>
        <source>Per tripl&amp;e</source>
        <translation>Par &amp;triplet</translation>
    </message>
    <message>
        <source>The model is asked %1 times.</source>
        <translation>Le modèle est interrogé&#xa0;%1 fois.</translation>
    </message>
    <message>
        <source>The model is asked %1 times, which takes about %2; longer where answers fail and are asked for again.</source>
        <translation>Le modèle est interrogé&#xa0;%1 fois, ce qui prend environ&#xa0;%2&#xa0;; davantage quand des réponses échouent et sont redemandées.</translation>
    </message>
    <message>
        <source>&amp;Held-out ones in company</source>
        <translation>&amp;Mis de côté, en compagnie</translation>
    </message>
    <message>
        <source>Pairs and triples also of one held-out behaviour beside seen ones, from which it can be trained in company. Operators never read them</source>
        <translation>Aussi des paires et des triplets d’un comportement mis de côté auprès de comportements vus, avec lesquels on peut l’entraîner en compagnie. Les opérateurs ne les lisent jamais</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DeckModel</name>
    <message>
        <source>No other behaviour has a token yet</source>
        <translation>Aucun autre comportement n’a encore de token</translation>
    </message>
    <message>
        <source>&amp;Stop blending</source>
        <translation>&amp;Arrêter le mélange</translation>
    </message>
    <message>
        <source>Blend %1 with another behaviour</source>
        <translation>Mélanger %1 avec un autre comportement</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Actions possibles sur %1</translation>
    </message>
    <message>
        <source>&amp;Blend with</source>
        <translation>&amp;Mélanger avec</translation>
    </message>
    <message>
        <source>Turn &amp;off</source>
        <translation>Désac&amp;tiver</translation>
    </message>
    <message>
        <source>Turn &amp;on</source>
        <translation>Ac&amp;tiver</translation>
    </message>
    <message>
        <source>Set the strength to &amp;1</source>
        <translation>Mettre l’intensité à &amp;1</translation>
    </message>
    <message>
        <source>Move towards the &amp;start</source>
        <translation>Déplacer vers le &amp;début</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>Déplacer vers la &amp;fin</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>“%1” is on the deck already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà sur le deck.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>Intensité de %1</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>Stop blending %1</source>
        <translation>Arrêter le mélange de %1</translation>
    </message>
    <message>
        <source>“%1” cannot be blended with itself.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être mélangé avec lui-même.</translation>
    </message>
    <message>
        <source>“%1” has no token yet, so nothing can be blended with it.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore de token&#xa0;: rien ne peut être mélangé avec lui.</translation>
    </message>
    <message>
        <source>Blend %1 with %2</source>
        <translation>Mélanger %1 avec %2</translation>
    </message>
    <message>
        <source>Share of %1 in %2</source>
        <translation>Part de %1 dans %2</translation>
    </message>
    <message>
        <source>Change the join</source>
        <translation>Changer la jonction</translation>
    </message>
    <message>
        <source>Clear the deck</source>
        <translation>Vider le deck</translation>
    </message>
    <message>
        <source>“%1” contradict each other: both set the category “%2”, and one answer can obey only one.</source>
        <translation>«&#xa0;%1&#xa0;» se contredisent&#xa0;: tous fixent la catégorie «&#xa0;%2&#xa0;», et une réponse ne peut obéir qu’à un seul.</translation>
    </message>
    <message>
        <source>” and “</source>
        <translation>&#xa0;» et «&#xa0;</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n behaviours</source>
        <translation>
            <numerusform>Retirer %n comportement</numerusform>
            <numerusform>Retirer %n comportements</numerusform>
        </translation>
    </message>
    <message>
        <source>No other behaviour has learned to steer so yet</source>
        <translation>Aucun autre comportement n’a encore appris à piloter ainsi</translation>
    </message>
    <message>
        <source>&amp;As the column does</source>
        <translation>&amp;Comme la colonne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way, and why not</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What %1 alone is steered by</source>
        <translation>Ce qui pilote %1 seul</translation>
    </message>
    <message>
        <source>Steered b&amp;y</source>
        <translation>&amp;Piloté par</translation>
    </message>
    <message>
        <source>%1: %2. Train it, or choose another.</source>
        <comment>a way to steer, and why not</comment>
        <translation>%1&#xa0;: %2. L’entraîner, ou choisir une autre façon.</translation>
    </message>
    <message>
        <source>Steer %1 as the column does</source>
        <translation>Piloter %1 comme la colonne</translation>
    </message>
    <message>
        <source>Steer %1 by %2</source>
        <translation>Piloter %1 par %2</translation>
    </message>
    <message>
        <source>%1 cannot be joined by &lt;or&gt; or &lt;not&gt;. Choose another join, or let it steer as the column does.</source>
        <translation>%1 ne peut pas être joint par &lt;or&gt; ou &lt;not&gt;. Choisir une autre jonction, ou le laisser piloter comme la colonne.</translation>
    </message>
    <message>
        <source>%1: %2. Train it, or choose another way for the chip.</source>
        <comment>a chip, and why not</comment>
        <translation>%1&#xa0;: %2. L’entraîner, ou choisir une autre façon pour la carte.</translation>
    </message>
    <message>
        <source>&amp;Not this behaviour</source>
        <translation>Pas ce comporteme&amp;nt</translation>
    </message>
    <message>
        <source>A&amp;lternative to the one before it</source>
        <translation>A&amp;lternative au précédent</translation>
    </message>
    <message>
        <source>Take out of the alternati&amp;ves</source>
        <translation>Retirer des alternati&amp;ves</translation>
    </message>
    <message>
        <source>%1 again</source>
        <comment>no more negated</comment>
        <translation>%1 de nouveau</translation>
    </message>
    <message>
        <source>Not %1</source>
        <comment>a behaviour</comment>
        <translation>Pas %1</translation>
    </message>
    <message>
        <source>Take %1 out of the alternatives</source>
        <translation>Retirer %1 des alternatives</translation>
    </message>
    <message>
        <source>Joined by &lt;or&gt;, all behaviours are alternatives.</source>
        <translation>Joints par &lt;or&gt;, tous les comportements sont des alternatives.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>become alternatives</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>&lt;not&gt; joins no behaviours that are negated or alternatives. Choose another join, or take these off.</source>
        <translation>&lt;not&gt; ne joint pas de comportements niés ou en alternative. Choisir une autre jonction, ou lever ces marques.</translation>
    </message>
    <message>
        <source>%1 knows no “not” and no alternatives. Let it steer as the column does.</source>
        <translation>%1 ne connaît ni «&#xa0;pas&#xa0;» ni alternatives. Le laisser piloter comme la colonne.</translation>
    </message>
    <message>
        <source>Alternatives steer alike. Let them steer as the column does.</source>
        <translation>Les alternatives pilotent de la même façon. Les laisser piloter comme la colonne.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DeckPart</name>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Jonction</translation>
    </message>
    <message>
        <source>&lt;and&gt;, learned</source>
        <translation>&lt;and&gt;, appris</translation>
    </message>
    <message>
        <source>nothing between</source>
        <translation>rien entre deux</translation>
    </message>
    <message>
        <source>the word “and”</source>
        <translation>le mot «&#xa0;and&#xa0;»</translation>
    </message>
    <message>
        <source>&lt;set&gt;, in no order</source>
        <translation>&lt;set&gt;, sans ordre</translation>
    </message>
    <message>
        <source>&lt;or&gt;, at least one</source>
        <translation>&lt;or&gt;, au moins un</translation>
    </message>
    <message>
        <source>&lt;not&gt;, none of them</source>
        <translation>&lt;not&gt;, aucun</translation>
    </message>
    <message>
        <source>What stands between two behaviours</source>
        <translation>Ce qui se place entre deux comportements</translation>
    </message>
    <message>
        <source>Li&amp;ve</source>
        <translation>D&amp;irect</translation>
    </message>
    <message>
        <source>Answer again while the deck changes</source>
        <translation>Répondre de nouveau quand le deck change</translation>
    </message>
    <message>
        <source>Once there are answers, a change of the deck (a strength, say) answers again at once</source>
        <translation>Dès qu’il y a des réponses, un changement du deck (une intensité, par exemple) les fait aussitôt recalculer</translation>
    </message>
    <message>
        <source>De&amp;cks</source>
        <translation>De&amp;cks</translation>
    </message>
    <message>
        <source>Saved decks</source>
        <translation>Decks enregistrés</translation>
    </message>
    <message>
        <source>Save this deck by name, or load a saved one</source>
        <translation>Enregistrer ce deck sous un nom ou en charger un enregistré</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Clear the deck</source>
        <translation>Vider le deck</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” was replaced by the deck as it stands now.</source>
        <translation>«&#xa0;%1&#xa0;» a été remplacé par le deck actuel.</translation>
    </message>
    <message>
        <source>The deck was saved as “%1”.</source>
        <translation>Le deck a été enregistré sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The saved deck “%1” was deleted.</source>
        <translation>Le deck enregistré «&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” was not loaded: the open model knows none of its behaviours.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été chargé&#xa0;: le modèle ouvert ne connaît aucun de ses comportements.</translation>
    </message>
    <message>
        <source>Load the deck “%1”</source>
        <translation>Charger le deck «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” was loaded without %2, which the open model does not know.</source>
        <translation>«&#xa0;%1&#xa0;» a été chargé sans %2, que le modèle ouvert ne connaît pas.</translation>
    </message>
    <message>
        <source>“%1” is the deck that stands here.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà le deck en place.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No token yet for %1: train it, or choose “Instructions” only.</source>
        <translation>Pas encore de token pour %1&#xa0;: l’entraîner, ou ne choisir que «&#xa0;Consignes&#xa0;».</translation>
    </message>
    <message>
        <source>Look into this deck&apos;s mechanism</source>
        <translation>Observer le mécanisme de ce deck</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DeckView</name>
    <message>
        <source>Drag behaviours here, or press Enter on one in the shelf.</source>
        <translation>Glisser des comportements ici, ou appuyer sur Entrée sur l’un d’eux dans l’étagère.</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Deck</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviours</source>
        <translation>
            <numerusform>%n comportement</numerusform>
            <numerusform>%n comportements</numerusform>
        </translation>
    </message>
    <message>
        <source>or</source>
        <comment>between alternatives</comment>
        <translation>ou</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DifferenceModel</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Sign-flip permutation test over the combinations, every pattern counted</source>
        <translation>Test de permutation par inversion de signe sur les combinaisons, toutes les configurations comptées</translation>
    </message>
    <message>
        <source>Sign-flip permutation test over the combinations, 10 000 random patterns</source>
        <translation>Test de permutation par inversion de signe sur les combinaisons, 10&#xa0;000 configurations tirées au hasard</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>A, %</source>
        <translation>A, %</translation>
    </message>
    <message>
        <source>B, %</source>
        <translation>B, %</translation>
    </message>
    <message>
        <source>A – B, points</source>
        <translation>A – B, points</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Orders A</source>
        <translation>Ordres A</translation>
    </message>
    <message>
        <source>Orders B</source>
        <translation>Ordres B</translation>
    </message>
    <message>
        <source>Orders A – B</source>
        <translation>Ordres A – B</translation>
    </message>
    <message>
        <source>Orders p</source>
        <translation>Ordres p</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>The way it was steered</source>
        <translation>La façon de piloter</translation>
    </message>
    <message>
        <source>Behaviours in the combination</source>
        <translation>Comportements dans la combinaison</translation>
    </message>
    <message>
        <source>Accuracy of run A on what both runs have</source>
        <translation>Exactitude de l’exécution A sur ce que les deux ont en commun</translation>
    </message>
    <message>
        <source>Accuracy of run B on what both runs have</source>
        <translation>Exactitude de l’exécution B sur ce que les deux ont en commun</translation>
    </message>
    <message>
        <source>Difference of the accuracies with its 95 % interval</source>
        <translation>Différence des exactitudes, avec son intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>How often chance alone would give such a difference of accuracies</source>
        <translation>Fréquence à laquelle le seul hasard donnerait une telle différence d’exactitude</translation>
    </message>
    <message>
        <source>Order variance of run A, points</source>
        <translation>Variance d’ordre de l’exécution A, en points</translation>
    </message>
    <message>
        <source>Order variance of run B, points</source>
        <translation>Variance d’ordre de l’exécution B, en points</translation>
    </message>
    <message>
        <source>Difference of the order variances with its 95 % interval</source>
        <translation>Différence des variances d’ordre, avec son intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>How often chance alone would give such a difference of order variances</source>
        <translation>Fréquence à laquelle le seul hasard donnerait une telle différence de variance d’ordre</translation>
    </message>
    <message>
        <source>Pairs of a combination and a prompt that both runs have</source>
        <translation>Paires d’une combinaison et d’un prompt que les deux exécutions ont en commun</translation>
    </message>
    <message>
        <source>Combinations of seen behaviours, of unseen pairs of these, with unseen behaviours, or all</source>
        <translation>Combinaisons de comportements vus, de paires non vues de ceux-ci, avec des comportements non vus, ou toutes</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DistillationPane</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Observer</translation>
    </message>
    <message>
        <source>Draw the example and take the steps; nothing is saved, and no token replaced</source>
        <translation>Tirer l’exemple et faire les étapes&#xa0;; rien n’est enregistré, et aucun token n’est remplacé</translation>
    </message>
    <message>
        <source>End the look</source>
        <translation>Mettre fin à l’observation</translation>
    </message>
    <message>
        <source>Progress of the steps</source>
        <translation>Progression des étapes</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>The behaviour, or the operator, whose row is trained</source>
        <translation>Le comportement, ou l’opérateur, dont la ligne est entraînée</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>Exe&amp;mple</translation>
    </message>
    <message>
        <source>The seed that the example is drawn with</source>
        <translation>La graine avec laquelle l’exemple est tiré</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>Éta&amp;pes</translation>
    </message>
    <message>
        <source>Steps of the optimizer on this one example</source>
        <translation>Étapes de l’optimiseur sur ce seul exemple</translation>
    </message>
    <message>
        <source>What the teacher reads</source>
        <translation>Ce que lit le professeur</translation>
    </message>
    <message>
        <source>What the student reads</source>
        <translation>Ce que lit l’élève</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>At 1 probabilities are as the model uses them; the training compares flattened ones</source>
        <translation>À 1, les probabilités sont telles que le modèle les emploie&#xa0;; l’entraînement en compare des aplaties</translation>
    </message>
    <message>
        <source>How far teacher and student are apart, token by token</source>
        <translation>À quel point professeur et élève sont éloignés, token par token</translation>
    </message>
    <message>
        <source>Press Look: teacher and student are compared on one example of the training.</source>
        <translation>Appuyer sur Observer&#xa0;: professeur et élève sont comparés sur un exemple de l’entraînement.</translation>
    </message>
    <message>
        <source>Words that may come next, by teacher and student</source>
        <translation>Mots qui peuvent venir ensuite, selon le professeur et l’élève</translation>
    </message>
    <message>
        <source>Teacher reads</source>
        <translation>Le professeur lit</translation>
    </message>
    <message>
        <source>Student reads</source>
        <translation>L’élève lit</translation>
    </message>
    <message>
        <source>How far apart they are, word by word of the answer</source>
        <translation>À quel point ils sont éloignés, mot par mot de la réponse</translation>
    </message>
    <message>
        <source>Divergence by token</source>
        <translation>Divergence par token</translation>
    </message>
    <message>
        <source>Words of the chosen token</source>
        <translation>Mots du token choisi</translation>
    </message>
    <message>
        <source>The row in the plane</source>
        <translation>La ligne dans le plan</translation>
    </message>
    <message>
        <source>Every step, every token</source>
        <translation>Chaque étape, chaque token</translation>
    </message>
    <message>
        <source>at temperature %1</source>
        <translation>à la température %1</translation>
    </message>
    <message>
        <source>Loss %1</source>
        <translation>Perte %1</translation>
    </message>
    <message>
        <source>gradient on the one row %1</source>
        <translation>gradient sur la seule ligne %1</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>taux d’apprentissage %1</translation>
    </message>
    <message>
        <source>length of the row %1</source>
        <translation>longueur de la ligne %1</translation>
    </message>
    <message>
        <source>nearest word %1 (cosine %2)</source>
        <translation>mot le plus proche %1 (cosinus %2)</translation>
    </message>
    <message>
        <source>“%1”: KL %2 at temperature 1, %3 at temperature %4; %5 % of the loss</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: KL %2 à la température 1, %3 à la température %4&#xa0;; %5&#xa0;% de la perte</translation>
    </message>
    <message>
        <source>KL(teacher ‖ student) in nats</source>
        <translation>KL(professeur ‖ élève), en nats</translation>
    </message>
    <message>
        <source>all other words</source>
        <translation>tous les autres mots</translation>
    </message>
    <message>
        <source>What comes next, where “%1” stands</source>
        <translation>Ce qui vient ensuite, là où se trouve «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>professeur</translation>
    </message>
    <message>
        <source>student</source>
        <translation>élève</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DosePlot</name>
    <message>
        <source>Obedience and broken answers by strength</source>
        <translation>Obéissance et réponses inutilisables selon l’intensité</translation>
    </message>
    <message>
        <source>obeyed</source>
        <translation>obéissent</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>inutilisables</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Answers, %</source>
        <translation>Réponses, %</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DotPlot</name>
    <message>
        <source>Up and Down read the values out one by one</source>
        <translation>Haut et Bas énoncent les valeurs une à une</translation>
    </message>
    <message>
        <source>p ≥ %1</source>
        <translation>p ≥ %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::EffectsMap</name>
    <message>
        <source>Share of the stream that adapters add, by behaviour and layer</source>
        <translation>Part du flux qu’ajoutent les adaptateurs, par comportement et par couche</translation>
    </message>
    <message>
        <source>Arrow keys choose a cell</source>
        <translation>Les flèches choisissent une case</translation>
    </message>
    <message>
        <source>%1, layer %2: adds %3 % of the stream</source>
        <translation>%1, couche %2&#xa0;: ajoute %3&#xa0;% du flux</translation>
    </message>
    <message>
        <source>Press Look to see where adapters act.</source>
        <translation>Appuyer sur Observer pour voir où agissent les adaptateurs.</translation>
    </message>
    <message>
        <source>share of the stream in %, by layer</source>
        <translation>part du flux en %, par couche</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::EffectsPane</name>
    <message>
        <source>What trained adapters add to the model&apos;s stream while it answers held-out prompts, and from which strength on its answers break.</source>
        <translation>Ce que les adaptateurs entraînés ajoutent au flux du modèle pendant qu’il répond à des prompts mis de côté, et à partir de quelle intensité ses réponses deviennent inutilisables.</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Observer</translation>
    </message>
    <message>
        <source>Answer held-out prompts with each behaviour and read what is added, layer by layer</source>
        <translation>Répondre à des prompts mis de côté avec chaque comportement et lire, couche par couche, ce qui est ajouté</translation>
    </message>
    <message>
        <source>End the reading</source>
        <translation>Terminer la lecture</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>Progression de la lecture</translation>
    </message>
    <message>
        <source>Layers of the chosen behaviour</source>
        <translation>Couches du comportement choisi</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>% of the stream</source>
        <translation>% du flux</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Favorise</translation>
    </message>
    <message>
        <source>No behaviour has an adapter for this model yet. Train one: steerdeck-cli train adapter --behaviors german</source>
        <translation>Aucun comportement n’a encore d’adaptateur pour ce modèle. En entraîner un&#xa0;: steerdeck-cli train adapter --behaviors german</translation>
    </message>
    <message>
        <source>%1: from strength %2 on, half of the answers are empty or go round in circles.</source>
        <translation>%1&#xa0;: à partir de l’intensité %2, la moitié des réponses sont vides ou tournent en rond.</translation>
    </message>
    <message>
        <source>%1: at no strength tried did half of the answers break.</source>
        <translation>%1&#xa0;: à aucune des intensités essayées, la moitié des réponses n’est devenue inutilisable.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Way to steer</source>
        <translation>&amp;Façon de piloter</translation>
    </message>
    <message>
        <source>Which of the ways that change the stream</source>
        <translation>Laquelle des façons qui changent le flux</translation>
    </message>
    <message>
        <source>Where adapters act</source>
        <translation>Où agissent les adaptateurs</translation>
    </message>
    <message>
        <source>Obedience and broken answers</source>
        <translation>Obéissance et réponses inutilisables</translation>
    </message>
    <message>
        <source>Every layer of every behaviour</source>
        <translation>Chaque couche de chaque comportement</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::EvaluateBench</name>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Run this plan (Ctrl+Return)</source>
        <translation>Exécuter ce plan (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Wait after the current batch; nothing is lost</source>
        <translation>Attendre après le lot en cours&#xa0;; rien n’est perdu</translation>
    </message>
    <message>
        <source>End after the current batch; what is answered stays, and the same plan goes on from there</source>
        <translation>Terminer après le lot en cours&#xa0;; les réponses obtenues restent, et le même plan continue à partir de là</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Progression de l’expérience</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Rows as table (CSV)…</source>
        <translation>Lignes en tableau (CSV)…</translation>
    </message>
    <message>
        <source>Summary as table (CSV)…</source>
        <translation>Résumé en tableau (CSV)…</translation>
    </message>
    <message>
        <source>Comparison as table (CSV)…</source>
        <translation>Comparaison en tableau (CSV)…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>Tout (JSON)…</translation>
    </message>
    <message>
        <source>Picture of the accuracy…</source>
        <translation>Image de l’exactitude…</translation>
    </message>
    <message>
        <source>Picture of the order variance…</source>
        <translation>Image de la variance d’ordre…</translation>
    </message>
    <message>
        <source>Picture of the comparison…</source>
        <translation>Image de la comparaison…</translation>
    </message>
    <message>
        <source>All figures in one picture…</source>
        <translation>Toutes les figures en une image…</translation>
    </message>
    <message>
        <source>The judge scored %1 of %2 correct answers.</source>
        <translation>Le juge a noté %1 des %2 réponses correctes.</translation>
    </message>
    <message>
        <source>Of the others: %1</source>
        <translation>Pour les autres&#xa0;: %1</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>cette exécution</translation>
    </message>
    <message>
        <source>Stopping after this batch…</source>
        <translation>Arrêt après ce lot…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message>
        <source>Done in %1. The results are in %2.</source>
        <translation>Terminé en %1. Les résultats sont dans %2.</translation>
    </message>
    <message>
        <source>Stopped. Start the same plan again to go on from here.</source>
        <translation>Arrêté. Démarrer de nouveau le même plan pour continuer à partir d’ici.</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Il n’y a pas encore de résultats.</translation>
    </message>
    <message>
        <source>The plan can be changed once this run has ended.</source>
        <translation>Le plan pourra être modifié une fois cette exécution terminée.</translation>
    </message>
    <message>
        <source>There is no comparison: open a second run first.</source>
        <translation>Il n’y a pas de comparaison&#xa0;: ouvrir d’abord une seconde exécution.</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>La commande est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Picture of the page Figures…</source>
        <translation>Image de la page Figures…</translation>
    </message>
    <message>
        <source>The page Figures as table (CSV)…</source>
        <translation>La page Figures en tableau (CSV)…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExperimentBar</name>
    <message>
        <source>Results or comparison</source>
        <translation>Résultats ou comparaison</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Earlier experiments</source>
        <translation>Expériences précédentes</translation>
    </message>
    <message>
        <source>Run that is shown</source>
        <translation>Exécution affichée</translation>
    </message>
    <message>
        <source>Which of the two runs is shown; a comparison is A minus B</source>
        <translation>Laquelle des deux exécutions est affichée&#xa0;; une comparaison est A moins B</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Show the results of an earlier run</source>
        <translation>Afficher les résultats d’une exécution antérieure</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Put a second run beside this one, with their differences</source>
        <translation>Placer une seconde exécution à côté de celle-ci, avec leurs différences</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juger</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Write what is shown as tables or pictures</source>
        <translation>Écrire ce qui est affiché sous forme de tableaux ou d’images</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A&#xa0;: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <translation>Arrêter le juge</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Have a language model score the correct answers from 1 to 5. “The judge…” in the menu “File” names it, or LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL and LLM_JUDGE_API_KEY in the environment.</source>
        <translation>Faire noter de 1 à 5 les réponses correctes par un modèle de langage. «&#xa0;Le juge…&#xa0;» du menu «&#xa0;Fichier&#xa0;» le désigne, ou LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL et LLM_JUDGE_API_KEY dans l’environnement.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExperimentModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>conditions of an experiment and its combinations</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inachevée</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an accuracy and whose it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1
%2 prompts each
%3</source>
        <comment>an experiment, its prompts and its folder</comment>
        <translation>%1
%2 prompts chacune
%3</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>Meilleure exactitude</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExperimentPane</name>
    <message>
        <source>Earlier experiments</source>
        <translation>Expériences précédentes</translation>
    </message>
    <message>
        <source>Return shows the results of the selected one</source>
        <translation>Entrée affiche les résultats de celle choisie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the results of the selected experiment</source>
        <translation>Afficher les résultats de l’expérience choisie</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Put the selected experiment beside the one that is shown</source>
        <translation>Placer l’expérience choisie à côté de celle affichée</translation>
    </message>
    <message>
        <source>Each experiment with this model is kept here: its plan and its answers.</source>
        <translation>Chaque expérience avec ce modèle est gardée ici : son plan et ses réponses.</translation>
    </message>
    <message>
        <source>Draw together</source>
        <translation>Tracer ensemble</translation>
    </message>
    <message>
        <source>Draw the results of all selected experiments side by side (Ctrl and Shift select more)</source>
        <translation>Tracer côte à côte les résultats de toutes les expériences sélectionnées (Ctrl et Maj en sélectionnent d’autres)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExportForm</name>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Type de fichier</translation>
    </message>
    <message>
        <source>SVG and PDF stay sharp at any size; PNG has as many pixels as are chosen here</source>
        <translation>SVG et PDF restent nets à toute taille&#xa0;; PNG a le nombre de pixels choisi ici</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>millimètres</translation>
    </message>
    <message>
        <source>&amp;Measured in</source>
        <translation>&amp;Mesuré en</translation>
    </message>
    <message>
        <source>The unit of width and height</source>
        <translation>L’unité de la largeur et de la hauteur</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largeur</translation>
    </message>
    <message>
        <source>Width of the whole picture</source>
        <translation>Largeur de l’image entière</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Hauteur</translation>
    </message>
    <message>
        <source>Height of the whole picture</source>
        <translation>Hauteur de l’image entière</translation>
    </message>
    <message>
        <source>Keep the &amp;proportions</source>
        <translation>Garder les &amp;proportions</translation>
    </message>
    <message>
        <source>Height follows width, and width follows height</source>
        <translation>La hauteur suit la largeur, et la largeur suit la hauteur</translation>
    </message>
    <message>
        <source> dpi</source>
        <extracomment>Dots per inch</extracomment>
        <translation> ppp</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Résolution</translation>
    </message>
    <message>
        <source>Dots per inch: with the same number of pixels, more of them make text and marks larger</source>
        <translation>Points par pouce&#xa0;: à nombre de pixels égal, une valeur plus grande agrandit le texte et les marques</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Choose the file&apos;s name and write it</source>
        <translation>Choisir le nom du fichier et l’écrire</translation>
    </message>
    <message>
        <source>%1 x %2 mm, %3 x %4 pixels</source>
        <translation>%1 × %2 mm, %3 × %4 pixels</translation>
    </message>
    <message>
        <source>%1 x %2 mm, sharp at any size</source>
        <translation>%1 × %2 mm, nette à toute taille</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExportPane</name>
    <message>
        <source>Every behaviour, blend and strength as a word of the vocabulary, and &lt;and&gt;, &lt;or&gt;, &lt;not&gt;; they stand where a text says them.</source>
        <translation>Chaque comportement, mélange et intensité comme mot du vocabulaire, ainsi que &lt;and&gt;, &lt;or&gt;, &lt;not&gt;&#xa0;; ils se placent là où un texte les dit.</translation>
    </message>
    <message>
        <source>The join “set”, which puts rows at one position; what LM-Steer, CAA and LoRA learned.</source>
        <translation>La jonction «&#xa0;set&#xa0;», qui place des lignes à une même position&#xa0;; ce que LM-Steer, CAA et LoRA ont appris.</translation>
    </message>
    <message>
        <source>Hugging Face folder (transformers, vLLM)</source>
        <translation>Dossier Hugging Face (transformers, vLLM)</translation>
    </message>
    <message>
        <source>GGUF file (llama.cpp, Ollama, LM Studio)</source>
        <translation>Fichier GGUF (llama.cpp, Ollama, LM Studio)</translation>
    </message>
    <message>
        <source>PEFT folders (prompt tuning, trainable tokens)</source>
        <translation>Dossiers PEFT (prompt tuning, tokens entraînables)</translation>
    </message>
    <message>
        <source>As trainable tokens every row as a word; as prompt tuning the deck as it stands.</source>
        <translation>Comme tokens entraînables, chaque ligne comme mot&#xa0;; comme prompt tuning, le deck tel quel.</translation>
    </message>
    <message>
        <source>In prompt tuning the place: the rows stand before the whole input, where they were not trained. The join “set”.</source>
        <translation>En prompt tuning, la place&#xa0;: les lignes sont devant toute l’entrée, où elles n’ont pas été entraînées. La jonction «&#xa0;set&#xa0;».</translation>
    </message>
    <message>
        <source>Prompt embeddings (vLLM)</source>
        <translation>Embeddings de prompt (vLLM)</translation>
    </message>
    <message>
        <source>The deck and one question as the very rows that the model reads.</source>
        <translation>Le deck et une question, sous la forme exacte des lignes que lit le modèle.</translation>
    </message>
    <message>
        <source>The join “set”; other questions.</source>
        <translation>La jonction «&#xa0;set&#xa0;»&#xa0;; d’autres questions.</translation>
    </message>
    <message>
        <source>Share card (another Steerdeck)</source>
        <translation>Carte de partage (un autre Steerdeck)</translation>
    </message>
    <message>
        <source>Deck, question, settings and rows, every join: another Steerdeck with the same model gives the same answer.</source>
        <translation>Deck, question, réglages et lignes, toutes les jonctions&#xa0;: un autre Steerdeck avec le même modèle donne la même réponse.</translation>
    </message>
    <message>
        <source>The model itself; what LM-Steer, CAA and LoRA learned.</source>
        <translation>Le modèle lui-même&#xa0;; ce que LM-Steer, CAA et LoRA ont appris.</translation>
    </message>
    <message>
        <source>Who shall use the tokens</source>
        <translation>Qui va utiliser les tokens</translation>
    </message>
    <message>
        <source>&amp;Every behaviour that has a token</source>
        <translation>&amp;Tous les comportements qui ont un token</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>Where it is put</source>
        <translation>Où l’enregistrer</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose where it is put</source>
        <translation>Choisir où l’enregistrer</translation>
    </message>
    <message>
        <source>&amp;Replace what stands there</source>
        <translation>&amp;Remplacer ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Smaller files, with rows that are ro&amp;unded</source>
        <translation>Fichiers plus petits, aux lignes &amp;arrondies</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Écrire l’exportation</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Stop; nothing is left</source>
        <translation>Arrêter&#xa0;; il n’en reste rien</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>A program that uses it</source>
        <translation>Un programme qui utilise l’exportation</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation>Copier le programme</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>Po&amp;ur</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Transmet</translation>
    </message>
    <message>
        <source>Cannot carry</source>
        <translation>Ne peut transmettre</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Emplacement</translation>
    </message>
    <message>
        <source> → %1 %2 %</source>
        <translation> → %1&#xa0;%2 %</translation>
    </message>
    <message>
        <source> × %1</source>
        <translation> × %1</translation>
    </message>
    <message>
        <source>The deck is empty.</source>
        <translation>Le deck est vide.</translation>
    </message>
    <message>
        <source>The deck: %1</source>
        <translation>Le deck&#xa0;: %1</translation>
    </message>
    <message>
        <source>The deck is joined by “set”, which only a share card can carry.</source>
        <translation>Le deck est joint par «&#xa0;set&#xa0;», que seule une carte de partage peut transmettre.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written to %1.</source>
        <translation>
            <numerusform>%n fichier a été écrit dans %1.</numerusform>
            <numerusform>%n fichiers ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour</comment>
        <translation>pas %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::FiguresView</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Gain per combination</source>
        <translation>Gain par combinaison</translation>
    </message>
    <message>
        <source>Several results</source>
        <translation>Plusieurs résultats</translation>
    </message>
    <message>
        <source>Sizes of models</source>
        <translation>Tailles des modèles</translation>
    </message>
    <message>
        <source>The method that gains</source>
        <translation>La méthode qui gagne</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a method over another</comment>
        <translation>par rapport à</translation>
    </message>
    <message>
        <source>The method that it is held against</source>
        <translation>La méthode à laquelle elle est comparée</translation>
    </message>
    <message>
        <source>Add results…</source>
        <translation>Ajouter des résultats…</translation>
    </message>
    <message>
        <source>Draw one more folder of results beside these, of any model</source>
        <translation>Tracer un dossier de résultats de plus à côté de ceux-ci, de n’importe quel modèle</translation>
    </message>
    <message>
        <source>Gain of accuracy by combination</source>
        <translation>Gain d’exactitude par combinaison</translation>
    </message>
    <message>
        <source>Accuracy of several results</source>
        <translation>Exactitude de plusieurs résultats</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::FoundModels</name>
    <message>
        <source>Hub cache</source>
        <translation>Cache du hub</translation>
    </message>
    <message>
        <source>Models for tests</source>
        <translation>Modèles de test</translation>
    </message>
    <message>
        <source>Added folder</source>
        <translation>Dossier ajouté</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>s’ouvre</translation>
    </message>
    <message>
        <source>does not open</source>
        <translation>ne s’ouvre pas</translation>
    </message>
    <message>
        <source>half fetched</source>
        <translation>à moitié téléchargé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::FoundPane</name>
    <message>
        <source>Models on this computer</source>
        <translation>Modèles de cet ordinateur</translation>
    </message>
    <message>
        <source>Return opens the selected model</source>
        <translation>Entrée ouvre le modèle sélectionné</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ou&amp;vrir</translation>
    </message>
    <message>
        <source>Open the selected model</source>
        <translation>Ouvrir le modèle sélectionné</translation>
    </message>
    <message>
        <source>&amp;Fetch the rest</source>
        <translation>&amp;Télécharger le reste</translation>
    </message>
    <message>
        <source>Go on with the selected model&apos;s download</source>
        <translation>Continuer le téléchargement du modèle sélectionné</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Véri&amp;fier</translation>
    </message>
    <message>
        <source>Read the selected model&apos;s files and compare them with the hashes that the hub gave them</source>
        <translation>Lire les fichiers du modèle sélectionné et les comparer aux empreintes que le hub leur a données</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Actuali&amp;ser</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Chercher de nouveau des modèles</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Look for models in another folder, too, from now on</source>
        <translation>Chercher désormais des modèles dans un autre dossier aussi</translation>
    </message>
    <message>
        <source>Open a&amp;nother folder…</source>
        <translation>Ouvrir un autre &amp;dossier…</translation>
    </message>
    <message>
        <source>Open a model folder that is not in the list</source>
        <translation>Ouvrir un dossier de modèle qui n’est pas dans la liste</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Recherche de modèles…</translation>
    </message>
    <message>
        <source>No models were found. Get one from the hub, or add the folder that holds yours.</source>
        <translation>Aucun modèle trouvé. En obtenir un du hub, ou ajouter le dossier qui contient les vôtres.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::GeometryBench</name>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>vocabulaire</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>consignes</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>&amp;Fit on</source>
        <translation>Aj&amp;uster sur</translation>
    </message>
    <message>
        <source>The rows whose directions of largest variance become the axes: the tokens, the model&apos;s own words, the means of the behaviours&apos; instructions, or all of these</source>
        <translation>Les lignes dont les directions de plus grande variance deviennent les axes&#xa0;: les tokens, les mots du modèle, les moyennes des consignes des comportements, ou toutes ces lignes</translation>
    </message>
    <message>
        <source>Cent&amp;re</source>
        <translation>Cent&amp;rer</translation>
    </message>
    <message>
        <source>Subtract the mean of those rows first</source>
        <translation>Soustraire d’abord la moyenne de ces lignes</translation>
    </message>
    <message>
        <source>&amp;Neighbours</source>
        <translation>&amp;Voisins</translation>
    </message>
    <message>
        <source>How many nearest words are found for each token</source>
        <translation>Nombre de mots les plus proches cherchés pour chaque token</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Pa&amp;ths of</source>
        <translation>Tra&amp;jets de</translation>
    </message>
    <message>
        <source>An earlier training, whose tokens&apos; ways from start to end are drawn; every training leaves a record</source>
        <translation>Un entraînement antérieur, dont le trajet des tokens est dessiné du départ à la fin&#xa0;; chaque entraînement laisse une trace</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Compute again with the tokens as they are now (F5)</source>
        <translation>Recalculer avec les tokens tels qu’ils sont maintenant (F5)</translation>
    </message>
    <message>
        <source>Exp&amp;ort</source>
        <translation>Exp&amp;orter</translation>
    </message>
    <message>
        <source>Export tables and pictures</source>
        <translation>Exporter des tableaux et des images</translation>
    </message>
    <message>
        <source>Write tables and pictures to files</source>
        <translation>Écrire des tableaux et des images dans des fichiers</translation>
    </message>
    <message>
        <source>2-D</source>
        <translation>2D</translation>
    </message>
    <message>
        <source>Two components on a plane</source>
        <translation>Deux composantes dans un plan</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>Three components in space, which a drag turns</source>
        <translation>Trois composantes dans l’espace, qu’un glissement fait tourner</translation>
    </message>
    <message>
        <source>&amp;X</source>
        <translation>&amp;X</translation>
    </message>
    <message>
        <source>Principal component across</source>
        <translation>Composante principale de l’axe horizontal</translation>
    </message>
    <message>
        <source>&amp;Y</source>
        <translation>&amp;Y</translation>
    </message>
    <message>
        <source>Principal component upwards</source>
        <translation>Composante principale de l’axe vertical</translation>
    </message>
    <message>
        <source>&amp;Z</source>
        <translation>&amp;Z</translation>
    </message>
    <message>
        <source>Principal component towards the eye</source>
        <translation>Composante principale de l’axe de profondeur</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation>Voca&amp;bulaire</translation>
    </message>
    <message>
        <source>Show the model&apos;s own words as a pale cloud</source>
        <translation>Afficher les mots du modèle en un nuage pâle</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>Write each token&apos;s name beside its mark</source>
        <translation>Écrire le nom de chaque token à côté de sa marque</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Consignes</translation>
    </message>
    <message>
        <source>Show the mean of each behaviour&apos;s instructions as a small mark, joined to its token</source>
        <translation>Afficher la moyenne des consignes de chaque comportement par une petite marque, reliée à son token</translation>
    </message>
    <message>
        <source>&amp;Perspective</source>
        <translation>&amp;Perspective</translation>
    </message>
    <message>
        <source>Draw what is nearer larger; without it, lengths in the picture can be compared</source>
        <translation>Dessiner plus grand ce qui est plus proche&#xa0;; sans elle, les longueurs dans l’image peuvent être comparées</translation>
    </message>
    <message>
        <source>L&amp;asso</source>
        <translation>&amp;Lasso</translation>
    </message>
    <message>
        <source>A drag draws a lasso around tokens; Shift and drag does so at any time</source>
        <translation>Glisser trace un lasso autour de tokens&#xa0;; Maj et glisser le fait à tout moment</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Vue initiale</translation>
    </message>
    <message>
        <source>Show everything as at first (Home in the picture)</source>
        <translation>Afficher tout comme au départ (Début dans l’image)</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>par catégorie</translation>
    </message>
    <message>
        <source>by likeness</source>
        <translation>par similarité</translation>
    </message>
    <message>
        <source>Order of the tokens</source>
        <translation>Ordre des tokens</translation>
    </message>
    <message>
        <source>By category, or so that alike tokens stand together (average-linkage clustering of the cosines)</source>
        <translation>Par catégorie, ou de façon que les tokens semblables se suivent (classification hiérarchique des cosinus, lien moyen)</translation>
    </message>
    <message>
        <source>Cosines between tokens</source>
        <translation>Cosinus entre tokens</translation>
    </message>
    <message>
        <source>Points (CSV)…</source>
        <translation>Points (CSV)…</translation>
    </message>
    <message>
        <source>Export the points</source>
        <translation>Exporter les points</translation>
    </message>
    <message>
        <source>Neighbours (CSV)…</source>
        <translation>Voisins (CSV)…</translation>
    </message>
    <message>
        <source>Export the neighbours</source>
        <translation>Exporter les voisins</translation>
    </message>
    <message>
        <source>Cosines (CSV)…</source>
        <translation>Cosinus (CSV)…</translation>
    </message>
    <message>
        <source>Export the table of cosines</source>
        <translation>Exporter le tableau des cosinus</translation>
    </message>
    <message>
        <source>Paths of the training (CSV)…</source>
        <translation>Trajets de l’entraînement (CSV)…</translation>
    </message>
    <message>
        <source>Export the paths</source>
        <translation>Exporter les trajets</translation>
    </message>
    <message>
        <source>Picture of the components (SVG, PDF, PNG)…</source>
        <translation>Image des composantes (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>Export the components</source>
        <translation>Exporter les composantes</translation>
    </message>
    <message>
        <source>Picture of the cosines (SVG, PDF, PNG)…</source>
        <translation>Image des cosinus (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>Export the cosines</source>
        <translation>Exporter les cosinus</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Drag turns, Shift and drag draws a lasso, Ctrl and drag moves, the wheel zooms, a double click resets. Keys: Alt and arrows turn.</source>
        <translation>Glisser fait tourner, Maj et glisser trace un lasso, Ctrl et glisser déplace, la molette zoome, un double clic réinitialise. Touches&#xa0;: Alt et les flèches font tourner.</translation>
    </message>
    <message>
        <source>Drag selects, Shift and drag draws a lasso, Ctrl and drag moves, the wheel zooms, a double click resets.</source>
        <translation>Glisser sélectionne, Maj et glisser trace un lasso, Ctrl et glisser déplace, la molette zoome, un double clic réinitialise.</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Chercher un mot</translation>
    </message>
    <message>
        <source>Type a word of the vocabulary: it is marked in the picture with the words nearest to it</source>
        <translation>Saisir un mot du vocabulaire&#xa0;: il est marqué dans l’image, avec les mots les plus proches de lui</translation>
    </message>
    <message>
        <source>No word of the vocabulary contains “%1”.</source>
        <translation>Aucun mot du vocabulaire ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a word and its cosine</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (id %2); nearest words by cosine: %3.</source>
        <translation>%1 (id %2)&#xa0;; mots les plus proches selon le cosinus&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Among the nearest words of: %1.</source>
        <translation>Parmi les mots les plus proches de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Own vectors</source>
        <translation>Vos vecteurs</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Vectors of your own</source>
        <translation>Vecteurs à vous</translation>
    </message>
    <message>
        <source>Vectors (*.safetensors *.csv *.tsv *.txt)</source>
        <translation>Vecteurs (*.safetensors *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Ne pas les afficher</translation>
    </message>
    <message>
        <source>Own ve&amp;ctors</source>
        <translation>Vos vec&amp;teurs</translation>
    </message>
    <message>
        <source>Own vectors: %1</source>
        <comment>the name of a file</comment>
        <translation>Vos vecteurs&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Vectors from a file beside the tokens: safetensors, or CSV with a name and its numbers in each line</source>
        <translation>Des vecteurs d’un fichier à côté des tokens&#xa0;: safetensors, ou CSV avec un nom et ses nombres à chaque ligne</translation>
    </message>
    <message>
        <source>Through one token alone no axes can be fitted: they are the vocabulary&apos;s.</source>
        <translation>Un seul token ne permet d’ajuster aucun axe&#xa0;: ce sont ceux du vocabulaire.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::GuessPicture</name>
    <message>
        <source>Your guess beside what happened</source>
        <translation>Votre pronostic à côté de ce qui s’est passé</translation>
    </message>
    <message>
        <source>your guess: %1</source>
        <translation>votre pronostic&#xa0;: %1</translation>
    </message>
    <message>
        <source>what happened: %1</source>
        <translation>ce qui s’est passé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Votre pronostic</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a place; what stands there</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HeatMap</name>
    <message>
        <source>Cosines between tokens</source>
        <translation>Cosinus entre tokens</translation>
    </message>
    <message>
        <source>Up and Down go from token to token</source>
        <translation>Haut et Bas vont de token en token</translation>
    </message>
    <message>
        <source>%1 and %2: cosine %3</source>
        <translation>%1 et %2&#xa0;: cosinus %3</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HeldOutRow</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source> %</source>
        <comment>a share, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>The share of the data&apos;s prompts that is never trained on: loss and accuracy are measured on them</source>
        <translation>La part des prompts des données sur laquelle on n’entraîne jamais&#xa0;: la perte et l’exactitude y sont mesurées</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source> in vain</source>
        <comment>measurements, behind their number</comment>
        <translation> sans progrès</translation>
    </message>
    <message>
        <source>or a data set</source>
        <translation>ou un jeu de données</translation>
    </message>
    <message>
        <source>Data set to measure on</source>
        <translation>Jeu de données sur lequel mesurer</translation>
    </message>
    <message>
        <source>Examples of a file of their own, instead of a share of the data</source>
        <translation>Des exemples d’un fichier à part, au lieu d’une part des données</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a data set to measure on</source>
        <translation>Choisir un jeu de données sur lequel mesurer</translation>
    </message>
    <message>
        <source>Train with several rates, steps and seeds, and take the one of the lowest held-out loss</source>
        <translation>Entraîner avec plusieurs taux, nombres d’étapes et graines, et prendre l’entraînement dont la perte sur les exemples mis de côté est la plus faible</translation>
    </message>
    <message>
        <source>Examples to measure on</source>
        <translation>Exemples sur lesquels mesurer</translation>
    </message>
    <message>
        <source>Data sets (*.jsonl *.json)</source>
        <translation>Jeux de données (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Balayage…</translation>
    </message>
    <message>
        <source>Hold out</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>End after</source>
        <translation>Finir après</translation>
    </message>
    <message>
        <source>The training ends after so many measurements without a lower held-out loss, and what had the lowest one is kept</source>
        <translation>L’entraînement finit après ce nombre de mesures sans perte plus faible sur les exemples mis de côté&#xa0;; l’état où elle est la plus faible est gardé</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HistoryPane</name>
    <message>
        <source>&amp;Go back to this run</source>
        <translation>Re&amp;venir à cette exécution</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Fermer l’historique</translation>
    </message>
    <message>
        <source>History of runs</source>
        <translation>Historique des exécutions</translation>
    </message>
    <message>
        <source>Enter goes back to a run: its answers, prompt, deck and settings.</source>
        <translation>Entrée revient à une exécution&#xa0;: ses réponses, son prompt, son deck et ses réglages.</translation>
    </message>
    <message>
        <source>Shows its answers and brings back its prompt, deck, columns and sampling (Enter)</source>
        <translation>Afficher ses réponses et rétablir son prompt, son deck, ses colonnes et son échantillonnage (Entrée)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>Annuler &amp;l’effacement</translation>
    </message>
    <message>
        <source>C&amp;lear the history</source>
        <translation>Effacer &amp;l’historique</translation>
    </message>
    <message>
        <source>Brings back what was cleared</source>
        <translation>Rétablir ce qui a été effacé</translation>
    </message>
    <message>
        <source>Forgets every run; this can be undone until the next run</source>
        <translation>Oublier toutes les exécutions&#xa0;; peut être annulé jusqu’à la prochaine exécution</translation>
    </message>
    <message numerus="yes">
        <source>%n runs were cleared.</source>
        <translation>
            <numerusform>%n exécution a été effacée.</numerusform>
            <numerusform>%n exécutions ont été effacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Pas encore d’exécution.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs, the newest first</source>
        <translation>
            <numerusform>%n exécution, la plus récente en premier</numerusform>
            <numerusform>%n exécutions, la plus récente en premier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HubModels</name>
    <message>
        <source>%1
Given to those who accept its terms on its page, with a token in HF_TOKEN</source>
        <translation>%1
Donné à qui accepte ses conditions sur sa page, avec un jeton d’accès dans HF_TOKEN</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>restreint</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HubPane</name>
    <message>
        <source>A part of a model&apos;s name, or OWNER/NAME</source>
        <translation>Une partie du nom d’un modèle, ou PROPRIÉTAIRE/NOM</translation>
    </message>
    <message>
        <source>Model to look for on the hub</source>
        <translation>Modèle à chercher sur le hub</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Ask the hub for models of this name</source>
        <translation>Demander au hub les modèles de ce nom</translation>
    </message>
    <message>
        <source>Models on the hub</source>
        <translation>Modèles du hub</translation>
    </message>
    <message>
        <source>Return asks what would be fetched of the selected model</source>
        <translation>Entrée demande ce qui serait téléchargé du modèle sélectionné</translation>
    </message>
    <message>
        <source>Choo&amp;se</source>
        <translation>Choi&amp;sir</translation>
    </message>
    <message>
        <source>See which files of the selected model would be fetched</source>
        <translation>Voir quels fichiers du modèle sélectionné seraient téléchargés</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>Fichier du modèle</translation>
    </message>
    <message>
        <source>Files of this model, the smallest first: the same weights with fewer or more digits</source>
        <translation>Fichiers de ce modèle, le plus petit d’abord&#xa0;: les mêmes poids avec moins ou plus de chiffres</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>Fetch the model into the hub&apos;s cache</source>
        <translation>Télécharger le modèle dans le cache du hub</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Stop for now; what has come is kept</source>
        <translation>Arrêter pour l’instant&#xa0;; ce qui est arrivé est conservé</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>End the download; what has come stays in the cache</source>
        <translation>Mettre fin au téléchargement&#xa0;; ce qui est arrivé reste dans le cache</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ou&amp;vrir</translation>
    </message>
    <message>
        <source>Open the fetched model</source>
        <translation>Ouvrir le modèle téléchargé</translation>
    </message>
    <message>
        <source>The hub has no model of this name.</source>
        <translation>Le hub n’a aucun modèle de ce nom.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a file and its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n GGUF models: choose one.</source>
        <translation>
            <numerusform>%1 contient %n modèle GGUF&#xa0;: le choisir.</numerusform>
            <numerusform>%1 contient %n modèles GGUF&#xa0;: en choisir un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n fichier, %1</numerusform>
            <numerusform>%n fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, of which %3 are there already</source>
        <comment>a model, its files, a size</comment>
        <translation>%1&#xa0;: %2, dont %3 déjà là</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a model and its files</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Reprendr&amp;e</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Continuer là où il s’est arrêté</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Interrogation du hub…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::JobControls</name>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on where it was paused</source>
        <translation>Continuer là où la pause a été faite</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>, en pause</translation>
    </message>
    <message>
        <source>, %1 to go</source>
        <translation>, encore %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::JudgePane</name>
    <message>
        <source>The judge is a language model behind an OpenAI-compatible server. It scores the correct answers of experiments, and answers the questions that behaviours may be checked by: in Compose, in trainings, in training data and in experiments.</source>
        <translation>Le juge est un modèle de langage derrière un serveur compatible OpenAI. Il note les réponses correctes des expériences, et répond aux questions par lesquelles des comportements peuvent être vérifiés&#xa0;: dans Composer, dans les entraînements, dans les données d’entraînement et dans les expériences.</translation>
    </message>
    <message>
        <source>The key is kept until the program ends, and written nowhere. For what is left empty LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL and LLM_JUDGE_API_KEY in the environment are taken.</source>
        <translation>La clé est gardée jusqu’à la fin du programme, et n’est écrite nulle part. Pour ce qui reste vide, LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL et LLM_JUDGE_API_KEY de l’environnement sont utilisés.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>As in http://localhost:8000/v1; /chat/completions is asked there</source>
        <translation>Comme http://localhost:8000/v1&#xa0;; /chat/completions y est interrogé</translation>
    </message>
    <message>
        <source>The model&apos;s name, as the server knows it</source>
        <translation>Le nom du modèle, tel que le serveur le connaît</translation>
    </message>
    <message>
        <source>Sent as a bearer token; empty where the server wants none</source>
        <translation>Envoyée comme jeton «&#xa0;bearer&#xa0;»&#xa0;; vide si le serveur n’en demande pas</translation>
    </message>
    <message>
        <source>Puts one question, whose answer is yes, and tells what came</source>
        <translation>Pose une question, dont la réponse est oui, et dit ce qui est revenu</translation>
    </message>
    <message>
        <source>the environment&apos;s</source>
        <comment>a server&apos;s key</comment>
        <translation>celle de l’environnement</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>a question to the judge</comment>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <comment>a judge</comment>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LayerMap</name>
    <message>
        <source>Norms of the adapters by layer and step</source>
        <translation>Normes des adaptateurs par couche et par étape</translation>
    </message>
    <message>
        <source>Arrow keys choose a cell</source>
        <translation>Les flèches choisissent une case</translation>
    </message>
    <message>
        <source>‖W_down‖ by layer</source>
        <translation>‖W_down‖ par couche</translation>
    </message>
    <message>
        <source>‖W_up‖ by layer</source>
        <translation>‖W_up‖ par couche</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Cosine of W_down to LoRA</source>
        <translation>Cosinus de W_down avec LoRA</translation>
    </message>
    <message>
        <source>mean over the layers</source>
        <translation>moyenne sur les couches</translation>
    </message>
    <message>
        <source>‖Vector‖ by layer</source>
        <translation>‖Vecteur‖ par couche</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a layer and a place in it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Step %1, layer %2: </source>
        <translation>Étape %1, couche %2&#xa0;: </translation>
    </message>
    <message>
        <source>‖vector‖ %1</source>
        <translation>‖vecteur‖ %1</translation>
    </message>
    <message>
        <source>‖W_down‖ %1, ‖W_up‖ %2</source>
        <translation>‖W_down‖ %1, ‖W_up‖ %2</translation>
    </message>
    <message>
        <source>, cosine to LoRA %1</source>
        <translation>, cosinus avec LoRA %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LearnBench</name>
    <message>
        <source>Compose</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Return opens the selected lesson where you left it</source>
        <translation>Entrée ouvre la leçon sélectionnée là où elle a été laissée</translation>
    </message>
    <message>
        <source>Open the demo model</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Grand texte</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Smaller letters (Ctrl+−)</source>
        <translation>Texte plus petit (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Larger letters (Ctrl++)</source>
        <translation>Texte plus grand (Ctrl++)</translation>
    </message>
    <message>
        <source>Letters that can be read from the back of a room</source>
        <translation>Texte lisible depuis le fond d’une salle</translation>
    </message>
    <message>
        <source>&amp;Do it for me</source>
        <translation>Faire à ma p&amp;lace</translation>
    </message>
    <message>
        <source>The program performs this step on the workbench</source>
        <translation>Le programme effectue cette étape sur l’établi</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>Go on without having done this step (Right)</source>
        <translation>Continuer sans avoir fait cette étape (Droite)</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>Reco&amp;mmencer</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation>L’étape précédente (Gauche)</translation>
    </message>
    <message>
        <source>Forget how far this lesson was done</source>
        <translation>Oublier la progression dans cette leçon</translation>
    </message>
    <message>
        <source>Put the lesson away; you come back to this step</source>
        <translation>Ranger la leçon&#xa0;; elle reprendra à cette étape</translation>
    </message>
    <message>
        <source>The lessons use the demo model and its behaviours.</source>
        <translation>Les leçons utilisent le modèle de démonstration et ses comportements.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · done</source>
        <translation>%1 · terminée</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · étape %2 sur %3</translation>
    </message>
    <message>
        <source>No lessons were found.</source>
        <translation>Aucune leçon n’a été trouvée.</translation>
    </message>
    <message>
        <source>Learn by doing</source>
        <translation>Apprendre en faisant</translation>
    </message>
    <message>
        <source>Choose a lesson. Each step is done on the workbench itself: a strip above the other benches says what to do, and notices when it is done.

You can leave at any time and come back to the same step.</source>
        <translation>Choisir une leçon. Chaque étape se fait sur l’établi lui-même&#xa0;: un bandeau au-dessus des autres ateliers indique quoi faire et remarque quand c’est fait.

On peut quitter à tout moment et revenir à la même étape.</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 étapes faites sur %2</translation>
    </message>
    <message>
        <source>You have done this lesson.</source>
        <translation>Vous avez terminé cette leçon.</translation>
    </message>
    <message>
        <source>&amp;Next lesson</source>
        <translation>Leçon &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Re&amp;voir</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>C&amp;ommencer</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>The next step (Right)</source>
        <translation>L’étape suivante (Droite)</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>First a guess. %1</source>
        <translation>D’abord un pronostic.&#xa0;%1</translation>
    </message>
    <message>
        <source>The mechanism…</source>
        <translation>Le mécanisme…</translation>
    </message>
    <message>
        <source>Teacher, student and token step by step; a deck down to one logit</source>
        <translation>Professeur, élève et token, étape par étape&#xa0;; un deck jusqu’à un seul logit</translation>
    </message>
    <message>
        <source>your own · %1</source>
        <translation>la vôtre · %1</translation>
    </message>
    <message>
        <source>Yes, start a&amp;gain</source>
        <translation>Oui, re&amp;commencer</translation>
    </message>
    <message>
        <source>Press once more: that this lesson was done is forgotten</source>
        <translation>Appuyer encore une fois : on oublie que cette leçon était faite</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonChoices</name>
    <message>
        <source>That is my guess</source>
        <translation>C’est mon pronostic</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonDraft</name>
    <message>
        <source>the change of step %1</source>
        <translation>la modification de l’étape %1</translation>
    </message>
    <message>
        <source>the new step</source>
        <translation>la nouvelle étape</translation>
    </message>
    <message>
        <source>the removal of step %1</source>
        <translation>la suppression de l’étape %1</translation>
    </message>
    <message>
        <source>the move of step %1</source>
        <translation>le déplacement de l’étape %1</translation>
    </message>
    <message>
        <source>My lesson</source>
        <translation>Ma leçon</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Une étape</translation>
    </message>
    <message>
        <source>What the learner should know first.</source>
        <translation>Ce que l’apprenant devrait savoir d’abord.</translation>
    </message>
    <message>
        <source>Go to Compose.</source>
        <translation>Aller à Composer.</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>La réponse juste</translation>
    </message>
    <message>
        <source>Why it is right.</source>
        <translation>Pourquoi elle est juste.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>What the learner has just seen.</source>
        <translation>Ce que l’apprenant vient de voir.</translation>
    </message>
    <message>
        <source>What follows?</source>
        <translation>Qu’en conclure&#xa0;?</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Une autre réponse</translation>
    </message>
    <message>
        <source>Why it is not.</source>
        <translation>Pourquoi elle ne l’est pas.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonEditor</name>
    <message>
        <source>a-z, 0-9 and -: by it the program knows how far a learner is</source>
        <translation>a-z, 0-9 et -&#xa0;: c’est à ce nom que le programme sait où en est un apprenant</translation>
    </message>
    <message>
        <source>The language of the texts below; a text that has no English is shown to everyone</source>
        <translation>La langue des textes ci-dessous&#xa0;; un texte qui n’a pas d’anglais est montré à tous</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Textes en</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Something to do, behind the chosen step</source>
        <translation>Quelque chose à faire, après l’étape choisie</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>A question, behind the chosen step</source>
        <translation>Une question, après l’étape choisie</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>The chosen step comes one earlier</source>
        <translation>L’étape choisie avance d’un rang</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>The chosen step comes one later</source>
        <translation>L’étape choisie recule d’un rang</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The chosen step goes; Undo brings it back</source>
        <translation>L’étape choisie est retirée&#xa0;; Annuler la rétablit</translation>
    </message>
    <message>
        <source>In short, a line each</source>
        <translation>En bref, une phrase par ligne</translation>
    </message>
    <message>
        <source>Words, a line each: the word: what it means</source>
        <translation>Termes, un par ligne (terme: ce qu’il signifie)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouvelle</translation>
    </message>
    <message>
        <source>A lesson with one step; this one goes unless it is kept</source>
        <translation>Une leçon d’une seule étape&#xa0;; celle-ci disparaît si elle n’est pas gardée</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>A file, or a copy of a lesson of Learn</source>
        <translation>Un fichier, ou une copie d’une leçon d’Apprendre</translation>
    </message>
    <message>
        <source>Remove from Learn</source>
        <translation>Retirer d’Apprendre</translation>
    </message>
    <message>
        <source>Learn no longer lists this lesson of yours</source>
        <translation>Apprendre n’affiche plus cette leçon à vous</translation>
    </message>
    <message>
        <source>&amp;Try this step</source>
        <translation>&amp;Essayer cette étape</translation>
    </message>
    <message>
        <source>In Learn and on the workbench, as a learner has it</source>
        <translation>Dans Apprendre et sur l’établi, telle que la voit un apprenant</translation>
    </message>
    <message>
        <source>&amp;Keep in Learn</source>
        <translation>&amp;Garder dans Apprendre</translation>
    </message>
    <message>
        <source>Learn lists it beside the shipped lessons</source>
        <translation>Apprendre l’affiche à côté des leçons fournies</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregi&amp;strer sous…</translation>
    </message>
    <message>
        <source>A file to hand on: it is opened by dropping it on the window</source>
        <translation>Un fichier à transmettre&#xa0;: on l’ouvre en le déposant sur la fenêtre</translation>
    </message>
    <message>
        <source>In short, and words</source>
        <translation>En bref, et termes</translation>
    </message>
    <message>
        <source>the change of the lesson</source>
        <translation>la modification de la leçon</translation>
    </message>
    <message numerus="yes">
        <source>%n steps: the lesson can be tried.</source>
        <translation>
            <numerusform>%n étape&#xa0;: la leçon peut être essayée.</numerusform>
            <numerusform>%n étapes&#xa0;: la leçon peut être essayée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonGuide</name>
    <message>
        <source>You guessed: **%1**.</source>
        <translation>Votre pronostic&#xa0;: **%1**.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of an order</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What happened: **%1**.</source>
        <translation>Ce qui s’est passé&#xa0;: **%1**.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonStrip</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Show the step&apos;s whole text</source>
        <translation>Afficher le texte entier de l’étape</translation>
    </message>
    <message>
        <source>Do it for me</source>
        <translation>Faire à ma place</translation>
    </message>
    <message>
        <source>The program performs this step on the workbench (Ctrl+Alt+D)</source>
        <translation>Le programme effectue cette étape sur l’établi (Ctrl+Alt+D)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The step before (Ctrl+Alt+Left)</source>
        <translation>L’étape précédente (Ctrl+Alt+Gauche)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Go on without having done this step (Ctrl+Alt+Right)</source>
        <translation>Continuer sans avoir fait cette étape (Ctrl+Alt+Droite)</translation>
    </message>
    <message>
        <source>To the Learn bench</source>
        <translation>Vers l’atelier Apprendre</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Put the lesson away; you come back to this step</source>
        <translation>Ranger la leçon&#xa0;; elle reprendra à cette étape</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>The next step (Ctrl+Alt+Right)</source>
        <translation>L’étape suivante (Ctrl+Alt+Droite)</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>L’étape</translation>
    </message>
    <message>
        <source>First a guess. %1</source>
        <translation>D’abord un pronostic.&#xa0;%1</translation>
    </message>
    <message>
        <source>That is my guess</source>
        <translation>C’est mon pronostic</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LibraryModel</name>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Task run</source>
        <translation>Exécution de tâche</translation>
    </message>
    <message>
        <source>Saved deck</source>
        <translation>Deck enregistré</translation>
    </message>
    <message>
        <source>The shipped tokens of %1</source>
        <translation>Les tokens fournis de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n combinations of %1 behaviours</source>
        <translation>
            <numerusform>%n combinaison de %1 comportements</numerusform>
            <numerusform>%n combinaisons de %1 comportements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>perte %1</translation>
    </message>
    <message numerus="yes">
        <source>%n examples</source>
        <translation>
            <numerusform>%n exemple</numerusform>
            <numerusform>%n exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (shipped)</source>
        <translation>%1 (fourni)</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1, à terminer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LibraryPane</name>
    <message>
        <source>Search names, notes, tags, settings</source>
        <translation>Chercher dans les noms, notes, étiquettes et réglages</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Type d’élément</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Return opens the selected item, Delete moves it to the trash</source>
        <translation>Entrée ouvre l’élément sélectionné, Suppr le met à la corbeille</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move the selected items to the trash; they can come back (Delete)</source>
        <translation>Mettre les éléments sélectionnés à la corbeille&#xa0;; ils peuvent revenir (Suppr)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Bring the selected items back from the trash</source>
        <translation>Reprendre les éléments sélectionnés de la corbeille</translation>
    </message>
    <message>
        <source>Empty the tras&amp;h</source>
        <translation>&amp;Vider la corbeille</translation>
    </message>
    <message>
        <source>Delete for good what lies in the trash; by itself that happens after 30 days</source>
        <translation>Supprimer définitivement ce qui se trouve dans la corbeille&#xa0;; cela se fait de soi-même après 30 jours</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Open the item&apos;s place in the file manager</source>
        <translation>Ouvrir l’emplacement de l’élément dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Put the selected experiments, trainings or task runs side by side</source>
        <translation>Mettre côte à côte les expériences, entraînements ou exécutions de tâches sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Use its tokens</source>
        <translation>&amp;Utiliser ses tokens</translation>
    </message>
    <message>
        <source>The tokens of the selected training take the place of those in use</source>
        <translation>Les tokens de l’entraînement sélectionné prennent la place de ceux en usage</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Show the selected item on its bench (Return)</source>
        <translation>Afficher l’élément sélectionné dans son atelier (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Keep name, tags and note</source>
        <translation>Garder le nom, les étiquettes et la note</translation>
    </message>
    <message>
        <source>words, with commas between</source>
        <translation>mots séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Not&amp;e</translation>
    </message>
    <message>
        <source>Back to the &amp;shipped tokens</source>
        <translation>Revenir aux tokens &amp;fournis</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LookBar</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Exp&amp;ort</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Export tables and pictures</source>
        <translation>Exporter des tableaux et des images</translation>
    </message>
    <message>
        <source>Write tables and pictures to files</source>
        <translation>Écrire des tableaux et des images dans des fichiers</translation>
    </message>
    <message>
        <source>%1 (picture)…</source>
        <translation>%1 (image)…</translation>
    </message>
    <message>
        <source>%1 (CSV)…</source>
        <translation>%1 (CSV)…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LoraFields</name>
    <message>
        <source>The gate of each MLP</source>
        <translation>La porte de chaque MLP</translation>
    </message>
    <message>
        <source>What widens in each MLP</source>
        <translation>Ce qui élargit dans chaque MLP</translation>
    </message>
    <message>
        <source>What narrows in each MLP</source>
        <translation>Ce qui rétrécit dans chaque MLP</translation>
    </message>
    <message>
        <source>The queries of each attention</source>
        <translation>Les requêtes de chaque attention</translation>
    </message>
    <message>
        <source>The keys of each attention</source>
        <translation>Les clés de chaque attention</translation>
    </message>
    <message>
        <source>The values of each attention</source>
        <translation>Les valeurs de chaque attention</translation>
    </message>
    <message>
        <source>The output of each attention</source>
        <translation>La sortie de chaque attention</translation>
    </message>
    <message>
        <source>LoRA changes %1</source>
        <translation>LoRA change %1</translation>
    </message>
    <message>
        <source>L&amp;oRA&apos;s rank</source>
        <translation>Rang de L&amp;oRA</translation>
    </message>
    <message>
        <source>Of the changes of the weights</source>
        <translation>Des changements des poids</translation>
    </message>
    <message>
        <source>LoRA&apos;s al&amp;pha</source>
        <translation>Al&amp;pha de LoRA</translation>
    </message>
    <message>
        <source>Its scale is alpha / rank</source>
        <translation>Son échelle est alpha / rang</translation>
    </message>
    <message>
        <source>LoRA&apos;s drop&amp;out</source>
        <translation>Dropo&amp;ut de LoRA</translation>
    </message>
    <message>
        <source>The probability that a number it reads is left out of a step</source>
        <translation>La probabilité qu’un nombre lu soit laissé de côté à une étape</translation>
    </message>
    <message>
        <source>Weights it changes</source>
        <translation>Poids qu’il change</translation>
    </message>
    <message>
        <source>Of every block; at least one</source>
        <translation>De chaque bloc&#xa0;; au moins un</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ManualView</name>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Sections found</source>
        <translation>Sections trouvées</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or another word.</source>
        <translation>Rien trouvé. Essayez moins de lettres ou un autre mot.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::MechanismPane</name>
    <message>
        <source>Views of the mechanism</source>
        <translation>Vues du mécanisme</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Distillation</translation>
    </message>
    <message>
        <source>A token learns from its instruction, on one example</source>
        <translation>Un token apprend de sa consigne, sur un seul exemple</translation>
    </message>
    <message>
        <source>Compose&apos;s deck, joined by &lt;and&gt;, in the model&apos;s own pass</source>
        <translation>Le deck de Composer, joint par &lt;and&gt;, dans la passe du modèle lui-même</translation>
    </message>
    <message>
        <source>The same deck as a set, in which no row sees another</source>
        <translation>Le même deck en ensemble, où aucune ligne n’en voit une autre</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::NeighborModel</name>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>The steering token</source>
        <translation>Le token de pilotage</translation>
    </message>
    <message>
        <source>1 is the nearest word</source>
        <translation>1 est le mot le plus proche</translation>
    </message>
    <message>
        <source>A word of the model&apos;s vocabulary</source>
        <translation>Un mot du vocabulaire du modèle</translation>
    </message>
    <message>
        <source>Cosine of the angle between the two rows; the thin tick is what a random row reaches on average, the thick one the best of them</source>
        <translation>Cosinus de l’angle entre les deux lignes&#xa0;; le trait fin est ce qu’une ligne au hasard atteint en moyenne, le trait épais la meilleure d’entre elles</translation>
    </message>
    <message>
        <source>How many standard deviations the cosine lies above what a random row&apos;s nearest word reaches on average</source>
        <translation>De combien d’écarts-types le cosinus dépasse ce que le mot le plus proche d’une ligne au hasard atteint en moyenne</translation>
    </message>
    <message>
        <source>Euclidean distance between the two rows</source>
        <translation>Distance euclidienne entre les deux lignes</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::NeighborPanel</name>
    <message>
        <source>by cosine</source>
        <translation>par cosinus</translation>
    </message>
    <message>
        <source>by distance (L2)</source>
        <translation>par distance (L2)</translation>
    </message>
    <message>
        <source>Nearest by which measure</source>
        <translation>Mesure de proximité</translation>
    </message>
    <message>
        <source>&amp;Selected only</source>
        <translation>&amp;Sélection seule</translation>
    </message>
    <message>
        <source>Leave out the rows of tokens that are not selected</source>
        <translation>Ne pas afficher les lignes des tokens qui ne sont pas sélectionnés</translation>
    </message>
    <message>
        <source>Nearest words of the vocabulary</source>
        <translation>Mots les plus proches du vocabulaire</translation>
    </message>
    <message>
        <source>Null baseline</source>
        <translation>Référence nulle</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Mots les plus proches</translation>
    </message>
    <message>
        <source>No tokens yet.</source>
        <translation>Pas encore de token.</translation>
    </message>
    <message>
        <source>Select a token to see how its words compare with chance. In the bars, the thin tick is what a random row reaches on average, the thick one at most; z counts standard deviations above that average.</source>
        <translation>Sélectionner un token pour voir comment ses mots se comparent au hasard. Dans les barres, le trait fin est ce qu’une ligne au hasard atteint en moyenne, le trait épais au plus&#xa0;; z compte les écarts-types au-dessus de cette moyenne.</translation>
    </message>
    <message>
        <source>%1: a random row&apos;s nearest word has a cosine of %2 on average (standard deviation %3), %4 at most.</source>
        <translation>%1&#xa0;: le mot le plus proche d’une ligne au hasard a un cosinus de %2 en moyenne (écart-type %3), de %4 au plus.</translation>
    </message>
    <message>
        <source>%1 reaches %2: more than any of them.</source>
        <translation>%1 atteint %2&#xa0;: plus que toutes ces lignes.</translation>
    </message>
    <message>
        <source>%1 reaches %2: no more than chance.</source>
        <translation>%1 atteint %2&#xa0;: pas plus que le hasard.</translation>
    </message>
    <message>
        <source>%1 reaches %2, z = %3: more than any of them.</source>
        <translation>%1 atteint %2, z = %3&#xa0;: plus que toutes ces lignes.</translation>
    </message>
    <message>
        <source>%1 reaches %2, z = %3: no more than the best of them.</source>
        <translation>%1 atteint %2, z = %3&#xa0;: pas plus que la meilleure de ces lignes.</translation>
    </message>
    <message>
        <source>%1 reaches %2, z = %3: no more than chance.</source>
        <translation>%1 atteint %2, z = %3&#xa0;: pas plus que le hasard.</translation>
    </message>
    <message>
        <source>By which measure the nearest words are chosen and ranked</source>
        <translation>Selon quelle mesure les mots les plus proches sont choisis et classés</translation>
    </message>
    <message>
        <source>Selecting a row selects its token in the pictures</source>
        <translation>Choisir une ligne sélectionne son token dans les images</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::NumberSlider</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::OrderRow</name>
    <message>
        <source>Move “%1” before</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers l’avant</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers le haut</translation>
    </message>
    <message>
        <source>Move “%1” behind</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers l’arrière</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers le bas</translation>
    </message>
    <message>
        <source>Drag it to its place, or move it by Alt+Left and Alt+Right</source>
        <translation>Le glisser à sa place, ou le déplacer avec Alt+Gauche et Alt+Droite</translation>
    </message>
    <message>
        <source>Drag it to its place, or move it by Alt+Up and Alt+Down</source>
        <translation>Le glisser à sa place, ou le déplacer avec Alt+Haut et Alt+Bas</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a place; how many; what stands there</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::OrderStrip</name>
    <message>
        <source>%1: not answered yet</source>
        <translation>%1&#xa0;: pas encore de réponse</translation>
    </message>
    <message>
        <source>%1: holds</source>
        <translation>%1&#xa0;: respecté</translation>
    </message>
    <message>
        <source>%1: does not hold</source>
        <translation>%1&#xa0;: non respecté</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::PlanForm</name>
    <message>
        <source>Methods to compare</source>
        <translation>Méthodes à comparer</translation>
    </message>
    <message>
        <source>Space ticks one</source>
        <translation>Espace en coche une</translation>
    </message>
    <message>
        <source>&amp;Methods</source>
        <translation>&amp;Méthodes</translation>
    </message>
    <message>
        <source>Behaviours to combine</source>
        <translation>Comportements à combiner</translation>
    </message>
    <message>
        <source>By category; space ticks one, or all of a category; right and left open and close a category</source>
        <translation>Par catégorie&#xa0;; Espace en coche un, ou tous ceux d’une catégorie&#xa0;; Droite et Gauche ouvrent et ferment une catégorie</translation>
    </message>
    <message>
        <source>&amp;Behaviours</source>
        <translation>&amp;Comportements</translation>
    </message>
    <message>
        <source>Behaviours at once</source>
        <translation>Combien à la fois</translation>
    </message>
    <message>
        <source>Each behaviour alone: there is only one order</source>
        <translation>Chaque comportement seul&#xa0;: il n’y a qu’un ordre</translation>
    </message>
    <message>
        <source>Every combination of %1 behaviours of different categories, in every order</source>
        <translation>Toutes les combinaisons de %1 comportements de catégories différentes, dans tous les ordres</translation>
    </message>
    <message>
        <source>Choose by size</source>
        <translation>Choisir par taille</translation>
    </message>
    <message>
        <source>Forget the listed combinations and make them from sizes and behaviours</source>
        <translation>Oublier les combinaisons énumérées et les former à partir des tailles et des comportements</translation>
    </message>
    <message>
        <source>all</source>
        <comment>combinations</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>S&amp;ample the instruction&apos;s wording</source>
        <translation>Tirer la formulation au &amp;sort</translation>
    </message>
    <message>
        <source>Draw one of each behaviour&apos;s wordings per prompt, the same for every method and order; otherwise the first one is used</source>
        <translation>Tirer une formulation de chaque comportement par prompt, la même pour toutes les méthodes et tous les ordres&#xa0;; sinon, la première est utilisée</translation>
    </message>
    <message>
        <source>&amp;Prompts per combination</source>
        <translation>&amp;Prompts par combinaison</translation>
    </message>
    <message>
        <source>Each combination is asked these many prompts, the same for every method and order. More make the intervals narrower.</source>
        <translation>Chaque combinaison reçoit ce nombre de prompts, les mêmes pour toutes les méthodes et tous les ordres. Un plus grand nombre resserre les intervalles.</translation>
    </message>
    <message>
        <source>&amp;Combinations per size</source>
        <translation>Com&amp;binaisons par taille</translation>
    </message>
    <message>
        <source>At most so many, sampled with the shares of seen and unseen kept; 0 is all of them.</source>
        <translation>Au plus ce nombre, tirées en conservant les parts de vues et de non vues&#xa0;; 0 les prend toutes.</translation>
    </message>
    <message>
        <source>&amp;Longest answer, tokens</source>
        <translation>&amp;Longueur max., tokens</translation>
    </message>
    <message>
        <source>An answer that reaches it is cut off.</source>
        <translation>Une réponse qui l’atteint est coupée.</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>The same seed draws the same prompts, wordings and combinations, and the same plan gives the same answers.</source>
        <translation>La même graine tire les mêmes prompts, formulations et combinaisons, et le même plan donne les mêmes réponses.</translation>
    </message>
    <message>
        <source>Held-out ones of this model</source>
        <translation>Ceux mis de côté pour ce modèle</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>Fichier de prompts</translation>
    </message>
    <message>
        <source>A file with a prompt a line, or JSONL; empty: held-out prompts of the demo world, or general ones for other models</source>
        <translation>Un fichier avec un prompt par ligne, ou JSONL&#xa0;; vide&#xa0;: prompts mis de côté du monde de démonstration, ou prompts généraux pour d’autres modèles</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file of prompts</source>
        <translation>Choisir un fichier de prompts</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl);;All files (*)</source>
        <translation>Prompts (*.txt *.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Prompts &amp;from</source>
        <translation>Prompts t&amp;irés de</translation>
    </message>
    <message>
        <source>%1 combinations, given one by one</source>
        <translation>%1 combinaisons, énumérées une à une</translation>
    </message>
    <message>
        <source>This model does not offer it</source>
        <translation>Ce modèle ne la propose pas</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sans token</translation>
    </message>
    <message>
        <source>Seen in &lt;and&gt;&apos;s training</source>
        <translation>Vu à l’entraînement de &lt;and&gt;</translation>
    </message>
    <message>
        <source>Held out: never part of &lt;and&gt;&apos;s training</source>
        <translation>Mis de côté&#xa0;: n’a jamais fait partie de l’entraînement de &lt;and&gt;</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Tick at least one method.</source>
        <translation>Cocher au moins une méthode.</translation>
    </message>
    <message>
        <source>This model does not offer the method %1; untick it.</source>
        <translation>Ce modèle ne propose pas la méthode %1&#xa0;; la décocher.</translation>
    </message>
    <message>
        <source>%1 cannot run: %2</source>
        <translation>%1 ne peut pas s’exécuter&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tick at least one number of behaviours.</source>
        <translation>Cocher au moins un nombre de comportements.</translation>
    </message>
    <message>
        <source>Tick the behaviours to combine.</source>
        <translation>Cocher les comportements à combiner.</translation>
    </message>
    <message>
        <source>&amp;Which way is best</source>
        <translation>&amp;Quelle façon est la meilleure</translation>
    </message>
    <message>
        <source>Tick instructions, tokens with &lt;and&gt;, adapters, fixed vectors, LoRA + DARE, CAA and LM-Steer, as far as this model has them, on 1 to 3 behaviours</source>
        <translation>Cocher consignes, tokens avec &lt;and&gt;, adaptateurs, vecteurs fixes, LoRA + DARE, CAA et LM-Steer, dans la mesure où ce modèle les a, sur 1 à 3 comportements</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <comment>a way to steer, and why</comment>
        <translation>%1 est laissé de côté&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::PlanPanel</name>
    <message>
        <source>What the plan takes</source>
        <translation>Ce que demande le plan</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>Estimer la durée</translation>
    </message>
    <message>
        <source>Answer a few questions of the plan, take the time and forget them</source>
        <translation>Répondre à quelques questions du plan, chronométrer, puis oublier ces réponses</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Estimation…</translation>
    </message>
    <message>
        <source>How long it takes is not known yet.</source>
        <translation>La durée n’est pas encore connue.</translation>
    </message>
    <message>
        <source>About %1.</source>
        <translation>Environ %1.</translation>
    </message>
    <message>
        <source>%1 seen, %2 of unseen pairs, %3 unseen</source>
        <translation>%1 vues,&#xa0;%2 de paires non vues,&#xa0;%3 non vues</translation>
    </message>
    <message>
        <source>%1 seen, %2 unseen</source>
        <translation>%1 vues,&#xa0;%2 non vues</translation>
    </message>
    <message>
        <source>%1 combinations (%2), %3 answers from %4 generations.</source>
        <translation>%1 combinaisons (%2),&#xa0;%3 réponses issues de&#xa0;%4 générations.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::PromptEditor</name>
    <message>
        <source>Ask a question …</source>
        <translation>Poser une question…</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Ctrl+Return runs it, Escape stops. Press Down for suggested questions.</source>
        <translation>Ctrl+Entrée l’exécute, Échap arrête. Appuyer sur Bas pour les questions suggérées.</translation>
    </message>
    <message>
        <source>Suggested questions</source>
        <translation>Questions suggérées</translation>
    </message>
    <message>
        <source>Take a suggested question</source>
        <translation>Choisir une question suggérée</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>Changer le prompt</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::PromptPart</name>
    <message>
        <source>Suggested questions (Down)</source>
        <translation>Questions suggérées (Bas)</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Questions</translation>
    </message>
    <message>
        <source>A random question</source>
        <translation>Une question au hasard</translation>
    </message>
    <message>
        <source>Random q&amp;uestion</source>
        <translation>Question a&amp;u hasard</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <source>Run (Ctrl+Return)</source>
        <translation>Exécuter (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Take a random question</source>
        <translation>Prendre une question au hasard</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::QuestionForm</name>
    <message>
        <source>%1  %2</source>
        <comment>number of a question; the question</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos propres mots</translation>
    </message>
    <message>
        <source>Answer to %1: %2</source>
        <translation>Réponse à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucune d’elles</translation>
    </message>
    <message>
        <source>That is my guess</source>
        <translation>C’est mon pronostic</translation>
    </message>
    <message>
        <source>That is my answer</source>
        <translation>C’est ma réponse</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::QuestionModel</name>
    <message>
        <source>not asked</source>
        <translation>non posée</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fausse</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Num.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Its place among the run&apos;s questions</source>
        <translation>Son rang parmi les questions de l’exécution</translation>
    </message>
    <message>
        <source>Whether the output says what the label says</source>
        <translation>Si la sortie dit ce que dit l’étiquette</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>Ce que le modèle a écrit</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>La réponse juste</translation>
    </message>
    <message>
        <source>What the task&apos;s parser found in the output</source>
        <translation>Ce que l’analyseur de la tâche a trouvé dans la sortie</translation>
    </message>
    <message>
        <source>What the model was asked</source>
        <translation>Ce qui a été demandé au modèle</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::QuestionPane</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>W&amp;rong only</source>
        <translation>Fausses se&amp;ules</translation>
    </message>
    <message>
        <source>Hide the questions that were answered right</source>
        <translation>Masquer les questions dont la réponse est juste</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>The selected one is shown whole below</source>
        <translation>Celle sélectionnée est affichée en entier dessous</translation>
    </message>
    <message>
        <source>The selected question</source>
        <translation>La question sélectionnée</translation>
    </message>
    <message>
        <source>Select a question to read it and its answer whole.</source>
        <translation>Sélectionner une question pour la lire en entier, avec sa réponse.</translation>
    </message>
    <message>
        <source>%1 of %2 questions</source>
        <translation>%1 questions sur %2</translation>
    </message>
    <message>
        <source>Right: read as %1</source>
        <comment>an answer</comment>
        <translation>Juste&#xa0;: lu comme %1</translation>
    </message>
    <message>
        <source>Wrong: nothing could be read in it</source>
        <translation>Fausse&#xa0;: rien n’a pu y être lu</translation>
    </message>
    <message>
        <source>Wrong: read as %1</source>
        <comment>an answer</comment>
        <translation>Fausse&#xa0;: lu comme %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>The output was cut off at its longest length.</source>
        <translation>La sortie a été coupée à sa longueur maximale.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ReadingPane</name>
    <message>
        <source>The model answers nothing with this deck.</source>
        <translation>Le modèle ne répond rien avec ce deck.</translation>
    </message>
    <message>
        <source>layers %1: %2 positions back</source>
        <translation>couches %1&#xa0;: %2 positions en arrière</translation>
    </message>
    <message>
        <source>layers %1: all that came before</source>
        <translation>couches %1&#xa0;: tout ce qui précède</translation>
    </message>
    <message>
        <source>Press Look: the deck answers, and the passes are read.</source>
        <translation>Appuyer sur Observer&#xa0;: le deck répond, et les passes sont lues.</translation>
    </message>
    <message>
        <source>“%1”: logit %2 with the rows, %3 without (%4)</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: logit %2 avec les lignes, %3 sans (%4)</translation>
    </message>
    <message>
        <source>logit with less logit without</source>
        <translation>logit avec moins logit sans</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>toutes les lignes</translation>
    </message>
    <message>
        <source>the deck&apos;s rows</source>
        <translation>les lignes du deck</translation>
    </message>
    <message>
        <source>the answer; % of the attention</source>
        <translation>la réponse&#xa0;; % de l’attention</translation>
    </message>
    <message>
        <source>Where “%1” was chosen, %2 got %3 % of the attention, all layers and heads</source>
        <translation>Là où «&#xa0;%1&#xa0;» a été choisi, %2 a reçu %3&#xa0;% de l’attention, toutes couches et têtes réunies</translation>
    </message>
    <message>
        <source>%1 (slot %2, position %3)</source>
        <translation>%1 (place %2, position %3)</translation>
    </message>
    <message>
        <source>%1 sees itself.</source>
        <translation>%1 se voit.</translation>
    </message>
    <message>
        <source>%1 sees %2.</source>
        <translation>%1 voit %2.</translation>
    </message>
    <message>
        <source>%1 does not see %2: rows of a set stand at one position and do not see one another.</source>
        <translation>%1 ne voit pas %2&#xa0;: les lignes d’un ensemble se tiennent à une seule position et ne se voient pas.</translation>
    </message>
    <message>
        <source>%1 does not see %2, which comes later.</source>
        <translation>%1 ne voit pas %2, qui vient plus tard.</translation>
    </message>
    <message>
        <source>%1 does not see %2, which is too far back for these layers.</source>
        <translation>%1 ne voit pas %2, qui est trop loin en arrière pour ces couches.</translation>
    </message>
    <message>
        <source>who looks</source>
        <translation>qui regarde</translation>
    </message>
    <message>
        <source>whom it sees</source>
        <translation>qui est vu</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>têtes</translation>
    </message>
    <message>
        <source>Layer %1, head %2: %3 % of its attention goes to %4</source>
        <translation>Couche %1, tête %2&#xa0;: %3&#xa0;% de son attention va à %4</translation>
    </message>
    <message>
        <source>Where “%1” was chosen, %2 gets %3 % of the attention on the average; a cell is a head of a layer.</source>
        <translation>Là où «&#xa0;%1&#xa0;» a été choisi, %2 reçoit %3&#xa0;% de l’attention en moyenne&#xa0;; une case est une tête d’une couche.</translation>
    </message>
    <message>
        <source>%1, slot %2: %3 % of the attention</source>
        <translation>%1, place %2&#xa0;: %3&#xa0;% de l’attention</translation>
    </message>
    <message>
        <source>share of the attention, all layers and heads</source>
        <translation>part de l’attention, toutes couches et têtes réunies</translation>
    </message>
    <message>
        <source>share of the attention, layer %1, head %2</source>
        <translation>part de l’attention, couche %1, tête %2</translation>
    </message>
    <message>
        <source>logit %1, place %2</source>
        <translation>logit %1, rang %2</translation>
    </message>
    <message>
        <source>with every row</source>
        <translation>avec toutes les lignes</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>without any row</source>
        <translation>sans aucune ligne</translation>
    </message>
    <message>
        <source>“%1” after all that stands before it</source>
        <translation>«&#xa0;%1&#xa0;» après tout ce qui précède</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>All rows together change the logit of “%1” by %2.</source>
        <translation>Toutes les lignes ensemble changent le logit de «&#xa0;%1&#xa0;» de %2.</translation>
    </message>
    <message>
        <source>%1 changes the logit of “%2” by %3, all rows together by %4.</source>
        <translation>%1 change le logit de «&#xa0;%2&#xa0;» de %3, toutes les lignes ensemble de %4.</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Observer</translation>
    </message>
    <message>
        <source>Answer the question with this deck, and read the passes that it took</source>
        <translation>Répondre à la question avec ce deck, et lire les passes qu’il a fallu</translation>
    </message>
    <message>
        <source>End the look</source>
        <translation>Mettre fin à l’observation</translation>
    </message>
    <message>
        <source>Progress of the passes</source>
        <translation>Progression des passes</translation>
    </message>
    <message>
        <source>The input, slot by slot</source>
        <translation>L’entrée, place par place</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>La réponse, token par token</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>&amp;1 Deck</source>
        <translation>&amp;1 Deck</translation>
    </message>
    <message>
        <source>What the deck&apos;s rows do to the whole answer</source>
        <translation>Ce que les lignes du deck font à la réponse entière</translation>
    </message>
    <message>
        <source>&amp;2 Input</source>
        <translation>&amp;2 Entrée</translation>
    </message>
    <message>
        <source>The input&apos;s ids and positions, and who sees whom</source>
        <translation>Les identifiants et les positions de l’entrée, et qui voit qui</translation>
    </message>
    <message>
        <source>&amp;3 Attention</source>
        <translation>&amp;3 Attention</translation>
    </message>
    <message>
        <source>What one token of the answer looked at, by layer and head</source>
        <translation>Ce qu’a regardé un token de la réponse, par couche et par tête</translation>
    </message>
    <message>
        <source>&amp;4 Logit</source>
        <translation>&amp;4 Logit</translation>
    </message>
    <message>
        <source>One token&apos;s logit, with every row and without each</source>
        <translation>Le logit d’un token, avec toutes les lignes et sans chacune</translation>
    </message>
    <message>
        <source>Alt+Down zooms in, Alt+Up out</source>
        <translation>Alt+Bas rapproche, Alt+Haut éloigne</translation>
    </message>
    <message>
        <source>What the rows do to each token&apos;s logit</source>
        <translation>Ce que les lignes font au logit de chaque token</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Looked at, %</source>
        <translation>Regardée, %</translation>
    </message>
    <message>
        <source>Logits changed by</source>
        <translation>Logits changés de</translation>
    </message>
    <message>
        <source>The deck&apos;s rows</source>
        <translation>Les lignes du deck</translation>
    </message>
    <message>
        <source>Attention that each row gets, token by token of the answer</source>
        <translation>Attention que reçoit chaque ligne, token par token de la réponse</translation>
    </message>
    <message>
        <source>Whose effect</source>
        <translation>Effet de quelle ligne</translation>
    </message>
    <message>
        <source>The rows that are taken out of the input for comparison: all of them, or one</source>
        <translation>Les lignes retirées de l’entrée pour la comparaison&#xa0;: toutes, ou une seule</translation>
    </message>
    <message>
        <source>Logit with the rows less logit without, token by token of the answer</source>
        <translation>Logit avec les lignes moins logit sans, token par token de la réponse</translation>
    </message>
    <message>
        <source>Who sees whom</source>
        <translation>Qui voit qui</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Layers of this model see unlike far</source>
        <translation>Les couches de ce modèle ne voient pas toutes aussi loin</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The input&apos;s ids</source>
        <translation>Les identifiants de l’entrée</translation>
    </message>
    <message>
        <source>Attention to the chosen slot, by layer and head</source>
        <translation>Attention à la place choisie, par couche et par tête</translation>
    </message>
    <message>
        <source>Attention of the chosen head to every slot</source>
        <translation>Attention de la tête choisie à chaque place</translation>
    </message>
    <message>
        <source>One token with the rows and without</source>
        <translation>Un token avec les lignes et sans</translation>
    </message>
    <message>
        <source>What the rows do to each token</source>
        <translation>Ce que les lignes font à chaque token</translation>
    </message>
    <message>
        <source>Attention to each row</source>
        <translation>Attention à chaque ligne</translation>
    </message>
    <message>
        <source>Attention by layer and head</source>
        <translation>Attention par couche et par tête</translation>
    </message>
    <message>
        <source>Attention to every slot</source>
        <translation>Attention à chaque place</translation>
    </message>
    <message>
        <source>One token&apos;s logit</source>
        <translation>Le logit d’un token</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>Chaque token</translation>
    </message>
    <message>
        <source>The deck of Compose is empty. Put behaviours on it, then look here.</source>
        <translation>Le deck de Composer est vide. Y poser des comportements, puis observer ici.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a deck; the question</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ResultsFigure</name>
    <message>
        <source>Results of an order experiment</source>
        <translation>Résultats d’une expérience sur l’ordre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, run</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Exactitude, %</translation>
    </message>
    <message>
        <source>Order variance</source>
        <translation>Variance d’ordre</translation>
    </message>
    <message>
        <source>A: %1, B: %2</source>
        <translation>A&#xa0;: %1, B&#xa0;: %2</translation>
    </message>
    <message>
        <source>Difference of accuracy</source>
        <translation>Différence d’exactitude</translation>
    </message>
    <message>
        <source>Difference of order variance</source>
        <translation>Différence de variance d’ordre</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ResultsView</name>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>The settings that made this figure, and the way back to them</source>
        <translation>Les réglages qui ont produit cette figure, et le moyen d’y revenir</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Réglages de %1</translation>
    </message>
    <message>
        <source>Order variance by method and size</source>
        <translation>Variance d’ordre par méthode et par taille</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Exactitude, %</translation>
    </message>
    <message>
        <source>Order variance</source>
        <translation>Variance d’ordre</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Shows rows in which every word occurs: behaviours, method, seen or unseen</source>
        <translation>Affiche les lignes où figure chaque mot&#xa0;: comportements, méthode, vus ou non vus</translation>
    </message>
    <message>
        <source>Show one method</source>
        <translation>Afficher une méthode</translation>
    </message>
    <message>
        <source>Show one size</source>
        <translation>Afficher une taille</translation>
    </message>
    <message>
        <source>Show seen or unseen combinations</source>
        <translation>Afficher les combinaisons vues ou non vues</translation>
    </message>
    <message>
        <source>every group</source>
        <translation>tout groupe</translation>
    </message>
    <message>
        <source>Orders &amp;disagree</source>
        <translation>Ordres &amp;discordants</translation>
    </message>
    <message>
        <source>Only combinations whose orders differ in accuracy</source>
        <translation>Seulement les combinaisons dont l’exactitude diffère selon l’ordre</translation>
    </message>
    <message>
        <source>Accuracy of every combination, order and method</source>
        <translation>Exactitude de chaque combinaison, ordre et méthode</translation>
    </message>
    <message>
        <source>Selecting a row shows its answers</source>
        <translation>Sélectionner une ligne affiche ses réponses</translation>
    </message>
    <message>
        <source>every method</source>
        <translation>toute méthode</translation>
    </message>
    <message>
        <source>every size</source>
        <translation>toute taille</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::RowPlane</name>
    <message>
        <source>The row in the plane</source>
        <translation>La ligne dans le plan</translation>
    </message>
    <message>
        <source>Step %1: at %2, %3; length %4</source>
        <translation>Étape %1&#xa0;: à %2, %3&#xa0;; longueur %4</translation>
    </message>
    <message>
        <source>The word %1, one of the nearest at the start or at the end</source>
        <translation>Le mot %1, l’un des plus proches au départ ou à la fin</translation>
    </message>
    <message>
        <source>The row behind step %1: loss %2, length %3</source>
        <translation>La ligne après l’étape %1&#xa0;: perte %2, longueur %3</translation>
    </message>
    <message>
        <source>Here the row moves.</source>
        <translation>Ici se déplace la ligne.</translation>
    </message>
    <message>
        <source>plane of two components: %1 % and %2 % of what differs</source>
        <translation>plan de deux composantes&#xa0;: %1&#xa0;% et %2&#xa0;% de ce qui diffère</translation>
    </message>
    <message>
        <source>arrow: against the gradient, of which %1 % lies in this plane</source>
        <translation>flèche&#xa0;: à l’opposé du gradient, dont %1&#xa0;% se trouve dans ce plan</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::RowsModel</name>
    <message>
        <source>%1: %2 of its orders are here</source>
        <translation>%1&#xa0;: %2 de ses ordres sont ici</translation>
    </message>
    <message>
        <source>%1 of %2 answers do what was asked</source>
        <translation>%1 réponses sur %2 font ce qui était demandé</translation>
    </message>
    <message>
        <source>Behaviours in order</source>
        <translation>Comportements dans l’ordre</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Exactitude, %</translation>
    </message>
    <message>
        <source>Orders ±</source>
        <translation>Ordres ±</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Coupées</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>The combination in one of its orders</source>
        <translation>La combinaison dans un de ses ordres</translation>
    </message>
    <message>
        <source>The way it was steered</source>
        <translation>La façon de piloter</translation>
    </message>
    <message>
        <source>Share of answers that do what was asked</source>
        <translation>Part des réponses qui font ce qui était demandé</translation>
    </message>
    <message>
        <source>Largest minus smallest accuracy over this combination&apos;s orders, in points</source>
        <translation>La plus grande moins la plus petite exactitude sur les ordres de cette combinaison, en points</translation>
    </message>
    <message>
        <source>Behaviours in the combination</source>
        <translation>Comportements dans la combinaison</translation>
    </message>
    <message>
        <source>Answers so far, one per prompt</source>
        <translation>Réponses obtenues jusqu’ici, une par prompt</translation>
    </message>
    <message>
        <source>Answers cut off at the largest length</source>
        <translation>Réponses coupées à la longueur maximale</translation>
    </message>
    <message>
        <source>The judge&apos;s mean score, 1 to 5, of the correct answers</source>
        <translation>Note moyenne du juge, de 1 à 5, pour les réponses correctes</translation>
    </message>
    <message>
        <source>Seen: all of its behaviours were part of &lt;and&gt;&apos;s training. Unseen pairs: they were, but two of them never together. Unseen: at least one was held out.</source>
        <translation>Vus&#xa0;: tous ses comportements faisaient partie de l’entraînement de &lt;and&gt;. Paires non vues&#xa0;: ils en faisaient partie, mais deux d’entre eux jamais ensemble. Non vus&#xa0;: au moins un a été mis de côté.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::RunOn</name>
    <message>
        <source>Run on</source>
        <translation>Exécuter sur</translation>
    </message>
    <message>
        <source>Who does the work: the machine that shows this window, a server that has the same model, or any other machine that you start it on</source>
        <translation>Qui fait le travail&#xa0;: la machine qui affiche cette fenêtre, un serveur qui a le même modèle, ou toute autre machine où vous le démarrez</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>A server that answers</source>
        <translation>Un serveur qui répond</translation>
    </message>
    <message>
        <source>Another machine, started there</source>
        <translation>Une autre machine, démarrée là-bas</translation>
    </message>
    <message>
        <source>R&amp;un on</source>
        <translation>Exécuter &amp;sur</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Of steerdeck-cli serve with the same model, tokens and dtype. A few answers are compared with this machine&apos;s own before the others are asked for.</source>
        <translation>De steerdeck-cli serve avec le même modèle, les mêmes tokens et le même dtype. Quelques réponses sont comparées à celles de cette machine avant que les autres ne soient demandées.</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Clé du serveur</translation>
    </message>
    <message>
        <source>Sent to the server, kept nowhere; empty: what STEERDECK_BACKEND_KEY says</source>
        <translation>Envoyée au serveur, gardée nulle part&#xa0;; vide&#xa0;: ce que dit STEERDECK_BACKEND_KEY</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Requêtes à la fois</translation>
    </message>
    <message>
        <source>How many answers the server is asked for at the same time</source>
        <translation>Combien de réponses sont demandées au serveur en même temps</translation>
    </message>
    <message>
        <source> at once</source>
        <translation> à la fois</translation>
    </message>
    <message>
        <source>Command that runs the plan</source>
        <translation>Commande qui exécute le plan</translation>
    </message>
    <message>
        <source>Start this there, alone, under mpirun or as a job array, then follow its results:</source>
        <translation>Démarrer ceci là-bas, seul, sous mpirun ou en job array, puis suivre ses résultats&#xa0;:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copy the command that runs the plan</source>
        <translation>Copier la commande qui exécute le plan</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Where this machine sees the results grow: a shared folder, or one mounted with sshfs. Start follows it; Stop leaves the work there alone.</source>
        <translation>Là où cette machine voit croître les résultats&#xa0;: un dossier partagé, ou monté avec sshfs. Démarrer le suit&#xa0;; Arrêter ne touche pas au travail là-bas.</translation>
    </message>
    <message>
        <source>Folder of the results, as seen from here</source>
        <translation>Dossier des résultats, vu d’ici</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the folder of the results</source>
        <translation>Choisir le dossier des résultats</translation>
    </message>
    <message>
        <source>Start the command where the work should be done, then name the folder of its results.</source>
        <translation>Démarrer la commande là où le travail doit se faire, puis indiquer le dossier de ses résultats.</translation>
    </message>
    <message>
        <source>Give the server&apos;s address: http://HOST:PORT/v1</source>
        <translation>Indiquer l’adresse du serveur&#xa0;: http://HOST:PORT/v1</translation>
    </message>
    <message>
        <source>Who answers: the model that is open here, or a server, which may have a larger one</source>
        <translation>Qui répond&#xa0;: le modèle ouvert ici, ou un serveur, qui peut en avoir un plus grand</translation>
    </message>
    <message>
        <source>Of steerdeck-cli serve with the same model and dtype, or of any other program that speaks OpenAI&apos;s API, with any model</source>
        <translation>De steerdeck-cli serve avec le même modèle et le même dtype, ou de tout autre programme qui parle l’API d’OpenAI, avec n’importe quel modèle</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SamplePane</name>
    <message>
        <source>Sample answers so far</source>
        <translation>Exemples de réponse jusqu’ici</translation>
    </message>
    <message>
        <source>Sample answers</source>
        <translation>Exemples de réponse</translation>
    </message>
    <message>
        <source>Answers made on the way, each with the rows of its moment</source>
        <translation>Réponses produites en cours de route, chacune avec les lignes de son moment</translation>
    </message>
    <message>
        <source>Older sample</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Newer sample</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>Sample answer with the tokens as they are now</source>
        <translation>Exemple de réponse avec les tokens tels qu’ils sont maintenant</translation>
    </message>
    <message>
        <source>While training runs, an answer made with the tokens of the moment appears here.</source>
        <translation>Pendant l’entraînement, une réponse produite avec les tokens du moment s’affiche ici.</translation>
    </message>
    <message>
        <source>Step %1: %2, %3 of %4 ✓</source>
        <comment>step, behaviour, verifiers that passed, all</comment>
        <translation>Étape %1&#xa0;: %3/%4 ✓ %2</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <translation>✓ %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>✗ %1: %2, wanted %3</source>
        <translation>✗ %1&#xa0;: %2, demandé&#xa0;: %3</translation>
    </message>
    <message>
        <source>? %1: %2</source>
        <translation>? %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SamplingPart</name>
    <message>
        <source>Temperature, top-p, top-k, samples, seed, length and system prompt of the answers</source>
        <translation>Température, top-p, top-k, échantillons, graine, longueur et prompt système des réponses</translation>
    </message>
    <message>
        <source>Rege&amp;nerate</source>
        <translation>Régé&amp;nérer</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>0 takes the likeliest word each time; the higher, the bolder</source>
        <translation>0 prend chaque fois le mot le plus probable&#xa0;; plus elle est haute, plus c’est audacieux</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Words are drawn from the likeliest that have this share of the probability</source>
        <translation>Les mots sont tirés parmi les plus probables qui ont cette part de la probabilité</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Words are drawn from so many of the likeliest</source>
        <translation>Les mots sont tirés parmi ce nombre des plus probables</translation>
    </message>
    <message>
        <source>all</source>
        <comment>words of the vocabulary</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>So many answers of each kind, and how many of them do what was asked</source>
        <translation>Ce nombre de réponses de chaque sorte, et combien font ce qui était demandé</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed draws the same answer; each sample takes the next one</source>
        <translation>La même graine tire la même réponse&#xa0;; chaque échantillon prend la suivante</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Longueur limite</translation>
    </message>
    <message>
        <source>In tokens; longer ones are cut</source>
        <translation>En tokens&#xa0;; les plus longues sont coupées</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>What the system says before the question; empty where it says nothing</source>
        <translation>Ce que dit le système avant la question&#xa0;; vide s’il ne dit rien</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>température %1</translation>
    </message>
    <message>
        <source>top-p %1</source>
        <translation>top-p %1</translation>
    </message>
    <message>
        <source>top-k %1</source>
        <translation>top-k %1</translation>
    </message>
    <message numerus="yes">
        <source>%n samples</source>
        <translation>
            <numerusform>%n échantillon</numerusform>
            <numerusform>%n échantillons</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>greedy</source>
        <comment>the likeliest word each time</comment>
        <translation>glouton (greedy)</translation>
    </message>
    <message numerus="yes">
        <source>at most %n tokens</source>
        <translation>
            <numerusform>%n token au plus</numerusform>
            <numerusform>%n tokens au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>a system prompt</source>
        <translation>un prompt système</translation>
    </message>
    <message>
        <source>The same with the next seed (Ctrl+Shift+Return)</source>
        <translation>La même chose avec la graine suivante (Ctrl+Maj+Entrée)</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SavedDecksModel</name>
    <message>
        <source>Save the deck “%1”</source>
        <translation>Enregistrer le deck «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Replace the saved deck “%1”</source>
        <translation>Remplacer le deck enregistré «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is a saved deck “%1” already. Choose another name.</source>
        <translation>Il y a déjà un deck enregistré «&#xa0;%1&#xa0;». Choisir un autre nom.</translation>
    </message>
    <message>
        <source>Rename the saved deck “%1” to “%2”</source>
        <translation>Renommer le deck enregistré «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the saved deck “%1”</source>
        <translation>Supprimer le deck enregistré «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between behaviours</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SavedDecksPanel</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>No deck is saved yet.</source>
        <translation>Aucun deck n’est encore enregistré.</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Charger</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Saved decks</source>
        <translation>Decks enregistrés</translation>
    </message>
    <message>
        <source>Name for the deck as it stands now</source>
        <translation>Nom du deck actuel</translation>
    </message>
    <message>
        <source>Name for this deck</source>
        <translation>Nom de ce deck</translation>
    </message>
    <message>
        <source>The deck as it stands now is saved under this name; the prompt is not part of it.</source>
        <translation>Le deck actuel est enregistré sous ce nom&#xa0;; le prompt n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Enter loads the selected deck, F2 renames it, Delete deletes it.</source>
        <translation>Entrée charge le deck sélectionné, F2 le renomme, Suppr le supprime.</translation>
    </message>
    <message>
        <source>Put the selected deck in place of this one (Enter)</source>
        <translation>Mettre le deck sélectionné à la place de celui-ci (Entrée)</translation>
    </message>
    <message>
        <source>Give the selected deck another name (F2)</source>
        <translation>Donner un autre nom au deck sélectionné (F2)</translation>
    </message>
    <message>
        <source>Delete the selected deck; that can be undone (Delete)</source>
        <translation>Supprimer le deck sélectionné&#xa0;; peut être annulé (Suppr)</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>Re&amp;mplacer</translation>
    </message>
    <message>
        <source>The deck is empty: there is nothing to save.</source>
        <translation>Le deck est vide&#xa0;: il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>Give the deck a name first.</source>
        <translation>Donner d’abord un nom au deck.</translation>
    </message>
    <message>
        <source>Put the deck as it stands now in place of the saved one of this name (Enter)</source>
        <translation>Mettre le deck actuel à la place de celui enregistré sous ce nom (Entrée)</translation>
    </message>
    <message>
        <source>Save the deck as it stands now, without the prompt (Enter)</source>
        <translation>Enregistrer le deck actuel, sans le prompt (Entrée)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ScatterPlot</name>
    <message>
        <source>%1: the mean of its instructions&apos; words, where its training begins</source>
        <translation>%1&#xa0;: la moyenne des mots de ses consignes, d’où part son entraînement</translation>
    </message>
    <message>
        <source>%1, norm %2</source>
        <translation>%1, norme %2</translation>
    </message>
    <message>
        <source>%1, norm %2, unseen by &lt;and&gt;</source>
        <translation>%1, norme&#xa0;%2, inconnu de &lt;and&gt;</translation>
    </message>
    <message>
        <source>vocabulary: %1</source>
        <translation>vocabulaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tokens on principal components</source>
        <translation>Tokens sur les composantes principales</translation>
    </message>
    <message>
        <source>Arrow keys go from token to token, Shift and click adds, Shift and drag draws a lasso, Ctrl and arrows move the view, Alt and arrows turn it in three dimensions, plus and minus zoom, Home resets, Escape selects none</source>
        <translation>Les flèches vont de token en token, Maj et clic ajoute, Maj et glisser trace un lasso, Ctrl et flèches déplacent la vue, Alt et flèches la font tourner en trois dimensions, plus et moins zooment, Début réinitialise, Échap ne sélectionne rien</translation>
    </message>
    <message>
        <source>PC %1 (%2 %)</source>
        <translation>CP %1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>hollow: unseen by &lt;and&gt;</source>
        <translation>creux : inconnu de &lt;and&gt;</translation>
    </message>
    <message>
        <source>small: its instructions</source>
        <translation>petit&#xa0;: ses consignes</translation>
    </message>
    <message>
        <source>%1: they lie on one another; a click takes the next</source>
        <translation>%1&#xa0;: ils se superposent&#xa0;; un clic prend le suivant</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SettingsForm</name>
    <message>
        <source>Preset of the settings</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Fill in settings that are known to work</source>
        <translation>Remplir avec des réglages éprouvés</translation>
    </message>
    <message>
        <source> %</source>
        <comment>unit of a share</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>Éta&amp;pes</translation>
    </message>
    <message>
        <source>Updates of what is trained. More steps follow the teacher more closely and take longer.</source>
        <translation>Mises à jour de ce qui est entraîné. Un plus grand nombre suit le professeur de plus près et prend plus de temps.</translation>
    </message>
    <message>
        <source>Ba&amp;tch</source>
        <translation>Lo&amp;t</translation>
    </message>
    <message>
        <source>Examples in each step, over all behaviours. Larger is steadier and slower.</source>
        <translation>Exemples à chaque étape, tous comportements réunis. Un lot plus grand est plus régulier et plus lent.</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>Ta&amp;ux d’apprentissage</translation>
    </message>
    <message>
        <source>How far one step moves what is trained (AdamW). For tokens, small models need about 1e-2, large ones 1e-4.</source>
        <translation>De combien une étape déplace ce qui est entraîné (AdamW). Pour les tokens, les petits modèles demandent environ 1e-2, les grands 1e-4.</translation>
    </message>
    <message>
        <source>T&amp;emperature</source>
        <translation>T&amp;empérature</translation>
    </message>
    <message>
        <source>Softens the teacher&apos;s and the student&apos;s distributions before they are compared. At 10 unlikely words count too.</source>
        <translation>Adoucit les distributions du professeur et de l’élève avant de les comparer. À 10, les mots improbables comptent aussi.</translation>
    </message>
    <message>
        <source>&amp;Warm-up</source>
        <translation>Échauffe&amp;ment</translation>
    </message>
    <message>
        <source>Share of the steps in which the rate rises from 0. After it the rate falls to 0 in a straight line.</source>
        <translation>Part des étapes pendant lesquelles le taux monte à partir de 0. Ensuite, il redescend à 0 en ligne droite.</translation>
    </message>
    <message>
        <source>Weight &amp;decay</source>
        <translation>Décr. des po&amp;ids</translation>
    </message>
    <message>
        <source>Pulls the trained numbers towards zero a little with each step.</source>
        <translation>Ramène un peu vers zéro, à chaque étape, les nombres entraînés (weight decay).</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>Éc&amp;rêtage</translation>
    </message>
    <message>
        <source>Longest gradient of a token or behaviour. A longer one is shortened to it.</source>
        <translation>Plus grand gradient d’un token ou d’un comportement. Un plus long est raccourci à cette longueur.</translation>
    </message>
    <message>
        <source>Ort&amp;hogonality</source>
        <translation>Ort&amp;hogonalité</translation>
    </message>
    <message>
        <source>Weight of the term that keeps the operator apart from the behaviours: the sum of its squared cosines to their tokens.</source>
        <translation>Poids du terme qui tient l’opérateur à l’écart des comportements&#xa0;: la somme des carrés de ses cosinus avec leurs tokens.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed draws the same examples and paraphrases in the same order.</source>
        <translation>La même graine tire les mêmes exemples et paraphrases dans le même ordre.</translation>
    </message>
    <message>
        <source>Rep&amp;ort every</source>
        <translation>R&amp;apport tous les</translation>
    </message>
    <message>
        <source>Steps between two points of the curves. It changes nothing that is learned.</source>
        <translation>Nombre d’étapes entre deux points des courbes. Ne change rien à ce qui est appris.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>For the small demo model: few steps, each a large one</source>
        <translation>Pour le petit modèle de démonstration&#xa0;: peu d’étapes, chacune grande</translation>
    </message>
    <message>
        <source>Paper (arXiv 2601.05062)</source>
        <translation>Article (arXiv 2601.05062)</translation>
    </message>
    <message>
        <source>As published for models of billions of parameters: small steps, and 2 epochs of 50 000 examples for each behaviour</source>
        <translation>Comme publié pour des modèles de milliards de paramètres&#xa0;: de petites étapes, et 2 époques de 50&#xa0;000 exemples pour chaque comportement</translation>
    </message>
    <message>
        <source>Suited to it</source>
        <translation>Adapté</translation>
    </message>
    <message>
        <source>The settings that suit this way to steer</source>
        <translation>Les réglages qui conviennent à cette façon de piloter</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a setting that differs from the preset</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Differs from the preset %1, which has %2.</source>
        <translation>Diffère du préréglage %1, qui a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ from the preset %1; bring its values back</source>
        <translation>
            <numerusform>%n valeur diffère du préréglage %1&#xa0;; rétablir ses valeurs</numerusform>
            <numerusform>%n valeurs diffèrent du préréglage %1&#xa0;; rétablir ses valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>In company</source>
        <translation>En compagnie</translation>
    </message>
    <message>
        <source>For tokens that are there: they learn to stand beside others in a &lt;set&gt;</source>
        <translation>Pour les tokens qui existent : ils apprennent à se tenir à côté d&apos;autres dans un &lt;set&gt;</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SettingsSheet</name>
    <message>
        <source>Behaviours at once</source>
        <translation>Comportements à la fois</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportements</translation>
    </message>
    <message>
        <source>all of the set</source>
        <translation>tous ceux de l’ensemble</translation>
    </message>
    <message>
        <source>Combinations per size</source>
        <translation>Combinaisons par taille</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Combinaisons</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Prompts per combination</source>
        <translation>Prompts par combinaison</translation>
    </message>
    <message>
        <source>Instruction&apos;s wording</source>
        <translation>Formulation de la consigne</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>tirée au sort</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>la première</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Longest answer, tokens</source>
        <translation>Longueur max., tokens</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>génération</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Réglages de %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The file of prompts is not part of the results: choose it again if it was not the usual one.</source>
        <translation>Le fichier de prompts ne fait pas partie des résultats&#xa0;: le choisir de nouveau s’il n’était pas le fichier habituel.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Utiliser ces réglages</translation>
    </message>
    <message>
        <source>Bring the plan back to them</source>
        <translation>Y ramener le plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Instructions of several behaviours</source>
        <translation>Consignes de plusieurs comportements</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>jointes</translation>
    </message>
    <message>
        <source>each as a sentence</source>
        <translation>chacune en une phrase</translation>
    </message>
    <message>
        <source>Drop rate of DARE</source>
        <translation>Taux d’abandon de DARE</translation>
    </message>
    <message>
        <source>Composition of LM-Steer</source>
        <translation>Composition de LM-Steer</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>factors</source>
        <translation>facteurs</translation>
    </message>
    <message>
        <source>factors, without epsilon</source>
        <translation>facteurs, sans epsilon</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ShelfModel</name>
    <message>
        <source>“%1” has no token yet. Train one on the Train bench, or open a token file.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore de token. En entraîner un dans l’atelier Entraîner, ou ouvrir un fichier de tokens.</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Catégorie %1</translation>
    </message>
    <message>
        <source>%1, unseen by &lt;and&gt;</source>
        <translation>%1, inconnu de &lt;and&gt;</translation>
    </message>
    <message>
        <source>%1, no token yet</source>
        <translation>%1, pas encore de token</translation>
    </message>
    <message>
        <source>Instruction: “%1”</source>
        <translation>Consigne&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Held out: &lt;and&gt; was trained without it.</source>
        <translation>Mis de côté&#xa0;: &lt;and&gt; a été entraîné sans lui.</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sans token</translation>
    </message>
    <message>
        <source>unseen by &lt;and&gt;</source>
        <translation>inconnu de &lt;and&gt;</translation>
    </message>
    <message>
        <source>Its token came with the model.</source>
        <translation>Son token a été fourni avec le modèle.</translation>
    </message>
    <message>
        <source>Its token is your own; the shipped one is set aside.</source>
        <translation>Son token est le vôtre ; celui fourni est mis de côté.</translation>
    </message>
    <message>
        <source>Its token is your own.</source>
        <translation>Son token est le vôtre.</translation>
    </message>
    <message>
        <source>%1, your own token</source>
        <translation>%1, votre token</translation>
    </message>
    <message>
        <source>own</source>
        <comment>of a token: trained or opened by the user</comment>
        <translation>le vôtre</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ShelfRail</name>
    <message>
        <source>Show the whole shelf</source>
        <translation>Afficher toute l’étagère</translation>
    </message>
    <message>
        <source>New behaviour… (Ctrl+Shift+N)</source>
        <translation>Nouveau comportement… (Ctrl+Maj+N)</translation>
    </message>
    <message>
        <source>Behaviours: %1</source>
        <comment>of a category</comment>
        <translation>Comportements&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ShelfView</name>
    <message>
        <source>Filter behaviours</source>
        <translation>Filtrer l’étagère</translation>
    </message>
    <message>
        <source>Show only behaviours whose names hold this; Down goes to them</source>
        <translation>N’afficher que les comportements dont le nom contient ce texte&#xa0;; Bas y mène</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportements</translation>
    </message>
    <message>
        <source>Press Enter to put the selected behaviour on the deck, or drag it there.</source>
        <translation>Appuyer sur Entrée pour poser le comportement sélectionné sur le deck, ou l’y glisser.</translation>
    </message>
    <message>
        <source>Put on the deck</source>
        <translation>Poser sur le deck</translation>
    </message>
    <message>
        <source>Back to the shipped token</source>
        <translation>Revenir au token fourni</translation>
    </message>
    <message>
        <source>New behaviour…</source>
        <translation>Nouveau comportement…</translation>
    </message>
    <message>
        <source>A behaviour of your own: its words, its check, its look (Ctrl+Shift+N)</source>
        <translation>Un comportement à vous&#xa0;: ses mots, sa vérification, son apparence (Ctrl+Maj+N)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Duplicate as my own…</source>
        <translation>Dupliquer pour moi…</translation>
    </message>
    <message>
        <source>Fold the shelf to icons</source>
        <translation>Réduire l’étagère à des icônes</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SideEffectsPane</name>
    <message>
        <source>Questions whose answers are known are answered without steering and at several doses of the deck. How many obey, and what is it paid for with?</source>
        <translation>Des questions aux réponses connues reçoivent une réponse sans pilotage et à plusieurs doses du deck. Combien de réponses obéissent, et à quel prix&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>Answer the questions at every dose</source>
        <translation>Répondre aux questions à chaque dose</translation>
    </message>
    <message>
        <source>End the measurement</source>
        <translation>Mettre fin à la mesure</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progression de la mesure</translation>
    </message>
    <message>
        <source>&amp;Way to steer</source>
        <translation>&amp;Façon de piloter</translation>
    </message>
    <message>
        <source>Tokens alone, or with the instructions</source>
        <translation>Tokens seuls, ou avec les consignes</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Obeyed %</source>
        <translation>Obéissent&#xa0;%</translation>
    </message>
    <message>
        <source>Right %</source>
        <translation>Justes&#xa0;%</translation>
    </message>
    <message>
        <source>KL, nats</source>
        <translation>KL, nats</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>Empty or in circles %</source>
        <translation>Vides ou en boucle&#xa0;%</translation>
    </message>
    <message>
        <source>Obedience and damage by dose</source>
        <translation>Obéissance et dégâts selon la dose</translation>
    </message>
    <message>
        <source>Obedience and damage</source>
        <translation>Obéissance et dégâts</translation>
    </message>
    <message>
        <source>Every dose</source>
        <translation>Chaque dose</translation>
    </message>
    <message>
        <source>Deck: %1</source>
        <translation>Deck&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Compose&apos;s deck is empty: lay behaviours on it first.</source>
        <translation>Le deck de Composer est vide&#xa0;: y poser d’abord des comportements.</translation>
    </message>
    <message>
        <source>Recommended dose: %1. It obeys nearly as often as the best, and damages little.</source>
        <translation>Dose recommandée&#xa0;:&#xa0;%1. Elle fait obéir presque aussi souvent que la meilleure, et abîme peu.</translation>
    </message>
    <message>
        <source>Recommended doses: %1 to %2. They obey nearly as often as the best, and damage little.</source>
        <translation>Doses recommandées&#xa0;: de&#xa0;%1 à&#xa0;%2. Elles font obéir presque aussi souvent que la meilleure, et abîment peu.</translation>
    </message>
    <message>
        <source>No dose tried obeys without damage.</source>
        <translation>Aucune des doses essayées ne fait obéir sans dégâts.</translation>
    </message>
    <message>
        <source>no steering</source>
        <translation>sans pilotage</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SideEffectsPlot</name>
    <message>
        <source>Obedience and damage by dose</source>
        <translation>Obéissance et dégâts selon la dose</translation>
    </message>
    <message>
        <source>obeyed</source>
        <translation>obéissent</translation>
    </message>
    <message>
        <source>right</source>
        <translation>justes</translation>
    </message>
    <message>
        <source>empty or in circles</source>
        <translation>vides ou en boucle</translation>
    </message>
    <message>
        <source>KL to the plain model</source>
        <translation>KL par rapport au modèle sans pilotage</translation>
    </message>
    <message>
        <source>Dose: what every strength is multiplied by</source>
        <translation>Dose&#xa0;: ce par quoi chaque intensité est multipliée</translation>
    </message>
    <message>
        <source>Answers, %</source>
        <translation>Réponses, %</translation>
    </message>
    <message>
        <source>KL, nats a token</source>
        <translation>KL, nats par token</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SizesPlot</name>
    <message>
        <source>Accuracy over the size of the model</source>
        <translation>Exactitude selon la taille du modèle</translation>
    </message>
    <message>
        <source>Up and Down read the values out one by one</source>
        <translation>Haut et Bas énoncent les valeurs une à une</translation>
    </message>
    <message>
        <source>%1, %2 parameters</source>
        <comment>model, number</comment>
        <translation>%1,&#xa0;%2 paramètres</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>method, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accuracy %1 %</source>
        <translation>Exactitude %1&#xa0;%</translation>
    </message>
    <message>
        <source>Draw experiments with several models together: their accuracy over the size of the model appears here</source>
        <translation>Tracer ensemble des expériences avec plusieurs modèles&#xa0;: leur exactitude selon la taille du modèle s’affiche ici</translation>
    </message>
    <message>
        <source>Accuracy, %, over parameters</source>
        <translation>Exactitude,&#xa0;%, selon le nombre de paramètres</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::StepDots</name>
    <message>
        <source>Step %1 of %2; %3 done</source>
        <translation>Étape %1 sur %2&#xa0;; %3 faites</translation>
    </message>
    <message>
        <source>Step %1, done</source>
        <translation>Étape %1, faite</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::StepForm</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Quelque chose à faire</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Task or question</source>
        <translation>Tâche ou question</translation>
    </message>
    <message>
        <source>Guess before it</source>
        <translation>Pronostic d’abord</translation>
    </message>
    <message>
        <source>Its choices, a line each</source>
        <translation>Ses choix, un par ligne</translation>
    </message>
    <message>
        <source>“Do it for me”, a line each</source>
        <translation>«&#xa0;Faire à ma place&#xa0;», une action par ligne</translation>
    </message>
    <message>
        <source>Done when, a line each</source>
        <translation>Faite quand, un fait par ligne</translation>
    </message>
    <message>
        <source>What can be seen then</source>
        <translation>Ce qu’on voit alors</translation>
    </message>
    <message>
        <source>Take from the workbench</source>
        <translation>Prendre de l’établi</translation>
    </message>
    <message>
        <source>What the bench behind shows now becomes what this step does and waits for</source>
        <translation>Ce que l’atelier derrière montre maintenant devient ce que cette étape fait et attend</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>A line to “Do it for me”</source>
        <translation>Une ligne à «&#xa0;Faire à ma place&#xa0;»</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Ajouter un fait</translation>
    </message>
    <message>
        <source>A line to “Done when”</source>
        <translation>Une ligne à «&#xa0;Faite quand&#xa0;»</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Why it is, or is not</source>
        <translation>Pourquoi elle l’est, ou ne l’est pas</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Guessed by</source>
        <translation>Pronostic par</translation>
    </message>
    <message>
        <source>A choice</source>
        <translation>Un choix</translation>
    </message>
    <message>
        <source>A slider</source>
        <translation>Un curseur</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Un ordre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Its slider</source>
        <translation>Son curseur</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par pas de</translation>
    </message>
    <message>
        <source>Where what happened comes from</source>
        <translation>D’où vient ce qui s’est passé</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Ce nombre</translation>
    </message>
    <message>
        <source>Measured: answers that pass every badge</source>
        <translation>Mesuré&#xa0;: réponses dont tous les badges sont validés</translation>
    </message>
    <message>
        <source>Measured: an experiment&apos;s accuracy, in %</source>
        <translation>Mesuré&#xa0;: exactitude d’une expérience, en %</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Réponses de qui</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Ce qui se passe alors</translation>
    </message>
    <message>
        <source>Its things, a line each, in the right order</source>
        <translation>Ses éléments, un par ligne, dans le bon ordre</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SweepSheet</name>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>is trained</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>best</source>
        <translation>le meilleur</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>What the form trains, with every rate, number of steps and seed named here. The tokens in use stay as they are until you take those of a training.</source>
        <translation>Ce que le formulaire entraîne, avec chaque taux, nombre d’étapes et graine indiqués ici. Les tokens en usage restent tels quels jusqu’à ce que vous preniez ceux d’un entraînement.</translation>
    </message>
    <message>
        <source>Learning rates, with blanks between: 0.003 0.01 0.03</source>
        <translation>Taux d’apprentissage, séparés par des espaces&#xa0;: 0.003 0.01 0.03</translation>
    </message>
    <message>
        <source>Numbers of steps, with blanks between: 100 200</source>
        <translation>Nombres d’étapes, séparés par des espaces&#xa0;: 100 200</translation>
    </message>
    <message>
        <source>Seeds, with blanks between: 1 2 3</source>
        <translation>Graines, séparées par des espaces&#xa0;: 1 2 3</translation>
    </message>
    <message>
        <source>Learning &amp;rates</source>
        <translation>&amp;Taux d’apprentissage</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>Éta&amp;pes</translation>
    </message>
    <message>
        <source>Se&amp;eds</source>
        <translation>&amp;Graines</translation>
    </message>
    <message>
        <source>The sweep&apos;s trainings</source>
        <translation>Les entraînements du balayage</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Perte (mis de côté)</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Exactitude, %</translation>
    </message>
    <message>
        <source>Best step</source>
        <translation>Meilleure étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Train one after the other; what was trained before is not trained again</source>
        <translation>Entraîner l’un après l’autre&#xa0;; ce qui a déjà été entraîné ne l’est pas de nouveau</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>End after the current step; starting again goes on from there</source>
        <translation>Terminer après l’étape en cours&#xa0;; démarrer de nouveau continue à partir de là</translation>
    </message>
    <message>
        <source>S&amp;how its curves</source>
        <translation>Afficher ses &amp;courbes</translation>
    </message>
    <message>
        <source>Show the selected training&apos;s curves on the bench</source>
        <translation>Afficher dans l’atelier les courbes de l’entraînement sélectionné</translation>
    </message>
    <message>
        <source>&amp;Use these tokens</source>
        <translation>&amp;Utiliser ces tokens</translation>
    </message>
    <message>
        <source>The tokens of the selected training take the place of those in use</source>
        <translation>Les tokens de l’entraînement sélectionné prennent la place de ceux en usage</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this form; the work goes on</source>
        <translation>Fermer ce formulaire&#xa0;; le travail continue</translation>
    </message>
    <message>
        <source>A learning rate is no number. Write them as in 0.003 0.01.</source>
        <translation>Un taux d’apprentissage n’est pas un nombre. Les écrire comme dans 0.003 0.01.</translation>
    </message>
    <message>
        <source>A number of steps is no whole number. Write them as in 100 200.</source>
        <translation>Un nombre d’étapes n’est pas un nombre entier. Les écrire comme dans 100 200.</translation>
    </message>
    <message>
        <source>A seed is no whole number. Write them as in 1 2 3.</source>
        <translation>Une graine n’est pas un nombre entier. Les écrire comme dans 1 2 3.</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings, judged on what is held out</source>
        <translation>
            <numerusform>%n entraînement, jugé sur ce qui est mis de côté</numerusform>
            <numerusform>%n entraînements, jugés sur ce qui est mis de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TaskBench</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Accuracy of the ticked runs</source>
        <translation>Exactitude des exécutions cochées</translation>
    </message>
    <message>
        <source>&amp;Copy the command line</source>
        <translation>Copier la &amp;ligne de commande</translation>
    </message>
    <message>
        <source>The terminal&apos;s command that asks the same questions under the same steering</source>
        <translation>La commande du terminal qui pose les mêmes questions avec le même pilotage</translation>
    </message>
    <message>
        <source>Ask these questions (Ctrl+Return)</source>
        <translation>Poser ces questions (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Wait after the current batch; nothing is lost</source>
        <translation>Attendre après le lot en cours&#xa0;; rien n’est perdu</translation>
    </message>
    <message>
        <source>End after the current batch; what is answered stays, and the same form goes on from there</source>
        <translation>Terminer après le lot en cours&#xa0;; les réponses obtenues restent, et le même formulaire continue à partir de là</translation>
    </message>
    <message>
        <source>Stopping after this batch…</source>
        <translation>Arrêt après ce lot…</translation>
    </message>
    <message>
        <source>Stopped. Start it again to go on from here.</source>
        <translation>Arrêté. Démarrer de nouveau pour continuer à partir d’ici.</translation>
    </message>
    <message>
        <source>Progress of the task</source>
        <translation>Progression de la tâche</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Export the runs</source>
        <translation>Exporter les exécutions</translation>
    </message>
    <message>
        <source>Write the picture, the ticked runs or the shown questions</source>
        <translation>Écrire l’image, les exécutions cochées ou les questions affichées</translation>
    </message>
    <message>
        <source>Picture of the accuracy…</source>
        <translation>Image de l’exactitude…</translation>
    </message>
    <message>
        <source>Runs as table (CSV)…</source>
        <translation>Exécutions en tableau (CSV)…</translation>
    </message>
    <message>
        <source>Questions as table (CSV)…</source>
        <translation>Questions en tableau (CSV)…</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>Exécution&amp;s</translation>
    </message>
    <message>
        <source>Earlier runs of tasks</source>
        <translation>Exécutions antérieures de tâches</translation>
    </message>
    <message>
        <source>A ticked run stands in the picture; the selected one&apos;s questions are shown</source>
        <translation>Une exécution cochée figure dans l’image&#xa0;; les questions de celle sélectionnée sont affichées</translation>
    </message>
    <message>
        <source>Use &amp;its settings</source>
        <translation>Utiliser ses &amp;réglages</translation>
    </message>
    <message>
        <source>Fill the form as this run was asked; an unfinished one then goes on</source>
        <translation>Remplir le formulaire comme pour cette exécution&#xa0;; une inachevée continue alors</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message>
        <source>Done in %1: %2 of %3 right.</source>
        <translation>Terminé en %1&#xa0;: %2 justes sur %3.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TaskForm</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>A published set of questions with one right answer each</source>
        <translation>Un jeu publié de questions à une seule réponse juste</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>Tâ&amp;che</translation>
    </message>
    <message>
        <source>File of questions</source>
        <translation>Fichier de questions</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file of questions</source>
        <translation>Choisir un fichier de questions</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Rows of a task (*.jsonl *.json *.tsv);;All files (*)</source>
        <translation>Lignes d’une tâche (*.jsonl *.json *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>a split</comment>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Le fichier entier</translation>
    </message>
    <message>
        <source>all</source>
        <comment>questions</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>as usual</source>
        <comment>a length</comment>
        <translation>habituelle</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Partie</translation>
    </message>
    <message>
        <source>Which of the file&apos;s rows, as published</source>
        <translation>Lesquelles des lignes du fichier, comme publié</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Questions</translation>
    </message>
    <message>
        <source>The first so many of the split; 0 is all of them</source>
        <translation>Les premières de la partie, en ce nombre&#xa0;; 0 les prend toutes</translation>
    </message>
    <message>
        <source>&amp;Longest answer, tokens</source>
        <translation>Longueur max., to&amp;kens</translation>
    </message>
    <message>
        <source>An answer that reaches it is cut off; 0 is what the task takes</source>
        <translation>Une réponse qui l’atteint est coupée&#xa0;; 0 est ce que demande la tâche</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>The same seed makes the same lists</source>
        <translation>La même graine crée les mêmes listes</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>Profo&amp;ndeur</translation>
    </message>
    <message>
        <source>Of made lists: lists within lists, at most</source>
        <translation>Pour les listes créées&#xa0;: listes dans des listes, au plus</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <source>Of made lists: words, at most</source>
        <translation>Pour les listes créées&#xa0;: mots, au plus</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>&amp;Arguments</translation>
    </message>
    <message>
        <source>Of made lists: numbers of one list, at most</source>
        <translation>Pour les listes créées&#xa0;: nombres d’une liste, au plus</translation>
    </message>
    <message>
        <source>Steered by</source>
        <translation>Piloté par</translation>
    </message>
    <message>
        <source>The model alone, or what shall steer its answers</source>
        <translation>Le modèle seul, ou ce qui doit piloter ses réponses</translation>
    </message>
    <message>
        <source>Steered &amp;by</source>
        <translation>Pil&amp;oté par</translation>
    </message>
    <message>
        <source>What has learned to steer in this way</source>
        <translation>Ce qui a appris à piloter de cette façon</translation>
    </message>
    <message>
        <source>Space ticks one; several act together</source>
        <translation>Espace en coche un&#xa0;; plusieurs agissent ensemble</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Jonction</translation>
    </message>
    <message>
        <source>&lt;and&gt;, learned</source>
        <translation>&lt;and&gt;, appris</translation>
    </message>
    <message>
        <source>nothing between</source>
        <translation>rien entre deux</translation>
    </message>
    <message>
        <source>the word “and”</source>
        <translation>le mot «&#xa0;and&#xa0;»</translation>
    </message>
    <message>
        <source>&lt;set&gt;, in no order</source>
        <translation>&lt;set&gt;, sans ordre</translation>
    </message>
    <message>
        <source>&lt;or&gt;, at least one</source>
        <translation>&lt;or&gt;, au moins un</translation>
    </message>
    <message>
        <source>&lt;not&gt;, none of them</source>
        <translation>&lt;not&gt;, aucun</translation>
    </message>
    <message>
        <source>Stren&amp;gth</source>
        <translation>&amp;Intensité</translation>
    </message>
    <message>
        <source>Scales what was learned; 1 is as it was trained</source>
        <translation>Multiplie ce qui a été appris&#xa0;; 1 est tel qu’entraîné</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Jonction</translation>
    </message>
    <message>
        <source>What stands between two behaviours</source>
        <translation>Ce qui se place entre deux comportements</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>What the system says before each question</source>
        <translation>Ce que dit le système avant chaque question</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>S&amp;ystem says</source>
        <translation>Le s&amp;ystème dit</translation>
    </message>
    <message>
        <source>Without the c&amp;hat template</source>
        <translation>Sans ga&amp;barit de discussion</translation>
    </message>
    <message>
        <source>The model goes on with the question as it is</source>
        <translation>Le modèle continue la question telle quelle</translation>
    </message>
    <message>
        <source>The model alone, as it answers unasked.</source>
        <translation>Le modèle seul, tel qu’il répond de lui-même.</translation>
    </message>
    <message>
        <source>Nothing has learned to steer this model in this way: train it on the Train bench.</source>
        <translation>Rien n’a appris à piloter ce modèle de cette façon&#xa0;: l’entraîner dans l’atelier Entraîner.</translation>
    </message>
    <message>
        <source>Made from a seed</source>
        <translation>Créées à partir d’une graine</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Rows with %1: JSON lines, a JSON list, the hub&apos;s rows or TSV</source>
        <translation>Lignes avec %1&#xa0;: JSON Lines, une liste JSON, les lignes du hub ou TSV</translation>
    </message>
    <message>
        <source>Choose the file of %1&apos;s questions.</source>
        <translation>Choisir le fichier des questions de %1.</translation>
    </message>
    <message>
        <source>Made lists have no whole file: choose a split, or a file.</source>
        <translation>Les listes créées n’ont pas de fichier entier&#xa0;: choisir une partie, ou un fichier.</translation>
    </message>
    <message>
        <source>Tick what shall steer the answers.</source>
        <translation>Cocher ce qui doit piloter les réponses.</translation>
    </message>
    <message>
        <source>Nothing has learned to steer in this way yet.</source>
        <translation>Rien n’a encore appris à piloter de cette façon.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TaskRunModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Steered by</source>
        <translation>Piloté par</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>When its last answer came. A ticked run stands in the picture</source>
        <translation>Quand sa dernière réponse est venue. Une exécution cochée figure dans l’image</translation>
    </message>
    <message>
        <source>Whose questions</source>
        <translation>D’où viennent les questions</translation>
    </message>
    <message>
        <source>What steered the answers</source>
        <translation>Ce qui a piloté les réponses</translation>
    </message>
    <message>
        <source>Questions that were answered</source>
        <translation>Questions qui ont une réponse</translation>
    </message>
    <message>
        <source>Share of right answers, with its 95 % interval (Wilson)</source>
        <translation>Part des réponses justes, avec son intervalle à 95&#xa0;% (Wilson)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TimeBar</name>
    <message>
        <source>Moment of the training</source>
        <translation>Moment de l’entraînement</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Let the training pass by (Space)</source>
        <translation>Faire défiler l’entraînement (Espace)</translation>
    </message>
    <message>
        <source>Step of the training</source>
        <translation>Étape de l’entraînement</translation>
    </message>
    <message>
        <source>Arrow keys go from one recorded step to the next</source>
        <translation>Les flèches vont d’une étape enregistrée à la suivante</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold this moment (Space)</source>
        <translation>S’arrêter à ce moment (Espace)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Rec&amp;uler</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Une étape en arrière</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Une étape en avant</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>How fast the steps pass</source>
        <translation>À quelle vitesse défilent les étapes</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>a pace, as in 2 ×</comment>
        <translation>%1&#xa0;×</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenBars</name>
    <message>
        <source>Left and Right go from token to token</source>
        <translation>Gauche et Droite vont de token en token</translation>
    </message>
    <message>
        <source>%1; the tallest bar: %2</source>
        <translation>%1&#xa0;; la plus haute barre&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenLegend</name>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorer selon</translation>
    </message>
    <message>
        <source>What the tokens of the answers are coloured by</source>
        <translation>Ce selon quoi les tokens des réponses sont colorés</translation>
    </message>
    <message>
        <source>Probability: how likely the token was. Entropy: how open the choice was. Rank: how many tokens were likelier. A token&apos;s own numbers stand in its tip.</source>
        <translation>Probabilité&#xa0;: à quel point le token était probable. Entropie&#xa0;: à quel point le choix était ouvert. Rang&#xa0;: combien de tokens étaient plus probables. Les nombres d’un token figurent dans son infobulle.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenScale</name>
    <message>
        <source>%1 bits</source>
        <translation>%1 bit</translation>
    </message>
    <message>
        <source>%1 bits and more</source>
        <translation>%1 bits et plus</translation>
    </message>
    <message>
        <source>likeliest</source>
        <translation>le plus probable</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ranks</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>beyond</source>
        <comment>a rank of 20</comment>
        <translation>au-delà</translation>
    </message>
    <message>
        <source>How many tokens of the vocabulary the model held likelier, plus one: %1. The deeper the tint, and the shorter the line under it, the further down the list a token stood.</source>
        <translation>Combien de tokens du vocabulaire le modèle jugeait plus probables, plus un&#xa0;: %1. Plus la teinte est soutenue et plus le trait dessous est court, plus le token était bas dans la liste.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>How open the choice was: the entropy of the model&apos;s distribution at temperature 1, from %1 (only one token could come) to %2. The deeper the tint, and the longer the line under it, the more open.</source>
        <translation>À quel point le choix était ouvert&#xa0;: l’entropie de la distribution du modèle à la température 1, de %1 (un seul token pouvait venir) à %2. Plus la teinte est soutenue et plus le trait dessous est long, plus il était ouvert.</translation>
    </message>
    <message>
        <source>The probability that the model gave the token at temperature 1, from %1 to %2. The deeper the tint, and the shorter the line under it, the less likely the token was.</source>
        <translation>La probabilité que le modèle donnait au token à la température 1, de %1 à %2. Plus la teinte est soutenue et plus le trait dessous est court, moins le token était probable.</translation>
    </message>
    <message>
        <source>What the tokens&apos; colours mean</source>
        <translation>Ce que signifient les couleurs des tokens</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenSheet</name>
    <message>
        <source>Examples of %1 behaviours</source>
        <translation>Exemples à&#xa0;%1 comportements</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>É&amp;poques</translation>
    </message>
    <message>
        <source>How often the training goes through its data set, each example once an epoch; they decide the steps. The paper&apos;s are 2</source>
        <translation>Combien de fois l’entraînement parcourt son jeu de données, chaque exemple une fois par époque&#xa0;; elles déterminent les étapes. Dans l’article, 2</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Consignes</translation>
    </message>
    <message>
        <source>How the teacher reads those of several behaviours: joined into one wording, or each as a sentence of its own, which is the paper&apos;s way</source>
        <translation>Comment le professeur lit celles de plusieurs comportements&#xa0;: jointes en une seule formulation, ou chacune en une phrase à part, comme dans l’article</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Départ</translation>
    </message>
    <message>
        <source>The operator&apos;s row before the first step</source>
        <translation>La ligne de l’opérateur avant la première étape</translation>
    </message>
    <message>
        <source>Behaviours of an example</source>
        <translation>Comportements d’un exemple</translation>
    </message>
    <message>
        <source>Each ticked number is as likely; none ticked: the operator&apos;s own numbers</source>
        <translation>Tous les nombres cochés sont équiprobables&#xa0;; aucun coché&#xa0;: les nombres propres à l’opérateur</translation>
    </message>
    <message>
        <source>Examples of each &amp;behaviour</source>
        <translation>&amp;Exemples par comportement</translation>
    </message>
    <message>
        <source>So many of a data set&apos;s, chosen at random; the paper&apos;s are 50 000</source>
        <translation>Ce nombre dans un jeu de données, choisis au hasard&#xa0;; 50&#xa0;000 dans l’article</translation>
    </message>
    <message>
        <source>&amp;Longest left out</source>
        <translation>Plus &amp;longs exclus</translation>
    </message>
    <message>
        <source>Share of a data set whose prompts and answers are longest; the paper&apos;s is 0.1 %</source>
        <translation>Part d’un jeu de données dont les prompts et réponses sont les plus longs&#xa0;; 0,1&#xa0;% dans l’article</translation>
    </message>
    <message>
        <source>&amp;Paraphrases</source>
        <translation>Pa&amp;raphrases</translation>
    </message>
    <message>
        <source>The teacher reads the first so many of each behaviour&apos;s instructions; the paper&apos;s are 10</source>
        <translation>Le professeur lit ce nombre de premières consignes de chaque comportement&#xa0;; 10 dans l’article</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Close; the options stand</source>
        <translation>Fermer&#xa0;; les options restent</translation>
    </message>
    <message>
        <source>none: steps</source>
        <comment>epochs</comment>
        <translation>aucune&#xa0;: étapes</translation>
    </message>
    <message>
        <source>all</source>
        <comment>examples</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>none</source>
        <comment>examples</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source> %</source>
        <comment>unit of a share</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>all</source>
        <comment>paraphrases</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>jointes</translation>
    </message>
    <message>
        <source>as sentences</source>
        <translation>en phrases</translation>
    </message>
    <message>
        <source>Each paraphrase as li&amp;kely</source>
        <translation>Paraphrases é&amp;quiprobables</translation>
    </message>
    <message>
        <source>The paper&apos;s way. Otherwise those of one or two words come twice as often</source>
        <translation>Comme dans l’article. Sinon, celles d’un ou deux mots reviennent deux fois plus souvent</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>zéros</translation>
    </message>
    <message>
        <source>mean of the tokens</source>
        <translation>moyenne des tokens</translation>
    </message>
    <message>
        <source>the word that says it</source>
        <translation>le mot qui le dit</translation>
    </message>
    <message>
        <source>random</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Options de&#xa0;%1</translation>
    </message>
    <message>
        <source>Options of the tokens</source>
        <translation>Options des tokens</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 époques</translation>
    </message>
    <message>
        <source>%1 examples each</source>
        <translation>%1 exemples chacun</translation>
    </message>
    <message>
        <source>without the longest %1 %</source>
        <translation>sans les&#xa0;%1&#xa0;% les plus longs</translation>
    </message>
    <message>
        <source>instructions as sentences</source>
        <translation>consignes en phrases</translation>
    </message>
    <message numerus="yes">
        <source>%n paraphrase(s)</source>
        <translation>
            <numerusform>%n paraphrase</numerusform>
            <numerusform>%n paraphrases</numerusform>
        </translation>
    </message>
    <message>
        <source>evenly drawn</source>
        <translation>tirées uniformément</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>départ&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 behaviours at once</source>
        <translation>%1 comportements à la fois</translation>
    </message>
    <message>
        <source>The usual data and instructions</source>
        <translation>Les données et consignes habituelles</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>Co&amp;mpagnie</translation>
    </message>
    <message>
        <source>What stands beside the token in some examples, so that it learns to stand beside others: instructions of seen behaviours, or the tokens in use, joined by &lt;set&gt;</source>
        <translation>Ce qui se tient à côté du token dans certains exemples, pour qu&apos;il apprenne à se tenir à côté d&apos;autres : des consignes de comportements vus, ou les tokens utilisés, joints par &lt;set&gt;</translation>
    </message>
    <message>
        <source>Examples with compan&amp;y</source>
        <translation>Exemples a&amp;vec compagnie</translation>
    </message>
    <message>
        <source>Share of the examples that have any</source>
        <translation>Part des exemples qui en ont</translation>
    </message>
    <message>
        <source>At &amp;most beside it</source>
        <translation>Au pl&amp;us à côté</translation>
    </message>
    <message>
        <source>Behaviours of other categories, so many at most</source>
        <translation>Comportements d&apos;autres catégories, tant au plus</translation>
    </message>
    <message>
        <source>none</source>
        <comment>company</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>instructions in words</source>
        <translation>consignes en mots</translation>
    </message>
    <message>
        <source>tokens in use</source>
        <translation>tokens utilisés</translation>
    </message>
    <message>
        <source>Begin &amp;with the token in use</source>
        <translation>Commencer par le token ut&amp;ilisé</translation>
    </message>
    <message>
        <source>Otherwise with the mean of the words of its instructions</source>
        <translation>Sinon par la moyenne des mots de ses consignes</translation>
    </message>
    <message>
        <source>%1 % in company of %2</source>
        <translation>%1 % en compagnie : %2</translation>
    </message>
    <message>
        <source>from the tokens in use</source>
        <translation>à partir des tokens utilisés</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenText</name>
    <message>
        <source>less than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>Steering token: %1</source>
        <translation>Token de pilotage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Learned operator: %1</source>
        <translation>Opérateur appris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Steering token: %1, strength %2</source>
        <translation>Token de pilotage&#xa0;: %1, intensité %2</translation>
    </message>
    <message>
        <source>Token %1: %2</source>
        <translation>Token %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: probability %2</source>
        <translation>%1&#xa0;: probabilité %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens. The arrow keys move from one to the next.</source>
        <translation>
            <numerusform>%n token. Les flèches vont de l’un au suivant.</numerusform>
            <numerusform>%n tokens. Les flèches vont de l’un au suivant.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: probability %2, rank %3</source>
        <comment>of a token</comment>
        <translation>%1&#xa0;: probabilité %2, rang %3</translation>
    </message>
    <message>
        <source>%1: probability %2, rank %3, entropy %4 bits</source>
        <comment>of a token</comment>
        <translation>%1&#xa0;: probabilité %2, rang %3, entropie %4 bits</translation>
    </message>
    <message>
        <source>%1; others: %2</source>
        <comment>of a token</comment>
        <translation>%1&#xa0;; autres&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenTraceModel</name>
    <message>
        <source>An operator&apos;s row starts at zero, which has no direction: its norm tells how far it moved</source>
        <translation>La ligne d’un opérateur part de zéro, qui n’a pas de direction&#xa0;: sa norme indique de combien elle s’est déplacée</translation>
    </message>
    <message>
        <source>starts at 0</source>
        <translation>part de 0</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Cosine to start</source>
        <translation>Cosinus / départ</translation>
    </message>
    <message>
        <source>Nearest words (cosine)</source>
        <translation>Mots proches (cosinus)</translation>
    </message>
    <message>
        <source>The behaviour whose token is trained</source>
        <translation>Le comportement dont le token est entraîné</translation>
    </message>
    <message>
        <source>Mean distillation loss of its examples in the last report</source>
        <translation>Perte de distillation moyenne de ses exemples au dernier relevé</translation>
    </message>
    <message>
        <source>Length of the token&apos;s row</source>
        <translation>Longueur de la ligne du token</translation>
    </message>
    <message>
        <source>Cosine between the row and where it started: 1 while it points the same way. An operator starts at zero, which has no direction</source>
        <translation>Cosinus entre la ligne et son départ&#xa0;: 1 tant qu’elle pointe dans la même direction. Un opérateur part de zéro, qui n’a pas de direction</translation>
    </message>
    <message>
        <source>The five words of the vocabulary whose rows point most nearly the same way</source>
        <translation>Les cinq mots du vocabulaire dont les lignes pointent le plus dans la même direction</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainBench</name>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Arrêt après cette étape…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped early after %1 s.</source>
        <translation>Arrêté avant la fin, après %1 s.</translation>
    </message>
    <message>
        <source>Done in %1 s.</source>
        <translation>Terminé en %1 s.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It can be chosen in experiments from now on: %1.</source>
        <translation>Désormais disponible dans les expériences&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Final loss %1. It can be chosen in experiments from now on: %2.</source>
        <translation>Perte finale %1. Désormais disponible dans les expériences&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Final loss %1. On the deck from now on: %2.</source>
        <translation>Perte finale %1. Désormais sur le deck&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>%1 steps of %2 examples, rate %3, decay %4, warm-up %5 %, clip %6, seed %7</source>
        <translation>%1 étapes de %2 exemples, taux %3, décr. des poids %4, échauffement %5&#xa0;%, écrêtage %6, graine %7</translation>
    </message>
    <message>
        <source>Earlier run: %1. %2.</source>
        <translation>Exécution antérieure&#xa0;: %1. %2.</translation>
    </message>
    <message>
        <source>Earlier run, unfinished: %1. %2.</source>
        <translation>Exécution antérieure, inachevée&#xa0;: %1. %2.</translation>
    </message>
    <message>
        <source>Train what is ticked (Ctrl+Return)</source>
        <translation>Entraîner ce qui est coché (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Wait after the current step; nothing is lost</source>
        <translation>Attendre après l’étape en cours&#xa0;; rien n’est perdu</translation>
    </message>
    <message>
        <source>End after the current step; starting again with the same settings goes on from there</source>
        <translation>Terminer après l’étape en cours&#xa0;; démarrer de nouveau avec les mêmes réglages continue à partir de là</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progression de l’entraînement</translation>
    </message>
    <message>
        <source>Tokens, nearest words, earlier runs</source>
        <translation>Tokens, mots les plus proches, exécutions antérieures</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>Ce qui est entraîné</translation>
    </message>
    <message>
        <source>The selected token&apos;s curves stand out</source>
        <translation>Les courbes du token sélectionné ressortent</translation>
    </message>
    <message>
        <source>Nearest words over time</source>
        <translation>Mots les plus proches au fil du temps</translation>
    </message>
    <message>
        <source>The selected row&apos;s step is read out in the curves</source>
        <translation>L’étape de la ligne sélectionnée est lue sur les courbes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Mots les plus proches</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>The newest values of each token</source>
        <translation>Les dernières valeurs de chaque token</translation>
    </message>
    <message>
        <source>At which step another word became the nearest</source>
        <translation>À quelle étape un autre mot est devenu le plus proche</translation>
    </message>
    <message>
        <source>Records of trainings: compare them, show them again, use their settings</source>
        <translation>Traces des entraînements&#xa0;: les comparer, les afficher de nouveau, utiliser leurs réglages</translation>
    </message>
    <message>
        <source>A step is being measured</source>
        <translation>Une étape est en cours de mesure</translation>
    </message>
    <message>
        <source>This replaces what was learned before for %1.</source>
        <translation>Cela remplace ce qui a été appris auparavant pour %1.</translation>
    </message>
    <message>
        <source>Yours take the place of shipped tokens: %1. They can be brought back.</source>
        <translation>Les vôtres prennent la place de tokens fournis : %1. Ceux-ci peuvent être repris.</translation>
    </message>
    <message>
        <source>Your own tokens are replaced: %1.</source>
        <translation>Vos tokens sont remplacés : %1.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Final loss %1. On Evaluate, Tasks, it can steer from now on: %2.</source>
        <translation>Perte finale %1. Dans Évaluer, Tâches, peut désormais piloter&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Only tokens and operators are swept.</source>
        <translation>Le balayage ne porte que sur les tokens et les opérateurs.</translation>
    </message>
    <message>
        <source>The lowest held-out loss is %1, at step %2.</source>
        <translation>La plus faible perte sur les exemples mis de côté est de %1, à l’étape %2.</translation>
    </message>
    <message>
        <source>The lowest held-out loss is %1, at step %2, with an accuracy of %3 %.</source>
        <translation>La plus faible perte sur les exemples mis de côté est de %1, à l’étape %2, avec une exactitude de %3&#xa0;%.</translation>
    </message>
    <message>
        <source>Stopped; starting again goes on from there.</source>
        <translation>Arrêté&#xa0;; démarrer de nouveau continue à partir de là.</translation>
    </message>
    <message>
        <source>The best training stands out: choose it to use its tokens.</source>
        <translation>Le meilleur entraînement ressort&#xa0;: le choisir pour utiliser ses tokens.</translation>
    </message>
    <message>
        <source>A training runs. Start the sweep when it has ended.</source>
        <translation>Un entraînement est en cours. Démarrer le balayage quand il sera terminé.</translation>
    </message>
    <message>
        <source>A training runs: its curves are shown until it ends.</source>
        <translation>Un entraînement est en cours&#xa0;: ses courbes restent affichées jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a training&apos;s settings, and its adapters&apos;</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>What is trained, and how</source>
        <translation>Ce qui est entraîné, et comment</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainCurves</name>
    <message>
        <source>Smoothing of the loss</source>
        <translation>Lissage de la perte</translation>
    </message>
    <message>
        <source>Weight of the past in the strong curves; the faint ones are the raw values</source>
        <translation>Poids du passé dans les courbes fortes&#xa0;; les pâles sont les valeurs brutes</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>Lissa&amp;ge</translation>
    </message>
    <message>
        <source>Drag moves, wheel zooms, double click resets</source>
        <translation>Glisser déplace, la molette zoome, un double clic réinitialise</translation>
    </message>
    <message>
        <source>By keyboard: arrows move, plus and minus zoom, Home resets, comma and full stop read out</source>
        <translation>Au clavier&#xa0;: les flèches déplacent, plus et moins zooment, Début réinitialise, virgule et point énoncent les valeurs</translation>
    </message>
    <message>
        <source>Lo&amp;g axes</source>
        <translation>Axes &amp;log</translation>
    </message>
    <message>
        <source>Which axes are logarithmic</source>
        <translation>Quels axes sont logarithmiques</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>&amp;Perte</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>É&amp;tapes</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>Taux d’&amp;apprentissage</translation>
    </message>
    <message>
        <source>&amp;Gradient norm</source>
        <translation>&amp;Norme du gradient</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Exporter les courbes</translation>
    </message>
    <message>
        <source>Write the curves as a table or a picture</source>
        <translation>Écrire les courbes sous forme de tableau ou d’image</translation>
    </message>
    <message>
        <source>Curves as table (CSV)…</source>
        <translation>Courbes en tableau (CSV)…</translation>
    </message>
    <message>
        <source>Picture (SVG, PDF, PNG)…</source>
        <translation>Image (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>Cour&amp;bes</translation>
    </message>
    <message>
        <source>Loss, rate and gradient over the steps</source>
        <translation>Perte, taux et gradient au fil des étapes</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>&amp;Couches</translation>
    </message>
    <message>
        <source>How large the adapters are, layer by layer, over the steps</source>
        <translation>La taille des adaptateurs, couche par couche, au fil des étapes</translation>
    </message>
    <message>
        <source>Layers as picture (SVG, PDF, PNG)…</source>
        <translation>Couches en image (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>No adapters are shown: their training has layers to draw.</source>
        <translation>Aucun adaptateur n’est affiché&#xa0;: seul leur entraînement a des couches à tracer.</translation>
    </message>
    <message>
        <source>Arrow keys move, plus and minus zoom, dragging with Shift zooms into a box, Home resets, comma and full stop read out the steps one by one</source>
        <translation>Les flèches déplacent, plus et moins zooment, glisser avec Maj zoome sur un cadre, Début réinitialise, virgule et point énoncent les étapes une à une</translation>
    </message>
    <message>
        <source>&amp;Mechanism…</source>
        <translation>Mécanism&amp;e…</translation>
    </message>
    <message>
        <source>Watch teacher, student and token on one example, step by step</source>
        <translation>Regarder le professeur, l’élève et le token sur un seul exemple, étape par étape</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainForm</name>
    <message>
        <source>Data file</source>
        <translation>Fichier de données</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>Choisir un fichier de données</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Données d’entraînement</translation>
    </message>
    <message>
        <source>Data sets (*.jsonl *.json)</source>
        <translation>Jeux de données (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Da&amp;ta</source>
        <translation>Donnée&amp;s</translation>
    </message>
    <message>
        <source>Ma&amp;ke data…</source>
        <translation>Créer un &amp;jeu…</translation>
    </message>
    <message>
        <source>Let the model answer prompts, keep what the verifiers pass, and train on it</source>
        <translation>Faire répondre le modèle à des prompts, garder ce que les vérificateurs valident, et s’en servir pour l’entraînement</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation>Coût estimé</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Tick the behaviours that shall be trained.</source>
        <translation>Cochez les comportements à entraîner.</translation>
    </message>
    <message>
        <source>Choose or make one</source>
        <translation>Choisir ou créer</translation>
    </message>
    <message>
        <source>Made from the demo world</source>
        <translation>Tirées du monde de démonstration</translation>
    </message>
    <message>
        <source>A JSONL file of prompts, answers and behaviours. This model needs one: make it here, or choose one</source>
        <translation>Un fichier JSONL de prompts, de réponses et de comportements. Ce modèle en demande un&#xa0;: le créer ici ou en choisir un</translation>
    </message>
    <message>
        <source>A JSONL file of prompts, answers and behaviours; empty: examples are made from the demo world</source>
        <translation>Un fichier JSONL de prompts, de réponses et de comportements&#xa0;; vide&#xa0;: les exemples sont tirés du monde de démonstration</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>What this way to steer takes is not measured beforehand</source>
        <translation>Ce que demande cette façon de piloter n’est pas mesuré à l’avance</translation>
    </message>
    <message>
        <source>Paper (arXiv 2603.00425)</source>
        <translation>Article (arXiv 2603.00425)</translation>
    </message>
    <message>
        <source>As the paper has it: linear adapters, rate 1e-3</source>
        <translation>Comme dans l’article&#xa0;: adaptateurs linéaires, taux 1e-3</translation>
    </message>
    <message>
        <source>Its repository</source>
        <translation>Son dépôt</translation>
    </message>
    <message>
        <source>As the published program has it: SiLU, rate 9e-4</source>
        <translation>Comme dans le programme publié&#xa0;: SiLU, taux 9e-4</translation>
    </message>
    <message>
        <source>The ticked behaviours, or a task: questions with one right answer each</source>
        <translation>Les comportements cochés, ou une tâche&#xa0;: des questions à une seule réponse juste</translation>
    </message>
    <message>
        <source>the ticked behaviours</source>
        <translation>les comportements cochés</translation>
    </message>
    <message>
        <source>the task %1</source>
        <translation>la tâche %1</translation>
    </message>
    <message>
        <source>O&amp;ptions…</source>
        <translation>&amp;Options…</translation>
    </message>
    <message>
        <source>Choose the file of %1&apos;s questions.</source>
        <translation>Choisir le fichier des questions de %1.</translation>
    </message>
    <message>
        <source>Made from a seed</source>
        <translation>Créées à partir d’une graine</translation>
    </message>
    <message>
        <source>Choose its file</source>
        <translation>Choisir son fichier</translation>
    </message>
    <message>
        <source>Rows with %1: JSON lines, a JSON list, the hub&apos;s rows or TSV</source>
        <translation>Lignes avec %1&#xa0;: JSON Lines, une liste JSON, les lignes du hub ou TSV</translation>
    </message>
    <message>
        <source>Lea&amp;rn</source>
        <translation>Appren&amp;dre</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>Ce qui est appris</translation>
    </message>
    <message>
        <source>Rank, activation, place and layers of the adapters, what they learn from, and LoRA&apos;s own</source>
        <translation>Rang, activation, emplacement et couches des adaptateurs, ce dont ils apprennent, et les options propres à LoRA</translation>
    </message>
    <message>
        <source>Copy the command line: the terminal&apos;s command of the same training</source>
        <translation>Copier la ligne de commande&#xa0;: la commande du terminal pour le même entraînement</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Copier la ligne de commande</translation>
    </message>
    <message>
        <source>Epochs and parts of the data set, the teacher&apos;s instructions, and of operators the start</source>
        <translation>Époques et parties du jeu de données, consignes du professeur et, pour les opérateurs, le départ</translation>
    </message>
    <message>
        <source>Look at the data</source>
        <translation>Voir les données</translation>
    </message>
    <message>
        <source>What the data file holds: how many examples of each behaviour, and some of them</source>
        <translation>Ce que contient le fichier de données&#xa0;: combien d’exemples de chaque comportement, et quelques-uns d’entre eux</translation>
    </message>
    <message>
        <source>Run a few trial steps and tell the time and memory the training would take</source>
        <translation>Exécuter quelques étapes d’essai et indiquer le temps et la mémoire que prendrait l’entraînement</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainPlots</name>
    <message>
        <source>Training curves</source>
        <translation>Courbes d’entraînement</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norme du gradient</translation>
    </message>
    <message>
        <source>Token norm</source>
        <translation>Norme du token</translation>
    </message>
    <message>
        <source>Cosine to start</source>
        <translation>Cosinus / départ</translation>
    </message>
    <message>
        <source>Choose behaviours and press Start: the curves appear here</source>
        <translation>Choisir des comportements et appuyer sur Démarrer&#xa0;: les courbes s’affichent ici</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Here no token
is trained</source>
        <translation>Ici, aucun token
n’est entraîné</translation>
    </message>
    <message>
        <source>An operator starts at 0,
which has no direction</source>
        <translation>Un opérateur part de 0,
qui n’a pas de direction</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>perte %1</translation>
    </message>
    <message>
        <source>%1: loss %2, norm %3, cosine to start %4</source>
        <translation>%1&#xa0;: perte %2, norme %3, cosinus avec le départ %4</translation>
    </message>
    <message>
        <source>none (it starts at 0)</source>
        <translation>aucun (il part de 0)</translation>
    </message>
    <message>
        <source>rate %1, gradient %2</source>
        <translation>taux %1, gradient %2</translation>
    </message>
    <message>
        <source>%1: loss %2</source>
        <translation>%1&#xa0;: perte %2</translation>
    </message>
    <message>
        <source>Held-out accuracy, %</source>
        <translation>Exactitude (mis de côté), %</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>held out, step %1: loss %2</source>
        <translation>mis de côté, étape %1&#xa0;: perte %2</translation>
    </message>
    <message>
        <source>held out, step %1: loss %2, accuracy %3 %</source>
        <translation>mis de côté, étape %1&#xa0;: perte %2, exactitude %3&#xa0;%</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainingListModel</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message numerus="yes">
        <source>All %n behaviours</source>
        <translation>
            <numerusform>%n comportement (tous)</numerusform>
            <numerusform>Les %n comportements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>CAA: %1</source>
        <translation>CAA&#xa0;: %1</translation>
    </message>
    <message>
        <source>LM-Steer: %1</source>
        <translation>LM-Steer&#xa0;: %1</translation>
    </message>
    <message>
        <source>LoRA + DARE: %1</source>
        <translation>LoRA + DARE&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a training and when it began</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1
Rate %2, batch %3, seed %4
%5</source>
        <comment>a training&apos;s name, settings and folder</comment>
        <translation>%1
Taux %2, lot %3, graine %4
%5</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inachevée</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>Perte finale</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When it began. A ticked run lies dashed over the curves</source>
        <translation>Quand elle a commencé. Une exécution cochée se superpose aux courbes en tirets</translation>
    </message>
    <message>
        <source>Behaviours, an operator, or another way to steer</source>
        <translation>Des comportements, un opérateur ou une autre façon de piloter</translation>
    </message>
    <message>
        <source>Steps that were done</source>
        <translation>Étapes effectuées</translation>
    </message>
    <message>
        <source>Mean loss of its newest report</source>
        <translation>Perte moyenne de son dernier relevé</translation>
    </message>
    <message>
        <source>Unfinished: it was stopped, it failed, or the program ended</source>
        <translation>Inachevée&#xa0;: elle a été arrêtée, elle a échoué ou le programme s’est terminé</translation>
    </message>
    <message>
        <source>Adapters: %1</source>
        <translation>Adaptateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fixed vectors: %1</source>
        <translation>Vecteurs fixes&#xa0;: %1</translation>
    </message>
    <message>
        <source>LoRA and adapters: %1</source>
        <translation>LoRA et adaptateurs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainingPane</name>
    <message>
        <source>Earlier trainings</source>
        <translation>Entraînements antérieurs</translation>
    </message>
    <message>
        <source>Space in the first column lays a run over the curves; Return shows its own curves</source>
        <translation>Espace dans la première colonne superpose une exécution aux courbes&#xa0;; Entrée affiche ses propres courbes</translation>
    </message>
    <message>
        <source>Each training leaves a record here: its settings and its curves.</source>
        <translation>Chaque entraînement laisse ici une trace&#xa0;: ses réglages et ses courbes.</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Voir</translation>
    </message>
    <message>
        <source>Show the selected run&apos;s curves and its last values</source>
        <translation>Afficher les courbes de l’exécution sélectionnée et ses dernières valeurs</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>Utiliser &amp;ces réglages</translation>
    </message>
    <message>
        <source>Bring the form back to what the selected run was asked for. Starting an unfinished one again, on the same data, goes on where it was</source>
        <translation>Ramener le formulaire à ce qui avait été demandé pour l’exécution sélectionnée. En redémarrer une inachevée, sur les mêmes données, continue là où elle en était</translation>
    </message>
    <message>
        <source>A tick lays a run over the curves.</source>
        <translation>Une coche superpose une exécution aux courbes.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::VarianceBars</name>
    <message>
        <source>Explained variance</source>
        <translation>Variance expliquée</translation>
    </message>
    <message>
        <source>PC %1 explains %2 % of the variance, with those before it %3 %.</source>
        <translation>CP %1 explique %2&#xa0;% de la variance, %3&#xa0;% avec les précédentes.</translation>
    </message>
    <message>
        <source>PC%1</source>
        <translation>CP%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::VerifierForm</name>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>What an answer must be like to pass; training data keep what passes</source>
        <translation>Comment doit être une réponse pour être validée&#xa0;; les données d’entraînement gardent ce qui l’est</translation>
    </message>
    <message>
        <source>nothing is checked</source>
        <translation>rien n’est vérifié</translation>
    </message>
    <message>
        <source>is in a language</source>
        <translation>est dans une langue</translation>
    </message>
    <message>
        <source>has so many words</source>
        <translation>a tant de mots</translation>
    </message>
    <message>
        <source>has so many sentences</source>
        <translation>a tant de phrases</translation>
    </message>
    <message>
        <source>has a letter case</source>
        <translation>a une casse</translation>
    </message>
    <message>
        <source>is JSON with one key</source>
        <translation>est en JSON avec une seule clé</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>finit par</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>avoids</source>
        <translation>évite</translation>
    </message>
    <message>
        <source>is easy to read</source>
        <translation>est facile à lire</translation>
    </message>
    <message>
        <source>Answers get no badge, and experiments leave the behaviour out.</source>
        <translation>Les réponses n’ont pas de badge, et les expériences ignorent ce comportement.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Told by its frequent words</source>
        <translation>Reconnue à ses mots fréquents</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Exactly so many</source>
        <translation>Exactement ce nombre</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>Casse</translation>
    </message>
    <message>
        <source>Of every letter, or of every word&apos;s first</source>
        <translation>De chaque lettre, ou de la première de chaque mot</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minuscules</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>majuscules</translation>
    </message>
    <message>
        <source>title case</source>
        <translation>initiales en majuscules</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>The only key of the object; its value is the answer</source>
        <translation>La seule clé de l’objet&#xa0;; sa valeur est la réponse</translation>
    </message>
    <message>
        <source>Words or phrases</source>
        <translation>Mots ou expressions</translation>
    </message>
    <message>
        <source>One a line; letter case makes no difference</source>
        <translation>Un par ligne&#xa0;; la casse ne compte pas</translation>
    </message>
    <message>
        <source>So many different ones have to be there</source>
        <translation>Nombre d’expressions différentes qui doivent s’y trouver</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>A regular expression, which counts as one more phrase</source>
        <translation>Une expression régulière, qui compte comme une expression de plus</translation>
    </message>
    <message>
        <source>a regular expression, if need be</source>
        <translation>une expression régulière, si besoin</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>LIX at most</source>
        <translation>LIX au plus</translation>
    </message>
    <message>
        <source>Words for each sentence, and the share of words longer than six letters: about 20 in children&apos;s books, 40 in newspapers</source>
        <translation>Mots par phrase, plus la part des mots de plus de six lettres&#xa0;: environ 20 dans les livres pour enfants, 40 dans les journaux</translation>
    </message>
    <message>
        <source>No language can be told apart here.</source>
        <translation>Aucune langue ne peut être distinguée ici.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clé est vide.</translation>
    </message>
    <message>
        <source>Write at least one word or phrase to look for.</source>
        <translation>Écrire au moins un mot ou une expression à chercher.</translation>
    </message>
    <message>
        <source>There are fewer phrases than have to be there.</source>
        <translation>Il y a moins d’expressions qu’il n’en faut.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>Le motif n’est pas une expression régulière.</translation>
    </message>
    <message>
        <source>is judged by a question</source>
        <translation>est jugée par une question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>About the answer; it passes where yes is said</source>
        <translation>Sur la réponse&#xa0;; un oui la valide</translation>
    </message>
    <message>
        <source>Does the answer sound like a pirate?</source>
        <translation>La réponse semble-t-elle venir d’un pirate&#xa0;?</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Qui est interrogé</translation>
    </message>
    <message>
        <source>the judge</source>
        <translation>le juge</translation>
    </message>
    <message>
        <source>the open model</source>
        <translation>le modèle ouvert</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Écrire la question.</translation>
    </message>
    <message>
        <source>has so many letters</source>
        <translation>a tant de lettres</translation>
    </message>
    <message>
        <source>is JSON after a schema</source>
        <translation>est en JSON selon un schéma</translation>
    </message>
    <message>
        <source>The fewest that pass</source>
        <translation>Le plus petit nombre validé</translation>
    </message>
    <message>
        <source>The most that pass</source>
        <translation>Le plus grand nombre validé</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>A JSON Schema (draft 7) without references and patterns; the whole answer has to fit it</source>
        <translation>Un JSON Schema (draft 7) sans références ni motifs&#xa0;; toute la réponse doit y être conforme</translation>
    </message>
    <message>
        <source>Write the schema.</source>
        <translation>Écrire le schéma.</translation>
    </message>
    <message>
        <source>The schema is no JSON.</source>
        <translation>Le schéma n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The schema is no JSON Schema, or has references or patterns, which are not read.</source>
        <translation>Le schéma n’est pas un JSON Schema, ou contient des références ou des motifs, qui ne sont pas lus.</translation>
    </message>
    <message>
        <source>The judge is a language model that “The judge…” in the menu “File” names, or LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL and LLM_JUDGE_API_KEY in the environment. The open model passes an answer where yes is likelier than no.</source>
        <translation>Le juge est un modèle de langage que désigne «&#xa0;Le juge…&#xa0;» du menu «&#xa0;Fichier&#xa0;», ou LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL et LLM_JUDGE_API_KEY dans l’environnement. Le modèle ouvert valide une réponse quand oui est plus probable que non.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::WordBars</name>
    <message>
        <source>Up and Down go from word to word</source>
        <translation>Haut et Bas vont de mot en mot</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a side and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a word and what is said of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::WordHistoryModel</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>De l’étape</translation>
    </message>
    <message>
        <source>To step</source>
        <translation>À l’étape</translation>
    </message>
    <message>
        <source>Nearest word</source>
        <translation>Mot le plus proche</translation>
    </message>
    <message>
        <source>The behaviour or operator whose row is trained</source>
        <translation>Le comportement ou l’opérateur dont la ligne est entraînée</translation>
    </message>
    <message>
        <source>The first report in which this word was the nearest</source>
        <translation>Le premier relevé où ce mot était le plus proche</translation>
    </message>
    <message>
        <source>The report in which another took its place, or the newest</source>
        <translation>Le relevé où un autre a pris sa place, ou le dernier</translation>
    </message>
    <message>
        <source>The word of the vocabulary whose row points most nearly the same way</source>
        <translation>Le mot du vocabulaire dont la ligne pointe le plus dans la même direction</translation>
    </message>
    <message>
        <source>Cosine to that word when it became the nearest</source>
        <translation>Cosinus avec ce mot quand il est devenu le plus proche</translation>
    </message>
    <message>
        <source>Cosine at first</source>
        <translation>Cosinus initial</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::WordSearch</name>
    <message>
        <source>Find a word</source>
        <translation>Chercher un mot</translation>
    </message>
</context>
</TS>
