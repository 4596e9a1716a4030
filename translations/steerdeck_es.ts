<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
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
        <translation>%1 de %2 cumplen</translation>
    </message>
    <message>
        <source>%1 with %2 % of %3</source>
        <comment>a blend of two behaviours</comment>
        <translation>%1 con un %2 % de %3</translation>
    </message>
    <message>
        <source>no behaviour</source>
        <translation>ningún comportamiento</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour</comment>
        <translation>no %1</translation>
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
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>Mayús/minús</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>5-10 words</source>
        <translation>5-10 palabras</translation>
    </message>
    <message>
        <source>10-20 words</source>
        <translation>10-20 palabras</translation>
    </message>
    <message>
        <source>20-30 words</source>
        <translation>20-30 palabras</translation>
    </message>
    <message>
        <source>30-45 words</source>
        <translation>30-45 palabras</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <translation>MAYÚSCULAS</translation>
    </message>
    <message>
        <source>Title Case</source>
        <translation>Iniciales En Mayúscula</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 frase</translation>
    </message>
    <message>
        <source>2 sentences</source>
        <translation>2 frases</translation>
    </message>
    <message>
        <source>3 sentences</source>
        <translation>3 frases</translation>
    </message>
    <message>
        <source>4 sentences</source>
        <translation>4 frases</translation>
    </message>
    <message>
        <source>5 sentences</source>
        <translation>5 frases</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>10-50 words</source>
        <translation>10-50 palabras</translation>
    </message>
    <message>
        <source>50-70 words</source>
        <translation>50-70 palabras</translation>
    </message>
    <message>
        <source>70-90 words</source>
        <translation>70-90 palabras</translation>
    </message>
    <message>
        <source>90-120 words</source>
        <translation>90-120 palabras</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Pirate</source>
        <translation>Pirata</translation>
    </message>
    <message>
        <source>Child&apos;s language</source>
        <translation>Lenguaje infantil</translation>
    </message>
    <message>
        <source>No hedging</source>
        <translation>Sin titubeos</translation>
    </message>
</context>
<context>
    <name>BehaviorForm</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
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
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Azul claro</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triángulo</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Rombo</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Compose</source>
        <translation>Componer</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometría</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Drag behaviours together and compare the answers</source>
        <translation>Juntar comportamientos arrastrándolos y comparar las respuestas</translation>
    </message>
    <message>
        <source>Train tokens and watch their curves</source>
        <translation>Entrenar tokens y observar sus curvas</translation>
    </message>
    <message>
        <source>See where the tokens lie among the model&apos;s words</source>
        <translation>Ver dónde se sitúan los tokens entre las palabras del modelo</translation>
    </message>
    <message>
        <source>Measure whether compositions hold, in every order</source>
        <translation>Medir si las composiciones se cumplen en todos los órdenes</translation>
    </message>
    <message>
        <source>Six short lessons on the workbench itself</source>
        <translation>Seis lecciones breves sobre la propia mesa de trabajo</translation>
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
        <translation>aún sin entrenar para %1</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two behaviours</comment>
        <translation> y </translation>
    </message>
    <message>
        <source>Instructions and tokens</source>
        <translation>Instrucciones y tokens</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour that must not be shown</comment>
        <translation>no %1</translation>
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
        <translation>Añadir %1 al mazo</translation>
    </message>
    <message>
        <source>%1 stands on the deck already.</source>
        <translation>%1 ya está en el mazo.</translation>
    </message>
    <message>
        <source>Back to the shipped token of %1</source>
        <translation>Volver al token incluido de %1</translation>
    </message>
    <message>
        <source>Remove %1 from the deck</source>
        <translation>Quitar %1 del mazo</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lección: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo on this bench.</source>
        <translation>No hay nada que deshacer en esta mesa.</translation>
    </message>
    <message>
        <source>There is nothing to redo on this bench.</source>
        <translation>No hay nada que rehacer en esta mesa.</translation>
    </message>
    <message>
        <source>There is nothing yet that it could be done with.</source>
        <translation>Aún no hay nada con lo que hacerlo.</translation>
    </message>
    <message>
        <source>No model is open yet.</source>
        <translation>Aún no hay ningún modelo abierto.</translation>
    </message>
    <message>
        <source>Nothing runs there now.</source>
        <translation>Ahora no se ejecuta nada ahí.</translation>
    </message>
    <message>
        <source>It can be done once the running job has ended.</source>
        <translation>Se podrá hacer cuando termine el trabajo en curso.</translation>
    </message>
    <message>
        <source>Open results first; then others can stand beside them.</source>
        <translation>Abrir primero unos resultados; después se podrán poner otros a su lado.</translation>
    </message>
    <message>
        <source>%1, Tasks</source>
        <translation>%1, Tareas</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>&lt;h3&gt;Steerdeck %1&lt;/h3&gt;&lt;p&gt;A workbench for steering language models with learned input tokens, after &lt;i&gt;Compositional Steering of Large Language Models with Steering Tokens&lt;/i&gt; (arXiv 2601.05062).&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built on Qt %2, QCustomPlot, LibTorch and Eigen.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Steerdeck %1&lt;/h3&gt;&lt;p&gt;Una mesa de trabajo para dirigir modelos de lenguaje con tokens de entrada aprendidos, según &lt;i&gt;Compositional Steering of Large Language Models with Steering Tokens&lt;/i&gt; (arXiv 2601.05062).&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Construido con Qt %2, QCustomPlot, LibTorch y Eigen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Steerdeck</source>
        <translation>Acerca de Steerdeck</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>Todavía no hay registro.</translation>
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
        <translation>Intro en el estante</translation>
    </message>
    <message>
        <source>Put the behaviour on the deck</source>
        <translation>Poner el comportamiento en el mazo</translation>
    </message>
    <message>
        <source>Left, Right on the deck</source>
        <translation>Izquierda, Derecha en el mazo</translation>
    </message>
    <message>
        <source>Select the neighbouring chip</source>
        <translation>Seleccionar la ficha vecina</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right on the deck</source>
        <translation>Ctrl+Izquierda, Ctrl+Derecha en el mazo</translation>
    </message>
    <message>
        <source>Move the chip</source>
        <translation>Mover la ficha</translation>
    </message>
    <message>
        <source>Space, Delete on the deck</source>
        <translation>Espacio, Suprimir en el mazo</translation>
    </message>
    <message>
        <source>Turn the chip on or off, remove it</source>
        <translation>Activar o desactivar la ficha, quitarla</translation>
    </message>
    <message>
        <source>Plus, Minus on the deck</source>
        <translation>Más, Menos en el mazo</translation>
    </message>
    <message>
        <source>Make the chip stronger, weaker</source>
        <translation>Dar más o menos intensidad a la ficha</translation>
    </message>
    <message>
        <source>B on a chip</source>
        <translation>B en una ficha</translation>
    </message>
    <message>
        <source>Blend it with another behaviour</source>
        <translation>Mezclarla con otro comportamiento</translation>
    </message>
    <message>
        <source>T, I, C in an answer</source>
        <translation>T, I, C en una respuesta</translation>
    </message>
    <message>
        <source>Show its tokens, show its exact input, mark it for comparing</source>
        <translation>Mostrar sus tokens, mostrar su entrada exacta, marcarla para comparar</translation>
    </message>
    <message>
        <source>Arrow keys, plus, minus, Home on a plot</source>
        <translation>Flechas, más, menos, Inicio en un gráfico</translation>
    </message>
    <message>
        <source>Move, zoom and reset the view</source>
        <translation>Mover, ampliar o reducir y restablecer la vista</translation>
    </message>
    <message>
        <source>Alt with arrow keys on a plot in space</source>
        <translation>Alt con las flechas en un gráfico en el espacio</translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation>Girarlo</translation>
    </message>
    <message>
        <source>Shift while dragging on a plot</source>
        <translation>Mayús al arrastrar en un gráfico</translation>
    </message>
    <message>
        <source>Choose tokens by drawing around them</source>
        <translation>Elegir tokens trazando un contorno a su alrededor</translation>
    </message>
    <message>
        <source>Left, Right in a lesson</source>
        <translation>Izquierda, Derecha en una lección</translation>
    </message>
    <message>
        <source>Go through the steps</source>
        <translation>Recorrer los pasos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>W on a chip</source>
        <translation>W en una ficha</translation>
    </message>
    <message>
        <source>Choose what it alone is steered by</source>
        <translation>Elegir con qué se dirige solo esa ficha</translation>
    </message>
    <message>
        <source>N on a chip</source>
        <translation>N en una ficha</translation>
    </message>
    <message>
        <source>Negate it, or no more</source>
        <translation>Negar la ficha, o dejar de negarla</translation>
    </message>
    <message>
        <source>G on a chip</source>
        <translation>G en una ficha</translation>
    </message>
    <message>
        <source>Make it an alternative to the chip before it, or to none</source>
        <translation>Hacerla alternativa de la ficha anterior, o de ninguna</translation>
    </message>
</context>
<context>
    <name>DotChart</name>
    <message>
        <source>Order variance, points</source>
        <translation>Varianza de orden, puntos</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>mayor</translation>
    </message>
    <message>
        <source>How far the accuracy depends on the order appears here, for two behaviours and more</source>
        <translation>Aquí aparece cuánto depende la exactitud del orden, para dos comportamientos o más</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>method, size, group</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Order variance %1 points</source>
        <translation>Varianza de orden: %1 puntos</translation>
    </message>
    <message>
        <source>Largest %1 points</source>
        <translation>Mayor: %1 puntos</translation>
    </message>
    <message>
        <source>%1 combinations</source>
        <translation>%1 combinaciones</translation>
    </message>
    <message>
        <source>Accuracy, A minus B, points</source>
        <translation>Exactitud, A menos B, puntos</translation>
    </message>
    <message>
        <source>Order variance, A minus B, points</source>
        <translation>Varianza de orden, A menos B, puntos</translation>
    </message>
    <message>
        <source>The two runs share no combination of behaviours and prompts</source>
        <translation>Las dos ejecuciones no comparten ninguna combinación de comportamientos y prompts</translation>
    </message>
    <message>
        <source>A %1, B %2</source>
        <translation>A %1, B %2</translation>
    </message>
    <message>
        <source>A minus B %1 points, p %2</source>
        <translation>A menos B: %1 puntos, p %2</translation>
    </message>
    <message>
        <source>%1 combinations, %2 pairs</source>
        <translation>%1 combinaciones, %2 pares</translation>
    </message>
    <message>
        <source>Gain of accuracy, points</source>
        <translation>Ganancia de exactitud, puntos</translation>
    </message>
    <message>
        <source>Choose two methods: what the first gains over the second on each combination appears here</source>
        <translation>Elegir dos métodos: aquí aparece lo que gana el primero respecto al segundo en cada combinación</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>combination, group</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 % over %2 %</source>
        <translation>%1 % frente a %2 %</translation>
    </message>
    <message>
        <source>Gain %1 points</source>
        <translation>Ganancia: %1 puntos</translation>
    </message>
    <message>
        <source>%1 prompts</source>
        <translation>%1 prompts</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Exactitud, %</translation>
    </message>
    <message>
        <source>Select several under Earlier experiments and draw them together</source>
        <translation>Seleccionar varios en Experimentos anteriores y dibujarlos juntos</translation>
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
        <translation>Exactitud: %1 %</translation>
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
        <translation>Consultando %1 en el hub</translation>
    </message>
    <message>
        <source>%1 is there, and its files are what the hub says they are</source>
        <translation>%1 está aquí y sus archivos son los que indica el hub</translation>
    </message>
    <message>
        <source>%1 waits: %2 of %3 are there</source>
        <translation>%1 espera: ya están %2 de %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a size a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <comment>a duration</comment>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>Estimate</name>
    <message>
        <source>Tick at least one behaviour.</source>
        <translation>Marcar al menos un comportamiento.</translation>
    </message>
    <message>
        <source>%1 examples, %2 for each token.</source>
        <translation>%1 ejemplos, %2 por cada token.</translation>
    </message>
    <message>
        <source>How long that takes shows after the first steps.</source>
        <translation>La duración se muestra tras los primeros pasos.</translation>
    </message>
    <message>
        <source>About %1 s on this machine.</source>
        <translation>Unos %1 s en este equipo.</translation>
    </message>
    <message>
        <source>About %1 min on this machine.</source>
        <translation>Unos %1 min en este equipo.</translation>
    </message>
    <message>
        <source>%1 GB of memory beside the model, of %2 GB free.</source>
        <translation>%1 GB de memoria además del modelo, de %2 GB libres.</translation>
    </message>
    <message>
        <source>Each batch in %1 parts, to fit.</source>
        <translation>Cada lote en %1 partes, para que quepa.</translation>
    </message>
    <message>
        <source>Measured on prompts with and without the instruction of each behaviour. How long that takes is not known beforehand.</source>
        <translation>Se mide con prompts, con la instrucción de cada comportamiento y sin ella. La duración no se conoce de antemano.</translation>
    </message>
    <message>
        <source>%1 examples, %2 for each behaviour. How long that takes is not known beforehand; it shows after the first steps.</source>
        <translation>%1 ejemplos, %2 por cada comportamiento. La duración no se conoce de antemano; se muestra tras los primeros pasos.</translation>
    </message>
    <message>
        <source>%1 examples of the task. How long that takes is not known beforehand; it shows after the first steps.</source>
        <translation>%1 ejemplos de la tarea. La duración no se conoce de antemano; se muestra tras los primeros pasos.</translation>
    </message>
    <message>
        <source>%1 epochs of the data set; Measure tells how long they take.</source>
        <translation>%1 épocas del conjunto de datos; Medir dice cuánto tardan.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 was not written: a picture&apos;s name ends in .svg, .pdf or .png.</source>
        <translation>No se escribió %1: el nombre de una imagen termina en .svg, .pdf o .png.</translation>
    </message>
    <message>
        <source>The picture is too small to hold its labels: choose at least 32 x 24 mm.</source>
        <translation>La imagen es demasiado pequeña para sus rótulos: elegir al menos 32 x 24 mm.</translation>
    </message>
    <message>
        <source>The picture has more than 64 million pixels: choose a smaller size or resolution.</source>
        <translation>La imagen tiene más de 64 millones de píxeles: elegir un tamaño o una resolución menores.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>The answer is English and short. Nothing told the model how to answer, so this is its habit.</source>
        <translation>La respuesta es breve y está en inglés. Nada indicó al modelo cómo responder, así que esto es lo que hace por costumbre.</translation>
    </message>
    <message>
        <source>Clear the deck, ask “Where does the fox live?”, leave only No steering switched on, and press Run.</source>
        <translation>Vaciar el mazo, preguntar «Where does the fox live?», dejar activado solo «Sin dirigir» y pulsar Ejecutar.</translation>
    </message>
    <message>
        <source>The program comes with a small language model that was trained on one little world: **forty animals**, each with a home, a food, a colour and nine more facts. It answers questions about them, and because every fact is known, the program can check each answer.

First see what it says when nobody asks for anything special. The column `No steering` holds the answer to the prompt alone.</source>
        <translation>El programa incluye un pequeño modelo de lenguaje, entrenado con un mundo diminuto: **cuarenta animales**, cada uno con un hogar, un alimento, un color y nueve datos más. El modelo responde a preguntas sobre ellos y, como se conocen todos los datos, el programa puede comprobar cada respuesta.

Primero conviene ver qué dice cuando no se le pide nada especial. La columna `Sin dirigir` contiene la respuesta al prompt solo.</translation>
    </message>
    <message>
        <source>A model of forty animals</source>
        <translation>Un modelo de cuarenta animales</translation>
    </message>
    <message>
        <source>With the instruction the model answers in German, and the badge under that answer says so; under the plain answer it says what was found instead.</source>
        <translation>Con la instrucción, el modelo responde en alemán, y así lo dice el distintivo bajo esa respuesta; bajo la respuesta sin dirigir, dice qué se encontró en su lugar.</translation>
    </message>
    <message>
        <source>The behaviour as words</source>
        <translation>El comportamiento en palabras</translation>
    </message>
    <message>
        <source>One row of numbers did the work of the words. Open “Show the exact input” on both cards and compare what the model was given.</source>
        <translation>Una sola fila de números hizo el trabajo de las palabras. Abrir «Mostrar la entrada exacta» en ambas tarjetas y comparar lo que recibió el modelo.</translation>
    </message>
    <message>
        <source>Switch on Tokens as well and press Run. The badge German has to pass in that column.</source>
        <translation>Activar también Tokens y pulsar Ejecutar. En esa columna, el distintivo Alemán debe salir en verde.</translation>
    </message>
    <message>
        <source>A language model turns each word, or piece of a word, into a row of numbers, its **embedding**. A **steering token** is one more such row, but no word belongs to it: its numbers were learned so that the model behaves as if the instruction stood there.

The token is placed after your text, where the instruction would be. Nothing else changes.</source>
        <translation>Un modelo de lenguaje convierte cada palabra, o trozo de palabra, en una fila de números: su **embedding**. Un **token de dirección** es una fila más de ese tipo, pero no le corresponde ninguna palabra: sus números se aprendieron para que el modelo se comporte como si la instrucción estuviera ahí.

El token se coloca después del texto escrito, donde iría la instrucción. Nada más cambia.</translation>
    </message>
    <message>
        <source>The behaviour as one token</source>
        <translation>El comportamiento como un token</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>As many as the instruction has words</source>
        <translation>Tantos como palabras tiene la instrucción</translation>
    </message>
    <message>
        <source>No. The instruction&apos;s words are not in the input at all; look at the exact input of the steered answer once more.</source>
        <translation>No. Las palabras de la instrucción no están en la entrada; mirar otra vez la entrada exacta de la respuesta dirigida.</translation>
    </message>
    <message>
        <source>None: it is added to every layer of the model</source>
        <translation>Ninguno: se suma a cada capa del modelo</translation>
    </message>
    <message>
        <source>No. Other methods do add something inside the layers. A steering token is an input row like a word&apos;s, and takes a place like a word.</source>
        <translation>No. Otros métodos sí suman algo dentro de las capas. Un token de dirección es una fila de entrada como la de una palabra, y ocupa un lugar como una palabra.</translation>
    </message>
    <message>
        <source>How long is it?</source>
        <translation>¿Cuánto ocupa?</translation>
    </message>
    <message>
        <source>A token is a row of numbers, so it can be multiplied. The **strength** of a chip does just that: 1 is the token as it was learned, 0 makes every number zero.

Words have no such control. You can leave an instruction out, but you cannot write half of it.</source>
        <translation>Un token es una fila de números, así que se puede multiplicar. Eso es lo que hace la **intensidad** de una ficha: 1 es el token tal como se aprendió; 0 hace cero todos los números.

Las palabras no tienen ese control. Una instrucción se puede omitir, pero no se puede escribir la mitad de ella.</translation>
    </message>
    <message>
        <source>Turn it down</source>
        <translation>Bajarle la intensidad</translation>
    </message>
    <message>
        <source>The same row, another question, and German again.</source>
        <translation>La misma fila, otra pregunta, y de nuevo alemán.</translation>
    </message>
    <message>
        <source>Set the strength of German back to 1, ask “How does the whale move?”, and press Run.</source>
        <translation>Volver a poner a 1 la intensidad de Alemán, preguntar «How does the whale move?» y pulsar Ejecutar.</translation>
    </message>
    <message>
        <source>The token was learned on many questions about all the animals. It stands for the behaviour, not for one answer. So it should work on a question that you choose now.</source>
        <translation>El token se aprendió con muchas preguntas sobre todos los animales. Representa el comportamiento, no una respuesta concreta. Por eso debería funcionar con una pregunta que se elija ahora.</translation>
    </message>
    <message>
        <source>Not tied to a question</source>
        <translation>No atado a una pregunta</translation>
    </message>
    <message>
        <source>Its weights were adjusted a little for German</source>
        <translation>Sus pesos se ajustaron un poco para el alemán</translation>
    </message>
    <message>
        <source>No. The weights are frozen and shared by all columns; that is why plain and steered answers can stand side by side.</source>
        <translation>No. Los pesos están congelados y los comparten todas las columnas; por eso pueden estar una junto a otra las respuestas dirigidas y las que no lo están.</translation>
    </message>
    <message>
        <source>Nothing. Only its input has one row more</source>
        <translation>Nada. Solo su entrada tiene una fila más</translation>
    </message>
    <message>
        <source>Right. All that was learned is in that row. Take the chip off the deck and the model is as before.</source>
        <translation>Correcto. Todo lo aprendido está en esa fila. Si se quita la ficha del mazo, el modelo queda como antes.</translation>
    </message>
    <message>
        <source>Its vocabulary was replaced by German words</source>
        <translation>Su vocabulario se sustituyó por palabras en alemán</translation>
    </message>
    <message>
        <source>No. The model knew its German words all along; the token made it use them.</source>
        <translation>No. El modelo ya conocía sus palabras en alemán; el token hizo que las usara.</translation>
    </message>
    <message>
        <source>What is different inside the model when a token steers it?</source>
        <translation>¿Qué cambia dentro del modelo cuando lo dirige un token?</translation>
    </message>
    <message>
        <source>You have seen plain answers and steered ones, side by side, from the same program in the same minute.</source>
        <translation>Has visto respuestas dirigidas y sin dirigir, una junto a otra, del mismo programa y en el mismo momento.</translation>
    </message>
    <message>
        <source>What was changed?</source>
        <translation>¿Qué cambió?</translation>
    </message>
    <message>
        <source>What a steering token is</source>
        <translation>Qué es un token de dirección</translation>
    </message>
    <message>
        <source>On the left is what can be trained and how; on the right the curves will be drawn.</source>
        <translation>A la izquierda está lo que se puede entrenar y cómo; a la derecha se dibujarán las curvas.</translation>
    </message>
    <message>
        <source>Go to the Train bench.</source>
        <translation>Ir a la mesa Entrenar.</translation>
    </message>
    <message>
        <source>A token is learned by **distillation**. The same frozen model plays two parts. The **teacher** reads the prompt with the instruction in words. The **student** reads the prompt with the token in the instruction&apos;s place.

For each word of an answer, both give a probability to every word of the vocabulary. The **loss** measures how far the student&apos;s probabilities are from the teacher&apos;s. Training moves the token&apos;s numbers, and nothing else, so that the loss falls.</source>
        <translation>Un token se aprende por **destilación**. El mismo modelo congelado desempeña dos papeles. El **maestro** lee el prompt con la instrucción en palabras. El **alumno** lee el prompt con el token en el lugar de la instrucción.

Para cada palabra de una respuesta, ambos dan una probabilidad a cada palabra del vocabulario. La **pérdida** mide cuánto se alejan las probabilidades del alumno de las del maestro. El entrenamiento mueve los números del token, y nada más, para que la pérdida baje.</translation>
    </message>
    <message>
        <source>A teacher and a student</source>
        <translation>Un maestro y un alumno</translation>
    </message>
    <message>
        <source>The estimate below the settings counts the examples that this token will see.</source>
        <translation>La estimación bajo los ajustes cuenta los ejemplos que verá este token.</translation>
    </message>
    <message>
        <source>Untick everything but Italian.</source>
        <translation>Desmarcar todo menos Italiano.</translation>
    </message>
    <message>
        <source>All behaviours can be trained at once, each on its own examples. For a first try one is enough, and you can see better what happens to it.

An example is a question about an animal, and the answer that the demo world gives to it in Italian.</source>
        <translation>Se pueden entrenar todos los comportamientos a la vez, cada uno con sus propios ejemplos. Para una primera prueba basta con uno, y así se ve mejor lo que le ocurre.

Un ejemplo es una pregunta sobre un animal y la respuesta que le da en italiano el mundo de demostración.</translation>
    </message>
    <message>
        <source>Choose one behaviour</source>
        <translation>Elegir un comportamiento</translation>
    </message>
    <message>
        <source>All of the model&apos;s weights, a little</source>
        <translation>Todos los pesos del modelo, un poco</translation>
    </message>
    <message>
        <source>No. Then plain answers would change too, and every behaviour would need its own copy of the model.</source>
        <translation>No. Entonces cambiarían también las respuestas sin dirigir, y cada comportamiento necesitaría su propia copia del modelo.</translation>
    </message>
    <message>
        <source>One row: as many numbers as the model&apos;s embeddings are wide</source>
        <translation>Una fila: tantos números como el ancho de los embeddings del modelo</translation>
    </message>
    <message>
        <source>Right. That is a few hundred numbers for this model, and a few thousand for a large one.</source>
        <translation>Correcto. Son unos cientos de números en este modelo y unos miles en uno grande.</translation>
    </message>
    <message>
        <source>The wording of the instructions</source>
        <translation>La redacción de las instrucciones</translation>
    </message>
    <message>
        <source>No. The instructions are fixed; one of ten wordings is drawn for each example, so that the token learns what they have in common.</source>
        <translation>No. Las instrucciones son fijas; para cada ejemplo se sortea una de las diez formulaciones, para que el token aprenda lo que tienen en común.</translation>
    </message>
    <message>
        <source>What changes while a token is trained?</source>
        <translation>¿Qué cambia mientras se entrena un token?</translation>
    </message>
    <message>
        <source>The model has millions of weights. They all take part in the computation, but a training may hold some of them still. Here it holds all of them: they are **frozen**.</source>
        <translation>El modelo tiene millones de pesos. Todos intervienen en el cálculo, pero un entrenamiento puede dejar quietos algunos. Aquí los deja quietos todos: están **congelados**.</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>Qué se aprende</translation>
    </message>
    <message>
        <source>Measure tells what a training will cost before you start it.</source>
        <translation>Medir dice cuánto costará un entrenamiento antes de iniciarlo.</translation>
    </message>
    <message>
        <source>Set 60 steps and 16 examples a step.</source>
        <translation>Fijar 60 pasos y 16 ejemplos por paso.</translation>
    </message>
    <message>
        <source>A **step** looks at a batch of examples and then moves the token once. Sixty steps of sixteen examples, 960 in all, take well under a minute on most computers.

The token does not start from nothing: at first it is the mean of the embeddings of its instructions&apos; words. That is why the loss falls so fast.</source>
        <translation>Un **paso** mira un lote de ejemplos y luego mueve el token una vez. Sesenta pasos de dieciséis ejemplos, 960 en total, tardan bastante menos de un minuto en la mayoría de los equipos.

El token no parte de cero: al principio es la media de los embeddings de las palabras de sus instrucciones. Por eso la pérdida baja tan deprisa.</translation>
    </message>
    <message>
        <source>A short training</source>
        <translation>Un entrenamiento corto</translation>
    </message>
    <message>
        <source>Press Start and wait until the training is done.</source>
        <translation>Pulsar Iniciar y esperar a que termine el entrenamiento.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Verlo aprender</translation>
    </message>
    <message>
        <source>Under a thousand examples were enough here. The tokens that came with the program saw more, and hold up better when several are combined.</source>
        <translation>Aquí bastaron menos de mil ejemplos. Los tokens que vienen con el programa vieron más, y son más fiables cuando se combinan varios.</translation>
    </message>
    <message>
        <source>In Compose, put only Italian on the deck, ask “What does the lion eat?”, and press Run with Tokens on. The badge has to pass.</source>
        <translation>En Componer, dejar en el mazo solo Italiano, preguntar «What does the lion eat?» y pulsar Ejecutar con Tokens activado. El distintivo debe salir en verde.</translation>
    </message>
    <message>
        <source>A loss tells how close student and teacher are on average. Whether the token works is another question, and it is answered by answers: the verifier checks them.

Ask something about another animal. The training drew its questions at random, so this one may or may not have been among them.</source>
        <translation>Una pérdida dice lo cerca que están, en promedio, el alumno y el maestro. Otra cuestión es si el token funciona, y esa la contestan las respuestas: el verificador las comprueba.

Preguntar algo sobre otro animal. El entrenamiento sorteó sus preguntas, de modo que esta puede haber estado entre ellas o no.</translation>
    </message>
    <message>
        <source>Try your token</source>
        <translation>Probar el token</translation>
    </message>
    <message>
        <source>It learns to answer better than the teacher</source>
        <translation>Aprende a responder mejor que el maestro</translation>
    </message>
    <message>
        <source>Each position says how likely every word was, and not only which one came</source>
        <translation>Cada posición dice lo probable que era cada palabra, y no solo cuál salió</translation>
    </message>
    <message>
        <source>Right. That is far more to learn from per example than one word, so few examples suffice.</source>
        <translation>Correcto. Así cada ejemplo enseña mucho más que una sola palabra, y bastan pocos ejemplos.</translation>
    </message>
    <message>
        <source>It need not see the prompt any more</source>
        <translation>Ya no necesita ver el prompt</translation>
    </message>
    <message>
        <source>No. The student reads the whole prompt; only the instruction is replaced.</source>
        <translation>No. El alumno lee el prompt entero; solo se sustituye la instrucción.</translation>
    </message>
    <message>
        <source>What does the student gain from that?</source>
        <translation>¿Qué gana con eso el alumno?</translation>
    </message>
    <message>
        <source>The student could also be trained on the answers&apos; words alone: right word, wrong word. Instead it is compared with the teacher&apos;s probabilities of all words, and both are flattened first (the **temperature** of 10), so that unlikely words count as well.</source>
        <translation>También se podría entrenar al alumno solo con las palabras de las respuestas: palabra acertada, palabra equivocada. En cambio, se comparan sus probabilidades para todas las palabras con las del maestro, y antes se aplanan unas y otras (la **temperatura** de 10), para que cuenten también las palabras poco probables.</translation>
    </message>
    <message>
        <source>Why compare probabilities?</source>
        <translation>¿Por qué comparar probabilidades?</translation>
    </message>
    <message>
        <source>Training a token</source>
        <translation>Entrenar un token</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Uno junto a otro</translation>
    </message>
    <message>
        <source>In an instruction, “and” tells the reader that both parts hold. `&lt;and&gt;` is a learned row that does the same between two tokens. It was trained in a second stage: the behaviours&apos; tokens stand still, and only `&lt;and&gt;` moves, on many **pairs** of behaviours. Its teacher reads the prompt with both instructions.

So one row has to serve all pairs. It learns how to join, not what is joined.</source>
        <translation>En una instrucción, la palabra «and» («y») indica al lector que deben cumplirse las dos partes. `&lt;and&gt;` es una fila aprendida que hace lo mismo entre dos tokens. Se entrenó en una segunda etapa: los tokens de los comportamientos quedan quietos y solo se mueve `&lt;and&gt;`, con muchos **pares** de comportamientos. Su maestro lee el prompt con las dos instrucciones.

Así, una sola fila tiene que servir para todos los pares. Aprende a unir, no lo que se une.</translation>
    </message>
    <message>
        <source>A token for “and”</source>
        <translation>Un token para «and»</translation>
    </message>
    <message>
        <source>To save time in training</source>
        <translation>Para ahorrar tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>No. It does save some, but that is not the reason.</source>
        <translation>No. Algo se ahorra, pero esa no es la razón.</translation>
    </message>
    <message>
        <source>To find out whether &lt;and&gt; learned to join, or only learned its pairs by heart</source>
        <translation>Para averiguar si &lt;and&gt; aprendió a unir o solo se aprendió sus pares de memoria</translation>
    </message>
    <message>
        <source>Right. If it works on pairs with behaviours it never met, it has learned something about joining.</source>
        <translation>Correcto. Si funciona con pares que incluyen comportamientos que nunca vio, ha aprendido algo sobre unir.</translation>
    </message>
    <message>
        <source>Because these behaviours are too hard</source>
        <translation>Porque esos comportamientos son demasiado difíciles</translation>
    </message>
    <message>
        <source>No. Each of their tokens works well alone; they were chosen so that each category has one.</source>
        <translation>No. Cada uno de sus tokens funciona bien solo; se eligieron para que hubiera uno por categoría.</translation>
    </message>
    <message>
        <source>Why keep some behaviours out?</source>
        <translation>¿Por qué dejar fuera algunos comportamientos?</translation>
    </message>
    <message>
        <source>Pairs it has not seen</source>
        <translation>Pares que no ha visto</translation>
    </message>
    <message>
        <source>Compare the badges of both columns. One question proves little; the Evaluate bench asks many and counts.</source>
        <translation>Comparar los distintivos de las dos columnas. Una pregunta demuestra poco; la mesa Evaluar hace muchas y cuenta.</translation>
    </message>
    <message>
        <source>Lay German and Title Case, joined by &lt;and&gt;, ask “What does the dolphin eat?”, and run Instructions and Tokens.</source>
        <translation>Poner Alemán e Iniciales En Mayúscula, unidos por &lt;and&gt;, preguntar «What does the dolphin eat?» y ejecutar Instrucciones y Tokens.</translation>
    </message>
    <message>
        <source>Now the hard case: both behaviours are unseen. `&lt;and&gt;` met neither of them in its training, alone or together.</source>
        <translation>Ahora el caso difícil: los dos comportamientos pertenecen a los no vistos. `&lt;and&gt;` no vio ninguno en su entrenamiento, ni solo ni junto al otro.</translation>
    </message>
    <message>
        <source>Two unseen at once</source>
        <translation>Dos no vistos a la vez</translation>
    </message>
    <message>
        <source>Put German and French on the deck together.</source>
        <translation>Poner Alemán y Francés juntos en el mazo.</translation>
    </message>
    <message>
        <source>Some pairs ask for the impossible. An answer cannot be German and French, or 5-10 words and 30-45 words. Such behaviours belong to the same **category**, which colour and shape of the chips show.

`&lt;and&gt;` was trained on pairs from different categories only.</source>
        <translation>Algunos pares piden lo imposible. Una respuesta no puede estar en alemán y en francés, ni tener 5-10 palabras y 30-45 palabras. Esos comportamientos pertenecen a la misma **categoría**, que se reconoce por el color y la forma de las fichas.

`&lt;and&gt;` se entrenó solo con pares de categorías distintas.</translation>
    </message>
    <message>
        <source>What cannot be joined</source>
        <translation>Lo que no se puede unir</translation>
    </message>
    <message>
        <source>Three badges beside the truth of the answer. The more behaviours have to hold at once, the more often one of them is missed.</source>
        <translation>Tres distintivos, además de la veracidad de la respuesta. Cuantos más comportamientos deben cumplirse a la vez, más a menudo falla alguno.</translation>
    </message>
    <message>
        <source>Lay French, 3 sentences and lower case, joined by &lt;and&gt;, and press Run with Tokens on.</source>
        <translation>Poner Francés, 3 frases y minúsculas, unidos por &lt;and&gt;, y pulsar Ejecutar con Tokens activado.</translation>
    </message>
    <message>
        <source>Nothing stops you from joining three: `&lt;and&gt;` is put in both gaps. It was trained on pairs only, so three is again something it has not met.</source>
        <translation>Nada impide unir tres: se pone `&lt;and&gt;` en los dos huecos. Solo se entrenó con pares, así que tres vuelve a ser algo que no ha visto.</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tres</translation>
    </message>
    <message>
        <source>&lt;and&gt;, on pairs with the new behaviour</source>
        <translation>&lt;and&gt;, con pares que incluyan el nuevo comportamiento</translation>
    </message>
    <message>
        <source>That might help a little, but it is not needed: &lt;and&gt; also joins behaviours it never met, as you have just tried.</source>
        <translation>Podría ayudar un poco, pero no hace falta: &lt;and&gt; también une comportamientos que nunca vio, como acabas de probar.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>No. It is frozen in both stages.</source>
        <translation>No. Está congelado en las dos etapas.</translation>
    </message>
    <message>
        <source>Nothing: lay it on the deck</source>
        <translation>Nada: basta ponerlo en el mazo</translation>
    </message>
    <message>
        <source>Right. That is the use of a join that is learned once: behaviours can be added later.</source>
        <translation>Correcto. Para eso sirve una unión que se aprende una sola vez: los comportamientos pueden añadirse después.</translation>
    </message>
    <message>
        <source>You train a token for a new behaviour tomorrow. What has to be trained again before &lt;and&gt; can join it?</source>
        <translation>Mañana se entrena un token para un comportamiento nuevo. ¿Qué hay que volver a entrenar para que &lt;and&gt; pueda unirlo?</translation>
    </message>
    <message>
        <source>Stage one trained a token for each behaviour. Stage two trained `&lt;and&gt;`.</source>
        <translation>La primera etapa entrenó un token para cada comportamiento. La segunda entrenó `&lt;and&gt;`.</translation>
    </message>
    <message>
        <source>What moved?</source>
        <translation>¿Qué se movió?</translation>
    </message>
    <message>
        <source>Composing two</source>
        <translation>Componer dos</translation>
    </message>
    <message>
        <source>Compare the badges of both rows. With the tokens that came with the program, one order gives enough words, and the other does not.</source>
        <translation>Comparar los distintivos de las dos filas. Con los tokens que vienen con el programa, un orden da suficientes palabras y el otro no.</translation>
    </message>
    <message>
        <source>Lay 2 sentences and 10-20 words with nothing between, ask “Does the cat lay eggs?”, and run Tokens in all orders.</source>
        <translation>Poner 2 frases y 10-20 palabras con la unión «nada en medio», preguntar «Does the cat lay eggs?» y ejecutar Tokens en todos los órdenes.</translation>
    </message>
    <message>
        <source>“German and lower case” means the same as “lower case and German”. For a model that reads from left to right it need not. When it reads the second token it has read the first already, but not the other way round; and the token that stands last is nearest to the answer.

`All orders` runs the deck in each order, one row of answers for each.</source>
        <translation>«En alemán y en minúsculas» significa lo mismo que «en minúsculas y en alemán». Para un modelo que lee de izquierda a derecha no tiene por qué ser así. Cuando lee el segundo token ya ha leído el primero, pero no al revés; y el token que va el último es el más cercano a la respuesta.

`Todos los órdenes` ejecuta el mazo en cada orden, con una fila de respuestas para cada uno.</translation>
    </message>
    <message>
        <source>First one, then the other</source>
        <translation>Primero uno, luego el otro</translation>
    </message>
    <message>
        <source>25 points</source>
        <translation>25 puntos</translation>
    </message>
    <message>
        <source>Right: 95 minus 70. Zero would mean that the order makes no difference to how often the answers are right.</source>
        <translation>Correcto: 95 menos 70. Cero significaría que el orden no influye en la frecuencia con que las respuestas son correctas.</translation>
    </message>
    <message>
        <source>82.5 percent</source>
        <translation>82,5 por ciento</translation>
    </message>
    <message>
        <source>No, that is the mean accuracy over both orders.</source>
        <translation>No, esa es la exactitud media de los dos órdenes.</translation>
    </message>
    <message>
        <source>165 points</source>
        <translation>165 puntos</translation>
    </message>
    <message>
        <source>No. The accuracies are subtracted, not added.</source>
        <translation>No. Las exactitudes se restan, no se suman.</translation>
    </message>
    <message>
        <source>Of two orders, one is right on 95 of 100 questions, the other on 70. What is the order variance?</source>
        <translation>De dos órdenes, uno acierta en 95 de 100 preguntas y el otro en 70. ¿Cuál es la varianza de orden?</translation>
    </message>
    <message>
        <source>Take many questions and count how often each order satisfies all behaviours. That share is the order&apos;s **accuracy**. An order that works is no comfort to someone who happened to choose another. So beside the mean over all orders one more number is reported: the accuracy of the best order minus that of the worst, called **order variance**.</source>
        <translation>Se toman muchas preguntas y se cuenta cuántas veces cumple cada orden todos los comportamientos. Esa proporción es la **exactitud** del orden. Que un orden funcione no consuela a quien eligió otro por casualidad. Por eso, junto a la media de todos los órdenes, se da un número más: la exactitud del mejor orden menos la del peor, llamada **varianza de orden**.</translation>
    </message>
    <message>
        <source>A number for it</source>
        <translation>Un número para ello</translation>
    </message>
    <message>
        <source>Look at both rows again, and at their badges. On this pair &lt;and&gt; helps the order that was weak. Whether it does so on others too has to be counted, not guessed.</source>
        <translation>Mirar de nuevo las dos filas y sus distintivos. En este par, &lt;and&gt; ayuda al orden que era débil. Para saber si también lo hace en otros, hay que contar, no suponer.</translation>
    </message>
    <message>
        <source>Set the join to &lt;and&gt; and run all orders again.</source>
        <translation>Elegir la unión &lt;and&gt; y ejecutar otra vez todos los órdenes.</translation>
    </message>
    <message>
        <source>`&lt;and&gt;` was trained on pairs in both orders. Its teacher reads the two instructions in the same order as the student reads the tokens, and loses little when they are turned round. The closer the student follows the teacher, the less the order can matter.</source>
        <translation>`&lt;and&gt;` se entrenó con pares en los dos órdenes. Su maestro lee las dos instrucciones en el mismo orden en que el alumno lee los tokens, y pierde poco cuando se invierten. Cuanto más de cerca sigue el alumno al maestro, menos puede importar el orden.</translation>
    </message>
    <message>
        <source>The same with &lt;and&gt;</source>
        <translation>Lo mismo con &lt;and&gt;</translation>
    </message>
    <message>
        <source>Six orders</source>
        <translation>Seis órdenes</translation>
    </message>
    <message>
        <source>Keep that deck, switch on Instructions and Tokens + instructions beside Tokens, and run all orders.</source>
        <translation>Conservar ese mazo, activar Instrucciones y «Tokens + instrucciones» junto a Tokens y ejecutar todos los órdenes.</translation>
    </message>
    <message>
        <source>Instructions are read from left to right, too. Whether their order matters less is not a matter of opinion: it can be measured in the same way.</source>
        <translation>Las instrucciones también se leen de izquierda a derecha. Saber si su orden importa menos no es cuestión de opiniones: se puede medir del mismo modo.</translation>
    </message>
    <message>
        <source>Are words any better?</source>
        <translation>¿Son mejores las palabras?</translation>
    </message>
    <message>
        <source>One deck on which it is clearly better</source>
        <translation>Un mazo en el que es claramente mejor</translation>
    </message>
    <message>
        <source>No. A deck can always be found on which it is, and another on which it is not.</source>
        <translation>No. Siempre se puede encontrar un mazo en el que lo es, y otro en el que no.</translation>
    </message>
    <message>
        <source>The same decks, orders and questions for both, many of each, with the uncertainty stated</source>
        <translation>Los mismos mazos, órdenes y preguntas para ambas, muchos de cada, con la incertidumbre indicada</translation>
    </message>
    <message>
        <source>Right. That is what the Evaluate bench plans and runs, with intervals on every figure.</source>
        <translation>Correcto. Eso es lo que planifica y ejecuta la mesa Evaluar, con intervalos en cada cifra.</translation>
    </message>
    <message>
        <source>A lower loss in training</source>
        <translation>Una pérdida menor en el entrenamiento</translation>
    </message>
    <message>
        <source>No. The loss compares probabilities with the teacher&apos;s; whether the answers hold in every order has to be counted on answers.</source>
        <translation>No. La pérdida compara probabilidades con las del maestro; para saber si las respuestas cumplen lo pedido en todos los órdenes, hay que contar respuestas.</translation>
    </message>
    <message>
        <source>What would convince you that one join is less sensitive to order than another?</source>
        <translation>¿Qué demostraría que una unión es menos sensible al orden que otra?</translation>
    </message>
    <message>
        <source>You have looked at one question. Perhaps it was an easy one, or an unlucky one.</source>
        <translation>Has visto una sola pregunta. Quizá fuera fácil, o quizá desafortunada.</translation>
    </message>
    <message>
        <source>What to conclude</source>
        <translation>Qué concluir</translation>
    </message>
    <message>
        <source>Why order matters</source>
        <translation>Por qué importa el orden</translation>
    </message>
    <message>
        <source>Colour and shape show the category. Do the languages lie together? And where is &lt;and&gt;?</source>
        <translation>El color y la forma indican la categoría. ¿Están juntos los idiomas? ¿Y dónde está &lt;and&gt;?</translation>
    </message>
    <message>
        <source>Show the Geometry bench with the axes fitted on the tokens.</source>
        <translation>Mostrar la mesa Geometría con los ejes ajustados a los tokens.</translation>
    </message>
    <message>
        <source>Every word of the vocabulary is a point in a space with as many directions as an embedding has numbers. Steering tokens are points in the same space. No one can look at hundreds of directions, so the bench finds the few along which the points differ most: the **principal components**.

The first one goes across, the second upwards. Each axis says what share of the differences it shows.</source>
        <translation>Cada palabra del vocabulario es un punto en un espacio con tantas direcciones como números tiene un embedding. Los tokens de dirección son puntos del mismo espacio. Nadie puede mirar cientos de direcciones, así que la mesa busca las pocas en las que más difieren los puntos: las **componentes principales**.

La primera va en horizontal y la segunda en vertical. Cada eje indica qué parte de las diferencias muestra.</translation>
    </message>
    <message>
        <source>A map of the tokens</source>
        <translation>Un mapa de los tokens</translation>
    </message>
    <message>
        <source>“German” and “Deutsch” are at the top. The token started as the mean of its instructions&apos; words, and the training did not lead it away from what they mean.</source>
        <translation>«German» y «Deutsch» están arriba del todo. El token empezó como la media de las palabras de sus instrucciones, y el entrenamiento no lo alejó de lo que significan.</translation>
    </message>
    <message>
        <source>Select German, in the picture or in the table.</source>
        <translation>Seleccionar Alemán, en la imagen o en la tabla.</translation>
    </message>
    <message>
        <source>The table lists, for each token, the words whose rows point most nearly in its direction. The measure is the **cosine**: 1 is the same direction, 0 is at a right angle, as unrelated directions nearly are.</source>
        <translation>La tabla enumera, para cada token, las palabras cuyas filas tienen la dirección más parecida a la suya. La medida es el **coseno**: 1 es la misma dirección; 0 es un ángulo recto, como el que casi forman dos direcciones sin relación.</translation>
    </message>
    <message>
        <source>Whom does it stand next to?</source>
        <translation>¿Junto a quién está?</translation>
    </message>
    <message>
        <source>The token means that word, because 0.30 is far from 0</source>
        <translation>El token significa esa palabra, porque 0,30 está lejos de 0</translation>
    </message>
    <message>
        <source>No. Among thousands of words the best cosine of a random row is far from 0 as well.</source>
        <translation>No. Entre miles de palabras, también el mejor coseno de una fila aleatoria está lejos de 0.</translation>
    </message>
    <message>
        <source>Nothing much: chance reaches as far</source>
        <translation>No mucho: el azar llega igual de lejos</translation>
    </message>
    <message>
        <source>Right. A nearest word always exists; it only tells something where it is well above chance.</source>
        <translation>Correcto. Siempre existe una palabra más cercana; solo dice algo cuando está muy por encima del azar.</translation>
    </message>
    <message>
        <source>The token is broken</source>
        <translation>El token está estropeado</translation>
    </message>
    <message>
        <source>No. Tokens can work well without lying near any word.</source>
        <translation>No. Un token puede funcionar bien sin estar cerca de ninguna palabra.</translation>
    </message>
    <message>
        <source>A token&apos;s nearest word has cosine 0.30. Random rows reach 0.24 on average, and 0.36 at most. What follows?</source>
        <translation>La palabra más cercana a un token tiene coseno 0,30. Las filas aleatorias llegan a 0,24 de media y a 0,36 como máximo. ¿Qué se deduce?</translation>
    </message>
    <message>
        <source>A cosine of 0.4 may be much or little. To know, the bench draws random rows of the same length and finds the nearest word of each: the **null baseline**. The line under the table gives its mean and its maximum; in the bars it is a thin tick.</source>
        <translation>Un coseno de 0,4 puede ser mucho o poco. Para saberlo, la mesa genera filas aleatorias de la misma longitud y busca la palabra más cercana a cada una: la **referencia nula**. La línea bajo la tabla da su media y su máximo; en las barras es una marca fina.</translation>
    </message>
    <message>
        <source>Is that much?</source>
        <translation>¿Es mucho?</translation>
    </message>
    <message>
        <source>Numbers, as in its instructions. Compare the other lengths: each is near a number that marks it off.</source>
        <translation>Números, como en sus instrucciones. Comparar las otras longitudes: cada una está cerca de un número que la delimita.</translation>
    </message>
    <message>
        <source>Select 10-20 words.</source>
        <translation>Seleccionar 10-20 palabras.</translation>
    </message>
    <message>
        <source>Languages have names. What would a length be near to?</source>
        <translation>Los idiomas tienen nombre. ¿De qué estaría cerca una longitud?</translation>
    </message>
    <message>
        <source>A length</source>
        <translation>Una longitud</translation>
    </message>
    <message>
        <source>In this model its nearest word is “and”. In the large models of the published work it was near nothing at all: how a token works need not be written in its neighbours.</source>
        <translation>En este modelo su palabra más cercana es «and». En los modelos grandes del trabajo publicado no estaba cerca de nada: la forma en que actúa un token no tiene por qué verse en sus vecinos.</translation>
    </message>
    <message>
        <source>Select &lt;and&gt;.</source>
        <translation>Seleccionar &lt;and&gt;.</translation>
    </message>
    <message>
        <source>`&lt;and&gt;` did not start as the mean of any words. It started at zero, and was kept from pointing in the direction of any behaviour, so that it would not ask for one of them. Whatever it is near to now, the training found by itself.</source>
        <translation>`&lt;and&gt;` no empezó como la media de ninguna palabra. Empezó en cero, y se evitó que apuntara en la dirección de algún comportamiento, para que no pidiera ninguno. Aquello de lo que ahora está cerca lo encontró el entrenamiento por sí solo.</translation>
    </message>
    <message>
        <source>And &lt;and&gt;?</source>
        <translation>¿Y &lt;and&gt;?</translation>
    </message>
    <message>
        <source>Fit the axes on the vocabulary.</source>
        <translation>Ajustar los ejes al vocabulario.</translation>
    </message>
    <message>
        <source>The axes follow from the points they are fitted on. Fitted on the tokens, they show how tokens differ. Fitted on the vocabulary, they show how words differ, and the tokens are only placed among them.</source>
        <translation>Los ejes dependen de los puntos a los que se ajustan. Ajustados a los tokens, muestran cómo difieren los tokens. Ajustados al vocabulario, muestran cómo difieren las palabras, y los tokens solo se sitúan entre ellas.</translation>
    </message>
    <message>
        <source>Other axes, other picture</source>
        <translation>Otros ejes, otra imagen</translation>
    </message>
    <message>
        <source>Yes, that is what the picture shows</source>
        <translation>Sí, eso es lo que muestra la imagen</translation>
    </message>
    <message>
        <source>No. They agree in the directions shown; in all the others they may be far apart.</source>
        <translation>No. Coinciden en las direcciones mostradas; en todas las demás pueden estar muy lejos.</translation>
    </message>
    <message>
        <source>One cannot tell from this. The table of cosines compares all directions</source>
        <translation>Con esto no se puede saber. La tabla de cosenos compara todas las direcciones</translation>
    </message>
    <message>
        <source>Right. The heat map under the neighbours counts every direction; the picture shows a share of them, which its axes state.</source>
        <translation>Correcto. El mapa de calor bajo los vecinos cuenta todas las direcciones; la imagen muestra una parte, la que indican sus ejes.</translation>
    </message>
    <message>
        <source>No, two tokens can never be alike</source>
        <translation>No, dos tokens nunca pueden ser iguales</translation>
    </message>
    <message>
        <source>No. Two trainings of one behaviour, for instance, may well end close to each other.</source>
        <translation>No. Dos entrenamientos del mismo comportamiento, por ejemplo, bien pueden acabar cerca uno de otro.</translation>
    </message>
    <message>
        <source>Two tokens lie on top of each other in the picture. Are they nearly the same?</source>
        <translation>Dos tokens están uno encima del otro en la imagen. ¿Son casi iguales?</translation>
    </message>
    <message>
        <source>A picture has two directions, or three. The tokens differ in many more.</source>
        <translation>Una imagen tiene dos direcciones, o tres. Los tokens difieren en muchas más.</translation>
    </message>
    <message>
        <source>What a map leaves out</source>
        <translation>Lo que un mapa omite</translation>
    </message>
    <message>
        <source>Where tokens live</source>
        <translation>Dónde viven los tokens</translation>
    </message>
    <message>
        <source>Three columns do what was asked. On an easy deck there is little between them.</source>
        <translation>Tres columnas hicieron lo que se pedía. En un mazo fácil hay poca diferencia entre ellas.</translation>
    </message>
    <message>
        <source>Lay Spanish, 10-20 words and lower case, joined by &lt;and&gt;, ask “Where does the fox live?”, and run all four columns.</source>
        <translation>Poner Español, 10-20 palabras y minúsculas, unidos por &lt;and&gt;, preguntar «Where does the fox live?» y ejecutar las cuatro columnas.</translation>
    </message>
    <message>
        <source>One deck, four columns. `No steering` is the prompt alone, `Instructions` adds the words, `Tokens` adds the learned rows, `Tokens + instructions` adds the words and the rows.

A comparison is fair only when everything else is the same: same model, same question, same limit, and always the likeliest next word.</source>
        <translation>Un mazo, cuatro columnas. `Sin dirigir` es el prompt solo, `Instrucciones` añade las palabras, `Tokens` añade las filas aprendidas y `Tokens + instrucciones` añade las palabras y las filas.

Una comparación solo es justa cuando todo lo demás es igual: el mismo modelo, la misma pregunta, el mismo límite y siempre la palabra siguiente más probable.</translation>
    </message>
    <message>
        <source>Four answers</source>
        <translation>Cuatro respuestas</translation>
    </message>
    <message>
        <source>Nearly. There is one row for each behaviour, and an &lt;and&gt; in each of the two gaps.</source>
        <translation>Casi. Hay una fila para cada comportamiento y un &lt;and&gt; en cada uno de los dos huecos.</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinco</translation>
    </message>
    <message>
        <source>Right: three behaviours and two joins. It stays five however long the instructions are that the tokens were learned from.</source>
        <translation>Correcto: tres comportamientos y dos uniones. Siguen siendo cinco por largas que sean las instrucciones de las que se aprendieron los tokens.</translation>
    </message>
    <message>
        <source>As many as the instructions have words</source>
        <translation>Tantos como palabras tienen las instrucciones</translation>
    </message>
    <message>
        <source>No. The words are not in that input.</source>
        <translation>No. Las palabras no están en esa entrada.</translation>
    </message>
    <message>
        <source>How many places do three behaviours and their joins take as tokens?</source>
        <translation>¿Cuántos lugares ocupan, como tokens, tres comportamientos y sus uniones?</translation>
    </message>
    <message>
        <source>Open “Show the exact input” on the cards of Instructions and of Tokens, and count.</source>
        <translation>Abrir «Mostrar la entrada exacta» en las tarjetas de Instrucciones y de Tokens, y contar.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Lo que cuesta</translation>
    </message>
    <message>
        <source>Spanish and the length still hold; the capitals are back, and the badge of lower case fails, as it should. Strength scales tokens only: the instructions are as before.</source>
        <translation>El español y la longitud se mantienen; las mayúsculas han vuelto, y el distintivo de minúsculas no sale en verde, como debe ser. La intensidad solo afecta a los tokens: las instrucciones siguen como antes.</translation>
    </message>
    <message>
        <source>Set the strength of lower case to 0 and press Run with Tokens on.</source>
        <translation>Poner a 0 la intensidad de minúsculas y pulsar Ejecutar con Tokens activado.</translation>
    </message>
    <message>
        <source>Each token has its own strength. You can take one behaviour back without touching the others, and without writing anything anew.</source>
        <translation>Cada token tiene su propia intensidad. Se puede retirar un comportamiento sin tocar los demás y sin volver a escribir nada.</translation>
    </message>
    <message>
        <source>Turn one down</source>
        <translation>Bajar uno</translation>
    </message>
    <message>
        <source>One of the two languages, and no training. What instructions cannot give is a guarantee, and neither can tokens: that is why each answer is verified.</source>
        <translation>Uno de los dos idiomas, y ningún entrenamiento. Lo que las instrucciones no pueden dar es una garantía, y los tokens tampoco: por eso se verifica cada respuesta.</translation>
    </message>
    <message>
        <source>Clear the deck, ask “Where does the fox live? Answer in German or in French.”, and press Run with No steering on.</source>
        <translation>Vaciar el mazo, preguntar «Where does the fox live? Answer in German or in French.» y pulsar Ejecutar con «Sin dirigir» activado.</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Ambos a la vez</translation>
    </message>
    <message>
        <source>They are always more accurate than instructions</source>
        <translation>Siempre son más exactos que las instrucciones</translation>
    </message>
    <message>
        <source>No. A token imitates the instructed model. It may do better or worse on a given task; that has to be measured.</source>
        <translation>No. Un token imita al modelo con la instrucción. En una tarea dada puede hacerlo mejor o peor; eso hay que medirlo.</translation>
    </message>
    <message>
        <source>The wish is always the same, so a training done once saves places in a million inputs</source>
        <translation>Se pide siempre lo mismo, así que entrenar una sola vez ahorra lugares en un millón de entradas</translation>
    </message>
    <message>
        <source>Right. Tokens pay where a behaviour is used often. For a wish that comes up once, words are quicker.</source>
        <translation>Correcto. Los tokens compensan cuando un comportamiento se usa a menudo. Para una petición que surge una sola vez, las palabras son más rápidas.</translation>
    </message>
    <message>
        <source>They work with any model, also one behind a service</source>
        <translation>Funcionan con cualquier modelo, también con uno detrás de un servicio</translation>
    </message>
    <message>
        <source>No. A token is a row for the input of one model. Who cannot give a model rows has to use words, and another model needs its own tokens.</source>
        <translation>No. Un token es una fila para la entrada de un modelo concreto. Quien no puede dar filas al modelo tiene que usar palabras, y otro modelo necesita sus propios tokens.</translation>
    </message>
    <message>
        <source>What speaks for tokens here?</source>
        <translation>¿Qué habla aquí a favor de los tokens?</translation>
    </message>
    <message>
        <source>A shop wants every answer of its assistant in Portuguese and in one sentence, a million times a day. It has a model whose weights it may read.</source>
        <translation>Una tienda quiere que todas las respuestas de su asistente estén en portugués y tengan una sola frase, un millón de veces al día. Dispone de un modelo cuyos pesos puede leer.</translation>
    </message>
    <message>
        <source>Which would you take?</source>
        <translation>¿Qué elegir?</translation>
    </message>
    <message>
        <source>Tokens against instructions</source>
        <translation>Tokens frente a instrucciones</translation>
    </message>
    <message>
        <source>While it runs, look at four things. The **loss** falls steeply, then levels out. The **learning rate** first rises, so that the first steps are careful, then falls to zero. The **cosine to the start** tells how far the token has turned away from its start: 1 is the same direction. The **nearest words** are the words of the vocabulary whose rows point most nearly the same way.

The sample answer is written with the token as it is at that step.</source>
        <translation>Mientras se ejecuta, conviene mirar cuatro cosas. La **pérdida** cae en picado y luego se estabiliza. La **tasa de aprendizaje** primero sube, para que los primeros pasos sean prudentes, y después baja a cero. El **coseno con el inicio** dice cuánto ha girado el token respecto a su inicio: 1 es la misma dirección. Las **palabras más cercanas** son las del vocabulario cuyas filas tienen la dirección más parecida.

La respuesta de muestra se escribe con el token tal como está en ese paso.</translation>
    </message>
    <message>
        <source>the row of numbers that a model has for a piece of text</source>
        <translation>la fila de números que un modelo tiene para un trozo de texto</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>a learned embedding that no text belongs to</source>
        <translation>un embedding aprendido al que no le corresponde ningún texto</translation>
    </message>
    <message>
        <source>Steering token</source>
        <translation>Token de dirección</translation>
    </message>
    <message>
        <source>the wish in words, added to the prompt</source>
        <translation>la petición en palabras, añadida al prompt</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>what a token&apos;s row is multiplied by</source>
        <translation>el número por el que se multiplica la fila de un token</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>not changed by training</source>
        <translation>no modificado por el entrenamiento</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>A steering token is one learned row of numbers. It stands in the input, in one place, where an instruction would stand.</source>
        <translation>Un token de dirección es una fila de números aprendida. Está en la entrada, en un solo lugar, donde iría una instrucción.</translation>
    </message>
    <message>
        <source>The model&apos;s weights stay as they are: without the token it answers as before.</source>
        <translation>Los pesos del modelo quedan como están: sin el token, responde igual que antes.</translation>
    </message>
    <message>
        <source>A badge is a program&apos;s check. What it cannot check, it does not claim.</source>
        <translation>Un distintivo es la comprobación de un programa. Lo que no puede comprobar, no lo afirma.</translation>
    </message>
    <message>
        <source>Put German on the deck, leave only No steering and Instructions switched on, and press Run.</source>
        <translation>Poner Alemán en el mazo, dejar activados solo «Sin dirigir» e Instrucciones y pulsar Ejecutar.</translation>
    </message>
    <message>
        <source>The usual way to change how a model answers is to ask: an **instruction** is added to the prompt. Each behaviour on the shelf knows ten wordings of its instruction; those of German begin with “German” and “in German”.

Under the answer stands a **badge**. It is a program&apos;s check, not an opinion: here it finds out the answer&apos;s language and compares it with what was wanted.</source>
        <translation>La forma habitual de cambiar cómo responde un modelo es pedírselo: se añade una **instrucción** al prompt. Cada comportamiento del estante conoce diez formulaciones de su instrucción; las de Alemán empiezan por «German» y por «in German».

Bajo la respuesta hay un **distintivo**. Es la comprobación de un programa, no una opinión: aquí averigua el idioma de la respuesta y lo compara con el pedido.</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Solo una</translation>
    </message>
    <message>
        <source>Right. However long the instructions were that it was learned from, a token is one row in one place.</source>
        <translation>Correcto. Por largas que fueran las instrucciones de las que se aprendió, un token es una fila en un lugar.</translation>
    </message>
    <message>
        <source>How many places in the input would the token of 10-20 words take?</source>
        <translation>¿Cuántos lugares de la entrada ocuparía el token de «10-20 palabras»?</translation>
    </message>
    <message>
        <source>On each answer&apos;s card there is a button “Show the exact input”. It shows every place of the input as the model gets it. A steering token stands there under its behaviour&apos;s name, as it has no spelling of its own.

An instruction takes one place for each piece of a word: “German” is one piece, “10-20 words” are several. Every place costs the model some work, and room.</source>
        <translation>En la tarjeta de cada respuesta hay un botón «Mostrar la entrada exacta». Muestra cada lugar de la entrada tal como la recibe el modelo. Ahí un token de dirección aparece con el nombre de su comportamiento, porque no tiene escritura propia.

Una instrucción ocupa un lugar por cada trozo de palabra: «German» es un solo trozo; «10-20 words», varios. Cada lugar le cuesta al modelo algo de trabajo, y espacio.</translation>
    </message>
    <message>
        <source>Near 0.75</source>
        <translation>Cerca de 0,75</translation>
    </message>
    <message>
        <source>Near 0.5</source>
        <translation>Cerca de 0,5</translation>
    </message>
    <message>
        <source>Close to 0</source>
        <translation>Casi en 0</translation>
    </message>
    <message>
        <source>Turned down from 1 to 0, at which strength will German let go?</source>
        <translation>Al bajarla de 1 a 0, ¿con qué intensidad dejará de actuar Alemán?</translation>
    </message>
    <message>
        <source>A row of zeros carries nothing: the answer is as plain as without the token. But German holds down to about 0.05, and no answer is half German: the first thing that the model does with a row is to bring it to a common length, so its direction counts for as long as any of it is left.</source>
        <translation>Una fila de ceros no aporta nada: la respuesta es la misma que sin el token. Pero Alemán resiste hasta cerca de 0,05, y ninguna respuesta sale a medias en alemán: lo primero que hace el modelo con una fila es llevarla a una longitud común, así que su dirección cuenta mientras quede algo de ella.</translation>
    </message>
    <message>
        <source>Turn the strength of German down on its chip, with Live on or pressing Run on the way, until it is 0.</source>
        <translation>Bajar la intensidad de Alemán en su ficha, con En vivo activado o pulsando Ejecutar por el camino, hasta que llegue a 0.</translation>
    </message>
    <message>
        <source>training a student to give a teacher&apos;s probabilities</source>
        <translation>entrenar a un alumno para que dé las probabilidades de un maestro</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destilación</translation>
    </message>
    <message>
        <source>how far the student&apos;s probabilities are from the teacher&apos;s</source>
        <translation>cuánto se alejan las probabilidades del alumno de las del maestro</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>one look at a batch of examples, then one move of the token</source>
        <translation>una mirada a un lote de ejemplos y, después, un movimiento del token</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>how far a step may move the token</source>
        <translation>cuánto puede mover el token un paso</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>what probabilities are flattened by before they are compared</source>
        <translation>lo que aplana las probabilidades antes de compararlas</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>One frozen model plays teacher (with the instruction) and student (with the token).</source>
        <translation>Un mismo modelo congelado hace de maestro (con la instrucción) y de alumno (con el token).</translation>
    </message>
    <message>
        <source>The loss compares their probabilities for every word of a right answer. Training moves one row so that it falls.</source>
        <translation>La pérdida compara sus probabilidades en cada palabra de una respuesta correcta. El entrenamiento mueve una fila para que baje.</translation>
    </message>
    <message>
        <source>A low loss is a promise; the badges under new answers are the proof.</source>
        <translation>Una pérdida baja es una promesa; la prueba son los distintivos bajo respuestas nuevas.</translation>
    </message>
    <message>
        <source>“Italian”, or a word like it</source>
        <translation>«Italian», o una palabra parecida</translation>
    </message>
    <message>
        <source>A word of the questions, such as “lion”</source>
        <translation>Una palabra de las preguntas, como «lion»</translation>
    </message>
    <message>
        <source>None that has to do with it</source>
        <translation>Ninguna que tenga que ver con ello</translation>
    </message>
    <message>
        <source>Which word of the vocabulary will the trained token lie nearest to?</source>
        <translation>¿De qué palabra del vocabulario estará más cerca el token entrenado?</translation>
    </message>
    <message>
        <source>Done. The nearest word is the language&apos;s name. It was among the words whose mean the token started from, and the training turned the token towards it and away from the others. Your token now stands in place of the one that came with the program; “Back to the shipped token” in its menu undoes that.</source>
        <translation>Hecho. La palabra más cercana es el nombre del idioma. Estaba entre las palabras de cuya media partió el token, y el entrenamiento lo giró hacia ella y lo apartó de las demás. Tu token ocupa ahora el lugar del que venía con el programa; «Volver al token incluido», en su menú, lo deshace.</translation>
    </message>
    <message>
        <source>Not by itself: a perfect student has loss zero and does what the instructed model does. But the two are compared along answers that are known to be right, so it need not copy the teacher where the teacher would have gone astray.</source>
        <translation>No por sí solo: un alumno perfecto tiene pérdida cero y hace lo que hace el modelo con la instrucción. Pero los dos se comparan a lo largo de respuestas que se sabe que son correctas, así que no tiene por qué copiar al maestro allí donde este se habría equivocado.</translation>
    </message>
    <message>
        <source>tokens one after the other, with nothing between</source>
        <translation>tokens uno detrás de otro, sin nada en medio</translation>
    </message>
    <message>
        <source>Concatenation</source>
        <translation>Concatenación</translation>
    </message>
    <message>
        <source>the learned row that joins two behaviours</source>
        <translation>la fila aprendida que une dos comportamientos</translation>
    </message>
    <message>
        <source>&lt;and&gt;</source>
        <translation>&lt;and&gt;</translation>
    </message>
    <message>
        <source>kept out of the training of &lt;and&gt;, to test it</source>
        <translation>dejado fuera del entrenamiento de &lt;and&gt;, para ponerlo a prueba</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>behaviours of which an answer can have only one</source>
        <translation>comportamientos de los que una respuesta solo puede tener uno</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Tokens that were trained alone can stand together, but nothing has taught them to.</source>
        <translation>Los tokens que se entrenaron por separado pueden ir juntos, pero nada les ha enseñado a hacerlo.</translation>
    </message>
    <message>
        <source>&lt;and&gt; is one learned row for all pairs. It learns how to join, not what is joined.</source>
        <translation>&lt;and&gt; es una sola fila aprendida para todos los pares. Aprende a unir, no lo que se une.</translation>
    </message>
    <message>
        <source>Whether it has learned that shows on behaviours that were kept out of its training.</source>
        <translation>Si lo ha aprendido se ve con los comportamientos que quedaron fuera de su entrenamiento.</translation>
    </message>
    <message>
        <source>Two sentences of 10 to 20 words in all</source>
        <translation>Dos frases con 10 a 20 palabras en total</translation>
    </message>
    <message>
        <source>Two sentences, but too short</source>
        <translation>Dos frases, pero demasiado cortas</translation>
    </message>
    <message>
        <source>Long enough, but not two sentences</source>
        <translation>Bastante larga, pero no en dos frases</translation>
    </message>
    <message>
        <source>Two tokens that never met: what will the answer be like?</source>
        <translation>Dos tokens que nunca se han visto: ¿cómo será la respuesta?</translation>
    </message>
    <message>
        <source>Two chips, two badges, and one of them fails: the answer has two sentences, but too few words. An answer counts as correct only when all its badges pass.</source>
        <translation>Dos fichas, dos distintivos, y uno de ellos no sale en verde: la respuesta tiene dos frases, pero faltan palabras. Una respuesta solo cuenta como correcta si todos sus distintivos salen en verde.</translation>
    </message>
    <message>
        <source>Lay 2 sentences and 10-20 words, set the join to “nothing between”, ask “Does the cat lay eggs?”, and press Run with Tokens on.</source>
        <translation>Poner 2 frases y 10-20 palabras, elegir la unión «nada en medio», preguntar «Does the cat lay eggs?» y pulsar Ejecutar con Tokens activado.</translation>
    </message>
    <message>
        <source>Tokens are most useful when they can be **combined**: 2 sentences, and 10 to 20 words. The simplest way is to put one after the other with nothing between, which is called concatenation.

No training ever put one behind the other with nothing between.</source>
        <translation>Los tokens son más útiles cuando se pueden **combinar**: 2 frases y, además, de 10 a 20 palabras. Lo más sencillo es poner uno detrás de otro sin nada en medio, lo que se llama concatenación.

Ningún entrenamiento puso nunca uno detrás de otro sin nada en medio.</translation>
    </message>
    <message>
        <source>Now both badges pass. In the exact input one more row, &lt;and&gt;, stands between the two. One question proves little; over many pairs, questions and orders &lt;and&gt; fails less often than nothing between, as the manual&apos;s figures show.</source>
        <translation>Ahora los dos distintivos salen en verde. En la entrada exacta hay una fila más, &lt;and&gt;, entre los dos. Una pregunta demuestra poco; a lo largo de muchos pares, preguntas y órdenes, &lt;and&gt; falla menos que «nada en medio», como muestran las cifras del manual.</translation>
    </message>
    <message>
        <source>Set the join to &lt;and&gt;, and press Run again.</source>
        <translation>Elegir la unión &lt;and&gt; y pulsar Ejecutar otra vez.</translation>
    </message>
    <message>
        <source>Some behaviours were kept out of the training of `&lt;and&gt;`: German, Title Case, 20-30 words and 3 sentences. They have tokens of their own, but `&lt;and&gt;` never met them. The shelf marks them as **unseen by &lt;and&gt;**; in results their combinations are called **unseen**.</source>
        <translation>Algunos comportamientos se dejaron fuera del entrenamiento de `&lt;and&gt;`: Alemán, Iniciales En Mayúscula, 20-30 palabras y 3 frases. Tienen sus propios tokens, pero `&lt;and&gt;` nunca los vio. El estante los marca con **no visto por &lt;and&gt;**; en los resultados, sus combinaciones se llaman **no vistas**.</translation>
    </message>
    <message>
        <source>The line under the deck warns that the two contradict each other. You may still run it: neither wins, and the answer may well begin in one language and end in the other.</source>
        <translation>La línea bajo el mazo avisa de que los dos se contradicen. Aun así se puede ejecutar: no gana ninguno, y bien puede ser que la respuesta empiece en un idioma y termine en el otro.</translation>
    </message>
    <message>
        <source>the share of answers of which all badges pass</source>
        <translation>la proporción de respuestas cuyos distintivos salen todos en verde</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>best order&apos;s accuracy minus the worst order&apos;s</source>
        <translation>exactitud del mejor orden menos la del peor</translation>
    </message>
    <message>
        <source>Order variance</source>
        <translation>Varianza de orden</translation>
    </message>
    <message>
        <source>the learned row behind tokens that share one place</source>
        <translation>la fila aprendida que sigue a los tokens que comparten un lugar</translation>
    </message>
    <message>
        <source>&lt;set&gt;</source>
        <translation>&lt;set&gt;</translation>
    </message>
    <message>
        <source>A model reads from left to right, so the order of tokens, and of words, can matter.</source>
        <translation>Un modelo lee de izquierda a derecha, así que el orden de los tokens, y el de las palabras, puede importar.</translation>
    </message>
    <message>
        <source>Order variance is the accuracy of the best order minus that of the worst. Zero says that the order makes no difference, not that the answers are right.</source>
        <translation>La varianza de orden es la exactitud del mejor orden menos la del peor. Cero dice que el orden no influye, no que las respuestas sean correctas.</translation>
    </message>
    <message>
        <source>&lt;and&gt; makes the difference smaller; a set has no order at all.</source>
        <translation>&lt;and&gt; reduce la diferencia; un conjunto no tiene ningún orden.</translation>
    </message>
    <message>
        <source>The same answer</source>
        <translation>La misma respuesta</translation>
    </message>
    <message>
        <source>Different answers, both right</source>
        <translation>Respuestas distintas, las dos correctas</translation>
    </message>
    <message>
        <source>Different answers, and one of them wrong</source>
        <translation>Respuestas distintas, y una de ellas incorrecta</translation>
    </message>
    <message>
        <source>The same two tokens, in both orders. What do you expect?</source>
        <translation>Los mismos dos tokens, en los dos órdenes. ¿Qué esperas?</translation>
    </message>
    <message>
        <source>In how many of the six orders will every badge pass?</source>
        <translation>¿En cuántos de los seis órdenes saldrán en verde todos los distintivos?</translation>
    </message>
    <message>
        <source>Read down the rows: it is the number of sentences that is missed, and only in some of the orders. Who asks once, in one order, may see either.</source>
        <translation>Leer las filas de arriba abajo: lo que falla es el número de frases, y solo en algunos órdenes. Quien pregunta una vez, en un solo orden, puede ver tanto lo uno como lo otro.</translation>
    </message>
    <message>
        <source>Lay German, 20-30 words and 3 sentences, joined by &lt;and&gt;, ask “How is the young of the turtle born?”, and run all orders with Tokens.</source>
        <translation>Poner Alemán, 20-30 palabras y 3 frases, unidos por &lt;and&gt;, preguntar «How is the young of the turtle born?» y ejecutar Tokens en todos los órdenes.</translation>
    </message>
    <message>
        <source>Three behaviours have six orders, four have twenty-four. The number grows fast, and with it the chance that one of the orders fails.

This deck is a hard one: none of its three behaviours was part of the training of `&lt;and&gt;`.</source>
        <translation>Tres comportamientos tienen seis órdenes; cuatro tienen veinticuatro. El número crece deprisa, y con él la probabilidad de que falle alguno de los órdenes.

Este mazo es difícil: ninguno de sus tres comportamientos formó parte del entrenamiento de `&lt;and&gt;`.</translation>
    </message>
    <message>
        <source>Eighteen answers. Compare the columns: how many rows pass all badges in each of them? On this deck words lose nothing by being turned round, and words and tokens together neither.</source>
        <translation>Dieciocho respuestas. Comparar las columnas: ¿en cuántas filas salen en verde todos los distintivos en cada una? En este mazo las palabras no pierden nada al invertir el orden, y las palabras y los tokens juntos, tampoco.</translation>
    </message>
    <message>
        <source>Six, but all right</source>
        <translation>Seis, pero todas correctas</translation>
    </message>
    <message>
        <source>Two or three</source>
        <translation>Dos o tres</translation>
    </message>
    <message>
        <source>How many different answers will the six orders give now?</source>
        <translation>¿Cuántas respuestas distintas darán ahora los seis órdenes?</translation>
    </message>
    <message>
        <source>The same answer whatever the order, and all its badges pass. Its order variance is 0 whatever is asked; how often it is right is another figure, and it has to be counted like any other.</source>
        <translation>La misma respuesta sea cual sea el orden, y todos sus distintivos salen en verde. Su varianza de orden es 0 se pregunte lo que se pregunte; con qué frecuencia acierta es otra cifra, y hay que contarla como cualquier otra.</translation>
    </message>
    <message>
        <source>Set the join to &lt;set&gt;, and press Run with Tokens on.</source>
        <translation>Elegir la unión &lt;set&gt; y pulsar Ejecutar con Tokens activado.</translation>
    </message>
    <message>
        <source>There is another way out: to take the order away. As a **set**, the tokens share one and the same place in the input and do not see each other; one learned row, `&lt;set&gt;`, follows and sees them all.

Now nothing stands first or last, so there is nothing that could be turned round.</source>
        <translation>Hay otra salida: quitar el orden. Como **conjunto**, los tokens comparten un mismo lugar de la entrada y no se ven entre sí; una fila aprendida, `&lt;set&gt;`, va detrás y los ve todos.

Ahora nada va primero ni último, así que no hay nada que se pueda invertir.</translation>
    </message>
    <message>
        <source>Without an order</source>
        <translation>Sin orden</translation>
    </message>
    <message>
        <source>a direction along which the points differ most</source>
        <translation>una dirección en la que los puntos difieren más</translation>
    </message>
    <message>
        <source>Principal component</source>
        <translation>Componente principal</translation>
    </message>
    <message>
        <source>1 for the same direction, 0 for a right angle</source>
        <translation>1 para la misma dirección, 0 para un ángulo recto</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>what random rows reach, to compare with</source>
        <translation>hasta dónde llegan las filas aleatorias, para comparar</translation>
    </message>
    <message>
        <source>Null baseline</source>
        <translation>Referencia nula</translation>
    </message>
    <message>
        <source>Tokens and words are points of one space, so a token has nearest words.</source>
        <translation>Los tokens y las palabras son puntos de un mismo espacio, así que un token tiene palabras más cercanas.</translation>
    </message>
    <message>
        <source>A nearest word always exists. It says something only where it is well above what random rows reach.</source>
        <translation>Siempre existe una palabra más cercana. Solo dice algo cuando está muy por encima de lo que alcanzan las filas aleatorias.</translation>
    </message>
    <message>
        <source>A map shows two directions or three. What its axes leave out, the table of cosines counts.</source>
        <translation>Un mapa muestra dos direcciones, o tres. Lo que sus ejes omiten lo cuenta la tabla de cosenos.</translation>
    </message>
    <message>
        <source>All over the place</source>
        <translation>Repartidos por todas partes</translation>
    </message>
    <message>
        <source>Together, by category</source>
        <translation>Juntos, por categoría</translation>
    </message>
    <message>
        <source>All in one spot</source>
        <translation>Todos en un mismo punto</translation>
    </message>
    <message>
        <source>Tokens were trained one by one. How will they lie on the map?</source>
        <translation>Los tokens se entrenaron uno a uno. ¿Cómo quedarán en el mapa?</translation>
    </message>
    <message>
        <source>“and”</source>
        <translation>«and»</translation>
    </message>
    <message>
        <source>The name of some behaviour</source>
        <translation>El nombre de algún comportamiento</translation>
    </message>
    <message>
        <source>A word that has nothing to do with it</source>
        <translation>Una palabra que no tiene nada que ver con ello</translation>
    </message>
    <message>
        <source>Which word of the vocabulary will lie nearest to &lt;and&gt;?</source>
        <translation>¿Qué palabra del vocabulario estará más cerca de &lt;and&gt;?</translation>
    </message>
    <message>
        <source>The same tokens, and the groups may be gone. They were not destroyed: this view looks from another side, the one from which words differ most. The shares on the axes are of those differences now, and say nothing about the tokens.</source>
        <translation>Los mismos tokens, y quizá ya no haya grupos. No se han destruido: esta vista mira desde otro lado, aquel desde el que más difieren las palabras. Las partes que indican los ejes son ahora las de esas diferencias, y no dicen nada de los tokens.</translation>
    </message>
    <message>
        <source>the prompt alone</source>
        <translation>el prompt solo</translation>
    </message>
    <message>
        <source>No steering</source>
        <translation>Sin dirigir</translation>
    </message>
    <message>
        <source>instructions in words and tokens, together</source>
        <translation>instrucciones en palabras y tokens, juntos</translation>
    </message>
    <message>
        <source>Tokens + instructions</source>
        <translation>Tokens + instrucciones</translation>
    </message>
    <message>
        <source>always the likeliest next piece of text: the same answer every time</source>
        <translation>siempre el siguiente trozo de texto más probable: la misma respuesta cada vez</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Voraz (greedy)</translation>
    </message>
    <message>
        <source>A fair comparison changes one thing: the same model, question and limit in every column.</source>
        <translation>Una comparación justa cambia una sola cosa: el mismo modelo, la misma pregunta y el mismo límite en todas las columnas.</translation>
    </message>
    <message>
        <source>Words are free and can say anything. A token costs a training once, then one place in each input, and has a strength.</source>
        <translation>Las palabras son gratis y pueden decir cualquier cosa. Un token cuesta un entrenamiento una vez y, después, un lugar en cada entrada, y tiene una intensidad.</translation>
    </message>
    <message>
        <source>Which is right more often is a matter of counting, on many questions.</source>
        <translation>Cuál acierta más a menudo es cuestión de contar, con muchas preguntas.</translation>
    </message>
    <message>
        <source>They hold as before</source>
        <translation>Se cumplen como antes</translation>
    </message>
    <message>
        <source>They fail, too</source>
        <translation>También fallan</translation>
    </message>
    <message>
        <source>They hold, but weaker</source>
        <translation>Se cumplen, pero menos</translation>
    </message>
    <message>
        <source>Lower case is taken back. What becomes of Spanish and 10-20 words?</source>
        <translation>Se retira «minúsculas». ¿Qué pasa con «Español» y «10-20 palabras»?</translation>
    </message>
    <message>
        <source>A token, or a join, can only be used once it has been trained; this program comes with `&lt;and&gt;`, `&lt;set&gt;`, `&lt;or&gt;` and `&lt;not&gt;`. Words can say whatever the model understands, at once, and nobody has to have thought of it before: that one of two languages will do, for example.</source>
        <translation>Un token, o una unión, solo se puede usar después de entrenarlo; este programa trae `&lt;and&gt;`, `&lt;set&gt;`, `&lt;or&gt;` y `&lt;not&gt;`. Las palabras pueden decir al instante todo lo que el modelo entienda, sin que nadie lo haya pensado antes: que sirve cualquiera de dos idiomas, por ejemplo.</translation>
    </message>
    <message>
        <source>What words can do at once</source>
        <translation>Lo que las palabras pueden al instante</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Which column will be right in most of the six orders?</source>
        <translation>¿Qué columna acertará en la mayoría de los seis órdenes?</translation>
    </message>
    <message>
        <source>Count, in each column, the rows in which all badges pass. On this one question Tokens + instructions does not come first. Over many it does: the manual&apos;s figures, and the published work on a model of eight billion weights, have it at or near the top for three behaviours. One deck proves nothing, either way.</source>
        <translation>Contar, en cada columna, las filas en las que todos los distintivos salen en verde. En esta única pregunta, «Tokens + instrucciones» no queda en primer lugar. En muchas sí: según las cifras del manual y el trabajo publicado, con un modelo de ocho mil millones de pesos, está en cabeza o cerca con tres comportamientos. Un solo mazo no demuestra nada, ni a favor ni en contra.</translation>
    </message>
    <message>
        <source>Lay Italian, 20-30 words and 2 sentences, joined by &lt;and&gt;, ask “What does the whale eat?”, and run Instructions, Tokens and Tokens + instructions in all orders.</source>
        <translation>Poner Italiano, 20-30 palabras y 2 frases, unidos por &lt;and&gt;, preguntar «What does the whale eat?» y ejecutar Instrucciones, Tokens y «Tokens + instrucciones» en todos los órdenes.</translation>
    </message>
    <message>
        <source>Tokens were trained to do what instructions do. They do not always fail on the same answers, so giving both may help where one alone is not enough. May: it has to be counted.</source>
        <translation>Los tokens se entrenaron para hacer lo que hacen las instrucciones. No siempre fallan en las mismas respuestas, así que dar ambas cosas puede ayudar donde una sola no basta. Puede: hay que contarlo.</translation>
    </message>
    <message>
        <source>where the true share plausibly lies, given how few questions were asked</source>
        <translation>donde probablemente está la proporción verdadera, dadas las pocas preguntas que se hicieron</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>combinations whose behaviours were all, or not all, part of the training of &lt;and&gt;</source>
        <translation>combinaciones cuyos comportamientos formaron todos parte, o no todos, del entrenamiento de &lt;and&gt;</translation>
    </message>
    <message>
        <source>Seen and unseen</source>
        <translation>Vistas y no vistas</translation>
    </message>
    <message>
        <source>all that an experiment will ask, known before it starts</source>
        <translation>todo lo que preguntará un experimento, conocido antes de que empiece</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>First the question, the measure and what counts as right; then the answers.</source>
        <translation>Primero la pregunta, la medida y lo que cuenta como correcto; después, las respuestas.</translation>
    </message>
    <message>
        <source>A figure without its interval says less than it seems to.</source>
        <translation>Una cifra sin su intervalo dice menos de lo que parece.</translation>
    </message>
    <message>
        <source>A result holds for what was measured. Its title should say what that was.</source>
        <translation>Un resultado vale para lo que se midió. Su título debería decir qué fue.</translation>
    </message>
    <message>
        <source>So that the program knows what to do</source>
        <translation>Para que el programa sepa qué hacer</translation>
    </message>
    <message>
        <source>It does need to know, but that is not why a researcher writes it down first.</source>
        <translation>Necesita saberlo, pero no es por eso por lo que quien investiga lo escribe primero.</translation>
    </message>
    <message>
        <source>So that the figure cannot be chosen by what came out</source>
        <translation>Para que la cifra no se pueda elegir según lo que salió</translation>
    </message>
    <message>
        <source>Right. Who looks first can always find questions on which a favourite wins.</source>
        <translation>Correcto. Quien mira primero siempre encuentra preguntas en las que gana su favorito.</translation>
    </message>
    <message>
        <source>Because answers are random</source>
        <translation>Porque las respuestas son aleatorias</translation>
    </message>
    <message>
        <source>No. These answers are greedy: the same input gives the same answer every time.</source>
        <translation>No. Estas respuestas se generan de forma voraz (greedy): la misma entrada da la misma respuesta cada vez.</translation>
    </message>
    <message>
        <source>Why say all this before the first answer?</source>
        <translation>¿Por qué decir todo esto antes de la primera respuesta?</translation>
    </message>
    <message>
        <source>“Are tokens as good as instructions?” is not yet a question for an experiment. This one is: **of all pairs of a language and a letter case, on four questions each, in both orders, what share of the answers has both?**

It names what is measured, on what, and what counts as right, before anything is seen.</source>
        <translation>«¿Son los tokens tan buenos como las instrucciones?» aún no es una pregunta para un experimento. Esta sí: **de todos los pares de un idioma y un tipo de mayúsculas o minúsculas, con cuatro preguntas cada uno y en los dos órdenes, ¿qué proporción de las respuestas cumple ambas cosas?**

Dice qué se mide, con qué y qué cuenta como correcto, antes de ver nada.</translation>
    </message>
    <message>
        <source>A question that can be counted</source>
        <translation>Una pregunta que se puede contar</translation>
    </message>
    <message>
        <source>Four pairs, since two languages or two cases cannot hold at once; two orders, four questions and two ways to steer make 64 answers.</source>
        <translation>Cuatro pares, porque dos idiomas, o mayúsculas y minúsculas, no pueden cumplirse a la vez; dos órdenes, cuatro preguntas y dos maneras de dirigir dan 64 respuestas.</translation>
    </message>
    <message>
        <source>Tick Spanish, Italian, lower case and UPPER CASE alone, pairs, and 4 prompts for each; compare Instructions with Tokens with &lt;and&gt;.</source>
        <translation>Marcar solo Español, Italiano, minúsculas y MAYÚSCULAS, los pares y 4 prompts para cada uno; comparar Instrucciones con «Tokens con &lt;and&gt;».</translation>
    </message>
    <message>
        <source>The Evaluate bench makes the plan from your choices: which behaviours, how many of them together, which ways to steer, how many questions. It counts the answers that this takes, and can time a few of them.</source>
        <translation>La mesa Evaluar hace el plan a partir de lo que elijas: qué comportamientos, cuántos de ellos a la vez, qué maneras de dirigir, cuántas preguntas. Cuenta las respuestas que hacen falta y puede cronometrar unas cuantas.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>Each way to steer has its accuracy, with an interval beside it, and its order variance. Select a row to read its answers: a figure that nobody looked behind is worth little.</source>
        <translation>Cada manera de dirigir tiene su exactitud, con un intervalo al lado, y su varianza de orden. Seleccionar una fila para leer sus respuestas: una cifra tras la que nadie ha mirado vale poco.</translation>
    </message>
    <message>
        <source>Press Start and wait for the end.</source>
        <translation>Pulsar Iniciar y esperar hasta el final.</translation>
    </message>
    <message>
        <source>While it runs, the table fills. Intervals come at the end, when there is enough to tell.

What is answered is kept: an experiment that is stopped goes on from there.</source>
        <translation>Mientras se ejecuta, la tabla se va llenando. Los intervalos llegan al final, cuando hay suficientes respuestas para calcularlos.

Lo respondido se conserva: un experimento que se detiene continúa desde ahí.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ejecutarlo</translation>
    </message>
    <message>
        <source>A is better by three points</source>
        <translation>A es mejor por tres puntos</translation>
    </message>
    <message>
        <source>No. The intervals overlap widely: with other questions it might be the other way round.</source>
        <translation>No. Los intervalos se solapan mucho: con otras preguntas podría ser al revés.</translation>
    </message>
    <message>
        <source>This experiment does not tell which is better</source>
        <translation>Este experimento no dice cuál es mejor</translation>
    </message>
    <message>
        <source>Right. More questions would make the intervals narrower, and Compare can set the same questions against each other.</source>
        <translation>Correcto. Con más preguntas, los intervalos serían más estrechos, y «Comparar con…» puede enfrentar las mismas preguntas unas con otras.</translation>
    </message>
    <message>
        <source>They are equally good</source>
        <translation>Son igual de buenos</translation>
    </message>
    <message>
        <source>No. That they differ was not shown; nor that they do not.</source>
        <translation>No. No se ha demostrado que difieran; tampoco que no difieran.</translation>
    </message>
    <message>
        <source>Method A has 94 % (86 to 98), method B 91 % (82 to 96). What may you say?</source>
        <translation>El método A tiene 94 % (86 a 98) y el método B, 91 % (82 a 96). ¿Qué se puede decir?</translation>
    </message>
    <message>
        <source>With other questions the figure would have come out a little differently. The **95 % interval** is the range in which the true share plausibly lies, given how few questions were asked.</source>
        <translation>Con otras preguntas, la cifra habría salido algo distinta. El **intervalo del 95 %** es el rango en el que probablemente está la proporción verdadera, dadas las pocas preguntas que se hicieron.</translation>
    </message>
    <message>
        <source>How sure is that?</source>
        <translation>¿Hasta qué punto es seguro?</translation>
    </message>
    <message>
        <source>“Tokens are as good as instructions”</source>
        <translation>«Los tokens son tan buenos como las instrucciones»</translation>
    </message>
    <message>
        <source>Too wide: another model, other behaviours or three at once may give another picture.</source>
        <translation>Demasiado amplio: otro modelo, otros comportamientos o tres a la vez pueden dar otra imagen.</translation>
    </message>
    <message>
        <source>“On this model, for these pairs, no difference was found in 64 answers”</source>
        <translation>«En este modelo, para estos pares, no se encontró ninguna diferencia en 64 respuestas»</translation>
    </message>
    <message>
        <source>Right. It says on what it stands, and how much was looked at.</source>
        <translation>Correcto. Dice en qué se apoya y cuánto se examinó.</translation>
    </message>
    <message>
        <source>“Instructions are not needed any more”</source>
        <translation>«Las instrucciones ya no hacen falta»</translation>
    </message>
    <message>
        <source>No. A token is learned from instructions, and a new wish has none yet.</source>
        <translation>No. Un token se aprende de instrucciones, y una petición nueva todavía no tiene ninguno.</translation>
    </message>
    <message>
        <source>What would be the most careful title for your result?</source>
        <translation>¿Cuál sería el título más prudente para tu resultado?</translation>
    </message>
    <message>
        <source>You measured one small model, four behaviours, questions of one kind, and what a program can check.</source>
        <translation>Has medido un solo modelo pequeño, cuatro comportamientos, preguntas de un solo tipo y lo que un programa puede comprobar.</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>Lo que no demuestra</translation>
    </message>
    <message>
        <source>An experiment of your own</source>
        <translation>Un experimento propio</translation>
    </message>
    <message>
        <source>While it plays, the student&apos;s bars grow towards the teacher&apos;s, the divergences shrink, and one point walks through the plane: the token, which is all that moves. The arrow on it points against the gradient.</source>
        <translation>Mientras se reproduce, las barras del alumno se acercan a las del maestro, las divergencias disminuyen y un punto recorre el plano: es el token, lo único que se mueve. La flecha que lleva apunta en sentido contrario al gradiente.</translation>
    </message>
    <message>
        <source>Open the mechanism at Distillation (Ctrl+Shift+I), press Look, then Play.</source>
        <translation>Abrir el mecanismo en Destilación (Ctrl+Mayús+I), pulsar Observar y después Reproducir.</translation>
    </message>
    <message>
        <source>Everything above can be watched on **one** example, slowly. The mechanism draws it as a training does: a question, one wording of the instruction, and the right answer. For each word of the answer it shows what teacher and student would say next, and how far apart they are (the **divergence**, KL).

Then it takes thirty steps on this one example. Nothing is saved, and no token is replaced.</source>
        <translation>Todo lo anterior se puede ver despacio en **un solo** ejemplo. El mecanismo lo sortea como lo hace un entrenamiento: una pregunta, una formulación de la instrucción y la respuesta correcta. Para cada palabra de la respuesta muestra lo que el maestro y el alumno dirían a continuación, y cuánto se alejan el uno del otro (la **divergencia**, KL).

Después da treinta pasos con ese único ejemplo. No se guarda nada y no se reemplaza ningún token.</translation>
    </message>
    <message>
        <source>See it happen</source>
        <translation>Ver cómo ocurre</translation>
    </message>
    <message>
        <source>In the mask each row sees the rows before it, so `&lt;and&gt;` can read the first behaviour and the second can read both. In the table of rows you find how much each is looked at, and what the answer&apos;s logits owe to it.</source>
        <translation>En la máscara, cada fila ve las filas anteriores, así que `&lt;and&gt;` puede leer el primer comportamiento, y el segundo puede leer los dos. En la tabla de filas se ve cuánto se mira cada una y qué le deben los logits de la respuesta.</translation>
    </message>
    <message>
        <source>Open the mechanism at &lt;and&gt; (Ctrl+Shift+I), press Look, and zoom in from Deck to Logit.</source>
        <translation>Abrir el mecanismo en &lt;and&gt; (Ctrl+Mayús+I), pulsar Observar y acercarse desde Mazo hasta Logit.</translation>
    </message>
    <message>
        <source>What does `&lt;and&gt;` do in there? For each word of an answer every **head** of every layer spreads its **attention** over all that stands before it; the shares add up to 100 %. So one can ask how much of it goes to each row, and what the word&apos;s **logit**, its score before the probabilities, would be without that row.

The mechanism shows both, from the model&apos;s own pass: first the whole deck, then its input, then one word&apos;s attention, then one logit.</source>
        <translation>¿Qué hace `&lt;and&gt;` ahí dentro? Para cada palabra de una respuesta, cada **cabeza** de cada capa reparte su **atención** entre todo lo que hay antes; las partes suman 100 %. Así se puede preguntar cuánta recibe cada fila, y cuál sería sin esa fila el **logit** de la palabra, es decir, su puntuación antes de las probabilidades.

El mecanismo muestra ambas cosas, tomadas de la propia pasada del modelo: primero el mazo entero, luego su entrada, luego la atención de una palabra y por último un logit.</translation>
    </message>
    <message>
        <source>Who looks at whom</source>
        <translation>Quién mira a quién</translation>
    </message>
    <message>
        <source>Three slots, one position, and crossed-out cells between them: whatever order the chips have on the deck, the model reads the same thing.</source>
        <translation>Tres casillas, una posición y, entre ellas, celdas tachadas: sea cual sea el orden de las fichas en el mazo, el modelo lee lo mismo.</translation>
    </message>
    <message>
        <source>Open the mechanism at &lt;set&gt; (Ctrl+Shift+I), press Look, and go to Input.</source>
        <translation>Abrir el mecanismo en &lt;set&gt; (Ctrl+Mayús+I), pulsar Observar e ir a Entrada.</translation>
    </message>
    <message>
        <source>Why has a set no order? Its rows stand at one and the same **position**, right behind the question. Each sees the question and itself, but not its siblings; `&lt;set&gt;` comes next and sees them all. A **mask** says who sees whom, and the model cannot look past it.

Point at the mask&apos;s cells: each says in words what it means.</source>
        <translation>¿Por qué no tiene orden un conjunto? Sus filas están en una misma **posición**, justo detrás de la pregunta. Cada una ve la pregunta y se ve a sí misma, pero no a sus hermanas; `&lt;set&gt;` va detrás y las ve todas. Una **máscara** dice quién ve a quién, y el modelo no puede saltársela.

Señalar las celdas de la máscara: cada una dice con palabras lo que significa.</translation>
    </message>
    <message>
        <source>Inside the set</source>
        <translation>Dentro del conjunto</translation>
    </message>
    <message>
        <source>what is handed from block to block at each position, and to which each block adds</source>
        <translation>lo que pasa de bloque en bloque en cada posición, y a lo que cada bloque suma algo</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>a small learned change of the stream behind each block</source>
        <translation>un pequeño cambio aprendido del flujo tras cada bloque</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>how many directions an adapter reads and writes at most</source>
        <translation>cuántas direcciones lee y escribe, como máximo, un adaptador</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>by what an adapter&apos;s change, or a token&apos;s row, is multiplied</source>
        <translation>por cuánto se multiplica el cambio de un adaptador, o la fila de un token</translation>
    </message>
    <message>
        <source>A token changes what is read; an adapter changes what is computed, behind every block.</source>
        <translation>Un token cambia lo que se lee; un adaptador cambia lo que se calcula, tras cada bloque.</translation>
    </message>
    <message>
        <source>For one behaviour alone both do; an adapter is about a hundred times as large.</source>
        <translation>Para un solo comportamiento sirven los dos; un adaptador es unas cien veces más grande.</translation>
    </message>
    <message>
        <source>Tokens are joined by a row that was trained for it; adapters are only added up.</source>
        <translation>Los tokens se unen con una fila entrenada para ello; los adaptadores solo se suman.</translation>
    </message>
    <message>
        <source>An adapter can learn from examples where no instruction could be a teacher.</source>
        <translation>Un adaptador puede aprender de ejemplos allí donde ninguna instrucción podría hacer de maestro.</translation>
    </message>
    <message>
        <source>About as many</source>
        <translation>Más o menos los mismos</translation>
    </message>
    <message>
        <source>About a hundred times as many</source>
        <translation>Unas cien veces más</translation>
    </message>
    <message>
        <source>As many as the whole model</source>
        <translation>Tantos como el modelo entero</translation>
    </message>
    <message>
        <source>A token of this model is 192 numbers. How many is an adapter?</source>
        <translation>Un token de este modelo son 192 números. ¿Cuántos son un adaptador?</translation>
    </message>
    <message>
        <source>Rank 8, twice 192 wide, 6 blocks: 18,432 numbers for each behaviour, 96 times as many as a token, and still only about 0.6 % of the model.</source>
        <translation>Rango 8, dos veces 192 de ancho, 6 bloques: 18 432 números por comportamiento, 96 veces los de un token, y aun así solo alrededor del 0,6 % del modelo.</translation>
    </message>
    <message>
        <source>Choose Adapters, tick German and lower case alone, set 60 steps of 8 examples, and press Start.</source>
        <translation>Elegir Adaptadores, marcar solo Alemán y minúsculas, poner 60 pasos de 8 ejemplos y pulsar Iniciar.</translation>
    </message>
    <message>
        <source>A token changes what the model **reads**. An **adapter** changes what it **computes**: behind each block, something small is added to the stream, h ← h + W_up f(W_down h). Two narrow matrices for each of the 6 blocks learn; all the model&apos;s own weights stay as they are.

Here it learns from answers in German, and another from answers in lower case.</source>
        <translation>Un token cambia lo que el modelo **lee**. Un **adaptador** cambia lo que **calcula**: tras cada bloque se suma al flujo algo pequeño, h ← h + W_up f(W_down h). Aprenden dos matrices estrechas por cada uno de los 6 bloques; todos los pesos del propio modelo quedan como están.

Aquí un adaptador aprende de respuestas en alemán, y otro, de respuestas en minúsculas.</translation>
    </message>
    <message>
        <source>A change inside the model</source>
        <translation>Un cambio dentro del modelo</translation>
    </message>
    <message>
        <source>Both are German</source>
        <translation>Las dos están en alemán</translation>
    </message>
    <message>
        <source>Only the token&apos;s is German</source>
        <translation>Solo la del token está en alemán</translation>
    </message>
    <message>
        <source>Only the adapter&apos;s is German</source>
        <translation>Solo la del adaptador está en alemán</translation>
    </message>
    <message>
        <source>German by token and German by adapter: what will the two answers be like?</source>
        <translation>Alemán con token y Alemán con adaptador: ¿cómo serán las dos respuestas?</translation>
    </message>
    <message>
        <source>Both are German. For one behaviour alone the small row does what the larger change inside does. The exact input shows the difference: the adapter&apos;s has no additional place.</source>
        <translation>Las dos están en alemán. Para un solo comportamiento, la pequeña fila hace lo mismo que el cambio interior, que es mayor. La entrada exacta muestra la diferencia: la del adaptador no tiene ningún lugar de más.</translation>
    </message>
    <message>
        <source>Lay German alone, ask “What does the owl eat?”, and run Tokens beside Adapters (under More).</source>
        <translation>Poner solo Alemán, preguntar «What does the owl eat?» y ejecutar Tokens junto a Adaptadores (en Más).</translation>
    </message>
    <message>
        <source>Now both steer the same question: in one column the token stands in the input, in the other the input is the bare question, and the adapter works inside.</source>
        <translation>Ahora los dos dirigen la misma pregunta: en una columna el token está en la entrada; en la otra, la entrada es la pregunta sin más, y el adaptador actúa por dentro.</translation>
    </message>
    <message>
        <source>One behaviour alone</source>
        <translation>Un solo comportamiento</translation>
    </message>
    <message>
        <source>A row for each behaviour, a column for each block: the stronger the colour, the more is added there. Below stand the words that each block&apos;s change speaks for, and from which strength on the answers break. Close the window when you have looked.</source>
        <translation>Una fila por cada comportamiento, una columna por cada bloque: cuanto más intenso es el color, más se suma ahí. Debajo están las palabras que favorece el cambio de cada bloque, y la intensidad a partir de la cual las respuestas quedan inservibles. Cerrar la ventana después de mirar.</translation>
    </message>
    <message>
        <source>Open Bench &gt; Where adapters act, and press Look.</source>
        <translation>Abrir Mesa &gt; Dónde actúan los adaptadores y pulsar Observar.</translation>
    </message>
    <message>
        <source>A token acts through the places behind it that look at it. An adapter adds to the stream behind **every block, at every position**. How much it adds can be measured, and what the added direction speaks for can be read: it is held against the rows of all words, as a token&apos;s neighbours are.</source>
        <translation>Un token actúa a través de los lugares posteriores que lo miran. Un adaptador suma algo al flujo tras **cada bloque, en cada posición**. Se puede medir cuánto suma y se puede leer qué favorece la dirección sumada: se compara con las filas de todas las palabras, igual que los vecinos de un token.</translation>
    </message>
    <message>
        <source>Where it acts</source>
        <translation>Dónde actúa</translation>
    </message>
    <message>
        <source>Tokens and adapters</source>
        <translation>Los tokens y los adaptadores</translation>
    </message>
    <message>
        <source>Tokens with &lt;and&gt; alone</source>
        <translation>Solo los tokens con &lt;and&gt;</translation>
    </message>
    <message>
        <source>Adapters alone</source>
        <translation>Solo los adaptadores</translation>
    </message>
    <message>
        <source>German and lower case at once: who keeps both?</source>
        <translation>Alemán y minúsculas a la vez: ¿quién mantiene los dos?</translation>
    </message>
    <message>
        <source>The tokens keep both. The adapters do not: the two changes get in each other&apos;s way, and the answer may even fall apart. One question proves little; Evaluate compares the two ways on many.</source>
        <translation>Los tokens mantienen los dos. Los adaptadores no: los dos cambios se estorban, y la respuesta puede incluso deshacerse. Una pregunta demuestra poco; Evaluar compara los dos modos con muchas.</translation>
    </message>
    <message>
        <source>Lay German and lower case, joined by &lt;and&gt;, ask the same question, and run Tokens beside Adapters.</source>
        <translation>Poner Alemán y minúsculas, unidos por &lt;and&gt;, hacer la misma pregunta y ejecutar Tokens junto a Adaptadores.</translation>
    </message>
    <message>
        <source>Two adapters can be switched on at once: what they add is added up. Each was trained as if it were alone.

Tokens have met others in their training, and between two of them stands `&lt;and&gt;`, which was trained to join.</source>
        <translation>Se pueden activar dos adaptadores a la vez: lo que añade cada uno se suma. Cada uno se entrenó como si estuviera solo.

Los tokens conocieron a otros en su entrenamiento, y entre dos de ellos está `&lt;and&gt;`, que se entrenó para unir.</translation>
    </message>
    <message>
        <source>Two together</source>
        <translation>Dos juntos</translation>
    </message>
    <message>
        <source>Tokens: they are a part of each user&apos;s input</source>
        <translation>Los tokens: forman parte de la entrada de cada usuario</translation>
    </message>
    <message>
        <source>Right. The model stays one and the same for everyone, and &lt;and&gt; joins what each user chose.</source>
        <translation>Correcto. El modelo es el mismo para todos, y &lt;and&gt; une lo que eligió cada usuario.</translation>
    </message>
    <message>
        <source>Adapters: they leave the input as it is</source>
        <translation>Los adaptadores: dejan la entrada como está</translation>
    </message>
    <message>
        <source>They do leave the input short. But each combination is another computation, and the changes of several adapters are only added up.</source>
        <translation>Es cierto que no alargan la entrada. Pero cada combinación es un cálculo distinto, y los cambios de varios adaptadores solo se suman.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Da lo mismo</translation>
    </message>
    <message>
        <source>No. A row goes with one question; an adapter goes with the model.</source>
        <translation>No. Una fila va con una pregunta; un adaptador va con el modelo.</translation>
    </message>
    <message>
        <source>Thirty behaviours, in any combination, for many users at once. What is easier to serve?</source>
        <translation>Treinta comportamientos, en cualquier combinación, para muchos usuarios a la vez. ¿Qué es más fácil de servir?</translation>
    </message>
    <message>
        <source>A token is a row of the input. Whoever serves the model puts it beside the vocabulary, and each user&apos;s question can carry other tokens.

An adapter is a part of the computation: it must run with the model, for every position of every answer, and users with different adapters need different computations.</source>
        <translation>Un token es una fila de la entrada. Quien sirve el modelo la coloca junto al vocabulario, y la pregunta de cada usuario puede llevar otros tokens.

Un adaptador es una parte del cálculo: tiene que ejecutarse con el modelo en cada posición de cada respuesta, y los usuarios con adaptadores distintos necesitan cálculos distintos.</translation>
    </message>
    <message>
        <source>For lower case, which the instruction brings about anyway</source>
        <translation>Para las minúsculas, que la instrucción consigue de todos modos</translation>
    </message>
    <message>
        <source>No. For this a token is enough, and it can be joined with others.</source>
        <translation>No. Para eso basta un token, y se puede unir con otros.</translation>
    </message>
    <message>
        <source>For a kind of sums of which there are thousands of solved examples, and which no instruction makes the model solve</source>
        <translation>Para un tipo de cuentas del que hay miles de ejemplos resueltos y que ninguna instrucción consigue que el modelo resuelva</translation>
    </message>
    <message>
        <source>Right. There is no teacher to distil from, but there are answers to learn from. The Tasks of Evaluate measure such things.</source>
        <translation>Correcto. No hay maestro del que destilar, pero sí respuestas de las que aprender. Las Tareas de Evaluar miden cosas así.</translation>
    </message>
    <message>
        <source>For five wishes at once, in any order</source>
        <translation>Para cinco deseos a la vez, en cualquier orden</translation>
    </message>
    <message>
        <source>No. Joining is what tokens with &lt;and&gt; are for.</source>
        <translation>No. Para unir están los tokens con &lt;and&gt;.</translation>
    </message>
    <message>
        <source>For what would you rather take an adapter?</source>
        <translation>¿Para qué sería mejor elegir un adaptador?</translation>
    </message>
    <message>
        <source>A row of 192 numbers can only say to the model what the model can do already: its teacher is the model itself, reading an instruction. An adapter can learn from examples, whatever made them: it is trained on answers, not on an instruction, and has room for more.</source>
        <translation>Una fila de 192 números solo puede decirle al modelo lo que el modelo ya sabe hacer: su maestro es el propio modelo leyendo una instrucción. Un adaptador puede aprender de ejemplos, vengan de donde vengan: se entrena con respuestas, no con una instrucción, y en él cabe más.</translation>
    </message>
    <message>
        <source>When an adapter is the better choice</source>
        <translation>Cuándo es mejor un adaptador</translation>
    </message>
    <message>
        <source>Adapters beside tokens</source>
        <translation>Los adaptadores junto a los tokens</translation>
    </message>
    <message>
        <source>The answer is written in German</source>
        <translation>La respuesta está escrita en alemán</translation>
    </message>
    <message>
        <source>Right. That is what was checked, and no more.</source>
        <translation>Correcto. Eso es lo que se comprobó, y nada más.</translation>
    </message>
    <message>
        <source>The answer is true and well put</source>
        <translation>La respuesta es verdadera y está bien redactada</translation>
    </message>
    <message>
        <source>No. Whether the facts hold is a check of its own; style is not checked at all.</source>
        <translation>No. Si los datos son ciertos se comprueba aparte; el estilo no se comprueba en absoluto.</translation>
    </message>
    <message>
        <source>The token works on every question</source>
        <translation>El token funciona con todas las preguntas</translation>
    </message>
    <message>
        <source>No. One answer is one answer. How often it works has to be counted.</source>
        <translation>No. Una respuesta es una respuesta. Con qué frecuencia funciona hay que contarlo.</translation>
    </message>
    <message>
        <source>The badge of German has passed. What do you know?</source>
        <translation>El distintivo Alemán ha salido en verde. ¿Qué sabes con eso?</translation>
    </message>
    <message>
        <source>Under each answer a program has checked what the chip asks for.</source>
        <translation>Bajo cada respuesta, un programa ha comprobado lo que pide la ficha.</translation>
    </message>
    <message>
        <source>What a badge says</source>
        <translation>Qué dice un distintivo</translation>
    </message>
    <message>
        <source>A number that the row is multiplied by</source>
        <translation>Un número por el que se multiplica la fila</translation>
    </message>
    <message>
        <source>Right. The model reads another row; where its behaviour turns has to be tried.</source>
        <translation>Correcto. El modelo lee otra fila; dónde cambia su comportamiento hay que probarlo.</translation>
    </message>
    <message>
        <source>The share of the answer&apos;s words that obey</source>
        <translation>La proporción de palabras de la respuesta que obedecen</translation>
    </message>
    <message>
        <source>No. The answer is written as a whole; at some strength it turns.</source>
        <translation>No. La respuesta se escribe como un todo; con cierta intensidad, cambia.</translation>
    </message>
    <message>
        <source>How often the token is repeated in the input</source>
        <translation>Cuántas veces se repite el token en la entrada</translation>
    </message>
    <message>
        <source>No. It takes one place at any strength.</source>
        <translation>No. Ocupa un solo lugar con cualquier intensidad.</translation>
    </message>
    <message>
        <source>What is the strength, exactly?</source>
        <translation>¿Qué es exactamente la intensidad?</translation>
    </message>
    <message>
        <source>At strength 1 the token stands in the input as it was learned, at 0 as a row of zeros.</source>
        <translation>Con intensidad 1, el token está en la entrada tal como se aprendió; con 0, como una fila de ceros.</translation>
    </message>
    <message>
        <source>Half a token</source>
        <translation>Medio token</translation>
    </message>
    <message>
        <source>What they read: the instruction here, the token there</source>
        <translation>En lo que leen: uno, la instrucción; el otro, el token</translation>
    </message>
    <message>
        <source>Right. Everything else is the same, so the token has to do what the instruction does.</source>
        <translation>Correcto. Todo lo demás es igual, así que el token tiene que hacer lo que hace la instrucción.</translation>
    </message>
    <message>
        <source>The teacher is the larger model</source>
        <translation>El maestro es el modelo más grande</translation>
    </message>
    <message>
        <source>No. It is one and the same model, with the same weights.</source>
        <translation>No. Es un único modelo, con los mismos pesos.</translation>
    </message>
    <message>
        <source>The teacher has seen the answer before</source>
        <translation>El maestro ya ha visto antes la respuesta</translation>
    </message>
    <message>
        <source>No. Both read the same answer, word by word, and say what they would expect next.</source>
        <translation>No. Los dos leen la misma respuesta, palabra por palabra, y dicen qué esperarían a continuación.</translation>
    </message>
    <message>
        <source>What is different between them?</source>
        <translation>¿En qué se diferencian?</translation>
    </message>
    <message>
        <source>Both are the same frozen model.</source>
        <translation>Los dos son el mismo modelo congelado.</translation>
    </message>
    <message>
        <source>Teacher and student</source>
        <translation>Maestro y alumno</translation>
    </message>
    <message>
        <source>Nothing: the token is as good as the instruction</source>
        <translation>Nada: el token es tan bueno como la instrucción</translation>
    </message>
    <message>
        <source>No. The average is over the training&apos;s examples, and an answer is more than an average.</source>
        <translation>No. El promedio es sobre los ejemplos del entrenamiento, y una respuesta es más que un promedio.</translation>
    </message>
    <message>
        <source>That new answers have the behaviour</source>
        <translation>Que las respuestas nuevas tengan el comportamiento</translation>
    </message>
    <message>
        <source>Right. That is what the badges under new answers, or held-out examples, are for.</source>
        <translation>Correcto. Para eso están los distintivos bajo respuestas nuevas, o los ejemplos reservados.</translation>
    </message>
    <message>
        <source>That the weights have not changed</source>
        <translation>Que los pesos no hayan cambiado</translation>
    </message>
    <message>
        <source>No need: the training cannot reach them.</source>
        <translation>No hace falta: el entrenamiento no puede llegar a ellos.</translation>
    </message>
    <message>
        <source>The loss has fallen to almost zero. What is still to be shown?</source>
        <translation>La pérdida ha bajado casi a cero. ¿Qué falta por demostrar?</translation>
    </message>
    <message>
        <source>The loss says how far apart teacher and student are on average, on the examples of the training.</source>
        <translation>La pérdida dice cuánto se alejan, en promedio, el maestro y el alumno en los ejemplos del entrenamiento.</translation>
    </message>
    <message>
        <source>The loss is low</source>
        <translation>La pérdida es baja</translation>
    </message>
    <message>
        <source>The start is near the goal already, so fewer steps are needed</source>
        <translation>El inicio ya está cerca de la meta, así que hacen falta menos pasos</translation>
    </message>
    <message>
        <source>Right. It begins among the words that mean what it shall mean.</source>
        <translation>Correcto. Empieza entre las palabras que significan lo que debe significar.</translation>
    </message>
    <message>
        <source>Random numbers would change the model</source>
        <translation>Los números aleatorios cambiarían el modelo</translation>
    </message>
    <message>
        <source>No. Whatever the row holds, the weights stay as they are.</source>
        <translation>No. Contenga lo que contenga la fila, los pesos quedan como están.</translation>
    </message>
    <message>
        <source>The token may never leave its start</source>
        <translation>El token no puede alejarse nunca de su inicio</translation>
    </message>
    <message>
        <source>It does leave it: the cosine to the start falls.</source>
        <translation>Sí que se aleja: el coseno con el inicio baja.</translation>
    </message>
    <message>
        <source>Why not from random numbers?</source>
        <translation>¿Por qué no de números aleatorios?</translation>
    </message>
    <message>
        <source>A token&apos;s training starts from the mean of its instructions&apos; words.</source>
        <translation>El entrenamiento de un token parte de la media de las palabras de sus instrucciones.</translation>
    </message>
    <message>
        <source>Where it begins</source>
        <translation>Dónde empieza</translation>
    </message>
    <message>
        <source>The answers to all pairs of behaviours</source>
        <translation>Las respuestas a todos los pares de comportamientos</translation>
    </message>
    <message>
        <source>No. One row could not hold them, and it joins pairs that it never met.</source>
        <translation>No. No cabrían en una fila, y además une pares que nunca vio.</translation>
    </message>
    <message>
        <source>To say that what stands on both sides shall hold</source>
        <translation>A decir que debe cumplirse lo que hay a ambos lados</translation>
    </message>
    <message>
        <source>Right. What is joined is said by the tokens beside it.</source>
        <translation>Correcto. Qué se une lo dicen los tokens que tiene al lado.</translation>
    </message>
    <message>
        <source>It was set to the English word and</source>
        <translation>Se fijó en la palabra inglesa and</translation>
    </message>
    <message>
        <source>No. It began at zero. That it has come near to that word is something that the training found.</source>
        <translation>No. Empezó en cero. Que se haya acercado a esa palabra es algo que encontró el entrenamiento.</translation>
    </message>
    <message>
        <source>What has it learned?</source>
        <translation>¿Qué ha aprendido?</translation>
    </message>
    <message>
        <source>`&lt;and&gt;` is a single learned row.</source>
        <translation>`&lt;and&gt;` es una sola fila aprendida.</translation>
    </message>
    <message>
        <source>One row for all pairs</source>
        <translation>Una fila para todos los pares</translation>
    </message>
    <message>
        <source>Yes: it should have joined them</source>
        <translation>Sí: debería haberlos unido</translation>
    </message>
    <message>
        <source>No answer has both. The best join cannot do what is impossible.</source>
        <translation>Ninguna respuesta tiene los dos. Ni la mejor unión puede hacer lo imposible.</translation>
    </message>
    <message>
        <source>No: no answer can satisfy both, whatever joins them</source>
        <translation>No: ninguna respuesta puede cumplir los dos, los una lo que los una</translation>
    </message>
    <message>
        <source>Right. That is why experiments combine behaviours of different categories.</source>
        <translation>Correcto. Por eso los experimentos combinan comportamientos de categorías distintas.</translation>
    </message>
    <message>
        <source>Yes: German was kept out of its training</source>
        <translation>Sí: Alemán quedó fuera de su entrenamiento</translation>
    </message>
    <message>
        <source>That it was, but two seen languages do not go together either.</source>
        <translation>Es cierto, pero dos idiomas vistos tampoco son compatibles.</translation>
    </message>
    <message>
        <source>Is that a fault of `&lt;and&gt;`?</source>
        <translation>¿Es culpa de `&lt;and&gt;`?</translation>
    </message>
    <message>
        <source>German and French on one deck give an answer that satisfies neither badge, or one of them.</source>
        <translation>Alemán y Francés en un mismo mazo dan una respuesta en la que no sale en verde ninguno de los dos distintivos, o solo uno.</translation>
    </message>
    <message>
        <source>A pair that fails</source>
        <translation>Un par que falla</translation>
    </message>
    <message>
        <source>They are all right</source>
        <translation>Todas son correctas</translation>
    </message>
    <message>
        <source>No. All orders may fail alike.</source>
        <translation>No. Todos los órdenes pueden fallar por igual.</translation>
    </message>
    <message>
        <source>Nothing: only that the order makes no difference</source>
        <translation>Nada: solo que el orden no influye</translation>
    </message>
    <message>
        <source>Right. Accuracy and order variance are two figures.</source>
        <translation>Correcto. La exactitud y la varianza de orden son dos cifras distintas.</translation>
    </message>
    <message>
        <source>They are better than those of any order</source>
        <translation>Son mejores que las de cualquier orden</translation>
    </message>
    <message>
        <source>That has to be measured; it may be so or not.</source>
        <translation>Eso hay que medirlo; puede ser así o no.</translation>
    </message>
    <message>
        <source>What does that say about how right its answers are?</source>
        <translation>¿Qué dice eso de lo correctas que son sus respuestas?</translation>
    </message>
    <message>
        <source>The order variance of a set is zero.</source>
        <translation>La varianza de orden de un conjunto es cero.</translation>
    </message>
    <message>
        <source>Variance zero</source>
        <translation>Varianza cero</translation>
    </message>
    <message>
        <source>They are sorted by the alphabet</source>
        <translation>Se ordenan alfabéticamente</translation>
    </message>
    <message>
        <source>A fixed order would be an order; it would only always be the same one.</source>
        <translation>Un orden fijo sería un orden; solo que sería siempre el mismo.</translation>
    </message>
    <message>
        <source>They stand at one position and do not see each other</source>
        <translation>Están en una misma posición y no se ven entre sí</translation>
    </message>
    <message>
        <source>Right. Nothing in the input tells first from last.</source>
        <translation>Correcto. Nada en la entrada distingue el primero del último.</translation>
    </message>
    <message>
        <source>`&lt;set&gt;` forgets it</source>
        <translation>`&lt;set&gt;` lo olvida</translation>
    </message>
    <message>
        <source>There is nothing to forget: it sees rows that stand at one place.</source>
        <translation>No hay nada que olvidar: ve filas que están en un mismo lugar.</translation>
    </message>
    <message>
        <source>What keeps them from having an order all the same?</source>
        <translation>¿Qué impide que, aun así, tengan un orden?</translation>
    </message>
    <message>
        <source>In a set the tokens share one position.</source>
        <translation>En un conjunto, los tokens comparten una posición.</translation>
    </message>
    <message>
        <source>Why a set has none</source>
        <translation>Por qué un conjunto no lo tiene</translation>
    </message>
    <message>
        <source>The training found a direction that the model reads as “and”</source>
        <translation>El entrenamiento encontró una dirección que el modelo lee como «and»</translation>
    </message>
    <message>
        <source>Right. Nobody put it there: only the loss moved the row.</source>
        <translation>Correcto. Nadie la puso ahí: solo la pérdida movió la fila.</translation>
    </message>
    <message>
        <source>It does the same as the written word</source>
        <translation>Hace lo mismo que la palabra escrita</translation>
    </message>
    <message>
        <source>No. The two are not equal, and experiments show that they do not work equally well.</source>
        <translation>No. No son iguales, y los experimentos muestran que no funcionan igual de bien.</translation>
    </message>
    <message>
        <source>It was copied from the word</source>
        <translation>Se copió de la palabra</translation>
    </message>
    <message>
        <source>No. It began at zero, and the training alone has moved it.</source>
        <translation>No. Empezó en cero, y solo el entrenamiento la movió.</translation>
    </message>
    <message>
        <source>What may be said?</source>
        <translation>¿Qué se puede decir?</translation>
    </message>
    <message>
        <source>`&lt;and&gt;` began at zero. Now its nearest word is “and”, far above what random rows reach.</source>
        <translation>`&lt;and&gt;` empezó en cero. Ahora su palabra más cercana es «and», muy por encima de lo que alcanzan filas al azar.</translation>
    </message>
    <message>
        <source>Nearest to an operator</source>
        <translation>Lo más cercano a un operador</translation>
    </message>
    <message>
        <source>The one fitted on the tokens</source>
        <translation>La que está ajustada a los tokens</translation>
    </message>
    <message>
        <source>It shows best how tokens differ. That is one question of several.</source>
        <translation>Muestra mejor que ninguna cómo difieren los tokens. Esa es una pregunta entre varias.</translation>
    </message>
    <message>
        <source>Neither alone: each shows two directions of many</source>
        <translation>Ninguna por sí sola: cada una muestra dos direcciones de muchas</translation>
    </message>
    <message>
        <source>Right. Say what the axes were fitted on, and look at the cosines.</source>
        <translation>Correcto. Hay que decir a qué se ajustaron los ejes y mirar los cosenos.</translation>
    </message>
    <message>
        <source>The one in which the groups stand further apart</source>
        <translation>Aquella en la que los grupos están más separados</translation>
    </message>
    <message>
        <source>What looks clearer need not be truer.</source>
        <translation>Lo que se ve más claro no tiene por qué ser más cierto.</translation>
    </message>
    <message>
        <source>Which picture is the true one?</source>
        <translation>¿Qué imagen es la verdadera?</translation>
    </message>
    <message>
        <source>The same tokens lie otherwise when the axes are fitted on the vocabulary.</source>
        <translation>Los mismos tokens quedan en otro sitio cuando los ejes se ajustan al vocabulario.</translation>
    </message>
    <message>
        <source>Two pictures</source>
        <translation>Dos imágenes</translation>
    </message>
    <message>
        <source>A longer limit for one of the columns</source>
        <translation>Un límite más largo para una de las columnas</translation>
    </message>
    <message>
        <source>Right. Then two things differ, and nobody knows which of them mattered.</source>
        <translation>Correcto. Entonces hay dos diferencias, y nadie sabe cuál de ellas importó.</translation>
    </message>
    <message>
        <source>Asking all columns the same question</source>
        <translation>Hacer la misma pregunta a todas las columnas</translation>
    </message>
    <message>
        <source>That is what makes it fair.</source>
        <translation>Eso es lo que la hace justa.</translation>
    </message>
    <message>
        <source>Taking always the likeliest next word</source>
        <translation>Tomar siempre la palabra siguiente más probable</translation>
    </message>
    <message>
        <source>It is the same for all columns, and makes the answers repeatable.</source>
        <translation>Es igual para todas las columnas y hace repetibles las respuestas.</translation>
    </message>
    <message>
        <source>What would make the comparison unfair?</source>
        <translation>¿Qué haría injusta la comparación?</translation>
    </message>
    <message>
        <source>Four columns answer the same question.</source>
        <translation>Cuatro columnas responden a la misma pregunta.</translation>
    </message>
    <message>
        <source>A fair comparison</source>
        <translation>Una comparación justa</translation>
    </message>
    <message>
        <source>When a wish comes up once, and nobody has thought of it before</source>
        <translation>Cuando un deseo surge una sola vez y nadie había pensado antes en él</translation>
    </message>
    <message>
        <source>Right. Words need no training, and say whatever the model understands.</source>
        <translation>Correcto. Las palabras no necesitan entrenamiento y dicen todo lo que el modelo entiende.</translation>
    </message>
    <message>
        <source>When the same wish stands in a million prompts</source>
        <translation>Cuando el mismo deseo está en un millón de prompts</translation>
    </message>
    <message>
        <source>Then a token saves places in each of them.</source>
        <translation>Entonces un token ahorra lugares en cada uno de ellos.</translation>
    </message>
    <message>
        <source>When half of the wish is wanted</source>
        <translation>Cuando se quiere la mitad del deseo</translation>
    </message>
    <message>
        <source>Words have no strength. A token has.</source>
        <translation>Las palabras no tienen intensidad. Un token sí.</translation>
    </message>
    <message>
        <source>When are words the better choice?</source>
        <translation>¿Cuándo son mejor opción las palabras?</translation>
    </message>
    <message>
        <source>A token has to be trained before it can be used.</source>
        <translation>Un token hay que entrenarlo antes de poder usarlo.</translation>
    </message>
    <message>
        <source>What words have</source>
        <translation>Lo que tienen las palabras</translation>
    </message>
    <message>
        <source>More questions and combinations</source>
        <translation>Más preguntas y combinaciones</translation>
    </message>
    <message>
        <source>Right. Four times as many make it about half as wide.</source>
        <translation>Correcto. Con el cuádruple, su ancho queda más o menos en la mitad.</translation>
    </message>
    <message>
        <source>The same questions once more</source>
        <translation>Las mismas preguntas otra vez</translation>
    </message>
    <message>
        <source>No. The same plan gives the same answers, and tells nothing new.</source>
        <translation>No. El mismo plan da las mismas respuestas y no dice nada nuevo.</translation>
    </message>
    <message>
        <source>Leaving out the answers that failed</source>
        <translation>Dejar fuera las respuestas que fallaron</translation>
    </message>
    <message>
        <source>No. Then the figure would say something else.</source>
        <translation>No. Entonces la cifra diría otra cosa.</translation>
    </message>
    <message>
        <source>What makes an interval narrower?</source>
        <translation>¿Qué hace más estrecho un intervalo?</translation>
    </message>
    <message>
        <source>The intervals are wide, because few questions were asked.</source>
        <translation>Los intervalos son anchos porque se hicieron pocas preguntas.</translation>
    </message>
    <message>
        <source>A narrower interval</source>
        <translation>Un intervalo más estrecho</translation>
    </message>
    <message>
        <source>Nothing has taught them to work together</source>
        <translation>Nada les ha enseñado a trabajar juntos</translation>
    </message>
    <message>
        <source>Right. Each was trained as if it were alone; tokens have a join that was trained.</source>
        <translation>Correcto. Cada uno se entrenó como si estuviera solo; los tokens tienen una unión que se entrenó.</translation>
    </message>
    <message>
        <source>The model has too few blocks</source>
        <translation>El modelo tiene muy pocos bloques</translation>
    </message>
    <message>
        <source>No. One adapter uses them all and holds.</source>
        <translation>No. Un solo adaptador los usa todos y funciona.</translation>
    </message>
    <message>
        <source>The second replaces the first</source>
        <translation>El segundo sustituye al primero</translation>
    </message>
    <message>
        <source>No. Both are added, at every position.</source>
        <translation>No. Se suman los dos, en cada posición.</translation>
    </message>
    <message>
        <source>Why do two of them fail where each alone holds?</source>
        <translation>¿Por qué fallan dos juntos donde cada uno por separado funciona?</translation>
    </message>
    <message>
        <source>What two adapters add to the stream is added up.</source>
        <translation>Lo que dos adaptadores añaden al flujo se suma.</translation>
    </message>
    <message>
        <source>Two adapters at once</source>
        <translation>Dos adaptadores a la vez</translation>
    </message>
    <message>
        <source>of 6</source>
        <translation>de 6</translation>
    </message>
    <message>
        <source>Which of these words lie nearest to the token of German? Put the nearest first.</source>
        <translation>¿Cuáles de estas palabras están más cerca del token de Alemán? Poner primero la más cercana.</translation>
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
        <translation>¿Qué proporción de las respuestas con tokens cumplirá ambas cosas?</translation>
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
        <translation>%1 no es un objeto</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 no tiene %2</translation>
    </message>
    <message>
        <source>%1 of %2 is not a text of 1 to %3 letters</source>
        <translation>%1 (%2) no es un texto de 1 a %3 letras</translation>
    </message>
    <message>
        <source>%1 of %2 is not a number from %3 to %4</source>
        <translation>%1 (%2) no es un número de %3 a %4</translation>
    </message>
    <message>
        <source>%1 of %2 is not a whole number</source>
        <translation>%1 (%2) no es un número entero</translation>
    </message>
    <message>
        <source>%1 of %2 is neither true nor false</source>
        <translation>%1 (%2) no es ni verdadero ni falso</translation>
    </message>
    <message>
        <source>%1 of %2 is not a list of %3 to %4</source>
        <translation>%1 (%2) no es una lista de %3 a %4</translation>
    </message>
    <message>
        <source>%1 of %2 holds something that is no name</source>
        <translation>%1 (%2) contiene algo que no es un nombre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has no language code: %2</source>
        <translation>%1 no tiene código de idioma: %2</translation>
    </message>
    <message>
        <source>%1 is empty in %2</source>
        <translation>%1 está vacío en %2</translation>
    </message>
    <message>
        <source>%1 is longer than %2 letters</source>
        <translation>%1 tiene más de %2 letras</translation>
    </message>
    <message>
        <source>%1 has a mark (** or `) that is not closed</source>
        <translation>%1 tiene una marca (** o `) sin cerrar</translation>
    </message>
    <message>
        <source>%1 has no English (“en”)</source>
        <translation>%1 no tiene inglés («en»)</translation>
    </message>
    <message>
        <source>%1 of %2 is %3; known are %4</source>
        <translation>%1 (%2) es %3; se conocen %4</translation>
    </message>
    <message>
        <source>%1 has an unknown key %2</source>
        <translation>%1 tiene una clave desconocida, %2</translation>
    </message>
    <message>
        <source>%1 has neither “at_least” nor “at_most”</source>
        <translation>%1 no tiene ni «at_least» ni «at_most»</translation>
    </message>
    <message>
        <source>%1 has a question and something to do; it must be one of them</source>
        <translation>%1 tiene una pregunta y algo que hacer; debe ser una de las dos cosas</translation>
    </message>
    <message>
        <source>choice %1 of %2</source>
        <translation>%2, opción %1</translation>
    </message>
    <message>
        <source>%1 must have exactly one right choice, and has %2</source>
        <translation>%1 debe tener exactamente una opción correcta, y tiene %2</translation>
    </message>
    <message>
        <source>action %1 of %2</source>
        <translation>%2, acción %1</translation>
    </message>
    <message>
        <source>fact %1 of %2</source>
        <translation>%2, hecho %1</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>la lección</translation>
    </message>
    <message>
        <source>it is not of the format steerdeck.lesson/1</source>
        <translation>no tiene el formato steerdeck.lesson/1</translation>
    </message>
    <message>
        <source>the name %1 is not of a-z, 0-9 and -</source>
        <translation>el nombre %1 no se compone de a-z, 0-9 y -</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>The lesson cannot be used: it is larger than %1 kB.</source>
        <translation>La lección no se puede usar: ocupa más de %1 kB.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>The lesson cannot be used: %1.</source>
        <translation>La lección no se puede usar: %1.</translation>
    </message>
    <message>
        <source>the guess of %1</source>
        <translation>%1, predicción</translation>
    </message>
    <message>
        <source>line %1 of the recap</source>
        <translation>línea %1 del resumen</translation>
    </message>
    <message>
        <source>term %1 of the glossary</source>
        <translation>término %1 del glosario</translation>
    </message>
    <message>
        <source>%1 is no way to steer that is trained</source>
        <translation>%1 no es un modo de dirigir que se entrene</translation>
    </message>
    <message>
        <source>the slider of %1 does not reach its end by whole steps</source>
        <translation>el control deslizante (%1) no llega a su extremo con pasos enteros</translation>
    </message>
    <message>
        <source>the slider of %1 has more than %2 places</source>
        <translation>el control deslizante (%1) tiene más de %2 posiciones</translation>
    </message>
    <message>
        <source>“happened” of the guess of %1</source>
        <translation>%1, predicción, «happened»</translation>
    </message>
    <message>
        <source>choice %2 of the guess of %1</source>
        <translation>%1, predicción, opción %2</translation>
    </message>
    <message>
        <source>thing %2 of the guess of %1</source>
        <translation>%1, predicción, elemento %2</translation>
    </message>
    <message>
        <source>things %1 and %2 of the guess of %3 are the same</source>
        <translation>los elementos %1 y %2 de la predicción (%3) son iguales</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>combinations</source>
        <translation>combinaciones</translation>
    </message>
    <message>
        <source>behaviours in a combination</source>
        <translation>comportamientos por combinación</translation>
    </message>
    <message>
        <source>ways to steer</source>
        <translation>modos de dirigir</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>prompts</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>behaviours</source>
        <translation>comportamientos</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>examples a step</source>
        <translation>ejemplos por paso</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>held-out loss</source>
        <translation>pérdida con lo reservado</translation>
    </message>
    <message>
        <source>join</source>
        <translation>unión</translation>
    </message>
    <message>
        <source>wording of instructions</source>
        <translation>formulación de las instrucciones</translation>
    </message>
    <message>
        <source>paraphrases</source>
        <translation>paráfrasis</translation>
    </message>
    <message>
        <source>each paraphrase as likely</source>
        <translation>cada paráfrasis igual de probable</translation>
    </message>
    <message>
        <source>drop rate of DARE</source>
        <translation>tasa de descarte de DARE</translation>
    </message>
    <message>
        <source>composition of LM-Steer</source>
        <translation>composición de LM-Steer</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Tokens with &lt;and&gt;</source>
        <translation>Tokens con &lt;and&gt;</translation>
    </message>
    <message>
        <source>The behaviours&apos; learned tokens, the learned &lt;and&gt; between them.</source>
        <translation>Los tokens aprendidos de los comportamientos, con el &lt;and&gt; aprendido entre ellos.</translation>
    </message>
    <message>
        <source>Tokens in a row</source>
        <translation>Tokens seguidos</translation>
    </message>
    <message>
        <source>The behaviours&apos; learned tokens with nothing between them.</source>
        <translation>Los tokens aprendidos de los comportamientos, sin nada en medio.</translation>
    </message>
    <message>
        <source>Tokens with the word and</source>
        <translation>Tokens con la palabra «and»</translation>
    </message>
    <message>
        <source>The behaviours&apos; learned tokens, the model&apos;s own word between them.</source>
        <translation>Los tokens aprendidos de los comportamientos, con la palabra propia del modelo entre ellos.</translation>
    </message>
    <message>
        <source>Tokens with &lt;and&gt;, one order</source>
        <translation>Tokens con &lt;and&gt;, un orden</translation>
    </message>
    <message>
        <source>As with &lt;and&gt;, but always in the same order of categories.</source>
        <translation>Como con &lt;and&gt;, pero siempre en el mismo orden de categorías.</translation>
    </message>
    <message>
        <source>Tokens as a set</source>
        <translation>Tokens como conjunto</translation>
    </message>
    <message>
        <source>The tokens share one position and do not see each other; &lt;set&gt; follows. No order exists.</source>
        <translation>Los tokens comparten una posición y no se ven entre sí; les sigue &lt;set&gt;. No existe ningún orden.</translation>
    </message>
    <message>
        <source>Tokens + instructions</source>
        <translation>Tokens + instrucciones</translation>
    </message>
    <message>
        <source>Instructions in words and tokens with &lt;and&gt;.</source>
        <translation>Instrucciones en palabras y tokens con &lt;and&gt;.</translation>
    </message>
    <message>
        <source>Tokens + instructions, one order</source>
        <translation>Tokens + instrucciones, un orden</translation>
    </message>
    <message>
        <source>Instructions and tokens, always in the same order of categories.</source>
        <translation>Instrucciones y tokens, siempre en el mismo orden de categorías.</translation>
    </message>
    <message>
        <source>Tokens + instructions, as a set</source>
        <translation>Tokens + instrucciones, tokens como conjunto</translation>
    </message>
    <message>
        <source>Instructions in words and the tokens as a set.</source>
        <translation>Instrucciones en palabras y los tokens como conjunto.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>The instructions in words, no token.</source>
        <translation>Las instrucciones en palabras, sin ningún token.</translation>
    </message>
    <message>
        <source>No steering</source>
        <translation>Sin dirigir</translation>
    </message>
    <message>
        <source>The question alone: what the model does unasked.</source>
        <translation>La pregunta sola: lo que hace el modelo sin que se le pida.</translation>
    </message>
    <message>
        <source>Tokens with &lt;or&gt;</source>
        <translation>Tokens con &lt;or&gt;</translation>
    </message>
    <message>
        <source>The learned &lt;or&gt; between the tokens: at least one behaviour shall hold.</source>
        <translation>El &lt;or&gt; aprendido entre los tokens: debe cumplirse al menos un comportamiento.</translation>
    </message>
    <message>
        <source>Instructions with or</source>
        <translation>Instrucciones con «or»</translation>
    </message>
    <message>
        <source>The instructions joined by the word or: at least one shall hold.</source>
        <translation>Las instrucciones unidas por la palabra «or»: debe cumplirse al menos una.</translation>
    </message>
    <message>
        <source>Tokens with &lt;not&gt;</source>
        <translation>Tokens con &lt;not&gt;</translation>
    </message>
    <message>
        <source>The learned &lt;not&gt; before each token: none of the behaviours shall hold.</source>
        <translation>El &lt;not&gt; aprendido delante de cada token: no debe cumplirse ninguno de los comportamientos.</translation>
    </message>
    <message>
        <source>Negated instructions</source>
        <translation>Instrucciones negadas</translation>
    </message>
    <message>
        <source>The instructions negated: none of the behaviours shall hold.</source>
        <translation>Las instrucciones negadas: no debe cumplirse ninguno de los comportamientos.</translation>
    </message>
    <message>
        <source>CAA</source>
        <translation>CAA</translation>
    </message>
    <message>
        <source>A direction added to the model&apos;s stream at one block; of several behaviours the sum.</source>
        <translation>Una dirección sumada al flujo del modelo en un bloque; con varios comportamientos, la suma.</translation>
    </message>
    <message>
        <source>LM-Steer</source>
        <translation>LM-Steer</translation>
    </message>
    <message>
        <source>A low-rank change of the last hidden state before the head; of several the sum.</source>
        <translation>Un cambio de rango bajo del último estado oculto antes de la cabeza; con varios, la suma.</translation>
    </message>
    <message>
        <source>LoRA + DARE</source>
        <translation>LoRA + DARE</translation>
    </message>
    <message>
        <source>Low-rank adapters of the MLPs; of several behaviours merged by DARE.</source>
        <translation>Adaptadores de rango bajo de los MLP; los de varios comportamientos se fusionan con DARE.</translation>
    </message>
    <message>
        <source>Tokens + instructions, in a row</source>
        <translation>Tokens + instrucciones, tokens seguidos</translation>
    </message>
    <message>
        <source>Instructions in words and the tokens with nothing between them.</source>
        <translation>Instrucciones en palabras y los tokens sin nada entre ellos.</translation>
    </message>
    <message>
        <source>Tokens + instructions, the word and</source>
        <translation>Tokens + instrucciones con la palabra «and»</translation>
    </message>
    <message>
        <source>Instructions in words and the tokens with the model&apos;s own word between them.</source>
        <translation>Instrucciones en palabras y los tokens con la palabra propia del modelo entre ellos.</translation>
    </message>
    <message>
        <source>Tokens + instructions, &lt;or&gt;</source>
        <translation>Tokens + instrucciones con &lt;or&gt;</translation>
    </message>
    <message>
        <source>Instructions joined by the word or, and &lt;or&gt; between the tokens: at least one shall hold.</source>
        <translation>Instrucciones unidas por «o», y &lt;or&gt; entre los tokens: al menos una debe cumplirse.</translation>
    </message>
    <message>
        <source>Tokens + instructions, &lt;not&gt;</source>
        <translation>Tokens + instrucciones con &lt;not&gt;</translation>
    </message>
    <message>
        <source>Negated instructions, and &lt;not&gt; before each token: none of the behaviours shall hold.</source>
        <translation>Instrucciones negadas, y &lt;not&gt; antes de cada token: no debe cumplirse ninguno de los comportamientos.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <source>Low-rank changes of the stream behind each block; of several behaviours the sum.</source>
        <translation>Cambios de rango bajo del flujo tras cada bloque; con varios comportamientos, la suma.</translation>
    </message>
    <message>
        <source>Fixed vectors</source>
        <translation>Vectores fijos</translation>
    </message>
    <message>
        <source>A learned vector added behind each block; of several behaviours the sum.</source>
        <translation>Un vector aprendido que se suma tras cada bloque; con varios comportamientos, la suma.</translation>
    </message>
    <message>
        <source>LoRA and adapters</source>
        <translation>LoRA y adaptadores</translation>
    </message>
    <message>
        <source>LoRA and adapters that were trained together; of several behaviours the sum.</source>
        <translation>LoRA y adaptadores entrenados en conjunto; con varios comportamientos, la suma.</translation>
    </message>
    <message>
        <source>Joint LoRA alone</source>
        <translation>Solo LoRA conjunta</translation>
    </message>
    <message>
        <source>Of what was trained together, LoRA alone.</source>
        <translation>De lo entrenado en conjunto, solo LoRA.</translation>
    </message>
    <message>
        <source>Joint adapters alone</source>
        <translation>Solo adaptadores conjuntos</translation>
    </message>
    <message>
        <source>Of what was trained together, the adapters alone.</source>
        <translation>De lo entrenado en conjunto, solo los adaptadores.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1-%2 words</source>
        <translation>%1-%2 palabras</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>title case</source>
        <translation>iniciales en mayúscula</translation>
    </message>
    <message>
        <source>mixed case</source>
        <translation>mezcladas</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>sin letras</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>no language recognised</source>
        <translation>ningún idioma reconocido</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>ningún objeto JSON</translation>
    </message>
    <message>
        <source>JSON inside a code fence</source>
        <translation>JSON en un bloque de código</translation>
    </message>
    <message>
        <source>JSON whose value is no text</source>
        <translation>JSON cuyo valor no es texto</translation>
    </message>
    <message>
        <source>JSON with the single key &quot;%1&quot;</source>
        <translation>JSON con la única clave «%1»</translation>
    </message>
    <message>
        <source>JSON with the key &quot;%1&quot;</source>
        <translation>JSON con la clave «%1»</translation>
    </message>
    <message>
        <source>only true statements</source>
        <translation>solo afirmaciones verdaderas</translation>
    </message>
    <message>
        <source>%1 true</source>
        <translation>verdaderas: %1</translation>
    </message>
    <message>
        <source>%1 true, %2 false</source>
        <translation>verdaderas: %1, falsas: %2</translation>
    </message>
    <message>
        <source>%1 true, %2 not understood</source>
        <translation>verdaderas: %1, no entendidas: %2</translation>
    </message>
    <message>
        <source>%1 true, %2 false, %3 not understood</source>
        <translation>verdaderas: %1, falsas: %2, no entendidas: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n frase</numerusform>
            <numerusform>%n frases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON with %n keys</source>
        <translation>
            <numerusform>JSON con %n clave</numerusform>
            <numerusform>JSON con %n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Veracidad</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>No %1</translation>
    </message>
    <message>
        <source>too many: %1</source>
        <translation>de más: %1</translation>
    </message>
    <message>
        <source>against it: %1</source>
        <translation>en contra: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>empieza por %1</translation>
    </message>
    <message>
        <source>ends with %1</source>
        <translation>termina en %1</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sin palabras</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ninguna de estas</translation>
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
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of these phrases</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>LIX up to %1</source>
        <translation>LIX hasta %1</translation>
    </message>
    <message>
        <source>nothing checked</source>
        <translation>nada comprobado</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>encontrado: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the judge&apos;s word</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>the judge&apos;s word</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>yes by %1 %</source>
        <comment>the probability of yes</comment>
        <translation>sí con un %1 %</translation>
    </message>
    <message>
        <source>not judged: no judge is named</source>
        <translation>sin juzgar: no se ha indicado ningún juez</translation>
    </message>
    <message>
        <source>not judged: no model is open</source>
        <translation>sin juzgar: no hay ningún modelo abierto</translation>
    </message>
    <message>
        <source>not judged: the judge does not answer</source>
        <translation>sin juzgar: el juez no responde</translation>
    </message>
    <message>
        <source>not judged: the answer is neither yes nor no</source>
        <translation>sin juzgar: el veredicto no es ni sí ni no</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>aún sin juzgar</translation>
    </message>
    <message>
        <source>yes to “%1”</source>
        <comment>a question about the answer</comment>
        <translation>sí a «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letra</numerusform>
            <numerusform>%n letras</numerusform>
        </translation>
    </message>
    <message>
        <source>no JSON</source>
        <translation>sin JSON</translation>
    </message>
    <message>
        <source>JSON that breaks the schema</source>
        <translation>JSON que incumple el esquema</translation>
    </message>
    <message>
        <source>JSON that breaks the schema at %1</source>
        <comment>a place in the JSON</comment>
        <translation>JSON que incumple el esquema en %1</translation>
    </message>
    <message>
        <source>JSON that fits the schema</source>
        <translation>JSON que cumple el esquema</translation>
    </message>
    <message numerus="yes">
        <source>%n facts checked, all true</source>
        <translation>
            <numerusform>%n dato comprobado, verdadero</numerusform>
            <numerusform>%n datos comprobados, todos verdaderos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1-%2 letters</source>
        <translation>%1-%2 letras</translation>
    </message>
</context>
<context>
    <name>ResultNames</name>
    <message>
        <source>seen</source>
        <translation>vistas</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>no vistas</translation>
    </message>
    <message>
        <source>all</source>
        <comment>seen and unseen</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>1 behaviour</source>
        <translation>1 comportamiento</translation>
    </message>
    <message>
        <source>%1 behaviours</source>
        <translation>%1 comportamientos</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
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
        <translation>pares no vistos</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>no %1</translation>
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
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min to go</source>
        <translation>quedan %1 min</translation>
    </message>
</context>
<context>
    <name>TaskChart</name>
    <message>
        <source>Accuracy, %, with its 95 % interval</source>
        <translation>Exactitud, %, con su intervalo del 95 %</translation>
    </message>
    <message>
        <source>Choose a task and press Start, or tick runs below: their accuracy appears here</source>
        <translation>Elegir una tarea y pulsar Iniciar, o marcar ejecuciones abajo: aquí aparece su exactitud</translation>
    </message>
    <message>
        <source>Accuracy %1</source>
        <translation>Exactitud: %1</translation>
    </message>
    <message>
        <source>%1 of %2 answers right</source>
        <translation>%1 de %2 respuestas correctas</translation>
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
        <translation>%1 % (%2 a %3)</translation>
    </message>
    <message>
        <source>yes or no questions about a passage</source>
        <translation>preguntas de sí o no sobre un texto</translation>
    </message>
    <message>
        <source>which of two names fills the blank</source>
        <translation>cuál de dos nombres va en el hueco</translation>
    </message>
    <message>
        <source>nested lists of digits to work out; made from a seed where no file is given</source>
        <translation>listas anidadas de cifras por calcular; hechas a partir de una semilla si no se da un archivo</translation>
    </message>
    <message>
        <source>school mathematics in several steps</source>
        <translation>matemáticas escolares en varios pasos</translation>
    </message>
    <message>
        <source>science questions with a choice of answers</source>
        <translation>preguntas de ciencias con respuestas para elegir</translation>
    </message>
    <message>
        <source>algebra with five choices and a rationale</source>
        <translation>álgebra con cinco respuestas para elegir y un razonamiento</translation>
    </message>
    <message>
        <source>arithmetic word problems, worked out with a calculator&apos;s tags</source>
        <translation>problemas de aritmética, resueltos con las marcas de una calculadora</translation>
    </message>
    <message>
        <source>arithmetic word problems with distracting numbers</source>
        <translation>problemas de aritmética con números que distraen</translation>
    </message>
    <message>
        <source>arithmetic word problems</source>
        <translation>problemas de aritmética</translation>
    </message>
    <message>
        <source>does the premise entail the hypothesis</source>
        <translation>si la premisa implica la hipótesis</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour</comment>
        <translation>no %1</translation>
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
        <translation>No se puede crear la carpeta: {}</translation>
    </message>
    <message>
        <source>Check free space and permissions</source>
        <translation>Comprobar el espacio libre y los permisos</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>cannot be flushed to disk</source>
        <translation>no se puede volcar al disco</translation>
    </message>
    <message>
        <source>cannot be renamed into place</source>
        <translation>no se puede renombrar a su nombre definitivo</translation>
    </message>
    <message>
        <source>The file {}: {}</source>
        <translation>El archivo {}: {}</translation>
    </message>
    <message>
        <source>Check free space and permissions of its folder</source>
        <translation>Comprobar el espacio libre y los permisos de su carpeta</translation>
    </message>
    <message>
        <source>The base64 text of {} is damaged</source>
        <translation>El texto base64 de {} está dañado</translation>
    </message>
    <message>
        <source>Fetch the file again</source>
        <translation>Descargar el archivo de nuevo</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{}, línea {}</translation>
    </message>
    <message>
        <source>Save the table as CSV again</source>
        <translation>Guardar la tabla de nuevo como CSV</translation>
    </message>
    <message>
        <source>A quoted cell of the table never ends</source>
        <translation>Una celda entrecomillada de la tabla no termina nunca</translation>
    </message>
    <message>
        <source>A quoted cell of the table is followed by more text</source>
        <translation>A una celda entrecomillada de la tabla le sigue más texto</translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation>No se puede crear la carpeta</translation>
    </message>
    <message>
        <source>The folder cannot be written</source>
        <translation>No se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>Another window or program has been writing it</source>
        <translation>Otra ventana u otro programa está escribiendo en ella</translation>
    </message>
    <message>
        <source>The {} file cannot be reached: {}</source>
        <translation>No se puede acceder al archivo de {}: {}</translation>
    </message>
    <message>
        <source>Check the path and its permissions</source>
        <translation>Comprobar la ruta y sus permisos</translation>
    </message>
    <message>
        <source>The {} file is missing</source>
        <translation>Falta el archivo de {}</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Comprobar la ruta</translation>
    </message>
    <message>
        <source>The {} is not a regular file</source>
        <translation>No es un archivo normal: {}</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>The {} file has {} bytes, more than the {} that such a file may have</source>
        <translation>El archivo de {} tiene {} bytes, más de los {} que puede tener un archivo así</translation>
    </message>
    <message>
        <source>Check that it is the right file</source>
        <translation>Comprobar que es el archivo correcto</translation>
    </message>
    <message>
        <source>The {} file cannot be read</source>
        <translation>No se puede leer el archivo de {}</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>Comprobar sus permisos</translation>
    </message>
    <message>
        <source>has a &quot;{}&quot; that is no number of parts up to {}</source>
        <translation>tiene un «{}» que no es un número de partes de hasta {}</translation>
    </message>
    <message>
        <source>The parts of the model file hold {} tensors where &quot;split.tensors.count&quot; says {}</source>
        <translation>Las partes del archivo de modelo contienen {} tensores, pero &quot;split.tensors.count&quot; dice {}</translation>
    </message>
    <message>
        <source>Fetch all parts again</source>
        <translation>Descargar de nuevo todas las partes</translation>
    </message>
    <message>
        <source>says that it is part {} of {}, but its name does not</source>
        <translation>dice que es la parte {} de {}, pero su nombre no lo dice</translation>
    </message>
    <message>
        <source>Give the parts their names back: NAME{}</source>
        <translation>Devolver a las partes sus nombres: NAME{}</translation>
    </message>
    <message>
        <source>Part {} of the {} parts of the model file is missing</source>
        <translation>Falta la parte {} de las {} partes del archivo de modelo</translation>
    </message>
    <message>
        <source>Fetch it into the same folder</source>
        <translation>Descargarla en la misma carpeta</translation>
    </message>
    <message>
        <source>says that it is part {} of {}, but its name says something else</source>
        <translation>dice que es la parte {} de {}, pero su nombre dice otra cosa</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>The type {} of tensor &quot;{}&quot; is none of GGUF</source>
        <translation>El tipo {} del tensor «{}» no es de GGUF</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otro</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>tensores</translation>
    </message>
    <message>
        <source>metadata keys</source>
        <translation>claves de metadatos</translation>
    </message>
    <message>
        <source>a metadata key</source>
        <translation>una clave de metadatos</translation>
    </message>
    <message>
        <source>names the metadata key &quot;{}&quot; twice</source>
        <translation>nombra dos veces la clave de metadatos «{}»</translation>
    </message>
    <message>
        <source>The model file {}</source>
        <translation>El archivo de modelo {}</translation>
    </message>
    <message>
        <source>has {} bytes, too few for a GGUF file</source>
        <translation>tiene {} bytes, muy pocos para un archivo GGUF</translation>
    </message>
    <message>
        <source>is a git LFS pointer: it stands for the weights and does not hold them</source>
        <translation>es un puntero de git LFS: representa los pesos, pero no los contiene</translation>
    </message>
    <message>
        <source>Run git lfs pull</source>
        <translation>Ejecutar git lfs pull</translation>
    </message>
    <message>
        <source>is of the old GGML kind, from before GGUF</source>
        <translation>es del antiguo tipo GGML, anterior a GGUF</translation>
    </message>
    <message>
        <source>Take the model as a GGUF file</source>
        <translation>Tomar el modelo como archivo GGUF</translation>
    </message>
    <message>
        <source>is no GGUF file: it does not begin with &quot;GGUF&quot;</source>
        <translation>no es un archivo GGUF: no empieza por &quot;GGUF&quot;</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>is a big-endian GGUF file, which is not supported</source>
        <translation>es un archivo GGUF big-endian, que no se admite</translation>
    </message>
    <message>
        <source>Take the little-endian one</source>
        <translation>Tomar el little-endian</translation>
    </message>
    <message>
        <source>is a GGUF file of version 1, which is not supported</source>
        <translation>es un archivo GGUF de la versión 1, que no se admite</translation>
    </message>
    <message>
        <source>Take one of version 2 or 3</source>
        <translation>Tomar uno de la versión 2 o 3</translation>
    </message>
    <message>
        <source>is a GGUF file of version {}, which is not supported</source>
        <translation>es un archivo GGUF de la versión {}, que no se admite</translation>
    </message>
    <message>
        <source>has a &quot;general.alignment&quot; that is no power of two up to {}</source>
        <translation>tiene un &quot;general.alignment&quot; que no es una potencia de dos de hasta {}</translation>
    </message>
    <message>
        <source>names the tensor &quot;{}&quot; twice</source>
        <translation>nombra dos veces el tensor «{}»</translation>
    </message>
    <message>
        <source>has tensor &quot;{}&quot; at an offset that is no multiple of its alignment {}</source>
        <translation>tiene el tensor «{}» en una posición que no es múltiplo de su alineación {}</translation>
    </message>
    <message>
        <source>has tensor &quot;{}&quot; outside the file; it is truncated or damaged</source>
        <translation>tiene el tensor «{}» fuera del archivo; está truncado o dañado</translation>
    </message>
    <message>
        <source>has tensors that overlap: &quot;{}&quot; and &quot;{}&quot;</source>
        <translation>tiene tensores que se solapan: «{}» y «{}»</translation>
    </message>
    <message>
        <source>a tensor&apos;s name</source>
        <translation>el nombre de un tensor</translation>
    </message>
    <message>
        <source>gives tensor &quot;{}&quot; {} dimensions, more than {}</source>
        <translation>da al tensor «{}» {} dimensiones, más de {}</translation>
    </message>
    <message>
        <source>has a shape too large for tensor &quot;{}&quot;</source>
        <translation>tiene una forma demasiado grande para el tensor «{}»</translation>
    </message>
    <message>
        <source>holds tensor &quot;{}&quot; in the type {}, which is not known to this version</source>
        <translation>contiene el tensor «{}» con el tipo {}, que esta versión no conoce</translation>
    </message>
    <message>
        <source>Take the model in one of {}</source>
        <translation>Tomar el modelo en uno de estos tipos: {}</translation>
    </message>
    <message>
        <source>gives tensor &quot;{}&quot; rows of {} numbers, where {} stores {} at a time</source>
        <translation>da al tensor «{}» filas de {} números, pero {} guarda {} cada vez</translation>
    </message>
    <message>
        <source>the metadata &quot;{}&quot;</source>
        <translation>los metadatos «{}»</translation>
    </message>
    <message>
        <source>gives the metadata &quot;{}&quot; the type {}, which does not exist</source>
        <translation>da a los metadatos «{}» el tipo {}, que no existe</translation>
    </message>
    <message>
        <source>has the metadata &quot;{}&quot; that is neither true nor false</source>
        <translation>tiene los metadatos «{}», que no son ni true ni false</translation>
    </message>
    <message>
        <source>nests arrays deeper than {} in the metadata &quot;{}&quot;</source>
        <translation>anida listas en más de {} niveles en los metadatos «{}»</translation>
    </message>
    <message>
        <source>values of &quot;{}&quot;</source>
        <translation>valores de «{}»</translation>
    </message>
    <message>
        <source>has more than {} values in arrays of its metadata</source>
        <translation>tiene más de {} valores en las listas de sus metadatos</translation>
    </message>
    <message>
        <source>announces {} {}, more than the {} there may be</source>
        <translation>anuncia {} {}, más de los {} que puede haber</translation>
    </message>
    <message>
        <source>announces {} {}, more than it has room for; it is truncated or damaged</source>
        <translation>anuncia {} {}, más de los que caben; está truncado o dañado</translation>
    </message>
    <message>
        <source>announces {} bytes for {}, more than there are; it is truncated or damaged</source>
        <translation>anuncia {} bytes para {}, más de los que hay; está truncado o dañado</translation>
    </message>
    <message>
        <source>ends inside its header; it is truncated</source>
        <translation>termina dentro de su cabecera; está truncado</translation>
    </message>
    <message>
        <source>has a header of more than 100 MB</source>
        <translation>tiene una cabecera de más de 100 MB</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is {}</source>
        <translation>Los metadatos «{}» no valen: {}</translation>
    </message>
    <message>
        <source>Fetch the file again, or take one made by a newer program</source>
        <translation>Descargar de nuevo el archivo, o tomar uno hecho por un programa más reciente</translation>
    </message>
    <message>
        <source>a list of numbers where one for all layers is supported</source>
        <translation>una lista de números donde se admite uno para todas las capas</translation>
    </message>
    <message>
        <source>no whole number of its range</source>
        <translation>no es un número entero de su intervalo</translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation>no es un número finito</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>ni true ni false</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>no list of texts</source>
        <translation>no es una lista de textos</translation>
    </message>
    <message>
        <source>no list of whole numbers</source>
        <translation>no es una lista de números enteros</translation>
    </message>
    <message>
        <source>The file is not a regular file</source>
        <translation>El archivo no es un archivo normal</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>No se puede abrir el archivo</translation>
    </message>
    <message>
        <source>The file cannot be read to its end</source>
        <translation>No se puede leer el archivo hasta el final</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>Comprobar el disco</translation>
    </message>
    <message>
        <source>Your home folder is not known</source>
        <translation>Se desconoce la carpeta personal</translation>
    </message>
    <message>
        <source>Set HOME to it, or XDG_DATA_HOME to another folder</source>
        <translation>Poner en HOME su ruta, o en XDG_DATA_HOME la de otra carpeta</translation>
    </message>
    <message>
        <source>Give an address such as https://host</source>
        <translation>Indicar una dirección como https://host</translation>
    </message>
    <message>
        <source>is not one of http or https</source>
        <translation>no es de http ni de https</translation>
    </message>
    <message>
        <source>holds a user or password</source>
        <translation>contiene un usuario o una contraseña</translation>
    </message>
    <message>
        <source>holds a query or fragment</source>
        <translation>contiene una consulta o un fragmento</translation>
    </message>
    <message>
        <source>The address cannot be used</source>
        <translation>No se puede usar la dirección</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Comprobarla</translation>
    </message>
    <message>
        <source>A request cannot be set up</source>
        <translation>No se puede preparar una petición</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>Cerrar otros programas</translation>
    </message>
    <message>
        <source>The server {}</source>
        <translation>El servidor {}</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Comprobar la dirección</translation>
    </message>
    <message>
        <source>has no usable address</source>
        <translation>no tiene una dirección utilizable</translation>
    </message>
    <message>
        <source>redirects more than {} times</source>
        <translation>redirige más de {} veces</translation>
    </message>
    <message>
        <source>redirects to what is not an address of http or https</source>
        <translation>redirige a algo que no es una dirección http o https</translation>
    </message>
    <message>
        <source>redirects from https to http, which anybody on the way could change</source>
        <translation>redirige de https a http, que cualquiera podría alterar por el camino</translation>
    </message>
    <message>
        <source>redirects to an address with a user or password</source>
        <translation>redirige a una dirección con usuario o contraseña</translation>
    </message>
    <message>
        <source>redirects in a circle</source>
        <translation>redirige en círculo</translation>
    </message>
    <message>
        <source>Requests cannot be set up</source>
        <translation>No se pueden preparar peticiones</translation>
    </message>
    <message>
        <source>refuses the key ({})</source>
        <translation>rechaza la clave ({})</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Comprobar la clave</translation>
    </message>
    <message>
        <source>refuses a request ({})</source>
        <translation>rechaza una petición ({})</translation>
    </message>
    <message>
        <source>Check its address, and that it serves this</source>
        <translation>Comprobar su dirección y que ofrezca este servicio</translation>
    </message>
    <message>
        <source>gave no usable answer in {} attempts ({})</source>
        <translation>no dio ninguna respuesta utilizable en {} intentos ({})</translation>
    </message>
    <message>
        <source>See that it runs, then start again: what was answered is kept</source>
        <translation>Comprobar que funciona y volver a iniciar: lo ya respondido se conserva</translation>
    </message>
    <message>
        <source>asks to wait {} seconds ({})</source>
        <translation>pide esperar {} segundos ({})</translation>
    </message>
    <message>
        <source>Start again then: what was answered is kept</source>
        <translation>Volver a iniciar entonces: lo ya respondido se conserva</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>Esto no es un archivo normal</translation>
    </message>
    <message>
        <source>The file is shorter than it was, or cannot be read</source>
        <translation>El archivo es más corto que antes, o no se puede leer</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirlo de nuevo</translation>
    </message>
    <message>
        <source>cannot be opened for writing</source>
        <translation>no se puede abrir para escribir</translation>
    </message>
    <message>
        <source>cannot be shortened</source>
        <translation>no se puede acortar</translation>
    </message>
    <message>
        <source>cannot be looked at</source>
        <translation>no se puede consultar</translation>
    </message>
    <message>
        <source>The {} nests deeper than {} levels</source>
        <translation>El JSON de {} tiene más de {} niveles de anidamiento</translation>
    </message>
    <message>
        <source>The {} has more than {} values</source>
        <translation>El JSON de {} tiene más de {} valores</translation>
    </message>
    <message>
        <source>The {} is not valid JSON, line {}, column {}</source>
        <translation>El JSON de {} no es válido: línea {}, columna {}</translation>
    </message>
    <message>
        <source>Mend or replace the file</source>
        <translation>Corregir o reemplazar el archivo</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is missing</source>
        <translation>Falta la clave «{}»</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Comprobar el archivo</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is no whole number of its range</source>
        <translation>La clave «{}» no es un número entero de su intervalo</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; has a value of the wrong type</source>
        <translation>La clave «{}» tiene un valor de tipo incorrecto</translation>
    </message>
    <message>
        <source>The {} file cannot be mapped: {}</source>
        <translation>No se puede proyectar en memoria el archivo de {}: {}</translation>
    </message>
    <message>
        <source>Read it instead</source>
        <translation>Leerlo en su lugar</translation>
    </message>
    <message>
        <source>too many files are mapped</source>
        <translation>hay demasiados archivos proyectados en memoria</translation>
    </message>
    <message>
        <source>The {} file was changed while it was in use</source>
        <translation>El archivo de {} cambió mientras se usaba</translation>
    </message>
    <message>
        <source>Open the model again</source>
        <translation>Abrir de nuevo el modelo</translation>
    </message>
    <message>
        <source>The {} file cannot be opened: {}</source>
        <translation>No se puede abrir el archivo de {}: {}</translation>
    </message>
    <message>
        <source>The {} file is not a regular file</source>
        <translation>El archivo de {} no es un archivo normal</translation>
    </message>
    <message>
        <source>The {} file cannot be read: {}</source>
        <translation>No se puede leer el archivo de {}: {}</translation>
    </message>
    <message>
        <source>The {} file is shorter than it says, or became so while it was read</source>
        <translation>El archivo de {} es más corto de lo que dice, o se acortó mientras se leía</translation>
    </message>
    <message>
        <source>The system has no thread left: {}</source>
        <translation>Al sistema no le quedan hilos: {}</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>respuesta vacía</translation>
    </message>
    <message>
        <source>thoughts in the answer</source>
        <translation>razonamiento en la respuesta</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>negativa</translation>
    </message>
    <message>
        <source>the question handed back</source>
        <translation>devolución de la pregunta</translation>
    </message>
    <message>
        <source>echo of the prompt or the instruction</source>
        <translation>eco del prompt o de la instrucción</translation>
    </message>
    <message>
        <source>talk about the instruction</source>
        <translation>comentario sobre la instrucción</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>repetición</translation>
    </message>
    <message>
        <source>Correct the behaviour set</source>
        <translation>Corregir el conjunto de comportamientos</translation>
    </message>
    <message>
        <source>The list &quot;{}&quot; is empty</source>
        <translation>La lista «{}» está vacía</translation>
    </message>
    <message>
        <source>The list &quot;{}&quot; holds an empty text</source>
        <translation>La lista «{}» contiene un texto vacío</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is an empty text</source>
        <translation>La clave «{}» es un texto vacío</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is not a list with entries</source>
        <translation>La clave «{}» no es una lista con entradas</translation>
    </message>
    <message>
        <source>The key &quot;color&quot; is &quot;{}&quot;, not a colour like #0072B2</source>
        <translation>La clave &quot;color&quot; es «{}», no un color como #0072B2</translation>
    </message>
    <message>
        <source>The key &quot;shape&quot; is &quot;{}&quot;, not circle, square, triangle, diamond or star</source>
        <translation>La clave &quot;shape&quot; es «{}», no circle, square, triangle, diamond o star</translation>
    </message>
    <message>
        <source>The key &quot;lexicons&quot; has a value of the wrong type</source>
        <translation>La clave &quot;lexicons&quot; tiene un valor de tipo incorrecto</translation>
    </message>
    <message>
        <source>The category &quot;{}&quot; stands twice</source>
        <translation>La categoría «{}» aparece dos veces</translation>
    </message>
    <message>
        <source>The name &quot;{}&quot; stands twice</source>
        <translation>El nombre «{}» aparece dos veces</translation>
    </message>
    <message>
        <source>The key &quot;category&quot; is &quot;{}&quot;, which is not among the categories</source>
        <translation>La clave &quot;category&quot; es «{}», que no está entre las categorías</translation>
    </message>
    <message>
        <source>The language &quot;{}&quot; has no entry in &quot;lexicons&quot;</source>
        <translation>El idioma «{}» no tiene entrada en &quot;lexicons&quot;</translation>
    </message>
    <message>
        <source>There is no behaviour &quot;{}&quot;</source>
        <translation>No existe el comportamiento «{}»</translation>
    </message>
    <message>
        <source>set {}</source>
        <translation>conjunto {}</translation>
    </message>
    <message>
        <source>The nearest names are {}</source>
        <translation>Los nombres más parecidos son {}</translation>
    </message>
    <message>
        <source>There is no category &quot;{}&quot;</source>
        <translation>No existe la categoría «{}»</translation>
    </message>
    <message>
        <source>Use one of the set&apos;s categories</source>
        <translation>Usar una de las categorías del conjunto</translation>
    </message>
    <message>
        <source>behaviour set</source>
        <translation>conjunto de comportamientos</translation>
    </message>
    <message>
        <source>The key &quot;format&quot; is &quot;{}&quot;, and only &quot;{}&quot; is known</source>
        <translation>La clave &quot;format&quot; es «{}», y solo se conoce «{}»</translation>
    </message>
    <message>
        <source>There is no behaviour number {}</source>
        <translation>No existe el comportamiento número {}</translation>
    </message>
    <message>
        <source>Use a number below {}</source>
        <translation>Usar un número menor que {}</translation>
    </message>
    <message>
        <source>There is no paraphrase number {}</source>
        <translation>No existe la paráfrasis número {}</translation>
    </message>
    <message>
        <source>behaviour {}</source>
        <translation>comportamiento {}</translation>
    </message>
    <message>
        <source>There is no wording &quot;{}&quot;</source>
        <translation>No existe la formulación «{}»</translation>
    </message>
    <message>
        <source>the instructions</source>
        <translation>las instrucciones</translation>
    </message>
    <message>
        <source>Choose one of: joined, sentences</source>
        <translation>Elegir entre: joined, sentences</translation>
    </message>
    <message>
        <source>The number of paraphrases is {}</source>
        <translation>El número de paráfrasis es {}</translation>
    </message>
    <message>
        <source>Give 1 or more, or 0 for all</source>
        <translation>Indicar 1 o más, o 0 para todas</translation>
    </message>
    <message>
        <source>There is no join number {}</source>
        <translation>No existe la unión número {}</translation>
    </message>
    <message>
        <source>Correct the schema</source>
        <translation>Corregir el esquema</translation>
    </message>
    <message>
        <source>The schema is more than {} levels deep</source>
        <translation>El esquema tiene más de {} niveles de profundidad</translation>
    </message>
    <message>
        <source>The schema has &quot;{}&quot;, which is not read here</source>
        <translation>El esquema tiene «{}», que aquí no se lee</translation>
    </message>
    <message>
        <source>The schema is no JSON object</source>
        <translation>El esquema no es un objeto JSON</translation>
    </message>
    <message>
        <source>This is no JSON Schema: {}</source>
        <translation>Esto no es un JSON Schema: {}</translation>
    </message>
    <message>
        <source>Correct the verifier</source>
        <translation>Corregir el verificador</translation>
    </message>
    <message>
        <source>The list &quot;phrases&quot; holds an empty text</source>
        <translation>La lista &quot;phrases&quot; contiene un texto vacío</translation>
    </message>
    <message>
        <source>The key &quot;pattern&quot; is only for contains and avoids</source>
        <translation>La clave &quot;pattern&quot; es solo para contains y avoids</translation>
    </message>
    <message>
        <source>There are neither &quot;phrases&quot; nor a &quot;pattern&quot;</source>
        <translation>No hay ni &quot;phrases&quot; ni &quot;pattern&quot;</translation>
    </message>
    <message>
        <source>The list &quot;phrases&quot; is empty</source>
        <translation>La lista &quot;phrases&quot; está vacía</translation>
    </message>
    <message>
        <source>The key &quot;least&quot; is {}, not 1 to {}</source>
        <translation>La clave &quot;least&quot; es {}, no de 1 a {}</translation>
    </message>
    <message>
        <source>The pattern &quot;{}&quot; is no regular expression</source>
        <translation>El patrón «{}» no es una expresión regular</translation>
    </message>
    <message>
        <source>Write one prompt a line (.txt), a JSON list or JSON lines of {{&quot;prompt&quot;: &quot;...&quot;}}, or a table (.csv) with a column prompt; --prompt-column takes another name</source>
        <translation>Escribir un prompt por línea (.txt), una lista JSON o líneas JSON de {{&quot;prompt&quot;: &quot;...&quot;}}, o una tabla (.csv) con una columna prompt; --prompt-column toma otro nombre</translation>
    </message>
    <message>
        <source>The key &quot;split&quot; is &quot;{}&quot;, not train or held_out</source>
        <translation>La clave &quot;split&quot; es «{}», no train o held_out</translation>
    </message>
    <message>
        <source>Here stands {}, no JSON object with a prompt</source>
        <translation>Aquí hay {}, no un objeto JSON con un prompt</translation>
    </message>
    <message>
        <source>Here stands {}, without the key &quot;{}&quot;</source>
        <translation>Aquí hay {}, sin la clave «{}»</translation>
    </message>
    <message>
        <source>The prompt is an empty text</source>
        <translation>El prompt es un texto vacío</translation>
    </message>
    <message>
        <source>The prompt is longer than {} bytes</source>
        <translation>El prompt tiene más de {} bytes</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation>El archivo no es texto UTF-8</translation>
    </message>
    <message>
        <source>The table has no column &quot;{}&quot; among {}</source>
        <translation>La tabla no tiene la columna «{}» entre {}</translation>
    </message>
    <message>
        <source>There are more than {} prompts</source>
        <translation>Hay más de {} prompts</translation>
    </message>
    <message>
        <source>The row has {} cells where the first has {}</source>
        <translation>La fila tiene {} celdas y la primera tiene {}</translation>
    </message>
    <message>
        <source>The file holds JSON, though its name says plain text; name it .json or .jsonl</source>
        <translation>El archivo contiene JSON, aunque su nombre dice texto sin formato; llamarlo .json o .jsonl</translation>
    </message>
    <message>
        <source>The file holds {}, no list of prompts</source>
        <translation>El archivo contiene {}, no una lista de prompts</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>prompts</translation>
    </message>
    <message>
        <source>list of prompts</source>
        <translation>lista de prompts</translation>
    </message>
    <message>
        <source>The file holds no prompts</source>
        <translation>El archivo no contiene prompts</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text</source>
        <translation>La línea no es texto UTF-8</translation>
    </message>
    <message>
        <source>Prompts are not read from files of the kind {}</source>
        <translation>No se leen prompts de archivos del tipo {}</translation>
    </message>
    <message>
        <source>The prompt stands in both splits</source>
        <translation>El prompt aparece en ambas divisiones</translation>
    </message>
    <message>
        <source>Correct the prompt set or choose another file</source>
        <translation>Corregir el conjunto de prompts o elegir otro archivo</translation>
    </message>
    <message>
        <source>The value &quot;{}&quot; is unknown</source>
        <translation>El valor «{}» es desconocido</translation>
    </message>
    <message>
        <source>The key &quot;code&quot; is an empty text</source>
        <translation>La clave &quot;code&quot; es un texto vacío</translation>
    </message>
    <message>
        <source>The key &quot;min&quot; is negative</source>
        <translation>La clave &quot;min&quot; es negativa</translation>
    </message>
    <message>
        <source>The key &quot;max&quot; is smaller than &quot;min&quot;</source>
        <translation>La clave &quot;max&quot; es menor que &quot;min&quot;</translation>
    </message>
    <message>
        <source>The key &quot;count&quot; is smaller than 1</source>
        <translation>La clave &quot;count&quot; es menor que 1</translation>
    </message>
    <message>
        <source>The key &quot;case&quot; is &quot;{}&quot;, not lower, upper or title</source>
        <translation>La clave &quot;case&quot; es «{}», no lower, upper o title</translation>
    </message>
    <message>
        <source>The key &quot;key&quot; is an empty text</source>
        <translation>La clave &quot;key&quot; es un texto vacío</translation>
    </message>
    <message>
        <source>The key &quot;max&quot; is smaller than 1</source>
        <translation>La clave &quot;max&quot; es menor que 1</translation>
    </message>
    <message>
        <source>The key &quot;question&quot; is an empty text</source>
        <translation>La clave &quot;question&quot; es un texto vacío</translation>
    </message>
    <message>
        <source>The key &quot;asks&quot; is &quot;{}&quot;, not judge or model</source>
        <translation>La clave &quot;asks&quot; es «{}», no judge o model</translation>
    </message>
    <message>
        <source>The key &quot;type&quot; is &quot;{}&quot;, not language, words, letters, sentences, case, json, json_schema, starts_with, ends_with, contains, avoids, readability, question or none</source>
        <translation>La clave &quot;type&quot; es «{}», no language, words, letters, sentences, case, json, json_schema, starts_with, ends_with, contains, avoids, readability, question o none</translation>
    </message>
    <message>
        <source>Unicode&apos;s word rules could not be loaded</source>
        <translation>No se pudieron cargar las reglas de palabras de Unicode</translation>
    </message>
    <message>
        <source>Check the installation of ICU</source>
        <translation>Comprobar la instalación de ICU</translation>
    </message>
    <message>
        <source>cannot be used: {}</source>
        <translation>no se puede usar: {}</translation>
    </message>
    <message>
        <source>has an &quot;order&quot; that does not name each thing once</source>
        <translation>tiene un &quot;order&quot; que no nombra cada elemento una vez</translation>
    </message>
    <message>
        <source>The pupil&apos;s file</source>
        <translation>El archivo del alumno</translation>
    </message>
    <message>
        <source>is not of the format steerdeck.answers/1</source>
        <translation>no es del formato steerdeck.answers/1</translation>
    </message>
    <message>
        <source>The model of the pupil&apos;s file</source>
        <translation>El modelo del archivo del alumno</translation>
    </message>
    <message>
        <source>has another seed than its assignment</source>
        <translation>tiene otra semilla que su actividad</translation>
    </message>
    <message>
        <source>exercise {}</source>
        <translation>ejercicio {}</translation>
    </message>
    <message>
        <source>The answers to {}</source>
        <translation>Las respuestas a {}</translation>
    </message>
    <message>
        <source>An answer seen in {}</source>
        <translation>Una respuesta vista en {}</translation>
    </message>
    <message>
        <source>Answer {} to {}</source>
        <translation>Respuesta {} a {}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>The answers have no name</source>
        <translation>Las respuestas no tienen nombre</translation>
    </message>
    <message>
        <source>Write a name or a pseudonym</source>
        <translation>Escribir un nombre o un seudónimo</translation>
    </message>
    <message>
        <source>has the kind &quot;{}&quot;; known are choice, number, slider, order, text and outcome</source>
        <translation>es del tipo «{}»; se conocen choice, number, slider, order, text y outcome</translation>
    </message>
    <message>
        <source>has a slider that does not reach its end by whole steps</source>
        <translation>tiene un control deslizante que no llega a su extremo con pasos enteros</translation>
    </message>
    <message>
        <source>has a slider of more than {} places</source>
        <translation>tiene un control deslizante de más de {} posiciones</translation>
    </message>
    <message>
        <source>has the thing &quot;{}&quot; twice</source>
        <translation>tiene dos veces el elemento «{}»</translation>
    </message>
    <message>
        <source>is about the control &quot;{}&quot;, which its exercise does not run</source>
        <translation>trata del control «{}», que su ejercicio no ejecuta</translation>
    </message>
    <message>
        <source>asks what the answer did, and the deck is empty</source>
        <translation>pregunta qué hizo la respuesta, y el mazo está vacío</translation>
    </message>
    <message>
        <source>names the control &quot;{}&quot; twice</source>
        <translation>nombra dos veces el control «{}»</translation>
    </message>
    <message>
        <source>Question {} of {}</source>
        <translation>Pregunta {} de {}</translation>
    </message>
    <message>
        <source>The assignment</source>
        <translation>La actividad</translation>
    </message>
    <message>
        <source>is not of the format steerdeck.assignment/1</source>
        <translation>no es del formato steerdeck.assignment/1</translation>
    </message>
    <message>
        <source>has a name that is not of a-z, 0-9 and -</source>
        <translation>tiene un nombre que no se compone de a-z, 0-9 y -</translation>
    </message>
    <message>
        <source>Exercise {}</source>
        <translation>Ejercicio {}</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>The folder cannot be read ({}): {}</source>
        <translation>No se puede leer la carpeta ({}): {}</translation>
    </message>
    <message>
        <source>There are more than {} files; the others are left out</source>
        <translation>Hay más de {} archivos; los demás se omiten</translation>
    </message>
    <message>
        <source>{} is a copy of another file; it counts once</source>
        <translation>{} es una copia de otro archivo; cuenta una sola vez</translation>
    </message>
    <message>
        <source>There is no pupil&apos;s file</source>
        <translation>No hay ningún archivo de alumno</translation>
    </message>
    <message>
        <source>Name pupils&apos; files (*.json), or a folder that holds them</source>
        <translation>Indicar archivos de alumnos (*.json) o una carpeta que los contenga</translation>
    </message>
    <message>
        <source>{} answers another assignment, &quot;{}&quot;; it is left out</source>
        <translation>{} responde a otra actividad, «{}»; se omite</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>Mend the file</source>
        <translation>Corregir el archivo</translation>
    </message>
    <message>
        <source>has no {}</source>
        <translation>no tiene {}</translation>
    </message>
    <message>
        <source>has a {} that is no text</source>
        <translation>tiene un {} que no es texto</translation>
    </message>
    <message>
        <source>has a {} of more than {} bytes</source>
        <translation>tiene un {} de más de {} bytes</translation>
    </message>
    <message>
        <source>has a {} that is empty</source>
        <translation>tiene un {} vacío</translation>
    </message>
    <message>
        <source>has a {} that is no number from {} to {}</source>
        <translation>tiene un {} que no es un número de {} a {}</translation>
    </message>
    <message>
        <source>has a {} that is no whole number from {} to {}</source>
        <translation>tiene un {} que no es un número entero de {} a {}</translation>
    </message>
    <message>
        <source>has a {} that is neither true nor false</source>
        <translation>tiene un {} que no es ni true ni false</translation>
    </message>
    <message>
        <source>has a {} that is no list of {} to {}</source>
        <translation>tiene un {} que no es una lista de {} a {}</translation>
    </message>
    <message>
        <source>has an unknown key {}</source>
        <translation>tiene una clave desconocida, {}</translation>
    </message>
    <message>
        <source>A special token is empty, doubled or no UTF-8</source>
        <translation>Un token especial está vacío, repetido o no es UTF-8</translation>
    </message>
    <message>
        <source>Give every special token a name of its own</source>
        <translation>Dar a cada token especial un nombre propio</translation>
    </message>
    <message>
        <source>The vocabulary is too small for the bytes and special tokens</source>
        <translation>El vocabulario es demasiado pequeño para los bytes y los tokens especiales</translation>
    </message>
    <message>
        <source>Use at least {}</source>
        <translation>Usar al menos {}</translation>
    </message>
    <message>
        <source>pretraining checkpoint</source>
        <translation>punto de control del preentrenamiento</translation>
    </message>
    <message>
        <source>The pretraining checkpoint was made with other settings</source>
        <translation>El punto de control del preentrenamiento se hizo con otros ajustes</translation>
    </message>
    <message>
        <source>Delete it, or use the settings it was made with</source>
        <translation>Eliminarlo, o usar los ajustes con que se hizo</translation>
    </message>
    <message>
        <source>The demo world does not speak &quot;{}&quot;</source>
        <translation>El mundo de demostración no habla «{}»</translation>
    </message>
    <message>
        <source>Use en, de, es, fr, it or pt</source>
        <translation>Usar en, de, es, fr, it o pt</translation>
    </message>
    <message>
        <source>The demo world writes no JSON key &quot;{}&quot;</source>
        <translation>El mundo de demostración no escribe la clave JSON «{}»</translation>
    </message>
    <message>
        <source>Use the key &quot;answer&quot;</source>
        <translation>Usar la clave &quot;answer&quot;</translation>
    </message>
    <message>
        <source>The demo world writes no answers that are checked like this</source>
        <translation>El mundo de demostración no escribe respuestas que se comprueben así</translation>
    </message>
    <message>
        <source>Use verifiers of language, words, sentences, case and json</source>
        <translation>Usar verificadores de language, words, sentences, case y json</translation>
    </message>
    <message>
        <source>There is no value &quot;{}&quot;</source>
        <translation>No existe el valor «{}»</translation>
    </message>
    <message>
        <source>the demo world&apos;s facts</source>
        <translation>los datos del mundo de demostración</translation>
    </message>
    <message>
        <source>Correct its tables</source>
        <translation>Corregir sus tablas</translation>
    </message>
    <message>
        <source>There is no animal number {}</source>
        <translation>No existe el animal número {}</translation>
    </message>
    <message>
        <source>the demo world</source>
        <translation>el mundo de demostración</translation>
    </message>
    <message>
        <source>text runs once for --mode {}: instructions are joined by the word &quot;and&quot;</source>
        <translation>text se ejecuta una vez para --mode {}: las instrucciones se unen con la palabra &quot;and&quot;</translation>
    </message>
    <message>
        <source>--control-method {} cannot do --mode {}</source>
        <translation>--control-method {} no admite --mode {}</translation>
    </message>
    <message>
        <source>Choose steering, hybrid or text for it</source>
        <translation>Elegir steering, hybrid o text para ello</translation>
    </message>
    <message>
        <source>{} runs once: it knows no --mode, so all behaviours are wanted</source>
        <translation>{} se ejecuta una vez: no conoce --mode, así que se piden todos los comportamientos</translation>
    </message>
    <message>
        <source>{} is left out: it cannot do --mode {}</source>
        <translation>{} se omite: no admite --mode {}</translation>
    </message>
    <message>
        <source>--mode: there is no &quot;{}&quot;</source>
        <translation>--mode: no existe «{}»</translation>
    </message>
    <message>
        <source>Choose from {}</source>
        <translation>Elegir entre {}</translation>
    </message>
    <message>
        <source>--control-method: there is no &quot;{}&quot;</source>
        <translation>--control-method: no existe «{}»</translation>
    </message>
    <message>
        <source>{}, all</source>
        <translation>{}, all</translation>
    </message>
    <message>
        <source>No method is chosen</source>
        <translation>No se ha elegido ningún método</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Elegir al menos uno</translation>
    </message>
    <message>
        <source>There is no condition &quot;{}&quot;</source>
        <translation>No existe la condición «{}»</translation>
    </message>
    <message>
        <source>The results folder cannot be made</source>
        <translation>No se puede crear la carpeta de resultados</translation>
    </message>
    <message>
        <source>Another run writes its results there</source>
        <translation>Otra ejecución escribe ahí sus resultados</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another folder</source>
        <translation>Esperar a que termine, o elegir otra carpeta</translation>
    </message>
    <message>
        <source>The judge&apos;s address</source>
        <translation>La dirección del juez</translation>
    </message>
    <message>
        <source>The judge&apos;s key holds white space or control characters</source>
        <translation>La clave del juez contiene espacios o caracteres de control</translation>
    </message>
    <message>
        <source>Give the key alone</source>
        <translation>Indicar solo la clave</translation>
    </message>
    <message>
        <source>The judge has no model</source>
        <translation>El juez no tiene modelo</translation>
    </message>
    <message>
        <source>Set LLM_JUDGE_MODEL</source>
        <translation>Definir LLM_JUDGE_MODEL</translation>
    </message>
    <message>
        <source>The judge&apos;s settings are out of range</source>
        <translation>Los ajustes del juez están fuera de su intervalo</translation>
    </message>
    <message>
        <source>Give 1 to 256 requests at a time, at least one attempt and times above 0</source>
        <translation>Indicar de 1 a 256 peticiones a la vez, al menos un intento y tiempos superiores a 0</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>juicio</translation>
    </message>
    <message>
        <source>the judge gave no score from 1 to 5</source>
        <translation>el juez no dio ninguna nota de 1 a 5</translation>
    </message>
    <message>
        <source>The judge&apos;s requests cannot be set up</source>
        <translation>No se pueden preparar las peticiones al juez</translation>
    </message>
    <message>
        <source>the reply is longer than {} bytes</source>
        <translation>la respuesta tiene más de {} bytes</translation>
    </message>
    <message>
        <source>the reply is not that of a chat completion</source>
        <translation>la respuesta no es la de una compleción de chat</translation>
    </message>
    <message>
        <source>The judge refuses the key ({})</source>
        <translation>El juez rechaza la clave ({})</translation>
    </message>
    <message>
        <source>Check LLM_JUDGE_API_KEY</source>
        <translation>Comprobar LLM_JUDGE_API_KEY</translation>
    </message>
    <message>
        <source>The judge&apos;s address leads elsewhere ({}), and redirects are not followed</source>
        <translation>La dirección del juez lleva a otra parte ({}), y las redirecciones no se siguen</translation>
    </message>
    <message>
        <source>Set LLM_JUDGE_BASE_URL to the final address</source>
        <translation>Poner en LLM_JUDGE_BASE_URL la dirección final</translation>
    </message>
    <message>
        <source>The judge&apos;s address or model is unknown there ({})</source>
        <translation>La dirección o el modelo del juez se desconocen allí ({})</translation>
    </message>
    <message>
        <source>Check LLM_JUDGE_BASE_URL and LLM_JUDGE_MODEL</source>
        <translation>Comprobar LLM_JUDGE_BASE_URL y LLM_JUDGE_MODEL</translation>
    </message>
    <message>
        <source>The judge cannot be reached ({})</source>
        <translation>No se puede contactar con el juez ({})</translation>
    </message>
    <message>
        <source>Check LLM_JUDGE_BASE_URL and the network</source>
        <translation>Comprobar LLM_JUDGE_BASE_URL y la red</translation>
    </message>
    <message>
        <source>{}, after {} attempts</source>
        <translation>{}, tras {} intentos</translation>
    </message>
    <message>
        <source>The judge asks to wait {} seconds ({})</source>
        <translation>El juez pide esperar {} segundos ({})</translation>
    </message>
    <message>
        <source>Try again then; the scores so far are kept</source>
        <translation>Volver a intentarlo entonces; las puntuaciones obtenidas se conservan</translation>
    </message>
    <message>
        <source>The judge has an address but no model</source>
        <translation>El juez tiene una dirección, pero no un modelo</translation>
    </message>
    <message>
        <source>Set it to the model&apos;s name</source>
        <translation>Poner el nombre del modelo</translation>
    </message>
    <message>
        <source>the judge said neither yes nor no</source>
        <translation>el juez no dijo ni sí ni no</translation>
    </message>
    <message>
        <source>judge&apos;s reply</source>
        <translation>respuesta del juez</translation>
    </message>
    <message>
        <source>evaluation plan</source>
        <translation>plan de evaluación</translation>
    </message>
    <message>
        <source>There are no prompts</source>
        <translation>No hay prompts</translation>
    </message>
    <message>
        <source>Give at least one</source>
        <translation>Indicar al menos uno</translation>
    </message>
    <message>
        <source>One of the prompts is empty</source>
        <translation>Uno de los prompts está vacío</translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation>Quitarlo de la lista</translation>
    </message>
    <message>
        <source>&quot;{}&quot; has no verifier, so nothing could be counted</source>
        <translation>«{}» no tiene verificador, así que no se podría contar nada</translation>
    </message>
    <message>
        <source>Leave it out, or give it a verifier</source>
        <translation>Omitirlo, o darle un verificador</translation>
    </message>
    <message>
        <source>&quot;{}&quot; and &quot;{}&quot; are both of the category &quot;{}&quot;, so no answer can satisfy both</source>
        <translation>«{}» y «{}» son ambos de la categoría «{}», así que ninguna respuesta puede cumplir los dos</translation>
    </message>
    <message>
        <source>Combine behaviours of different categories</source>
        <translation>Combinar comportamientos de categorías distintas</translation>
    </message>
    <message>
        <source>There are more than {} combinations of {} behaviours</source>
        <translation>Hay más de {} combinaciones de {} comportamientos</translation>
    </message>
    <message>
        <source>Choose fewer behaviours or a smaller size</source>
        <translation>Elegir menos comportamientos o un tamaño menor</translation>
    </message>
    <message>
        <source>A combination of {} behaviours is asked for</source>
        <translation>Se pide una combinación de {} comportamientos</translation>
    </message>
    <message>
        <source>Combine 1 to 4 behaviours</source>
        <translation>Combinar de 1 a 4 comportamientos</translation>
    </message>
    <message>
        <source>No prompt has an answer that satisfies {}</source>
        <translation>Ningún prompt tiene una respuesta que cumpla {}</translation>
    </message>
    <message>
        <source>Leave this combination out</source>
        <translation>Omitir esta combinación</translation>
    </message>
    <message>
        <source>There is no combination of {} behaviours: those chosen are of {} different categories</source>
        <translation>No hay ninguna combinación de {} comportamientos: los elegidos son de {} categorías distintas</translation>
    </message>
    <message>
        <source>Choose behaviours of more categories, or a smaller size</source>
        <translation>Elegir comportamientos de más categorías, o un tamaño menor</translation>
    </message>
    <message>
        <source>No combination of {} behaviours has an answer to any of the prompts</source>
        <translation>Ninguna combinación de {} comportamientos tiene respuesta a ninguno de los prompts</translation>
    </message>
    <message>
        <source>Choose other behaviours or prompts</source>
        <translation>Elegir otros comportamientos u otros prompts</translation>
    </message>
    <message>
        <source>The chosen methods need what is not there ({})</source>
        <translation>Los métodos elegidos necesitan algo que no está ({})</translation>
    </message>
    <message>
        <source>Train these, or leave them out</source>
        <translation>Entrenarlo u omitir esos métodos</translation>
    </message>
    <message>
        <source>A condition has no method</source>
        <translation>Una condición no tiene método</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Indicarlo</translation>
    </message>
    <message>
        <source>The method &quot;{}&quot; is chosen twice</source>
        <translation>El método «{}» está elegido dos veces</translation>
    </message>
    <message>
        <source>Choose it once</source>
        <translation>Elegirlo una vez</translation>
    </message>
    <message>
        <source>No size of combinations is chosen</source>
        <translation>No se ha elegido ningún tamaño de combinaciones</translation>
    </message>
    <message>
        <source>Choose from 1 to 4</source>
        <translation>Elegir de 1 a 4</translation>
    </message>
    <message>
        <source>Combinations of {} behaviours are not among those that can be planned</source>
        <translation>Las combinaciones de {} comportamientos no están entre las que se pueden planificar</translation>
    </message>
    <message>
        <source>Choose sizes from 1 to 4</source>
        <translation>Elegir tamaños de 1 a 4</translation>
    </message>
    <message>
        <source>Sentences of their own ask for every behaviour, and &quot;{}&quot; for one of them</source>
        <translation>Las frases propias piden todos los comportamientos, y «{}» uno solo de ellos</translation>
    </message>
    <message>
        <source>Take the joined wording, or leave that method out</source>
        <translation>Tomar la formulación unida, u omitir ese método</translation>
    </message>
    <message>
        <source>&quot;{}&quot; knows no &quot;not&quot; and no alternatives</source>
        <translation>«{}» no admite &quot;not&quot; ni alternativas</translation>
    </message>
    <message>
        <source>Leave it or the formulas out</source>
        <translation>Omitirlo, u omitir las fórmulas</translation>
    </message>
    <message>
        <source>No prompt per combination is asked for</source>
        <translation>No se pide ningún prompt por combinación</translation>
    </message>
    <message>
        <source>Ask for at least one</source>
        <translation>Pedir al menos uno</translation>
    </message>
    <message>
        <source>The bootstrap has {} replicates</source>
        <translation>El bootstrap tiene {} réplicas</translation>
    </message>
    <message>
        <source>bootstrap settings</source>
        <translation>ajustes del bootstrap</translation>
    </message>
    <message>
        <source>Give at least 2; 1000 is usual</source>
        <translation>Indicar al menos 2; lo habitual es 1000</translation>
    </message>
    <message>
        <source>The level of the intervals is {}</source>
        <translation>El nivel de los intervalos es {}</translation>
    </message>
    <message>
        <source>Give a share between 0 and 1, such as 0.95</source>
        <translation>Indicar una proporción entre 0 y 1, como 0.95</translation>
    </message>
    <message>
        <source>A table has {} values for {} orders and {} prompts</source>
        <translation>Una tabla tiene {} valores para {} órdenes y {} prompts</translation>
    </message>
    <message>
        <source>Give one value per order and prompt</source>
        <translation>Indicar un valor por orden y prompt</translation>
    </message>
    <message>
        <source>A table holds one prompt twice</source>
        <translation>Una tabla contiene un prompt dos veces</translation>
    </message>
    <message>
        <source>Give every prompt one column</source>
        <translation>Dar una columna a cada prompt</translation>
    </message>
    <message>
        <source>A table holds one combination twice</source>
        <translation>Una tabla contiene una combinación dos veces</translation>
    </message>
    <message>
        <source>Give every combination once</source>
        <translation>Indicar cada combinación una vez</translation>
    </message>
    <message>
        <source>A rule over {} constraints</source>
        <translation>Una regla sobre {} condiciones</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>métricas</translation>
    </message>
    <message>
        <source>Give 1 to 32</source>
        <translation>Indicar de 1 a 32</translation>
    </message>
    <message>
        <source>Make the plan again from its settings</source>
        <translation>Hacer el plan de nuevo a partir de sus ajustes</translation>
    </message>
    <message>
        <source>The plan has nothing to do</source>
        <translation>El plan no tiene nada que hacer</translation>
    </message>
    <message>
        <source>The combination &quot;{}&quot; has {} behaviours</source>
        <translation>La combinación «{}» tiene {} comportamientos</translation>
    </message>
    <message>
        <source>The formula of &quot;{}&quot; has other behaviours</source>
        <translation>La fórmula de «{}» tiene otros comportamientos</translation>
    </message>
    <message>
        <source>The behaviour &quot;{}&quot; has no instructions</source>
        <translation>El comportamiento «{}» no tiene instrucciones</translation>
    </message>
    <message>
        <source>The combination &quot;{}&quot; has prompts that the plan has not, or not in order</source>
        <translation>La combinación «{}» tiene prompts que el plan no tiene, o no en orden</translation>
    </message>
    <message>
        <source>The combination &quot;{}&quot; has no prompts</source>
        <translation>La combinación «{}» no tiene prompts</translation>
    </message>
    <message>
        <source>The combination &quot;{}&quot; stands twice</source>
        <translation>La combinación «{}» aparece dos veces</translation>
    </message>
    <message>
        <source>The plan has no case {}</source>
        <translation>El plan no tiene el caso {}</translation>
    </message>
    <message>
        <source>It has {}</source>
        <translation>Tiene {}</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is no list</source>
        <translation>La clave «{}» no es una lista</translation>
    </message>
    <message>
        <source>The plan has no settings</source>
        <translation>El plan no tiene ajustes</translation>
    </message>
    <message>
        <source>The plan has {} cases</source>
        <translation>El plan tiene {} casos</translation>
    </message>
    <message>
        <source>Nobody answers the question that an answer is checked by</source>
        <translation>Nadie responde a la pregunta con que se comprueba una respuesta</translation>
    </message>
    <message>
        <source>the experiment</source>
        <translation>el experimento</translation>
    </message>
    <message>
        <source>Leave the behaviour out</source>
        <translation>Omitir el comportamiento</translation>
    </message>
    <message>
        <source>Record what the plan asks for</source>
        <translation>Registrar lo que pide el plan</translation>
    </message>
    <message>
        <source>The plan has no such case</source>
        <translation>El plan no tiene ese caso</translation>
    </message>
    <message>
        <source>The answer lacks readings</source>
        <translation>A la respuesta le faltan lecturas</translation>
    </message>
    <message>
        <source>The readings begin with other behaviours than the order</source>
        <translation>Las lecturas empiezan por otros comportamientos que el orden</translation>
    </message>
    <message>
        <source>A judge&apos;s score is not 1 to 5</source>
        <translation>Una puntuación del juez no está entre 1 y 5</translation>
    </message>
    <message>
        <source>A perplexity is below 1</source>
        <translation>Una perplejidad es menor que 1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultados</translation>
    </message>
    <message>
        <source>These are results of another version: &quot;{}&quot;, and only &quot;{}&quot; is known</source>
        <translation>Son resultados de otra versión: «{}», y solo se conoce «{}»</translation>
    </message>
    <message>
        <source>Open them with the version that made them, or run the experiment again</source>
        <translation>Abrirlos con la versión que los hizo, o ejecutar de nuevo el experimento</translation>
    </message>
    <message>
        <source>The folder holds the results of another run: {}</source>
        <translation>La carpeta contiene los resultados de otra ejecución: {}</translation>
    </message>
    <message>
        <source>Choose another folder, or the settings of that run</source>
        <translation>Elegir otra carpeta, o los ajustes de esa ejecución</translation>
    </message>
    <message>
        <source>The answers were changed since they were read</source>
        <translation>Las respuestas cambiaron después de leerlas</translation>
    </message>
    <message>
        <source>Open the results again</source>
        <translation>Abrir de nuevo los resultados</translation>
    </message>
    <message>
        <source>The folder holds {} of this experiment, not {}</source>
        <translation>La carpeta contiene {} de este experimento, no {}</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>The folder holds answers without the settings that made them</source>
        <translation>La carpeta contiene respuestas sin los ajustes con que se hicieron</translation>
    </message>
    <message>
        <source>{} of {} answers are missing</source>
        <translation>Faltan {} de {} respuestas</translation>
    </message>
    <message>
        <source>Go on with the run first</source>
        <translation>Continuar primero la ejecución</translation>
    </message>
    <message>
        <source>The results have no method &quot;{}&quot;</source>
        <translation>Los resultados no tienen el método «{}»</translation>
    </message>
    <message>
        <source>They have {}</source>
        <translation>Tienen {}</translation>
    </message>
    <message>
        <source>The results do not say how many parameters their model has</source>
        <translation>Los resultados no dicen cuántos parámetros tiene su modelo</translation>
    </message>
    <message>
        <source>Measure their perplexity, which notes it: steerdeck-cli results perplexity</source>
        <translation>Medir su perplejidad, que lo anota: steerdeck-cli results perplexity</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no shard</source>
        <translation>«{}» no es un fragmento</translation>
    </message>
    <message>
        <source>Give its number and how many there are: 1/8 to 8/8</source>
        <translation>Indicar su número y cuántos hay: de 1/8 a 8/8</translation>
    </message>
    <message>
        <source>There is no shard {}</source>
        <translation>No existe el fragmento {}</translation>
    </message>
    <message>
        <source>Take the folder that the program wrote</source>
        <translation>Tomar la carpeta que escribió el programa</translation>
    </message>
    <message>
        <source>The published split {} comes from the file &quot;{}&quot; of {} rows; this file has {}, so the examples are not the published ones.</source>
        <translation>La división publicada {} viene del archivo «{}» de {} filas; este archivo tiene {}, así que los ejemplos no son los publicados.</translation>
    </message>
    <message>
        <source>{} example of the split left out for an unknown label: {}.</source>
        <translation>{} ejemplo de la división omitido por una etiqueta desconocida: {}.</translation>
    </message>
    <message>
        <source>{} examples of the split left out for an unknown label: {}.</source>
        <translation>{} ejemplos de la división omitidos por una etiqueta desconocida: {}.</translation>
    </message>
    <message>
        <source>The list of {} example comes to something else than the label in the file.</source>
        <translation>La lista de {} ejemplo da otro resultado que la etiqueta del archivo.</translation>
    </message>
    <message>
        <source>The list of {} examples comes to something else than the label in the file.</source>
        <translation>Las listas de {} ejemplos dan otro resultado que la etiqueta del archivo.</translation>
    </message>
    <message>
        <source>The task {} needs a file of its rows</source>
        <translation>La tarea {} necesita un archivo con sus filas</translation>
    </message>
    <message>
        <source>Name one with the fields {}</source>
        <translation>Indicar uno con los campos {}</translation>
    </message>
    <message>
        <source>There is no file to take whole</source>
        <translation>No hay ningún archivo que tomar entero</translation>
    </message>
    <message>
        <source>Name one, or leave that out</source>
        <translation>Indicar uno, u omitir eso</translation>
    </message>
    <message>
        <source>No example is left: {}</source>
        <translation>No queda ningún ejemplo: {}</translation>
    </message>
    <message>
        <source>the split is empty</source>
        <translation>la división está vacía</translation>
    </message>
    <message>
        <source>Choose another file or split</source>
        <translation>Elegir otro archivo u otra división</translation>
    </message>
    <message>
        <source>Check the file, or choose another task</source>
        <translation>Comprobar el archivo, o elegir otra tarea</translation>
    </message>
    <message>
        <source>The field &quot;{}&quot; is missing</source>
        <translation>Falta el campo «{}»</translation>
    </message>
    <message>
        <source>The field &quot;{}&quot; (or {}) is missing</source>
        <translation>Falta el campo «{}» (o {})</translation>
    </message>
    <message>
        <source>The field &quot;{}&quot; is no text</source>
        <translation>El campo «{}» no es un texto</translation>
    </message>
    <message>
        <source>The field &quot;{}&quot; is no list</source>
        <translation>El campo «{}» no es una lista</translation>
    </message>
    <message>
        <source>{} is {}</source>
        <translation>{} es {}</translation>
    </message>
    <message>
        <source>Give {} to {}</source>
        <translation>Indicar de {} a {}</translation>
    </message>
    <message>
        <source>The depth of the lists</source>
        <translation>La profundidad de las listas</translation>
    </message>
    <message>
        <source>The length of the lists</source>
        <translation>La longitud de las listas</translation>
    </message>
    <message>
        <source>The number of arguments</source>
        <translation>El número de argumentos</translation>
    </message>
    <message>
        <source>Lists so short and flat give fewer than {} different examples</source>
        <translation>Listas tan cortas y planas dan menos de {} ejemplos distintos</translation>
    </message>
    <message>
        <source>Ask for fewer, or for longer or deeper lists</source>
        <translation>Pedir menos, o listas más largas o más profundas</translation>
    </message>
    <message>
        <source>The field &quot;answer&quot; has no #### before its number</source>
        <translation>El campo &quot;answer&quot; no tiene #### antes de su número</translation>
    </message>
    <message>
        <source>The field &quot;choices&quot; holds something else than objects</source>
        <translation>El campo &quot;choices&quot; contiene algo que no son objetos</translation>
    </message>
    <message>
        <source>The field &quot;choices&quot; has as many labels as texts nowhere</source>
        <translation>El campo &quot;choices&quot; no tiene en ningún sitio tantas etiquetas como textos</translation>
    </message>
    <message>
        <source>The field &quot;choices&quot; is neither a list nor an object</source>
        <translation>El campo &quot;choices&quot; no es ni una lista ni un objeto</translation>
    </message>
    <message>
        <source>A permutation of {} rows is asked for</source>
        <translation>Se pide una permutación de {} filas</translation>
    </message>
    <message>
        <source>the split</source>
        <translation>la división</translation>
    </message>
    <message>
        <source>Take a smaller file</source>
        <translation>Tomar un archivo más pequeño</translation>
    </message>
    <message>
        <source>task file</source>
        <translation>archivo de la tarea</translation>
    </message>
    <message>
        <source>An object of fields is wanted here</source>
        <translation>Aquí se espera un objeto de campos</translation>
    </message>
    <message>
        <source>The key &quot;rows&quot; with a list is missing</source>
        <translation>Falta la clave &quot;rows&quot; con una lista</translation>
    </message>
    <message>
        <source>Choose JSON lines, a JSON list, or rows as the hub&apos;s viewer gives them</source>
        <translation>Elegir líneas JSON, una lista JSON o filas como las que da el visor del hub</translation>
    </message>
    <message>
        <source>Cells of this row were cut off by the viewer</source>
        <translation>El visor recortó celdas de esta fila</translation>
    </message>
    <message>
        <source>Get the whole file</source>
        <translation>Obtener el archivo completo</translation>
    </message>
    <message>
        <source>This is neither JSON nor a line of names between tabs</source>
        <translation>Esto no es JSON ni una línea de nombres separados por tabuladores</translation>
    </message>
    <message>
        <source>Choose JSON lines, a JSON list or tab-separated values</source>
        <translation>Elegir líneas JSON, una lista JSON o valores separados por tabuladores</translation>
    </message>
    <message>
        <source>There are {} cells for {} fields</source>
        <translation>Hay {} celdas para {} campos</translation>
    </message>
    <message>
        <source>The file is no UTF-8</source>
        <translation>El archivo no es UTF-8</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Guardarlo como UTF-8</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>The file holds no rows</source>
        <translation>El archivo no contiene filas</translation>
    </message>
    <message>
        <source>task&apos;s results</source>
        <translation>resultados de la tarea</translation>
    </message>
    <message>
        <source>These are answers of another version: &quot;{}&quot;, and only &quot;{}&quot; is known</source>
        <translation>Son respuestas de otra versión: «{}», y solo se conoce «{}»</translation>
    </message>
    <message>
        <source>Open them with the version that made them, or answer the task again</source>
        <translation>Abrirlas con la versión que las hizo, o responder de nuevo a la tarea</translation>
    </message>
    <message>
        <source>The folder holds the results of an order experiment</source>
        <translation>La carpeta contiene los resultados de un experimento de orden</translation>
    </message>
    <message>
        <source>The answer is not that of example {}</source>
        <translation>La respuesta no es la del ejemplo {}</translation>
    </message>
    <message>
        <source>Choose another folder, or take the changed lines away</source>
        <translation>Elegir otra carpeta, o quitar las líneas cambiadas</translation>
    </message>
    <message>
        <source>There are more answers than examples</source>
        <translation>Hay más respuestas que ejemplos</translation>
    </message>
    <message>
        <source>Record one for each</source>
        <translation>Registrar una por cada uno</translation>
    </message>
    <message>
        <source>There is no split &quot;{}&quot;</source>
        <translation>No existe la división «{}»</translation>
    </message>
    <message>
        <source>Choose one of: train, validation, test</source>
        <translation>Elegir entre: train, validation, test</translation>
    </message>
    <message>
        <source>There is no task &quot;{}&quot;</source>
        <translation>No existe la tarea «{}»</translation>
    </message>
    <message>
        <source>Choose one of: {}</source>
        <translation>Elegir entre: {}</translation>
    </message>
    <message>
        <source>There is a file already</source>
        <translation>Ya hay un archivo</translation>
    </message>
    <message>
        <source>Name another, or move it away</source>
        <translation>Indicar otro, o apartarlo</translation>
    </message>
    <message>
        <source>A server is not told the tokens by &quot;{}&quot;</source>
        <translation>A un servidor no se le dan los tokens con «{}»</translation>
    </message>
    <message>
        <source>Choose words or prompt-embeds</source>
        <translation>Elegir words o prompt-embeds</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation>La dirección del servidor</translation>
    </message>
    <message>
        <source>The server&apos;s key holds white space or control characters</source>
        <translation>La clave del servidor contiene espacios o caracteres de control</translation>
    </message>
    <message>
        <source>The number of requests at once</source>
        <translation>El número de peticiones a la vez</translation>
    </message>
    <message>
        <source>The number of answers to compare</source>
        <translation>El número de respuestas que comparar</translation>
    </message>
    <message>
        <source>The number of attempts</source>
        <translation>El número de intentos</translation>
    </message>
    <message>
        <source>The time for an answer is not above 0</source>
        <translation>El tiempo para una respuesta no es superior a 0</translation>
    </message>
    <message>
        <source>Give seconds</source>
        <translation>Indicar segundos</translation>
    </message>
    <message>
        <source>cannot be reached ({})</source>
        <translation>no responde ({})</translation>
    </message>
    <message>
        <source>Check its address and the network</source>
        <translation>Comprobar su dirección y la red</translation>
    </message>
    <message>
        <source>refuses the key (HTTP status {})</source>
        <translation>rechaza la clave (estado HTTP {})</translation>
    </message>
    <message>
        <source>Set {} to its key</source>
        <translation>Poner en {} su clave</translation>
    </message>
    <message>
        <source>lists no models (HTTP status {})</source>
        <translation>no enumera ningún modelo (estado HTTP {})</translation>
    </message>
    <message>
        <source>Give the address that ends in /v1</source>
        <translation>Indicar la dirección que termina en /v1</translation>
    </message>
    <message>
        <source>serves {} models</source>
        <translation>sirve {} modelos</translation>
    </message>
    <message>
        <source>Take one that serves this model alone</source>
        <translation>Tomar uno que sirva solo este modelo</translation>
    </message>
    <message>
        <source>The card&apos;s row of &quot;{}&quot; {}</source>
        <translation>La fila de la tarjeta para «{}» {}</translation>
    </message>
    <message>
        <source>Ask for the card again</source>
        <translation>Pedir de nuevo la tarjeta</translation>
    </message>
    <message>
        <source>the row</source>
        <translation>la fila</translation>
    </message>
    <message>
        <source>is no base64</source>
        <translation>no es base64</translation>
    </message>
    <message>
        <source>has {} bytes where the model&apos;s rows have {}</source>
        <translation>tiene {} bytes y las filas del modelo tienen {}</translation>
    </message>
    <message>
        <source>holds values that are not finite</source>
        <translation>contiene valores que no son finitos</translation>
    </message>
    <message>
        <source>card</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>The card has format &quot;{}&quot; where &quot;{}&quot; is read</source>
        <translation>La tarjeta tiene el formato «{}», pero se lee «{}»</translation>
    </message>
    <message>
        <source>Choose a card made by this version</source>
        <translation>Elegir una tarjeta hecha por esta versión</translation>
    </message>
    <message>
        <source>The card&apos;s hidden_size is out of range</source>
        <translation>El hidden_size de la tarjeta está fuera de su intervalo</translation>
    </message>
    <message>
        <source>The card&apos;s chips are no list of at most 64</source>
        <translation>Las fichas de la tarjeta no son una lista de 64 como máximo</translation>
    </message>
    <message>
        <source>The card&apos;s rows are no object</source>
        <translation>Las filas de la tarjeta no son un objeto</translation>
    </message>
    <message>
        <source>The card&apos;s rows have {} numbers, for &quot;{}&quot;; those of the open model &quot;{}&quot; have {}</source>
        <translation>Las filas de la tarjeta tienen {} números, para «{}»; las del modelo abierto «{}» tienen {}</translation>
    </message>
    <message>
        <source>Open the card&apos;s model</source>
        <translation>Abrir el modelo de la tarjeta</translation>
    </message>
    <message>
        <source>The card was made for the model &quot;{}&quot; ({}), not for the open model &quot;{}&quot; ({})</source>
        <translation>La tarjeta se hizo para el modelo «{}» ({}), no para el modelo abierto «{}» ({})</translation>
    </message>
    <message>
        <source>Open its model</source>
        <translation>Abrir su modelo</translation>
    </message>
    <message>
        <source>The card was made with another tokenizer than that of &quot;{}&quot;</source>
        <translation>La tarjeta se hizo con otro tokenizador que el de «{}»</translation>
    </message>
    <message>
        <source>Open its model with the tokenizer that came with it</source>
        <translation>Abrir su modelo con el tokenizador que venía con él</translation>
    </message>
    <message>
        <source>The rows are for a model of {} {}, the open one has {}</source>
        <translation>Las filas son para un modelo de {} {}, y el abierto tiene {}</translation>
    </message>
    <message>
        <source>Open the model that they were learned for</source>
        <translation>Abrir el modelo para el que se aprendieron</translation>
    </message>
    <message>
        <source>The rows were made for the model &quot;{}&quot; ({}), not for the open model &quot;{}&quot; ({})</source>
        <translation>Las filas se hicieron para el modelo «{}» ({}), no para el modelo abierto «{}» ({})</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; holds no rows of numbers</source>
        <translation>El tensor «{}» no contiene filas de números</translation>
    </message>
    <message>
        <source>Choose a file of rows</source>
        <translation>Elegir un archivo de filas</translation>
    </message>
    <message>
        <source>numbers a row</source>
        <translation>números por fila</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; has {} rows, more than {}</source>
        <translation>El tensor «{}» tiene {} filas, más de {}</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; holds values that are not finite</source>
        <translation>El tensor «{}» contiene valores que no son finitos</translation>
    </message>
    <message>
        <source>adapter&apos;s settings</source>
        <translation>ajustes del adaptador</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>adaptador</translation>
    </message>
    <message>
        <source>The adapter holds no tensor &quot;{}&quot;</source>
        <translation>El adaptador no contiene el tensor «{}»</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Descargarlo de nuevo</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <source>attention heads</source>
        <translation>cabezas de atención</translation>
    </message>
    <message>
        <source>The adapter has {} rows for {} token_indices</source>
        <translation>El adaptador tiene {} filas para {} token_indices</translation>
    </message>
    <message>
        <source>The adapter is of the kind {}, which holds no rows</source>
        <translation>El adaptador es del tipo {}, que no contiene filas</translation>
    </message>
    <message>
        <source>Import one of the kind PROMPT_TUNING or TRAINABLE_TOKENS</source>
        <translation>Importar uno del tipo PROMPT_TUNING o TRAINABLE_TOKENS</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>A GGUF file&apos;s numbers stay as they are</source>
        <translation>Los números de un archivo GGUF se quedan como están</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>A GGUF file has no name for the tensor &quot;{}&quot;</source>
        <translation>Un archivo GGUF no tiene nombre para el tensor «{}»</translation>
    </message>
    <message>
        <source>Export it as a Hugging Face folder</source>
        <translation>Exportarlo como carpeta de Hugging Face</translation>
    </message>
    <message>
        <source>llama.cpp knows no such biases in a model of architecture {}</source>
        <translation>llama.cpp no conoce esos sesgos en un modelo de la arquitectura {}</translation>
    </message>
    <message>
        <source>A GGUF file of architecture {} cannot say {} of this model</source>
        <translation>Un archivo GGUF de la arquitectura {} no puede expresar {} de este modelo</translation>
    </message>
    <message>
        <source>The tokenizer is no BPE, which GGUF files hold here</source>
        <translation>El tokenizador no es BPE, que es lo que aquí contienen los archivos GGUF</translation>
    </message>
    <message>
        <source>llama.cpp has no name for the way in which this tokenizer cuts words</source>
        <translation>llama.cpp no tiene nombre para la forma en que este tokenizador corta las palabras</translation>
    </message>
    <message>
        <source>A GGUF file of architecture {} cannot hold this tokenizer: it would read &quot;{}&quot; otherwise</source>
        <translation>Un archivo GGUF de la arquitectura {} no puede contener este tokenizador: leería «{}» de otro modo</translation>
    </message>
    <message>
        <source>The file divides its rotation&apos;s frequencies in a way that no config.json can say</source>
        <translation>El archivo divide las frecuencias de su rotación de un modo que ningún config.json puede expresar</translation>
    </message>
    <message>
        <source>Export it as GGUF</source>
        <translation>Exportarlo como GGUF</translation>
    </message>
    <message>
        <source>model configuration</source>
        <translation>configuración del modelo</translation>
    </message>
    <message>
        <source>generation settings</source>
        <translation>ajustes de generación</translation>
    </message>
    <message>
        <source>The tokenizer cannot be given the word {} as id {}</source>
        <translation>Al tokenizador no se le puede dar la palabra {} con el id {}</translation>
    </message>
    <message>
        <source>Use another receiver, such as prompt-embeds</source>
        <translation>Usar otro destino, como prompt-embeds</translation>
    </message>
    <message>
        <source>There is no number type &quot;{}&quot;</source>
        <translation>No existe el tipo numérico «{}»</translation>
    </message>
    <message>
        <source>Choose float32, float16 or bfloat16</source>
        <translation>Elegir float32, float16 o bfloat16</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; is missing</source>
        <translation>Falta el tensor «{}»</translation>
    </message>
    <message>
        <source>Fetch the model again</source>
        <translation>Descargar de nuevo el modelo</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>tokenizador</translation>
    </message>
    <message>
        <source>tokenizer settings</source>
        <translation>ajustes del tokenizador</translation>
    </message>
    <message>
        <source>max_new_tokens is {}</source>
        <translation>max_new_tokens es {}</translation>
    </message>
    <message>
        <source>Give at least 1</source>
        <translation>Indicar al menos 1</translation>
    </message>
    <message>
        <source>The temperature is {}</source>
        <translation>La temperatura es {}</translation>
    </message>
    <message>
        <source>Give 0 (greedy) to 100</source>
        <translation>Indicar de 0 (voraz) a 100</translation>
    </message>
    <message>
        <source>top_p is {}</source>
        <translation>top_p es {}</translation>
    </message>
    <message>
        <source>Give more than 0, at most 1</source>
        <translation>Indicar más de 0 y 1 como máximo</translation>
    </message>
    <message>
        <source>top_k is {}</source>
        <translation>top_k es {}</translation>
    </message>
    <message>
        <source>Give 0 (all ids) or more</source>
        <translation>Indicar 0 (todos los ids) o más</translation>
    </message>
    <message>
        <source>The input is empty</source>
        <translation>La entrada está vacía</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Escribir un prompt</translation>
    </message>
    <message>
        <source>The input has {} tokens where the model reads at most {}</source>
        <translation>La entrada tiene {} tokens y el modelo lee {} como máximo</translation>
    </message>
    <message>
        <source>Shorten the prompt</source>
        <translation>Acortar el prompt</translation>
    </message>
    <message>
        <source>There are {} {} for {} inputs</source>
        <translation>Hay {} {} para {} entradas</translation>
    </message>
    <message>
        <source>Give one for each input</source>
        <translation>Indicar uno por cada entrada</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>semillas</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>conjuntos</translation>
    </message>
    <message>
        <source>A set lies outside its input</source>
        <translation>Un conjunto queda fuera de su entrada</translation>
    </message>
    <message>
        <source>indices of interventions</source>
        <translation>índices de intervenciones</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message>
        <source>interventions</source>
        <translation>intervenciones</translation>
    </message>
    <message>
        <source>An input names intervention {} of {}</source>
        <translation>Una entrada nombra la intervención {} de {}</translation>
    </message>
    <message>
        <source>An input names a steering row that does not exist</source>
        <translation>Una entrada nombra una fila de dirección que no existe</translation>
    </message>
    <message>
        <source>A steering token changes no logit of this model, so nothing would be steered</source>
        <translation>Un token de dirección no cambia ningún logit de este modelo, así que no se dirigiría nada</translation>
    </message>
    <message>
        <source>Train the token again for this model</source>
        <translation>Entrenar de nuevo el token para este modelo</translation>
    </message>
    <message>
        <source>There is not enough memory for one answer</source>
        <translation>No hay memoria suficiente para una respuesta</translation>
    </message>
    <message>
        <source>Give fewer new tokens, a shorter prompt or a smaller model</source>
        <translation>Indicar menos tokens nuevos, un prompt más corto o un modelo más pequeño</translation>
    </message>
    <message>
        <source>What is changed begins outside the input</source>
        <translation>Lo que se cambia empieza fuera de la entrada</translation>
    </message>
    <message>
        <source>An answer this long does not fit into the memory for answers</source>
        <translation>Una respuesta tan larga no cabe en la memoria para respuestas</translation>
    </message>
    <message>
        <source>Ask for fewer new tokens, or shorten the prompt</source>
        <translation>Pedir menos tokens nuevos, o acortar el prompt</translation>
    </message>
    <message>
        <source>the cosines to cluster by</source>
        <translation>los cosenos por los que agrupar</translation>
    </message>
    <message>
        <source>A number is not finite</source>
        <translation>Un número no es finito</translation>
    </message>
    <message>
        <source>row {} of {}</source>
        <translation>fila {} de {}</translation>
    </message>
    <message>
        <source>Leave that row out or make it anew</source>
        <translation>Omitir esa fila o hacerla de nuevo</translation>
    </message>
    <message>
        <source>The widths differ: {} and {}</source>
        <translation>Los anchos difieren: {} y {}</translation>
    </message>
    <message>
        <source>Compare rows of one model</source>
        <translation>Comparar filas de un mismo modelo</translation>
    </message>
    <message>
        <source>the rows whose neighbours are sought</source>
        <translation>las filas cuyos vecinos se buscan</translation>
    </message>
    <message>
        <source>The number of neighbours must be at least 1</source>
        <translation>El número de vecinos debe ser al menos 1</translation>
    </message>
    <message>
        <source>{} asked for</source>
        <translation>se piden {}</translation>
    </message>
    <message>
        <source>Ask for one</source>
        <translation>Pedir uno</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>la tabla</translation>
    </message>
    <message>
        <source>The null baseline needs at least 2 random rows</source>
        <translation>La referencia nula necesita al menos 2 filas aleatorias</translation>
    </message>
    <message>
        <source>Ask for more</source>
        <translation>Pedir más</translation>
    </message>
    <message>
        <source>The norm of the random rows must be positive</source>
        <translation>La norma de las filas aleatorias debe ser positiva</translation>
    </message>
    <message>
        <source>{} given</source>
        <translation>se ha dado {}</translation>
    </message>
    <message>
        <source>Use a row that is not zero</source>
        <translation>Usar una fila que no sea cero</translation>
    </message>
    <message>
        <source>The null baseline needs a table with rows</source>
        <translation>La referencia nula necesita una tabla con filas</translation>
    </message>
    <message>
        <source>0 given</source>
        <translation>se han dado 0</translation>
    </message>
    <message>
        <source>Open a model first</source>
        <translation>Abrir primero un modelo</translation>
    </message>
    <message>
        <source>the rows to compare</source>
        <translation>las filas que comparar</translation>
    </message>
    <message>
        <source>Principal components need at least 2 rows</source>
        <translation>Los componentes principales necesitan al menos 2 filas</translation>
    </message>
    <message>
        <source>Give more rows</source>
        <translation>Indicar más filas</translation>
    </message>
    <message>
        <source>The number of components must be between 1 and {}</source>
        <translation>El número de componentes debe estar entre 1 y {}</translation>
    </message>
    <message>
        <source>Choose a number in that range</source>
        <translation>Elegir un número de ese intervalo</translation>
    </message>
    <message>
        <source>the rows to fit</source>
        <translation>las filas que ajustar</translation>
    </message>
    <message>
        <source>the rows to project</source>
        <translation>las filas que proyectar</translation>
    </message>
    <message>
        <source>the vocabulary&apos;s rows from {} on</source>
        <translation>las filas del vocabulario a partir de la {}</translation>
    </message>
    <message>
        <source>where adapters act</source>
        <translation>dónde actúan los adaptadores</translation>
    </message>
    <message>
        <source>The method {} changes no stream</source>
        <translation>El método {} no cambia ningún flujo</translation>
    </message>
    <message>
        <source>Choose adapter, fixed_vector or joint_adapter</source>
        <translation>Elegir adapter, fixed_vector o joint_adapter</translation>
    </message>
    <message>
        <source>A strength is outside 0 to 10</source>
        <translation>Una intensidad está fuera de 0 a 10</translation>
    </message>
    <message>
        <source>Give numbers above 0, at most 10</source>
        <translation>Indicar números superiores a 0 y de 10 como máximo</translation>
    </message>
    <message>
        <source>The prompts are too few or too many</source>
        <translation>Los prompts son muy pocos o demasiados</translation>
    </message>
    <message>
        <source>Give 1 to 1000</source>
        <translation>Indicar de 1 a 1000</translation>
    </message>
    <message>
        <source>The answers&apos; length</source>
        <translation>La longitud de las respuestas</translation>
    </message>
    <message>
        <source>Give 1 to 4096</source>
        <translation>Indicar de 1 a 4096</translation>
    </message>
    <message>
        <source>The words are too many</source>
        <translation>Las palabras son demasiadas</translation>
    </message>
    <message>
        <source>Give 0 to 100</source>
        <translation>Indicar de 0 a 100</translation>
    </message>
    <message>
        <source>No behaviour has learned by the method {}</source>
        <translation>Ningún comportamiento ha aprendido con el método {}</translation>
    </message>
    <message>
        <source>Train it first: steerdeck-cli train adapter</source>
        <translation>Entrenarlo primero: steerdeck-cli train adapter</translation>
    </message>
    <message>
        <source>Reading adapters</source>
        <translation>Leyendo los adaptadores</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Respondiendo</translation>
    </message>
    <message>
        <source>the mechanism</source>
        <translation>el mecanismo</translation>
    </message>
    <message>
        <source>There is no prompt</source>
        <translation>No hay ningún prompt</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Escribir uno</translation>
    </message>
    <message>
        <source>The answer&apos;s length is {}</source>
        <translation>La longitud de la respuesta es {}</translation>
    </message>
    <message>
        <source>The deck is empty</source>
        <translation>El mazo está vacío</translation>
    </message>
    <message>
        <source>Put a behaviour on it</source>
        <translation>Poner en él un comportamiento</translation>
    </message>
    <message>
        <source>&quot;{}&quot; steers by a way of its own, not by its token</source>
        <translation>«{}» dirige de un modo propio, no con su token</translation>
    </message>
    <message>
        <source>Let it steer as the answer does, or take it off the deck</source>
        <translation>Hacer que dirija como la respuesta, o quitarlo del mazo</translation>
    </message>
    <message>
        <source>The attention of this answer needs {} of memory where {} is free</source>
        <translation>La atención de esta respuesta necesita {} de memoria y hay {} libres</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or close other programs</source>
        <translation>Pedir una respuesta más corta, o cerrar otros programas</translation>
    </message>
    <message>
        <source>Reading passes</source>
        <translation>Leyendo pasadas</translation>
    </message>
    <message>
        <source>build ledger</source>
        <translation>registro de construcción</translation>
    </message>
    <message>
        <source>The folder for checkpoints cannot be made</source>
        <translation>No se puede crear la carpeta para los puntos de control</translation>
    </message>
    <message>
        <source>Name another with --work</source>
        <translation>Indicar otra con --work</translation>
    </message>
    <message>
        <source>Learning the tokenizer</source>
        <translation>Aprendiendo el tokenizador</translation>
    </message>
    <message>
        <source>Pretraining the model</source>
        <translation>Preentrenando el modelo</translation>
    </message>
    <message>
        <source>Training the behaviours&apos; tokens</source>
        <translation>Entrenando los tokens de los comportamientos</translation>
    </message>
    <message>
        <source>Training {}</source>
        <translation>Entrenando {}</translation>
    </message>
    <message>
        <source>The {} cannot be read</source>
        <translation>No se puede leer: {}</translation>
    </message>
    <message>
        <source>The {} does not exist</source>
        <translation>No existe: {}</translation>
    </message>
    <message>
        <source>Check its name and permissions</source>
        <translation>Comprobar su nombre y sus permisos</translation>
    </message>
    <message>
        <source>The notes are longer than {} bytes</source>
        <translation>Las notas tienen más de {} bytes</translation>
    </message>
    <message>
        <source>Shorten them</source>
        <translation>Acortarlas</translation>
    </message>
    <message>
        <source>The notes are no valid UTF-8</source>
        <translation>Las notas no son UTF-8 válido</translation>
    </message>
    <message>
        <source>Write them anew</source>
        <translation>Escribirlas de nuevo</translation>
    </message>
    <message>
        <source>The behaviour &quot;{}&quot; is named twice</source>
        <translation>El comportamiento «{}» se nombra dos veces</translation>
    </message>
    <message>
        <source>Name it once</source>
        <translation>Nombrarlo una vez</translation>
    </message>
    <message>
        <source>A file stands where a folder is wanted</source>
        <translation>Hay un archivo donde se espera una carpeta</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder</source>
        <translation>No se puede escribir nada en la carpeta</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another</source>
        <translation>Comprobar sus permisos, o elegir otra</translation>
    </message>
    <message>
        <source>The token folder is no folder</source>
        <translation>La carpeta de tokens no es una carpeta</translation>
    </message>
    <message>
        <source>Choose a folder of tokens</source>
        <translation>Elegir una carpeta de tokens</translation>
    </message>
    <message>
        <source>The token folder does not exist</source>
        <translation>La carpeta de tokens no existe</translation>
    </message>
    <message>
        <source>There is no dtype &quot;{}&quot;</source>
        <translation>No existe el dtype «{}»</translation>
    </message>
    <message>
        <source>Choose float32 or bfloat16, or leave it out to measure</source>
        <translation>Elegir float32 o bfloat16, u omitirlo para medir</translation>
    </message>
    <message>
        <source>Weights in {} are not computed with in {}</source>
        <translation>Con pesos en {} no se calcula en {}</translation>
    </message>
    <message>
        <source>Leave --dtype out, or give it the same</source>
        <translation>Omitir --dtype, o darle el mismo</translation>
    </message>
    <message>
        <source>There is no device &quot;{}&quot;</source>
        <translation>No existe el dispositivo «{}»</translation>
    </message>
    <message>
        <source>Choose cpu or cuda</source>
        <translation>Elegir cpu o cuda</translation>
    </message>
    <message>
        <source>The number of threads</source>
        <translation>El número de hilos</translation>
    </message>
    <message>
        <source>The memory is {} GiB</source>
        <translation>La memoria es de {} GiB</translation>
    </message>
    <message>
        <source>Give more than 0</source>
        <translation>Indicar más de 0</translation>
    </message>
    <message>
        <source>Sentences of their own ask for every behaviour, and the join &quot;{}&quot; for one of them</source>
        <translation>Las frases propias piden todos los comportamientos, y la unión «{}» uno solo de ellos</translation>
    </message>
    <message>
        <source>Take the joined wording, or another join</source>
        <translation>Tomar la formulación unida, u otra unión</translation>
    </message>
    <message>
        <source>The prompt is empty</source>
        <translation>El prompt está vacío</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Escribir una pregunta</translation>
    </message>
    <message>
        <source>No way of answering is chosen</source>
        <translation>No se ha elegido ningún modo de responder</translation>
    </message>
    <message>
        <source>The number of samples</source>
        <translation>El número de muestras</translation>
    </message>
    <message>
        <source>Several samples of a greedy answer are all the same</source>
        <translation>Varias muestras de una respuesta voraz son todas iguales</translation>
    </message>
    <message>
        <source>Give a temperature above 0, or ask for one</source>
        <translation>Indicar una temperatura superior a 0, o pedir una</translation>
    </message>
    <message>
        <source>Only one answer can go on from tokens that are given</source>
        <translation>Solo una respuesta puede continuar desde tokens dados</translation>
    </message>
    <message>
        <source>Choose one way of answering, order and sample</source>
        <translation>Elegir un solo modo de responder, un orden y una muestra</translation>
    </message>
    <message>
        <source>The answer has {} tokens already, and may have {}</source>
        <translation>La respuesta ya tiene {} tokens, y puede tener {}</translation>
    </message>
    <message>
        <source>Allow a longer answer</source>
        <translation>Permitir una respuesta más larga</translation>
    </message>
    <message>
        <source>The batch</source>
        <translation>El lote</translation>
    </message>
    <message>
        <source>Epochs, a subset and leaving out the longest examples are for a data set</source>
        <translation>Las épocas, un subconjunto y la omisión de los ejemplos más largos son para un conjunto de datos</translation>
    </message>
    <message>
        <source>Give one with --data</source>
        <translation>Indicar uno con --data</translation>
    </message>
    <message>
        <source>data file</source>
        <translation>archivo de datos</translation>
    </message>
    <message>
        <source>The method &quot;{}&quot; is not trained this way</source>
        <translation>El método «{}» no se entrena así</translation>
    </message>
    <message>
        <source>Choose caa, lm_steer, lora_dare, adapter, fixed_vector or joint</source>
        <translation>Elegir caa, lm_steer, lora_dare, adapter, fixed_vector o joint</translation>
    </message>
    <message>
        <source>This training reads no instructions: it learns from answers</source>
        <translation>Este entrenamiento no lee instrucciones: aprende de respuestas</translation>
    </message>
    <message>
        <source>Leave their wording and paraphrases out, or distil where the method can</source>
        <translation>Omitir su formulación y sus paráfrasis, o destilar donde el método lo permita</translation>
    </message>
    <message>
        <source>The scale of the vector is {}</source>
        <translation>La escala del vector es {}</translation>
    </message>
    <message>
        <source>Give a number between -1000 and 1000</source>
        <translation>Indicar un número entre -1000 y 1000</translation>
    </message>
    <message>
        <source>There is no block {}</source>
        <translation>No existe el bloque {}</translation>
    </message>
    <message>
        <source>Give 0 or more, or -1 for the middle</source>
        <translation>Indicar 0 o más, o -1 para el central</translation>
    </message>
    <message>
        <source>The method caa is measured on instructions, of which a task has none</source>
        <translation>El método caa se mide con instrucciones, y una tarea no tiene ninguna</translation>
    </message>
    <message>
        <source>Choose adapter, fixed_vector, joint, lora_dare or lm_steer for it</source>
        <translation>Elegir adapter, fixed_vector, joint, lora_dare o lm_steer para ella</translation>
    </message>
    <message>
        <source>A training on a task names no behaviours</source>
        <translation>Un entrenamiento con una tarea no nombra comportamientos</translation>
    </message>
    <message>
        <source>Leave them or the task out</source>
        <translation>Omitirlos, u omitir la tarea</translation>
    </message>
    <message>
        <source>The number of prompts is negative</source>
        <translation>El número de prompts es negativo</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>Give 0 or more</source>
        <translation>Indicar 0 o más</translation>
    </message>
    <message>
        <source>The batch is {}</source>
        <translation>El lote es {}</translation>
    </message>
    <message>
        <source>The attempts are {}</source>
        <translation>Los intentos son {}</translation>
    </message>
    <message>
        <source>Give 1 to 20</source>
        <translation>Indicar de 1 a 20</translation>
    </message>
    <message>
        <source>The examples shown to the teacher are {}</source>
        <translation>Los ejemplos que se muestran al maestro son {}</translation>
    </message>
    <message>
        <source>Give 0 to 8</source>
        <translation>Indicar de 0 a 8</translation>
    </message>
    <message>
        <source>The training set has no file to go to</source>
        <translation>El conjunto de entrenamiento no tiene archivo de destino</translation>
    </message>
    <message>
        <source>Name one</source>
        <translation>Indicar uno</translation>
    </message>
    <message>
        <source>Give 1 to 100 000</source>
        <translation>Indicar de 1 a 100 000</translation>
    </message>
    <message>
        <source>A server puts its chat template around every prompt</source>
        <translation>Un servidor pone su plantilla de chat alrededor de cada prompt</translation>
    </message>
    <message>
        <source>Leave --plain-prompt or the server out</source>
        <translation>Omitir --plain-prompt o el servidor</translation>
    </message>
    <message>
        <source>A system prompt needs the chat template, which the plain prompt leaves out</source>
        <translation>Un prompt de sistema necesita la plantilla de chat, que el prompt sin plantilla omite</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>Omitir uno de los dos</translation>
    </message>
    <message>
        <source>Write turns of the user and answers by turns, and the user&apos;s question last</source>
        <translation>Escribir turnos del usuario y respuestas alternados, con la pregunta del usuario al final</translation>
    </message>
    <message>
        <source>A turn of the conversation is empty</source>
        <translation>Un turno de la conversación está vacío</translation>
    </message>
    <message>
        <source>Message {} is not the user&apos;s</source>
        <translation>El mensaje {} no es del usuario</translation>
    </message>
    <message>
        <source>Message {} is not the model&apos;s</source>
        <translation>El mensaje {} no es del modelo</translation>
    </message>
    <message>
        <source>The conversation has another format</source>
        <translation>La conversación tiene otro formato</translation>
    </message>
    <message>
        <source>Open it with the program it is of</source>
        <translation>Abrirla con el programa del que es</translation>
    </message>
    <message>
        <source>The conversation has more than {} turns</source>
        <translation>La conversación tiene más de {} turnos</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>conversación</translation>
    </message>
    <message>
        <source>The unfinished training set was begun with other settings or another model</source>
        <translation>El conjunto de entrenamiento sin terminar se empezó con otros ajustes o con otro modelo</translation>
    </message>
    <message>
        <source>Finish it with those, or delete it to start again</source>
        <translation>Terminarlo con ellos, o eliminarlo para empezar de nuevo</translation>
    </message>
    <message>
        <source>unfinished training set</source>
        <translation>conjunto de entrenamiento sin terminar</translation>
    </message>
    <message>
        <source>Answering, {} at once to fit in memory</source>
        <translation>Respondiendo, {} a la vez para que quepan en la memoria</translation>
    </message>
    <message>
        <source>cut at {} tokens</source>
        <translation>cortada a los {} tokens</translation>
    </message>
    <message>
        <source>{} not met</source>
        <translation>no se cumple: {}</translation>
    </message>
    <message>
        <source>None of {} answers did what it was told, so nothing was kept</source>
        <translation>Ninguna de {} respuestas hizo lo que se le pedía, así que no se conservó nada</translation>
    </message>
    <message>
        <source>Take a model that follows instructions</source>
        <translation>Tomar un modelo que siga instrucciones</translation>
    </message>
    <message>
        <source>No behaviour is named</source>
        <translation>No se nombra ningún comportamiento</translation>
    </message>
    <message>
        <source>Name one, or an operator: &lt;and&gt;</source>
        <translation>Nombrar uno, o un operador: &lt;and&gt;</translation>
    </message>
    <message>
        <source>The number of steps is {}</source>
        <translation>El número de pasos es {}</translation>
    </message>
    <message>
        <source>Give 1 to 500</source>
        <translation>Indicar de 1 a 500</translation>
    </message>
    <message>
        <source>The number of examples is {}</source>
        <translation>El número de ejemplos es {}</translation>
    </message>
    <message>
        <source>Give 1 to 64</source>
        <translation>Indicar de 1 a 64</translation>
    </message>
    <message>
        <source>The number of words is {}</source>
        <translation>El número de palabras es {}</translation>
    </message>
    <message>
        <source>Taking steps</source>
        <translation>Dando pasos</translation>
    </message>
    <message>
        <source>steering token</source>
        <translation>token de dirección</translation>
    </message>
    <message>
        <source>list of fingerprints</source>
        <translation>lista de huellas</translation>
    </message>
    <message>
        <source>Working out the intervals</source>
        <translation>Calculando los intervalos</translation>
    </message>
    <message>
        <source>Nothing of this kind has been trained for this model yet.</source>
        <translation>Todavía no se ha entrenado nada de este tipo para este modelo.</translation>
    </message>
    <message>
        <source>The operator {} has not been trained yet.</source>
        <translation>El operador {} aún no se ha entrenado.</translation>
    </message>
    <message>
        <source>The results have no row of &quot;{}&quot; for these behaviours in this order</source>
        <translation>Los resultados no tienen ninguna fila de «{}» para estos comportamientos en este orden</translation>
    </message>
    <message>
        <source>Choose a row of the table</source>
        <translation>Elegir una fila de la tabla</translation>
    </message>
    <message>
        <source>There is no receiver &quot;{}&quot;</source>
        <translation>No existe el destino «{}»</translation>
    </message>
    <message>
        <source>Strengths and blends are part of the rows: each has a word of its own.</source>
        <translation>Las intensidades y las mezclas forman parte de las filas: cada una tiene su propia palabra.</translation>
    </message>
    <message>
        <source>Strengths are part of the rows: each has a word of its own.</source>
        <translation>Las intensidades forman parte de las filas: cada una tiene su propia palabra.</translation>
    </message>
    <message>
        <source>Blends are part of the rows: each has a word of its own.</source>
        <translation>Las mezclas forman parte de las filas: cada una tiene su propia palabra.</translation>
    </message>
    <message>
        <source>The operator &lt;set&gt; is left out: no other program puts several rows at one position.</source>
        <translation>El operador &lt;set&gt; se omite: ningún otro programa pone varias filas en una misma posición.</translation>
    </message>
    <message>
        <source>In prompt tuning the rows stand before the whole input, not behind the question where they were trained; trainable tokens stand where a text says them.</source>
        <translation>En prompt tuning las filas van antes de toda la entrada, no detrás de la pregunta, donde se entrenaron; los trainable tokens van donde los dice un texto.</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>la exportación</translation>
    </message>
    <message>
        <source>Name at least one</source>
        <translation>Indicar al menos uno</translation>
    </message>
    <message>
        <source>The join set cannot be carried: it puts the rows of all behaviours at one position, which no other program does</source>
        <translation>La unión set no se puede llevar: pone las filas de todos los comportamientos en una misma posición, cosa que no hace ningún otro programa</translation>
    </message>
    <message>
        <source>the deck</source>
        <translation>el mazo</translation>
    </message>
    <message>
        <source>Choose another join, or export a share card</source>
        <translation>Elegir otra unión, o exportar una tarjeta para compartir</translation>
    </message>
    <message>
        <source>A question is missing</source>
        <translation>Falta una pregunta</translation>
    </message>
    <message>
        <source>Give the one that is asked: {} carries it with the deck</source>
        <translation>Indicar la que se plantea: {} la lleva con el mazo</translation>
    </message>
    <message>
        <source>The rows stand in float32</source>
        <translation>Las filas están en float32</translation>
    </message>
    <message>
        <source>An answer of {} tokens is none</source>
        <translation>Una respuesta de {} tokens no es una respuesta</translation>
    </message>
    <message>
        <source>No place is named for the export</source>
        <translation>No se indica ningún lugar para la exportación</translation>
    </message>
    <message>
        <source>Name a folder; of a card a file</source>
        <translation>Indicar una carpeta; para una tarjeta, un archivo</translation>
    </message>
    <message>
        <source>There is a folder where the card shall be</source>
        <translation>Hay una carpeta donde debe ir la tarjeta</translation>
    </message>
    <message>
        <source>There is a file where the folder shall be</source>
        <translation>Hay un archivo donde debe ir la carpeta</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Elegir otro lugar</translation>
    </message>
    <message>
        <source>Something stands there already</source>
        <translation>Ya hay algo allí</translation>
    </message>
    <message>
        <source>Choose another place, or ask for it to be replaced (--replace)</source>
        <translation>Elegir otro lugar, o pedir que se reemplace (--replace)</translation>
    </message>
    <message>
        <source>These results are of another model</source>
        <translation>Estos resultados son de otro modelo</translation>
    </message>
    <message>
        <source>This tokenizer reads a question otherwise once the words stand in it</source>
        <translation>Este tokenizador lee una pregunta de otro modo cuando están en él las palabras</translation>
    </message>
    <message>
        <source>Export prompt-embeds, which need no words</source>
        <translation>Exportar prompt-embeds, que no necesita palabras</translation>
    </message>
    <message>
        <source>The export cannot be renamed into place: {}</source>
        <translation>La exportación no se puede renombrar a su nombre definitivo: {}</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions</source>
        <translation>Comprobar los permisos de la carpeta</translation>
    </message>
    <message>
        <source>The model&apos;s head was its embedding; it is a tensor of its own now, so that no word of these can be said and all else is said as before.</source>
        <translation>La cabeza del modelo era su embedding; ahora es un tensor propio, para que no se pueda decir ninguna de estas palabras y todo lo demás se diga como antes.</translation>
    </message>
    <message>
        <source>The rows stand in {}: their numbers differ by up to {} of a row&apos;s largest.</source>
        <translation>Las filas están en {}: sus números difieren hasta en {} del mayor de una fila.</translation>
    </message>
    <message>
        <source>Waiting for results in {}</source>
        <translation>Esperando resultados en {}</translation>
    </message>
    <message>
        <source>No folder to follow is named</source>
        <translation>No se indica ninguna carpeta que seguir</translation>
    </message>
    <message>
        <source>Choose the folder of the results</source>
        <translation>Elegir la carpeta de los resultados</translation>
    </message>
    <message>
        <source>The time between looks is not above 0</source>
        <translation>El tiempo entre consultas no es superior a 0</translation>
    </message>
    <message>
        <source>The model has no token {}</source>
        <translation>El modelo no tiene el token {}</translation>
    </message>
    <message>
        <source>the answer&apos;s beginning</source>
        <translation>el comienzo de la respuesta</translation>
    </message>
    <message>
        <source>Give ids from 0 to {}</source>
        <translation>Indicar ids de 0 a {}</translation>
    </message>
    <message>
        <source>The answer ends with the token {}</source>
        <translation>La respuesta termina con el token {}</translation>
    </message>
    <message>
        <source>Choose another one to go on from</source>
        <translation>Elegir otro desde el que continuar</translation>
    </message>
    <message>
        <source>The model has no chat template, so it holds no conversation</source>
        <translation>El modelo no tiene plantilla de chat, así que no mantiene conversaciones</translation>
    </message>
    <message>
        <source>the conversation</source>
        <translation>la conversación</translation>
    </message>
    <message>
        <source>Choose a chat model, or give it a template file</source>
        <translation>Elegir un modelo de chat, o darle un archivo de plantilla</translation>
    </message>
    <message>
        <source>Paraphrases are not drawn in a conversation</source>
        <translation>Las paráfrasis no se sortean en una conversación</translation>
    </message>
    <message>
        <source>Take each behaviour&apos;s first instruction</source>
        <translation>Tomar la primera instrucción de cada comportamiento</translation>
    </message>
    <message>
        <source>The vector &quot;{}&quot; is named like a token</source>
        <translation>El vector «{}» se llama como un token</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>geometría</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Darle otro nombre</translation>
    </message>
    <message>
        <source>There is no steering token to look at</source>
        <translation>No hay ningún token de dirección que mirar</translation>
    </message>
    <message>
        <source>Train some tokens first, or name a file of vectors</source>
        <translation>Entrenar primero algunos tokens, o indicar un archivo de vectores</translation>
    </message>
    <message>
        <source>The geometry needs {} of memory where {} is free</source>
        <translation>La geometría necesita {} de memoria y hay {} libres</translation>
    </message>
    <message>
        <source>Fit the axes on the tokens, or close other programs</source>
        <translation>Ajustar los ejes a los tokens, o cerrar otros programas</translation>
    </message>
    <message>
        <source>There are fewer than two behaviours whose instructions the axes could be fitted on</source>
        <translation>Hay menos de dos comportamientos a cuyas instrucciones se puedan ajustar los ejes</translation>
    </message>
    <message>
        <source>Train the tokens of some behaviours, or fit on something else</source>
        <translation>Entrenar los tokens de algunos comportamientos, o ajustar a otra cosa</translation>
    </message>
    <message>
        <source>Reading the vocabulary</source>
        <translation>Leyendo el vocabulario</translation>
    </message>
    <message>
        <source>Fitting the axes</source>
        <translation>Ajustando los ejes</translation>
    </message>
    <message>
        <source>Finding the nearest words</source>
        <translation>Buscando las palabras más cercanas</translation>
    </message>
    <message>
        <source>Drawing the null baseline</source>
        <translation>Calculando la referencia nula</translation>
    </message>
    <message>
        <source>The number of components is {}</source>
        <translation>El número de componentes es {}</translation>
    </message>
    <message>
        <source>Give 2 to 16</source>
        <translation>Indicar de 2 a 16</translation>
    </message>
    <message>
        <source>The numbers of neighbours and of random rows are too small</source>
        <translation>Los números de vecinos y de filas aleatorias son demasiado pequeños</translation>
    </message>
    <message>
        <source>Give at least 1 and 2</source>
        <translation>Indicar al menos 1 y 2</translation>
    </message>
    <message>
        <source>The file does not say what its {} row stands for</source>
        <translation>El archivo no dice qué representa su {} fila</translation>
    </message>
    <message>
        <source>The file does not say what its {} rows stand for</source>
        <translation>El archivo no dice qué representan sus {} filas</translation>
    </message>
    <message>
        <source>Name a behaviour (--names)</source>
        <translation>Nombrar un comportamiento (--names)</translation>
    </message>
    <message>
        <source>Name a behaviour for each (--names)</source>
        <translation>Nombrar un comportamiento para cada una (--names)</translation>
    </message>
    <message>
        <source>There are {} names for {} row</source>
        <translation>Hay {} nombres para {} fila</translation>
    </message>
    <message>
        <source>There are {} names for {} rows</source>
        <translation>Hay {} nombres para {} filas</translation>
    </message>
    <message>
        <source>Name one for each</source>
        <translation>Indicar uno para cada una</translation>
    </message>
    <message>
        <source>Two rows are named &quot;{}&quot;</source>
        <translation>Dos filas se llaman «{}»</translation>
    </message>
    <message>
        <source>Give each a name of its own</source>
        <translation>Dar a cada una un nombre propio</translation>
    </message>
    <message>
        <source>There is no behaviour &quot;{}&quot; in the set &quot;{}&quot;</source>
        <translation>No existe el comportamiento «{}» en el conjunto «{}»</translation>
    </message>
    <message>
        <source>Name one that there is for each row (--names), or open a set that has it</source>
        <translation>Nombrar para cada fila uno que exista (--names), o abrir un conjunto que lo tenga</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>No existe ese archivo</translation>
    </message>
    <message>
        <source>The token&apos;s file cannot be renamed: {}</source>
        <translation>No se puede renombrar el archivo del token: {}</translation>
    </message>
    <message>
        <source>There is a token &quot;{}&quot; already, with another row</source>
        <translation>Ya hay un token «{}», con otra fila</translation>
    </message>
    <message>
        <source>Ask for it to be replaced (--replace), or name another</source>
        <translation>Pedir que se reemplace (--replace), o indicar otro</translation>
    </message>
    <message>
        <source>The model folder holds no weights</source>
        <translation>La carpeta del modelo no contiene pesos</translation>
    </message>
    <message>
        <source>Fetch model.safetensors into it</source>
        <translation>Descargar en ella model.safetensors</translation>
    </message>
    <message>
        <source>There are no ids</source>
        <translation>No hay ids</translation>
    </message>
    <message>
        <source>the ids</source>
        <translation>los ids</translation>
    </message>
    <message>
        <source>There are {} ids where the model reads at most {}</source>
        <translation>Hay {} ids y el modelo lee {} como máximo</translation>
    </message>
    <message>
        <source>Give fewer</source>
        <translation>Indicar menos</translation>
    </message>
    <message>
        <source>The model has no id {}</source>
        <translation>El modelo no tiene el id {}</translation>
    </message>
    <message>
        <source>Give 0 to {}</source>
        <translation>Indicar de 0 a {}</translation>
    </message>
    <message>
        <source>The messages are no JSON list</source>
        <translation>Los mensajes no son una lista JSON</translation>
    </message>
    <message>
        <source>the messages</source>
        <translation>los mensajes</translation>
    </message>
    <message>
        <source>Give [{{&quot;role&quot;: ..., &quot;content&quot;: ...}}]</source>
        <translation>Indicar [{{&quot;role&quot;: ..., &quot;content&quot;: ...}}]</translation>
    </message>
    <message>
        <source>The model has no chat template</source>
        <translation>El modelo no tiene plantilla de chat</translation>
    </message>
    <message>
        <source>Give one with --template, or put a chat_template.jinja beside it</source>
        <translation>Indicar una con --template, o poner un chat_template.jinja junto a él</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Use a smaller batch or model.</source>
        <translation>No hay memoria suficiente para esto. Usar un lote o un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The computation failed: {}.</source>
        <translation>El cálculo falló: {}.</translation>
    </message>
    <message>
        <source>No judge is named</source>
        <translation>No se ha indicado ningún juez</translation>
    </message>
    <message>
        <source>Set it to an OpenAI-compatible endpoint, LLM_JUDGE_MODEL to its model and LLM_JUDGE_API_KEY to your key</source>
        <translation>Poner en ella un endpoint compatible con OpenAI, en LLM_JUDGE_MODEL su modelo y en LLM_JUDGE_API_KEY la clave propia</translation>
    </message>
    <message>
        <source>Reading weights</source>
        <translation>Leyendo los pesos</translation>
    </message>
    <message>
        <source>There is not enough memory for the model</source>
        <translation>No hay memoria suficiente para el modelo</translation>
    </message>
    <message>
        <source>Close other programs, open it as bfloat16, or open a smaller model</source>
        <translation>Cerrar otros programas, abrirlo como bfloat16 o abrir un modelo más pequeño</translation>
    </message>
    <message>
        <source>The model has no chat template: it goes on with the prompt as it is, as base models do.</source>
        <translation>El modelo no tiene plantilla de chat: continúa el prompt tal como está, como hacen los modelos base.</translation>
    </message>
    <message>
        <source>The chat template lets the model think first and has no switch for it; its thoughts are told apart from its answers and measured by nothing.</source>
        <translation>La plantilla de chat deja que el modelo piense primero y no tiene interruptor para ello; su razonamiento se separa de sus respuestas y nada lo mide.</translation>
    </message>
    <message>
        <source>The demo model knows only questions about its 40 animals; it will answer, but not sensibly. For anything else open a real model (File, Open model folder).</source>
        <translation>El modelo de demostración solo conoce preguntas sobre sus 40 animales; a las demás responde, pero sin sentido. Para cualquier otra cosa, abrir un modelo real (Archivo, Abrir carpeta de modelo).</translation>
    </message>
    <message>
        <source>A token stands there already</source>
        <translation>Ya hay un token allí</translation>
    </message>
    <message>
        <source>Choose another folder, or --replace it</source>
        <translation>Elegir otra carpeta, o reemplazarlo con --replace</translation>
    </message>
    <message>
        <source>The folder cannot be made: {}</source>
        <translation>No se puede crear la carpeta: {}</translation>
    </message>
    <message>
        <source>manifest of a data set</source>
        <translation>manifiesto de un conjunto de datos</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>la biblioteca</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>No hay nada con qué comparar</translation>
    </message>
    <message>
        <source>Choose two items or more</source>
        <translation>Elegir dos elementos o más</translation>
    </message>
    <message>
        <source>Items of several kinds cannot be compared</source>
        <translation>No se pueden comparar elementos de varios tipos</translation>
    </message>
    <message>
        <source>Choose experiments alone, or trainings, or tasks</source>
        <translation>Elegir solo experimentos, o entrenamientos, o tareas</translation>
    </message>
    <message>
        <source>Data sets and decks have no figures to compare</source>
        <translation>Los conjuntos de datos y los mazos no tienen cifras que comparar</translation>
    </message>
    <message>
        <source>Choose experiments, trainings or tasks</source>
        <translation>Elegir experimentos, entrenamientos o tareas</translation>
    </message>
    <message>
        <source>What came with the program is not {}</source>
        <translation>Lo que vino con el programa no se puede {}</translation>
    </message>
    <message>
        <source>Give it a note or tags; your own items can be changed</source>
        <translation>Ponerle una nota o etiquetas; los elementos propios sí se pueden cambiar</translation>
    </message>
    <message>
        <source>The {} is longer than {} bytes</source>
        <translation>Hay más de {1} bytes en {0}</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Acortar el texto</translation>
    </message>
    <message>
        <source>The {} has several lines or a control character</source>
        <translation>Hay varias líneas o un carácter de control en {}</translation>
    </message>
    <message>
        <source>Write it in one line</source>
        <translation>Escribir el texto en una sola línea</translation>
    </message>
    <message>
        <source>The {} is no valid UTF-8</source>
        <translation>No hay UTF-8 válido en {}</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Escribir el texto de nuevo</translation>
    </message>
    <message>
        <source>A saved deck needs a name</source>
        <translation>Un mazo guardado necesita un nombre</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>Darle uno</translation>
    </message>
    <message>
        <source>The saved deck is not there any more</source>
        <translation>El mazo guardado ya no está</translation>
    </message>
    <message>
        <source>List the library again</source>
        <translation>Listar de nuevo la biblioteca</translation>
    </message>
    <message>
        <source>There is a saved deck &quot;{}&quot; already</source>
        <translation>Ya hay un mazo guardado «{}»</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elegir otro nombre</translation>
    </message>
    <message>
        <source>It cannot be moved: {}</source>
        <translation>No se puede mover: {}</translation>
    </message>
    <message>
        <source>It is not in the trash any more</source>
        <translation>Ya no está en la papelera</translation>
    </message>
    <message>
        <source>Something else stands in its place now</source>
        <translation>Ahora hay otra cosa en su lugar</translation>
    </message>
    <message>
        <source>Move that away first</source>
        <translation>Apartarla primero</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renombrar</translation>
    </message>
    <message>
        <source>name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>The note is longer than {} bytes</source>
        <translation>La nota tiene más de {} bytes</translation>
    </message>
    <message>
        <source>The note is no valid UTF-8</source>
        <translation>La nota no es UTF-8 válido</translation>
    </message>
    <message>
        <source>These are more than {} tags</source>
        <translation>Son más de {} etiquetas</translation>
    </message>
    <message>
        <source>Leave some out</source>
        <translation>Omitir algunas</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>la etiqueta</translation>
    </message>
    <message>
        <source>A tag is empty or has a comma</source>
        <translation>Una etiqueta está vacía o tiene una coma</translation>
    </message>
    <message>
        <source>Write each as a word or a few</source>
        <translation>Escribir cada una con una palabra o unas pocas</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>Rename that one first</source>
        <translation>Renombrar primero ese</translation>
    </message>
    <message>
        <source>library</source>
        <translation>biblioteca</translation>
    </message>
    <message>
        <source>The library has another format</source>
        <translation>La biblioteca tiene otro formato</translation>
    </message>
    <message>
        <source>Open it with the program that wrote it</source>
        <translation>Abrirla con el programa que la escribió</translation>
    </message>
    <message>
        <source>The library&apos;s items are no object</source>
        <translation>Los elementos de la biblioteca no son un objeto</translation>
    </message>
    <message>
        <source>Move the file away</source>
        <translation>Apartar el archivo</translation>
    </message>
    <message>
        <source>list of saved decks</source>
        <translation>lista de mazos guardados</translation>
    </message>
    <message>
        <source>The list of saved decks has another format</source>
        <translation>La lista de mazos guardados tiene otro formato</translation>
    </message>
    <message>
        <source>A saved deck has chips that are no list</source>
        <translation>Un mazo guardado tiene fichas que no son una lista</translation>
    </message>
    <message>
        <source>Several items are called &quot;{}&quot;</source>
        <translation>Varios elementos se llaman «{}»</translation>
    </message>
    <message>
        <source>Name one by its id, as in {}</source>
        <translation>Nombrar uno por su id, como en {}</translation>
    </message>
    <message>
        <source>There is no item &quot;{}&quot;</source>
        <translation>No existe el elemento «{}»</translation>
    </message>
    <message>
        <source>`steerdeck-cli library list` names them</source>
        <translation>`steerdeck-cli library list` los nombra</translation>
    </message>
    <message>
        <source>There is no kind of item &quot;{}&quot;</source>
        <translation>No existe el tipo de elemento «{}»</translation>
    </message>
    <message>
        <source>Choose experiment, training, data, task or deck</source>
        <translation>Elegir experiment, training, data, task o deck</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>No existe ese archivo ni esa carpeta</translation>
    </message>
    <message>
        <source>Check its name</source>
        <translation>Comprobar su nombre</translation>
    </message>
    <message>
        <source>The export has nowhere to go</source>
        <translation>La exportación no tiene destino</translation>
    </message>
    <message>
        <source>Name a file or folder</source>
        <translation>Indicar un archivo o una carpeta</translation>
    </message>
    <message>
        <source>Nothing is exported to &quot;{}&quot;</source>
        <translation>No se exporta nada a «{}»</translation>
    </message>
    <message>
        <source>Choose one of: repository, peft, control_vector</source>
        <translation>Elegir entre: repository, peft, control_vector</translation>
    </message>
    <message>
        <source>Its weights are packed by {}, which this program does not read</source>
        <translation>Sus pesos están empaquetados con {}, que este programa no lee</translation>
    </message>
    <message>
        <source>It is of kind {}, which this program does not open</source>
        <translation>Es del tipo {}, que este programa no abre</translation>
    </message>
    <message>
        <source>list of model folders</source>
        <translation>lista de carpetas de modelos</translation>
    </message>
    <message>
        <source>The file cannot be deleted</source>
        <translation>No se puede eliminar el archivo</translation>
    </message>
    <message>
        <source>Your own behaviours are left out. {}</source>
        <translation>Los comportamientos propios se omiten. {}</translation>
    </message>
    <message>
        <source>Left out of your own behaviours, because the model&apos;s set has others of these names: {}.</source>
        <translation>Omitidos de los comportamientos propios, porque el conjunto del modelo tiene otros con estos nombres: {}.</translation>
    </message>
    <message>
        <source>Give vectors as long as this model&apos;s rows</source>
        <translation>Indicar vectores tan largos como las filas de este modelo</translation>
    </message>
    <message>
        <source>file of vectors</source>
        <translation>archivo de vectores</translation>
    </message>
    <message>
        <source>The tensor holds no vectors of {} numbers</source>
        <translation>El tensor no contiene vectores de {} números</translation>
    </message>
    <message>
        <source>A number of the tensor is not finite</source>
        <translation>Un número del tensor no es finito</translation>
    </message>
    <message>
        <source>There are more than {} vectors</source>
        <translation>Hay más de {} vectores</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no number</source>
        <translation>«{}» no es un número</translation>
    </message>
    <message>
        <source>The vector &quot;{}&quot; has {} numbers where the model&apos;s rows have {}</source>
        <translation>El vector «{}» tiene {} números y las filas del modelo tienen {}</translation>
    </message>
    <message>
        <source>The file holds no vectors</source>
        <translation>El archivo no contiene vectores</translation>
    </message>
    <message>
        <source>A vector has no name</source>
        <translation>Un vector no tiene nombre</translation>
    </message>
    <message>
        <source>Two vectors have the name &quot;{}&quot;</source>
        <translation>Dos vectores tienen el nombre «{}»</translation>
    </message>
    <message>
        <source>The answers are of another model ({}), not of the open model &quot;{}&quot; ({})</source>
        <translation>Las respuestas son de otro modelo ({}), no del modelo abierto «{}» ({})</translation>
    </message>
    <message>
        <source>Open the model that was steered</source>
        <translation>Abrir el modelo que se dirigió</translation>
    </message>
    <message>
        <source>Measuring perplexity</source>
        <translation>Midiendo la perplejidad</translation>
    </message>
    <message>
        <source>Set LLM_JUDGE_BASE_URL to an OpenAI-compatible endpoint and LLM_JUDGE_MODEL to its model</source>
        <translation>Poner en LLM_JUDGE_BASE_URL un endpoint compatible con OpenAI y en LLM_JUDGE_MODEL su modelo</translation>
    </message>
    <message>
        <source>No model is open to answer the question</source>
        <translation>No hay ningún modelo abierto que responda a la pregunta</translation>
    </message>
    <message>
        <source>The model gives no probability of yes</source>
        <translation>El modelo no da ninguna probabilidad de sí</translation>
    </message>
    <message>
        <source>Shorten the answers, or have the judge asked instead</source>
        <translation>Acortar las respuestas, o hacer que se pregunte al juez</translation>
    </message>
    <message>
        <source>No judge is named to answer the question</source>
        <translation>No se ha indicado ningún juez que responda a la pregunta</translation>
    </message>
    <message>
        <source>The judge did not answer the question: {}</source>
        <translation>El juez no respondió a la pregunta: {}</translation>
    </message>
    <message>
        <source>Try again, or word the question so that yes or no answers it</source>
        <translation>Volver a intentarlo, o formular la pregunta de modo que se responda con sí o no</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is checked by a judge&apos;s word, and no judge is named</source>
        <translation>«{}» se comprueba con la palabra de un juez, y no se ha indicado ninguno</translation>
    </message>
    <message>
        <source>A server of another program {}</source>
        <translation>Un servidor de otro programa {}</translation>
    </message>
    <message>
        <source>Take `steerdeck-cli serve`, or leave it out</source>
        <translation>Tomar `steerdeck-cli serve`, u omitirlo</translation>
    </message>
    <message>
        <source>The server is Steerdeck&apos;s own, which knows the tokens by name and takes no rows</source>
        <translation>El servidor es el del propio Steerdeck, que conoce los tokens por su nombre y no acepta filas</translation>
    </message>
    <message>
        <source>Leave --steer-by out</source>
        <translation>Omitir --steer-by</translation>
    </message>
    <message>
        <source>The server does not say which model it serves, and none of its answers may be compared</source>
        <translation>El servidor no dice qué modelo sirve, y no se puede comparar ninguna de sus respuestas</translation>
    </message>
    <message>
        <source>Have some answers compared (--check)</source>
        <translation>Hacer que se comparen algunas respuestas (--check)</translation>
    </message>
    <message>
        <source>The server is not this model with these tokens: {}</source>
        <translation>El servidor no es este modelo con estos tokens: {}</translation>
    </message>
    <message>
        <source>{}, and {} more</source>
        <translation>{}, y {} más</translation>
    </message>
    <message>
        <source>Open the same model, tokens and dtype on both sides</source>
        <translation>Abrir el mismo modelo, los mismos tokens y el mismo dtype en ambos lados</translation>
    </message>
    <message>
        <source>has the tokens as they are, without strengths and blends</source>
        <translation>tiene los tokens como están, sin intensidades ni mezclas</translation>
    </message>
    <message>
        <source>does not steer by {}</source>
        <translation>no dirige con {}</translation>
    </message>
    <message>
        <source>A server does not merge the lora_dare of several behaviours</source>
        <translation>Un servidor no fusiona el lora_dare de varios comportamientos</translation>
    </message>
    <message>
        <source>Leave it out, or let this program answer</source>
        <translation>Omitirlo, o dejar que responda este programa</translation>
    </message>
    <message>
        <source>Rows of the input do not steer by {}</source>
        <translation>Las filas de la entrada no dirigen con {}</translation>
    </message>
    <message>
        <source>The server answers {} otherwise than the open model: &quot;{}&quot;, not &quot;{}&quot;</source>
        <translation>El servidor responde {} de otro modo que el modelo abierto: «{}», no «{}»</translation>
    </message>
    <message>
        <source>Open the same model on the same kind of device on both sides</source>
        <translation>Abrir el mismo modelo en el mismo tipo de dispositivo en ambos lados</translation>
    </message>
    <message>
        <source>The memory for answers or the time at the end is below 0</source>
        <translation>La memoria para respuestas o el tiempo del final es menor que 0</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>side effects</source>
        <translation>efectos secundarios</translation>
    </message>
    <message>
        <source>The method {} has no tokens</source>
        <translation>El método {} no tiene tokens</translation>
    </message>
    <message>
        <source>Choose steering or hybrid</source>
        <translation>Elegir steering o hybrid</translation>
    </message>
    <message>
        <source>&quot;{}&quot; steers by a way of its own</source>
        <translation>«{}» dirige de un modo propio</translation>
    </message>
    <message>
        <source>Let it steer by its token</source>
        <translation>Hacer que dirija con su token</translation>
    </message>
    <message>
        <source>A dose is outside 0 to 10</source>
        <translation>Una dosis está fuera de 0 a 10</translation>
    </message>
    <message>
        <source>The questions are too few or many</source>
        <translation>Las preguntas son muy pocas o demasiadas</translation>
    </message>
    <message>
        <source>The answers&apos; length is out of range</source>
        <translation>La longitud de las respuestas está fuera de su intervalo</translation>
    </message>
    <message>
        <source>Measuring side effects</source>
        <translation>Midiendo los efectos secundarios</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>barrido</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>A {} is there twice</source>
        <translation>Valor repetido: {}</translation>
    </message>
    <message>
        <source>the sweep</source>
        <translation>el barrido</translation>
    </message>
    <message>
        <source>Name each once</source>
        <translation>Indicar cada uno una vez</translation>
    </message>
    <message>
        <source>Nothing is held out to choose the best training by</source>
        <translation>No hay nada reservado con que elegir el mejor entrenamiento</translation>
    </message>
    <message>
        <source>Give a share or a file</source>
        <translation>Indicar una proporción o un archivo</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tasa</translation>
    </message>
    <message>
        <source>number of steps</source>
        <translation>número de pasos</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>This is {} training</source>
        <translation>Esto es {} entrenamiento</translation>
    </message>
    <message>
        <source>This is {} trainings</source>
        <translation>Esto son {} entrenamientos</translation>
    </message>
    <message>
        <source>Give rates, steps and seeds that make 2 to {}</source>
        <translation>Indicar tasas, pasos y semillas que den de 2 a {}</translation>
    </message>
    <message>
        <source>There are {} examples, none for shard {}</source>
        <translation>Hay {} ejemplos, ninguno para el fragmento {}</translation>
    </message>
    <message>
        <source>the task</source>
        <translation>la tarea</translation>
    </message>
    <message>
        <source>Make fewer shards</source>
        <translation>Hacer menos fragmentos</translation>
    </message>
    <message>
        <source>&quot;{}&quot; sets no variable</source>
        <translation>«{}» no define ninguna variable</translation>
    </message>
    <message>
        <source>Write NAME=VALUE</source>
        <translation>Escribir NAME=VALUE</translation>
    </message>
    <message>
        <source>They are no JSON object</source>
        <translation>No son un objeto JSON</translation>
    </message>
    <message>
        <source>The model has no chat template that could read &quot;{}&quot;</source>
        <translation>El modelo no tiene plantilla de chat que pueda leer «{}»</translation>
    </message>
    <message>
        <source>The chat template never reads &quot;{}&quot;</source>
        <translation>La plantilla de chat nunca lee «{}»</translation>
    </message>
    <message>
        <source>Leave it out; it reads no variable</source>
        <translation>Omitirla; la plantilla no lee ninguna variable</translation>
    </message>
    <message>
        <source>It reads: {}</source>
        <translation>Lee: {}</translation>
    </message>
    <message>
        <source>The chat template has no switch for thoughts; --thinking and --no-thinking change nothing.</source>
        <translation>La plantilla de chat no tiene interruptor para el razonamiento; --thinking y --no-thinking no cambian nada.</translation>
    </message>
    <message>
        <source>held-out examples</source>
        <translation>ejemplos reservados</translation>
    </message>
    <message>
        <source>Both a file and a share are held out</source>
        <translation>Se reservan a la vez un archivo y una proporción</translation>
    </message>
    <message>
        <source>Give one of them</source>
        <translation>Indicar uno de los dos</translation>
    </message>
    <message>
        <source>The share that is held out is no such share</source>
        <translation>La proporción que se reserva no es válida</translation>
    </message>
    <message>
        <source>Give 0 to 0.5</source>
        <translation>Indicar de 0 a 0.5</translation>
    </message>
    <message>
        <source>The examples that are held out are too few or many</source>
        <translation>Los ejemplos que se reservan son muy pocos o demasiados</translation>
    </message>
    <message>
        <source>Give 1 to 1024</source>
        <translation>Indicar de 1 a 1024</translation>
    </message>
    <message>
        <source>The answers that are measured are too few or many</source>
        <translation>Las respuestas que se miden son muy pocas o demasiadas</translation>
    </message>
    <message>
        <source>Give 0 to 64</source>
        <translation>Indicar de 0 a 64</translation>
    </message>
    <message>
        <source>The steps between measurements are negative</source>
        <translation>Los pasos entre mediciones son negativos</translation>
    </message>
    <message>
        <source>Give 1 or more, or 0 to have them chosen</source>
        <translation>Indicar 1 o más, o 0 para que se elijan</translation>
    </message>
    <message>
        <source>The patience is out of range</source>
        <translation>La paciencia está fuera de su intervalo</translation>
    </message>
    <message>
        <source>Give 0 to 100 000</source>
        <translation>Indicar de 0 a 100 000</translation>
    </message>
    <message>
        <source>Nothing is held out to end the training early by</source>
        <translation>No hay nada reservado con que terminar antes el entrenamiento</translation>
    </message>
    <message>
        <source>caa is measured on prompts in one go, so there is nothing to hold out of it</source>
        <translation>caa se mide con prompts de una vez, así que no hay nada que reservar</translation>
    </message>
    <message>
        <source>Leave the held-out examples out, or train another way to steer</source>
        <translation>Omitir los ejemplos reservados, o entrenar otro modo de dirigir</translation>
    </message>
    <message>
        <source>Several processes cannot end a training early together</source>
        <translation>Varios procesos no pueden terminar juntos un entrenamiento antes de tiempo</translation>
    </message>
    <message>
        <source>Leave the patience out, or train in one process</source>
        <translation>Omitir la paciencia, o entrenar en un solo proceso</translation>
    </message>
    <message>
        <source>One example of {} tokens needs {} of memory beside the model where {} may be used</source>
        <translation>Un ejemplo de {} tokens necesita {} de memoria además del modelo, y se pueden usar {}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>Close other programs, shorten the answers, or take a smaller model</source>
        <translation>Cerrar otros programas, acortar las respuestas o tomar un modelo más pequeño</translation>
    </message>
    <message>
        <source>Measuring a step</source>
        <translation>Midiendo un paso</translation>
    </message>
    <message>
        <source>The processes do not all find the checkpoint to go on from</source>
        <translation>No todos los procesos encuentran el punto de control desde el que continuar</translation>
    </message>
    <message>
        <source>Let --out be a folder that all of their machines have in common</source>
        <translation>Hacer que --out sea una carpeta común a todos sus equipos</translation>
    </message>
    <message>
        <source>Training, each batch in {} parts to fit in memory</source>
        <translation>Entrenando, cada lote en {} partes para que quepa en la memoria</translation>
    </message>
    <message>
        <source>Training this model needs a data set</source>
        <translation>Para entrenar este modelo hace falta un conjunto de datos</translation>
    </message>
    <message>
        <source>Give a JSONL file of prompt, response and behaviors, or make one: in the window with Make data, in the terminal with `steerdeck-cli data build`</source>
        <translation>Indicar un archivo JSONL con prompt, response y behaviors, o crear uno: en la ventana con Crear datos, en el terminal con `steerdeck-cli data build`</translation>
    </message>
    <message>
        <source>The demo world makes no examples of &quot;{}&quot;</source>
        <translation>El mundo de demostración no crea ejemplos de «{}»</translation>
    </message>
    <message>
        <source>Leave it out, or make training data for it first</source>
        <translation>Omitirlo, o crear primero datos de entrenamiento para él</translation>
    </message>
    <message>
        <source>the training</source>
        <translation>el entrenamiento</translation>
    </message>
    <message>
        <source>Give 0 to {}, or -1 for the middle one</source>
        <translation>Indicar de 0 a {}, o -1 para el central</translation>
    </message>
    <message>
        <source>caa is measured, which one process does</source>
        <translation>caa se mide, y eso lo hace un solo proceso</translation>
    </message>
    <message>
        <source>Start it alone</source>
        <translation>Iniciarlo solo</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is checked by a question, which rates no answers while it is trained</source>
        <translation>«{}» se comprueba con una pregunta, que no valora respuestas mientras se entrena</translation>
    </message>
    <message>
        <source>objective grpo</source>
        <translation>objetivo grpo</translation>
    </message>
    <message>
        <source>Train on examples, or give it another check</source>
        <translation>Entrenar con ejemplos, o darle otra comprobación</translation>
    </message>
    <message>
        <source>Measuring directions</source>
        <translation>Midiendo direcciones</translation>
    </message>
    <message>
        <source>Choose one of: caa, lm_steer, lora_dare, adapter, fixed_vector, joint</source>
        <translation>Elegir entre: caa, lm_steer, lora_dare, adapter, fixed_vector, joint</translation>
    </message>
    <message>
        <source>The record of a training {}</source>
        <translation>El registro de un entrenamiento {}</translation>
    </message>
    <message>
        <source>Choose another training</source>
        <translation>Elegir otro entrenamiento</translation>
    </message>
    <message>
        <source>training record</source>
        <translation>registro de entrenamiento</translation>
    </message>
    <message>
        <source>has no tensor &quot;steps&quot;</source>
        <translation>no tiene el tensor &quot;steps&quot;</translation>
    </message>
    <message>
        <source>has &quot;steps&quot; that are no list of numbers</source>
        <translation>tiene un &quot;steps&quot; que no es una lista de números</translation>
    </message>
    <message>
        <source>holds {} steps, not 1 to {}</source>
        <translation>contiene {} pasos, no de 1 a {}</translation>
    </message>
    <message>
        <source>is larger than 1 GiB</source>
        <translation>ocupa más de 1 GiB</translation>
    </message>
    <message>
        <source>has steps that do not rise in whole numbers from 0 on</source>
        <translation>tiene pasos que no aumentan en números enteros desde 0</translation>
    </message>
    <message>
        <source>has rows of &quot;{}&quot; that are not one per step in float32</source>
        <translation>tiene filas de «{}» que no son una por paso en float32</translation>
    </message>
    <message>
        <source>The training&apos;s rows are {} wide and this model&apos;s {}</source>
        <translation>Las filas del entrenamiento tienen un ancho de {} y las de este modelo de {}</translation>
    </message>
    <message>
        <source>Choose a training of this model</source>
        <translation>Elegir un entrenamiento de este modelo</translation>
    </message>
    <message>
        <source>has rows of &quot;{}&quot; that are not finite</source>
        <translation>tiene filas de «{}» que no son finitas</translation>
    </message>
    <message>
        <source>names no token</source>
        <translation>no nombra ningún token</translation>
    </message>
    <message>
        <source>The curve of a training has a layer that is none</source>
        <translation>La curva de un entrenamiento tiene una capa que no lo es</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Entrenar de nuevo</translation>
    </message>
    <message>
        <source>record of a training</source>
        <translation>registro de un entrenamiento</translation>
    </message>
    <message>
        <source>The record of a training has another format</source>
        <translation>El registro de un entrenamiento tiene otro formato</translation>
    </message>
    <message>
        <source>The records of earlier trainings could not all be read: {} ({}). Check the folder&apos;s permissions.</source>
        <translation>No se pudieron leer todos los registros de entrenamientos anteriores: {} ({}). Comprobar los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>curve of a training</source>
        <translation>curva de un entrenamiento</translation>
    </message>
    <message>
        <source>The folder for the record of a training cannot be made: {}</source>
        <translation>No se puede crear la carpeta para el registro de un entrenamiento: {}</translation>
    </message>
    <message>
        <source>rows of a training</source>
        <translation>filas de un entrenamiento</translation>
    </message>
    <message>
        <source>The rows of a training lack their steps</source>
        <translation>A las filas de un entrenamiento les faltan sus pasos</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminarlas</translation>
    </message>
    <message>
        <source>The rows of a training lack those of &quot;{}&quot;</source>
        <translation>A las filas de un entrenamiento les faltan las de «{}»</translation>
    </message>
    <message>
        <source>There is no record of a training here</source>
        <translation>Aquí no hay ningún registro de un entrenamiento</translation>
    </message>
    <message>
        <source>held-out points of a training</source>
        <translation>puntos reservados de un entrenamiento</translation>
    </message>
    <message>
        <source>This training is of the model {}</source>
        <translation>Este entrenamiento es del modelo {}</translation>
    </message>
    <message>
        <source>Open that model first</source>
        <translation>Abrir primero ese modelo</translation>
    </message>
    <message>
        <source>This training made no tokens but &quot;{}&quot;</source>
        <translation>Este entrenamiento no creó tokens, sino «{}»</translation>
    </message>
    <message>
        <source>Train it again, or choose a training of tokens</source>
        <translation>Entrenarlo de nuevo, o elegir un entrenamiento de tokens</translation>
    </message>
    <message>
        <source>the data {}</source>
        <translation>los datos {}</translation>
    </message>
    <message>
        <source>data unknown</source>
        <translation>datos desconocidos</translation>
    </message>
    <message>
        <source>the {}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>{} steps of {} examples of {}</source>
        <translation>{} pasos de {} ejemplos de {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} y {} más</translation>
    </message>
    <message>
        <source>{}, where {} learned from {}</source>
        <translation>{}, mientras que {} aprendió de {}</translation>
    </message>
    <message>
        <source>{} is not compared at equal data: {} learned from {}.</source>
        <translation>{} no se compara con los mismos datos: {} aprendió de {}.</translation>
    </message>
    <message>
        <source>The model has no word {}</source>
        <translation>El modelo no tiene la palabra {}</translation>
    </message>
    <message>
        <source>its vocabulary</source>
        <translation>su vocabulario</translation>
    </message>
    <message>
        <source>Give an id from 0 to {}</source>
        <translation>Indicar un id de 0 a {}</translation>
    </message>
    <message>
        <source>So many words cannot be found</source>
        <translation>No se puede buscar ese número de palabras</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>la búsqueda</translation>
    </message>
    <message>
        <source>Give 1 or more</source>
        <translation>Indicar 1 o más</translation>
    </message>
    <message>
        <source>training settings</source>
        <translation>ajustes de entrenamiento</translation>
    </message>
    <message>
        <source>There are no prompts to measure on</source>
        <translation>No hay prompts con los que medir</translation>
    </message>
    <message>
        <source>No behaviour is chosen</source>
        <translation>No se ha elegido ningún comportamiento</translation>
    </message>
    <message>
        <source>The layer is {}</source>
        <translation>La capa es {}</translation>
    </message>
    <message>
        <source>Give 0 to {}, or -1 for the middle</source>
        <translation>Indicar de 0 a {}, o -1 para la central</translation>
    </message>
    <message>
        <source>Measuring activations</source>
        <translation>Midiendo activaciones</translation>
    </message>
    <message>
        <source>The GGUF file holds &quot;{}&quot;, not a control vector</source>
        <translation>El archivo GGUF contiene «{}», no un vector de control</translation>
    </message>
    <message>
        <source>nothing named</source>
        <translation>nada con nombre</translation>
    </message>
    <message>
        <source>Choose one that llama.cpp takes as --control-vector</source>
        <translation>Elegir uno que llama.cpp acepte como --control-vector</translation>
    </message>
    <message>
        <source>control vector</source>
        <translation>vector de control</translation>
    </message>
    <message>
        <source>The control vector has a tensor &quot;{}&quot;</source>
        <translation>El vector de control tiene un tensor «{}»</translation>
    </message>
    <message>
        <source>Its tensors are called direction.1 and on</source>
        <translation>Sus tensores se llaman direction.1 y siguientes</translation>
    </message>
    <message>
        <source>The control vector&apos;s &quot;{}&quot; is no vector of float32</source>
        <translation>El «{}» del vector de control no es un vector de float32</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Hacerlo de nuevo</translation>
    </message>
    <message>
        <source>A control vector {}</source>
        <translation>Un vector de control {}</translation>
    </message>
    <message>
        <source>is made of fixed vectors, not of what {} learned</source>
        <translation>se hace con vectores fijos, no con lo que aprendió {}</translation>
    </message>
    <message>
        <source>Train with --fixed</source>
        <translation>Entrenar con --fixed</translation>
    </message>
    <message>
        <source>acts behind blocks, not at &quot;{}&quot;</source>
        <translation>actúa tras los bloques, no en «{}»</translation>
    </message>
    <message>
        <source>Train with --place block</source>
        <translation>Entrenar con --place block</translation>
    </message>
    <message>
        <source>acts at every position, not at the last alone</source>
        <translation>actúa en todas las posiciones, no solo en la última</translation>
    </message>
    <message>
        <source>Train without --last-position</source>
        <translation>Entrenar sin --last-position</translation>
    </message>
    <message>
        <source>has no place for the one behind block 0</source>
        <translation>no tiene lugar para el que va tras el bloque 0</translation>
    </message>
    <message>
        <source>Train with --layers 1 to the last</source>
        <translation>Entrenar con --layers desde 1 hasta la última</translation>
    </message>
    <message>
        <source>method file</source>
        <translation>archivo del método</translation>
    </message>
    <message>
        <source>The method file lacks the field &quot;{}&quot;</source>
        <translation>Al archivo del método le falta el campo «{}»</translation>
    </message>
    <message>
        <source>Choose a file made by this program</source>
        <translation>Elegir un archivo hecho por este programa</translation>
    </message>
    <message>
        <source>The method file has format &quot;{}&quot; where &quot;{}&quot; is read</source>
        <translation>El archivo del método tiene el formato «{}», pero se lee «{}»</translation>
    </message>
    <message>
        <source>Choose a file made by this version</source>
        <translation>Elegir un archivo hecho por esta versión</translation>
    </message>
    <message>
        <source>The method file of &quot;{}&quot; was made for the model &quot;{}&quot; ({}), not for the open model &quot;{}&quot; ({})</source>
        <translation>El archivo del método para «{}» se hizo para el modelo «{}» ({}), no para el modelo abierto «{}» ({})</translation>
    </message>
    <message>
        <source>Open its model, or train it for this one</source>
        <translation>Abrir su modelo, o entrenarlo para este</translation>
    </message>
    <message>
        <source>The method file of &quot;{}&quot; was made with another tokenizer than that of &quot;{}&quot;</source>
        <translation>El archivo del método para «{}» se hizo con otro tokenizador que el de «{}»</translation>
    </message>
    <message>
        <source>Train it again for this model</source>
        <translation>Entrenarlo de nuevo para este modelo</translation>
    </message>
    <message>
        <source>The method file is of the method &quot;{}&quot;</source>
        <translation>El archivo del método es del método «{}»</translation>
    </message>
    <message>
        <source>method file&apos;s numbers</source>
        <translation>números del archivo del método</translation>
    </message>
    <message>
        <source>method file&apos;s words</source>
        <translation>palabras del archivo del método</translation>
    </message>
    <message>
        <source>method file&apos;s record</source>
        <translation>registro del archivo del método</translation>
    </message>
    <message>
        <source>The method {} has learned nothing about &quot;{}&quot; for this model</source>
        <translation>El método {} no ha aprendido nada sobre «{}» para este modelo</translation>
    </message>
    <message>
        <source>Train it first, or leave it out</source>
        <translation>Entrenarlo primero, u omitirlo</translation>
    </message>
    <message>
        <source>has a tensor &quot;{}&quot;, which belongs to nothing of this model</source>
        <translation>tiene un tensor «{}», que no corresponde a nada de este modelo</translation>
    </message>
    <message>
        <source>The {} file of &quot;{}&quot; {}</source>
        <translation>El archivo {} de «{}» {}</translation>
    </message>
    <message>
        <source>lacks the number &quot;{}&quot;</source>
        <translation>no tiene el número «{}»</translation>
    </message>
    <message>
        <source>does not say its {}</source>
        <translation>no dice su {}</translation>
    </message>
    <message>
        <source>is for block {} where the model has {} blocks</source>
        <translation>es para el bloque {} y el modelo tiene {} bloques</translation>
    </message>
    <message>
        <source>has no tensor &quot;{}&quot;</source>
        <translation>no tiene el tensor «{}»</translation>
    </message>
    <message>
        <source>has no float32 tensor &quot;{}&quot; of this model&apos;s shape: it is {} where {} of rank {} is wanted</source>
        <translation>no tiene el tensor float32 «{}» con la forma de este modelo: es {} y se espera {} de rango {}</translation>
    </message>
    <message>
        <source>has no float32 tensor &quot;{}&quot; of this model&apos;s shape: it is {} where {} is wanted</source>
        <translation>no tiene el tensor float32 «{}» con la forma de este modelo: es {} y se espera {}</translation>
    </message>
    <message>
        <source>changes no projection of block 0</source>
        <translation>no cambia ninguna proyección del bloque 0</translation>
    </message>
    <message>
        <source>says neither yes nor no to &quot;last_position&quot;</source>
        <translation>no dice ni sí ni no a &quot;last_position&quot;</translation>
    </message>
    <message>
        <source>is not of this program: {}</source>
        <translation>no es de este programa: {}</translation>
    </message>
    <message>
        <source>says its place is &quot;{}&quot; but has a change at &quot;{}&quot; (&quot;{}&quot;)</source>
        <translation>dice que su ubicación es «{}», pero tiene un cambio en «{}» («{}»)</translation>
    </message>
    <message>
        <source>changes no block</source>
        <translation>no cambia ningún bloque</translation>
    </message>
    <message>
        <source>says its rank is {} but has tensors of rank {}</source>
        <translation>dice que su rango es {}, pero tiene tensores de rango {}</translation>
    </message>
    <message>
        <source>The rank is {}</source>
        <translation>El rango es {}</translation>
    </message>
    <message>
        <source>Give 1 to 65 536</source>
        <translation>Indicar de 1 a 65 536</translation>
    </message>
    <message>
        <source>epsilon and deviation must be above 0</source>
        <translation>epsilon y deviation deben ser superiores a 0</translation>
    </message>
    <message>
        <source>Give 0.001 and 0.01</source>
        <translation>Indicar 0.001 y 0.01</translation>
    </message>
    <message>
        <source>&quot;{}&quot; and &quot;{}&quot; were made with another {}</source>
        <translation>«{}» y «{}» se hicieron con otro {}</translation>
    </message>
    <message>
        <source>Train both with the same settings</source>
        <translation>Entrenar los dos con los mismos ajustes</translation>
    </message>
    <message>
        <source>&quot;{}&quot; and &quot;{}&quot; have factors of other ranks, which have no sum</source>
        <translation>«{}» y «{}» tienen factores de rangos distintos, que no se pueden sumar</translation>
    </message>
    <message>
        <source>Train both with the same rank, or compose their products</source>
        <translation>Entrenar los dos con el mismo rango, o componer sus productos</translation>
    </message>
    <message>
        <source>Adapters of {} behaviours are no one adapter</source>
        <translation>Los adaptadores de {} comportamientos no son un único adaptador</translation>
    </message>
    <message>
        <source>Merge them into the weights</source>
        <translation>Fusionarlos en los pesos</translation>
    </message>
    <message>
        <source>Not every input&apos;s last place is given</source>
        <translation>No se indica la última posición de cada entrada</translation>
    </message>
    <message>
        <source>There is nothing to merge</source>
        <translation>No hay nada que fusionar</translation>
    </message>
    <message>
        <source>Choose at least one behaviour</source>
        <translation>Elegir al menos un comportamiento</translation>
    </message>
    <message>
        <source>Only adapters are merged into weights</source>
        <translation>Solo los adaptadores se fusionan en los pesos</translation>
    </message>
    <message>
        <source>Choose the method lora_dare</source>
        <translation>Elegir el método lora_dare</translation>
    </message>
    <message>
        <source>The LoRA folder has {}, which is not read</source>
        <translation>La carpeta LoRA tiene {}, que no se lee</translation>
    </message>
    <message>
        <source>Use plain LoRA, or merge it into the model</source>
        <translation>Usar LoRA simple, o fusionarla en el modelo</translation>
    </message>
    <message>
        <source>another kind of adapters than LoRA</source>
        <translation>otro tipo de adaptadores que LoRA</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>sesgos</translation>
    </message>
    <message>
        <source>LoRA settings</source>
        <translation>ajustes de LoRA</translation>
    </message>
    <message>
        <source>LoRA weights</source>
        <translation>pesos de LoRA</translation>
    </message>
    <message>
        <source>The LoRA weights have a tensor &quot;{}&quot; that changes no projection of a block</source>
        <translation>Los pesos de LoRA tienen un tensor «{}» que no cambia ninguna proyección de un bloque</translation>
    </message>
    <message>
        <source>Use LoRA of q, k, v, o, gate, up and down alone</source>
        <translation>Usar LoRA solo de q, k, v, o, gate, up y down</translation>
    </message>
    <message>
        <source>The LoRA settings say rank {} but &quot;{}&quot; has another shape</source>
        <translation>Los ajustes de LoRA dicen rango {}, pero «{}» tiene otra forma</translation>
    </message>
    <message>
        <source>Use the files of one adapter</source>
        <translation>Usar los archivos de un mismo adaptador</translation>
    </message>
    <message>
        <source>PEFT keeps LoRA, not what {} makes</source>
        <translation>PEFT guarda LoRA, no lo que hace {}</translation>
    </message>
    <message>
        <source>Choose LoRA or a joint training</source>
        <translation>Elegir LoRA o un entrenamiento conjunto</translation>
    </message>
    <message>
        <source>The published program knows no place &quot;{}&quot;</source>
        <translation>El programa publicado no conoce la ubicación «{}»</translation>
    </message>
    <message>
        <source>Train with the place block or submodules</source>
        <translation>Entrenar con la ubicación block o submodules</translation>
    </message>
    <message>
        <source>The checkpoint holds no adapters</source>
        <translation>El punto de control no contiene adaptadores</translation>
    </message>
    <message>
        <source>Choose one whose tensors are called adapters.layer0_block.down.weight, and so on</source>
        <translation>Elegir uno cuyos tensores se llamen adapters.layer0_block.down.weight, y así sucesivamente</translation>
    </message>
    <message>
        <source>The published program reads no {}</source>
        <translation>El programa publicado no lee {}</translation>
    </message>
    <message>
        <source>Choose an adapter, fixed vectors or a joint training</source>
        <translation>Elegir un adaptador, vectores fijos o un entrenamiento conjunto</translation>
    </message>
    <message>
        <source>Give 1 to {}</source>
        <translation>Indicar de 1 a {}</translation>
    </message>
    <message>
        <source>LM-Steer is not composed by &quot;{}&quot;</source>
        <translation>LM-Steer no se compone con «{}»</translation>
    </message>
    <message>
        <source>Choose one of: products, factors, factors-unscaled</source>
        <translation>Elegir entre: products, factors, factors-unscaled</translation>
    </message>
    <message>
        <source>The probability to drop is {}</source>
        <translation>La probabilidad de descartar es {}</translation>
    </message>
    <message>
        <source>Give 0 to less than 1</source>
        <translation>Indicar de 0 a menos de 1</translation>
    </message>
    <message>
        <source>There is no objective &quot;{}&quot;</source>
        <translation>No existe el objetivo «{}»</translation>
    </message>
    <message>
        <source>Choose one of: completion, distillation, grpo</source>
        <translation>Elegir entre: completion, distillation, grpo</translation>
    </message>
    <message>
        <source>The projection is wanted &quot;{}&quot;</source>
        <translation>La proyección se pide como «{}»</translation>
    </message>
    <message>
        <source>Give step, epoch, init, never, or every how many steps</source>
        <translation>Indicar step, epoch, init, never, o cada cuántos pasos (every)</translation>
    </message>
    <message>
        <source>The group has {} answers</source>
        <translation>El grupo tiene {} respuestas</translation>
    </message>
    <message>
        <source>Give 2 to 256</source>
        <translation>Indicar de 2 a 256</translation>
    </message>
    <message>
        <source>The block {} does not exist</source>
        <translation>El bloque {} no existe</translation>
    </message>
    <message>
        <source>The block {} is named twice</source>
        <translation>El bloque {} se nombra dos veces</translation>
    </message>
    <message>
        <source>Name each once, from 0 on</source>
        <translation>Nombrar cada uno una vez, desde 0</translation>
    </message>
    <message>
        <source>alpha is not above 0</source>
        <translation>alpha no es superior a 0</translation>
    </message>
    <message>
        <source>Give 16</source>
        <translation>Indicar 16</translation>
    </message>
    <message>
        <source>The dropout is {}</source>
        <translation>El dropout es {}</translation>
    </message>
    <message>
        <source>LoRA does not learn by grpo</source>
        <translation>LoRA no aprende con grpo</translation>
    </message>
    <message>
        <source>Choose completion or distillation</source>
        <translation>Elegir completion o distillation</translation>
    </message>
    <message>
        <source>No projection is chosen</source>
        <translation>No se ha elegido ninguna proyección</translation>
    </message>
    <message>
        <source>There is no projection &quot;{}&quot;</source>
        <translation>No existe la proyección «{}»</translation>
    </message>
    <message>
        <source>Choose of: q, k, v, o, gate, up, down</source>
        <translation>Elegir entre: q, k, v, o, gate, up, down</translation>
    </message>
    <message>
        <source>The projection &quot;{}&quot; is named twice</source>
        <translation>La proyección «{}» se nombra dos veces</translation>
    </message>
    <message>
        <source>A joint training acts on every position, because LoRA does</source>
        <translation>Un entrenamiento conjunto actúa en todas las posiciones, porque LoRA lo hace</translation>
    </message>
    <message>
        <source>Leave the last position out, or train adapters alone</source>
        <translation>Omitir la última posición, o entrenar solo adaptadores</translation>
    </message>
    <message>
        <source>There is no preset &quot;{}&quot;</source>
        <translation>No existe el preajuste «{}»</translation>
    </message>
    <message>
        <source>Choose one of: paper, repository</source>
        <translation>Elegir entre: paper, repository</translation>
    </message>
    <message>
        <source>Choose paper</source>
        <translation>Elegir paper</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is {}, outside 1 to {}</source>
        <translation>La clave «{}» es {}, fuera de 1 a {}</translation>
    </message>
    <message>
        <source>Check that the folder holds a whole model</source>
        <translation>Comprobar que la carpeta contiene un modelo completo</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; lists more than {} ids</source>
        <translation>La clave «{}» enumera más de {} ids</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; holds something that is no whole number of its range</source>
        <translation>La clave «{}» contiene algo que no es un número entero de su intervalo</translation>
    </message>
    <message>
        <source>The setting &quot;{}&quot;: {} is not supported</source>
        <translation>El ajuste «{}»: {} no se admite</translation>
    </message>
    <message>
        <source>Use a model with &quot;{}&quot;: {}</source>
        <translation>Usar un modelo con «{}»: {}</translation>
    </message>
    <message>
        <source>The key &quot;rms_norm_eps&quot; is {}, outside 0 to 1</source>
        <translation>La clave &quot;rms_norm_eps&quot; es {}, fuera de 0 a 1</translation>
    </message>
    <message>
        <source>num_attention_heads {} is no multiple of num_key_value_heads {}</source>
        <translation>num_attention_heads {} no es múltiplo de num_key_value_heads {}</translation>
    </message>
    <message>
        <source>head_dim {} is not even</source>
        <translation>head_dim {} no es par</translation>
    </message>
    <message>
        <source>The rotary scaling &quot;{}&quot; is not supported</source>
        <translation>El escalado rotatorio «{}» no se admite</translation>
    </message>
    <message>
        <source>Use a model with &quot;rope_type&quot; default, linear or llama3</source>
        <translation>Usar un modelo con &quot;rope_type&quot; default, linear o llama3</translation>
    </message>
    <message>
        <source>The rotary settings are out of range: {}</source>
        <translation>Los ajustes rotatorios están fuera de su intervalo: {}</translation>
    </message>
    <message>
        <source>&quot;layer_types&quot; names {} of {} layers</source>
        <translation>&quot;layer_types&quot; nombra {} de {} capas</translation>
    </message>
    <message>
        <source>The layer type &quot;{}&quot; is not supported</source>
        <translation>El tipo de capa «{}» no se admite</translation>
    </message>
    <message>
        <source>Use a model with full_attention and sliding_attention</source>
        <translation>Usar un modelo con full_attention y sliding_attention</translation>
    </message>
    <message>
        <source>&quot;layer_types&quot; names windowed layers, but &quot;sliding_window&quot; is missing</source>
        <translation>&quot;layer_types&quot; nombra capas con ventana, pero falta &quot;sliding_window&quot;</translation>
    </message>
    <message>
        <source>The key &quot;sliding_window&quot; is {}</source>
        <translation>La clave &quot;sliding_window&quot; es {}</translation>
    </message>
    <message>
        <source>&quot;no_rope_layers&quot; does not fit &quot;num_hidden_layers&quot;</source>
        <translation>&quot;no_rope_layers&quot; no concuerda con &quot;num_hidden_layers&quot;</translation>
    </message>
    <message>
        <source>The key &quot;query_pre_attn_scalar&quot; is not above 0</source>
        <translation>La clave &quot;query_pre_attn_scalar&quot; no es superior a 0</translation>
    </message>
    <message>
        <source>The key &quot;sliding_window_pattern&quot; is not above 0</source>
        <translation>La clave &quot;sliding_window_pattern&quot; no es superior a 0</translation>
    </message>
    <message>
        <source>The architecture &quot;{}&quot; is not supported</source>
        <translation>La arquitectura «{}» no se admite</translation>
    </message>
    <message>
        <source>Open a model of kind llama, mistral, qwen2, qwen3, smollm3, olmo2 or gemma3_text</source>
        <translation>Abrir un modelo del tipo llama, mistral, qwen2, qwen3, smollm3, olmo2 o gemma3_text</translation>
    </message>
    <message>
        <source>The key &quot;text_config&quot; is no object</source>
        <translation>La clave &quot;text_config&quot; no es un objeto</translation>
    </message>
    <message>
        <source>The model configuration is no object</source>
        <translation>La configuración del modelo no es un objeto</translation>
    </message>
    <message>
        <source>Fetch the model folder again</source>
        <translation>Descargar de nuevo la carpeta del modelo</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>The folder holds several models: {}</source>
        <translation>La carpeta contiene varios modelos: {}</translation>
    </message>
    <message>
        <source>Choose one of these files</source>
        <translation>Elegir uno de estos archivos</translation>
    </message>
    <message>
        <source>The model is neither a folder here nor in the hub&apos;s cache</source>
        <translation>El modelo no es una carpeta de aquí ni está en la caché del hub</translation>
    </message>
    <message>
        <source>Fetch it with steerdeck-cli model get {}</source>
        <translation>Descargarlo con steerdeck-cli model get {}</translation>
    </message>
    <message>
        <source>The model&apos;s download has not ended</source>
        <translation>La descarga del modelo no ha terminado</translation>
    </message>
    <message>
        <source>Go on with steerdeck-cli model get {}</source>
        <translation>Continuarla con steerdeck-cli model get {}</translation>
    </message>
    <message>
        <source>The hub&apos;s cache holds no whole snapshot of this model</source>
        <translation>La caché del hub no contiene ninguna instantánea completa de este modelo</translation>
    </message>
    <message>
        <source>Download the model again</source>
        <translation>Descargar el modelo de nuevo</translation>
    </message>
    <message>
        <source>The model file is missing</source>
        <translation>Falta el archivo del modelo</translation>
    </message>
    <message>
        <source>The model folder is missing</source>
        <translation>Falta la carpeta del modelo</translation>
    </message>
    <message>
        <source>Choose a folder that holds config.json, or a GGUF file</source>
        <translation>Elegir una carpeta que contenga config.json, o un archivo GGUF</translation>
    </message>
    <message>
        <source>weights index</source>
        <translation>índice de pesos</translation>
    </message>
    <message>
        <source>The key &quot;weight_map&quot; is no object</source>
        <translation>La clave &quot;weight_map&quot; no es un objeto</translation>
    </message>
    <message>
        <source>Fetch the folder again</source>
        <translation>Descargar de nuevo la carpeta</translation>
    </message>
    <message>
        <source>The weights index names no file of its own folder for &quot;{}&quot;</source>
        <translation>El índice de pesos no nombra ningún archivo de su propia carpeta para «{}»</translation>
    </message>
    <message>
        <source>In the place of {} lies a pointer of git LFS, not the file itself</source>
        <translation>En lugar de {} hay un puntero de git LFS, no el archivo</translation>
    </message>
    <message>
        <source>In the place of {} lies a pointer of git LFS, not the weights</source>
        <translation>En lugar de {} hay un puntero de git LFS, no los pesos</translation>
    </message>
    <message>
        <source>The folder holds its weights as {}, not as safetensors</source>
        <translation>La carpeta contiene sus pesos como {}, no como safetensors</translation>
    </message>
    <message>
        <source>The model&apos;s weights are quantised by {}, which is not read</source>
        <translation>Los pesos del modelo están cuantizados con {}, que no se lee</translation>
    </message>
    <message>
        <source>Fetch the files themselves: git lfs pull, or download the model again</source>
        <translation>Descargar los propios archivos: git lfs pull, o descargar el modelo de nuevo</translation>
    </message>
    <message>
        <source>Fetch model.safetensors, which most models have, too</source>
        <translation>Descargar model.safetensors, que la mayoría de los modelos también tiene</translation>
    </message>
    <message>
        <source>Open the model that it was made from, or a GGUF file of it</source>
        <translation>Abrir el modelo a partir del cual se hizo, o un archivo GGUF de él</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; has shape {} where config.json asks for {}</source>
        <translation>El tensor «{}» tiene la forma {} y config.json pide {}</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; does not hold floating-point numbers</source>
        <translation>El tensor «{}» no contiene números de coma flotante</translation>
    </message>
    <message>
        <source>Use an unquantised model</source>
        <translation>Usar un modelo sin cuantizar</translation>
    </message>
    <message>
        <source>pointer</source>
        <translation>puntero</translation>
    </message>
    <message>
        <source>Its weights are pointers of git LFS, not the weights; fetch them with git lfs pull</source>
        <translation>Sus pesos son punteros de git LFS, no los pesos; descargarlos con git lfs pull</translation>
    </message>
    <message>
        <source>Its weights are not there yet</source>
        <translation>Sus pesos aún no están</translation>
    </message>
    <message>
        <source>{} of its {} weight files are not there yet</source>
        <translation>Aún faltan {} de sus {} archivos de pesos</translation>
    </message>
    <message>
        <source>It has no tokenizer.json</source>
        <translation>No tiene tokenizer.json</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>It is no regular file</source>
        <translation>No es un archivo normal</translation>
    </message>
    <message>
        <source>{} of its {} parts are not there yet</source>
        <translation>Aún faltan {} de sus {} partes</translation>
    </message>
    <message>
        <source>It is a pointer of git LFS, not the model; fetch it with git lfs pull</source>
        <translation>Es un puntero de git LFS, no el modelo; descargarlo con git lfs pull</translation>
    </message>
    <message>
        <source>Its file is not there yet</source>
        <translation>Su archivo aún no está</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifiesto</translation>
    </message>
    <message>
        <source>Its file is not there yet, or not whole</source>
        <translation>Su archivo aún no está, o no está completo</translation>
    </message>
    <message>
        <source>It is no GGUF model</source>
        <translation>No es un modelo GGUF</translation>
    </message>
    <message>
        <source>Its manifest cannot be read</source>
        <translation>No se puede leer su manifiesto</translation>
    </message>
    <message>
        <source>Its download has not ended</source>
        <translation>Su descarga no ha terminado</translation>
    </message>
    <message>
        <source>Its snapshots cannot be read</source>
        <translation>No se pueden leer sus instantáneas</translation>
    </message>
    <message>
        <source>Take another file of this model</source>
        <translation>Tomar otro archivo de este modelo</translation>
    </message>
    <message>
        <source>The metadata &quot;general.architecture&quot; is missing</source>
        <translation>Faltan los metadatos &quot;general.architecture&quot;</translation>
    </message>
    <message>
        <source>The file is an adapter for a model, not a model</source>
        <translation>El archivo es un adaptador para un modelo, no un modelo</translation>
    </message>
    <message>
        <source>Choose the model itself</source>
        <translation>Elegir el modelo mismo</translation>
    </message>
    <message>
        <source>Open a model of kind llama, mistral, qwen2, qwen3, smollm3, olmo2 or gemma3</source>
        <translation>Abrir un modelo del tipo llama, mistral, qwen2, qwen3, smollm3, olmo2 o gemma3</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is missing</source>
        <translation>Faltan los metadatos «{}»</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is {}, outside 1 to {}</source>
        <translation>Los metadatos «{}» son {}, fuera de 1 a {}</translation>
    </message>
    <message>
        <source>{}, which is not supported</source>
        <translation>{}, y eso no se admite</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; names {} of {} layers</source>
        <translation>Los metadatos «{}» nombran {} de {} capas</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is not above 0</source>
        <translation>Los metadatos «{}» no son superiores a 0</translation>
    </message>
    <message>
        <source>The model is a mixture of experts</source>
        <translation>El modelo es una mezcla de expertos</translation>
    </message>
    <message>
        <source>The heads&apos; values have another length than their keys</source>
        <translation>Los valores de las cabezas tienen otra longitud que sus claves</translation>
    </message>
    <message>
        <source>Only {} of a head&apos;s {} numbers are rotated</source>
        <translation>Solo se rotan {} de los {} números de una cabeza</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is set</source>
        <translation>Los metadatos «{}» están definidos</translation>
    </message>
    <message>
        <source>The model has sliding windows (OLMo-3)</source>
        <translation>El modelo tiene ventanas deslizantes (OLMo-3)</translation>
    </message>
    <message>
        <source>The type {} is not supported</source>
        <translation>El tipo {} no se admite</translation>
    </message>
    <message>
        <source>{}, tensor &quot;{}&quot;</source>
        <translation>{}, tensor «{}»</translation>
    </message>
    <message>
        <source>Take this model in one of the types {}</source>
        <translation>Tomar este modelo en uno de los tipos {}</translation>
    </message>
    <message>
        <source>The tensor &quot;token_embd.weight&quot; is missing or no matrix</source>
        <translation>El tensor &quot;token_embd.weight&quot; falta o no es una matriz</translation>
    </message>
    <message>
        <source>The tensor &quot;rope_freqs.weight&quot; does not hold {} numbers in F32</source>
        <translation>El tensor &quot;rope_freqs.weight&quot; no contiene {} números en F32</translation>
    </message>
    <message>
        <source>The tensor &quot;rope_freqs.weight&quot; holds a divisor that is not above 0</source>
        <translation>El tensor &quot;rope_freqs.weight&quot; contiene un divisor que no es superior a 0</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; has {} rows, no even number for each of {} heads</source>
        <translation>El tensor «{}» tiene {} filas, que no es un número par para cada una de {} cabezas</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; has {} rows, not those of its heads</source>
        <translation>El tensor «{}» tiene {} filas, no las de sus cabezas</translation>
    </message>
    <message>
        <source>no CUDA device is here</source>
        <translation>aquí no hay ningún dispositivo CUDA</translation>
    </message>
    <message>
        <source>the CUDA part of LibTorch is not installed or cannot be loaded ({})</source>
        <translation>la parte CUDA de LibTorch no está instalada o no se puede cargar ({})</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin indicar el motivo</translation>
    </message>
    <message>
        <source>There is no CUDA device {}</source>
        <translation>No existe el dispositivo CUDA {}</translation>
    </message>
    <message>
        <source>CUDA finds no usable device</source>
        <translation>CUDA no encuentra ningún dispositivo utilizable</translation>
    </message>
    <message>
        <source>Choose cpu or cuda, or leave it out to take what is there</source>
        <translation>Elegir cpu o cuda, u omitirlo para tomar lo que haya</translation>
    </message>
    <message>
        <source>CPU as asked</source>
        <translation>CPU, como se pidió</translation>
    </message>
    <message>
        <source>{}: CUDA is there</source>
        <translation>{}: hay CUDA</translation>
    </message>
    <message>
        <source>{} as asked</source>
        <translation>{}, como se pidió</translation>
    </message>
    <message>
        <source>CUDA cannot be used: {}</source>
        <translation>CUDA no se puede usar: {}</translation>
    </message>
    <message>
        <source>Choose cpu, or leave it out</source>
        <translation>Elegir cpu, u omitirlo</translation>
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
        <translation>con un ancho de {}, float32 alcanza {} y bfloat16 {} GFLOP/s por núcleo, así que {}</translation>
    </message>
    <message>
        <source>{} wide, float32 reaches {} and bfloat16 {} GFLOP/s, so {}</source>
        <translation>con un ancho de {}, float32 alcanza {} y bfloat16 {} GFLOP/s, así que {}</translation>
    </message>
    <message>
        <source>products and attention of our own, so that an answer has the same bits whatever is asked beside it</source>
        <translation>productos y atención propios, para que una respuesta tenga los mismos bits sea lo que sea lo que se pida a la vez</translation>
    </message>
    <message>
        <source>fused attention takes {} times as long on 512 positions, so {}</source>
        <translation>la atención fusionada tarda {} veces más con 512 posiciones, así que {}</translation>
    </message>
    <message>
        <source>The hub&apos;s cache holds several GGUF files of this model: {}</source>
        <translation>La caché del hub contiene varios archivos GGUF de este modelo: {}</translation>
    </message>
    <message>
        <source>Name one, as in {}:{}</source>
        <translation>Nombrar uno, como en {}:{}</translation>
    </message>
    <message>
        <source>The download {}: {}</source>
        <translation>La descarga {}: {}</translation>
    </message>
    <message>
        <source>Free some room, and go on: what came so far is kept</source>
        <translation>Liberar espacio y continuar: lo recibido hasta ahora se conserva</translation>
    </message>
    <message>
        <source>Check the permissions of the cache, or set HF_HUB_CACHE</source>
        <translation>Comprobar los permisos de la caché, o definir HF_HUB_CACHE</translation>
    </message>
    <message>
        <source>The cache&apos;s folder cannot be made: {}</source>
        <translation>No se puede crear la carpeta de la caché: {}</translation>
    </message>
    <message>
        <source>Check its permissions, or set HF_HUB_CACHE to another folder</source>
        <translation>Comprobar sus permisos, o poner en HF_HUB_CACHE otra carpeta</translation>
    </message>
    <message>
        <source>cannot be read again</source>
        <translation>no se puede volver a leer</translation>
    </message>
    <message>
        <source>The file {} arrived damaged: its hash is not the one that the hub tells; it was thrown away</source>
        <translation>El archivo {} llegó dañado: su hash no es el que dice el hub; se ha descartado</translation>
    </message>
    <message>
        <source>Try again later, or from another hub</source>
        <translation>Volver a intentarlo más tarde, o desde otro hub</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>Comprobando {}</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>no se puede bloquear</translation>
    </message>
    <message>
        <source>Waiting for another download of {}</source>
        <translation>Esperando a otra descarga de {}</translation>
    </message>
    <message>
        <source>Checking the first part of {}</source>
        <translation>Comprobando la primera parte de {}</translation>
    </message>
    <message>
        <source>Fetching {}</source>
        <translation>Descargando {}</translation>
    </message>
    <message>
        <source>Waiting for the hub ({})</source>
        <translation>Esperando al hub ({})</translation>
    </message>
    <message>
        <source>The hub sends {} bytes of {} where its list says {}; nothing of it was kept</source>
        <translation>El hub envía {} bytes de {} y su lista dice {}; no se ha conservado nada</translation>
    </message>
    <message>
        <source>cannot get its name</source>
        <translation>no puede recibir su nombre</translation>
    </message>
    <message>
        <source>The file cannot be put into its snapshot: {}</source>
        <translation>No se puede poner el archivo en su instantánea: {}</translation>
    </message>
    <message>
        <source>Check the permissions of the cache, or set HF_HUB_CACHE to another folder</source>
        <translation>Comprobar los permisos de la caché, o poner en HF_HUB_CACHE otra carpeta</translation>
    </message>
    <message>
        <source>The weights index has no &quot;weight_map&quot;</source>
        <translation>El índice de pesos no tiene &quot;weight_map&quot;</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>The weights index names the file &quot;{}&quot;, which the hub does not have</source>
        <translation>El índice de pesos nombra el archivo «{}», que el hub no tiene</translation>
    </message>
    <message>
        <source>Choose another revision or model</source>
        <translation>Elegir otra revisión u otro modelo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Nothing was chosen to be fetched</source>
        <translation>No se eligió nada que descargar</translation>
    </message>
    <message>
        <source>Name one of its GGUF files</source>
        <translation>Nombrar uno de sus archivos GGUF</translation>
    </message>
    <message>
        <source>The hub names another content of the model&apos;s files than its list does</source>
        <translation>El hub indica otro contenido de los archivos del modelo que su lista</translation>
    </message>
    <message>
        <source>The model does not lie in a hub&apos;s cache, whose files carry their hash as a name</source>
        <translation>El modelo no está en la caché de un hub, cuyos archivos llevan su hash como nombre</translation>
    </message>
    <message>
        <source>Compare it with its source by hand</source>
        <translation>Compararlo a mano con su origen</translation>
    </message>
    <message>
        <source>The hub lists a file whose name cannot be one in the model&apos;s folder: &quot;{}&quot;</source>
        <translation>El hub enumera un archivo cuyo nombre no puede estar en la carpeta del modelo: «{}»</translation>
    </message>
    <message>
        <source>Do not use this model: its list of files is made to do harm, or damaged</source>
        <translation>No usar este modelo: su lista de archivos está hecha para causar daño, o está dañada</translation>
    </message>
    <message>
        <source>This is no model&apos;s name: &quot;{}&quot;</source>
        <translation>Esto no es el nombre de un modelo: «{}»</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <source>Give OWNER/NAME, and of GGUF files one, as in OWNER/NAME:Q4_K_M</source>
        <translation>Indicar OWNER/NAME y, si son archivos GGUF, uno, como en OWNER/NAME:Q4_K_M</translation>
    </message>
    <message>
        <source>This is no revision: &quot;{}&quot;</source>
        <translation>Esto no es una revisión: «{}»</translation>
    </message>
    <message>
        <source>Give a branch, a tag or a commit</source>
        <translation>Indicar una rama, una etiqueta o un commit</translation>
    </message>
    <message>
        <source>The hub names no usable commit of the model</source>
        <translation>El hub no indica ningún commit utilizable del modelo</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT</source>
        <translation>Comprobar HF_ENDPOINT</translation>
    </message>
    <message>
        <source>The hub lists no files of the model</source>
        <translation>El hub no enumera archivos del modelo</translation>
    </message>
    <message>
        <source>The model has {} files</source>
        <translation>El modelo tiene {} archivos</translation>
    </message>
    <message>
        <source>Choose one with at most {}</source>
        <translation>Elegir uno con {} como máximo</translation>
    </message>
    <message>
        <source>The hub&apos;s answer to the search is no list</source>
        <translation>La respuesta del hub a la búsqueda no es una lista</translation>
    </message>
    <message>
        <source>The model {} has no GGUF files</source>
        <translation>El modelo {} no tiene archivos GGUF</translation>
    </message>
    <message>
        <source>Name the model alone: {}</source>
        <translation>Indicar solo el modelo: {}</translation>
    </message>
    <message>
        <source>The model has no GGUF file &quot;{}&quot;, but {}</source>
        <translation>El modelo no tiene el archivo GGUF «{}», sino {}</translation>
    </message>
    <message>
        <source>Name one of these</source>
        <translation>Nombrar uno de ellos</translation>
    </message>
    <message>
        <source>The name &quot;{}&quot; fits several files: {}</source>
        <translation>El nombre «{}» corresponde a varios archivos: {}</translation>
    </message>
    <message>
        <source>Name one in full</source>
        <translation>Nombrar uno completo</translation>
    </message>
    <message>
        <source>The model&apos;s safetensors files have no index</source>
        <translation>Los archivos safetensors del modelo no tienen índice</translation>
    </message>
    <message>
        <source>The disk has {} left where the download needs {}</source>
        <translation>Al disco le quedan {} y la descarga necesita {}</translation>
    </message>
    <message>
        <source>Free some room, or set HF_HUB_CACHE to a folder on another disk</source>
        <translation>Liberar espacio, o poner en HF_HUB_CACHE una carpeta de otro disco</translation>
    </message>
    <message>
        <source>The model&apos;s weights come as pickled files, which can run code and are never fetched</source>
        <translation>Los pesos del modelo vienen como archivos pickle, que pueden ejecutar código y nunca se descargan</translation>
    </message>
    <message>
        <source>The model holds neither safetensors with a config.json nor GGUF files</source>
        <translation>El modelo no contiene ni safetensors con un config.json ni archivos GGUF</translation>
    </message>
    <message>
        <source>Choose another model, such as a conversion of it</source>
        <translation>Elegir otro modelo, como una conversión de este</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Nothing is fetched, as the hub is switched off</source>
        <translation>No se descarga nada, porque el hub está desactivado</translation>
    </message>
    <message>
        <source>Unset it, or name a model that is already in the cache</source>
        <translation>Quitar la variable, o indicar un modelo que ya esté en la caché</translation>
    </message>
    <message>
        <source>The hub&apos;s address</source>
        <translation>La dirección del hub</translation>
    </message>
    <message>
        <source>The hub&apos;s token holds white space or control characters</source>
        <translation>El token del hub contiene espacios o caracteres de control</translation>
    </message>
    <message>
        <source>Give the token alone</source>
        <translation>Indicar solo el token</translation>
    </message>
    <message>
        <source>{} cannot be fetched ({}, {} attempts)</source>
        <translation>No se puede descargar {} ({}, {} intentos)</translation>
    </message>
    <message>
        <source>Check the network, and try again: what came so far is kept</source>
        <translation>Comprobar la red y volver a intentarlo: lo recibido hasta ahora se conserva</translation>
    </message>
    <message>
        <source>The hub asks to wait {} seconds ({})</source>
        <translation>El hub pide esperar {} segundos ({})</translation>
    </message>
    <message>
        <source>Try again then; what came so far is kept</source>
        <translation>Volver a intentarlo entonces; lo recibido hasta ahora se conserva</translation>
    </message>
    <message>
        <source>set HF_TOKEN to a token of yours that may read it</source>
        <translation>poner en HF_TOKEN un token propio que pueda leerlo</translation>
    </message>
    <message>
        <source>check that the token in HF_TOKEN may read it</source>
        <translation>comprobar que el token de HF_TOKEN puede leerlo</translation>
    </message>
    <message>
        <source>The model {} is given only to those who accepted its terms</source>
        <translation>El modelo {} solo se da a quienes han aceptado sus condiciones</translation>
    </message>
    <message>
        <source>Accept the terms on its page, and {}</source>
        <translation>Aceptar las condiciones en su página y {}</translation>
    </message>
    <message>
        <source>The hub does not give {} to everybody, or has no such model</source>
        <translation>El hub no da {} a todo el mundo, o no tiene ese modelo</translation>
    </message>
    <message>
        <source>Check the name; where it is a private or gated model, {}</source>
        <translation>Comprobar el nombre; si es un modelo privado o restringido, {}</translation>
    </message>
    <message>
        <source>The hub has no file &quot;{}&quot; of {}</source>
        <translation>El hub no tiene el archivo «{}» de {}</translation>
    </message>
    <message>
        <source>Try again: the model may just be changing</source>
        <translation>Volver a intentarlo: puede que el modelo esté cambiando</translation>
    </message>
    <message>
        <source>The hub has no such revision of {}</source>
        <translation>El hub no tiene esa revisión de {}</translation>
    </message>
    <message>
        <source>Check --revision</source>
        <translation>Comprobar --revision</translation>
    </message>
    <message>
        <source>The hub has no model {}</source>
        <translation>El hub no tiene el modelo {}</translation>
    </message>
    <message>
        <source>Check owner, name and revision, capitals included</source>
        <translation>Comprobar el propietario, el nombre y la revisión, mayúsculas incluidas</translation>
    </message>
    <message>
        <source>The hub has had too many requests from here</source>
        <translation>El hub ha recibido demasiadas peticiones desde aquí</translation>
    </message>
    <message>
        <source>Wait a few minutes; a token in HF_TOKEN raises the limit</source>
        <translation>Esperar unos minutos; un token en HF_TOKEN eleva el límite</translation>
    </message>
    <message>
        <source>Wait a few minutes</source>
        <translation>Esperar unos minutos</translation>
    </message>
    <message>
        <source>The hub does not answer as a hub does</source>
        <translation>El hub no responde como responde un hub</translation>
    </message>
    <message>
        <source>What the hub tells of {}</source>
        <translation>lo que el hub dice de {}</translation>
    </message>
    <message>
        <source>The hub&apos;s answer is longer than {}</source>
        <translation>La respuesta del hub ocupa más de {}</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT and the model&apos;s name</source>
        <translation>Comprobar HF_ENDPOINT y el nombre del modelo</translation>
    </message>
    <message>
        <source>hub&apos;s answer</source>
        <translation>respuesta del hub</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>demasiadas peticiones</translation>
    </message>
    <message>
        <source>it has had too many requests from here</source>
        <translation>ha recibido demasiadas peticiones desde aquí</translation>
    </message>
    <message>
        <source>HTTP status {}</source>
        <translation>estado HTTP {}</translation>
    </message>
    <message>
        <source>The hub names no usable hash (ETag) of {}</source>
        <translation>El hub no indica ningún hash (ETag) utilizable de {}</translation>
    </message>
    <message>
        <source>The model needs {} as {} where {} of memory may be used</source>
        <translation>El modelo necesita {} como {} y se pueden usar {} de memoria</translation>
    </message>
    <message>
        <source>Open it as bfloat16, close other programs, or open a smaller model</source>
        <translation>Abrirlo como bfloat16, cerrar otros programas o abrir un modelo más pequeño</translation>
    </message>
    <message>
        <source>Close other programs, or open a smaller model</source>
        <translation>Cerrar otros programas, o abrir un modelo más pequeño</translation>
    </message>
    <message>
        <source>Fetch the model folder again, or choose another dtype</source>
        <translation>Descargar de nuevo la carpeta del modelo, o elegir otro dtype</translation>
    </message>
    <message>
        <source>model weights</source>
        <translation>pesos del modelo</translation>
    </message>
    <message>
        <source>is no dictionary</source>
        <translation>no es un diccionario</translation>
    </message>
    <message>
        <source>The PyTorch file&apos;s pickle {}</source>
        <translation>El pickle del archivo PyTorch {}</translation>
    </message>
    <message>
        <source>Choose a file of tensors, as torch.save writes a state dictionary</source>
        <translation>Elegir un archivo de tensores, como el que torch.save escribe de un diccionario de estado</translation>
    </message>
    <message>
        <source>ends in the middle</source>
        <translation>termina a medias</translation>
    </message>
    <message>
        <source>takes what is not there</source>
        <translation>toma algo que no está</translation>
    </message>
    <message>
        <source>fills what is no container</source>
        <translation>llena algo que no es un contenedor</translation>
    </message>
    <message>
        <source>recalls what it never kept</source>
        <translation>recupera algo que nunca guardó</translation>
    </message>
    <message>
        <source>refers to something that is no storage of numbers</source>
        <translation>se refiere a algo que no es un almacén de números</translation>
    </message>
    <message>
        <source>calls what is no function</source>
        <translation>llama a algo que no es una función</translation>
    </message>
    <message>
        <source>describes a tensor in a way that is unknown</source>
        <translation>describe un tensor de un modo desconocido</translation>
    </message>
    <message>
        <source>asks for &quot;{}&quot; to be called, which is never done</source>
        <translation>pide que se llame a «{}», cosa que nunca se hace</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>contiene un número demasiado grande</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>is of a protocol that is unknown</source>
        <translation>es de un protocolo desconocido</translation>
    </message>
    <message>
        <source>sets the state of what is no dictionary</source>
        <translation>fija el estado de algo que no es un diccionario</translation>
    </message>
    <message>
        <source>has an instruction that dictionaries of tensors have not</source>
        <translation>tiene una instrucción que los diccionarios de tensores no tienen</translation>
    </message>
    <message>
        <source>has {} bytes, too few for a header</source>
        <translation>tiene {} bytes, muy pocos para una cabecera</translation>
    </message>
    <message>
        <source>announces a header of {} bytes, more than 100 MB</source>
        <translation>anuncia una cabecera de {} bytes, más de 100 MB</translation>
    </message>
    <message>
        <source>ends inside its header; it is truncated or no safetensors file</source>
        <translation>termina dentro de su cabecera; está truncado o no es un archivo safetensors</translation>
    </message>
    <message>
        <source>has metadata that is no object</source>
        <translation>tiene metadatos que no son un objeto</translation>
    </message>
    <message>
        <source>has metadata &quot;{}&quot; that is no text</source>
        <translation>tiene los metadatos «{}», que no son texto</translation>
    </message>
    <message>
        <source>has two tensors at offset {}</source>
        <translation>tiene dos tensores en la posición {}</translation>
    </message>
    <message>
        <source>has a gap or overlap before tensor &quot;{}&quot;</source>
        <translation>tiene un hueco o un solapamiento antes del tensor «{}»</translation>
    </message>
    <message>
        <source>should hold {} bytes of tensors but holds {}; it is truncated or has rubbish at its end</source>
        <translation>debería contener {} bytes de tensores, pero contiene {}; está truncado o tiene restos al final</translation>
    </message>
    <message>
        <source>The {} file {}</source>
        <translation>El archivo de {} {}</translation>
    </message>
    <message>
        <source>Fetch or make the file again</source>
        <translation>Descargar o crear de nuevo el archivo</translation>
    </message>
    <message>
        <source>has a header that nests too deep</source>
        <translation>tiene una cabecera con demasiado anidamiento</translation>
    </message>
    <message>
        <source>has a header of more than {} values</source>
        <translation>tiene una cabecera de más de {} valores</translation>
    </message>
    <message>
        <source>has a header that is no JSON object</source>
        <translation>tiene una cabecera que no es un objeto JSON</translation>
    </message>
    <message>
        <source>names &quot;{}&quot; twice in its header</source>
        <translation>nombra «{}» dos veces en su cabecera</translation>
    </message>
    <message>
        <source>has no usable offsets for tensor &quot;{}&quot;</source>
        <translation>no tiene posiciones utilizables para el tensor «{}»</translation>
    </message>
    <message>
        <source>has tensor &quot;{}&quot; of an unsupported dtype</source>
        <translation>tiene el tensor «{}» con un dtype no admitido</translation>
    </message>
    <message>
        <source>has no shape for tensor &quot;{}&quot;</source>
        <translation>no tiene forma para el tensor «{}»</translation>
    </message>
    <message>
        <source>has more than {} dimensions for tensor &quot;{}&quot;</source>
        <translation>tiene más de {} dimensiones para el tensor «{}»</translation>
    </message>
    <message>
        <source>has a bad shape for tensor &quot;{}&quot;</source>
        <translation>tiene una forma incorrecta para el tensor «{}»</translation>
    </message>
    <message>
        <source>gives tensor &quot;{}&quot; {} bytes where its shape needs {}</source>
        <translation>da al tensor «{}» {} bytes y su forma necesita {}</translation>
    </message>
    <message>
        <source>Tensor &quot;{}&quot; has a dtype that safetensors does not know</source>
        <translation>El tensor «{}» tiene un dtype que safetensors no conoce</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>There is no {} &quot;{}&quot;</source>
        <translation>No existe {} «{}»</translation>
    </message>
    <message>
        <source>place of adapters</source>
        <translation>la ubicación de adaptadores</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>la activación</translation>
    </message>
    <message>
        <source>There is no place of adapters &quot;{}&quot;</source>
        <translation>No existe la ubicación de adaptadores «{}»</translation>
    </message>
    <message>
        <source>Choose one of: block, sublayers, submodules</source>
        <translation>Elegir entre: block, sublayers, submodules</translation>
    </message>
    <message>
        <source>The PyTorch file {}</source>
        <translation>El archivo PyTorch {}</translation>
    </message>
    <message>
        <source>Save it again, or choose another</source>
        <translation>Guardarlo de nuevo, o elegir otro</translation>
    </message>
    <message>
        <source>holds &quot;{}&quot; as {}, which is not read</source>
        <translation>contiene «{}» como {}, que no se lee</translation>
    </message>
    <message>
        <source>describes &quot;{}&quot; wrongly</source>
        <translation>describe «{}» de forma errónea</translation>
    </message>
    <message>
        <source>holds too few numbers for &quot;{}&quot;</source>
        <translation>contiene muy pocos números para «{}»</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>has a pickle of more than 256 MB</source>
        <translation>tiene un pickle de más de 256 MB</translation>
    </message>
    <message>
        <source>is no archive as torch.save writes them, or is damaged</source>
        <translation>no es un archivo comprimido como los que escribe torch.save, o está dañado</translation>
    </message>
    <message>
        <source>Weights cannot be kept as &quot;{}&quot;</source>
        <translation>No se pueden guardar los pesos como «{}»</translation>
    </message>
    <message>
        <source>Choose float32, bfloat16, q8_0 or q4_0, or leave it out to keep them as the files have them</source>
        <translation>Elegir float32, bfloat16, q8_0 o q4_0, u omitirlo para mantenerlos como están en los archivos</translation>
    </message>
    <message>
        <source>A model of kind &quot;{}&quot; cannot be written</source>
        <translation>No se puede escribir un modelo del tipo «{}»</translation>
    </message>
    <message>
        <source>The address to listen on is not known: {}</source>
        <translation>Se desconoce la dirección en la que escuchar: {}</translation>
    </message>
    <message>
        <source>Give an address of this machine</source>
        <translation>Indicar una dirección de este equipo</translation>
    </message>
    <message>
        <source>Nothing can listen there: {}</source>
        <translation>No se puede escuchar ahí: {}</translation>
    </message>
    <message>
        <source>Choose another port (0 takes a free one) or address</source>
        <translation>Elegir otro puerto (0 toma uno libre) u otra dirección</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>The key is empty</source>
        <translation>La clave está vacía</translation>
    </message>
    <message>
        <source>Write one line without spaces</source>
        <translation>Escribir una línea sin espacios</translation>
    </message>
    <message>
        <source>The key has spaces or control characters</source>
        <translation>La clave tiene espacios o caracteres de control</translation>
    </message>
    <message>
        <source>Write one line without them</source>
        <translation>Escribir una línea sin ellos</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>El puerto</translation>
    </message>
    <message>
        <source>The number of answers at once</source>
        <translation>El número de respuestas a la vez</translation>
    </message>
    <message>
        <source>The number of answers that wait</source>
        <translation>El número de respuestas en espera</translation>
    </message>
    <message>
        <source>The number of connections</source>
        <translation>El número de conexiones</translation>
    </message>
    <message>
        <source>The longest answer</source>
        <translation>La respuesta más larga</translation>
    </message>
    <message>
        <source>The usual answer&apos;s length</source>
        <translation>La longitud habitual de la respuesta</translation>
    </message>
    <message>
        <source>The longest prompt</source>
        <translation>El prompt más largo</translation>
    </message>
    <message>
        <source>Whoever reaches {} could ask without a key</source>
        <translation>Quien llegue a {} podría preguntar sin clave</translation>
    </message>
    <message>
        <source>Name a key file, set STEERDECK_SERVE_KEY, or listen on 127.0.0.1</source>
        <translation>Indicar un archivo de clave, definir STEERDECK_SERVE_KEY o escuchar en 127.0.0.1</translation>
    </message>
    <message>
        <source>The list of work cannot be written: {}</source>
        <translation>No se puede escribir la lista de trabajo: {}</translation>
    </message>
    <message>
        <source>The list of work is that of another experiment</source>
        <translation>La lista de trabajo es la de otro experimento</translation>
    </message>
    <message>
        <source>Delete its folder; what is in it is answered again</source>
        <translation>Eliminar su carpeta; lo que contiene se responde de nuevo</translation>
    </message>
    <message>
        <source>The list of work cannot be read</source>
        <translation>No se puede leer la lista de trabajo</translation>
    </message>
    <message>
        <source>The folder&apos;s file system has no locks, by which processes share work ({})</source>
        <translation>El sistema de archivos de la carpeta no tiene bloqueos, con los que los procesos se reparten el trabajo ({})</translation>
    </message>
    <message>
        <source>Take another folder, or give each process a shard and a folder of its own</source>
        <translation>Tomar otra carpeta, o dar a cada proceso un fragmento y una carpeta propia</translation>
    </message>
    <message>
        <source>The folder holds a whole run, no shard</source>
        <translation>La carpeta contiene una ejecución entera, no un fragmento</translation>
    </message>
    <message>
        <source>Shard {} and shard {} ({}) are of two divisions</source>
        <translation>El fragmento {} y el fragmento {} ({}) son de dos divisiones</translation>
    </message>
    <message>
        <source>Give the shards of one</source>
        <translation>Indicar los fragmentos de una sola</translation>
    </message>
    <message>
        <source>Shard {} is there twice: also in {}</source>
        <translation>El fragmento {} está dos veces: también en {}</translation>
    </message>
    <message>
        <source>Shards are missing: {}</source>
        <translation>Faltan fragmentos: {}</translation>
    </message>
    <message>
        <source>results merge</source>
        <translation>fusión de resultados</translation>
    </message>
    <message>
        <source>Give their folders, too</source>
        <translation>Indicar también sus carpetas</translation>
    </message>
    <message>
        <source>The folder is not of the same run as {}: {}</source>
        <translation>La carpeta no es de la misma ejecución que {}: {}</translation>
    </message>
    <message>
        <source>Give the shards of one run</source>
        <translation>Indicar los fragmentos de una sola ejecución</translation>
    </message>
    <message>
        <source>Shard {} is not complete: {} answers are missing</source>
        <translation>El fragmento {} no está completo: faltan {} respuestas</translation>
    </message>
    <message>
        <source>Go on with it first, by the command that began it</source>
        <translation>Continuarlo primero, con el comando que lo empezó</translation>
    </message>
    <message>
        <source>There are {} already</source>
        <translation>Ya hay {}</translation>
    </message>
    <message>
        <source>Name another folder, or move it away</source>
        <translation>Indicar otra carpeta, o apartarla</translation>
    </message>
    <message>
        <source>Merging shards</source>
        <translation>Fusionando fragmentos</translation>
    </message>
    <message>
        <source>No folder is named</source>
        <translation>No se indica ninguna carpeta</translation>
    </message>
    <message>
        <source>Name the folders of all shards</source>
        <translation>Indicar las carpetas de todos los fragmentos</translation>
    </message>
    <message>
        <source>Answers to a task and an order experiment cannot be merged</source>
        <translation>Las respuestas a una tarea y un experimento de orden no se pueden fusionar</translation>
    </message>
    <message>
        <source>MPI finds {} processes where {} were started</source>
        <translation>MPI encuentra {} procesos y se iniciaron {}</translation>
    </message>
    <message>
        <source>Start them by mpirun of the MPI that the program was built with</source>
        <translation>Iniciarlos con el mpirun del MPI con el que se compiló el programa</translation>
    </message>
    <message>
        <source>This program was built without MPI, so {} processes would each train the same</source>
        <translation>Este programa se compiló sin MPI, así que {} procesos entrenarían cada uno lo mismo</translation>
    </message>
    <message>
        <source>Start one, or build it where libopenmpi-dev is installed</source>
        <translation>Iniciar uno, o compilarlo donde esté instalado libopenmpi-dev</translation>
    </message>
    <message>
        <source>The strength of &quot;{}&quot; is {}</source>
        <translation>La intensidad de «{}» es {}</translation>
    </message>
    <message>
        <source>Give 0 to 2</source>
        <translation>Indicar de 0 a 2</translation>
    </message>
    <message>
        <source>The share of &quot;{}&quot; in &quot;{}&quot; is {}</source>
        <translation>La proporción de «{}» en «{}» es {}</translation>
    </message>
    <message>
        <source>Give 0 to 1</source>
        <translation>Indicar de 0 a 1</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is blended with itself</source>
        <translation>«{}» se mezcla consigo mismo</translation>
    </message>
    <message>
        <source>Choose another behaviour, or none</source>
        <translation>Elegir otro comportamiento, o ninguno</translation>
    </message>
    <message>
        <source>the chat template</source>
        <translation>la plantilla de chat</translation>
    </message>
    <message>
        <source>Leave the system prompt out, or put it into the prompts</source>
        <translation>Omitir el prompt de sistema, o incluirlo en los prompts</translation>
    </message>
    <message>
        <source>The model has no chat template, so nothing can be said to it as the system</source>
        <translation>El modelo no tiene plantilla de chat, así que no se le puede decir nada como sistema</translation>
    </message>
    <message>
        <source>The chat template leaves out what the system says</source>
        <translation>La plantilla de chat omite lo que dice el sistema</translation>
    </message>
    <message>
        <source>The model has no row for &quot;{}&quot;, id {} of its tokenizer</source>
        <translation>El modelo no tiene fila para «{}», id {} de su tokenizador</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>Leave it out, or write it otherwise</source>
        <translation>Omitirlo, o escribirlo de otro modo</translation>
    </message>
    <message>
        <source>The chat template drops the end of the user&apos;s text, where steering tokens stand</source>
        <translation>La plantilla de chat descarta el final del texto del usuario, donde van los tokens de dirección</translation>
    </message>
    <message>
        <source>Use a model whose template writes the whole text</source>
        <translation>Usar un modelo cuya plantilla escriba el texto entero</translation>
    </message>
    <message>
        <source>There are {} paraphrases for {} behaviours</source>
        <translation>Hay {} paráfrasis para {} comportamientos</translation>
    </message>
    <message>
        <source>Give one for each</source>
        <translation>Indicar una para cada uno</translation>
    </message>
    <message>
        <source>The conversation has no turn of the user&apos;s</source>
        <translation>La conversación no tiene ningún turno del usuario</translation>
    </message>
    <message>
        <source>Add a message whose role is &quot;user&quot;</source>
        <translation>Añadir un mensaje cuyo rol sea &quot;user&quot;</translation>
    </message>
    <message>
        <source>Instructions are words, and this prompt is ids</source>
        <translation>Las instrucciones son palabras, y este prompt son ids</translation>
    </message>
    <message>
        <source>Give the prompt as text, or steer by tokens</source>
        <translation>Dar el prompt como texto, o dirigir con tokens</translation>
    </message>
    <message>
        <source>Give ids below {}</source>
        <translation>Indicar ids menores que {}</translation>
    </message>
    <message>
        <source>method</source>
        <translation>el método</translation>
    </message>
    <message>
        <source>The join &quot;not&quot; takes no behaviour that is negated or has alternatives</source>
        <translation>La unión &quot;not&quot; no admite comportamientos negados ni con alternativas</translation>
    </message>
    <message>
        <source>Join them by another</source>
        <translation>Unirlos con otra</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is steered by {}, which knows no &quot;not&quot; and no alternatives</source>
        <translation>«{}» se dirige con {}, que no admite &quot;not&quot; ni alternativas</translation>
    </message>
    <message>
        <source>Steer by tokens or instructions</source>
        <translation>Dirigir con tokens o con instrucciones</translation>
    </message>
    <message>
        <source>The alternatives &quot;{}&quot; and &quot;{}&quot; steer in different ways</source>
        <translation>Las alternativas «{}» y «{}» dirigen de modos distintos</translation>
    </message>
    <message>
        <source>Let alternatives steer alike</source>
        <translation>Hacer que las alternativas dirijan igual</translation>
    </message>
    <message>
        <source>Every order of {} behaviours would be too many answers</source>
        <translation>Todos los órdenes de {} comportamientos serían demasiadas respuestas</translation>
    </message>
    <message>
        <source>Use at most 5, or show one order</source>
        <translation>Usar 5 como máximo, o mostrar un solo orden</translation>
    </message>
    <message>
        <source>The chat template joins turns so that rows cannot stand in all of them</source>
        <translation>La plantilla de chat une los turnos de modo que las filas no pueden estar en todos</translation>
    </message>
    <message>
        <source>Let the deck act on the last turn alone</source>
        <translation>Hacer que el mazo actúe solo en el último turno</translation>
    </message>
    <message>
        <source>The model has no chat template, so there are no turns</source>
        <translation>El modelo no tiene plantilla de chat, así que no hay turnos</translation>
    </message>
    <message>
        <source>Choose a chat model</source>
        <translation>Elegir un modelo de chat</translation>
    </message>
    <message>
        <source>A chip that steers in a way of its own acts on the last turn alone</source>
        <translation>Una ficha que dirige de un modo propio actúa solo en el último turno</translation>
    </message>
    <message>
        <source>Let all chips steer alike</source>
        <translation>Hacer que todas las fichas dirijan igual</translation>
    </message>
    <message>
        <source>No turn of it is the user&apos;s</source>
        <translation>Ninguno de sus turnos es del usuario</translation>
    </message>
    <message>
        <source>End it with a question</source>
        <translation>Terminarla con una pregunta</translation>
    </message>
    <message>
        <source>Behaviours that share one position stand in one turn alone</source>
        <translation>Los comportamientos que comparten una posición van en un solo turno</translation>
    </message>
    <message>
        <source>Join them by &lt;and&gt;, or take the last turn</source>
        <translation>Unirlos con &lt;and&gt;, o tomar el último turno</translation>
    </message>
    <message>
        <source>There is no operator &quot;{}&quot;</source>
        <translation>No existe el operador «{}»</translation>
    </message>
    <message>
        <source>join</source>
        <translation>la unión</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>la regla</translation>
    </message>
    <message>
        <source>The steering token lacks the field &quot;{}&quot;</source>
        <translation>Al token de dirección le falta el campo «{}»</translation>
    </message>
    <message>
        <source>The steering token has format &quot;{}&quot; where &quot;{}&quot; is read</source>
        <translation>El token de dirección tiene el formato «{}», pero se lee «{}»</translation>
    </message>
    <message>
        <source>The steering token &quot;{}&quot; was made for the model &quot;{}&quot; ({}), not for the open model &quot;{}&quot; ({})</source>
        <translation>El token de dirección «{}» se hizo para el modelo «{}» ({}), no para el modelo abierto «{}» ({})</translation>
    </message>
    <message>
        <source>Open its model, or train the token for this one</source>
        <translation>Abrir su modelo, o entrenar el token para este</translation>
    </message>
    <message>
        <source>The steering token &quot;{}&quot; was made with another tokenizer than that of &quot;{}&quot;</source>
        <translation>El token de dirección «{}» se hizo con otro tokenizador que el de «{}»</translation>
    </message>
    <message>
        <source>The steering token &quot;{}&quot; has no float32 tensor &quot;embedding&quot; of {} numbers</source>
        <translation>El token de dirección «{}» no tiene un tensor float32 &quot;embedding&quot; de {} números</translation>
    </message>
    <message>
        <source>Train the token again</source>
        <translation>Entrenar de nuevo el token</translation>
    </message>
    <message>
        <source>The steering token &quot;{}&quot; holds values that are not finite</source>
        <translation>El token de dirección «{}» contiene valores que no son finitos</translation>
    </message>
    <message>
        <source>steering token&apos;s record</source>
        <translation>registro del token de dirección</translation>
    </message>
    <message>
        <source>There is no steering token &quot;{}&quot; for this model</source>
        <translation>No hay ningún token de dirección «{}» para este modelo</translation>
    </message>
    <message>
        <source>Two folders hold a token &quot;{}&quot;: {} and {}</source>
        <translation>Dos carpetas contienen un token «{}»: {} y {}</translation>
    </message>
    <message>
        <source>Take one of them away, or name the folder of the other alone</source>
        <translation>Quitar uno de los dos, o indicar solo la carpeta del otro</translation>
    </message>
    <message>
        <source>Several folders hold tokens of the open model &quot;{}&quot;: {} and {}</source>
        <translation>Varias carpetas contienen tokens del modelo abierto «{}»: {} y {}</translation>
    </message>
    <message>
        <source>Name the one that is meant</source>
        <translation>Indicar la que se quiere</translation>
    </message>
    <message>
        <source>None of the tokens laid out here is for the open model &quot;{}&quot;: {}</source>
        <translation>Ninguno de los tokens que hay aquí es para el modelo abierto «{}»: {}</translation>
    </message>
    <message>
        <source>Open their model, or name another folder</source>
        <translation>Abrir su modelo, o indicar otra carpeta</translation>
    </message>
    <message>
        <source>Parentheses stand round alternatives</source>
        <translation>Los paréntesis van alrededor de alternativas</translation>
    </message>
    <message>
        <source>{} stands before a behaviour</source>
        <translation>{} va antes de un comportamiento</translation>
    </message>
    <message>
        <source>{} stands between two behaviours</source>
        <translation>{} va entre dos comportamientos</translation>
    </message>
    <message>
        <source>Write german &quot;&lt;and&gt;&quot; lower_case, &quot;(&quot; french &quot;&lt;or&gt;&quot; spanish &quot;)&quot; &quot;&lt;and&gt;&quot; &quot;&lt;not&gt;&quot; upper_case, for instance</source>
        <translation>Escribir german &quot;&lt;and&gt;&quot; lower_case, &quot;(&quot; french &quot;&lt;or&gt;&quot; spanish &quot;)&quot; &quot;&lt;and&gt;&quot; &quot;&lt;not&gt;&quot; upper_case, por ejemplo</translation>
    </message>
    <message>
        <source>&quot;{}&quot; names no way for a behaviour</source>
        <translation>«{}» no nombra ningún modo para un comportamiento</translation>
    </message>
    <message>
        <source>Write german@adapter, for instance</source>
        <translation>Escribir german@adapter, por ejemplo</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no blend of two behaviours</source>
        <translation>«{}» no es una mezcla de dos comportamientos</translation>
    </message>
    <message>
        <source>Write german~spanish:0.3, with the share of the second from 0 to 1</source>
        <translation>Escribir german~spanish:0.3, con la proporción del segundo de 0 a 1</translation>
    </message>
    <message>
        <source>&quot;{}&quot; lacks an alternative</source>
        <translation>A «{}» le falta una alternativa</translation>
    </message>
    <message>
        <source>Write french|spanish, for instance</source>
        <translation>Escribir french|spanish, por ejemplo</translation>
    </message>
    <message>
        <source>{} has no place of its own: it follows all behaviours</source>
        <translation>{} no tiene un lugar propio: sigue a todos los comportamientos</translation>
    </message>
    <message>
        <source>Leave it out, and choose the join &quot;set&quot;</source>
        <translation>Omitirlo, y elegir la unión &quot;set&quot;</translation>
    </message>
    <message>
        <source>{} does not join in &quot;{}&quot;</source>
        <translation>{} no une en «{}»</translation>
    </message>
    <message>
        <source>Leave one of the two out</source>
        <translation>Omitir uno de los dos</translation>
    </message>
    <message>
        <source>A behaviour is missing after the last {}</source>
        <translation>Falta un comportamiento después del último {}</translation>
    </message>
    <message>
        <source>Write german &quot;&lt;and&gt;&quot; lower_case, for instance</source>
        <translation>Escribir german &quot;&lt;and&gt;&quot; lower_case, por ejemplo</translation>
    </message>
    <message>
        <source>The added tokens are not a list</source>
        <translation>Los tokens añadidos no son una lista</translation>
    </message>
    <message>
        <source>An added token is longer than {} bytes</source>
        <translation>Un token añadido tiene más de {} bytes</translation>
    </message>
    <message>
        <source>There are more than {} tokens</source>
        <translation>Hay más de {} tokens</translation>
    </message>
    <message>
        <source>The normalizer makes the added tokens too long</source>
        <translation>El normalizador hace demasiado largos los tokens añadidos</translation>
    </message>
    <message>
        <source>The tokenizer uses &quot;{}&quot;, which is not supported</source>
        <translation>El tokenizador usa «{}», que no se admite</translation>
    </message>
    <message>
        <source>Use a model with another tokenizer</source>
        <translation>Usar un modelo con otro tokenizador</translation>
    </message>
    <message>
        <source>The tokenizer uses the model &quot;{}&quot;, which is not supported</source>
        <translation>El tokenizador usa el modelo «{}», que no se admite</translation>
    </message>
    <message>
        <source>Use a model with a BPE tokenizer</source>
        <translation>Usar un modelo con un tokenizador BPE</translation>
    </message>
    <message>
        <source>The tokenizer uses &quot;dropout&quot;, which is not supported</source>
        <translation>El tokenizador usa &quot;dropout&quot;, que no se admite</translation>
    </message>
    <message>
        <source>Set it to null</source>
        <translation>Ponerlo a null</translation>
    </message>
    <message>
        <source>The key &quot;vocab&quot; is missing or no object</source>
        <translation>La clave &quot;vocab&quot; falta o no es un objeto</translation>
    </message>
    <message>
        <source>The id of the word &quot;{}&quot; is no whole number from 0 to {}</source>
        <translation>El id de la palabra «{}» no es un número entero de 0 a {}</translation>
    </message>
    <message>
        <source>The words &quot;{}&quot; and &quot;{}&quot; have the same id {}</source>
        <translation>Las palabras «{}» y «{}» tienen el mismo id {}</translation>
    </message>
    <message>
        <source>The key &quot;merges&quot; is missing or no list</source>
        <translation>La clave &quot;merges&quot; falta o no es una lista</translation>
    </message>
    <message>
        <source>Merge {} is not two words: &quot;{}&quot;</source>
        <translation>La fusión {} no son dos palabras: «{}»</translation>
    </message>
    <message>
        <source>Merge {} is neither a text nor a pair</source>
        <translation>La fusión {} no es ni un texto ni un par</translation>
    </message>
    <message>
        <source>Merge {} (&quot;{}&quot; and &quot;{}&quot;) names a word that is not in the vocabulary</source>
        <translation>La fusión {} («{}» y «{}») nombra una palabra que no está en el vocabulario</translation>
    </message>
    <message>
        <source>The text has the character &quot;{}&quot;, which the tokenizer&apos;s vocabulary lacks, and its unknown token too</source>
        <translation>El texto tiene el carácter «{}», que falta en el vocabulario del tokenizador, igual que su token desconocido</translation>
    </message>
    <message>
        <source>Use another model, or leave the character out</source>
        <translation>Usar otro modelo, u omitir el carácter</translation>
    </message>
    <message>
        <source>The conversation or a variable nests deeper than 150 levels</source>
        <translation>La conversación o una variable tiene más de 150 niveles de anidamiento</translation>
    </message>
    <message>
        <source>Give the chat template flatter data</source>
        <translation>Dar a la plantilla de chat datos más planos</translation>
    </message>
    <message>
        <source>The tokenizer settings are no object</source>
        <translation>Los ajustes del tokenizador no son un objeto</translation>
    </message>
    <message>
        <source>The chat template is no text</source>
        <translation>La plantilla de chat no es un texto</translation>
    </message>
    <message>
        <source>Of the model&apos;s chat templates ({}) none is the default</source>
        <translation>De las plantillas de chat del modelo ({}) ninguna es la predeterminada</translation>
    </message>
    <message>
        <source>Give one as a template file of its own</source>
        <translation>Indicar una como archivo de plantilla propio</translation>
    </message>
    <message>
        <source>The chat template is longer than 4 MB</source>
        <translation>La plantilla de chat ocupa más de 4 MB</translation>
    </message>
    <message>
        <source>Choose another model or template</source>
        <translation>Elegir otro modelo u otra plantilla</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>plantilla de chat</translation>
    </message>
    <message>
        <source>The further variables are no object</source>
        <translation>Las demás variables no son un objeto</translation>
    </message>
    <message>
        <source>Give an object</source>
        <translation>Indicar un objeto</translation>
    </message>
    <message>
        <source>The messages are not a list</source>
        <translation>Los mensajes no son una lista</translation>
    </message>
    <message>
        <source>Give a list of {{role, content}}</source>
        <translation>Indicar una lista de {{role, content}}</translation>
    </message>
    <message>
        <source>A message is no object</source>
        <translation>Un mensaje no es un objeto</translation>
    </message>
    <message>
        <source>The pre-tokenizer &quot;{}&quot; is not supported</source>
        <translation>El pretokenizador «{}» no se admite</translation>
    </message>
    <message>
        <source>The model file holds no vocabulary</source>
        <translation>El archivo de modelo no contiene vocabulario</translation>
    </message>
    <message>
        <source>The model file names no tokenizer</source>
        <translation>El archivo de modelo no nombra ningún tokenizador</translation>
    </message>
    <message>
        <source>The tokenizer &quot;{}&quot; is not supported</source>
        <translation>El tokenizador «{}» no se admite</translation>
    </message>
    <message>
        <source>has more than {} tokens</source>
        <translation>tiene más de {} tokens</translation>
    </message>
    <message>
        <source>has {} types for {} tokens</source>
        <translation>tiene {} tipos para {} tokens</translation>
    </message>
    <message>
        <source>has the token {} that is no text in UTF-8</source>
        <translation>tiene el token {}, que no es texto en UTF-8</translation>
    </message>
    <message>
        <source>has the token &quot;{}&quot; twice</source>
        <translation>tiene dos veces el token «{}»</translation>
    </message>
    <message>
        <source>The model file&apos;s vocabulary {}</source>
        <translation>El vocabulario del archivo de modelo {}</translation>
    </message>
    <message>
        <source>has tokens that are too long</source>
        <translation>tiene tokens demasiado largos</translation>
    </message>
    <message>
        <source>has neither merges nor scores</source>
        <translation>no tiene ni fusiones ni puntuaciones</translation>
    </message>
    <message>
        <source>has {} scores for {} tokens</source>
        <translation>tiene {} puntuaciones para {} tokens</translation>
    </message>
    <message>
        <source>has a score that is no number</source>
        <translation>tiene una puntuación que no es un número</translation>
    </message>
    <message>
        <source>has no merges</source>
        <translation>no tiene fusiones</translation>
    </message>
    <message>
        <source>the normalizer &quot;{}&quot;</source>
        <translation>el normalizador «{}»</translation>
    </message>
    <message>
        <source>more than 64 normalizers</source>
        <translation>más de 64 normalizadores</translation>
    </message>
    <message>
        <source>Unicode normalization is not available</source>
        <translation>La normalización Unicode no está disponible</translation>
    </message>
    <message>
        <source>Install ICU&apos;s data package again</source>
        <translation>Instalar de nuevo el paquete de datos de ICU</translation>
    </message>
    <message>
        <source>Normalizing makes the text longer than {} bytes</source>
        <translation>La normalización deja el texto con más de {} bytes</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s &quot;normalizer&quot;</source>
        <translation>el &quot;normalizer&quot; del tokenizador</translation>
    </message>
    <message>
        <source>Use a shorter text</source>
        <translation>Usar un texto más corto</translation>
    </message>
    <message>
        <source>The id {} is out of range</source>
        <translation>El id {} está fuera de su intervalo</translation>
    </message>
    <message>
        <source>a template of more than {} tokens</source>
        <translation>una plantilla de más de {} tokens</translation>
    </message>
    <message>
        <source>a template with more than one text</source>
        <translation>una plantilla con más de un texto</translation>
    </message>
    <message>
        <source>The key &quot;ids&quot; holds something that is no whole number</source>
        <translation>La clave &quot;ids&quot; contiene algo que no es un número entero</translation>
    </message>
    <message>
        <source>a template without its text</source>
        <translation>una plantilla sin su texto</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is no word and id</source>
        <translation>La clave «{}» no es una palabra y un id</translation>
    </message>
    <message>
        <source>a second post-processor &quot;{}&quot;</source>
        <translation>un segundo posprocesador «{}»</translation>
    </message>
    <message>
        <source>the post-processor &quot;{}&quot;</source>
        <translation>el posprocesador «{}»</translation>
    </message>
    <message>
        <source>the split behavior &quot;{}&quot;</source>
        <translation>el comportamiento de división «{}»</translation>
    </message>
    <message>
        <source>the pre-tokenizer &quot;{}&quot;</source>
        <translation>el pretokenizador «{}»</translation>
    </message>
    <message>
        <source>more than 64 pre-tokenizers</source>
        <translation>más de 64 pretokenizadores</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;{}&quot;</source>
        <translation>el prepend_scheme «{}»</translation>
    </message>
    <message>
        <source>add_prefix_space false with the prepend_scheme &quot;{}&quot;</source>
        <translation>add_prefix_space false con el prepend_scheme «{}»</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;first&quot; after a step that changes the text</source>
        <translation>el prepend_scheme &quot;first&quot; tras un paso que cambia el texto</translation>
    </message>
    <message>
        <source>The pattern cannot be used: {}</source>
        <translation>No se puede usar el patrón: {}</translation>
    </message>
    <message>
        <source>Use a tokenizer without it</source>
        <translation>Usar un tokenizador sin él</translation>
    </message>
    <message>
        <source>the class [:{}:] is not supported</source>
        <translation>la clase [:{}:] no se admite</translation>
    </message>
    <message>
        <source>\{} is not supported here</source>
        <translation>\{} no se admite aquí</translation>
    </message>
    <message>
        <source>a property without its closing brace</source>
        <translation>una propiedad sin su llave de cierre</translation>
    </message>
    <message>
        <source>set intersection (&amp;&amp;) is not supported</source>
        <translation>la intersección de conjuntos (&amp;&amp;) no se admite</translation>
    </message>
    <message>
        <source>a set inside a set is not supported</source>
        <translation>un conjunto dentro de un conjunto no se admite</translation>
    </message>
    <message>
        <source>a POSIX class without its end</source>
        <translation>una clase POSIX sin su final</translation>
    </message>
    <message>
        <source>a set that begins with ] is not supported</source>
        <translation>un conjunto que empieza por ] no se admite</translation>
    </message>
    <message>
        <source>(* is not supported</source>
        <translation>(* no se admite</translation>
    </message>
    <message>
        <source>the options m and x are not supported</source>
        <translation>las opciones m y x no se admiten</translation>
    </message>
    <message>
        <source>a repeat without its lower bound is not supported</source>
        <translation>una repetición sin su límite inferior no se admite</translation>
    </message>
    <message>
        <source>a repeat of a counted repeat is not supported</source>
        <translation>una repetición de una repetición contada no se admite</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>Splitting the text into words takes too long ({})</source>
        <translation>Dividir el texto en palabras tarda demasiado ({})</translation>
    </message>
    <message>
        <source>the time limit</source>
        <translation>el límite de tiempo</translation>
    </message>
    <message>
        <source>PCRE2 error {}</source>
        <translation>error {} de PCRE2</translation>
    </message>
    <message>
        <source>a match that ends before it begins</source>
        <translation>una coincidencia que termina antes de empezar</translation>
    </message>
    <message>
        <source>The tokenizer uses {}, which is not supported</source>
        <translation>El tokenizador usa {}, que no se admite</translation>
    </message>
    <message>
        <source>{}, pattern {}</source>
        <translation>{}, patrón {}</translation>
    </message>
    <message>
        <source>a pattern that is neither Regex nor String</source>
        <translation>un patrón que no es ni Regex ni String</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is not a single character</source>
        <translation>La clave «{}» no es un solo carácter</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; has more than 1024 bytes</source>
        <translation>La clave «{}» tiene más de 1024 bytes</translation>
    </message>
    <message>
        <source>Replacing makes the text longer than {} bytes</source>
        <translation>La sustitución deja el texto con más de {} bytes</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s &quot;Replace&quot;</source>
        <translation>el &quot;Replace&quot; del tokenizador</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is no list of at most 64 steps</source>
        <translation>La clave «{}» no es una lista de 64 pasos como máximo</translation>
    </message>
    <message>
        <source>The key &quot;added_tokens_decoder&quot; holds no tokens by their ids</source>
        <translation>La clave &quot;added_tokens_decoder&quot; no contiene tokens por sus ids</translation>
    </message>
    <message>
        <source>The tokenizer settings name more than {} special tokens</source>
        <translation>Los ajustes del tokenizador nombran más de {} tokens especiales</translation>
    </message>
    <message>
        <source>The tokenizer settings add too many tokens</source>
        <translation>Los ajustes del tokenizador añaden demasiados tokens</translation>
    </message>
    <message>
        <source>A token has no id</source>
        <translation>Un token no tiene id</translation>
    </message>
    <message>
        <source>it calls itself or nests too deep</source>
        <translation>se llama a sí misma o tiene demasiado anidamiento</translation>
    </message>
    <message>
        <source>The chat template cannot be applied: {}</source>
        <translation>No se puede aplicar la plantilla de chat: {}</translation>
    </message>
    <message>
        <source>Change the conversation or the template</source>
        <translation>Cambiar la conversación o la plantilla</translation>
    </message>
    <message>
        <source>it takes too many steps</source>
        <translation>da demasiados pasos</translation>
    </message>
    <message>
        <source>it makes a text that is too long</source>
        <translation>crea un texto demasiado largo</translation>
    </message>
    <message>
        <source>a {} cannot be a key or be told apart by one</source>
        <translation>un {} no puede ser una clave ni distinguirse por una</translation>
    </message>
    <message>
        <source>its result is too long</source>
        <translation>su resultado es demasiado largo</translation>
    </message>
    <message>
        <source>a {} cannot be written out</source>
        <translation>un {} no se puede escribir</translation>
    </message>
    <message>
        <source>a filter block makes a {}, not a text</source>
        <translation>un bloque filter crea un {}, no un texto</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no namespace, its attributes cannot be set</source>
        <translation>«{}» no es un namespace, sus atributos no se pueden fijar</translation>
    </message>
    <message>
        <source>a namespace keeps no name that begins with &quot;_&quot;</source>
        <translation>un namespace no guarda ningún nombre que empiece por &quot;_&quot;</translation>
    </message>
    <message>
        <source>expected {} values to take apart, got {}</source>
        <translation>se esperaban {} valores que separar y hay {}</translation>
    </message>
    <message>
        <source>it makes too many macros</source>
        <translation>crea demasiadas macros</translation>
    </message>
    <message>
        <source>{} takes no argument named &quot;{}&quot;</source>
        <translation>{} no admite ningún argumento llamado «{}»</translation>
    </message>
    <message>
        <source>{} takes not more than {} arguments</source>
        <translation>{} no admite más de {} argumentos</translation>
    </message>
    <message>
        <source>namespace() takes a dict or names</source>
        <translation>namespace() admite un dict o nombres</translation>
    </message>
    <message>
        <source>it makes too many namespaces</source>
        <translation>crea demasiados namespaces</translation>
    </message>
    <message>
        <source>recursive loops are not supported</source>
        <translation>los bucles recursivos no se admiten</translation>
    </message>
    <message>
        <source>a {} cannot be called</source>
        <translation>un {} no se puede llamar</translation>
    </message>
    <message>
        <source>the clock cannot be read</source>
        <translation>no se puede leer el reloj</translation>
    </message>
    <message>
        <source>the format of strftime_now is too long</source>
        <translation>el formato de strftime_now es demasiado largo</translation>
    </message>
    <message>
        <source>{} got too many arguments</source>
        <translation>{} recibió demasiados argumentos</translation>
    </message>
    <message>
        <source>{} has no argument named &quot;{}&quot;</source>
        <translation>{} no tiene ningún argumento llamado «{}»</translation>
    </message>
    <message>
        <source>{} got the argument &quot;{}&quot; twice</source>
        <translation>{} recibió dos veces el argumento «{}»</translation>
    </message>
    <message>
        <source>{} needs the argument &quot;{}&quot;</source>
        <translation>{} necesita el argumento «{}»</translation>
    </message>
    <message>
        <source>its lists nest too deep</source>
        <translation>sus listas tienen demasiado anidamiento</translation>
    </message>
    <message>
        <source>its lists hold too much</source>
        <translation>sus listas contienen demasiado</translation>
    </message>
    <message>
        <source>a slice stands where a value should</source>
        <translation>hay un segmento donde debería haber un valor</translation>
    </message>
    <message>
        <source>what follows ** is no dict</source>
        <translation>lo que sigue a ** no es un dict</translation>
    </message>
    <message>
        <source>a {} cannot be walked through</source>
        <translation>un {} no se puede recorrer</translation>
    </message>
    <message>
        <source>a slice with a {} in it</source>
        <translation>un segmento con un {} dentro</translation>
    </message>
    <message>
        <source>a slice with the step 0</source>
        <translation>un segmento con el paso 0</translation>
    </message>
    <message>
        <source>a {} has no slices</source>
        <translation>un {} no tiene segmentos</translation>
    </message>
    <message>
        <source>a slice with too large a number</source>
        <translation>un segmento con un número demasiado grande</translation>
    </message>
    <message>
        <source>&quot;in&quot; a text looks for a text, not for a {}</source>
        <translation>&quot;in&quot; un texto busca un texto, no un {}</translation>
    </message>
    <message>
        <source>&quot;{}&quot; between a {} and a {}</source>
        <translation>«{}» entre un {} y un {}</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>división por cero</translation>
    </message>
    <message>
        <source>a power that is no real number</source>
        <translation>una potencia que no es un número real</translation>
    </message>
    <message>
        <source>the result of {} {} {} is too large</source>
        <translation>el resultado de {} {} {} es demasiado grande</translation>
    </message>
    <message>
        <source>the result of {} ** {} is too large</source>
        <translation>el resultado de {} ** {} es demasiado grande</translation>
    </message>
    <message>
        <source>The chat template cannot be read: {}</source>
        <translation>No se puede leer la plantilla de chat: {}</translation>
    </message>
    <message>
        <source>Check the template</source>
        <translation>Comprobar la plantilla</translation>
    </message>
    <message>
        <source>expected &quot;{}&quot;, got {}</source>
        <translation>se esperaba «{}» y hay {}</translation>
    </message>
    <message>
        <source>expected a name, got {}</source>
        <translation>se esperaba un nombre y hay {}</translation>
    </message>
    <message>
        <source>expected {}, got {}</source>
        <translation>se esperaba {} y hay {}</translation>
    </message>
    <message>
        <source>the template nests too deep</source>
        <translation>la plantilla tiene demasiado anidamiento</translation>
    </message>
    <message>
        <source>an expression is too long</source>
        <translation>una expresión es demasiado larga</translation>
    </message>
    <message>
        <source>expected a name to assign to, got {}</source>
        <translation>se esperaba un nombre al que asignar y hay {}</translation>
    </message>
    <message>
        <source>this cannot be assigned to</source>
        <translation>a esto no se le puede asignar nada</translation>
    </message>
    <message>
        <source>expected an expression, got {}</source>
        <translation>se esperaba una expresión y hay {}</translation>
    </message>
    <message>
        <source>a number that is too large</source>
        <translation>un número demasiado grande</translation>
    </message>
    <message>
        <source>a number that is too large or too small</source>
        <translation>un número demasiado grande o demasiado pequeño</translation>
    </message>
    <message>
        <source>unexpected {}</source>
        <translation>{} inesperado</translation>
    </message>
    <message>
        <source>an argument without a name follows one with a name</source>
        <translation>un argumento sin nombre sigue a uno con nombre</translation>
    </message>
    <message>
        <source>tests with &quot;is&quot; cannot be chained</source>
        <translation>las pruebas con &quot;is&quot; no se pueden encadenar</translation>
    </message>
    <message>
        <source>a whole number is needed, not a {}</source>
        <translation>hace falta un número entero, no un {}</translation>
    </message>
    <message>
        <source>{} needs a text, not a {}</source>
        <translation>{} necesita un texto, no un {}</translation>
    </message>
    <message>
        <source>a {} has no length</source>
        <translation>un {} no tiene longitud</translation>
    </message>
    <message>
        <source>round needs a number, not a {}</source>
        <translation>round necesita un número, no un {}</translation>
    </message>
    <message>
        <source>round knows common, ceil and floor, not &quot;{}&quot;</source>
        <translation>round conoce common, ceil y floor, no «{}»</translation>
    </message>
    <message>
        <source>round of a number that is too large</source>
        <translation>round de un número demasiado grande</translation>
    </message>
    <message>
        <source>indent is too wide</source>
        <translation>indent es demasiado ancho</translation>
    </message>
    <message>
        <source>tojson needs two separators</source>
        <translation>tojson necesita dos separadores</translation>
    </message>
    <message>
        <source>last needs a list, not a generator</source>
        <translation>last necesita una lista, no un generador</translation>
    </message>
    <message>
        <source>abs needs a number, not a {}</source>
        <translation>abs necesita un número, no un {}</translation>
    </message>
    <message>
        <source>dictsort needs a dict, not a {}</source>
        <translation>dictsort necesita un dict, no un {}</translation>
    </message>
    <message>
        <source>dictsort knows by=&quot;key&quot; and by=&quot;value&quot;</source>
        <translation>dictsort conoce by=&quot;key&quot; y by=&quot;value&quot;</translation>
    </message>
    <message>
        <source>items needs a dict, not a {}</source>
        <translation>items necesita un dict, no un {}</translation>
    </message>
    <message>
        <source>replace makes a text that is too long</source>
        <translation>replace crea un texto demasiado largo</translation>
    </message>
    <message>
        <source>slice into no parts</source>
        <translation>slice en cero partes</translation>
    </message>
    <message>
        <source>map needs a filter or an attribute</source>
        <translation>map necesita un filtro o un atributo</translation>
    </message>
    <message>
        <source>{} needs an attribute</source>
        <translation>{} necesita un atributo</translation>
    </message>
    <message>
        <source>format takes values or names, not both</source>
        <translation>format admite valores o nombres, no ambos</translation>
    </message>
    <message>
        <source>the filter &quot;{}&quot; is not supported</source>
        <translation>el filtro «{}» no se admite</translation>
    </message>
    <message>
        <source>a format that is wider than 10000 characters</source>
        <translation>un formato de más de 10000 caracteres de ancho</translation>
    </message>
    <message>
        <source>a format with more than 300 digits</source>
        <translation>un formato con más de 300 dígitos</translation>
    </message>
    <message>
        <source>a format that groups the digits of another base</source>
        <translation>un formato que agrupa los dígitos de otra base</translation>
    </message>
    <message>
        <source>a format with # for a number with a fraction</source>
        <translation>un formato con # para un número con fracción</translation>
    </message>
    <message>
        <source>a format with a precision, but without a type</source>
        <translation>un formato con precisión, pero sin tipo</translation>
    </message>
    <message>
        <source>a format with a point, but without a precision</source>
        <translation>un formato con punto, pero sin precisión</translation>
    </message>
    <message>
        <source>the format &quot;{}&quot; is not supported</source>
        <translation>el formato «{}» no se admite</translation>
    </message>
    <message>
        <source>a format with zeros and groups of digits</source>
        <translation>un formato con ceros y grupos de dígitos</translation>
    </message>
    <message>
        <source>the format &quot;{}&quot; of a {}</source>
        <translation>el formato «{}» de un {}</translation>
    </message>
    <message>
        <source>the conversion &quot;{}&quot; of a format is not supported</source>
        <translation>la conversión «{}» de un formato no se admite</translation>
    </message>
    <message>
        <source>a format with [ without ]</source>
        <translation>un formato con [ sin ]</translation>
    </message>
    <message>
        <source>a format with an empty name</source>
        <translation>un formato con un nombre vacío</translation>
    </message>
    <message>
        <source>a format with ! without a conversion</source>
        <translation>un formato con ! sin conversión</translation>
    </message>
    <message>
        <source>the format place {{{}}} cannot be read</source>
        <translation>el lugar de formato {{{}}} no se puede leer</translation>
    </message>
    <message>
        <source>a format mixes {{}} and {{0}}</source>
        <translation>un formato mezcla {{}} y {{0}}</translation>
    </message>
    <message>
        <source>a format has fewer values than places</source>
        <translation>un formato tiene menos valores que lugares</translation>
    </message>
    <message>
        <source>the format place {{{}}} has no value</source>
        <translation>el lugar de formato {{{}}} no tiene valor</translation>
    </message>
    <message>
        <source>the format %{} of a {} is not supported</source>
        <translation>el formato %{} de un {} no se admite</translation>
    </message>
    <message>
        <source>the format %{} is not supported</source>
        <translation>el formato %{} no se admite</translation>
    </message>
    <message>
        <source>an unfinished format</source>
        <translation>un formato sin terminar</translation>
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
        <translation>un formato dentro de un formato no se admite</translation>
    </message>
    <message>
        <source>a format with a name needs a dict</source>
        <translation>un formato con nombre necesita un dict</translation>
    </message>
    <message>
        <source>a format with a name that the dict lacks</source>
        <translation>un formato con un nombre que falta en el dict</translation>
    </message>
    <message>
        <source>a format with * is not supported</source>
        <translation>un formato con * no se admite</translation>
    </message>
    <message>
        <source>a format has more values than places</source>
        <translation>un formato tiene más valores que lugares</translation>
    </message>
    <message>
        <source>tojson cannot write a {}</source>
        <translation>tojson no puede escribir un {}</translation>
    </message>
    <message>
        <source>tojson cannot write a {} as a key</source>
        <translation>tojson no puede escribir un {} como clave</translation>
    </message>
    <message>
        <source>a comment ({{#) without its end</source>
        <translation>un comentario ({{#) sin su final</translation>
    </message>
    <message>
        <source>{{% raw %}} without {{% endraw %}}</source>
        <translation>{{% raw %}} sin {{% endraw %}}</translation>
    </message>
    <message>
        <source>{{{{ without }}}}</source>
        <translation>{{{{ sin }}}}</translation>
    </message>
    <message>
        <source>{{% without %}}</source>
        <translation>{{% sin %}}</translation>
    </message>
    <message>
        <source>a text without its closing quote</source>
        <translation>un texto sin su comilla de cierre</translation>
    </message>
    <message>
        <source>a text with a broken \x, \u or \U in it</source>
        <translation>un texto con un \x, \u o \U incorrecto</translation>
    </message>
    <message>
        <source>unexpected character &quot;{}&quot;</source>
        <translation>carácter inesperado «{}»</translation>
    </message>
    <message>
        <source>unexpected &quot;{}&quot;</source>
        <translation>«{}» inesperado</translation>
    </message>
    <message>
        <source>a text is needed, not a {}</source>
        <translation>hace falta un texto, no un {}</translation>
    </message>
    <message>
        <source>missing argument</source>
        <translation>falta un argumento</translation>
    </message>
    <message>
        <source>split needs a separator that is not empty</source>
        <translation>split necesita un separador que no esté vacío</translation>
    </message>
    <message>
        <source>a text or a tuple of texts is needed</source>
        <translation>hace falta un texto o una tupla de textos</translation>
    </message>
    <message>
        <source>the text &quot;{}&quot; was not found</source>
        <translation>no se encontró el texto «{}»</translation>
    </message>
    <message>
        <source>partition needs a separator that is not empty</source>
        <translation>partition necesita un separador que no esté vacío</translation>
    </message>
    <message>
        <source>a text is filled up with one character</source>
        <translation>un texto se rellena con un solo carácter</translation>
    </message>
    <message>
        <source>the text is made too wide</source>
        <translation>el texto se hace demasiado ancho</translation>
    </message>
    <message>
        <source>{} is not in the list</source>
        <translation>{} no está en la lista</translation>
    </message>
    <message>
        <source>loop.cycle needs values</source>
        <translation>loop.cycle necesita valores</translation>
    </message>
    <message>
        <source>range takes one to three numbers</source>
        <translation>range admite de uno a tres números</translation>
    </message>
    <message>
        <source>range with the step 0</source>
        <translation>range con el paso 0</translation>
    </message>
    <message>
        <source>a range of more than 100000 numbers</source>
        <translation>un range de más de 100000 números</translation>
    </message>
    <message>
        <source>dict() takes one list or dict</source>
        <translation>dict() admite una lista o un dict</translation>
    </message>
    <message>
        <source>dict() takes pairs</source>
        <translation>dict() admite pares</translation>
    </message>
    <message>
        <source>{{% {} %}} is missing</source>
        <translation>falta {{% {} %}}</translation>
    </message>
    <message>
        <source>{{% call %}} needs a call</source>
        <translation>{{% call %}} necesita una llamada</translation>
    </message>
    <message>
        <source>{{% {} %}} outside of a loop</source>
        <translation>{{% {} %}} fuera de un bucle</translation>
    </message>
    <message>
        <source>{{% {} %}} is not supported here</source>
        <translation>{{% {} %}} no se admite aquí</translation>
    </message>
    <message>
        <source>expected &quot;in&quot;, got {}</source>
        <translation>se esperaba &quot;in&quot; y hay {}</translation>
    </message>
    <message>
        <source>a parameter without a default follows one with a default</source>
        <translation>un parámetro sin valor predeterminado sigue a uno que lo tiene</translation>
    </message>
    <message>
        <source>odd and even need a number, not a {}</source>
        <translation>odd y even necesitan un número, no un {}</translation>
    </message>
    <message>
        <source>the test &quot;{}&quot; is not supported</source>
        <translation>la prueba «{}» no se admite</translation>
    </message>
    <message>
        <source>the test &quot;{}&quot; needs {} arguments</source>
        <translation>la prueba «{}» necesita {} argumentos</translation>
    </message>
    <message>
        <source>The whole number {} is too large for a chat template</source>
        <translation>El número entero {} es demasiado grande para una plantilla de chat</translation>
    </message>
    <message>
        <source>what the template is given</source>
        <translation>lo que recibe la plantilla</translation>
    </message>
    <message>
        <source>Give it as a text</source>
        <translation>Darlo como texto</translation>
    </message>
    <message>
        <source>the decoder &quot;{}&quot;</source>
        <translation>el decodificador «{}»</translation>
    </message>
    <message>
        <source>more than 64 decoders</source>
        <translation>más de 64 decodificadores</translation>
    </message>
    <message>
        <source>The tokenizer nests deeper than 64 levels</source>
        <translation>El tokenizador tiene más de 64 niveles de anidamiento</translation>
    </message>
    <message>
        <source>The decoder makes the words too long</source>
        <translation>El decodificador hace demasiado largas las palabras</translation>
    </message>
    <message>
        <source>The tokenizer has no key &quot;model&quot;</source>
        <translation>El tokenizador no tiene la clave &quot;model&quot;</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;first&quot; with a normalizer that can take a text&apos;s first characters away</source>
        <translation>el prepend_scheme &quot;first&quot; con un normalizador que puede quitar los primeros caracteres de un texto</translation>
    </message>
    <message>
        <source>The post-processor puts the id {} around a text, which no token has</source>
        <translation>El posprocesador pone alrededor de un texto el id {}, que no tiene ningún token</translation>
    </message>
    <message>
        <source>training checkpoint</source>
        <translation>punto de control del entrenamiento</translation>
    </message>
    <message>
        <source>The training checkpoint lacks a usable &quot;{}&quot;</source>
        <translation>Al punto de control del entrenamiento le falta un «{}» utilizable</translation>
    </message>
    <message>
        <source>Delete it to start again</source>
        <translation>Eliminarlo para empezar de nuevo</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>training checkpoint&apos;s settings</source>
        <translation>ajustes del punto de control del entrenamiento</translation>
    </message>
    <message>
        <source>The training checkpoint was made with another method, other settings or other behaviours</source>
        <translation>El punto de control del entrenamiento se hizo con otro método, otros ajustes u otros comportamientos</translation>
    </message>
    <message>
        <source>Delete it to start again, or train with the settings it was made with</source>
        <translation>Eliminarlo para empezar de nuevo, o entrenar con los ajustes con que se hizo</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>actualizaciones</translation>
    </message>
    <message>
        <source>The demo world makes its examples as they are drawn, so there is no part of them to choose</source>
        <translation>El mundo de demostración crea sus ejemplos al sortearlos, así que no hay ninguna parte que elegir</translation>
    </message>
    <message>
        <source>Give a data set, or leave out subset and drop_longest</source>
        <translation>Indicar un conjunto de datos, u omitir subset y drop_longest</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>conjunto de datos</translation>
    </message>
    <message>
        <source>The data set holds no examples</source>
        <translation>El conjunto de datos no contiene ejemplos</translation>
    </message>
    <message>
        <source>The demo world makes its examples as they are drawn, so there are no epochs of them</source>
        <translation>El mundo de demostración crea sus ejemplos al sortearlos, así que no hay épocas de ellos</translation>
    </message>
    <message>
        <source>Give a data set, or leave out epochs</source>
        <translation>Indicar un conjunto de datos, u omitir epochs</translation>
    </message>
    <message>
        <source>The data set has no examples of what is trained</source>
        <translation>El conjunto de datos no tiene ejemplos de lo que se entrena</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>datos de entrenamiento</translation>
    </message>
    <message>
        <source>Add some, or choose other behaviours</source>
        <translation>Añadir algunos, o elegir otros comportamientos</translation>
    </message>
    <message>
        <source>No example of &quot;{}&quot; is held out</source>
        <translation>No se reserva ningún ejemplo de «{}»</translation>
    </message>
    <message>
        <source>Hold out a larger share, or name a file that has some</source>
        <translation>Reservar una proporción mayor, o indicar un archivo que tenga alguno</translation>
    </message>
    <message>
        <source>{} needs tokens of seen behaviours</source>
        <translation>{} necesita tokens de comportamientos vistos</translation>
    </message>
    <message>
        <source>{} needs tokens of seen behaviours from at least two categories</source>
        <translation>{} necesita tokens de comportamientos vistos de al menos dos categorías</translation>
    </message>
    <message>
        <source>Train those tokens first</source>
        <translation>Entrenar primero esos tokens</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no seen behaviour, so it is left out anyway</source>
        <translation>«{}» no es un comportamiento visto, así que se omite de todos modos</translation>
    </message>
    <message>
        <source>training of {}</source>
        <translation>entrenamiento de {}</translation>
    </message>
    <message>
        <source>Leave it out of the behaviours to do without</source>
        <translation>Quitarlo de los comportamientos de los que se prescinde</translation>
    </message>
    <message>
        <source>{} joins two behaviours at least</source>
        <translation>{} une al menos dos comportamientos</translation>
    </message>
    <message>
        <source>Give sizes from 2 to 4</source>
        <translation>Indicar tamaños de 2 a 4</translation>
    </message>
    <message>
        <source>Sentences of their own ask for every behaviour, and {} for one of them</source>
        <translation>Las frases propias piden todos los comportamientos, y {} uno solo de ellos</translation>
    </message>
    <message>
        <source>Take the joined wording</source>
        <translation>Tomar la formulación unida</translation>
    </message>
    <message>
        <source>{} draws what its answers obey, so the data are not gone through in epochs</source>
        <translation>{} sortea lo que cumplen sus respuestas, así que los datos no se recorren por épocas</translation>
    </message>
    <message>
        <source>Leave out epochs</source>
        <translation>Omitir epochs</translation>
    </message>
    <message>
        <source>The data set has no examples of &quot;{}&quot;</source>
        <translation>El conjunto de datos no tiene ejemplos de «{}»</translation>
    </message>
    <message>
        <source>Add some, or leave the behaviour out</source>
        <translation>Añadir algunos, u omitir el comportamiento</translation>
    </message>
    <message>
        <source>The setting &quot;{}&quot; is {}</source>
        <translation>El ajuste «{}» es {}</translation>
    </message>
    <message>
        <source>Give {}</source>
        <translation>Indicar {}</translation>
    </message>
    <message>
        <source>1 to 10 000 000</source>
        <translation>de 1 a 10 000 000</translation>
    </message>
    <message>
        <source>1 to 65 536</source>
        <translation>de 1 a 65 536</translation>
    </message>
    <message>
        <source>more than 0, at most 10</source>
        <translation>más de 0 y 10 como máximo</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>de 0 a 10</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>de 0 a 1</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>más de 0</translation>
    </message>
    <message>
        <source>more than 0, at most 1000</source>
        <translation>más de 0 y 1000 como máximo</translation>
    </message>
    <message>
        <source>0 to 1000</source>
        <translation>de 0 a 1000</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 o más</translation>
    </message>
    <message>
        <source>1 to 8</source>
        <translation>de 1 a 8</translation>
    </message>
    <message>
        <source>There is no company &quot;{}&quot;</source>
        <translation>No existe la compañía «{}»</translation>
    </message>
    <message>
        <source>Choose words or tokens</source>
        <translation>Elegir words o tokens</translation>
    </message>
    <message>
        <source>Company is drawn anew for each example, so the data cannot be gone through in epochs</source>
        <translation>La compañía se sortea de nuevo para cada ejemplo, así que los datos no se pueden recorrer por épocas</translation>
    </message>
    <message>
        <source>Leave out one of the two</source>
        <translation>Omitir una de las dos cosas</translation>
    </message>
    <message>
        <source>0 for all, or how many examples</source>
        <translation>0 para todos, o el número de ejemplos</translation>
    </message>
    <message>
        <source>0 to 0.5</source>
        <translation>de 0 a 0.5</translation>
    </message>
    <message>
        <source>There is no start &quot;{}&quot;</source>
        <translation>No existe el inicio «{}»</translation>
    </message>
    <message>
        <source>Choose zero, average, word or random</source>
        <translation>Elegir zero, average, word o random</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>de 1 a 4</translation>
    </message>
    <message>
        <source>There are no tokens to begin with</source>
        <translation>No hay tokens con los que empezar</translation>
    </message>
    <message>
        <source>Open a folder of tokens</source>
        <translation>Abrir una carpeta de tokens</translation>
    </message>
    <message>
        <source>There is not enough memory for a step of training with one example at a time</source>
        <translation>No hay memoria suficiente para un paso de entrenamiento con un ejemplo cada vez</translation>
    </message>
    <message>
        <source>Shorten the answers, close other programs, or take a smaller model</source>
        <translation>Acortar las respuestas, cerrar otros programas o tomar un modelo más pequeño</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>lección</translation>
    </message>
    <message>
        <source>A combination names a behaviour that is empty</source>
        <translation>Una combinación nombra un comportamiento vacío</translation>
    </message>
    <message>
        <source>Write french|spanish+!json, for instance</source>
        <translation>Escriba french|spanish+!json, por ejemplo</translation>
    </message>
    <message>
        <source>There are no formulas &quot;{}&quot;</source>
        <translation>No hay fórmulas «{}»</translation>
    </message>
    <message>
        <source>Choose and-not or or-and</source>
        <translation>Elija and-not u or-and</translation>
    </message>
    <message>
        <source>The formulas &quot;{}&quot; take {} behaviours at least</source>
        <translation>Las fórmulas «{}» necesitan al menos {} comportamientos</translation>
    </message>
    <message>
        <source>Choose a larger size</source>
        <translation>Elija un tamaño mayor</translation>
    </message>
    <message>
        <source>The lesson cannot be opened</source>
        <translation>La lección no se puede abrir</translation>
    </message>
    <message>
        <source>Name a readable file</source>
        <translation>Indique un archivo legible</translation>
    </message>
    <message>
        <source>Mend it in Bench &gt; Write a lesson</source>
        <translation>Corríjala en Mesa &gt; Escribir una lección</translation>
    </message>
    <message>
        <source>The folder of your lessons cannot be made</source>
        <translation>No se puede crear la carpeta de sus lecciones</translation>
    </message>
    <message>
        <source>These answers to a task are of another model</source>
        <translation>Estas respuestas a una tarea son de otro modelo</translation>
    </message>
    <message>
        <source>Open its model first</source>
        <translation>Abra primero su modelo</translation>
    </message>
    <message>
        <source>Sentences of their own ask for every behaviour, where one of them is enough</source>
        <translation>Las frases separadas piden cada comportamiento, donde basta uno</translation>
    </message>
    <message>
        <source>No answer has tokens with their probabilities</source>
        <translation>Ninguna respuesta tiene tokens con sus probabilidades</translation>
    </message>
    <message>
        <source>Let an answer come first</source>
        <translation>Espere primero a una respuesta</translation>
    </message>
    <message>
        <source>Held-out behaviours are wanted in company, but neither pairs nor threes</source>
        <translation>Se piden comportamientos reservados en compañía, pero ni pares ni tríos</translation>
    </message>
    <message>
        <source>Ask for some of each pair or of each three</source>
        <translation>Pida algunos de cada par o de cada trío</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::AnswerFiles</name>
    <message>
        <source>Where the tokens and their probabilities are put</source>
        <translation>Dónde se guardan los tokens y sus probabilidades</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>Tablas (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Se guardó %1.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::AnswerHistory</name>
    <message numerus="yes">
        <source>%n runs of the history %1 could not be read and are left out.</source>
        <translation>
            <numerusform>No se pudo leer %n ejecución del historial %1 y se omite.</numerusform>
            <numerusform>No se pudieron leer %n ejecuciones del historial %1 y se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history of runs could not be read: %1</source>
        <translation>No se pudo leer el historial de ejecuciones: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::AssignmentHost</name>
    <message>
        <source>This assignment was written for another model: its answers may differ from the teacher&apos;s.</source>
        <translation>Esta actividad se escribió para otro modelo: sus respuestas pueden diferir de las del profesor.</translation>
    </message>
    <message>
        <source>No model is open yet.</source>
        <translation>Aún no hay ningún modelo abierto.</translation>
    </message>
    <message>
        <source>The open model has no behaviour called %1.</source>
        <translation>El modelo abierto no tiene ningún comportamiento llamado %1.</translation>
    </message>
    <message>
        <source>Lay the assignment&apos;s deck</source>
        <translation>Poner el mazo de la actividad</translation>
    </message>
    <message>
        <source>Where your answers are put</source>
        <translation>Dónde se guardan las respuestas</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Respuestas (*.json)</translation>
    </message>
    <message>
        <source>%1 is written: hand this file to your teacher.</source>
        <translation>Se guardó %1: entregar este archivo al profesor.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::BatchWindow</name>
    <message>
        <source>A file of prompts</source>
        <translation>Archivo de prompts</translation>
    </message>
    <message>
        <source>Choose a file of prompts</source>
        <translation>Elegir un archivo de prompts</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl *.json *.csv *.tsv);;All files (*)</source>
        <translation>Prompts (*.txt *.jsonl *.json *.csv *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Respondiendo…</translation>
    </message>
    <message>
        <source>%1 of %2 prompts are answered.</source>
        <translation>%1 de %2 prompts respondidos.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Where the table is put</source>
        <translation>Dónde se guarda la tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Se guardó %1.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::BehaviorsWindow</name>
    <message>
        <source>Trying</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamientos</translation>
    </message>
    <message>
        <source>Compose has no question to try it on.</source>
        <translation>Componer no tiene ninguna pregunta con la que probarla.</translation>
    </message>
    <message>
        <source>An instruction is being tried.</source>
        <translation>Se está probando una instrucción.</translation>
    </message>
    <message>
        <source>Import behaviours</source>
        <translation>Importar comportamientos</translation>
    </message>
    <message>
        <source>Behaviour sets (*.json)</source>
        <translation>Conjuntos de comportamientos (*.json)</translation>
    </message>
    <message>
        <source>Where the behaviours are put</source>
        <translation>Dónde se guardan los comportamientos</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviours were written to %1.</source>
        <translation>
            <numerusform>Se guardó %n comportamiento en %1.</numerusform>
            <numerusform>Se guardaron %n comportamientos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggesting wordings</source>
        <translation>Sugiriendo formulaciones</translation>
    </message>
    <message>
        <source>The demo model knows animals alone. Open a real model.</source>
        <translation>El modelo de demostración solo conoce animales. Abrir un modelo real.</translation>
    </message>
    <message>
        <source>The model is writing.</source>
        <translation>El modelo está escribiendo.</translation>
    </message>
    <message>
        <source>The model had no other words for it. Try again, or write them yourself.</source>
        <translation>El modelo no encontró otras palabras para decirlo. Volver a intentarlo o escribirlas uno mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%n wordings are added. Try each, and take out what says something else.</source>
        <translation>
            <numerusform>Se ha añadido %n formulación. Probarla y quitarla si dice otra cosa.</numerusform>
            <numerusform>Se han añadido %n formulaciones. Probarlas una a una y quitar las que digan otra cosa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::app::BenchRail</name>
    <message>
        <source>Benches</source>
        <translation>Mesas</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::ClassWindow</name>
    <message>
        <source>A class&apos;s answers</source>
        <translation>Respuestas de una clase</translation>
    </message>
    <message>
        <source>The folder that holds the pupils&apos; files</source>
        <translation>La carpeta con los archivos de los alumnos</translation>
    </message>
    <message>
        <source>Pupils&apos; files</source>
        <translation>Archivos de los alumnos</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Respuestas (*.json)</translation>
    </message>
    <message>
        <source>Where the table is put</source>
        <translation>Dónde se guarda la tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Se guardó %1.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::DeckStore</name>
    <message>
        <source>it is not of the kind %1</source>
        <translation>no es del tipo %1</translation>
    </message>
    <message>
        <source>its deck number %1 has no name of its own, or no chips</source>
        <translation>su mazo número %1 no tiene un nombre propio o no tiene fichas</translation>
    </message>
    <message>
        <source>The saved decks could not be read (%1); their file was put aside as %2.</source>
        <translation>No se pudieron leer los mazos guardados (%1); su archivo se apartó como %2.</translation>
    </message>
    <message>
        <source>The saved decks in %1 could not be read (%2); no deck will be saved until that file is moved.</source>
        <translation>No se pudieron leer los mazos guardados en %1 (%2); no se guardará ningún mazo hasta que se mueva ese archivo.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::EffectsWindow</name>
    <message>
        <source>Where adapters act</source>
        <translation>Dónde actúan los adaptadores</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::ExportWindow</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The export was stopped; nothing of it is left.</source>
        <translation>La exportación se detuvo; no queda nada de ella.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>Elegir una carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>Where the share card is put</source>
        <translation>Dónde se guarda la tarjeta para compartir</translation>
    </message>
    <message>
        <source>Share cards (*.json)</source>
        <translation>Tarjetas para compartir (*.json)</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::JobSet</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Datos de entrenamiento</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometría</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::JudgeWindow</name>
    <message>
        <source>The judge</source>
        <translation>El juez</translation>
    </message>
    <message>
        <source>“%1” was reached, but its answer cannot be read: %2</source>
        <translation>Se ha contactado con «%1», pero su respuesta no se puede leer: %2</translation>
    </message>
    <message>
        <source>“%1” answered after %2 s, but wrongly: it found no animal in a sentence about a fox.</source>
        <translation>«%1» respondió tras %2 s, pero mal: no encontró ningún animal en una frase sobre un zorro.</translation>
    </message>
    <message>
        <source>“%1” answered rightly after %2 s.</source>
        <translation>«%1» respondió correctamente tras %2 s.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::KeptFile</name>
    <message>
        <source>it is larger than 4 MB</source>
        <translation>ocupa más de 4 MB</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LabHost</name>
    <message>
        <source>No model is open yet: open one, then its tokens.</source>
        <translation>Aún no hay ningún modelo abierto: abrir primero uno y después sus tokens.</translation>
    </message>
    <message>
        <source>No model is open yet: open one, then its share cards.</source>
        <translation>Aún no hay ningún modelo abierto: abrir primero uno y después sus tarjetas para compartir.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>El del &amp;sistema</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LessonEditorWindow</name>
    <message>
        <source>Write a lesson</source>
        <translation>Escribir una lección</translation>
    </message>
    <message>
        <source>Learn lists it as %1.</source>
        <translation>Aprender la muestra como %1.</translation>
    </message>
    <message>
        <source>Where the lesson is put</source>
        <translation>Dónde se guarda la lección</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>Lecciones (*.json)</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un archivo…</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir una lección</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Propia: %1</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation>Una copia de %1</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Go to Compose, Train, Geometry or Evaluate first.</source>
        <translation>Ir primero a Componer, Entrenar, Geometría o Evaluar.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LessonHost</name>
    <message>
        <source>The lesson %1 cannot be read: %2</source>
        <translation>No se puede leer la lección %1: %2</translation>
    </message>
    <message>
        <source>Lay the lesson&apos;s deck</source>
        <translation>Poner el mazo de la lección</translation>
    </message>
    <message>
        <source>The lesson is among those of Learn now.</source>
        <translation>La lección está ahora entre las de Aprender.</translation>
    </message>
    <message>
        <source>There is no lesson of yours called %1.</source>
        <translation>No hay ninguna lección propia llamada %1.</translation>
    </message>
    <message>
        <source>The lesson is no longer among those of Learn.</source>
        <translation>La lección ya no está entre las de Aprender.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LibraryHost</name>
    <message>
        <source>No model is open yet: open %1 first.</source>
        <translation>Aún no hay ningún modelo abierto: abrir primero %1.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n items are gone for good.</source>
        <translation>
            <numerusform>%n elemento se eliminó definitivamente.</numerusform>
            <numerusform>%n elementos se eliminaron definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies in the trash will be gone for good.</source>
        <translation>Lo que hay en la papelera se eliminará definitivamente.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Vaciarla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>%1 is of the model %2. Open that model first.</source>
        <translation>%1 es del modelo %2. Abrir primero ese modelo.</translation>
    </message>
    <message>
        <source>The tokens of %1 will take the place of those in use, which are set aside.</source>
        <translation>Los tokens de %1 ocuparán el lugar de los que están en uso, que se apartan.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usarlos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No file manager could be started. The item lies in %1.</source>
        <translation>No se pudo iniciar ningún gestor de archivos. El elemento está en %1.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 está en la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are in the trash.</source>
        <translation>
            <numerusform>%n elemento está en la papelera.</numerusform>
            <numerusform>%n elementos están en la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlos</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Where the table is put</source>
        <translation>Dónde se guarda la tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Se guardó %1.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LoadingPage</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>&amp;Open a model folder…</source>
        <translation>A&amp;brir una carpeta de modelo…</translation>
    </message>
    <message>
        <source>Open the &amp;demo model</source>
        <translation>Abrir el modelo de &amp;demostración</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Cargando %1…</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Ningún modelo abierto</translation>
    </message>
    <message>
        <source>Find or get a &amp;model…</source>
        <translation>Buscar u &amp;obtener un modelo…</translation>
    </message>
    <message>
        <source>Open a &amp;GGUF file…</source>
        <translation>Abrir un archivo &amp;GGUF…</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::MechanismWindow</name>
    <message>
        <source>The mechanism</source>
        <translation>El mecanismo</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::ModelsWindow</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>On this &amp;computer</source>
        <translation>En este &amp;equipo</translation>
    </message>
    <message>
        <source>&amp;Get a model</source>
        <translation>&amp;Obtener un modelo</translation>
    </message>
    <message>
        <source>Reading the model&apos;s files…</source>
        <translation>Leyendo los archivos del modelo…</translation>
    </message>
    <message>
        <source>Every file of %1 is what the hub gave.</source>
        <translation>Todos los archivos de %1 son los que dio el hub.</translation>
    </message>
    <message>
        <source>Damaged files of %1: %2. Get the model again: these alone are fetched anew.</source>
        <translation>Archivos dañados de %1: %2. Obtener el modelo otra vez: solo estos se descargan de nuevo.</translation>
    </message>
    <message>
        <source>Add a folder that holds models</source>
        <translation>Añadir una carpeta con modelos</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::Presenter</name>
    <message>
        <source>Present: F5 or Escape leaves.</source>
        <translation>Presentación: F5 o Escape para salir.</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>P&amp;resentar</translation>
    </message>
    <message>
        <source>For a wall: the whole screen, large answers, no shelf and no rail; F5 or Escape leaves</source>
        <translation>Para proyectar: toda la pantalla, respuestas grandes, sin estante ni barra de mesas; F5 o Escape para salir</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::ResultsHost</name>
    <message>
        <source>These results are not open any more.</source>
        <translation>Estos resultados ya no están abiertos.</translation>
    </message>
    <message>
        <source>There are no results to judge yet.</source>
        <translation>Aún no hay resultados que juzgar.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::Screenshot</name>
    <message>
        <source>The work was cancelled.</source>
        <translation>El trabajo se canceló.</translation>
    </message>
    <message>
        <source>The picture could not be written (%1): %2. Name a file in a folder you may write.</source>
        <translation>No se pudo escribir la imagen (%1): %2. Indicar un archivo en una carpeta con permiso de escritura.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::SessionKeeper</name>
    <message>
        <source>Nothing can be written into %1. Everything works; decks, answers and trainings of this session last until you quit.</source>
        <translation>No se puede escribir nada en %1. Todo funciona; los mazos, las respuestas y los entrenamientos de esta sesión duran hasta que salgas.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::SessionStore</name>
    <message>
        <source>it is not of the kind %1</source>
        <translation>no es del tipo %1</translation>
    </message>
    <message>
        <source>The last session could not be read (%1); it was put aside as %2.</source>
        <translation>No se pudo leer la última sesión (%1); se apartó como %2.</translation>
    </message>
    <message>
        <source>The last session %1 could not be read (%2); this one will not be kept.</source>
        <translation>No se pudo leer la última sesión, %1 (%2); esta no se guardará.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::SideEffectsWindow</name>
    <message>
        <source>Side effects of the deck</source>
        <translation>Efectos secundarios del mazo</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::StatusStrip</name>
    <message>
        <source>Cancel the running job</source>
        <translation>Cancelar el trabajo en curso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The open model</source>
        <translation>El modelo abierto</translation>
    </message>
    <message>
        <source>Device, number format and threads</source>
        <translation>Dispositivo, formato numérico e hilos</translation>
    </message>
    <message>
        <source>Memory that this program holds</source>
        <translation>Memoria que ocupa este programa</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Progreso del trabajo en curso</translation>
    </message>
    <message>
        <source>%1
%2, %3 parameters, %4 layers, %5 wide, %6 words</source>
        <translation>%1
%2, %3 parámetros, %4 capas, ancho %5, %6 palabras</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 hilos</translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>%1 de memoria</translation>
    </message>
    <message>
        <source>%1
Weights: %2 in memory, as %3</source>
        <translation>%1
Pesos: %2 en memoria, como %3</translation>
    </message>
    <message>
        <source>%1 is not all there</source>
        <comment>a download that waits</comment>
        <translation>%1 está incompleto</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Descargando %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a download and its share</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shows the download</source>
        <translation>Muestra la descarga</translation>
    </message>
    <message>
        <source>%1 · completes text</source>
        <comment>a base model</comment>
        <translation>%1 · completa texto</translation>
    </message>
    <message>
        <source>It has no chat template: it goes on with a prompt as it is.</source>
        <translation>No tiene plantilla de chat: continúa un prompt tal como está.</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Plantilla: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::UnfinishedWork</name>
    <message>
        <source>A training of %1 stopped at step %2 of %3. It can go on from its last checkpoint.</source>
        <translation>Un entrenamiento de %1 se detuvo en el paso %2 de %3. Puede continuar desde su último punto de control.</translation>
    </message>
    <message>
        <source>A training of %1 was interrupted before its first step.</source>
        <translation>Un entrenamiento de %1 se interrumpió antes de su primer paso.</translation>
    </message>
    <message>
        <source>An experiment stopped after %1 of %2 answers. It can go on from there.</source>
        <translation>Un experimento se detuvo tras %1 de %2 respuestas. Puede continuar desde ahí.</translation>
    </message>
    <message>
        <source>An experiment was interrupted before its first answer.</source>
        <translation>Un experimento se interrumpió antes de su primera respuesta.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>A training of %1 is under way (step %2 of %3). What it has learnt is kept, and it can go on at the next start.</source>
        <translation>Hay un entrenamiento de %1 en curso (paso %2 de %3). Lo aprendido se conserva y puede continuar en el próximo inicio.</translation>
    </message>
    <message>
        <source>An experiment is under way (%1 of %2 answers). Its answers are kept, and it can go on at the next start.</source>
        <translation>Hay un experimento en curso (%1 de %2 respuestas). Sus respuestas se conservan y puede continuar en el próximo inicio.</translation>
    </message>
    <message>
        <source>The download of %1 stopped at %2 of %3. It can go on from there.</source>
        <translation>La descarga de %1 se detuvo en %2 de %3. Puede continuar desde ahí.</translation>
    </message>
    <message>
        <source>The download of %1 was interrupted at its beginning.</source>
        <translation>La descarga de %1 se interrumpió al empezar.</translation>
    </message>
    <message>
        <source>The task %1 stopped after %2 of %3 answers. It can go on from there.</source>
        <translation>La tarea %1 se detuvo tras %2 de %3 respuestas. Puede continuar desde ahí.</translation>
    </message>
    <message>
        <source>The task %1 is under way (%2 of %3 answers). Its answers are kept, and it can go on at the next start.</source>
        <translation>La tarea %1 está en curso (%2 de %3 respuestas). Sus respuestas se conservan y puede continuar en el próximo inicio.</translation>
    </message>
    <message>
        <source>A sweep of %1 stopped after %2 of %3 trainings. It can go on from there.</source>
        <translation>Un barrido de %1 se detuvo tras %2 de %3 entrenamientos. Puede continuar desde ahí.</translation>
    </message>
    <message>
        <source>A sweep of %1 is under way (%2 of %3 trainings). What it has trained is kept, and it can go on at the next start.</source>
        <translation>Hay un barrido de %1 en curso (%2 de %3 entrenamientos). Lo entrenado se conserva y puede continuar en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::Workbench</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open model folder…</source>
        <translation>&amp;Abrir carpeta de modelo…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open &amp;token file…</source>
        <translation>Abrir archivo de &amp;token…</translation>
    </message>
    <message>
        <source>Open re&amp;sults…</source>
        <translation>Abrir res&amp;ultados…</translation>
    </message>
    <message>
        <source>Open the &amp;demo model</source>
        <translation>Abrir el modelo de &amp;demostración</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Bench</source>
        <translation>&amp;Mesa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>A&amp;tajos</translation>
    </message>
    <message>
        <source>&amp;About Steerdeck</source>
        <translation>&amp;Acerca de Steerdeck</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>El del &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>The text is at %1 % of its usual size.</source>
        <translation>La letra está al %1 % de su tamaño normal.</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Letra más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Letra más &amp;pequeña</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Letra &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>%1 (results)</source>
        <translation>%1 (resultados)</translation>
    </message>
    <message>
        <source>%1 (token)</source>
        <translation>%1 (token)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>Open a model folder (it holds config.json)</source>
        <translation>Abrir una carpeta de modelo (la que contiene config.json)</translation>
    </message>
    <message>
        <source>Open results of an experiment</source>
        <translation>Abrir los resultados de un experimento</translation>
    </message>
    <message>
        <source>Compare with results</source>
        <translation>Comparar con otros resultados</translation>
    </message>
    <message>
        <source>Results (results.json)</source>
        <translation>Resultados (results.json)</translation>
    </message>
    <message>
        <source>all behaviours</source>
        <translation>todos los comportamientos</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The form is filled as it was; start it once it can be started.</source>
        <translation>El formulario vuelve a estar como estaba; iniciarlo en cuanto sea posible.</translation>
    </message>
    <message>
        <source>The token %1 is open.</source>
        <translation>El token %1 está abierto.</translation>
    </message>
    <message>
        <source>The judge has scored %1 of %2 correct answers.</source>
        <translation>El juez ha puntuado %1 de %2 respuestas correctas.</translation>
    </message>
    <message>
        <source>Steerdeck</source>
        <translation>Steerdeck</translation>
    </message>
    <message>
        <source>the change of the training</source>
        <translation>el cambio del entrenamiento</translation>
    </message>
    <message>
        <source>the change of the plan</source>
        <translation>el cambio del plan</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Cargando %1</translation>
    </message>
    <message>
        <source>%1 - Steerdeck</source>
        <translation>%1 - Steerdeck</translation>
    </message>
    <message numerus="yes">
        <source>%n more were refused.</source>
        <translation>
            <numerusform>Se rechazó %n más.</numerusform>
            <numerusform>Se rechazaron %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading a model</source>
        <translation>Cargando un modelo</translation>
    </message>
    <message>
        <source>Quit, go on later</source>
        <translation>Salir y seguir después</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>No salir</translation>
    </message>
    <message>
        <source>The language changes when the work under way is done.</source>
        <translation>El idioma cambiará cuando termine el trabajo en curso.</translation>
    </message>
    <message>
        <source>&amp;Back to the shipped tokens</source>
        <translation>&amp;Volver a los tokens incluidos</translation>
    </message>
    <message>
        <source>Use the tokens that came with the model again; your own are set aside</source>
        <translation>Usar de nuevo los tokens que vinieron con el modelo; los propios se apartan</translation>
    </message>
    <message>
        <source>No token of your own stands in place of a shipped one.</source>
        <translation>Ningún token propio ocupa el lugar de uno incluido.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Mostrar el &amp;registro</translation>
    </message>
    <message>
        <source>Every token is the shipped one already.</source>
        <translation>Todos los tokens son ya los incluidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n shipped tokens are in use again: %1. Your own were set aside.</source>
        <translation>
            <numerusform>%n token incluido vuelve a usarse: %1. El propio se apartó.</numerusform>
            <numerusform>%n tokens incluidos vuelven a usarse: %1. Los propios se apartaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Your own tokens are in use again: %1.</source>
        <translation>Los tokens propios vuelven a usarse: %1.</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>The models on this computer, and those to be had from the hub</source>
        <translation>Los modelos de este equipo y los que se pueden obtener del hub</translation>
    </message>
    <message>
        <source>&amp;Weights in memory</source>
        <translation>&amp;Pesos en memoria</translation>
    </message>
    <message>
        <source>As the &amp;files have them</source>
        <translation>Como en los &amp;archivos</translation>
    </message>
    <message>
        <source>Packed to &amp;8 bits (Q8_0)</source>
        <translation>Empaquetados a &amp;8 bits (Q8_0)</translation>
    </message>
    <message>
        <source>Packed to &amp;4 bits (Q4_0)</source>
        <translation>Empaquetados a &amp;4 bits (Q4_0)</translation>
    </message>
    <message>
        <source>The model %1 is there.</source>
        <translation>El modelo %1 ya está aquí.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Open a &amp;GGUF file…</source>
        <translation>Abrir un archivo &amp;GGUF…</translation>
    </message>
    <message>
        <source>Open a model in one GGUF file</source>
        <translation>Abrir un modelo en un archivo GGUF</translation>
    </message>
    <message>
        <source>Models (*.gguf);;All files (*)</source>
        <translation>Modelos (*.gguf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Use a template &amp;file…</source>
        <translation>Usar un archivo de p&amp;lantilla…</translation>
    </message>
    <message>
        <source>A chat template (Jinja) of your own for the open model, or one that a base model lacks</source>
        <translation>Una plantilla de chat (Jinja) propia para el modelo abierto, o la que le falta a un modelo base</translation>
    </message>
    <message>
        <source>Use the model&apos;s own temp&amp;late</source>
        <translation>Usar la plantilla del m&amp;odelo</translation>
    </message>
    <message>
        <source>No template file of your own is in use.</source>
        <translation>No se usa ningún archivo de plantilla propio.</translation>
    </message>
    <message>
        <source>Use a chat template file</source>
        <translation>Usar un archivo de plantilla de chat</translation>
    </message>
    <message>
        <source>Chat templates (*.jinja *.j2 *.txt);;All files (*)</source>
        <translation>Plantillas de chat (*.jinja *.j2 *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 has no chat template: it goes on with your prompt as it is. With a template file of its own (File, Use a template file) it can be asked as a chat model is.</source>
        <translation>%1 no tiene plantilla de chat: continúa el prompt tal como está. Con un archivo de plantilla propio (Archivo, Usar un archivo de plantilla) se le puede preguntar como a un modelo de chat.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>The deck for other programs: transformers, vLLM, llama.cpp, Ollama, PEFT</source>
        <translation>El mazo para otros programas: transformers, vLLM, llama.cpp, Ollama, PEFT</translation>
    </message>
    <message>
        <source>Where adapters &amp;act…</source>
        <translation>Dónde &amp;actúan los adaptadores…</translation>
    </message>
    <message>
        <source>What adapters add to the model&apos;s stream, layer by layer, and how much of it the model bears</source>
        <translation>Lo que los adaptadores suman al flujo del modelo, capa por capa, y cuánto de ello soporta el modelo</translation>
    </message>
    <message>
        <source>Open a token file or a share card</source>
        <translation>Abrir un archivo de token o una tarjeta para compartir</translation>
    </message>
    <message>
        <source>Steering tokens and share cards (*.safetensors *.json)</source>
        <translation>Tokens de dirección y tarjetas para compartir (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>opening a share card</source>
        <translation>apertura de una tarjeta para compartir</translation>
    </message>
    <message>
        <source>The share card is open: run it to see its answer. Its tokens are kept by steerdeck-cli import.</source>
        <translation>La tarjeta para compartir está abierta: ejecutarla para ver su respuesta. Sus tokens se conservan con steerdeck-cli import.</translation>
    </message>
    <message>
        <source>&amp;Tasks of Evaluate</source>
        <translation>&amp;Tareas de Evaluar</translation>
    </message>
    <message>
        <source>A task&apos;s questions, put to the model with and without steering</source>
        <translation>Las preguntas de una tarea, planteadas al modelo con dirección y sin ella</translation>
    </message>
    <message>
        <source>&amp;New behaviour…</source>
        <translation>&amp;Nuevo comportamiento…</translation>
    </message>
    <message>
        <source>&amp;Behaviours…</source>
        <translation>&amp;Comportamientos…</translation>
    </message>
    <message>
        <source>The built-in behaviours, and your own to write, try, export and import</source>
        <translation>Los comportamientos integrados y los propios, que se pueden escribir, probar, exportar e importar</translation>
    </message>
    <message>
        <source>A file of &amp;prompts…</source>
        <translation>Arch&amp;ivo de prompts…</translation>
    </message>
    <message>
        <source>Every prompt of a file answered under Compose&apos;s deck, into a table</source>
        <translation>Responder a todos los prompts de un archivo con el mazo de Componer, en una tabla</translation>
    </message>
    <message>
        <source>%1 (task)</source>
        <translation>%1 (tarea)</translation>
    </message>
    <message>
        <source>They are kept, and used when Steerdeck is started without --behaviors.</source>
        <translation>Se conservan y se usan cuando Steerdeck se inicia sin --behaviors.</translation>
    </message>
    <message>
        <source>The behaviours are renewed when the work under way is done.</source>
        <translation>Los comportamientos se renovarán cuando termine el trabajo en curso.</translation>
    </message>
    <message>
        <source>The command line is on the clipboard.</source>
        <translation>La línea de comandos está en el portapapeles.</translation>
    </message>
    <message>
        <source>Experiments and tasks</source>
        <translation>Experimentos y tareas</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Whether compositions of behaviours hold, in every order</source>
        <translation>Si las composiciones de comportamientos se cumplen, en todos los órdenes</translation>
    </message>
    <message>
        <source>Questions with one right answer each: BoolQ, ListOps and others</source>
        <translation>Preguntas con una sola respuesta correcta: BoolQ, ListOps y otras</translation>
    </message>
    <message>
        <source>the change of the task</source>
        <translation>el cambio de la tarea</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a deck; how it is sampled</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>The former tokens are in use again: %1.</source>
        <translation>Los tokens anteriores vuelven a usarse: %1.</translation>
    </message>
    <message>
        <source>The training&apos;s tokens are in use: %1.</source>
        <translation>Los tokens del entrenamiento están en uso: %1.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>%1 is the training data now.</source>
        <translation>Los datos de entrenamiento son ahora %1.</translation>
    </message>
    <message>
        <source>The saved deck is not there any more.</source>
        <translation>El mazo guardado ya no está.</translation>
    </message>
    <message>
        <source>laying the saved deck %1</source>
        <translation>colocación del mazo guardado %1</translation>
    </message>
    <message>
        <source>L&amp;ibrary…</source>
        <translation>&amp;Biblioteca…</translation>
    </message>
    <message>
        <source>Experiments, trainings, data sets, task runs and saved decks: find, name, compare, delete</source>
        <translation>Experimentos, entrenamientos, conjuntos de datos, ejecuciones de tareas y mazos guardados: buscar, nombrar, comparar, eliminar</translation>
    </message>
    <message>
        <source>Open an assignment…</source>
        <translation>Abrir una actividad…</translation>
    </message>
    <message>
        <source>Exercises and questions that a teacher has written; the answers go into one file</source>
        <translation>Ejercicios y preguntas que ha escrito un profesor; las respuestas van a un solo archivo</translation>
    </message>
    <message>
        <source>New g&amp;uest window</source>
        <translation>Nueva ve&amp;ntana de invitado</translation>
    </message>
    <message>
        <source>A window that leaves nothing behind: no settings, no tokens, no results</source>
        <translation>Una ventana que no deja nada atrás: ni ajustes, ni tokens, ni resultados</translation>
    </message>
    <message>
        <source>A &amp;class&apos;s answers…</source>
        <translation>Respuestas de una c&amp;lase…</translation>
    </message>
    <message>
        <source>Pupils&apos; files as a table with plots</source>
        <translation>Los archivos de los alumnos como tabla con gráficos</translation>
    </message>
    <message>
        <source>&amp;Write a lesson…</source>
        <translation>&amp;Escribir una lección…</translation>
    </message>
    <message>
        <source>Steps and questions of your own, tried at once</source>
        <translation>Pasos y preguntas propios, que se prueban al momento</translation>
    </message>
    <message>
        <source>The &amp;mechanism…</source>
        <translation>El &amp;mecanismo…</translation>
    </message>
    <message>
        <source>Teacher, student and token step by step; who sees whom in a deck, down to one logit</source>
        <translation>Maestro, alumno y token paso a paso; quién ve a quién en un mazo, hasta un solo logit</translation>
    </message>
    <message>
        <source>%1 (assignment)</source>
        <translation>%1 (actividad)</translation>
    </message>
    <message>
        <source>Open an assignment</source>
        <translation>Abrir una actividad</translation>
    </message>
    <message>
        <source>Assignments (*.json)</source>
        <translation>Actividades (*.json)</translation>
    </message>
    <message>
        <source>The guest&apos;s window could not be started.</source>
        <translation>No se pudo iniciar la ventana de invitado.</translation>
    </message>
    <message>
        <source>A guest&apos;s window: when it is closed, everything made in it goes. Export what you want to keep.</source>
        <translation>Ventana de invitado: al cerrarla desaparece todo lo hecho en ella. Exportar lo que se quiera conservar.</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (invitado)</translation>
    </message>
    <message>
        <source>Use as guest (leaves nothing behind)</source>
        <translation>Usar como invitado (no deja nada atrás)</translation>
    </message>
    <message>
        <source>New here? Just try. What you do is kept in your home folder.</source>
        <translation>¿Primera vez aquí? Basta con probar. Lo que se hace queda guardado en la carpeta personal.</translation>
    </message>
    <message>
        <source>Take the first lesson</source>
        <translation>Hacer la primera lección</translation>
    </message>
    <message>
        <source>Si&amp;de effects of the deck…</source>
        <translation>Efectos secun&amp;darios del mazo…</translation>
    </message>
    <message>
        <source>How many answers obey at each dose of the deck, and what is paid for it</source>
        <translation>Cuántas respuestas cumplen con cada dosis del mazo, y a qué precio</translation>
    </message>
    <message>
        <source>How the weights of real models lie in memory, and what is computed in: packed, a larger model fits; the open model is opened again</source>
        <translation>Cómo se guardan en memoria los pesos de los modelos reales y con qué formato se calcula: empaquetados, cabe un modelo más grande; el modelo abierto se vuelve a abrir</translation>
    </message>
    <message>
        <source>In float&amp;32, the most exact</source>
        <translation>En float&amp;32, los más exactos</translation>
    </message>
    <message>
        <source>In &amp;bfloat16, half as large</source>
        <translation>En &amp;bfloat16, la mitad de grandes</translation>
    </message>
    <message>
        <source>Add results</source>
        <translation>Añadir resultados</translation>
    </message>
    <message>
        <source>The &amp;judge…</source>
        <translation>El &amp;juez…</translation>
    </message>
    <message>
        <source>The language model that scores answers and answers questions about them: name it, try it</source>
        <translation>El modelo de lenguaje que puntúa respuestas y responde a preguntas sobre ellas: indicarlo, probarlo</translation>
    </message>
    <message>
        <source>The deck is laid out without %1, which the open model does not know.</source>
        <translation>El mazo se ha dispuesto sin %1, que el modelo abierto no conoce.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AccuracyMap</name>
    <message>
        <source>Accuracy by method and size</source>
        <translation>Exactitud por método y tamaño</translation>
    </message>
    <message>
        <source>Arrow keys choose a cell, Escape none</source>
        <translation>Las flechas eligen una celda; Escape, ninguna</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>method, size, group</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Accuracy %1 %</source>
        <translation>Exactitud: %1 %</translation>
    </message>
    <message>
        <source>, 95 % interval %1 to %2</source>
        <translation>, intervalo del 95 % de %1 a %2</translation>
    </message>
    <message>
        <source>Best order %1 %</source>
        <translation>Mejor orden: %1 %</translation>
    </message>
    <message>
        <source>Order variance %1 points</source>
        <translation>Varianza de orden: %1 puntos</translation>
    </message>
    <message>
        <source>Quality %1 of 5, %2 judged</source>
        <translation>Calidad: %1 de 5, %2 juzgadas</translation>
    </message>
    <message>
        <source>%1 combinations, %2 answers</source>
        <translation>%1 combinaciones, %2 respuestas</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Aún no hay respuestas</translation>
    </message>
    <message>
        <source>Start an experiment or open earlier results: the accuracy of each method appears here</source>
        <translation>Al iniciar un experimento o abrir resultados anteriores, aquí aparece la exactitud de cada método</translation>
    </message>
    <message>
        <source>Largest %1 points: %2</source>
        <translation>Máximo de %1 puntos: %2</translation>
    </message>
    <message>
        <source>Going round in circles %1 %</source>
        <translation>Vueltas en círculo: %1 %</translation>
    </message>
    <message>
        <source>Perplexity %1</source>
        <translation>Perplejidad: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AdapterSheet</name>
    <message>
        <source>Options of the adapters</source>
        <translation>Opciones de los adaptadores</translation>
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
        <translation>ninguna: lineal</translation>
    </message>
    <message>
        <source>behind each block</source>
        <translation>tras cada bloque</translation>
    </message>
    <message>
        <source>behind attention and MLP</source>
        <translation>tras la atención y el MLP</translation>
    </message>
    <message>
        <source>where the published program hooks in</source>
        <translation>donde se conecta el programa publicado</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>The &amp;last position alone</source>
        <translation>Solo la últi&amp;ma posición</translation>
    </message>
    <message>
        <source>Change only a prompt&apos;s last position and what follows it</source>
        <translation>Cambiar solo la última posición del prompt y lo que la sigue</translation>
    </message>
    <message>
        <source>after each step</source>
        <translation>tras cada paso</translation>
    </message>
    <message>
        <source>five times in all</source>
        <translation>cinco veces en total</translation>
    </message>
    <message>
        <source>after the first step</source>
        <translation>tras el primer paso</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>every so many steps</source>
        <translation>cada cierto número de pasos</translation>
    </message>
    <message>
        <source>all</source>
        <comment>examples</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>&amp;Rank</source>
        <translation>&amp;Rango</translation>
    </message>
    <message>
        <source>Directions of each change; 8 as published</source>
        <translation>Direcciones de cada cambio; 8 en lo publicado</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>&amp;Activación</translation>
    </message>
    <message>
        <source>Stands between the two factors of a change</source>
        <translation>Va entre los dos factores de un cambio</translation>
    </message>
    <message>
        <source>&amp;Kept apart</source>
        <translation>&amp;Separación</translation>
    </message>
    <message>
        <source>When W_down is projected out of what LoRA writes to, so that the two learn different things</source>
        <translation>Cuándo se elimina de W_down, por proyección, aquello en lo que escribe LoRA, para que aprendan cosas distintas</translation>
    </message>
    <message>
        <source>&amp;Steps between</source>
        <translation>&amp;Pasos entre medias</translation>
    </message>
    <message>
        <source>Steps between two projections</source>
        <translation>Pasos entre dos proyecciones</translation>
    </message>
    <message>
        <source>&amp;Examples of the task</source>
        <translation>&amp;Ejemplos de la tarea</translation>
    </message>
    <message>
        <source>The first so many of its training split; 0 is all of them</source>
        <translation>Este número de los primeros de su partición de entrenamiento; 0 son todos</translation>
    </message>
    <message>
        <source>Pla&amp;ce</source>
        <translation>L&amp;ugar</translation>
    </message>
    <message>
        <source>What of a block is changed</source>
        <translation>Qué se cambia de un bloque</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>&amp;Capas</translation>
    </message>
    <message>
        <source>Numbers of blocks from 0 on, with blanks between: 0 1 5</source>
        <translation>Números de bloques desde 0, separados por espacios: 0 1 5</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Close; the options stand</source>
        <translation>Cerrar; las opciones se mantienen</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rango %1</translation>
    </message>
    <message>
        <source>layers %1</source>
        <translation>capas %1</translation>
    </message>
    <message>
        <source>last position</source>
        <translation>última posición</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Learn &amp;from</source>
        <translation>Apre&amp;nder de</translation>
    </message>
    <message>
        <source>The data&apos;s answers, as published; the same model reading the instructions, as tokens learn; or the model&apos;s own answers, by how they are rated</source>
        <translation>Las respuestas de los datos, tal como se publicó; el mismo modelo leyendo las instrucciones, como aprenden los tokens; o las respuestas del propio modelo, según cómo se puntúen</translation>
    </message>
    <message>
        <source>Answers in a &amp;group</source>
        <translation>Respuestas por &amp;grupo</translation>
    </message>
    <message>
        <source>To each prompt, held against one another</source>
        <translation>A cada prompt, comparadas entre sí</translation>
    </message>
    <message>
        <source>Longest ans&amp;wer</source>
        <translation>Respues&amp;ta más larga</translation>
    </message>
    <message>
        <source>Tokens of an answer at most</source>
        <translation>Máximo de tokens de una respuesta</translation>
    </message>
    <message>
        <source>Options of LoRA</source>
        <translation>Opciones de LoRA</translation>
    </message>
    <message>
        <source>An answer earns 1 where the behaviour&apos;s verifier passes it.</source>
        <translation>Una respuesta obtiene 1 si supera el verificador del comportamiento.</translation>
    </message>
    <message>
        <source>An answer earns 1 where the task&apos;s parser can read it, and 2 more where it is right.</source>
        <translation>Una respuesta obtiene 1 si el lector de la tarea puede leerla, y 2 más si es correcta.</translation>
    </message>
    <message>
        <source>LoRA of rank %1, alpha %2</source>
        <translation>LoRA de rango %1, alfa %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>projections</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>dropout %1</source>
        <translation>dropout %1</translation>
    </message>
    <message>
        <source>the answers (cross-entropy)</source>
        <translation>las respuestas (entropía cruzada)</translation>
    </message>
    <message>
        <source>the instructions (self-distillation)</source>
        <translation>las instrucciones (autodestilación)</translation>
    </message>
    <message>
        <source>rewards of own answers (GRPO)</source>
        <translation>recompensas de las respuestas propias (GRPO)</translation>
    </message>
    <message>
        <source>self-distilled</source>
        <translation>autodestilado</translation>
    </message>
    <message numerus="yes">
        <source>GRPO, %n answers of up to %1 tokens</source>
        <translation>
            <numerusform>GRPO, %n respuesta de hasta %1 tokens</numerusform>
            <numerusform>GRPO, %n respuestas de hasta %1 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept apart every %n steps</source>
        <translation>
            <numerusform>separación cada %n paso</numerusform>
            <numerusform>separación cada %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>kept apart %1</source>
        <translation>separación: %1</translation>
    </message>
    <message>
        <source>The data&apos;s answers, or the same model reading the instructions, as tokens learn: the paper&apos;s way</source>
        <translation>Las respuestas de los datos, o el mismo modelo leyendo las instrucciones, como aprenden los tokens: la manera del artículo</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswerCard</name>
    <message>
        <source>Show the tokens and their probabilities (T)</source>
        <translation>Mostrar los tokens y sus probabilidades (T)</translation>
    </message>
    <message>
        <source>Show the exact input (I)</source>
        <translation>Mostrar la entrada exacta (I)</translation>
    </message>
    <message>
        <source>Compare with another answer (C)</source>
        <translation>Comparar con otra respuesta (C)</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>Esperando …</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La respuesta está vacía.</translation>
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
        <translation>%1 · cortada</translation>
    </message>
    <message>
        <source>%1 tokens in %2 s</source>
        <translation>%1 tokens en %2 s</translation>
    </message>
    <message>
        <source>The answer ran into the limit of new tokens.</source>
        <translation>La respuesta llegó al límite de tokens nuevos.</translation>
    </message>
    <message>
        <source>The answer does all that was asked.</source>
        <translation>La respuesta hace todo lo pedido.</translation>
    </message>
    <message>
        <source>The answer does not do all that was asked.</source>
        <translation>La respuesta no hace todo lo pedido.</translation>
    </message>
    <message>
        <source>Tokens of the answer: %1</source>
        <translation>Tokens de la respuesta: %1</translation>
    </message>
    <message>
        <source>Exact input: %1</source>
        <translation>Entrada exacta: %1</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>Copiar la selección</translation>
    </message>
    <message>
        <source>Copy with prompt and checks</source>
        <translation>Copiar con prompt y comprobaciones</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy the command line that gives this answer</source>
        <translation>Copiar la línea de comandos que da esta respuesta</translation>
    </message>
    <message>
        <source>Copy the exact input</source>
        <translation>Copiar la entrada exacta</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>What the model thought before it answered; it is not checked</source>
        <translation>Lo que el modelo razonó antes de responder; no se comprueba</translation>
    </message>
    <message>
        <source>Thoughts: %1</source>
        <translation>Razonamiento: %1</translation>
    </message>
    <message>
        <source>Thinking …</source>
        <translation>Razonando …</translation>
    </message>
    <message numerus="yes">
        <source>Thoughts (%n words)</source>
        <translation>
            <numerusform>Razonamiento (%n palabra)</numerusform>
            <numerusform>Razonamiento (%n palabras)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the thoughts</source>
        <translation>Copiar el razonamiento</translation>
    </message>
    <message>
        <source>The answer to an earlier question or deck; Run renews it.</source>
        <translation>La respuesta es de una pregunta o un mazo anteriores; Ejecutar la renueva.</translation>
    </message>
    <message>
        <source>Go on from here with</source>
        <translation>Continuar desde aquí con</translation>
    </message>
    <message>
        <source>Go on from this answer</source>
        <translation>Continuar desde esta respuesta</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>of an answer</comment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>an answer with another</comment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>an answer</comment>
        <translation>Copiar</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>of an exact input</comment>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Save token probabilities…</source>
        <translation>Guardar las probabilidades de los tokens…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswerColumns</name>
    <message>
        <source>Show the answer: %1</source>
        <translation>Mostrar la respuesta: %1</translation>
    </message>
    <message>
        <source>Answer in every order of the deck, one row each</source>
        <translation>Responder en todos los órdenes del mazo, una fila por orden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way to steer, and what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Put a behaviour on the deck first</source>
        <translation>Poner primero un comportamiento en el mazo</translation>
    </message>
    <message>
        <source>All orders (at most %1 behaviours)</source>
        <translation>Todos los órdenes (como máximo %1 comportamientos)</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Todos los órdenes</translation>
    </message>
    <message>
        <source>All %1 orders</source>
        <translation>Los %1 órdenes</translation>
    </message>
    <message>
        <source>Not trained yet for %1</source>
        <translation>Aún sin entrenar para %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Más (%1)</translation>
    </message>
    <message numerus="yes">
        <source>More ways to steer, %n chosen</source>
        <translation>
            <numerusform>Más modos de dirigir, %n elegido</numerusform>
            <numerusform>Más modos de dirigir, %n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>More ways to steer</source>
        <translation>Más modos de dirigir</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Razonar</translation>
    </message>
    <message>
        <source>Let the model think before it answers; its thoughts are folded away and not checked</source>
        <translation>Dejar que el modelo razone antes de responder; su razonamiento queda plegado y no se comprueba</translation>
    </message>
    <message>
        <source>Columns for other ways to steer: CAA, LM-Steer, LoRA + DARE, adapters</source>
        <translation>Columnas para otros modos de dirigir: CAA, LM-Steer, LoRA + DARE, adaptadores</translation>
    </message>
    <message>
        <source>A set has no order.</source>
        <translation>Un conjunto no tiene orden.</translation>
    </message>
    <message>
        <source>Knows no “not” and no alternatives</source>
        <translation>No admite «no» ni alternativas</translation>
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
Modelo: %4</translation>
    </message>
    <message>
        <source>%1, every order</source>
        <translation>%1, todos los órdenes</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, detenida</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Mazo</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n samples</source>
        <translation>
            <numerusform>%1, %n muestra</numerusform>
            <numerusform>%1, %n muestras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, gone on from token %2</source>
        <translation>%1, continuada desde el token %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswersPane</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Only &amp;wrong</source>
        <translation>Solo e&amp;rróneas</translation>
    </message>
    <message>
        <source>Hide the answers that do what was asked; otherwise the wrong ones come first</source>
        <translation>Ocultar las respuestas que hacen lo pedido; si no, las erróneas van primero</translation>
    </message>
    <message>
        <source>Answers of the selected row</source>
        <translation>Respuestas de la fila seleccionada</translation>
    </message>
    <message>
        <source>Select a row of the table to read its answers.</source>
        <translation>Seleccionar una fila de la tabla para leer sus respuestas.</translation>
    </message>
    <message>
        <source>Reading the answers…</source>
        <translation>Leyendo las respuestas…</translation>
    </message>
    <message>
        <source>%1 of %2 wrong</source>
        <translation>%1 de %2 erróneas</translation>
    </message>
    <message>
        <source>✓ correct</source>
        <translation>✓ correcta</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ errónea</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sin texto)</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <translation>✓ %1: %2</translation>
    </message>
    <message>
        <source>✗ %1: %2, wanted %3</source>
        <translation>✗ %1: %2, pedido: %3</translation>
    </message>
    <message>
        <source>cut off at the largest length</source>
        <translation>cortada en la longitud máxima</translation>
    </message>
    <message>
        <source>quality %1 of 5</source>
        <translation>calidad: %1 de 5</translation>
    </message>
    <message>
        <source>%1 more are not shown here; the run&apos;s generations.jsonl has them all.</source>
        <translation>%1 más no se muestran aquí; están todas en el archivo generations.jsonl de la ejecución.</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Aún no hay respuestas.</translation>
    </message>
    <message>
        <source>None is wrong.</source>
        <translation>Ninguna es errónea.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswersPart</name>
    <message>
        <source>No token yet for %1. Train it to see this answer.</source>
        <translation>Todavía no hay token para %1. Entrénalo para ver esta respuesta.</translation>
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
        <translation>Sin dirigir</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens + instructions</source>
        <translation>Tokens + instrucciones</translation>
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
        <translation>el prompt solo</translation>
    </message>
    <message>
        <source>as words</source>
        <translation>como palabras</translation>
    </message>
    <message>
        <source>as learned tokens</source>
        <translation>aprendidos</translation>
    </message>
    <message>
        <source>words and tokens</source>
        <translation>palabras y tokens</translation>
    </message>
    <message>
        <source>as a vector added inside the model</source>
        <translation>como vector sumado dentro del modelo</translation>
    </message>
    <message>
        <source>as a change of its last layer</source>
        <translation>como cambio de su última capa</translation>
    </message>
    <message>
        <source>as merged changes of its weights</source>
        <translation>como cambios fusionados de sus pesos</translation>
    </message>
    <message>
        <source>Put behaviours on the deck, ask a question and press Run (Ctrl+Return).
The answers appear here side by side, each checked against what was asked for.</source>
        <translation>Poner comportamientos en el mazo, hacer una pregunta y pulsar Ejecutar (Ctrl+Intro).
Las respuestas aparecen aquí una junto a otra, cada una comprobada con lo que se pidió.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Orders that hold: %1</source>
        <translation>Órdenes que se cumplen: %1</translation>
    </message>
    <message>
        <source>No order is answered yet</source>
        <translation>Aún no se ha respondido ningún orden</translation>
    </message>
    <message>
        <source>Order %1:  %2</source>
        <translation>Orden %1:  %2</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, orden %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n orders hold</source>
        <translation>
            <numerusform>Se cumple %n orden</numerusform>
            <numerusform>Se cumplen los %n órdenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n orders hold</source>
        <translation>
            <numerusform>Se cumple %1 de %n orden</numerusform>
            <numerusform>Se cumplen %1 de %n órdenes</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <source>Fixed vectors</source>
        <translation>Vectores fijos</translation>
    </message>
    <message>
        <source>LoRA and adapters</source>
        <translation>LoRA y adaptadores</translation>
    </message>
    <message>
        <source>Joint LoRA alone</source>
        <translation>Solo LoRA conjunta</translation>
    </message>
    <message>
        <source>Joint adapters alone</source>
        <translation>Solo adaptadores conjuntos</translation>
    </message>
    <message>
        <source>as low-rank changes behind its blocks</source>
        <translation>como cambios de rango bajo tras sus bloques</translation>
    </message>
    <message>
        <source>as a vector added behind each block</source>
        <translation>como vector sumado tras cada bloque</translation>
    </message>
    <message>
        <source>as changes of weights and blocks, trained together</source>
        <translation>como cambios en pesos y bloques, entrenados en conjunto</translation>
    </message>
    <message>
        <source>as the weights&apos; half of what was trained together</source>
        <translation>como la parte de los pesos en lo entrenado en conjunto</translation>
    </message>
    <message>
        <source>as the blocks&apos; half of what was trained together</source>
        <translation>como la parte de los bloques en lo entrenado en conjunto</translation>
    </message>
    <message>
        <source>%1, sample %2</source>
        <translation>%1, muestra %2</translation>
    </message>
    <message>
        <source>Samples that hold: %1</source>
        <translation>Muestras que cumplen: %1</translation>
    </message>
    <message>
        <source>No sample is answered yet</source>
        <translation>Aún no se ha respondido ninguna muestra</translation>
    </message>
    <message>
        <source>Sample %1 of %2</source>
        <translation>Muestra %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a sample, an order</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n samples hold</source>
        <translation>
            <numerusform>Cumple %n muestra</numerusform>
            <numerusform>Cumplen las %n muestras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n samples hold</source>
        <translation>
            <numerusform>Cumple %1 de %n muestra</numerusform>
            <numerusform>Cumplen %1 de %n muestras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AssignmentPanel</name>
    <message>
        <source>Assignment</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Put the assignment away; its answers are kept</source>
        <translation>Cerrar la actividad; sus respuestas se conservan</translation>
    </message>
    <message>
        <source>Lay it out and run</source>
        <translation>Colocarlo y ejecutar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The exercise before</source>
        <translation>El ejercicio anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The next exercise</source>
        <translation>El ejercicio siguiente</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Nombre o seudónimo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>an empty deck</source>
        <translation>un mazo vacío</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Deck: %1
Prompt: %2</source>
        <translation>Mazo: %1
Prompt: %2</translation>
    </message>
    <message>
        <source>Exercise %1 of %2: %3</source>
        <translation>Ejercicio %1 de %2: %3</translation>
    </message>
    <message>
        <source>Your guess is fixed, since the answers have been seen.</source>
        <translation>La predicción ya no se puede cambiar, porque se han visto las respuestas.</translation>
    </message>
    <message>
        <source>Run the exercise first.</source>
        <translation>Ejecutar primero el ejercicio.</translation>
    </message>
    <message>
        <source>Make your guess first.</source>
        <translation>Hacer primero una predicción.</translation>
    </message>
    <message>
        <source>On the Compose bench, with the assignment&apos;s seed</source>
        <translation>En la mesa Componer, con la semilla de la actividad</translation>
    </message>
    <message>
        <source>All answers as one file, for the teacher</source>
        <translation>Todas las respuestas en un solo archivo, para el profesor</translation>
    </message>
    <message>
        <source>Write a name or a pseudonym first.</source>
        <translation>Escribir primero un nombre o un seudónimo.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BadgeWidget</name>
    <message>
        <source>%1, wanted %2</source>
        <translation>%1, pedido: %2</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <translation>%1: cumplido</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: no cumplido</translation>
    </message>
    <message>
        <source>%1
measured: %2
wanted: %3</source>
        <translation>%1
medido: %2
pedido: %3</translation>
    </message>
    <message>
        <source>%1: not met, and need not be: another is</source>
        <translation>%1: no cumplido, ni hace falta: se cumple otro</translation>
    </message>
    <message>
        <source>%1: not judged</source>
        <translation>%1: sin juzgar</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BatchModel</name>
    <message>
        <source>✓ yes</source>
        <translation>✓ sí</translation>
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
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Cumple</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BatchPane</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>Text with a prompt a line, JSON lines, a JSON list or a table</source>
        <translation>Texto con un prompt por línea, líneas JSON, una lista JSON o una tabla</translation>
    </message>
    <message>
        <source>&amp;Answer all</source>
        <translation>&amp;Responder a todos</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop; nothing of it is shown</source>
        <translation>Detener; no se muestra nada de lo hecho</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>E&amp;xportar CSV…</translation>
    </message>
    <message>
        <source>Prompts, answers and what was measured, for a spreadsheet</source>
        <translation>Prompts, respuestas y lo medido, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Way to steer</source>
        <translation>Modo de dirigir</translation>
    </message>
    <message>
        <source>How the deck&apos;s behaviours are asked for</source>
        <translation>Cómo se piden los comportamientos del mazo</translation>
    </message>
    <message>
        <source>Prompts and answers</source>
        <translation>Prompts y respuestas</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>No se ha elegido ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n prompts</source>
        <translation>
            <numerusform>%1: %n prompt</numerusform>
            <numerusform>%1: %n prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answers do what was asked (%3 tokens a second).</source>
        <translation>%1 de %2 respuestas hacen lo pedido (%3 tokens por segundo).</translation>
    </message>
    <message numerus="yes">
        <source>%n answers (%1 tokens a second).</source>
        <translation>
            <numerusform>%n respuesta (%1 tokens por segundo).</numerusform>
            <numerusform>%n respuestas (%1 tokens por segundo).</numerusform>
        </translation>
    </message>
    <message>
        <source>The prompts are being answered.</source>
        <translation>Se está respondiendo a los prompts.</translation>
    </message>
    <message>
        <source>Choose a file of prompts first.</source>
        <translation>Elegir primero un archivo de prompts.</translation>
    </message>
    <message>
        <source>Compose&apos;s deck is empty: choose “No steering”, or lay behaviours.</source>
        <translation>El mazo de Componer está vacío: elegir «Sin dirigir», o poner comportamientos.</translation>
    </message>
    <message>
        <source>Answer every prompt of the file</source>
        <translation>Responder a todos los prompts del archivo</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BehaviorForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What it is called on the shelf and the deck</source>
        <translation>Cómo se llama en el estante y en el mazo</translation>
    </message>
    <message>
        <source>Talk like a pirate</source>
        <translation>Hablar como un pirata</translation>
    </message>
    <message>
        <source>&lt;and&gt; may be trained with it</source>
        <translation>&lt;and&gt; se puede entrenar con él</translation>
    </message>
    <message>
        <source>Without it, it can show how &lt;and&gt; joins what it never saw</source>
        <translation>Si no, puede mostrar cómo &lt;and&gt; une lo que nunca vio</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <source>Try the check</source>
        <translation>Probar la comprobación</translation>
    </message>
    <message>
        <source>Behaviours of one category exclude one another</source>
        <translation>Los comportamientos de una misma categoría se excluyen entre sí</translation>
    </message>
    <message>
        <source>Title of the category</source>
        <translation>Título de la categoría</translation>
    </message>
    <message>
        <source>What the shelf writes above its behaviours</source>
        <translation>Lo que el estante pone sobre sus comportamientos</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Of its chips; each can be told apart by colour-blind people, too</source>
        <translation>De sus fichas; también las personas daltónicas pueden distinguirlos</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Of its chips</source>
        <translation>De sus fichas</translation>
    </message>
    <message>
        <source>Wishes that read well behind a question and after “and”. Compose uses the first; training draws among all.</source>
        <translation>Peticiones que suenen bien tras una pregunta y tras «and». Componer usa la primera; el entrenamiento sortea entre todas.</translation>
    </message>
    <message>
        <source>Instruction %1</source>
        <translation>Instrucción %1</translation>
    </message>
    <message>
        <source>As it stands behind a question, without a full stop</source>
        <translation>Tal como va tras una pregunta, sin punto final</translation>
    </message>
    <message>
        <source>talk like a pirate</source>
        <translation>habla como un pirata</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Ask Compose&apos;s question with this instruction, and check the answer</source>
        <translation>Hacer la pregunta de Componer con esta instrucción y comprobar la respuesta</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Text to check</source>
        <translation>Texto que comprobar</translation>
    </message>
    <message>
        <source>What the check says of it stands below, as you type</source>
        <translation>Debajo aparece, al escribir, lo que dice la comprobación</translation>
    </message>
    <message>
        <source>Type an answer, or press “Try” beside an instruction</source>
        <translation>Escribir una respuesta, o pulsar «Probar» junto a una instrucción</translation>
    </message>
    <message>
        <source>A new category…</source>
        <translation>Una categoría nueva…</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Falta el título.</translation>
    </message>
    <message>
        <source>The title of the new category is missing.</source>
        <translation>Falta el título de la categoría nueva.</translation>
    </message>
    <message>
        <source>Write at least one instruction.</source>
        <translation>Escribir al menos una instrucción.</translation>
    </message>
    <message>
        <source>Its name in files comes from the title.</source>
        <translation>Su nombre en los archivos sale del título.</translation>
    </message>
    <message>
        <source>In files and the terminal: %1</source>
        <translation>En los archivos y en la terminal: %1</translation>
    </message>
    <message>
        <source>No text to check yet.</source>
        <translation>Aún no hay texto que comprobar.</translation>
    </message>
    <message>
        <source>Nothing is checked.</source>
        <translation>No se comprueba nada.</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>P&amp;reguntar</translation>
    </message>
    <message>
        <source>Put the question about this text</source>
        <translation>Hacer la pregunta sobre este texto</translation>
    </message>
    <message>
        <source>Su&amp;ggest wordings</source>
        <translation>&amp;Sugerir formulaciones</translation>
    </message>
    <message>
        <source>Write the first instruction yourself.</source>
        <translation>Escribir uno mismo la primera instrucción.</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>Se ha alcanzado el número máximo.</translation>
    </message>
    <message>
        <source>The open model says the first instruction in other words</source>
        <translation>El modelo abierto expresa la primera instrucción con otras palabras</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BehaviorPicker</name>
    <message>
        <source>Behaviours&apos; tokens</source>
        <translation>Tokens de comportamientos</translation>
    </message>
    <message>
        <source>One token for each ticked behaviour. All are trained together, each on its own examples.</source>
        <translation>Un token por cada comportamiento marcado. Se entrenan todos juntos, cada uno con sus propios ejemplos.</translation>
    </message>
    <message>
        <source>Operator &lt;and&gt;: all hold</source>
        <translation>Operador &lt;and&gt;: se cumplen todos</translation>
    </message>
    <message>
        <source>The row that stands between two behaviours&apos; tokens. It is trained on pairs of seen behaviours, whose tokens stay as they are.</source>
        <translation>La fila que va entre los tokens de dos comportamientos. Se entrena con pares de comportamientos vistos, cuyos tokens quedan como están.</translation>
    </message>
    <message>
        <source>Operator &lt;set&gt;: all hold, in no order</source>
        <translation>Operador &lt;set&gt;: se cumplen todos, sin orden</translation>
    </message>
    <message>
        <source>The row behind tokens that share one position. It is trained on pairs and triples of seen behaviours, whose tokens stay as they are.</source>
        <translation>La fila que sigue a los tokens que comparten una posición. Se entrena con pares y tríos de comportamientos vistos, cuyos tokens quedan como están.</translation>
    </message>
    <message>
        <source>Operator &lt;or&gt;: at least one holds</source>
        <translation>Operador &lt;or&gt;: se cumple al menos uno</translation>
    </message>
    <message>
        <source>The row between two tokens of which at least one shall hold. It is trained on pairs of seen behaviours, whose tokens stay as they are.</source>
        <translation>La fila que va entre dos tokens de los que debe cumplirse al menos uno. Se entrena con pares de comportamientos vistos, cuyos tokens quedan como están.</translation>
    </message>
    <message>
        <source>Operator &lt;not&gt;: it is avoided</source>
        <translation>Operador &lt;not&gt;: se evita</translation>
    </message>
    <message>
        <source>The row before a token whose behaviour shall not hold. It is trained on seen behaviours, whose tokens stay as they are.</source>
        <translation>La fila que va delante de un token cuyo comportamiento no debe cumplirse. Se entrena con comportamientos vistos, cuyos tokens quedan como están.</translation>
    </message>
    <message>
        <source>CAA: a direction at one block</source>
        <translation>CAA: una dirección en un bloque</translation>
    </message>
    <message>
        <source>The mean difference that an instruction makes inside the model. It is measured on prompts, not trained, so there is only a seed to choose.</source>
        <translation>La diferencia media que produce una instrucción dentro del modelo. Se mide con prompts, no se entrena, así que solo hay que elegir una semilla.</translation>
    </message>
    <message>
        <source>LM-Steer: a change before the head</source>
        <translation>LM-Steer: un cambio antes de la cabeza</translation>
    </message>
    <message>
        <source>A low-rank change of the last hidden state for each ticked behaviour, trained on its answers.</source>
        <translation>Un cambio de rango bajo del último estado oculto por cada comportamiento marcado, entrenado con sus respuestas.</translation>
    </message>
    <message>
        <source>LoRA + DARE: adapters in each block</source>
        <translation>LoRA + DARE: adaptadores en cada bloque</translation>
    </message>
    <message>
        <source>Low-rank adapters of the blocks&apos; MLPs for each ticked behaviour, trained on its answers. Several are merged by DARE.</source>
        <translation>Adaptadores de rango bajo de los MLP de los bloques por cada comportamiento marcado, entrenados con sus respuestas. Si son varios, se fusionan con DARE.</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>Qué entrenar</translation>
    </message>
    <message>
        <source>Trai&amp;n</source>
        <translation>E&amp;ntrenar</translation>
    </message>
    <message>
        <source>&amp;All behaviours</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>Tick all behaviours</source>
        <translation>Marcar todos los comportamientos</translation>
    </message>
    <message>
        <source>Tick every behaviour, or none</source>
        <translation>Marcar todos los comportamientos o ninguno</translation>
    </message>
    <message>
        <source>Behaviours to train</source>
        <translation>Comportamientos que entrenar</translation>
    </message>
    <message>
        <source>By category; space ticks one, or all of a category</source>
        <translation>Por categoría; Espacio marca uno, o todos los de una categoría</translation>
    </message>
    <message>
        <source>Has no token yet</source>
        <translation>Aún no tiene token</translation>
    </message>
    <message>
        <source>Held out: never part of &lt;and&gt;&apos;s training</source>
        <translation>Reservado: nunca forma parte del entrenamiento de &lt;and&gt;</translation>
    </message>
    <message>
        <source>Back to the shipped token</source>
        <translation>Volver al token incluido</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sin token</translation>
    </message>
    <message>
        <source>own</source>
        <comment>of a token: trained or opened by the user</comment>
        <translation>propio</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>of a token: it came with the model</comment>
        <translation>incluido</translation>
    </message>
    <message>
        <source>Has a token of your own; training makes a new one in its place</source>
        <translation>Tiene un token propio; el entrenamiento crea uno nuevo en su lugar</translation>
    </message>
    <message>
        <source>Has a token that came with the model; training puts your own in its place</source>
        <translation>Tiene un token que vino con el modelo; el entrenamiento pone uno propio en su lugar</translation>
    </message>
    <message>
        <source>The shipped token can be brought back (Ctrl+Backspace)</source>
        <translation>El token incluido puede recuperarse (Ctrl+Retroceso)</translation>
    </message>
    <message>
        <source>Adapters: a change behind each block</source>
        <translation>Adaptadores: un cambio tras cada bloque</translation>
    </message>
    <message>
        <source>A low-rank change of the stream behind each block for each ticked behaviour, trained on its answers. Several are added.</source>
        <translation>Un cambio de rango bajo del flujo tras cada bloque, para cada comportamiento marcado, entrenado con sus respuestas. Varios se suman.</translation>
    </message>
    <message>
        <source>Fixed vectors behind each block</source>
        <translation>Vectores fijos tras cada bloque</translation>
    </message>
    <message>
        <source>A vector that is added behind each block, for each ticked behaviour, trained on its answers. Several are added.</source>
        <translation>Un vector que se suma tras cada bloque, para cada comportamiento marcado, entrenado con sus respuestas. Varios se suman.</translation>
    </message>
    <message>
        <source>LoRA and adapters together</source>
        <translation>LoRA y adaptadores juntos</translation>
    </message>
    <message>
        <source>LoRA and adapters that are trained together and kept apart by a projection, for each ticked behaviour. Either half can answer alone.</source>
        <translation>LoRA y adaptadores que se entrenan juntos y se mantienen separados por una proyección, para cada comportamiento marcado. Cada mitad puede responder sola.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BehaviorsPane</name>
    <message>
        <source>Behaviours</source>
        <translation>Comportamientos</translation>
    </message>
    <message>
        <source>Your own can be changed, the built-in ones copied.</source>
        <translation>Los propios se pueden cambiar; los integrados, copiar.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>Begin a behaviour of your own</source>
        <translation>Empezar un comportamiento propio</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>Du&amp;plicar</translation>
    </message>
    <message>
        <source>Begin one of your own like this</source>
        <translation>Empezar uno propio como este</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>It can be had back</source>
        <translation>Se puede recuperar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Take those of a behaviour set file</source>
        <translation>Tomar los de un archivo de comportamientos</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write what is selected as a behaviour set file</source>
        <translation>Guardar lo seleccionado como archivo de comportamientos</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>&amp;Deshacer eliminación</translation>
    </message>
    <message>
        <source>It comes back as it was</source>
        <translation>Vuelve tal como estaba</translation>
    </message>
    <message>
        <source>Discard &amp;changes</source>
        <translation>Descartar &amp;cambios</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propios</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrados</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>Built in: duplicate it to make one of your own like it.</source>
        <translation>Integrado: duplicarlo para crear uno propio como él.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Keep it; it is on the shelf at once</source>
        <translation>Guardarlo; aparece enseguida en el estante</translation>
    </message>
    <message>
        <source>The built-in ones stay</source>
        <translation>Los integrados no se eliminan</translation>
    </message>
    <message>
        <source>Save what you have written first, or discard it.</source>
        <translation>Guardar o descartar primero lo escrito.</translation>
    </message>
    <message>
        <source>%1, my way</source>
        <comment>a copy of a behaviour</comment>
        <translation>%1, a mi manera</translation>
    </message>
    <message>
        <source>Own behaviours</source>
        <translation>Comportamientos propios</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>Se guardó «%1».</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>Se recuperó «%1».</translation>
    </message>
    <message>
        <source>All behaviours of this file are there already.</source>
        <translation>Todos los comportamientos de este archivo ya están aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviours were imported.</source>
        <translation>
            <numerusform>Se importó %n comportamiento.</numerusform>
            <numerusform>Se importaron %n comportamientos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have names that are there already, and were left out.</source>
        <translation>
            <numerusform>%n tiene un nombre que ya existe y se omitió.</numerusform>
            <numerusform>%n tienen nombres que ya existen y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the behaviours to export.</source>
        <translation>Seleccionar los comportamientos que exportar.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::CellMap</name>
    <message>
        <source>Arrow keys choose a cell</source>
        <translation>Las flechas eligen una celda</translation>
    </message>
    <message>
        <source>down: %1; across: %2</source>
        <translation>en vertical: %1; en horizontal: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ChipWidget</name>
    <message>
        <source>Blend</source>
        <translation>Mezclar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <translation>activada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>%1 blended with %2, %3 of it</source>
        <translation>%1 mezclado con un %3 de %2</translation>
    </message>
    <message>
        <source>%1, %2, chip %3 of %4, strength %5, %6</source>
        <translation>%1, %2, ficha %3 de %4, intensidad %5, %6</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Use this behaviour (Space)</source>
        <translation>Usar este comportamiento (Espacio)</translation>
    </message>
    <message>
        <source>Blend %1 with another behaviour than %2</source>
        <translation>Mezclar %1 con un comportamiento distinto de %2</translation>
    </message>
    <message>
        <source>Blend %1 with another behaviour</source>
        <translation>Mezclar %1 con otro comportamiento</translation>
    </message>
    <message>
        <source>Blend with another behaviour, or stop blending (B)</source>
        <translation>Mezclar con otro comportamiento o dejar de mezclar (B)</translation>
    </message>
    <message>
        <source>Blend with another behaviour: a row between the two tokens (B)</source>
        <translation>Mezclar con otro comportamiento: una fila intermedia entre los dos tokens (B)</translation>
    </message>
    <message>
        <source>Remove %1 from the deck</source>
        <translation>Quitar %1 del mazo</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Quitar (Suprimir)</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>Intensidad de %1</translation>
    </message>
    <message>
        <source>Strength %1: scales the token&apos;s row, 0 to 2</source>
        <translation>Intensidad %1: escala la fila del token, de 0 a 2</translation>
    </message>
    <message>
        <source>Share of %1 in %2</source>
        <translation>Proporción de %1 en %2</translation>
    </message>
    <message>
        <source>%1 of %2 and the rest of %3</source>
        <translation>%1 de %2 y el resto de %3</translation>
    </message>
    <message>
        <source>No token yet: only instructions can use it.</source>
        <translation>Aún sin token: solo pueden usarlo las instrucciones.</translation>
    </message>
    <message>
        <source>Instruction: “%1”</source>
        <translation>Instrucción: «%1»</translation>
    </message>
    <message>
        <source>Drag to reorder; drag away from the deck to remove. Right-click for more.</source>
        <translation>Arrastrar para cambiar el orden; arrastrar fuera del mazo para quitar. Clic derecho para más opciones.</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>sin token todavía</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>aún sin entrenar</translation>
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
        <translation>Solo este comportamiento se dirige así, diga lo que diga la columna (W)</translation>
    </message>
    <message>
        <source>Words have no strength</source>
        <translation>Las palabras no tienen intensidad</translation>
    </message>
    <message>
        <source>Strength %1: scales what was learned, 0 to 2</source>
        <translation>Intensidad %1: escala lo aprendido, de 0 a 2</translation>
    </message>
    <message>
        <source>Strength of %1, as a number</source>
        <translation>Intensidad de %1, como número</translation>
    </message>
    <message>
        <source>Write a number from 0 to 2</source>
        <translation>Escribir un número de 0 a 2</translation>
    </message>
    <message>
        <source>not</source>
        <comment>before the behaviour that must not be shown</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour that must not be shown</comment>
        <translation>no %1</translation>
    </message>
    <message>
        <source>%1, alternative to %2</source>
        <translation>%1, alternativa a %2</translation>
    </message>
    <message>
        <source>Left and Right select a chip, Ctrl+Left and Ctrl+Right move it, Space turns it on or off, plus and minus change its strength, B blends it with another behaviour, W chooses what steers it, N negates it, G makes it an alternative to the chip before it or to none, Delete removes it.</source>
        <translation>Izquierda y Derecha seleccionan una ficha, Ctrl+Izquierda y Ctrl+Derecha la mueven, Espacio la activa o desactiva, más y menos cambian su intensidad, B la mezcla con otro comportamiento, W elige con qué se dirige, N la niega, G la hace alternativa a la ficha anterior o a ninguna, Suprimir la quita.</translation>
    </message>
    <message>
        <source>An answer must not show this behaviour (N)</source>
        <translation>Una respuesta no debe mostrar este comportamiento (N)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ChoiceButton</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>Respuesta %1: %2</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (correcta)</translation>
    </message>
    <message>
        <source>%1 (not right)</source>
        <translation>%1 (incorrecta)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ClassPane</name>
    <message>
        <source>No answers are open.</source>
        <translation>No hay respuestas abiertas.</translation>
    </message>
    <message>
        <source>Share of right answers</source>
        <translation>Proporción de respuestas correctas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Pupils and their answers</source>
        <translation>Los alumnos y sus respuestas</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Elegir una carpeta…</translation>
    </message>
    <message>
        <source>The folder that holds the pupils&apos; files</source>
        <translation>La carpeta con los archivos de los alumnos</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Elegir &amp;archivos…</translation>
    </message>
    <message>
        <source>Some pupils&apos; files</source>
        <translation>Archivos de algunos alumnos</translation>
    </message>
    <message>
        <source>Question whose answers are counted</source>
        <translation>Pregunta cuyas respuestas se cuentan</translation>
    </message>
    <message>
        <source>Export &amp;picture</source>
        <translation>Exportar &amp;imagen</translation>
    </message>
    <message>
        <source>A plot as SVG, PDF or PNG</source>
        <translation>Un gráfico como SVG, PDF o PNG</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>E&amp;xportar CSV…</translation>
    </message>
    <message>
        <source>A line for each pupil, for a spreadsheet</source>
        <translation>Una línea por alumno, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Share of right answers…</source>
        <translation>Proporción de respuestas correctas…</translation>
    </message>
    <message>
        <source>Answers to the question…</source>
        <translation>Respuestas a la pregunta…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pupils</source>
        <comment>an assignment&apos;s title</comment>
        <translation>
            <numerusform>%1: %n alumno</numerusform>
            <numerusform>%1: %n alumnos</numerusform>
        </translation>
    </message>
    <message>
        <source>right, %</source>
        <translation>correctas, %</translation>
    </message>
    <message numerus="yes">
        <source>%n files are left out. %1</source>
        <translation>
            <numerusform>Se omite %n archivo. %1</numerusform>
            <numerusform>Se omiten %n archivos. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>alumnos</translation>
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
modelo %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (correcta)</translation>
    </message>
    <message>
        <source>%1 (not right)</source>
        <translation>%1 (incorrecta)</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correctas</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::CommandList</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escribir lo que se quiere hacer</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Buscar en los comandos</translation>
    </message>
    <message>
        <source>The arrow keys choose, Return does it, Escape closes</source>
        <translation>Las flechas eligen, Intro lo ejecuta, Escape cierra</translation>
    </message>
    <message>
        <source>Commands that were found</source>
        <translation>Comandos encontrados</translation>
    </message>
    <message>
        <source>A click does it</source>
        <translation>Un clic lo ejecuta</translation>
    </message>
    <message>
        <source>Why this cannot be done now</source>
        <translation>Por qué no se puede hacer ahora</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::CommandModel</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ComparedSheet</name>
    <message>
        <source>accuracy, %</source>
        <translation>exactitud, %</translation>
    </message>
    <message>
        <source>order variance, points</source>
        <translation>varianza de orden, puntos</translation>
    </message>
    <message>
        <source>last loss</source>
        <translation>última pérdida</translation>
    </message>
    <message>
        <source>held-out loss</source>
        <translation>pérdida con lo reservado</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>examples a step</source>
        <translation>ejemplos por paso</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vistas</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>no vistas</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a value and its interval</comment>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Items side by side</source>
        <translation>Elementos lado a lado</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>E&amp;xportar CSV…</translation>
    </message>
    <message>
        <source>The table with its intervals, for a spreadsheet</source>
        <translation>La tabla con sus intervalos, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Way to steer</source>
        <translation>Modo de dirigir</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamientos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>unseen pairs</source>
        <translation>pares no vistos</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ComparisonPane</name>
    <message>
        <source>Copy the comparison as text</source>
        <translation>Copiar la comparación como texto</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Mark an answer.</source>
        <translation>Marcar una respuesta.</translation>
    </message>
    <message>
        <source>Mark a second answer: press C in it, or its button with the two arrows. It may be of another run.</source>
        <translation>Marcar una segunda respuesta: pulsar C en ella o su botón con las dos flechas. Puede ser de otra ejecución.</translation>
    </message>
    <message>
        <source>No answer is marked yet</source>
        <translation>Aún no hay ninguna respuesta marcada</translation>
    </message>
    <message>
        <source>Both answers are the same.</source>
        <translation>Las dos respuestas son iguales.</translation>
    </message>
    <message>
        <source>Words: %1 in both, %2 only in the first, %3 only in the second.</source>
        <translation>Palabras: %1 en ambas, %2 solo en la primera, %3 solo en la segunda.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ComparisonView</name>
    <message>
        <source>Accuracy of run A</source>
        <translation>Exactitud de la ejecución A</translation>
    </message>
    <message>
        <source>Accuracy of run B</source>
        <translation>Exactitud de la ejecución B</translation>
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
        <translation>Diferencia de exactitud, A menos B</translation>
    </message>
    <message>
        <source>Difference of order variance, A minus B</source>
        <translation>Diferencia de varianza de orden, A menos B</translation>
    </message>
    <message>
        <source>Difference of accuracy</source>
        <translation>Diferencia de exactitud</translation>
    </message>
    <message>
        <source>Difference of order variance</source>
        <translation>Diferencia de varianza de orden</translation>
    </message>
    <message>
        <source>Differences between the runs</source>
        <translation>Diferencias entre las ejecuciones</translation>
    </message>
    <message>
        <source>Settings in which the runs differ</source>
        <translation>Ajustes en los que difieren las ejecuciones</translation>
    </message>
    <message>
        <source>Method by method</source>
        <translation>Método a método</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes distintos</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
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
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Tokens and their probabilities in every answer</source>
        <translation>Tokens y sus probabilidades en todas las respuestas</translation>
    </message>
    <message>
        <source>History of runs (Ctrl+H)</source>
        <translation>Historial de ejecuciones (Ctrl+H)</translation>
    </message>
    <message>
        <source>Copy all answers as text</source>
        <translation>Copiar todas las respuestas como texto</translation>
    </message>
    <message>
        <source>Copy all answers as Markdown</source>
        <translation>Copiar todas las respuestas como Markdown</translation>
    </message>
    <message>
        <source>Copy the command line that gives these answers</source>
        <translation>Copiar la línea de comandos que da estas respuestas</translation>
    </message>
    <message>
        <source>A run is under way. Stop it first (Escape).</source>
        <translation>Hay una ejecución en curso. Detenerla primero (Escape).</translation>
    </message>
    <message>
        <source>The prompt is empty. Type a question, or take a suggested one.</source>
        <translation>El prompt está vacío. Escribir una pregunta o elegir una sugerida.</translation>
    </message>
    <message>
        <source>The deck is empty: choose “No steering”, or put a behaviour on the deck.</source>
        <translation>El mazo está vacío: elegir «Sin dirigir», o poner un comportamiento en el mazo.</translation>
    </message>
    <message>
        <source>No answer is chosen. Choose at least one of the four kinds.</source>
        <translation>No se ha elegido ninguna respuesta. Elegir al menos una de las cuatro clases.</translation>
    </message>
    <message>
        <source>Go back to a run</source>
        <translation>Volver a una ejecución</translation>
    </message>
    <message>
        <source>These answers came from the model %1.</source>
        <translation>Estas respuestas son del modelo %1.</translation>
    </message>
    <message>
        <source>Not among this model&apos;s behaviours, so left off the deck: %1.</source>
        <translation>No están entre los comportamientos de este modelo y quedan fuera del mazo: %1.</translation>
    </message>
    <message>
        <source>What is chosen needs tokens that are not trained yet. Choose “Instructions” as well.</source>
        <translation>Lo elegido necesita tokens que aún no están entrenados. Elige también «Instrucciones».</translation>
    </message>
    <message>
        <source>The answers are to an earlier question, deck or choice; Run renews them.</source>
        <translation>Las respuestas son de una pregunta, un mazo o una selección anteriores; Ejecutar las renueva.</translation>
    </message>
    <message>
        <source>Greedy answers come out the same. Choose a temperature under “Sampling” to draw another.</source>
        <translation>Las respuestas voraces salen siempre iguales. Elegir una temperatura en «Muestreo» para sortear otra.</translation>
    </message>
    <message>
        <source>Go on from an answer</source>
        <translation>Continuar desde una respuesta</translation>
    </message>
    <message>
        <source>Edit an earlier question</source>
        <translation>Cambiar una pregunta anterior</translation>
    </message>
    <message>
        <source>The exact input of every answer</source>
        <translation>La entrada exacta de cada respuesta</translation>
    </message>
    <message>
        <source>Copy or save all answers</source>
        <translation>Copiar o guardar todas las respuestas</translation>
    </message>
    <message>
        <source>Save token probabilities…</source>
        <translation>Guardar las probabilidades de los tokens…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ConversationPart</name>
    <message>
        <source>The deck acts on</source>
        <translation>El mazo actúa sobre</translation>
    </message>
    <message>
        <source>Where the deck&apos;s tokens and instructions stand: behind the last question, or behind each</source>
        <translation>Dónde van los tokens y las instrucciones del mazo: detrás de la última pregunta, o detrás de cada una</translation>
    </message>
    <message>
        <source>Deck on the last question</source>
        <translation>Mazo en la última pregunta</translation>
    </message>
    <message>
        <source>Deck on every question</source>
        <translation>Mazo en cada pregunta</translation>
    </message>
    <message>
        <source>Earlier turns of the conversation</source>
        <translation>Turnos anteriores de la conversación</translation>
    </message>
    <message>
        <source>Write the selected question anew: the conversation goes on from there in another way</source>
        <translation>Volver a escribir la pregunta seleccionada: desde ahí la conversación continúa de otra manera</translation>
    </message>
    <message>
        <source>Take the selected turn and those behind it away</source>
        <translation>Quitar el turno seleccionado y los que van detrás</translation>
    </message>
    <message>
        <source>Take all earlier turns away</source>
        <translation>Quitar todos los turnos anteriores</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Change where the deck acts</source>
        <translation>Cambiar dónde actúa el mazo</translation>
    </message>
    <message>
        <source>Edit question %1</source>
        <translation>Editar la pregunta %1</translation>
    </message>
    <message>
        <source>Cut the conversation</source>
        <translation>Cortar la conversación</translation>
    </message>
    <message>
        <source>Begin a new conversation</source>
        <translation>Empezar una conversación nueva</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Tú: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Cut from here</source>
        <translation>Cortar desde aquí</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::CurveLegend</name>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Show the curve of %1 alone, or all again</source>
        <translation>Mostrar solo la curva de %1, o todas de nuevo</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DataPreviewSheet</name>
    <message>
        <source>What the training set holds</source>
        <translation>Qué contiene el conjunto de entrenamiento</translation>
    </message>
    <message>
        <source>How many examples there are</source>
        <translation>Cuántos ejemplos hay</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamientos</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Some of the examples</source>
        <translation>Algunos de los ejemplos</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1: %2 examples, of which %3 are shown.</source>
        <translation>%1: %2 ejemplos, de los que se muestran %3.</translation>
    </message>
    <message>
        <source>%1: %2 examples.</source>
        <translation>%1: %2 ejemplos.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DataSheet</name>
    <message>
        <source>Make training data</source>
        <translation>Crear datos de entrenamiento</translation>
    </message>
    <message>
        <source>The model answers prompts with the instructions of each behaviour. Answers that the verifiers pass are kept.</source>
        <translation>El modelo responde a prompts con las instrucciones de cada comportamiento. Se conservan las respuestas que superan los verificadores.</translation>
    </message>
    <message>
        <source>Progress of the data</source>
        <translation>Progreso de los datos</translation>
    </message>
    <message>
        <source>Answers that were dropped</source>
        <translation>Respuestas descartadas</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamientos</translation>
    </message>
    <message>
        <source>Why dropped</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Ask the model and keep what passes; an interrupted file of the same settings goes on</source>
        <translation>Preguntar al modelo y conservar lo que supere los verificadores; un archivo interrumpido con los mismos ajustes se continúa</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>End after the present answers; making it again goes on from there</source>
        <translation>Terminar tras las respuestas actuales; al crearlo de nuevo se sigue desde ahí</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Close this form; the work goes on</source>
        <translation>Cerrar este formulario; el trabajo continúa</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>A file with a prompt a line, or JSONL. Empty: the demo world&apos;s questions, or the general prompts for another model</source>
        <translation>Un archivo con un prompt por línea, o JSONL. Vacío: las preguntas del mundo de demostración, o los prompts generales para otro modelo</translation>
    </message>
    <message>
        <source>The prompts that come with the program</source>
        <translation>Los prompts que trae el programa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Where the training set goes (JSONL). A file that is there is kept</source>
        <translation>Dónde se guarda el conjunto de entrenamiento (JSONL). Si el archivo ya existe, se conserva</translation>
    </message>
    <message>
        <source>Name a file</source>
        <translation>Indicar un archivo</translation>
    </message>
    <message>
        <source>Prompts per behaviour</source>
        <translation>Prompts por comportamiento</translation>
    </message>
    <message>
        <source>How many prompts each behaviour is asked with. All: every prompt there is</source>
        <translation>Cuántos prompts se plantean al modelo con cada comportamiento. Todos: todos los que hay</translation>
    </message>
    <message>
        <source>all</source>
        <comment>prompts</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>Prompts per pair</source>
        <translation>Prompts por par</translation>
    </message>
    <message>
        <source>How many prompts each pair of seen behaviours of unlike categories is asked with. The operators are trained on pairs; tokens need none</source>
        <translation>Cuántos prompts se plantean al modelo con cada par de comportamientos vistos de categorías distintas. Los operadores se entrenan con pares; los tokens no necesitan ninguno</translation>
    </message>
    <message>
        <source>Longest answer, tokens</source>
        <translation>Respuesta más larga, tokens</translation>
    </message>
    <message>
        <source>An answer that reaches it is dropped</source>
        <translation>Una respuesta que llega a ella se descarta</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed draws the same prompts and wordings in the same order</source>
        <translation>La misma semilla sortea los mismos prompts y formulaciones en el mismo orden</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Data sets (*.jsonl)</source>
        <translation>Conjuntos de datos (*.jsonl)</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>&amp;Prompts</translation>
    </message>
    <message>
        <source>Choose a file of prompts</source>
        <translation>Elegir un archivo de prompts</translation>
    </message>
    <message>
        <source>Per &amp;behaviour</source>
        <translation>Por co&amp;mportamiento</translation>
    </message>
    <message>
        <source>Per pa&amp;ir</source>
        <translation>Por pa&amp;r</translation>
    </message>
    <message>
        <source>&amp;Longest answer</source>
        <translation>Respuesta más &amp;larga</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Choose where the training set goes</source>
        <translation>Elegir dónde se guarda el conjunto de entrenamiento</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Tick at least one behaviour.</source>
        <translation>Marcar al menos un comportamiento.</translation>
    </message>
    <message>
        <source>Name the file that the training set goes to.</source>
        <translation>Indicar el archivo en que se guarda el conjunto de entrenamiento.</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 de %2 respuestas</translation>
    </message>
    <message>
        <source>%1, about %2 s to go</source>
        <translation>%1, quedan unos %2 s</translation>
    </message>
    <message>
        <source>%1, about %2 min to go</source>
        <translation>%1, quedan unos %2 min</translation>
    </message>
    <message>
        <source>Kept %1 of %2 answers in %3. It is the training&apos;s data now.</source>
        <translation>Se conservaron %1 de %2 respuestas en %3. El entrenamiento usa ahora esos datos.</translation>
    </message>
    <message>
        <source>Stopped. Making the same file again goes on from here.</source>
        <translation>Detenido. Al crear de nuevo el mismo archivo se sigue desde aquí.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminado.</translation>
    </message>
    <message>
        <source>Answers that were kept</source>
        <translation>Respuestas conservadas</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservadas</translation>
    </message>
    <message>
        <source>Most often dropped for</source>
        <translation>Motivo de descarte más frecuente</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>How often a prompt is asked, each time in other words, until an answer passes. Models that follow badly need more; a behaviour that is hardly ever followed is not asked again</source>
        <translation>Cuántas veces se plantea un prompt, cada vez con otras palabras, hasta que una respuesta supere los verificadores. Los modelos que siguen mal necesitan más; un comportamiento que casi nunca se sigue no se vuelve a pedir</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl *.json *.csv *.tsv);;All files (*)</source>
        <translation>Prompts (*.txt *.jsonl *.json *.csv *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A&amp;ttempts</source>
        <translation>&amp;Intentos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The model does not follow this instruction</source>
        <translation>El modelo no sigue esta instrucción</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 kept)</source>
        <translation>%1 (%2 de %3 conservadas)</translation>
    </message>
    <message>
        <source>The model does not follow: %1.</source>
        <translation>El modelo no sigue: %1.</translation>
    </message>
    <message>
        <source>Examples shown</source>
        <translation>Ejemplos mostrados</translation>
    </message>
    <message>
        <source>How many answers that were kept before the model is shown ahead of a prompt, for models that follow badly. The token that is trained on the data never sees them</source>
        <translation>Cuántas respuestas ya conservadas se muestran al modelo antes de un prompt, para modelos que siguen mal las instrucciones. El token que se entrena con los datos nunca las ve</translation>
    </message>
    <message>
        <source>E&amp;xamples shown</source>
        <translation>E&amp;jemplos mostrados</translation>
    </message>
    <message>
        <source>Meas&amp;ure</source>
        <translation>Medir &amp;tiempo</translation>
    </message>
    <message>
        <source>Ask for a few answers and tell how long all of them would take</source>
        <translation>Pedir unas pocas respuestas e indicar cuánto tardarían todas</translation>
    </message>
    <message>
        <source>Loo&amp;k at it…</source>
        <translation>&amp;Ver…</translation>
    </message>
    <message>
        <source>What the training set holds: how many examples of each behaviour, and some of them</source>
        <translation>Qué contiene el conjunto de entrenamiento: cuántos ejemplos de cada comportamiento, y algunos de ellos</translation>
    </message>
    <message>
        <source>A few answers are asked for…</source>
        <translation>Se están pidiendo unas pocas respuestas…</translation>
    </message>
    <message>
        <source>Prompts per triple</source>
        <translation>Prompts por trío</translation>
    </message>
    <message>
        <source>How many prompts each three of such behaviours are asked with, for operators that are trained on triples, too</source>
        <translation>Cuántos prompts se plantean al modelo con cada tres de esos comportamientos, para los operadores que se entrenan también con tríos</translation>
    </message>
    <message>
        <source>Per tripl&amp;e</source>
        <translation>Por trí&amp;o</translation>
    </message>
    <message>
        <source>The model is asked %1 times.</source>
        <translation>Se pregunta al modelo %1 veces.</translation>
    </message>
    <message>
        <source>The model is asked %1 times, which takes about %2; longer where answers fail and are asked for again.</source>
        <translation>Se pregunta al modelo %1 veces, lo que tarda aproximadamente %2; más si hay respuestas que fallan y se piden de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Held-out ones in company</source>
        <translation>Reser&amp;vados en compañía</translation>
    </message>
    <message>
        <source>Pairs and triples also of one held-out behaviour beside seen ones, from which it can be trained in company. Operators never read them</source>
        <translation>También pares y tríos de un comportamiento reservado junto a vistos, con los que se lo puede entrenar en compañía. Los operadores nunca los leen</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DeckModel</name>
    <message>
        <source>No other behaviour has a token yet</source>
        <translation>Ningún otro comportamiento tiene aún token</translation>
    </message>
    <message>
        <source>&amp;Stop blending</source>
        <translation>&amp;Dejar de mezclar</translation>
    </message>
    <message>
        <source>Blend %1 with another behaviour</source>
        <translation>Mezclar %1 con otro comportamiento</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Lo que se puede hacer con %1</translation>
    </message>
    <message>
        <source>&amp;Blend with</source>
        <translation>&amp;Mezclar con</translation>
    </message>
    <message>
        <source>Turn &amp;off</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>Turn &amp;on</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>Set the strength to &amp;1</source>
        <translation>Poner la intensidad a &amp;1</translation>
    </message>
    <message>
        <source>Move towards the &amp;start</source>
        <translation>Mover hacia el &amp;inicio</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>Mover hacia el &amp;final</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>“%1” is on the deck already.</source>
        <translation>«%1» ya está en el mazo.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>Intensidad de %1</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>Stop blending %1</source>
        <translation>Dejar de mezclar %1</translation>
    </message>
    <message>
        <source>“%1” cannot be blended with itself.</source>
        <translation>«%1» no se puede mezclar consigo mismo.</translation>
    </message>
    <message>
        <source>“%1” has no token yet, so nothing can be blended with it.</source>
        <translation>«%1» aún no tiene token, así que no se puede mezclar nada con él.</translation>
    </message>
    <message>
        <source>Blend %1 with %2</source>
        <translation>Mezclar %1 con %2</translation>
    </message>
    <message>
        <source>Share of %1 in %2</source>
        <translation>Proporción de %1 en %2</translation>
    </message>
    <message>
        <source>Change the join</source>
        <translation>Cambiar la unión</translation>
    </message>
    <message>
        <source>Clear the deck</source>
        <translation>Vaciar el mazo</translation>
    </message>
    <message>
        <source>“%1” contradict each other: both set the category “%2”, and one answer can obey only one.</source>
        <translation>«%1» se contradicen: fijan la misma categoría, «%2», y una respuesta solo puede cumplir uno.</translation>
    </message>
    <message>
        <source>” and “</source>
        <translation>» y «</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n behaviours</source>
        <translation>
            <numerusform>Quitar %n comportamiento</numerusform>
            <numerusform>Quitar %n comportamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>No other behaviour has learned to steer so yet</source>
        <translation>Ningún otro comportamiento ha aprendido aún a dirigir así</translation>
    </message>
    <message>
        <source>&amp;As the column does</source>
        <translation>&amp;Como la columna</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way, and why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What %1 alone is steered by</source>
        <translation>Con qué se dirige solo %1</translation>
    </message>
    <message>
        <source>Steered b&amp;y</source>
        <translation>Di&amp;rigir con</translation>
    </message>
    <message>
        <source>%1: %2. Train it, or choose another.</source>
        <comment>a way to steer, and why not</comment>
        <translation>%1: %2. Entrenarlo, o elegir otro.</translation>
    </message>
    <message>
        <source>Steer %1 as the column does</source>
        <translation>Dirigir %1 como la columna</translation>
    </message>
    <message>
        <source>Steer %1 by %2</source>
        <translation>Dirigir %1 con %2</translation>
    </message>
    <message>
        <source>%1 cannot be joined by &lt;or&gt; or &lt;not&gt;. Choose another join, or let it steer as the column does.</source>
        <translation>%1 no se puede unir con &lt;or&gt; ni con &lt;not&gt;. Elegir otra unión, o dejar que dirija como la columna.</translation>
    </message>
    <message>
        <source>%1: %2. Train it, or choose another way for the chip.</source>
        <comment>a chip, and why not</comment>
        <translation>%1: %2. Entrenarlo, o elegir otro modo para la ficha.</translation>
    </message>
    <message>
        <source>&amp;Not this behaviour</source>
        <translation>&amp;No este comportamiento</translation>
    </message>
    <message>
        <source>A&amp;lternative to the one before it</source>
        <translation>A&amp;lternativa al anterior</translation>
    </message>
    <message>
        <source>Take out of the alternati&amp;ves</source>
        <translation>Quitar de las alternati&amp;vas</translation>
    </message>
    <message>
        <source>%1 again</source>
        <comment>no more negated</comment>
        <translation>%1 de nuevo</translation>
    </message>
    <message>
        <source>Not %1</source>
        <comment>a behaviour</comment>
        <translation>No %1</translation>
    </message>
    <message>
        <source>Take %1 out of the alternatives</source>
        <translation>Quitar %1 de las alternativas</translation>
    </message>
    <message>
        <source>Joined by &lt;or&gt;, all behaviours are alternatives.</source>
        <translation>Unidos con &lt;or&gt;, todos los comportamientos son alternativas.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>become alternatives</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>&lt;not&gt; joins no behaviours that are negated or alternatives. Choose another join, or take these off.</source>
        <translation>&lt;not&gt; no une comportamientos negados ni alternativas. Elegir otra unión, o quitar estos.</translation>
    </message>
    <message>
        <source>%1 knows no “not” and no alternatives. Let it steer as the column does.</source>
        <translation>%1 no admite «no» ni alternativas. Dejar que dirija como la columna.</translation>
    </message>
    <message>
        <source>Alternatives steer alike. Let them steer as the column does.</source>
        <translation>Las alternativas dirigen igual. Dejar que dirijan como la columna.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DeckPart</name>
    <message>
        <source>&amp;Join</source>
        <translation>U&amp;nión</translation>
    </message>
    <message>
        <source>&lt;and&gt;, learned</source>
        <translation>&lt;and&gt;, aprendido</translation>
    </message>
    <message>
        <source>nothing between</source>
        <translation>nada en medio</translation>
    </message>
    <message>
        <source>the word “and”</source>
        <translation>la palabra «and»</translation>
    </message>
    <message>
        <source>&lt;set&gt;, in no order</source>
        <translation>&lt;set&gt;, sin orden</translation>
    </message>
    <message>
        <source>&lt;or&gt;, at least one</source>
        <translation>&lt;or&gt;, al menos uno</translation>
    </message>
    <message>
        <source>&lt;not&gt;, none of them</source>
        <translation>&lt;not&gt;, ninguno de ellos</translation>
    </message>
    <message>
        <source>What stands between two behaviours</source>
        <translation>Lo que va entre dos comportamientos</translation>
    </message>
    <message>
        <source>Li&amp;ve</source>
        <translation>En v&amp;ivo</translation>
    </message>
    <message>
        <source>Answer again while the deck changes</source>
        <translation>Responder de nuevo al cambiar el mazo</translation>
    </message>
    <message>
        <source>Once there are answers, a change of the deck (a strength, say) answers again at once</source>
        <translation>Cuando ya hay respuestas, cualquier cambio del mazo (por ejemplo, de una intensidad) hace que se responda de nuevo al instante</translation>
    </message>
    <message>
        <source>De&amp;cks</source>
        <translation>Ma&amp;zos</translation>
    </message>
    <message>
        <source>Saved decks</source>
        <translation>Mazos guardados</translation>
    </message>
    <message>
        <source>Save this deck by name, or load a saved one</source>
        <translation>Guardar este mazo con un nombre o cargar uno guardado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Clear the deck</source>
        <translation>Vaciar el mazo</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Mazo</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” was replaced by the deck as it stands now.</source>
        <translation>«%1» se reemplazó por el mazo tal como está ahora.</translation>
    </message>
    <message>
        <source>The deck was saved as “%1”.</source>
        <translation>El mazo se guardó como «%1».</translation>
    </message>
    <message>
        <source>The saved deck “%1” was deleted.</source>
        <translation>Se eliminó el mazo guardado «%1».</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>“%1” was not loaded: the open model knows none of its behaviours.</source>
        <translation>No se cargó «%1»: el modelo abierto no conoce ninguno de sus comportamientos.</translation>
    </message>
    <message>
        <source>Load the deck “%1”</source>
        <translation>Cargar el mazo «%1»</translation>
    </message>
    <message>
        <source>“%1” was loaded without %2, which the open model does not know.</source>
        <translation>«%1» se cargó sin %2, que el modelo abierto no conoce.</translation>
    </message>
    <message>
        <source>“%1” is the deck that stands here.</source>
        <translation>«%1» es el mazo que ya está aquí.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>No token yet for %1: train it, or choose “Instructions” only.</source>
        <translation>Aún no hay token para %1: entrenarlo, o elegir solo «Instrucciones».</translation>
    </message>
    <message>
        <source>Look into this deck&apos;s mechanism</source>
        <translation>Mirar dentro del mecanismo de este mazo</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DeckView</name>
    <message>
        <source>Drag behaviours here, or press Enter on one in the shelf.</source>
        <translation>Arrastrar comportamientos hasta aquí, o pulsar Intro sobre uno del estante.</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Mazo</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviours</source>
        <translation>
            <numerusform>%n comportamiento</numerusform>
            <numerusform>%n comportamientos</numerusform>
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
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Sign-flip permutation test over the combinations, every pattern counted</source>
        <translation>Prueba de permutación por cambio de signo sobre las combinaciones, con todos los patrones</translation>
    </message>
    <message>
        <source>Sign-flip permutation test over the combinations, 10 000 random patterns</source>
        <translation>Prueba de permutación por cambio de signo sobre las combinaciones, con 10 000 patrones aleatorios</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
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
        <translation>A – B, puntos</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Orders A</source>
        <translation>Órdenes A</translation>
    </message>
    <message>
        <source>Orders B</source>
        <translation>Órdenes B</translation>
    </message>
    <message>
        <source>Orders A – B</source>
        <translation>Órdenes A – B</translation>
    </message>
    <message>
        <source>Orders p</source>
        <translation>Órdenes p</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>The way it was steered</source>
        <translation>El modo en que se dirigió</translation>
    </message>
    <message>
        <source>Behaviours in the combination</source>
        <translation>Comportamientos de la combinación</translation>
    </message>
    <message>
        <source>Accuracy of run A on what both runs have</source>
        <translation>Exactitud de la ejecución A en lo que tienen ambas ejecuciones</translation>
    </message>
    <message>
        <source>Accuracy of run B on what both runs have</source>
        <translation>Exactitud de la ejecución B en lo que tienen ambas ejecuciones</translation>
    </message>
    <message>
        <source>Difference of the accuracies with its 95 % interval</source>
        <translation>Diferencia de las exactitudes con su intervalo del 95 %</translation>
    </message>
    <message>
        <source>How often chance alone would give such a difference of accuracies</source>
        <translation>Con qué frecuencia el puro azar daría tal diferencia de exactitudes</translation>
    </message>
    <message>
        <source>Order variance of run A, points</source>
        <translation>Varianza de orden de la ejecución A, puntos</translation>
    </message>
    <message>
        <source>Order variance of run B, points</source>
        <translation>Varianza de orden de la ejecución B, puntos</translation>
    </message>
    <message>
        <source>Difference of the order variances with its 95 % interval</source>
        <translation>Diferencia de las varianzas de orden con su intervalo del 95 %</translation>
    </message>
    <message>
        <source>How often chance alone would give such a difference of order variances</source>
        <translation>Con qué frecuencia el puro azar daría tal diferencia de varianzas de orden</translation>
    </message>
    <message>
        <source>Pairs of a combination and a prompt that both runs have</source>
        <translation>Pares de una combinación y un prompt que tienen ambas ejecuciones</translation>
    </message>
    <message>
        <source>Combinations of seen behaviours, of unseen pairs of these, with unseen behaviours, or all</source>
        <translation>Combinaciones de comportamientos vistos, de pares no vistos de estos, con comportamientos no vistos, o todas</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DistillationPane</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Observar</translation>
    </message>
    <message>
        <source>Draw the example and take the steps; nothing is saved, and no token replaced</source>
        <translation>Sortear el ejemplo y dar los pasos; no se guarda nada y no se reemplaza ningún token</translation>
    </message>
    <message>
        <source>End the look</source>
        <translation>Terminar la observación</translation>
    </message>
    <message>
        <source>Progress of the steps</source>
        <translation>Progreso de los pasos</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>The behaviour, or the operator, whose row is trained</source>
        <translation>El comportamiento, o el operador, cuya fila se entrena</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>&amp;Ejemplo</translation>
    </message>
    <message>
        <source>The seed that the example is drawn with</source>
        <translation>La semilla con la que se sortea el ejemplo</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>Pa&amp;sos</translation>
    </message>
    <message>
        <source>Steps of the optimizer on this one example</source>
        <translation>Pasos del optimizador con este único ejemplo</translation>
    </message>
    <message>
        <source>What the teacher reads</source>
        <translation>Lo que lee el maestro</translation>
    </message>
    <message>
        <source>What the student reads</source>
        <translation>Lo que lee el alumno</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>At 1 probabilities are as the model uses them; the training compares flattened ones</source>
        <translation>Con 1, las probabilidades son las que usa el modelo; el entrenamiento compara las aplanadas</translation>
    </message>
    <message>
        <source>How far teacher and student are apart, token by token</source>
        <translation>Cuánto se alejan el maestro y el alumno, token por token</translation>
    </message>
    <message>
        <source>Press Look: teacher and student are compared on one example of the training.</source>
        <translation>Pulsar Observar: el maestro y el alumno se comparan con un ejemplo del entrenamiento.</translation>
    </message>
    <message>
        <source>Words that may come next, by teacher and student</source>
        <translation>Palabras que pueden seguir, según el maestro y el alumno</translation>
    </message>
    <message>
        <source>Teacher reads</source>
        <translation>El maestro lee</translation>
    </message>
    <message>
        <source>Student reads</source>
        <translation>El alumno lee</translation>
    </message>
    <message>
        <source>How far apart they are, word by word of the answer</source>
        <translation>Cuánto se alejan, palabra por palabra de la respuesta</translation>
    </message>
    <message>
        <source>Divergence by token</source>
        <translation>Divergencia por token</translation>
    </message>
    <message>
        <source>Words of the chosen token</source>
        <translation>Palabras del token elegido</translation>
    </message>
    <message>
        <source>The row in the plane</source>
        <translation>La fila en el plano</translation>
    </message>
    <message>
        <source>Every step, every token</source>
        <translation>Todos los pasos, todos los tokens</translation>
    </message>
    <message>
        <source>at temperature %1</source>
        <translation>a temperatura %1</translation>
    </message>
    <message>
        <source>Loss %1</source>
        <translation>Pérdida %1</translation>
    </message>
    <message>
        <source>gradient on the one row %1</source>
        <translation>gradiente en la única fila %1</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>tasa de aprendizaje %1</translation>
    </message>
    <message>
        <source>length of the row %1</source>
        <translation>longitud de la fila %1</translation>
    </message>
    <message>
        <source>nearest word %1 (cosine %2)</source>
        <translation>palabra más cercana %1 (coseno %2)</translation>
    </message>
    <message>
        <source>“%1”: KL %2 at temperature 1, %3 at temperature %4; %5 % of the loss</source>
        <translation>«%1»: KL %2 a temperatura 1, %3 a temperatura %4; %5 % de la pérdida</translation>
    </message>
    <message>
        <source>KL(teacher ‖ student) in nats</source>
        <translation>KL(maestro ‖ alumno) en nats</translation>
    </message>
    <message>
        <source>all other words</source>
        <translation>todas las demás palabras</translation>
    </message>
    <message>
        <source>What comes next, where “%1” stands</source>
        <translation>Lo que sigue, donde está «%1»</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>maestro</translation>
    </message>
    <message>
        <source>student</source>
        <translation>alumno</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DosePlot</name>
    <message>
        <source>Obedience and broken answers by strength</source>
        <translation>Cumplimiento y respuestas inservibles por intensidad</translation>
    </message>
    <message>
        <source>obeyed</source>
        <translation>cumplen</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>inservibles</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Answers, %</source>
        <translation>Respuestas, %</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DotPlot</name>
    <message>
        <source>Up and Down read the values out one by one</source>
        <translation>Arriba y Abajo leen los valores uno a uno</translation>
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
        <translation>Proporción del flujo que suman los adaptadores, por comportamiento y capa</translation>
    </message>
    <message>
        <source>Arrow keys choose a cell</source>
        <translation>Las flechas eligen una celda</translation>
    </message>
    <message>
        <source>%1, layer %2: adds %3 % of the stream</source>
        <translation>%1, capa %2: suma un %3 % del flujo</translation>
    </message>
    <message>
        <source>Press Look to see where adapters act.</source>
        <translation>Pulsar Observar para ver dónde actúan los adaptadores.</translation>
    </message>
    <message>
        <source>share of the stream in %, by layer</source>
        <translation>proporción del flujo en %, por capa</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::EffectsPane</name>
    <message>
        <source>What trained adapters add to the model&apos;s stream while it answers held-out prompts, and from which strength on its answers break.</source>
        <translation>Lo que los adaptadores entrenados suman al flujo del modelo mientras responde a prompts reservados, y a partir de qué intensidad sus respuestas quedan inservibles.</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Observar</translation>
    </message>
    <message>
        <source>Answer held-out prompts with each behaviour and read what is added, layer by layer</source>
        <translation>Responder a prompts reservados con cada comportamiento y leer, capa por capa, lo que se suma</translation>
    </message>
    <message>
        <source>End the reading</source>
        <translation>Terminar la lectura</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>Progreso de la lectura</translation>
    </message>
    <message>
        <source>Layers of the chosen behaviour</source>
        <translation>Capas del comportamiento elegido</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Sumado</translation>
    </message>
    <message>
        <source>% of the stream</source>
        <translation>% del flujo</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Favorece</translation>
    </message>
    <message>
        <source>No behaviour has an adapter for this model yet. Train one: steerdeck-cli train adapter --behaviors german</source>
        <translation>Ningún comportamiento tiene aún un adaptador para este modelo. Entrenar uno: steerdeck-cli train adapter --behaviors german</translation>
    </message>
    <message>
        <source>%1: from strength %2 on, half of the answers are empty or go round in circles.</source>
        <translation>%1: a partir de la intensidad %2, la mitad de las respuestas están vacías o dan vueltas en círculo.</translation>
    </message>
    <message>
        <source>%1: at no strength tried did half of the answers break.</source>
        <translation>%1: con ninguna de las intensidades probadas quedó inservible la mitad de las respuestas.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Way to steer</source>
        <translation>&amp;Modo de dirigir</translation>
    </message>
    <message>
        <source>Which of the ways that change the stream</source>
        <translation>Cuál de los modos que cambian el flujo</translation>
    </message>
    <message>
        <source>Where adapters act</source>
        <translation>Dónde actúan los adaptadores</translation>
    </message>
    <message>
        <source>Obedience and broken answers</source>
        <translation>Cumplimiento y respuestas inservibles</translation>
    </message>
    <message>
        <source>Every layer of every behaviour</source>
        <translation>Cada capa de cada comportamiento</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::EvaluateBench</name>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Run this plan (Ctrl+Return)</source>
        <translation>Ejecutar este plan (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Wait after the current batch; nothing is lost</source>
        <translation>Esperar tras el lote actual; no se pierde nada</translation>
    </message>
    <message>
        <source>End after the current batch; what is answered stays, and the same plan goes on from there</source>
        <translation>Terminar tras el lote actual; lo respondido se conserva, y el mismo plan sigue desde ahí</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Progreso del experimento</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exportar los resultados</translation>
    </message>
    <message>
        <source>Rows as table (CSV)…</source>
        <translation>Filas como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Summary as table (CSV)…</source>
        <translation>Resumen como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Comparison as table (CSV)…</source>
        <translation>Comparación como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>Todo (JSON)…</translation>
    </message>
    <message>
        <source>Picture of the accuracy…</source>
        <translation>Imagen de la exactitud…</translation>
    </message>
    <message>
        <source>Picture of the order variance…</source>
        <translation>Imagen de la varianza de orden…</translation>
    </message>
    <message>
        <source>Picture of the comparison…</source>
        <translation>Imagen de la comparación…</translation>
    </message>
    <message>
        <source>All figures in one picture…</source>
        <translation>Todas las figuras en una imagen…</translation>
    </message>
    <message>
        <source>The judge scored %1 of %2 correct answers.</source>
        <translation>El juez puntuó %1 de %2 respuestas correctas.</translation>
    </message>
    <message>
        <source>Of the others: %1</source>
        <translation>De las demás: %1</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>esta ejecución</translation>
    </message>
    <message>
        <source>Stopping after this batch…</source>
        <translation>Deteniendo tras este lote…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 de %2 respuestas</translation>
    </message>
    <message>
        <source>Done in %1. The results are in %2.</source>
        <translation>Terminado en %1. Los resultados están en %2.</translation>
    </message>
    <message>
        <source>Stopped. Start the same plan again to go on from here.</source>
        <translation>Detenido. Iniciar de nuevo el mismo plan para seguir desde aquí.</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Aún no hay resultados.</translation>
    </message>
    <message>
        <source>The plan can be changed once this run has ended.</source>
        <translation>El plan se podrá cambiar cuando termine esta ejecución.</translation>
    </message>
    <message>
        <source>There is no comparison: open a second run first.</source>
        <translation>No hay comparación: abrir primero una segunda ejecución.</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>El comando está en el portapapeles.</translation>
    </message>
    <message>
        <source>Picture of the page Figures…</source>
        <translation>Imagen de la página Figuras…</translation>
    </message>
    <message>
        <source>The page Figures as table (CSV)…</source>
        <translation>La página Figuras como tabla (CSV)…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExperimentBar</name>
    <message>
        <source>Results or comparison</source>
        <translation>Resultados o comparación</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Earlier experiments</source>
        <translation>Experimentos anteriores</translation>
    </message>
    <message>
        <source>Run that is shown</source>
        <translation>Ejecución mostrada</translation>
    </message>
    <message>
        <source>Which of the two runs is shown; a comparison is A minus B</source>
        <translation>Cuál de las dos ejecuciones se muestra; una comparación es A menos B</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Show the results of an earlier run</source>
        <translation>Mostrar los resultados de una ejecución anterior</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Put a second run beside this one, with their differences</source>
        <translation>Poner otra ejecución junto a esta, con sus diferencias</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juzgar</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exportar los resultados</translation>
    </message>
    <message>
        <source>Write what is shown as tables or pictures</source>
        <translation>Guardar lo que se muestra en forma de tablas o imágenes</translation>
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
        <translation>Dejar de juzgar</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Have a language model score the correct answers from 1 to 5. “The judge…” in the menu “File” names it, or LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL and LLM_JUDGE_API_KEY in the environment.</source>
        <translation>Hacer que un modelo de lenguaje puntúe de 1 a 5 las respuestas correctas. Lo indica «El juez…» en el menú «Archivo», o bien LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL y LLM_JUDGE_API_KEY en el entorno.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExperimentModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>conditions of an experiment and its combinations</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>sin terminar</translation>
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
%2 prompts cada uno
%3</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>Mejor exactitud</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExperimentPane</name>
    <message>
        <source>Earlier experiments</source>
        <translation>Experimentos anteriores</translation>
    </message>
    <message>
        <source>Return shows the results of the selected one</source>
        <translation>Intro muestra los resultados del seleccionado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the results of the selected experiment</source>
        <translation>Mostrar los resultados del experimento seleccionado</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Put the selected experiment beside the one that is shown</source>
        <translation>Poner el experimento seleccionado junto al que se muestra</translation>
    </message>
    <message>
        <source>Each experiment with this model is kept here: its plan and its answers.</source>
        <translation>Aquí se guarda cada experimento con este modelo: su plan y sus respuestas.</translation>
    </message>
    <message>
        <source>Draw together</source>
        <translation>Dibujar juntos</translation>
    </message>
    <message>
        <source>Draw the results of all selected experiments side by side (Ctrl and Shift select more)</source>
        <translation>Dibujar lado a lado los resultados de todos los experimentos seleccionados (Ctrl y Mayús seleccionan más)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExportForm</name>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Tipo de archivo</translation>
    </message>
    <message>
        <source>SVG and PDF stay sharp at any size; PNG has as many pixels as are chosen here</source>
        <translation>SVG y PDF se ven nítidos a cualquier tamaño; PNG tiene tantos píxeles como se elijan aquí</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>milímetros</translation>
    </message>
    <message>
        <source>&amp;Measured in</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>The unit of width and height</source>
        <translation>La unidad del ancho y el alto</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Ancho</translation>
    </message>
    <message>
        <source>Width of the whole picture</source>
        <translation>Ancho de toda la imagen</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>A&amp;lto</translation>
    </message>
    <message>
        <source>Height of the whole picture</source>
        <translation>Alto de toda la imagen</translation>
    </message>
    <message>
        <source>Keep the &amp;proportions</source>
        <translation>Mantener &amp;proporciones</translation>
    </message>
    <message>
        <source>Height follows width, and width follows height</source>
        <translation>El alto sigue al ancho, y el ancho al alto</translation>
    </message>
    <message>
        <source> dpi</source>
        <extracomment>Dots per inch</extracomment>
        <translation> ppp</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Resolución</translation>
    </message>
    <message>
        <source>Dots per inch: with the same number of pixels, more of them make text and marks larger</source>
        <translation>Puntos por pulgada: con el mismo número de píxeles, cuantos más sean, más grandes son el texto y las marcas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Choose the file&apos;s name and write it</source>
        <translation>Elegir el nombre del archivo y guardarlo</translation>
    </message>
    <message>
        <source>%1 x %2 mm, %3 x %4 pixels</source>
        <translation>%1 x %2 mm, %3 x %4 píxeles</translation>
    </message>
    <message>
        <source>%1 x %2 mm, sharp at any size</source>
        <translation>%1 x %2 mm, nítida a cualquier tamaño</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Se guardó %1.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExportPane</name>
    <message>
        <source>Every behaviour, blend and strength as a word of the vocabulary, and &lt;and&gt;, &lt;or&gt;, &lt;not&gt;; they stand where a text says them.</source>
        <translation>Cada comportamiento, mezcla e intensidad como palabra del vocabulario, además de &lt;and&gt;, &lt;or&gt;, &lt;not&gt;; van allí donde un texto los dice.</translation>
    </message>
    <message>
        <source>The join “set”, which puts rows at one position; what LM-Steer, CAA and LoRA learned.</source>
        <translation>La unión «set», que pone filas en una misma posición; lo que aprendieron LM-Steer, CAA y LoRA.</translation>
    </message>
    <message>
        <source>Hugging Face folder (transformers, vLLM)</source>
        <translation>Carpeta de Hugging Face (transformers, vLLM)</translation>
    </message>
    <message>
        <source>GGUF file (llama.cpp, Ollama, LM Studio)</source>
        <translation>Archivo GGUF (llama.cpp, Ollama, LM Studio)</translation>
    </message>
    <message>
        <source>PEFT folders (prompt tuning, trainable tokens)</source>
        <translation>Carpetas PEFT (prompt tuning, tokens entrenables)</translation>
    </message>
    <message>
        <source>As trainable tokens every row as a word; as prompt tuning the deck as it stands.</source>
        <translation>Como tokens entrenables, cada fila como palabra; como prompt tuning, el mazo tal como está.</translation>
    </message>
    <message>
        <source>In prompt tuning the place: the rows stand before the whole input, where they were not trained. The join “set”.</source>
        <translation>En prompt tuning, el lugar: las filas van delante de toda la entrada, donde no se entrenaron. La unión «set».</translation>
    </message>
    <message>
        <source>Prompt embeddings (vLLM)</source>
        <translation>Embeddings de prompt (vLLM)</translation>
    </message>
    <message>
        <source>The deck and one question as the very rows that the model reads.</source>
        <translation>El mazo y una pregunta, como las mismas filas que lee el modelo.</translation>
    </message>
    <message>
        <source>The join “set”; other questions.</source>
        <translation>La unión «set»; otras preguntas.</translation>
    </message>
    <message>
        <source>Share card (another Steerdeck)</source>
        <translation>Tarjeta para compartir (otro Steerdeck)</translation>
    </message>
    <message>
        <source>Deck, question, settings and rows, every join: another Steerdeck with the same model gives the same answer.</source>
        <translation>Mazo, pregunta, ajustes y filas, todas las uniones: otro Steerdeck con el mismo modelo da la misma respuesta.</translation>
    </message>
    <message>
        <source>The model itself; what LM-Steer, CAA and LoRA learned.</source>
        <translation>El propio modelo; lo que aprendieron LM-Steer, CAA y LoRA.</translation>
    </message>
    <message>
        <source>Who shall use the tokens</source>
        <translation>Quién va a usar los tokens</translation>
    </message>
    <message>
        <source>&amp;Every behaviour that has a token</source>
        <translation>&amp;Todos los comportamientos que tienen token</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>Where it is put</source>
        <translation>Dónde se guarda</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose where it is put</source>
        <translation>Elegir dónde se guarda</translation>
    </message>
    <message>
        <source>&amp;Replace what stands there</source>
        <translation>&amp;Reemplazar lo que haya allí</translation>
    </message>
    <message>
        <source>Smaller files, with rows that are ro&amp;unded</source>
        <translation>Archivos más pequeños, con filas re&amp;dondeadas</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribir la exportación</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop; nothing is left</source>
        <translation>Detener; no queda nada</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>A program that uses it</source>
        <translation>Un programa que usa la exportación</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation>Copiar el programa</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>P&amp;ara</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Lleva</translation>
    </message>
    <message>
        <source>Cannot carry</source>
        <translation>No puede llevar</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ubicación</translation>
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
        <translation>El mazo está vacío.</translation>
    </message>
    <message>
        <source>The deck: %1</source>
        <translation>El mazo: %1</translation>
    </message>
    <message>
        <source>The deck is joined by “set”, which only a share card can carry.</source>
        <translation>El mazo está unido por «set», que solo puede llevar una tarjeta para compartir.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written to %1.</source>
        <translation>
            <numerusform>Se guardó %n archivo en %1.</numerusform>
            <numerusform>Se guardaron %n archivos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour</comment>
        <translation>no %1</translation>
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
        <translation>Ganancia por combinación</translation>
    </message>
    <message>
        <source>Several results</source>
        <translation>Varios resultados</translation>
    </message>
    <message>
        <source>Sizes of models</source>
        <translation>Tamaños de modelos</translation>
    </message>
    <message>
        <source>The method that gains</source>
        <translation>El método que gana</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a method over another</comment>
        <translation>respecto a</translation>
    </message>
    <message>
        <source>The method that it is held against</source>
        <translation>El método con el que se compara</translation>
    </message>
    <message>
        <source>Add results…</source>
        <translation>Añadir resultados…</translation>
    </message>
    <message>
        <source>Draw one more folder of results beside these, of any model</source>
        <translation>Dibujar junto a estos otra carpeta de resultados, de cualquier modelo</translation>
    </message>
    <message>
        <source>Gain of accuracy by combination</source>
        <translation>Ganancia de exactitud por combinación</translation>
    </message>
    <message>
        <source>Accuracy of several results</source>
        <translation>Exactitud de varios resultados</translation>
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
        <translation>Caché del hub</translation>
    </message>
    <message>
        <source>Models for tests</source>
        <translation>Modelos de prueba</translation>
    </message>
    <message>
        <source>Added folder</source>
        <translation>Carpeta añadida</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>se abre</translation>
    </message>
    <message>
        <source>does not open</source>
        <translation>no se abre</translation>
    </message>
    <message>
        <source>half fetched</source>
        <translation>a medio descargar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::FoundPane</name>
    <message>
        <source>Models on this computer</source>
        <translation>Modelos de este equipo</translation>
    </message>
    <message>
        <source>Return opens the selected model</source>
        <translation>Intro abre el modelo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Open the selected model</source>
        <translation>Abrir el modelo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Fetch the rest</source>
        <translation>Descargar el &amp;resto</translation>
    </message>
    <message>
        <source>Go on with the selected model&apos;s download</source>
        <translation>Continuar la descarga del modelo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Read the selected model&apos;s files and compare them with the hashes that the hub gave them</source>
        <translation>Leer los archivos del modelo seleccionado y compararlos con los hashes que les dio el hub</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Buscar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Volver a buscar modelos</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>Añadir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Look for models in another folder, too, from now on</source>
        <translation>Buscar desde ahora modelos también en otra carpeta</translation>
    </message>
    <message>
        <source>Open a&amp;nother folder…</source>
        <translation>Abrir o&amp;tra carpeta…</translation>
    </message>
    <message>
        <source>Open a model folder that is not in the list</source>
        <translation>Abrir una carpeta de modelo que no está en la lista</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Buscando modelos…</translation>
    </message>
    <message>
        <source>No models were found. Get one from the hub, or add the folder that holds yours.</source>
        <translation>No se encontraron modelos. Obtener uno del hub, o añadir la carpeta donde están los propios.</translation>
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
        <translation>vocabulario</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>instrucciones</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>&amp;Fit on</source>
        <translation>A&amp;justar a</translation>
    </message>
    <message>
        <source>The rows whose directions of largest variance become the axes: the tokens, the model&apos;s own words, the means of the behaviours&apos; instructions, or all of these</source>
        <translation>Las filas cuyas direcciones de mayor varianza serán los ejes: los tokens, las palabras propias del modelo, las medias de las instrucciones de los comportamientos, o todas ellas</translation>
    </message>
    <message>
        <source>Cent&amp;re</source>
        <translation>Cent&amp;rar</translation>
    </message>
    <message>
        <source>Subtract the mean of those rows first</source>
        <translation>Restar antes la media de esas filas</translation>
    </message>
    <message>
        <source>&amp;Neighbours</source>
        <translation>Ve&amp;cinos</translation>
    </message>
    <message>
        <source>How many nearest words are found for each token</source>
        <translation>Cuántas palabras más cercanas se buscan para cada token</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Pa&amp;ths of</source>
        <translation>Cami&amp;nos de</translation>
    </message>
    <message>
        <source>An earlier training, whose tokens&apos; ways from start to end are drawn; every training leaves a record</source>
        <translation>Un entrenamiento anterior del que se dibuja el camino de cada token, del inicio al final; cada entrenamiento deja un registro</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Compute again with the tokens as they are now (F5)</source>
        <translation>Calcular otra vez con los tokens tal como están ahora (F5)</translation>
    </message>
    <message>
        <source>Exp&amp;ort</source>
        <translation>Ex&amp;portar</translation>
    </message>
    <message>
        <source>Export tables and pictures</source>
        <translation>Exportar tablas e imágenes</translation>
    </message>
    <message>
        <source>Write tables and pictures to files</source>
        <translation>Guardar tablas e imágenes en archivos</translation>
    </message>
    <message>
        <source>2-D</source>
        <translation>2D</translation>
    </message>
    <message>
        <source>Two components on a plane</source>
        <translation>Dos componentes en un plano</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>Three components in space, which a drag turns</source>
        <translation>Tres componentes en el espacio, que se gira al arrastrar</translation>
    </message>
    <message>
        <source>&amp;X</source>
        <translation>&amp;X</translation>
    </message>
    <message>
        <source>Principal component across</source>
        <translation>Componente principal en horizontal</translation>
    </message>
    <message>
        <source>&amp;Y</source>
        <translation>&amp;Y</translation>
    </message>
    <message>
        <source>Principal component upwards</source>
        <translation>Componente principal en vertical</translation>
    </message>
    <message>
        <source>&amp;Z</source>
        <translation>&amp;Z</translation>
    </message>
    <message>
        <source>Principal component towards the eye</source>
        <translation>Componente principal hacia el observador</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation>V&amp;ocabulario</translation>
    </message>
    <message>
        <source>Show the model&apos;s own words as a pale cloud</source>
        <translation>Mostrar las palabras propias del modelo como una nube tenue</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>Write each token&apos;s name beside its mark</source>
        <translation>Escribir el nombre de cada token junto a su marca</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Instrucciones</translation>
    </message>
    <message>
        <source>Show the mean of each behaviour&apos;s instructions as a small mark, joined to its token</source>
        <translation>Mostrar la media de las instrucciones de cada comportamiento como una marca pequeña, unida a su token</translation>
    </message>
    <message>
        <source>&amp;Perspective</source>
        <translation>Perspec&amp;tiva</translation>
    </message>
    <message>
        <source>Draw what is nearer larger; without it, lengths in the picture can be compared</source>
        <translation>Dibujar más grande lo más cercano; sin perspectiva se pueden comparar las longitudes en la imagen</translation>
    </message>
    <message>
        <source>L&amp;asso</source>
        <translation>&amp;Lazo</translation>
    </message>
    <message>
        <source>A drag draws a lasso around tokens; Shift and drag does so at any time</source>
        <translation>Arrastrar traza un lazo alrededor de los tokens; Mayús y arrastrar lo hace en cualquier momento</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Vista inicial</translation>
    </message>
    <message>
        <source>Show everything as at first (Home in the picture)</source>
        <translation>Mostrar todo como al principio (Inicio en la imagen)</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>por categoría</translation>
    </message>
    <message>
        <source>by likeness</source>
        <translation>por parecido</translation>
    </message>
    <message>
        <source>Order of the tokens</source>
        <translation>Orden de los tokens</translation>
    </message>
    <message>
        <source>By category, or so that alike tokens stand together (average-linkage clustering of the cosines)</source>
        <translation>Por categoría, o de modo que los tokens parecidos queden juntos (agrupamiento de los cosenos por enlace promedio)</translation>
    </message>
    <message>
        <source>Cosines between tokens</source>
        <translation>Cosenos entre los tokens</translation>
    </message>
    <message>
        <source>Points (CSV)…</source>
        <translation>Puntos (CSV)…</translation>
    </message>
    <message>
        <source>Export the points</source>
        <translation>Exportar los puntos</translation>
    </message>
    <message>
        <source>Neighbours (CSV)…</source>
        <translation>Vecinos (CSV)…</translation>
    </message>
    <message>
        <source>Export the neighbours</source>
        <translation>Exportar los vecinos</translation>
    </message>
    <message>
        <source>Cosines (CSV)…</source>
        <translation>Cosenos (CSV)…</translation>
    </message>
    <message>
        <source>Export the table of cosines</source>
        <translation>Exportar la tabla de cosenos</translation>
    </message>
    <message>
        <source>Paths of the training (CSV)…</source>
        <translation>Caminos del entrenamiento (CSV)…</translation>
    </message>
    <message>
        <source>Export the paths</source>
        <translation>Exportar los caminos</translation>
    </message>
    <message>
        <source>Picture of the components (SVG, PDF, PNG)…</source>
        <translation>Imagen de las componentes (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>Export the components</source>
        <translation>Exportar las componentes</translation>
    </message>
    <message>
        <source>Picture of the cosines (SVG, PDF, PNG)…</source>
        <translation>Imagen de los cosenos (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>Export the cosines</source>
        <translation>Exportar los cosenos</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometría</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calculando</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Drag turns, Shift and drag draws a lasso, Ctrl and drag moves, the wheel zooms, a double click resets. Keys: Alt and arrows turn.</source>
        <translation>Arrastrar gira, Mayús y arrastrar traza un lazo, Ctrl y arrastrar mueve, la rueda amplía o reduce, el doble clic restablece. Teclas: Alt y las flechas giran.</translation>
    </message>
    <message>
        <source>Drag selects, Shift and drag draws a lasso, Ctrl and drag moves, the wheel zooms, a double click resets.</source>
        <translation>Arrastrar selecciona, Mayús y arrastrar traza un lazo, Ctrl y arrastrar mueve, la rueda amplía o reduce, el doble clic restablece.</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>Type a word of the vocabulary: it is marked in the picture with the words nearest to it</source>
        <translation>Escribir una palabra del vocabulario: se marca en la imagen junto con las palabras más cercanas a ella</translation>
    </message>
    <message>
        <source>No word of the vocabulary contains “%1”.</source>
        <translation>Ninguna palabra del vocabulario contiene «%1».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a word and its cosine</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (id %2); nearest words by cosine: %3.</source>
        <translation>%1 (id %2); palabras más cercanas por coseno: %3.</translation>
    </message>
    <message>
        <source>Among the nearest words of: %1.</source>
        <translation>Entre las palabras más cercanas a: %1.</translation>
    </message>
    <message>
        <source>Own vectors</source>
        <translation>Vectores externos</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Vectors of your own</source>
        <translation>Vectores externos</translation>
    </message>
    <message>
        <source>Vectors (*.safetensors *.csv *.tsv *.txt)</source>
        <translation>Vectores (*.safetensors *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Quitarlos</translation>
    </message>
    <message>
        <source>Own ve&amp;ctors</source>
        <translation>&amp;Vectores externos</translation>
    </message>
    <message>
        <source>Own vectors: %1</source>
        <comment>the name of a file</comment>
        <translation>Vectores externos: %1</translation>
    </message>
    <message>
        <source>Vectors from a file beside the tokens: safetensors, or CSV with a name and its numbers in each line</source>
        <translation>Vectores de un archivo junto a los tokens: safetensors, o CSV con un nombre y sus números en cada línea</translation>
    </message>
    <message>
        <source>Through one token alone no axes can be fitted: they are the vocabulary&apos;s.</source>
        <translation>Con un solo token no se pueden ajustar ejes: son los del vocabulario.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::GuessPicture</name>
    <message>
        <source>Your guess beside what happened</source>
        <translation>Tu predicción junto a lo que ocurrió</translation>
    </message>
    <message>
        <source>your guess: %1</source>
        <translation>tu predicción: %1</translation>
    </message>
    <message>
        <source>what happened: %1</source>
        <translation>lo que ocurrió: %1</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Tu predicción</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que ocurrió</translation>
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
        <translation>Cosenos entre los tokens</translation>
    </message>
    <message>
        <source>Up and Down go from token to token</source>
        <translation>Arriba y Abajo pasan de un token a otro</translation>
    </message>
    <message>
        <source>%1 and %2: cosine %3</source>
        <translation>%1 y %2: coseno %3</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HeldOutRow</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source> %</source>
        <comment>a share, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>The share of the data&apos;s prompts that is never trained on: loss and accuracy are measured on them</source>
        <translation>La proporción de los prompts de los datos con la que nunca se entrena: con ellos se miden la pérdida y la exactitud</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source> in vain</source>
        <comment>measurements, behind their number</comment>
        <translation> en vano</translation>
    </message>
    <message>
        <source>or a data set</source>
        <translation>o un conjunto de datos</translation>
    </message>
    <message>
        <source>Data set to measure on</source>
        <translation>Conjunto de datos con el que medir</translation>
    </message>
    <message>
        <source>Examples of a file of their own, instead of a share of the data</source>
        <translation>Ejemplos de un archivo aparte, en lugar de una parte de los datos</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a data set to measure on</source>
        <translation>Elegir un conjunto de datos con el que medir</translation>
    </message>
    <message>
        <source>Train with several rates, steps and seeds, and take the one of the lowest held-out loss</source>
        <translation>Entrenar con varias tasas, pasos y semillas, y quedarse con el entrenamiento de menor pérdida con lo reservado</translation>
    </message>
    <message>
        <source>Examples to measure on</source>
        <translation>Ejemplos con los que medir</translation>
    </message>
    <message>
        <source>Data sets (*.jsonl *.json)</source>
        <translation>Conjuntos de datos (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Barrido…</translation>
    </message>
    <message>
        <source>Hold out</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>End after</source>
        <translation>Terminar tras</translation>
    </message>
    <message>
        <source>The training ends after so many measurements without a lower held-out loss, and what had the lowest one is kept</source>
        <translation>El entrenamiento termina tras este número de mediciones sin una menor pérdida con lo reservado, y se conserva lo que tuvo la menor</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HistoryPane</name>
    <message>
        <source>&amp;Go back to this run</source>
        <translation>Vo&amp;lver a esta ejecución</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Cerrar el historial</translation>
    </message>
    <message>
        <source>History of runs</source>
        <translation>Historial de ejecuciones</translation>
    </message>
    <message>
        <source>Enter goes back to a run: its answers, prompt, deck and settings.</source>
        <translation>Intro vuelve a una ejecución: sus respuestas, prompt, mazo y ajustes.</translation>
    </message>
    <message>
        <source>Shows its answers and brings back its prompt, deck, columns and sampling (Enter)</source>
        <translation>Muestra sus respuestas y recupera su prompt, su mazo, sus columnas y su muestreo (Intro)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>Deshacer va&amp;ciado</translation>
    </message>
    <message>
        <source>C&amp;lear the history</source>
        <translation>Va&amp;ciar el historial</translation>
    </message>
    <message>
        <source>Brings back what was cleared</source>
        <translation>Recupera lo que se vació</translation>
    </message>
    <message>
        <source>Forgets every run; this can be undone until the next run</source>
        <translation>Olvida todas las ejecuciones; se puede deshacer hasta la siguiente ejecución</translation>
    </message>
    <message numerus="yes">
        <source>%n runs were cleared.</source>
        <translation>
            <numerusform>Se vació el historial: %n ejecución.</numerusform>
            <numerusform>Se vació el historial: %n ejecuciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Aún no hay ejecuciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs, the newest first</source>
        <translation>
            <numerusform>%n ejecución, primero la más reciente</numerusform>
            <numerusform>%n ejecuciones, primero la más reciente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HubModels</name>
    <message>
        <source>%1
Given to those who accept its terms on its page, with a token in HF_TOKEN</source>
        <translation>%1
Se da a quien acepta sus condiciones en su página, con un token de acceso en HF_TOKEN</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>restringido</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HubPane</name>
    <message>
        <source>A part of a model&apos;s name, or OWNER/NAME</source>
        <translation>Una parte del nombre de un modelo, o PROPIETARIO/NOMBRE</translation>
    </message>
    <message>
        <source>Model to look for on the hub</source>
        <translation>Modelo que buscar en el hub</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Bu&amp;scar</translation>
    </message>
    <message>
        <source>Ask the hub for models of this name</source>
        <translation>Pedir al hub los modelos con este nombre</translation>
    </message>
    <message>
        <source>Models on the hub</source>
        <translation>Modelos del hub</translation>
    </message>
    <message>
        <source>Return asks what would be fetched of the selected model</source>
        <translation>Intro pregunta qué se descargaría del modelo seleccionado</translation>
    </message>
    <message>
        <source>Choo&amp;se</source>
        <translation>E&amp;legir</translation>
    </message>
    <message>
        <source>See which files of the selected model would be fetched</source>
        <translation>Ver qué archivos del modelo seleccionado se descargarían</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <source>Files of this model, the smallest first: the same weights with fewer or more digits</source>
        <translation>Archivos de este modelo, el menor primero: los mismos pesos con menos o más cifras</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>Fetch the model into the hub&apos;s cache</source>
        <translation>Descargar el modelo en la caché del hub</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Stop for now; what has come is kept</source>
        <translation>Detener por ahora; lo recibido se conserva</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>End the download; what has come stays in the cache</source>
        <translation>Terminar la descarga; lo recibido queda en la caché</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Open the fetched model</source>
        <translation>Abrir el modelo descargado</translation>
    </message>
    <message>
        <source>The hub has no model of this name.</source>
        <translation>El hub no tiene ningún modelo con este nombre.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a file and its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n GGUF models: choose one.</source>
        <translation>
            <numerusform>%1 contiene %n modelo GGUF: elegirlo.</numerusform>
            <numerusform>%1 contiene %n modelos GGUF: elegir uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n archivo, %1</numerusform>
            <numerusform>%n archivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, of which %3 are there already</source>
        <comment>a model, its files, a size</comment>
        <translation>%1: %2; de ellos ya están aquí %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a model and its files</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Seguir donde se detuvo</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Consultando el hub…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::JobControls</name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Go on where it was paused</source>
        <translation>Seguir donde se pausó</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>, en pausa</translation>
    </message>
    <message>
        <source>, %1 to go</source>
        <translation>, quedan %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::JudgePane</name>
    <message>
        <source>The judge is a language model behind an OpenAI-compatible server. It scores the correct answers of experiments, and answers the questions that behaviours may be checked by: in Compose, in trainings, in training data and in experiments.</source>
        <translation>El juez es un modelo de lenguaje tras un servidor compatible con OpenAI. Puntúa las respuestas correctas de los experimentos y responde a las preguntas con las que se pueden comprobar comportamientos: en Componer, en entrenamientos, en datos de entrenamiento y en experimentos.</translation>
    </message>
    <message>
        <source>The key is kept until the program ends, and written nowhere. For what is left empty LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL and LLM_JUDGE_API_KEY in the environment are taken.</source>
        <translation>La clave se conserva hasta que termina el programa, y no se escribe en ninguna parte. Para lo que se deje vacío se toman LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL y LLM_JUDGE_API_KEY del entorno.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>As in http://localhost:8000/v1; /chat/completions is asked there</source>
        <translation>Como en http://localhost:8000/v1; se pregunta en /chat/completions</translation>
    </message>
    <message>
        <source>The model&apos;s name, as the server knows it</source>
        <translation>El nombre del modelo, tal como lo conoce el servidor</translation>
    </message>
    <message>
        <source>Sent as a bearer token; empty where the server wants none</source>
        <translation>Se envía como bearer token; vacía si el servidor no pide ninguna</translation>
    </message>
    <message>
        <source>Puts one question, whose answer is yes, and tells what came</source>
        <translation>Hace una pregunta cuya respuesta es sí y dice lo que llegó</translation>
    </message>
    <message>
        <source>the environment&apos;s</source>
        <comment>a server&apos;s key</comment>
        <translation>la del entorno</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>a question to the judge</comment>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <comment>a judge</comment>
        <translation>&amp;Probarlo</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LayerMap</name>
    <message>
        <source>Norms of the adapters by layer and step</source>
        <translation>Normas de los adaptadores por capa y paso</translation>
    </message>
    <message>
        <source>Arrow keys choose a cell</source>
        <translation>Las flechas eligen una celda</translation>
    </message>
    <message>
        <source>‖W_down‖ by layer</source>
        <translation>‖W_down‖ por capa</translation>
    </message>
    <message>
        <source>‖W_up‖ by layer</source>
        <translation>‖W_up‖ por capa</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Cosine of W_down to LoRA</source>
        <translation>Coseno de W_down con LoRA</translation>
    </message>
    <message>
        <source>mean over the layers</source>
        <translation>media de las capas</translation>
    </message>
    <message>
        <source>‖Vector‖ by layer</source>
        <translation>‖Vector‖ por capa</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a layer and a place in it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Step %1, layer %2: </source>
        <translation>Paso %1, capa %2: </translation>
    </message>
    <message>
        <source>‖vector‖ %1</source>
        <translation>‖vector‖ %1</translation>
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
        <translation>Componer</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometría</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Return opens the selected lesson where you left it</source>
        <translation>Intro abre la lección seleccionada donde se dejó</translation>
    </message>
    <message>
        <source>Open the demo model</source>
        <translation>Abrir el modelo de demostración</translation>
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
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Smaller letters (Ctrl+−)</source>
        <translation>Letra más pequeña (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Larger letters (Ctrl++)</source>
        <translation>Letra más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Letters that can be read from the back of a room</source>
        <translation>Letra que se puede leer desde el fondo de una sala</translation>
    </message>
    <message>
        <source>&amp;Do it for me</source>
        <translation>&amp;Hacerlo por mí</translation>
    </message>
    <message>
        <source>The program performs this step on the workbench</source>
        <translation>El programa realiza este paso en la mesa de trabajo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Go on without having done this step (Right)</source>
        <translation>Continuar sin haber hecho este paso (Derecha)</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>Empezar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>De&amp;jar</translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation>El paso anterior (Izquierda)</translation>
    </message>
    <message>
        <source>Forget how far this lesson was done</source>
        <translation>Olvidar hasta dónde se hizo esta lección</translation>
    </message>
    <message>
        <source>Put the lesson away; you come back to this step</source>
        <translation>Dejar la lección; al volver se continúa en este paso</translation>
    </message>
    <message>
        <source>The lessons use the demo model and its behaviours.</source>
        <translation>Las lecciones usan el modelo de demostración y sus comportamientos.</translation>
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
        <translation>%1 · hecha</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · paso %2 de %3</translation>
    </message>
    <message>
        <source>No lessons were found.</source>
        <translation>No se encontró ninguna lección.</translation>
    </message>
    <message>
        <source>Learn by doing</source>
        <translation>Aprender haciendo</translation>
    </message>
    <message>
        <source>Choose a lesson. Each step is done on the workbench itself: a strip above the other benches says what to do, and notices when it is done.

You can leave at any time and come back to the same step.</source>
        <translation>Elegir una lección. Cada paso se hace en la propia mesa de trabajo: una franja sobre las demás mesas dice qué hacer y detecta cuándo está hecho.

Se puede dejar en cualquier momento y volver al mismo paso.</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 de %2 pasos hechos</translation>
    </message>
    <message>
        <source>You have done this lesson.</source>
        <translation>Esta lección está hecha.</translation>
    </message>
    <message>
        <source>&amp;Next lesson</source>
        <translation>Lección si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Re&amp;pasar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Te&amp;rminar</translation>
    </message>
    <message>
        <source>The next step (Right)</source>
        <translation>El paso siguiente (Derecha)</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>First a guess. %1</source>
        <translation>Primero, una predicción. %1</translation>
    </message>
    <message>
        <source>The mechanism…</source>
        <translation>El mecanismo…</translation>
    </message>
    <message>
        <source>Teacher, student and token step by step; a deck down to one logit</source>
        <translation>Maestro, alumno y token paso a paso; un mazo hasta un solo logit</translation>
    </message>
    <message>
        <source>your own · %1</source>
        <translation>propia · %1</translation>
    </message>
    <message>
        <source>Yes, start a&amp;gain</source>
        <translation>Sí, empezar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Press once more: that this lesson was done is forgotten</source>
        <translation>Pulsar otra vez: se olvida que esta lección estaba hecha</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonChoices</name>
    <message>
        <source>That is my guess</source>
        <translation>Esta es mi predicción</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonDraft</name>
    <message>
        <source>the change of step %1</source>
        <translation>el cambio del paso %1</translation>
    </message>
    <message>
        <source>the new step</source>
        <translation>el paso nuevo</translation>
    </message>
    <message>
        <source>the removal of step %1</source>
        <translation>la eliminación del paso %1</translation>
    </message>
    <message>
        <source>the move of step %1</source>
        <translation>el traslado del paso %1</translation>
    </message>
    <message>
        <source>My lesson</source>
        <translation>Mi lección</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>What the learner should know first.</source>
        <translation>Lo que conviene saber primero.</translation>
    </message>
    <message>
        <source>Go to Compose.</source>
        <translation>Ir a Componer.</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>La respuesta correcta</translation>
    </message>
    <message>
        <source>Why it is right.</source>
        <translation>Por qué es correcta.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>What the learner has just seen.</source>
        <translation>Lo que se acaba de ver.</translation>
    </message>
    <message>
        <source>What follows?</source>
        <translation>¿Qué se deduce?</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Otra respuesta</translation>
    </message>
    <message>
        <source>Why it is not.</source>
        <translation>Por qué no lo es.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonEditor</name>
    <message>
        <source>a-z, 0-9 and -: by it the program knows how far a learner is</source>
        <translation>a-z, 0-9 y -: por él sabe el programa hasta dónde se ha llegado</translation>
    </message>
    <message>
        <source>The language of the texts below; a text that has no English is shown to everyone</source>
        <translation>El idioma de los textos de abajo; un texto que no tiene versión en inglés se muestra a todos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Textos en</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Something to do, behind the chosen step</source>
        <translation>Algo que hacer, detrás del paso elegido</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>A question, behind the chosen step</source>
        <translation>Una pregunta, detrás del paso elegido</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>The chosen step comes one earlier</source>
        <translation>El paso elegido pasa un puesto antes</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>The chosen step comes one later</source>
        <translation>El paso elegido pasa un puesto después</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The chosen step goes; Undo brings it back</source>
        <translation>El paso elegido se quita; Deshacer lo recupera</translation>
    </message>
    <message>
        <source>In short, a line each</source>
        <translation>En resumen, uno por línea</translation>
    </message>
    <message>
        <source>Words, a line each: the word: what it means</source>
        <translation>Términos, uno por línea: el término: lo que significa</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>A lesson with one step; this one goes unless it is kept</source>
        <translation>Una lección con un solo paso; la actual se pierde si no se guarda</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>A file, or a copy of a lesson of Learn</source>
        <translation>Un archivo, o una copia de una lección de Aprender</translation>
    </message>
    <message>
        <source>Remove from Learn</source>
        <translation>Quitar de Aprender</translation>
    </message>
    <message>
        <source>Learn no longer lists this lesson of yours</source>
        <translation>Aprender deja de mostrar esta lección propia</translation>
    </message>
    <message>
        <source>&amp;Try this step</source>
        <translation>&amp;Probar este paso</translation>
    </message>
    <message>
        <source>In Learn and on the workbench, as a learner has it</source>
        <translation>En Aprender y en la mesa de trabajo, tal como la verá quien aprende</translation>
    </message>
    <message>
        <source>&amp;Keep in Learn</source>
        <translation>&amp;Añadir a Aprender</translation>
    </message>
    <message>
        <source>Learn lists it beside the shipped lessons</source>
        <translation>Aprender la muestra junto a las lecciones incluidas</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>A file to hand on: it is opened by dropping it on the window</source>
        <translation>Un archivo para compartir: se abre soltándolo sobre la ventana</translation>
    </message>
    <message>
        <source>In short, and words</source>
        <translation>Resumen y términos</translation>
    </message>
    <message>
        <source>the change of the lesson</source>
        <translation>el cambio de la lección</translation>
    </message>
    <message numerus="yes">
        <source>%n steps: the lesson can be tried.</source>
        <translation>
            <numerusform>%n paso: la lección se puede probar.</numerusform>
            <numerusform>%n pasos: la lección se puede probar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonGuide</name>
    <message>
        <source>You guessed: **%1**.</source>
        <translation>Tu predicción: **%1**.</translation>
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
        <translation>Lo que ocurrió: **%1**.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonStrip</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Show the step&apos;s whole text</source>
        <translation>Mostrar el texto completo del paso</translation>
    </message>
    <message>
        <source>Do it for me</source>
        <translation>Hacerlo por mí</translation>
    </message>
    <message>
        <source>The program performs this step on the workbench (Ctrl+Alt+D)</source>
        <translation>El programa realiza este paso en la mesa de trabajo (Ctrl+Alt+D)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The step before (Ctrl+Alt+Left)</source>
        <translation>El paso anterior (Ctrl+Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Go on without having done this step (Ctrl+Alt+Right)</source>
        <translation>Continuar sin haber hecho este paso (Ctrl+Alt+Derecha)</translation>
    </message>
    <message>
        <source>To the Learn bench</source>
        <translation>A la mesa Aprender</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Put the lesson away; you come back to this step</source>
        <translation>Dejar la lección; al volver se continúa en este paso</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>The next step (Ctrl+Alt+Right)</source>
        <translation>El paso siguiente (Ctrl+Alt+Derecha)</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>El paso</translation>
    </message>
    <message>
        <source>First a guess. %1</source>
        <translation>Primero, una predicción. %1</translation>
    </message>
    <message>
        <source>That is my guess</source>
        <translation>Esta es mi predicción</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LibraryModel</name>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Task run</source>
        <translation>Ejecución de tarea</translation>
    </message>
    <message>
        <source>Saved deck</source>
        <translation>Mazo guardado</translation>
    </message>
    <message>
        <source>The shipped tokens of %1</source>
        <translation>Los tokens incluidos de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n combinations of %1 behaviours</source>
        <translation>
            <numerusform>%n combinación de %1 comportamientos</numerusform>
            <numerusform>%n combinaciones de %1 comportamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>pérdida %1</translation>
    </message>
    <message numerus="yes">
        <source>%n examples</source>
        <translation>
            <numerusform>%n ejemplo</numerusform>
            <numerusform>%n ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (shipped)</source>
        <translation>%1 (incluido)</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1, sin terminar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LibraryPane</name>
    <message>
        <source>Search names, notes, tags, settings</source>
        <translation>Buscar en nombres, notas, etiquetas, ajustes</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Tipo de elemento</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Return opens the selected item, Delete moves it to the trash</source>
        <translation>Intro abre el elemento seleccionado, Suprimir lo mueve a la papelera</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Move the selected items to the trash; they can come back (Delete)</source>
        <translation>Mover a la papelera los elementos seleccionados; se pueden recuperar (Suprimir)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Bring the selected items back from the trash</source>
        <translation>Recuperar de la papelera los elementos seleccionados</translation>
    </message>
    <message>
        <source>Empty the tras&amp;h</source>
        <translation>&amp;Vaciar la papelera</translation>
    </message>
    <message>
        <source>Delete for good what lies in the trash; by itself that happens after 30 days</source>
        <translation>Eliminar definitivamente lo que hay en la papelera; por sí solo eso ocurre a los 30 días</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>Open the item&apos;s place in the file manager</source>
        <translation>Abrir la ubicación del elemento en el gestor de archivos</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Put the selected experiments, trainings or task runs side by side</source>
        <translation>Poner lado a lado los experimentos, entrenamientos o ejecuciones de tareas seleccionados</translation>
    </message>
    <message>
        <source>&amp;Use its tokens</source>
        <translation>&amp;Usar sus tokens</translation>
    </message>
    <message>
        <source>The tokens of the selected training take the place of those in use</source>
        <translation>Los tokens del entrenamiento seleccionado ocupan el lugar de los que están en uso</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Show the selected item on its bench (Return)</source>
        <translation>Mostrar el elemento seleccionado en su mesa (Intro)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Keep name, tags and note</source>
        <translation>Guardar el nombre, las etiquetas y la nota</translation>
    </message>
    <message>
        <source>words, with commas between</source>
        <translation>palabras separadas por comas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Back to the &amp;shipped tokens</source>
        <translation>Volver a los tokens &amp;incluidos</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LookBar</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Exp&amp;ort</source>
        <translation>Ex&amp;portar</translation>
    </message>
    <message>
        <source>Export tables and pictures</source>
        <translation>Exportar tablas e imágenes</translation>
    </message>
    <message>
        <source>Write tables and pictures to files</source>
        <translation>Guardar tablas e imágenes en archivos</translation>
    </message>
    <message>
        <source>%1 (picture)…</source>
        <translation>%1 (imagen)…</translation>
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
        <translation>La puerta de cada MLP</translation>
    </message>
    <message>
        <source>What widens in each MLP</source>
        <translation>Lo que ensancha en cada MLP</translation>
    </message>
    <message>
        <source>What narrows in each MLP</source>
        <translation>Lo que estrecha en cada MLP</translation>
    </message>
    <message>
        <source>The queries of each attention</source>
        <translation>Las consultas de cada atención</translation>
    </message>
    <message>
        <source>The keys of each attention</source>
        <translation>Las claves de cada atención</translation>
    </message>
    <message>
        <source>The values of each attention</source>
        <translation>Los valores de cada atención</translation>
    </message>
    <message>
        <source>The output of each attention</source>
        <translation>La salida de cada atención</translation>
    </message>
    <message>
        <source>LoRA changes %1</source>
        <translation>LoRA cambia %1</translation>
    </message>
    <message>
        <source>L&amp;oRA&apos;s rank</source>
        <translation>Rango de L&amp;oRA</translation>
    </message>
    <message>
        <source>Of the changes of the weights</source>
        <translation>De los cambios de los pesos</translation>
    </message>
    <message>
        <source>LoRA&apos;s al&amp;pha</source>
        <translation>Al&amp;fa de LoRA</translation>
    </message>
    <message>
        <source>Its scale is alpha / rank</source>
        <translation>Su escala es alfa / rango</translation>
    </message>
    <message>
        <source>LoRA&apos;s drop&amp;out</source>
        <translation>&amp;Dropout de LoRA</translation>
    </message>
    <message>
        <source>The probability that a number it reads is left out of a step</source>
        <translation>La probabilidad de que un número que lee se omita en un paso</translation>
    </message>
    <message>
        <source>Weights it changes</source>
        <translation>Pesos que cambia</translation>
    </message>
    <message>
        <source>Of every block; at least one</source>
        <translation>De cada bloque; al menos uno</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ManualView</name>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Sections found</source>
        <translation>Secciones encontradas</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or another word.</source>
        <translation>No se encontró nada. Prueba con menos letras o con otra palabra.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n sección</numerusform>
            <numerusform>%n secciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::MechanismPane</name>
    <message>
        <source>Views of the mechanism</source>
        <translation>Vistas del mecanismo</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destilación</translation>
    </message>
    <message>
        <source>A token learns from its instruction, on one example</source>
        <translation>Un token aprende de su instrucción, con un ejemplo</translation>
    </message>
    <message>
        <source>Compose&apos;s deck, joined by &lt;and&gt;, in the model&apos;s own pass</source>
        <translation>El mazo de Componer, unido por &lt;and&gt;, en la propia pasada del modelo</translation>
    </message>
    <message>
        <source>The same deck as a set, in which no row sees another</source>
        <translation>El mismo mazo como conjunto, en el que ninguna fila ve a otra</translation>
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
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
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
        <translation>El token de dirección</translation>
    </message>
    <message>
        <source>1 is the nearest word</source>
        <translation>1 es la palabra más cercana</translation>
    </message>
    <message>
        <source>A word of the model&apos;s vocabulary</source>
        <translation>Una palabra del vocabulario del modelo</translation>
    </message>
    <message>
        <source>Cosine of the angle between the two rows; the thin tick is what a random row reaches on average, the thick one the best of them</source>
        <translation>Coseno del ángulo entre las dos filas; la marca fina es a lo que llega de media una fila aleatoria; la gruesa, a lo que llega la mejor de ellas</translation>
    </message>
    <message>
        <source>How many standard deviations the cosine lies above what a random row&apos;s nearest word reaches on average</source>
        <translation>Cuántas desviaciones estándar está el coseno por encima de lo que alcanza de media la palabra más cercana a una fila aleatoria</translation>
    </message>
    <message>
        <source>Euclidean distance between the two rows</source>
        <translation>Distancia euclídea entre las dos filas</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::NeighborPanel</name>
    <message>
        <source>by cosine</source>
        <translation>por coseno</translation>
    </message>
    <message>
        <source>by distance (L2)</source>
        <translation>por distancia (L2)</translation>
    </message>
    <message>
        <source>Nearest by which measure</source>
        <translation>Medida de cercanía</translation>
    </message>
    <message>
        <source>&amp;Selected only</source>
        <translation>Solo &amp;selección</translation>
    </message>
    <message>
        <source>Leave out the rows of tokens that are not selected</source>
        <translation>Omitir las filas de los tokens que no están seleccionados</translation>
    </message>
    <message>
        <source>Nearest words of the vocabulary</source>
        <translation>Palabras más cercanas del vocabulario</translation>
    </message>
    <message>
        <source>Null baseline</source>
        <translation>Referencia nula</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Palabras más cercanas</translation>
    </message>
    <message>
        <source>No tokens yet.</source>
        <translation>Aún no hay tokens.</translation>
    </message>
    <message>
        <source>Select a token to see how its words compare with chance. In the bars, the thin tick is what a random row reaches on average, the thick one at most; z counts standard deviations above that average.</source>
        <translation>Seleccionar un token para ver cómo se comparan sus palabras con el azar. En las barras, la marca fina es a lo que llega de media una fila aleatoria; la gruesa, a lo que llega como máximo; z cuenta las desviaciones estándar por encima de esa media.</translation>
    </message>
    <message>
        <source>%1: a random row&apos;s nearest word has a cosine of %2 on average (standard deviation %3), %4 at most.</source>
        <translation>%1: la palabra más cercana a una fila aleatoria tiene un coseno de %2 de media (desviación estándar %3) y de %4 como máximo.</translation>
    </message>
    <message>
        <source>%1 reaches %2: more than any of them.</source>
        <translation>%1 llega a %2: más que todas ellas.</translation>
    </message>
    <message>
        <source>%1 reaches %2: no more than chance.</source>
        <translation>%1 llega a %2: no más que el azar.</translation>
    </message>
    <message>
        <source>%1 reaches %2, z = %3: more than any of them.</source>
        <translation>%1 llega a %2, z = %3: más que todas ellas.</translation>
    </message>
    <message>
        <source>%1 reaches %2, z = %3: no more than the best of them.</source>
        <translation>%1 llega a %2, z = %3: no más que la mejor de ellas.</translation>
    </message>
    <message>
        <source>%1 reaches %2, z = %3: no more than chance.</source>
        <translation>%1 llega a %2, z = %3: no más que el azar.</translation>
    </message>
    <message>
        <source>By which measure the nearest words are chosen and ranked</source>
        <translation>Según qué medida se eligen y ordenan las palabras más cercanas</translation>
    </message>
    <message>
        <source>Selecting a row selects its token in the pictures</source>
        <translation>Al elegir una fila se selecciona su token en las imágenes</translation>
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
        <translation>Mover «%1» antes</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <translation>Mover «%1» hacia arriba</translation>
    </message>
    <message>
        <source>Move “%1” behind</source>
        <translation>Mover «%1» después</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <translation>Mover «%1» hacia abajo</translation>
    </message>
    <message>
        <source>Drag it to its place, or move it by Alt+Left and Alt+Right</source>
        <translation>Arrastrar hasta su lugar, o mover con Alt+Izquierda y Alt+Derecha</translation>
    </message>
    <message>
        <source>Drag it to its place, or move it by Alt+Up and Alt+Down</source>
        <translation>Arrastrar hasta su lugar, o mover con Alt+Arriba y Alt+Abajo</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a place; how many; what stands there</comment>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::OrderStrip</name>
    <message>
        <source>%1: not answered yet</source>
        <translation>%1: aún sin responder</translation>
    </message>
    <message>
        <source>%1: holds</source>
        <translation>%1: se cumple</translation>
    </message>
    <message>
        <source>%1: does not hold</source>
        <translation>%1: no se cumple</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::PlanForm</name>
    <message>
        <source>Methods to compare</source>
        <translation>Métodos que comparar</translation>
    </message>
    <message>
        <source>Space ticks one</source>
        <translation>Espacio marca uno</translation>
    </message>
    <message>
        <source>&amp;Methods</source>
        <translation>Mé&amp;todos</translation>
    </message>
    <message>
        <source>Behaviours to combine</source>
        <translation>Comportamientos que combinar</translation>
    </message>
    <message>
        <source>By category; space ticks one, or all of a category; right and left open and close a category</source>
        <translation>Por categoría; Espacio marca uno, o todos los de una categoría; Derecha e Izquierda abren y cierran una categoría</translation>
    </message>
    <message>
        <source>&amp;Behaviours</source>
        <translation>C&amp;omportamientos</translation>
    </message>
    <message>
        <source>Behaviours at once</source>
        <translation>Cuántos a la vez</translation>
    </message>
    <message>
        <source>Each behaviour alone: there is only one order</source>
        <translation>Cada comportamiento solo: no hay más que un orden</translation>
    </message>
    <message>
        <source>Every combination of %1 behaviours of different categories, in every order</source>
        <translation>Todas las combinaciones de %1 comportamientos de categorías distintas, en todos los órdenes</translation>
    </message>
    <message>
        <source>Choose by size</source>
        <translation>Elegir por tamaño</translation>
    </message>
    <message>
        <source>Forget the listed combinations and make them from sizes and behaviours</source>
        <translation>Olvidar las combinaciones enumeradas y formarlas a partir de tamaños y comportamientos</translation>
    </message>
    <message>
        <source>all</source>
        <comment>combinations</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>S&amp;ample the instruction&apos;s wording</source>
        <translation>&amp;Sortear la formulación de la instrucción</translation>
    </message>
    <message>
        <source>Draw one of each behaviour&apos;s wordings per prompt, the same for every method and order; otherwise the first one is used</source>
        <translation>Sortear una de las formulaciones de cada comportamiento por prompt, la misma para todos los métodos y órdenes; si no, se usa la primera</translation>
    </message>
    <message>
        <source>&amp;Prompts per combination</source>
        <translation>&amp;Prompts por combinación</translation>
    </message>
    <message>
        <source>Each combination is asked these many prompts, the same for every method and order. More make the intervals narrower.</source>
        <translation>A cada combinación se le hace este número de prompts, los mismos para todos los métodos y órdenes. Con más, los intervalos son más estrechos.</translation>
    </message>
    <message>
        <source>&amp;Combinations per size</source>
        <translation>&amp;Combin. por tamaño</translation>
    </message>
    <message>
        <source>At most so many, sampled with the shares of seen and unseen kept; 0 is all of them.</source>
        <translation>Como máximo esta cantidad, sorteada conservando las proporciones de vistas y no vistas; 0 son todas.</translation>
    </message>
    <message>
        <source>&amp;Longest answer, tokens</source>
        <translation>&amp;Longitud máx., tokens</translation>
    </message>
    <message>
        <source>An answer that reaches it is cut off.</source>
        <translation>Una respuesta que llega a ella se corta.</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>Sem&amp;illa</translation>
    </message>
    <message>
        <source>The same seed draws the same prompts, wordings and combinations, and the same plan gives the same answers.</source>
        <translation>La misma semilla sortea los mismos prompts, formulaciones y combinaciones, y el mismo plan da las mismas respuestas.</translation>
    </message>
    <message>
        <source>Held-out ones of this model</source>
        <translation>Los reservados de este modelo</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>Archivo de prompts</translation>
    </message>
    <message>
        <source>A file with a prompt a line, or JSONL; empty: held-out prompts of the demo world, or general ones for other models</source>
        <translation>Un archivo con un prompt por línea, o JSONL; vacío: prompts reservados del mundo de demostración, o generales para otros modelos</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file of prompts</source>
        <translation>Elegir un archivo de prompts</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl);;All files (*)</source>
        <translation>Prompts (*.txt *.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Prompts &amp;from</source>
        <translation>Prompts &amp;de</translation>
    </message>
    <message>
        <source>%1 combinations, given one by one</source>
        <translation>%1 combinaciones, dadas una a una</translation>
    </message>
    <message>
        <source>This model does not offer it</source>
        <translation>Este modelo no lo ofrece</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sin token</translation>
    </message>
    <message>
        <source>Seen in &lt;and&gt;&apos;s training</source>
        <translation>Visto en el entrenamiento de &lt;and&gt;</translation>
    </message>
    <message>
        <source>Held out: never part of &lt;and&gt;&apos;s training</source>
        <translation>Reservado: nunca forma parte del entrenamiento de &lt;and&gt;</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Tick at least one method.</source>
        <translation>Marcar al menos un método.</translation>
    </message>
    <message>
        <source>This model does not offer the method %1; untick it.</source>
        <translation>Este modelo no ofrece el método %1; desmarcarlo.</translation>
    </message>
    <message>
        <source>%1 cannot run: %2</source>
        <translation>%1 no se puede ejecutar: %2</translation>
    </message>
    <message>
        <source>Tick at least one number of behaviours.</source>
        <translation>Marcar al menos un número de comportamientos.</translation>
    </message>
    <message>
        <source>Tick the behaviours to combine.</source>
        <translation>Marcar los comportamientos que combinar.</translation>
    </message>
    <message>
        <source>&amp;Which way is best</source>
        <translation>&amp;Qué modo es el mejor</translation>
    </message>
    <message>
        <source>Tick instructions, tokens with &lt;and&gt;, adapters, fixed vectors, LoRA + DARE, CAA and LM-Steer, as far as this model has them, on 1 to 3 behaviours</source>
        <translation>Marcar instrucciones, tokens con &lt;and&gt;, adaptadores, vectores fijos, LoRA + DARE, CAA y LM-Steer, en la medida en que este modelo los tenga, con 1 a 3 comportamientos</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <comment>a way to steer, and why</comment>
        <translation>Se omite %1: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::PlanPanel</name>
    <message>
        <source>What the plan takes</source>
        <translation>Lo que requiere el plan</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>Estimar la duración</translation>
    </message>
    <message>
        <source>Answer a few questions of the plan, take the time and forget them</source>
        <translation>Responder unas pocas preguntas del plan, medir el tiempo y descartarlas</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Estimando…</translation>
    </message>
    <message>
        <source>How long it takes is not known yet.</source>
        <translation>Aún no se conoce la duración.</translation>
    </message>
    <message>
        <source>About %1.</source>
        <translation>Aproximadamente %1.</translation>
    </message>
    <message>
        <source>%1 seen, %2 of unseen pairs, %3 unseen</source>
        <translation>%1 vistas, %2 de pares no vistos, %3 no vistas</translation>
    </message>
    <message>
        <source>%1 seen, %2 unseen</source>
        <translation>%1 vistas, %2 no vistas</translation>
    </message>
    <message>
        <source>%1 combinations (%2), %3 answers from %4 generations.</source>
        <translation>%1 combinaciones (%2), %3 respuestas de %4 generaciones.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::PromptEditor</name>
    <message>
        <source>Ask a question …</source>
        <translation>Hacer una pregunta …</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Ctrl+Return runs it, Escape stops. Press Down for suggested questions.</source>
        <translation>Ctrl+Intro lo ejecuta, Escape detiene. Abajo muestra preguntas sugeridas.</translation>
    </message>
    <message>
        <source>Suggested questions</source>
        <translation>Preguntas sugeridas</translation>
    </message>
    <message>
        <source>Take a suggested question</source>
        <translation>Elegir una pregunta sugerida</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>Cambiar el prompt</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::PromptPart</name>
    <message>
        <source>Suggested questions (Down)</source>
        <translation>Preguntas sugeridas (Abajo)</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Preguntas</translation>
    </message>
    <message>
        <source>A random question</source>
        <translation>Una pregunta al azar</translation>
    </message>
    <message>
        <source>Random q&amp;uestion</source>
        <translation>Pregunta al aza&amp;r</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>Pr&amp;ompt</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>Detener (Escape)</translation>
    </message>
    <message>
        <source>Run (Ctrl+Return)</source>
        <translation>Ejecutar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Take a random question</source>
        <translation>Elegir una pregunta al azar</translation>
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
        <translation>Un número</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con palabras propias</translation>
    </message>
    <message>
        <source>Answer to %1: %2</source>
        <translation>Respuesta a %1: %2</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguna de ellas</translation>
    </message>
    <message>
        <source>That is my guess</source>
        <translation>Esta es mi predicción</translation>
    </message>
    <message>
        <source>That is my answer</source>
        <translation>Esta es mi respuesta</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::QuestionModel</name>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errónea</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Its place among the run&apos;s questions</source>
        <translation>Su lugar entre las preguntas de la ejecución</translation>
    </message>
    <message>
        <source>Whether the output says what the label says</source>
        <translation>Si la salida dice lo mismo que la etiqueta</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>Lo que escribió el modelo</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>La respuesta correcta</translation>
    </message>
    <message>
        <source>What the task&apos;s parser found in the output</source>
        <translation>Lo que el analizador de la tarea encontró en la salida</translation>
    </message>
    <message>
        <source>What the model was asked</source>
        <translation>Lo que se preguntó al modelo</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::QuestionPane</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>W&amp;rong only</source>
        <translation>So&amp;lo erróneas</translation>
    </message>
    <message>
        <source>Hide the questions that were answered right</source>
        <translation>Ocultar las preguntas respondidas correctamente</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>The selected one is shown whole below</source>
        <translation>La seleccionada se muestra entera debajo</translation>
    </message>
    <message>
        <source>The selected question</source>
        <translation>La pregunta seleccionada</translation>
    </message>
    <message>
        <source>Select a question to read it and its answer whole.</source>
        <translation>Seleccionar una pregunta para leerla entera, con su respuesta.</translation>
    </message>
    <message>
        <source>%1 of %2 questions</source>
        <translation>%1 de %2 preguntas</translation>
    </message>
    <message>
        <source>Right: read as %1</source>
        <comment>an answer</comment>
        <translation>Correcta: leída como %1</translation>
    </message>
    <message>
        <source>Wrong: nothing could be read in it</source>
        <translation>Errónea: no se pudo leer nada en ella</translation>
    </message>
    <message>
        <source>Wrong: read as %1</source>
        <comment>an answer</comment>
        <translation>Errónea: leída como %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>The output was cut off at its longest length.</source>
        <translation>La salida se cortó en su longitud máxima.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ReadingPane</name>
    <message>
        <source>The model answers nothing with this deck.</source>
        <translation>El modelo no responde nada con este mazo.</translation>
    </message>
    <message>
        <source>layers %1: %2 positions back</source>
        <translation>capas %1: %2 posiciones hacia atrás</translation>
    </message>
    <message>
        <source>layers %1: all that came before</source>
        <translation>capas %1: todo lo anterior</translation>
    </message>
    <message>
        <source>Press Look: the deck answers, and the passes are read.</source>
        <translation>Pulsar Observar: el mazo responde y se leen las pasadas.</translation>
    </message>
    <message>
        <source>“%1”: logit %2 with the rows, %3 without (%4)</source>
        <translation>«%1»: logit %2 con las filas, %3 sin ellas (%4)</translation>
    </message>
    <message>
        <source>logit with less logit without</source>
        <translation>logit con las filas menos logit sin ellas</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>todas las filas</translation>
    </message>
    <message>
        <source>the deck&apos;s rows</source>
        <translation>las filas del mazo</translation>
    </message>
    <message>
        <source>the answer; % of the attention</source>
        <translation>la respuesta; % de la atención</translation>
    </message>
    <message>
        <source>Where “%1” was chosen, %2 got %3 % of the attention, all layers and heads</source>
        <translation>Donde se eligió «%1», %2 recibió un %3 % de la atención, en todas las capas y cabezas</translation>
    </message>
    <message>
        <source>%1 (slot %2, position %3)</source>
        <translation>%1 (casilla %2, posición %3)</translation>
    </message>
    <message>
        <source>%1 sees itself.</source>
        <translation>%1 se ve a sí misma.</translation>
    </message>
    <message>
        <source>%1 sees %2.</source>
        <translation>%1 ve a %2.</translation>
    </message>
    <message>
        <source>%1 does not see %2: rows of a set stand at one position and do not see one another.</source>
        <translation>%1 no ve a %2: las filas de un conjunto están en una misma posición y no se ven entre sí.</translation>
    </message>
    <message>
        <source>%1 does not see %2, which comes later.</source>
        <translation>%1 no ve a %2, que va después.</translation>
    </message>
    <message>
        <source>%1 does not see %2, which is too far back for these layers.</source>
        <translation>%1 no ve a %2, que queda demasiado atrás para estas capas.</translation>
    </message>
    <message>
        <source>who looks</source>
        <translation>quién mira</translation>
    </message>
    <message>
        <source>whom it sees</source>
        <translation>a quién ve</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>cabezas</translation>
    </message>
    <message>
        <source>Layer %1, head %2: %3 % of its attention goes to %4</source>
        <translation>Capa %1, cabeza %2: un %3 % de su atención va a %4</translation>
    </message>
    <message>
        <source>Where “%1” was chosen, %2 gets %3 % of the attention on the average; a cell is a head of a layer.</source>
        <translation>Donde se eligió «%1», %2 recibe de media un %3 % de la atención; cada celda es una cabeza de una capa.</translation>
    </message>
    <message>
        <source>%1, slot %2: %3 % of the attention</source>
        <translation>%1, casilla %2: %3 % de la atención</translation>
    </message>
    <message>
        <source>share of the attention, all layers and heads</source>
        <translation>proporción de la atención, todas las capas y cabezas</translation>
    </message>
    <message>
        <source>share of the attention, layer %1, head %2</source>
        <translation>proporción de la atención, capa %1, cabeza %2</translation>
    </message>
    <message>
        <source>logit %1, place %2</source>
        <translation>logit %1, puesto %2</translation>
    </message>
    <message>
        <source>with every row</source>
        <translation>con todas las filas</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>without any row</source>
        <translation>sin ninguna fila</translation>
    </message>
    <message>
        <source>“%1” after all that stands before it</source>
        <translation>«%1» después de todo lo anterior</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>All rows together change the logit of “%1” by %2.</source>
        <translation>Todas las filas juntas cambian el logit de «%1» en %2.</translation>
    </message>
    <message>
        <source>%1 changes the logit of “%2” by %3, all rows together by %4.</source>
        <translation>%1 cambia el logit de «%2» en %3; todas las filas juntas, en %4.</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Observar</translation>
    </message>
    <message>
        <source>Answer the question with this deck, and read the passes that it took</source>
        <translation>Responder a la pregunta con este mazo y leer las pasadas que hicieron falta</translation>
    </message>
    <message>
        <source>End the look</source>
        <translation>Terminar la observación</translation>
    </message>
    <message>
        <source>Progress of the passes</source>
        <translation>Progreso de las pasadas</translation>
    </message>
    <message>
        <source>The input, slot by slot</source>
        <translation>La entrada, casilla por casilla</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>La respuesta, token por token</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>&amp;1 Deck</source>
        <translation>&amp;1 Mazo</translation>
    </message>
    <message>
        <source>What the deck&apos;s rows do to the whole answer</source>
        <translation>Lo que hacen las filas del mazo con toda la respuesta</translation>
    </message>
    <message>
        <source>&amp;2 Input</source>
        <translation>&amp;2 Entrada</translation>
    </message>
    <message>
        <source>The input&apos;s ids and positions, and who sees whom</source>
        <translation>Los identificadores y las posiciones de la entrada, y quién ve a quién</translation>
    </message>
    <message>
        <source>&amp;3 Attention</source>
        <translation>&amp;3 Atención</translation>
    </message>
    <message>
        <source>What one token of the answer looked at, by layer and head</source>
        <translation>Lo que miró un token de la respuesta, por capa y cabeza</translation>
    </message>
    <message>
        <source>&amp;4 Logit</source>
        <translation>&amp;4 Logit</translation>
    </message>
    <message>
        <source>One token&apos;s logit, with every row and without each</source>
        <translation>El logit de un token, con todas las filas y sin cada una</translation>
    </message>
    <message>
        <source>Alt+Down zooms in, Alt+Up out</source>
        <translation>Alt+Abajo acerca, Alt+Arriba aleja</translation>
    </message>
    <message>
        <source>What the rows do to each token&apos;s logit</source>
        <translation>Lo que hacen las filas con el logit de cada token</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Casilla</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Looked at, %</source>
        <translation>Atención, %</translation>
    </message>
    <message>
        <source>Logits changed by</source>
        <translation>Cambio de los logits</translation>
    </message>
    <message>
        <source>The deck&apos;s rows</source>
        <translation>Las filas del mazo</translation>
    </message>
    <message>
        <source>Attention that each row gets, token by token of the answer</source>
        <translation>Atención que recibe cada fila, token por token de la respuesta</translation>
    </message>
    <message>
        <source>Whose effect</source>
        <translation>De qué fila es el efecto</translation>
    </message>
    <message>
        <source>The rows that are taken out of the input for comparison: all of them, or one</source>
        <translation>Las filas que se quitan de la entrada para comparar: todas, o una</translation>
    </message>
    <message>
        <source>Logit with the rows less logit without, token by token of the answer</source>
        <translation>Logit con las filas menos logit sin ellas, token por token de la respuesta</translation>
    </message>
    <message>
        <source>Who sees whom</source>
        <translation>Quién ve a quién</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Layers of this model see unlike far</source>
        <translation>No todas las capas de este modelo ven igual de lejos</translation>
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
        <translation>Los identificadores de la entrada</translation>
    </message>
    <message>
        <source>Attention to the chosen slot, by layer and head</source>
        <translation>Atención a la casilla elegida, por capa y cabeza</translation>
    </message>
    <message>
        <source>Attention of the chosen head to every slot</source>
        <translation>Atención de la cabeza elegida a cada casilla</translation>
    </message>
    <message>
        <source>One token with the rows and without</source>
        <translation>Un token con las filas y sin ellas</translation>
    </message>
    <message>
        <source>What the rows do to each token</source>
        <translation>Lo que hacen las filas con cada token</translation>
    </message>
    <message>
        <source>Attention to each row</source>
        <translation>Atención a cada fila</translation>
    </message>
    <message>
        <source>Attention by layer and head</source>
        <translation>Atención por capa y cabeza</translation>
    </message>
    <message>
        <source>Attention to every slot</source>
        <translation>Atención a cada casilla</translation>
    </message>
    <message>
        <source>One token&apos;s logit</source>
        <translation>El logit de un token</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>Todos los tokens</translation>
    </message>
    <message>
        <source>The deck of Compose is empty. Put behaviours on it, then look here.</source>
        <translation>El mazo de Componer está vacío. Poner comportamientos en él y después observar aquí.</translation>
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
        <translation>Resultados de un experimento de orden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, run</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Exactitud, %</translation>
    </message>
    <message>
        <source>Order variance</source>
        <translation>Varianza de orden</translation>
    </message>
    <message>
        <source>A: %1, B: %2</source>
        <translation>A: %1, B: %2</translation>
    </message>
    <message>
        <source>Difference of accuracy</source>
        <translation>Diferencia de exactitud</translation>
    </message>
    <message>
        <source>Difference of order variance</source>
        <translation>Diferencia de varianza de orden</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ResultsView</name>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>The settings that made this figure, and the way back to them</source>
        <translation>Los ajustes con los que se hizo esta figura, y el modo de volver a ellos</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Ajustes de %1</translation>
    </message>
    <message>
        <source>Order variance by method and size</source>
        <translation>Varianza de orden por método y tamaño</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Exactitud, %</translation>
    </message>
    <message>
        <source>Order variance</source>
        <translation>Varianza de orden</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Shows rows in which every word occurs: behaviours, method, seen or unseen</source>
        <translation>Muestra las filas en las que aparecen todas las palabras: comportamientos, método, vistas o no vistas</translation>
    </message>
    <message>
        <source>Show one method</source>
        <translation>Mostrar un método</translation>
    </message>
    <message>
        <source>Show one size</source>
        <translation>Mostrar un tamaño</translation>
    </message>
    <message>
        <source>Show seen or unseen combinations</source>
        <translation>Mostrar combinaciones vistas o no vistas</translation>
    </message>
    <message>
        <source>every group</source>
        <translation>todos los grupos</translation>
    </message>
    <message>
        <source>Orders &amp;disagree</source>
        <translation>Órde&amp;nes dispares</translation>
    </message>
    <message>
        <source>Only combinations whose orders differ in accuracy</source>
        <translation>Solo combinaciones cuyos órdenes difieren en exactitud</translation>
    </message>
    <message>
        <source>Accuracy of every combination, order and method</source>
        <translation>Exactitud de cada combinación, orden y método</translation>
    </message>
    <message>
        <source>Selecting a row shows its answers</source>
        <translation>Al seleccionar una fila se muestran sus respuestas</translation>
    </message>
    <message>
        <source>every method</source>
        <translation>todos los métodos</translation>
    </message>
    <message>
        <source>every size</source>
        <translation>todos los tamaños</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::RowPlane</name>
    <message>
        <source>The row in the plane</source>
        <translation>La fila en el plano</translation>
    </message>
    <message>
        <source>Step %1: at %2, %3; length %4</source>
        <translation>Paso %1: en %2, %3; longitud %4</translation>
    </message>
    <message>
        <source>The word %1, one of the nearest at the start or at the end</source>
        <translation>La palabra %1, una de las más cercanas al principio o al final</translation>
    </message>
    <message>
        <source>The row behind step %1: loss %2, length %3</source>
        <translation>La fila tras el paso %1: pérdida %2, longitud %3</translation>
    </message>
    <message>
        <source>Here the row moves.</source>
        <translation>Aquí se mueve la fila.</translation>
    </message>
    <message>
        <source>plane of two components: %1 % and %2 % of what differs</source>
        <translation>plano de dos componentes: %1 % y %2 % de lo que difiere</translation>
    </message>
    <message>
        <source>arrow: against the gradient, of which %1 % lies in this plane</source>
        <translation>flecha: contra el gradiente, del que un %1 % está en este plano</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::RowsModel</name>
    <message>
        <source>%1: %2 of its orders are here</source>
        <translation>%1: aquí están %2 de sus órdenes</translation>
    </message>
    <message>
        <source>%1 of %2 answers do what was asked</source>
        <translation>%1 de %2 respuestas hacen lo pedido</translation>
    </message>
    <message>
        <source>Behaviours in order</source>
        <translation>Comportamientos en orden</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Exactitud, %</translation>
    </message>
    <message>
        <source>Orders ±</source>
        <translation>Órdenes ±</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortes</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>The combination in one of its orders</source>
        <translation>La combinación en uno de sus órdenes</translation>
    </message>
    <message>
        <source>The way it was steered</source>
        <translation>El modo en que se dirigió</translation>
    </message>
    <message>
        <source>Share of answers that do what was asked</source>
        <translation>Proporción de respuestas que hacen lo pedido</translation>
    </message>
    <message>
        <source>Largest minus smallest accuracy over this combination&apos;s orders, in points</source>
        <translation>Exactitud máxima menos mínima entre los órdenes de esta combinación, en puntos</translation>
    </message>
    <message>
        <source>Behaviours in the combination</source>
        <translation>Comportamientos de la combinación</translation>
    </message>
    <message>
        <source>Answers so far, one per prompt</source>
        <translation>Respuestas hasta ahora, una por prompt</translation>
    </message>
    <message>
        <source>Answers cut off at the largest length</source>
        <translation>Respuestas cortadas en la longitud máxima</translation>
    </message>
    <message>
        <source>The judge&apos;s mean score, 1 to 5, of the correct answers</source>
        <translation>Puntuación media del juez, de 1 a 5, para las respuestas correctas</translation>
    </message>
    <message>
        <source>Seen: all of its behaviours were part of &lt;and&gt;&apos;s training. Unseen pairs: they were, but two of them never together. Unseen: at least one was held out.</source>
        <translation>Vistas: todos sus comportamientos formaron parte del entrenamiento de &lt;and&gt;. Pares no vistos: también, pero dos de ellos nunca juntos. No vistas: al menos uno estaba reservado.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::RunOn</name>
    <message>
        <source>Run on</source>
        <translation>Ejecutar en</translation>
    </message>
    <message>
        <source>Who does the work: the machine that shows this window, a server that has the same model, or any other machine that you start it on</source>
        <translation>Quién hace el trabajo: el equipo que muestra esta ventana, un servidor que tiene el mismo modelo, o cualquier otro equipo en el que se inicie</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>A server that answers</source>
        <translation>Un servidor que responde</translation>
    </message>
    <message>
        <source>Another machine, started there</source>
        <translation>Otro equipo, iniciado allí</translation>
    </message>
    <message>
        <source>R&amp;un on</source>
        <translation>Ejecutar e&amp;n</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Of steerdeck-cli serve with the same model, tokens and dtype. A few answers are compared with this machine&apos;s own before the others are asked for.</source>
        <translation>La de steerdeck-cli serve, con el mismo modelo, los mismos tokens y el mismo dtype. Unas pocas respuestas se comparan con las de este equipo antes de pedir las demás.</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Clave del servidor</translation>
    </message>
    <message>
        <source>Sent to the server, kept nowhere; empty: what STEERDECK_BACKEND_KEY says</source>
        <translation>Se envía al servidor y no se guarda en ninguna parte; vacía: lo que diga STEERDECK_BACKEND_KEY</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Peticiones a la vez</translation>
    </message>
    <message>
        <source>How many answers the server is asked for at the same time</source>
        <translation>Cuántas respuestas se piden al servidor al mismo tiempo</translation>
    </message>
    <message>
        <source> at once</source>
        <translation> a la vez</translation>
    </message>
    <message>
        <source>Command that runs the plan</source>
        <translation>Comando que ejecuta el plan</translation>
    </message>
    <message>
        <source>Start this there, alone, under mpirun or as a job array, then follow its results:</source>
        <translation>Iniciar esto allí, solo, con mpirun o como conjunto de trabajos (job array), y después seguir sus resultados:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Copy the command that runs the plan</source>
        <translation>Copiar el comando que ejecuta el plan</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Carpeta de los resultados</translation>
    </message>
    <message>
        <source>Where this machine sees the results grow: a shared folder, or one mounted with sshfs. Start follows it; Stop leaves the work there alone.</source>
        <translation>Dónde ve este equipo crecer los resultados: una carpeta compartida, o montada con sshfs. Iniciar la sigue; Detener no interrumpe el trabajo de allí.</translation>
    </message>
    <message>
        <source>Folder of the results, as seen from here</source>
        <translation>Carpeta de los resultados, vista desde aquí</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the folder of the results</source>
        <translation>Elegir la carpeta de los resultados</translation>
    </message>
    <message>
        <source>Start the command where the work should be done, then name the folder of its results.</source>
        <translation>Iniciar el comando donde deba hacerse el trabajo y después indicar la carpeta de sus resultados.</translation>
    </message>
    <message>
        <source>Give the server&apos;s address: http://HOST:PORT/v1</source>
        <translation>Indicar la dirección del servidor: http://HOST:PORT/v1</translation>
    </message>
    <message>
        <source>Who answers: the model that is open here, or a server, which may have a larger one</source>
        <translation>Quién responde: el modelo abierto aquí, o un servidor, que puede tener uno más grande</translation>
    </message>
    <message>
        <source>Of steerdeck-cli serve with the same model and dtype, or of any other program that speaks OpenAI&apos;s API, with any model</source>
        <translation>La de steerdeck-cli serve, con el mismo modelo y el mismo dtype, o la de cualquier otro programa que hable la API de OpenAI, con cualquier modelo</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SamplePane</name>
    <message>
        <source>Sample answers so far</source>
        <translation>Respuestas de muestra hasta ahora</translation>
    </message>
    <message>
        <source>Sample answers</source>
        <translation>Respuestas de muestra</translation>
    </message>
    <message>
        <source>Answers made on the way, each with the rows of its moment</source>
        <translation>Respuestas hechas durante el entrenamiento, cada una con las filas de su momento</translation>
    </message>
    <message>
        <source>Older sample</source>
        <translation>Muestra anterior</translation>
    </message>
    <message>
        <source>Newer sample</source>
        <translation>Muestra siguiente</translation>
    </message>
    <message>
        <source>Sample answer with the tokens as they are now</source>
        <translation>Respuesta de muestra con los tokens tal como están ahora</translation>
    </message>
    <message>
        <source>While training runs, an answer made with the tokens of the moment appears here.</source>
        <translation>Durante el entrenamiento aparece aquí una respuesta hecha con los tokens del momento.</translation>
    </message>
    <message>
        <source>Step %1: %2, %3 of %4 ✓</source>
        <comment>step, behaviour, verifiers that passed, all</comment>
        <translation>Paso %1: %3/%4 ✓ %2</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <translation>✓ %1: %2</translation>
    </message>
    <message>
        <source>✗ %1: %2, wanted %3</source>
        <translation>✗ %1: %2, pedido: %3</translation>
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
        <translation>Temperatura, top-p, top-k, muestras, semilla, longitud y prompt de sistema de las respuestas</translation>
    </message>
    <message>
        <source>Rege&amp;nerate</source>
        <translation>Re&amp;generar</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>0 takes the likeliest word each time; the higher, the bolder</source>
        <translation>0 toma siempre la palabra más probable; cuanto más alta, más atrevida</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Words are drawn from the likeliest that have this share of the probability</source>
        <translation>Las palabras se sortean entre las más probables que reúnen esta proporción de la probabilidad</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Words are drawn from so many of the likeliest</source>
        <translation>Las palabras se sortean entre este número de las más probables</translation>
    </message>
    <message>
        <source>all</source>
        <comment>words of the vocabulary</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>So many answers of each kind, and how many of them do what was asked</source>
        <translation>Número de respuestas de cada clase, y cuántas de ellas hacen lo pedido</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed draws the same answer; each sample takes the next one</source>
        <translation>La misma semilla sortea la misma respuesta; cada muestra toma la siguiente</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>In tokens; longer ones are cut</source>
        <translation>En tokens; las más largas se cortan</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>What the system says before the question; empty where it says nothing</source>
        <translation>Lo que dice el sistema antes de la pregunta; vacío si no dice nada</translation>
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
            <numerusform>%n muestra</numerusform>
            <numerusform>%n muestras</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>greedy</source>
        <comment>the likeliest word each time</comment>
        <translation>voraz</translation>
    </message>
    <message numerus="yes">
        <source>at most %n tokens</source>
        <translation>
            <numerusform>como máximo %n token</numerusform>
            <numerusform>como máximo %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>a system prompt</source>
        <translation>con prompt de sistema</translation>
    </message>
    <message>
        <source>The same with the next seed (Ctrl+Shift+Return)</source>
        <translation>Lo mismo con la semilla siguiente (Ctrl+Mayús+Intro)</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SavedDecksModel</name>
    <message>
        <source>Save the deck “%1”</source>
        <translation>Guardar el mazo «%1»</translation>
    </message>
    <message>
        <source>Replace the saved deck “%1”</source>
        <translation>Reemplazar el mazo guardado «%1»</translation>
    </message>
    <message>
        <source>There is a saved deck “%1” already. Choose another name.</source>
        <translation>Ya hay un mazo guardado «%1». Elegir otro nombre.</translation>
    </message>
    <message>
        <source>Rename the saved deck “%1” to “%2”</source>
        <translation>Cambiar el nombre del mazo guardado «%1» a «%2»</translation>
    </message>
    <message>
        <source>Delete the saved deck “%1”</source>
        <translation>Eliminar el mazo guardado «%1»</translation>
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
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>No deck is saved yet.</source>
        <translation>Aún no hay mazos guardados.</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Cargar</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nombrar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Saved decks</source>
        <translation>Mazos guardados</translation>
    </message>
    <message>
        <source>Name for the deck as it stands now</source>
        <translation>Nombre para el mazo tal como está ahora</translation>
    </message>
    <message>
        <source>Name for this deck</source>
        <translation>Nombre para este mazo</translation>
    </message>
    <message>
        <source>The deck as it stands now is saved under this name; the prompt is not part of it.</source>
        <translation>El mazo se guarda con este nombre tal como está ahora; el prompt no forma parte de él.</translation>
    </message>
    <message>
        <source>Enter loads the selected deck, F2 renames it, Delete deletes it.</source>
        <translation>Intro carga el mazo seleccionado, F2 cambia su nombre, Suprimir lo elimina.</translation>
    </message>
    <message>
        <source>Put the selected deck in place of this one (Enter)</source>
        <translation>Poner el mazo seleccionado en lugar de este (Intro)</translation>
    </message>
    <message>
        <source>Give the selected deck another name (F2)</source>
        <translation>Dar otro nombre al mazo seleccionado (F2)</translation>
    </message>
    <message>
        <source>Delete the selected deck; that can be undone (Delete)</source>
        <translation>Eliminar el mazo seleccionado; se puede deshacer (Suprimir)</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>The deck is empty: there is nothing to save.</source>
        <translation>El mazo está vacío: no hay nada que guardar.</translation>
    </message>
    <message>
        <source>Give the deck a name first.</source>
        <translation>Dar primero un nombre al mazo.</translation>
    </message>
    <message>
        <source>Put the deck as it stands now in place of the saved one of this name (Enter)</source>
        <translation>Poner el mazo tal como está ahora en lugar del guardado con este nombre (Intro)</translation>
    </message>
    <message>
        <source>Save the deck as it stands now, without the prompt (Enter)</source>
        <translation>Guardar el mazo tal como está ahora, sin el prompt (Intro)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ScatterPlot</name>
    <message>
        <source>%1: the mean of its instructions&apos; words, where its training begins</source>
        <translation>%1: la media de las palabras de sus instrucciones, donde empieza su entrenamiento</translation>
    </message>
    <message>
        <source>%1, norm %2</source>
        <translation>%1, norma %2</translation>
    </message>
    <message>
        <source>%1, norm %2, unseen by &lt;and&gt;</source>
        <translation>%1, norma %2, no visto por &lt;and&gt;</translation>
    </message>
    <message>
        <source>vocabulary: %1</source>
        <translation>vocabulario: %1</translation>
    </message>
    <message>
        <source>Tokens on principal components</source>
        <translation>Tokens en las componentes principales</translation>
    </message>
    <message>
        <source>Arrow keys go from token to token, Shift and click adds, Shift and drag draws a lasso, Ctrl and arrows move the view, Alt and arrows turn it in three dimensions, plus and minus zoom, Home resets, Escape selects none</source>
        <translation>Las flechas pasan de un token a otro, Mayús y clic añade, Mayús y arrastrar traza un lazo, Ctrl y las flechas mueven la vista, Alt y las flechas la giran en tres dimensiones, más y menos amplían y reducen, Inicio restablece, Escape no selecciona ninguno</translation>
    </message>
    <message>
        <source>PC %1 (%2 %)</source>
        <translation>CP %1 (%2 %)</translation>
    </message>
    <message>
        <source>hollow: unseen by &lt;and&gt;</source>
        <translation>hueco: no visto por &lt;and&gt;</translation>
    </message>
    <message>
        <source>small: its instructions</source>
        <translation>pequeño: sus instrucciones</translation>
    </message>
    <message>
        <source>%1: they lie on one another; a click takes the next</source>
        <translation>%1: están superpuestos; un clic toma el siguiente</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SettingsForm</name>
    <message>
        <source>Preset of the settings</source>
        <translation>Ajustes predefinidos</translation>
    </message>
    <message>
        <source>Fill in settings that are known to work</source>
        <translation>Rellenar con ajustes que se sabe que funcionan</translation>
    </message>
    <message>
        <source> %</source>
        <comment>unit of a share</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>Pa&amp;sos</translation>
    </message>
    <message>
        <source>Updates of what is trained. More steps follow the teacher more closely and take longer.</source>
        <translation>Actualizaciones de lo que se entrena. Con más pasos se sigue mejor al maestro y se tarda más.</translation>
    </message>
    <message>
        <source>Ba&amp;tch</source>
        <translation>&amp;Lote</translation>
    </message>
    <message>
        <source>Examples in each step, over all behaviours. Larger is steadier and slower.</source>
        <translation>Ejemplos en cada paso, entre todos los comportamientos. Con más, el avance es más estable y más lento.</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>Tasa de aprendiza&amp;je</translation>
    </message>
    <message>
        <source>How far one step moves what is trained (AdamW). For tokens, small models need about 1e-2, large ones 1e-4.</source>
        <translation>Cuánto mueve un paso lo que se entrena (AdamW). Para los tokens, los modelos pequeños necesitan alrededor de 1e-2; los grandes, 1e-4.</translation>
    </message>
    <message>
        <source>T&amp;emperature</source>
        <translation>Tem&amp;peratura</translation>
    </message>
    <message>
        <source>Softens the teacher&apos;s and the student&apos;s distributions before they are compared. At 10 unlikely words count too.</source>
        <translation>Suaviza las distribuciones del maestro y del alumno antes de compararlas. Con 10 cuentan también las palabras poco probables.</translation>
    </message>
    <message>
        <source>&amp;Warm-up</source>
        <translation>Calentam&amp;iento</translation>
    </message>
    <message>
        <source>Share of the steps in which the rate rises from 0. After it the rate falls to 0 in a straight line.</source>
        <translation>Proporción de los pasos en que la tasa sube desde 0. Después baja a 0 en línea recta.</translation>
    </message>
    <message>
        <source>Weight &amp;decay</source>
        <translation>&amp;Decaimiento</translation>
    </message>
    <message>
        <source>Pulls the trained numbers towards zero a little with each step.</source>
        <translation>Acerca un poco a cero en cada paso los números que se entrenan (decaimiento de pesos).</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Recorte</translation>
    </message>
    <message>
        <source>Longest gradient of a token or behaviour. A longer one is shortened to it.</source>
        <translation>El mayor gradiente de un token o comportamiento. Uno más largo se acorta hasta ese valor.</translation>
    </message>
    <message>
        <source>Ort&amp;hogonality</source>
        <translation>Orto&amp;gonalidad</translation>
    </message>
    <message>
        <source>Weight of the term that keeps the operator apart from the behaviours: the sum of its squared cosines to their tokens.</source>
        <translation>Peso del término que mantiene al operador apartado de los comportamientos: la suma de sus cosenos con los tokens de estos, al cuadrado.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed draws the same examples and paraphrases in the same order.</source>
        <translation>La misma semilla sortea los mismos ejemplos y paráfrasis en el mismo orden.</translation>
    </message>
    <message>
        <source>Rep&amp;ort every</source>
        <translation>In&amp;formar cada</translation>
    </message>
    <message>
        <source>Steps between two points of the curves. It changes nothing that is learned.</source>
        <translation>Pasos entre dos puntos de las curvas. No cambia nada de lo que se aprende.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>For the small demo model: few steps, each a large one</source>
        <translation>Para el pequeño modelo de demostración: pocos pasos, cada uno grande</translation>
    </message>
    <message>
        <source>Paper (arXiv 2601.05062)</source>
        <translation>Artículo (arXiv 2601.05062)</translation>
    </message>
    <message>
        <source>As published for models of billions of parameters: small steps, and 2 epochs of 50 000 examples for each behaviour</source>
        <translation>Como se publicó para modelos de miles de millones de parámetros: pasos pequeños y 2 épocas de 50 000 ejemplos por comportamiento</translation>
    </message>
    <message>
        <source>Suited to it</source>
        <translation>Adecuados</translation>
    </message>
    <message>
        <source>The settings that suit this way to steer</source>
        <translation>Los ajustes adecuados para este modo de dirigir</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a setting that differs from the preset</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Differs from the preset %1, which has %2.</source>
        <translation>Difiere de los ajustes predefinidos %1, que tienen %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ from the preset %1; bring its values back</source>
        <translation>
            <numerusform>%n valor difiere de los ajustes predefinidos %1; recuperar los predefinidos</numerusform>
            <numerusform>%n valores difieren de los ajustes predefinidos %1; recuperar los predefinidos</numerusform>
        </translation>
    </message>
    <message>
        <source>In company</source>
        <translation>En compañía</translation>
    </message>
    <message>
        <source>For tokens that are there: they learn to stand beside others in a &lt;set&gt;</source>
        <translation>Para tokens que ya existen: aprenden a estar junto a otros en un &lt;set&gt;</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SettingsSheet</name>
    <message>
        <source>Behaviours at once</source>
        <translation>Comportamientos a la vez</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamientos</translation>
    </message>
    <message>
        <source>all of the set</source>
        <translation>todos los del conjunto</translation>
    </message>
    <message>
        <source>Combinations per size</source>
        <translation>Combinaciones por tamaño</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Combinaciones</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Prompts per combination</source>
        <translation>Prompts por combinación</translation>
    </message>
    <message>
        <source>Instruction&apos;s wording</source>
        <translation>Formulación de la instrucción</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>sorteada</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>la primera</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Longest answer, tokens</source>
        <translation>Respuesta más larga, tokens</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>generación</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>huella</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Ajustes de %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The file of prompts is not part of the results: choose it again if it was not the usual one.</source>
        <translation>El archivo de prompts no forma parte de los resultados: elegirlo otra vez si no era el habitual.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Bring the plan back to them</source>
        <translation>Devolver el plan a estos ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Instructions of several behaviours</source>
        <translation>Instrucciones de varios comportamientos</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>unidas</translation>
    </message>
    <message>
        <source>each as a sentence</source>
        <translation>cada una como frase</translation>
    </message>
    <message>
        <source>Drop rate of DARE</source>
        <translation>Tasa de descarte de DARE</translation>
    </message>
    <message>
        <source>Composition of LM-Steer</source>
        <translation>Composición de LM-Steer</translation>
    </message>
    <message>
        <source>products</source>
        <translation>productos</translation>
    </message>
    <message>
        <source>factors</source>
        <translation>factores</translation>
    </message>
    <message>
        <source>factors, without epsilon</source>
        <translation>factores, sin épsilon</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ShelfModel</name>
    <message>
        <source>“%1” has no token yet. Train one on the Train bench, or open a token file.</source>
        <translation>«%1» aún no tiene token. Entrenar uno en la mesa Entrenar, o abrir un archivo de token.</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Categoría %1</translation>
    </message>
    <message>
        <source>%1, unseen by &lt;and&gt;</source>
        <translation>%1, no visto por &lt;and&gt;</translation>
    </message>
    <message>
        <source>%1, no token yet</source>
        <translation>%1, aún sin token</translation>
    </message>
    <message>
        <source>Instruction: “%1”</source>
        <translation>Instrucción: «%1»</translation>
    </message>
    <message>
        <source>Held out: &lt;and&gt; was trained without it.</source>
        <translation>Reservado: &lt;and&gt; se entrenó sin él.</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sin token</translation>
    </message>
    <message>
        <source>unseen by &lt;and&gt;</source>
        <translation>no visto por &lt;and&gt;</translation>
    </message>
    <message>
        <source>Its token came with the model.</source>
        <translation>Su token vino con el modelo.</translation>
    </message>
    <message>
        <source>Its token is your own; the shipped one is set aside.</source>
        <translation>Su token es propio; el incluido está apartado.</translation>
    </message>
    <message>
        <source>Its token is your own.</source>
        <translation>Su token es propio.</translation>
    </message>
    <message>
        <source>%1, your own token</source>
        <translation>%1, token propio</translation>
    </message>
    <message>
        <source>own</source>
        <comment>of a token: trained or opened by the user</comment>
        <translation>propio</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ShelfRail</name>
    <message>
        <source>Show the whole shelf</source>
        <translation>Mostrar todo el estante</translation>
    </message>
    <message>
        <source>New behaviour… (Ctrl+Shift+N)</source>
        <translation>Nuevo comportamiento… (Ctrl+Mayús+N)</translation>
    </message>
    <message>
        <source>Behaviours: %1</source>
        <comment>of a category</comment>
        <translation>Comportamientos: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ShelfView</name>
    <message>
        <source>Filter behaviours</source>
        <translation>Filtrar comportamientos</translation>
    </message>
    <message>
        <source>Show only behaviours whose names hold this; Down goes to them</source>
        <translation>Mostrar solo los comportamientos cuyo nombre contiene esto; Abajo pasa a ellos</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamientos</translation>
    </message>
    <message>
        <source>Press Enter to put the selected behaviour on the deck, or drag it there.</source>
        <translation>Pulsar Intro para poner en el mazo el comportamiento seleccionado, o arrastrarlo hasta allí.</translation>
    </message>
    <message>
        <source>Put on the deck</source>
        <translation>Poner en el mazo</translation>
    </message>
    <message>
        <source>Back to the shipped token</source>
        <translation>Volver al token incluido</translation>
    </message>
    <message>
        <source>New behaviour…</source>
        <translation>Nuevo comportamiento…</translation>
    </message>
    <message>
        <source>A behaviour of your own: its words, its check, its look (Ctrl+Shift+N)</source>
        <translation>Un comportamiento propio: sus palabras, su comprobación, su aspecto (Ctrl+Mayús+N)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Duplicate as my own…</source>
        <translation>Duplicar como propio…</translation>
    </message>
    <message>
        <source>Fold the shelf to icons</source>
        <translation>Reducir el estante a iconos</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SideEffectsPane</name>
    <message>
        <source>Questions whose answers are known are answered without steering and at several doses of the deck. How many obey, and what is it paid for with?</source>
        <translation>Se responde a preguntas cuyas respuestas se conocen, sin dirigir y con varias dosis del mazo. ¿Cuántas respuestas cumplen, y a qué precio?</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>Med&amp;ir</translation>
    </message>
    <message>
        <source>Answer the questions at every dose</source>
        <translation>Responder a las preguntas con cada dosis</translation>
    </message>
    <message>
        <source>End the measurement</source>
        <translation>Terminar la medición</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progreso de la medición</translation>
    </message>
    <message>
        <source>&amp;Way to steer</source>
        <translation>&amp;Modo de dirigir</translation>
    </message>
    <message>
        <source>Tokens alone, or with the instructions</source>
        <translation>Solo los tokens, o con las instrucciones</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Obeyed %</source>
        <translation>Cumplen %</translation>
    </message>
    <message>
        <source>Right %</source>
        <translation>Correctas %</translation>
    </message>
    <message>
        <source>KL, nats</source>
        <translation>KL, nats</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>Empty or in circles %</source>
        <translation>Vacías o en círculo %</translation>
    </message>
    <message>
        <source>Obedience and damage by dose</source>
        <translation>Cumplimiento y daño por dosis</translation>
    </message>
    <message>
        <source>Obedience and damage</source>
        <translation>Cumplimiento y daño</translation>
    </message>
    <message>
        <source>Every dose</source>
        <translation>Todas las dosis</translation>
    </message>
    <message>
        <source>Deck: %1</source>
        <translation>Mazo: %1</translation>
    </message>
    <message>
        <source>Compose&apos;s deck is empty: lay behaviours on it first.</source>
        <translation>El mazo de Componer está vacío: poner antes comportamientos en él.</translation>
    </message>
    <message>
        <source>Recommended dose: %1. It obeys nearly as often as the best, and damages little.</source>
        <translation>Dosis recomendada: %1. Cumple casi tan a menudo como la mejor y daña poco.</translation>
    </message>
    <message>
        <source>Recommended doses: %1 to %2. They obey nearly as often as the best, and damage little.</source>
        <translation>Dosis recomendadas: de %1 a %2. Cumplen casi tan a menudo como la mejor y dañan poco.</translation>
    </message>
    <message>
        <source>No dose tried obeys without damage.</source>
        <translation>Ninguna dosis probada cumple sin daño.</translation>
    </message>
    <message>
        <source>no steering</source>
        <translation>sin dirigir</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SideEffectsPlot</name>
    <message>
        <source>Obedience and damage by dose</source>
        <translation>Cumplimiento y daño por dosis</translation>
    </message>
    <message>
        <source>obeyed</source>
        <translation>cumplen</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correctas</translation>
    </message>
    <message>
        <source>empty or in circles</source>
        <translation>vacías o en círculo</translation>
    </message>
    <message>
        <source>KL to the plain model</source>
        <translation>KL respecto al modelo sin dirigir</translation>
    </message>
    <message>
        <source>Dose: what every strength is multiplied by</source>
        <translation>Dosis: por cuánto se multiplica cada intensidad</translation>
    </message>
    <message>
        <source>Answers, %</source>
        <translation>Respuestas, %</translation>
    </message>
    <message>
        <source>KL, nats a token</source>
        <translation>KL, nats por token</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SizesPlot</name>
    <message>
        <source>Accuracy over the size of the model</source>
        <translation>Exactitud según el tamaño del modelo</translation>
    </message>
    <message>
        <source>Up and Down read the values out one by one</source>
        <translation>Arriba y Abajo leen los valores uno a uno</translation>
    </message>
    <message>
        <source>%1, %2 parameters</source>
        <comment>model, number</comment>
        <translation>%1, %2 parámetros</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>method, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accuracy %1 %</source>
        <translation>Exactitud: %1 %</translation>
    </message>
    <message>
        <source>Draw experiments with several models together: their accuracy over the size of the model appears here</source>
        <translation>Dibujar juntos experimentos con varios modelos: aquí aparece su exactitud según el tamaño del modelo</translation>
    </message>
    <message>
        <source>Accuracy, %, over parameters</source>
        <translation>Exactitud, %, según los parámetros</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::StepDots</name>
    <message>
        <source>Step %1 of %2; %3 done</source>
        <translation>Paso %1 de %2; hechos: %3</translation>
    </message>
    <message>
        <source>Step %1, done</source>
        <translation>Paso %1, hecho</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
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
        <translation>Algo que hacer</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Task or question</source>
        <translation>Tarea o pregunta</translation>
    </message>
    <message>
        <source>Guess before it</source>
        <translation>Predicción previa</translation>
    </message>
    <message>
        <source>Its choices, a line each</source>
        <translation>Sus opciones, una por línea</translation>
    </message>
    <message>
        <source>“Do it for me”, a line each</source>
        <translation>«Hacerlo por mí», una acción por línea</translation>
    </message>
    <message>
        <source>Done when, a line each</source>
        <translation>Hecho cuando, una condición por línea</translation>
    </message>
    <message>
        <source>What can be seen then</source>
        <translation>Qué se ve entonces</translation>
    </message>
    <message>
        <source>Take from the workbench</source>
        <translation>Tomar de la mesa de trabajo</translation>
    </message>
    <message>
        <source>What the bench behind shows now becomes what this step does and waits for</source>
        <translation>Lo que ahora muestra la mesa de detrás pasa a ser lo que este paso hace y espera</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Añadir una acción</translation>
    </message>
    <message>
        <source>A line to “Do it for me”</source>
        <translation>Una línea para «Hacerlo por mí»</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>A line to “Done when”</source>
        <translation>Una línea para «Hecho cuando»</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Why it is, or is not</source>
        <translation>Por qué lo es, o no lo es</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Guessed by</source>
        <translation>Se predice con</translation>
    </message>
    <message>
        <source>A choice</source>
        <translation>Una elección</translation>
    </message>
    <message>
        <source>A slider</source>
        <translation>Un control deslizante</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Un orden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Its slider</source>
        <translation>Su control deslizante</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>by</source>
        <translation>en pasos de</translation>
    </message>
    <message>
        <source>Where what happened comes from</source>
        <translation>De dónde sale lo que ocurrió</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No se indica</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Este número</translation>
    </message>
    <message>
        <source>Measured: answers that pass every badge</source>
        <translation>Medido: respuestas cuyos distintivos salen todos en verde</translation>
    </message>
    <message>
        <source>Measured: an experiment&apos;s accuracy, in %</source>
        <translation>Medido: exactitud de un experimento, en %</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>De quién son las respuestas</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Qué ocurre entonces</translation>
    </message>
    <message>
        <source>Its things, a line each, in the right order</source>
        <translation>Sus elementos, uno por línea, en el orden correcto</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SweepSheet</name>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>is trained</source>
        <translation>entrenándose</translation>
    </message>
    <message>
        <source>best</source>
        <translation>el mejor</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>What the form trains, with every rate, number of steps and seed named here. The tokens in use stay as they are until you take those of a training.</source>
        <translation>Lo que entrena el formulario, con cada tasa, número de pasos y semilla indicados aquí. Los tokens en uso quedan como están hasta que se tomen los de un entrenamiento.</translation>
    </message>
    <message>
        <source>Learning rates, with blanks between: 0.003 0.01 0.03</source>
        <translation>Tasas de aprendizaje, separadas por espacios: 0.003 0.01 0.03</translation>
    </message>
    <message>
        <source>Numbers of steps, with blanks between: 100 200</source>
        <translation>Números de pasos, separados por espacios: 100 200</translation>
    </message>
    <message>
        <source>Seeds, with blanks between: 1 2 3</source>
        <translation>Semillas, separadas por espacios: 1 2 3</translation>
    </message>
    <message>
        <source>Learning &amp;rates</source>
        <translation>&amp;Tasas de aprendizaje</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>Pa&amp;sos</translation>
    </message>
    <message>
        <source>Se&amp;eds</source>
        <translation>Semi&amp;llas</translation>
    </message>
    <message>
        <source>The sweep&apos;s trainings</source>
        <translation>Los entrenamientos del barrido</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Pérdida con lo reservado</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Exactitud, %</translation>
    </message>
    <message>
        <source>Best step</source>
        <translation>Mejor paso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Train one after the other; what was trained before is not trained again</source>
        <translation>Entrenar uno tras otro; lo que ya se entrenó no se vuelve a entrenar</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>End after the current step; starting again goes on from there</source>
        <translation>Terminar tras el paso actual; al iniciarlo de nuevo se sigue desde ahí</translation>
    </message>
    <message>
        <source>S&amp;how its curves</source>
        <translation>Mostrar sus cur&amp;vas</translation>
    </message>
    <message>
        <source>Show the selected training&apos;s curves on the bench</source>
        <translation>Mostrar en la mesa las curvas del entrenamiento seleccionado</translation>
    </message>
    <message>
        <source>&amp;Use these tokens</source>
        <translation>&amp;Usar estos tokens</translation>
    </message>
    <message>
        <source>The tokens of the selected training take the place of those in use</source>
        <translation>Los tokens del entrenamiento seleccionado ocupan el lugar de los que están en uso</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Close this form; the work goes on</source>
        <translation>Cerrar este formulario; el trabajo continúa</translation>
    </message>
    <message>
        <source>A learning rate is no number. Write them as in 0.003 0.01.</source>
        <translation>Una tasa de aprendizaje no es un número. Escribirlas así: 0.003 0.01.</translation>
    </message>
    <message>
        <source>A number of steps is no whole number. Write them as in 100 200.</source>
        <translation>Un número de pasos no es un número entero. Escribirlos así: 100 200.</translation>
    </message>
    <message>
        <source>A seed is no whole number. Write them as in 1 2 3.</source>
        <translation>Una semilla no es un número entero. Escribirlas así: 1 2 3.</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings, judged on what is held out</source>
        <translation>
            <numerusform>%n entrenamiento, juzgado con lo reservado</numerusform>
            <numerusform>%n entrenamientos, juzgados con lo reservado</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>Tasas de aprendizaje</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TaskBench</name>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Accuracy of the ticked runs</source>
        <translation>Exactitud de las ejecuciones marcadas</translation>
    </message>
    <message>
        <source>&amp;Copy the command line</source>
        <translation>C&amp;opiar la línea de comandos</translation>
    </message>
    <message>
        <source>The terminal&apos;s command that asks the same questions under the same steering</source>
        <translation>El comando de terminal que hace las mismas preguntas dirigidas del mismo modo</translation>
    </message>
    <message>
        <source>Ask these questions (Ctrl+Return)</source>
        <translation>Hacer estas preguntas (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Wait after the current batch; nothing is lost</source>
        <translation>Esperar tras el lote actual; no se pierde nada</translation>
    </message>
    <message>
        <source>End after the current batch; what is answered stays, and the same form goes on from there</source>
        <translation>Terminar tras el lote actual; lo respondido se conserva, y el mismo formulario sigue desde ahí</translation>
    </message>
    <message>
        <source>Stopping after this batch…</source>
        <translation>Deteniendo tras este lote…</translation>
    </message>
    <message>
        <source>Stopped. Start it again to go on from here.</source>
        <translation>Detenida. Iniciarla de nuevo para seguir desde aquí.</translation>
    </message>
    <message>
        <source>Progress of the task</source>
        <translation>Progreso de la tarea</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export the runs</source>
        <translation>Exportar las ejecuciones</translation>
    </message>
    <message>
        <source>Write the picture, the ticked runs or the shown questions</source>
        <translation>Guardar la imagen, las ejecuciones marcadas o las preguntas mostradas</translation>
    </message>
    <message>
        <source>Picture of the accuracy…</source>
        <translation>Imagen de la exactitud…</translation>
    </message>
    <message>
        <source>Runs as table (CSV)…</source>
        <translation>Ejecuciones como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Questions as table (CSV)…</source>
        <translation>Preguntas como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>E&amp;jecuciones</translation>
    </message>
    <message>
        <source>Earlier runs of tasks</source>
        <translation>Ejecuciones anteriores de tareas</translation>
    </message>
    <message>
        <source>A ticked run stands in the picture; the selected one&apos;s questions are shown</source>
        <translation>Una ejecución marcada aparece en la imagen; de la seleccionada se muestran las preguntas</translation>
    </message>
    <message>
        <source>Use &amp;its settings</source>
        <translation>Usa&amp;r sus ajustes</translation>
    </message>
    <message>
        <source>Fill the form as this run was asked; an unfinished one then goes on</source>
        <translation>Rellenar el formulario como se pidió en esta ejecución; si quedó sin terminar, continúa</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 de %2 respuestas</translation>
    </message>
    <message>
        <source>Done in %1: %2 of %3 right.</source>
        <translation>Terminado en %1: %2 de %3 correctas.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TaskForm</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>A published set of questions with one right answer each</source>
        <translation>Un conjunto publicado de preguntas con una sola respuesta correcta</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>File of questions</source>
        <translation>Archivo de preguntas</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file of questions</source>
        <translation>Elegir un archivo de preguntas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Rows of a task (*.jsonl *.json *.tsv);;All files (*)</source>
        <translation>Filas de una tarea (*.jsonl *.json *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>a split</comment>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Todo el archivo</translation>
    </message>
    <message>
        <source>all</source>
        <comment>questions</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>as usual</source>
        <comment>a length</comment>
        <translation>la habitual</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Partición</translation>
    </message>
    <message>
        <source>Which of the file&apos;s rows, as published</source>
        <translation>Qué filas del archivo, según se publicó</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>Pre&amp;guntas</translation>
    </message>
    <message>
        <source>The first so many of the split; 0 is all of them</source>
        <translation>Este número de las primeras de la partición; 0 son todas</translation>
    </message>
    <message>
        <source>&amp;Longest answer, tokens</source>
        <translation>Longitud máx., to&amp;kens</translation>
    </message>
    <message>
        <source>An answer that reaches it is cut off; 0 is what the task takes</source>
        <translation>Una respuesta que llega a ella se corta; 0 es lo que requiere la tarea</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>Sem&amp;illa</translation>
    </message>
    <message>
        <source>The same seed makes the same lists</source>
        <translation>La misma semilla genera las mismas listas</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>Pro&amp;fundidad</translation>
    </message>
    <message>
        <source>Of made lists: lists within lists, at most</source>
        <translation>En listas generadas: máximo de listas dentro de listas</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>Pala&amp;bras</translation>
    </message>
    <message>
        <source>Of made lists: words, at most</source>
        <translation>En listas generadas: máximo de palabras</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>Argument&amp;os</translation>
    </message>
    <message>
        <source>Of made lists: numbers of one list, at most</source>
        <translation>En listas generadas: máximo de números en una lista</translation>
    </message>
    <message>
        <source>Steered by</source>
        <translation>Con qué dirigir</translation>
    </message>
    <message>
        <source>The model alone, or what shall steer its answers</source>
        <translation>El modelo solo, o lo que debe dirigir sus respuestas</translation>
    </message>
    <message>
        <source>Steered &amp;by</source>
        <translation>Con &amp;qué dirigir</translation>
    </message>
    <message>
        <source>What has learned to steer in this way</source>
        <translation>Lo que ha aprendido a dirigir de este modo</translation>
    </message>
    <message>
        <source>Space ticks one; several act together</source>
        <translation>Espacio marca uno; varios actúan juntos</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unión</translation>
    </message>
    <message>
        <source>&lt;and&gt;, learned</source>
        <translation>&lt;and&gt;, aprendido</translation>
    </message>
    <message>
        <source>nothing between</source>
        <translation>nada en medio</translation>
    </message>
    <message>
        <source>the word “and”</source>
        <translation>la palabra «and»</translation>
    </message>
    <message>
        <source>&lt;set&gt;, in no order</source>
        <translation>&lt;set&gt;, sin orden</translation>
    </message>
    <message>
        <source>&lt;or&gt;, at least one</source>
        <translation>&lt;or&gt;, al menos uno</translation>
    </message>
    <message>
        <source>&lt;not&gt;, none of them</source>
        <translation>&lt;not&gt;, ninguno de ellos</translation>
    </message>
    <message>
        <source>Stren&amp;gth</source>
        <translation>Inten&amp;sidad</translation>
    </message>
    <message>
        <source>Scales what was learned; 1 is as it was trained</source>
        <translation>Escala lo aprendido; 1 es tal como se entrenó</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>U&amp;nión</translation>
    </message>
    <message>
        <source>What stands between two behaviours</source>
        <translation>Lo que va entre dos comportamientos</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>What the system says before each question</source>
        <translation>Lo que dice el sistema antes de cada pregunta</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>S&amp;ystem says</source>
        <translation>El sistema di&amp;ce</translation>
    </message>
    <message>
        <source>Without the c&amp;hat template</source>
        <translation>Sin plantilla de c&amp;hat</translation>
    </message>
    <message>
        <source>The model goes on with the question as it is</source>
        <translation>El modelo continúa la pregunta tal como está</translation>
    </message>
    <message>
        <source>The model alone, as it answers unasked.</source>
        <translation>El modelo solo, tal como responde sin que se le pida nada.</translation>
    </message>
    <message>
        <source>Nothing has learned to steer this model in this way: train it on the Train bench.</source>
        <translation>Nada ha aprendido aún a dirigir así este modelo: entrenarlo en la mesa Entrenar.</translation>
    </message>
    <message>
        <source>Made from a seed</source>
        <translation>A partir de una semilla</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Rows with %1: JSON lines, a JSON list, the hub&apos;s rows or TSV</source>
        <translation>Filas con %1: líneas JSON, una lista JSON, las filas del hub o TSV</translation>
    </message>
    <message>
        <source>Choose the file of %1&apos;s questions.</source>
        <translation>Elegir el archivo de preguntas de %1.</translation>
    </message>
    <message>
        <source>Made lists have no whole file: choose a split, or a file.</source>
        <translation>Las listas generadas no tienen archivo completo: elegir una partición o un archivo.</translation>
    </message>
    <message>
        <source>Tick what shall steer the answers.</source>
        <translation>Marcar lo que debe dirigir las respuestas.</translation>
    </message>
    <message>
        <source>Nothing has learned to steer in this way yet.</source>
        <translation>Aún nada ha aprendido a dirigir de este modo.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TaskRunModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Steered by</source>
        <translation>Dirigido con</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>When its last answer came. A ticked run stands in the picture</source>
        <translation>Cuándo llegó su última respuesta. Una ejecución marcada aparece en la imagen</translation>
    </message>
    <message>
        <source>Whose questions</source>
        <translation>La tarea de las preguntas</translation>
    </message>
    <message>
        <source>What steered the answers</source>
        <translation>Con qué se dirigieron las respuestas</translation>
    </message>
    <message>
        <source>Questions that were answered</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>Share of right answers, with its 95 % interval (Wilson)</source>
        <translation>Proporción de respuestas correctas, con su intervalo del 95 % (Wilson)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TimeBar</name>
    <message>
        <source>Moment of the training</source>
        <translation>Momento del entrenamiento</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Let the training pass by (Space)</source>
        <translation>Ver pasar el entrenamiento (Espacio)</translation>
    </message>
    <message>
        <source>Step of the training</source>
        <translation>Paso del entrenamiento</translation>
    </message>
    <message>
        <source>Arrow keys go from one recorded step to the next</source>
        <translation>Las flechas pasan de un paso registrado al siguiente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Hold this moment (Space)</source>
        <translation>Detenerse en este momento (Espacio)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Adelante</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Un paso adelante</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>How fast the steps pass</source>
        <translation>A qué velocidad pasan los pasos</translation>
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
        <translation>Izquierda y Derecha van de token en token</translation>
    </message>
    <message>
        <source>%1; the tallest bar: %2</source>
        <translation>%1; la barra más alta: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenLegend</name>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorear por</translation>
    </message>
    <message>
        <source>What the tokens of the answers are coloured by</source>
        <translation>Según qué se colorean los tokens de las respuestas</translation>
    </message>
    <message>
        <source>Probability: how likely the token was. Entropy: how open the choice was. Rank: how many tokens were likelier. A token&apos;s own numbers stand in its tip.</source>
        <translation>Probabilidad: lo probable que era el token. Entropía: lo abierta que estaba la elección. Puesto: cuántos tokens eran más probables. Los números propios de un token aparecen en su descripción emergente.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenScale</name>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>%1 bits and more</source>
        <translation>%1 bits y más</translation>
    </message>
    <message>
        <source>likeliest</source>
        <translation>el más probable</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ranks</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>beyond</source>
        <comment>a rank of 20</comment>
        <translation>más allá</translation>
    </message>
    <message>
        <source>How many tokens of the vocabulary the model held likelier, plus one: %1. The deeper the tint, and the shorter the line under it, the further down the list a token stood.</source>
        <translation>Cuántos tokens del vocabulario consideraba más probables el modelo, más uno: %1. Cuanto más intenso el tono y más corta la línea de debajo, más abajo en la lista estaba el token.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>How open the choice was: the entropy of the model&apos;s distribution at temperature 1, from %1 (only one token could come) to %2. The deeper the tint, and the longer the line under it, the more open.</source>
        <translation>Lo abierta que estaba la elección: la entropía de la distribución del modelo a temperatura 1, de %1 (solo podía venir un token) a %2. Cuanto más intenso el tono y más larga la línea de debajo, más abierta.</translation>
    </message>
    <message>
        <source>The probability that the model gave the token at temperature 1, from %1 to %2. The deeper the tint, and the shorter the line under it, the less likely the token was.</source>
        <translation>La probabilidad que el modelo dio al token a temperatura 1, de %1 a %2. Cuanto más intenso el tono y más corta la línea de debajo, menos probable era el token.</translation>
    </message>
    <message>
        <source>What the tokens&apos; colours mean</source>
        <translation>Qué significan los colores de los tokens</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenSheet</name>
    <message>
        <source>Examples of %1 behaviours</source>
        <translation>Ejemplos de %1 comportamientos</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>É&amp;pocas</translation>
    </message>
    <message>
        <source>How often the training goes through its data set, each example once an epoch; they decide the steps. The paper&apos;s are 2</source>
        <translation>Cuántas veces recorre el entrenamiento su conjunto de datos, cada ejemplo una vez por época; determinan los pasos. En el artículo son 2</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Instrucciones</translation>
    </message>
    <message>
        <source>How the teacher reads those of several behaviours: joined into one wording, or each as a sentence of its own, which is the paper&apos;s way</source>
        <translation>Cómo lee el maestro las de varios comportamientos: unidas en una sola formulación o cada una como frase aparte, que es la manera del artículo</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>I&amp;nicio</translation>
    </message>
    <message>
        <source>The operator&apos;s row before the first step</source>
        <translation>La fila del operador antes del primer paso</translation>
    </message>
    <message>
        <source>Behaviours of an example</source>
        <translation>Comportamientos de un ejemplo</translation>
    </message>
    <message>
        <source>Each ticked number is as likely; none ticked: the operator&apos;s own numbers</source>
        <translation>Cada número marcado es igual de probable; sin ninguno marcado: los números propios del operador</translation>
    </message>
    <message>
        <source>Examples of each &amp;behaviour</source>
        <translation>Ejemplos de cada co&amp;mportamiento</translation>
    </message>
    <message>
        <source>So many of a data set&apos;s, chosen at random; the paper&apos;s are 50 000</source>
        <translation>Este número de los de un conjunto de datos, elegidos al azar; en el artículo son 50 000</translation>
    </message>
    <message>
        <source>&amp;Longest left out</source>
        <translation>Omitir los más lar&amp;gos</translation>
    </message>
    <message>
        <source>Share of a data set whose prompts and answers are longest; the paper&apos;s is 0.1 %</source>
        <translation>Parte de un conjunto de datos cuyos prompts y respuestas son los más largos; en el artículo es el 0,1 %</translation>
    </message>
    <message>
        <source>&amp;Paraphrases</source>
        <translation>Pará&amp;frasis</translation>
    </message>
    <message>
        <source>The teacher reads the first so many of each behaviour&apos;s instructions; the paper&apos;s are 10</source>
        <translation>El maestro lee este número de las primeras instrucciones de cada comportamiento; en el artículo son 10</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Close; the options stand</source>
        <translation>Cerrar; las opciones se mantienen</translation>
    </message>
    <message>
        <source>none: steps</source>
        <comment>epochs</comment>
        <translation>ninguna: pasos</translation>
    </message>
    <message>
        <source>all</source>
        <comment>examples</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>none</source>
        <comment>examples</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source> %</source>
        <comment>unit of a share</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>all</source>
        <comment>paraphrases</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>unidas</translation>
    </message>
    <message>
        <source>as sentences</source>
        <translation>como frases</translation>
    </message>
    <message>
        <source>Each paraphrase as li&amp;kely</source>
        <translation>Cada paráfrasis igual de pro&amp;bable</translation>
    </message>
    <message>
        <source>The paper&apos;s way. Otherwise those of one or two words come twice as often</source>
        <translation>La manera del artículo. De lo contrario, las de una o dos palabras aparecen el doble de veces</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>ceros</translation>
    </message>
    <message>
        <source>mean of the tokens</source>
        <translation>media de los tokens</translation>
    </message>
    <message>
        <source>the word that says it</source>
        <translation>la palabra que lo dice</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatorio</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Opciones de %1</translation>
    </message>
    <message>
        <source>Options of the tokens</source>
        <translation>Opciones de los tokens</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 épocas</translation>
    </message>
    <message>
        <source>%1 examples each</source>
        <translation>%1 ejemplos de cada uno</translation>
    </message>
    <message>
        <source>without the longest %1 %</source>
        <translation>sin el %1 % más largo</translation>
    </message>
    <message>
        <source>instructions as sentences</source>
        <translation>instrucciones como frases</translation>
    </message>
    <message numerus="yes">
        <source>%n paraphrase(s)</source>
        <translation>
            <numerusform>%n paráfrasis</numerusform>
            <numerusform>%n paráfrasis</numerusform>
        </translation>
    </message>
    <message>
        <source>evenly drawn</source>
        <translation>sorteadas por igual</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>inicio: %1</translation>
    </message>
    <message>
        <source>%1 behaviours at once</source>
        <translation>%1 comportamientos a la vez</translation>
    </message>
    <message>
        <source>The usual data and instructions</source>
        <translation>Los datos y las instrucciones habituales</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Compañía</translation>
    </message>
    <message>
        <source>What stands beside the token in some examples, so that it learns to stand beside others: instructions of seen behaviours, or the tokens in use, joined by &lt;set&gt;</source>
        <translation>Lo que está junto al token en algunos ejemplos, para que aprenda a estar junto a otros: instrucciones de comportamientos vistos, o los tokens en uso, unidos por &lt;set&gt;</translation>
    </message>
    <message>
        <source>Examples with compan&amp;y</source>
        <translation>Ejemplos con comp&amp;añía</translation>
    </message>
    <message>
        <source>Share of the examples that have any</source>
        <translation>Proporción de los ejemplos que la tienen</translation>
    </message>
    <message>
        <source>At &amp;most beside it</source>
        <translation>Al&amp;rededor, como máximo</translation>
    </message>
    <message>
        <source>Behaviours of other categories, so many at most</source>
        <translation>Comportamientos de otras categorías, tantos como máximo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>company</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>instructions in words</source>
        <translation>instrucciones en palabras</translation>
    </message>
    <message>
        <source>tokens in use</source>
        <translation>tokens en uso</translation>
    </message>
    <message>
        <source>Begin &amp;with the token in use</source>
        <translation>Empe&amp;zar por el token en uso</translation>
    </message>
    <message>
        <source>Otherwise with the mean of the words of its instructions</source>
        <translation>Si no, por la media de las palabras de sus instrucciones</translation>
    </message>
    <message>
        <source>%1 % in company of %2</source>
        <translation>%1 % en compañía: %2</translation>
    </message>
    <message>
        <source>from the tokens in use</source>
        <translation>desde los tokens en uso</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenText</name>
    <message>
        <source>less than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>Steering token: %1</source>
        <translation>Token de dirección: %1</translation>
    </message>
    <message>
        <source>Learned operator: %1</source>
        <translation>Operador aprendido: %1</translation>
    </message>
    <message>
        <source>Steering token: %1, strength %2</source>
        <translation>Token de dirección: %1, intensidad %2</translation>
    </message>
    <message>
        <source>Token %1: %2</source>
        <translation>Token %1: %2</translation>
    </message>
    <message>
        <source>%1: probability %2</source>
        <translation>%1: probabilidad %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens. The arrow keys move from one to the next.</source>
        <translation>
            <numerusform>%n token. Las flechas pasan de uno a otro.</numerusform>
            <numerusform>%n tokens. Las flechas pasan de uno a otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: probability %2, rank %3</source>
        <comment>of a token</comment>
        <translation>%1: probabilidad %2, puesto %3</translation>
    </message>
    <message>
        <source>%1: probability %2, rank %3, entropy %4 bits</source>
        <comment>of a token</comment>
        <translation>%1: probabilidad %2, puesto %3, entropía %4 bits</translation>
    </message>
    <message>
        <source>%1; others: %2</source>
        <comment>of a token</comment>
        <translation>%1; otros: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenTraceModel</name>
    <message>
        <source>An operator&apos;s row starts at zero, which has no direction: its norm tells how far it moved</source>
        <translation>La fila de un operador empieza en cero, que no tiene dirección: su norma indica cuánto se ha movido</translation>
    </message>
    <message>
        <source>starts at 0</source>
        <translation>empieza en 0</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Cosine to start</source>
        <translation>Coseno / inicio</translation>
    </message>
    <message>
        <source>Nearest words (cosine)</source>
        <translation>Palabras cercanas (coseno)</translation>
    </message>
    <message>
        <source>The behaviour whose token is trained</source>
        <translation>El comportamiento cuyo token se entrena</translation>
    </message>
    <message>
        <source>Mean distillation loss of its examples in the last report</source>
        <translation>Pérdida media de destilación de sus ejemplos en el último informe</translation>
    </message>
    <message>
        <source>Length of the token&apos;s row</source>
        <translation>Longitud de la fila del token</translation>
    </message>
    <message>
        <source>Cosine between the row and where it started: 1 while it points the same way. An operator starts at zero, which has no direction</source>
        <translation>Coseno entre la fila y su punto de partida: 1 mientras tiene la misma dirección. Un operador empieza en cero, que no tiene dirección</translation>
    </message>
    <message>
        <source>The five words of the vocabulary whose rows point most nearly the same way</source>
        <translation>Las cinco palabras del vocabulario cuyas filas tienen la dirección más parecida</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainBench</name>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Deteniendo tras este paso…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped early after %1 s.</source>
        <translation>Detenido antes de tiempo, a los %1 s.</translation>
    </message>
    <message>
        <source>Done in %1 s.</source>
        <translation>Terminado en %1 s.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It can be chosen in experiments from now on: %1.</source>
        <translation>Desde ahora se puede elegir en los experimentos: %1.</translation>
    </message>
    <message>
        <source>Final loss %1. It can be chosen in experiments from now on: %2.</source>
        <translation>Pérdida final: %1. Desde ahora se puede elegir en los experimentos: %2.</translation>
    </message>
    <message>
        <source>Final loss %1. On the deck from now on: %2.</source>
        <translation>Pérdida final: %1. En el mazo desde ahora: %2.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>%1 steps of %2 examples, rate %3, decay %4, warm-up %5 %, clip %6, seed %7</source>
        <translation>%1 pasos de %2 ejemplos, tasa %3, decaimiento %4, calentamiento %5 %, recorte %6, semilla %7</translation>
    </message>
    <message>
        <source>Earlier run: %1. %2.</source>
        <translation>Ejecución anterior: %1. %2.</translation>
    </message>
    <message>
        <source>Earlier run, unfinished: %1. %2.</source>
        <translation>Ejecución anterior, sin terminar: %1. %2.</translation>
    </message>
    <message>
        <source>Train what is ticked (Ctrl+Return)</source>
        <translation>Entrenar lo marcado (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Wait after the current step; nothing is lost</source>
        <translation>Esperar tras el paso actual; no se pierde nada</translation>
    </message>
    <message>
        <source>End after the current step; starting again with the same settings goes on from there</source>
        <translation>Terminar tras el paso actual; al iniciar de nuevo con los mismos ajustes se sigue desde ahí</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Tokens, nearest words, earlier runs</source>
        <translation>Tokens, palabras más cercanas, ejecuciones anteriores</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>Lo que se entrena</translation>
    </message>
    <message>
        <source>The selected token&apos;s curves stand out</source>
        <translation>Destacan las curvas del token seleccionado</translation>
    </message>
    <message>
        <source>Nearest words over time</source>
        <translation>Palabras más cercanas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>The selected row&apos;s step is read out in the curves</source>
        <translation>En las curvas se leen los valores del paso de la fila seleccionada</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Palabras más cercanas</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>The newest values of each token</source>
        <translation>Los valores más recientes de cada token</translation>
    </message>
    <message>
        <source>At which step another word became the nearest</source>
        <translation>En qué paso otra palabra pasó a ser la más cercana</translation>
    </message>
    <message>
        <source>Records of trainings: compare them, show them again, use their settings</source>
        <translation>Registros de entrenamientos: compararlos, mostrarlos de nuevo, usar sus ajustes</translation>
    </message>
    <message>
        <source>A step is being measured</source>
        <translation>Se está midiendo un paso</translation>
    </message>
    <message>
        <source>This replaces what was learned before for %1.</source>
        <translation>Esto reemplaza lo aprendido antes para %1.</translation>
    </message>
    <message>
        <source>Yours take the place of shipped tokens: %1. They can be brought back.</source>
        <translation>Los tuyos ocupan el lugar de tokens incluidos: %1. Estos pueden recuperarse.</translation>
    </message>
    <message>
        <source>Your own tokens are replaced: %1.</source>
        <translation>Se reemplazan tokens propios: %1.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Final loss %1. On Evaluate, Tasks, it can steer from now on: %2.</source>
        <translation>Pérdida final: %1. En Evaluar, Tareas, puede dirigir desde ahora: %2.</translation>
    </message>
    <message>
        <source>Only tokens and operators are swept.</source>
        <translation>El barrido es solo para tokens y operadores.</translation>
    </message>
    <message>
        <source>The lowest held-out loss is %1, at step %2.</source>
        <translation>La menor pérdida con lo reservado es %1, en el paso %2.</translation>
    </message>
    <message>
        <source>The lowest held-out loss is %1, at step %2, with an accuracy of %3 %.</source>
        <translation>La menor pérdida con lo reservado es %1, en el paso %2, con una exactitud del %3 %.</translation>
    </message>
    <message>
        <source>Stopped; starting again goes on from there.</source>
        <translation>Detenido; al iniciarlo de nuevo se sigue desde ahí.</translation>
    </message>
    <message>
        <source>The best training stands out: choose it to use its tokens.</source>
        <translation>Destaca el mejor entrenamiento: elegirlo para usar sus tokens.</translation>
    </message>
    <message>
        <source>A training runs. Start the sweep when it has ended.</source>
        <translation>Hay un entrenamiento en curso. Iniciar el barrido cuando haya terminado.</translation>
    </message>
    <message>
        <source>A training runs: its curves are shown until it ends.</source>
        <translation>Hay un entrenamiento en curso: sus curvas se muestran hasta que termine.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a training&apos;s settings, and its adapters&apos;</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>What is trained, and how</source>
        <translation>Qué se entrena y cómo</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainCurves</name>
    <message>
        <source>Smoothing of the loss</source>
        <translation>Suavizado de la pérdida</translation>
    </message>
    <message>
        <source>Weight of the past in the strong curves; the faint ones are the raw values</source>
        <translation>Peso del pasado en las curvas intensas; las tenues son los valores sin suavizar</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>Suavi&amp;zado</translation>
    </message>
    <message>
        <source>Drag moves, wheel zooms, double click resets</source>
        <translation>Arrastrar mueve, la rueda amplía o reduce, el doble clic restablece</translation>
    </message>
    <message>
        <source>By keyboard: arrows move, plus and minus zoom, Home resets, comma and full stop read out</source>
        <translation>Con el teclado: las flechas mueven, más y menos amplían y reducen, Inicio restablece, coma y punto leen los valores</translation>
    </message>
    <message>
        <source>Lo&amp;g axes</source>
        <translation>Ejes lo&amp;g</translation>
    </message>
    <message>
        <source>Which axes are logarithmic</source>
        <translation>Qué ejes son logarítmicos</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>&amp;Pérdida</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>Pa&amp;sos</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>&amp;Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>&amp;Gradient norm</source>
        <translation>&amp;Norma del gradiente</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Exportar las curvas</translation>
    </message>
    <message>
        <source>Write the curves as a table or a picture</source>
        <translation>Guardar las curvas como tabla o imagen</translation>
    </message>
    <message>
        <source>Curves as table (CSV)…</source>
        <translation>Curvas como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Picture (SVG, PDF, PNG)…</source>
        <translation>Imagen (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exportar la imagen</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>Cu&amp;rvas</translation>
    </message>
    <message>
        <source>Loss, rate and gradient over the steps</source>
        <translation>Pérdida, tasa y gradiente a lo largo de los pasos</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>&amp;Capas</translation>
    </message>
    <message>
        <source>How large the adapters are, layer by layer, over the steps</source>
        <translation>Lo grandes que son los adaptadores, capa por capa, a lo largo de los pasos</translation>
    </message>
    <message>
        <source>Layers as picture (SVG, PDF, PNG)…</source>
        <translation>Capas como imagen (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>No adapters are shown: their training has layers to draw.</source>
        <translation>No se muestran adaptadores: es su entrenamiento el que tiene capas que dibujar.</translation>
    </message>
    <message>
        <source>Arrow keys move, plus and minus zoom, dragging with Shift zooms into a box, Home resets, comma and full stop read out the steps one by one</source>
        <translation>Las flechas mueven, más y menos amplían y reducen, arrastrar con Mayús amplía un recuadro, Inicio restablece, coma y punto leen los pasos uno a uno</translation>
    </message>
    <message>
        <source>&amp;Mechanism…</source>
        <translation>&amp;Mecanismo…</translation>
    </message>
    <message>
        <source>Watch teacher, student and token on one example, step by step</source>
        <translation>Ver el maestro, el alumno y el token en un ejemplo, paso a paso</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainForm</name>
    <message>
        <source>Data file</source>
        <translation>Archivo de datos</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>Elegir un archivo de datos</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Datos de entrenamiento</translation>
    </message>
    <message>
        <source>Data sets (*.jsonl *.json)</source>
        <translation>Conjuntos de datos (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Da&amp;ta</source>
        <translation>Dat&amp;os</translation>
    </message>
    <message>
        <source>Ma&amp;ke data…</source>
        <translation>&amp;Crear datos…</translation>
    </message>
    <message>
        <source>Let the model answer prompts, keep what the verifiers pass, and train on it</source>
        <translation>Hacer que el modelo responda a prompts, conservar lo que superen los verificadores y entrenar con ello</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation>Coste estimado</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Tick the behaviours that shall be trained.</source>
        <translation>Marca los comportamientos que deben entrenarse.</translation>
    </message>
    <message>
        <source>Choose or make one</source>
        <translation>Elegir o crear uno</translation>
    </message>
    <message>
        <source>Made from the demo world</source>
        <translation>Del mundo de demostración</translation>
    </message>
    <message>
        <source>A JSONL file of prompts, answers and behaviours. This model needs one: make it here, or choose one</source>
        <translation>Un archivo JSONL de prompts, respuestas y comportamientos. Este modelo necesita uno: crearlo aquí o elegir uno</translation>
    </message>
    <message>
        <source>A JSONL file of prompts, answers and behaviours; empty: examples are made from the demo world</source>
        <translation>Un archivo JSONL de prompts, respuestas y comportamientos; vacío: los ejemplos se crean a partir del mundo de demostración</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>What this way to steer takes is not measured beforehand</source>
        <translation>Lo que requiere este modo de dirigir no se mide de antemano</translation>
    </message>
    <message>
        <source>Paper (arXiv 2603.00425)</source>
        <translation>Artículo (arXiv 2603.00425)</translation>
    </message>
    <message>
        <source>As the paper has it: linear adapters, rate 1e-3</source>
        <translation>Como en el artículo: adaptadores lineales, tasa 1e-3</translation>
    </message>
    <message>
        <source>Its repository</source>
        <translation>Su repositorio</translation>
    </message>
    <message>
        <source>As the published program has it: SiLU, rate 9e-4</source>
        <translation>Como en el programa publicado: SiLU, tasa 9e-4</translation>
    </message>
    <message>
        <source>The ticked behaviours, or a task: questions with one right answer each</source>
        <translation>Los comportamientos marcados, o una tarea: preguntas con una sola respuesta correcta</translation>
    </message>
    <message>
        <source>the ticked behaviours</source>
        <translation>los comportamientos marcados</translation>
    </message>
    <message>
        <source>the task %1</source>
        <translation>la tarea %1</translation>
    </message>
    <message>
        <source>O&amp;ptions…</source>
        <translation>O&amp;pciones…</translation>
    </message>
    <message>
        <source>Choose the file of %1&apos;s questions.</source>
        <translation>Elegir el archivo de preguntas de %1.</translation>
    </message>
    <message>
        <source>Made from a seed</source>
        <translation>A partir de una semilla</translation>
    </message>
    <message>
        <source>Choose its file</source>
        <translation>Elegir su archivo</translation>
    </message>
    <message>
        <source>Rows with %1: JSON lines, a JSON list, the hub&apos;s rows or TSV</source>
        <translation>Filas con %1: líneas JSON, una lista JSON, las filas del hub o TSV</translation>
    </message>
    <message>
        <source>Lea&amp;rn</source>
        <translation>&amp;Qué aprender</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>Qué se aprende</translation>
    </message>
    <message>
        <source>Rank, activation, place and layers of the adapters, what they learn from, and LoRA&apos;s own</source>
        <translation>Rango, activación, lugar y capas de los adaptadores, de qué aprenden, y lo propio de LoRA</translation>
    </message>
    <message>
        <source>Copy the command line: the terminal&apos;s command of the same training</source>
        <translation>Copiar la línea de comandos: el comando del terminal para este mismo entrenamiento</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Copiar la línea de comandos</translation>
    </message>
    <message>
        <source>Epochs and parts of the data set, the teacher&apos;s instructions, and of operators the start</source>
        <translation>Épocas y partes del conjunto de datos, las instrucciones del maestro y, en los operadores, el inicio</translation>
    </message>
    <message>
        <source>Look at the data</source>
        <translation>Ver los datos</translation>
    </message>
    <message>
        <source>What the data file holds: how many examples of each behaviour, and some of them</source>
        <translation>Qué contiene el archivo de datos: cuántos ejemplos de cada comportamiento, y algunos de ellos</translation>
    </message>
    <message>
        <source>Run a few trial steps and tell the time and memory the training would take</source>
        <translation>Ejecutar unos pasos de prueba e indicar el tiempo y la memoria que requeriría el entrenamiento</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainPlots</name>
    <message>
        <source>Training curves</source>
        <translation>Curvas de entrenamiento</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
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
        <translation>Coseno con inicio</translation>
    </message>
    <message>
        <source>Choose behaviours and press Start: the curves appear here</source>
        <translation>Elegir comportamientos y pulsar Iniciar: aquí aparecen las curvas</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Here no token
is trained</source>
        <translation>Aquí no se entrena
ningún token</translation>
    </message>
    <message>
        <source>An operator starts at 0,
which has no direction</source>
        <translation>Un operador empieza en 0,
que no tiene dirección</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>pérdida %1</translation>
    </message>
    <message>
        <source>%1: loss %2, norm %3, cosine to start %4</source>
        <translation>%1: pérdida %2, norma %3, coseno con inicio %4</translation>
    </message>
    <message>
        <source>none (it starts at 0)</source>
        <translation>ninguno (empieza en 0)</translation>
    </message>
    <message>
        <source>rate %1, gradient %2</source>
        <translation>tasa %1, gradiente %2</translation>
    </message>
    <message>
        <source>%1: loss %2</source>
        <translation>%1: pérdida %2</translation>
    </message>
    <message>
        <source>Held-out accuracy, %</source>
        <translation>Exactitud con lo reservado, %</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>held out, step %1: loss %2</source>
        <translation>reservado, paso %1: pérdida %2</translation>
    </message>
    <message>
        <source>held out, step %1: loss %2, accuracy %3 %</source>
        <translation>reservado, paso %1: pérdida %2, exactitud %3 %</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainingListModel</name>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message numerus="yes">
        <source>All %n behaviours</source>
        <translation>
            <numerusform>%n comportamiento</numerusform>
            <numerusform>Los %n comportamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
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
Tasa %2, lote %3, semilla %4
%5</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When it began. A ticked run lies dashed over the curves</source>
        <translation>Cuándo empezó. Una ejecución marcada se superpone a las curvas con trazo discontinuo</translation>
    </message>
    <message>
        <source>Behaviours, an operator, or another way to steer</source>
        <translation>Comportamientos, un operador u otro modo de dirigir</translation>
    </message>
    <message>
        <source>Steps that were done</source>
        <translation>Pasos realizados</translation>
    </message>
    <message>
        <source>Mean loss of its newest report</source>
        <translation>Pérdida media de su informe más reciente</translation>
    </message>
    <message>
        <source>Unfinished: it was stopped, it failed, or the program ended</source>
        <translation>Sin terminar: se detuvo, falló o el programa se cerró</translation>
    </message>
    <message>
        <source>Adapters: %1</source>
        <translation>Adaptadores: %1</translation>
    </message>
    <message>
        <source>Fixed vectors: %1</source>
        <translation>Vectores fijos: %1</translation>
    </message>
    <message>
        <source>LoRA and adapters: %1</source>
        <translation>LoRA y adaptadores: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainingPane</name>
    <message>
        <source>Earlier trainings</source>
        <translation>Entrenamientos anteriores</translation>
    </message>
    <message>
        <source>Space in the first column lays a run over the curves; Return shows its own curves</source>
        <translation>Espacio en la primera columna superpone una ejecución a las curvas; Intro muestra las curvas de la propia ejecución</translation>
    </message>
    <message>
        <source>Each training leaves a record here: its settings and its curves.</source>
        <translation>Cada entrenamiento deja aquí un registro: sus ajustes y sus curvas.</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Most&amp;rar</translation>
    </message>
    <message>
        <source>Show the selected run&apos;s curves and its last values</source>
        <translation>Mostrar las curvas de la ejecución seleccionada y sus últimos valores</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>Usar estos a&amp;justes</translation>
    </message>
    <message>
        <source>Bring the form back to what the selected run was asked for. Starting an unfinished one again, on the same data, goes on where it was</source>
        <translation>Devolver el formulario a lo que se pidió en la ejecución seleccionada. Al iniciar de nuevo una sin terminar, con los mismos datos, se sigue donde estaba</translation>
    </message>
    <message>
        <source>A tick lays a run over the curves.</source>
        <translation>Al marcar una ejecución, se superpone a las curvas.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::VarianceBars</name>
    <message>
        <source>Explained variance</source>
        <translation>Varianza explicada</translation>
    </message>
    <message>
        <source>PC %1 explains %2 % of the variance, with those before it %3 %.</source>
        <translation>La CP %1 explica el %2 % de la varianza; con las anteriores, el %3 %.</translation>
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
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What an answer must be like to pass; training data keep what passes</source>
        <translation>Cómo debe ser una respuesta para superarla; los datos de entrenamiento conservan lo que la supera</translation>
    </message>
    <message>
        <source>nothing is checked</source>
        <translation>no se comprueba nada</translation>
    </message>
    <message>
        <source>is in a language</source>
        <translation>está en un idioma</translation>
    </message>
    <message>
        <source>has so many words</source>
        <translation>tiene tantas palabras</translation>
    </message>
    <message>
        <source>has so many sentences</source>
        <translation>tiene tantas frases</translation>
    </message>
    <message>
        <source>has a letter case</source>
        <translation>usa mayús/minús</translation>
    </message>
    <message>
        <source>is JSON with one key</source>
        <translation>es JSON con una clave</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina en</translation>
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
        <translation>es fácil de leer</translation>
    </message>
    <message>
        <source>Answers get no badge, and experiments leave the behaviour out.</source>
        <translation>Las respuestas no llevan distintivo, y los experimentos omiten el comportamiento.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Told by its frequent words</source>
        <translation>Se reconoce por sus palabras frecuentes</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Exactly so many</source>
        <translation>Exactamente este número</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>Mayús/minús</translation>
    </message>
    <message>
        <source>Of every letter, or of every word&apos;s first</source>
        <translation>De todas las letras, o de la primera de cada palabra</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>title case</source>
        <translation>iniciales en mayúscula</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>The only key of the object; its value is the answer</source>
        <translation>La única clave del objeto; su valor es la respuesta</translation>
    </message>
    <message>
        <source>Words or phrases</source>
        <translation>Palabras o expresiones</translation>
    </message>
    <message>
        <source>One a line; letter case makes no difference</source>
        <translation>Una por línea; no se distinguen mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>So many different ones have to be there</source>
        <translation>Cuántas distintas deben aparecer</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>A regular expression, which counts as one more phrase</source>
        <translation>Una expresión regular, que cuenta como una entrada más</translation>
    </message>
    <message>
        <source>a regular expression, if need be</source>
        <translation>una expresión regular, si hace falta</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Una por línea</translation>
    </message>
    <message>
        <source>LIX at most</source>
        <translation>LIX máximo</translation>
    </message>
    <message>
        <source>Words for each sentence, and the share of words longer than six letters: about 20 in children&apos;s books, 40 in newspapers</source>
        <translation>Palabras por frase y proporción de palabras de más de seis letras: unos 20 en libros infantiles, 40 en periódicos</translation>
    </message>
    <message>
        <source>No language can be told apart here.</source>
        <translation>Aquí no se puede distinguir ningún idioma.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clave está vacía.</translation>
    </message>
    <message>
        <source>Write at least one word or phrase to look for.</source>
        <translation>Escribir al menos una palabra o expresión que buscar.</translation>
    </message>
    <message>
        <source>There are fewer phrases than have to be there.</source>
        <translation>Hay menos expresiones de las que deben aparecer.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>El patrón no es una expresión regular válida.</translation>
    </message>
    <message>
        <source>is judged by a question</source>
        <translation>se juzga con una pregunta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>About the answer; it passes where yes is said</source>
        <translation>Sobre la respuesta; se acepta si se contesta que sí</translation>
    </message>
    <message>
        <source>Does the answer sound like a pirate?</source>
        <translation>¿Suena la respuesta como la de un pirata?</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Quién contesta</translation>
    </message>
    <message>
        <source>the judge</source>
        <translation>el juez</translation>
    </message>
    <message>
        <source>the open model</source>
        <translation>el modelo abierto</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Escribir la pregunta.</translation>
    </message>
    <message>
        <source>has so many letters</source>
        <translation>tiene tantas letras</translation>
    </message>
    <message>
        <source>is JSON after a schema</source>
        <translation>es JSON según un esquema</translation>
    </message>
    <message>
        <source>The fewest that pass</source>
        <translation>El número mínimo que se acepta</translation>
    </message>
    <message>
        <source>The most that pass</source>
        <translation>El número máximo que se acepta</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>A JSON Schema (draft 7) without references and patterns; the whole answer has to fit it</source>
        <translation>Un JSON Schema (draft 7) sin referencias ni patrones; toda la respuesta debe cumplirlo</translation>
    </message>
    <message>
        <source>Write the schema.</source>
        <translation>Escribir el esquema.</translation>
    </message>
    <message>
        <source>The schema is no JSON.</source>
        <translation>El esquema no es JSON.</translation>
    </message>
    <message>
        <source>The schema is no JSON Schema, or has references or patterns, which are not read.</source>
        <translation>El esquema no es un JSON Schema, o contiene referencias o patrones, que no se leen.</translation>
    </message>
    <message>
        <source>The judge is a language model that “The judge…” in the menu “File” names, or LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL and LLM_JUDGE_API_KEY in the environment. The open model passes an answer where yes is likelier than no.</source>
        <translation>El juez es un modelo de lenguaje que indica «El juez…» en el menú «Archivo», o bien LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL y LLM_JUDGE_API_KEY en el entorno. El modelo abierto acepta una respuesta cuando el sí es más probable que el no.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::WordBars</name>
    <message>
        <source>Up and Down go from word to word</source>
        <translation>Arriba y Abajo van de palabra en palabra</translation>
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
        <translation>Desde paso</translation>
    </message>
    <message>
        <source>To step</source>
        <translation>Hasta paso</translation>
    </message>
    <message>
        <source>Nearest word</source>
        <translation>Palabra más cercana</translation>
    </message>
    <message>
        <source>The behaviour or operator whose row is trained</source>
        <translation>El comportamiento u operador cuya fila se entrena</translation>
    </message>
    <message>
        <source>The first report in which this word was the nearest</source>
        <translation>El primer informe en que esta palabra fue la más cercana</translation>
    </message>
    <message>
        <source>The report in which another took its place, or the newest</source>
        <translation>El informe en que otra ocupó su lugar, o el más reciente</translation>
    </message>
    <message>
        <source>The word of the vocabulary whose row points most nearly the same way</source>
        <translation>La palabra del vocabulario cuya fila tiene la dirección más parecida</translation>
    </message>
    <message>
        <source>Cosine to that word when it became the nearest</source>
        <translation>Coseno con esa palabra cuando pasó a ser la más cercana</translation>
    </message>
    <message>
        <source>Cosine at first</source>
        <translation>Coseno inicial</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::WordSearch</name>
    <message>
        <source>Find a word</source>
        <translation>Buscar una palabra</translation>
    </message>
</context>
</TS>
