<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AnswerRun</name>
    <message>
        <source> “and” </source>
        <comment>the word itself stands between two behaviours</comment>
        <translation> „and“ </translation>
    </message>
    <message>
        <source>%1 of %2 hold</source>
        <comment>so many answers do what was asked for</comment>
        <translation>%1 von %2 erfüllt</translation>
    </message>
    <message>
        <source>%1 with %2 % of %3</source>
        <comment>a blend of two behaviours</comment>
        <translation>%1 mit %2 % von %3</translation>
    </message>
    <message>
        <source>no behaviour</source>
        <translation>kein Verhalten</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour</comment>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>Behavior</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>5-10 words</source>
        <translation>5-10 Wörter</translation>
    </message>
    <message>
        <source>10-20 words</source>
        <translation>10-20 Wörter</translation>
    </message>
    <message>
        <source>20-30 words</source>
        <translation>20-30 Wörter</translation>
    </message>
    <message>
        <source>30-45 words</source>
        <translation>30-45 Wörter</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>Kleinschreibung</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <translation>GROSSSCHREIBUNG</translation>
    </message>
    <message>
        <source>Title Case</source>
        <translation>Große Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>2 sentences</source>
        <translation>2 Sätze</translation>
    </message>
    <message>
        <source>3 sentences</source>
        <translation>3 Sätze</translation>
    </message>
    <message>
        <source>4 sentences</source>
        <translation>4 Sätze</translation>
    </message>
    <message>
        <source>5 sentences</source>
        <translation>5 Sätze</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>10-50 words</source>
        <translation>10-50 Wörter</translation>
    </message>
    <message>
        <source>50-70 words</source>
        <translation>50-70 Wörter</translation>
    </message>
    <message>
        <source>70-90 words</source>
        <translation>70-90 Wörter</translation>
    </message>
    <message>
        <source>90-120 words</source>
        <translation>90-120 Wörter</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Tonfall</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Pirate</source>
        <translation>Pirat</translation>
    </message>
    <message>
        <source>Child&apos;s language</source>
        <translation>Kindersprache</translation>
    </message>
    <message>
        <source>No hedging</source>
        <translation>Ohne Wenn und Aber</translation>
    </message>
</context>
<context>
    <name>BehaviorForm</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Hellblau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Compose</source>
        <translation>Komponieren</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Drag behaviours together and compare the answers</source>
        <translation>Verhalten zusammenstellen und die Antworten vergleichen</translation>
    </message>
    <message>
        <source>Train tokens and watch their curves</source>
        <translation>Token trainieren und ihre Kurven verfolgen</translation>
    </message>
    <message>
        <source>See where the tokens lie among the model&apos;s words</source>
        <translation>Sehen, wo die Token zwischen den Wörtern des Modells liegen</translation>
    </message>
    <message>
        <source>Measure whether compositions hold, in every order</source>
        <translation>Messen, ob Kombinationen eingehalten werden, in jeder Reihenfolge</translation>
    </message>
    <message>
        <source>Six short lessons on the workbench itself</source>
        <translation>Sechs kurze Lektionen an der Werkbank selbst</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>%1 → %2, %3 %</source>
        <translation>%1 → %2, %3 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a behaviour, and what it alone is steered by</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not trained yet for %1</source>
        <translation>noch nicht trainiert für %1</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two behaviours</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>Instructions and tokens</source>
        <translation>Anweisungen und Token</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour that must not be shown</comment>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>CommandCatalogue</name>
    <message>
        <source>Add %1 to the deck</source>
        <translation>%1 auf das Deck legen</translation>
    </message>
    <message>
        <source>%1 stands on the deck already.</source>
        <translation>%1 ist schon auf dem Deck.</translation>
    </message>
    <message>
        <source>Back to the shipped token of %1</source>
        <translation>Zurück zum mitgelieferten Token von %1</translation>
    </message>
    <message>
        <source>Remove %1 from the deck</source>
        <translation>%1 vom Deck entfernen</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lektion: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo on this bench.</source>
        <translation>An diesem Arbeitsplatz gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo on this bench.</source>
        <translation>An diesem Arbeitsplatz gibt es nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing yet that it could be done with.</source>
        <translation>Es ist noch nichts da, womit das ginge.</translation>
    </message>
    <message>
        <source>No model is open yet.</source>
        <translation>Noch ist kein Modell offen.</translation>
    </message>
    <message>
        <source>Nothing runs there now.</source>
        <translation>Dort läuft gerade nichts.</translation>
    </message>
    <message>
        <source>It can be done once the running job has ended.</source>
        <translation>Das geht, sobald der laufende Auftrag beendet ist.</translation>
    </message>
    <message>
        <source>Open results first; then others can stand beside them.</source>
        <translation>Zuerst Ergebnisse öffnen; dann lassen sich weitere danebenstellen.</translation>
    </message>
    <message>
        <source>%1, Tasks</source>
        <translation>%1, Aufgaben</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>&lt;h3&gt;Steerdeck %1&lt;/h3&gt;&lt;p&gt;A workbench for steering language models with learned input tokens, after &lt;i&gt;Compositional Steering of Large Language Models with Steering Tokens&lt;/i&gt; (arXiv 2601.05062).&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built on Qt %2, QCustomPlot, LibTorch and Eigen.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Steerdeck %1&lt;/h3&gt;&lt;p&gt;Eine Werkbank zum Steuern von Sprachmodellen mit gelernten Eingabetoken, nach &lt;i&gt;Compositional Steering of Large Language Models with Steering Tokens&lt;/i&gt; (arXiv 2601.05062).&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Aufgebaut auf Qt %2, QCustomPlot, LibTorch und Eigen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Steerdeck</source>
        <translation>Über Steerdeck</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>Es gibt noch kein Protokoll.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, menu or bench</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter on the shelf</source>
        <translation>Eingabetaste im Regal</translation>
    </message>
    <message>
        <source>Put the behaviour on the deck</source>
        <translation>Das Verhalten auf das Deck legen</translation>
    </message>
    <message>
        <source>Left, Right on the deck</source>
        <translation>Pfeil links, rechts auf dem Deck</translation>
    </message>
    <message>
        <source>Select the neighbouring chip</source>
        <translation>Den benachbarten Chip auswählen</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right on the deck</source>
        <translation>Strg+Links, Strg+Rechts auf dem Deck</translation>
    </message>
    <message>
        <source>Move the chip</source>
        <translation>Den Chip verschieben</translation>
    </message>
    <message>
        <source>Space, Delete on the deck</source>
        <translation>Leertaste, Entf auf dem Deck</translation>
    </message>
    <message>
        <source>Turn the chip on or off, remove it</source>
        <translation>Den Chip ein- oder ausschalten, ihn entfernen</translation>
    </message>
    <message>
        <source>Plus, Minus on the deck</source>
        <translation>Plus, Minus auf dem Deck</translation>
    </message>
    <message>
        <source>Make the chip stronger, weaker</source>
        <translation>Den Chip stärker, schwächer machen</translation>
    </message>
    <message>
        <source>B on a chip</source>
        <translation>B auf einem Chip</translation>
    </message>
    <message>
        <source>Blend it with another behaviour</source>
        <translation>Ihn mit einem anderen Verhalten mischen</translation>
    </message>
    <message>
        <source>T, I, C in an answer</source>
        <translation>T, I, C in einer Antwort</translation>
    </message>
    <message>
        <source>Show its tokens, show its exact input, mark it for comparing</source>
        <translation>Ihre Token zeigen, ihre genaue Eingabe zeigen, sie zum Vergleichen markieren</translation>
    </message>
    <message>
        <source>Arrow keys, plus, minus, Home on a plot</source>
        <translation>Pfeiltasten, Plus, Minus, Pos1 in einem Diagramm</translation>
    </message>
    <message>
        <source>Move, zoom and reset the view</source>
        <translation>Die Ansicht verschieben, zoomen und zurücksetzen</translation>
    </message>
    <message>
        <source>Alt with arrow keys on a plot in space</source>
        <translation>Alt mit Pfeiltasten in einem räumlichen Diagramm</translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation>Das Diagramm drehen</translation>
    </message>
    <message>
        <source>Shift while dragging on a plot</source>
        <translation>Umschalt beim Ziehen in einem Diagramm</translation>
    </message>
    <message>
        <source>Choose tokens by drawing around them</source>
        <translation>Token auswählen, indem man sie umfährt</translation>
    </message>
    <message>
        <source>Left, Right in a lesson</source>
        <translation>Pfeil links, rechts in einer Lektion</translation>
    </message>
    <message>
        <source>Go through the steps</source>
        <translation>Durch die Schritte gehen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>W on a chip</source>
        <translation>W auf einem Chip</translation>
    </message>
    <message>
        <source>Choose what it alone is steered by</source>
        <translation>Wählen, wodurch nur er gesteuert wird</translation>
    </message>
    <message>
        <source>N on a chip</source>
        <translation>N auf einem Chip</translation>
    </message>
    <message>
        <source>Negate it, or no more</source>
        <translation>Den Chip verneinen, oder nicht mehr</translation>
    </message>
    <message>
        <source>G on a chip</source>
        <translation>G auf einem Chip</translation>
    </message>
    <message>
        <source>Make it an alternative to the chip before it, or to none</source>
        <translation>Ihn zur Alternative des Chips davor machen, oder zu keiner</translation>
    </message>
</context>
<context>
    <name>DotChart</name>
    <message>
        <source>Order variance, points</source>
        <translation>Reihenfolgevarianz, Punkte</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größte</translation>
    </message>
    <message>
        <source>How far the accuracy depends on the order appears here, for two behaviours and more</source>
        <translation>Wie sehr die Genauigkeit von der Reihenfolge abhängt, erscheint hier, ab zwei Verhalten</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>method, size, group</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Order variance %1 points</source>
        <translation>Reihenfolgevarianz %1 Punkte</translation>
    </message>
    <message>
        <source>Largest %1 points</source>
        <translation>Größte %1 Punkte</translation>
    </message>
    <message>
        <source>%1 combinations</source>
        <translation>%1 Kombinationen</translation>
    </message>
    <message>
        <source>Accuracy, A minus B, points</source>
        <translation>Genauigkeit, A minus B, Punkte</translation>
    </message>
    <message>
        <source>Order variance, A minus B, points</source>
        <translation>Reihenfolgevarianz, A minus B, Punkte</translation>
    </message>
    <message>
        <source>The two runs share no combination of behaviours and prompts</source>
        <translation>Die beiden Läufe haben keine Kombination von Verhalten und Prompts gemeinsam</translation>
    </message>
    <message>
        <source>A %1, B %2</source>
        <translation>A %1, B %2</translation>
    </message>
    <message>
        <source>A minus B %1 points, p %2</source>
        <translation>A minus B %1 Punkte, p %2</translation>
    </message>
    <message>
        <source>%1 combinations, %2 pairs</source>
        <translation>%1 Kombinationen, %2 Paare</translation>
    </message>
    <message>
        <source>Gain of accuracy, points</source>
        <translation>Gewinn an Genauigkeit, Punkte</translation>
    </message>
    <message>
        <source>Choose two methods: what the first gains over the second on each combination appears here</source>
        <translation>Zwei Methoden wählen: Was die erste gegenüber der zweiten bei jeder Kombination gewinnt, erscheint hier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>combination, group</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 % over %2 %</source>
        <translation>%1 % gegenüber %2 %</translation>
    </message>
    <message>
        <source>Gain %1 points</source>
        <translation>Gewinn %1 Punkte</translation>
    </message>
    <message>
        <source>%1 prompts</source>
        <translation>%1 Prompts</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>Select several under Earlier experiments and draw them together</source>
        <translation>Unter „Frühere Experimente“ mehrere auswählen und zusammen zeichnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>method, run</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>method and run, size, group</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Accuracy %1 %</source>
        <translation>Genauigkeit %1 %</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Asking the hub for %1</source>
        <translation>Der Hub wird nach %1 gefragt</translation>
    </message>
    <message>
        <source>%1 is there, and its files are what the hub says they are</source>
        <translation>%1 ist da, und seine Dateien sind so, wie der Hub sie angibt</translation>
    </message>
    <message>
        <source>%1 waits: %2 of %3 are there</source>
        <translation>%1 wartet: %2 von %3 sind da</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a size a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <comment>a duration</comment>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>Estimate</name>
    <message>
        <source>Tick at least one behaviour.</source>
        <translation>Mindestens ein Verhalten ankreuzen.</translation>
    </message>
    <message>
        <source>%1 examples, %2 for each token.</source>
        <translation>%1 Beispiele, %2 für jedes Token.</translation>
    </message>
    <message>
        <source>How long that takes shows after the first steps.</source>
        <translation>Wie lange das dauert, zeigt sich nach den ersten Schritten.</translation>
    </message>
    <message>
        <source>About %1 s on this machine.</source>
        <translation>Etwa %1 s auf diesem Rechner.</translation>
    </message>
    <message>
        <source>About %1 min on this machine.</source>
        <translation>Etwa %1 min auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1 GB of memory beside the model, of %2 GB free.</source>
        <translation>%1 GB Speicher zusätzlich zum Modell; frei sind %2 GB.</translation>
    </message>
    <message>
        <source>Each batch in %1 parts, to fit.</source>
        <translation>Jeder Batch in %1 Teilen, damit er hineinpasst.</translation>
    </message>
    <message>
        <source>Measured on prompts with and without the instruction of each behaviour. How long that takes is not known beforehand.</source>
        <translation>Gemessen an Prompts mit und ohne die Anweisung jedes Verhaltens. Wie lange das dauert, ist vorher nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 examples, %2 for each behaviour. How long that takes is not known beforehand; it shows after the first steps.</source>
        <translation>%1 Beispiele, %2 für jedes Verhalten. Wie lange das dauert, ist vorher nicht bekannt; es zeigt sich nach den ersten Schritten.</translation>
    </message>
    <message>
        <source>%1 examples of the task. How long that takes is not known beforehand; it shows after the first steps.</source>
        <translation>%1 Beispiele der Aufgabe. Wie lange das dauert, ist vorher nicht bekannt; es zeigt sich nach den ersten Schritten.</translation>
    </message>
    <message>
        <source>%1 epochs of the data set; Measure tells how long they take.</source>
        <translation>%1 Epochen des Datensatzes; „Messen“ sagt, wie lange sie dauern.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 was not written: a picture&apos;s name ends in .svg, .pdf or .png.</source>
        <translation>%1 wurde nicht geschrieben: Der Name eines Bildes endet auf .svg, .pdf oder .png.</translation>
    </message>
    <message>
        <source>The picture is too small to hold its labels: choose at least 32 x 24 mm.</source>
        <translation>Das Bild ist zu klein für seine Beschriftungen: mindestens 32 × 24 mm wählen.</translation>
    </message>
    <message>
        <source>The picture has more than 64 million pixels: choose a smaller size or resolution.</source>
        <translation>Das Bild hat mehr als 64 Millionen Pixel: eine kleinere Größe oder Auflösung wählen.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>The answer is English and short. Nothing told the model how to answer, so this is its habit.</source>
        <translation>Die Antwort ist englisch und kurz. Niemand hat dem Modell gesagt, wie es antworten soll; das ist also seine Gewohnheit.</translation>
    </message>
    <message>
        <source>Clear the deck, ask “Where does the fox live?”, leave only No steering switched on, and press Run.</source>
        <translation>Das Deck leeren, „Where does the fox live?“ fragen, nur „Ungesteuert“ eingeschaltet lassen und „Ausführen“ drücken.</translation>
    </message>
    <message>
        <source>The program comes with a small language model that was trained on one little world: **forty animals**, each with a home, a food, a colour and nine more facts. It answers questions about them, and because every fact is known, the program can check each answer.

First see what it says when nobody asks for anything special. The column `No steering` holds the answer to the prompt alone.</source>
        <translation>Zum Programm gehört ein kleines Sprachmodell, das auf eine kleine Welt trainiert wurde: **vierzig Tiere**, jedes mit einem Zuhause, einem Futter, einer Farbe und neun weiteren Fakten. Es beantwortet Fragen zu ihnen, und weil jeder Fakt bekannt ist, kann das Programm jede Antwort prüfen.

Sehen Sie zuerst, was es sagt, wenn niemand etwas Besonderes verlangt. Die Spalte `Ungesteuert` enthält die Antwort auf den Prompt allein.</translation>
    </message>
    <message>
        <source>A model of forty animals</source>
        <translation>Ein Modell mit vierzig Tieren</translation>
    </message>
    <message>
        <source>With the instruction the model answers in German, and the badge under that answer says so; under the plain answer it says what was found instead.</source>
        <translation>Mit der Anweisung antwortet das Modell auf Deutsch, und die Plakette unter dieser Antwort bestätigt es; unter der Antwort ohne Anweisung steht, was stattdessen gefunden wurde.</translation>
    </message>
    <message>
        <source>The behaviour as words</source>
        <translation>Das Verhalten in Worten</translation>
    </message>
    <message>
        <source>One row of numbers did the work of the words. Open “Show the exact input” on both cards and compare what the model was given.</source>
        <translation>Eine Zeile Zahlen hat die Arbeit der Wörter getan. Öffnen Sie auf beiden Karten „Genaue Eingabe zeigen“ und vergleichen Sie, was das Modell bekommen hat.</translation>
    </message>
    <message>
        <source>Switch on Tokens as well and press Run. The badge German has to pass in that column.</source>
        <translation>Auch „Token“ einschalten und „Ausführen“ drücken. Die Plakette Deutsch muss in dieser Spalte grün sein.</translation>
    </message>
    <message>
        <source>A language model turns each word, or piece of a word, into a row of numbers, its **embedding**. A **steering token** is one more such row, but no word belongs to it: its numbers were learned so that the model behaves as if the instruction stood there.

The token is placed after your text, where the instruction would be. Nothing else changes.</source>
        <translation>Ein Sprachmodell macht aus jedem Wort oder Wortstück eine Zeile von Zahlen, sein **Embedding**. Ein **Steuertoken** ist eine weitere solche Zeile, aber kein Wort gehört dazu: Seine Zahlen wurden so gelernt, dass sich das Modell verhält, als stünde die Anweisung da.

Das Token steht hinter Ihrem Text, dort, wo die Anweisung stünde. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>The behaviour as one token</source>
        <translation>Das Verhalten als ein Token</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Einen</translation>
    </message>
    <message>
        <source>As many as the instruction has words</source>
        <translation>So viele, wie die Anweisung Wörter hat</translation>
    </message>
    <message>
        <source>No. The instruction&apos;s words are not in the input at all; look at the exact input of the steered answer once more.</source>
        <translation>Nein. Die Wörter der Anweisung stehen gar nicht in der Eingabe; sehen Sie sich die genaue Eingabe der gesteuerten Antwort noch einmal an.</translation>
    </message>
    <message>
        <source>None: it is added to every layer of the model</source>
        <translation>Keinen: Es wird in jeder Schicht des Modells addiert</translation>
    </message>
    <message>
        <source>No. Other methods do add something inside the layers. A steering token is an input row like a word&apos;s, and takes a place like a word.</source>
        <translation>Nein. Andere Methoden addieren tatsächlich etwas in den Schichten. Ein Steuertoken ist eine Eingabezeile wie die eines Wortes und belegt einen Platz wie ein Wort.</translation>
    </message>
    <message>
        <source>How long is it?</source>
        <translation>Wie lang ist es?</translation>
    </message>
    <message>
        <source>A token is a row of numbers, so it can be multiplied. The **strength** of a chip does just that: 1 is the token as it was learned, 0 makes every number zero.

Words have no such control. You can leave an instruction out, but you cannot write half of it.</source>
        <translation>Ein Token ist eine Zeile von Zahlen, es lässt sich also multiplizieren. Die **Stärke** eines Chips tut genau das: 1 ist das Token, wie es gelernt wurde, 0 macht jede Zahl zu null.

Wörter haben keinen solchen Regler. Eine Anweisung kann man weglassen, aber man kann sie nicht halb schreiben.</translation>
    </message>
    <message>
        <source>Turn it down</source>
        <translation>Herunterregeln</translation>
    </message>
    <message>
        <source>The same row, another question, and German again.</source>
        <translation>Dieselbe Zeile, eine andere Frage, und wieder Deutsch.</translation>
    </message>
    <message>
        <source>Set the strength of German back to 1, ask “How does the whale move?”, and press Run.</source>
        <translation>Die Stärke von Deutsch wieder auf 1 stellen, „How does the whale move?“ fragen und „Ausführen“ drücken.</translation>
    </message>
    <message>
        <source>The token was learned on many questions about all the animals. It stands for the behaviour, not for one answer. So it should work on a question that you choose now.</source>
        <translation>Das Token wurde an vielen Fragen zu allen Tieren gelernt. Es steht für das Verhalten, nicht für eine einzelne Antwort. Es sollte also auch bei einer Frage wirken, die Sie jetzt erst wählen.</translation>
    </message>
    <message>
        <source>Not tied to a question</source>
        <translation>Nicht an eine Frage gebunden</translation>
    </message>
    <message>
        <source>Its weights were adjusted a little for German</source>
        <translation>Seine Gewichte wurden für Deutsch ein wenig angepasst</translation>
    </message>
    <message>
        <source>No. The weights are frozen and shared by all columns; that is why plain and steered answers can stand side by side.</source>
        <translation>Nein. Die Gewichte sind eingefroren und allen Spalten gemeinsam; nur deshalb können ungesteuerte und gesteuerte Antworten nebeneinander stehen.</translation>
    </message>
    <message>
        <source>Nothing. Only its input has one row more</source>
        <translation>Nichts. Nur seine Eingabe hat eine Zeile mehr</translation>
    </message>
    <message>
        <source>Right. All that was learned is in that row. Take the chip off the deck and the model is as before.</source>
        <translation>Richtig. Alles Gelernte steckt in dieser Zeile. Nehmen Sie den Chip vom Deck, und das Modell ist wie zuvor.</translation>
    </message>
    <message>
        <source>Its vocabulary was replaced by German words</source>
        <translation>Sein Vokabular wurde durch deutsche Wörter ersetzt</translation>
    </message>
    <message>
        <source>No. The model knew its German words all along; the token made it use them.</source>
        <translation>Nein. Das Modell kannte seine deutschen Wörter die ganze Zeit; das Token hat es dazu gebracht, sie zu benutzen.</translation>
    </message>
    <message>
        <source>What is different inside the model when a token steers it?</source>
        <translation>Was ist im Modell anders, wenn ein Token es steuert?</translation>
    </message>
    <message>
        <source>You have seen plain answers and steered ones, side by side, from the same program in the same minute.</source>
        <translation>Sie haben ungesteuerte und gesteuerte Antworten nebeneinander gesehen, vom selben Programm in derselben Minute.</translation>
    </message>
    <message>
        <source>What was changed?</source>
        <translation>Was wurde geändert?</translation>
    </message>
    <message>
        <source>What a steering token is</source>
        <translation>Was ein Steuertoken ist</translation>
    </message>
    <message>
        <source>On the left is what can be trained and how; on the right the curves will be drawn.</source>
        <translation>Links steht, was trainiert werden kann und wie; rechts werden die Kurven gezeichnet.</translation>
    </message>
    <message>
        <source>Go to the Train bench.</source>
        <translation>Zum Arbeitsplatz „Trainieren“ gehen.</translation>
    </message>
    <message>
        <source>A token is learned by **distillation**. The same frozen model plays two parts. The **teacher** reads the prompt with the instruction in words. The **student** reads the prompt with the token in the instruction&apos;s place.

For each word of an answer, both give a probability to every word of the vocabulary. The **loss** measures how far the student&apos;s probabilities are from the teacher&apos;s. Training moves the token&apos;s numbers, and nothing else, so that the loss falls.</source>
        <translation>Ein Token wird durch **Destillation** gelernt. Dasselbe eingefrorene Modell spielt zwei Rollen. Der **Lehrer** liest den Prompt mit der Anweisung in Worten. Der **Schüler** liest den Prompt mit dem Token anstelle der Anweisung.

Für jedes Wort einer Antwort geben beide jedem Wort des Vokabulars eine Wahrscheinlichkeit. Der **Verlust** misst, wie weit die Wahrscheinlichkeiten des Schülers von denen des Lehrers entfernt sind. Das Training verschiebt die Zahlen des Tokens, und sonst nichts, so dass der Verlust fällt.</translation>
    </message>
    <message>
        <source>A teacher and a student</source>
        <translation>Lehrer und Schüler</translation>
    </message>
    <message>
        <source>The estimate below the settings counts the examples that this token will see.</source>
        <translation>Die Schätzung unter den Einstellungen zählt die Beispiele, die dieses Token sehen wird.</translation>
    </message>
    <message>
        <source>Untick everything but Italian.</source>
        <translation>Alles außer Italienisch abwählen.</translation>
    </message>
    <message>
        <source>All behaviours can be trained at once, each on its own examples. For a first try one is enough, and you can see better what happens to it.

An example is a question about an animal, and the answer that the demo world gives to it in Italian.</source>
        <translation>Alle Verhalten lassen sich zugleich trainieren, jedes an seinen eigenen Beispielen. Für den ersten Versuch genügt eines, und man sieht besser, was mit ihm geschieht.

Ein Beispiel ist eine Frage zu einem Tier und die Antwort, die die Demowelt darauf auf Italienisch gibt.</translation>
    </message>
    <message>
        <source>Choose one behaviour</source>
        <translation>Ein Verhalten wählen</translation>
    </message>
    <message>
        <source>All of the model&apos;s weights, a little</source>
        <translation>Alle Gewichte des Modells, ein wenig</translation>
    </message>
    <message>
        <source>No. Then plain answers would change too, and every behaviour would need its own copy of the model.</source>
        <translation>Nein. Dann würden sich auch ungesteuerte Antworten ändern, und jedes Verhalten bräuchte sein eigenes Exemplar des Modells.</translation>
    </message>
    <message>
        <source>One row: as many numbers as the model&apos;s embeddings are wide</source>
        <translation>Eine Zeile: so viele Zahlen, wie die Embeddings des Modells breit sind</translation>
    </message>
    <message>
        <source>Right. That is a few hundred numbers for this model, and a few thousand for a large one.</source>
        <translation>Richtig. Das sind einige Hundert Zahlen bei diesem Modell und einige Tausend bei einem großen.</translation>
    </message>
    <message>
        <source>The wording of the instructions</source>
        <translation>Die Formulierung der Anweisungen</translation>
    </message>
    <message>
        <source>No. The instructions are fixed; one of ten wordings is drawn for each example, so that the token learns what they have in common.</source>
        <translation>Nein. Die Anweisungen stehen fest; für jedes Beispiel wird eine von zehn Formulierungen ausgelost, damit das Token lernt, was ihnen gemeinsam ist.</translation>
    </message>
    <message>
        <source>What changes while a token is trained?</source>
        <translation>Was ändert sich, während ein Token trainiert wird?</translation>
    </message>
    <message>
        <source>The model has millions of weights. They all take part in the computation, but a training may hold some of them still. Here it holds all of them: they are **frozen**.</source>
        <translation>Das Modell hat Millionen Gewichte. Alle nehmen an der Rechnung teil, aber ein Training kann einige davon festhalten. Hier hält es alle fest: Sie sind **eingefroren**.</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>Was gelernt wird</translation>
    </message>
    <message>
        <source>Measure tells what a training will cost before you start it.</source>
        <translation>„Messen“ sagt, was ein Training kosten wird, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Set 60 steps and 16 examples a step.</source>
        <translation>60 Schritte und 16 Beispiele je Schritt einstellen.</translation>
    </message>
    <message>
        <source>A **step** looks at a batch of examples and then moves the token once. Sixty steps of sixteen examples, 960 in all, take well under a minute on most computers.

The token does not start from nothing: at first it is the mean of the embeddings of its instructions&apos; words. That is why the loss falls so fast.</source>
        <translation>Ein **Schritt** betrachtet einen Batch von Beispielen und verschiebt das Token dann einmal. Sechzig Schritte mit je sechzehn Beispielen, zusammen 960, dauern auf den meisten Rechnern deutlich weniger als eine Minute.

Das Token beginnt nicht bei nichts: Anfangs ist es der Mittelwert der Embeddings der Wörter seiner Anweisungen. Deshalb fällt der Verlust so schnell.</translation>
    </message>
    <message>
        <source>A short training</source>
        <translation>Ein kurzes Training</translation>
    </message>
    <message>
        <source>Press Start and wait until the training is done.</source>
        <translation>„Starten“ drücken und warten, bis das Training fertig ist.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Beim Lernen zusehen</translation>
    </message>
    <message>
        <source>Under a thousand examples were enough here. The tokens that came with the program saw more, and hold up better when several are combined.</source>
        <translation>Weniger als tausend Beispiele haben hier genügt. Die Token, die mit dem Programm kamen, haben mehr gesehen und wirken zuverlässiger, wenn mehrere kombiniert werden.</translation>
    </message>
    <message>
        <source>In Compose, put only Italian on the deck, ask “What does the lion eat?”, and press Run with Tokens on. The badge has to pass.</source>
        <translation>In „Komponieren“ nur Italienisch auf das Deck legen, „What does the lion eat?“ fragen und „Ausführen“ drücken, mit eingeschalteter Spalte „Token“. Die Plakette muss grün sein.</translation>
    </message>
    <message>
        <source>A loss tells how close student and teacher are on average. Whether the token works is another question, and it is answered by answers: the verifier checks them.

Ask something about another animal. The training drew its questions at random, so this one may or may not have been among them.</source>
        <translation>Ein Verlust sagt, wie nahe sich Schüler und Lehrer im Mittel sind. Ob das Token wirkt, ist eine andere Frage, und die klären die Antworten: Der Prüfer prüft sie.

Fragen Sie etwas über ein anderes Tier. Das Training hat seine Fragen ausgelost; diese kann also darunter gewesen sein oder auch nicht.</translation>
    </message>
    <message>
        <source>Try your token</source>
        <translation>Ihr Token ausprobieren</translation>
    </message>
    <message>
        <source>It learns to answer better than the teacher</source>
        <translation>Er lernt, besser zu antworten als der Lehrer</translation>
    </message>
    <message>
        <source>Each position says how likely every word was, and not only which one came</source>
        <translation>Jede Stelle sagt, wie wahrscheinlich jedes Wort war, und nicht nur, welches kam</translation>
    </message>
    <message>
        <source>Right. That is far more to learn from per example than one word, so few examples suffice.</source>
        <translation>Richtig. Daraus lässt sich je Beispiel viel mehr lernen als aus einem Wort, deshalb genügen wenige Beispiele.</translation>
    </message>
    <message>
        <source>It need not see the prompt any more</source>
        <translation>Er muss den Prompt nicht mehr sehen</translation>
    </message>
    <message>
        <source>No. The student reads the whole prompt; only the instruction is replaced.</source>
        <translation>Nein. Der Schüler liest den ganzen Prompt; nur die Anweisung wird ersetzt.</translation>
    </message>
    <message>
        <source>What does the student gain from that?</source>
        <translation>Was gewinnt der Schüler dadurch?</translation>
    </message>
    <message>
        <source>The student could also be trained on the answers&apos; words alone: right word, wrong word. Instead it is compared with the teacher&apos;s probabilities of all words, and both are flattened first (the **temperature** of 10), so that unlikely words count as well.</source>
        <translation>Der Schüler könnte auch allein an den Wörtern der Antworten trainiert werden: richtiges Wort, falsches Wort. Stattdessen wird er mit den Wahrscheinlichkeiten verglichen, die der Lehrer allen Wörtern gibt, und beide werden vorher abgeflacht (die **Temperatur** von 10), damit auch unwahrscheinliche Wörter zählen.</translation>
    </message>
    <message>
        <source>Why compare probabilities?</source>
        <translation>Warum Wahrscheinlichkeiten vergleichen?</translation>
    </message>
    <message>
        <source>Training a token</source>
        <translation>Ein Token trainieren</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>In an instruction, “and” tells the reader that both parts hold. `&lt;and&gt;` is a learned row that does the same between two tokens. It was trained in a second stage: the behaviours&apos; tokens stand still, and only `&lt;and&gt;` moves, on many **pairs** of behaviours. Its teacher reads the prompt with both instructions.

So one row has to serve all pairs. It learns how to join, not what is joined.</source>
        <translation>In einer Anweisung sagt „and“ dem Leser, dass beide Teile gelten. `&lt;and&gt;` ist eine gelernte Zeile, die zwischen zwei Token dasselbe tut. Sie wurde in einer zweiten Stufe trainiert: Die Token der Verhalten stehen still, und nur `&lt;and&gt;` bewegt sich, an vielen **Paaren** von Verhalten. Der Lehrer liest dabei den Prompt mit beiden Anweisungen.

Eine einzige Zeile muss also allen Paaren dienen. Sie lernt, wie man verbindet, nicht was verbunden wird.</translation>
    </message>
    <message>
        <source>A token for “and”</source>
        <translation>Ein Token für „and“</translation>
    </message>
    <message>
        <source>To save time in training</source>
        <translation>Um beim Training Zeit zu sparen</translation>
    </message>
    <message>
        <source>No. It does save some, but that is not the reason.</source>
        <translation>Nein. Es spart etwas Zeit, aber das ist nicht der Grund.</translation>
    </message>
    <message>
        <source>To find out whether &lt;and&gt; learned to join, or only learned its pairs by heart</source>
        <translation>Um herauszufinden, ob &lt;and&gt; das Verbinden gelernt hat oder nur seine Paare auswendig</translation>
    </message>
    <message>
        <source>Right. If it works on pairs with behaviours it never met, it has learned something about joining.</source>
        <translation>Richtig. Wirkt es bei Paaren mit Verhalten, denen es nie begegnet ist, so hat es etwas über das Verbinden gelernt.</translation>
    </message>
    <message>
        <source>Because these behaviours are too hard</source>
        <translation>Weil diese Verhalten zu schwer sind</translation>
    </message>
    <message>
        <source>No. Each of their tokens works well alone; they were chosen so that each category has one.</source>
        <translation>Nein. Jedes ihrer Token wirkt für sich allein gut; sie wurden so gewählt, dass jede Kategorie eines hat.</translation>
    </message>
    <message>
        <source>Why keep some behaviours out?</source>
        <translation>Warum einige Verhalten zurückhalten?</translation>
    </message>
    <message>
        <source>Pairs it has not seen</source>
        <translation>Paare, die es nicht gesehen hat</translation>
    </message>
    <message>
        <source>Compare the badges of both columns. One question proves little; the Evaluate bench asks many and counts.</source>
        <translation>Vergleichen Sie die Plaketten beider Spalten. Eine Frage beweist wenig; der Arbeitsplatz „Auswerten“ stellt viele und zählt.</translation>
    </message>
    <message>
        <source>Lay German and Title Case, joined by &lt;and&gt;, ask “What does the dolphin eat?”, and run Instructions and Tokens.</source>
        <translation>Deutsch und Große Anfangsbuchstaben legen, mit &lt;and&gt; verbunden, „What does the dolphin eat?“ fragen und „Anweisungen“ und „Token“ ausführen.</translation>
    </message>
    <message>
        <source>Now the hard case: both behaviours are unseen. `&lt;and&gt;` met neither of them in its training, alone or together.</source>
        <translation>Jetzt der schwere Fall: Beide Verhalten waren nicht im and-Training. `&lt;and&gt;` ist in seinem Training keinem von beiden begegnet, weder allein noch zusammen.</translation>
    </message>
    <message>
        <source>Two unseen at once</source>
        <translation>Beide nicht im and-Training</translation>
    </message>
    <message>
        <source>Put German and French on the deck together.</source>
        <translation>Deutsch und Französisch zusammen auf das Deck legen.</translation>
    </message>
    <message>
        <source>Some pairs ask for the impossible. An answer cannot be German and French, or 5-10 words and 30-45 words. Such behaviours belong to the same **category**, which colour and shape of the chips show.

`&lt;and&gt;` was trained on pairs from different categories only.</source>
        <translation>Manche Paare verlangen Unmögliches. Eine Antwort kann nicht deutsch und französisch sein, oder 5-10 Wörter und 30-45 Wörter lang. Solche Verhalten gehören zur selben **Kategorie**; Farbe und Form der Chips zeigen sie.

`&lt;and&gt;` wurde nur an Paaren aus verschiedenen Kategorien trainiert.</translation>
    </message>
    <message>
        <source>What cannot be joined</source>
        <translation>Was sich nicht verbinden lässt</translation>
    </message>
    <message>
        <source>Three badges beside the truth of the answer. The more behaviours have to hold at once, the more often one of them is missed.</source>
        <translation>Drei Plaketten neben der Wahrheit der Antwort. Je mehr Verhalten zugleich gelten müssen, desto öfter wird eines verfehlt.</translation>
    </message>
    <message>
        <source>Lay French, 3 sentences and lower case, joined by &lt;and&gt;, and press Run with Tokens on.</source>
        <translation>Französisch, 3 Sätze und Kleinschreibung legen, mit &lt;and&gt; verbunden, und „Ausführen“ drücken, mit eingeschalteter Spalte „Token“.</translation>
    </message>
    <message>
        <source>Nothing stops you from joining three: `&lt;and&gt;` is put in both gaps. It was trained on pairs only, so three is again something it has not met.</source>
        <translation>Nichts hindert Sie daran, drei zu verbinden: `&lt;and&gt;` kommt in beide Lücken. Es wurde nur an Paaren trainiert, drei sind also wieder etwas, das es nicht kennt.</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>&lt;and&gt;, on pairs with the new behaviour</source>
        <translation>&lt;and&gt;, an Paaren mit dem neuen Verhalten</translation>
    </message>
    <message>
        <source>That might help a little, but it is not needed: &lt;and&gt; also joins behaviours it never met, as you have just tried.</source>
        <translation>Das könnte etwas helfen, ist aber nicht nötig: &lt;and&gt; verbindet auch Verhalten, denen es nie begegnet ist, wie Sie eben ausprobiert haben.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>No. It is frozen in both stages.</source>
        <translation>Nein. Es ist in beiden Stufen eingefroren.</translation>
    </message>
    <message>
        <source>Nothing: lay it on the deck</source>
        <translation>Nichts: Es wird einfach auf das Deck gelegt</translation>
    </message>
    <message>
        <source>Right. That is the use of a join that is learned once: behaviours can be added later.</source>
        <translation>Richtig. Das ist der Nutzen einer Verbindung, die einmal gelernt wird: Verhalten lassen sich später hinzufügen.</translation>
    </message>
    <message>
        <source>You train a token for a new behaviour tomorrow. What has to be trained again before &lt;and&gt; can join it?</source>
        <translation>Morgen trainieren Sie ein Token für ein neues Verhalten. Was muss neu trainiert werden, bevor &lt;and&gt; es verbinden kann?</translation>
    </message>
    <message>
        <source>Stage one trained a token for each behaviour. Stage two trained `&lt;and&gt;`.</source>
        <translation>Stufe eins trainierte ein Token für jedes Verhalten. Stufe zwei trainierte `&lt;and&gt;`.</translation>
    </message>
    <message>
        <source>What moved?</source>
        <translation>Was hat sich bewegt?</translation>
    </message>
    <message>
        <source>Composing two</source>
        <translation>Zwei kombinieren</translation>
    </message>
    <message>
        <source>Compare the badges of both rows. With the tokens that came with the program, one order gives enough words, and the other does not.</source>
        <translation>Vergleichen Sie die Plaketten beider Zeilen. Mit den Token, die mit dem Programm kamen, ergibt die eine Reihenfolge genug Wörter und die andere nicht.</translation>
    </message>
    <message>
        <source>Lay 2 sentences and 10-20 words with nothing between, ask “Does the cat lay eggs?”, and run Tokens in all orders.</source>
        <translation>2 Sätze und 10-20 Wörter legen, nichts dazwischen, „Does the cat lay eggs?“ fragen und „Token“ in jeder Reihenfolge ausführen.</translation>
    </message>
    <message>
        <source>“German and lower case” means the same as “lower case and German”. For a model that reads from left to right it need not. When it reads the second token it has read the first already, but not the other way round; and the token that stands last is nearest to the answer.

`All orders` runs the deck in each order, one row of answers for each.</source>
        <translation>„Deutsch und Kleinschreibung“ bedeutet dasselbe wie „Kleinschreibung und Deutsch“. Für ein Modell, das von links nach rechts liest, muss das nicht gelten. Wenn es das zweite Token liest, hat es das erste schon gelesen, aber nicht umgekehrt; und das Token, das zuletzt steht, ist der Antwort am nächsten.

`Alle Reihenfolgen` führt das Deck in jeder Reihenfolge aus, mit einer Zeile Antworten für jede.</translation>
    </message>
    <message>
        <source>First one, then the other</source>
        <translation>Erst das eine, dann das andere</translation>
    </message>
    <message>
        <source>25 points</source>
        <translation>25 Punkte</translation>
    </message>
    <message>
        <source>Right: 95 minus 70. Zero would mean that the order makes no difference to how often the answers are right.</source>
        <translation>Richtig: 95 minus 70. Null hieße, dass die Reihenfolge nichts daran ändert, wie oft die Antworten richtig sind.</translation>
    </message>
    <message>
        <source>82.5 percent</source>
        <translation>82,5 Prozent</translation>
    </message>
    <message>
        <source>No, that is the mean accuracy over both orders.</source>
        <translation>Nein, das ist die mittlere Genauigkeit über beide Reihenfolgen.</translation>
    </message>
    <message>
        <source>165 points</source>
        <translation>165 Punkte</translation>
    </message>
    <message>
        <source>No. The accuracies are subtracted, not added.</source>
        <translation>Nein. Die Genauigkeiten werden voneinander abgezogen, nicht addiert.</translation>
    </message>
    <message>
        <source>Of two orders, one is right on 95 of 100 questions, the other on 70. What is the order variance?</source>
        <translation>Von zwei Reihenfolgen ist die eine bei 95 von 100 Fragen richtig, die andere bei 70. Wie groß ist die Reihenfolgevarianz?</translation>
    </message>
    <message>
        <source>Take many questions and count how often each order satisfies all behaviours. That share is the order&apos;s **accuracy**. An order that works is no comfort to someone who happened to choose another. So beside the mean over all orders one more number is reported: the accuracy of the best order minus that of the worst, called **order variance**.</source>
        <translation>Man stellt viele Fragen und zählt, wie oft jede Reihenfolge alle Verhalten erfüllt. Dieser Anteil ist die **Genauigkeit** der Reihenfolge. Eine Reihenfolge, die funktioniert, hilft niemandem, der zufällig eine andere gewählt hat. Neben dem Mittel über alle Reihenfolgen wird deshalb noch eine Zahl angegeben: die Genauigkeit der besten Reihenfolge minus die der schlechtesten, genannt **Reihenfolgevarianz**.</translation>
    </message>
    <message>
        <source>A number for it</source>
        <translation>Eine Zahl dafür</translation>
    </message>
    <message>
        <source>Look at both rows again, and at their badges. On this pair &lt;and&gt; helps the order that was weak. Whether it does so on others too has to be counted, not guessed.</source>
        <translation>Sehen Sie sich beide Zeilen und ihre Plaketten noch einmal an. Bei diesem Paar hilft &lt;and&gt; der Reihenfolge, die schwach war. Ob das auch bei anderen so ist, muss man zählen, nicht raten.</translation>
    </message>
    <message>
        <source>Set the join to &lt;and&gt; and run all orders again.</source>
        <translation>Die Verbindung auf &lt;and&gt; stellen und noch einmal jede Reihenfolge ausführen.</translation>
    </message>
    <message>
        <source>`&lt;and&gt;` was trained on pairs in both orders. Its teacher reads the two instructions in the same order as the student reads the tokens, and loses little when they are turned round. The closer the student follows the teacher, the less the order can matter.</source>
        <translation>`&lt;and&gt;` wurde an Paaren in beiden Reihenfolgen trainiert. Der Lehrer liest die beiden Anweisungen in derselben Reihenfolge wie der Schüler die Token und verliert wenig, wenn sie vertauscht werden. Je genauer der Schüler dem Lehrer folgt, desto weniger kann die Reihenfolge ausmachen.</translation>
    </message>
    <message>
        <source>The same with &lt;and&gt;</source>
        <translation>Dasselbe mit &lt;and&gt;</translation>
    </message>
    <message>
        <source>Six orders</source>
        <translation>Sechs Reihenfolgen</translation>
    </message>
    <message>
        <source>Keep that deck, switch on Instructions and Tokens + instructions beside Tokens, and run all orders.</source>
        <translation>Dieses Deck behalten, neben „Token“ auch „Anweisungen“ und „Token + Anweisungen“ einschalten und jede Reihenfolge ausführen.</translation>
    </message>
    <message>
        <source>Instructions are read from left to right, too. Whether their order matters less is not a matter of opinion: it can be measured in the same way.</source>
        <translation>Auch Anweisungen werden von links nach rechts gelesen. Ob ihre Reihenfolge weniger ausmacht, ist keine Frage der Meinung: Es lässt sich auf dieselbe Weise messen.</translation>
    </message>
    <message>
        <source>Are words any better?</source>
        <translation>Sind Worte besser?</translation>
    </message>
    <message>
        <source>One deck on which it is clearly better</source>
        <translation>Ein Deck, auf dem sie deutlich besser ist</translation>
    </message>
    <message>
        <source>No. A deck can always be found on which it is, and another on which it is not.</source>
        <translation>Nein. Es findet sich immer ein Deck, auf dem sie es ist, und ein anderes, auf dem sie es nicht ist.</translation>
    </message>
    <message>
        <source>The same decks, orders and questions for both, many of each, with the uncertainty stated</source>
        <translation>Dieselben Decks, Reihenfolgen und Fragen für beide, viele von jedem, mit Angabe der Unsicherheit</translation>
    </message>
    <message>
        <source>Right. That is what the Evaluate bench plans and runs, with intervals on every figure.</source>
        <translation>Richtig. Genau das plant der Arbeitsplatz „Auswerten“ und führt es aus, mit Intervallen an jeder Zahl.</translation>
    </message>
    <message>
        <source>A lower loss in training</source>
        <translation>Ein kleinerer Verlust im Training</translation>
    </message>
    <message>
        <source>No. The loss compares probabilities with the teacher&apos;s; whether the answers hold in every order has to be counted on answers.</source>
        <translation>Nein. Der Verlust vergleicht Wahrscheinlichkeiten mit denen des Lehrers; ob die Antworten in jeder Reihenfolge stimmen, muss man an Antworten zählen.</translation>
    </message>
    <message>
        <source>What would convince you that one join is less sensitive to order than another?</source>
        <translation>Was würde Sie überzeugen, dass eine Verbindung weniger von der Reihenfolge abhängt als eine andere?</translation>
    </message>
    <message>
        <source>You have looked at one question. Perhaps it was an easy one, or an unlucky one.</source>
        <translation>Sie haben eine Frage betrachtet. Vielleicht war sie leicht, oder Sie hatten Pech mit ihr.</translation>
    </message>
    <message>
        <source>What to conclude</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>Why order matters</source>
        <translation>Warum die Reihenfolge zählt</translation>
    </message>
    <message>
        <source>Colour and shape show the category. Do the languages lie together? And where is &lt;and&gt;?</source>
        <translation>Farbe und Form zeigen die Kategorie. Liegen die Sprachen beieinander? Und wo ist &lt;and&gt;?</translation>
    </message>
    <message>
        <source>Show the Geometry bench with the axes fitted on the tokens.</source>
        <translation>Den Arbeitsplatz „Geometrie“ zeigen, mit den Achsen aus den Token.</translation>
    </message>
    <message>
        <source>Every word of the vocabulary is a point in a space with as many directions as an embedding has numbers. Steering tokens are points in the same space. No one can look at hundreds of directions, so the bench finds the few along which the points differ most: the **principal components**.

The first one goes across, the second upwards. Each axis says what share of the differences it shows.</source>
        <translation>Jedes Wort des Vokabulars ist ein Punkt in einem Raum mit so vielen Richtungen, wie ein Embedding Zahlen hat. Steuertoken sind Punkte im selben Raum. Niemand kann Hunderte von Richtungen ansehen; deshalb sucht der Arbeitsplatz die wenigen, in denen sich die Punkte am meisten unterscheiden: die **Hauptkomponenten**.

Die erste verläuft waagerecht, die zweite senkrecht. Jede Achse gibt an, welchen Anteil der Unterschiede sie zeigt.</translation>
    </message>
    <message>
        <source>A map of the tokens</source>
        <translation>Eine Karte der Token</translation>
    </message>
    <message>
        <source>“German” and “Deutsch” are at the top. The token started as the mean of its instructions&apos; words, and the training did not lead it away from what they mean.</source>
        <translation>„German“ und „Deutsch“ stehen ganz oben. Das Token begann als Mittelwert der Wörter seiner Anweisungen, und das Training hat es nicht von deren Bedeutung weggeführt.</translation>
    </message>
    <message>
        <source>Select German, in the picture or in the table.</source>
        <translation>Deutsch auswählen, im Bild oder in der Tabelle.</translation>
    </message>
    <message>
        <source>The table lists, for each token, the words whose rows point most nearly in its direction. The measure is the **cosine**: 1 is the same direction, 0 is at a right angle, as unrelated directions nearly are.</source>
        <translation>Die Tabelle nennt für jedes Token die Wörter, deren Zeilen am ehesten in seine Richtung zeigen. Das Maß ist der **Kosinus**: 1 ist dieselbe Richtung, 0 ist ein rechter Winkel, wie ihn Richtungen ohne Zusammenhang ungefähr bilden.</translation>
    </message>
    <message>
        <source>Whom does it stand next to?</source>
        <translation>Neben wem steht es?</translation>
    </message>
    <message>
        <source>The token means that word, because 0.30 is far from 0</source>
        <translation>Das Token bedeutet dieses Wort, denn 0,30 ist weit von 0 entfernt</translation>
    </message>
    <message>
        <source>No. Among thousands of words the best cosine of a random row is far from 0 as well.</source>
        <translation>Nein. Unter Tausenden von Wörtern ist auch der beste Kosinus einer zufälligen Zeile weit von 0 entfernt.</translation>
    </message>
    <message>
        <source>Nothing much: chance reaches as far</source>
        <translation>Nicht viel: So weit reicht der Zufall</translation>
    </message>
    <message>
        <source>Right. A nearest word always exists; it only tells something where it is well above chance.</source>
        <translation>Richtig. Ein nächstes Wort gibt es immer; es sagt nur etwas, wenn es deutlich über dem Zufall liegt.</translation>
    </message>
    <message>
        <source>The token is broken</source>
        <translation>Das Token ist defekt</translation>
    </message>
    <message>
        <source>No. Tokens can work well without lying near any word.</source>
        <translation>Nein. Token können gut wirken, ohne in der Nähe eines Wortes zu liegen.</translation>
    </message>
    <message>
        <source>A token&apos;s nearest word has cosine 0.30. Random rows reach 0.24 on average, and 0.36 at most. What follows?</source>
        <translation>Das nächste Wort eines Tokens hat den Kosinus 0,30. Zufällige Zeilen erreichen im Mittel 0,24 und höchstens 0,36. Was folgt daraus?</translation>
    </message>
    <message>
        <source>A cosine of 0.4 may be much or little. To know, the bench draws random rows of the same length and finds the nearest word of each: the **null baseline**. The line under the table gives its mean and its maximum; in the bars it is a thin tick.</source>
        <translation>Ein Kosinus von 0,4 kann viel sein oder wenig. Um das zu wissen, zieht der Arbeitsplatz zufällige Zeilen derselben Länge und sucht zu jeder das nächste Wort: der **Nullvergleich**. Die Zeile unter der Tabelle gibt Mittel und Maximum an; in den Balken ist das Mittel ein dünner Strich.</translation>
    </message>
    <message>
        <source>Is that much?</source>
        <translation>Ist das viel?</translation>
    </message>
    <message>
        <source>Numbers, as in its instructions. Compare the other lengths: each is near a number that marks it off.</source>
        <translation>Zahlen, wie in seinen Anweisungen. Vergleichen Sie die anderen Längen: Jede liegt nahe bei einer Zahl, die sie begrenzt.</translation>
    </message>
    <message>
        <source>Select 10-20 words.</source>
        <translation>10-20 Wörter auswählen.</translation>
    </message>
    <message>
        <source>Languages have names. What would a length be near to?</source>
        <translation>Sprachen haben Namen. Was läge wohl in der Nähe einer Länge?</translation>
    </message>
    <message>
        <source>A length</source>
        <translation>Eine Länge</translation>
    </message>
    <message>
        <source>In this model its nearest word is “and”. In the large models of the published work it was near nothing at all: how a token works need not be written in its neighbours.</source>
        <translation>In diesem Modell ist sein nächstes Wort „and“. In den großen Modellen der veröffentlichten Arbeit lag es in der Nähe von gar nichts: Wie ein Token wirkt, muss nicht in seinen Nachbarn geschrieben stehen.</translation>
    </message>
    <message>
        <source>Select &lt;and&gt;.</source>
        <translation>&lt;and&gt; auswählen.</translation>
    </message>
    <message>
        <source>`&lt;and&gt;` did not start as the mean of any words. It started at zero, and was kept from pointing in the direction of any behaviour, so that it would not ask for one of them. Whatever it is near to now, the training found by itself.</source>
        <translation>`&lt;and&gt;` begann nicht als Mittelwert von Wörtern. Es begann bei null und wurde davon abgehalten, in die Richtung eines Verhaltens zu zeigen, damit es nicht eines davon verlangt. In wessen Nähe es jetzt auch liegt: Das hat das Training von selbst gefunden.</translation>
    </message>
    <message>
        <source>And &lt;and&gt;?</source>
        <translation>Und &lt;and&gt;?</translation>
    </message>
    <message>
        <source>Fit the axes on the vocabulary.</source>
        <translation>Die Achsen aus dem Vokabular bestimmen.</translation>
    </message>
    <message>
        <source>The axes follow from the points they are fitted on. Fitted on the tokens, they show how tokens differ. Fitted on the vocabulary, they show how words differ, and the tokens are only placed among them.</source>
        <translation>Die Achsen ergeben sich aus den Punkten, aus denen sie bestimmt werden. Aus den Token bestimmt, zeigen sie, wie sich Token unterscheiden. Aus dem Vokabular bestimmt, zeigen sie, wie sich Wörter unterscheiden, und die Token werden nur dazwischen eingetragen.</translation>
    </message>
    <message>
        <source>Other axes, other picture</source>
        <translation>Andere Achsen, anderes Bild</translation>
    </message>
    <message>
        <source>Yes, that is what the picture shows</source>
        <translation>Ja, das zeigt das Bild</translation>
    </message>
    <message>
        <source>No. They agree in the directions shown; in all the others they may be far apart.</source>
        <translation>Nein. Sie stimmen in den gezeigten Richtungen überein; in allen anderen können sie weit auseinanderliegen.</translation>
    </message>
    <message>
        <source>One cannot tell from this. The table of cosines compares all directions</source>
        <translation>Das lässt sich daraus nicht schließen. Die Tabelle der Kosinus vergleicht alle Richtungen</translation>
    </message>
    <message>
        <source>Right. The heat map under the neighbours counts every direction; the picture shows a share of them, which its axes state.</source>
        <translation>Richtig. Die Wärmekarte unter den Nachbarn zählt jede Richtung; das Bild zeigt einen Anteil davon, den seine Achsen angeben.</translation>
    </message>
    <message>
        <source>No, two tokens can never be alike</source>
        <translation>Nein, zwei Token können einander nie gleichen</translation>
    </message>
    <message>
        <source>No. Two trainings of one behaviour, for instance, may well end close to each other.</source>
        <translation>Nein. Zwei Trainings desselben Verhaltens zum Beispiel können durchaus nahe beieinander enden.</translation>
    </message>
    <message>
        <source>Two tokens lie on top of each other in the picture. Are they nearly the same?</source>
        <translation>Zwei Token liegen im Bild übereinander. Sind sie fast gleich?</translation>
    </message>
    <message>
        <source>A picture has two directions, or three. The tokens differ in many more.</source>
        <translation>Ein Bild hat zwei Richtungen oder drei. Die Token unterscheiden sich in viel mehr.</translation>
    </message>
    <message>
        <source>What a map leaves out</source>
        <translation>Was eine Karte weglässt</translation>
    </message>
    <message>
        <source>Where tokens live</source>
        <translation>Wo Token leben</translation>
    </message>
    <message>
        <source>Three columns do what was asked. On an easy deck there is little between them.</source>
        <translation>Drei Spalten tun, was verlangt war. Bei einem leichten Deck liegen sie dicht beieinander.</translation>
    </message>
    <message>
        <source>Lay Spanish, 10-20 words and lower case, joined by &lt;and&gt;, ask “Where does the fox live?”, and run all four columns.</source>
        <translation>Spanisch, 10-20 Wörter und Kleinschreibung legen, mit &lt;and&gt; verbunden, „Where does the fox live?“ fragen und alle vier Spalten ausführen.</translation>
    </message>
    <message>
        <source>One deck, four columns. `No steering` is the prompt alone, `Instructions` adds the words, `Tokens` adds the learned rows, `Tokens + instructions` adds the words and the rows.

A comparison is fair only when everything else is the same: same model, same question, same limit, and always the likeliest next word.</source>
        <translation>Ein Deck, vier Spalten. `Ungesteuert` ist der Prompt allein, `Anweisungen` fügt die Worte hinzu, `Token` die gelernten Zeilen, `Token + Anweisungen` die Worte und die Zeilen.

Ein Vergleich ist nur gerecht, wenn alles andere gleich ist: dasselbe Modell, dieselbe Frage, dieselbe Grenze und immer das wahrscheinlichste nächste Wort.</translation>
    </message>
    <message>
        <source>Four answers</source>
        <translation>Vier Antworten</translation>
    </message>
    <message>
        <source>Nearly. There is one row for each behaviour, and an &lt;and&gt; in each of the two gaps.</source>
        <translation>Beinahe. Es ist eine Zeile für jedes Verhalten und ein &lt;and&gt; in jeder der beiden Lücken.</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Right: three behaviours and two joins. It stays five however long the instructions are that the tokens were learned from.</source>
        <translation>Richtig: drei Verhalten und zwei Verbindungen. Es bleiben fünf, so lang die Anweisungen auch sind, aus denen die Token gelernt wurden.</translation>
    </message>
    <message>
        <source>As many as the instructions have words</source>
        <translation>So viele, wie die Anweisungen Wörter haben</translation>
    </message>
    <message>
        <source>No. The words are not in that input.</source>
        <translation>Nein. Die Wörter stehen nicht in dieser Eingabe.</translation>
    </message>
    <message>
        <source>How many places do three behaviours and their joins take as tokens?</source>
        <translation>Wie viele Plätze belegen drei Verhalten und ihre Verbindungen als Token?</translation>
    </message>
    <message>
        <source>Open “Show the exact input” on the cards of Instructions and of Tokens, and count.</source>
        <translation>Auf den Karten von „Anweisungen“ und „Token“ den Knopf „Genaue Eingabe zeigen“ drücken und zählen.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>Spanish and the length still hold; the capitals are back, and the badge of lower case fails, as it should. Strength scales tokens only: the instructions are as before.</source>
        <translation>Spanisch und die Länge werden weiter eingehalten; die Großbuchstaben sind zurück, und die Plakette Kleinschreibung ist nicht grün, wie es sein soll. Die Stärke skaliert nur Token: Die Anweisungen sind wie zuvor.</translation>
    </message>
    <message>
        <source>Set the strength of lower case to 0 and press Run with Tokens on.</source>
        <translation>Die Stärke von Kleinschreibung auf 0 stellen und „Ausführen“ drücken, mit eingeschalteter Spalte „Token“.</translation>
    </message>
    <message>
        <source>Each token has its own strength. You can take one behaviour back without touching the others, and without writing anything anew.</source>
        <translation>Jedes Token hat seine eigene Stärke. Sie können ein Verhalten zurücknehmen, ohne die anderen zu berühren und ohne etwas neu zu schreiben.</translation>
    </message>
    <message>
        <source>Turn one down</source>
        <translation>Eines herunterregeln</translation>
    </message>
    <message>
        <source>One of the two languages, and no training. What instructions cannot give is a guarantee, and neither can tokens: that is why each answer is verified.</source>
        <translation>Eine der beiden Sprachen, und ganz ohne Training. Was Anweisungen nicht geben können, ist eine Garantie, und Token können es auch nicht: Deshalb wird jede Antwort geprüft.</translation>
    </message>
    <message>
        <source>Clear the deck, ask “Where does the fox live? Answer in German or in French.”, and press Run with No steering on.</source>
        <translation>Das Deck leeren, „Where does the fox live? Answer in German or in French.“ fragen und „Ausführen“ drücken, mit eingeschalteter Spalte „Ungesteuert“.</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Beides zusammen</translation>
    </message>
    <message>
        <source>They are always more accurate than instructions</source>
        <translation>Sie sind immer genauer als Anweisungen</translation>
    </message>
    <message>
        <source>No. A token imitates the instructed model. It may do better or worse on a given task; that has to be measured.</source>
        <translation>Nein. Ein Token ahmt das angewiesene Modell nach. Bei einer bestimmten Aufgabe kann es besser oder schlechter sein; das muss man messen.</translation>
    </message>
    <message>
        <source>The wish is always the same, so a training done once saves places in a million inputs</source>
        <translation>Der Wunsch ist immer derselbe, ein einmaliges Training spart also Plätze in einer Million Eingaben</translation>
    </message>
    <message>
        <source>Right. Tokens pay where a behaviour is used often. For a wish that comes up once, words are quicker.</source>
        <translation>Richtig. Token lohnen sich, wo ein Verhalten oft gebraucht wird. Für einen Wunsch, der einmal vorkommt, sind Worte schneller.</translation>
    </message>
    <message>
        <source>They work with any model, also one behind a service</source>
        <translation>Sie wirken bei jedem Modell, auch bei einem hinter einem Dienst</translation>
    </message>
    <message>
        <source>No. A token is a row for the input of one model. Who cannot give a model rows has to use words, and another model needs its own tokens.</source>
        <translation>Nein. Ein Token ist eine Zeile für die Eingabe eines bestimmten Modells. Wer einem Modell keine Zeilen geben kann, muss Worte benutzen, und ein anderes Modell braucht eigene Token.</translation>
    </message>
    <message>
        <source>What speaks for tokens here?</source>
        <translation>Was spricht hier für Token?</translation>
    </message>
    <message>
        <source>A shop wants every answer of its assistant in Portuguese and in one sentence, a million times a day. It has a model whose weights it may read.</source>
        <translation>Ein Laden möchte jede Antwort seines Assistenten auf Portugiesisch und in einem Satz, eine Million Mal am Tag. Er hat ein Modell, dessen Gewichte er lesen darf.</translation>
    </message>
    <message>
        <source>Which would you take?</source>
        <translation>Was würden Sie nehmen?</translation>
    </message>
    <message>
        <source>Tokens against instructions</source>
        <translation>Token gegen Anweisungen</translation>
    </message>
    <message>
        <source>While it runs, look at four things. The **loss** falls steeply, then levels out. The **learning rate** first rises, so that the first steps are careful, then falls to zero. The **cosine to the start** tells how far the token has turned away from its start: 1 is the same direction. The **nearest words** are the words of the vocabulary whose rows point most nearly the same way.

The sample answer is written with the token as it is at that step.</source>
        <translation>Während es läuft, sind vier Dinge zu sehen. Der **Verlust** fällt steil und flacht dann ab. Die **Lernrate** steigt zuerst, damit die ersten Schritte vorsichtig sind, und fällt dann auf null. Der **Kosinus zum Start** sagt, wie weit sich das Token von seinem Start weggedreht hat: 1 ist dieselbe Richtung. Die **nächsten Wörter** sind die Wörter des Vokabulars, deren Zeilen am ehesten in dieselbe Richtung zeigen.

Die Beispielantwort entsteht mit dem Token, wie es bei diesem Schritt ist.</translation>
    </message>
    <message>
        <source>the row of numbers that a model has for a piece of text</source>
        <translation>die Zeile von Zahlen, die ein Modell für ein Stück Text hat</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>a learned embedding that no text belongs to</source>
        <translation>ein gelerntes Embedding, zu dem kein Text gehört</translation>
    </message>
    <message>
        <source>Steering token</source>
        <translation>Steuertoken</translation>
    </message>
    <message>
        <source>the wish in words, added to the prompt</source>
        <translation>der Wunsch in Worten, dem Prompt hinzugefügt</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>what a token&apos;s row is multiplied by</source>
        <translation>womit die Zeile eines Tokens multipliziert wird</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>not changed by training</source>
        <translation>vom Training nicht verändert</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>A steering token is one learned row of numbers. It stands in the input, in one place, where an instruction would stand.</source>
        <translation>Ein Steuertoken ist eine gelernte Zeile von Zahlen. Es steht in der Eingabe, an einem Platz, dort, wo sonst eine Anweisung stünde.</translation>
    </message>
    <message>
        <source>The model&apos;s weights stay as they are: without the token it answers as before.</source>
        <translation>Die Gewichte des Modells bleiben, wie sie sind: Ohne das Token antwortet es wie zuvor.</translation>
    </message>
    <message>
        <source>A badge is a program&apos;s check. What it cannot check, it does not claim.</source>
        <translation>Eine Plakette ist das Ergebnis einer Prüfung durch ein Programm. Was sie nicht prüfen kann, behauptet sie nicht.</translation>
    </message>
    <message>
        <source>Put German on the deck, leave only No steering and Instructions switched on, and press Run.</source>
        <translation>Deutsch auf das Deck legen, nur „Ungesteuert“ und „Anweisungen“ eingeschaltet lassen und „Ausführen“ drücken.</translation>
    </message>
    <message>
        <source>The usual way to change how a model answers is to ask: an **instruction** is added to the prompt. Each behaviour on the shelf knows ten wordings of its instruction; those of German begin with “German” and “in German”.

Under the answer stands a **badge**. It is a program&apos;s check, not an opinion: here it finds out the answer&apos;s language and compares it with what was wanted.</source>
        <translation>Der übliche Weg, die Antworten eines Modells zu ändern, ist eine Bitte: Dem Prompt wird eine **Anweisung** hinzugefügt. Jedes Verhalten im Regal kennt zehn Formulierungen seiner Anweisung; die von Deutsch beginnen mit „German“ und „in German“.

Unter der Antwort steht eine **Plakette**. Sie ist das Ergebnis einer Prüfung durch ein Programm, keine Meinung: Hier stellt es die Sprache der Antwort fest und vergleicht sie mit der verlangten.</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Nur eine</translation>
    </message>
    <message>
        <source>Right. However long the instructions were that it was learned from, a token is one row in one place.</source>
        <translation>Richtig. So lang die Anweisungen auch waren, aus denen es gelernt wurde: Ein Token ist eine Zeile an einem Platz.</translation>
    </message>
    <message>
        <source>How many places in the input would the token of 10-20 words take?</source>
        <translation>Wie viele Plätze in der Eingabe würde das Token von „10-20 Wörter“ belegen?</translation>
    </message>
    <message>
        <source>On each answer&apos;s card there is a button “Show the exact input”. It shows every place of the input as the model gets it. A steering token stands there under its behaviour&apos;s name, as it has no spelling of its own.

An instruction takes one place for each piece of a word: “German” is one piece, “10-20 words” are several. Every place costs the model some work, and room.</source>
        <translation>Auf der Karte jeder Antwort gibt es einen Knopf „Genaue Eingabe zeigen“. Er zeigt jeden Platz der Eingabe so, wie das Modell sie bekommt. Ein Steuertoken steht dort unter dem Namen seines Verhaltens, weil es keine eigene Schreibweise hat.

Eine Anweisung belegt einen Platz für jedes Wortstück: „German“ ist ein Stück, „10-20 words“ sind mehrere. Jeder Platz kostet das Modell etwas Arbeit, und Raum.</translation>
    </message>
    <message>
        <source>Near 0.75</source>
        <translation>Bei etwa 0,75</translation>
    </message>
    <message>
        <source>Near 0.5</source>
        <translation>Bei etwa 0,5</translation>
    </message>
    <message>
        <source>Close to 0</source>
        <translation>Nahe bei 0</translation>
    </message>
    <message>
        <source>Turned down from 1 to 0, at which strength will German let go?</source>
        <translation>Bei welchem Wert hört Deutsch auf zu wirken, wenn man seine Stärke von 1 auf 0 herunterregelt?</translation>
    </message>
    <message>
        <source>A row of zeros carries nothing: the answer is as plain as without the token. But German holds down to about 0.05, and no answer is half German: the first thing that the model does with a row is to bring it to a common length, so its direction counts for as long as any of it is left.</source>
        <translation>Eine Zeile aus Nullen trägt nichts bei: Die Antwort ist dieselbe wie ohne das Token. Aber Deutsch hält sich bis etwa 0,05, und keine Antwort ist halb deutsch: Als Erstes bringt das Modell eine Zeile auf eine einheitliche Länge; ihre Richtung zählt also, solange noch etwas von ihr übrig ist.</translation>
    </message>
    <message>
        <source>Turn the strength of German down on its chip, with Live on or pressing Run on the way, until it is 0.</source>
        <translation>Die Stärke von Deutsch auf seinem Chip bis auf 0 herunterregeln, mit eingeschaltetem „Live“ oder indem Sie zwischendurch „Ausführen“ drücken.</translation>
    </message>
    <message>
        <source>training a student to give a teacher&apos;s probabilities</source>
        <translation>einen Schüler darauf trainieren, die Wahrscheinlichkeiten eines Lehrers anzugeben</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destillation</translation>
    </message>
    <message>
        <source>how far the student&apos;s probabilities are from the teacher&apos;s</source>
        <translation>wie weit die Wahrscheinlichkeiten des Schülers von denen des Lehrers entfernt sind</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>one look at a batch of examples, then one move of the token</source>
        <translation>ein Blick auf einen Batch von Beispielen, dann eine Bewegung des Tokens</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>how far a step may move the token</source>
        <translation>wie weit ein Schritt das Token bewegen darf</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>what probabilities are flattened by before they are compared</source>
        <translation>wodurch Wahrscheinlichkeiten abgeflacht werden, bevor sie verglichen werden</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>One frozen model plays teacher (with the instruction) and student (with the token).</source>
        <translation>Ein einziges eingefrorenes Modell spielt den Lehrer (mit der Anweisung) und den Schüler (mit dem Token).</translation>
    </message>
    <message>
        <source>The loss compares their probabilities for every word of a right answer. Training moves one row so that it falls.</source>
        <translation>Der Verlust vergleicht ihre Wahrscheinlichkeiten bei jedem Wort einer richtigen Antwort. Das Training verschiebt eine Zeile so, dass er fällt.</translation>
    </message>
    <message>
        <source>A low loss is a promise; the badges under new answers are the proof.</source>
        <translation>Ein kleiner Verlust ist ein Versprechen; der Beweis sind die Plaketten unter neuen Antworten.</translation>
    </message>
    <message>
        <source>“Italian”, or a word like it</source>
        <translation>„Italian“ oder ein ähnliches Wort</translation>
    </message>
    <message>
        <source>A word of the questions, such as “lion”</source>
        <translation>Ein Wort aus den Fragen, etwa „lion“</translation>
    </message>
    <message>
        <source>None that has to do with it</source>
        <translation>Keines, das damit zu tun hat</translation>
    </message>
    <message>
        <source>Which word of the vocabulary will the trained token lie nearest to?</source>
        <translation>Welchem Wort des Vokabulars wird das trainierte Token am nächsten liegen?</translation>
    </message>
    <message>
        <source>Done. The nearest word is the language&apos;s name. It was among the words whose mean the token started from, and the training turned the token towards it and away from the others. Your token now stands in place of the one that came with the program; “Back to the shipped token” in its menu undoes that.</source>
        <translation>Fertig. Das nächste Wort ist der Name der Sprache. Er gehörte zu den Wörtern, aus deren Mittelwert das Token startete, und das Training hat es zu ihm hin und von den anderen weg gedreht. Ihr Token steht jetzt an der Stelle dessen, das mit dem Programm kam; „Zurück zum mitgelieferten Token“ in seinem Menü macht das rückgängig.</translation>
    </message>
    <message>
        <source>Not by itself: a perfect student has loss zero and does what the instructed model does. But the two are compared along answers that are known to be right, so it need not copy the teacher where the teacher would have gone astray.</source>
        <translation>Nicht von selbst: Ein perfekter Schüler hat den Verlust null und tut, was das angewiesene Modell tut. Verglichen werden die beiden aber entlang von Antworten, die nachweislich richtig sind; der Schüler muss dem Lehrer also nicht dorthin folgen, wo dieser sich verirrt hätte.</translation>
    </message>
    <message>
        <source>tokens one after the other, with nothing between</source>
        <translation>Token hintereinander, mit nichts dazwischen</translation>
    </message>
    <message>
        <source>Concatenation</source>
        <translation>Aneinanderreihung</translation>
    </message>
    <message>
        <source>the learned row that joins two behaviours</source>
        <translation>die gelernte Zeile, die zwei Verhalten verbindet</translation>
    </message>
    <message>
        <source>&lt;and&gt;</source>
        <translation>&lt;and&gt;</translation>
    </message>
    <message>
        <source>kept out of the training of &lt;and&gt;, to test it</source>
        <translation>aus dem Training von &lt;and&gt; herausgehalten, um es zu testen</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Nicht im and-Training</translation>
    </message>
    <message>
        <source>behaviours of which an answer can have only one</source>
        <translation>Verhalten, von denen eine Antwort nur eines haben kann</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Tokens that were trained alone can stand together, but nothing has taught them to.</source>
        <translation>Token, die allein trainiert wurden, können zusammenstehen, aber gelernt haben sie das nie.</translation>
    </message>
    <message>
        <source>&lt;and&gt; is one learned row for all pairs. It learns how to join, not what is joined.</source>
        <translation>&lt;and&gt; ist eine einzige gelernte Zeile für alle Paare. Sie lernt, wie man verbindet, nicht was verbunden wird.</translation>
    </message>
    <message>
        <source>Whether it has learned that shows on behaviours that were kept out of its training.</source>
        <translation>Ob sie das gelernt hat, zeigt sich an Verhalten, die nicht in ihrem Training waren.</translation>
    </message>
    <message>
        <source>Two sentences of 10 to 20 words in all</source>
        <translation>Zwei Sätze mit zusammen 10 bis 20 Wörtern</translation>
    </message>
    <message>
        <source>Two sentences, but too short</source>
        <translation>Zwei Sätze, aber zu kurz</translation>
    </message>
    <message>
        <source>Long enough, but not two sentences</source>
        <translation>Lang genug, aber nicht zwei Sätze</translation>
    </message>
    <message>
        <source>Two tokens that never met: what will the answer be like?</source>
        <translation>Zwei Token, die sich nie begegnet sind: Wie wird die Antwort aussehen?</translation>
    </message>
    <message>
        <source>Two chips, two badges, and one of them fails: the answer has two sentences, but too few words. An answer counts as correct only when all its badges pass.</source>
        <translation>Zwei Chips, zwei Plaketten, und eine davon ist nicht grün: Die Antwort hat zwei Sätze, aber zu wenige Wörter. Eine Antwort gilt nur dann als richtig, wenn alle ihre Plaketten grün sind.</translation>
    </message>
    <message>
        <source>Lay 2 sentences and 10-20 words, set the join to “nothing between”, ask “Does the cat lay eggs?”, and press Run with Tokens on.</source>
        <translation>2 Sätze und 10-20 Wörter legen, die Verbindung auf „nichts dazwischen“ stellen, „Does the cat lay eggs?“ fragen und „Ausführen“ drücken, mit eingeschalteter Spalte „Token“.</translation>
    </message>
    <message>
        <source>Tokens are most useful when they can be **combined**: 2 sentences, and 10 to 20 words. The simplest way is to put one after the other with nothing between, which is called concatenation.

No training ever put one behind the other with nothing between.</source>
        <translation>Am nützlichsten sind Token, wenn sie sich **kombinieren** lassen: 2 Sätze, und 10 bis 20 Wörter. Der einfachste Weg ist, eines hinter das andere zu setzen, mit nichts dazwischen; das heißt Aneinanderreihung.

Kein Training hat je das eine hinter das andere gesetzt, mit nichts dazwischen.</translation>
    </message>
    <message>
        <source>Now both badges pass. In the exact input one more row, &lt;and&gt;, stands between the two. One question proves little; over many pairs, questions and orders &lt;and&gt; fails less often than nothing between, as the manual&apos;s figures show.</source>
        <translation>Jetzt sind beide Plaketten grün. In der genauen Eingabe steht eine Zeile mehr, &lt;and&gt;, zwischen den beiden. Eine Frage beweist wenig; über viele Paare, Fragen und Reihenfolgen scheitert &lt;and&gt; seltener als „nichts dazwischen“, wie die Zahlen im Handbuch zeigen.</translation>
    </message>
    <message>
        <source>Set the join to &lt;and&gt;, and press Run again.</source>
        <translation>Die Verbindung auf &lt;and&gt; stellen und noch einmal „Ausführen“ drücken.</translation>
    </message>
    <message>
        <source>Some behaviours were kept out of the training of `&lt;and&gt;`: German, Title Case, 20-30 words and 3 sentences. They have tokens of their own, but `&lt;and&gt;` never met them. The shelf marks them as **unseen by &lt;and&gt;**; in results their combinations are called **unseen**.</source>
        <translation>Einige Verhalten wurden aus dem Training von `&lt;and&gt;` herausgehalten: Deutsch, Große Anfangsbuchstaben, 20-30 Wörter und 3 Sätze. Sie haben eigene Token, aber `&lt;and&gt;` ist ihnen nie begegnet. Im Regal sind sie mit **nicht im and-Training** gekennzeichnet, und in den Ergebnissen stehen ihre Kombinationen ebenfalls unter **nicht im &lt;and&gt;-Training**.</translation>
    </message>
    <message>
        <source>The line under the deck warns that the two contradict each other. You may still run it: neither wins, and the answer may well begin in one language and end in the other.</source>
        <translation>Die Zeile unter dem Deck warnt, dass sich die beiden widersprechen. Sie können es trotzdem ausführen: Keines gewinnt, und die Antwort beginnt womöglich in der einen Sprache und endet in der anderen.</translation>
    </message>
    <message>
        <source>the share of answers of which all badges pass</source>
        <translation>der Anteil der Antworten, bei denen alle Plaketten grün sind</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>best order&apos;s accuracy minus the worst order&apos;s</source>
        <translation>Genauigkeit der besten Reihenfolge minus die der schlechtesten</translation>
    </message>
    <message>
        <source>Order variance</source>
        <translation>Reihenfolgevarianz</translation>
    </message>
    <message>
        <source>the learned row behind tokens that share one place</source>
        <translation>die gelernte Zeile hinter Token, die sich einen Platz teilen</translation>
    </message>
    <message>
        <source>&lt;set&gt;</source>
        <translation>&lt;set&gt;</translation>
    </message>
    <message>
        <source>A model reads from left to right, so the order of tokens, and of words, can matter.</source>
        <translation>Ein Modell liest von links nach rechts; deshalb kann die Reihenfolge von Token, und von Wörtern, etwas ausmachen.</translation>
    </message>
    <message>
        <source>Order variance is the accuracy of the best order minus that of the worst. Zero says that the order makes no difference, not that the answers are right.</source>
        <translation>Die Reihenfolgevarianz ist die Genauigkeit der besten Reihenfolge minus die der schlechtesten. Null heißt, dass die Reihenfolge nichts ausmacht, nicht, dass die Antworten richtig sind.</translation>
    </message>
    <message>
        <source>&lt;and&gt; makes the difference smaller; a set has no order at all.</source>
        <translation>&lt;and&gt; macht den Unterschied kleiner; eine Menge hat gar keine Reihenfolge.</translation>
    </message>
    <message>
        <source>The same answer</source>
        <translation>Dieselbe Antwort</translation>
    </message>
    <message>
        <source>Different answers, both right</source>
        <translation>Verschiedene Antworten, beide richtig</translation>
    </message>
    <message>
        <source>Different answers, and one of them wrong</source>
        <translation>Verschiedene Antworten, und eine davon falsch</translation>
    </message>
    <message>
        <source>The same two tokens, in both orders. What do you expect?</source>
        <translation>Dieselben zwei Token, in beiden Reihenfolgen. Was erwarten Sie?</translation>
    </message>
    <message>
        <source>In how many of the six orders will every badge pass?</source>
        <translation>In wie vielen der sechs Reihenfolgen werden alle Plaketten grün sein?</translation>
    </message>
    <message>
        <source>Read down the rows: it is the number of sentences that is missed, and only in some of the orders. Who asks once, in one order, may see either.</source>
        <translation>Lesen Sie die Zeilen von oben nach unten: Verfehlt wird die Zahl der Sätze, und das nur in manchen Reihenfolgen. Wer nur einmal fragt, in einer Reihenfolge, kann das eine oder das andere sehen.</translation>
    </message>
    <message>
        <source>Lay German, 20-30 words and 3 sentences, joined by &lt;and&gt;, ask “How is the young of the turtle born?”, and run all orders with Tokens.</source>
        <translation>Deutsch, 20-30 Wörter und 3 Sätze legen, mit &lt;and&gt; verbunden, „How is the young of the turtle born?“ fragen und „Token“ in jeder Reihenfolge ausführen.</translation>
    </message>
    <message>
        <source>Three behaviours have six orders, four have twenty-four. The number grows fast, and with it the chance that one of the orders fails.

This deck is a hard one: none of its three behaviours was part of the training of `&lt;and&gt;`.</source>
        <translation>Drei Verhalten haben sechs Reihenfolgen, vier haben vierundzwanzig. Die Zahl wächst schnell, und mit ihr die Gefahr, dass eine der Reihenfolgen scheitert.

Dieses Deck ist ein schweres: Keines seiner drei Verhalten war Teil des Trainings von `&lt;and&gt;`.</translation>
    </message>
    <message>
        <source>Eighteen answers. Compare the columns: how many rows pass all badges in each of them? On this deck words lose nothing by being turned round, and words and tokens together neither.</source>
        <translation>Achtzehn Antworten. Vergleichen Sie die Spalten: In wie vielen Zeilen sind jeweils alle Plaketten grün? Bei diesem Deck verlieren Worte durch das Vertauschen nichts, und Worte und Token zusammen auch nicht.</translation>
    </message>
    <message>
        <source>Six, but all right</source>
        <translation>Sechs, aber alle richtig</translation>
    </message>
    <message>
        <source>Two or three</source>
        <translation>Zwei oder drei</translation>
    </message>
    <message>
        <source>How many different answers will the six orders give now?</source>
        <translation>Wie viele verschiedene Antworten werden die sechs Reihenfolgen jetzt ergeben?</translation>
    </message>
    <message>
        <source>The same answer whatever the order, and all its badges pass. Its order variance is 0 whatever is asked; how often it is right is another figure, and it has to be counted like any other.</source>
        <translation>Dieselbe Antwort in jeder Reihenfolge, und alle ihre Plaketten sind grün. Ihre Reihenfolgevarianz ist 0, was immer man fragt; wie oft sie richtig ist, ist eine andere Zahl, und die muss man auszählen wie jede andere.</translation>
    </message>
    <message>
        <source>Set the join to &lt;set&gt;, and press Run with Tokens on.</source>
        <translation>Die Verbindung auf &lt;set&gt; stellen und „Ausführen“ drücken, mit eingeschalteter Spalte „Token“.</translation>
    </message>
    <message>
        <source>There is another way out: to take the order away. As a **set**, the tokens share one and the same place in the input and do not see each other; one learned row, `&lt;set&gt;`, follows and sees them all.

Now nothing stands first or last, so there is nothing that could be turned round.</source>
        <translation>Es gibt noch einen anderen Ausweg: die Reihenfolge wegzunehmen. Als **Menge** teilen sich die Token ein und denselben Platz in der Eingabe und sehen einander nicht; eine gelernte Zeile, `&lt;set&gt;`, folgt und sieht sie alle.

Jetzt steht nichts zuerst oder zuletzt, also lässt sich auch nichts vertauschen.</translation>
    </message>
    <message>
        <source>Without an order</source>
        <translation>Ohne Reihenfolge</translation>
    </message>
    <message>
        <source>a direction along which the points differ most</source>
        <translation>eine Richtung, in der sich die Punkte am meisten unterscheiden</translation>
    </message>
    <message>
        <source>Principal component</source>
        <translation>Hauptkomponente</translation>
    </message>
    <message>
        <source>1 for the same direction, 0 for a right angle</source>
        <translation>1 für dieselbe Richtung, 0 für einen rechten Winkel</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>what random rows reach, to compare with</source>
        <translation>was zufällige Zeilen erreichen, zum Vergleich</translation>
    </message>
    <message>
        <source>Null baseline</source>
        <translation>Nullvergleich</translation>
    </message>
    <message>
        <source>Tokens and words are points of one space, so a token has nearest words.</source>
        <translation>Token und Wörter sind Punkte in einem gemeinsamen Raum; deshalb hat ein Token nächste Wörter.</translation>
    </message>
    <message>
        <source>A nearest word always exists. It says something only where it is well above what random rows reach.</source>
        <translation>Ein nächstes Wort gibt es immer. Es sagt nur dort etwas, wo es deutlich über dem liegt, was zufällige Zeilen erreichen.</translation>
    </message>
    <message>
        <source>A map shows two directions or three. What its axes leave out, the table of cosines counts.</source>
        <translation>Eine Karte zeigt zwei Richtungen oder drei. Was ihre Achsen weglassen, zählt die Tabelle der Kosinus mit.</translation>
    </message>
    <message>
        <source>All over the place</source>
        <translation>Überall verstreut</translation>
    </message>
    <message>
        <source>Together, by category</source>
        <translation>Beieinander, nach Kategorie</translation>
    </message>
    <message>
        <source>All in one spot</source>
        <translation>Alle an einer Stelle</translation>
    </message>
    <message>
        <source>Tokens were trained one by one. How will they lie on the map?</source>
        <translation>Die Token wurden einzeln trainiert. Wie werden sie auf der Karte liegen?</translation>
    </message>
    <message>
        <source>“and”</source>
        <translation>„and“</translation>
    </message>
    <message>
        <source>The name of some behaviour</source>
        <translation>Der Name irgendeines Verhaltens</translation>
    </message>
    <message>
        <source>A word that has nothing to do with it</source>
        <translation>Ein Wort, das nichts damit zu tun hat</translation>
    </message>
    <message>
        <source>Which word of the vocabulary will lie nearest to &lt;and&gt;?</source>
        <translation>Welches Wort des Vokabulars wird &lt;and&gt; am nächsten liegen?</translation>
    </message>
    <message>
        <source>The same tokens, and the groups may be gone. They were not destroyed: this view looks from another side, the one from which words differ most. The shares on the axes are of those differences now, and say nothing about the tokens.</source>
        <translation>Dieselben Token, und die Gruppen sind vielleicht verschwunden. Sie wurden nicht zerstört: Diese Ansicht blickt von einer anderen Seite, von der aus sich Wörter am meisten unterscheiden. Die Anteile an den Achsen sind jetzt Anteile dieser Unterschiede und sagen nichts über die Token.</translation>
    </message>
    <message>
        <source>the prompt alone</source>
        <translation>der Prompt allein</translation>
    </message>
    <message>
        <source>No steering</source>
        <translation>Ungesteuert</translation>
    </message>
    <message>
        <source>instructions in words and tokens, together</source>
        <translation>Anweisungen in Worten und Token zusammen</translation>
    </message>
    <message>
        <source>Tokens + instructions</source>
        <translation>Token + Anweisungen</translation>
    </message>
    <message>
        <source>always the likeliest next piece of text: the same answer every time</source>
        <translation>immer das wahrscheinlichste nächste Textstück: jedes Mal dieselbe Antwort</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Greedy</translation>
    </message>
    <message>
        <source>A fair comparison changes one thing: the same model, question and limit in every column.</source>
        <translation>Ein gerechter Vergleich ändert nur eines: dasselbe Modell, dieselbe Frage und dieselbe Grenze in jeder Spalte.</translation>
    </message>
    <message>
        <source>Words are free and can say anything. A token costs a training once, then one place in each input, and has a strength.</source>
        <translation>Worte kosten nichts und können alles sagen. Ein Token kostet einmal ein Training, dann einen Platz in jeder Eingabe, und es hat eine Stärke.</translation>
    </message>
    <message>
        <source>Which is right more often is a matter of counting, on many questions.</source>
        <translation>Was häufiger richtig ist, muss man zählen, bei vielen Fragen.</translation>
    </message>
    <message>
        <source>They hold as before</source>
        <translation>Sie werden weiter eingehalten</translation>
    </message>
    <message>
        <source>They fail, too</source>
        <translation>Sie werden auch verfehlt</translation>
    </message>
    <message>
        <source>They hold, but weaker</source>
        <translation>Sie wirken weiter, aber schwächer</translation>
    </message>
    <message>
        <source>Lower case is taken back. What becomes of Spanish and 10-20 words?</source>
        <translation>„Kleinschreibung“ wird zurückgenommen. Was wird aus „Spanisch“ und „10-20 Wörter“?</translation>
    </message>
    <message>
        <source>A token, or a join, can only be used once it has been trained; this program comes with `&lt;and&gt;`, `&lt;set&gt;`, `&lt;or&gt;` and `&lt;not&gt;`. Words can say whatever the model understands, at once, and nobody has to have thought of it before: that one of two languages will do, for example.</source>
        <translation>Token und Verbindungen lassen sich erst benutzen, wenn sie trainiert sind; dieses Programm bringt `&lt;and&gt;`, `&lt;set&gt;`, `&lt;or&gt;` und `&lt;not&gt;` mit. Worte können sofort alles sagen, was das Modell versteht, auch wenn niemand vorher daran gedacht hat: zum Beispiel, dass eine von zwei Sprachen genügt.</translation>
    </message>
    <message>
        <source>What words can do at once</source>
        <translation>Was Worte sofort können</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Which column will be right in most of the six orders?</source>
        <translation>Welche Spalte wird in den meisten der sechs Reihenfolgen richtig sein?</translation>
    </message>
    <message>
        <source>Count, in each column, the rows in which all badges pass. On this one question Tokens + instructions does not come first. Over many it does: the manual&apos;s figures, and the published work on a model of eight billion weights, have it at or near the top for three behaviours. One deck proves nothing, either way.</source>
        <translation>Zählen Sie in jeder Spalte die Zeilen, in denen alle Plaketten grün sind. Bei dieser einen Frage liegt „Token + Anweisungen“ nicht vorn. Über viele Fragen schon: Nach den Zahlen im Handbuch und der veröffentlichten Arbeit an einem Modell mit acht Milliarden Gewichten liegt es bei drei Verhalten an der Spitze oder nahe daran. Ein einzelnes Deck beweist nichts, weder so noch so.</translation>
    </message>
    <message>
        <source>Lay Italian, 20-30 words and 2 sentences, joined by &lt;and&gt;, ask “What does the whale eat?”, and run Instructions, Tokens and Tokens + instructions in all orders.</source>
        <translation>Italienisch, 20-30 Wörter und 2 Sätze legen, mit &lt;and&gt; verbunden, „What does the whale eat?“ fragen und „Anweisungen“, „Token“ und „Token + Anweisungen“ in jeder Reihenfolge ausführen.</translation>
    </message>
    <message>
        <source>Tokens were trained to do what instructions do. They do not always fail on the same answers, so giving both may help where one alone is not enough. May: it has to be counted.</source>
        <translation>Token wurden darauf trainiert, zu tun, was Anweisungen tun. Sie scheitern nicht immer an denselben Antworten; beides zu geben kann also helfen, wo eines allein nicht genügt. Kann: Man muss es auszählen.</translation>
    </message>
    <message>
        <source>where the true share plausibly lies, given how few questions were asked</source>
        <translation>wo der wahre Anteil vermutlich liegt, wenn man bedenkt, wie wenige Fragen gestellt wurden</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>combinations whose behaviours were all, or not all, part of the training of &lt;and&gt;</source>
        <translation>Kombinationen, deren Verhalten alle, oder nicht alle, Teil des Trainings von &lt;and&gt; waren</translation>
    </message>
    <message>
        <source>Seen and unseen</source>
        <translation>Im and-Training oder nicht</translation>
    </message>
    <message>
        <source>all that an experiment will ask, known before it starts</source>
        <translation>alles, was ein Experiment fragen wird, bekannt, bevor es beginnt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>First the question, the measure and what counts as right; then the answers.</source>
        <translation>Zuerst die Frage, das Maß und was als richtig gilt; dann die Antworten.</translation>
    </message>
    <message>
        <source>A figure without its interval says less than it seems to.</source>
        <translation>Eine Zahl ohne ihr Intervall sagt weniger, als es scheint.</translation>
    </message>
    <message>
        <source>A result holds for what was measured. Its title should say what that was.</source>
        <translation>Ein Ergebnis gilt für das, was gemessen wurde. Sein Titel sollte sagen, was das war.</translation>
    </message>
    <message>
        <source>So that the program knows what to do</source>
        <translation>Damit das Programm weiß, was es tun soll</translation>
    </message>
    <message>
        <source>It does need to know, but that is not why a researcher writes it down first.</source>
        <translation>Das muss es zwar wissen, aber nicht deshalb schreiben Forschende es vorher auf.</translation>
    </message>
    <message>
        <source>So that the figure cannot be chosen by what came out</source>
        <translation>Damit die Zahl nicht danach ausgesucht werden kann, was herauskam</translation>
    </message>
    <message>
        <source>Right. Who looks first can always find questions on which a favourite wins.</source>
        <translation>Richtig. Wer zuerst hinsieht, findet immer Fragen, bei denen der eigene Favorit gewinnt.</translation>
    </message>
    <message>
        <source>Because answers are random</source>
        <translation>Weil Antworten zufällig sind</translation>
    </message>
    <message>
        <source>No. These answers are greedy: the same input gives the same answer every time.</source>
        <translation>Nein. Diese Antworten sind greedy erzeugt: Dieselbe Eingabe ergibt jedes Mal dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Why say all this before the first answer?</source>
        <translation>Warum all das vor der ersten Antwort sagen?</translation>
    </message>
    <message>
        <source>“Are tokens as good as instructions?” is not yet a question for an experiment. This one is: **of all pairs of a language and a letter case, on four questions each, in both orders, what share of the answers has both?**

It names what is measured, on what, and what counts as right, before anything is seen.</source>
        <translation>„Sind Token so gut wie Anweisungen?“ ist noch keine Frage für ein Experiment. Diese ist eine: **Alle Paare aus einer Sprache und einer Groß- oder Kleinschreibung, je vier Fragen, beide Reihenfolgen: Welcher Anteil der Antworten hat beides?**

Sie nennt, was gemessen wird, woran, und was als richtig gilt, bevor irgendetwas zu sehen ist.</translation>
    </message>
    <message>
        <source>A question that can be counted</source>
        <translation>Eine Frage, die man auszählen kann</translation>
    </message>
    <message>
        <source>Four pairs, since two languages or two cases cannot hold at once; two orders, four questions and two ways to steer make 64 answers.</source>
        <translation>Vier Paare, denn zwei Sprachen oder zwei Schreibweisen können nicht zugleich eingehalten werden; zwei Reihenfolgen, vier Fragen und zwei Arten zu steuern ergeben 64 Antworten.</translation>
    </message>
    <message>
        <source>Tick Spanish, Italian, lower case and UPPER CASE alone, pairs, and 4 prompts for each; compare Instructions with Tokens with &lt;and&gt;.</source>
        <translation>Nur Spanisch, Italienisch, Kleinschreibung und GROSSSCHREIBUNG ankreuzen, dazu Paare und je 4 Prompts; „Anweisungen“ mit „Token mit &lt;and&gt;“ vergleichen.</translation>
    </message>
    <message>
        <source>The Evaluate bench makes the plan from your choices: which behaviours, how many of them together, which ways to steer, how many questions. It counts the answers that this takes, and can time a few of them.</source>
        <translation>Der Arbeitsplatz „Auswerten“ macht den Plan aus Ihrer Auswahl: welche Verhalten, wie viele davon zusammen, welche Arten zu steuern, wie viele Fragen. Er zählt die Antworten, die das erfordert, und kann bei einigen die Zeit messen.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Each way to steer has its accuracy, with an interval beside it, and its order variance. Select a row to read its answers: a figure that nobody looked behind is worth little.</source>
        <translation>Jede Art zu steuern hat ihre Genauigkeit, mit einem Intervall daneben, und ihre Reihenfolgevarianz. Wählen Sie eine Zeile aus, um ihre Antworten zu lesen: Eine Zahl, hinter die niemand geschaut hat, ist wenig wert.</translation>
    </message>
    <message>
        <source>Press Start and wait for the end.</source>
        <translation>„Starten“ drücken und das Ende abwarten.</translation>
    </message>
    <message>
        <source>While it runs, the table fills. Intervals come at the end, when there is enough to tell.

What is answered is kept: an experiment that is stopped goes on from there.</source>
        <translation>Während es läuft, füllt sich die Tabelle. Die Intervalle kommen am Ende, wenn es dafür genug Antworten gibt.

Was beantwortet ist, bleibt erhalten: Ein gestopptes Experiment macht dort weiter.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>A is better by three points</source>
        <translation>A ist um drei Punkte besser</translation>
    </message>
    <message>
        <source>No. The intervals overlap widely: with other questions it might be the other way round.</source>
        <translation>Nein. Die Intervalle überlappen sich stark: Mit anderen Fragen könnte es umgekehrt sein.</translation>
    </message>
    <message>
        <source>This experiment does not tell which is better</source>
        <translation>Dieses Experiment sagt nicht, welche besser ist</translation>
    </message>
    <message>
        <source>Right. More questions would make the intervals narrower, and Compare can set the same questions against each other.</source>
        <translation>Richtig. Mehr Fragen würden die Intervalle enger machen, und „Vergleichen“ kann dieselben Fragen einander gegenüberstellen.</translation>
    </message>
    <message>
        <source>They are equally good</source>
        <translation>Sie sind gleich gut</translation>
    </message>
    <message>
        <source>No. That they differ was not shown; nor that they do not.</source>
        <translation>Nein. Dass sie sich unterscheiden, wurde nicht gezeigt; dass sie es nicht tun, aber auch nicht.</translation>
    </message>
    <message>
        <source>Method A has 94 % (86 to 98), method B 91 % (82 to 96). What may you say?</source>
        <translation>Methode A hat 94 % (86 bis 98), Methode B 91 % (82 bis 96). Was dürfen Sie sagen?</translation>
    </message>
    <message>
        <source>With other questions the figure would have come out a little differently. The **95 % interval** is the range in which the true share plausibly lies, given how few questions were asked.</source>
        <translation>Mit anderen Fragen wäre die Zahl etwas anders ausgefallen. Das **95-%-Intervall** ist der Bereich, in dem der wahre Anteil vermutlich liegt, wenn man bedenkt, wie wenige Fragen gestellt wurden.</translation>
    </message>
    <message>
        <source>How sure is that?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <source>“Tokens are as good as instructions”</source>
        <translation>„Token sind so gut wie Anweisungen“</translation>
    </message>
    <message>
        <source>Too wide: another model, other behaviours or three at once may give another picture.</source>
        <translation>Zu weit gefasst: Ein anderes Modell, andere Verhalten oder drei zugleich können ein anderes Bild ergeben.</translation>
    </message>
    <message>
        <source>“On this model, for these pairs, no difference was found in 64 answers”</source>
        <translation>„Bei diesem Modell, für diese Paare, wurde in 64 Antworten kein Unterschied gefunden“</translation>
    </message>
    <message>
        <source>Right. It says on what it stands, and how much was looked at.</source>
        <translation>Richtig. Es sagt, worauf es sich stützt und wie viel betrachtet wurde.</translation>
    </message>
    <message>
        <source>“Instructions are not needed any more”</source>
        <translation>„Anweisungen werden nicht mehr gebraucht“</translation>
    </message>
    <message>
        <source>No. A token is learned from instructions, and a new wish has none yet.</source>
        <translation>Nein. Ein Token wird aus Anweisungen gelernt, und für einen neuen Wunsch gibt es noch keines.</translation>
    </message>
    <message>
        <source>What would be the most careful title for your result?</source>
        <translation>Was wäre der vorsichtigste Titel für Ihr Ergebnis?</translation>
    </message>
    <message>
        <source>You measured one small model, four behaviours, questions of one kind, and what a program can check.</source>
        <translation>Sie haben ein kleines Modell, vier Verhalten und Fragen einer Art gemessen, und nur das, was ein Programm prüfen kann.</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>Was es nicht zeigt</translation>
    </message>
    <message>
        <source>An experiment of your own</source>
        <translation>Ein eigenes Experiment</translation>
    </message>
    <message>
        <source>While it plays, the student&apos;s bars grow towards the teacher&apos;s, the divergences shrink, and one point walks through the plane: the token, which is all that moves. The arrow on it points against the gradient.</source>
        <translation>Während des Abspielens wachsen die Balken des Schülers auf die des Lehrers zu, die Divergenzen schrumpfen, und ein Punkt wandert durch die Ebene: das Token, das Einzige, was sich bewegt. Der Pfeil daran zeigt gegen den Gradienten.</translation>
    </message>
    <message>
        <source>Open the mechanism at Distillation (Ctrl+Shift+I), press Look, then Play.</source>
        <translation>Den Mechanismus bei „Destillation“ öffnen (Strg+Umschalt+I), „Nachsehen“ drücken, dann „Abspielen“.</translation>
    </message>
    <message>
        <source>Everything above can be watched on **one** example, slowly. The mechanism draws it as a training does: a question, one wording of the instruction, and the right answer. For each word of the answer it shows what teacher and student would say next, and how far apart they are (the **divergence**, KL).

Then it takes thirty steps on this one example. Nothing is saved, and no token is replaced.</source>
        <translation>Alles bisher Gesagte lässt sich an **einem** Beispiel beobachten, langsam. Der Mechanismus lost es aus, wie es ein Training tut: eine Frage, eine Formulierung der Anweisung und die richtige Antwort. Für jedes Wort der Antwort zeigt er, was Lehrer und Schüler als Nächstes sagen würden, und wie weit sie auseinanderliegen (die **Divergenz**, KL).

Dann geht er dreißig Schritte an diesem einen Beispiel. Nichts wird gespeichert, und kein Token wird ersetzt.</translation>
    </message>
    <message>
        <source>See it happen</source>
        <translation>Dabei zusehen</translation>
    </message>
    <message>
        <source>In the mask each row sees the rows before it, so `&lt;and&gt;` can read the first behaviour and the second can read both. In the table of rows you find how much each is looked at, and what the answer&apos;s logits owe to it.</source>
        <translation>In der Maske sieht jede Zeile die Zeilen vor ihr; `&lt;and&gt;` kann also das erste Verhalten lesen und das zweite beide. In der Tabelle der Zeilen finden Sie, wie sehr jede beachtet wird und was die Logits der Antwort ihr verdanken.</translation>
    </message>
    <message>
        <source>Open the mechanism at &lt;and&gt; (Ctrl+Shift+I), press Look, and zoom in from Deck to Logit.</source>
        <translation>Den Mechanismus bei &lt;and&gt; öffnen (Strg+Umschalt+I), „Nachsehen“ drücken und von „Deck“ bis „Logit“ hineinzoomen.</translation>
    </message>
    <message>
        <source>What does `&lt;and&gt;` do in there? For each word of an answer every **head** of every layer spreads its **attention** over all that stands before it; the shares add up to 100 %. So one can ask how much of it goes to each row, and what the word&apos;s **logit**, its score before the probabilities, would be without that row.

The mechanism shows both, from the model&apos;s own pass: first the whole deck, then its input, then one word&apos;s attention, then one logit.</source>
        <translation>Was tut `&lt;and&gt;` dort? Für jedes Wort einer Antwort verteilt jeder **Kopf** jeder Schicht seine **Aufmerksamkeit** auf alles, was davor steht; die Anteile ergeben zusammen 100 %. Man kann also fragen, wie viel davon an jede Zeile geht und wie groß der **Logit** des Wortes, sein Wert vor den Wahrscheinlichkeiten, ohne diese Zeile wäre.

Der Mechanismus zeigt beides, aus dem eigenen Durchlauf des Modells: zuerst das ganze Deck, dann seine Eingabe, dann die Aufmerksamkeit eines Wortes, dann einen Logit.</translation>
    </message>
    <message>
        <source>Who looks at whom</source>
        <translation>Wer auf wen schaut</translation>
    </message>
    <message>
        <source>Three slots, one position, and crossed-out cells between them: whatever order the chips have on the deck, the model reads the same thing.</source>
        <translation>Drei Slots, eine Position und durchgestrichene Zellen dazwischen: In welcher Reihenfolge die Chips auch auf dem Deck liegen, das Modell liest dasselbe.</translation>
    </message>
    <message>
        <source>Open the mechanism at &lt;set&gt; (Ctrl+Shift+I), press Look, and go to Input.</source>
        <translation>Den Mechanismus bei &lt;set&gt; öffnen (Strg+Umschalt+I), „Nachsehen“ drücken und zu „Eingabe“ gehen.</translation>
    </message>
    <message>
        <source>Why has a set no order? Its rows stand at one and the same **position**, right behind the question. Each sees the question and itself, but not its siblings; `&lt;set&gt;` comes next and sees them all. A **mask** says who sees whom, and the model cannot look past it.

Point at the mask&apos;s cells: each says in words what it means.</source>
        <translation>Warum hat eine Menge keine Reihenfolge? Ihre Zeilen stehen an ein und derselben **Position**, gleich hinter der Frage. Jede sieht die Frage und sich selbst, aber nicht ihre Geschwister; `&lt;set&gt;` kommt danach und sieht sie alle. Eine **Maske** sagt, wer wen sieht, und das Modell kann nicht an ihr vorbeischauen.

Zeigen Sie auf die Zellen der Maske: Jede sagt in Worten, was sie bedeutet.</translation>
    </message>
    <message>
        <source>Inside the set</source>
        <translation>In der Menge</translation>
    </message>
    <message>
        <source>what is handed from block to block at each position, and to which each block adds</source>
        <translation>was an jeder Position von Block zu Block weitergegeben wird und wozu jeder Block etwas addiert</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>a small learned change of the stream behind each block</source>
        <translation>eine kleine gelernte Änderung des Stroms hinter jedem Block</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>how many directions an adapter reads and writes at most</source>
        <translation>wie viele Richtungen ein Adapter höchstens liest und schreibt</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>by what an adapter&apos;s change, or a token&apos;s row, is multiplied</source>
        <translation>womit die Änderung eines Adapters oder die Zeile eines Tokens multipliziert wird</translation>
    </message>
    <message>
        <source>A token changes what is read; an adapter changes what is computed, behind every block.</source>
        <translation>Ein Token ändert, was gelesen wird; ein Adapter ändert, was berechnet wird, hinter jedem Block.</translation>
    </message>
    <message>
        <source>For one behaviour alone both do; an adapter is about a hundred times as large.</source>
        <translation>Für ein Verhalten allein taugen beide; ein Adapter ist etwa hundertmal so groß.</translation>
    </message>
    <message>
        <source>Tokens are joined by a row that was trained for it; adapters are only added up.</source>
        <translation>Token werden durch eine Zeile verbunden, die dafür trainiert wurde; Adapter werden nur zusammengezählt.</translation>
    </message>
    <message>
        <source>An adapter can learn from examples where no instruction could be a teacher.</source>
        <translation>Ein Adapter kann aus Beispielen lernen, wo keine Anweisung Lehrer sein könnte.</translation>
    </message>
    <message>
        <source>About as many</source>
        <translation>Etwa gleich viele</translation>
    </message>
    <message>
        <source>About a hundred times as many</source>
        <translation>Etwa hundertmal so viele</translation>
    </message>
    <message>
        <source>As many as the whole model</source>
        <translation>So viele wie das ganze Modell</translation>
    </message>
    <message>
        <source>A token of this model is 192 numbers. How many is an adapter?</source>
        <translation>Ein Token dieses Modells besteht aus 192 Zahlen. Aus wie vielen besteht ein Adapter?</translation>
    </message>
    <message>
        <source>Rank 8, twice 192 wide, 6 blocks: 18,432 numbers for each behaviour, 96 times as many as a token, and still only about 0.6 % of the model.</source>
        <translation>Rang 8, zweimal 192 breit, 6 Blöcke: 18.432 Zahlen für jedes Verhalten, 96-mal so viele wie ein Token und doch nur etwa 0,6 % des Modells.</translation>
    </message>
    <message>
        <source>Choose Adapters, tick German and lower case alone, set 60 steps of 8 examples, and press Start.</source>
        <translation>„Adapter“ wählen, nur Deutsch und Kleinschreibung ankreuzen, 60 Schritte mit je 8 Beispielen einstellen und „Starten“ drücken.</translation>
    </message>
    <message>
        <source>A token changes what the model **reads**. An **adapter** changes what it **computes**: behind each block, something small is added to the stream, h ← h + W_up f(W_down h). Two narrow matrices for each of the 6 blocks learn; all the model&apos;s own weights stay as they are.

Here it learns from answers in German, and another from answers in lower case.</source>
        <translation>Ein Token ändert, was das Modell **liest**. Ein **Adapter** ändert, was es **berechnet**: Hinter jedem Block wird etwas Kleines zum Strom addiert, h ← h + W_up f(W_down h). Zwei schmale Matrizen für jeden der 6 Blöcke lernen; alle eigenen Gewichte des Modells bleiben, wie sie sind.

Hier lernt er aus Antworten auf Deutsch und ein anderer aus Antworten in Kleinschreibung.</translation>
    </message>
    <message>
        <source>A change inside the model</source>
        <translation>Eine Änderung im Modell</translation>
    </message>
    <message>
        <source>Both are German</source>
        <translation>Beide sind Deutsch</translation>
    </message>
    <message>
        <source>Only the token&apos;s is German</source>
        <translation>Nur die des Tokens ist Deutsch</translation>
    </message>
    <message>
        <source>Only the adapter&apos;s is German</source>
        <translation>Nur die des Adapters ist Deutsch</translation>
    </message>
    <message>
        <source>German by token and German by adapter: what will the two answers be like?</source>
        <translation>Deutsch durch ein Token und Deutsch durch einen Adapter: Wie werden die beiden Antworten sein?</translation>
    </message>
    <message>
        <source>Both are German. For one behaviour alone the small row does what the larger change inside does. The exact input shows the difference: the adapter&apos;s has no additional place.</source>
        <translation>Beide sind Deutsch. Für ein Verhalten allein leistet die kleine Zeile, was die größere Änderung im Inneren leistet. Die genaue Eingabe zeigt den Unterschied: In der des Adapters gibt es keinen zusätzlichen Platz.</translation>
    </message>
    <message>
        <source>Lay German alone, ask “What does the owl eat?”, and run Tokens beside Adapters (under More).</source>
        <translation>Nur Deutsch legen, „What does the owl eat?“ fragen und „Token“ neben „Adapter“ (unter „Mehr“) ausführen.</translation>
    </message>
    <message>
        <source>Now both steer the same question: in one column the token stands in the input, in the other the input is the bare question, and the adapter works inside.</source>
        <translation>Jetzt steuern beide dieselbe Frage: In der einen Spalte steht das Token in der Eingabe, in der anderen ist die Eingabe die bloße Frage, und der Adapter wirkt im Inneren.</translation>
    </message>
    <message>
        <source>One behaviour alone</source>
        <translation>Ein Verhalten allein</translation>
    </message>
    <message>
        <source>A row for each behaviour, a column for each block: the stronger the colour, the more is added there. Below stand the words that each block&apos;s change speaks for, and from which strength on the answers break. Close the window when you have looked.</source>
        <translation>Eine Zeile für jedes Verhalten, eine Spalte für jeden Block: Je kräftiger die Farbe, desto mehr wird dort addiert. Darunter stehen die Wörter, für die die Änderung jedes Blocks spricht, und ab welcher Stärke die Antworten unbrauchbar werden. Schließen Sie das Fenster, wenn Sie genug gesehen haben.</translation>
    </message>
    <message>
        <source>Open Bench &gt; Where adapters act, and press Look.</source>
        <translation>Arbeitsplatz &gt; Wo Adapter wirken öffnen und „Nachsehen“ drücken.</translation>
    </message>
    <message>
        <source>A token acts through the places behind it that look at it. An adapter adds to the stream behind **every block, at every position**. How much it adds can be measured, and what the added direction speaks for can be read: it is held against the rows of all words, as a token&apos;s neighbours are.</source>
        <translation>Ein Token wirkt durch die Plätze hinter ihm, die auf es schauen. Ein Adapter addiert etwas zum Strom hinter **jedem Block, an jeder Position**. Wie viel er addiert, lässt sich messen, und wofür die addierte Richtung spricht, lässt sich ablesen: Sie wird mit den Zeilen aller Wörter verglichen, wie bei den Nachbarn eines Tokens.</translation>
    </message>
    <message>
        <source>Where it acts</source>
        <translation>Wo er wirkt</translation>
    </message>
    <message>
        <source>Tokens and adapters</source>
        <translation>Token und Adapter</translation>
    </message>
    <message>
        <source>Tokens with &lt;and&gt; alone</source>
        <translation>Nur die Token mit &lt;and&gt;</translation>
    </message>
    <message>
        <source>Adapters alone</source>
        <translation>Nur die Adapter</translation>
    </message>
    <message>
        <source>German and lower case at once: who keeps both?</source>
        <translation>Deutsch und Kleinschreibung zugleich: Wer hält beides ein?</translation>
    </message>
    <message>
        <source>The tokens keep both. The adapters do not: the two changes get in each other&apos;s way, and the answer may even fall apart. One question proves little; Evaluate compares the two ways on many.</source>
        <translation>Die Token halten beides ein. Die Adapter nicht: Die beiden Änderungen kommen sich in die Quere, und die Antwort kann sogar zerfallen. Eine Frage beweist wenig; „Auswerten“ vergleicht die beiden Arten an vielen.</translation>
    </message>
    <message>
        <source>Lay German and lower case, joined by &lt;and&gt;, ask the same question, and run Tokens beside Adapters.</source>
        <translation>Deutsch und Kleinschreibung legen, mit &lt;and&gt; verbunden, dieselbe Frage stellen und „Token“ neben „Adapter“ ausführen.</translation>
    </message>
    <message>
        <source>Two adapters can be switched on at once: what they add is added up. Each was trained as if it were alone.

Tokens have met others in their training, and between two of them stands `&lt;and&gt;`, which was trained to join.</source>
        <translation>Zwei Adapter lassen sich zugleich einschalten: Was sie addieren, wird zusammengezählt. Jeder wurde trainiert, als wäre er allein.

Token sind in ihrem Training anderen begegnet, und zwischen zweien steht `&lt;and&gt;`, das auf das Verbinden trainiert wurde.</translation>
    </message>
    <message>
        <source>Two together</source>
        <translation>Zwei zusammen</translation>
    </message>
    <message>
        <source>Tokens: they are a part of each user&apos;s input</source>
        <translation>Token: Sie gehören zur Eingabe jedes einzelnen Nutzers</translation>
    </message>
    <message>
        <source>Right. The model stays one and the same for everyone, and &lt;and&gt; joins what each user chose.</source>
        <translation>Richtig. Das Modell bleibt für alle ein und dasselbe, und &lt;and&gt; verbindet, was jeder Nutzer gewählt hat.</translation>
    </message>
    <message>
        <source>Adapters: they leave the input as it is</source>
        <translation>Adapter: Sie lassen die Eingabe, wie sie ist</translation>
    </message>
    <message>
        <source>They do leave the input short. But each combination is another computation, and the changes of several adapters are only added up.</source>
        <translation>Sie lassen die Eingabe tatsächlich kurz. Aber jede Kombination ist eine andere Berechnung, und die Änderungen mehrerer Adapter werden nur zusammengezählt.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Es ist gleich</translation>
    </message>
    <message>
        <source>No. A row goes with one question; an adapter goes with the model.</source>
        <translation>Nein. Eine Zeile gehört zu einer Frage; ein Adapter gehört zum Modell.</translation>
    </message>
    <message>
        <source>Thirty behaviours, in any combination, for many users at once. What is easier to serve?</source>
        <translation>Dreißig Verhalten, in beliebiger Kombination, für viele Nutzer zugleich. Was lässt sich leichter bereitstellen?</translation>
    </message>
    <message>
        <source>A token is a row of the input. Whoever serves the model puts it beside the vocabulary, and each user&apos;s question can carry other tokens.

An adapter is a part of the computation: it must run with the model, for every position of every answer, and users with different adapters need different computations.</source>
        <translation>Ein Token ist eine Zeile der Eingabe. Wer das Modell bereitstellt, legt es neben das Vokabular, und die Frage jedes Nutzers kann andere Token mitbringen.

Ein Adapter ist ein Teil der Berechnung: Er muss mit dem Modell laufen, für jede Position jeder Antwort, und Nutzer mit verschiedenen Adaptern brauchen verschiedene Berechnungen.</translation>
    </message>
    <message>
        <source>For lower case, which the instruction brings about anyway</source>
        <translation>Für die Kleinschreibung, die die Anweisung ohnehin bewirkt</translation>
    </message>
    <message>
        <source>No. For this a token is enough, and it can be joined with others.</source>
        <translation>Nein. Dafür reicht ein Token, und es lässt sich mit anderen verbinden.</translation>
    </message>
    <message>
        <source>For a kind of sums of which there are thousands of solved examples, and which no instruction makes the model solve</source>
        <translation>Für eine Art Rechenaufgabe, von der es Tausende gelöster Beispiele gibt und die das Modell auf keine Anweisung hin löst</translation>
    </message>
    <message>
        <source>Right. There is no teacher to distil from, but there are answers to learn from. The Tasks of Evaluate measure such things.</source>
        <translation>Richtig. Es gibt keinen Lehrer, von dem man destillieren könnte, aber es gibt Antworten, aus denen man lernen kann. Die Aufgaben unter „Auswerten“ messen solche Dinge.</translation>
    </message>
    <message>
        <source>For five wishes at once, in any order</source>
        <translation>Für fünf Wünsche zugleich, in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>No. Joining is what tokens with &lt;and&gt; are for.</source>
        <translation>Nein. Verbinden ist es, wozu Token mit &lt;and&gt; da sind.</translation>
    </message>
    <message>
        <source>For what would you rather take an adapter?</source>
        <translation>Wofür würden Sie eher einen Adapter nehmen?</translation>
    </message>
    <message>
        <source>A row of 192 numbers can only say to the model what the model can do already: its teacher is the model itself, reading an instruction. An adapter can learn from examples, whatever made them: it is trained on answers, not on an instruction, and has room for more.</source>
        <translation>Eine Zeile aus 192 Zahlen kann dem Modell nur sagen, was es schon kann: Ihr Lehrer ist das Modell selbst, das eine Anweisung liest. Ein Adapter kann aus Beispielen lernen, woher sie auch stammen: Er wird an Antworten trainiert, nicht an einer Anweisung, und fasst mehr.</translation>
    </message>
    <message>
        <source>When an adapter is the better choice</source>
        <translation>Wann ein Adapter die bessere Wahl ist</translation>
    </message>
    <message>
        <source>Adapters beside tokens</source>
        <translation>Adapter neben Token</translation>
    </message>
    <message>
        <source>The answer is written in German</source>
        <translation>Die Antwort ist auf Deutsch geschrieben</translation>
    </message>
    <message>
        <source>Right. That is what was checked, and no more.</source>
        <translation>Richtig. Das wurde geprüft, und mehr nicht.</translation>
    </message>
    <message>
        <source>The answer is true and well put</source>
        <translation>Die Antwort ist wahr und gut formuliert</translation>
    </message>
    <message>
        <source>No. Whether the facts hold is a check of its own; style is not checked at all.</source>
        <translation>Nein. Ob die Fakten stimmen, ist eine eigene Prüfung; der Stil wird gar nicht geprüft.</translation>
    </message>
    <message>
        <source>The token works on every question</source>
        <translation>Das Token wirkt bei jeder Frage</translation>
    </message>
    <message>
        <source>No. One answer is one answer. How often it works has to be counted.</source>
        <translation>Nein. Eine Antwort ist eine Antwort. Wie oft es wirkt, muss man auszählen.</translation>
    </message>
    <message>
        <source>The badge of German has passed. What do you know?</source>
        <translation>Die Plakette Deutsch ist grün. Was wissen Sie damit?</translation>
    </message>
    <message>
        <source>Under each answer a program has checked what the chip asks for.</source>
        <translation>Unter jeder Antwort hat ein Programm geprüft, was der Chip verlangt.</translation>
    </message>
    <message>
        <source>What a badge says</source>
        <translation>Was eine Plakette sagt</translation>
    </message>
    <message>
        <source>A number that the row is multiplied by</source>
        <translation>Eine Zahl, mit der die Zeile multipliziert wird</translation>
    </message>
    <message>
        <source>Right. The model reads another row; where its behaviour turns has to be tried.</source>
        <translation>Richtig. Das Modell liest eine andere Zeile; wo sein Verhalten umschlägt, muss man ausprobieren.</translation>
    </message>
    <message>
        <source>The share of the answer&apos;s words that obey</source>
        <translation>Der Anteil der Wörter in der Antwort, die gehorchen</translation>
    </message>
    <message>
        <source>No. The answer is written as a whole; at some strength it turns.</source>
        <translation>Nein. Die Antwort wird als Ganzes geschrieben; bei irgendeiner Stärke schlägt sie um.</translation>
    </message>
    <message>
        <source>How often the token is repeated in the input</source>
        <translation>Wie oft das Token in der Eingabe wiederholt wird</translation>
    </message>
    <message>
        <source>No. It takes one place at any strength.</source>
        <translation>Nein. Es belegt bei jeder Stärke einen Platz.</translation>
    </message>
    <message>
        <source>What is the strength, exactly?</source>
        <translation>Was genau ist die Stärke?</translation>
    </message>
    <message>
        <source>At strength 1 the token stands in the input as it was learned, at 0 as a row of zeros.</source>
        <translation>Bei Stärke 1 steht das Token so in der Eingabe, wie es gelernt wurde, bei 0 als eine Zeile aus Nullen.</translation>
    </message>
    <message>
        <source>Half a token</source>
        <translation>Ein halbes Token</translation>
    </message>
    <message>
        <source>What they read: the instruction here, the token there</source>
        <translation>In dem, was sie lesen: der eine die Anweisung, der andere das Token</translation>
    </message>
    <message>
        <source>Right. Everything else is the same, so the token has to do what the instruction does.</source>
        <translation>Richtig. Alles andere ist gleich, also muss das Token leisten, was die Anweisung leistet.</translation>
    </message>
    <message>
        <source>The teacher is the larger model</source>
        <translation>Der Lehrer ist das größere Modell</translation>
    </message>
    <message>
        <source>No. It is one and the same model, with the same weights.</source>
        <translation>Nein. Es ist ein und dasselbe Modell, mit denselben Gewichten.</translation>
    </message>
    <message>
        <source>The teacher has seen the answer before</source>
        <translation>Der Lehrer hat die Antwort schon vorher gesehen</translation>
    </message>
    <message>
        <source>No. Both read the same answer, word by word, and say what they would expect next.</source>
        <translation>Nein. Beide lesen dieselbe Antwort, Wort für Wort, und sagen, was sie als Nächstes erwarten würden.</translation>
    </message>
    <message>
        <source>What is different between them?</source>
        <translation>Worin unterscheiden sie sich?</translation>
    </message>
    <message>
        <source>Both are the same frozen model.</source>
        <translation>Beide sind dasselbe eingefrorene Modell.</translation>
    </message>
    <message>
        <source>Teacher and student</source>
        <translation>Lehrer und Schüler</translation>
    </message>
    <message>
        <source>Nothing: the token is as good as the instruction</source>
        <translation>Nichts: Das Token ist so gut wie die Anweisung</translation>
    </message>
    <message>
        <source>No. The average is over the training&apos;s examples, and an answer is more than an average.</source>
        <translation>Nein. Gemittelt wird über die Beispiele des Trainings, und eine Antwort ist mehr als ein Mittelwert.</translation>
    </message>
    <message>
        <source>That new answers have the behaviour</source>
        <translation>Dass neue Antworten das Verhalten haben</translation>
    </message>
    <message>
        <source>Right. That is what the badges under new answers, or held-out examples, are for.</source>
        <translation>Richtig. Dazu sind die Plaketten unter neuen Antworten da, oder zurückgehaltene Beispiele.</translation>
    </message>
    <message>
        <source>That the weights have not changed</source>
        <translation>Dass sich die Gewichte nicht geändert haben</translation>
    </message>
    <message>
        <source>No need: the training cannot reach them.</source>
        <translation>Nicht nötig: Das Training kommt gar nicht an sie heran.</translation>
    </message>
    <message>
        <source>The loss has fallen to almost zero. What is still to be shown?</source>
        <translation>Der Verlust ist fast auf null gefallen. Was bleibt noch zu zeigen?</translation>
    </message>
    <message>
        <source>The loss says how far apart teacher and student are on average, on the examples of the training.</source>
        <translation>Der Verlust sagt, wie weit Lehrer und Schüler im Mittel auseinanderliegen, bei den Beispielen des Trainings.</translation>
    </message>
    <message>
        <source>The loss is low</source>
        <translation>Der Verlust ist klein</translation>
    </message>
    <message>
        <source>The start is near the goal already, so fewer steps are needed</source>
        <translation>Der Start liegt schon nahe am Ziel, also braucht es weniger Schritte</translation>
    </message>
    <message>
        <source>Right. It begins among the words that mean what it shall mean.</source>
        <translation>Richtig. Es beginnt mitten unter den Wörtern, die bedeuten, was es bedeuten soll.</translation>
    </message>
    <message>
        <source>Random numbers would change the model</source>
        <translation>Zufallszahlen würden das Modell verändern</translation>
    </message>
    <message>
        <source>No. Whatever the row holds, the weights stay as they are.</source>
        <translation>Nein. Was auch in der Zeile steht, die Gewichte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The token may never leave its start</source>
        <translation>Das Token darf seinen Start nie verlassen</translation>
    </message>
    <message>
        <source>It does leave it: the cosine to the start falls.</source>
        <translation>Es verlässt ihn durchaus: Der Kosinus zum Start fällt.</translation>
    </message>
    <message>
        <source>Why not from random numbers?</source>
        <translation>Warum nicht bei Zufallszahlen?</translation>
    </message>
    <message>
        <source>A token&apos;s training starts from the mean of its instructions&apos; words.</source>
        <translation>Das Training eines Tokens beginnt beim Mittelwert der Wörter seiner Anweisungen.</translation>
    </message>
    <message>
        <source>Where it begins</source>
        <translation>Wo es beginnt</translation>
    </message>
    <message>
        <source>The answers to all pairs of behaviours</source>
        <translation>Die Antworten zu allen Paaren von Verhalten</translation>
    </message>
    <message>
        <source>No. One row could not hold them, and it joins pairs that it never met.</source>
        <translation>Nein. Eine Zeile könnte sie nicht fassen, und es verbindet auch Paare, denen es nie begegnet ist.</translation>
    </message>
    <message>
        <source>To say that what stands on both sides shall hold</source>
        <translation>Zu sagen, dass gelten soll, was auf beiden Seiten steht</translation>
    </message>
    <message>
        <source>Right. What is joined is said by the tokens beside it.</source>
        <translation>Richtig. Was verbunden wird, sagen die Token daneben.</translation>
    </message>
    <message>
        <source>It was set to the English word and</source>
        <translation>Sie wurde auf das englische Wort and gesetzt</translation>
    </message>
    <message>
        <source>No. It began at zero. That it has come near to that word is something that the training found.</source>
        <translation>Nein. Sie begann bei null. Dass sie diesem Wort nahegekommen ist, hat das Training gefunden.</translation>
    </message>
    <message>
        <source>What has it learned?</source>
        <translation>Was hat es gelernt?</translation>
    </message>
    <message>
        <source>`&lt;and&gt;` is a single learned row.</source>
        <translation>`&lt;and&gt;` ist eine einzige gelernte Zeile.</translation>
    </message>
    <message>
        <source>One row for all pairs</source>
        <translation>Eine Zeile für alle Paare</translation>
    </message>
    <message>
        <source>Yes: it should have joined them</source>
        <translation>Ja: Es hätte sie verbinden müssen</translation>
    </message>
    <message>
        <source>No answer has both. The best join cannot do what is impossible.</source>
        <translation>Keine Antwort hat beides. Auch die beste Verbindung kann nichts Unmögliches.</translation>
    </message>
    <message>
        <source>No: no answer can satisfy both, whatever joins them</source>
        <translation>Nein: Keine Antwort kann beides erfüllen, was immer die beiden verbindet</translation>
    </message>
    <message>
        <source>Right. That is why experiments combine behaviours of different categories.</source>
        <translation>Richtig. Deshalb kombinieren Experimente Verhalten aus verschiedenen Kategorien.</translation>
    </message>
    <message>
        <source>Yes: German was kept out of its training</source>
        <translation>Ja: Deutsch war nicht in seinem Training</translation>
    </message>
    <message>
        <source>That it was, but two seen languages do not go together either.</source>
        <translation>Das stimmt, aber auch zwei Sprachen aus seinem Training gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>Is that a fault of `&lt;and&gt;`?</source>
        <translation>Liegt das an `&lt;and&gt;`?</translation>
    </message>
    <message>
        <source>German and French on one deck give an answer that satisfies neither badge, or one of them.</source>
        <translation>Deutsch und Französisch auf einem Deck ergeben eine Antwort, bei der keine der beiden Plaketten grün ist, oder nur eine.</translation>
    </message>
    <message>
        <source>A pair that fails</source>
        <translation>Ein Paar, das scheitert</translation>
    </message>
    <message>
        <source>They are all right</source>
        <translation>Sie sind alle richtig</translation>
    </message>
    <message>
        <source>No. All orders may fail alike.</source>
        <translation>Nein. Alle Reihenfolgen können gleichermaßen scheitern.</translation>
    </message>
    <message>
        <source>Nothing: only that the order makes no difference</source>
        <translation>Nichts: nur, dass die Reihenfolge nichts ausmacht</translation>
    </message>
    <message>
        <source>Right. Accuracy and order variance are two figures.</source>
        <translation>Richtig. Genauigkeit und Reihenfolgevarianz sind zwei verschiedene Zahlen.</translation>
    </message>
    <message>
        <source>They are better than those of any order</source>
        <translation>Sie sind besser als die jeder Reihenfolge</translation>
    </message>
    <message>
        <source>That has to be measured; it may be so or not.</source>
        <translation>Das muss man messen; es kann so sein oder auch nicht.</translation>
    </message>
    <message>
        <source>What does that say about how right its answers are?</source>
        <translation>Was sagt das darüber, wie richtig ihre Antworten sind?</translation>
    </message>
    <message>
        <source>The order variance of a set is zero.</source>
        <translation>Die Reihenfolgevarianz einer Menge ist null.</translation>
    </message>
    <message>
        <source>Variance zero</source>
        <translation>Varianz null</translation>
    </message>
    <message>
        <source>They are sorted by the alphabet</source>
        <translation>Sie werden nach dem Alphabet sortiert</translation>
    </message>
    <message>
        <source>A fixed order would be an order; it would only always be the same one.</source>
        <translation>Eine feste Reihenfolge wäre eine Reihenfolge; es wäre nur immer dieselbe.</translation>
    </message>
    <message>
        <source>They stand at one position and do not see each other</source>
        <translation>Sie stehen an einer Position und sehen einander nicht</translation>
    </message>
    <message>
        <source>Right. Nothing in the input tells first from last.</source>
        <translation>Richtig. Nichts in der Eingabe unterscheidet Erstes von Letztem.</translation>
    </message>
    <message>
        <source>`&lt;set&gt;` forgets it</source>
        <translation>`&lt;set&gt;` vergisst sie</translation>
    </message>
    <message>
        <source>There is nothing to forget: it sees rows that stand at one place.</source>
        <translation>Es gibt nichts zu vergessen: Es sieht Zeilen, die an einem Platz stehen.</translation>
    </message>
    <message>
        <source>What keeps them from having an order all the same?</source>
        <translation>Was verhindert, dass sie trotzdem eine Reihenfolge haben?</translation>
    </message>
    <message>
        <source>In a set the tokens share one position.</source>
        <translation>In einer Menge teilen sich die Token eine Position.</translation>
    </message>
    <message>
        <source>Why a set has none</source>
        <translation>Warum eine Menge keine hat</translation>
    </message>
    <message>
        <source>The training found a direction that the model reads as “and”</source>
        <translation>Das Training hat eine Richtung gefunden, die das Modell als „and“ liest</translation>
    </message>
    <message>
        <source>Right. Nobody put it there: only the loss moved the row.</source>
        <translation>Richtig. Niemand hat sie dort hingesetzt: Allein der Verlust hat die Zeile bewegt.</translation>
    </message>
    <message>
        <source>It does the same as the written word</source>
        <translation>Sie tut dasselbe wie das geschriebene Wort</translation>
    </message>
    <message>
        <source>No. The two are not equal, and experiments show that they do not work equally well.</source>
        <translation>Nein. Die beiden sind nicht gleich, und Experimente zeigen, dass sie nicht gleich gut wirken.</translation>
    </message>
    <message>
        <source>It was copied from the word</source>
        <translation>Sie wurde vom Wort kopiert</translation>
    </message>
    <message>
        <source>No. It began at zero, and the training alone has moved it.</source>
        <translation>Nein. Sie begann bei null, und allein das Training hat sie bewegt.</translation>
    </message>
    <message>
        <source>What may be said?</source>
        <translation>Was lässt sich sagen?</translation>
    </message>
    <message>
        <source>`&lt;and&gt;` began at zero. Now its nearest word is “and”, far above what random rows reach.</source>
        <translation>`&lt;and&gt;` begann bei null. Jetzt ist ihr nächstes Wort „and“, weit über dem, was zufällige Zeilen erreichen.</translation>
    </message>
    <message>
        <source>Nearest to an operator</source>
        <translation>Was einem Operator am nächsten liegt</translation>
    </message>
    <message>
        <source>The one fitted on the tokens</source>
        <translation>Das mit den Achsen aus den Token</translation>
    </message>
    <message>
        <source>It shows best how tokens differ. That is one question of several.</source>
        <translation>Es zeigt am besten, wie sich Token unterscheiden. Das ist eine Frage unter mehreren.</translation>
    </message>
    <message>
        <source>Neither alone: each shows two directions of many</source>
        <translation>Keines allein: Jedes zeigt zwei Richtungen von vielen</translation>
    </message>
    <message>
        <source>Right. Say what the axes were fitted on, and look at the cosines.</source>
        <translation>Richtig. Man sagt dazu, woraus die Achsen bestimmt wurden, und sieht sich die Kosinus an.</translation>
    </message>
    <message>
        <source>The one in which the groups stand further apart</source>
        <translation>Das, in dem die Gruppen weiter auseinanderliegen</translation>
    </message>
    <message>
        <source>What looks clearer need not be truer.</source>
        <translation>Was klarer aussieht, muss nicht wahrer sein.</translation>
    </message>
    <message>
        <source>Which picture is the true one?</source>
        <translation>Welches Bild ist das wahre?</translation>
    </message>
    <message>
        <source>The same tokens lie otherwise when the axes are fitted on the vocabulary.</source>
        <translation>Dieselben Token liegen anders, wenn die Achsen aus dem Vokabular bestimmt werden.</translation>
    </message>
    <message>
        <source>Two pictures</source>
        <translation>Zwei Bilder</translation>
    </message>
    <message>
        <source>A longer limit for one of the columns</source>
        <translation>Eine höhere Grenze für eine der Spalten</translation>
    </message>
    <message>
        <source>Right. Then two things differ, and nobody knows which of them mattered.</source>
        <translation>Richtig. Dann unterscheiden sich zwei Dinge, und niemand weiß, auf welches es ankam.</translation>
    </message>
    <message>
        <source>Asking all columns the same question</source>
        <translation>Allen Spalten dieselbe Frage zu stellen</translation>
    </message>
    <message>
        <source>That is what makes it fair.</source>
        <translation>Gerade das macht ihn gerecht.</translation>
    </message>
    <message>
        <source>Taking always the likeliest next word</source>
        <translation>Immer das wahrscheinlichste nächste Wort zu nehmen</translation>
    </message>
    <message>
        <source>It is the same for all columns, and makes the answers repeatable.</source>
        <translation>Das ist für alle Spalten gleich und macht die Antworten wiederholbar.</translation>
    </message>
    <message>
        <source>What would make the comparison unfair?</source>
        <translation>Was würde den Vergleich ungerecht machen?</translation>
    </message>
    <message>
        <source>Four columns answer the same question.</source>
        <translation>Vier Spalten beantworten dieselbe Frage.</translation>
    </message>
    <message>
        <source>A fair comparison</source>
        <translation>Ein gerechter Vergleich</translation>
    </message>
    <message>
        <source>When a wish comes up once, and nobody has thought of it before</source>
        <translation>Wenn ein Wunsch nur einmal vorkommt und niemand zuvor an ihn gedacht hat</translation>
    </message>
    <message>
        <source>Right. Words need no training, and say whatever the model understands.</source>
        <translation>Richtig. Worte brauchen kein Training und sagen alles, was das Modell versteht.</translation>
    </message>
    <message>
        <source>When the same wish stands in a million prompts</source>
        <translation>Wenn derselbe Wunsch in einer Million Prompts steht</translation>
    </message>
    <message>
        <source>Then a token saves places in each of them.</source>
        <translation>Dann spart ein Token in jedem von ihnen Plätze.</translation>
    </message>
    <message>
        <source>When half of the wish is wanted</source>
        <translation>Wenn der Wunsch nur halb gelten soll</translation>
    </message>
    <message>
        <source>Words have no strength. A token has.</source>
        <translation>Worte haben keine Stärke. Ein Token hat eine.</translation>
    </message>
    <message>
        <source>When are words the better choice?</source>
        <translation>Wann sind Worte die bessere Wahl?</translation>
    </message>
    <message>
        <source>A token has to be trained before it can be used.</source>
        <translation>Ein Token muss trainiert werden, bevor man es verwenden kann.</translation>
    </message>
    <message>
        <source>What words have</source>
        <translation>Was Worte können</translation>
    </message>
    <message>
        <source>More questions and combinations</source>
        <translation>Mehr Fragen und Kombinationen</translation>
    </message>
    <message>
        <source>Right. Four times as many make it about half as wide.</source>
        <translation>Richtig. Viermal so viele machen es etwa halb so weit.</translation>
    </message>
    <message>
        <source>The same questions once more</source>
        <translation>Noch einmal dieselben Fragen</translation>
    </message>
    <message>
        <source>No. The same plan gives the same answers, and tells nothing new.</source>
        <translation>Nein. Derselbe Plan ergibt dieselben Antworten und sagt nichts Neues.</translation>
    </message>
    <message>
        <source>Leaving out the answers that failed</source>
        <translation>Die gescheiterten Antworten wegzulassen</translation>
    </message>
    <message>
        <source>No. Then the figure would say something else.</source>
        <translation>Nein. Dann würde die Zahl etwas anderes sagen.</translation>
    </message>
    <message>
        <source>What makes an interval narrower?</source>
        <translation>Was macht ein Intervall enger?</translation>
    </message>
    <message>
        <source>The intervals are wide, because few questions were asked.</source>
        <translation>Die Intervalle sind weit, weil wenige Fragen gestellt wurden.</translation>
    </message>
    <message>
        <source>A narrower interval</source>
        <translation>Ein engeres Intervall</translation>
    </message>
    <message>
        <source>Nothing has taught them to work together</source>
        <translation>Nichts hat sie gelehrt zusammenzuarbeiten</translation>
    </message>
    <message>
        <source>Right. Each was trained as if it were alone; tokens have a join that was trained.</source>
        <translation>Richtig. Jeder wurde trainiert, als wäre er allein; Token haben eine Verbindung, die trainiert wurde.</translation>
    </message>
    <message>
        <source>The model has too few blocks</source>
        <translation>Das Modell hat zu wenige Blöcke</translation>
    </message>
    <message>
        <source>No. One adapter uses them all and holds.</source>
        <translation>Nein. Ein Adapter nutzt sie alle und taugt.</translation>
    </message>
    <message>
        <source>The second replaces the first</source>
        <translation>Der zweite ersetzt den ersten</translation>
    </message>
    <message>
        <source>No. Both are added, at every position.</source>
        <translation>Nein. Beide werden addiert, an jeder Position.</translation>
    </message>
    <message>
        <source>Why do two of them fail where each alone holds?</source>
        <translation>Warum scheitern zwei zusammen, wo jeder allein taugt?</translation>
    </message>
    <message>
        <source>What two adapters add to the stream is added up.</source>
        <translation>Was zwei Adapter zum Strom addieren, wird zusammengezählt.</translation>
    </message>
    <message>
        <source>Two adapters at once</source>
        <translation>Zwei Adapter zugleich</translation>
    </message>
    <message>
        <source>of 6</source>
        <translation>von 6</translation>
    </message>
    <message>
        <source>Which of these words lie nearest to the token of German? Put the nearest first.</source>
        <translation>Welche dieser Wörter liegen dem Token von Deutsch am nächsten? Setzen Sie das nächste an den Anfang.</translation>
    </message>
    <message>
        <source>“German”</source>
        <translation>„German“</translation>
    </message>
    <message>
        <source>“Deutsch”</source>
        <translation>„Deutsch“</translation>
    </message>
    <message>
        <source>“French”</source>
        <translation>„French“</translation>
    </message>
    <message>
        <source>“Spanish”</source>
        <translation>„Spanish“</translation>
    </message>
    <message>
        <source>What share of the tokens&apos; answers will have both?</source>
        <translation>Welcher Anteil der Antworten mit Token wird beides haben?</translation>
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
        <translation>%1 ist kein Objekt</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>in %1 fehlt %2</translation>
    </message>
    <message>
        <source>%1 of %2 is not a text of 1 to %3 letters</source>
        <translation>%1 in %2 ist kein Text von 1 bis %3 Zeichen</translation>
    </message>
    <message>
        <source>%1 of %2 is not a number from %3 to %4</source>
        <translation>%1 in %2 ist keine Zahl von %3 bis %4</translation>
    </message>
    <message>
        <source>%1 of %2 is not a whole number</source>
        <translation>%1 in %2 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 of %2 is neither true nor false</source>
        <translation>%1 in %2 ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>%1 of %2 is not a list of %3 to %4</source>
        <translation>%1 in %2 ist keine Liste von %3 bis %4</translation>
    </message>
    <message>
        <source>%1 of %2 holds something that is no name</source>
        <translation>%1 in %2 enthält etwas, das kein Name ist</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 has no language code: %2</source>
        <translation>%1 enthält etwas, das kein Sprachkürzel ist: %2</translation>
    </message>
    <message>
        <source>%1 is empty in %2</source>
        <translation>%1 ist leer für %2</translation>
    </message>
    <message>
        <source>%1 is longer than %2 letters</source>
        <translation>%1 ist länger als %2 Zeichen</translation>
    </message>
    <message>
        <source>%1 has a mark (** or `) that is not closed</source>
        <translation>%1 enthält ein Zeichen (** oder `), das nicht geschlossen ist</translation>
    </message>
    <message>
        <source>%1 has no English (“en”)</source>
        <translation>%1 enthält kein Englisch („en“)</translation>
    </message>
    <message>
        <source>%1 of %2 is %3; known are %4</source>
        <translation>%1 in %2 ist %3; bekannt sind %4</translation>
    </message>
    <message>
        <source>%1 has an unknown key %2</source>
        <translation>in %1 steht ein unbekannter Schlüssel %2</translation>
    </message>
    <message>
        <source>%1 has neither “at_least” nor “at_most”</source>
        <translation>in %1 fehlt sowohl „at_least“ als auch „at_most“</translation>
    </message>
    <message>
        <source>%1 has a question and something to do; it must be one of them</source>
        <translation>in %1 stehen eine Frage und etwas zu tun; es darf nur eines davon sein</translation>
    </message>
    <message>
        <source>choice %1 of %2</source>
        <translation>Wahlantwort %1 in %2</translation>
    </message>
    <message>
        <source>%1 must have exactly one right choice, and has %2</source>
        <translation>in %1 muss genau eine Wahlantwort richtig sein; es sind %2</translation>
    </message>
    <message>
        <source>action %1 of %2</source>
        <translation>Aktion %1 in %2</translation>
    </message>
    <message>
        <source>fact %1 of %2</source>
        <translation>Bedingung %1 in %2</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>der Lektion</translation>
    </message>
    <message>
        <source>it is not of the format steerdeck.lesson/1</source>
        <translation>sie hat nicht das Format steerdeck.lesson/1</translation>
    </message>
    <message>
        <source>the name %1 is not of a-z, 0-9 and -</source>
        <translation>der Name %1 besteht nicht nur aus a-z, 0-9 und -</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>The lesson cannot be used: it is larger than %1 kB.</source>
        <translation>Die Lektion kann nicht benutzt werden: Sie ist größer als %1 kB.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>sie ist kein Objekt</translation>
    </message>
    <message>
        <source>The lesson cannot be used: %1.</source>
        <translation>Die Lektion kann nicht benutzt werden: %1.</translation>
    </message>
    <message>
        <source>the guess of %1</source>
        <translation>Vermutung zu %1</translation>
    </message>
    <message>
        <source>line %1 of the recap</source>
        <translation>Zeile %1 der Zusammenfassung</translation>
    </message>
    <message>
        <source>term %1 of the glossary</source>
        <translation>Begriff %1 im Glossar</translation>
    </message>
    <message>
        <source>%1 is no way to steer that is trained</source>
        <translation>%1 ist keine Art zu steuern, die trainiert wird</translation>
    </message>
    <message>
        <source>the slider of %1 does not reach its end by whole steps</source>
        <translation>der Schieberegler in %1 erreicht sein Ende nicht mit ganzen Schritten</translation>
    </message>
    <message>
        <source>the slider of %1 has more than %2 places</source>
        <translation>der Schieberegler in %1 hat mehr als %2 Stellungen</translation>
    </message>
    <message>
        <source>“happened” of the guess of %1</source>
        <translation>„happened“ in Vermutung zu %1</translation>
    </message>
    <message>
        <source>choice %2 of the guess of %1</source>
        <translation>Wahlantwort %2 in Vermutung zu %1</translation>
    </message>
    <message>
        <source>thing %2 of the guess of %1</source>
        <translation>Eintrag %2 in Vermutung zu %1</translation>
    </message>
    <message>
        <source>things %1 and %2 of the guess of %3 are the same</source>
        <translation>die Einträge %1 und %2 in Vermutung zu %3 sind gleich</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>combinations</source>
        <translation>Kombinationen</translation>
    </message>
    <message>
        <source>behaviours in a combination</source>
        <translation>Verhalten in einer Kombination</translation>
    </message>
    <message>
        <source>ways to steer</source>
        <translation>Arten zu steuern</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>behaviours</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>examples a step</source>
        <translation>Beispiele je Schritt</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>held-out loss</source>
        <translation>Verlust auf Zurückgehaltenem</translation>
    </message>
    <message>
        <source>join</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>wording of instructions</source>
        <translation>Wortlaut der Anweisungen</translation>
    </message>
    <message>
        <source>paraphrases</source>
        <translation>Formulierungen</translation>
    </message>
    <message>
        <source>each paraphrase as likely</source>
        <translation>jede Formulierung gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>drop rate of DARE</source>
        <translation>Verwerfungsrate von DARE</translation>
    </message>
    <message>
        <source>composition of LM-Steer</source>
        <translation>Komposition von LM-Steer</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Tokens with &lt;and&gt;</source>
        <translation>Token mit &lt;and&gt;</translation>
    </message>
    <message>
        <source>The behaviours&apos; learned tokens, the learned &lt;and&gt; between them.</source>
        <translation>Die gelernten Token der Verhalten, dazwischen das gelernte &lt;and&gt;.</translation>
    </message>
    <message>
        <source>Tokens in a row</source>
        <translation>Token in einer Reihe</translation>
    </message>
    <message>
        <source>The behaviours&apos; learned tokens with nothing between them.</source>
        <translation>Die gelernten Token der Verhalten, nichts dazwischen.</translation>
    </message>
    <message>
        <source>Tokens with the word and</source>
        <translation>Token mit dem Wort „and“</translation>
    </message>
    <message>
        <source>The behaviours&apos; learned tokens, the model&apos;s own word between them.</source>
        <translation>Die gelernten Token der Verhalten, dazwischen das eigene Wort des Modells.</translation>
    </message>
    <message>
        <source>Tokens with &lt;and&gt;, one order</source>
        <translation>Token mit &lt;and&gt;, eine Reihenfolge</translation>
    </message>
    <message>
        <source>As with &lt;and&gt;, but always in the same order of categories.</source>
        <translation>Wie mit &lt;and&gt;, aber immer in derselben Reihenfolge der Kategorien.</translation>
    </message>
    <message>
        <source>Tokens as a set</source>
        <translation>Token als Menge</translation>
    </message>
    <message>
        <source>The tokens share one position and do not see each other; &lt;set&gt; follows. No order exists.</source>
        <translation>Die Token teilen sich eine Position und sehen einander nicht; &lt;set&gt; folgt. Es gibt keine Reihenfolge.</translation>
    </message>
    <message>
        <source>Tokens + instructions</source>
        <translation>Token + Anweisungen</translation>
    </message>
    <message>
        <source>Instructions in words and tokens with &lt;and&gt;.</source>
        <translation>Anweisungen in Worten und Token mit &lt;and&gt;.</translation>
    </message>
    <message>
        <source>Tokens + instructions, one order</source>
        <translation>Token + Anweisungen, eine Reihenfolge</translation>
    </message>
    <message>
        <source>Instructions and tokens, always in the same order of categories.</source>
        <translation>Anweisungen und Token, immer in derselben Reihenfolge der Kategorien.</translation>
    </message>
    <message>
        <source>Tokens + instructions, as a set</source>
        <translation>Token + Anweisungen, Token als Menge</translation>
    </message>
    <message>
        <source>Instructions in words and the tokens as a set.</source>
        <translation>Anweisungen in Worten und die Token als Menge.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>The instructions in words, no token.</source>
        <translation>Die Anweisungen in Worten, kein Token.</translation>
    </message>
    <message>
        <source>No steering</source>
        <translation>Ungesteuert</translation>
    </message>
    <message>
        <source>The question alone: what the model does unasked.</source>
        <translation>Die Frage allein: was das Modell von sich aus tut.</translation>
    </message>
    <message>
        <source>Tokens with &lt;or&gt;</source>
        <translation>Token mit &lt;or&gt;</translation>
    </message>
    <message>
        <source>The learned &lt;or&gt; between the tokens: at least one behaviour shall hold.</source>
        <translation>Das gelernte &lt;or&gt; zwischen den Token: Mindestens ein Verhalten soll gelten.</translation>
    </message>
    <message>
        <source>Instructions with or</source>
        <translation>Anweisungen mit „or“</translation>
    </message>
    <message>
        <source>The instructions joined by the word or: at least one shall hold.</source>
        <translation>Die Anweisungen, verbunden durch das Wort „or“: Mindestens eine soll gelten.</translation>
    </message>
    <message>
        <source>Tokens with &lt;not&gt;</source>
        <translation>Token mit &lt;not&gt;</translation>
    </message>
    <message>
        <source>The learned &lt;not&gt; before each token: none of the behaviours shall hold.</source>
        <translation>Das gelernte &lt;not&gt; vor jedem Token: Keines der Verhalten soll gelten.</translation>
    </message>
    <message>
        <source>Negated instructions</source>
        <translation>Verneinte Anweisungen</translation>
    </message>
    <message>
        <source>The instructions negated: none of the behaviours shall hold.</source>
        <translation>Die Anweisungen verneint: Keines der Verhalten soll gelten.</translation>
    </message>
    <message>
        <source>CAA</source>
        <translation>CAA</translation>
    </message>
    <message>
        <source>A direction added to the model&apos;s stream at one block; of several behaviours the sum.</source>
        <translation>Eine Richtung, die bei einem Block zum Strom des Modells addiert wird; bei mehreren Verhalten die Summe.</translation>
    </message>
    <message>
        <source>LM-Steer</source>
        <translation>LM-Steer</translation>
    </message>
    <message>
        <source>A low-rank change of the last hidden state before the head; of several the sum.</source>
        <translation>Eine Änderung niedrigen Rangs am letzten verborgenen Zustand vor dem Kopf; bei mehreren die Summe.</translation>
    </message>
    <message>
        <source>LoRA + DARE</source>
        <translation>LoRA + DARE</translation>
    </message>
    <message>
        <source>Low-rank adapters of the MLPs; of several behaviours merged by DARE.</source>
        <translation>Adapter niedrigen Rangs an den MLPs; bei mehreren Verhalten mit DARE zusammengeführt.</translation>
    </message>
    <message>
        <source>Tokens + instructions, in a row</source>
        <translation>Token + Anweisungen, Token in einer Reihe</translation>
    </message>
    <message>
        <source>Instructions in words and the tokens with nothing between them.</source>
        <translation>Anweisungen in Worten und die Token mit nichts dazwischen.</translation>
    </message>
    <message>
        <source>Tokens + instructions, the word and</source>
        <translation>Token + Anweisungen mit dem Wort „and“</translation>
    </message>
    <message>
        <source>Instructions in words and the tokens with the model&apos;s own word between them.</source>
        <translation>Anweisungen in Worten und die Token mit dem eigenen Wort des Modells dazwischen.</translation>
    </message>
    <message>
        <source>Tokens + instructions, &lt;or&gt;</source>
        <translation>Token + Anweisungen mit &lt;or&gt;</translation>
    </message>
    <message>
        <source>Instructions joined by the word or, and &lt;or&gt; between the tokens: at least one shall hold.</source>
        <translation>Anweisungen mit „oder“ verbunden und &lt;or&gt; zwischen den Token: Mindestens eine soll eingehalten werden.</translation>
    </message>
    <message>
        <source>Tokens + instructions, &lt;not&gt;</source>
        <translation>Token + Anweisungen mit &lt;not&gt;</translation>
    </message>
    <message>
        <source>Negated instructions, and &lt;not&gt; before each token: none of the behaviours shall hold.</source>
        <translation>Verneinte Anweisungen und &lt;not&gt; vor jedem Token: Keines der Verhalten soll eingehalten werden.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Low-rank changes of the stream behind each block; of several behaviours the sum.</source>
        <translation>Änderungen niedrigen Rangs am Strom hinter jedem Block; bei mehreren Verhalten die Summe.</translation>
    </message>
    <message>
        <source>Fixed vectors</source>
        <translation>Feste Vektoren</translation>
    </message>
    <message>
        <source>A learned vector added behind each block; of several behaviours the sum.</source>
        <translation>Ein gelernter Vektor, der hinter jedem Block addiert wird; bei mehreren Verhalten die Summe.</translation>
    </message>
    <message>
        <source>LoRA and adapters</source>
        <translation>LoRA und Adapter</translation>
    </message>
    <message>
        <source>LoRA and adapters that were trained together; of several behaviours the sum.</source>
        <translation>LoRA und Adapter, die gemeinsam trainiert wurden; bei mehreren Verhalten die Summe.</translation>
    </message>
    <message>
        <source>Joint LoRA alone</source>
        <translation>Nur gemeinsames LoRA</translation>
    </message>
    <message>
        <source>Of what was trained together, LoRA alone.</source>
        <translation>Vom gemeinsam Trainierten nur LoRA.</translation>
    </message>
    <message>
        <source>Joint adapters alone</source>
        <translation>Nur gemeinsame Adapter</translation>
    </message>
    <message>
        <source>Of what was trained together, the adapters alone.</source>
        <translation>Vom gemeinsam Trainierten nur die Adapter.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1-%2 words</source>
        <translation>%1-%2 Wörter</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>Kleinschreibung</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>Großschreibung</translation>
    </message>
    <message>
        <source>title case</source>
        <translation>große Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>mixed case</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>keine Buchstaben</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>no language recognised</source>
        <translation>keine Sprache erkannt</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>JSON inside a code fence</source>
        <translation>JSON in einem Codeblock</translation>
    </message>
    <message>
        <source>JSON whose value is no text</source>
        <translation>JSON, dessen Wert kein Text ist</translation>
    </message>
    <message>
        <source>JSON with the single key &quot;%1&quot;</source>
        <translation>JSON mit dem einzigen Schlüssel „%1“</translation>
    </message>
    <message>
        <source>JSON with the key &quot;%1&quot;</source>
        <translation>JSON mit dem Schlüssel „%1“</translation>
    </message>
    <message>
        <source>only true statements</source>
        <translation>nur wahre Aussagen</translation>
    </message>
    <message>
        <source>%1 true</source>
        <translation>%1 wahr</translation>
    </message>
    <message>
        <source>%1 true, %2 false</source>
        <translation>%1 wahr, %2 falsch</translation>
    </message>
    <message>
        <source>%1 true, %2 not understood</source>
        <translation>%1 wahr, %2 nicht verstanden</translation>
    </message>
    <message>
        <source>%1 true, %2 false, %3 not understood</source>
        <translation>%1 wahr, %2 falsch, %3 nicht verstanden</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON with %n keys</source>
        <translation>
            <numerusform>JSON mit %n Schlüssel</numerusform>
            <numerusform>JSON mit %n Schlüsseln</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Nicht %1</translation>
    </message>
    <message>
        <source>too many: %1</source>
        <translation>zu viel: %1</translation>
    </message>
    <message>
        <source>against it: %1</source>
        <translation>dagegen: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>beginnt mit %1</translation>
    </message>
    <message>
        <source>ends with %1</source>
        <translation>endet mit %1</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>keine Wörter</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>enthält %1</translation>
    </message>
    <message>
        <source>LIX %1</source>
        <comment>a measure of how hard a text is</comment>
        <translation>LIX %1</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of these phrases</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>LIX up to %1</source>
        <translation>LIX bis %1</translation>
    </message>
    <message>
        <source>nothing checked</source>
        <translation>nichts geprüft</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>gefunden: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the judge&apos;s word</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>the judge&apos;s word</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes by %1 %</source>
        <comment>the probability of yes</comment>
        <translation>zu %1 % ja</translation>
    </message>
    <message>
        <source>not judged: no judge is named</source>
        <translation>nicht beurteilt: kein Bewertungsmodell genannt</translation>
    </message>
    <message>
        <source>not judged: no model is open</source>
        <translation>nicht beurteilt: kein Modell offen</translation>
    </message>
    <message>
        <source>not judged: the judge does not answer</source>
        <translation>nicht beurteilt: das Bewertungsmodell antwortet nicht</translation>
    </message>
    <message>
        <source>not judged: the answer is neither yes nor no</source>
        <translation>nicht beurteilt: das Urteil ist weder ja noch nein</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>noch nicht beurteilt</translation>
    </message>
    <message>
        <source>yes to “%1”</source>
        <comment>a question about the answer</comment>
        <translation>ja auf „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n Buchstabe</numerusform>
            <numerusform>%n Buchstaben</numerusform>
        </translation>
    </message>
    <message>
        <source>no JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>JSON that breaks the schema</source>
        <translation>JSON, das gegen das Schema verstößt</translation>
    </message>
    <message>
        <source>JSON that breaks the schema at %1</source>
        <comment>a place in the JSON</comment>
        <translation>JSON, das bei %1 gegen das Schema verstößt</translation>
    </message>
    <message>
        <source>JSON that fits the schema</source>
        <translation>JSON, das dem Schema entspricht</translation>
    </message>
    <message numerus="yes">
        <source>%n facts checked, all true</source>
        <translation>
            <numerusform>%n Fakt geprüft, wahr</numerusform>
            <numerusform>%n Fakten geprüft, alle wahr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1-%2 letters</source>
        <translation>%1-%2 Buchstaben</translation>
    </message>
</context>
<context>
    <name>ResultNames</name>
    <message>
        <source>seen</source>
        <translation>im and-Training</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>nicht im and-Training</translation>
    </message>
    <message>
        <source>all</source>
        <comment>seen and unseen</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>1 behaviour</source>
        <translation>1 Verhalten</translation>
    </message>
    <message>
        <source>%1 behaviours</source>
        <translation>%1 Verhalten</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
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
        <translation>Paare nicht im and-Training</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>%1 s to go</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min to go</source>
        <translation>noch %1 min</translation>
    </message>
</context>
<context>
    <name>TaskChart</name>
    <message>
        <source>Accuracy, %, with its 95 % interval</source>
        <translation>Genauigkeit, %, mit ihrem 95-%-Intervall</translation>
    </message>
    <message>
        <source>Choose a task and press Start, or tick runs below: their accuracy appears here</source>
        <translation>Eine Aufgabe wählen und „Starten“ drücken oder unten Läufe ankreuzen: Ihre Genauigkeit erscheint hier</translation>
    </message>
    <message>
        <source>Accuracy %1</source>
        <translation>Genauigkeit %1</translation>
    </message>
    <message>
        <source>%1 of %2 answers right</source>
        <translation>%1 von %2 Antworten richtig</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a task, and what steers</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <comment>an accuracy and its interval</comment>
        <translation>%1 % (%2 bis %3)</translation>
    </message>
    <message>
        <source>yes or no questions about a passage</source>
        <translation>Ja-Nein-Fragen zu einem Text</translation>
    </message>
    <message>
        <source>which of two names fills the blank</source>
        <translation>welcher von zwei Namen in die Lücke gehört</translation>
    </message>
    <message>
        <source>nested lists of digits to work out; made from a seed where no file is given</source>
        <translation>verschachtelte Listen von Ziffern, die auszurechnen sind; ohne Datei aus einem Startwert erzeugt</translation>
    </message>
    <message>
        <source>school mathematics in several steps</source>
        <translation>Schulmathematik in mehreren Schritten</translation>
    </message>
    <message>
        <source>science questions with a choice of answers</source>
        <translation>Fragen aus den Naturwissenschaften mit Antworten zur Auswahl</translation>
    </message>
    <message>
        <source>algebra with five choices and a rationale</source>
        <translation>Algebra mit fünf Antworten zur Auswahl und einer Begründung</translation>
    </message>
    <message>
        <source>arithmetic word problems, worked out with a calculator&apos;s tags</source>
        <translation>Rechenaufgaben in Worten, mit den Marken eines Rechners gelöst</translation>
    </message>
    <message>
        <source>arithmetic word problems with distracting numbers</source>
        <translation>Rechenaufgaben in Worten mit ablenkenden Zahlen</translation>
    </message>
    <message>
        <source>arithmetic word problems</source>
        <translation>Rechenaufgaben in Worten</translation>
    </message>
    <message>
        <source>does the premise entail the hypothesis</source>
        <translation>folgt die Hypothese aus der Voraussetzung</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour</comment>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The folder cannot be created: {}</source>
        <translation>Der Ordner kann nicht angelegt werden: {}</translation>
    </message>
    <message>
        <source>Check free space and permissions</source>
        <translation>Freien Platz und Rechte prüfen</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>cannot be flushed to disk</source>
        <translation>kann nicht auf den Datenträger geschrieben werden</translation>
    </message>
    <message>
        <source>cannot be renamed into place</source>
        <translation>kann nicht an ihren Platz umbenannt werden</translation>
    </message>
    <message>
        <source>The file {}: {}</source>
        <translation>Die Datei {}: {}</translation>
    </message>
    <message>
        <source>Check free space and permissions of its folder</source>
        <translation>Freien Platz und Rechte ihres Ordners prüfen</translation>
    </message>
    <message>
        <source>The base64 text of {} is damaged</source>
        <translation>Der Base64-Text ist beschädigt: {}</translation>
    </message>
    <message>
        <source>Fetch the file again</source>
        <translation>Die Datei erneut herunterladen</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{}, Zeile {}</translation>
    </message>
    <message>
        <source>Save the table as CSV again</source>
        <translation>Die Tabelle erneut als CSV speichern</translation>
    </message>
    <message>
        <source>A quoted cell of the table never ends</source>
        <translation>Eine Zelle der Tabelle in Anführungszeichen endet nie</translation>
    </message>
    <message>
        <source>A quoted cell of the table is followed by more text</source>
        <translation>Auf eine Zelle der Tabelle in Anführungszeichen folgt weiterer Text</translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation>Der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The folder cannot be written</source>
        <translation>In den Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Another window or program has been writing it</source>
        <translation>Ein anderes Fenster oder Programm hat inzwischen hineingeschrieben</translation>
    </message>
    <message>
        <source>The {} file cannot be reached: {}</source>
        <translation>{}: Die Datei ist nicht erreichbar: {}</translation>
    </message>
    <message>
        <source>Check the path and its permissions</source>
        <translation>Den Pfad und seine Rechte prüfen</translation>
    </message>
    <message>
        <source>The {} file is missing</source>
        <translation>{}: Die Datei fehlt</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Den Pfad prüfen</translation>
    </message>
    <message>
        <source>The {} is not a regular file</source>
        <translation>{}: Das ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>The {} file has {} bytes, more than the {} that such a file may have</source>
        <translation>{}: Die Datei hat {} Bytes, mehr als die {}, die eine solche Datei haben darf</translation>
    </message>
    <message>
        <source>Check that it is the right file</source>
        <translation>Prüfen, ob es die richtige Datei ist</translation>
    </message>
    <message>
        <source>The {} file cannot be read</source>
        <translation>{}: Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>Ihre Rechte prüfen</translation>
    </message>
    <message>
        <source>has a &quot;{}&quot; that is no number of parts up to {}</source>
        <translation>hat ein &quot;{}&quot;, das keine Anzahl von Teilen bis {} ist</translation>
    </message>
    <message>
        <source>The parts of the model file hold {} tensors where &quot;split.tensors.count&quot; says {}</source>
        <translation>Die Teile der Modelldatei enthalten {} Tensoren, aber &quot;split.tensors.count&quot; sagt {}</translation>
    </message>
    <message>
        <source>Fetch all parts again</source>
        <translation>Alle Teile erneut herunterladen</translation>
    </message>
    <message>
        <source>says that it is part {} of {}, but its name does not</source>
        <translation>sagt, sie sei Teil {} von {}, ihr Name aber nicht</translation>
    </message>
    <message>
        <source>Give the parts their names back: NAME{}</source>
        <translation>Den Teilen ihre Namen zurückgeben: NAME{}</translation>
    </message>
    <message>
        <source>Part {} of the {} parts of the model file is missing</source>
        <translation>Teil {} der {} Teile der Modelldatei fehlt</translation>
    </message>
    <message>
        <source>Fetch it into the same folder</source>
        <translation>Ihn in denselben Ordner herunterladen</translation>
    </message>
    <message>
        <source>says that it is part {} of {}, but its name says something else</source>
        <translation>sagt, sie sei Teil {} von {}, ihr Name aber sagt etwas anderes</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The type {} of tensor &quot;{}&quot; is none of GGUF</source>
        <translation>Den Typ {} des Tensors &quot;{}&quot; gibt es in GGUF nicht</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Einen anderen wählen</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>metadata keys</source>
        <translation>Metadatenschlüssel</translation>
    </message>
    <message>
        <source>a metadata key</source>
        <translation>einen Metadatenschlüssel</translation>
    </message>
    <message>
        <source>names the metadata key &quot;{}&quot; twice</source>
        <translation>nennt den Metadatenschlüssel &quot;{}&quot; zweimal</translation>
    </message>
    <message>
        <source>The model file {}</source>
        <translation>Die Modelldatei {}</translation>
    </message>
    <message>
        <source>has {} bytes, too few for a GGUF file</source>
        <translation>hat {} Bytes, zu wenige für eine GGUF-Datei</translation>
    </message>
    <message>
        <source>is a git LFS pointer: it stands for the weights and does not hold them</source>
        <translation>ist ein Git-LFS-Zeiger: Sie steht für die Gewichte und enthält sie nicht</translation>
    </message>
    <message>
        <source>Run git lfs pull</source>
        <translation>Den Befehl git lfs pull ausführen</translation>
    </message>
    <message>
        <source>is of the old GGML kind, from before GGUF</source>
        <translation>ist von der alten GGML-Art, aus der Zeit vor GGUF</translation>
    </message>
    <message>
        <source>Take the model as a GGUF file</source>
        <translation>Das Modell als GGUF-Datei nehmen</translation>
    </message>
    <message>
        <source>is no GGUF file: it does not begin with &quot;GGUF&quot;</source>
        <translation>ist keine GGUF-Datei: Sie beginnt nicht mit &quot;GGUF&quot;</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Eine andere Datei wählen</translation>
    </message>
    <message>
        <source>is a big-endian GGUF file, which is not supported</source>
        <translation>ist eine Big-Endian-GGUF-Datei, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>Take the little-endian one</source>
        <translation>Die Little-Endian-Datei nehmen</translation>
    </message>
    <message>
        <source>is a GGUF file of version 1, which is not supported</source>
        <translation>ist eine GGUF-Datei der Version 1, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>Take one of version 2 or 3</source>
        <translation>Eine der Version 2 oder 3 nehmen</translation>
    </message>
    <message>
        <source>is a GGUF file of version {}, which is not supported</source>
        <translation>ist eine GGUF-Datei der Version {}, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>has a &quot;general.alignment&quot; that is no power of two up to {}</source>
        <translation>hat ein &quot;general.alignment&quot;, das keine Zweierpotenz bis {} ist</translation>
    </message>
    <message>
        <source>names the tensor &quot;{}&quot; twice</source>
        <translation>nennt den Tensor &quot;{}&quot; zweimal</translation>
    </message>
    <message>
        <source>has tensor &quot;{}&quot; at an offset that is no multiple of its alignment {}</source>
        <translation>hat den Tensor &quot;{}&quot; an einem Offset, der kein Vielfaches der Ausrichtung {} ist</translation>
    </message>
    <message>
        <source>has tensor &quot;{}&quot; outside the file; it is truncated or damaged</source>
        <translation>hat den Tensor &quot;{}&quot; außerhalb der Datei; sie ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>has tensors that overlap: &quot;{}&quot; and &quot;{}&quot;</source>
        <translation>hat Tensoren, die sich überlappen: &quot;{}&quot; und &quot;{}&quot;</translation>
    </message>
    <message>
        <source>a tensor&apos;s name</source>
        <translation>den Namen eines Tensors</translation>
    </message>
    <message>
        <source>gives tensor &quot;{}&quot; {} dimensions, more than {}</source>
        <translation>gibt dem Tensor &quot;{}&quot; {} Dimensionen, mehr als {}</translation>
    </message>
    <message>
        <source>has a shape too large for tensor &quot;{}&quot;</source>
        <translation>hat eine zu große Form für den Tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>holds tensor &quot;{}&quot; in the type {}, which is not known to this version</source>
        <translation>enthält den Tensor &quot;{}&quot; im Typ {}, den diese Version nicht kennt</translation>
    </message>
    <message>
        <source>Take the model in one of {}</source>
        <translation>Das Modell in einem dieser Typen nehmen: {}</translation>
    </message>
    <message>
        <source>gives tensor &quot;{}&quot; rows of {} numbers, where {} stores {} at a time</source>
        <translation>gibt dem Tensor &quot;{}&quot; Zeilen von {} Zahlen, während {} je {} zusammen speichert</translation>
    </message>
    <message>
        <source>the metadata &quot;{}&quot;</source>
        <translation>die Metadaten &quot;{}&quot;</translation>
    </message>
    <message>
        <source>gives the metadata &quot;{}&quot; the type {}, which does not exist</source>
        <translation>gibt den Metadaten &quot;{}&quot; den Typ {}, den es nicht gibt</translation>
    </message>
    <message>
        <source>has the metadata &quot;{}&quot; that is neither true nor false</source>
        <translation>hat die Metadaten &quot;{}&quot;, die weder wahr noch falsch sind</translation>
    </message>
    <message>
        <source>nests arrays deeper than {} in the metadata &quot;{}&quot;</source>
        <translation>verschachtelt Arrays tiefer als {} in den Metadaten &quot;{}&quot;</translation>
    </message>
    <message>
        <source>values of &quot;{}&quot;</source>
        <translation>Werte von &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has more than {} values in arrays of its metadata</source>
        <translation>hat mehr als {} Werte in Arrays der Metadaten</translation>
    </message>
    <message>
        <source>announces {} {}, more than the {} there may be</source>
        <translation>kündigt {} {} an, mehr als die {}, die es geben darf</translation>
    </message>
    <message>
        <source>announces {} {}, more than it has room for; it is truncated or damaged</source>
        <translation>kündigt {} {} an, mehr als sie Platz hat; sie ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>announces {} bytes for {}, more than there are; it is truncated or damaged</source>
        <translation>kündigt {} Bytes für {} an, mehr als da sind; sie ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>ends inside its header; it is truncated</source>
        <translation>endet in ihrem Kopf; sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>has a header of more than 100 MB</source>
        <translation>hat einen Kopf von mehr als 100 MB</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is {}</source>
        <translation>Falsche Metadaten &quot;{}&quot;: {}</translation>
    </message>
    <message>
        <source>Fetch the file again, or take one made by a newer program</source>
        <translation>Die Datei erneut herunterladen oder eine nehmen, die ein neueres Programm gemacht hat</translation>
    </message>
    <message>
        <source>a list of numbers where one for all layers is supported</source>
        <translation>eine Liste von Zahlen, unterstützt wird aber nur eine für alle Schichten</translation>
    </message>
    <message>
        <source>no whole number of its range</source>
        <translation>keine ganze Zahl im zulässigen Bereich</translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation>keine endliche Zahl</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>weder wahr noch falsch</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>no list of texts</source>
        <translation>keine Liste von Texten</translation>
    </message>
    <message>
        <source>no list of whole numbers</source>
        <translation>keine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>The file is not a regular file</source>
        <translation>Das ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Die Datei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The file cannot be read to its end</source>
        <translation>Die Datei kann nicht bis zum Ende gelesen werden</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>Den Datenträger prüfen</translation>
    </message>
    <message>
        <source>Your home folder is not known</source>
        <translation>Der Home-Ordner ist nicht bekannt</translation>
    </message>
    <message>
        <source>Set HOME to it, or XDG_DATA_HOME to another folder</source>
        <translation>HOME auf ihn setzen oder XDG_DATA_HOME auf einen anderen Ordner</translation>
    </message>
    <message>
        <source>Give an address such as https://host</source>
        <translation>Eine Adresse wie https://host angeben</translation>
    </message>
    <message>
        <source>is not one of http or https</source>
        <translation>beginnt weder mit http noch mit https</translation>
    </message>
    <message>
        <source>holds a user or password</source>
        <translation>enthält einen Benutzer oder ein Passwort</translation>
    </message>
    <message>
        <source>holds a query or fragment</source>
        <translation>enthält eine Abfrage oder ein Fragment</translation>
    </message>
    <message>
        <source>The address cannot be used</source>
        <translation>Die Adresse ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Sie prüfen</translation>
    </message>
    <message>
        <source>A request cannot be set up</source>
        <translation>Eine Anfrage kann nicht vorbereitet werden</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>Andere Programme schließen</translation>
    </message>
    <message>
        <source>The server {}</source>
        <translation>Der Server {}</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Die Adresse prüfen</translation>
    </message>
    <message>
        <source>has no usable address</source>
        <translation>hat keine verwendbare Adresse</translation>
    </message>
    <message>
        <source>redirects more than {} times</source>
        <translation>leitet mehr als {}-mal weiter</translation>
    </message>
    <message>
        <source>redirects to what is not an address of http or https</source>
        <translation>leitet zu etwas weiter, das keine Adresse mit http oder https ist</translation>
    </message>
    <message>
        <source>redirects from https to http, which anybody on the way could change</source>
        <translation>leitet von https zu http weiter, was jeder unterwegs verändern könnte</translation>
    </message>
    <message>
        <source>redirects to an address with a user or password</source>
        <translation>leitet zu einer Adresse mit Benutzer oder Passwort weiter</translation>
    </message>
    <message>
        <source>redirects in a circle</source>
        <translation>leitet im Kreis weiter</translation>
    </message>
    <message>
        <source>Requests cannot be set up</source>
        <translation>Anfragen können nicht vorbereitet werden</translation>
    </message>
    <message>
        <source>refuses the key ({})</source>
        <translation>lehnt den Schlüssel ab ({})</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Den Schlüssel prüfen</translation>
    </message>
    <message>
        <source>refuses a request ({})</source>
        <translation>lehnt eine Anfrage ab ({})</translation>
    </message>
    <message>
        <source>Check its address, and that it serves this</source>
        <translation>Seine Adresse prüfen, und ob er dies anbietet</translation>
    </message>
    <message>
        <source>gave no usable answer in {} attempts ({})</source>
        <translation>gab in {} Versuchen keine brauchbare Antwort ({})</translation>
    </message>
    <message>
        <source>See that it runs, then start again: what was answered is kept</source>
        <translation>Dafür sorgen, dass er läuft, dann erneut starten: Was beantwortet ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>asks to wait {} seconds ({})</source>
        <translation>bittet, {} Sekunden zu warten ({})</translation>
    </message>
    <message>
        <source>Start again then: what was answered is kept</source>
        <translation>Dann erneut starten: Was beantwortet ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>Das ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>The file is shorter than it was, or cannot be read</source>
        <translation>Die Datei ist kürzer, als sie war, oder kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Sie erneut öffnen</translation>
    </message>
    <message>
        <source>cannot be opened for writing</source>
        <translation>kann nicht zum Schreiben geöffnet werden</translation>
    </message>
    <message>
        <source>cannot be shortened</source>
        <translation>kann nicht gekürzt werden</translation>
    </message>
    <message>
        <source>cannot be looked at</source>
        <translation>kann nicht untersucht werden</translation>
    </message>
    <message>
        <source>The {} nests deeper than {} levels</source>
        <translation>{}: tiefer als {} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>The {} has more than {} values</source>
        <translation>{}: mehr als {} Werte</translation>
    </message>
    <message>
        <source>The {} is not valid JSON, line {}, column {}</source>
        <translation>{}: kein gültiges JSON, Zeile {}, Spalte {}</translation>
    </message>
    <message>
        <source>Mend or replace the file</source>
        <translation>Die Datei reparieren oder ersetzen</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is missing</source>
        <translation>Der Schlüssel &quot;{}&quot; fehlt</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Die Datei prüfen</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is no whole number of its range</source>
        <translation>Der Schlüssel &quot;{}&quot; ist keine ganze Zahl im zulässigen Bereich</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; has a value of the wrong type</source>
        <translation>Der Schlüssel &quot;{}&quot; hat einen Wert vom falschen Typ</translation>
    </message>
    <message>
        <source>The {} file cannot be mapped: {}</source>
        <translation>{}: Die Datei kann nicht in den Speicher abgebildet werden: {}</translation>
    </message>
    <message>
        <source>Read it instead</source>
        <translation>Sie stattdessen lesen</translation>
    </message>
    <message>
        <source>too many files are mapped</source>
        <translation>zu viele Dateien sind abgebildet</translation>
    </message>
    <message>
        <source>The {} file was changed while it was in use</source>
        <translation>{}: Die Datei wurde während der Benutzung verändert</translation>
    </message>
    <message>
        <source>Open the model again</source>
        <translation>Das Modell erneut öffnen</translation>
    </message>
    <message>
        <source>The {} file cannot be opened: {}</source>
        <translation>{}: Die Datei kann nicht geöffnet werden: {}</translation>
    </message>
    <message>
        <source>The {} file is not a regular file</source>
        <translation>{}: Das ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>The {} file cannot be read: {}</source>
        <translation>{}: Die Datei kann nicht gelesen werden: {}</translation>
    </message>
    <message>
        <source>The {} file is shorter than it says, or became so while it was read</source>
        <translation>{}: Die Datei ist kürzer, als sie angibt, oder wurde es beim Lesen</translation>
    </message>
    <message>
        <source>The system has no thread left: {}</source>
        <translation>Das System hat keinen Thread mehr frei: {}</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>leere Antwort</translation>
    </message>
    <message>
        <source>thoughts in the answer</source>
        <translation>Gedanken in der Antwort</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>Weigerung</translation>
    </message>
    <message>
        <source>the question handed back</source>
        <translation>die Frage zurückgegeben</translation>
    </message>
    <message>
        <source>echo of the prompt or the instruction</source>
        <translation>Wiederholung des Prompts oder der Anweisung</translation>
    </message>
    <message>
        <source>talk about the instruction</source>
        <translation>Reden über die Anweisung</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Correct the behaviour set</source>
        <translation>Den Verhaltenssatz berichtigen</translation>
    </message>
    <message>
        <source>The list &quot;{}&quot; is empty</source>
        <translation>Die Liste &quot;{}&quot; ist leer</translation>
    </message>
    <message>
        <source>The list &quot;{}&quot; holds an empty text</source>
        <translation>Die Liste &quot;{}&quot; enthält einen leeren Text</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is an empty text</source>
        <translation>Der Schlüssel &quot;{}&quot; ist ein leerer Text</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is not a list with entries</source>
        <translation>Der Schlüssel &quot;{}&quot; ist keine Liste mit Einträgen</translation>
    </message>
    <message>
        <source>The key &quot;color&quot; is &quot;{}&quot;, not a colour like #0072B2</source>
        <translation>Der Schlüssel &quot;color&quot; ist „{}“, keine Farbe wie #0072B2</translation>
    </message>
    <message>
        <source>The key &quot;shape&quot; is &quot;{}&quot;, not circle, square, triangle, diamond or star</source>
        <translation>Der Schlüssel &quot;shape&quot; ist „{}“, nicht circle, square, triangle, diamond oder star</translation>
    </message>
    <message>
        <source>The key &quot;lexicons&quot; has a value of the wrong type</source>
        <translation>Der Schlüssel &quot;lexicons&quot; hat einen Wert vom falschen Typ</translation>
    </message>
    <message>
        <source>The category &quot;{}&quot; stands twice</source>
        <translation>Die Kategorie „{}“ steht zweimal da</translation>
    </message>
    <message>
        <source>The name &quot;{}&quot; stands twice</source>
        <translation>Der Name „{}“ steht zweimal da</translation>
    </message>
    <message>
        <source>The key &quot;category&quot; is &quot;{}&quot;, which is not among the categories</source>
        <translation>Der Schlüssel &quot;category&quot; ist „{}“, was nicht unter den Kategorien ist</translation>
    </message>
    <message>
        <source>The language &quot;{}&quot; has no entry in &quot;lexicons&quot;</source>
        <translation>Die Sprache „{}“ hat keinen Eintrag in &quot;lexicons&quot;</translation>
    </message>
    <message>
        <source>There is no behaviour &quot;{}&quot;</source>
        <translation>Es gibt kein Verhalten „{}“</translation>
    </message>
    <message>
        <source>set {}</source>
        <translation>Satz {}</translation>
    </message>
    <message>
        <source>The nearest names are {}</source>
        <translation>Die ähnlichsten Namen sind {}</translation>
    </message>
    <message>
        <source>There is no category &quot;{}&quot;</source>
        <translation>Es gibt keine Kategorie „{}“</translation>
    </message>
    <message>
        <source>Use one of the set&apos;s categories</source>
        <translation>Eine der Kategorien des Satzes verwenden</translation>
    </message>
    <message>
        <source>behaviour set</source>
        <translation>Verhaltenssatz</translation>
    </message>
    <message>
        <source>The key &quot;format&quot; is &quot;{}&quot;, and only &quot;{}&quot; is known</source>
        <translation>Der Schlüssel &quot;format&quot; ist „{}“, und nur „{}“ ist bekannt</translation>
    </message>
    <message>
        <source>There is no behaviour number {}</source>
        <translation>Es gibt kein Verhalten Nummer {}</translation>
    </message>
    <message>
        <source>Use a number below {}</source>
        <translation>Eine Nummer unter {} verwenden</translation>
    </message>
    <message>
        <source>There is no paraphrase number {}</source>
        <translation>Es gibt keine Formulierung Nummer {}</translation>
    </message>
    <message>
        <source>behaviour {}</source>
        <translation>Verhalten {}</translation>
    </message>
    <message>
        <source>There is no wording &quot;{}&quot;</source>
        <translation>Es gibt keinen Wortlaut „{}“</translation>
    </message>
    <message>
        <source>the instructions</source>
        <translation>die Anweisungen</translation>
    </message>
    <message>
        <source>Choose one of: joined, sentences</source>
        <translation>Eines wählen von: joined, sentences</translation>
    </message>
    <message>
        <source>The number of paraphrases is {}</source>
        <translation>Die Zahl der Formulierungen ist {}</translation>
    </message>
    <message>
        <source>Give 1 or more, or 0 for all</source>
        <translation>1 oder mehr angeben, oder 0 für alle</translation>
    </message>
    <message>
        <source>There is no join number {}</source>
        <translation>Es gibt keine Verbindung Nummer {}</translation>
    </message>
    <message>
        <source>Correct the schema</source>
        <translation>Das Schema berichtigen</translation>
    </message>
    <message>
        <source>The schema is more than {} levels deep</source>
        <translation>Das Schema ist mehr als {} Ebenen tief</translation>
    </message>
    <message>
        <source>The schema has &quot;{}&quot;, which is not read here</source>
        <translation>Das Schema hat &quot;{}&quot;, was hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>The schema is no JSON object</source>
        <translation>Das Schema ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>This is no JSON Schema: {}</source>
        <translation>Das ist kein JSON-Schema: {}</translation>
    </message>
    <message>
        <source>Correct the verifier</source>
        <translation>Den Prüfer berichtigen</translation>
    </message>
    <message>
        <source>The list &quot;phrases&quot; holds an empty text</source>
        <translation>Die Liste &quot;phrases&quot; enthält einen leeren Text</translation>
    </message>
    <message>
        <source>The key &quot;pattern&quot; is only for contains and avoids</source>
        <translation>Der Schlüssel &quot;pattern&quot; ist nur für contains und avoids da</translation>
    </message>
    <message>
        <source>There are neither &quot;phrases&quot; nor a &quot;pattern&quot;</source>
        <translation>Es gibt weder &quot;phrases&quot; noch ein &quot;pattern&quot;</translation>
    </message>
    <message>
        <source>The list &quot;phrases&quot; is empty</source>
        <translation>Die Liste &quot;phrases&quot; ist leer</translation>
    </message>
    <message>
        <source>The key &quot;least&quot; is {}, not 1 to {}</source>
        <translation>Der Schlüssel &quot;least&quot; ist {}, nicht 1 bis {}</translation>
    </message>
    <message>
        <source>The pattern &quot;{}&quot; is no regular expression</source>
        <translation>Das Muster „{}“ ist kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Write one prompt a line (.txt), a JSON list or JSON lines of {{&quot;prompt&quot;: &quot;...&quot;}}, or a table (.csv) with a column prompt; --prompt-column takes another name</source>
        <translation>Einen Prompt je Zeile schreiben (.txt), eine JSON-Liste oder JSON-Zeilen aus {{&quot;prompt&quot;: &quot;...&quot;}} oder eine Tabelle (.csv) mit einer Spalte prompt; --prompt-column nimmt einen anderen Namen</translation>
    </message>
    <message>
        <source>The key &quot;split&quot; is &quot;{}&quot;, not train or held_out</source>
        <translation>Der Schlüssel &quot;split&quot; ist „{}“, nicht train oder held_out</translation>
    </message>
    <message>
        <source>Here stands {}, no JSON object with a prompt</source>
        <translation>Hier steht {}, kein JSON-Objekt mit einem Prompt</translation>
    </message>
    <message>
        <source>Here stands {}, without the key &quot;{}&quot;</source>
        <translation>Hier steht {}, ohne den Schlüssel &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The prompt is an empty text</source>
        <translation>Der Prompt ist ein leerer Text</translation>
    </message>
    <message>
        <source>The prompt is longer than {} bytes</source>
        <translation>Der Prompt ist länger als {} Bytes</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation>Die Datei ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>The table has no column &quot;{}&quot; among {}</source>
        <translation>Die Tabelle hat keine Spalte „{}“ unter {}</translation>
    </message>
    <message>
        <source>There are more than {} prompts</source>
        <translation>Es gibt mehr als {} Prompts</translation>
    </message>
    <message>
        <source>The row has {} cells where the first has {}</source>
        <translation>Die Zeile hat {} Zellen, die erste aber {}</translation>
    </message>
    <message>
        <source>The file holds JSON, though its name says plain text; name it .json or .jsonl</source>
        <translation>Die Datei enthält JSON, obwohl ihr Name reinen Text verspricht; sie .json oder .jsonl nennen</translation>
    </message>
    <message>
        <source>The file holds {}, no list of prompts</source>
        <translation>Die Datei enthält {}, keine Liste von Prompts</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>list of prompts</source>
        <translation>Promptliste</translation>
    </message>
    <message>
        <source>The file holds no prompts</source>
        <translation>Die Datei enthält keine Prompts</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text</source>
        <translation>Die Zeile ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>Prompts are not read from files of the kind {}</source>
        <translation>Aus Dateien der Art {} werden keine Prompts gelesen</translation>
    </message>
    <message>
        <source>The prompt stands in both splits</source>
        <translation>Der Prompt steht in beiden Teilen</translation>
    </message>
    <message>
        <source>Correct the prompt set or choose another file</source>
        <translation>Die Prompts berichtigen oder eine andere Datei wählen</translation>
    </message>
    <message>
        <source>The value &quot;{}&quot; is unknown</source>
        <translation>Der Wert „{}“ ist unbekannt</translation>
    </message>
    <message>
        <source>The key &quot;code&quot; is an empty text</source>
        <translation>Der Schlüssel &quot;code&quot; ist ein leerer Text</translation>
    </message>
    <message>
        <source>The key &quot;min&quot; is negative</source>
        <translation>Der Schlüssel &quot;min&quot; ist negativ</translation>
    </message>
    <message>
        <source>The key &quot;max&quot; is smaller than &quot;min&quot;</source>
        <translation>Der Schlüssel &quot;max&quot; ist kleiner als &quot;min&quot;</translation>
    </message>
    <message>
        <source>The key &quot;count&quot; is smaller than 1</source>
        <translation>Der Schlüssel &quot;count&quot; ist kleiner als 1</translation>
    </message>
    <message>
        <source>The key &quot;case&quot; is &quot;{}&quot;, not lower, upper or title</source>
        <translation>Der Schlüssel &quot;case&quot; ist „{}“, nicht lower, upper oder title</translation>
    </message>
    <message>
        <source>The key &quot;key&quot; is an empty text</source>
        <translation>Der Schlüssel &quot;key&quot; ist ein leerer Text</translation>
    </message>
    <message>
        <source>The key &quot;max&quot; is smaller than 1</source>
        <translation>Der Schlüssel &quot;max&quot; ist kleiner als 1</translation>
    </message>
    <message>
        <source>The key &quot;question&quot; is an empty text</source>
        <translation>Der Schlüssel &quot;question&quot; ist ein leerer Text</translation>
    </message>
    <message>
        <source>The key &quot;asks&quot; is &quot;{}&quot;, not judge or model</source>
        <translation>Der Schlüssel &quot;asks&quot; ist „{}“, nicht judge oder model</translation>
    </message>
    <message>
        <source>The key &quot;type&quot; is &quot;{}&quot;, not language, words, letters, sentences, case, json, json_schema, starts_with, ends_with, contains, avoids, readability, question or none</source>
        <translation>Der Schlüssel &quot;type&quot; ist „{}“, nicht language, words, letters, sentences, case, json, json_schema, starts_with, ends_with, contains, avoids, readability, question oder none</translation>
    </message>
    <message>
        <source>Unicode&apos;s word rules could not be loaded</source>
        <translation>Die Wortregeln von Unicode konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Check the installation of ICU</source>
        <translation>Die Installation von ICU prüfen</translation>
    </message>
    <message>
        <source>cannot be used: {}</source>
        <translation>ist nicht verwendbar: {}</translation>
    </message>
    <message>
        <source>has an &quot;order&quot; that does not name each thing once</source>
        <translation>hat eine &quot;order&quot;, die nicht jedes Ding einmal nennt</translation>
    </message>
    <message>
        <source>The pupil&apos;s file</source>
        <translation>Die Datei des Lernenden</translation>
    </message>
    <message>
        <source>is not of the format steerdeck.answers/1</source>
        <translation>ist nicht vom Format steerdeck.answers/1</translation>
    </message>
    <message>
        <source>The model of the pupil&apos;s file</source>
        <translation>Das Modell in der Datei des Lernenden</translation>
    </message>
    <message>
        <source>has another seed than its assignment</source>
        <translation>hat einen anderen Startwert als ihr Aufgabenblatt</translation>
    </message>
    <message>
        <source>exercise {}</source>
        <translation>Übung {}</translation>
    </message>
    <message>
        <source>The answers to {}</source>
        <translation>Der Antwortteil zu {}</translation>
    </message>
    <message>
        <source>An answer seen in {}</source>
        <translation>Eine in {} gesehene Antwort</translation>
    </message>
    <message>
        <source>Answer {} to {}</source>
        <translation>Antwort {} zu {}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>The answers have no name</source>
        <translation>Die Antworten haben keinen Namen</translation>
    </message>
    <message>
        <source>Write a name or a pseudonym</source>
        <translation>Einen Namen oder ein Pseudonym schreiben</translation>
    </message>
    <message>
        <source>has the kind &quot;{}&quot;; known are choice, number, slider, order, text and outcome</source>
        <translation>hat die Art „{}“; bekannt sind choice, number, slider, order, text und outcome</translation>
    </message>
    <message>
        <source>has a slider that does not reach its end by whole steps</source>
        <translation>hat einen Schieberegler, der sein Ende nicht mit ganzen Schritten erreicht</translation>
    </message>
    <message>
        <source>has a slider of more than {} places</source>
        <translation>hat einen Schieberegler mit mehr als {} Stellungen</translation>
    </message>
    <message>
        <source>has the thing &quot;{}&quot; twice</source>
        <translation>hat das Ding „{}“ zweimal</translation>
    </message>
    <message>
        <source>is about the control &quot;{}&quot;, which its exercise does not run</source>
        <translation>betrifft die Spalte „{}“, die ihre Übung nicht ausführt</translation>
    </message>
    <message>
        <source>asks what the answer did, and the deck is empty</source>
        <translation>fragt, was die Antwort getan hat, und das Deck ist leer</translation>
    </message>
    <message>
        <source>names the control &quot;{}&quot; twice</source>
        <translation>nennt die Spalte „{}“ zweimal</translation>
    </message>
    <message>
        <source>Question {} of {}</source>
        <translation>Frage {} in {}</translation>
    </message>
    <message>
        <source>The assignment</source>
        <translation>Das Aufgabenblatt</translation>
    </message>
    <message>
        <source>is not of the format steerdeck.assignment/1</source>
        <translation>ist nicht vom Format steerdeck.assignment/1</translation>
    </message>
    <message>
        <source>has a name that is not of a-z, 0-9 and -</source>
        <translation>hat einen Namen, der nicht aus a-z, 0-9 und - besteht</translation>
    </message>
    <message>
        <source>Exercise {}</source>
        <translation>Übung {}</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>Aufgabenblatt</translation>
    </message>
    <message>
        <source>The folder cannot be read ({}): {}</source>
        <translation>Der Ordner kann nicht gelesen werden ({}): {}</translation>
    </message>
    <message>
        <source>There are more than {} files; the others are left out</source>
        <translation>Es gibt mehr als {} Dateien; die anderen werden weggelassen</translation>
    </message>
    <message>
        <source>{} is a copy of another file; it counts once</source>
        <translation>{} ist eine Kopie einer anderen Datei; sie zählt nur einmal</translation>
    </message>
    <message>
        <source>There is no pupil&apos;s file</source>
        <translation>Es gibt keine Datei eines Lernenden</translation>
    </message>
    <message>
        <source>Name pupils&apos; files (*.json), or a folder that holds them</source>
        <translation>Dateien von Lernenden (*.json) nennen oder einen Ordner, der sie enthält</translation>
    </message>
    <message>
        <source>{} answers another assignment, &quot;{}&quot;; it is left out</source>
        <translation>{} beantwortet ein anderes Aufgabenblatt, „{}“; die Datei wird weggelassen</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>Mend the file</source>
        <translation>Die Datei reparieren</translation>
    </message>
    <message>
        <source>has no {}</source>
        <translation>hat kein {}</translation>
    </message>
    <message>
        <source>has a {} that is no text</source>
        <translation>hat ein {}, das kein Text ist</translation>
    </message>
    <message>
        <source>has a {} of more than {} bytes</source>
        <translation>hat ein {} von mehr als {} Bytes</translation>
    </message>
    <message>
        <source>has a {} that is empty</source>
        <translation>hat ein {}, das leer ist</translation>
    </message>
    <message>
        <source>has a {} that is no number from {} to {}</source>
        <translation>hat ein {}, das keine Zahl von {} bis {} ist</translation>
    </message>
    <message>
        <source>has a {} that is no whole number from {} to {}</source>
        <translation>hat ein {}, das keine ganze Zahl von {} bis {} ist</translation>
    </message>
    <message>
        <source>has a {} that is neither true nor false</source>
        <translation>hat ein {}, das weder wahr noch falsch ist</translation>
    </message>
    <message>
        <source>has a {} that is no list of {} to {}</source>
        <translation>hat ein {}, das keine Liste von {} bis {} Einträgen ist</translation>
    </message>
    <message>
        <source>has an unknown key {}</source>
        <translation>hat einen unbekannten Schlüssel {}</translation>
    </message>
    <message>
        <source>A special token is empty, doubled or no UTF-8</source>
        <translation>Ein Sondertoken ist leer, doppelt oder kein UTF-8</translation>
    </message>
    <message>
        <source>Give every special token a name of its own</source>
        <translation>Jedem Sondertoken einen eigenen Namen geben</translation>
    </message>
    <message>
        <source>The vocabulary is too small for the bytes and special tokens</source>
        <translation>Das Vokabular ist zu klein für die Bytes und Sondertoken</translation>
    </message>
    <message>
        <source>Use at least {}</source>
        <translation>Mindestens {} verwenden</translation>
    </message>
    <message>
        <source>pretraining checkpoint</source>
        <translation>Zwischenstand des Vortrainings</translation>
    </message>
    <message>
        <source>The pretraining checkpoint was made with other settings</source>
        <translation>Der Zwischenstand des Vortrainings wurde mit anderen Einstellungen gemacht</translation>
    </message>
    <message>
        <source>Delete it, or use the settings it was made with</source>
        <translation>Ihn löschen oder die Einstellungen verwenden, mit denen er gemacht wurde</translation>
    </message>
    <message>
        <source>The demo world does not speak &quot;{}&quot;</source>
        <translation>Die Demowelt spricht kein „{}“</translation>
    </message>
    <message>
        <source>Use en, de, es, fr, it or pt</source>
        <translation>Eine von diesen verwenden: en, de, es, fr, it oder pt</translation>
    </message>
    <message>
        <source>The demo world writes no JSON key &quot;{}&quot;</source>
        <translation>Die Demowelt schreibt keinen JSON-Schlüssel &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Use the key &quot;answer&quot;</source>
        <translation>Den Schlüssel &quot;answer&quot; verwenden</translation>
    </message>
    <message>
        <source>The demo world writes no answers that are checked like this</source>
        <translation>Die Demowelt schreibt keine Antworten, die so geprüft werden</translation>
    </message>
    <message>
        <source>Use verifiers of language, words, sentences, case and json</source>
        <translation>Prüfer für language, words, sentences, case und json verwenden</translation>
    </message>
    <message>
        <source>There is no value &quot;{}&quot;</source>
        <translation>Es gibt keinen Wert „{}“</translation>
    </message>
    <message>
        <source>the demo world&apos;s facts</source>
        <translation>die Fakten der Demowelt</translation>
    </message>
    <message>
        <source>Correct its tables</source>
        <translation>Ihre Tabellen berichtigen</translation>
    </message>
    <message>
        <source>There is no animal number {}</source>
        <translation>Es gibt kein Tier Nummer {}</translation>
    </message>
    <message>
        <source>the demo world</source>
        <translation>die Demowelt</translation>
    </message>
    <message>
        <source>text runs once for --mode {}: instructions are joined by the word &quot;and&quot;</source>
        <translation>text läuft bei --mode {} nur einmal: Anweisungen werden durch das Wort „and“ verbunden</translation>
    </message>
    <message>
        <source>--control-method {} cannot do --mode {}</source>
        <translation>--control-method {} kann --mode {} nicht</translation>
    </message>
    <message>
        <source>Choose steering, hybrid or text for it</source>
        <translation>Dafür steering, hybrid oder text wählen</translation>
    </message>
    <message>
        <source>{} runs once: it knows no --mode, so all behaviours are wanted</source>
        <translation>{} läuft einmal: Es kennt kein --mode, also werden alle Verhalten verlangt</translation>
    </message>
    <message>
        <source>{} is left out: it cannot do --mode {}</source>
        <translation>{} wird weggelassen: Es kann --mode {} nicht</translation>
    </message>
    <message>
        <source>--mode: there is no &quot;{}&quot;</source>
        <translation>--mode: „{}“ gibt es nicht</translation>
    </message>
    <message>
        <source>Choose from {}</source>
        <translation>Auswählen aus {}</translation>
    </message>
    <message>
        <source>--control-method: there is no &quot;{}&quot;</source>
        <translation>--control-method: „{}“ gibt es nicht</translation>
    </message>
    <message>
        <source>{}, all</source>
        <translation>{}, all</translation>
    </message>
    <message>
        <source>No method is chosen</source>
        <translation>Keine Methode ist gewählt</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Mindestens eine wählen</translation>
    </message>
    <message>
        <source>There is no condition &quot;{}&quot;</source>
        <translation>Es gibt keine Bedingung „{}“</translation>
    </message>
    <message>
        <source>The results folder cannot be made</source>
        <translation>Der Ergebnisordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Another run writes its results there</source>
        <translation>Ein anderer Lauf schreibt seine Ergebnisse dorthin</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another folder</source>
        <translation>Warten, bis er beendet ist, oder einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>The judge&apos;s address</source>
        <translation>Die Adresse des Bewertungsmodells</translation>
    </message>
    <message>
        <source>The judge&apos;s key holds white space or control characters</source>
        <translation>Der Schlüssel des Bewertungsmodells enthält Leer- oder Steuerzeichen</translation>
    </message>
    <message>
        <source>Give the key alone</source>
        <translation>Nur den Schlüssel angeben</translation>
    </message>
    <message>
        <source>The judge has no model</source>
        <translation>Dem Bewertungsmodell fehlt der Modellname</translation>
    </message>
    <message>
        <source>Set LLM_JUDGE_MODEL</source>
        <translation>LLM_JUDGE_MODEL setzen</translation>
    </message>
    <message>
        <source>The judge&apos;s settings are out of range</source>
        <translation>Die Einstellungen des Bewertungsmodells liegen außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Give 1 to 256 requests at a time, at least one attempt and times above 0</source>
        <translation>1 bis 256 gleichzeitige Anfragen, mindestens einen Versuch und Zeiten über 0 angeben</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>the judge gave no score from 1 to 5</source>
        <translation>der Richter gab keine Bewertung von 1 bis 5</translation>
    </message>
    <message>
        <source>The judge&apos;s requests cannot be set up</source>
        <translation>Die Anfragen an das Bewertungsmodell können nicht vorbereitet werden</translation>
    </message>
    <message>
        <source>the reply is longer than {} bytes</source>
        <translation>die Antwort ist länger als {} Bytes</translation>
    </message>
    <message>
        <source>the reply is not that of a chat completion</source>
        <translation>die Antwort ist nicht die einer Chat-Vervollständigung</translation>
    </message>
    <message>
        <source>The judge refuses the key ({})</source>
        <translation>Das Bewertungsmodell lehnt den Schlüssel ab ({})</translation>
    </message>
    <message>
        <source>Check LLM_JUDGE_API_KEY</source>
        <translation>LLM_JUDGE_API_KEY prüfen</translation>
    </message>
    <message>
        <source>The judge&apos;s address leads elsewhere ({}), and redirects are not followed</source>
        <translation>Die Adresse des Bewertungsmodells führt anderswohin ({}), und Weiterleitungen wird nicht gefolgt</translation>
    </message>
    <message>
        <source>Set LLM_JUDGE_BASE_URL to the final address</source>
        <translation>LLM_JUDGE_BASE_URL auf die endgültige Adresse setzen</translation>
    </message>
    <message>
        <source>The judge&apos;s address or model is unknown there ({})</source>
        <translation>Adresse oder Modell des Bewertungsmodells ist dort unbekannt ({})</translation>
    </message>
    <message>
        <source>Check LLM_JUDGE_BASE_URL and LLM_JUDGE_MODEL</source>
        <translation>LLM_JUDGE_BASE_URL und LLM_JUDGE_MODEL prüfen</translation>
    </message>
    <message>
        <source>The judge cannot be reached ({})</source>
        <translation>Das Bewertungsmodell ist nicht erreichbar ({})</translation>
    </message>
    <message>
        <source>Check LLM_JUDGE_BASE_URL and the network</source>
        <translation>LLM_JUDGE_BASE_URL und das Netz prüfen</translation>
    </message>
    <message>
        <source>{}, after {} attempts</source>
        <translation>{}, nach {} Versuchen</translation>
    </message>
    <message>
        <source>The judge asks to wait {} seconds ({})</source>
        <translation>Das Bewertungsmodell bittet, {} Sekunden zu warten ({})</translation>
    </message>
    <message>
        <source>Try again then; the scores so far are kept</source>
        <translation>Es dann erneut versuchen; die bisherigen Noten bleiben erhalten</translation>
    </message>
    <message>
        <source>The judge has an address but no model</source>
        <translation>Das Bewertungsmodell hat eine Adresse, aber keinen Modellnamen</translation>
    </message>
    <message>
        <source>Set it to the model&apos;s name</source>
        <translation>Es auf den Namen des Modells setzen</translation>
    </message>
    <message>
        <source>the judge said neither yes nor no</source>
        <translation>der Richter sagte weder Ja noch Nein</translation>
    </message>
    <message>
        <source>judge&apos;s reply</source>
        <translation>Antwort des Bewertungsmodells</translation>
    </message>
    <message>
        <source>evaluation plan</source>
        <translation>Auswertungsplan</translation>
    </message>
    <message>
        <source>There are no prompts</source>
        <translation>Es gibt keine Prompts</translation>
    </message>
    <message>
        <source>Give at least one</source>
        <translation>Mindestens einen angeben</translation>
    </message>
    <message>
        <source>One of the prompts is empty</source>
        <translation>Einer der Prompts ist leer</translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation>Ihn aus der Liste nehmen</translation>
    </message>
    <message>
        <source>&quot;{}&quot; has no verifier, so nothing could be counted</source>
        <translation>„{}“ hat keinen Prüfer, also ließe sich nichts zählen</translation>
    </message>
    <message>
        <source>Leave it out, or give it a verifier</source>
        <translation>Es weglassen oder ihm einen Prüfer geben</translation>
    </message>
    <message>
        <source>&quot;{}&quot; and &quot;{}&quot; are both of the category &quot;{}&quot;, so no answer can satisfy both</source>
        <translation>„{}“ und „{}“ gehören beide zur Kategorie „{}“, also kann keine Antwort beide erfüllen</translation>
    </message>
    <message>
        <source>Combine behaviours of different categories</source>
        <translation>Verhalten verschiedener Kategorien kombinieren</translation>
    </message>
    <message>
        <source>There are more than {} combinations of {} behaviours</source>
        <translation>Es gibt mehr als {} Kombinationen von {} Verhalten</translation>
    </message>
    <message>
        <source>Choose fewer behaviours or a smaller size</source>
        <translation>Weniger Verhalten oder eine kleinere Größe wählen</translation>
    </message>
    <message>
        <source>A combination of {} behaviours is asked for</source>
        <translation>Eine Kombination von {} Verhalten ist verlangt</translation>
    </message>
    <message>
        <source>Combine 1 to 4 behaviours</source>
        <translation>1 bis 4 Verhalten kombinieren</translation>
    </message>
    <message>
        <source>No prompt has an answer that satisfies {}</source>
        <translation>Kein Prompt hat eine Antwort, die {} erfüllt</translation>
    </message>
    <message>
        <source>Leave this combination out</source>
        <translation>Diese Kombination weglassen</translation>
    </message>
    <message>
        <source>There is no combination of {} behaviours: those chosen are of {} different categories</source>
        <translation>Es gibt keine Kombination von {} Verhalten: Die gewählten gehören zu {} verschiedenen Kategorien</translation>
    </message>
    <message>
        <source>Choose behaviours of more categories, or a smaller size</source>
        <translation>Verhalten aus mehr Kategorien oder eine kleinere Größe wählen</translation>
    </message>
    <message>
        <source>No combination of {} behaviours has an answer to any of the prompts</source>
        <translation>Keine Kombination von {} Verhalten hat eine Antwort auf einen der Prompts</translation>
    </message>
    <message>
        <source>Choose other behaviours or prompts</source>
        <translation>Andere Verhalten oder Prompts wählen</translation>
    </message>
    <message>
        <source>The chosen methods need what is not there ({})</source>
        <translation>Die gewählten Methoden brauchen, was nicht da ist ({})</translation>
    </message>
    <message>
        <source>Train these, or leave them out</source>
        <translation>Dies trainieren oder sie weglassen</translation>
    </message>
    <message>
        <source>A condition has no method</source>
        <translation>Eine Bedingung hat keine Methode</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Sie nennen</translation>
    </message>
    <message>
        <source>The method &quot;{}&quot; is chosen twice</source>
        <translation>Die Methode „{}“ ist zweimal gewählt</translation>
    </message>
    <message>
        <source>Choose it once</source>
        <translation>Sie einmal wählen</translation>
    </message>
    <message>
        <source>No size of combinations is chosen</source>
        <translation>Keine Größe von Kombinationen ist gewählt</translation>
    </message>
    <message>
        <source>Choose from 1 to 4</source>
        <translation>Aus 1 bis 4 wählen</translation>
    </message>
    <message>
        <source>Combinations of {} behaviours are not among those that can be planned</source>
        <translation>Kombinationen von {} Verhalten gehören nicht zu denen, die sich planen lassen</translation>
    </message>
    <message>
        <source>Choose sizes from 1 to 4</source>
        <translation>Größen von 1 bis 4 wählen</translation>
    </message>
    <message>
        <source>Sentences of their own ask for every behaviour, and &quot;{}&quot; for one of them</source>
        <translation>Eigene Sätze verlangen jedes Verhalten, und „{}“ nur eines davon</translation>
    </message>
    <message>
        <source>Take the joined wording, or leave that method out</source>
        <translation>Den Wortlaut joined nehmen oder diese Methode weglassen</translation>
    </message>
    <message>
        <source>&quot;{}&quot; knows no &quot;not&quot; and no alternatives</source>
        <translation>„{}“ kennt kein „nicht“ und keine Alternativen</translation>
    </message>
    <message>
        <source>Leave it or the formulas out</source>
        <translation>Sie oder die Formeln weglassen</translation>
    </message>
    <message>
        <source>No prompt per combination is asked for</source>
        <translation>Kein Prompt je Kombination ist verlangt</translation>
    </message>
    <message>
        <source>Ask for at least one</source>
        <translation>Mindestens einen verlangen</translation>
    </message>
    <message>
        <source>The bootstrap has {} replicates</source>
        <translation>Der Bootstrap hat {} Wiederholungen</translation>
    </message>
    <message>
        <source>bootstrap settings</source>
        <translation>Bootstrap-Einstellungen</translation>
    </message>
    <message>
        <source>Give at least 2; 1000 is usual</source>
        <translation>Mindestens 2 angeben; 1000 ist üblich</translation>
    </message>
    <message>
        <source>The level of the intervals is {}</source>
        <translation>Das Niveau der Intervalle ist {}</translation>
    </message>
    <message>
        <source>Give a share between 0 and 1, such as 0.95</source>
        <translation>Einen Anteil zwischen 0 und 1 angeben, etwa 0.95</translation>
    </message>
    <message>
        <source>A table has {} values for {} orders and {} prompts</source>
        <translation>Eine Tabelle hat {} Werte für {} Reihenfolgen und {} Prompts</translation>
    </message>
    <message>
        <source>Give one value per order and prompt</source>
        <translation>Einen Wert je Reihenfolge und Prompt angeben</translation>
    </message>
    <message>
        <source>A table holds one prompt twice</source>
        <translation>Eine Tabelle enthält einen Prompt zweimal</translation>
    </message>
    <message>
        <source>Give every prompt one column</source>
        <translation>Jedem Prompt eine Spalte geben</translation>
    </message>
    <message>
        <source>A table holds one combination twice</source>
        <translation>Eine Tabelle enthält eine Kombination zweimal</translation>
    </message>
    <message>
        <source>Give every combination once</source>
        <translation>Jede Kombination einmal angeben</translation>
    </message>
    <message>
        <source>A rule over {} constraints</source>
        <translation>Eine Regel über {} Bedingungen</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Give 1 to 32</source>
        <translation>1 bis 32 angeben</translation>
    </message>
    <message>
        <source>Make the plan again from its settings</source>
        <translation>Den Plan aus seinen Einstellungen neu erstellen</translation>
    </message>
    <message>
        <source>The plan has nothing to do</source>
        <translation>Der Plan hat nichts zu tun</translation>
    </message>
    <message>
        <source>The combination &quot;{}&quot; has {} behaviours</source>
        <translation>Die Kombination „{}“ hat {} Verhalten</translation>
    </message>
    <message>
        <source>The formula of &quot;{}&quot; has other behaviours</source>
        <translation>Die Formel von „{}“ hat andere Verhalten</translation>
    </message>
    <message>
        <source>The behaviour &quot;{}&quot; has no instructions</source>
        <translation>Das Verhalten „{}“ hat keine Anweisungen</translation>
    </message>
    <message>
        <source>The combination &quot;{}&quot; has prompts that the plan has not, or not in order</source>
        <translation>Die Kombination „{}“ hat Prompts, die der Plan nicht hat, oder nicht in der Reihenfolge</translation>
    </message>
    <message>
        <source>The combination &quot;{}&quot; has no prompts</source>
        <translation>Die Kombination „{}“ hat keine Prompts</translation>
    </message>
    <message>
        <source>The combination &quot;{}&quot; stands twice</source>
        <translation>Die Kombination „{}“ steht zweimal da</translation>
    </message>
    <message>
        <source>The plan has no case {}</source>
        <translation>Der Plan hat keinen Fall {}</translation>
    </message>
    <message>
        <source>It has {}</source>
        <translation>Er hat {}</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is no list</source>
        <translation>Der Schlüssel &quot;{}&quot; ist keine Liste</translation>
    </message>
    <message>
        <source>The plan has no settings</source>
        <translation>Der Plan hat keine Einstellungen</translation>
    </message>
    <message>
        <source>The plan has {} cases</source>
        <translation>Der Plan hat {} Fälle</translation>
    </message>
    <message>
        <source>Nobody answers the question that an answer is checked by</source>
        <translation>Niemand beantwortet die Frage, mit der eine Antwort geprüft wird</translation>
    </message>
    <message>
        <source>the experiment</source>
        <translation>das Experiment</translation>
    </message>
    <message>
        <source>Leave the behaviour out</source>
        <translation>Das Verhalten weglassen</translation>
    </message>
    <message>
        <source>Record what the plan asks for</source>
        <translation>Aufzeichnen, was der Plan verlangt</translation>
    </message>
    <message>
        <source>The plan has no such case</source>
        <translation>Der Plan hat keinen solchen Fall</translation>
    </message>
    <message>
        <source>The answer lacks readings</source>
        <translation>Der Antwort fehlen Messungen</translation>
    </message>
    <message>
        <source>The readings begin with other behaviours than the order</source>
        <translation>Die Messungen beginnen mit anderen Verhalten als die Reihenfolge</translation>
    </message>
    <message>
        <source>A judge&apos;s score is not 1 to 5</source>
        <translation>Eine Note des Bewertungsmodells ist nicht 1 bis 5</translation>
    </message>
    <message>
        <source>A perplexity is below 1</source>
        <translation>Eine Perplexität ist unter 1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>These are results of another version: &quot;{}&quot;, and only &quot;{}&quot; is known</source>
        <translation>Das sind Ergebnisse einer anderen Version: „{}“, und nur „{}“ ist bekannt</translation>
    </message>
    <message>
        <source>Open them with the version that made them, or run the experiment again</source>
        <translation>Sie mit der Version öffnen, die sie gemacht hat, oder das Experiment erneut ausführen</translation>
    </message>
    <message>
        <source>The folder holds the results of another run: {}</source>
        <translation>Der Ordner enthält die Ergebnisse eines anderen Laufs: {}</translation>
    </message>
    <message>
        <source>Choose another folder, or the settings of that run</source>
        <translation>Einen anderen Ordner wählen oder die Einstellungen jenes Laufs</translation>
    </message>
    <message>
        <source>The answers were changed since they were read</source>
        <translation>Die Antworten wurden verändert, seit sie gelesen wurden</translation>
    </message>
    <message>
        <source>Open the results again</source>
        <translation>Die Ergebnisse erneut öffnen</translation>
    </message>
    <message>
        <source>The folder holds {} of this experiment, not {}</source>
        <translation>Der Ordner enthält von diesem Experiment {}, nicht {}</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>The folder holds answers without the settings that made them</source>
        <translation>Der Ordner enthält Antworten ohne die Einstellungen, mit denen sie gemacht wurden</translation>
    </message>
    <message>
        <source>{} of {} answers are missing</source>
        <translation>{} von {} Antworten fehlen</translation>
    </message>
    <message>
        <source>Go on with the run first</source>
        <translation>Zuerst den Lauf fortsetzen</translation>
    </message>
    <message>
        <source>The results have no method &quot;{}&quot;</source>
        <translation>Die Ergebnisse haben keine Methode „{}“</translation>
    </message>
    <message>
        <source>They have {}</source>
        <translation>Sie haben {}</translation>
    </message>
    <message>
        <source>The results do not say how many parameters their model has</source>
        <translation>Die Ergebnisse sagen nicht, wie viele Parameter ihr Modell hat</translation>
    </message>
    <message>
        <source>Measure their perplexity, which notes it: steerdeck-cli results perplexity</source>
        <translation>Ihre Perplexität messen, dabei wird es vermerkt: steerdeck-cli results perplexity</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no shard</source>
        <translation>„{}“ ist kein Shard</translation>
    </message>
    <message>
        <source>Give its number and how many there are: 1/8 to 8/8</source>
        <translation>Seine Nummer und ihre Anzahl angeben: 1/8 bis 8/8</translation>
    </message>
    <message>
        <source>There is no shard {}</source>
        <translation>Es gibt keinen Shard {}</translation>
    </message>
    <message>
        <source>Take the folder that the program wrote</source>
        <translation>Den Ordner nehmen, den das Programm geschrieben hat</translation>
    </message>
    <message>
        <source>The published split {} comes from the file &quot;{}&quot; of {} rows; this file has {}, so the examples are not the published ones.</source>
        <translation>Der veröffentlichte Teil {} stammt aus der Datei „{}“ mit {} Zeilen; diese Datei hat {}, also sind die Beispiele nicht die veröffentlichten.</translation>
    </message>
    <message>
        <source>{} example of the split left out for an unknown label: {}.</source>
        <translation>{} Beispiel des Teils weggelassen, wegen unbekannten Labels: {}.</translation>
    </message>
    <message>
        <source>{} examples of the split left out for an unknown label: {}.</source>
        <translation>{} Beispiele des Teils weggelassen, wegen unbekannten Labels: {}.</translation>
    </message>
    <message>
        <source>The list of {} example comes to something else than the label in the file.</source>
        <translation>Die Liste von {} Beispiel ergibt etwas anderes als das Label in der Datei.</translation>
    </message>
    <message>
        <source>The list of {} examples comes to something else than the label in the file.</source>
        <translation>Die Listen von {} Beispielen ergeben etwas anderes als das Label in der Datei.</translation>
    </message>
    <message>
        <source>The task {} needs a file of its rows</source>
        <translation>Die Aufgabe {} braucht eine Datei mit ihren Zeilen</translation>
    </message>
    <message>
        <source>Name one with the fields {}</source>
        <translation>Eine mit den Feldern {} nennen</translation>
    </message>
    <message>
        <source>There is no file to take whole</source>
        <translation>Es gibt keine Datei, die ganz zu nehmen wäre</translation>
    </message>
    <message>
        <source>Name one, or leave that out</source>
        <translation>Eine nennen oder das weglassen</translation>
    </message>
    <message>
        <source>No example is left: {}</source>
        <translation>Kein Beispiel bleibt übrig: {}</translation>
    </message>
    <message>
        <source>the split is empty</source>
        <translation>der Teil ist leer</translation>
    </message>
    <message>
        <source>Choose another file or split</source>
        <translation>Eine andere Datei oder einen anderen Teil wählen</translation>
    </message>
    <message>
        <source>Check the file, or choose another task</source>
        <translation>Die Datei prüfen oder eine andere Aufgabe wählen</translation>
    </message>
    <message>
        <source>The field &quot;{}&quot; is missing</source>
        <translation>Das Feld &quot;{}&quot; fehlt</translation>
    </message>
    <message>
        <source>The field &quot;{}&quot; (or {}) is missing</source>
        <translation>Das Feld &quot;{}&quot; (oder {}) fehlt</translation>
    </message>
    <message>
        <source>The field &quot;{}&quot; is no text</source>
        <translation>Das Feld &quot;{}&quot; ist kein Text</translation>
    </message>
    <message>
        <source>The field &quot;{}&quot; is no list</source>
        <translation>Das Feld &quot;{}&quot; ist keine Liste</translation>
    </message>
    <message>
        <source>{} is {}</source>
        <translation>{} ist {}</translation>
    </message>
    <message>
        <source>Give {} to {}</source>
        <translation>{} bis {} angeben</translation>
    </message>
    <message>
        <source>The depth of the lists</source>
        <translation>Die Tiefe der Listen</translation>
    </message>
    <message>
        <source>The length of the lists</source>
        <translation>Die Länge der Listen</translation>
    </message>
    <message>
        <source>The number of arguments</source>
        <translation>Die Zahl der Argumente</translation>
    </message>
    <message>
        <source>Lists so short and flat give fewer than {} different examples</source>
        <translation>So kurze und flache Listen ergeben weniger als {} verschiedene Beispiele</translation>
    </message>
    <message>
        <source>Ask for fewer, or for longer or deeper lists</source>
        <translation>Weniger verlangen oder längere oder tiefere Listen</translation>
    </message>
    <message>
        <source>The field &quot;answer&quot; has no #### before its number</source>
        <translation>Das Feld &quot;answer&quot; hat kein #### vor seiner Zahl</translation>
    </message>
    <message>
        <source>The field &quot;choices&quot; holds something else than objects</source>
        <translation>Das Feld &quot;choices&quot; enthält etwas anderes als Objekte</translation>
    </message>
    <message>
        <source>The field &quot;choices&quot; has as many labels as texts nowhere</source>
        <translation>Das Feld &quot;choices&quot; hat nirgends so viele Labels wie Texte</translation>
    </message>
    <message>
        <source>The field &quot;choices&quot; is neither a list nor an object</source>
        <translation>Das Feld &quot;choices&quot; ist weder eine Liste noch ein Objekt</translation>
    </message>
    <message>
        <source>A permutation of {} rows is asked for</source>
        <translation>Eine Permutation von {} Zeilen ist verlangt</translation>
    </message>
    <message>
        <source>the split</source>
        <translation>der Teil</translation>
    </message>
    <message>
        <source>Take a smaller file</source>
        <translation>Eine kleinere Datei nehmen</translation>
    </message>
    <message>
        <source>task file</source>
        <translation>Aufgabendatei</translation>
    </message>
    <message>
        <source>An object of fields is wanted here</source>
        <translation>Hier wird ein Objekt mit Feldern erwartet</translation>
    </message>
    <message>
        <source>The key &quot;rows&quot; with a list is missing</source>
        <translation>Der Schlüssel &quot;rows&quot; mit einer Liste fehlt</translation>
    </message>
    <message>
        <source>Choose JSON lines, a JSON list, or rows as the hub&apos;s viewer gives them</source>
        <translation>JSON-Zeilen, eine JSON-Liste oder Zeilen, wie der Betrachter des Hubs sie gibt, wählen</translation>
    </message>
    <message>
        <source>Cells of this row were cut off by the viewer</source>
        <translation>Zellen dieser Zeile hat der Betrachter abgeschnitten</translation>
    </message>
    <message>
        <source>Get the whole file</source>
        <translation>Die ganze Datei holen</translation>
    </message>
    <message>
        <source>This is neither JSON nor a line of names between tabs</source>
        <translation>Das ist weder JSON noch eine Zeile mit Namen zwischen Tabulatoren</translation>
    </message>
    <message>
        <source>Choose JSON lines, a JSON list or tab-separated values</source>
        <translation>JSON-Zeilen, eine JSON-Liste oder durch Tabulatoren getrennte Werte wählen</translation>
    </message>
    <message>
        <source>There are {} cells for {} fields</source>
        <translation>Es gibt {} Zellen für {} Felder</translation>
    </message>
    <message>
        <source>The file is no UTF-8</source>
        <translation>Die Datei ist kein UTF-8</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Sie als UTF-8 speichern</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>The file holds no rows</source>
        <translation>Die Datei enthält keine Zeilen</translation>
    </message>
    <message>
        <source>task&apos;s results</source>
        <translation>Aufgabenergebnisse</translation>
    </message>
    <message>
        <source>These are answers of another version: &quot;{}&quot;, and only &quot;{}&quot; is known</source>
        <translation>Das sind Antworten einer anderen Version: „{}“, und nur „{}“ ist bekannt</translation>
    </message>
    <message>
        <source>Open them with the version that made them, or answer the task again</source>
        <translation>Sie mit der Version öffnen, die sie gemacht hat, oder die Aufgabe erneut beantworten</translation>
    </message>
    <message>
        <source>The folder holds the results of an order experiment</source>
        <translation>Der Ordner enthält die Ergebnisse eines Reihenfolge-Experiments</translation>
    </message>
    <message>
        <source>The answer is not that of example {}</source>
        <translation>Die Antwort ist nicht die von Beispiel {}</translation>
    </message>
    <message>
        <source>Choose another folder, or take the changed lines away</source>
        <translation>Einen anderen Ordner wählen oder die veränderten Zeilen entfernen</translation>
    </message>
    <message>
        <source>There are more answers than examples</source>
        <translation>Es gibt mehr Antworten als Beispiele</translation>
    </message>
    <message>
        <source>Record one for each</source>
        <translation>Für jedes eine aufzeichnen</translation>
    </message>
    <message>
        <source>There is no split &quot;{}&quot;</source>
        <translation>Es gibt keinen Teil „{}“</translation>
    </message>
    <message>
        <source>Choose one of: train, validation, test</source>
        <translation>Eines wählen von: train, validation, test</translation>
    </message>
    <message>
        <source>There is no task &quot;{}&quot;</source>
        <translation>Es gibt keine Aufgabe „{}“</translation>
    </message>
    <message>
        <source>Choose one of: {}</source>
        <translation>Eines wählen von: {}</translation>
    </message>
    <message>
        <source>There is a file already</source>
        <translation>Eine Datei gibt es schon</translation>
    </message>
    <message>
        <source>Name another, or move it away</source>
        <translation>Eine andere nennen oder sie wegschieben</translation>
    </message>
    <message>
        <source>A server is not told the tokens by &quot;{}&quot;</source>
        <translation>Einem Server lassen sich die Token nicht durch „{}“ mitteilen</translation>
    </message>
    <message>
        <source>Choose words or prompt-embeds</source>
        <translation>Eines wählen von: words, prompt-embeds</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation>Die Adresse des Servers</translation>
    </message>
    <message>
        <source>The server&apos;s key holds white space or control characters</source>
        <translation>Der Schlüssel des Servers enthält Leer- oder Steuerzeichen</translation>
    </message>
    <message>
        <source>The number of requests at once</source>
        <translation>Die Zahl gleichzeitiger Anfragen</translation>
    </message>
    <message>
        <source>The number of answers to compare</source>
        <translation>Die Zahl zu vergleichender Antworten</translation>
    </message>
    <message>
        <source>The number of attempts</source>
        <translation>Die Zahl der Versuche</translation>
    </message>
    <message>
        <source>The time for an answer is not above 0</source>
        <translation>Die Zeit für eine Antwort ist nicht über 0</translation>
    </message>
    <message>
        <source>Give seconds</source>
        <translation>Sekunden angeben</translation>
    </message>
    <message>
        <source>cannot be reached ({})</source>
        <translation>ist nicht erreichbar ({})</translation>
    </message>
    <message>
        <source>Check its address and the network</source>
        <translation>Seine Adresse und das Netz prüfen</translation>
    </message>
    <message>
        <source>refuses the key (HTTP status {})</source>
        <translation>lehnt den Schlüssel ab (HTTP-Status {})</translation>
    </message>
    <message>
        <source>Set {} to its key</source>
        <translation>{} auf seinen Schlüssel setzen</translation>
    </message>
    <message>
        <source>lists no models (HTTP status {})</source>
        <translation>zählt keine Modelle auf (HTTP-Status {})</translation>
    </message>
    <message>
        <source>Give the address that ends in /v1</source>
        <translation>Die Adresse angeben, die auf /v1 endet</translation>
    </message>
    <message>
        <source>serves {} models</source>
        <translation>bietet {} Modelle an</translation>
    </message>
    <message>
        <source>Take one that serves this model alone</source>
        <translation>Einen nehmen, der nur dieses Modell anbietet</translation>
    </message>
    <message>
        <source>The card&apos;s row of &quot;{}&quot; {}</source>
        <translation>Die Zeile von „{}“ in der Karte {}</translation>
    </message>
    <message>
        <source>Ask for the card again</source>
        <translation>Die Karte erneut anfordern</translation>
    </message>
    <message>
        <source>the row</source>
        <translation>die Zeile</translation>
    </message>
    <message>
        <source>is no base64</source>
        <translation>ist kein Base64</translation>
    </message>
    <message>
        <source>has {} bytes where the model&apos;s rows have {}</source>
        <translation>hat {} Bytes, die Zeilen des Modells aber {}</translation>
    </message>
    <message>
        <source>holds values that are not finite</source>
        <translation>enthält Werte, die nicht endlich sind</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The card has format &quot;{}&quot; where &quot;{}&quot; is read</source>
        <translation>Die Karte hat das Format „{}“, gelesen wird „{}“</translation>
    </message>
    <message>
        <source>Choose a card made by this version</source>
        <translation>Eine Karte wählen, die diese Version gemacht hat</translation>
    </message>
    <message>
        <source>The card&apos;s hidden_size is out of range</source>
        <translation>Die Angabe hidden_size der Karte liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>The card&apos;s chips are no list of at most 64</source>
        <translation>Die Chips der Karte sind keine Liste von höchstens 64</translation>
    </message>
    <message>
        <source>The card&apos;s rows are no object</source>
        <translation>Die Zeilen der Karte sind kein Objekt</translation>
    </message>
    <message>
        <source>The card&apos;s rows have {} numbers, for &quot;{}&quot;; those of the open model &quot;{}&quot; have {}</source>
        <translation>Die Zeilen der Karte haben {} Zahlen, für „{}“; die des offenen Modells „{}“ haben {}</translation>
    </message>
    <message>
        <source>Open the card&apos;s model</source>
        <translation>Das Modell der Karte öffnen</translation>
    </message>
    <message>
        <source>The card was made for the model &quot;{}&quot; ({}), not for the open model &quot;{}&quot; ({})</source>
        <translation>Die Karte wurde für das Modell „{}“ ({}) gemacht, nicht für das offene Modell „{}“ ({})</translation>
    </message>
    <message>
        <source>Open its model</source>
        <translation>Ihr Modell öffnen</translation>
    </message>
    <message>
        <source>The card was made with another tokenizer than that of &quot;{}&quot;</source>
        <translation>Die Karte wurde mit einem anderen Tokenizer als dem von „{}“ gemacht</translation>
    </message>
    <message>
        <source>Open its model with the tokenizer that came with it</source>
        <translation>Ihr Modell mit dem Tokenizer öffnen, der dazugehört</translation>
    </message>
    <message>
        <source>The rows are for a model of {} {}, the open one has {}</source>
        <translation>Die Zeilen sind für ein Modell mit {} {}, das offene hat {}</translation>
    </message>
    <message>
        <source>Open the model that they were learned for</source>
        <translation>Das Modell öffnen, für das sie gelernt wurden</translation>
    </message>
    <message>
        <source>The rows were made for the model &quot;{}&quot; ({}), not for the open model &quot;{}&quot; ({})</source>
        <translation>Die Zeilen wurden für das Modell „{}“ ({}) gemacht, nicht für das offene Modell „{}“ ({})</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; holds no rows of numbers</source>
        <translation>Der Tensor &quot;{}&quot; enthält keine Zeilen von Zahlen</translation>
    </message>
    <message>
        <source>Choose a file of rows</source>
        <translation>Eine Datei mit Zeilen wählen</translation>
    </message>
    <message>
        <source>numbers a row</source>
        <translation>Zahlen je Zeile</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; has {} rows, more than {}</source>
        <translation>Der Tensor &quot;{}&quot; hat {} Zeilen, mehr als {}</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; holds values that are not finite</source>
        <translation>Der Tensor &quot;{}&quot; enthält Werte, die nicht endlich sind</translation>
    </message>
    <message>
        <source>adapter&apos;s settings</source>
        <translation>Adaptereinstellungen</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>The adapter holds no tensor &quot;{}&quot;</source>
        <translation>Der Adapter enthält keinen Tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Ihn erneut herunterladen</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>attention heads</source>
        <translation>Aufmerksamkeitsköpfen</translation>
    </message>
    <message>
        <source>The adapter has {} rows for {} token_indices</source>
        <translation>Der Adapter hat {} Zeilen für {} token_indices</translation>
    </message>
    <message>
        <source>The adapter is of the kind {}, which holds no rows</source>
        <translation>Der Adapter ist von der Art {}, die keine Zeilen enthält</translation>
    </message>
    <message>
        <source>Import one of the kind PROMPT_TUNING or TRAINABLE_TOKENS</source>
        <translation>Einen der Art PROMPT_TUNING oder TRAINABLE_TOKENS importieren</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>A GGUF file&apos;s numbers stay as they are</source>
        <translation>Die Zahlen einer GGUF-Datei bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Es weglassen</translation>
    </message>
    <message>
        <source>A GGUF file has no name for the tensor &quot;{}&quot;</source>
        <translation>Eine GGUF-Datei hat keinen Namen für den Tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Export it as a Hugging Face folder</source>
        <translation>Es als Hugging-Face-Ordner exportieren</translation>
    </message>
    <message>
        <source>llama.cpp knows no such biases in a model of architecture {}</source>
        <translation>llama.cpp kennt solche Biases in einem Modell der Architektur {} nicht</translation>
    </message>
    <message>
        <source>A GGUF file of architecture {} cannot say {} of this model</source>
        <translation>Eine GGUF-Datei der Architektur {} kann {} dieses Modells nicht ausdrücken</translation>
    </message>
    <message>
        <source>The tokenizer is no BPE, which GGUF files hold here</source>
        <translation>Der Tokenizer ist kein BPE, wie GGUF-Dateien ihn hier enthalten</translation>
    </message>
    <message>
        <source>llama.cpp has no name for the way in which this tokenizer cuts words</source>
        <translation>llama.cpp hat keinen Namen für die Art, wie dieser Tokenizer Wörter zerlegt</translation>
    </message>
    <message>
        <source>A GGUF file of architecture {} cannot hold this tokenizer: it would read &quot;{}&quot; otherwise</source>
        <translation>Eine GGUF-Datei der Architektur {} kann diesen Tokenizer nicht enthalten: Er läse „{}“ anders</translation>
    </message>
    <message>
        <source>The file divides its rotation&apos;s frequencies in a way that no config.json can say</source>
        <translation>Die Datei teilt die Frequenzen ihrer Rotation auf eine Weise, die keine config.json ausdrücken kann</translation>
    </message>
    <message>
        <source>Export it as GGUF</source>
        <translation>Es als GGUF exportieren</translation>
    </message>
    <message>
        <source>model configuration</source>
        <translation>Modellkonfiguration</translation>
    </message>
    <message>
        <source>generation settings</source>
        <translation>Generierungseinstellungen</translation>
    </message>
    <message>
        <source>The tokenizer cannot be given the word {} as id {}</source>
        <translation>Dem Tokenizer kann das Wort {} nicht als ID {} gegeben werden</translation>
    </message>
    <message>
        <source>Use another receiver, such as prompt-embeds</source>
        <translation>Einen anderen Empfänger verwenden, etwa prompt-embeds</translation>
    </message>
    <message>
        <source>There is no number type &quot;{}&quot;</source>
        <translation>Es gibt keinen Zahlentyp „{}“</translation>
    </message>
    <message>
        <source>Choose float32, float16 or bfloat16</source>
        <translation>Einen wählen von: float32, float16, bfloat16</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; is missing</source>
        <translation>Der Tensor &quot;{}&quot; fehlt</translation>
    </message>
    <message>
        <source>Fetch the model again</source>
        <translation>Das Modell erneut herunterladen</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>tokenizer settings</source>
        <translation>Tokenizer-Einstellungen</translation>
    </message>
    <message>
        <source>max_new_tokens is {}</source>
        <translation>max_new_tokens ist {}</translation>
    </message>
    <message>
        <source>Give at least 1</source>
        <translation>Mindestens 1 angeben</translation>
    </message>
    <message>
        <source>The temperature is {}</source>
        <translation>Die Temperatur ist {}</translation>
    </message>
    <message>
        <source>Give 0 (greedy) to 100</source>
        <translation>0 (greedy) bis 100 angeben</translation>
    </message>
    <message>
        <source>top_p is {}</source>
        <translation>top_p ist {}</translation>
    </message>
    <message>
        <source>Give more than 0, at most 1</source>
        <translation>Mehr als 0 und höchstens 1 angeben</translation>
    </message>
    <message>
        <source>top_k is {}</source>
        <translation>top_k ist {}</translation>
    </message>
    <message>
        <source>Give 0 (all ids) or more</source>
        <translation>0 (alle IDs) oder mehr angeben</translation>
    </message>
    <message>
        <source>The input is empty</source>
        <translation>Die Eingabe ist leer</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Einen Prompt schreiben</translation>
    </message>
    <message>
        <source>The input has {} tokens where the model reads at most {}</source>
        <translation>Die Eingabe hat {} Token, das Modell liest aber höchstens {}</translation>
    </message>
    <message>
        <source>Shorten the prompt</source>
        <translation>Den Prompt kürzen</translation>
    </message>
    <message>
        <source>There are {} {} for {} inputs</source>
        <translation>Es gibt {} {} für {} Eingaben</translation>
    </message>
    <message>
        <source>Give one for each input</source>
        <translation>Für jede Eingabe eines angeben</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>A set lies outside its input</source>
        <translation>Eine Menge liegt außerhalb ihrer Eingabe</translation>
    </message>
    <message>
        <source>indices of interventions</source>
        <translation>Indizes von Eingriffen</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>interventions</source>
        <translation>Eingriffe</translation>
    </message>
    <message>
        <source>An input names intervention {} of {}</source>
        <translation>Eine Eingabe nennt den Eingriff {} von {}</translation>
    </message>
    <message>
        <source>An input names a steering row that does not exist</source>
        <translation>Eine Eingabe nennt eine Steuerzeile, die es nicht gibt</translation>
    </message>
    <message>
        <source>A steering token changes no logit of this model, so nothing would be steered</source>
        <translation>Ein Steuertoken ändert kein Logit dieses Modells, also würde nichts gesteuert</translation>
    </message>
    <message>
        <source>Train the token again for this model</source>
        <translation>Das Token für dieses Modell erneut trainieren</translation>
    </message>
    <message>
        <source>There is not enough memory for one answer</source>
        <translation>Der Speicher reicht nicht für eine Antwort</translation>
    </message>
    <message>
        <source>Give fewer new tokens, a shorter prompt or a smaller model</source>
        <translation>Weniger neue Token, einen kürzeren Prompt oder ein kleineres Modell angeben</translation>
    </message>
    <message>
        <source>What is changed begins outside the input</source>
        <translation>Was geändert wird, beginnt außerhalb der Eingabe</translation>
    </message>
    <message>
        <source>An answer this long does not fit into the memory for answers</source>
        <translation>Eine so lange Antwort passt nicht in den Speicher für Antworten</translation>
    </message>
    <message>
        <source>Ask for fewer new tokens, or shorten the prompt</source>
        <translation>Weniger neue Token verlangen oder den Prompt kürzen</translation>
    </message>
    <message>
        <source>the cosines to cluster by</source>
        <translation>die Kosinus, nach denen gruppiert wird</translation>
    </message>
    <message>
        <source>A number is not finite</source>
        <translation>Eine Zahl ist nicht endlich</translation>
    </message>
    <message>
        <source>row {} of {}</source>
        <translation>Zeile {} von {}</translation>
    </message>
    <message>
        <source>Leave that row out or make it anew</source>
        <translation>Diese Zeile weglassen oder neu machen</translation>
    </message>
    <message>
        <source>The widths differ: {} and {}</source>
        <translation>Die Breiten sind verschieden: {} und {}</translation>
    </message>
    <message>
        <source>Compare rows of one model</source>
        <translation>Zeilen eines einzigen Modells vergleichen</translation>
    </message>
    <message>
        <source>the rows whose neighbours are sought</source>
        <translation>die Zeilen, deren Nachbarn gesucht werden</translation>
    </message>
    <message>
        <source>The number of neighbours must be at least 1</source>
        <translation>Die Zahl der Nachbarn muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>{} asked for</source>
        <translation>{} verlangt</translation>
    </message>
    <message>
        <source>Ask for one</source>
        <translation>Einen verlangen</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>die Tabelle</translation>
    </message>
    <message>
        <source>The null baseline needs at least 2 random rows</source>
        <translation>Der Nullvergleich braucht mindestens 2 zufällige Zeilen</translation>
    </message>
    <message>
        <source>Ask for more</source>
        <translation>Mehr verlangen</translation>
    </message>
    <message>
        <source>The norm of the random rows must be positive</source>
        <translation>Die Norm der zufälligen Zeilen muss positiv sein</translation>
    </message>
    <message>
        <source>{} given</source>
        <translation>{} angegeben</translation>
    </message>
    <message>
        <source>Use a row that is not zero</source>
        <translation>Eine Zeile verwenden, die nicht null ist</translation>
    </message>
    <message>
        <source>The null baseline needs a table with rows</source>
        <translation>Der Nullvergleich braucht eine Tabelle mit Zeilen</translation>
    </message>
    <message>
        <source>0 given</source>
        <translation>0 angegeben</translation>
    </message>
    <message>
        <source>Open a model first</source>
        <translation>Zuerst ein Modell öffnen</translation>
    </message>
    <message>
        <source>the rows to compare</source>
        <translation>die zu vergleichenden Zeilen</translation>
    </message>
    <message>
        <source>Principal components need at least 2 rows</source>
        <translation>Hauptkomponenten brauchen mindestens 2 Zeilen</translation>
    </message>
    <message>
        <source>Give more rows</source>
        <translation>Mehr Zeilen angeben</translation>
    </message>
    <message>
        <source>The number of components must be between 1 and {}</source>
        <translation>Die Zahl der Komponenten muss zwischen 1 und {} liegen</translation>
    </message>
    <message>
        <source>Choose a number in that range</source>
        <translation>Eine Zahl in diesem Bereich wählen</translation>
    </message>
    <message>
        <source>the rows to fit</source>
        <translation>die Zeilen, aus denen die Achsen bestimmt werden</translation>
    </message>
    <message>
        <source>the rows to project</source>
        <translation>die zu projizierenden Zeilen</translation>
    </message>
    <message>
        <source>the vocabulary&apos;s rows from {} on</source>
        <translation>die Zeilen des Vokabulars ab {}</translation>
    </message>
    <message>
        <source>where adapters act</source>
        <translation>wo Adapter wirken</translation>
    </message>
    <message>
        <source>The method {} changes no stream</source>
        <translation>Die Methode {} ändert keinen Strom</translation>
    </message>
    <message>
        <source>Choose adapter, fixed_vector or joint_adapter</source>
        <translation>Eines wählen von: adapter, fixed_vector, joint_adapter</translation>
    </message>
    <message>
        <source>A strength is outside 0 to 10</source>
        <translation>Eine Stärke liegt außerhalb von 0 bis 10</translation>
    </message>
    <message>
        <source>Give numbers above 0, at most 10</source>
        <translation>Zahlen über 0 und höchstens 10 angeben</translation>
    </message>
    <message>
        <source>The prompts are too few or too many</source>
        <translation>Es sind zu wenige oder zu viele Prompts</translation>
    </message>
    <message>
        <source>Give 1 to 1000</source>
        <translation>1 bis 1000 angeben</translation>
    </message>
    <message>
        <source>The answers&apos; length</source>
        <translation>Die Länge der Antworten</translation>
    </message>
    <message>
        <source>Give 1 to 4096</source>
        <translation>1 bis 4096 angeben</translation>
    </message>
    <message>
        <source>The words are too many</source>
        <translation>Es sind zu viele Wörter</translation>
    </message>
    <message>
        <source>Give 0 to 100</source>
        <translation>0 bis 100 angeben</translation>
    </message>
    <message>
        <source>No behaviour has learned by the method {}</source>
        <translation>Kein Verhalten hat mit der Methode {} gelernt</translation>
    </message>
    <message>
        <source>Train it first: steerdeck-cli train adapter</source>
        <translation>Es zuerst trainieren: steerdeck-cli train adapter</translation>
    </message>
    <message>
        <source>Reading adapters</source>
        <translation>Auslesen der Adapter</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>the mechanism</source>
        <translation>der Mechanismus</translation>
    </message>
    <message>
        <source>There is no prompt</source>
        <translation>Es gibt keinen Prompt</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Einen schreiben</translation>
    </message>
    <message>
        <source>The answer&apos;s length is {}</source>
        <translation>Die Länge der Antwort ist {}</translation>
    </message>
    <message>
        <source>The deck is empty</source>
        <translation>Das Deck ist leer</translation>
    </message>
    <message>
        <source>Put a behaviour on it</source>
        <translation>Ein Verhalten darauf legen</translation>
    </message>
    <message>
        <source>&quot;{}&quot; steers by a way of its own, not by its token</source>
        <translation>„{}“ steuert auf eine eigene Art, nicht mit seinem Token</translation>
    </message>
    <message>
        <source>Let it steer as the answer does, or take it off the deck</source>
        <translation>Es so steuern lassen wie die Antwort oder es vom Deck nehmen</translation>
    </message>
    <message>
        <source>The attention of this answer needs {} of memory where {} is free</source>
        <translation>Die Aufmerksamkeit dieser Antwort braucht {} Speicher, frei sind {}</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or close other programs</source>
        <translation>Eine kürzere Antwort verlangen oder andere Programme schließen</translation>
    </message>
    <message>
        <source>Reading passes</source>
        <translation>Lesedurchläufe</translation>
    </message>
    <message>
        <source>build ledger</source>
        <translation>Bauprotokoll</translation>
    </message>
    <message>
        <source>The folder for checkpoints cannot be made</source>
        <translation>Der Ordner für Zwischenstände kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Name another with --work</source>
        <translation>Mit --work einen anderen nennen</translation>
    </message>
    <message>
        <source>Learning the tokenizer</source>
        <translation>Lernen des Tokenizers</translation>
    </message>
    <message>
        <source>Pretraining the model</source>
        <translation>Vortraining des Modells</translation>
    </message>
    <message>
        <source>Training the behaviours&apos; tokens</source>
        <translation>Training der Token der Verhalten</translation>
    </message>
    <message>
        <source>Training {}</source>
        <translation>Training von {}</translation>
    </message>
    <message>
        <source>The {} cannot be read</source>
        <translation>{}: nicht lesbar</translation>
    </message>
    <message>
        <source>The {} does not exist</source>
        <translation>{}: nicht vorhanden</translation>
    </message>
    <message>
        <source>Check its name and permissions</source>
        <translation>Name und Rechte prüfen</translation>
    </message>
    <message>
        <source>The notes are longer than {} bytes</source>
        <translation>Die Notizen sind länger als {} Bytes</translation>
    </message>
    <message>
        <source>Shorten them</source>
        <translation>Sie kürzen</translation>
    </message>
    <message>
        <source>The notes are no valid UTF-8</source>
        <translation>Die Notizen sind kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>Write them anew</source>
        <translation>Sie neu schreiben</translation>
    </message>
    <message>
        <source>The behaviour &quot;{}&quot; is named twice</source>
        <translation>Das Verhalten „{}“ ist zweimal genannt</translation>
    </message>
    <message>
        <source>Name it once</source>
        <translation>Es einmal nennen</translation>
    </message>
    <message>
        <source>A file stands where a folder is wanted</source>
        <translation>Eine Datei steht, wo ein Ordner gebraucht wird</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder</source>
        <translation>In den Ordner kann nichts geschrieben werden</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another</source>
        <translation>Seine Rechte prüfen oder einen anderen wählen</translation>
    </message>
    <message>
        <source>The token folder is no folder</source>
        <translation>Der Token-Ordner ist kein Ordner</translation>
    </message>
    <message>
        <source>Choose a folder of tokens</source>
        <translation>Einen Ordner mit Token wählen</translation>
    </message>
    <message>
        <source>The token folder does not exist</source>
        <translation>Den Token-Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>There is no dtype &quot;{}&quot;</source>
        <translation>Es gibt keinen dtype „{}“</translation>
    </message>
    <message>
        <source>Choose float32 or bfloat16, or leave it out to measure</source>
        <translation>Einen wählen von: float32, bfloat16, oder ihn weglassen, damit gemessen wird</translation>
    </message>
    <message>
        <source>Weights in {} are not computed with in {}</source>
        <translation>Mit Gewichten in {} wird nicht in {} gerechnet</translation>
    </message>
    <message>
        <source>Leave --dtype out, or give it the same</source>
        <translation>--dtype weglassen oder dasselbe angeben</translation>
    </message>
    <message>
        <source>There is no device &quot;{}&quot;</source>
        <translation>Es gibt kein Gerät „{}“</translation>
    </message>
    <message>
        <source>Choose cpu or cuda</source>
        <translation>Eines wählen von: cpu, cuda</translation>
    </message>
    <message>
        <source>The number of threads</source>
        <translation>Die Zahl der Threads</translation>
    </message>
    <message>
        <source>The memory is {} GiB</source>
        <translation>Der Speicher ist {} GiB</translation>
    </message>
    <message>
        <source>Give more than 0</source>
        <translation>Mehr als 0 angeben</translation>
    </message>
    <message>
        <source>Sentences of their own ask for every behaviour, and the join &quot;{}&quot; for one of them</source>
        <translation>Eigene Sätze verlangen jedes Verhalten, die Verbindung „{}“ nur eines davon</translation>
    </message>
    <message>
        <source>Take the joined wording, or another join</source>
        <translation>Den Wortlaut joined oder eine andere Verbindung nehmen</translation>
    </message>
    <message>
        <source>The prompt is empty</source>
        <translation>Der Prompt ist leer</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Eine Frage schreiben</translation>
    </message>
    <message>
        <source>No way of answering is chosen</source>
        <translation>Keine Art zu antworten ist gewählt</translation>
    </message>
    <message>
        <source>The number of samples</source>
        <translation>Die Zahl der Ziehungen</translation>
    </message>
    <message>
        <source>Several samples of a greedy answer are all the same</source>
        <translation>Mehrere Ziehungen einer greedy erzeugten Antwort sind alle gleich</translation>
    </message>
    <message>
        <source>Give a temperature above 0, or ask for one</source>
        <translation>Eine Temperatur über 0 angeben oder nur eine verlangen</translation>
    </message>
    <message>
        <source>Only one answer can go on from tokens that are given</source>
        <translation>Nur eine einzige Antwort kann ab vorgegebenen Token weitergehen</translation>
    </message>
    <message>
        <source>Choose one way of answering, order and sample</source>
        <translation>Eine Art zu antworten, eine Reihenfolge und eine Ziehung wählen</translation>
    </message>
    <message>
        <source>The answer has {} tokens already, and may have {}</source>
        <translation>Die Antwort hat schon {} Token und darf {} haben</translation>
    </message>
    <message>
        <source>Allow a longer answer</source>
        <translation>Eine längere Antwort zulassen</translation>
    </message>
    <message>
        <source>The batch</source>
        <translation>Der Batch</translation>
    </message>
    <message>
        <source>Epochs, a subset and leaving out the longest examples are for a data set</source>
        <translation>Epochen, eine Teilmenge und das Weglassen der längsten Beispiele gibt es nur bei einem Datensatz</translation>
    </message>
    <message>
        <source>Give one with --data</source>
        <translation>Einen mit --data angeben</translation>
    </message>
    <message>
        <source>data file</source>
        <translation>Datendatei</translation>
    </message>
    <message>
        <source>The method &quot;{}&quot; is not trained this way</source>
        <translation>Die Methode „{}“ wird nicht auf diese Weise trainiert</translation>
    </message>
    <message>
        <source>Choose caa, lm_steer, lora_dare, adapter, fixed_vector or joint</source>
        <translation>Eines wählen von: caa, lm_steer, lora_dare, adapter, fixed_vector, joint</translation>
    </message>
    <message>
        <source>This training reads no instructions: it learns from answers</source>
        <translation>Dieses Training liest keine Anweisungen: Es lernt aus Antworten</translation>
    </message>
    <message>
        <source>Leave their wording and paraphrases out, or distil where the method can</source>
        <translation>Wortlaut und Formulierungen weglassen oder destillieren, wo die Methode es kann</translation>
    </message>
    <message>
        <source>The scale of the vector is {}</source>
        <translation>Die Skalierung des Vektors ist {}</translation>
    </message>
    <message>
        <source>Give a number between -1000 and 1000</source>
        <translation>Eine Zahl zwischen -1000 und 1000 angeben</translation>
    </message>
    <message>
        <source>There is no block {}</source>
        <translation>Es gibt keinen Block {}</translation>
    </message>
    <message>
        <source>Give 0 or more, or -1 for the middle</source>
        <translation>0 oder mehr angeben, oder -1 für den mittleren</translation>
    </message>
    <message>
        <source>The method caa is measured on instructions, of which a task has none</source>
        <translation>Die Methode caa wird an Anweisungen gemessen, und eine Aufgabe hat keine</translation>
    </message>
    <message>
        <source>Choose adapter, fixed_vector, joint, lora_dare or lm_steer for it</source>
        <translation>Dafür adapter, fixed_vector, joint, lora_dare oder lm_steer wählen</translation>
    </message>
    <message>
        <source>A training on a task names no behaviours</source>
        <translation>Ein Training an einer Aufgabe nennt keine Verhalten</translation>
    </message>
    <message>
        <source>Leave them or the task out</source>
        <translation>Diese oder die Aufgabe weglassen</translation>
    </message>
    <message>
        <source>The number of prompts is negative</source>
        <translation>Die Zahl der Prompts ist negativ</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Give 0 or more</source>
        <translation>0 oder mehr angeben</translation>
    </message>
    <message>
        <source>The batch is {}</source>
        <translation>Der Batch ist {}</translation>
    </message>
    <message>
        <source>The attempts are {}</source>
        <translation>Die Zahl der Versuche ist {}</translation>
    </message>
    <message>
        <source>Give 1 to 20</source>
        <translation>1 bis 20 angeben</translation>
    </message>
    <message>
        <source>The examples shown to the teacher are {}</source>
        <translation>Die Zahl der dem Lehrer gezeigten Beispiele ist {}</translation>
    </message>
    <message>
        <source>Give 0 to 8</source>
        <translation>0 bis 8 angeben</translation>
    </message>
    <message>
        <source>The training set has no file to go to</source>
        <translation>Für die Trainingsdaten ist keine Datei genannt</translation>
    </message>
    <message>
        <source>Name one</source>
        <translation>Eine nennen</translation>
    </message>
    <message>
        <source>Give 1 to 100 000</source>
        <translation>1 bis 100 000 angeben</translation>
    </message>
    <message>
        <source>A server puts its chat template around every prompt</source>
        <translation>Ein Server setzt seine Chatvorlage um jeden Prompt</translation>
    </message>
    <message>
        <source>Leave --plain-prompt or the server out</source>
        <translation>--plain-prompt oder den Server weglassen</translation>
    </message>
    <message>
        <source>A system prompt needs the chat template, which the plain prompt leaves out</source>
        <translation>Ein System-Prompt braucht die Chatvorlage, die der reine Prompt weglässt</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>Eines von beiden weglassen</translation>
    </message>
    <message>
        <source>Write turns of the user and answers by turns, and the user&apos;s question last</source>
        <translation>Abwechselnd Beiträge des Nutzers und Antworten schreiben, zuletzt die Frage des Nutzers</translation>
    </message>
    <message>
        <source>A turn of the conversation is empty</source>
        <translation>Ein Beitrag des Gesprächs ist leer</translation>
    </message>
    <message>
        <source>Message {} is not the user&apos;s</source>
        <translation>Nachricht {} ist nicht vom Nutzer</translation>
    </message>
    <message>
        <source>Message {} is not the model&apos;s</source>
        <translation>Nachricht {} ist nicht vom Modell</translation>
    </message>
    <message>
        <source>The conversation has another format</source>
        <translation>Das Gespräch hat ein anderes Format</translation>
    </message>
    <message>
        <source>Open it with the program it is of</source>
        <translation>Es mit dem Programm öffnen, zu dem es gehört</translation>
    </message>
    <message>
        <source>The conversation has more than {} turns</source>
        <translation>Das Gespräch hat mehr als {} Beiträge</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>The unfinished training set was begun with other settings or another model</source>
        <translation>Die unfertigen Trainingsdaten wurden mit anderen Einstellungen oder einem anderen Modell begonnen</translation>
    </message>
    <message>
        <source>Finish it with those, or delete it to start again</source>
        <translation>Sie damit fertigstellen oder löschen, um neu zu beginnen</translation>
    </message>
    <message>
        <source>unfinished training set</source>
        <translation>unfertige Trainingsdaten</translation>
    </message>
    <message>
        <source>Answering, {} at once to fit in memory</source>
        <translation>Beantworten, {} gleichzeitig, damit es in den Speicher passt</translation>
    </message>
    <message>
        <source>cut at {} tokens</source>
        <translation>bei {} Token abgeschnitten</translation>
    </message>
    <message>
        <source>{} not met</source>
        <translation>{} nicht erfüllt</translation>
    </message>
    <message>
        <source>None of {} answers did what it was told, so nothing was kept</source>
        <translation>Keine von {} Antworten tat, was ihr gesagt wurde, also wurde nichts behalten</translation>
    </message>
    <message>
        <source>Take a model that follows instructions</source>
        <translation>Ein Modell nehmen, das Anweisungen befolgt</translation>
    </message>
    <message>
        <source>No behaviour is named</source>
        <translation>Kein Verhalten ist genannt</translation>
    </message>
    <message>
        <source>Name one, or an operator: &lt;and&gt;</source>
        <translation>Eines nennen oder einen Operator: &lt;and&gt;</translation>
    </message>
    <message>
        <source>The number of steps is {}</source>
        <translation>Die Schrittzahl ist {}</translation>
    </message>
    <message>
        <source>Give 1 to 500</source>
        <translation>1 bis 500 angeben</translation>
    </message>
    <message>
        <source>The number of examples is {}</source>
        <translation>Die Zahl der Beispiele ist {}</translation>
    </message>
    <message>
        <source>Give 1 to 64</source>
        <translation>1 bis 64 angeben</translation>
    </message>
    <message>
        <source>The number of words is {}</source>
        <translation>Die Zahl der Wörter ist {}</translation>
    </message>
    <message>
        <source>Taking steps</source>
        <translation>Ausführen der Schritte</translation>
    </message>
    <message>
        <source>steering token</source>
        <translation>Steuertoken</translation>
    </message>
    <message>
        <source>list of fingerprints</source>
        <translation>Liste der Fingerabdrücke</translation>
    </message>
    <message>
        <source>Working out the intervals</source>
        <translation>Berechnen der Intervalle</translation>
    </message>
    <message>
        <source>Nothing of this kind has been trained for this model yet.</source>
        <translation>Für dieses Modell wurde noch nichts dieser Art trainiert.</translation>
    </message>
    <message>
        <source>The operator {} has not been trained yet.</source>
        <translation>Der Operator {} wurde noch nicht trainiert.</translation>
    </message>
    <message>
        <source>The results have no row of &quot;{}&quot; for these behaviours in this order</source>
        <translation>Die Ergebnisse haben keine Zeile von „{}“ für diese Verhalten in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Choose a row of the table</source>
        <translation>Eine Zeile der Tabelle wählen</translation>
    </message>
    <message>
        <source>There is no receiver &quot;{}&quot;</source>
        <translation>Es gibt keinen Empfänger „{}“</translation>
    </message>
    <message>
        <source>Strengths and blends are part of the rows: each has a word of its own.</source>
        <translation>Stärken und Mischungen stecken in den Zeilen: Jede hat ein eigenes Wort.</translation>
    </message>
    <message>
        <source>Strengths are part of the rows: each has a word of its own.</source>
        <translation>Stärken stecken in den Zeilen: Jede hat ein eigenes Wort.</translation>
    </message>
    <message>
        <source>Blends are part of the rows: each has a word of its own.</source>
        <translation>Mischungen stecken in den Zeilen: Jede hat ein eigenes Wort.</translation>
    </message>
    <message>
        <source>The operator &lt;set&gt; is left out: no other program puts several rows at one position.</source>
        <translation>Der Operator &lt;set&gt; wird weggelassen: Kein anderes Programm setzt mehrere Zeilen an eine Position.</translation>
    </message>
    <message>
        <source>In prompt tuning the rows stand before the whole input, not behind the question where they were trained; trainable tokens stand where a text says them.</source>
        <translation>Beim Prompt-Tuning stehen die Zeilen vor der ganzen Eingabe, nicht hinter der Frage, wo sie trainiert wurden; trainierbare Token stehen, wo ein Text sie nennt.</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>der Export</translation>
    </message>
    <message>
        <source>Name at least one</source>
        <translation>Mindestens eines nennen</translation>
    </message>
    <message>
        <source>The join set cannot be carried: it puts the rows of all behaviours at one position, which no other program does</source>
        <translation>Die Verbindung set lässt sich nicht übertragen: Sie setzt die Zeilen aller Verhalten an eine Position, was kein anderes Programm tut</translation>
    </message>
    <message>
        <source>the deck</source>
        <translation>das Deck</translation>
    </message>
    <message>
        <source>Choose another join, or export a share card</source>
        <translation>Eine andere Verbindung wählen oder eine Weitergabekarte exportieren</translation>
    </message>
    <message>
        <source>A question is missing</source>
        <translation>Eine Frage fehlt</translation>
    </message>
    <message>
        <source>Give the one that is asked: {} carries it with the deck</source>
        <translation>Die angeben, die gestellt wird: {} überträgt sie mit dem Deck</translation>
    </message>
    <message>
        <source>The rows stand in float32</source>
        <translation>Die Zeilen stehen in float32</translation>
    </message>
    <message>
        <source>An answer of {} tokens is none</source>
        <translation>Eine Antwort von {} Token ist keine</translation>
    </message>
    <message>
        <source>No place is named for the export</source>
        <translation>Für den Export ist kein Ort genannt</translation>
    </message>
    <message>
        <source>Name a folder; of a card a file</source>
        <translation>Einen Ordner nennen; für eine Karte eine Datei</translation>
    </message>
    <message>
        <source>There is a folder where the card shall be</source>
        <translation>Wo die Karte hin soll, ist ein Ordner</translation>
    </message>
    <message>
        <source>There is a file where the folder shall be</source>
        <translation>Wo der Ordner hin soll, ist eine Datei</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>Something stands there already</source>
        <translation>Dort steht schon etwas</translation>
    </message>
    <message>
        <source>Choose another place, or ask for it to be replaced (--replace)</source>
        <translation>Einen anderen Ort wählen oder das Ersetzen verlangen (--replace)</translation>
    </message>
    <message>
        <source>These results are of another model</source>
        <translation>Diese Ergebnisse sind von einem anderen Modell</translation>
    </message>
    <message>
        <source>This tokenizer reads a question otherwise once the words stand in it</source>
        <translation>Dieser Tokenizer liest eine Frage anders, sobald die Wörter in ihr stehen</translation>
    </message>
    <message>
        <source>Export prompt-embeds, which need no words</source>
        <translation>Stattdessen prompt-embeds exportieren, die keine Wörter brauchen</translation>
    </message>
    <message>
        <source>The export cannot be renamed into place: {}</source>
        <translation>Der Export kann nicht an seinen Platz umbenannt werden: {}</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions</source>
        <translation>Die Rechte des Ordners prüfen</translation>
    </message>
    <message>
        <source>The model&apos;s head was its embedding; it is a tensor of its own now, so that no word of these can be said and all else is said as before.</source>
        <translation>Der Kopf des Modells war sein Embedding; er ist jetzt ein eigener Tensor, damit keines dieser Wörter gesagt werden kann und alles andere wie zuvor gesagt wird.</translation>
    </message>
    <message>
        <source>The rows stand in {}: their numbers differ by up to {} of a row&apos;s largest.</source>
        <translation>Die Zeilen stehen in {}: Ihre Zahlen weichen um bis zu {} der größten einer Zeile ab.</translation>
    </message>
    <message>
        <source>Waiting for results in {}</source>
        <translation>Warten auf Ergebnisse in {}</translation>
    </message>
    <message>
        <source>No folder to follow is named</source>
        <translation>Kein Ordner zum Verfolgen ist genannt</translation>
    </message>
    <message>
        <source>Choose the folder of the results</source>
        <translation>Den Ordner der Ergebnisse wählen</translation>
    </message>
    <message>
        <source>The time between looks is not above 0</source>
        <translation>Die Zeit zwischen zwei Blicken ist nicht über 0</translation>
    </message>
    <message>
        <source>The model has no token {}</source>
        <translation>Das Modell hat kein Token {}</translation>
    </message>
    <message>
        <source>the answer&apos;s beginning</source>
        <translation>der Anfang der Antwort</translation>
    </message>
    <message>
        <source>Give ids from 0 to {}</source>
        <translation>IDs von 0 bis {} angeben</translation>
    </message>
    <message>
        <source>The answer ends with the token {}</source>
        <translation>Die Antwort endet mit dem Token {}</translation>
    </message>
    <message>
        <source>Choose another one to go on from</source>
        <translation>Ein anderes wählen, ab dem es weitergeht</translation>
    </message>
    <message>
        <source>The model has no chat template, so it holds no conversation</source>
        <translation>Das Modell hat keine Chatvorlage, also führt es kein Gespräch</translation>
    </message>
    <message>
        <source>the conversation</source>
        <translation>das Gespräch</translation>
    </message>
    <message>
        <source>Choose a chat model, or give it a template file</source>
        <translation>Ein Chatmodell wählen oder ihm eine Vorlagendatei geben</translation>
    </message>
    <message>
        <source>Paraphrases are not drawn in a conversation</source>
        <translation>In einem Gespräch werden Formulierungen nicht ausgelost</translation>
    </message>
    <message>
        <source>Take each behaviour&apos;s first instruction</source>
        <translation>Die erste Anweisung jedes Verhaltens nehmen</translation>
    </message>
    <message>
        <source>The vector &quot;{}&quot; is named like a token</source>
        <translation>Der Vektor „{}“ heißt wie ein Token</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Ihm einen anderen Namen geben</translation>
    </message>
    <message>
        <source>There is no steering token to look at</source>
        <translation>Es gibt kein Steuertoken zu sehen</translation>
    </message>
    <message>
        <source>Train some tokens first, or name a file of vectors</source>
        <translation>Zuerst einige Token trainieren oder eine Datei mit Vektoren nennen</translation>
    </message>
    <message>
        <source>The geometry needs {} of memory where {} is free</source>
        <translation>Die Geometrie braucht {} Speicher, frei sind {}</translation>
    </message>
    <message>
        <source>Fit the axes on the tokens, or close other programs</source>
        <translation>Die Achsen aus den Token bestimmen oder andere Programme schließen</translation>
    </message>
    <message>
        <source>There are fewer than two behaviours whose instructions the axes could be fitted on</source>
        <translation>Es gibt weniger als zwei Verhalten, aus deren Anweisungen sich die Achsen bestimmen ließen</translation>
    </message>
    <message>
        <source>Train the tokens of some behaviours, or fit on something else</source>
        <translation>Die Token einiger Verhalten trainieren oder die Achsen aus etwas anderem bestimmen</translation>
    </message>
    <message>
        <source>Reading the vocabulary</source>
        <translation>Lesen des Vokabulars</translation>
    </message>
    <message>
        <source>Fitting the axes</source>
        <translation>Bestimmen der Achsen</translation>
    </message>
    <message>
        <source>Finding the nearest words</source>
        <translation>Suchen der nächsten Wörter</translation>
    </message>
    <message>
        <source>Drawing the null baseline</source>
        <translation>Berechnen des Nullvergleichs</translation>
    </message>
    <message>
        <source>The number of components is {}</source>
        <translation>Die Zahl der Komponenten ist {}</translation>
    </message>
    <message>
        <source>Give 2 to 16</source>
        <translation>2 bis 16 angeben</translation>
    </message>
    <message>
        <source>The numbers of neighbours and of random rows are too small</source>
        <translation>Die Zahlen der Nachbarn und der zufälligen Zeilen sind zu klein</translation>
    </message>
    <message>
        <source>Give at least 1 and 2</source>
        <translation>Mindestens 1 und 2 angeben</translation>
    </message>
    <message>
        <source>The file does not say what its {} row stands for</source>
        <translation>Die Datei sagt nicht, wofür ihre {} Zeile steht</translation>
    </message>
    <message>
        <source>The file does not say what its {} rows stand for</source>
        <translation>Die Datei sagt nicht, wofür ihre {} Zeilen stehen</translation>
    </message>
    <message>
        <source>Name a behaviour (--names)</source>
        <translation>Ein Verhalten nennen (--names)</translation>
    </message>
    <message>
        <source>Name a behaviour for each (--names)</source>
        <translation>Für jede ein Verhalten nennen (--names)</translation>
    </message>
    <message>
        <source>There are {} names for {} row</source>
        <translation>Es gibt {} Namen für {} Zeile</translation>
    </message>
    <message>
        <source>There are {} names for {} rows</source>
        <translation>Es gibt {} Namen für {} Zeilen</translation>
    </message>
    <message>
        <source>Name one for each</source>
        <translation>Für jede einen nennen</translation>
    </message>
    <message>
        <source>Two rows are named &quot;{}&quot;</source>
        <translation>Zwei Zeilen heißen „{}“</translation>
    </message>
    <message>
        <source>Give each a name of its own</source>
        <translation>Jeder einen eigenen Namen geben</translation>
    </message>
    <message>
        <source>There is no behaviour &quot;{}&quot; in the set &quot;{}&quot;</source>
        <translation>Es gibt kein Verhalten „{}“ im Satz „{}“</translation>
    </message>
    <message>
        <source>Name one that there is for each row (--names), or open a set that has it</source>
        <translation>Für jede Zeile ein vorhandenes nennen (--names) oder einen Satz öffnen, der es hat</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>The token&apos;s file cannot be renamed: {}</source>
        <translation>Die Datei des Tokens kann nicht umbenannt werden: {}</translation>
    </message>
    <message>
        <source>There is a token &quot;{}&quot; already, with another row</source>
        <translation>Es gibt schon ein Token „{}“, mit einer anderen Zeile</translation>
    </message>
    <message>
        <source>Ask for it to be replaced (--replace), or name another</source>
        <translation>Das Ersetzen verlangen (--replace) oder ein anderes nennen</translation>
    </message>
    <message>
        <source>The model folder holds no weights</source>
        <translation>Der Modellordner enthält keine Gewichte</translation>
    </message>
    <message>
        <source>Fetch model.safetensors into it</source>
        <translation>Die Datei model.safetensors in ihn herunterladen</translation>
    </message>
    <message>
        <source>There are no ids</source>
        <translation>Es gibt keine IDs</translation>
    </message>
    <message>
        <source>the ids</source>
        <translation>die IDs</translation>
    </message>
    <message>
        <source>There are {} ids where the model reads at most {}</source>
        <translation>Es gibt {} IDs, das Modell liest aber höchstens {}</translation>
    </message>
    <message>
        <source>Give fewer</source>
        <translation>Weniger angeben</translation>
    </message>
    <message>
        <source>The model has no id {}</source>
        <translation>Das Modell hat keine ID {}</translation>
    </message>
    <message>
        <source>Give 0 to {}</source>
        <translation>0 bis {} angeben</translation>
    </message>
    <message>
        <source>The messages are no JSON list</source>
        <translation>Die Nachrichten sind keine JSON-Liste</translation>
    </message>
    <message>
        <source>the messages</source>
        <translation>die Nachrichten</translation>
    </message>
    <message>
        <source>Give [{{&quot;role&quot;: ..., &quot;content&quot;: ...}}]</source>
        <translation>[{{&quot;role&quot;: ..., &quot;content&quot;: ...}}] angeben</translation>
    </message>
    <message>
        <source>The model has no chat template</source>
        <translation>Das Modell hat keine Chatvorlage</translation>
    </message>
    <message>
        <source>Give one with --template, or put a chat_template.jinja beside it</source>
        <translation>Eine mit --template angeben oder eine chat_template.jinja danebenlegen</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Use a smaller batch or model.</source>
        <translation>Der Speicher reicht dafür nicht. Einen kleineren Batch oder ein kleineres Modell verwenden.</translation>
    </message>
    <message>
        <source>The computation failed: {}.</source>
        <translation>Die Berechnung ist fehlgeschlagen: {}.</translation>
    </message>
    <message>
        <source>No judge is named</source>
        <translation>Kein Bewertungsmodell ist genannt</translation>
    </message>
    <message>
        <source>Set it to an OpenAI-compatible endpoint, LLM_JUDGE_MODEL to its model and LLM_JUDGE_API_KEY to your key</source>
        <translation>Es auf einen OpenAI-kompatiblen Endpunkt setzen, LLM_JUDGE_MODEL auf dessen Modell und LLM_JUDGE_API_KEY auf den eigenen Schlüssel</translation>
    </message>
    <message>
        <source>Reading weights</source>
        <translation>Lesen der Gewichte</translation>
    </message>
    <message>
        <source>There is not enough memory for the model</source>
        <translation>Der Speicher reicht nicht für das Modell</translation>
    </message>
    <message>
        <source>Close other programs, open it as bfloat16, or open a smaller model</source>
        <translation>Andere Programme schließen, es als bfloat16 öffnen oder ein kleineres Modell öffnen</translation>
    </message>
    <message>
        <source>The model has no chat template: it goes on with the prompt as it is, as base models do.</source>
        <translation>Das Modell hat keine Chatvorlage: Es setzt den Prompt fort, wie er ist, wie es Basismodelle tun.</translation>
    </message>
    <message>
        <source>The chat template lets the model think first and has no switch for it; its thoughts are told apart from its answers and measured by nothing.</source>
        <translation>Die Chatvorlage lässt das Modell zuerst nachdenken und hat keinen Schalter dafür; seine Gedanken werden von seinen Antworten getrennt und nicht gemessen.</translation>
    </message>
    <message>
        <source>The demo model knows only questions about its 40 animals; it will answer, but not sensibly. For anything else open a real model (File, Open model folder).</source>
        <translation>Das Demomodell kennt nur Fragen zu seinen 40 Tieren; auf andere antwortet es, aber nicht sinnvoll. Für alles andere ein echtes Modell öffnen (Datei, Modellordner öffnen).</translation>
    </message>
    <message>
        <source>A token stands there already</source>
        <translation>Dort steht schon ein Token</translation>
    </message>
    <message>
        <source>Choose another folder, or --replace it</source>
        <translation>Einen anderen Ordner wählen oder es ersetzen (--replace)</translation>
    </message>
    <message>
        <source>The folder cannot be made: {}</source>
        <translation>Der Ordner kann nicht angelegt werden: {}</translation>
    </message>
    <message>
        <source>manifest of a data set</source>
        <translation>Manifest eines Datensatzes</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>die Bibliothek</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>Es gibt nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Choose two items or more</source>
        <translation>Zwei oder mehr Einträge wählen</translation>
    </message>
    <message>
        <source>Items of several kinds cannot be compared</source>
        <translation>Einträge verschiedener Arten lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>Choose experiments alone, or trainings, or tasks</source>
        <translation>Nur Experimente, nur Trainings oder nur Aufgaben wählen</translation>
    </message>
    <message>
        <source>Data sets and decks have no figures to compare</source>
        <translation>Datensätze und Decks haben keine Zahlen zum Vergleichen</translation>
    </message>
    <message>
        <source>Choose experiments, trainings or tasks</source>
        <translation>Experimente, Trainings oder Aufgaben wählen</translation>
    </message>
    <message>
        <source>What came with the program is not {}</source>
        <translation>Was mit dem Programm kam, wird nicht {}</translation>
    </message>
    <message>
        <source>Give it a note or tags; your own items can be changed</source>
        <translation>Ihm eine Notiz oder Schlagwörter geben; eigene Einträge lassen sich ändern</translation>
    </message>
    <message>
        <source>The {} is longer than {} bytes</source>
        <translation>{}: länger als {} Bytes</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Kürzer schreiben</translation>
    </message>
    <message>
        <source>The {} has several lines or a control character</source>
        <translation>{}: mehrere Zeilen oder ein Steuerzeichen</translation>
    </message>
    <message>
        <source>Write it in one line</source>
        <translation>In einer Zeile schreiben</translation>
    </message>
    <message>
        <source>The {} is no valid UTF-8</source>
        <translation>{}: kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>A saved deck needs a name</source>
        <translation>Ein gespeichertes Deck braucht einen Namen</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>Ihm einen geben</translation>
    </message>
    <message>
        <source>The saved deck is not there any more</source>
        <translation>Das gespeicherte Deck ist nicht mehr da</translation>
    </message>
    <message>
        <source>List the library again</source>
        <translation>Die Bibliothek erneut auflisten</translation>
    </message>
    <message>
        <source>There is a saved deck &quot;{}&quot; already</source>
        <translation>Es gibt schon ein gespeichertes Deck „{}“</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>It cannot be moved: {}</source>
        <translation>Es kann nicht verschoben werden: {}</translation>
    </message>
    <message>
        <source>It is not in the trash any more</source>
        <translation>Es ist nicht mehr im Papierkorb</translation>
    </message>
    <message>
        <source>Something else stands in its place now</source>
        <translation>An seinem Platz steht jetzt etwas anderes</translation>
    </message>
    <message>
        <source>Move that away first</source>
        <translation>Das zuerst wegschieben</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The note is longer than {} bytes</source>
        <translation>Die Notiz ist länger als {} Bytes</translation>
    </message>
    <message>
        <source>The note is no valid UTF-8</source>
        <translation>Die Notiz ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>These are more than {} tags</source>
        <translation>Das sind mehr als {} Schlagwörter</translation>
    </message>
    <message>
        <source>Leave some out</source>
        <translation>Einige weglassen</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>A tag is empty or has a comma</source>
        <translation>Ein Schlagwort ist leer oder hat ein Komma</translation>
    </message>
    <message>
        <source>Write each as a word or a few</source>
        <translation>Jedes als ein Wort oder ein paar Wörter schreiben</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Rename that one first</source>
        <translation>Zuerst jenes umbenennen</translation>
    </message>
    <message>
        <source>library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>The library has another format</source>
        <translation>Die Bibliothek hat ein anderes Format</translation>
    </message>
    <message>
        <source>Open it with the program that wrote it</source>
        <translation>Sie mit dem Programm öffnen, das sie geschrieben hat</translation>
    </message>
    <message>
        <source>The library&apos;s items are no object</source>
        <translation>Die Einträge der Bibliothek sind kein Objekt</translation>
    </message>
    <message>
        <source>Move the file away</source>
        <translation>Die Datei wegschieben</translation>
    </message>
    <message>
        <source>list of saved decks</source>
        <translation>Liste gespeicherter Decks</translation>
    </message>
    <message>
        <source>The list of saved decks has another format</source>
        <translation>Die Liste gespeicherter Decks hat ein anderes Format</translation>
    </message>
    <message>
        <source>A saved deck has chips that are no list</source>
        <translation>Ein gespeichertes Deck hat Chips, die keine Liste sind</translation>
    </message>
    <message>
        <source>Several items are called &quot;{}&quot;</source>
        <translation>Mehrere Einträge heißen „{}“</translation>
    </message>
    <message>
        <source>Name one by its id, as in {}</source>
        <translation>Einen mit seiner ID nennen, etwa {}</translation>
    </message>
    <message>
        <source>There is no item &quot;{}&quot;</source>
        <translation>Es gibt keinen Eintrag „{}“</translation>
    </message>
    <message>
        <source>`steerdeck-cli library list` names them</source>
        <translation>`steerdeck-cli library list` zählt sie auf</translation>
    </message>
    <message>
        <source>There is no kind of item &quot;{}&quot;</source>
        <translation>Es gibt keine Art von Eintrag „{}“</translation>
    </message>
    <message>
        <source>Choose experiment, training, data, task or deck</source>
        <translation>Eines wählen von: experiment, training, data, task, deck</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>Es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>Check its name</source>
        <translation>Den Namen prüfen</translation>
    </message>
    <message>
        <source>The export has nowhere to go</source>
        <translation>Für den Export ist kein Ziel genannt</translation>
    </message>
    <message>
        <source>Name a file or folder</source>
        <translation>Eine Datei oder einen Ordner nennen</translation>
    </message>
    <message>
        <source>Nothing is exported to &quot;{}&quot;</source>
        <translation>Nach „{}“ wird nichts exportiert</translation>
    </message>
    <message>
        <source>Choose one of: repository, peft, control_vector</source>
        <translation>Eines wählen von: repository, peft, control_vector</translation>
    </message>
    <message>
        <source>Its weights are packed by {}, which this program does not read</source>
        <translation>Seine Gewichte sind mit {} gepackt, was dieses Programm nicht liest</translation>
    </message>
    <message>
        <source>It is of kind {}, which this program does not open</source>
        <translation>Es ist von der Art {}, die dieses Programm nicht öffnet</translation>
    </message>
    <message>
        <source>list of model folders</source>
        <translation>Liste der Modellordner</translation>
    </message>
    <message>
        <source>The file cannot be deleted</source>
        <translation>Die Datei kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Your own behaviours are left out. {}</source>
        <translation>Ihre eigenen Verhalten werden weggelassen. {}</translation>
    </message>
    <message>
        <source>Left out of your own behaviours, because the model&apos;s set has others of these names: {}.</source>
        <translation>Von den eigenen Verhalten weggelassen, weil der Satz des Modells andere mit diesen Namen hat: {}.</translation>
    </message>
    <message>
        <source>Give vectors as long as this model&apos;s rows</source>
        <translation>Vektoren angeben, so lang wie die Zeilen dieses Modells</translation>
    </message>
    <message>
        <source>file of vectors</source>
        <translation>Vektordatei</translation>
    </message>
    <message>
        <source>The tensor holds no vectors of {} numbers</source>
        <translation>Der Tensor enthält keine Vektoren von {} Zahlen</translation>
    </message>
    <message>
        <source>A number of the tensor is not finite</source>
        <translation>Eine Zahl des Tensors ist nicht endlich</translation>
    </message>
    <message>
        <source>There are more than {} vectors</source>
        <translation>Es gibt mehr als {} Vektoren</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no number</source>
        <translation>„{}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>The vector &quot;{}&quot; has {} numbers where the model&apos;s rows have {}</source>
        <translation>Der Vektor „{}“ hat {} Zahlen, die Zeilen des Modells haben {}</translation>
    </message>
    <message>
        <source>The file holds no vectors</source>
        <translation>Die Datei enthält keine Vektoren</translation>
    </message>
    <message>
        <source>A vector has no name</source>
        <translation>Ein Vektor hat keinen Namen</translation>
    </message>
    <message>
        <source>Two vectors have the name &quot;{}&quot;</source>
        <translation>Zwei Vektoren haben den Namen „{}“</translation>
    </message>
    <message>
        <source>The answers are of another model ({}), not of the open model &quot;{}&quot; ({})</source>
        <translation>Die Antworten sind von einem anderen Modell ({}), nicht vom offenen Modell „{}“ ({})</translation>
    </message>
    <message>
        <source>Open the model that was steered</source>
        <translation>Das Modell öffnen, das gesteuert wurde</translation>
    </message>
    <message>
        <source>Measuring perplexity</source>
        <translation>Messen der Perplexität</translation>
    </message>
    <message>
        <source>Set LLM_JUDGE_BASE_URL to an OpenAI-compatible endpoint and LLM_JUDGE_MODEL to its model</source>
        <translation>LLM_JUDGE_BASE_URL auf einen OpenAI-kompatiblen Endpunkt und LLM_JUDGE_MODEL auf dessen Modell setzen</translation>
    </message>
    <message>
        <source>No model is open to answer the question</source>
        <translation>Kein Modell ist offen, das die Frage beantworten könnte</translation>
    </message>
    <message>
        <source>The model gives no probability of yes</source>
        <translation>Das Modell gibt keine Wahrscheinlichkeit für Ja</translation>
    </message>
    <message>
        <source>Shorten the answers, or have the judge asked instead</source>
        <translation>Die Antworten kürzen oder stattdessen das Bewertungsmodell fragen lassen</translation>
    </message>
    <message>
        <source>No judge is named to answer the question</source>
        <translation>Kein Bewertungsmodell ist genannt, das die Frage beantworten könnte</translation>
    </message>
    <message>
        <source>The judge did not answer the question: {}</source>
        <translation>Das Bewertungsmodell hat die Frage nicht beantwortet: {}</translation>
    </message>
    <message>
        <source>Try again, or word the question so that yes or no answers it</source>
        <translation>Es erneut versuchen oder die Frage so formulieren, dass Ja oder Nein sie beantwortet</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is checked by a judge&apos;s word, and no judge is named</source>
        <translation>„{}“ wird vom Bewertungsmodell geprüft, und keines ist genannt</translation>
    </message>
    <message>
        <source>A server of another program {}</source>
        <translation>Ein Server eines anderen Programms {}</translation>
    </message>
    <message>
        <source>Take `steerdeck-cli serve`, or leave it out</source>
        <translation>`steerdeck-cli serve` nehmen oder es weglassen</translation>
    </message>
    <message>
        <source>The server is Steerdeck&apos;s own, which knows the tokens by name and takes no rows</source>
        <translation>Der Server ist Steerdecks eigener, der die Token beim Namen kennt und keine Zeilen annimmt</translation>
    </message>
    <message>
        <source>Leave --steer-by out</source>
        <translation>--steer-by weglassen</translation>
    </message>
    <message>
        <source>The server does not say which model it serves, and none of its answers may be compared</source>
        <translation>Der Server sagt nicht, welches Modell er anbietet, und keine seiner Antworten darf verglichen werden</translation>
    </message>
    <message>
        <source>Have some answers compared (--check)</source>
        <translation>Einige Antworten vergleichen lassen (--check)</translation>
    </message>
    <message>
        <source>The server is not this model with these tokens: {}</source>
        <translation>Der Server ist nicht dieses Modell mit diesen Token: {}</translation>
    </message>
    <message>
        <source>{}, and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <source>Open the same model, tokens and dtype on both sides</source>
        <translation>Auf beiden Seiten dasselbe Modell, dieselben Token und denselben dtype öffnen</translation>
    </message>
    <message>
        <source>has the tokens as they are, without strengths and blends</source>
        <translation>hat die Token, wie sie sind, ohne Stärken und Mischungen</translation>
    </message>
    <message>
        <source>does not steer by {}</source>
        <translation>steuert nicht mit {}</translation>
    </message>
    <message>
        <source>A server does not merge the lora_dare of several behaviours</source>
        <translation>Ein Server führt lora_dare mehrerer Verhalten nicht zusammen</translation>
    </message>
    <message>
        <source>Leave it out, or let this program answer</source>
        <translation>Es weglassen oder dieses Programm antworten lassen</translation>
    </message>
    <message>
        <source>Rows of the input do not steer by {}</source>
        <translation>Zeilen der Eingabe steuern nicht mit {}</translation>
    </message>
    <message>
        <source>The server answers {} otherwise than the open model: &quot;{}&quot;, not &quot;{}&quot;</source>
        <translation>Der Server beantwortet {} anders als das offene Modell: „{}“, nicht „{}“</translation>
    </message>
    <message>
        <source>Open the same model on the same kind of device on both sides</source>
        <translation>Auf beiden Seiten dasselbe Modell auf derselben Art von Gerät öffnen</translation>
    </message>
    <message>
        <source>The memory for answers or the time at the end is below 0</source>
        <translation>Der Speicher für Antworten oder die Zeit am Ende ist unter 0</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <source>The method {} has no tokens</source>
        <translation>Die Methode {} hat keine Token</translation>
    </message>
    <message>
        <source>Choose steering or hybrid</source>
        <translation>Eines wählen von: steering, hybrid</translation>
    </message>
    <message>
        <source>&quot;{}&quot; steers by a way of its own</source>
        <translation>„{}“ steuert auf eine eigene Art</translation>
    </message>
    <message>
        <source>Let it steer by its token</source>
        <translation>Es mit seinem Token steuern lassen</translation>
    </message>
    <message>
        <source>A dose is outside 0 to 10</source>
        <translation>Eine Dosis liegt außerhalb von 0 bis 10</translation>
    </message>
    <message>
        <source>The questions are too few or many</source>
        <translation>Es sind zu wenige oder zu viele Fragen</translation>
    </message>
    <message>
        <source>The answers&apos; length is out of range</source>
        <translation>Die Länge der Antworten liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Measuring side effects</source>
        <translation>Messen der Nebenwirkungen</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>Trainingsreihe</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>A {} is there twice</source>
        <translation>{} doppelt angegeben</translation>
    </message>
    <message>
        <source>the sweep</source>
        <translation>die Trainingsreihe</translation>
    </message>
    <message>
        <source>Name each once</source>
        <translation>Jeden Wert nur einmal nennen</translation>
    </message>
    <message>
        <source>Nothing is held out to choose the best training by</source>
        <translation>Nichts ist zurückgehalten, woran das beste Training zu wählen wäre</translation>
    </message>
    <message>
        <source>Give a share or a file</source>
        <translation>Einen Anteil oder eine Datei angeben</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>number of steps</source>
        <translation>Schrittzahl</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>This is {} training</source>
        <translation>Das ist {} Training</translation>
    </message>
    <message>
        <source>This is {} trainings</source>
        <translation>Das sind {} Trainings</translation>
    </message>
    <message>
        <source>Give rates, steps and seeds that make 2 to {}</source>
        <translation>Raten, Schrittzahlen und Startwerte angeben, die 2 bis {} ergeben</translation>
    </message>
    <message>
        <source>There are {} examples, none for shard {}</source>
        <translation>Es gibt {} Beispiele, keines für Shard {}</translation>
    </message>
    <message>
        <source>the task</source>
        <translation>die Aufgabe</translation>
    </message>
    <message>
        <source>Make fewer shards</source>
        <translation>Weniger Shards bilden</translation>
    </message>
    <message>
        <source>&quot;{}&quot; sets no variable</source>
        <translation>„{}“ setzt keine Variable</translation>
    </message>
    <message>
        <source>Write NAME=VALUE</source>
        <translation>NAME=VALUE schreiben</translation>
    </message>
    <message>
        <source>They are no JSON object</source>
        <translation>Sie sind kein JSON-Objekt</translation>
    </message>
    <message>
        <source>The model has no chat template that could read &quot;{}&quot;</source>
        <translation>Das Modell hat keine Chatvorlage, die &quot;{}&quot; lesen könnte</translation>
    </message>
    <message>
        <source>The chat template never reads &quot;{}&quot;</source>
        <translation>Die Chatvorlage liest &quot;{}&quot; nie</translation>
    </message>
    <message>
        <source>Leave it out; it reads no variable</source>
        <translation>Es weglassen; sie liest keine Variable</translation>
    </message>
    <message>
        <source>It reads: {}</source>
        <translation>Sie liest: {}</translation>
    </message>
    <message>
        <source>The chat template has no switch for thoughts; --thinking and --no-thinking change nothing.</source>
        <translation>Die Chatvorlage hat keinen Schalter für Gedanken; --thinking und --no-thinking ändern nichts.</translation>
    </message>
    <message>
        <source>held-out examples</source>
        <translation>zurückgehaltene Beispiele</translation>
    </message>
    <message>
        <source>Both a file and a share are held out</source>
        <translation>Sowohl eine Datei als auch ein Anteil sind zurückgehalten</translation>
    </message>
    <message>
        <source>Give one of them</source>
        <translation>Nur eines davon angeben</translation>
    </message>
    <message>
        <source>The share that is held out is no such share</source>
        <translation>Der zurückgehaltene Anteil ist keiner</translation>
    </message>
    <message>
        <source>Give 0 to 0.5</source>
        <translation>0 bis 0.5 angeben</translation>
    </message>
    <message>
        <source>The examples that are held out are too few or many</source>
        <translation>Es sind zu wenige oder zu viele zurückgehaltene Beispiele</translation>
    </message>
    <message>
        <source>Give 1 to 1024</source>
        <translation>1 bis 1024 angeben</translation>
    </message>
    <message>
        <source>The answers that are measured are too few or many</source>
        <translation>Es sind zu wenige oder zu viele gemessene Antworten</translation>
    </message>
    <message>
        <source>Give 0 to 64</source>
        <translation>0 bis 64 angeben</translation>
    </message>
    <message>
        <source>The steps between measurements are negative</source>
        <translation>Die Zahl der Schritte zwischen Messungen ist negativ</translation>
    </message>
    <message>
        <source>Give 1 or more, or 0 to have them chosen</source>
        <translation>1 oder mehr angeben, oder 0, damit sie gewählt wird</translation>
    </message>
    <message>
        <source>The patience is out of range</source>
        <translation>Die Geduld liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Give 0 to 100 000</source>
        <translation>0 bis 100 000 angeben</translation>
    </message>
    <message>
        <source>Nothing is held out to end the training early by</source>
        <translation>Nichts ist zurückgehalten, woran das Training vorzeitig zu beenden wäre</translation>
    </message>
    <message>
        <source>caa is measured on prompts in one go, so there is nothing to hold out of it</source>
        <translation>caa wird in einem Zug an Prompts gemessen, also gibt es nichts zurückzuhalten</translation>
    </message>
    <message>
        <source>Leave the held-out examples out, or train another way to steer</source>
        <translation>Die zurückgehaltenen Beispiele weglassen oder eine andere Art zu steuern trainieren</translation>
    </message>
    <message>
        <source>Several processes cannot end a training early together</source>
        <translation>Mehrere Prozesse können ein Training nicht gemeinsam vorzeitig beenden</translation>
    </message>
    <message>
        <source>Leave the patience out, or train in one process</source>
        <translation>Die Geduld weglassen oder in einem einzigen Prozess trainieren</translation>
    </message>
    <message>
        <source>One example of {} tokens needs {} of memory beside the model where {} may be used</source>
        <translation>Ein Beispiel von {} Token braucht {} Speicher zusätzlich zum Modell, verwendet werden dürfen {}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Close other programs, shorten the answers, or take a smaller model</source>
        <translation>Andere Programme schließen, die Antworten kürzen oder ein kleineres Modell nehmen</translation>
    </message>
    <message>
        <source>Measuring a step</source>
        <translation>Messen eines Schritts</translation>
    </message>
    <message>
        <source>The processes do not all find the checkpoint to go on from</source>
        <translation>Nicht alle Prozesse finden den Zwischenstand, ab dem es weitergehen soll</translation>
    </message>
    <message>
        <source>Let --out be a folder that all of their machines have in common</source>
        <translation>--out einen Ordner sein lassen, den alle ihre Rechner gemeinsam haben</translation>
    </message>
    <message>
        <source>Training, each batch in {} parts to fit in memory</source>
        <translation>Training, jeder Batch in {} Teilen, damit er in den Speicher passt</translation>
    </message>
    <message>
        <source>Training this model needs a data set</source>
        <translation>Das Training dieses Modells braucht einen Datensatz</translation>
    </message>
    <message>
        <source>Give a JSONL file of prompt, response and behaviors, or make one: in the window with Make data, in the terminal with `steerdeck-cli data build`</source>
        <translation>Eine JSONL-Datei mit prompt, response und behaviors angeben oder eine erzeugen: im Fenster mit „Daten erzeugen“, im Terminal mit `steerdeck-cli data build`</translation>
    </message>
    <message>
        <source>The demo world makes no examples of &quot;{}&quot;</source>
        <translation>Die Demowelt erzeugt keine Beispiele für „{}“</translation>
    </message>
    <message>
        <source>Leave it out, or make training data for it first</source>
        <translation>Es weglassen oder zuerst Trainingsdaten dafür erzeugen</translation>
    </message>
    <message>
        <source>the training</source>
        <translation>das Training</translation>
    </message>
    <message>
        <source>Give 0 to {}, or -1 for the middle one</source>
        <translation>0 bis {} angeben, oder -1 für den mittleren</translation>
    </message>
    <message>
        <source>caa is measured, which one process does</source>
        <translation>caa wird gemessen, und das tut ein einziger Prozess</translation>
    </message>
    <message>
        <source>Start it alone</source>
        <translation>Es allein mit einem Prozess starten</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is checked by a question, which rates no answers while it is trained</source>
        <translation>„{}“ wird durch eine Frage geprüft, und die bewertet beim Training keine Antworten</translation>
    </message>
    <message>
        <source>objective grpo</source>
        <translation>Lernziel grpo</translation>
    </message>
    <message>
        <source>Train on examples, or give it another check</source>
        <translation>An Beispielen trainieren oder eine andere Prüfung angeben</translation>
    </message>
    <message>
        <source>Measuring directions</source>
        <translation>Messen der Richtungen</translation>
    </message>
    <message>
        <source>Choose one of: caa, lm_steer, lora_dare, adapter, fixed_vector, joint</source>
        <translation>Eines wählen von: caa, lm_steer, lora_dare, adapter, fixed_vector, joint</translation>
    </message>
    <message>
        <source>The record of a training {}</source>
        <translation>Die Aufzeichnung eines Trainings {}</translation>
    </message>
    <message>
        <source>Choose another training</source>
        <translation>Ein anderes Training wählen</translation>
    </message>
    <message>
        <source>training record</source>
        <translation>Trainingsaufzeichnung</translation>
    </message>
    <message>
        <source>has no tensor &quot;steps&quot;</source>
        <translation>hat keinen Tensor &quot;steps&quot;</translation>
    </message>
    <message>
        <source>has &quot;steps&quot; that are no list of numbers</source>
        <translation>hat &quot;steps&quot;, die keine Liste von Zahlen sind</translation>
    </message>
    <message>
        <source>holds {} steps, not 1 to {}</source>
        <translation>enthält {} Schritte, nicht 1 bis {}</translation>
    </message>
    <message>
        <source>is larger than 1 GiB</source>
        <translation>ist größer als 1 GiB</translation>
    </message>
    <message>
        <source>has steps that do not rise in whole numbers from 0 on</source>
        <translation>hat Schritte, die nicht in ganzen Zahlen ab 0 steigen</translation>
    </message>
    <message>
        <source>has rows of &quot;{}&quot; that are not one per step in float32</source>
        <translation>hat Zeilen von „{}“, die nicht eine je Schritt in float32 sind</translation>
    </message>
    <message>
        <source>The training&apos;s rows are {} wide and this model&apos;s {}</source>
        <translation>Die Zeilen des Trainings sind {} breit, die dieses Modells {}</translation>
    </message>
    <message>
        <source>Choose a training of this model</source>
        <translation>Ein Training dieses Modells wählen</translation>
    </message>
    <message>
        <source>has rows of &quot;{}&quot; that are not finite</source>
        <translation>hat Zeilen von „{}“, die nicht endlich sind</translation>
    </message>
    <message>
        <source>names no token</source>
        <translation>nennt kein Token</translation>
    </message>
    <message>
        <source>The curve of a training has a layer that is none</source>
        <translation>Die Kurve eines Trainings hat eine Schicht, die keine ist</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Erneut trainieren</translation>
    </message>
    <message>
        <source>record of a training</source>
        <translation>Aufzeichnung eines Trainings</translation>
    </message>
    <message>
        <source>The record of a training has another format</source>
        <translation>Die Aufzeichnung eines Trainings hat ein anderes Format</translation>
    </message>
    <message>
        <source>The records of earlier trainings could not all be read: {} ({}). Check the folder&apos;s permissions.</source>
        <translation>Die Aufzeichnungen früherer Trainings konnten nicht alle gelesen werden: {} ({}). Die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>curve of a training</source>
        <translation>Kurve eines Trainings</translation>
    </message>
    <message>
        <source>The folder for the record of a training cannot be made: {}</source>
        <translation>Der Ordner für die Aufzeichnung eines Trainings kann nicht angelegt werden: {}</translation>
    </message>
    <message>
        <source>rows of a training</source>
        <translation>Zeilen eines Trainings</translation>
    </message>
    <message>
        <source>The rows of a training lack their steps</source>
        <translation>Den Zeilen eines Trainings fehlen ihre Schritte</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Sie löschen</translation>
    </message>
    <message>
        <source>The rows of a training lack those of &quot;{}&quot;</source>
        <translation>Den Zeilen eines Trainings fehlen die von „{}“</translation>
    </message>
    <message>
        <source>There is no record of a training here</source>
        <translation>Hier gibt es keine Aufzeichnung eines Trainings</translation>
    </message>
    <message>
        <source>held-out points of a training</source>
        <translation>zurückgehaltene Messpunkte eines Trainings</translation>
    </message>
    <message>
        <source>This training is of the model {}</source>
        <translation>Dieses Training gehört zum Modell {}</translation>
    </message>
    <message>
        <source>Open that model first</source>
        <translation>Zuerst jenes Modell öffnen</translation>
    </message>
    <message>
        <source>This training made no tokens but &quot;{}&quot;</source>
        <translation>Dieses Training hat keine Token erzeugt, sondern „{}“</translation>
    </message>
    <message>
        <source>Train it again, or choose a training of tokens</source>
        <translation>Es erneut trainieren oder ein Training von Token wählen</translation>
    </message>
    <message>
        <source>the data {}</source>
        <translation>Daten {}</translation>
    </message>
    <message>
        <source>data unknown</source>
        <translation>Daten unbekannt</translation>
    </message>
    <message>
        <source>the {}</source>
        <translation>Quelle: {}</translation>
    </message>
    <message>
        <source>{} steps of {} examples of {}</source>
        <translation>{} Schritten mit je {} Beispielen ({})</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <source>{}, where {} learned from {}</source>
        <translation>{}, {} dagegen aus {}</translation>
    </message>
    <message>
        <source>{} is not compared at equal data: {} learned from {}.</source>
        <translation>{} wird nicht bei gleichen Daten verglichen: {} lernte aus {}.</translation>
    </message>
    <message>
        <source>The model has no word {}</source>
        <translation>Das Modell hat kein Wort {}</translation>
    </message>
    <message>
        <source>its vocabulary</source>
        <translation>sein Vokabular</translation>
    </message>
    <message>
        <source>Give an id from 0 to {}</source>
        <translation>Eine ID von 0 bis {} angeben</translation>
    </message>
    <message>
        <source>So many words cannot be found</source>
        <translation>So viele Wörter lassen sich nicht finden</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>die Suche</translation>
    </message>
    <message>
        <source>Give 1 or more</source>
        <translation>1 oder mehr angeben</translation>
    </message>
    <message>
        <source>training settings</source>
        <translation>Trainingseinstellungen</translation>
    </message>
    <message>
        <source>There are no prompts to measure on</source>
        <translation>Es gibt keine Prompts, an denen gemessen werden könnte</translation>
    </message>
    <message>
        <source>No behaviour is chosen</source>
        <translation>Kein Verhalten ist gewählt</translation>
    </message>
    <message>
        <source>The layer is {}</source>
        <translation>Die Schicht ist {}</translation>
    </message>
    <message>
        <source>Give 0 to {}, or -1 for the middle</source>
        <translation>0 bis {} angeben, oder -1 für die mittlere</translation>
    </message>
    <message>
        <source>Measuring activations</source>
        <translation>Messen der Aktivierungen</translation>
    </message>
    <message>
        <source>The GGUF file holds &quot;{}&quot;, not a control vector</source>
        <translation>Die GGUF-Datei enthält „{}“, keinen Steuervektor</translation>
    </message>
    <message>
        <source>nothing named</source>
        <translation>nichts Benanntes</translation>
    </message>
    <message>
        <source>Choose one that llama.cpp takes as --control-vector</source>
        <translation>Eine wählen, die llama.cpp als --control-vector nimmt</translation>
    </message>
    <message>
        <source>control vector</source>
        <translation>Steuervektor</translation>
    </message>
    <message>
        <source>The control vector has a tensor &quot;{}&quot;</source>
        <translation>Der Steuervektor hat einen Tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Its tensors are called direction.1 and on</source>
        <translation>Seine Tensoren heißen direction.1 und so weiter</translation>
    </message>
    <message>
        <source>The control vector&apos;s &quot;{}&quot; is no vector of float32</source>
        <translation>&quot;{}&quot; des Steuervektors ist kein Vektor in float32</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Ihn neu machen</translation>
    </message>
    <message>
        <source>A control vector {}</source>
        <translation>Ein Steuervektor {}</translation>
    </message>
    <message>
        <source>is made of fixed vectors, not of what {} learned</source>
        <translation>wird aus festen Vektoren gemacht, nicht aus dem, was {} gelernt hat</translation>
    </message>
    <message>
        <source>Train with --fixed</source>
        <translation>Mit --fixed trainieren</translation>
    </message>
    <message>
        <source>acts behind blocks, not at &quot;{}&quot;</source>
        <translation>wirkt hinter Blöcken, nicht bei &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Train with --place block</source>
        <translation>Mit --place block trainieren</translation>
    </message>
    <message>
        <source>acts at every position, not at the last alone</source>
        <translation>wirkt an jeder Position, nicht nur an der letzten</translation>
    </message>
    <message>
        <source>Train without --last-position</source>
        <translation>Ohne --last-position trainieren</translation>
    </message>
    <message>
        <source>has no place for the one behind block 0</source>
        <translation>hat keinen Platz für den hinter Block 0</translation>
    </message>
    <message>
        <source>Train with --layers 1 to the last</source>
        <translation>Mit --layers 1 bis zur letzten trainieren</translation>
    </message>
    <message>
        <source>method file</source>
        <translation>Methodendatei</translation>
    </message>
    <message>
        <source>The method file lacks the field &quot;{}&quot;</source>
        <translation>Der Methodendatei fehlt das Feld &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose a file made by this program</source>
        <translation>Eine Datei wählen, die dieses Programm gemacht hat</translation>
    </message>
    <message>
        <source>The method file has format &quot;{}&quot; where &quot;{}&quot; is read</source>
        <translation>Die Methodendatei hat das Format „{}“, gelesen wird „{}“</translation>
    </message>
    <message>
        <source>Choose a file made by this version</source>
        <translation>Eine Datei wählen, die diese Version gemacht hat</translation>
    </message>
    <message>
        <source>The method file of &quot;{}&quot; was made for the model &quot;{}&quot; ({}), not for the open model &quot;{}&quot; ({})</source>
        <translation>Die Methodendatei von „{}“ wurde für das Modell „{}“ ({}) gemacht, nicht für das offene Modell „{}“ ({})</translation>
    </message>
    <message>
        <source>Open its model, or train it for this one</source>
        <translation>Ihr Modell öffnen oder es für dieses trainieren</translation>
    </message>
    <message>
        <source>The method file of &quot;{}&quot; was made with another tokenizer than that of &quot;{}&quot;</source>
        <translation>Die Methodendatei von „{}“ wurde mit einem anderen Tokenizer als dem von „{}“ gemacht</translation>
    </message>
    <message>
        <source>Train it again for this model</source>
        <translation>Es für dieses Modell erneut trainieren</translation>
    </message>
    <message>
        <source>The method file is of the method &quot;{}&quot;</source>
        <translation>Die Methodendatei gehört zur Methode „{}“</translation>
    </message>
    <message>
        <source>method file&apos;s numbers</source>
        <translation>Zahlen der Methodendatei</translation>
    </message>
    <message>
        <source>method file&apos;s words</source>
        <translation>Wörter der Methodendatei</translation>
    </message>
    <message>
        <source>method file&apos;s record</source>
        <translation>Aufzeichnung der Methodendatei</translation>
    </message>
    <message>
        <source>The method {} has learned nothing about &quot;{}&quot; for this model</source>
        <translation>Die Methode {} hat für dieses Modell nichts über „{}“ gelernt</translation>
    </message>
    <message>
        <source>Train it first, or leave it out</source>
        <translation>Es zuerst trainieren oder weglassen</translation>
    </message>
    <message>
        <source>has a tensor &quot;{}&quot;, which belongs to nothing of this model</source>
        <translation>hat einen Tensor &quot;{}&quot;, der zu nichts in diesem Modell gehört</translation>
    </message>
    <message>
        <source>The {} file of &quot;{}&quot; {}</source>
        <translation>Die {}-Datei von „{}“ {}</translation>
    </message>
    <message>
        <source>lacks the number &quot;{}&quot;</source>
        <translation>hat keine Zahl &quot;{}&quot;</translation>
    </message>
    <message>
        <source>does not say its {}</source>
        <translation>sagt nichts zu {}</translation>
    </message>
    <message>
        <source>is for block {} where the model has {} blocks</source>
        <translation>ist für Block {}, das Modell hat aber {} Blöcke</translation>
    </message>
    <message>
        <source>has no tensor &quot;{}&quot;</source>
        <translation>hat keinen Tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has no float32 tensor &quot;{}&quot; of this model&apos;s shape: it is {} where {} of rank {} is wanted</source>
        <translation>hat keinen float32-Tensor &quot;{}&quot; von der Form dieses Modells: Sie ist {}, verlangt ist {} vom Rang {}</translation>
    </message>
    <message>
        <source>has no float32 tensor &quot;{}&quot; of this model&apos;s shape: it is {} where {} is wanted</source>
        <translation>hat keinen float32-Tensor &quot;{}&quot; von der Form dieses Modells: Sie ist {}, verlangt ist {}</translation>
    </message>
    <message>
        <source>changes no projection of block 0</source>
        <translation>ändert keine Projektion von Block 0</translation>
    </message>
    <message>
        <source>says neither yes nor no to &quot;last_position&quot;</source>
        <translation>sagt weder Ja noch Nein zu &quot;last_position&quot;</translation>
    </message>
    <message>
        <source>is not of this program: {}</source>
        <translation>ist nicht von diesem Programm: {}</translation>
    </message>
    <message>
        <source>says its place is &quot;{}&quot; but has a change at &quot;{}&quot; (&quot;{}&quot;)</source>
        <translation>sagt, ihr Platz sei &quot;{}&quot;, hat aber eine Änderung bei &quot;{}&quot; (&quot;{}&quot;)</translation>
    </message>
    <message>
        <source>changes no block</source>
        <translation>ändert keinen Block</translation>
    </message>
    <message>
        <source>says its rank is {} but has tensors of rank {}</source>
        <translation>sagt, ihr Rang sei {}, hat aber Tensoren vom Rang {}</translation>
    </message>
    <message>
        <source>The rank is {}</source>
        <translation>Der Rang ist {}</translation>
    </message>
    <message>
        <source>Give 1 to 65 536</source>
        <translation>1 bis 65 536 angeben</translation>
    </message>
    <message>
        <source>epsilon and deviation must be above 0</source>
        <translation>epsilon und deviation müssen über 0 sein</translation>
    </message>
    <message>
        <source>Give 0.001 and 0.01</source>
        <translation>0.001 und 0.01 angeben</translation>
    </message>
    <message>
        <source>&quot;{}&quot; and &quot;{}&quot; were made with another {}</source>
        <translation>„{}“ und „{}“ wurden mit verschiedenen Werten gemacht: {}</translation>
    </message>
    <message>
        <source>Train both with the same settings</source>
        <translation>Beide mit denselben Einstellungen trainieren</translation>
    </message>
    <message>
        <source>&quot;{}&quot; and &quot;{}&quot; have factors of other ranks, which have no sum</source>
        <translation>„{}“ und „{}“ haben Faktoren verschiedenen Rangs, die keine Summe haben</translation>
    </message>
    <message>
        <source>Train both with the same rank, or compose their products</source>
        <translation>Beide mit demselben Rang trainieren oder ihre Produkte komponieren</translation>
    </message>
    <message>
        <source>Adapters of {} behaviours are no one adapter</source>
        <translation>Adapter von {} Verhalten sind nicht ein einziger Adapter</translation>
    </message>
    <message>
        <source>Merge them into the weights</source>
        <translation>Sie in die Gewichte zusammenführen</translation>
    </message>
    <message>
        <source>Not every input&apos;s last place is given</source>
        <translation>Nicht von jeder Eingabe ist die letzte Stelle angegeben</translation>
    </message>
    <message>
        <source>There is nothing to merge</source>
        <translation>Es gibt nichts zusammenzuführen</translation>
    </message>
    <message>
        <source>Choose at least one behaviour</source>
        <translation>Mindestens ein Verhalten wählen</translation>
    </message>
    <message>
        <source>Only adapters are merged into weights</source>
        <translation>Nur Adapter werden in Gewichte zusammengeführt</translation>
    </message>
    <message>
        <source>Choose the method lora_dare</source>
        <translation>Die Methode lora_dare wählen</translation>
    </message>
    <message>
        <source>The LoRA folder has {}, which is not read</source>
        <translation>Der LoRA-Ordner hat etwas, das nicht gelesen wird: {}</translation>
    </message>
    <message>
        <source>Use plain LoRA, or merge it into the model</source>
        <translation>Einfaches LoRA verwenden oder es in das Modell zusammenführen</translation>
    </message>
    <message>
        <source>another kind of adapters than LoRA</source>
        <translation>eine andere Art von Adaptern als LoRA</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>Biases</translation>
    </message>
    <message>
        <source>LoRA settings</source>
        <translation>LoRA-Einstellungen</translation>
    </message>
    <message>
        <source>LoRA weights</source>
        <translation>LoRA-Gewichte</translation>
    </message>
    <message>
        <source>The LoRA weights have a tensor &quot;{}&quot; that changes no projection of a block</source>
        <translation>Die LoRA-Gewichte haben einen Tensor &quot;{}&quot;, der keine Projektion eines Blocks ändert</translation>
    </message>
    <message>
        <source>Use LoRA of q, k, v, o, gate, up and down alone</source>
        <translation>LoRA nur von q, k, v, o, gate, up und down verwenden</translation>
    </message>
    <message>
        <source>The LoRA settings say rank {} but &quot;{}&quot; has another shape</source>
        <translation>Die LoRA-Einstellungen sagen Rang {}, aber &quot;{}&quot; hat eine andere Form</translation>
    </message>
    <message>
        <source>Use the files of one adapter</source>
        <translation>Die Dateien eines einzigen Adapters verwenden</translation>
    </message>
    <message>
        <source>PEFT keeps LoRA, not what {} makes</source>
        <translation>PEFT enthält LoRA, nicht was {} macht</translation>
    </message>
    <message>
        <source>Choose LoRA or a joint training</source>
        <translation>LoRA oder ein gemeinsames Training wählen</translation>
    </message>
    <message>
        <source>The published program knows no place &quot;{}&quot;</source>
        <translation>Das veröffentlichte Programm kennt keinen Platz &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Train with the place block or submodules</source>
        <translation>Mit dem Platz block oder submodules trainieren</translation>
    </message>
    <message>
        <source>The checkpoint holds no adapters</source>
        <translation>Der Checkpoint enthält keine Adapter</translation>
    </message>
    <message>
        <source>Choose one whose tensors are called adapters.layer0_block.down.weight, and so on</source>
        <translation>Einen wählen, dessen Tensoren adapters.layer0_block.down.weight und so weiter heißen</translation>
    </message>
    <message>
        <source>The published program reads no {}</source>
        <translation>Das veröffentlichte Programm liest kein {}</translation>
    </message>
    <message>
        <source>Choose an adapter, fixed vectors or a joint training</source>
        <translation>Einen Adapter, feste Vektoren oder ein gemeinsames Training wählen</translation>
    </message>
    <message>
        <source>Give 1 to {}</source>
        <translation>1 bis {} angeben</translation>
    </message>
    <message>
        <source>LM-Steer is not composed by &quot;{}&quot;</source>
        <translation>LM-Steer wird nicht mit „{}“ komponiert</translation>
    </message>
    <message>
        <source>Choose one of: products, factors, factors-unscaled</source>
        <translation>Eines wählen von: products, factors, factors-unscaled</translation>
    </message>
    <message>
        <source>The probability to drop is {}</source>
        <translation>Die Wahrscheinlichkeit des Weglassens ist {}</translation>
    </message>
    <message>
        <source>Give 0 to less than 1</source>
        <translation>0 bis unter 1 angeben</translation>
    </message>
    <message>
        <source>There is no objective &quot;{}&quot;</source>
        <translation>Es gibt kein Lernziel „{}“</translation>
    </message>
    <message>
        <source>Choose one of: completion, distillation, grpo</source>
        <translation>Eines wählen von: completion, distillation, grpo</translation>
    </message>
    <message>
        <source>The projection is wanted &quot;{}&quot;</source>
        <translation>Die Projektion ist „{}“ verlangt</translation>
    </message>
    <message>
        <source>Give step, epoch, init, never, or every how many steps</source>
        <translation>Eines von step, epoch, init, never oder einen Abstand in Schritten angeben</translation>
    </message>
    <message>
        <source>The group has {} answers</source>
        <translation>Die Gruppe hat {} Antworten</translation>
    </message>
    <message>
        <source>Give 2 to 256</source>
        <translation>2 bis 256 angeben</translation>
    </message>
    <message>
        <source>The block {} does not exist</source>
        <translation>Den Block {} gibt es nicht</translation>
    </message>
    <message>
        <source>The block {} is named twice</source>
        <translation>Der Block {} ist zweimal genannt</translation>
    </message>
    <message>
        <source>Name each once, from 0 on</source>
        <translation>Jeden einmal nennen, ab 0</translation>
    </message>
    <message>
        <source>alpha is not above 0</source>
        <translation>alpha ist nicht über 0</translation>
    </message>
    <message>
        <source>Give 16</source>
        <translation>16 angeben</translation>
    </message>
    <message>
        <source>The dropout is {}</source>
        <translation>Das Dropout ist {}</translation>
    </message>
    <message>
        <source>LoRA does not learn by grpo</source>
        <translation>LoRA lernt nicht mit grpo</translation>
    </message>
    <message>
        <source>Choose completion or distillation</source>
        <translation>Eines wählen von: completion, distillation</translation>
    </message>
    <message>
        <source>No projection is chosen</source>
        <translation>Keine Projektion ist gewählt</translation>
    </message>
    <message>
        <source>There is no projection &quot;{}&quot;</source>
        <translation>Es gibt keine Projektion „{}“</translation>
    </message>
    <message>
        <source>Choose of: q, k, v, o, gate, up, down</source>
        <translation>Auswählen aus: q, k, v, o, gate, up, down</translation>
    </message>
    <message>
        <source>The projection &quot;{}&quot; is named twice</source>
        <translation>Die Projektion „{}“ ist zweimal genannt</translation>
    </message>
    <message>
        <source>A joint training acts on every position, because LoRA does</source>
        <translation>Ein gemeinsames Training wirkt an jeder Position, weil LoRA es tut</translation>
    </message>
    <message>
        <source>Leave the last position out, or train adapters alone</source>
        <translation>Die letzte Position weglassen oder nur Adapter trainieren</translation>
    </message>
    <message>
        <source>There is no preset &quot;{}&quot;</source>
        <translation>Es gibt keine Voreinstellung „{}“</translation>
    </message>
    <message>
        <source>Choose one of: paper, repository</source>
        <translation>Eines wählen von: paper, repository</translation>
    </message>
    <message>
        <source>Choose paper</source>
        <translation>Die Voreinstellung paper wählen</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is {}, outside 1 to {}</source>
        <translation>Der Schlüssel &quot;{}&quot; ist {}, außerhalb von 1 bis {}</translation>
    </message>
    <message>
        <source>Check that the folder holds a whole model</source>
        <translation>Prüfen, ob der Ordner ein ganzes Modell enthält</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; lists more than {} ids</source>
        <translation>Der Schlüssel &quot;{}&quot; zählt mehr als {} IDs auf</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; holds something that is no whole number of its range</source>
        <translation>Der Schlüssel &quot;{}&quot; enthält etwas, das keine ganze Zahl im zulässigen Bereich ist</translation>
    </message>
    <message>
        <source>The setting &quot;{}&quot;: {} is not supported</source>
        <translation>Die Einstellung &quot;{}&quot;: {} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Use a model with &quot;{}&quot;: {}</source>
        <translation>Ein Modell mit &quot;{}&quot;: {} verwenden</translation>
    </message>
    <message>
        <source>The key &quot;rms_norm_eps&quot; is {}, outside 0 to 1</source>
        <translation>Der Schlüssel &quot;rms_norm_eps&quot; ist {}, außerhalb von 0 bis 1</translation>
    </message>
    <message>
        <source>num_attention_heads {} is no multiple of num_key_value_heads {}</source>
        <translation>num_attention_heads {} ist kein Vielfaches von num_key_value_heads {}</translation>
    </message>
    <message>
        <source>head_dim {} is not even</source>
        <translation>head_dim {} ist nicht gerade</translation>
    </message>
    <message>
        <source>The rotary scaling &quot;{}&quot; is not supported</source>
        <translation>Die rotatorische Skalierung „{}“ wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Use a model with &quot;rope_type&quot; default, linear or llama3</source>
        <translation>Ein Modell mit &quot;rope_type&quot; default, linear oder llama3 verwenden</translation>
    </message>
    <message>
        <source>The rotary settings are out of range: {}</source>
        <translation>Die Rotationseinstellungen liegen außerhalb des Bereichs: {}</translation>
    </message>
    <message>
        <source>&quot;layer_types&quot; names {} of {} layers</source>
        <translation>&quot;layer_types&quot; nennt {} von {} Schichten</translation>
    </message>
    <message>
        <source>The layer type &quot;{}&quot; is not supported</source>
        <translation>Die Schichtart „{}“ wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Use a model with full_attention and sliding_attention</source>
        <translation>Ein Modell mit full_attention und sliding_attention verwenden</translation>
    </message>
    <message>
        <source>&quot;layer_types&quot; names windowed layers, but &quot;sliding_window&quot; is missing</source>
        <translation>&quot;layer_types&quot; nennt Schichten mit Fenster, aber &quot;sliding_window&quot; fehlt</translation>
    </message>
    <message>
        <source>The key &quot;sliding_window&quot; is {}</source>
        <translation>Der Schlüssel &quot;sliding_window&quot; ist {}</translation>
    </message>
    <message>
        <source>&quot;no_rope_layers&quot; does not fit &quot;num_hidden_layers&quot;</source>
        <translation>&quot;no_rope_layers&quot; passt nicht zu &quot;num_hidden_layers&quot;</translation>
    </message>
    <message>
        <source>The key &quot;query_pre_attn_scalar&quot; is not above 0</source>
        <translation>Der Schlüssel &quot;query_pre_attn_scalar&quot; ist nicht über 0</translation>
    </message>
    <message>
        <source>The key &quot;sliding_window_pattern&quot; is not above 0</source>
        <translation>Der Schlüssel &quot;sliding_window_pattern&quot; ist nicht über 0</translation>
    </message>
    <message>
        <source>The architecture &quot;{}&quot; is not supported</source>
        <translation>Die Architektur „{}“ wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Open a model of kind llama, mistral, qwen2, qwen3, smollm3, olmo2 or gemma3_text</source>
        <translation>Ein Modell der Art llama, mistral, qwen2, qwen3, smollm3, olmo2 oder gemma3_text öffnen</translation>
    </message>
    <message>
        <source>The key &quot;text_config&quot; is no object</source>
        <translation>Der Schlüssel &quot;text_config&quot; ist kein Objekt</translation>
    </message>
    <message>
        <source>The model configuration is no object</source>
        <translation>Die Modellkonfiguration ist kein Objekt</translation>
    </message>
    <message>
        <source>Fetch the model folder again</source>
        <translation>Den Modellordner erneut herunterladen</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>The folder holds several models: {}</source>
        <translation>Der Ordner enthält mehrere Modelle: {}</translation>
    </message>
    <message>
        <source>Choose one of these files</source>
        <translation>Eine dieser Dateien wählen</translation>
    </message>
    <message>
        <source>The model is neither a folder here nor in the hub&apos;s cache</source>
        <translation>Das Modell ist weder hier ein Ordner noch im Cache des Hubs</translation>
    </message>
    <message>
        <source>Fetch it with steerdeck-cli model get {}</source>
        <translation>Es mit steerdeck-cli model get {} herunterladen</translation>
    </message>
    <message>
        <source>The model&apos;s download has not ended</source>
        <translation>Der Download des Modells ist nicht beendet</translation>
    </message>
    <message>
        <source>Go on with steerdeck-cli model get {}</source>
        <translation>Mit steerdeck-cli model get {} fortsetzen</translation>
    </message>
    <message>
        <source>The hub&apos;s cache holds no whole snapshot of this model</source>
        <translation>Der Cache des Hubs enthält keinen vollständigen Snapshot dieses Modells</translation>
    </message>
    <message>
        <source>Download the model again</source>
        <translation>Das Modell erneut herunterladen</translation>
    </message>
    <message>
        <source>The model file is missing</source>
        <translation>Die Modelldatei fehlt</translation>
    </message>
    <message>
        <source>The model folder is missing</source>
        <translation>Der Modellordner fehlt</translation>
    </message>
    <message>
        <source>Choose a folder that holds config.json, or a GGUF file</source>
        <translation>Einen Ordner mit config.json oder eine GGUF-Datei wählen</translation>
    </message>
    <message>
        <source>weights index</source>
        <translation>Gewichtsindex</translation>
    </message>
    <message>
        <source>The key &quot;weight_map&quot; is no object</source>
        <translation>Der Schlüssel &quot;weight_map&quot; ist kein Objekt</translation>
    </message>
    <message>
        <source>Fetch the folder again</source>
        <translation>Den Ordner erneut herunterladen</translation>
    </message>
    <message>
        <source>The weights index names no file of its own folder for &quot;{}&quot;</source>
        <translation>Der Gewichtsindex nennt keine Datei seines eigenen Ordners für &quot;{}&quot;</translation>
    </message>
    <message>
        <source>In the place of {} lies a pointer of git LFS, not the file itself</source>
        <translation>Anstelle von {} liegt ein Git-LFS-Zeiger, nicht die Datei selbst</translation>
    </message>
    <message>
        <source>In the place of {} lies a pointer of git LFS, not the weights</source>
        <translation>Anstelle von {} liegt ein Git-LFS-Zeiger, nicht die Gewichte</translation>
    </message>
    <message>
        <source>The folder holds its weights as {}, not as safetensors</source>
        <translation>Der Ordner enthält seine Gewichte als {}, nicht als safetensors</translation>
    </message>
    <message>
        <source>The model&apos;s weights are quantised by {}, which is not read</source>
        <translation>Die Gewichte des Modells sind mit {} quantisiert, was nicht gelesen wird</translation>
    </message>
    <message>
        <source>Fetch the files themselves: git lfs pull, or download the model again</source>
        <translation>Die Dateien selbst herunterladen: git lfs pull, oder das Modell erneut herunterladen</translation>
    </message>
    <message>
        <source>Fetch model.safetensors, which most models have, too</source>
        <translation>Die Datei model.safetensors herunterladen, die die meisten Modelle auch haben</translation>
    </message>
    <message>
        <source>Open the model that it was made from, or a GGUF file of it</source>
        <translation>Das Modell öffnen, aus dem es gemacht wurde, oder eine GGUF-Datei davon</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; has shape {} where config.json asks for {}</source>
        <translation>Der Tensor &quot;{}&quot; hat die Form {}, config.json verlangt {}</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; does not hold floating-point numbers</source>
        <translation>Der Tensor &quot;{}&quot; enthält keine Gleitkommazahlen</translation>
    </message>
    <message>
        <source>Use an unquantised model</source>
        <translation>Ein unquantisiertes Modell verwenden</translation>
    </message>
    <message>
        <source>pointer</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>Its weights are pointers of git LFS, not the weights; fetch them with git lfs pull</source>
        <translation>Seine Gewichte sind Git-LFS-Zeiger, nicht die Gewichte; sie mit git lfs pull herunterladen</translation>
    </message>
    <message>
        <source>Its weights are not there yet</source>
        <translation>Seine Gewichte sind noch nicht da</translation>
    </message>
    <message>
        <source>{} of its {} weight files are not there yet</source>
        <translation>{} seiner {} Gewichtsdateien sind noch nicht da</translation>
    </message>
    <message>
        <source>It has no tokenizer.json</source>
        <translation>Es hat kein tokenizer.json</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Es kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>It is no regular file</source>
        <translation>Es ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>{} of its {} parts are not there yet</source>
        <translation>{} seiner {} Teile sind noch nicht da</translation>
    </message>
    <message>
        <source>It is a pointer of git LFS, not the model; fetch it with git lfs pull</source>
        <translation>Es ist ein Git-LFS-Zeiger, nicht das Modell; es mit git lfs pull herunterladen</translation>
    </message>
    <message>
        <source>Its file is not there yet</source>
        <translation>Seine Datei ist noch nicht da</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Its file is not there yet, or not whole</source>
        <translation>Seine Datei ist noch nicht da oder nicht vollständig</translation>
    </message>
    <message>
        <source>It is no GGUF model</source>
        <translation>Es ist kein GGUF-Modell</translation>
    </message>
    <message>
        <source>Its manifest cannot be read</source>
        <translation>Sein Manifest kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Its download has not ended</source>
        <translation>Sein Download ist nicht beendet</translation>
    </message>
    <message>
        <source>Its snapshots cannot be read</source>
        <translation>Seine Snapshots können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Take another file of this model</source>
        <translation>Eine andere Datei dieses Modells nehmen</translation>
    </message>
    <message>
        <source>The metadata &quot;general.architecture&quot; is missing</source>
        <translation>Die Metadaten &quot;general.architecture&quot; fehlen</translation>
    </message>
    <message>
        <source>The file is an adapter for a model, not a model</source>
        <translation>Die Datei ist ein Adapter für ein Modell, kein Modell</translation>
    </message>
    <message>
        <source>Choose the model itself</source>
        <translation>Das Modell selbst wählen</translation>
    </message>
    <message>
        <source>Open a model of kind llama, mistral, qwen2, qwen3, smollm3, olmo2 or gemma3</source>
        <translation>Ein Modell der Art llama, mistral, qwen2, qwen3, smollm3, olmo2 oder gemma3 öffnen</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is missing</source>
        <translation>Die Metadaten &quot;{}&quot; fehlen</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is {}, outside 1 to {}</source>
        <translation>Die Metadaten &quot;{}&quot; sind {}, außerhalb von 1 bis {}</translation>
    </message>
    <message>
        <source>{}, which is not supported</source>
        <translation>{}, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; names {} of {} layers</source>
        <translation>Die Metadaten &quot;{}&quot; nennen {} von {} Schichten</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is not above 0</source>
        <translation>Die Metadaten &quot;{}&quot; sind nicht über 0</translation>
    </message>
    <message>
        <source>The model is a mixture of experts</source>
        <translation>Das Modell ist ein Mixture-of-Experts-Modell</translation>
    </message>
    <message>
        <source>The heads&apos; values have another length than their keys</source>
        <translation>Die Werte der Köpfe haben eine andere Länge als ihre Schlüssel</translation>
    </message>
    <message>
        <source>Only {} of a head&apos;s {} numbers are rotated</source>
        <translation>Nur {} der {} Zahlen eines Kopfs werden rotiert</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is set</source>
        <translation>Die Metadaten &quot;{}&quot; sind gesetzt</translation>
    </message>
    <message>
        <source>The model has sliding windows (OLMo-3)</source>
        <translation>Das Modell hat gleitende Fenster (OLMo-3)</translation>
    </message>
    <message>
        <source>The type {} is not supported</source>
        <translation>Der Typ {} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>{}, tensor &quot;{}&quot;</source>
        <translation>{}, Tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Take this model in one of the types {}</source>
        <translation>Dieses Modell in einem der Typen {} nehmen</translation>
    </message>
    <message>
        <source>The tensor &quot;token_embd.weight&quot; is missing or no matrix</source>
        <translation>Der Tensor &quot;token_embd.weight&quot; fehlt oder ist keine Matrix</translation>
    </message>
    <message>
        <source>The tensor &quot;rope_freqs.weight&quot; does not hold {} numbers in F32</source>
        <translation>Der Tensor &quot;rope_freqs.weight&quot; enthält nicht {} Zahlen in F32</translation>
    </message>
    <message>
        <source>The tensor &quot;rope_freqs.weight&quot; holds a divisor that is not above 0</source>
        <translation>Der Tensor &quot;rope_freqs.weight&quot; enthält einen Teiler, der nicht über 0 ist</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; has {} rows, no even number for each of {} heads</source>
        <translation>Der Tensor &quot;{}&quot; hat {} Zeilen, keine gerade Zahl für jeden von {} Köpfen</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; has {} rows, not those of its heads</source>
        <translation>Der Tensor &quot;{}&quot; hat {} Zeilen, nicht die seiner Köpfe</translation>
    </message>
    <message>
        <source>no CUDA device is here</source>
        <translation>kein CUDA-Gerät ist da</translation>
    </message>
    <message>
        <source>the CUDA part of LibTorch is not installed or cannot be loaded ({})</source>
        <translation>der CUDA-Teil von LibTorch ist nicht installiert oder kann nicht geladen werden ({})</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>ohne Angabe von Gründen</translation>
    </message>
    <message>
        <source>There is no CUDA device {}</source>
        <translation>Es gibt kein CUDA-Gerät {}</translation>
    </message>
    <message>
        <source>CUDA finds no usable device</source>
        <translation>CUDA findet kein verwendbares Gerät</translation>
    </message>
    <message>
        <source>Choose cpu or cuda, or leave it out to take what is there</source>
        <translation>Eines wählen von: cpu, cuda, oder es weglassen, um zu nehmen, was da ist</translation>
    </message>
    <message>
        <source>CPU as asked</source>
        <translation>CPU wie verlangt</translation>
    </message>
    <message>
        <source>{}: CUDA is there</source>
        <translation>{}: CUDA ist da</translation>
    </message>
    <message>
        <source>{} as asked</source>
        <translation>{} wie verlangt</translation>
    </message>
    <message>
        <source>CUDA cannot be used: {}</source>
        <translation>CUDA kann nicht verwendet werden: {}</translation>
    </message>
    <message>
        <source>Choose cpu, or leave it out</source>
        <translation>Das Gerät cpu wählen oder die Angabe weglassen</translation>
    </message>
    <message>
        <source>CPU: {}</source>
        <translation>CPU: {}</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}; {}</translation>
    </message>
    <message>
        <source>{} wide, float32 reaches {} and bfloat16 {} GFLOP/s a core, so {}</source>
        <translation>{} breit, float32 erreicht {} und bfloat16 {} GFLOP/s je Kern, also {}</translation>
    </message>
    <message>
        <source>{} wide, float32 reaches {} and bfloat16 {} GFLOP/s, so {}</source>
        <translation>{} breit, float32 erreicht {} und bfloat16 {} GFLOP/s, also {}</translation>
    </message>
    <message>
        <source>products and attention of our own, so that an answer has the same bits whatever is asked beside it</source>
        <translation>eigene Produkte und eigene Aufmerksamkeit, damit eine Antwort dieselben Bits hat, was auch immer daneben gefragt wird</translation>
    </message>
    <message>
        <source>fused attention takes {} times as long on 512 positions, so {}</source>
        <translation>verschmolzene Aufmerksamkeit dauert bei 512 Positionen {}-mal so lange, also {}</translation>
    </message>
    <message>
        <source>The hub&apos;s cache holds several GGUF files of this model: {}</source>
        <translation>Der Cache des Hubs enthält mehrere GGUF-Dateien dieses Modells: {}</translation>
    </message>
    <message>
        <source>Name one, as in {}:{}</source>
        <translation>Eine nennen, etwa {}:{}</translation>
    </message>
    <message>
        <source>The download {}: {}</source>
        <translation>Der Download {}: {}</translation>
    </message>
    <message>
        <source>Free some room, and go on: what came so far is kept</source>
        <translation>Platz schaffen und fortsetzen: Was bisher kam, bleibt erhalten</translation>
    </message>
    <message>
        <source>Check the permissions of the cache, or set HF_HUB_CACHE</source>
        <translation>Die Rechte des Caches prüfen oder HF_HUB_CACHE setzen</translation>
    </message>
    <message>
        <source>The cache&apos;s folder cannot be made: {}</source>
        <translation>Der Ordner des Caches kann nicht angelegt werden: {}</translation>
    </message>
    <message>
        <source>Check its permissions, or set HF_HUB_CACHE to another folder</source>
        <translation>Seine Rechte prüfen oder HF_HUB_CACHE auf einen anderen Ordner setzen</translation>
    </message>
    <message>
        <source>cannot be read again</source>
        <translation>kann nicht erneut gelesen werden</translation>
    </message>
    <message>
        <source>The file {} arrived damaged: its hash is not the one that the hub tells; it was thrown away</source>
        <translation>Die Datei {} kam beschädigt an: Ihre Prüfsumme ist nicht die, die der Hub angibt; sie wurde verworfen</translation>
    </message>
    <message>
        <source>Try again later, or from another hub</source>
        <translation>Es später erneut versuchen oder bei einem anderen Hub</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>Prüfen von {}</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>kann nicht gesperrt werden</translation>
    </message>
    <message>
        <source>Waiting for another download of {}</source>
        <translation>Warten auf einen anderen Download von {}</translation>
    </message>
    <message>
        <source>Checking the first part of {}</source>
        <translation>Prüfen des ersten Teils von {}</translation>
    </message>
    <message>
        <source>Fetching {}</source>
        <translation>Herunterladen von {}</translation>
    </message>
    <message>
        <source>Waiting for the hub ({})</source>
        <translation>Warten auf den Hub ({})</translation>
    </message>
    <message>
        <source>The hub sends {} bytes of {} where its list says {}; nothing of it was kept</source>
        <translation>Der Hub schickt {} Bytes von {}, seine Liste sagt aber {}; nichts davon wurde behalten</translation>
    </message>
    <message>
        <source>cannot get its name</source>
        <translation>kann seinen Namen nicht bekommen</translation>
    </message>
    <message>
        <source>The file cannot be put into its snapshot: {}</source>
        <translation>Die Datei kann nicht in ihren Snapshot gelegt werden: {}</translation>
    </message>
    <message>
        <source>Check the permissions of the cache, or set HF_HUB_CACHE to another folder</source>
        <translation>Die Rechte des Caches prüfen oder HF_HUB_CACHE auf einen anderen Ordner setzen</translation>
    </message>
    <message>
        <source>The weights index has no &quot;weight_map&quot;</source>
        <translation>Der Gewichtsindex hat keine &quot;weight_map&quot;</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Ein anderes Modell wählen</translation>
    </message>
    <message>
        <source>The weights index names the file &quot;{}&quot;, which the hub does not have</source>
        <translation>Der Gewichtsindex nennt die Datei „{}“, die der Hub nicht hat</translation>
    </message>
    <message>
        <source>Choose another revision or model</source>
        <translation>Eine andere Revision oder ein anderes Modell wählen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nothing was chosen to be fetched</source>
        <translation>Nichts zum Herunterladen ist gewählt</translation>
    </message>
    <message>
        <source>Name one of its GGUF files</source>
        <translation>Eine seiner GGUF-Dateien nennen</translation>
    </message>
    <message>
        <source>The hub names another content of the model&apos;s files than its list does</source>
        <translation>Der Hub nennt einen anderen Inhalt der Modelldateien als seine Liste</translation>
    </message>
    <message>
        <source>The model does not lie in a hub&apos;s cache, whose files carry their hash as a name</source>
        <translation>Das Modell liegt nicht im Cache eines Hubs, dessen Dateien ihre Prüfsumme als Namen tragen</translation>
    </message>
    <message>
        <source>Compare it with its source by hand</source>
        <translation>Es von Hand mit seiner Quelle vergleichen</translation>
    </message>
    <message>
        <source>The hub lists a file whose name cannot be one in the model&apos;s folder: &quot;{}&quot;</source>
        <translation>Der Hub zählt eine Datei auf, deren Name im Ordner des Modells nicht möglich ist: „{}“</translation>
    </message>
    <message>
        <source>Do not use this model: its list of files is made to do harm, or damaged</source>
        <translation>Dieses Modell nicht verwenden: Seine Dateiliste ist beschädigt oder soll Schaden anrichten</translation>
    </message>
    <message>
        <source>This is no model&apos;s name: &quot;{}&quot;</source>
        <translation>Das ist kein Modellname: „{}“</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>Give OWNER/NAME, and of GGUF files one, as in OWNER/NAME:Q4_K_M</source>
        <translation>OWNER/NAME angeben, und von GGUF-Dateien eine, wie in OWNER/NAME:Q4_K_M</translation>
    </message>
    <message>
        <source>This is no revision: &quot;{}&quot;</source>
        <translation>Das ist keine Revision: „{}“</translation>
    </message>
    <message>
        <source>Give a branch, a tag or a commit</source>
        <translation>Einen Branch, ein Tag oder einen Commit angeben</translation>
    </message>
    <message>
        <source>The hub names no usable commit of the model</source>
        <translation>Der Hub nennt keinen brauchbaren Commit des Modells</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT</source>
        <translation>HF_ENDPOINT prüfen</translation>
    </message>
    <message>
        <source>The hub lists no files of the model</source>
        <translation>Der Hub zählt keine Dateien des Modells auf</translation>
    </message>
    <message>
        <source>The model has {} files</source>
        <translation>Das Modell hat {} Dateien</translation>
    </message>
    <message>
        <source>Choose one with at most {}</source>
        <translation>Eines mit höchstens {} wählen</translation>
    </message>
    <message>
        <source>The hub&apos;s answer to the search is no list</source>
        <translation>Die Antwort des Hubs auf die Suche ist keine Liste</translation>
    </message>
    <message>
        <source>The model {} has no GGUF files</source>
        <translation>Das Modell {} hat keine GGUF-Dateien</translation>
    </message>
    <message>
        <source>Name the model alone: {}</source>
        <translation>Nur das Modell nennen: {}</translation>
    </message>
    <message>
        <source>The model has no GGUF file &quot;{}&quot;, but {}</source>
        <translation>Das Modell hat keine GGUF-Datei „{}“, aber {}</translation>
    </message>
    <message>
        <source>Name one of these</source>
        <translation>Eine davon nennen</translation>
    </message>
    <message>
        <source>The name &quot;{}&quot; fits several files: {}</source>
        <translation>Der Name „{}“ passt auf mehrere Dateien: {}</translation>
    </message>
    <message>
        <source>Name one in full</source>
        <translation>Eine vollständig nennen</translation>
    </message>
    <message>
        <source>The model&apos;s safetensors files have no index</source>
        <translation>Die safetensors-Dateien des Modells haben keinen Index</translation>
    </message>
    <message>
        <source>The disk has {} left where the download needs {}</source>
        <translation>Auf dem Datenträger sind {} frei, der Download braucht {}</translation>
    </message>
    <message>
        <source>Free some room, or set HF_HUB_CACHE to a folder on another disk</source>
        <translation>Platz schaffen oder HF_HUB_CACHE auf einen Ordner auf einem anderen Datenträger setzen</translation>
    </message>
    <message>
        <source>The model&apos;s weights come as pickled files, which can run code and are never fetched</source>
        <translation>Die Gewichte des Modells kommen als Pickle-Dateien, die Code ausführen können und nie heruntergeladen werden</translation>
    </message>
    <message>
        <source>The model holds neither safetensors with a config.json nor GGUF files</source>
        <translation>Das Modell enthält weder safetensors mit einer config.json noch GGUF-Dateien</translation>
    </message>
    <message>
        <source>Choose another model, such as a conversion of it</source>
        <translation>Ein anderes Modell wählen, etwa eine Umwandlung davon</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Nothing is fetched, as the hub is switched off</source>
        <translation>Nichts wird heruntergeladen, denn der Hub ist abgeschaltet</translation>
    </message>
    <message>
        <source>Unset it, or name a model that is already in the cache</source>
        <translation>Die Variable löschen oder ein Modell nennen, das schon im Cache ist</translation>
    </message>
    <message>
        <source>The hub&apos;s address</source>
        <translation>Die Adresse des Hubs</translation>
    </message>
    <message>
        <source>The hub&apos;s token holds white space or control characters</source>
        <translation>Das Token für den Hub enthält Leer- oder Steuerzeichen</translation>
    </message>
    <message>
        <source>Give the token alone</source>
        <translation>Nur das Token angeben</translation>
    </message>
    <message>
        <source>{} cannot be fetched ({}, {} attempts)</source>
        <translation>{} kann nicht heruntergeladen werden ({}, {} Versuche)</translation>
    </message>
    <message>
        <source>Check the network, and try again: what came so far is kept</source>
        <translation>Das Netz prüfen und es erneut versuchen: Was bisher kam, bleibt erhalten</translation>
    </message>
    <message>
        <source>The hub asks to wait {} seconds ({})</source>
        <translation>Der Hub bittet, {} Sekunden zu warten ({})</translation>
    </message>
    <message>
        <source>Try again then; what came so far is kept</source>
        <translation>Es dann erneut versuchen; was bisher kam, bleibt erhalten</translation>
    </message>
    <message>
        <source>set HF_TOKEN to a token of yours that may read it</source>
        <translation>HF_TOKEN auf ein eigenes Token setzen, das es lesen darf</translation>
    </message>
    <message>
        <source>check that the token in HF_TOKEN may read it</source>
        <translation>prüfen, ob das Token in HF_TOKEN es lesen darf</translation>
    </message>
    <message>
        <source>The model {} is given only to those who accepted its terms</source>
        <translation>Das Modell {} bekommen nur die, die seinen Bedingungen zugestimmt haben</translation>
    </message>
    <message>
        <source>Accept the terms on its page, and {}</source>
        <translation>Den Bedingungen auf seiner Seite zustimmen und {}</translation>
    </message>
    <message>
        <source>The hub does not give {} to everybody, or has no such model</source>
        <translation>Der Hub gibt {} nicht jedem oder hat kein solches Modell</translation>
    </message>
    <message>
        <source>Check the name; where it is a private or gated model, {}</source>
        <translation>Den Namen prüfen; wenn es ein privates oder zugangsbeschränktes Modell ist, {}</translation>
    </message>
    <message>
        <source>The hub has no file &quot;{}&quot; of {}</source>
        <translation>Der Hub hat keine Datei „{}“ von {}</translation>
    </message>
    <message>
        <source>Try again: the model may just be changing</source>
        <translation>Es erneut versuchen: Das Modell ändert sich vielleicht gerade</translation>
    </message>
    <message>
        <source>The hub has no such revision of {}</source>
        <translation>Der Hub hat keine solche Revision von {}</translation>
    </message>
    <message>
        <source>Check --revision</source>
        <translation>--revision prüfen</translation>
    </message>
    <message>
        <source>The hub has no model {}</source>
        <translation>Der Hub hat kein Modell {}</translation>
    </message>
    <message>
        <source>Check owner, name and revision, capitals included</source>
        <translation>Besitzer, Name und Revision prüfen, samt Großschreibung</translation>
    </message>
    <message>
        <source>The hub has had too many requests from here</source>
        <translation>Der Hub hat von hier zu viele Anfragen bekommen</translation>
    </message>
    <message>
        <source>Wait a few minutes; a token in HF_TOKEN raises the limit</source>
        <translation>Einige Minuten warten; ein Token in HF_TOKEN hebt die Grenze an</translation>
    </message>
    <message>
        <source>Wait a few minutes</source>
        <translation>Einige Minuten warten</translation>
    </message>
    <message>
        <source>The hub does not answer as a hub does</source>
        <translation>Der Hub antwortet nicht, wie ein Hub es tut</translation>
    </message>
    <message>
        <source>What the hub tells of {}</source>
        <translation>Die Auskunft des Hubs über {}</translation>
    </message>
    <message>
        <source>The hub&apos;s answer is longer than {}</source>
        <translation>Die Antwort des Hubs ist länger als {}</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT and the model&apos;s name</source>
        <translation>HF_ENDPOINT und den Namen des Modells prüfen</translation>
    </message>
    <message>
        <source>hub&apos;s answer</source>
        <translation>Antwort des Hubs</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>zu viele Anfragen</translation>
    </message>
    <message>
        <source>it has had too many requests from here</source>
        <translation>er hat von hier zu viele Anfragen bekommen</translation>
    </message>
    <message>
        <source>HTTP status {}</source>
        <translation>HTTP-Status {}</translation>
    </message>
    <message>
        <source>The hub names no usable hash (ETag) of {}</source>
        <translation>Der Hub nennt keine brauchbare Prüfsumme (ETag) von {}</translation>
    </message>
    <message>
        <source>The model needs {} as {} where {} of memory may be used</source>
        <translation>Das Modell braucht {} als {}, verwendet werden dürfen {} Speicher</translation>
    </message>
    <message>
        <source>Open it as bfloat16, close other programs, or open a smaller model</source>
        <translation>Es als bfloat16 öffnen, andere Programme schließen oder ein kleineres Modell öffnen</translation>
    </message>
    <message>
        <source>Close other programs, or open a smaller model</source>
        <translation>Andere Programme schließen oder ein kleineres Modell öffnen</translation>
    </message>
    <message>
        <source>Fetch the model folder again, or choose another dtype</source>
        <translation>Den Modellordner erneut herunterladen oder einen anderen dtype wählen</translation>
    </message>
    <message>
        <source>model weights</source>
        <translation>Modellgewichte</translation>
    </message>
    <message>
        <source>is no dictionary</source>
        <translation>ist kein Wörterbuch</translation>
    </message>
    <message>
        <source>The PyTorch file&apos;s pickle {}</source>
        <translation>Der Pickle der PyTorch-Datei {}</translation>
    </message>
    <message>
        <source>Choose a file of tensors, as torch.save writes a state dictionary</source>
        <translation>Eine Datei mit Tensoren wählen, wie torch.save ein State-Dictionary schreibt</translation>
    </message>
    <message>
        <source>ends in the middle</source>
        <translation>endet mittendrin</translation>
    </message>
    <message>
        <source>takes what is not there</source>
        <translation>nimmt, was nicht da ist</translation>
    </message>
    <message>
        <source>fills what is no container</source>
        <translation>füllt, was kein Behälter ist</translation>
    </message>
    <message>
        <source>recalls what it never kept</source>
        <translation>ruft ab, was er nie behalten hat</translation>
    </message>
    <message>
        <source>refers to something that is no storage of numbers</source>
        <translation>verweist auf etwas, das kein Speicher von Zahlen ist</translation>
    </message>
    <message>
        <source>calls what is no function</source>
        <translation>ruft auf, was keine Funktion ist</translation>
    </message>
    <message>
        <source>describes a tensor in a way that is unknown</source>
        <translation>beschreibt einen Tensor auf unbekannte Weise</translation>
    </message>
    <message>
        <source>asks for &quot;{}&quot; to be called, which is never done</source>
        <translation>verlangt, dass &quot;{}&quot; aufgerufen wird, was nie geschieht</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>enthält eine zu große Zahl</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>ist zu groß</translation>
    </message>
    <message>
        <source>is of a protocol that is unknown</source>
        <translation>hat ein unbekanntes Protokoll</translation>
    </message>
    <message>
        <source>sets the state of what is no dictionary</source>
        <translation>setzt den Zustand von etwas, das kein Wörterbuch ist</translation>
    </message>
    <message>
        <source>has an instruction that dictionaries of tensors have not</source>
        <translation>hat eine Anweisung, die Wörterbücher von Tensoren nicht haben</translation>
    </message>
    <message>
        <source>has {} bytes, too few for a header</source>
        <translation>hat {} Bytes, zu wenige für einen Kopf</translation>
    </message>
    <message>
        <source>announces a header of {} bytes, more than 100 MB</source>
        <translation>kündigt einen Kopf von {} Bytes an, mehr als 100 MB</translation>
    </message>
    <message>
        <source>ends inside its header; it is truncated or no safetensors file</source>
        <translation>endet in ihrem Kopf; sie ist abgeschnitten oder keine safetensors-Datei</translation>
    </message>
    <message>
        <source>has metadata that is no object</source>
        <translation>hat Metadaten, die kein Objekt sind</translation>
    </message>
    <message>
        <source>has metadata &quot;{}&quot; that is no text</source>
        <translation>hat Metadaten &quot;{}&quot;, die kein Text sind</translation>
    </message>
    <message>
        <source>has two tensors at offset {}</source>
        <translation>hat zwei Tensoren am Offset {}</translation>
    </message>
    <message>
        <source>has a gap or overlap before tensor &quot;{}&quot;</source>
        <translation>hat eine Lücke oder Überlappung vor dem Tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>should hold {} bytes of tensors but holds {}; it is truncated or has rubbish at its end</source>
        <translation>soll {} Bytes an Tensoren enthalten, enthält aber {}; sie ist abgeschnitten oder hat Müll am Ende</translation>
    </message>
    <message>
        <source>The {} file {}</source>
        <translation>{}: Die Datei {}</translation>
    </message>
    <message>
        <source>Fetch or make the file again</source>
        <translation>Die Datei erneut herunterladen oder machen</translation>
    </message>
    <message>
        <source>has a header that nests too deep</source>
        <translation>hat einen zu tief verschachtelten Kopf</translation>
    </message>
    <message>
        <source>has a header of more than {} values</source>
        <translation>hat einen Kopf von mehr als {} Werten</translation>
    </message>
    <message>
        <source>has a header that is no JSON object</source>
        <translation>hat einen Kopf, der kein JSON-Objekt ist</translation>
    </message>
    <message>
        <source>names &quot;{}&quot; twice in its header</source>
        <translation>nennt &quot;{}&quot; zweimal in ihrem Kopf</translation>
    </message>
    <message>
        <source>has no usable offsets for tensor &quot;{}&quot;</source>
        <translation>hat keine brauchbaren Offsets für den Tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has tensor &quot;{}&quot; of an unsupported dtype</source>
        <translation>hat den Tensor &quot;{}&quot; von einem nicht unterstützten dtype</translation>
    </message>
    <message>
        <source>has no shape for tensor &quot;{}&quot;</source>
        <translation>hat keine Form für den Tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has more than {} dimensions for tensor &quot;{}&quot;</source>
        <translation>hat mehr als {} Dimensionen für den Tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has a bad shape for tensor &quot;{}&quot;</source>
        <translation>hat eine falsche Form für den Tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>gives tensor &quot;{}&quot; {} bytes where its shape needs {}</source>
        <translation>gibt dem Tensor &quot;{}&quot; {} Bytes, seine Form braucht {}</translation>
    </message>
    <message>
        <source>Tensor &quot;{}&quot; has a dtype that safetensors does not know</source>
        <translation>Der Tensor &quot;{}&quot; hat einen dtype, den safetensors nicht kennt</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>There is no {} &quot;{}&quot;</source>
        <translation>Nicht bekannt: {} „{}“</translation>
    </message>
    <message>
        <source>place of adapters</source>
        <translation>Platz von Adaptern</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>There is no place of adapters &quot;{}&quot;</source>
        <translation>Es gibt keinen Platz von Adaptern „{}“</translation>
    </message>
    <message>
        <source>Choose one of: block, sublayers, submodules</source>
        <translation>Eines wählen von: block, sublayers, submodules</translation>
    </message>
    <message>
        <source>The PyTorch file {}</source>
        <translation>Die PyTorch-Datei {}</translation>
    </message>
    <message>
        <source>Save it again, or choose another</source>
        <translation>Sie erneut speichern oder eine andere wählen</translation>
    </message>
    <message>
        <source>holds &quot;{}&quot; as {}, which is not read</source>
        <translation>enthält &quot;{}&quot; als {}, was nicht gelesen wird</translation>
    </message>
    <message>
        <source>describes &quot;{}&quot; wrongly</source>
        <translation>beschreibt &quot;{}&quot; falsch</translation>
    </message>
    <message>
        <source>holds too few numbers for &quot;{}&quot;</source>
        <translation>enthält zu wenige Zahlen für &quot;{}&quot;</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>has a pickle of more than 256 MB</source>
        <translation>hat einen Pickle von mehr als 256 MB</translation>
    </message>
    <message>
        <source>is no archive as torch.save writes them, or is damaged</source>
        <translation>ist kein Archiv, wie torch.save sie schreibt, oder ist beschädigt</translation>
    </message>
    <message>
        <source>Weights cannot be kept as &quot;{}&quot;</source>
        <translation>Gewichte können nicht als „{}“ gehalten werden</translation>
    </message>
    <message>
        <source>Choose float32, bfloat16, q8_0 or q4_0, or leave it out to keep them as the files have them</source>
        <translation>Eines wählen von: float32, bfloat16, q8_0, q4_0, oder es weglassen, um sie zu halten wie in den Dateien</translation>
    </message>
    <message>
        <source>A model of kind &quot;{}&quot; cannot be written</source>
        <translation>Ein Modell der Art „{}“ kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The address to listen on is not known: {}</source>
        <translation>Die Adresse zum Lauschen ist nicht bekannt: {}</translation>
    </message>
    <message>
        <source>Give an address of this machine</source>
        <translation>Eine Adresse dieses Rechners angeben</translation>
    </message>
    <message>
        <source>Nothing can listen there: {}</source>
        <translation>Dort kann nichts lauschen: {}</translation>
    </message>
    <message>
        <source>Choose another port (0 takes a free one) or address</source>
        <translation>Einen anderen Port (0 nimmt einen freien) oder eine andere Adresse wählen</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>The key is empty</source>
        <translation>Der Schlüssel ist leer</translation>
    </message>
    <message>
        <source>Write one line without spaces</source>
        <translation>Eine Zeile ohne Leerzeichen schreiben</translation>
    </message>
    <message>
        <source>The key has spaces or control characters</source>
        <translation>Der Schlüssel hat Leer- oder Steuerzeichen</translation>
    </message>
    <message>
        <source>Write one line without them</source>
        <translation>Eine Zeile ohne sie schreiben</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>Der Port</translation>
    </message>
    <message>
        <source>The number of answers at once</source>
        <translation>Die Zahl gleichzeitiger Antworten</translation>
    </message>
    <message>
        <source>The number of answers that wait</source>
        <translation>Die Zahl wartender Antworten</translation>
    </message>
    <message>
        <source>The number of connections</source>
        <translation>Die Zahl der Verbindungen</translation>
    </message>
    <message>
        <source>The longest answer</source>
        <translation>Die Länge der längsten Antwort</translation>
    </message>
    <message>
        <source>The usual answer&apos;s length</source>
        <translation>Die übliche Länge der Antwort</translation>
    </message>
    <message>
        <source>The longest prompt</source>
        <translation>Die Länge des längsten Prompts</translation>
    </message>
    <message>
        <source>Whoever reaches {} could ask without a key</source>
        <translation>Wer {} erreicht, könnte ohne Schlüssel fragen</translation>
    </message>
    <message>
        <source>Name a key file, set STEERDECK_SERVE_KEY, or listen on 127.0.0.1</source>
        <translation>Eine Schlüsseldatei nennen, STEERDECK_SERVE_KEY setzen oder auf 127.0.0.1 lauschen</translation>
    </message>
    <message>
        <source>The list of work cannot be written: {}</source>
        <translation>Die Arbeitsliste kann nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>The list of work is that of another experiment</source>
        <translation>Die Arbeitsliste ist die eines anderen Experiments</translation>
    </message>
    <message>
        <source>Delete its folder; what is in it is answered again</source>
        <translation>Ihren Ordner löschen; was darin ist, wird erneut beantwortet</translation>
    </message>
    <message>
        <source>The list of work cannot be read</source>
        <translation>Die Arbeitsliste kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The folder&apos;s file system has no locks, by which processes share work ({})</source>
        <translation>Das Dateisystem des Ordners hat keine Sperren, mit denen Prozesse sich Arbeit teilen ({})</translation>
    </message>
    <message>
        <source>Take another folder, or give each process a shard and a folder of its own</source>
        <translation>Einen anderen Ordner nehmen oder jedem Prozess einen Shard und einen eigenen Ordner geben</translation>
    </message>
    <message>
        <source>The folder holds a whole run, no shard</source>
        <translation>Der Ordner enthält einen ganzen Lauf, keinen Shard</translation>
    </message>
    <message>
        <source>Shard {} and shard {} ({}) are of two divisions</source>
        <translation>Shard {} und Shard {} ({}) gehören zu zwei Aufteilungen</translation>
    </message>
    <message>
        <source>Give the shards of one</source>
        <translation>Die Shards einer einzigen angeben</translation>
    </message>
    <message>
        <source>Shard {} is there twice: also in {}</source>
        <translation>Shard {} ist zweimal da: auch in {}</translation>
    </message>
    <message>
        <source>Shards are missing: {}</source>
        <translation>Shards fehlen: {}</translation>
    </message>
    <message>
        <source>results merge</source>
        <translation>results merge</translation>
    </message>
    <message>
        <source>Give their folders, too</source>
        <translation>Auch ihre Ordner angeben</translation>
    </message>
    <message>
        <source>The folder is not of the same run as {}: {}</source>
        <translation>Der Ordner gehört nicht zum selben Lauf wie {}: {}</translation>
    </message>
    <message>
        <source>Give the shards of one run</source>
        <translation>Die Shards eines einzigen Laufs angeben</translation>
    </message>
    <message>
        <source>Shard {} is not complete: {} answers are missing</source>
        <translation>Shard {} ist nicht vollständig: {} Antworten fehlen</translation>
    </message>
    <message>
        <source>Go on with it first, by the command that began it</source>
        <translation>Ihn zuerst fortsetzen, mit dem Befehl, der ihn begann</translation>
    </message>
    <message>
        <source>There are {} already</source>
        <translation>Dort sind schon {}</translation>
    </message>
    <message>
        <source>Name another folder, or move it away</source>
        <translation>Einen anderen Ordner nennen oder ihn wegschieben</translation>
    </message>
    <message>
        <source>Merging shards</source>
        <translation>Zusammenführen der Shards</translation>
    </message>
    <message>
        <source>No folder is named</source>
        <translation>Kein Ordner ist genannt</translation>
    </message>
    <message>
        <source>Name the folders of all shards</source>
        <translation>Die Ordner aller Shards nennen</translation>
    </message>
    <message>
        <source>Answers to a task and an order experiment cannot be merged</source>
        <translation>Antworten auf eine Aufgabe und ein Reihenfolge-Experiment lassen sich nicht zusammenführen</translation>
    </message>
    <message>
        <source>MPI finds {} processes where {} were started</source>
        <translation>MPI findet {} Prozesse, gestartet wurden {}</translation>
    </message>
    <message>
        <source>Start them by mpirun of the MPI that the program was built with</source>
        <translation>Sie mit dem mpirun des MPI starten, mit dem das Programm gebaut wurde</translation>
    </message>
    <message>
        <source>This program was built without MPI, so {} processes would each train the same</source>
        <translation>Dieses Programm wurde ohne MPI gebaut, also würden {} Prozesse jeder dasselbe trainieren</translation>
    </message>
    <message>
        <source>Start one, or build it where libopenmpi-dev is installed</source>
        <translation>Einen starten oder es dort bauen, wo libopenmpi-dev installiert ist</translation>
    </message>
    <message>
        <source>The strength of &quot;{}&quot; is {}</source>
        <translation>Die Stärke von „{}“ ist {}</translation>
    </message>
    <message>
        <source>Give 0 to 2</source>
        <translation>0 bis 2 angeben</translation>
    </message>
    <message>
        <source>The share of &quot;{}&quot; in &quot;{}&quot; is {}</source>
        <translation>Der Anteil von „{}“ in „{}“ ist {}</translation>
    </message>
    <message>
        <source>Give 0 to 1</source>
        <translation>0 bis 1 angeben</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is blended with itself</source>
        <translation>„{}“ ist mit sich selbst gemischt</translation>
    </message>
    <message>
        <source>Choose another behaviour, or none</source>
        <translation>Ein anderes Verhalten oder keines wählen</translation>
    </message>
    <message>
        <source>the chat template</source>
        <translation>die Chatvorlage</translation>
    </message>
    <message>
        <source>Leave the system prompt out, or put it into the prompts</source>
        <translation>Den System-Prompt weglassen oder in die Prompts setzen</translation>
    </message>
    <message>
        <source>The model has no chat template, so nothing can be said to it as the system</source>
        <translation>Das Modell hat keine Chatvorlage, also kann ihm nichts als System gesagt werden</translation>
    </message>
    <message>
        <source>The chat template leaves out what the system says</source>
        <translation>Die Chatvorlage lässt weg, was das System sagt</translation>
    </message>
    <message>
        <source>The model has no row for &quot;{}&quot;, id {} of its tokenizer</source>
        <translation>Das Modell hat keine Zeile für „{}“, ID {} seines Tokenizers</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>Leave it out, or write it otherwise</source>
        <translation>Es weglassen oder anders schreiben</translation>
    </message>
    <message>
        <source>The chat template drops the end of the user&apos;s text, where steering tokens stand</source>
        <translation>Die Chatvorlage lässt das Ende des Nutzertextes fallen, wo Steuertoken stehen</translation>
    </message>
    <message>
        <source>Use a model whose template writes the whole text</source>
        <translation>Ein Modell verwenden, dessen Vorlage den ganzen Text schreibt</translation>
    </message>
    <message>
        <source>There are {} paraphrases for {} behaviours</source>
        <translation>Es gibt {} Formulierungen für {} Verhalten</translation>
    </message>
    <message>
        <source>Give one for each</source>
        <translation>Für jedes eine angeben</translation>
    </message>
    <message>
        <source>The conversation has no turn of the user&apos;s</source>
        <translation>Das Gespräch hat keinen Beitrag des Nutzers</translation>
    </message>
    <message>
        <source>Add a message whose role is &quot;user&quot;</source>
        <translation>Eine Nachricht hinzufügen, deren role &quot;user&quot; ist</translation>
    </message>
    <message>
        <source>Instructions are words, and this prompt is ids</source>
        <translation>Anweisungen sind Wörter, und dieser Prompt besteht aus IDs</translation>
    </message>
    <message>
        <source>Give the prompt as text, or steer by tokens</source>
        <translation>Den Prompt als Text angeben oder mit Token steuern</translation>
    </message>
    <message>
        <source>Give ids below {}</source>
        <translation>IDs unter {} angeben</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>The join &quot;not&quot; takes no behaviour that is negated or has alternatives</source>
        <translation>Die Verbindung „not“ nimmt kein Verhalten, das verneint ist oder Alternativen hat</translation>
    </message>
    <message>
        <source>Join them by another</source>
        <translation>Sie durch eine andere verbinden</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is steered by {}, which knows no &quot;not&quot; and no alternatives</source>
        <translation>„{}“ wird durch {} gesteuert, das kein „nicht“ und keine Alternativen kennt</translation>
    </message>
    <message>
        <source>Steer by tokens or instructions</source>
        <translation>Mit Token oder Anweisungen steuern</translation>
    </message>
    <message>
        <source>The alternatives &quot;{}&quot; and &quot;{}&quot; steer in different ways</source>
        <translation>Die Alternativen „{}“ und „{}“ steuern auf verschiedene Arten</translation>
    </message>
    <message>
        <source>Let alternatives steer alike</source>
        <translation>Alternativen gleich steuern lassen</translation>
    </message>
    <message>
        <source>Every order of {} behaviours would be too many answers</source>
        <translation>Jede Reihenfolge von {} Verhalten wären zu viele Antworten</translation>
    </message>
    <message>
        <source>Use at most 5, or show one order</source>
        <translation>Höchstens 5 verwenden oder eine Reihenfolge zeigen</translation>
    </message>
    <message>
        <source>The chat template joins turns so that rows cannot stand in all of them</source>
        <translation>Die Chatvorlage fügt Beiträge so zusammen, dass Zeilen nicht in allen stehen können</translation>
    </message>
    <message>
        <source>Let the deck act on the last turn alone</source>
        <translation>Das Deck nur auf den letzten Beitrag wirken lassen</translation>
    </message>
    <message>
        <source>The model has no chat template, so there are no turns</source>
        <translation>Das Modell hat keine Chatvorlage, also gibt es keine Beiträge</translation>
    </message>
    <message>
        <source>Choose a chat model</source>
        <translation>Ein Chatmodell wählen</translation>
    </message>
    <message>
        <source>A chip that steers in a way of its own acts on the last turn alone</source>
        <translation>Ein Chip, der auf eine eigene Art steuert, wirkt nur auf den letzten Beitrag</translation>
    </message>
    <message>
        <source>Let all chips steer alike</source>
        <translation>Alle Chips gleich steuern lassen</translation>
    </message>
    <message>
        <source>No turn of it is the user&apos;s</source>
        <translation>Kein Beitrag darin ist vom Nutzer</translation>
    </message>
    <message>
        <source>End it with a question</source>
        <translation>Es mit einer Frage beenden</translation>
    </message>
    <message>
        <source>Behaviours that share one position stand in one turn alone</source>
        <translation>Verhalten, die sich eine Position teilen, stehen nur in einem einzigen Beitrag</translation>
    </message>
    <message>
        <source>Join them by &lt;and&gt;, or take the last turn</source>
        <translation>Sie durch &lt;and&gt; verbinden oder den letzten Beitrag nehmen</translation>
    </message>
    <message>
        <source>There is no operator &quot;{}&quot;</source>
        <translation>Es gibt keinen Operator „{}“</translation>
    </message>
    <message>
        <source>join</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>The steering token lacks the field &quot;{}&quot;</source>
        <translation>Dem Steuertoken fehlt das Feld &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The steering token has format &quot;{}&quot; where &quot;{}&quot; is read</source>
        <translation>Das Steuertoken hat das Format „{}“, gelesen wird „{}“</translation>
    </message>
    <message>
        <source>The steering token &quot;{}&quot; was made for the model &quot;{}&quot; ({}), not for the open model &quot;{}&quot; ({})</source>
        <translation>Das Steuertoken „{}“ wurde für das Modell „{}“ ({}) gemacht, nicht für das offene Modell „{}“ ({})</translation>
    </message>
    <message>
        <source>Open its model, or train the token for this one</source>
        <translation>Sein Modell öffnen oder das Token für dieses trainieren</translation>
    </message>
    <message>
        <source>The steering token &quot;{}&quot; was made with another tokenizer than that of &quot;{}&quot;</source>
        <translation>Das Steuertoken „{}“ wurde mit einem anderen Tokenizer als dem von „{}“ gemacht</translation>
    </message>
    <message>
        <source>The steering token &quot;{}&quot; has no float32 tensor &quot;embedding&quot; of {} numbers</source>
        <translation>Das Steuertoken „{}“ hat keinen float32-Tensor &quot;embedding&quot; von {} Zahlen</translation>
    </message>
    <message>
        <source>Train the token again</source>
        <translation>Das Token erneut trainieren</translation>
    </message>
    <message>
        <source>The steering token &quot;{}&quot; holds values that are not finite</source>
        <translation>Das Steuertoken „{}“ enthält Werte, die nicht endlich sind</translation>
    </message>
    <message>
        <source>steering token&apos;s record</source>
        <translation>Aufzeichnung des Steuertokens</translation>
    </message>
    <message>
        <source>There is no steering token &quot;{}&quot; for this model</source>
        <translation>Es gibt kein Steuertoken „{}“ für dieses Modell</translation>
    </message>
    <message>
        <source>Two folders hold a token &quot;{}&quot;: {} and {}</source>
        <translation>Zwei Ordner enthalten ein Token „{}“: {} und {}</translation>
    </message>
    <message>
        <source>Take one of them away, or name the folder of the other alone</source>
        <translation>Einen davon entfernen oder nur den Ordner des anderen nennen</translation>
    </message>
    <message>
        <source>Several folders hold tokens of the open model &quot;{}&quot;: {} and {}</source>
        <translation>Mehrere Ordner enthalten Token des offenen Modells „{}“: {} und {}</translation>
    </message>
    <message>
        <source>Name the one that is meant</source>
        <translation>Den gemeinten nennen</translation>
    </message>
    <message>
        <source>None of the tokens laid out here is for the open model &quot;{}&quot;: {}</source>
        <translation>Keines der hier abgelegten Token ist für das offene Modell „{}“: {}</translation>
    </message>
    <message>
        <source>Open their model, or name another folder</source>
        <translation>Ihr Modell öffnen oder einen anderen Ordner nennen</translation>
    </message>
    <message>
        <source>Parentheses stand round alternatives</source>
        <translation>Klammern stehen um Alternativen</translation>
    </message>
    <message>
        <source>{} stands before a behaviour</source>
        <translation>{} steht vor einem Verhalten</translation>
    </message>
    <message>
        <source>{} stands between two behaviours</source>
        <translation>{} steht zwischen zwei Verhalten</translation>
    </message>
    <message>
        <source>Write german &quot;&lt;and&gt;&quot; lower_case, &quot;(&quot; french &quot;&lt;or&gt;&quot; spanish &quot;)&quot; &quot;&lt;and&gt;&quot; &quot;&lt;not&gt;&quot; upper_case, for instance</source>
        <translation>Zum Beispiel schreiben: german &quot;&lt;and&gt;&quot; lower_case, &quot;(&quot; french &quot;&lt;or&gt;&quot; spanish &quot;)&quot; &quot;&lt;and&gt;&quot; &quot;&lt;not&gt;&quot; upper_case</translation>
    </message>
    <message>
        <source>&quot;{}&quot; names no way for a behaviour</source>
        <translation>„{}“ nennt keine Art für ein Verhalten</translation>
    </message>
    <message>
        <source>Write german@adapter, for instance</source>
        <translation>Zum Beispiel german@adapter schreiben</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no blend of two behaviours</source>
        <translation>„{}“ ist keine Mischung zweier Verhalten</translation>
    </message>
    <message>
        <source>Write german~spanish:0.3, with the share of the second from 0 to 1</source>
        <translation>Zum Beispiel german~spanish:0.3 schreiben, mit dem Anteil des zweiten von 0 bis 1</translation>
    </message>
    <message>
        <source>&quot;{}&quot; lacks an alternative</source>
        <translation>In „{}“ fehlt eine Alternative</translation>
    </message>
    <message>
        <source>Write french|spanish, for instance</source>
        <translation>Zum Beispiel french|spanish schreiben</translation>
    </message>
    <message>
        <source>{} has no place of its own: it follows all behaviours</source>
        <translation>{} hat keinen eigenen Platz: Es folgt allen Verhalten</translation>
    </message>
    <message>
        <source>Leave it out, and choose the join &quot;set&quot;</source>
        <translation>Es weglassen und die Verbindung „set“ wählen</translation>
    </message>
    <message>
        <source>{} does not join in &quot;{}&quot;</source>
        <translation>{} verbindet nicht in „{}“</translation>
    </message>
    <message>
        <source>Leave one of the two out</source>
        <translation>Eines der beiden weglassen</translation>
    </message>
    <message>
        <source>A behaviour is missing after the last {}</source>
        <translation>Nach dem letzten {} fehlt ein Verhalten</translation>
    </message>
    <message>
        <source>Write german &quot;&lt;and&gt;&quot; lower_case, for instance</source>
        <translation>Zum Beispiel german &quot;&lt;and&gt;&quot; lower_case schreiben</translation>
    </message>
    <message>
        <source>The added tokens are not a list</source>
        <translation>Die hinzugefügten Token sind keine Liste</translation>
    </message>
    <message>
        <source>An added token is longer than {} bytes</source>
        <translation>Ein hinzugefügtes Token ist länger als {} Bytes</translation>
    </message>
    <message>
        <source>There are more than {} tokens</source>
        <translation>Es gibt mehr als {} Token</translation>
    </message>
    <message>
        <source>The normalizer makes the added tokens too long</source>
        <translation>Der Normalizer macht die hinzugefügten Token zu lang</translation>
    </message>
    <message>
        <source>The tokenizer uses &quot;{}&quot;, which is not supported</source>
        <translation>Der Tokenizer verwendet &quot;{}&quot;, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>Use a model with another tokenizer</source>
        <translation>Ein Modell mit einem anderen Tokenizer verwenden</translation>
    </message>
    <message>
        <source>The tokenizer uses the model &quot;{}&quot;, which is not supported</source>
        <translation>Der Tokenizer verwendet das Modell &quot;{}&quot;, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>Use a model with a BPE tokenizer</source>
        <translation>Ein Modell mit einem BPE-Tokenizer verwenden</translation>
    </message>
    <message>
        <source>The tokenizer uses &quot;dropout&quot;, which is not supported</source>
        <translation>Der Tokenizer verwendet &quot;dropout&quot;, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>Set it to null</source>
        <translation>Es auf null setzen</translation>
    </message>
    <message>
        <source>The key &quot;vocab&quot; is missing or no object</source>
        <translation>Der Schlüssel &quot;vocab&quot; fehlt oder ist kein Objekt</translation>
    </message>
    <message>
        <source>The id of the word &quot;{}&quot; is no whole number from 0 to {}</source>
        <translation>Die ID des Worts „{}“ ist keine ganze Zahl von 0 bis {}</translation>
    </message>
    <message>
        <source>The words &quot;{}&quot; and &quot;{}&quot; have the same id {}</source>
        <translation>Die Wörter „{}“ und „{}“ haben dieselbe ID {}</translation>
    </message>
    <message>
        <source>The key &quot;merges&quot; is missing or no list</source>
        <translation>Der Schlüssel &quot;merges&quot; fehlt oder ist keine Liste</translation>
    </message>
    <message>
        <source>Merge {} is not two words: &quot;{}&quot;</source>
        <translation>Merge {} besteht nicht aus zwei Wörtern: „{}“</translation>
    </message>
    <message>
        <source>Merge {} is neither a text nor a pair</source>
        <translation>Merge {} ist weder ein Text noch ein Paar</translation>
    </message>
    <message>
        <source>Merge {} (&quot;{}&quot; and &quot;{}&quot;) names a word that is not in the vocabulary</source>
        <translation>Merge {} („{}“ und „{}“) nennt ein Wort, das nicht im Vokabular steht</translation>
    </message>
    <message>
        <source>The text has the character &quot;{}&quot;, which the tokenizer&apos;s vocabulary lacks, and its unknown token too</source>
        <translation>Der Text hat das Zeichen „{}“, das dem Vokabular des Tokenizers fehlt, und das unbekannte Token fehlt ihm auch</translation>
    </message>
    <message>
        <source>Use another model, or leave the character out</source>
        <translation>Ein anderes Modell verwenden oder das Zeichen weglassen</translation>
    </message>
    <message>
        <source>The conversation or a variable nests deeper than 150 levels</source>
        <translation>Das Gespräch oder eine Variable ist tiefer als 150 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>Give the chat template flatter data</source>
        <translation>Der Chatvorlage flachere Daten geben</translation>
    </message>
    <message>
        <source>The tokenizer settings are no object</source>
        <translation>Die Tokenizer-Einstellungen sind kein Objekt</translation>
    </message>
    <message>
        <source>The chat template is no text</source>
        <translation>Die Chatvorlage ist kein Text</translation>
    </message>
    <message>
        <source>Of the model&apos;s chat templates ({}) none is the default</source>
        <translation>Von den Chatvorlagen des Modells ({}) ist keine die Vorgabe</translation>
    </message>
    <message>
        <source>Give one as a template file of its own</source>
        <translation>Eine als eigene Vorlagendatei angeben</translation>
    </message>
    <message>
        <source>The chat template is longer than 4 MB</source>
        <translation>Die Chatvorlage ist länger als 4 MB</translation>
    </message>
    <message>
        <source>Choose another model or template</source>
        <translation>Ein anderes Modell oder eine andere Vorlage wählen</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>Chatvorlage</translation>
    </message>
    <message>
        <source>The further variables are no object</source>
        <translation>Die weiteren Variablen sind kein Objekt</translation>
    </message>
    <message>
        <source>Give an object</source>
        <translation>Ein Objekt angeben</translation>
    </message>
    <message>
        <source>The messages are not a list</source>
        <translation>Die Nachrichten sind keine Liste</translation>
    </message>
    <message>
        <source>Give a list of {{role, content}}</source>
        <translation>Eine Liste von {{role, content}} angeben</translation>
    </message>
    <message>
        <source>A message is no object</source>
        <translation>Eine Nachricht ist kein Objekt</translation>
    </message>
    <message>
        <source>The pre-tokenizer &quot;{}&quot; is not supported</source>
        <translation>Der Pre-Tokenizer &quot;{}&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>The model file holds no vocabulary</source>
        <translation>Die Modelldatei enthält kein Vokabular</translation>
    </message>
    <message>
        <source>The model file names no tokenizer</source>
        <translation>Die Modelldatei nennt keinen Tokenizer</translation>
    </message>
    <message>
        <source>The tokenizer &quot;{}&quot; is not supported</source>
        <translation>Der Tokenizer &quot;{}&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>has more than {} tokens</source>
        <translation>hat mehr als {} Token</translation>
    </message>
    <message>
        <source>has {} types for {} tokens</source>
        <translation>hat {} Typen für {} Token</translation>
    </message>
    <message>
        <source>has the token {} that is no text in UTF-8</source>
        <translation>hat das Token {}, das kein UTF-8-Text ist</translation>
    </message>
    <message>
        <source>has the token &quot;{}&quot; twice</source>
        <translation>hat das Token „{}“ zweimal</translation>
    </message>
    <message>
        <source>The model file&apos;s vocabulary {}</source>
        <translation>Das Vokabular der Modelldatei {}</translation>
    </message>
    <message>
        <source>has tokens that are too long</source>
        <translation>hat zu lange Token</translation>
    </message>
    <message>
        <source>has neither merges nor scores</source>
        <translation>hat weder Merges noch Punktwerte</translation>
    </message>
    <message>
        <source>has {} scores for {} tokens</source>
        <translation>hat {} Punktwerte für {} Token</translation>
    </message>
    <message>
        <source>has a score that is no number</source>
        <translation>hat einen Punktwert, der keine Zahl ist</translation>
    </message>
    <message>
        <source>has no merges</source>
        <translation>hat keine Merges</translation>
    </message>
    <message>
        <source>the normalizer &quot;{}&quot;</source>
        <translation>den Normalizer &quot;{}&quot;</translation>
    </message>
    <message>
        <source>more than 64 normalizers</source>
        <translation>mehr als 64 Normalizer</translation>
    </message>
    <message>
        <source>Unicode normalization is not available</source>
        <translation>Unicode-Normalisierung ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Install ICU&apos;s data package again</source>
        <translation>Das Datenpaket von ICU erneut installieren</translation>
    </message>
    <message>
        <source>Normalizing makes the text longer than {} bytes</source>
        <translation>Das Normalisieren macht den Text länger als {} Bytes</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s &quot;normalizer&quot;</source>
        <translation>der &quot;normalizer&quot; des Tokenizers</translation>
    </message>
    <message>
        <source>Use a shorter text</source>
        <translation>Einen kürzeren Text verwenden</translation>
    </message>
    <message>
        <source>The id {} is out of range</source>
        <translation>Die ID {} liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>a template of more than {} tokens</source>
        <translation>eine Vorlage mit mehr als {} Token</translation>
    </message>
    <message>
        <source>a template with more than one text</source>
        <translation>eine Vorlage mit mehr als einem Text</translation>
    </message>
    <message>
        <source>The key &quot;ids&quot; holds something that is no whole number</source>
        <translation>Der Schlüssel &quot;ids&quot; enthält etwas, das keine ganze Zahl ist</translation>
    </message>
    <message>
        <source>a template without its text</source>
        <translation>eine Vorlage ohne ihren Text</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is no word and id</source>
        <translation>Der Schlüssel &quot;{}&quot; ist nicht Wort und ID</translation>
    </message>
    <message>
        <source>a second post-processor &quot;{}&quot;</source>
        <translation>einen zweiten Post-Processor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the post-processor &quot;{}&quot;</source>
        <translation>den Post-Processor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the split behavior &quot;{}&quot;</source>
        <translation>das Split-Verhalten &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the pre-tokenizer &quot;{}&quot;</source>
        <translation>den Pre-Tokenizer &quot;{}&quot;</translation>
    </message>
    <message>
        <source>more than 64 pre-tokenizers</source>
        <translation>mehr als 64 Pre-Tokenizer</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;{}&quot;</source>
        <translation>das prepend_scheme &quot;{}&quot;</translation>
    </message>
    <message>
        <source>add_prefix_space false with the prepend_scheme &quot;{}&quot;</source>
        <translation>add_prefix_space false mit dem prepend_scheme &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;first&quot; after a step that changes the text</source>
        <translation>das prepend_scheme &quot;first&quot; nach einem Schritt, der den Text ändert</translation>
    </message>
    <message>
        <source>The pattern cannot be used: {}</source>
        <translation>Das Muster kann nicht verwendet werden: {}</translation>
    </message>
    <message>
        <source>Use a tokenizer without it</source>
        <translation>Einen Tokenizer ohne es verwenden</translation>
    </message>
    <message>
        <source>the class [:{}:] is not supported</source>
        <translation>die Klasse [:{}:] wird nicht unterstützt</translation>
    </message>
    <message>
        <source>\{} is not supported here</source>
        <translation>\{} wird hier nicht unterstützt</translation>
    </message>
    <message>
        <source>a property without its closing brace</source>
        <translation>eine Eigenschaft ohne schließende Klammer</translation>
    </message>
    <message>
        <source>set intersection (&amp;&amp;) is not supported</source>
        <translation>Mengenschnitt (&amp;&amp;) wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a set inside a set is not supported</source>
        <translation>eine Menge in einer Menge wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a POSIX class without its end</source>
        <translation>eine POSIX-Klasse ohne Ende</translation>
    </message>
    <message>
        <source>a set that begins with ] is not supported</source>
        <translation>eine Menge, die mit ] beginnt, wird nicht unterstützt</translation>
    </message>
    <message>
        <source>(* is not supported</source>
        <translation>(* wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the options m and x are not supported</source>
        <translation>die Optionen m und x werden nicht unterstützt</translation>
    </message>
    <message>
        <source>a repeat without its lower bound is not supported</source>
        <translation>eine Wiederholung ohne untere Grenze wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a repeat of a counted repeat is not supported</source>
        <translation>eine Wiederholung einer gezählten Wiederholung wird nicht unterstützt</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>es ist kein UTF-8</translation>
    </message>
    <message>
        <source>Splitting the text into words takes too long ({})</source>
        <translation>Den Text in Wörter zu zerlegen dauert zu lange ({})</translation>
    </message>
    <message>
        <source>the time limit</source>
        <translation>das Zeitlimit</translation>
    </message>
    <message>
        <source>PCRE2 error {}</source>
        <translation>PCRE2-Fehler {}</translation>
    </message>
    <message>
        <source>a match that ends before it begins</source>
        <translation>ein Treffer, der vor seinem Anfang endet</translation>
    </message>
    <message>
        <source>The tokenizer uses {}, which is not supported</source>
        <translation>Der Tokenizer verwendet {}, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>{}, pattern {}</source>
        <translation>{}, Muster {}</translation>
    </message>
    <message>
        <source>a pattern that is neither Regex nor String</source>
        <translation>ein Muster, das weder Regex noch String ist</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is not a single character</source>
        <translation>Der Schlüssel &quot;{}&quot; ist nicht ein einzelnes Zeichen</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; has more than 1024 bytes</source>
        <translation>Der Schlüssel &quot;{}&quot; hat mehr als 1024 Bytes</translation>
    </message>
    <message>
        <source>Replacing makes the text longer than {} bytes</source>
        <translation>Das Ersetzen macht den Text länger als {} Bytes</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s &quot;Replace&quot;</source>
        <translation>&quot;Replace&quot; des Tokenizers</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is no list of at most 64 steps</source>
        <translation>Der Schlüssel &quot;{}&quot; ist keine Liste von höchstens 64 Schritten</translation>
    </message>
    <message>
        <source>The key &quot;added_tokens_decoder&quot; holds no tokens by their ids</source>
        <translation>Der Schlüssel &quot;added_tokens_decoder&quot; enthält keine Token nach ihren IDs</translation>
    </message>
    <message>
        <source>The tokenizer settings name more than {} special tokens</source>
        <translation>Die Tokenizer-Einstellungen nennen mehr als {} Sondertoken</translation>
    </message>
    <message>
        <source>The tokenizer settings add too many tokens</source>
        <translation>Die Tokenizer-Einstellungen fügen zu viele Token hinzu</translation>
    </message>
    <message>
        <source>A token has no id</source>
        <translation>Ein Token hat keine ID</translation>
    </message>
    <message>
        <source>it calls itself or nests too deep</source>
        <translation>sie ruft sich selbst auf oder ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The chat template cannot be applied: {}</source>
        <translation>Die Chatvorlage kann nicht angewendet werden: {}</translation>
    </message>
    <message>
        <source>Change the conversation or the template</source>
        <translation>Das Gespräch oder die Vorlage ändern</translation>
    </message>
    <message>
        <source>it takes too many steps</source>
        <translation>sie braucht zu viele Schritte</translation>
    </message>
    <message>
        <source>it makes a text that is too long</source>
        <translation>sie ergibt einen zu langen Text</translation>
    </message>
    <message>
        <source>a {} cannot be a key or be told apart by one</source>
        <translation>ein Wert vom Typ {} kann kein Schlüssel sein oder durch einen unterschieden werden</translation>
    </message>
    <message>
        <source>its result is too long</source>
        <translation>ihr Ergebnis ist zu lang</translation>
    </message>
    <message>
        <source>a {} cannot be written out</source>
        <translation>ein Wert vom Typ {} kann nicht ausgegeben werden</translation>
    </message>
    <message>
        <source>a filter block makes a {}, not a text</source>
        <translation>ein Filterblock ergibt einen Wert vom Typ {}, keinen Text</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no namespace, its attributes cannot be set</source>
        <translation>&quot;{}&quot; ist kein Namensraum, seine Attribute können nicht gesetzt werden</translation>
    </message>
    <message>
        <source>a namespace keeps no name that begins with &quot;_&quot;</source>
        <translation>ein Namensraum behält keinen Namen, der mit &quot;_&quot; beginnt</translation>
    </message>
    <message>
        <source>expected {} values to take apart, got {}</source>
        <translation>{} Werte zum Zerlegen erwartet, {} bekommen</translation>
    </message>
    <message>
        <source>it makes too many macros</source>
        <translation>sie macht zu viele Makros</translation>
    </message>
    <message>
        <source>{} takes no argument named &quot;{}&quot;</source>
        <translation>{} nimmt kein Argument namens &quot;{}&quot;</translation>
    </message>
    <message>
        <source>{} takes not more than {} arguments</source>
        <translation>{} nimmt nicht mehr als {} Argumente</translation>
    </message>
    <message>
        <source>namespace() takes a dict or names</source>
        <translation>namespace() nimmt ein Dict oder Namen</translation>
    </message>
    <message>
        <source>it makes too many namespaces</source>
        <translation>sie macht zu viele Namensräume</translation>
    </message>
    <message>
        <source>recursive loops are not supported</source>
        <translation>rekursive Schleifen werden nicht unterstützt</translation>
    </message>
    <message>
        <source>a {} cannot be called</source>
        <translation>ein Wert vom Typ {} kann nicht aufgerufen werden</translation>
    </message>
    <message>
        <source>the clock cannot be read</source>
        <translation>die Uhr kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the format of strftime_now is too long</source>
        <translation>das Format von strftime_now ist zu lang</translation>
    </message>
    <message>
        <source>{} got too many arguments</source>
        <translation>{} bekam zu viele Argumente</translation>
    </message>
    <message>
        <source>{} has no argument named &quot;{}&quot;</source>
        <translation>{} hat kein Argument namens &quot;{}&quot;</translation>
    </message>
    <message>
        <source>{} got the argument &quot;{}&quot; twice</source>
        <translation>{} bekam das Argument &quot;{}&quot; zweimal</translation>
    </message>
    <message>
        <source>{} needs the argument &quot;{}&quot;</source>
        <translation>{} braucht das Argument &quot;{}&quot;</translation>
    </message>
    <message>
        <source>its lists nest too deep</source>
        <translation>ihre Listen sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its lists hold too much</source>
        <translation>ihre Listen enthalten zu viel</translation>
    </message>
    <message>
        <source>a slice stands where a value should</source>
        <translation>ein Slice steht, wo ein Wert stehen sollte</translation>
    </message>
    <message>
        <source>what follows ** is no dict</source>
        <translation>was auf ** folgt, ist kein Dict</translation>
    </message>
    <message>
        <source>a {} cannot be walked through</source>
        <translation>ein Wert vom Typ {} kann nicht durchlaufen werden</translation>
    </message>
    <message>
        <source>a slice with a {} in it</source>
        <translation>ein Slice mit einem Wert vom Typ {} darin</translation>
    </message>
    <message>
        <source>a slice with the step 0</source>
        <translation>ein Slice mit der Schrittweite 0</translation>
    </message>
    <message>
        <source>a {} has no slices</source>
        <translation>ein Wert vom Typ {} hat keine Slices</translation>
    </message>
    <message>
        <source>a slice with too large a number</source>
        <translation>ein Slice mit einer zu großen Zahl</translation>
    </message>
    <message>
        <source>&quot;in&quot; a text looks for a text, not for a {}</source>
        <translation>&quot;in&quot; vor einem Text sucht nach einem Text, nicht nach einem Wert vom Typ {}</translation>
    </message>
    <message>
        <source>&quot;{}&quot; between a {} and a {}</source>
        <translation>&quot;{}&quot; zwischen Werten vom Typ {} und {}</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>Division durch null</translation>
    </message>
    <message>
        <source>a power that is no real number</source>
        <translation>eine Potenz, die keine reelle Zahl ist</translation>
    </message>
    <message>
        <source>the result of {} {} {} is too large</source>
        <translation>das Ergebnis von {} {} {} ist zu groß</translation>
    </message>
    <message>
        <source>the result of {} ** {} is too large</source>
        <translation>das Ergebnis von {} ** {} ist zu groß</translation>
    </message>
    <message>
        <source>The chat template cannot be read: {}</source>
        <translation>Die Chatvorlage kann nicht gelesen werden: {}</translation>
    </message>
    <message>
        <source>Check the template</source>
        <translation>Die Vorlage prüfen</translation>
    </message>
    <message>
        <source>expected &quot;{}&quot;, got {}</source>
        <translation>&quot;{}&quot; erwartet, {} bekommen</translation>
    </message>
    <message>
        <source>expected a name, got {}</source>
        <translation>einen Namen erwartet, {} bekommen</translation>
    </message>
    <message>
        <source>expected {}, got {}</source>
        <translation>{} erwartet, {} bekommen</translation>
    </message>
    <message>
        <source>the template nests too deep</source>
        <translation>die Vorlage ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>an expression is too long</source>
        <translation>ein Ausdruck ist zu lang</translation>
    </message>
    <message>
        <source>expected a name to assign to, got {}</source>
        <translation>einen Namen für die Zuweisung erwartet, {} bekommen</translation>
    </message>
    <message>
        <source>this cannot be assigned to</source>
        <translation>daran kann nichts zugewiesen werden</translation>
    </message>
    <message>
        <source>expected an expression, got {}</source>
        <translation>einen Ausdruck erwartet, {} bekommen</translation>
    </message>
    <message>
        <source>a number that is too large</source>
        <translation>eine zu große Zahl</translation>
    </message>
    <message>
        <source>a number that is too large or too small</source>
        <translation>eine zu große oder zu kleine Zahl</translation>
    </message>
    <message>
        <source>unexpected {}</source>
        <translation>unerwartet: {}</translation>
    </message>
    <message>
        <source>an argument without a name follows one with a name</source>
        <translation>ein Argument ohne Namen folgt auf eines mit Namen</translation>
    </message>
    <message>
        <source>tests with &quot;is&quot; cannot be chained</source>
        <translation>Tests mit &quot;is&quot; lassen sich nicht verketten</translation>
    </message>
    <message>
        <source>a whole number is needed, not a {}</source>
        <translation>eine ganze Zahl ist nötig, kein Wert vom Typ {}</translation>
    </message>
    <message>
        <source>{} needs a text, not a {}</source>
        <translation>{} braucht einen Text, keinen Wert vom Typ {}</translation>
    </message>
    <message>
        <source>a {} has no length</source>
        <translation>ein Wert vom Typ {} hat keine Länge</translation>
    </message>
    <message>
        <source>round needs a number, not a {}</source>
        <translation>round braucht eine Zahl, keinen Wert vom Typ {}</translation>
    </message>
    <message>
        <source>round knows common, ceil and floor, not &quot;{}&quot;</source>
        <translation>round kennt common, ceil und floor, nicht &quot;{}&quot;</translation>
    </message>
    <message>
        <source>round of a number that is too large</source>
        <translation>round einer zu großen Zahl</translation>
    </message>
    <message>
        <source>indent is too wide</source>
        <translation>indent ist zu breit</translation>
    </message>
    <message>
        <source>tojson needs two separators</source>
        <translation>tojson braucht zwei Trennzeichen</translation>
    </message>
    <message>
        <source>last needs a list, not a generator</source>
        <translation>last braucht eine Liste, keinen Generator</translation>
    </message>
    <message>
        <source>abs needs a number, not a {}</source>
        <translation>abs braucht eine Zahl, keinen Wert vom Typ {}</translation>
    </message>
    <message>
        <source>dictsort needs a dict, not a {}</source>
        <translation>dictsort braucht ein Dict, keinen Wert vom Typ {}</translation>
    </message>
    <message>
        <source>dictsort knows by=&quot;key&quot; and by=&quot;value&quot;</source>
        <translation>dictsort kennt by=&quot;key&quot; und by=&quot;value&quot;</translation>
    </message>
    <message>
        <source>items needs a dict, not a {}</source>
        <translation>items braucht ein Dict, keinen Wert vom Typ {}</translation>
    </message>
    <message>
        <source>replace makes a text that is too long</source>
        <translation>replace ergibt einen zu langen Text</translation>
    </message>
    <message>
        <source>slice into no parts</source>
        <translation>slice in null Teile</translation>
    </message>
    <message>
        <source>map needs a filter or an attribute</source>
        <translation>map braucht einen Filter oder ein Attribut</translation>
    </message>
    <message>
        <source>{} needs an attribute</source>
        <translation>{} braucht ein Attribut</translation>
    </message>
    <message>
        <source>format takes values or names, not both</source>
        <translation>format nimmt Werte oder Namen, nicht beides</translation>
    </message>
    <message>
        <source>the filter &quot;{}&quot; is not supported</source>
        <translation>der Filter &quot;{}&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a format that is wider than 10000 characters</source>
        <translation>ein Format, das breiter als 10000 Zeichen ist</translation>
    </message>
    <message>
        <source>a format with more than 300 digits</source>
        <translation>ein Format mit mehr als 300 Stellen</translation>
    </message>
    <message>
        <source>a format that groups the digits of another base</source>
        <translation>ein Format, das die Ziffern einer anderen Basis gruppiert</translation>
    </message>
    <message>
        <source>a format with # for a number with a fraction</source>
        <translation>ein Format mit # für eine Zahl mit Nachkommastellen</translation>
    </message>
    <message>
        <source>a format with a precision, but without a type</source>
        <translation>ein Format mit Genauigkeit, aber ohne Typ</translation>
    </message>
    <message>
        <source>a format with a point, but without a precision</source>
        <translation>ein Format mit Punkt, aber ohne Genauigkeit</translation>
    </message>
    <message>
        <source>the format &quot;{}&quot; is not supported</source>
        <translation>das Format &quot;{}&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a format with zeros and groups of digits</source>
        <translation>ein Format mit Nullen und Zifferngruppen</translation>
    </message>
    <message>
        <source>the format &quot;{}&quot; of a {}</source>
        <translation>das Format &quot;{}&quot; eines Werts vom Typ {}</translation>
    </message>
    <message>
        <source>the conversion &quot;{}&quot; of a format is not supported</source>
        <translation>die Umwandlung &quot;{}&quot; eines Formats wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a format with [ without ]</source>
        <translation>ein Format mit [ ohne ]</translation>
    </message>
    <message>
        <source>a format with an empty name</source>
        <translation>ein Format mit leerem Namen</translation>
    </message>
    <message>
        <source>a format with ! without a conversion</source>
        <translation>ein Format mit ! ohne Umwandlung</translation>
    </message>
    <message>
        <source>the format place {{{}}} cannot be read</source>
        <translation>der Formatplatz {{{}}} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>a format mixes {{}} and {{0}}</source>
        <translation>ein Format mischt {{}} und {{0}}</translation>
    </message>
    <message>
        <source>a format has fewer values than places</source>
        <translation>ein Format hat weniger Werte als Plätze</translation>
    </message>
    <message>
        <source>the format place {{{}}} has no value</source>
        <translation>der Formatplatz {{{}}} hat keinen Wert</translation>
    </message>
    <message>
        <source>the format %{} of a {} is not supported</source>
        <translation>das Format %{} eines Werts vom Typ {} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the format %{} is not supported</source>
        <translation>das Format %{} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>an unfinished format</source>
        <translation>ein unfertiges Format</translation>
    </message>
    <message>
        <source>a format with a single }}</source>
        <translation>ein Format mit einer einzelnen }}</translation>
    </message>
    <message>
        <source>a format with a single {{</source>
        <translation>ein Format mit einer einzelnen {{</translation>
    </message>
    <message>
        <source>a format inside a format is not supported</source>
        <translation>ein Format in einem Format wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a format with a name needs a dict</source>
        <translation>ein Format mit Namen braucht ein Dict</translation>
    </message>
    <message>
        <source>a format with a name that the dict lacks</source>
        <translation>ein Format mit einem Namen, der dem Dict fehlt</translation>
    </message>
    <message>
        <source>a format with * is not supported</source>
        <translation>ein Format mit * wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a format has more values than places</source>
        <translation>ein Format hat mehr Werte als Plätze</translation>
    </message>
    <message>
        <source>tojson cannot write a {}</source>
        <translation>tojson kann keinen Wert vom Typ {} schreiben</translation>
    </message>
    <message>
        <source>tojson cannot write a {} as a key</source>
        <translation>tojson kann keinen Wert vom Typ {} als Schlüssel schreiben</translation>
    </message>
    <message>
        <source>a comment ({{#) without its end</source>
        <translation>ein Kommentar ({{#) ohne Ende</translation>
    </message>
    <message>
        <source>{{% raw %}} without {{% endraw %}}</source>
        <translation>{{% raw %}} ohne {{% endraw %}}</translation>
    </message>
    <message>
        <source>{{{{ without }}}}</source>
        <translation>{{{{ ohne }}}}</translation>
    </message>
    <message>
        <source>{{% without %}}</source>
        <translation>{{% ohne %}}</translation>
    </message>
    <message>
        <source>a text without its closing quote</source>
        <translation>ein Text ohne schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>a text with a broken \x, \u or \U in it</source>
        <translation>ein Text mit einem fehlerhaften \x, \u oder \U darin</translation>
    </message>
    <message>
        <source>unexpected character &quot;{}&quot;</source>
        <translation>unerwartetes Zeichen &quot;{}&quot;</translation>
    </message>
    <message>
        <source>unexpected &quot;{}&quot;</source>
        <translation>unerwartet: &quot;{}&quot;</translation>
    </message>
    <message>
        <source>a text is needed, not a {}</source>
        <translation>ein Text ist nötig, kein Wert vom Typ {}</translation>
    </message>
    <message>
        <source>missing argument</source>
        <translation>fehlendes Argument</translation>
    </message>
    <message>
        <source>split needs a separator that is not empty</source>
        <translation>split braucht ein Trennzeichen, das nicht leer ist</translation>
    </message>
    <message>
        <source>a text or a tuple of texts is needed</source>
        <translation>ein Text oder ein Tupel von Texten ist nötig</translation>
    </message>
    <message>
        <source>the text &quot;{}&quot; was not found</source>
        <translation>der Text &quot;{}&quot; wurde nicht gefunden</translation>
    </message>
    <message>
        <source>partition needs a separator that is not empty</source>
        <translation>partition braucht ein Trennzeichen, das nicht leer ist</translation>
    </message>
    <message>
        <source>a text is filled up with one character</source>
        <translation>ein Text wird mit einem einzigen Zeichen aufgefüllt</translation>
    </message>
    <message>
        <source>the text is made too wide</source>
        <translation>der Text wird zu breit gemacht</translation>
    </message>
    <message>
        <source>{} is not in the list</source>
        <translation>{} steht nicht in der Liste</translation>
    </message>
    <message>
        <source>loop.cycle needs values</source>
        <translation>loop.cycle braucht Werte</translation>
    </message>
    <message>
        <source>range takes one to three numbers</source>
        <translation>range nimmt eine bis drei Zahlen</translation>
    </message>
    <message>
        <source>range with the step 0</source>
        <translation>range mit der Schrittweite 0</translation>
    </message>
    <message>
        <source>a range of more than 100000 numbers</source>
        <translation>ein range von mehr als 100000 Zahlen</translation>
    </message>
    <message>
        <source>dict() takes one list or dict</source>
        <translation>dict() nimmt eine Liste oder ein Dict</translation>
    </message>
    <message>
        <source>dict() takes pairs</source>
        <translation>dict() nimmt Paare</translation>
    </message>
    <message>
        <source>{{% {} %}} is missing</source>
        <translation>{{% {} %}} fehlt</translation>
    </message>
    <message>
        <source>{{% call %}} needs a call</source>
        <translation>{{% call %}} braucht einen Aufruf</translation>
    </message>
    <message>
        <source>{{% {} %}} outside of a loop</source>
        <translation>{{% {} %}} außerhalb einer Schleife</translation>
    </message>
    <message>
        <source>{{% {} %}} is not supported here</source>
        <translation>{{% {} %}} wird hier nicht unterstützt</translation>
    </message>
    <message>
        <source>expected &quot;in&quot;, got {}</source>
        <translation>&quot;in&quot; erwartet, {} bekommen</translation>
    </message>
    <message>
        <source>a parameter without a default follows one with a default</source>
        <translation>ein Parameter ohne Vorgabe folgt auf einen mit Vorgabe</translation>
    </message>
    <message>
        <source>odd and even need a number, not a {}</source>
        <translation>odd und even brauchen eine Zahl, keinen Wert vom Typ {}</translation>
    </message>
    <message>
        <source>the test &quot;{}&quot; is not supported</source>
        <translation>der Test &quot;{}&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the test &quot;{}&quot; needs {} arguments</source>
        <translation>der Test &quot;{}&quot; braucht {} Argumente</translation>
    </message>
    <message>
        <source>The whole number {} is too large for a chat template</source>
        <translation>Die ganze Zahl {} ist zu groß für eine Chatvorlage</translation>
    </message>
    <message>
        <source>what the template is given</source>
        <translation>was die Vorlage bekommt</translation>
    </message>
    <message>
        <source>Give it as a text</source>
        <translation>Sie als Text angeben</translation>
    </message>
    <message>
        <source>the decoder &quot;{}&quot;</source>
        <translation>den Decoder &quot;{}&quot;</translation>
    </message>
    <message>
        <source>more than 64 decoders</source>
        <translation>mehr als 64 Decoder</translation>
    </message>
    <message>
        <source>The tokenizer nests deeper than 64 levels</source>
        <translation>Der Tokenizer ist tiefer als 64 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>The decoder makes the words too long</source>
        <translation>Der Decoder macht die Wörter zu lang</translation>
    </message>
    <message>
        <source>The tokenizer has no key &quot;model&quot;</source>
        <translation>Der Tokenizer hat keinen Schlüssel &quot;model&quot;</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;first&quot; with a normalizer that can take a text&apos;s first characters away</source>
        <translation>das prepend_scheme &quot;first&quot; mit einem Normalizer, der die ersten Zeichen eines Texts wegnehmen kann</translation>
    </message>
    <message>
        <source>The post-processor puts the id {} around a text, which no token has</source>
        <translation>Der Post-Processor setzt die ID {} um einen Text, die kein Token hat</translation>
    </message>
    <message>
        <source>training checkpoint</source>
        <translation>Zwischenstand des Trainings</translation>
    </message>
    <message>
        <source>The training checkpoint lacks a usable &quot;{}&quot;</source>
        <translation>Im Zwischenstand des Trainings fehlt ein brauchbares &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Delete it to start again</source>
        <translation>Ihn löschen, um neu zu beginnen</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>training checkpoint&apos;s settings</source>
        <translation>Einstellungen im Zwischenstand des Trainings</translation>
    </message>
    <message>
        <source>The training checkpoint was made with another method, other settings or other behaviours</source>
        <translation>Der Zwischenstand des Trainings wurde mit einer anderen Methode, anderen Einstellungen oder anderen Verhalten gemacht</translation>
    </message>
    <message>
        <source>Delete it to start again, or train with the settings it was made with</source>
        <translation>Ihn löschen, um neu zu beginnen, oder mit den Einstellungen trainieren, mit denen er gemacht wurde</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>The demo world makes its examples as they are drawn, so there is no part of them to choose</source>
        <translation>Die Demowelt erzeugt ihre Beispiele beim Ziehen, also gibt es keinen Teil davon zu wählen</translation>
    </message>
    <message>
        <source>Give a data set, or leave out subset and drop_longest</source>
        <translation>Einen Datensatz angeben oder subset und drop_longest weglassen</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>The data set holds no examples</source>
        <translation>Der Datensatz enthält keine Beispiele</translation>
    </message>
    <message>
        <source>The demo world makes its examples as they are drawn, so there are no epochs of them</source>
        <translation>Die Demowelt erzeugt ihre Beispiele beim Ziehen, also gibt es keine Epochen davon</translation>
    </message>
    <message>
        <source>Give a data set, or leave out epochs</source>
        <translation>Einen Datensatz angeben oder die Epochen weglassen</translation>
    </message>
    <message>
        <source>The data set has no examples of what is trained</source>
        <translation>Der Datensatz hat keine Beispiele für das, was trainiert wird</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Add some, or choose other behaviours</source>
        <translation>Einige hinzufügen oder andere Verhalten wählen</translation>
    </message>
    <message>
        <source>No example of &quot;{}&quot; is held out</source>
        <translation>Kein Beispiel für „{}“ ist zurückgehalten</translation>
    </message>
    <message>
        <source>Hold out a larger share, or name a file that has some</source>
        <translation>Einen größeren Anteil zurückhalten oder eine Datei nennen, die welche hat</translation>
    </message>
    <message>
        <source>{} needs tokens of seen behaviours</source>
        <translation>{} braucht Token von Verhalten des and-Trainings</translation>
    </message>
    <message>
        <source>{} needs tokens of seen behaviours from at least two categories</source>
        <translation>{} braucht Token von Verhalten des and-Trainings aus mindestens zwei Kategorien</translation>
    </message>
    <message>
        <source>Train those tokens first</source>
        <translation>Zuerst diese Token trainieren</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no seen behaviour, so it is left out anyway</source>
        <translation>„{}“ gehört nicht zum and-Training und bleibt also ohnehin weg</translation>
    </message>
    <message>
        <source>training of {}</source>
        <translation>Training von {}</translation>
    </message>
    <message>
        <source>Leave it out of the behaviours to do without</source>
        <translation>Es aus den auszulassenden Verhalten herausnehmen</translation>
    </message>
    <message>
        <source>{} joins two behaviours at least</source>
        <translation>{} verbindet mindestens zwei Verhalten</translation>
    </message>
    <message>
        <source>Give sizes from 2 to 4</source>
        <translation>Größen von 2 bis 4 angeben</translation>
    </message>
    <message>
        <source>Sentences of their own ask for every behaviour, and {} for one of them</source>
        <translation>Eigene Sätze verlangen jedes Verhalten, und {} nur eines davon</translation>
    </message>
    <message>
        <source>Take the joined wording</source>
        <translation>Den Wortlaut joined nehmen</translation>
    </message>
    <message>
        <source>{} draws what its answers obey, so the data are not gone through in epochs</source>
        <translation>{} lost aus, was seine Antworten befolgen, also werden die Daten nicht in Epochen durchlaufen</translation>
    </message>
    <message>
        <source>Leave out epochs</source>
        <translation>Die Epochen weglassen</translation>
    </message>
    <message>
        <source>The data set has no examples of &quot;{}&quot;</source>
        <translation>Der Datensatz hat keine Beispiele für „{}“</translation>
    </message>
    <message>
        <source>Add some, or leave the behaviour out</source>
        <translation>Einige hinzufügen oder das Verhalten weglassen</translation>
    </message>
    <message>
        <source>The setting &quot;{}&quot; is {}</source>
        <translation>Die Einstellung &quot;{}&quot; ist {}</translation>
    </message>
    <message>
        <source>Give {}</source>
        <translation>{} angeben</translation>
    </message>
    <message>
        <source>1 to 10 000 000</source>
        <translation>1 bis 10 000 000</translation>
    </message>
    <message>
        <source>1 to 65 536</source>
        <translation>1 bis 65 536</translation>
    </message>
    <message>
        <source>more than 0, at most 10</source>
        <translation>mehr als 0 und höchstens 10</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 bis 10</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>mehr als 0</translation>
    </message>
    <message>
        <source>more than 0, at most 1000</source>
        <translation>mehr als 0 und höchstens 1000</translation>
    </message>
    <message>
        <source>0 to 1000</source>
        <translation>0 bis 1000</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 oder mehr</translation>
    </message>
    <message>
        <source>1 to 8</source>
        <translation>1 bis 8</translation>
    </message>
    <message>
        <source>There is no company &quot;{}&quot;</source>
        <translation>Es gibt keine Begleitung „{}“</translation>
    </message>
    <message>
        <source>Choose words or tokens</source>
        <translation>Eines wählen von: words, tokens</translation>
    </message>
    <message>
        <source>Company is drawn anew for each example, so the data cannot be gone through in epochs</source>
        <translation>Begleitung wird für jedes Beispiel neu gezogen, also lassen sich die Daten nicht in Epochen durchlaufen</translation>
    </message>
    <message>
        <source>Leave out one of the two</source>
        <translation>Eines von beiden weglassen</translation>
    </message>
    <message>
        <source>0 for all, or how many examples</source>
        <translation>0 für alle, oder wie viele Beispiele</translation>
    </message>
    <message>
        <source>0 to 0.5</source>
        <translation>0 bis 0.5</translation>
    </message>
    <message>
        <source>There is no start &quot;{}&quot;</source>
        <translation>Es gibt keinen Start „{}“</translation>
    </message>
    <message>
        <source>Choose zero, average, word or random</source>
        <translation>Eines wählen von: zero, average, word, random</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 bis 4</translation>
    </message>
    <message>
        <source>There are no tokens to begin with</source>
        <translation>Es gibt keine Token zum Beginnen</translation>
    </message>
    <message>
        <source>Open a folder of tokens</source>
        <translation>Einen Ordner mit Token öffnen</translation>
    </message>
    <message>
        <source>There is not enough memory for a step of training with one example at a time</source>
        <translation>Der Speicher reicht nicht für einen Trainingsschritt mit einem einzigen Beispiel</translation>
    </message>
    <message>
        <source>Shorten the answers, close other programs, or take a smaller model</source>
        <translation>Die Antworten kürzen, andere Programme schließen oder ein kleineres Modell nehmen</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>A combination names a behaviour that is empty</source>
        <translation>Eine Kombination nennt ein leeres Verhalten</translation>
    </message>
    <message>
        <source>Write french|spanish+!json, for instance</source>
        <translation>Schreiben Sie zum Beispiel french|spanish+!json</translation>
    </message>
    <message>
        <source>There are no formulas &quot;{}&quot;</source>
        <translation>Es gibt keine Formeln „{}“</translation>
    </message>
    <message>
        <source>Choose and-not or or-and</source>
        <translation>Wählen Sie and-not oder or-and</translation>
    </message>
    <message>
        <source>The formulas &quot;{}&quot; take {} behaviours at least</source>
        <translation>Die Formeln „{}“ brauchen mindestens {} Verhalten</translation>
    </message>
    <message>
        <source>Choose a larger size</source>
        <translation>Wählen Sie eine größere Zahl</translation>
    </message>
    <message>
        <source>The lesson cannot be opened</source>
        <translation>Die Lektion kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Name a readable file</source>
        <translation>Nennen Sie eine lesbare Datei</translation>
    </message>
    <message>
        <source>Mend it in Bench &gt; Write a lesson</source>
        <translation>Berichtigen Sie sie unter Arbeitsplatz &gt; Eine Lektion schreiben</translation>
    </message>
    <message>
        <source>The folder of your lessons cannot be made</source>
        <translation>Der Ordner Ihrer Lektionen kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>These answers to a task are of another model</source>
        <translation>Diese Antworten auf eine Aufgabe gehören zu einem anderen Modell</translation>
    </message>
    <message>
        <source>Open its model first</source>
        <translation>Öffnen Sie zuerst dessen Modell</translation>
    </message>
    <message>
        <source>Sentences of their own ask for every behaviour, where one of them is enough</source>
        <translation>Eigene Sätze verlangen jedes Verhalten, wo eines genügt</translation>
    </message>
    <message>
        <source>No answer has tokens with their probabilities</source>
        <translation>Keine Antwort hat Token mit ihren Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Let an answer come first</source>
        <translation>Lassen Sie zuerst eine Antwort kommen</translation>
    </message>
    <message>
        <source>Held-out behaviours are wanted in company, but neither pairs nor threes</source>
        <translation>Zurückgehaltene Verhalten sind in Begleitung gewünscht, aber weder Paare noch Dreiergruppen</translation>
    </message>
    <message>
        <source>Ask for some of each pair or of each three</source>
        <translation>Einige je Paar oder je Dreiergruppe verlangen</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::AnswerFiles</name>
    <message>
        <source>Where the tokens and their probabilities are put</source>
        <translation>Wohin die Token und ihre Wahrscheinlichkeiten kommen</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>Tabellen (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::AnswerHistory</name>
    <message numerus="yes">
        <source>%n runs of the history %1 could not be read and are left out.</source>
        <translation>
            <numerusform>%n Lauf des Verlaufs %1 konnte nicht gelesen werden und wird ausgelassen.</numerusform>
            <numerusform>%n Läufe des Verlaufs %1 konnten nicht gelesen werden und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history of runs could not be read: %1</source>
        <translation>Der Verlauf der Läufe konnte nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::AssignmentHost</name>
    <message>
        <source>This assignment was written for another model: its answers may differ from the teacher&apos;s.</source>
        <translation>Dieses Aufgabenblatt wurde für ein anderes Modell geschrieben: Die Antworten können von denen der Lehrkraft abweichen.</translation>
    </message>
    <message>
        <source>No model is open yet.</source>
        <translation>Noch ist kein Modell offen.</translation>
    </message>
    <message>
        <source>The open model has no behaviour called %1.</source>
        <translation>Das offene Modell hat kein Verhalten namens %1.</translation>
    </message>
    <message>
        <source>Lay the assignment&apos;s deck</source>
        <translation>Das Deck des Aufgabenblatts legen</translation>
    </message>
    <message>
        <source>Where your answers are put</source>
        <translation>Wohin die Antworten kommen</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Antworten (*.json)</translation>
    </message>
    <message>
        <source>%1 is written: hand this file to your teacher.</source>
        <translation>%1 ist geschrieben: Diese Datei der Lehrkraft geben.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::BatchWindow</name>
    <message>
        <source>A file of prompts</source>
        <translation>Eine Datei mit Prompts</translation>
    </message>
    <message>
        <source>Choose a file of prompts</source>
        <translation>Eine Datei mit Prompts wählen</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl *.json *.csv *.tsv);;All files (*)</source>
        <translation>Prompts (*.txt *.jsonl *.json *.csv *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Beantwortung läuft…</translation>
    </message>
    <message>
        <source>%1 of %2 prompts are answered.</source>
        <translation>%1 von %2 Prompts sind beantwortet.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Where the table is put</source>
        <translation>Wohin die Tabelle kommt</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::BehaviorsWindow</name>
    <message>
        <source>Trying</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Compose has no question to try it on.</source>
        <translation>Unter „Komponieren“ steht keine Frage zum Testen.</translation>
    </message>
    <message>
        <source>An instruction is being tried.</source>
        <translation>Eine Anweisung wird gerade getestet.</translation>
    </message>
    <message>
        <source>Import behaviours</source>
        <translation>Verhalten importieren</translation>
    </message>
    <message>
        <source>Behaviour sets (*.json)</source>
        <translation>Verhaltenssammlungen (*.json)</translation>
    </message>
    <message>
        <source>Where the behaviours are put</source>
        <translation>Wohin die Verhalten kommen</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviours were written to %1.</source>
        <translation>
            <numerusform>%n Verhalten wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Verhalten wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggesting wordings</source>
        <translation>Formulierungen vorschlagen</translation>
    </message>
    <message>
        <source>The demo model knows animals alone. Open a real model.</source>
        <translation>Das Demomodell kennt nur Tiere. Ein echtes Modell öffnen.</translation>
    </message>
    <message>
        <source>The model is writing.</source>
        <translation>Das Modell schreibt gerade.</translation>
    </message>
    <message>
        <source>The model had no other words for it. Try again, or write them yourself.</source>
        <translation>Das Modell fand keine anderen Worte dafür. Noch einmal versuchen oder selbst welche schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n wordings are added. Try each, and take out what says something else.</source>
        <translation>
            <numerusform>%n Formulierung ist hinzugekommen. Sie testen und herausnehmen, falls sie etwas anderes sagt.</numerusform>
            <numerusform>%n Formulierungen sind hinzugekommen. Jede testen und herausnehmen, was etwas anderes sagt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::app::BenchRail</name>
    <message>
        <source>Benches</source>
        <translation>Arbeitsplätze</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::ClassWindow</name>
    <message>
        <source>A class&apos;s answers</source>
        <translation>Antworten einer Klasse</translation>
    </message>
    <message>
        <source>The folder that holds the pupils&apos; files</source>
        <translation>Der Ordner mit den Dateien der Lernenden</translation>
    </message>
    <message>
        <source>Pupils&apos; files</source>
        <translation>Dateien der Lernenden</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Antworten (*.json)</translation>
    </message>
    <message>
        <source>Where the table is put</source>
        <translation>Wohin die Tabelle kommt</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::DeckStore</name>
    <message>
        <source>it is not of the kind %1</source>
        <translation>sie ist nicht von der Art %1</translation>
    </message>
    <message>
        <source>its deck number %1 has no name of its own, or no chips</source>
        <translation>ihr Deck Nummer %1 hat keinen eigenen Namen oder keine Chips</translation>
    </message>
    <message>
        <source>The saved decks could not be read (%1); their file was put aside as %2.</source>
        <translation>Die gespeicherten Decks konnten nicht gelesen werden (%1); ihre Datei wurde als %2 beiseitegelegt.</translation>
    </message>
    <message>
        <source>The saved decks in %1 could not be read (%2); no deck will be saved until that file is moved.</source>
        <translation>Die gespeicherten Decks in %1 konnten nicht gelesen werden (%2); kein Deck wird gespeichert, bis diese Datei verschoben ist.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::EffectsWindow</name>
    <message>
        <source>Where adapters act</source>
        <translation>Wo Adapter wirken</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::ExportWindow</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The export was stopped; nothing of it is left.</source>
        <translation>Der Export wurde gestoppt; nichts davon ist übrig.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>Einen neuen oder leeren Ordner wählen</translation>
    </message>
    <message>
        <source>Where the share card is put</source>
        <translation>Wohin die Weitergabekarte kommt</translation>
    </message>
    <message>
        <source>Share cards (*.json)</source>
        <translation>Weitergabekarten (*.json)</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::JobSet</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::JudgeWindow</name>
    <message>
        <source>The judge</source>
        <translation>Das Bewertungsmodell</translation>
    </message>
    <message>
        <source>“%1” was reached, but its answer cannot be read: %2</source>
        <translation>„%1“ wurde erreicht, aber seine Antwort kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” answered after %2 s, but wrongly: it found no animal in a sentence about a fox.</source>
        <translation>„%1“ antwortete nach %2 s, aber falsch: Es fand kein Tier in einem Satz über einen Fuchs.</translation>
    </message>
    <message>
        <source>“%1” answered rightly after %2 s.</source>
        <translation>„%1“ antwortete nach %2 s richtig.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::KeptFile</name>
    <message>
        <source>it is larger than 4 MB</source>
        <translation>sie ist größer als 4 MB</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LabHost</name>
    <message>
        <source>No model is open yet: open one, then its tokens.</source>
        <translation>Noch ist kein Modell offen: erst eines öffnen, dann seine Token.</translation>
    </message>
    <message>
        <source>No model is open yet: open one, then its share cards.</source>
        <translation>Noch ist kein Modell offen: erst eines öffnen, dann seine Weitergabekarten.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Wie das System</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LessonEditorWindow</name>
    <message>
        <source>Write a lesson</source>
        <translation>Eine Lektion schreiben</translation>
    </message>
    <message>
        <source>Learn lists it as %1.</source>
        <translation>„Lernen“ führt sie als %1.</translation>
    </message>
    <message>
        <source>Where the lesson is put</source>
        <translation>Wohin die Lektion kommt</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>Lektionen (*.json)</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Eine Datei…</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Eine Lektion öffnen</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Eigene: %1</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation>Eine Kopie von %1</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>Go to Compose, Train, Geometry or Evaluate first.</source>
        <translation>Zuerst zu „Komponieren“, „Trainieren“, „Geometrie“ oder „Auswerten“ gehen.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LessonHost</name>
    <message>
        <source>The lesson %1 cannot be read: %2</source>
        <translation>Die Lektion %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Lay the lesson&apos;s deck</source>
        <translation>Deck der Lektion legen</translation>
    </message>
    <message>
        <source>The lesson is among those of Learn now.</source>
        <translation>Die Lektion gehört jetzt zu denen in „Lernen“.</translation>
    </message>
    <message>
        <source>There is no lesson of yours called %1.</source>
        <translation>Es gibt keine eigene Lektion namens %1.</translation>
    </message>
    <message>
        <source>The lesson is no longer among those of Learn.</source>
        <translation>Die Lektion gehört nicht mehr zu denen in „Lernen“.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LibraryHost</name>
    <message>
        <source>No model is open yet: open %1 first.</source>
        <translation>Noch ist kein Modell offen: zuerst %1 öffnen.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%n items are gone for good.</source>
        <translation>
            <numerusform>%n Eintrag ist endgültig gelöscht.</numerusform>
            <numerusform>%n Einträge sind endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies in the trash will be gone for good.</source>
        <translation>Was im Papierkorb liegt, wird endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Nicht leeren</translation>
    </message>
    <message>
        <source>%1 is of the model %2. Open that model first.</source>
        <translation>%1 gehört zum Modell %2. Zuerst dieses Modell öffnen.</translation>
    </message>
    <message>
        <source>The tokens of %1 will take the place of those in use, which are set aside.</source>
        <translation>Die Token von %1 treten an die Stelle der verwendeten; diese werden beiseitegelegt.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No file manager could be started. The item lies in %1.</source>
        <translation>Es konnte kein Dateimanager gestartet werden. Der Eintrag liegt in %1.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 ist im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are in the trash.</source>
        <translation>
            <numerusform>%n Eintrag ist im Papierkorb.</numerusform>
            <numerusform>%n Einträge sind im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Where the table is put</source>
        <translation>Wohin die Tabelle kommt</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LoadingPage</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>&amp;Open a model folder…</source>
        <translation>Modell&amp;ordner öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;demo model</source>
        <translation>Demo&amp;modell öffnen</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>%1 wird geladen…</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Kein Modell ist offen</translation>
    </message>
    <message>
        <source>Find or get a &amp;model…</source>
        <translation>Modell &amp;suchen oder holen…</translation>
    </message>
    <message>
        <source>Open a &amp;GGUF file…</source>
        <translation>GGU&amp;F-Datei öffnen…</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::MechanismWindow</name>
    <message>
        <source>The mechanism</source>
        <translation>Der Mechanismus</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::ModelsWindow</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>On this &amp;computer</source>
        <translation>Auf diesem &amp;Computer</translation>
    </message>
    <message>
        <source>&amp;Get a model</source>
        <translation>&amp;Modell holen</translation>
    </message>
    <message>
        <source>Reading the model&apos;s files…</source>
        <translation>Die Dateien des Modells werden gelesen…</translation>
    </message>
    <message>
        <source>Every file of %1 is what the hub gave.</source>
        <translation>Jede Datei von %1 ist so, wie der Hub sie geliefert hat.</translation>
    </message>
    <message>
        <source>Damaged files of %1: %2. Get the model again: these alone are fetched anew.</source>
        <translation>Beschädigte Dateien von %1: %2. Das Modell noch einmal holen: nur diese werden neu heruntergeladen.</translation>
    </message>
    <message>
        <source>Add a folder that holds models</source>
        <translation>Einen Ordner mit Modellen hinzufügen</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::Presenter</name>
    <message>
        <source>Present: F5 or Escape leaves.</source>
        <translation>Präsentieren: F5 oder Esc beendet es.</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>For a wall: the whole screen, large answers, no shelf and no rail; F5 or Escape leaves</source>
        <translation>Für die Wand: der ganze Bildschirm, große Antworten, kein Regal und keine Leiste; F5 oder Esc beendet es</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::ResultsHost</name>
    <message>
        <source>These results are not open any more.</source>
        <translation>Diese Ergebnisse sind nicht mehr offen.</translation>
    </message>
    <message>
        <source>There are no results to judge yet.</source>
        <translation>Es gibt noch keine Ergebnisse zu benoten.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::Screenshot</name>
    <message>
        <source>The work was cancelled.</source>
        <translation>Die Arbeit wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The picture could not be written (%1): %2. Name a file in a folder you may write.</source>
        <translation>Das Bild konnte nicht geschrieben werden (%1): %2. Nennen Sie eine Datei in einem Ordner, in den Sie schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::SessionKeeper</name>
    <message>
        <source>Nothing can be written into %1. Everything works; decks, answers and trainings of this session last until you quit.</source>
        <translation>In %1 kann nichts geschrieben werden. Alles funktioniert; Decks, Antworten und Trainings dieser Sitzung bleiben bis zum Beenden.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::SessionStore</name>
    <message>
        <source>it is not of the kind %1</source>
        <translation>sie ist nicht von der Art %1</translation>
    </message>
    <message>
        <source>The last session could not be read (%1); it was put aside as %2.</source>
        <translation>Die letzte Sitzung konnte nicht gelesen werden (%1); sie wurde als %2 beiseitegelegt.</translation>
    </message>
    <message>
        <source>The last session %1 could not be read (%2); this one will not be kept.</source>
        <translation>Die letzte Sitzung %1 konnte nicht gelesen werden (%2); diese wird nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::SideEffectsWindow</name>
    <message>
        <source>Side effects of the deck</source>
        <translation>Nebenwirkungen des Decks</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::StatusStrip</name>
    <message>
        <source>Cancel the running job</source>
        <translation>Den laufenden Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The open model</source>
        <translation>Das offene Modell</translation>
    </message>
    <message>
        <source>Device, number format and threads</source>
        <translation>Gerät, Zahlenformat und Threads</translation>
    </message>
    <message>
        <source>Memory that this program holds</source>
        <translation>Speicher, den dieses Programm belegt</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Fortschritt des laufenden Auftrags</translation>
    </message>
    <message>
        <source>%1
%2, %3 parameters, %4 layers, %5 wide, %6 words</source>
        <translation>%1
%2, %3 Parameter, %4 Schichten, Breite %5, %6 Wörter</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>%1 Speicher</translation>
    </message>
    <message>
        <source>%1
Weights: %2 in memory, as %3</source>
        <translation>%1
Gewichte: %2 im Speicher, als %3</translation>
    </message>
    <message>
        <source>%1 is not all there</source>
        <comment>a download that waits</comment>
        <translation>%1 ist unvollständig</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1 wird heruntergeladen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a download and its share</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shows the download</source>
        <translation>Zeigt den Download</translation>
    </message>
    <message>
        <source>%1 · completes text</source>
        <comment>a base model</comment>
        <translation>%1 · setzt Text fort</translation>
    </message>
    <message>
        <source>It has no chat template: it goes on with a prompt as it is.</source>
        <translation>Es hat keine Chatvorlage: Es setzt einen Prompt fort, wie er ist.</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::UnfinishedWork</name>
    <message>
        <source>A training of %1 stopped at step %2 of %3. It can go on from its last checkpoint.</source>
        <translation>Ein Training von %1 wurde bei Schritt %2 von %3 unterbrochen. Es kann ab seinem letzten Zwischenstand weitergehen.</translation>
    </message>
    <message>
        <source>A training of %1 was interrupted before its first step.</source>
        <translation>Ein Training von %1 wurde vor seinem ersten Schritt unterbrochen.</translation>
    </message>
    <message>
        <source>An experiment stopped after %1 of %2 answers. It can go on from there.</source>
        <translation>Ein Experiment wurde nach %1 von %2 Antworten unterbrochen. Es kann dort weitergehen.</translation>
    </message>
    <message>
        <source>An experiment was interrupted before its first answer.</source>
        <translation>Ein Experiment wurde vor seiner ersten Antwort unterbrochen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>A training of %1 is under way (step %2 of %3). What it has learnt is kept, and it can go on at the next start.</source>
        <translation>Ein Training von %1 ist im Gange (Schritt %2 von %3). Was es gelernt hat, bleibt erhalten, und beim nächsten Start kann es weitergehen.</translation>
    </message>
    <message>
        <source>An experiment is under way (%1 of %2 answers). Its answers are kept, and it can go on at the next start.</source>
        <translation>Ein Experiment ist im Gange (%1 von %2 Antworten). Seine Antworten bleiben erhalten, und beim nächsten Start kann es weitergehen.</translation>
    </message>
    <message>
        <source>The download of %1 stopped at %2 of %3. It can go on from there.</source>
        <translation>Der Download von %1 wurde bei %2 von %3 unterbrochen. Er kann dort weitergehen.</translation>
    </message>
    <message>
        <source>The download of %1 was interrupted at its beginning.</source>
        <translation>Der Download von %1 wurde an seinem Anfang unterbrochen.</translation>
    </message>
    <message>
        <source>The task %1 stopped after %2 of %3 answers. It can go on from there.</source>
        <translation>Die Aufgabe %1 wurde nach %2 von %3 Antworten unterbrochen. Sie kann dort weitergehen.</translation>
    </message>
    <message>
        <source>The task %1 is under way (%2 of %3 answers). Its answers are kept, and it can go on at the next start.</source>
        <translation>Die Aufgabe %1 ist im Gange (%2 von %3 Antworten). Ihre Antworten bleiben erhalten, und beim nächsten Start kann es weitergehen.</translation>
    </message>
    <message>
        <source>A sweep of %1 stopped after %2 of %3 trainings. It can go on from there.</source>
        <translation>Eine Trainingsreihe von %1 wurde nach %2 von %3 Trainings unterbrochen. Sie kann dort weitergehen.</translation>
    </message>
    <message>
        <source>A sweep of %1 is under way (%2 of %3 trainings). What it has trained is kept, and it can go on at the next start.</source>
        <translation>Eine Trainingsreihe von %1 ist im Gange (%2 von %3 Trainings). Was sie trainiert hat, bleibt erhalten, und beim nächsten Start kann es weitergehen.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::Workbench</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open model folder…</source>
        <translation>Modell&amp;ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open &amp;token file…</source>
        <translation>&amp;Tokendatei öffnen…</translation>
    </message>
    <message>
        <source>Open re&amp;sults…</source>
        <translation>Er&amp;gebnisse öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;demo model</source>
        <translation>Demo&amp;modell öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Bench</source>
        <translation>Arbeits&amp;platz</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Steerdeck</source>
        <translation>&amp;Über Steerdeck</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>The text is at %1 % of its usual size.</source>
        <translation>Die Schrift hat %1 % ihrer normalen Größe.</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>%1 (results)</source>
        <translation>%1 (Ergebnisse)</translation>
    </message>
    <message>
        <source>%1 (token)</source>
        <translation>%1 (Token)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese &amp;Liste leeren</translation>
    </message>
    <message>
        <source>Open a model folder (it holds config.json)</source>
        <translation>Modellordner öffnen (er enthält config.json)</translation>
    </message>
    <message>
        <source>Open results of an experiment</source>
        <translation>Ergebnisse eines Experiments öffnen</translation>
    </message>
    <message>
        <source>Compare with results</source>
        <translation>Mit Ergebnissen vergleichen</translation>
    </message>
    <message>
        <source>Results (results.json)</source>
        <translation>Ergebnisse (results.json)</translation>
    </message>
    <message>
        <source>all behaviours</source>
        <translation>alle Verhalten</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The form is filled as it was; start it once it can be started.</source>
        <translation>Das Formular ist ausgefüllt wie zuvor; starten, sobald es geht.</translation>
    </message>
    <message>
        <source>The token %1 is open.</source>
        <translation>Das Token %1 ist offen.</translation>
    </message>
    <message>
        <source>The judge has scored %1 of %2 correct answers.</source>
        <translation>Das Bewertungsmodell hat %1 von %2 richtigen Antworten benotet.</translation>
    </message>
    <message>
        <source>Steerdeck</source>
        <translation>Steerdeck</translation>
    </message>
    <message>
        <source>the change of the training</source>
        <translation>Änderung am Training</translation>
    </message>
    <message>
        <source>the change of the plan</source>
        <translation>Änderung am Plan</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>%1 - Steerdeck</source>
        <translation>%1 - Steerdeck</translation>
    </message>
    <message numerus="yes">
        <source>%n more were refused.</source>
        <translation>
            <numerusform>%n weiteres wurde abgelehnt.</numerusform>
            <numerusform>%n weitere wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading a model</source>
        <translation>Ein Modell wird geladen</translation>
    </message>
    <message>
        <source>Quit, go on later</source>
        <translation>Beenden, später weiter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The language changes when the work under way is done.</source>
        <translation>Die Sprache wechselt, sobald die laufende Arbeit fertig ist.</translation>
    </message>
    <message>
        <source>&amp;Back to the shipped tokens</source>
        <translation>Zurück zu den mitge&amp;lieferten Token</translation>
    </message>
    <message>
        <source>Use the tokens that came with the model again; your own are set aside</source>
        <translation>Wieder die Token verwenden, die mit dem Modell kamen; die eigenen werden beiseitegelegt</translation>
    </message>
    <message>
        <source>No token of your own stands in place of a shipped one.</source>
        <translation>Kein eigenes Token steht an der Stelle eines mitgelieferten.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
        <source>Every token is the shipped one already.</source>
        <translation>Jedes Token ist schon das mitgelieferte.</translation>
    </message>
    <message numerus="yes">
        <source>%n shipped tokens are in use again: %1. Your own were set aside.</source>
        <translation>
            <numerusform>%n mitgeliefertes Token wird wieder verwendet: %1. Das eigene wurde beiseitegelegt.</numerusform>
            <numerusform>%n mitgelieferte Token werden wieder verwendet: %1. Die eigenen wurden beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Your own tokens are in use again: %1.</source>
        <translation>Die eigenen Token werden wieder verwendet: %1.</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>Mo&amp;delle…</translation>
    </message>
    <message>
        <source>The models on this computer, and those to be had from the hub</source>
        <translation>Die Modelle auf diesem Computer und die, die es beim Hub gibt</translation>
    </message>
    <message>
        <source>&amp;Weights in memory</source>
        <translation>Ge&amp;wichte im Speicher</translation>
    </message>
    <message>
        <source>As the &amp;files have them</source>
        <translation>Wie in den &amp;Dateien</translation>
    </message>
    <message>
        <source>Packed to &amp;8 bits (Q8_0)</source>
        <translation>Auf &amp;8 Bit gepackt (Q8_0)</translation>
    </message>
    <message>
        <source>Packed to &amp;4 bits (Q4_0)</source>
        <translation>Auf &amp;4 Bit gepackt (Q4_0)</translation>
    </message>
    <message>
        <source>The model %1 is there.</source>
        <translation>Das Modell %1 ist da.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Open a &amp;GGUF file…</source>
        <translation>GGU&amp;F-Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a model in one GGUF file</source>
        <translation>Ein Modell aus einer GGUF-Datei öffnen</translation>
    </message>
    <message>
        <source>Models (*.gguf);;All files (*)</source>
        <translation>Modelle (*.gguf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Use a template &amp;file…</source>
        <translation>&amp;Vorlagendatei verwenden…</translation>
    </message>
    <message>
        <source>A chat template (Jinja) of your own for the open model, or one that a base model lacks</source>
        <translation>Eine eigene Chatvorlage (Jinja) für das offene Modell, oder eine, die einem Basismodell fehlt</translation>
    </message>
    <message>
        <source>Use the model&apos;s own temp&amp;late</source>
        <translation>Modell&amp;eigene Vorlage verwenden</translation>
    </message>
    <message>
        <source>No template file of your own is in use.</source>
        <translation>Keine eigene Vorlagendatei wird verwendet.</translation>
    </message>
    <message>
        <source>Use a chat template file</source>
        <translation>Eine Chatvorlage aus einer Datei verwenden</translation>
    </message>
    <message>
        <source>Chat templates (*.jinja *.j2 *.txt);;All files (*)</source>
        <translation>Chatvorlagen (*.jinja *.j2 *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 has no chat template: it goes on with your prompt as it is. With a template file of its own (File, Use a template file) it can be asked as a chat model is.</source>
        <translation>%1 hat keine Chatvorlage: Es setzt den Prompt fort, wie er ist. Mit einer eigenen Vorlagendatei (Datei, Vorlagendatei verwenden) kann man es fragen wie ein Chatmodell.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>The deck for other programs: transformers, vLLM, llama.cpp, Ollama, PEFT</source>
        <translation>Das Deck für andere Programme: transformers, vLLM, llama.cpp, Ollama, PEFT</translation>
    </message>
    <message>
        <source>Where adapters &amp;act…</source>
        <translation>Wo Adapter &amp;wirken…</translation>
    </message>
    <message>
        <source>What adapters add to the model&apos;s stream, layer by layer, and how much of it the model bears</source>
        <translation>Was Adapter Schicht für Schicht zum Strom des Modells addieren und wie viel davon das Modell verträgt</translation>
    </message>
    <message>
        <source>Open a token file or a share card</source>
        <translation>Tokendatei oder Weitergabekarte öffnen</translation>
    </message>
    <message>
        <source>Steering tokens and share cards (*.safetensors *.json)</source>
        <translation>Steuertoken und Weitergabekarten (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>opening a share card</source>
        <translation>Öffnen einer Weitergabekarte</translation>
    </message>
    <message>
        <source>The share card is open: run it to see its answer. Its tokens are kept by steerdeck-cli import.</source>
        <translation>Die Weitergabekarte ist offen: ausführen, um ihre Antwort zu sehen. Ihre Token behält man mit steerdeck-cli import.</translation>
    </message>
    <message>
        <source>&amp;Tasks of Evaluate</source>
        <translation>&amp;Aufgaben unter „Auswerten“</translation>
    </message>
    <message>
        <source>A task&apos;s questions, put to the model with and without steering</source>
        <translation>Die Fragen einer Aufgabe, dem Modell mit und ohne Steuerung gestellt</translation>
    </message>
    <message>
        <source>&amp;New behaviour…</source>
        <translation>Ne&amp;ues Verhalten…</translation>
    </message>
    <message>
        <source>&amp;Behaviours…</source>
        <translation>Ver&amp;halten…</translation>
    </message>
    <message>
        <source>The built-in behaviours, and your own to write, try, export and import</source>
        <translation>Die eingebauten Verhalten und eigene zum Schreiben, Testen, Exportieren und Importieren</translation>
    </message>
    <message>
        <source>A file of &amp;prompts…</source>
        <translation>Eine Datei mit &amp;Prompts…</translation>
    </message>
    <message>
        <source>Every prompt of a file answered under Compose&apos;s deck, into a table</source>
        <translation>Jeden Prompt einer Datei unter dem Deck von „Komponieren“ beantworten, in eine Tabelle</translation>
    </message>
    <message>
        <source>%1 (task)</source>
        <translation>%1 (Aufgabe)</translation>
    </message>
    <message>
        <source>They are kept, and used when Steerdeck is started without --behaviors.</source>
        <translation>Sie bleiben erhalten und werden benutzt, wenn Steerdeck ohne --behaviors gestartet wird.</translation>
    </message>
    <message>
        <source>The behaviours are renewed when the work under way is done.</source>
        <translation>Die Verhalten werden erneuert, sobald die laufende Arbeit fertig ist.</translation>
    </message>
    <message>
        <source>The command line is on the clipboard.</source>
        <translation>Die Befehlszeile ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Experiments and tasks</source>
        <translation>Experimente und Aufgaben</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Whether compositions of behaviours hold, in every order</source>
        <translation>Ob Kombinationen von Verhalten eingehalten werden, in jeder Reihenfolge</translation>
    </message>
    <message>
        <source>Questions with one right answer each: BoolQ, ListOps and others</source>
        <translation>Fragen mit je einer richtigen Antwort: BoolQ, ListOps und andere</translation>
    </message>
    <message>
        <source>the change of the task</source>
        <translation>Änderung an der Aufgabe</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a deck; how it is sampled</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>The former tokens are in use again: %1.</source>
        <translation>Die früheren Token sind wieder in Gebrauch: %1.</translation>
    </message>
    <message>
        <source>The training&apos;s tokens are in use: %1.</source>
        <translation>Die Token des Trainings sind in Gebrauch: %1.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 is the training data now.</source>
        <translation>%1 sind jetzt die Trainingsdaten.</translation>
    </message>
    <message>
        <source>The saved deck is not there any more.</source>
        <translation>Das gespeicherte Deck ist nicht mehr da.</translation>
    </message>
    <message>
        <source>laying the saved deck %1</source>
        <translation>Legen des gespeicherten Decks %1</translation>
    </message>
    <message>
        <source>L&amp;ibrary…</source>
        <translation>B&amp;ibliothek…</translation>
    </message>
    <message>
        <source>Experiments, trainings, data sets, task runs and saved decks: find, name, compare, delete</source>
        <translation>Experimente, Trainings, Datensätze, Aufgabenläufe und gespeicherte Decks: finden, benennen, vergleichen, löschen</translation>
    </message>
    <message>
        <source>Open an assignment…</source>
        <translation>Aufgabenblatt öffnen…</translation>
    </message>
    <message>
        <source>Exercises and questions that a teacher has written; the answers go into one file</source>
        <translation>Übungen und Fragen von einer Lehrkraft; die Antworten kommen in eine einzige Datei</translation>
    </message>
    <message>
        <source>New g&amp;uest window</source>
        <translation>&amp;Neues Gastfenster</translation>
    </message>
    <message>
        <source>A window that leaves nothing behind: no settings, no tokens, no results</source>
        <translation>Ein Fenster, das nichts hinterlässt: keine Einstellungen, keine Token, keine Ergebnisse</translation>
    </message>
    <message>
        <source>A &amp;class&apos;s answers…</source>
        <translation>Antworten einer &amp;Klasse…</translation>
    </message>
    <message>
        <source>Pupils&apos; files as a table with plots</source>
        <translation>Dateien der Lernenden als Tabelle mit Diagrammen</translation>
    </message>
    <message>
        <source>&amp;Write a lesson…</source>
        <translation>Lektion &amp;schreiben…</translation>
    </message>
    <message>
        <source>Steps and questions of your own, tried at once</source>
        <translation>Eigene Schritte und Fragen, sofort ausprobiert</translation>
    </message>
    <message>
        <source>The &amp;mechanism…</source>
        <translation>Der Me&amp;chanismus…</translation>
    </message>
    <message>
        <source>Teacher, student and token step by step; who sees whom in a deck, down to one logit</source>
        <translation>Lehrer, Schüler und Token Schritt für Schritt; wer in einem Deck wen sieht, bis hinab zu einem Logit</translation>
    </message>
    <message>
        <source>%1 (assignment)</source>
        <translation>%1 (Aufgabenblatt)</translation>
    </message>
    <message>
        <source>Open an assignment</source>
        <translation>Ein Aufgabenblatt öffnen</translation>
    </message>
    <message>
        <source>Assignments (*.json)</source>
        <translation>Aufgabenblätter (*.json)</translation>
    </message>
    <message>
        <source>The guest&apos;s window could not be started.</source>
        <translation>Das Gastfenster konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>A guest&apos;s window: when it is closed, everything made in it goes. Export what you want to keep.</source>
        <translation>Ein Gastfenster: Wird es geschlossen, geht alles darin Entstandene verloren. Was bleiben soll, exportieren.</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (Gast)</translation>
    </message>
    <message>
        <source>Use as guest (leaves nothing behind)</source>
        <translation>Als Gast benutzen (hinterlässt nichts)</translation>
    </message>
    <message>
        <source>New here? Just try. What you do is kept in your home folder.</source>
        <translation>Neu hier? Einfach ausprobieren. Was Sie tun, wird in Ihrem persönlichen Ordner aufbewahrt.</translation>
    </message>
    <message>
        <source>Take the first lesson</source>
        <translation>Erste Lektion beginnen</translation>
    </message>
    <message>
        <source>Si&amp;de effects of the deck…</source>
        <translation>Nebenwirkungen des &amp;Decks…</translation>
    </message>
    <message>
        <source>How many answers obey at each dose of the deck, and what is paid for it</source>
        <translation>Wie viele Antworten bei jeder Dosis des Decks folgen, und was dafür bezahlt wird</translation>
    </message>
    <message>
        <source>How the weights of real models lie in memory, and what is computed in: packed, a larger model fits; the open model is opened again</source>
        <translation>Wie die Gewichte echter Modelle im Speicher liegen und worin gerechnet wird: gepackt passt ein größeres Modell hinein; das offene Modell wird neu geöffnet</translation>
    </message>
    <message>
        <source>In float&amp;32, the most exact</source>
        <translation>In float&amp;32, am genauesten</translation>
    </message>
    <message>
        <source>In &amp;bfloat16, half as large</source>
        <translation>In &amp;bfloat16, halb so groß</translation>
    </message>
    <message>
        <source>Add results</source>
        <translation>Ergebnisse hinzufügen</translation>
    </message>
    <message>
        <source>The &amp;judge…</source>
        <translation>Bewertung&amp;smodell…</translation>
    </message>
    <message>
        <source>The language model that scores answers and answers questions about them: name it, try it</source>
        <translation>Das Sprachmodell, das Antworten benotet und Fragen zu ihnen beantwortet: nennen und testen</translation>
    </message>
    <message>
        <source>The deck is laid out without %1, which the open model does not know.</source>
        <translation>Das Deck ist ohne %1 ausgelegt, was das offene Modell nicht kennt.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AccuracyMap</name>
    <message>
        <source>Accuracy by method and size</source>
        <translation>Genauigkeit nach Methode und Größe</translation>
    </message>
    <message>
        <source>Arrow keys choose a cell, Escape none</source>
        <translation>Pfeiltasten wählen eine Zelle, Esc keine</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>method, size, group</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Accuracy %1 %</source>
        <translation>Genauigkeit %1 %</translation>
    </message>
    <message>
        <source>, 95 % interval %1 to %2</source>
        <translation>, 95-%-Intervall %1 bis %2</translation>
    </message>
    <message>
        <source>Best order %1 %</source>
        <translation>Beste Reihenfolge %1 %</translation>
    </message>
    <message>
        <source>Order variance %1 points</source>
        <translation>Reihenfolgevarianz %1 Punkte</translation>
    </message>
    <message>
        <source>Quality %1 of 5, %2 judged</source>
        <translation>Qualität %1 von 5, %2 beurteilt</translation>
    </message>
    <message>
        <source>%1 combinations, %2 answers</source>
        <translation>%1 Kombinationen, %2 Antworten</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message>
        <source>Start an experiment or open earlier results: the accuracy of each method appears here</source>
        <translation>Ein Experiment starten oder frühere Ergebnisse öffnen: Die Genauigkeit jeder Methode erscheint hier</translation>
    </message>
    <message>
        <source>Largest %1 points: %2</source>
        <translation>Größte %1 Punkte: %2</translation>
    </message>
    <message>
        <source>Going round in circles %1 %</source>
        <translation>Drehen sich im Kreis %1 %</translation>
    </message>
    <message>
        <source>Perplexity %1</source>
        <translation>Perplexität %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AdapterSheet</name>
    <message>
        <source>Options of the adapters</source>
        <translation>Optionen der Adapter</translation>
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
        <translation>keine: linear</translation>
    </message>
    <message>
        <source>behind each block</source>
        <translation>hinter jedem Block</translation>
    </message>
    <message>
        <source>behind attention and MLP</source>
        <translation>hinter Attention und MLP</translation>
    </message>
    <message>
        <source>where the published program hooks in</source>
        <translation>wo das veröffentlichte Programm ansetzt</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The &amp;last position alone</source>
        <translation>Nur die &amp;letzte Position</translation>
    </message>
    <message>
        <source>Change only a prompt&apos;s last position and what follows it</source>
        <translation>Nur die letzte Position eines Prompts ändern und was darauf folgt</translation>
    </message>
    <message>
        <source>after each step</source>
        <translation>nach jedem Schritt</translation>
    </message>
    <message>
        <source>five times in all</source>
        <translation>insgesamt fünfmal</translation>
    </message>
    <message>
        <source>after the first step</source>
        <translation>nach dem ersten Schritt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>every so many steps</source>
        <translation>alle soundso viele Schritte</translation>
    </message>
    <message>
        <source>all</source>
        <comment>examples</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>&amp;Rank</source>
        <translation>&amp;Rang</translation>
    </message>
    <message>
        <source>Directions of each change; 8 as published</source>
        <translation>Richtungen jeder Änderung; veröffentlicht sind 8</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>&amp;Aktivierung</translation>
    </message>
    <message>
        <source>Stands between the two factors of a change</source>
        <translation>Steht zwischen den beiden Faktoren einer Änderung</translation>
    </message>
    <message>
        <source>&amp;Kept apart</source>
        <translation>&amp;Getrennt</translation>
    </message>
    <message>
        <source>When W_down is projected out of what LoRA writes to, so that the two learn different things</source>
        <translation>Wann W_down aus dem herausprojiziert wird, wohin LoRA schreibt, damit beide Verschiedenes lernen</translation>
    </message>
    <message>
        <source>&amp;Steps between</source>
        <translation>&amp;Schritte dazwischen</translation>
    </message>
    <message>
        <source>Steps between two projections</source>
        <translation>Schritte zwischen zwei Projektionen</translation>
    </message>
    <message>
        <source>&amp;Examples of the task</source>
        <translation>&amp;Beispiele der Aufgabe</translation>
    </message>
    <message>
        <source>The first so many of its training split; 0 is all of them</source>
        <translation>So viele vom Anfang ihres Trainingsteils; 0 heißt alle</translation>
    </message>
    <message>
        <source>Pla&amp;ce</source>
        <translation>Or&amp;t</translation>
    </message>
    <message>
        <source>What of a block is changed</source>
        <translation>Was an einem Block geändert wird</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>Sch&amp;ichten</translation>
    </message>
    <message>
        <source>Numbers of blocks from 0 on, with blanks between: 0 1 5</source>
        <translation>Nummern der Blöcke ab 0, mit Leerzeichen dazwischen: 0 1 5</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Close; the options stand</source>
        <translation>Schließen; die Optionen bleiben</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>layers %1</source>
        <translation>Schichten %1</translation>
    </message>
    <message>
        <source>last position</source>
        <translation>letzte Position</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Learn &amp;from</source>
        <translation>L&amp;ernen aus</translation>
    </message>
    <message>
        <source>The data&apos;s answers, as published; the same model reading the instructions, as tokens learn; or the model&apos;s own answers, by how they are rated</source>
        <translation>Den Antworten der Daten, wie veröffentlicht; demselben Modell, das die Anweisungen liest, so wie Token lernen; oder den eigenen Antworten des Modells, je nach Bewertung</translation>
    </message>
    <message>
        <source>Answers in a &amp;group</source>
        <translation>Antworten je Gr&amp;uppe</translation>
    </message>
    <message>
        <source>To each prompt, held against one another</source>
        <translation>Zu jedem Prompt, aneinander gemessen</translation>
    </message>
    <message>
        <source>Longest ans&amp;wer</source>
        <translation>Längste Ant&amp;wort</translation>
    </message>
    <message>
        <source>Tokens of an answer at most</source>
        <translation>Token einer Antwort höchstens</translation>
    </message>
    <message>
        <source>Options of LoRA</source>
        <translation>Optionen von LoRA</translation>
    </message>
    <message>
        <source>An answer earns 1 where the behaviour&apos;s verifier passes it.</source>
        <translation>Eine Antwort bringt 1, wenn sie vor dem Prüfer des Verhaltens besteht.</translation>
    </message>
    <message>
        <source>An answer earns 1 where the task&apos;s parser can read it, and 2 more where it is right.</source>
        <translation>Eine Antwort bringt 1, wenn der Parser der Aufgabe sie lesen kann, und 2 mehr, wenn sie richtig ist.</translation>
    </message>
    <message>
        <source>LoRA of rank %1, alpha %2</source>
        <translation>LoRA mit Rang %1, Alpha %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>projections</comment>
        <translation>an %1</translation>
    </message>
    <message>
        <source>dropout %1</source>
        <translation>Dropout %1</translation>
    </message>
    <message>
        <source>the answers (cross-entropy)</source>
        <translation>den Antworten (Kreuzentropie)</translation>
    </message>
    <message>
        <source>the instructions (self-distillation)</source>
        <translation>den Anweisungen (Selbstdestillation)</translation>
    </message>
    <message>
        <source>rewards of own answers (GRPO)</source>
        <translation>Bewertungen eigener Antworten (GRPO)</translation>
    </message>
    <message>
        <source>self-distilled</source>
        <translation>selbst destilliert</translation>
    </message>
    <message numerus="yes">
        <source>GRPO, %n answers of up to %1 tokens</source>
        <translation>
            <numerusform>GRPO, %n Antwort mit bis zu %1 Token</numerusform>
            <numerusform>GRPO, %n Antworten mit bis zu %1 Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept apart every %n steps</source>
        <translation>
            <numerusform>getrennt je %n Schritt</numerusform>
            <numerusform>getrennt alle %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>kept apart %1</source>
        <translation>getrennt %1</translation>
    </message>
    <message>
        <source>The data&apos;s answers, or the same model reading the instructions, as tokens learn: the paper&apos;s way</source>
        <translation>Den Antworten der Daten oder demselben Modell, das die Anweisungen liest, so wie Token lernen: wie im Artikel</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswerCard</name>
    <message>
        <source>Show the tokens and their probabilities (T)</source>
        <translation>Token und ihre Wahrscheinlichkeiten zeigen (T)</translation>
    </message>
    <message>
        <source>Show the exact input (I)</source>
        <translation>Genaue Eingabe zeigen (I)</translation>
    </message>
    <message>
        <source>Compare with another answer (C)</source>
        <translation>Mit einer anderen Antwort vergleichen (C)</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren…</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>Wartet …</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2/s</source>
        <comment>42 tokens · 310 per second</comment>
        <translation>%1 · %2/s</translation>
    </message>
    <message>
        <source>%1 · cut off</source>
        <translation>%1 · gekappt</translation>
    </message>
    <message>
        <source>%1 tokens in %2 s</source>
        <translation>%1 Token in %2 s</translation>
    </message>
    <message>
        <source>The answer ran into the limit of new tokens.</source>
        <translation>Die Antwort hat die Höchstzahl neuer Token erreicht.</translation>
    </message>
    <message>
        <source>The answer does all that was asked.</source>
        <translation>Die Antwort tut alles, was verlangt war.</translation>
    </message>
    <message>
        <source>The answer does not do all that was asked.</source>
        <translation>Die Antwort tut nicht alles, was verlangt war.</translation>
    </message>
    <message>
        <source>Tokens of the answer: %1</source>
        <translation>Token der Antwort: %1</translation>
    </message>
    <message>
        <source>Exact input: %1</source>
        <translation>Genaue Eingabe: %1</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy with prompt and checks</source>
        <translation>Mit Prompt und Prüfungen kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the command line that gives this answer</source>
        <translation>Die Befehlszeile kopieren, die diese Antwort ergibt</translation>
    </message>
    <message>
        <source>Copy the exact input</source>
        <translation>Genaue Eingabe kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>What the model thought before it answered; it is not checked</source>
        <translation>Was das Modell vor seiner Antwort gedacht hat; es wird nicht geprüft</translation>
    </message>
    <message>
        <source>Thoughts: %1</source>
        <translation>Gedanken: %1</translation>
    </message>
    <message>
        <source>Thinking …</source>
        <translation>Denkt nach …</translation>
    </message>
    <message numerus="yes">
        <source>Thoughts (%n words)</source>
        <translation>
            <numerusform>Gedanken (%n Wort)</numerusform>
            <numerusform>Gedanken (%n Wörter)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the thoughts</source>
        <translation>Gedanken kopieren</translation>
    </message>
    <message>
        <source>The answer to an earlier question or deck; Run renews it.</source>
        <translation>Die Antwort auf eine frühere Frage oder ein früheres Deck; „Ausführen“ erneuert sie.</translation>
    </message>
    <message>
        <source>Go on from here with</source>
        <translation>Ab hier fortsetzen mit</translation>
    </message>
    <message>
        <source>Go on from this answer</source>
        <translation>Ab dieser Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>of an answer</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>an answer with another</comment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>an answer</comment>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>of an exact input</comment>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Save token probabilities…</source>
        <translation>Token-Wahrscheinlichkeiten speichern…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswerColumns</name>
    <message>
        <source>Show the answer: %1</source>
        <translation>Diese Antwort zeigen: %1</translation>
    </message>
    <message>
        <source>Answer in every order of the deck, one row each</source>
        <translation>In jeder Reihenfolge des Decks antworten, mit je einer Zeile</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way to steer, and what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Put a behaviour on the deck first</source>
        <translation>Zuerst ein Verhalten auf das Deck legen</translation>
    </message>
    <message>
        <source>All orders (at most %1 behaviours)</source>
        <translation>Jede Reihenfolge (höchstens %1 Verhalten)</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Reihenfolgen</translation>
    </message>
    <message>
        <source>All %1 orders</source>
        <translation>Alle %1 Reihenfolgen</translation>
    </message>
    <message>
        <source>Not trained yet for %1</source>
        <translation>Noch nicht trainiert für %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Mehr (%1)</translation>
    </message>
    <message numerus="yes">
        <source>More ways to steer, %n chosen</source>
        <translation>
            <numerusform>Weitere Arten zu steuern, %n gewählt</numerusform>
            <numerusform>Weitere Arten zu steuern, %n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>More ways to steer</source>
        <translation>Weitere Arten zu steuern</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>Let the model think before it answers; its thoughts are folded away and not checked</source>
        <translation>Das Modell vor seiner Antwort nachdenken lassen; seine Gedanken werden zugeklappt und nicht geprüft</translation>
    </message>
    <message>
        <source>Columns for other ways to steer: CAA, LM-Steer, LoRA + DARE, adapters</source>
        <translation>Spalten für andere Arten zu steuern: CAA, LM-Steer, LoRA + DARE, Adapter</translation>
    </message>
    <message>
        <source>A set has no order.</source>
        <translation>Eine Menge hat keine Reihenfolge.</translation>
    </message>
    <message>
        <source>Knows no “not” and no alternatives</source>
        <translation>Kennt kein „nicht“ und keine Alternativen</translation>
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
Modell: %4</translation>
    </message>
    <message>
        <source>%1, every order</source>
        <translation>%1, jede Reihenfolge</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, gestoppt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
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
        <translation>Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n samples</source>
        <translation>
            <numerusform>%1, %n Ziehung</numerusform>
            <numerusform>%1, %n Ziehungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, gone on from token %2</source>
        <translation>%1, fortgesetzt ab Token %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswersPane</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Only &amp;wrong</source>
        <translation>Nur &amp;falsche</translation>
    </message>
    <message>
        <source>Hide the answers that do what was asked; otherwise the wrong ones come first</source>
        <translation>Die Antworten ausblenden, die tun, was verlangt war; sonst stehen die falschen zuerst</translation>
    </message>
    <message>
        <source>Answers of the selected row</source>
        <translation>Antworten der ausgewählten Zeile</translation>
    </message>
    <message>
        <source>Select a row of the table to read its answers.</source>
        <translation>Eine Zeile der Tabelle auswählen, um ihre Antworten zu lesen.</translation>
    </message>
    <message>
        <source>Reading the answers…</source>
        <translation>Die Antworten werden gelesen…</translation>
    </message>
    <message>
        <source>%1 of %2 wrong</source>
        <translation>%1 von %2 falsch</translation>
    </message>
    <message>
        <source>✓ correct</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ falsch</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(kein Text)</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <translation>✓ %1: %2</translation>
    </message>
    <message>
        <source>✗ %1: %2, wanted %3</source>
        <translation>✗ %1: %2, verlangt %3</translation>
    </message>
    <message>
        <source>cut off at the largest length</source>
        <translation>bei der größten Länge gekappt</translation>
    </message>
    <message>
        <source>quality %1 of 5</source>
        <translation>Qualität %1 von 5</translation>
    </message>
    <message>
        <source>%1 more are not shown here; the run&apos;s generations.jsonl has them all.</source>
        <translation>%1 weitere werden hier nicht gezeigt; generations.jsonl des Laufs enthält sie alle.</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Noch keine Antworten.</translation>
    </message>
    <message>
        <source>None is wrong.</source>
        <translation>Keine ist falsch.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswersPart</name>
    <message>
        <source>No token yet for %1. Train it to see this answer.</source>
        <translation>Noch kein Token für %1. Nach dem Training ist diese Antwort zu sehen.</translation>
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
        <translation>Ungesteuert</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tokens + instructions</source>
        <translation>Token + Anweisungen</translation>
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
        <translation>nur der Prompt</translation>
    </message>
    <message>
        <source>as words</source>
        <translation>als Worte</translation>
    </message>
    <message>
        <source>as learned tokens</source>
        <translation>als gelernte Token</translation>
    </message>
    <message>
        <source>words and tokens</source>
        <translation>Worte und Token</translation>
    </message>
    <message>
        <source>as a vector added inside the model</source>
        <translation>als Vektor, im Modell addiert</translation>
    </message>
    <message>
        <source>as a change of its last layer</source>
        <translation>als Änderung seiner letzten Schicht</translation>
    </message>
    <message>
        <source>as merged changes of its weights</source>
        <translation>als zusammengeführte Änderungen seiner Gewichte</translation>
    </message>
    <message>
        <source>Put behaviours on the deck, ask a question and press Run (Ctrl+Return).
The answers appear here side by side, each checked against what was asked for.</source>
        <translation>Verhalten auf das Deck legen, eine Frage stellen und „Ausführen“ drücken (Strg+Eingabe).
Die Antworten erscheinen hier nebeneinander, jede daran geprüft, was verlangt war.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Orders that hold: %1</source>
        <translation>Erfüllt in Reihenfolgen: %1</translation>
    </message>
    <message>
        <source>No order is answered yet</source>
        <translation>Noch keine Reihenfolge ist beantwortet</translation>
    </message>
    <message>
        <source>Order %1:  %2</source>
        <translation>Reihenfolge %1:  %2</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, Reihenfolge %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n orders hold</source>
        <translation>
            <numerusform>In %n Reihenfolge erfüllt</numerusform>
            <numerusform>In allen %n Reihenfolgen erfüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n orders hold</source>
        <translation>
            <numerusform>In %1 von %n Reihenfolge erfüllt</numerusform>
            <numerusform>In %1 von %n Reihenfolgen erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Fixed vectors</source>
        <translation>Feste Vektoren</translation>
    </message>
    <message>
        <source>LoRA and adapters</source>
        <translation>LoRA und Adapter</translation>
    </message>
    <message>
        <source>Joint LoRA alone</source>
        <translation>Nur gemeinsames LoRA</translation>
    </message>
    <message>
        <source>Joint adapters alone</source>
        <translation>Nur gemeinsame Adapter</translation>
    </message>
    <message>
        <source>as low-rank changes behind its blocks</source>
        <translation>als Änderungen niedrigen Rangs hinter seinen Blöcken</translation>
    </message>
    <message>
        <source>as a vector added behind each block</source>
        <translation>als Vektor, hinter jedem Block addiert</translation>
    </message>
    <message>
        <source>as changes of weights and blocks, trained together</source>
        <translation>als Änderungen an Gewichten und Blöcken, gemeinsam trainiert</translation>
    </message>
    <message>
        <source>as the weights&apos; half of what was trained together</source>
        <translation>als Gewichtsteil des gemeinsam Trainierten</translation>
    </message>
    <message>
        <source>as the blocks&apos; half of what was trained together</source>
        <translation>als Blockteil des gemeinsam Trainierten</translation>
    </message>
    <message>
        <source>%1, sample %2</source>
        <translation>%1, Ziehung %2</translation>
    </message>
    <message>
        <source>Samples that hold: %1</source>
        <translation>Erfüllt in Ziehungen: %1</translation>
    </message>
    <message>
        <source>No sample is answered yet</source>
        <translation>Noch keine Ziehung ist beantwortet</translation>
    </message>
    <message>
        <source>Sample %1 of %2</source>
        <translation>Ziehung %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a sample, an order</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n samples hold</source>
        <translation>
            <numerusform>In %n Ziehung erfüllt</numerusform>
            <numerusform>In allen %n Ziehungen erfüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n samples hold</source>
        <translation>
            <numerusform>In %1 von %n Ziehung erfüllt</numerusform>
            <numerusform>In %1 von %n Ziehungen erfüllt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AssignmentPanel</name>
    <message>
        <source>Assignment</source>
        <translation>Aufgabenblatt</translation>
    </message>
    <message>
        <source>Put the assignment away; its answers are kept</source>
        <translation>Das Aufgabenblatt weglegen; seine Antworten bleiben erhalten</translation>
    </message>
    <message>
        <source>Lay it out and run</source>
        <translation>Auslegen und ausführen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The exercise before</source>
        <translation>Die Übung davor</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The next exercise</source>
        <translation>Die nächste Übung</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Name oder Pseudonym</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>an empty deck</source>
        <translation>ein leeres Deck</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Deck: %1
Prompt: %2</source>
        <translation>Deck: %1
Gefragt: %2</translation>
    </message>
    <message>
        <source>Exercise %1 of %2: %3</source>
        <translation>Übung %1 von %2: %3</translation>
    </message>
    <message>
        <source>Your guess is fixed, since the answers have been seen.</source>
        <translation>Die Vermutung steht fest, denn die Antworten sind schon zu sehen gewesen.</translation>
    </message>
    <message>
        <source>Run the exercise first.</source>
        <translation>Zuerst die Übung ausführen.</translation>
    </message>
    <message>
        <source>Make your guess first.</source>
        <translation>Zuerst eine Vermutung wählen.</translation>
    </message>
    <message>
        <source>On the Compose bench, with the assignment&apos;s seed</source>
        <translation>Am Arbeitsplatz „Komponieren“, mit dem Startwert des Aufgabenblatts</translation>
    </message>
    <message>
        <source>All answers as one file, for the teacher</source>
        <translation>Alle Antworten als eine Datei, für die Lehrkraft</translation>
    </message>
    <message>
        <source>Write a name or a pseudonym first.</source>
        <translation>Zuerst einen Namen oder ein Pseudonym eingeben.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BadgeWidget</name>
    <message>
        <source>%1, wanted %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <translation>%1: erfüllt</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: nicht erfüllt</translation>
    </message>
    <message>
        <source>%1
measured: %2
wanted: %3</source>
        <translation>%1
gemessen: %2
verlangt: %3</translation>
    </message>
    <message>
        <source>%1: not met, and need not be: another is</source>
        <translation>%1: nicht erfüllt, muss es auch nicht sein: ein anderes ist es</translation>
    </message>
    <message>
        <source>%1: not judged</source>
        <translation>%1: nicht beurteilt</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BatchModel</name>
    <message>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
    <message>
        <source>✗ no</source>
        <translation>✗ nein</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BatchPane</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>Text with a prompt a line, JSON lines, a JSON list or a table</source>
        <translation>Text mit einem Prompt je Zeile, JSON-Zeilen, eine JSON-Liste oder eine Tabelle</translation>
    </message>
    <message>
        <source>&amp;Answer all</source>
        <translation>&amp;Alle beantworten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Stop; nothing of it is shown</source>
        <translation>Stoppen; nichts davon wird gezeigt</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Prompts, answers and what was measured, for a spreadsheet</source>
        <translation>Prompts, Antworten und Messwerte, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Way to steer</source>
        <translation>Art zu steuern</translation>
    </message>
    <message>
        <source>How the deck&apos;s behaviours are asked for</source>
        <translation>Wie die Verhalten des Decks verlangt werden</translation>
    </message>
    <message>
        <source>Prompts and answers</source>
        <translation>Prompts und Antworten</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Keine Datei ist gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n prompts</source>
        <translation>
            <numerusform>%1: %n Prompt</numerusform>
            <numerusform>%1: %n Prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answers do what was asked (%3 tokens a second).</source>
        <translation>%1 von %2 Antworten tun, was verlangt war (%3 Token je Sekunde).</translation>
    </message>
    <message numerus="yes">
        <source>%n answers (%1 tokens a second).</source>
        <translation>
            <numerusform>%n Antwort (%1 Token je Sekunde).</numerusform>
            <numerusform>%n Antworten (%1 Token je Sekunde).</numerusform>
        </translation>
    </message>
    <message>
        <source>The prompts are being answered.</source>
        <translation>Die Prompts werden gerade beantwortet.</translation>
    </message>
    <message>
        <source>Choose a file of prompts first.</source>
        <translation>Zuerst eine Datei mit Prompts wählen.</translation>
    </message>
    <message>
        <source>Compose&apos;s deck is empty: choose “No steering”, or lay behaviours.</source>
        <translation>Das Deck von „Komponieren“ ist leer: „Ungesteuert“ wählen oder Verhalten auflegen.</translation>
    </message>
    <message>
        <source>Answer every prompt of the file</source>
        <translation>Jeden Prompt der Datei beantworten</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BehaviorForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it is called on the shelf and the deck</source>
        <translation>Wie es im Regal und auf dem Deck heißt</translation>
    </message>
    <message>
        <source>Talk like a pirate</source>
        <translation>Wie ein Pirat reden</translation>
    </message>
    <message>
        <source>&lt;and&gt; may be trained with it</source>
        <translation>&lt;and&gt; darf damit trainiert werden</translation>
    </message>
    <message>
        <source>Without it, it can show how &lt;and&gt; joins what it never saw</source>
        <translation>Ohne es kann es zeigen, wie &lt;and&gt; verbindet, was es nie gesehen hat</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>Try the check</source>
        <translation>Prüfung testen</translation>
    </message>
    <message>
        <source>Behaviours of one category exclude one another</source>
        <translation>Verhalten einer Kategorie schließen einander aus</translation>
    </message>
    <message>
        <source>Title of the category</source>
        <translation>Titel der Kategorie</translation>
    </message>
    <message>
        <source>What the shelf writes above its behaviours</source>
        <translation>Was das Regal über ihre Verhalten schreibt</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Of its chips; each can be told apart by colour-blind people, too</source>
        <translation>Farbe ihrer Chips; auch Farbenblinde können alle unterscheiden</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Of its chips</source>
        <translation>Form ihrer Chips</translation>
    </message>
    <message>
        <source>Wishes that read well behind a question and after “and”. Compose uses the first; training draws among all.</source>
        <translation>Wünsche, die sich hinter einer Frage und nach „and“ gut lesen. „Komponieren“ benutzt den ersten; das Training zieht aus allen.</translation>
    </message>
    <message>
        <source>Instruction %1</source>
        <translation>Anweisung %1</translation>
    </message>
    <message>
        <source>As it stands behind a question, without a full stop</source>
        <translation>So, wie sie hinter einer Frage steht, ohne Punkt</translation>
    </message>
    <message>
        <source>talk like a pirate</source>
        <translation>rede wie ein Pirat</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Ask Compose&apos;s question with this instruction, and check the answer</source>
        <translation>Die Frage aus „Komponieren“ mit dieser Anweisung stellen und die Antwort prüfen</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Text to check</source>
        <translation>Zu prüfender Text</translation>
    </message>
    <message>
        <source>What the check says of it stands below, as you type</source>
        <translation>Was die Prüfung dazu sagt, steht beim Tippen darunter</translation>
    </message>
    <message>
        <source>Type an answer, or press “Try” beside an instruction</source>
        <translation>Eine Antwort eintippen oder „Testen“ neben einer Anweisung drücken</translation>
    </message>
    <message>
        <source>A new category…</source>
        <translation>Eine neue Kategorie…</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Der Titel fehlt.</translation>
    </message>
    <message>
        <source>The title of the new category is missing.</source>
        <translation>Der Titel der neuen Kategorie fehlt.</translation>
    </message>
    <message>
        <source>Write at least one instruction.</source>
        <translation>Mindestens eine Anweisung schreiben.</translation>
    </message>
    <message>
        <source>Its name in files comes from the title.</source>
        <translation>Sein Name in Dateien ergibt sich aus dem Titel.</translation>
    </message>
    <message>
        <source>In files and the terminal: %1</source>
        <translation>In Dateien und im Terminal: %1</translation>
    </message>
    <message>
        <source>No text to check yet.</source>
        <translation>Noch kein Text zu prüfen.</translation>
    </message>
    <message>
        <source>Nothing is checked.</source>
        <translation>Nichts wird geprüft.</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>Put the question about this text</source>
        <translation>Die Frage zu diesem Text stellen</translation>
    </message>
    <message>
        <source>Su&amp;ggest wordings</source>
        <translation>Formulierungen &amp;vorschlagen</translation>
    </message>
    <message>
        <source>Write the first instruction yourself.</source>
        <translation>Die erste Anweisung selbst schreiben.</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>Die Höchstzahl ist erreicht.</translation>
    </message>
    <message>
        <source>The open model says the first instruction in other words</source>
        <translation>Das offene Modell sagt die erste Anweisung mit anderen Worten</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BehaviorPicker</name>
    <message>
        <source>Behaviours&apos; tokens</source>
        <translation>Token der Verhalten</translation>
    </message>
    <message>
        <source>One token for each ticked behaviour. All are trained together, each on its own examples.</source>
        <translation>Ein Token für jedes angekreuzte Verhalten. Alle werden zusammen trainiert, jedes an seinen eigenen Beispielen.</translation>
    </message>
    <message>
        <source>Operator &lt;and&gt;: all hold</source>
        <translation>Operator &lt;and&gt;: alle gelten</translation>
    </message>
    <message>
        <source>The row that stands between two behaviours&apos; tokens. It is trained on pairs of seen behaviours, whose tokens stay as they are.</source>
        <translation>Die Zeile, die zwischen den Token zweier Verhalten steht. Sie wird an Paaren gesehener Verhalten trainiert, deren Token bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Operator &lt;set&gt;: all hold, in no order</source>
        <translation>Operator &lt;set&gt;: alle gelten, ohne Reihenfolge</translation>
    </message>
    <message>
        <source>The row behind tokens that share one position. It is trained on pairs and triples of seen behaviours, whose tokens stay as they are.</source>
        <translation>Die Zeile hinter Token, die sich eine Position teilen. Sie wird an Paaren und Tripeln gesehener Verhalten trainiert, deren Token bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Operator &lt;or&gt;: at least one holds</source>
        <translation>Operator &lt;or&gt;: mindestens eines gilt</translation>
    </message>
    <message>
        <source>The row between two tokens of which at least one shall hold. It is trained on pairs of seen behaviours, whose tokens stay as they are.</source>
        <translation>Die Zeile zwischen zwei Token, von denen mindestens eines gelten soll. Sie wird an Paaren gesehener Verhalten trainiert, deren Token bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Operator &lt;not&gt;: it is avoided</source>
        <translation>Operator &lt;not&gt;: es wird vermieden</translation>
    </message>
    <message>
        <source>The row before a token whose behaviour shall not hold. It is trained on seen behaviours, whose tokens stay as they are.</source>
        <translation>Die Zeile vor einem Token, dessen Verhalten nicht gelten soll. Sie wird an gesehenen Verhalten trainiert, deren Token bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>CAA: a direction at one block</source>
        <translation>CAA: Richtung bei einem Block</translation>
    </message>
    <message>
        <source>The mean difference that an instruction makes inside the model. It is measured on prompts, not trained, so there is only a seed to choose.</source>
        <translation>Die mittlere Differenz, die eine Anweisung im Inneren des Modells bewirkt. Sie wird an Prompts gemessen, nicht trainiert; zu wählen ist daher nur ein Startwert.</translation>
    </message>
    <message>
        <source>LM-Steer: a change before the head</source>
        <translation>LM-Steer: Änderung vor dem Kopf</translation>
    </message>
    <message>
        <source>A low-rank change of the last hidden state for each ticked behaviour, trained on its answers.</source>
        <translation>Für jedes angekreuzte Verhalten eine Änderung niedrigen Rangs am letzten verborgenen Zustand, trainiert an seinen Antworten.</translation>
    </message>
    <message>
        <source>LoRA + DARE: adapters in each block</source>
        <translation>LoRA + DARE: Adapter in jedem Block</translation>
    </message>
    <message>
        <source>Low-rank adapters of the blocks&apos; MLPs for each ticked behaviour, trained on its answers. Several are merged by DARE.</source>
        <translation>Für jedes angekreuzte Verhalten Adapter niedrigen Rangs an den MLPs der Blöcke, trainiert an seinen Antworten. Mehrere werden mit DARE zusammengeführt.</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>Was trainiert wird</translation>
    </message>
    <message>
        <source>Trai&amp;n</source>
        <translation>Trai&amp;nieren</translation>
    </message>
    <message>
        <source>&amp;All behaviours</source>
        <translation>A&amp;lle Verhalten</translation>
    </message>
    <message>
        <source>Tick all behaviours</source>
        <translation>Alle Verhalten ankreuzen</translation>
    </message>
    <message>
        <source>Tick every behaviour, or none</source>
        <translation>Alle Verhalten ankreuzen oder keines</translation>
    </message>
    <message>
        <source>Behaviours to train</source>
        <translation>Zu trainierende Verhalten</translation>
    </message>
    <message>
        <source>By category; space ticks one, or all of a category</source>
        <translation>Nach Kategorie; die Leertaste kreuzt eines an, oder alle einer Kategorie</translation>
    </message>
    <message>
        <source>Has no token yet</source>
        <translation>Hat noch kein Token</translation>
    </message>
    <message>
        <source>Held out: never part of &lt;and&gt;&apos;s training</source>
        <translation>Nicht im and-Training: war nie Teil des Trainings von &lt;and&gt;</translation>
    </message>
    <message>
        <source>Back to the shipped token</source>
        <translation>Zurück zum mitgelieferten Token</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>own</source>
        <comment>of a token: trained or opened by the user</comment>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>of a token: it came with the model</comment>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>Has a token of your own; training makes a new one in its place</source>
        <translation>Hat ein eigenes Token; das Training legt ein neues an seine Stelle</translation>
    </message>
    <message>
        <source>Has a token that came with the model; training puts your own in its place</source>
        <translation>Hat ein Token, das mit dem Modell kam; das Training legt ein eigenes an seine Stelle</translation>
    </message>
    <message>
        <source>The shipped token can be brought back (Ctrl+Backspace)</source>
        <translation>Das mitgelieferte Token kann zurückgeholt werden (Strg+Rücktaste)</translation>
    </message>
    <message>
        <source>Adapters: a change behind each block</source>
        <translation>Adapter: eine Änderung hinter jedem Block</translation>
    </message>
    <message>
        <source>A low-rank change of the stream behind each block for each ticked behaviour, trained on its answers. Several are added.</source>
        <translation>Eine Änderung niedrigen Rangs im Strom hinter jedem Block, für jedes angekreuzte Verhalten, trainiert an seinen Antworten. Mehrere werden addiert.</translation>
    </message>
    <message>
        <source>Fixed vectors behind each block</source>
        <translation>Feste Vektoren hinter jedem Block</translation>
    </message>
    <message>
        <source>A vector that is added behind each block, for each ticked behaviour, trained on its answers. Several are added.</source>
        <translation>Ein Vektor, der hinter jedem Block addiert wird, für jedes angekreuzte Verhalten, trainiert an seinen Antworten. Mehrere werden addiert.</translation>
    </message>
    <message>
        <source>LoRA and adapters together</source>
        <translation>LoRA und Adapter gemeinsam</translation>
    </message>
    <message>
        <source>LoRA and adapters that are trained together and kept apart by a projection, for each ticked behaviour. Either half can answer alone.</source>
        <translation>LoRA und Adapter, die gemeinsam trainiert und durch eine Projektion getrennt gehalten werden, für jedes angekreuzte Verhalten. Jede Hälfte kann allein antworten.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BehaviorsPane</name>
    <message>
        <source>Behaviours</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Your own can be changed, the built-in ones copied.</source>
        <translation>Eigene lassen sich ändern, eingebaute kopieren.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Begin a behaviour of your own</source>
        <translation>Ein eigenes Verhalten beginnen</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>Du&amp;plizieren</translation>
    </message>
    <message>
        <source>Begin one of your own like this</source>
        <translation>Ein eigenes wie dieses beginnen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>It can be had back</source>
        <translation>Es lässt sich zurückholen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Take those of a behaviour set file</source>
        <translation>Die einer Sammlungsdatei übernehmen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write what is selected as a behaviour set file</source>
        <translation>Das Ausgewählte als Sammlungsdatei schreiben</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>Zurückhol&amp;en</translation>
    </message>
    <message>
        <source>It comes back as it was</source>
        <translation>Es kommt zurück, wie es war</translation>
    </message>
    <message>
        <source>Discard &amp;changes</source>
        <translation>Änderungen ver&amp;werfen</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Built in: duplicate it to make one of your own like it.</source>
        <translation>Eingebaut: duplizieren, um ein eigenes wie dieses zu machen.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>Keep it; it is on the shelf at once</source>
        <translation>Behalten; es liegt sofort im Regal</translation>
    </message>
    <message>
        <source>The built-in ones stay</source>
        <translation>Die eingebauten bleiben</translation>
    </message>
    <message>
        <source>Save what you have written first, or discard it.</source>
        <translation>Zuerst das Geschriebene speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>%1, my way</source>
        <comment>a copy of a behaviour</comment>
        <translation>%1, auf meine Art</translation>
    </message>
    <message>
        <source>Own behaviours</source>
        <translation>Eigene Verhalten</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>„%1“ ist wieder da.</translation>
    </message>
    <message>
        <source>All behaviours of this file are there already.</source>
        <translation>Alle Verhalten dieser Datei sind schon da.</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviours were imported.</source>
        <translation>
            <numerusform>%n Verhalten wurde importiert.</numerusform>
            <numerusform>%n Verhalten wurden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have names that are there already, and were left out.</source>
        <translation>
            <numerusform>%n hat einen Namen, den es schon gibt, und wurde ausgelassen.</numerusform>
            <numerusform>%n haben Namen, die es schon gibt, und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the behaviours to export.</source>
        <translation>Die zu exportierenden Verhalten auswählen.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::CellMap</name>
    <message>
        <source>Arrow keys choose a cell</source>
        <translation>Pfeiltasten wählen eine Zelle</translation>
    </message>
    <message>
        <source>down: %1; across: %2</source>
        <translation>senkrecht: %1; waagerecht: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ChipWidget</name>
    <message>
        <source>Blend</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 blended with %2, %3 of it</source>
        <translation>%1 gemischt mit %3 von %2</translation>
    </message>
    <message>
        <source>%1, %2, chip %3 of %4, strength %5, %6</source>
        <translation>%1, %2, Chip %3 von %4, Stärke %5, %6</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 benutzen</translation>
    </message>
    <message>
        <source>Use this behaviour (Space)</source>
        <translation>Dieses Verhalten benutzen (Leertaste)</translation>
    </message>
    <message>
        <source>Blend %1 with another behaviour than %2</source>
        <translation>%1 mit einem anderen Verhalten als %2 mischen</translation>
    </message>
    <message>
        <source>Blend %1 with another behaviour</source>
        <translation>%1 mit einem anderen Verhalten mischen</translation>
    </message>
    <message>
        <source>Blend with another behaviour, or stop blending (B)</source>
        <translation>Mit einem anderen Verhalten mischen oder die Mischung beenden (B)</translation>
    </message>
    <message>
        <source>Blend with another behaviour: a row between the two tokens (B)</source>
        <translation>Mit einem anderen Verhalten mischen: eine Zeile zwischen den beiden Token (B)</translation>
    </message>
    <message>
        <source>Remove %1 from the deck</source>
        <translation>%1 vom Deck entfernen</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>Stärke von %1</translation>
    </message>
    <message>
        <source>Strength %1: scales the token&apos;s row, 0 to 2</source>
        <translation>Stärke %1: skaliert die Zeile des Tokens, 0 bis 2</translation>
    </message>
    <message>
        <source>Share of %1 in %2</source>
        <translation>Anteil von %1 in %2</translation>
    </message>
    <message>
        <source>%1 of %2 and the rest of %3</source>
        <translation>%1 von %2, der Rest von %3</translation>
    </message>
    <message>
        <source>No token yet: only instructions can use it.</source>
        <translation>Noch kein Token: Nur Anweisungen können es benutzen.</translation>
    </message>
    <message>
        <source>Instruction: “%1”</source>
        <translation>Anweisung: „%1“</translation>
    </message>
    <message>
        <source>Drag to reorder; drag away from the deck to remove. Right-click for more.</source>
        <translation>Ziehen zum Umordnen; vom Deck wegziehen zum Entfernen. Rechtsklick für mehr.</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>noch kein Token</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>noch nicht trainiert</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a way to steer</comment>
        <translation>durch %1</translation>
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
        <translation>Nur dieses Verhalten steuert so, was auch immer die Spalte sagt (W)</translation>
    </message>
    <message>
        <source>Words have no strength</source>
        <translation>Worte haben keine Stärke</translation>
    </message>
    <message>
        <source>Strength %1: scales what was learned, 0 to 2</source>
        <translation>Stärke %1: skaliert das Gelernte, 0 bis 2</translation>
    </message>
    <message>
        <source>Strength of %1, as a number</source>
        <translation>Stärke von %1 als Zahl</translation>
    </message>
    <message>
        <source>Write a number from 0 to 2</source>
        <translation>Eine Zahl von 0 bis 2 schreiben</translation>
    </message>
    <message>
        <source>not</source>
        <comment>before the behaviour that must not be shown</comment>
        <translation>nicht</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour that must not be shown</comment>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>%1, alternative to %2</source>
        <translation>%1, Alternative zu %2</translation>
    </message>
    <message>
        <source>Left and Right select a chip, Ctrl+Left and Ctrl+Right move it, Space turns it on or off, plus and minus change its strength, B blends it with another behaviour, W chooses what steers it, N negates it, G makes it an alternative to the chip before it or to none, Delete removes it.</source>
        <translation>Pfeil links und rechts wählen einen Chip aus, Strg+Links und Strg+Rechts verschieben ihn, die Leertaste schaltet ihn ein oder aus, Plus und Minus ändern seine Stärke, B mischt ihn mit einem anderen Verhalten, W wählt, wodurch er gesteuert wird, N verneint ihn, G macht ihn zur Alternative zum Chip davor oder zu keinem, Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>An answer must not show this behaviour (N)</source>
        <translation>Eine Antwort darf dieses Verhalten nicht zeigen (N)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ChoiceButton</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>Antwort %1: %2</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (richtig)</translation>
    </message>
    <message>
        <source>%1 (not right)</source>
        <translation>%1 (nicht richtig)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ClassPane</name>
    <message>
        <source>No answers are open.</source>
        <translation>Es sind keine Antworten offen.</translation>
    </message>
    <message>
        <source>Share of right answers</source>
        <translation>Anteil richtiger Antworten</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Pupils and their answers</source>
        <translation>Lernende und ihre Antworten</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>The folder that holds the pupils&apos; files</source>
        <translation>Der Ordner mit den Dateien der Lernenden</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Dateien wählen…</translation>
    </message>
    <message>
        <source>Some pupils&apos; files</source>
        <translation>Dateien einiger Lernender</translation>
    </message>
    <message>
        <source>Question whose answers are counted</source>
        <translation>Frage, deren Antworten gezählt werden</translation>
    </message>
    <message>
        <source>Export &amp;picture</source>
        <translation>&amp;Bild exportieren</translation>
    </message>
    <message>
        <source>A plot as SVG, PDF or PNG</source>
        <translation>Ein Diagramm als SVG, PDF oder PNG</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>A line for each pupil, for a spreadsheet</source>
        <translation>Eine Zeile je Lernendem, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Share of right answers…</source>
        <translation>Anteil richtiger Antworten…</translation>
    </message>
    <message>
        <source>Answers to the question…</source>
        <translation>Antworten auf die Frage…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pupils</source>
        <comment>an assignment&apos;s title</comment>
        <translation>
            <numerusform>%1: %n Lernende(r)</numerusform>
            <numerusform>%1: %n Lernende</numerusform>
        </translation>
    </message>
    <message>
        <source>right, %</source>
        <translation>richtig, %</translation>
    </message>
    <message numerus="yes">
        <source>%n files are left out. %1</source>
        <translation>
            <numerusform>%n Datei ist ausgelassen. %1</numerusform>
            <numerusform>%n Dateien sind ausgelassen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>Lernende</translation>
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
Modell %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (richtig)</translation>
    </message>
    <message>
        <source>%1 (not right)</source>
        <translation>%1 (nicht richtig)</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::CommandList</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Eintippen, was zu tun ist</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Befehle durchsuchen</translation>
    </message>
    <message>
        <source>The arrow keys choose, Return does it, Escape closes</source>
        <translation>Die Pfeiltasten wählen, die Eingabetaste führt aus, Esc schließt</translation>
    </message>
    <message>
        <source>Commands that were found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>A click does it</source>
        <translation>Ein Klick führt ihn aus</translation>
    </message>
    <message>
        <source>Why this cannot be done now</source>
        <translation>Warum das jetzt nicht geht</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::CommandModel</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ComparedSheet</name>
    <message>
        <source>accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>order variance, points</source>
        <translation>Reihenfolgevarianz, Punkte</translation>
    </message>
    <message>
        <source>last loss</source>
        <translation>letzter Verlust</translation>
    </message>
    <message>
        <source>held-out loss</source>
        <translation>Verlust auf Zurückgehaltenem</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>examples a step</source>
        <translation>Beispiele je Schritt</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>im and-Training</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>nicht im and-Training</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a value and its interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Items side by side</source>
        <translation>Einträge nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>The table with its intervals, for a spreadsheet</source>
        <translation>Die Tabelle mit ihren Intervallen, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Way to steer</source>
        <translation>Art zu steuern</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>unseen pairs</source>
        <translation>Paare nicht im and-Training</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ComparisonPane</name>
    <message>
        <source>Copy the comparison as text</source>
        <translation>Vergleich als Text kopieren</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Mark an answer.</source>
        <translation>Eine Antwort markieren.</translation>
    </message>
    <message>
        <source>Mark a second answer: press C in it, or its button with the two arrows. It may be of another run.</source>
        <translation>Eine zweite Antwort markieren: in ihr C drücken oder ihren Knopf mit den zwei Pfeilen. Sie darf aus einem anderen Lauf stammen.</translation>
    </message>
    <message>
        <source>No answer is marked yet</source>
        <translation>Noch keine Antwort ist markiert</translation>
    </message>
    <message>
        <source>Both answers are the same.</source>
        <translation>Beide Antworten sind gleich.</translation>
    </message>
    <message>
        <source>Words: %1 in both, %2 only in the first, %3 only in the second.</source>
        <translation>Wörter: %1 in beiden, %2 nur in der ersten, %3 nur in der zweiten.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ComparisonView</name>
    <message>
        <source>Accuracy of run A</source>
        <translation>Genauigkeit von Lauf A</translation>
    </message>
    <message>
        <source>Accuracy of run B</source>
        <translation>Genauigkeit von Lauf B</translation>
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
        <translation>Differenz der Genauigkeit, A minus B</translation>
    </message>
    <message>
        <source>Difference of order variance, A minus B</source>
        <translation>Differenz der Reihenfolgevarianz, A minus B</translation>
    </message>
    <message>
        <source>Difference of accuracy</source>
        <translation>Differenz der Genauigkeit</translation>
    </message>
    <message>
        <source>Difference of order variance</source>
        <translation>Differenz der Reihenfolgevarianz</translation>
    </message>
    <message>
        <source>Differences between the runs</source>
        <translation>Unterschiede zwischen den Läufen</translation>
    </message>
    <message>
        <source>Settings in which the runs differ</source>
        <translation>Einstellungen, in denen sich die Läufe unterscheiden</translation>
    </message>
    <message>
        <source>Method by method</source>
        <translation>Methode für Methode</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Abweichende Einstellungen</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
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
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Tokens and their probabilities in every answer</source>
        <translation>Token und ihre Wahrscheinlichkeiten in jeder Antwort</translation>
    </message>
    <message>
        <source>History of runs (Ctrl+H)</source>
        <translation>Verlauf der Läufe (Strg+H)</translation>
    </message>
    <message>
        <source>Copy all answers as text</source>
        <translation>Alle Antworten als Text kopieren</translation>
    </message>
    <message>
        <source>Copy all answers as Markdown</source>
        <translation>Alle Antworten als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the command line that gives these answers</source>
        <translation>Die Befehlszeile kopieren, die diese Antworten ergibt</translation>
    </message>
    <message>
        <source>A run is under way. Stop it first (Escape).</source>
        <translation>Ein Lauf ist im Gange. Zuerst stoppen (Esc).</translation>
    </message>
    <message>
        <source>The prompt is empty. Type a question, or take a suggested one.</source>
        <translation>Der Prompt ist leer. Eine Frage eintippen oder eine vorgeschlagene nehmen.</translation>
    </message>
    <message>
        <source>The deck is empty: choose “No steering”, or put a behaviour on the deck.</source>
        <translation>Das Deck ist leer: „Ungesteuert“ wählen oder ein Verhalten auf das Deck legen.</translation>
    </message>
    <message>
        <source>No answer is chosen. Choose at least one of the four kinds.</source>
        <translation>Keine Antwort ist gewählt. Mindestens eine der vier Arten wählen.</translation>
    </message>
    <message>
        <source>Go back to a run</source>
        <translation>Zu einem Lauf zurückkehren</translation>
    </message>
    <message>
        <source>These answers came from the model %1.</source>
        <translation>Diese Antworten stammen vom Modell %1.</translation>
    </message>
    <message>
        <source>Not among this model&apos;s behaviours, so left off the deck: %1.</source>
        <translation>Nicht unter den Verhalten dieses Modells und daher nicht auf dem Deck: %1.</translation>
    </message>
    <message>
        <source>What is chosen needs tokens that are not trained yet. Choose “Instructions” as well.</source>
        <translation>Das Gewählte braucht Token, die noch nicht trainiert sind. Wählen Sie auch „Anweisungen“.</translation>
    </message>
    <message>
        <source>The answers are to an earlier question, deck or choice; Run renews them.</source>
        <translation>Die Antworten gehören zu einer früheren Frage oder Wahl oder einem früheren Deck; „Ausführen“ erneuert sie.</translation>
    </message>
    <message>
        <source>Greedy answers come out the same. Choose a temperature under “Sampling” to draw another.</source>
        <translation>Greedy erzeugte Antworten kommen gleich heraus. Unter „Sampling“ eine Temperatur wählen, um eine andere zu ziehen.</translation>
    </message>
    <message>
        <source>Go on from an answer</source>
        <translation>Ab einer Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Edit an earlier question</source>
        <translation>Eine frühere Frage bearbeiten</translation>
    </message>
    <message>
        <source>The exact input of every answer</source>
        <translation>Die genaue Eingabe jeder Antwort</translation>
    </message>
    <message>
        <source>Copy or save all answers</source>
        <translation>Alle Antworten kopieren oder speichern</translation>
    </message>
    <message>
        <source>Save token probabilities…</source>
        <translation>Token-Wahrscheinlichkeiten speichern…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ConversationPart</name>
    <message>
        <source>The deck acts on</source>
        <translation>Das Deck wirkt auf</translation>
    </message>
    <message>
        <source>Where the deck&apos;s tokens and instructions stand: behind the last question, or behind each</source>
        <translation>Wo Token und Anweisungen des Decks stehen: hinter der letzten Frage oder hinter jeder</translation>
    </message>
    <message>
        <source>Deck on the last question</source>
        <translation>Deck an der letzten Frage</translation>
    </message>
    <message>
        <source>Deck on every question</source>
        <translation>Deck an jeder Frage</translation>
    </message>
    <message>
        <source>Earlier turns of the conversation</source>
        <translation>Frühere Beiträge des Gesprächs</translation>
    </message>
    <message>
        <source>Write the selected question anew: the conversation goes on from there in another way</source>
        <translation>Die ausgewählte Frage neu schreiben: Das Gespräch geht von dort anders weiter</translation>
    </message>
    <message>
        <source>Take the selected turn and those behind it away</source>
        <translation>Den ausgewählten Beitrag und alle danach entfernen</translation>
    </message>
    <message>
        <source>Take all earlier turns away</source>
        <translation>Alle früheren Beiträge entfernen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Change where the deck acts</source>
        <translation>Ändern, wo das Deck wirkt</translation>
    </message>
    <message>
        <source>Edit question %1</source>
        <translation>Frage %1 bearbeiten</translation>
    </message>
    <message>
        <source>Cut the conversation</source>
        <translation>Das Gespräch kürzen</translation>
    </message>
    <message>
        <source>Begin a new conversation</source>
        <translation>Ein neues Gespräch beginnen</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Sie: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Cut from here</source>
        <translation>Ab hier kürzen</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::CurveLegend</name>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Show the curve of %1 alone, or all again</source>
        <translation>Nur die Kurve von %1 zeigen oder wieder alle</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DataPreviewSheet</name>
    <message>
        <source>What the training set holds</source>
        <translation>Was die Trainingsdaten enthalten</translation>
    </message>
    <message>
        <source>How many examples there are</source>
        <translation>Wie viele Beispiele es gibt</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Some of the examples</source>
        <translation>Einige der Beispiele</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1: %2 examples, of which %3 are shown.</source>
        <translation>%1: %2 Beispiele, davon %3 gezeigt.</translation>
    </message>
    <message>
        <source>%1: %2 examples.</source>
        <translation>%1: %2 Beispiele.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DataSheet</name>
    <message>
        <source>Make training data</source>
        <translation>Trainingsdaten erzeugen</translation>
    </message>
    <message>
        <source>The model answers prompts with the instructions of each behaviour. Answers that the verifiers pass are kept.</source>
        <translation>Das Modell beantwortet Prompts mit den Anweisungen jedes Verhaltens. Antworten, die vor den Prüfern bestehen, werden behalten.</translation>
    </message>
    <message>
        <source>Progress of the data</source>
        <translation>Fortschritt der Daten</translation>
    </message>
    <message>
        <source>Answers that were dropped</source>
        <translation>Verworfene Antworten</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Why dropped</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>Ask the model and keep what passes; an interrupted file of the same settings goes on</source>
        <translation>Das Modell fragen und behalten, was besteht; eine unterbrochene Datei mit denselben Einstellungen wird fortgesetzt</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>End after the present answers; making it again goes on from there</source>
        <translation>Nach den laufenden Antworten enden; ein neues Erzeugen macht dort weiter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this form; the work goes on</source>
        <translation>Dieses Formular schließen; die Arbeit geht weiter</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>A file with a prompt a line, or JSONL. Empty: the demo world&apos;s questions, or the general prompts for another model</source>
        <translation>Eine Datei mit einem Prompt je Zeile, oder JSONL. Leer: die Fragen der Demowelt, oder die allgemeinen Prompts bei einem anderen Modell</translation>
    </message>
    <message>
        <source>The prompts that come with the program</source>
        <translation>Die mit dem Programm gelieferten Prompts</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where the training set goes (JSONL). A file that is there is kept</source>
        <translation>Wohin die Trainingsdaten geschrieben werden (JSONL). Eine vorhandene Datei bleibt erhalten</translation>
    </message>
    <message>
        <source>Name a file</source>
        <translation>Datei angeben</translation>
    </message>
    <message>
        <source>Prompts per behaviour</source>
        <translation>Prompts je Verhalten</translation>
    </message>
    <message>
        <source>How many prompts each behaviour is asked with. All: every prompt there is</source>
        <translation>Wie viele Prompts für jedes Verhalten gestellt werden. Alle: jeder vorhandene Prompt</translation>
    </message>
    <message>
        <source>all</source>
        <comment>prompts</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Prompts per pair</source>
        <translation>Prompts je Paar</translation>
    </message>
    <message>
        <source>How many prompts each pair of seen behaviours of unlike categories is asked with. The operators are trained on pairs; tokens need none</source>
        <translation>Wie viele Prompts für jedes Paar gesehener Verhalten verschiedener Kategorien gestellt werden. Die Operatoren werden an Paaren trainiert; Token brauchen keine</translation>
    </message>
    <message>
        <source>Longest answer, tokens</source>
        <translation>Längste Antwort, Token</translation>
    </message>
    <message>
        <source>An answer that reaches it is dropped</source>
        <translation>Eine Antwort, die sie erreicht, wird verworfen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed draws the same prompts and wordings in the same order</source>
        <translation>Derselbe Startwert zieht dieselben Prompts und Formulierungen in derselben Reihenfolge</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Data sets (*.jsonl)</source>
        <translation>Datensätze (*.jsonl)</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>&amp;Prompts</translation>
    </message>
    <message>
        <source>Choose a file of prompts</source>
        <translation>Eine Datei mit Prompts wählen</translation>
    </message>
    <message>
        <source>Per &amp;behaviour</source>
        <translation>Je &amp;Verhalten</translation>
    </message>
    <message>
        <source>Per pa&amp;ir</source>
        <translation>Je Paa&amp;r</translation>
    </message>
    <message>
        <source>&amp;Longest answer</source>
        <translation>&amp;Längste Antwort</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>S&amp;tartwert</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Choose where the training set goes</source>
        <translation>Wählen, wohin die Trainingsdaten geschrieben werden</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Tick at least one behaviour.</source>
        <translation>Mindestens ein Verhalten ankreuzen.</translation>
    </message>
    <message>
        <source>Name the file that the training set goes to.</source>
        <translation>Die Datei angeben, in die die Trainingsdaten geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 von %2 Antworten</translation>
    </message>
    <message>
        <source>%1, about %2 s to go</source>
        <translation>%1, noch etwa %2 s</translation>
    </message>
    <message>
        <source>%1, about %2 min to go</source>
        <translation>%1, noch etwa %2 min</translation>
    </message>
    <message>
        <source>Kept %1 of %2 answers in %3. It is the training&apos;s data now.</source>
        <translation>%1 von %2 Antworten in %3 behalten. Das sind jetzt die Daten des Trainings.</translation>
    </message>
    <message>
        <source>Stopped. Making the same file again goes on from here.</source>
        <translation>Gestoppt. Wird dieselbe Datei noch einmal erzeugt, geht es hier weiter.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Answers that were kept</source>
        <translation>Behaltene Antworten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Most often dropped for</source>
        <translation>Häufigster Grund fürs Verwerfen</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How often a prompt is asked, each time in other words, until an answer passes. Models that follow badly need more; a behaviour that is hardly ever followed is not asked again</source>
        <translation>Wie oft ein Prompt gestellt wird, jedes Mal in anderen Worten, bis eine Antwort besteht. Modelle, die schlecht folgen, brauchen mehr; ein Verhalten, das kaum je befolgt wird, wird nicht noch einmal gefragt</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl *.json *.csv *.tsv);;All files (*)</source>
        <translation>Prompts (*.txt *.jsonl *.json *.csv *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A&amp;ttempts</source>
        <translation>Vers&amp;uche</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The model does not follow this instruction</source>
        <translation>Das Modell befolgt diese Anweisung nicht</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 kept)</source>
        <translation>%1 (%2 von %3 behalten)</translation>
    </message>
    <message>
        <source>The model does not follow: %1.</source>
        <translation>Das Modell befolgt nicht: %1.</translation>
    </message>
    <message>
        <source>Examples shown</source>
        <translation>Gezeigte Beispiele</translation>
    </message>
    <message>
        <source>How many answers that were kept before the model is shown ahead of a prompt, for models that follow badly. The token that is trained on the data never sees them</source>
        <translation>Wie viele zuvor behaltene Antworten dem Modell vor einem Prompt gezeigt werden, für Modelle, die schlecht folgen. Das Token, das an den Daten trainiert wird, sieht sie nie</translation>
    </message>
    <message>
        <source>E&amp;xamples shown</source>
        <translation>Ge&amp;zeigte Beispiele</translation>
    </message>
    <message>
        <source>Meas&amp;ure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>Ask for a few answers and tell how long all of them would take</source>
        <translation>Einige Antworten erfragen und sagen, wie lange alle dauern würden</translation>
    </message>
    <message>
        <source>Loo&amp;k at it…</source>
        <translation>&amp;Ansehen…</translation>
    </message>
    <message>
        <source>What the training set holds: how many examples of each behaviour, and some of them</source>
        <translation>Was die Trainingsdaten enthalten: wie viele Beispiele jedes Verhaltens, und einige davon</translation>
    </message>
    <message>
        <source>A few answers are asked for…</source>
        <translation>Einige Antworten werden erfragt…</translation>
    </message>
    <message>
        <source>Prompts per triple</source>
        <translation>Prompts je Tripel</translation>
    </message>
    <message>
        <source>How many prompts each three of such behaviours are asked with, for operators that are trained on triples, too</source>
        <translation>Wie viele Prompts für je drei solche Verhalten gestellt werden, für Operatoren, die auch an Tripeln trainiert werden</translation>
    </message>
    <message>
        <source>Per tripl&amp;e</source>
        <translation>Je Tr&amp;ipel</translation>
    </message>
    <message>
        <source>The model is asked %1 times.</source>
        <translation>Das Modell wird %1-mal gefragt.</translation>
    </message>
    <message>
        <source>The model is asked %1 times, which takes about %2; longer where answers fail and are asked for again.</source>
        <translation>Das Modell wird %1-mal gefragt, was etwa %2 dauert; länger, wo Antworten durchfallen und noch einmal erfragt werden.</translation>
    </message>
    <message>
        <source>&amp;Held-out ones in company</source>
        <translation>Zurückgehaltene in Be&amp;gleitung</translation>
    </message>
    <message>
        <source>Pairs and triples also of one held-out behaviour beside seen ones, from which it can be trained in company. Operators never read them</source>
        <translation>Paare und Tripel auch aus einem zurückgehaltenen Verhalten neben gesehenen, mit denen es in Begleitung trainiert werden kann. Operatoren lesen sie nie</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DeckModel</name>
    <message>
        <source>No other behaviour has a token yet</source>
        <translation>Noch kein anderes Verhalten hat ein Token</translation>
    </message>
    <message>
        <source>&amp;Stop blending</source>
        <translation>Mischung &amp;beenden</translation>
    </message>
    <message>
        <source>Blend %1 with another behaviour</source>
        <translation>%1 mit einem anderen Verhalten mischen</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Was sich mit %1 tun lässt</translation>
    </message>
    <message>
        <source>&amp;Blend with</source>
        <translation>&amp;Mischen mit</translation>
    </message>
    <message>
        <source>Turn &amp;off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>Turn &amp;on</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>Set the strength to &amp;1</source>
        <translation>Stärke auf &amp;1 setzen</translation>
    </message>
    <message>
        <source>Move towards the &amp;start</source>
        <translation>Zum An&amp;fang hin verschieben</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>Zum En&amp;de hin verschieben</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>“%1” is on the deck already.</source>
        <translation>„%1“ ist schon auf dem Deck.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>Stärke von %1</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Stop blending %1</source>
        <translation>Mischung von %1 beenden</translation>
    </message>
    <message>
        <source>“%1” cannot be blended with itself.</source>
        <translation>„%1“ lässt sich nicht mit sich selbst mischen.</translation>
    </message>
    <message>
        <source>“%1” has no token yet, so nothing can be blended with it.</source>
        <translation>„%1“ hat noch kein Token, daher lässt sich nichts damit mischen.</translation>
    </message>
    <message>
        <source>Blend %1 with %2</source>
        <translation>%1 mit %2 mischen</translation>
    </message>
    <message>
        <source>Share of %1 in %2</source>
        <translation>Anteil von %1 in %2</translation>
    </message>
    <message>
        <source>Change the join</source>
        <translation>Verbindung ändern</translation>
    </message>
    <message>
        <source>Clear the deck</source>
        <translation>Deck leeren</translation>
    </message>
    <message>
        <source>“%1” contradict each other: both set the category “%2”, and one answer can obey only one.</source>
        <translation>„%1“ widersprechen sich: Beide legen die Kategorie „%2“ fest, und eine Antwort kann nur einem folgen.</translation>
    </message>
    <message>
        <source>” and “</source>
        <translation>“ und „</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n behaviours</source>
        <translation>
            <numerusform>%n Verhalten entfernen</numerusform>
            <numerusform>%n Verhalten entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>No other behaviour has learned to steer so yet</source>
        <translation>Noch kein anderes Verhalten hat gelernt, so zu steuern</translation>
    </message>
    <message>
        <source>&amp;As the column does</source>
        <translation>&amp;Wie die Spalte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way, and why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What %1 alone is steered by</source>
        <translation>Wodurch nur %1 gesteuert wird</translation>
    </message>
    <message>
        <source>Steered b&amp;y</source>
        <translation>&amp;Gesteuert durch</translation>
    </message>
    <message>
        <source>%1: %2. Train it, or choose another.</source>
        <comment>a way to steer, and why not</comment>
        <translation>%1: %2. Trainieren oder eine andere wählen.</translation>
    </message>
    <message>
        <source>Steer %1 as the column does</source>
        <translation>%1 wie die Spalte steuern</translation>
    </message>
    <message>
        <source>Steer %1 by %2</source>
        <translation>%1 durch %2 steuern</translation>
    </message>
    <message>
        <source>%1 cannot be joined by &lt;or&gt; or &lt;not&gt;. Choose another join, or let it steer as the column does.</source>
        <translation>%1 lässt sich nicht mit &lt;or&gt; oder &lt;not&gt; verbinden. Eine andere Verbindung wählen oder wie die Spalte steuern lassen.</translation>
    </message>
    <message>
        <source>%1: %2. Train it, or choose another way for the chip.</source>
        <comment>a chip, and why not</comment>
        <translation>%1: %2. Trainieren oder eine andere Art für den Chip wählen.</translation>
    </message>
    <message>
        <source>&amp;Not this behaviour</source>
        <translation>&amp;Nicht dieses Verhalten</translation>
    </message>
    <message>
        <source>A&amp;lternative to the one before it</source>
        <translation>A&amp;lternative zum vorigen</translation>
    </message>
    <message>
        <source>Take out of the alternati&amp;ves</source>
        <translation>Aus den Alternati&amp;ven herausnehmen</translation>
    </message>
    <message>
        <source>%1 again</source>
        <comment>no more negated</comment>
        <translation>Wieder %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <comment>a behaviour</comment>
        <translation>Nicht %1</translation>
    </message>
    <message>
        <source>Take %1 out of the alternatives</source>
        <translation>%1 aus den Alternativen herausnehmen</translation>
    </message>
    <message>
        <source>Joined by &lt;or&gt;, all behaviours are alternatives.</source>
        <translation>Durch &lt;or&gt; verbunden sind alle Verhalten Alternativen.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>become alternatives</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>&lt;not&gt; joins no behaviours that are negated or alternatives. Choose another join, or take these off.</source>
        <translation>&lt;not&gt; verbindet keine Verhalten, die verneint oder Alternativen sind. Eine andere Verbindung wählen oder sie vom Deck nehmen.</translation>
    </message>
    <message>
        <source>%1 knows no “not” and no alternatives. Let it steer as the column does.</source>
        <translation>%1 kennt kein „nicht“ und keine Alternativen. Wie die Spalte steuern lassen.</translation>
    </message>
    <message>
        <source>Alternatives steer alike. Let them steer as the column does.</source>
        <translation>Alternativen steuern gleich. Sie wie die Spalte steuern lassen.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DeckPart</name>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&lt;and&gt;, learned</source>
        <translation>&lt;and&gt;, gelernt</translation>
    </message>
    <message>
        <source>nothing between</source>
        <translation>nichts dazwischen</translation>
    </message>
    <message>
        <source>the word “and”</source>
        <translation>das Wort „and“</translation>
    </message>
    <message>
        <source>&lt;set&gt;, in no order</source>
        <translation>&lt;set&gt;, ohne Reihenfolge</translation>
    </message>
    <message>
        <source>&lt;or&gt;, at least one</source>
        <translation>&lt;or&gt;, mindestens eines</translation>
    </message>
    <message>
        <source>&lt;not&gt;, none of them</source>
        <translation>&lt;not&gt;, keines davon</translation>
    </message>
    <message>
        <source>What stands between two behaviours</source>
        <translation>Was zwischen zwei Verhalten steht</translation>
    </message>
    <message>
        <source>Li&amp;ve</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Answer again while the deck changes</source>
        <translation>Neu antworten, während sich das Deck ändert</translation>
    </message>
    <message>
        <source>Once there are answers, a change of the deck (a strength, say) answers again at once</source>
        <translation>Sobald Antworten da sind, erzeugt jede Änderung am Deck (etwa einer Stärke) sofort neue</translation>
    </message>
    <message>
        <source>De&amp;cks</source>
        <translation>De&amp;cks</translation>
    </message>
    <message>
        <source>Saved decks</source>
        <translation>Gespeicherte Decks</translation>
    </message>
    <message>
        <source>Save this deck by name, or load a saved one</source>
        <translation>Dieses Deck unter einem Namen speichern oder ein gespeichertes laden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Clear the deck</source>
        <translation>Deck leeren</translation>
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
        <translation>„%1“ wurde durch das jetzige Deck ersetzt.</translation>
    </message>
    <message>
        <source>The deck was saved as “%1”.</source>
        <translation>Das Deck wurde als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The saved deck “%1” was deleted.</source>
        <translation>Das gespeicherte Deck „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>“%1” was not loaded: the open model knows none of its behaviours.</source>
        <translation>„%1“ wurde nicht geladen: Das offene Modell kennt keines seiner Verhalten.</translation>
    </message>
    <message>
        <source>Load the deck “%1”</source>
        <translation>Deck „%1“ laden</translation>
    </message>
    <message>
        <source>“%1” was loaded without %2, which the open model does not know.</source>
        <translation>„%1“ wurde ohne %2 geladen, was das offene Modell nicht kennt.</translation>
    </message>
    <message>
        <source>“%1” is the deck that stands here.</source>
        <translation>„%1“ ist das Deck, das hier liegt.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>No token yet for %1: train it, or choose “Instructions” only.</source>
        <translation>Noch kein Token für %1: trainieren, oder nur „Anweisungen“ wählen.</translation>
    </message>
    <message>
        <source>Look into this deck&apos;s mechanism</source>
        <translation>In den Mechanismus dieses Decks schauen</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DeckView</name>
    <message>
        <source>Drag behaviours here, or press Enter on one in the shelf.</source>
        <translation>Verhalten hierher ziehen oder im Regal auf einem die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Deck</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviours</source>
        <translation>
            <numerusform>%n Verhalten</numerusform>
            <numerusform>%n Verhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>or</source>
        <comment>between alternatives</comment>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DifferenceModel</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Sign-flip permutation test over the combinations, every pattern counted</source>
        <translation>Permutationstest mit Vorzeichenwechsel über die Kombinationen, jedes Muster gezählt</translation>
    </message>
    <message>
        <source>Sign-flip permutation test over the combinations, 10 000 random patterns</source>
        <translation>Permutationstest mit Vorzeichenwechsel über die Kombinationen, 10.000 zufällige Muster</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
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
        <translation>A – B, Punkte</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Orders A</source>
        <translation>Reihenf. A</translation>
    </message>
    <message>
        <source>Orders B</source>
        <translation>Reihenf. B</translation>
    </message>
    <message>
        <source>Orders A – B</source>
        <translation>Reihenf. A – B</translation>
    </message>
    <message>
        <source>Orders p</source>
        <translation>Reihenf. p</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>The way it was steered</source>
        <translation>Die Art, wie gesteuert wurde</translation>
    </message>
    <message>
        <source>Behaviours in the combination</source>
        <translation>Verhalten in der Kombination</translation>
    </message>
    <message>
        <source>Accuracy of run A on what both runs have</source>
        <translation>Genauigkeit von Lauf A auf dem, was beide Läufe haben</translation>
    </message>
    <message>
        <source>Accuracy of run B on what both runs have</source>
        <translation>Genauigkeit von Lauf B auf dem, was beide Läufe haben</translation>
    </message>
    <message>
        <source>Difference of the accuracies with its 95 % interval</source>
        <translation>Differenz der Genauigkeiten mit ihrem 95-%-Intervall</translation>
    </message>
    <message>
        <source>How often chance alone would give such a difference of accuracies</source>
        <translation>Wie oft allein der Zufall eine solche Differenz der Genauigkeiten ergäbe</translation>
    </message>
    <message>
        <source>Order variance of run A, points</source>
        <translation>Reihenfolgevarianz von Lauf A, Punkte</translation>
    </message>
    <message>
        <source>Order variance of run B, points</source>
        <translation>Reihenfolgevarianz von Lauf B, Punkte</translation>
    </message>
    <message>
        <source>Difference of the order variances with its 95 % interval</source>
        <translation>Differenz der Reihenfolgevarianzen mit ihrem 95-%-Intervall</translation>
    </message>
    <message>
        <source>How often chance alone would give such a difference of order variances</source>
        <translation>Wie oft allein der Zufall eine solche Differenz der Reihenfolgevarianzen ergäbe</translation>
    </message>
    <message>
        <source>Pairs of a combination and a prompt that both runs have</source>
        <translation>Paare aus einer Kombination und einem Prompt, die beide Läufe haben</translation>
    </message>
    <message>
        <source>Combinations of seen behaviours, of unseen pairs of these, with unseen behaviours, or all</source>
        <translation>Kombinationen aus Verhalten im and-Training, aus Paaren davon, die darin nie zusammen vorkamen, mit Verhalten nicht im and-Training, oder alle</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DistillationPane</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Nachsehen</translation>
    </message>
    <message>
        <source>Draw the example and take the steps; nothing is saved, and no token replaced</source>
        <translation>Das Beispiel auslosen und die Schritte gehen; nichts wird gespeichert, kein Token ersetzt</translation>
    </message>
    <message>
        <source>End the look</source>
        <translation>Das Nachsehen beenden</translation>
    </message>
    <message>
        <source>Progress of the steps</source>
        <translation>Fortschritt der Schritte</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>The behaviour, or the operator, whose row is trained</source>
        <translation>Das Verhalten oder der Operator, dessen Zeile trainiert wird</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>&amp;Beispiel</translation>
    </message>
    <message>
        <source>The seed that the example is drawn with</source>
        <translation>Der Startwert, mit dem das Beispiel ausgelost wird</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>Steps of the optimizer on this one example</source>
        <translation>Schritte des Optimierers an diesem einen Beispiel</translation>
    </message>
    <message>
        <source>What the teacher reads</source>
        <translation>Was der Lehrer liest</translation>
    </message>
    <message>
        <source>What the student reads</source>
        <translation>Was der Schüler liest</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>At 1 probabilities are as the model uses them; the training compares flattened ones</source>
        <translation>Bei 1 sind die Wahrscheinlichkeiten so, wie das Modell sie benutzt; das Training vergleicht abgeflachte</translation>
    </message>
    <message>
        <source>How far teacher and student are apart, token by token</source>
        <translation>Wie weit Lehrer und Schüler auseinanderliegen, Token für Token</translation>
    </message>
    <message>
        <source>Press Look: teacher and student are compared on one example of the training.</source>
        <translation>„Nachsehen“ drücken: Lehrer und Schüler werden an einem Beispiel des Trainings verglichen.</translation>
    </message>
    <message>
        <source>Words that may come next, by teacher and student</source>
        <translation>Wörter, die als Nächstes kommen können, nach Lehrer und Schüler</translation>
    </message>
    <message>
        <source>Teacher reads</source>
        <translation>Lehrer liest</translation>
    </message>
    <message>
        <source>Student reads</source>
        <translation>Schüler liest</translation>
    </message>
    <message>
        <source>How far apart they are, word by word of the answer</source>
        <translation>Wie weit sie auseinanderliegen, Wort für Wort der Antwort</translation>
    </message>
    <message>
        <source>Divergence by token</source>
        <translation>Divergenz je Token</translation>
    </message>
    <message>
        <source>Words of the chosen token</source>
        <translation>Wörter beim gewählten Token</translation>
    </message>
    <message>
        <source>The row in the plane</source>
        <translation>Die Zeile in der Ebene</translation>
    </message>
    <message>
        <source>Every step, every token</source>
        <translation>Jeder Schritt, jedes Token</translation>
    </message>
    <message>
        <source>at temperature %1</source>
        <translation>bei Temperatur %1</translation>
    </message>
    <message>
        <source>Loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>gradient on the one row %1</source>
        <translation>Gradient an der einen Zeile %1</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>Lernrate %1</translation>
    </message>
    <message>
        <source>length of the row %1</source>
        <translation>Länge der Zeile %1</translation>
    </message>
    <message>
        <source>nearest word %1 (cosine %2)</source>
        <translation>nächstes Wort %1 (Kosinus %2)</translation>
    </message>
    <message>
        <source>“%1”: KL %2 at temperature 1, %3 at temperature %4; %5 % of the loss</source>
        <translation>„%1“: KL %2 bei Temperatur 1, %3 bei Temperatur %4; %5 % des Verlusts</translation>
    </message>
    <message>
        <source>KL(teacher ‖ student) in nats</source>
        <translation>KL(Lehrer ‖ Schüler) in Nat</translation>
    </message>
    <message>
        <source>all other words</source>
        <translation>alle anderen Wörter</translation>
    </message>
    <message>
        <source>What comes next, where “%1” stands</source>
        <translation>Was als Nächstes kommt, wo „%1“ steht</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>student</source>
        <translation>Schüler</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DosePlot</name>
    <message>
        <source>Obedience and broken answers by strength</source>
        <translation>Befolgung und unbrauchbare Antworten nach Stärke</translation>
    </message>
    <message>
        <source>obeyed</source>
        <translation>befolgt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>unbrauchbar</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Answers, %</source>
        <translation>Antworten, %</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DotPlot</name>
    <message>
        <source>Up and Down read the values out one by one</source>
        <translation>Pfeil auf und Pfeil ab lesen die Werte einzeln vor</translation>
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
        <translation>Anteil am Strom, den Adapter addieren, nach Verhalten und Schicht</translation>
    </message>
    <message>
        <source>Arrow keys choose a cell</source>
        <translation>Pfeiltasten wählen eine Zelle</translation>
    </message>
    <message>
        <source>%1, layer %2: adds %3 % of the stream</source>
        <translation>%1, Schicht %2: addiert %3 % des Stroms</translation>
    </message>
    <message>
        <source>Press Look to see where adapters act.</source>
        <translation>„Nachsehen“ drücken, um zu sehen, wo Adapter wirken.</translation>
    </message>
    <message>
        <source>share of the stream in %, by layer</source>
        <translation>Anteil am Strom in %, nach Schicht</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::EffectsPane</name>
    <message>
        <source>What trained adapters add to the model&apos;s stream while it answers held-out prompts, and from which strength on its answers break.</source>
        <translation>Was trainierte Adapter zum Strom des Modells addieren, während es zurückgehaltene Prompts beantwortet, und ab welcher Stärke seine Antworten unbrauchbar werden.</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Nachsehen</translation>
    </message>
    <message>
        <source>Answer held-out prompts with each behaviour and read what is added, layer by layer</source>
        <translation>Zurückgehaltene Prompts mit jedem Verhalten beantworten und Schicht für Schicht auslesen, was addiert wird</translation>
    </message>
    <message>
        <source>End the reading</source>
        <translation>Das Auslesen beenden</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>Fortschritt des Auslesens</translation>
    </message>
    <message>
        <source>Layers of the chosen behaviour</source>
        <translation>Schichten des gewählten Verhaltens</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Addiert</translation>
    </message>
    <message>
        <source>% of the stream</source>
        <translation>% des Stroms</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Spricht für</translation>
    </message>
    <message>
        <source>No behaviour has an adapter for this model yet. Train one: steerdeck-cli train adapter --behaviors german</source>
        <translation>Noch kein Verhalten hat einen Adapter für dieses Modell. Einen trainieren: steerdeck-cli train adapter --behaviors german</translation>
    </message>
    <message>
        <source>%1: from strength %2 on, half of the answers are empty or go round in circles.</source>
        <translation>%1: Ab Stärke %2 ist die Hälfte der Antworten leer oder dreht sich im Kreis.</translation>
    </message>
    <message>
        <source>%1: at no strength tried did half of the answers break.</source>
        <translation>%1: Bei keiner der erprobten Stärken wurde die Hälfte der Antworten unbrauchbar.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Way to steer</source>
        <translation>&amp;Art zu steuern</translation>
    </message>
    <message>
        <source>Which of the ways that change the stream</source>
        <translation>Welche der Arten, die den Strom verändern</translation>
    </message>
    <message>
        <source>Where adapters act</source>
        <translation>Wo Adapter wirken</translation>
    </message>
    <message>
        <source>Obedience and broken answers</source>
        <translation>Befolgung und unbrauchbare Antworten</translation>
    </message>
    <message>
        <source>Every layer of every behaviour</source>
        <translation>Jede Schicht jedes Verhaltens</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::EvaluateBench</name>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Run this plan (Ctrl+Return)</source>
        <translation>Diesen Plan ausführen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Wait after the current batch; nothing is lost</source>
        <translation>Nach dem laufenden Batch warten; nichts geht verloren</translation>
    </message>
    <message>
        <source>End after the current batch; what is answered stays, and the same plan goes on from there</source>
        <translation>Nach dem laufenden Batch enden; was beantwortet ist, bleibt, und derselbe Plan macht dort weiter</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Fortschritt des Experiments</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Die Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Rows as table (CSV)…</source>
        <translation>Zeilen als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Summary as table (CSV)…</source>
        <translation>Überblick als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Comparison as table (CSV)…</source>
        <translation>Vergleich als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>Alles (JSON)…</translation>
    </message>
    <message>
        <source>Picture of the accuracy…</source>
        <translation>Bild der Genauigkeit…</translation>
    </message>
    <message>
        <source>Picture of the order variance…</source>
        <translation>Bild der Reihenfolgevarianz…</translation>
    </message>
    <message>
        <source>Picture of the comparison…</source>
        <translation>Bild des Vergleichs…</translation>
    </message>
    <message>
        <source>All figures in one picture…</source>
        <translation>Alle Abbildungen in einem Bild…</translation>
    </message>
    <message>
        <source>The judge scored %1 of %2 correct answers.</source>
        <translation>Das Bewertungsmodell hat %1 von %2 richtigen Antworten benotet.</translation>
    </message>
    <message>
        <source>Of the others: %1</source>
        <translation>Von den übrigen: %1</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>Stopping after this batch…</source>
        <translation>Stoppt nach diesem Batch…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 von %2 Antworten</translation>
    </message>
    <message>
        <source>Done in %1. The results are in %2.</source>
        <translation>Fertig in %1. Die Ergebnisse sind in %2.</translation>
    </message>
    <message>
        <source>Stopped. Start the same plan again to go on from here.</source>
        <translation>Gestoppt. Denselben Plan noch einmal starten, um hier fortzufahren.</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Es gibt noch keine Ergebnisse.</translation>
    </message>
    <message>
        <source>The plan can be changed once this run has ended.</source>
        <translation>Der Plan lässt sich ändern, sobald dieser Lauf beendet ist.</translation>
    </message>
    <message>
        <source>There is no comparison: open a second run first.</source>
        <translation>Es gibt keinen Vergleich: zuerst einen zweiten Lauf öffnen.</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>Der Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Picture of the page Figures…</source>
        <translation>Bild der Seite „Abbildungen“…</translation>
    </message>
    <message>
        <source>The page Figures as table (CSV)…</source>
        <translation>Seite „Abbildungen“ als Tabelle (CSV)…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExperimentBar</name>
    <message>
        <source>Results or comparison</source>
        <translation>Ergebnisse oder Vergleich</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Earlier experiments</source>
        <translation>Frühere Experimente</translation>
    </message>
    <message>
        <source>Run that is shown</source>
        <translation>Gezeigter Lauf</translation>
    </message>
    <message>
        <source>Which of the two runs is shown; a comparison is A minus B</source>
        <translation>Welcher der beiden Läufe gezeigt wird; ein Vergleich ist A minus B</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Show the results of an earlier run</source>
        <translation>Die Ergebnisse eines früheren Laufs zeigen</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Put a second run beside this one, with their differences</source>
        <translation>Einen zweiten Lauf neben diesen stellen, mit den Unterschieden</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Benoten</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Die Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Write what is shown as tables or pictures</source>
        <translation>Was gezeigt wird, als Tabellen oder Bilder schreiben</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <translation>Benoten stoppen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Have a language model score the correct answers from 1 to 5. “The judge…” in the menu “File” names it, or LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL and LLM_JUDGE_API_KEY in the environment.</source>
        <translation>Ein Sprachmodell die richtigen Antworten von 1 bis 5 benoten lassen. „Bewertungsmodell…“ im Menü „Datei“ nennt es, oder LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL und LLM_JUDGE_API_KEY in der Umgebung.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExperimentModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>conditions of an experiment and its combinations</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unfertig</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
je %2 Prompts
%3</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>Beste Genauigkeit</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExperimentPane</name>
    <message>
        <source>Earlier experiments</source>
        <translation>Frühere Experimente</translation>
    </message>
    <message>
        <source>Return shows the results of the selected one</source>
        <translation>Eingabe zeigt die Ergebnisse des gewählten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the results of the selected experiment</source>
        <translation>Die Ergebnisse des gewählten Experiments zeigen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Put the selected experiment beside the one that is shown</source>
        <translation>Das gewählte Experiment neben das gezeigte stellen</translation>
    </message>
    <message>
        <source>Each experiment with this model is kept here: its plan and its answers.</source>
        <translation>Jedes Experiment mit diesem Modell wird hier aufbewahrt: sein Plan und seine Antworten.</translation>
    </message>
    <message>
        <source>Draw together</source>
        <translation>Zusammen zeichnen</translation>
    </message>
    <message>
        <source>Draw the results of all selected experiments side by side (Ctrl and Shift select more)</source>
        <translation>Die Ergebnisse aller ausgewählten Experimente nebeneinander zeichnen (Strg und Umschalt wählen weitere aus)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExportForm</name>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Dateiart</translation>
    </message>
    <message>
        <source>SVG and PDF stay sharp at any size; PNG has as many pixels as are chosen here</source>
        <translation>SVG und PDF bleiben in jeder Größe scharf; PNG hat so viele Pixel, wie hier gewählt sind</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>&amp;Measured in</source>
        <translation>Maß&amp;einheit</translation>
    </message>
    <message>
        <source>The unit of width and height</source>
        <translation>Die Einheit von Breite und Höhe</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>Width of the whole picture</source>
        <translation>Breite des ganzen Bildes</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>Height of the whole picture</source>
        <translation>Höhe des ganzen Bildes</translation>
    </message>
    <message>
        <source>Keep the &amp;proportions</source>
        <translation>&amp;Proportionen halten</translation>
    </message>
    <message>
        <source>Height follows width, and width follows height</source>
        <translation>Die Höhe folgt der Breite, und die Breite der Höhe</translation>
    </message>
    <message>
        <source> dpi</source>
        <extracomment>Dots per inch</extracomment>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Auflösung</translation>
    </message>
    <message>
        <source>Dots per inch: with the same number of pixels, more of them make text and marks larger</source>
        <translation>Punkte je Zoll: Bei gleicher Anzahl von Pixeln machen mehr davon Text und Marken größer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Choose the file&apos;s name and write it</source>
        <translation>Den Namen der Datei wählen und sie schreiben</translation>
    </message>
    <message>
        <source>%1 x %2 mm, %3 x %4 pixels</source>
        <translation>%1 × %2 mm, %3 × %4 Pixel</translation>
    </message>
    <message>
        <source>%1 x %2 mm, sharp at any size</source>
        <translation>%1 × %2 mm, in jeder Größe scharf</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExportPane</name>
    <message>
        <source>Every behaviour, blend and strength as a word of the vocabulary, and &lt;and&gt;, &lt;or&gt;, &lt;not&gt;; they stand where a text says them.</source>
        <translation>Jedes Verhalten, jede Mischung und jede Stärke als Wort des Vokabulars, dazu &lt;and&gt;, &lt;or&gt;, &lt;not&gt;; sie stehen dort, wo ein Text sie nennt.</translation>
    </message>
    <message>
        <source>The join “set”, which puts rows at one position; what LM-Steer, CAA and LoRA learned.</source>
        <translation>Die Verbindung „set“, die Zeilen an eine einzige Position setzt; was LM-Steer, CAA und LoRA gelernt haben.</translation>
    </message>
    <message>
        <source>Hugging Face folder (transformers, vLLM)</source>
        <translation>Hugging-Face-Ordner (transformers, vLLM)</translation>
    </message>
    <message>
        <source>GGUF file (llama.cpp, Ollama, LM Studio)</source>
        <translation>GGUF-Datei (llama.cpp, Ollama, LM Studio)</translation>
    </message>
    <message>
        <source>PEFT folders (prompt tuning, trainable tokens)</source>
        <translation>PEFT-Ordner (Prompt-Tuning, trainierbare Token)</translation>
    </message>
    <message>
        <source>As trainable tokens every row as a word; as prompt tuning the deck as it stands.</source>
        <translation>Als trainierbare Token jede Zeile als Wort; als Prompt-Tuning das Deck, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>In prompt tuning the place: the rows stand before the whole input, where they were not trained. The join “set”.</source>
        <translation>Beim Prompt-Tuning den Platz: Die Zeilen stehen vor der ganzen Eingabe, wo sie nicht trainiert wurden. Die Verbindung „set“.</translation>
    </message>
    <message>
        <source>Prompt embeddings (vLLM)</source>
        <translation>Prompt-Embeddings (vLLM)</translation>
    </message>
    <message>
        <source>The deck and one question as the very rows that the model reads.</source>
        <translation>Das Deck und eine Frage als genau die Zeilen, die das Modell liest.</translation>
    </message>
    <message>
        <source>The join “set”; other questions.</source>
        <translation>Die Verbindung „set“; andere Fragen.</translation>
    </message>
    <message>
        <source>Share card (another Steerdeck)</source>
        <translation>Weitergabekarte (ein anderes Steerdeck)</translation>
    </message>
    <message>
        <source>Deck, question, settings and rows, every join: another Steerdeck with the same model gives the same answer.</source>
        <translation>Deck, Frage, Einstellungen und Zeilen, jede Verbindung: Ein anderes Steerdeck mit demselben Modell gibt dieselbe Antwort.</translation>
    </message>
    <message>
        <source>The model itself; what LM-Steer, CAA and LoRA learned.</source>
        <translation>Das Modell selbst; was LM-Steer, CAA und LoRA gelernt haben.</translation>
    </message>
    <message>
        <source>Who shall use the tokens</source>
        <translation>Wer die Token benutzen soll</translation>
    </message>
    <message>
        <source>&amp;Every behaviour that has a token</source>
        <translation>&amp;Jedes Verhalten, das ein Token hat</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>Where it is put</source>
        <translation>Wohin exportiert wird</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose where it is put</source>
        <translation>Wählen, wohin exportiert wird</translation>
    </message>
    <message>
        <source>&amp;Replace what stands there</source>
        <translation>Vorhandenes &amp;ersetzen</translation>
    </message>
    <message>
        <source>Smaller files, with rows that are ro&amp;unded</source>
        <translation>Kleinere Dateien, mit &amp;gerundeten Zeilen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Den Export schreiben</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop; nothing is left</source>
        <translation>Stoppen; nichts bleibt übrig</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>A program that uses it</source>
        <translation>Ein Programm, das den Export benutzt</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation>Das Programm kopieren</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>Fü&amp;r</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Überträgt</translation>
    </message>
    <message>
        <source>Cannot carry</source>
        <translation>Kann nicht übertragen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source> → %1 %2 %</source>
        <translation> → %1 %2 %</translation>
    </message>
    <message>
        <source> × %1</source>
        <translation> × %1</translation>
    </message>
    <message>
        <source>The deck is empty.</source>
        <translation>Das Deck ist leer.</translation>
    </message>
    <message>
        <source>The deck: %1</source>
        <translation>Das Deck: %1</translation>
    </message>
    <message>
        <source>The deck is joined by “set”, which only a share card can carry.</source>
        <translation>Das Deck ist durch „set“ verbunden, was nur eine Weitergabekarte übertragen kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written to %1.</source>
        <translation>
            <numerusform>%n Datei wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Dateien wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour</comment>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::FiguresView</name>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Gain per combination</source>
        <translation>Gewinn je Kombination</translation>
    </message>
    <message>
        <source>Several results</source>
        <translation>Mehrere Ergebnisse</translation>
    </message>
    <message>
        <source>Sizes of models</source>
        <translation>Größen der Modelle</translation>
    </message>
    <message>
        <source>The method that gains</source>
        <translation>Die Methode, die gewinnt</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a method over another</comment>
        <translation>gegenüber</translation>
    </message>
    <message>
        <source>The method that it is held against</source>
        <translation>Die Methode, mit der sie verglichen wird</translation>
    </message>
    <message>
        <source>Add results…</source>
        <translation>Ergebnisse hinzufügen…</translation>
    </message>
    <message>
        <source>Draw one more folder of results beside these, of any model</source>
        <translation>Einen weiteren Ordner mit Ergebnissen neben diesen zeichnen, von einem beliebigen Modell</translation>
    </message>
    <message>
        <source>Gain of accuracy by combination</source>
        <translation>Gewinn an Genauigkeit nach Kombination</translation>
    </message>
    <message>
        <source>Accuracy of several results</source>
        <translation>Genauigkeit mehrerer Ergebnisse</translation>
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
        <translation>Hub-Cache</translation>
    </message>
    <message>
        <source>Models for tests</source>
        <translation>Testmodelle</translation>
    </message>
    <message>
        <source>Added folder</source>
        <translation>Eigener Ordner</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>zu öffnen</translation>
    </message>
    <message>
        <source>does not open</source>
        <translation>nicht zu öffnen</translation>
    </message>
    <message>
        <source>half fetched</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::FoundPane</name>
    <message>
        <source>Models on this computer</source>
        <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>Return opens the selected model</source>
        <translation>Eingabe öffnet das gewählte Modell</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the selected model</source>
        <translation>Das gewählte Modell öffnen</translation>
    </message>
    <message>
        <source>&amp;Fetch the rest</source>
        <translation>&amp;Rest laden</translation>
    </message>
    <message>
        <source>Go on with the selected model&apos;s download</source>
        <translation>Den Download des gewählten Modells fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Read the selected model&apos;s files and compare them with the hashes that the hub gave them</source>
        <translation>Die Dateien des gewählten Modells lesen und mit den Prüfsummen vergleichen, die der Hub ihnen gegeben hat</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Neu suchen</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Noch einmal nach Modellen suchen</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>Ordner hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Look for models in another folder, too, from now on</source>
        <translation>Von nun an auch in einem weiteren Ordner nach Modellen suchen</translation>
    </message>
    <message>
        <source>Open a&amp;nother folder…</source>
        <translation>Anderen &amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a model folder that is not in the list</source>
        <translation>Einen Modellordner öffnen, der nicht in der Liste steht</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Modelle werden gesucht…</translation>
    </message>
    <message>
        <source>No models were found. Get one from the hub, or add the folder that holds yours.</source>
        <translation>Keine Modelle gefunden. Eines vom Hub holen oder den Ordner mit den eigenen hinzufügen.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::GeometryBench</name>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>&amp;Fit on</source>
        <translation>Achsen a&amp;us</translation>
    </message>
    <message>
        <source>The rows whose directions of largest variance become the axes: the tokens, the model&apos;s own words, the means of the behaviours&apos; instructions, or all of these</source>
        <translation>Die Zeilen, deren Richtungen größter Varianz die Achsen werden: die Token, die eigenen Wörter des Modells, die Mittel der Anweisungen der Verhalten oder alle diese</translation>
    </message>
    <message>
        <source>Cent&amp;re</source>
        <translation>Zent&amp;rieren</translation>
    </message>
    <message>
        <source>Subtract the mean of those rows first</source>
        <translation>Zuerst den Mittelwert dieser Zeilen abziehen</translation>
    </message>
    <message>
        <source>&amp;Neighbours</source>
        <translation>&amp;Nachbarn</translation>
    </message>
    <message>
        <source>How many nearest words are found for each token</source>
        <translation>Wie viele nächste Wörter zu jedem Token gesucht werden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keinem Lauf</translation>
    </message>
    <message>
        <source>Pa&amp;ths of</source>
        <translation>P&amp;fade von</translation>
    </message>
    <message>
        <source>An earlier training, whose tokens&apos; ways from start to end are drawn; every training leaves a record</source>
        <translation>Ein früheres Training; die Wege seiner Token vom Start zum Ende werden gezeichnet. Jedes Training hinterlässt eine Aufzeichnung</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Compute again with the tokens as they are now (F5)</source>
        <translation>Neu berechnen, mit den Token, wie sie jetzt sind (F5)</translation>
    </message>
    <message>
        <source>Exp&amp;ort</source>
        <translation>Exp&amp;ort</translation>
    </message>
    <message>
        <source>Export tables and pictures</source>
        <translation>Tabellen und Bilder exportieren</translation>
    </message>
    <message>
        <source>Write tables and pictures to files</source>
        <translation>Tabellen und Bilder in Dateien schreiben</translation>
    </message>
    <message>
        <source>2-D</source>
        <translation>2D</translation>
    </message>
    <message>
        <source>Two components on a plane</source>
        <translation>Zwei Komponenten in der Ebene</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>Three components in space, which a drag turns</source>
        <translation>Drei Komponenten im Raum, den das Ziehen dreht</translation>
    </message>
    <message>
        <source>&amp;X</source>
        <translation>&amp;X</translation>
    </message>
    <message>
        <source>Principal component across</source>
        <translation>Hauptkomponente waagerecht</translation>
    </message>
    <message>
        <source>&amp;Y</source>
        <translation>&amp;Y</translation>
    </message>
    <message>
        <source>Principal component upwards</source>
        <translation>Hauptkomponente senkrecht</translation>
    </message>
    <message>
        <source>&amp;Z</source>
        <translation>&amp;Z</translation>
    </message>
    <message>
        <source>Principal component towards the eye</source>
        <translation>Hauptkomponente zum Auge hin</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation>&amp;Vokabular</translation>
    </message>
    <message>
        <source>Show the model&apos;s own words as a pale cloud</source>
        <translation>Die eigenen Wörter des Modells als blasse Wolke zeigen</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>Na&amp;men</translation>
    </message>
    <message>
        <source>Write each token&apos;s name beside its mark</source>
        <translation>Den Namen jedes Tokens neben seine Marke schreiben</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>Anwe&amp;isungen</translation>
    </message>
    <message>
        <source>Show the mean of each behaviour&apos;s instructions as a small mark, joined to its token</source>
        <translation>Das Mittel der Anweisungen jedes Verhaltens als kleine Marke zeigen, mit seinem Token verbunden</translation>
    </message>
    <message>
        <source>&amp;Perspective</source>
        <translation>Per&amp;spektive</translation>
    </message>
    <message>
        <source>Draw what is nearer larger; without it, lengths in the picture can be compared</source>
        <translation>Was näher ist, größer zeichnen; ohne Perspektive lassen sich Längen im Bild vergleichen</translation>
    </message>
    <message>
        <source>L&amp;asso</source>
        <translation>&amp;Lasso</translation>
    </message>
    <message>
        <source>A drag draws a lasso around tokens; Shift and drag does so at any time</source>
        <translation>Ziehen zeichnet ein Lasso um Token; Umschalt und Ziehen tut es jederzeit</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Gesamtansicht</translation>
    </message>
    <message>
        <source>Show everything as at first (Home in the picture)</source>
        <translation>Alles wie am Anfang zeigen (Pos1 im Bild)</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>nach Kategorie</translation>
    </message>
    <message>
        <source>by likeness</source>
        <translation>nach Ähnlichkeit</translation>
    </message>
    <message>
        <source>Order of the tokens</source>
        <translation>Reihenfolge der Token</translation>
    </message>
    <message>
        <source>By category, or so that alike tokens stand together (average-linkage clustering of the cosines)</source>
        <translation>Nach Kategorie, oder so, dass ähnliche Token beieinanderstehen (Average-Linkage-Clustering der Kosinus)</translation>
    </message>
    <message>
        <source>Cosines between tokens</source>
        <translation>Kosinus zwischen Token</translation>
    </message>
    <message>
        <source>Points (CSV)…</source>
        <translation>Punkte (CSV)…</translation>
    </message>
    <message>
        <source>Export the points</source>
        <translation>Punkte exportieren</translation>
    </message>
    <message>
        <source>Neighbours (CSV)…</source>
        <translation>Nachbarn (CSV)…</translation>
    </message>
    <message>
        <source>Export the neighbours</source>
        <translation>Nachbarn exportieren</translation>
    </message>
    <message>
        <source>Cosines (CSV)…</source>
        <translation>Kosinus (CSV)…</translation>
    </message>
    <message>
        <source>Export the table of cosines</source>
        <translation>Die Tabelle der Kosinus exportieren</translation>
    </message>
    <message>
        <source>Paths of the training (CSV)…</source>
        <translation>Pfade des Trainings (CSV)…</translation>
    </message>
    <message>
        <source>Export the paths</source>
        <translation>Pfade exportieren</translation>
    </message>
    <message>
        <source>Picture of the components (SVG, PDF, PNG)…</source>
        <translation>Bild der Komponenten (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>Export the components</source>
        <translation>Komponenten exportieren</translation>
    </message>
    <message>
        <source>Picture of the cosines (SVG, PDF, PNG)…</source>
        <translation>Bild der Kosinus (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>Export the cosines</source>
        <translation>Kosinus exportieren</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Berechnung läuft</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Drag turns, Shift and drag draws a lasso, Ctrl and drag moves, the wheel zooms, a double click resets. Keys: Alt and arrows turn.</source>
        <translation>Ziehen dreht, Umschalt und Ziehen zeichnet ein Lasso, Strg und Ziehen verschiebt, das Mausrad zoomt, Doppelklick setzt zurück. Tasten: Alt und Pfeile drehen.</translation>
    </message>
    <message>
        <source>Drag selects, Shift and drag draws a lasso, Ctrl and drag moves, the wheel zooms, a double click resets.</source>
        <translation>Ziehen wählt aus, Umschalt und Ziehen zeichnet ein Lasso, Strg und Ziehen verschiebt, das Mausrad zoomt, Doppelklick setzt zurück.</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Wort suchen</translation>
    </message>
    <message>
        <source>Type a word of the vocabulary: it is marked in the picture with the words nearest to it</source>
        <translation>Ein Wort des Vokabulars eintippen: Es wird im Bild markiert, zusammen mit den Wörtern, die ihm am nächsten sind</translation>
    </message>
    <message>
        <source>No word of the vocabulary contains “%1”.</source>
        <translation>Kein Wort des Vokabulars enthält „%1“.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a word and its cosine</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (id %2); nearest words by cosine: %3.</source>
        <translation>%1 (ID %2); nächste Wörter nach Kosinus: %3.</translation>
    </message>
    <message>
        <source>Among the nearest words of: %1.</source>
        <translation>Unter den nächsten Wörtern von: %1.</translation>
    </message>
    <message>
        <source>Own vectors</source>
        <translation>Eigene Vektoren</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Vectors of your own</source>
        <translation>Eigene Vektoren</translation>
    </message>
    <message>
        <source>Vectors (*.safetensors *.csv *.tsv *.txt)</source>
        <translation>Vektoren (*.safetensors *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Own ve&amp;ctors</source>
        <translation>Eigene Ve&amp;ktoren</translation>
    </message>
    <message>
        <source>Own vectors: %1</source>
        <comment>the name of a file</comment>
        <translation>Eigene Vektoren: %1</translation>
    </message>
    <message>
        <source>Vectors from a file beside the tokens: safetensors, or CSV with a name and its numbers in each line</source>
        <translation>Vektoren aus einer Datei neben den Token: safetensors, oder CSV mit einem Namen und seinen Zahlen in jeder Zeile</translation>
    </message>
    <message>
        <source>Through one token alone no axes can be fitted: they are the vocabulary&apos;s.</source>
        <translation>Aus einem einzigen Token lassen sich keine Achsen bestimmen: Es sind die des Vokabulars.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::GuessPicture</name>
    <message>
        <source>Your guess beside what happened</source>
        <translation>Ihre Vermutung neben dem tatsächlichen Ergebnis</translation>
    </message>
    <message>
        <source>your guess: %1</source>
        <translation>Ihre Vermutung: %1</translation>
    </message>
    <message>
        <source>what happened: %1</source>
        <translation>tatsächlich: %1</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Ihre Vermutung</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Tatsächlich</translation>
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
        <translation>Kosinus zwischen Token</translation>
    </message>
    <message>
        <source>Up and Down go from token to token</source>
        <translation>Pfeil auf und Pfeil ab gehen von Token zu Token</translation>
    </message>
    <message>
        <source>%1 and %2: cosine %3</source>
        <translation>%1 und %2: Kosinus %3</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HeldOutRow</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source> %</source>
        <comment>a share, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>The share of the data&apos;s prompts that is never trained on: loss and accuracy are measured on them</source>
        <translation>Der Anteil der Prompts der Daten, an dem nie trainiert wird: Verlust und Genauigkeit werden daran gemessen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> in vain</source>
        <comment>measurements, behind their number</comment>
        <translation> ohne Erfolg</translation>
    </message>
    <message>
        <source>or a data set</source>
        <translation>oder ein Datensatz</translation>
    </message>
    <message>
        <source>Data set to measure on</source>
        <translation>Datensatz zum Messen</translation>
    </message>
    <message>
        <source>Examples of a file of their own, instead of a share of the data</source>
        <translation>Beispiele aus einer eigenen Datei statt eines Anteils der Daten</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a data set to measure on</source>
        <translation>Einen Datensatz zum Messen wählen</translation>
    </message>
    <message>
        <source>Train with several rates, steps and seeds, and take the one of the lowest held-out loss</source>
        <translation>Mit mehreren Raten, Schrittzahlen und Startwerten trainieren und das Training mit dem niedrigsten Verlust auf Zurückgehaltenem nehmen</translation>
    </message>
    <message>
        <source>Examples to measure on</source>
        <translation>Beispiele zum Messen</translation>
    </message>
    <message>
        <source>Data sets (*.jsonl *.json)</source>
        <translation>Datensätze (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Trainingsreihe…</translation>
    </message>
    <message>
        <source>Hold out</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>End after</source>
        <translation>Enden nach</translation>
    </message>
    <message>
        <source>The training ends after so many measurements without a lower held-out loss, and what had the lowest one is kept</source>
        <translation>Das Training endet nach so vielen Messungen ohne niedrigeren Verlust auf Zurückgehaltenem; behalten wird der Stand mit dem niedrigsten</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HistoryPane</name>
    <message>
        <source>&amp;Go back to this run</source>
        <translation>Zu diesem Lauf &amp;zurück</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Verlauf schließen</translation>
    </message>
    <message>
        <source>History of runs</source>
        <translation>Verlauf der Läufe</translation>
    </message>
    <message>
        <source>Enter goes back to a run: its answers, prompt, deck and settings.</source>
        <translation>Die Eingabetaste führt zu einem Lauf zurück: zu seinen Antworten, seinem Prompt, Deck und seinen Einstellungen.</translation>
    </message>
    <message>
        <source>Shows its answers and brings back its prompt, deck, columns and sampling (Enter)</source>
        <translation>Zeigt seine Antworten und stellt Prompt, Deck, Spalten und Sampling wieder her (Eingabe)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>Zurückhol&amp;en</translation>
    </message>
    <message>
        <source>C&amp;lear the history</source>
        <translation>Verlauf l&amp;eeren</translation>
    </message>
    <message>
        <source>Brings back what was cleared</source>
        <translation>Holt zurück, was entfernt wurde</translation>
    </message>
    <message>
        <source>Forgets every run; this can be undone until the next run</source>
        <translation>Vergisst jeden Lauf; bis zum nächsten Lauf lässt sich das rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%n runs were cleared.</source>
        <translation>
            <numerusform>%n Lauf wurde entfernt.</numerusform>
            <numerusform>%n Läufe wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs, the newest first</source>
        <translation>
            <numerusform>%n Lauf, der neueste zuerst</numerusform>
            <numerusform>%n Läufe, der neueste zuerst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HubModels</name>
    <message>
        <source>%1
Given to those who accept its terms on its page, with a token in HF_TOKEN</source>
        <translation>%1
Erhält, wer auf seiner Seite den Bedingungen zustimmt, mit einem Zugriffstoken in HF_TOKEN</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>beschränkt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HubPane</name>
    <message>
        <source>A part of a model&apos;s name, or OWNER/NAME</source>
        <translation>Teil eines Modellnamens oder BESITZER/NAME</translation>
    </message>
    <message>
        <source>Model to look for on the hub</source>
        <translation>Modell, das beim Hub gesucht wird</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Ask the hub for models of this name</source>
        <translation>Den Hub nach Modellen dieses Namens fragen</translation>
    </message>
    <message>
        <source>Models on the hub</source>
        <translation>Modelle beim Hub</translation>
    </message>
    <message>
        <source>Return asks what would be fetched of the selected model</source>
        <translation>Eingabe fragt, was vom gewählten Modell heruntergeladen würde</translation>
    </message>
    <message>
        <source>Choo&amp;se</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>See which files of the selected model would be fetched</source>
        <translation>Zeigen, welche Dateien des gewählten Modells heruntergeladen würden</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>Datei des Modells</translation>
    </message>
    <message>
        <source>Files of this model, the smallest first: the same weights with fewer or more digits</source>
        <translation>Dateien dieses Modells, die kleinste zuerst: dieselben Gewichte mit weniger oder mehr Stellen</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>Fetch the model into the hub&apos;s cache</source>
        <translation>Das Modell in den Cache des Hubs herunterladen</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Fortschritt des Downloads</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Stop for now; what has come is kept</source>
        <translation>Vorerst anhalten; was schon da ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>End the download; what has come stays in the cache</source>
        <translation>Den Download beenden; was schon da ist, bleibt im Cache</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the fetched model</source>
        <translation>Das heruntergeladene Modell öffnen</translation>
    </message>
    <message>
        <source>The hub has no model of this name.</source>
        <translation>Der Hub hat kein Modell dieses Namens.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a file and its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n GGUF models: choose one.</source>
        <translation>
            <numerusform>%1 enthält %n GGUF-Modell: dieses wählen.</numerusform>
            <numerusform>%1 enthält %n GGUF-Modelle: eines wählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, of which %3 are there already</source>
        <comment>a model, its files, a size</comment>
        <translation>%1: %2, davon sind %3 schon da</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a model and its files</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Dort weitermachen, wo er unterbrochen wurde</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Der Hub wird gefragt…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::JobControls</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on where it was paused</source>
        <translation>Dort weitermachen, wo pausiert wurde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>, pausiert</translation>
    </message>
    <message>
        <source>, %1 to go</source>
        <translation>, noch %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::JudgePane</name>
    <message>
        <source>The judge is a language model behind an OpenAI-compatible server. It scores the correct answers of experiments, and answers the questions that behaviours may be checked by: in Compose, in trainings, in training data and in experiments.</source>
        <translation>Das Bewertungsmodell ist ein Sprachmodell hinter einem OpenAI-kompatiblen Server. Es benotet die richtigen Antworten von Experimenten und beantwortet die Fragen, mit denen Verhalten geprüft werden können: in „Komponieren“, in Trainings, in Trainingsdaten und in Experimenten.</translation>
    </message>
    <message>
        <source>The key is kept until the program ends, and written nowhere. For what is left empty LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL and LLM_JUDGE_API_KEY in the environment are taken.</source>
        <translation>Der Schlüssel wird behalten, bis das Programm endet, und nirgends aufgeschrieben. Was leer bleibt, wird aus LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL und LLM_JUDGE_API_KEY in der Umgebung genommen.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>As in http://localhost:8000/v1; /chat/completions is asked there</source>
        <translation>Wie in http://localhost:8000/v1; gefragt wird dort /chat/completions</translation>
    </message>
    <message>
        <source>The model&apos;s name, as the server knows it</source>
        <translation>Der Name des Modells, wie der Server es kennt</translation>
    </message>
    <message>
        <source>Sent as a bearer token; empty where the server wants none</source>
        <translation>Als Bearer-Token gesendet; leer, wenn der Server keinen verlangt</translation>
    </message>
    <message>
        <source>Puts one question, whose answer is yes, and tells what came</source>
        <translation>Stellt eine Frage, deren Antwort Ja ist, und sagt, was kam</translation>
    </message>
    <message>
        <source>the environment&apos;s</source>
        <comment>a server&apos;s key</comment>
        <translation>der aus der Umgebung</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>a question to the judge</comment>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <comment>a judge</comment>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Fragt…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LayerMap</name>
    <message>
        <source>Norms of the adapters by layer and step</source>
        <translation>Normen der Adapter nach Schicht und Schritt</translation>
    </message>
    <message>
        <source>Arrow keys choose a cell</source>
        <translation>Pfeiltasten wählen eine Zelle</translation>
    </message>
    <message>
        <source>‖W_down‖ by layer</source>
        <translation>‖W_down‖ nach Schicht</translation>
    </message>
    <message>
        <source>‖W_up‖ by layer</source>
        <translation>‖W_up‖ nach Schicht</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Cosine of W_down to LoRA</source>
        <translation>Kosinus von W_down zu LoRA</translation>
    </message>
    <message>
        <source>mean over the layers</source>
        <translation>Mittel über die Schichten</translation>
    </message>
    <message>
        <source>‖Vector‖ by layer</source>
        <translation>‖Vektor‖ nach Schicht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a layer and a place in it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Step %1, layer %2: </source>
        <translation>Schritt %1, Schicht %2: </translation>
    </message>
    <message>
        <source>‖vector‖ %1</source>
        <translation>‖Vektor‖ %1</translation>
    </message>
    <message>
        <source>‖W_down‖ %1, ‖W_up‖ %2</source>
        <translation>‖W_down‖ %1, ‖W_up‖ %2</translation>
    </message>
    <message>
        <source>, cosine to LoRA %1</source>
        <translation>, Kosinus zu LoRA %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LearnBench</name>
    <message>
        <source>Compose</source>
        <translation>Komponieren</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Return opens the selected lesson where you left it</source>
        <translation>Die Eingabetaste öffnet die ausgewählte Lektion dort, wo Sie aufgehört haben</translation>
    </message>
    <message>
        <source>Open the demo model</source>
        <translation>Demomodell öffnen</translation>
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
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Smaller letters (Ctrl+−)</source>
        <translation>Kleinere Schrift (Strg+−)</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Larger letters (Ctrl++)</source>
        <translation>Größere Schrift (Strg++)</translation>
    </message>
    <message>
        <source>Letters that can be read from the back of a room</source>
        <translation>Schrift, die man auch hinten im Raum lesen kann</translation>
    </message>
    <message>
        <source>&amp;Do it for me</source>
        <translation>&amp;Vormachen</translation>
    </message>
    <message>
        <source>The program performs this step on the workbench</source>
        <translation>Das Programm führt diesen Schritt an der Werkbank aus</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>A&amp;uslassen</translation>
    </message>
    <message>
        <source>Go on without having done this step (Right)</source>
        <translation>Weitergehen, ohne diesen Schritt getan zu haben (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>Ver&amp;lassen</translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation>Der Schritt davor (Pfeil links)</translation>
    </message>
    <message>
        <source>Forget how far this lesson was done</source>
        <translation>Den Fortschritt in dieser Lektion vergessen</translation>
    </message>
    <message>
        <source>Put the lesson away; you come back to this step</source>
        <translation>Die Lektion weglegen; Sie kommen zu diesem Schritt zurück</translation>
    </message>
    <message>
        <source>The lessons use the demo model and its behaviours.</source>
        <translation>Die Lektionen benutzen das Demomodell und seine Verhalten.</translation>
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
        <translation>%1 · erledigt</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · Schritt %2 von %3</translation>
    </message>
    <message>
        <source>No lessons were found.</source>
        <translation>Es wurden keine Lektionen gefunden.</translation>
    </message>
    <message>
        <source>Learn by doing</source>
        <translation>Lernen durch Tun</translation>
    </message>
    <message>
        <source>Choose a lesson. Each step is done on the workbench itself: a strip above the other benches says what to do, and notices when it is done.

You can leave at any time and come back to the same step.</source>
        <translation>Wählen Sie eine Lektion. Jeder Schritt geschieht an der Werkbank selbst: Ein Streifen über den anderen Arbeitsplätzen sagt, was zu tun ist, und bemerkt, wenn es getan ist.

Sie können jederzeit aufhören und zum selben Schritt zurückkehren.</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 von %2 Schritten erledigt</translation>
    </message>
    <message>
        <source>You have done this lesson.</source>
        <translation>Sie haben diese Lektion abgeschlossen.</translation>
    </message>
    <message>
        <source>&amp;Next lesson</source>
        <translation>Nächste Le&amp;ktion</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Nachle&amp;sen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu „%1“</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>The next step (Right)</source>
        <translation>Der nächste Schritt (Pfeil rechts)</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gefasst</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>First a guess. %1</source>
        <translation>Zuerst eine Vermutung. %1</translation>
    </message>
    <message>
        <source>The mechanism…</source>
        <translation>Der Mechanismus…</translation>
    </message>
    <message>
        <source>Teacher, student and token step by step; a deck down to one logit</source>
        <translation>Lehrer, Schüler und Token Schritt für Schritt; ein Deck bis hinab zu einem Logit</translation>
    </message>
    <message>
        <source>your own · %1</source>
        <translation>eigene · %1</translation>
    </message>
    <message>
        <source>Yes, start a&amp;gain</source>
        <translation>Ja, von vorn be&amp;ginnen</translation>
    </message>
    <message>
        <source>Press once more: that this lesson was done is forgotten</source>
        <translation>Noch einmal drücken: Dass diese Lektion geschafft war, wird vergessen</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonChoices</name>
    <message>
        <source>That is my guess</source>
        <translation>Das ist meine Vermutung</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonDraft</name>
    <message>
        <source>the change of step %1</source>
        <translation>Änderung von Schritt %1</translation>
    </message>
    <message>
        <source>the new step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>the removal of step %1</source>
        <translation>Entfernen von Schritt %1</translation>
    </message>
    <message>
        <source>the move of step %1</source>
        <translation>Verschieben von Schritt %1</translation>
    </message>
    <message>
        <source>My lesson</source>
        <translation>Meine Lektion</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>What the learner should know first.</source>
        <translation>Was Lernende zuerst wissen sollten.</translation>
    </message>
    <message>
        <source>Go to Compose.</source>
        <translation>Zu „Komponieren“ gehen.</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>Die richtige Antwort</translation>
    </message>
    <message>
        <source>Why it is right.</source>
        <translation>Warum sie richtig ist.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>What the learner has just seen.</source>
        <translation>Was Lernende eben gesehen haben.</translation>
    </message>
    <message>
        <source>What follows?</source>
        <translation>Was folgt daraus?</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Eine andere Antwort</translation>
    </message>
    <message>
        <source>Why it is not.</source>
        <translation>Warum sie es nicht ist.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonEditor</name>
    <message>
        <source>a-z, 0-9 and -: by it the program knows how far a learner is</source>
        <translation>a-z, 0-9 und -: Daran erkennt das Programm, wie weit Lernende sind</translation>
    </message>
    <message>
        <source>The language of the texts below; a text that has no English is shown to everyone</source>
        <translation>Die Sprache der Texte darunter; ein Text ohne englische Fassung wird allen gezeigt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Texte auf</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Einen Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Something to do, behind the chosen step</source>
        <translation>Etwas zum Tun, hinter dem gewählten Schritt</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>A question, behind the chosen step</source>
        <translation>Eine Frage, hinter dem gewählten Schritt</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>The chosen step comes one earlier</source>
        <translation>Der gewählte Schritt kommt eins früher</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>The chosen step comes one later</source>
        <translation>Der gewählte Schritt kommt eins später</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The chosen step goes; Undo brings it back</source>
        <translation>Der gewählte Schritt verschwindet; Rückgängig holt ihn zurück</translation>
    </message>
    <message>
        <source>In short, a line each</source>
        <translation>Kurz gefasst, je eine Zeile</translation>
    </message>
    <message>
        <source>Words, a line each: the word: what it means</source>
        <translation>Begriffe, je eine Zeile: das Wort: was es bedeutet</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>A lesson with one step; this one goes unless it is kept</source>
        <translation>Eine Lektion mit einem Schritt; diese hier geht verloren, wenn sie nicht behalten wird</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>A file, or a copy of a lesson of Learn</source>
        <translation>Eine Datei oder eine Kopie einer Lektion aus „Lernen“</translation>
    </message>
    <message>
        <source>Remove from Learn</source>
        <translation>Aus „Lernen“ entfernen</translation>
    </message>
    <message>
        <source>Learn no longer lists this lesson of yours</source>
        <translation>„Lernen“ führt diese eigene Lektion nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Try this step</source>
        <translation>Diesen Schritt aus&amp;probieren</translation>
    </message>
    <message>
        <source>In Learn and on the workbench, as a learner has it</source>
        <translation>In „Lernen“ und an der Werkbank, so wie Lernende ihn haben</translation>
    </message>
    <message>
        <source>&amp;Keep in Learn</source>
        <translation>In „Lernen“ &amp;behalten</translation>
    </message>
    <message>
        <source>Learn lists it beside the shipped lessons</source>
        <translation>„Lernen“ führt sie neben den mitgelieferten Lektionen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>A file to hand on: it is opened by dropping it on the window</source>
        <translation>Eine Datei zum Weitergeben: Sie wird geöffnet, indem man sie auf das Fenster zieht</translation>
    </message>
    <message>
        <source>In short, and words</source>
        <translation>Kurz gefasst, und Begriffe</translation>
    </message>
    <message>
        <source>the change of the lesson</source>
        <translation>Änderung der Lektion</translation>
    </message>
    <message numerus="yes">
        <source>%n steps: the lesson can be tried.</source>
        <translation>
            <numerusform>%n Schritt: Die Lektion lässt sich ausprobieren.</numerusform>
            <numerusform>%n Schritte: Die Lektion lässt sich ausprobieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonGuide</name>
    <message>
        <source>You guessed: **%1**.</source>
        <translation>Ihre Vermutung: **%1**.</translation>
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
        <translation>Tatsächlich: **%1**.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonStrip</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Show the step&apos;s whole text</source>
        <translation>Den ganzen Text des Schritts zeigen</translation>
    </message>
    <message>
        <source>Do it for me</source>
        <translation>Vormachen</translation>
    </message>
    <message>
        <source>The program performs this step on the workbench (Ctrl+Alt+D)</source>
        <translation>Das Programm führt diesen Schritt an der Werkbank aus (Strg+Alt+D)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The step before (Ctrl+Alt+Left)</source>
        <translation>Der Schritt davor (Strg+Alt+Links)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Go on without having done this step (Ctrl+Alt+Right)</source>
        <translation>Weitergehen, ohne diesen Schritt getan zu haben (Strg+Alt+Rechts)</translation>
    </message>
    <message>
        <source>To the Learn bench</source>
        <translation>Zum Arbeitsplatz „Lernen“</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Put the lesson away; you come back to this step</source>
        <translation>Die Lektion weglegen; Sie kommen zu diesem Schritt zurück</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The next step (Ctrl+Alt+Right)</source>
        <translation>Der nächste Schritt (Strg+Alt+Rechts)</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>Der Schritt</translation>
    </message>
    <message>
        <source>First a guess. %1</source>
        <translation>Zuerst eine Vermutung. %1</translation>
    </message>
    <message>
        <source>That is my guess</source>
        <translation>Das ist meine Vermutung</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LibraryModel</name>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Task run</source>
        <translation>Aufgabenlauf</translation>
    </message>
    <message>
        <source>Saved deck</source>
        <translation>Gespeichertes Deck</translation>
    </message>
    <message>
        <source>The shipped tokens of %1</source>
        <translation>Die mitgelieferten Token von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n combinations of %1 behaviours</source>
        <translation>
            <numerusform>%n Kombination aus %1 Verhalten</numerusform>
            <numerusform>%n Kombinationen aus %1 Verhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message numerus="yes">
        <source>%n examples</source>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (shipped)</source>
        <translation>%1 (mitgeliefert)</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1, unfertig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LibraryPane</name>
    <message>
        <source>Search names, notes, tags, settings</source>
        <translation>Namen, Notizen, Schlagwörter, Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Die Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Return opens the selected item, Delete moves it to the trash</source>
        <translation>Die Eingabetaste öffnet den ausgewählten Eintrag, Entf verschiebt ihn in den Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>Move the selected items to the trash; they can come back (Delete)</source>
        <translation>Die ausgewählten Einträge in den Papierkorb verschieben; sie lassen sich zurückholen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Bring the selected items back from the trash</source>
        <translation>Die ausgewählten Einträge aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Empty the tras&amp;h</source>
        <translation>Papierkorb l&amp;eeren</translation>
    </message>
    <message>
        <source>Delete for good what lies in the trash; by itself that happens after 30 days</source>
        <translation>Endgültig löschen, was im Papierkorb liegt; von selbst geschieht das nach 30 Tagen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Open the item&apos;s place in the file manager</source>
        <translation>Den Ort des Eintrags im Dateimanager öffnen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Put the selected experiments, trainings or task runs side by side</source>
        <translation>Die ausgewählten Experimente, Trainings oder Aufgabenläufe nebeneinanderstellen</translation>
    </message>
    <message>
        <source>&amp;Use its tokens</source>
        <translation>Seine &amp;Token verwenden</translation>
    </message>
    <message>
        <source>The tokens of the selected training take the place of those in use</source>
        <translation>Die Token des ausgewählten Trainings treten an die Stelle der verwendeten</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show the selected item on its bench (Return)</source>
        <translation>Den ausgewählten Eintrag an seinem Arbeitsplatz zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Keep name, tags and note</source>
        <translation>Name, Schlagwörter und Notiz behalten</translation>
    </message>
    <message>
        <source>words, with commas between</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Noti&amp;z</translation>
    </message>
    <message>
        <source>Back to the &amp;shipped tokens</source>
        <translation>Zurück zu den mitge&amp;lieferten Token</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LookBar</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Exp&amp;ort</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Export tables and pictures</source>
        <translation>Tabellen und Bilder exportieren</translation>
    </message>
    <message>
        <source>Write tables and pictures to files</source>
        <translation>Tabellen und Bilder in Dateien schreiben</translation>
    </message>
    <message>
        <source>%1 (picture)…</source>
        <translation>%1 (Bild)…</translation>
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
        <translation>Das Gate jedes MLP</translation>
    </message>
    <message>
        <source>What widens in each MLP</source>
        <translation>Was sich in jedem MLP verbreitert</translation>
    </message>
    <message>
        <source>What narrows in each MLP</source>
        <translation>Was sich in jedem MLP verengt</translation>
    </message>
    <message>
        <source>The queries of each attention</source>
        <translation>Die Anfragen (Queries) jeder Attention</translation>
    </message>
    <message>
        <source>The keys of each attention</source>
        <translation>Die Schlüssel (Keys) jeder Attention</translation>
    </message>
    <message>
        <source>The values of each attention</source>
        <translation>Die Werte (Values) jeder Attention</translation>
    </message>
    <message>
        <source>The output of each attention</source>
        <translation>Die Ausgabe jeder Attention</translation>
    </message>
    <message>
        <source>LoRA changes %1</source>
        <translation>LoRA ändert %1</translation>
    </message>
    <message>
        <source>L&amp;oRA&apos;s rank</source>
        <translation>L&amp;oRA-Rang</translation>
    </message>
    <message>
        <source>Of the changes of the weights</source>
        <translation>Der Rang der Gewichtsänderungen</translation>
    </message>
    <message>
        <source>LoRA&apos;s al&amp;pha</source>
        <translation>LoRA-Al&amp;pha</translation>
    </message>
    <message>
        <source>Its scale is alpha / rank</source>
        <translation>Skaliert wird mit Alpha / Rang</translation>
    </message>
    <message>
        <source>LoRA&apos;s drop&amp;out</source>
        <translation>LoRA-&amp;Dropout</translation>
    </message>
    <message>
        <source>The probability that a number it reads is left out of a step</source>
        <translation>Die Wahrscheinlichkeit, mit der eine gelesene Zahl in einem Schritt ausgelassen wird</translation>
    </message>
    <message>
        <source>Weights it changes</source>
        <translation>Geänderte Gewichte</translation>
    </message>
    <message>
        <source>Of every block; at least one</source>
        <translation>Jedes Blocks; mindestens eines</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ManualView</name>
    <message>
        <source>Search the manual</source>
        <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Sections found</source>
        <translation>Gefundene Abschnitte</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or another word.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger Buchstaben oder einem anderen Wort.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::MechanismPane</name>
    <message>
        <source>Views of the mechanism</source>
        <translation>Ansichten des Mechanismus</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destillation</translation>
    </message>
    <message>
        <source>A token learns from its instruction, on one example</source>
        <translation>Ein Token lernt aus seiner Anweisung, an einem Beispiel</translation>
    </message>
    <message>
        <source>Compose&apos;s deck, joined by &lt;and&gt;, in the model&apos;s own pass</source>
        <translation>Das Deck von „Komponieren“, mit &lt;and&gt; verbunden, im eigenen Durchlauf des Modells</translation>
    </message>
    <message>
        <source>The same deck as a set, in which no row sees another</source>
        <translation>Dasselbe Deck als Menge, in der keine Zeile eine andere sieht</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::NeighborModel</name>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
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
        <translation>Wort</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
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
        <translation>Das Steuertoken</translation>
    </message>
    <message>
        <source>1 is the nearest word</source>
        <translation>1 ist das nächste Wort</translation>
    </message>
    <message>
        <source>A word of the model&apos;s vocabulary</source>
        <translation>Ein Wort aus dem Vokabular des Modells</translation>
    </message>
    <message>
        <source>Cosine of the angle between the two rows; the thin tick is what a random row reaches on average, the thick one the best of them</source>
        <translation>Kosinus des Winkels zwischen den beiden Zeilen; der dünne Strich ist, was eine zufällige Zeile im Mittel erreicht, der dicke die beste von ihnen</translation>
    </message>
    <message>
        <source>How many standard deviations the cosine lies above what a random row&apos;s nearest word reaches on average</source>
        <translation>Um wie viele Standardabweichungen der Kosinus über dem liegt, was das nächste Wort einer zufälligen Zeile im Mittel erreicht</translation>
    </message>
    <message>
        <source>Euclidean distance between the two rows</source>
        <translation>Euklidischer Abstand zwischen den beiden Zeilen</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::NeighborPanel</name>
    <message>
        <source>by cosine</source>
        <translation>nach Kosinus</translation>
    </message>
    <message>
        <source>by distance (L2)</source>
        <translation>nach Abstand (L2)</translation>
    </message>
    <message>
        <source>Nearest by which measure</source>
        <translation>Das Maß für die Nähe</translation>
    </message>
    <message>
        <source>&amp;Selected only</source>
        <translation>Nur ausge&amp;wählte</translation>
    </message>
    <message>
        <source>Leave out the rows of tokens that are not selected</source>
        <translation>Die Zeilen nicht ausgewählter Token weglassen</translation>
    </message>
    <message>
        <source>Nearest words of the vocabulary</source>
        <translation>Nächste Wörter des Vokabulars</translation>
    </message>
    <message>
        <source>Null baseline</source>
        <translation>Nullvergleich</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Nächste Wörter</translation>
    </message>
    <message>
        <source>No tokens yet.</source>
        <translation>Noch keine Token.</translation>
    </message>
    <message>
        <source>Select a token to see how its words compare with chance. In the bars, the thin tick is what a random row reaches on average, the thick one at most; z counts standard deviations above that average.</source>
        <translation>Ein Token auswählen, um zu sehen, wie seine Wörter im Vergleich zum Zufall abschneiden. In den Balken ist der dünne Strich, was eine zufällige Zeile im Mittel erreicht, der dicke, was sie höchstens erreicht; z zählt die Standardabweichungen über diesem Mittel.</translation>
    </message>
    <message>
        <source>%1: a random row&apos;s nearest word has a cosine of %2 on average (standard deviation %3), %4 at most.</source>
        <translation>%1: Das nächste Wort einer zufälligen Zeile hat im Mittel einen Kosinus von %2 (Standardabweichung %3), höchstens %4.</translation>
    </message>
    <message>
        <source>%1 reaches %2: more than any of them.</source>
        <translation>%1 erreicht %2: mehr als jede zufällige Zeile.</translation>
    </message>
    <message>
        <source>%1 reaches %2: no more than chance.</source>
        <translation>%1 erreicht %2: nicht mehr als der Zufall.</translation>
    </message>
    <message>
        <source>%1 reaches %2, z = %3: more than any of them.</source>
        <translation>%1 erreicht %2, z = %3: mehr als jede zufällige Zeile.</translation>
    </message>
    <message>
        <source>%1 reaches %2, z = %3: no more than the best of them.</source>
        <translation>%1 erreicht %2, z = %3: nicht mehr als die beste zufällige Zeile.</translation>
    </message>
    <message>
        <source>%1 reaches %2, z = %3: no more than chance.</source>
        <translation>%1 erreicht %2, z = %3: nicht mehr als der Zufall.</translation>
    </message>
    <message>
        <source>By which measure the nearest words are chosen and ranked</source>
        <translation>Nach welchem Maß die nächsten Wörter gewählt und geordnet werden</translation>
    </message>
    <message>
        <source>Selecting a row selects its token in the pictures</source>
        <translation>Eine gewählte Zeile wählt ihr Token in den Bildern</translation>
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
        <translation>„%1“ nach vorn verschieben</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <translation>„%1“ nach oben verschieben</translation>
    </message>
    <message>
        <source>Move “%1” behind</source>
        <translation>„%1“ nach hinten verschieben</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <translation>„%1“ nach unten verschieben</translation>
    </message>
    <message>
        <source>Drag it to its place, or move it by Alt+Left and Alt+Right</source>
        <translation>An die gewünschte Stelle ziehen oder mit Alt+Links und Alt+Rechts verschieben</translation>
    </message>
    <message>
        <source>Drag it to its place, or move it by Alt+Up and Alt+Down</source>
        <translation>An die gewünschte Stelle ziehen oder mit Alt+Pfeil auf und Alt+Pfeil ab verschieben</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a place; how many; what stands there</comment>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::OrderStrip</name>
    <message>
        <source>%1: not answered yet</source>
        <translation>%1: noch nicht beantwortet</translation>
    </message>
    <message>
        <source>%1: holds</source>
        <translation>%1: erfüllt</translation>
    </message>
    <message>
        <source>%1: does not hold</source>
        <translation>%1: nicht erfüllt</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::PlanForm</name>
    <message>
        <source>Methods to compare</source>
        <translation>Zu vergleichende Methoden</translation>
    </message>
    <message>
        <source>Space ticks one</source>
        <translation>Die Leertaste kreuzt eine an</translation>
    </message>
    <message>
        <source>&amp;Methods</source>
        <translation>&amp;Methoden</translation>
    </message>
    <message>
        <source>Behaviours to combine</source>
        <translation>Zu kombinierende Verhalten</translation>
    </message>
    <message>
        <source>By category; space ticks one, or all of a category; right and left open and close a category</source>
        <translation>Nach Kategorie; die Leertaste kreuzt eines an, oder alle einer Kategorie; Pfeil rechts und links klappen eine Kategorie auf und zu</translation>
    </message>
    <message>
        <source>&amp;Behaviours</source>
        <translation>&amp;Verhalten</translation>
    </message>
    <message>
        <source>Behaviours at once</source>
        <translation>Verhalten zugleich</translation>
    </message>
    <message>
        <source>Each behaviour alone: there is only one order</source>
        <translation>Jedes Verhalten allein: Es gibt nur eine Reihenfolge</translation>
    </message>
    <message>
        <source>Every combination of %1 behaviours of different categories, in every order</source>
        <translation>Jede Kombination von %1 Verhalten verschiedener Kategorien, in jeder Reihenfolge</translation>
    </message>
    <message>
        <source>Choose by size</source>
        <translation>Nach Größe wählen</translation>
    </message>
    <message>
        <source>Forget the listed combinations and make them from sizes and behaviours</source>
        <translation>Die aufgezählten Kombinationen vergessen und sie aus Größen und Verhalten bilden</translation>
    </message>
    <message>
        <source>all</source>
        <comment>combinations</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>S&amp;ample the instruction&apos;s wording</source>
        <translation>Formulierung der Anweisung au&amp;slosen</translation>
    </message>
    <message>
        <source>Draw one of each behaviour&apos;s wordings per prompt, the same for every method and order; otherwise the first one is used</source>
        <translation>Je Prompt eine der Formulierungen jedes Verhaltens auslosen, dieselbe für jede Methode und Reihenfolge; sonst wird die erste benutzt</translation>
    </message>
    <message>
        <source>&amp;Prompts per combination</source>
        <translation>Pr&amp;ompts je Kombination</translation>
    </message>
    <message>
        <source>Each combination is asked these many prompts, the same for every method and order. More make the intervals narrower.</source>
        <translation>Jeder Kombination werden so viele Prompts gestellt, dieselben für jede Methode und Reihenfolge. Mehr machen die Intervalle enger.</translation>
    </message>
    <message>
        <source>&amp;Combinations per size</source>
        <translation>&amp;Kombinationen je Größe</translation>
    </message>
    <message>
        <source>At most so many, sampled with the shares of seen and unseen kept; 0 is all of them.</source>
        <translation>Höchstens so viele, ausgelost mit den Anteilen im und nicht im and-Training; 0 heißt alle.</translation>
    </message>
    <message>
        <source>&amp;Longest answer, tokens</source>
        <translation>&amp;Längste Antwort, Token</translation>
    </message>
    <message>
        <source>An answer that reaches it is cut off.</source>
        <translation>Eine Antwort, die sie erreicht, wird gekappt.</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;tartwert</translation>
    </message>
    <message>
        <source>The same seed draws the same prompts, wordings and combinations, and the same plan gives the same answers.</source>
        <translation>Derselbe Startwert zieht dieselben Prompts, Formulierungen und Kombinationen, und derselbe Plan gibt dieselben Antworten.</translation>
    </message>
    <message>
        <source>Held-out ones of this model</source>
        <translation>Zurückgehaltene dieses Modells</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>Datei mit Prompts</translation>
    </message>
    <message>
        <source>A file with a prompt a line, or JSONL; empty: held-out prompts of the demo world, or general ones for other models</source>
        <translation>Eine Datei mit einem Prompt je Zeile, oder JSONL; leer: zurückgehaltene Prompts der Demowelt, oder allgemeine bei anderen Modellen</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file of prompts</source>
        <translation>Eine Datei mit Prompts wählen</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl);;All files (*)</source>
        <translation>Prompts (*.txt *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Prompts &amp;from</source>
        <translation>Prompts a&amp;us</translation>
    </message>
    <message>
        <source>%1 combinations, given one by one</source>
        <translation>%1 Kombinationen, einzeln angegeben</translation>
    </message>
    <message>
        <source>This model does not offer it</source>
        <translation>Dieses Modell bietet sie nicht an</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>Seen in &lt;and&gt;&apos;s training</source>
        <translation>Im Training von &lt;and&gt;</translation>
    </message>
    <message>
        <source>Held out: never part of &lt;and&gt;&apos;s training</source>
        <translation>Nicht im and-Training: war nie Teil des Trainings von &lt;and&gt;</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Tick at least one method.</source>
        <translation>Mindestens eine Methode ankreuzen.</translation>
    </message>
    <message>
        <source>This model does not offer the method %1; untick it.</source>
        <translation>Dieses Modell bietet die Methode %1 nicht an; abwählen.</translation>
    </message>
    <message>
        <source>%1 cannot run: %2</source>
        <translation>%1 kann nicht laufen: %2</translation>
    </message>
    <message>
        <source>Tick at least one number of behaviours.</source>
        <translation>Mindestens eine Anzahl von Verhalten ankreuzen.</translation>
    </message>
    <message>
        <source>Tick the behaviours to combine.</source>
        <translation>Die zu kombinierenden Verhalten ankreuzen.</translation>
    </message>
    <message>
        <source>&amp;Which way is best</source>
        <translation>&amp;Welche Art ist die beste</translation>
    </message>
    <message>
        <source>Tick instructions, tokens with &lt;and&gt;, adapters, fixed vectors, LoRA + DARE, CAA and LM-Steer, as far as this model has them, on 1 to 3 behaviours</source>
        <translation>Anweisungen, Token mit &lt;and&gt;, Adapter, feste Vektoren, LoRA + DARE, CAA und LM-Steer ankreuzen, soweit dieses Modell sie hat, bei 1 bis 3 Verhalten</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <comment>a way to steer, and why</comment>
        <translation>%1 ist ausgelassen: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::PlanPanel</name>
    <message>
        <source>What the plan takes</source>
        <translation>Was der Plan kostet</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>Zeit schätzen</translation>
    </message>
    <message>
        <source>Answer a few questions of the plan, take the time and forget them</source>
        <translation>Einige Fragen des Plans beantworten, die Zeit nehmen und die Antworten vergessen</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Schätzung läuft…</translation>
    </message>
    <message>
        <source>How long it takes is not known yet.</source>
        <translation>Wie lange es dauert, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>About %1.</source>
        <translation>Etwa %1.</translation>
    </message>
    <message>
        <source>%1 seen, %2 of unseen pairs, %3 unseen</source>
        <translation>%1 im and-Training, %2 mit Paaren nicht im and-Training, %3 nicht im and-Training</translation>
    </message>
    <message>
        <source>%1 seen, %2 unseen</source>
        <translation>%1 im and-Training, %2 nicht im and-Training</translation>
    </message>
    <message>
        <source>%1 combinations (%2), %3 answers from %4 generations.</source>
        <translation>%1 Kombinationen (%2), %3 Antworten aus %4 Generierungen.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::PromptEditor</name>
    <message>
        <source>Ask a question …</source>
        <translation>Eine Frage stellen …</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Ctrl+Return runs it, Escape stops. Press Down for suggested questions.</source>
        <translation>Strg+Eingabe führt ihn aus, Esc stoppt. Pfeil ab zeigt vorgeschlagene Fragen.</translation>
    </message>
    <message>
        <source>Suggested questions</source>
        <translation>Vorgeschlagene Fragen</translation>
    </message>
    <message>
        <source>Take a suggested question</source>
        <translation>Eine vorgeschlagene Frage nehmen</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>Den Prompt ändern</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::PromptPart</name>
    <message>
        <source>Suggested questions (Down)</source>
        <translation>Vorgeschlagene Fragen (Pfeil ab)</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>A random question</source>
        <translation>Eine zufällige Frage</translation>
    </message>
    <message>
        <source>Random q&amp;uestion</source>
        <translation>Z&amp;ufallsfrage</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>Pr&amp;ompt</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Ausfüh&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>Stoppen (Esc)</translation>
    </message>
    <message>
        <source>Run (Ctrl+Return)</source>
        <translation>Ausführen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Take a random question</source>
        <translation>Eine zufällige Frage nehmen</translation>
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
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Answer to %1: %2</source>
        <translation>Antwort auf %1: %2</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>That is my guess</source>
        <translation>Das ist meine Vermutung</translation>
    </message>
    <message>
        <source>That is my answer</source>
        <translation>Das ist meine Antwort</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::QuestionModel</name>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Its place among the run&apos;s questions</source>
        <translation>Ihr Platz unter den Fragen des Laufs</translation>
    </message>
    <message>
        <source>Whether the output says what the label says</source>
        <translation>Ob die Ausgabe dasselbe sagt wie die Lösung</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>Was das Modell geschrieben hat</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>Die richtige Antwort</translation>
    </message>
    <message>
        <source>What the task&apos;s parser found in the output</source>
        <translation>Was der Parser der Aufgabe in der Ausgabe gefunden hat</translation>
    </message>
    <message>
        <source>What the model was asked</source>
        <translation>Was das Modell gefragt wurde</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::QuestionPane</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>W&amp;rong only</source>
        <translation>Nu&amp;r falsche</translation>
    </message>
    <message>
        <source>Hide the questions that were answered right</source>
        <translation>Die richtig beantworteten Fragen ausblenden</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>The selected one is shown whole below</source>
        <translation>Die ausgewählte steht unten ganz</translation>
    </message>
    <message>
        <source>The selected question</source>
        <translation>Die ausgewählte Frage</translation>
    </message>
    <message>
        <source>Select a question to read it and its answer whole.</source>
        <translation>Eine Frage auswählen, um sie und ihre Antwort ganz zu lesen.</translation>
    </message>
    <message>
        <source>%1 of %2 questions</source>
        <translation>%1 von %2 Fragen</translation>
    </message>
    <message>
        <source>Right: read as %1</source>
        <comment>an answer</comment>
        <translation>Richtig: gelesen als %1</translation>
    </message>
    <message>
        <source>Wrong: nothing could be read in it</source>
        <translation>Falsch: nichts ließ sich darin lesen</translation>
    </message>
    <message>
        <source>Wrong: read as %1</source>
        <comment>an answer</comment>
        <translation>Falsch: gelesen als %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>The output was cut off at its longest length.</source>
        <translation>Die Ausgabe wurde bei der größten Länge gekappt.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ReadingPane</name>
    <message>
        <source>The model answers nothing with this deck.</source>
        <translation>Das Modell antwortet mit diesem Deck nichts.</translation>
    </message>
    <message>
        <source>layers %1: %2 positions back</source>
        <translation>Schichten %1: %2 Positionen zurück</translation>
    </message>
    <message>
        <source>layers %1: all that came before</source>
        <translation>Schichten %1: alles, was davor kam</translation>
    </message>
    <message>
        <source>Press Look: the deck answers, and the passes are read.</source>
        <translation>„Nachsehen“ drücken: Das Deck antwortet, und die Durchläufe werden ausgelesen.</translation>
    </message>
    <message>
        <source>“%1”: logit %2 with the rows, %3 without (%4)</source>
        <translation>„%1“: Logit %2 mit den Zeilen, %3 ohne (%4)</translation>
    </message>
    <message>
        <source>logit with less logit without</source>
        <translation>Logit mit minus Logit ohne</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <source>the deck&apos;s rows</source>
        <translation>die Zeilen des Decks</translation>
    </message>
    <message>
        <source>the answer; % of the attention</source>
        <translation>die Antwort; % der Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Where “%1” was chosen, %2 got %3 % of the attention, all layers and heads</source>
        <translation>Wo „%1“ gewählt wurde, bekam %2 %3 % der Aufmerksamkeit, alle Schichten und Köpfe</translation>
    </message>
    <message>
        <source>%1 (slot %2, position %3)</source>
        <translation>%1 (Slot %2, Position %3)</translation>
    </message>
    <message>
        <source>%1 sees itself.</source>
        <translation>%1 sieht sich selbst.</translation>
    </message>
    <message>
        <source>%1 sees %2.</source>
        <translation>%1 sieht %2.</translation>
    </message>
    <message>
        <source>%1 does not see %2: rows of a set stand at one position and do not see one another.</source>
        <translation>%1 sieht %2 nicht: Zeilen einer Menge stehen an einer Position und sehen einander nicht.</translation>
    </message>
    <message>
        <source>%1 does not see %2, which comes later.</source>
        <translation>%1 sieht %2 nicht; das kommt später.</translation>
    </message>
    <message>
        <source>%1 does not see %2, which is too far back for these layers.</source>
        <translation>%1 sieht %2 nicht; das liegt für diese Schichten zu weit zurück.</translation>
    </message>
    <message>
        <source>who looks</source>
        <translation>wer schaut</translation>
    </message>
    <message>
        <source>whom it sees</source>
        <translation>wen es sieht</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Layer %1, head %2: %3 % of its attention goes to %4</source>
        <translation>Schicht %1, Kopf %2: %3 % seiner Aufmerksamkeit geht an %4</translation>
    </message>
    <message>
        <source>Where “%1” was chosen, %2 gets %3 % of the attention on the average; a cell is a head of a layer.</source>
        <translation>Wo „%1“ gewählt wurde, bekommt %2 im Mittel %3 % der Aufmerksamkeit; eine Zelle ist ein Kopf einer Schicht.</translation>
    </message>
    <message>
        <source>%1, slot %2: %3 % of the attention</source>
        <translation>%1, Slot %2: %3 % der Aufmerksamkeit</translation>
    </message>
    <message>
        <source>share of the attention, all layers and heads</source>
        <translation>Anteil der Aufmerksamkeit, alle Schichten und Köpfe</translation>
    </message>
    <message>
        <source>share of the attention, layer %1, head %2</source>
        <translation>Anteil der Aufmerksamkeit, Schicht %1, Kopf %2</translation>
    </message>
    <message>
        <source>logit %1, place %2</source>
        <translation>Logit %1, Rang %2</translation>
    </message>
    <message>
        <source>with every row</source>
        <translation>mit jeder Zeile</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>without any row</source>
        <translation>ohne jede Zeile</translation>
    </message>
    <message>
        <source>“%1” after all that stands before it</source>
        <translation>„%1“ nach allem, was davor steht</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>All rows together change the logit of “%1” by %2.</source>
        <translation>Alle Zeilen zusammen ändern den Logit von „%1“ um %2.</translation>
    </message>
    <message>
        <source>%1 changes the logit of “%2” by %3, all rows together by %4.</source>
        <translation>%1 ändert den Logit von „%2“ um %3, alle Zeilen zusammen um %4.</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Nachsehen</translation>
    </message>
    <message>
        <source>Answer the question with this deck, and read the passes that it took</source>
        <translation>Die Frage mit diesem Deck beantworten und die Durchläufe auslesen, die es dafür braucht</translation>
    </message>
    <message>
        <source>End the look</source>
        <translation>Das Nachsehen beenden</translation>
    </message>
    <message>
        <source>Progress of the passes</source>
        <translation>Fortschritt der Durchläufe</translation>
    </message>
    <message>
        <source>The input, slot by slot</source>
        <translation>Die Eingabe, Slot für Slot</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>Die Antwort, Token für Token</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>&amp;1 Deck</source>
        <translation>&amp;1 Deck</translation>
    </message>
    <message>
        <source>What the deck&apos;s rows do to the whole answer</source>
        <translation>Was die Zeilen des Decks mit der ganzen Antwort machen</translation>
    </message>
    <message>
        <source>&amp;2 Input</source>
        <translation>&amp;2 Eingabe</translation>
    </message>
    <message>
        <source>The input&apos;s ids and positions, and who sees whom</source>
        <translation>IDs und Positionen der Eingabe, und wer wen sieht</translation>
    </message>
    <message>
        <source>&amp;3 Attention</source>
        <translation>&amp;3 Aufmerksamkeit</translation>
    </message>
    <message>
        <source>What one token of the answer looked at, by layer and head</source>
        <translation>Worauf ein Token der Antwort geschaut hat, nach Schicht und Kopf</translation>
    </message>
    <message>
        <source>&amp;4 Logit</source>
        <translation>&amp;4 Logit</translation>
    </message>
    <message>
        <source>One token&apos;s logit, with every row and without each</source>
        <translation>Der Logit eines Tokens, mit jeder Zeile und ohne jede einzelne</translation>
    </message>
    <message>
        <source>Alt+Down zooms in, Alt+Up out</source>
        <translation>Alt+Pfeil ab zoomt hinein, Alt+Pfeil auf heraus</translation>
    </message>
    <message>
        <source>What the rows do to each token&apos;s logit</source>
        <translation>Was die Zeilen mit dem Logit jedes Tokens machen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Looked at, %</source>
        <translation>Beachtet, %</translation>
    </message>
    <message>
        <source>Logits changed by</source>
        <translation>Änderung der Logits</translation>
    </message>
    <message>
        <source>The deck&apos;s rows</source>
        <translation>Die Zeilen des Decks</translation>
    </message>
    <message>
        <source>Attention that each row gets, token by token of the answer</source>
        <translation>Aufmerksamkeit für jede Zeile, Token für Token der Antwort</translation>
    </message>
    <message>
        <source>Whose effect</source>
        <translation>Wessen Wirkung</translation>
    </message>
    <message>
        <source>The rows that are taken out of the input for comparison: all of them, or one</source>
        <translation>Die Zeilen, die zum Vergleich aus der Eingabe genommen werden: alle oder eine</translation>
    </message>
    <message>
        <source>Logit with the rows less logit without, token by token of the answer</source>
        <translation>Logit mit den Zeilen minus Logit ohne, Token für Token der Antwort</translation>
    </message>
    <message>
        <source>Who sees whom</source>
        <translation>Wer wen sieht</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Layers of this model see unlike far</source>
        <translation>Die Schichten dieses Modells sehen verschieden weit</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The input&apos;s ids</source>
        <translation>Die IDs der Eingabe</translation>
    </message>
    <message>
        <source>Attention to the chosen slot, by layer and head</source>
        <translation>Aufmerksamkeit für den gewählten Slot, nach Schicht und Kopf</translation>
    </message>
    <message>
        <source>Attention of the chosen head to every slot</source>
        <translation>Aufmerksamkeit des gewählten Kopfs für jeden Slot</translation>
    </message>
    <message>
        <source>One token with the rows and without</source>
        <translation>Ein Token mit den Zeilen und ohne sie</translation>
    </message>
    <message>
        <source>What the rows do to each token</source>
        <translation>Was die Zeilen mit jedem Token machen</translation>
    </message>
    <message>
        <source>Attention to each row</source>
        <translation>Aufmerksamkeit für jede Zeile</translation>
    </message>
    <message>
        <source>Attention by layer and head</source>
        <translation>Aufmerksamkeit nach Schicht und Kopf</translation>
    </message>
    <message>
        <source>Attention to every slot</source>
        <translation>Aufmerksamkeit für jeden Slot</translation>
    </message>
    <message>
        <source>One token&apos;s logit</source>
        <translation>Der Logit eines Tokens</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>Jedes Token</translation>
    </message>
    <message>
        <source>The deck of Compose is empty. Put behaviours on it, then look here.</source>
        <translation>Das Deck von „Komponieren“ ist leer. Verhalten darauf legen, dann hier nachsehen.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a deck; the question</comment>
        <translation>%1: „%2“</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ResultsFigure</name>
    <message>
        <source>Results of an order experiment</source>
        <translation>Ergebnisse eines Reihenfolge-Experiments</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, run</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>Order variance</source>
        <translation>Reihenfolgevarianz</translation>
    </message>
    <message>
        <source>A: %1, B: %2</source>
        <translation>A: %1, B: %2</translation>
    </message>
    <message>
        <source>Difference of accuracy</source>
        <translation>Differenz der Genauigkeit</translation>
    </message>
    <message>
        <source>Difference of order variance</source>
        <translation>Differenz der Reihenfolgevarianz</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ResultsView</name>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>The settings that made this figure, and the way back to them</source>
        <translation>Die Einstellungen, aus denen diese Abbildung entstand, und der Weg zurück zu ihnen</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>Order variance by method and size</source>
        <translation>Reihenfolgevarianz nach Methode und Größe</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>Order variance</source>
        <translation>Reihenfolgevarianz</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Shows rows in which every word occurs: behaviours, method, seen or unseen</source>
        <translation>Zeigt Zeilen, in denen jedes Wort vorkommt: Verhalten, Methode, im oder nicht im and-Training</translation>
    </message>
    <message>
        <source>Show one method</source>
        <translation>Eine Methode zeigen</translation>
    </message>
    <message>
        <source>Show one size</source>
        <translation>Eine Größe zeigen</translation>
    </message>
    <message>
        <source>Show seen or unseen combinations</source>
        <translation>Kombinationen im oder nicht im and-Training zeigen</translation>
    </message>
    <message>
        <source>every group</source>
        <translation>jede Gruppe</translation>
    </message>
    <message>
        <source>Orders &amp;disagree</source>
        <translation>Re&amp;ihenfolgen uneins</translation>
    </message>
    <message>
        <source>Only combinations whose orders differ in accuracy</source>
        <translation>Nur Kombinationen, deren Reihenfolgen sich in der Genauigkeit unterscheiden</translation>
    </message>
    <message>
        <source>Accuracy of every combination, order and method</source>
        <translation>Genauigkeit jeder Kombination, Reihenfolge und Methode</translation>
    </message>
    <message>
        <source>Selecting a row shows its answers</source>
        <translation>Die Auswahl einer Zeile zeigt ihre Antworten</translation>
    </message>
    <message>
        <source>every method</source>
        <translation>jede Methode</translation>
    </message>
    <message>
        <source>every size</source>
        <translation>jede Größe</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::RowPlane</name>
    <message>
        <source>The row in the plane</source>
        <translation>Die Zeile in der Ebene</translation>
    </message>
    <message>
        <source>Step %1: at %2, %3; length %4</source>
        <translation>Schritt %1: bei %2, %3; Länge %4</translation>
    </message>
    <message>
        <source>The word %1, one of the nearest at the start or at the end</source>
        <translation>Das Wort %1, eines der nächsten am Anfang oder am Ende</translation>
    </message>
    <message>
        <source>The row behind step %1: loss %2, length %3</source>
        <translation>Die Zeile nach Schritt %1: Verlust %2, Länge %3</translation>
    </message>
    <message>
        <source>Here the row moves.</source>
        <translation>Hier bewegt sich die Zeile.</translation>
    </message>
    <message>
        <source>plane of two components: %1 % and %2 % of what differs</source>
        <translation>Ebene aus zwei Komponenten: %1 % und %2 % der Unterschiede</translation>
    </message>
    <message>
        <source>arrow: against the gradient, of which %1 % lies in this plane</source>
        <translation>Pfeil: gegen den Gradienten, von dem %1 % in dieser Ebene liegt</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::RowsModel</name>
    <message>
        <source>%1: %2 of its orders are here</source>
        <translation>%1: %2 ihrer Reihenfolgen sind hier</translation>
    </message>
    <message>
        <source>%1 of %2 answers do what was asked</source>
        <translation>%1 von %2 Antworten tun, was verlangt war</translation>
    </message>
    <message>
        <source>Behaviours in order</source>
        <translation>Verhalten in Reihenfolge</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>Orders ±</source>
        <translation>Reihenf. ±</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Gekappt</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>The combination in one of its orders</source>
        <translation>Die Kombination in einer ihrer Reihenfolgen</translation>
    </message>
    <message>
        <source>The way it was steered</source>
        <translation>Die Art, wie gesteuert wurde</translation>
    </message>
    <message>
        <source>Share of answers that do what was asked</source>
        <translation>Anteil der Antworten, die tun, was verlangt war</translation>
    </message>
    <message>
        <source>Largest minus smallest accuracy over this combination&apos;s orders, in points</source>
        <translation>Größte minus kleinste Genauigkeit über die Reihenfolgen dieser Kombination, in Punkten</translation>
    </message>
    <message>
        <source>Behaviours in the combination</source>
        <translation>Verhalten in der Kombination</translation>
    </message>
    <message>
        <source>Answers so far, one per prompt</source>
        <translation>Antworten bisher, eine je Prompt</translation>
    </message>
    <message>
        <source>Answers cut off at the largest length</source>
        <translation>Antworten, die bei der größten Länge gekappt wurden</translation>
    </message>
    <message>
        <source>The judge&apos;s mean score, 1 to 5, of the correct answers</source>
        <translation>Mittlere Note des Bewertungsmodells, 1 bis 5, für die richtigen Antworten</translation>
    </message>
    <message>
        <source>Seen: all of its behaviours were part of &lt;and&gt;&apos;s training. Unseen pairs: they were, but two of them never together. Unseen: at least one was held out.</source>
        <translation>Im and-Training: Alle ihre Verhalten waren Teil des Trainings von &lt;and&gt;. Paare nicht im and-Training: Sie waren es, aber zwei davon nie zusammen. Nicht im and-Training: Mindestens eines wurde zurückgehalten.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::RunOn</name>
    <message>
        <source>Run on</source>
        <translation>Ausführen auf</translation>
    </message>
    <message>
        <source>Who does the work: the machine that shows this window, a server that has the same model, or any other machine that you start it on</source>
        <translation>Wer die Arbeit tut: der Rechner, der dieses Fenster zeigt, ein Server mit demselben Modell oder irgendein anderer Rechner, auf dem man sie startet</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Diesem Rechner</translation>
    </message>
    <message>
        <source>A server that answers</source>
        <translation>Einem Server, der antwortet</translation>
    </message>
    <message>
        <source>Another machine, started there</source>
        <translation>Einem anderen Rechner, dort gestartet</translation>
    </message>
    <message>
        <source>R&amp;un on</source>
        <translation>Ausführen &amp;auf</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Of steerdeck-cli serve with the same model, tokens and dtype. A few answers are compared with this machine&apos;s own before the others are asked for.</source>
        <translation>Von „steerdeck-cli serve“ mit demselben Modell, denselben Token und demselben Datentyp (dtype). Einige Antworten werden mit denen dieses Rechners verglichen, bevor die übrigen angefordert werden.</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Schlüssel des Servers</translation>
    </message>
    <message>
        <source>Sent to the server, kept nowhere; empty: what STEERDECK_BACKEND_KEY says</source>
        <translation>Wird an den Server gesendet und nirgends gespeichert; leer: was STEERDECK_BACKEND_KEY sagt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>How many answers the server is asked for at the same time</source>
        <translation>Um wie viele Antworten der Server zugleich gebeten wird</translation>
    </message>
    <message>
        <source> at once</source>
        <translation> zugleich</translation>
    </message>
    <message>
        <source>Command that runs the plan</source>
        <translation>Befehl, der den Plan ausführt</translation>
    </message>
    <message>
        <source>Start this there, alone, under mpirun or as a job array, then follow its results:</source>
        <translation>Dies dort starten, allein, unter mpirun oder als Job-Array, dann seinen Ergebnissen folgen:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command that runs the plan</source>
        <translation>Den Befehl kopieren, der den Plan ausführt</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Ordner der Ergebnisse</translation>
    </message>
    <message>
        <source>Where this machine sees the results grow: a shared folder, or one mounted with sshfs. Start follows it; Stop leaves the work there alone.</source>
        <translation>Wo dieser Rechner die Ergebnisse wachsen sieht: ein gemeinsamer Ordner oder einer, der mit sshfs eingebunden ist. „Starten“ folgt ihm; „Stoppen“ lässt die Arbeit dort in Ruhe.</translation>
    </message>
    <message>
        <source>Folder of the results, as seen from here</source>
        <translation>Ordner der Ergebnisse, von hier aus gesehen</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the folder of the results</source>
        <translation>Den Ordner der Ergebnisse wählen</translation>
    </message>
    <message>
        <source>Start the command where the work should be done, then name the folder of its results.</source>
        <translation>Den Befehl dort starten, wo die Arbeit getan werden soll, dann den Ordner seiner Ergebnisse angeben.</translation>
    </message>
    <message>
        <source>Give the server&apos;s address: http://HOST:PORT/v1</source>
        <translation>Die Adresse des Servers angeben: http://HOST:PORT/v1</translation>
    </message>
    <message>
        <source>Who answers: the model that is open here, or a server, which may have a larger one</source>
        <translation>Wer antwortet: das Modell, das hier offen ist, oder ein Server, der ein größeres haben kann</translation>
    </message>
    <message>
        <source>Of steerdeck-cli serve with the same model and dtype, or of any other program that speaks OpenAI&apos;s API, with any model</source>
        <translation>Von „steerdeck-cli serve“ mit demselben Modell und demselben Datentyp (dtype) oder von irgendeinem anderen Programm, das die API von OpenAI spricht, mit beliebigem Modell</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SamplePane</name>
    <message>
        <source>Sample answers so far</source>
        <translation>Beispielantworten bisher</translation>
    </message>
    <message>
        <source>Sample answers</source>
        <translation>Beispielantworten</translation>
    </message>
    <message>
        <source>Answers made on the way, each with the rows of its moment</source>
        <translation>Unterwegs entstandene Antworten, jede mit den Zeilen ihres Augenblicks</translation>
    </message>
    <message>
        <source>Older sample</source>
        <translation>Älteres Beispiel</translation>
    </message>
    <message>
        <source>Newer sample</source>
        <translation>Neueres Beispiel</translation>
    </message>
    <message>
        <source>Sample answer with the tokens as they are now</source>
        <translation>Beispielantwort mit den Token, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>While training runs, an answer made with the tokens of the moment appears here.</source>
        <translation>Während ein Training läuft, erscheint hier eine Antwort mit den Token des Augenblicks.</translation>
    </message>
    <message>
        <source>Step %1: %2, %3 of %4 ✓</source>
        <comment>step, behaviour, verifiers that passed, all</comment>
        <translation>Schritt %1: %3/%4 ✓ %2</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <translation>✓ %1: %2</translation>
    </message>
    <message>
        <source>✗ %1: %2, wanted %3</source>
        <translation>✗ %1: %2 statt %3</translation>
    </message>
    <message>
        <source>? %1: %2</source>
        <translation>? %1: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SamplingPart</name>
    <message>
        <source>Temperature, top-p, top-k, samples, seed, length and system prompt of the answers</source>
        <translation>Temperatur, Top-p, Top-k, Ziehungen, Startwert, Länge und Systemprompt der Antworten</translation>
    </message>
    <message>
        <source>Rege&amp;nerate</source>
        <translation>&amp;Neu erzeugen</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>0 takes the likeliest word each time; the higher, the bolder</source>
        <translation>0 nimmt jedes Mal das wahrscheinlichste Wort; je höher, desto kühner</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Words are drawn from the likeliest that have this share of the probability</source>
        <translation>Gezogen wird aus den wahrscheinlichsten Wörtern, die diesen Anteil der Wahrscheinlichkeit haben</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Words are drawn from so many of the likeliest</source>
        <translation>Gezogen wird aus so vielen der wahrscheinlichsten Wörter</translation>
    </message>
    <message>
        <source>all</source>
        <comment>words of the vocabulary</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>So many answers of each kind, and how many of them do what was asked</source>
        <translation>So viele Antworten jeder Art, und wie viele davon tun, was verlangt war</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed draws the same answer; each sample takes the next one</source>
        <translation>Derselbe Startwert zieht dieselbe Antwort; jede Ziehung nimmt den nächsten</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>In tokens; longer ones are cut</source>
        <translation>In Token; längere werden gekappt</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>What the system says before the question; empty where it says nothing</source>
        <translation>Was das System vor der Frage sagt; leer, wenn es nichts sagt</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>Temperatur %1</translation>
    </message>
    <message>
        <source>top-p %1</source>
        <translation>Top-p %1</translation>
    </message>
    <message>
        <source>top-k %1</source>
        <translation>Top-k %1</translation>
    </message>
    <message numerus="yes">
        <source>%n samples</source>
        <translation>
            <numerusform>%n Ziehung</numerusform>
            <numerusform>%n Ziehungen</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>greedy</source>
        <comment>the likeliest word each time</comment>
        <translation>greedy</translation>
    </message>
    <message numerus="yes">
        <source>at most %n tokens</source>
        <translation>
            <numerusform>höchstens %n Token</numerusform>
            <numerusform>höchstens %n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>a system prompt</source>
        <translation>ein Systemprompt</translation>
    </message>
    <message>
        <source>The same with the next seed (Ctrl+Shift+Return)</source>
        <translation>Dasselbe mit dem nächsten Startwert (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SavedDecksModel</name>
    <message>
        <source>Save the deck “%1”</source>
        <translation>Deck „%1“ speichern</translation>
    </message>
    <message>
        <source>Replace the saved deck “%1”</source>
        <translation>Gespeichertes Deck „%1“ ersetzen</translation>
    </message>
    <message>
        <source>There is a saved deck “%1” already. Choose another name.</source>
        <translation>Ein gespeichertes Deck „%1“ gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Rename the saved deck “%1” to “%2”</source>
        <translation>Gespeichertes Deck „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Delete the saved deck “%1”</source>
        <translation>Gespeichertes Deck „%1“ löschen</translation>
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
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>No deck is saved yet.</source>
        <translation>Noch ist kein Deck gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>Saved decks</source>
        <translation>Gespeicherte Decks</translation>
    </message>
    <message>
        <source>Name for the deck as it stands now</source>
        <translation>Name für das jetzige Deck</translation>
    </message>
    <message>
        <source>Name for this deck</source>
        <translation>Name für dieses Deck</translation>
    </message>
    <message>
        <source>The deck as it stands now is saved under this name; the prompt is not part of it.</source>
        <translation>Das jetzige Deck wird unter diesem Namen gespeichert; der Prompt gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Enter loads the selected deck, F2 renames it, Delete deletes it.</source>
        <translation>Die Eingabetaste lädt das ausgewählte Deck, F2 benennt es um, Entf löscht es.</translation>
    </message>
    <message>
        <source>Put the selected deck in place of this one (Enter)</source>
        <translation>Das ausgewählte Deck an die Stelle des jetzigen setzen (Eingabe)</translation>
    </message>
    <message>
        <source>Give the selected deck another name (F2)</source>
        <translation>Dem ausgewählten Deck einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>Delete the selected deck; that can be undone (Delete)</source>
        <translation>Das ausgewählte Deck löschen; das lässt sich rückgängig machen (Entf)</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>The deck is empty: there is nothing to save.</source>
        <translation>Das Deck ist leer: Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>Give the deck a name first.</source>
        <translation>Dem Deck zuerst einen Namen geben.</translation>
    </message>
    <message>
        <source>Put the deck as it stands now in place of the saved one of this name (Enter)</source>
        <translation>Das jetzige Deck an die Stelle des gespeicherten dieses Namens setzen (Eingabe)</translation>
    </message>
    <message>
        <source>Save the deck as it stands now, without the prompt (Enter)</source>
        <translation>Das jetzige Deck ohne den Prompt speichern (Eingabe)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ScatterPlot</name>
    <message>
        <source>%1: the mean of its instructions&apos; words, where its training begins</source>
        <translation>%1: das Mittel der Wörter seiner Anweisungen, wo sein Training beginnt</translation>
    </message>
    <message>
        <source>%1, norm %2</source>
        <translation>%1, Norm %2</translation>
    </message>
    <message>
        <source>%1, norm %2, unseen by &lt;and&gt;</source>
        <translation>%1, Norm %2, nicht im &lt;and&gt;-Training</translation>
    </message>
    <message>
        <source>vocabulary: %1</source>
        <translation>Vokabular: %1</translation>
    </message>
    <message>
        <source>Tokens on principal components</source>
        <translation>Token auf Hauptkomponenten</translation>
    </message>
    <message>
        <source>Arrow keys go from token to token, Shift and click adds, Shift and drag draws a lasso, Ctrl and arrows move the view, Alt and arrows turn it in three dimensions, plus and minus zoom, Home resets, Escape selects none</source>
        <translation>Pfeiltasten gehen von Token zu Token, Umschalt und Klick fügt hinzu, Umschalt und Ziehen zeichnet ein Lasso, Strg und Pfeile bewegen die Ansicht, Alt und Pfeile drehen sie in drei Dimensionen, Plus und Minus zoomen, Pos1 setzt zurück, Esc hebt die Auswahl auf</translation>
    </message>
    <message>
        <source>PC %1 (%2 %)</source>
        <translation>HK %1 (%2 %)</translation>
    </message>
    <message>
        <source>hollow: unseen by &lt;and&gt;</source>
        <translation>Umriss: nicht im &lt;and&gt;-Training</translation>
    </message>
    <message>
        <source>small: its instructions</source>
        <translation>klein: seine Anweisungen</translation>
    </message>
    <message>
        <source>%1: they lie on one another; a click takes the next</source>
        <translation>%1: Sie liegen aufeinander; ein Klick nimmt das nächste</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SettingsForm</name>
    <message>
        <source>Preset of the settings</source>
        <translation>Voreinstellung der Werte</translation>
    </message>
    <message>
        <source>Fill in settings that are known to work</source>
        <translation>Einstellungen eintragen, die sich bewährt haben</translation>
    </message>
    <message>
        <source> %</source>
        <comment>unit of a share</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>Updates of what is trained. More steps follow the teacher more closely and take longer.</source>
        <translation>Aktualisierungen dessen, was trainiert wird. Mehr Schritte folgen dem Lehrer genauer und dauern länger.</translation>
    </message>
    <message>
        <source>Ba&amp;tch</source>
        <translation>Bat&amp;ch</translation>
    </message>
    <message>
        <source>Examples in each step, over all behaviours. Larger is steadier and slower.</source>
        <translation>Beispiele je Schritt, über alle Verhalten. Größer ist ruhiger und langsamer.</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>Lern&amp;rate</translation>
    </message>
    <message>
        <source>How far one step moves what is trained (AdamW). For tokens, small models need about 1e-2, large ones 1e-4.</source>
        <translation>Wie weit ein Schritt das bewegt, was trainiert wird (AdamW). Bei Token brauchen kleine Modelle etwa 1e-2, große 1e-4.</translation>
    </message>
    <message>
        <source>T&amp;emperature</source>
        <translation>Te&amp;mperatur</translation>
    </message>
    <message>
        <source>Softens the teacher&apos;s and the student&apos;s distributions before they are compared. At 10 unlikely words count too.</source>
        <translation>Macht die Verteilungen von Lehrer und Schüler weicher, bevor sie verglichen werden. Bei 10 zählen auch unwahrscheinliche Wörter.</translation>
    </message>
    <message>
        <source>&amp;Warm-up</source>
        <translation>Auf&amp;wärmen</translation>
    </message>
    <message>
        <source>Share of the steps in which the rate rises from 0. After it the rate falls to 0 in a straight line.</source>
        <translation>Anteil der Schritte, in denen die Rate von 0 an steigt. Danach fällt sie geradlinig auf 0.</translation>
    </message>
    <message>
        <source>Weight &amp;decay</source>
        <translation>&amp;Gewichtszerfall</translation>
    </message>
    <message>
        <source>Pulls the trained numbers towards zero a little with each step.</source>
        <translation>Zieht die trainierten Zahlen mit jedem Schritt ein wenig gegen null.</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>Gradienten&amp;kappung</translation>
    </message>
    <message>
        <source>Longest gradient of a token or behaviour. A longer one is shortened to it.</source>
        <translation>Längster Gradient eines Tokens oder Verhaltens. Ein längerer wird darauf gekürzt.</translation>
    </message>
    <message>
        <source>Ort&amp;hogonality</source>
        <translation>Or&amp;thogonalität</translation>
    </message>
    <message>
        <source>Weight of the term that keeps the operator apart from the behaviours: the sum of its squared cosines to their tokens.</source>
        <translation>Gewicht des Terms, der den Operator von den Verhalten fernhält: die Summe seiner quadrierten Kosinus zu ihren Token.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed draws the same examples and paraphrases in the same order.</source>
        <translation>Derselbe Startwert zieht dieselben Beispiele und Formulierungen in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>Rep&amp;ort every</source>
        <translation>Ber&amp;icht alle</translation>
    </message>
    <message>
        <source>Steps between two points of the curves. It changes nothing that is learned.</source>
        <translation>Schritte zwischen zwei Punkten der Kurven. Am Gelernten ändert das nichts.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>For the small demo model: few steps, each a large one</source>
        <translation>Für das kleine Demomodell: wenige, dafür große Schritte</translation>
    </message>
    <message>
        <source>Paper (arXiv 2601.05062)</source>
        <translation>Artikel (arXiv 2601.05062)</translation>
    </message>
    <message>
        <source>As published for models of billions of parameters: small steps, and 2 epochs of 50 000 examples for each behaviour</source>
        <translation>Wie für Modelle mit Milliarden Parametern veröffentlicht: kleine Schritte, und 2 Epochen mit 50.000 Beispielen für jedes Verhalten</translation>
    </message>
    <message>
        <source>Suited to it</source>
        <translation>Dazu passend</translation>
    </message>
    <message>
        <source>The settings that suit this way to steer</source>
        <translation>Die Einstellungen, die zu dieser Art zu steuern passen</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a setting that differs from the preset</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Differs from the preset %1, which has %2.</source>
        <translation>Weicht von der Voreinstellung %1 ab, die %2 hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ from the preset %1; bring its values back</source>
        <translation>
            <numerusform>%n Wert weicht von der Voreinstellung %1 ab; deren Werte zurückholen</numerusform>
            <numerusform>%n Werte weichen von der Voreinstellung %1 ab; deren Werte zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>In company</source>
        <translation>In Begleitung</translation>
    </message>
    <message>
        <source>For tokens that are there: they learn to stand beside others in a &lt;set&gt;</source>
        <translation>Für vorhandene Token: Sie lernen, in einem &lt;set&gt; neben anderen zu stehen</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SettingsSheet</name>
    <message>
        <source>Behaviours at once</source>
        <translation>Verhalten zugleich</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>all of the set</source>
        <translation>alle vorhandenen</translation>
    </message>
    <message>
        <source>Combinations per size</source>
        <translation>Kombinationen je Größe</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Kombinationen</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Prompts per combination</source>
        <translation>Prompts je Kombination</translation>
    </message>
    <message>
        <source>Instruction&apos;s wording</source>
        <translation>Formulierung der Anweisung</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>ausgelost</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>die erste</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Longest answer, tokens</source>
        <translation>Längste Antwort, Token</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>Generierung</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The file of prompts is not part of the results: choose it again if it was not the usual one.</source>
        <translation>Die Datei mit den Prompts gehört nicht zu den Ergebnissen: neu wählen, wenn es nicht die übliche war.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Einstellungen benutzen</translation>
    </message>
    <message>
        <source>Bring the plan back to them</source>
        <translation>Den Plan wieder auf sie stellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Instructions of several behaviours</source>
        <translation>Anweisungen mehrerer Verhalten</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>each as a sentence</source>
        <translation>jede als ein Satz</translation>
    </message>
    <message>
        <source>Drop rate of DARE</source>
        <translation>Verwerfungsrate von DARE</translation>
    </message>
    <message>
        <source>Composition of LM-Steer</source>
        <translation>Komposition von LM-Steer</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>factors, without epsilon</source>
        <translation>Faktoren, ohne Epsilon</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ShelfModel</name>
    <message>
        <source>“%1” has no token yet. Train one on the Train bench, or open a token file.</source>
        <translation>„%1“ hat noch kein Token. Am Arbeitsplatz „Trainieren“ eines trainieren oder eine Tokendatei öffnen.</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Kategorie %1</translation>
    </message>
    <message>
        <source>%1, unseen by &lt;and&gt;</source>
        <translation>%1, nicht im &lt;and&gt;-Training</translation>
    </message>
    <message>
        <source>%1, no token yet</source>
        <translation>%1, noch kein Token</translation>
    </message>
    <message>
        <source>Instruction: “%1”</source>
        <translation>Anweisung: „%1“</translation>
    </message>
    <message>
        <source>Held out: &lt;and&gt; was trained without it.</source>
        <translation>Nicht im and-Training: &lt;and&gt; wurde ohne es trainiert.</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>unseen by &lt;and&gt;</source>
        <translation>nicht im &lt;and&gt;-Training</translation>
    </message>
    <message>
        <source>Its token came with the model.</source>
        <translation>Sein Token kam mit dem Modell.</translation>
    </message>
    <message>
        <source>Its token is your own; the shipped one is set aside.</source>
        <translation>Sein Token ist ein eigenes; das mitgelieferte ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>Its token is your own.</source>
        <translation>Sein Token ist ein eigenes.</translation>
    </message>
    <message>
        <source>%1, your own token</source>
        <translation>%1, eigenes Token</translation>
    </message>
    <message>
        <source>own</source>
        <comment>of a token: trained or opened by the user</comment>
        <translation>eigenes</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ShelfRail</name>
    <message>
        <source>Show the whole shelf</source>
        <translation>Ganzes Regal zeigen</translation>
    </message>
    <message>
        <source>New behaviour… (Ctrl+Shift+N)</source>
        <translation>Neues Verhalten… (Strg+Umschalt+N)</translation>
    </message>
    <message>
        <source>Behaviours: %1</source>
        <comment>of a category</comment>
        <translation>Verhalten: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ShelfView</name>
    <message>
        <source>Filter behaviours</source>
        <translation>Verhalten filtern</translation>
    </message>
    <message>
        <source>Show only behaviours whose names hold this; Down goes to them</source>
        <translation>Nur Verhalten zeigen, deren Namen dies enthalten; Pfeil ab geht zu ihnen</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Press Enter to put the selected behaviour on the deck, or drag it there.</source>
        <translation>Die Eingabetaste legt das ausgewählte Verhalten auf das Deck; es lässt sich auch dorthin ziehen.</translation>
    </message>
    <message>
        <source>Put on the deck</source>
        <translation>Auf das Deck legen</translation>
    </message>
    <message>
        <source>Back to the shipped token</source>
        <translation>Zurück zum mitgelieferten Token</translation>
    </message>
    <message>
        <source>New behaviour…</source>
        <translation>Neues Verhalten…</translation>
    </message>
    <message>
        <source>A behaviour of your own: its words, its check, its look (Ctrl+Shift+N)</source>
        <translation>Ein eigenes Verhalten: seine Worte, seine Prüfung, sein Aussehen (Strg+Umschalt+N)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Duplicate as my own…</source>
        <translation>Als eigenes duplizieren…</translation>
    </message>
    <message>
        <source>Fold the shelf to icons</source>
        <translation>Regal zu Symbolen einklappen</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SideEffectsPane</name>
    <message>
        <source>Questions whose answers are known are answered without steering and at several doses of the deck. How many obey, and what is it paid for with?</source>
        <translation>Fragen, deren Antworten bekannt sind, werden ungesteuert und mit mehreren Dosen des Decks beantwortet. Wie viele Antworten folgen, und womit wird das bezahlt?</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>Answer the questions at every dose</source>
        <translation>Die Fragen mit jeder Dosis beantworten</translation>
    </message>
    <message>
        <source>End the measurement</source>
        <translation>Die Messung beenden</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>&amp;Way to steer</source>
        <translation>&amp;Art zu steuern</translation>
    </message>
    <message>
        <source>Tokens alone, or with the instructions</source>
        <translation>Nur Token, oder mit den Anweisungen</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Obeyed %</source>
        <translation>Befolgt %</translation>
    </message>
    <message>
        <source>Right %</source>
        <translation>Richtig %</translation>
    </message>
    <message>
        <source>KL, nats</source>
        <translation>KL, Nat</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Empty or in circles %</source>
        <translation>Leer oder im Kreis %</translation>
    </message>
    <message>
        <source>Obedience and damage by dose</source>
        <translation>Befolgung und Schaden nach Dosis</translation>
    </message>
    <message>
        <source>Obedience and damage</source>
        <translation>Befolgung und Schaden</translation>
    </message>
    <message>
        <source>Every dose</source>
        <translation>Jede Dosis</translation>
    </message>
    <message>
        <source>Deck: %1</source>
        <translation>Deck: %1</translation>
    </message>
    <message>
        <source>Compose&apos;s deck is empty: lay behaviours on it first.</source>
        <translation>Das Deck von „Komponieren“ ist leer: zuerst Verhalten auflegen.</translation>
    </message>
    <message>
        <source>Recommended dose: %1. It obeys nearly as often as the best, and damages little.</source>
        <translation>Empfohlene Dosis: %1. Sie wird fast so oft befolgt wie die beste und schadet wenig.</translation>
    </message>
    <message>
        <source>Recommended doses: %1 to %2. They obey nearly as often as the best, and damage little.</source>
        <translation>Empfohlene Dosen: %1 bis %2. Sie werden fast so oft befolgt wie die beste und schaden wenig.</translation>
    </message>
    <message>
        <source>No dose tried obeys without damage.</source>
        <translation>Keine der erprobten Dosen wird ohne Schaden befolgt.</translation>
    </message>
    <message>
        <source>no steering</source>
        <translation>ungesteuert</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SideEffectsPlot</name>
    <message>
        <source>Obedience and damage by dose</source>
        <translation>Befolgung und Schaden nach Dosis</translation>
    </message>
    <message>
        <source>obeyed</source>
        <translation>befolgt</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>empty or in circles</source>
        <translation>leer oder im Kreis</translation>
    </message>
    <message>
        <source>KL to the plain model</source>
        <translation>KL zum ungesteuerten Modell</translation>
    </message>
    <message>
        <source>Dose: what every strength is multiplied by</source>
        <translation>Dosis: womit jede Stärke multipliziert wird</translation>
    </message>
    <message>
        <source>Answers, %</source>
        <translation>Antworten, %</translation>
    </message>
    <message>
        <source>KL, nats a token</source>
        <translation>KL, Nat je Token</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SizesPlot</name>
    <message>
        <source>Accuracy over the size of the model</source>
        <translation>Genauigkeit über der Größe des Modells</translation>
    </message>
    <message>
        <source>Up and Down read the values out one by one</source>
        <translation>Pfeil auf und Pfeil ab lesen die Werte einzeln vor</translation>
    </message>
    <message>
        <source>%1, %2 parameters</source>
        <comment>model, number</comment>
        <translation>%1, %2 Parameter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>method, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accuracy %1 %</source>
        <translation>Genauigkeit %1 %</translation>
    </message>
    <message>
        <source>Draw experiments with several models together: their accuracy over the size of the model appears here</source>
        <translation>Experimente mit mehreren Modellen zusammen zeichnen: Ihre Genauigkeit über der Größe des Modells erscheint hier</translation>
    </message>
    <message>
        <source>Accuracy, %, over parameters</source>
        <translation>Genauigkeit, %, über Parametern</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::StepDots</name>
    <message>
        <source>Step %1 of %2; %3 done</source>
        <translation>Schritt %1 von %2; %3 erledigt</translation>
    </message>
    <message>
        <source>Step %1, done</source>
        <translation>Schritt %1, erledigt</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::StepForm</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Etwas zum Tun</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Task or question</source>
        <translation>Aufgabe oder Frage</translation>
    </message>
    <message>
        <source>Guess before it</source>
        <translation>Vermutung davor</translation>
    </message>
    <message>
        <source>Its choices, a line each</source>
        <translation>Ihre Wahlantworten, je eine Zeile</translation>
    </message>
    <message>
        <source>“Do it for me”, a line each</source>
        <translation>„Vormachen“, je eine Zeile</translation>
    </message>
    <message>
        <source>Done when, a line each</source>
        <translation>Getan, wenn; je eine Zeile</translation>
    </message>
    <message>
        <source>What can be seen then</source>
        <translation>Was dann zu sehen ist</translation>
    </message>
    <message>
        <source>Take from the workbench</source>
        <translation>Von der Werkbank übernehmen</translation>
    </message>
    <message>
        <source>What the bench behind shows now becomes what this step does and waits for</source>
        <translation>Was der Arbeitsplatz dahinter jetzt zeigt, wird zu dem, was dieser Schritt tut und worauf er wartet</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Eine Aktion hinzufügen</translation>
    </message>
    <message>
        <source>A line to “Do it for me”</source>
        <translation>Eine Zeile für „Vormachen“</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Eine Tatsache hinzufügen</translation>
    </message>
    <message>
        <source>A line to “Done when”</source>
        <translation>Eine Zeile für „Getan, wenn“</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Why it is, or is not</source>
        <translation>Warum sie es ist oder nicht ist</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Wahlantworten</translation>
    </message>
    <message>
        <source>Guessed by</source>
        <translation>Vermutet wird mit</translation>
    </message>
    <message>
        <source>A choice</source>
        <translation>Einer Auswahl</translation>
    </message>
    <message>
        <source>A slider</source>
        <translation>Einem Schieberegler</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Einer Reihenfolge</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Its slider</source>
        <translation>Ihr Schieberegler</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>by</source>
        <translation>in Schritten von</translation>
    </message>
    <message>
        <source>Where what happened comes from</source>
        <translation>Woher das tatsächliche Ergebnis kommt</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Diese Zahl</translation>
    </message>
    <message>
        <source>Measured: answers that pass every badge</source>
        <translation>Gemessen: Antworten, bei denen alle Plaketten grün sind</translation>
    </message>
    <message>
        <source>Measured: an experiment&apos;s accuracy, in %</source>
        <translation>Gemessen: die Genauigkeit eines Experiments, in %</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Wessen Antworten</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Was dann geschieht</translation>
    </message>
    <message>
        <source>Its things, a line each, in the right order</source>
        <translation>Ihre Einträge, je eine Zeile, in der richtigen Reihenfolge</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SweepSheet</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>is trained</source>
        <translation>wird trainiert</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bestes</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Trainingsreihe</translation>
    </message>
    <message>
        <source>What the form trains, with every rate, number of steps and seed named here. The tokens in use stay as they are until you take those of a training.</source>
        <translation>Was das Formular trainiert, mit jeder hier genannten Rate, Schrittzahl und jedem Startwert. Die verwendeten Token bleiben, wie sie sind, bis die eines Trainings übernommen werden.</translation>
    </message>
    <message>
        <source>Learning rates, with blanks between: 0.003 0.01 0.03</source>
        <translation>Lernraten, mit Leerzeichen dazwischen: 0.003 0.01 0.03</translation>
    </message>
    <message>
        <source>Numbers of steps, with blanks between: 100 200</source>
        <translation>Schrittzahlen, mit Leerzeichen dazwischen: 100 200</translation>
    </message>
    <message>
        <source>Seeds, with blanks between: 1 2 3</source>
        <translation>Startwerte, mit Leerzeichen dazwischen: 1 2 3</translation>
    </message>
    <message>
        <source>Learning &amp;rates</source>
        <translation>Lern&amp;raten</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>Schri&amp;tte</translation>
    </message>
    <message>
        <source>Se&amp;eds</source>
        <translation>Start&amp;werte</translation>
    </message>
    <message>
        <source>The sweep&apos;s trainings</source>
        <translation>Die Trainings der Reihe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Verlust auf Zurückgehaltenem</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>Best step</source>
        <translation>Bester Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Train one after the other; what was trained before is not trained again</source>
        <translation>Eines nach dem anderen trainieren; was schon trainiert wurde, wird nicht noch einmal trainiert</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>End after the current step; starting again goes on from there</source>
        <translation>Nach dem laufenden Schritt enden; ein neuer Start macht dort weiter</translation>
    </message>
    <message>
        <source>S&amp;how its curves</source>
        <translation>Kurven &amp;zeigen</translation>
    </message>
    <message>
        <source>Show the selected training&apos;s curves on the bench</source>
        <translation>Die Kurven des ausgewählten Trainings am Arbeitsplatz zeigen</translation>
    </message>
    <message>
        <source>&amp;Use these tokens</source>
        <translation>Diese Token &amp;verwenden</translation>
    </message>
    <message>
        <source>The tokens of the selected training take the place of those in use</source>
        <translation>Die Token des ausgewählten Trainings treten an die Stelle der verwendeten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this form; the work goes on</source>
        <translation>Dieses Formular schließen; die Arbeit geht weiter</translation>
    </message>
    <message>
        <source>A learning rate is no number. Write them as in 0.003 0.01.</source>
        <translation>Eine Lernrate ist keine Zahl. Schreibweise: 0.003 0.01.</translation>
    </message>
    <message>
        <source>A number of steps is no whole number. Write them as in 100 200.</source>
        <translation>Eine Schrittzahl ist keine ganze Zahl. Schreibweise: 100 200.</translation>
    </message>
    <message>
        <source>A seed is no whole number. Write them as in 1 2 3.</source>
        <translation>Ein Startwert ist keine ganze Zahl. Schreibweise: 1 2 3.</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings, judged on what is held out</source>
        <translation>
            <numerusform>%n Training, beurteilt an Zurückgehaltenem</numerusform>
            <numerusform>%n Trainings, beurteilt an Zurückgehaltenem</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>Lernraten</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TaskBench</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Accuracy of the ticked runs</source>
        <translation>Genauigkeit der angekreuzten Läufe</translation>
    </message>
    <message>
        <source>&amp;Copy the command line</source>
        <translation>Befehlszeile &amp;kopieren</translation>
    </message>
    <message>
        <source>The terminal&apos;s command that asks the same questions under the same steering</source>
        <translation>Der Befehl fürs Terminal, der dieselben Fragen unter derselben Steuerung stellt</translation>
    </message>
    <message>
        <source>Ask these questions (Ctrl+Return)</source>
        <translation>Diese Fragen stellen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Wait after the current batch; nothing is lost</source>
        <translation>Nach dem laufenden Batch warten; nichts geht verloren</translation>
    </message>
    <message>
        <source>End after the current batch; what is answered stays, and the same form goes on from there</source>
        <translation>Nach dem laufenden Batch enden; was beantwortet ist, bleibt, und dasselbe Formular macht dort weiter</translation>
    </message>
    <message>
        <source>Stopping after this batch…</source>
        <translation>Stoppt nach diesem Batch…</translation>
    </message>
    <message>
        <source>Stopped. Start it again to go on from here.</source>
        <translation>Gestoppt. Noch einmal starten, um hier fortzufahren.</translation>
    </message>
    <message>
        <source>Progress of the task</source>
        <translation>Fortschritt der Aufgabe</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Export the runs</source>
        <translation>Die Läufe exportieren</translation>
    </message>
    <message>
        <source>Write the picture, the ticked runs or the shown questions</source>
        <translation>Das Bild, die angekreuzten Läufe oder die gezeigten Fragen schreiben</translation>
    </message>
    <message>
        <source>Picture of the accuracy…</source>
        <translation>Bild der Genauigkeit…</translation>
    </message>
    <message>
        <source>Runs as table (CSV)…</source>
        <translation>Läufe als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Questions as table (CSV)…</source>
        <translation>Fragen als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>Lä&amp;ufe</translation>
    </message>
    <message>
        <source>Earlier runs of tasks</source>
        <translation>Frühere Läufe von Aufgaben</translation>
    </message>
    <message>
        <source>A ticked run stands in the picture; the selected one&apos;s questions are shown</source>
        <translation>Ein angekreuzter Lauf steht im Bild; die Fragen des ausgewählten werden gezeigt</translation>
    </message>
    <message>
        <source>Use &amp;its settings</source>
        <translation>Einstellu&amp;ngen benutzen</translation>
    </message>
    <message>
        <source>Fill the form as this run was asked; an unfinished one then goes on</source>
        <translation>Das Formular wie bei diesem Lauf ausfüllen; ein unfertiger geht dann weiter</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 von %2 Antworten</translation>
    </message>
    <message>
        <source>Done in %1: %2 of %3 right.</source>
        <translation>Fertig in %1: %2 von %3 richtig.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TaskForm</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>A published set of questions with one right answer each</source>
        <translation>Eine veröffentlichte Sammlung von Fragen mit je einer richtigen Antwort</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>Auf&amp;gabe</translation>
    </message>
    <message>
        <source>File of questions</source>
        <translation>Datei mit Fragen</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file of questions</source>
        <translation>Eine Datei mit Fragen wählen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Rows of a task (*.jsonl *.json *.tsv);;All files (*)</source>
        <translation>Zeilen einer Aufgabe (*.jsonl *.json *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>a split</comment>
        <translation>Training</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source>all</source>
        <comment>questions</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>as usual</source>
        <comment>a length</comment>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>T&amp;eil</translation>
    </message>
    <message>
        <source>Which of the file&apos;s rows, as published</source>
        <translation>Welche Zeilen der Datei, wie veröffentlicht</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>The first so many of the split; 0 is all of them</source>
        <translation>So viele vom Anfang des Teils; 0 heißt alle</translation>
    </message>
    <message>
        <source>&amp;Longest answer, tokens</source>
        <translation>&amp;Längste Antwort, Token</translation>
    </message>
    <message>
        <source>An answer that reaches it is cut off; 0 is what the task takes</source>
        <translation>Eine Antwort, die sie erreicht, wird gekappt; 0 heißt wie in der Aufgabe üblich</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;tartwert</translation>
    </message>
    <message>
        <source>The same seed makes the same lists</source>
        <translation>Derselbe Startwert erzeugt dieselben Listen</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>T&amp;iefe</translation>
    </message>
    <message>
        <source>Of made lists: lists within lists, at most</source>
        <translation>Bei erzeugten Listen: Listen in Listen, höchstens</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>Of made lists: words, at most</source>
        <translation>Bei erzeugten Listen: Wörter, höchstens</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>Argu&amp;mente</translation>
    </message>
    <message>
        <source>Of made lists: numbers of one list, at most</source>
        <translation>Bei erzeugten Listen: Zahlen einer Liste, höchstens</translation>
    </message>
    <message>
        <source>Steered by</source>
        <translation>Gesteuert durch</translation>
    </message>
    <message>
        <source>The model alone, or what shall steer its answers</source>
        <translation>Das Modell allein, oder was seine Antworten steuern soll</translation>
    </message>
    <message>
        <source>Steered &amp;by</source>
        <translation>Gesteuert dur&amp;ch</translation>
    </message>
    <message>
        <source>What has learned to steer in this way</source>
        <translation>Was gelernt hat, auf diese Art zu steuern</translation>
    </message>
    <message>
        <source>Space ticks one; several act together</source>
        <translation>Die Leertaste kreuzt eines an; mehrere wirken zusammen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&lt;and&gt;, learned</source>
        <translation>&lt;and&gt;, gelernt</translation>
    </message>
    <message>
        <source>nothing between</source>
        <translation>nichts dazwischen</translation>
    </message>
    <message>
        <source>the word “and”</source>
        <translation>das Wort „and“</translation>
    </message>
    <message>
        <source>&lt;set&gt;, in no order</source>
        <translation>&lt;set&gt;, ohne Reihenfolge</translation>
    </message>
    <message>
        <source>&lt;or&gt;, at least one</source>
        <translation>&lt;or&gt;, mindestens eines</translation>
    </message>
    <message>
        <source>&lt;not&gt;, none of them</source>
        <translation>&lt;not&gt;, keines davon</translation>
    </message>
    <message>
        <source>Stren&amp;gth</source>
        <translation>&amp;Stärke</translation>
    </message>
    <message>
        <source>Scales what was learned; 1 is as it was trained</source>
        <translation>Skaliert das Gelernte; 1 ist, wie es trainiert wurde</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>What stands between two behaviours</source>
        <translation>Was zwischen zwei Verhalten steht</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>What the system says before each question</source>
        <translation>Was das System vor jeder Frage sagt</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>S&amp;ystem says</source>
        <translation>S&amp;ystem sagt</translation>
    </message>
    <message>
        <source>Without the c&amp;hat template</source>
        <translation>&amp;Ohne Chatvorlage</translation>
    </message>
    <message>
        <source>The model goes on with the question as it is</source>
        <translation>Das Modell setzt die Frage fort, wie sie ist</translation>
    </message>
    <message>
        <source>The model alone, as it answers unasked.</source>
        <translation>Das Modell allein, wie es von sich aus antwortet.</translation>
    </message>
    <message>
        <source>Nothing has learned to steer this model in this way: train it on the Train bench.</source>
        <translation>Nichts hat gelernt, dieses Modell auf diese Art zu steuern: am Arbeitsplatz „Trainieren“ trainieren.</translation>
    </message>
    <message>
        <source>Made from a seed</source>
        <translation>Aus einem Startwert erzeugt</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>Rows with %1: JSON lines, a JSON list, the hub&apos;s rows or TSV</source>
        <translation>Zeilen mit %1: JSON-Zeilen, eine JSON-Liste, die Zeilen des Hubs oder TSV</translation>
    </message>
    <message>
        <source>Choose the file of %1&apos;s questions.</source>
        <translation>Die Datei mit den Fragen von %1 wählen.</translation>
    </message>
    <message>
        <source>Made lists have no whole file: choose a split, or a file.</source>
        <translation>Erzeugte Listen haben keine ganze Datei: einen Teil oder eine Datei wählen.</translation>
    </message>
    <message>
        <source>Tick what shall steer the answers.</source>
        <translation>Ankreuzen, was die Antworten steuern soll.</translation>
    </message>
    <message>
        <source>Nothing has learned to steer in this way yet.</source>
        <translation>Noch nichts hat gelernt, auf diese Art zu steuern.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TaskRunModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Steered by</source>
        <translation>Gesteuert durch</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>When its last answer came. A ticked run stands in the picture</source>
        <translation>Wann seine letzte Antwort kam. Ein angekreuzter Lauf steht im Bild</translation>
    </message>
    <message>
        <source>Whose questions</source>
        <translation>Wessen Fragen</translation>
    </message>
    <message>
        <source>What steered the answers</source>
        <translation>Was die Antworten gesteuert hat</translation>
    </message>
    <message>
        <source>Questions that were answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>Share of right answers, with its 95 % interval (Wilson)</source>
        <translation>Anteil richtiger Antworten mit seinem 95-%-Intervall (Wilson)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TimeBar</name>
    <message>
        <source>Moment of the training</source>
        <translation>Augenblick des Trainings</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Let the training pass by (Space)</source>
        <translation>Das Training ablaufen lassen (Leertaste)</translation>
    </message>
    <message>
        <source>Step of the training</source>
        <translation>Schritt des Trainings</translation>
    </message>
    <message>
        <source>Arrow keys go from one recorded step to the next</source>
        <translation>Pfeiltasten gehen von einem aufgezeichneten Schritt zum nächsten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold this moment (Space)</source>
        <translation>Diesen Augenblick festhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>Schri&amp;tt</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Einen Schritt weiter</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast the steps pass</source>
        <translation>Wie schnell die Schritte ablaufen</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>a pace, as in 2 ×</comment>
        <translation>%1 ×</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenBars</name>
    <message>
        <source>Left and Right go from token to token</source>
        <translation>Pfeil links und rechts gehen von Token zu Token</translation>
    </message>
    <message>
        <source>%1; the tallest bar: %2</source>
        <translation>%1; der höchste Balken: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenLegend</name>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
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
        <translation>Färben nach</translation>
    </message>
    <message>
        <source>What the tokens of the answers are coloured by</source>
        <translation>Wonach die Token der Antworten gefärbt werden</translation>
    </message>
    <message>
        <source>Probability: how likely the token was. Entropy: how open the choice was. Rank: how many tokens were likelier. A token&apos;s own numbers stand in its tip.</source>
        <translation>Wahrscheinlichkeit: wie wahrscheinlich das Token war. Entropie: wie offen die Wahl war. Rang: wie viele Token wahrscheinlicher waren. Die eigenen Zahlen eines Tokens stehen in seiner Sprechblase.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenScale</name>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>%1 bits and more</source>
        <translation>%1 Bit und mehr</translation>
    </message>
    <message>
        <source>likeliest</source>
        <translation>am wahrscheinlichsten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ranks</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>beyond</source>
        <comment>a rank of 20</comment>
        <translation>darüber</translation>
    </message>
    <message>
        <source>How many tokens of the vocabulary the model held likelier, plus one: %1. The deeper the tint, and the shorter the line under it, the further down the list a token stood.</source>
        <translation>Wie viele Token des Vokabulars das Modell für wahrscheinlicher hielt, plus eins: %1. Je tiefer der Farbton und je kürzer die Linie darunter, desto weiter unten in der Liste stand ein Token.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>How open the choice was: the entropy of the model&apos;s distribution at temperature 1, from %1 (only one token could come) to %2. The deeper the tint, and the longer the line under it, the more open.</source>
        <translation>Wie offen die Wahl war: die Entropie der Verteilung des Modells bei Temperatur 1, von %1 (nur ein Token konnte kommen) bis %2. Je tiefer der Farbton und je länger die Linie darunter, desto offener.</translation>
    </message>
    <message>
        <source>The probability that the model gave the token at temperature 1, from %1 to %2. The deeper the tint, and the shorter the line under it, the less likely the token was.</source>
        <translation>Die Wahrscheinlichkeit, die das Modell dem Token bei Temperatur 1 gab, von %1 bis %2. Je tiefer der Farbton und je kürzer die Linie darunter, desto unwahrscheinlicher war das Token.</translation>
    </message>
    <message>
        <source>What the tokens&apos; colours mean</source>
        <translation>Was die Farben der Token bedeuten</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenSheet</name>
    <message>
        <source>Examples of %1 behaviours</source>
        <translation>Beispiele mit %1 Verhalten</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Epochen</translation>
    </message>
    <message>
        <source>How often the training goes through its data set, each example once an epoch; they decide the steps. The paper&apos;s are 2</source>
        <translation>Wie oft das Training seinen Datensatz durchläuft, jedes Beispiel einmal je Epoche; davon hängen die Schritte ab. Im Artikel sind es 2</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>Anwe&amp;isungen</translation>
    </message>
    <message>
        <source>How the teacher reads those of several behaviours: joined into one wording, or each as a sentence of its own, which is the paper&apos;s way</source>
        <translation>Wie der Lehrer die mehrerer Verhalten liest: zu einem Wortlaut verbunden, oder jede als eigenen Satz, wie im Artikel</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>S&amp;tart</translation>
    </message>
    <message>
        <source>The operator&apos;s row before the first step</source>
        <translation>Die Zeile des Operators vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>Behaviours of an example</source>
        <translation>Verhalten eines Beispiels</translation>
    </message>
    <message>
        <source>Each ticked number is as likely; none ticked: the operator&apos;s own numbers</source>
        <translation>Jede angekreuzte Anzahl ist gleich wahrscheinlich; keine angekreuzt: die eigenen Anzahlen des Operators</translation>
    </message>
    <message>
        <source>Examples of each &amp;behaviour</source>
        <translation>Beispiele je &amp;Verhalten</translation>
    </message>
    <message>
        <source>So many of a data set&apos;s, chosen at random; the paper&apos;s are 50 000</source>
        <translation>So viele aus einem Datensatz, zufällig gewählt; im Artikel sind es 50.000</translation>
    </message>
    <message>
        <source>&amp;Longest left out</source>
        <translation>&amp;Längste weglassen</translation>
    </message>
    <message>
        <source>Share of a data set whose prompts and answers are longest; the paper&apos;s is 0.1 %</source>
        <translation>Anteil eines Datensatzes mit den längsten Prompts und Antworten; im Artikel sind es 0,1 %</translation>
    </message>
    <message>
        <source>&amp;Paraphrases</source>
        <translation>Fo&amp;rmulierungen</translation>
    </message>
    <message>
        <source>The teacher reads the first so many of each behaviour&apos;s instructions; the paper&apos;s are 10</source>
        <translation>Der Lehrer liest so viele der ersten Anweisungen jedes Verhaltens; im Artikel sind es 10</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Close; the options stand</source>
        <translation>Schließen; die Optionen bleiben</translation>
    </message>
    <message>
        <source>none: steps</source>
        <comment>epochs</comment>
        <translation>keine: Schritte</translation>
    </message>
    <message>
        <source>all</source>
        <comment>examples</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <comment>examples</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source> %</source>
        <comment>unit of a share</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>all</source>
        <comment>paraphrases</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>as sentences</source>
        <translation>als Sätze</translation>
    </message>
    <message>
        <source>Each paraphrase as li&amp;kely</source>
        <translation>Jede Formulierung gleich &amp;wahrscheinlich</translation>
    </message>
    <message>
        <source>The paper&apos;s way. Otherwise those of one or two words come twice as often</source>
        <translation>Wie im Artikel. Sonst kommen die aus einem oder zwei Wörtern doppelt so oft</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>mean of the tokens</source>
        <translation>Mittel der Token</translation>
    </message>
    <message>
        <source>the word that says it</source>
        <translation>das Wort, das es sagt</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Optionen von %1</translation>
    </message>
    <message>
        <source>Options of the tokens</source>
        <translation>Optionen der Token</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 Epochen</translation>
    </message>
    <message>
        <source>%1 examples each</source>
        <translation>je %1 Beispiele</translation>
    </message>
    <message>
        <source>without the longest %1 %</source>
        <translation>ohne die längsten %1 %</translation>
    </message>
    <message>
        <source>instructions as sentences</source>
        <translation>Anweisungen als Sätze</translation>
    </message>
    <message numerus="yes">
        <source>%n paraphrase(s)</source>
        <translation>
            <numerusform>%n Formulierung</numerusform>
            <numerusform>%n Formulierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>evenly drawn</source>
        <translation>gleichmäßig gezogen</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>Start: %1</translation>
    </message>
    <message>
        <source>%1 behaviours at once</source>
        <translation>%1 Verhalten zugleich</translation>
    </message>
    <message>
        <source>The usual data and instructions</source>
        <translation>Die üblichen Daten und Anweisungen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Begleitung</translation>
    </message>
    <message>
        <source>What stands beside the token in some examples, so that it learns to stand beside others: instructions of seen behaviours, or the tokens in use, joined by &lt;set&gt;</source>
        <translation>Was in manchen Beispielen neben dem Token steht, damit es lernt, neben anderen zu stehen: Anweisungen von Verhalten des and-Trainings oder die verwendeten Token, durch &lt;set&gt; verbunden</translation>
    </message>
    <message>
        <source>Examples with compan&amp;y</source>
        <translation>Beis&amp;piele mit Begleitung</translation>
    </message>
    <message>
        <source>Share of the examples that have any</source>
        <translation>Anteil der Beispiele, die welche haben</translation>
    </message>
    <message>
        <source>At &amp;most beside it</source>
        <translation>Höchstens &amp;daneben</translation>
    </message>
    <message>
        <source>Behaviours of other categories, so many at most</source>
        <translation>Verhalten anderer Kategorien, höchstens so viele</translation>
    </message>
    <message>
        <source>none</source>
        <comment>company</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>instructions in words</source>
        <translation>Anweisungen in Worten</translation>
    </message>
    <message>
        <source>tokens in use</source>
        <translation>verwendete Token</translation>
    </message>
    <message>
        <source>Begin &amp;with the token in use</source>
        <translation>Mit dem verwendeten Token a&amp;nfangen</translation>
    </message>
    <message>
        <source>Otherwise with the mean of the words of its instructions</source>
        <translation>Sonst mit dem Mittel der Wörter seiner Anweisungen</translation>
    </message>
    <message>
        <source>%1 % in company of %2</source>
        <translation>%1 % in Begleitung: %2</translation>
    </message>
    <message>
        <source>from the tokens in use</source>
        <translation>von den verwendeten Token aus</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenText</name>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>Steering token: %1</source>
        <translation>Steuertoken: %1</translation>
    </message>
    <message>
        <source>Learned operator: %1</source>
        <translation>Gelernter Operator: %1</translation>
    </message>
    <message>
        <source>Steering token: %1, strength %2</source>
        <translation>Steuertoken: %1, Stärke %2</translation>
    </message>
    <message>
        <source>Token %1: %2</source>
        <translation>Token %1: %2</translation>
    </message>
    <message>
        <source>%1: probability %2</source>
        <translation>%1: Wahrscheinlichkeit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens. The arrow keys move from one to the next.</source>
        <translation>
            <numerusform>%n Token. Die Pfeiltasten gehen von einem zum nächsten.</numerusform>
            <numerusform>%n Token. Die Pfeiltasten gehen von einem zum nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: probability %2, rank %3</source>
        <comment>of a token</comment>
        <translation>%1: Wahrscheinlichkeit %2, Rang %3</translation>
    </message>
    <message>
        <source>%1: probability %2, rank %3, entropy %4 bits</source>
        <comment>of a token</comment>
        <translation>%1: Wahrscheinlichkeit %2, Rang %3, Entropie %4 Bit</translation>
    </message>
    <message>
        <source>%1; others: %2</source>
        <comment>of a token</comment>
        <translation>%1; andere: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenTraceModel</name>
    <message>
        <source>An operator&apos;s row starts at zero, which has no direction: its norm tells how far it moved</source>
        <translation>Die Zeile eines Operators beginnt bei null, und null hat keine Richtung: Ihre Norm sagt, wie weit sie sich bewegt hat</translation>
    </message>
    <message>
        <source>starts at 0</source>
        <translation>beginnt bei 0</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Cosine to start</source>
        <translation>Kosinus / Start</translation>
    </message>
    <message>
        <source>Nearest words (cosine)</source>
        <translation>Nächste Wörter (Kosinus)</translation>
    </message>
    <message>
        <source>The behaviour whose token is trained</source>
        <translation>Das Verhalten, dessen Token trainiert wird</translation>
    </message>
    <message>
        <source>Mean distillation loss of its examples in the last report</source>
        <translation>Mittlerer Destillationsverlust seiner Beispiele im letzten Bericht</translation>
    </message>
    <message>
        <source>Length of the token&apos;s row</source>
        <translation>Länge der Zeile des Tokens</translation>
    </message>
    <message>
        <source>Cosine between the row and where it started: 1 while it points the same way. An operator starts at zero, which has no direction</source>
        <translation>Kosinus zwischen der Zeile und ihrem Start: 1, solange sie in dieselbe Richtung zeigt. Ein Operator beginnt bei null, und null hat keine Richtung</translation>
    </message>
    <message>
        <source>The five words of the vocabulary whose rows point most nearly the same way</source>
        <translation>Die fünf Wörter des Vokabulars, deren Zeilen am ehesten in dieselbe Richtung zeigen</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainBench</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Stoppt nach diesem Schritt…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped early after %1 s.</source>
        <translation>Nach %1 s vorzeitig gestoppt.</translation>
    </message>
    <message>
        <source>Done in %1 s.</source>
        <translation>Fertig in %1 s.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It can be chosen in experiments from now on: %1.</source>
        <translation>Von jetzt an in Experimenten wählbar: %1.</translation>
    </message>
    <message>
        <source>Final loss %1. It can be chosen in experiments from now on: %2.</source>
        <translation>Letzter Verlust %1. Von jetzt an in Experimenten wählbar: %2.</translation>
    </message>
    <message>
        <source>Final loss %1. On the deck from now on: %2.</source>
        <translation>Letzter Verlust %1. Von jetzt an auf dem Deck: %2.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>%1 steps of %2 examples, rate %3, decay %4, warm-up %5 %, clip %6, seed %7</source>
        <translation>%1 Schritte mit %2 Beispielen, Rate %3, Zerfall %4, Aufwärmen %5 %, Gradientenkappung %6, Startwert %7</translation>
    </message>
    <message>
        <source>Earlier run: %1. %2.</source>
        <translation>Früherer Lauf: %1. %2.</translation>
    </message>
    <message>
        <source>Earlier run, unfinished: %1. %2.</source>
        <translation>Früherer Lauf, unfertig: %1. %2.</translation>
    </message>
    <message>
        <source>Train what is ticked (Ctrl+Return)</source>
        <translation>Angekreuztes trainieren (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Wait after the current step; nothing is lost</source>
        <translation>Nach dem laufenden Schritt warten; nichts geht verloren</translation>
    </message>
    <message>
        <source>End after the current step; starting again with the same settings goes on from there</source>
        <translation>Nach dem laufenden Schritt enden; ein neuer Start mit denselben Einstellungen macht dort weiter</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Tokens, nearest words, earlier runs</source>
        <translation>Token, nächste Wörter, frühere Läufe</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>Was trainiert wird</translation>
    </message>
    <message>
        <source>The selected token&apos;s curves stand out</source>
        <translation>Die Kurven des ausgewählten Tokens treten hervor</translation>
    </message>
    <message>
        <source>Nearest words over time</source>
        <translation>Nächste Wörter im Lauf der Zeit</translation>
    </message>
    <message>
        <source>The selected row&apos;s step is read out in the curves</source>
        <translation>Der Schritt der ausgewählten Zeile wird in den Kurven abgelesen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Nächste Wörter</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>The newest values of each token</source>
        <translation>Die neuesten Werte jedes Tokens</translation>
    </message>
    <message>
        <source>At which step another word became the nearest</source>
        <translation>Bei welchem Schritt ein anderes Wort das nächste wurde</translation>
    </message>
    <message>
        <source>Records of trainings: compare them, show them again, use their settings</source>
        <translation>Aufzeichnungen von Trainings: sie vergleichen, wieder zeigen, ihre Einstellungen benutzen</translation>
    </message>
    <message>
        <source>A step is being measured</source>
        <translation>Ein Schritt wird gemessen</translation>
    </message>
    <message>
        <source>This replaces what was learned before for %1.</source>
        <translation>Das ersetzt, was zuvor für %1 gelernt wurde.</translation>
    </message>
    <message>
        <source>Yours take the place of shipped tokens: %1. They can be brought back.</source>
        <translation>Eigene treten an die Stelle mitgelieferter Token: %1. Diese können zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Your own tokens are replaced: %1.</source>
        <translation>Eigene Token werden ersetzt: %1.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Final loss %1. On Evaluate, Tasks, it can steer from now on: %2.</source>
        <translation>Letzter Verlust %1. Unter „Auswerten“, „Aufgaben“ kann von jetzt an steuern: %2.</translation>
    </message>
    <message>
        <source>Only tokens and operators are swept.</source>
        <translation>Trainingsreihen gibt es nur für Token und Operatoren.</translation>
    </message>
    <message>
        <source>The lowest held-out loss is %1, at step %2.</source>
        <translation>Der niedrigste Verlust auf Zurückgehaltenem ist %1, bei Schritt %2.</translation>
    </message>
    <message>
        <source>The lowest held-out loss is %1, at step %2, with an accuracy of %3 %.</source>
        <translation>Der niedrigste Verlust auf Zurückgehaltenem ist %1, bei Schritt %2, mit einer Genauigkeit von %3 %.</translation>
    </message>
    <message>
        <source>Stopped; starting again goes on from there.</source>
        <translation>Gestoppt; ein neuer Start macht dort weiter.</translation>
    </message>
    <message>
        <source>The best training stands out: choose it to use its tokens.</source>
        <translation>Das beste Training ist hervorgehoben: auswählen, um seine Token zu verwenden.</translation>
    </message>
    <message>
        <source>A training runs. Start the sweep when it has ended.</source>
        <translation>Ein Training läuft. Die Trainingsreihe starten, wenn es beendet ist.</translation>
    </message>
    <message>
        <source>A training runs: its curves are shown until it ends.</source>
        <translation>Ein Training läuft: Bis zu seinem Ende sind seine Kurven zu sehen.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a training&apos;s settings, and its adapters&apos;</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>What is trained, and how</source>
        <translation>Was trainiert wird und wie</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainCurves</name>
    <message>
        <source>Smoothing of the loss</source>
        <translation>Glättung des Verlusts</translation>
    </message>
    <message>
        <source>Weight of the past in the strong curves; the faint ones are the raw values</source>
        <translation>Gewicht der Vergangenheit in den kräftigen Kurven; die blassen sind die rohen Werte</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>Glätt&amp;ung</translation>
    </message>
    <message>
        <source>Drag moves, wheel zooms, double click resets</source>
        <translation>Ziehen verschiebt, das Mausrad zoomt, Doppelklick setzt zurück</translation>
    </message>
    <message>
        <source>By keyboard: arrows move, plus and minus zoom, Home resets, comma and full stop read out</source>
        <translation>Mit der Tastatur: Pfeile verschieben, Plus und Minus zoomen, Pos1 setzt zurück, Komma und Punkt lesen vor</translation>
    </message>
    <message>
        <source>Lo&amp;g axes</source>
        <translation>L&amp;og-Achsen</translation>
    </message>
    <message>
        <source>Which axes are logarithmic</source>
        <translation>Welche Achsen logarithmisch sind</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>&amp;Verlust</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>Lern&amp;rate</translation>
    </message>
    <message>
        <source>&amp;Gradient norm</source>
        <translation>&amp;Gradientennorm</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Die Kurven exportieren</translation>
    </message>
    <message>
        <source>Write the curves as a table or a picture</source>
        <translation>Die Kurven als Tabelle oder Bild schreiben</translation>
    </message>
    <message>
        <source>Curves as table (CSV)…</source>
        <translation>Kurven als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Picture (SVG, PDF, PNG)…</source>
        <translation>Bild (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Das Bild exportieren</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>&amp;Kurven</translation>
    </message>
    <message>
        <source>Loss, rate and gradient over the steps</source>
        <translation>Verlust, Rate und Gradient über die Schritte</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>Sch&amp;ichten</translation>
    </message>
    <message>
        <source>How large the adapters are, layer by layer, over the steps</source>
        <translation>Wie groß die Adapter sind, Schicht für Schicht, über die Schritte</translation>
    </message>
    <message>
        <source>Layers as picture (SVG, PDF, PNG)…</source>
        <translation>Schichten als Bild (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>No adapters are shown: their training has layers to draw.</source>
        <translation>Keine Adapter werden gezeigt: Erst ihr Training hat Schichten zu zeichnen.</translation>
    </message>
    <message>
        <source>Arrow keys move, plus and minus zoom, dragging with Shift zooms into a box, Home resets, comma and full stop read out the steps one by one</source>
        <translation>Pfeiltasten verschieben, Plus und Minus zoomen, Ziehen mit Umschalt zoomt in einen Rahmen, Pos1 setzt zurück, Komma und Punkt lesen die Schritte einzeln vor</translation>
    </message>
    <message>
        <source>&amp;Mechanism…</source>
        <translation>&amp;Mechanismus…</translation>
    </message>
    <message>
        <source>Watch teacher, student and token on one example, step by step</source>
        <translation>Lehrer, Schüler und Token an einem Beispiel beobachten, Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainForm</name>
    <message>
        <source>Data file</source>
        <translation>Datendatei</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>Eine Datendatei wählen</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Data sets (*.jsonl *.json)</source>
        <translation>Datensätze (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Da&amp;ta</source>
        <translation>Dat&amp;en</translation>
    </message>
    <message>
        <source>Ma&amp;ke data…</source>
        <translation>Er&amp;zeugen…</translation>
    </message>
    <message>
        <source>Let the model answer prompts, keep what the verifiers pass, and train on it</source>
        <translation>Das Modell Prompts beantworten lassen, behalten, was vor den Prüfern besteht, und daran trainieren</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation>Geschätzte Kosten</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Tick the behaviours that shall be trained.</source>
        <translation>Haken Sie die Verhalten an, die trainiert werden sollen.</translation>
    </message>
    <message>
        <source>Choose or make one</source>
        <translation>Eine wählen oder erzeugen</translation>
    </message>
    <message>
        <source>Made from the demo world</source>
        <translation>Aus der Demowelt erzeugt</translation>
    </message>
    <message>
        <source>A JSONL file of prompts, answers and behaviours. This model needs one: make it here, or choose one</source>
        <translation>Eine JSONL-Datei mit Prompts, Antworten und Verhalten. Dieses Modell braucht eine: hier erzeugen oder eine wählen</translation>
    </message>
    <message>
        <source>A JSONL file of prompts, answers and behaviours; empty: examples are made from the demo world</source>
        <translation>Eine JSONL-Datei mit Prompts, Antworten und Verhalten; leer: Beispiele werden aus der Demowelt erzeugt</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Messung läuft…</translation>
    </message>
    <message>
        <source>What this way to steer takes is not measured beforehand</source>
        <translation>Was diese Art zu steuern kostet, wird nicht im Voraus gemessen</translation>
    </message>
    <message>
        <source>Paper (arXiv 2603.00425)</source>
        <translation>Artikel (arXiv 2603.00425)</translation>
    </message>
    <message>
        <source>As the paper has it: linear adapters, rate 1e-3</source>
        <translation>Wie im Artikel: lineare Adapter, Rate 1e-3</translation>
    </message>
    <message>
        <source>Its repository</source>
        <translation>Sein Repository</translation>
    </message>
    <message>
        <source>As the published program has it: SiLU, rate 9e-4</source>
        <translation>Wie im veröffentlichten Programm: SiLU, Rate 9e-4</translation>
    </message>
    <message>
        <source>The ticked behaviours, or a task: questions with one right answer each</source>
        <translation>Die angekreuzten Verhalten oder eine Aufgabe: Fragen mit je einer richtigen Antwort</translation>
    </message>
    <message>
        <source>the ticked behaviours</source>
        <translation>die angekreuzten Verhalten</translation>
    </message>
    <message>
        <source>the task %1</source>
        <translation>die Aufgabe %1</translation>
    </message>
    <message>
        <source>O&amp;ptions…</source>
        <translation>Op&amp;tionen…</translation>
    </message>
    <message>
        <source>Choose the file of %1&apos;s questions.</source>
        <translation>Die Datei mit den Fragen von %1 wählen.</translation>
    </message>
    <message>
        <source>Made from a seed</source>
        <translation>Aus einem Startwert erzeugt</translation>
    </message>
    <message>
        <source>Choose its file</source>
        <translation>Ihre Datei wählen</translation>
    </message>
    <message>
        <source>Rows with %1: JSON lines, a JSON list, the hub&apos;s rows or TSV</source>
        <translation>Zeilen mit %1: JSON-Zeilen, eine JSON-Liste, die Zeilen des Hubs oder TSV</translation>
    </message>
    <message>
        <source>Lea&amp;rn</source>
        <translation>Lernstof&amp;f</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>Was gelernt wird</translation>
    </message>
    <message>
        <source>Rank, activation, place and layers of the adapters, what they learn from, and LoRA&apos;s own</source>
        <translation>Rang, Aktivierung, Ort und Schichten der Adapter, woraus sie lernen, und die Optionen von LoRA</translation>
    </message>
    <message>
        <source>Copy the command line: the terminal&apos;s command of the same training</source>
        <translation>Befehlszeile kopieren: der Befehl fürs Terminal, der dasselbe trainiert</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Epochs and parts of the data set, the teacher&apos;s instructions, and of operators the start</source>
        <translation>Epochen und Teile des Datensatzes, die Anweisungen des Lehrers, und bei Operatoren der Start</translation>
    </message>
    <message>
        <source>Look at the data</source>
        <translation>Daten ansehen</translation>
    </message>
    <message>
        <source>What the data file holds: how many examples of each behaviour, and some of them</source>
        <translation>Was die Datendatei enthält: wie viele Beispiele jedes Verhaltens, und einige davon</translation>
    </message>
    <message>
        <source>Run a few trial steps and tell the time and memory the training would take</source>
        <translation>Einige Probeschritte ausführen und sagen, wie viel Zeit und Speicher das Training braucht</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainPlots</name>
    <message>
        <source>Training curves</source>
        <translation>Trainingskurven</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Token norm</source>
        <translation>Tokennorm</translation>
    </message>
    <message>
        <source>Cosine to start</source>
        <translation>Kosinus zum Start</translation>
    </message>
    <message>
        <source>Choose behaviours and press Start: the curves appear here</source>
        <translation>Verhalten wählen und „Starten“ drücken: Die Kurven erscheinen hier</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Here no token
is trained</source>
        <translation>Hier wird kein Token
trainiert</translation>
    </message>
    <message>
        <source>An operator starts at 0,
which has no direction</source>
        <translation>Ein Operator beginnt bei 0,
und 0 hat keine Richtung</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>%1: loss %2, norm %3, cosine to start %4</source>
        <translation>%1: Verlust %2, Norm %3, Kosinus zum Start %4</translation>
    </message>
    <message>
        <source>none (it starts at 0)</source>
        <translation>keiner (Start bei 0)</translation>
    </message>
    <message>
        <source>rate %1, gradient %2</source>
        <translation>Rate %1, Gradient %2</translation>
    </message>
    <message>
        <source>%1: loss %2</source>
        <translation>%1: Verlust %2</translation>
    </message>
    <message>
        <source>Held-out accuracy, %</source>
        <translation>Genauigkeit auf Zurückgehaltenem, %</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>held out, step %1: loss %2</source>
        <translation>zurückgehalten, Schritt %1: Verlust %2</translation>
    </message>
    <message>
        <source>held out, step %1: loss %2, accuracy %3 %</source>
        <translation>zurückgehalten, Schritt %1: Verlust %2, Genauigkeit %3 %</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainingListModel</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message numerus="yes">
        <source>All %n behaviours</source>
        <translation>
            <numerusform>%n Verhalten</numerusform>
            <numerusform>Alle %n Verhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>CAA: %1</source>
        <translation>CAA: %1</translation>
    </message>
    <message>
        <source>LM-Steer: %1</source>
        <translation>LM-Steer: %1</translation>
    </message>
    <message>
        <source>LoRA + DARE: %1</source>
        <translation>LoRA + DARE: %1</translation>
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
Rate %2, Batch %3, Startwert %4
%5</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unfertig</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>Letzter Verlust</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When it began. A ticked run lies dashed over the curves</source>
        <translation>Wann er begann. Ein angekreuzter Lauf liegt gestrichelt über den Kurven</translation>
    </message>
    <message>
        <source>Behaviours, an operator, or another way to steer</source>
        <translation>Verhalten, ein Operator oder eine andere Art zu steuern</translation>
    </message>
    <message>
        <source>Steps that were done</source>
        <translation>Ausgeführte Schritte</translation>
    </message>
    <message>
        <source>Mean loss of its newest report</source>
        <translation>Mittlerer Verlust seines neuesten Berichts</translation>
    </message>
    <message>
        <source>Unfinished: it was stopped, it failed, or the program ended</source>
        <translation>Unfertig: Er wurde gestoppt, er ist fehlgeschlagen, oder das Programm endete</translation>
    </message>
    <message>
        <source>Adapters: %1</source>
        <translation>Adapter: %1</translation>
    </message>
    <message>
        <source>Fixed vectors: %1</source>
        <translation>Feste Vektoren: %1</translation>
    </message>
    <message>
        <source>LoRA and adapters: %1</source>
        <translation>LoRA und Adapter: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainingPane</name>
    <message>
        <source>Earlier trainings</source>
        <translation>Frühere Trainings</translation>
    </message>
    <message>
        <source>Space in the first column lays a run over the curves; Return shows its own curves</source>
        <translation>Die Leertaste in der ersten Spalte legt einen Lauf über die Kurven; die Eingabetaste zeigt seine eigenen Kurven</translation>
    </message>
    <message>
        <source>Each training leaves a record here: its settings and its curves.</source>
        <translation>Jedes Training hinterlässt hier eine Aufzeichnung: seine Einstellungen und seine Kurven.</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Zei&amp;gen</translation>
    </message>
    <message>
        <source>Show the selected run&apos;s curves and its last values</source>
        <translation>Die Kurven des ausgewählten Laufs und seine letzten Werte zeigen</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>Einstellungen benu&amp;tzen</translation>
    </message>
    <message>
        <source>Bring the form back to what the selected run was asked for. Starting an unfinished one again, on the same data, goes on where it was</source>
        <translation>Das Formular auf die Vorgaben des ausgewählten Laufs zurückstellen. Ein unfertiger Lauf macht, mit denselben Daten neu gestartet, dort weiter, wo er war</translation>
    </message>
    <message>
        <source>A tick lays a run over the curves.</source>
        <translation>Ankreuzen legt einen Lauf über die Kurven.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::VarianceBars</name>
    <message>
        <source>Explained variance</source>
        <translation>Erklärte Varianz</translation>
    </message>
    <message>
        <source>PC %1 explains %2 % of the variance, with those before it %3 %.</source>
        <translation>HK %1 erklärt %2 % der Varianz, mit den vorigen zusammen %3 %.</translation>
    </message>
    <message>
        <source>PC%1</source>
        <translation>HK%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::VerifierForm</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What an answer must be like to pass; training data keep what passes</source>
        <translation>Wie eine Antwort sein muss, um zu bestehen; Trainingsdaten behalten, was besteht</translation>
    </message>
    <message>
        <source>nothing is checked</source>
        <translation>nichts wird geprüft</translation>
    </message>
    <message>
        <source>is in a language</source>
        <translation>ist in einer Sprache</translation>
    </message>
    <message>
        <source>has so many words</source>
        <translation>hat so viele Wörter</translation>
    </message>
    <message>
        <source>has so many sentences</source>
        <translation>hat so viele Sätze</translation>
    </message>
    <message>
        <source>has a letter case</source>
        <translation>hat Groß- oder Kleinschreibung</translation>
    </message>
    <message>
        <source>is JSON with one key</source>
        <translation>ist JSON mit einem Schlüssel</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>avoids</source>
        <translation>vermeidet</translation>
    </message>
    <message>
        <source>is easy to read</source>
        <translation>ist leicht zu lesen</translation>
    </message>
    <message>
        <source>Answers get no badge, and experiments leave the behaviour out.</source>
        <translation>Antworten bekommen keine Plakette, und Experimente lassen das Verhalten aus.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Told by its frequent words</source>
        <translation>An ihren häufigen Wörtern erkannt</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Exactly so many</source>
        <translation>Genau so viele</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Of every letter, or of every word&apos;s first</source>
        <translation>Jedes Buchstabens oder des ersten jedes Wortes</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>Kleinschreibung</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>Großschreibung</translation>
    </message>
    <message>
        <source>title case</source>
        <translation>große Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The only key of the object; its value is the answer</source>
        <translation>Der einzige Schlüssel des Objekts; sein Wert ist die Antwort</translation>
    </message>
    <message>
        <source>Words or phrases</source>
        <translation>Wörter oder Wendungen</translation>
    </message>
    <message>
        <source>One a line; letter case makes no difference</source>
        <translation>Je Zeile eine; Groß- und Kleinschreibung ist egal</translation>
    </message>
    <message>
        <source>So many different ones have to be there</source>
        <translation>So viele verschiedene müssen vorkommen</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>A regular expression, which counts as one more phrase</source>
        <translation>Ein regulärer Ausdruck; er zählt als weitere Wendung</translation>
    </message>
    <message>
        <source>a regular expression, if need be</source>
        <translation>bei Bedarf ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Je Zeile eine</translation>
    </message>
    <message>
        <source>LIX at most</source>
        <translation>LIX höchstens</translation>
    </message>
    <message>
        <source>Words for each sentence, and the share of words longer than six letters: about 20 in children&apos;s books, 40 in newspapers</source>
        <translation>Wörter je Satz und der Anteil der Wörter mit mehr als sechs Buchstaben: etwa 20 in Kinderbüchern, 40 in Zeitungen</translation>
    </message>
    <message>
        <source>No language can be told apart here.</source>
        <translation>Hier lässt sich keine Sprache unterscheiden.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>Der Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>Write at least one word or phrase to look for.</source>
        <translation>Mindestens ein gesuchtes Wort oder eine Wendung schreiben.</translation>
    </message>
    <message>
        <source>There are fewer phrases than have to be there.</source>
        <translation>Es sind weniger Wendungen, als vorkommen müssen.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>Das Muster ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>is judged by a question</source>
        <translation>wird anhand einer Frage beurteilt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>About the answer; it passes where yes is said</source>
        <translation>Zur Antwort; bei einem Ja besteht sie</translation>
    </message>
    <message>
        <source>Does the answer sound like a pirate?</source>
        <translation>Klingt die Antwort nach einem Piraten?</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>the judge</source>
        <translation>das Bewertungsmodell</translation>
    </message>
    <message>
        <source>the open model</source>
        <translation>das offene Modell</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Die Frage schreiben.</translation>
    </message>
    <message>
        <source>has so many letters</source>
        <translation>hat so viele Buchstaben</translation>
    </message>
    <message>
        <source>is JSON after a schema</source>
        <translation>ist JSON nach einem Schema</translation>
    </message>
    <message>
        <source>The fewest that pass</source>
        <translation>Die kleinste Anzahl, die besteht</translation>
    </message>
    <message>
        <source>The most that pass</source>
        <translation>Die größte Anzahl, die besteht</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>A JSON Schema (draft 7) without references and patterns; the whole answer has to fit it</source>
        <translation>Ein JSON-Schema (Draft 7) ohne Verweise und Muster; die ganze Antwort muss ihm entsprechen</translation>
    </message>
    <message>
        <source>Write the schema.</source>
        <translation>Das Schema schreiben.</translation>
    </message>
    <message>
        <source>The schema is no JSON.</source>
        <translation>Das Schema ist kein JSON.</translation>
    </message>
    <message>
        <source>The schema is no JSON Schema, or has references or patterns, which are not read.</source>
        <translation>Das Schema ist kein JSON-Schema oder enthält Verweise oder Muster, die nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The judge is a language model that “The judge…” in the menu “File” names, or LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL and LLM_JUDGE_API_KEY in the environment. The open model passes an answer where yes is likelier than no.</source>
        <translation>Das Bewertungsmodell ist ein Sprachmodell, das „Bewertungsmodell…“ im Menü „Datei“ nennt, oder LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL und LLM_JUDGE_API_KEY in der Umgebung. Beim offenen Modell besteht eine Antwort, wenn Ja wahrscheinlicher ist als Nein.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::WordBars</name>
    <message>
        <source>Up and Down go from word to word</source>
        <translation>Pfeil auf und ab gehen von Wort zu Wort</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a side and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a word and what is said of it</comment>
        <translation>%1: %2</translation>
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
        <translation>Ab Schritt</translation>
    </message>
    <message>
        <source>To step</source>
        <translation>Bis Schritt</translation>
    </message>
    <message>
        <source>Nearest word</source>
        <translation>Nächstes Wort</translation>
    </message>
    <message>
        <source>The behaviour or operator whose row is trained</source>
        <translation>Das Verhalten oder der Operator, dessen Zeile trainiert wird</translation>
    </message>
    <message>
        <source>The first report in which this word was the nearest</source>
        <translation>Der erste Bericht, in dem dieses Wort das nächste war</translation>
    </message>
    <message>
        <source>The report in which another took its place, or the newest</source>
        <translation>Der Bericht, in dem ein anderes an seine Stelle trat, oder der neueste</translation>
    </message>
    <message>
        <source>The word of the vocabulary whose row points most nearly the same way</source>
        <translation>Das Wort des Vokabulars, dessen Zeile am ehesten in dieselbe Richtung zeigt</translation>
    </message>
    <message>
        <source>Cosine to that word when it became the nearest</source>
        <translation>Kosinus zu diesem Wort, als es das nächste wurde</translation>
    </message>
    <message>
        <source>Cosine at first</source>
        <translation>Kosinus anfangs</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::WordSearch</name>
    <message>
        <source>Find a word</source>
        <translation>Wort suchen</translation>
    </message>
</context>
</TS>
