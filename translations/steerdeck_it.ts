<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>AnswerRun</name>
    <message>
        <source> “and” </source>
        <comment>the word itself stands between two behaviours</comment>
        <translation> «and» </translation>
    </message>
    <message>
        <source>%1 of %2 hold</source>
        <comment>so many answers do what was asked for</comment>
        <translation>%1 corrette su %2</translation>
    </message>
    <message>
        <source>%1 with %2 % of %3</source>
        <comment>a blend of two behaviours</comment>
        <translation>%1 con %2 % di %3</translation>
    </message>
    <message>
        <source>no behaviour</source>
        <translation>nessun comportamento</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour</comment>
        <translation>non %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>Behavior</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>Maiuscole/minuscole</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frasi</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tedesco</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spagnolo</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portoghese</translation>
    </message>
    <message>
        <source>5-10 words</source>
        <translation>5-10 parole</translation>
    </message>
    <message>
        <source>10-20 words</source>
        <translation>10-20 parole</translation>
    </message>
    <message>
        <source>20-30 words</source>
        <translation>20-30 parole</translation>
    </message>
    <message>
        <source>30-45 words</source>
        <translation>30-45 parole</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minuscolo</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <translation>MAIUSCOLO</translation>
    </message>
    <message>
        <source>Title Case</source>
        <translation>Iniziali Maiuscole</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 frase</translation>
    </message>
    <message>
        <source>2 sentences</source>
        <translation>2 frasi</translation>
    </message>
    <message>
        <source>3 sentences</source>
        <translation>3 frasi</translation>
    </message>
    <message>
        <source>4 sentences</source>
        <translation>4 frasi</translation>
    </message>
    <message>
        <source>5 sentences</source>
        <translation>5 frasi</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>10-50 words</source>
        <translation>10-50 parole</translation>
    </message>
    <message>
        <source>50-70 words</source>
        <translation>50-70 parole</translation>
    </message>
    <message>
        <source>70-90 words</source>
        <translation>70-90 parole</translation>
    </message>
    <message>
        <source>90-120 words</source>
        <translation>90-120 parole</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Pubblico</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Atteggiamento</translation>
    </message>
    <message>
        <source>Pirate</source>
        <translation>Pirata</translation>
    </message>
    <message>
        <source>Child&apos;s language</source>
        <translation>Linguaggio infantile</translation>
    </message>
    <message>
        <source>No hedging</source>
        <translation>Senza esitazioni</translation>
    </message>
</context>
<context>
    <name>BehaviorForm</name>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Arancione</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Azzurro</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cerchio</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrato</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangolo</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Rombo</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stella</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Compose</source>
        <translation>Comporre</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Addestrare</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometria</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Valutare</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Imparare</translation>
    </message>
    <message>
        <source>Drag behaviours together and compare the answers</source>
        <translation>Accostare comportamenti trascinandoli e confrontare le risposte</translation>
    </message>
    <message>
        <source>Train tokens and watch their curves</source>
        <translation>Addestrare token e seguirne le curve</translation>
    </message>
    <message>
        <source>See where the tokens lie among the model&apos;s words</source>
        <translation>Vedere dove stanno i token tra le parole del modello</translation>
    </message>
    <message>
        <source>Measure whether compositions hold, in every order</source>
        <translation>Misurare se le composizioni vengono rispettate, in tutti gli ordini</translation>
    </message>
    <message>
        <source>Six short lessons on the workbench itself</source>
        <translation>Sei brevi lezioni sul banco di lavoro stesso</translation>
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
        <translation>non ancora addestrato per %1</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two behaviours</comment>
        <translation> e </translation>
    </message>
    <message>
        <source>Instructions and tokens</source>
        <translation>Istruzioni e token</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour that must not be shown</comment>
        <translation>non %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>CommandCatalogue</name>
    <message>
        <source>Add %1 to the deck</source>
        <translation>Aggiungi %1 al mazzo</translation>
    </message>
    <message>
        <source>%1 stands on the deck already.</source>
        <translation>%1 è già nel mazzo.</translation>
    </message>
    <message>
        <source>Back to the shipped token of %1</source>
        <translation>Torna al token fornito di %1</translation>
    </message>
    <message>
        <source>Remove %1 from the deck</source>
        <translation>Rimuovi %1 dal mazzo</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lezione: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo on this bench.</source>
        <translation>Su questo banco non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>There is nothing to redo on this bench.</source>
        <translation>Su questo banco non c’è nulla da rifare.</translation>
    </message>
    <message>
        <source>There is nothing yet that it could be done with.</source>
        <translation>Non c’è ancora nulla a cui applicarlo.</translation>
    </message>
    <message>
        <source>No model is open yet.</source>
        <translation>Non è ancora aperto alcun modello.</translation>
    </message>
    <message>
        <source>Nothing runs there now.</source>
        <translation>Lì ora non è in corso nulla.</translation>
    </message>
    <message>
        <source>It can be done once the running job has ended.</source>
        <translation>Si può fare quando il lavoro in corso è finito.</translation>
    </message>
    <message>
        <source>Open results first; then others can stand beside them.</source>
        <translation>Aprire prima dei risultati; poi se ne possono affiancare altri.</translation>
    </message>
    <message>
        <source>%1, Tasks</source>
        <translation>%1, Compiti</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>&lt;h3&gt;Steerdeck %1&lt;/h3&gt;&lt;p&gt;A workbench for steering language models with learned input tokens, after &lt;i&gt;Compositional Steering of Large Language Models with Steering Tokens&lt;/i&gt; (arXiv 2601.05062).&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built on Qt %2, QCustomPlot, LibTorch and Eigen.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Steerdeck %1&lt;/h3&gt;&lt;p&gt;Un banco di lavoro per guidare modelli linguistici con token di input appresi, da &lt;i&gt;Compositional Steering of Large Language Models with Steering Tokens&lt;/i&gt; (arXiv 2601.05062).&lt;/p&gt;&lt;p&gt;Software libero con licenza GNU General Public License, versione 3 o successiva. Costruito con Qt %2, QCustomPlot, LibTorch ed Eigen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Steerdeck</source>
        <translation>Informazioni su Steerdeck</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>Non c’è ancora un registro.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, menu or bench</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter on the shelf</source>
        <translation>Invio sullo scaffale</translation>
    </message>
    <message>
        <source>Put the behaviour on the deck</source>
        <translation>Metti il comportamento nel mazzo</translation>
    </message>
    <message>
        <source>Left, Right on the deck</source>
        <translation>Sinistra, Destra sul mazzo</translation>
    </message>
    <message>
        <source>Select the neighbouring chip</source>
        <translation>Seleziona la scheda accanto</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right on the deck</source>
        <translation>Ctrl+Sinistra, Ctrl+Destra sul mazzo</translation>
    </message>
    <message>
        <source>Move the chip</source>
        <translation>Sposta la scheda</translation>
    </message>
    <message>
        <source>Space, Delete on the deck</source>
        <translation>Spazio, Canc sul mazzo</translation>
    </message>
    <message>
        <source>Turn the chip on or off, remove it</source>
        <translation>Attiva o disattiva la scheda, rimuovila</translation>
    </message>
    <message>
        <source>Plus, Minus on the deck</source>
        <translation>Più, Meno sul mazzo</translation>
    </message>
    <message>
        <source>Make the chip stronger, weaker</source>
        <translation>Aumenta, riduci l’intensità della scheda</translation>
    </message>
    <message>
        <source>B on a chip</source>
        <translation>B su una scheda</translation>
    </message>
    <message>
        <source>Blend it with another behaviour</source>
        <translation>Mescolala con un altro comportamento</translation>
    </message>
    <message>
        <source>T, I, C in an answer</source>
        <translation>T, I, C in una risposta</translation>
    </message>
    <message>
        <source>Show its tokens, show its exact input, mark it for comparing</source>
        <translation>Mostra i suoi token, mostra il suo input esatto, contrassegnala per il confronto</translation>
    </message>
    <message>
        <source>Arrow keys, plus, minus, Home on a plot</source>
        <translation>Frecce, più, meno, Home su un grafico</translation>
    </message>
    <message>
        <source>Move, zoom and reset the view</source>
        <translation>Sposta, ingrandisci e ripristina la vista</translation>
    </message>
    <message>
        <source>Alt with arrow keys on a plot in space</source>
        <translation>Alt con le frecce su un grafico nello spazio</translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation>Ruotalo</translation>
    </message>
    <message>
        <source>Shift while dragging on a plot</source>
        <translation>Maiusc mentre si trascina su un grafico</translation>
    </message>
    <message>
        <source>Choose tokens by drawing around them</source>
        <translation>Scegli i token disegnando intorno a essi</translation>
    </message>
    <message>
        <source>Left, Right in a lesson</source>
        <translation>Sinistra, Destra in una lezione</translation>
    </message>
    <message>
        <source>Go through the steps</source>
        <translation>Scorri i passi</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>W on a chip</source>
        <translation>W su una scheda</translation>
    </message>
    <message>
        <source>Choose what it alone is steered by</source>
        <translation>Scegli il modo di guidare solo per questa scheda</translation>
    </message>
    <message>
        <source>N on a chip</source>
        <translation>N su una scheda</translation>
    </message>
    <message>
        <source>Negate it, or no more</source>
        <translation>Nega la scheda, o non più</translation>
    </message>
    <message>
        <source>G on a chip</source>
        <translation>G su una scheda</translation>
    </message>
    <message>
        <source>Make it an alternative to the chip before it, or to none</source>
        <translation>La rende alternativa della scheda precedente, o di nessuna</translation>
    </message>
</context>
<context>
    <name>DotChart</name>
    <message>
        <source>Order variance, points</source>
        <translation>Varianza d’ordine, punti</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>massimo</translation>
    </message>
    <message>
        <source>How far the accuracy depends on the order appears here, for two behaviours and more</source>
        <translation>Qui appare quanto l’accuratezza dipende dall’ordine, da due comportamenti in su</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>method, size, group</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Order variance %1 points</source>
        <translation>Varianza d’ordine: %1 punti</translation>
    </message>
    <message>
        <source>Largest %1 points</source>
        <translation>Massimo: %1 punti</translation>
    </message>
    <message>
        <source>%1 combinations</source>
        <translation>%1 combinazioni</translation>
    </message>
    <message>
        <source>Accuracy, A minus B, points</source>
        <translation>Accuratezza, A meno B, punti</translation>
    </message>
    <message>
        <source>Order variance, A minus B, points</source>
        <translation>Varianza d’ordine, A meno B, punti</translation>
    </message>
    <message>
        <source>The two runs share no combination of behaviours and prompts</source>
        <translation>Le due esecuzioni non hanno in comune alcuna combinazione di comportamenti e prompt</translation>
    </message>
    <message>
        <source>A %1, B %2</source>
        <translation>A %1, B %2</translation>
    </message>
    <message>
        <source>A minus B %1 points, p %2</source>
        <translation>A meno B: %1 punti, p %2</translation>
    </message>
    <message>
        <source>%1 combinations, %2 pairs</source>
        <translation>%1 combinazioni, %2 coppie</translation>
    </message>
    <message>
        <source>Gain of accuracy, points</source>
        <translation>Guadagno di accuratezza, punti</translation>
    </message>
    <message>
        <source>Choose two methods: what the first gains over the second on each combination appears here</source>
        <translation>Scegliere due metodi: qui appare quanto il primo guadagna sul secondo in ogni combinazione</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>combination, group</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 % over %2 %</source>
        <translation>%1 % contro %2 %</translation>
    </message>
    <message>
        <source>Gain %1 points</source>
        <translation>Guadagno: %1 punti</translation>
    </message>
    <message>
        <source>%1 prompts</source>
        <translation>%1 prompt</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Accuratezza, %</translation>
    </message>
    <message>
        <source>Select several under Earlier experiments and draw them together</source>
        <translation>Sceglierne più d’uno in Esperimenti precedenti e disegnarli insieme</translation>
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
        <translation>Accuratezza %1 %</translation>
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
        <translation>Richiesta di %1 all’hub</translation>
    </message>
    <message>
        <source>%1 is there, and its files are what the hub says they are</source>
        <translation>%1 c’è, e i suoi file sono quelli indicati dall’hub</translation>
    </message>
    <message>
        <source>%1 waits: %2 of %3 are there</source>
        <translation>%1 attende: ci sono %2 su %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a size a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <comment>a duration</comment>
        <translation>ancora %1</translation>
    </message>
</context>
<context>
    <name>Estimate</name>
    <message>
        <source>Tick at least one behaviour.</source>
        <translation>Spuntare almeno un comportamento.</translation>
    </message>
    <message>
        <source>%1 examples, %2 for each token.</source>
        <translation>%1 esempi, %2 per ogni token.</translation>
    </message>
    <message>
        <source>How long that takes shows after the first steps.</source>
        <translation>La durata appare dopo i primi passi.</translation>
    </message>
    <message>
        <source>About %1 s on this machine.</source>
        <translation>Circa %1 s su questa macchina.</translation>
    </message>
    <message>
        <source>About %1 min on this machine.</source>
        <translation>Circa %1 min su questa macchina.</translation>
    </message>
    <message>
        <source>%1 GB of memory beside the model, of %2 GB free.</source>
        <translation>%1 GB di memoria oltre al modello, su %2 GB liberi.</translation>
    </message>
    <message>
        <source>Each batch in %1 parts, to fit.</source>
        <translation>Ogni lotto in %1 parti, perché entri in memoria.</translation>
    </message>
    <message>
        <source>Measured on prompts with and without the instruction of each behaviour. How long that takes is not known beforehand.</source>
        <translation>Misurato su prompt con e senza l’istruzione di ogni comportamento. Quanto tempo richieda non si sa in anticipo.</translation>
    </message>
    <message>
        <source>%1 examples, %2 for each behaviour. How long that takes is not known beforehand; it shows after the first steps.</source>
        <translation>%1 esempi, %2 per ogni comportamento. Quanto tempo richieda non si sa in anticipo; appare dopo i primi passi.</translation>
    </message>
    <message>
        <source>%1 examples of the task. How long that takes is not known beforehand; it shows after the first steps.</source>
        <translation>%1 esempi del compito. Quanto tempo richieda non si sa in anticipo; appare dopo i primi passi.</translation>
    </message>
    <message>
        <source>%1 epochs of the data set; Measure tells how long they take.</source>
        <translation>%1 epoche dell’insieme di dati; Misura dice quanto durano.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 was not written: a picture&apos;s name ends in .svg, .pdf or .png.</source>
        <translation>%1 non è stato scritto: il nome di un’immagine finisce in .svg, .pdf o .png.</translation>
    </message>
    <message>
        <source>The picture is too small to hold its labels: choose at least 32 x 24 mm.</source>
        <translation>L’immagine è troppo piccola per contenere le sue scritte: scegliere almeno 32 x 24 mm.</translation>
    </message>
    <message>
        <source>The picture has more than 64 million pixels: choose a smaller size or resolution.</source>
        <translation>L’immagine ha più di 64 milioni di pixel: scegliere una dimensione o una risoluzione minore.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non salvato</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>The answer is English and short. Nothing told the model how to answer, so this is its habit.</source>
        <translation>La risposta è breve e in inglese. Nessuno ha detto al modello come rispondere: questa è dunque la sua abitudine.</translation>
    </message>
    <message>
        <source>Clear the deck, ask “Where does the fox live?”, leave only No steering switched on, and press Run.</source>
        <translation>Svuotare il mazzo, chiedere «Where does the fox live?», lasciare attivo solo «Senza guida» e premere Esegui.</translation>
    </message>
    <message>
        <source>The program comes with a small language model that was trained on one little world: **forty animals**, each with a home, a food, a colour and nine more facts. It answers questions about them, and because every fact is known, the program can check each answer.

First see what it says when nobody asks for anything special. The column `No steering` holds the answer to the prompt alone.</source>
        <translation>Il programma è fornito con un piccolo modello linguistico addestrato su un piccolo mondo: **quaranta animali**, ciascuno con un habitat, un cibo, un colore e altri nove fatti. Risponde a domande su di loro e, poiché ogni fatto è noto, il programma può verificare ogni risposta.

Per cominciare, vedere che cosa dice quando non gli si chiede nulla di particolare. La colonna `Senza guida` contiene la risposta al solo prompt.</translation>
    </message>
    <message>
        <source>A model of forty animals</source>
        <translation>Un modello di quaranta animali</translation>
    </message>
    <message>
        <source>With the instruction the model answers in German, and the badge under that answer says so; under the plain answer it says what was found instead.</source>
        <translation>Con l’istruzione il modello risponde in tedesco, e l’etichetta sotto quella risposta lo dice; sotto la risposta senza guida dice che cosa è stato trovato invece.</translation>
    </message>
    <message>
        <source>The behaviour as words</source>
        <translation>Il comportamento a parole</translation>
    </message>
    <message>
        <source>One row of numbers did the work of the words. Open “Show the exact input” on both cards and compare what the model was given.</source>
        <translation>Una sola riga di numeri ha fatto il lavoro delle parole. Aprire «Mostra l’input esatto» su entrambe le schede e confrontare ciò che il modello ha ricevuto.</translation>
    </message>
    <message>
        <source>Switch on Tokens as well and press Run. The badge German has to pass in that column.</source>
        <translation>Attivare anche Token e premere Esegui. L’etichetta Tedesco deve dare esito positivo in quella colonna.</translation>
    </message>
    <message>
        <source>A language model turns each word, or piece of a word, into a row of numbers, its **embedding**. A **steering token** is one more such row, but no word belongs to it: its numbers were learned so that the model behaves as if the instruction stood there.

The token is placed after your text, where the instruction would be. Nothing else changes.</source>
        <translation>Un modello linguistico trasforma ogni parola, o pezzo di parola, in una riga di numeri, il suo **embedding**. Un **token di guida** è una riga in più, ma non le corrisponde alcuna parola: i suoi numeri sono stati appresi in modo che il modello si comporti come se lì ci fosse l’istruzione.

Il token è posto dopo il testo del prompt, dove starebbe l’istruzione. Nient’altro cambia.</translation>
    </message>
    <message>
        <source>The behaviour as one token</source>
        <translation>Il comportamento in un token</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>As many as the instruction has words</source>
        <translation>Tanti quante sono le parole dell’istruzione</translation>
    </message>
    <message>
        <source>No. The instruction&apos;s words are not in the input at all; look at the exact input of the steered answer once more.</source>
        <translation>No. Le parole dell’istruzione non compaiono affatto nell’input; guardare ancora una volta l’input esatto della risposta guidata.</translation>
    </message>
    <message>
        <source>None: it is added to every layer of the model</source>
        <translation>Nessuno: viene aggiunto a ogni livello del modello</translation>
    </message>
    <message>
        <source>No. Other methods do add something inside the layers. A steering token is an input row like a word&apos;s, and takes a place like a word.</source>
        <translation>No. Altri metodi aggiungono sì qualcosa all’interno dei livelli. Un token di guida è una riga di input come quella di una parola, e come una parola occupa un posto.</translation>
    </message>
    <message>
        <source>How long is it?</source>
        <translation>Quanto è lungo?</translation>
    </message>
    <message>
        <source>A token is a row of numbers, so it can be multiplied. The **strength** of a chip does just that: 1 is the token as it was learned, 0 makes every number zero.

Words have no such control. You can leave an instruction out, but you cannot write half of it.</source>
        <translation>Un token è una riga di numeri, quindi si può moltiplicare. È proprio ciò che fa l’**intensità** di una scheda: 1 è il token com’è stato appreso, 0 azzera tutti i numeri.

Le parole non hanno una simile regolazione. Si può omettere un’istruzione, ma non se ne può scrivere metà.</translation>
    </message>
    <message>
        <source>Turn it down</source>
        <translation>Abbassare l’intensità</translation>
    </message>
    <message>
        <source>The same row, another question, and German again.</source>
        <translation>La stessa riga, un’altra domanda, e di nuovo in tedesco.</translation>
    </message>
    <message>
        <source>Set the strength of German back to 1, ask “How does the whale move?”, and press Run.</source>
        <translation>Riportare a 1 l’intensità di Tedesco, chiedere «How does the whale move?» e premere Esegui.</translation>
    </message>
    <message>
        <source>The token was learned on many questions about all the animals. It stands for the behaviour, not for one answer. So it should work on a question that you choose now.</source>
        <translation>Il token è stato appreso su molte domande riguardo a tutti gli animali. Rappresenta il comportamento, non una singola risposta. Dovrebbe quindi funzionare anche con la domanda che si sceglie ora.</translation>
    </message>
    <message>
        <source>Not tied to a question</source>
        <translation>Non legato a una domanda</translation>
    </message>
    <message>
        <source>Its weights were adjusted a little for German</source>
        <translation>I suoi pesi sono stati regolati un po’ per il tedesco</translation>
    </message>
    <message>
        <source>No. The weights are frozen and shared by all columns; that is why plain and steered answers can stand side by side.</source>
        <translation>No. I pesi sono congelati e comuni a tutte le colonne; per questo risposte senza guida e risposte guidate possono stare fianco a fianco.</translation>
    </message>
    <message>
        <source>Nothing. Only its input has one row more</source>
        <translation>Nulla. Solo il suo input ha una riga in più</translation>
    </message>
    <message>
        <source>Right. All that was learned is in that row. Take the chip off the deck and the model is as before.</source>
        <translation>Giusto. Tutto ciò che è stato appreso sta in quella riga. Tolta la scheda dal mazzo, il modello è come prima.</translation>
    </message>
    <message>
        <source>Its vocabulary was replaced by German words</source>
        <translation>Il suo vocabolario è stato sostituito con parole tedesche</translation>
    </message>
    <message>
        <source>No. The model knew its German words all along; the token made it use them.</source>
        <translation>No. Il modello conosceva già le sue parole tedesche; il token gliele ha fatte usare.</translation>
    </message>
    <message>
        <source>What is different inside the model when a token steers it?</source>
        <translation>Che cosa cambia all’interno del modello quando lo guida un token?</translation>
    </message>
    <message>
        <source>You have seen plain answers and steered ones, side by side, from the same program in the same minute.</source>
        <translation>Hai visto risposte senza guida e risposte guidate, fianco a fianco, dallo stesso programma nello stesso minuto.</translation>
    </message>
    <message>
        <source>What was changed?</source>
        <translation>Che cosa è cambiato?</translation>
    </message>
    <message>
        <source>What a steering token is</source>
        <translation>Che cos’è un token di guida</translation>
    </message>
    <message>
        <source>On the left is what can be trained and how; on the right the curves will be drawn.</source>
        <translation>A sinistra si sceglie che cosa addestrare e come; a destra verranno tracciate le curve.</translation>
    </message>
    <message>
        <source>Go to the Train bench.</source>
        <translation>Andare al banco Addestrare.</translation>
    </message>
    <message>
        <source>A token is learned by **distillation**. The same frozen model plays two parts. The **teacher** reads the prompt with the instruction in words. The **student** reads the prompt with the token in the instruction&apos;s place.

For each word of an answer, both give a probability to every word of the vocabulary. The **loss** measures how far the student&apos;s probabilities are from the teacher&apos;s. Training moves the token&apos;s numbers, and nothing else, so that the loss falls.</source>
        <translation>Un token si apprende per **distillazione**. Lo stesso modello congelato recita due parti. L’**insegnante** legge il prompt con l’istruzione a parole. Lo **studente** legge il prompt con il token al posto dell’istruzione.

Per ogni parola di una risposta, entrambi assegnano una probabilità a ogni parola del vocabolario. La **perdita** misura quanto le probabilità dello studente sono lontane da quelle dell’insegnante. L’addestramento sposta i numeri del token, e nient’altro, in modo che la perdita scenda.</translation>
    </message>
    <message>
        <source>A teacher and a student</source>
        <translation>Un insegnante e uno studente</translation>
    </message>
    <message>
        <source>The estimate below the settings counts the examples that this token will see.</source>
        <translation>La stima sotto le impostazioni conta gli esempi che questo token vedrà.</translation>
    </message>
    <message>
        <source>Untick everything but Italian.</source>
        <translation>Togliere la spunta a tutto tranne Italiano.</translation>
    </message>
    <message>
        <source>All behaviours can be trained at once, each on its own examples. For a first try one is enough, and you can see better what happens to it.

An example is a question about an animal, and the answer that the demo world gives to it in Italian.</source>
        <translation>Tutti i comportamenti si possono addestrare insieme, ciascuno sui propri esempi. Per una prima prova ne basta uno, e si vede meglio che cosa gli succede.

Un esempio è una domanda su un animale, con la risposta che il mondo dimostrativo le dà in italiano.</translation>
    </message>
    <message>
        <source>Choose one behaviour</source>
        <translation>Scegliere un comportamento</translation>
    </message>
    <message>
        <source>All of the model&apos;s weights, a little</source>
        <translation>Tutti i pesi del modello, un po’</translation>
    </message>
    <message>
        <source>No. Then plain answers would change too, and every behaviour would need its own copy of the model.</source>
        <translation>No. In quel caso cambierebbero anche le risposte senza guida, e ogni comportamento avrebbe bisogno di una propria copia del modello.</translation>
    </message>
    <message>
        <source>One row: as many numbers as the model&apos;s embeddings are wide</source>
        <translation>Una riga: tanti numeri quanto sono larghi gli embedding del modello</translation>
    </message>
    <message>
        <source>Right. That is a few hundred numbers for this model, and a few thousand for a large one.</source>
        <translation>Giusto. Sono alcune centinaia di numeri per questo modello e alcune migliaia per uno grande.</translation>
    </message>
    <message>
        <source>The wording of the instructions</source>
        <translation>La formulazione delle istruzioni</translation>
    </message>
    <message>
        <source>No. The instructions are fixed; one of ten wordings is drawn for each example, so that the token learns what they have in common.</source>
        <translation>No. Le istruzioni sono fisse; per ogni esempio si estrae una delle dieci formulazioni, perché il token apprenda ciò che hanno in comune.</translation>
    </message>
    <message>
        <source>What changes while a token is trained?</source>
        <translation>Che cosa cambia mentre si addestra un token?</translation>
    </message>
    <message>
        <source>The model has millions of weights. They all take part in the computation, but a training may hold some of them still. Here it holds all of them: they are **frozen**.</source>
        <translation>Il modello ha milioni di pesi. Tutti partecipano al calcolo, ma un addestramento può tenerne fermi alcuni. Qui li tiene fermi tutti: sono **congelati**.</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>Che cosa si apprende</translation>
    </message>
    <message>
        <source>Measure tells what a training will cost before you start it.</source>
        <translation>Il pulsante Misura dice quanto costerà un addestramento prima di avviarlo.</translation>
    </message>
    <message>
        <source>Set 60 steps and 16 examples a step.</source>
        <translation>Impostare 60 passi e 16 esempi per passo.</translation>
    </message>
    <message>
        <source>A **step** looks at a batch of examples and then moves the token once. Sixty steps of sixteen examples, 960 in all, take well under a minute on most computers.

The token does not start from nothing: at first it is the mean of the embeddings of its instructions&apos; words. That is why the loss falls so fast.</source>
        <translation>Un **passo** esamina un lotto di esempi e poi sposta il token una volta. Sessanta passi da sedici esempi, 960 in tutto, richiedono ben meno di un minuto sulla maggior parte dei computer.

Il token non parte da zero: all’inizio è la media degli embedding delle parole delle sue istruzioni. Per questo la perdita scende così in fretta.</translation>
    </message>
    <message>
        <source>A short training</source>
        <translation>Un breve addestramento</translation>
    </message>
    <message>
        <source>Press Start and wait until the training is done.</source>
        <translation>Premere Avvia e attendere la fine dell’addestramento.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Guardarlo imparare</translation>
    </message>
    <message>
        <source>Under a thousand examples were enough here. The tokens that came with the program saw more, and hold up better when several are combined.</source>
        <translation>Qui sono bastati meno di mille esempi. I token forniti con il programma ne hanno visti di più e sono più affidabili quando se ne combinano diversi.</translation>
    </message>
    <message>
        <source>In Compose, put only Italian on the deck, ask “What does the lion eat?”, and press Run with Tokens on. The badge has to pass.</source>
        <translation>In Comporre, mettere nel mazzo solo Italiano, chiedere «What does the lion eat?» e premere Esegui con Token attivo. L’etichetta deve dare esito positivo.</translation>
    </message>
    <message>
        <source>A loss tells how close student and teacher are on average. Whether the token works is another question, and it is answered by answers: the verifier checks them.

Ask something about another animal. The training drew its questions at random, so this one may or may not have been among them.</source>
        <translation>Una perdita dice quanto studente e insegnante sono vicini in media. Se il token funzioni è un’altra domanda, e a rispondere sono le risposte: le controlla il verificatore.

Chiedere qualcosa su un altro animale. L’addestramento ha estratto a caso le sue domande: questa poteva essere tra quelle oppure no.</translation>
    </message>
    <message>
        <source>Try your token</source>
        <translation>Provare il token</translation>
    </message>
    <message>
        <source>It learns to answer better than the teacher</source>
        <translation>Impara a rispondere meglio dell’insegnante</translation>
    </message>
    <message>
        <source>Each position says how likely every word was, and not only which one came</source>
        <translation>Ogni posizione dice quanto era probabile ogni parola, e non solo quale è uscita</translation>
    </message>
    <message>
        <source>Right. That is far more to learn from per example than one word, so few examples suffice.</source>
        <translation>Giusto. Da ogni esempio si impara così molto più che da una sola parola, quindi bastano pochi esempi.</translation>
    </message>
    <message>
        <source>It need not see the prompt any more</source>
        <translation>Non ha più bisogno di vedere il prompt</translation>
    </message>
    <message>
        <source>No. The student reads the whole prompt; only the instruction is replaced.</source>
        <translation>No. Lo studente legge l’intero prompt; è sostituita solo l’istruzione.</translation>
    </message>
    <message>
        <source>What does the student gain from that?</source>
        <translation>Che cosa ci guadagna lo studente?</translation>
    </message>
    <message>
        <source>The student could also be trained on the answers&apos; words alone: right word, wrong word. Instead it is compared with the teacher&apos;s probabilities of all words, and both are flattened first (the **temperature** of 10), so that unlikely words count as well.</source>
        <translation>Lo studente si potrebbe anche addestrare solo sulle parole delle risposte: parola giusta, parola sbagliata. Invece lo si confronta con le probabilità che l’insegnante dà a tutte le parole, e prima si appiattiscono le une e le altre (la **temperatura** di 10), in modo che contino anche le parole improbabili.</translation>
    </message>
    <message>
        <source>Why compare probabilities?</source>
        <translation>Perché confrontare le probabilità?</translation>
    </message>
    <message>
        <source>Training a token</source>
        <translation>Addestrare un token</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Fianco a fianco</translation>
    </message>
    <message>
        <source>In an instruction, “and” tells the reader that both parts hold. `&lt;and&gt;` is a learned row that does the same between two tokens. It was trained in a second stage: the behaviours&apos; tokens stand still, and only `&lt;and&gt;` moves, on many **pairs** of behaviours. Its teacher reads the prompt with both instructions.

So one row has to serve all pairs. It learns how to join, not what is joined.</source>
        <translation>In un’istruzione, «e» dice al lettore che valgono entrambe le parti. `&lt;and&gt;` è una riga appresa che fa lo stesso tra due token. È stato addestrato in una seconda fase: i token dei comportamenti restano fermi e si sposta solo `&lt;and&gt;`, su molte **coppie** di comportamenti. Il suo insegnante legge il prompt con entrambe le istruzioni.

Una sola riga deve quindi servire per tutte le coppie. Impara come unire, non che cosa viene unito.</translation>
    </message>
    <message>
        <source>A token for “and”</source>
        <translation>Un token per «e»</translation>
    </message>
    <message>
        <source>To save time in training</source>
        <translation>Per risparmiare tempo nell’addestramento</translation>
    </message>
    <message>
        <source>No. It does save some, but that is not the reason.</source>
        <translation>No. Un po’ se ne risparmia, ma il motivo non è questo.</translation>
    </message>
    <message>
        <source>To find out whether &lt;and&gt; learned to join, or only learned its pairs by heart</source>
        <translation>Per scoprire se &lt;and&gt; ha imparato a unire o ha solo imparato a memoria le sue coppie</translation>
    </message>
    <message>
        <source>Right. If it works on pairs with behaviours it never met, it has learned something about joining.</source>
        <translation>Giusto. Se funziona su coppie di comportamenti che non ha mai incontrato, ha imparato qualcosa sul modo di unire.</translation>
    </message>
    <message>
        <source>Because these behaviours are too hard</source>
        <translation>Perché questi comportamenti sono troppo difficili</translation>
    </message>
    <message>
        <source>No. Each of their tokens works well alone; they were chosen so that each category has one.</source>
        <translation>No. Ciascuno dei loro token funziona bene da solo; sono stati scelti in modo che ogni categoria ne abbia uno.</translation>
    </message>
    <message>
        <source>Why keep some behaviours out?</source>
        <translation>Perché tenere fuori alcuni comportamenti?</translation>
    </message>
    <message>
        <source>Pairs it has not seen</source>
        <translation>Coppie che non ha visto</translation>
    </message>
    <message>
        <source>Compare the badges of both columns. One question proves little; the Evaluate bench asks many and counts.</source>
        <translation>Confrontare le etichette delle due colonne. Una sola domanda prova poco; il banco Valutare ne pone molte e conta.</translation>
    </message>
    <message>
        <source>Lay German and Title Case, joined by &lt;and&gt;, ask “What does the dolphin eat?”, and run Instructions and Tokens.</source>
        <translation>Disporre Tedesco e Iniziali Maiuscole, uniti da &lt;and&gt;, chiedere «What does the dolphin eat?» ed eseguire Istruzioni e Token.</translation>
    </message>
    <message>
        <source>Now the hard case: both behaviours are unseen. `&lt;and&gt;` met neither of them in its training, alone or together.</source>
        <translation>Ora il caso difficile: entrambi i comportamenti sono non visti. `&lt;and&gt;` non ha incontrato nel suo addestramento nessuno dei due, né da soli né insieme.</translation>
    </message>
    <message>
        <source>Two unseen at once</source>
        <translation>Due non visti insieme</translation>
    </message>
    <message>
        <source>Put German and French on the deck together.</source>
        <translation>Mettere insieme nel mazzo Tedesco e Francese.</translation>
    </message>
    <message>
        <source>Some pairs ask for the impossible. An answer cannot be German and French, or 5-10 words and 30-45 words. Such behaviours belong to the same **category**, which colour and shape of the chips show.

`&lt;and&gt;` was trained on pairs from different categories only.</source>
        <translation>Alcune coppie chiedono l’impossibile. Una risposta non può essere in tedesco e in francese, né avere 5-10 parole e 30-45 parole. Simili comportamenti appartengono alla stessa **categoria**, indicata dal colore e dalla forma delle schede.

`&lt;and&gt;` è stato addestrato solo su coppie di categorie diverse.</translation>
    </message>
    <message>
        <source>What cannot be joined</source>
        <translation>Ciò che non si può unire</translation>
    </message>
    <message>
        <source>Three badges beside the truth of the answer. The more behaviours have to hold at once, the more often one of them is missed.</source>
        <translation>Tre etichette, oltre a quella sulla verità della risposta. Più comportamenti vanno rispettati insieme, più spesso uno di essi viene mancato.</translation>
    </message>
    <message>
        <source>Lay French, 3 sentences and lower case, joined by &lt;and&gt;, and press Run with Tokens on.</source>
        <translation>Disporre Francese, 3 frasi e minuscolo, uniti da &lt;and&gt;, e premere Esegui con Token attivo.</translation>
    </message>
    <message>
        <source>Nothing stops you from joining three: `&lt;and&gt;` is put in both gaps. It was trained on pairs only, so three is again something it has not met.</source>
        <translation>Nulla vieta di unirne tre: `&lt;and&gt;` va in entrambi gli spazi. È stato addestrato solo su coppie, quindi anche tre comportamenti sono qualcosa che non ha mai incontrato.</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tre</translation>
    </message>
    <message>
        <source>&lt;and&gt;, on pairs with the new behaviour</source>
        <translation>&lt;and&gt;, su coppie con il nuovo comportamento</translation>
    </message>
    <message>
        <source>That might help a little, but it is not needed: &lt;and&gt; also joins behaviours it never met, as you have just tried.</source>
        <translation>Forse aiuterebbe un po’, ma non serve: &lt;and&gt; unisce anche comportamenti che non ha mai incontrato, come hai appena provato.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Il modello</translation>
    </message>
    <message>
        <source>No. It is frozen in both stages.</source>
        <translation>No. È congelato in entrambe le fasi.</translation>
    </message>
    <message>
        <source>Nothing: lay it on the deck</source>
        <translation>Nulla: basta metterlo nel mazzo</translation>
    </message>
    <message>
        <source>Right. That is the use of a join that is learned once: behaviours can be added later.</source>
        <translation>Giusto. È il vantaggio di una giunzione appresa una volta per tutte: i comportamenti si possono aggiungere in seguito.</translation>
    </message>
    <message>
        <source>You train a token for a new behaviour tomorrow. What has to be trained again before &lt;and&gt; can join it?</source>
        <translation>Domani si addestra un token per un nuovo comportamento. Che cosa va riaddestrato prima che &lt;and&gt; possa unirlo?</translation>
    </message>
    <message>
        <source>Stage one trained a token for each behaviour. Stage two trained `&lt;and&gt;`.</source>
        <translation>La prima fase ha addestrato un token per ogni comportamento. La seconda ha addestrato `&lt;and&gt;`.</translation>
    </message>
    <message>
        <source>What moved?</source>
        <translation>Che cosa si è mosso?</translation>
    </message>
    <message>
        <source>Composing two</source>
        <translation>Comporre due token</translation>
    </message>
    <message>
        <source>Compare the badges of both rows. With the tokens that came with the program, one order gives enough words, and the other does not.</source>
        <translation>Confrontare le etichette delle due righe. Con i token forniti con il programma, un ordine dà abbastanza parole e l’altro no.</translation>
    </message>
    <message>
        <source>Lay 2 sentences and 10-20 words with nothing between, ask “Does the cat lay eggs?”, and run Tokens in all orders.</source>
        <translation>Disporre 2 frasi e 10-20 parole con niente in mezzo, chiedere «Does the cat lay eggs?» ed eseguire Token in tutti gli ordini.</translation>
    </message>
    <message>
        <source>“German and lower case” means the same as “lower case and German”. For a model that reads from left to right it need not. When it reads the second token it has read the first already, but not the other way round; and the token that stands last is nearest to the answer.

`All orders` runs the deck in each order, one row of answers for each.</source>
        <translation>«In tedesco e in minuscolo» significa lo stesso che «in minuscolo e in tedesco». Per un modello che legge da sinistra a destra non è detto. Quando legge il secondo token ha già letto il primo, ma non viceversa; e il token che sta per ultimo è il più vicino alla risposta.

`Tutti gli ordini` esegue il mazzo in ciascun ordine, con una riga di risposte per ognuno.</translation>
    </message>
    <message>
        <source>First one, then the other</source>
        <translation>Prima l’uno, poi l’altro</translation>
    </message>
    <message>
        <source>25 points</source>
        <translation>25 punti</translation>
    </message>
    <message>
        <source>Right: 95 minus 70. Zero would mean that the order makes no difference to how often the answers are right.</source>
        <translation>Giusto: 95 meno 70. Zero vorrebbe dire che l’ordine non cambia nulla nella frequenza delle risposte giuste.</translation>
    </message>
    <message>
        <source>82.5 percent</source>
        <translation>82,5 per cento</translation>
    </message>
    <message>
        <source>No, that is the mean accuracy over both orders.</source>
        <translation>No, quella è l’accuratezza media dei due ordini.</translation>
    </message>
    <message>
        <source>165 points</source>
        <translation>165 punti</translation>
    </message>
    <message>
        <source>No. The accuracies are subtracted, not added.</source>
        <translation>No. Le accuratezze si sottraggono, non si sommano.</translation>
    </message>
    <message>
        <source>Of two orders, one is right on 95 of 100 questions, the other on 70. What is the order variance?</source>
        <translation>Di due ordini, uno dà la risposta giusta a 95 domande su 100, l’altro a 70. Qual è la varianza d’ordine?</translation>
    </message>
    <message>
        <source>Take many questions and count how often each order satisfies all behaviours. That share is the order&apos;s **accuracy**. An order that works is no comfort to someone who happened to choose another. So beside the mean over all orders one more number is reported: the accuracy of the best order minus that of the worst, called **order variance**.</source>
        <translation>Prendere molte domande e contare quanto spesso ogni ordine soddisfa tutti i comportamenti: questa quota è l’**accuratezza** dell’ordine. Un ordine che funziona non consola chi per caso ne ha scelto un altro. Perciò, accanto alla media su tutti gli ordini, si riporta un altro numero: l’accuratezza dell’ordine migliore meno quella del peggiore, detta **varianza d’ordine**.</translation>
    </message>
    <message>
        <source>A number for it</source>
        <translation>Un numero per dirlo</translation>
    </message>
    <message>
        <source>Look at both rows again, and at their badges. On this pair &lt;and&gt; helps the order that was weak. Whether it does so on others too has to be counted, not guessed.</source>
        <translation>Guardare di nuovo le due righe e le loro etichette. Su questa coppia &lt;and&gt; aiuta l’ordine che era debole. Se lo faccia anche su altre va contato, non indovinato.</translation>
    </message>
    <message>
        <source>Set the join to &lt;and&gt; and run all orders again.</source>
        <translation>Impostare la giunzione su &lt;and&gt; ed eseguire di nuovo tutti gli ordini.</translation>
    </message>
    <message>
        <source>`&lt;and&gt;` was trained on pairs in both orders. Its teacher reads the two instructions in the same order as the student reads the tokens, and loses little when they are turned round. The closer the student follows the teacher, the less the order can matter.</source>
        <translation>`&lt;and&gt;` è stato addestrato su coppie in entrambi gli ordini. Il suo insegnante legge le due istruzioni nello stesso ordine in cui lo studente legge i token, e perde poco quando vengono invertite. Più lo studente segue da vicino l’insegnante, meno l’ordine può contare.</translation>
    </message>
    <message>
        <source>The same with &lt;and&gt;</source>
        <translation>Lo stesso con &lt;and&gt;</translation>
    </message>
    <message>
        <source>Six orders</source>
        <translation>Sei ordini</translation>
    </message>
    <message>
        <source>Keep that deck, switch on Instructions and Tokens + instructions beside Tokens, and run all orders.</source>
        <translation>Tenere quel mazzo, attivare Istruzioni e «Token + istruzioni» oltre a Token ed eseguire tutti gli ordini.</translation>
    </message>
    <message>
        <source>Instructions are read from left to right, too. Whether their order matters less is not a matter of opinion: it can be measured in the same way.</source>
        <translation>Anche le istruzioni si leggono da sinistra a destra. Se il loro ordine conti meno non è questione di opinioni: si può misurare allo stesso modo.</translation>
    </message>
    <message>
        <source>Are words any better?</source>
        <translation>Le parole vanno meglio?</translation>
    </message>
    <message>
        <source>One deck on which it is clearly better</source>
        <translation>Un mazzo su cui è nettamente migliore</translation>
    </message>
    <message>
        <source>No. A deck can always be found on which it is, and another on which it is not.</source>
        <translation>No. Si può sempre trovare un mazzo su cui lo è, e un altro su cui non lo è.</translation>
    </message>
    <message>
        <source>The same decks, orders and questions for both, many of each, with the uncertainty stated</source>
        <translation>Gli stessi mazzi, ordini e domande per entrambe, in gran numero, con l’incertezza dichiarata</translation>
    </message>
    <message>
        <source>Right. That is what the Evaluate bench plans and runs, with intervals on every figure.</source>
        <translation>Giusto. È ciò che il banco Valutare pianifica ed esegue, con intervalli per ogni cifra.</translation>
    </message>
    <message>
        <source>A lower loss in training</source>
        <translation>Una perdita più bassa nell’addestramento</translation>
    </message>
    <message>
        <source>No. The loss compares probabilities with the teacher&apos;s; whether the answers hold in every order has to be counted on answers.</source>
        <translation>No. La perdita confronta le probabilità con quelle dell’insegnante; se le risposte sono giuste in tutti gli ordini va contato sulle risposte stesse.</translation>
    </message>
    <message>
        <source>What would convince you that one join is less sensitive to order than another?</source>
        <translation>Che cosa convincerebbe che una giunzione è meno sensibile all’ordine di un’altra?</translation>
    </message>
    <message>
        <source>You have looked at one question. Perhaps it was an easy one, or an unlucky one.</source>
        <translation>Hai visto una sola domanda. Forse era una domanda facile, o una sfortunata.</translation>
    </message>
    <message>
        <source>What to conclude</source>
        <translation>Che cosa concludere</translation>
    </message>
    <message>
        <source>Why order matters</source>
        <translation>Perché l’ordine conta</translation>
    </message>
    <message>
        <source>Colour and shape show the category. Do the languages lie together? And where is &lt;and&gt;?</source>
        <translation>Colore e forma indicano la categoria. Le lingue stanno vicine tra loro? E dov’è &lt;and&gt;?</translation>
    </message>
    <message>
        <source>Show the Geometry bench with the axes fitted on the tokens.</source>
        <translation>Mostrare il banco Geometria con gli assi adattati ai token.</translation>
    </message>
    <message>
        <source>Every word of the vocabulary is a point in a space with as many directions as an embedding has numbers. Steering tokens are points in the same space. No one can look at hundreds of directions, so the bench finds the few along which the points differ most: the **principal components**.

The first one goes across, the second upwards. Each axis says what share of the differences it shows.</source>
        <translation>Ogni parola del vocabolario è un punto in uno spazio che ha tante direzioni quanti sono i numeri di un embedding. I token di guida sono punti nello stesso spazio. Nessuno può guardare centinaia di direzioni: il banco trova quindi le poche lungo le quali i punti differiscono di più, le **componenti principali**.

La prima va in orizzontale, la seconda in verticale. Ogni asse dice quale quota delle differenze mostra.</translation>
    </message>
    <message>
        <source>A map of the tokens</source>
        <translation>Una mappa dei token</translation>
    </message>
    <message>
        <source>“German” and “Deutsch” are at the top. The token started as the mean of its instructions&apos; words, and the training did not lead it away from what they mean.</source>
        <translation>«German» e «Deutsch» sono in cima. Il token è partito come media delle parole delle sue istruzioni, e l’addestramento non lo ha allontanato da ciò che significano.</translation>
    </message>
    <message>
        <source>Select German, in the picture or in the table.</source>
        <translation>Selezionare Tedesco, nell’immagine o nella tabella.</translation>
    </message>
    <message>
        <source>The table lists, for each token, the words whose rows point most nearly in its direction. The measure is the **cosine**: 1 is the same direction, 0 is at a right angle, as unrelated directions nearly are.</source>
        <translation>La tabella elenca, per ogni token, le parole le cui righe hanno la direzione più vicina alla sua. La misura è il **coseno**: 1 è la stessa direzione, 0 è un angolo retto, come quasi sempre tra direzioni senza relazione.</translation>
    </message>
    <message>
        <source>Whom does it stand next to?</source>
        <translation>Accanto a chi sta?</translation>
    </message>
    <message>
        <source>The token means that word, because 0.30 is far from 0</source>
        <translation>Il token significa quella parola, perché 0,30 è lontano da 0</translation>
    </message>
    <message>
        <source>No. Among thousands of words the best cosine of a random row is far from 0 as well.</source>
        <translation>No. Tra migliaia di parole, anche il miglior coseno di una riga casuale è lontano da 0.</translation>
    </message>
    <message>
        <source>Nothing much: chance reaches as far</source>
        <translation>Non molto: il caso arriva altrettanto lontano</translation>
    </message>
    <message>
        <source>Right. A nearest word always exists; it only tells something where it is well above chance.</source>
        <translation>Giusto. Una parola più vicina esiste sempre; dice qualcosa solo quando supera nettamente il caso.</translation>
    </message>
    <message>
        <source>The token is broken</source>
        <translation>Il token è difettoso</translation>
    </message>
    <message>
        <source>No. Tokens can work well without lying near any word.</source>
        <translation>No. I token possono funzionare bene senza stare vicino ad alcuna parola.</translation>
    </message>
    <message>
        <source>A token&apos;s nearest word has cosine 0.30. Random rows reach 0.24 on average, and 0.36 at most. What follows?</source>
        <translation>La parola più vicina di un token ha coseno 0,30. Righe casuali raggiungono 0,24 in media e al massimo 0,36. Che cosa ne segue?</translation>
    </message>
    <message>
        <source>A cosine of 0.4 may be much or little. To know, the bench draws random rows of the same length and finds the nearest word of each: the **null baseline**. The line under the table gives its mean and its maximum; in the bars it is a thin tick.</source>
        <translation>Un coseno di 0,4 può essere molto o poco. Per saperlo, il banco estrae righe casuali della stessa lunghezza e trova la parola più vicina di ciascuna: è il **riferimento nullo**. La riga sotto la tabella ne dà la media e il massimo; nelle barre è una tacca sottile.</translation>
    </message>
    <message>
        <source>Is that much?</source>
        <translation>È molto?</translation>
    </message>
    <message>
        <source>Numbers, as in its instructions. Compare the other lengths: each is near a number that marks it off.</source>
        <translation>Numeri, come nelle sue istruzioni. Confrontare le altre lunghezze: ciascuna è vicina a un numero che la delimita.</translation>
    </message>
    <message>
        <source>Select 10-20 words.</source>
        <translation>Selezionare 10-20 parole.</translation>
    </message>
    <message>
        <source>Languages have names. What would a length be near to?</source>
        <translation>Le lingue hanno un nome. A che cosa sarebbe vicina una lunghezza?</translation>
    </message>
    <message>
        <source>A length</source>
        <translation>Una lunghezza</translation>
    </message>
    <message>
        <source>In this model its nearest word is “and”. In the large models of the published work it was near nothing at all: how a token works need not be written in its neighbours.</source>
        <translation>In questo modello la sua parola più vicina è «and». Nei grandi modelli del lavoro pubblicato non era vicino a nulla: il modo in cui un token funziona non è per forza scritto nei suoi vicini.</translation>
    </message>
    <message>
        <source>Select &lt;and&gt;.</source>
        <translation>Selezionare &lt;and&gt;.</translation>
    </message>
    <message>
        <source>`&lt;and&gt;` did not start as the mean of any words. It started at zero, and was kept from pointing in the direction of any behaviour, so that it would not ask for one of them. Whatever it is near to now, the training found by itself.</source>
        <translation>`&lt;and&gt;` non è partito come media di parole. È partito da zero, e gli si è impedito di puntare nella direzione di qualche comportamento, perché non ne chiedesse nessuno. Ciò a cui è vicino ora, l’addestramento l’ha trovato da sé.</translation>
    </message>
    <message>
        <source>And &lt;and&gt;?</source>
        <translation>E &lt;and&gt;?</translation>
    </message>
    <message>
        <source>Fit the axes on the vocabulary.</source>
        <translation>Adattare gli assi al vocabolario.</translation>
    </message>
    <message>
        <source>The axes follow from the points they are fitted on. Fitted on the tokens, they show how tokens differ. Fitted on the vocabulary, they show how words differ, and the tokens are only placed among them.</source>
        <translation>Gli assi seguono dai punti a cui sono adattati. Adattati ai token, mostrano come differiscono i token. Adattati al vocabolario, mostrano come differiscono le parole, e i token vi sono soltanto collocati in mezzo.</translation>
    </message>
    <message>
        <source>Other axes, other picture</source>
        <translation>Altri assi, altra immagine</translation>
    </message>
    <message>
        <source>Yes, that is what the picture shows</source>
        <translation>Sì, è ciò che mostra l’immagine</translation>
    </message>
    <message>
        <source>No. They agree in the directions shown; in all the others they may be far apart.</source>
        <translation>No. Concordano nelle direzioni mostrate; in tutte le altre possono essere molto lontani.</translation>
    </message>
    <message>
        <source>One cannot tell from this. The table of cosines compares all directions</source>
        <translation>Da qui non si può dire. La tabella dei coseni confronta tutte le direzioni</translation>
    </message>
    <message>
        <source>Right. The heat map under the neighbours counts every direction; the picture shows a share of them, which its axes state.</source>
        <translation>Giusto. La mappa di calore sotto i vicini conta ogni direzione; l’immagine ne mostra una quota, indicata dai suoi assi.</translation>
    </message>
    <message>
        <source>No, two tokens can never be alike</source>
        <translation>No, due token non possono mai essere simili</translation>
    </message>
    <message>
        <source>No. Two trainings of one behaviour, for instance, may well end close to each other.</source>
        <translation>No. Due addestramenti di uno stesso comportamento, per esempio, possono benissimo finire vicini l’uno all’altro.</translation>
    </message>
    <message>
        <source>Two tokens lie on top of each other in the picture. Are they nearly the same?</source>
        <translation>Nell’immagine due token sono sovrapposti. Sono quasi uguali?</translation>
    </message>
    <message>
        <source>A picture has two directions, or three. The tokens differ in many more.</source>
        <translation>Un’immagine ha due direzioni, o tre. I token differiscono in molte di più.</translation>
    </message>
    <message>
        <source>What a map leaves out</source>
        <translation>Che cosa una mappa tralascia</translation>
    </message>
    <message>
        <source>Where tokens live</source>
        <translation>Dove vivono i token</translation>
    </message>
    <message>
        <source>Three columns do what was asked. On an easy deck there is little between them.</source>
        <translation>Tre colonne fanno ciò che è stato chiesto. Su un mazzo facile c’è poca differenza tra loro.</translation>
    </message>
    <message>
        <source>Lay Spanish, 10-20 words and lower case, joined by &lt;and&gt;, ask “Where does the fox live?”, and run all four columns.</source>
        <translation>Disporre Spagnolo, 10-20 parole e minuscolo, uniti da &lt;and&gt;, chiedere «Where does the fox live?» ed eseguire tutte e quattro le colonne.</translation>
    </message>
    <message>
        <source>One deck, four columns. `No steering` is the prompt alone, `Instructions` adds the words, `Tokens` adds the learned rows, `Tokens + instructions` adds the words and the rows.

A comparison is fair only when everything else is the same: same model, same question, same limit, and always the likeliest next word.</source>
        <translation>Un mazzo, quattro colonne. `Senza guida` è il solo prompt, `Istruzioni` aggiunge le parole, `Token` aggiunge le righe apprese, `Token + istruzioni` aggiunge le parole e le righe.

Un confronto è equo solo se tutto il resto è uguale: stesso modello, stessa domanda, stesso limite, e sempre la parola successiva più probabile.</translation>
    </message>
    <message>
        <source>Four answers</source>
        <translation>Quattro risposte</translation>
    </message>
    <message>
        <source>Nearly. There is one row for each behaviour, and an &lt;and&gt; in each of the two gaps.</source>
        <translation>Quasi. C’è una riga per ogni comportamento, e un &lt;and&gt; in ciascuno dei due spazi.</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinque</translation>
    </message>
    <message>
        <source>Right: three behaviours and two joins. It stays five however long the instructions are that the tokens were learned from.</source>
        <translation>Giusto: tre comportamenti e due giunzioni. Restano cinque, per quanto lunghe siano le istruzioni da cui i token sono stati appresi.</translation>
    </message>
    <message>
        <source>As many as the instructions have words</source>
        <translation>Tanti quante sono le parole delle istruzioni</translation>
    </message>
    <message>
        <source>No. The words are not in that input.</source>
        <translation>No. Le parole non sono in quell’input.</translation>
    </message>
    <message>
        <source>How many places do three behaviours and their joins take as tokens?</source>
        <translation>Quanti posti occupano, come token, tre comportamenti e le loro giunzioni?</translation>
    </message>
    <message>
        <source>Open “Show the exact input” on the cards of Instructions and of Tokens, and count.</source>
        <translation>Aprire «Mostra l’input esatto» sulle schede di Istruzioni e di Token, e contare.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Quanto costa</translation>
    </message>
    <message>
        <source>Spanish and the length still hold; the capitals are back, and the badge of lower case fails, as it should. Strength scales tokens only: the instructions are as before.</source>
        <translation>Lo spagnolo e la lunghezza vengono ancora rispettati; le maiuscole sono tornate e l’etichetta minuscolo dà esito negativo, come deve. L’intensità agisce solo sui token: le istruzioni sono come prima.</translation>
    </message>
    <message>
        <source>Set the strength of lower case to 0 and press Run with Tokens on.</source>
        <translation>Impostare a 0 l’intensità di minuscolo e premere Esegui con Token attivo.</translation>
    </message>
    <message>
        <source>Each token has its own strength. You can take one behaviour back without touching the others, and without writing anything anew.</source>
        <translation>Ogni token ha la propria intensità. Si può ridurre un comportamento senza toccare gli altri e senza riscrivere nulla.</translation>
    </message>
    <message>
        <source>Turn one down</source>
        <translation>Abbassarne uno</translation>
    </message>
    <message>
        <source>One of the two languages, and no training. What instructions cannot give is a guarantee, and neither can tokens: that is why each answer is verified.</source>
        <translation>Una delle due lingue, e nessun addestramento. Ciò che le istruzioni non possono dare è una garanzia, e neppure i token: per questo ogni risposta viene verificata.</translation>
    </message>
    <message>
        <source>Clear the deck, ask “Where does the fox live? Answer in German or in French.”, and press Run with No steering on.</source>
        <translation>Svuotare il mazzo, chiedere «Where does the fox live? Answer in German or in French.» e premere Esegui con «Senza guida» attivo.</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Entrambi insieme</translation>
    </message>
    <message>
        <source>They are always more accurate than instructions</source>
        <translation>Sono sempre più accurati delle istruzioni</translation>
    </message>
    <message>
        <source>No. A token imitates the instructed model. It may do better or worse on a given task; that has to be measured.</source>
        <translation>No. Un token imita il modello con l’istruzione. In un dato compito può fare meglio o peggio; va misurato.</translation>
    </message>
    <message>
        <source>The wish is always the same, so a training done once saves places in a million inputs</source>
        <translation>La richiesta è sempre la stessa: un addestramento fatto una volta risparmia posti in un milione di input</translation>
    </message>
    <message>
        <source>Right. Tokens pay where a behaviour is used often. For a wish that comes up once, words are quicker.</source>
        <translation>Giusto. I token convengono dove un comportamento si usa spesso. Per una richiesta che capita una volta sola, le parole sono più rapide.</translation>
    </message>
    <message>
        <source>They work with any model, also one behind a service</source>
        <translation>Funzionano con qualsiasi modello, anche dietro un servizio</translation>
    </message>
    <message>
        <source>No. A token is a row for the input of one model. Who cannot give a model rows has to use words, and another model needs its own tokens.</source>
        <translation>No. Un token è una riga per l’input di un solo modello. Chi non può dare righe a un modello deve usare le parole, e un altro modello ha bisogno dei propri token.</translation>
    </message>
    <message>
        <source>What speaks for tokens here?</source>
        <translation>Che cosa parla qui a favore dei token?</translation>
    </message>
    <message>
        <source>A shop wants every answer of its assistant in Portuguese and in one sentence, a million times a day. It has a model whose weights it may read.</source>
        <translation>Un negozio vuole che ogni risposta del suo assistente sia in portoghese e in una frase, un milione di volte al giorno. Ha un modello di cui può leggere i pesi.</translation>
    </message>
    <message>
        <source>Which would you take?</source>
        <translation>Che cosa scegliere?</translation>
    </message>
    <message>
        <source>Tokens against instructions</source>
        <translation>Token contro istruzioni</translation>
    </message>
    <message>
        <source>While it runs, look at four things. The **loss** falls steeply, then levels out. The **learning rate** first rises, so that the first steps are careful, then falls to zero. The **cosine to the start** tells how far the token has turned away from its start: 1 is the same direction. The **nearest words** are the words of the vocabulary whose rows point most nearly the same way.

The sample answer is written with the token as it is at that step.</source>
        <translation>Durante l’addestramento ci sono quattro cose da osservare. La **perdita** scende ripida, poi si assesta. Il **tasso di apprendimento** prima sale, perché i primi passi siano cauti, poi scende a zero. Il **coseno con l’inizio** dice di quanto il token ha deviato dalla direzione di partenza: 1 è la stessa direzione. Le **parole più vicine** sono le parole del vocabolario le cui righe hanno la direzione più vicina alla sua.

La risposta di prova è scritta con il token com’è a quel passo.</translation>
    </message>
    <message>
        <source>the row of numbers that a model has for a piece of text</source>
        <translation>la riga di numeri che un modello ha per un pezzo di testo</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>a learned embedding that no text belongs to</source>
        <translation>un embedding appreso a cui non corrisponde alcun testo</translation>
    </message>
    <message>
        <source>Steering token</source>
        <translation>Token di guida</translation>
    </message>
    <message>
        <source>the wish in words, added to the prompt</source>
        <translation>la richiesta a parole, aggiunta al prompt</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Istruzione</translation>
    </message>
    <message>
        <source>what a token&apos;s row is multiplied by</source>
        <translation>ciò per cui si moltiplica la riga di un token</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensità</translation>
    </message>
    <message>
        <source>not changed by training</source>
        <translation>non modificato dall’addestramento</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelato</translation>
    </message>
    <message>
        <source>A steering token is one learned row of numbers. It stands in the input, in one place, where an instruction would stand.</source>
        <translation>Un token di guida è una riga di numeri appresa. Sta nell’input, in un solo posto, dove starebbe un’istruzione.</translation>
    </message>
    <message>
        <source>The model&apos;s weights stay as they are: without the token it answers as before.</source>
        <translation>I pesi del modello restano come sono: senza il token risponde come prima.</translation>
    </message>
    <message>
        <source>A badge is a program&apos;s check. What it cannot check, it does not claim.</source>
        <translation>Un’etichetta è il controllo di un programma. Ciò che non può controllare, non lo afferma.</translation>
    </message>
    <message>
        <source>Put German on the deck, leave only No steering and Instructions switched on, and press Run.</source>
        <translation>Mettere Tedesco nel mazzo, lasciare attivi solo «Senza guida» e Istruzioni e premere Esegui.</translation>
    </message>
    <message>
        <source>The usual way to change how a model answers is to ask: an **instruction** is added to the prompt. Each behaviour on the shelf knows ten wordings of its instruction; those of German begin with “German” and “in German”.

Under the answer stands a **badge**. It is a program&apos;s check, not an opinion: here it finds out the answer&apos;s language and compares it with what was wanted.</source>
        <translation>Il modo consueto di cambiare come risponde un modello è chiederglielo: si aggiunge al prompt un’**istruzione**. Ogni comportamento dello scaffale conosce dieci formulazioni della propria istruzione; quelle di Tedesco cominciano con «German» e «in German».

Sotto la risposta sta un’**etichetta**. È il controllo di un programma, non un’opinione: qui rileva la lingua della risposta e la confronta con quella richiesta.</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Una sola</translation>
    </message>
    <message>
        <source>Right. However long the instructions were that it was learned from, a token is one row in one place.</source>
        <translation>Giusto. Per quanto lunghe fossero le istruzioni da cui è stato appreso, un token è una sola riga in un solo posto.</translation>
    </message>
    <message>
        <source>How many places in the input would the token of 10-20 words take?</source>
        <translation>Quanti posti occuperebbe nell’input il token di «10-20 parole»?</translation>
    </message>
    <message>
        <source>On each answer&apos;s card there is a button “Show the exact input”. It shows every place of the input as the model gets it. A steering token stands there under its behaviour&apos;s name, as it has no spelling of its own.

An instruction takes one place for each piece of a word: “German” is one piece, “10-20 words” are several. Every place costs the model some work, and room.</source>
        <translation>Sulla scheda di ogni risposta c’è un pulsante «Mostra l’input esatto». Mostra ogni posto dell’input così come lo riceve il modello. Lì un token di guida compare con il nome del suo comportamento, perché non ha una grafia propria.

Un’istruzione occupa un posto per ogni pezzo di parola: «German» è un pezzo solo, «10-20 words» sono diversi. Ogni posto costa al modello un po’ di lavoro e di spazio.</translation>
    </message>
    <message>
        <source>Near 0.75</source>
        <translation>Intorno a 0,75</translation>
    </message>
    <message>
        <source>Near 0.5</source>
        <translation>Intorno a 0,5</translation>
    </message>
    <message>
        <source>Close to 0</source>
        <translation>Vicino a 0</translation>
    </message>
    <message>
        <source>Turned down from 1 to 0, at which strength will German let go?</source>
        <translation>Abbassando l’intensità da 1 a 0, a quale valore Tedesco smetterà di agire?</translation>
    </message>
    <message>
        <source>A row of zeros carries nothing: the answer is as plain as without the token. But German holds down to about 0.05, and no answer is half German: the first thing that the model does with a row is to bring it to a common length, so its direction counts for as long as any of it is left.</source>
        <translation>Una riga di zeri non porta nulla: la risposta è la stessa che senza il token. Ma Tedesco resiste fino a circa 0,05, e nessuna risposta è tedesca a metà: la prima cosa che il modello fa con una riga è portarla a una lunghezza comune, quindi la sua direzione conta finché ne resta qualcosa.</translation>
    </message>
    <message>
        <source>Turn the strength of German down on its chip, with Live on or pressing Run on the way, until it is 0.</source>
        <translation>Abbassare l’intensità di Tedesco sulla sua scheda nel mazzo, con Live attivo o premendo Esegui strada facendo, fino a 0.</translation>
    </message>
    <message>
        <source>training a student to give a teacher&apos;s probabilities</source>
        <translation>addestrare uno studente a dare le probabilità di un insegnante</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Distillazione</translation>
    </message>
    <message>
        <source>how far the student&apos;s probabilities are from the teacher&apos;s</source>
        <translation>quanto le probabilità dello studente sono lontane da quelle dell’insegnante</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perdita</translation>
    </message>
    <message>
        <source>one look at a batch of examples, then one move of the token</source>
        <translation>uno sguardo a un lotto di esempi, poi uno spostamento del token</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>how far a step may move the token</source>
        <translation>di quanto un passo può spostare il token</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasso di apprendimento</translation>
    </message>
    <message>
        <source>what probabilities are flattened by before they are compared</source>
        <translation>ciò che appiattisce le probabilità prima di confrontarle</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>One frozen model plays teacher (with the instruction) and student (with the token).</source>
        <translation>Uno stesso modello congelato fa da insegnante (con l’istruzione) e da studente (con il token).</translation>
    </message>
    <message>
        <source>The loss compares their probabilities for every word of a right answer. Training moves one row so that it falls.</source>
        <translation>La perdita confronta le loro probabilità per ogni parola di una risposta giusta. L’addestramento sposta una riga in modo che scenda.</translation>
    </message>
    <message>
        <source>A low loss is a promise; the badges under new answers are the proof.</source>
        <translation>Una perdita bassa è una promessa; la prova sono le etichette sotto risposte nuove.</translation>
    </message>
    <message>
        <source>“Italian”, or a word like it</source>
        <translation>«Italian», o una parola simile</translation>
    </message>
    <message>
        <source>A word of the questions, such as “lion”</source>
        <translation>Una parola delle domande, come «lion»</translation>
    </message>
    <message>
        <source>None that has to do with it</source>
        <translation>Nessuna che c’entri</translation>
    </message>
    <message>
        <source>Which word of the vocabulary will the trained token lie nearest to?</source>
        <translation>A quale parola del vocabolario sarà più vicino il token addestrato?</translation>
    </message>
    <message>
        <source>Done. The nearest word is the language&apos;s name. It was among the words whose mean the token started from, and the training turned the token towards it and away from the others. Your token now stands in place of the one that came with the program; “Back to the shipped token” in its menu undoes that.</source>
        <translation>Fatto. La parola più vicina è il nome della lingua. Era tra le parole dalla cui media il token è partito, e l’addestramento lo ha girato verso di essa e lontano dalle altre. Il tuo token prende ora il posto di quello fornito con il programma; «Torna al token fornito», nel suo menu, annulla la sostituzione.</translation>
    </message>
    <message>
        <source>Not by itself: a perfect student has loss zero and does what the instructed model does. But the two are compared along answers that are known to be right, so it need not copy the teacher where the teacher would have gone astray.</source>
        <translation>Non da sé: uno studente perfetto ha perdita zero e fa ciò che fa il modello con l’istruzione. Ma i due vengono confrontati lungo risposte che si sa essere giuste, quindi lo studente non è tenuto a copiare l’insegnante là dove questo si sarebbe smarrito.</translation>
    </message>
    <message>
        <source>tokens one after the other, with nothing between</source>
        <translation>token uno dopo l’altro, con niente in mezzo</translation>
    </message>
    <message>
        <source>Concatenation</source>
        <translation>Concatenazione</translation>
    </message>
    <message>
        <source>the learned row that joins two behaviours</source>
        <translation>la riga appresa che unisce due comportamenti</translation>
    </message>
    <message>
        <source>&lt;and&gt;</source>
        <translation>&lt;and&gt;</translation>
    </message>
    <message>
        <source>kept out of the training of &lt;and&gt;, to test it</source>
        <translation>tenuto fuori dall’addestramento di &lt;and&gt;, per metterlo alla prova</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Tenuto fuori</translation>
    </message>
    <message>
        <source>behaviours of which an answer can have only one</source>
        <translation>comportamenti di cui una risposta può averne uno solo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Tokens that were trained alone can stand together, but nothing has taught them to.</source>
        <translation>I token addestrati da soli possono stare insieme, ma nulla ha insegnato loro a farlo.</translation>
    </message>
    <message>
        <source>&lt;and&gt; is one learned row for all pairs. It learns how to join, not what is joined.</source>
        <translation>&lt;and&gt; è una sola riga appresa per tutte le coppie. Impara come unire, non che cosa viene unito.</translation>
    </message>
    <message>
        <source>Whether it has learned that shows on behaviours that were kept out of its training.</source>
        <translation>Se l’ha imparato, si vede con i comportamenti tenuti fuori dal suo addestramento.</translation>
    </message>
    <message>
        <source>Two sentences of 10 to 20 words in all</source>
        <translation>Due frasi, da 10 a 20 parole in tutto</translation>
    </message>
    <message>
        <source>Two sentences, but too short</source>
        <translation>Due frasi, ma troppo corte</translation>
    </message>
    <message>
        <source>Long enough, but not two sentences</source>
        <translation>Abbastanza lunga, ma non in due frasi</translation>
    </message>
    <message>
        <source>Two tokens that never met: what will the answer be like?</source>
        <translation>Due token che non si sono mai incontrati: come sarà la risposta?</translation>
    </message>
    <message>
        <source>Two chips, two badges, and one of them fails: the answer has two sentences, but too few words. An answer counts as correct only when all its badges pass.</source>
        <translation>Due schede, due etichette, e una dà esito negativo: la risposta ha due frasi, ma troppo poche parole. Una risposta conta come corretta solo se tutte le sue etichette danno esito positivo.</translation>
    </message>
    <message>
        <source>Lay 2 sentences and 10-20 words, set the join to “nothing between”, ask “Does the cat lay eggs?”, and press Run with Tokens on.</source>
        <translation>Disporre 2 frasi e 10-20 parole, impostare la giunzione su «niente in mezzo», chiedere «Does the cat lay eggs?» e premere Esegui con Token attivo.</translation>
    </message>
    <message>
        <source>Tokens are most useful when they can be **combined**: 2 sentences, and 10 to 20 words. The simplest way is to put one after the other with nothing between, which is called concatenation.

No training ever put one behind the other with nothing between.</source>
        <translation>I token sono più utili quando si possono **combinare**: 2 frasi, e da 10 a 20 parole. Il modo più semplice è metterli uno dopo l’altro con niente in mezzo: si chiama concatenazione.

Nessun addestramento ha mai messo l’uno dopo l’altro con niente in mezzo.</translation>
    </message>
    <message>
        <source>Now both badges pass. In the exact input one more row, &lt;and&gt;, stands between the two. One question proves little; over many pairs, questions and orders &lt;and&gt; fails less often than nothing between, as the manual&apos;s figures show.</source>
        <translation>Ora entrambe le etichette danno esito positivo. Nell’input esatto c’è una riga in più, &lt;and&gt;, tra i due. Una sola domanda prova poco; su molte coppie, domande e ordini, &lt;and&gt; fallisce meno spesso di «niente in mezzo», come mostrano le cifre del manuale.</translation>
    </message>
    <message>
        <source>Set the join to &lt;and&gt;, and press Run again.</source>
        <translation>Impostare la giunzione su &lt;and&gt; e premere di nuovo Esegui.</translation>
    </message>
    <message>
        <source>Some behaviours were kept out of the training of `&lt;and&gt;`: German, Title Case, 20-30 words and 3 sentences. They have tokens of their own, but `&lt;and&gt;` never met them. The shelf marks them as **unseen by &lt;and&gt;**; in results their combinations are called **unseen**.</source>
        <translation>Alcuni comportamenti sono stati tenuti fuori dall’addestramento di `&lt;and&gt;`: Tedesco, Iniziali Maiuscole, 20-30 parole e 3 frasi. Hanno token propri, ma `&lt;and&gt;` non li ha mai incontrati. Lo scaffale li segna con **non visto da &lt;and&gt;**; nei risultati le loro combinazioni si chiamano **non viste**.</translation>
    </message>
    <message>
        <source>The line under the deck warns that the two contradict each other. You may still run it: neither wins, and the answer may well begin in one language and end in the other.</source>
        <translation>La riga sotto il mazzo avverte che i due si contraddicono. Si può eseguire lo stesso: nessuno dei due prevale, e la risposta può benissimo cominciare in una lingua e finire nell’altra.</translation>
    </message>
    <message>
        <source>the share of answers of which all badges pass</source>
        <translation>la quota di risposte le cui etichette danno tutte esito positivo</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuratezza</translation>
    </message>
    <message>
        <source>best order&apos;s accuracy minus the worst order&apos;s</source>
        <translation>accuratezza dell’ordine migliore meno quella del peggiore</translation>
    </message>
    <message>
        <source>Order variance</source>
        <translation>Varianza d’ordine</translation>
    </message>
    <message>
        <source>the learned row behind tokens that share one place</source>
        <translation>la riga appresa dopo i token che condividono un solo posto</translation>
    </message>
    <message>
        <source>&lt;set&gt;</source>
        <translation>&lt;set&gt;</translation>
    </message>
    <message>
        <source>A model reads from left to right, so the order of tokens, and of words, can matter.</source>
        <translation>Un modello legge da sinistra a destra, quindi l’ordine dei token, e quello delle parole, può contare.</translation>
    </message>
    <message>
        <source>Order variance is the accuracy of the best order minus that of the worst. Zero says that the order makes no difference, not that the answers are right.</source>
        <translation>La varianza d’ordine è l’accuratezza dell’ordine migliore meno quella del peggiore. Zero dice che l’ordine non cambia nulla, non che le risposte sono giuste.</translation>
    </message>
    <message>
        <source>&lt;and&gt; makes the difference smaller; a set has no order at all.</source>
        <translation>&lt;and&gt; riduce la differenza; un insieme non ha alcun ordine.</translation>
    </message>
    <message>
        <source>The same answer</source>
        <translation>La stessa risposta</translation>
    </message>
    <message>
        <source>Different answers, both right</source>
        <translation>Risposte diverse, entrambe giuste</translation>
    </message>
    <message>
        <source>Different answers, and one of them wrong</source>
        <translation>Risposte diverse, e una delle due sbagliata</translation>
    </message>
    <message>
        <source>The same two tokens, in both orders. What do you expect?</source>
        <translation>Gli stessi due token, in entrambi gli ordini. Che cosa ti aspetti?</translation>
    </message>
    <message>
        <source>In how many of the six orders will every badge pass?</source>
        <translation>In quanti dei sei ordini tutte le etichette daranno esito positivo?</translation>
    </message>
    <message>
        <source>Read down the rows: it is the number of sentences that is missed, and only in some of the orders. Who asks once, in one order, may see either.</source>
        <translation>Leggere le righe dall’alto in basso: a essere mancato è il numero di frasi, e solo in alcuni ordini. Chi chiede una volta sola, in un solo ordine, può vedere l’una cosa o l’altra.</translation>
    </message>
    <message>
        <source>Lay German, 20-30 words and 3 sentences, joined by &lt;and&gt;, ask “How is the young of the turtle born?”, and run all orders with Tokens.</source>
        <translation>Disporre Tedesco, 20-30 parole e 3 frasi, uniti da &lt;and&gt;, chiedere «How is the young of the turtle born?» ed eseguire Token in tutti gli ordini.</translation>
    </message>
    <message>
        <source>Three behaviours have six orders, four have twenty-four. The number grows fast, and with it the chance that one of the orders fails.

This deck is a hard one: none of its three behaviours was part of the training of `&lt;and&gt;`.</source>
        <translation>Tre comportamenti hanno sei ordini, quattro ne hanno ventiquattro. Il numero cresce in fretta, e con esso la probabilità che uno degli ordini fallisca.

Questo mazzo è difficile: nessuno dei suoi tre comportamenti ha fatto parte dell’addestramento di `&lt;and&gt;`.</translation>
    </message>
    <message>
        <source>Eighteen answers. Compare the columns: how many rows pass all badges in each of them? On this deck words lose nothing by being turned round, and words and tokens together neither.</source>
        <translation>Diciotto risposte. Confrontare le colonne: in ciascuna, quante righe hanno tutte le etichette con esito positivo? Su questo mazzo le parole non perdono nulla se invertite, e neppure parole e token insieme.</translation>
    </message>
    <message>
        <source>Six, but all right</source>
        <translation>Sei, ma tutte giuste</translation>
    </message>
    <message>
        <source>Two or three</source>
        <translation>Due o tre</translation>
    </message>
    <message>
        <source>How many different answers will the six orders give now?</source>
        <translation>Quante risposte diverse daranno ora i sei ordini?</translation>
    </message>
    <message>
        <source>The same answer whatever the order, and all its badges pass. Its order variance is 0 whatever is asked; how often it is right is another figure, and it has to be counted like any other.</source>
        <translation>La stessa risposta qualunque sia l’ordine, e tutte le sue etichette danno esito positivo. La sua varianza d’ordine è 0 qualunque cosa si chieda; quanto spesso sia giusta è un’altra cifra, e va contata come ogni altra.</translation>
    </message>
    <message>
        <source>Set the join to &lt;set&gt;, and press Run with Tokens on.</source>
        <translation>Impostare la giunzione su &lt;set&gt; e premere Esegui con Token attivo.</translation>
    </message>
    <message>
        <source>There is another way out: to take the order away. As a **set**, the tokens share one and the same place in the input and do not see each other; one learned row, `&lt;set&gt;`, follows and sees them all.

Now nothing stands first or last, so there is nothing that could be turned round.</source>
        <translation>C’è un’altra via d’uscita: togliere l’ordine. Come **insieme**, i token condividono uno stesso posto nell’input e non si vedono tra loro; una riga appresa, `&lt;set&gt;`, li segue e li vede tutti.

Ora nulla sta per primo o per ultimo, quindi non c’è nulla da invertire.</translation>
    </message>
    <message>
        <source>Without an order</source>
        <translation>Senza ordine</translation>
    </message>
    <message>
        <source>a direction along which the points differ most</source>
        <translation>una direzione lungo la quale i punti differiscono di più</translation>
    </message>
    <message>
        <source>Principal component</source>
        <translation>Componente principale</translation>
    </message>
    <message>
        <source>1 for the same direction, 0 for a right angle</source>
        <translation>1 per la stessa direzione, 0 per un angolo retto</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>what random rows reach, to compare with</source>
        <translation>ciò che raggiungono righe casuali, per confronto</translation>
    </message>
    <message>
        <source>Null baseline</source>
        <translation>Riferimento nullo</translation>
    </message>
    <message>
        <source>Tokens and words are points of one space, so a token has nearest words.</source>
        <translation>Token e parole sono punti di uno stesso spazio, quindi un token ha delle parole più vicine.</translation>
    </message>
    <message>
        <source>A nearest word always exists. It says something only where it is well above what random rows reach.</source>
        <translation>Una parola più vicina esiste sempre. Dice qualcosa solo dove supera nettamente ciò che raggiungono righe casuali.</translation>
    </message>
    <message>
        <source>A map shows two directions or three. What its axes leave out, the table of cosines counts.</source>
        <translation>Una mappa mostra due direzioni, o tre. Ciò che i suoi assi tralasciano è contato nella tabella dei coseni.</translation>
    </message>
    <message>
        <source>All over the place</source>
        <translation>Sparsi dappertutto</translation>
    </message>
    <message>
        <source>Together, by category</source>
        <translation>Vicini, per categoria</translation>
    </message>
    <message>
        <source>All in one spot</source>
        <translation>Tutti in un punto</translation>
    </message>
    <message>
        <source>Tokens were trained one by one. How will they lie on the map?</source>
        <translation>I token sono stati addestrati uno per uno. Come si disporranno sulla mappa?</translation>
    </message>
    <message>
        <source>“and”</source>
        <translation>«and»</translation>
    </message>
    <message>
        <source>The name of some behaviour</source>
        <translation>Il nome di qualche comportamento</translation>
    </message>
    <message>
        <source>A word that has nothing to do with it</source>
        <translation>Una parola che non c’entra nulla</translation>
    </message>
    <message>
        <source>Which word of the vocabulary will lie nearest to &lt;and&gt;?</source>
        <translation>Quale parola del vocabolario sarà più vicina a &lt;and&gt;?</translation>
    </message>
    <message>
        <source>The same tokens, and the groups may be gone. They were not destroyed: this view looks from another side, the one from which words differ most. The shares on the axes are of those differences now, and say nothing about the tokens.</source>
        <translation>Gli stessi token, e i gruppi possono essere spariti. Non sono stati distrutti: questa vista guarda da un altro lato, quello da cui le parole differiscono di più. Le quote indicate sugli assi sono ora quelle di tali differenze, e non dicono nulla sui token.</translation>
    </message>
    <message>
        <source>the prompt alone</source>
        <translation>il solo prompt</translation>
    </message>
    <message>
        <source>No steering</source>
        <translation>Senza guida</translation>
    </message>
    <message>
        <source>instructions in words and tokens, together</source>
        <translation>istruzioni a parole e token, insieme</translation>
    </message>
    <message>
        <source>Tokens + instructions</source>
        <translation>Token + istruzioni</translation>
    </message>
    <message>
        <source>always the likeliest next piece of text: the same answer every time</source>
        <translation>sempre il pezzo di testo successivo più probabile: ogni volta la stessa risposta</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Greedy</translation>
    </message>
    <message>
        <source>A fair comparison changes one thing: the same model, question and limit in every column.</source>
        <translation>Un confronto equo cambia una cosa sola: stesso modello, stessa domanda e stesso limite in ogni colonna.</translation>
    </message>
    <message>
        <source>Words are free and can say anything. A token costs a training once, then one place in each input, and has a strength.</source>
        <translation>Le parole sono gratis e possono dire qualsiasi cosa. Un token costa un addestramento una volta, poi un posto in ogni input, e ha un’intensità.</translation>
    </message>
    <message>
        <source>Which is right more often is a matter of counting, on many questions.</source>
        <translation>Quale dei due sia giusto più spesso va contato, su molte domande.</translation>
    </message>
    <message>
        <source>They hold as before</source>
        <translation>Vengono rispettati come prima</translation>
    </message>
    <message>
        <source>They fail, too</source>
        <translation>Vengono mancati anche loro</translation>
    </message>
    <message>
        <source>They hold, but weaker</source>
        <translation>Agiscono ancora, ma meno</translation>
    </message>
    <message>
        <source>Lower case is taken back. What becomes of Spanish and 10-20 words?</source>
        <translation>Si toglie «minuscolo». Che ne è di «Spagnolo» e di «10-20 parole»?</translation>
    </message>
    <message>
        <source>A token, or a join, can only be used once it has been trained; this program comes with `&lt;and&gt;`, `&lt;set&gt;`, `&lt;or&gt;` and `&lt;not&gt;`. Words can say whatever the model understands, at once, and nobody has to have thought of it before: that one of two languages will do, for example.</source>
        <translation>Un token, o una giunzione, si può usare solo dopo averlo addestrato; questo programma è fornito con `&lt;and&gt;`, `&lt;set&gt;`, `&lt;or&gt;` e `&lt;not&gt;`. Le parole possono dire subito tutto ciò che il modello capisce, senza che nessuno ci abbia pensato prima: per esempio che va bene una di due lingue.</translation>
    </message>
    <message>
        <source>What words can do at once</source>
        <translation>Ciò che le parole possono fare subito</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Istruzioni</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Which column will be right in most of the six orders?</source>
        <translation>Quale colonna sarà giusta nella maggior parte dei sei ordini?</translation>
    </message>
    <message>
        <source>Count, in each column, the rows in which all badges pass. On this one question Tokens + instructions does not come first. Over many it does: the manual&apos;s figures, and the published work on a model of eight billion weights, have it at or near the top for three behaviours. One deck proves nothing, either way.</source>
        <translation>Contare, in ogni colonna, le righe in cui tutte le etichette danno esito positivo. Su questa sola domanda «Token + istruzioni» non arriva prima. Su molte sì: secondo le cifre del manuale e il lavoro pubblicato, su un modello da otto miliardi di pesi, con tre comportamenti è in testa o quasi. Un solo mazzo non prova nulla, in un senso o nell’altro.</translation>
    </message>
    <message>
        <source>Lay Italian, 20-30 words and 2 sentences, joined by &lt;and&gt;, ask “What does the whale eat?”, and run Instructions, Tokens and Tokens + instructions in all orders.</source>
        <translation>Disporre Italiano, 20-30 parole e 2 frasi, uniti da &lt;and&gt;, chiedere «What does the whale eat?» ed eseguire Istruzioni, Token e «Token + istruzioni» in tutti gli ordini.</translation>
    </message>
    <message>
        <source>Tokens were trained to do what instructions do. They do not always fail on the same answers, so giving both may help where one alone is not enough. May: it has to be counted.</source>
        <translation>I token sono stati addestrati a fare ciò che fanno le istruzioni. Non falliscono sempre sulle stesse risposte: dare le une e gli altri può quindi aiutare dove da soli non bastano. Può: va contato.</translation>
    </message>
    <message>
        <source>where the true share plausibly lies, given how few questions were asked</source>
        <translation>dove si trova plausibilmente la quota vera, dato il piccolo numero di domande poste</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>combinations whose behaviours were all, or not all, part of the training of &lt;and&gt;</source>
        <translation>combinazioni i cui comportamenti facevano tutti parte, o non tutti, dell’addestramento di &lt;and&gt;</translation>
    </message>
    <message>
        <source>Seen and unseen</source>
        <translation>Viste e non viste</translation>
    </message>
    <message>
        <source>all that an experiment will ask, known before it starts</source>
        <translation>tutto ciò che un esperimento chiederà, noto prima che cominci</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>First the question, the measure and what counts as right; then the answers.</source>
        <translation>Prima la domanda, la misura e ciò che conta come giusto; poi le risposte.</translation>
    </message>
    <message>
        <source>A figure without its interval says less than it seems to.</source>
        <translation>Una cifra senza il suo intervallo dice meno di quanto sembri.</translation>
    </message>
    <message>
        <source>A result holds for what was measured. Its title should say what that was.</source>
        <translation>Un risultato vale per ciò che è stato misurato. Il suo titolo dovrebbe dire che cos’era.</translation>
    </message>
    <message>
        <source>So that the program knows what to do</source>
        <translation>Perché il programma sappia che cosa fare</translation>
    </message>
    <message>
        <source>It does need to know, but that is not why a researcher writes it down first.</source>
        <translation>Deve saperlo, certo, ma non è per questo che chi fa ricerca lo scrive prima.</translation>
    </message>
    <message>
        <source>So that the figure cannot be chosen by what came out</source>
        <translation>Perché la cifra non si possa scegliere in base a ciò che è uscito</translation>
    </message>
    <message>
        <source>Right. Who looks first can always find questions on which a favourite wins.</source>
        <translation>Giusto. Chi guarda prima trova sempre domande in cui vince il suo favorito.</translation>
    </message>
    <message>
        <source>Because answers are random</source>
        <translation>Perché le risposte sono casuali</translation>
    </message>
    <message>
        <source>No. These answers are greedy: the same input gives the same answer every time.</source>
        <translation>No. Queste risposte sono generate in modo greedy: lo stesso input dà ogni volta la stessa risposta.</translation>
    </message>
    <message>
        <source>Why say all this before the first answer?</source>
        <translation>Perché dire tutto questo prima della prima risposta?</translation>
    </message>
    <message>
        <source>“Are tokens as good as instructions?” is not yet a question for an experiment. This one is: **of all pairs of a language and a letter case, on four questions each, in both orders, what share of the answers has both?**

It names what is measured, on what, and what counts as right, before anything is seen.</source>
        <translation>«I token valgono quanto le istruzioni?» non è ancora una domanda per un esperimento. Questa sì: **di tutte le coppie di una lingua e di un tipo di maiuscolo o minuscolo, con quattro domande ciascuna, in entrambi gli ordini, quale quota delle risposte rispetta l’una e l’altro?**

Dice che cosa si misura, su che cosa, e che cosa conta come giusto, prima di vedere alcunché.</translation>
    </message>
    <message>
        <source>A question that can be counted</source>
        <translation>Una domanda che si può contare</translation>
    </message>
    <message>
        <source>Four pairs, since two languages or two cases cannot hold at once; two orders, four questions and two ways to steer make 64 answers.</source>
        <translation>Quattro coppie, perché due lingue, o maiuscolo e minuscolo, non si possono rispettare insieme; due ordini, quattro domande e due modi di guidare fanno 64 risposte.</translation>
    </message>
    <message>
        <source>Tick Spanish, Italian, lower case and UPPER CASE alone, pairs, and 4 prompts for each; compare Instructions with Tokens with &lt;and&gt;.</source>
        <translation>Spuntare solo Spagnolo, Italiano, minuscolo e MAIUSCOLO, le coppie e 4 prompt per ciascuna; confrontare Istruzioni con «Token con &lt;and&gt;».</translation>
    </message>
    <message>
        <source>The Evaluate bench makes the plan from your choices: which behaviours, how many of them together, which ways to steer, how many questions. It counts the answers that this takes, and can time a few of them.</source>
        <translation>Il banco Valutare ricava il piano dalle tue scelte: quali comportamenti, quanti alla volta, quali modi di guidare, quante domande. Conta le risposte che servono e può cronometrarne alcune.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Il piano</translation>
    </message>
    <message>
        <source>Each way to steer has its accuracy, with an interval beside it, and its order variance. Select a row to read its answers: a figure that nobody looked behind is worth little.</source>
        <translation>Ogni modo di guidare ha la sua accuratezza, con accanto un intervallo, e la sua varianza d’ordine. Selezionare una riga per leggerne le risposte: una cifra dietro cui nessuno ha guardato vale poco.</translation>
    </message>
    <message>
        <source>Press Start and wait for the end.</source>
        <translation>Premere Avvia e attendere la fine.</translation>
    </message>
    <message>
        <source>While it runs, the table fills. Intervals come at the end, when there is enough to tell.

What is answered is kept: an experiment that is stopped goes on from there.</source>
        <translation>Durante l’esecuzione la tabella si riempie. Gli intervalli arrivano alla fine, quando ci sono abbastanza risposte per calcolarli.

Ciò che ha avuto risposta viene conservato: un esperimento fermato riprende da lì.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Eseguirlo</translation>
    </message>
    <message>
        <source>A is better by three points</source>
        <translation>A è migliore di tre punti</translation>
    </message>
    <message>
        <source>No. The intervals overlap widely: with other questions it might be the other way round.</source>
        <translation>No. Gli intervalli si sovrappongono molto: con altre domande potrebbe essere il contrario.</translation>
    </message>
    <message>
        <source>This experiment does not tell which is better</source>
        <translation>Questo esperimento non dice quale sia migliore</translation>
    </message>
    <message>
        <source>Right. More questions would make the intervals narrower, and Compare can set the same questions against each other.</source>
        <translation>Giusto. Più domande restringerebbero gli intervalli, e «Confronta con…» può mettere le stesse domande l’una contro l’altra.</translation>
    </message>
    <message>
        <source>They are equally good</source>
        <translation>Si equivalgono</translation>
    </message>
    <message>
        <source>No. That they differ was not shown; nor that they do not.</source>
        <translation>No. Che differiscano non è stato dimostrato, né che non differiscano.</translation>
    </message>
    <message>
        <source>Method A has 94 % (86 to 98), method B 91 % (82 to 96). What may you say?</source>
        <translation>Il metodo A ha il 94 % (da 86 a 98), il metodo B il 91 % (da 82 a 96). Che cosa si può dire?</translation>
    </message>
    <message>
        <source>With other questions the figure would have come out a little differently. The **95 % interval** is the range in which the true share plausibly lies, given how few questions were asked.</source>
        <translation>Con altre domande la cifra sarebbe stata un po’ diversa. L’**intervallo al 95 %** è la fascia in cui si trova plausibilmente la quota vera, dato il piccolo numero di domande poste.</translation>
    </message>
    <message>
        <source>How sure is that?</source>
        <translation>Quanto è sicuro?</translation>
    </message>
    <message>
        <source>“Tokens are as good as instructions”</source>
        <translation>«I token valgono quanto le istruzioni»</translation>
    </message>
    <message>
        <source>Too wide: another model, other behaviours or three at once may give another picture.</source>
        <translation>Troppo ampio: un altro modello, altri comportamenti o tre insieme possono dare un quadro diverso.</translation>
    </message>
    <message>
        <source>“On this model, for these pairs, no difference was found in 64 answers”</source>
        <translation>«Su questo modello, per queste coppie, non è stata trovata alcuna differenza in 64 risposte»</translation>
    </message>
    <message>
        <source>Right. It says on what it stands, and how much was looked at.</source>
        <translation>Giusto. Dice su che cosa poggia e quanto è stato esaminato.</translation>
    </message>
    <message>
        <source>“Instructions are not needed any more”</source>
        <translation>«Le istruzioni non servono più»</translation>
    </message>
    <message>
        <source>No. A token is learned from instructions, and a new wish has none yet.</source>
        <translation>No. Un token si apprende da istruzioni, e una richiesta nuova non ne ha ancora uno.</translation>
    </message>
    <message>
        <source>What would be the most careful title for your result?</source>
        <translation>Quale sarebbe il titolo più prudente per il tuo risultato?</translation>
    </message>
    <message>
        <source>You measured one small model, four behaviours, questions of one kind, and what a program can check.</source>
        <translation>Hai misurato un solo piccolo modello, quattro comportamenti, domande di un solo tipo e ciò che un programma può controllare.</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>Che cosa non dimostra</translation>
    </message>
    <message>
        <source>An experiment of your own</source>
        <translation>Un esperimento tutto tuo</translation>
    </message>
    <message>
        <source>While it plays, the student&apos;s bars grow towards the teacher&apos;s, the divergences shrink, and one point walks through the plane: the token, which is all that moves. The arrow on it points against the gradient.</source>
        <translation>Mentre scorre, le barre dello studente crescono verso quelle dell’insegnante, le divergenze si riducono e un punto cammina sul piano: è il token, l’unica cosa che si muove. La freccia sul punto è rivolta contro il gradiente.</translation>
    </message>
    <message>
        <source>Open the mechanism at Distillation (Ctrl+Shift+I), press Look, then Play.</source>
        <translation>Aprire il meccanismo su Distillazione (Ctrl+Maiusc+I), premere Osserva, poi Avvia.</translation>
    </message>
    <message>
        <source>Everything above can be watched on **one** example, slowly. The mechanism draws it as a training does: a question, one wording of the instruction, and the right answer. For each word of the answer it shows what teacher and student would say next, and how far apart they are (the **divergence**, KL).

Then it takes thirty steps on this one example. Nothing is saved, and no token is replaced.</source>
        <translation>Tutto ciò che precede si può osservare su **un solo** esempio, con calma. Il meccanismo lo estrae come fa un addestramento: una domanda, una formulazione dell’istruzione e la risposta corretta. Per ogni parola della risposta mostra che cosa direbbero dopo insegnante e studente, e quanto sono lontani l’uno dall’altro (la **divergenza**, KL).

Poi compie trenta passi su quest’unico esempio. Nulla viene salvato e nessun token viene sostituito.</translation>
    </message>
    <message>
        <source>See it happen</source>
        <translation>Vederlo accadere</translation>
    </message>
    <message>
        <source>In the mask each row sees the rows before it, so `&lt;and&gt;` can read the first behaviour and the second can read both. In the table of rows you find how much each is looked at, and what the answer&apos;s logits owe to it.</source>
        <translation>Nella maschera ogni riga vede le righe che la precedono: `&lt;and&gt;` può quindi leggere il primo comportamento, e il secondo può leggere entrambi. Nella tabella delle righe si trova quanto ciascuna viene guardata e che cosa le devono i logit della risposta.</translation>
    </message>
    <message>
        <source>Open the mechanism at &lt;and&gt; (Ctrl+Shift+I), press Look, and zoom in from Deck to Logit.</source>
        <translation>Aprire il meccanismo su &lt;and&gt; (Ctrl+Maiusc+I), premere Osserva e ingrandire da Mazzo fino a Logit.</translation>
    </message>
    <message>
        <source>What does `&lt;and&gt;` do in there? For each word of an answer every **head** of every layer spreads its **attention** over all that stands before it; the shares add up to 100 %. So one can ask how much of it goes to each row, and what the word&apos;s **logit**, its score before the probabilities, would be without that row.

The mechanism shows both, from the model&apos;s own pass: first the whole deck, then its input, then one word&apos;s attention, then one logit.</source>
        <translation>Che cosa fa `&lt;and&gt;` lì dentro? Per ogni parola di una risposta, ogni **testa** di ogni livello distribuisce la sua **attenzione** su tutto ciò che precede; le quote sommano al 100 %. Si può quindi chiedere quanta ne va a ogni riga, e quale sarebbe senza quella riga il **logit** della parola, cioè il suo punteggio prima delle probabilità.

Il meccanismo mostra entrambe le cose, dal calcolo del modello stesso: prima l’intero mazzo, poi il suo input, poi l’attenzione di una parola, poi un logit.</translation>
    </message>
    <message>
        <source>Who looks at whom</source>
        <translation>Chi guarda chi</translation>
    </message>
    <message>
        <source>Three slots, one position, and crossed-out cells between them: whatever order the chips have on the deck, the model reads the same thing.</source>
        <translation>Tre caselle, una sola posizione e celle barrate tra loro: qualunque sia l’ordine delle schede nel mazzo, il modello legge la stessa cosa.</translation>
    </message>
    <message>
        <source>Open the mechanism at &lt;set&gt; (Ctrl+Shift+I), press Look, and go to Input.</source>
        <translation>Aprire il meccanismo su &lt;set&gt; (Ctrl+Maiusc+I), premere Osserva e andare a Input.</translation>
    </message>
    <message>
        <source>Why has a set no order? Its rows stand at one and the same **position**, right behind the question. Each sees the question and itself, but not its siblings; `&lt;set&gt;` comes next and sees them all. A **mask** says who sees whom, and the model cannot look past it.

Point at the mask&apos;s cells: each says in words what it means.</source>
        <translation>Perché un insieme non ha ordine? Le sue righe stanno tutte in una sola e medesima **posizione**, subito dopo la domanda. Ciascuna vede la domanda e sé stessa, ma non le sue compagne; poi viene `&lt;set&gt;`, che le vede tutte. Una **maschera** dice chi vede chi, e il modello non può guardare oltre.

Puntare le celle della maschera: ciascuna dice a parole che cosa significa.</translation>
    </message>
    <message>
        <source>Inside the set</source>
        <translation>Dentro l’insieme</translation>
    </message>
    <message>
        <source>what is handed from block to block at each position, and to which each block adds</source>
        <translation>ciò che a ogni posizione passa di blocco in blocco, e a cui ogni blocco aggiunge qualcosa</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flusso</translation>
    </message>
    <message>
        <source>a small learned change of the stream behind each block</source>
        <translation>un piccolo cambiamento appreso del flusso dopo ogni blocco</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adattatore</translation>
    </message>
    <message>
        <source>how many directions an adapter reads and writes at most</source>
        <translation>quante direzioni un adattatore legge e scrive al massimo</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>by what an adapter&apos;s change, or a token&apos;s row, is multiplied</source>
        <translation>il numero per cui si moltiplica la modifica di un adattatore, o la riga di un token</translation>
    </message>
    <message>
        <source>A token changes what is read; an adapter changes what is computed, behind every block.</source>
        <translation>Un token cambia ciò che si legge; un adattatore cambia ciò che si calcola, dopo ogni blocco.</translation>
    </message>
    <message>
        <source>For one behaviour alone both do; an adapter is about a hundred times as large.</source>
        <translation>Per un solo comportamento vanno bene entrambi; un adattatore è circa cento volte più grande.</translation>
    </message>
    <message>
        <source>Tokens are joined by a row that was trained for it; adapters are only added up.</source>
        <translation>I token sono uniti da una riga addestrata apposta; gli adattatori vengono soltanto sommati.</translation>
    </message>
    <message>
        <source>An adapter can learn from examples where no instruction could be a teacher.</source>
        <translation>Un adattatore può imparare da esempi anche dove nessuna istruzione potrebbe fare da insegnante.</translation>
    </message>
    <message>
        <source>About as many</source>
        <translation>Circa altrettanti</translation>
    </message>
    <message>
        <source>About a hundred times as many</source>
        <translation>Circa cento volte tanti</translation>
    </message>
    <message>
        <source>As many as the whole model</source>
        <translation>Tanti quanti l’intero modello</translation>
    </message>
    <message>
        <source>A token of this model is 192 numbers. How many is an adapter?</source>
        <translation>Un token di questo modello è fatto di 192 numeri. Di quanti è fatto un adattatore?</translation>
    </message>
    <message>
        <source>Rank 8, twice 192 wide, 6 blocks: 18,432 numbers for each behaviour, 96 times as many as a token, and still only about 0.6 % of the model.</source>
        <translation>Rango 8, due volte 192 di larghezza, 6 blocchi: 18.432 numeri per ogni comportamento, 96 volte quelli di un token, e comunque solo circa lo 0,6 % del modello.</translation>
    </message>
    <message>
        <source>Choose Adapters, tick German and lower case alone, set 60 steps of 8 examples, and press Start.</source>
        <translation>Scegliere Adattatori, spuntare solo Tedesco e minuscolo, impostare 60 passi da 8 esempi e premere Avvia.</translation>
    </message>
    <message>
        <source>A token changes what the model **reads**. An **adapter** changes what it **computes**: behind each block, something small is added to the stream, h ← h + W_up f(W_down h). Two narrow matrices for each of the 6 blocks learn; all the model&apos;s own weights stay as they are.

Here it learns from answers in German, and another from answers in lower case.</source>
        <translation>Un token cambia ciò che il modello **legge**. Un **adattatore** cambia ciò che **calcola**: dopo ogni blocco, al flusso si aggiunge qualcosa di piccolo, h ← h + W_up f(W_down h). Apprendono due matrici strette per ciascuno dei 6 blocchi; tutti i pesi del modello restano come sono.

Qui ne impara uno da risposte in tedesco, e un altro da risposte in minuscolo.</translation>
    </message>
    <message>
        <source>A change inside the model</source>
        <translation>Un cambiamento dentro il modello</translation>
    </message>
    <message>
        <source>Both are German</source>
        <translation>Sono entrambe in tedesco</translation>
    </message>
    <message>
        <source>Only the token&apos;s is German</source>
        <translation>Solo quella del token è in tedesco</translation>
    </message>
    <message>
        <source>Only the adapter&apos;s is German</source>
        <translation>Solo quella dell’adattatore è in tedesco</translation>
    </message>
    <message>
        <source>German by token and German by adapter: what will the two answers be like?</source>
        <translation>Tedesco con il token e tedesco con l’adattatore: come saranno le due risposte?</translation>
    </message>
    <message>
        <source>Both are German. For one behaviour alone the small row does what the larger change inside does. The exact input shows the difference: the adapter&apos;s has no additional place.</source>
        <translation>Sono entrambe in tedesco. Per un solo comportamento la piccola riga fa ciò che fa il cambiamento più grande all’interno. L’input esatto mostra la differenza: quello dell’adattatore non ha alcun posto in più.</translation>
    </message>
    <message>
        <source>Lay German alone, ask “What does the owl eat?”, and run Tokens beside Adapters (under More).</source>
        <translation>Disporre solo Tedesco, chiedere «What does the owl eat?» ed eseguire Token accanto ad Adattatori (sotto Altro).</translation>
    </message>
    <message>
        <source>Now both steer the same question: in one column the token stands in the input, in the other the input is the bare question, and the adapter works inside.</source>
        <translation>Ora entrambi guidano la stessa domanda: in una colonna il token sta nell’input; nell’altra l’input è la sola domanda, e l’adattatore agisce all’interno.</translation>
    </message>
    <message>
        <source>One behaviour alone</source>
        <translation>Un solo comportamento</translation>
    </message>
    <message>
        <source>A row for each behaviour, a column for each block: the stronger the colour, the more is added there. Below stand the words that each block&apos;s change speaks for, and from which strength on the answers break. Close the window when you have looked.</source>
        <translation>Una riga per ogni comportamento, una colonna per ogni blocco: più il colore è intenso, più lì viene aggiunto. Sotto stanno le parole favorite dalla modifica di ogni blocco, e l’intensità a partire dalla quale le risposte diventano inutilizzabili. Chiudere la finestra dopo aver guardato.</translation>
    </message>
    <message>
        <source>Open Bench &gt; Where adapters act, and press Look.</source>
        <translation>Aprire Banco &gt; Dove agiscono gli adattatori e premere Osserva.</translation>
    </message>
    <message>
        <source>A token acts through the places behind it that look at it. An adapter adds to the stream behind **every block, at every position**. How much it adds can be measured, and what the added direction speaks for can be read: it is held against the rows of all words, as a token&apos;s neighbours are.</source>
        <translation>Un token agisce attraverso i posti dopo di lui che lo guardano. Un adattatore aggiunge qualcosa al flusso dopo **ogni blocco, in ogni posizione**. Quanto aggiunge si può misurare, e che cosa favorisce la direzione aggiunta si può leggere: la si confronta con le righe di tutte le parole, come si fa con i vicini di un token.</translation>
    </message>
    <message>
        <source>Where it acts</source>
        <translation>Dove agisce</translation>
    </message>
    <message>
        <source>Tokens and adapters</source>
        <translation>Token e adattatori</translation>
    </message>
    <message>
        <source>Tokens with &lt;and&gt; alone</source>
        <translation>Solo i token con &lt;and&gt;</translation>
    </message>
    <message>
        <source>Adapters alone</source>
        <translation>Solo gli adattatori</translation>
    </message>
    <message>
        <source>German and lower case at once: who keeps both?</source>
        <translation>Tedesco e minuscolo insieme: chi li rispetta entrambi?</translation>
    </message>
    <message>
        <source>The tokens keep both. The adapters do not: the two changes get in each other&apos;s way, and the answer may even fall apart. One question proves little; Evaluate compares the two ways on many.</source>
        <translation>I token li rispettano entrambi. Gli adattatori no: le due modifiche si intralciano, e la risposta può perfino andare in pezzi. Una sola domanda prova poco; Valutare confronta i due modi su molte domande.</translation>
    </message>
    <message>
        <source>Lay German and lower case, joined by &lt;and&gt;, ask the same question, and run Tokens beside Adapters.</source>
        <translation>Disporre Tedesco e minuscolo, uniti da &lt;and&gt;, porre la stessa domanda ed eseguire Token accanto ad Adattatori.</translation>
    </message>
    <message>
        <source>Two adapters can be switched on at once: what they add is added up. Each was trained as if it were alone.

Tokens have met others in their training, and between two of them stands `&lt;and&gt;`, which was trained to join.</source>
        <translation>Due adattatori si possono attivare insieme: ciò che aggiungono si somma. Ciascuno è stato addestrato come se fosse da solo.

I token ne hanno incontrati altri nell’addestramento, e tra due di loro sta `&lt;and&gt;`, che è stato addestrato a unire.</translation>
    </message>
    <message>
        <source>Two together</source>
        <translation>Due insieme</translation>
    </message>
    <message>
        <source>Tokens: they are a part of each user&apos;s input</source>
        <translation>I token: fanno parte dell’input di ogni utente</translation>
    </message>
    <message>
        <source>Right. The model stays one and the same for everyone, and &lt;and&gt; joins what each user chose.</source>
        <translation>Giusto. Il modello resta uno e lo stesso per tutti, e &lt;and&gt; unisce ciò che ogni utente ha scelto.</translation>
    </message>
    <message>
        <source>Adapters: they leave the input as it is</source>
        <translation>Gli adattatori: lasciano l’input com’è</translation>
    </message>
    <message>
        <source>They do leave the input short. But each combination is another computation, and the changes of several adapters are only added up.</source>
        <translation>È vero che lasciano corto l’input. Ma ogni combinazione è un calcolo diverso, e le modifiche di più adattatori vengono soltanto sommate.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>È lo stesso</translation>
    </message>
    <message>
        <source>No. A row goes with one question; an adapter goes with the model.</source>
        <translation>No. Una riga va con una domanda; un adattatore va con il modello.</translation>
    </message>
    <message>
        <source>Thirty behaviours, in any combination, for many users at once. What is easier to serve?</source>
        <translation>Trenta comportamenti, in qualsiasi combinazione, per molti utenti insieme. Che cosa è più facile da servire?</translation>
    </message>
    <message>
        <source>A token is a row of the input. Whoever serves the model puts it beside the vocabulary, and each user&apos;s question can carry other tokens.

An adapter is a part of the computation: it must run with the model, for every position of every answer, and users with different adapters need different computations.</source>
        <translation>Un token è una riga dell’input. Chi serve il modello la mette accanto al vocabolario, e la domanda di ogni utente può portare altri token.

Un adattatore è una parte del calcolo: deve lavorare con il modello, per ogni posizione di ogni risposta, e utenti con adattatori diversi hanno bisogno di calcoli diversi.</translation>
    </message>
    <message>
        <source>For lower case, which the instruction brings about anyway</source>
        <translation>Per il minuscolo, che si ottiene comunque con l’istruzione</translation>
    </message>
    <message>
        <source>No. For this a token is enough, and it can be joined with others.</source>
        <translation>No. Per questo basta un token, che si può unire con altri.</translation>
    </message>
    <message>
        <source>For a kind of sums of which there are thousands of solved examples, and which no instruction makes the model solve</source>
        <translation>Per un tipo di calcoli di cui esistono migliaia di esempi risolti, e che nessuna istruzione fa risolvere al modello</translation>
    </message>
    <message>
        <source>Right. There is no teacher to distil from, but there are answers to learn from. The Tasks of Evaluate measure such things.</source>
        <translation>Giusto. Non c’è un insegnante da cui distillare, ma ci sono risposte da cui imparare. I Compiti di Valutare misurano proprio cose di questo tipo.</translation>
    </message>
    <message>
        <source>For five wishes at once, in any order</source>
        <translation>Per cinque richieste insieme, in qualsiasi ordine</translation>
    </message>
    <message>
        <source>No. Joining is what tokens with &lt;and&gt; are for.</source>
        <translation>No. Per unire ci sono i token con &lt;and&gt;.</translation>
    </message>
    <message>
        <source>For what would you rather take an adapter?</source>
        <translation>Per che cosa conviene piuttosto un adattatore?</translation>
    </message>
    <message>
        <source>A row of 192 numbers can only say to the model what the model can do already: its teacher is the model itself, reading an instruction. An adapter can learn from examples, whatever made them: it is trained on answers, not on an instruction, and has room for more.</source>
        <translation>Una riga di 192 numeri può dire al modello solo ciò che il modello sa già fare: il suo insegnante è il modello stesso, mentre legge un’istruzione. Un adattatore può imparare da esempi, comunque siano nati: viene addestrato su risposte, non su un’istruzione, e ha spazio per di più.</translation>
    </message>
    <message>
        <source>When an adapter is the better choice</source>
        <translation>Quando un adattatore è la scelta migliore</translation>
    </message>
    <message>
        <source>Adapters beside tokens</source>
        <translation>Adattatori accanto ai token</translation>
    </message>
    <message>
        <source>The answer is written in German</source>
        <translation>La risposta è scritta in tedesco</translation>
    </message>
    <message>
        <source>Right. That is what was checked, and no more.</source>
        <translation>Giusto. È ciò che è stato verificato, e nulla di più.</translation>
    </message>
    <message>
        <source>The answer is true and well put</source>
        <translation>La risposta è vera e ben formulata</translation>
    </message>
    <message>
        <source>No. Whether the facts hold is a check of its own; style is not checked at all.</source>
        <translation>No. Se i fatti sono giusti lo dice una verifica a parte; lo stile non si verifica affatto.</translation>
    </message>
    <message>
        <source>The token works on every question</source>
        <translation>Il token funziona con ogni domanda</translation>
    </message>
    <message>
        <source>No. One answer is one answer. How often it works has to be counted.</source>
        <translation>No. Una risposta è una risposta sola. Quanto spesso funziona, bisogna contarlo.</translation>
    </message>
    <message>
        <source>The badge of German has passed. What do you know?</source>
        <translation>L’etichetta Tedesco ha dato esito positivo. Che cosa sai?</translation>
    </message>
    <message>
        <source>Under each answer a program has checked what the chip asks for.</source>
        <translation>Sotto ogni risposta un programma ha verificato ciò che chiede la scheda.</translation>
    </message>
    <message>
        <source>What a badge says</source>
        <translation>Che cosa dice un’etichetta</translation>
    </message>
    <message>
        <source>A number that the row is multiplied by</source>
        <translation>Un numero per cui si moltiplica la riga</translation>
    </message>
    <message>
        <source>Right. The model reads another row; where its behaviour turns has to be tried.</source>
        <translation>Giusto. Il modello legge un’altra riga; dove cambia il suo comportamento, bisogna provarlo.</translation>
    </message>
    <message>
        <source>The share of the answer&apos;s words that obey</source>
        <translation>La quota delle parole della risposta che ubbidiscono</translation>
    </message>
    <message>
        <source>No. The answer is written as a whole; at some strength it turns.</source>
        <translation>No. La risposta è scritta come un tutto; a una certa intensità cambia.</translation>
    </message>
    <message>
        <source>How often the token is repeated in the input</source>
        <translation>Quante volte il token è ripetuto nell’input</translation>
    </message>
    <message>
        <source>No. It takes one place at any strength.</source>
        <translation>No. Occupa un solo posto, a qualsiasi intensità.</translation>
    </message>
    <message>
        <source>What is the strength, exactly?</source>
        <translation>Che cos’è esattamente l’intensità?</translation>
    </message>
    <message>
        <source>At strength 1 the token stands in the input as it was learned, at 0 as a row of zeros.</source>
        <translation>A intensità 1 il token sta nell’input così come è stato appreso, a 0 come una riga di zeri.</translation>
    </message>
    <message>
        <source>Half a token</source>
        <translation>Mezzo token</translation>
    </message>
    <message>
        <source>What they read: the instruction here, the token there</source>
        <translation>Ciò che leggono: l’uno l’istruzione, l’altro il token</translation>
    </message>
    <message>
        <source>Right. Everything else is the same, so the token has to do what the instruction does.</source>
        <translation>Giusto. Tutto il resto è uguale, quindi il token deve fare ciò che fa l’istruzione.</translation>
    </message>
    <message>
        <source>The teacher is the larger model</source>
        <translation>L’insegnante è il modello più grande</translation>
    </message>
    <message>
        <source>No. It is one and the same model, with the same weights.</source>
        <translation>No. È un solo e identico modello, con gli stessi pesi.</translation>
    </message>
    <message>
        <source>The teacher has seen the answer before</source>
        <translation>L’insegnante ha già visto la risposta</translation>
    </message>
    <message>
        <source>No. Both read the same answer, word by word, and say what they would expect next.</source>
        <translation>No. Entrambi leggono la stessa risposta, parola per parola, e dicono che cosa si aspetterebbero dopo.</translation>
    </message>
    <message>
        <source>What is different between them?</source>
        <translation>Che cosa li distingue?</translation>
    </message>
    <message>
        <source>Both are the same frozen model.</source>
        <translation>Entrambi sono lo stesso modello congelato.</translation>
    </message>
    <message>
        <source>Teacher and student</source>
        <translation>Insegnante e studente</translation>
    </message>
    <message>
        <source>Nothing: the token is as good as the instruction</source>
        <translation>Nulla: il token vale quanto l’istruzione</translation>
    </message>
    <message>
        <source>No. The average is over the training&apos;s examples, and an answer is more than an average.</source>
        <translation>No. La media riguarda gli esempi dell’addestramento, e una risposta è più di una media.</translation>
    </message>
    <message>
        <source>That new answers have the behaviour</source>
        <translation>Che nuove risposte hanno il comportamento</translation>
    </message>
    <message>
        <source>Right. That is what the badges under new answers, or held-out examples, are for.</source>
        <translation>Giusto. A questo servono le etichette sotto nuove risposte, o gli esempi tenuti fuori.</translation>
    </message>
    <message>
        <source>That the weights have not changed</source>
        <translation>Che i pesi non sono cambiati</translation>
    </message>
    <message>
        <source>No need: the training cannot reach them.</source>
        <translation>Non serve: l’addestramento non può raggiungerli.</translation>
    </message>
    <message>
        <source>The loss has fallen to almost zero. What is still to be shown?</source>
        <translation>La perdita è scesa quasi a zero. Che cosa resta da dimostrare?</translation>
    </message>
    <message>
        <source>The loss says how far apart teacher and student are on average, on the examples of the training.</source>
        <translation>La perdita dice quanto sono distanti in media insegnante e studente, sugli esempi dell’addestramento.</translation>
    </message>
    <message>
        <source>The loss is low</source>
        <translation>La perdita è bassa</translation>
    </message>
    <message>
        <source>The start is near the goal already, so fewer steps are needed</source>
        <translation>La partenza è già vicina alla meta, quindi servono meno passi</translation>
    </message>
    <message>
        <source>Right. It begins among the words that mean what it shall mean.</source>
        <translation>Giusto. Comincia tra le parole che significano ciò che deve significare.</translation>
    </message>
    <message>
        <source>Random numbers would change the model</source>
        <translation>Numeri casuali cambierebbero il modello</translation>
    </message>
    <message>
        <source>No. Whatever the row holds, the weights stay as they are.</source>
        <translation>No. Qualunque cosa contenga la riga, i pesi restano come sono.</translation>
    </message>
    <message>
        <source>The token may never leave its start</source>
        <translation>Il token non può mai lasciare la sua partenza</translation>
    </message>
    <message>
        <source>It does leave it: the cosine to the start falls.</source>
        <translation>La lascia eccome: il coseno rispetto alla partenza diminuisce.</translation>
    </message>
    <message>
        <source>Why not from random numbers?</source>
        <translation>Perché non da numeri casuali?</translation>
    </message>
    <message>
        <source>A token&apos;s training starts from the mean of its instructions&apos; words.</source>
        <translation>L’addestramento di un token parte dalla media delle parole delle sue istruzioni.</translation>
    </message>
    <message>
        <source>Where it begins</source>
        <translation>Da dove comincia</translation>
    </message>
    <message>
        <source>The answers to all pairs of behaviours</source>
        <translation>Le risposte a tutte le coppie di comportamenti</translation>
    </message>
    <message>
        <source>No. One row could not hold them, and it joins pairs that it never met.</source>
        <translation>No. Una sola riga non potrebbe contenerle, e unisce coppie che non ha mai incontrato.</translation>
    </message>
    <message>
        <source>To say that what stands on both sides shall hold</source>
        <translation>A dire che ciò che sta da entrambi i lati deve valere</translation>
    </message>
    <message>
        <source>Right. What is joined is said by the tokens beside it.</source>
        <translation>Giusto. Che cosa si unisce lo dicono i token accanto.</translation>
    </message>
    <message>
        <source>It was set to the English word and</source>
        <translation>È stata posta sulla parola inglese and</translation>
    </message>
    <message>
        <source>No. It began at zero. That it has come near to that word is something that the training found.</source>
        <translation>No. È partita da zero. Che si sia avvicinata a quella parola lo ha trovato l’addestramento.</translation>
    </message>
    <message>
        <source>What has it learned?</source>
        <translation>Che cosa ha imparato?</translation>
    </message>
    <message>
        <source>`&lt;and&gt;` is a single learned row.</source>
        <translation>`&lt;and&gt;` è una sola riga appresa.</translation>
    </message>
    <message>
        <source>One row for all pairs</source>
        <translation>Una riga per tutte le coppie</translation>
    </message>
    <message>
        <source>Yes: it should have joined them</source>
        <translation>Sì: avrebbe dovuto unirli</translation>
    </message>
    <message>
        <source>No answer has both. The best join cannot do what is impossible.</source>
        <translation>Nessuna risposta li ha entrambi. La giunzione migliore non può fare l’impossibile.</translation>
    </message>
    <message>
        <source>No: no answer can satisfy both, whatever joins them</source>
        <translation>No: nessuna risposta può soddisfare entrambe, qualunque cosa li unisca</translation>
    </message>
    <message>
        <source>Right. That is why experiments combine behaviours of different categories.</source>
        <translation>Giusto. Per questo gli esperimenti combinano comportamenti di categorie diverse.</translation>
    </message>
    <message>
        <source>Yes: German was kept out of its training</source>
        <translation>Sì: Tedesco è stato tenuto fuori dal suo addestramento</translation>
    </message>
    <message>
        <source>That it was, but two seen languages do not go together either.</source>
        <translation>È vero, ma nemmeno due lingue già viste stanno insieme.</translation>
    </message>
    <message>
        <source>Is that a fault of `&lt;and&gt;`?</source>
        <translation>È colpa di `&lt;and&gt;`?</translation>
    </message>
    <message>
        <source>German and French on one deck give an answer that satisfies neither badge, or one of them.</source>
        <translation>Tedesco e Francese in un solo mazzo danno una risposta che non soddisfa nessuna delle due etichette, o una sola.</translation>
    </message>
    <message>
        <source>A pair that fails</source>
        <translation>Una coppia che fallisce</translation>
    </message>
    <message>
        <source>They are all right</source>
        <translation>Sono tutte giuste</translation>
    </message>
    <message>
        <source>No. All orders may fail alike.</source>
        <translation>No. Tutti gli ordini possono fallire allo stesso modo.</translation>
    </message>
    <message>
        <source>Nothing: only that the order makes no difference</source>
        <translation>Nulla: solo che l’ordine non cambia nulla</translation>
    </message>
    <message>
        <source>Right. Accuracy and order variance are two figures.</source>
        <translation>Giusto. Accuratezza e varianza d’ordine sono due cifre diverse.</translation>
    </message>
    <message>
        <source>They are better than those of any order</source>
        <translation>Sono migliori di quelle di qualsiasi ordine</translation>
    </message>
    <message>
        <source>That has to be measured; it may be so or not.</source>
        <translation>Questo va misurato; può essere così oppure no.</translation>
    </message>
    <message>
        <source>What does that say about how right its answers are?</source>
        <translation>Che cosa dice questo su quanto sono giuste le sue risposte?</translation>
    </message>
    <message>
        <source>The order variance of a set is zero.</source>
        <translation>La varianza d’ordine di un insieme è zero.</translation>
    </message>
    <message>
        <source>Variance zero</source>
        <translation>Varianza zero</translation>
    </message>
    <message>
        <source>They are sorted by the alphabet</source>
        <translation>Sono disposti in ordine alfabetico</translation>
    </message>
    <message>
        <source>A fixed order would be an order; it would only always be the same one.</source>
        <translation>Un ordine fisso sarebbe pur sempre un ordine; solo che sarebbe sempre lo stesso.</translation>
    </message>
    <message>
        <source>They stand at one position and do not see each other</source>
        <translation>Stanno in una sola posizione e non si vedono tra loro</translation>
    </message>
    <message>
        <source>Right. Nothing in the input tells first from last.</source>
        <translation>Giusto. Nulla nell’input distingue il primo dall’ultimo.</translation>
    </message>
    <message>
        <source>`&lt;set&gt;` forgets it</source>
        <translation>`&lt;set&gt;` lo dimentica</translation>
    </message>
    <message>
        <source>There is nothing to forget: it sees rows that stand at one place.</source>
        <translation>Non c’è nulla da dimenticare: vede righe che stanno in un solo posto.</translation>
    </message>
    <message>
        <source>What keeps them from having an order all the same?</source>
        <translation>Che cosa impedisce loro di avere comunque un ordine?</translation>
    </message>
    <message>
        <source>In a set the tokens share one position.</source>
        <translation>In un insieme i token condividono una sola posizione.</translation>
    </message>
    <message>
        <source>Why a set has none</source>
        <translation>Perché un insieme non ne ha</translation>
    </message>
    <message>
        <source>The training found a direction that the model reads as “and”</source>
        <translation>L’addestramento ha trovato una direzione che il modello legge come «and»</translation>
    </message>
    <message>
        <source>Right. Nobody put it there: only the loss moved the row.</source>
        <translation>Giusto. Nessuno ce l’ha messa: solo la perdita ha mosso la riga.</translation>
    </message>
    <message>
        <source>It does the same as the written word</source>
        <translation>Fa lo stesso della parola scritta</translation>
    </message>
    <message>
        <source>No. The two are not equal, and experiments show that they do not work equally well.</source>
        <translation>No. Le due non sono uguali, e gli esperimenti mostrano che non funzionano altrettanto bene.</translation>
    </message>
    <message>
        <source>It was copied from the word</source>
        <translation>È stata copiata dalla parola</translation>
    </message>
    <message>
        <source>No. It began at zero, and the training alone has moved it.</source>
        <translation>No. È partita da zero, e solo l’addestramento l’ha mossa.</translation>
    </message>
    <message>
        <source>What may be said?</source>
        <translation>Che cosa si può dire?</translation>
    </message>
    <message>
        <source>`&lt;and&gt;` began at zero. Now its nearest word is “and”, far above what random rows reach.</source>
        <translation>`&lt;and&gt;` è partito da zero. Ora la sua parola più vicina è «and», ben oltre ciò che raggiungono righe casuali.</translation>
    </message>
    <message>
        <source>Nearest to an operator</source>
        <translation>La più vicina a un operatore</translation>
    </message>
    <message>
        <source>The one fitted on the tokens</source>
        <translation>Quella adattata ai token</translation>
    </message>
    <message>
        <source>It shows best how tokens differ. That is one question of several.</source>
        <translation>Mostra meglio di tutte come differiscono i token. È una domanda tra tante.</translation>
    </message>
    <message>
        <source>Neither alone: each shows two directions of many</source>
        <translation>Nessuna da sola: ciascuna mostra due direzioni fra molte</translation>
    </message>
    <message>
        <source>Right. Say what the axes were fitted on, and look at the cosines.</source>
        <translation>Giusto. Di’ a che cosa sono stati adattati gli assi, e guarda i coseni.</translation>
    </message>
    <message>
        <source>The one in which the groups stand further apart</source>
        <translation>Quella in cui i gruppi sono più distanti tra loro</translation>
    </message>
    <message>
        <source>What looks clearer need not be truer.</source>
        <translation>Ciò che sembra più chiaro non è per forza più vero.</translation>
    </message>
    <message>
        <source>Which picture is the true one?</source>
        <translation>Qual è l’immagine vera?</translation>
    </message>
    <message>
        <source>The same tokens lie otherwise when the axes are fitted on the vocabulary.</source>
        <translation>Gli stessi token si dispongono diversamente quando gli assi sono adattati al vocabolario.</translation>
    </message>
    <message>
        <source>Two pictures</source>
        <translation>Due immagini</translation>
    </message>
    <message>
        <source>A longer limit for one of the columns</source>
        <translation>Un limite più lungo per una delle colonne</translation>
    </message>
    <message>
        <source>Right. Then two things differ, and nobody knows which of them mattered.</source>
        <translation>Giusto. Allora differiscono due cose, e nessuno sa quale delle due abbia contato.</translation>
    </message>
    <message>
        <source>Asking all columns the same question</source>
        <translation>Porre a tutte le colonne la stessa domanda</translation>
    </message>
    <message>
        <source>That is what makes it fair.</source>
        <translation>È ciò che lo rende equo.</translation>
    </message>
    <message>
        <source>Taking always the likeliest next word</source>
        <translation>Prendere sempre la parola successiva più probabile</translation>
    </message>
    <message>
        <source>It is the same for all columns, and makes the answers repeatable.</source>
        <translation>Vale per tutte le colonne, e rende ripetibili le risposte.</translation>
    </message>
    <message>
        <source>What would make the comparison unfair?</source>
        <translation>Che cosa renderebbe iniquo il confronto?</translation>
    </message>
    <message>
        <source>Four columns answer the same question.</source>
        <translation>Quattro colonne rispondono alla stessa domanda.</translation>
    </message>
    <message>
        <source>A fair comparison</source>
        <translation>Un confronto equo</translation>
    </message>
    <message>
        <source>When a wish comes up once, and nobody has thought of it before</source>
        <translation>Quando una richiesta capita una volta sola, e nessuno ci ha pensato prima</translation>
    </message>
    <message>
        <source>Right. Words need no training, and say whatever the model understands.</source>
        <translation>Giusto. Le parole non hanno bisogno di addestramento, e dicono tutto ciò che il modello capisce.</translation>
    </message>
    <message>
        <source>When the same wish stands in a million prompts</source>
        <translation>Quando la stessa richiesta sta in un milione di prompt</translation>
    </message>
    <message>
        <source>Then a token saves places in each of them.</source>
        <translation>Allora un token risparmia posti in ciascuno di essi.</translation>
    </message>
    <message>
        <source>When half of the wish is wanted</source>
        <translation>Quando si vuole metà della richiesta</translation>
    </message>
    <message>
        <source>Words have no strength. A token has.</source>
        <translation>Le parole non hanno un’intensità. Un token sì.</translation>
    </message>
    <message>
        <source>When are words the better choice?</source>
        <translation>Quando le parole sono la scelta migliore?</translation>
    </message>
    <message>
        <source>A token has to be trained before it can be used.</source>
        <translation>Un token va addestrato prima di poterlo usare.</translation>
    </message>
    <message>
        <source>What words have</source>
        <translation>Che cosa hanno le parole</translation>
    </message>
    <message>
        <source>More questions and combinations</source>
        <translation>Più domande e più combinazioni</translation>
    </message>
    <message>
        <source>Right. Four times as many make it about half as wide.</source>
        <translation>Giusto. Con il quadruplo diventa ampio circa la metà.</translation>
    </message>
    <message>
        <source>The same questions once more</source>
        <translation>Le stesse domande ancora una volta</translation>
    </message>
    <message>
        <source>No. The same plan gives the same answers, and tells nothing new.</source>
        <translation>No. Lo stesso piano dà le stesse risposte, e non dice nulla di nuovo.</translation>
    </message>
    <message>
        <source>Leaving out the answers that failed</source>
        <translation>Tralasciare le risposte non riuscite</translation>
    </message>
    <message>
        <source>No. Then the figure would say something else.</source>
        <translation>No. Allora la cifra direbbe un’altra cosa.</translation>
    </message>
    <message>
        <source>What makes an interval narrower?</source>
        <translation>Che cosa rende più stretto un intervallo?</translation>
    </message>
    <message>
        <source>The intervals are wide, because few questions were asked.</source>
        <translation>Gli intervalli sono ampi, perché sono state poste poche domande.</translation>
    </message>
    <message>
        <source>A narrower interval</source>
        <translation>Un intervallo più stretto</translation>
    </message>
    <message>
        <source>Nothing has taught them to work together</source>
        <translation>Nulla ha insegnato loro a lavorare insieme</translation>
    </message>
    <message>
        <source>Right. Each was trained as if it were alone; tokens have a join that was trained.</source>
        <translation>Giusto. Ciascuno è stato addestrato come se fosse solo; i token hanno una giunzione che è stata addestrata.</translation>
    </message>
    <message>
        <source>The model has too few blocks</source>
        <translation>Il modello ha troppo pochi blocchi</translation>
    </message>
    <message>
        <source>No. One adapter uses them all and holds.</source>
        <translation>No. Un adattatore da solo li usa tutti, e regge.</translation>
    </message>
    <message>
        <source>The second replaces the first</source>
        <translation>Il secondo sostituisce il primo</translation>
    </message>
    <message>
        <source>No. Both are added, at every position.</source>
        <translation>No. Si sommano entrambi, a ogni posizione.</translation>
    </message>
    <message>
        <source>Why do two of them fail where each alone holds?</source>
        <translation>Perché due adattatori falliscono dove ciascuno da solo regge?</translation>
    </message>
    <message>
        <source>What two adapters add to the stream is added up.</source>
        <translation>Ciò che due adattatori aggiungono al flusso si somma.</translation>
    </message>
    <message>
        <source>Two adapters at once</source>
        <translation>Due adattatori insieme</translation>
    </message>
    <message>
        <source>of 6</source>
        <translation>su 6</translation>
    </message>
    <message>
        <source>Which of these words lie nearest to the token of German? Put the nearest first.</source>
        <translation>Quali di queste parole sono più vicine al token di Tedesco? Mettere per prima la più vicina.</translation>
    </message>
    <message>
        <source>“German”</source>
        <translation>«German»</translation>
    </message>
    <message>
        <source>“Deutsch”</source>
        <translation>«Deutsch»</translation>
    </message>
    <message>
        <source>“French”</source>
        <translation>«French»</translation>
    </message>
    <message>
        <source>“Spanish”</source>
        <translation>«Spanish»</translation>
    </message>
    <message>
        <source>What share of the tokens&apos; answers will have both?</source>
        <translation>Quale quota delle risposte con i token rispetterà entrambe le cose?</translation>
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
        <translation>%1 non è un oggetto</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 non ha %2</translation>
    </message>
    <message>
        <source>%1 of %2 is not a text of 1 to %3 letters</source>
        <translation>%1 dentro %2 non è un testo da 1 a %3 lettere</translation>
    </message>
    <message>
        <source>%1 of %2 is not a number from %3 to %4</source>
        <translation>%1 dentro %2 non è un numero da %3 a %4</translation>
    </message>
    <message>
        <source>%1 of %2 is not a whole number</source>
        <translation>%1 dentro %2 non è un numero intero</translation>
    </message>
    <message>
        <source>%1 of %2 is neither true nor false</source>
        <translation>%1 dentro %2 non è né vero né falso</translation>
    </message>
    <message>
        <source>%1 of %2 is not a list of %3 to %4</source>
        <translation>%1 dentro %2 non è un elenco da %3 a %4 elementi</translation>
    </message>
    <message>
        <source>%1 of %2 holds something that is no name</source>
        <translation>%1 dentro %2 contiene qualcosa che non è un nome</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dentro %2</translation>
    </message>
    <message>
        <source>%1 has no language code: %2</source>
        <translation>%1 ha una chiave che non è un codice di lingua: %2</translation>
    </message>
    <message>
        <source>%1 is empty in %2</source>
        <translation>%1 è vuoto in %2</translation>
    </message>
    <message>
        <source>%1 is longer than %2 letters</source>
        <translation>%1 supera %2 lettere</translation>
    </message>
    <message>
        <source>%1 has a mark (** or `) that is not closed</source>
        <translation>%1 ha un segno (** o `) non chiuso</translation>
    </message>
    <message>
        <source>%1 has no English (“en”)</source>
        <translation>%1 non ha l’inglese («en»)</translation>
    </message>
    <message>
        <source>%1 of %2 is %3; known are %4</source>
        <translation>%1 dentro %2 è %3; valori noti: %4</translation>
    </message>
    <message>
        <source>%1 has an unknown key %2</source>
        <translation>%1 ha una chiave sconosciuta: %2</translation>
    </message>
    <message>
        <source>%1 has neither “at_least” nor “at_most”</source>
        <translation>%1 non ha né «at_least» né «at_most»</translation>
    </message>
    <message>
        <source>%1 has a question and something to do; it must be one of them</source>
        <translation>%1 ha una domanda e qualcosa da fare; deve avere l’una o l’altra cosa</translation>
    </message>
    <message>
        <source>choice %1 of %2</source>
        <translation>la scelta %1 per %2</translation>
    </message>
    <message>
        <source>%1 must have exactly one right choice, and has %2</source>
        <translation>%1 deve avere esattamente una scelta giusta, e ne ha %2</translation>
    </message>
    <message>
        <source>action %1 of %2</source>
        <translation>l’azione %1 per %2</translation>
    </message>
    <message>
        <source>fact %1 of %2</source>
        <translation>il fatto %1 per %2</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>la lezione</translation>
    </message>
    <message>
        <source>it is not of the format steerdeck.lesson/1</source>
        <translation>non è nel formato steerdeck.lesson/1</translation>
    </message>
    <message>
        <source>the name %1 is not of a-z, 0-9 and -</source>
        <translation>il nome %1 non è fatto di a-z, 0-9 e -</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>il passo %1</translation>
    </message>
    <message>
        <source>The lesson cannot be used: it is larger than %1 kB.</source>
        <translation>La lezione non si può usare: supera %1 kB.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>riga %1: %2</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>non è un oggetto</translation>
    </message>
    <message>
        <source>The lesson cannot be used: %1.</source>
        <translation>La lezione non si può usare: %1.</translation>
    </message>
    <message>
        <source>the guess of %1</source>
        <translation>la previsione per %1</translation>
    </message>
    <message>
        <source>line %1 of the recap</source>
        <translation>la riga %1 del riepilogo</translation>
    </message>
    <message>
        <source>term %1 of the glossary</source>
        <translation>il termine %1 del glossario</translation>
    </message>
    <message>
        <source>%1 is no way to steer that is trained</source>
        <translation>%1 non è un modo di guidare che si addestra</translation>
    </message>
    <message>
        <source>the slider of %1 does not reach its end by whole steps</source>
        <translation>il cursore per %1 non raggiunge la sua fine con passi interi</translation>
    </message>
    <message>
        <source>the slider of %1 has more than %2 places</source>
        <translation>il cursore per %1 ha più di %2 posizioni</translation>
    </message>
    <message>
        <source>“happened” of the guess of %1</source>
        <translation>«happened» nella previsione per %1</translation>
    </message>
    <message>
        <source>choice %2 of the guess of %1</source>
        <translation>la scelta %2 nella previsione per %1</translation>
    </message>
    <message>
        <source>thing %2 of the guess of %1</source>
        <translation>l’elemento %2 nella previsione per %1</translation>
    </message>
    <message>
        <source>things %1 and %2 of the guess of %3 are the same</source>
        <translation>gli elementi %1 e %2 nella previsione per %3 sono uguali</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>combinations</source>
        <translation>combinazioni</translation>
    </message>
    <message>
        <source>behaviours in a combination</source>
        <translation>comportamenti in una combinazione</translation>
    </message>
    <message>
        <source>ways to steer</source>
        <translation>modi di guidare</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>risposte</translation>
    </message>
    <message>
        <source>task</source>
        <translation>compito</translation>
    </message>
    <message>
        <source>behaviours</source>
        <translation>comportamenti</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>domande</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>passi</translation>
    </message>
    <message>
        <source>examples a step</source>
        <translation>esempi per passo</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasso di apprendimento</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>seme</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dati</translation>
    </message>
    <message>
        <source>held-out loss</source>
        <translation>perdita sui tenuti fuori</translation>
    </message>
    <message>
        <source>join</source>
        <translation>giunzione</translation>
    </message>
    <message>
        <source>wording of instructions</source>
        <translation>formulazione delle istruzioni</translation>
    </message>
    <message>
        <source>paraphrases</source>
        <translation>parafrasi</translation>
    </message>
    <message>
        <source>each paraphrase as likely</source>
        <translation>parafrasi ugualmente probabili</translation>
    </message>
    <message>
        <source>drop rate of DARE</source>
        <translation>tasso di scarto di DARE</translation>
    </message>
    <message>
        <source>composition of LM-Steer</source>
        <translation>composizione di LM-Steer</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Tokens with &lt;and&gt;</source>
        <translation>Token con &lt;and&gt;</translation>
    </message>
    <message>
        <source>The behaviours&apos; learned tokens, the learned &lt;and&gt; between them.</source>
        <translation>I token appresi dei comportamenti, con l’&lt;and&gt; appreso in mezzo.</translation>
    </message>
    <message>
        <source>Tokens in a row</source>
        <translation>Token in fila</translation>
    </message>
    <message>
        <source>The behaviours&apos; learned tokens with nothing between them.</source>
        <translation>I token appresi dei comportamenti con niente in mezzo.</translation>
    </message>
    <message>
        <source>Tokens with the word and</source>
        <translation>Token con la parola «and»</translation>
    </message>
    <message>
        <source>The behaviours&apos; learned tokens, the model&apos;s own word between them.</source>
        <translation>I token appresi dei comportamenti, con in mezzo la parola «and» del modello.</translation>
    </message>
    <message>
        <source>Tokens with &lt;and&gt;, one order</source>
        <translation>Token con &lt;and&gt;, un solo ordine</translation>
    </message>
    <message>
        <source>As with &lt;and&gt;, but always in the same order of categories.</source>
        <translation>Come con &lt;and&gt;, ma sempre nello stesso ordine di categorie.</translation>
    </message>
    <message>
        <source>Tokens as a set</source>
        <translation>Token come insieme</translation>
    </message>
    <message>
        <source>The tokens share one position and do not see each other; &lt;set&gt; follows. No order exists.</source>
        <translation>I token condividono una sola posizione e non si vedono tra loro; segue &lt;set&gt;. Non esiste alcun ordine.</translation>
    </message>
    <message>
        <source>Tokens + instructions</source>
        <translation>Token + istruzioni</translation>
    </message>
    <message>
        <source>Instructions in words and tokens with &lt;and&gt;.</source>
        <translation>Istruzioni a parole e token con &lt;and&gt;.</translation>
    </message>
    <message>
        <source>Tokens + instructions, one order</source>
        <translation>Token + istruzioni, un solo ordine</translation>
    </message>
    <message>
        <source>Instructions and tokens, always in the same order of categories.</source>
        <translation>Istruzioni e token, sempre nello stesso ordine di categorie.</translation>
    </message>
    <message>
        <source>Tokens + instructions, as a set</source>
        <translation>Token + istruzioni, token come insieme</translation>
    </message>
    <message>
        <source>Instructions in words and the tokens as a set.</source>
        <translation>Istruzioni a parole e token come insieme.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Istruzioni</translation>
    </message>
    <message>
        <source>The instructions in words, no token.</source>
        <translation>Le istruzioni a parole, nessun token.</translation>
    </message>
    <message>
        <source>No steering</source>
        <translation>Senza guida</translation>
    </message>
    <message>
        <source>The question alone: what the model does unasked.</source>
        <translation>La sola domanda: ciò che il modello fa da sé.</translation>
    </message>
    <message>
        <source>Tokens with &lt;or&gt;</source>
        <translation>Token con &lt;or&gt;</translation>
    </message>
    <message>
        <source>The learned &lt;or&gt; between the tokens: at least one behaviour shall hold.</source>
        <translation>L’operatore &lt;or&gt; appreso tra i token: almeno un comportamento deve valere.</translation>
    </message>
    <message>
        <source>Instructions with or</source>
        <translation>Istruzioni con «or»</translation>
    </message>
    <message>
        <source>The instructions joined by the word or: at least one shall hold.</source>
        <translation>Le istruzioni unite dalla parola «or»: almeno una deve valere.</translation>
    </message>
    <message>
        <source>Tokens with &lt;not&gt;</source>
        <translation>Token con &lt;not&gt;</translation>
    </message>
    <message>
        <source>The learned &lt;not&gt; before each token: none of the behaviours shall hold.</source>
        <translation>L’operatore &lt;not&gt; appreso davanti a ogni token: nessuno dei comportamenti deve valere.</translation>
    </message>
    <message>
        <source>Negated instructions</source>
        <translation>Istruzioni negate</translation>
    </message>
    <message>
        <source>The instructions negated: none of the behaviours shall hold.</source>
        <translation>Le istruzioni in forma negativa: nessuno dei comportamenti deve valere.</translation>
    </message>
    <message>
        <source>CAA</source>
        <translation>CAA</translation>
    </message>
    <message>
        <source>A direction added to the model&apos;s stream at one block; of several behaviours the sum.</source>
        <translation>Una direzione aggiunta al flusso del modello in un blocco; di più comportamenti, la somma.</translation>
    </message>
    <message>
        <source>LM-Steer</source>
        <translation>LM-Steer</translation>
    </message>
    <message>
        <source>A low-rank change of the last hidden state before the head; of several the sum.</source>
        <translation>Una modifica di basso rango dell’ultimo stato nascosto prima della testa; di più comportamenti, la somma.</translation>
    </message>
    <message>
        <source>LoRA + DARE</source>
        <translation>LoRA + DARE</translation>
    </message>
    <message>
        <source>Low-rank adapters of the MLPs; of several behaviours merged by DARE.</source>
        <translation>Adattatori di basso rango degli MLP; di più comportamenti, fusi con DARE.</translation>
    </message>
    <message>
        <source>Tokens + instructions, in a row</source>
        <translation>Token + istruzioni, token in fila</translation>
    </message>
    <message>
        <source>Instructions in words and the tokens with nothing between them.</source>
        <translation>Istruzioni a parole e i token senza nulla in mezzo.</translation>
    </message>
    <message>
        <source>Tokens + instructions, the word and</source>
        <translation>Token + istruzioni con la parola «and»</translation>
    </message>
    <message>
        <source>Instructions in words and the tokens with the model&apos;s own word between them.</source>
        <translation>Istruzioni a parole e i token con la parola propria del modello in mezzo.</translation>
    </message>
    <message>
        <source>Tokens + instructions, &lt;or&gt;</source>
        <translation>Token + istruzioni con &lt;or&gt;</translation>
    </message>
    <message>
        <source>Instructions joined by the word or, and &lt;or&gt; between the tokens: at least one shall hold.</source>
        <translation>Istruzioni unite da «o», e &lt;or&gt; fra i token: almeno una va rispettata.</translation>
    </message>
    <message>
        <source>Tokens + instructions, &lt;not&gt;</source>
        <translation>Token + istruzioni con &lt;not&gt;</translation>
    </message>
    <message>
        <source>Negated instructions, and &lt;not&gt; before each token: none of the behaviours shall hold.</source>
        <translation>Istruzioni negate, e &lt;not&gt; prima di ogni token: nessuno dei comportamenti va rispettato.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adattatori</translation>
    </message>
    <message>
        <source>Low-rank changes of the stream behind each block; of several behaviours the sum.</source>
        <translation>Modifiche di basso rango del flusso dopo ogni blocco; di più comportamenti, la somma.</translation>
    </message>
    <message>
        <source>Fixed vectors</source>
        <translation>Vettori fissi</translation>
    </message>
    <message>
        <source>A learned vector added behind each block; of several behaviours the sum.</source>
        <translation>Un vettore appreso aggiunto dopo ogni blocco; di più comportamenti, la somma.</translation>
    </message>
    <message>
        <source>LoRA and adapters</source>
        <translation>LoRA e adattatori</translation>
    </message>
    <message>
        <source>LoRA and adapters that were trained together; of several behaviours the sum.</source>
        <translation>LoRA e adattatori addestrati insieme; di più comportamenti, la somma.</translation>
    </message>
    <message>
        <source>Joint LoRA alone</source>
        <translation>Solo LoRA congiunta</translation>
    </message>
    <message>
        <source>Of what was trained together, LoRA alone.</source>
        <translation>Di ciò che è stato addestrato insieme, solo LoRA.</translation>
    </message>
    <message>
        <source>Joint adapters alone</source>
        <translation>Solo adattatori congiunti</translation>
    </message>
    <message>
        <source>Of what was trained together, the adapters alone.</source>
        <translation>Di ciò che è stato addestrato insieme, solo gli adattatori.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1-%2 words</source>
        <translation>%1-%2 parole</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minuscolo</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>maiuscolo</translation>
    </message>
    <message>
        <source>title case</source>
        <translation>iniziali maiuscole</translation>
    </message>
    <message>
        <source>mixed case</source>
        <translation>misto</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>nessuna lettera</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>no language recognised</source>
        <translation>nessuna lingua riconosciuta</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>nessun oggetto JSON</translation>
    </message>
    <message>
        <source>JSON inside a code fence</source>
        <translation>JSON in un blocco di codice</translation>
    </message>
    <message>
        <source>JSON whose value is no text</source>
        <translation>JSON il cui valore non è testo</translation>
    </message>
    <message>
        <source>JSON with the single key &quot;%1&quot;</source>
        <translation>JSON con la sola chiave «%1»</translation>
    </message>
    <message>
        <source>JSON with the key &quot;%1&quot;</source>
        <translation>JSON con la chiave «%1»</translation>
    </message>
    <message>
        <source>only true statements</source>
        <translation>solo affermazioni vere</translation>
    </message>
    <message>
        <source>%1 true</source>
        <translation>vere: %1</translation>
    </message>
    <message>
        <source>%1 true, %2 false</source>
        <translation>vere: %1, false: %2</translation>
    </message>
    <message>
        <source>%1 true, %2 not understood</source>
        <translation>vere: %1, non capite: %2</translation>
    </message>
    <message>
        <source>%1 true, %2 false, %3 not understood</source>
        <translation>vere: %1, false: %2, non capite: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n parola</numerusform>
            <numerusform>%n parole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n frase</numerusform>
            <numerusform>%n frasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON with %n keys</source>
        <translation>
            <numerusform>JSON con %n chiave</numerusform>
            <numerusform>JSON con %n chiavi</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>non %1</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Verità</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Non %1</translation>
    </message>
    <message>
        <source>too many: %1</source>
        <translation>di troppo: %1</translation>
    </message>
    <message>
        <source>against it: %1</source>
        <translation>contrari: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e altre %2</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>inizia con %1</translation>
    </message>
    <message>
        <source>ends with %1</source>
        <translation>finisce con %1</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>nessuna parola</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nessuna di queste</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>contiene %1</translation>
    </message>
    <message>
        <source>LIX %1</source>
        <comment>a measure of how hard a text is</comment>
        <translation>LIX %1</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non verificato</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>senza %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of these phrases</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>LIX up to %1</source>
        <translation>LIX fino a %1</translation>
    </message>
    <message>
        <source>nothing checked</source>
        <translation>nessuna verifica</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>trovato: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the judge&apos;s word</comment>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <comment>the judge&apos;s word</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>yes by %1 %</source>
        <comment>the probability of yes</comment>
        <translation>sì con probabilità %1 %</translation>
    </message>
    <message>
        <source>not judged: no judge is named</source>
        <translation>non giudicato: nessun giudice indicato</translation>
    </message>
    <message>
        <source>not judged: no model is open</source>
        <translation>non giudicato: nessun modello aperto</translation>
    </message>
    <message>
        <source>not judged: the judge does not answer</source>
        <translation>non giudicato: il giudice non risponde</translation>
    </message>
    <message>
        <source>not judged: the answer is neither yes nor no</source>
        <translation>non giudicato: il verdetto non è né sì né no</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>non ancora giudicato</translation>
    </message>
    <message>
        <source>yes to “%1”</source>
        <comment>a question about the answer</comment>
        <translation>sì a «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n lettera</numerusform>
            <numerusform>%n lettere</numerusform>
        </translation>
    </message>
    <message>
        <source>no JSON</source>
        <translation>nessun JSON</translation>
    </message>
    <message>
        <source>JSON that breaks the schema</source>
        <translation>JSON che viola lo schema</translation>
    </message>
    <message>
        <source>JSON that breaks the schema at %1</source>
        <comment>a place in the JSON</comment>
        <translation>JSON che viola lo schema in %1</translation>
    </message>
    <message>
        <source>JSON that fits the schema</source>
        <translation>JSON che rispetta lo schema</translation>
    </message>
    <message numerus="yes">
        <source>%n facts checked, all true</source>
        <translation>
            <numerusform>%n fatto verificato, vero</numerusform>
            <numerusform>%n fatti verificati, tutti veri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1-%2 letters</source>
        <translation>%1-%2 lettere</translation>
    </message>
</context>
<context>
    <name>ResultNames</name>
    <message>
        <source>seen</source>
        <translation>viste</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>non viste</translation>
    </message>
    <message>
        <source>all</source>
        <comment>seen and unseen</comment>
        <translation>tutte</translation>
    </message>
    <message>
        <source>1 behaviour</source>
        <translation>1 comportamento</translation>
    </message>
    <message>
        <source>%1 behaviours</source>
        <translation>%1 comportamenti</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (da %2 a %3)</translation>
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
        <translation>coppie non viste</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>non %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>%1 s to go</source>
        <translation>ancora %1 s</translation>
    </message>
    <message>
        <source>%1 min to go</source>
        <translation>ancora %1 min</translation>
    </message>
</context>
<context>
    <name>TaskChart</name>
    <message>
        <source>Accuracy, %, with its 95 % interval</source>
        <translation>Accuratezza, %, con il suo intervallo al 95 %</translation>
    </message>
    <message>
        <source>Choose a task and press Start, or tick runs below: their accuracy appears here</source>
        <translation>Scegliere un compito e premere Avvia, o spuntare esecuzioni qui sotto: la loro accuratezza appare qui</translation>
    </message>
    <message>
        <source>Accuracy %1</source>
        <translation>Accuratezza %1</translation>
    </message>
    <message>
        <source>%1 of %2 answers right</source>
        <translation>%1 risposte corrette su %2</translation>
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
        <translation>%1 % (da %2 a %3)</translation>
    </message>
    <message>
        <source>yes or no questions about a passage</source>
        <translation>domande sì o no su un testo</translation>
    </message>
    <message>
        <source>which of two names fills the blank</source>
        <translation>quale di due nomi riempie lo spazio</translation>
    </message>
    <message>
        <source>nested lists of digits to work out; made from a seed where no file is given</source>
        <translation>liste annidate di cifre da calcolare; create da un seme se non c’è un file</translation>
    </message>
    <message>
        <source>school mathematics in several steps</source>
        <translation>matematica scolastica in più passi</translation>
    </message>
    <message>
        <source>science questions with a choice of answers</source>
        <translation>domande di scienze con risposte a scelta</translation>
    </message>
    <message>
        <source>algebra with five choices and a rationale</source>
        <translation>algebra con cinque risposte a scelta e un ragionamento</translation>
    </message>
    <message>
        <source>arithmetic word problems, worked out with a calculator&apos;s tags</source>
        <translation>problemi di aritmetica, risolti con i segni di una calcolatrice</translation>
    </message>
    <message>
        <source>arithmetic word problems with distracting numbers</source>
        <translation>problemi di aritmetica con numeri che distraggono</translation>
    </message>
    <message>
        <source>arithmetic word problems</source>
        <translation>problemi di aritmetica</translation>
    </message>
    <message>
        <source>does the premise entail the hypothesis</source>
        <translation>se la premessa implica l’ipotesi</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour</comment>
        <translation>non %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The folder cannot be created: {}</source>
        <translation>Non è possibile creare la cartella: {}</translation>
    </message>
    <message>
        <source>Check free space and permissions</source>
        <translation>Controllare spazio libero e permessi</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>non può essere creato</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>non può essere scritto</translation>
    </message>
    <message>
        <source>cannot be flushed to disk</source>
        <translation>non può essere salvato su disco</translation>
    </message>
    <message>
        <source>cannot be renamed into place</source>
        <translation>non può essere rinominato al suo posto</translation>
    </message>
    <message>
        <source>The file {}: {}</source>
        <translation>Il file {}: {}</translation>
    </message>
    <message>
        <source>Check free space and permissions of its folder</source>
        <translation>Controllare spazio libero e permessi della sua cartella</translation>
    </message>
    <message>
        <source>The base64 text of {} is damaged</source>
        <translation>Il testo base64 di {} è danneggiato</translation>
    </message>
    <message>
        <source>Fetch the file again</source>
        <translation>Scaricare di nuovo il file</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{}, riga {}</translation>
    </message>
    <message>
        <source>Save the table as CSV again</source>
        <translation>Salvare di nuovo la tabella come CSV</translation>
    </message>
    <message>
        <source>A quoted cell of the table never ends</source>
        <translation>Una cella della tabella tra virgolette non finisce mai</translation>
    </message>
    <message>
        <source>A quoted cell of the table is followed by more text</source>
        <translation>Una cella della tabella tra virgolette è seguita da altro testo</translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation>Non è possibile creare la cartella</translation>
    </message>
    <message>
        <source>The folder cannot be written</source>
        <translation>Non è possibile scrivere nella cartella</translation>
    </message>
    <message>
        <source>Another window or program has been writing it</source>
        <translation>Un’altra finestra o un altro programma vi sta scrivendo</translation>
    </message>
    <message>
        <source>The {} file cannot be reached: {}</source>
        <translation>Non si può raggiungere il file «{}»: {}</translation>
    </message>
    <message>
        <source>Check the path and its permissions</source>
        <translation>Controllare il percorso e i suoi permessi</translation>
    </message>
    <message>
        <source>The {} file is missing</source>
        <translation>Manca il file «{}»</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Controllare il percorso</translation>
    </message>
    <message>
        <source>The {} is not a regular file</source>
        <translation>«{}» non è un file normale</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Scegliere un file</translation>
    </message>
    <message>
        <source>The {} file has {} bytes, more than the {} that such a file may have</source>
        <translation>Il file «{}» ha {} byte, più dei {} che un tale file può avere</translation>
    </message>
    <message>
        <source>Check that it is the right file</source>
        <translation>Controllare che sia il file giusto</translation>
    </message>
    <message>
        <source>The {} file cannot be read</source>
        <translation>Non si può leggere il file «{}»</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>Controllare i suoi permessi</translation>
    </message>
    <message>
        <source>has a &quot;{}&quot; that is no number of parts up to {}</source>
        <translation>ha un &quot;{}&quot; che non è un numero di parti fino a {}</translation>
    </message>
    <message>
        <source>The parts of the model file hold {} tensors where &quot;split.tensors.count&quot; says {}</source>
        <translation>Le parti del file del modello contengono {} tensori, mentre &quot;split.tensors.count&quot; dice {}</translation>
    </message>
    <message>
        <source>Fetch all parts again</source>
        <translation>Scaricare di nuovo tutte le parti</translation>
    </message>
    <message>
        <source>says that it is part {} of {}, but its name does not</source>
        <translation>dice di essere la parte {} di {}, ma il suo nome non lo dice</translation>
    </message>
    <message>
        <source>Give the parts their names back: NAME{}</source>
        <translation>Ridare alle parti i loro nomi: NAME{}</translation>
    </message>
    <message>
        <source>Part {} of the {} parts of the model file is missing</source>
        <translation>Manca la parte {} delle {} parti del file del modello</translation>
    </message>
    <message>
        <source>Fetch it into the same folder</source>
        <translation>Scaricarla nella stessa cartella</translation>
    </message>
    <message>
        <source>says that it is part {} of {}, but its name says something else</source>
        <translation>dice di essere la parte {} di {}, ma il suo nome dice altro</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modello</translation>
    </message>
    <message>
        <source>The type {} of tensor &quot;{}&quot; is none of GGUF</source>
        <translation>Il tipo {} del tensore &quot;{}&quot; non è un tipo GGUF</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Sceglierne un altro</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>tensori</translation>
    </message>
    <message>
        <source>metadata keys</source>
        <translation>chiavi di metadati</translation>
    </message>
    <message>
        <source>a metadata key</source>
        <translation>una chiave di metadati</translation>
    </message>
    <message>
        <source>names the metadata key &quot;{}&quot; twice</source>
        <translation>nomina due volte la chiave di metadati &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The model file {}</source>
        <translation>Il file del modello {}</translation>
    </message>
    <message>
        <source>has {} bytes, too few for a GGUF file</source>
        <translation>ha {} byte, troppo pochi per un file GGUF</translation>
    </message>
    <message>
        <source>is a git LFS pointer: it stands for the weights and does not hold them</source>
        <translation>è un puntatore git LFS: sta al posto dei pesi e non li contiene</translation>
    </message>
    <message>
        <source>Run git lfs pull</source>
        <translation>Eseguire git lfs pull</translation>
    </message>
    <message>
        <source>is of the old GGML kind, from before GGUF</source>
        <translation>è del vecchio tipo GGML, precedente a GGUF</translation>
    </message>
    <message>
        <source>Take the model as a GGUF file</source>
        <translation>Usare il modello come file GGUF</translation>
    </message>
    <message>
        <source>is no GGUF file: it does not begin with &quot;GGUF&quot;</source>
        <translation>non è un file GGUF: non inizia con &quot;GGUF&quot;</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Scegliere un altro file</translation>
    </message>
    <message>
        <source>is a big-endian GGUF file, which is not supported</source>
        <translation>è un file GGUF big-endian, che non è supportato</translation>
    </message>
    <message>
        <source>Take the little-endian one</source>
        <translation>Usare quello little-endian</translation>
    </message>
    <message>
        <source>is a GGUF file of version 1, which is not supported</source>
        <translation>è un file GGUF della versione 1, che non è supportata</translation>
    </message>
    <message>
        <source>Take one of version 2 or 3</source>
        <translation>Usarne uno della versione 2 o 3</translation>
    </message>
    <message>
        <source>is a GGUF file of version {}, which is not supported</source>
        <translation>è un file GGUF della versione {}, che non è supportata</translation>
    </message>
    <message>
        <source>has a &quot;general.alignment&quot; that is no power of two up to {}</source>
        <translation>ha un &quot;general.alignment&quot; che non è una potenza di due fino a {}</translation>
    </message>
    <message>
        <source>names the tensor &quot;{}&quot; twice</source>
        <translation>nomina due volte il tensore &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has tensor &quot;{}&quot; at an offset that is no multiple of its alignment {}</source>
        <translation>ha il tensore &quot;{}&quot; a un offset che non è un multiplo del suo allineamento {}</translation>
    </message>
    <message>
        <source>has tensor &quot;{}&quot; outside the file; it is truncated or damaged</source>
        <translation>ha il tensore &quot;{}&quot; fuori dal file; è troncato o danneggiato</translation>
    </message>
    <message>
        <source>has tensors that overlap: &quot;{}&quot; and &quot;{}&quot;</source>
        <translation>ha tensori che si sovrappongono: &quot;{}&quot; e &quot;{}&quot;</translation>
    </message>
    <message>
        <source>a tensor&apos;s name</source>
        <translation>il nome di un tensore</translation>
    </message>
    <message>
        <source>gives tensor &quot;{}&quot; {} dimensions, more than {}</source>
        <translation>dà al tensore &quot;{}&quot; {} dimensioni, più di {}</translation>
    </message>
    <message>
        <source>has a shape too large for tensor &quot;{}&quot;</source>
        <translation>ha una forma troppo grande per il tensore &quot;{}&quot;</translation>
    </message>
    <message>
        <source>holds tensor &quot;{}&quot; in the type {}, which is not known to this version</source>
        <translation>contiene il tensore &quot;{}&quot; nel tipo {}, che questa versione non conosce</translation>
    </message>
    <message>
        <source>Take the model in one of {}</source>
        <translation>Usare il modello in uno di {}</translation>
    </message>
    <message>
        <source>gives tensor &quot;{}&quot; rows of {} numbers, where {} stores {} at a time</source>
        <translation>dà al tensore &quot;{}&quot; righe di {} numeri, mentre {} ne memorizza {} alla volta</translation>
    </message>
    <message>
        <source>the metadata &quot;{}&quot;</source>
        <translation>i metadati &quot;{}&quot;</translation>
    </message>
    <message>
        <source>gives the metadata &quot;{}&quot; the type {}, which does not exist</source>
        <translation>dà ai metadati &quot;{}&quot; il tipo {}, che non esiste</translation>
    </message>
    <message>
        <source>has the metadata &quot;{}&quot; that is neither true nor false</source>
        <translation>ha i metadati &quot;{}&quot; che non sono né veri né falsi</translation>
    </message>
    <message>
        <source>nests arrays deeper than {} in the metadata &quot;{}&quot;</source>
        <translation>annida array oltre {} livelli nei metadati &quot;{}&quot;</translation>
    </message>
    <message>
        <source>values of &quot;{}&quot;</source>
        <translation>valori di &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has more than {} values in arrays of its metadata</source>
        <translation>ha più di {} valori negli array dei suoi metadati</translation>
    </message>
    <message>
        <source>announces {} {}, more than the {} there may be</source>
        <translation>annuncia {} {}, più dei {} possibili</translation>
    </message>
    <message>
        <source>announces {} {}, more than it has room for; it is truncated or damaged</source>
        <translation>annuncia {} {}, più di quanto vi entri; è troncato o danneggiato</translation>
    </message>
    <message>
        <source>announces {} bytes for {}, more than there are; it is truncated or damaged</source>
        <translation>annuncia {} byte per {}, più di quanti ce ne siano; è troncato o danneggiato</translation>
    </message>
    <message>
        <source>ends inside its header; it is truncated</source>
        <translation>finisce dentro la sua intestazione; è troncato</translation>
    </message>
    <message>
        <source>has a header of more than 100 MB</source>
        <translation>ha un’intestazione di oltre 100 MB</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is {}</source>
        <translation>Il valore dei metadati &quot;{}&quot; è {}</translation>
    </message>
    <message>
        <source>Fetch the file again, or take one made by a newer program</source>
        <translation>Scaricare di nuovo il file, o usarne uno creato da un programma più recente</translation>
    </message>
    <message>
        <source>a list of numbers where one for all layers is supported</source>
        <translation>un elenco di numeri, mentre ne è supportato uno solo per tutti i livelli</translation>
    </message>
    <message>
        <source>no whole number of its range</source>
        <translation>un numero non intero o fuori dal suo intervallo</translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation>un numero non finito</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>né vero né falso</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>qualcosa che non è un testo</translation>
    </message>
    <message>
        <source>no list of texts</source>
        <translation>qualcosa che non è un elenco di testi</translation>
    </message>
    <message>
        <source>no list of whole numbers</source>
        <translation>qualcosa che non è un elenco di numeri interi</translation>
    </message>
    <message>
        <source>The file is not a regular file</source>
        <translation>Il file non è un file normale</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Non si può aprire il file</translation>
    </message>
    <message>
        <source>The file cannot be read to its end</source>
        <translation>Non si può leggere il file fino alla fine</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>Controllare il disco</translation>
    </message>
    <message>
        <source>Your home folder is not known</source>
        <translation>La cartella personale non è nota</translation>
    </message>
    <message>
        <source>Set HOME to it, or XDG_DATA_HOME to another folder</source>
        <translation>Indicarla in HOME, oppure indicare un’altra cartella in XDG_DATA_HOME</translation>
    </message>
    <message>
        <source>Give an address such as https://host</source>
        <translation>Indicare un indirizzo come https://host</translation>
    </message>
    <message>
        <source>is not one of http or https</source>
        <translation>non è di tipo http o https</translation>
    </message>
    <message>
        <source>holds a user or password</source>
        <translation>contiene un utente o una password</translation>
    </message>
    <message>
        <source>holds a query or fragment</source>
        <translation>contiene una query o un frammento</translation>
    </message>
    <message>
        <source>The address cannot be used</source>
        <translation>L’indirizzo non può essere usato</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Controllarlo</translation>
    </message>
    <message>
        <source>A request cannot be set up</source>
        <translation>Non si può preparare una richiesta</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>Chiudere altri programmi</translation>
    </message>
    <message>
        <source>The server {}</source>
        <translation>Il server {}</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Controllare l’indirizzo</translation>
    </message>
    <message>
        <source>has no usable address</source>
        <translation>non ha un indirizzo utilizzabile</translation>
    </message>
    <message>
        <source>redirects more than {} times</source>
        <translation>reindirizza più di {} volte</translation>
    </message>
    <message>
        <source>redirects to what is not an address of http or https</source>
        <translation>reindirizza a qualcosa che non è un indirizzo http o https</translation>
    </message>
    <message>
        <source>redirects from https to http, which anybody on the way could change</source>
        <translation>reindirizza da https a http, che chiunque lungo il percorso potrebbe modificare</translation>
    </message>
    <message>
        <source>redirects to an address with a user or password</source>
        <translation>reindirizza a un indirizzo con un utente o una password</translation>
    </message>
    <message>
        <source>redirects in a circle</source>
        <translation>reindirizza in circolo</translation>
    </message>
    <message>
        <source>Requests cannot be set up</source>
        <translation>Non si possono preparare richieste</translation>
    </message>
    <message>
        <source>refuses the key ({})</source>
        <translation>rifiuta la chiave ({})</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Controllare la chiave</translation>
    </message>
    <message>
        <source>refuses a request ({})</source>
        <translation>rifiuta una richiesta ({})</translation>
    </message>
    <message>
        <source>Check its address, and that it serves this</source>
        <translation>Controllare il suo indirizzo, e che offra questo servizio</translation>
    </message>
    <message>
        <source>gave no usable answer in {} attempts ({})</source>
        <translation>non ha dato una risposta utilizzabile in {} tentativi ({})</translation>
    </message>
    <message>
        <source>See that it runs, then start again: what was answered is kept</source>
        <translation>Verificare che sia in funzione, poi ricominciare: le risposte già avute sono conservate</translation>
    </message>
    <message>
        <source>asks to wait {} seconds ({})</source>
        <translation>chiede di attendere {} secondi ({})</translation>
    </message>
    <message>
        <source>Start again then: what was answered is kept</source>
        <translation>Ricominciare allora: le risposte già avute sono conservate</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>Questo non è un file normale</translation>
    </message>
    <message>
        <source>The file is shorter than it was, or cannot be read</source>
        <translation>Il file è più corto di prima, o non può essere letto</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Aprirlo di nuovo</translation>
    </message>
    <message>
        <source>cannot be opened for writing</source>
        <translation>non può essere aperto in scrittura</translation>
    </message>
    <message>
        <source>cannot be shortened</source>
        <translation>non può essere accorciato</translation>
    </message>
    <message>
        <source>cannot be looked at</source>
        <translation>non può essere esaminato</translation>
    </message>
    <message>
        <source>The {} nests deeper than {} levels</source>
        <translation>Annidamento oltre {1} livelli in «{0}»</translation>
    </message>
    <message>
        <source>The {} has more than {} values</source>
        <translation>Più di {1} valori in «{0}»</translation>
    </message>
    <message>
        <source>The {} is not valid JSON, line {}, column {}</source>
        <translation>JSON non valido in «{}», riga {}, colonna {}</translation>
    </message>
    <message>
        <source>Mend or replace the file</source>
        <translation>Correggere o sostituire il file</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is missing</source>
        <translation>Manca la chiave &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Controllare il file</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is no whole number of its range</source>
        <translation>La chiave &quot;{}&quot; non è un numero intero nel suo intervallo</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; has a value of the wrong type</source>
        <translation>La chiave &quot;{}&quot; ha un valore di tipo sbagliato</translation>
    </message>
    <message>
        <source>The {} file cannot be mapped: {}</source>
        <translation>Non si può mappare in memoria il file «{}»: {}</translation>
    </message>
    <message>
        <source>Read it instead</source>
        <translation>Leggerlo, invece</translation>
    </message>
    <message>
        <source>too many files are mapped</source>
        <translation>troppi file sono mappati in memoria</translation>
    </message>
    <message>
        <source>The {} file was changed while it was in use</source>
        <translation>Il file «{}» è stato modificato mentre era in uso</translation>
    </message>
    <message>
        <source>Open the model again</source>
        <translation>Aprire di nuovo il modello</translation>
    </message>
    <message>
        <source>The {} file cannot be opened: {}</source>
        <translation>Non si può aprire il file «{}»: {}</translation>
    </message>
    <message>
        <source>The {} file is not a regular file</source>
        <translation>Il file «{}» non è un file normale</translation>
    </message>
    <message>
        <source>The {} file cannot be read: {}</source>
        <translation>Non si può leggere il file «{}»: {}</translation>
    </message>
    <message>
        <source>The {} file is shorter than it says, or became so while it was read</source>
        <translation>Il file «{}» è più corto di quanto dichiara, o lo è diventato durante la lettura</translation>
    </message>
    <message>
        <source>The system has no thread left: {}</source>
        <translation>Il sistema non ha più thread disponibili: {}</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>risposta vuota</translation>
    </message>
    <message>
        <source>thoughts in the answer</source>
        <translation>ragionamento nella risposta</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>rifiuto</translation>
    </message>
    <message>
        <source>the question handed back</source>
        <translation>la domanda restituita</translation>
    </message>
    <message>
        <source>echo of the prompt or the instruction</source>
        <translation>eco del prompt o dell’istruzione</translation>
    </message>
    <message>
        <source>talk about the instruction</source>
        <translation>discorso sull’istruzione</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>ripetizione</translation>
    </message>
    <message>
        <source>Correct the behaviour set</source>
        <translation>Correggere l’insieme di comportamenti</translation>
    </message>
    <message>
        <source>The list &quot;{}&quot; is empty</source>
        <translation>L’elenco &quot;{}&quot; è vuoto</translation>
    </message>
    <message>
        <source>The list &quot;{}&quot; holds an empty text</source>
        <translation>L’elenco &quot;{}&quot; contiene un testo vuoto</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is an empty text</source>
        <translation>La chiave &quot;{}&quot; è un testo vuoto</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is not a list with entries</source>
        <translation>La chiave &quot;{}&quot; non è un elenco con voci</translation>
    </message>
    <message>
        <source>The key &quot;color&quot; is &quot;{}&quot;, not a colour like #0072B2</source>
        <translation>La chiave &quot;color&quot; è &quot;{}&quot;, non un colore come #0072B2</translation>
    </message>
    <message>
        <source>The key &quot;shape&quot; is &quot;{}&quot;, not circle, square, triangle, diamond or star</source>
        <translation>La chiave &quot;shape&quot; è &quot;{}&quot;, non circle, square, triangle, diamond o star</translation>
    </message>
    <message>
        <source>The key &quot;lexicons&quot; has a value of the wrong type</source>
        <translation>La chiave &quot;lexicons&quot; ha un valore di tipo sbagliato</translation>
    </message>
    <message>
        <source>The category &quot;{}&quot; stands twice</source>
        <translation>La categoria &quot;{}&quot; compare due volte</translation>
    </message>
    <message>
        <source>The name &quot;{}&quot; stands twice</source>
        <translation>Il nome &quot;{}&quot; compare due volte</translation>
    </message>
    <message>
        <source>The key &quot;category&quot; is &quot;{}&quot;, which is not among the categories</source>
        <translation>La chiave &quot;category&quot; è &quot;{}&quot;, che non è tra le categorie</translation>
    </message>
    <message>
        <source>The language &quot;{}&quot; has no entry in &quot;lexicons&quot;</source>
        <translation>La lingua &quot;{}&quot; non ha una voce in &quot;lexicons&quot;</translation>
    </message>
    <message>
        <source>There is no behaviour &quot;{}&quot;</source>
        <translation>Non esiste il comportamento &quot;{}&quot;</translation>
    </message>
    <message>
        <source>set {}</source>
        <translation>insieme {}</translation>
    </message>
    <message>
        <source>The nearest names are {}</source>
        <translation>I nomi più simili sono {}</translation>
    </message>
    <message>
        <source>There is no category &quot;{}&quot;</source>
        <translation>Non esiste la categoria &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Use one of the set&apos;s categories</source>
        <translation>Usare una delle categorie dell’insieme</translation>
    </message>
    <message>
        <source>behaviour set</source>
        <translation>insieme di comportamenti</translation>
    </message>
    <message>
        <source>The key &quot;format&quot; is &quot;{}&quot;, and only &quot;{}&quot; is known</source>
        <translation>La chiave &quot;format&quot; è &quot;{}&quot;, e si conosce solo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>There is no behaviour number {}</source>
        <translation>Non esiste il comportamento numero {}</translation>
    </message>
    <message>
        <source>Use a number below {}</source>
        <translation>Usare un numero inferiore a {}</translation>
    </message>
    <message>
        <source>There is no paraphrase number {}</source>
        <translation>Non esiste la parafrasi numero {}</translation>
    </message>
    <message>
        <source>behaviour {}</source>
        <translation>comportamento {}</translation>
    </message>
    <message>
        <source>There is no wording &quot;{}&quot;</source>
        <translation>Non esiste la formulazione &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the instructions</source>
        <translation>le istruzioni</translation>
    </message>
    <message>
        <source>Choose one of: joined, sentences</source>
        <translation>Scegliere tra: joined, sentences</translation>
    </message>
    <message>
        <source>The number of paraphrases is {}</source>
        <translation>Il numero di parafrasi è {}</translation>
    </message>
    <message>
        <source>Give 1 or more, or 0 for all</source>
        <translation>Indicare 1 o più, o 0 per tutte</translation>
    </message>
    <message>
        <source>There is no join number {}</source>
        <translation>Non esiste la giunzione numero {}</translation>
    </message>
    <message>
        <source>Correct the schema</source>
        <translation>Correggere lo schema</translation>
    </message>
    <message>
        <source>The schema is more than {} levels deep</source>
        <translation>Lo schema supera {} livelli di profondità</translation>
    </message>
    <message>
        <source>The schema has &quot;{}&quot;, which is not read here</source>
        <translation>Lo schema ha &quot;{}&quot;, che qui non viene letto</translation>
    </message>
    <message>
        <source>The schema is no JSON object</source>
        <translation>Lo schema non è un oggetto JSON</translation>
    </message>
    <message>
        <source>This is no JSON Schema: {}</source>
        <translation>Questo non è un JSON Schema: {}</translation>
    </message>
    <message>
        <source>Correct the verifier</source>
        <translation>Correggere il verificatore</translation>
    </message>
    <message>
        <source>The list &quot;phrases&quot; holds an empty text</source>
        <translation>L’elenco &quot;phrases&quot; contiene un testo vuoto</translation>
    </message>
    <message>
        <source>The key &quot;pattern&quot; is only for contains and avoids</source>
        <translation>La chiave &quot;pattern&quot; vale solo per contains e avoids</translation>
    </message>
    <message>
        <source>There are neither &quot;phrases&quot; nor a &quot;pattern&quot;</source>
        <translation>Non ci sono né &quot;phrases&quot; né un &quot;pattern&quot;</translation>
    </message>
    <message>
        <source>The list &quot;phrases&quot; is empty</source>
        <translation>L’elenco &quot;phrases&quot; è vuoto</translation>
    </message>
    <message>
        <source>The key &quot;least&quot; is {}, not 1 to {}</source>
        <translation>La chiave &quot;least&quot; è {}, non da 1 a {}</translation>
    </message>
    <message>
        <source>The pattern &quot;{}&quot; is no regular expression</source>
        <translation>Lo schema &quot;{}&quot; non è un’espressione regolare</translation>
    </message>
    <message>
        <source>Write one prompt a line (.txt), a JSON list or JSON lines of {{&quot;prompt&quot;: &quot;...&quot;}}, or a table (.csv) with a column prompt; --prompt-column takes another name</source>
        <translation>Scrivere un prompt per riga (.txt), un elenco JSON o righe JSON di {{&quot;prompt&quot;: &quot;...&quot;}}, o una tabella (.csv) con una colonna prompt; --prompt-column indica un altro nome</translation>
    </message>
    <message>
        <source>The key &quot;split&quot; is &quot;{}&quot;, not train or held_out</source>
        <translation>La chiave &quot;split&quot; è &quot;{}&quot;, non train o held_out</translation>
    </message>
    <message>
        <source>Here stands {}, no JSON object with a prompt</source>
        <translation>Qui c’è {}, non un oggetto JSON con un prompt</translation>
    </message>
    <message>
        <source>Here stands {}, without the key &quot;{}&quot;</source>
        <translation>Qui c’è {}, senza la chiave &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The prompt is an empty text</source>
        <translation>Il prompt è un testo vuoto</translation>
    </message>
    <message>
        <source>The prompt is longer than {} bytes</source>
        <translation>Il prompt supera {} byte</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation>Il file non è testo UTF-8</translation>
    </message>
    <message>
        <source>The table has no column &quot;{}&quot; among {}</source>
        <translation>La tabella non ha una colonna &quot;{}&quot; tra {}</translation>
    </message>
    <message>
        <source>There are more than {} prompts</source>
        <translation>Ci sono più di {} prompt</translation>
    </message>
    <message>
        <source>The row has {} cells where the first has {}</source>
        <translation>La riga ha {} celle, mentre la prima ne ha {}</translation>
    </message>
    <message>
        <source>The file holds JSON, though its name says plain text; name it .json or .jsonl</source>
        <translation>Il file contiene JSON, anche se il suo nome indica testo semplice; dargli un nome che finisce in .json o .jsonl</translation>
    </message>
    <message>
        <source>The file holds {}, no list of prompts</source>
        <translation>Il file contiene {}, non un elenco di prompt</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>list of prompts</source>
        <translation>elenco di prompt</translation>
    </message>
    <message>
        <source>The file holds no prompts</source>
        <translation>Il file non contiene prompt</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text</source>
        <translation>La riga non è testo UTF-8</translation>
    </message>
    <message>
        <source>Prompts are not read from files of the kind {}</source>
        <translation>Non si leggono prompt da file del tipo {}</translation>
    </message>
    <message>
        <source>The prompt stands in both splits</source>
        <translation>Il prompt compare in entrambe le suddivisioni</translation>
    </message>
    <message>
        <source>Correct the prompt set or choose another file</source>
        <translation>Correggere l’insieme di prompt o scegliere un altro file</translation>
    </message>
    <message>
        <source>The value &quot;{}&quot; is unknown</source>
        <translation>Il valore &quot;{}&quot; è sconosciuto</translation>
    </message>
    <message>
        <source>The key &quot;code&quot; is an empty text</source>
        <translation>La chiave &quot;code&quot; è un testo vuoto</translation>
    </message>
    <message>
        <source>The key &quot;min&quot; is negative</source>
        <translation>La chiave &quot;min&quot; è negativa</translation>
    </message>
    <message>
        <source>The key &quot;max&quot; is smaller than &quot;min&quot;</source>
        <translation>La chiave &quot;max&quot; è minore di &quot;min&quot;</translation>
    </message>
    <message>
        <source>The key &quot;count&quot; is smaller than 1</source>
        <translation>La chiave &quot;count&quot; è minore di 1</translation>
    </message>
    <message>
        <source>The key &quot;case&quot; is &quot;{}&quot;, not lower, upper or title</source>
        <translation>La chiave &quot;case&quot; è &quot;{}&quot;, non lower, upper o title</translation>
    </message>
    <message>
        <source>The key &quot;key&quot; is an empty text</source>
        <translation>La chiave &quot;key&quot; è un testo vuoto</translation>
    </message>
    <message>
        <source>The key &quot;max&quot; is smaller than 1</source>
        <translation>La chiave &quot;max&quot; è minore di 1</translation>
    </message>
    <message>
        <source>The key &quot;question&quot; is an empty text</source>
        <translation>La chiave &quot;question&quot; è un testo vuoto</translation>
    </message>
    <message>
        <source>The key &quot;asks&quot; is &quot;{}&quot;, not judge or model</source>
        <translation>La chiave &quot;asks&quot; è &quot;{}&quot;, non judge o model</translation>
    </message>
    <message>
        <source>The key &quot;type&quot; is &quot;{}&quot;, not language, words, letters, sentences, case, json, json_schema, starts_with, ends_with, contains, avoids, readability, question or none</source>
        <translation>La chiave &quot;type&quot; è &quot;{}&quot;, non language, words, letters, sentences, case, json, json_schema, starts_with, ends_with, contains, avoids, readability, question o none</translation>
    </message>
    <message>
        <source>Unicode&apos;s word rules could not be loaded</source>
        <translation>Non è stato possibile caricare le regole delle parole di Unicode</translation>
    </message>
    <message>
        <source>Check the installation of ICU</source>
        <translation>Controllare l’installazione di ICU</translation>
    </message>
    <message>
        <source>cannot be used: {}</source>
        <translation>non può essere usato: {}</translation>
    </message>
    <message>
        <source>has an &quot;order&quot; that does not name each thing once</source>
        <translation>ha un &quot;order&quot; che non nomina ogni elemento una volta</translation>
    </message>
    <message>
        <source>The pupil&apos;s file</source>
        <translation>Il file dell’alunno</translation>
    </message>
    <message>
        <source>is not of the format steerdeck.answers/1</source>
        <translation>non è nel formato steerdeck.answers/1</translation>
    </message>
    <message>
        <source>The model of the pupil&apos;s file</source>
        <translation>Il modello del file dell’alunno</translation>
    </message>
    <message>
        <source>has another seed than its assignment</source>
        <translation>ha un seme diverso da quello della sua esercitazione</translation>
    </message>
    <message>
        <source>exercise {}</source>
        <translation>esercizio {}</translation>
    </message>
    <message>
        <source>The answers to {}</source>
        <translation>L’insieme delle risposte a: {}</translation>
    </message>
    <message>
        <source>An answer seen in {}</source>
        <translation>Una risposta vista in: {}</translation>
    </message>
    <message>
        <source>Answer {} to {}</source>
        <translation>La risposta {} a: {}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>risposte</translation>
    </message>
    <message>
        <source>The answers have no name</source>
        <translation>Le risposte non hanno un nome</translation>
    </message>
    <message>
        <source>Write a name or a pseudonym</source>
        <translation>Scrivere un nome o uno pseudonimo</translation>
    </message>
    <message>
        <source>has the kind &quot;{}&quot;; known are choice, number, slider, order, text and outcome</source>
        <translation>ha il tipo &quot;{}&quot;; valori noti: choice, number, slider, order, text e outcome</translation>
    </message>
    <message>
        <source>has a slider that does not reach its end by whole steps</source>
        <translation>ha un cursore che non raggiunge la sua fine con passi interi</translation>
    </message>
    <message>
        <source>has a slider of more than {} places</source>
        <translation>ha un cursore con più di {} posizioni</translation>
    </message>
    <message>
        <source>has the thing &quot;{}&quot; twice</source>
        <translation>ha due volte l’elemento &quot;{}&quot;</translation>
    </message>
    <message>
        <source>is about the control &quot;{}&quot;, which its exercise does not run</source>
        <translation>riguarda il controllo &quot;{}&quot;, che il suo esercizio non esegue</translation>
    </message>
    <message>
        <source>asks what the answer did, and the deck is empty</source>
        <translation>chiede che cosa ha fatto la risposta, e il mazzo è vuoto</translation>
    </message>
    <message>
        <source>names the control &quot;{}&quot; twice</source>
        <translation>nomina due volte il controllo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Question {} of {}</source>
        <translation>Domanda {} di: {}</translation>
    </message>
    <message>
        <source>The assignment</source>
        <translation>L’esercitazione</translation>
    </message>
    <message>
        <source>is not of the format steerdeck.assignment/1</source>
        <translation>non è nel formato steerdeck.assignment/1</translation>
    </message>
    <message>
        <source>has a name that is not of a-z, 0-9 and -</source>
        <translation>ha un nome che non è fatto di a-z, 0-9 e -</translation>
    </message>
    <message>
        <source>Exercise {}</source>
        <translation>Esercizio {}</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>esercitazione</translation>
    </message>
    <message>
        <source>The folder cannot be read ({}): {}</source>
        <translation>Non si può leggere la cartella ({}): {}</translation>
    </message>
    <message>
        <source>There are more than {} files; the others are left out</source>
        <translation>Ci sono più di {} file; gli altri vengono tralasciati</translation>
    </message>
    <message>
        <source>{} is a copy of another file; it counts once</source>
        <translation>{} è una copia di un altro file; conta una volta sola</translation>
    </message>
    <message>
        <source>There is no pupil&apos;s file</source>
        <translation>Non c’è alcun file di alunni</translation>
    </message>
    <message>
        <source>Name pupils&apos; files (*.json), or a folder that holds them</source>
        <translation>Indicare file di alunni (*.json), o una cartella che li contiene</translation>
    </message>
    <message>
        <source>{} answers another assignment, &quot;{}&quot;; it is left out</source>
        <translation>{} risponde a un’altra esercitazione, &quot;{}&quot;; viene tralasciato</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>non è un oggetto</translation>
    </message>
    <message>
        <source>Mend the file</source>
        <translation>Correggere il file</translation>
    </message>
    <message>
        <source>has no {}</source>
        <translation>non ha {}</translation>
    </message>
    <message>
        <source>has a {} that is no text</source>
        <translation>ha un {} che non è un testo</translation>
    </message>
    <message>
        <source>has a {} of more than {} bytes</source>
        <translation>ha un {} di oltre {} byte</translation>
    </message>
    <message>
        <source>has a {} that is empty</source>
        <translation>ha un {} vuoto</translation>
    </message>
    <message>
        <source>has a {} that is no number from {} to {}</source>
        <translation>ha un {} che non è un numero da {} a {}</translation>
    </message>
    <message>
        <source>has a {} that is no whole number from {} to {}</source>
        <translation>ha un {} che non è un numero intero da {} a {}</translation>
    </message>
    <message>
        <source>has a {} that is neither true nor false</source>
        <translation>ha un {} che non è né vero né falso</translation>
    </message>
    <message>
        <source>has a {} that is no list of {} to {}</source>
        <translation>ha un {} che non è un elenco da {} a {} elementi</translation>
    </message>
    <message>
        <source>has an unknown key {}</source>
        <translation>ha una chiave sconosciuta {}</translation>
    </message>
    <message>
        <source>A special token is empty, doubled or no UTF-8</source>
        <translation>Un token speciale è vuoto, doppio o non è UTF-8</translation>
    </message>
    <message>
        <source>Give every special token a name of its own</source>
        <translation>Dare a ogni token speciale un nome proprio</translation>
    </message>
    <message>
        <source>The vocabulary is too small for the bytes and special tokens</source>
        <translation>Il vocabolario è troppo piccolo per i byte e i token speciali</translation>
    </message>
    <message>
        <source>Use at least {}</source>
        <translation>Usare almeno {}</translation>
    </message>
    <message>
        <source>pretraining checkpoint</source>
        <translation>punto di ripresa del preaddestramento</translation>
    </message>
    <message>
        <source>The pretraining checkpoint was made with other settings</source>
        <translation>Il punto di ripresa del preaddestramento è stato creato con altre impostazioni</translation>
    </message>
    <message>
        <source>Delete it, or use the settings it was made with</source>
        <translation>Eliminarlo, o usare le impostazioni con cui è stato creato</translation>
    </message>
    <message>
        <source>The demo world does not speak &quot;{}&quot;</source>
        <translation>Il mondo dimostrativo non parla &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Use en, de, es, fr, it or pt</source>
        <translation>Usare en, de, es, fr, it o pt</translation>
    </message>
    <message>
        <source>The demo world writes no JSON key &quot;{}&quot;</source>
        <translation>Il mondo dimostrativo non scrive la chiave JSON &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Use the key &quot;answer&quot;</source>
        <translation>Usare la chiave &quot;answer&quot;</translation>
    </message>
    <message>
        <source>The demo world writes no answers that are checked like this</source>
        <translation>Il mondo dimostrativo non scrive risposte verificate in questo modo</translation>
    </message>
    <message>
        <source>Use verifiers of language, words, sentences, case and json</source>
        <translation>Usare verificatori di language, words, sentences, case e json</translation>
    </message>
    <message>
        <source>There is no value &quot;{}&quot;</source>
        <translation>Non esiste il valore &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the demo world&apos;s facts</source>
        <translation>i fatti del mondo dimostrativo</translation>
    </message>
    <message>
        <source>Correct its tables</source>
        <translation>Correggere le sue tabelle</translation>
    </message>
    <message>
        <source>There is no animal number {}</source>
        <translation>Non esiste l’animale numero {}</translation>
    </message>
    <message>
        <source>the demo world</source>
        <translation>il mondo dimostrativo</translation>
    </message>
    <message>
        <source>text runs once for --mode {}: instructions are joined by the word &quot;and&quot;</source>
        <translation>text viene eseguito una volta per --mode {}: le istruzioni sono unite dalla parola &quot;and&quot;</translation>
    </message>
    <message>
        <source>--control-method {} cannot do --mode {}</source>
        <translation>--control-method {} non può eseguire --mode {}</translation>
    </message>
    <message>
        <source>Choose steering, hybrid or text for it</source>
        <translation>Scegliere per questo steering, hybrid o text</translation>
    </message>
    <message>
        <source>{} runs once: it knows no --mode, so all behaviours are wanted</source>
        <translation>{} viene eseguito una volta: non conosce --mode, quindi sono richiesti tutti i comportamenti</translation>
    </message>
    <message>
        <source>{} is left out: it cannot do --mode {}</source>
        <translation>{} viene tralasciato: non può eseguire --mode {}</translation>
    </message>
    <message>
        <source>--mode: there is no &quot;{}&quot;</source>
        <translation>--mode: non esiste &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose from {}</source>
        <translation>Scegliere tra {}</translation>
    </message>
    <message>
        <source>--control-method: there is no &quot;{}&quot;</source>
        <translation>--control-method: non esiste &quot;{}&quot;</translation>
    </message>
    <message>
        <source>{}, all</source>
        <translation>{}, all</translation>
    </message>
    <message>
        <source>No method is chosen</source>
        <translation>Non è scelto alcun metodo</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Sceglierne almeno uno</translation>
    </message>
    <message>
        <source>There is no condition &quot;{}&quot;</source>
        <translation>Non esiste la condizione &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The results folder cannot be made</source>
        <translation>Non è possibile creare la cartella dei risultati</translation>
    </message>
    <message>
        <source>Another run writes its results there</source>
        <translation>Un’altra esecuzione vi scrive i suoi risultati</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another folder</source>
        <translation>Attendere che finisca, o scegliere un’altra cartella</translation>
    </message>
    <message>
        <source>The judge&apos;s address</source>
        <translation>L’indirizzo del giudice</translation>
    </message>
    <message>
        <source>The judge&apos;s key holds white space or control characters</source>
        <translation>La chiave del giudice contiene spazi o caratteri di controllo</translation>
    </message>
    <message>
        <source>Give the key alone</source>
        <translation>Indicare solo la chiave</translation>
    </message>
    <message>
        <source>The judge has no model</source>
        <translation>Il giudice non ha un modello</translation>
    </message>
    <message>
        <source>Set LLM_JUDGE_MODEL</source>
        <translation>Impostare LLM_JUDGE_MODEL</translation>
    </message>
    <message>
        <source>The judge&apos;s settings are out of range</source>
        <translation>Le impostazioni del giudice sono fuori dall’intervallo</translation>
    </message>
    <message>
        <source>Give 1 to 256 requests at a time, at least one attempt and times above 0</source>
        <translation>Indicare da 1 a 256 richieste alla volta, almeno un tentativo e tempi superiori a 0</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>giudizio</translation>
    </message>
    <message>
        <source>the judge gave no score from 1 to 5</source>
        <translation>il giudice non ha dato un voto da 1 a 5</translation>
    </message>
    <message>
        <source>The judge&apos;s requests cannot be set up</source>
        <translation>Non si possono preparare le richieste al giudice</translation>
    </message>
    <message>
        <source>the reply is longer than {} bytes</source>
        <translation>la risposta supera {} byte</translation>
    </message>
    <message>
        <source>the reply is not that of a chat completion</source>
        <translation>la risposta non è quella di un completamento di chat</translation>
    </message>
    <message>
        <source>The judge refuses the key ({})</source>
        <translation>Il giudice rifiuta la chiave ({})</translation>
    </message>
    <message>
        <source>Check LLM_JUDGE_API_KEY</source>
        <translation>Controllare LLM_JUDGE_API_KEY</translation>
    </message>
    <message>
        <source>The judge&apos;s address leads elsewhere ({}), and redirects are not followed</source>
        <translation>L’indirizzo del giudice porta altrove ({}), e i reindirizzamenti non vengono seguiti</translation>
    </message>
    <message>
        <source>Set LLM_JUDGE_BASE_URL to the final address</source>
        <translation>Impostare LLM_JUDGE_BASE_URL sull’indirizzo finale</translation>
    </message>
    <message>
        <source>The judge&apos;s address or model is unknown there ({})</source>
        <translation>L’indirizzo o il modello del giudice è lì sconosciuto ({})</translation>
    </message>
    <message>
        <source>Check LLM_JUDGE_BASE_URL and LLM_JUDGE_MODEL</source>
        <translation>Controllare LLM_JUDGE_BASE_URL e LLM_JUDGE_MODEL</translation>
    </message>
    <message>
        <source>The judge cannot be reached ({})</source>
        <translation>Non si può raggiungere il giudice ({})</translation>
    </message>
    <message>
        <source>Check LLM_JUDGE_BASE_URL and the network</source>
        <translation>Controllare LLM_JUDGE_BASE_URL e la rete</translation>
    </message>
    <message>
        <source>{}, after {} attempts</source>
        <translation>{}, dopo {} tentativi</translation>
    </message>
    <message>
        <source>The judge asks to wait {} seconds ({})</source>
        <translation>Il giudice chiede di attendere {} secondi ({})</translation>
    </message>
    <message>
        <source>Try again then; the scores so far are kept</source>
        <translation>Riprovare allora; i voti avuti finora sono conservati</translation>
    </message>
    <message>
        <source>The judge has an address but no model</source>
        <translation>Il giudice ha un indirizzo ma non un modello</translation>
    </message>
    <message>
        <source>Set it to the model&apos;s name</source>
        <translation>Impostarlo sul nome del modello</translation>
    </message>
    <message>
        <source>the judge said neither yes nor no</source>
        <translation>il giudice non ha detto né sì né no</translation>
    </message>
    <message>
        <source>judge&apos;s reply</source>
        <translation>risposta del giudice</translation>
    </message>
    <message>
        <source>evaluation plan</source>
        <translation>piano di valutazione</translation>
    </message>
    <message>
        <source>There are no prompts</source>
        <translation>Non ci sono prompt</translation>
    </message>
    <message>
        <source>Give at least one</source>
        <translation>Indicarne almeno uno</translation>
    </message>
    <message>
        <source>One of the prompts is empty</source>
        <translation>Uno dei prompt è vuoto</translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation>Toglierlo dall’elenco</translation>
    </message>
    <message>
        <source>&quot;{}&quot; has no verifier, so nothing could be counted</source>
        <translation>&quot;{}&quot; non ha un verificatore, quindi non si potrebbe contare nulla</translation>
    </message>
    <message>
        <source>Leave it out, or give it a verifier</source>
        <translation>Tralasciarlo, o dargli un verificatore</translation>
    </message>
    <message>
        <source>&quot;{}&quot; and &quot;{}&quot; are both of the category &quot;{}&quot;, so no answer can satisfy both</source>
        <translation>&quot;{}&quot; e &quot;{}&quot; sono entrambi della categoria &quot;{}&quot;, quindi nessuna risposta può rispettarli entrambi</translation>
    </message>
    <message>
        <source>Combine behaviours of different categories</source>
        <translation>Combinare comportamenti di categorie diverse</translation>
    </message>
    <message>
        <source>There are more than {} combinations of {} behaviours</source>
        <translation>Ci sono più di {} combinazioni di {} comportamenti</translation>
    </message>
    <message>
        <source>Choose fewer behaviours or a smaller size</source>
        <translation>Scegliere meno comportamenti o una dimensione minore</translation>
    </message>
    <message>
        <source>A combination of {} behaviours is asked for</source>
        <translation>È richiesta una combinazione di {} comportamenti</translation>
    </message>
    <message>
        <source>Combine 1 to 4 behaviours</source>
        <translation>Combinare da 1 a 4 comportamenti</translation>
    </message>
    <message>
        <source>No prompt has an answer that satisfies {}</source>
        <translation>Nessun prompt ha una risposta che rispetti {}</translation>
    </message>
    <message>
        <source>Leave this combination out</source>
        <translation>Tralasciare questa combinazione</translation>
    </message>
    <message>
        <source>There is no combination of {} behaviours: those chosen are of {} different categories</source>
        <translation>Non esistono combinazioni di {} comportamenti: quelli scelti sono di {} categorie diverse</translation>
    </message>
    <message>
        <source>Choose behaviours of more categories, or a smaller size</source>
        <translation>Scegliere comportamenti di più categorie, o una dimensione minore</translation>
    </message>
    <message>
        <source>No combination of {} behaviours has an answer to any of the prompts</source>
        <translation>Nessuna combinazione di {} comportamenti ha una risposta ad alcuno dei prompt</translation>
    </message>
    <message>
        <source>Choose other behaviours or prompts</source>
        <translation>Scegliere altri comportamenti o prompt</translation>
    </message>
    <message>
        <source>The chosen methods need what is not there ({})</source>
        <translation>I metodi scelti richiedono ciò che non c’è ({})</translation>
    </message>
    <message>
        <source>Train these, or leave them out</source>
        <translation>Addestrarli, o tralasciarli</translation>
    </message>
    <message>
        <source>A condition has no method</source>
        <translation>Una condizione non ha un metodo</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Indicarlo</translation>
    </message>
    <message>
        <source>The method &quot;{}&quot; is chosen twice</source>
        <translation>Il metodo &quot;{}&quot; è scelto due volte</translation>
    </message>
    <message>
        <source>Choose it once</source>
        <translation>Sceglierlo una volta sola</translation>
    </message>
    <message>
        <source>No size of combinations is chosen</source>
        <translation>Non è scelta alcuna dimensione delle combinazioni</translation>
    </message>
    <message>
        <source>Choose from 1 to 4</source>
        <translation>Scegliere da 1 a 4</translation>
    </message>
    <message>
        <source>Combinations of {} behaviours are not among those that can be planned</source>
        <translation>Le combinazioni di {} comportamenti non sono tra quelle che si possono pianificare</translation>
    </message>
    <message>
        <source>Choose sizes from 1 to 4</source>
        <translation>Scegliere dimensioni da 1 a 4</translation>
    </message>
    <message>
        <source>Sentences of their own ask for every behaviour, and &quot;{}&quot; for one of them</source>
        <translation>Frasi separate chiedono ogni comportamento, e &quot;{}&quot; ne chiede uno</translation>
    </message>
    <message>
        <source>Take the joined wording, or leave that method out</source>
        <translation>Usare la formulazione unita, o tralasciare quel metodo</translation>
    </message>
    <message>
        <source>&quot;{}&quot; knows no &quot;not&quot; and no alternatives</source>
        <translation>&quot;{}&quot; non conosce &quot;not&quot; né alternative</translation>
    </message>
    <message>
        <source>Leave it or the formulas out</source>
        <translation>Tralasciare questo o le formule</translation>
    </message>
    <message>
        <source>No prompt per combination is asked for</source>
        <translation>Non è richiesto alcun prompt per combinazione</translation>
    </message>
    <message>
        <source>Ask for at least one</source>
        <translation>Chiederne almeno uno</translation>
    </message>
    <message>
        <source>The bootstrap has {} replicates</source>
        <translation>Il bootstrap ha {} repliche</translation>
    </message>
    <message>
        <source>bootstrap settings</source>
        <translation>impostazioni del bootstrap</translation>
    </message>
    <message>
        <source>Give at least 2; 1000 is usual</source>
        <translation>Indicarne almeno 2; di solito 1000</translation>
    </message>
    <message>
        <source>The level of the intervals is {}</source>
        <translation>Il livello degli intervalli è {}</translation>
    </message>
    <message>
        <source>Give a share between 0 and 1, such as 0.95</source>
        <translation>Indicare una quota tra 0 e 1, come 0.95</translation>
    </message>
    <message>
        <source>A table has {} values for {} orders and {} prompts</source>
        <translation>Una tabella ha {} valori per {} ordini e {} prompt</translation>
    </message>
    <message>
        <source>Give one value per order and prompt</source>
        <translation>Indicare un valore per ordine e prompt</translation>
    </message>
    <message>
        <source>A table holds one prompt twice</source>
        <translation>Una tabella contiene due volte lo stesso prompt</translation>
    </message>
    <message>
        <source>Give every prompt one column</source>
        <translation>Dare a ogni prompt una sola colonna</translation>
    </message>
    <message>
        <source>A table holds one combination twice</source>
        <translation>Una tabella contiene due volte la stessa combinazione</translation>
    </message>
    <message>
        <source>Give every combination once</source>
        <translation>Indicare ogni combinazione una volta sola</translation>
    </message>
    <message>
        <source>A rule over {} constraints</source>
        <translation>Una regola su {} vincoli</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>metriche</translation>
    </message>
    <message>
        <source>Give 1 to 32</source>
        <translation>Indicarne da 1 a 32</translation>
    </message>
    <message>
        <source>Make the plan again from its settings</source>
        <translation>Ricreare il piano dalle sue impostazioni</translation>
    </message>
    <message>
        <source>The plan has nothing to do</source>
        <translation>Il piano non ha nulla da fare</translation>
    </message>
    <message>
        <source>The combination &quot;{}&quot; has {} behaviours</source>
        <translation>La combinazione &quot;{}&quot; ha {} comportamenti</translation>
    </message>
    <message>
        <source>The formula of &quot;{}&quot; has other behaviours</source>
        <translation>La formula di &quot;{}&quot; ha altri comportamenti</translation>
    </message>
    <message>
        <source>The behaviour &quot;{}&quot; has no instructions</source>
        <translation>Il comportamento &quot;{}&quot; non ha istruzioni</translation>
    </message>
    <message>
        <source>The combination &quot;{}&quot; has prompts that the plan has not, or not in order</source>
        <translation>La combinazione &quot;{}&quot; ha prompt che il piano non ha, o non in ordine</translation>
    </message>
    <message>
        <source>The combination &quot;{}&quot; has no prompts</source>
        <translation>La combinazione &quot;{}&quot; non ha prompt</translation>
    </message>
    <message>
        <source>The combination &quot;{}&quot; stands twice</source>
        <translation>La combinazione &quot;{}&quot; compare due volte</translation>
    </message>
    <message>
        <source>The plan has no case {}</source>
        <translation>Il piano non ha il caso {}</translation>
    </message>
    <message>
        <source>It has {}</source>
        <translation>Ne ha {}</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is no list</source>
        <translation>La chiave &quot;{}&quot; non è un elenco</translation>
    </message>
    <message>
        <source>The plan has no settings</source>
        <translation>Il piano non ha impostazioni</translation>
    </message>
    <message>
        <source>The plan has {} cases</source>
        <translation>Il piano ha {} casi</translation>
    </message>
    <message>
        <source>Nobody answers the question that an answer is checked by</source>
        <translation>Nessuno risponde alla domanda con cui si verifica una risposta</translation>
    </message>
    <message>
        <source>the experiment</source>
        <translation>l’esperimento</translation>
    </message>
    <message>
        <source>Leave the behaviour out</source>
        <translation>Tralasciare il comportamento</translation>
    </message>
    <message>
        <source>Record what the plan asks for</source>
        <translation>Registrare ciò che il piano chiede</translation>
    </message>
    <message>
        <source>The plan has no such case</source>
        <translation>Il piano non ha un tale caso</translation>
    </message>
    <message>
        <source>The answer lacks readings</source>
        <translation>Alla risposta mancano le letture</translation>
    </message>
    <message>
        <source>The readings begin with other behaviours than the order</source>
        <translation>Le letture iniziano con altri comportamenti rispetto all’ordine</translation>
    </message>
    <message>
        <source>A judge&apos;s score is not 1 to 5</source>
        <translation>Un voto del giudice non è da 1 a 5</translation>
    </message>
    <message>
        <source>A perplexity is below 1</source>
        <translation>Una perplessità è inferiore a 1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>risposta</translation>
    </message>
    <message>
        <source>results</source>
        <translation>risultati</translation>
    </message>
    <message>
        <source>These are results of another version: &quot;{}&quot;, and only &quot;{}&quot; is known</source>
        <translation>Questi sono risultati di un’altra versione: &quot;{}&quot;, e si conosce solo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Open them with the version that made them, or run the experiment again</source>
        <translation>Aprirli con la versione che li ha creati, o eseguire di nuovo l’esperimento</translation>
    </message>
    <message>
        <source>The folder holds the results of another run: {}</source>
        <translation>La cartella contiene i risultati di un’altra esecuzione: {}</translation>
    </message>
    <message>
        <source>Choose another folder, or the settings of that run</source>
        <translation>Scegliere un’altra cartella, o le impostazioni di quell’esecuzione</translation>
    </message>
    <message>
        <source>The answers were changed since they were read</source>
        <translation>Le risposte sono state modificate dopo la lettura</translation>
    </message>
    <message>
        <source>Open the results again</source>
        <translation>Aprire di nuovo i risultati</translation>
    </message>
    <message>
        <source>The folder holds {} of this experiment, not {}</source>
        <translation>La cartella contiene {} di questo esperimento, non {}</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Scegliere un’altra cartella</translation>
    </message>
    <message>
        <source>The folder holds answers without the settings that made them</source>
        <translation>La cartella contiene risposte senza le impostazioni che le hanno prodotte</translation>
    </message>
    <message>
        <source>{} of {} answers are missing</source>
        <translation>Mancano {} risposte su {}</translation>
    </message>
    <message>
        <source>Go on with the run first</source>
        <translation>Proseguire prima con l’esecuzione</translation>
    </message>
    <message>
        <source>The results have no method &quot;{}&quot;</source>
        <translation>I risultati non hanno il metodo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>They have {}</source>
        <translation>Hanno {}</translation>
    </message>
    <message>
        <source>The results do not say how many parameters their model has</source>
        <translation>I risultati non dicono quanti parametri ha il loro modello</translation>
    </message>
    <message>
        <source>Measure their perplexity, which notes it: steerdeck-cli results perplexity</source>
        <translation>Misurarne la perplessità, che li annota: steerdeck-cli results perplexity</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no shard</source>
        <translation>&quot;{}&quot; non è un frammento</translation>
    </message>
    <message>
        <source>Give its number and how many there are: 1/8 to 8/8</source>
        <translation>Indicare il suo numero e quanti sono: da 1/8 a 8/8</translation>
    </message>
    <message>
        <source>There is no shard {}</source>
        <translation>Non esiste il frammento {}</translation>
    </message>
    <message>
        <source>Take the folder that the program wrote</source>
        <translation>Usare la cartella che il programma ha scritto</translation>
    </message>
    <message>
        <source>The published split {} comes from the file &quot;{}&quot; of {} rows; this file has {}, so the examples are not the published ones.</source>
        <translation>La suddivisione pubblicata {} viene dal file &quot;{}&quot; di {} righe; questo file ne ha {}, quindi gli esempi non sono quelli pubblicati.</translation>
    </message>
    <message>
        <source>{} example of the split left out for an unknown label: {}.</source>
        <translation>{} esempio della suddivisione tralasciato per un’etichetta sconosciuta: {}.</translation>
    </message>
    <message>
        <source>{} examples of the split left out for an unknown label: {}.</source>
        <translation>{} esempi della suddivisione tralasciati per un’etichetta sconosciuta: {}.</translation>
    </message>
    <message>
        <source>The list of {} example comes to something else than the label in the file.</source>
        <translation>La lista di {} esempio dà un valore diverso dall’etichetta nel file.</translation>
    </message>
    <message>
        <source>The list of {} examples comes to something else than the label in the file.</source>
        <translation>Le liste di {} esempi danno un valore diverso dall’etichetta nel file.</translation>
    </message>
    <message>
        <source>The task {} needs a file of its rows</source>
        <translation>Il compito {} richiede un file delle sue righe</translation>
    </message>
    <message>
        <source>Name one with the fields {}</source>
        <translation>Indicarne uno con i campi {}</translation>
    </message>
    <message>
        <source>There is no file to take whole</source>
        <translation>Non c’è un file da prendere intero</translation>
    </message>
    <message>
        <source>Name one, or leave that out</source>
        <translation>Indicarne uno, o tralasciare questa opzione</translation>
    </message>
    <message>
        <source>No example is left: {}</source>
        <translation>Non resta alcun esempio: {}</translation>
    </message>
    <message>
        <source>the split is empty</source>
        <translation>la suddivisione è vuota</translation>
    </message>
    <message>
        <source>Choose another file or split</source>
        <translation>Scegliere un altro file o un’altra suddivisione</translation>
    </message>
    <message>
        <source>Check the file, or choose another task</source>
        <translation>Controllare il file, o scegliere un altro compito</translation>
    </message>
    <message>
        <source>The field &quot;{}&quot; is missing</source>
        <translation>Manca il campo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The field &quot;{}&quot; (or {}) is missing</source>
        <translation>Manca il campo &quot;{}&quot; (o {})</translation>
    </message>
    <message>
        <source>The field &quot;{}&quot; is no text</source>
        <translation>Il campo &quot;{}&quot; non è un testo</translation>
    </message>
    <message>
        <source>The field &quot;{}&quot; is no list</source>
        <translation>Il campo &quot;{}&quot; non è un elenco</translation>
    </message>
    <message>
        <source>{} is {}</source>
        <translation>{} è {}</translation>
    </message>
    <message>
        <source>Give {} to {}</source>
        <translation>Indicare un valore da {} a {}</translation>
    </message>
    <message>
        <source>The depth of the lists</source>
        <translation>La profondità delle liste</translation>
    </message>
    <message>
        <source>The length of the lists</source>
        <translation>La lunghezza delle liste</translation>
    </message>
    <message>
        <source>The number of arguments</source>
        <translation>Il numero di argomenti</translation>
    </message>
    <message>
        <source>Lists so short and flat give fewer than {} different examples</source>
        <translation>Liste così corte e piatte danno meno di {} esempi diversi</translation>
    </message>
    <message>
        <source>Ask for fewer, or for longer or deeper lists</source>
        <translation>Chiederne di meno, o chiedere liste più lunghe o più profonde</translation>
    </message>
    <message>
        <source>The field &quot;answer&quot; has no #### before its number</source>
        <translation>Il campo &quot;answer&quot; non ha #### prima del suo numero</translation>
    </message>
    <message>
        <source>The field &quot;choices&quot; holds something else than objects</source>
        <translation>Il campo &quot;choices&quot; contiene altro che oggetti</translation>
    </message>
    <message>
        <source>The field &quot;choices&quot; has as many labels as texts nowhere</source>
        <translation>Nel campo &quot;choices&quot; le etichette non sono mai tante quanti i testi</translation>
    </message>
    <message>
        <source>The field &quot;choices&quot; is neither a list nor an object</source>
        <translation>Il campo &quot;choices&quot; non è né un elenco né un oggetto</translation>
    </message>
    <message>
        <source>A permutation of {} rows is asked for</source>
        <translation>È richiesta una permutazione di {} righe</translation>
    </message>
    <message>
        <source>the split</source>
        <translation>la suddivisione</translation>
    </message>
    <message>
        <source>Take a smaller file</source>
        <translation>Usare un file più piccolo</translation>
    </message>
    <message>
        <source>task file</source>
        <translation>file del compito</translation>
    </message>
    <message>
        <source>An object of fields is wanted here</source>
        <translation>Qui serve un oggetto di campi</translation>
    </message>
    <message>
        <source>The key &quot;rows&quot; with a list is missing</source>
        <translation>Manca la chiave &quot;rows&quot; con un elenco</translation>
    </message>
    <message>
        <source>Choose JSON lines, a JSON list, or rows as the hub&apos;s viewer gives them</source>
        <translation>Scegliere righe JSON, un elenco JSON, o righe come le dà il visualizzatore dell’hub</translation>
    </message>
    <message>
        <source>Cells of this row were cut off by the viewer</source>
        <translation>Celle di questa riga sono state troncate dal visualizzatore</translation>
    </message>
    <message>
        <source>Get the whole file</source>
        <translation>Procurarsi il file intero</translation>
    </message>
    <message>
        <source>This is neither JSON nor a line of names between tabs</source>
        <translation>Questo non è né JSON né una riga di nomi separati da tabulazioni</translation>
    </message>
    <message>
        <source>Choose JSON lines, a JSON list or tab-separated values</source>
        <translation>Scegliere righe JSON, un elenco JSON o valori separati da tabulazioni</translation>
    </message>
    <message>
        <source>There are {} cells for {} fields</source>
        <translation>Ci sono {} celle per {} campi</translation>
    </message>
    <message>
        <source>The file is no UTF-8</source>
        <translation>Il file non è UTF-8</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Salvarlo come UTF-8</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Il file è vuoto</translation>
    </message>
    <message>
        <source>The file holds no rows</source>
        <translation>Il file non contiene righe</translation>
    </message>
    <message>
        <source>task&apos;s results</source>
        <translation>risultati del compito</translation>
    </message>
    <message>
        <source>These are answers of another version: &quot;{}&quot;, and only &quot;{}&quot; is known</source>
        <translation>Queste sono risposte di un’altra versione: &quot;{}&quot;, e si conosce solo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Open them with the version that made them, or answer the task again</source>
        <translation>Aprirle con la versione che le ha create, o rispondere di nuovo al compito</translation>
    </message>
    <message>
        <source>The folder holds the results of an order experiment</source>
        <translation>La cartella contiene i risultati di un esperimento sull’ordine</translation>
    </message>
    <message>
        <source>The answer is not that of example {}</source>
        <translation>La risposta non è quella dell’esempio {}</translation>
    </message>
    <message>
        <source>Choose another folder, or take the changed lines away</source>
        <translation>Scegliere un’altra cartella, o togliere le righe modificate</translation>
    </message>
    <message>
        <source>There are more answers than examples</source>
        <translation>Ci sono più risposte che esempi</translation>
    </message>
    <message>
        <source>Record one for each</source>
        <translation>Registrarne una per ciascuno</translation>
    </message>
    <message>
        <source>There is no split &quot;{}&quot;</source>
        <translation>Non esiste la suddivisione &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: train, validation, test</source>
        <translation>Scegliere tra: train, validation, test</translation>
    </message>
    <message>
        <source>There is no task &quot;{}&quot;</source>
        <translation>Non esiste il compito &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: {}</source>
        <translation>Scegliere tra: {}</translation>
    </message>
    <message>
        <source>There is a file already</source>
        <translation>C’è già un file</translation>
    </message>
    <message>
        <source>Name another, or move it away</source>
        <translation>Indicarne un altro, o spostarlo altrove</translation>
    </message>
    <message>
        <source>A server is not told the tokens by &quot;{}&quot;</source>
        <translation>A un server i token non si comunicano con &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose words or prompt-embeds</source>
        <translation>Scegliere words o prompt-embeds</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation>L’indirizzo del server</translation>
    </message>
    <message>
        <source>The server&apos;s key holds white space or control characters</source>
        <translation>La chiave del server contiene spazi o caratteri di controllo</translation>
    </message>
    <message>
        <source>The number of requests at once</source>
        <translation>Il numero di richieste alla volta</translation>
    </message>
    <message>
        <source>The number of answers to compare</source>
        <translation>Il numero di risposte da confrontare</translation>
    </message>
    <message>
        <source>The number of attempts</source>
        <translation>Il numero di tentativi</translation>
    </message>
    <message>
        <source>The time for an answer is not above 0</source>
        <translation>Il tempo per una risposta non è superiore a 0</translation>
    </message>
    <message>
        <source>Give seconds</source>
        <translation>Indicare dei secondi</translation>
    </message>
    <message>
        <source>cannot be reached ({})</source>
        <translation>non può essere raggiunto ({})</translation>
    </message>
    <message>
        <source>Check its address and the network</source>
        <translation>Controllare il suo indirizzo e la rete</translation>
    </message>
    <message>
        <source>refuses the key (HTTP status {})</source>
        <translation>rifiuta la chiave (stato HTTP {})</translation>
    </message>
    <message>
        <source>Set {} to its key</source>
        <translation>Impostare {} sulla sua chiave</translation>
    </message>
    <message>
        <source>lists no models (HTTP status {})</source>
        <translation>non elenca modelli (stato HTTP {})</translation>
    </message>
    <message>
        <source>Give the address that ends in /v1</source>
        <translation>Indicare l’indirizzo che finisce in /v1</translation>
    </message>
    <message>
        <source>serves {} models</source>
        <translation>offre {} modelli</translation>
    </message>
    <message>
        <source>Take one that serves this model alone</source>
        <translation>Usarne uno che offre solo questo modello</translation>
    </message>
    <message>
        <source>The card&apos;s row of &quot;{}&quot; {}</source>
        <translation>La riga di &quot;{}&quot; nella scheda di condivisione {}</translation>
    </message>
    <message>
        <source>Ask for the card again</source>
        <translation>Chiedere di nuovo la scheda</translation>
    </message>
    <message>
        <source>the row</source>
        <translation>la riga</translation>
    </message>
    <message>
        <source>is no base64</source>
        <translation>non è base64</translation>
    </message>
    <message>
        <source>has {} bytes where the model&apos;s rows have {}</source>
        <translation>ha {} byte, mentre le righe del modello ne hanno {}</translation>
    </message>
    <message>
        <source>holds values that are not finite</source>
        <translation>contiene valori non finiti</translation>
    </message>
    <message>
        <source>card</source>
        <translation>scheda di condivisione</translation>
    </message>
    <message>
        <source>The card has format &quot;{}&quot; where &quot;{}&quot; is read</source>
        <translation>La scheda di condivisione ha il formato &quot;{}&quot;, mentre si legge &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose a card made by this version</source>
        <translation>Scegliere una scheda creata da questa versione</translation>
    </message>
    <message>
        <source>The card&apos;s hidden_size is out of range</source>
        <translation>L’hidden_size della scheda di condivisione è fuori dall’intervallo</translation>
    </message>
    <message>
        <source>The card&apos;s chips are no list of at most 64</source>
        <translation>I chips della scheda di condivisione non sono un elenco di al massimo 64</translation>
    </message>
    <message>
        <source>The card&apos;s rows are no object</source>
        <translation>Le rows della scheda di condivisione non sono un oggetto</translation>
    </message>
    <message>
        <source>The card&apos;s rows have {} numbers, for &quot;{}&quot;; those of the open model &quot;{}&quot; have {}</source>
        <translation>Le righe della scheda di condivisione hanno {} numeri, per &quot;{}&quot;; quelle del modello aperto &quot;{}&quot; ne hanno {}</translation>
    </message>
    <message>
        <source>Open the card&apos;s model</source>
        <translation>Aprire il modello della scheda</translation>
    </message>
    <message>
        <source>The card was made for the model &quot;{}&quot; ({}), not for the open model &quot;{}&quot; ({})</source>
        <translation>La scheda di condivisione è stata creata per il modello &quot;{}&quot; ({}), non per il modello aperto &quot;{}&quot; ({})</translation>
    </message>
    <message>
        <source>Open its model</source>
        <translation>Aprire il suo modello</translation>
    </message>
    <message>
        <source>The card was made with another tokenizer than that of &quot;{}&quot;</source>
        <translation>La scheda di condivisione è stata creata con un tokenizer diverso da quello di &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Open its model with the tokenizer that came with it</source>
        <translation>Aprire il suo modello con il tokenizer fornito con esso</translation>
    </message>
    <message>
        <source>The rows are for a model of {} {}, the open one has {}</source>
        <translation>Le righe sono per un modello con {} {}, quello aperto ne ha {}</translation>
    </message>
    <message>
        <source>Open the model that they were learned for</source>
        <translation>Aprire il modello per cui sono state apprese</translation>
    </message>
    <message>
        <source>The rows were made for the model &quot;{}&quot; ({}), not for the open model &quot;{}&quot; ({})</source>
        <translation>Le righe sono state create per il modello &quot;{}&quot; ({}), non per il modello aperto &quot;{}&quot; ({})</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; holds no rows of numbers</source>
        <translation>Il tensore &quot;{}&quot; non contiene righe di numeri</translation>
    </message>
    <message>
        <source>Choose a file of rows</source>
        <translation>Scegliere un file di righe</translation>
    </message>
    <message>
        <source>numbers a row</source>
        <translation>numeri per riga</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; has {} rows, more than {}</source>
        <translation>Il tensore &quot;{}&quot; ha {} righe, più di {}</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; holds values that are not finite</source>
        <translation>Il tensore &quot;{}&quot; contiene valori non finiti</translation>
    </message>
    <message>
        <source>adapter&apos;s settings</source>
        <translation>impostazioni dell’adattatore</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>adattatore</translation>
    </message>
    <message>
        <source>The adapter holds no tensor &quot;{}&quot;</source>
        <translation>L’adattatore non contiene il tensore &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Scaricarlo di nuovo</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>livelli</translation>
    </message>
    <message>
        <source>attention heads</source>
        <translation>teste di attenzione</translation>
    </message>
    <message>
        <source>The adapter has {} rows for {} token_indices</source>
        <translation>L’adattatore ha {} righe per {} token_indices</translation>
    </message>
    <message>
        <source>The adapter is of the kind {}, which holds no rows</source>
        <translation>L’adattatore è del tipo {}, che non contiene righe</translation>
    </message>
    <message>
        <source>Import one of the kind PROMPT_TUNING or TRAINABLE_TOKENS</source>
        <translation>Importarne uno del tipo PROMPT_TUNING o TRAINABLE_TOKENS</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>righe</translation>
    </message>
    <message>
        <source>A GGUF file&apos;s numbers stay as they are</source>
        <translation>I numeri di un file GGUF restano come sono</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Tralasciarlo</translation>
    </message>
    <message>
        <source>A GGUF file has no name for the tensor &quot;{}&quot;</source>
        <translation>Un file GGUF non ha un nome per il tensore &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Export it as a Hugging Face folder</source>
        <translation>Esportarlo come cartella Hugging Face</translation>
    </message>
    <message>
        <source>llama.cpp knows no such biases in a model of architecture {}</source>
        <translation>llama.cpp non conosce tali bias in un modello di architettura {}</translation>
    </message>
    <message>
        <source>A GGUF file of architecture {} cannot say {} of this model</source>
        <translation>Un file GGUF di architettura {} non può esprimere {} di questo modello</translation>
    </message>
    <message>
        <source>The tokenizer is no BPE, which GGUF files hold here</source>
        <translation>Il tokenizer non è BPE, l’unico tipo che i file GGUF contengono qui</translation>
    </message>
    <message>
        <source>llama.cpp has no name for the way in which this tokenizer cuts words</source>
        <translation>llama.cpp non ha un nome per il modo in cui questo tokenizer divide le parole</translation>
    </message>
    <message>
        <source>A GGUF file of architecture {} cannot hold this tokenizer: it would read &quot;{}&quot; otherwise</source>
        <translation>Un file GGUF di architettura {} non può contenere questo tokenizer: leggerebbe &quot;{}&quot; in altro modo</translation>
    </message>
    <message>
        <source>The file divides its rotation&apos;s frequencies in a way that no config.json can say</source>
        <translation>Il file divide le frequenze della sua rotazione in un modo che nessun config.json può esprimere</translation>
    </message>
    <message>
        <source>Export it as GGUF</source>
        <translation>Esportarlo come GGUF</translation>
    </message>
    <message>
        <source>model configuration</source>
        <translation>configurazione del modello</translation>
    </message>
    <message>
        <source>generation settings</source>
        <translation>impostazioni di generazione</translation>
    </message>
    <message>
        <source>The tokenizer cannot be given the word {} as id {}</source>
        <translation>Al tokenizer non si può dare la parola {} con l’id {}</translation>
    </message>
    <message>
        <source>Use another receiver, such as prompt-embeds</source>
        <translation>Usare un altro destinatario, come prompt-embeds</translation>
    </message>
    <message>
        <source>There is no number type &quot;{}&quot;</source>
        <translation>Non esiste il tipo di numeri &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose float32, float16 or bfloat16</source>
        <translation>Scegliere float32, float16 o bfloat16</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; is missing</source>
        <translation>Manca il tensore &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Fetch the model again</source>
        <translation>Scaricare di nuovo il modello</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>tokenizer</translation>
    </message>
    <message>
        <source>tokenizer settings</source>
        <translation>impostazioni del tokenizer</translation>
    </message>
    <message>
        <source>max_new_tokens is {}</source>
        <translation>max_new_tokens è {}</translation>
    </message>
    <message>
        <source>Give at least 1</source>
        <translation>Indicare almeno 1</translation>
    </message>
    <message>
        <source>The temperature is {}</source>
        <translation>La temperatura è {}</translation>
    </message>
    <message>
        <source>Give 0 (greedy) to 100</source>
        <translation>Indicare da 0 (greedy) a 100</translation>
    </message>
    <message>
        <source>top_p is {}</source>
        <translation>top_p è {}</translation>
    </message>
    <message>
        <source>Give more than 0, at most 1</source>
        <translation>Indicare più di 0, al massimo 1</translation>
    </message>
    <message>
        <source>top_k is {}</source>
        <translation>top_k è {}</translation>
    </message>
    <message>
        <source>Give 0 (all ids) or more</source>
        <translation>Indicare 0 (tutti gli id) o più</translation>
    </message>
    <message>
        <source>The input is empty</source>
        <translation>L’input è vuoto</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Scrivere un prompt</translation>
    </message>
    <message>
        <source>The input has {} tokens where the model reads at most {}</source>
        <translation>L’input ha {} token, mentre il modello ne legge al massimo {}</translation>
    </message>
    <message>
        <source>Shorten the prompt</source>
        <translation>Accorciare il prompt</translation>
    </message>
    <message>
        <source>There are {} {} for {} inputs</source>
        <translation>Ci sono {} {} per {} input</translation>
    </message>
    <message>
        <source>Give one for each input</source>
        <translation>Indicarne uno per ogni input</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>semi</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>insiemi</translation>
    </message>
    <message>
        <source>A set lies outside its input</source>
        <translation>Un insieme sta fuori dal suo input</translation>
    </message>
    <message>
        <source>indices of interventions</source>
        <translation>indici di interventi</translation>
    </message>
    <message>
        <source>places</source>
        <translation>posti</translation>
    </message>
    <message>
        <source>interventions</source>
        <translation>interventi</translation>
    </message>
    <message>
        <source>An input names intervention {} of {}</source>
        <translation>Un input nomina l’intervento {} di {}</translation>
    </message>
    <message>
        <source>An input names a steering row that does not exist</source>
        <translation>Un input nomina una riga di guida che non esiste</translation>
    </message>
    <message>
        <source>A steering token changes no logit of this model, so nothing would be steered</source>
        <translation>Un token di guida non cambia alcun logit di questo modello, quindi non si guiderebbe nulla</translation>
    </message>
    <message>
        <source>Train the token again for this model</source>
        <translation>Addestrare di nuovo il token per questo modello</translation>
    </message>
    <message>
        <source>There is not enough memory for one answer</source>
        <translation>La memoria non basta per una risposta</translation>
    </message>
    <message>
        <source>Give fewer new tokens, a shorter prompt or a smaller model</source>
        <translation>Indicare meno token nuovi, un prompt più corto o un modello più piccolo</translation>
    </message>
    <message>
        <source>What is changed begins outside the input</source>
        <translation>Ciò che viene modificato inizia fuori dall’input</translation>
    </message>
    <message>
        <source>An answer this long does not fit into the memory for answers</source>
        <translation>Una risposta così lunga non entra nella memoria per le risposte</translation>
    </message>
    <message>
        <source>Ask for fewer new tokens, or shorten the prompt</source>
        <translation>Chiedere meno token nuovi, o accorciare il prompt</translation>
    </message>
    <message>
        <source>the cosines to cluster by</source>
        <translation>i coseni con cui raggruppare</translation>
    </message>
    <message>
        <source>A number is not finite</source>
        <translation>Un numero non è finito</translation>
    </message>
    <message>
        <source>row {} of {}</source>
        <translation>riga {} di {}</translation>
    </message>
    <message>
        <source>Leave that row out or make it anew</source>
        <translation>Tralasciare quella riga o ricrearla</translation>
    </message>
    <message>
        <source>The widths differ: {} and {}</source>
        <translation>Le larghezze sono diverse: {} e {}</translation>
    </message>
    <message>
        <source>Compare rows of one model</source>
        <translation>Confrontare righe di uno stesso modello</translation>
    </message>
    <message>
        <source>the rows whose neighbours are sought</source>
        <translation>le righe di cui si cercano i vicini</translation>
    </message>
    <message>
        <source>The number of neighbours must be at least 1</source>
        <translation>Il numero di vicini deve essere almeno 1</translation>
    </message>
    <message>
        <source>{} asked for</source>
        <translation>richiesto: {}</translation>
    </message>
    <message>
        <source>Ask for one</source>
        <translation>Chiederne uno</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>la tabella</translation>
    </message>
    <message>
        <source>The null baseline needs at least 2 random rows</source>
        <translation>Il riferimento nullo richiede almeno 2 righe casuali</translation>
    </message>
    <message>
        <source>Ask for more</source>
        <translation>Chiederne di più</translation>
    </message>
    <message>
        <source>The norm of the random rows must be positive</source>
        <translation>La norma delle righe casuali deve essere positiva</translation>
    </message>
    <message>
        <source>{} given</source>
        <translation>indicato: {}</translation>
    </message>
    <message>
        <source>Use a row that is not zero</source>
        <translation>Usare una riga diversa da zero</translation>
    </message>
    <message>
        <source>The null baseline needs a table with rows</source>
        <translation>Il riferimento nullo richiede una tabella con righe</translation>
    </message>
    <message>
        <source>0 given</source>
        <translation>indicate: 0</translation>
    </message>
    <message>
        <source>Open a model first</source>
        <translation>Aprire prima un modello</translation>
    </message>
    <message>
        <source>the rows to compare</source>
        <translation>le righe da confrontare</translation>
    </message>
    <message>
        <source>Principal components need at least 2 rows</source>
        <translation>Le componenti principali richiedono almeno 2 righe</translation>
    </message>
    <message>
        <source>Give more rows</source>
        <translation>Indicare più righe</translation>
    </message>
    <message>
        <source>The number of components must be between 1 and {}</source>
        <translation>Il numero di componenti deve essere tra 1 e {}</translation>
    </message>
    <message>
        <source>Choose a number in that range</source>
        <translation>Scegliere un numero in questo intervallo</translation>
    </message>
    <message>
        <source>the rows to fit</source>
        <translation>le righe su cui adattare</translation>
    </message>
    <message>
        <source>the rows to project</source>
        <translation>le righe da proiettare</translation>
    </message>
    <message>
        <source>the vocabulary&apos;s rows from {} on</source>
        <translation>le righe del vocabolario da {} in poi</translation>
    </message>
    <message>
        <source>where adapters act</source>
        <translation>dove agiscono gli adattatori</translation>
    </message>
    <message>
        <source>The method {} changes no stream</source>
        <translation>Il metodo {} non modifica alcun flusso</translation>
    </message>
    <message>
        <source>Choose adapter, fixed_vector or joint_adapter</source>
        <translation>Scegliere adapter, fixed_vector o joint_adapter</translation>
    </message>
    <message>
        <source>A strength is outside 0 to 10</source>
        <translation>Un’intensità è fuori da 0 a 10</translation>
    </message>
    <message>
        <source>Give numbers above 0, at most 10</source>
        <translation>Indicare numeri superiori a 0, al massimo 10</translation>
    </message>
    <message>
        <source>The prompts are too few or too many</source>
        <translation>I prompt sono troppo pochi o troppi</translation>
    </message>
    <message>
        <source>Give 1 to 1000</source>
        <translation>Indicarne da 1 a 1000</translation>
    </message>
    <message>
        <source>The answers&apos; length</source>
        <translation>La lunghezza delle risposte</translation>
    </message>
    <message>
        <source>Give 1 to 4096</source>
        <translation>Indicare da 1 a 4096</translation>
    </message>
    <message>
        <source>The words are too many</source>
        <translation>Le parole sono troppe</translation>
    </message>
    <message>
        <source>Give 0 to 100</source>
        <translation>Indicare da 0 a 100</translation>
    </message>
    <message>
        <source>No behaviour has learned by the method {}</source>
        <translation>Nessun comportamento ha imparato con il metodo {}</translation>
    </message>
    <message>
        <source>Train it first: steerdeck-cli train adapter</source>
        <translation>Addestrarlo prima: steerdeck-cli train adapter</translation>
    </message>
    <message>
        <source>Reading adapters</source>
        <translation>Lettura degli adattatori</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Risposte in corso</translation>
    </message>
    <message>
        <source>the mechanism</source>
        <translation>il meccanismo</translation>
    </message>
    <message>
        <source>There is no prompt</source>
        <translation>Non c’è un prompt</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Scriverne uno</translation>
    </message>
    <message>
        <source>The answer&apos;s length is {}</source>
        <translation>La lunghezza della risposta è {}</translation>
    </message>
    <message>
        <source>The deck is empty</source>
        <translation>Il mazzo è vuoto</translation>
    </message>
    <message>
        <source>Put a behaviour on it</source>
        <translation>Mettervi un comportamento</translation>
    </message>
    <message>
        <source>&quot;{}&quot; steers by a way of its own, not by its token</source>
        <translation>&quot;{}&quot; guida in un modo proprio, non con il suo token</translation>
    </message>
    <message>
        <source>Let it steer as the answer does, or take it off the deck</source>
        <translation>Lasciarlo guidare come la risposta, o toglierlo dal mazzo</translation>
    </message>
    <message>
        <source>The attention of this answer needs {} of memory where {} is free</source>
        <translation>L’attenzione di questa risposta richiede {} di memoria, mentre {} sono liberi</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or close other programs</source>
        <translation>Chiedere una risposta più corta, o chiudere altri programmi</translation>
    </message>
    <message>
        <source>Reading passes</source>
        <translation>Passate di lettura</translation>
    </message>
    <message>
        <source>build ledger</source>
        <translation>registro di costruzione</translation>
    </message>
    <message>
        <source>The folder for checkpoints cannot be made</source>
        <translation>Non è possibile creare la cartella dei punti di ripresa</translation>
    </message>
    <message>
        <source>Name another with --work</source>
        <translation>Indicarne un’altra con --work</translation>
    </message>
    <message>
        <source>Learning the tokenizer</source>
        <translation>Apprendimento del tokenizer</translation>
    </message>
    <message>
        <source>Pretraining the model</source>
        <translation>Preaddestramento del modello</translation>
    </message>
    <message>
        <source>Training the behaviours&apos; tokens</source>
        <translation>Addestramento dei token dei comportamenti</translation>
    </message>
    <message>
        <source>Training {}</source>
        <translation>Addestramento di {}</translation>
    </message>
    <message>
        <source>The {} cannot be read</source>
        <translation>Non si può leggere «{}»</translation>
    </message>
    <message>
        <source>The {} does not exist</source>
        <translation>«{}» non esiste</translation>
    </message>
    <message>
        <source>Check its name and permissions</source>
        <translation>Controllarne nome e permessi</translation>
    </message>
    <message>
        <source>The notes are longer than {} bytes</source>
        <translation>Le note superano {} byte</translation>
    </message>
    <message>
        <source>Shorten them</source>
        <translation>Accorciarle</translation>
    </message>
    <message>
        <source>The notes are no valid UTF-8</source>
        <translation>Le note non sono UTF-8 valido</translation>
    </message>
    <message>
        <source>Write them anew</source>
        <translation>Riscriverle</translation>
    </message>
    <message>
        <source>The behaviour &quot;{}&quot; is named twice</source>
        <translation>Il comportamento &quot;{}&quot; è nominato due volte</translation>
    </message>
    <message>
        <source>Name it once</source>
        <translation>Nominarlo una volta sola</translation>
    </message>
    <message>
        <source>A file stands where a folder is wanted</source>
        <translation>C’è un file dove serve una cartella</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder</source>
        <translation>Non si può scrivere nulla nella cartella</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another</source>
        <translation>Controllarne i permessi, o sceglierne un’altra</translation>
    </message>
    <message>
        <source>The token folder is no folder</source>
        <translation>La cartella dei token non è una cartella</translation>
    </message>
    <message>
        <source>Choose a folder of tokens</source>
        <translation>Scegliere una cartella di token</translation>
    </message>
    <message>
        <source>The token folder does not exist</source>
        <translation>La cartella dei token non esiste</translation>
    </message>
    <message>
        <source>There is no dtype &quot;{}&quot;</source>
        <translation>Non esiste il dtype &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose float32 or bfloat16, or leave it out to measure</source>
        <translation>Scegliere float32 o bfloat16, o tralasciarlo per far misurare</translation>
    </message>
    <message>
        <source>Weights in {} are not computed with in {}</source>
        <translation>Con pesi in {} non si calcola in {}</translation>
    </message>
    <message>
        <source>Leave --dtype out, or give it the same</source>
        <translation>Tralasciare --dtype, o indicare lo stesso</translation>
    </message>
    <message>
        <source>There is no device &quot;{}&quot;</source>
        <translation>Non esiste il dispositivo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose cpu or cuda</source>
        <translation>Scegliere cpu o cuda</translation>
    </message>
    <message>
        <source>The number of threads</source>
        <translation>Il numero di thread</translation>
    </message>
    <message>
        <source>The memory is {} GiB</source>
        <translation>La memoria è {} GiB</translation>
    </message>
    <message>
        <source>Give more than 0</source>
        <translation>Indicare più di 0</translation>
    </message>
    <message>
        <source>Sentences of their own ask for every behaviour, and the join &quot;{}&quot; for one of them</source>
        <translation>Frasi separate chiedono ogni comportamento, e la giunzione &quot;{}&quot; ne chiede uno</translation>
    </message>
    <message>
        <source>Take the joined wording, or another join</source>
        <translation>Usare la formulazione unita, o un’altra giunzione</translation>
    </message>
    <message>
        <source>The prompt is empty</source>
        <translation>Il prompt è vuoto</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Scrivere una domanda</translation>
    </message>
    <message>
        <source>No way of answering is chosen</source>
        <translation>Non è scelto alcun modo di rispondere</translation>
    </message>
    <message>
        <source>The number of samples</source>
        <translation>Il numero di campioni</translation>
    </message>
    <message>
        <source>Several samples of a greedy answer are all the same</source>
        <translation>Più campioni di una risposta greedy sono tutti uguali</translation>
    </message>
    <message>
        <source>Give a temperature above 0, or ask for one</source>
        <translation>Indicare una temperatura superiore a 0, o chiederne uno</translation>
    </message>
    <message>
        <source>Only one answer can go on from tokens that are given</source>
        <translation>Solo una risposta può proseguire da token indicati</translation>
    </message>
    <message>
        <source>Choose one way of answering, order and sample</source>
        <translation>Scegliere un solo modo di rispondere, un solo ordine e un solo campione</translation>
    </message>
    <message>
        <source>The answer has {} tokens already, and may have {}</source>
        <translation>La risposta ha già {} token, e può averne {}</translation>
    </message>
    <message>
        <source>Allow a longer answer</source>
        <translation>Consentire una risposta più lunga</translation>
    </message>
    <message>
        <source>The batch</source>
        <translation>Il lotto</translation>
    </message>
    <message>
        <source>Epochs, a subset and leaving out the longest examples are for a data set</source>
        <translation>Le epoche, un sottoinsieme e l’esclusione degli esempi più lunghi valgono per un insieme di dati</translation>
    </message>
    <message>
        <source>Give one with --data</source>
        <translation>Indicarne uno con --data</translation>
    </message>
    <message>
        <source>data file</source>
        <translation>file di dati</translation>
    </message>
    <message>
        <source>The method &quot;{}&quot; is not trained this way</source>
        <translation>Il metodo &quot;{}&quot; non si addestra in questo modo</translation>
    </message>
    <message>
        <source>Choose caa, lm_steer, lora_dare, adapter, fixed_vector or joint</source>
        <translation>Scegliere caa, lm_steer, lora_dare, adapter, fixed_vector o joint</translation>
    </message>
    <message>
        <source>This training reads no instructions: it learns from answers</source>
        <translation>Questo addestramento non legge istruzioni: impara da risposte</translation>
    </message>
    <message>
        <source>Leave their wording and paraphrases out, or distil where the method can</source>
        <translation>Tralasciarne formulazione e parafrasi, o distillare dove il metodo lo permette</translation>
    </message>
    <message>
        <source>The scale of the vector is {}</source>
        <translation>La scala del vettore è {}</translation>
    </message>
    <message>
        <source>Give a number between -1000 and 1000</source>
        <translation>Indicare un numero tra -1000 e 1000</translation>
    </message>
    <message>
        <source>There is no block {}</source>
        <translation>Non esiste il blocco {}</translation>
    </message>
    <message>
        <source>Give 0 or more, or -1 for the middle</source>
        <translation>Indicare 0 o più, o -1 per quello centrale</translation>
    </message>
    <message>
        <source>The method caa is measured on instructions, of which a task has none</source>
        <translation>Il metodo caa si misura su istruzioni, che un compito non ha</translation>
    </message>
    <message>
        <source>Choose adapter, fixed_vector, joint, lora_dare or lm_steer for it</source>
        <translation>Scegliere per esso adapter, fixed_vector, joint, lora_dare o lm_steer</translation>
    </message>
    <message>
        <source>A training on a task names no behaviours</source>
        <translation>Un addestramento su un compito non nomina comportamenti</translation>
    </message>
    <message>
        <source>Leave them or the task out</source>
        <translation>Tralasciare questi o il compito</translation>
    </message>
    <message>
        <source>The number of prompts is negative</source>
        <translation>Il numero di prompt è negativo</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dati</translation>
    </message>
    <message>
        <source>Give 0 or more</source>
        <translation>Indicare 0 o più</translation>
    </message>
    <message>
        <source>The batch is {}</source>
        <translation>Il lotto è {}</translation>
    </message>
    <message>
        <source>The attempts are {}</source>
        <translation>Il numero di tentativi è {}</translation>
    </message>
    <message>
        <source>Give 1 to 20</source>
        <translation>Indicare da 1 a 20</translation>
    </message>
    <message>
        <source>The examples shown to the teacher are {}</source>
        <translation>Il numero di esempi mostrati all’insegnante è {}</translation>
    </message>
    <message>
        <source>Give 0 to 8</source>
        <translation>Indicare da 0 a 8</translation>
    </message>
    <message>
        <source>The training set has no file to go to</source>
        <translation>L’insieme di addestramento non ha un file in cui andare</translation>
    </message>
    <message>
        <source>Name one</source>
        <translation>Indicarne uno</translation>
    </message>
    <message>
        <source>Give 1 to 100 000</source>
        <translation>Indicare da 1 a 100 000</translation>
    </message>
    <message>
        <source>A server puts its chat template around every prompt</source>
        <translation>Un server mette il suo template di chat intorno a ogni prompt</translation>
    </message>
    <message>
        <source>Leave --plain-prompt or the server out</source>
        <translation>Tralasciare --plain-prompt o il server</translation>
    </message>
    <message>
        <source>A system prompt needs the chat template, which the plain prompt leaves out</source>
        <translation>Un prompt di sistema richiede il template di chat, che il prompt semplice tralascia</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>Tralasciare uno dei due</translation>
    </message>
    <message>
        <source>Write turns of the user and answers by turns, and the user&apos;s question last</source>
        <translation>Scrivere alternando turni dell’utente e risposte, con la domanda dell’utente per ultima</translation>
    </message>
    <message>
        <source>A turn of the conversation is empty</source>
        <translation>Un turno della conversazione è vuoto</translation>
    </message>
    <message>
        <source>Message {} is not the user&apos;s</source>
        <translation>Il messaggio {} non è dell’utente</translation>
    </message>
    <message>
        <source>Message {} is not the model&apos;s</source>
        <translation>Il messaggio {} non è del modello</translation>
    </message>
    <message>
        <source>The conversation has another format</source>
        <translation>La conversazione ha un altro formato</translation>
    </message>
    <message>
        <source>Open it with the program it is of</source>
        <translation>Aprirla con il programma a cui appartiene</translation>
    </message>
    <message>
        <source>The conversation has more than {} turns</source>
        <translation>La conversazione ha più di {} turni</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>conversazione</translation>
    </message>
    <message>
        <source>The unfinished training set was begun with other settings or another model</source>
        <translation>L’insieme di addestramento non finito è stato iniziato con altre impostazioni o un altro modello</translation>
    </message>
    <message>
        <source>Finish it with those, or delete it to start again</source>
        <translation>Finirlo con quelli, o eliminarlo per ricominciare</translation>
    </message>
    <message>
        <source>unfinished training set</source>
        <translation>insieme di addestramento non finito</translation>
    </message>
    <message>
        <source>Answering, {} at once to fit in memory</source>
        <translation>Risposte in corso, {} alla volta perché entrino in memoria</translation>
    </message>
    <message>
        <source>cut at {} tokens</source>
        <translation>troncata a {} token</translation>
    </message>
    <message>
        <source>{} not met</source>
        <translation>non rispettato: {}</translation>
    </message>
    <message>
        <source>None of {} answers did what it was told, so nothing was kept</source>
        <translation>Nessuna di {} risposte ha fatto ciò che era stato chiesto, quindi non è stato conservato nulla</translation>
    </message>
    <message>
        <source>Take a model that follows instructions</source>
        <translation>Usare un modello che segue le istruzioni</translation>
    </message>
    <message>
        <source>No behaviour is named</source>
        <translation>Non è nominato alcun comportamento</translation>
    </message>
    <message>
        <source>Name one, or an operator: &lt;and&gt;</source>
        <translation>Nominarne uno, o un operatore: &lt;and&gt;</translation>
    </message>
    <message>
        <source>The number of steps is {}</source>
        <translation>Il numero di passi è {}</translation>
    </message>
    <message>
        <source>Give 1 to 500</source>
        <translation>Indicare da 1 a 500</translation>
    </message>
    <message>
        <source>The number of examples is {}</source>
        <translation>Il numero di esempi è {}</translation>
    </message>
    <message>
        <source>Give 1 to 64</source>
        <translation>Indicare da 1 a 64</translation>
    </message>
    <message>
        <source>The number of words is {}</source>
        <translation>Il numero di parole è {}</translation>
    </message>
    <message>
        <source>Taking steps</source>
        <translation>Esecuzione dei passi</translation>
    </message>
    <message>
        <source>steering token</source>
        <translation>token di guida</translation>
    </message>
    <message>
        <source>list of fingerprints</source>
        <translation>elenco di impronte</translation>
    </message>
    <message>
        <source>Working out the intervals</source>
        <translation>Calcolo degli intervalli</translation>
    </message>
    <message>
        <source>Nothing of this kind has been trained for this model yet.</source>
        <translation>Per questo modello non è ancora stato addestrato nulla di questo tipo.</translation>
    </message>
    <message>
        <source>The operator {} has not been trained yet.</source>
        <translation>L’operatore {} non è ancora stato addestrato.</translation>
    </message>
    <message>
        <source>The results have no row of &quot;{}&quot; for these behaviours in this order</source>
        <translation>I risultati non hanno una riga di &quot;{}&quot; per questi comportamenti in questo ordine</translation>
    </message>
    <message>
        <source>Choose a row of the table</source>
        <translation>Scegliere una riga della tabella</translation>
    </message>
    <message>
        <source>There is no receiver &quot;{}&quot;</source>
        <translation>Non esiste il destinatario &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Strengths and blends are part of the rows: each has a word of its own.</source>
        <translation>Intensità e mescolanze fanno parte delle righe: ognuna ha una parola propria.</translation>
    </message>
    <message>
        <source>Strengths are part of the rows: each has a word of its own.</source>
        <translation>Le intensità fanno parte delle righe: ognuna ha una parola propria.</translation>
    </message>
    <message>
        <source>Blends are part of the rows: each has a word of its own.</source>
        <translation>Le mescolanze fanno parte delle righe: ognuna ha una parola propria.</translation>
    </message>
    <message>
        <source>The operator &lt;set&gt; is left out: no other program puts several rows at one position.</source>
        <translation>L’operatore &lt;set&gt; viene tralasciato: nessun altro programma mette più righe in una sola posizione.</translation>
    </message>
    <message>
        <source>In prompt tuning the rows stand before the whole input, not behind the question where they were trained; trainable tokens stand where a text says them.</source>
        <translation>Nel prompt tuning le righe stanno prima dell’intero input, non dopo la domanda, dove sono state addestrate; i token addestrabili stanno dove un testo li nomina.</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>l’esportazione</translation>
    </message>
    <message>
        <source>Name at least one</source>
        <translation>Nominarne almeno uno</translation>
    </message>
    <message>
        <source>The join set cannot be carried: it puts the rows of all behaviours at one position, which no other program does</source>
        <translation>La giunzione set non si può trasferire: mette le righe di tutti i comportamenti in una sola posizione, cosa che nessun altro programma fa</translation>
    </message>
    <message>
        <source>the deck</source>
        <translation>il mazzo</translation>
    </message>
    <message>
        <source>Choose another join, or export a share card</source>
        <translation>Scegliere un’altra giunzione, o esportare una scheda di condivisione</translation>
    </message>
    <message>
        <source>A question is missing</source>
        <translation>Manca una domanda</translation>
    </message>
    <message>
        <source>Give the one that is asked: {} carries it with the deck</source>
        <translation>Indicare quella che si pone: {} la porta con il mazzo</translation>
    </message>
    <message>
        <source>The rows stand in float32</source>
        <translation>Le righe sono in float32</translation>
    </message>
    <message>
        <source>An answer of {} tokens is none</source>
        <translation>Una risposta di {} token non è una risposta</translation>
    </message>
    <message>
        <source>No place is named for the export</source>
        <translation>Non è indicato un posto per l’esportazione</translation>
    </message>
    <message>
        <source>Name a folder; of a card a file</source>
        <translation>Indicare una cartella; per una scheda un file</translation>
    </message>
    <message>
        <source>There is a folder where the card shall be</source>
        <translation>C’è una cartella dove deve andare la scheda</translation>
    </message>
    <message>
        <source>There is a file where the folder shall be</source>
        <translation>C’è un file dove deve andare la cartella</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Scegliere un altro posto</translation>
    </message>
    <message>
        <source>Something stands there already</source>
        <translation>Lì c’è già qualcosa</translation>
    </message>
    <message>
        <source>Choose another place, or ask for it to be replaced (--replace)</source>
        <translation>Scegliere un altro posto, o chiedere di sostituirlo (--replace)</translation>
    </message>
    <message>
        <source>These results are of another model</source>
        <translation>Questi risultati sono di un altro modello</translation>
    </message>
    <message>
        <source>This tokenizer reads a question otherwise once the words stand in it</source>
        <translation>Questo tokenizer legge una domanda in altro modo quando vi sono le parole</translation>
    </message>
    <message>
        <source>Export prompt-embeds, which need no words</source>
        <translation>Esportare prompt-embeds, che non richiede parole</translation>
    </message>
    <message>
        <source>The export cannot be renamed into place: {}</source>
        <translation>L’esportazione non può essere rinominata al suo posto: {}</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions</source>
        <translation>Controllare i permessi della cartella</translation>
    </message>
    <message>
        <source>The model&apos;s head was its embedding; it is a tensor of its own now, so that no word of these can be said and all else is said as before.</source>
        <translation>La testa del modello era il suo embedding; ora è un tensore a parte, in modo che nessuna di queste parole possa essere detta e tutto il resto venga detto come prima.</translation>
    </message>
    <message>
        <source>The rows stand in {}: their numbers differ by up to {} of a row&apos;s largest.</source>
        <translation>Le righe sono in {}: i loro numeri differiscono al massimo di {} del numero più grande di una riga.</translation>
    </message>
    <message>
        <source>Waiting for results in {}</source>
        <translation>In attesa di risultati in {}</translation>
    </message>
    <message>
        <source>No folder to follow is named</source>
        <translation>Non è indicata alcuna cartella da seguire</translation>
    </message>
    <message>
        <source>Choose the folder of the results</source>
        <translation>Scegliere la cartella dei risultati</translation>
    </message>
    <message>
        <source>The time between looks is not above 0</source>
        <translation>Il tempo tra due controlli non è superiore a 0</translation>
    </message>
    <message>
        <source>The model has no token {}</source>
        <translation>Il modello non ha il token {}</translation>
    </message>
    <message>
        <source>the answer&apos;s beginning</source>
        <translation>l’inizio della risposta</translation>
    </message>
    <message>
        <source>Give ids from 0 to {}</source>
        <translation>Indicare id da 0 a {}</translation>
    </message>
    <message>
        <source>The answer ends with the token {}</source>
        <translation>La risposta finisce con il token {}</translation>
    </message>
    <message>
        <source>Choose another one to go on from</source>
        <translation>Sceglierne un’altra da cui proseguire</translation>
    </message>
    <message>
        <source>The model has no chat template, so it holds no conversation</source>
        <translation>Il modello non ha un template di chat, quindi non tiene conversazioni</translation>
    </message>
    <message>
        <source>the conversation</source>
        <translation>la conversazione</translation>
    </message>
    <message>
        <source>Choose a chat model, or give it a template file</source>
        <translation>Scegliere un modello di chat, o dargli un file di template</translation>
    </message>
    <message>
        <source>Paraphrases are not drawn in a conversation</source>
        <translation>In una conversazione non si estraggono parafrasi</translation>
    </message>
    <message>
        <source>Take each behaviour&apos;s first instruction</source>
        <translation>Usare la prima istruzione di ogni comportamento</translation>
    </message>
    <message>
        <source>The vector &quot;{}&quot; is named like a token</source>
        <translation>Il vettore &quot;{}&quot; ha il nome di un token</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>geometria</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Dargli un altro nome</translation>
    </message>
    <message>
        <source>There is no steering token to look at</source>
        <translation>Non c’è alcun token di guida da esaminare</translation>
    </message>
    <message>
        <source>Train some tokens first, or name a file of vectors</source>
        <translation>Addestrare prima alcuni token, o indicare un file di vettori</translation>
    </message>
    <message>
        <source>The geometry needs {} of memory where {} is free</source>
        <translation>La geometria richiede {} di memoria, mentre {} sono liberi</translation>
    </message>
    <message>
        <source>Fit the axes on the tokens, or close other programs</source>
        <translation>Adattare gli assi ai token, o chiudere altri programmi</translation>
    </message>
    <message>
        <source>There are fewer than two behaviours whose instructions the axes could be fitted on</source>
        <translation>Ci sono meno di due comportamenti alle cui istruzioni si potrebbero adattare gli assi</translation>
    </message>
    <message>
        <source>Train the tokens of some behaviours, or fit on something else</source>
        <translation>Addestrare i token di alcuni comportamenti, o adattare ad altro</translation>
    </message>
    <message>
        <source>Reading the vocabulary</source>
        <translation>Lettura del vocabolario</translation>
    </message>
    <message>
        <source>Fitting the axes</source>
        <translation>Adattamento degli assi</translation>
    </message>
    <message>
        <source>Finding the nearest words</source>
        <translation>Ricerca delle parole più vicine</translation>
    </message>
    <message>
        <source>Drawing the null baseline</source>
        <translation>Estrazione del riferimento nullo</translation>
    </message>
    <message>
        <source>The number of components is {}</source>
        <translation>Il numero di componenti è {}</translation>
    </message>
    <message>
        <source>Give 2 to 16</source>
        <translation>Indicare da 2 a 16</translation>
    </message>
    <message>
        <source>The numbers of neighbours and of random rows are too small</source>
        <translation>I numeri di vicini e di righe casuali sono troppo piccoli</translation>
    </message>
    <message>
        <source>Give at least 1 and 2</source>
        <translation>Indicare almeno 1 e 2</translation>
    </message>
    <message>
        <source>The file does not say what its {} row stands for</source>
        <translation>Il file non dice a che cosa corrisponde la sua {} riga</translation>
    </message>
    <message>
        <source>The file does not say what its {} rows stand for</source>
        <translation>Il file non dice a che cosa corrispondono le sue {} righe</translation>
    </message>
    <message>
        <source>Name a behaviour (--names)</source>
        <translation>Nominare un comportamento (--names)</translation>
    </message>
    <message>
        <source>Name a behaviour for each (--names)</source>
        <translation>Nominare un comportamento per ciascuna (--names)</translation>
    </message>
    <message>
        <source>There are {} names for {} row</source>
        <translation>Ci sono {} nomi per {} riga</translation>
    </message>
    <message>
        <source>There are {} names for {} rows</source>
        <translation>Ci sono {} nomi per {} righe</translation>
    </message>
    <message>
        <source>Name one for each</source>
        <translation>Indicarne uno per ciascuna</translation>
    </message>
    <message>
        <source>Two rows are named &quot;{}&quot;</source>
        <translation>Due righe si chiamano &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Give each a name of its own</source>
        <translation>Dare a ciascuna un nome proprio</translation>
    </message>
    <message>
        <source>There is no behaviour &quot;{}&quot; in the set &quot;{}&quot;</source>
        <translation>Non c’è un comportamento &quot;{}&quot; nell’insieme &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Name one that there is for each row (--names), or open a set that has it</source>
        <translation>Indicarne per ogni riga uno che esiste (--names), o aprire un insieme che lo contiene</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Non esiste un tale file</translation>
    </message>
    <message>
        <source>The token&apos;s file cannot be renamed: {}</source>
        <translation>Il file del token non può essere rinominato: {}</translation>
    </message>
    <message>
        <source>There is a token &quot;{}&quot; already, with another row</source>
        <translation>C’è già un token &quot;{}&quot;, con un’altra riga</translation>
    </message>
    <message>
        <source>Ask for it to be replaced (--replace), or name another</source>
        <translation>Chiedere di sostituirlo (--replace), o indicarne un altro</translation>
    </message>
    <message>
        <source>The model folder holds no weights</source>
        <translation>La cartella del modello non contiene pesi</translation>
    </message>
    <message>
        <source>Fetch model.safetensors into it</source>
        <translation>Scaricarvi model.safetensors</translation>
    </message>
    <message>
        <source>There are no ids</source>
        <translation>Non ci sono id</translation>
    </message>
    <message>
        <source>the ids</source>
        <translation>gli id</translation>
    </message>
    <message>
        <source>There are {} ids where the model reads at most {}</source>
        <translation>Ci sono {} id, mentre il modello ne legge al massimo {}</translation>
    </message>
    <message>
        <source>Give fewer</source>
        <translation>Indicarne di meno</translation>
    </message>
    <message>
        <source>The model has no id {}</source>
        <translation>Il modello non ha l’id {}</translation>
    </message>
    <message>
        <source>Give 0 to {}</source>
        <translation>Indicare da 0 a {}</translation>
    </message>
    <message>
        <source>The messages are no JSON list</source>
        <translation>I messaggi non sono un elenco JSON</translation>
    </message>
    <message>
        <source>the messages</source>
        <translation>i messaggi</translation>
    </message>
    <message>
        <source>Give [{{&quot;role&quot;: ..., &quot;content&quot;: ...}}]</source>
        <translation>Indicare [{{&quot;role&quot;: ..., &quot;content&quot;: ...}}]</translation>
    </message>
    <message>
        <source>The model has no chat template</source>
        <translation>Il modello non ha un template di chat</translation>
    </message>
    <message>
        <source>Give one with --template, or put a chat_template.jinja beside it</source>
        <translation>Indicarne uno con --template, o mettergli accanto un chat_template.jinja</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Use a smaller batch or model.</source>
        <translation>La memoria non basta per questo. Usare un lotto o un modello più piccolo.</translation>
    </message>
    <message>
        <source>The computation failed: {}.</source>
        <translation>Il calcolo non è riuscito: {}.</translation>
    </message>
    <message>
        <source>No judge is named</source>
        <translation>Non è indicato alcun giudice</translation>
    </message>
    <message>
        <source>Set it to an OpenAI-compatible endpoint, LLM_JUDGE_MODEL to its model and LLM_JUDGE_API_KEY to your key</source>
        <translation>Impostarlo su un endpoint compatibile con OpenAI, LLM_JUDGE_MODEL sul suo modello e LLM_JUDGE_API_KEY sulla propria chiave</translation>
    </message>
    <message>
        <source>Reading weights</source>
        <translation>Lettura dei pesi</translation>
    </message>
    <message>
        <source>There is not enough memory for the model</source>
        <translation>La memoria non basta per il modello</translation>
    </message>
    <message>
        <source>Close other programs, open it as bfloat16, or open a smaller model</source>
        <translation>Chiudere altri programmi, aprirlo come bfloat16, o aprire un modello più piccolo</translation>
    </message>
    <message>
        <source>The model has no chat template: it goes on with the prompt as it is, as base models do.</source>
        <translation>Il modello non ha un template di chat: prosegue il prompt così com’è, come fanno i modelli base.</translation>
    </message>
    <message>
        <source>The chat template lets the model think first and has no switch for it; its thoughts are told apart from its answers and measured by nothing.</source>
        <translation>Il template di chat fa prima ragionare il modello e non ha un interruttore per questo; il suo ragionamento viene distinto dalle sue risposte e non viene misurato.</translation>
    </message>
    <message>
        <source>The demo model knows only questions about its 40 animals; it will answer, but not sensibly. For anything else open a real model (File, Open model folder).</source>
        <translation>Il modello dimostrativo conosce solo domande sui suoi 40 animali; risponderà, ma non in modo sensato. Per qualsiasi altro argomento aprire un vero modello (File, Apri cartella modello).</translation>
    </message>
    <message>
        <source>A token stands there already</source>
        <translation>Lì c’è già un token</translation>
    </message>
    <message>
        <source>Choose another folder, or --replace it</source>
        <translation>Scegliere un’altra cartella, o sostituirlo (--replace)</translation>
    </message>
    <message>
        <source>The folder cannot be made: {}</source>
        <translation>Non è possibile creare la cartella: {}</translation>
    </message>
    <message>
        <source>manifest of a data set</source>
        <translation>manifest di un insieme di dati</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>la libreria</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>Non c’è nulla con cui confrontare</translation>
    </message>
    <message>
        <source>Choose two items or more</source>
        <translation>Scegliere due o più elementi</translation>
    </message>
    <message>
        <source>Items of several kinds cannot be compared</source>
        <translation>Elementi di tipi diversi non si possono confrontare</translation>
    </message>
    <message>
        <source>Choose experiments alone, or trainings, or tasks</source>
        <translation>Scegliere solo esperimenti, o addestramenti, o compiti</translation>
    </message>
    <message>
        <source>Data sets and decks have no figures to compare</source>
        <translation>Insiemi di dati e mazzi non hanno cifre da confrontare</translation>
    </message>
    <message>
        <source>Choose experiments, trainings or tasks</source>
        <translation>Scegliere esperimenti, addestramenti o compiti</translation>
    </message>
    <message>
        <source>What came with the program is not {}</source>
        <translation>Ciò che è fornito con il programma non può essere {}</translation>
    </message>
    <message>
        <source>Give it a note or tags; your own items can be changed</source>
        <translation>Aggiungervi una nota o dei tag; i propri elementi si possono modificare</translation>
    </message>
    <message>
        <source>The {} is longer than {} bytes</source>
        <translation>Testo troppo lungo ({}): supera {} byte</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Accorciarlo</translation>
    </message>
    <message>
        <source>The {} has several lines or a control character</source>
        <translation>Il testo ha più righe o un carattere di controllo: {}</translation>
    </message>
    <message>
        <source>Write it in one line</source>
        <translation>Scriverlo in una sola riga</translation>
    </message>
    <message>
        <source>The {} is no valid UTF-8</source>
        <translation>Il testo non è UTF-8 valido: {}</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Riscriverlo</translation>
    </message>
    <message>
        <source>A saved deck needs a name</source>
        <translation>Un mazzo salvato richiede un nome</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>Dargliene uno</translation>
    </message>
    <message>
        <source>The saved deck is not there any more</source>
        <translation>Il mazzo salvato non c’è più</translation>
    </message>
    <message>
        <source>List the library again</source>
        <translation>Elencare di nuovo la libreria</translation>
    </message>
    <message>
        <source>There is a saved deck &quot;{}&quot; already</source>
        <translation>C’è già un mazzo salvato &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Scegliere un altro nome</translation>
    </message>
    <message>
        <source>It cannot be moved: {}</source>
        <translation>Non si può spostare: {}</translation>
    </message>
    <message>
        <source>It is not in the trash any more</source>
        <translation>Non è più nel cestino</translation>
    </message>
    <message>
        <source>Something else stands in its place now</source>
        <translation>Al suo posto ora c’è qualcos’altro</translation>
    </message>
    <message>
        <source>Move that away first</source>
        <translation>Spostarlo prima altrove</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>rinominato</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>The note is longer than {} bytes</source>
        <translation>La nota supera {} byte</translation>
    </message>
    <message>
        <source>The note is no valid UTF-8</source>
        <translation>La nota non è UTF-8 valido</translation>
    </message>
    <message>
        <source>These are more than {} tags</source>
        <translation>I tag sono più di {}</translation>
    </message>
    <message>
        <source>Leave some out</source>
        <translation>Tralasciarne alcuni</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>A tag is empty or has a comma</source>
        <translation>Un tag è vuoto o contiene una virgola</translation>
    </message>
    <message>
        <source>Write each as a word or a few</source>
        <translation>Scrivere ciascuno con una o poche parole</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminato</translation>
    </message>
    <message>
        <source>Rename that one first</source>
        <translation>Rinominare prima quello</translation>
    </message>
    <message>
        <source>library</source>
        <translation>libreria</translation>
    </message>
    <message>
        <source>The library has another format</source>
        <translation>La libreria ha un altro formato</translation>
    </message>
    <message>
        <source>Open it with the program that wrote it</source>
        <translation>Aprirla con il programma che l’ha scritta</translation>
    </message>
    <message>
        <source>The library&apos;s items are no object</source>
        <translation>Gli elementi della libreria non sono un oggetto</translation>
    </message>
    <message>
        <source>Move the file away</source>
        <translation>Spostare il file altrove</translation>
    </message>
    <message>
        <source>list of saved decks</source>
        <translation>elenco dei mazzi salvati</translation>
    </message>
    <message>
        <source>The list of saved decks has another format</source>
        <translation>L’elenco dei mazzi salvati ha un altro formato</translation>
    </message>
    <message>
        <source>A saved deck has chips that are no list</source>
        <translation>Un mazzo salvato ha schede che non sono un elenco</translation>
    </message>
    <message>
        <source>Several items are called &quot;{}&quot;</source>
        <translation>Più elementi si chiamano &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Name one by its id, as in {}</source>
        <translation>Indicarne uno con il suo id, come in {}</translation>
    </message>
    <message>
        <source>There is no item &quot;{}&quot;</source>
        <translation>Non c’è un elemento &quot;{}&quot;</translation>
    </message>
    <message>
        <source>`steerdeck-cli library list` names them</source>
        <translation>`steerdeck-cli library list` li elenca</translation>
    </message>
    <message>
        <source>There is no kind of item &quot;{}&quot;</source>
        <translation>Non esiste il tipo di elemento &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose experiment, training, data, task or deck</source>
        <translation>Scegliere experiment, training, data, task o deck</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>Non esiste un tale file o una tale cartella</translation>
    </message>
    <message>
        <source>Check its name</source>
        <translation>Controllare il suo nome</translation>
    </message>
    <message>
        <source>The export has nowhere to go</source>
        <translation>L’esportazione non ha una destinazione</translation>
    </message>
    <message>
        <source>Name a file or folder</source>
        <translation>Indicare un file o una cartella</translation>
    </message>
    <message>
        <source>Nothing is exported to &quot;{}&quot;</source>
        <translation>Non si esporta nulla verso &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: repository, peft, control_vector</source>
        <translation>Scegliere tra: repository, peft, control_vector</translation>
    </message>
    <message>
        <source>Its weights are packed by {}, which this program does not read</source>
        <translation>I suoi pesi sono impacchettati con {}, che questo programma non legge</translation>
    </message>
    <message>
        <source>It is of kind {}, which this program does not open</source>
        <translation>È del tipo {}, che questo programma non apre</translation>
    </message>
    <message>
        <source>list of model folders</source>
        <translation>elenco delle cartelle dei modelli</translation>
    </message>
    <message>
        <source>The file cannot be deleted</source>
        <translation>Il file non può essere eliminato</translation>
    </message>
    <message>
        <source>Your own behaviours are left out. {}</source>
        <translation>I propri comportamenti vengono tralasciati. {}</translation>
    </message>
    <message>
        <source>Left out of your own behaviours, because the model&apos;s set has others of these names: {}.</source>
        <translation>Tralasciati tra i propri comportamenti, perché l’insieme del modello ne ha altri con questi nomi: {}.</translation>
    </message>
    <message>
        <source>Give vectors as long as this model&apos;s rows</source>
        <translation>Indicare vettori lunghi quanto le righe di questo modello</translation>
    </message>
    <message>
        <source>file of vectors</source>
        <translation>file di vettori</translation>
    </message>
    <message>
        <source>The tensor holds no vectors of {} numbers</source>
        <translation>Il tensore non contiene vettori di {} numeri</translation>
    </message>
    <message>
        <source>A number of the tensor is not finite</source>
        <translation>Un numero del tensore non è finito</translation>
    </message>
    <message>
        <source>There are more than {} vectors</source>
        <translation>Ci sono più di {} vettori</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no number</source>
        <translation>&quot;{}&quot; non è un numero</translation>
    </message>
    <message>
        <source>The vector &quot;{}&quot; has {} numbers where the model&apos;s rows have {}</source>
        <translation>Il vettore &quot;{}&quot; ha {} numeri, mentre le righe del modello ne hanno {}</translation>
    </message>
    <message>
        <source>The file holds no vectors</source>
        <translation>Il file non contiene vettori</translation>
    </message>
    <message>
        <source>A vector has no name</source>
        <translation>Un vettore non ha un nome</translation>
    </message>
    <message>
        <source>Two vectors have the name &quot;{}&quot;</source>
        <translation>Due vettori hanno il nome &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The answers are of another model ({}), not of the open model &quot;{}&quot; ({})</source>
        <translation>Le risposte sono di un altro modello ({}), non del modello aperto &quot;{}&quot; ({})</translation>
    </message>
    <message>
        <source>Open the model that was steered</source>
        <translation>Aprire il modello che è stato guidato</translation>
    </message>
    <message>
        <source>Measuring perplexity</source>
        <translation>Misura della perplessità</translation>
    </message>
    <message>
        <source>Set LLM_JUDGE_BASE_URL to an OpenAI-compatible endpoint and LLM_JUDGE_MODEL to its model</source>
        <translation>Impostare LLM_JUDGE_BASE_URL su un endpoint compatibile con OpenAI e LLM_JUDGE_MODEL sul suo modello</translation>
    </message>
    <message>
        <source>No model is open to answer the question</source>
        <translation>Non è aperto alcun modello per rispondere alla domanda</translation>
    </message>
    <message>
        <source>The model gives no probability of yes</source>
        <translation>Il modello non dà una probabilità del sì</translation>
    </message>
    <message>
        <source>Shorten the answers, or have the judge asked instead</source>
        <translation>Accorciare le risposte, o far rispondere invece il giudice</translation>
    </message>
    <message>
        <source>No judge is named to answer the question</source>
        <translation>Non è indicato alcun giudice per rispondere alla domanda</translation>
    </message>
    <message>
        <source>The judge did not answer the question: {}</source>
        <translation>Il giudice non ha risposto alla domanda: {}</translation>
    </message>
    <message>
        <source>Try again, or word the question so that yes or no answers it</source>
        <translation>Riprovare, o formulare la domanda in modo che si risponda con sì o no</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is checked by a judge&apos;s word, and no judge is named</source>
        <translation>&quot;{}&quot; viene verificato dal parere di un giudice, e non ne è indicato alcuno</translation>
    </message>
    <message>
        <source>A server of another program {}</source>
        <translation>Un server di un altro programma {}</translation>
    </message>
    <message>
        <source>Take `steerdeck-cli serve`, or leave it out</source>
        <translation>Usare `steerdeck-cli serve`, o tralasciarlo</translation>
    </message>
    <message>
        <source>The server is Steerdeck&apos;s own, which knows the tokens by name and takes no rows</source>
        <translation>Il server è quello di Steerdeck, che conosce i token per nome e non accetta righe</translation>
    </message>
    <message>
        <source>Leave --steer-by out</source>
        <translation>Tralasciare --steer-by</translation>
    </message>
    <message>
        <source>The server does not say which model it serves, and none of its answers may be compared</source>
        <translation>Il server non dice quale modello offre, e nessuna delle sue risposte può essere confrontata</translation>
    </message>
    <message>
        <source>Have some answers compared (--check)</source>
        <translation>Far confrontare alcune risposte (--check)</translation>
    </message>
    <message>
        <source>The server is not this model with these tokens: {}</source>
        <translation>Il server non è questo modello con questi token: {}</translation>
    </message>
    <message>
        <source>{}, and {} more</source>
        <translation>{}, e altre {}</translation>
    </message>
    <message>
        <source>Open the same model, tokens and dtype on both sides</source>
        <translation>Aprire lo stesso modello, gli stessi token e lo stesso dtype da entrambe le parti</translation>
    </message>
    <message>
        <source>has the tokens as they are, without strengths and blends</source>
        <translation>ha i token così come sono, senza intensità né mescolanze</translation>
    </message>
    <message>
        <source>does not steer by {}</source>
        <translation>non guida con {}</translation>
    </message>
    <message>
        <source>A server does not merge the lora_dare of several behaviours</source>
        <translation>Un server non fonde i lora_dare di più comportamenti</translation>
    </message>
    <message>
        <source>Leave it out, or let this program answer</source>
        <translation>Tralasciarlo, o far rispondere questo programma</translation>
    </message>
    <message>
        <source>Rows of the input do not steer by {}</source>
        <translation>Le righe dell’input non guidano con {}</translation>
    </message>
    <message>
        <source>The server answers {} otherwise than the open model: &quot;{}&quot;, not &quot;{}&quot;</source>
        <translation>Il server risponde a {} diversamente dal modello aperto: &quot;{}&quot;, non &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Open the same model on the same kind of device on both sides</source>
        <translation>Aprire lo stesso modello sullo stesso tipo di dispositivo da entrambe le parti</translation>
    </message>
    <message>
        <source>The memory for answers or the time at the end is below 0</source>
        <translation>La memoria per le risposte o il tempo alla fine è inferiore a 0</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>domande</translation>
    </message>
    <message>
        <source>side effects</source>
        <translation>effetti collaterali</translation>
    </message>
    <message>
        <source>The method {} has no tokens</source>
        <translation>Il metodo {} non ha token</translation>
    </message>
    <message>
        <source>Choose steering or hybrid</source>
        <translation>Scegliere steering o hybrid</translation>
    </message>
    <message>
        <source>&quot;{}&quot; steers by a way of its own</source>
        <translation>&quot;{}&quot; guida in un modo proprio</translation>
    </message>
    <message>
        <source>Let it steer by its token</source>
        <translation>Lasciarlo guidare con il suo token</translation>
    </message>
    <message>
        <source>A dose is outside 0 to 10</source>
        <translation>Una dose è fuori da 0 a 10</translation>
    </message>
    <message>
        <source>The questions are too few or many</source>
        <translation>Le domande sono troppo poche o troppe</translation>
    </message>
    <message>
        <source>The answers&apos; length is out of range</source>
        <translation>La lunghezza delle risposte è fuori dall’intervallo</translation>
    </message>
    <message>
        <source>Measuring side effects</source>
        <translation>Misura degli effetti collaterali</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>griglia di addestramenti</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>A {} is there twice</source>
        <translation>Un valore è indicato due volte: {}</translation>
    </message>
    <message>
        <source>the sweep</source>
        <translation>la griglia di addestramenti</translation>
    </message>
    <message>
        <source>Name each once</source>
        <translation>Nominare ciascuno una volta sola</translation>
    </message>
    <message>
        <source>Nothing is held out to choose the best training by</source>
        <translation>Non è tenuto fuori nulla con cui scegliere l’addestramento migliore</translation>
    </message>
    <message>
        <source>Give a share or a file</source>
        <translation>Indicare una quota o un file</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tasso</translation>
    </message>
    <message>
        <source>number of steps</source>
        <translation>numero di passi</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>seme</translation>
    </message>
    <message>
        <source>This is {} training</source>
        <translation>Questo è {} addestramento</translation>
    </message>
    <message>
        <source>This is {} trainings</source>
        <translation>Questi sono {} addestramenti</translation>
    </message>
    <message>
        <source>Give rates, steps and seeds that make 2 to {}</source>
        <translation>Indicare tassi, passi e semi che ne diano da 2 a {}</translation>
    </message>
    <message>
        <source>There are {} examples, none for shard {}</source>
        <translation>Ci sono {} esempi, nessuno per il frammento {}</translation>
    </message>
    <message>
        <source>the task</source>
        <translation>il compito</translation>
    </message>
    <message>
        <source>Make fewer shards</source>
        <translation>Fare meno frammenti</translation>
    </message>
    <message>
        <source>&quot;{}&quot; sets no variable</source>
        <translation>&quot;{}&quot; non imposta alcuna variabile</translation>
    </message>
    <message>
        <source>Write NAME=VALUE</source>
        <translation>Scrivere NAME=VALUE</translation>
    </message>
    <message>
        <source>They are no JSON object</source>
        <translation>Non sono un oggetto JSON</translation>
    </message>
    <message>
        <source>The model has no chat template that could read &quot;{}&quot;</source>
        <translation>Il modello non ha un template di chat che possa leggere &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The chat template never reads &quot;{}&quot;</source>
        <translation>Il template di chat non legge mai &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Leave it out; it reads no variable</source>
        <translation>Tralasciarla; non legge alcuna variabile</translation>
    </message>
    <message>
        <source>It reads: {}</source>
        <translation>Legge: {}</translation>
    </message>
    <message>
        <source>The chat template has no switch for thoughts; --thinking and --no-thinking change nothing.</source>
        <translation>Il template di chat non ha un interruttore per il ragionamento; --thinking e --no-thinking non cambiano nulla.</translation>
    </message>
    <message>
        <source>held-out examples</source>
        <translation>esempi tenuti fuori</translation>
    </message>
    <message>
        <source>Both a file and a share are held out</source>
        <translation>Sono tenuti fuori sia un file sia una quota</translation>
    </message>
    <message>
        <source>Give one of them</source>
        <translation>Indicarne uno solo</translation>
    </message>
    <message>
        <source>The share that is held out is no such share</source>
        <translation>La quota tenuta fuori non è una quota valida</translation>
    </message>
    <message>
        <source>Give 0 to 0.5</source>
        <translation>Indicare da 0 a 0.5</translation>
    </message>
    <message>
        <source>The examples that are held out are too few or many</source>
        <translation>Gli esempi tenuti fuori sono troppo pochi o troppi</translation>
    </message>
    <message>
        <source>Give 1 to 1024</source>
        <translation>Indicarne da 1 a 1024</translation>
    </message>
    <message>
        <source>The answers that are measured are too few or many</source>
        <translation>Le risposte misurate sono troppo poche o troppe</translation>
    </message>
    <message>
        <source>Give 0 to 64</source>
        <translation>Indicarne da 0 a 64</translation>
    </message>
    <message>
        <source>The steps between measurements are negative</source>
        <translation>I passi tra le misure sono negativi</translation>
    </message>
    <message>
        <source>Give 1 or more, or 0 to have them chosen</source>
        <translation>Indicare 1 o più, o 0 per farli scegliere</translation>
    </message>
    <message>
        <source>The patience is out of range</source>
        <translation>La pazienza è fuori dall’intervallo</translation>
    </message>
    <message>
        <source>Give 0 to 100 000</source>
        <translation>Indicare da 0 a 100 000</translation>
    </message>
    <message>
        <source>Nothing is held out to end the training early by</source>
        <translation>Non è tenuto fuori nulla con cui terminare prima l’addestramento</translation>
    </message>
    <message>
        <source>caa is measured on prompts in one go, so there is nothing to hold out of it</source>
        <translation>caa si misura sui prompt in una sola volta, quindi non c’è nulla da tenerne fuori</translation>
    </message>
    <message>
        <source>Leave the held-out examples out, or train another way to steer</source>
        <translation>Tralasciare gli esempi tenuti fuori, o addestrare un altro modo di guidare</translation>
    </message>
    <message>
        <source>Several processes cannot end a training early together</source>
        <translation>Più processi non possono terminare insieme un addestramento prima del tempo</translation>
    </message>
    <message>
        <source>Leave the patience out, or train in one process</source>
        <translation>Tralasciare la pazienza, o addestrare in un solo processo</translation>
    </message>
    <message>
        <source>One example of {} tokens needs {} of memory beside the model where {} may be used</source>
        <translation>Un esempio di {} token richiede {} di memoria oltre al modello, mentre se ne possono usare {}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>addestramento</translation>
    </message>
    <message>
        <source>Close other programs, shorten the answers, or take a smaller model</source>
        <translation>Chiudere altri programmi, accorciare le risposte, o usare un modello più piccolo</translation>
    </message>
    <message>
        <source>Measuring a step</source>
        <translation>Misura di un passo</translation>
    </message>
    <message>
        <source>The processes do not all find the checkpoint to go on from</source>
        <translation>Non tutti i processi trovano il punto di ripresa da cui proseguire</translation>
    </message>
    <message>
        <source>Let --out be a folder that all of their machines have in common</source>
        <translation>Fare in modo che --out sia una cartella comune a tutte le loro macchine</translation>
    </message>
    <message>
        <source>Training, each batch in {} parts to fit in memory</source>
        <translation>Addestramento, ogni lotto in {} parti perché entri in memoria</translation>
    </message>
    <message>
        <source>Training this model needs a data set</source>
        <translation>L’addestramento di questo modello richiede un insieme di dati</translation>
    </message>
    <message>
        <source>Give a JSONL file of prompt, response and behaviors, or make one: in the window with Make data, in the terminal with `steerdeck-cli data build`</source>
        <translation>Indicare un file JSONL di prompt, response e behaviors, o crearne uno: nella finestra con Crea dati, nel terminale con `steerdeck-cli data build`</translation>
    </message>
    <message>
        <source>The demo world makes no examples of &quot;{}&quot;</source>
        <translation>Il mondo dimostrativo non crea esempi di &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Leave it out, or make training data for it first</source>
        <translation>Tralasciarlo, o creare prima dati di addestramento per esso</translation>
    </message>
    <message>
        <source>the training</source>
        <translation>l’addestramento</translation>
    </message>
    <message>
        <source>Give 0 to {}, or -1 for the middle one</source>
        <translation>Indicare da 0 a {}, o -1 per quello centrale</translation>
    </message>
    <message>
        <source>caa is measured, which one process does</source>
        <translation>caa viene misurato, e lo fa un solo processo</translation>
    </message>
    <message>
        <source>Start it alone</source>
        <translation>Avviarlo da solo</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is checked by a question, which rates no answers while it is trained</source>
        <translation>&quot;{}&quot; viene verificato con una domanda, che non valuta le risposte durante l’addestramento</translation>
    </message>
    <message>
        <source>objective grpo</source>
        <translation>obiettivo grpo</translation>
    </message>
    <message>
        <source>Train on examples, or give it another check</source>
        <translation>Addestrare su esempi, o dargli un’altra verifica</translation>
    </message>
    <message>
        <source>Measuring directions</source>
        <translation>Misura delle direzioni</translation>
    </message>
    <message>
        <source>Choose one of: caa, lm_steer, lora_dare, adapter, fixed_vector, joint</source>
        <translation>Scegliere tra: caa, lm_steer, lora_dare, adapter, fixed_vector, joint</translation>
    </message>
    <message>
        <source>The record of a training {}</source>
        <translation>La registrazione di un addestramento {}</translation>
    </message>
    <message>
        <source>Choose another training</source>
        <translation>Scegliere un altro addestramento</translation>
    </message>
    <message>
        <source>training record</source>
        <translation>registrazione di addestramento</translation>
    </message>
    <message>
        <source>has no tensor &quot;steps&quot;</source>
        <translation>non ha il tensore &quot;steps&quot;</translation>
    </message>
    <message>
        <source>has &quot;steps&quot; that are no list of numbers</source>
        <translation>ha &quot;steps&quot; che non sono un elenco di numeri</translation>
    </message>
    <message>
        <source>holds {} steps, not 1 to {}</source>
        <translation>contiene {} passi, non da 1 a {}</translation>
    </message>
    <message>
        <source>is larger than 1 GiB</source>
        <translation>supera 1 GiB</translation>
    </message>
    <message>
        <source>has steps that do not rise in whole numbers from 0 on</source>
        <translation>ha passi che non crescono per numeri interi a partire da 0</translation>
    </message>
    <message>
        <source>has rows of &quot;{}&quot; that are not one per step in float32</source>
        <translation>ha righe di &quot;{}&quot; che non sono una per passo in float32</translation>
    </message>
    <message>
        <source>The training&apos;s rows are {} wide and this model&apos;s {}</source>
        <translation>Le righe dell’addestramento sono larghe {} e quelle di questo modello {}</translation>
    </message>
    <message>
        <source>Choose a training of this model</source>
        <translation>Scegliere un addestramento di questo modello</translation>
    </message>
    <message>
        <source>has rows of &quot;{}&quot; that are not finite</source>
        <translation>ha righe di &quot;{}&quot; non finite</translation>
    </message>
    <message>
        <source>names no token</source>
        <translation>non nomina alcun token</translation>
    </message>
    <message>
        <source>The curve of a training has a layer that is none</source>
        <translation>La curva di un addestramento ha un livello che non è un livello</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Addestrare di nuovo</translation>
    </message>
    <message>
        <source>record of a training</source>
        <translation>registrazione di un addestramento</translation>
    </message>
    <message>
        <source>The record of a training has another format</source>
        <translation>La registrazione di un addestramento ha un altro formato</translation>
    </message>
    <message>
        <source>The records of earlier trainings could not all be read: {} ({}). Check the folder&apos;s permissions.</source>
        <translation>Non è stato possibile leggere tutte le registrazioni degli addestramenti precedenti: {} ({}). Controllare i permessi della cartella.</translation>
    </message>
    <message>
        <source>curve of a training</source>
        <translation>curva di un addestramento</translation>
    </message>
    <message>
        <source>The folder for the record of a training cannot be made: {}</source>
        <translation>Non è possibile creare la cartella per la registrazione di un addestramento: {}</translation>
    </message>
    <message>
        <source>rows of a training</source>
        <translation>righe di un addestramento</translation>
    </message>
    <message>
        <source>The rows of a training lack their steps</source>
        <translation>Alle righe di un addestramento mancano i loro passi</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminarle</translation>
    </message>
    <message>
        <source>The rows of a training lack those of &quot;{}&quot;</source>
        <translation>Alle righe di un addestramento mancano quelle di &quot;{}&quot;</translation>
    </message>
    <message>
        <source>There is no record of a training here</source>
        <translation>Qui non c’è una registrazione di un addestramento</translation>
    </message>
    <message>
        <source>held-out points of a training</source>
        <translation>punti tenuti fuori di un addestramento</translation>
    </message>
    <message>
        <source>This training is of the model {}</source>
        <translation>Questo addestramento è del modello {}</translation>
    </message>
    <message>
        <source>Open that model first</source>
        <translation>Aprire prima quel modello</translation>
    </message>
    <message>
        <source>This training made no tokens but &quot;{}&quot;</source>
        <translation>Questo addestramento non ha creato token, ma &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Train it again, or choose a training of tokens</source>
        <translation>Addestrarlo di nuovo, o scegliere un addestramento di token</translation>
    </message>
    <message>
        <source>the data {}</source>
        <translation>i dati {}</translation>
    </message>
    <message>
        <source>data unknown</source>
        <translation>dati sconosciuti</translation>
    </message>
    <message>
        <source>the {}</source>
        <translation>la fonte «{}»</translation>
    </message>
    <message>
        <source>{} steps of {} examples of {}</source>
        <translation>{} passi da {} esempi con {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} e altri {}</translation>
    </message>
    <message>
        <source>{}, where {} learned from {}</source>
        <translation>{}, mentre {} ha usato {}</translation>
    </message>
    <message>
        <source>{} is not compared at equal data: {} learned from {}.</source>
        <translation>{} non è confrontato a parità di dati: per {} ha usato {}.</translation>
    </message>
    <message>
        <source>The model has no word {}</source>
        <translation>Il modello non ha la parola {}</translation>
    </message>
    <message>
        <source>its vocabulary</source>
        <translation>il suo vocabolario</translation>
    </message>
    <message>
        <source>Give an id from 0 to {}</source>
        <translation>Indicare un id da 0 a {}</translation>
    </message>
    <message>
        <source>So many words cannot be found</source>
        <translation>Non si possono trovare così tante parole</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>la ricerca</translation>
    </message>
    <message>
        <source>Give 1 or more</source>
        <translation>Indicare 1 o più</translation>
    </message>
    <message>
        <source>training settings</source>
        <translation>impostazioni di addestramento</translation>
    </message>
    <message>
        <source>There are no prompts to measure on</source>
        <translation>Non ci sono prompt su cui misurare</translation>
    </message>
    <message>
        <source>No behaviour is chosen</source>
        <translation>Non è scelto alcun comportamento</translation>
    </message>
    <message>
        <source>The layer is {}</source>
        <translation>Il livello è {}</translation>
    </message>
    <message>
        <source>Give 0 to {}, or -1 for the middle</source>
        <translation>Indicare da 0 a {}, o -1 per quello centrale</translation>
    </message>
    <message>
        <source>Measuring activations</source>
        <translation>Misura delle attivazioni</translation>
    </message>
    <message>
        <source>The GGUF file holds &quot;{}&quot;, not a control vector</source>
        <translation>Il file GGUF contiene &quot;{}&quot;, non un vettore di controllo</translation>
    </message>
    <message>
        <source>nothing named</source>
        <translation>nulla di nominato</translation>
    </message>
    <message>
        <source>Choose one that llama.cpp takes as --control-vector</source>
        <translation>Sceglierne uno che llama.cpp accetta come --control-vector</translation>
    </message>
    <message>
        <source>control vector</source>
        <translation>vettore di controllo</translation>
    </message>
    <message>
        <source>The control vector has a tensor &quot;{}&quot;</source>
        <translation>Il vettore di controllo ha un tensore &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Its tensors are called direction.1 and on</source>
        <translation>I suoi tensori si chiamano direction.1 e così via</translation>
    </message>
    <message>
        <source>The control vector&apos;s &quot;{}&quot; is no vector of float32</source>
        <translation>&quot;{}&quot; del vettore di controllo non è un vettore in float32</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Crearlo di nuovo</translation>
    </message>
    <message>
        <source>A control vector {}</source>
        <translation>Un vettore di controllo {}</translation>
    </message>
    <message>
        <source>is made of fixed vectors, not of what {} learned</source>
        <translation>è fatto di vettori fissi, non di ciò che {} ha imparato</translation>
    </message>
    <message>
        <source>Train with --fixed</source>
        <translation>Addestrare con --fixed</translation>
    </message>
    <message>
        <source>acts behind blocks, not at &quot;{}&quot;</source>
        <translation>agisce dopo i blocchi, non in &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Train with --place block</source>
        <translation>Addestrare con --place block</translation>
    </message>
    <message>
        <source>acts at every position, not at the last alone</source>
        <translation>agisce in ogni posizione, non solo nell’ultima</translation>
    </message>
    <message>
        <source>Train without --last-position</source>
        <translation>Addestrare senza --last-position</translation>
    </message>
    <message>
        <source>has no place for the one behind block 0</source>
        <translation>non ha posto per quello dopo il blocco 0</translation>
    </message>
    <message>
        <source>Train with --layers 1 to the last</source>
        <translation>Addestrare con --layers da 1 all’ultimo</translation>
    </message>
    <message>
        <source>method file</source>
        <translation>file di metodo</translation>
    </message>
    <message>
        <source>The method file lacks the field &quot;{}&quot;</source>
        <translation>Al file di metodo manca il campo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose a file made by this program</source>
        <translation>Scegliere un file creato da questo programma</translation>
    </message>
    <message>
        <source>The method file has format &quot;{}&quot; where &quot;{}&quot; is read</source>
        <translation>Il file di metodo ha il formato &quot;{}&quot;, mentre si legge &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose a file made by this version</source>
        <translation>Scegliere un file creato da questa versione</translation>
    </message>
    <message>
        <source>The method file of &quot;{}&quot; was made for the model &quot;{}&quot; ({}), not for the open model &quot;{}&quot; ({})</source>
        <translation>Il file di metodo di &quot;{}&quot; è stato creato per il modello &quot;{}&quot; ({}), non per il modello aperto &quot;{}&quot; ({})</translation>
    </message>
    <message>
        <source>Open its model, or train it for this one</source>
        <translation>Aprire il suo modello, o addestrarlo per questo</translation>
    </message>
    <message>
        <source>The method file of &quot;{}&quot; was made with another tokenizer than that of &quot;{}&quot;</source>
        <translation>Il file di metodo di &quot;{}&quot; è stato creato con un tokenizer diverso da quello di &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Train it again for this model</source>
        <translation>Addestrarlo di nuovo per questo modello</translation>
    </message>
    <message>
        <source>The method file is of the method &quot;{}&quot;</source>
        <translation>Il file di metodo è del metodo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>method file&apos;s numbers</source>
        <translation>numeri del file di metodo</translation>
    </message>
    <message>
        <source>method file&apos;s words</source>
        <translation>parole del file di metodo</translation>
    </message>
    <message>
        <source>method file&apos;s record</source>
        <translation>registrazione del file di metodo</translation>
    </message>
    <message>
        <source>The method {} has learned nothing about &quot;{}&quot; for this model</source>
        <translation>Il metodo {} non ha imparato nulla su &quot;{}&quot; per questo modello</translation>
    </message>
    <message>
        <source>Train it first, or leave it out</source>
        <translation>Addestrarlo prima, o tralasciarlo</translation>
    </message>
    <message>
        <source>has a tensor &quot;{}&quot;, which belongs to nothing of this model</source>
        <translation>ha un tensore &quot;{}&quot;, che non appartiene a nulla di questo modello</translation>
    </message>
    <message>
        <source>The {} file of &quot;{}&quot; {}</source>
        <translation>Il file {} di &quot;{}&quot; {}</translation>
    </message>
    <message>
        <source>lacks the number &quot;{}&quot;</source>
        <translation>manca del numero &quot;{}&quot;</translation>
    </message>
    <message>
        <source>does not say its {}</source>
        <translation>non dice il valore di {}</translation>
    </message>
    <message>
        <source>is for block {} where the model has {} blocks</source>
        <translation>è per il blocco {}, mentre il modello ha {} blocchi</translation>
    </message>
    <message>
        <source>has no tensor &quot;{}&quot;</source>
        <translation>non ha il tensore &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has no float32 tensor &quot;{}&quot; of this model&apos;s shape: it is {} where {} of rank {} is wanted</source>
        <translation>non ha un tensore float32 &quot;{}&quot; della forma di questo modello: è {}, mentre serve {} di rango {}</translation>
    </message>
    <message>
        <source>has no float32 tensor &quot;{}&quot; of this model&apos;s shape: it is {} where {} is wanted</source>
        <translation>non ha un tensore float32 &quot;{}&quot; della forma di questo modello: è {}, mentre serve {}</translation>
    </message>
    <message>
        <source>changes no projection of block 0</source>
        <translation>non modifica alcuna proiezione del blocco 0</translation>
    </message>
    <message>
        <source>says neither yes nor no to &quot;last_position&quot;</source>
        <translation>non dice né sì né no per &quot;last_position&quot;</translation>
    </message>
    <message>
        <source>is not of this program: {}</source>
        <translation>non è di questo programma: {}</translation>
    </message>
    <message>
        <source>says its place is &quot;{}&quot; but has a change at &quot;{}&quot; (&quot;{}&quot;)</source>
        <translation>dice che il suo posto è &quot;{}&quot; ma ha una modifica in &quot;{}&quot; (&quot;{}&quot;)</translation>
    </message>
    <message>
        <source>changes no block</source>
        <translation>non modifica alcun blocco</translation>
    </message>
    <message>
        <source>says its rank is {} but has tensors of rank {}</source>
        <translation>dice che il suo rango è {} ma ha tensori di rango {}</translation>
    </message>
    <message>
        <source>The rank is {}</source>
        <translation>Il rango è {}</translation>
    </message>
    <message>
        <source>Give 1 to 65 536</source>
        <translation>Indicare da 1 a 65 536</translation>
    </message>
    <message>
        <source>epsilon and deviation must be above 0</source>
        <translation>epsilon e la deviazione devono essere superiori a 0</translation>
    </message>
    <message>
        <source>Give 0.001 and 0.01</source>
        <translation>Indicare 0.001 e 0.01</translation>
    </message>
    <message>
        <source>&quot;{}&quot; and &quot;{}&quot; were made with another {}</source>
        <translation>&quot;{}&quot; e &quot;{}&quot; sono stati creati con valori diversi di {}</translation>
    </message>
    <message>
        <source>Train both with the same settings</source>
        <translation>Addestrare entrambi con le stesse impostazioni</translation>
    </message>
    <message>
        <source>&quot;{}&quot; and &quot;{}&quot; have factors of other ranks, which have no sum</source>
        <translation>&quot;{}&quot; e &quot;{}&quot; hanno fattori di ranghi diversi, che non si possono sommare</translation>
    </message>
    <message>
        <source>Train both with the same rank, or compose their products</source>
        <translation>Addestrare entrambi con lo stesso rango, o comporre i loro prodotti</translation>
    </message>
    <message>
        <source>Adapters of {} behaviours are no one adapter</source>
        <translation>Gli adattatori di {} comportamenti non sono un solo adattatore</translation>
    </message>
    <message>
        <source>Merge them into the weights</source>
        <translation>Fonderli nei pesi</translation>
    </message>
    <message>
        <source>Not every input&apos;s last place is given</source>
        <translation>Non è indicato l’ultimo posto di ogni input</translation>
    </message>
    <message>
        <source>There is nothing to merge</source>
        <translation>Non c’è nulla da fondere</translation>
    </message>
    <message>
        <source>Choose at least one behaviour</source>
        <translation>Scegliere almeno un comportamento</translation>
    </message>
    <message>
        <source>Only adapters are merged into weights</source>
        <translation>Solo gli adattatori vengono fusi nei pesi</translation>
    </message>
    <message>
        <source>Choose the method lora_dare</source>
        <translation>Scegliere il metodo lora_dare</translation>
    </message>
    <message>
        <source>The LoRA folder has {}, which is not read</source>
        <translation>La cartella LoRA ha {}, che non viene letto</translation>
    </message>
    <message>
        <source>Use plain LoRA, or merge it into the model</source>
        <translation>Usare una LoRA semplice, o fonderla nel modello</translation>
    </message>
    <message>
        <source>another kind of adapters than LoRA</source>
        <translation>un tipo di adattatori diverso da LoRA</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>bias</translation>
    </message>
    <message>
        <source>LoRA settings</source>
        <translation>impostazioni LoRA</translation>
    </message>
    <message>
        <source>LoRA weights</source>
        <translation>pesi LoRA</translation>
    </message>
    <message>
        <source>The LoRA weights have a tensor &quot;{}&quot; that changes no projection of a block</source>
        <translation>I pesi LoRA hanno un tensore &quot;{}&quot; che non modifica alcuna proiezione di un blocco</translation>
    </message>
    <message>
        <source>Use LoRA of q, k, v, o, gate, up and down alone</source>
        <translation>Usare una LoRA solo di q, k, v, o, gate, up e down</translation>
    </message>
    <message>
        <source>The LoRA settings say rank {} but &quot;{}&quot; has another shape</source>
        <translation>Le impostazioni LoRA indicano il rango {} ma &quot;{}&quot; ha un’altra forma</translation>
    </message>
    <message>
        <source>Use the files of one adapter</source>
        <translation>Usare i file di un solo adattatore</translation>
    </message>
    <message>
        <source>PEFT keeps LoRA, not what {} makes</source>
        <translation>PEFT conserva LoRA, non ciò che crea {}</translation>
    </message>
    <message>
        <source>Choose LoRA or a joint training</source>
        <translation>Scegliere LoRA o un addestramento congiunto</translation>
    </message>
    <message>
        <source>The published program knows no place &quot;{}&quot;</source>
        <translation>Il programma pubblicato non conosce il posto &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Train with the place block or submodules</source>
        <translation>Addestrare con il posto block o submodules</translation>
    </message>
    <message>
        <source>The checkpoint holds no adapters</source>
        <translation>Il punto di ripresa non contiene adattatori</translation>
    </message>
    <message>
        <source>Choose one whose tensors are called adapters.layer0_block.down.weight, and so on</source>
        <translation>Sceglierne uno i cui tensori si chiamano adapters.layer0_block.down.weight e così via</translation>
    </message>
    <message>
        <source>The published program reads no {}</source>
        <translation>Il programma pubblicato non legge {}</translation>
    </message>
    <message>
        <source>Choose an adapter, fixed vectors or a joint training</source>
        <translation>Scegliere un adattatore, vettori fissi o un addestramento congiunto</translation>
    </message>
    <message>
        <source>Give 1 to {}</source>
        <translation>Indicare da 1 a {}</translation>
    </message>
    <message>
        <source>LM-Steer is not composed by &quot;{}&quot;</source>
        <translation>LM-Steer non si compone con &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: products, factors, factors-unscaled</source>
        <translation>Scegliere tra: products, factors, factors-unscaled</translation>
    </message>
    <message>
        <source>The probability to drop is {}</source>
        <translation>La probabilità di scarto è {}</translation>
    </message>
    <message>
        <source>Give 0 to less than 1</source>
        <translation>Indicare da 0 a meno di 1</translation>
    </message>
    <message>
        <source>There is no objective &quot;{}&quot;</source>
        <translation>Non esiste l’obiettivo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: completion, distillation, grpo</source>
        <translation>Scegliere tra: completion, distillation, grpo</translation>
    </message>
    <message>
        <source>The projection is wanted &quot;{}&quot;</source>
        <translation>La proiezione è richiesta come &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Give step, epoch, init, never, or every how many steps</source>
        <translation>Indicare step, epoch, init, never, oppure ogni quanti passi</translation>
    </message>
    <message>
        <source>The group has {} answers</source>
        <translation>Il gruppo ha {} risposte</translation>
    </message>
    <message>
        <source>Give 2 to 256</source>
        <translation>Indicarne da 2 a 256</translation>
    </message>
    <message>
        <source>The block {} does not exist</source>
        <translation>Il blocco {} non esiste</translation>
    </message>
    <message>
        <source>The block {} is named twice</source>
        <translation>Il blocco {} è nominato due volte</translation>
    </message>
    <message>
        <source>Name each once, from 0 on</source>
        <translation>Nominare ciascuno una volta sola, a partire da 0</translation>
    </message>
    <message>
        <source>alpha is not above 0</source>
        <translation>alpha non è superiore a 0</translation>
    </message>
    <message>
        <source>Give 16</source>
        <translation>Indicare 16</translation>
    </message>
    <message>
        <source>The dropout is {}</source>
        <translation>Il dropout è {}</translation>
    </message>
    <message>
        <source>LoRA does not learn by grpo</source>
        <translation>LoRA non impara con grpo</translation>
    </message>
    <message>
        <source>Choose completion or distillation</source>
        <translation>Scegliere completion o distillation</translation>
    </message>
    <message>
        <source>No projection is chosen</source>
        <translation>Non è scelta alcuna proiezione</translation>
    </message>
    <message>
        <source>There is no projection &quot;{}&quot;</source>
        <translation>Non esiste la proiezione &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose of: q, k, v, o, gate, up, down</source>
        <translation>Scegliere tra: q, k, v, o, gate, up, down</translation>
    </message>
    <message>
        <source>The projection &quot;{}&quot; is named twice</source>
        <translation>La proiezione &quot;{}&quot; è nominata due volte</translation>
    </message>
    <message>
        <source>A joint training acts on every position, because LoRA does</source>
        <translation>Un addestramento congiunto agisce in ogni posizione, perché così fa LoRA</translation>
    </message>
    <message>
        <source>Leave the last position out, or train adapters alone</source>
        <translation>Tralasciare l’ultima posizione, o addestrare solo adattatori</translation>
    </message>
    <message>
        <source>There is no preset &quot;{}&quot;</source>
        <translation>Non esiste il profilo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: paper, repository</source>
        <translation>Scegliere tra: paper, repository</translation>
    </message>
    <message>
        <source>Choose paper</source>
        <translation>Scegliere paper</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is {}, outside 1 to {}</source>
        <translation>La chiave &quot;{}&quot; è {}, fuori da 1 a {}</translation>
    </message>
    <message>
        <source>Check that the folder holds a whole model</source>
        <translation>Controllare che la cartella contenga un modello intero</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; lists more than {} ids</source>
        <translation>La chiave &quot;{}&quot; elenca più di {} id</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; holds something that is no whole number of its range</source>
        <translation>La chiave &quot;{}&quot; contiene qualcosa che non è un numero intero nel suo intervallo</translation>
    </message>
    <message>
        <source>The setting &quot;{}&quot;: {} is not supported</source>
        <translation>L’impostazione &quot;{}&quot;: {} non è supportata</translation>
    </message>
    <message>
        <source>Use a model with &quot;{}&quot;: {}</source>
        <translation>Usare un modello con &quot;{}&quot;: {}</translation>
    </message>
    <message>
        <source>The key &quot;rms_norm_eps&quot; is {}, outside 0 to 1</source>
        <translation>La chiave &quot;rms_norm_eps&quot; è {}, fuori da 0 a 1</translation>
    </message>
    <message>
        <source>num_attention_heads {} is no multiple of num_key_value_heads {}</source>
        <translation>num_attention_heads {} non è un multiplo di num_key_value_heads {}</translation>
    </message>
    <message>
        <source>head_dim {} is not even</source>
        <translation>head_dim {} non è pari</translation>
    </message>
    <message>
        <source>The rotary scaling &quot;{}&quot; is not supported</source>
        <translation>La scalatura rotatoria &quot;{}&quot; non è supportata</translation>
    </message>
    <message>
        <source>Use a model with &quot;rope_type&quot; default, linear or llama3</source>
        <translation>Usare un modello con &quot;rope_type&quot; default, linear o llama3</translation>
    </message>
    <message>
        <source>The rotary settings are out of range: {}</source>
        <translation>Le impostazioni rotatorie sono fuori dall’intervallo: {}</translation>
    </message>
    <message>
        <source>&quot;layer_types&quot; names {} of {} layers</source>
        <translation>&quot;layer_types&quot; nomina {} livelli su {}</translation>
    </message>
    <message>
        <source>The layer type &quot;{}&quot; is not supported</source>
        <translation>Il tipo di livello &quot;{}&quot; non è supportato</translation>
    </message>
    <message>
        <source>Use a model with full_attention and sliding_attention</source>
        <translation>Usare un modello con full_attention e sliding_attention</translation>
    </message>
    <message>
        <source>&quot;layer_types&quot; names windowed layers, but &quot;sliding_window&quot; is missing</source>
        <translation>&quot;layer_types&quot; nomina livelli a finestra, ma manca &quot;sliding_window&quot;</translation>
    </message>
    <message>
        <source>The key &quot;sliding_window&quot; is {}</source>
        <translation>La chiave &quot;sliding_window&quot; è {}</translation>
    </message>
    <message>
        <source>&quot;no_rope_layers&quot; does not fit &quot;num_hidden_layers&quot;</source>
        <translation>&quot;no_rope_layers&quot; non corrisponde a &quot;num_hidden_layers&quot;</translation>
    </message>
    <message>
        <source>The key &quot;query_pre_attn_scalar&quot; is not above 0</source>
        <translation>La chiave &quot;query_pre_attn_scalar&quot; non è superiore a 0</translation>
    </message>
    <message>
        <source>The key &quot;sliding_window_pattern&quot; is not above 0</source>
        <translation>La chiave &quot;sliding_window_pattern&quot; non è superiore a 0</translation>
    </message>
    <message>
        <source>The architecture &quot;{}&quot; is not supported</source>
        <translation>L’architettura &quot;{}&quot; non è supportata</translation>
    </message>
    <message>
        <source>Open a model of kind llama, mistral, qwen2, qwen3, smollm3, olmo2 or gemma3_text</source>
        <translation>Aprire un modello del tipo llama, mistral, qwen2, qwen3, smollm3, olmo2 o gemma3_text</translation>
    </message>
    <message>
        <source>The key &quot;text_config&quot; is no object</source>
        <translation>La chiave &quot;text_config&quot; non è un oggetto</translation>
    </message>
    <message>
        <source>The model configuration is no object</source>
        <translation>La configurazione del modello non è un oggetto</translation>
    </message>
    <message>
        <source>Fetch the model folder again</source>
        <translation>Scaricare di nuovo la cartella del modello</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>riferimento</translation>
    </message>
    <message>
        <source>The folder holds several models: {}</source>
        <translation>La cartella contiene più modelli: {}</translation>
    </message>
    <message>
        <source>Choose one of these files</source>
        <translation>Scegliere uno di questi file</translation>
    </message>
    <message>
        <source>The model is neither a folder here nor in the hub&apos;s cache</source>
        <translation>Il modello non è né una cartella qui né nella cache dell’hub</translation>
    </message>
    <message>
        <source>Fetch it with steerdeck-cli model get {}</source>
        <translation>Scaricarlo con steerdeck-cli model get {}</translation>
    </message>
    <message>
        <source>The model&apos;s download has not ended</source>
        <translation>Il download del modello non è finito</translation>
    </message>
    <message>
        <source>Go on with steerdeck-cli model get {}</source>
        <translation>Proseguire con steerdeck-cli model get {}</translation>
    </message>
    <message>
        <source>The hub&apos;s cache holds no whole snapshot of this model</source>
        <translation>La cache dell’hub non contiene uno snapshot intero di questo modello</translation>
    </message>
    <message>
        <source>Download the model again</source>
        <translation>Scaricare di nuovo il modello</translation>
    </message>
    <message>
        <source>The model file is missing</source>
        <translation>Manca il file del modello</translation>
    </message>
    <message>
        <source>The model folder is missing</source>
        <translation>Manca la cartella del modello</translation>
    </message>
    <message>
        <source>Choose a folder that holds config.json, or a GGUF file</source>
        <translation>Scegliere una cartella che contiene config.json, o un file GGUF</translation>
    </message>
    <message>
        <source>weights index</source>
        <translation>indice dei pesi</translation>
    </message>
    <message>
        <source>The key &quot;weight_map&quot; is no object</source>
        <translation>La chiave &quot;weight_map&quot; non è un oggetto</translation>
    </message>
    <message>
        <source>Fetch the folder again</source>
        <translation>Scaricare di nuovo la cartella</translation>
    </message>
    <message>
        <source>The weights index names no file of its own folder for &quot;{}&quot;</source>
        <translation>L’indice dei pesi non nomina un file della propria cartella per &quot;{}&quot;</translation>
    </message>
    <message>
        <source>In the place of {} lies a pointer of git LFS, not the file itself</source>
        <translation>Al posto di {} c’è un puntatore git LFS, non il file stesso</translation>
    </message>
    <message>
        <source>In the place of {} lies a pointer of git LFS, not the weights</source>
        <translation>Al posto di {} c’è un puntatore git LFS, non i pesi</translation>
    </message>
    <message>
        <source>The folder holds its weights as {}, not as safetensors</source>
        <translation>La cartella contiene i pesi come {}, non come safetensors</translation>
    </message>
    <message>
        <source>The model&apos;s weights are quantised by {}, which is not read</source>
        <translation>I pesi del modello sono quantizzati con {}, che non viene letto</translation>
    </message>
    <message>
        <source>Fetch the files themselves: git lfs pull, or download the model again</source>
        <translation>Scaricare i file stessi: git lfs pull, o scaricare di nuovo il modello</translation>
    </message>
    <message>
        <source>Fetch model.safetensors, which most models have, too</source>
        <translation>Scaricare model.safetensors, che la maggior parte dei modelli ha pure</translation>
    </message>
    <message>
        <source>Open the model that it was made from, or a GGUF file of it</source>
        <translation>Aprire il modello da cui è stato creato, o un suo file GGUF</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; has shape {} where config.json asks for {}</source>
        <translation>Il tensore &quot;{}&quot; ha la forma {}, mentre config.json richiede {}</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; does not hold floating-point numbers</source>
        <translation>Il tensore &quot;{}&quot; non contiene numeri in virgola mobile</translation>
    </message>
    <message>
        <source>Use an unquantised model</source>
        <translation>Usare un modello non quantizzato</translation>
    </message>
    <message>
        <source>pointer</source>
        <translation>puntatore</translation>
    </message>
    <message>
        <source>Its weights are pointers of git LFS, not the weights; fetch them with git lfs pull</source>
        <translation>I suoi pesi sono puntatori git LFS, non i pesi; scaricarli con git lfs pull</translation>
    </message>
    <message>
        <source>Its weights are not there yet</source>
        <translation>I suoi pesi non ci sono ancora</translation>
    </message>
    <message>
        <source>{} of its {} weight files are not there yet</source>
        <translation>{} dei suoi {} file di pesi non ci sono ancora</translation>
    </message>
    <message>
        <source>It has no tokenizer.json</source>
        <translation>Non ha tokenizer.json</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Non può essere letto</translation>
    </message>
    <message>
        <source>It is no regular file</source>
        <translation>Non è un file normale</translation>
    </message>
    <message>
        <source>{} of its {} parts are not there yet</source>
        <translation>{} delle sue {} parti non ci sono ancora</translation>
    </message>
    <message>
        <source>It is a pointer of git LFS, not the model; fetch it with git lfs pull</source>
        <translation>È un puntatore git LFS, non il modello; scaricarlo con git lfs pull</translation>
    </message>
    <message>
        <source>Its file is not there yet</source>
        <translation>Il suo file non c’è ancora</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifest</translation>
    </message>
    <message>
        <source>Its file is not there yet, or not whole</source>
        <translation>Il suo file non c’è ancora, o non è intero</translation>
    </message>
    <message>
        <source>It is no GGUF model</source>
        <translation>Non è un modello GGUF</translation>
    </message>
    <message>
        <source>Its manifest cannot be read</source>
        <translation>Il suo manifest non può essere letto</translation>
    </message>
    <message>
        <source>Its download has not ended</source>
        <translation>Il suo download non è finito</translation>
    </message>
    <message>
        <source>Its snapshots cannot be read</source>
        <translation>I suoi snapshot non possono essere letti</translation>
    </message>
    <message>
        <source>Take another file of this model</source>
        <translation>Usare un altro file di questo modello</translation>
    </message>
    <message>
        <source>The metadata &quot;general.architecture&quot; is missing</source>
        <translation>Mancano i metadati &quot;general.architecture&quot;</translation>
    </message>
    <message>
        <source>The file is an adapter for a model, not a model</source>
        <translation>Il file è un adattatore per un modello, non un modello</translation>
    </message>
    <message>
        <source>Choose the model itself</source>
        <translation>Scegliere il modello stesso</translation>
    </message>
    <message>
        <source>Open a model of kind llama, mistral, qwen2, qwen3, smollm3, olmo2 or gemma3</source>
        <translation>Aprire un modello del tipo llama, mistral, qwen2, qwen3, smollm3, olmo2 o gemma3</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is missing</source>
        <translation>Mancano i metadati &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is {}, outside 1 to {}</source>
        <translation>Il valore dei metadati &quot;{}&quot; è {}, fuori da 1 a {}</translation>
    </message>
    <message>
        <source>{}, which is not supported</source>
        <translation>Non supportato: {}</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; names {} of {} layers</source>
        <translation>I metadati &quot;{}&quot; nominano {} livelli su {}</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is not above 0</source>
        <translation>Il valore dei metadati &quot;{}&quot; non è superiore a 0</translation>
    </message>
    <message>
        <source>The model is a mixture of experts</source>
        <translation>Il modello è una miscela di esperti</translation>
    </message>
    <message>
        <source>The heads&apos; values have another length than their keys</source>
        <translation>I valori delle teste hanno una lunghezza diversa dalle loro chiavi</translation>
    </message>
    <message>
        <source>Only {} of a head&apos;s {} numbers are rotated</source>
        <translation>Solo {} dei {} numeri di una testa sono ruotati</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is set</source>
        <translation>I metadati &quot;{}&quot; sono impostati</translation>
    </message>
    <message>
        <source>The model has sliding windows (OLMo-3)</source>
        <translation>Il modello ha finestre scorrevoli (OLMo-3)</translation>
    </message>
    <message>
        <source>The type {} is not supported</source>
        <translation>Il tipo {} non è supportato</translation>
    </message>
    <message>
        <source>{}, tensor &quot;{}&quot;</source>
        <translation>{}, tensore &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Take this model in one of the types {}</source>
        <translation>Usare questo modello in uno dei tipi {}</translation>
    </message>
    <message>
        <source>The tensor &quot;token_embd.weight&quot; is missing or no matrix</source>
        <translation>Il tensore &quot;token_embd.weight&quot; manca o non è una matrice</translation>
    </message>
    <message>
        <source>The tensor &quot;rope_freqs.weight&quot; does not hold {} numbers in F32</source>
        <translation>Il tensore &quot;rope_freqs.weight&quot; non contiene {} numeri in F32</translation>
    </message>
    <message>
        <source>The tensor &quot;rope_freqs.weight&quot; holds a divisor that is not above 0</source>
        <translation>Il tensore &quot;rope_freqs.weight&quot; contiene un divisore non superiore a 0</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; has {} rows, no even number for each of {} heads</source>
        <translation>Il tensore &quot;{}&quot; ha {} righe, non un numero pari per ognuna delle {} teste</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; has {} rows, not those of its heads</source>
        <translation>Il tensore &quot;{}&quot; ha {} righe, non quelle delle sue teste</translation>
    </message>
    <message>
        <source>no CUDA device is here</source>
        <translation>qui non c’è un dispositivo CUDA</translation>
    </message>
    <message>
        <source>the CUDA part of LibTorch is not installed or cannot be loaded ({})</source>
        <translation>la parte CUDA di LibTorch non è installata o non può essere caricata ({})</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>senza indicare il motivo</translation>
    </message>
    <message>
        <source>There is no CUDA device {}</source>
        <translation>Non esiste il dispositivo CUDA {}</translation>
    </message>
    <message>
        <source>CUDA finds no usable device</source>
        <translation>CUDA non trova un dispositivo utilizzabile</translation>
    </message>
    <message>
        <source>Choose cpu or cuda, or leave it out to take what is there</source>
        <translation>Scegliere cpu o cuda, o tralasciarlo per usare ciò che c’è</translation>
    </message>
    <message>
        <source>CPU as asked</source>
        <translation>CPU come richiesto</translation>
    </message>
    <message>
        <source>{}: CUDA is there</source>
        <translation>{}: CUDA è disponibile</translation>
    </message>
    <message>
        <source>{} as asked</source>
        <translation>{} come richiesto</translation>
    </message>
    <message>
        <source>CUDA cannot be used: {}</source>
        <translation>Non si può usare CUDA: {}</translation>
    </message>
    <message>
        <source>Choose cpu, or leave it out</source>
        <translation>Scegliere cpu, o tralasciarlo</translation>
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
        <translation>con larghezza {}, float32 raggiunge {} e bfloat16 {} GFLOP/s per core, quindi {}</translation>
    </message>
    <message>
        <source>{} wide, float32 reaches {} and bfloat16 {} GFLOP/s, so {}</source>
        <translation>con larghezza {}, float32 raggiunge {} e bfloat16 {} GFLOP/s, quindi {}</translation>
    </message>
    <message>
        <source>products and attention of our own, so that an answer has the same bits whatever is asked beside it</source>
        <translation>prodotti e attenzione propri, perché una risposta abbia gli stessi bit qualunque cosa si chieda insieme</translation>
    </message>
    <message>
        <source>fused attention takes {} times as long on 512 positions, so {}</source>
        <translation>l’attenzione fusa impiega {} volte il tempo su 512 posizioni, quindi {}</translation>
    </message>
    <message>
        <source>The hub&apos;s cache holds several GGUF files of this model: {}</source>
        <translation>La cache dell’hub contiene più file GGUF di questo modello: {}</translation>
    </message>
    <message>
        <source>Name one, as in {}:{}</source>
        <translation>Indicarne uno, come in {}:{}</translation>
    </message>
    <message>
        <source>The download {}: {}</source>
        <translation>Il file del download {}: {}</translation>
    </message>
    <message>
        <source>Free some room, and go on: what came so far is kept</source>
        <translation>Liberare spazio e proseguire: ciò che è arrivato finora è conservato</translation>
    </message>
    <message>
        <source>Check the permissions of the cache, or set HF_HUB_CACHE</source>
        <translation>Controllare i permessi della cache, o impostare HF_HUB_CACHE</translation>
    </message>
    <message>
        <source>The cache&apos;s folder cannot be made: {}</source>
        <translation>Non è possibile creare la cartella della cache: {}</translation>
    </message>
    <message>
        <source>Check its permissions, or set HF_HUB_CACHE to another folder</source>
        <translation>Controllarne i permessi, o impostare HF_HUB_CACHE su un’altra cartella</translation>
    </message>
    <message>
        <source>cannot be read again</source>
        <translation>non può essere riletto</translation>
    </message>
    <message>
        <source>The file {} arrived damaged: its hash is not the one that the hub tells; it was thrown away</source>
        <translation>Il file {} è arrivato danneggiato: il suo hash non è quello indicato dall’hub; è stato scartato</translation>
    </message>
    <message>
        <source>Try again later, or from another hub</source>
        <translation>Riprovare più tardi, o da un altro hub</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>Verifica di {}</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>non può essere bloccato</translation>
    </message>
    <message>
        <source>Waiting for another download of {}</source>
        <translation>In attesa di un altro download di {}</translation>
    </message>
    <message>
        <source>Checking the first part of {}</source>
        <translation>Verifica della prima parte di {}</translation>
    </message>
    <message>
        <source>Fetching {}</source>
        <translation>Download di {}</translation>
    </message>
    <message>
        <source>Waiting for the hub ({})</source>
        <translation>In attesa dell’hub ({})</translation>
    </message>
    <message>
        <source>The hub sends {} bytes of {} where its list says {}; nothing of it was kept</source>
        <translation>L’hub invia {} byte di {}, mentre il suo elenco ne indica {}; non ne è stato conservato nulla</translation>
    </message>
    <message>
        <source>cannot get its name</source>
        <translation>non può ricevere il suo nome</translation>
    </message>
    <message>
        <source>The file cannot be put into its snapshot: {}</source>
        <translation>Il file non può essere messo nel suo snapshot: {}</translation>
    </message>
    <message>
        <source>Check the permissions of the cache, or set HF_HUB_CACHE to another folder</source>
        <translation>Controllare i permessi della cache, o impostare HF_HUB_CACHE su un’altra cartella</translation>
    </message>
    <message>
        <source>The weights index has no &quot;weight_map&quot;</source>
        <translation>L’indice dei pesi non ha &quot;weight_map&quot;</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Scegliere un altro modello</translation>
    </message>
    <message>
        <source>The weights index names the file &quot;{}&quot;, which the hub does not have</source>
        <translation>L’indice dei pesi nomina il file &quot;{}&quot;, che l’hub non ha</translation>
    </message>
    <message>
        <source>Choose another revision or model</source>
        <translation>Scegliere un’altra revisione o un altro modello</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Nothing was chosen to be fetched</source>
        <translation>Non è stato scelto nulla da scaricare</translation>
    </message>
    <message>
        <source>Name one of its GGUF files</source>
        <translation>Indicare uno dei suoi file GGUF</translation>
    </message>
    <message>
        <source>The hub names another content of the model&apos;s files than its list does</source>
        <translation>L’hub indica per i file del modello un contenuto diverso da quello del suo elenco</translation>
    </message>
    <message>
        <source>The model does not lie in a hub&apos;s cache, whose files carry their hash as a name</source>
        <translation>Il modello non sta in una cache dell’hub, i cui file hanno per nome il loro hash</translation>
    </message>
    <message>
        <source>Compare it with its source by hand</source>
        <translation>Confrontarlo a mano con la sua fonte</translation>
    </message>
    <message>
        <source>The hub lists a file whose name cannot be one in the model&apos;s folder: &quot;{}&quot;</source>
        <translation>L’hub elenca un file il cui nome non può stare nella cartella del modello: &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Do not use this model: its list of files is made to do harm, or damaged</source>
        <translation>Non usare questo modello: il suo elenco di file è fatto per nuocere, o è danneggiato</translation>
    </message>
    <message>
        <source>This is no model&apos;s name: &quot;{}&quot;</source>
        <translation>Questo non è il nome di un modello: &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>il modello</translation>
    </message>
    <message>
        <source>Give OWNER/NAME, and of GGUF files one, as in OWNER/NAME:Q4_K_M</source>
        <translation>Indicare OWNER/NAME e, per i file GGUF, uno solo, come in OWNER/NAME:Q4_K_M</translation>
    </message>
    <message>
        <source>This is no revision: &quot;{}&quot;</source>
        <translation>Questa non è una revisione: &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Give a branch, a tag or a commit</source>
        <translation>Indicare un branch, un tag o un commit</translation>
    </message>
    <message>
        <source>The hub names no usable commit of the model</source>
        <translation>L’hub non indica un commit utilizzabile del modello</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT</source>
        <translation>Controllare HF_ENDPOINT</translation>
    </message>
    <message>
        <source>The hub lists no files of the model</source>
        <translation>L’hub non elenca file del modello</translation>
    </message>
    <message>
        <source>The model has {} files</source>
        <translation>Il modello ha {} file</translation>
    </message>
    <message>
        <source>Choose one with at most {}</source>
        <translation>Sceglierne uno con al massimo {}</translation>
    </message>
    <message>
        <source>The hub&apos;s answer to the search is no list</source>
        <translation>La risposta dell’hub alla ricerca non è un elenco</translation>
    </message>
    <message>
        <source>The model {} has no GGUF files</source>
        <translation>Il modello {} non ha file GGUF</translation>
    </message>
    <message>
        <source>Name the model alone: {}</source>
        <translation>Indicare solo il modello: {}</translation>
    </message>
    <message>
        <source>The model has no GGUF file &quot;{}&quot;, but {}</source>
        <translation>Il modello non ha il file GGUF &quot;{}&quot;, ma {}</translation>
    </message>
    <message>
        <source>Name one of these</source>
        <translation>Indicare uno di questi</translation>
    </message>
    <message>
        <source>The name &quot;{}&quot; fits several files: {}</source>
        <translation>Il nome &quot;{}&quot; corrisponde a più file: {}</translation>
    </message>
    <message>
        <source>Name one in full</source>
        <translation>Indicarne uno per intero</translation>
    </message>
    <message>
        <source>The model&apos;s safetensors files have no index</source>
        <translation>I file safetensors del modello non hanno un indice</translation>
    </message>
    <message>
        <source>The disk has {} left where the download needs {}</source>
        <translation>Sul disco restano {}, mentre il download richiede {}</translation>
    </message>
    <message>
        <source>Free some room, or set HF_HUB_CACHE to a folder on another disk</source>
        <translation>Liberare spazio, o impostare HF_HUB_CACHE su una cartella di un altro disco</translation>
    </message>
    <message>
        <source>The model&apos;s weights come as pickled files, which can run code and are never fetched</source>
        <translation>I pesi del modello sono file pickle, che possono eseguire codice e non vengono mai scaricati</translation>
    </message>
    <message>
        <source>The model holds neither safetensors with a config.json nor GGUF files</source>
        <translation>Il modello non contiene né safetensors con un config.json né file GGUF</translation>
    </message>
    <message>
        <source>Choose another model, such as a conversion of it</source>
        <translation>Scegliere un altro modello, per esempio una sua conversione</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Nothing is fetched, as the hub is switched off</source>
        <translation>Non si scarica nulla, perché l’hub è disattivato</translation>
    </message>
    <message>
        <source>Unset it, or name a model that is already in the cache</source>
        <translation>Toglierne l’impostazione, o indicare un modello che è già nella cache</translation>
    </message>
    <message>
        <source>The hub&apos;s address</source>
        <translation>L’indirizzo dell’hub</translation>
    </message>
    <message>
        <source>The hub&apos;s token holds white space or control characters</source>
        <translation>Il token dell’hub contiene spazi o caratteri di controllo</translation>
    </message>
    <message>
        <source>Give the token alone</source>
        <translation>Indicare solo il token</translation>
    </message>
    <message>
        <source>{} cannot be fetched ({}, {} attempts)</source>
        <translation>{}: download non riuscito ({}, {} tentativi)</translation>
    </message>
    <message>
        <source>Check the network, and try again: what came so far is kept</source>
        <translation>Controllare la rete e riprovare: ciò che è arrivato finora è conservato</translation>
    </message>
    <message>
        <source>The hub asks to wait {} seconds ({})</source>
        <translation>L’hub chiede di attendere {} secondi ({})</translation>
    </message>
    <message>
        <source>Try again then; what came so far is kept</source>
        <translation>Riprovare allora; ciò che è arrivato finora è conservato</translation>
    </message>
    <message>
        <source>set HF_TOKEN to a token of yours that may read it</source>
        <translation>impostare HF_TOKEN su un proprio token autorizzato a leggerlo</translation>
    </message>
    <message>
        <source>check that the token in HF_TOKEN may read it</source>
        <translation>controllare che il token in HF_TOKEN sia autorizzato a leggerlo</translation>
    </message>
    <message>
        <source>The model {} is given only to those who accepted its terms</source>
        <translation>Il modello {} viene dato solo a chi ha accettato le sue condizioni</translation>
    </message>
    <message>
        <source>Accept the terms on its page, and {}</source>
        <translation>Accettare le condizioni sulla sua pagina e {}</translation>
    </message>
    <message>
        <source>The hub does not give {} to everybody, or has no such model</source>
        <translation>L’hub non dà {} a tutti, o non ha un tale modello</translation>
    </message>
    <message>
        <source>Check the name; where it is a private or gated model, {}</source>
        <translation>Controllare il nome; se è un modello privato o ad accesso limitato, {}</translation>
    </message>
    <message>
        <source>The hub has no file &quot;{}&quot; of {}</source>
        <translation>L’hub non ha il file &quot;{}&quot; di {}</translation>
    </message>
    <message>
        <source>Try again: the model may just be changing</source>
        <translation>Riprovare: forse il modello sta cambiando proprio ora</translation>
    </message>
    <message>
        <source>The hub has no such revision of {}</source>
        <translation>L’hub non ha una tale revisione di {}</translation>
    </message>
    <message>
        <source>Check --revision</source>
        <translation>Controllare --revision</translation>
    </message>
    <message>
        <source>The hub has no model {}</source>
        <translation>L’hub non ha il modello {}</translation>
    </message>
    <message>
        <source>Check owner, name and revision, capitals included</source>
        <translation>Controllare proprietario, nome e revisione, maiuscole comprese</translation>
    </message>
    <message>
        <source>The hub has had too many requests from here</source>
        <translation>L’hub ha ricevuto troppe richieste da qui</translation>
    </message>
    <message>
        <source>Wait a few minutes; a token in HF_TOKEN raises the limit</source>
        <translation>Attendere qualche minuto; un token in HF_TOKEN alza il limite</translation>
    </message>
    <message>
        <source>Wait a few minutes</source>
        <translation>Attendere qualche minuto</translation>
    </message>
    <message>
        <source>The hub does not answer as a hub does</source>
        <translation>L’hub non risponde come fa un hub</translation>
    </message>
    <message>
        <source>What the hub tells of {}</source>
        <translation>Ciò che l’hub dice di {}</translation>
    </message>
    <message>
        <source>The hub&apos;s answer is longer than {}</source>
        <translation>La risposta dell’hub è più lunga di {}</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT and the model&apos;s name</source>
        <translation>Controllare HF_ENDPOINT e il nome del modello</translation>
    </message>
    <message>
        <source>hub&apos;s answer</source>
        <translation>risposta dell’hub</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>troppe richieste</translation>
    </message>
    <message>
        <source>it has had too many requests from here</source>
        <translation>ha ricevuto troppe richieste da qui</translation>
    </message>
    <message>
        <source>HTTP status {}</source>
        <translation>stato HTTP {}</translation>
    </message>
    <message>
        <source>The hub names no usable hash (ETag) of {}</source>
        <translation>L’hub non indica un hash utilizzabile (ETag) di {}</translation>
    </message>
    <message>
        <source>The model needs {} as {} where {} of memory may be used</source>
        <translation>Il modello richiede {} come {}, mentre si possono usare {} di memoria</translation>
    </message>
    <message>
        <source>Open it as bfloat16, close other programs, or open a smaller model</source>
        <translation>Aprirlo come bfloat16, chiudere altri programmi, o aprire un modello più piccolo</translation>
    </message>
    <message>
        <source>Close other programs, or open a smaller model</source>
        <translation>Chiudere altri programmi, o aprire un modello più piccolo</translation>
    </message>
    <message>
        <source>Fetch the model folder again, or choose another dtype</source>
        <translation>Scaricare di nuovo la cartella del modello, o scegliere un altro dtype</translation>
    </message>
    <message>
        <source>model weights</source>
        <translation>pesi del modello</translation>
    </message>
    <message>
        <source>is no dictionary</source>
        <translation>non è un dizionario</translation>
    </message>
    <message>
        <source>The PyTorch file&apos;s pickle {}</source>
        <translation>Il pickle del file PyTorch {}</translation>
    </message>
    <message>
        <source>Choose a file of tensors, as torch.save writes a state dictionary</source>
        <translation>Scegliere un file di tensori, come torch.save scrive un dizionario di stato</translation>
    </message>
    <message>
        <source>ends in the middle</source>
        <translation>finisce a metà</translation>
    </message>
    <message>
        <source>takes what is not there</source>
        <translation>prende ciò che non c’è</translation>
    </message>
    <message>
        <source>fills what is no container</source>
        <translation>riempie ciò che non è un contenitore</translation>
    </message>
    <message>
        <source>recalls what it never kept</source>
        <translation>richiama ciò che non ha mai conservato</translation>
    </message>
    <message>
        <source>refers to something that is no storage of numbers</source>
        <translation>rimanda a qualcosa che non è una memoria di numeri</translation>
    </message>
    <message>
        <source>calls what is no function</source>
        <translation>chiama ciò che non è una funzione</translation>
    </message>
    <message>
        <source>describes a tensor in a way that is unknown</source>
        <translation>descrive un tensore in un modo sconosciuto</translation>
    </message>
    <message>
        <source>asks for &quot;{}&quot; to be called, which is never done</source>
        <translation>chiede di chiamare &quot;{}&quot;, cosa che non si fa mai</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>contiene un numero troppo grande</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>è troppo grande</translation>
    </message>
    <message>
        <source>is of a protocol that is unknown</source>
        <translation>è di un protocollo sconosciuto</translation>
    </message>
    <message>
        <source>sets the state of what is no dictionary</source>
        <translation>imposta lo stato di ciò che non è un dizionario</translation>
    </message>
    <message>
        <source>has an instruction that dictionaries of tensors have not</source>
        <translation>ha un’istruzione che i dizionari di tensori non hanno</translation>
    </message>
    <message>
        <source>has {} bytes, too few for a header</source>
        <translation>ha {} byte, troppo pochi per un’intestazione</translation>
    </message>
    <message>
        <source>announces a header of {} bytes, more than 100 MB</source>
        <translation>annuncia un’intestazione di {} byte, più di 100 MB</translation>
    </message>
    <message>
        <source>ends inside its header; it is truncated or no safetensors file</source>
        <translation>finisce dentro la sua intestazione; è troncato o non è un file safetensors</translation>
    </message>
    <message>
        <source>has metadata that is no object</source>
        <translation>ha metadati che non sono un oggetto</translation>
    </message>
    <message>
        <source>has metadata &quot;{}&quot; that is no text</source>
        <translation>ha i metadati &quot;{}&quot; che non sono un testo</translation>
    </message>
    <message>
        <source>has two tensors at offset {}</source>
        <translation>ha due tensori all’offset {}</translation>
    </message>
    <message>
        <source>has a gap or overlap before tensor &quot;{}&quot;</source>
        <translation>ha un vuoto o una sovrapposizione prima del tensore &quot;{}&quot;</translation>
    </message>
    <message>
        <source>should hold {} bytes of tensors but holds {}; it is truncated or has rubbish at its end</source>
        <translation>dovrebbe contenere {} byte di tensori ma ne contiene {}; è troncato o ha dati estranei alla fine</translation>
    </message>
    <message>
        <source>The {} file {}</source>
        <translation>Il file «{}» {}</translation>
    </message>
    <message>
        <source>Fetch or make the file again</source>
        <translation>Scaricare o creare di nuovo il file</translation>
    </message>
    <message>
        <source>has a header that nests too deep</source>
        <translation>ha un’intestazione con troppi livelli annidati</translation>
    </message>
    <message>
        <source>has a header of more than {} values</source>
        <translation>ha un’intestazione con più di {} valori</translation>
    </message>
    <message>
        <source>has a header that is no JSON object</source>
        <translation>ha un’intestazione che non è un oggetto JSON</translation>
    </message>
    <message>
        <source>names &quot;{}&quot; twice in its header</source>
        <translation>nomina &quot;{}&quot; due volte nella sua intestazione</translation>
    </message>
    <message>
        <source>has no usable offsets for tensor &quot;{}&quot;</source>
        <translation>non ha offset utilizzabili per il tensore &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has tensor &quot;{}&quot; of an unsupported dtype</source>
        <translation>ha il tensore &quot;{}&quot; di un dtype non supportato</translation>
    </message>
    <message>
        <source>has no shape for tensor &quot;{}&quot;</source>
        <translation>non ha una forma per il tensore &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has more than {} dimensions for tensor &quot;{}&quot;</source>
        <translation>ha più di {} dimensioni per il tensore &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has a bad shape for tensor &quot;{}&quot;</source>
        <translation>ha una forma errata per il tensore &quot;{}&quot;</translation>
    </message>
    <message>
        <source>gives tensor &quot;{}&quot; {} bytes where its shape needs {}</source>
        <translation>dà al tensore &quot;{}&quot; {} byte, mentre la sua forma ne richiede {}</translation>
    </message>
    <message>
        <source>Tensor &quot;{}&quot; has a dtype that safetensors does not know</source>
        <translation>Il tensore &quot;{}&quot; ha un dtype che safetensors non conosce</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesi</translation>
    </message>
    <message>
        <source>There is no {} &quot;{}&quot;</source>
        <translation>Il valore &quot;{1}&quot; non esiste per: {0}</translation>
    </message>
    <message>
        <source>place of adapters</source>
        <translation>posto degli adattatori</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>attivazione</translation>
    </message>
    <message>
        <source>There is no place of adapters &quot;{}&quot;</source>
        <translation>Non esiste il posto degli adattatori &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: block, sublayers, submodules</source>
        <translation>Scegliere tra: block, sublayers, submodules</translation>
    </message>
    <message>
        <source>The PyTorch file {}</source>
        <translation>Il file PyTorch {}</translation>
    </message>
    <message>
        <source>Save it again, or choose another</source>
        <translation>Salvarlo di nuovo, o sceglierne un altro</translation>
    </message>
    <message>
        <source>holds &quot;{}&quot; as {}, which is not read</source>
        <translation>contiene &quot;{}&quot; come {}, che non viene letto</translation>
    </message>
    <message>
        <source>describes &quot;{}&quot; wrongly</source>
        <translation>descrive &quot;{}&quot; in modo errato</translation>
    </message>
    <message>
        <source>holds too few numbers for &quot;{}&quot;</source>
        <translation>contiene troppo pochi numeri per &quot;{}&quot;</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>non esiste</translation>
    </message>
    <message>
        <source>has a pickle of more than 256 MB</source>
        <translation>ha un pickle di oltre 256 MB</translation>
    </message>
    <message>
        <source>is no archive as torch.save writes them, or is damaged</source>
        <translation>non è un archivio come li scrive torch.save, o è danneggiato</translation>
    </message>
    <message>
        <source>Weights cannot be kept as &quot;{}&quot;</source>
        <translation>I pesi non possono essere conservati come &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose float32, bfloat16, q8_0 or q4_0, or leave it out to keep them as the files have them</source>
        <translation>Scegliere float32, bfloat16, q8_0 o q4_0, o tralasciarlo per tenerli come sono nei file</translation>
    </message>
    <message>
        <source>A model of kind &quot;{}&quot; cannot be written</source>
        <translation>Un modello del tipo &quot;{}&quot; non può essere scritto</translation>
    </message>
    <message>
        <source>The address to listen on is not known: {}</source>
        <translation>L’indirizzo su cui ascoltare è sconosciuto: {}</translation>
    </message>
    <message>
        <source>Give an address of this machine</source>
        <translation>Indicare un indirizzo di questa macchina</translation>
    </message>
    <message>
        <source>Nothing can listen there: {}</source>
        <translation>Non vi si può ascoltare: {}</translation>
    </message>
    <message>
        <source>Choose another port (0 takes a free one) or address</source>
        <translation>Scegliere un’altra porta (0 ne prende una libera) o un altro indirizzo</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>file della chiave</translation>
    </message>
    <message>
        <source>The key is empty</source>
        <translation>La chiave è vuota</translation>
    </message>
    <message>
        <source>Write one line without spaces</source>
        <translation>Scrivere una sola riga senza spazi</translation>
    </message>
    <message>
        <source>The key has spaces or control characters</source>
        <translation>La chiave ha spazi o caratteri di controllo</translation>
    </message>
    <message>
        <source>Write one line without them</source>
        <translation>Scrivere una sola riga senza di essi</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>La porta</translation>
    </message>
    <message>
        <source>The number of answers at once</source>
        <translation>Il numero di risposte alla volta</translation>
    </message>
    <message>
        <source>The number of answers that wait</source>
        <translation>Il numero di risposte in attesa</translation>
    </message>
    <message>
        <source>The number of connections</source>
        <translation>Il numero di connessioni</translation>
    </message>
    <message>
        <source>The longest answer</source>
        <translation>La risposta più lunga</translation>
    </message>
    <message>
        <source>The usual answer&apos;s length</source>
        <translation>La lunghezza abituale della risposta</translation>
    </message>
    <message>
        <source>The longest prompt</source>
        <translation>Il prompt più lungo</translation>
    </message>
    <message>
        <source>Whoever reaches {} could ask without a key</source>
        <translation>Chiunque raggiunga {} potrebbe fare domande senza chiave</translation>
    </message>
    <message>
        <source>Name a key file, set STEERDECK_SERVE_KEY, or listen on 127.0.0.1</source>
        <translation>Indicare un file della chiave, impostare STEERDECK_SERVE_KEY, o ascoltare su 127.0.0.1</translation>
    </message>
    <message>
        <source>The list of work cannot be written: {}</source>
        <translation>L’elenco del lavoro non può essere scritto: {}</translation>
    </message>
    <message>
        <source>The list of work is that of another experiment</source>
        <translation>L’elenco del lavoro è quello di un altro esperimento</translation>
    </message>
    <message>
        <source>Delete its folder; what is in it is answered again</source>
        <translation>Eliminare la sua cartella; ciò che vi è contenuto riceve una nuova risposta</translation>
    </message>
    <message>
        <source>The list of work cannot be read</source>
        <translation>L’elenco del lavoro non può essere letto</translation>
    </message>
    <message>
        <source>The folder&apos;s file system has no locks, by which processes share work ({})</source>
        <translation>Il file system della cartella non ha blocchi, con cui i processi si dividono il lavoro ({})</translation>
    </message>
    <message>
        <source>Take another folder, or give each process a shard and a folder of its own</source>
        <translation>Usare un’altra cartella, o dare a ogni processo un frammento e una cartella propri</translation>
    </message>
    <message>
        <source>The folder holds a whole run, no shard</source>
        <translation>La cartella contiene un’esecuzione intera, non un frammento</translation>
    </message>
    <message>
        <source>Shard {} and shard {} ({}) are of two divisions</source>
        <translation>Il frammento {} e il frammento {} ({}) appartengono a due divisioni</translation>
    </message>
    <message>
        <source>Give the shards of one</source>
        <translation>Indicare i frammenti di una sola</translation>
    </message>
    <message>
        <source>Shard {} is there twice: also in {}</source>
        <translation>Il frammento {} c’è due volte: anche in {}</translation>
    </message>
    <message>
        <source>Shards are missing: {}</source>
        <translation>Mancano frammenti: {}</translation>
    </message>
    <message>
        <source>results merge</source>
        <translation>results merge</translation>
    </message>
    <message>
        <source>Give their folders, too</source>
        <translation>Indicare anche le loro cartelle</translation>
    </message>
    <message>
        <source>The folder is not of the same run as {}: {}</source>
        <translation>La cartella non è della stessa esecuzione di {}: {}</translation>
    </message>
    <message>
        <source>Give the shards of one run</source>
        <translation>Indicare i frammenti di una sola esecuzione</translation>
    </message>
    <message>
        <source>Shard {} is not complete: {} answers are missing</source>
        <translation>Il frammento {} non è completo: mancano {} risposte</translation>
    </message>
    <message>
        <source>Go on with it first, by the command that began it</source>
        <translation>Proseguire prima con esso, con il comando che lo ha iniziato</translation>
    </message>
    <message>
        <source>There are {} already</source>
        <translation>Ci sono già {}</translation>
    </message>
    <message>
        <source>Name another folder, or move it away</source>
        <translation>Indicare un’altra cartella, o spostarla altrove</translation>
    </message>
    <message>
        <source>Merging shards</source>
        <translation>Fusione dei frammenti</translation>
    </message>
    <message>
        <source>No folder is named</source>
        <translation>Non è indicata alcuna cartella</translation>
    </message>
    <message>
        <source>Name the folders of all shards</source>
        <translation>Indicare le cartelle di tutti i frammenti</translation>
    </message>
    <message>
        <source>Answers to a task and an order experiment cannot be merged</source>
        <translation>Le risposte a un compito e un esperimento sull’ordine non si possono fondere</translation>
    </message>
    <message>
        <source>MPI finds {} processes where {} were started</source>
        <translation>MPI trova {} processi, mentre ne sono stati avviati {}</translation>
    </message>
    <message>
        <source>Start them by mpirun of the MPI that the program was built with</source>
        <translation>Avviarli con mpirun dell’MPI con cui il programma è stato costruito</translation>
    </message>
    <message>
        <source>This program was built without MPI, so {} processes would each train the same</source>
        <translation>Questo programma è stato costruito senza MPI, quindi {} processi addestrerebbero ciascuno la stessa cosa</translation>
    </message>
    <message>
        <source>Start one, or build it where libopenmpi-dev is installed</source>
        <translation>Avviarne uno, o costruirlo dove è installato libopenmpi-dev</translation>
    </message>
    <message>
        <source>The strength of &quot;{}&quot; is {}</source>
        <translation>L’intensità di &quot;{}&quot; è {}</translation>
    </message>
    <message>
        <source>Give 0 to 2</source>
        <translation>Indicare da 0 a 2</translation>
    </message>
    <message>
        <source>The share of &quot;{}&quot; in &quot;{}&quot; is {}</source>
        <translation>La quota di &quot;{}&quot; in &quot;{}&quot; è {}</translation>
    </message>
    <message>
        <source>Give 0 to 1</source>
        <translation>Indicare da 0 a 1</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is blended with itself</source>
        <translation>&quot;{}&quot; è mescolato con sé stesso</translation>
    </message>
    <message>
        <source>Choose another behaviour, or none</source>
        <translation>Scegliere un altro comportamento, o nessuno</translation>
    </message>
    <message>
        <source>the chat template</source>
        <translation>il template di chat</translation>
    </message>
    <message>
        <source>Leave the system prompt out, or put it into the prompts</source>
        <translation>Tralasciare il prompt di sistema, o metterlo nei prompt</translation>
    </message>
    <message>
        <source>The model has no chat template, so nothing can be said to it as the system</source>
        <translation>Il modello non ha un template di chat, quindi non gli si può dire nulla come sistema</translation>
    </message>
    <message>
        <source>The chat template leaves out what the system says</source>
        <translation>Il template di chat tralascia ciò che dice il sistema</translation>
    </message>
    <message>
        <source>The model has no row for &quot;{}&quot;, id {} of its tokenizer</source>
        <translation>Il modello non ha una riga per &quot;{}&quot;, id {} del suo tokenizer</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>il testo</translation>
    </message>
    <message>
        <source>Leave it out, or write it otherwise</source>
        <translation>Tralasciarlo, o scriverlo in altro modo</translation>
    </message>
    <message>
        <source>The chat template drops the end of the user&apos;s text, where steering tokens stand</source>
        <translation>Il template di chat elimina la fine del testo dell’utente, dove stanno i token di guida</translation>
    </message>
    <message>
        <source>Use a model whose template writes the whole text</source>
        <translation>Usare un modello il cui template scrive l’intero testo</translation>
    </message>
    <message>
        <source>There are {} paraphrases for {} behaviours</source>
        <translation>Ci sono {} parafrasi per {} comportamenti</translation>
    </message>
    <message>
        <source>Give one for each</source>
        <translation>Indicarne una per ciascuno</translation>
    </message>
    <message>
        <source>The conversation has no turn of the user&apos;s</source>
        <translation>La conversazione non ha un turno dell’utente</translation>
    </message>
    <message>
        <source>Add a message whose role is &quot;user&quot;</source>
        <translation>Aggiungere un messaggio il cui role è &quot;user&quot;</translation>
    </message>
    <message>
        <source>Instructions are words, and this prompt is ids</source>
        <translation>Le istruzioni sono parole, e questo prompt è fatto di id</translation>
    </message>
    <message>
        <source>Give the prompt as text, or steer by tokens</source>
        <translation>Indicare il prompt come testo, o guidare con token</translation>
    </message>
    <message>
        <source>Give ids below {}</source>
        <translation>Indicare id inferiori a {}</translation>
    </message>
    <message>
        <source>method</source>
        <translation>metodo</translation>
    </message>
    <message>
        <source>The join &quot;not&quot; takes no behaviour that is negated or has alternatives</source>
        <translation>La giunzione &quot;not&quot; non accetta comportamenti negati o con alternative</translation>
    </message>
    <message>
        <source>Join them by another</source>
        <translation>Unirli con un’altra</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is steered by {}, which knows no &quot;not&quot; and no alternatives</source>
        <translation>&quot;{}&quot; è guidato da {}, che non conosce &quot;not&quot; né alternative</translation>
    </message>
    <message>
        <source>Steer by tokens or instructions</source>
        <translation>Guidare con token o istruzioni</translation>
    </message>
    <message>
        <source>The alternatives &quot;{}&quot; and &quot;{}&quot; steer in different ways</source>
        <translation>Le alternative &quot;{}&quot; e &quot;{}&quot; guidano in modi diversi</translation>
    </message>
    <message>
        <source>Let alternatives steer alike</source>
        <translation>Lasciar guidare le alternative allo stesso modo</translation>
    </message>
    <message>
        <source>Every order of {} behaviours would be too many answers</source>
        <translation>Ogni ordine di {} comportamenti darebbe troppe risposte</translation>
    </message>
    <message>
        <source>Use at most 5, or show one order</source>
        <translation>Usarne al massimo 5, o mostrare un solo ordine</translation>
    </message>
    <message>
        <source>The chat template joins turns so that rows cannot stand in all of them</source>
        <translation>Il template di chat unisce i turni in modo che le righe non possano stare in tutti</translation>
    </message>
    <message>
        <source>Let the deck act on the last turn alone</source>
        <translation>Lasciar agire il mazzo solo sull’ultimo turno</translation>
    </message>
    <message>
        <source>The model has no chat template, so there are no turns</source>
        <translation>Il modello non ha un template di chat, quindi non ci sono turni</translation>
    </message>
    <message>
        <source>Choose a chat model</source>
        <translation>Scegliere un modello di chat</translation>
    </message>
    <message>
        <source>A chip that steers in a way of its own acts on the last turn alone</source>
        <translation>Una scheda che guida in un modo proprio agisce solo sull’ultimo turno</translation>
    </message>
    <message>
        <source>Let all chips steer alike</source>
        <translation>Lasciar guidare tutte le schede allo stesso modo</translation>
    </message>
    <message>
        <source>No turn of it is the user&apos;s</source>
        <translation>Nessun suo turno è dell’utente</translation>
    </message>
    <message>
        <source>End it with a question</source>
        <translation>Terminarla con una domanda</translation>
    </message>
    <message>
        <source>Behaviours that share one position stand in one turn alone</source>
        <translation>I comportamenti che condividono una sola posizione stanno in un solo turno</translation>
    </message>
    <message>
        <source>Join them by &lt;and&gt;, or take the last turn</source>
        <translation>Unirli con &lt;and&gt;, o usare l’ultimo turno</translation>
    </message>
    <message>
        <source>There is no operator &quot;{}&quot;</source>
        <translation>Non esiste l’operatore &quot;{}&quot;</translation>
    </message>
    <message>
        <source>join</source>
        <translation>giunzione</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regola</translation>
    </message>
    <message>
        <source>The steering token lacks the field &quot;{}&quot;</source>
        <translation>Al token di guida manca il campo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The steering token has format &quot;{}&quot; where &quot;{}&quot; is read</source>
        <translation>Il token di guida ha il formato &quot;{}&quot;, mentre si legge &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The steering token &quot;{}&quot; was made for the model &quot;{}&quot; ({}), not for the open model &quot;{}&quot; ({})</source>
        <translation>Il token di guida &quot;{}&quot; è stato creato per il modello &quot;{}&quot; ({}), non per il modello aperto &quot;{}&quot; ({})</translation>
    </message>
    <message>
        <source>Open its model, or train the token for this one</source>
        <translation>Aprire il suo modello, o addestrare il token per questo</translation>
    </message>
    <message>
        <source>The steering token &quot;{}&quot; was made with another tokenizer than that of &quot;{}&quot;</source>
        <translation>Il token di guida &quot;{}&quot; è stato creato con un tokenizer diverso da quello di &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The steering token &quot;{}&quot; has no float32 tensor &quot;embedding&quot; of {} numbers</source>
        <translation>Il token di guida &quot;{}&quot; non ha un tensore float32 &quot;embedding&quot; di {} numeri</translation>
    </message>
    <message>
        <source>Train the token again</source>
        <translation>Addestrare di nuovo il token</translation>
    </message>
    <message>
        <source>The steering token &quot;{}&quot; holds values that are not finite</source>
        <translation>Il token di guida &quot;{}&quot; contiene valori non finiti</translation>
    </message>
    <message>
        <source>steering token&apos;s record</source>
        <translation>registrazione del token di guida</translation>
    </message>
    <message>
        <source>There is no steering token &quot;{}&quot; for this model</source>
        <translation>Non c’è un token di guida &quot;{}&quot; per questo modello</translation>
    </message>
    <message>
        <source>Two folders hold a token &quot;{}&quot;: {} and {}</source>
        <translation>Due cartelle contengono un token &quot;{}&quot;: {} e {}</translation>
    </message>
    <message>
        <source>Take one of them away, or name the folder of the other alone</source>
        <translation>Toglierne una, o indicare solo la cartella dell’altro</translation>
    </message>
    <message>
        <source>Several folders hold tokens of the open model &quot;{}&quot;: {} and {}</source>
        <translation>Più cartelle contengono token del modello aperto &quot;{}&quot;: {} e {}</translation>
    </message>
    <message>
        <source>Name the one that is meant</source>
        <translation>Indicare quella giusta</translation>
    </message>
    <message>
        <source>None of the tokens laid out here is for the open model &quot;{}&quot;: {}</source>
        <translation>Nessuno dei token disposti qui è per il modello aperto &quot;{}&quot;: {}</translation>
    </message>
    <message>
        <source>Open their model, or name another folder</source>
        <translation>Aprire il loro modello, o indicare un’altra cartella</translation>
    </message>
    <message>
        <source>Parentheses stand round alternatives</source>
        <translation>Le parentesi racchiudono alternative</translation>
    </message>
    <message>
        <source>{} stands before a behaviour</source>
        <translation>{} sta prima di un comportamento</translation>
    </message>
    <message>
        <source>{} stands between two behaviours</source>
        <translation>{} sta tra due comportamenti</translation>
    </message>
    <message>
        <source>Write german &quot;&lt;and&gt;&quot; lower_case, &quot;(&quot; french &quot;&lt;or&gt;&quot; spanish &quot;)&quot; &quot;&lt;and&gt;&quot; &quot;&lt;not&gt;&quot; upper_case, for instance</source>
        <translation>Scrivere per esempio german &quot;&lt;and&gt;&quot; lower_case, &quot;(&quot; french &quot;&lt;or&gt;&quot; spanish &quot;)&quot; &quot;&lt;and&gt;&quot; &quot;&lt;not&gt;&quot; upper_case</translation>
    </message>
    <message>
        <source>&quot;{}&quot; names no way for a behaviour</source>
        <translation>&quot;{}&quot; non indica alcun modo per un comportamento</translation>
    </message>
    <message>
        <source>Write german@adapter, for instance</source>
        <translation>Scrivere per esempio german@adapter</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no blend of two behaviours</source>
        <translation>&quot;{}&quot; non è una mescolanza di due comportamenti</translation>
    </message>
    <message>
        <source>Write german~spanish:0.3, with the share of the second from 0 to 1</source>
        <translation>Scrivere german~spanish:0.3, con la quota del secondo da 0 a 1</translation>
    </message>
    <message>
        <source>&quot;{}&quot; lacks an alternative</source>
        <translation>A &quot;{}&quot; manca un’alternativa</translation>
    </message>
    <message>
        <source>Write french|spanish, for instance</source>
        <translation>Scrivere per esempio french|spanish</translation>
    </message>
    <message>
        <source>{} has no place of its own: it follows all behaviours</source>
        <translation>{} non ha un posto proprio: segue tutti i comportamenti</translation>
    </message>
    <message>
        <source>Leave it out, and choose the join &quot;set&quot;</source>
        <translation>Tralasciarlo, e scegliere la giunzione &quot;set&quot;</translation>
    </message>
    <message>
        <source>{} does not join in &quot;{}&quot;</source>
        <translation>{} non unisce in &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Leave one of the two out</source>
        <translation>Tralasciare uno dei due</translation>
    </message>
    <message>
        <source>A behaviour is missing after the last {}</source>
        <translation>Manca un comportamento dopo l’ultimo {}</translation>
    </message>
    <message>
        <source>Write german &quot;&lt;and&gt;&quot; lower_case, for instance</source>
        <translation>Scrivere per esempio german &quot;&lt;and&gt;&quot; lower_case</translation>
    </message>
    <message>
        <source>The added tokens are not a list</source>
        <translation>I token aggiunti non sono un elenco</translation>
    </message>
    <message>
        <source>An added token is longer than {} bytes</source>
        <translation>Un token aggiunto supera {} byte</translation>
    </message>
    <message>
        <source>There are more than {} tokens</source>
        <translation>Ci sono più di {} token</translation>
    </message>
    <message>
        <source>The normalizer makes the added tokens too long</source>
        <translation>Il normalizzatore rende troppo lunghi i token aggiunti</translation>
    </message>
    <message>
        <source>The tokenizer uses &quot;{}&quot;, which is not supported</source>
        <translation>Il tokenizer usa &quot;{}&quot;, che non è supportato</translation>
    </message>
    <message>
        <source>Use a model with another tokenizer</source>
        <translation>Usare un modello con un altro tokenizer</translation>
    </message>
    <message>
        <source>The tokenizer uses the model &quot;{}&quot;, which is not supported</source>
        <translation>Il tokenizer usa il modello &quot;{}&quot;, che non è supportato</translation>
    </message>
    <message>
        <source>Use a model with a BPE tokenizer</source>
        <translation>Usare un modello con un tokenizer BPE</translation>
    </message>
    <message>
        <source>The tokenizer uses &quot;dropout&quot;, which is not supported</source>
        <translation>Il tokenizer usa &quot;dropout&quot;, che non è supportato</translation>
    </message>
    <message>
        <source>Set it to null</source>
        <translation>Impostarlo su null</translation>
    </message>
    <message>
        <source>The key &quot;vocab&quot; is missing or no object</source>
        <translation>La chiave &quot;vocab&quot; manca o non è un oggetto</translation>
    </message>
    <message>
        <source>The id of the word &quot;{}&quot; is no whole number from 0 to {}</source>
        <translation>L’id della parola &quot;{}&quot; non è un numero intero da 0 a {}</translation>
    </message>
    <message>
        <source>The words &quot;{}&quot; and &quot;{}&quot; have the same id {}</source>
        <translation>Le parole &quot;{}&quot; e &quot;{}&quot; hanno lo stesso id {}</translation>
    </message>
    <message>
        <source>The key &quot;merges&quot; is missing or no list</source>
        <translation>La chiave &quot;merges&quot; manca o non è un elenco</translation>
    </message>
    <message>
        <source>Merge {} is not two words: &quot;{}&quot;</source>
        <translation>La fusione {} non è fatta di due parole: &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Merge {} is neither a text nor a pair</source>
        <translation>La fusione {} non è né un testo né una coppia</translation>
    </message>
    <message>
        <source>Merge {} (&quot;{}&quot; and &quot;{}&quot;) names a word that is not in the vocabulary</source>
        <translation>La fusione {} (&quot;{}&quot; e &quot;{}&quot;) nomina una parola che non è nel vocabolario</translation>
    </message>
    <message>
        <source>The text has the character &quot;{}&quot;, which the tokenizer&apos;s vocabulary lacks, and its unknown token too</source>
        <translation>Il testo ha il carattere &quot;{}&quot;, che manca al vocabolario del tokenizer, come anche il suo token sconosciuto</translation>
    </message>
    <message>
        <source>Use another model, or leave the character out</source>
        <translation>Usare un altro modello, o tralasciare il carattere</translation>
    </message>
    <message>
        <source>The conversation or a variable nests deeper than 150 levels</source>
        <translation>La conversazione o una variabile supera 150 livelli annidati</translation>
    </message>
    <message>
        <source>Give the chat template flatter data</source>
        <translation>Dare al template di chat dati meno annidati</translation>
    </message>
    <message>
        <source>The tokenizer settings are no object</source>
        <translation>Le impostazioni del tokenizer non sono un oggetto</translation>
    </message>
    <message>
        <source>The chat template is no text</source>
        <translation>Il template di chat non è un testo</translation>
    </message>
    <message>
        <source>Of the model&apos;s chat templates ({}) none is the default</source>
        <translation>Nessuno dei template di chat del modello ({}) è quello predefinito</translation>
    </message>
    <message>
        <source>Give one as a template file of its own</source>
        <translation>Indicarne uno come file di template a parte</translation>
    </message>
    <message>
        <source>The chat template is longer than 4 MB</source>
        <translation>Il template di chat supera 4 MB</translation>
    </message>
    <message>
        <source>Choose another model or template</source>
        <translation>Scegliere un altro modello o template</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>template di chat</translation>
    </message>
    <message>
        <source>The further variables are no object</source>
        <translation>Le ulteriori variabili non sono un oggetto</translation>
    </message>
    <message>
        <source>Give an object</source>
        <translation>Indicare un oggetto</translation>
    </message>
    <message>
        <source>The messages are not a list</source>
        <translation>I messaggi non sono un elenco</translation>
    </message>
    <message>
        <source>Give a list of {{role, content}}</source>
        <translation>Indicare un elenco di {{role, content}}</translation>
    </message>
    <message>
        <source>A message is no object</source>
        <translation>Un messaggio non è un oggetto</translation>
    </message>
    <message>
        <source>The pre-tokenizer &quot;{}&quot; is not supported</source>
        <translation>Il pre-tokenizer &quot;{}&quot; non è supportato</translation>
    </message>
    <message>
        <source>The model file holds no vocabulary</source>
        <translation>Il file del modello non contiene un vocabolario</translation>
    </message>
    <message>
        <source>The model file names no tokenizer</source>
        <translation>Il file del modello non nomina un tokenizer</translation>
    </message>
    <message>
        <source>The tokenizer &quot;{}&quot; is not supported</source>
        <translation>Il tokenizer &quot;{}&quot; non è supportato</translation>
    </message>
    <message>
        <source>has more than {} tokens</source>
        <translation>ha più di {} token</translation>
    </message>
    <message>
        <source>has {} types for {} tokens</source>
        <translation>ha {} tipi per {} token</translation>
    </message>
    <message>
        <source>has the token {} that is no text in UTF-8</source>
        <translation>ha il token {} che non è un testo in UTF-8</translation>
    </message>
    <message>
        <source>has the token &quot;{}&quot; twice</source>
        <translation>ha due volte il token &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The model file&apos;s vocabulary {}</source>
        <translation>Il vocabolario del file del modello {}</translation>
    </message>
    <message>
        <source>has tokens that are too long</source>
        <translation>ha token troppo lunghi</translation>
    </message>
    <message>
        <source>has neither merges nor scores</source>
        <translation>non ha né fusioni né punteggi</translation>
    </message>
    <message>
        <source>has {} scores for {} tokens</source>
        <translation>ha {} punteggi per {} token</translation>
    </message>
    <message>
        <source>has a score that is no number</source>
        <translation>ha un punteggio che non è un numero</translation>
    </message>
    <message>
        <source>has no merges</source>
        <translation>non ha fusioni</translation>
    </message>
    <message>
        <source>the normalizer &quot;{}&quot;</source>
        <translation>il normalizzatore &quot;{}&quot;</translation>
    </message>
    <message>
        <source>more than 64 normalizers</source>
        <translation>più di 64 normalizzatori</translation>
    </message>
    <message>
        <source>Unicode normalization is not available</source>
        <translation>La normalizzazione Unicode non è disponibile</translation>
    </message>
    <message>
        <source>Install ICU&apos;s data package again</source>
        <translation>Installare di nuovo il pacchetto di dati di ICU</translation>
    </message>
    <message>
        <source>Normalizing makes the text longer than {} bytes</source>
        <translation>La normalizzazione porta il testo oltre {} byte</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s &quot;normalizer&quot;</source>
        <translation>il &quot;normalizer&quot; del tokenizer</translation>
    </message>
    <message>
        <source>Use a shorter text</source>
        <translation>Usare un testo più corto</translation>
    </message>
    <message>
        <source>The id {} is out of range</source>
        <translation>L’id {} è fuori dall’intervallo</translation>
    </message>
    <message>
        <source>a template of more than {} tokens</source>
        <translation>un template con più di {} token</translation>
    </message>
    <message>
        <source>a template with more than one text</source>
        <translation>un template con più di un testo</translation>
    </message>
    <message>
        <source>The key &quot;ids&quot; holds something that is no whole number</source>
        <translation>La chiave &quot;ids&quot; contiene qualcosa che non è un numero intero</translation>
    </message>
    <message>
        <source>a template without its text</source>
        <translation>un template senza il suo testo</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is no word and id</source>
        <translation>La chiave &quot;{}&quot; non è una parola con id</translation>
    </message>
    <message>
        <source>a second post-processor &quot;{}&quot;</source>
        <translation>un secondo post-processor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the post-processor &quot;{}&quot;</source>
        <translation>il post-processor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the split behavior &quot;{}&quot;</source>
        <translation>il behavior di split &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the pre-tokenizer &quot;{}&quot;</source>
        <translation>il pre-tokenizer &quot;{}&quot;</translation>
    </message>
    <message>
        <source>more than 64 pre-tokenizers</source>
        <translation>più di 64 pre-tokenizer</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;{}&quot;</source>
        <translation>il prepend_scheme &quot;{}&quot;</translation>
    </message>
    <message>
        <source>add_prefix_space false with the prepend_scheme &quot;{}&quot;</source>
        <translation>add_prefix_space false con il prepend_scheme &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;first&quot; after a step that changes the text</source>
        <translation>il prepend_scheme &quot;first&quot; dopo un passo che modifica il testo</translation>
    </message>
    <message>
        <source>The pattern cannot be used: {}</source>
        <translation>Lo schema non può essere usato: {}</translation>
    </message>
    <message>
        <source>Use a tokenizer without it</source>
        <translation>Usare un tokenizer che non lo contiene</translation>
    </message>
    <message>
        <source>the class [:{}:] is not supported</source>
        <translation>la classe [:{}:] non è supportata</translation>
    </message>
    <message>
        <source>\{} is not supported here</source>
        <translation>\{} qui non è supportato</translation>
    </message>
    <message>
        <source>a property without its closing brace</source>
        <translation>una proprietà senza la sua graffa di chiusura</translation>
    </message>
    <message>
        <source>set intersection (&amp;&amp;) is not supported</source>
        <translation>l’intersezione di insiemi (&amp;&amp;) non è supportata</translation>
    </message>
    <message>
        <source>a set inside a set is not supported</source>
        <translation>un insieme dentro un insieme non è supportato</translation>
    </message>
    <message>
        <source>a POSIX class without its end</source>
        <translation>una classe POSIX senza la sua fine</translation>
    </message>
    <message>
        <source>a set that begins with ] is not supported</source>
        <translation>un insieme che inizia con ] non è supportato</translation>
    </message>
    <message>
        <source>(* is not supported</source>
        <translation>(* non è supportato</translation>
    </message>
    <message>
        <source>the options m and x are not supported</source>
        <translation>le opzioni m e x non sono supportate</translation>
    </message>
    <message>
        <source>a repeat without its lower bound is not supported</source>
        <translation>una ripetizione senza il suo limite inferiore non è supportata</translation>
    </message>
    <message>
        <source>a repeat of a counted repeat is not supported</source>
        <translation>la ripetizione di una ripetizione contata non è supportata</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>non è UTF-8</translation>
    </message>
    <message>
        <source>Splitting the text into words takes too long ({})</source>
        <translation>La divisione del testo in parole richiede troppo tempo ({})</translation>
    </message>
    <message>
        <source>the time limit</source>
        <translation>il limite di tempo</translation>
    </message>
    <message>
        <source>PCRE2 error {}</source>
        <translation>errore PCRE2 {}</translation>
    </message>
    <message>
        <source>a match that ends before it begins</source>
        <translation>una corrispondenza che finisce prima di iniziare</translation>
    </message>
    <message>
        <source>The tokenizer uses {}, which is not supported</source>
        <translation>Il tokenizer usa ciò che non è supportato: {}</translation>
    </message>
    <message>
        <source>{}, pattern {}</source>
        <translation>{}, schema {}</translation>
    </message>
    <message>
        <source>a pattern that is neither Regex nor String</source>
        <translation>uno schema che non è né Regex né String</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is not a single character</source>
        <translation>La chiave &quot;{}&quot; non è un singolo carattere</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; has more than 1024 bytes</source>
        <translation>La chiave &quot;{}&quot; ha più di 1024 byte</translation>
    </message>
    <message>
        <source>Replacing makes the text longer than {} bytes</source>
        <translation>La sostituzione porta il testo oltre {} byte</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s &quot;Replace&quot;</source>
        <translation>il &quot;Replace&quot; del tokenizer</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is no list of at most 64 steps</source>
        <translation>La chiave &quot;{}&quot; non è un elenco di al massimo 64 passi</translation>
    </message>
    <message>
        <source>The key &quot;added_tokens_decoder&quot; holds no tokens by their ids</source>
        <translation>La chiave &quot;added_tokens_decoder&quot; non contiene token secondo i loro id</translation>
    </message>
    <message>
        <source>The tokenizer settings name more than {} special tokens</source>
        <translation>Le impostazioni del tokenizer nominano più di {} token speciali</translation>
    </message>
    <message>
        <source>The tokenizer settings add too many tokens</source>
        <translation>Le impostazioni del tokenizer aggiungono troppi token</translation>
    </message>
    <message>
        <source>A token has no id</source>
        <translation>Un token non ha un id</translation>
    </message>
    <message>
        <source>it calls itself or nests too deep</source>
        <translation>richiama sé stesso o ha troppi livelli annidati</translation>
    </message>
    <message>
        <source>The chat template cannot be applied: {}</source>
        <translation>Il template di chat non può essere applicato: {}</translation>
    </message>
    <message>
        <source>Change the conversation or the template</source>
        <translation>Modificare la conversazione o il template</translation>
    </message>
    <message>
        <source>it takes too many steps</source>
        <translation>richiede troppi passi</translation>
    </message>
    <message>
        <source>it makes a text that is too long</source>
        <translation>produce un testo troppo lungo</translation>
    </message>
    <message>
        <source>a {} cannot be a key or be told apart by one</source>
        <translation>un valore {} non può essere una chiave né essere distinto da essa</translation>
    </message>
    <message>
        <source>its result is too long</source>
        <translation>il suo risultato è troppo lungo</translation>
    </message>
    <message>
        <source>a {} cannot be written out</source>
        <translation>un valore {} non può essere scritto</translation>
    </message>
    <message>
        <source>a filter block makes a {}, not a text</source>
        <translation>un blocco filter produce un valore {}, non un testo</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no namespace, its attributes cannot be set</source>
        <translation>&quot;{}&quot; non è un namespace, i suoi attributi non possono essere impostati</translation>
    </message>
    <message>
        <source>a namespace keeps no name that begins with &quot;_&quot;</source>
        <translation>un namespace non conserva nomi che iniziano con &quot;_&quot;</translation>
    </message>
    <message>
        <source>expected {} values to take apart, got {}</source>
        <translation>attesi {} valori da scomporre, trovati {}</translation>
    </message>
    <message>
        <source>it makes too many macros</source>
        <translation>crea troppe macro</translation>
    </message>
    <message>
        <source>{} takes no argument named &quot;{}&quot;</source>
        <translation>{} non accetta un argomento di nome &quot;{}&quot;</translation>
    </message>
    <message>
        <source>{} takes not more than {} arguments</source>
        <translation>{} non accetta più di {} argomenti</translation>
    </message>
    <message>
        <source>namespace() takes a dict or names</source>
        <translation>namespace() accetta un dict o nomi</translation>
    </message>
    <message>
        <source>it makes too many namespaces</source>
        <translation>crea troppi namespace</translation>
    </message>
    <message>
        <source>recursive loops are not supported</source>
        <translation>i cicli ricorsivi non sono supportati</translation>
    </message>
    <message>
        <source>a {} cannot be called</source>
        <translation>un valore {} non può essere chiamato</translation>
    </message>
    <message>
        <source>the clock cannot be read</source>
        <translation>l’orologio non può essere letto</translation>
    </message>
    <message>
        <source>the format of strftime_now is too long</source>
        <translation>il formato di strftime_now è troppo lungo</translation>
    </message>
    <message>
        <source>{} got too many arguments</source>
        <translation>{} ha ricevuto troppi argomenti</translation>
    </message>
    <message>
        <source>{} has no argument named &quot;{}&quot;</source>
        <translation>{} non ha un argomento di nome &quot;{}&quot;</translation>
    </message>
    <message>
        <source>{} got the argument &quot;{}&quot; twice</source>
        <translation>{} ha ricevuto due volte l’argomento &quot;{}&quot;</translation>
    </message>
    <message>
        <source>{} needs the argument &quot;{}&quot;</source>
        <translation>{} richiede l’argomento &quot;{}&quot;</translation>
    </message>
    <message>
        <source>its lists nest too deep</source>
        <translation>le sue liste hanno troppi livelli annidati</translation>
    </message>
    <message>
        <source>its lists hold too much</source>
        <translation>le sue liste contengono troppo</translation>
    </message>
    <message>
        <source>a slice stands where a value should</source>
        <translation>c’è una slice dove serve un valore</translation>
    </message>
    <message>
        <source>what follows ** is no dict</source>
        <translation>ciò che segue ** non è un dict</translation>
    </message>
    <message>
        <source>a {} cannot be walked through</source>
        <translation>un valore {} non può essere percorso</translation>
    </message>
    <message>
        <source>a slice with a {} in it</source>
        <translation>una slice che contiene un valore {}</translation>
    </message>
    <message>
        <source>a slice with the step 0</source>
        <translation>una slice con passo 0</translation>
    </message>
    <message>
        <source>a {} has no slices</source>
        <translation>un valore {} non ha slice</translation>
    </message>
    <message>
        <source>a slice with too large a number</source>
        <translation>una slice con un numero troppo grande</translation>
    </message>
    <message>
        <source>&quot;in&quot; a text looks for a text, not for a {}</source>
        <translation>&quot;in&quot; cerca in un testo un testo, non un valore {}</translation>
    </message>
    <message>
        <source>&quot;{}&quot; between a {} and a {}</source>
        <translation>&quot;{}&quot; tra un valore {} e un valore {}</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>divisione per zero</translation>
    </message>
    <message>
        <source>a power that is no real number</source>
        <translation>una potenza che non è un numero reale</translation>
    </message>
    <message>
        <source>the result of {} {} {} is too large</source>
        <translation>il risultato di {} {} {} è troppo grande</translation>
    </message>
    <message>
        <source>the result of {} ** {} is too large</source>
        <translation>il risultato di {} ** {} è troppo grande</translation>
    </message>
    <message>
        <source>The chat template cannot be read: {}</source>
        <translation>Il template di chat non può essere letto: {}</translation>
    </message>
    <message>
        <source>Check the template</source>
        <translation>Controllare il template</translation>
    </message>
    <message>
        <source>expected &quot;{}&quot;, got {}</source>
        <translation>atteso &quot;{}&quot;, trovato {}</translation>
    </message>
    <message>
        <source>expected a name, got {}</source>
        <translation>atteso un nome, trovato {}</translation>
    </message>
    <message>
        <source>expected {}, got {}</source>
        <translation>atteso {}, trovato {}</translation>
    </message>
    <message>
        <source>the template nests too deep</source>
        <translation>il template ha troppi livelli annidati</translation>
    </message>
    <message>
        <source>an expression is too long</source>
        <translation>un’espressione è troppo lunga</translation>
    </message>
    <message>
        <source>expected a name to assign to, got {}</source>
        <translation>atteso un nome a cui assegnare, trovato {}</translation>
    </message>
    <message>
        <source>this cannot be assigned to</source>
        <translation>a questo non si può assegnare</translation>
    </message>
    <message>
        <source>expected an expression, got {}</source>
        <translation>attesa un’espressione, trovato {}</translation>
    </message>
    <message>
        <source>a number that is too large</source>
        <translation>un numero troppo grande</translation>
    </message>
    <message>
        <source>a number that is too large or too small</source>
        <translation>un numero troppo grande o troppo piccolo</translation>
    </message>
    <message>
        <source>unexpected {}</source>
        <translation>inatteso: {}</translation>
    </message>
    <message>
        <source>an argument without a name follows one with a name</source>
        <translation>un argomento senza nome segue uno con nome</translation>
    </message>
    <message>
        <source>tests with &quot;is&quot; cannot be chained</source>
        <translation>i test con &quot;is&quot; non si possono concatenare</translation>
    </message>
    <message>
        <source>a whole number is needed, not a {}</source>
        <translation>serve un numero intero, non un valore {}</translation>
    </message>
    <message>
        <source>{} needs a text, not a {}</source>
        <translation>{} richiede un testo, non un valore {}</translation>
    </message>
    <message>
        <source>a {} has no length</source>
        <translation>un valore {} non ha lunghezza</translation>
    </message>
    <message>
        <source>round needs a number, not a {}</source>
        <translation>round richiede un numero, non un valore {}</translation>
    </message>
    <message>
        <source>round knows common, ceil and floor, not &quot;{}&quot;</source>
        <translation>round conosce common, ceil e floor, non &quot;{}&quot;</translation>
    </message>
    <message>
        <source>round of a number that is too large</source>
        <translation>round di un numero troppo grande</translation>
    </message>
    <message>
        <source>indent is too wide</source>
        <translation>indent è troppo largo</translation>
    </message>
    <message>
        <source>tojson needs two separators</source>
        <translation>tojson richiede due separatori</translation>
    </message>
    <message>
        <source>last needs a list, not a generator</source>
        <translation>last richiede una lista, non un generatore</translation>
    </message>
    <message>
        <source>abs needs a number, not a {}</source>
        <translation>abs richiede un numero, non un valore {}</translation>
    </message>
    <message>
        <source>dictsort needs a dict, not a {}</source>
        <translation>dictsort richiede un dict, non un valore {}</translation>
    </message>
    <message>
        <source>dictsort knows by=&quot;key&quot; and by=&quot;value&quot;</source>
        <translation>dictsort conosce by=&quot;key&quot; e by=&quot;value&quot;</translation>
    </message>
    <message>
        <source>items needs a dict, not a {}</source>
        <translation>items richiede un dict, non un valore {}</translation>
    </message>
    <message>
        <source>replace makes a text that is too long</source>
        <translation>replace produce un testo troppo lungo</translation>
    </message>
    <message>
        <source>slice into no parts</source>
        <translation>slice in zero parti</translation>
    </message>
    <message>
        <source>map needs a filter or an attribute</source>
        <translation>map richiede un filtro o un attributo</translation>
    </message>
    <message>
        <source>{} needs an attribute</source>
        <translation>{} richiede un attributo</translation>
    </message>
    <message>
        <source>format takes values or names, not both</source>
        <translation>format accetta valori o nomi, non entrambi</translation>
    </message>
    <message>
        <source>the filter &quot;{}&quot; is not supported</source>
        <translation>il filtro &quot;{}&quot; non è supportato</translation>
    </message>
    <message>
        <source>a format that is wider than 10000 characters</source>
        <translation>un formato largo più di 10000 caratteri</translation>
    </message>
    <message>
        <source>a format with more than 300 digits</source>
        <translation>un formato con più di 300 cifre</translation>
    </message>
    <message>
        <source>a format that groups the digits of another base</source>
        <translation>un formato che raggruppa le cifre di un’altra base</translation>
    </message>
    <message>
        <source>a format with # for a number with a fraction</source>
        <translation>un formato con # per un numero con decimali</translation>
    </message>
    <message>
        <source>a format with a precision, but without a type</source>
        <translation>un formato con una precisione, ma senza un tipo</translation>
    </message>
    <message>
        <source>a format with a point, but without a precision</source>
        <translation>un formato con un punto, ma senza una precisione</translation>
    </message>
    <message>
        <source>the format &quot;{}&quot; is not supported</source>
        <translation>il formato &quot;{}&quot; non è supportato</translation>
    </message>
    <message>
        <source>a format with zeros and groups of digits</source>
        <translation>un formato con zeri e gruppi di cifre</translation>
    </message>
    <message>
        <source>the format &quot;{}&quot; of a {}</source>
        <translation>il formato &quot;{}&quot; di un valore {}</translation>
    </message>
    <message>
        <source>the conversion &quot;{}&quot; of a format is not supported</source>
        <translation>la conversione &quot;{}&quot; di un formato non è supportata</translation>
    </message>
    <message>
        <source>a format with [ without ]</source>
        <translation>un formato con [ senza ]</translation>
    </message>
    <message>
        <source>a format with an empty name</source>
        <translation>un formato con un nome vuoto</translation>
    </message>
    <message>
        <source>a format with ! without a conversion</source>
        <translation>un formato con ! senza una conversione</translation>
    </message>
    <message>
        <source>the format place {{{}}} cannot be read</source>
        <translation>il segnaposto {{{}}} non può essere letto</translation>
    </message>
    <message>
        <source>a format mixes {{}} and {{0}}</source>
        <translation>un formato mescola {{}} e {{0}}</translation>
    </message>
    <message>
        <source>a format has fewer values than places</source>
        <translation>un formato ha meno valori che segnaposto</translation>
    </message>
    <message>
        <source>the format place {{{}}} has no value</source>
        <translation>il segnaposto {{{}}} non ha un valore</translation>
    </message>
    <message>
        <source>the format %{} of a {} is not supported</source>
        <translation>il formato %{} di un valore {} non è supportato</translation>
    </message>
    <message>
        <source>the format %{} is not supported</source>
        <translation>il formato %{} non è supportato</translation>
    </message>
    <message>
        <source>an unfinished format</source>
        <translation>un formato non finito</translation>
    </message>
    <message>
        <source>a format with a single }}</source>
        <translation>un formato con una sola }}</translation>
    </message>
    <message>
        <source>a format with a single {{</source>
        <translation>un formato con una sola {{</translation>
    </message>
    <message>
        <source>a format inside a format is not supported</source>
        <translation>un formato dentro un formato non è supportato</translation>
    </message>
    <message>
        <source>a format with a name needs a dict</source>
        <translation>un formato con un nome richiede un dict</translation>
    </message>
    <message>
        <source>a format with a name that the dict lacks</source>
        <translation>un formato con un nome che manca nel dict</translation>
    </message>
    <message>
        <source>a format with * is not supported</source>
        <translation>un formato con * non è supportato</translation>
    </message>
    <message>
        <source>a format has more values than places</source>
        <translation>un formato ha più valori che segnaposto</translation>
    </message>
    <message>
        <source>tojson cannot write a {}</source>
        <translation>tojson non può scrivere un valore {}</translation>
    </message>
    <message>
        <source>tojson cannot write a {} as a key</source>
        <translation>tojson non può scrivere un valore {} come chiave</translation>
    </message>
    <message>
        <source>a comment ({{#) without its end</source>
        <translation>un commento ({{#) senza la sua fine</translation>
    </message>
    <message>
        <source>{{% raw %}} without {{% endraw %}}</source>
        <translation>{{% raw %}} senza {{% endraw %}}</translation>
    </message>
    <message>
        <source>{{{{ without }}}}</source>
        <translation>{{{{ senza }}}}</translation>
    </message>
    <message>
        <source>{{% without %}}</source>
        <translation>{{% senza %}}</translation>
    </message>
    <message>
        <source>a text without its closing quote</source>
        <translation>un testo senza le virgolette di chiusura</translation>
    </message>
    <message>
        <source>a text with a broken \x, \u or \U in it</source>
        <translation>un testo con un \x, \u o \U errato</translation>
    </message>
    <message>
        <source>unexpected character &quot;{}&quot;</source>
        <translation>carattere inatteso &quot;{}&quot;</translation>
    </message>
    <message>
        <source>unexpected &quot;{}&quot;</source>
        <translation>inatteso &quot;{}&quot;</translation>
    </message>
    <message>
        <source>a text is needed, not a {}</source>
        <translation>serve un testo, non un valore {}</translation>
    </message>
    <message>
        <source>missing argument</source>
        <translation>manca un argomento</translation>
    </message>
    <message>
        <source>split needs a separator that is not empty</source>
        <translation>split richiede un separatore non vuoto</translation>
    </message>
    <message>
        <source>a text or a tuple of texts is needed</source>
        <translation>serve un testo o una tupla di testi</translation>
    </message>
    <message>
        <source>the text &quot;{}&quot; was not found</source>
        <translation>il testo &quot;{}&quot; non è stato trovato</translation>
    </message>
    <message>
        <source>partition needs a separator that is not empty</source>
        <translation>partition richiede un separatore non vuoto</translation>
    </message>
    <message>
        <source>a text is filled up with one character</source>
        <translation>un testo si riempie con un solo carattere</translation>
    </message>
    <message>
        <source>the text is made too wide</source>
        <translation>il testo diventa troppo largo</translation>
    </message>
    <message>
        <source>{} is not in the list</source>
        <translation>{} non è nella lista</translation>
    </message>
    <message>
        <source>loop.cycle needs values</source>
        <translation>loop.cycle richiede valori</translation>
    </message>
    <message>
        <source>range takes one to three numbers</source>
        <translation>range accetta da uno a tre numeri</translation>
    </message>
    <message>
        <source>range with the step 0</source>
        <translation>range con passo 0</translation>
    </message>
    <message>
        <source>a range of more than 100000 numbers</source>
        <translation>un range di oltre 100000 numeri</translation>
    </message>
    <message>
        <source>dict() takes one list or dict</source>
        <translation>dict() accetta una lista o un dict</translation>
    </message>
    <message>
        <source>dict() takes pairs</source>
        <translation>dict() accetta coppie</translation>
    </message>
    <message>
        <source>{{% {} %}} is missing</source>
        <translation>manca {{% {} %}}</translation>
    </message>
    <message>
        <source>{{% call %}} needs a call</source>
        <translation>{{% call %}} richiede una chiamata</translation>
    </message>
    <message>
        <source>{{% {} %}} outside of a loop</source>
        <translation>{{% {} %}} fuori da un ciclo</translation>
    </message>
    <message>
        <source>{{% {} %}} is not supported here</source>
        <translation>{{% {} %}} qui non è supportato</translation>
    </message>
    <message>
        <source>expected &quot;in&quot;, got {}</source>
        <translation>atteso &quot;in&quot;, trovato {}</translation>
    </message>
    <message>
        <source>a parameter without a default follows one with a default</source>
        <translation>un parametro senza valore predefinito segue uno che lo ha</translation>
    </message>
    <message>
        <source>odd and even need a number, not a {}</source>
        <translation>odd e even richiedono un numero, non un valore {}</translation>
    </message>
    <message>
        <source>the test &quot;{}&quot; is not supported</source>
        <translation>il test &quot;{}&quot; non è supportato</translation>
    </message>
    <message>
        <source>the test &quot;{}&quot; needs {} arguments</source>
        <translation>il test &quot;{}&quot; richiede {} argomenti</translation>
    </message>
    <message>
        <source>The whole number {} is too large for a chat template</source>
        <translation>Il numero intero {} è troppo grande per un template di chat</translation>
    </message>
    <message>
        <source>what the template is given</source>
        <translation>ciò che il template riceve</translation>
    </message>
    <message>
        <source>Give it as a text</source>
        <translation>Indicarlo come testo</translation>
    </message>
    <message>
        <source>the decoder &quot;{}&quot;</source>
        <translation>il decodificatore &quot;{}&quot;</translation>
    </message>
    <message>
        <source>more than 64 decoders</source>
        <translation>più di 64 decodificatori</translation>
    </message>
    <message>
        <source>The tokenizer nests deeper than 64 levels</source>
        <translation>Il tokenizer supera 64 livelli annidati</translation>
    </message>
    <message>
        <source>The decoder makes the words too long</source>
        <translation>Il decodificatore rende le parole troppo lunghe</translation>
    </message>
    <message>
        <source>The tokenizer has no key &quot;model&quot;</source>
        <translation>Il tokenizer non ha la chiave &quot;model&quot;</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;first&quot; with a normalizer that can take a text&apos;s first characters away</source>
        <translation>il prepend_scheme &quot;first&quot; con un normalizzatore che può togliere i primi caratteri di un testo</translation>
    </message>
    <message>
        <source>The post-processor puts the id {} around a text, which no token has</source>
        <translation>Il post-processor mette intorno a un testo l’id {}, che nessun token ha</translation>
    </message>
    <message>
        <source>training checkpoint</source>
        <translation>punto di ripresa dell’addestramento</translation>
    </message>
    <message>
        <source>The training checkpoint lacks a usable &quot;{}&quot;</source>
        <translation>Al punto di ripresa dell’addestramento manca un &quot;{}&quot; utilizzabile</translation>
    </message>
    <message>
        <source>Delete it to start again</source>
        <translation>Eliminarlo per ricominciare</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>impostazioni</translation>
    </message>
    <message>
        <source>training checkpoint&apos;s settings</source>
        <translation>impostazioni del punto di ripresa dell’addestramento</translation>
    </message>
    <message>
        <source>The training checkpoint was made with another method, other settings or other behaviours</source>
        <translation>Il punto di ripresa dell’addestramento è stato creato con un altro metodo, altre impostazioni o altri comportamenti</translation>
    </message>
    <message>
        <source>Delete it to start again, or train with the settings it was made with</source>
        <translation>Eliminarlo per ricominciare, o addestrare con le impostazioni con cui è stato creato</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>aggiornamenti</translation>
    </message>
    <message>
        <source>The demo world makes its examples as they are drawn, so there is no part of them to choose</source>
        <translation>Il mondo dimostrativo crea i suoi esempi mentre vengono estratti, quindi non se ne può scegliere una parte</translation>
    </message>
    <message>
        <source>Give a data set, or leave out subset and drop_longest</source>
        <translation>Indicare un insieme di dati, o tralasciare subset e drop_longest</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>insieme di dati</translation>
    </message>
    <message>
        <source>The data set holds no examples</source>
        <translation>L’insieme di dati non contiene esempi</translation>
    </message>
    <message>
        <source>The demo world makes its examples as they are drawn, so there are no epochs of them</source>
        <translation>Il mondo dimostrativo crea i suoi esempi mentre vengono estratti, quindi non ne esistono epoche</translation>
    </message>
    <message>
        <source>Give a data set, or leave out epochs</source>
        <translation>Indicare un insieme di dati, o tralasciare epochs</translation>
    </message>
    <message>
        <source>The data set has no examples of what is trained</source>
        <translation>L’insieme di dati non ha esempi di ciò che viene addestrato</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>dati di addestramento</translation>
    </message>
    <message>
        <source>Add some, or choose other behaviours</source>
        <translation>Aggiungerne alcuni, o scegliere altri comportamenti</translation>
    </message>
    <message>
        <source>No example of &quot;{}&quot; is held out</source>
        <translation>Non è tenuto fuori alcun esempio di &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Hold out a larger share, or name a file that has some</source>
        <translation>Tenere fuori una quota maggiore, o indicare un file che ne contiene alcuni</translation>
    </message>
    <message>
        <source>{} needs tokens of seen behaviours</source>
        <translation>{} richiede token di comportamenti visti</translation>
    </message>
    <message>
        <source>{} needs tokens of seen behaviours from at least two categories</source>
        <translation>{} richiede token di comportamenti visti di almeno due categorie</translation>
    </message>
    <message>
        <source>Train those tokens first</source>
        <translation>Addestrare prima quei token</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no seen behaviour, so it is left out anyway</source>
        <translation>&quot;{}&quot; non è un comportamento visto, quindi viene comunque tralasciato</translation>
    </message>
    <message>
        <source>training of {}</source>
        <translation>addestramento di {}</translation>
    </message>
    <message>
        <source>Leave it out of the behaviours to do without</source>
        <translation>Toglierlo dai comportamenti di cui fare a meno</translation>
    </message>
    <message>
        <source>{} joins two behaviours at least</source>
        <translation>{} unisce almeno due comportamenti</translation>
    </message>
    <message>
        <source>Give sizes from 2 to 4</source>
        <translation>Indicare dimensioni da 2 a 4</translation>
    </message>
    <message>
        <source>Sentences of their own ask for every behaviour, and {} for one of them</source>
        <translation>Frasi separate chiedono ogni comportamento, e {} ne chiede uno</translation>
    </message>
    <message>
        <source>Take the joined wording</source>
        <translation>Usare la formulazione unita</translation>
    </message>
    <message>
        <source>{} draws what its answers obey, so the data are not gone through in epochs</source>
        <translation>{} estrae ciò che le sue risposte rispettano, quindi i dati non si percorrono in epoche</translation>
    </message>
    <message>
        <source>Leave out epochs</source>
        <translation>Tralasciare epochs</translation>
    </message>
    <message>
        <source>The data set has no examples of &quot;{}&quot;</source>
        <translation>L’insieme di dati non ha esempi di &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Add some, or leave the behaviour out</source>
        <translation>Aggiungerne alcuni, o tralasciare il comportamento</translation>
    </message>
    <message>
        <source>The setting &quot;{}&quot; is {}</source>
        <translation>L’impostazione &quot;{}&quot; è {}</translation>
    </message>
    <message>
        <source>Give {}</source>
        <translation>Indicare {}</translation>
    </message>
    <message>
        <source>1 to 10 000 000</source>
        <translation>da 1 a 10 000 000</translation>
    </message>
    <message>
        <source>1 to 65 536</source>
        <translation>da 1 a 65 536</translation>
    </message>
    <message>
        <source>more than 0, at most 10</source>
        <translation>più di 0, al massimo 10</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>da 0 a 10</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>da 0 a 1</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>più di 0</translation>
    </message>
    <message>
        <source>more than 0, at most 1000</source>
        <translation>più di 0, al massimo 1000</translation>
    </message>
    <message>
        <source>0 to 1000</source>
        <translation>da 0 a 1000</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 o più</translation>
    </message>
    <message>
        <source>1 to 8</source>
        <translation>da 1 a 8</translation>
    </message>
    <message>
        <source>There is no company &quot;{}&quot;</source>
        <translation>Non esiste la compagnia &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose words or tokens</source>
        <translation>Scegliere words o tokens</translation>
    </message>
    <message>
        <source>Company is drawn anew for each example, so the data cannot be gone through in epochs</source>
        <translation>La compagnia viene estratta di nuovo per ogni esempio, quindi i dati non si possono percorrere in epoche</translation>
    </message>
    <message>
        <source>Leave out one of the two</source>
        <translation>Tralasciare una delle due</translation>
    </message>
    <message>
        <source>0 for all, or how many examples</source>
        <translation>0 per tutti, o quanti esempi</translation>
    </message>
    <message>
        <source>0 to 0.5</source>
        <translation>da 0 a 0.5</translation>
    </message>
    <message>
        <source>There is no start &quot;{}&quot;</source>
        <translation>Non esiste la partenza &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose zero, average, word or random</source>
        <translation>Scegliere zero, average, word o random</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>da 1 a 4</translation>
    </message>
    <message>
        <source>There are no tokens to begin with</source>
        <translation>Non ci sono token da cui partire</translation>
    </message>
    <message>
        <source>Open a folder of tokens</source>
        <translation>Aprire una cartella di token</translation>
    </message>
    <message>
        <source>There is not enough memory for a step of training with one example at a time</source>
        <translation>La memoria non basta per un passo di addestramento con un esempio alla volta</translation>
    </message>
    <message>
        <source>Shorten the answers, close other programs, or take a smaller model</source>
        <translation>Accorciare le risposte, chiudere altri programmi, o usare un modello più piccolo</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sessione</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>lezione</translation>
    </message>
    <message>
        <source>A combination names a behaviour that is empty</source>
        <translation>Una combinazione nomina un comportamento vuoto</translation>
    </message>
    <message>
        <source>Write french|spanish+!json, for instance</source>
        <translation>Scriva french|spanish+!json, per esempio</translation>
    </message>
    <message>
        <source>There are no formulas &quot;{}&quot;</source>
        <translation>Non ci sono formule «{}»</translation>
    </message>
    <message>
        <source>Choose and-not or or-and</source>
        <translation>Scelga and-not o or-and</translation>
    </message>
    <message>
        <source>The formulas &quot;{}&quot; take {} behaviours at least</source>
        <translation>Le formule «{}» richiedono almeno {} comportamenti</translation>
    </message>
    <message>
        <source>Choose a larger size</source>
        <translation>Scelga una dimensione maggiore</translation>
    </message>
    <message>
        <source>The lesson cannot be opened</source>
        <translation>La lezione non si può aprire</translation>
    </message>
    <message>
        <source>Name a readable file</source>
        <translation>Indichi un file leggibile</translation>
    </message>
    <message>
        <source>Mend it in Bench &gt; Write a lesson</source>
        <translation>La corregga in Banco &gt; Scrivere una lezione</translation>
    </message>
    <message>
        <source>The folder of your lessons cannot be made</source>
        <translation>Non si può creare la cartella delle sue lezioni</translation>
    </message>
    <message>
        <source>These answers to a task are of another model</source>
        <translation>Queste risposte a un compito sono di un altro modello</translation>
    </message>
    <message>
        <source>Open its model first</source>
        <translation>Apra prima il suo modello</translation>
    </message>
    <message>
        <source>Sentences of their own ask for every behaviour, where one of them is enough</source>
        <translation>Le frasi separate chiedono ogni comportamento, dove ne basta uno</translation>
    </message>
    <message>
        <source>No answer has tokens with their probabilities</source>
        <translation>Nessuna risposta ha token con le loro probabilità</translation>
    </message>
    <message>
        <source>Let an answer come first</source>
        <translation>Attenda prima una risposta</translation>
    </message>
    <message>
        <source>Held-out behaviours are wanted in company, but neither pairs nor threes</source>
        <translation>Si chiedono comportamenti tenuti fuori in compagnia, ma né coppie né terne</translation>
    </message>
    <message>
        <source>Ask for some of each pair or of each three</source>
        <translation>Chiedine alcuni per ogni coppia o per ogni terna</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::AnswerFiles</name>
    <message>
        <source>Where the tokens and their probabilities are put</source>
        <translation>Dove vanno i token e le loro probabilità</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>Tabelle (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 è stato scritto.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::AnswerHistory</name>
    <message numerus="yes">
        <source>%n runs of the history %1 could not be read and are left out.</source>
        <translation>
            <numerusform>Non è stato possibile leggere %n esecuzione della cronologia %1, che viene tralasciata.</numerusform>
            <numerusform>Non è stato possibile leggere %n esecuzioni della cronologia %1, che vengono tralasciate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history of runs could not be read: %1</source>
        <translation>Non è stato possibile leggere la cronologia delle esecuzioni: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::AssignmentHost</name>
    <message>
        <source>This assignment was written for another model: its answers may differ from the teacher&apos;s.</source>
        <translation>Questa esercitazione è stata scritta per un altro modello: le sue risposte possono essere diverse da quelle del docente.</translation>
    </message>
    <message>
        <source>No model is open yet.</source>
        <translation>Non è ancora aperto alcun modello.</translation>
    </message>
    <message>
        <source>The open model has no behaviour called %1.</source>
        <translation>Il modello aperto non ha un comportamento chiamato %1.</translation>
    </message>
    <message>
        <source>Lay the assignment&apos;s deck</source>
        <translation>Disponi il mazzo dell’esercitazione</translation>
    </message>
    <message>
        <source>Where your answers are put</source>
        <translation>Dove vanno le tue risposte</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Risposte (*.json)</translation>
    </message>
    <message>
        <source>%1 is written: hand this file to your teacher.</source>
        <translation>%1 è stato scritto: consegnare questo file al docente.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::BatchWindow</name>
    <message>
        <source>A file of prompts</source>
        <translation>Un file di prompt</translation>
    </message>
    <message>
        <source>Choose a file of prompts</source>
        <translation>Scegli un file di prompt</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl *.json *.csv *.tsv);;All files (*)</source>
        <translation>Prompt (*.txt *.jsonl *.json *.csv *.tsv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Risposta in corso…</translation>
    </message>
    <message>
        <source>%1 of %2 prompts are answered.</source>
        <translation>%1 di %2 prompt hanno una risposta.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Fermato.</translation>
    </message>
    <message>
        <source>Where the table is put</source>
        <translation>Dove va la tabella</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 è stato scritto.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::BehaviorsWindow</name>
    <message>
        <source>Trying</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamenti</translation>
    </message>
    <message>
        <source>Compose has no question to try it on.</source>
        <translation>Nel banco Comporre non c’è una domanda su cui provarla.</translation>
    </message>
    <message>
        <source>An instruction is being tried.</source>
        <translation>È in corso la prova di un’istruzione.</translation>
    </message>
    <message>
        <source>Import behaviours</source>
        <translation>Importa comportamenti</translation>
    </message>
    <message>
        <source>Behaviour sets (*.json)</source>
        <translation>Insiemi di comportamenti (*.json)</translation>
    </message>
    <message>
        <source>Where the behaviours are put</source>
        <translation>Dove vanno i comportamenti</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviours were written to %1.</source>
        <translation>
            <numerusform>%n comportamento è stato scritto in %1.</numerusform>
            <numerusform>%n comportamenti sono stati scritti in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggesting wordings</source>
        <translation>Proposta di formulazioni</translation>
    </message>
    <message>
        <source>The demo model knows animals alone. Open a real model.</source>
        <translation>Il modello dimostrativo conosce solo animali. Aprire un modello reale.</translation>
    </message>
    <message>
        <source>The model is writing.</source>
        <translation>Il modello sta scrivendo.</translation>
    </message>
    <message>
        <source>The model had no other words for it. Try again, or write them yourself.</source>
        <translation>Il modello non ha trovato altre parole per dirlo. Riprovare, o scriverle da sé.</translation>
    </message>
    <message numerus="yes">
        <source>%n wordings are added. Try each, and take out what says something else.</source>
        <translation>
            <numerusform>È stata aggiunta %n formulazione. Provarla, e toglierla se dice altro.</numerusform>
            <numerusform>Sono state aggiunte %n formulazioni. Provarle una per una, e togliere quelle che dicono altro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::app::BenchRail</name>
    <message>
        <source>Benches</source>
        <translation>Banchi</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::ClassWindow</name>
    <message>
        <source>A class&apos;s answers</source>
        <translation>Le risposte di una classe</translation>
    </message>
    <message>
        <source>The folder that holds the pupils&apos; files</source>
        <translation>La cartella che contiene i file degli alunni</translation>
    </message>
    <message>
        <source>Pupils&apos; files</source>
        <translation>File degli alunni</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Risposte (*.json)</translation>
    </message>
    <message>
        <source>Where the table is put</source>
        <translation>Dove va la tabella</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 è stato scritto.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::DeckStore</name>
    <message>
        <source>it is not of the kind %1</source>
        <translation>non è del tipo %1</translation>
    </message>
    <message>
        <source>its deck number %1 has no name of its own, or no chips</source>
        <translation>il mazzo numero %1 non ha un nome proprio, o non ha schede</translation>
    </message>
    <message>
        <source>The saved decks could not be read (%1); their file was put aside as %2.</source>
        <translation>Non è stato possibile leggere i mazzi salvati (%1); il loro file è stato messo da parte come %2.</translation>
    </message>
    <message>
        <source>The saved decks in %1 could not be read (%2); no deck will be saved until that file is moved.</source>
        <translation>Non è stato possibile leggere i mazzi salvati in %1 (%2); nessun mazzo verrà salvato finché quel file non viene spostato.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::EffectsWindow</name>
    <message>
        <source>Where adapters act</source>
        <translation>Dove agiscono gli adattatori</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::ExportWindow</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>The export was stopped; nothing of it is left.</source>
        <translation>L’esportazione è stata fermata; non ne resta nulla.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>Scegli una cartella nuova o vuota</translation>
    </message>
    <message>
        <source>Where the share card is put</source>
        <translation>Dove va la scheda di condivisione</translation>
    </message>
    <message>
        <source>Share cards (*.json)</source>
        <translation>Schede di condivisione (*.json)</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::JobSet</name>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Dati di addestramento</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Esperimento</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Stima</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometria</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Compito</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::JudgeWindow</name>
    <message>
        <source>The judge</source>
        <translation>Il giudice</translation>
    </message>
    <message>
        <source>“%1” was reached, but its answer cannot be read: %2</source>
        <translation>«%1» è stato raggiunto, ma la sua risposta non può essere letta: %2</translation>
    </message>
    <message>
        <source>“%1” answered after %2 s, but wrongly: it found no animal in a sentence about a fox.</source>
        <translation>«%1» ha risposto dopo %2 s, ma in modo sbagliato: non ha trovato alcun animale in una frase su una volpe.</translation>
    </message>
    <message>
        <source>“%1” answered rightly after %2 s.</source>
        <translation>«%1» ha risposto correttamente dopo %2 s.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::KeptFile</name>
    <message>
        <source>it is larger than 4 MB</source>
        <translation>supera 4 MB</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LabHost</name>
    <message>
        <source>No model is open yet: open one, then its tokens.</source>
        <translation>Non è ancora aperto alcun modello: aprirne uno, poi i suoi token.</translation>
    </message>
    <message>
        <source>No model is open yet: open one, then its share cards.</source>
        <translation>Non è ancora aperto alcun modello: aprirne uno, poi le sue schede di condivisione.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Come il &amp;sistema</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LessonEditorWindow</name>
    <message>
        <source>Write a lesson</source>
        <translation>Scrivere una lezione</translation>
    </message>
    <message>
        <source>Learn lists it as %1.</source>
        <translation>Imparare la elenca come %1.</translation>
    </message>
    <message>
        <source>Where the lesson is put</source>
        <translation>Dove va la lezione</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>Lezioni (*.json)</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un file…</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Apri una lezione</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Propria: %1</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation>Una copia di %1</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 è stato scritto.</translation>
    </message>
    <message>
        <source>Go to Compose, Train, Geometry or Evaluate first.</source>
        <translation>Andare prima a Comporre, Addestrare, Geometria o Valutare.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LessonHost</name>
    <message>
        <source>The lesson %1 cannot be read: %2</source>
        <translation>Non è possibile leggere la lezione %1: %2</translation>
    </message>
    <message>
        <source>Lay the lesson&apos;s deck</source>
        <translation>Disponi il mazzo della lezione</translation>
    </message>
    <message>
        <source>The lesson is among those of Learn now.</source>
        <translation>La lezione è ora tra quelle di Imparare.</translation>
    </message>
    <message>
        <source>There is no lesson of yours called %1.</source>
        <translation>Non c’è una lezione propria chiamata %1.</translation>
    </message>
    <message>
        <source>The lesson is no longer among those of Learn.</source>
        <translation>La lezione non è più tra quelle di Imparare.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LibraryHost</name>
    <message>
        <source>No model is open yet: open %1 first.</source>
        <translation>Non è ancora aperto alcun modello: aprire prima %1.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message numerus="yes">
        <source>%n items are gone for good.</source>
        <translation>
            <numerusform>%n elemento è stato eliminato definitivamente.</numerusform>
            <numerusform>%n elementi sono stati eliminati definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies in the trash will be gone for good.</source>
        <translation>Ciò che è nel cestino verrà eliminato definitivamente.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Svuotalo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>%1 is of the model %2. Open that model first.</source>
        <translation>%1 appartiene al modello %2. Aprire prima quel modello.</translation>
    </message>
    <message>
        <source>The tokens of %1 will take the place of those in use, which are set aside.</source>
        <translation>I token di %1 prenderanno il posto di quelli in uso, che vengono messi da parte.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usali</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>No file manager could be started. The item lies in %1.</source>
        <translation>Non è stato possibile avviare un gestore di file. L’elemento si trova in %1.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 è nel cestino.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are in the trash.</source>
        <translation>
            <numerusform>%n elemento è nel cestino.</numerusform>
            <numerusform>%n elementi sono nel cestino.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Lasciali lì</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Fianco a fianco</translation>
    </message>
    <message>
        <source>Where the table is put</source>
        <translation>Dove va la tabella</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 è stato scritto.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LoadingPage</name>
    <message>
        <source>Loading</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>&amp;Open a model folder…</source>
        <translation>Apri una &amp;cartella modello…</translation>
    </message>
    <message>
        <source>Open the &amp;demo model</source>
        <translation>Apri il modello &amp;dimostrativo</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Caricamento di %1…</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Nessun modello è aperto</translation>
    </message>
    <message>
        <source>Find or get a &amp;model…</source>
        <translation>Cerca o &amp;ottieni un modello…</translation>
    </message>
    <message>
        <source>Open a &amp;GGUF file…</source>
        <translation>Apri un file &amp;GGUF…</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::MechanismWindow</name>
    <message>
        <source>The mechanism</source>
        <translation>Il meccanismo</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::ModelsWindow</name>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>On this &amp;computer</source>
        <translation>Su questo &amp;computer</translation>
    </message>
    <message>
        <source>&amp;Get a model</source>
        <translation>&amp;Ottieni un modello</translation>
    </message>
    <message>
        <source>Reading the model&apos;s files…</source>
        <translation>Lettura dei file del modello…</translation>
    </message>
    <message>
        <source>Every file of %1 is what the hub gave.</source>
        <translation>Ogni file di %1 è come l’hub lo ha dato.</translation>
    </message>
    <message>
        <source>Damaged files of %1: %2. Get the model again: these alone are fetched anew.</source>
        <translation>File danneggiati di %1: %2. Ottenere di nuovo il modello: solo questi vengono riscaricati.</translation>
    </message>
    <message>
        <source>Add a folder that holds models</source>
        <translation>Aggiungi una cartella che contiene modelli</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::Presenter</name>
    <message>
        <source>Present: F5 or Escape leaves.</source>
        <translation>Presentazione: F5 o Esc per uscire.</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>P&amp;resentazione</translation>
    </message>
    <message>
        <source>For a wall: the whole screen, large answers, no shelf and no rail; F5 or Escape leaves</source>
        <translation>Per la proiezione: schermo intero, risposte grandi, senza scaffale né barra dei banchi; F5 o Esc per uscire</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::ResultsHost</name>
    <message>
        <source>These results are not open any more.</source>
        <translation>Questi risultati non sono più aperti.</translation>
    </message>
    <message>
        <source>There are no results to judge yet.</source>
        <translation>Non ci sono ancora risultati da giudicare.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::Screenshot</name>
    <message>
        <source>The work was cancelled.</source>
        <translation>Il lavoro è stato annullato.</translation>
    </message>
    <message>
        <source>The picture could not be written (%1): %2. Name a file in a folder you may write.</source>
        <translation>Non è stato possibile scrivere l’immagine (%1): %2. Indicare un file in una cartella in cui si può scrivere.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::SessionKeeper</name>
    <message>
        <source>Nothing can be written into %1. Everything works; decks, answers and trainings of this session last until you quit.</source>
        <translation>In %1 non si può scrivere nulla. Tutto funziona; mazzi, risposte e addestramenti di questa sessione durano fino all’uscita.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::SessionStore</name>
    <message>
        <source>it is not of the kind %1</source>
        <translation>non è del tipo %1</translation>
    </message>
    <message>
        <source>The last session could not be read (%1); it was put aside as %2.</source>
        <translation>Non è stato possibile leggere l’ultima sessione (%1); è stata messa da parte come %2.</translation>
    </message>
    <message>
        <source>The last session %1 could not be read (%2); this one will not be kept.</source>
        <translation>Non è stato possibile leggere l’ultima sessione %1 (%2); questa non verrà conservata.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::SideEffectsWindow</name>
    <message>
        <source>Side effects of the deck</source>
        <translation>Effetti collaterali del mazzo</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::StatusStrip</name>
    <message>
        <source>Cancel the running job</source>
        <translation>Annulla il lavoro in corso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>The open model</source>
        <translation>Il modello aperto</translation>
    </message>
    <message>
        <source>Device, number format and threads</source>
        <translation>Dispositivo, formato dei numeri e thread</translation>
    </message>
    <message>
        <source>Memory that this program holds</source>
        <translation>Memoria occupata da questo programma</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Avanzamento del lavoro in corso</translation>
    </message>
    <message>
        <source>%1
%2, %3 parameters, %4 layers, %5 wide, %6 words</source>
        <translation>%1
%2, %3 parametri, %4 livelli, larghezza %5, %6 parole</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 thread</translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>%1 di memoria</translation>
    </message>
    <message>
        <source>%1
Weights: %2 in memory, as %3</source>
        <translation>%1
Pesi: %2 in memoria, come %3</translation>
    </message>
    <message>
        <source>%1 is not all there</source>
        <comment>a download that waits</comment>
        <translation>%1 è incompleto</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Download di %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a download and its share</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shows the download</source>
        <translation>Mostra il download</translation>
    </message>
    <message>
        <source>%1 · completes text</source>
        <comment>a base model</comment>
        <translation>%1 · completa testo</translation>
    </message>
    <message>
        <source>It has no chat template: it goes on with a prompt as it is.</source>
        <translation>Non ha un template di chat: prosegue un prompt così com’è.</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Template: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::UnfinishedWork</name>
    <message>
        <source>A training of %1 stopped at step %2 of %3. It can go on from its last checkpoint.</source>
        <translation>Un addestramento di %1 si è fermato al passo %2 di %3. Può proseguire dal suo ultimo punto di ripresa.</translation>
    </message>
    <message>
        <source>A training of %1 was interrupted before its first step.</source>
        <translation>Un addestramento di %1 è stato interrotto prima del primo passo.</translation>
    </message>
    <message>
        <source>An experiment stopped after %1 of %2 answers. It can go on from there.</source>
        <translation>Un esperimento si è fermato dopo %1 di %2 risposte. Può proseguire da lì.</translation>
    </message>
    <message>
        <source>An experiment was interrupted before its first answer.</source>
        <translation>Un esperimento è stato interrotto prima della prima risposta.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>A training of %1 is under way (step %2 of %3). What it has learnt is kept, and it can go on at the next start.</source>
        <translation>È in corso un addestramento di %1 (passo %2 di %3). Ciò che ha appreso resta conservato, e al prossimo avvio può proseguire.</translation>
    </message>
    <message>
        <source>An experiment is under way (%1 of %2 answers). Its answers are kept, and it can go on at the next start.</source>
        <translation>È in corso un esperimento (%1 di %2 risposte). Le sue risposte restano conservate, e al prossimo avvio può proseguire.</translation>
    </message>
    <message>
        <source>The download of %1 stopped at %2 of %3. It can go on from there.</source>
        <translation>Il download di %1 si è fermato a %2 di %3. Può proseguire da lì.</translation>
    </message>
    <message>
        <source>The download of %1 was interrupted at its beginning.</source>
        <translation>Il download di %1 è stato interrotto all’inizio.</translation>
    </message>
    <message>
        <source>The task %1 stopped after %2 of %3 answers. It can go on from there.</source>
        <translation>Il compito %1 si è fermato dopo %2 di %3 risposte. Può proseguire da lì.</translation>
    </message>
    <message>
        <source>The task %1 is under way (%2 of %3 answers). Its answers are kept, and it can go on at the next start.</source>
        <translation>È in corso il compito %1 (%2 di %3 risposte). Le sue risposte restano conservate, e al prossimo avvio può proseguire.</translation>
    </message>
    <message>
        <source>A sweep of %1 stopped after %2 of %3 trainings. It can go on from there.</source>
        <translation>Una griglia di addestramenti di %1 si è fermata dopo %2 di %3 addestramenti. Può proseguire da lì.</translation>
    </message>
    <message>
        <source>A sweep of %1 is under way (%2 of %3 trainings). What it has trained is kept, and it can go on at the next start.</source>
        <translation>È in corso una griglia di addestramenti di %1 (%2 di %3 addestramenti). Ciò che ha addestrato resta conservato, e al prossimo avvio può proseguire.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::Workbench</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Open model folder…</source>
        <translation>&amp;Apri cartella modello…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Apri &amp;recenti</translation>
    </message>
    <message>
        <source>Open &amp;token file…</source>
        <translation>Apri file di &amp;token…</translation>
    </message>
    <message>
        <source>Open re&amp;sults…</source>
        <translation>Apri ri&amp;sultati…</translation>
    </message>
    <message>
        <source>Open the &amp;demo model</source>
        <translation>Apri il modello &amp;dimostrativo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Bench</source>
        <translation>&amp;Banco</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandi…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Scorciatoie</translation>
    </message>
    <message>
        <source>&amp;About Steerdeck</source>
        <translation>&amp;Informazioni su Steerdeck</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rifai</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>Come il &amp;desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Scuro</translation>
    </message>
    <message>
        <source>The text is at %1 % of its usual size.</source>
        <translation>Dimensione dei caratteri: %1 % di quella normale.</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Caratteri più &amp;grandi</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Caratteri più &amp;piccoli</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Caratteri &amp;normali</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Schermo intero</translation>
    </message>
    <message>
        <source>%1 (results)</source>
        <translation>%1 (risultati)</translation>
    </message>
    <message>
        <source>%1 (token)</source>
        <translation>%1 (token)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>S&amp;vuota questo elenco</translation>
    </message>
    <message>
        <source>Open a model folder (it holds config.json)</source>
        <translation>Apri una cartella modello (contiene config.json)</translation>
    </message>
    <message>
        <source>Open results of an experiment</source>
        <translation>Apri i risultati di un esperimento</translation>
    </message>
    <message>
        <source>Compare with results</source>
        <translation>Confronta con altri risultati</translation>
    </message>
    <message>
        <source>Results (results.json)</source>
        <translation>Risultati (results.json)</translation>
    </message>
    <message>
        <source>all behaviours</source>
        <translation>tutti i comportamenti</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e %n altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The form is filled as it was; start it once it can be started.</source>
        <translation>Il modulo è stato compilato com’era; premere Avvia appena è possibile.</translation>
    </message>
    <message>
        <source>The token %1 is open.</source>
        <translation>Il token %1 è aperto.</translation>
    </message>
    <message>
        <source>The judge has scored %1 of %2 correct answers.</source>
        <translation>Il giudice ha dato un voto a %1 risposte corrette su %2.</translation>
    </message>
    <message>
        <source>Steerdeck</source>
        <translation>Steerdeck</translation>
    </message>
    <message>
        <source>the change of the training</source>
        <translation>la modifica dell’addestramento</translation>
    </message>
    <message>
        <source>the change of the plan</source>
        <translation>la modifica del piano</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Caricamento di %1</translation>
    </message>
    <message>
        <source>%1 - Steerdeck</source>
        <translation>%1 - Steerdeck</translation>
    </message>
    <message numerus="yes">
        <source>%n more were refused.</source>
        <translation>
            <numerusform>%n altro è stato rifiutato.</numerusform>
            <numerusform>Altri %n sono stati rifiutati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading a model</source>
        <translation>Caricamento di un modello</translation>
    </message>
    <message>
        <source>Quit, go on later</source>
        <translation>Esci, riprendi dopo</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>The language changes when the work under way is done.</source>
        <translation>La lingua cambia quando il lavoro in corso è finito.</translation>
    </message>
    <message>
        <source>&amp;Back to the shipped tokens</source>
        <translation>Torna ai token &amp;forniti</translation>
    </message>
    <message>
        <source>Use the tokens that came with the model again; your own are set aside</source>
        <translation>Usa di nuovo i token forniti con il modello; i propri vengono messi da parte</translation>
    </message>
    <message>
        <source>No token of your own stands in place of a shipped one.</source>
        <translation>Nessun token proprio sta al posto di uno fornito.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuale</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Mostra il &amp;registro</translation>
    </message>
    <message>
        <source>Every token is the shipped one already.</source>
        <translation>Ogni token è già quello fornito.</translation>
    </message>
    <message numerus="yes">
        <source>%n shipped tokens are in use again: %1. Your own were set aside.</source>
        <translation>
            <numerusform>%n token fornito è di nuovo in uso: %1. Il proprio è stato messo da parte.</numerusform>
            <numerusform>%n token forniti sono di nuovo in uso: %1. I propri sono stati messi da parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Your own tokens are in use again: %1.</source>
        <translation>I propri token sono di nuovo in uso: %1.</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelli…</translation>
    </message>
    <message>
        <source>The models on this computer, and those to be had from the hub</source>
        <translation>I modelli su questo computer e quelli che si possono avere dall’hub</translation>
    </message>
    <message>
        <source>&amp;Weights in memory</source>
        <translation>&amp;Pesi in memoria</translation>
    </message>
    <message>
        <source>As the &amp;files have them</source>
        <translation>Come nei &amp;file</translation>
    </message>
    <message>
        <source>Packed to &amp;8 bits (Q8_0)</source>
        <translation>Compattati a &amp;8 bit (Q8_0)</translation>
    </message>
    <message>
        <source>Packed to &amp;4 bits (Q4_0)</source>
        <translation>Compattati a &amp;4 bit (Q4_0)</translation>
    </message>
    <message>
        <source>The model %1 is there.</source>
        <translation>Il modello %1 è arrivato.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Aprilo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Open a &amp;GGUF file…</source>
        <translation>Apri un file &amp;GGUF…</translation>
    </message>
    <message>
        <source>Open a model in one GGUF file</source>
        <translation>Apri un modello in un solo file GGUF</translation>
    </message>
    <message>
        <source>Models (*.gguf);;All files (*)</source>
        <translation>Modelli (*.gguf);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Use a template &amp;file…</source>
        <translation>&amp;Usa un file di template…</translation>
    </message>
    <message>
        <source>A chat template (Jinja) of your own for the open model, or one that a base model lacks</source>
        <translation>Un proprio template di chat (Jinja) per il modello aperto, o quello che manca a un modello base</translation>
    </message>
    <message>
        <source>Use the model&apos;s own temp&amp;late</source>
        <translation>Usa il temp&amp;late del modello</translation>
    </message>
    <message>
        <source>No template file of your own is in use.</source>
        <translation>Nessun file di template proprio è in uso.</translation>
    </message>
    <message>
        <source>Use a chat template file</source>
        <translation>Usa un file di template di chat</translation>
    </message>
    <message>
        <source>Chat templates (*.jinja *.j2 *.txt);;All files (*)</source>
        <translation>Template di chat (*.jinja *.j2 *.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>%1 has no chat template: it goes on with your prompt as it is. With a template file of its own (File, Use a template file) it can be asked as a chat model is.</source>
        <translation>%1 non ha un template di chat: prosegue il prompt così com’è. Con un file di template tutto suo (File, Usa un file di template) gli si possono fare domande come a un modello di chat.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Esp&amp;orta…</translation>
    </message>
    <message>
        <source>The deck for other programs: transformers, vLLM, llama.cpp, Ollama, PEFT</source>
        <translation>Il mazzo per altri programmi: transformers, vLLM, llama.cpp, Ollama, PEFT</translation>
    </message>
    <message>
        <source>Where adapters &amp;act…</source>
        <translation>Dove &amp;agiscono gli adattatori…</translation>
    </message>
    <message>
        <source>What adapters add to the model&apos;s stream, layer by layer, and how much of it the model bears</source>
        <translation>Ciò che gli adattatori aggiungono al flusso del modello, livello per livello, e quanto ne regge il modello</translation>
    </message>
    <message>
        <source>Open a token file or a share card</source>
        <translation>Apri un file di token o una scheda di condivisione</translation>
    </message>
    <message>
        <source>Steering tokens and share cards (*.safetensors *.json)</source>
        <translation>Token di guida e schede di condivisione (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>opening a share card</source>
        <translation>apertura di una scheda di condivisione</translation>
    </message>
    <message>
        <source>The share card is open: run it to see its answer. Its tokens are kept by steerdeck-cli import.</source>
        <translation>La scheda di condivisione è aperta: eseguirla per vedere la sua risposta. I suoi token si conservano con steerdeck-cli import.</translation>
    </message>
    <message>
        <source>&amp;Tasks of Evaluate</source>
        <translation>Compiti di &amp;Valutare</translation>
    </message>
    <message>
        <source>A task&apos;s questions, put to the model with and without steering</source>
        <translation>Le domande di un compito, poste al modello con e senza guida</translation>
    </message>
    <message>
        <source>&amp;New behaviour…</source>
        <translation>&amp;Nuovo comportamento…</translation>
    </message>
    <message>
        <source>&amp;Behaviours…</source>
        <translation>&amp;Comportamenti…</translation>
    </message>
    <message>
        <source>The built-in behaviours, and your own to write, try, export and import</source>
        <translation>I comportamenti integrati, e i propri da scrivere, provare, esportare e importare</translation>
    </message>
    <message>
        <source>A file of &amp;prompts…</source>
        <translation>Un f&amp;ile di prompt…</translation>
    </message>
    <message>
        <source>Every prompt of a file answered under Compose&apos;s deck, into a table</source>
        <translation>La risposta a ogni prompt di un file con il mazzo di Comporre, in una tabella</translation>
    </message>
    <message>
        <source>%1 (task)</source>
        <translation>%1 (compito)</translation>
    </message>
    <message>
        <source>They are kept, and used when Steerdeck is started without --behaviors.</source>
        <translation>Restano conservati, e si usano quando Steerdeck viene avviato senza --behaviors.</translation>
    </message>
    <message>
        <source>The behaviours are renewed when the work under way is done.</source>
        <translation>I comportamenti si rinnovano quando il lavoro in corso è finito.</translation>
    </message>
    <message>
        <source>The command line is on the clipboard.</source>
        <translation>La riga di comando è negli appunti.</translation>
    </message>
    <message>
        <source>Experiments and tasks</source>
        <translation>Esperimenti e compiti</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Esperimenti</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Compiti</translation>
    </message>
    <message>
        <source>Whether compositions of behaviours hold, in every order</source>
        <translation>Se le composizioni di comportamenti vengono rispettate, in tutti gli ordini</translation>
    </message>
    <message>
        <source>Questions with one right answer each: BoolQ, ListOps and others</source>
        <translation>Domande con una sola risposta corretta ciascuna: BoolQ, ListOps e altre</translation>
    </message>
    <message>
        <source>the change of the task</source>
        <translation>la modifica del compito</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a deck; how it is sampled</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>The former tokens are in use again: %1.</source>
        <translation>I token precedenti sono di nuovo in uso: %1.</translation>
    </message>
    <message>
        <source>The training&apos;s tokens are in use: %1.</source>
        <translation>I token dell’addestramento sono in uso: %1.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Mantienili</translation>
    </message>
    <message>
        <source>%1 is the training data now.</source>
        <translation>%1 sono ora i dati di addestramento.</translation>
    </message>
    <message>
        <source>The saved deck is not there any more.</source>
        <translation>Il mazzo salvato non c’è più.</translation>
    </message>
    <message>
        <source>laying the saved deck %1</source>
        <translation>disposizione del mazzo salvato %1</translation>
    </message>
    <message>
        <source>L&amp;ibrary…</source>
        <translation>Li&amp;breria…</translation>
    </message>
    <message>
        <source>Experiments, trainings, data sets, task runs and saved decks: find, name, compare, delete</source>
        <translation>Esperimenti, addestramenti, insiemi di dati, esecuzioni di compiti e mazzi salvati: trovare, nominare, confrontare, eliminare</translation>
    </message>
    <message>
        <source>Open an assignment…</source>
        <translation>Apri un’esercitazione…</translation>
    </message>
    <message>
        <source>Exercises and questions that a teacher has written; the answers go into one file</source>
        <translation>Esercizi e domande scritti da un docente; le risposte vanno in un solo file</translation>
    </message>
    <message>
        <source>New g&amp;uest window</source>
        <translation>Nuova fi&amp;nestra ospite</translation>
    </message>
    <message>
        <source>A window that leaves nothing behind: no settings, no tokens, no results</source>
        <translation>Una finestra che non lascia nulla dietro di sé: né impostazioni, né token, né risultati</translation>
    </message>
    <message>
        <source>A &amp;class&apos;s answers…</source>
        <translation>&amp;Risposte di una classe…</translation>
    </message>
    <message>
        <source>Pupils&apos; files as a table with plots</source>
        <translation>I file degli alunni come tabella con grafici</translation>
    </message>
    <message>
        <source>&amp;Write a lesson…</source>
        <translation>&amp;Scrivi una lezione…</translation>
    </message>
    <message>
        <source>Steps and questions of your own, tried at once</source>
        <translation>Passi e domande propri, subito provati</translation>
    </message>
    <message>
        <source>The &amp;mechanism…</source>
        <translation>Il &amp;meccanismo…</translation>
    </message>
    <message>
        <source>Teacher, student and token step by step; who sees whom in a deck, down to one logit</source>
        <translation>Insegnante, studente e token passo per passo; chi vede chi in un mazzo, fino a un singolo logit</translation>
    </message>
    <message>
        <source>%1 (assignment)</source>
        <translation>%1 (esercitazione)</translation>
    </message>
    <message>
        <source>Open an assignment</source>
        <translation>Apri un’esercitazione</translation>
    </message>
    <message>
        <source>Assignments (*.json)</source>
        <translation>Esercitazioni (*.json)</translation>
    </message>
    <message>
        <source>The guest&apos;s window could not be started.</source>
        <translation>Non è stato possibile avviare la finestra ospite.</translation>
    </message>
    <message>
        <source>A guest&apos;s window: when it is closed, everything made in it goes. Export what you want to keep.</source>
        <translation>Una finestra ospite: quando viene chiusa, tutto ciò che vi è stato creato scompare. Esportare ciò che si vuole conservare.</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (ospite)</translation>
    </message>
    <message>
        <source>Use as guest (leaves nothing behind)</source>
        <translation>Usa come ospite (non lascia nulla dietro di sé)</translation>
    </message>
    <message>
        <source>New here? Just try. What you do is kept in your home folder.</source>
        <translation>Prima volta qui? Basta provare. Ciò che si fa resta nella cartella personale.</translation>
    </message>
    <message>
        <source>Take the first lesson</source>
        <translation>Inizia la prima lezione</translation>
    </message>
    <message>
        <source>Si&amp;de effects of the deck…</source>
        <translation>&amp;Effetti collaterali del mazzo…</translation>
    </message>
    <message>
        <source>How many answers obey at each dose of the deck, and what is paid for it</source>
        <translation>Quante risposte obbediscono a ogni dose del mazzo, e a quale prezzo</translation>
    </message>
    <message>
        <source>How the weights of real models lie in memory, and what is computed in: packed, a larger model fits; the open model is opened again</source>
        <translation>Come stanno in memoria i pesi dei modelli veri, e in quale formato si calcola: compattati, ci sta un modello più grande; il modello aperto viene riaperto</translation>
    </message>
    <message>
        <source>In float&amp;32, the most exact</source>
        <translation>In float&amp;32, il più esatto</translation>
    </message>
    <message>
        <source>In &amp;bfloat16, half as large</source>
        <translation>In &amp;bfloat16, grande la metà</translation>
    </message>
    <message>
        <source>Add results</source>
        <translation>Aggiungi risultati</translation>
    </message>
    <message>
        <source>The &amp;judge…</source>
        <translation>Il giudi&amp;ce…</translation>
    </message>
    <message>
        <source>The language model that scores answers and answers questions about them: name it, try it</source>
        <translation>Il modello linguistico che dà un voto alle risposte e risponde a domande su di esse: indicarlo, provarlo</translation>
    </message>
    <message>
        <source>The deck is laid out without %1, which the open model does not know.</source>
        <translation>Il deck è disposto senza ciò che il modello aperto non conosce: %1.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AccuracyMap</name>
    <message>
        <source>Accuracy by method and size</source>
        <translation>Accuratezza per metodo e dimensione</translation>
    </message>
    <message>
        <source>Arrow keys choose a cell, Escape none</source>
        <translation>Le frecce scelgono una cella, Esc annulla la scelta</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>method, size, group</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Accuracy %1 %</source>
        <translation>Accuratezza %1 %</translation>
    </message>
    <message>
        <source>, 95 % interval %1 to %2</source>
        <translation>, intervallo al 95 % da %1 a %2</translation>
    </message>
    <message>
        <source>Best order %1 %</source>
        <translation>Ordine migliore %1 %</translation>
    </message>
    <message>
        <source>Order variance %1 points</source>
        <translation>Varianza d’ordine: %1 punti</translation>
    </message>
    <message>
        <source>Quality %1 of 5, %2 judged</source>
        <translation>Qualità %1 su 5, %2 giudicate</translation>
    </message>
    <message>
        <source>%1 combinations, %2 answers</source>
        <translation>%1 combinazioni, %2 risposte</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Ancora nessuna risposta</translation>
    </message>
    <message>
        <source>Start an experiment or open earlier results: the accuracy of each method appears here</source>
        <translation>Avviare un esperimento o aprire risultati precedenti: qui appare l’accuratezza di ogni metodo</translation>
    </message>
    <message>
        <source>Largest %1 points: %2</source>
        <translation>Massima %1 punti: %2</translation>
    </message>
    <message>
        <source>Going round in circles %1 %</source>
        <translation>Girano in tondo: %1 %</translation>
    </message>
    <message>
        <source>Perplexity %1</source>
        <translation>Perplessità: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AdapterSheet</name>
    <message>
        <source>Options of the adapters</source>
        <translation>Opzioni degli adattatori</translation>
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
        <translation>nessuna: lineare</translation>
    </message>
    <message>
        <source>behind each block</source>
        <translation>dopo ogni blocco</translation>
    </message>
    <message>
        <source>behind attention and MLP</source>
        <translation>dopo attenzione e MLP</translation>
    </message>
    <message>
        <source>where the published program hooks in</source>
        <translation>dove si aggancia il programma pubblicato</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>The &amp;last position alone</source>
        <translation>Solo l’&amp;ultima posizione</translation>
    </message>
    <message>
        <source>Change only a prompt&apos;s last position and what follows it</source>
        <translation>Modifica solo l’ultima posizione di un prompt e ciò che la segue</translation>
    </message>
    <message>
        <source>after each step</source>
        <translation>dopo ogni passo</translation>
    </message>
    <message>
        <source>five times in all</source>
        <translation>cinque volte in tutto</translation>
    </message>
    <message>
        <source>after the first step</source>
        <translation>dopo il primo passo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>every so many steps</source>
        <translation>a intervalli di passi</translation>
    </message>
    <message>
        <source>all</source>
        <comment>examples</comment>
        <translation>tutti</translation>
    </message>
    <message>
        <source>&amp;Rank</source>
        <translation>&amp;Rango</translation>
    </message>
    <message>
        <source>Directions of each change; 8 as published</source>
        <translation>Direzioni di ogni modifica; 8 come pubblicato</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>&amp;Attivazione</translation>
    </message>
    <message>
        <source>Stands between the two factors of a change</source>
        <translation>Sta tra i due fattori di una modifica</translation>
    </message>
    <message>
        <source>&amp;Kept apart</source>
        <translation>&amp;Separazione</translation>
    </message>
    <message>
        <source>When W_down is projected out of what LoRA writes to, so that the two learn different things</source>
        <translation>Quando W_down viene proiettato fuori da ciò in cui scrive LoRA, perché i due apprendano cose diverse</translation>
    </message>
    <message>
        <source>&amp;Steps between</source>
        <translation>In&amp;tervallo in passi</translation>
    </message>
    <message>
        <source>Steps between two projections</source>
        <translation>Passi tra due proiezioni</translation>
    </message>
    <message>
        <source>&amp;Examples of the task</source>
        <translation>&amp;Esempi del compito</translation>
    </message>
    <message>
        <source>The first so many of its training split; 0 is all of them</source>
        <translation>Quanti prenderne dall’inizio della parte di addestramento; 0 li prende tutti</translation>
    </message>
    <message>
        <source>Pla&amp;ce</source>
        <translation>Pu&amp;nto</translation>
    </message>
    <message>
        <source>What of a block is changed</source>
        <translation>Che cosa si modifica di un blocco</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>&amp;Livelli</translation>
    </message>
    <message>
        <source>Numbers of blocks from 0 on, with blanks between: 0 1 5</source>
        <translation>Numeri di blocchi a partire da 0, separati da spazi: 0 1 5</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fatto</translation>
    </message>
    <message>
        <source>Close; the options stand</source>
        <translation>Chiude; le opzioni restano</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rango %1</translation>
    </message>
    <message>
        <source>layers %1</source>
        <translation>livelli %1</translation>
    </message>
    <message>
        <source>last position</source>
        <translation>ultima posizione</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Learn &amp;from</source>
        <translation>Appren&amp;dono da</translation>
    </message>
    <message>
        <source>The data&apos;s answers, as published; the same model reading the instructions, as tokens learn; or the model&apos;s own answers, by how they are rated</source>
        <translation>Le risposte dei dati, come pubblicato; lo stesso modello che legge le istruzioni, come apprendono i token; o le risposte del modello stesso, secondo come vengono valutate</translation>
    </message>
    <message>
        <source>Answers in a &amp;group</source>
        <translation>Risposte per &amp;gruppo</translation>
    </message>
    <message>
        <source>To each prompt, held against one another</source>
        <translation>A ogni prompt, confrontate tra loro</translation>
    </message>
    <message>
        <source>Longest ans&amp;wer</source>
        <translation>Ris&amp;posta più lunga</translation>
    </message>
    <message>
        <source>Tokens of an answer at most</source>
        <translation>Token di una risposta al massimo</translation>
    </message>
    <message>
        <source>Options of LoRA</source>
        <translation>Opzioni di LoRA</translation>
    </message>
    <message>
        <source>An answer earns 1 where the behaviour&apos;s verifier passes it.</source>
        <translation>Una risposta guadagna 1 se supera il verificatore del comportamento.</translation>
    </message>
    <message>
        <source>An answer earns 1 where the task&apos;s parser can read it, and 2 more where it is right.</source>
        <translation>Una risposta guadagna 1 se il parser del compito riesce a leggerla, e altri 2 se è corretta.</translation>
    </message>
    <message>
        <source>LoRA of rank %1, alpha %2</source>
        <translation>LoRA di rango %1, alpha %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>projections</comment>
        <translation>su %1</translation>
    </message>
    <message>
        <source>dropout %1</source>
        <translation>dropout %1</translation>
    </message>
    <message>
        <source>the answers (cross-entropy)</source>
        <translation>le risposte (entropia incrociata)</translation>
    </message>
    <message>
        <source>the instructions (self-distillation)</source>
        <translation>le istruzioni (autodistillazione)</translation>
    </message>
    <message>
        <source>rewards of own answers (GRPO)</source>
        <translation>le ricompense delle proprie risposte (GRPO)</translation>
    </message>
    <message>
        <source>self-distilled</source>
        <translation>autodistillati</translation>
    </message>
    <message numerus="yes">
        <source>GRPO, %n answers of up to %1 tokens</source>
        <translation>
            <numerusform>GRPO, %n risposta di al massimo %1 token</numerusform>
            <numerusform>GRPO, %n risposte di al massimo %1 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept apart every %n steps</source>
        <translation>
            <numerusform>separazione ogni %n passo</numerusform>
            <numerusform>separazione ogni %n passi</numerusform>
        </translation>
    </message>
    <message>
        <source>kept apart %1</source>
        <translation>separazione: %1</translation>
    </message>
    <message>
        <source>The data&apos;s answers, or the same model reading the instructions, as tokens learn: the paper&apos;s way</source>
        <translation>Le risposte dei dati, o lo stesso modello che legge le istruzioni, come apprendono i token: il modo dell’articolo</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswerCard</name>
    <message>
        <source>Show the tokens and their probabilities (T)</source>
        <translation>Mostra i token e le loro probabilità (T)</translation>
    </message>
    <message>
        <source>Show the exact input (I)</source>
        <translation>Mostra l’input esatto (I)</translation>
    </message>
    <message>
        <source>Compare with another answer (C)</source>
        <translation>Confronta con un’altra risposta (C)</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copia…</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Risposta: %1</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>In attesa …</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La risposta è vuota.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2/s</source>
        <comment>42 tokens · 310 per second</comment>
        <translation>%1 · %2/s</translation>
    </message>
    <message>
        <source>%1 · cut off</source>
        <translation>%1 · troncata</translation>
    </message>
    <message>
        <source>%1 tokens in %2 s</source>
        <translation>%1 token in %2 s</translation>
    </message>
    <message>
        <source>The answer ran into the limit of new tokens.</source>
        <translation>La risposta ha raggiunto il limite di nuovi token.</translation>
    </message>
    <message>
        <source>The answer does all that was asked.</source>
        <translation>La risposta fa tutto ciò che è stato chiesto.</translation>
    </message>
    <message>
        <source>The answer does not do all that was asked.</source>
        <translation>La risposta non fa tutto ciò che è stato chiesto.</translation>
    </message>
    <message>
        <source>Tokens of the answer: %1</source>
        <translation>Token della risposta: %1</translation>
    </message>
    <message>
        <source>Exact input: %1</source>
        <translation>Input esatto: %1</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copia la risposta</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>Copia la selezione</translation>
    </message>
    <message>
        <source>Copy with prompt and checks</source>
        <translation>Copia con prompt e verifiche</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copia come Markdown</translation>
    </message>
    <message>
        <source>Copy the command line that gives this answer</source>
        <translation>Copia la riga di comando che dà questa risposta</translation>
    </message>
    <message>
        <source>Copy the exact input</source>
        <translation>Copia l’input esatto</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>What the model thought before it answered; it is not checked</source>
        <translation>Ciò che il modello ha pensato prima di rispondere; non viene verificato</translation>
    </message>
    <message>
        <source>Thoughts: %1</source>
        <translation>Ragionamento: %1</translation>
    </message>
    <message>
        <source>Thinking …</source>
        <translation>Sta ragionando …</translation>
    </message>
    <message numerus="yes">
        <source>Thoughts (%n words)</source>
        <translation>
            <numerusform>Ragionamento (%n parola)</numerusform>
            <numerusform>Ragionamento (%n parole)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the thoughts</source>
        <translation>Copia il ragionamento</translation>
    </message>
    <message>
        <source>The answer to an earlier question or deck; Run renews it.</source>
        <translation>La risposta a una domanda o a un mazzo precedente; Esegui la rinnova.</translation>
    </message>
    <message>
        <source>Go on from here with</source>
        <translation>Prosegui da qui con</translation>
    </message>
    <message>
        <source>Go on from this answer</source>
        <translation>Prosegui da questa risposta</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>of an answer</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>an answer with another</comment>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>an answer</comment>
        <translation>Copia</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>of an exact input</comment>
        <translation>
            <numerusform>%n posto</numerusform>
            <numerusform>%n posti</numerusform>
        </translation>
    </message>
    <message>
        <source>Save token probabilities…</source>
        <translation>Salva le probabilità dei token…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswerColumns</name>
    <message>
        <source>Show the answer: %1</source>
        <translation>Mostra la risposta: %1</translation>
    </message>
    <message>
        <source>Answer in every order of the deck, one row each</source>
        <translation>Risponde in ogni ordine del mazzo, una riga per ciascuno</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way to steer, and what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Put a behaviour on the deck first</source>
        <translation>Mettere prima un comportamento nel mazzo</translation>
    </message>
    <message>
        <source>All orders (at most %1 behaviours)</source>
        <translation>Tutti gli ordini (al massimo %1 comportamenti)</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Tutti gli ordini</translation>
    </message>
    <message>
        <source>All %1 orders</source>
        <translation>Tutti i %1 ordini</translation>
    </message>
    <message>
        <source>Not trained yet for %1</source>
        <translation>Non ancora addestrato per %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Altro (%1)</translation>
    </message>
    <message numerus="yes">
        <source>More ways to steer, %n chosen</source>
        <translation>
            <numerusform>Altri modi di guidare, %n scelto</numerusform>
            <numerusform>Altri modi di guidare, %n scelti</numerusform>
        </translation>
    </message>
    <message>
        <source>More ways to steer</source>
        <translation>Altri modi di guidare</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Ragiona</translation>
    </message>
    <message>
        <source>Let the model think before it answers; its thoughts are folded away and not checked</source>
        <translation>Fa ragionare il modello prima che risponda; il suo ragionamento resta ripiegato e non viene verificato</translation>
    </message>
    <message>
        <source>Columns for other ways to steer: CAA, LM-Steer, LoRA + DARE, adapters</source>
        <translation>Colonne per altri modi di guidare: CAA, LM-Steer, LoRA + DARE, adattatori</translation>
    </message>
    <message>
        <source>A set has no order.</source>
        <translation>Un insieme non ha ordine.</translation>
    </message>
    <message>
        <source>Knows no “not” and no alternatives</source>
        <translation>Non conosce «non» né alternative</translation>
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
Modello: %4</translation>
    </message>
    <message>
        <source>%1, every order</source>
        <translation>%1, tutti gli ordini</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, fermata</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Mazzo</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n samples</source>
        <translation>
            <numerusform>%1, %n campione</numerusform>
            <numerusform>%1, %n campioni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, gone on from token %2</source>
        <translation>%1, proseguita dal token %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswersPane</name>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Only &amp;wrong</source>
        <translation>Solo er&amp;rate</translation>
    </message>
    <message>
        <source>Hide the answers that do what was asked; otherwise the wrong ones come first</source>
        <translation>Nasconde le risposte che fanno ciò che è stato chiesto; altrimenti quelle errate vengono per prime</translation>
    </message>
    <message>
        <source>Answers of the selected row</source>
        <translation>Risposte della riga selezionata</translation>
    </message>
    <message>
        <source>Select a row of the table to read its answers.</source>
        <translation>Selezionare una riga della tabella per leggerne le risposte.</translation>
    </message>
    <message>
        <source>Reading the answers…</source>
        <translation>Lettura delle risposte…</translation>
    </message>
    <message>
        <source>%1 of %2 wrong</source>
        <translation>%1 errate su %2</translation>
    </message>
    <message>
        <source>✓ correct</source>
        <translation>✓ corretta</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ errata</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(nessun testo)</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <translation>✓ %1: %2</translation>
    </message>
    <message>
        <source>✗ %1: %2, wanted %3</source>
        <translation>✗ %1: %2, richiesto %3</translation>
    </message>
    <message>
        <source>cut off at the largest length</source>
        <translation>troncata alla lunghezza massima</translation>
    </message>
    <message>
        <source>quality %1 of 5</source>
        <translation>qualità %1 su 5</translation>
    </message>
    <message>
        <source>%1 more are not shown here; the run&apos;s generations.jsonl has them all.</source>
        <translation>Altre %1 non sono mostrate qui; il file generations.jsonl dell’esecuzione le contiene tutte.</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Ancora nessuna risposta.</translation>
    </message>
    <message>
        <source>None is wrong.</source>
        <translation>Nessuna è errata.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswersPart</name>
    <message>
        <source>No token yet for %1. Train it to see this answer.</source>
        <translation>Ancora nessun token per %1. Addestralo per vedere questa risposta.</translation>
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
        <translation>Senza guida</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Istruzioni</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tokens + instructions</source>
        <translation>Token + istruzioni</translation>
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
        <translation>il solo prompt</translation>
    </message>
    <message>
        <source>as words</source>
        <translation>a parole</translation>
    </message>
    <message>
        <source>as learned tokens</source>
        <translation>come token appresi</translation>
    </message>
    <message>
        <source>words and tokens</source>
        <translation>parole e token</translation>
    </message>
    <message>
        <source>as a vector added inside the model</source>
        <translation>come vettore aggiunto all’interno del modello</translation>
    </message>
    <message>
        <source>as a change of its last layer</source>
        <translation>come modifica del suo ultimo livello</translation>
    </message>
    <message>
        <source>as merged changes of its weights</source>
        <translation>come modifiche fuse dei suoi pesi</translation>
    </message>
    <message>
        <source>Put behaviours on the deck, ask a question and press Run (Ctrl+Return).
The answers appear here side by side, each checked against what was asked for.</source>
        <translation>Mettere comportamenti nel mazzo, fare una domanda e premere Esegui (Ctrl+Invio).
Le risposte appaiono qui fianco a fianco, ciascuna confrontata con ciò che è stato chiesto.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Orders that hold: %1</source>
        <translation>Rispettato negli ordini: %1</translation>
    </message>
    <message>
        <source>No order is answered yet</source>
        <translation>Ancora nessuna risposta</translation>
    </message>
    <message>
        <source>Order %1:  %2</source>
        <translation>Ordine %1:  %2</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, ordine %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n orders hold</source>
        <translation>
            <numerusform>Rispettato in %n ordine</numerusform>
            <numerusform>Rispettato in tutti i %n ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n orders hold</source>
        <translation>
            <numerusform>Rispettato in %1 ordine su %n</numerusform>
            <numerusform>Rispettato in %1 dei %n ordini</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermata</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallita</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adattatori</translation>
    </message>
    <message>
        <source>Fixed vectors</source>
        <translation>Vettori fissi</translation>
    </message>
    <message>
        <source>LoRA and adapters</source>
        <translation>LoRA e adattatori</translation>
    </message>
    <message>
        <source>Joint LoRA alone</source>
        <translation>Solo LoRA congiunta</translation>
    </message>
    <message>
        <source>Joint adapters alone</source>
        <translation>Solo adattatori congiunti</translation>
    </message>
    <message>
        <source>as low-rank changes behind its blocks</source>
        <translation>come modifiche di basso rango dopo i suoi blocchi</translation>
    </message>
    <message>
        <source>as a vector added behind each block</source>
        <translation>come vettore aggiunto dopo ogni blocco</translation>
    </message>
    <message>
        <source>as changes of weights and blocks, trained together</source>
        <translation>come modifiche di pesi e blocchi, addestrate insieme</translation>
    </message>
    <message>
        <source>as the weights&apos; half of what was trained together</source>
        <translation>come la parte dei pesi in ciò che è stato addestrato insieme</translation>
    </message>
    <message>
        <source>as the blocks&apos; half of what was trained together</source>
        <translation>come la parte dei blocchi in ciò che è stato addestrato insieme</translation>
    </message>
    <message>
        <source>%1, sample %2</source>
        <translation>%1, campione %2</translation>
    </message>
    <message>
        <source>Samples that hold: %1</source>
        <translation>Rispettato nei campioni: %1</translation>
    </message>
    <message>
        <source>No sample is answered yet</source>
        <translation>Ancora nessun campione con risposta</translation>
    </message>
    <message>
        <source>Sample %1 of %2</source>
        <translation>Campione %1 di %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a sample, an order</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n samples hold</source>
        <translation>
            <numerusform>Rispettato in %n campione</numerusform>
            <numerusform>Rispettato in tutti i %n campioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n samples hold</source>
        <translation>
            <numerusform>Rispettato in %1 campione su %n</numerusform>
            <numerusform>Rispettato in %1 dei %n campioni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AssignmentPanel</name>
    <message>
        <source>Assignment</source>
        <translation>Esercitazione</translation>
    </message>
    <message>
        <source>Put the assignment away; its answers are kept</source>
        <translation>Mette da parte l’esercitazione; le sue risposte restano conservate</translation>
    </message>
    <message>
        <source>Lay it out and run</source>
        <translation>Disponi ed esegui</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>The exercise before</source>
        <translation>L’esercizio precedente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>The next exercise</source>
        <translation>L’esercizio successivo</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Nome o pseudonimo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>an empty deck</source>
        <translation>un mazzo vuoto</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Deck: %1
Prompt: %2</source>
        <translation>Mazzo: %1
Prompt: %2</translation>
    </message>
    <message>
        <source>Exercise %1 of %2: %3</source>
        <translation>Esercizio %1 di %2: %3</translation>
    </message>
    <message>
        <source>Your guess is fixed, since the answers have been seen.</source>
        <translation>La previsione non si può più cambiare, perché le risposte sono già state viste.</translation>
    </message>
    <message>
        <source>Run the exercise first.</source>
        <translation>Eseguire prima l’esercizio.</translation>
    </message>
    <message>
        <source>Make your guess first.</source>
        <translation>Fare prima una previsione.</translation>
    </message>
    <message>
        <source>On the Compose bench, with the assignment&apos;s seed</source>
        <translation>Nel banco Comporre, con il seme dell’esercitazione</translation>
    </message>
    <message>
        <source>All answers as one file, for the teacher</source>
        <translation>Tutte le risposte in un solo file, per il docente</translation>
    </message>
    <message>
        <source>Write a name or a pseudonym first.</source>
        <translation>Scrivere prima un nome o uno pseudonimo.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BadgeWidget</name>
    <message>
        <source>%1, wanted %2</source>
        <translation>%1, richiesto %2</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <translation>%1: superato</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: non superato</translation>
    </message>
    <message>
        <source>%1
measured: %2
wanted: %3</source>
        <translation>%1
misurato: %2
richiesto: %3</translation>
    </message>
    <message>
        <source>%1: not met, and need not be: another is</source>
        <translation>%1: non soddisfatto, e non serve: lo è un altro</translation>
    </message>
    <message>
        <source>%1: not judged</source>
        <translation>%1: non giudicato</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BatchModel</name>
    <message>
        <source>✓ yes</source>
        <translation>✓ sì</translation>
    </message>
    <message>
        <source>✗ no</source>
        <translation>✗ no</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Rispettato</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verifiche</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BatchPane</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Scegli un file…</translation>
    </message>
    <message>
        <source>Text with a prompt a line, JSON lines, a JSON list or a table</source>
        <translation>Testo con un prompt per riga, JSON Lines, un elenco JSON o una tabella</translation>
    </message>
    <message>
        <source>&amp;Answer all</source>
        <translation>Rispondi a &amp;tutti</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Fe&amp;rma</translation>
    </message>
    <message>
        <source>Stop; nothing of it is shown</source>
        <translation>Ferma; non se ne mostra nulla</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Esporta CSV…</translation>
    </message>
    <message>
        <source>Prompts, answers and what was measured, for a spreadsheet</source>
        <translation>Prompt, risposte e ciò che è stato misurato, per un foglio di calcolo</translation>
    </message>
    <message>
        <source>Way to steer</source>
        <translation>Modo di guidare</translation>
    </message>
    <message>
        <source>How the deck&apos;s behaviours are asked for</source>
        <translation>Come si chiedono i comportamenti del mazzo</translation>
    </message>
    <message>
        <source>Prompts and answers</source>
        <translation>Prompt e risposte</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Nessun file scelto.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n prompts</source>
        <translation>
            <numerusform>%1: %n prompt</numerusform>
            <numerusform>%1: %n prompt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answers do what was asked (%3 tokens a second).</source>
        <translation>%1 risposte su %2 fanno ciò che è stato chiesto (%3 token al secondo).</translation>
    </message>
    <message numerus="yes">
        <source>%n answers (%1 tokens a second).</source>
        <translation>
            <numerusform>%n risposta (%1 token al secondo).</numerusform>
            <numerusform>%n risposte (%1 token al secondo).</numerusform>
        </translation>
    </message>
    <message>
        <source>The prompts are being answered.</source>
        <translation>È in corso la risposta ai prompt.</translation>
    </message>
    <message>
        <source>Choose a file of prompts first.</source>
        <translation>Scegliere prima un file di prompt.</translation>
    </message>
    <message>
        <source>Compose&apos;s deck is empty: choose “No steering”, or lay behaviours.</source>
        <translation>Il mazzo di Comporre è vuoto: scegliere «Senza guida», o mettervi comportamenti.</translation>
    </message>
    <message>
        <source>Answer every prompt of the file</source>
        <translation>Risponde a ogni prompt del file</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BehaviorForm</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>What it is called on the shelf and the deck</source>
        <translation>Come si chiama sullo scaffale e nel mazzo</translation>
    </message>
    <message>
        <source>Talk like a pirate</source>
        <translation>Parla come un pirata</translation>
    </message>
    <message>
        <source>&lt;and&gt; may be trained with it</source>
        <translation>Usabile per addestrare &lt;and&gt;</translation>
    </message>
    <message>
        <source>Without it, it can show how &lt;and&gt; joins what it never saw</source>
        <translation>Senza spunta, può mostrare come &lt;and&gt; unisce ciò che non ha mai visto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Istruzioni</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Una risposta</translation>
    </message>
    <message>
        <source>Try the check</source>
        <translation>Prova la verifica</translation>
    </message>
    <message>
        <source>Behaviours of one category exclude one another</source>
        <translation>I comportamenti di una categoria si escludono a vicenda</translation>
    </message>
    <message>
        <source>Title of the category</source>
        <translation>Titolo della categoria</translation>
    </message>
    <message>
        <source>What the shelf writes above its behaviours</source>
        <translation>Ciò che lo scaffale scrive sopra i suoi comportamenti</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Of its chips; each can be told apart by colour-blind people, too</source>
        <translation>Delle sue schede; anche chi è daltonico li distingue tutti</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Of its chips</source>
        <translation>Delle sue schede</translation>
    </message>
    <message>
        <source>Wishes that read well behind a question and after “and”. Compose uses the first; training draws among all.</source>
        <translation>Richieste che si leggono bene dopo una domanda e dopo «and». Comporre usa la prima; l’addestramento sorteggia fra tutte.</translation>
    </message>
    <message>
        <source>Instruction %1</source>
        <translation>Istruzione %1</translation>
    </message>
    <message>
        <source>As it stands behind a question, without a full stop</source>
        <translation>Come sta dopo una domanda, senza punto finale</translation>
    </message>
    <message>
        <source>talk like a pirate</source>
        <translation>parla come un pirata</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Ask Compose&apos;s question with this instruction, and check the answer</source>
        <translation>Pone la domanda di Comporre con questa istruzione e verifica la risposta</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Prova %1</translation>
    </message>
    <message>
        <source>Text to check</source>
        <translation>Testo da verificare</translation>
    </message>
    <message>
        <source>What the check says of it stands below, as you type</source>
        <translation>L’esito della verifica appare qui sotto mentre si scrive</translation>
    </message>
    <message>
        <source>Type an answer, or press “Try” beside an instruction</source>
        <translation>Scrivere una risposta, o premere «Prova» accanto a un’istruzione</translation>
    </message>
    <message>
        <source>A new category…</source>
        <translation>Nuova categoria…</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Manca il titolo.</translation>
    </message>
    <message>
        <source>The title of the new category is missing.</source>
        <translation>Manca il titolo della nuova categoria.</translation>
    </message>
    <message>
        <source>Write at least one instruction.</source>
        <translation>Scrivere almeno un’istruzione.</translation>
    </message>
    <message>
        <source>Its name in files comes from the title.</source>
        <translation>Il suo nome nei file deriva dal titolo.</translation>
    </message>
    <message>
        <source>In files and the terminal: %1</source>
        <translation>Nei file e nel terminale: %1</translation>
    </message>
    <message>
        <source>No text to check yet.</source>
        <translation>Ancora nessun testo da verificare.</translation>
    </message>
    <message>
        <source>Nothing is checked.</source>
        <translation>Non si verifica nulla.</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>C&amp;hiedi</translation>
    </message>
    <message>
        <source>Put the question about this text</source>
        <translation>Pone la domanda su questo testo</translation>
    </message>
    <message>
        <source>Su&amp;ggest wordings</source>
        <translation>&amp;Proponi formulazioni</translation>
    </message>
    <message>
        <source>Write the first instruction yourself.</source>
        <translation>Scrivere da sé la prima istruzione.</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>È stato raggiunto il numero massimo.</translation>
    </message>
    <message>
        <source>The open model says the first instruction in other words</source>
        <translation>Il modello aperto dice la prima istruzione con altre parole</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BehaviorPicker</name>
    <message>
        <source>Behaviours&apos; tokens</source>
        <translation>Token dei comportamenti</translation>
    </message>
    <message>
        <source>One token for each ticked behaviour. All are trained together, each on its own examples.</source>
        <translation>Un token per ogni comportamento spuntato. Tutti si addestrano insieme, ciascuno sui propri esempi.</translation>
    </message>
    <message>
        <source>Operator &lt;and&gt;: all hold</source>
        <translation>Operatore &lt;and&gt;: valgono tutti</translation>
    </message>
    <message>
        <source>The row that stands between two behaviours&apos; tokens. It is trained on pairs of seen behaviours, whose tokens stay as they are.</source>
        <translation>La riga che sta tra i token di due comportamenti. Si addestra su coppie di comportamenti visti, i cui token restano come sono.</translation>
    </message>
    <message>
        <source>Operator &lt;set&gt;: all hold, in no order</source>
        <translation>Operatore &lt;set&gt;: valgono tutti, senza ordine</translation>
    </message>
    <message>
        <source>The row behind tokens that share one position. It is trained on pairs and triples of seen behaviours, whose tokens stay as they are.</source>
        <translation>La riga dopo i token che condividono una sola posizione. Si addestra su coppie e terne di comportamenti visti, i cui token restano come sono.</translation>
    </message>
    <message>
        <source>Operator &lt;or&gt;: at least one holds</source>
        <translation>Operatore &lt;or&gt;: ne vale almeno uno</translation>
    </message>
    <message>
        <source>The row between two tokens of which at least one shall hold. It is trained on pairs of seen behaviours, whose tokens stay as they are.</source>
        <translation>La riga tra due token di cui almeno uno deve valere. Si addestra su coppie di comportamenti visti, i cui token restano come sono.</translation>
    </message>
    <message>
        <source>Operator &lt;not&gt;: it is avoided</source>
        <translation>Operatore &lt;not&gt;: va evitato</translation>
    </message>
    <message>
        <source>The row before a token whose behaviour shall not hold. It is trained on seen behaviours, whose tokens stay as they are.</source>
        <translation>La riga davanti a un token il cui comportamento non deve valere. Si addestra su comportamenti visti, i cui token restano come sono.</translation>
    </message>
    <message>
        <source>CAA: a direction at one block</source>
        <translation>CAA: una direzione in un blocco</translation>
    </message>
    <message>
        <source>The mean difference that an instruction makes inside the model. It is measured on prompts, not trained, so there is only a seed to choose.</source>
        <translation>La differenza media che un’istruzione produce all’interno del modello. Si misura su prompt, non si addestra: c’è quindi da scegliere solo un seme.</translation>
    </message>
    <message>
        <source>LM-Steer: a change before the head</source>
        <translation>LM-Steer: una modifica prima della testa</translation>
    </message>
    <message>
        <source>A low-rank change of the last hidden state for each ticked behaviour, trained on its answers.</source>
        <translation>Una modifica di basso rango dell’ultimo stato nascosto per ogni comportamento spuntato, addestrata sulle sue risposte.</translation>
    </message>
    <message>
        <source>LoRA + DARE: adapters in each block</source>
        <translation>LoRA + DARE: adattatori in ogni blocco</translation>
    </message>
    <message>
        <source>Low-rank adapters of the blocks&apos; MLPs for each ticked behaviour, trained on its answers. Several are merged by DARE.</source>
        <translation>Adattatori di basso rango degli MLP dei blocchi per ogni comportamento spuntato, addestrati sulle sue risposte. Più comportamenti vengono fusi con DARE.</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>Che cosa addestrare</translation>
    </message>
    <message>
        <source>Trai&amp;n</source>
        <translation>C&amp;he cosa</translation>
    </message>
    <message>
        <source>&amp;All behaviours</source>
        <translation>&amp;Tutti i comportamenti</translation>
    </message>
    <message>
        <source>Tick all behaviours</source>
        <translation>Spunta tutti i comportamenti</translation>
    </message>
    <message>
        <source>Tick every behaviour, or none</source>
        <translation>Spunta tutti i comportamenti, o nessuno</translation>
    </message>
    <message>
        <source>Behaviours to train</source>
        <translation>Comportamenti da addestrare</translation>
    </message>
    <message>
        <source>By category; space ticks one, or all of a category</source>
        <translation>Per categoria; Spazio ne spunta uno, o tutti quelli di una categoria</translation>
    </message>
    <message>
        <source>Has no token yet</source>
        <translation>Non ha ancora un token</translation>
    </message>
    <message>
        <source>Held out: never part of &lt;and&gt;&apos;s training</source>
        <translation>Tenuto fuori: mai parte dell’addestramento di &lt;and&gt;</translation>
    </message>
    <message>
        <source>Back to the shipped token</source>
        <translation>Torna al token fornito</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>nessun token</translation>
    </message>
    <message>
        <source>own</source>
        <comment>of a token: trained or opened by the user</comment>
        <translation>proprio</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>of a token: it came with the model</comment>
        <translation>fornito</translation>
    </message>
    <message>
        <source>Has a token of your own; training makes a new one in its place</source>
        <translation>Ha un token proprio; l’addestramento ne crea uno nuovo al suo posto</translation>
    </message>
    <message>
        <source>Has a token that came with the model; training puts your own in its place</source>
        <translation>Ha un token fornito con il modello; l’addestramento ne mette uno proprio al suo posto</translation>
    </message>
    <message>
        <source>The shipped token can be brought back (Ctrl+Backspace)</source>
        <translation>Il token fornito può essere ripreso (Ctrl+Backspace)</translation>
    </message>
    <message>
        <source>Adapters: a change behind each block</source>
        <translation>Adattatori: un cambiamento dopo ogni blocco</translation>
    </message>
    <message>
        <source>A low-rank change of the stream behind each block for each ticked behaviour, trained on its answers. Several are added.</source>
        <translation>Un cambiamento di rango basso del flusso dopo ogni blocco, per ogni comportamento spuntato, addestrato sulle sue risposte. Più d’uno si sommano.</translation>
    </message>
    <message>
        <source>Fixed vectors behind each block</source>
        <translation>Vettori fissi dopo ogni blocco</translation>
    </message>
    <message>
        <source>A vector that is added behind each block, for each ticked behaviour, trained on its answers. Several are added.</source>
        <translation>Un vettore che si somma dopo ogni blocco, per ogni comportamento spuntato, addestrato sulle sue risposte. Più d’uno si sommano.</translation>
    </message>
    <message>
        <source>LoRA and adapters together</source>
        <translation>LoRA e adattatori insieme</translation>
    </message>
    <message>
        <source>LoRA and adapters that are trained together and kept apart by a projection, for each ticked behaviour. Either half can answer alone.</source>
        <translation>LoRA e adattatori addestrati insieme e tenuti separati da una proiezione, per ogni comportamento spuntato. Ciascuna metà può rispondere da sola.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BehaviorsPane</name>
    <message>
        <source>Behaviours</source>
        <translation>Comportamenti</translation>
    </message>
    <message>
        <source>Your own can be changed, the built-in ones copied.</source>
        <translation>I propri si possono modificare, quelli integrati copiare.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuovo</translation>
    </message>
    <message>
        <source>Begin a behaviour of your own</source>
        <translation>Inizia un comportamento proprio</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>&amp;Duplica</translation>
    </message>
    <message>
        <source>Begin one of your own like this</source>
        <translation>Ne inizia uno proprio simile a questo</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>El&amp;imina</translation>
    </message>
    <message>
        <source>It can be had back</source>
        <translation>Si può ripristinare</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporta…</translation>
    </message>
    <message>
        <source>Take those of a behaviour set file</source>
        <translation>Prende quelli di un file con un insieme di comportamenti</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Write what is selected as a behaviour set file</source>
        <translation>Scrive ciò che è selezionato come file con un insieme di comportamenti</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>&amp;Annulla eliminazione</translation>
    </message>
    <message>
        <source>It comes back as it was</source>
        <translation>Torna com’era</translation>
    </message>
    <message>
        <source>Discard &amp;changes</source>
        <translation>S&amp;carta modifiche</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lo lascia com’era</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamento</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propri</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrati</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>Built in: duplicate it to make one of your own like it.</source>
        <translation>Integrato: duplicarlo per farne uno proprio simile.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nessuna modifica.</translation>
    </message>
    <message>
        <source>Keep it; it is on the shelf at once</source>
        <translation>Lo conserva; è subito sullo scaffale</translation>
    </message>
    <message>
        <source>The built-in ones stay</source>
        <translation>Quelli integrati restano</translation>
    </message>
    <message>
        <source>Save what you have written first, or discard it.</source>
        <translation>Salvare prima ciò che si è scritto, o scartarlo.</translation>
    </message>
    <message>
        <source>%1, my way</source>
        <comment>a copy of a behaviour</comment>
        <translation>%1, a modo mio</translation>
    </message>
    <message>
        <source>Own behaviours</source>
        <translation>Comportamenti propri</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>«%1» è stato conservato.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» è stato eliminato.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«%1» è stato ripristinato.</translation>
    </message>
    <message>
        <source>All behaviours of this file are there already.</source>
        <translation>Tutti i comportamenti di questo file ci sono già.</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviours were imported.</source>
        <translation>
            <numerusform>%n comportamento è stato importato.</numerusform>
            <numerusform>%n comportamenti sono stati importati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have names that are there already, and were left out.</source>
        <translation>
            <numerusform>%n ha un nome già presente, ed è stato tralasciato.</numerusform>
            <numerusform>%n hanno nomi già presenti, e sono stati tralasciati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the behaviours to export.</source>
        <translation>Selezionare i comportamenti da esportare.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::CellMap</name>
    <message>
        <source>Arrow keys choose a cell</source>
        <translation>Le frecce scelgono una cella</translation>
    </message>
    <message>
        <source>down: %1; across: %2</source>
        <translation>in verticale: %1; in orizzontale: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ChipWidget</name>
    <message>
        <source>Blend</source>
        <translation>Mescola</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
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
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inattivo</translation>
    </message>
    <message>
        <source>%1 blended with %2, %3 of it</source>
        <translation>%1 mescolato con %2, %3 di quest’ultimo</translation>
    </message>
    <message>
        <source>%1, %2, chip %3 of %4, strength %5, %6</source>
        <translation>%1, %2, scheda %3 di %4, intensità %5, %6</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usa %1</translation>
    </message>
    <message>
        <source>Use this behaviour (Space)</source>
        <translation>Usa questo comportamento (Spazio)</translation>
    </message>
    <message>
        <source>Blend %1 with another behaviour than %2</source>
        <translation>Mescola %1 con un comportamento diverso da %2</translation>
    </message>
    <message>
        <source>Blend %1 with another behaviour</source>
        <translation>Mescola %1 con un altro comportamento</translation>
    </message>
    <message>
        <source>Blend with another behaviour, or stop blending (B)</source>
        <translation>Mescola con un altro comportamento, o smetti di mescolare (B)</translation>
    </message>
    <message>
        <source>Blend with another behaviour: a row between the two tokens (B)</source>
        <translation>Mescola con un altro comportamento: una riga tra i due token (B)</translation>
    </message>
    <message>
        <source>Remove %1 from the deck</source>
        <translation>Rimuovi %1 dal mazzo</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Rimuovi (Canc)</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>Intensità di %1</translation>
    </message>
    <message>
        <source>Strength %1: scales the token&apos;s row, 0 to 2</source>
        <translation>Intensità %1: moltiplica la riga del token, da 0 a 2</translation>
    </message>
    <message>
        <source>Share of %1 in %2</source>
        <translation>Quota di %1 in %2</translation>
    </message>
    <message>
        <source>%1 of %2 and the rest of %3</source>
        <translation>%1 di %2 e il resto di %3</translation>
    </message>
    <message>
        <source>No token yet: only instructions can use it.</source>
        <translation>Ancora nessun token: lo possono usare solo le istruzioni.</translation>
    </message>
    <message>
        <source>Instruction: “%1”</source>
        <translation>Istruzione: «%1»</translation>
    </message>
    <message>
        <source>Drag to reorder; drag away from the deck to remove. Right-click for more.</source>
        <translation>Trascinare per riordinare; trascinare fuori dal mazzo per rimuovere. Clic con il tasto destro per altre azioni.</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>ancora senza token</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>non ancora addestrato</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a way to steer</comment>
        <translation>con %1</translation>
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
        <translation>Solo questo comportamento guida così, qualunque cosa dica la colonna (W)</translation>
    </message>
    <message>
        <source>Words have no strength</source>
        <translation>Le parole non hanno intensità</translation>
    </message>
    <message>
        <source>Strength %1: scales what was learned, 0 to 2</source>
        <translation>Intensità %1: moltiplica ciò che è stato appreso, da 0 a 2</translation>
    </message>
    <message>
        <source>Strength of %1, as a number</source>
        <translation>Intensità di %1, come numero</translation>
    </message>
    <message>
        <source>Write a number from 0 to 2</source>
        <translation>Scrivere un numero da 0 a 2</translation>
    </message>
    <message>
        <source>not</source>
        <comment>before the behaviour that must not be shown</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour that must not be shown</comment>
        <translation>non %1</translation>
    </message>
    <message>
        <source>%1, alternative to %2</source>
        <translation>%1, alternativa a %2</translation>
    </message>
    <message>
        <source>Left and Right select a chip, Ctrl+Left and Ctrl+Right move it, Space turns it on or off, plus and minus change its strength, B blends it with another behaviour, W chooses what steers it, N negates it, G makes it an alternative to the chip before it or to none, Delete removes it.</source>
        <translation>Sinistra e Destra selezionano una scheda, Ctrl+Sinistra e Ctrl+Destra la spostano, Spazio la attiva o disattiva, più e meno ne cambiano l’intensità, B la mescola con un altro comportamento, W ne sceglie il modo di guidare, N la nega, G la rende un’alternativa alla scheda precedente o a nessuna, Canc la rimuove.</translation>
    </message>
    <message>
        <source>An answer must not show this behaviour (N)</source>
        <translation>Una risposta non deve mostrare questo comportamento (N)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ChoiceButton</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>Risposta %1: %2</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (giusta)</translation>
    </message>
    <message>
        <source>%1 (not right)</source>
        <translation>%1 (non giusta)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ClassPane</name>
    <message>
        <source>No answers are open.</source>
        <translation>Non è aperta alcuna risposta.</translation>
    </message>
    <message>
        <source>Share of right answers</source>
        <translation>Quota di risposte corrette</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Pupils and their answers</source>
        <translation>Alunni e loro risposte</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>Scegli una &amp;cartella…</translation>
    </message>
    <message>
        <source>The folder that holds the pupils&apos; files</source>
        <translation>La cartella che contiene i file degli alunni</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Scegli dei &amp;file…</translation>
    </message>
    <message>
        <source>Some pupils&apos; files</source>
        <translation>Alcuni file degli alunni</translation>
    </message>
    <message>
        <source>Question whose answers are counted</source>
        <translation>Domanda di cui si contano le risposte</translation>
    </message>
    <message>
        <source>Export &amp;picture</source>
        <translation>Esporta i&amp;mmagine</translation>
    </message>
    <message>
        <source>A plot as SVG, PDF or PNG</source>
        <translation>Un grafico come SVG, PDF o PNG</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Esporta CSV…</translation>
    </message>
    <message>
        <source>A line for each pupil, for a spreadsheet</source>
        <translation>Una riga per ogni alunno, per un foglio di calcolo</translation>
    </message>
    <message>
        <source>Share of right answers…</source>
        <translation>Quota di risposte corrette…</translation>
    </message>
    <message>
        <source>Answers to the question…</source>
        <translation>Risposte alla domanda…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pupils</source>
        <comment>an assignment&apos;s title</comment>
        <translation>
            <numerusform>%1: %n alunno</numerusform>
            <numerusform>%1: %n alunni</numerusform>
        </translation>
    </message>
    <message>
        <source>right, %</source>
        <translation>corrette, %</translation>
    </message>
    <message numerus="yes">
        <source>%n files are left out. %1</source>
        <translation>
            <numerusform>%n file viene tralasciato. %1</numerusform>
            <numerusform>%n file vengono tralasciati. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>alunni</translation>
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
modello %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (giusta)</translation>
    </message>
    <message>
        <source>%1 (not right)</source>
        <translation>%1 (non giusta)</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Alunno</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Corrette</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::CommandList</name>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Scrivere che cosa si vuole fare</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Cerca tra i comandi</translation>
    </message>
    <message>
        <source>The arrow keys choose, Return does it, Escape closes</source>
        <translation>Le frecce scelgono, Invio esegue, Esc chiude</translation>
    </message>
    <message>
        <source>Commands that were found</source>
        <translation>Comandi trovati</translation>
    </message>
    <message>
        <source>A click does it</source>
        <translation>Un clic lo esegue</translation>
    </message>
    <message>
        <source>Why this cannot be done now</source>
        <translation>Perché ora non si può fare</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nulla ha questo nome.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::CommandModel</name>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inattivo</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ComparedSheet</name>
    <message>
        <source>accuracy, %</source>
        <translation>accuratezza, %</translation>
    </message>
    <message>
        <source>order variance, points</source>
        <translation>varianza d’ordine, punti</translation>
    </message>
    <message>
        <source>last loss</source>
        <translation>ultima perdita</translation>
    </message>
    <message>
        <source>held-out loss</source>
        <translation>perdita sui tenuti fuori</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>risposte</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>passi</translation>
    </message>
    <message>
        <source>examples a step</source>
        <translation>esempi per passo</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasso di apprendimento</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>seme</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>viste</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>non viste</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutte</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a value and its interval</comment>
        <translation>%1 (da %2 a %3)</translation>
    </message>
    <message>
        <source>Items side by side</source>
        <translation>Elementi fianco a fianco</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Esporta CSV…</translation>
    </message>
    <message>
        <source>The table with its intervals, for a spreadsheet</source>
        <translation>La tabella con i suoi intervalli, per un foglio di calcolo</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Way to steer</source>
        <translation>Modo di guidare</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamenti</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>unseen pairs</source>
        <translation>coppie non viste</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ComparisonPane</name>
    <message>
        <source>Copy the comparison as text</source>
        <translation>Copia il confronto come testo</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Chiudi il confronto</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Mark an answer.</source>
        <translation>Contrassegnare una risposta.</translation>
    </message>
    <message>
        <source>Mark a second answer: press C in it, or its button with the two arrows. It may be of another run.</source>
        <translation>Contrassegnare una seconda risposta: premere C al suo interno, o il suo pulsante con le due frecce. Può essere di un’altra esecuzione.</translation>
    </message>
    <message>
        <source>No answer is marked yet</source>
        <translation>Ancora nessuna risposta contrassegnata</translation>
    </message>
    <message>
        <source>Both answers are the same.</source>
        <translation>Le due risposte sono uguali.</translation>
    </message>
    <message>
        <source>Words: %1 in both, %2 only in the first, %3 only in the second.</source>
        <translation>Parole: %1 in entrambe, %2 solo nella prima, %3 solo nella seconda.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ComparisonView</name>
    <message>
        <source>Accuracy of run A</source>
        <translation>Accuratezza dell’esecuzione A</translation>
    </message>
    <message>
        <source>Accuracy of run B</source>
        <translation>Accuratezza dell’esecuzione B</translation>
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
        <translation>Differenza di accuratezza, A meno B</translation>
    </message>
    <message>
        <source>Difference of order variance, A minus B</source>
        <translation>Differenza di varianza d’ordine, A meno B</translation>
    </message>
    <message>
        <source>Difference of accuracy</source>
        <translation>Differenza di accuratezza</translation>
    </message>
    <message>
        <source>Difference of order variance</source>
        <translation>Differenza di varianza d’ordine</translation>
    </message>
    <message>
        <source>Differences between the runs</source>
        <translation>Differenze tra le esecuzioni</translation>
    </message>
    <message>
        <source>Settings in which the runs differ</source>
        <translation>Impostazioni in cui le esecuzioni differiscono</translation>
    </message>
    <message>
        <source>Method by method</source>
        <translation>Metodo per metodo</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Impostazioni diverse</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nessuna.</translation>
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
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Tokens and their probabilities in every answer</source>
        <translation>Token e loro probabilità in ogni risposta</translation>
    </message>
    <message>
        <source>History of runs (Ctrl+H)</source>
        <translation>Cronologia delle esecuzioni (Ctrl+H)</translation>
    </message>
    <message>
        <source>Copy all answers as text</source>
        <translation>Copia tutte le risposte come testo</translation>
    </message>
    <message>
        <source>Copy all answers as Markdown</source>
        <translation>Copia tutte le risposte come Markdown</translation>
    </message>
    <message>
        <source>Copy the command line that gives these answers</source>
        <translation>Copia la riga di comando che dà queste risposte</translation>
    </message>
    <message>
        <source>A run is under way. Stop it first (Escape).</source>
        <translation>Un’esecuzione è in corso. Fermarla prima (Esc).</translation>
    </message>
    <message>
        <source>The prompt is empty. Type a question, or take a suggested one.</source>
        <translation>Il prompt è vuoto. Scrivere una domanda o sceglierne una suggerita.</translation>
    </message>
    <message>
        <source>The deck is empty: choose “No steering”, or put a behaviour on the deck.</source>
        <translation>Il mazzo è vuoto: scegliere «Senza guida» o mettere un comportamento nel mazzo.</translation>
    </message>
    <message>
        <source>No answer is chosen. Choose at least one of the four kinds.</source>
        <translation>Nessuna risposta è scelta. Scegliere almeno uno dei quattro tipi.</translation>
    </message>
    <message>
        <source>Go back to a run</source>
        <translation>Torna a un’esecuzione</translation>
    </message>
    <message>
        <source>These answers came from the model %1.</source>
        <translation>Queste risposte vengono dal modello %1.</translation>
    </message>
    <message>
        <source>Not among this model&apos;s behaviours, so left off the deck: %1.</source>
        <translation>Comportamenti sconosciuti a questo modello, quindi esclusi dal mazzo: %1.</translation>
    </message>
    <message>
        <source>What is chosen needs tokens that are not trained yet. Choose “Instructions” as well.</source>
        <translation>Ciò che è scelto richiede token non ancora addestrati. Scegli anche «Istruzioni».</translation>
    </message>
    <message>
        <source>The answers are to an earlier question, deck or choice; Run renews them.</source>
        <translation>Le risposte riguardano una domanda, un mazzo o una scelta precedente; Esegui le rinnova.</translation>
    </message>
    <message>
        <source>Greedy answers come out the same. Choose a temperature under “Sampling” to draw another.</source>
        <translation>Le risposte greedy sono sempre uguali. Scegliere una temperatura in «Campionamento» per estrarne un’altra.</translation>
    </message>
    <message>
        <source>Go on from an answer</source>
        <translation>Prosegui da una risposta</translation>
    </message>
    <message>
        <source>Edit an earlier question</source>
        <translation>Modifica una domanda precedente</translation>
    </message>
    <message>
        <source>The exact input of every answer</source>
        <translation>L’input esatto di ogni risposta</translation>
    </message>
    <message>
        <source>Copy or save all answers</source>
        <translation>Copia o salva tutte le risposte</translation>
    </message>
    <message>
        <source>Save token probabilities…</source>
        <translation>Salva le probabilità dei token…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ConversationPart</name>
    <message>
        <source>The deck acts on</source>
        <translation>Il mazzo agisce su</translation>
    </message>
    <message>
        <source>Where the deck&apos;s tokens and instructions stand: behind the last question, or behind each</source>
        <translation>Dove stanno i token e le istruzioni del mazzo: dopo l’ultima domanda, o dopo ciascuna</translation>
    </message>
    <message>
        <source>Deck on the last question</source>
        <translation>Mazzo sull’ultima domanda</translation>
    </message>
    <message>
        <source>Deck on every question</source>
        <translation>Mazzo su ogni domanda</translation>
    </message>
    <message>
        <source>Earlier turns of the conversation</source>
        <translation>Turni precedenti della conversazione</translation>
    </message>
    <message>
        <source>Write the selected question anew: the conversation goes on from there in another way</source>
        <translation>Riscrive la domanda selezionata: da lì la conversazione prosegue in un altro modo</translation>
    </message>
    <message>
        <source>Take the selected turn and those behind it away</source>
        <translation>Toglie il turno selezionato e quelli che lo seguono</translation>
    </message>
    <message>
        <source>Take all earlier turns away</source>
        <translation>Toglie tutti i turni precedenti</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Change where the deck acts</source>
        <translation>Cambia dove agisce il mazzo</translation>
    </message>
    <message>
        <source>Edit question %1</source>
        <translation>Modifica la domanda %1</translation>
    </message>
    <message>
        <source>Cut the conversation</source>
        <translation>Taglia la conversazione</translation>
    </message>
    <message>
        <source>Begin a new conversation</source>
        <translation>Inizia una nuova conversazione</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Domanda: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Risposta: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Cut from here</source>
        <translation>Taglia da qui</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::CurveLegend</name>
    <message>
        <source>Curves</source>
        <translation>Curve</translation>
    </message>
    <message>
        <source>Show the curve of %1 alone, or all again</source>
        <translation>Mostra solo la curva di %1, o di nuovo tutte</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DataPreviewSheet</name>
    <message>
        <source>What the training set holds</source>
        <translation>Che cosa contiene l’insieme di addestramento</translation>
    </message>
    <message>
        <source>How many examples there are</source>
        <translation>Quanti esempi ci sono</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamenti</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>Some of the examples</source>
        <translation>Alcuni degli esempi</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Chiude questa finestra</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>%1: %2 examples, of which %3 are shown.</source>
        <translation>%1: %2 esempi, di cui %3 mostrati.</translation>
    </message>
    <message>
        <source>%1: %2 examples.</source>
        <translation>%1: %2 esempi.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DataSheet</name>
    <message>
        <source>Make training data</source>
        <translation>Crea dati di addestramento</translation>
    </message>
    <message>
        <source>The model answers prompts with the instructions of each behaviour. Answers that the verifiers pass are kept.</source>
        <translation>Il modello risponde ai prompt con le istruzioni di ogni comportamento. Si tengono le risposte che superano i verificatori.</translation>
    </message>
    <message>
        <source>Progress of the data</source>
        <translation>Avanzamento dei dati</translation>
    </message>
    <message>
        <source>Answers that were dropped</source>
        <translation>Risposte scartate</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamenti</translation>
    </message>
    <message>
        <source>Why dropped</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Crea</translation>
    </message>
    <message>
        <source>Ask the model and keep what passes; an interrupted file of the same settings goes on</source>
        <translation>Interroga il modello e tiene ciò che passa; un file interrotto con le stesse impostazioni prosegue</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Fe&amp;rma</translation>
    </message>
    <message>
        <source>End after the present answers; making it again goes on from there</source>
        <translation>Termina dopo le risposte in corso; creando di nuovo i dati si prosegue da lì</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Chi&amp;udi</translation>
    </message>
    <message>
        <source>Close this form; the work goes on</source>
        <translation>Chiude questo modulo; il lavoro prosegue</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>A file with a prompt a line, or JSONL. Empty: the demo world&apos;s questions, or the general prompts for another model</source>
        <translation>Un file con un prompt per riga, o JSONL. Vuoto: le domande del mondo dimostrativo, o i prompt generici per un altro modello</translation>
    </message>
    <message>
        <source>The prompts that come with the program</source>
        <translation>I prompt forniti con il programma</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Where the training set goes (JSONL). A file that is there is kept</source>
        <translation>Dove va l’insieme di addestramento (JSONL). Un file già presente viene conservato</translation>
    </message>
    <message>
        <source>Name a file</source>
        <translation>Indicare un file</translation>
    </message>
    <message>
        <source>Prompts per behaviour</source>
        <translation>Prompt per comportamento</translation>
    </message>
    <message>
        <source>How many prompts each behaviour is asked with. All: every prompt there is</source>
        <translation>Quanti prompt si usano per ogni comportamento. Tutti: ogni prompt disponibile</translation>
    </message>
    <message>
        <source>all</source>
        <comment>prompts</comment>
        <translation>tutti</translation>
    </message>
    <message>
        <source>Prompts per pair</source>
        <translation>Prompt per coppia</translation>
    </message>
    <message>
        <source>How many prompts each pair of seen behaviours of unlike categories is asked with. The operators are trained on pairs; tokens need none</source>
        <translation>Quanti prompt si usano per ogni coppia di comportamenti visti di categorie diverse. Gli operatori si addestrano su coppie; ai token non servono</translation>
    </message>
    <message>
        <source>Longest answer, tokens</source>
        <translation>Risposta più lunga, token</translation>
    </message>
    <message>
        <source>An answer that reaches it is dropped</source>
        <translation>Una risposta che la raggiunge viene scartata</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>The same seed draws the same prompts and wordings in the same order</source>
        <translation>Lo stesso seme estrae gli stessi prompt e le stesse formulazioni nello stesso ordine</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Data sets (*.jsonl)</source>
        <translation>Insiemi di dati (*.jsonl)</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Choose a file of prompts</source>
        <translation>Scegli un file di prompt</translation>
    </message>
    <message>
        <source>Per &amp;behaviour</source>
        <translation>Per c&amp;omportamento</translation>
    </message>
    <message>
        <source>Per pa&amp;ir</source>
        <translation>Per copp&amp;ia</translation>
    </message>
    <message>
        <source>&amp;Longest answer</source>
        <translation>Risposta più &amp;lunga</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Seme</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Choose where the training set goes</source>
        <translation>Scegli dove va l’insieme di addestramento</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparazione…</translation>
    </message>
    <message>
        <source>Tick at least one behaviour.</source>
        <translation>Spuntare almeno un comportamento.</translation>
    </message>
    <message>
        <source>Name the file that the training set goes to.</source>
        <translation>Indicare il file in cui va l’insieme di addestramento.</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 di %2 risposte</translation>
    </message>
    <message>
        <source>%1, about %2 s to go</source>
        <translation>%1, ancora circa %2 s</translation>
    </message>
    <message>
        <source>%1, about %2 min to go</source>
        <translation>%1, ancora circa %2 min</translation>
    </message>
    <message>
        <source>Kept %1 of %2 answers in %3. It is the training&apos;s data now.</source>
        <translation>Tenute %1 risposte su %2 in %3. Ora sono i dati dell’addestramento.</translation>
    </message>
    <message>
        <source>Stopped. Making the same file again goes on from here.</source>
        <translation>Fermato. Creando di nuovo lo stesso file si prosegue da qui.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fatto.</translation>
    </message>
    <message>
        <source>Answers that were kept</source>
        <translation>Risposte tenute</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenute</translation>
    </message>
    <message>
        <source>Most often dropped for</source>
        <translation>Motivo di scarto più frequente</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>How often a prompt is asked, each time in other words, until an answer passes. Models that follow badly need more; a behaviour that is hardly ever followed is not asked again</source>
        <translation>Quante volte si pone un prompt, ogni volta con altre parole, finché una risposta passa. I modelli che seguono male ne richiedono di più; un comportamento che non viene quasi mai seguito non si chiede più</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl *.json *.csv *.tsv);;All files (*)</source>
        <translation>Prompt (*.txt *.jsonl *.json *.csv *.tsv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>A&amp;ttempts</source>
        <translation>T&amp;entativi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>The model does not follow this instruction</source>
        <translation>Il modello non segue questa istruzione</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 kept)</source>
        <translation>%1 (%2 di %3 tenute)</translation>
    </message>
    <message>
        <source>The model does not follow: %1.</source>
        <translation>Il modello non segue: %1.</translation>
    </message>
    <message>
        <source>Examples shown</source>
        <translation>Esempi mostrati</translation>
    </message>
    <message>
        <source>How many answers that were kept before the model is shown ahead of a prompt, for models that follow badly. The token that is trained on the data never sees them</source>
        <translation>Quante risposte tenute si mostrano al modello davanti a un prompt, per i modelli che seguono male. Il token addestrato sui dati non le vede mai</translation>
    </message>
    <message>
        <source>E&amp;xamples shown</source>
        <translation>Esempi &amp;mostrati</translation>
    </message>
    <message>
        <source>Meas&amp;ure</source>
        <translation>Misur&amp;a</translation>
    </message>
    <message>
        <source>Ask for a few answers and tell how long all of them would take</source>
        <translation>Chiede alcune risposte e dice quanto tempo richiederebbero tutte</translation>
    </message>
    <message>
        <source>Loo&amp;k at it…</source>
        <translation>&amp;Guarda…</translation>
    </message>
    <message>
        <source>What the training set holds: how many examples of each behaviour, and some of them</source>
        <translation>Che cosa contiene l’insieme di addestramento: quanti esempi di ogni comportamento, e alcuni di essi</translation>
    </message>
    <message>
        <source>A few answers are asked for…</source>
        <translation>Richiesta di alcune risposte…</translation>
    </message>
    <message>
        <source>Prompts per triple</source>
        <translation>Prompt per terna</translation>
    </message>
    <message>
        <source>How many prompts each three of such behaviours are asked with, for operators that are trained on triples, too</source>
        <translation>Quanti prompt si usano per ogni terna di tali comportamenti, per gli operatori che si addestrano anche su terne</translation>
    </message>
    <message>
        <source>Per tripl&amp;e</source>
        <translation>Per ter&amp;na</translation>
    </message>
    <message>
        <source>The model is asked %1 times.</source>
        <translation>Il modello viene interrogato %1 volte.</translation>
    </message>
    <message>
        <source>The model is asked %1 times, which takes about %2; longer where answers fail and are asked for again.</source>
        <translation>Il modello viene interrogato %1 volte, il che richiede circa %2; di più dove le risposte non passano e vengono chieste di nuovo.</translation>
    </message>
    <message>
        <source>&amp;Held-out ones in company</source>
        <translation>Ten&amp;uti fuori, in compagnia</translation>
    </message>
    <message>
        <source>Pairs and triples also of one held-out behaviour beside seen ones, from which it can be trained in company. Operators never read them</source>
        <translation>Anche coppie e terne di un comportamento tenuto fuori accanto a quelli visti, con cui lo si può addestrare in compagnia. Gli operatori non le leggono mai</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DeckModel</name>
    <message>
        <source>No other behaviour has a token yet</source>
        <translation>Nessun altro comportamento ha ancora un token</translation>
    </message>
    <message>
        <source>&amp;Stop blending</source>
        <translation>&amp;Smetti di mescolare</translation>
    </message>
    <message>
        <source>Blend %1 with another behaviour</source>
        <translation>Mescola %1 con un altro comportamento</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Che cosa si può fare con %1</translation>
    </message>
    <message>
        <source>&amp;Blend with</source>
        <translation>&amp;Mescola con</translation>
    </message>
    <message>
        <source>Turn &amp;off</source>
        <translation>Disa&amp;ttiva</translation>
    </message>
    <message>
        <source>Turn &amp;on</source>
        <translation>A&amp;ttiva</translation>
    </message>
    <message>
        <source>Set the strength to &amp;1</source>
        <translation>Imposta l’intensità a &amp;1</translation>
    </message>
    <message>
        <source>Move towards the &amp;start</source>
        <translation>Sposta verso l’&amp;inizio</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>Sposta verso la &amp;fine</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>“%1” is on the deck already.</source>
        <translation>«%1» è già nel mazzo.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Aggiungi %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Sposta %1</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>Intensità di %1</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <translation>Attiva %1</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>Disattiva %1</translation>
    </message>
    <message>
        <source>Stop blending %1</source>
        <translation>Smetti di mescolare %1</translation>
    </message>
    <message>
        <source>“%1” cannot be blended with itself.</source>
        <translation>«%1» non si può mescolare con sé stesso.</translation>
    </message>
    <message>
        <source>“%1” has no token yet, so nothing can be blended with it.</source>
        <translation>«%1» non ha ancora un token, quindi non vi si può mescolare nulla.</translation>
    </message>
    <message>
        <source>Blend %1 with %2</source>
        <translation>Mescola %1 con %2</translation>
    </message>
    <message>
        <source>Share of %1 in %2</source>
        <translation>Quota di %1 in %2</translation>
    </message>
    <message>
        <source>Change the join</source>
        <translation>Cambia la giunzione</translation>
    </message>
    <message>
        <source>Clear the deck</source>
        <translation>Svuota il mazzo</translation>
    </message>
    <message>
        <source>“%1” contradict each other: both set the category “%2”, and one answer can obey only one.</source>
        <translation>«%1» si contraddicono: fissano la stessa categoria «%2», e una risposta può seguirne solo uno.</translation>
    </message>
    <message>
        <source>” and “</source>
        <translation>» e «</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n behaviours</source>
        <translation>
            <numerusform>Rimuovi %n comportamento</numerusform>
            <numerusform>Rimuovi %n comportamenti</numerusform>
        </translation>
    </message>
    <message>
        <source>No other behaviour has learned to steer so yet</source>
        <translation>Nessun altro comportamento ha ancora imparato a guidare così</translation>
    </message>
    <message>
        <source>&amp;As the column does</source>
        <translation>&amp;Come la colonna</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way, and why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What %1 alone is steered by</source>
        <translation>Da che cosa è guidato solo %1</translation>
    </message>
    <message>
        <source>Steered b&amp;y</source>
        <translation>&amp;Guidato da</translation>
    </message>
    <message>
        <source>%1: %2. Train it, or choose another.</source>
        <comment>a way to steer, and why not</comment>
        <translation>%1: %2. Addestrarlo, o sceglierne un altro.</translation>
    </message>
    <message>
        <source>Steer %1 as the column does</source>
        <translation>Guida %1 come la colonna</translation>
    </message>
    <message>
        <source>Steer %1 by %2</source>
        <translation>Guida %1 con %2</translation>
    </message>
    <message>
        <source>%1 cannot be joined by &lt;or&gt; or &lt;not&gt;. Choose another join, or let it steer as the column does.</source>
        <translation>%1 non si può unire con &lt;or&gt; o &lt;not&gt;. Scegliere un’altra giunzione, o lasciarlo guidare come la colonna.</translation>
    </message>
    <message>
        <source>%1: %2. Train it, or choose another way for the chip.</source>
        <comment>a chip, and why not</comment>
        <translation>%1: %2. Addestrarlo, o scegliere un altro modo per la scheda.</translation>
    </message>
    <message>
        <source>&amp;Not this behaviour</source>
        <translation>&amp;Non questo comportamento</translation>
    </message>
    <message>
        <source>A&amp;lternative to the one before it</source>
        <translation>A&amp;lternativa a quello precedente</translation>
    </message>
    <message>
        <source>Take out of the alternati&amp;ves</source>
        <translation>Togli dalle alternati&amp;ve</translation>
    </message>
    <message>
        <source>%1 again</source>
        <comment>no more negated</comment>
        <translation>Di nuovo %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <comment>a behaviour</comment>
        <translation>Non %1</translation>
    </message>
    <message>
        <source>Take %1 out of the alternatives</source>
        <translation>Togli %1 dalle alternative</translation>
    </message>
    <message>
        <source>Joined by &lt;or&gt;, all behaviours are alternatives.</source>
        <translation>Uniti con &lt;or&gt;, tutti i comportamenti sono alternative.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>become alternatives</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>&lt;not&gt; joins no behaviours that are negated or alternatives. Choose another join, or take these off.</source>
        <translation>&lt;not&gt; non unisce comportamenti negati o alternativi. Scegliere un’altra giunzione, o togliere queste indicazioni.</translation>
    </message>
    <message>
        <source>%1 knows no “not” and no alternatives. Let it steer as the column does.</source>
        <translation>%1 non conosce «non» né alternative. Lasciarlo guidare come la colonna.</translation>
    </message>
    <message>
        <source>Alternatives steer alike. Let them steer as the column does.</source>
        <translation>Le alternative guidano allo stesso modo. Lasciarle guidare come la colonna.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DeckPart</name>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Giunzione</translation>
    </message>
    <message>
        <source>&lt;and&gt;, learned</source>
        <translation>&lt;and&gt;, appreso</translation>
    </message>
    <message>
        <source>nothing between</source>
        <translation>niente in mezzo</translation>
    </message>
    <message>
        <source>the word “and”</source>
        <translation>la parola «and»</translation>
    </message>
    <message>
        <source>&lt;set&gt;, in no order</source>
        <translation>&lt;set&gt;, senza ordine</translation>
    </message>
    <message>
        <source>&lt;or&gt;, at least one</source>
        <translation>&lt;or&gt;, almeno uno</translation>
    </message>
    <message>
        <source>&lt;not&gt;, none of them</source>
        <translation>&lt;not&gt;, nessuno di essi</translation>
    </message>
    <message>
        <source>What stands between two behaviours</source>
        <translation>Che cosa sta tra due comportamenti</translation>
    </message>
    <message>
        <source>Li&amp;ve</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Answer again while the deck changes</source>
        <translation>Rispondi di nuovo mentre il mazzo cambia</translation>
    </message>
    <message>
        <source>Once there are answers, a change of the deck (a strength, say) answers again at once</source>
        <translation>Quando ci sono già risposte, ogni modifica del mazzo (per esempio di un’intensità) fa rispondere subito di nuovo</translation>
    </message>
    <message>
        <source>De&amp;cks</source>
        <translation>Ma&amp;zzi</translation>
    </message>
    <message>
        <source>Saved decks</source>
        <translation>Mazzi salvati</translation>
    </message>
    <message>
        <source>Save this deck by name, or load a saved one</source>
        <translation>Salva questo mazzo con un nome, o ne carica uno salvato</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rifai</translation>
    </message>
    <message>
        <source>Clear the deck</source>
        <translation>Svuota il mazzo</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Mazzo</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” was replaced by the deck as it stands now.</source>
        <translation>«%1» è stato sostituito dal mazzo com’è ora.</translation>
    </message>
    <message>
        <source>The deck was saved as “%1”.</source>
        <translation>Il mazzo è stato salvato come «%1».</translation>
    </message>
    <message>
        <source>The saved deck “%1” was deleted.</source>
        <translation>Il mazzo salvato «%1» è stato eliminato.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulla: %1</translation>
    </message>
    <message>
        <source>“%1” was not loaded: the open model knows none of its behaviours.</source>
        <translation>«%1» non è stato caricato: il modello aperto non conosce nessuno dei suoi comportamenti.</translation>
    </message>
    <message>
        <source>Load the deck “%1”</source>
        <translation>Carica il mazzo «%1»</translation>
    </message>
    <message>
        <source>“%1” was loaded without %2, which the open model does not know.</source>
        <translation>«%1» è stato caricato senza ciò che il modello aperto non conosce: %2.</translation>
    </message>
    <message>
        <source>“%1” is the deck that stands here.</source>
        <translation>«%1» è già il mazzo attuale.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>No token yet for %1: train it, or choose “Instructions” only.</source>
        <translation>Ancora nessun token per %1: addestrarlo, o scegliere solo «Istruzioni».</translation>
    </message>
    <message>
        <source>Look into this deck&apos;s mechanism</source>
        <translation>Guarda nel meccanismo di questo mazzo</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DeckView</name>
    <message>
        <source>Drag behaviours here, or press Enter on one in the shelf.</source>
        <translation>Trascinare qui dei comportamenti, o premere Invio su uno di essi nello scaffale.</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Mazzo</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviours</source>
        <translation>
            <numerusform>%n comportamento</numerusform>
            <numerusform>%n comportamenti</numerusform>
        </translation>
    </message>
    <message>
        <source>or</source>
        <comment>between alternatives</comment>
        <translation>o</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DifferenceModel</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (da %2 a %3)</translation>
    </message>
    <message>
        <source>Sign-flip permutation test over the combinations, every pattern counted</source>
        <translation>Test di permutazione a inversione di segno sulle combinazioni, con tutti gli schemi</translation>
    </message>
    <message>
        <source>Sign-flip permutation test over the combinations, 10 000 random patterns</source>
        <translation>Test di permutazione a inversione di segno sulle combinazioni, 10.000 schemi casuali</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
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
        <translation>A – B, punti</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Orders A</source>
        <translation>Ordini A</translation>
    </message>
    <message>
        <source>Orders B</source>
        <translation>Ordini B</translation>
    </message>
    <message>
        <source>Orders A – B</source>
        <translation>Ordini A – B</translation>
    </message>
    <message>
        <source>Orders p</source>
        <translation>Ordini p</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Coppie</translation>
    </message>
    <message>
        <source>The way it was steered</source>
        <translation>Il modo in cui il modello è stato guidato</translation>
    </message>
    <message>
        <source>Behaviours in the combination</source>
        <translation>Comportamenti nella combinazione</translation>
    </message>
    <message>
        <source>Accuracy of run A on what both runs have</source>
        <translation>Accuratezza dell’esecuzione A su ciò che le due esecuzioni hanno in comune</translation>
    </message>
    <message>
        <source>Accuracy of run B on what both runs have</source>
        <translation>Accuratezza dell’esecuzione B su ciò che le due esecuzioni hanno in comune</translation>
    </message>
    <message>
        <source>Difference of the accuracies with its 95 % interval</source>
        <translation>Differenza delle accuratezze con il suo intervallo al 95 %</translation>
    </message>
    <message>
        <source>How often chance alone would give such a difference of accuracies</source>
        <translation>Quanto spesso il solo caso darebbe una simile differenza di accuratezza</translation>
    </message>
    <message>
        <source>Order variance of run A, points</source>
        <translation>Varianza d’ordine dell’esecuzione A, punti</translation>
    </message>
    <message>
        <source>Order variance of run B, points</source>
        <translation>Varianza d’ordine dell’esecuzione B, punti</translation>
    </message>
    <message>
        <source>Difference of the order variances with its 95 % interval</source>
        <translation>Differenza delle varianze d’ordine con il suo intervallo al 95 %</translation>
    </message>
    <message>
        <source>How often chance alone would give such a difference of order variances</source>
        <translation>Quanto spesso il solo caso darebbe una simile differenza di varianza d’ordine</translation>
    </message>
    <message>
        <source>Pairs of a combination and a prompt that both runs have</source>
        <translation>Coppie di una combinazione e un prompt che le due esecuzioni hanno in comune</translation>
    </message>
    <message>
        <source>Combinations of seen behaviours, of unseen pairs of these, with unseen behaviours, or all</source>
        <translation>Combinazioni di comportamenti visti, di coppie non viste di questi, con comportamenti non visti, o tutte</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DistillationPane</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Osserva</translation>
    </message>
    <message>
        <source>Draw the example and take the steps; nothing is saved, and no token replaced</source>
        <translation>Estrae l’esempio e compie i passi; nulla viene salvato e nessun token sostituito</translation>
    </message>
    <message>
        <source>End the look</source>
        <translation>Termina l’osservazione</translation>
    </message>
    <message>
        <source>Progress of the steps</source>
        <translation>Avanzamento dei passi</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>Che &amp;cosa</translation>
    </message>
    <message>
        <source>The behaviour, or the operator, whose row is trained</source>
        <translation>Il comportamento, o l’operatore, di cui si addestra la riga</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>Es&amp;empio</translation>
    </message>
    <message>
        <source>The seed that the example is drawn with</source>
        <translation>Il seme con cui si estrae l’esempio</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>&amp;Passi</translation>
    </message>
    <message>
        <source>Steps of the optimizer on this one example</source>
        <translation>Passi dell’ottimizzatore su quest’unico esempio</translation>
    </message>
    <message>
        <source>What the teacher reads</source>
        <translation>Ciò che legge l’insegnante</translation>
    </message>
    <message>
        <source>What the student reads</source>
        <translation>Ciò che legge lo studente</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>At 1 probabilities are as the model uses them; the training compares flattened ones</source>
        <translation>A 1 le probabilità sono quelle che usa il modello; l’addestramento confronta quelle appiattite</translation>
    </message>
    <message>
        <source>How far teacher and student are apart, token by token</source>
        <translation>Quanto sono lontani insegnante e studente, token per token</translation>
    </message>
    <message>
        <source>Press Look: teacher and student are compared on one example of the training.</source>
        <translation>Premere Osserva: insegnante e studente vengono confrontati su un esempio dell’addestramento.</translation>
    </message>
    <message>
        <source>Words that may come next, by teacher and student</source>
        <translation>Parole che possono venire dopo, secondo insegnante e studente</translation>
    </message>
    <message>
        <source>Teacher reads</source>
        <translation>L’insegnante legge</translation>
    </message>
    <message>
        <source>Student reads</source>
        <translation>Lo studente legge</translation>
    </message>
    <message>
        <source>How far apart they are, word by word of the answer</source>
        <translation>Quanto sono lontani, parola per parola della risposta</translation>
    </message>
    <message>
        <source>Divergence by token</source>
        <translation>Divergenza per token</translation>
    </message>
    <message>
        <source>Words of the chosen token</source>
        <translation>Parole del token scelto</translation>
    </message>
    <message>
        <source>The row in the plane</source>
        <translation>La riga nel piano</translation>
    </message>
    <message>
        <source>Every step, every token</source>
        <translation>Ogni passo, ogni token</translation>
    </message>
    <message>
        <source>at temperature %1</source>
        <translation>a temperatura %1</translation>
    </message>
    <message>
        <source>Loss %1</source>
        <translation>Perdita %1</translation>
    </message>
    <message>
        <source>gradient on the one row %1</source>
        <translation>gradiente sulla sola riga %1</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>tasso di apprendimento %1</translation>
    </message>
    <message>
        <source>length of the row %1</source>
        <translation>lunghezza della riga %1</translation>
    </message>
    <message>
        <source>nearest word %1 (cosine %2)</source>
        <translation>parola più vicina %1 (coseno %2)</translation>
    </message>
    <message>
        <source>“%1”: KL %2 at temperature 1, %3 at temperature %4; %5 % of the loss</source>
        <translation>«%1»: KL %2 a temperatura 1, %3 a temperatura %4; %5 % della perdita</translation>
    </message>
    <message>
        <source>KL(teacher ‖ student) in nats</source>
        <translation>KL(insegnante ‖ studente) in nat</translation>
    </message>
    <message>
        <source>all other words</source>
        <translation>tutte le altre parole</translation>
    </message>
    <message>
        <source>What comes next, where “%1” stands</source>
        <translation>Che cosa viene dopo, dove sta «%1»</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>insegnante</translation>
    </message>
    <message>
        <source>student</source>
        <translation>studente</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DosePlot</name>
    <message>
        <source>Obedience and broken answers by strength</source>
        <translation>Obbedienza e risposte inutilizzabili per intensità</translation>
    </message>
    <message>
        <source>obeyed</source>
        <translation>obbediscono</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>inutilizzabili</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensità</translation>
    </message>
    <message>
        <source>Answers, %</source>
        <translation>Risposte, %</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DotPlot</name>
    <message>
        <source>Up and Down read the values out one by one</source>
        <translation>Su e Giù leggono i valori uno per uno</translation>
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
        <translation>Quota del flusso che gli adattatori aggiungono, per comportamento e livello</translation>
    </message>
    <message>
        <source>Arrow keys choose a cell</source>
        <translation>Le frecce scelgono una cella</translation>
    </message>
    <message>
        <source>%1, layer %2: adds %3 % of the stream</source>
        <translation>%1, livello %2: aggiunge il %3 % del flusso</translation>
    </message>
    <message>
        <source>Press Look to see where adapters act.</source>
        <translation>Premere Osserva per vedere dove agiscono gli adattatori.</translation>
    </message>
    <message>
        <source>share of the stream in %, by layer</source>
        <translation>quota del flusso in %, per livello</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::EffectsPane</name>
    <message>
        <source>What trained adapters add to the model&apos;s stream while it answers held-out prompts, and from which strength on its answers break.</source>
        <translation>Ciò che gli adattatori addestrati aggiungono al flusso del modello mentre risponde a prompt tenuti fuori, e da quale intensità in poi le sue risposte diventano inutilizzabili.</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Osserva</translation>
    </message>
    <message>
        <source>Answer held-out prompts with each behaviour and read what is added, layer by layer</source>
        <translation>Risponde a prompt tenuti fuori con ogni comportamento e legge, livello per livello, ciò che viene aggiunto</translation>
    </message>
    <message>
        <source>End the reading</source>
        <translation>Termina la lettura</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>Avanzamento della lettura</translation>
    </message>
    <message>
        <source>Layers of the chosen behaviour</source>
        <translation>Livelli del comportamento scelto</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>% of the stream</source>
        <translation>% del flusso</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Favorisce</translation>
    </message>
    <message>
        <source>No behaviour has an adapter for this model yet. Train one: steerdeck-cli train adapter --behaviors german</source>
        <translation>Nessun comportamento ha ancora un adattatore per questo modello. Addestrarne uno: steerdeck-cli train adapter --behaviors german</translation>
    </message>
    <message>
        <source>%1: from strength %2 on, half of the answers are empty or go round in circles.</source>
        <translation>%1: dall’intensità %2 in poi, metà delle risposte è vuota o gira in tondo.</translation>
    </message>
    <message>
        <source>%1: at no strength tried did half of the answers break.</source>
        <translation>%1: a nessuna delle intensità provate metà delle risposte è diventata inutilizzabile.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Way to steer</source>
        <translation>&amp;Modo di guidare</translation>
    </message>
    <message>
        <source>Which of the ways that change the stream</source>
        <translation>Quale dei modi che cambiano il flusso</translation>
    </message>
    <message>
        <source>Where adapters act</source>
        <translation>Dove agiscono gli adattatori</translation>
    </message>
    <message>
        <source>Obedience and broken answers</source>
        <translation>Obbedienza e risposte inutilizzabili</translation>
    </message>
    <message>
        <source>Every layer of every behaviour</source>
        <translation>Ogni strato di ogni comportamento</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::EvaluateBench</name>
    <message>
        <source>Evaluate</source>
        <translation>Valutare</translation>
    </message>
    <message>
        <source>Run this plan (Ctrl+Return)</source>
        <translation>Esegui questo piano (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Wait after the current batch; nothing is lost</source>
        <translation>Attende dopo il lotto in corso; nulla va perso</translation>
    </message>
    <message>
        <source>End after the current batch; what is answered stays, and the same plan goes on from there</source>
        <translation>Termina dopo il lotto in corso; le risposte già date restano, e lo stesso piano riprende da lì</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Avanzamento dell’esperimento</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Esporta i risultati</translation>
    </message>
    <message>
        <source>Rows as table (CSV)…</source>
        <translation>Righe come tabella (CSV)…</translation>
    </message>
    <message>
        <source>Summary as table (CSV)…</source>
        <translation>Riepilogo come tabella (CSV)…</translation>
    </message>
    <message>
        <source>Comparison as table (CSV)…</source>
        <translation>Confronto come tabella (CSV)…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>Tutto (JSON)…</translation>
    </message>
    <message>
        <source>Picture of the accuracy…</source>
        <translation>Immagine dell’accuratezza…</translation>
    </message>
    <message>
        <source>Picture of the order variance…</source>
        <translation>Immagine della varianza d’ordine…</translation>
    </message>
    <message>
        <source>Picture of the comparison…</source>
        <translation>Immagine del confronto…</translation>
    </message>
    <message>
        <source>All figures in one picture…</source>
        <translation>Tutte le figure in un’immagine…</translation>
    </message>
    <message>
        <source>The judge scored %1 of %2 correct answers.</source>
        <translation>Il giudice ha dato un voto a %1 risposte corrette su %2.</translation>
    </message>
    <message>
        <source>Of the others: %1</source>
        <translation>Per le altre: %1</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>questa esecuzione</translation>
    </message>
    <message>
        <source>Stopping after this batch…</source>
        <translation>Arresto dopo questo lotto…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparazione…</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 di %2 risposte</translation>
    </message>
    <message>
        <source>Done in %1. The results are in %2.</source>
        <translation>Finito in %1. I risultati sono in %2.</translation>
    </message>
    <message>
        <source>Stopped. Start the same plan again to go on from here.</source>
        <translation>Fermato. Riavviare lo stesso piano per proseguire da qui.</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Non ci sono ancora risultati.</translation>
    </message>
    <message>
        <source>The plan can be changed once this run has ended.</source>
        <translation>Il piano si può cambiare al termine di questa esecuzione.</translation>
    </message>
    <message>
        <source>There is no comparison: open a second run first.</source>
        <translation>Non c’è un confronto: aprire prima una seconda esecuzione.</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>Il comando è negli appunti.</translation>
    </message>
    <message>
        <source>Picture of the page Figures…</source>
        <translation>Immagine della pagina Figure…</translation>
    </message>
    <message>
        <source>The page Figures as table (CSV)…</source>
        <translation>Pagina Figure come tabella (CSV)…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExperimentBar</name>
    <message>
        <source>Results or comparison</source>
        <translation>Risultati o confronto</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Earlier experiments</source>
        <translation>Esperimenti precedenti</translation>
    </message>
    <message>
        <source>Run that is shown</source>
        <translation>Esecuzione mostrata</translation>
    </message>
    <message>
        <source>Which of the two runs is shown; a comparison is A minus B</source>
        <translation>Quale delle due esecuzioni è mostrata; un confronto è A meno B</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Show the results of an earlier run</source>
        <translation>Mostra i risultati di un’esecuzione precedente</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Confronta con…</translation>
    </message>
    <message>
        <source>Put a second run beside this one, with their differences</source>
        <translation>Mette accanto a questa una seconda esecuzione, con le differenze</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Giudica</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Es&amp;porta</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Esporta i risultati</translation>
    </message>
    <message>
        <source>Write what is shown as tables or pictures</source>
        <translation>Scrive ciò che è mostrato come tabelle o immagini</translation>
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
        <translation>Ferma il giudice</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Have a language model score the correct answers from 1 to 5. “The judge…” in the menu “File” names it, or LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL and LLM_JUDGE_API_KEY in the environment.</source>
        <translation>Fa dare da un modello linguistico un voto da 1 a 5 alle risposte corrette. Il modello è indicato in «Il giudice…» nel menu «File», oppure da LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL e LLM_JUDGE_API_KEY nell’ambiente.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExperimentModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e %n altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>conditions of an experiment and its combinations</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>non finito</translation>
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
%2 prompt ciascuno
%3</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>Accuratezza migliore</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExperimentPane</name>
    <message>
        <source>Earlier experiments</source>
        <translation>Esperimenti precedenti</translation>
    </message>
    <message>
        <source>Return shows the results of the selected one</source>
        <translation>Invio mostra i risultati di quello scelto</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show the results of the selected experiment</source>
        <translation>Mostra i risultati dell’esperimento scelto</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Put the selected experiment beside the one that is shown</source>
        <translation>Metti l’esperimento scelto accanto a quello mostrato</translation>
    </message>
    <message>
        <source>Each experiment with this model is kept here: its plan and its answers.</source>
        <translation>Ogni esperimento con questo modello è conservato qui: il suo piano e le sue risposte.</translation>
    </message>
    <message>
        <source>Draw together</source>
        <translation>Disegna insieme</translation>
    </message>
    <message>
        <source>Draw the results of all selected experiments side by side (Ctrl and Shift select more)</source>
        <translation>Disegna fianco a fianco i risultati di tutti gli esperimenti scelti (Ctrl e Maiusc ne scelgono altri)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExportForm</name>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Tipo di file</translation>
    </message>
    <message>
        <source>SVG and PDF stay sharp at any size; PNG has as many pixels as are chosen here</source>
        <translation>SVG e PDF restano nitidi a qualsiasi dimensione; PNG ha tanti pixel quanti se ne scelgono qui</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixel</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>millimetri</translation>
    </message>
    <message>
        <source>&amp;Measured in</source>
        <translation>&amp;Misure in</translation>
    </message>
    <message>
        <source>The unit of width and height</source>
        <translation>L’unità di larghezza e altezza</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>Lar&amp;ghezza</translation>
    </message>
    <message>
        <source>Width of the whole picture</source>
        <translation>Larghezza dell’intera immagine</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Altezza</translation>
    </message>
    <message>
        <source>Height of the whole picture</source>
        <translation>Altezza dell’intera immagine</translation>
    </message>
    <message>
        <source>Keep the &amp;proportions</source>
        <translation>Mantieni le &amp;proporzioni</translation>
    </message>
    <message>
        <source>Height follows width, and width follows height</source>
        <translation>L’altezza segue la larghezza, e la larghezza segue l’altezza</translation>
    </message>
    <message>
        <source> dpi</source>
        <extracomment>Dots per inch</extracomment>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Risoluzione</translation>
    </message>
    <message>
        <source>Dots per inch: with the same number of pixels, more of them make text and marks larger</source>
        <translation>Punti per pollice: a parità di pixel, un valore più alto ingrandisce testo e segni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>Choose the file&apos;s name and write it</source>
        <translation>Sceglie il nome del file e lo scrive</translation>
    </message>
    <message>
        <source>%1 x %2 mm, %3 x %4 pixels</source>
        <translation>%1 x %2 mm, %3 x %4 pixel</translation>
    </message>
    <message>
        <source>%1 x %2 mm, sharp at any size</source>
        <translation>%1 x %2 mm, nitido a qualsiasi dimensione</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 è stato scritto.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExportPane</name>
    <message>
        <source>Every behaviour, blend and strength as a word of the vocabulary, and &lt;and&gt;, &lt;or&gt;, &lt;not&gt;; they stand where a text says them.</source>
        <translation>Ogni comportamento, miscela e intensità come parola del vocabolario, e &lt;and&gt;, &lt;or&gt;, &lt;not&gt;; stanno dove un testo li dice.</translation>
    </message>
    <message>
        <source>The join “set”, which puts rows at one position; what LM-Steer, CAA and LoRA learned.</source>
        <translation>La giunzione «set», che mette righe in una sola posizione; ciò che hanno appreso LM-Steer, CAA e LoRA.</translation>
    </message>
    <message>
        <source>Hugging Face folder (transformers, vLLM)</source>
        <translation>Cartella Hugging Face (transformers, vLLM)</translation>
    </message>
    <message>
        <source>GGUF file (llama.cpp, Ollama, LM Studio)</source>
        <translation>File GGUF (llama.cpp, Ollama, LM Studio)</translation>
    </message>
    <message>
        <source>PEFT folders (prompt tuning, trainable tokens)</source>
        <translation>Cartelle PEFT (prompt tuning, token addestrabili)</translation>
    </message>
    <message>
        <source>As trainable tokens every row as a word; as prompt tuning the deck as it stands.</source>
        <translation>Come token addestrabili, ogni riga come parola; come prompt tuning, il mazzo com’è.</translation>
    </message>
    <message>
        <source>In prompt tuning the place: the rows stand before the whole input, where they were not trained. The join “set”.</source>
        <translation>Nel prompt tuning, il posto: le righe stanno davanti a tutto l’input, dove non sono state addestrate. La giunzione «set».</translation>
    </message>
    <message>
        <source>Prompt embeddings (vLLM)</source>
        <translation>Embedding di prompt (vLLM)</translation>
    </message>
    <message>
        <source>The deck and one question as the very rows that the model reads.</source>
        <translation>Il mazzo e una domanda come le righe esatte che il modello legge.</translation>
    </message>
    <message>
        <source>The join “set”; other questions.</source>
        <translation>La giunzione «set»; altre domande.</translation>
    </message>
    <message>
        <source>Share card (another Steerdeck)</source>
        <translation>Scheda di condivisione (un altro Steerdeck)</translation>
    </message>
    <message>
        <source>Deck, question, settings and rows, every join: another Steerdeck with the same model gives the same answer.</source>
        <translation>Mazzo, domanda, impostazioni e righe, ogni giunzione: un altro Steerdeck con lo stesso modello dà la stessa risposta.</translation>
    </message>
    <message>
        <source>The model itself; what LM-Steer, CAA and LoRA learned.</source>
        <translation>Il modello stesso; ciò che hanno appreso LM-Steer, CAA e LoRA.</translation>
    </message>
    <message>
        <source>Who shall use the tokens</source>
        <translation>Chi userà i token</translation>
    </message>
    <message>
        <source>&amp;Every behaviour that has a token</source>
        <translation>&amp;Tutti i comportamenti che hanno un token</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La domanda</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Domanda</translation>
    </message>
    <message>
        <source>Where it is put</source>
        <translation>Dove va</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Scegli…</translation>
    </message>
    <message>
        <source>Choose where it is put</source>
        <translation>Scegli dove va</translation>
    </message>
    <message>
        <source>&amp;Replace what stands there</source>
        <translation>Sostit&amp;uisci ciò che c’è</translation>
    </message>
    <message>
        <source>Smaller files, with rows that are ro&amp;unded</source>
        <translation>File più piccoli, con righe a&amp;rrotondate</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Scrive l’esportazione</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Stop; nothing is left</source>
        <translation>Ferma; non resta nulla</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avanzamento dell’esportazione</translation>
    </message>
    <message>
        <source>A program that uses it</source>
        <translation>Un programma che usa l’esportazione</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation>Copia il programma</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Per</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Trasmette</translation>
    </message>
    <message>
        <source>Cannot carry</source>
        <translation>Non può trasmettere</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>P&amp;osizione</translation>
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
        <translation>Il mazzo è vuoto.</translation>
    </message>
    <message>
        <source>The deck: %1</source>
        <translation>Il mazzo: %1</translation>
    </message>
    <message>
        <source>The deck is joined by “set”, which only a share card can carry.</source>
        <translation>Il mazzo è unito da «set», che solo una scheda di condivisione può trasmettere.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written to %1.</source>
        <translation>
            <numerusform>%n file è stato scritto in %1.</numerusform>
            <numerusform>%n file sono stati scritti in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour</comment>
        <translation>non %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::FiguresView</name>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Gain per combination</source>
        <translation>Guadagno per combinazione</translation>
    </message>
    <message>
        <source>Several results</source>
        <translation>Diversi risultati</translation>
    </message>
    <message>
        <source>Sizes of models</source>
        <translation>Dimensioni dei modelli</translation>
    </message>
    <message>
        <source>The method that gains</source>
        <translation>Il metodo che guadagna</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a method over another</comment>
        <translation>rispetto a</translation>
    </message>
    <message>
        <source>The method that it is held against</source>
        <translation>Il metodo con cui lo si confronta</translation>
    </message>
    <message>
        <source>Add results…</source>
        <translation>Aggiungi risultati…</translation>
    </message>
    <message>
        <source>Draw one more folder of results beside these, of any model</source>
        <translation>Disegna accanto a questi un’altra cartella di risultati, di qualsiasi modello</translation>
    </message>
    <message>
        <source>Gain of accuracy by combination</source>
        <translation>Guadagno di accuratezza per combinazione</translation>
    </message>
    <message>
        <source>Accuracy of several results</source>
        <translation>Accuratezza di diversi risultati</translation>
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
        <translation>Cache dell’hub</translation>
    </message>
    <message>
        <source>Models for tests</source>
        <translation>Modelli di prova</translation>
    </message>
    <message>
        <source>Added folder</source>
        <translation>Cartella aggiunta</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>si apre</translation>
    </message>
    <message>
        <source>does not open</source>
        <translation>non si apre</translation>
    </message>
    <message>
        <source>half fetched</source>
        <translation>scaricato a metà</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Posizione</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::FoundPane</name>
    <message>
        <source>Models on this computer</source>
        <translation>Modelli su questo computer</translation>
    </message>
    <message>
        <source>Return opens the selected model</source>
        <translation>Invio apre il modello selezionato</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>Open the selected model</source>
        <translation>Apre il modello selezionato</translation>
    </message>
    <message>
        <source>&amp;Fetch the rest</source>
        <translation>Scarica il &amp;resto</translation>
    </message>
    <message>
        <source>Go on with the selected model&apos;s download</source>
        <translation>Prosegue il download del modello selezionato</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verifica</translation>
    </message>
    <message>
        <source>Read the selected model&apos;s files and compare them with the hashes that the hub gave them</source>
        <translation>Legge i file del modello selezionato e li confronta con gli hash che l’hub ha dato loro</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Cerca di &amp;nuovo</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Cerca di nuovo i modelli</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>A&amp;ggiungi cartella…</translation>
    </message>
    <message>
        <source>Look for models in another folder, too, from now on</source>
        <translation>Da ora cerca i modelli anche in un’altra cartella</translation>
    </message>
    <message>
        <source>Open a&amp;nother folder…</source>
        <translation>Apri un’a&amp;ltra cartella…</translation>
    </message>
    <message>
        <source>Open a model folder that is not in the list</source>
        <translation>Apre una cartella modello che non è nell’elenco</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Ricerca di modelli…</translation>
    </message>
    <message>
        <source>No models were found. Get one from the hub, or add the folder that holds yours.</source>
        <translation>Nessun modello trovato. Ottenerne uno dall’hub, o aggiungere la cartella che contiene i propri.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::GeometryBench</name>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>vocabolario</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>istruzioni</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutto</translation>
    </message>
    <message>
        <source>&amp;Fit on</source>
        <translation>A&amp;datta a</translation>
    </message>
    <message>
        <source>The rows whose directions of largest variance become the axes: the tokens, the model&apos;s own words, the means of the behaviours&apos; instructions, or all of these</source>
        <translation>Le righe le cui direzioni di massima varianza diventano gli assi: i token, le parole del modello, le medie delle istruzioni dei comportamenti, o tutte queste</translation>
    </message>
    <message>
        <source>Cent&amp;re</source>
        <translation>Cen&amp;tra</translation>
    </message>
    <message>
        <source>Subtract the mean of those rows first</source>
        <translation>Sottrae prima la media di quelle righe</translation>
    </message>
    <message>
        <source>&amp;Neighbours</source>
        <translation>Vi&amp;cini</translation>
    </message>
    <message>
        <source>How many nearest words are found for each token</source>
        <translation>Quante parole più vicine si cercano per ogni token</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Pa&amp;ths of</source>
        <translation>Pe&amp;rcorsi di</translation>
    </message>
    <message>
        <source>An earlier training, whose tokens&apos; ways from start to end are drawn; every training leaves a record</source>
        <translation>Un addestramento precedente, di cui si disegnano i percorsi dei token dalla partenza alla fine; ogni addestramento lascia una registrazione</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcola</translation>
    </message>
    <message>
        <source>Compute again with the tokens as they are now (F5)</source>
        <translation>Ricalcola con i token come sono ora (F5)</translation>
    </message>
    <message>
        <source>Exp&amp;ort</source>
        <translation>Es&amp;porta</translation>
    </message>
    <message>
        <source>Export tables and pictures</source>
        <translation>Esporta tabelle e immagini</translation>
    </message>
    <message>
        <source>Write tables and pictures to files</source>
        <translation>Scrive tabelle e immagini su file</translation>
    </message>
    <message>
        <source>2-D</source>
        <translation>2D</translation>
    </message>
    <message>
        <source>Two components on a plane</source>
        <translation>Due componenti su un piano</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>Three components in space, which a drag turns</source>
        <translation>Tre componenti nello spazio, che si ruota trascinando</translation>
    </message>
    <message>
        <source>&amp;X</source>
        <translation>&amp;X</translation>
    </message>
    <message>
        <source>Principal component across</source>
        <translation>Componente principale in orizzontale</translation>
    </message>
    <message>
        <source>&amp;Y</source>
        <translation>&amp;Y</translation>
    </message>
    <message>
        <source>Principal component upwards</source>
        <translation>Componente principale in verticale</translation>
    </message>
    <message>
        <source>&amp;Z</source>
        <translation>&amp;Z</translation>
    </message>
    <message>
        <source>Principal component towards the eye</source>
        <translation>Componente principale verso l’occhio</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation>V&amp;ocabolario</translation>
    </message>
    <message>
        <source>Show the model&apos;s own words as a pale cloud</source>
        <translation>Mostra le parole del modello come una nuvola chiara</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Nomi</translation>
    </message>
    <message>
        <source>Write each token&apos;s name beside its mark</source>
        <translation>Scrive il nome di ogni token accanto al suo segno</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Istruzioni</translation>
    </message>
    <message>
        <source>Show the mean of each behaviour&apos;s instructions as a small mark, joined to its token</source>
        <translation>Mostra la media delle istruzioni di ogni comportamento come piccolo segno, unito al suo token</translation>
    </message>
    <message>
        <source>&amp;Perspective</source>
        <translation>Prosp&amp;ettiva</translation>
    </message>
    <message>
        <source>Draw what is nearer larger; without it, lengths in the picture can be compared</source>
        <translation>Disegna più grande ciò che è più vicino; senza, le lunghezze nell’immagine si possono confrontare</translation>
    </message>
    <message>
        <source>L&amp;asso</source>
        <translation>&amp;Lazo</translation>
    </message>
    <message>
        <source>A drag draws a lasso around tokens; Shift and drag does so at any time</source>
        <translation>Trascinando si disegna un lazo intorno ai token; con Maiusc lo si può fare in qualsiasi momento</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Show everything as at first (Home in the picture)</source>
        <translation>Mostra tutto come all’inizio (Home nell’immagine)</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>per categoria</translation>
    </message>
    <message>
        <source>by likeness</source>
        <translation>per somiglianza</translation>
    </message>
    <message>
        <source>Order of the tokens</source>
        <translation>Ordine dei token</translation>
    </message>
    <message>
        <source>By category, or so that alike tokens stand together (average-linkage clustering of the cosines)</source>
        <translation>Per categoria, o in modo che i token simili stiano insieme (raggruppamento a legame medio dei coseni)</translation>
    </message>
    <message>
        <source>Cosines between tokens</source>
        <translation>Coseni tra i token</translation>
    </message>
    <message>
        <source>Points (CSV)…</source>
        <translation>Punti (CSV)…</translation>
    </message>
    <message>
        <source>Export the points</source>
        <translation>Esporta i punti</translation>
    </message>
    <message>
        <source>Neighbours (CSV)…</source>
        <translation>Vicini (CSV)…</translation>
    </message>
    <message>
        <source>Export the neighbours</source>
        <translation>Esporta i vicini</translation>
    </message>
    <message>
        <source>Cosines (CSV)…</source>
        <translation>Coseni (CSV)…</translation>
    </message>
    <message>
        <source>Export the table of cosines</source>
        <translation>Esporta la tabella dei coseni</translation>
    </message>
    <message>
        <source>Paths of the training (CSV)…</source>
        <translation>Percorsi dell’addestramento (CSV)…</translation>
    </message>
    <message>
        <source>Export the paths</source>
        <translation>Esporta i percorsi</translation>
    </message>
    <message>
        <source>Picture of the components (SVG, PDF, PNG)…</source>
        <translation>Immagine delle componenti (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>Export the components</source>
        <translation>Esporta le componenti</translation>
    </message>
    <message>
        <source>Picture of the cosines (SVG, PDF, PNG)…</source>
        <translation>Immagine dei coseni (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>Export the cosines</source>
        <translation>Esporta i coseni</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometria</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calcolo in corso</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Drag turns, Shift and drag draws a lasso, Ctrl and drag moves, the wheel zooms, a double click resets. Keys: Alt and arrows turn.</source>
        <translation>Trascinando si ruota, con Maiusc si disegna un lazo, con Ctrl si sposta, la rotella ingrandisce, il doppio clic ripristina. Tasti: Alt e le frecce ruotano.</translation>
    </message>
    <message>
        <source>Drag selects, Shift and drag draws a lasso, Ctrl and drag moves, the wheel zooms, a double click resets.</source>
        <translation>Trascinando si seleziona, con Maiusc si disegna un lazo, con Ctrl si sposta, la rotella ingrandisce, il doppio clic ripristina.</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Cerca una parola</translation>
    </message>
    <message>
        <source>Type a word of the vocabulary: it is marked in the picture with the words nearest to it</source>
        <translation>Scrivere una parola del vocabolario: viene segnata nell’immagine insieme alle parole più vicine</translation>
    </message>
    <message>
        <source>No word of the vocabulary contains “%1”.</source>
        <translation>Nessuna parola del vocabolario contiene «%1».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a word and its cosine</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (id %2); nearest words by cosine: %3.</source>
        <translation>%1 (id %2); parole più vicine per coseno: %3.</translation>
    </message>
    <message>
        <source>Among the nearest words of: %1.</source>
        <translation>Tra le parole più vicine di: %1.</translation>
    </message>
    <message>
        <source>Own vectors</source>
        <translation>Vettori propri</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Da un file…</translation>
    </message>
    <message>
        <source>Vectors of your own</source>
        <translation>Vettori propri</translation>
    </message>
    <message>
        <source>Vectors (*.safetensors *.csv *.tsv *.txt)</source>
        <translation>Vettori (*.safetensors *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Tralasciali</translation>
    </message>
    <message>
        <source>Own ve&amp;ctors</source>
        <translation>&amp;Vettori propri</translation>
    </message>
    <message>
        <source>Own vectors: %1</source>
        <comment>the name of a file</comment>
        <translation>Vettori propri: %1</translation>
    </message>
    <message>
        <source>Vectors from a file beside the tokens: safetensors, or CSV with a name and its numbers in each line</source>
        <translation>Vettori da un file, accanto ai token: safetensors, o CSV con un nome e i suoi numeri in ogni riga</translation>
    </message>
    <message>
        <source>Through one token alone no axes can be fitted: they are the vocabulary&apos;s.</source>
        <translation>Con un solo token non si può adattare alcun asse: gli assi sono quelli del vocabolario.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::GuessPicture</name>
    <message>
        <source>Your guess beside what happened</source>
        <translation>La tua previsione accanto a ciò che è successo</translation>
    </message>
    <message>
        <source>your guess: %1</source>
        <translation>la tua previsione: %1</translation>
    </message>
    <message>
        <source>what happened: %1</source>
        <translation>ciò che è successo: %1</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>La tua previsione</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ciò che è successo</translation>
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
        <translation>Coseni tra i token</translation>
    </message>
    <message>
        <source>Up and Down go from token to token</source>
        <translation>Su e Giù passano da un token all’altro</translation>
    </message>
    <message>
        <source>%1 and %2: cosine %3</source>
        <translation>%1 e %2: coseno %3</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HeldOutRow</name>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source> %</source>
        <comment>a share, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>The share of the data&apos;s prompts that is never trained on: loss and accuracy are measured on them</source>
        <translation>La quota dei prompt dei dati su cui non si addestra mai: su di essi si misurano perdita e accuratezza</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source> in vain</source>
        <comment>measurements, behind their number</comment>
        <translation> a vuoto</translation>
    </message>
    <message>
        <source>or a data set</source>
        <translation>o un insieme di dati</translation>
    </message>
    <message>
        <source>Data set to measure on</source>
        <translation>Insieme di dati su cui misurare</translation>
    </message>
    <message>
        <source>Examples of a file of their own, instead of a share of the data</source>
        <translation>Esempi di un file a parte, invece di una quota dei dati</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a data set to measure on</source>
        <translation>Scegli un insieme di dati su cui misurare</translation>
    </message>
    <message>
        <source>Train with several rates, steps and seeds, and take the one of the lowest held-out loss</source>
        <translation>Addestra con più tassi, passi e semi, e prende l’addestramento con la perdita più bassa sui tenuti fuori</translation>
    </message>
    <message>
        <source>Examples to measure on</source>
        <translation>Esempi su cui misurare</translation>
    </message>
    <message>
        <source>Data sets (*.jsonl *.json)</source>
        <translation>Insiemi di dati (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Griglia…</translation>
    </message>
    <message>
        <source>Hold out</source>
        <translation>Tieni da parte</translation>
    </message>
    <message>
        <source>End after</source>
        <translation>Termina dopo</translation>
    </message>
    <message>
        <source>The training ends after so many measurements without a lower held-out loss, and what had the lowest one is kept</source>
        <translation>L’addestramento termina dopo questo numero di misurazioni senza una perdita più bassa sui tenuti fuori, e si conserva ciò che aveva la più bassa</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HistoryPane</name>
    <message>
        <source>&amp;Go back to this run</source>
        <translation>&amp;Torna a questa esecuzione</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Chiudi la cronologia</translation>
    </message>
    <message>
        <source>History of runs</source>
        <translation>Cronologia delle esecuzioni</translation>
    </message>
    <message>
        <source>Enter goes back to a run: its answers, prompt, deck and settings.</source>
        <translation>Invio torna a un’esecuzione: alle sue risposte, al prompt, al mazzo e alle impostazioni.</translation>
    </message>
    <message>
        <source>Shows its answers and brings back its prompt, deck, columns and sampling (Enter)</source>
        <translation>Mostra le sue risposte e ne riporta prompt, mazzo, colonne e campionamento (Invio)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>Ann&amp;ulla svuotamento</translation>
    </message>
    <message>
        <source>C&amp;lear the history</source>
        <translation>Sv&amp;uota la cronologia</translation>
    </message>
    <message>
        <source>Brings back what was cleared</source>
        <translation>Riporta le esecuzioni eliminate</translation>
    </message>
    <message>
        <source>Forgets every run; this can be undone until the next run</source>
        <translation>Dimentica tutte le esecuzioni; si può annullare fino all’esecuzione successiva</translation>
    </message>
    <message numerus="yes">
        <source>%n runs were cleared.</source>
        <translation>
            <numerusform>%n esecuzione è stata eliminata.</numerusform>
            <numerusform>%n esecuzioni sono state eliminate.</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Ancora nessuna esecuzione.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs, the newest first</source>
        <translation>
            <numerusform>%n esecuzione</numerusform>
            <numerusform>%n esecuzioni, la più recente per prima</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HubModels</name>
    <message>
        <source>%1
Given to those who accept its terms on its page, with a token in HF_TOKEN</source>
        <translation>%1
Dato a chi ne accetta le condizioni sulla sua pagina, con un token di accesso in HF_TOKEN</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>ad accesso limitato</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HubPane</name>
    <message>
        <source>A part of a model&apos;s name, or OWNER/NAME</source>
        <translation>Una parte del nome di un modello, o PROPRIETARIO/NOME</translation>
    </message>
    <message>
        <source>Model to look for on the hub</source>
        <translation>Modello da cercare sull’hub</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>C&amp;erca</translation>
    </message>
    <message>
        <source>Ask the hub for models of this name</source>
        <translation>Chiede all’hub i modelli con questo nome</translation>
    </message>
    <message>
        <source>Models on the hub</source>
        <translation>Modelli sull’hub</translation>
    </message>
    <message>
        <source>Return asks what would be fetched of the selected model</source>
        <translation>Invio chiede che cosa si scaricherebbe del modello selezionato</translation>
    </message>
    <message>
        <source>Choo&amp;se</source>
        <translation>&amp;Scegli</translation>
    </message>
    <message>
        <source>See which files of the selected model would be fetched</source>
        <translation>Mostra quali file del modello selezionato si scaricherebbero</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>File del modello</translation>
    </message>
    <message>
        <source>Files of this model, the smallest first: the same weights with fewer or more digits</source>
        <translation>File di questo modello, dal più piccolo: gli stessi pesi con meno o più cifre</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>Sca&amp;rica</translation>
    </message>
    <message>
        <source>Fetch the model into the hub&apos;s cache</source>
        <translation>Scarica il modello nella cache dell’hub</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Avanzamento del download</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Stop for now; what has come is kept</source>
        <translation>Ferma per ora; ciò che è arrivato resta conservato</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Ann&amp;ulla</translation>
    </message>
    <message>
        <source>End the download; what has come stays in the cache</source>
        <translation>Termina il download; ciò che è arrivato resta nella cache</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>Open the fetched model</source>
        <translation>Apre il modello scaricato</translation>
    </message>
    <message>
        <source>The hub has no model of this name.</source>
        <translation>L’hub non ha modelli con questo nome.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a file and its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n GGUF models: choose one.</source>
        <translation>
            <numerusform>%1 contiene %n modello GGUF: sceglierlo.</numerusform>
            <numerusform>%1 contiene %n modelli GGUF: sceglierne uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n file, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, of which %3 are there already</source>
        <comment>a model, its files, a size</comment>
        <translation>%1: %2, di cui %3 già presenti</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a model and its files</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>R&amp;iprendi</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Prosegue da dove si era fermato</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Richiesta all’hub…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::JobControls</name>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Go on where it was paused</source>
        <translation>Prosegue da dove era in pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>, in pausa</translation>
    </message>
    <message>
        <source>, %1 to go</source>
        <translation>, ancora %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::JudgePane</name>
    <message>
        <source>The judge is a language model behind an OpenAI-compatible server. It scores the correct answers of experiments, and answers the questions that behaviours may be checked by: in Compose, in trainings, in training data and in experiments.</source>
        <translation>Il giudice è un modello linguistico dietro un server compatibile con OpenAI. Dà un voto alle risposte corrette degli esperimenti e risponde alle domande con cui si possono verificare i comportamenti: in Comporre, negli addestramenti, nei dati di addestramento e negli esperimenti.</translation>
    </message>
    <message>
        <source>The key is kept until the program ends, and written nowhere. For what is left empty LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL and LLM_JUDGE_API_KEY in the environment are taken.</source>
        <translation>La chiave è conservata fino alla chiusura del programma e non viene scritta da nessuna parte. Per ciò che resta vuoto valgono LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL e LLM_JUDGE_API_KEY nell’ambiente.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Indirizzo del server</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>As in http://localhost:8000/v1; /chat/completions is asked there</source>
        <translation>Come in http://localhost:8000/v1; la richiesta va a /chat/completions</translation>
    </message>
    <message>
        <source>The model&apos;s name, as the server knows it</source>
        <translation>Il nome del modello, come lo conosce il server</translation>
    </message>
    <message>
        <source>Sent as a bearer token; empty where the server wants none</source>
        <translation>Inviata come bearer token; vuota se il server non ne richiede una</translation>
    </message>
    <message>
        <source>Puts one question, whose answer is yes, and tells what came</source>
        <translation>Pone una domanda la cui risposta è sì, e dice che cosa è arrivato</translation>
    </message>
    <message>
        <source>the environment&apos;s</source>
        <comment>a server&apos;s key</comment>
        <translation>quella dell’ambiente</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>a question to the judge</comment>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <comment>a judge</comment>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Richiesta in corso…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LayerMap</name>
    <message>
        <source>Norms of the adapters by layer and step</source>
        <translation>Norme degli adattatori per livello e passo</translation>
    </message>
    <message>
        <source>Arrow keys choose a cell</source>
        <translation>Le frecce scelgono una cella</translation>
    </message>
    <message>
        <source>‖W_down‖ by layer</source>
        <translation>‖W_down‖ per livello</translation>
    </message>
    <message>
        <source>‖W_up‖ by layer</source>
        <translation>‖W_up‖ per livello</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Cosine of W_down to LoRA</source>
        <translation>Coseno di W_down con LoRA</translation>
    </message>
    <message>
        <source>mean over the layers</source>
        <translation>media sui livelli</translation>
    </message>
    <message>
        <source>‖Vector‖ by layer</source>
        <translation>‖Vettore‖ per livello</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a layer and a place in it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Step %1, layer %2: </source>
        <translation>Passo %1, livello %2: </translation>
    </message>
    <message>
        <source>‖vector‖ %1</source>
        <translation>‖vettore‖ %1</translation>
    </message>
    <message>
        <source>‖W_down‖ %1, ‖W_up‖ %2</source>
        <translation>‖W_down‖ %1, ‖W_up‖ %2</translation>
    </message>
    <message>
        <source>, cosine to LoRA %1</source>
        <translation>, coseno con LoRA %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LearnBench</name>
    <message>
        <source>Compose</source>
        <translation>Comporre</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Addestrare</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometria</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Valutare</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Imparare</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lezioni</translation>
    </message>
    <message>
        <source>Return opens the selected lesson where you left it</source>
        <translation>Invio apre la lezione selezionata dove la si era lasciata</translation>
    </message>
    <message>
        <source>Open the demo model</source>
        <translation>Apri il modello dimostrativo</translation>
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
        <translation>Caratteri grandi</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Caratteri più piccoli</translation>
    </message>
    <message>
        <source>Smaller letters (Ctrl+−)</source>
        <translation>Caratteri più piccoli (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Caratteri più grandi</translation>
    </message>
    <message>
        <source>Larger letters (Ctrl++)</source>
        <translation>Caratteri più grandi (Ctrl++)</translation>
    </message>
    <message>
        <source>Letters that can be read from the back of a room</source>
        <translation>Caratteri leggibili dal fondo di una sala</translation>
    </message>
    <message>
        <source>&amp;Do it for me</source>
        <translation>Fallo &amp;per me</translation>
    </message>
    <message>
        <source>The program performs this step on the workbench</source>
        <translation>Il programma esegue questo passo sul banco di lavoro</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Ava&amp;nti</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Salta</translation>
    </message>
    <message>
        <source>Go on without having done this step (Right)</source>
        <translation>Prosegue senza aver fatto questo passo (Destra)</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>&amp;Ricomincia</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Lascia</translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation>Il passo precedente (Sinistra)</translation>
    </message>
    <message>
        <source>Forget how far this lesson was done</source>
        <translation>Dimentica fin dove si era arrivati in questa lezione</translation>
    </message>
    <message>
        <source>Put the lesson away; you come back to this step</source>
        <translation>Mette da parte la lezione; al ritorno si riprende da questo passo</translation>
    </message>
    <message>
        <source>The lessons use the demo model and its behaviours.</source>
        <translation>Le lezioni usano il modello dimostrativo e i suoi comportamenti.</translation>
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
        <translation>%1 · fatta</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · passo %2 di %3</translation>
    </message>
    <message>
        <source>No lessons were found.</source>
        <translation>Nessuna lezione trovata.</translation>
    </message>
    <message>
        <source>Learn by doing</source>
        <translation>Imparare facendo</translation>
    </message>
    <message>
        <source>Choose a lesson. Each step is done on the workbench itself: a strip above the other benches says what to do, and notices when it is done.

You can leave at any time and come back to the same step.</source>
        <translation>Scegliere una lezione. Ogni passo si fa sul banco di lavoro stesso: una fascia sopra gli altri banchi dice che cosa fare e si accorge quando è fatto.

Si può lasciare la lezione in qualsiasi momento e riprenderla poi dallo stesso passo.</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 di %2 passi fatti</translation>
    </message>
    <message>
        <source>You have done this lesson.</source>
        <translation>Questa lezione è già fatta.</translation>
    </message>
    <message>
        <source>&amp;Next lesson</source>
        <translation>Lezione su&amp;ccessiva</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Rive&amp;di</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinua</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Ini&amp;zia</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 di %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Vai a %1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Termina</translation>
    </message>
    <message>
        <source>The next step (Right)</source>
        <translation>Il passo successivo (Destra)</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In breve</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Termini</translation>
    </message>
    <message>
        <source>First a guess. %1</source>
        <translation>Prima una previsione. %1</translation>
    </message>
    <message>
        <source>The mechanism…</source>
        <translation>Il meccanismo…</translation>
    </message>
    <message>
        <source>Teacher, student and token step by step; a deck down to one logit</source>
        <translation>Insegnante, studente e token passo per passo; un mazzo fino a un singolo logit</translation>
    </message>
    <message>
        <source>your own · %1</source>
        <translation>propria · %1</translation>
    </message>
    <message>
        <source>Yes, start a&amp;gain</source>
        <translation>Sì, &amp;ricomincia</translation>
    </message>
    <message>
        <source>Press once more: that this lesson was done is forgotten</source>
        <translation>Premere ancora: si dimentica che questa lezione era fatta</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonChoices</name>
    <message>
        <source>That is my guess</source>
        <translation>Questa è la mia previsione</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonDraft</name>
    <message>
        <source>the change of step %1</source>
        <translation>la modifica del passo %1</translation>
    </message>
    <message>
        <source>the new step</source>
        <translation>il nuovo passo</translation>
    </message>
    <message>
        <source>the removal of step %1</source>
        <translation>la rimozione del passo %1</translation>
    </message>
    <message>
        <source>the move of step %1</source>
        <translation>lo spostamento del passo %1</translation>
    </message>
    <message>
        <source>My lesson</source>
        <translation>La mia lezione</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Un passo</translation>
    </message>
    <message>
        <source>What the learner should know first.</source>
        <translation>Ciò che chi impara dovrebbe sapere prima.</translation>
    </message>
    <message>
        <source>Go to Compose.</source>
        <translation>Andare a Comporre.</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>La risposta corretta</translation>
    </message>
    <message>
        <source>Why it is right.</source>
        <translation>Perché è corretta.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Una domanda</translation>
    </message>
    <message>
        <source>What the learner has just seen.</source>
        <translation>Ciò che chi impara ha appena visto.</translation>
    </message>
    <message>
        <source>What follows?</source>
        <translation>Che cosa ne segue?</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Un’altra risposta</translation>
    </message>
    <message>
        <source>Why it is not.</source>
        <translation>Perché non lo è.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonEditor</name>
    <message>
        <source>a-z, 0-9 and -: by it the program knows how far a learner is</source>
        <translation>a-z, 0-9 e -: da esso il programma sa fin dove è arrivato chi impara</translation>
    </message>
    <message>
        <source>The language of the texts below; a text that has no English is shown to everyone</source>
        <translation>La lingua dei testi qui sotto; un testo che non ha l’inglese viene mostrato a tutti</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Testi in</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Aggiungi un passo</translation>
    </message>
    <message>
        <source>Something to do, behind the chosen step</source>
        <translation>Qualcosa da fare, dopo il passo scelto</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Una domanda</translation>
    </message>
    <message>
        <source>A question, behind the chosen step</source>
        <translation>Una domanda, dopo il passo scelto</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>The chosen step comes one earlier</source>
        <translation>Il passo scelto viene uno prima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>The chosen step comes one later</source>
        <translation>Il passo scelto viene uno dopo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>The chosen step goes; Undo brings it back</source>
        <translation>Il passo scelto viene tolto; Annulla lo riporta</translation>
    </message>
    <message>
        <source>In short, a line each</source>
        <translation>In breve, una riga ciascuno</translation>
    </message>
    <message>
        <source>Words, a line each: the word: what it means</source>
        <translation>Termini, una riga ciascuno: il termine: che cosa significa</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuova</translation>
    </message>
    <message>
        <source>A lesson with one step; this one goes unless it is kept</source>
        <translation>Una lezione con un passo; quella attuale va persa se non è conservata</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>A file, or a copy of a lesson of Learn</source>
        <translation>Un file, o una copia di una lezione di Imparare</translation>
    </message>
    <message>
        <source>Remove from Learn</source>
        <translation>Rimuovi da Imparare</translation>
    </message>
    <message>
        <source>Learn no longer lists this lesson of yours</source>
        <translation>Imparare non elenca più questa lezione propria</translation>
    </message>
    <message>
        <source>&amp;Try this step</source>
        <translation>&amp;Prova questo passo</translation>
    </message>
    <message>
        <source>In Learn and on the workbench, as a learner has it</source>
        <translation>In Imparare e sul banco di lavoro, come lo vede chi impara</translation>
    </message>
    <message>
        <source>&amp;Keep in Learn</source>
        <translation>Conserva in &amp;Imparare</translation>
    </message>
    <message>
        <source>Learn lists it beside the shipped lessons</source>
        <translation>Imparare la elenca accanto alle lezioni fornite</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salva con nome…</translation>
    </message>
    <message>
        <source>A file to hand on: it is opened by dropping it on the window</source>
        <translation>Un file da passare ad altri: si apre trascinandolo sulla finestra</translation>
    </message>
    <message>
        <source>In short, and words</source>
        <translation>In breve, e termini</translation>
    </message>
    <message>
        <source>the change of the lesson</source>
        <translation>la modifica della lezione</translation>
    </message>
    <message numerus="yes">
        <source>%n steps: the lesson can be tried.</source>
        <translation>
            <numerusform>%n passo: la lezione si può provare.</numerusform>
            <numerusform>%n passi: la lezione si può provare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonGuide</name>
    <message>
        <source>You guessed: **%1**.</source>
        <translation>La tua previsione: **%1**.</translation>
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
        <translation>Ciò che è successo: **%1**.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonStrip</name>
    <message>
        <source>Lesson</source>
        <translation>Lezione</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Spiega</translation>
    </message>
    <message>
        <source>Show the step&apos;s whole text</source>
        <translation>Mostra tutto il testo del passo</translation>
    </message>
    <message>
        <source>Do it for me</source>
        <translation>Fallo per me</translation>
    </message>
    <message>
        <source>The program performs this step on the workbench (Ctrl+Alt+D)</source>
        <translation>Il programma esegue questo passo sul banco di lavoro (Ctrl+Alt+D)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>The step before (Ctrl+Alt+Left)</source>
        <translation>Il passo precedente (Ctrl+Alt+Sinistra)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Go on without having done this step (Ctrl+Alt+Right)</source>
        <translation>Prosegue senza aver fatto questo passo (Ctrl+Alt+Destra)</translation>
    </message>
    <message>
        <source>To the Learn bench</source>
        <translation>Al banco Imparare</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lascia</translation>
    </message>
    <message>
        <source>Put the lesson away; you come back to this step</source>
        <translation>Mette da parte la lezione; al ritorno si riprende da questo passo</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>The next step (Ctrl+Alt+Right)</source>
        <translation>Il passo successivo (Ctrl+Alt+Destra)</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>Il passo</translation>
    </message>
    <message>
        <source>First a guess. %1</source>
        <translation>Prima una previsione. %1</translation>
    </message>
    <message>
        <source>That is my guess</source>
        <translation>Questa è la mia previsione</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LibraryModel</name>
    <message>
        <source>Experiment</source>
        <translation>Esperimento</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Insieme di dati</translation>
    </message>
    <message>
        <source>Task run</source>
        <translation>Esecuzione di compito</translation>
    </message>
    <message>
        <source>Saved deck</source>
        <translation>Mazzo salvato</translation>
    </message>
    <message>
        <source>The shipped tokens of %1</source>
        <translation>I token forniti di %1</translation>
    </message>
    <message numerus="yes">
        <source>%n combinations of %1 behaviours</source>
        <translation>
            <numerusform>%n combinazione di %1 comportamenti</numerusform>
            <numerusform>%n combinazioni di %1 comportamenti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>perdita %1</translation>
    </message>
    <message numerus="yes">
        <source>%n examples</source>
        <translation>
            <numerusform>%n esempio</numerusform>
            <numerusform>%n esempi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (shipped)</source>
        <translation>%1 (fornito)</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1, non finito</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LibraryPane</name>
    <message>
        <source>Search names, notes, tags, settings</source>
        <translation>Cerca in nomi, note, tag, impostazioni</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Cerca nella libreria</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Tipo di elemento</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tutti i tipi</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tutti i modelli</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Return opens the selected item, Delete moves it to the trash</source>
        <translation>Invio apre l’elemento selezionato, Canc lo sposta nel cestino</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>El&amp;imina</translation>
    </message>
    <message>
        <source>Move the selected items to the trash; they can come back (Delete)</source>
        <translation>Sposta nel cestino gli elementi selezionati; possono tornare (Canc)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>Bring the selected items back from the trash</source>
        <translation>Riporta dal cestino gli elementi selezionati</translation>
    </message>
    <message>
        <source>Empty the tras&amp;h</source>
        <translation>Svuota il &amp;cestino</translation>
    </message>
    <message>
        <source>Delete for good what lies in the trash; by itself that happens after 30 days</source>
        <translation>Elimina definitivamente ciò che è nel cestino; da sé avviene dopo 30 giorni</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostra nella cart&amp;ella</translation>
    </message>
    <message>
        <source>Open the item&apos;s place in the file manager</source>
        <translation>Apre il posto dell’elemento nel gestore di file</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Con&amp;fronta</translation>
    </message>
    <message>
        <source>Put the selected experiments, trainings or task runs side by side</source>
        <translation>Mette fianco a fianco gli esperimenti, gli addestramenti o le esecuzioni di compiti selezionati</translation>
    </message>
    <message>
        <source>&amp;Use its tokens</source>
        <translation>&amp;Usa i suoi token</translation>
    </message>
    <message>
        <source>The tokens of the selected training take the place of those in use</source>
        <translation>I token dell’addestramento selezionato prendono il posto di quelli in uso</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>Show the selected item on its bench (Return)</source>
        <translation>Mostra l’elemento selezionato sul suo banco (Invio)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Conser&amp;va</translation>
    </message>
    <message>
        <source>Keep name, tags and note</source>
        <translation>Conserva nome, tag e nota</translation>
    </message>
    <message>
        <source>words, with commas between</source>
        <translation>parole, separate da virgole</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Ta&amp;g</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Back to the &amp;shipped tokens</source>
        <translation>Torna ai token forni&amp;ti</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LookBar</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>Fe&amp;rma</translation>
    </message>
    <message>
        <source>Exp&amp;ort</source>
        <translation>Espor&amp;ta</translation>
    </message>
    <message>
        <source>Export tables and pictures</source>
        <translation>Esporta tabelle e immagini</translation>
    </message>
    <message>
        <source>Write tables and pictures to files</source>
        <translation>Scrive tabelle e immagini su file</translation>
    </message>
    <message>
        <source>%1 (picture)…</source>
        <translation>%1 (immagine)…</translation>
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
        <translation>Il gate di ogni MLP</translation>
    </message>
    <message>
        <source>What widens in each MLP</source>
        <translation>Ciò che allarga in ogni MLP</translation>
    </message>
    <message>
        <source>What narrows in each MLP</source>
        <translation>Ciò che restringe in ogni MLP</translation>
    </message>
    <message>
        <source>The queries of each attention</source>
        <translation>Le query di ogni attenzione</translation>
    </message>
    <message>
        <source>The keys of each attention</source>
        <translation>Le chiavi di ogni attenzione</translation>
    </message>
    <message>
        <source>The values of each attention</source>
        <translation>I valori di ogni attenzione</translation>
    </message>
    <message>
        <source>The output of each attention</source>
        <translation>L’uscita di ogni attenzione</translation>
    </message>
    <message>
        <source>LoRA changes %1</source>
        <translation>LoRA modifica %1</translation>
    </message>
    <message>
        <source>L&amp;oRA&apos;s rank</source>
        <translation>Rango L&amp;oRA</translation>
    </message>
    <message>
        <source>Of the changes of the weights</source>
        <translation>Delle modifiche dei pesi</translation>
    </message>
    <message>
        <source>LoRA&apos;s al&amp;pha</source>
        <translation>Al&amp;pha di LoRA</translation>
    </message>
    <message>
        <source>Its scale is alpha / rank</source>
        <translation>La sua scala è alpha / rango</translation>
    </message>
    <message>
        <source>LoRA&apos;s drop&amp;out</source>
        <translation>Dropo&amp;ut di LoRA</translation>
    </message>
    <message>
        <source>The probability that a number it reads is left out of a step</source>
        <translation>La probabilità che un numero letto venga tralasciato in un passo</translation>
    </message>
    <message>
        <source>Weights it changes</source>
        <translation>Pesi che modifica</translation>
    </message>
    <message>
        <source>Of every block; at least one</source>
        <translation>Di ogni blocco; almeno uno</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ManualView</name>
    <message>
        <source>Search the manual</source>
        <translation>Cerca nel manuale</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Sections found</source>
        <translation>Sezioni trovate</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or another word.</source>
        <translation>Nessun risultato. Prova con meno lettere o con un’altra parola.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n sezione</numerusform>
            <numerusform>%n sezioni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::MechanismPane</name>
    <message>
        <source>Views of the mechanism</source>
        <translation>Viste del meccanismo</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Distillazione</translation>
    </message>
    <message>
        <source>A token learns from its instruction, on one example</source>
        <translation>Un token apprende dalla sua istruzione, su un solo esempio</translation>
    </message>
    <message>
        <source>Compose&apos;s deck, joined by &lt;and&gt;, in the model&apos;s own pass</source>
        <translation>Il mazzo di Comporre, unito da &lt;and&gt;, nel calcolo del modello stesso</translation>
    </message>
    <message>
        <source>The same deck as a set, in which no row sees another</source>
        <translation>Lo stesso mazzo come insieme, in cui nessuna riga ne vede un’altra</translation>
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
        <translation>Rango</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
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
        <translation>Il token di guida</translation>
    </message>
    <message>
        <source>1 is the nearest word</source>
        <translation>1 è la parola più vicina</translation>
    </message>
    <message>
        <source>A word of the model&apos;s vocabulary</source>
        <translation>Una parola del vocabolario del modello</translation>
    </message>
    <message>
        <source>Cosine of the angle between the two rows; the thin tick is what a random row reaches on average, the thick one the best of them</source>
        <translation>Coseno dell’angolo tra le due righe; la tacca sottile è ciò che una riga casuale raggiunge in media, quella spessa la migliore di esse</translation>
    </message>
    <message>
        <source>How many standard deviations the cosine lies above what a random row&apos;s nearest word reaches on average</source>
        <translation>Di quante deviazioni standard il coseno supera ciò che la parola più vicina di una riga casuale raggiunge in media</translation>
    </message>
    <message>
        <source>Euclidean distance between the two rows</source>
        <translation>Distanza euclidea tra le due righe</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::NeighborPanel</name>
    <message>
        <source>by cosine</source>
        <translation>per coseno</translation>
    </message>
    <message>
        <source>by distance (L2)</source>
        <translation>per distanza (L2)</translation>
    </message>
    <message>
        <source>Nearest by which measure</source>
        <translation>Misura della vicinanza</translation>
    </message>
    <message>
        <source>&amp;Selected only</source>
        <translation>Solo &amp;selezionati</translation>
    </message>
    <message>
        <source>Leave out the rows of tokens that are not selected</source>
        <translation>Tralascia le righe dei token non selezionati</translation>
    </message>
    <message>
        <source>Nearest words of the vocabulary</source>
        <translation>Parole più vicine del vocabolario</translation>
    </message>
    <message>
        <source>Null baseline</source>
        <translation>Riferimento nullo</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Parole più vicine</translation>
    </message>
    <message>
        <source>No tokens yet.</source>
        <translation>Ancora nessun token.</translation>
    </message>
    <message>
        <source>Select a token to see how its words compare with chance. In the bars, the thin tick is what a random row reaches on average, the thick one at most; z counts standard deviations above that average.</source>
        <translation>Selezionare un token per vedere le sue parole a confronto con il caso. Nelle barre, la tacca sottile è ciò che una riga casuale raggiunge in media, quella spessa il massimo; z conta le deviazioni standard sopra quella media.</translation>
    </message>
    <message>
        <source>%1: a random row&apos;s nearest word has a cosine of %2 on average (standard deviation %3), %4 at most.</source>
        <translation>%1: la parola più vicina di una riga casuale ha in media un coseno di %2 (deviazione standard %3), al massimo %4.</translation>
    </message>
    <message>
        <source>%1 reaches %2: more than any of them.</source>
        <translation>%1 raggiunge %2: più di qualunque di esse.</translation>
    </message>
    <message>
        <source>%1 reaches %2: no more than chance.</source>
        <translation>%1 raggiunge %2: non più del caso.</translation>
    </message>
    <message>
        <source>%1 reaches %2, z = %3: more than any of them.</source>
        <translation>%1 raggiunge %2, z = %3: più di qualunque di esse.</translation>
    </message>
    <message>
        <source>%1 reaches %2, z = %3: no more than the best of them.</source>
        <translation>%1 raggiunge %2, z = %3: non più della migliore di esse.</translation>
    </message>
    <message>
        <source>%1 reaches %2, z = %3: no more than chance.</source>
        <translation>%1 raggiunge %2, z = %3: non più del caso.</translation>
    </message>
    <message>
        <source>By which measure the nearest words are chosen and ranked</source>
        <translation>Secondo quale misura le parole più vicine sono scelte e ordinate</translation>
    </message>
    <message>
        <source>Selecting a row selects its token in the pictures</source>
        <translation>Scegliere una riga seleziona il suo token nelle immagini</translation>
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
        <translation>Sposta «%1» prima</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <translation>Sposta «%1» in su</translation>
    </message>
    <message>
        <source>Move “%1” behind</source>
        <translation>Sposta «%1» dopo</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <translation>Sposta «%1» in giù</translation>
    </message>
    <message>
        <source>Drag it to its place, or move it by Alt+Left and Alt+Right</source>
        <translation>Trascinarlo al suo posto, o spostarlo con Alt+Sinistra e Alt+Destra</translation>
    </message>
    <message>
        <source>Drag it to its place, or move it by Alt+Up and Alt+Down</source>
        <translation>Trascinarlo al suo posto, o spostarlo con Alt+Su e Alt+Giù</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a place; how many; what stands there</comment>
        <translation>%1 di %2: %3</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::OrderStrip</name>
    <message>
        <source>%1: not answered yet</source>
        <translation>%1: ancora senza risposta</translation>
    </message>
    <message>
        <source>%1: holds</source>
        <translation>%1: rispettato</translation>
    </message>
    <message>
        <source>%1: does not hold</source>
        <translation>%1: non rispettato</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::PlanForm</name>
    <message>
        <source>Methods to compare</source>
        <translation>Metodi da confrontare</translation>
    </message>
    <message>
        <source>Space ticks one</source>
        <translation>Spazio ne spunta uno</translation>
    </message>
    <message>
        <source>&amp;Methods</source>
        <translation>Met&amp;odi</translation>
    </message>
    <message>
        <source>Behaviours to combine</source>
        <translation>Comportamenti da combinare</translation>
    </message>
    <message>
        <source>By category; space ticks one, or all of a category; right and left open and close a category</source>
        <translation>Per categoria; Spazio ne spunta uno, o tutti quelli di una categoria; destra e sinistra aprono e chiudono una categoria</translation>
    </message>
    <message>
        <source>&amp;Behaviours</source>
        <translation>&amp;Comportamenti</translation>
    </message>
    <message>
        <source>Behaviours at once</source>
        <translation>Quanti alla volta</translation>
    </message>
    <message>
        <source>Each behaviour alone: there is only one order</source>
        <translation>Ogni comportamento da solo: c’è un solo ordine</translation>
    </message>
    <message>
        <source>Every combination of %1 behaviours of different categories, in every order</source>
        <translation>Ogni combinazione di %1 comportamenti di categorie diverse, in tutti gli ordini</translation>
    </message>
    <message>
        <source>Choose by size</source>
        <translation>Scegli per dimensione</translation>
    </message>
    <message>
        <source>Forget the listed combinations and make them from sizes and behaviours</source>
        <translation>Dimentica le combinazioni elencate e le forma da dimensioni e comportamenti</translation>
    </message>
    <message>
        <source>all</source>
        <comment>combinations</comment>
        <translation>tutte</translation>
    </message>
    <message>
        <source>S&amp;ample the instruction&apos;s wording</source>
        <translation>Sorte&amp;ggia la formulazione</translation>
    </message>
    <message>
        <source>Draw one of each behaviour&apos;s wordings per prompt, the same for every method and order; otherwise the first one is used</source>
        <translation>Estrae per ogni prompt una delle formulazioni dell’istruzione di ciascun comportamento, la stessa per tutti i metodi e gli ordini; altrimenti si usa la prima</translation>
    </message>
    <message>
        <source>&amp;Prompts per combination</source>
        <translation>&amp;Prompt per combinazione</translation>
    </message>
    <message>
        <source>Each combination is asked these many prompts, the same for every method and order. More make the intervals narrower.</source>
        <translation>Ogni combinazione riceve questo numero di prompt, gli stessi per tutti i metodi e gli ordini. Più prompt restringono gli intervalli.</translation>
    </message>
    <message>
        <source>&amp;Combinations per size</source>
        <translation>Combi&amp;n. per dimensione</translation>
    </message>
    <message>
        <source>At most so many, sampled with the shares of seen and unseen kept; 0 is all of them.</source>
        <translation>Al massimo questo numero, estratte mantenendo le quote di viste e non viste; 0 le prende tutte.</translation>
    </message>
    <message>
        <source>&amp;Longest answer, tokens</source>
        <translation>&amp;Lunghezza max., token</translation>
    </message>
    <message>
        <source>An answer that reaches it is cut off.</source>
        <translation>Una risposta che la raggiunge viene troncata.</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;eme</translation>
    </message>
    <message>
        <source>The same seed draws the same prompts, wordings and combinations, and the same plan gives the same answers.</source>
        <translation>Lo stesso seme estrae gli stessi prompt, formulazioni e combinazioni, e lo stesso piano dà le stesse risposte.</translation>
    </message>
    <message>
        <source>Held-out ones of this model</source>
        <translation>Quelli tenuti fuori per questo modello</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>File di prompt</translation>
    </message>
    <message>
        <source>A file with a prompt a line, or JSONL; empty: held-out prompts of the demo world, or general ones for other models</source>
        <translation>Un file con un prompt per riga, o JSONL; vuoto: prompt tenuti fuori del mondo dimostrativo, o prompt generici per altri modelli</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file of prompts</source>
        <translation>Scegli un file di prompt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl);;All files (*)</source>
        <translation>Prompt (*.txt *.jsonl);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Prompts &amp;from</source>
        <translation>Prompt &amp;da</translation>
    </message>
    <message>
        <source>%1 combinations, given one by one</source>
        <translation>%1 combinazioni, date una per una</translation>
    </message>
    <message>
        <source>This model does not offer it</source>
        <translation>Questo modello non lo offre</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>nessun token</translation>
    </message>
    <message>
        <source>Seen in &lt;and&gt;&apos;s training</source>
        <translation>Visto nell’addestramento di &lt;and&gt;</translation>
    </message>
    <message>
        <source>Held out: never part of &lt;and&gt;&apos;s training</source>
        <translation>Tenuto fuori: mai parte dell’addestramento di &lt;and&gt;</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Tick at least one method.</source>
        <translation>Spuntare almeno un metodo.</translation>
    </message>
    <message>
        <source>This model does not offer the method %1; untick it.</source>
        <translation>Questo modello non offre il metodo %1; toglierne la spunta.</translation>
    </message>
    <message>
        <source>%1 cannot run: %2</source>
        <translation>Non è possibile eseguire %1: %2</translation>
    </message>
    <message>
        <source>Tick at least one number of behaviours.</source>
        <translation>Spuntare almeno un numero di comportamenti.</translation>
    </message>
    <message>
        <source>Tick the behaviours to combine.</source>
        <translation>Spuntare i comportamenti da combinare.</translation>
    </message>
    <message>
        <source>&amp;Which way is best</source>
        <translation>&amp;Quale modo è migliore</translation>
    </message>
    <message>
        <source>Tick instructions, tokens with &lt;and&gt;, adapters, fixed vectors, LoRA + DARE, CAA and LM-Steer, as far as this model has them, on 1 to 3 behaviours</source>
        <translation>Spunta istruzioni, token con &lt;and&gt;, adattatori, vettori fissi, LoRA + DARE, CAA e LM-Steer, per quanto questo modello li abbia, su 1-3 comportamenti</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <comment>a way to steer, and why</comment>
        <translation>%1 viene tralasciato: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::PlanPanel</name>
    <message>
        <source>What the plan takes</source>
        <translation>Costo del piano</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>Stima il tempo</translation>
    </message>
    <message>
        <source>Answer a few questions of the plan, take the time and forget them</source>
        <translation>Risponde ad alcune domande del piano, misura il tempo e le dimentica</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Stima in corso…</translation>
    </message>
    <message>
        <source>How long it takes is not known yet.</source>
        <translation>La durata non si conosce ancora.</translation>
    </message>
    <message>
        <source>About %1.</source>
        <translation>Circa %1.</translation>
    </message>
    <message>
        <source>%1 seen, %2 of unseen pairs, %3 unseen</source>
        <translation>%1 viste, %2 con coppie non viste, %3 non viste</translation>
    </message>
    <message>
        <source>%1 seen, %2 unseen</source>
        <translation>%1 viste, %2 non viste</translation>
    </message>
    <message>
        <source>%1 combinations (%2), %3 answers from %4 generations.</source>
        <translation>%1 combinazioni (%2), %3 risposte da %4 generazioni.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::PromptEditor</name>
    <message>
        <source>Ask a question …</source>
        <translation>Fare una domanda …</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Ctrl+Return runs it, Escape stops. Press Down for suggested questions.</source>
        <translation>Ctrl+Invio lo esegue, Esc ferma. Premere Giù per le domande suggerite.</translation>
    </message>
    <message>
        <source>Suggested questions</source>
        <translation>Domande suggerite</translation>
    </message>
    <message>
        <source>Take a suggested question</source>
        <translation>Prendi una domanda suggerita</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>Cambia il prompt</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::PromptPart</name>
    <message>
        <source>Suggested questions (Down)</source>
        <translation>Domande suggerite (Giù)</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Domande</translation>
    </message>
    <message>
        <source>A random question</source>
        <translation>Una domanda a caso</translation>
    </message>
    <message>
        <source>Random q&amp;uestion</source>
        <translation>D&amp;omanda a caso</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Esegui</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Fe&amp;rma</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>Ferma (Esc)</translation>
    </message>
    <message>
        <source>Run (Ctrl+Return)</source>
        <translation>Esegui (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Take a random question</source>
        <translation>Prendi una domanda a caso</translation>
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
        <translation>Un numero</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con parole proprie</translation>
    </message>
    <message>
        <source>Answer to %1: %2</source>
        <translation>Risposta a %1: %2</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Nessuno di essi</translation>
    </message>
    <message>
        <source>That is my guess</source>
        <translation>Questa è la mia previsione</translation>
    </message>
    <message>
        <source>That is my answer</source>
        <translation>Questa è la mia risposta</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::QuestionModel</name>
    <message>
        <source>not asked</source>
        <translation>non posta</translation>
    </message>
    <message>
        <source>right</source>
        <translation>corretta</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errata</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Corretta</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Letto come</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Its place among the run&apos;s questions</source>
        <translation>Il suo posto tra le domande dell’esecuzione</translation>
    </message>
    <message>
        <source>Whether the output says what the label says</source>
        <translation>Se l’output dice ciò che dice l’etichetta</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>Ciò che il modello ha scritto</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>La risposta corretta</translation>
    </message>
    <message>
        <source>What the task&apos;s parser found in the output</source>
        <translation>Ciò che il parser del compito ha trovato nell’output</translation>
    </message>
    <message>
        <source>What the model was asked</source>
        <translation>Ciò che è stato chiesto al modello</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::QuestionPane</name>
    <message>
        <source>Questions</source>
        <translation>Domande</translation>
    </message>
    <message>
        <source>W&amp;rong only</source>
        <translation>Solo er&amp;rate</translation>
    </message>
    <message>
        <source>Hide the questions that were answered right</source>
        <translation>Nasconde le domande con risposta corretta</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Domande e risposte</translation>
    </message>
    <message>
        <source>The selected one is shown whole below</source>
        <translation>Quella selezionata è mostrata per intero qui sotto</translation>
    </message>
    <message>
        <source>The selected question</source>
        <translation>La domanda selezionata</translation>
    </message>
    <message>
        <source>Select a question to read it and its answer whole.</source>
        <translation>Selezionare una domanda per leggerla per intero con la sua risposta.</translation>
    </message>
    <message>
        <source>%1 of %2 questions</source>
        <translation>%1 di %2 domande</translation>
    </message>
    <message>
        <source>Right: read as %1</source>
        <comment>an answer</comment>
        <translation>Corretta: letto come %1</translation>
    </message>
    <message>
        <source>Wrong: nothing could be read in it</source>
        <translation>Errata: non vi si è potuto leggere nulla</translation>
    </message>
    <message>
        <source>Wrong: read as %1</source>
        <comment>an answer</comment>
        <translation>Errata: letto come %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>The output was cut off at its longest length.</source>
        <translation>L’output è stato troncato alla lunghezza massima.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n domanda</numerusform>
            <numerusform>%n domande</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ReadingPane</name>
    <message>
        <source>The model answers nothing with this deck.</source>
        <translation>Il modello non risponde nulla con questo mazzo.</translation>
    </message>
    <message>
        <source>layers %1: %2 positions back</source>
        <translation>livelli %1: %2 posizioni indietro</translation>
    </message>
    <message>
        <source>layers %1: all that came before</source>
        <translation>livelli %1: tutto ciò che precede</translation>
    </message>
    <message>
        <source>Press Look: the deck answers, and the passes are read.</source>
        <translation>Premere Osserva: il mazzo risponde, e i calcoli vengono letti.</translation>
    </message>
    <message>
        <source>“%1”: logit %2 with the rows, %3 without (%4)</source>
        <translation>«%1»: logit %2 con le righe, %3 senza (%4)</translation>
    </message>
    <message>
        <source>logit with less logit without</source>
        <translation>logit con meno logit senza</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>tutte le righe</translation>
    </message>
    <message>
        <source>the deck&apos;s rows</source>
        <translation>le righe del mazzo</translation>
    </message>
    <message>
        <source>the answer; % of the attention</source>
        <translation>la risposta; % dell’attenzione</translation>
    </message>
    <message>
        <source>Where “%1” was chosen, %2 got %3 % of the attention, all layers and heads</source>
        <translation>Dove è stato scelto «%1», %2 ha ricevuto il %3 % dell’attenzione, su tutti i livelli e tutte le teste</translation>
    </message>
    <message>
        <source>%1 (slot %2, position %3)</source>
        <translation>%1 (casella %2, posizione %3)</translation>
    </message>
    <message>
        <source>%1 sees itself.</source>
        <translation>%1 vede sé stesso.</translation>
    </message>
    <message>
        <source>%1 sees %2.</source>
        <translation>%1 vede %2.</translation>
    </message>
    <message>
        <source>%1 does not see %2: rows of a set stand at one position and do not see one another.</source>
        <translation>%1 non vede %2: le righe di un insieme stanno in una sola posizione e non si vedono tra loro.</translation>
    </message>
    <message>
        <source>%1 does not see %2, which comes later.</source>
        <translation>%1 non vede %2, che viene dopo.</translation>
    </message>
    <message>
        <source>%1 does not see %2, which is too far back for these layers.</source>
        <translation>%1 non vede %2, che per questi livelli è troppo indietro.</translation>
    </message>
    <message>
        <source>who looks</source>
        <translation>chi guarda</translation>
    </message>
    <message>
        <source>whom it sees</source>
        <translation>chi viene visto</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>livelli</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>teste</translation>
    </message>
    <message>
        <source>Layer %1, head %2: %3 % of its attention goes to %4</source>
        <translation>Livello %1, testa %2: il %3 % della sua attenzione va a %4</translation>
    </message>
    <message>
        <source>Where “%1” was chosen, %2 gets %3 % of the attention on the average; a cell is a head of a layer.</source>
        <translation>Dove è stato scelto «%1», %2 riceve in media il %3 % dell’attenzione; una cella è una testa di un livello.</translation>
    </message>
    <message>
        <source>%1, slot %2: %3 % of the attention</source>
        <translation>%1, casella %2: %3 % dell’attenzione</translation>
    </message>
    <message>
        <source>share of the attention, all layers and heads</source>
        <translation>quota dell’attenzione, tutti i livelli e tutte le teste</translation>
    </message>
    <message>
        <source>share of the attention, layer %1, head %2</source>
        <translation>quota dell’attenzione, livello %1, testa %2</translation>
    </message>
    <message>
        <source>logit %1, place %2</source>
        <translation>logit %1, posto %2</translation>
    </message>
    <message>
        <source>with every row</source>
        <translation>con tutte le righe</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>senza %1</translation>
    </message>
    <message>
        <source>without any row</source>
        <translation>senza alcuna riga</translation>
    </message>
    <message>
        <source>“%1” after all that stands before it</source>
        <translation>«%1» dopo tutto ciò che lo precede</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilità</translation>
    </message>
    <message>
        <source>All rows together change the logit of “%1” by %2.</source>
        <translation>Tutte le righe insieme cambiano il logit di «%1» di %2.</translation>
    </message>
    <message>
        <source>%1 changes the logit of “%2” by %3, all rows together by %4.</source>
        <translation>%1 cambia il logit di «%2» di %3, tutte le righe insieme di %4.</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Osserva</translation>
    </message>
    <message>
        <source>Answer the question with this deck, and read the passes that it took</source>
        <translation>Risponde alla domanda con questo mazzo e legge i calcoli che sono serviti</translation>
    </message>
    <message>
        <source>End the look</source>
        <translation>Termina l’osservazione</translation>
    </message>
    <message>
        <source>Progress of the passes</source>
        <translation>Avanzamento dei calcoli</translation>
    </message>
    <message>
        <source>The input, slot by slot</source>
        <translation>L’input, casella per casella</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>La risposta, token per token</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>&amp;1 Deck</source>
        <translation>&amp;1 Mazzo</translation>
    </message>
    <message>
        <source>What the deck&apos;s rows do to the whole answer</source>
        <translation>Ciò che le righe del mazzo fanno all’intera risposta</translation>
    </message>
    <message>
        <source>&amp;2 Input</source>
        <translation>&amp;2 Input</translation>
    </message>
    <message>
        <source>The input&apos;s ids and positions, and who sees whom</source>
        <translation>Gli id e le posizioni dell’input, e chi vede chi</translation>
    </message>
    <message>
        <source>&amp;3 Attention</source>
        <translation>&amp;3 Attenzione</translation>
    </message>
    <message>
        <source>What one token of the answer looked at, by layer and head</source>
        <translation>Ciò che ha guardato un token della risposta, per livello e testa</translation>
    </message>
    <message>
        <source>&amp;4 Logit</source>
        <translation>&amp;4 Logit</translation>
    </message>
    <message>
        <source>One token&apos;s logit, with every row and without each</source>
        <translation>Il logit di un token, con tutte le righe e senza ciascuna</translation>
    </message>
    <message>
        <source>Alt+Down zooms in, Alt+Up out</source>
        <translation>Alt+Giù ingrandisce, Alt+Su riduce</translation>
    </message>
    <message>
        <source>What the rows do to each token&apos;s logit</source>
        <translation>Ciò che le righe fanno al logit di ogni token</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Casella</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Looked at, %</source>
        <translation>Guardata, %</translation>
    </message>
    <message>
        <source>Logits changed by</source>
        <translation>Cambio dei logit</translation>
    </message>
    <message>
        <source>The deck&apos;s rows</source>
        <translation>Le righe del mazzo</translation>
    </message>
    <message>
        <source>Attention that each row gets, token by token of the answer</source>
        <translation>Attenzione che ogni riga riceve, token per token della risposta</translation>
    </message>
    <message>
        <source>Whose effect</source>
        <translation>Effetto di chi</translation>
    </message>
    <message>
        <source>The rows that are taken out of the input for comparison: all of them, or one</source>
        <translation>Le righe tolte dall’input per il confronto: tutte, o una</translation>
    </message>
    <message>
        <source>Logit with the rows less logit without, token by token of the answer</source>
        <translation>Logit con le righe meno logit senza, token per token della risposta</translation>
    </message>
    <message>
        <source>Who sees whom</source>
        <translation>Chi vede chi</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Livelli</translation>
    </message>
    <message>
        <source>Layers of this model see unlike far</source>
        <translation>I livelli di questo modello non vedono tutti ugualmente lontano</translation>
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
        <translation>Gli id dell’input</translation>
    </message>
    <message>
        <source>Attention to the chosen slot, by layer and head</source>
        <translation>Attenzione alla casella scelta, per livello e testa</translation>
    </message>
    <message>
        <source>Attention of the chosen head to every slot</source>
        <translation>Attenzione della testa scelta a ogni casella</translation>
    </message>
    <message>
        <source>One token with the rows and without</source>
        <translation>Un token con le righe e senza</translation>
    </message>
    <message>
        <source>What the rows do to each token</source>
        <translation>Ciò che le righe fanno a ogni token</translation>
    </message>
    <message>
        <source>Attention to each row</source>
        <translation>Attenzione a ogni riga</translation>
    </message>
    <message>
        <source>Attention by layer and head</source>
        <translation>Attenzione per livello e testa</translation>
    </message>
    <message>
        <source>Attention to every slot</source>
        <translation>Attenzione a ogni casella</translation>
    </message>
    <message>
        <source>One token&apos;s logit</source>
        <translation>Il logit di un token</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>Ogni token</translation>
    </message>
    <message>
        <source>The deck of Compose is empty. Put behaviours on it, then look here.</source>
        <translation>Il mazzo di Comporre è vuoto. Mettervi dei comportamenti, poi guardare qui.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a deck; the question</comment>
        <translation>%1: «%2»</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ResultsFigure</name>
    <message>
        <source>Results of an order experiment</source>
        <translation>Risultati di un esperimento sull’ordine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, run</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Accuratezza, %</translation>
    </message>
    <message>
        <source>Order variance</source>
        <translation>Varianza d’ordine</translation>
    </message>
    <message>
        <source>A: %1, B: %2</source>
        <translation>A: %1, B: %2</translation>
    </message>
    <message>
        <source>Difference of accuracy</source>
        <translation>Differenza di accuratezza</translation>
    </message>
    <message>
        <source>Difference of order variance</source>
        <translation>Differenza di varianza d’ordine</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ResultsView</name>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>The settings that made this figure, and the way back to them</source>
        <translation>Le impostazioni che hanno prodotto questa figura, e come ritornarvi</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Impostazioni di %1</translation>
    </message>
    <message>
        <source>Order variance by method and size</source>
        <translation>Varianza d’ordine per metodo e dimensione</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Accuratezza, %</translation>
    </message>
    <message>
        <source>Order variance</source>
        <translation>Varianza d’ordine</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtra per parole</translation>
    </message>
    <message>
        <source>Shows rows in which every word occurs: behaviours, method, seen or unseen</source>
        <translation>Mostra le righe in cui compare ogni parola: comportamenti, metodo, viste o non viste</translation>
    </message>
    <message>
        <source>Show one method</source>
        <translation>Mostra un metodo</translation>
    </message>
    <message>
        <source>Show one size</source>
        <translation>Mostra una dimensione</translation>
    </message>
    <message>
        <source>Show seen or unseen combinations</source>
        <translation>Mostra le combinazioni viste o non viste</translation>
    </message>
    <message>
        <source>every group</source>
        <translation>ogni gruppo</translation>
    </message>
    <message>
        <source>Orders &amp;disagree</source>
        <translation>Ordini d&amp;iscordi</translation>
    </message>
    <message>
        <source>Only combinations whose orders differ in accuracy</source>
        <translation>Solo le combinazioni i cui ordini differiscono in accuratezza</translation>
    </message>
    <message>
        <source>Accuracy of every combination, order and method</source>
        <translation>Accuratezza di ogni combinazione, ordine e metodo</translation>
    </message>
    <message>
        <source>Selecting a row shows its answers</source>
        <translation>Selezionando una riga se ne mostrano le risposte</translation>
    </message>
    <message>
        <source>every method</source>
        <translation>ogni metodo</translation>
    </message>
    <message>
        <source>every size</source>
        <translation>ogni dimensione</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 righe</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 di %2 righe</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::RowPlane</name>
    <message>
        <source>The row in the plane</source>
        <translation>La riga nel piano</translation>
    </message>
    <message>
        <source>Step %1: at %2, %3; length %4</source>
        <translation>Passo %1: in %2, %3; lunghezza %4</translation>
    </message>
    <message>
        <source>The word %1, one of the nearest at the start or at the end</source>
        <translation>La parola %1, una delle più vicine all’inizio o alla fine</translation>
    </message>
    <message>
        <source>The row behind step %1: loss %2, length %3</source>
        <translation>La riga dopo il passo %1: perdita %2, lunghezza %3</translation>
    </message>
    <message>
        <source>Here the row moves.</source>
        <translation>Qui si muove la riga.</translation>
    </message>
    <message>
        <source>plane of two components: %1 % and %2 % of what differs</source>
        <translation>piano di due componenti: il %1 % e il %2 % di ciò che differisce</translation>
    </message>
    <message>
        <source>arrow: against the gradient, of which %1 % lies in this plane</source>
        <translation>freccia: contro il gradiente, il cui %1 % sta in questo piano</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::RowsModel</name>
    <message>
        <source>%1: %2 of its orders are here</source>
        <translation>%1: qui ci sono %2 dei suoi ordini</translation>
    </message>
    <message>
        <source>%1 of %2 answers do what was asked</source>
        <translation>%1 risposte su %2 fanno ciò che è stato chiesto</translation>
    </message>
    <message>
        <source>Behaviours in order</source>
        <translation>Comportamenti in ordine</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Accuratezza, %</translation>
    </message>
    <message>
        <source>Orders ±</source>
        <translation>Ordini ±</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Tronche</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>The combination in one of its orders</source>
        <translation>La combinazione in uno dei suoi ordini</translation>
    </message>
    <message>
        <source>The way it was steered</source>
        <translation>Il modo in cui il modello è stato guidato</translation>
    </message>
    <message>
        <source>Share of answers that do what was asked</source>
        <translation>Quota di risposte che fanno ciò che è stato chiesto</translation>
    </message>
    <message>
        <source>Largest minus smallest accuracy over this combination&apos;s orders, in points</source>
        <translation>Accuratezza massima meno minima tra gli ordini di questa combinazione, in punti</translation>
    </message>
    <message>
        <source>Behaviours in the combination</source>
        <translation>Comportamenti nella combinazione</translation>
    </message>
    <message>
        <source>Answers so far, one per prompt</source>
        <translation>Risposte finora, una per prompt</translation>
    </message>
    <message>
        <source>Answers cut off at the largest length</source>
        <translation>Risposte troncate alla lunghezza massima</translation>
    </message>
    <message>
        <source>The judge&apos;s mean score, 1 to 5, of the correct answers</source>
        <translation>Voto medio del giudice, da 1 a 5, per le risposte corrette</translation>
    </message>
    <message>
        <source>Seen: all of its behaviours were part of &lt;and&gt;&apos;s training. Unseen pairs: they were, but two of them never together. Unseen: at least one was held out.</source>
        <translation>Viste: tutti i loro comportamenti hanno fatto parte dell’addestramento di &lt;and&gt;. Coppie non viste: ne hanno fatto parte, ma due di essi mai insieme. Non viste: almeno uno è stato tenuto fuori.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::RunOn</name>
    <message>
        <source>Run on</source>
        <translation>Esegui su</translation>
    </message>
    <message>
        <source>Who does the work: the machine that shows this window, a server that has the same model, or any other machine that you start it on</source>
        <translation>Chi fa il lavoro: la macchina che mostra questa finestra, un server che ha lo stesso modello, o qualsiasi altra macchina su cui lo si avvia</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Questa macchina</translation>
    </message>
    <message>
        <source>A server that answers</source>
        <translation>Un server che risponde</translation>
    </message>
    <message>
        <source>Another machine, started there</source>
        <translation>Un’altra macchina, avviato lì</translation>
    </message>
    <message>
        <source>R&amp;un on</source>
        <translation>Eseg&amp;ui su</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Indirizzo del server</translation>
    </message>
    <message>
        <source>Of steerdeck-cli serve with the same model, tokens and dtype. A few answers are compared with this machine&apos;s own before the others are asked for.</source>
        <translation>Di steerdeck-cli serve con lo stesso modello, gli stessi token e lo stesso dtype. Alcune risposte vengono confrontate con quelle di questa macchina prima di chiedere le altre.</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Chiave del server</translation>
    </message>
    <message>
        <source>Sent to the server, kept nowhere; empty: what STEERDECK_BACKEND_KEY says</source>
        <translation>Viene inviata al server e non conservata da nessuna parte; vuoto: ciò che dice STEERDECK_BACKEND_KEY</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Richieste contemporanee</translation>
    </message>
    <message>
        <source>How many answers the server is asked for at the same time</source>
        <translation>Quante risposte si chiedono al server nello stesso momento</translation>
    </message>
    <message>
        <source> at once</source>
        <translation> alla volta</translation>
    </message>
    <message>
        <source>Command that runs the plan</source>
        <translation>Comando che esegue il piano</translation>
    </message>
    <message>
        <source>Start this there, alone, under mpirun or as a job array, then follow its results:</source>
        <translation>Avviare questo lì, da solo, con mpirun o come job array, poi seguirne i risultati:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copia il comando</translation>
    </message>
    <message>
        <source>Copy the command that runs the plan</source>
        <translation>Copia il comando che esegue il piano</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Cartella dei risultati</translation>
    </message>
    <message>
        <source>Where this machine sees the results grow: a shared folder, or one mounted with sshfs. Start follows it; Stop leaves the work there alone.</source>
        <translation>Dove questa macchina vede crescere i risultati: una cartella condivisa, o una montata con sshfs. Avvia li segue; Ferma lascia proseguire il lavoro lì.</translation>
    </message>
    <message>
        <source>Folder of the results, as seen from here</source>
        <translation>Cartella dei risultati, vista da qui</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the folder of the results</source>
        <translation>Scegli la cartella dei risultati</translation>
    </message>
    <message>
        <source>Start the command where the work should be done, then name the folder of its results.</source>
        <translation>Avviare il comando dove va fatto il lavoro, poi indicare la cartella dei suoi risultati.</translation>
    </message>
    <message>
        <source>Give the server&apos;s address: http://HOST:PORT/v1</source>
        <translation>Indicare l’indirizzo del server: http://HOST:PORT/v1</translation>
    </message>
    <message>
        <source>Who answers: the model that is open here, or a server, which may have a larger one</source>
        <translation>Chi risponde: il modello aperto qui, o un server, che può averne uno più grande</translation>
    </message>
    <message>
        <source>Of steerdeck-cli serve with the same model and dtype, or of any other program that speaks OpenAI&apos;s API, with any model</source>
        <translation>Di steerdeck-cli serve con lo stesso modello e lo stesso dtype, o di qualsiasi altro programma che parli l’API di OpenAI, con qualsiasi modello</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SamplePane</name>
    <message>
        <source>Sample answers so far</source>
        <translation>Risposte di prova finora</translation>
    </message>
    <message>
        <source>Sample answers</source>
        <translation>Risposte di prova</translation>
    </message>
    <message>
        <source>Answers made on the way, each with the rows of its moment</source>
        <translation>Risposte date lungo l’addestramento, ciascuna con le righe di quel momento</translation>
    </message>
    <message>
        <source>Older sample</source>
        <translation>Prova precedente</translation>
    </message>
    <message>
        <source>Newer sample</source>
        <translation>Prova successiva</translation>
    </message>
    <message>
        <source>Sample answer with the tokens as they are now</source>
        <translation>Risposta di prova con i token come sono ora</translation>
    </message>
    <message>
        <source>While training runs, an answer made with the tokens of the moment appears here.</source>
        <translation>Durante l’addestramento appare qui una risposta scritta con i token del momento.</translation>
    </message>
    <message>
        <source>Step %1: %2, %3 of %4 ✓</source>
        <comment>step, behaviour, verifiers that passed, all</comment>
        <translation>Passo %1: %3/%4 ✓ %2</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <translation>✓ %1: %2</translation>
    </message>
    <message>
        <source>✗ %1: %2, wanted %3</source>
        <translation>✗ %1: %2, richiesto %3</translation>
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
        <translation>Temperatura, top-p, top-k, campioni, seme, lunghezza e prompt di sistema delle risposte</translation>
    </message>
    <message>
        <source>Rege&amp;nerate</source>
        <translation>Rige&amp;nera</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>0 takes the likeliest word each time; the higher, the bolder</source>
        <translation>0 prende ogni volta la parola più probabile; più è alta, più è audace</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Words are drawn from the likeliest that have this share of the probability</source>
        <translation>Si estraggono parole tra le più probabili che hanno questa quota della probabilità</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Words are drawn from so many of the likeliest</source>
        <translation>Si estraggono parole tra questo numero delle più probabili</translation>
    </message>
    <message>
        <source>all</source>
        <comment>words of the vocabulary</comment>
        <translation>tutte</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Campioni</translation>
    </message>
    <message>
        <source>So many answers of each kind, and how many of them do what was asked</source>
        <translation>Quante risposte di ogni tipo, e quante di esse fanno ciò che è stato chiesto</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>The same seed draws the same answer; each sample takes the next one</source>
        <translation>Lo stesso seme estrae la stessa risposta; ogni campione usa quello successivo</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Risposta più lunga</translation>
    </message>
    <message>
        <source>In tokens; longer ones are cut</source>
        <translation>In token; quelle più lunghe vengono troncate</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt di sistema</translation>
    </message>
    <message>
        <source>What the system says before the question; empty where it says nothing</source>
        <translation>Ciò che il sistema dice prima della domanda; vuoto se non dice nulla</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>temperatura %1</translation>
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
            <numerusform>%n campione</numerusform>
            <numerusform>%n campioni</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>seme %1</translation>
    </message>
    <message>
        <source>greedy</source>
        <comment>the likeliest word each time</comment>
        <translation>greedy</translation>
    </message>
    <message numerus="yes">
        <source>at most %n tokens</source>
        <translation>
            <numerusform>al massimo %n token</numerusform>
            <numerusform>al massimo %n token</numerusform>
        </translation>
    </message>
    <message>
        <source>a system prompt</source>
        <translation>un prompt di sistema</translation>
    </message>
    <message>
        <source>The same with the next seed (Ctrl+Shift+Return)</source>
        <translation>Lo stesso con il seme successivo (Ctrl+Maiusc+Invio)</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Campionamento</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SavedDecksModel</name>
    <message>
        <source>Save the deck “%1”</source>
        <translation>Salva il mazzo «%1»</translation>
    </message>
    <message>
        <source>Replace the saved deck “%1”</source>
        <translation>Sostituisci il mazzo salvato «%1»</translation>
    </message>
    <message>
        <source>There is a saved deck “%1” already. Choose another name.</source>
        <translation>C’è già un mazzo salvato «%1». Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>Rename the saved deck “%1” to “%2”</source>
        <translation>Rinomina il mazzo salvato «%1» in «%2»</translation>
    </message>
    <message>
        <source>Delete the saved deck “%1”</source>
        <translation>Elimina il mazzo salvato «%1»</translation>
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
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>No deck is saved yet.</source>
        <translation>Ancora nessun mazzo salvato.</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Carica</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Ri&amp;nomina</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>El&amp;imina</translation>
    </message>
    <message>
        <source>Saved decks</source>
        <translation>Mazzi salvati</translation>
    </message>
    <message>
        <source>Name for the deck as it stands now</source>
        <translation>Nome per il mazzo com’è ora</translation>
    </message>
    <message>
        <source>Name for this deck</source>
        <translation>Nome per questo mazzo</translation>
    </message>
    <message>
        <source>The deck as it stands now is saved under this name; the prompt is not part of it.</source>
        <translation>Il mazzo com’è ora viene salvato con questo nome; il prompt non ne fa parte.</translation>
    </message>
    <message>
        <source>Enter loads the selected deck, F2 renames it, Delete deletes it.</source>
        <translation>Invio carica il mazzo selezionato, F2 lo rinomina, Canc lo elimina.</translation>
    </message>
    <message>
        <source>Put the selected deck in place of this one (Enter)</source>
        <translation>Mette il mazzo selezionato al posto di questo (Invio)</translation>
    </message>
    <message>
        <source>Give the selected deck another name (F2)</source>
        <translation>Dà un altro nome al mazzo selezionato (F2)</translation>
    </message>
    <message>
        <source>Delete the selected deck; that can be undone (Delete)</source>
        <translation>Elimina il mazzo selezionato; si può annullare (Canc)</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>&amp;Sostituisci</translation>
    </message>
    <message>
        <source>The deck is empty: there is nothing to save.</source>
        <translation>Il mazzo è vuoto: non c’è nulla da salvare.</translation>
    </message>
    <message>
        <source>Give the deck a name first.</source>
        <translation>Dare prima un nome al mazzo.</translation>
    </message>
    <message>
        <source>Put the deck as it stands now in place of the saved one of this name (Enter)</source>
        <translation>Mette il mazzo com’è ora al posto di quello salvato con questo nome (Invio)</translation>
    </message>
    <message>
        <source>Save the deck as it stands now, without the prompt (Enter)</source>
        <translation>Salva il mazzo com’è ora, senza il prompt (Invio)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ScatterPlot</name>
    <message>
        <source>%1: the mean of its instructions&apos; words, where its training begins</source>
        <translation>%1: la media delle parole delle sue istruzioni, da cui parte il suo addestramento</translation>
    </message>
    <message>
        <source>%1, norm %2</source>
        <translation>%1, norma %2</translation>
    </message>
    <message>
        <source>%1, norm %2, unseen by &lt;and&gt;</source>
        <translation>%1, norma %2, non visto da &lt;and&gt;</translation>
    </message>
    <message>
        <source>vocabulary: %1</source>
        <translation>vocabolario: %1</translation>
    </message>
    <message>
        <source>Tokens on principal components</source>
        <translation>Token sulle componenti principali</translation>
    </message>
    <message>
        <source>Arrow keys go from token to token, Shift and click adds, Shift and drag draws a lasso, Ctrl and arrows move the view, Alt and arrows turn it in three dimensions, plus and minus zoom, Home resets, Escape selects none</source>
        <translation>Le frecce passano da un token all’altro, Maiusc e clic aggiunge, trascinando con Maiusc si disegna un lazo, Ctrl e le frecce spostano la vista, Alt e le frecce la ruotano in tre dimensioni, più e meno ingrandiscono e riducono, Home ripristina, Esc annulla la selezione</translation>
    </message>
    <message>
        <source>PC %1 (%2 %)</source>
        <translation>CP %1 (%2 %)</translation>
    </message>
    <message>
        <source>hollow: unseen by &lt;and&gt;</source>
        <translation>vuoto: non visto da &lt;and&gt;</translation>
    </message>
    <message>
        <source>small: its instructions</source>
        <translation>piccolo: le sue istruzioni</translation>
    </message>
    <message>
        <source>%1: they lie on one another; a click takes the next</source>
        <translation>%1: sono sovrapposti; un clic prende il successivo</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SettingsForm</name>
    <message>
        <source>Preset of the settings</source>
        <translation>Profilo delle impostazioni</translation>
    </message>
    <message>
        <source>Fill in settings that are known to work</source>
        <translation>Inserisce impostazioni già collaudate</translation>
    </message>
    <message>
        <source> %</source>
        <comment>unit of a share</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>Pa&amp;ssi</translation>
    </message>
    <message>
        <source>Updates of what is trained. More steps follow the teacher more closely and take longer.</source>
        <translation>Aggiornamenti di ciò che si addestra. Più passi seguono l’insegnante più da vicino e richiedono più tempo.</translation>
    </message>
    <message>
        <source>Ba&amp;tch</source>
        <translation>L&amp;otto</translation>
    </message>
    <message>
        <source>Examples in each step, over all behaviours. Larger is steadier and slower.</source>
        <translation>Esempi in ogni passo, su tutti i comportamenti. Un lotto più grande è più stabile e più lento.</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>Tasso d’app&amp;rendimento</translation>
    </message>
    <message>
        <source>How far one step moves what is trained (AdamW). For tokens, small models need about 1e-2, large ones 1e-4.</source>
        <translation>Di quanto un passo sposta ciò che si addestra (AdamW). Per i token, i modelli piccoli richiedono circa 1e-2, quelli grandi 1e-4.</translation>
    </message>
    <message>
        <source>T&amp;emperature</source>
        <translation>T&amp;emperatura</translation>
    </message>
    <message>
        <source>Softens the teacher&apos;s and the student&apos;s distributions before they are compared. At 10 unlikely words count too.</source>
        <translation>Ammorbidisce le distribuzioni dell’insegnante e dello studente prima di confrontarle. A 10 contano anche le parole improbabili.</translation>
    </message>
    <message>
        <source>&amp;Warm-up</source>
        <translation>R&amp;iscaldamento</translation>
    </message>
    <message>
        <source>Share of the steps in which the rate rises from 0. After it the rate falls to 0 in a straight line.</source>
        <translation>Quota dei passi in cui il tasso sale da 0. Poi il tasso scende a 0 in linea retta.</translation>
    </message>
    <message>
        <source>Weight &amp;decay</source>
        <translation>Decadi&amp;mento pesi</translation>
    </message>
    <message>
        <source>Pulls the trained numbers towards zero a little with each step.</source>
        <translation>A ogni passo tira un po’ verso zero i numeri addestrati.</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>T&amp;aglio</translation>
    </message>
    <message>
        <source>Longest gradient of a token or behaviour. A longer one is shortened to it.</source>
        <translation>Il gradiente più lungo di un token o comportamento. Uno più lungo viene accorciato a questo.</translation>
    </message>
    <message>
        <source>Ort&amp;hogonality</source>
        <translation>Orto&amp;gonalità</translation>
    </message>
    <message>
        <source>Weight of the term that keeps the operator apart from the behaviours: the sum of its squared cosines to their tokens.</source>
        <translation>Peso del termine che tiene l’operatore lontano dai comportamenti: la somma dei quadrati dei suoi coseni con i loro token.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>The same seed draws the same examples and paraphrases in the same order.</source>
        <translation>Lo stesso seme estrae gli stessi esempi e le stesse parafrasi nello stesso ordine.</translation>
    </message>
    <message>
        <source>Rep&amp;ort every</source>
        <translation>P&amp;unto ogni</translation>
    </message>
    <message>
        <source>Steps between two points of the curves. It changes nothing that is learned.</source>
        <translation>Passi tra due punti delle curve. Non cambia nulla di ciò che si apprende.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Spiegazione</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>For the small demo model: few steps, each a large one</source>
        <translation>Per il piccolo modello dimostrativo: pochi passi, ciascuno grande</translation>
    </message>
    <message>
        <source>Paper (arXiv 2601.05062)</source>
        <translation>Articolo (arXiv 2601.05062)</translation>
    </message>
    <message>
        <source>As published for models of billions of parameters: small steps, and 2 epochs of 50 000 examples for each behaviour</source>
        <translation>Come pubblicato per modelli da miliardi di parametri: passi piccoli, e 2 epoche da 50.000 esempi per ogni comportamento</translation>
    </message>
    <message>
        <source>Suited to it</source>
        <translation>Consigliato</translation>
    </message>
    <message>
        <source>The settings that suit this way to steer</source>
        <translation>Le impostazioni adatte a questo modo di guidare</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a setting that differs from the preset</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Differs from the preset %1, which has %2.</source>
        <translation>Differisce dal profilo %1, che ha %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ from the preset %1; bring its values back</source>
        <translation>
            <numerusform>%n valore differisce dal profilo %1; ripristina i suoi valori</numerusform>
            <numerusform>%n valori differiscono dal profilo %1; ripristina i suoi valori</numerusform>
        </translation>
    </message>
    <message>
        <source>In company</source>
        <translation>In compagnia</translation>
    </message>
    <message>
        <source>For tokens that are there: they learn to stand beside others in a &lt;set&gt;</source>
        <translation>Per i token che ci sono: imparano a stare accanto ad altri in un &lt;set&gt;</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SettingsSheet</name>
    <message>
        <source>Behaviours at once</source>
        <translation>Comportamenti alla volta</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamenti</translation>
    </message>
    <message>
        <source>all of the set</source>
        <translation>tutti quelli dell’insieme</translation>
    </message>
    <message>
        <source>Combinations per size</source>
        <translation>Combinazioni per dimensione</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>tutte</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Combinazioni</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metodi</translation>
    </message>
    <message>
        <source>Prompts per combination</source>
        <translation>Prompt per combinazione</translation>
    </message>
    <message>
        <source>Instruction&apos;s wording</source>
        <translation>Formulazione dell’istruzione</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>sorteggiata</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>la prima</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>Longest answer, tokens</source>
        <translation>Risposta più lunga, token</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>generazione</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>impronta</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versione</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Impostazioni di %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>The file of prompts is not part of the results: choose it again if it was not the usual one.</source>
        <translation>Il file di prompt non fa parte dei risultati: sceglierlo di nuovo se non era quello consueto.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usa queste impostazioni</translation>
    </message>
    <message>
        <source>Bring the plan back to them</source>
        <translation>Riporta il piano a queste impostazioni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Instructions of several behaviours</source>
        <translation>Istruzioni di più comportamenti</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>unite</translation>
    </message>
    <message>
        <source>each as a sentence</source>
        <translation>ciascuna come frase</translation>
    </message>
    <message>
        <source>Drop rate of DARE</source>
        <translation>Tasso di scarto di DARE</translation>
    </message>
    <message>
        <source>Composition of LM-Steer</source>
        <translation>Composizione di LM-Steer</translation>
    </message>
    <message>
        <source>products</source>
        <translation>prodotti</translation>
    </message>
    <message>
        <source>factors</source>
        <translation>fattori</translation>
    </message>
    <message>
        <source>factors, without epsilon</source>
        <translation>fattori, senza epsilon</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ShelfModel</name>
    <message>
        <source>“%1” has no token yet. Train one on the Train bench, or open a token file.</source>
        <translation>«%1» non ha ancora un token. Addestrarne uno nel banco Addestrare, o aprire un file di token.</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Categoria %1</translation>
    </message>
    <message>
        <source>%1, unseen by &lt;and&gt;</source>
        <translation>%1, non visto da &lt;and&gt;</translation>
    </message>
    <message>
        <source>%1, no token yet</source>
        <translation>%1, ancora nessun token</translation>
    </message>
    <message>
        <source>Instruction: “%1”</source>
        <translation>Istruzione: «%1»</translation>
    </message>
    <message>
        <source>Held out: &lt;and&gt; was trained without it.</source>
        <translation>Tenuto fuori: &lt;and&gt; è stato addestrato senza di esso.</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>nessun token</translation>
    </message>
    <message>
        <source>unseen by &lt;and&gt;</source>
        <translation>non visto da &lt;and&gt;</translation>
    </message>
    <message>
        <source>Its token came with the model.</source>
        <translation>Il suo token è fornito con il modello.</translation>
    </message>
    <message>
        <source>Its token is your own; the shipped one is set aside.</source>
        <translation>Il suo token è proprio; quello fornito è da parte.</translation>
    </message>
    <message>
        <source>Its token is your own.</source>
        <translation>Il suo token è proprio.</translation>
    </message>
    <message>
        <source>%1, your own token</source>
        <translation>%1, token proprio</translation>
    </message>
    <message>
        <source>own</source>
        <comment>of a token: trained or opened by the user</comment>
        <translation>proprio</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ShelfRail</name>
    <message>
        <source>Show the whole shelf</source>
        <translation>Mostra l’intero scaffale</translation>
    </message>
    <message>
        <source>New behaviour… (Ctrl+Shift+N)</source>
        <translation>Nuovo comportamento… (Ctrl+Maiusc+N)</translation>
    </message>
    <message>
        <source>Behaviours: %1</source>
        <comment>of a category</comment>
        <translation>Comportamenti: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ShelfView</name>
    <message>
        <source>Filter behaviours</source>
        <translation>Filtra i comportamenti</translation>
    </message>
    <message>
        <source>Show only behaviours whose names hold this; Down goes to them</source>
        <translation>Mostra solo i comportamenti il cui nome contiene questo testo; Giù passa all’elenco</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamenti</translation>
    </message>
    <message>
        <source>Press Enter to put the selected behaviour on the deck, or drag it there.</source>
        <translation>Premere Invio per mettere nel mazzo il comportamento selezionato, o trascinarvelo.</translation>
    </message>
    <message>
        <source>Put on the deck</source>
        <translation>Metti nel mazzo</translation>
    </message>
    <message>
        <source>Back to the shipped token</source>
        <translation>Torna al token fornito</translation>
    </message>
    <message>
        <source>New behaviour…</source>
        <translation>Nuovo comportamento…</translation>
    </message>
    <message>
        <source>A behaviour of your own: its words, its check, its look (Ctrl+Shift+N)</source>
        <translation>Un comportamento proprio: le sue parole, la sua verifica, il suo aspetto (Ctrl+Maiusc+N)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Duplicate as my own…</source>
        <translation>Duplica come proprio…</translation>
    </message>
    <message>
        <source>Fold the shelf to icons</source>
        <translation>Riduci lo scaffale a icone</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SideEffectsPane</name>
    <message>
        <source>Questions whose answers are known are answered without steering and at several doses of the deck. How many obey, and what is it paid for with?</source>
        <translation>A domande di cui si conosce la risposta si risponde senza guida e a diverse dosi del mazzo. Quante risposte obbediscono, e a quale prezzo?</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>Mis&amp;ura</translation>
    </message>
    <message>
        <source>Answer the questions at every dose</source>
        <translation>Risponde alle domande a ogni dose</translation>
    </message>
    <message>
        <source>End the measurement</source>
        <translation>Termina la misurazione</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Avanzamento della misurazione</translation>
    </message>
    <message>
        <source>&amp;Way to steer</source>
        <translation>&amp;Modo di guidare</translation>
    </message>
    <message>
        <source>Tokens alone, or with the instructions</source>
        <translation>Token da soli, o con le istruzioni</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Obeyed %</source>
        <translation>Obbediscono %</translation>
    </message>
    <message>
        <source>Right %</source>
        <translation>Corrette %</translation>
    </message>
    <message>
        <source>KL, nats</source>
        <translation>KL, nat</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplessità</translation>
    </message>
    <message>
        <source>Empty or in circles %</source>
        <translation>Vuote o in tondo %</translation>
    </message>
    <message>
        <source>Obedience and damage by dose</source>
        <translation>Obbedienza e danni per dose</translation>
    </message>
    <message>
        <source>Obedience and damage</source>
        <translation>Obbedienza e danni</translation>
    </message>
    <message>
        <source>Every dose</source>
        <translation>Ogni dose</translation>
    </message>
    <message>
        <source>Deck: %1</source>
        <translation>Mazzo: %1</translation>
    </message>
    <message>
        <source>Compose&apos;s deck is empty: lay behaviours on it first.</source>
        <translation>Il mazzo di Comporre è vuoto: mettervi prima dei comportamenti.</translation>
    </message>
    <message>
        <source>Recommended dose: %1. It obeys nearly as often as the best, and damages little.</source>
        <translation>Dose consigliata: %1. Con essa le risposte obbediscono quasi quanto con la migliore, con pochi danni.</translation>
    </message>
    <message>
        <source>Recommended doses: %1 to %2. They obey nearly as often as the best, and damage little.</source>
        <translation>Dosi consigliate: da %1 a %2. Con esse le risposte obbediscono quasi quanto con la migliore, con pochi danni.</translation>
    </message>
    <message>
        <source>No dose tried obeys without damage.</source>
        <translation>Nessuna delle dosi provate ottiene obbedienza senza danni.</translation>
    </message>
    <message>
        <source>no steering</source>
        <translation>senza guida</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SideEffectsPlot</name>
    <message>
        <source>Obedience and damage by dose</source>
        <translation>Obbedienza e danni per dose</translation>
    </message>
    <message>
        <source>obeyed</source>
        <translation>obbediscono</translation>
    </message>
    <message>
        <source>right</source>
        <translation>corrette</translation>
    </message>
    <message>
        <source>empty or in circles</source>
        <translation>vuote o in tondo</translation>
    </message>
    <message>
        <source>KL to the plain model</source>
        <translation>KL dal modello non guidato</translation>
    </message>
    <message>
        <source>Dose: what every strength is multiplied by</source>
        <translation>Dose: fattore che moltiplica ogni intensità</translation>
    </message>
    <message>
        <source>Answers, %</source>
        <translation>Risposte, %</translation>
    </message>
    <message>
        <source>KL, nats a token</source>
        <translation>KL, nat per token</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SizesPlot</name>
    <message>
        <source>Accuracy over the size of the model</source>
        <translation>Accuratezza in funzione della dimensione del modello</translation>
    </message>
    <message>
        <source>Up and Down read the values out one by one</source>
        <translation>Su e Giù leggono i valori uno per uno</translation>
    </message>
    <message>
        <source>%1, %2 parameters</source>
        <comment>model, number</comment>
        <translation>%1, %2 parametri</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>method, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accuracy %1 %</source>
        <translation>Accuratezza %1 %</translation>
    </message>
    <message>
        <source>Draw experiments with several models together: their accuracy over the size of the model appears here</source>
        <translation>Disegnare insieme esperimenti con più modelli: qui appare la loro accuratezza in funzione della dimensione del modello</translation>
    </message>
    <message>
        <source>Accuracy, %, over parameters</source>
        <translation>Accuratezza, %, in funzione dei parametri</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::StepDots</name>
    <message>
        <source>Step %1 of %2; %3 done</source>
        <translation>Passo %1 di %2; %3 fatti</translation>
    </message>
    <message>
        <source>Step %1, done</source>
        <translation>Passo %1, fatto</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::StepForm</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Qualcosa da fare</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Una domanda</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Task or question</source>
        <translation>Compito o domanda</translation>
    </message>
    <message>
        <source>Guess before it</source>
        <translation>Previsione prima</translation>
    </message>
    <message>
        <source>Its choices, a line each</source>
        <translation>Le sue scelte, una riga ciascuna</translation>
    </message>
    <message>
        <source>“Do it for me”, a line each</source>
        <translation>«Fallo per me», una riga ciascuno</translation>
    </message>
    <message>
        <source>Done when, a line each</source>
        <translation>Fatto quando, una riga ciascuno</translation>
    </message>
    <message>
        <source>What can be seen then</source>
        <translation>Ciò che allora si vede</translation>
    </message>
    <message>
        <source>Take from the workbench</source>
        <translation>Prendi dal banco di lavoro</translation>
    </message>
    <message>
        <source>What the bench behind shows now becomes what this step does and waits for</source>
        <translation>Ciò che il banco dietro mostra ora diventa ciò che questo passo fa e attende</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Aggiungi un’azione</translation>
    </message>
    <message>
        <source>A line to “Do it for me”</source>
        <translation>Una riga per «Fallo per me»</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Aggiungi un fatto</translation>
    </message>
    <message>
        <source>A line to “Done when”</source>
        <translation>Una riga per «Fatto quando»</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Corretta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Why it is, or is not</source>
        <translation>Perché lo è, o non lo è</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Scelte</translation>
    </message>
    <message>
        <source>Guessed by</source>
        <translation>Previsione con</translation>
    </message>
    <message>
        <source>A choice</source>
        <translation>Una scelta</translation>
    </message>
    <message>
        <source>A slider</source>
        <translation>Un cursore</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Un ordine</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Its slider</source>
        <translation>Il suo cursore</translation>
    </message>
    <message>
        <source>from</source>
        <translation>da</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>by</source>
        <translation>a passi di</translation>
    </message>
    <message>
        <source>Where what happened comes from</source>
        <translation>Da dove viene ciò che è successo</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Questo numero</translation>
    </message>
    <message>
        <source>Measured: answers that pass every badge</source>
        <translation>Misurato: risposte le cui etichette danno tutte esito positivo</translation>
    </message>
    <message>
        <source>Measured: an experiment&apos;s accuracy, in %</source>
        <translation>Misurato: accuratezza di un esperimento, in %</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Di chi sono le risposte</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Che cosa succede allora</translation>
    </message>
    <message>
        <source>Its things, a line each, in the right order</source>
        <translation>I suoi elementi, una riga ciascuno, nell’ordine giusto</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SweepSheet</name>
    <message>
        <source>waits</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>is trained</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>best</source>
        <translation>migliore</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallito</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Griglia di addestramenti</translation>
    </message>
    <message>
        <source>What the form trains, with every rate, number of steps and seed named here. The tokens in use stay as they are until you take those of a training.</source>
        <translation>Ciò che il modulo addestra, con ogni tasso, numero di passi e seme indicato qui. I token in uso restano come sono finché non si prendono quelli di un addestramento.</translation>
    </message>
    <message>
        <source>Learning rates, with blanks between: 0.003 0.01 0.03</source>
        <translation>Tassi di apprendimento, separati da spazi: 0.003 0.01 0.03</translation>
    </message>
    <message>
        <source>Numbers of steps, with blanks between: 100 200</source>
        <translation>Numeri di passi, separati da spazi: 100 200</translation>
    </message>
    <message>
        <source>Seeds, with blanks between: 1 2 3</source>
        <translation>Semi, separati da spazi: 1 2 3</translation>
    </message>
    <message>
        <source>Learning &amp;rates</source>
        <translation>&amp;Tassi di apprendimento</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>&amp;Passi</translation>
    </message>
    <message>
        <source>Se&amp;eds</source>
        <translation>&amp;Semi</translation>
    </message>
    <message>
        <source>The sweep&apos;s trainings</source>
        <translation>Gli addestramenti della griglia</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perdita</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Perdita sui tenuti fuori</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Accuratezza, %</translation>
    </message>
    <message>
        <source>Best step</source>
        <translation>Passo migliore</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Avvia</translation>
    </message>
    <message>
        <source>Train one after the other; what was trained before is not trained again</source>
        <translation>Addestra uno dopo l’altro; ciò che è già stato addestrato non si addestra di nuovo</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>End after the current step; starting again goes on from there</source>
        <translation>Termina dopo il passo in corso; riavviando si prosegue da lì</translation>
    </message>
    <message>
        <source>S&amp;how its curves</source>
        <translation>&amp;Mostra le sue curve</translation>
    </message>
    <message>
        <source>Show the selected training&apos;s curves on the bench</source>
        <translation>Mostra sul banco le curve dell’addestramento selezionato</translation>
    </message>
    <message>
        <source>&amp;Use these tokens</source>
        <translation>&amp;Usa questi token</translation>
    </message>
    <message>
        <source>The tokens of the selected training take the place of those in use</source>
        <translation>I token dell’addestramento selezionato prendono il posto di quelli in uso</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Close this form; the work goes on</source>
        <translation>Chiude questo modulo; il lavoro prosegue</translation>
    </message>
    <message>
        <source>A learning rate is no number. Write them as in 0.003 0.01.</source>
        <translation>Un tasso di apprendimento non è un numero. Scriverli come in 0.003 0.01.</translation>
    </message>
    <message>
        <source>A number of steps is no whole number. Write them as in 100 200.</source>
        <translation>Un numero di passi non è un numero intero. Scriverli come in 100 200.</translation>
    </message>
    <message>
        <source>A seed is no whole number. Write them as in 1 2 3.</source>
        <translation>Un seme non è un numero intero. Scriverli come in 1 2 3.</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings, judged on what is held out</source>
        <translation>
            <numerusform>%n addestramento, giudicato su ciò che è tenuto fuori</numerusform>
            <numerusform>%n addestramenti, giudicati su ciò che è tenuto fuori</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>Tassi di apprendimento</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semi</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TaskBench</name>
    <message>
        <source>Tasks</source>
        <translation>Compiti</translation>
    </message>
    <message>
        <source>Accuracy of the ticked runs</source>
        <translation>Accuratezza delle esecuzioni spuntate</translation>
    </message>
    <message>
        <source>&amp;Copy the command line</source>
        <translation>Copia la riga di coma&amp;ndo</translation>
    </message>
    <message>
        <source>The terminal&apos;s command that asks the same questions under the same steering</source>
        <translation>Il comando del terminale che pone le stesse domande con la stessa guida</translation>
    </message>
    <message>
        <source>Ask these questions (Ctrl+Return)</source>
        <translation>Poni queste domande (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Wait after the current batch; nothing is lost</source>
        <translation>Attende dopo il lotto in corso; nulla va perso</translation>
    </message>
    <message>
        <source>End after the current batch; what is answered stays, and the same form goes on from there</source>
        <translation>Termina dopo il lotto in corso; le risposte già date restano, e lo stesso modulo riprende da lì</translation>
    </message>
    <message>
        <source>Stopping after this batch…</source>
        <translation>Arresto dopo questo lotto…</translation>
    </message>
    <message>
        <source>Stopped. Start it again to go on from here.</source>
        <translation>Fermato. Riavviarlo per proseguire da qui.</translation>
    </message>
    <message>
        <source>Progress of the task</source>
        <translation>Avanzamento del compito</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Esp&amp;orta</translation>
    </message>
    <message>
        <source>Export the runs</source>
        <translation>Esporta le esecuzioni</translation>
    </message>
    <message>
        <source>Write the picture, the ticked runs or the shown questions</source>
        <translation>Scrive l’immagine, le esecuzioni spuntate o le domande mostrate</translation>
    </message>
    <message>
        <source>Picture of the accuracy…</source>
        <translation>Immagine dell’accuratezza…</translation>
    </message>
    <message>
        <source>Runs as table (CSV)…</source>
        <translation>Esecuzioni come tabella (CSV)…</translation>
    </message>
    <message>
        <source>Questions as table (CSV)…</source>
        <translation>Domande come tabella (CSV)…</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuratezza</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>Esecu&amp;zioni</translation>
    </message>
    <message>
        <source>Earlier runs of tasks</source>
        <translation>Esecuzioni precedenti di compiti</translation>
    </message>
    <message>
        <source>A ticked run stands in the picture; the selected one&apos;s questions are shown</source>
        <translation>Un’esecuzione spuntata sta nell’immagine; di quella selezionata si mostrano le domande</translation>
    </message>
    <message>
        <source>Use &amp;its settings</source>
        <translation>Usa &amp;queste impostazioni</translation>
    </message>
    <message>
        <source>Fill the form as this run was asked; an unfinished one then goes on</source>
        <translation>Compila il modulo com’era per questa esecuzione; una non finita poi prosegue</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparazione…</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 di %2 risposte</translation>
    </message>
    <message>
        <source>Done in %1: %2 of %3 right.</source>
        <translation>Finito in %1: %2 corrette su %3.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TaskForm</name>
    <message>
        <source>Task</source>
        <translation>Compito</translation>
    </message>
    <message>
        <source>A published set of questions with one right answer each</source>
        <translation>Un insieme pubblicato di domande con una sola risposta corretta ciascuna</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Compito</translation>
    </message>
    <message>
        <source>File of questions</source>
        <translation>File di domande</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file of questions</source>
        <translation>Scegli un file di domande</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Domande</translation>
    </message>
    <message>
        <source>Rows of a task (*.jsonl *.json *.tsv);;All files (*)</source>
        <translation>Righe di un compito (*.jsonl *.json *.tsv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;a</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Suddivisione</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validazione</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>a split</comment>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>L’intero file</translation>
    </message>
    <message>
        <source>all</source>
        <comment>questions</comment>
        <translation>tutte</translation>
    </message>
    <message>
        <source>as usual</source>
        <comment>a length</comment>
        <translation>consueta</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Suddivisione</translation>
    </message>
    <message>
        <source>Which of the file&apos;s rows, as published</source>
        <translation>Quali righe del file, come pubblicate</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Domande</translation>
    </message>
    <message>
        <source>The first so many of the split; 0 is all of them</source>
        <translation>Quante prenderne dall’inizio della suddivisione; 0 le prende tutte</translation>
    </message>
    <message>
        <source>&amp;Longest answer, tokens</source>
        <translation>&amp;Lunghezza max., token</translation>
    </message>
    <message>
        <source>An answer that reaches it is cut off; 0 is what the task takes</source>
        <translation>Una risposta che la raggiunge viene troncata; 0 è quanto prevede il compito</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;eme</translation>
    </message>
    <message>
        <source>The same seed makes the same lists</source>
        <translation>Lo stesso seme crea le stesse liste</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>Pro&amp;fondità</translation>
    </message>
    <message>
        <source>Of made lists: lists within lists, at most</source>
        <translation>Delle liste create: liste dentro liste, al massimo</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Parole</translation>
    </message>
    <message>
        <source>Of made lists: words, at most</source>
        <translation>Delle liste create: parole, al massimo</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>Argo&amp;menti</translation>
    </message>
    <message>
        <source>Of made lists: numbers of one list, at most</source>
        <translation>Delle liste create: numeri di una lista, al massimo</translation>
    </message>
    <message>
        <source>Steered by</source>
        <translation>Guidato da</translation>
    </message>
    <message>
        <source>The model alone, or what shall steer its answers</source>
        <translation>Il solo modello, o ciò che deve guidarne le risposte</translation>
    </message>
    <message>
        <source>Steered &amp;by</source>
        <translation>G&amp;uidato da</translation>
    </message>
    <message>
        <source>What has learned to steer in this way</source>
        <translation>Ciò che ha imparato a guidare in questo modo</translation>
    </message>
    <message>
        <source>Space ticks one; several act together</source>
        <translation>Spazio ne spunta uno; se sono più d’uno agiscono insieme</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Giunzione</translation>
    </message>
    <message>
        <source>&lt;and&gt;, learned</source>
        <translation>&lt;and&gt;, appreso</translation>
    </message>
    <message>
        <source>nothing between</source>
        <translation>niente in mezzo</translation>
    </message>
    <message>
        <source>the word “and”</source>
        <translation>la parola «and»</translation>
    </message>
    <message>
        <source>&lt;set&gt;, in no order</source>
        <translation>&lt;set&gt;, senza ordine</translation>
    </message>
    <message>
        <source>&lt;or&gt;, at least one</source>
        <translation>&lt;or&gt;, almeno uno</translation>
    </message>
    <message>
        <source>&lt;not&gt;, none of them</source>
        <translation>&lt;not&gt;, nessuno di essi</translation>
    </message>
    <message>
        <source>Stren&amp;gth</source>
        <translation>&amp;Intensità</translation>
    </message>
    <message>
        <source>Scales what was learned; 1 is as it was trained</source>
        <translation>Moltiplica ciò che è stato appreso; 1 è com’è stato addestrato</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Giunzione</translation>
    </message>
    <message>
        <source>What stands between two behaviours</source>
        <translation>Che cosa sta tra due comportamenti</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nulla</translation>
    </message>
    <message>
        <source>What the system says before each question</source>
        <translation>Ciò che il sistema dice prima di ogni domanda</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt di sistema</translation>
    </message>
    <message>
        <source>S&amp;ystem says</source>
        <translation>Il sis&amp;tema dice</translation>
    </message>
    <message>
        <source>Without the c&amp;hat template</source>
        <translation>Senza template di c&amp;hat</translation>
    </message>
    <message>
        <source>The model goes on with the question as it is</source>
        <translation>Il modello prosegue la domanda così com’è</translation>
    </message>
    <message>
        <source>The model alone, as it answers unasked.</source>
        <translation>Il solo modello, come risponde da sé.</translation>
    </message>
    <message>
        <source>Nothing has learned to steer this model in this way: train it on the Train bench.</source>
        <translation>Nulla ha imparato a guidare questo modello in questo modo: addestrarlo nel banco Addestrare.</translation>
    </message>
    <message>
        <source>Made from a seed</source>
        <translation>Create da un seme</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Scegliere un file</translation>
    </message>
    <message>
        <source>Rows with %1: JSON lines, a JSON list, the hub&apos;s rows or TSV</source>
        <translation>Righe con %1: JSON Lines, un elenco JSON, le righe dell’hub o TSV</translation>
    </message>
    <message>
        <source>Choose the file of %1&apos;s questions.</source>
        <translation>Scegliere il file delle domande di %1.</translation>
    </message>
    <message>
        <source>Made lists have no whole file: choose a split, or a file.</source>
        <translation>Le liste create non hanno un intero file: scegliere una suddivisione, o un file.</translation>
    </message>
    <message>
        <source>Tick what shall steer the answers.</source>
        <translation>Spuntare ciò che deve guidare le risposte.</translation>
    </message>
    <message>
        <source>Nothing has learned to steer in this way yet.</source>
        <translation>Nulla ha ancora imparato a guidare in questo modo.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TaskRunModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Compito</translation>
    </message>
    <message>
        <source>Steered by</source>
        <translation>Guidato da</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuratezza</translation>
    </message>
    <message>
        <source>When its last answer came. A ticked run stands in the picture</source>
        <translation>Quando è arrivata la sua ultima risposta. Un’esecuzione spuntata sta nell’immagine</translation>
    </message>
    <message>
        <source>Whose questions</source>
        <translation>Da dove vengono le domande</translation>
    </message>
    <message>
        <source>What steered the answers</source>
        <translation>Ciò che ha guidato le risposte</translation>
    </message>
    <message>
        <source>Questions that were answered</source>
        <translation>Domande che hanno avuto risposta</translation>
    </message>
    <message>
        <source>Share of right answers, with its 95 % interval (Wilson)</source>
        <translation>Quota di risposte corrette, con il suo intervallo al 95 % (Wilson)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TimeBar</name>
    <message>
        <source>Moment of the training</source>
        <translation>Momento dell’addestramento</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Let the training pass by (Space)</source>
        <translation>Fa scorrere l’addestramento (Spazio)</translation>
    </message>
    <message>
        <source>Step of the training</source>
        <translation>Passo dell’addestramento</translation>
    </message>
    <message>
        <source>Arrow keys go from one recorded step to the next</source>
        <translation>Le frecce passano da un passo registrato all’altro</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Hold this moment (Space)</source>
        <translation>Si ferma su questo momento (Spazio)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 di %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un passo indietro</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>Pa&amp;sso</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Un passo avanti</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>How fast the steps pass</source>
        <translation>Quanto in fretta passano i passi</translation>
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
        <translation>Sinistra e Destra vanno da un token all’altro</translation>
    </message>
    <message>
        <source>%1; the tallest bar: %2</source>
        <translation>%1; la barra più alta: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenLegend</name>
    <message>
        <source>Probability</source>
        <translation>Probabilità</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropia</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colora per</translation>
    </message>
    <message>
        <source>What the tokens of the answers are coloured by</source>
        <translation>In base a che cosa sono colorati i token delle risposte</translation>
    </message>
    <message>
        <source>Probability: how likely the token was. Entropy: how open the choice was. Rank: how many tokens were likelier. A token&apos;s own numbers stand in its tip.</source>
        <translation>Probabilità: quanto era probabile il token. Entropia: quanto era aperta la scelta. Rango: quanti token erano più probabili. I numeri di ogni token stanno nel suo suggerimento.</translation>
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
        <translation>%1 bit e oltre</translation>
    </message>
    <message>
        <source>likeliest</source>
        <translation>il più probabile</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ranks</comment>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>beyond</source>
        <comment>a rank of 20</comment>
        <translation>oltre</translation>
    </message>
    <message>
        <source>How many tokens of the vocabulary the model held likelier, plus one: %1. The deeper the tint, and the shorter the line under it, the further down the list a token stood.</source>
        <translation>Quanti token del vocabolario il modello riteneva più probabili, più uno: %1. Più intensa è la tinta, e più corta la linea sottostante, più in basso nell’elenco stava il token.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>How open the choice was: the entropy of the model&apos;s distribution at temperature 1, from %1 (only one token could come) to %2. The deeper the tint, and the longer the line under it, the more open.</source>
        <translation>Quanto era aperta la scelta: l’entropia della distribuzione del modello a temperatura 1, da %1 (poteva venire un solo token) a %2. Più intensa è la tinta, e più lunga la linea sottostante, più la scelta era aperta.</translation>
    </message>
    <message>
        <source>The probability that the model gave the token at temperature 1, from %1 to %2. The deeper the tint, and the shorter the line under it, the less likely the token was.</source>
        <translation>La probabilità che il modello dava al token a temperatura 1, da %1 a %2. Più intensa è la tinta, e più corta la linea sottostante, meno probabile era il token.</translation>
    </message>
    <message>
        <source>What the tokens&apos; colours mean</source>
        <translation>Che cosa significano i colori dei token</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenSheet</name>
    <message>
        <source>Examples of %1 behaviours</source>
        <translation>Esempi con %1 comportamenti</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Epoche</translation>
    </message>
    <message>
        <source>How often the training goes through its data set, each example once an epoch; they decide the steps. The paper&apos;s are 2</source>
        <translation>Quante volte l’addestramento percorre il suo insieme di dati, ogni esempio una volta per epoca; le epoche determinano i passi. Nell’articolo sono 2</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Istruzioni</translation>
    </message>
    <message>
        <source>How the teacher reads those of several behaviours: joined into one wording, or each as a sentence of its own, which is the paper&apos;s way</source>
        <translation>Come l’insegnante legge quelle di più comportamenti: unite in un’unica formulazione, o ciascuna come frase a sé, che è il modo dell’articolo</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>Par&amp;tenza</translation>
    </message>
    <message>
        <source>The operator&apos;s row before the first step</source>
        <translation>La riga dell’operatore prima del primo passo</translation>
    </message>
    <message>
        <source>Behaviours of an example</source>
        <translation>Comportamenti di un esempio</translation>
    </message>
    <message>
        <source>Each ticked number is as likely; none ticked: the operator&apos;s own numbers</source>
        <translation>Ogni numero spuntato è ugualmente probabile; nessuno spuntato: i numeri propri dell’operatore</translation>
    </message>
    <message>
        <source>Examples of each &amp;behaviour</source>
        <translation>Esempi di ogni &amp;comportamento</translation>
    </message>
    <message>
        <source>So many of a data set&apos;s, chosen at random; the paper&apos;s are 50 000</source>
        <translation>Quanti prenderne a caso da un insieme di dati; nell’articolo sono 50.000</translation>
    </message>
    <message>
        <source>&amp;Longest left out</source>
        <translation>Più &amp;lunghi esclusi</translation>
    </message>
    <message>
        <source>Share of a data set whose prompts and answers are longest; the paper&apos;s is 0.1 %</source>
        <translation>Quota di un insieme di dati con i prompt e le risposte più lunghi; nell’articolo è lo 0,1 %</translation>
    </message>
    <message>
        <source>&amp;Paraphrases</source>
        <translation>&amp;Parafrasi</translation>
    </message>
    <message>
        <source>The teacher reads the first so many of each behaviour&apos;s instructions; the paper&apos;s are 10</source>
        <translation>Quante istruzioni di ogni comportamento legge l’insegnante, a partire dalla prima; nell’articolo sono 10</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fatto</translation>
    </message>
    <message>
        <source>Close; the options stand</source>
        <translation>Chiude; le opzioni restano</translation>
    </message>
    <message>
        <source>none: steps</source>
        <comment>epochs</comment>
        <translation>nessuna: passi</translation>
    </message>
    <message>
        <source>all</source>
        <comment>examples</comment>
        <translation>tutti</translation>
    </message>
    <message>
        <source>none</source>
        <comment>examples</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source> %</source>
        <comment>unit of a share</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>all</source>
        <comment>paraphrases</comment>
        <translation>tutte</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>unite</translation>
    </message>
    <message>
        <source>as sentences</source>
        <translation>come frasi</translation>
    </message>
    <message>
        <source>Each paraphrase as li&amp;kely</source>
        <translation>Parafrasi &amp;ugualmente probabili</translation>
    </message>
    <message>
        <source>The paper&apos;s way. Otherwise those of one or two words come twice as often</source>
        <translation>Il modo dell’articolo. Altrimenti quelle di una o due parole capitano il doppio delle volte</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>zeri</translation>
    </message>
    <message>
        <source>mean of the tokens</source>
        <translation>media dei token</translation>
    </message>
    <message>
        <source>the word that says it</source>
        <translation>la parola che lo dice</translation>
    </message>
    <message>
        <source>random</source>
        <translation>casuale</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Opzioni di %1</translation>
    </message>
    <message>
        <source>Options of the tokens</source>
        <translation>Opzioni dei token</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>epoche: %1</translation>
    </message>
    <message>
        <source>%1 examples each</source>
        <translation>%1 esempi ciascuno</translation>
    </message>
    <message>
        <source>without the longest %1 %</source>
        <translation>senza i più lunghi (%1 %)</translation>
    </message>
    <message>
        <source>instructions as sentences</source>
        <translation>istruzioni come frasi</translation>
    </message>
    <message numerus="yes">
        <source>%n paraphrase(s)</source>
        <translation>
            <numerusform>%n parafrasi</numerusform>
            <numerusform>%n parafrasi</numerusform>
        </translation>
    </message>
    <message>
        <source>evenly drawn</source>
        <translation>estratte in modo uniforme</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>partenza: %1</translation>
    </message>
    <message>
        <source>%1 behaviours at once</source>
        <translation>%1 comportamenti alla volta</translation>
    </message>
    <message>
        <source>The usual data and instructions</source>
        <translation>Dati e istruzioni consueti</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>C&amp;ompagnia</translation>
    </message>
    <message>
        <source>What stands beside the token in some examples, so that it learns to stand beside others: instructions of seen behaviours, or the tokens in use, joined by &lt;set&gt;</source>
        <translation>Ciò che sta accanto al token in alcuni esempi, perché impari a stare accanto ad altri: istruzioni di comportamenti visti, o i token in uso, uniti da &lt;set&gt;</translation>
    </message>
    <message>
        <source>Examples with compan&amp;y</source>
        <translation>Ese&amp;mpi con compagnia</translation>
    </message>
    <message>
        <source>Share of the examples that have any</source>
        <translation>Quota degli esempi che ne hanno</translation>
    </message>
    <message>
        <source>At &amp;most beside it</source>
        <translation>Al massimo a fia&amp;nco</translation>
    </message>
    <message>
        <source>Behaviours of other categories, so many at most</source>
        <translation>Comportamenti di altre categorie, al massimo tanti</translation>
    </message>
    <message>
        <source>none</source>
        <comment>company</comment>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>instructions in words</source>
        <translation>istruzioni in parole</translation>
    </message>
    <message>
        <source>tokens in use</source>
        <translation>token in uso</translation>
    </message>
    <message>
        <source>Begin &amp;with the token in use</source>
        <translation>Comincia &amp;dal token in uso</translation>
    </message>
    <message>
        <source>Otherwise with the mean of the words of its instructions</source>
        <translation>Altrimenti dalla media delle parole delle sue istruzioni</translation>
    </message>
    <message>
        <source>%1 % in company of %2</source>
        <translation>%1 % in compagnia: %2</translation>
    </message>
    <message>
        <source>from the tokens in use</source>
        <translation>dai token in uso</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenText</name>
    <message>
        <source>less than %1</source>
        <translation>meno di %1</translation>
    </message>
    <message>
        <source>Steering token: %1</source>
        <translation>Token di guida: %1</translation>
    </message>
    <message>
        <source>Learned operator: %1</source>
        <translation>Operatore appreso: %1</translation>
    </message>
    <message>
        <source>Steering token: %1, strength %2</source>
        <translation>Token di guida: %1, intensità %2</translation>
    </message>
    <message>
        <source>Token %1: %2</source>
        <translation>Token %1: %2</translation>
    </message>
    <message>
        <source>%1: probability %2</source>
        <translation>%1: probabilità %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens. The arrow keys move from one to the next.</source>
        <translation>
            <numerusform>%n token. Le frecce passano dall’uno all’altro.</numerusform>
            <numerusform>%n token. Le frecce passano dall’uno all’altro.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: probability %2, rank %3</source>
        <comment>of a token</comment>
        <translation>%1: probabilità %2, rango %3</translation>
    </message>
    <message>
        <source>%1: probability %2, rank %3, entropy %4 bits</source>
        <comment>of a token</comment>
        <translation>%1: probabilità %2, rango %3, entropia %4 bit</translation>
    </message>
    <message>
        <source>%1; others: %2</source>
        <comment>of a token</comment>
        <translation>%1; altri: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenTraceModel</name>
    <message>
        <source>An operator&apos;s row starts at zero, which has no direction: its norm tells how far it moved</source>
        <translation>La riga di un operatore parte da zero, che non ha direzione: la sua norma dice di quanto si è spostata</translation>
    </message>
    <message>
        <source>starts at 0</source>
        <translation>parte da 0</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perdita</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Cosine to start</source>
        <translation>Coseno / inizio</translation>
    </message>
    <message>
        <source>Nearest words (cosine)</source>
        <translation>Parole più vicine (coseno)</translation>
    </message>
    <message>
        <source>The behaviour whose token is trained</source>
        <translation>Il comportamento il cui token viene addestrato</translation>
    </message>
    <message>
        <source>Mean distillation loss of its examples in the last report</source>
        <translation>Perdita di distillazione media dei suoi esempi nell’ultimo punto</translation>
    </message>
    <message>
        <source>Length of the token&apos;s row</source>
        <translation>Lunghezza della riga del token</translation>
    </message>
    <message>
        <source>Cosine between the row and where it started: 1 while it points the same way. An operator starts at zero, which has no direction</source>
        <translation>Coseno tra la riga e il punto da cui è partita: 1 finché ha la stessa direzione. Un operatore parte da zero, che non ha direzione</translation>
    </message>
    <message>
        <source>The five words of the vocabulary whose rows point most nearly the same way</source>
        <translation>Le cinque parole del vocabolario le cui righe hanno la direzione più vicina</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainBench</name>
    <message>
        <source>Train</source>
        <translation>Addestrare</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Arresto dopo questo passo…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparazione…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n altro</numerusform>
            <numerusform>altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped early after %1 s.</source>
        <translation>Fermato in anticipo dopo %1 s.</translation>
    </message>
    <message>
        <source>Done in %1 s.</source>
        <translation>Finito in %1 s.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It can be chosen in experiments from now on: %1.</source>
        <translation>D’ora in poi si può scegliere negli esperimenti: %1.</translation>
    </message>
    <message>
        <source>Final loss %1. It can be chosen in experiments from now on: %2.</source>
        <translation>Perdita finale %1. D’ora in poi si può scegliere negli esperimenti: %2.</translation>
    </message>
    <message>
        <source>Final loss %1. On the deck from now on: %2.</source>
        <translation>Perdita finale %1. D’ora in poi nel mazzo: %2.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Fermato.</translation>
    </message>
    <message>
        <source>%1 steps of %2 examples, rate %3, decay %4, warm-up %5 %, clip %6, seed %7</source>
        <translation>%1 passi da %2 esempi, tasso %3, decadimento %4, riscaldamento %5 %, taglio %6, seme %7</translation>
    </message>
    <message>
        <source>Earlier run: %1. %2.</source>
        <translation>Addestramento precedente: %1. %2.</translation>
    </message>
    <message>
        <source>Earlier run, unfinished: %1. %2.</source>
        <translation>Addestramento precedente, non finito: %1. %2.</translation>
    </message>
    <message>
        <source>Train what is ticked (Ctrl+Return)</source>
        <translation>Addestra ciò che è spuntato (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Wait after the current step; nothing is lost</source>
        <translation>Attende dopo il passo in corso; nulla va perso</translation>
    </message>
    <message>
        <source>End after the current step; starting again with the same settings goes on from there</source>
        <translation>Termina dopo il passo in corso; riavviando con le stesse impostazioni si prosegue da lì</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Avanzamento dell’addestramento</translation>
    </message>
    <message>
        <source>Tokens, nearest words, earlier runs</source>
        <translation>Token, parole più vicine, addestramenti precedenti</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>Che cosa si addestra</translation>
    </message>
    <message>
        <source>The selected token&apos;s curves stand out</source>
        <translation>Le curve del token selezionato risaltano</translation>
    </message>
    <message>
        <source>Nearest words over time</source>
        <translation>Parole più vicine nel tempo</translation>
    </message>
    <message>
        <source>The selected row&apos;s step is read out in the curves</source>
        <translation>Le curve riportano i valori al passo della riga selezionata</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Parole più vicine</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Addestramenti</translation>
    </message>
    <message>
        <source>The newest values of each token</source>
        <translation>I valori più recenti di ogni token</translation>
    </message>
    <message>
        <source>At which step another word became the nearest</source>
        <translation>A quale passo un’altra parola è diventata la più vicina</translation>
    </message>
    <message>
        <source>Records of trainings: compare them, show them again, use their settings</source>
        <translation>Registrazioni di addestramenti: confrontarle, mostrarle di nuovo, usarne le impostazioni</translation>
    </message>
    <message>
        <source>A step is being measured</source>
        <translation>Un passo viene misurato</translation>
    </message>
    <message>
        <source>This replaces what was learned before for %1.</source>
        <translation>Questo sostituisce ciò che era stato appreso prima per %1.</translation>
    </message>
    <message>
        <source>Yours take the place of shipped tokens: %1. They can be brought back.</source>
        <translation>I tuoi prendono il posto di token forniti: %1. Questi possono essere ripresi.</translation>
    </message>
    <message>
        <source>Your own tokens are replaced: %1.</source>
        <translation>I tuoi token vengono sostituiti: %1.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Final loss %1. On Evaluate, Tasks, it can steer from now on: %2.</source>
        <translation>Perdita finale %1. D’ora in poi può guidare in Valutare, Compiti: %2.</translation>
    </message>
    <message>
        <source>Only tokens and operators are swept.</source>
        <translation>La griglia riguarda solo token e operatori.</translation>
    </message>
    <message>
        <source>The lowest held-out loss is %1, at step %2.</source>
        <translation>La perdita più bassa sui tenuti fuori è %1, al passo %2.</translation>
    </message>
    <message>
        <source>The lowest held-out loss is %1, at step %2, with an accuracy of %3 %.</source>
        <translation>La perdita più bassa sui tenuti fuori è %1, al passo %2, con un’accuratezza del %3 %.</translation>
    </message>
    <message>
        <source>Stopped; starting again goes on from there.</source>
        <translation>Fermato; riavviando si prosegue da lì.</translation>
    </message>
    <message>
        <source>The best training stands out: choose it to use its tokens.</source>
        <translation>L’addestramento migliore è evidenziato: sceglierlo per usare i suoi token.</translation>
    </message>
    <message>
        <source>A training runs. Start the sweep when it has ended.</source>
        <translation>Un addestramento è in corso. Avviare la griglia quando sarà finito.</translation>
    </message>
    <message>
        <source>A training runs: its curves are shown until it ends.</source>
        <translation>Un addestramento è in corso: le sue curve si mostrano finché non finisce.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a training&apos;s settings, and its adapters&apos;</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>What is trained, and how</source>
        <translation>Che cosa viene addestrato, e come</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainCurves</name>
    <message>
        <source>Smoothing of the loss</source>
        <translation>Lisciamento della perdita</translation>
    </message>
    <message>
        <source>Weight of the past in the strong curves; the faint ones are the raw values</source>
        <translation>Peso del passato nelle curve marcate; quelle tenui sono i valori grezzi</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Lisciamento</translation>
    </message>
    <message>
        <source>Drag moves, wheel zooms, double click resets</source>
        <translation>Trascinando si sposta, la rotella ingrandisce, il doppio clic ripristina</translation>
    </message>
    <message>
        <source>By keyboard: arrows move, plus and minus zoom, Home resets, comma and full stop read out</source>
        <translation>Da tastiera: le frecce spostano, più e meno ingrandiscono e riducono, Home ripristina, virgola e punto leggono i valori</translation>
    </message>
    <message>
        <source>Lo&amp;g axes</source>
        <translation>Assi lo&amp;g</translation>
    </message>
    <message>
        <source>Which axes are logarithmic</source>
        <translation>Quali assi sono logaritmici</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>&amp;Perdita</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>Pa&amp;ssi</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>&amp;Tasso di apprendimento</translation>
    </message>
    <message>
        <source>&amp;Gradient norm</source>
        <translation>&amp;Norma del gradiente</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Es&amp;porta</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Esporta le curve</translation>
    </message>
    <message>
        <source>Write the curves as a table or a picture</source>
        <translation>Scrive le curve come tabella o immagine</translation>
    </message>
    <message>
        <source>Curves as table (CSV)…</source>
        <translation>Curve come tabella (CSV)…</translation>
    </message>
    <message>
        <source>Picture (SVG, PDF, PNG)…</source>
        <translation>Immagine (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Esporta l’immagine</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>C&amp;urve</translation>
    </message>
    <message>
        <source>Loss, rate and gradient over the steps</source>
        <translation>Perdita, tasso e gradiente lungo i passi</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>Li&amp;velli</translation>
    </message>
    <message>
        <source>How large the adapters are, layer by layer, over the steps</source>
        <translation>Quanto sono grandi gli adattatori, livello per livello, lungo i passi</translation>
    </message>
    <message>
        <source>Layers as picture (SVG, PDF, PNG)…</source>
        <translation>Livelli come immagine (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>No adapters are shown: their training has layers to draw.</source>
        <translation>Non sono mostrati adattatori: solo il loro addestramento ha livelli da disegnare.</translation>
    </message>
    <message>
        <source>Arrow keys move, plus and minus zoom, dragging with Shift zooms into a box, Home resets, comma and full stop read out the steps one by one</source>
        <translation>Le frecce spostano, più e meno ingrandiscono e riducono, trascinando con Maiusc si ingrandisce un riquadro, Home ripristina, virgola e punto leggono i passi uno per uno</translation>
    </message>
    <message>
        <source>&amp;Mechanism…</source>
        <translation>&amp;Meccanismo…</translation>
    </message>
    <message>
        <source>Watch teacher, student and token on one example, step by step</source>
        <translation>Osserva insegnante, studente e token su un solo esempio, passo per passo</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainForm</name>
    <message>
        <source>Data file</source>
        <translation>File di dati</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>Scegli un file di dati</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Dati di addestramento</translation>
    </message>
    <message>
        <source>Data sets (*.jsonl *.json)</source>
        <translation>Insiemi di dati (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Da&amp;ta</source>
        <translation>&amp;Dati</translation>
    </message>
    <message>
        <source>Ma&amp;ke data…</source>
        <translation>&amp;Crea dati…</translation>
    </message>
    <message>
        <source>Let the model answer prompts, keep what the verifiers pass, and train on it</source>
        <translation>Fa rispondere il modello ai prompt, tiene ciò che i verificatori accettano e addestra su quello</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation>Costo stimato</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Tick the behaviours that shall be trained.</source>
        <translation>Spunta i comportamenti da addestrare.</translation>
    </message>
    <message>
        <source>Choose or make one</source>
        <translation>Sceglierne o crearne uno</translation>
    </message>
    <message>
        <source>Made from the demo world</source>
        <translation>Creati dal mondo dimostrativo</translation>
    </message>
    <message>
        <source>A JSONL file of prompts, answers and behaviours. This model needs one: make it here, or choose one</source>
        <translation>Un file JSONL di prompt, risposte e comportamenti. Questo modello ne richiede uno: crearlo qui, o sceglierne uno</translation>
    </message>
    <message>
        <source>A JSONL file of prompts, answers and behaviours; empty: examples are made from the demo world</source>
        <translation>Un file JSONL di prompt, risposte e comportamenti; vuoto: gli esempi si creano dal mondo dimostrativo</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Misurazione…</translation>
    </message>
    <message>
        <source>What this way to steer takes is not measured beforehand</source>
        <translation>Ciò che questo modo di guidare richiede non si misura in anticipo</translation>
    </message>
    <message>
        <source>Paper (arXiv 2603.00425)</source>
        <translation>Articolo (arXiv 2603.00425)</translation>
    </message>
    <message>
        <source>As the paper has it: linear adapters, rate 1e-3</source>
        <translation>Come nell’articolo: adattatori lineari, tasso 1e-3</translation>
    </message>
    <message>
        <source>Its repository</source>
        <translation>Il suo repository</translation>
    </message>
    <message>
        <source>As the published program has it: SiLU, rate 9e-4</source>
        <translation>Come nel programma pubblicato: SiLU, tasso 9e-4</translation>
    </message>
    <message>
        <source>The ticked behaviours, or a task: questions with one right answer each</source>
        <translation>I comportamenti spuntati, o un compito: domande con una sola risposta corretta ciascuna</translation>
    </message>
    <message>
        <source>the ticked behaviours</source>
        <translation>i comportamenti spuntati</translation>
    </message>
    <message>
        <source>the task %1</source>
        <translation>il compito %1</translation>
    </message>
    <message>
        <source>O&amp;ptions…</source>
        <translation>Op&amp;zioni…</translation>
    </message>
    <message>
        <source>Choose the file of %1&apos;s questions.</source>
        <translation>Scegliere il file delle domande di %1.</translation>
    </message>
    <message>
        <source>Made from a seed</source>
        <translation>Create da un seme</translation>
    </message>
    <message>
        <source>Choose its file</source>
        <translation>Sceglierne il file</translation>
    </message>
    <message>
        <source>Rows with %1: JSON lines, a JSON list, the hub&apos;s rows or TSV</source>
        <translation>Righe con %1: JSON Lines, un elenco JSON, le righe dell’hub o TSV</translation>
    </message>
    <message>
        <source>Lea&amp;rn</source>
        <translation>Appre&amp;ndono</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>Che cosa si apprende</translation>
    </message>
    <message>
        <source>Rank, activation, place and layers of the adapters, what they learn from, and LoRA&apos;s own</source>
        <translation>Rango, attivazione, punto e livelli degli adattatori, da che cosa apprendono, e le opzioni proprie di LoRA</translation>
    </message>
    <message>
        <source>Copy the command line: the terminal&apos;s command of the same training</source>
        <translation>Copia la riga di comando: il comando del terminale per lo stesso addestramento</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Copia la riga di comando</translation>
    </message>
    <message>
        <source>Epochs and parts of the data set, the teacher&apos;s instructions, and of operators the start</source>
        <translation>Epoche e parti dell’insieme di dati, istruzioni dell’insegnante e, per gli operatori, la partenza</translation>
    </message>
    <message>
        <source>Look at the data</source>
        <translation>Guarda i dati</translation>
    </message>
    <message>
        <source>What the data file holds: how many examples of each behaviour, and some of them</source>
        <translation>Che cosa contiene il file di dati: quanti esempi di ogni comportamento, e alcuni di essi</translation>
    </message>
    <message>
        <source>Run a few trial steps and tell the time and memory the training would take</source>
        <translation>Esegue alcuni passi di prova e dice il tempo e la memoria che l’addestramento richiederebbe</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainPlots</name>
    <message>
        <source>Training curves</source>
        <translation>Curve di addestramento</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perdita</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasso di apprendimento</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norma del gradiente</translation>
    </message>
    <message>
        <source>Token norm</source>
        <translation>Norma del token</translation>
    </message>
    <message>
        <source>Cosine to start</source>
        <translation>Coseno con partenza</translation>
    </message>
    <message>
        <source>Choose behaviours and press Start: the curves appear here</source>
        <translation>Scegliere i comportamenti e premere Avvia: le curve appaiono qui</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Here no token
is trained</source>
        <translation>Qui non si addestra
alcun token</translation>
    </message>
    <message>
        <source>An operator starts at 0,
which has no direction</source>
        <translation>Un operatore parte da 0,
che non ha direzione</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>perdita %1</translation>
    </message>
    <message>
        <source>%1: loss %2, norm %3, cosine to start %4</source>
        <translation>%1: perdita %2, norma %3, coseno con partenza %4</translation>
    </message>
    <message>
        <source>none (it starts at 0)</source>
        <translation>nessuno (parte da 0)</translation>
    </message>
    <message>
        <source>rate %1, gradient %2</source>
        <translation>tasso %1, gradiente %2</translation>
    </message>
    <message>
        <source>%1: loss %2</source>
        <translation>%1: perdita %2</translation>
    </message>
    <message>
        <source>Held-out accuracy, %</source>
        <translation>Accuratezza sui tenuti fuori, %</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Tenuti fuori</translation>
    </message>
    <message>
        <source>held out, step %1: loss %2</source>
        <translation>tenuti fuori, passo %1: perdita %2</translation>
    </message>
    <message>
        <source>held out, step %1: loss %2, accuracy %3 %</source>
        <translation>tenuti fuori, passo %1: perdita %2, accuratezza %3 %</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainingListModel</name>
    <message>
        <source>Nothing</source>
        <translation>Nulla</translation>
    </message>
    <message numerus="yes">
        <source>All %n behaviours</source>
        <translation>
            <numerusform>%n comportamento</numerusform>
            <numerusform>Tutti i %n comportamenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e %n altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
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
Tasso %2, lotto %3, seme %4
%5</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finito</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>non finito</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>Perdita</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>When it began. A ticked run lies dashed over the curves</source>
        <translation>Quando è iniziato. Un addestramento spuntato è sovrapposto alle curve con linee tratteggiate</translation>
    </message>
    <message>
        <source>Behaviours, an operator, or another way to steer</source>
        <translation>Comportamenti, un operatore o un altro modo di guidare</translation>
    </message>
    <message>
        <source>Steps that were done</source>
        <translation>Passi eseguiti</translation>
    </message>
    <message>
        <source>Mean loss of its newest report</source>
        <translation>Perdita media del suo punto più recente</translation>
    </message>
    <message>
        <source>Unfinished: it was stopped, it failed, or the program ended</source>
        <translation>Non finito: è stato fermato, è fallito, o il programma si è chiuso</translation>
    </message>
    <message>
        <source>Adapters: %1</source>
        <translation>Adattatori: %1</translation>
    </message>
    <message>
        <source>Fixed vectors: %1</source>
        <translation>Vettori fissi: %1</translation>
    </message>
    <message>
        <source>LoRA and adapters: %1</source>
        <translation>LoRA e adattatori: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainingPane</name>
    <message>
        <source>Earlier trainings</source>
        <translation>Addestramenti precedenti</translation>
    </message>
    <message>
        <source>Space in the first column lays a run over the curves; Return shows its own curves</source>
        <translation>Spazio nella prima colonna sovrappone un addestramento alle curve; Invio mostra le sue curve</translation>
    </message>
    <message>
        <source>Each training leaves a record here: its settings and its curves.</source>
        <translation>Ogni addestramento lascia qui una registrazione: le sue impostazioni e le sue curve.</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>M&amp;ostra</translation>
    </message>
    <message>
        <source>Show the selected run&apos;s curves and its last values</source>
        <translation>Mostra le curve dell’addestramento selezionato e i suoi ultimi valori</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>Usa &amp;queste impostazioni</translation>
    </message>
    <message>
        <source>Bring the form back to what the selected run was asked for. Starting an unfinished one again, on the same data, goes on where it was</source>
        <translation>Riporta il modulo a ciò che era stato chiesto per l’addestramento selezionato. Riavviandone uno non finito, sugli stessi dati, si prosegue da dov’era</translation>
    </message>
    <message>
        <source>A tick lays a run over the curves.</source>
        <translation>Una spunta sovrappone un addestramento alle curve.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::VarianceBars</name>
    <message>
        <source>Explained variance</source>
        <translation>Varianza spiegata</translation>
    </message>
    <message>
        <source>PC %1 explains %2 % of the variance, with those before it %3 %.</source>
        <translation>CP %1: %2 % della varianza spiegata, %3 % con le precedenti.</translation>
    </message>
    <message>
        <source>PC%1</source>
        <translation>CP%1</translation>
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
        <translation>Verifica</translation>
    </message>
    <message>
        <source>What an answer must be like to pass; training data keep what passes</source>
        <translation>Come dev’essere una risposta per superarla; i dati di addestramento tengono ciò che la supera</translation>
    </message>
    <message>
        <source>nothing is checked</source>
        <translation>nessuna verifica</translation>
    </message>
    <message>
        <source>is in a language</source>
        <translation>è in una lingua</translation>
    </message>
    <message>
        <source>has so many words</source>
        <translation>ha un certo numero di parole</translation>
    </message>
    <message>
        <source>has so many sentences</source>
        <translation>ha un certo numero di frasi</translation>
    </message>
    <message>
        <source>has a letter case</source>
        <translation>usa maiuscole o minuscole</translation>
    </message>
    <message>
        <source>is JSON with one key</source>
        <translation>è JSON con una chiave</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>inizia con</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>finisce con</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>avoids</source>
        <translation>evita</translation>
    </message>
    <message>
        <source>is easy to read</source>
        <translation>è facile da leggere</translation>
    </message>
    <message>
        <source>Answers get no badge, and experiments leave the behaviour out.</source>
        <translation>Le risposte non ricevono un’etichetta, e gli esperimenti tralasciano il comportamento.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Told by its frequent words</source>
        <translation>Riconosciuta dalle sue parole frequenti</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Almeno</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Al massimo</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frasi</translation>
    </message>
    <message>
        <source>Exactly so many</source>
        <translation>Esattamente questo numero</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>Maiuscole/minuscole</translation>
    </message>
    <message>
        <source>Of every letter, or of every word&apos;s first</source>
        <translation>Di ogni lettera, o dell’iniziale di ogni parola</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minuscolo</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>maiuscolo</translation>
    </message>
    <message>
        <source>title case</source>
        <translation>iniziali maiuscole</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>The only key of the object; its value is the answer</source>
        <translation>L’unica chiave dell’oggetto; il suo valore è la risposta</translation>
    </message>
    <message>
        <source>Words or phrases</source>
        <translation>Parole o locuzioni</translation>
    </message>
    <message>
        <source>One a line; letter case makes no difference</source>
        <translation>Una per riga; maiuscole e minuscole non contano</translation>
    </message>
    <message>
        <source>So many different ones have to be there</source>
        <translation>Quante diverse devono esserci</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>A regular expression, which counts as one more phrase</source>
        <translation>Un’espressione regolare, che conta come una locuzione in più</translation>
    </message>
    <message>
        <source>a regular expression, if need be</source>
        <translation>un’espressione regolare, se serve</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Una per riga</translation>
    </message>
    <message>
        <source>LIX at most</source>
        <translation>LIX al massimo</translation>
    </message>
    <message>
        <source>Words for each sentence, and the share of words longer than six letters: about 20 in children&apos;s books, 40 in newspapers</source>
        <translation>Parole per frase, più la quota di parole con più di sei lettere: circa 20 nei libri per bambini, 40 nei giornali</translation>
    </message>
    <message>
        <source>No language can be told apart here.</source>
        <translation>Qui non si può riconoscere alcuna lingua.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La chiave è vuota.</translation>
    </message>
    <message>
        <source>Write at least one word or phrase to look for.</source>
        <translation>Scrivere almeno una parola o locuzione da cercare.</translation>
    </message>
    <message>
        <source>There are fewer phrases than have to be there.</source>
        <translation>Ci sono meno locuzioni di quante ne devono comparire.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>Lo schema non è un’espressione regolare.</translation>
    </message>
    <message>
        <source>is judged by a question</source>
        <translation>è giudicata con una domanda</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>About the answer; it passes where yes is said</source>
        <translation>Sulla risposta; con un sì supera la verifica</translation>
    </message>
    <message>
        <source>Does the answer sound like a pirate?</source>
        <translation>La risposta sembra quella di un pirata?</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Chi risponde</translation>
    </message>
    <message>
        <source>the judge</source>
        <translation>il giudice</translation>
    </message>
    <message>
        <source>the open model</source>
        <translation>il modello aperto</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Scrivere la domanda.</translation>
    </message>
    <message>
        <source>has so many letters</source>
        <translation>ha un certo numero di lettere</translation>
    </message>
    <message>
        <source>is JSON after a schema</source>
        <translation>è JSON secondo uno schema</translation>
    </message>
    <message>
        <source>The fewest that pass</source>
        <translation>Il numero minimo accettato</translation>
    </message>
    <message>
        <source>The most that pass</source>
        <translation>Il numero massimo accettato</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>A JSON Schema (draft 7) without references and patterns; the whole answer has to fit it</source>
        <translation>Un JSON Schema (draft 7) senza riferimenti né pattern; l’intera risposta deve rispettarlo</translation>
    </message>
    <message>
        <source>Write the schema.</source>
        <translation>Scrivere lo schema.</translation>
    </message>
    <message>
        <source>The schema is no JSON.</source>
        <translation>Lo schema non è JSON.</translation>
    </message>
    <message>
        <source>The schema is no JSON Schema, or has references or patterns, which are not read.</source>
        <translation>Lo schema non è un JSON Schema, o contiene riferimenti o pattern, che non vengono letti.</translation>
    </message>
    <message>
        <source>The judge is a language model that “The judge…” in the menu “File” names, or LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL and LLM_JUDGE_API_KEY in the environment. The open model passes an answer where yes is likelier than no.</source>
        <translation>Il giudice è un modello linguistico indicato in «Il giudice…» nel menu «File», oppure da LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL e LLM_JUDGE_API_KEY nell’ambiente. Il modello aperto accetta una risposta quando il sì è più probabile del no.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::WordBars</name>
    <message>
        <source>Up and Down go from word to word</source>
        <translation>Su e Giù vanno da una parola all’altra</translation>
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
        <translation>Dal passo</translation>
    </message>
    <message>
        <source>To step</source>
        <translation>Al passo</translation>
    </message>
    <message>
        <source>Nearest word</source>
        <translation>Parola più vicina</translation>
    </message>
    <message>
        <source>The behaviour or operator whose row is trained</source>
        <translation>Il comportamento o l’operatore la cui riga viene addestrata</translation>
    </message>
    <message>
        <source>The first report in which this word was the nearest</source>
        <translation>Il primo punto in cui questa parola era la più vicina</translation>
    </message>
    <message>
        <source>The report in which another took its place, or the newest</source>
        <translation>Il punto in cui un’altra ha preso il suo posto, o il più recente</translation>
    </message>
    <message>
        <source>The word of the vocabulary whose row points most nearly the same way</source>
        <translation>La parola del vocabolario la cui riga ha la direzione più vicina</translation>
    </message>
    <message>
        <source>Cosine to that word when it became the nearest</source>
        <translation>Coseno con quella parola quando è diventata la più vicina</translation>
    </message>
    <message>
        <source>Cosine at first</source>
        <translation>Coseno iniziale</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::WordSearch</name>
    <message>
        <source>Find a word</source>
        <translation>Cerca una parola</translation>
    </message>
</context>
</TS>
