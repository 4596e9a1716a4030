<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>AnswerRun</name>
    <message>
        <source> “and” </source>
        <comment>the word itself stands between two behaviours</comment>
        <translation> “and” </translation>
    </message>
    <message>
        <source>%1 of %2 hold</source>
        <comment>so many answers do what was asked for</comment>
        <translation>%1 de %2 corretas</translation>
    </message>
    <message>
        <source>%1 with %2 % of %3</source>
        <comment>a blend of two behaviours</comment>
        <translation>%1 com %2 % de %3</translation>
    </message>
    <message>
        <source>no behaviour</source>
        <translation>nenhum comportamento</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour</comment>
        <translation>não %1</translation>
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
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>Maiúsculas/minúsculas</translation>
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
        <translation>Alemão</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francês</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Português</translation>
    </message>
    <message>
        <source>5-10 words</source>
        <translation>5-10 palavras</translation>
    </message>
    <message>
        <source>10-20 words</source>
        <translation>10-20 palavras</translation>
    </message>
    <message>
        <source>20-30 words</source>
        <translation>20-30 palavras</translation>
    </message>
    <message>
        <source>30-45 words</source>
        <translation>30-45 palavras</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <translation>MAIÚSCULAS</translation>
    </message>
    <message>
        <source>Title Case</source>
        <translation>Iniciais Em Maiúscula</translation>
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
        <translation>10-50 palavras</translation>
    </message>
    <message>
        <source>50-70 words</source>
        <translation>50-70 palavras</translation>
    </message>
    <message>
        <source>70-90 words</source>
        <translation>70-90 palavras</translation>
    </message>
    <message>
        <source>90-120 words</source>
        <translation>90-120 palavras</translation>
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
        <translation>Linguagem infantil</translation>
    </message>
    <message>
        <source>No hedging</source>
        <translation>Sem hesitação</translation>
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
        <translation>Laranja</translation>
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
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Azul-claro</translation>
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
        <translation>Quadrado</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triângulo</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Losango</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrela</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Compose</source>
        <translation>Compor</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometria</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Drag behaviours together and compare the answers</source>
        <translation>Juntar comportamentos arrastando-os e comparar as respostas</translation>
    </message>
    <message>
        <source>Train tokens and watch their curves</source>
        <translation>Treinar tokens e acompanhar suas curvas</translation>
    </message>
    <message>
        <source>See where the tokens lie among the model&apos;s words</source>
        <translation>Ver onde os tokens ficam entre as palavras do modelo</translation>
    </message>
    <message>
        <source>Measure whether compositions hold, in every order</source>
        <translation>Medir se as composições são cumpridas em todas as ordens</translation>
    </message>
    <message>
        <source>Six short lessons on the workbench itself</source>
        <translation>Seis lições curtas na própria bancada de trabalho</translation>
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
        <translation>ainda não treinado para %1</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two behaviours</comment>
        <translation> e </translation>
    </message>
    <message>
        <source>Instructions and tokens</source>
        <translation>Instruções e tokens</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour that must not be shown</comment>
        <translation>não %1</translation>
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
        <translation>Adicionar %1 ao baralho</translation>
    </message>
    <message>
        <source>%1 stands on the deck already.</source>
        <translation>%1 já está no baralho.</translation>
    </message>
    <message>
        <source>Back to the shipped token of %1</source>
        <translation>Voltar ao token fornecido de %1</translation>
    </message>
    <message>
        <source>Remove %1 from the deck</source>
        <translation>Remover %1 do baralho</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lição: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo on this bench.</source>
        <translation>Não há nada para desfazer nesta bancada.</translation>
    </message>
    <message>
        <source>There is nothing to redo on this bench.</source>
        <translation>Não há nada para refazer nesta bancada.</translation>
    </message>
    <message>
        <source>There is nothing yet that it could be done with.</source>
        <translation>Ainda não há nada com que fazer isso.</translation>
    </message>
    <message>
        <source>No model is open yet.</source>
        <translation>Nenhum modelo está aberto ainda.</translation>
    </message>
    <message>
        <source>Nothing runs there now.</source>
        <translation>Nada está em andamento ali agora.</translation>
    </message>
    <message>
        <source>It can be done once the running job has ended.</source>
        <translation>Isso poderá ser feito quando o trabalho em andamento terminar.</translation>
    </message>
    <message>
        <source>Open results first; then others can stand beside them.</source>
        <translation>Abrir primeiro resultados; depois, outros podem ficar ao lado deles.</translation>
    </message>
    <message>
        <source>%1, Tasks</source>
        <translation>%1, Tarefas</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>&lt;h3&gt;Steerdeck %1&lt;/h3&gt;&lt;p&gt;A workbench for steering language models with learned input tokens, after &lt;i&gt;Compositional Steering of Large Language Models with Steering Tokens&lt;/i&gt; (arXiv 2601.05062).&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built on Qt %2, QCustomPlot, LibTorch and Eigen.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Steerdeck %1&lt;/h3&gt;&lt;p&gt;Uma bancada de trabalho para direcionar modelos de linguagem com tokens de entrada aprendidos, segundo &lt;i&gt;Compositional Steering of Large Language Models with Steering Tokens&lt;/i&gt; (arXiv 2601.05062).&lt;/p&gt;&lt;p&gt;Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Feito com Qt %2, QCustomPlot, LibTorch e Eigen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Steerdeck</source>
        <translation>Sobre o Steerdeck</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>Ainda não há registro.</translation>
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
        <translation>Enter na estante</translation>
    </message>
    <message>
        <source>Put the behaviour on the deck</source>
        <translation>Colocar o comportamento no baralho</translation>
    </message>
    <message>
        <source>Left, Right on the deck</source>
        <translation>Esquerda, Direita no baralho</translation>
    </message>
    <message>
        <source>Select the neighbouring chip</source>
        <translation>Selecionar a ficha vizinha</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right on the deck</source>
        <translation>Ctrl+Esquerda, Ctrl+Direita no baralho</translation>
    </message>
    <message>
        <source>Move the chip</source>
        <translation>Mover a ficha</translation>
    </message>
    <message>
        <source>Space, Delete on the deck</source>
        <translation>Espaço, Delete no baralho</translation>
    </message>
    <message>
        <source>Turn the chip on or off, remove it</source>
        <translation>Ativar ou desativar a ficha, remover a ficha</translation>
    </message>
    <message>
        <source>Plus, Minus on the deck</source>
        <translation>Mais, Menos no baralho</translation>
    </message>
    <message>
        <source>Make the chip stronger, weaker</source>
        <translation>Aumentar ou diminuir a intensidade da ficha</translation>
    </message>
    <message>
        <source>B on a chip</source>
        <translation>B em uma ficha</translation>
    </message>
    <message>
        <source>Blend it with another behaviour</source>
        <translation>Misturar com outro comportamento</translation>
    </message>
    <message>
        <source>T, I, C in an answer</source>
        <translation>T, I, C em uma resposta</translation>
    </message>
    <message>
        <source>Show its tokens, show its exact input, mark it for comparing</source>
        <translation>Mostrar seus tokens, mostrar sua entrada exata, marcar para comparar</translation>
    </message>
    <message>
        <source>Arrow keys, plus, minus, Home on a plot</source>
        <translation>Setas, mais, menos, Home em um gráfico</translation>
    </message>
    <message>
        <source>Move, zoom and reset the view</source>
        <translation>Mover, ampliar ou reduzir e redefinir a vista</translation>
    </message>
    <message>
        <source>Alt with arrow keys on a plot in space</source>
        <translation>Alt com as setas em um gráfico no espaço</translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation>Girar o gráfico</translation>
    </message>
    <message>
        <source>Shift while dragging on a plot</source>
        <translation>Shift ao arrastar em um gráfico</translation>
    </message>
    <message>
        <source>Choose tokens by drawing around them</source>
        <translation>Escolher tokens desenhando em volta deles</translation>
    </message>
    <message>
        <source>Left, Right in a lesson</source>
        <translation>Esquerda, Direita em uma lição</translation>
    </message>
    <message>
        <source>Go through the steps</source>
        <translation>Percorrer os passos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>W on a chip</source>
        <translation>W em uma ficha</translation>
    </message>
    <message>
        <source>Choose what it alone is steered by</source>
        <translation>Escolher o que direciona só ela</translation>
    </message>
    <message>
        <source>N on a chip</source>
        <translation>N em uma ficha</translation>
    </message>
    <message>
        <source>Negate it, or no more</source>
        <translation>Negar a ficha, ou deixar de negar</translation>
    </message>
    <message>
        <source>G on a chip</source>
        <translation>G em uma ficha</translation>
    </message>
    <message>
        <source>Make it an alternative to the chip before it, or to none</source>
        <translation>Torná-la alternativa da ficha anterior, ou de nenhuma</translation>
    </message>
</context>
<context>
    <name>DotChart</name>
    <message>
        <source>Order variance, points</source>
        <translation>Variância de ordem, pontos</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>maior</translation>
    </message>
    <message>
        <source>How far the accuracy depends on the order appears here, for two behaviours and more</source>
        <translation>Aqui aparece o quanto a acurácia depende da ordem, para dois comportamentos ou mais</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>method, size, group</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Order variance %1 points</source>
        <translation>Variância de ordem: %1 pontos</translation>
    </message>
    <message>
        <source>Largest %1 points</source>
        <translation>Maior: %1 pontos</translation>
    </message>
    <message>
        <source>%1 combinations</source>
        <translation>%1 combinações</translation>
    </message>
    <message>
        <source>Accuracy, A minus B, points</source>
        <translation>Acurácia, A menos B, pontos</translation>
    </message>
    <message>
        <source>Order variance, A minus B, points</source>
        <translation>Variância de ordem, A menos B, pontos</translation>
    </message>
    <message>
        <source>The two runs share no combination of behaviours and prompts</source>
        <translation>As duas execuções não têm em comum nenhuma combinação de comportamentos e prompts</translation>
    </message>
    <message>
        <source>A %1, B %2</source>
        <translation>A %1, B %2</translation>
    </message>
    <message>
        <source>A minus B %1 points, p %2</source>
        <translation>A menos B: %1 pontos, p %2</translation>
    </message>
    <message>
        <source>%1 combinations, %2 pairs</source>
        <translation>%1 combinações, %2 pares</translation>
    </message>
    <message>
        <source>Gain of accuracy, points</source>
        <translation>Ganho de acurácia, pontos</translation>
    </message>
    <message>
        <source>Choose two methods: what the first gains over the second on each combination appears here</source>
        <translation>Escolher dois métodos: aqui aparece o quanto o primeiro ganha sobre o segundo em cada combinação</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>combination, group</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 % over %2 %</source>
        <translation>%1 % contra %2 %</translation>
    </message>
    <message>
        <source>Gain %1 points</source>
        <translation>Ganho: %1 pontos</translation>
    </message>
    <message>
        <source>%1 prompts</source>
        <translation>%1 prompts</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Acurácia, %</translation>
    </message>
    <message>
        <source>Select several under Earlier experiments and draw them together</source>
        <translation>Selecionar vários em Experimentos anteriores e desenhá-los juntos</translation>
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
        <translation>Acurácia: %1 %</translation>
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
        <translation>Consultando %1 no hub</translation>
    </message>
    <message>
        <source>%1 is there, and its files are what the hub says they are</source>
        <translation>%1 está aqui, e seus arquivos são os que o hub indica</translation>
    </message>
    <message>
        <source>%1 waits: %2 of %3 are there</source>
        <translation>%1 espera: já estão aqui %2 de %3</translation>
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
        <translation>faltam %1</translation>
    </message>
</context>
<context>
    <name>Estimate</name>
    <message>
        <source>Tick at least one behaviour.</source>
        <translation>Marcar pelo menos um comportamento.</translation>
    </message>
    <message>
        <source>%1 examples, %2 for each token.</source>
        <translation>%1 exemplos, %2 para cada token.</translation>
    </message>
    <message>
        <source>How long that takes shows after the first steps.</source>
        <translation>A duração aparece depois dos primeiros passos.</translation>
    </message>
    <message>
        <source>About %1 s on this machine.</source>
        <translation>Cerca de %1 s neste computador.</translation>
    </message>
    <message>
        <source>About %1 min on this machine.</source>
        <translation>Cerca de %1 min neste computador.</translation>
    </message>
    <message>
        <source>%1 GB of memory beside the model, of %2 GB free.</source>
        <translation>%1 GB de memória além do modelo, de %2 GB livres.</translation>
    </message>
    <message>
        <source>Each batch in %1 parts, to fit.</source>
        <translation>Cada lote em %1 partes, para caber.</translation>
    </message>
    <message>
        <source>Measured on prompts with and without the instruction of each behaviour. How long that takes is not known beforehand.</source>
        <translation>Medido em prompts com e sem a instrução de cada comportamento. A duração não se conhece de antemão.</translation>
    </message>
    <message>
        <source>%1 examples, %2 for each behaviour. How long that takes is not known beforehand; it shows after the first steps.</source>
        <translation>%1 exemplos, %2 para cada comportamento. A duração não se conhece de antemão; ela aparece depois dos primeiros passos.</translation>
    </message>
    <message>
        <source>%1 examples of the task. How long that takes is not known beforehand; it shows after the first steps.</source>
        <translation>%1 exemplos da tarefa. A duração não se conhece de antemão; ela aparece depois dos primeiros passos.</translation>
    </message>
    <message>
        <source>%1 epochs of the data set; Measure tells how long they take.</source>
        <translation>%1 épocas do conjunto de dados; Medir informa quanto tempo levam.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 was not written: a picture&apos;s name ends in .svg, .pdf or .png.</source>
        <translation>%1 não foi gravado: o nome de uma imagem termina em .svg, .pdf ou .png.</translation>
    </message>
    <message>
        <source>The picture is too small to hold its labels: choose at least 32 x 24 mm.</source>
        <translation>A imagem é pequena demais para conter seus rótulos: escolher pelo menos 32 x 24 mm.</translation>
    </message>
    <message>
        <source>The picture has more than 64 million pixels: choose a smaller size or resolution.</source>
        <translation>A imagem tem mais de 64 milhões de pixels: escolher um tamanho ou uma resolução menor.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>The answer is English and short. Nothing told the model how to answer, so this is its habit.</source>
        <translation>A resposta é curta e está em inglês. Nada disse ao modelo como responder, portanto este é o hábito dele.</translation>
    </message>
    <message>
        <source>Clear the deck, ask “Where does the fox live?”, leave only No steering switched on, and press Run.</source>
        <translation>Limpar o baralho, perguntar “Where does the fox live?”, deixar ativada só a opção “Sem direção” e pressionar Executar.</translation>
    </message>
    <message>
        <source>The program comes with a small language model that was trained on one little world: **forty animals**, each with a home, a food, a colour and nine more facts. It answers questions about them, and because every fact is known, the program can check each answer.

First see what it says when nobody asks for anything special. The column `No steering` holds the answer to the prompt alone.</source>
        <translation>O programa vem com um pequeno modelo de linguagem, treinado em um mundo minúsculo: **quarenta animais**, cada um com uma casa, um alimento, uma cor e mais nove fatos. O modelo responde a perguntas sobre eles e, como todos os fatos são conhecidos, o programa consegue conferir cada resposta.

Primeiro, convém ver o que ele diz quando não se pede nada de especial. A coluna `Sem direção` traz a resposta só ao prompt.</translation>
    </message>
    <message>
        <source>A model of forty animals</source>
        <translation>Um modelo de quarenta animais</translation>
    </message>
    <message>
        <source>With the instruction the model answers in German, and the badge under that answer says so; under the plain answer it says what was found instead.</source>
        <translation>Com a instrução, o modelo responde em alemão, e é o que diz o selo sob essa resposta; sob a resposta sem direção, o selo diz o que foi encontrado no lugar.</translation>
    </message>
    <message>
        <source>The behaviour as words</source>
        <translation>O comportamento em palavras</translation>
    </message>
    <message>
        <source>One row of numbers did the work of the words. Open “Show the exact input” on both cards and compare what the model was given.</source>
        <translation>Uma só linha de números fez o trabalho das palavras. Abrir “Mostrar a entrada exata” nos dois cartões e comparar o que o modelo recebeu.</translation>
    </message>
    <message>
        <source>Switch on Tokens as well and press Run. The badge German has to pass in that column.</source>
        <translation>Ativar também Tokens e pressionar Executar. O selo Alemão precisa ficar verde nessa coluna.</translation>
    </message>
    <message>
        <source>A language model turns each word, or piece of a word, into a row of numbers, its **embedding**. A **steering token** is one more such row, but no word belongs to it: its numbers were learned so that the model behaves as if the instruction stood there.

The token is placed after your text, where the instruction would be. Nothing else changes.</source>
        <translation>Um modelo de linguagem transforma cada palavra, ou pedaço de palavra, em uma linha de números, o seu **embedding**. Um **token de direcionamento** é mais uma linha dessas, mas nenhuma palavra corresponde a ela: seus números foram aprendidos para que o modelo se comporte como se a instrução estivesse ali.

O token é colocado depois do texto do prompt, onde ficaria a instrução. Nada mais muda.</translation>
    </message>
    <message>
        <source>The behaviour as one token</source>
        <translation>O comportamento como um token</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>As many as the instruction has words</source>
        <translation>Tantos quantas são as palavras da instrução</translation>
    </message>
    <message>
        <source>No. The instruction&apos;s words are not in the input at all; look at the exact input of the steered answer once more.</source>
        <translation>Não. As palavras da instrução nem estão na entrada; olhar mais uma vez a entrada exata da resposta direcionada.</translation>
    </message>
    <message>
        <source>None: it is added to every layer of the model</source>
        <translation>Nenhum: ele é somado a cada camada do modelo</translation>
    </message>
    <message>
        <source>No. Other methods do add something inside the layers. A steering token is an input row like a word&apos;s, and takes a place like a word.</source>
        <translation>Não. Outros métodos, sim, somam algo dentro das camadas. Um token de direcionamento é uma linha de entrada como a de uma palavra e ocupa um lugar como uma palavra.</translation>
    </message>
    <message>
        <source>How long is it?</source>
        <translation>Quanto espaço ele ocupa?</translation>
    </message>
    <message>
        <source>A token is a row of numbers, so it can be multiplied. The **strength** of a chip does just that: 1 is the token as it was learned, 0 makes every number zero.

Words have no such control. You can leave an instruction out, but you cannot write half of it.</source>
        <translation>Um token é uma linha de números, portanto pode ser multiplicado. É o que faz a **intensidade** de uma ficha: 1 é o token como foi aprendido, 0 zera todos os números.

As palavras não têm esse controle. É possível omitir uma instrução, mas não escrever metade dela.</translation>
    </message>
    <message>
        <source>Turn it down</source>
        <translation>Baixar a intensidade</translation>
    </message>
    <message>
        <source>The same row, another question, and German again.</source>
        <translation>A mesma linha, outra pergunta, e de novo alemão.</translation>
    </message>
    <message>
        <source>Set the strength of German back to 1, ask “How does the whale move?”, and press Run.</source>
        <translation>Voltar a intensidade de Alemão para 1, perguntar “How does the whale move?” e pressionar Executar.</translation>
    </message>
    <message>
        <source>The token was learned on many questions about all the animals. It stands for the behaviour, not for one answer. So it should work on a question that you choose now.</source>
        <translation>O token foi aprendido com muitas perguntas sobre todos os animais. Ele representa o comportamento, não uma resposta. Por isso deve funcionar com uma pergunta escolhida agora.</translation>
    </message>
    <message>
        <source>Not tied to a question</source>
        <translation>Não depende da pergunta</translation>
    </message>
    <message>
        <source>Its weights were adjusted a little for German</source>
        <translation>Seus pesos foram um pouco ajustados para o alemão</translation>
    </message>
    <message>
        <source>No. The weights are frozen and shared by all columns; that is why plain and steered answers can stand side by side.</source>
        <translation>Não. Os pesos estão congelados e são os mesmos para todas as colunas; é por isso que respostas sem direção e direcionadas podem ficar lado a lado.</translation>
    </message>
    <message>
        <source>Nothing. Only its input has one row more</source>
        <translation>Nada. Só a entrada dele tem uma linha a mais</translation>
    </message>
    <message>
        <source>Right. All that was learned is in that row. Take the chip off the deck and the model is as before.</source>
        <translation>Certo. Tudo o que foi aprendido está nessa linha. Sem a ficha no baralho, o modelo é o mesmo de antes.</translation>
    </message>
    <message>
        <source>Its vocabulary was replaced by German words</source>
        <translation>Seu vocabulário foi trocado por palavras em alemão</translation>
    </message>
    <message>
        <source>No. The model knew its German words all along; the token made it use them.</source>
        <translation>Não. O modelo já conhecia as palavras em alemão; o token fez com que ele as usasse.</translation>
    </message>
    <message>
        <source>What is different inside the model when a token steers it?</source>
        <translation>O que muda dentro do modelo quando um token o direciona?</translation>
    </message>
    <message>
        <source>You have seen plain answers and steered ones, side by side, from the same program in the same minute.</source>
        <translation>Você viu respostas sem direção e direcionadas, lado a lado, do mesmo programa e no mesmo minuto.</translation>
    </message>
    <message>
        <source>What was changed?</source>
        <translation>O que mudou?</translation>
    </message>
    <message>
        <source>What a steering token is</source>
        <translation>O que é um token de direcionamento</translation>
    </message>
    <message>
        <source>On the left is what can be trained and how; on the right the curves will be drawn.</source>
        <translation>À esquerda está o que pode ser treinado e como; à direita serão traçadas as curvas.</translation>
    </message>
    <message>
        <source>Go to the Train bench.</source>
        <translation>Ir para a bancada Treinar.</translation>
    </message>
    <message>
        <source>A token is learned by **distillation**. The same frozen model plays two parts. The **teacher** reads the prompt with the instruction in words. The **student** reads the prompt with the token in the instruction&apos;s place.

For each word of an answer, both give a probability to every word of the vocabulary. The **loss** measures how far the student&apos;s probabilities are from the teacher&apos;s. Training moves the token&apos;s numbers, and nothing else, so that the loss falls.</source>
        <translation>Um token é aprendido por **destilação**. O mesmo modelo congelado faz dois papéis. O **professor** lê o prompt com a instrução em palavras. O **aluno** lê o prompt com o token no lugar da instrução.

Para cada palavra de uma resposta, os dois dão uma probabilidade a cada palavra do vocabulário. A **perda** mede o quanto as probabilidades do aluno se afastam das do professor. O treinamento move os números do token, e nada mais, para que a perda caia.</translation>
    </message>
    <message>
        <source>A teacher and a student</source>
        <translation>Um professor e um aluno</translation>
    </message>
    <message>
        <source>The estimate below the settings counts the examples that this token will see.</source>
        <translation>A estimativa abaixo dos ajustes conta os exemplos que este token verá.</translation>
    </message>
    <message>
        <source>Untick everything but Italian.</source>
        <translation>Desmarcar tudo, menos Italiano.</translation>
    </message>
    <message>
        <source>All behaviours can be trained at once, each on its own examples. For a first try one is enough, and you can see better what happens to it.

An example is a question about an animal, and the answer that the demo world gives to it in Italian.</source>
        <translation>Todos os comportamentos podem ser treinados de uma vez, cada um com seus próprios exemplos. Para uma primeira tentativa basta um, e assim se vê melhor o que acontece com ele.

Um exemplo é uma pergunta sobre um animal e a resposta que o mundo de demonstração dá a ela em italiano.</translation>
    </message>
    <message>
        <source>Choose one behaviour</source>
        <translation>Escolher um comportamento</translation>
    </message>
    <message>
        <source>All of the model&apos;s weights, a little</source>
        <translation>Todos os pesos do modelo, um pouco</translation>
    </message>
    <message>
        <source>No. Then plain answers would change too, and every behaviour would need its own copy of the model.</source>
        <translation>Não. Nesse caso as respostas sem direção também mudariam, e cada comportamento precisaria de sua própria cópia do modelo.</translation>
    </message>
    <message>
        <source>One row: as many numbers as the model&apos;s embeddings are wide</source>
        <translation>Uma linha: tantos números quanto a largura dos embeddings do modelo</translation>
    </message>
    <message>
        <source>Right. That is a few hundred numbers for this model, and a few thousand for a large one.</source>
        <translation>Certo. São algumas centenas de números neste modelo e alguns milhares em um grande.</translation>
    </message>
    <message>
        <source>The wording of the instructions</source>
        <translation>A redação das instruções</translation>
    </message>
    <message>
        <source>No. The instructions are fixed; one of ten wordings is drawn for each example, so that the token learns what they have in common.</source>
        <translation>Não. As instruções são fixas; para cada exemplo é sorteada uma das dez redações, para que o token aprenda o que elas têm em comum.</translation>
    </message>
    <message>
        <source>What changes while a token is trained?</source>
        <translation>O que muda enquanto um token é treinado?</translation>
    </message>
    <message>
        <source>The model has millions of weights. They all take part in the computation, but a training may hold some of them still. Here it holds all of them: they are **frozen**.</source>
        <translation>O modelo tem milhões de pesos. Todos participam do cálculo, mas um treinamento pode manter alguns deles parados. Aqui ele mantém todos: estão **congelados**.</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>O que é aprendido</translation>
    </message>
    <message>
        <source>Measure tells what a training will cost before you start it.</source>
        <translation>Medir mostra quanto um treinamento vai custar antes de ele ser iniciado.</translation>
    </message>
    <message>
        <source>Set 60 steps and 16 examples a step.</source>
        <translation>Definir 60 passos e 16 exemplos por passo.</translation>
    </message>
    <message>
        <source>A **step** looks at a batch of examples and then moves the token once. Sixty steps of sixteen examples, 960 in all, take well under a minute on most computers.

The token does not start from nothing: at first it is the mean of the embeddings of its instructions&apos; words. That is why the loss falls so fast.</source>
        <translation>Um **passo** olha um lote de exemplos e então move o token uma vez. Sessenta passos de dezesseis exemplos, 960 ao todo, levam bem menos de um minuto na maioria dos computadores.

O token não parte do nada: no início ele é a média dos embeddings das palavras de suas instruções. É por isso que a perda cai tão depressa.</translation>
    </message>
    <message>
        <source>A short training</source>
        <translation>Um treinamento curto</translation>
    </message>
    <message>
        <source>Press Start and wait until the training is done.</source>
        <translation>Pressionar Iniciar e esperar até o treinamento terminar.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Ver o token aprender</translation>
    </message>
    <message>
        <source>Under a thousand examples were enough here. The tokens that came with the program saw more, and hold up better when several are combined.</source>
        <translation>Menos de mil exemplos bastaram aqui. Os tokens que vieram com o programa viram mais e são mais confiáveis quando vários são combinados.</translation>
    </message>
    <message>
        <source>In Compose, put only Italian on the deck, ask “What does the lion eat?”, and press Run with Tokens on. The badge has to pass.</source>
        <translation>Em Compor, deixar só Italiano no baralho, perguntar “What does the lion eat?” e pressionar Executar com a opção Tokens ativada. O selo precisa ficar verde.</translation>
    </message>
    <message>
        <source>A loss tells how close student and teacher are on average. Whether the token works is another question, and it is answered by answers: the verifier checks them.

Ask something about another animal. The training drew its questions at random, so this one may or may not have been among them.</source>
        <translation>A perda diz o quanto aluno e professor estão próximos em média. Se o token funciona é outra questão, que só as respostas resolvem: o verificador as confere.

Perguntar algo sobre outro animal. O treinamento sorteou suas perguntas, portanto esta pode ou não ter estado entre elas.</translation>
    </message>
    <message>
        <source>Try your token</source>
        <translation>Testar o token</translation>
    </message>
    <message>
        <source>It learns to answer better than the teacher</source>
        <translation>Ele aprende a responder melhor que o professor</translation>
    </message>
    <message>
        <source>Each position says how likely every word was, and not only which one came</source>
        <translation>Cada posição diz o quanto cada palavra era provável, e não só qual saiu</translation>
    </message>
    <message>
        <source>Right. That is far more to learn from per example than one word, so few examples suffice.</source>
        <translation>Certo. Há muito mais a aprender de cada exemplo do que uma só palavra, e por isso poucos exemplos bastam.</translation>
    </message>
    <message>
        <source>It need not see the prompt any more</source>
        <translation>Ele não precisa mais ver o prompt</translation>
    </message>
    <message>
        <source>No. The student reads the whole prompt; only the instruction is replaced.</source>
        <translation>Não. O aluno lê o prompt inteiro; só a instrução é substituída.</translation>
    </message>
    <message>
        <source>What does the student gain from that?</source>
        <translation>O que o aluno ganha com isso?</translation>
    </message>
    <message>
        <source>The student could also be trained on the answers&apos; words alone: right word, wrong word. Instead it is compared with the teacher&apos;s probabilities of all words, and both are flattened first (the **temperature** of 10), so that unlikely words count as well.</source>
        <translation>O aluno também poderia ser treinado só com as palavras das respostas: palavra certa, palavra errada. Em vez disso, suas probabilidades para todas as palavras são comparadas com as do professor, e antes as duas são achatadas (a **temperatura** de 10), para que as palavras improváveis também contem.</translation>
    </message>
    <message>
        <source>Why compare probabilities?</source>
        <translation>Por que comparar probabilidades?</translation>
    </message>
    <message>
        <source>Training a token</source>
        <translation>Treinar um token</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>In an instruction, “and” tells the reader that both parts hold. `&lt;and&gt;` is a learned row that does the same between two tokens. It was trained in a second stage: the behaviours&apos; tokens stand still, and only `&lt;and&gt;` moves, on many **pairs** of behaviours. Its teacher reads the prompt with both instructions.

So one row has to serve all pairs. It learns how to join, not what is joined.</source>
        <translation>Em uma instrução, a palavra “and” (“e”) diz ao leitor que as duas partes devem ser cumpridas. `&lt;and&gt;` é uma linha aprendida que faz o mesmo entre dois tokens. Foi treinada em uma segunda etapa: os tokens dos comportamentos ficam parados e só `&lt;and&gt;` se move, com muitos **pares** de comportamentos. Seu professor lê o prompt com as duas instruções.

Assim, uma só linha precisa servir a todos os pares. Ela aprende a juntar, não o que é juntado.</translation>
    </message>
    <message>
        <source>A token for “and”</source>
        <translation>Um token para “and”</translation>
    </message>
    <message>
        <source>To save time in training</source>
        <translation>Para poupar tempo de treinamento</translation>
    </message>
    <message>
        <source>No. It does save some, but that is not the reason.</source>
        <translation>Não. Poupa um pouco, mas não é essa a razão.</translation>
    </message>
    <message>
        <source>To find out whether &lt;and&gt; learned to join, or only learned its pairs by heart</source>
        <translation>Para descobrir se &lt;and&gt; aprendeu a juntar ou só decorou seus pares</translation>
    </message>
    <message>
        <source>Right. If it works on pairs with behaviours it never met, it has learned something about joining.</source>
        <translation>Certo. Se funciona em pares com comportamentos que nunca encontrou, aprendeu algo sobre juntar.</translation>
    </message>
    <message>
        <source>Because these behaviours are too hard</source>
        <translation>Porque esses comportamentos são difíceis demais</translation>
    </message>
    <message>
        <source>No. Each of their tokens works well alone; they were chosen so that each category has one.</source>
        <translation>Não. O token de cada um deles funciona bem sozinho; foram escolhidos para que cada categoria tivesse um.</translation>
    </message>
    <message>
        <source>Why keep some behaviours out?</source>
        <translation>Por que deixar alguns comportamentos de fora?</translation>
    </message>
    <message>
        <source>Pairs it has not seen</source>
        <translation>Pares que ele não viu</translation>
    </message>
    <message>
        <source>Compare the badges of both columns. One question proves little; the Evaluate bench asks many and counts.</source>
        <translation>Comparar os selos das duas colunas. Uma pergunta prova pouco; a bancada Avaliar faz muitas e conta.</translation>
    </message>
    <message>
        <source>Lay German and Title Case, joined by &lt;and&gt;, ask “What does the dolphin eat?”, and run Instructions and Tokens.</source>
        <translation>Colocar Alemão e Iniciais Em Maiúscula, unidos por &lt;and&gt;, perguntar “What does the dolphin eat?” e executar Instruções e Tokens.</translation>
    </message>
    <message>
        <source>Now the hard case: both behaviours are unseen. `&lt;and&gt;` met neither of them in its training, alone or together.</source>
        <translation>Agora o caso difícil: os dois comportamentos são não vistos. `&lt;and&gt;` não encontrou nenhum deles no treinamento, nem sozinho nem junto do outro.</translation>
    </message>
    <message>
        <source>Two unseen at once</source>
        <translation>Dois não vistos de uma vez</translation>
    </message>
    <message>
        <source>Put German and French on the deck together.</source>
        <translation>Colocar Alemão e Francês juntos no baralho.</translation>
    </message>
    <message>
        <source>Some pairs ask for the impossible. An answer cannot be German and French, or 5-10 words and 30-45 words. Such behaviours belong to the same **category**, which colour and shape of the chips show.

`&lt;and&gt;` was trained on pairs from different categories only.</source>
        <translation>Alguns pares pedem o impossível. Uma resposta não pode estar em alemão e em francês, nem ter 5-10 palavras e 30-45 palavras. Esses comportamentos pertencem à mesma **categoria**, indicada pela cor e pela forma das fichas.

`&lt;and&gt;` foi treinado só com pares de categorias diferentes.</translation>
    </message>
    <message>
        <source>What cannot be joined</source>
        <translation>O que não se pode juntar</translation>
    </message>
    <message>
        <source>Three badges beside the truth of the answer. The more behaviours have to hold at once, the more often one of them is missed.</source>
        <translation>Três selos, além da verdade da resposta. Quanto mais comportamentos precisam ser cumpridos ao mesmo tempo, mais vezes um deles falha.</translation>
    </message>
    <message>
        <source>Lay French, 3 sentences and lower case, joined by &lt;and&gt;, and press Run with Tokens on.</source>
        <translation>Colocar Francês, 3 frases e minúsculas, unidos por &lt;and&gt;, e pressionar Executar com a opção Tokens ativada.</translation>
    </message>
    <message>
        <source>Nothing stops you from joining three: `&lt;and&gt;` is put in both gaps. It was trained on pairs only, so three is again something it has not met.</source>
        <translation>Nada impede de juntar três: `&lt;and&gt;` é posto nos dois vãos. Ele foi treinado só com pares, portanto três é, mais uma vez, algo que não encontrou.</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Três</translation>
    </message>
    <message>
        <source>&lt;and&gt;, on pairs with the new behaviour</source>
        <translation>&lt;and&gt;, com pares que incluam o novo comportamento</translation>
    </message>
    <message>
        <source>That might help a little, but it is not needed: &lt;and&gt; also joins behaviours it never met, as you have just tried.</source>
        <translation>Isso poderia ajudar um pouco, mas não é preciso: &lt;and&gt; também junta comportamentos que nunca encontrou, como você acabou de ver.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>O modelo</translation>
    </message>
    <message>
        <source>No. It is frozen in both stages.</source>
        <translation>Não. Ele está congelado nas duas etapas.</translation>
    </message>
    <message>
        <source>Nothing: lay it on the deck</source>
        <translation>Nada: basta colocá-lo no baralho</translation>
    </message>
    <message>
        <source>Right. That is the use of a join that is learned once: behaviours can be added later.</source>
        <translation>Certo. É essa a utilidade de uma junção aprendida uma só vez: os comportamentos podem ser acrescentados depois.</translation>
    </message>
    <message>
        <source>You train a token for a new behaviour tomorrow. What has to be trained again before &lt;and&gt; can join it?</source>
        <translation>Amanhã se treina um token para um novo comportamento. O que precisa ser treinado de novo para que &lt;and&gt; possa juntá-lo?</translation>
    </message>
    <message>
        <source>Stage one trained a token for each behaviour. Stage two trained `&lt;and&gt;`.</source>
        <translation>A primeira etapa treinou um token para cada comportamento. A segunda treinou `&lt;and&gt;`.</translation>
    </message>
    <message>
        <source>What moved?</source>
        <translation>O que se moveu?</translation>
    </message>
    <message>
        <source>Composing two</source>
        <translation>Compor dois</translation>
    </message>
    <message>
        <source>Compare the badges of both rows. With the tokens that came with the program, one order gives enough words, and the other does not.</source>
        <translation>Comparar os selos das duas linhas. Com os tokens que vieram com o programa, uma ordem dá palavras suficientes, e a outra não.</translation>
    </message>
    <message>
        <source>Lay 2 sentences and 10-20 words with nothing between, ask “Does the cat lay eggs?”, and run Tokens in all orders.</source>
        <translation>Colocar 2 frases e 10-20 palavras com a junção “nada entre eles”, perguntar “Does the cat lay eggs?” e executar Tokens em todas as ordens.</translation>
    </message>
    <message>
        <source>“German and lower case” means the same as “lower case and German”. For a model that reads from left to right it need not. When it reads the second token it has read the first already, but not the other way round; and the token that stands last is nearest to the answer.

`All orders` runs the deck in each order, one row of answers for each.</source>
        <translation>“Em alemão e em minúsculas” significa o mesmo que “em minúsculas e em alemão”. Para um modelo que lê da esquerda para a direita, não é necessariamente assim. Quando lê o segundo token, ele já leu o primeiro, mas não o contrário; e o token que vem por último fica mais perto da resposta.

`Todas as ordens` executa o baralho em cada ordem, com uma linha de respostas para cada uma.</translation>
    </message>
    <message>
        <source>First one, then the other</source>
        <translation>Primeiro um, depois o outro</translation>
    </message>
    <message>
        <source>25 points</source>
        <translation>25 pontos</translation>
    </message>
    <message>
        <source>Right: 95 minus 70. Zero would mean that the order makes no difference to how often the answers are right.</source>
        <translation>Certo: 95 menos 70. Zero significaria que a ordem não influi na frequência com que as respostas estão certas.</translation>
    </message>
    <message>
        <source>82.5 percent</source>
        <translation>82,5 por cento</translation>
    </message>
    <message>
        <source>No, that is the mean accuracy over both orders.</source>
        <translation>Não, essa é a acurácia média das duas ordens.</translation>
    </message>
    <message>
        <source>165 points</source>
        <translation>165 pontos</translation>
    </message>
    <message>
        <source>No. The accuracies are subtracted, not added.</source>
        <translation>Não. As acurácias são subtraídas, não somadas.</translation>
    </message>
    <message>
        <source>Of two orders, one is right on 95 of 100 questions, the other on 70. What is the order variance?</source>
        <translation>De duas ordens, uma acerta 95 de 100 perguntas e a outra, 70. Qual é a variância de ordem?</translation>
    </message>
    <message>
        <source>Take many questions and count how often each order satisfies all behaviours. That share is the order&apos;s **accuracy**. An order that works is no comfort to someone who happened to choose another. So beside the mean over all orders one more number is reported: the accuracy of the best order minus that of the worst, called **order variance**.</source>
        <translation>Tomam-se muitas perguntas e conta-se quantas vezes cada ordem cumpre todos os comportamentos. Essa proporção é a **acurácia** da ordem. Uma ordem que funciona não consola quem por acaso escolheu outra. Por isso, além da média de todas as ordens, informa-se mais um número: a acurácia da melhor ordem menos a da pior, chamada **variância de ordem**.</translation>
    </message>
    <message>
        <source>A number for it</source>
        <translation>Um número para isso</translation>
    </message>
    <message>
        <source>Look at both rows again, and at their badges. On this pair &lt;and&gt; helps the order that was weak. Whether it does so on others too has to be counted, not guessed.</source>
        <translation>Olhar de novo as duas linhas e seus selos. Neste par, &lt;and&gt; ajuda a ordem que era fraca. Se também ajuda em outros é algo a contar, não a adivinhar.</translation>
    </message>
    <message>
        <source>Set the join to &lt;and&gt; and run all orders again.</source>
        <translation>Escolher a junção &lt;and&gt; e executar todas as ordens de novo.</translation>
    </message>
    <message>
        <source>`&lt;and&gt;` was trained on pairs in both orders. Its teacher reads the two instructions in the same order as the student reads the tokens, and loses little when they are turned round. The closer the student follows the teacher, the less the order can matter.</source>
        <translation>`&lt;and&gt;` foi treinado com pares nas duas ordens. Seu professor lê as duas instruções na mesma ordem em que o aluno lê os tokens, e perde pouco quando elas são invertidas. Quanto mais de perto o aluno segue o professor, menos a ordem pode importar.</translation>
    </message>
    <message>
        <source>The same with &lt;and&gt;</source>
        <translation>O mesmo com &lt;and&gt;</translation>
    </message>
    <message>
        <source>Six orders</source>
        <translation>Seis ordens</translation>
    </message>
    <message>
        <source>Keep that deck, switch on Instructions and Tokens + instructions beside Tokens, and run all orders.</source>
        <translation>Manter esse baralho, ativar Instruções e “Tokens + instruções” além de Tokens e executar todas as ordens.</translation>
    </message>
    <message>
        <source>Instructions are read from left to right, too. Whether their order matters less is not a matter of opinion: it can be measured in the same way.</source>
        <translation>As instruções também são lidas da esquerda para a direita. Se a ordem delas importa menos não é questão de opinião: pode ser medido do mesmo modo.</translation>
    </message>
    <message>
        <source>Are words any better?</source>
        <translation>As palavras são melhores?</translation>
    </message>
    <message>
        <source>One deck on which it is clearly better</source>
        <translation>Um baralho em que ela é claramente melhor</translation>
    </message>
    <message>
        <source>No. A deck can always be found on which it is, and another on which it is not.</source>
        <translation>Não. Sempre é possível achar um baralho em que é, e outro em que não é.</translation>
    </message>
    <message>
        <source>The same decks, orders and questions for both, many of each, with the uncertainty stated</source>
        <translation>Os mesmos baralhos, ordens e perguntas para as duas, muitos de cada, com a incerteza informada</translation>
    </message>
    <message>
        <source>Right. That is what the Evaluate bench plans and runs, with intervals on every figure.</source>
        <translation>Certo. É isso que a bancada Avaliar planeja e executa, com intervalos em cada valor.</translation>
    </message>
    <message>
        <source>A lower loss in training</source>
        <translation>Uma perda menor no treinamento</translation>
    </message>
    <message>
        <source>No. The loss compares probabilities with the teacher&apos;s; whether the answers hold in every order has to be counted on answers.</source>
        <translation>Não. A perda compara probabilidades com as do professor; se as respostas estão certas em todas as ordens é algo a contar nas respostas.</translation>
    </message>
    <message>
        <source>What would convince you that one join is less sensitive to order than another?</source>
        <translation>O que demonstraria que uma junção é menos sensível à ordem que outra?</translation>
    </message>
    <message>
        <source>You have looked at one question. Perhaps it was an easy one, or an unlucky one.</source>
        <translation>Você viu uma só pergunta. Talvez fosse fácil, ou um caso de azar.</translation>
    </message>
    <message>
        <source>What to conclude</source>
        <translation>O que concluir</translation>
    </message>
    <message>
        <source>Why order matters</source>
        <translation>Por que a ordem importa</translation>
    </message>
    <message>
        <source>Colour and shape show the category. Do the languages lie together? And where is &lt;and&gt;?</source>
        <translation>A cor e a forma indicam a categoria. Os idiomas ficam juntos? E onde está &lt;and&gt;?</translation>
    </message>
    <message>
        <source>Show the Geometry bench with the axes fitted on the tokens.</source>
        <translation>Mostrar a bancada Geometria com os eixos ajustados aos tokens.</translation>
    </message>
    <message>
        <source>Every word of the vocabulary is a point in a space with as many directions as an embedding has numbers. Steering tokens are points in the same space. No one can look at hundreds of directions, so the bench finds the few along which the points differ most: the **principal components**.

The first one goes across, the second upwards. Each axis says what share of the differences it shows.</source>
        <translation>Cada palavra do vocabulário é um ponto em um espaço com tantas direções quantos são os números de um embedding. Os tokens de direcionamento são pontos no mesmo espaço. Ninguém consegue olhar centenas de direções, por isso a bancada acha as poucas em que os pontos mais diferem: as **componentes principais**.

A primeira vai na horizontal, a segunda na vertical. Cada eixo diz que parcela das diferenças mostra.</translation>
    </message>
    <message>
        <source>A map of the tokens</source>
        <translation>Um mapa dos tokens</translation>
    </message>
    <message>
        <source>“German” and “Deutsch” are at the top. The token started as the mean of its instructions&apos; words, and the training did not lead it away from what they mean.</source>
        <translation>“German” e “Deutsch” estão no topo. O token começou como a média das palavras de suas instruções, e o treinamento não o afastou do que elas significam.</translation>
    </message>
    <message>
        <source>Select German, in the picture or in the table.</source>
        <translation>Selecionar Alemão, na imagem ou na tabela.</translation>
    </message>
    <message>
        <source>The table lists, for each token, the words whose rows point most nearly in its direction. The measure is the **cosine**: 1 is the same direction, 0 is at a right angle, as unrelated directions nearly are.</source>
        <translation>A tabela lista, para cada token, as palavras cujas linhas têm a direção mais parecida com a dele. A medida é o **cosseno**: 1 é a mesma direção, 0 é um ângulo reto, como quase formam direções sem relação.</translation>
    </message>
    <message>
        <source>Whom does it stand next to?</source>
        <translation>Quem está ao lado dele?</translation>
    </message>
    <message>
        <source>The token means that word, because 0.30 is far from 0</source>
        <translation>O token significa essa palavra, porque 0,30 está longe de 0</translation>
    </message>
    <message>
        <source>No. Among thousands of words the best cosine of a random row is far from 0 as well.</source>
        <translation>Não. Entre milhares de palavras, o melhor cosseno de uma linha aleatória também está longe de 0.</translation>
    </message>
    <message>
        <source>Nothing much: chance reaches as far</source>
        <translation>Nada de mais: o acaso chega até aí</translation>
    </message>
    <message>
        <source>Right. A nearest word always exists; it only tells something where it is well above chance.</source>
        <translation>Certo. Sempre existe uma palavra mais próxima; ela só diz algo quando está bem acima do acaso.</translation>
    </message>
    <message>
        <source>The token is broken</source>
        <translation>O token está com defeito</translation>
    </message>
    <message>
        <source>No. Tokens can work well without lying near any word.</source>
        <translation>Não. Tokens podem funcionar bem sem estar perto de nenhuma palavra.</translation>
    </message>
    <message>
        <source>A token&apos;s nearest word has cosine 0.30. Random rows reach 0.24 on average, and 0.36 at most. What follows?</source>
        <translation>A palavra mais próxima de um token tem cosseno 0,30. Linhas aleatórias chegam a 0,24 em média e a 0,36 no máximo. O que se conclui?</translation>
    </message>
    <message>
        <source>A cosine of 0.4 may be much or little. To know, the bench draws random rows of the same length and finds the nearest word of each: the **null baseline**. The line under the table gives its mean and its maximum; in the bars it is a thin tick.</source>
        <translation>Um cosseno de 0,4 pode ser muito ou pouco. Para saber, a bancada sorteia linhas aleatórias de mesmo comprimento e acha a palavra mais próxima de cada uma: a **referência nula**. A linha sob a tabela dá a média e o máximo dela; nas barras, é um traço fino.</translation>
    </message>
    <message>
        <source>Is that much?</source>
        <translation>Isso é muito?</translation>
    </message>
    <message>
        <source>Numbers, as in its instructions. Compare the other lengths: each is near a number that marks it off.</source>
        <translation>Números, como em suas instruções. Comparar as outras extensões: cada uma está perto de um número que a delimita.</translation>
    </message>
    <message>
        <source>Select 10-20 words.</source>
        <translation>Selecionar 10-20 palavras.</translation>
    </message>
    <message>
        <source>Languages have names. What would a length be near to?</source>
        <translation>Idiomas têm nomes. De que uma extensão estaria perto?</translation>
    </message>
    <message>
        <source>A length</source>
        <translation>Uma extensão</translation>
    </message>
    <message>
        <source>In this model its nearest word is “and”. In the large models of the published work it was near nothing at all: how a token works need not be written in its neighbours.</source>
        <translation>Neste modelo, a palavra mais próxima é “and”. Nos modelos grandes do trabalho publicado, não estava perto de nada: o modo como um token funciona não precisa aparecer em seus vizinhos.</translation>
    </message>
    <message>
        <source>Select &lt;and&gt;.</source>
        <translation>Selecionar &lt;and&gt;.</translation>
    </message>
    <message>
        <source>`&lt;and&gt;` did not start as the mean of any words. It started at zero, and was kept from pointing in the direction of any behaviour, so that it would not ask for one of them. Whatever it is near to now, the training found by itself.</source>
        <translation>`&lt;and&gt;` não começou como a média de nenhuma palavra. Começou em zero, e foi impedido de apontar na direção de qualquer comportamento, para que não pedisse um deles. Aquilo de que está perto agora, o treinamento achou por si só.</translation>
    </message>
    <message>
        <source>And &lt;and&gt;?</source>
        <translation>E &lt;and&gt;?</translation>
    </message>
    <message>
        <source>Fit the axes on the vocabulary.</source>
        <translation>Ajustar os eixos ao vocabulário.</translation>
    </message>
    <message>
        <source>The axes follow from the points they are fitted on. Fitted on the tokens, they show how tokens differ. Fitted on the vocabulary, they show how words differ, and the tokens are only placed among them.</source>
        <translation>Os eixos resultam dos pontos a que são ajustados. Ajustados aos tokens, mostram como os tokens diferem. Ajustados ao vocabulário, mostram como as palavras diferem, e os tokens são apenas situados entre elas.</translation>
    </message>
    <message>
        <source>Other axes, other picture</source>
        <translation>Outros eixos, outra imagem</translation>
    </message>
    <message>
        <source>Yes, that is what the picture shows</source>
        <translation>Sim, é o que a imagem mostra</translation>
    </message>
    <message>
        <source>No. They agree in the directions shown; in all the others they may be far apart.</source>
        <translation>Não. Eles coincidem nas direções mostradas; em todas as outras podem estar muito distantes.</translation>
    </message>
    <message>
        <source>One cannot tell from this. The table of cosines compares all directions</source>
        <translation>Não dá para saber por aqui. A tabela de cossenos compara todas as direções</translation>
    </message>
    <message>
        <source>Right. The heat map under the neighbours counts every direction; the picture shows a share of them, which its axes state.</source>
        <translation>Certo. O mapa de calor sob os vizinhos conta todas as direções; a imagem mostra uma parcela delas, indicada nos eixos.</translation>
    </message>
    <message>
        <source>No, two tokens can never be alike</source>
        <translation>Não, dois tokens nunca podem ser parecidos</translation>
    </message>
    <message>
        <source>No. Two trainings of one behaviour, for instance, may well end close to each other.</source>
        <translation>Não. Dois treinamentos do mesmo comportamento, por exemplo, podem muito bem terminar perto um do outro.</translation>
    </message>
    <message>
        <source>Two tokens lie on top of each other in the picture. Are they nearly the same?</source>
        <translation>Dois tokens estão um sobre o outro na imagem. São quase iguais?</translation>
    </message>
    <message>
        <source>A picture has two directions, or three. The tokens differ in many more.</source>
        <translation>Uma imagem tem duas direções, ou três. Os tokens diferem em muitas mais.</translation>
    </message>
    <message>
        <source>What a map leaves out</source>
        <translation>O que um mapa deixa de fora</translation>
    </message>
    <message>
        <source>Where tokens live</source>
        <translation>Onde os tokens vivem</translation>
    </message>
    <message>
        <source>Three columns do what was asked. On an easy deck there is little between them.</source>
        <translation>Três colunas fizeram o que foi pedido. Em um baralho fácil há pouca diferença entre elas.</translation>
    </message>
    <message>
        <source>Lay Spanish, 10-20 words and lower case, joined by &lt;and&gt;, ask “Where does the fox live?”, and run all four columns.</source>
        <translation>Colocar Espanhol, 10-20 palavras e minúsculas, unidos por &lt;and&gt;, perguntar “Where does the fox live?” e executar as quatro colunas.</translation>
    </message>
    <message>
        <source>One deck, four columns. `No steering` is the prompt alone, `Instructions` adds the words, `Tokens` adds the learned rows, `Tokens + instructions` adds the words and the rows.

A comparison is fair only when everything else is the same: same model, same question, same limit, and always the likeliest next word.</source>
        <translation>Um baralho, quatro colunas. `Sem direção` é só o prompt, `Instruções` acrescenta as palavras, `Tokens` acrescenta as linhas aprendidas, `Tokens + instruções` acrescenta as palavras e as linhas.

Uma comparação só é justa quando todo o resto é igual: o mesmo modelo, a mesma pergunta, o mesmo limite e sempre a próxima palavra mais provável.</translation>
    </message>
    <message>
        <source>Four answers</source>
        <translation>Quatro respostas</translation>
    </message>
    <message>
        <source>Nearly. There is one row for each behaviour, and an &lt;and&gt; in each of the two gaps.</source>
        <translation>Quase. Há uma linha para cada comportamento e um &lt;and&gt; em cada um dos dois vãos.</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinco</translation>
    </message>
    <message>
        <source>Right: three behaviours and two joins. It stays five however long the instructions are that the tokens were learned from.</source>
        <translation>Certo: três comportamentos e duas junções. Continuam cinco por mais longas que sejam as instruções das quais os tokens foram aprendidos.</translation>
    </message>
    <message>
        <source>As many as the instructions have words</source>
        <translation>Tantos quantas são as palavras das instruções</translation>
    </message>
    <message>
        <source>No. The words are not in that input.</source>
        <translation>Não. As palavras não estão nessa entrada.</translation>
    </message>
    <message>
        <source>How many places do three behaviours and their joins take as tokens?</source>
        <translation>Quantos lugares ocupam, como tokens, três comportamentos e suas junções?</translation>
    </message>
    <message>
        <source>Open “Show the exact input” on the cards of Instructions and of Tokens, and count.</source>
        <translation>Abrir “Mostrar a entrada exata” nos cartões de Instruções e de Tokens e contar.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Quanto custa</translation>
    </message>
    <message>
        <source>Spanish and the length still hold; the capitals are back, and the badge of lower case fails, as it should. Strength scales tokens only: the instructions are as before.</source>
        <translation>O espanhol e a extensão se mantêm; as maiúsculas voltaram, e o selo de minúsculas não fica verde, como deve ser. A intensidade só escala os tokens: as instruções ficam como antes.</translation>
    </message>
    <message>
        <source>Set the strength of lower case to 0 and press Run with Tokens on.</source>
        <translation>Pôr em 0 a intensidade de minúsculas e pressionar Executar com a opção Tokens ativada.</translation>
    </message>
    <message>
        <source>Each token has its own strength. You can take one behaviour back without touching the others, and without writing anything anew.</source>
        <translation>Cada token tem sua própria intensidade. É possível recuar um comportamento sem mexer nos outros e sem escrever nada de novo.</translation>
    </message>
    <message>
        <source>Turn one down</source>
        <translation>Baixar um deles</translation>
    </message>
    <message>
        <source>One of the two languages, and no training. What instructions cannot give is a guarantee, and neither can tokens: that is why each answer is verified.</source>
        <translation>Um dos dois idiomas, e nenhum treinamento. O que as instruções não podem dar é uma garantia, e os tokens também não: é por isso que cada resposta é verificada.</translation>
    </message>
    <message>
        <source>Clear the deck, ask “Where does the fox live? Answer in German or in French.”, and press Run with No steering on.</source>
        <translation>Limpar o baralho, perguntar “Where does the fox live? Answer in German or in French.” e pressionar Executar com a opção “Sem direção” ativada.</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Os dois juntos</translation>
    </message>
    <message>
        <source>They are always more accurate than instructions</source>
        <translation>A acurácia deles é sempre maior que a das instruções</translation>
    </message>
    <message>
        <source>No. A token imitates the instructed model. It may do better or worse on a given task; that has to be measured.</source>
        <translation>Não. Um token imita o modelo com a instrução. Pode se sair melhor ou pior em dada tarefa; isso precisa ser medido.</translation>
    </message>
    <message>
        <source>The wish is always the same, so a training done once saves places in a million inputs</source>
        <translation>O pedido é sempre o mesmo, e um treinamento feito uma vez poupa lugares em um milhão de entradas</translation>
    </message>
    <message>
        <source>Right. Tokens pay where a behaviour is used often. For a wish that comes up once, words are quicker.</source>
        <translation>Certo. Os tokens compensam onde um comportamento é usado com frequência. Para um pedido que surge uma vez, as palavras são mais rápidas.</translation>
    </message>
    <message>
        <source>They work with any model, also one behind a service</source>
        <translation>Eles funcionam com qualquer modelo, mesmo um por trás de um serviço</translation>
    </message>
    <message>
        <source>No. A token is a row for the input of one model. Who cannot give a model rows has to use words, and another model needs its own tokens.</source>
        <translation>Não. Um token é uma linha para a entrada de um modelo. Quem não pode dar linhas a um modelo precisa usar palavras, e outro modelo precisa de seus próprios tokens.</translation>
    </message>
    <message>
        <source>What speaks for tokens here?</source>
        <translation>O que pesa a favor dos tokens aqui?</translation>
    </message>
    <message>
        <source>A shop wants every answer of its assistant in Portuguese and in one sentence, a million times a day. It has a model whose weights it may read.</source>
        <translation>Uma loja quer todas as respostas de seu assistente em português e em uma só frase, um milhão de vezes por dia. Ela tem um modelo cujos pesos pode ler.</translation>
    </message>
    <message>
        <source>Which would you take?</source>
        <translation>Qual escolher?</translation>
    </message>
    <message>
        <source>Tokens against instructions</source>
        <translation>Tokens versus instruções</translation>
    </message>
    <message>
        <source>While it runs, look at four things. The **loss** falls steeply, then levels out. The **learning rate** first rises, so that the first steps are careful, then falls to zero. The **cosine to the start** tells how far the token has turned away from its start: 1 is the same direction. The **nearest words** are the words of the vocabulary whose rows point most nearly the same way.

The sample answer is written with the token as it is at that step.</source>
        <translation>Enquanto ele roda, observar quatro coisas. A **perda** cai depressa e depois se estabiliza. A **taxa de aprendizado** primeiro sobe, para que os primeiros passos sejam cautelosos, e depois cai até zero. O **cosseno com o início** diz o quanto o token se desviou do seu início: 1 é a mesma direção. As **palavras mais próximas** são as do vocabulário cujas linhas têm a direção mais parecida.

A resposta de amostra é escrita com o token como ele está nesse passo.</translation>
    </message>
    <message>
        <source>the row of numbers that a model has for a piece of text</source>
        <translation>a linha de números que um modelo tem para um pedaço de texto</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>a learned embedding that no text belongs to</source>
        <translation>um embedding aprendido ao qual não corresponde nenhum texto</translation>
    </message>
    <message>
        <source>Steering token</source>
        <translation>Token de direcionamento</translation>
    </message>
    <message>
        <source>the wish in words, added to the prompt</source>
        <translation>o pedido em palavras, acrescentado ao prompt</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>what a token&apos;s row is multiplied by</source>
        <translation>aquilo por que a linha de um token é multiplicada</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>not changed by training</source>
        <translation>não alterado pelo treinamento</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>A steering token is one learned row of numbers. It stands in the input, in one place, where an instruction would stand.</source>
        <translation>Um token de direcionamento é uma linha de números aprendida. Fica na entrada, em um só lugar, onde ficaria uma instrução.</translation>
    </message>
    <message>
        <source>The model&apos;s weights stay as they are: without the token it answers as before.</source>
        <translation>Os pesos do modelo continuam como estão: sem o token, ele responde como antes.</translation>
    </message>
    <message>
        <source>A badge is a program&apos;s check. What it cannot check, it does not claim.</source>
        <translation>Um selo é a verificação de um programa. O que não consegue verificar, ele não afirma.</translation>
    </message>
    <message>
        <source>Put German on the deck, leave only No steering and Instructions switched on, and press Run.</source>
        <translation>Colocar Alemão no baralho, deixar ativadas só as opções “Sem direção” e Instruções e pressionar Executar.</translation>
    </message>
    <message>
        <source>The usual way to change how a model answers is to ask: an **instruction** is added to the prompt. Each behaviour on the shelf knows ten wordings of its instruction; those of German begin with “German” and “in German”.

Under the answer stands a **badge**. It is a program&apos;s check, not an opinion: here it finds out the answer&apos;s language and compares it with what was wanted.</source>
        <translation>O modo habitual de mudar como um modelo responde é pedir: acrescenta-se uma **instrução** ao prompt. Cada comportamento da estante conhece dez redações da sua instrução; as de Alemão começam com “German” e “in German”.

Sob a resposta há um **selo**. Ele é a verificação de um programa, não uma opinião: aqui, descobre o idioma da resposta e o compara com o que foi pedido.</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Só uma</translation>
    </message>
    <message>
        <source>Right. However long the instructions were that it was learned from, a token is one row in one place.</source>
        <translation>Certo. Por mais longas que fossem as instruções das quais foi aprendido, um token é uma linha em um lugar.</translation>
    </message>
    <message>
        <source>How many places in the input would the token of 10-20 words take?</source>
        <translation>Quantos lugares da entrada o token de “10-20 palavras” ocuparia?</translation>
    </message>
    <message>
        <source>On each answer&apos;s card there is a button “Show the exact input”. It shows every place of the input as the model gets it. A steering token stands there under its behaviour&apos;s name, as it has no spelling of its own.

An instruction takes one place for each piece of a word: “German” is one piece, “10-20 words” are several. Every place costs the model some work, and room.</source>
        <translation>No cartão de cada resposta há um botão “Mostrar a entrada exata”. Ele mostra cada lugar da entrada tal como o modelo a recebe. Ali, um token de direcionamento aparece com o nome do seu comportamento, porque não tem grafia própria.

Uma instrução ocupa um lugar para cada pedaço de palavra: “German” é um pedaço só, “10-20 words” são vários. Cada lugar custa ao modelo algum trabalho, e espaço.</translation>
    </message>
    <message>
        <source>Near 0.75</source>
        <translation>Perto de 0,75</translation>
    </message>
    <message>
        <source>Near 0.5</source>
        <translation>Perto de 0,5</translation>
    </message>
    <message>
        <source>Close to 0</source>
        <translation>Quase em 0</translation>
    </message>
    <message>
        <source>Turned down from 1 to 0, at which strength will German let go?</source>
        <translation>Baixando de 1 até 0, em que intensidade Alemão vai deixar de agir?</translation>
    </message>
    <message>
        <source>A row of zeros carries nothing: the answer is as plain as without the token. But German holds down to about 0.05, and no answer is half German: the first thing that the model does with a row is to bring it to a common length, so its direction counts for as long as any of it is left.</source>
        <translation>Uma linha de zeros não transmite nada: a resposta é a mesma que sem o token. Mas Alemão resiste até cerca de 0,05, e nenhuma resposta fica meio em alemão: a primeira coisa que o modelo faz com uma linha é levá-la a um comprimento comum, portanto a direção dela conta enquanto restar algo da linha.</translation>
    </message>
    <message>
        <source>Turn the strength of German down on its chip, with Live on or pressing Run on the way, until it is 0.</source>
        <translation>Baixar a intensidade de Alemão na ficha, com Ao vivo ativado ou pressionando Executar no caminho, até chegar a 0.</translation>
    </message>
    <message>
        <source>training a student to give a teacher&apos;s probabilities</source>
        <translation>treinar um aluno para dar as probabilidades de um professor</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destilação</translation>
    </message>
    <message>
        <source>how far the student&apos;s probabilities are from the teacher&apos;s</source>
        <translation>o quanto as probabilidades do aluno se afastam das do professor</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>one look at a batch of examples, then one move of the token</source>
        <translation>uma olhada em um lote de exemplos e, depois, um movimento do token</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>how far a step may move the token</source>
        <translation>o quanto um passo pode mover o token</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>what probabilities are flattened by before they are compared</source>
        <translation>aquilo que achata as probabilidades antes de serem comparadas</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>One frozen model plays teacher (with the instruction) and student (with the token).</source>
        <translation>Um mesmo modelo congelado faz o papel do professor (com a instrução) e do aluno (com o token).</translation>
    </message>
    <message>
        <source>The loss compares their probabilities for every word of a right answer. Training moves one row so that it falls.</source>
        <translation>A perda compara as probabilidades dos dois em cada palavra de uma resposta certa. O treinamento move uma linha para que ela caia.</translation>
    </message>
    <message>
        <source>A low loss is a promise; the badges under new answers are the proof.</source>
        <translation>Uma perda baixa é uma promessa; a prova são os selos sob respostas novas.</translation>
    </message>
    <message>
        <source>“Italian”, or a word like it</source>
        <translation>“Italian”, ou uma palavra parecida</translation>
    </message>
    <message>
        <source>A word of the questions, such as “lion”</source>
        <translation>Uma palavra das perguntas, como “lion”</translation>
    </message>
    <message>
        <source>None that has to do with it</source>
        <translation>Nenhuma que tenha a ver com isso</translation>
    </message>
    <message>
        <source>Which word of the vocabulary will the trained token lie nearest to?</source>
        <translation>De qual palavra do vocabulário o token treinado ficará mais perto?</translation>
    </message>
    <message>
        <source>Done. The nearest word is the language&apos;s name. It was among the words whose mean the token started from, and the training turned the token towards it and away from the others. Your token now stands in place of the one that came with the program; “Back to the shipped token” in its menu undoes that.</source>
        <translation>Pronto. A palavra mais próxima é o nome do idioma. Ela estava entre as palavras de cuja média o token partiu, e o treinamento o girou na direção dela e para longe das outras. Seu token está agora no lugar do que veio com o programa; “Voltar ao token fornecido”, no menu dele, desfaz isso.</translation>
    </message>
    <message>
        <source>Not by itself: a perfect student has loss zero and does what the instructed model does. But the two are compared along answers that are known to be right, so it need not copy the teacher where the teacher would have gone astray.</source>
        <translation>Não por si só: um aluno perfeito tem perda zero e faz o que faz o modelo com a instrução. Mas os dois são comparados ao longo de respostas que se sabe estarem certas, portanto o aluno não precisa copiar o professor onde este teria se perdido.</translation>
    </message>
    <message>
        <source>tokens one after the other, with nothing between</source>
        <translation>tokens um depois do outro, sem nada entre eles</translation>
    </message>
    <message>
        <source>Concatenation</source>
        <translation>Concatenação</translation>
    </message>
    <message>
        <source>the learned row that joins two behaviours</source>
        <translation>a linha aprendida que junta dois comportamentos</translation>
    </message>
    <message>
        <source>&lt;and&gt;</source>
        <translation>&lt;and&gt;</translation>
    </message>
    <message>
        <source>kept out of the training of &lt;and&gt;, to test it</source>
        <translation>deixado fora do treinamento de &lt;and&gt;, para testá-lo</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>behaviours of which an answer can have only one</source>
        <translation>comportamentos dos quais uma resposta só pode ter um</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Tokens that were trained alone can stand together, but nothing has taught them to.</source>
        <translation>Tokens treinados sozinhos podem ficar juntos, mas nada os ensinou a isso.</translation>
    </message>
    <message>
        <source>&lt;and&gt; is one learned row for all pairs. It learns how to join, not what is joined.</source>
        <translation>&lt;and&gt; é uma só linha aprendida para todos os pares. Ela aprende a juntar, não o que é juntado.</translation>
    </message>
    <message>
        <source>Whether it has learned that shows on behaviours that were kept out of its training.</source>
        <translation>Se aprendeu, isso se vê nos comportamentos que ficaram fora do treinamento dela.</translation>
    </message>
    <message>
        <source>Two sentences of 10 to 20 words in all</source>
        <translation>Duas frases com 10 a 20 palavras ao todo</translation>
    </message>
    <message>
        <source>Two sentences, but too short</source>
        <translation>Duas frases, mas curtas demais</translation>
    </message>
    <message>
        <source>Long enough, but not two sentences</source>
        <translation>Longa o bastante, mas não em duas frases</translation>
    </message>
    <message>
        <source>Two tokens that never met: what will the answer be like?</source>
        <translation>Dois tokens que nunca se encontraram: como será a resposta?</translation>
    </message>
    <message>
        <source>Two chips, two badges, and one of them fails: the answer has two sentences, but too few words. An answer counts as correct only when all its badges pass.</source>
        <translation>Duas fichas, dois selos, e um deles não fica verde: a resposta tem duas frases, mas poucas palavras. Uma resposta só conta como correta quando todos os selos dela ficam verdes.</translation>
    </message>
    <message>
        <source>Lay 2 sentences and 10-20 words, set the join to “nothing between”, ask “Does the cat lay eggs?”, and press Run with Tokens on.</source>
        <translation>Colocar 2 frases e 10-20 palavras, escolher a junção “nada entre eles”, perguntar “Does the cat lay eggs?” e pressionar Executar com a opção Tokens ativada.</translation>
    </message>
    <message>
        <source>Tokens are most useful when they can be **combined**: 2 sentences, and 10 to 20 words. The simplest way is to put one after the other with nothing between, which is called concatenation.

No training ever put one behind the other with nothing between.</source>
        <translation>Os tokens são mais úteis quando podem ser **combinados**: 2 frases e, além disso, de 10 a 20 palavras. O modo mais simples é pôr um depois do outro sem nada entre eles, o que se chama concatenação.

Nenhum treino jamais pôs um depois do outro sem nada entre eles.</translation>
    </message>
    <message>
        <source>Now both badges pass. In the exact input one more row, &lt;and&gt;, stands between the two. One question proves little; over many pairs, questions and orders &lt;and&gt; fails less often than nothing between, as the manual&apos;s figures show.</source>
        <translation>Agora os dois selos ficam verdes. Na entrada exata há uma linha a mais, &lt;and&gt;, entre os dois. Uma pergunta prova pouco; em muitos pares, perguntas e ordens, &lt;and&gt; falha menos que “nada entre eles”, como mostram os números do manual.</translation>
    </message>
    <message>
        <source>Set the join to &lt;and&gt;, and press Run again.</source>
        <translation>Escolher a junção &lt;and&gt; e pressionar Executar de novo.</translation>
    </message>
    <message>
        <source>Some behaviours were kept out of the training of `&lt;and&gt;`: German, Title Case, 20-30 words and 3 sentences. They have tokens of their own, but `&lt;and&gt;` never met them. The shelf marks them as **unseen by &lt;and&gt;**; in results their combinations are called **unseen**.</source>
        <translation>Alguns comportamentos ficaram fora do treinamento de `&lt;and&gt;`: Alemão, Iniciais Em Maiúscula, 20-30 palavras e 3 frases. Eles têm tokens próprios, mas `&lt;and&gt;` nunca os encontrou. A estante os marca com **não visto por &lt;and&gt;**; nos resultados, as combinações deles se chamam **não vistas**.</translation>
    </message>
    <message>
        <source>The line under the deck warns that the two contradict each other. You may still run it: neither wins, and the answer may well begin in one language and end in the other.</source>
        <translation>A linha sob o baralho avisa que os dois se contradizem. Ainda assim é possível executar: nenhum vence, e a resposta pode muito bem começar em um idioma e terminar no outro.</translation>
    </message>
    <message>
        <source>the share of answers of which all badges pass</source>
        <translation>a proporção de respostas em que todos os selos ficam verdes</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>best order&apos;s accuracy minus the worst order&apos;s</source>
        <translation>acurácia da melhor ordem menos a da pior</translation>
    </message>
    <message>
        <source>Order variance</source>
        <translation>Variância de ordem</translation>
    </message>
    <message>
        <source>the learned row behind tokens that share one place</source>
        <translation>a linha aprendida que vem depois de tokens que ocupam um mesmo lugar</translation>
    </message>
    <message>
        <source>&lt;set&gt;</source>
        <translation>&lt;set&gt;</translation>
    </message>
    <message>
        <source>A model reads from left to right, so the order of tokens, and of words, can matter.</source>
        <translation>Um modelo lê da esquerda para a direita, portanto a ordem dos tokens, e a das palavras, pode importar.</translation>
    </message>
    <message>
        <source>Order variance is the accuracy of the best order minus that of the worst. Zero says that the order makes no difference, not that the answers are right.</source>
        <translation>A variância de ordem é a acurácia da melhor ordem menos a da pior. Zero diz que a ordem não faz diferença, não que as respostas estejam certas.</translation>
    </message>
    <message>
        <source>&lt;and&gt; makes the difference smaller; a set has no order at all.</source>
        <translation>&lt;and&gt; diminui a diferença; um conjunto não tem ordem nenhuma.</translation>
    </message>
    <message>
        <source>The same answer</source>
        <translation>A mesma resposta</translation>
    </message>
    <message>
        <source>Different answers, both right</source>
        <translation>Respostas diferentes, as duas certas</translation>
    </message>
    <message>
        <source>Different answers, and one of them wrong</source>
        <translation>Respostas diferentes, e uma delas errada</translation>
    </message>
    <message>
        <source>The same two tokens, in both orders. What do you expect?</source>
        <translation>Os mesmos dois tokens, nas duas ordens. O que você espera?</translation>
    </message>
    <message>
        <source>In how many of the six orders will every badge pass?</source>
        <translation>Em quantas das seis ordens todos os selos ficarão verdes?</translation>
    </message>
    <message>
        <source>Read down the rows: it is the number of sentences that is missed, and only in some of the orders. Who asks once, in one order, may see either.</source>
        <translation>Ler as linhas de cima a baixo: o que falha é o número de frases, e só em algumas das ordens. Quem pergunta uma vez, em uma só ordem, pode ver tanto uma coisa quanto a outra.</translation>
    </message>
    <message>
        <source>Lay German, 20-30 words and 3 sentences, joined by &lt;and&gt;, ask “How is the young of the turtle born?”, and run all orders with Tokens.</source>
        <translation>Colocar Alemão, 20-30 palavras e 3 frases, unidos por &lt;and&gt;, perguntar “How is the young of the turtle born?” e executar Tokens em todas as ordens.</translation>
    </message>
    <message>
        <source>Three behaviours have six orders, four have twenty-four. The number grows fast, and with it the chance that one of the orders fails.

This deck is a hard one: none of its three behaviours was part of the training of `&lt;and&gt;`.</source>
        <translation>Três comportamentos têm seis ordens, quatro têm vinte e quatro. O número cresce depressa e, com ele, a chance de que alguma das ordens falhe.

Este baralho é difícil: nenhum dos seus três comportamentos fez parte do treinamento de `&lt;and&gt;`.</translation>
    </message>
    <message>
        <source>Eighteen answers. Compare the columns: how many rows pass all badges in each of them? On this deck words lose nothing by being turned round, and words and tokens together neither.</source>
        <translation>Dezoito respostas. Comparar as colunas: em quantas linhas todos os selos ficam verdes em cada uma delas? Neste baralho, as palavras não perdem nada ao serem invertidas, e palavras e tokens juntos também não.</translation>
    </message>
    <message>
        <source>Six, but all right</source>
        <translation>Seis, mas todas certas</translation>
    </message>
    <message>
        <source>Two or three</source>
        <translation>Duas ou três</translation>
    </message>
    <message>
        <source>How many different answers will the six orders give now?</source>
        <translation>Quantas respostas diferentes as seis ordens darão agora?</translation>
    </message>
    <message>
        <source>The same answer whatever the order, and all its badges pass. Its order variance is 0 whatever is asked; how often it is right is another figure, and it has to be counted like any other.</source>
        <translation>A mesma resposta seja qual for a ordem, e todos os selos dela ficam verdes. A variância de ordem é 0, não importa o que se pergunte; com que frequência ela está certa é outro número, que precisa ser contado como qualquer outro.</translation>
    </message>
    <message>
        <source>Set the join to &lt;set&gt;, and press Run with Tokens on.</source>
        <translation>Escolher a junção &lt;set&gt; e pressionar Executar com a opção Tokens ativada.</translation>
    </message>
    <message>
        <source>There is another way out: to take the order away. As a **set**, the tokens share one and the same place in the input and do not see each other; one learned row, `&lt;set&gt;`, follows and sees them all.

Now nothing stands first or last, so there is nothing that could be turned round.</source>
        <translation>Há outra saída: tirar a ordem. Como **conjunto**, os tokens ocupam um mesmo lugar da entrada e não se veem; uma linha aprendida, `&lt;set&gt;`, vem depois e vê todos eles.

Agora nada vem primeiro nem por último, portanto não há nada a inverter.</translation>
    </message>
    <message>
        <source>Without an order</source>
        <translation>Sem ordem</translation>
    </message>
    <message>
        <source>a direction along which the points differ most</source>
        <translation>uma direção em que os pontos mais diferem</translation>
    </message>
    <message>
        <source>Principal component</source>
        <translation>Componente principal</translation>
    </message>
    <message>
        <source>1 for the same direction, 0 for a right angle</source>
        <translation>1 para a mesma direção, 0 para um ângulo reto</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosseno</translation>
    </message>
    <message>
        <source>what random rows reach, to compare with</source>
        <translation>aonde chegam linhas aleatórias, para comparar</translation>
    </message>
    <message>
        <source>Null baseline</source>
        <translation>Referência nula</translation>
    </message>
    <message>
        <source>Tokens and words are points of one space, so a token has nearest words.</source>
        <translation>Tokens e palavras são pontos de um mesmo espaço, portanto um token tem palavras mais próximas.</translation>
    </message>
    <message>
        <source>A nearest word always exists. It says something only where it is well above what random rows reach.</source>
        <translation>Sempre existe uma palavra mais próxima. Ela só diz algo onde está bem acima daquilo a que chegam linhas aleatórias.</translation>
    </message>
    <message>
        <source>A map shows two directions or three. What its axes leave out, the table of cosines counts.</source>
        <translation>Um mapa mostra duas direções, ou três. O que os eixos dele deixam de fora, a tabela de cossenos conta.</translation>
    </message>
    <message>
        <source>All over the place</source>
        <translation>Espalhados por toda parte</translation>
    </message>
    <message>
        <source>Together, by category</source>
        <translation>Juntos, por categoria</translation>
    </message>
    <message>
        <source>All in one spot</source>
        <translation>Todos em um só ponto</translation>
    </message>
    <message>
        <source>Tokens were trained one by one. How will they lie on the map?</source>
        <translation>Os tokens foram treinados um a um. Como ficarão no mapa?</translation>
    </message>
    <message>
        <source>“and”</source>
        <translation>“and”</translation>
    </message>
    <message>
        <source>The name of some behaviour</source>
        <translation>O nome de algum comportamento</translation>
    </message>
    <message>
        <source>A word that has nothing to do with it</source>
        <translation>Uma palavra que não tem nada a ver com isso</translation>
    </message>
    <message>
        <source>Which word of the vocabulary will lie nearest to &lt;and&gt;?</source>
        <translation>Qual palavra do vocabulário ficará mais perto de &lt;and&gt;?</translation>
    </message>
    <message>
        <source>The same tokens, and the groups may be gone. They were not destroyed: this view looks from another side, the one from which words differ most. The shares on the axes are of those differences now, and say nothing about the tokens.</source>
        <translation>Os mesmos tokens, e os grupos talvez tenham sumido. Não foram destruídos: esta vista olha de outro lado, aquele de onde as palavras mais diferem. As parcelas nos eixos são agora dessas diferenças, e não dizem nada sobre os tokens.</translation>
    </message>
    <message>
        <source>the prompt alone</source>
        <translation>só o prompt</translation>
    </message>
    <message>
        <source>No steering</source>
        <translation>Sem direção</translation>
    </message>
    <message>
        <source>instructions in words and tokens, together</source>
        <translation>instruções em palavras e tokens, juntos</translation>
    </message>
    <message>
        <source>Tokens + instructions</source>
        <translation>Tokens + instruções</translation>
    </message>
    <message>
        <source>always the likeliest next piece of text: the same answer every time</source>
        <translation>sempre o próximo pedaço de texto mais provável: a mesma resposta todas as vezes</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Guloso (greedy)</translation>
    </message>
    <message>
        <source>A fair comparison changes one thing: the same model, question and limit in every column.</source>
        <translation>Uma comparação justa muda uma coisa só: o mesmo modelo, a mesma pergunta e o mesmo limite em todas as colunas.</translation>
    </message>
    <message>
        <source>Words are free and can say anything. A token costs a training once, then one place in each input, and has a strength.</source>
        <translation>As palavras são de graça e podem dizer qualquer coisa. Um token custa um treinamento uma vez, depois um lugar em cada entrada, e tem uma intensidade.</translation>
    </message>
    <message>
        <source>Which is right more often is a matter of counting, on many questions.</source>
        <translation>Qual dos dois acerta mais é questão de contar, em muitas perguntas.</translation>
    </message>
    <message>
        <source>They hold as before</source>
        <translation>Continuam cumpridos como antes</translation>
    </message>
    <message>
        <source>They fail, too</source>
        <translation>Falham também</translation>
    </message>
    <message>
        <source>They hold, but weaker</source>
        <translation>Ainda agem, mas menos</translation>
    </message>
    <message>
        <source>Lower case is taken back. What becomes of Spanish and 10-20 words?</source>
        <translation>Retira-se “minúsculas”. O que acontece com “Espanhol” e “10-20 palavras”?</translation>
    </message>
    <message>
        <source>A token, or a join, can only be used once it has been trained; this program comes with `&lt;and&gt;`, `&lt;set&gt;`, `&lt;or&gt;` and `&lt;not&gt;`. Words can say whatever the model understands, at once, and nobody has to have thought of it before: that one of two languages will do, for example.</source>
        <translation>Um token, ou uma junção, só pode ser usado depois de treinado; este programa vem com `&lt;and&gt;`, `&lt;set&gt;`, `&lt;or&gt;` e `&lt;not&gt;`. As palavras podem dizer na hora tudo o que o modelo entende, sem que ninguém tenha pensado nisso antes: que serve qualquer um de dois idiomas, por exemplo.</translation>
    </message>
    <message>
        <source>What words can do at once</source>
        <translation>O que as palavras fazem na hora</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Which column will be right in most of the six orders?</source>
        <translation>Qual coluna vai acertar na maior parte das seis ordens?</translation>
    </message>
    <message>
        <source>Count, in each column, the rows in which all badges pass. On this one question Tokens + instructions does not come first. Over many it does: the manual&apos;s figures, and the published work on a model of eight billion weights, have it at or near the top for three behaviours. One deck proves nothing, either way.</source>
        <translation>Contar, em cada coluna, as linhas em que todos os selos ficam verdes. Nesta única pergunta, “Tokens + instruções” não fica em primeiro lugar. Em muitas, fica: segundo os números do manual e o trabalho publicado, em um modelo de oito bilhões de pesos, está na frente ou quase com três comportamentos. Um baralho só não prova nada, nem a favor nem contra.</translation>
    </message>
    <message>
        <source>Lay Italian, 20-30 words and 2 sentences, joined by &lt;and&gt;, ask “What does the whale eat?”, and run Instructions, Tokens and Tokens + instructions in all orders.</source>
        <translation>Colocar Italiano, 20-30 palavras e 2 frases, unidos por &lt;and&gt;, perguntar “What does the whale eat?” e executar Instruções, Tokens e “Tokens + instruções” em todas as ordens.</translation>
    </message>
    <message>
        <source>Tokens were trained to do what instructions do. They do not always fail on the same answers, so giving both may help where one alone is not enough. May: it has to be counted.</source>
        <translation>Os tokens foram treinados para fazer o que as instruções fazem. Nem sempre falham nas mesmas respostas, portanto dar os dois pode ajudar onde um só não basta. Pode: é preciso contar.</translation>
    </message>
    <message>
        <source>where the true share plausibly lies, given how few questions were asked</source>
        <translation>onde provavelmente está a proporção verdadeira, dado o pequeno número de perguntas feitas</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>combinations whose behaviours were all, or not all, part of the training of &lt;and&gt;</source>
        <translation>combinações cujos comportamentos fizeram todos parte, ou nem todos, do treinamento de &lt;and&gt;</translation>
    </message>
    <message>
        <source>Seen and unseen</source>
        <translation>Vistas e não vistas</translation>
    </message>
    <message>
        <source>all that an experiment will ask, known before it starts</source>
        <translation>tudo o que um experimento vai perguntar, conhecido antes de ele começar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>First the question, the measure and what counts as right; then the answers.</source>
        <translation>Primeiro a pergunta, a medida e o que conta como certo; depois as respostas.</translation>
    </message>
    <message>
        <source>A figure without its interval says less than it seems to.</source>
        <translation>Um número sem seu intervalo diz menos do que parece.</translation>
    </message>
    <message>
        <source>A result holds for what was measured. Its title should say what that was.</source>
        <translation>Um resultado se aplica ao que foi medido. O título dele deveria dizer o que foi.</translation>
    </message>
    <message>
        <source>So that the program knows what to do</source>
        <translation>Para que o programa saiba o que fazer</translation>
    </message>
    <message>
        <source>It does need to know, but that is not why a researcher writes it down first.</source>
        <translation>Ele precisa saber, sim, mas não é por isso que quem pesquisa escreve isso primeiro.</translation>
    </message>
    <message>
        <source>So that the figure cannot be chosen by what came out</source>
        <translation>Para que o número não possa ser escolhido pelo que saiu</translation>
    </message>
    <message>
        <source>Right. Who looks first can always find questions on which a favourite wins.</source>
        <translation>Certo. Quem olha primeiro sempre acha perguntas em que seu favorito vence.</translation>
    </message>
    <message>
        <source>Because answers are random</source>
        <translation>Porque as respostas são aleatórias</translation>
    </message>
    <message>
        <source>No. These answers are greedy: the same input gives the same answer every time.</source>
        <translation>Não. Estas respostas são geradas de modo guloso (greedy): a mesma entrada dá a mesma resposta todas as vezes.</translation>
    </message>
    <message>
        <source>Why say all this before the first answer?</source>
        <translation>Por que dizer tudo isso antes da primeira resposta?</translation>
    </message>
    <message>
        <source>“Are tokens as good as instructions?” is not yet a question for an experiment. This one is: **of all pairs of a language and a letter case, on four questions each, in both orders, what share of the answers has both?**

It names what is measured, on what, and what counts as right, before anything is seen.</source>
        <translation>“Os tokens são tão bons quanto as instruções?” ainda não é uma pergunta para um experimento. Esta é: **de todos os pares de um idioma e um tipo de maiúsculas ou minúsculas, com quatro perguntas cada, nas duas ordens, que proporção das respostas cumpre os dois?**

Ela diz o que é medido, em quê, e o que conta como certo, antes que se veja qualquer coisa.</translation>
    </message>
    <message>
        <source>A question that can be counted</source>
        <translation>Uma pergunta que se pode contar</translation>
    </message>
    <message>
        <source>Four pairs, since two languages or two cases cannot hold at once; two orders, four questions and two ways to steer make 64 answers.</source>
        <translation>Quatro pares, já que dois idiomas, ou maiúsculas e minúsculas, não podem ser cumpridos ao mesmo tempo; duas ordens, quatro perguntas e dois modos de direcionar dão 64 respostas.</translation>
    </message>
    <message>
        <source>Tick Spanish, Italian, lower case and UPPER CASE alone, pairs, and 4 prompts for each; compare Instructions with Tokens with &lt;and&gt;.</source>
        <translation>Marcar só Espanhol, Italiano, minúsculas e MAIÚSCULAS, os pares e 4 prompts para cada um; comparar Instruções com “Tokens com &lt;and&gt;”.</translation>
    </message>
    <message>
        <source>The Evaluate bench makes the plan from your choices: which behaviours, how many of them together, which ways to steer, how many questions. It counts the answers that this takes, and can time a few of them.</source>
        <translation>A bancada Avaliar faz o plano a partir das suas escolhas: quais comportamentos, quantos deles por vez, quais modos de direcionar, quantas perguntas. Ela conta as respostas necessárias e pode cronometrar algumas.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>O plano</translation>
    </message>
    <message>
        <source>Each way to steer has its accuracy, with an interval beside it, and its order variance. Select a row to read its answers: a figure that nobody looked behind is worth little.</source>
        <translation>Cada modo de direcionar tem sua acurácia, com um intervalo ao lado, e sua variância de ordem. Selecionar uma linha para ler as respostas dela: um número por trás do qual ninguém olhou vale pouco.</translation>
    </message>
    <message>
        <source>Press Start and wait for the end.</source>
        <translation>Pressionar Iniciar e esperar até o fim.</translation>
    </message>
    <message>
        <source>While it runs, the table fills. Intervals come at the end, when there is enough to tell.

What is answered is kept: an experiment that is stopped goes on from there.</source>
        <translation>Enquanto o experimento roda, a tabela vai sendo preenchida. Os intervalos vêm no fim, quando há respostas suficientes para calculá-los.

O que foi respondido fica guardado: um experimento parado continua de onde estava.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Executar o plano</translation>
    </message>
    <message>
        <source>A is better by three points</source>
        <translation>A é melhor por três pontos</translation>
    </message>
    <message>
        <source>No. The intervals overlap widely: with other questions it might be the other way round.</source>
        <translation>Não. Os intervalos se sobrepõem muito: com outras perguntas poderia ser o contrário.</translation>
    </message>
    <message>
        <source>This experiment does not tell which is better</source>
        <translation>Este experimento não diz qual é melhor</translation>
    </message>
    <message>
        <source>Right. More questions would make the intervals narrower, and Compare can set the same questions against each other.</source>
        <translation>Certo. Com mais perguntas, os intervalos ficariam mais estreitos, e “Comparar com…” pode pôr as mesmas perguntas frente a frente.</translation>
    </message>
    <message>
        <source>They are equally good</source>
        <translation>São igualmente bons</translation>
    </message>
    <message>
        <source>No. That they differ was not shown; nor that they do not.</source>
        <translation>Não. Não se mostrou que eles diferem, nem que não diferem.</translation>
    </message>
    <message>
        <source>Method A has 94 % (86 to 98), method B 91 % (82 to 96). What may you say?</source>
        <translation>O método A tem 94 % (86 a 98), o método B, 91 % (82 a 96). O que você pode dizer?</translation>
    </message>
    <message>
        <source>With other questions the figure would have come out a little differently. The **95 % interval** is the range in which the true share plausibly lies, given how few questions were asked.</source>
        <translation>Com outras perguntas, o número teria saído um pouco diferente. O **intervalo de 95 %** é a faixa em que provavelmente está a proporção verdadeira, dado o pequeno número de perguntas feitas.</translation>
    </message>
    <message>
        <source>How sure is that?</source>
        <translation>Até que ponto isso é certo?</translation>
    </message>
    <message>
        <source>“Tokens are as good as instructions”</source>
        <translation>“Os tokens são tão bons quanto as instruções”</translation>
    </message>
    <message>
        <source>Too wide: another model, other behaviours or three at once may give another picture.</source>
        <translation>Amplo demais: outro modelo, outros comportamentos ou três de uma vez podem dar outro quadro.</translation>
    </message>
    <message>
        <source>“On this model, for these pairs, no difference was found in 64 answers”</source>
        <translation>“Neste modelo, para estes pares, não se achou nenhuma diferença em 64 respostas”</translation>
    </message>
    <message>
        <source>Right. It says on what it stands, and how much was looked at.</source>
        <translation>Certo. Ele diz em que se apoia e quanto foi examinado.</translation>
    </message>
    <message>
        <source>“Instructions are not needed any more”</source>
        <translation>“As instruções não são mais necessárias”</translation>
    </message>
    <message>
        <source>No. A token is learned from instructions, and a new wish has none yet.</source>
        <translation>Não. Um token é aprendido de instruções, e um pedido novo ainda não tem nenhum.</translation>
    </message>
    <message>
        <source>What would be the most careful title for your result?</source>
        <translation>Qual seria o título mais cauteloso para o seu resultado?</translation>
    </message>
    <message>
        <source>You measured one small model, four behaviours, questions of one kind, and what a program can check.</source>
        <translation>Você mediu um só modelo pequeno, quatro comportamentos, perguntas de um só tipo e o que um programa consegue verificar.</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>O que isso não mostra</translation>
    </message>
    <message>
        <source>An experiment of your own</source>
        <translation>Um experimento seu</translation>
    </message>
    <message>
        <source>While it plays, the student&apos;s bars grow towards the teacher&apos;s, the divergences shrink, and one point walks through the plane: the token, which is all that moves. The arrow on it points against the gradient.</source>
        <translation>Durante a animação, as barras do aluno crescem em direção às do professor, as divergências diminuem, e um ponto anda pelo plano: é o token, a única coisa que se move. A seta nele aponta contra o gradiente.</translation>
    </message>
    <message>
        <source>Open the mechanism at Distillation (Ctrl+Shift+I), press Look, then Play.</source>
        <translation>Abrir o mecanismo em Destilação (Ctrl+Shift+I), pressionar Observar e depois Animar.</translation>
    </message>
    <message>
        <source>Everything above can be watched on **one** example, slowly. The mechanism draws it as a training does: a question, one wording of the instruction, and the right answer. For each word of the answer it shows what teacher and student would say next, and how far apart they are (the **divergence**, KL).

Then it takes thirty steps on this one example. Nothing is saved, and no token is replaced.</source>
        <translation>Tudo o que foi dito acima pode ser acompanhado em **um** exemplo, devagar. O mecanismo o sorteia como faz um treinamento: uma pergunta, uma redação da instrução e a resposta certa. Para cada palavra da resposta, mostra o que professor e aluno diriam a seguir e o quanto os dois se afastam (a **divergência**, KL).

Depois ele dá trinta passos com esse único exemplo. Nada é salvo, e nenhum token é substituído.</translation>
    </message>
    <message>
        <source>See it happen</source>
        <translation>Ver acontecer</translation>
    </message>
    <message>
        <source>In the mask each row sees the rows before it, so `&lt;and&gt;` can read the first behaviour and the second can read both. In the table of rows you find how much each is looked at, and what the answer&apos;s logits owe to it.</source>
        <translation>Na máscara, cada linha vê as linhas que vêm antes dela; assim, `&lt;and&gt;` pode ler o primeiro comportamento, e o segundo pode ler os dois. A tabela de linhas mostra o quanto cada uma é olhada e o que os logits da resposta devem a ela.</translation>
    </message>
    <message>
        <source>Open the mechanism at &lt;and&gt; (Ctrl+Shift+I), press Look, and zoom in from Deck to Logit.</source>
        <translation>Abrir o mecanismo em &lt;and&gt; (Ctrl+Shift+I), pressionar Observar e aproximar a vista, de Baralho até Logit.</translation>
    </message>
    <message>
        <source>What does `&lt;and&gt;` do in there? For each word of an answer every **head** of every layer spreads its **attention** over all that stands before it; the shares add up to 100 %. So one can ask how much of it goes to each row, and what the word&apos;s **logit**, its score before the probabilities, would be without that row.

The mechanism shows both, from the model&apos;s own pass: first the whole deck, then its input, then one word&apos;s attention, then one logit.</source>
        <translation>O que `&lt;and&gt;` faz ali dentro? Para cada palavra de uma resposta, cada **cabeça** de cada camada distribui sua **atenção** por tudo o que vem antes dela; as parcelas somam 100 %. Assim, é possível perguntar quanto dela vai para cada linha, e qual seria, sem essa linha, o **logit** da palavra, isto é, sua pontuação antes das probabilidades.

O mecanismo mostra as duas coisas, tiradas da passagem do próprio modelo: primeiro o baralho inteiro, depois sua entrada, depois a atenção de uma palavra, depois um logit.</translation>
    </message>
    <message>
        <source>Who looks at whom</source>
        <translation>Quem olha para quem</translation>
    </message>
    <message>
        <source>Three slots, one position, and crossed-out cells between them: whatever order the chips have on the deck, the model reads the same thing.</source>
        <translation>Três casas, uma só posição e células riscadas entre elas: seja qual for a ordem das fichas no baralho, o modelo lê a mesma coisa.</translation>
    </message>
    <message>
        <source>Open the mechanism at &lt;set&gt; (Ctrl+Shift+I), press Look, and go to Input.</source>
        <translation>Abrir o mecanismo em &lt;set&gt; (Ctrl+Shift+I), pressionar Observar e ir para Entrada.</translation>
    </message>
    <message>
        <source>Why has a set no order? Its rows stand at one and the same **position**, right behind the question. Each sees the question and itself, but not its siblings; `&lt;set&gt;` comes next and sees them all. A **mask** says who sees whom, and the model cannot look past it.

Point at the mask&apos;s cells: each says in words what it means.</source>
        <translation>Por que um conjunto não tem ordem? Suas linhas ficam em uma mesma **posição**, logo depois da pergunta. Cada uma vê a pergunta e a si mesma, mas não as irmãs; `&lt;set&gt;` vem em seguida e vê todas. Uma **máscara** diz quem vê quem, e o modelo não consegue olhar além dela.

Apontar para as células da máscara: cada uma diz em palavras o que significa.</translation>
    </message>
    <message>
        <source>Inside the set</source>
        <translation>Dentro do conjunto</translation>
    </message>
    <message>
        <source>what is handed from block to block at each position, and to which each block adds</source>
        <translation>o que passa de bloco a bloco em cada posição, e a que cada bloco soma algo</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>a small learned change of the stream behind each block</source>
        <translation>uma pequena mudança aprendida do fluxo após cada bloco</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>how many directions an adapter reads and writes at most</source>
        <translation>quantas direções, no máximo, um adaptador lê e escreve</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>by what an adapter&apos;s change, or a token&apos;s row, is multiplied</source>
        <translation>aquilo por que se multiplica a mudança de um adaptador, ou a linha de um token</translation>
    </message>
    <message>
        <source>A token changes what is read; an adapter changes what is computed, behind every block.</source>
        <translation>Um token muda o que é lido; um adaptador muda o que é calculado, após cada bloco.</translation>
    </message>
    <message>
        <source>For one behaviour alone both do; an adapter is about a hundred times as large.</source>
        <translation>Para um só comportamento, os dois servem; um adaptador é cerca de cem vezes maior.</translation>
    </message>
    <message>
        <source>Tokens are joined by a row that was trained for it; adapters are only added up.</source>
        <translation>Os tokens são unidos por uma linha treinada para isso; os adaptadores são apenas somados.</translation>
    </message>
    <message>
        <source>An adapter can learn from examples where no instruction could be a teacher.</source>
        <translation>Um adaptador pode aprender com exemplos em que nenhuma instrução serviria de professor.</translation>
    </message>
    <message>
        <source>About as many</source>
        <translation>Mais ou menos a mesma quantidade</translation>
    </message>
    <message>
        <source>About a hundred times as many</source>
        <translation>Cerca de cem vezes mais</translation>
    </message>
    <message>
        <source>As many as the whole model</source>
        <translation>Tantos quantos o modelo inteiro</translation>
    </message>
    <message>
        <source>A token of this model is 192 numbers. How many is an adapter?</source>
        <translation>Um token deste modelo são 192 números. Quantos são um adaptador?</translation>
    </message>
    <message>
        <source>Rank 8, twice 192 wide, 6 blocks: 18,432 numbers for each behaviour, 96 times as many as a token, and still only about 0.6 % of the model.</source>
        <translation>Posto 8, duas vezes 192 de largura, 6 blocos: 18.432 números para cada comportamento, 96 vezes mais que um token e, ainda assim, só cerca de 0,6 % do modelo.</translation>
    </message>
    <message>
        <source>Choose Adapters, tick German and lower case alone, set 60 steps of 8 examples, and press Start.</source>
        <translation>Escolher Adaptadores, marcar só Alemão e minúsculas, definir 60 passos de 8 exemplos e pressionar Iniciar.</translation>
    </message>
    <message>
        <source>A token changes what the model **reads**. An **adapter** changes what it **computes**: behind each block, something small is added to the stream, h ← h + W_up f(W_down h). Two narrow matrices for each of the 6 blocks learn; all the model&apos;s own weights stay as they are.

Here it learns from answers in German, and another from answers in lower case.</source>
        <translation>Um token muda o que o modelo **lê**. Um **adaptador** muda o que ele **calcula**: após cada bloco, algo pequeno é somado ao fluxo, h ← h + W_up f(W_down h). Para cada um dos 6 blocos, aprendem duas matrizes estreitas; todos os pesos do próprio modelo ficam como estão.

Aqui, um adaptador aprende com respostas em alemão, e outro, com respostas em minúsculas.</translation>
    </message>
    <message>
        <source>A change inside the model</source>
        <translation>Uma mudança dentro do modelo</translation>
    </message>
    <message>
        <source>Both are German</source>
        <translation>As duas estão em alemão</translation>
    </message>
    <message>
        <source>Only the token&apos;s is German</source>
        <translation>Só a do token está em alemão</translation>
    </message>
    <message>
        <source>Only the adapter&apos;s is German</source>
        <translation>Só a do adaptador está em alemão</translation>
    </message>
    <message>
        <source>German by token and German by adapter: what will the two answers be like?</source>
        <translation>Alemão por token e alemão por adaptador: como serão as duas respostas?</translation>
    </message>
    <message>
        <source>Both are German. For one behaviour alone the small row does what the larger change inside does. The exact input shows the difference: the adapter&apos;s has no additional place.</source>
        <translation>As duas estão em alemão. Para um só comportamento, a pequena linha faz o mesmo que a mudança maior lá dentro. A entrada exata mostra a diferença: a do adaptador não tem nenhum lugar a mais.</translation>
    </message>
    <message>
        <source>Lay German alone, ask “What does the owl eat?”, and run Tokens beside Adapters (under More).</source>
        <translation>Colocar só Alemão, perguntar “What does the owl eat?” e executar Tokens ao lado de Adaptadores (em Mais).</translation>
    </message>
    <message>
        <source>Now both steer the same question: in one column the token stands in the input, in the other the input is the bare question, and the adapter works inside.</source>
        <translation>Agora os dois direcionam a mesma pergunta: em uma coluna, o token está na entrada; na outra, a entrada é só a pergunta, e o adaptador atua lá dentro.</translation>
    </message>
    <message>
        <source>One behaviour alone</source>
        <translation>Um só comportamento</translation>
    </message>
    <message>
        <source>A row for each behaviour, a column for each block: the stronger the colour, the more is added there. Below stand the words that each block&apos;s change speaks for, and from which strength on the answers break. Close the window when you have looked.</source>
        <translation>Uma linha para cada comportamento, uma coluna para cada bloco: quanto mais forte a cor, mais se soma ali. Abaixo estão as palavras a favor das quais fala a mudança de cada bloco, e a intensidade a partir da qual as respostas ficam inutilizáveis. Fechar a janela depois de olhar.</translation>
    </message>
    <message>
        <source>Open Bench &gt; Where adapters act, and press Look.</source>
        <translation>Abrir Bancada &gt; Onde os adaptadores atuam e pressionar Observar.</translation>
    </message>
    <message>
        <source>A token acts through the places behind it that look at it. An adapter adds to the stream behind **every block, at every position**. How much it adds can be measured, and what the added direction speaks for can be read: it is held against the rows of all words, as a token&apos;s neighbours are.</source>
        <translation>Um token atua por meio dos lugares depois dele que olham para ele. Um adaptador soma ao fluxo após **cada bloco, em cada posição**. O quanto ele soma pode ser medido, e o que a direção somada favorece pode ser lido: ela é comparada com as linhas de todas as palavras, como se faz com os vizinhos de um token.</translation>
    </message>
    <message>
        <source>Where it acts</source>
        <translation>Onde ele atua</translation>
    </message>
    <message>
        <source>Tokens and adapters</source>
        <translation>Tokens e adaptadores</translation>
    </message>
    <message>
        <source>Tokens with &lt;and&gt; alone</source>
        <translation>Só os tokens com &lt;and&gt;</translation>
    </message>
    <message>
        <source>Adapters alone</source>
        <translation>Só os adaptadores</translation>
    </message>
    <message>
        <source>German and lower case at once: who keeps both?</source>
        <translation>Alemão e minúsculas ao mesmo tempo: quem cumpre os dois?</translation>
    </message>
    <message>
        <source>The tokens keep both. The adapters do not: the two changes get in each other&apos;s way, and the answer may even fall apart. One question proves little; Evaluate compares the two ways on many.</source>
        <translation>Os tokens cumprem os dois. Os adaptadores, não: as duas mudanças atrapalham uma à outra, e a resposta pode até se desfazer. Uma pergunta prova pouco; Avaliar compara os dois modos em muitas.</translation>
    </message>
    <message>
        <source>Lay German and lower case, joined by &lt;and&gt;, ask the same question, and run Tokens beside Adapters.</source>
        <translation>Colocar Alemão e minúsculas, unidos por &lt;and&gt;, fazer a mesma pergunta e executar Tokens ao lado de Adaptadores.</translation>
    </message>
    <message>
        <source>Two adapters can be switched on at once: what they add is added up. Each was trained as if it were alone.

Tokens have met others in their training, and between two of them stands `&lt;and&gt;`, which was trained to join.</source>
        <translation>É possível ativar dois adaptadores ao mesmo tempo: o que eles somam se acumula. Cada um foi treinado como se estivesse sozinho.

Os tokens conheceram outros no treino, e entre dois deles está `&lt;and&gt;`, que foi treinado para juntar.</translation>
    </message>
    <message>
        <source>Two together</source>
        <translation>Dois juntos</translation>
    </message>
    <message>
        <source>Tokens: they are a part of each user&apos;s input</source>
        <translation>Tokens: eles fazem parte da entrada de cada usuário</translation>
    </message>
    <message>
        <source>Right. The model stays one and the same for everyone, and &lt;and&gt; joins what each user chose.</source>
        <translation>Certo. O modelo continua um só e o mesmo para todos, e &lt;and&gt; junta o que cada usuário escolheu.</translation>
    </message>
    <message>
        <source>Adapters: they leave the input as it is</source>
        <translation>Adaptadores: eles deixam a entrada como está</translation>
    </message>
    <message>
        <source>They do leave the input short. But each combination is another computation, and the changes of several adapters are only added up.</source>
        <translation>De fato, eles deixam a entrada curta. Mas cada combinação é outro cálculo, e as mudanças de vários adaptadores são apenas somadas.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Tanto faz</translation>
    </message>
    <message>
        <source>No. A row goes with one question; an adapter goes with the model.</source>
        <translation>Não. Uma linha vai com uma pergunta; um adaptador vai com o modelo.</translation>
    </message>
    <message>
        <source>Thirty behaviours, in any combination, for many users at once. What is easier to serve?</source>
        <translation>Trinta comportamentos, em qualquer combinação, para muitos usuários ao mesmo tempo. O que é mais fácil de servir?</translation>
    </message>
    <message>
        <source>A token is a row of the input. Whoever serves the model puts it beside the vocabulary, and each user&apos;s question can carry other tokens.

An adapter is a part of the computation: it must run with the model, for every position of every answer, and users with different adapters need different computations.</source>
        <translation>Um token é uma linha da entrada. Quem serve o modelo o põe ao lado do vocabulário, e a pergunta de cada usuário pode levar outros tokens.

Um adaptador é uma parte do cálculo: precisa rodar com o modelo em cada posição de cada resposta, e usuários com adaptadores diferentes precisam de cálculos diferentes.</translation>
    </message>
    <message>
        <source>For lower case, which the instruction brings about anyway</source>
        <translation>Para minúsculas, que a instrução já consegue de qualquer modo</translation>
    </message>
    <message>
        <source>No. For this a token is enough, and it can be joined with others.</source>
        <translation>Não. Para isso basta um token, que pode ser unido a outros.</translation>
    </message>
    <message>
        <source>For a kind of sums of which there are thousands of solved examples, and which no instruction makes the model solve</source>
        <translation>Para um tipo de conta do qual há milhares de exemplos resolvidos, e que nenhuma instrução faz o modelo resolver</translation>
    </message>
    <message>
        <source>Right. There is no teacher to distil from, but there are answers to learn from. The Tasks of Evaluate measure such things.</source>
        <translation>Certo. Não há professor do qual destilar, mas há respostas com as quais aprender. As Tarefas de Avaliar medem coisas assim.</translation>
    </message>
    <message>
        <source>For five wishes at once, in any order</source>
        <translation>Para cinco desejos ao mesmo tempo, em qualquer ordem</translation>
    </message>
    <message>
        <source>No. Joining is what tokens with &lt;and&gt; are for.</source>
        <translation>Não. Para juntar existem os tokens com &lt;and&gt;.</translation>
    </message>
    <message>
        <source>For what would you rather take an adapter?</source>
        <translation>Para que seria melhor usar um adaptador?</translation>
    </message>
    <message>
        <source>A row of 192 numbers can only say to the model what the model can do already: its teacher is the model itself, reading an instruction. An adapter can learn from examples, whatever made them: it is trained on answers, not on an instruction, and has room for more.</source>
        <translation>Uma linha de 192 números só consegue dizer ao modelo o que ele já sabe fazer: seu professor é o próprio modelo, lendo uma instrução. Um adaptador pode aprender com exemplos, seja qual for a origem deles: é treinado com respostas, não com uma instrução, e tem espaço para mais.</translation>
    </message>
    <message>
        <source>When an adapter is the better choice</source>
        <translation>Quando um adaptador é a melhor escolha</translation>
    </message>
    <message>
        <source>Adapters beside tokens</source>
        <translation>Adaptadores ao lado de tokens</translation>
    </message>
    <message>
        <source>The answer is written in German</source>
        <translation>A resposta está escrita em alemão</translation>
    </message>
    <message>
        <source>Right. That is what was checked, and no more.</source>
        <translation>Certo. Foi isso que se verificou, e nada mais.</translation>
    </message>
    <message>
        <source>The answer is true and well put</source>
        <translation>A resposta é verdadeira e bem escrita</translation>
    </message>
    <message>
        <source>No. Whether the facts hold is a check of its own; style is not checked at all.</source>
        <translation>Não. Se os fatos estão certos é uma verificação à parte; o estilo não é verificado.</translation>
    </message>
    <message>
        <source>The token works on every question</source>
        <translation>O token funciona em todas as perguntas</translation>
    </message>
    <message>
        <source>No. One answer is one answer. How often it works has to be counted.</source>
        <translation>Não. Uma resposta é uma só resposta. Com que frequência ele funciona é algo a contar.</translation>
    </message>
    <message>
        <source>The badge of German has passed. What do you know?</source>
        <translation>O selo Alemão ficou verde. O que você sabe?</translation>
    </message>
    <message>
        <source>Under each answer a program has checked what the chip asks for.</source>
        <translation>Sob cada resposta, um programa verificou o que a ficha pede.</translation>
    </message>
    <message>
        <source>What a badge says</source>
        <translation>O que um selo diz</translation>
    </message>
    <message>
        <source>A number that the row is multiplied by</source>
        <translation>Um número pelo qual a linha é multiplicada</translation>
    </message>
    <message>
        <source>Right. The model reads another row; where its behaviour turns has to be tried.</source>
        <translation>Certo. O modelo lê outra linha; em que ponto o comportamento dele muda é algo a testar.</translation>
    </message>
    <message>
        <source>The share of the answer&apos;s words that obey</source>
        <translation>A parcela das palavras da resposta que obedecem</translation>
    </message>
    <message>
        <source>No. The answer is written as a whole; at some strength it turns.</source>
        <translation>Não. A resposta é escrita como um todo; em alguma intensidade ela muda.</translation>
    </message>
    <message>
        <source>How often the token is repeated in the input</source>
        <translation>Quantas vezes o token se repete na entrada</translation>
    </message>
    <message>
        <source>No. It takes one place at any strength.</source>
        <translation>Não. Ele ocupa um só lugar, em qualquer intensidade.</translation>
    </message>
    <message>
        <source>What is the strength, exactly?</source>
        <translation>O que é exatamente a intensidade?</translation>
    </message>
    <message>
        <source>At strength 1 the token stands in the input as it was learned, at 0 as a row of zeros.</source>
        <translation>Com intensidade 1, o token fica na entrada como foi aprendido; com 0, como uma linha de zeros.</translation>
    </message>
    <message>
        <source>Half a token</source>
        <translation>Meio token</translation>
    </message>
    <message>
        <source>What they read: the instruction here, the token there</source>
        <translation>O que leem: um, a instrução; o outro, o token</translation>
    </message>
    <message>
        <source>Right. Everything else is the same, so the token has to do what the instruction does.</source>
        <translation>Certo. Todo o resto é igual, portanto o token precisa fazer o que a instrução faz.</translation>
    </message>
    <message>
        <source>The teacher is the larger model</source>
        <translation>O professor é o modelo maior</translation>
    </message>
    <message>
        <source>No. It is one and the same model, with the same weights.</source>
        <translation>Não. É um mesmo modelo, com os mesmos pesos.</translation>
    </message>
    <message>
        <source>The teacher has seen the answer before</source>
        <translation>O professor já viu a resposta antes</translation>
    </message>
    <message>
        <source>No. Both read the same answer, word by word, and say what they would expect next.</source>
        <translation>Não. Os dois leem a mesma resposta, palavra por palavra, e dizem o que esperariam a seguir.</translation>
    </message>
    <message>
        <source>What is different between them?</source>
        <translation>O que é diferente entre eles?</translation>
    </message>
    <message>
        <source>Both are the same frozen model.</source>
        <translation>Os dois são o mesmo modelo congelado.</translation>
    </message>
    <message>
        <source>Teacher and student</source>
        <translation>Professor e aluno</translation>
    </message>
    <message>
        <source>Nothing: the token is as good as the instruction</source>
        <translation>Nada: o token é tão bom quanto a instrução</translation>
    </message>
    <message>
        <source>No. The average is over the training&apos;s examples, and an answer is more than an average.</source>
        <translation>Não. A média é a dos exemplos do treinamento, e uma resposta é mais que uma média.</translation>
    </message>
    <message>
        <source>That new answers have the behaviour</source>
        <translation>Que respostas novas têm o comportamento</translation>
    </message>
    <message>
        <source>Right. That is what the badges under new answers, or held-out examples, are for.</source>
        <translation>Certo. É para isso que servem os selos sob respostas novas, ou os exemplos reservados.</translation>
    </message>
    <message>
        <source>That the weights have not changed</source>
        <translation>Que os pesos não mudaram</translation>
    </message>
    <message>
        <source>No need: the training cannot reach them.</source>
        <translation>Não é preciso: o treinamento não chega até eles.</translation>
    </message>
    <message>
        <source>The loss has fallen to almost zero. What is still to be shown?</source>
        <translation>A perda caiu a quase zero. O que ainda falta mostrar?</translation>
    </message>
    <message>
        <source>The loss says how far apart teacher and student are on average, on the examples of the training.</source>
        <translation>A perda diz o quanto professor e aluno estão distantes em média, nos exemplos do treinamento.</translation>
    </message>
    <message>
        <source>The loss is low</source>
        <translation>A perda é baixa</translation>
    </message>
    <message>
        <source>The start is near the goal already, so fewer steps are needed</source>
        <translation>O início já está perto do objetivo, portanto são necessários menos passos</translation>
    </message>
    <message>
        <source>Right. It begins among the words that mean what it shall mean.</source>
        <translation>Certo. Ele começa entre as palavras que significam o que ele deve significar.</translation>
    </message>
    <message>
        <source>Random numbers would change the model</source>
        <translation>Números aleatórios mudariam o modelo</translation>
    </message>
    <message>
        <source>No. Whatever the row holds, the weights stay as they are.</source>
        <translation>Não. Contenha a linha o que contiver, os pesos continuam como estão.</translation>
    </message>
    <message>
        <source>The token may never leave its start</source>
        <translation>O token poderia nunca sair do seu início</translation>
    </message>
    <message>
        <source>It does leave it: the cosine to the start falls.</source>
        <translation>Ele sai, sim: o cosseno com o início cai.</translation>
    </message>
    <message>
        <source>Why not from random numbers?</source>
        <translation>Por que não de números aleatórios?</translation>
    </message>
    <message>
        <source>A token&apos;s training starts from the mean of its instructions&apos; words.</source>
        <translation>O treinamento de um token parte da média das palavras de suas instruções.</translation>
    </message>
    <message>
        <source>Where it begins</source>
        <translation>Onde ele começa</translation>
    </message>
    <message>
        <source>The answers to all pairs of behaviours</source>
        <translation>As respostas a todos os pares de comportamentos</translation>
    </message>
    <message>
        <source>No. One row could not hold them, and it joins pairs that it never met.</source>
        <translation>Não. Elas não caberiam em uma linha, e ela junta pares que nunca encontrou.</translation>
    </message>
    <message>
        <source>To say that what stands on both sides shall hold</source>
        <translation>A dizer que o que está dos dois lados deve ser cumprido</translation>
    </message>
    <message>
        <source>Right. What is joined is said by the tokens beside it.</source>
        <translation>Certo. O que se junta é dito pelos tokens ao lado dela.</translation>
    </message>
    <message>
        <source>It was set to the English word and</source>
        <translation>Foi fixada na palavra inglesa and</translation>
    </message>
    <message>
        <source>No. It began at zero. That it has come near to that word is something that the training found.</source>
        <translation>Não. Começou em zero. Que tenha chegado perto dessa palavra é algo que o treino encontrou.</translation>
    </message>
    <message>
        <source>What has it learned?</source>
        <translation>O que ela aprendeu?</translation>
    </message>
    <message>
        <source>`&lt;and&gt;` is a single learned row.</source>
        <translation>`&lt;and&gt;` é uma só linha aprendida.</translation>
    </message>
    <message>
        <source>One row for all pairs</source>
        <translation>Uma linha para todos os pares</translation>
    </message>
    <message>
        <source>Yes: it should have joined them</source>
        <translation>Sim: ele deveria tê-los juntado</translation>
    </message>
    <message>
        <source>No answer has both. The best join cannot do what is impossible.</source>
        <translation>Nenhuma resposta tem os dois. Nem a melhor junção consegue o impossível.</translation>
    </message>
    <message>
        <source>No: no answer can satisfy both, whatever joins them</source>
        <translation>Não: nenhuma resposta pode cumprir os dois, seja o que for que os junte</translation>
    </message>
    <message>
        <source>Right. That is why experiments combine behaviours of different categories.</source>
        <translation>Certo. É por isso que os experimentos combinam comportamentos de categorias diferentes.</translation>
    </message>
    <message>
        <source>Yes: German was kept out of its training</source>
        <translation>Sim: Alemão ficou fora do treinamento dele</translation>
    </message>
    <message>
        <source>That it was, but two seen languages do not go together either.</source>
        <translation>Ficou, sim, mas dois idiomas vistos também não combinam.</translation>
    </message>
    <message>
        <source>Is that a fault of `&lt;and&gt;`?</source>
        <translation>Isso é um defeito de `&lt;and&gt;`?</translation>
    </message>
    <message>
        <source>German and French on one deck give an answer that satisfies neither badge, or one of them.</source>
        <translation>Alemão e Francês em um mesmo baralho dão uma resposta em que nenhum dos dois selos fica verde, ou só um deles.</translation>
    </message>
    <message>
        <source>A pair that fails</source>
        <translation>Um par que falha</translation>
    </message>
    <message>
        <source>They are all right</source>
        <translation>Estão todas certas</translation>
    </message>
    <message>
        <source>No. All orders may fail alike.</source>
        <translation>Não. Todas as ordens podem falhar do mesmo modo.</translation>
    </message>
    <message>
        <source>Nothing: only that the order makes no difference</source>
        <translation>Nada: só que a ordem não faz diferença</translation>
    </message>
    <message>
        <source>Right. Accuracy and order variance are two figures.</source>
        <translation>Certo. Acurácia e variância de ordem são dois números.</translation>
    </message>
    <message>
        <source>They are better than those of any order</source>
        <translation>São melhores que as de qualquer ordem</translation>
    </message>
    <message>
        <source>That has to be measured; it may be so or not.</source>
        <translation>Isso precisa ser medido; pode ser assim ou não.</translation>
    </message>
    <message>
        <source>What does that say about how right its answers are?</source>
        <translation>O que isso diz sobre o quanto suas respostas estão certas?</translation>
    </message>
    <message>
        <source>The order variance of a set is zero.</source>
        <translation>A variância de ordem de um conjunto é zero.</translation>
    </message>
    <message>
        <source>Variance zero</source>
        <translation>Variância zero</translation>
    </message>
    <message>
        <source>They are sorted by the alphabet</source>
        <translation>Eles são postos em ordem alfabética</translation>
    </message>
    <message>
        <source>A fixed order would be an order; it would only always be the same one.</source>
        <translation>Uma ordem fixa seria uma ordem; só que seria sempre a mesma.</translation>
    </message>
    <message>
        <source>They stand at one position and do not see each other</source>
        <translation>Eles estão em uma mesma posição e não se veem</translation>
    </message>
    <message>
        <source>Right. Nothing in the input tells first from last.</source>
        <translation>Certo. Nada na entrada distingue o primeiro do último.</translation>
    </message>
    <message>
        <source>`&lt;set&gt;` forgets it</source>
        <translation>`&lt;set&gt;` a esquece</translation>
    </message>
    <message>
        <source>There is nothing to forget: it sees rows that stand at one place.</source>
        <translation>Não há nada a esquecer: ele vê linhas que estão em um mesmo lugar.</translation>
    </message>
    <message>
        <source>What keeps them from having an order all the same?</source>
        <translation>O que impede que, mesmo assim, eles tenham uma ordem?</translation>
    </message>
    <message>
        <source>In a set the tokens share one position.</source>
        <translation>Em um conjunto, os tokens ocupam uma mesma posição.</translation>
    </message>
    <message>
        <source>Why a set has none</source>
        <translation>Por que um conjunto não tem ordem</translation>
    </message>
    <message>
        <source>The training found a direction that the model reads as “and”</source>
        <translation>O treino encontrou uma direção que o modelo lê como “and”</translation>
    </message>
    <message>
        <source>Right. Nobody put it there: only the loss moved the row.</source>
        <translation>Certo. Ninguém a colocou ali: só a perda moveu a linha.</translation>
    </message>
    <message>
        <source>It does the same as the written word</source>
        <translation>Faz o mesmo que a palavra escrita</translation>
    </message>
    <message>
        <source>No. The two are not equal, and experiments show that they do not work equally well.</source>
        <translation>Não. As duas não são iguais, e experimentos mostram que não funcionam igualmente bem.</translation>
    </message>
    <message>
        <source>It was copied from the word</source>
        <translation>Foi copiada da palavra</translation>
    </message>
    <message>
        <source>No. It began at zero, and the training alone has moved it.</source>
        <translation>Não. Começou em zero, e só o treino a moveu.</translation>
    </message>
    <message>
        <source>What may be said?</source>
        <translation>O que se pode dizer?</translation>
    </message>
    <message>
        <source>`&lt;and&gt;` began at zero. Now its nearest word is “and”, far above what random rows reach.</source>
        <translation>`&lt;and&gt;` começou em zero. Agora sua palavra mais próxima é “and”, muito acima do que linhas aleatórias alcançam.</translation>
    </message>
    <message>
        <source>Nearest to an operator</source>
        <translation>A mais próxima de um operador</translation>
    </message>
    <message>
        <source>The one fitted on the tokens</source>
        <translation>A que é ajustada aos tokens</translation>
    </message>
    <message>
        <source>It shows best how tokens differ. That is one question of several.</source>
        <translation>Ela mostra melhor como os tokens diferem. Essa é uma pergunta entre várias.</translation>
    </message>
    <message>
        <source>Neither alone: each shows two directions of many</source>
        <translation>Nenhuma por si só: cada uma mostra duas direções entre muitas</translation>
    </message>
    <message>
        <source>Right. Say what the axes were fitted on, and look at the cosines.</source>
        <translation>Certo. Dizer a que os eixos foram ajustados e olhar os cossenos.</translation>
    </message>
    <message>
        <source>The one in which the groups stand further apart</source>
        <translation>Aquela em que os grupos ficam mais separados</translation>
    </message>
    <message>
        <source>What looks clearer need not be truer.</source>
        <translation>O que parece mais claro não é necessariamente mais verdadeiro.</translation>
    </message>
    <message>
        <source>Which picture is the true one?</source>
        <translation>Qual imagem é a verdadeira?</translation>
    </message>
    <message>
        <source>The same tokens lie otherwise when the axes are fitted on the vocabulary.</source>
        <translation>Os mesmos tokens ficam dispostos de outro modo quando os eixos são ajustados ao vocabulário.</translation>
    </message>
    <message>
        <source>Two pictures</source>
        <translation>Duas imagens</translation>
    </message>
    <message>
        <source>A longer limit for one of the columns</source>
        <translation>Um limite maior para uma das colunas</translation>
    </message>
    <message>
        <source>Right. Then two things differ, and nobody knows which of them mattered.</source>
        <translation>Certo. Nesse caso duas coisas diferem, e ninguém sabe qual delas importou.</translation>
    </message>
    <message>
        <source>Asking all columns the same question</source>
        <translation>Fazer a mesma pergunta a todas as colunas</translation>
    </message>
    <message>
        <source>That is what makes it fair.</source>
        <translation>É isso que a torna justa.</translation>
    </message>
    <message>
        <source>Taking always the likeliest next word</source>
        <translation>Tomar sempre a próxima palavra mais provável</translation>
    </message>
    <message>
        <source>It is the same for all columns, and makes the answers repeatable.</source>
        <translation>É igual para todas as colunas e torna as respostas reprodutíveis.</translation>
    </message>
    <message>
        <source>What would make the comparison unfair?</source>
        <translation>O que tornaria a comparação injusta?</translation>
    </message>
    <message>
        <source>Four columns answer the same question.</source>
        <translation>Quatro colunas respondem à mesma pergunta.</translation>
    </message>
    <message>
        <source>A fair comparison</source>
        <translation>Uma comparação justa</translation>
    </message>
    <message>
        <source>When a wish comes up once, and nobody has thought of it before</source>
        <translation>Quando um pedido surge uma só vez, e ninguém pensou nele antes</translation>
    </message>
    <message>
        <source>Right. Words need no training, and say whatever the model understands.</source>
        <translation>Certo. As palavras não precisam de treinamento e dizem tudo o que o modelo entende.</translation>
    </message>
    <message>
        <source>When the same wish stands in a million prompts</source>
        <translation>Quando o mesmo pedido está em um milhão de prompts</translation>
    </message>
    <message>
        <source>Then a token saves places in each of them.</source>
        <translation>Nesse caso, um token poupa lugares em cada um deles.</translation>
    </message>
    <message>
        <source>When half of the wish is wanted</source>
        <translation>Quando se quer a metade do pedido</translation>
    </message>
    <message>
        <source>Words have no strength. A token has.</source>
        <translation>As palavras não têm intensidade. Um token tem.</translation>
    </message>
    <message>
        <source>When are words the better choice?</source>
        <translation>Quando as palavras são a melhor escolha?</translation>
    </message>
    <message>
        <source>A token has to be trained before it can be used.</source>
        <translation>Um token precisa ser treinado antes de poder ser usado.</translation>
    </message>
    <message>
        <source>What words have</source>
        <translation>O que as palavras têm</translation>
    </message>
    <message>
        <source>More questions and combinations</source>
        <translation>Mais perguntas e combinações</translation>
    </message>
    <message>
        <source>Right. Four times as many make it about half as wide.</source>
        <translation>Certo. Com quatro vezes mais, ele fica com cerca da metade da largura.</translation>
    </message>
    <message>
        <source>The same questions once more</source>
        <translation>As mesmas perguntas mais uma vez</translation>
    </message>
    <message>
        <source>No. The same plan gives the same answers, and tells nothing new.</source>
        <translation>Não. O mesmo plano dá as mesmas respostas e não diz nada de novo.</translation>
    </message>
    <message>
        <source>Leaving out the answers that failed</source>
        <translation>Deixar de fora as respostas que falharam</translation>
    </message>
    <message>
        <source>No. Then the figure would say something else.</source>
        <translation>Não. Nesse caso o número diria outra coisa.</translation>
    </message>
    <message>
        <source>What makes an interval narrower?</source>
        <translation>O que torna um intervalo mais estreito?</translation>
    </message>
    <message>
        <source>The intervals are wide, because few questions were asked.</source>
        <translation>Os intervalos são largos porque foram feitas poucas perguntas.</translation>
    </message>
    <message>
        <source>A narrower interval</source>
        <translation>Um intervalo mais estreito</translation>
    </message>
    <message>
        <source>Nothing has taught them to work together</source>
        <translation>Nada os ensinou a trabalhar juntos</translation>
    </message>
    <message>
        <source>Right. Each was trained as if it were alone; tokens have a join that was trained.</source>
        <translation>Certo. Cada um foi treinado como se estivesse sozinho; os tokens têm uma junção que foi treinada.</translation>
    </message>
    <message>
        <source>The model has too few blocks</source>
        <translation>O modelo tem blocos de menos</translation>
    </message>
    <message>
        <source>No. One adapter uses them all and holds.</source>
        <translation>Não. Um só adaptador usa todos eles e funciona.</translation>
    </message>
    <message>
        <source>The second replaces the first</source>
        <translation>O segundo substitui o primeiro</translation>
    </message>
    <message>
        <source>No. Both are added, at every position.</source>
        <translation>Não. Os dois são somados, em cada posição.</translation>
    </message>
    <message>
        <source>Why do two of them fail where each alone holds?</source>
        <translation>Por que dois deles falham onde cada um sozinho funciona?</translation>
    </message>
    <message>
        <source>What two adapters add to the stream is added up.</source>
        <translation>O que dois adaptadores acrescentam ao fluxo é somado.</translation>
    </message>
    <message>
        <source>Two adapters at once</source>
        <translation>Dois adaptadores de uma vez</translation>
    </message>
    <message>
        <source>of 6</source>
        <translation>de 6</translation>
    </message>
    <message>
        <source>Which of these words lie nearest to the token of German? Put the nearest first.</source>
        <translation>Quais destas palavras estão mais perto do token de Alemão? Pôr primeiro a mais próxima.</translation>
    </message>
    <message>
        <source>“German”</source>
        <translation>“German”</translation>
    </message>
    <message>
        <source>“Deutsch”</source>
        <translation>“Deutsch”</translation>
    </message>
    <message>
        <source>“French”</source>
        <translation>“French”</translation>
    </message>
    <message>
        <source>“Spanish”</source>
        <translation>“Spanish”</translation>
    </message>
    <message>
        <source>What share of the tokens&apos; answers will have both?</source>
        <translation>Que proporção das respostas com tokens cumprirá os dois?</translation>
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
        <translation>%1 não é um objeto</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 não tem %2</translation>
    </message>
    <message>
        <source>%1 of %2 is not a text of 1 to %3 letters</source>
        <translation>%1 (%2) não é um texto de 1 a %3 letras</translation>
    </message>
    <message>
        <source>%1 of %2 is not a number from %3 to %4</source>
        <translation>%1 (%2) não é um número de %3 a %4</translation>
    </message>
    <message>
        <source>%1 of %2 is not a whole number</source>
        <translation>%1 (%2) não é um número inteiro</translation>
    </message>
    <message>
        <source>%1 of %2 is neither true nor false</source>
        <translation>%1 (%2) não é nem verdadeiro nem falso</translation>
    </message>
    <message>
        <source>%1 of %2 is not a list of %3 to %4</source>
        <translation>%1 (%2) não é uma lista de %3 a %4</translation>
    </message>
    <message>
        <source>%1 of %2 holds something that is no name</source>
        <translation>%1 (%2) contém algo que não é um nome</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has no language code: %2</source>
        <translation>%1 não tem código de idioma: %2</translation>
    </message>
    <message>
        <source>%1 is empty in %2</source>
        <translation>%1 está vazio em %2</translation>
    </message>
    <message>
        <source>%1 is longer than %2 letters</source>
        <translation>%1 tem mais de %2 letras</translation>
    </message>
    <message>
        <source>%1 has a mark (** or `) that is not closed</source>
        <translation>%1 tem uma marca (** ou `) que não foi fechada</translation>
    </message>
    <message>
        <source>%1 has no English (“en”)</source>
        <translation>%1 não tem inglês (“en”)</translation>
    </message>
    <message>
        <source>%1 of %2 is %3; known are %4</source>
        <translation>%1 (%2) é %3; são conhecidos %4</translation>
    </message>
    <message>
        <source>%1 has an unknown key %2</source>
        <translation>%1 tem uma chave desconhecida, %2</translation>
    </message>
    <message>
        <source>%1 has neither “at_least” nor “at_most”</source>
        <translation>%1 não tem nem “at_least” nem “at_most”</translation>
    </message>
    <message>
        <source>%1 has a question and something to do; it must be one of them</source>
        <translation>%1 tem uma pergunta e algo a fazer; deve ser só um dos dois</translation>
    </message>
    <message>
        <source>choice %1 of %2</source>
        <translation>%2, opção %1</translation>
    </message>
    <message>
        <source>%1 must have exactly one right choice, and has %2</source>
        <translation>%1 deve ter exatamente uma opção certa, e tem %2</translation>
    </message>
    <message>
        <source>action %1 of %2</source>
        <translation>%2, ação %1</translation>
    </message>
    <message>
        <source>fact %1 of %2</source>
        <translation>%2, fato %1</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>a lição</translation>
    </message>
    <message>
        <source>it is not of the format steerdeck.lesson/1</source>
        <translation>não está no formato steerdeck.lesson/1</translation>
    </message>
    <message>
        <source>the name %1 is not of a-z, 0-9 and -</source>
        <translation>o nome %1 não é composto de a-z, 0-9 e -</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>passo %1</translation>
    </message>
    <message>
        <source>The lesson cannot be used: it is larger than %1 kB.</source>
        <translation>A lição não pode ser usada: tem mais de %1 kB.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>não é um objeto</translation>
    </message>
    <message>
        <source>The lesson cannot be used: %1.</source>
        <translation>A lição não pode ser usada: %1.</translation>
    </message>
    <message>
        <source>the guess of %1</source>
        <translation>%1, palpite</translation>
    </message>
    <message>
        <source>line %1 of the recap</source>
        <translation>linha %1 do resumo</translation>
    </message>
    <message>
        <source>term %1 of the glossary</source>
        <translation>termo %1 do glossário</translation>
    </message>
    <message>
        <source>%1 is no way to steer that is trained</source>
        <translation>%1 não é um modo de direcionar que se treina</translation>
    </message>
    <message>
        <source>the slider of %1 does not reach its end by whole steps</source>
        <translation>o controle deslizante (%1) não chega ao fim com passos inteiros</translation>
    </message>
    <message>
        <source>the slider of %1 has more than %2 places</source>
        <translation>o controle deslizante (%1) tem mais de %2 posições</translation>
    </message>
    <message>
        <source>“happened” of the guess of %1</source>
        <translation>%1, palpite, “happened”</translation>
    </message>
    <message>
        <source>choice %2 of the guess of %1</source>
        <translation>%1, palpite, opção %2</translation>
    </message>
    <message>
        <source>thing %2 of the guess of %1</source>
        <translation>%1, palpite, item %2</translation>
    </message>
    <message>
        <source>things %1 and %2 of the guess of %3 are the same</source>
        <translation>os itens %1 e %2 do palpite (%3) são iguais</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>combinations</source>
        <translation>combinações</translation>
    </message>
    <message>
        <source>behaviours in a combination</source>
        <translation>comportamentos em uma combinação</translation>
    </message>
    <message>
        <source>ways to steer</source>
        <translation>modos de direcionar</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>prompts</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respostas</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarefa</translation>
    </message>
    <message>
        <source>behaviours</source>
        <translation>comportamentos</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>perguntas</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>passos</translation>
    </message>
    <message>
        <source>examples a step</source>
        <translation>exemplos por passo</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taxa de aprendizado</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semente</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dados</translation>
    </message>
    <message>
        <source>held-out loss</source>
        <translation>perda nos dados reservados</translation>
    </message>
    <message>
        <source>join</source>
        <translation>junção</translation>
    </message>
    <message>
        <source>wording of instructions</source>
        <translation>redação das instruções</translation>
    </message>
    <message>
        <source>paraphrases</source>
        <translation>paráfrases</translation>
    </message>
    <message>
        <source>each paraphrase as likely</source>
        <translation>paráfrases igualmente prováveis</translation>
    </message>
    <message>
        <source>drop rate of DARE</source>
        <translation>taxa de descarte de DARE</translation>
    </message>
    <message>
        <source>composition of LM-Steer</source>
        <translation>composição de LM-Steer</translation>
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
        <translation>Tokens com &lt;and&gt;</translation>
    </message>
    <message>
        <source>The behaviours&apos; learned tokens, the learned &lt;and&gt; between them.</source>
        <translation>Os tokens aprendidos dos comportamentos, com o &lt;and&gt; aprendido entre eles.</translation>
    </message>
    <message>
        <source>Tokens in a row</source>
        <translation>Tokens em sequência</translation>
    </message>
    <message>
        <source>The behaviours&apos; learned tokens with nothing between them.</source>
        <translation>Os tokens aprendidos dos comportamentos, sem nada entre eles.</translation>
    </message>
    <message>
        <source>Tokens with the word and</source>
        <translation>Tokens com a palavra “and”</translation>
    </message>
    <message>
        <source>The behaviours&apos; learned tokens, the model&apos;s own word between them.</source>
        <translation>Os tokens aprendidos dos comportamentos, com a palavra do próprio modelo entre eles.</translation>
    </message>
    <message>
        <source>Tokens with &lt;and&gt;, one order</source>
        <translation>Tokens com &lt;and&gt;, uma ordem</translation>
    </message>
    <message>
        <source>As with &lt;and&gt;, but always in the same order of categories.</source>
        <translation>Como com &lt;and&gt;, mas sempre na mesma ordem de categorias.</translation>
    </message>
    <message>
        <source>Tokens as a set</source>
        <translation>Tokens em conjunto</translation>
    </message>
    <message>
        <source>The tokens share one position and do not see each other; &lt;set&gt; follows. No order exists.</source>
        <translation>Os tokens ocupam uma mesma posição e não se veem; depois vem &lt;set&gt;. Não existe ordem.</translation>
    </message>
    <message>
        <source>Tokens + instructions</source>
        <translation>Tokens + instruções</translation>
    </message>
    <message>
        <source>Instructions in words and tokens with &lt;and&gt;.</source>
        <translation>Instruções em palavras e tokens com &lt;and&gt;.</translation>
    </message>
    <message>
        <source>Tokens + instructions, one order</source>
        <translation>Tokens + instruções, uma ordem</translation>
    </message>
    <message>
        <source>Instructions and tokens, always in the same order of categories.</source>
        <translation>Instruções e tokens, sempre na mesma ordem de categorias.</translation>
    </message>
    <message>
        <source>Tokens + instructions, as a set</source>
        <translation>Tokens + instruções, tokens em conjunto</translation>
    </message>
    <message>
        <source>Instructions in words and the tokens as a set.</source>
        <translation>Instruções em palavras e os tokens como conjunto.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>The instructions in words, no token.</source>
        <translation>As instruções em palavras, nenhum token.</translation>
    </message>
    <message>
        <source>No steering</source>
        <translation>Sem direção</translation>
    </message>
    <message>
        <source>The question alone: what the model does unasked.</source>
        <translation>Só a pergunta: o que o modelo faz sem que se peça.</translation>
    </message>
    <message>
        <source>Tokens with &lt;or&gt;</source>
        <translation>Tokens com &lt;or&gt;</translation>
    </message>
    <message>
        <source>The learned &lt;or&gt; between the tokens: at least one behaviour shall hold.</source>
        <translation>O &lt;or&gt; aprendido entre os tokens: pelo menos um comportamento deve ser cumprido.</translation>
    </message>
    <message>
        <source>Instructions with or</source>
        <translation>Instruções com “or”</translation>
    </message>
    <message>
        <source>The instructions joined by the word or: at least one shall hold.</source>
        <translation>As instruções unidas pela palavra “or”: pelo menos uma deve ser cumprida.</translation>
    </message>
    <message>
        <source>Tokens with &lt;not&gt;</source>
        <translation>Tokens com &lt;not&gt;</translation>
    </message>
    <message>
        <source>The learned &lt;not&gt; before each token: none of the behaviours shall hold.</source>
        <translation>O &lt;not&gt; aprendido antes de cada token: nenhum dos comportamentos deve ser cumprido.</translation>
    </message>
    <message>
        <source>Negated instructions</source>
        <translation>Instruções negadas</translation>
    </message>
    <message>
        <source>The instructions negated: none of the behaviours shall hold.</source>
        <translation>As instruções negadas: nenhum dos comportamentos deve ser cumprido.</translation>
    </message>
    <message>
        <source>CAA</source>
        <translation>CAA</translation>
    </message>
    <message>
        <source>A direction added to the model&apos;s stream at one block; of several behaviours the sum.</source>
        <translation>Uma direção somada ao fluxo do modelo em um bloco; com vários comportamentos, a soma.</translation>
    </message>
    <message>
        <source>LM-Steer</source>
        <translation>LM-Steer</translation>
    </message>
    <message>
        <source>A low-rank change of the last hidden state before the head; of several the sum.</source>
        <translation>Uma mudança de baixo posto do último estado oculto antes da cabeça; com vários, a soma.</translation>
    </message>
    <message>
        <source>LoRA + DARE</source>
        <translation>LoRA + DARE</translation>
    </message>
    <message>
        <source>Low-rank adapters of the MLPs; of several behaviours merged by DARE.</source>
        <translation>Adaptadores de baixo posto dos MLPs; com vários comportamentos, fundidos por DARE.</translation>
    </message>
    <message>
        <source>Tokens + instructions, in a row</source>
        <translation>Tokens + instruções, tokens em sequência</translation>
    </message>
    <message>
        <source>Instructions in words and the tokens with nothing between them.</source>
        <translation>Instruções em palavras e os tokens sem nada entre eles.</translation>
    </message>
    <message>
        <source>Tokens + instructions, the word and</source>
        <translation>Tokens + instruções com a palavra “and”</translation>
    </message>
    <message>
        <source>Instructions in words and the tokens with the model&apos;s own word between them.</source>
        <translation>Instruções em palavras e os tokens com a palavra do próprio modelo entre eles.</translation>
    </message>
    <message>
        <source>Tokens + instructions, &lt;or&gt;</source>
        <translation>Tokens + instruções com &lt;or&gt;</translation>
    </message>
    <message>
        <source>Instructions joined by the word or, and &lt;or&gt; between the tokens: at least one shall hold.</source>
        <translation>Instruções ligadas por “ou”, e &lt;or&gt; entre os tokens: pelo menos uma deve ser cumprida.</translation>
    </message>
    <message>
        <source>Tokens + instructions, &lt;not&gt;</source>
        <translation>Tokens + instruções com &lt;not&gt;</translation>
    </message>
    <message>
        <source>Negated instructions, and &lt;not&gt; before each token: none of the behaviours shall hold.</source>
        <translation>Instruções negadas, e &lt;not&gt; antes de cada token: nenhum dos comportamentos deve ser cumprido.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <source>Low-rank changes of the stream behind each block; of several behaviours the sum.</source>
        <translation>Mudanças de baixo posto do fluxo depois de cada bloco; com vários comportamentos, a soma.</translation>
    </message>
    <message>
        <source>Fixed vectors</source>
        <translation>Vetores fixos</translation>
    </message>
    <message>
        <source>A learned vector added behind each block; of several behaviours the sum.</source>
        <translation>Um vetor aprendido somado depois de cada bloco; com vários comportamentos, a soma.</translation>
    </message>
    <message>
        <source>LoRA and adapters</source>
        <translation>LoRA e adaptadores</translation>
    </message>
    <message>
        <source>LoRA and adapters that were trained together; of several behaviours the sum.</source>
        <translation>LoRA e adaptadores treinados em conjunto; com vários comportamentos, a soma.</translation>
    </message>
    <message>
        <source>Joint LoRA alone</source>
        <translation>Só LoRA conjunta</translation>
    </message>
    <message>
        <source>Of what was trained together, LoRA alone.</source>
        <translation>Do que foi treinado em conjunto, só LoRA.</translation>
    </message>
    <message>
        <source>Joint adapters alone</source>
        <translation>Só adaptadores conjuntos</translation>
    </message>
    <message>
        <source>Of what was trained together, the adapters alone.</source>
        <translation>Do que foi treinado em conjunto, só os adaptadores.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1-%2 words</source>
        <translation>%1-%2 palavras</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>maiúsculas</translation>
    </message>
    <message>
        <source>title case</source>
        <translation>iniciais em maiúscula</translation>
    </message>
    <message>
        <source>mixed case</source>
        <translation>misto</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>sem letras</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>no language recognised</source>
        <translation>nenhum idioma reconhecido</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>nenhum objeto JSON</translation>
    </message>
    <message>
        <source>JSON inside a code fence</source>
        <translation>JSON dentro de um bloco de código</translation>
    </message>
    <message>
        <source>JSON whose value is no text</source>
        <translation>JSON cujo valor não é texto</translation>
    </message>
    <message>
        <source>JSON with the single key &quot;%1&quot;</source>
        <translation>JSON com a única chave “%1”</translation>
    </message>
    <message>
        <source>JSON with the key &quot;%1&quot;</source>
        <translation>JSON com a chave “%1”</translation>
    </message>
    <message>
        <source>only true statements</source>
        <translation>só afirmações verdadeiras</translation>
    </message>
    <message>
        <source>%1 true</source>
        <translation>verdadeiras: %1</translation>
    </message>
    <message>
        <source>%1 true, %2 false</source>
        <translation>verdadeiras: %1, falsas: %2</translation>
    </message>
    <message>
        <source>%1 true, %2 not understood</source>
        <translation>verdadeiras: %1, não entendidas: %2</translation>
    </message>
    <message>
        <source>%1 true, %2 false, %3 not understood</source>
        <translation>verdadeiras: %1, falsas: %2, não entendidas: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
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
            <numerusform>JSON com %n chave</numerusform>
            <numerusform>JSON com %n chaves</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>não %1</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Verdade</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Não %1</translation>
    </message>
    <message>
        <source>too many: %1</source>
        <translation>a mais: %1</translation>
    </message>
    <message>
        <source>against it: %1</source>
        <translation>contra: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>começa com %1</translation>
    </message>
    <message>
        <source>ends with %1</source>
        <translation>termina com %1</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sem palavras</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nenhuma destas</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>tem %1</translation>
    </message>
    <message>
        <source>LIX %1</source>
        <comment>a measure of how hard a text is</comment>
        <translation>LIX %1</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sem %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of these phrases</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>LIX up to %1</source>
        <translation>LIX até %1</translation>
    </message>
    <message>
        <source>nothing checked</source>
        <translation>nada verificado</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>encontrado: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the judge&apos;s word</comment>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <comment>the judge&apos;s word</comment>
        <translation>não</translation>
    </message>
    <message>
        <source>yes by %1 %</source>
        <comment>the probability of yes</comment>
        <translation>sim com %1 %</translation>
    </message>
    <message>
        <source>not judged: no judge is named</source>
        <translation>não julgado: nenhum juiz indicado</translation>
    </message>
    <message>
        <source>not judged: no model is open</source>
        <translation>não julgado: nenhum modelo aberto</translation>
    </message>
    <message>
        <source>not judged: the judge does not answer</source>
        <translation>não julgado: o juiz não responde</translation>
    </message>
    <message>
        <source>not judged: the answer is neither yes nor no</source>
        <translation>não julgado: o veredito não é nem sim nem não</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>ainda não julgado</translation>
    </message>
    <message>
        <source>yes to “%1”</source>
        <comment>a question about the answer</comment>
        <translation>sim para “%1”</translation>
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
        <translation>sem JSON</translation>
    </message>
    <message>
        <source>JSON that breaks the schema</source>
        <translation>JSON que viola o esquema</translation>
    </message>
    <message>
        <source>JSON that breaks the schema at %1</source>
        <comment>a place in the JSON</comment>
        <translation>JSON que viola o esquema em %1</translation>
    </message>
    <message>
        <source>JSON that fits the schema</source>
        <translation>JSON que segue o esquema</translation>
    </message>
    <message numerus="yes">
        <source>%n facts checked, all true</source>
        <translation>
            <numerusform>%n fato verificado, verdadeiro</numerusform>
            <numerusform>%n fatos verificados, todos verdadeiros</numerusform>
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
        <translation>não vistas</translation>
    </message>
    <message>
        <source>all</source>
        <comment>seen and unseen</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>1 behaviour</source>
        <translation>1 comportamento</translation>
    </message>
    <message>
        <source>%1 behaviours</source>
        <translation>%1 comportamentos</translation>
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
        <translation>pares não vistos</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>não %1</translation>
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
        <translation>faltam %1 s</translation>
    </message>
    <message>
        <source>%1 min to go</source>
        <translation>faltam %1 min</translation>
    </message>
</context>
<context>
    <name>TaskChart</name>
    <message>
        <source>Accuracy, %, with its 95 % interval</source>
        <translation>Acurácia, %, com seu intervalo de 95 %</translation>
    </message>
    <message>
        <source>Choose a task and press Start, or tick runs below: their accuracy appears here</source>
        <translation>Escolher uma tarefa e pressionar Iniciar, ou marcar execuções abaixo: a acurácia delas aparece aqui</translation>
    </message>
    <message>
        <source>Accuracy %1</source>
        <translation>Acurácia: %1</translation>
    </message>
    <message>
        <source>%1 of %2 answers right</source>
        <translation>%1 de %2 respostas certas</translation>
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
        <translation>perguntas de sim ou não sobre um texto</translation>
    </message>
    <message>
        <source>which of two names fills the blank</source>
        <translation>qual de dois nomes preenche a lacuna</translation>
    </message>
    <message>
        <source>nested lists of digits to work out; made from a seed where no file is given</source>
        <translation>listas aninhadas de algarismos para calcular; criadas de uma semente se não há arquivo</translation>
    </message>
    <message>
        <source>school mathematics in several steps</source>
        <translation>matemática escolar em várias etapas</translation>
    </message>
    <message>
        <source>science questions with a choice of answers</source>
        <translation>perguntas de ciências com respostas para escolher</translation>
    </message>
    <message>
        <source>algebra with five choices and a rationale</source>
        <translation>álgebra com cinco respostas para escolher e um raciocínio</translation>
    </message>
    <message>
        <source>arithmetic word problems, worked out with a calculator&apos;s tags</source>
        <translation>problemas de aritmética, resolvidos com as marcas de uma calculadora</translation>
    </message>
    <message>
        <source>arithmetic word problems with distracting numbers</source>
        <translation>problemas de aritmética com números que distraem</translation>
    </message>
    <message>
        <source>arithmetic word problems</source>
        <translation>problemas de aritmética</translation>
    </message>
    <message>
        <source>does the premise entail the hypothesis</source>
        <translation>se a premissa implica a hipótese</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour</comment>
        <translation>não %1</translation>
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
        <translation>Não é possível criar a pasta: {}</translation>
    </message>
    <message>
        <source>Check free space and permissions</source>
        <translation>Verificar o espaço livre e as permissões</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>não é possível criá-lo</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>não é possível gravá-lo</translation>
    </message>
    <message>
        <source>cannot be flushed to disk</source>
        <translation>não é possível descarregá-lo no disco</translation>
    </message>
    <message>
        <source>cannot be renamed into place</source>
        <translation>não é possível colocá-lo no lugar com o nome final</translation>
    </message>
    <message>
        <source>The file {}: {}</source>
        <translation>O arquivo {}: {}</translation>
    </message>
    <message>
        <source>Check free space and permissions of its folder</source>
        <translation>Verificar o espaço livre e as permissões da pasta</translation>
    </message>
    <message>
        <source>The base64 text of {} is damaged</source>
        <translation>O texto base64 de {} está danificado</translation>
    </message>
    <message>
        <source>Fetch the file again</source>
        <translation>Baixar o arquivo de novo</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{}, linha {}</translation>
    </message>
    <message>
        <source>Save the table as CSV again</source>
        <translation>Salvar a tabela de novo como CSV</translation>
    </message>
    <message>
        <source>A quoted cell of the table never ends</source>
        <translation>Uma célula da tabela entre aspas não termina</translation>
    </message>
    <message>
        <source>A quoted cell of the table is followed by more text</source>
        <translation>Uma célula da tabela entre aspas é seguida de mais texto</translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation>Não é possível criar a pasta</translation>
    </message>
    <message>
        <source>The folder cannot be written</source>
        <translation>Não é possível gravar na pasta</translation>
    </message>
    <message>
        <source>Another window or program has been writing it</source>
        <translation>Outra janela ou outro programa está gravando nela</translation>
    </message>
    <message>
        <source>The {} file cannot be reached: {}</source>
        <translation>Não é possível acessar o arquivo de {}: {}</translation>
    </message>
    <message>
        <source>Check the path and its permissions</source>
        <translation>Verificar o caminho e suas permissões</translation>
    </message>
    <message>
        <source>The {} file is missing</source>
        <translation>Falta o arquivo de {}</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Verificar o caminho</translation>
    </message>
    <message>
        <source>The {} is not a regular file</source>
        <translation>Não é um arquivo comum: {}</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>The {} file has {} bytes, more than the {} that such a file may have</source>
        <translation>O arquivo de {} tem {} bytes, mais do que os {} que um arquivo assim pode ter</translation>
    </message>
    <message>
        <source>Check that it is the right file</source>
        <translation>Verificar se é o arquivo certo</translation>
    </message>
    <message>
        <source>The {} file cannot be read</source>
        <translation>Não é possível ler o arquivo de {}</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>Verificar suas permissões</translation>
    </message>
    <message>
        <source>has a &quot;{}&quot; that is no number of parts up to {}</source>
        <translation>tem um &quot;{}&quot; que não é um número de partes de até {}</translation>
    </message>
    <message>
        <source>The parts of the model file hold {} tensors where &quot;split.tensors.count&quot; says {}</source>
        <translation>As partes do arquivo do modelo contêm {} tensores, mas &quot;split.tensors.count&quot; diz {}</translation>
    </message>
    <message>
        <source>Fetch all parts again</source>
        <translation>Baixar de novo todas as partes</translation>
    </message>
    <message>
        <source>says that it is part {} of {}, but its name does not</source>
        <translation>diz ser a parte {} de {}, mas seu nome não o diz</translation>
    </message>
    <message>
        <source>Give the parts their names back: NAME{}</source>
        <translation>Devolver os nomes às partes: NAME{}</translation>
    </message>
    <message>
        <source>Part {} of the {} parts of the model file is missing</source>
        <translation>Falta a parte {} das {} partes do arquivo do modelo</translation>
    </message>
    <message>
        <source>Fetch it into the same folder</source>
        <translation>Baixá-la na mesma pasta</translation>
    </message>
    <message>
        <source>says that it is part {} of {}, but its name says something else</source>
        <translation>diz ser a parte {} de {}, mas seu nome diz outra coisa</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>The type {} of tensor &quot;{}&quot; is none of GGUF</source>
        <translation>O tipo {} do tensor &quot;{}&quot; não é um tipo GGUF</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Escolher outro</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>tensores</translation>
    </message>
    <message>
        <source>metadata keys</source>
        <translation>chaves de metadados</translation>
    </message>
    <message>
        <source>a metadata key</source>
        <translation>uma chave de metadados</translation>
    </message>
    <message>
        <source>names the metadata key &quot;{}&quot; twice</source>
        <translation>contém duas vezes a chave de metadados &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The model file {}</source>
        <translation>O arquivo do modelo {}</translation>
    </message>
    <message>
        <source>has {} bytes, too few for a GGUF file</source>
        <translation>tem {} bytes, pouco para um arquivo GGUF</translation>
    </message>
    <message>
        <source>is a git LFS pointer: it stands for the weights and does not hold them</source>
        <translation>é um ponteiro do git LFS: representa os pesos, mas não os contém</translation>
    </message>
    <message>
        <source>Run git lfs pull</source>
        <translation>Executar git lfs pull</translation>
    </message>
    <message>
        <source>is of the old GGML kind, from before GGUF</source>
        <translation>é do antigo formato GGML, anterior ao GGUF</translation>
    </message>
    <message>
        <source>Take the model as a GGUF file</source>
        <translation>Usar o modelo como arquivo GGUF</translation>
    </message>
    <message>
        <source>is no GGUF file: it does not begin with &quot;GGUF&quot;</source>
        <translation>não é um arquivo GGUF: não começa com &quot;GGUF&quot;</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Escolher outro arquivo</translation>
    </message>
    <message>
        <source>is a big-endian GGUF file, which is not supported</source>
        <translation>é um arquivo GGUF big-endian, que não é suportado</translation>
    </message>
    <message>
        <source>Take the little-endian one</source>
        <translation>Usar o little-endian</translation>
    </message>
    <message>
        <source>is a GGUF file of version 1, which is not supported</source>
        <translation>é um arquivo GGUF da versão 1, que não é suportada</translation>
    </message>
    <message>
        <source>Take one of version 2 or 3</source>
        <translation>Usar um da versão 2 ou 3</translation>
    </message>
    <message>
        <source>is a GGUF file of version {}, which is not supported</source>
        <translation>é um arquivo GGUF da versão {}, que não é suportada</translation>
    </message>
    <message>
        <source>has a &quot;general.alignment&quot; that is no power of two up to {}</source>
        <translation>tem um &quot;general.alignment&quot; que não é uma potência de dois de até {}</translation>
    </message>
    <message>
        <source>names the tensor &quot;{}&quot; twice</source>
        <translation>contém duas vezes o tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has tensor &quot;{}&quot; at an offset that is no multiple of its alignment {}</source>
        <translation>tem o tensor &quot;{}&quot; em uma posição que não é múltiplo de seu alinhamento {}</translation>
    </message>
    <message>
        <source>has tensor &quot;{}&quot; outside the file; it is truncated or damaged</source>
        <translation>tem o tensor &quot;{}&quot; fora do arquivo; está truncado ou danificado</translation>
    </message>
    <message>
        <source>has tensors that overlap: &quot;{}&quot; and &quot;{}&quot;</source>
        <translation>tem tensores que se sobrepõem: &quot;{}&quot; e &quot;{}&quot;</translation>
    </message>
    <message>
        <source>a tensor&apos;s name</source>
        <translation>o nome de um tensor</translation>
    </message>
    <message>
        <source>gives tensor &quot;{}&quot; {} dimensions, more than {}</source>
        <translation>dá ao tensor &quot;{}&quot; {} dimensões, mais de {}</translation>
    </message>
    <message>
        <source>has a shape too large for tensor &quot;{}&quot;</source>
        <translation>tem uma forma grande demais para o tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>holds tensor &quot;{}&quot; in the type {}, which is not known to this version</source>
        <translation>contém o tensor &quot;{}&quot; no tipo {}, que esta versão não conhece</translation>
    </message>
    <message>
        <source>Take the model in one of {}</source>
        <translation>Usar o modelo em um destes: {}</translation>
    </message>
    <message>
        <source>gives tensor &quot;{}&quot; rows of {} numbers, where {} stores {} at a time</source>
        <translation>dá ao tensor &quot;{}&quot; linhas de {} números, mas {} guarda {} de cada vez</translation>
    </message>
    <message>
        <source>the metadata &quot;{}&quot;</source>
        <translation>os metadados &quot;{}&quot;</translation>
    </message>
    <message>
        <source>gives the metadata &quot;{}&quot; the type {}, which does not exist</source>
        <translation>dá aos metadados &quot;{}&quot; o tipo {}, que não existe</translation>
    </message>
    <message>
        <source>has the metadata &quot;{}&quot; that is neither true nor false</source>
        <translation>tem os metadados &quot;{}&quot;, que não são nem verdadeiro nem falso</translation>
    </message>
    <message>
        <source>nests arrays deeper than {} in the metadata &quot;{}&quot;</source>
        <translation>aninha arrays a mais de {} níveis nos metadados &quot;{}&quot;</translation>
    </message>
    <message>
        <source>values of &quot;{}&quot;</source>
        <translation>valores de &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has more than {} values in arrays of its metadata</source>
        <translation>tem mais de {} valores em arrays de seus metadados</translation>
    </message>
    <message>
        <source>announces {} {}, more than the {} there may be</source>
        <translation>anuncia {} {}, mais do que os {} permitidos</translation>
    </message>
    <message>
        <source>announces {} {}, more than it has room for; it is truncated or damaged</source>
        <translation>anuncia {} {}, mais do que cabe nele; está truncado ou danificado</translation>
    </message>
    <message>
        <source>announces {} bytes for {}, more than there are; it is truncated or damaged</source>
        <translation>anuncia {} bytes para {}, mais do que há; está truncado ou danificado</translation>
    </message>
    <message>
        <source>ends inside its header; it is truncated</source>
        <translation>termina dentro do cabeçalho; está truncado</translation>
    </message>
    <message>
        <source>has a header of more than 100 MB</source>
        <translation>tem um cabeçalho de mais de 100 MB</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is {}</source>
        <translation>Os metadados &quot;{}&quot;: {}</translation>
    </message>
    <message>
        <source>Fetch the file again, or take one made by a newer program</source>
        <translation>Baixar o arquivo de novo, ou usar um feito por um programa mais novo</translation>
    </message>
    <message>
        <source>a list of numbers where one for all layers is supported</source>
        <translation>uma lista de números, onde só se suporta um para todas as camadas</translation>
    </message>
    <message>
        <source>no whole number of its range</source>
        <translation>não é um número inteiro de seu intervalo</translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation>não é um número finito</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>nem verdadeiro nem falso</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>não é texto</translation>
    </message>
    <message>
        <source>no list of texts</source>
        <translation>não é uma lista de textos</translation>
    </message>
    <message>
        <source>no list of whole numbers</source>
        <translation>não é uma lista de números inteiros</translation>
    </message>
    <message>
        <source>The file is not a regular file</source>
        <translation>O arquivo não é um arquivo comum</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Não é possível abrir o arquivo</translation>
    </message>
    <message>
        <source>The file cannot be read to its end</source>
        <translation>Não é possível ler o arquivo até o fim</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>Verificar o disco</translation>
    </message>
    <message>
        <source>Your home folder is not known</source>
        <translation>A pasta pessoal não é conhecida</translation>
    </message>
    <message>
        <source>Set HOME to it, or XDG_DATA_HOME to another folder</source>
        <translation>Definir HOME como ela, ou XDG_DATA_HOME como outra pasta</translation>
    </message>
    <message>
        <source>Give an address such as https://host</source>
        <translation>Indicar um endereço como https://host</translation>
    </message>
    <message>
        <source>is not one of http or https</source>
        <translation>não é de http nem de https</translation>
    </message>
    <message>
        <source>holds a user or password</source>
        <translation>contém um usuário ou uma senha</translation>
    </message>
    <message>
        <source>holds a query or fragment</source>
        <translation>contém uma consulta ou um fragmento</translation>
    </message>
    <message>
        <source>The address cannot be used</source>
        <translation>O endereço não pode ser usado</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Verificá-lo</translation>
    </message>
    <message>
        <source>A request cannot be set up</source>
        <translation>Não é possível preparar um pedido</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>Fechar outros programas</translation>
    </message>
    <message>
        <source>The server {}</source>
        <translation>O servidor {}</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Verificar o endereço</translation>
    </message>
    <message>
        <source>has no usable address</source>
        <translation>não tem endereço utilizável</translation>
    </message>
    <message>
        <source>redirects more than {} times</source>
        <translation>redireciona mais de {} vezes</translation>
    </message>
    <message>
        <source>redirects to what is not an address of http or https</source>
        <translation>redireciona para algo que não é um endereço http ou https</translation>
    </message>
    <message>
        <source>redirects from https to http, which anybody on the way could change</source>
        <translation>redireciona de https para http, que qualquer um no caminho poderia alterar</translation>
    </message>
    <message>
        <source>redirects to an address with a user or password</source>
        <translation>redireciona para um endereço com usuário ou senha</translation>
    </message>
    <message>
        <source>redirects in a circle</source>
        <translation>redireciona em círculo</translation>
    </message>
    <message>
        <source>Requests cannot be set up</source>
        <translation>Não é possível preparar pedidos</translation>
    </message>
    <message>
        <source>refuses the key ({})</source>
        <translation>recusa a chave ({})</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Verificar a chave</translation>
    </message>
    <message>
        <source>refuses a request ({})</source>
        <translation>recusa um pedido ({})</translation>
    </message>
    <message>
        <source>Check its address, and that it serves this</source>
        <translation>Verificar seu endereço e se ele oferece isto</translation>
    </message>
    <message>
        <source>gave no usable answer in {} attempts ({})</source>
        <translation>não deu resposta utilizável em {} tentativas ({})</translation>
    </message>
    <message>
        <source>See that it runs, then start again: what was answered is kept</source>
        <translation>Verificar se ele está em execução e começar de novo: o que foi respondido fica guardado</translation>
    </message>
    <message>
        <source>asks to wait {} seconds ({})</source>
        <translation>pede para esperar {} segundos ({})</translation>
    </message>
    <message>
        <source>Start again then: what was answered is kept</source>
        <translation>Começar de novo depois: o que foi respondido fica guardado</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>Não é um arquivo comum</translation>
    </message>
    <message>
        <source>The file is shorter than it was, or cannot be read</source>
        <translation>O arquivo está mais curto do que era, ou não pode ser lido</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abri-lo de novo</translation>
    </message>
    <message>
        <source>cannot be opened for writing</source>
        <translation>não pode ser aberto para gravação</translation>
    </message>
    <message>
        <source>cannot be shortened</source>
        <translation>não pode ser encurtado</translation>
    </message>
    <message>
        <source>cannot be looked at</source>
        <translation>não pode ser examinado</translation>
    </message>
    <message>
        <source>The {} nests deeper than {} levels</source>
        <translation>Aninhamento com mais de {1} níveis: {0}</translation>
    </message>
    <message>
        <source>The {} has more than {} values</source>
        <translation>Mais de {1} valores: {0}</translation>
    </message>
    <message>
        <source>The {} is not valid JSON, line {}, column {}</source>
        <translation>JSON inválido ({}), linha {}, coluna {}</translation>
    </message>
    <message>
        <source>Mend or replace the file</source>
        <translation>Corrigir ou substituir o arquivo</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is missing</source>
        <translation>Falta a chave &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Verificar o arquivo</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is no whole number of its range</source>
        <translation>A chave &quot;{}&quot; não é um número inteiro de seu intervalo</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; has a value of the wrong type</source>
        <translation>A chave &quot;{}&quot; tem um valor do tipo errado</translation>
    </message>
    <message>
        <source>The {} file cannot be mapped: {}</source>
        <translation>Não é possível mapear o arquivo de {}: {}</translation>
    </message>
    <message>
        <source>Read it instead</source>
        <translation>Lê-lo em vez disso</translation>
    </message>
    <message>
        <source>too many files are mapped</source>
        <translation>há arquivos demais mapeados</translation>
    </message>
    <message>
        <source>The {} file was changed while it was in use</source>
        <translation>O arquivo de {} foi alterado enquanto estava em uso</translation>
    </message>
    <message>
        <source>Open the model again</source>
        <translation>Abrir o modelo de novo</translation>
    </message>
    <message>
        <source>The {} file cannot be opened: {}</source>
        <translation>Não é possível abrir o arquivo de {}: {}</translation>
    </message>
    <message>
        <source>The {} file is not a regular file</source>
        <translation>O arquivo de {} não é um arquivo comum</translation>
    </message>
    <message>
        <source>The {} file cannot be read: {}</source>
        <translation>Não é possível ler o arquivo de {}: {}</translation>
    </message>
    <message>
        <source>The {} file is shorter than it says, or became so while it was read</source>
        <translation>O arquivo de {} é mais curto do que diz, ou ficou assim enquanto era lido</translation>
    </message>
    <message>
        <source>The system has no thread left: {}</source>
        <translation>O sistema não tem mais threads: {}</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>resposta vazia</translation>
    </message>
    <message>
        <source>thoughts in the answer</source>
        <translation>raciocínio na resposta</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>recusa</translation>
    </message>
    <message>
        <source>the question handed back</source>
        <translation>a pergunta devolvida</translation>
    </message>
    <message>
        <source>echo of the prompt or the instruction</source>
        <translation>eco do prompt ou da instrução</translation>
    </message>
    <message>
        <source>talk about the instruction</source>
        <translation>comentário sobre a instrução</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>repetição</translation>
    </message>
    <message>
        <source>Correct the behaviour set</source>
        <translation>Corrigir o conjunto de comportamentos</translation>
    </message>
    <message>
        <source>The list &quot;{}&quot; is empty</source>
        <translation>A lista &quot;{}&quot; está vazia</translation>
    </message>
    <message>
        <source>The list &quot;{}&quot; holds an empty text</source>
        <translation>A lista &quot;{}&quot; contém um texto vazio</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is an empty text</source>
        <translation>A chave &quot;{}&quot; é um texto vazio</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is not a list with entries</source>
        <translation>A chave &quot;{}&quot; não é uma lista com entradas</translation>
    </message>
    <message>
        <source>The key &quot;color&quot; is &quot;{}&quot;, not a colour like #0072B2</source>
        <translation>A chave &quot;color&quot; é &quot;{}&quot;, e não uma cor como #0072B2</translation>
    </message>
    <message>
        <source>The key &quot;shape&quot; is &quot;{}&quot;, not circle, square, triangle, diamond or star</source>
        <translation>A chave &quot;shape&quot; é &quot;{}&quot;, e não circle, square, triangle, diamond ou star</translation>
    </message>
    <message>
        <source>The key &quot;lexicons&quot; has a value of the wrong type</source>
        <translation>A chave &quot;lexicons&quot; tem um valor do tipo errado</translation>
    </message>
    <message>
        <source>The category &quot;{}&quot; stands twice</source>
        <translation>A categoria &quot;{}&quot; aparece duas vezes</translation>
    </message>
    <message>
        <source>The name &quot;{}&quot; stands twice</source>
        <translation>O nome &quot;{}&quot; aparece duas vezes</translation>
    </message>
    <message>
        <source>The key &quot;category&quot; is &quot;{}&quot;, which is not among the categories</source>
        <translation>A chave &quot;category&quot; é &quot;{}&quot;, que não está entre as categorias</translation>
    </message>
    <message>
        <source>The language &quot;{}&quot; has no entry in &quot;lexicons&quot;</source>
        <translation>O idioma &quot;{}&quot; não tem entrada em &quot;lexicons&quot;</translation>
    </message>
    <message>
        <source>There is no behaviour &quot;{}&quot;</source>
        <translation>Não existe o comportamento &quot;{}&quot;</translation>
    </message>
    <message>
        <source>set {}</source>
        <translation>conjunto {}</translation>
    </message>
    <message>
        <source>The nearest names are {}</source>
        <translation>Os nomes mais próximos são {}</translation>
    </message>
    <message>
        <source>There is no category &quot;{}&quot;</source>
        <translation>Não existe a categoria &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Use one of the set&apos;s categories</source>
        <translation>Usar uma das categorias do conjunto</translation>
    </message>
    <message>
        <source>behaviour set</source>
        <translation>conjunto de comportamentos</translation>
    </message>
    <message>
        <source>The key &quot;format&quot; is &quot;{}&quot;, and only &quot;{}&quot; is known</source>
        <translation>A chave &quot;format&quot; é &quot;{}&quot;, e só se conhece &quot;{}&quot;</translation>
    </message>
    <message>
        <source>There is no behaviour number {}</source>
        <translation>Não existe o comportamento número {}</translation>
    </message>
    <message>
        <source>Use a number below {}</source>
        <translation>Usar um número menor que {}</translation>
    </message>
    <message>
        <source>There is no paraphrase number {}</source>
        <translation>Não existe a paráfrase número {}</translation>
    </message>
    <message>
        <source>behaviour {}</source>
        <translation>comportamento {}</translation>
    </message>
    <message>
        <source>There is no wording &quot;{}&quot;</source>
        <translation>Não existe a redação &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the instructions</source>
        <translation>as instruções</translation>
    </message>
    <message>
        <source>Choose one of: joined, sentences</source>
        <translation>Escolher entre: joined, sentences</translation>
    </message>
    <message>
        <source>The number of paraphrases is {}</source>
        <translation>O número de paráfrases é {}</translation>
    </message>
    <message>
        <source>Give 1 or more, or 0 for all</source>
        <translation>Indicar 1 ou mais, ou 0 para todas</translation>
    </message>
    <message>
        <source>There is no join number {}</source>
        <translation>Não existe a junção número {}</translation>
    </message>
    <message>
        <source>Correct the schema</source>
        <translation>Corrigir o esquema</translation>
    </message>
    <message>
        <source>The schema is more than {} levels deep</source>
        <translation>O esquema tem mais de {} níveis de profundidade</translation>
    </message>
    <message>
        <source>The schema has &quot;{}&quot;, which is not read here</source>
        <translation>O esquema contém &quot;{}&quot;, que não é lido aqui</translation>
    </message>
    <message>
        <source>The schema is no JSON object</source>
        <translation>O esquema não é um objeto JSON</translation>
    </message>
    <message>
        <source>This is no JSON Schema: {}</source>
        <translation>Não é um JSON Schema: {}</translation>
    </message>
    <message>
        <source>Correct the verifier</source>
        <translation>Corrigir o verificador</translation>
    </message>
    <message>
        <source>The list &quot;phrases&quot; holds an empty text</source>
        <translation>A lista &quot;phrases&quot; contém um texto vazio</translation>
    </message>
    <message>
        <source>The key &quot;pattern&quot; is only for contains and avoids</source>
        <translation>A chave &quot;pattern&quot; serve só para contains e avoids</translation>
    </message>
    <message>
        <source>There are neither &quot;phrases&quot; nor a &quot;pattern&quot;</source>
        <translation>Não há nem &quot;phrases&quot; nem um &quot;pattern&quot;</translation>
    </message>
    <message>
        <source>The list &quot;phrases&quot; is empty</source>
        <translation>A lista &quot;phrases&quot; está vazia</translation>
    </message>
    <message>
        <source>The key &quot;least&quot; is {}, not 1 to {}</source>
        <translation>A chave &quot;least&quot; é {}, e não de 1 a {}</translation>
    </message>
    <message>
        <source>The pattern &quot;{}&quot; is no regular expression</source>
        <translation>O padrão &quot;{}&quot; não é uma expressão regular</translation>
    </message>
    <message>
        <source>Write one prompt a line (.txt), a JSON list or JSON lines of {{&quot;prompt&quot;: &quot;...&quot;}}, or a table (.csv) with a column prompt; --prompt-column takes another name</source>
        <translation>Escrever um prompt por linha (.txt), uma lista JSON ou linhas JSON de {{&quot;prompt&quot;: &quot;...&quot;}}, ou uma tabela (.csv) com uma coluna prompt; --prompt-column indica outro nome</translation>
    </message>
    <message>
        <source>The key &quot;split&quot; is &quot;{}&quot;, not train or held_out</source>
        <translation>A chave &quot;split&quot; é &quot;{}&quot;, e não train ou held_out</translation>
    </message>
    <message>
        <source>Here stands {}, no JSON object with a prompt</source>
        <translation>Aqui há {}, e não um objeto JSON com um prompt</translation>
    </message>
    <message>
        <source>Here stands {}, without the key &quot;{}&quot;</source>
        <translation>Aqui há {}, sem a chave &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The prompt is an empty text</source>
        <translation>O prompt é um texto vazio</translation>
    </message>
    <message>
        <source>The prompt is longer than {} bytes</source>
        <translation>O prompt tem mais de {} bytes</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation>O arquivo não é texto UTF-8</translation>
    </message>
    <message>
        <source>The table has no column &quot;{}&quot; among {}</source>
        <translation>A tabela não tem a coluna &quot;{}&quot; entre {}</translation>
    </message>
    <message>
        <source>There are more than {} prompts</source>
        <translation>Há mais de {} prompts</translation>
    </message>
    <message>
        <source>The row has {} cells where the first has {}</source>
        <translation>A linha tem {} células, mas a primeira tem {}</translation>
    </message>
    <message>
        <source>The file holds JSON, though its name says plain text; name it .json or .jsonl</source>
        <translation>O arquivo contém JSON, embora seu nome indique texto simples; dar-lhe o nome .json ou .jsonl</translation>
    </message>
    <message>
        <source>The file holds {}, no list of prompts</source>
        <translation>O arquivo contém {}, e não uma lista de prompts</translation>
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
        <translation>O arquivo não contém prompts</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text</source>
        <translation>A linha não é texto UTF-8</translation>
    </message>
    <message>
        <source>Prompts are not read from files of the kind {}</source>
        <translation>Não se leem prompts de arquivos do tipo {}</translation>
    </message>
    <message>
        <source>The prompt stands in both splits</source>
        <translation>O prompt aparece nas duas divisões</translation>
    </message>
    <message>
        <source>Correct the prompt set or choose another file</source>
        <translation>Corrigir o conjunto de prompts ou escolher outro arquivo</translation>
    </message>
    <message>
        <source>The value &quot;{}&quot; is unknown</source>
        <translation>O valor &quot;{}&quot; é desconhecido</translation>
    </message>
    <message>
        <source>The key &quot;code&quot; is an empty text</source>
        <translation>A chave &quot;code&quot; é um texto vazio</translation>
    </message>
    <message>
        <source>The key &quot;min&quot; is negative</source>
        <translation>A chave &quot;min&quot; é negativa</translation>
    </message>
    <message>
        <source>The key &quot;max&quot; is smaller than &quot;min&quot;</source>
        <translation>A chave &quot;max&quot; é menor que &quot;min&quot;</translation>
    </message>
    <message>
        <source>The key &quot;count&quot; is smaller than 1</source>
        <translation>A chave &quot;count&quot; é menor que 1</translation>
    </message>
    <message>
        <source>The key &quot;case&quot; is &quot;{}&quot;, not lower, upper or title</source>
        <translation>A chave &quot;case&quot; é &quot;{}&quot;, e não lower, upper ou title</translation>
    </message>
    <message>
        <source>The key &quot;key&quot; is an empty text</source>
        <translation>A chave &quot;key&quot; é um texto vazio</translation>
    </message>
    <message>
        <source>The key &quot;max&quot; is smaller than 1</source>
        <translation>A chave &quot;max&quot; é menor que 1</translation>
    </message>
    <message>
        <source>The key &quot;question&quot; is an empty text</source>
        <translation>A chave &quot;question&quot; é um texto vazio</translation>
    </message>
    <message>
        <source>The key &quot;asks&quot; is &quot;{}&quot;, not judge or model</source>
        <translation>A chave &quot;asks&quot; é &quot;{}&quot;, e não judge ou model</translation>
    </message>
    <message>
        <source>The key &quot;type&quot; is &quot;{}&quot;, not language, words, letters, sentences, case, json, json_schema, starts_with, ends_with, contains, avoids, readability, question or none</source>
        <translation>A chave &quot;type&quot; é &quot;{}&quot;, e não language, words, letters, sentences, case, json, json_schema, starts_with, ends_with, contains, avoids, readability, question ou none</translation>
    </message>
    <message>
        <source>Unicode&apos;s word rules could not be loaded</source>
        <translation>Não foi possível carregar as regras de palavras do Unicode</translation>
    </message>
    <message>
        <source>Check the installation of ICU</source>
        <translation>Verificar a instalação do ICU</translation>
    </message>
    <message>
        <source>cannot be used: {}</source>
        <translation>não é utilizável: {}</translation>
    </message>
    <message>
        <source>has an &quot;order&quot; that does not name each thing once</source>
        <translation>tem um &quot;order&quot; que não nomeia cada coisa uma vez</translation>
    </message>
    <message>
        <source>The pupil&apos;s file</source>
        <translation>O arquivo do aluno</translation>
    </message>
    <message>
        <source>is not of the format steerdeck.answers/1</source>
        <translation>não está no formato steerdeck.answers/1</translation>
    </message>
    <message>
        <source>The model of the pupil&apos;s file</source>
        <translation>O modelo do arquivo do aluno</translation>
    </message>
    <message>
        <source>has another seed than its assignment</source>
        <translation>tem uma semente diferente da de sua atividade</translation>
    </message>
    <message>
        <source>exercise {}</source>
        <translation>exercício {}</translation>
    </message>
    <message>
        <source>The answers to {}</source>
        <translation>As respostas a {}</translation>
    </message>
    <message>
        <source>An answer seen in {}</source>
        <translation>Uma resposta vista em {}</translation>
    </message>
    <message>
        <source>Answer {} to {}</source>
        <translation>Resposta {} a {}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respostas</translation>
    </message>
    <message>
        <source>The answers have no name</source>
        <translation>As respostas não têm nome</translation>
    </message>
    <message>
        <source>Write a name or a pseudonym</source>
        <translation>Escrever um nome ou um pseudônimo</translation>
    </message>
    <message>
        <source>has the kind &quot;{}&quot;; known are choice, number, slider, order, text and outcome</source>
        <translation>é do tipo &quot;{}&quot;; os conhecidos são choice, number, slider, order, text e outcome</translation>
    </message>
    <message>
        <source>has a slider that does not reach its end by whole steps</source>
        <translation>tem um controle deslizante que não chega ao fim com passos inteiros</translation>
    </message>
    <message>
        <source>has a slider of more than {} places</source>
        <translation>tem um controle deslizante de mais de {} posições</translation>
    </message>
    <message>
        <source>has the thing &quot;{}&quot; twice</source>
        <translation>tem a coisa &quot;{}&quot; duas vezes</translation>
    </message>
    <message>
        <source>is about the control &quot;{}&quot;, which its exercise does not run</source>
        <translation>trata do controle &quot;{}&quot;, que seu exercício não executa</translation>
    </message>
    <message>
        <source>asks what the answer did, and the deck is empty</source>
        <translation>pergunta o que a resposta fez, e o baralho está vazio</translation>
    </message>
    <message>
        <source>names the control &quot;{}&quot; twice</source>
        <translation>nomeia duas vezes o controle &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Question {} of {}</source>
        <translation>Pergunta {} de {}</translation>
    </message>
    <message>
        <source>The assignment</source>
        <translation>A atividade</translation>
    </message>
    <message>
        <source>is not of the format steerdeck.assignment/1</source>
        <translation>não está no formato steerdeck.assignment/1</translation>
    </message>
    <message>
        <source>has a name that is not of a-z, 0-9 and -</source>
        <translation>tem um nome que não é de a-z, 0-9 e -</translation>
    </message>
    <message>
        <source>Exercise {}</source>
        <translation>Exercício {}</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>atividade</translation>
    </message>
    <message>
        <source>The folder cannot be read ({}): {}</source>
        <translation>Não é possível ler a pasta ({}): {}</translation>
    </message>
    <message>
        <source>There are more than {} files; the others are left out</source>
        <translation>Há mais de {} arquivos; os outros ficam de fora</translation>
    </message>
    <message>
        <source>{} is a copy of another file; it counts once</source>
        <translation>{} é cópia de outro arquivo; conta uma só vez</translation>
    </message>
    <message>
        <source>There is no pupil&apos;s file</source>
        <translation>Não há arquivo de aluno</translation>
    </message>
    <message>
        <source>Name pupils&apos; files (*.json), or a folder that holds them</source>
        <translation>Indicar arquivos de alunos (*.json), ou uma pasta que os contenha</translation>
    </message>
    <message>
        <source>{} answers another assignment, &quot;{}&quot;; it is left out</source>
        <translation>{} responde a outra atividade, &quot;{}&quot;; fica de fora</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>não é um objeto</translation>
    </message>
    <message>
        <source>Mend the file</source>
        <translation>Corrigir o arquivo</translation>
    </message>
    <message>
        <source>has no {}</source>
        <translation>não tem {}</translation>
    </message>
    <message>
        <source>has a {} that is no text</source>
        <translation>tem um {} que não é texto</translation>
    </message>
    <message>
        <source>has a {} of more than {} bytes</source>
        <translation>tem um {} de mais de {} bytes</translation>
    </message>
    <message>
        <source>has a {} that is empty</source>
        <translation>tem um {} vazio</translation>
    </message>
    <message>
        <source>has a {} that is no number from {} to {}</source>
        <translation>tem um {} que não é um número de {} a {}</translation>
    </message>
    <message>
        <source>has a {} that is no whole number from {} to {}</source>
        <translation>tem um {} que não é um número inteiro de {} a {}</translation>
    </message>
    <message>
        <source>has a {} that is neither true nor false</source>
        <translation>tem um {} que não é nem verdadeiro nem falso</translation>
    </message>
    <message>
        <source>has a {} that is no list of {} to {}</source>
        <translation>tem um {} que não é uma lista de {} a {}</translation>
    </message>
    <message>
        <source>has an unknown key {}</source>
        <translation>tem uma chave desconhecida {}</translation>
    </message>
    <message>
        <source>A special token is empty, doubled or no UTF-8</source>
        <translation>Um token especial está vazio, repetido ou não é UTF-8</translation>
    </message>
    <message>
        <source>Give every special token a name of its own</source>
        <translation>Dar a cada token especial um nome próprio</translation>
    </message>
    <message>
        <source>The vocabulary is too small for the bytes and special tokens</source>
        <translation>O vocabulário é pequeno demais para os bytes e os tokens especiais</translation>
    </message>
    <message>
        <source>Use at least {}</source>
        <translation>Usar pelo menos {}</translation>
    </message>
    <message>
        <source>pretraining checkpoint</source>
        <translation>ponto de retomada do pré-treinamento</translation>
    </message>
    <message>
        <source>The pretraining checkpoint was made with other settings</source>
        <translation>O ponto de retomada do pré-treinamento foi criado com outros ajustes</translation>
    </message>
    <message>
        <source>Delete it, or use the settings it was made with</source>
        <translation>Excluí-lo, ou usar os ajustes com que foi criado</translation>
    </message>
    <message>
        <source>The demo world does not speak &quot;{}&quot;</source>
        <translation>O mundo de demonstração não fala &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Use en, de, es, fr, it or pt</source>
        <translation>Usar en, de, es, fr, it ou pt</translation>
    </message>
    <message>
        <source>The demo world writes no JSON key &quot;{}&quot;</source>
        <translation>O mundo de demonstração não escreve a chave JSON &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Use the key &quot;answer&quot;</source>
        <translation>Usar a chave &quot;answer&quot;</translation>
    </message>
    <message>
        <source>The demo world writes no answers that are checked like this</source>
        <translation>O mundo de demonstração não escreve respostas verificadas dessa forma</translation>
    </message>
    <message>
        <source>Use verifiers of language, words, sentences, case and json</source>
        <translation>Usar verificadores de language, words, sentences, case e json</translation>
    </message>
    <message>
        <source>There is no value &quot;{}&quot;</source>
        <translation>Não existe o valor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the demo world&apos;s facts</source>
        <translation>os fatos do mundo de demonstração</translation>
    </message>
    <message>
        <source>Correct its tables</source>
        <translation>Corrigir suas tabelas</translation>
    </message>
    <message>
        <source>There is no animal number {}</source>
        <translation>Não existe o animal número {}</translation>
    </message>
    <message>
        <source>the demo world</source>
        <translation>o mundo de demonstração</translation>
    </message>
    <message>
        <source>text runs once for --mode {}: instructions are joined by the word &quot;and&quot;</source>
        <translation>text é executado uma vez para --mode {}: as instruções são unidas pela palavra &quot;and&quot;</translation>
    </message>
    <message>
        <source>--control-method {} cannot do --mode {}</source>
        <translation>--control-method {} não permite --mode {}</translation>
    </message>
    <message>
        <source>Choose steering, hybrid or text for it</source>
        <translation>Escolher steering, hybrid ou text para ele</translation>
    </message>
    <message>
        <source>{} runs once: it knows no --mode, so all behaviours are wanted</source>
        <translation>{} é executado uma vez: não conhece --mode, por isso todos os comportamentos são pedidos</translation>
    </message>
    <message>
        <source>{} is left out: it cannot do --mode {}</source>
        <translation>{} fica de fora: não permite --mode {}</translation>
    </message>
    <message>
        <source>--mode: there is no &quot;{}&quot;</source>
        <translation>--mode: não existe &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose from {}</source>
        <translation>Escolher entre {}</translation>
    </message>
    <message>
        <source>--control-method: there is no &quot;{}&quot;</source>
        <translation>--control-method: não existe &quot;{}&quot;</translation>
    </message>
    <message>
        <source>{}, all</source>
        <translation>{}, all</translation>
    </message>
    <message>
        <source>No method is chosen</source>
        <translation>Nenhum método foi escolhido</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Escolher pelo menos um</translation>
    </message>
    <message>
        <source>There is no condition &quot;{}&quot;</source>
        <translation>Não existe a condição &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The results folder cannot be made</source>
        <translation>Não é possível criar a pasta de resultados</translation>
    </message>
    <message>
        <source>Another run writes its results there</source>
        <translation>Outra execução grava seus resultados ali</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another folder</source>
        <translation>Esperar até ela terminar, ou escolher outra pasta</translation>
    </message>
    <message>
        <source>The judge&apos;s address</source>
        <translation>O endereço do juiz</translation>
    </message>
    <message>
        <source>The judge&apos;s key holds white space or control characters</source>
        <translation>A chave do juiz contém espaços em branco ou caracteres de controle</translation>
    </message>
    <message>
        <source>Give the key alone</source>
        <translation>Indicar só a chave</translation>
    </message>
    <message>
        <source>The judge has no model</source>
        <translation>O juiz não tem modelo</translation>
    </message>
    <message>
        <source>Set LLM_JUDGE_MODEL</source>
        <translation>Definir LLM_JUDGE_MODEL</translation>
    </message>
    <message>
        <source>The judge&apos;s settings are out of range</source>
        <translation>Os ajustes do juiz estão fora do intervalo</translation>
    </message>
    <message>
        <source>Give 1 to 256 requests at a time, at least one attempt and times above 0</source>
        <translation>Indicar de 1 a 256 pedidos simultâneos, pelo menos uma tentativa e tempos acima de 0</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>julgamento</translation>
    </message>
    <message>
        <source>the judge gave no score from 1 to 5</source>
        <translation>o juiz não deu uma nota de 1 a 5</translation>
    </message>
    <message>
        <source>The judge&apos;s requests cannot be set up</source>
        <translation>Não é possível preparar os pedidos do juiz</translation>
    </message>
    <message>
        <source>the reply is longer than {} bytes</source>
        <translation>a resposta tem mais de {} bytes</translation>
    </message>
    <message>
        <source>the reply is not that of a chat completion</source>
        <translation>a resposta não é a de uma conclusão de chat</translation>
    </message>
    <message>
        <source>The judge refuses the key ({})</source>
        <translation>O juiz recusa a chave ({})</translation>
    </message>
    <message>
        <source>Check LLM_JUDGE_API_KEY</source>
        <translation>Verificar LLM_JUDGE_API_KEY</translation>
    </message>
    <message>
        <source>The judge&apos;s address leads elsewhere ({}), and redirects are not followed</source>
        <translation>O endereço do juiz leva a outro lugar ({}), e os redirecionamentos não são seguidos</translation>
    </message>
    <message>
        <source>Set LLM_JUDGE_BASE_URL to the final address</source>
        <translation>Definir LLM_JUDGE_BASE_URL como o endereço final</translation>
    </message>
    <message>
        <source>The judge&apos;s address or model is unknown there ({})</source>
        <translation>O endereço ou o modelo do juiz é desconhecido ali ({})</translation>
    </message>
    <message>
        <source>Check LLM_JUDGE_BASE_URL and LLM_JUDGE_MODEL</source>
        <translation>Verificar LLM_JUDGE_BASE_URL e LLM_JUDGE_MODEL</translation>
    </message>
    <message>
        <source>The judge cannot be reached ({})</source>
        <translation>Não é possível alcançar o juiz ({})</translation>
    </message>
    <message>
        <source>Check LLM_JUDGE_BASE_URL and the network</source>
        <translation>Verificar LLM_JUDGE_BASE_URL e a rede</translation>
    </message>
    <message>
        <source>{}, after {} attempts</source>
        <translation>{}, após {} tentativas</translation>
    </message>
    <message>
        <source>The judge asks to wait {} seconds ({})</source>
        <translation>O juiz pede para esperar {} segundos ({})</translation>
    </message>
    <message>
        <source>Try again then; the scores so far are kept</source>
        <translation>Tentar de novo depois; as notas dadas até agora ficam guardadas</translation>
    </message>
    <message>
        <source>The judge has an address but no model</source>
        <translation>O juiz tem um endereço, mas não tem modelo</translation>
    </message>
    <message>
        <source>Set it to the model&apos;s name</source>
        <translation>Defini-lo com o nome do modelo</translation>
    </message>
    <message>
        <source>the judge said neither yes nor no</source>
        <translation>o juiz não disse nem sim nem não</translation>
    </message>
    <message>
        <source>judge&apos;s reply</source>
        <translation>resposta do juiz</translation>
    </message>
    <message>
        <source>evaluation plan</source>
        <translation>plano de avaliação</translation>
    </message>
    <message>
        <source>There are no prompts</source>
        <translation>Não há prompts</translation>
    </message>
    <message>
        <source>Give at least one</source>
        <translation>Indicar pelo menos um</translation>
    </message>
    <message>
        <source>One of the prompts is empty</source>
        <translation>Um dos prompts está vazio</translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation>Tirá-lo da lista</translation>
    </message>
    <message>
        <source>&quot;{}&quot; has no verifier, so nothing could be counted</source>
        <translation>&quot;{}&quot; não tem verificador; assim, nada poderia ser contado</translation>
    </message>
    <message>
        <source>Leave it out, or give it a verifier</source>
        <translation>Omiti-lo, ou dar-lhe um verificador</translation>
    </message>
    <message>
        <source>&quot;{}&quot; and &quot;{}&quot; are both of the category &quot;{}&quot;, so no answer can satisfy both</source>
        <translation>&quot;{}&quot; e &quot;{}&quot; são da mesma categoria &quot;{}&quot;, por isso nenhuma resposta pode satisfazer os dois</translation>
    </message>
    <message>
        <source>Combine behaviours of different categories</source>
        <translation>Combinar comportamentos de categorias diferentes</translation>
    </message>
    <message>
        <source>There are more than {} combinations of {} behaviours</source>
        <translation>Há mais de {} combinações de {} comportamentos</translation>
    </message>
    <message>
        <source>Choose fewer behaviours or a smaller size</source>
        <translation>Escolher menos comportamentos ou um tamanho menor</translation>
    </message>
    <message>
        <source>A combination of {} behaviours is asked for</source>
        <translation>Pede-se uma combinação de {} comportamentos</translation>
    </message>
    <message>
        <source>Combine 1 to 4 behaviours</source>
        <translation>Combinar de 1 a 4 comportamentos</translation>
    </message>
    <message>
        <source>No prompt has an answer that satisfies {}</source>
        <translation>Nenhum prompt tem uma resposta que satisfaça {}</translation>
    </message>
    <message>
        <source>Leave this combination out</source>
        <translation>Omitir esta combinação</translation>
    </message>
    <message>
        <source>There is no combination of {} behaviours: those chosen are of {} different categories</source>
        <translation>Não há combinação de {} comportamentos: os escolhidos são de {} categorias diferentes</translation>
    </message>
    <message>
        <source>Choose behaviours of more categories, or a smaller size</source>
        <translation>Escolher comportamentos de mais categorias, ou um tamanho menor</translation>
    </message>
    <message>
        <source>No combination of {} behaviours has an answer to any of the prompts</source>
        <translation>Nenhuma combinação de {} comportamentos tem resposta para algum dos prompts</translation>
    </message>
    <message>
        <source>Choose other behaviours or prompts</source>
        <translation>Escolher outros comportamentos ou prompts</translation>
    </message>
    <message>
        <source>The chosen methods need what is not there ({})</source>
        <translation>Os métodos escolhidos precisam do que não está lá ({})</translation>
    </message>
    <message>
        <source>Train these, or leave them out</source>
        <translation>Treinar estes, ou omiti-los</translation>
    </message>
    <message>
        <source>A condition has no method</source>
        <translation>Uma condição não tem método</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Nomeá-lo</translation>
    </message>
    <message>
        <source>The method &quot;{}&quot; is chosen twice</source>
        <translation>O método &quot;{}&quot; foi escolhido duas vezes</translation>
    </message>
    <message>
        <source>Choose it once</source>
        <translation>Escolhê-lo uma só vez</translation>
    </message>
    <message>
        <source>No size of combinations is chosen</source>
        <translation>Nenhum tamanho de combinação foi escolhido</translation>
    </message>
    <message>
        <source>Choose from 1 to 4</source>
        <translation>Escolher de 1 a 4</translation>
    </message>
    <message>
        <source>Combinations of {} behaviours are not among those that can be planned</source>
        <translation>Combinações de {} comportamentos não estão entre as que podem ser planejadas</translation>
    </message>
    <message>
        <source>Choose sizes from 1 to 4</source>
        <translation>Escolher tamanhos de 1 a 4</translation>
    </message>
    <message>
        <source>Sentences of their own ask for every behaviour, and &quot;{}&quot; for one of them</source>
        <translation>Frases próprias pedem todos os comportamentos, e &quot;{}&quot; pede um deles</translation>
    </message>
    <message>
        <source>Take the joined wording, or leave that method out</source>
        <translation>Usar a redação unida, ou omitir esse método</translation>
    </message>
    <message>
        <source>&quot;{}&quot; knows no &quot;not&quot; and no alternatives</source>
        <translation>&quot;{}&quot; não conhece “não” nem alternativas</translation>
    </message>
    <message>
        <source>Leave it or the formulas out</source>
        <translation>Omitir isso ou as fórmulas</translation>
    </message>
    <message>
        <source>No prompt per combination is asked for</source>
        <translation>Não se pede nenhum prompt por combinação</translation>
    </message>
    <message>
        <source>Ask for at least one</source>
        <translation>Pedir pelo menos um</translation>
    </message>
    <message>
        <source>The bootstrap has {} replicates</source>
        <translation>O bootstrap tem {} réplicas</translation>
    </message>
    <message>
        <source>bootstrap settings</source>
        <translation>ajustes do bootstrap</translation>
    </message>
    <message>
        <source>Give at least 2; 1000 is usual</source>
        <translation>Indicar pelo menos 2; o usual é 1000</translation>
    </message>
    <message>
        <source>The level of the intervals is {}</source>
        <translation>O nível dos intervalos é {}</translation>
    </message>
    <message>
        <source>Give a share between 0 and 1, such as 0.95</source>
        <translation>Indicar uma proporção entre 0 e 1, como 0.95</translation>
    </message>
    <message>
        <source>A table has {} values for {} orders and {} prompts</source>
        <translation>Uma tabela tem {} valores para {} ordens e {} prompts</translation>
    </message>
    <message>
        <source>Give one value per order and prompt</source>
        <translation>Indicar um valor por ordem e prompt</translation>
    </message>
    <message>
        <source>A table holds one prompt twice</source>
        <translation>Uma tabela contém um prompt duas vezes</translation>
    </message>
    <message>
        <source>Give every prompt one column</source>
        <translation>Dar uma coluna a cada prompt</translation>
    </message>
    <message>
        <source>A table holds one combination twice</source>
        <translation>Uma tabela contém uma combinação duas vezes</translation>
    </message>
    <message>
        <source>Give every combination once</source>
        <translation>Indicar cada combinação uma vez</translation>
    </message>
    <message>
        <source>A rule over {} constraints</source>
        <translation>Uma regra sobre {} restrições</translation>
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
        <translation>Criar o plano de novo a partir de seus ajustes</translation>
    </message>
    <message>
        <source>The plan has nothing to do</source>
        <translation>O plano não tem nada a fazer</translation>
    </message>
    <message>
        <source>The combination &quot;{}&quot; has {} behaviours</source>
        <translation>A combinação &quot;{}&quot; tem {} comportamentos</translation>
    </message>
    <message>
        <source>The formula of &quot;{}&quot; has other behaviours</source>
        <translation>A fórmula de &quot;{}&quot; tem outros comportamentos</translation>
    </message>
    <message>
        <source>The behaviour &quot;{}&quot; has no instructions</source>
        <translation>O comportamento &quot;{}&quot; não tem instruções</translation>
    </message>
    <message>
        <source>The combination &quot;{}&quot; has prompts that the plan has not, or not in order</source>
        <translation>A combinação &quot;{}&quot; tem prompts que o plano não tem, ou fora de ordem</translation>
    </message>
    <message>
        <source>The combination &quot;{}&quot; has no prompts</source>
        <translation>A combinação &quot;{}&quot; não tem prompts</translation>
    </message>
    <message>
        <source>The combination &quot;{}&quot; stands twice</source>
        <translation>A combinação &quot;{}&quot; aparece duas vezes</translation>
    </message>
    <message>
        <source>The plan has no case {}</source>
        <translation>O plano não tem o caso {}</translation>
    </message>
    <message>
        <source>It has {}</source>
        <translation>Ele tem {}</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is no list</source>
        <translation>A chave &quot;{}&quot; não é uma lista</translation>
    </message>
    <message>
        <source>The plan has no settings</source>
        <translation>O plano não tem ajustes</translation>
    </message>
    <message>
        <source>The plan has {} cases</source>
        <translation>O plano tem {} casos</translation>
    </message>
    <message>
        <source>Nobody answers the question that an answer is checked by</source>
        <translation>Ninguém responde à pergunta com que se verifica uma resposta</translation>
    </message>
    <message>
        <source>the experiment</source>
        <translation>o experimento</translation>
    </message>
    <message>
        <source>Leave the behaviour out</source>
        <translation>Omitir o comportamento</translation>
    </message>
    <message>
        <source>Record what the plan asks for</source>
        <translation>Registrar o que o plano pede</translation>
    </message>
    <message>
        <source>The plan has no such case</source>
        <translation>O plano não tem esse caso</translation>
    </message>
    <message>
        <source>The answer lacks readings</source>
        <translation>Faltam leituras da resposta</translation>
    </message>
    <message>
        <source>The readings begin with other behaviours than the order</source>
        <translation>As leituras começam com comportamentos diferentes dos da ordem</translation>
    </message>
    <message>
        <source>A judge&apos;s score is not 1 to 5</source>
        <translation>A nota de um juiz não é de 1 a 5</translation>
    </message>
    <message>
        <source>A perplexity is below 1</source>
        <translation>Uma perplexidade está abaixo de 1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>resposta</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultados</translation>
    </message>
    <message>
        <source>These are results of another version: &quot;{}&quot;, and only &quot;{}&quot; is known</source>
        <translation>São resultados de outra versão: &quot;{}&quot;, e só se conhece &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Open them with the version that made them, or run the experiment again</source>
        <translation>Abri-los com a versão que os criou, ou executar o experimento de novo</translation>
    </message>
    <message>
        <source>The folder holds the results of another run: {}</source>
        <translation>A pasta contém os resultados de outra execução: {}</translation>
    </message>
    <message>
        <source>Choose another folder, or the settings of that run</source>
        <translation>Escolher outra pasta, ou os ajustes daquela execução</translation>
    </message>
    <message>
        <source>The answers were changed since they were read</source>
        <translation>As respostas foram alteradas desde que foram lidas</translation>
    </message>
    <message>
        <source>Open the results again</source>
        <translation>Abrir os resultados de novo</translation>
    </message>
    <message>
        <source>The folder holds {} of this experiment, not {}</source>
        <translation>A pasta contém {} deste experimento, não {}</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolher outra pasta</translation>
    </message>
    <message>
        <source>The folder holds answers without the settings that made them</source>
        <translation>A pasta contém respostas sem os ajustes que as criaram</translation>
    </message>
    <message>
        <source>{} of {} answers are missing</source>
        <translation>Faltam {} de {} respostas</translation>
    </message>
    <message>
        <source>Go on with the run first</source>
        <translation>Primeiro continuar a execução</translation>
    </message>
    <message>
        <source>The results have no method &quot;{}&quot;</source>
        <translation>Os resultados não têm o método &quot;{}&quot;</translation>
    </message>
    <message>
        <source>They have {}</source>
        <translation>Eles têm {}</translation>
    </message>
    <message>
        <source>The results do not say how many parameters their model has</source>
        <translation>Os resultados não dizem quantos parâmetros seu modelo tem</translation>
    </message>
    <message>
        <source>Measure their perplexity, which notes it: steerdeck-cli results perplexity</source>
        <translation>Medir sua perplexidade, que anota isso: steerdeck-cli results perplexity</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no shard</source>
        <translation>&quot;{}&quot; não é um fragmento</translation>
    </message>
    <message>
        <source>Give its number and how many there are: 1/8 to 8/8</source>
        <translation>Indicar seu número e quantos há: 1/8 a 8/8</translation>
    </message>
    <message>
        <source>There is no shard {}</source>
        <translation>Não existe o fragmento {}</translation>
    </message>
    <message>
        <source>Take the folder that the program wrote</source>
        <translation>Usar a pasta que o programa gravou</translation>
    </message>
    <message>
        <source>The published split {} comes from the file &quot;{}&quot; of {} rows; this file has {}, so the examples are not the published ones.</source>
        <translation>A divisão publicada {} vem do arquivo &quot;{}&quot; de {} linhas; este arquivo tem {}, por isso os exemplos não são os publicados.</translation>
    </message>
    <message>
        <source>{} example of the split left out for an unknown label: {}.</source>
        <translation>{} exemplo da divisão ficou de fora por um rótulo desconhecido: {}.</translation>
    </message>
    <message>
        <source>{} examples of the split left out for an unknown label: {}.</source>
        <translation>{} exemplos da divisão ficaram de fora por um rótulo desconhecido: {}.</translation>
    </message>
    <message>
        <source>The list of {} example comes to something else than the label in the file.</source>
        <translation>A lista de {} exemplo dá um resultado diferente do rótulo no arquivo.</translation>
    </message>
    <message>
        <source>The list of {} examples comes to something else than the label in the file.</source>
        <translation>A lista de {} exemplos dá um resultado diferente do rótulo no arquivo.</translation>
    </message>
    <message>
        <source>The task {} needs a file of its rows</source>
        <translation>A tarefa {} precisa de um arquivo com suas linhas</translation>
    </message>
    <message>
        <source>Name one with the fields {}</source>
        <translation>Indicar um com os campos {}</translation>
    </message>
    <message>
        <source>There is no file to take whole</source>
        <translation>Não há arquivo para usar inteiro</translation>
    </message>
    <message>
        <source>Name one, or leave that out</source>
        <translation>Indicar um, ou omitir isso</translation>
    </message>
    <message>
        <source>No example is left: {}</source>
        <translation>Não sobra nenhum exemplo: {}</translation>
    </message>
    <message>
        <source>the split is empty</source>
        <translation>a divisão está vazia</translation>
    </message>
    <message>
        <source>Choose another file or split</source>
        <translation>Escolher outro arquivo ou divisão</translation>
    </message>
    <message>
        <source>Check the file, or choose another task</source>
        <translation>Verificar o arquivo, ou escolher outra tarefa</translation>
    </message>
    <message>
        <source>The field &quot;{}&quot; is missing</source>
        <translation>Falta o campo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The field &quot;{}&quot; (or {}) is missing</source>
        <translation>Falta o campo &quot;{}&quot; (ou {})</translation>
    </message>
    <message>
        <source>The field &quot;{}&quot; is no text</source>
        <translation>O campo &quot;{}&quot; não é texto</translation>
    </message>
    <message>
        <source>The field &quot;{}&quot; is no list</source>
        <translation>O campo &quot;{}&quot; não é uma lista</translation>
    </message>
    <message>
        <source>{} is {}</source>
        <translation>{} é {}</translation>
    </message>
    <message>
        <source>Give {} to {}</source>
        <translation>Indicar de {} a {}</translation>
    </message>
    <message>
        <source>The depth of the lists</source>
        <translation>A profundidade das listas</translation>
    </message>
    <message>
        <source>The length of the lists</source>
        <translation>A extensão das listas</translation>
    </message>
    <message>
        <source>The number of arguments</source>
        <translation>O número de argumentos</translation>
    </message>
    <message>
        <source>Lists so short and flat give fewer than {} different examples</source>
        <translation>Listas tão curtas e planas dão menos de {} exemplos diferentes</translation>
    </message>
    <message>
        <source>Ask for fewer, or for longer or deeper lists</source>
        <translation>Pedir menos, ou listas mais longas ou mais profundas</translation>
    </message>
    <message>
        <source>The field &quot;answer&quot; has no #### before its number</source>
        <translation>O campo &quot;answer&quot; não tem #### antes do número</translation>
    </message>
    <message>
        <source>The field &quot;choices&quot; holds something else than objects</source>
        <translation>O campo &quot;choices&quot; contém algo que não são objetos</translation>
    </message>
    <message>
        <source>The field &quot;choices&quot; has as many labels as texts nowhere</source>
        <translation>O campo &quot;choices&quot; não tem tantos rótulos quanto textos</translation>
    </message>
    <message>
        <source>The field &quot;choices&quot; is neither a list nor an object</source>
        <translation>O campo &quot;choices&quot; não é nem lista nem objeto</translation>
    </message>
    <message>
        <source>A permutation of {} rows is asked for</source>
        <translation>Pede-se uma permutação de {} linhas</translation>
    </message>
    <message>
        <source>the split</source>
        <translation>a divisão</translation>
    </message>
    <message>
        <source>Take a smaller file</source>
        <translation>Usar um arquivo menor</translation>
    </message>
    <message>
        <source>task file</source>
        <translation>tarefa</translation>
    </message>
    <message>
        <source>An object of fields is wanted here</source>
        <translation>Aqui se espera um objeto de campos</translation>
    </message>
    <message>
        <source>The key &quot;rows&quot; with a list is missing</source>
        <translation>Falta a chave &quot;rows&quot; com uma lista</translation>
    </message>
    <message>
        <source>Choose JSON lines, a JSON list, or rows as the hub&apos;s viewer gives them</source>
        <translation>Escolher linhas JSON, uma lista JSON, ou linhas como o visualizador do hub as dá</translation>
    </message>
    <message>
        <source>Cells of this row were cut off by the viewer</source>
        <translation>Células desta linha foram cortadas pelo visualizador</translation>
    </message>
    <message>
        <source>Get the whole file</source>
        <translation>Obter o arquivo inteiro</translation>
    </message>
    <message>
        <source>This is neither JSON nor a line of names between tabs</source>
        <translation>Isto não é JSON nem uma linha de nomes separados por tabulações</translation>
    </message>
    <message>
        <source>Choose JSON lines, a JSON list or tab-separated values</source>
        <translation>Escolher linhas JSON, uma lista JSON ou valores separados por tabulações</translation>
    </message>
    <message>
        <source>There are {} cells for {} fields</source>
        <translation>Há {} células para {} campos</translation>
    </message>
    <message>
        <source>The file is no UTF-8</source>
        <translation>O arquivo não é UTF-8</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Salvá-lo como UTF-8</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>O arquivo está vazio</translation>
    </message>
    <message>
        <source>The file holds no rows</source>
        <translation>O arquivo não contém linhas</translation>
    </message>
    <message>
        <source>task&apos;s results</source>
        <translation>resultados de tarefa</translation>
    </message>
    <message>
        <source>These are answers of another version: &quot;{}&quot;, and only &quot;{}&quot; is known</source>
        <translation>São respostas de outra versão: &quot;{}&quot;, e só se conhece &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Open them with the version that made them, or answer the task again</source>
        <translation>Abri-las com a versão que as criou, ou responder à tarefa de novo</translation>
    </message>
    <message>
        <source>The folder holds the results of an order experiment</source>
        <translation>A pasta contém os resultados de um experimento de ordem</translation>
    </message>
    <message>
        <source>The answer is not that of example {}</source>
        <translation>A resposta não é a do exemplo {}</translation>
    </message>
    <message>
        <source>Choose another folder, or take the changed lines away</source>
        <translation>Escolher outra pasta, ou retirar as linhas alteradas</translation>
    </message>
    <message>
        <source>There are more answers than examples</source>
        <translation>Há mais respostas que exemplos</translation>
    </message>
    <message>
        <source>Record one for each</source>
        <translation>Registrar uma para cada</translation>
    </message>
    <message>
        <source>There is no split &quot;{}&quot;</source>
        <translation>Não existe a divisão &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: train, validation, test</source>
        <translation>Escolher entre: train, validation, test</translation>
    </message>
    <message>
        <source>There is no task &quot;{}&quot;</source>
        <translation>Não existe a tarefa &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: {}</source>
        <translation>Escolher entre: {}</translation>
    </message>
    <message>
        <source>There is a file already</source>
        <translation>Já existe um arquivo</translation>
    </message>
    <message>
        <source>Name another, or move it away</source>
        <translation>Indicar outro, ou mover esse</translation>
    </message>
    <message>
        <source>A server is not told the tokens by &quot;{}&quot;</source>
        <translation>Não se informam os tokens a um servidor por &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose words or prompt-embeds</source>
        <translation>Escolher words ou prompt-embeds</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation>O endereço do servidor</translation>
    </message>
    <message>
        <source>The server&apos;s key holds white space or control characters</source>
        <translation>A chave do servidor contém espaços em branco ou caracteres de controle</translation>
    </message>
    <message>
        <source>The number of requests at once</source>
        <translation>O número de pedidos simultâneos</translation>
    </message>
    <message>
        <source>The number of answers to compare</source>
        <translation>O número de respostas a comparar</translation>
    </message>
    <message>
        <source>The number of attempts</source>
        <translation>O número de tentativas</translation>
    </message>
    <message>
        <source>The time for an answer is not above 0</source>
        <translation>O tempo para uma resposta não está acima de 0</translation>
    </message>
    <message>
        <source>Give seconds</source>
        <translation>Indicar segundos</translation>
    </message>
    <message>
        <source>cannot be reached ({})</source>
        <translation>não pode ser alcançado ({})</translation>
    </message>
    <message>
        <source>Check its address and the network</source>
        <translation>Verificar seu endereço e a rede</translation>
    </message>
    <message>
        <source>refuses the key (HTTP status {})</source>
        <translation>recusa a chave (status HTTP {})</translation>
    </message>
    <message>
        <source>Set {} to its key</source>
        <translation>Definir {} com sua chave</translation>
    </message>
    <message>
        <source>lists no models (HTTP status {})</source>
        <translation>não lista modelos (status HTTP {})</translation>
    </message>
    <message>
        <source>Give the address that ends in /v1</source>
        <translation>Indicar o endereço que termina em /v1</translation>
    </message>
    <message>
        <source>serves {} models</source>
        <translation>oferece {} modelos</translation>
    </message>
    <message>
        <source>Take one that serves this model alone</source>
        <translation>Usar um que ofereça só este modelo</translation>
    </message>
    <message>
        <source>The card&apos;s row of &quot;{}&quot; {}</source>
        <translation>A linha do cartão de &quot;{}&quot; {}</translation>
    </message>
    <message>
        <source>Ask for the card again</source>
        <translation>Pedir o cartão de novo</translation>
    </message>
    <message>
        <source>the row</source>
        <translation>a linha</translation>
    </message>
    <message>
        <source>is no base64</source>
        <translation>não é base64</translation>
    </message>
    <message>
        <source>has {} bytes where the model&apos;s rows have {}</source>
        <translation>tem {} bytes, mas as linhas do modelo têm {}</translation>
    </message>
    <message>
        <source>holds values that are not finite</source>
        <translation>contém valores que não são finitos</translation>
    </message>
    <message>
        <source>card</source>
        <translation>cartão</translation>
    </message>
    <message>
        <source>The card has format &quot;{}&quot; where &quot;{}&quot; is read</source>
        <translation>O cartão tem o formato &quot;{}&quot;, mas aqui se lê &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose a card made by this version</source>
        <translation>Escolher um cartão feito por esta versão</translation>
    </message>
    <message>
        <source>The card&apos;s hidden_size is out of range</source>
        <translation>O hidden_size do cartão está fora do intervalo</translation>
    </message>
    <message>
        <source>The card&apos;s chips are no list of at most 64</source>
        <translation>As fichas do cartão não são uma lista de no máximo 64</translation>
    </message>
    <message>
        <source>The card&apos;s rows are no object</source>
        <translation>As linhas do cartão não são um objeto</translation>
    </message>
    <message>
        <source>The card&apos;s rows have {} numbers, for &quot;{}&quot;; those of the open model &quot;{}&quot; have {}</source>
        <translation>As linhas do cartão têm {} números, para &quot;{}&quot;; as do modelo aberto &quot;{}&quot; têm {}</translation>
    </message>
    <message>
        <source>Open the card&apos;s model</source>
        <translation>Abrir o modelo do cartão</translation>
    </message>
    <message>
        <source>The card was made for the model &quot;{}&quot; ({}), not for the open model &quot;{}&quot; ({})</source>
        <translation>O cartão foi feito para o modelo &quot;{}&quot; ({}), não para o modelo aberto &quot;{}&quot; ({})</translation>
    </message>
    <message>
        <source>Open its model</source>
        <translation>Abrir seu modelo</translation>
    </message>
    <message>
        <source>The card was made with another tokenizer than that of &quot;{}&quot;</source>
        <translation>O cartão foi feito com um tokenizador diferente do de &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Open its model with the tokenizer that came with it</source>
        <translation>Abrir seu modelo com o tokenizador que veio com ele</translation>
    </message>
    <message>
        <source>The rows are for a model of {} {}, the open one has {}</source>
        <translation>As linhas são para um modelo de {} {}, o aberto tem {}</translation>
    </message>
    <message>
        <source>Open the model that they were learned for</source>
        <translation>Abrir o modelo para o qual foram aprendidas</translation>
    </message>
    <message>
        <source>The rows were made for the model &quot;{}&quot; ({}), not for the open model &quot;{}&quot; ({})</source>
        <translation>As linhas foram feitas para o modelo &quot;{}&quot; ({}), não para o modelo aberto &quot;{}&quot; ({})</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; holds no rows of numbers</source>
        <translation>O tensor &quot;{}&quot; não contém linhas de números</translation>
    </message>
    <message>
        <source>Choose a file of rows</source>
        <translation>Escolher um arquivo de linhas</translation>
    </message>
    <message>
        <source>numbers a row</source>
        <translation>números por linha</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; has {} rows, more than {}</source>
        <translation>O tensor &quot;{}&quot; tem {} linhas, mais de {}</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; holds values that are not finite</source>
        <translation>O tensor &quot;{}&quot; contém valores que não são finitos</translation>
    </message>
    <message>
        <source>adapter&apos;s settings</source>
        <translation>ajustes do adaptador</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>adaptador</translation>
    </message>
    <message>
        <source>The adapter holds no tensor &quot;{}&quot;</source>
        <translation>O adaptador não contém o tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Baixá-lo de novo</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>camadas</translation>
    </message>
    <message>
        <source>attention heads</source>
        <translation>cabeças de atenção</translation>
    </message>
    <message>
        <source>The adapter has {} rows for {} token_indices</source>
        <translation>O adaptador tem {} linhas para {} token_indices</translation>
    </message>
    <message>
        <source>The adapter is of the kind {}, which holds no rows</source>
        <translation>O adaptador é do tipo {}, que não contém linhas</translation>
    </message>
    <message>
        <source>Import one of the kind PROMPT_TUNING or TRAINABLE_TOKENS</source>
        <translation>Importar um do tipo PROMPT_TUNING ou TRAINABLE_TOKENS</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>linhas</translation>
    </message>
    <message>
        <source>A GGUF file&apos;s numbers stay as they are</source>
        <translation>Os números de um arquivo GGUF ficam como estão</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitir isso</translation>
    </message>
    <message>
        <source>A GGUF file has no name for the tensor &quot;{}&quot;</source>
        <translation>Um arquivo GGUF não tem nome para o tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Export it as a Hugging Face folder</source>
        <translation>Exportá-lo como pasta do Hugging Face</translation>
    </message>
    <message>
        <source>llama.cpp knows no such biases in a model of architecture {}</source>
        <translation>O llama.cpp não conhece tais vieses em um modelo de arquitetura {}</translation>
    </message>
    <message>
        <source>A GGUF file of architecture {} cannot say {} of this model</source>
        <translation>Um arquivo GGUF de arquitetura {} não pode dizer {} deste modelo</translation>
    </message>
    <message>
        <source>The tokenizer is no BPE, which GGUF files hold here</source>
        <translation>O tokenizador não é BPE, que é o que os arquivos GGUF contêm aqui</translation>
    </message>
    <message>
        <source>llama.cpp has no name for the way in which this tokenizer cuts words</source>
        <translation>O llama.cpp não tem nome para o modo como este tokenizador corta palavras</translation>
    </message>
    <message>
        <source>A GGUF file of architecture {} cannot hold this tokenizer: it would read &quot;{}&quot; otherwise</source>
        <translation>Um arquivo GGUF de arquitetura {} não pode conter este tokenizador: leria &quot;{}&quot; de outro modo</translation>
    </message>
    <message>
        <source>The file divides its rotation&apos;s frequencies in a way that no config.json can say</source>
        <translation>O arquivo divide as frequências de sua rotação de um modo que nenhum config.json pode dizer</translation>
    </message>
    <message>
        <source>Export it as GGUF</source>
        <translation>Exportá-lo como GGUF</translation>
    </message>
    <message>
        <source>model configuration</source>
        <translation>configuração do modelo</translation>
    </message>
    <message>
        <source>generation settings</source>
        <translation>ajustes de geração</translation>
    </message>
    <message>
        <source>The tokenizer cannot be given the word {} as id {}</source>
        <translation>Não é possível dar ao tokenizador a palavra {} com o id {}</translation>
    </message>
    <message>
        <source>Use another receiver, such as prompt-embeds</source>
        <translation>Usar outro destinatário, como prompt-embeds</translation>
    </message>
    <message>
        <source>There is no number type &quot;{}&quot;</source>
        <translation>Não existe o tipo numérico &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose float32, float16 or bfloat16</source>
        <translation>Escolher float32, float16 ou bfloat16</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; is missing</source>
        <translation>Falta o tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Fetch the model again</source>
        <translation>Baixar o modelo de novo</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>tokenizador</translation>
    </message>
    <message>
        <source>tokenizer settings</source>
        <translation>ajustes do tokenizador</translation>
    </message>
    <message>
        <source>max_new_tokens is {}</source>
        <translation>max_new_tokens é {}</translation>
    </message>
    <message>
        <source>Give at least 1</source>
        <translation>Indicar pelo menos 1</translation>
    </message>
    <message>
        <source>The temperature is {}</source>
        <translation>A temperatura é {}</translation>
    </message>
    <message>
        <source>Give 0 (greedy) to 100</source>
        <translation>Indicar de 0 (guloso) a 100</translation>
    </message>
    <message>
        <source>top_p is {}</source>
        <translation>top_p é {}</translation>
    </message>
    <message>
        <source>Give more than 0, at most 1</source>
        <translation>Indicar mais de 0, no máximo 1</translation>
    </message>
    <message>
        <source>top_k is {}</source>
        <translation>top_k é {}</translation>
    </message>
    <message>
        <source>Give 0 (all ids) or more</source>
        <translation>Indicar 0 (todos os ids) ou mais</translation>
    </message>
    <message>
        <source>The input is empty</source>
        <translation>A entrada está vazia</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Escrever um prompt</translation>
    </message>
    <message>
        <source>The input has {} tokens where the model reads at most {}</source>
        <translation>A entrada tem {} tokens, mas o modelo lê no máximo {}</translation>
    </message>
    <message>
        <source>Shorten the prompt</source>
        <translation>Encurtar o prompt</translation>
    </message>
    <message>
        <source>There are {} {} for {} inputs</source>
        <translation>Há {} {} para {} entradas</translation>
    </message>
    <message>
        <source>Give one for each input</source>
        <translation>Indicar um para cada entrada</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>sementes</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>conjuntos</translation>
    </message>
    <message>
        <source>A set lies outside its input</source>
        <translation>Um conjunto fica fora de sua entrada</translation>
    </message>
    <message>
        <source>indices of interventions</source>
        <translation>índices de intervenções</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message>
        <source>interventions</source>
        <translation>intervenções</translation>
    </message>
    <message>
        <source>An input names intervention {} of {}</source>
        <translation>Uma entrada indica a intervenção {} de {}</translation>
    </message>
    <message>
        <source>An input names a steering row that does not exist</source>
        <translation>Uma entrada indica uma linha de direcionamento que não existe</translation>
    </message>
    <message>
        <source>A steering token changes no logit of this model, so nothing would be steered</source>
        <translation>Um token de direcionamento não muda nenhum logit deste modelo, por isso nada seria direcionado</translation>
    </message>
    <message>
        <source>Train the token again for this model</source>
        <translation>Treinar o token de novo para este modelo</translation>
    </message>
    <message>
        <source>There is not enough memory for one answer</source>
        <translation>Não há memória suficiente para uma resposta</translation>
    </message>
    <message>
        <source>Give fewer new tokens, a shorter prompt or a smaller model</source>
        <translation>Indicar menos tokens novos, um prompt mais curto ou um modelo menor</translation>
    </message>
    <message>
        <source>What is changed begins outside the input</source>
        <translation>O que é mudado começa fora da entrada</translation>
    </message>
    <message>
        <source>An answer this long does not fit into the memory for answers</source>
        <translation>Uma resposta tão longa não cabe na memória para respostas</translation>
    </message>
    <message>
        <source>Ask for fewer new tokens, or shorten the prompt</source>
        <translation>Pedir menos tokens novos, ou encurtar o prompt</translation>
    </message>
    <message>
        <source>the cosines to cluster by</source>
        <translation>os cossenos para agrupar</translation>
    </message>
    <message>
        <source>A number is not finite</source>
        <translation>Um número não é finito</translation>
    </message>
    <message>
        <source>row {} of {}</source>
        <translation>linha {} de {}</translation>
    </message>
    <message>
        <source>Leave that row out or make it anew</source>
        <translation>Omitir essa linha ou fazê-la de novo</translation>
    </message>
    <message>
        <source>The widths differ: {} and {}</source>
        <translation>As larguras diferem: {} e {}</translation>
    </message>
    <message>
        <source>Compare rows of one model</source>
        <translation>Comparar linhas de um mesmo modelo</translation>
    </message>
    <message>
        <source>the rows whose neighbours are sought</source>
        <translation>as linhas cujas vizinhas se procuram</translation>
    </message>
    <message>
        <source>The number of neighbours must be at least 1</source>
        <translation>O número de vizinhas deve ser pelo menos 1</translation>
    </message>
    <message>
        <source>{} asked for</source>
        <translation>pedido: {}</translation>
    </message>
    <message>
        <source>Ask for one</source>
        <translation>Pedir uma</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>a tabela</translation>
    </message>
    <message>
        <source>The null baseline needs at least 2 random rows</source>
        <translation>A referência nula precisa de pelo menos 2 linhas aleatórias</translation>
    </message>
    <message>
        <source>Ask for more</source>
        <translation>Pedir mais</translation>
    </message>
    <message>
        <source>The norm of the random rows must be positive</source>
        <translation>A norma das linhas aleatórias deve ser positiva</translation>
    </message>
    <message>
        <source>{} given</source>
        <translation>indicado: {}</translation>
    </message>
    <message>
        <source>Use a row that is not zero</source>
        <translation>Usar uma linha que não seja zero</translation>
    </message>
    <message>
        <source>The null baseline needs a table with rows</source>
        <translation>A referência nula precisa de uma tabela com linhas</translation>
    </message>
    <message>
        <source>0 given</source>
        <translation>indicado: 0</translation>
    </message>
    <message>
        <source>Open a model first</source>
        <translation>Primeiro abrir um modelo</translation>
    </message>
    <message>
        <source>the rows to compare</source>
        <translation>as linhas a comparar</translation>
    </message>
    <message>
        <source>Principal components need at least 2 rows</source>
        <translation>As componentes principais precisam de pelo menos 2 linhas</translation>
    </message>
    <message>
        <source>Give more rows</source>
        <translation>Indicar mais linhas</translation>
    </message>
    <message>
        <source>The number of components must be between 1 and {}</source>
        <translation>O número de componentes deve ficar entre 1 e {}</translation>
    </message>
    <message>
        <source>Choose a number in that range</source>
        <translation>Escolher um número nesse intervalo</translation>
    </message>
    <message>
        <source>the rows to fit</source>
        <translation>as linhas a ajustar</translation>
    </message>
    <message>
        <source>the rows to project</source>
        <translation>as linhas a projetar</translation>
    </message>
    <message>
        <source>the vocabulary&apos;s rows from {} on</source>
        <translation>as linhas do vocabulário a partir de {}</translation>
    </message>
    <message>
        <source>where adapters act</source>
        <translation>onde os adaptadores atuam</translation>
    </message>
    <message>
        <source>The method {} changes no stream</source>
        <translation>O método {} não muda nenhum fluxo</translation>
    </message>
    <message>
        <source>Choose adapter, fixed_vector or joint_adapter</source>
        <translation>Escolher adapter, fixed_vector ou joint_adapter</translation>
    </message>
    <message>
        <source>A strength is outside 0 to 10</source>
        <translation>Uma intensidade está fora de 0 a 10</translation>
    </message>
    <message>
        <source>Give numbers above 0, at most 10</source>
        <translation>Indicar números acima de 0, no máximo 10</translation>
    </message>
    <message>
        <source>The prompts are too few or too many</source>
        <translation>Os prompts são poucos ou muitos demais</translation>
    </message>
    <message>
        <source>Give 1 to 1000</source>
        <translation>Indicar de 1 a 1000</translation>
    </message>
    <message>
        <source>The answers&apos; length</source>
        <translation>A extensão das respostas</translation>
    </message>
    <message>
        <source>Give 1 to 4096</source>
        <translation>Indicar de 1 a 4096</translation>
    </message>
    <message>
        <source>The words are too many</source>
        <translation>As palavras são demais</translation>
    </message>
    <message>
        <source>Give 0 to 100</source>
        <translation>Indicar de 0 a 100</translation>
    </message>
    <message>
        <source>No behaviour has learned by the method {}</source>
        <translation>Nenhum comportamento aprendeu pelo método {}</translation>
    </message>
    <message>
        <source>Train it first: steerdeck-cli train adapter</source>
        <translation>Treinar primeiro: steerdeck-cli train adapter</translation>
    </message>
    <message>
        <source>Reading adapters</source>
        <translation>Lendo adaptadores</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Respondendo</translation>
    </message>
    <message>
        <source>the mechanism</source>
        <translation>o mecanismo</translation>
    </message>
    <message>
        <source>There is no prompt</source>
        <translation>Não há prompt</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Escrever um</translation>
    </message>
    <message>
        <source>The answer&apos;s length is {}</source>
        <translation>A extensão da resposta é {}</translation>
    </message>
    <message>
        <source>The deck is empty</source>
        <translation>O baralho está vazio</translation>
    </message>
    <message>
        <source>Put a behaviour on it</source>
        <translation>Colocar um comportamento nele</translation>
    </message>
    <message>
        <source>&quot;{}&quot; steers by a way of its own, not by its token</source>
        <translation>&quot;{}&quot; direciona de um modo próprio, não por seu token</translation>
    </message>
    <message>
        <source>Let it steer as the answer does, or take it off the deck</source>
        <translation>Deixar que direcione como a resposta, ou tirá-lo do baralho</translation>
    </message>
    <message>
        <source>The attention of this answer needs {} of memory where {} is free</source>
        <translation>A atenção desta resposta precisa de {} de memória, mas há {} livres</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or close other programs</source>
        <translation>Pedir uma resposta mais curta, ou fechar outros programas</translation>
    </message>
    <message>
        <source>Reading passes</source>
        <translation>Lendo passagens</translation>
    </message>
    <message>
        <source>build ledger</source>
        <translation>registro de criação</translation>
    </message>
    <message>
        <source>The folder for checkpoints cannot be made</source>
        <translation>Não é possível criar a pasta para pontos de retomada</translation>
    </message>
    <message>
        <source>Name another with --work</source>
        <translation>Indicar outra com --work</translation>
    </message>
    <message>
        <source>Learning the tokenizer</source>
        <translation>Aprendendo o tokenizador</translation>
    </message>
    <message>
        <source>Pretraining the model</source>
        <translation>Pré-treinando o modelo</translation>
    </message>
    <message>
        <source>Training the behaviours&apos; tokens</source>
        <translation>Treinando os tokens dos comportamentos</translation>
    </message>
    <message>
        <source>Training {}</source>
        <translation>Treinando {}</translation>
    </message>
    <message>
        <source>The {} cannot be read</source>
        <translation>Não é possível ler: {}</translation>
    </message>
    <message>
        <source>The {} does not exist</source>
        <translation>Não existe: {}</translation>
    </message>
    <message>
        <source>Check its name and permissions</source>
        <translation>Verificar seu nome e suas permissões</translation>
    </message>
    <message>
        <source>The notes are longer than {} bytes</source>
        <translation>As notas têm mais de {} bytes</translation>
    </message>
    <message>
        <source>Shorten them</source>
        <translation>Encurtá-las</translation>
    </message>
    <message>
        <source>The notes are no valid UTF-8</source>
        <translation>As notas não são UTF-8 válido</translation>
    </message>
    <message>
        <source>Write them anew</source>
        <translation>Escrevê-las de novo</translation>
    </message>
    <message>
        <source>The behaviour &quot;{}&quot; is named twice</source>
        <translation>O comportamento &quot;{}&quot; foi indicado duas vezes</translation>
    </message>
    <message>
        <source>Name it once</source>
        <translation>Indicá-lo uma só vez</translation>
    </message>
    <message>
        <source>A file stands where a folder is wanted</source>
        <translation>Há um arquivo onde se espera uma pasta</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder</source>
        <translation>Não é possível gravar nada na pasta</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another</source>
        <translation>Verificar suas permissões, ou escolher outra</translation>
    </message>
    <message>
        <source>The token folder is no folder</source>
        <translation>A pasta de tokens não é uma pasta</translation>
    </message>
    <message>
        <source>Choose a folder of tokens</source>
        <translation>Escolher uma pasta de tokens</translation>
    </message>
    <message>
        <source>The token folder does not exist</source>
        <translation>A pasta de tokens não existe</translation>
    </message>
    <message>
        <source>There is no dtype &quot;{}&quot;</source>
        <translation>Não existe o dtype &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose float32 or bfloat16, or leave it out to measure</source>
        <translation>Escolher float32 ou bfloat16, ou omitir isso para medir</translation>
    </message>
    <message>
        <source>Weights in {} are not computed with in {}</source>
        <translation>Com pesos em {} não se calcula em {}</translation>
    </message>
    <message>
        <source>Leave --dtype out, or give it the same</source>
        <translation>Omitir --dtype, ou dar-lhe o mesmo</translation>
    </message>
    <message>
        <source>There is no device &quot;{}&quot;</source>
        <translation>Não existe o dispositivo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose cpu or cuda</source>
        <translation>Escolher cpu ou cuda</translation>
    </message>
    <message>
        <source>The number of threads</source>
        <translation>O número de threads</translation>
    </message>
    <message>
        <source>The memory is {} GiB</source>
        <translation>A memória é de {} GiB</translation>
    </message>
    <message>
        <source>Give more than 0</source>
        <translation>Indicar mais de 0</translation>
    </message>
    <message>
        <source>Sentences of their own ask for every behaviour, and the join &quot;{}&quot; for one of them</source>
        <translation>Frases próprias pedem todos os comportamentos, e a junção &quot;{}&quot; pede um deles</translation>
    </message>
    <message>
        <source>Take the joined wording, or another join</source>
        <translation>Usar a redação unida, ou outra junção</translation>
    </message>
    <message>
        <source>The prompt is empty</source>
        <translation>O prompt está vazio</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Escrever uma pergunta</translation>
    </message>
    <message>
        <source>No way of answering is chosen</source>
        <translation>Nenhum modo de responder foi escolhido</translation>
    </message>
    <message>
        <source>The number of samples</source>
        <translation>O número de amostras</translation>
    </message>
    <message>
        <source>Several samples of a greedy answer are all the same</source>
        <translation>Várias amostras de uma resposta gulosa são todas iguais</translation>
    </message>
    <message>
        <source>Give a temperature above 0, or ask for one</source>
        <translation>Indicar uma temperatura acima de 0, ou pedir uma só</translation>
    </message>
    <message>
        <source>Only one answer can go on from tokens that are given</source>
        <translation>Só uma resposta pode continuar a partir de tokens dados</translation>
    </message>
    <message>
        <source>Choose one way of answering, order and sample</source>
        <translation>Escolher um modo de responder, uma ordem e uma amostra</translation>
    </message>
    <message>
        <source>The answer has {} tokens already, and may have {}</source>
        <translation>A resposta já tem {} tokens, e pode ter {}</translation>
    </message>
    <message>
        <source>Allow a longer answer</source>
        <translation>Permitir uma resposta mais longa</translation>
    </message>
    <message>
        <source>The batch</source>
        <translation>O lote</translation>
    </message>
    <message>
        <source>Epochs, a subset and leaving out the longest examples are for a data set</source>
        <translation>Épocas, um subconjunto e omitir os exemplos mais longos valem para um conjunto de dados</translation>
    </message>
    <message>
        <source>Give one with --data</source>
        <translation>Indicar um com --data</translation>
    </message>
    <message>
        <source>data file</source>
        <translation>arquivo de dados</translation>
    </message>
    <message>
        <source>The method &quot;{}&quot; is not trained this way</source>
        <translation>O método &quot;{}&quot; não se treina assim</translation>
    </message>
    <message>
        <source>Choose caa, lm_steer, lora_dare, adapter, fixed_vector or joint</source>
        <translation>Escolher caa, lm_steer, lora_dare, adapter, fixed_vector ou joint</translation>
    </message>
    <message>
        <source>This training reads no instructions: it learns from answers</source>
        <translation>Este treinamento não lê instruções: aprende com respostas</translation>
    </message>
    <message>
        <source>Leave their wording and paraphrases out, or distil where the method can</source>
        <translation>Omitir sua redação e suas paráfrases, ou destilar onde o método permite</translation>
    </message>
    <message>
        <source>The scale of the vector is {}</source>
        <translation>A escala do vetor é {}</translation>
    </message>
    <message>
        <source>Give a number between -1000 and 1000</source>
        <translation>Indicar um número entre -1000 e 1000</translation>
    </message>
    <message>
        <source>There is no block {}</source>
        <translation>Não existe o bloco {}</translation>
    </message>
    <message>
        <source>Give 0 or more, or -1 for the middle</source>
        <translation>Indicar 0 ou mais, ou -1 para o do meio</translation>
    </message>
    <message>
        <source>The method caa is measured on instructions, of which a task has none</source>
        <translation>O método caa é medido com instruções, e uma tarefa não tem nenhuma</translation>
    </message>
    <message>
        <source>Choose adapter, fixed_vector, joint, lora_dare or lm_steer for it</source>
        <translation>Escolher adapter, fixed_vector, joint, lora_dare ou lm_steer para ela</translation>
    </message>
    <message>
        <source>A training on a task names no behaviours</source>
        <translation>Um treinamento sobre uma tarefa não nomeia comportamentos</translation>
    </message>
    <message>
        <source>Leave them or the task out</source>
        <translation>Omitir os comportamentos ou a tarefa</translation>
    </message>
    <message>
        <source>The number of prompts is negative</source>
        <translation>O número de prompts é negativo</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dados</translation>
    </message>
    <message>
        <source>Give 0 or more</source>
        <translation>Indicar 0 ou mais</translation>
    </message>
    <message>
        <source>The batch is {}</source>
        <translation>O lote é {}</translation>
    </message>
    <message>
        <source>The attempts are {}</source>
        <translation>As tentativas são {}</translation>
    </message>
    <message>
        <source>Give 1 to 20</source>
        <translation>Indicar de 1 a 20</translation>
    </message>
    <message>
        <source>The examples shown to the teacher are {}</source>
        <translation>Os exemplos mostrados ao professor são {}</translation>
    </message>
    <message>
        <source>Give 0 to 8</source>
        <translation>Indicar de 0 a 8</translation>
    </message>
    <message>
        <source>The training set has no file to go to</source>
        <translation>O conjunto de treinamento não tem arquivo de destino</translation>
    </message>
    <message>
        <source>Name one</source>
        <translation>Indicar um</translation>
    </message>
    <message>
        <source>Give 1 to 100 000</source>
        <translation>Indicar de 1 a 100 000</translation>
    </message>
    <message>
        <source>A server puts its chat template around every prompt</source>
        <translation>Um servidor põe seu template de chat em torno de cada prompt</translation>
    </message>
    <message>
        <source>Leave --plain-prompt or the server out</source>
        <translation>Omitir --plain-prompt ou o servidor</translation>
    </message>
    <message>
        <source>A system prompt needs the chat template, which the plain prompt leaves out</source>
        <translation>Um prompt de sistema precisa do template de chat, que o prompt simples omite</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>Omitir um dos dois</translation>
    </message>
    <message>
        <source>Write turns of the user and answers by turns, and the user&apos;s question last</source>
        <translation>Escrever turnos do usuário e respostas alternadamente, e a pergunta do usuário por último</translation>
    </message>
    <message>
        <source>A turn of the conversation is empty</source>
        <translation>Um turno da conversa está vazio</translation>
    </message>
    <message>
        <source>Message {} is not the user&apos;s</source>
        <translation>A mensagem {} não é do usuário</translation>
    </message>
    <message>
        <source>Message {} is not the model&apos;s</source>
        <translation>A mensagem {} não é do modelo</translation>
    </message>
    <message>
        <source>The conversation has another format</source>
        <translation>A conversa tem outro formato</translation>
    </message>
    <message>
        <source>Open it with the program it is of</source>
        <translation>Abri-la com o programa a que pertence</translation>
    </message>
    <message>
        <source>The conversation has more than {} turns</source>
        <translation>A conversa tem mais de {} turnos</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>conversa</translation>
    </message>
    <message>
        <source>The unfinished training set was begun with other settings or another model</source>
        <translation>O conjunto de treinamento inacabado foi iniciado com outros ajustes ou outro modelo</translation>
    </message>
    <message>
        <source>Finish it with those, or delete it to start again</source>
        <translation>Terminá-lo com esses, ou excluí-lo para começar de novo</translation>
    </message>
    <message>
        <source>unfinished training set</source>
        <translation>conjunto de treinamento inacabado</translation>
    </message>
    <message>
        <source>Answering, {} at once to fit in memory</source>
        <translation>Respondendo, {} de cada vez para caber na memória</translation>
    </message>
    <message>
        <source>cut at {} tokens</source>
        <translation>cortada em {} tokens</translation>
    </message>
    <message>
        <source>{} not met</source>
        <translation>{} não cumprido</translation>
    </message>
    <message>
        <source>None of {} answers did what it was told, so nothing was kept</source>
        <translation>Nenhuma de {} respostas fez o que foi pedido, por isso nada foi guardado</translation>
    </message>
    <message>
        <source>Take a model that follows instructions</source>
        <translation>Usar um modelo que siga instruções</translation>
    </message>
    <message>
        <source>No behaviour is named</source>
        <translation>Nenhum comportamento foi indicado</translation>
    </message>
    <message>
        <source>Name one, or an operator: &lt;and&gt;</source>
        <translation>Indicar um, ou um operador: &lt;and&gt;</translation>
    </message>
    <message>
        <source>The number of steps is {}</source>
        <translation>O número de passos é {}</translation>
    </message>
    <message>
        <source>Give 1 to 500</source>
        <translation>Indicar de 1 a 500</translation>
    </message>
    <message>
        <source>The number of examples is {}</source>
        <translation>O número de exemplos é {}</translation>
    </message>
    <message>
        <source>Give 1 to 64</source>
        <translation>Indicar de 1 a 64</translation>
    </message>
    <message>
        <source>The number of words is {}</source>
        <translation>O número de palavras é {}</translation>
    </message>
    <message>
        <source>Taking steps</source>
        <translation>Dando passos</translation>
    </message>
    <message>
        <source>steering token</source>
        <translation>token de direcionamento</translation>
    </message>
    <message>
        <source>list of fingerprints</source>
        <translation>lista de impressões digitais</translation>
    </message>
    <message>
        <source>Working out the intervals</source>
        <translation>Calculando os intervalos</translation>
    </message>
    <message>
        <source>Nothing of this kind has been trained for this model yet.</source>
        <translation>Nada deste tipo foi treinado ainda para este modelo.</translation>
    </message>
    <message>
        <source>The operator {} has not been trained yet.</source>
        <translation>O operador {} ainda não foi treinado.</translation>
    </message>
    <message>
        <source>The results have no row of &quot;{}&quot; for these behaviours in this order</source>
        <translation>Os resultados não têm uma linha de &quot;{}&quot; para estes comportamentos nesta ordem</translation>
    </message>
    <message>
        <source>Choose a row of the table</source>
        <translation>Escolher uma linha da tabela</translation>
    </message>
    <message>
        <source>There is no receiver &quot;{}&quot;</source>
        <translation>Não existe o destinatário &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Strengths and blends are part of the rows: each has a word of its own.</source>
        <translation>Intensidades e misturas fazem parte das linhas: cada uma tem uma palavra própria.</translation>
    </message>
    <message>
        <source>Strengths are part of the rows: each has a word of its own.</source>
        <translation>Intensidades fazem parte das linhas: cada uma tem uma palavra própria.</translation>
    </message>
    <message>
        <source>Blends are part of the rows: each has a word of its own.</source>
        <translation>Misturas fazem parte das linhas: cada uma tem uma palavra própria.</translation>
    </message>
    <message>
        <source>The operator &lt;set&gt; is left out: no other program puts several rows at one position.</source>
        <translation>O operador &lt;set&gt; fica de fora: nenhum outro programa põe várias linhas em uma mesma posição.</translation>
    </message>
    <message>
        <source>In prompt tuning the rows stand before the whole input, not behind the question where they were trained; trainable tokens stand where a text says them.</source>
        <translation>No prompt tuning as linhas ficam antes de toda a entrada, não depois da pergunta, onde foram treinadas; os tokens treináveis ficam onde um texto os diz.</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>a exportação</translation>
    </message>
    <message>
        <source>Name at least one</source>
        <translation>Indicar pelo menos um</translation>
    </message>
    <message>
        <source>The join set cannot be carried: it puts the rows of all behaviours at one position, which no other program does</source>
        <translation>A junção set não pode ser levada: põe as linhas de todos os comportamentos em uma mesma posição, o que nenhum outro programa faz</translation>
    </message>
    <message>
        <source>the deck</source>
        <translation>o baralho</translation>
    </message>
    <message>
        <source>Choose another join, or export a share card</source>
        <translation>Escolher outra junção, ou exportar um cartão de compartilhamento</translation>
    </message>
    <message>
        <source>A question is missing</source>
        <translation>Falta uma pergunta</translation>
    </message>
    <message>
        <source>Give the one that is asked: {} carries it with the deck</source>
        <translation>Indicar a que é feita: {} a leva com o baralho</translation>
    </message>
    <message>
        <source>The rows stand in float32</source>
        <translation>As linhas estão em float32</translation>
    </message>
    <message>
        <source>An answer of {} tokens is none</source>
        <translation>Uma resposta de {} tokens não é uma resposta</translation>
    </message>
    <message>
        <source>No place is named for the export</source>
        <translation>Nenhum local foi indicado para a exportação</translation>
    </message>
    <message>
        <source>Name a folder; of a card a file</source>
        <translation>Indicar uma pasta; de um cartão, um arquivo</translation>
    </message>
    <message>
        <source>There is a folder where the card shall be</source>
        <translation>Há uma pasta onde o cartão deve ficar</translation>
    </message>
    <message>
        <source>There is a file where the folder shall be</source>
        <translation>Há um arquivo onde a pasta deve ficar</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Escolher outro local</translation>
    </message>
    <message>
        <source>Something stands there already</source>
        <translation>Já existe algo ali</translation>
    </message>
    <message>
        <source>Choose another place, or ask for it to be replaced (--replace)</source>
        <translation>Escolher outro local, ou pedir que seja substituído (--replace)</translation>
    </message>
    <message>
        <source>These results are of another model</source>
        <translation>Estes resultados são de outro modelo</translation>
    </message>
    <message>
        <source>This tokenizer reads a question otherwise once the words stand in it</source>
        <translation>Este tokenizador lê uma pergunta de outro modo quando as palavras estão nela</translation>
    </message>
    <message>
        <source>Export prompt-embeds, which need no words</source>
        <translation>Exportar prompt-embeds, que não precisam de palavras</translation>
    </message>
    <message>
        <source>The export cannot be renamed into place: {}</source>
        <translation>Não é possível pôr a exportação em seu lugar com o nome final: {}</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions</source>
        <translation>Verificar as permissões da pasta</translation>
    </message>
    <message>
        <source>The model&apos;s head was its embedding; it is a tensor of its own now, so that no word of these can be said and all else is said as before.</source>
        <translation>A cabeça do modelo era seu embedding; agora é um tensor próprio, para que nenhuma destas palavras possa ser dita e tudo o mais seja dito como antes.</translation>
    </message>
    <message>
        <source>The rows stand in {}: their numbers differ by up to {} of a row&apos;s largest.</source>
        <translation>As linhas estão em {}: seus números diferem em até {} do maior de uma linha.</translation>
    </message>
    <message>
        <source>Waiting for results in {}</source>
        <translation>Aguardando resultados em {}</translation>
    </message>
    <message>
        <source>No folder to follow is named</source>
        <translation>Nenhuma pasta a acompanhar foi indicada</translation>
    </message>
    <message>
        <source>Choose the folder of the results</source>
        <translation>Escolher a pasta dos resultados</translation>
    </message>
    <message>
        <source>The time between looks is not above 0</source>
        <translation>O tempo entre verificações não está acima de 0</translation>
    </message>
    <message>
        <source>The model has no token {}</source>
        <translation>O modelo não tem o token {}</translation>
    </message>
    <message>
        <source>the answer&apos;s beginning</source>
        <translation>o começo da resposta</translation>
    </message>
    <message>
        <source>Give ids from 0 to {}</source>
        <translation>Indicar ids de 0 a {}</translation>
    </message>
    <message>
        <source>The answer ends with the token {}</source>
        <translation>A resposta termina com o token {}</translation>
    </message>
    <message>
        <source>Choose another one to go on from</source>
        <translation>Escolher outro para continuar</translation>
    </message>
    <message>
        <source>The model has no chat template, so it holds no conversation</source>
        <translation>O modelo não tem template de chat, por isso não mantém conversa</translation>
    </message>
    <message>
        <source>the conversation</source>
        <translation>a conversa</translation>
    </message>
    <message>
        <source>Choose a chat model, or give it a template file</source>
        <translation>Escolher um modelo de chat, ou dar-lhe um arquivo de template</translation>
    </message>
    <message>
        <source>Paraphrases are not drawn in a conversation</source>
        <translation>Paráfrases não são sorteadas em uma conversa</translation>
    </message>
    <message>
        <source>Take each behaviour&apos;s first instruction</source>
        <translation>Usar a primeira instrução de cada comportamento</translation>
    </message>
    <message>
        <source>The vector &quot;{}&quot; is named like a token</source>
        <translation>O vetor &quot;{}&quot; tem o nome de um token</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>geometria</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Dar-lhe outro nome</translation>
    </message>
    <message>
        <source>There is no steering token to look at</source>
        <translation>Não há token de direcionamento para observar</translation>
    </message>
    <message>
        <source>Train some tokens first, or name a file of vectors</source>
        <translation>Treinar primeiro alguns tokens, ou indicar um arquivo de vetores</translation>
    </message>
    <message>
        <source>The geometry needs {} of memory where {} is free</source>
        <translation>A geometria precisa de {} de memória, mas há {} livres</translation>
    </message>
    <message>
        <source>Fit the axes on the tokens, or close other programs</source>
        <translation>Ajustar os eixos aos tokens, ou fechar outros programas</translation>
    </message>
    <message>
        <source>There are fewer than two behaviours whose instructions the axes could be fitted on</source>
        <translation>Há menos de dois comportamentos em cujas instruções os eixos pudessem ser ajustados</translation>
    </message>
    <message>
        <source>Train the tokens of some behaviours, or fit on something else</source>
        <translation>Treinar os tokens de alguns comportamentos, ou ajustar a outra coisa</translation>
    </message>
    <message>
        <source>Reading the vocabulary</source>
        <translation>Lendo o vocabulário</translation>
    </message>
    <message>
        <source>Fitting the axes</source>
        <translation>Ajustando os eixos</translation>
    </message>
    <message>
        <source>Finding the nearest words</source>
        <translation>Procurando as palavras mais próximas</translation>
    </message>
    <message>
        <source>Drawing the null baseline</source>
        <translation>Sorteando a referência nula</translation>
    </message>
    <message>
        <source>The number of components is {}</source>
        <translation>O número de componentes é {}</translation>
    </message>
    <message>
        <source>Give 2 to 16</source>
        <translation>Indicar de 2 a 16</translation>
    </message>
    <message>
        <source>The numbers of neighbours and of random rows are too small</source>
        <translation>Os números de vizinhas e de linhas aleatórias são pequenos demais</translation>
    </message>
    <message>
        <source>Give at least 1 and 2</source>
        <translation>Indicar pelo menos 1 e 2</translation>
    </message>
    <message>
        <source>The file does not say what its {} row stands for</source>
        <translation>O arquivo não diz o que representa sua {} linha</translation>
    </message>
    <message>
        <source>The file does not say what its {} rows stand for</source>
        <translation>O arquivo não diz o que representam suas {} linhas</translation>
    </message>
    <message>
        <source>Name a behaviour (--names)</source>
        <translation>Indicar um comportamento (--names)</translation>
    </message>
    <message>
        <source>Name a behaviour for each (--names)</source>
        <translation>Indicar um comportamento para cada uma (--names)</translation>
    </message>
    <message>
        <source>There are {} names for {} row</source>
        <translation>Há {} nomes para {} linha</translation>
    </message>
    <message>
        <source>There are {} names for {} rows</source>
        <translation>Há {} nomes para {} linhas</translation>
    </message>
    <message>
        <source>Name one for each</source>
        <translation>Indicar um para cada uma</translation>
    </message>
    <message>
        <source>Two rows are named &quot;{}&quot;</source>
        <translation>Duas linhas têm o nome &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Give each a name of its own</source>
        <translation>Dar a cada uma um nome próprio</translation>
    </message>
    <message>
        <source>There is no behaviour &quot;{}&quot; in the set &quot;{}&quot;</source>
        <translation>Não existe o comportamento &quot;{}&quot; no conjunto &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Name one that there is for each row (--names), or open a set that has it</source>
        <translation>Indicar um existente para cada linha (--names), ou abrir um conjunto que o tenha</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Esse arquivo não existe</translation>
    </message>
    <message>
        <source>The token&apos;s file cannot be renamed: {}</source>
        <translation>Não é possível renomear o arquivo do token: {}</translation>
    </message>
    <message>
        <source>There is a token &quot;{}&quot; already, with another row</source>
        <translation>Já existe um token &quot;{}&quot;, com outra linha</translation>
    </message>
    <message>
        <source>Ask for it to be replaced (--replace), or name another</source>
        <translation>Pedir que seja substituído (--replace), ou indicar outro</translation>
    </message>
    <message>
        <source>The model folder holds no weights</source>
        <translation>A pasta do modelo não contém pesos</translation>
    </message>
    <message>
        <source>Fetch model.safetensors into it</source>
        <translation>Baixar model.safetensors para ela</translation>
    </message>
    <message>
        <source>There are no ids</source>
        <translation>Não há ids</translation>
    </message>
    <message>
        <source>the ids</source>
        <translation>os ids</translation>
    </message>
    <message>
        <source>There are {} ids where the model reads at most {}</source>
        <translation>Há {} ids, mas o modelo lê no máximo {}</translation>
    </message>
    <message>
        <source>Give fewer</source>
        <translation>Indicar menos</translation>
    </message>
    <message>
        <source>The model has no id {}</source>
        <translation>O modelo não tem o id {}</translation>
    </message>
    <message>
        <source>Give 0 to {}</source>
        <translation>Indicar de 0 a {}</translation>
    </message>
    <message>
        <source>The messages are no JSON list</source>
        <translation>As mensagens não são uma lista JSON</translation>
    </message>
    <message>
        <source>the messages</source>
        <translation>as mensagens</translation>
    </message>
    <message>
        <source>Give [{{&quot;role&quot;: ..., &quot;content&quot;: ...}}]</source>
        <translation>Indicar [{{&quot;role&quot;: ..., &quot;content&quot;: ...}}]</translation>
    </message>
    <message>
        <source>The model has no chat template</source>
        <translation>O modelo não tem template de chat</translation>
    </message>
    <message>
        <source>Give one with --template, or put a chat_template.jinja beside it</source>
        <translation>Indicar um com --template, ou pôr um chat_template.jinja junto dele</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Use a smaller batch or model.</source>
        <translation>Não há memória suficiente para isto. Usar um lote ou modelo menor.</translation>
    </message>
    <message>
        <source>The computation failed: {}.</source>
        <translation>O cálculo falhou: {}.</translation>
    </message>
    <message>
        <source>No judge is named</source>
        <translation>Nenhum juiz foi indicado</translation>
    </message>
    <message>
        <source>Set it to an OpenAI-compatible endpoint, LLM_JUDGE_MODEL to its model and LLM_JUDGE_API_KEY to your key</source>
        <translation>Defini-lo como um endpoint compatível com OpenAI, LLM_JUDGE_MODEL como o modelo dele e LLM_JUDGE_API_KEY como a sua chave</translation>
    </message>
    <message>
        <source>Reading weights</source>
        <translation>Lendo pesos</translation>
    </message>
    <message>
        <source>There is not enough memory for the model</source>
        <translation>Não há memória suficiente para o modelo</translation>
    </message>
    <message>
        <source>Close other programs, open it as bfloat16, or open a smaller model</source>
        <translation>Fechar outros programas, abri-lo como bfloat16, ou abrir um modelo menor</translation>
    </message>
    <message>
        <source>The model has no chat template: it goes on with the prompt as it is, as base models do.</source>
        <translation>O modelo não tem template de chat: continua o prompt como ele está, como fazem os modelos base.</translation>
    </message>
    <message>
        <source>The chat template lets the model think first and has no switch for it; its thoughts are told apart from its answers and measured by nothing.</source>
        <translation>O template de chat deixa o modelo raciocinar primeiro e não tem opção para isso; o raciocínio é separado das respostas e não é medido por nada.</translation>
    </message>
    <message>
        <source>The demo model knows only questions about its 40 animals; it will answer, but not sensibly. For anything else open a real model (File, Open model folder).</source>
        <translation>O modelo de demonstração só conhece perguntas sobre seus 40 animais; vai responder, mas não com sentido. Para qualquer outra coisa, abrir um modelo real (Arquivo, Abrir pasta de modelo).</translation>
    </message>
    <message>
        <source>A token stands there already</source>
        <translation>Já existe um token ali</translation>
    </message>
    <message>
        <source>Choose another folder, or --replace it</source>
        <translation>Escolher outra pasta, ou substituí-lo com --replace</translation>
    </message>
    <message>
        <source>The folder cannot be made: {}</source>
        <translation>Não é possível criar a pasta: {}</translation>
    </message>
    <message>
        <source>manifest of a data set</source>
        <translation>manifesto de um conjunto de dados</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>a biblioteca</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>Não há nada com que comparar</translation>
    </message>
    <message>
        <source>Choose two items or more</source>
        <translation>Escolher dois itens ou mais</translation>
    </message>
    <message>
        <source>Items of several kinds cannot be compared</source>
        <translation>Não é possível comparar itens de tipos diferentes</translation>
    </message>
    <message>
        <source>Choose experiments alone, or trainings, or tasks</source>
        <translation>Escolher só experimentos, ou só treinamentos, ou só tarefas</translation>
    </message>
    <message>
        <source>Data sets and decks have no figures to compare</source>
        <translation>Conjuntos de dados e baralhos não têm números para comparar</translation>
    </message>
    <message>
        <source>Choose experiments, trainings or tasks</source>
        <translation>Escolher experimentos, treinamentos ou tarefas</translation>
    </message>
    <message>
        <source>What came with the program is not {}</source>
        <translation>O que veio com o programa não pode ser {}</translation>
    </message>
    <message>
        <source>Give it a note or tags; your own items can be changed</source>
        <translation>Dar-lhe uma nota ou etiquetas; os itens próprios podem ser mudados</translation>
    </message>
    <message>
        <source>The {} is longer than {} bytes</source>
        <translation>Mais de {1} bytes: {0}</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Encurtar</translation>
    </message>
    <message>
        <source>The {} has several lines or a control character</source>
        <translation>Várias linhas ou um caractere de controle: {}</translation>
    </message>
    <message>
        <source>Write it in one line</source>
        <translation>Escrever em uma só linha</translation>
    </message>
    <message>
        <source>The {} is no valid UTF-8</source>
        <translation>Não é UTF-8 válido: {}</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Escrever de novo</translation>
    </message>
    <message>
        <source>A saved deck needs a name</source>
        <translation>Um baralho salvo precisa de um nome</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>Dar-lhe um</translation>
    </message>
    <message>
        <source>The saved deck is not there any more</source>
        <translation>O baralho salvo não existe mais</translation>
    </message>
    <message>
        <source>List the library again</source>
        <translation>Listar a biblioteca de novo</translation>
    </message>
    <message>
        <source>There is a saved deck &quot;{}&quot; already</source>
        <translation>Já existe um baralho salvo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Escolher outro nome</translation>
    </message>
    <message>
        <source>It cannot be moved: {}</source>
        <translation>Não é possível movê-lo: {}</translation>
    </message>
    <message>
        <source>It is not in the trash any more</source>
        <translation>Não está mais na lixeira</translation>
    </message>
    <message>
        <source>Something else stands in its place now</source>
        <translation>Há outra coisa em seu lugar agora</translation>
    </message>
    <message>
        <source>Move that away first</source>
        <translation>Primeiro mover isso para outro lugar</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renomeado</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>The note is longer than {} bytes</source>
        <translation>A nota tem mais de {} bytes</translation>
    </message>
    <message>
        <source>The note is no valid UTF-8</source>
        <translation>A nota não é UTF-8 válido</translation>
    </message>
    <message>
        <source>These are more than {} tags</source>
        <translation>São mais de {} etiquetas</translation>
    </message>
    <message>
        <source>Leave some out</source>
        <translation>Omitir algumas</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>A tag is empty or has a comma</source>
        <translation>Uma etiqueta está vazia ou tem uma vírgula</translation>
    </message>
    <message>
        <source>Write each as a word or a few</source>
        <translation>Escrever cada uma com uma ou poucas palavras</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>Rename that one first</source>
        <translation>Primeiro renomear esse</translation>
    </message>
    <message>
        <source>library</source>
        <translation>biblioteca</translation>
    </message>
    <message>
        <source>The library has another format</source>
        <translation>A biblioteca tem outro formato</translation>
    </message>
    <message>
        <source>Open it with the program that wrote it</source>
        <translation>Abri-la com o programa que a gravou</translation>
    </message>
    <message>
        <source>The library&apos;s items are no object</source>
        <translation>Os itens da biblioteca não são um objeto</translation>
    </message>
    <message>
        <source>Move the file away</source>
        <translation>Mover o arquivo para outro lugar</translation>
    </message>
    <message>
        <source>list of saved decks</source>
        <translation>lista de baralhos salvos</translation>
    </message>
    <message>
        <source>The list of saved decks has another format</source>
        <translation>A lista de baralhos salvos tem outro formato</translation>
    </message>
    <message>
        <source>A saved deck has chips that are no list</source>
        <translation>Um baralho salvo tem fichas que não são uma lista</translation>
    </message>
    <message>
        <source>Several items are called &quot;{}&quot;</source>
        <translation>Vários itens se chamam &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Name one by its id, as in {}</source>
        <translation>Indicar um pelo id, como em {}</translation>
    </message>
    <message>
        <source>There is no item &quot;{}&quot;</source>
        <translation>Não existe o item &quot;{}&quot;</translation>
    </message>
    <message>
        <source>`steerdeck-cli library list` names them</source>
        <translation>`steerdeck-cli library list` os lista</translation>
    </message>
    <message>
        <source>There is no kind of item &quot;{}&quot;</source>
        <translation>Não existe o tipo de item &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose experiment, training, data, task or deck</source>
        <translation>Escolher experiment, training, data, task ou deck</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>Não existe esse arquivo ou essa pasta</translation>
    </message>
    <message>
        <source>Check its name</source>
        <translation>Verificar seu nome</translation>
    </message>
    <message>
        <source>The export has nowhere to go</source>
        <translation>A exportação não tem destino</translation>
    </message>
    <message>
        <source>Name a file or folder</source>
        <translation>Indicar um arquivo ou uma pasta</translation>
    </message>
    <message>
        <source>Nothing is exported to &quot;{}&quot;</source>
        <translation>Nada se exporta para &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: repository, peft, control_vector</source>
        <translation>Escolher entre: repository, peft, control_vector</translation>
    </message>
    <message>
        <source>Its weights are packed by {}, which this program does not read</source>
        <translation>Seus pesos estão empacotados por {}, que este programa não lê</translation>
    </message>
    <message>
        <source>It is of kind {}, which this program does not open</source>
        <translation>É do tipo {}, que este programa não abre</translation>
    </message>
    <message>
        <source>list of model folders</source>
        <translation>lista de pastas de modelos</translation>
    </message>
    <message>
        <source>The file cannot be deleted</source>
        <translation>Não é possível excluir o arquivo</translation>
    </message>
    <message>
        <source>Your own behaviours are left out. {}</source>
        <translation>Seus próprios comportamentos ficam de fora. {}</translation>
    </message>
    <message>
        <source>Left out of your own behaviours, because the model&apos;s set has others of these names: {}.</source>
        <translation>De seus próprios comportamentos ficam de fora, porque o conjunto do modelo tem outros com estes nomes: {}.</translation>
    </message>
    <message>
        <source>Give vectors as long as this model&apos;s rows</source>
        <translation>Indicar vetores do tamanho das linhas deste modelo</translation>
    </message>
    <message>
        <source>file of vectors</source>
        <translation>vetores</translation>
    </message>
    <message>
        <source>The tensor holds no vectors of {} numbers</source>
        <translation>O tensor não contém vetores de {} números</translation>
    </message>
    <message>
        <source>A number of the tensor is not finite</source>
        <translation>Um número do tensor não é finito</translation>
    </message>
    <message>
        <source>There are more than {} vectors</source>
        <translation>Há mais de {} vetores</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no number</source>
        <translation>&quot;{}&quot; não é um número</translation>
    </message>
    <message>
        <source>The vector &quot;{}&quot; has {} numbers where the model&apos;s rows have {}</source>
        <translation>O vetor &quot;{}&quot; tem {} números, mas as linhas do modelo têm {}</translation>
    </message>
    <message>
        <source>The file holds no vectors</source>
        <translation>O arquivo não contém vetores</translation>
    </message>
    <message>
        <source>A vector has no name</source>
        <translation>Um vetor não tem nome</translation>
    </message>
    <message>
        <source>Two vectors have the name &quot;{}&quot;</source>
        <translation>Dois vetores têm o nome &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The answers are of another model ({}), not of the open model &quot;{}&quot; ({})</source>
        <translation>As respostas são de outro modelo ({}), não do modelo aberto &quot;{}&quot; ({})</translation>
    </message>
    <message>
        <source>Open the model that was steered</source>
        <translation>Abrir o modelo que foi direcionado</translation>
    </message>
    <message>
        <source>Measuring perplexity</source>
        <translation>Medindo a perplexidade</translation>
    </message>
    <message>
        <source>Set LLM_JUDGE_BASE_URL to an OpenAI-compatible endpoint and LLM_JUDGE_MODEL to its model</source>
        <translation>Definir LLM_JUDGE_BASE_URL como um endpoint compatível com OpenAI e LLM_JUDGE_MODEL como o modelo dele</translation>
    </message>
    <message>
        <source>No model is open to answer the question</source>
        <translation>Nenhum modelo está aberto para responder à pergunta</translation>
    </message>
    <message>
        <source>The model gives no probability of yes</source>
        <translation>O modelo não dá nenhuma probabilidade de sim</translation>
    </message>
    <message>
        <source>Shorten the answers, or have the judge asked instead</source>
        <translation>Encurtar as respostas, ou fazer a pergunta ao juiz</translation>
    </message>
    <message>
        <source>No judge is named to answer the question</source>
        <translation>Nenhum juiz foi indicado para responder à pergunta</translation>
    </message>
    <message>
        <source>The judge did not answer the question: {}</source>
        <translation>O juiz não respondeu à pergunta: {}</translation>
    </message>
    <message>
        <source>Try again, or word the question so that yes or no answers it</source>
        <translation>Tentar de novo, ou formular a pergunta de modo que sim ou não a responda</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is checked by a judge&apos;s word, and no judge is named</source>
        <translation>&quot;{}&quot; é verificado pela palavra de um juiz, e nenhum juiz foi indicado</translation>
    </message>
    <message>
        <source>A server of another program {}</source>
        <translation>Um servidor de outro programa {}</translation>
    </message>
    <message>
        <source>Take `steerdeck-cli serve`, or leave it out</source>
        <translation>Usar `steerdeck-cli serve`, ou omitir isso</translation>
    </message>
    <message>
        <source>The server is Steerdeck&apos;s own, which knows the tokens by name and takes no rows</source>
        <translation>O servidor é do próprio Steerdeck, que conhece os tokens pelo nome e não recebe linhas</translation>
    </message>
    <message>
        <source>Leave --steer-by out</source>
        <translation>Omitir --steer-by</translation>
    </message>
    <message>
        <source>The server does not say which model it serves, and none of its answers may be compared</source>
        <translation>O servidor não diz qual modelo oferece, e nenhuma de suas respostas pode ser comparada</translation>
    </message>
    <message>
        <source>Have some answers compared (--check)</source>
        <translation>Mandar comparar algumas respostas (--check)</translation>
    </message>
    <message>
        <source>The server is not this model with these tokens: {}</source>
        <translation>O servidor não é este modelo com estes tokens: {}</translation>
    </message>
    <message>
        <source>{}, and {} more</source>
        <translation>{}, e mais {}</translation>
    </message>
    <message>
        <source>Open the same model, tokens and dtype on both sides</source>
        <translation>Abrir o mesmo modelo, os mesmos tokens e o mesmo dtype dos dois lados</translation>
    </message>
    <message>
        <source>has the tokens as they are, without strengths and blends</source>
        <translation>tem os tokens como são, sem intensidades nem misturas</translation>
    </message>
    <message>
        <source>does not steer by {}</source>
        <translation>não direciona por {}</translation>
    </message>
    <message>
        <source>A server does not merge the lora_dare of several behaviours</source>
        <translation>Um servidor não funde o lora_dare de vários comportamentos</translation>
    </message>
    <message>
        <source>Leave it out, or let this program answer</source>
        <translation>Omitir isso, ou deixar este programa responder</translation>
    </message>
    <message>
        <source>Rows of the input do not steer by {}</source>
        <translation>Linhas da entrada não direcionam por {}</translation>
    </message>
    <message>
        <source>The server answers {} otherwise than the open model: &quot;{}&quot;, not &quot;{}&quot;</source>
        <translation>O servidor responde {} de modo diferente do modelo aberto: &quot;{}&quot;, não &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Open the same model on the same kind of device on both sides</source>
        <translation>Abrir o mesmo modelo no mesmo tipo de dispositivo dos dois lados</translation>
    </message>
    <message>
        <source>The memory for answers or the time at the end is below 0</source>
        <translation>A memória para respostas ou o tempo no fim está abaixo de 0</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>perguntas</translation>
    </message>
    <message>
        <source>side effects</source>
        <translation>efeitos colaterais</translation>
    </message>
    <message>
        <source>The method {} has no tokens</source>
        <translation>O método {} não tem tokens</translation>
    </message>
    <message>
        <source>Choose steering or hybrid</source>
        <translation>Escolher steering ou hybrid</translation>
    </message>
    <message>
        <source>&quot;{}&quot; steers by a way of its own</source>
        <translation>&quot;{}&quot; direciona de um modo próprio</translation>
    </message>
    <message>
        <source>Let it steer by its token</source>
        <translation>Deixar que direcione por seu token</translation>
    </message>
    <message>
        <source>A dose is outside 0 to 10</source>
        <translation>Uma dose está fora de 0 a 10</translation>
    </message>
    <message>
        <source>The questions are too few or many</source>
        <translation>As perguntas são poucas ou muitas demais</translation>
    </message>
    <message>
        <source>The answers&apos; length is out of range</source>
        <translation>A extensão das respostas está fora do intervalo</translation>
    </message>
    <message>
        <source>Measuring side effects</source>
        <translation>Medindo efeitos colaterais</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>varredura</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>A {} is there twice</source>
        <translation>Há um valor repetido: {}</translation>
    </message>
    <message>
        <source>the sweep</source>
        <translation>a varredura</translation>
    </message>
    <message>
        <source>Name each once</source>
        <translation>Indicar cada um uma só vez</translation>
    </message>
    <message>
        <source>Nothing is held out to choose the best training by</source>
        <translation>Nada está reservado para escolher o melhor treinamento</translation>
    </message>
    <message>
        <source>Give a share or a file</source>
        <translation>Indicar uma proporção ou um arquivo</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taxa</translation>
    </message>
    <message>
        <source>number of steps</source>
        <translation>número de passos</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semente</translation>
    </message>
    <message>
        <source>This is {} training</source>
        <translation>Isto é {} treinamento</translation>
    </message>
    <message>
        <source>This is {} trainings</source>
        <translation>São {} treinamentos</translation>
    </message>
    <message>
        <source>Give rates, steps and seeds that make 2 to {}</source>
        <translation>Indicar taxas, passos e sementes que deem de 2 a {}</translation>
    </message>
    <message>
        <source>There are {} examples, none for shard {}</source>
        <translation>Há {} exemplos, nenhum para o fragmento {}</translation>
    </message>
    <message>
        <source>the task</source>
        <translation>a tarefa</translation>
    </message>
    <message>
        <source>Make fewer shards</source>
        <translation>Fazer menos fragmentos</translation>
    </message>
    <message>
        <source>&quot;{}&quot; sets no variable</source>
        <translation>&quot;{}&quot; não define nenhuma variável</translation>
    </message>
    <message>
        <source>Write NAME=VALUE</source>
        <translation>Escrever NAME=VALUE</translation>
    </message>
    <message>
        <source>They are no JSON object</source>
        <translation>Não são um objeto JSON</translation>
    </message>
    <message>
        <source>The model has no chat template that could read &quot;{}&quot;</source>
        <translation>O modelo não tem template de chat que possa ler &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The chat template never reads &quot;{}&quot;</source>
        <translation>O template de chat nunca lê &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Leave it out; it reads no variable</source>
        <translation>Omiti-la; ele não lê nenhuma variável</translation>
    </message>
    <message>
        <source>It reads: {}</source>
        <translation>Ele lê: {}</translation>
    </message>
    <message>
        <source>The chat template has no switch for thoughts; --thinking and --no-thinking change nothing.</source>
        <translation>O template de chat não tem opção para o raciocínio; --thinking e --no-thinking não mudam nada.</translation>
    </message>
    <message>
        <source>held-out examples</source>
        <translation>exemplos reservados</translation>
    </message>
    <message>
        <source>Both a file and a share are held out</source>
        <translation>Foram reservados um arquivo e também uma proporção</translation>
    </message>
    <message>
        <source>Give one of them</source>
        <translation>Indicar um dos dois</translation>
    </message>
    <message>
        <source>The share that is held out is no such share</source>
        <translation>A proporção reservada não é uma proporção válida</translation>
    </message>
    <message>
        <source>Give 0 to 0.5</source>
        <translation>Indicar de 0 a 0.5</translation>
    </message>
    <message>
        <source>The examples that are held out are too few or many</source>
        <translation>Os exemplos reservados são poucos ou muitos demais</translation>
    </message>
    <message>
        <source>Give 1 to 1024</source>
        <translation>Indicar de 1 a 1024</translation>
    </message>
    <message>
        <source>The answers that are measured are too few or many</source>
        <translation>As respostas medidas são poucas ou muitas demais</translation>
    </message>
    <message>
        <source>Give 0 to 64</source>
        <translation>Indicar de 0 a 64</translation>
    </message>
    <message>
        <source>The steps between measurements are negative</source>
        <translation>Os passos entre medições são negativos</translation>
    </message>
    <message>
        <source>Give 1 or more, or 0 to have them chosen</source>
        <translation>Indicar 1 ou mais, ou 0 para que sejam escolhidos</translation>
    </message>
    <message>
        <source>The patience is out of range</source>
        <translation>A paciência está fora do intervalo</translation>
    </message>
    <message>
        <source>Give 0 to 100 000</source>
        <translation>Indicar de 0 a 100 000</translation>
    </message>
    <message>
        <source>Nothing is held out to end the training early by</source>
        <translation>Nada está reservado para terminar o treinamento mais cedo</translation>
    </message>
    <message>
        <source>caa is measured on prompts in one go, so there is nothing to hold out of it</source>
        <translation>caa é medido em prompts de uma só vez, por isso não há nada a reservar</translation>
    </message>
    <message>
        <source>Leave the held-out examples out, or train another way to steer</source>
        <translation>Omitir os exemplos reservados, ou treinar outro modo de direcionar</translation>
    </message>
    <message>
        <source>Several processes cannot end a training early together</source>
        <translation>Vários processos não podem terminar juntos um treinamento mais cedo</translation>
    </message>
    <message>
        <source>Leave the patience out, or train in one process</source>
        <translation>Omitir a paciência, ou treinar em um só processo</translation>
    </message>
    <message>
        <source>One example of {} tokens needs {} of memory beside the model where {} may be used</source>
        <translation>Um exemplo de {} tokens precisa de {} de memória além do modelo, mas só podem ser usados {}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treinamento</translation>
    </message>
    <message>
        <source>Close other programs, shorten the answers, or take a smaller model</source>
        <translation>Fechar outros programas, encurtar as respostas, ou usar um modelo menor</translation>
    </message>
    <message>
        <source>Measuring a step</source>
        <translation>Medindo um passo</translation>
    </message>
    <message>
        <source>The processes do not all find the checkpoint to go on from</source>
        <translation>Nem todos os processos encontram o ponto de retomada para continuar</translation>
    </message>
    <message>
        <source>Let --out be a folder that all of their machines have in common</source>
        <translation>Fazer de --out uma pasta que todas as máquinas deles tenham em comum</translation>
    </message>
    <message>
        <source>Training, each batch in {} parts to fit in memory</source>
        <translation>Treinando, cada lote em {} partes para caber na memória</translation>
    </message>
    <message>
        <source>Training this model needs a data set</source>
        <translation>Treinar este modelo requer um conjunto de dados</translation>
    </message>
    <message>
        <source>Give a JSONL file of prompt, response and behaviors, or make one: in the window with Make data, in the terminal with `steerdeck-cli data build`</source>
        <translation>Indicar um arquivo JSONL de prompt, response e behaviors, ou criar um: na janela com Criar dados, no terminal com `steerdeck-cli data build`</translation>
    </message>
    <message>
        <source>The demo world makes no examples of &quot;{}&quot;</source>
        <translation>O mundo de demonstração não cria exemplos de &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Leave it out, or make training data for it first</source>
        <translation>Omitir isso, ou primeiro criar dados de treinamento para ele</translation>
    </message>
    <message>
        <source>the training</source>
        <translation>o treinamento</translation>
    </message>
    <message>
        <source>Give 0 to {}, or -1 for the middle one</source>
        <translation>Indicar de 0 a {}, ou -1 para o do meio</translation>
    </message>
    <message>
        <source>caa is measured, which one process does</source>
        <translation>caa é medido, o que um só processo faz</translation>
    </message>
    <message>
        <source>Start it alone</source>
        <translation>Iniciá-lo sozinho</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is checked by a question, which rates no answers while it is trained</source>
        <translation>&quot;{}&quot; é verificado por uma pergunta, que não avalia respostas durante o treinamento</translation>
    </message>
    <message>
        <source>objective grpo</source>
        <translation>objetivo grpo</translation>
    </message>
    <message>
        <source>Train on examples, or give it another check</source>
        <translation>Treinar com exemplos, ou dar-lhe outra verificação</translation>
    </message>
    <message>
        <source>Measuring directions</source>
        <translation>Medindo direções</translation>
    </message>
    <message>
        <source>Choose one of: caa, lm_steer, lora_dare, adapter, fixed_vector, joint</source>
        <translation>Escolher entre: caa, lm_steer, lora_dare, adapter, fixed_vector, joint</translation>
    </message>
    <message>
        <source>The record of a training {}</source>
        <translation>O registro de um treinamento {}</translation>
    </message>
    <message>
        <source>Choose another training</source>
        <translation>Escolher outro treinamento</translation>
    </message>
    <message>
        <source>training record</source>
        <translation>registro de treinamento</translation>
    </message>
    <message>
        <source>has no tensor &quot;steps&quot;</source>
        <translation>não tem o tensor &quot;steps&quot;</translation>
    </message>
    <message>
        <source>has &quot;steps&quot; that are no list of numbers</source>
        <translation>tem &quot;steps&quot; que não são uma lista de números</translation>
    </message>
    <message>
        <source>holds {} steps, not 1 to {}</source>
        <translation>contém {} passos, e não de 1 a {}</translation>
    </message>
    <message>
        <source>is larger than 1 GiB</source>
        <translation>é maior que 1 GiB</translation>
    </message>
    <message>
        <source>has steps that do not rise in whole numbers from 0 on</source>
        <translation>tem passos que não crescem em números inteiros a partir de 0</translation>
    </message>
    <message>
        <source>has rows of &quot;{}&quot; that are not one per step in float32</source>
        <translation>tem linhas de &quot;{}&quot; que não são uma por passo em float32</translation>
    </message>
    <message>
        <source>The training&apos;s rows are {} wide and this model&apos;s {}</source>
        <translation>As linhas do treinamento têm largura {} e as deste modelo {}</translation>
    </message>
    <message>
        <source>Choose a training of this model</source>
        <translation>Escolher um treinamento deste modelo</translation>
    </message>
    <message>
        <source>has rows of &quot;{}&quot; that are not finite</source>
        <translation>tem linhas de &quot;{}&quot; que não são finitas</translation>
    </message>
    <message>
        <source>names no token</source>
        <translation>não indica nenhum token</translation>
    </message>
    <message>
        <source>The curve of a training has a layer that is none</source>
        <translation>A curva de um treinamento tem uma camada que não existe</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Treinar de novo</translation>
    </message>
    <message>
        <source>record of a training</source>
        <translation>registro de um treinamento</translation>
    </message>
    <message>
        <source>The record of a training has another format</source>
        <translation>O registro de um treinamento tem outro formato</translation>
    </message>
    <message>
        <source>The records of earlier trainings could not all be read: {} ({}). Check the folder&apos;s permissions.</source>
        <translation>Não foi possível ler todos os registros de treinamentos anteriores: {} ({}). Verificar as permissões da pasta.</translation>
    </message>
    <message>
        <source>curve of a training</source>
        <translation>curva de um treinamento</translation>
    </message>
    <message>
        <source>The folder for the record of a training cannot be made: {}</source>
        <translation>Não é possível criar a pasta para o registro de um treinamento: {}</translation>
    </message>
    <message>
        <source>rows of a training</source>
        <translation>linhas de um treinamento</translation>
    </message>
    <message>
        <source>The rows of a training lack their steps</source>
        <translation>Faltam os passos das linhas de um treinamento</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Excluí-las</translation>
    </message>
    <message>
        <source>The rows of a training lack those of &quot;{}&quot;</source>
        <translation>Nas linhas de um treinamento faltam as de &quot;{}&quot;</translation>
    </message>
    <message>
        <source>There is no record of a training here</source>
        <translation>Não há registro de um treinamento aqui</translation>
    </message>
    <message>
        <source>held-out points of a training</source>
        <translation>pontos reservados de um treinamento</translation>
    </message>
    <message>
        <source>This training is of the model {}</source>
        <translation>Este treinamento é do modelo {}</translation>
    </message>
    <message>
        <source>Open that model first</source>
        <translation>Primeiro abrir esse modelo</translation>
    </message>
    <message>
        <source>This training made no tokens but &quot;{}&quot;</source>
        <translation>Este treinamento não criou tokens, só &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Train it again, or choose a training of tokens</source>
        <translation>Treinar de novo, ou escolher um treinamento de tokens</translation>
    </message>
    <message>
        <source>the data {}</source>
        <translation>os dados {}</translation>
    </message>
    <message>
        <source>data unknown</source>
        <translation>dados desconhecidos</translation>
    </message>
    <message>
        <source>the {}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>{} steps of {} examples of {}</source>
        <translation>{} passos de {} exemplos de {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} e mais {}</translation>
    </message>
    <message>
        <source>{}, where {} learned from {}</source>
        <translation>{}, enquanto {} aprendeu com {}</translation>
    </message>
    <message>
        <source>{} is not compared at equal data: {} learned from {}.</source>
        <translation>{} não é comparado com dados iguais: {} aprendeu com {}.</translation>
    </message>
    <message>
        <source>The model has no word {}</source>
        <translation>O modelo não tem a palavra {}</translation>
    </message>
    <message>
        <source>its vocabulary</source>
        <translation>seu vocabulário</translation>
    </message>
    <message>
        <source>Give an id from 0 to {}</source>
        <translation>Indicar um id de 0 a {}</translation>
    </message>
    <message>
        <source>So many words cannot be found</source>
        <translation>Não é possível encontrar tantas palavras</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>a pesquisa</translation>
    </message>
    <message>
        <source>Give 1 or more</source>
        <translation>Indicar 1 ou mais</translation>
    </message>
    <message>
        <source>training settings</source>
        <translation>ajustes de treinamento</translation>
    </message>
    <message>
        <source>There are no prompts to measure on</source>
        <translation>Não há prompts em que medir</translation>
    </message>
    <message>
        <source>No behaviour is chosen</source>
        <translation>Nenhum comportamento foi escolhido</translation>
    </message>
    <message>
        <source>The layer is {}</source>
        <translation>A camada é {}</translation>
    </message>
    <message>
        <source>Give 0 to {}, or -1 for the middle</source>
        <translation>Indicar de 0 a {}, ou -1 para a do meio</translation>
    </message>
    <message>
        <source>Measuring activations</source>
        <translation>Medindo ativações</translation>
    </message>
    <message>
        <source>The GGUF file holds &quot;{}&quot;, not a control vector</source>
        <translation>O arquivo GGUF contém &quot;{}&quot;, e não um vetor de controle</translation>
    </message>
    <message>
        <source>nothing named</source>
        <translation>nada nomeado</translation>
    </message>
    <message>
        <source>Choose one that llama.cpp takes as --control-vector</source>
        <translation>Escolher um que o llama.cpp aceite como --control-vector</translation>
    </message>
    <message>
        <source>control vector</source>
        <translation>vetor de controle</translation>
    </message>
    <message>
        <source>The control vector has a tensor &quot;{}&quot;</source>
        <translation>O vetor de controle tem um tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Its tensors are called direction.1 and on</source>
        <translation>Seus tensores se chamam direction.1 e assim por diante</translation>
    </message>
    <message>
        <source>The control vector&apos;s &quot;{}&quot; is no vector of float32</source>
        <translation>O &quot;{}&quot; do vetor de controle não é um vetor de float32</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Fazê-lo de novo</translation>
    </message>
    <message>
        <source>A control vector {}</source>
        <translation>Um vetor de controle {}</translation>
    </message>
    <message>
        <source>is made of fixed vectors, not of what {} learned</source>
        <translation>é feito de vetores fixos, não do que {} aprendeu</translation>
    </message>
    <message>
        <source>Train with --fixed</source>
        <translation>Treinar com --fixed</translation>
    </message>
    <message>
        <source>acts behind blocks, not at &quot;{}&quot;</source>
        <translation>atua após os blocos, não em &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Train with --place block</source>
        <translation>Treinar com --place block</translation>
    </message>
    <message>
        <source>acts at every position, not at the last alone</source>
        <translation>atua em todas as posições, não só na última</translation>
    </message>
    <message>
        <source>Train without --last-position</source>
        <translation>Treinar sem --last-position</translation>
    </message>
    <message>
        <source>has no place for the one behind block 0</source>
        <translation>não tem lugar para o que vem após o bloco 0</translation>
    </message>
    <message>
        <source>Train with --layers 1 to the last</source>
        <translation>Treinar com --layers de 1 até a última</translation>
    </message>
    <message>
        <source>method file</source>
        <translation>método</translation>
    </message>
    <message>
        <source>The method file lacks the field &quot;{}&quot;</source>
        <translation>Falta no arquivo de método o campo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose a file made by this program</source>
        <translation>Escolher um arquivo feito por este programa</translation>
    </message>
    <message>
        <source>The method file has format &quot;{}&quot; where &quot;{}&quot; is read</source>
        <translation>O arquivo de método tem o formato &quot;{}&quot;, mas aqui se lê &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose a file made by this version</source>
        <translation>Escolher um arquivo feito por esta versão</translation>
    </message>
    <message>
        <source>The method file of &quot;{}&quot; was made for the model &quot;{}&quot; ({}), not for the open model &quot;{}&quot; ({})</source>
        <translation>O arquivo de método de &quot;{}&quot; foi feito para o modelo &quot;{}&quot; ({}), não para o modelo aberto &quot;{}&quot; ({})</translation>
    </message>
    <message>
        <source>Open its model, or train it for this one</source>
        <translation>Abrir seu modelo, ou treiná-lo para este</translation>
    </message>
    <message>
        <source>The method file of &quot;{}&quot; was made with another tokenizer than that of &quot;{}&quot;</source>
        <translation>O arquivo de método de &quot;{}&quot; foi feito com um tokenizador diferente do de &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Train it again for this model</source>
        <translation>Treiná-lo de novo para este modelo</translation>
    </message>
    <message>
        <source>The method file is of the method &quot;{}&quot;</source>
        <translation>O arquivo de método é do método &quot;{}&quot;</translation>
    </message>
    <message>
        <source>method file&apos;s numbers</source>
        <translation>números do arquivo de método</translation>
    </message>
    <message>
        <source>method file&apos;s words</source>
        <translation>palavras do arquivo de método</translation>
    </message>
    <message>
        <source>method file&apos;s record</source>
        <translation>registro do arquivo de método</translation>
    </message>
    <message>
        <source>The method {} has learned nothing about &quot;{}&quot; for this model</source>
        <translation>O método {} não aprendeu nada sobre &quot;{}&quot; para este modelo</translation>
    </message>
    <message>
        <source>Train it first, or leave it out</source>
        <translation>Primeiro treinar, ou omitir isso</translation>
    </message>
    <message>
        <source>has a tensor &quot;{}&quot;, which belongs to nothing of this model</source>
        <translation>tem um tensor &quot;{}&quot;, que não pertence a nada deste modelo</translation>
    </message>
    <message>
        <source>The {} file of &quot;{}&quot; {}</source>
        <translation>O arquivo de {} de &quot;{}&quot; {}</translation>
    </message>
    <message>
        <source>lacks the number &quot;{}&quot;</source>
        <translation>não tem o número &quot;{}&quot;</translation>
    </message>
    <message>
        <source>does not say its {}</source>
        <translation>não informa: {}</translation>
    </message>
    <message>
        <source>is for block {} where the model has {} blocks</source>
        <translation>é para o bloco {}, mas o modelo tem {} blocos</translation>
    </message>
    <message>
        <source>has no tensor &quot;{}&quot;</source>
        <translation>não tem o tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has no float32 tensor &quot;{}&quot; of this model&apos;s shape: it is {} where {} of rank {} is wanted</source>
        <translation>não tem um tensor float32 &quot;{}&quot; com a forma deste modelo: é {}, mas se espera {} de posto {}</translation>
    </message>
    <message>
        <source>has no float32 tensor &quot;{}&quot; of this model&apos;s shape: it is {} where {} is wanted</source>
        <translation>não tem um tensor float32 &quot;{}&quot; com a forma deste modelo: é {}, mas se espera {}</translation>
    </message>
    <message>
        <source>changes no projection of block 0</source>
        <translation>não muda nenhuma projeção do bloco 0</translation>
    </message>
    <message>
        <source>says neither yes nor no to &quot;last_position&quot;</source>
        <translation>não diz nem sim nem não a &quot;last_position&quot;</translation>
    </message>
    <message>
        <source>is not of this program: {}</source>
        <translation>não é deste programa: {}</translation>
    </message>
    <message>
        <source>says its place is &quot;{}&quot; but has a change at &quot;{}&quot; (&quot;{}&quot;)</source>
        <translation>diz que seu lugar é &quot;{}&quot;, mas tem uma mudança em &quot;{}&quot; (&quot;{}&quot;)</translation>
    </message>
    <message>
        <source>changes no block</source>
        <translation>não muda nenhum bloco</translation>
    </message>
    <message>
        <source>says its rank is {} but has tensors of rank {}</source>
        <translation>diz que seu posto é {}, mas tem tensores de posto {}</translation>
    </message>
    <message>
        <source>The rank is {}</source>
        <translation>O posto é {}</translation>
    </message>
    <message>
        <source>Give 1 to 65 536</source>
        <translation>Indicar de 1 a 65 536</translation>
    </message>
    <message>
        <source>epsilon and deviation must be above 0</source>
        <translation>epsilon e deviation devem estar acima de 0</translation>
    </message>
    <message>
        <source>Give 0.001 and 0.01</source>
        <translation>Indicar 0.001 e 0.01</translation>
    </message>
    <message>
        <source>&quot;{}&quot; and &quot;{}&quot; were made with another {}</source>
        <translation>&quot;{}&quot; e &quot;{}&quot; foram feitos com valores diferentes de {}</translation>
    </message>
    <message>
        <source>Train both with the same settings</source>
        <translation>Treinar os dois com os mesmos ajustes</translation>
    </message>
    <message>
        <source>&quot;{}&quot; and &quot;{}&quot; have factors of other ranks, which have no sum</source>
        <translation>&quot;{}&quot; e &quot;{}&quot; têm fatores de postos diferentes, que não têm soma</translation>
    </message>
    <message>
        <source>Train both with the same rank, or compose their products</source>
        <translation>Treinar os dois com o mesmo posto, ou compor seus produtos</translation>
    </message>
    <message>
        <source>Adapters of {} behaviours are no one adapter</source>
        <translation>Adaptadores de {} comportamentos não são um só adaptador</translation>
    </message>
    <message>
        <source>Merge them into the weights</source>
        <translation>Fundi-los nos pesos</translation>
    </message>
    <message>
        <source>Not every input&apos;s last place is given</source>
        <translation>O último lugar não é indicado em todas as entradas</translation>
    </message>
    <message>
        <source>There is nothing to merge</source>
        <translation>Não há nada a fundir</translation>
    </message>
    <message>
        <source>Choose at least one behaviour</source>
        <translation>Escolher pelo menos um comportamento</translation>
    </message>
    <message>
        <source>Only adapters are merged into weights</source>
        <translation>Só adaptadores são fundidos nos pesos</translation>
    </message>
    <message>
        <source>Choose the method lora_dare</source>
        <translation>Escolher o método lora_dare</translation>
    </message>
    <message>
        <source>The LoRA folder has {}, which is not read</source>
        <translation>A pasta LoRA tem {}, que não é lido</translation>
    </message>
    <message>
        <source>Use plain LoRA, or merge it into the model</source>
        <translation>Usar LoRA simples, ou fundi-la no modelo</translation>
    </message>
    <message>
        <source>another kind of adapters than LoRA</source>
        <translation>outro tipo de adaptadores que não LoRA</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>vieses</translation>
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
        <translation>Os pesos de LoRA têm um tensor &quot;{}&quot; que não muda nenhuma projeção de um bloco</translation>
    </message>
    <message>
        <source>Use LoRA of q, k, v, o, gate, up and down alone</source>
        <translation>Usar LoRA só de q, k, v, o, gate, up e down</translation>
    </message>
    <message>
        <source>The LoRA settings say rank {} but &quot;{}&quot; has another shape</source>
        <translation>Os ajustes de LoRA dizem posto {}, mas &quot;{}&quot; tem outra forma</translation>
    </message>
    <message>
        <source>Use the files of one adapter</source>
        <translation>Usar os arquivos de um mesmo adaptador</translation>
    </message>
    <message>
        <source>PEFT keeps LoRA, not what {} makes</source>
        <translation>PEFT guarda LoRA, não o que {} cria</translation>
    </message>
    <message>
        <source>Choose LoRA or a joint training</source>
        <translation>Escolher LoRA ou um treinamento conjunto</translation>
    </message>
    <message>
        <source>The published program knows no place &quot;{}&quot;</source>
        <translation>O programa publicado não conhece o lugar &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Train with the place block or submodules</source>
        <translation>Treinar com o lugar block ou submodules</translation>
    </message>
    <message>
        <source>The checkpoint holds no adapters</source>
        <translation>O checkpoint não contém adaptadores</translation>
    </message>
    <message>
        <source>Choose one whose tensors are called adapters.layer0_block.down.weight, and so on</source>
        <translation>Escolher um cujos tensores se chamem adapters.layer0_block.down.weight, e assim por diante</translation>
    </message>
    <message>
        <source>The published program reads no {}</source>
        <translation>O programa publicado não lê {}</translation>
    </message>
    <message>
        <source>Choose an adapter, fixed vectors or a joint training</source>
        <translation>Escolher um adaptador, vetores fixos ou um treinamento conjunto</translation>
    </message>
    <message>
        <source>Give 1 to {}</source>
        <translation>Indicar de 1 a {}</translation>
    </message>
    <message>
        <source>LM-Steer is not composed by &quot;{}&quot;</source>
        <translation>LM-Steer não é composto por &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: products, factors, factors-unscaled</source>
        <translation>Escolher entre: products, factors, factors-unscaled</translation>
    </message>
    <message>
        <source>The probability to drop is {}</source>
        <translation>A probabilidade de descartar é {}</translation>
    </message>
    <message>
        <source>Give 0 to less than 1</source>
        <translation>Indicar de 0 a menos de 1</translation>
    </message>
    <message>
        <source>There is no objective &quot;{}&quot;</source>
        <translation>Não existe o objetivo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: completion, distillation, grpo</source>
        <translation>Escolher entre: completion, distillation, grpo</translation>
    </message>
    <message>
        <source>The projection is wanted &quot;{}&quot;</source>
        <translation>A projeção é pedida &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Give step, epoch, init, never, or every how many steps</source>
        <translation>Indicar step, epoch, init, never, ou a cada quantos passos</translation>
    </message>
    <message>
        <source>The group has {} answers</source>
        <translation>O grupo tem {} respostas</translation>
    </message>
    <message>
        <source>Give 2 to 256</source>
        <translation>Indicar de 2 a 256</translation>
    </message>
    <message>
        <source>The block {} does not exist</source>
        <translation>O bloco {} não existe</translation>
    </message>
    <message>
        <source>The block {} is named twice</source>
        <translation>O bloco {} foi indicado duas vezes</translation>
    </message>
    <message>
        <source>Name each once, from 0 on</source>
        <translation>Indicar cada um uma só vez, a partir de 0</translation>
    </message>
    <message>
        <source>alpha is not above 0</source>
        <translation>alpha não está acima de 0</translation>
    </message>
    <message>
        <source>Give 16</source>
        <translation>Indicar 16</translation>
    </message>
    <message>
        <source>The dropout is {}</source>
        <translation>O dropout é {}</translation>
    </message>
    <message>
        <source>LoRA does not learn by grpo</source>
        <translation>LoRA não aprende por grpo</translation>
    </message>
    <message>
        <source>Choose completion or distillation</source>
        <translation>Escolher completion ou distillation</translation>
    </message>
    <message>
        <source>No projection is chosen</source>
        <translation>Nenhuma projeção foi escolhida</translation>
    </message>
    <message>
        <source>There is no projection &quot;{}&quot;</source>
        <translation>Não existe a projeção &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose of: q, k, v, o, gate, up, down</source>
        <translation>Escolher entre: q, k, v, o, gate, up, down</translation>
    </message>
    <message>
        <source>The projection &quot;{}&quot; is named twice</source>
        <translation>A projeção &quot;{}&quot; foi indicada duas vezes</translation>
    </message>
    <message>
        <source>A joint training acts on every position, because LoRA does</source>
        <translation>Um treinamento conjunto atua em todas as posições, porque LoRA o faz</translation>
    </message>
    <message>
        <source>Leave the last position out, or train adapters alone</source>
        <translation>Omitir a última posição, ou treinar só adaptadores</translation>
    </message>
    <message>
        <source>There is no preset &quot;{}&quot;</source>
        <translation>Não existe a predefinição &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: paper, repository</source>
        <translation>Escolher entre: paper, repository</translation>
    </message>
    <message>
        <source>Choose paper</source>
        <translation>Escolher paper</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is {}, outside 1 to {}</source>
        <translation>A chave &quot;{}&quot; é {}, fora de 1 a {}</translation>
    </message>
    <message>
        <source>Check that the folder holds a whole model</source>
        <translation>Verificar se a pasta contém um modelo inteiro</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; lists more than {} ids</source>
        <translation>A chave &quot;{}&quot; lista mais de {} ids</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; holds something that is no whole number of its range</source>
        <translation>A chave &quot;{}&quot; contém algo que não é um número inteiro de seu intervalo</translation>
    </message>
    <message>
        <source>The setting &quot;{}&quot;: {} is not supported</source>
        <translation>O ajuste &quot;{}&quot;: {} não é suportado</translation>
    </message>
    <message>
        <source>Use a model with &quot;{}&quot;: {}</source>
        <translation>Usar um modelo com &quot;{}&quot;: {}</translation>
    </message>
    <message>
        <source>The key &quot;rms_norm_eps&quot; is {}, outside 0 to 1</source>
        <translation>A chave &quot;rms_norm_eps&quot; é {}, fora de 0 a 1</translation>
    </message>
    <message>
        <source>num_attention_heads {} is no multiple of num_key_value_heads {}</source>
        <translation>num_attention_heads {} não é múltiplo de num_key_value_heads {}</translation>
    </message>
    <message>
        <source>head_dim {} is not even</source>
        <translation>head_dim {} não é par</translation>
    </message>
    <message>
        <source>The rotary scaling &quot;{}&quot; is not supported</source>
        <translation>A escala de rotação &quot;{}&quot; não é suportada</translation>
    </message>
    <message>
        <source>Use a model with &quot;rope_type&quot; default, linear or llama3</source>
        <translation>Usar um modelo com &quot;rope_type&quot; default, linear ou llama3</translation>
    </message>
    <message>
        <source>The rotary settings are out of range: {}</source>
        <translation>Os ajustes de rotação estão fora do intervalo: {}</translation>
    </message>
    <message>
        <source>&quot;layer_types&quot; names {} of {} layers</source>
        <translation>&quot;layer_types&quot; nomeia {} de {} camadas</translation>
    </message>
    <message>
        <source>The layer type &quot;{}&quot; is not supported</source>
        <translation>O tipo de camada &quot;{}&quot; não é suportado</translation>
    </message>
    <message>
        <source>Use a model with full_attention and sliding_attention</source>
        <translation>Usar um modelo com full_attention e sliding_attention</translation>
    </message>
    <message>
        <source>&quot;layer_types&quot; names windowed layers, but &quot;sliding_window&quot; is missing</source>
        <translation>&quot;layer_types&quot; nomeia camadas com janela, mas falta &quot;sliding_window&quot;</translation>
    </message>
    <message>
        <source>The key &quot;sliding_window&quot; is {}</source>
        <translation>A chave &quot;sliding_window&quot; é {}</translation>
    </message>
    <message>
        <source>&quot;no_rope_layers&quot; does not fit &quot;num_hidden_layers&quot;</source>
        <translation>&quot;no_rope_layers&quot; não corresponde a &quot;num_hidden_layers&quot;</translation>
    </message>
    <message>
        <source>The key &quot;query_pre_attn_scalar&quot; is not above 0</source>
        <translation>A chave &quot;query_pre_attn_scalar&quot; não está acima de 0</translation>
    </message>
    <message>
        <source>The key &quot;sliding_window_pattern&quot; is not above 0</source>
        <translation>A chave &quot;sliding_window_pattern&quot; não está acima de 0</translation>
    </message>
    <message>
        <source>The architecture &quot;{}&quot; is not supported</source>
        <translation>A arquitetura &quot;{}&quot; não é suportada</translation>
    </message>
    <message>
        <source>Open a model of kind llama, mistral, qwen2, qwen3, smollm3, olmo2 or gemma3_text</source>
        <translation>Abrir um modelo do tipo llama, mistral, qwen2, qwen3, smollm3, olmo2 ou gemma3_text</translation>
    </message>
    <message>
        <source>The key &quot;text_config&quot; is no object</source>
        <translation>A chave &quot;text_config&quot; não é um objeto</translation>
    </message>
    <message>
        <source>The model configuration is no object</source>
        <translation>A configuração do modelo não é um objeto</translation>
    </message>
    <message>
        <source>Fetch the model folder again</source>
        <translation>Baixar a pasta do modelo de novo</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referência</translation>
    </message>
    <message>
        <source>The folder holds several models: {}</source>
        <translation>A pasta contém vários modelos: {}</translation>
    </message>
    <message>
        <source>Choose one of these files</source>
        <translation>Escolher um destes arquivos</translation>
    </message>
    <message>
        <source>The model is neither a folder here nor in the hub&apos;s cache</source>
        <translation>O modelo não é uma pasta daqui nem está no cache do hub</translation>
    </message>
    <message>
        <source>Fetch it with steerdeck-cli model get {}</source>
        <translation>Baixá-lo com steerdeck-cli model get {}</translation>
    </message>
    <message>
        <source>The model&apos;s download has not ended</source>
        <translation>O download do modelo não terminou</translation>
    </message>
    <message>
        <source>Go on with steerdeck-cli model get {}</source>
        <translation>Continuar com steerdeck-cli model get {}</translation>
    </message>
    <message>
        <source>The hub&apos;s cache holds no whole snapshot of this model</source>
        <translation>O cache do hub não contém um snapshot inteiro deste modelo</translation>
    </message>
    <message>
        <source>Download the model again</source>
        <translation>Baixar o modelo de novo</translation>
    </message>
    <message>
        <source>The model file is missing</source>
        <translation>Falta o arquivo do modelo</translation>
    </message>
    <message>
        <source>The model folder is missing</source>
        <translation>Falta a pasta do modelo</translation>
    </message>
    <message>
        <source>Choose a folder that holds config.json, or a GGUF file</source>
        <translation>Escolher uma pasta que contenha config.json, ou um arquivo GGUF</translation>
    </message>
    <message>
        <source>weights index</source>
        <translation>índice dos pesos</translation>
    </message>
    <message>
        <source>The key &quot;weight_map&quot; is no object</source>
        <translation>A chave &quot;weight_map&quot; não é um objeto</translation>
    </message>
    <message>
        <source>Fetch the folder again</source>
        <translation>Baixar a pasta de novo</translation>
    </message>
    <message>
        <source>The weights index names no file of its own folder for &quot;{}&quot;</source>
        <translation>O índice dos pesos não indica um arquivo da própria pasta para &quot;{}&quot;</translation>
    </message>
    <message>
        <source>In the place of {} lies a pointer of git LFS, not the file itself</source>
        <translation>No lugar de {} há um ponteiro do git LFS, não o próprio arquivo</translation>
    </message>
    <message>
        <source>In the place of {} lies a pointer of git LFS, not the weights</source>
        <translation>No lugar de {} há um ponteiro do git LFS, não os pesos</translation>
    </message>
    <message>
        <source>The folder holds its weights as {}, not as safetensors</source>
        <translation>A pasta contém seus pesos como {}, não como safetensors</translation>
    </message>
    <message>
        <source>The model&apos;s weights are quantised by {}, which is not read</source>
        <translation>Os pesos do modelo estão quantizados por {}, que não é lido</translation>
    </message>
    <message>
        <source>Fetch the files themselves: git lfs pull, or download the model again</source>
        <translation>Baixar os próprios arquivos: git lfs pull, ou baixar o modelo de novo</translation>
    </message>
    <message>
        <source>Fetch model.safetensors, which most models have, too</source>
        <translation>Baixar model.safetensors, que a maioria dos modelos também tem</translation>
    </message>
    <message>
        <source>Open the model that it was made from, or a GGUF file of it</source>
        <translation>Abrir o modelo do qual foi feito, ou um arquivo GGUF dele</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; has shape {} where config.json asks for {}</source>
        <translation>O tensor &quot;{}&quot; tem a forma {}, mas config.json pede {}</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; does not hold floating-point numbers</source>
        <translation>O tensor &quot;{}&quot; não contém números de ponto flutuante</translation>
    </message>
    <message>
        <source>Use an unquantised model</source>
        <translation>Usar um modelo não quantizado</translation>
    </message>
    <message>
        <source>pointer</source>
        <translation>ponteiro</translation>
    </message>
    <message>
        <source>Its weights are pointers of git LFS, not the weights; fetch them with git lfs pull</source>
        <translation>Seus pesos são ponteiros do git LFS, não os pesos; baixá-los com git lfs pull</translation>
    </message>
    <message>
        <source>Its weights are not there yet</source>
        <translation>Seus pesos ainda não estão lá</translation>
    </message>
    <message>
        <source>{} of its {} weight files are not there yet</source>
        <translation>{} de seus {} arquivos de pesos ainda não estão lá</translation>
    </message>
    <message>
        <source>It has no tokenizer.json</source>
        <translation>Não tem tokenizer.json</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Não pode ser lido</translation>
    </message>
    <message>
        <source>It is no regular file</source>
        <translation>Não é um arquivo comum</translation>
    </message>
    <message>
        <source>{} of its {} parts are not there yet</source>
        <translation>{} de suas {} partes ainda não estão lá</translation>
    </message>
    <message>
        <source>It is a pointer of git LFS, not the model; fetch it with git lfs pull</source>
        <translation>É um ponteiro do git LFS, não o modelo; baixá-lo com git lfs pull</translation>
    </message>
    <message>
        <source>Its file is not there yet</source>
        <translation>Seu arquivo ainda não está lá</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifesto</translation>
    </message>
    <message>
        <source>Its file is not there yet, or not whole</source>
        <translation>Seu arquivo ainda não está lá, ou não está inteiro</translation>
    </message>
    <message>
        <source>It is no GGUF model</source>
        <translation>Não é um modelo GGUF</translation>
    </message>
    <message>
        <source>Its manifest cannot be read</source>
        <translation>Seu manifesto não pode ser lido</translation>
    </message>
    <message>
        <source>Its download has not ended</source>
        <translation>Seu download não terminou</translation>
    </message>
    <message>
        <source>Its snapshots cannot be read</source>
        <translation>Seus snapshots não podem ser lidos</translation>
    </message>
    <message>
        <source>Take another file of this model</source>
        <translation>Usar outro arquivo deste modelo</translation>
    </message>
    <message>
        <source>The metadata &quot;general.architecture&quot; is missing</source>
        <translation>Faltam os metadados &quot;general.architecture&quot;</translation>
    </message>
    <message>
        <source>The file is an adapter for a model, not a model</source>
        <translation>O arquivo é um adaptador para um modelo, não um modelo</translation>
    </message>
    <message>
        <source>Choose the model itself</source>
        <translation>Escolher o próprio modelo</translation>
    </message>
    <message>
        <source>Open a model of kind llama, mistral, qwen2, qwen3, smollm3, olmo2 or gemma3</source>
        <translation>Abrir um modelo do tipo llama, mistral, qwen2, qwen3, smollm3, olmo2 ou gemma3</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is missing</source>
        <translation>Faltam os metadados &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is {}, outside 1 to {}</source>
        <translation>Os metadados &quot;{}&quot; são {}, fora de 1 a {}</translation>
    </message>
    <message>
        <source>{}, which is not supported</source>
        <translation>{}, o que não é suportado</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; names {} of {} layers</source>
        <translation>Os metadados &quot;{}&quot; nomeiam {} de {} camadas</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is not above 0</source>
        <translation>Os metadados &quot;{}&quot; não estão acima de 0</translation>
    </message>
    <message>
        <source>The model is a mixture of experts</source>
        <translation>O modelo é uma mistura de especialistas</translation>
    </message>
    <message>
        <source>The heads&apos; values have another length than their keys</source>
        <translation>Os valores das cabeças têm comprimento diferente do das chaves</translation>
    </message>
    <message>
        <source>Only {} of a head&apos;s {} numbers are rotated</source>
        <translation>Só {} dos {} números de uma cabeça são rotacionados</translation>
    </message>
    <message>
        <source>The metadata &quot;{}&quot; is set</source>
        <translation>Os metadados &quot;{}&quot; estão definidos</translation>
    </message>
    <message>
        <source>The model has sliding windows (OLMo-3)</source>
        <translation>O modelo tem janelas deslizantes (OLMo-3)</translation>
    </message>
    <message>
        <source>The type {} is not supported</source>
        <translation>O tipo {} não é suportado</translation>
    </message>
    <message>
        <source>{}, tensor &quot;{}&quot;</source>
        <translation>{}, tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Take this model in one of the types {}</source>
        <translation>Usar este modelo em um dos tipos {}</translation>
    </message>
    <message>
        <source>The tensor &quot;token_embd.weight&quot; is missing or no matrix</source>
        <translation>O tensor &quot;token_embd.weight&quot; falta ou não é uma matriz</translation>
    </message>
    <message>
        <source>The tensor &quot;rope_freqs.weight&quot; does not hold {} numbers in F32</source>
        <translation>O tensor &quot;rope_freqs.weight&quot; não contém {} números em F32</translation>
    </message>
    <message>
        <source>The tensor &quot;rope_freqs.weight&quot; holds a divisor that is not above 0</source>
        <translation>O tensor &quot;rope_freqs.weight&quot; contém um divisor que não está acima de 0</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; has {} rows, no even number for each of {} heads</source>
        <translation>O tensor &quot;{}&quot; tem {} linhas, que não dão um número par para cada uma de {} cabeças</translation>
    </message>
    <message>
        <source>The tensor &quot;{}&quot; has {} rows, not those of its heads</source>
        <translation>O tensor &quot;{}&quot; tem {} linhas, que não são as de suas cabeças</translation>
    </message>
    <message>
        <source>no CUDA device is here</source>
        <translation>não há dispositivo CUDA aqui</translation>
    </message>
    <message>
        <source>the CUDA part of LibTorch is not installed or cannot be loaded ({})</source>
        <translation>a parte CUDA do LibTorch não está instalada ou não pode ser carregada ({})</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sem indicar o motivo</translation>
    </message>
    <message>
        <source>There is no CUDA device {}</source>
        <translation>Não existe o dispositivo CUDA {}</translation>
    </message>
    <message>
        <source>CUDA finds no usable device</source>
        <translation>CUDA não encontra nenhum dispositivo utilizável</translation>
    </message>
    <message>
        <source>Choose cpu or cuda, or leave it out to take what is there</source>
        <translation>Escolher cpu ou cuda, ou omitir isso para usar o que houver</translation>
    </message>
    <message>
        <source>CPU as asked</source>
        <translation>CPU, como pedido</translation>
    </message>
    <message>
        <source>{}: CUDA is there</source>
        <translation>{}: há CUDA</translation>
    </message>
    <message>
        <source>{} as asked</source>
        <translation>{}, como pedido</translation>
    </message>
    <message>
        <source>CUDA cannot be used: {}</source>
        <translation>CUDA não pode ser usado: {}</translation>
    </message>
    <message>
        <source>Choose cpu, or leave it out</source>
        <translation>Escolher cpu, ou omitir isso</translation>
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
        <translation>com largura {}, float32 alcança {} e bfloat16 {} GFLOP/s por núcleo, portanto {}</translation>
    </message>
    <message>
        <source>{} wide, float32 reaches {} and bfloat16 {} GFLOP/s, so {}</source>
        <translation>com largura {}, float32 alcança {} e bfloat16 {} GFLOP/s, portanto {}</translation>
    </message>
    <message>
        <source>products and attention of our own, so that an answer has the same bits whatever is asked beside it</source>
        <translation>produtos e atenção próprios, para que uma resposta tenha os mesmos bits seja o que for pedido ao lado</translation>
    </message>
    <message>
        <source>fused attention takes {} times as long on 512 positions, so {}</source>
        <translation>a atenção fundida leva {} vezes o tempo em 512 posições, portanto {}</translation>
    </message>
    <message>
        <source>The hub&apos;s cache holds several GGUF files of this model: {}</source>
        <translation>O cache do hub contém vários arquivos GGUF deste modelo: {}</translation>
    </message>
    <message>
        <source>Name one, as in {}:{}</source>
        <translation>Indicar um, como em {}:{}</translation>
    </message>
    <message>
        <source>The download {}: {}</source>
        <translation>O download {}: {}</translation>
    </message>
    <message>
        <source>Free some room, and go on: what came so far is kept</source>
        <translation>Liberar espaço e continuar: o que chegou até agora fica guardado</translation>
    </message>
    <message>
        <source>Check the permissions of the cache, or set HF_HUB_CACHE</source>
        <translation>Verificar as permissões do cache, ou definir HF_HUB_CACHE</translation>
    </message>
    <message>
        <source>The cache&apos;s folder cannot be made: {}</source>
        <translation>Não é possível criar a pasta do cache: {}</translation>
    </message>
    <message>
        <source>Check its permissions, or set HF_HUB_CACHE to another folder</source>
        <translation>Verificar suas permissões, ou definir HF_HUB_CACHE como outra pasta</translation>
    </message>
    <message>
        <source>cannot be read again</source>
        <translation>não pode ser relido</translation>
    </message>
    <message>
        <source>The file {} arrived damaged: its hash is not the one that the hub tells; it was thrown away</source>
        <translation>O arquivo {} chegou danificado: seu hash não é o que o hub informa; ele foi descartado</translation>
    </message>
    <message>
        <source>Try again later, or from another hub</source>
        <translation>Tentar de novo mais tarde, ou de outro hub</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>Verificando {}</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>não pode ser bloqueado</translation>
    </message>
    <message>
        <source>Waiting for another download of {}</source>
        <translation>Esperando outro download de {}</translation>
    </message>
    <message>
        <source>Checking the first part of {}</source>
        <translation>Verificando a primeira parte de {}</translation>
    </message>
    <message>
        <source>Fetching {}</source>
        <translation>Baixando {}</translation>
    </message>
    <message>
        <source>Waiting for the hub ({})</source>
        <translation>Aguardando o hub ({})</translation>
    </message>
    <message>
        <source>The hub sends {} bytes of {} where its list says {}; nothing of it was kept</source>
        <translation>O hub envia {} bytes de {}, mas sua lista diz {}; nada disso foi guardado</translation>
    </message>
    <message>
        <source>cannot get its name</source>
        <translation>não pode receber seu nome</translation>
    </message>
    <message>
        <source>The file cannot be put into its snapshot: {}</source>
        <translation>Não é possível pôr o arquivo em seu snapshot: {}</translation>
    </message>
    <message>
        <source>Check the permissions of the cache, or set HF_HUB_CACHE to another folder</source>
        <translation>Verificar as permissões do cache, ou definir HF_HUB_CACHE como outra pasta</translation>
    </message>
    <message>
        <source>The weights index has no &quot;weight_map&quot;</source>
        <translation>O índice dos pesos não tem &quot;weight_map&quot;</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Escolher outro modelo</translation>
    </message>
    <message>
        <source>The weights index names the file &quot;{}&quot;, which the hub does not have</source>
        <translation>O índice dos pesos indica o arquivo &quot;{}&quot;, que o hub não tem</translation>
    </message>
    <message>
        <source>Choose another revision or model</source>
        <translation>Escolher outra revisão ou outro modelo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Nothing was chosen to be fetched</source>
        <translation>Nada foi escolhido para baixar</translation>
    </message>
    <message>
        <source>Name one of its GGUF files</source>
        <translation>Indicar um de seus arquivos GGUF</translation>
    </message>
    <message>
        <source>The hub names another content of the model&apos;s files than its list does</source>
        <translation>O hub informa um conteúdo dos arquivos do modelo diferente do de sua lista</translation>
    </message>
    <message>
        <source>The model does not lie in a hub&apos;s cache, whose files carry their hash as a name</source>
        <translation>O modelo não está no cache de um hub, cujos arquivos têm o hash como nome</translation>
    </message>
    <message>
        <source>Compare it with its source by hand</source>
        <translation>Compará-lo com sua fonte manualmente</translation>
    </message>
    <message>
        <source>The hub lists a file whose name cannot be one in the model&apos;s folder: &quot;{}&quot;</source>
        <translation>O hub lista um arquivo cujo nome não pode existir na pasta do modelo: &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Do not use this model: its list of files is made to do harm, or damaged</source>
        <translation>Não usar este modelo: sua lista de arquivos foi feita para causar dano, ou está danificada</translation>
    </message>
    <message>
        <source>This is no model&apos;s name: &quot;{}&quot;</source>
        <translation>Isto não é um nome de modelo: &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>o modelo</translation>
    </message>
    <message>
        <source>Give OWNER/NAME, and of GGUF files one, as in OWNER/NAME:Q4_K_M</source>
        <translation>Indicar OWNER/NAME, e, de arquivos GGUF, um, como em OWNER/NAME:Q4_K_M</translation>
    </message>
    <message>
        <source>This is no revision: &quot;{}&quot;</source>
        <translation>Isto não é uma revisão: &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Give a branch, a tag or a commit</source>
        <translation>Indicar um branch, uma tag ou um commit</translation>
    </message>
    <message>
        <source>The hub names no usable commit of the model</source>
        <translation>O hub não informa um commit utilizável do modelo</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT</source>
        <translation>Verificar HF_ENDPOINT</translation>
    </message>
    <message>
        <source>The hub lists no files of the model</source>
        <translation>O hub não lista arquivos do modelo</translation>
    </message>
    <message>
        <source>The model has {} files</source>
        <translation>O modelo tem {} arquivos</translation>
    </message>
    <message>
        <source>Choose one with at most {}</source>
        <translation>Escolher um com no máximo {}</translation>
    </message>
    <message>
        <source>The hub&apos;s answer to the search is no list</source>
        <translation>A resposta do hub à pesquisa não é uma lista</translation>
    </message>
    <message>
        <source>The model {} has no GGUF files</source>
        <translation>O modelo {} não tem arquivos GGUF</translation>
    </message>
    <message>
        <source>Name the model alone: {}</source>
        <translation>Indicar só o modelo: {}</translation>
    </message>
    <message>
        <source>The model has no GGUF file &quot;{}&quot;, but {}</source>
        <translation>O modelo não tem o arquivo GGUF &quot;{}&quot;, mas {}</translation>
    </message>
    <message>
        <source>Name one of these</source>
        <translation>Indicar um destes</translation>
    </message>
    <message>
        <source>The name &quot;{}&quot; fits several files: {}</source>
        <translation>O nome &quot;{}&quot; serve para vários arquivos: {}</translation>
    </message>
    <message>
        <source>Name one in full</source>
        <translation>Indicar um por inteiro</translation>
    </message>
    <message>
        <source>The model&apos;s safetensors files have no index</source>
        <translation>Os arquivos safetensors do modelo não têm índice</translation>
    </message>
    <message>
        <source>The disk has {} left where the download needs {}</source>
        <translation>Restam {} no disco, mas o download precisa de {}</translation>
    </message>
    <message>
        <source>Free some room, or set HF_HUB_CACHE to a folder on another disk</source>
        <translation>Liberar espaço, ou definir HF_HUB_CACHE como uma pasta em outro disco</translation>
    </message>
    <message>
        <source>The model&apos;s weights come as pickled files, which can run code and are never fetched</source>
        <translation>Os pesos do modelo vêm em arquivos pickle, que podem executar código e nunca são baixados</translation>
    </message>
    <message>
        <source>The model holds neither safetensors with a config.json nor GGUF files</source>
        <translation>O modelo não contém nem safetensors com um config.json nem arquivos GGUF</translation>
    </message>
    <message>
        <source>Choose another model, such as a conversion of it</source>
        <translation>Escolher outro modelo, como uma conversão dele</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Nothing is fetched, as the hub is switched off</source>
        <translation>Nada é baixado, pois o hub está desligado</translation>
    </message>
    <message>
        <source>Unset it, or name a model that is already in the cache</source>
        <translation>Remover essa definição, ou indicar um modelo que já esteja no cache</translation>
    </message>
    <message>
        <source>The hub&apos;s address</source>
        <translation>O endereço do hub</translation>
    </message>
    <message>
        <source>The hub&apos;s token holds white space or control characters</source>
        <translation>O token do hub contém espaços em branco ou caracteres de controle</translation>
    </message>
    <message>
        <source>Give the token alone</source>
        <translation>Indicar só o token</translation>
    </message>
    <message>
        <source>{} cannot be fetched ({}, {} attempts)</source>
        <translation>Não é possível baixar {} ({}, {} tentativas)</translation>
    </message>
    <message>
        <source>Check the network, and try again: what came so far is kept</source>
        <translation>Verificar a rede e tentar de novo: o que chegou até agora fica guardado</translation>
    </message>
    <message>
        <source>The hub asks to wait {} seconds ({})</source>
        <translation>O hub pede para esperar {} segundos ({})</translation>
    </message>
    <message>
        <source>Try again then; what came so far is kept</source>
        <translation>Tentar de novo depois; o que chegou até agora fica guardado</translation>
    </message>
    <message>
        <source>set HF_TOKEN to a token of yours that may read it</source>
        <translation>definir HF_TOKEN como um token seu que possa lê-lo</translation>
    </message>
    <message>
        <source>check that the token in HF_TOKEN may read it</source>
        <translation>verificar se o token em HF_TOKEN pode lê-lo</translation>
    </message>
    <message>
        <source>The model {} is given only to those who accepted its terms</source>
        <translation>O modelo {} só é dado a quem aceitou seus termos</translation>
    </message>
    <message>
        <source>Accept the terms on its page, and {}</source>
        <translation>Aceitar os termos na página dele e {}</translation>
    </message>
    <message>
        <source>The hub does not give {} to everybody, or has no such model</source>
        <translation>O hub não dá {} a todos, ou não tem esse modelo</translation>
    </message>
    <message>
        <source>Check the name; where it is a private or gated model, {}</source>
        <translation>Verificar o nome; se for um modelo privado ou restrito, {}</translation>
    </message>
    <message>
        <source>The hub has no file &quot;{}&quot; of {}</source>
        <translation>O hub não tem o arquivo &quot;{}&quot; de {}</translation>
    </message>
    <message>
        <source>Try again: the model may just be changing</source>
        <translation>Tentar de novo: o modelo pode estar sendo alterado agora</translation>
    </message>
    <message>
        <source>The hub has no such revision of {}</source>
        <translation>O hub não tem essa revisão de {}</translation>
    </message>
    <message>
        <source>Check --revision</source>
        <translation>Verificar --revision</translation>
    </message>
    <message>
        <source>The hub has no model {}</source>
        <translation>O hub não tem o modelo {}</translation>
    </message>
    <message>
        <source>Check owner, name and revision, capitals included</source>
        <translation>Verificar dono, nome e revisão, inclusive maiúsculas</translation>
    </message>
    <message>
        <source>The hub has had too many requests from here</source>
        <translation>O hub recebeu pedidos demais daqui</translation>
    </message>
    <message>
        <source>Wait a few minutes; a token in HF_TOKEN raises the limit</source>
        <translation>Esperar alguns minutos; um token em HF_TOKEN eleva o limite</translation>
    </message>
    <message>
        <source>Wait a few minutes</source>
        <translation>Esperar alguns minutos</translation>
    </message>
    <message>
        <source>The hub does not answer as a hub does</source>
        <translation>O hub não responde como um hub</translation>
    </message>
    <message>
        <source>What the hub tells of {}</source>
        <translation>O que o hub informa de {}</translation>
    </message>
    <message>
        <source>The hub&apos;s answer is longer than {}</source>
        <translation>A resposta do hub tem mais de {}</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT and the model&apos;s name</source>
        <translation>Verificar HF_ENDPOINT e o nome do modelo</translation>
    </message>
    <message>
        <source>hub&apos;s answer</source>
        <translation>resposta do hub</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>pedidos demais</translation>
    </message>
    <message>
        <source>it has had too many requests from here</source>
        <translation>recebeu pedidos demais daqui</translation>
    </message>
    <message>
        <source>HTTP status {}</source>
        <translation>status HTTP {}</translation>
    </message>
    <message>
        <source>The hub names no usable hash (ETag) of {}</source>
        <translation>O hub não informa um hash utilizável (ETag) de {}</translation>
    </message>
    <message>
        <source>The model needs {} as {} where {} of memory may be used</source>
        <translation>O modelo precisa de {} como {}, mas só podem ser usados {} de memória</translation>
    </message>
    <message>
        <source>Open it as bfloat16, close other programs, or open a smaller model</source>
        <translation>Abri-lo como bfloat16, fechar outros programas, ou abrir um modelo menor</translation>
    </message>
    <message>
        <source>Close other programs, or open a smaller model</source>
        <translation>Fechar outros programas, ou abrir um modelo menor</translation>
    </message>
    <message>
        <source>Fetch the model folder again, or choose another dtype</source>
        <translation>Baixar a pasta do modelo de novo, ou escolher outro dtype</translation>
    </message>
    <message>
        <source>model weights</source>
        <translation>pesos do modelo</translation>
    </message>
    <message>
        <source>is no dictionary</source>
        <translation>não é um dicionário</translation>
    </message>
    <message>
        <source>The PyTorch file&apos;s pickle {}</source>
        <translation>O pickle do arquivo PyTorch {}</translation>
    </message>
    <message>
        <source>Choose a file of tensors, as torch.save writes a state dictionary</source>
        <translation>Escolher um arquivo de tensores, como torch.save grava um dicionário de estado</translation>
    </message>
    <message>
        <source>ends in the middle</source>
        <translation>termina no meio</translation>
    </message>
    <message>
        <source>takes what is not there</source>
        <translation>pega o que não existe</translation>
    </message>
    <message>
        <source>fills what is no container</source>
        <translation>preenche o que não é um contêiner</translation>
    </message>
    <message>
        <source>recalls what it never kept</source>
        <translation>retoma o que nunca guardou</translation>
    </message>
    <message>
        <source>refers to something that is no storage of numbers</source>
        <translation>refere-se a algo que não é um armazenamento de números</translation>
    </message>
    <message>
        <source>calls what is no function</source>
        <translation>chama o que não é uma função</translation>
    </message>
    <message>
        <source>describes a tensor in a way that is unknown</source>
        <translation>descreve um tensor de modo desconhecido</translation>
    </message>
    <message>
        <source>asks for &quot;{}&quot; to be called, which is never done</source>
        <translation>pede que &quot;{}&quot; seja chamado, o que nunca é feito</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>contém um número grande demais</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>is of a protocol that is unknown</source>
        <translation>é de um protocolo desconhecido</translation>
    </message>
    <message>
        <source>sets the state of what is no dictionary</source>
        <translation>define o estado do que não é um dicionário</translation>
    </message>
    <message>
        <source>has an instruction that dictionaries of tensors have not</source>
        <translation>tem uma instrução que dicionários de tensores não têm</translation>
    </message>
    <message>
        <source>has {} bytes, too few for a header</source>
        <translation>tem {} bytes, pouco para um cabeçalho</translation>
    </message>
    <message>
        <source>announces a header of {} bytes, more than 100 MB</source>
        <translation>anuncia um cabeçalho de {} bytes, mais de 100 MB</translation>
    </message>
    <message>
        <source>ends inside its header; it is truncated or no safetensors file</source>
        <translation>termina dentro do cabeçalho; está truncado ou não é um arquivo safetensors</translation>
    </message>
    <message>
        <source>has metadata that is no object</source>
        <translation>tem metadados que não são um objeto</translation>
    </message>
    <message>
        <source>has metadata &quot;{}&quot; that is no text</source>
        <translation>tem metadados &quot;{}&quot; que não são texto</translation>
    </message>
    <message>
        <source>has two tensors at offset {}</source>
        <translation>tem dois tensores na posição {}</translation>
    </message>
    <message>
        <source>has a gap or overlap before tensor &quot;{}&quot;</source>
        <translation>tem uma lacuna ou sobreposição antes do tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>should hold {} bytes of tensors but holds {}; it is truncated or has rubbish at its end</source>
        <translation>deveria conter {} bytes de tensores, mas contém {}; está truncado ou tem lixo no fim</translation>
    </message>
    <message>
        <source>The {} file {}</source>
        <translation>O arquivo de {} {}</translation>
    </message>
    <message>
        <source>Fetch or make the file again</source>
        <translation>Baixar ou criar o arquivo de novo</translation>
    </message>
    <message>
        <source>has a header that nests too deep</source>
        <translation>tem um cabeçalho aninhado demais</translation>
    </message>
    <message>
        <source>has a header of more than {} values</source>
        <translation>tem um cabeçalho de mais de {} valores</translation>
    </message>
    <message>
        <source>has a header that is no JSON object</source>
        <translation>tem um cabeçalho que não é um objeto JSON</translation>
    </message>
    <message>
        <source>names &quot;{}&quot; twice in its header</source>
        <translation>nomeia &quot;{}&quot; duas vezes no cabeçalho</translation>
    </message>
    <message>
        <source>has no usable offsets for tensor &quot;{}&quot;</source>
        <translation>não tem posições utilizáveis para o tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has tensor &quot;{}&quot; of an unsupported dtype</source>
        <translation>tem o tensor &quot;{}&quot; de um dtype não suportado</translation>
    </message>
    <message>
        <source>has no shape for tensor &quot;{}&quot;</source>
        <translation>não tem forma para o tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has more than {} dimensions for tensor &quot;{}&quot;</source>
        <translation>tem mais de {} dimensões para o tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>has a bad shape for tensor &quot;{}&quot;</source>
        <translation>tem uma forma inválida para o tensor &quot;{}&quot;</translation>
    </message>
    <message>
        <source>gives tensor &quot;{}&quot; {} bytes where its shape needs {}</source>
        <translation>dá ao tensor &quot;{}&quot; {} bytes, mas sua forma precisa de {}</translation>
    </message>
    <message>
        <source>Tensor &quot;{}&quot; has a dtype that safetensors does not know</source>
        <translation>O tensor &quot;{}&quot; tem um dtype que safetensors não conhece</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>There is no {} &quot;{}&quot;</source>
        <translation>Não existe: {} &quot;{}&quot;</translation>
    </message>
    <message>
        <source>place of adapters</source>
        <translation>lugar de adaptadores</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>ativação</translation>
    </message>
    <message>
        <source>There is no place of adapters &quot;{}&quot;</source>
        <translation>Não existe o lugar de adaptadores &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose one of: block, sublayers, submodules</source>
        <translation>Escolher entre: block, sublayers, submodules</translation>
    </message>
    <message>
        <source>The PyTorch file {}</source>
        <translation>O arquivo PyTorch {}</translation>
    </message>
    <message>
        <source>Save it again, or choose another</source>
        <translation>Salvá-lo de novo, ou escolher outro</translation>
    </message>
    <message>
        <source>holds &quot;{}&quot; as {}, which is not read</source>
        <translation>contém &quot;{}&quot; como {}, que não é lido</translation>
    </message>
    <message>
        <source>describes &quot;{}&quot; wrongly</source>
        <translation>descreve &quot;{}&quot; de modo errado</translation>
    </message>
    <message>
        <source>holds too few numbers for &quot;{}&quot;</source>
        <translation>contém números de menos para &quot;{}&quot;</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>has a pickle of more than 256 MB</source>
        <translation>tem um pickle de mais de 256 MB</translation>
    </message>
    <message>
        <source>is no archive as torch.save writes them, or is damaged</source>
        <translation>não é um arquivo compactado como torch.save os grava, ou está danificado</translation>
    </message>
    <message>
        <source>Weights cannot be kept as &quot;{}&quot;</source>
        <translation>Os pesos não podem ser mantidos como &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose float32, bfloat16, q8_0 or q4_0, or leave it out to keep them as the files have them</source>
        <translation>Escolher float32, bfloat16, q8_0 ou q4_0, ou omitir isso para mantê-los como nos arquivos</translation>
    </message>
    <message>
        <source>A model of kind &quot;{}&quot; cannot be written</source>
        <translation>Não é possível gravar um modelo do tipo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The address to listen on is not known: {}</source>
        <translation>O endereço em que escutar não é conhecido: {}</translation>
    </message>
    <message>
        <source>Give an address of this machine</source>
        <translation>Indicar um endereço desta máquina</translation>
    </message>
    <message>
        <source>Nothing can listen there: {}</source>
        <translation>Não é possível escutar ali: {}</translation>
    </message>
    <message>
        <source>Choose another port (0 takes a free one) or address</source>
        <translation>Escolher outra porta (0 usa uma livre) ou outro endereço</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>chave</translation>
    </message>
    <message>
        <source>The key is empty</source>
        <translation>A chave está vazia</translation>
    </message>
    <message>
        <source>Write one line without spaces</source>
        <translation>Escrever uma linha sem espaços</translation>
    </message>
    <message>
        <source>The key has spaces or control characters</source>
        <translation>A chave tem espaços ou caracteres de controle</translation>
    </message>
    <message>
        <source>Write one line without them</source>
        <translation>Escrever uma linha sem eles</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>A porta</translation>
    </message>
    <message>
        <source>The number of answers at once</source>
        <translation>O número de respostas simultâneas</translation>
    </message>
    <message>
        <source>The number of answers that wait</source>
        <translation>O número de respostas em espera</translation>
    </message>
    <message>
        <source>The number of connections</source>
        <translation>O número de conexões</translation>
    </message>
    <message>
        <source>The longest answer</source>
        <translation>A resposta mais longa</translation>
    </message>
    <message>
        <source>The usual answer&apos;s length</source>
        <translation>A extensão usual da resposta</translation>
    </message>
    <message>
        <source>The longest prompt</source>
        <translation>O prompt mais longo</translation>
    </message>
    <message>
        <source>Whoever reaches {} could ask without a key</source>
        <translation>Quem alcançasse {} poderia perguntar sem chave</translation>
    </message>
    <message>
        <source>Name a key file, set STEERDECK_SERVE_KEY, or listen on 127.0.0.1</source>
        <translation>Indicar um arquivo de chave, definir STEERDECK_SERVE_KEY, ou escutar em 127.0.0.1</translation>
    </message>
    <message>
        <source>The list of work cannot be written: {}</source>
        <translation>Não é possível gravar a lista de trabalho: {}</translation>
    </message>
    <message>
        <source>The list of work is that of another experiment</source>
        <translation>A lista de trabalho é de outro experimento</translation>
    </message>
    <message>
        <source>Delete its folder; what is in it is answered again</source>
        <translation>Excluir sua pasta; o que está nela é respondido de novo</translation>
    </message>
    <message>
        <source>The list of work cannot be read</source>
        <translation>Não é possível ler a lista de trabalho</translation>
    </message>
    <message>
        <source>The folder&apos;s file system has no locks, by which processes share work ({})</source>
        <translation>O sistema de arquivos da pasta não tem bloqueios, pelos quais os processos dividem o trabalho ({})</translation>
    </message>
    <message>
        <source>Take another folder, or give each process a shard and a folder of its own</source>
        <translation>Usar outra pasta, ou dar a cada processo um fragmento e uma pasta próprios</translation>
    </message>
    <message>
        <source>The folder holds a whole run, no shard</source>
        <translation>A pasta contém uma execução inteira, não um fragmento</translation>
    </message>
    <message>
        <source>Shard {} and shard {} ({}) are of two divisions</source>
        <translation>O fragmento {} e o fragmento {} ({}) são de duas divisões</translation>
    </message>
    <message>
        <source>Give the shards of one</source>
        <translation>Indicar os fragmentos de uma só</translation>
    </message>
    <message>
        <source>Shard {} is there twice: also in {}</source>
        <translation>O fragmento {} aparece duas vezes: também em {}</translation>
    </message>
    <message>
        <source>Shards are missing: {}</source>
        <translation>Faltam fragmentos: {}</translation>
    </message>
    <message>
        <source>results merge</source>
        <translation>fusão de resultados</translation>
    </message>
    <message>
        <source>Give their folders, too</source>
        <translation>Indicar também suas pastas</translation>
    </message>
    <message>
        <source>The folder is not of the same run as {}: {}</source>
        <translation>A pasta não é da mesma execução que {}: {}</translation>
    </message>
    <message>
        <source>Give the shards of one run</source>
        <translation>Indicar os fragmentos de uma só execução</translation>
    </message>
    <message>
        <source>Shard {} is not complete: {} answers are missing</source>
        <translation>O fragmento {} não está completo: faltam {} respostas</translation>
    </message>
    <message>
        <source>Go on with it first, by the command that began it</source>
        <translation>Primeiro continuá-lo, com o comando que o iniciou</translation>
    </message>
    <message>
        <source>There are {} already</source>
        <translation>Já existem {}</translation>
    </message>
    <message>
        <source>Name another folder, or move it away</source>
        <translation>Indicar outra pasta, ou mover essa</translation>
    </message>
    <message>
        <source>Merging shards</source>
        <translation>Fundindo fragmentos</translation>
    </message>
    <message>
        <source>No folder is named</source>
        <translation>Nenhuma pasta foi indicada</translation>
    </message>
    <message>
        <source>Name the folders of all shards</source>
        <translation>Indicar as pastas de todos os fragmentos</translation>
    </message>
    <message>
        <source>Answers to a task and an order experiment cannot be merged</source>
        <translation>Não é possível fundir respostas a uma tarefa com um experimento de ordem</translation>
    </message>
    <message>
        <source>MPI finds {} processes where {} were started</source>
        <translation>O MPI encontra {} processos, mas foram iniciados {}</translation>
    </message>
    <message>
        <source>Start them by mpirun of the MPI that the program was built with</source>
        <translation>Iniciá-los pelo mpirun do MPI com que o programa foi compilado</translation>
    </message>
    <message>
        <source>This program was built without MPI, so {} processes would each train the same</source>
        <translation>Este programa foi compilado sem MPI, por isso {} processos treinariam cada um a mesma coisa</translation>
    </message>
    <message>
        <source>Start one, or build it where libopenmpi-dev is installed</source>
        <translation>Iniciar um só, ou compilá-lo onde libopenmpi-dev esteja instalado</translation>
    </message>
    <message>
        <source>The strength of &quot;{}&quot; is {}</source>
        <translation>A intensidade de &quot;{}&quot; é {}</translation>
    </message>
    <message>
        <source>Give 0 to 2</source>
        <translation>Indicar de 0 a 2</translation>
    </message>
    <message>
        <source>The share of &quot;{}&quot; in &quot;{}&quot; is {}</source>
        <translation>A proporção de &quot;{}&quot; em &quot;{}&quot; é {}</translation>
    </message>
    <message>
        <source>Give 0 to 1</source>
        <translation>Indicar de 0 a 1</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is blended with itself</source>
        <translation>&quot;{}&quot; está misturado consigo mesmo</translation>
    </message>
    <message>
        <source>Choose another behaviour, or none</source>
        <translation>Escolher outro comportamento, ou nenhum</translation>
    </message>
    <message>
        <source>the chat template</source>
        <translation>o template de chat</translation>
    </message>
    <message>
        <source>Leave the system prompt out, or put it into the prompts</source>
        <translation>Omitir o prompt de sistema, ou colocá-lo nos prompts</translation>
    </message>
    <message>
        <source>The model has no chat template, so nothing can be said to it as the system</source>
        <translation>O modelo não tem template de chat, por isso nada pode ser dito a ele como o sistema</translation>
    </message>
    <message>
        <source>The chat template leaves out what the system says</source>
        <translation>O template de chat omite o que o sistema diz</translation>
    </message>
    <message>
        <source>The model has no row for &quot;{}&quot;, id {} of its tokenizer</source>
        <translation>O modelo não tem linha para &quot;{}&quot;, id {} de seu tokenizador</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>o texto</translation>
    </message>
    <message>
        <source>Leave it out, or write it otherwise</source>
        <translation>Omitir isso, ou escrever de outro modo</translation>
    </message>
    <message>
        <source>The chat template drops the end of the user&apos;s text, where steering tokens stand</source>
        <translation>O template de chat corta o fim do texto do usuário, onde ficam os tokens de direcionamento</translation>
    </message>
    <message>
        <source>Use a model whose template writes the whole text</source>
        <translation>Usar um modelo cujo template escreva o texto inteiro</translation>
    </message>
    <message>
        <source>There are {} paraphrases for {} behaviours</source>
        <translation>Há {} paráfrases para {} comportamentos</translation>
    </message>
    <message>
        <source>Give one for each</source>
        <translation>Indicar uma para cada</translation>
    </message>
    <message>
        <source>The conversation has no turn of the user&apos;s</source>
        <translation>A conversa não tem turno do usuário</translation>
    </message>
    <message>
        <source>Add a message whose role is &quot;user&quot;</source>
        <translation>Acrescentar uma mensagem cuja role seja &quot;user&quot;</translation>
    </message>
    <message>
        <source>Instructions are words, and this prompt is ids</source>
        <translation>As instruções são palavras, e este prompt é de ids</translation>
    </message>
    <message>
        <source>Give the prompt as text, or steer by tokens</source>
        <translation>Indicar o prompt como texto, ou direcionar por tokens</translation>
    </message>
    <message>
        <source>Give ids below {}</source>
        <translation>Indicar ids abaixo de {}</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>The join &quot;not&quot; takes no behaviour that is negated or has alternatives</source>
        <translation>A junção &quot;not&quot; não aceita comportamentos negados nem com alternativas</translation>
    </message>
    <message>
        <source>Join them by another</source>
        <translation>Juntá-los com outra</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is steered by {}, which knows no &quot;not&quot; and no alternatives</source>
        <translation>&quot;{}&quot; é direcionado por {}, que não conhece “não” nem alternativas</translation>
    </message>
    <message>
        <source>Steer by tokens or instructions</source>
        <translation>Direcionar por tokens ou instruções</translation>
    </message>
    <message>
        <source>The alternatives &quot;{}&quot; and &quot;{}&quot; steer in different ways</source>
        <translation>As alternativas &quot;{}&quot; e &quot;{}&quot; direcionam de modos diferentes</translation>
    </message>
    <message>
        <source>Let alternatives steer alike</source>
        <translation>Fazer as alternativas direcionarem do mesmo modo</translation>
    </message>
    <message>
        <source>Every order of {} behaviours would be too many answers</source>
        <translation>Todas as ordens de {} comportamentos dariam respostas demais</translation>
    </message>
    <message>
        <source>Use at most 5, or show one order</source>
        <translation>Usar no máximo 5, ou mostrar uma só ordem</translation>
    </message>
    <message>
        <source>The chat template joins turns so that rows cannot stand in all of them</source>
        <translation>O template de chat une os turnos de modo que as linhas não podem ficar em todos eles</translation>
    </message>
    <message>
        <source>Let the deck act on the last turn alone</source>
        <translation>Fazer o baralho atuar só no último turno</translation>
    </message>
    <message>
        <source>The model has no chat template, so there are no turns</source>
        <translation>O modelo não tem template de chat, por isso não há turnos</translation>
    </message>
    <message>
        <source>Choose a chat model</source>
        <translation>Escolher um modelo de chat</translation>
    </message>
    <message>
        <source>A chip that steers in a way of its own acts on the last turn alone</source>
        <translation>Uma ficha que direciona de modo próprio atua só no último turno</translation>
    </message>
    <message>
        <source>Let all chips steer alike</source>
        <translation>Fazer todas as fichas direcionarem do mesmo modo</translation>
    </message>
    <message>
        <source>No turn of it is the user&apos;s</source>
        <translation>Nenhum turno dela é do usuário</translation>
    </message>
    <message>
        <source>End it with a question</source>
        <translation>Terminá-la com uma pergunta</translation>
    </message>
    <message>
        <source>Behaviours that share one position stand in one turn alone</source>
        <translation>Comportamentos que ocupam uma mesma posição ficam em um só turno</translation>
    </message>
    <message>
        <source>Join them by &lt;and&gt;, or take the last turn</source>
        <translation>Uni-los por &lt;and&gt;, ou usar o último turno</translation>
    </message>
    <message>
        <source>There is no operator &quot;{}&quot;</source>
        <translation>Não existe o operador &quot;{}&quot;</translation>
    </message>
    <message>
        <source>join</source>
        <translation>junção</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regra</translation>
    </message>
    <message>
        <source>The steering token lacks the field &quot;{}&quot;</source>
        <translation>Falta no token de direcionamento o campo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The steering token has format &quot;{}&quot; where &quot;{}&quot; is read</source>
        <translation>O token de direcionamento tem o formato &quot;{}&quot;, mas aqui se lê &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The steering token &quot;{}&quot; was made for the model &quot;{}&quot; ({}), not for the open model &quot;{}&quot; ({})</source>
        <translation>O token de direcionamento &quot;{}&quot; foi feito para o modelo &quot;{}&quot; ({}), não para o modelo aberto &quot;{}&quot; ({})</translation>
    </message>
    <message>
        <source>Open its model, or train the token for this one</source>
        <translation>Abrir seu modelo, ou treinar o token para este</translation>
    </message>
    <message>
        <source>The steering token &quot;{}&quot; was made with another tokenizer than that of &quot;{}&quot;</source>
        <translation>O token de direcionamento &quot;{}&quot; foi feito com um tokenizador diferente do de &quot;{}&quot;</translation>
    </message>
    <message>
        <source>The steering token &quot;{}&quot; has no float32 tensor &quot;embedding&quot; of {} numbers</source>
        <translation>O token de direcionamento &quot;{}&quot; não tem um tensor float32 &quot;embedding&quot; de {} números</translation>
    </message>
    <message>
        <source>Train the token again</source>
        <translation>Treinar o token de novo</translation>
    </message>
    <message>
        <source>The steering token &quot;{}&quot; holds values that are not finite</source>
        <translation>O token de direcionamento &quot;{}&quot; contém valores que não são finitos</translation>
    </message>
    <message>
        <source>steering token&apos;s record</source>
        <translation>registro do token de direcionamento</translation>
    </message>
    <message>
        <source>There is no steering token &quot;{}&quot; for this model</source>
        <translation>Não existe o token de direcionamento &quot;{}&quot; para este modelo</translation>
    </message>
    <message>
        <source>Two folders hold a token &quot;{}&quot;: {} and {}</source>
        <translation>Duas pastas contêm um token &quot;{}&quot;: {} e {}</translation>
    </message>
    <message>
        <source>Take one of them away, or name the folder of the other alone</source>
        <translation>Retirar uma delas, ou indicar só a pasta da outra</translation>
    </message>
    <message>
        <source>Several folders hold tokens of the open model &quot;{}&quot;: {} and {}</source>
        <translation>Várias pastas contêm tokens do modelo aberto &quot;{}&quot;: {} e {}</translation>
    </message>
    <message>
        <source>Name the one that is meant</source>
        <translation>Indicar a que se quer usar</translation>
    </message>
    <message>
        <source>None of the tokens laid out here is for the open model &quot;{}&quot;: {}</source>
        <translation>Nenhum dos tokens dispostos aqui é para o modelo aberto &quot;{}&quot;: {}</translation>
    </message>
    <message>
        <source>Open their model, or name another folder</source>
        <translation>Abrir o modelo deles, ou indicar outra pasta</translation>
    </message>
    <message>
        <source>Parentheses stand round alternatives</source>
        <translation>Parênteses ficam em torno de alternativas</translation>
    </message>
    <message>
        <source>{} stands before a behaviour</source>
        <translation>{} fica antes de um comportamento</translation>
    </message>
    <message>
        <source>{} stands between two behaviours</source>
        <translation>{} fica entre dois comportamentos</translation>
    </message>
    <message>
        <source>Write german &quot;&lt;and&gt;&quot; lower_case, &quot;(&quot; french &quot;&lt;or&gt;&quot; spanish &quot;)&quot; &quot;&lt;and&gt;&quot; &quot;&lt;not&gt;&quot; upper_case, for instance</source>
        <translation>Escrever german &quot;&lt;and&gt;&quot; lower_case, &quot;(&quot; french &quot;&lt;or&gt;&quot; spanish &quot;)&quot; &quot;&lt;and&gt;&quot; &quot;&lt;not&gt;&quot; upper_case, por exemplo</translation>
    </message>
    <message>
        <source>&quot;{}&quot; names no way for a behaviour</source>
        <translation>&quot;{}&quot; não indica um modo para um comportamento</translation>
    </message>
    <message>
        <source>Write german@adapter, for instance</source>
        <translation>Escrever german@adapter, por exemplo</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no blend of two behaviours</source>
        <translation>&quot;{}&quot; não é uma mistura de dois comportamentos</translation>
    </message>
    <message>
        <source>Write german~spanish:0.3, with the share of the second from 0 to 1</source>
        <translation>Escrever german~spanish:0.3, com a proporção do segundo de 0 a 1</translation>
    </message>
    <message>
        <source>&quot;{}&quot; lacks an alternative</source>
        <translation>Falta uma alternativa em &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Write french|spanish, for instance</source>
        <translation>Escrever french|spanish, por exemplo</translation>
    </message>
    <message>
        <source>{} has no place of its own: it follows all behaviours</source>
        <translation>{} não tem lugar próprio: vem depois de todos os comportamentos</translation>
    </message>
    <message>
        <source>Leave it out, and choose the join &quot;set&quot;</source>
        <translation>Omitir isso, e escolher a junção &quot;set&quot;</translation>
    </message>
    <message>
        <source>{} does not join in &quot;{}&quot;</source>
        <translation>{} não junta em &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Leave one of the two out</source>
        <translation>Omitir um dos dois</translation>
    </message>
    <message>
        <source>A behaviour is missing after the last {}</source>
        <translation>Falta um comportamento depois do último {}</translation>
    </message>
    <message>
        <source>Write german &quot;&lt;and&gt;&quot; lower_case, for instance</source>
        <translation>Escrever german &quot;&lt;and&gt;&quot; lower_case, por exemplo</translation>
    </message>
    <message>
        <source>The added tokens are not a list</source>
        <translation>Os tokens adicionados não são uma lista</translation>
    </message>
    <message>
        <source>An added token is longer than {} bytes</source>
        <translation>Um token adicionado tem mais de {} bytes</translation>
    </message>
    <message>
        <source>There are more than {} tokens</source>
        <translation>Há mais de {} tokens</translation>
    </message>
    <message>
        <source>The normalizer makes the added tokens too long</source>
        <translation>O normalizador torna os tokens adicionados longos demais</translation>
    </message>
    <message>
        <source>The tokenizer uses &quot;{}&quot;, which is not supported</source>
        <translation>O tokenizador usa &quot;{}&quot;, que não é suportado</translation>
    </message>
    <message>
        <source>Use a model with another tokenizer</source>
        <translation>Usar um modelo com outro tokenizador</translation>
    </message>
    <message>
        <source>The tokenizer uses the model &quot;{}&quot;, which is not supported</source>
        <translation>O tokenizador usa o modelo &quot;{}&quot;, que não é suportado</translation>
    </message>
    <message>
        <source>Use a model with a BPE tokenizer</source>
        <translation>Usar um modelo com um tokenizador BPE</translation>
    </message>
    <message>
        <source>The tokenizer uses &quot;dropout&quot;, which is not supported</source>
        <translation>O tokenizador usa &quot;dropout&quot;, que não é suportado</translation>
    </message>
    <message>
        <source>Set it to null</source>
        <translation>Definir como null</translation>
    </message>
    <message>
        <source>The key &quot;vocab&quot; is missing or no object</source>
        <translation>A chave &quot;vocab&quot; falta ou não é um objeto</translation>
    </message>
    <message>
        <source>The id of the word &quot;{}&quot; is no whole number from 0 to {}</source>
        <translation>O id da palavra &quot;{}&quot; não é um número inteiro de 0 a {}</translation>
    </message>
    <message>
        <source>The words &quot;{}&quot; and &quot;{}&quot; have the same id {}</source>
        <translation>As palavras &quot;{}&quot; e &quot;{}&quot; têm o mesmo id {}</translation>
    </message>
    <message>
        <source>The key &quot;merges&quot; is missing or no list</source>
        <translation>A chave &quot;merges&quot; falta ou não é uma lista</translation>
    </message>
    <message>
        <source>Merge {} is not two words: &quot;{}&quot;</source>
        <translation>O merge {} não é duas palavras: &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Merge {} is neither a text nor a pair</source>
        <translation>O merge {} não é nem um texto nem um par</translation>
    </message>
    <message>
        <source>Merge {} (&quot;{}&quot; and &quot;{}&quot;) names a word that is not in the vocabulary</source>
        <translation>O merge {} (&quot;{}&quot; e &quot;{}&quot;) nomeia uma palavra que não está no vocabulário</translation>
    </message>
    <message>
        <source>The text has the character &quot;{}&quot;, which the tokenizer&apos;s vocabulary lacks, and its unknown token too</source>
        <translation>O texto tem o caractere &quot;{}&quot;, que falta no vocabulário do tokenizador, assim como seu token desconhecido</translation>
    </message>
    <message>
        <source>Use another model, or leave the character out</source>
        <translation>Usar outro modelo, ou omitir o caractere</translation>
    </message>
    <message>
        <source>The conversation or a variable nests deeper than 150 levels</source>
        <translation>A conversa ou uma variável tem mais de 150 níveis de aninhamento</translation>
    </message>
    <message>
        <source>Give the chat template flatter data</source>
        <translation>Dar ao template de chat dados menos aninhados</translation>
    </message>
    <message>
        <source>The tokenizer settings are no object</source>
        <translation>Os ajustes do tokenizador não são um objeto</translation>
    </message>
    <message>
        <source>The chat template is no text</source>
        <translation>O template de chat não é texto</translation>
    </message>
    <message>
        <source>Of the model&apos;s chat templates ({}) none is the default</source>
        <translation>Nenhum dos templates de chat do modelo ({}) é o padrão</translation>
    </message>
    <message>
        <source>Give one as a template file of its own</source>
        <translation>Indicar um como arquivo de template próprio</translation>
    </message>
    <message>
        <source>The chat template is longer than 4 MB</source>
        <translation>O template de chat tem mais de 4 MB</translation>
    </message>
    <message>
        <source>Choose another model or template</source>
        <translation>Escolher outro modelo ou template</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>template de chat</translation>
    </message>
    <message>
        <source>The further variables are no object</source>
        <translation>As variáveis adicionais não são um objeto</translation>
    </message>
    <message>
        <source>Give an object</source>
        <translation>Indicar um objeto</translation>
    </message>
    <message>
        <source>The messages are not a list</source>
        <translation>As mensagens não são uma lista</translation>
    </message>
    <message>
        <source>Give a list of {{role, content}}</source>
        <translation>Indicar uma lista de {{role, content}}</translation>
    </message>
    <message>
        <source>A message is no object</source>
        <translation>Uma mensagem não é um objeto</translation>
    </message>
    <message>
        <source>The pre-tokenizer &quot;{}&quot; is not supported</source>
        <translation>O pré-tokenizador &quot;{}&quot; não é suportado</translation>
    </message>
    <message>
        <source>The model file holds no vocabulary</source>
        <translation>O arquivo do modelo não contém vocabulário</translation>
    </message>
    <message>
        <source>The model file names no tokenizer</source>
        <translation>O arquivo do modelo não indica um tokenizador</translation>
    </message>
    <message>
        <source>The tokenizer &quot;{}&quot; is not supported</source>
        <translation>O tokenizador &quot;{}&quot; não é suportado</translation>
    </message>
    <message>
        <source>has more than {} tokens</source>
        <translation>tem mais de {} tokens</translation>
    </message>
    <message>
        <source>has {} types for {} tokens</source>
        <translation>tem {} tipos para {} tokens</translation>
    </message>
    <message>
        <source>has the token {} that is no text in UTF-8</source>
        <translation>tem o token {} que não é texto em UTF-8</translation>
    </message>
    <message>
        <source>has the token &quot;{}&quot; twice</source>
        <translation>tem o token &quot;{}&quot; duas vezes</translation>
    </message>
    <message>
        <source>The model file&apos;s vocabulary {}</source>
        <translation>O vocabulário do arquivo do modelo {}</translation>
    </message>
    <message>
        <source>has tokens that are too long</source>
        <translation>tem tokens longos demais</translation>
    </message>
    <message>
        <source>has neither merges nor scores</source>
        <translation>não tem nem merges nem pontuações</translation>
    </message>
    <message>
        <source>has {} scores for {} tokens</source>
        <translation>tem {} pontuações para {} tokens</translation>
    </message>
    <message>
        <source>has a score that is no number</source>
        <translation>tem uma pontuação que não é um número</translation>
    </message>
    <message>
        <source>has no merges</source>
        <translation>não tem merges</translation>
    </message>
    <message>
        <source>the normalizer &quot;{}&quot;</source>
        <translation>o normalizador &quot;{}&quot;</translation>
    </message>
    <message>
        <source>more than 64 normalizers</source>
        <translation>mais de 64 normalizadores</translation>
    </message>
    <message>
        <source>Unicode normalization is not available</source>
        <translation>A normalização Unicode não está disponível</translation>
    </message>
    <message>
        <source>Install ICU&apos;s data package again</source>
        <translation>Instalar de novo o pacote de dados do ICU</translation>
    </message>
    <message>
        <source>Normalizing makes the text longer than {} bytes</source>
        <translation>A normalização torna o texto mais longo que {} bytes</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s &quot;normalizer&quot;</source>
        <translation>o &quot;normalizer&quot; do tokenizador</translation>
    </message>
    <message>
        <source>Use a shorter text</source>
        <translation>Usar um texto mais curto</translation>
    </message>
    <message>
        <source>The id {} is out of range</source>
        <translation>O id {} está fora do intervalo</translation>
    </message>
    <message>
        <source>a template of more than {} tokens</source>
        <translation>um template de mais de {} tokens</translation>
    </message>
    <message>
        <source>a template with more than one text</source>
        <translation>um template com mais de um texto</translation>
    </message>
    <message>
        <source>The key &quot;ids&quot; holds something that is no whole number</source>
        <translation>A chave &quot;ids&quot; contém algo que não é um número inteiro</translation>
    </message>
    <message>
        <source>a template without its text</source>
        <translation>um template sem seu texto</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is no word and id</source>
        <translation>A chave &quot;{}&quot; não é uma palavra com id</translation>
    </message>
    <message>
        <source>a second post-processor &quot;{}&quot;</source>
        <translation>um segundo pós-processador &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the post-processor &quot;{}&quot;</source>
        <translation>o pós-processador &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the split behavior &quot;{}&quot;</source>
        <translation>o comportamento de divisão &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the pre-tokenizer &quot;{}&quot;</source>
        <translation>o pré-tokenizador &quot;{}&quot;</translation>
    </message>
    <message>
        <source>more than 64 pre-tokenizers</source>
        <translation>mais de 64 pré-tokenizadores</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;{}&quot;</source>
        <translation>o prepend_scheme &quot;{}&quot;</translation>
    </message>
    <message>
        <source>add_prefix_space false with the prepend_scheme &quot;{}&quot;</source>
        <translation>add_prefix_space false com o prepend_scheme &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;first&quot; after a step that changes the text</source>
        <translation>o prepend_scheme &quot;first&quot; depois de um passo que muda o texto</translation>
    </message>
    <message>
        <source>The pattern cannot be used: {}</source>
        <translation>O padrão não pode ser usado: {}</translation>
    </message>
    <message>
        <source>Use a tokenizer without it</source>
        <translation>Usar um tokenizador sem ele</translation>
    </message>
    <message>
        <source>the class [:{}:] is not supported</source>
        <translation>a classe [:{}:] não é suportada</translation>
    </message>
    <message>
        <source>\{} is not supported here</source>
        <translation>\{} não é suportado aqui</translation>
    </message>
    <message>
        <source>a property without its closing brace</source>
        <translation>uma propriedade sem sua chave de fechamento</translation>
    </message>
    <message>
        <source>set intersection (&amp;&amp;) is not supported</source>
        <translation>a interseção de conjuntos (&amp;&amp;) não é suportada</translation>
    </message>
    <message>
        <source>a set inside a set is not supported</source>
        <translation>um conjunto dentro de um conjunto não é suportado</translation>
    </message>
    <message>
        <source>a POSIX class without its end</source>
        <translation>uma classe POSIX sem seu fim</translation>
    </message>
    <message>
        <source>a set that begins with ] is not supported</source>
        <translation>um conjunto que começa com ] não é suportado</translation>
    </message>
    <message>
        <source>(* is not supported</source>
        <translation>(* não é suportado</translation>
    </message>
    <message>
        <source>the options m and x are not supported</source>
        <translation>as opções m e x não são suportadas</translation>
    </message>
    <message>
        <source>a repeat without its lower bound is not supported</source>
        <translation>uma repetição sem seu limite inferior não é suportada</translation>
    </message>
    <message>
        <source>a repeat of a counted repeat is not supported</source>
        <translation>uma repetição de uma repetição contada não é suportada</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>não é UTF-8</translation>
    </message>
    <message>
        <source>Splitting the text into words takes too long ({})</source>
        <translation>Dividir o texto em palavras demora demais ({})</translation>
    </message>
    <message>
        <source>the time limit</source>
        <translation>o limite de tempo</translation>
    </message>
    <message>
        <source>PCRE2 error {}</source>
        <translation>erro PCRE2 {}</translation>
    </message>
    <message>
        <source>a match that ends before it begins</source>
        <translation>uma correspondência que termina antes de começar</translation>
    </message>
    <message>
        <source>The tokenizer uses {}, which is not supported</source>
        <translation>O tokenizador usa {}, que não é suportado</translation>
    </message>
    <message>
        <source>{}, pattern {}</source>
        <translation>{}, padrão {}</translation>
    </message>
    <message>
        <source>a pattern that is neither Regex nor String</source>
        <translation>um padrão que não é nem Regex nem String</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is not a single character</source>
        <translation>A chave &quot;{}&quot; não é um único caractere</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; has more than 1024 bytes</source>
        <translation>A chave &quot;{}&quot; tem mais de 1024 bytes</translation>
    </message>
    <message>
        <source>Replacing makes the text longer than {} bytes</source>
        <translation>A substituição torna o texto mais longo que {} bytes</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s &quot;Replace&quot;</source>
        <translation>o &quot;Replace&quot; do tokenizador</translation>
    </message>
    <message>
        <source>The key &quot;{}&quot; is no list of at most 64 steps</source>
        <translation>A chave &quot;{}&quot; não é uma lista de no máximo 64 passos</translation>
    </message>
    <message>
        <source>The key &quot;added_tokens_decoder&quot; holds no tokens by their ids</source>
        <translation>A chave &quot;added_tokens_decoder&quot; não contém tokens por seus ids</translation>
    </message>
    <message>
        <source>The tokenizer settings name more than {} special tokens</source>
        <translation>Os ajustes do tokenizador nomeiam mais de {} tokens especiais</translation>
    </message>
    <message>
        <source>The tokenizer settings add too many tokens</source>
        <translation>Os ajustes do tokenizador acrescentam tokens demais</translation>
    </message>
    <message>
        <source>A token has no id</source>
        <translation>Um token não tem id</translation>
    </message>
    <message>
        <source>it calls itself or nests too deep</source>
        <translation>ele chama a si mesmo ou se aninha demais</translation>
    </message>
    <message>
        <source>The chat template cannot be applied: {}</source>
        <translation>O template de chat não pode ser aplicado: {}</translation>
    </message>
    <message>
        <source>Change the conversation or the template</source>
        <translation>Mudar a conversa ou o template</translation>
    </message>
    <message>
        <source>it takes too many steps</source>
        <translation>ele leva passos demais</translation>
    </message>
    <message>
        <source>it makes a text that is too long</source>
        <translation>ele gera um texto longo demais</translation>
    </message>
    <message>
        <source>a {} cannot be a key or be told apart by one</source>
        <translation>um {} não pode ser chave nem ser distinguido por ela</translation>
    </message>
    <message>
        <source>its result is too long</source>
        <translation>seu resultado é longo demais</translation>
    </message>
    <message>
        <source>a {} cannot be written out</source>
        <translation>um {} não pode ser escrito</translation>
    </message>
    <message>
        <source>a filter block makes a {}, not a text</source>
        <translation>um bloco de filtro gera um {}, não um texto</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no namespace, its attributes cannot be set</source>
        <translation>&quot;{}&quot; não é um namespace, seus atributos não podem ser definidos</translation>
    </message>
    <message>
        <source>a namespace keeps no name that begins with &quot;_&quot;</source>
        <translation>um namespace não guarda nomes que começam com &quot;_&quot;</translation>
    </message>
    <message>
        <source>expected {} values to take apart, got {}</source>
        <translation>esperados {} valores para separar, recebidos {}</translation>
    </message>
    <message>
        <source>it makes too many macros</source>
        <translation>ele cria macros demais</translation>
    </message>
    <message>
        <source>{} takes no argument named &quot;{}&quot;</source>
        <translation>{} não aceita um argumento chamado &quot;{}&quot;</translation>
    </message>
    <message>
        <source>{} takes not more than {} arguments</source>
        <translation>{} não aceita mais de {} argumentos</translation>
    </message>
    <message>
        <source>namespace() takes a dict or names</source>
        <translation>namespace() aceita um dict ou nomes</translation>
    </message>
    <message>
        <source>it makes too many namespaces</source>
        <translation>ele cria namespaces demais</translation>
    </message>
    <message>
        <source>recursive loops are not supported</source>
        <translation>laços recursivos não são suportados</translation>
    </message>
    <message>
        <source>a {} cannot be called</source>
        <translation>um {} não pode ser chamado</translation>
    </message>
    <message>
        <source>the clock cannot be read</source>
        <translation>o relógio não pode ser lido</translation>
    </message>
    <message>
        <source>the format of strftime_now is too long</source>
        <translation>o formato de strftime_now é longo demais</translation>
    </message>
    <message>
        <source>{} got too many arguments</source>
        <translation>{} recebeu argumentos demais</translation>
    </message>
    <message>
        <source>{} has no argument named &quot;{}&quot;</source>
        <translation>{} não tem um argumento chamado &quot;{}&quot;</translation>
    </message>
    <message>
        <source>{} got the argument &quot;{}&quot; twice</source>
        <translation>{} recebeu o argumento &quot;{}&quot; duas vezes</translation>
    </message>
    <message>
        <source>{} needs the argument &quot;{}&quot;</source>
        <translation>{} precisa do argumento &quot;{}&quot;</translation>
    </message>
    <message>
        <source>its lists nest too deep</source>
        <translation>suas listas se aninham demais</translation>
    </message>
    <message>
        <source>its lists hold too much</source>
        <translation>suas listas contêm coisas demais</translation>
    </message>
    <message>
        <source>a slice stands where a value should</source>
        <translation>há uma fatia onde deveria haver um valor</translation>
    </message>
    <message>
        <source>what follows ** is no dict</source>
        <translation>o que segue ** não é um dict</translation>
    </message>
    <message>
        <source>a {} cannot be walked through</source>
        <translation>um {} não pode ser percorrido</translation>
    </message>
    <message>
        <source>a slice with a {} in it</source>
        <translation>uma fatia com um {} nela</translation>
    </message>
    <message>
        <source>a slice with the step 0</source>
        <translation>uma fatia com o passo 0</translation>
    </message>
    <message>
        <source>a {} has no slices</source>
        <translation>um {} não tem fatias</translation>
    </message>
    <message>
        <source>a slice with too large a number</source>
        <translation>uma fatia com um número grande demais</translation>
    </message>
    <message>
        <source>&quot;in&quot; a text looks for a text, not for a {}</source>
        <translation>&quot;in&quot; de um texto procura um texto, não um {}</translation>
    </message>
    <message>
        <source>&quot;{}&quot; between a {} and a {}</source>
        <translation>&quot;{}&quot; entre um {} e um {}</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>divisão por zero</translation>
    </message>
    <message>
        <source>a power that is no real number</source>
        <translation>uma potência que não é um número real</translation>
    </message>
    <message>
        <source>the result of {} {} {} is too large</source>
        <translation>o resultado de {} {} {} é grande demais</translation>
    </message>
    <message>
        <source>the result of {} ** {} is too large</source>
        <translation>o resultado de {} ** {} é grande demais</translation>
    </message>
    <message>
        <source>The chat template cannot be read: {}</source>
        <translation>O template de chat não pode ser lido: {}</translation>
    </message>
    <message>
        <source>Check the template</source>
        <translation>Verificar o template</translation>
    </message>
    <message>
        <source>expected &quot;{}&quot;, got {}</source>
        <translation>esperado &quot;{}&quot;, encontrado {}</translation>
    </message>
    <message>
        <source>expected a name, got {}</source>
        <translation>esperado um nome, encontrado {}</translation>
    </message>
    <message>
        <source>expected {}, got {}</source>
        <translation>esperado {}, encontrado {}</translation>
    </message>
    <message>
        <source>the template nests too deep</source>
        <translation>o template se aninha demais</translation>
    </message>
    <message>
        <source>an expression is too long</source>
        <translation>uma expressão é longa demais</translation>
    </message>
    <message>
        <source>expected a name to assign to, got {}</source>
        <translation>esperado um nome para atribuir, encontrado {}</translation>
    </message>
    <message>
        <source>this cannot be assigned to</source>
        <translation>não se pode atribuir a isto</translation>
    </message>
    <message>
        <source>expected an expression, got {}</source>
        <translation>esperada uma expressão, encontrado {}</translation>
    </message>
    <message>
        <source>a number that is too large</source>
        <translation>um número grande demais</translation>
    </message>
    <message>
        <source>a number that is too large or too small</source>
        <translation>um número grande ou pequeno demais</translation>
    </message>
    <message>
        <source>unexpected {}</source>
        <translation>{} inesperado</translation>
    </message>
    <message>
        <source>an argument without a name follows one with a name</source>
        <translation>um argumento sem nome vem depois de um com nome</translation>
    </message>
    <message>
        <source>tests with &quot;is&quot; cannot be chained</source>
        <translation>testes com &quot;is&quot; não podem ser encadeados</translation>
    </message>
    <message>
        <source>a whole number is needed, not a {}</source>
        <translation>é preciso um número inteiro, não um {}</translation>
    </message>
    <message>
        <source>{} needs a text, not a {}</source>
        <translation>{} precisa de um texto, não de um {}</translation>
    </message>
    <message>
        <source>a {} has no length</source>
        <translation>um {} não tem comprimento</translation>
    </message>
    <message>
        <source>round needs a number, not a {}</source>
        <translation>round precisa de um número, não de um {}</translation>
    </message>
    <message>
        <source>round knows common, ceil and floor, not &quot;{}&quot;</source>
        <translation>round conhece common, ceil e floor, não &quot;{}&quot;</translation>
    </message>
    <message>
        <source>round of a number that is too large</source>
        <translation>round de um número grande demais</translation>
    </message>
    <message>
        <source>indent is too wide</source>
        <translation>indent é largo demais</translation>
    </message>
    <message>
        <source>tojson needs two separators</source>
        <translation>tojson precisa de dois separadores</translation>
    </message>
    <message>
        <source>last needs a list, not a generator</source>
        <translation>last precisa de uma lista, não de um gerador</translation>
    </message>
    <message>
        <source>abs needs a number, not a {}</source>
        <translation>abs precisa de um número, não de um {}</translation>
    </message>
    <message>
        <source>dictsort needs a dict, not a {}</source>
        <translation>dictsort precisa de um dict, não de um {}</translation>
    </message>
    <message>
        <source>dictsort knows by=&quot;key&quot; and by=&quot;value&quot;</source>
        <translation>dictsort conhece by=&quot;key&quot; e by=&quot;value&quot;</translation>
    </message>
    <message>
        <source>items needs a dict, not a {}</source>
        <translation>items precisa de um dict, não de um {}</translation>
    </message>
    <message>
        <source>replace makes a text that is too long</source>
        <translation>replace gera um texto longo demais</translation>
    </message>
    <message>
        <source>slice into no parts</source>
        <translation>slice em nenhuma parte</translation>
    </message>
    <message>
        <source>map needs a filter or an attribute</source>
        <translation>map precisa de um filtro ou um atributo</translation>
    </message>
    <message>
        <source>{} needs an attribute</source>
        <translation>{} precisa de um atributo</translation>
    </message>
    <message>
        <source>format takes values or names, not both</source>
        <translation>format aceita valores ou nomes, não os dois</translation>
    </message>
    <message>
        <source>the filter &quot;{}&quot; is not supported</source>
        <translation>o filtro &quot;{}&quot; não é suportado</translation>
    </message>
    <message>
        <source>a format that is wider than 10000 characters</source>
        <translation>um formato com mais de 10000 caracteres de largura</translation>
    </message>
    <message>
        <source>a format with more than 300 digits</source>
        <translation>um formato com mais de 300 dígitos</translation>
    </message>
    <message>
        <source>a format that groups the digits of another base</source>
        <translation>um formato que agrupa os dígitos de outra base</translation>
    </message>
    <message>
        <source>a format with # for a number with a fraction</source>
        <translation>um formato com # para um número com fração</translation>
    </message>
    <message>
        <source>a format with a precision, but without a type</source>
        <translation>um formato com precisão, mas sem tipo</translation>
    </message>
    <message>
        <source>a format with a point, but without a precision</source>
        <translation>um formato com ponto, mas sem precisão</translation>
    </message>
    <message>
        <source>the format &quot;{}&quot; is not supported</source>
        <translation>o formato &quot;{}&quot; não é suportado</translation>
    </message>
    <message>
        <source>a format with zeros and groups of digits</source>
        <translation>um formato com zeros e grupos de dígitos</translation>
    </message>
    <message>
        <source>the format &quot;{}&quot; of a {}</source>
        <translation>o formato &quot;{}&quot; de um {}</translation>
    </message>
    <message>
        <source>the conversion &quot;{}&quot; of a format is not supported</source>
        <translation>a conversão &quot;{}&quot; de um formato não é suportada</translation>
    </message>
    <message>
        <source>a format with [ without ]</source>
        <translation>um formato com [ sem ]</translation>
    </message>
    <message>
        <source>a format with an empty name</source>
        <translation>um formato com nome vazio</translation>
    </message>
    <message>
        <source>a format with ! without a conversion</source>
        <translation>um formato com ! sem conversão</translation>
    </message>
    <message>
        <source>the format place {{{}}} cannot be read</source>
        <translation>o campo de formato {{{}}} não pode ser lido</translation>
    </message>
    <message>
        <source>a format mixes {{}} and {{0}}</source>
        <translation>um formato mistura {{}} e {{0}}</translation>
    </message>
    <message>
        <source>a format has fewer values than places</source>
        <translation>um formato tem menos valores que campos</translation>
    </message>
    <message>
        <source>the format place {{{}}} has no value</source>
        <translation>o campo de formato {{{}}} não tem valor</translation>
    </message>
    <message>
        <source>the format %{} of a {} is not supported</source>
        <translation>o formato %{} de um {} não é suportado</translation>
    </message>
    <message>
        <source>the format %{} is not supported</source>
        <translation>o formato %{} não é suportado</translation>
    </message>
    <message>
        <source>an unfinished format</source>
        <translation>um formato inacabado</translation>
    </message>
    <message>
        <source>a format with a single }}</source>
        <translation>um formato com um único }}</translation>
    </message>
    <message>
        <source>a format with a single {{</source>
        <translation>um formato com um único {{</translation>
    </message>
    <message>
        <source>a format inside a format is not supported</source>
        <translation>um formato dentro de um formato não é suportado</translation>
    </message>
    <message>
        <source>a format with a name needs a dict</source>
        <translation>um formato com nome precisa de um dict</translation>
    </message>
    <message>
        <source>a format with a name that the dict lacks</source>
        <translation>um formato com um nome que falta no dict</translation>
    </message>
    <message>
        <source>a format with * is not supported</source>
        <translation>um formato com * não é suportado</translation>
    </message>
    <message>
        <source>a format has more values than places</source>
        <translation>um formato tem mais valores que campos</translation>
    </message>
    <message>
        <source>tojson cannot write a {}</source>
        <translation>tojson não pode escrever um {}</translation>
    </message>
    <message>
        <source>tojson cannot write a {} as a key</source>
        <translation>tojson não pode escrever um {} como chave</translation>
    </message>
    <message>
        <source>a comment ({{#) without its end</source>
        <translation>um comentário ({{#) sem seu fim</translation>
    </message>
    <message>
        <source>{{% raw %}} without {{% endraw %}}</source>
        <translation>{{% raw %}} sem {{% endraw %}}</translation>
    </message>
    <message>
        <source>{{{{ without }}}}</source>
        <translation>{{{{ sem }}}}</translation>
    </message>
    <message>
        <source>{{% without %}}</source>
        <translation>{{% sem %}}</translation>
    </message>
    <message>
        <source>a text without its closing quote</source>
        <translation>um texto sem sua aspa de fechamento</translation>
    </message>
    <message>
        <source>a text with a broken \x, \u or \U in it</source>
        <translation>um texto com um \x, \u ou \U malformado</translation>
    </message>
    <message>
        <source>unexpected character &quot;{}&quot;</source>
        <translation>caractere inesperado &quot;{}&quot;</translation>
    </message>
    <message>
        <source>unexpected &quot;{}&quot;</source>
        <translation>&quot;{}&quot; inesperado</translation>
    </message>
    <message>
        <source>a text is needed, not a {}</source>
        <translation>é preciso um texto, não um {}</translation>
    </message>
    <message>
        <source>missing argument</source>
        <translation>argumento ausente</translation>
    </message>
    <message>
        <source>split needs a separator that is not empty</source>
        <translation>split precisa de um separador que não esteja vazio</translation>
    </message>
    <message>
        <source>a text or a tuple of texts is needed</source>
        <translation>é preciso um texto ou uma tupla de textos</translation>
    </message>
    <message>
        <source>the text &quot;{}&quot; was not found</source>
        <translation>o texto &quot;{}&quot; não foi encontrado</translation>
    </message>
    <message>
        <source>partition needs a separator that is not empty</source>
        <translation>partition precisa de um separador que não esteja vazio</translation>
    </message>
    <message>
        <source>a text is filled up with one character</source>
        <translation>um texto se completa com um só caractere</translation>
    </message>
    <message>
        <source>the text is made too wide</source>
        <translation>o texto fica largo demais</translation>
    </message>
    <message>
        <source>{} is not in the list</source>
        <translation>{} não está na lista</translation>
    </message>
    <message>
        <source>loop.cycle needs values</source>
        <translation>loop.cycle precisa de valores</translation>
    </message>
    <message>
        <source>range takes one to three numbers</source>
        <translation>range aceita de um a três números</translation>
    </message>
    <message>
        <source>range with the step 0</source>
        <translation>range com o passo 0</translation>
    </message>
    <message>
        <source>a range of more than 100000 numbers</source>
        <translation>um range de mais de 100000 números</translation>
    </message>
    <message>
        <source>dict() takes one list or dict</source>
        <translation>dict() aceita uma lista ou um dict</translation>
    </message>
    <message>
        <source>dict() takes pairs</source>
        <translation>dict() aceita pares</translation>
    </message>
    <message>
        <source>{{% {} %}} is missing</source>
        <translation>falta {{% {} %}}</translation>
    </message>
    <message>
        <source>{{% call %}} needs a call</source>
        <translation>{{% call %}} precisa de uma chamada</translation>
    </message>
    <message>
        <source>{{% {} %}} outside of a loop</source>
        <translation>{{% {} %}} fora de um laço</translation>
    </message>
    <message>
        <source>{{% {} %}} is not supported here</source>
        <translation>{{% {} %}} não é suportado aqui</translation>
    </message>
    <message>
        <source>expected &quot;in&quot;, got {}</source>
        <translation>esperado &quot;in&quot;, encontrado {}</translation>
    </message>
    <message>
        <source>a parameter without a default follows one with a default</source>
        <translation>um parâmetro sem valor padrão vem depois de um com valor padrão</translation>
    </message>
    <message>
        <source>odd and even need a number, not a {}</source>
        <translation>odd e even precisam de um número, não de um {}</translation>
    </message>
    <message>
        <source>the test &quot;{}&quot; is not supported</source>
        <translation>o teste &quot;{}&quot; não é suportado</translation>
    </message>
    <message>
        <source>the test &quot;{}&quot; needs {} arguments</source>
        <translation>o teste &quot;{}&quot; precisa de {} argumentos</translation>
    </message>
    <message>
        <source>The whole number {} is too large for a chat template</source>
        <translation>O número inteiro {} é grande demais para um template de chat</translation>
    </message>
    <message>
        <source>what the template is given</source>
        <translation>o que o template recebe</translation>
    </message>
    <message>
        <source>Give it as a text</source>
        <translation>Indicá-lo como texto</translation>
    </message>
    <message>
        <source>the decoder &quot;{}&quot;</source>
        <translation>o decodificador &quot;{}&quot;</translation>
    </message>
    <message>
        <source>more than 64 decoders</source>
        <translation>mais de 64 decodificadores</translation>
    </message>
    <message>
        <source>The tokenizer nests deeper than 64 levels</source>
        <translation>O tokenizador tem mais de 64 níveis de aninhamento</translation>
    </message>
    <message>
        <source>The decoder makes the words too long</source>
        <translation>O decodificador torna as palavras longas demais</translation>
    </message>
    <message>
        <source>The tokenizer has no key &quot;model&quot;</source>
        <translation>O tokenizador não tem a chave &quot;model&quot;</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;first&quot; with a normalizer that can take a text&apos;s first characters away</source>
        <translation>o prepend_scheme &quot;first&quot; com um normalizador que pode tirar os primeiros caracteres de um texto</translation>
    </message>
    <message>
        <source>The post-processor puts the id {} around a text, which no token has</source>
        <translation>O pós-processador põe em torno de um texto o id {}, que nenhum token tem</translation>
    </message>
    <message>
        <source>training checkpoint</source>
        <translation>ponto de retomada do treinamento</translation>
    </message>
    <message>
        <source>The training checkpoint lacks a usable &quot;{}&quot;</source>
        <translation>Falta no ponto de retomada do treinamento um &quot;{}&quot; utilizável</translation>
    </message>
    <message>
        <source>Delete it to start again</source>
        <translation>Excluí-lo para começar de novo</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>training checkpoint&apos;s settings</source>
        <translation>ajustes do ponto de retomada do treinamento</translation>
    </message>
    <message>
        <source>The training checkpoint was made with another method, other settings or other behaviours</source>
        <translation>O ponto de retomada do treinamento foi criado com outro método, outros ajustes ou outros comportamentos</translation>
    </message>
    <message>
        <source>Delete it to start again, or train with the settings it was made with</source>
        <translation>Excluí-lo para começar de novo, ou treinar com os ajustes com que foi criado</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>atualizações</translation>
    </message>
    <message>
        <source>The demo world makes its examples as they are drawn, so there is no part of them to choose</source>
        <translation>O mundo de demonstração cria seus exemplos à medida que são sorteados, por isso não há uma parte deles a escolher</translation>
    </message>
    <message>
        <source>Give a data set, or leave out subset and drop_longest</source>
        <translation>Indicar um conjunto de dados, ou omitir subset e drop_longest</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>conjunto de dados</translation>
    </message>
    <message>
        <source>The data set holds no examples</source>
        <translation>O conjunto de dados não contém exemplos</translation>
    </message>
    <message>
        <source>The demo world makes its examples as they are drawn, so there are no epochs of them</source>
        <translation>O mundo de demonstração cria seus exemplos à medida que são sorteados, por isso não há épocas deles</translation>
    </message>
    <message>
        <source>Give a data set, or leave out epochs</source>
        <translation>Indicar um conjunto de dados, ou omitir epochs</translation>
    </message>
    <message>
        <source>The data set has no examples of what is trained</source>
        <translation>O conjunto de dados não tem exemplos do que é treinado</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>dados de treinamento</translation>
    </message>
    <message>
        <source>Add some, or choose other behaviours</source>
        <translation>Acrescentar alguns, ou escolher outros comportamentos</translation>
    </message>
    <message>
        <source>No example of &quot;{}&quot; is held out</source>
        <translation>Nenhum exemplo de &quot;{}&quot; está reservado</translation>
    </message>
    <message>
        <source>Hold out a larger share, or name a file that has some</source>
        <translation>Reservar uma proporção maior, ou indicar um arquivo que tenha alguns</translation>
    </message>
    <message>
        <source>{} needs tokens of seen behaviours</source>
        <translation>{} precisa de tokens de comportamentos vistos</translation>
    </message>
    <message>
        <source>{} needs tokens of seen behaviours from at least two categories</source>
        <translation>{} precisa de tokens de comportamentos vistos de pelo menos duas categorias</translation>
    </message>
    <message>
        <source>Train those tokens first</source>
        <translation>Primeiro treinar esses tokens</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no seen behaviour, so it is left out anyway</source>
        <translation>&quot;{}&quot; não é um comportamento visto, por isso já fica de fora</translation>
    </message>
    <message>
        <source>training of {}</source>
        <translation>treinamento de {}</translation>
    </message>
    <message>
        <source>Leave it out of the behaviours to do without</source>
        <translation>Retirá-lo dos comportamentos a dispensar</translation>
    </message>
    <message>
        <source>{} joins two behaviours at least</source>
        <translation>{} junta pelo menos dois comportamentos</translation>
    </message>
    <message>
        <source>Give sizes from 2 to 4</source>
        <translation>Indicar tamanhos de 2 a 4</translation>
    </message>
    <message>
        <source>Sentences of their own ask for every behaviour, and {} for one of them</source>
        <translation>Frases próprias pedem todos os comportamentos, e {} pede um deles</translation>
    </message>
    <message>
        <source>Take the joined wording</source>
        <translation>Usar a redação unida</translation>
    </message>
    <message>
        <source>{} draws what its answers obey, so the data are not gone through in epochs</source>
        <translation>{} sorteia o que suas respostas cumprem, por isso os dados não são percorridos em épocas</translation>
    </message>
    <message>
        <source>Leave out epochs</source>
        <translation>Omitir epochs</translation>
    </message>
    <message>
        <source>The data set has no examples of &quot;{}&quot;</source>
        <translation>O conjunto de dados não tem exemplos de &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Add some, or leave the behaviour out</source>
        <translation>Acrescentar alguns, ou omitir o comportamento</translation>
    </message>
    <message>
        <source>The setting &quot;{}&quot; is {}</source>
        <translation>O ajuste &quot;{}&quot; é {}</translation>
    </message>
    <message>
        <source>Give {}</source>
        <translation>Indicar {}</translation>
    </message>
    <message>
        <source>1 to 10 000 000</source>
        <translation>1 a 10 000 000</translation>
    </message>
    <message>
        <source>1 to 65 536</source>
        <translation>1 a 65 536</translation>
    </message>
    <message>
        <source>more than 0, at most 10</source>
        <translation>mais de 0, no máximo 10</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 a 10</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 a 1</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>mais de 0</translation>
    </message>
    <message>
        <source>more than 0, at most 1000</source>
        <translation>mais de 0, no máximo 1000</translation>
    </message>
    <message>
        <source>0 to 1000</source>
        <translation>0 a 1000</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 ou mais</translation>
    </message>
    <message>
        <source>1 to 8</source>
        <translation>1 a 8</translation>
    </message>
    <message>
        <source>There is no company &quot;{}&quot;</source>
        <translation>Não existe a companhia &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose words or tokens</source>
        <translation>Escolher words ou tokens</translation>
    </message>
    <message>
        <source>Company is drawn anew for each example, so the data cannot be gone through in epochs</source>
        <translation>A companhia é sorteada de novo para cada exemplo, por isso os dados não podem ser percorridos em épocas</translation>
    </message>
    <message>
        <source>Leave out one of the two</source>
        <translation>Omitir um dos dois</translation>
    </message>
    <message>
        <source>0 for all, or how many examples</source>
        <translation>0 para todos, ou quantos exemplos</translation>
    </message>
    <message>
        <source>0 to 0.5</source>
        <translation>0 a 0.5</translation>
    </message>
    <message>
        <source>There is no start &quot;{}&quot;</source>
        <translation>Não existe o início &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose zero, average, word or random</source>
        <translation>Escolher zero, average, word ou random</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 a 4</translation>
    </message>
    <message>
        <source>There are no tokens to begin with</source>
        <translation>Não há tokens com que começar</translation>
    </message>
    <message>
        <source>Open a folder of tokens</source>
        <translation>Abrir uma pasta de tokens</translation>
    </message>
    <message>
        <source>There is not enough memory for a step of training with one example at a time</source>
        <translation>Não há memória suficiente para um passo de treinamento com um exemplo de cada vez</translation>
    </message>
    <message>
        <source>Shorten the answers, close other programs, or take a smaller model</source>
        <translation>Encurtar as respostas, fechar outros programas, ou usar um modelo menor</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sessão</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>lição</translation>
    </message>
    <message>
        <source>A combination names a behaviour that is empty</source>
        <translation>Uma combinação nomeia um comportamento vazio</translation>
    </message>
    <message>
        <source>Write french|spanish+!json, for instance</source>
        <translation>Escreva french|spanish+!json, por exemplo</translation>
    </message>
    <message>
        <source>There are no formulas &quot;{}&quot;</source>
        <translation>Não há fórmulas &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Choose and-not or or-and</source>
        <translation>Escolha and-not ou or-and</translation>
    </message>
    <message>
        <source>The formulas &quot;{}&quot; take {} behaviours at least</source>
        <translation>As fórmulas &quot;{}&quot; exigem pelo menos {} comportamentos</translation>
    </message>
    <message>
        <source>Choose a larger size</source>
        <translation>Escolha um tamanho maior</translation>
    </message>
    <message>
        <source>The lesson cannot be opened</source>
        <translation>A lição não pode ser aberta</translation>
    </message>
    <message>
        <source>Name a readable file</source>
        <translation>Indique um arquivo legível</translation>
    </message>
    <message>
        <source>Mend it in Bench &gt; Write a lesson</source>
        <translation>Corrija-a em Bancada &gt; Escrever uma lição</translation>
    </message>
    <message>
        <source>The folder of your lessons cannot be made</source>
        <translation>A pasta das suas lições não pode ser criada</translation>
    </message>
    <message>
        <source>These answers to a task are of another model</source>
        <translation>Estas respostas a uma tarefa são de outro modelo</translation>
    </message>
    <message>
        <source>Open its model first</source>
        <translation>Abra primeiro o modelo delas</translation>
    </message>
    <message>
        <source>Sentences of their own ask for every behaviour, where one of them is enough</source>
        <translation>Frases separadas pedem cada comportamento, onde um deles basta</translation>
    </message>
    <message>
        <source>No answer has tokens with their probabilities</source>
        <translation>Nenhuma resposta tem tokens com suas probabilidades</translation>
    </message>
    <message>
        <source>Let an answer come first</source>
        <translation>Espere primeiro por uma resposta</translation>
    </message>
    <message>
        <source>Held-out behaviours are wanted in company, but neither pairs nor threes</source>
        <translation>Pedem-se comportamentos reservados em companhia, mas nem pares nem trios</translation>
    </message>
    <message>
        <source>Ask for some of each pair or of each three</source>
        <translation>Peça alguns de cada par ou de cada trio</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::AnswerFiles</name>
    <message>
        <source>Where the tokens and their probabilities are put</source>
        <translation>Onde ficam os tokens e suas probabilidades</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>Tabelas (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 foi gravado.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::AnswerHistory</name>
    <message numerus="yes">
        <source>%n runs of the history %1 could not be read and are left out.</source>
        <translation>
            <numerusform>Não foi possível ler %n execução do histórico %1; ela foi omitida.</numerusform>
            <numerusform>Não foi possível ler %n execuções do histórico %1; elas foram omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history of runs could not be read: %1</source>
        <translation>Não foi possível ler o histórico de execuções: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::AssignmentHost</name>
    <message>
        <source>This assignment was written for another model: its answers may differ from the teacher&apos;s.</source>
        <translation>Esta atividade foi escrita para outro modelo: as respostas dele podem diferir das do professor.</translation>
    </message>
    <message>
        <source>No model is open yet.</source>
        <translation>Nenhum modelo está aberto ainda.</translation>
    </message>
    <message>
        <source>The open model has no behaviour called %1.</source>
        <translation>O modelo aberto não tem um comportamento chamado %1.</translation>
    </message>
    <message>
        <source>Lay the assignment&apos;s deck</source>
        <translation>Colocar o baralho da atividade</translation>
    </message>
    <message>
        <source>Where your answers are put</source>
        <translation>Onde ficam suas respostas</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Respostas (*.json)</translation>
    </message>
    <message>
        <source>%1 is written: hand this file to your teacher.</source>
        <translation>%1 foi gravado: entregar este arquivo ao professor.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::BatchWindow</name>
    <message>
        <source>A file of prompts</source>
        <translation>Um arquivo de prompts</translation>
    </message>
    <message>
        <source>Choose a file of prompts</source>
        <translation>Escolher um arquivo de prompts</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl *.json *.csv *.tsv);;All files (*)</source>
        <translation>Prompts (*.txt *.jsonl *.json *.csv *.tsv);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Respondendo…</translation>
    </message>
    <message>
        <source>%1 of %2 prompts are answered.</source>
        <translation>%1 de %2 prompts respondidos.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Where the table is put</source>
        <translation>Onde fica a tabela</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 foi gravado.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::BehaviorsWindow</name>
    <message>
        <source>Trying</source>
        <translation>Testando</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamentos</translation>
    </message>
    <message>
        <source>Compose has no question to try it on.</source>
        <translation>Compor não tem pergunta com que testar.</translation>
    </message>
    <message>
        <source>An instruction is being tried.</source>
        <translation>Uma instrução está sendo testada.</translation>
    </message>
    <message>
        <source>Import behaviours</source>
        <translation>Importar comportamentos</translation>
    </message>
    <message>
        <source>Behaviour sets (*.json)</source>
        <translation>Conjuntos de comportamentos (*.json)</translation>
    </message>
    <message>
        <source>Where the behaviours are put</source>
        <translation>Onde ficam os comportamentos</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviours were written to %1.</source>
        <translation>
            <numerusform>%n comportamento foi gravado em %1.</numerusform>
            <numerusform>%n comportamentos foram gravados em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggesting wordings</source>
        <translation>Sugerindo formulações</translation>
    </message>
    <message>
        <source>The demo model knows animals alone. Open a real model.</source>
        <translation>O modelo de demonstração só conhece animais. Abrir um modelo real.</translation>
    </message>
    <message>
        <source>The model is writing.</source>
        <translation>O modelo está escrevendo.</translation>
    </message>
    <message>
        <source>The model had no other words for it. Try again, or write them yourself.</source>
        <translation>O modelo não encontrou outras palavras para isso. Tentar de novo ou escrevê-las por conta própria.</translation>
    </message>
    <message numerus="yes">
        <source>%n wordings are added. Try each, and take out what says something else.</source>
        <translation>
            <numerusform>%n formulação foi adicionada. Testá-la e retirá-la se disser outra coisa.</numerusform>
            <numerusform>%n formulações foram adicionadas. Testar cada uma e retirar as que disserem outra coisa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::app::BenchRail</name>
    <message>
        <source>Benches</source>
        <translation>Bancadas</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::ClassWindow</name>
    <message>
        <source>A class&apos;s answers</source>
        <translation>Respostas de uma turma</translation>
    </message>
    <message>
        <source>The folder that holds the pupils&apos; files</source>
        <translation>A pasta que contém os arquivos dos alunos</translation>
    </message>
    <message>
        <source>Pupils&apos; files</source>
        <translation>Arquivos dos alunos</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Respostas (*.json)</translation>
    </message>
    <message>
        <source>Where the table is put</source>
        <translation>Onde fica a tabela</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 foi gravado.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::DeckStore</name>
    <message>
        <source>it is not of the kind %1</source>
        <translation>não é do tipo %1</translation>
    </message>
    <message>
        <source>its deck number %1 has no name of its own, or no chips</source>
        <translation>o baralho número %1 não tem nome próprio ou não tem fichas</translation>
    </message>
    <message>
        <source>The saved decks could not be read (%1); their file was put aside as %2.</source>
        <translation>Não foi possível ler os baralhos salvos (%1); o arquivo foi guardado à parte como %2.</translation>
    </message>
    <message>
        <source>The saved decks in %1 could not be read (%2); no deck will be saved until that file is moved.</source>
        <translation>Não foi possível ler os baralhos salvos em %1 (%2); nenhum baralho será salvo até que esse arquivo seja movido.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::EffectsWindow</name>
    <message>
        <source>Where adapters act</source>
        <translation>Onde os adaptadores atuam</translation>
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
        <translation>A exportação foi parada; nada dela restou.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>Escolher uma pasta nova ou vazia</translation>
    </message>
    <message>
        <source>Where the share card is put</source>
        <translation>Onde fica o cartão de compartilhamento</translation>
    </message>
    <message>
        <source>Share cards (*.json)</source>
        <translation>Cartões de compartilhamento (*.json)</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::JobSet</name>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Dados de treinamento</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimativa</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometria</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::JudgeWindow</name>
    <message>
        <source>The judge</source>
        <translation>O juiz</translation>
    </message>
    <message>
        <source>“%1” was reached, but its answer cannot be read: %2</source>
        <translation>“%1” foi alcançado, mas sua resposta não pode ser lida: %2</translation>
    </message>
    <message>
        <source>“%1” answered after %2 s, but wrongly: it found no animal in a sentence about a fox.</source>
        <translation>“%1” respondeu após %2 s, mas errado: não encontrou nenhum animal em uma frase sobre uma raposa.</translation>
    </message>
    <message>
        <source>“%1” answered rightly after %2 s.</source>
        <translation>“%1” respondeu certo após %2 s.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::KeptFile</name>
    <message>
        <source>it is larger than 4 MB</source>
        <translation>tem mais de 4 MB</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LabHost</name>
    <message>
        <source>No model is open yet: open one, then its tokens.</source>
        <translation>Nenhum modelo está aberto ainda: abrir um e, depois, seus tokens.</translation>
    </message>
    <message>
        <source>No model is open yet: open one, then its share cards.</source>
        <translation>Nenhum modelo está aberto ainda: abrir um e, depois, seus cartões de compartilhamento.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>O do &amp;sistema</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LessonEditorWindow</name>
    <message>
        <source>Write a lesson</source>
        <translation>Escrever uma lição</translation>
    </message>
    <message>
        <source>Learn lists it as %1.</source>
        <translation>Aprender a lista como %1.</translation>
    </message>
    <message>
        <source>Where the lesson is put</source>
        <translation>Onde fica a lição</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>Lições (*.json)</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Um arquivo…</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir uma lição</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Sua: %1</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation>Uma cópia de %1</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 foi gravado.</translation>
    </message>
    <message>
        <source>Go to Compose, Train, Geometry or Evaluate first.</source>
        <translation>Ir antes para Compor, Treinar, Geometria ou Avaliar.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LessonHost</name>
    <message>
        <source>The lesson %1 cannot be read: %2</source>
        <translation>Não é possível ler a lição %1: %2</translation>
    </message>
    <message>
        <source>Lay the lesson&apos;s deck</source>
        <translation>Montar o baralho da lição</translation>
    </message>
    <message>
        <source>The lesson is among those of Learn now.</source>
        <translation>Agora a lição está entre as de Aprender.</translation>
    </message>
    <message>
        <source>There is no lesson of yours called %1.</source>
        <translation>Não há nenhuma lição sua chamada %1.</translation>
    </message>
    <message>
        <source>The lesson is no longer among those of Learn.</source>
        <translation>A lição não está mais entre as de Aprender.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LibraryHost</name>
    <message>
        <source>No model is open yet: open %1 first.</source>
        <translation>Nenhum modelo está aberto ainda: abrir %1 primeiro.</translation>
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
            <numerusform>%n item foi apagado de vez.</numerusform>
            <numerusform>%n itens foram apagados de vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies in the trash will be gone for good.</source>
        <translation>O que está na lixeira será apagado de vez.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Esvaziar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>%1 is of the model %2. Open that model first.</source>
        <translation>%1 é do modelo %2. Abrir esse modelo primeiro.</translation>
    </message>
    <message>
        <source>The tokens of %1 will take the place of those in use, which are set aside.</source>
        <translation>Os tokens de %1 vão tomar o lugar dos que estão em uso, que serão postos de lado.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No file manager could be started. The item lies in %1.</source>
        <translation>Não foi possível abrir um gerenciador de arquivos. O item está em %1.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 está na lixeira.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are in the trash.</source>
        <translation>
            <numerusform>%n item está na lixeira.</numerusform>
            <numerusform>%n itens estão na lixeira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Deixar lá</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Where the table is put</source>
        <translation>Onde fica a tabela</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 foi gravado.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LoadingPage</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>&amp;Open a model folder…</source>
        <translation>Abrir uma &amp;pasta de modelo…</translation>
    </message>
    <message>
        <source>Open the &amp;demo model</source>
        <translation>Abrir o modelo de &amp;demonstração</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Carregando %1…</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Nenhum modelo aberto</translation>
    </message>
    <message>
        <source>Find or get a &amp;model…</source>
        <translation>Procurar ou &amp;obter um modelo…</translation>
    </message>
    <message>
        <source>Open a &amp;GGUF file…</source>
        <translation>Abrir um arquivo &amp;GGUF…</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::MechanismWindow</name>
    <message>
        <source>The mechanism</source>
        <translation>O mecanismo</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Dispensar esta mensagem</translation>
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
        <translation>Neste &amp;computador</translation>
    </message>
    <message>
        <source>&amp;Get a model</source>
        <translation>&amp;Obter um modelo</translation>
    </message>
    <message>
        <source>Reading the model&apos;s files…</source>
        <translation>Lendo os arquivos do modelo…</translation>
    </message>
    <message>
        <source>Every file of %1 is what the hub gave.</source>
        <translation>Todos os arquivos de %1 são os que o hub forneceu.</translation>
    </message>
    <message>
        <source>Damaged files of %1: %2. Get the model again: these alone are fetched anew.</source>
        <translation>Arquivos danificados de %1: %2. Obter o modelo de novo: só estes serão baixados outra vez.</translation>
    </message>
    <message>
        <source>Add a folder that holds models</source>
        <translation>Adicionar uma pasta que contém modelos</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::Presenter</name>
    <message>
        <source>Present: F5 or Escape leaves.</source>
        <translation>Apresentação: F5 ou Escape sai.</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>A&amp;presentar</translation>
    </message>
    <message>
        <source>For a wall: the whole screen, large answers, no shelf and no rail; F5 or Escape leaves</source>
        <translation>Para projetar na parede: a tela inteira, respostas grandes, sem estante e sem a barra de bancadas; F5 ou Escape sai</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::ResultsHost</name>
    <message>
        <source>These results are not open any more.</source>
        <translation>Estes resultados não estão mais abertos.</translation>
    </message>
    <message>
        <source>There are no results to judge yet.</source>
        <translation>Ainda não há resultados para julgar.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::Screenshot</name>
    <message>
        <source>The work was cancelled.</source>
        <translation>O trabalho foi cancelado.</translation>
    </message>
    <message>
        <source>The picture could not be written (%1): %2. Name a file in a folder you may write.</source>
        <translation>Não foi possível gravar a imagem (%1): %2. Indicar um arquivo em uma pasta com permissão de gravação.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::SessionKeeper</name>
    <message>
        <source>Nothing can be written into %1. Everything works; decks, answers and trainings of this session last until you quit.</source>
        <translation>Nada pode ser gravado em %1. Tudo funciona; os baralhos, respostas e treinos desta sessão duram até você sair.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::SessionStore</name>
    <message>
        <source>it is not of the kind %1</source>
        <translation>não é do tipo %1</translation>
    </message>
    <message>
        <source>The last session could not be read (%1); it was put aside as %2.</source>
        <translation>Não foi possível ler a última sessão (%1); ela foi guardada à parte como %2.</translation>
    </message>
    <message>
        <source>The last session %1 could not be read (%2); this one will not be kept.</source>
        <translation>Não foi possível ler a última sessão, %1 (%2); esta não será guardada.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::SideEffectsWindow</name>
    <message>
        <source>Side effects of the deck</source>
        <translation>Efeitos colaterais do baralho</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::StatusStrip</name>
    <message>
        <source>Cancel the running job</source>
        <translation>Cancelar o trabalho em andamento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The open model</source>
        <translation>O modelo aberto</translation>
    </message>
    <message>
        <source>Device, number format and threads</source>
        <translation>Dispositivo, formato numérico e threads</translation>
    </message>
    <message>
        <source>Memory that this program holds</source>
        <translation>Memória ocupada por este programa</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Progresso do trabalho em andamento</translation>
    </message>
    <message>
        <source>%1
%2, %3 parameters, %4 layers, %5 wide, %6 words</source>
        <translation>%1
%2, %3 parâmetros, %4 camadas, largura %5, %6 palavras</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 threads</translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>%1 de memória</translation>
    </message>
    <message>
        <source>%1
Weights: %2 in memory, as %3</source>
        <translation>%1
Pesos: %2 na memória, como %3</translation>
    </message>
    <message>
        <source>%1 is not all there</source>
        <comment>a download that waits</comment>
        <translation>%1 está incompleto</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Baixando %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a download and its share</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shows the download</source>
        <translation>Mostra o download</translation>
    </message>
    <message>
        <source>%1 · completes text</source>
        <comment>a base model</comment>
        <translation>%1 · completa texto</translation>
    </message>
    <message>
        <source>It has no chat template: it goes on with a prompt as it is.</source>
        <translation>Ele não tem template de chat: continua um prompt como ele está.</translation>
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
        <translation>Um treinamento de %1 parou no passo %2 de %3. Ele pode continuar do último ponto de retomada.</translation>
    </message>
    <message>
        <source>A training of %1 was interrupted before its first step.</source>
        <translation>Um treinamento de %1 foi interrompido antes do primeiro passo.</translation>
    </message>
    <message>
        <source>An experiment stopped after %1 of %2 answers. It can go on from there.</source>
        <translation>Um experimento parou após %1 de %2 respostas. Ele pode continuar daí.</translation>
    </message>
    <message>
        <source>An experiment was interrupted before its first answer.</source>
        <translation>Um experimento foi interrompido antes da primeira resposta.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>A training of %1 is under way (step %2 of %3). What it has learnt is kept, and it can go on at the next start.</source>
        <translation>Há um treinamento de %1 em andamento (passo %2 de %3). O que ele aprendeu fica guardado, e ele pode continuar quando o programa for aberto de novo.</translation>
    </message>
    <message>
        <source>An experiment is under way (%1 of %2 answers). Its answers are kept, and it can go on at the next start.</source>
        <translation>Há um experimento em andamento (%1 de %2 respostas). As respostas ficam guardadas, e ele pode continuar quando o programa for aberto de novo.</translation>
    </message>
    <message>
        <source>The download of %1 stopped at %2 of %3. It can go on from there.</source>
        <translation>O download de %1 parou em %2 de %3. Ele pode continuar daí.</translation>
    </message>
    <message>
        <source>The download of %1 was interrupted at its beginning.</source>
        <translation>O download de %1 foi interrompido no início.</translation>
    </message>
    <message>
        <source>The task %1 stopped after %2 of %3 answers. It can go on from there.</source>
        <translation>A tarefa %1 parou após %2 de %3 respostas. Ela pode continuar daí.</translation>
    </message>
    <message>
        <source>The task %1 is under way (%2 of %3 answers). Its answers are kept, and it can go on at the next start.</source>
        <translation>A tarefa %1 está em andamento (%2 de %3 respostas). As respostas ficam guardadas, e ela pode continuar quando o programa for aberto de novo.</translation>
    </message>
    <message>
        <source>A sweep of %1 stopped after %2 of %3 trainings. It can go on from there.</source>
        <translation>Uma varredura de %1 parou após %2 de %3 treinamentos. Ela pode continuar daí.</translation>
    </message>
    <message>
        <source>A sweep of %1 is under way (%2 of %3 trainings). What it has trained is kept, and it can go on at the next start.</source>
        <translation>Há uma varredura de %1 em andamento (%2 de %3 treinamentos). O que ela treinou fica guardado, e ela pode continuar quando o programa for aberto de novo.</translation>
    </message>
</context>
<context>
    <name>steerdeck::app::Workbench</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Open model folder…</source>
        <translation>Abrir &amp;pasta de modelo…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>Open &amp;token file…</source>
        <translation>Abrir arquivo de &amp;token…</translation>
    </message>
    <message>
        <source>Open re&amp;sults…</source>
        <translation>Abrir re&amp;sultados…</translation>
    </message>
    <message>
        <source>Open the &amp;demo model</source>
        <translation>Abrir o modelo de &amp;demonstração</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Bench</source>
        <translation>&amp;Bancada</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atalhos</translation>
    </message>
    <message>
        <source>&amp;About Steerdeck</source>
        <translation>&amp;Sobre o Steerdeck</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ex&amp;ibir</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>O da área de &amp;trabalho</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>The text is at %1 % of its usual size.</source>
        <translation>O texto está em %1 % do tamanho usual.</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texto &amp;maior</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto me&amp;nor</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Tamanho &amp;usual do texto</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Tela &amp;cheia</translation>
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
        <translation>&amp;Limpar esta lista</translation>
    </message>
    <message>
        <source>Open a model folder (it holds config.json)</source>
        <translation>Abrir uma pasta de modelo (a que contém config.json)</translation>
    </message>
    <message>
        <source>Open results of an experiment</source>
        <translation>Abrir resultados de um experimento</translation>
    </message>
    <message>
        <source>Compare with results</source>
        <translation>Comparar com resultados</translation>
    </message>
    <message>
        <source>Results (results.json)</source>
        <translation>Resultados (results.json)</translation>
    </message>
    <message>
        <source>all behaviours</source>
        <translation>todos os comportamentos</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The form is filled as it was; start it once it can be started.</source>
        <translation>O formulário foi preenchido como estava; iniciar quando for possível.</translation>
    </message>
    <message>
        <source>The token %1 is open.</source>
        <translation>O token %1 está aberto.</translation>
    </message>
    <message>
        <source>The judge has scored %1 of %2 correct answers.</source>
        <translation>O juiz deu nota a %1 de %2 respostas corretas.</translation>
    </message>
    <message>
        <source>Steerdeck</source>
        <translation>Steerdeck</translation>
    </message>
    <message>
        <source>the change of the training</source>
        <translation>a mudança do treinamento</translation>
    </message>
    <message>
        <source>the change of the plan</source>
        <translation>a mudança do plano</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Carregando %1</translation>
    </message>
    <message>
        <source>%1 - Steerdeck</source>
        <translation>%1 - Steerdeck</translation>
    </message>
    <message numerus="yes">
        <source>%n more were refused.</source>
        <translation>
            <numerusform>Mais %n foi recusado.</numerusform>
            <numerusform>Mais %n foram recusados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading a model</source>
        <translation>Carregando um modelo</translation>
    </message>
    <message>
        <source>Quit, go on later</source>
        <translation>Sair e continuar depois</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>The language changes when the work under way is done.</source>
        <translation>O idioma mudará quando o trabalho em andamento terminar.</translation>
    </message>
    <message>
        <source>&amp;Back to the shipped tokens</source>
        <translation>&amp;Voltar aos tokens fornecidos</translation>
    </message>
    <message>
        <source>Use the tokens that came with the model again; your own are set aside</source>
        <translation>Usar de novo os tokens que vieram com o modelo; os seus são postos de lado</translation>
    </message>
    <message>
        <source>No token of your own stands in place of a shipped one.</source>
        <translation>Nenhum token seu está no lugar de um fornecido.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Mostrar o &amp;registro</translation>
    </message>
    <message>
        <source>Every token is the shipped one already.</source>
        <translation>Todos os tokens já são os fornecidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n shipped tokens are in use again: %1. Your own were set aside.</source>
        <translation>
            <numerusform>%n token fornecido está em uso de novo: %1. O seu foi posto de lado.</numerusform>
            <numerusform>%n tokens fornecidos estão em uso de novo: %1. Os seus foram postos de lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Your own tokens are in use again: %1.</source>
        <translation>Os seus tokens estão em uso de novo: %1.</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>The models on this computer, and those to be had from the hub</source>
        <translation>Os modelos deste computador e os que se podem obter do hub</translation>
    </message>
    <message>
        <source>&amp;Weights in memory</source>
        <translation>P&amp;esos na memória</translation>
    </message>
    <message>
        <source>As the &amp;files have them</source>
        <translation>Como nos &amp;arquivos</translation>
    </message>
    <message>
        <source>Packed to &amp;8 bits (Q8_0)</source>
        <translation>Compactados em &amp;8 bits (Q8_0)</translation>
    </message>
    <message>
        <source>Packed to &amp;4 bits (Q4_0)</source>
        <translation>Compactados em &amp;4 bits (Q4_0)</translation>
    </message>
    <message>
        <source>The model %1 is there.</source>
        <translation>O modelo %1 já está aqui.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Open a &amp;GGUF file…</source>
        <translation>Abrir um arquivo &amp;GGUF…</translation>
    </message>
    <message>
        <source>Open a model in one GGUF file</source>
        <translation>Abrir um modelo em um arquivo GGUF</translation>
    </message>
    <message>
        <source>Models (*.gguf);;All files (*)</source>
        <translation>Modelos (*.gguf);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Use a template &amp;file…</source>
        <translation>&amp;Usar um arquivo de template…</translation>
    </message>
    <message>
        <source>A chat template (Jinja) of your own for the open model, or one that a base model lacks</source>
        <translation>Um template de chat (Jinja) seu para o modelo aberto, ou o que falta a um modelo base</translation>
    </message>
    <message>
        <source>Use the model&apos;s own temp&amp;late</source>
        <translation>Usar o template do m&amp;odelo</translation>
    </message>
    <message>
        <source>No template file of your own is in use.</source>
        <translation>Nenhum arquivo de template seu está em uso.</translation>
    </message>
    <message>
        <source>Use a chat template file</source>
        <translation>Usar um arquivo de template de chat</translation>
    </message>
    <message>
        <source>Chat templates (*.jinja *.j2 *.txt);;All files (*)</source>
        <translation>Templates de chat (*.jinja *.j2 *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 has no chat template: it goes on with your prompt as it is. With a template file of its own (File, Use a template file) it can be asked as a chat model is.</source>
        <translation>%1 não tem template de chat: continua o prompt como ele está. Com um arquivo de template próprio (Arquivo, Usar um arquivo de template), pode-se perguntar a ele como a um modelo de chat.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>The deck for other programs: transformers, vLLM, llama.cpp, Ollama, PEFT</source>
        <translation>O baralho para outros programas: transformers, vLLM, llama.cpp, Ollama, PEFT</translation>
    </message>
    <message>
        <source>Where adapters &amp;act…</source>
        <translation>Onde os adaptadores &amp;atuam…</translation>
    </message>
    <message>
        <source>What adapters add to the model&apos;s stream, layer by layer, and how much of it the model bears</source>
        <translation>O que os adaptadores somam ao fluxo do modelo, camada por camada, e quanto disso o modelo suporta</translation>
    </message>
    <message>
        <source>Open a token file or a share card</source>
        <translation>Abrir um arquivo de token ou um cartão de compartilhamento</translation>
    </message>
    <message>
        <source>Steering tokens and share cards (*.safetensors *.json)</source>
        <translation>Tokens de direcionamento e cartões de compartilhamento (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>opening a share card</source>
        <translation>abertura de um cartão de compartilhamento</translation>
    </message>
    <message>
        <source>The share card is open: run it to see its answer. Its tokens are kept by steerdeck-cli import.</source>
        <translation>O cartão de compartilhamento está aberto: executá-lo para ver sua resposta. Seus tokens são mantidos com steerdeck-cli import.</translation>
    </message>
    <message>
        <source>&amp;Tasks of Evaluate</source>
        <translation>&amp;Tarefas de Avaliar</translation>
    </message>
    <message>
        <source>A task&apos;s questions, put to the model with and without steering</source>
        <translation>As perguntas de uma tarefa, feitas ao modelo com e sem direcionamento</translation>
    </message>
    <message>
        <source>&amp;New behaviour…</source>
        <translation>&amp;Novo comportamento…</translation>
    </message>
    <message>
        <source>&amp;Behaviours…</source>
        <translation>&amp;Comportamentos…</translation>
    </message>
    <message>
        <source>The built-in behaviours, and your own to write, try, export and import</source>
        <translation>Os comportamentos integrados, e os seus para escrever, testar, exportar e importar</translation>
    </message>
    <message>
        <source>A file of &amp;prompts…</source>
        <translation>Ar&amp;quivo de prompts…</translation>
    </message>
    <message>
        <source>Every prompt of a file answered under Compose&apos;s deck, into a table</source>
        <translation>Cada prompt de um arquivo, respondido com o baralho de Compor, em uma tabela</translation>
    </message>
    <message>
        <source>%1 (task)</source>
        <translation>%1 (tarefa)</translation>
    </message>
    <message>
        <source>They are kept, and used when Steerdeck is started without --behaviors.</source>
        <translation>Eles ficam guardados e são usados quando o Steerdeck é iniciado sem --behaviors.</translation>
    </message>
    <message>
        <source>The behaviours are renewed when the work under way is done.</source>
        <translation>Os comportamentos serão atualizados quando o trabalho em andamento terminar.</translation>
    </message>
    <message>
        <source>The command line is on the clipboard.</source>
        <translation>A linha de comando está na área de transferência.</translation>
    </message>
    <message>
        <source>Experiments and tasks</source>
        <translation>Experimentos e tarefas</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Whether compositions of behaviours hold, in every order</source>
        <translation>Se as composições de comportamentos são cumpridas, em todas as ordens</translation>
    </message>
    <message>
        <source>Questions with one right answer each: BoolQ, ListOps and others</source>
        <translation>Perguntas com uma só resposta certa: BoolQ, ListOps e outras</translation>
    </message>
    <message>
        <source>the change of the task</source>
        <translation>a mudança da tarefa</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a deck; how it is sampled</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>The former tokens are in use again: %1.</source>
        <translation>Os tokens anteriores estão em uso de novo: %1.</translation>
    </message>
    <message>
        <source>The training&apos;s tokens are in use: %1.</source>
        <translation>Os tokens do treinamento estão em uso: %1.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>%1 is the training data now.</source>
        <translation>%1 são agora os dados de treinamento.</translation>
    </message>
    <message>
        <source>The saved deck is not there any more.</source>
        <translation>O baralho salvo não existe mais.</translation>
    </message>
    <message>
        <source>laying the saved deck %1</source>
        <translation>colocação do baralho salvo %1</translation>
    </message>
    <message>
        <source>L&amp;ibrary…</source>
        <translation>&amp;Biblioteca…</translation>
    </message>
    <message>
        <source>Experiments, trainings, data sets, task runs and saved decks: find, name, compare, delete</source>
        <translation>Experimentos, treinamentos, conjuntos de dados, execuções de tarefas e baralhos salvos: achar, nomear, comparar, excluir</translation>
    </message>
    <message>
        <source>Open an assignment…</source>
        <translation>Abrir uma atividade…</translation>
    </message>
    <message>
        <source>Exercises and questions that a teacher has written; the answers go into one file</source>
        <translation>Exercícios e perguntas escritos por um professor; as respostas vão para um só arquivo</translation>
    </message>
    <message>
        <source>New g&amp;uest window</source>
        <translation>Nova jane&amp;la de convidado</translation>
    </message>
    <message>
        <source>A window that leaves nothing behind: no settings, no tokens, no results</source>
        <translation>Uma janela que não deixa nada para trás: nem ajustes, nem tokens, nem resultados</translation>
    </message>
    <message>
        <source>A &amp;class&apos;s answers…</source>
        <translation>Respostas de uma t&amp;urma…</translation>
    </message>
    <message>
        <source>Pupils&apos; files as a table with plots</source>
        <translation>Os arquivos dos alunos como tabela com gráficos</translation>
    </message>
    <message>
        <source>&amp;Write a lesson…</source>
        <translation>&amp;Escrever uma lição…</translation>
    </message>
    <message>
        <source>Steps and questions of your own, tried at once</source>
        <translation>Passos e perguntas seus, testados na hora</translation>
    </message>
    <message>
        <source>The &amp;mechanism…</source>
        <translation>O &amp;mecanismo…</translation>
    </message>
    <message>
        <source>Teacher, student and token step by step; who sees whom in a deck, down to one logit</source>
        <translation>Professor, aluno e token passo a passo; quem vê quem em um baralho, até um só logit</translation>
    </message>
    <message>
        <source>%1 (assignment)</source>
        <translation>%1 (atividade)</translation>
    </message>
    <message>
        <source>Open an assignment</source>
        <translation>Abrir uma atividade</translation>
    </message>
    <message>
        <source>Assignments (*.json)</source>
        <translation>Atividades (*.json)</translation>
    </message>
    <message>
        <source>The guest&apos;s window could not be started.</source>
        <translation>Não foi possível abrir a janela de convidado.</translation>
    </message>
    <message>
        <source>A guest&apos;s window: when it is closed, everything made in it goes. Export what you want to keep.</source>
        <translation>Uma janela de convidado: quando ela é fechada, tudo o que foi feito nela se perde. Exportar o que deve ser mantido.</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (convidado)</translation>
    </message>
    <message>
        <source>Use as guest (leaves nothing behind)</source>
        <translation>Usar como convidado (não deixa nada para trás)</translation>
    </message>
    <message>
        <source>New here? Just try. What you do is kept in your home folder.</source>
        <translation>Primeira vez aqui? É só experimentar. O que for feito fica guardado na pasta pessoal.</translation>
    </message>
    <message>
        <source>Take the first lesson</source>
        <translation>Fazer a primeira lição</translation>
    </message>
    <message>
        <source>Si&amp;de effects of the deck…</source>
        <translation>E&amp;feitos colaterais do baralho…</translation>
    </message>
    <message>
        <source>How many answers obey at each dose of the deck, and what is paid for it</source>
        <translation>Quantas respostas cumprem o pedido em cada dose do baralho, e a que preço</translation>
    </message>
    <message>
        <source>How the weights of real models lie in memory, and what is computed in: packed, a larger model fits; the open model is opened again</source>
        <translation>Como os pesos dos modelos reais ficam na memória e em que formato se calcula: compactados, cabe um modelo maior; o modelo aberto é reaberto</translation>
    </message>
    <message>
        <source>In float&amp;32, the most exact</source>
        <translation>Em float&amp;32, o mais exato</translation>
    </message>
    <message>
        <source>In &amp;bfloat16, half as large</source>
        <translation>Em &amp;bfloat16, com metade do tamanho</translation>
    </message>
    <message>
        <source>Add results</source>
        <translation>Adicionar resultados</translation>
    </message>
    <message>
        <source>The &amp;judge…</source>
        <translation>O &amp;juiz…</translation>
    </message>
    <message>
        <source>The language model that scores answers and answers questions about them: name it, try it</source>
        <translation>O modelo de linguagem que dá notas às respostas e responde a perguntas sobre elas: indicá-lo, testá-lo</translation>
    </message>
    <message>
        <source>The deck is laid out without %1, which the open model does not know.</source>
        <translation>O deck foi montado sem %1, que o modelo aberto não conhece.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AccuracyMap</name>
    <message>
        <source>Accuracy by method and size</source>
        <translation>Acurácia por método e tamanho</translation>
    </message>
    <message>
        <source>Arrow keys choose a cell, Escape none</source>
        <translation>As setas escolhem uma célula; Escape, nenhuma</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>method, size, group</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Accuracy %1 %</source>
        <translation>Acurácia: %1 %</translation>
    </message>
    <message>
        <source>, 95 % interval %1 to %2</source>
        <translation>, intervalo de 95 % de %1 a %2</translation>
    </message>
    <message>
        <source>Best order %1 %</source>
        <translation>Melhor ordem: %1 %</translation>
    </message>
    <message>
        <source>Order variance %1 points</source>
        <translation>Variância de ordem: %1 pontos</translation>
    </message>
    <message>
        <source>Quality %1 of 5, %2 judged</source>
        <translation>Qualidade: %1 de 5, %2 julgadas</translation>
    </message>
    <message>
        <source>%1 combinations, %2 answers</source>
        <translation>%1 combinações, %2 respostas</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Sem respostas ainda</translation>
    </message>
    <message>
        <source>Start an experiment or open earlier results: the accuracy of each method appears here</source>
        <translation>Iniciar um experimento ou abrir resultados anteriores: a acurácia de cada método aparece aqui</translation>
    </message>
    <message>
        <source>Largest %1 points: %2</source>
        <translation>Máxima %1 pontos: %2</translation>
    </message>
    <message>
        <source>Going round in circles %1 %</source>
        <translation>Andam em círculos: %1 %</translation>
    </message>
    <message>
        <source>Perplexity %1</source>
        <translation>Perplexidade: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AdapterSheet</name>
    <message>
        <source>Options of the adapters</source>
        <translation>Opções dos adaptadores</translation>
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
        <translation>nenhuma: linear</translation>
    </message>
    <message>
        <source>behind each block</source>
        <translation>após cada bloco</translation>
    </message>
    <message>
        <source>behind attention and MLP</source>
        <translation>após a atenção e o MLP</translation>
    </message>
    <message>
        <source>where the published program hooks in</source>
        <translation>onde o programa publicado se liga</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>The &amp;last position alone</source>
        <translation>Só a últi&amp;ma posição</translation>
    </message>
    <message>
        <source>Change only a prompt&apos;s last position and what follows it</source>
        <translation>Mudar só a última posição de um prompt e o que vem depois dela</translation>
    </message>
    <message>
        <source>after each step</source>
        <translation>após cada passo</translation>
    </message>
    <message>
        <source>five times in all</source>
        <translation>cinco vezes ao todo</translation>
    </message>
    <message>
        <source>after the first step</source>
        <translation>após o primeiro passo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>every so many steps</source>
        <translation>a cada tantos passos</translation>
    </message>
    <message>
        <source>all</source>
        <comment>examples</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>&amp;Rank</source>
        <translation>&amp;Posto</translation>
    </message>
    <message>
        <source>Directions of each change; 8 as published</source>
        <translation>Direções de cada mudança; 8 como publicado</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>&amp;Ativação</translation>
    </message>
    <message>
        <source>Stands between the two factors of a change</source>
        <translation>Fica entre os dois fatores de uma mudança</translation>
    </message>
    <message>
        <source>&amp;Kept apart</source>
        <translation>&amp;Separação</translation>
    </message>
    <message>
        <source>When W_down is projected out of what LoRA writes to, so that the two learn different things</source>
        <translation>Quando W_down é projetado para fora do que a LoRA escreve, para que os dois aprendam coisas diferentes</translation>
    </message>
    <message>
        <source>&amp;Steps between</source>
        <translation>I&amp;ntervalo em passos</translation>
    </message>
    <message>
        <source>Steps between two projections</source>
        <translation>Passos entre duas projeções</translation>
    </message>
    <message>
        <source>&amp;Examples of the task</source>
        <translation>E&amp;xemplos da tarefa</translation>
    </message>
    <message>
        <source>The first so many of its training split; 0 is all of them</source>
        <translation>Os primeiros tantos de sua divisão de treinamento; 0 são todos</translation>
    </message>
    <message>
        <source>Pla&amp;ce</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>What of a block is changed</source>
        <translation>O que é mudado em um bloco</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>&amp;Camadas</translation>
    </message>
    <message>
        <source>Numbers of blocks from 0 on, with blanks between: 0 1 5</source>
        <translation>Números de blocos a partir de 0, separados por espaços: 0 1 5</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>P&amp;ronto</translation>
    </message>
    <message>
        <source>Close; the options stand</source>
        <translation>Fechar; as opções são mantidas</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Posto %1</translation>
    </message>
    <message>
        <source>layers %1</source>
        <translation>camadas %1</translation>
    </message>
    <message>
        <source>last position</source>
        <translation>última posição</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Learn &amp;from</source>
        <translation>Aprender &amp;de</translation>
    </message>
    <message>
        <source>The data&apos;s answers, as published; the same model reading the instructions, as tokens learn; or the model&apos;s own answers, by how they are rated</source>
        <translation>As respostas dos dados, como publicado; o mesmo modelo lendo as instruções, como os tokens aprendem; ou as respostas do próprio modelo, conforme a nota que recebem</translation>
    </message>
    <message>
        <source>Answers in a &amp;group</source>
        <translation>Respostas por &amp;grupo</translation>
    </message>
    <message>
        <source>To each prompt, held against one another</source>
        <translation>A cada prompt, comparadas umas com as outras</translation>
    </message>
    <message>
        <source>Longest ans&amp;wer</source>
        <translation>Respos&amp;ta mais longa</translation>
    </message>
    <message>
        <source>Tokens of an answer at most</source>
        <translation>Tokens de uma resposta, no máximo</translation>
    </message>
    <message>
        <source>Options of LoRA</source>
        <translation>Opções da LoRA</translation>
    </message>
    <message>
        <source>An answer earns 1 where the behaviour&apos;s verifier passes it.</source>
        <translation>Uma resposta ganha 1 quando o verificador do comportamento a aprova.</translation>
    </message>
    <message>
        <source>An answer earns 1 where the task&apos;s parser can read it, and 2 more where it is right.</source>
        <translation>Uma resposta ganha 1 quando o analisador da tarefa consegue lê-la, e mais 2 quando está certa.</translation>
    </message>
    <message>
        <source>LoRA of rank %1, alpha %2</source>
        <translation>LoRA de posto %1, alfa %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>projections</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>dropout %1</source>
        <translation>dropout %1</translation>
    </message>
    <message>
        <source>the answers (cross-entropy)</source>
        <translation>as respostas (entropia cruzada)</translation>
    </message>
    <message>
        <source>the instructions (self-distillation)</source>
        <translation>as instruções (autodestilação)</translation>
    </message>
    <message>
        <source>rewards of own answers (GRPO)</source>
        <translation>recompensas das próprias respostas (GRPO)</translation>
    </message>
    <message>
        <source>self-distilled</source>
        <translation>autodestilado</translation>
    </message>
    <message numerus="yes">
        <source>GRPO, %n answers of up to %1 tokens</source>
        <translation>
            <numerusform>GRPO, %n resposta de até %1 tokens</numerusform>
            <numerusform>GRPO, %n respostas de até %1 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept apart every %n steps</source>
        <translation>
            <numerusform>separados a cada %n passo</numerusform>
            <numerusform>separados a cada %n passos</numerusform>
        </translation>
    </message>
    <message>
        <source>kept apart %1</source>
        <translation>separados %1</translation>
    </message>
    <message>
        <source>The data&apos;s answers, or the same model reading the instructions, as tokens learn: the paper&apos;s way</source>
        <translation>As respostas dos dados, ou o mesmo modelo lendo as instruções, como os tokens aprendem: o modo do artigo</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswerCard</name>
    <message>
        <source>Show the tokens and their probabilities (T)</source>
        <translation>Mostrar os tokens e suas probabilidades (T)</translation>
    </message>
    <message>
        <source>Show the exact input (I)</source>
        <translation>Mostrar a entrada exata (I)</translation>
    </message>
    <message>
        <source>Compare with another answer (C)</source>
        <translation>Comparar com outra resposta (C)</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Resposta: %1</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>Aguardando …</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>A resposta está vazia.</translation>
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
        <translation>%1 tokens em %2 s</translation>
    </message>
    <message>
        <source>The answer ran into the limit of new tokens.</source>
        <translation>A resposta chegou ao limite de tokens novos.</translation>
    </message>
    <message>
        <source>The answer does all that was asked.</source>
        <translation>A resposta faz tudo o que foi pedido.</translation>
    </message>
    <message>
        <source>The answer does not do all that was asked.</source>
        <translation>A resposta não faz tudo o que foi pedido.</translation>
    </message>
    <message>
        <source>Tokens of the answer: %1</source>
        <translation>Tokens da resposta: %1</translation>
    </message>
    <message>
        <source>Exact input: %1</source>
        <translation>Entrada exata: %1</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copiar a resposta</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>Copiar a seleção</translation>
    </message>
    <message>
        <source>Copy with prompt and checks</source>
        <translation>Copiar com o prompt e as verificações</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy the command line that gives this answer</source>
        <translation>Copiar a linha de comando que dá esta resposta</translation>
    </message>
    <message>
        <source>Copy the exact input</source>
        <translation>Copiar a entrada exata</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>What the model thought before it answered; it is not checked</source>
        <translation>O que o modelo pensou antes de responder; não é verificado</translation>
    </message>
    <message>
        <source>Thoughts: %1</source>
        <translation>Raciocínio: %1</translation>
    </message>
    <message>
        <source>Thinking …</source>
        <translation>Pensando …</translation>
    </message>
    <message numerus="yes">
        <source>Thoughts (%n words)</source>
        <translation>
            <numerusform>Raciocínio (%n palavra)</numerusform>
            <numerusform>Raciocínio (%n palavras)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the thoughts</source>
        <translation>Copiar o raciocínio</translation>
    </message>
    <message>
        <source>The answer to an earlier question or deck; Run renews it.</source>
        <translation>A resposta a uma pergunta ou um baralho anterior; Executar a renova.</translation>
    </message>
    <message>
        <source>Go on from here with</source>
        <translation>Continuar daqui com</translation>
    </message>
    <message>
        <source>Go on from this answer</source>
        <translation>Continuar a partir desta resposta</translation>
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
        <translation>Salvar probabilidades dos tokens…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswerColumns</name>
    <message>
        <source>Show the answer: %1</source>
        <translation>Mostrar a resposta: %1</translation>
    </message>
    <message>
        <source>Answer in every order of the deck, one row each</source>
        <translation>Responder em todas as ordens do baralho, uma linha para cada</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way to steer, and what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Put a behaviour on the deck first</source>
        <translation>Colocar primeiro um comportamento no baralho</translation>
    </message>
    <message>
        <source>All orders (at most %1 behaviours)</source>
        <translation>Todas as ordens (no máximo %1 comportamentos)</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Todas as ordens</translation>
    </message>
    <message>
        <source>All %1 orders</source>
        <translation>Todas as %1 ordens</translation>
    </message>
    <message>
        <source>Not trained yet for %1</source>
        <translation>Ainda não treinado para %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Mais (%1)</translation>
    </message>
    <message numerus="yes">
        <source>More ways to steer, %n chosen</source>
        <translation>
            <numerusform>Mais modos de direcionar, %n escolhido</numerusform>
            <numerusform>Mais modos de direcionar, %n escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>More ways to steer</source>
        <translation>Mais modos de direcionar</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Raciocinar</translation>
    </message>
    <message>
        <source>Let the model think before it answers; its thoughts are folded away and not checked</source>
        <translation>Deixar o modelo raciocinar antes de responder; o raciocínio fica recolhido e não é verificado</translation>
    </message>
    <message>
        <source>Columns for other ways to steer: CAA, LM-Steer, LoRA + DARE, adapters</source>
        <translation>Colunas para outros modos de direcionar: CAA, LM-Steer, LoRA + DARE, adaptadores</translation>
    </message>
    <message>
        <source>A set has no order.</source>
        <translation>Um conjunto não tem ordem.</translation>
    </message>
    <message>
        <source>Knows no “not” and no alternatives</source>
        <translation>Não conhece “não” nem alternativas</translation>
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
        <translation>%1, todas as ordens</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, parada</translation>
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
        <translation>Baralho</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n samples</source>
        <translation>
            <numerusform>%1, %n amostra</numerusform>
            <numerusform>%1, %n amostras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, gone on from token %2</source>
        <translation>%1, continuada a partir do token %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswersPane</name>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Only &amp;wrong</source>
        <translation>Só e&amp;rradas</translation>
    </message>
    <message>
        <source>Hide the answers that do what was asked; otherwise the wrong ones come first</source>
        <translation>Ocultar as respostas que fazem o que foi pedido; senão, as erradas vêm primeiro</translation>
    </message>
    <message>
        <source>Answers of the selected row</source>
        <translation>Respostas da linha selecionada</translation>
    </message>
    <message>
        <source>Select a row of the table to read its answers.</source>
        <translation>Selecionar uma linha da tabela para ler suas respostas.</translation>
    </message>
    <message>
        <source>Reading the answers…</source>
        <translation>Lendo as respostas…</translation>
    </message>
    <message>
        <source>%1 of %2 wrong</source>
        <translation>%1 de %2 erradas</translation>
    </message>
    <message>
        <source>✓ correct</source>
        <translation>✓ correta</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ errada</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sem texto)</translation>
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
        <translation>cortada na extensão máxima</translation>
    </message>
    <message>
        <source>quality %1 of 5</source>
        <translation>qualidade: %1 de 5</translation>
    </message>
    <message>
        <source>%1 more are not shown here; the run&apos;s generations.jsonl has them all.</source>
        <translation>Mais %1 não são mostradas aqui; o generations.jsonl da execução tem todas.</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Sem respostas ainda.</translation>
    </message>
    <message>
        <source>None is wrong.</source>
        <translation>Nenhuma errada.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswersPart</name>
    <message>
        <source>No token yet for %1. Train it to see this answer.</source>
        <translation>Ainda não há token para %1. Treine-o para ver esta resposta.</translation>
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
        <translation>Sem direção</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens + instructions</source>
        <translation>Tokens + instruções</translation>
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
        <translation>só o prompt</translation>
    </message>
    <message>
        <source>as words</source>
        <translation>em palavras</translation>
    </message>
    <message>
        <source>as learned tokens</source>
        <translation>aprendidos</translation>
    </message>
    <message>
        <source>words and tokens</source>
        <translation>palavras e tokens</translation>
    </message>
    <message>
        <source>as a vector added inside the model</source>
        <translation>como um vetor somado dentro do modelo</translation>
    </message>
    <message>
        <source>as a change of its last layer</source>
        <translation>como uma mudança da última camada</translation>
    </message>
    <message>
        <source>as merged changes of its weights</source>
        <translation>como mudanças fundidas dos pesos</translation>
    </message>
    <message>
        <source>Put behaviours on the deck, ask a question and press Run (Ctrl+Return).
The answers appear here side by side, each checked against what was asked for.</source>
        <translation>Colocar comportamentos no baralho, fazer uma pergunta e pressionar Executar (Ctrl+Enter).
As respostas aparecem aqui lado a lado, cada uma conferida com o que foi pedido.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Orders that hold: %1</source>
        <translation>Cumprido nas ordens: %1</translation>
    </message>
    <message>
        <source>No order is answered yet</source>
        <translation>Nenhuma ordem respondida ainda</translation>
    </message>
    <message>
        <source>Order %1:  %2</source>
        <translation>Ordem %1:  %2</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, ordem %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n orders hold</source>
        <translation>
            <numerusform>Cumprido em %n ordem</numerusform>
            <numerusform>Cumprido nas %n ordens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n orders hold</source>
        <translation>
            <numerusform>Cumprido em %1 de %n ordem</numerusform>
            <numerusform>Cumprido em %1 das %n ordens</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <source>Fixed vectors</source>
        <translation>Vetores fixos</translation>
    </message>
    <message>
        <source>LoRA and adapters</source>
        <translation>LoRA e adaptadores</translation>
    </message>
    <message>
        <source>Joint LoRA alone</source>
        <translation>Só LoRA conjunta</translation>
    </message>
    <message>
        <source>Joint adapters alone</source>
        <translation>Só adaptadores conjuntos</translation>
    </message>
    <message>
        <source>as low-rank changes behind its blocks</source>
        <translation>como mudanças de baixo posto depois dos blocos</translation>
    </message>
    <message>
        <source>as a vector added behind each block</source>
        <translation>como um vetor somado depois de cada bloco</translation>
    </message>
    <message>
        <source>as changes of weights and blocks, trained together</source>
        <translation>como mudanças nos pesos e nos blocos, treinadas em conjunto</translation>
    </message>
    <message>
        <source>as the weights&apos; half of what was trained together</source>
        <translation>como a parte dos pesos no que foi treinado em conjunto</translation>
    </message>
    <message>
        <source>as the blocks&apos; half of what was trained together</source>
        <translation>como a parte dos blocos no que foi treinado em conjunto</translation>
    </message>
    <message>
        <source>%1, sample %2</source>
        <translation>%1, amostra %2</translation>
    </message>
    <message>
        <source>Samples that hold: %1</source>
        <translation>Cumprido nas amostras: %1</translation>
    </message>
    <message>
        <source>No sample is answered yet</source>
        <translation>Nenhuma amostra respondida ainda</translation>
    </message>
    <message>
        <source>Sample %1 of %2</source>
        <translation>Amostra %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a sample, an order</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n samples hold</source>
        <translation>
            <numerusform>Cumprido em %n amostra</numerusform>
            <numerusform>Cumprido nas %n amostras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n samples hold</source>
        <translation>
            <numerusform>Cumprido em %1 de %n amostra</numerusform>
            <numerusform>Cumprido em %1 das %n amostras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AssignmentPanel</name>
    <message>
        <source>Assignment</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Put the assignment away; its answers are kept</source>
        <translation>Fechar a atividade; as respostas são mantidas</translation>
    </message>
    <message>
        <source>Lay it out and run</source>
        <translation>Colocar e executar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The exercise before</source>
        <translation>O exercício anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>The next exercise</source>
        <translation>O próximo exercício</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Nome ou pseudônimo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>an empty deck</source>
        <translation>um baralho vazio</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Deck: %1
Prompt: %2</source>
        <translation>Baralho: %1
Prompt: %2</translation>
    </message>
    <message>
        <source>Exercise %1 of %2: %3</source>
        <translation>Exercício %1 de %2: %3</translation>
    </message>
    <message>
        <source>Your guess is fixed, since the answers have been seen.</source>
        <translation>Seu palpite está fixado, pois as respostas já foram vistas.</translation>
    </message>
    <message>
        <source>Run the exercise first.</source>
        <translation>Executar o exercício primeiro.</translation>
    </message>
    <message>
        <source>Make your guess first.</source>
        <translation>Dar o palpite primeiro.</translation>
    </message>
    <message>
        <source>On the Compose bench, with the assignment&apos;s seed</source>
        <translation>Na bancada Compor, com a semente da atividade</translation>
    </message>
    <message>
        <source>All answers as one file, for the teacher</source>
        <translation>Todas as respostas em um só arquivo, para o professor</translation>
    </message>
    <message>
        <source>Write a name or a pseudonym first.</source>
        <translation>Escrever primeiro um nome ou pseudônimo.</translation>
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
        <translation>%1: cumprido</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: não cumprido</translation>
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
        <translation>%1: não cumprido, nem precisa ser: outro foi</translation>
    </message>
    <message>
        <source>%1: not judged</source>
        <translation>%1: não julgado</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BatchModel</name>
    <message>
        <source>✓ yes</source>
        <translation>✓ sim</translation>
    </message>
    <message>
        <source>✗ no</source>
        <translation>✗ não</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Cumprido</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BatchPane</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Text with a prompt a line, JSON lines, a JSON list or a table</source>
        <translation>Texto com um prompt por linha, linhas JSON, uma lista JSON ou uma tabela</translation>
    </message>
    <message>
        <source>&amp;Answer all</source>
        <translation>Responder a &amp;todos</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Stop; nothing of it is shown</source>
        <translation>Parar; nada disso é mostrado</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>E&amp;xportar CSV…</translation>
    </message>
    <message>
        <source>Prompts, answers and what was measured, for a spreadsheet</source>
        <translation>Prompts, respostas e o que foi medido, para uma planilha</translation>
    </message>
    <message>
        <source>Way to steer</source>
        <translation>Modo de direcionar</translation>
    </message>
    <message>
        <source>How the deck&apos;s behaviours are asked for</source>
        <translation>Como são pedidos os comportamentos do baralho</translation>
    </message>
    <message>
        <source>Prompts and answers</source>
        <translation>Prompts e respostas</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Nenhum arquivo escolhido.</translation>
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
        <translation>%1 de %2 respostas fazem o que foi pedido (%3 tokens por segundo).</translation>
    </message>
    <message numerus="yes">
        <source>%n answers (%1 tokens a second).</source>
        <translation>
            <numerusform>%n resposta (%1 tokens por segundo).</numerusform>
            <numerusform>%n respostas (%1 tokens por segundo).</numerusform>
        </translation>
    </message>
    <message>
        <source>The prompts are being answered.</source>
        <translation>Os prompts estão sendo respondidos.</translation>
    </message>
    <message>
        <source>Choose a file of prompts first.</source>
        <translation>Escolher primeiro um arquivo de prompts.</translation>
    </message>
    <message>
        <source>Compose&apos;s deck is empty: choose “No steering”, or lay behaviours.</source>
        <translation>O baralho de Compor está vazio: escolher “Sem direção” ou colocar comportamentos.</translation>
    </message>
    <message>
        <source>Answer every prompt of the file</source>
        <translation>Responder a todos os prompts do arquivo</translation>
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
        <translation>Seu nome na estante e no baralho</translation>
    </message>
    <message>
        <source>Talk like a pirate</source>
        <translation>Falar como um pirata</translation>
    </message>
    <message>
        <source>&lt;and&gt; may be trained with it</source>
        <translation>&lt;and&gt; pode ser treinado com ele</translation>
    </message>
    <message>
        <source>Without it, it can show how &lt;and&gt; joins what it never saw</source>
        <translation>Sem ele, pode-se ver como &lt;and&gt; une o que nunca viu</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Uma resposta</translation>
    </message>
    <message>
        <source>Try the check</source>
        <translation>Testar a verificação</translation>
    </message>
    <message>
        <source>Behaviours of one category exclude one another</source>
        <translation>Comportamentos de uma mesma categoria excluem uns aos outros</translation>
    </message>
    <message>
        <source>Title of the category</source>
        <translation>Título da categoria</translation>
    </message>
    <message>
        <source>What the shelf writes above its behaviours</source>
        <translation>O que a estante escreve acima de seus comportamentos</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Of its chips; each can be told apart by colour-blind people, too</source>
        <translation>De suas fichas; todas podem ser distinguidas também por pessoas daltônicas</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Of its chips</source>
        <translation>De suas fichas</translation>
    </message>
    <message>
        <source>Wishes that read well behind a question and after “and”. Compose uses the first; training draws among all.</source>
        <translation>Pedidos que soem bem depois de uma pergunta e depois de “and”. Compor usa o primeiro; o treinamento sorteia entre todos.</translation>
    </message>
    <message>
        <source>Instruction %1</source>
        <translation>Instrução %1</translation>
    </message>
    <message>
        <source>As it stands behind a question, without a full stop</source>
        <translation>Como fica depois de uma pergunta, sem ponto final</translation>
    </message>
    <message>
        <source>talk like a pirate</source>
        <translation>fale como um pirata</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Ask Compose&apos;s question with this instruction, and check the answer</source>
        <translation>Fazer a pergunta de Compor com esta instrução e verificar a resposta</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Testar %1</translation>
    </message>
    <message>
        <source>Text to check</source>
        <translation>Texto a verificar</translation>
    </message>
    <message>
        <source>What the check says of it stands below, as you type</source>
        <translation>O que a verificação diz dele aparece abaixo, durante a digitação</translation>
    </message>
    <message>
        <source>Type an answer, or press “Try” beside an instruction</source>
        <translation>Digitar uma resposta, ou pressionar “Testar” ao lado de uma instrução</translation>
    </message>
    <message>
        <source>A new category…</source>
        <translation>Uma nova categoria…</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Falta o título.</translation>
    </message>
    <message>
        <source>The title of the new category is missing.</source>
        <translation>Falta o título da nova categoria.</translation>
    </message>
    <message>
        <source>Write at least one instruction.</source>
        <translation>Escrever pelo menos uma instrução.</translation>
    </message>
    <message>
        <source>Its name in files comes from the title.</source>
        <translation>Seu nome em arquivos vem do título.</translation>
    </message>
    <message>
        <source>In files and the terminal: %1</source>
        <translation>Em arquivos e no terminal: %1</translation>
    </message>
    <message>
        <source>No text to check yet.</source>
        <translation>Nenhum texto a verificar ainda.</translation>
    </message>
    <message>
        <source>Nothing is checked.</source>
        <translation>Nada é verificado.</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>Per&amp;guntar</translation>
    </message>
    <message>
        <source>Put the question about this text</source>
        <translation>Fazer a pergunta sobre este texto</translation>
    </message>
    <message>
        <source>Su&amp;ggest wordings</source>
        <translation>Sugerir &amp;formulações</translation>
    </message>
    <message>
        <source>Write the first instruction yourself.</source>
        <translation>Escrever por conta própria a primeira instrução.</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>O número máximo foi atingido.</translation>
    </message>
    <message>
        <source>The open model says the first instruction in other words</source>
        <translation>O modelo aberto diz a primeira instrução com outras palavras</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BehaviorPicker</name>
    <message>
        <source>Behaviours&apos; tokens</source>
        <translation>Tokens de comportamentos</translation>
    </message>
    <message>
        <source>One token for each ticked behaviour. All are trained together, each on its own examples.</source>
        <translation>Um token para cada comportamento marcado. Todos são treinados juntos, cada um com seus próprios exemplos.</translation>
    </message>
    <message>
        <source>Operator &lt;and&gt;: all hold</source>
        <translation>Operador &lt;and&gt;: todos cumpridos</translation>
    </message>
    <message>
        <source>The row that stands between two behaviours&apos; tokens. It is trained on pairs of seen behaviours, whose tokens stay as they are.</source>
        <translation>A linha que fica entre os tokens de dois comportamentos. É treinada com pares de comportamentos vistos, cujos tokens ficam como estão.</translation>
    </message>
    <message>
        <source>Operator &lt;set&gt;: all hold, in no order</source>
        <translation>Operador &lt;set&gt;: todos cumpridos, sem ordem</translation>
    </message>
    <message>
        <source>The row behind tokens that share one position. It is trained on pairs and triples of seen behaviours, whose tokens stay as they are.</source>
        <translation>A linha que vem depois de tokens que ocupam uma mesma posição. É treinada com pares e trios de comportamentos vistos, cujos tokens ficam como estão.</translation>
    </message>
    <message>
        <source>Operator &lt;or&gt;: at least one holds</source>
        <translation>Operador &lt;or&gt;: pelo menos um cumprido</translation>
    </message>
    <message>
        <source>The row between two tokens of which at least one shall hold. It is trained on pairs of seen behaviours, whose tokens stay as they are.</source>
        <translation>A linha entre dois tokens dos quais pelo menos um deve ser cumprido. É treinada com pares de comportamentos vistos, cujos tokens ficam como estão.</translation>
    </message>
    <message>
        <source>Operator &lt;not&gt;: it is avoided</source>
        <translation>Operador &lt;not&gt;: é evitado</translation>
    </message>
    <message>
        <source>The row before a token whose behaviour shall not hold. It is trained on seen behaviours, whose tokens stay as they are.</source>
        <translation>A linha antes de um token cujo comportamento não deve ser cumprido. É treinada com comportamentos vistos, cujos tokens ficam como estão.</translation>
    </message>
    <message>
        <source>CAA: a direction at one block</source>
        <translation>CAA: uma direção em um bloco</translation>
    </message>
    <message>
        <source>The mean difference that an instruction makes inside the model. It is measured on prompts, not trained, so there is only a seed to choose.</source>
        <translation>A diferença média que uma instrução faz dentro do modelo. É medida em prompts, não treinada; por isso, só há uma semente a escolher.</translation>
    </message>
    <message>
        <source>LM-Steer: a change before the head</source>
        <translation>LM-Steer: uma mudança antes da cabeça</translation>
    </message>
    <message>
        <source>A low-rank change of the last hidden state for each ticked behaviour, trained on its answers.</source>
        <translation>Uma mudança de baixo posto do último estado oculto para cada comportamento marcado, treinada com suas respostas.</translation>
    </message>
    <message>
        <source>LoRA + DARE: adapters in each block</source>
        <translation>LoRA + DARE: adaptadores em cada bloco</translation>
    </message>
    <message>
        <source>Low-rank adapters of the blocks&apos; MLPs for each ticked behaviour, trained on its answers. Several are merged by DARE.</source>
        <translation>Adaptadores de baixo posto dos MLPs dos blocos para cada comportamento marcado, treinados com suas respostas. Vários são fundidos por DARE.</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>O que treinar</translation>
    </message>
    <message>
        <source>Trai&amp;n</source>
        <translation>Trei&amp;nar</translation>
    </message>
    <message>
        <source>&amp;All behaviours</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>Tick all behaviours</source>
        <translation>Marcar todos os comportamentos</translation>
    </message>
    <message>
        <source>Tick every behaviour, or none</source>
        <translation>Marcar todos os comportamentos, ou nenhum</translation>
    </message>
    <message>
        <source>Behaviours to train</source>
        <translation>Comportamentos a treinar</translation>
    </message>
    <message>
        <source>By category; space ticks one, or all of a category</source>
        <translation>Por categoria; Espaço marca um, ou todos os de uma categoria</translation>
    </message>
    <message>
        <source>Has no token yet</source>
        <translation>Ainda não tem token</translation>
    </message>
    <message>
        <source>Held out: never part of &lt;and&gt;&apos;s training</source>
        <translation>Reservado: nunca fez parte do treinamento de &lt;and&gt;</translation>
    </message>
    <message>
        <source>Back to the shipped token</source>
        <translation>Voltar ao token fornecido</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sem token</translation>
    </message>
    <message>
        <source>own</source>
        <comment>of a token: trained or opened by the user</comment>
        <translation>seu</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>of a token: it came with the model</comment>
        <translation>fornecido</translation>
    </message>
    <message>
        <source>Has a token of your own; training makes a new one in its place</source>
        <translation>Tem um token seu; o treino cria um novo no lugar dele</translation>
    </message>
    <message>
        <source>Has a token that came with the model; training puts your own in its place</source>
        <translation>Tem um token que veio com o modelo; o treino põe um seu no lugar dele</translation>
    </message>
    <message>
        <source>The shipped token can be brought back (Ctrl+Backspace)</source>
        <translation>O token fornecido pode ser trazido de volta (Ctrl+Backspace)</translation>
    </message>
    <message>
        <source>Adapters: a change behind each block</source>
        <translation>Adaptadores: uma mudança após cada bloco</translation>
    </message>
    <message>
        <source>A low-rank change of the stream behind each block for each ticked behaviour, trained on its answers. Several are added.</source>
        <translation>Uma mudança de posto baixo do fluxo após cada bloco, para cada comportamento marcado, treinada em suas respostas. Vários se somam.</translation>
    </message>
    <message>
        <source>Fixed vectors behind each block</source>
        <translation>Vetores fixos após cada bloco</translation>
    </message>
    <message>
        <source>A vector that is added behind each block, for each ticked behaviour, trained on its answers. Several are added.</source>
        <translation>Um vetor somado após cada bloco, para cada comportamento marcado, treinado em suas respostas. Vários se somam.</translation>
    </message>
    <message>
        <source>LoRA and adapters together</source>
        <translation>LoRA e adaptadores juntos</translation>
    </message>
    <message>
        <source>LoRA and adapters that are trained together and kept apart by a projection, for each ticked behaviour. Either half can answer alone.</source>
        <translation>LoRA e adaptadores treinados juntos e mantidos separados por uma projeção, para cada comportamento marcado. Cada metade pode responder sozinha.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BehaviorsPane</name>
    <message>
        <source>Behaviours</source>
        <translation>Comportamentos</translation>
    </message>
    <message>
        <source>Your own can be changed, the built-in ones copied.</source>
        <translation>Os seus podem ser mudados; os integrados, copiados.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Novo</translation>
    </message>
    <message>
        <source>Begin a behaviour of your own</source>
        <translation>Começar um comportamento seu</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>Du&amp;plicar</translation>
    </message>
    <message>
        <source>Begin one of your own like this</source>
        <translation>Começar um seu como este</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>It can be had back</source>
        <translation>Pode ser trazido de volta</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Take those of a behaviour set file</source>
        <translation>Trazer os de um arquivo de conjunto de comportamentos</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write what is selected as a behaviour set file</source>
        <translation>Gravar o que está selecionado como arquivo de conjunto de comportamentos</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>&amp;Desfazer a exclusão</translation>
    </message>
    <message>
        <source>It comes back as it was</source>
        <translation>Ele volta como era</translation>
    </message>
    <message>
        <source>Discard &amp;changes</source>
        <translation>Des&amp;cartar mudanças</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Deixar como estava</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamento</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Próprios</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrados</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhum ainda</translation>
    </message>
    <message>
        <source>Built in: duplicate it to make one of your own like it.</source>
        <translation>Integrado: duplicá-lo para criar um seu parecido.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nada foi mudado.</translation>
    </message>
    <message>
        <source>Keep it; it is on the shelf at once</source>
        <translation>Salvar; ele já fica na estante</translation>
    </message>
    <message>
        <source>The built-in ones stay</source>
        <translation>Os integrados permanecem</translation>
    </message>
    <message>
        <source>Save what you have written first, or discard it.</source>
        <translation>Primeiro salvar o que foi escrito, ou descartá-lo.</translation>
    </message>
    <message>
        <source>%1, my way</source>
        <comment>a copy of a behaviour</comment>
        <translation>%1, do meu jeito</translation>
    </message>
    <message>
        <source>Own behaviours</source>
        <translation>Comportamentos próprios</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>“%1” foi salvo.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” foi excluído.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>“%1” está de volta.</translation>
    </message>
    <message>
        <source>All behaviours of this file are there already.</source>
        <translation>Todos os comportamentos deste arquivo já estão aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviours were imported.</source>
        <translation>
            <numerusform>%n comportamento foi importado.</numerusform>
            <numerusform>%n comportamentos foram importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have names that are there already, and were left out.</source>
        <translation>
            <numerusform>%n tem um nome que já existe aqui e foi omitido.</numerusform>
            <numerusform>%n têm nomes que já existem aqui e foram omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the behaviours to export.</source>
        <translation>Selecionar os comportamentos a exportar.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::CellMap</name>
    <message>
        <source>Arrow keys choose a cell</source>
        <translation>As setas escolhem uma célula</translation>
    </message>
    <message>
        <source>down: %1; across: %2</source>
        <translation>na vertical: %1; na horizontal: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ChipWidget</name>
    <message>
        <source>Blend</source>
        <translation>Misturar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
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
        <translation>ativada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativada</translation>
    </message>
    <message>
        <source>%1 blended with %2, %3 of it</source>
        <translation>%1 misturado com %2, %3 deste</translation>
    </message>
    <message>
        <source>%1, %2, chip %3 of %4, strength %5, %6</source>
        <translation>%1, %2, ficha %3 de %4, intensidade %5, %6</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Use this behaviour (Space)</source>
        <translation>Usar este comportamento (Espaço)</translation>
    </message>
    <message>
        <source>Blend %1 with another behaviour than %2</source>
        <translation>Misturar %1 com um comportamento que não seja %2</translation>
    </message>
    <message>
        <source>Blend %1 with another behaviour</source>
        <translation>Misturar %1 com outro comportamento</translation>
    </message>
    <message>
        <source>Blend with another behaviour, or stop blending (B)</source>
        <translation>Misturar com outro comportamento, ou parar de misturar (B)</translation>
    </message>
    <message>
        <source>Blend with another behaviour: a row between the two tokens (B)</source>
        <translation>Misturar com outro comportamento: uma linha entre os dois tokens (B)</translation>
    </message>
    <message>
        <source>Remove %1 from the deck</source>
        <translation>Remover %1 do baralho</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Remover (Delete)</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>Intensidade de %1</translation>
    </message>
    <message>
        <source>Strength %1: scales the token&apos;s row, 0 to 2</source>
        <translation>Intensidade %1: multiplica a linha do token, de 0 a 2</translation>
    </message>
    <message>
        <source>Share of %1 in %2</source>
        <translation>Proporção de %1 em %2</translation>
    </message>
    <message>
        <source>%1 of %2 and the rest of %3</source>
        <translation>%1 de %2 e o resto de %3</translation>
    </message>
    <message>
        <source>No token yet: only instructions can use it.</source>
        <translation>Ainda sem token: só as instruções podem usá-lo.</translation>
    </message>
    <message>
        <source>Instruction: “%1”</source>
        <translation>Instrução: “%1”</translation>
    </message>
    <message>
        <source>Drag to reorder; drag away from the deck to remove. Right-click for more.</source>
        <translation>Arrastar para mudar a ordem; arrastar para fora do baralho para remover. Clicar com o botão direito para ver mais.</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>ainda sem token</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>ainda não treinado</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a way to steer</comment>
        <translation>por %1</translation>
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
        <translation>Só este comportamento direciona assim, seja qual for a coluna (W)</translation>
    </message>
    <message>
        <source>Words have no strength</source>
        <translation>Palavras não têm intensidade</translation>
    </message>
    <message>
        <source>Strength %1: scales what was learned, 0 to 2</source>
        <translation>Intensidade %1: multiplica o que foi aprendido, de 0 a 2</translation>
    </message>
    <message>
        <source>Strength of %1, as a number</source>
        <translation>Intensidade de %1, como número</translation>
    </message>
    <message>
        <source>Write a number from 0 to 2</source>
        <translation>Escrever um número de 0 a 2</translation>
    </message>
    <message>
        <source>not</source>
        <comment>before the behaviour that must not be shown</comment>
        <translation>não</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour that must not be shown</comment>
        <translation>não %1</translation>
    </message>
    <message>
        <source>%1, alternative to %2</source>
        <translation>%1, alternativa a %2</translation>
    </message>
    <message>
        <source>Left and Right select a chip, Ctrl+Left and Ctrl+Right move it, Space turns it on or off, plus and minus change its strength, B blends it with another behaviour, W chooses what steers it, N negates it, G makes it an alternative to the chip before it or to none, Delete removes it.</source>
        <translation>Esquerda e Direita selecionam uma ficha, Ctrl+Esquerda e Ctrl+Direita a movem, Espaço a ativa ou desativa, mais e menos mudam sua intensidade, B a mistura com outro comportamento, W escolhe o que a direciona, N a nega, G a torna alternativa à ficha anterior ou a nenhuma, Delete a remove.</translation>
    </message>
    <message>
        <source>An answer must not show this behaviour (N)</source>
        <translation>Uma resposta não deve mostrar este comportamento (N)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ChoiceButton</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>Resposta %1: %2</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (certa)</translation>
    </message>
    <message>
        <source>%1 (not right)</source>
        <translation>%1 (incorreta)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ClassPane</name>
    <message>
        <source>No answers are open.</source>
        <translation>Nenhuma resposta está aberta.</translation>
    </message>
    <message>
        <source>Share of right answers</source>
        <translation>Proporção de respostas certas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Pupils and their answers</source>
        <translation>Alunos e suas respostas</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>Escolher uma &amp;pasta…</translation>
    </message>
    <message>
        <source>The folder that holds the pupils&apos; files</source>
        <translation>A pasta que contém os arquivos dos alunos</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Escolher &amp;arquivos…</translation>
    </message>
    <message>
        <source>Some pupils&apos; files</source>
        <translation>Arquivos de alguns alunos</translation>
    </message>
    <message>
        <source>Question whose answers are counted</source>
        <translation>Pergunta cujas respostas são contadas</translation>
    </message>
    <message>
        <source>Export &amp;picture</source>
        <translation>Exportar &amp;imagem</translation>
    </message>
    <message>
        <source>A plot as SVG, PDF or PNG</source>
        <translation>Um gráfico como SVG, PDF ou PNG</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>E&amp;xportar CSV…</translation>
    </message>
    <message>
        <source>A line for each pupil, for a spreadsheet</source>
        <translation>Uma linha para cada aluno, para uma planilha</translation>
    </message>
    <message>
        <source>Share of right answers…</source>
        <translation>Proporção de respostas certas…</translation>
    </message>
    <message>
        <source>Answers to the question…</source>
        <translation>Respostas à pergunta…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pupils</source>
        <comment>an assignment&apos;s title</comment>
        <translation>
            <numerusform>%1: %n aluno</numerusform>
            <numerusform>%1: %n alunos</numerusform>
        </translation>
    </message>
    <message>
        <source>right, %</source>
        <translation>certas, %</translation>
    </message>
    <message numerus="yes">
        <source>%n files are left out. %1</source>
        <translation>
            <numerusform>%n arquivo foi deixado de fora. %1</numerusform>
            <numerusform>%n arquivos foram deixados de fora. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>alunos</translation>
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
        <translation>%1 (certa)</translation>
    </message>
    <message>
        <source>%1 (not right)</source>
        <translation>%1 (incorreta)</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Aluno</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Certas</translation>
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
        <translation>Digitar o que se quer fazer</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Pesquisar os comandos</translation>
    </message>
    <message>
        <source>The arrow keys choose, Return does it, Escape closes</source>
        <translation>As setas escolhem, Enter executa, Escape fecha</translation>
    </message>
    <message>
        <source>Commands that were found</source>
        <translation>Comandos encontrados</translation>
    </message>
    <message>
        <source>A click does it</source>
        <translation>Um clique executa</translation>
    </message>
    <message>
        <source>Why this cannot be done now</source>
        <translation>Por que isso não pode ser feito agora</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada tem esse nome.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::CommandModel</name>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ComparedSheet</name>
    <message>
        <source>accuracy, %</source>
        <translation>acurácia, %</translation>
    </message>
    <message>
        <source>order variance, points</source>
        <translation>variância de ordem, pontos</translation>
    </message>
    <message>
        <source>last loss</source>
        <translation>última perda</translation>
    </message>
    <message>
        <source>held-out loss</source>
        <translation>perda nos dados reservados</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respostas</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>passos</translation>
    </message>
    <message>
        <source>examples a step</source>
        <translation>exemplos por passo</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taxa de aprendizado</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semente</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vistas</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>não vistas</translation>
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
        <translation>Itens lado a lado</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>E&amp;xportar CSV…</translation>
    </message>
    <message>
        <source>The table with its intervals, for a spreadsheet</source>
        <translation>A tabela com seus intervalos, para uma planilha</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Way to steer</source>
        <translation>Modo de direcionar</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamentos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>unseen pairs</source>
        <translation>pares não vistos</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ComparisonPane</name>
    <message>
        <source>Copy the comparison as text</source>
        <translation>Copiar a comparação como texto</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fechar a comparação</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Mark an answer.</source>
        <translation>Marcar uma resposta.</translation>
    </message>
    <message>
        <source>Mark a second answer: press C in it, or its button with the two arrows. It may be of another run.</source>
        <translation>Marcar uma segunda resposta: pressionar C nela, ou seu botão com as duas setas. Ela pode ser de outra execução.</translation>
    </message>
    <message>
        <source>No answer is marked yet</source>
        <translation>Nenhuma resposta marcada ainda</translation>
    </message>
    <message>
        <source>Both answers are the same.</source>
        <translation>As duas respostas são iguais.</translation>
    </message>
    <message>
        <source>Words: %1 in both, %2 only in the first, %3 only in the second.</source>
        <translation>Palavras: %1 nas duas, %2 só na primeira, %3 só na segunda.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ComparisonView</name>
    <message>
        <source>Accuracy of run A</source>
        <translation>Acurácia da execução A</translation>
    </message>
    <message>
        <source>Accuracy of run B</source>
        <translation>Acurácia da execução B</translation>
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
        <translation>Diferença de acurácia, A menos B</translation>
    </message>
    <message>
        <source>Difference of order variance, A minus B</source>
        <translation>Diferença de variância de ordem, A menos B</translation>
    </message>
    <message>
        <source>Difference of accuracy</source>
        <translation>Diferença de acurácia</translation>
    </message>
    <message>
        <source>Difference of order variance</source>
        <translation>Diferença de variância de ordem</translation>
    </message>
    <message>
        <source>Differences between the runs</source>
        <translation>Diferenças entre as execuções</translation>
    </message>
    <message>
        <source>Settings in which the runs differ</source>
        <translation>Ajustes em que as execuções diferem</translation>
    </message>
    <message>
        <source>Method by method</source>
        <translation>Método a método</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes que diferem</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nenhum.</translation>
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
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Tokens and their probabilities in every answer</source>
        <translation>Tokens e suas probabilidades em cada resposta</translation>
    </message>
    <message>
        <source>History of runs (Ctrl+H)</source>
        <translation>Histórico de execuções (Ctrl+H)</translation>
    </message>
    <message>
        <source>Copy all answers as text</source>
        <translation>Copiar todas as respostas como texto</translation>
    </message>
    <message>
        <source>Copy all answers as Markdown</source>
        <translation>Copiar todas as respostas como Markdown</translation>
    </message>
    <message>
        <source>Copy the command line that gives these answers</source>
        <translation>Copiar a linha de comando que dá estas respostas</translation>
    </message>
    <message>
        <source>A run is under way. Stop it first (Escape).</source>
        <translation>Há uma execução em andamento. Parar essa primeiro (Escape).</translation>
    </message>
    <message>
        <source>The prompt is empty. Type a question, or take a suggested one.</source>
        <translation>O prompt está vazio. Digitar uma pergunta ou escolher uma sugerida.</translation>
    </message>
    <message>
        <source>The deck is empty: choose “No steering”, or put a behaviour on the deck.</source>
        <translation>O baralho está vazio: escolher “Sem direção” ou colocar um comportamento no baralho.</translation>
    </message>
    <message>
        <source>No answer is chosen. Choose at least one of the four kinds.</source>
        <translation>Nenhuma resposta foi escolhida. Escolher pelo menos um dos quatro tipos.</translation>
    </message>
    <message>
        <source>Go back to a run</source>
        <translation>Voltar a uma execução</translation>
    </message>
    <message>
        <source>These answers came from the model %1.</source>
        <translation>Estas respostas vieram do modelo %1.</translation>
    </message>
    <message>
        <source>Not among this model&apos;s behaviours, so left off the deck: %1.</source>
        <translation>Fora do baralho, por não estarem entre os comportamentos deste modelo: %1.</translation>
    </message>
    <message>
        <source>What is chosen needs tokens that are not trained yet. Choose “Instructions” as well.</source>
        <translation>O que foi escolhido precisa de tokens ainda não treinados. Escolha também “Instruções”.</translation>
    </message>
    <message>
        <source>The answers are to an earlier question, deck or choice; Run renews them.</source>
        <translation>As respostas são de uma pergunta, um baralho ou uma escolha anterior; Executar as renova.</translation>
    </message>
    <message>
        <source>Greedy answers come out the same. Choose a temperature under “Sampling” to draw another.</source>
        <translation>Respostas gulosas (greedy) saem sempre iguais. Escolher uma temperatura em “Amostragem” para sortear outra.</translation>
    </message>
    <message>
        <source>Go on from an answer</source>
        <translation>Continuar a partir de uma resposta</translation>
    </message>
    <message>
        <source>Edit an earlier question</source>
        <translation>Editar uma pergunta anterior</translation>
    </message>
    <message>
        <source>The exact input of every answer</source>
        <translation>A entrada exata de cada resposta</translation>
    </message>
    <message>
        <source>Copy or save all answers</source>
        <translation>Copiar ou salvar todas as respostas</translation>
    </message>
    <message>
        <source>Save token probabilities…</source>
        <translation>Salvar probabilidades dos tokens…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ConversationPart</name>
    <message>
        <source>The deck acts on</source>
        <translation>O baralho atua sobre</translation>
    </message>
    <message>
        <source>Where the deck&apos;s tokens and instructions stand: behind the last question, or behind each</source>
        <translation>Onde ficam os tokens e as instruções do baralho: depois da última pergunta, ou depois de cada uma</translation>
    </message>
    <message>
        <source>Deck on the last question</source>
        <translation>Baralho na última pergunta</translation>
    </message>
    <message>
        <source>Deck on every question</source>
        <translation>Baralho em todas as perguntas</translation>
    </message>
    <message>
        <source>Earlier turns of the conversation</source>
        <translation>Turnos anteriores da conversa</translation>
    </message>
    <message>
        <source>Write the selected question anew: the conversation goes on from there in another way</source>
        <translation>Reescrever a pergunta selecionada: a conversa continua dali de outro modo</translation>
    </message>
    <message>
        <source>Take the selected turn and those behind it away</source>
        <translation>Retirar o turno selecionado e os que vêm depois dele</translation>
    </message>
    <message>
        <source>Take all earlier turns away</source>
        <translation>Retirar todos os turnos anteriores</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Change where the deck acts</source>
        <translation>Mudar onde o baralho atua</translation>
    </message>
    <message>
        <source>Edit question %1</source>
        <translation>Editar a pergunta %1</translation>
    </message>
    <message>
        <source>Cut the conversation</source>
        <translation>Cortar a conversa</translation>
    </message>
    <message>
        <source>Begin a new conversation</source>
        <translation>Começar uma nova conversa</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Você: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Resposta: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Cut from here</source>
        <translation>Cortar a partir daqui</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
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
        <translation>Mostrar só a curva de %1, ou todas de novo</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DataPreviewSheet</name>
    <message>
        <source>What the training set holds</source>
        <translation>O que o conjunto de treinamento contém</translation>
    </message>
    <message>
        <source>How many examples there are</source>
        <translation>Quantos exemplos há</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamentos</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Some of the examples</source>
        <translation>Alguns dos exemplos</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fechar esta janela</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>%1: %2 examples, of which %3 are shown.</source>
        <translation>%1: %2 exemplos, dos quais %3 são mostrados.</translation>
    </message>
    <message>
        <source>%1: %2 examples.</source>
        <translation>%1: %2 exemplos.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DataSheet</name>
    <message>
        <source>Make training data</source>
        <translation>Criar dados de treinamento</translation>
    </message>
    <message>
        <source>The model answers prompts with the instructions of each behaviour. Answers that the verifiers pass are kept.</source>
        <translation>O modelo responde a prompts com as instruções de cada comportamento. As respostas aprovadas pelos verificadores são mantidas.</translation>
    </message>
    <message>
        <source>Progress of the data</source>
        <translation>Progresso dos dados</translation>
    </message>
    <message>
        <source>Answers that were dropped</source>
        <translation>Respostas descartadas</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamentos</translation>
    </message>
    <message>
        <source>Why dropped</source>
        <translation>Motivo do descarte</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>Ask the model and keep what passes; an interrupted file of the same settings goes on</source>
        <translation>Consultar o modelo e manter o que é aprovado; um arquivo interrompido com os mesmos ajustes continua</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>End after the present answers; making it again goes on from there</source>
        <translation>Terminar após as respostas atuais; criar de novo continua daí</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Close this form; the work goes on</source>
        <translation>Fechar este formulário; o trabalho continua</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>A file with a prompt a line, or JSONL. Empty: the demo world&apos;s questions, or the general prompts for another model</source>
        <translation>Um arquivo com um prompt por linha, ou JSONL. Vazio: as perguntas do mundo de demonstração, ou os prompts gerais para outro modelo</translation>
    </message>
    <message>
        <source>The prompts that come with the program</source>
        <translation>Os prompts que vêm com o programa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Where the training set goes (JSONL). A file that is there is kept</source>
        <translation>Onde fica o conjunto de treinamento (JSONL). Um arquivo já existente é mantido</translation>
    </message>
    <message>
        <source>Name a file</source>
        <translation>Indicar um arquivo</translation>
    </message>
    <message>
        <source>Prompts per behaviour</source>
        <translation>Prompts por comportamento</translation>
    </message>
    <message>
        <source>How many prompts each behaviour is asked with. All: every prompt there is</source>
        <translation>Com quantos prompts cada comportamento é pedido. Todos: todos os prompts que houver</translation>
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
        <translation>Com quantos prompts é pedido cada par de comportamentos vistos de categorias diferentes. Os operadores são treinados com pares; os tokens não precisam de nenhum</translation>
    </message>
    <message>
        <source>Longest answer, tokens</source>
        <translation>Resposta mais longa, tokens</translation>
    </message>
    <message>
        <source>An answer that reaches it is dropped</source>
        <translation>Uma resposta que chega a esse limite é descartada</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed draws the same prompts and wordings in the same order</source>
        <translation>A mesma semente sorteia os mesmos prompts e redações na mesma ordem</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Data sets (*.jsonl)</source>
        <translation>Conjuntos de dados (*.jsonl)</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>&amp;Prompts</translation>
    </message>
    <message>
        <source>Choose a file of prompts</source>
        <translation>Escolher um arquivo de prompts</translation>
    </message>
    <message>
        <source>Per &amp;behaviour</source>
        <translation>Por co&amp;mportamento</translation>
    </message>
    <message>
        <source>Per pa&amp;ir</source>
        <translation>Por p&amp;ar</translation>
    </message>
    <message>
        <source>&amp;Longest answer</source>
        <translation>Resposta mais &amp;longa</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semente</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Arqui&amp;vo</translation>
    </message>
    <message>
        <source>Choose where the training set goes</source>
        <translation>Escolher onde fica o conjunto de treinamento</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Tick at least one behaviour.</source>
        <translation>Marcar pelo menos um comportamento.</translation>
    </message>
    <message>
        <source>Name the file that the training set goes to.</source>
        <translation>Indicar o arquivo do conjunto de treinamento.</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 de %2 respostas</translation>
    </message>
    <message>
        <source>%1, about %2 s to go</source>
        <translation>%1, faltam cerca de %2 s</translation>
    </message>
    <message>
        <source>%1, about %2 min to go</source>
        <translation>%1, faltam cerca de %2 min</translation>
    </message>
    <message>
        <source>Kept %1 of %2 answers in %3. It is the training&apos;s data now.</source>
        <translation>Mantidas %1 de %2 respostas em %3. Agora esses são os dados do treinamento.</translation>
    </message>
    <message>
        <source>Stopped. Making the same file again goes on from here.</source>
        <translation>Parado. Criar de novo o mesmo arquivo continua daqui.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Concluído.</translation>
    </message>
    <message>
        <source>Answers that were kept</source>
        <translation>Respostas mantidas</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantidas</translation>
    </message>
    <message>
        <source>Most often dropped for</source>
        <translation>Motivo de descarte mais frequente</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>How often a prompt is asked, each time in other words, until an answer passes. Models that follow badly need more; a behaviour that is hardly ever followed is not asked again</source>
        <translation>Quantas vezes um prompt é feito, cada vez em outras palavras, até que uma resposta seja aprovada. Modelos que seguem mal precisam de mais; um comportamento que quase nunca é seguido não é pedido de novo</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl *.json *.csv *.tsv);;All files (*)</source>
        <translation>Prompts (*.txt *.jsonl *.json *.csv *.tsv);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>A&amp;ttempts</source>
        <translation>T&amp;entativas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The model does not follow this instruction</source>
        <translation>O modelo não segue esta instrução</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 kept)</source>
        <translation>%1 (%2 de %3 mantidas)</translation>
    </message>
    <message>
        <source>The model does not follow: %1.</source>
        <translation>O modelo não segue: %1.</translation>
    </message>
    <message>
        <source>Examples shown</source>
        <translation>Exemplos mostrados</translation>
    </message>
    <message>
        <source>How many answers that were kept before the model is shown ahead of a prompt, for models that follow badly. The token that is trained on the data never sees them</source>
        <translation>Quantas respostas já mantidas o modelo vê antes de um prompt, para modelos que seguem mal. O token treinado com os dados nunca as vê</translation>
    </message>
    <message>
        <source>E&amp;xamples shown</source>
        <translation>E&amp;xemplos mostrados</translation>
    </message>
    <message>
        <source>Meas&amp;ure</source>
        <translation>Me&amp;dir</translation>
    </message>
    <message>
        <source>Ask for a few answers and tell how long all of them would take</source>
        <translation>Pedir algumas respostas e informar quanto tempo todas levariam</translation>
    </message>
    <message>
        <source>Loo&amp;k at it…</source>
        <translation>Exami&amp;nar…</translation>
    </message>
    <message>
        <source>What the training set holds: how many examples of each behaviour, and some of them</source>
        <translation>O que o conjunto de treinamento contém: quantos exemplos de cada comportamento, e alguns deles</translation>
    </message>
    <message>
        <source>A few answers are asked for…</source>
        <translation>Pedindo algumas respostas…</translation>
    </message>
    <message>
        <source>Prompts per triple</source>
        <translation>Prompts por trio</translation>
    </message>
    <message>
        <source>How many prompts each three of such behaviours are asked with, for operators that are trained on triples, too</source>
        <translation>Com quantos prompts é pedido cada trio desses comportamentos, para operadores treinados também com trios</translation>
    </message>
    <message>
        <source>Per tripl&amp;e</source>
        <translation>Por tr&amp;io</translation>
    </message>
    <message>
        <source>The model is asked %1 times.</source>
        <translation>O modelo é consultado %1 vezes.</translation>
    </message>
    <message>
        <source>The model is asked %1 times, which takes about %2; longer where answers fail and are asked for again.</source>
        <translation>O modelo é consultado %1 vezes, o que leva cerca de %2; mais tempo onde respostas são reprovadas e pedidas de novo.</translation>
    </message>
    <message>
        <source>&amp;Held-out ones in company</source>
        <translation>Reservados e&amp;m companhia</translation>
    </message>
    <message>
        <source>Pairs and triples also of one held-out behaviour beside seen ones, from which it can be trained in company. Operators never read them</source>
        <translation>Também pares e trios de um comportamento reservado ao lado de vistos, com os quais ele pode ser treinado em companhia. Os operadores nunca os leem</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DeckModel</name>
    <message>
        <source>No other behaviour has a token yet</source>
        <translation>Nenhum outro comportamento tem token ainda</translation>
    </message>
    <message>
        <source>&amp;Stop blending</source>
        <translation>&amp;Parar de misturar</translation>
    </message>
    <message>
        <source>Blend %1 with another behaviour</source>
        <translation>Misturar %1 com outro comportamento</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>O que pode ser feito com %1</translation>
    </message>
    <message>
        <source>&amp;Blend with</source>
        <translation>&amp;Misturar com</translation>
    </message>
    <message>
        <source>Turn &amp;off</source>
        <translation>&amp;Desativar</translation>
    </message>
    <message>
        <source>Turn &amp;on</source>
        <translation>&amp;Ativar</translation>
    </message>
    <message>
        <source>Set the strength to &amp;1</source>
        <translation>Pôr a intensidade em &amp;1</translation>
    </message>
    <message>
        <source>Move towards the &amp;start</source>
        <translation>Mover para o &amp;início</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>Mover para o &amp;fim</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>“%1” is on the deck already.</source>
        <translation>“%1” já está no baralho.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>Intensidade de %1</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <translation>Ativar %1</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>Desativar %1</translation>
    </message>
    <message>
        <source>Stop blending %1</source>
        <translation>Parar de misturar %1</translation>
    </message>
    <message>
        <source>“%1” cannot be blended with itself.</source>
        <translation>“%1” não pode ser misturado consigo mesmo.</translation>
    </message>
    <message>
        <source>“%1” has no token yet, so nothing can be blended with it.</source>
        <translation>“%1” ainda não tem token; por isso, nada pode ser misturado com ele.</translation>
    </message>
    <message>
        <source>Blend %1 with %2</source>
        <translation>Misturar %1 com %2</translation>
    </message>
    <message>
        <source>Share of %1 in %2</source>
        <translation>Proporção de %1 em %2</translation>
    </message>
    <message>
        <source>Change the join</source>
        <translation>Mudar a junção</translation>
    </message>
    <message>
        <source>Clear the deck</source>
        <translation>Limpar o baralho</translation>
    </message>
    <message>
        <source>“%1” contradict each other: both set the category “%2”, and one answer can obey only one.</source>
        <translation>“%1” se contradizem: definem a mesma categoria, “%2”, e uma resposta só pode obedecer a um.</translation>
    </message>
    <message>
        <source>” and “</source>
        <translation>” e “</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n behaviours</source>
        <translation>
            <numerusform>Remover %n comportamento</numerusform>
            <numerusform>Remover %n comportamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>No other behaviour has learned to steer so yet</source>
        <translation>Nenhum outro comportamento aprendeu a direcionar assim ainda</translation>
    </message>
    <message>
        <source>&amp;As the column does</source>
        <translation>&amp;Como a coluna</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way, and why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What %1 alone is steered by</source>
        <translation>O que direciona só %1</translation>
    </message>
    <message>
        <source>Steered b&amp;y</source>
        <translation>Direci&amp;onado por</translation>
    </message>
    <message>
        <source>%1: %2. Train it, or choose another.</source>
        <comment>a way to steer, and why not</comment>
        <translation>%1: %2. Treinar esse, ou escolher outro.</translation>
    </message>
    <message>
        <source>Steer %1 as the column does</source>
        <translation>Direcionar %1 como a coluna</translation>
    </message>
    <message>
        <source>Steer %1 by %2</source>
        <translation>Direcionar %1 por %2</translation>
    </message>
    <message>
        <source>%1 cannot be joined by &lt;or&gt; or &lt;not&gt;. Choose another join, or let it steer as the column does.</source>
        <translation>%1 não pode ser unido por &lt;or&gt; ou &lt;not&gt;. Escolher outra junção, ou deixar que direcione como a coluna.</translation>
    </message>
    <message>
        <source>%1: %2. Train it, or choose another way for the chip.</source>
        <comment>a chip, and why not</comment>
        <translation>%1: %2. Treinar, ou escolher outro modo para a ficha.</translation>
    </message>
    <message>
        <source>&amp;Not this behaviour</source>
        <translation>&amp;Não este comportamento</translation>
    </message>
    <message>
        <source>A&amp;lternative to the one before it</source>
        <translation>A&amp;lternativa ao anterior</translation>
    </message>
    <message>
        <source>Take out of the alternati&amp;ves</source>
        <translation>Retirar das alternati&amp;vas</translation>
    </message>
    <message>
        <source>%1 again</source>
        <comment>no more negated</comment>
        <translation>%1 de novo</translation>
    </message>
    <message>
        <source>Not %1</source>
        <comment>a behaviour</comment>
        <translation>Não %1</translation>
    </message>
    <message>
        <source>Take %1 out of the alternatives</source>
        <translation>Retirar %1 das alternativas</translation>
    </message>
    <message>
        <source>Joined by &lt;or&gt;, all behaviours are alternatives.</source>
        <translation>Unidos por &lt;or&gt;, todos os comportamentos são alternativas.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>become alternatives</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>&lt;not&gt; joins no behaviours that are negated or alternatives. Choose another join, or take these off.</source>
        <translation>&lt;not&gt; não une comportamentos negados ou alternativos. Escolher outra junção, ou desfazer isso.</translation>
    </message>
    <message>
        <source>%1 knows no “not” and no alternatives. Let it steer as the column does.</source>
        <translation>%1 não conhece “não” nem alternativas. Deixar que direcione como a coluna.</translation>
    </message>
    <message>
        <source>Alternatives steer alike. Let them steer as the column does.</source>
        <translation>Alternativas direcionam do mesmo modo. Deixar que direcionem como a coluna.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DeckPart</name>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Junção</translation>
    </message>
    <message>
        <source>&lt;and&gt;, learned</source>
        <translation>&lt;and&gt;, aprendido</translation>
    </message>
    <message>
        <source>nothing between</source>
        <translation>nada entre eles</translation>
    </message>
    <message>
        <source>the word “and”</source>
        <translation>a palavra “and”</translation>
    </message>
    <message>
        <source>&lt;set&gt;, in no order</source>
        <translation>&lt;set&gt;, sem ordem</translation>
    </message>
    <message>
        <source>&lt;or&gt;, at least one</source>
        <translation>&lt;or&gt;, pelo menos um</translation>
    </message>
    <message>
        <source>&lt;not&gt;, none of them</source>
        <translation>&lt;not&gt;, nenhum deles</translation>
    </message>
    <message>
        <source>What stands between two behaviours</source>
        <translation>O que fica entre dois comportamentos</translation>
    </message>
    <message>
        <source>Li&amp;ve</source>
        <translation>Ao &amp;vivo</translation>
    </message>
    <message>
        <source>Answer again while the deck changes</source>
        <translation>Responder de novo quando o baralho muda</translation>
    </message>
    <message>
        <source>Once there are answers, a change of the deck (a strength, say) answers again at once</source>
        <translation>Quando já há respostas, uma mudança do baralho (por exemplo, de uma intensidade) faz responder de novo na hora</translation>
    </message>
    <message>
        <source>De&amp;cks</source>
        <translation>Bara&amp;lhos</translation>
    </message>
    <message>
        <source>Saved decks</source>
        <translation>Baralhos salvos</translation>
    </message>
    <message>
        <source>Save this deck by name, or load a saved one</source>
        <translation>Salvar este baralho com um nome, ou carregar um salvo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Clear the deck</source>
        <translation>Limpar o baralho</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Baralho</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” was replaced by the deck as it stands now.</source>
        <translation>“%1” foi substituído pelo baralho como está agora.</translation>
    </message>
    <message>
        <source>The deck was saved as “%1”.</source>
        <translation>O baralho foi salvo como “%1”.</translation>
    </message>
    <message>
        <source>The saved deck “%1” was deleted.</source>
        <translation>O baralho salvo “%1” foi excluído.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>“%1” was not loaded: the open model knows none of its behaviours.</source>
        <translation>“%1” não foi carregado: o modelo aberto não conhece nenhum de seus comportamentos.</translation>
    </message>
    <message>
        <source>Load the deck “%1”</source>
        <translation>Carregar o baralho “%1”</translation>
    </message>
    <message>
        <source>“%1” was loaded without %2, which the open model does not know.</source>
        <translation>“%1” foi carregado sem %2, que o modelo aberto não conhece.</translation>
    </message>
    <message>
        <source>“%1” is the deck that stands here.</source>
        <translation>“%1” é o baralho que está aqui.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>No token yet for %1: train it, or choose “Instructions” only.</source>
        <translation>Ainda sem token para %1: treinar um, ou escolher só “Instruções”.</translation>
    </message>
    <message>
        <source>Look into this deck&apos;s mechanism</source>
        <translation>Observar o mecanismo deste baralho</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DeckView</name>
    <message>
        <source>Drag behaviours here, or press Enter on one in the shelf.</source>
        <translation>Arrastar comportamentos para cá, ou pressionar Enter em um da estante.</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Baralho</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviours</source>
        <translation>
            <numerusform>%n comportamento</numerusform>
            <numerusform>%n comportamentos</numerusform>
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
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Sign-flip permutation test over the combinations, every pattern counted</source>
        <translation>Teste de permutação por troca de sinal sobre as combinações, com todos os padrões</translation>
    </message>
    <message>
        <source>Sign-flip permutation test over the combinations, 10 000 random patterns</source>
        <translation>Teste de permutação por troca de sinal sobre as combinações, com 10.000 padrões aleatórios</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>A – B, pontos</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Orders A</source>
        <translation>Ordens A</translation>
    </message>
    <message>
        <source>Orders B</source>
        <translation>Ordens B</translation>
    </message>
    <message>
        <source>Orders A – B</source>
        <translation>Ordens A – B</translation>
    </message>
    <message>
        <source>Orders p</source>
        <translation>Ordens p</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>The way it was steered</source>
        <translation>O modo de direcionar</translation>
    </message>
    <message>
        <source>Behaviours in the combination</source>
        <translation>Comportamentos na combinação</translation>
    </message>
    <message>
        <source>Accuracy of run A on what both runs have</source>
        <translation>Acurácia da execução A no que as duas execuções têm</translation>
    </message>
    <message>
        <source>Accuracy of run B on what both runs have</source>
        <translation>Acurácia da execução B no que as duas execuções têm</translation>
    </message>
    <message>
        <source>Difference of the accuracies with its 95 % interval</source>
        <translation>Diferença das acurácias com seu intervalo de 95 %</translation>
    </message>
    <message>
        <source>How often chance alone would give such a difference of accuracies</source>
        <translation>Com que frequência só o acaso daria tal diferença de acurácias</translation>
    </message>
    <message>
        <source>Order variance of run A, points</source>
        <translation>Variância de ordem da execução A, pontos</translation>
    </message>
    <message>
        <source>Order variance of run B, points</source>
        <translation>Variância de ordem da execução B, pontos</translation>
    </message>
    <message>
        <source>Difference of the order variances with its 95 % interval</source>
        <translation>Diferença das variâncias de ordem com seu intervalo de 95 %</translation>
    </message>
    <message>
        <source>How often chance alone would give such a difference of order variances</source>
        <translation>Com que frequência só o acaso daria tal diferença de variâncias de ordem</translation>
    </message>
    <message>
        <source>Pairs of a combination and a prompt that both runs have</source>
        <translation>Pares de uma combinação e um prompt que as duas execuções têm</translation>
    </message>
    <message>
        <source>Combinations of seen behaviours, of unseen pairs of these, with unseen behaviours, or all</source>
        <translation>Combinações de comportamentos vistos, de pares não vistos destes, com comportamentos não vistos, ou todas</translation>
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
        <translation>Sortear o exemplo e dar os passos; nada é salvo, e nenhum token é substituído</translation>
    </message>
    <message>
        <source>End the look</source>
        <translation>Terminar a observação</translation>
    </message>
    <message>
        <source>Progress of the steps</source>
        <translation>Progresso dos passos</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>O &amp;quê</translation>
    </message>
    <message>
        <source>The behaviour, or the operator, whose row is trained</source>
        <translation>O comportamento, ou o operador, cuja linha é treinada</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>&amp;Exemplo</translation>
    </message>
    <message>
        <source>The seed that the example is drawn with</source>
        <translation>A semente com que o exemplo é sorteado</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>&amp;Passos</translation>
    </message>
    <message>
        <source>Steps of the optimizer on this one example</source>
        <translation>Passos do otimizador com este único exemplo</translation>
    </message>
    <message>
        <source>What the teacher reads</source>
        <translation>O que o professor lê</translation>
    </message>
    <message>
        <source>What the student reads</source>
        <translation>O que o aluno lê</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>At 1 probabilities are as the model uses them; the training compares flattened ones</source>
        <translation>Com 1, as probabilidades são as que o modelo usa; o treinamento compara as achatadas</translation>
    </message>
    <message>
        <source>How far teacher and student are apart, token by token</source>
        <translation>O quanto professor e aluno se afastam, token a token</translation>
    </message>
    <message>
        <source>Press Look: teacher and student are compared on one example of the training.</source>
        <translation>Pressionar Observar: professor e aluno são comparados em um exemplo do treinamento.</translation>
    </message>
    <message>
        <source>Words that may come next, by teacher and student</source>
        <translation>Palavras que podem vir a seguir, segundo professor e aluno</translation>
    </message>
    <message>
        <source>Teacher reads</source>
        <translation>O professor lê</translation>
    </message>
    <message>
        <source>Student reads</source>
        <translation>O aluno lê</translation>
    </message>
    <message>
        <source>How far apart they are, word by word of the answer</source>
        <translation>O quanto eles se afastam, palavra por palavra da resposta</translation>
    </message>
    <message>
        <source>Divergence by token</source>
        <translation>Divergência por token</translation>
    </message>
    <message>
        <source>Words of the chosen token</source>
        <translation>Palavras do token escolhido</translation>
    </message>
    <message>
        <source>The row in the plane</source>
        <translation>A linha no plano</translation>
    </message>
    <message>
        <source>Every step, every token</source>
        <translation>Cada passo, cada token</translation>
    </message>
    <message>
        <source>at temperature %1</source>
        <translation>com temperatura %1</translation>
    </message>
    <message>
        <source>Loss %1</source>
        <translation>Perda %1</translation>
    </message>
    <message>
        <source>gradient on the one row %1</source>
        <translation>gradiente nessa única linha %1</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>taxa de aprendizado %1</translation>
    </message>
    <message>
        <source>length of the row %1</source>
        <translation>comprimento da linha %1</translation>
    </message>
    <message>
        <source>nearest word %1 (cosine %2)</source>
        <translation>palavra mais próxima %1 (cosseno %2)</translation>
    </message>
    <message>
        <source>“%1”: KL %2 at temperature 1, %3 at temperature %4; %5 % of the loss</source>
        <translation>“%1”: KL %2 com temperatura 1, %3 com temperatura %4; %5 % da perda</translation>
    </message>
    <message>
        <source>KL(teacher ‖ student) in nats</source>
        <translation>KL(professor ‖ aluno) em nats</translation>
    </message>
    <message>
        <source>all other words</source>
        <translation>todas as outras palavras</translation>
    </message>
    <message>
        <source>What comes next, where “%1” stands</source>
        <translation>O que vem a seguir, onde está “%1”</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>professor</translation>
    </message>
    <message>
        <source>student</source>
        <translation>aluno</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DosePlot</name>
    <message>
        <source>Obedience and broken answers by strength</source>
        <translation>Cumprimento e respostas inutilizáveis por intensidade</translation>
    </message>
    <message>
        <source>obeyed</source>
        <translation>cumprem</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>inutilizáveis</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>Answers, %</source>
        <translation>Respostas, %</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DotPlot</name>
    <message>
        <source>Up and Down read the values out one by one</source>
        <translation>As setas Acima e Abaixo leem os valores um a um</translation>
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
        <translation>Proporção do fluxo que os adaptadores somam, por comportamento e camada</translation>
    </message>
    <message>
        <source>Arrow keys choose a cell</source>
        <translation>As setas escolhem uma célula</translation>
    </message>
    <message>
        <source>%1, layer %2: adds %3 % of the stream</source>
        <translation>%1, camada %2: soma %3 % do fluxo</translation>
    </message>
    <message>
        <source>Press Look to see where adapters act.</source>
        <translation>Pressionar Observar para ver onde os adaptadores atuam.</translation>
    </message>
    <message>
        <source>share of the stream in %, by layer</source>
        <translation>proporção do fluxo em %, por camada</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::EffectsPane</name>
    <message>
        <source>What trained adapters add to the model&apos;s stream while it answers held-out prompts, and from which strength on its answers break.</source>
        <translation>O que os adaptadores treinados somam ao fluxo do modelo enquanto ele responde a prompts reservados, e a partir de que intensidade suas respostas ficam inutilizáveis.</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Observar</translation>
    </message>
    <message>
        <source>Answer held-out prompts with each behaviour and read what is added, layer by layer</source>
        <translation>Responder a prompts reservados com cada comportamento e ler, camada por camada, o que é somado</translation>
    </message>
    <message>
        <source>End the reading</source>
        <translation>Terminar a leitura</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>Progresso da leitura</translation>
    </message>
    <message>
        <source>Layers of the chosen behaviour</source>
        <translation>Camadas do comportamento escolhido</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Somado</translation>
    </message>
    <message>
        <source>% of the stream</source>
        <translation>% do fluxo</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Favorece</translation>
    </message>
    <message>
        <source>No behaviour has an adapter for this model yet. Train one: steerdeck-cli train adapter --behaviors german</source>
        <translation>Nenhum comportamento tem ainda um adaptador para este modelo. Treinar um: steerdeck-cli train adapter --behaviors german</translation>
    </message>
    <message>
        <source>%1: from strength %2 on, half of the answers are empty or go round in circles.</source>
        <translation>%1: a partir da intensidade %2, metade das respostas fica vazia ou anda em círculos.</translation>
    </message>
    <message>
        <source>%1: at no strength tried did half of the answers break.</source>
        <translation>%1: em nenhuma das intensidades testadas metade das respostas ficou inutilizável.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Way to steer</source>
        <translation>&amp;Modo de direcionar</translation>
    </message>
    <message>
        <source>Which of the ways that change the stream</source>
        <translation>Qual dos modos que mudam o fluxo</translation>
    </message>
    <message>
        <source>Where adapters act</source>
        <translation>Onde os adaptadores atuam</translation>
    </message>
    <message>
        <source>Obedience and broken answers</source>
        <translation>Cumprimento e respostas inutilizáveis</translation>
    </message>
    <message>
        <source>Every layer of every behaviour</source>
        <translation>Cada camada de cada comportamento</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::EvaluateBench</name>
    <message>
        <source>Evaluate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Run this plan (Ctrl+Return)</source>
        <translation>Executar este plano (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Wait after the current batch; nothing is lost</source>
        <translation>Esperar após o lote atual; nada se perde</translation>
    </message>
    <message>
        <source>End after the current batch; what is answered stays, and the same plan goes on from there</source>
        <translation>Terminar após o lote atual; o que foi respondido fica, e o mesmo plano continua daí</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Progresso do experimento</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exportar os resultados</translation>
    </message>
    <message>
        <source>Rows as table (CSV)…</source>
        <translation>Linhas como tabela (CSV)…</translation>
    </message>
    <message>
        <source>Summary as table (CSV)…</source>
        <translation>Resumo como tabela (CSV)…</translation>
    </message>
    <message>
        <source>Comparison as table (CSV)…</source>
        <translation>Comparação como tabela (CSV)…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>Tudo (JSON)…</translation>
    </message>
    <message>
        <source>Picture of the accuracy…</source>
        <translation>Imagem da acurácia…</translation>
    </message>
    <message>
        <source>Picture of the order variance…</source>
        <translation>Imagem da variância de ordem…</translation>
    </message>
    <message>
        <source>Picture of the comparison…</source>
        <translation>Imagem da comparação…</translation>
    </message>
    <message>
        <source>All figures in one picture…</source>
        <translation>Todas as figuras em uma imagem…</translation>
    </message>
    <message>
        <source>The judge scored %1 of %2 correct answers.</source>
        <translation>O juiz deu nota a %1 de %2 respostas corretas.</translation>
    </message>
    <message>
        <source>Of the others: %1</source>
        <translation>Das demais: %1</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>esta execução</translation>
    </message>
    <message>
        <source>Stopping after this batch…</source>
        <translation>Parando após este lote…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 de %2 respostas</translation>
    </message>
    <message>
        <source>Done in %1. The results are in %2.</source>
        <translation>Concluído em %1. Os resultados estão em %2.</translation>
    </message>
    <message>
        <source>Stopped. Start the same plan again to go on from here.</source>
        <translation>Parado. Iniciar o mesmo plano de novo para continuar daqui.</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Sem resultados ainda.</translation>
    </message>
    <message>
        <source>The plan can be changed once this run has ended.</source>
        <translation>O plano poderá ser mudado quando esta execução terminar.</translation>
    </message>
    <message>
        <source>There is no comparison: open a second run first.</source>
        <translation>Não há comparação: abrir primeiro uma segunda execução.</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>O comando está na área de transferência.</translation>
    </message>
    <message>
        <source>Picture of the page Figures…</source>
        <translation>Imagem da página Figuras…</translation>
    </message>
    <message>
        <source>The page Figures as table (CSV)…</source>
        <translation>Página Figuras como tabela (CSV)…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExperimentBar</name>
    <message>
        <source>Results or comparison</source>
        <translation>Resultados ou comparação</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Earlier experiments</source>
        <translation>Experimentos anteriores</translation>
    </message>
    <message>
        <source>Run that is shown</source>
        <translation>Execução mostrada</translation>
    </message>
    <message>
        <source>Which of the two runs is shown; a comparison is A minus B</source>
        <translation>Qual das duas execuções é mostrada; uma comparação é A menos B</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Show the results of an earlier run</source>
        <translation>Mostrar os resultados de uma execução anterior</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar com…</translation>
    </message>
    <message>
        <source>Put a second run beside this one, with their differences</source>
        <translation>Pôr uma segunda execução ao lado desta, com as diferenças</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Julgar</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exportar os resultados</translation>
    </message>
    <message>
        <source>Write what is shown as tables or pictures</source>
        <translation>Gravar o que é mostrado como tabelas ou imagens</translation>
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
        <translation>Parar de julgar</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Have a language model score the correct answers from 1 to 5. “The judge…” in the menu “File” names it, or LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL and LLM_JUDGE_API_KEY in the environment.</source>
        <translation>Fazer um modelo de linguagem dar nota de 1 a 5 às respostas corretas. Ele é indicado em “O juiz…”, no menu “Arquivo”, ou por LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL e LLM_JUDGE_API_KEY no ambiente.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExperimentModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>conditions of an experiment and its combinations</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inacabado</translation>
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
%2 prompts cada
%3</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>Melhor acurácia</translation>
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
        <translation>Enter mostra os resultados do selecionado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the results of the selected experiment</source>
        <translation>Mostrar os resultados do experimento selecionado</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Put the selected experiment beside the one that is shown</source>
        <translation>Colocar o experimento selecionado ao lado do que é mostrado</translation>
    </message>
    <message>
        <source>Each experiment with this model is kept here: its plan and its answers.</source>
        <translation>Cada experimento com este modelo fica guardado aqui: seu plano e suas respostas.</translation>
    </message>
    <message>
        <source>Draw together</source>
        <translation>Desenhar juntos</translation>
    </message>
    <message>
        <source>Draw the results of all selected experiments side by side (Ctrl and Shift select more)</source>
        <translation>Desenhar lado a lado os resultados de todos os experimentos selecionados (Ctrl e Shift selecionam mais)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExportForm</name>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Tipo de arquivo</translation>
    </message>
    <message>
        <source>SVG and PDF stay sharp at any size; PNG has as many pixels as are chosen here</source>
        <translation>SVG e PDF ficam nítidos em qualquer tamanho; PNG tem tantos pixels quantos se escolhem aqui</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>milímetros</translation>
    </message>
    <message>
        <source>&amp;Measured in</source>
        <translation>&amp;Medidas em</translation>
    </message>
    <message>
        <source>The unit of width and height</source>
        <translation>A unidade de largura e altura</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largura</translation>
    </message>
    <message>
        <source>Width of the whole picture</source>
        <translation>Largura da imagem inteira</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Altura</translation>
    </message>
    <message>
        <source>Height of the whole picture</source>
        <translation>Altura da imagem inteira</translation>
    </message>
    <message>
        <source>Keep the &amp;proportions</source>
        <translation>Manter as &amp;proporções</translation>
    </message>
    <message>
        <source>Height follows width, and width follows height</source>
        <translation>A altura segue a largura, e a largura segue a altura</translation>
    </message>
    <message>
        <source> dpi</source>
        <extracomment>Dots per inch</extracomment>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Resolução</translation>
    </message>
    <message>
        <source>Dots per inch: with the same number of pixels, more of them make text and marks larger</source>
        <translation>Pontos por polegada: com o mesmo número de pixels, um valor maior aumenta o texto e as marcas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Choose the file&apos;s name and write it</source>
        <translation>Escolher o nome do arquivo e gravá-lo</translation>
    </message>
    <message>
        <source>%1 x %2 mm, %3 x %4 pixels</source>
        <translation>%1 x %2 mm, %3 x %4 pixels</translation>
    </message>
    <message>
        <source>%1 x %2 mm, sharp at any size</source>
        <translation>%1 x %2 mm, nítida em qualquer tamanho</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 foi gravado.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExportPane</name>
    <message>
        <source>Every behaviour, blend and strength as a word of the vocabulary, and &lt;and&gt;, &lt;or&gt;, &lt;not&gt;; they stand where a text says them.</source>
        <translation>Cada comportamento, mistura e intensidade como palavra do vocabulário, além de &lt;and&gt;, &lt;or&gt;, &lt;not&gt;; ficam onde um texto os diz.</translation>
    </message>
    <message>
        <source>The join “set”, which puts rows at one position; what LM-Steer, CAA and LoRA learned.</source>
        <translation>A junção “set”, que põe linhas em uma mesma posição; o que LM-Steer, CAA e LoRA aprenderam.</translation>
    </message>
    <message>
        <source>Hugging Face folder (transformers, vLLM)</source>
        <translation>Pasta do Hugging Face (transformers, vLLM)</translation>
    </message>
    <message>
        <source>GGUF file (llama.cpp, Ollama, LM Studio)</source>
        <translation>Arquivo GGUF (llama.cpp, Ollama, LM Studio)</translation>
    </message>
    <message>
        <source>PEFT folders (prompt tuning, trainable tokens)</source>
        <translation>Pastas PEFT (prompt tuning, tokens treináveis)</translation>
    </message>
    <message>
        <source>As trainable tokens every row as a word; as prompt tuning the deck as it stands.</source>
        <translation>Como tokens treináveis, cada linha como palavra; como prompt tuning, o baralho como está.</translation>
    </message>
    <message>
        <source>In prompt tuning the place: the rows stand before the whole input, where they were not trained. The join “set”.</source>
        <translation>No prompt tuning, o lugar: as linhas ficam antes de toda a entrada, onde não foram treinadas. A junção “set”.</translation>
    </message>
    <message>
        <source>Prompt embeddings (vLLM)</source>
        <translation>Embeddings de prompt (vLLM)</translation>
    </message>
    <message>
        <source>The deck and one question as the very rows that the model reads.</source>
        <translation>O baralho e uma pergunta como as exatas linhas que o modelo lê.</translation>
    </message>
    <message>
        <source>The join “set”; other questions.</source>
        <translation>A junção “set”; outras perguntas.</translation>
    </message>
    <message>
        <source>Share card (another Steerdeck)</source>
        <translation>Cartão de compartilhamento (outro Steerdeck)</translation>
    </message>
    <message>
        <source>Deck, question, settings and rows, every join: another Steerdeck with the same model gives the same answer.</source>
        <translation>Baralho, pergunta, ajustes e linhas, todas as junções: outro Steerdeck com o mesmo modelo dá a mesma resposta.</translation>
    </message>
    <message>
        <source>The model itself; what LM-Steer, CAA and LoRA learned.</source>
        <translation>O próprio modelo; o que LM-Steer, CAA e LoRA aprenderam.</translation>
    </message>
    <message>
        <source>Who shall use the tokens</source>
        <translation>Quem vai usar os tokens</translation>
    </message>
    <message>
        <source>&amp;Every behaviour that has a token</source>
        <translation>&amp;Todos os comportamentos que têm token</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>A pergunta</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pergunta</translation>
    </message>
    <message>
        <source>Where it is put</source>
        <translation>Onde fica</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Choose where it is put</source>
        <translation>Escolher onde fica</translation>
    </message>
    <message>
        <source>&amp;Replace what stands there</source>
        <translation>&amp;Substituir o que estiver lá</translation>
    </message>
    <message>
        <source>Smaller files, with rows that are ro&amp;unded</source>
        <translation>Arquivos menores, com linhas &amp;arredondadas</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Gravar a exportação</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop; nothing is left</source>
        <translation>Parar; nada resta</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>A program that uses it</source>
        <translation>Um programa que usa a exportação</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation>Copiar o programa</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>Pa&amp;ra</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Leva</translation>
    </message>
    <message>
        <source>Cannot carry</source>
        <translation>Não pode levar</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Local</translation>
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
        <translation>O baralho está vazio.</translation>
    </message>
    <message>
        <source>The deck: %1</source>
        <translation>O baralho: %1</translation>
    </message>
    <message>
        <source>The deck is joined by “set”, which only a share card can carry.</source>
        <translation>O baralho está unido por “set”, que só um cartão de compartilhamento pode levar.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written to %1.</source>
        <translation>
            <numerusform>%n arquivo foi gravado em %1.</numerusform>
            <numerusform>%n arquivos foram gravados em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a behaviour</comment>
        <translation>não %1</translation>
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
        <translation>Figura</translation>
    </message>
    <message>
        <source>Gain per combination</source>
        <translation>Ganho por combinação</translation>
    </message>
    <message>
        <source>Several results</source>
        <translation>Vários resultados</translation>
    </message>
    <message>
        <source>Sizes of models</source>
        <translation>Tamanhos dos modelos</translation>
    </message>
    <message>
        <source>The method that gains</source>
        <translation>O método que ganha</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a method over another</comment>
        <translation>sobre</translation>
    </message>
    <message>
        <source>The method that it is held against</source>
        <translation>O método com que é comparado</translation>
    </message>
    <message>
        <source>Add results…</source>
        <translation>Adicionar resultados…</translation>
    </message>
    <message>
        <source>Draw one more folder of results beside these, of any model</source>
        <translation>Desenhar ao lado destes mais uma pasta de resultados, de qualquer modelo</translation>
    </message>
    <message>
        <source>Gain of accuracy by combination</source>
        <translation>Ganho de acurácia por combinação</translation>
    </message>
    <message>
        <source>Accuracy of several results</source>
        <translation>Acurácia de vários resultados</translation>
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
        <translation>Cache do hub</translation>
    </message>
    <message>
        <source>Models for tests</source>
        <translation>Modelos de teste</translation>
    </message>
    <message>
        <source>Added folder</source>
        <translation>Pasta adicionada</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
    <message>
        <source>does not open</source>
        <translation>não abre</translation>
    </message>
    <message>
        <source>half fetched</source>
        <translation>baixado em parte</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Local</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::FoundPane</name>
    <message>
        <source>Models on this computer</source>
        <translation>Modelos neste computador</translation>
    </message>
    <message>
        <source>Return opens the selected model</source>
        <translation>Enter abre o modelo selecionado</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the selected model</source>
        <translation>Abrir o modelo selecionado</translation>
    </message>
    <message>
        <source>&amp;Fetch the rest</source>
        <translation>Baixar o &amp;restante</translation>
    </message>
    <message>
        <source>Go on with the selected model&apos;s download</source>
        <translation>Continuar o download do modelo selecionado</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Read the selected model&apos;s files and compare them with the hashes that the hub gave them</source>
        <translation>Ler os arquivos do modelo selecionado e compará-los com os hashes que o hub lhes deu</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Procurar de &amp;novo</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Procurar modelos de novo</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>Adicionar uma &amp;pasta…</translation>
    </message>
    <message>
        <source>Look for models in another folder, too, from now on</source>
        <translation>Procurar modelos também em outra pasta, de agora em diante</translation>
    </message>
    <message>
        <source>Open a&amp;nother folder…</source>
        <translation>Abrir ou&amp;tra pasta…</translation>
    </message>
    <message>
        <source>Open a model folder that is not in the list</source>
        <translation>Abrir uma pasta de modelo que não está na lista</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Procurando modelos…</translation>
    </message>
    <message>
        <source>No models were found. Get one from the hub, or add the folder that holds yours.</source>
        <translation>Nenhum modelo foi encontrado. Obter um do hub, ou adicionar a pasta que contém os seus.</translation>
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
        <translation>vocabulário</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>instruções</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>&amp;Fit on</source>
        <translation>A&amp;justar a</translation>
    </message>
    <message>
        <source>The rows whose directions of largest variance become the axes: the tokens, the model&apos;s own words, the means of the behaviours&apos; instructions, or all of these</source>
        <translation>As linhas cujas direções de maior variância se tornam os eixos: os tokens, as palavras do próprio modelo, as médias das instruções dos comportamentos, ou tudo isso</translation>
    </message>
    <message>
        <source>Cent&amp;re</source>
        <translation>Cent&amp;rar</translation>
    </message>
    <message>
        <source>Subtract the mean of those rows first</source>
        <translation>Subtrair antes a média dessas linhas</translation>
    </message>
    <message>
        <source>&amp;Neighbours</source>
        <translation>Vizin&amp;hos</translation>
    </message>
    <message>
        <source>How many nearest words are found for each token</source>
        <translation>Quantas palavras mais próximas são buscadas para cada token</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Pa&amp;ths of</source>
        <translation>&amp;Caminhos de</translation>
    </message>
    <message>
        <source>An earlier training, whose tokens&apos; ways from start to end are drawn; every training leaves a record</source>
        <translation>Um treinamento anterior; são traçados os caminhos de seus tokens do início ao fim; cada treinamento deixa um registro</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Compute again with the tokens as they are now (F5)</source>
        <translation>Calcular de novo com os tokens como estão agora (F5)</translation>
    </message>
    <message>
        <source>Exp&amp;ort</source>
        <translation>Exp&amp;ortar</translation>
    </message>
    <message>
        <source>Export tables and pictures</source>
        <translation>Exportar tabelas e imagens</translation>
    </message>
    <message>
        <source>Write tables and pictures to files</source>
        <translation>Gravar tabelas e imagens em arquivos</translation>
    </message>
    <message>
        <source>2-D</source>
        <translation>2D</translation>
    </message>
    <message>
        <source>Two components on a plane</source>
        <translation>Duas componentes em um plano</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>Three components in space, which a drag turns</source>
        <translation>Três componentes no espaço, que se gira ao arrastar</translation>
    </message>
    <message>
        <source>&amp;X</source>
        <translation>&amp;X</translation>
    </message>
    <message>
        <source>Principal component across</source>
        <translation>Componente principal na horizontal</translation>
    </message>
    <message>
        <source>&amp;Y</source>
        <translation>&amp;Y</translation>
    </message>
    <message>
        <source>Principal component upwards</source>
        <translation>Componente principal na vertical</translation>
    </message>
    <message>
        <source>&amp;Z</source>
        <translation>&amp;Z</translation>
    </message>
    <message>
        <source>Principal component towards the eye</source>
        <translation>Componente principal em profundidade</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation>&amp;Vocabulário</translation>
    </message>
    <message>
        <source>Show the model&apos;s own words as a pale cloud</source>
        <translation>Mostrar as palavras do próprio modelo como uma nuvem clara</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>Ró&amp;tulos</translation>
    </message>
    <message>
        <source>Write each token&apos;s name beside its mark</source>
        <translation>Escrever o nome de cada token ao lado da sua marca</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>I&amp;nstruções</translation>
    </message>
    <message>
        <source>Show the mean of each behaviour&apos;s instructions as a small mark, joined to its token</source>
        <translation>Mostrar a média das instruções de cada comportamento como uma marca pequena, ligada ao seu token</translation>
    </message>
    <message>
        <source>&amp;Perspective</source>
        <translation>&amp;Perspectiva</translation>
    </message>
    <message>
        <source>Draw what is nearer larger; without it, lengths in the picture can be compared</source>
        <translation>Desenhar maior o que está mais perto; sem isso, é possível comparar comprimentos na imagem</translation>
    </message>
    <message>
        <source>L&amp;asso</source>
        <translation>&amp;Laço</translation>
    </message>
    <message>
        <source>A drag draws a lasso around tokens; Shift and drag does so at any time</source>
        <translation>Arrastar desenha um laço em volta de tokens; Shift e arrastar faz isso a qualquer momento</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Vista inicial</translation>
    </message>
    <message>
        <source>Show everything as at first (Home in the picture)</source>
        <translation>Mostrar tudo como no início (Home na imagem)</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>por categoria</translation>
    </message>
    <message>
        <source>by likeness</source>
        <translation>por semelhança</translation>
    </message>
    <message>
        <source>Order of the tokens</source>
        <translation>Ordem dos tokens</translation>
    </message>
    <message>
        <source>By category, or so that alike tokens stand together (average-linkage clustering of the cosines)</source>
        <translation>Por categoria, ou de modo que tokens parecidos fiquem juntos (agrupamento dos cossenos por ligação média)</translation>
    </message>
    <message>
        <source>Cosines between tokens</source>
        <translation>Cossenos entre os tokens</translation>
    </message>
    <message>
        <source>Points (CSV)…</source>
        <translation>Pontos (CSV)…</translation>
    </message>
    <message>
        <source>Export the points</source>
        <translation>Exportar os pontos</translation>
    </message>
    <message>
        <source>Neighbours (CSV)…</source>
        <translation>Vizinhos (CSV)…</translation>
    </message>
    <message>
        <source>Export the neighbours</source>
        <translation>Exportar os vizinhos</translation>
    </message>
    <message>
        <source>Cosines (CSV)…</source>
        <translation>Cossenos (CSV)…</translation>
    </message>
    <message>
        <source>Export the table of cosines</source>
        <translation>Exportar a tabela de cossenos</translation>
    </message>
    <message>
        <source>Paths of the training (CSV)…</source>
        <translation>Caminhos do treinamento (CSV)…</translation>
    </message>
    <message>
        <source>Export the paths</source>
        <translation>Exportar os caminhos</translation>
    </message>
    <message>
        <source>Picture of the components (SVG, PDF, PNG)…</source>
        <translation>Imagem das componentes (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>Export the components</source>
        <translation>Exportar as componentes</translation>
    </message>
    <message>
        <source>Picture of the cosines (SVG, PDF, PNG)…</source>
        <translation>Imagem dos cossenos (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>Export the cosines</source>
        <translation>Exportar os cossenos</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometria</translation>
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
        <translation>Arrastar gira, Shift e arrastar desenha um laço, Ctrl e arrastar move, a roda amplia ou reduz, um clique duplo redefine. Teclas: Alt e setas giram.</translation>
    </message>
    <message>
        <source>Drag selects, Shift and drag draws a lasso, Ctrl and drag moves, the wheel zooms, a double click resets.</source>
        <translation>Arrastar seleciona, Shift e arrastar desenha um laço, Ctrl e arrastar move, a roda amplia ou reduz, um clique duplo redefine.</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Procurar uma palavra</translation>
    </message>
    <message>
        <source>Type a word of the vocabulary: it is marked in the picture with the words nearest to it</source>
        <translation>Digitar uma palavra do vocabulário: ela é marcada na imagem junto com as palavras mais próximas dela</translation>
    </message>
    <message>
        <source>No word of the vocabulary contains “%1”.</source>
        <translation>Nenhuma palavra do vocabulário contém “%1”.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a word and its cosine</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (id %2); nearest words by cosine: %3.</source>
        <translation>%1 (id %2); palavras mais próximas por cosseno: %3.</translation>
    </message>
    <message>
        <source>Among the nearest words of: %1.</source>
        <translation>Entre as palavras mais próximas de: %1.</translation>
    </message>
    <message>
        <source>Own vectors</source>
        <translation>Vetores próprios</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De um arquivo…</translation>
    </message>
    <message>
        <source>Vectors of your own</source>
        <translation>Vetores próprios</translation>
    </message>
    <message>
        <source>Vectors (*.safetensors *.csv *.tsv *.txt)</source>
        <translation>Vetores (*.safetensors *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Own ve&amp;ctors</source>
        <translation>V&amp;etores próprios</translation>
    </message>
    <message>
        <source>Own vectors: %1</source>
        <comment>the name of a file</comment>
        <translation>Vetores próprios: %1</translation>
    </message>
    <message>
        <source>Vectors from a file beside the tokens: safetensors, or CSV with a name and its numbers in each line</source>
        <translation>Vetores de um arquivo, ao lado dos tokens: safetensors, ou CSV com um nome e seus números em cada linha</translation>
    </message>
    <message>
        <source>Through one token alone no axes can be fitted: they are the vocabulary&apos;s.</source>
        <translation>Com um só token não é possível ajustar eixos: eles são os do vocabulário.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::GuessPicture</name>
    <message>
        <source>Your guess beside what happened</source>
        <translation>Seu palpite ao lado do que aconteceu</translation>
    </message>
    <message>
        <source>your guess: %1</source>
        <translation>seu palpite: %1</translation>
    </message>
    <message>
        <source>what happened: %1</source>
        <translation>o que aconteceu: %1</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Seu palpite</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
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
        <translation>Cossenos entre os tokens</translation>
    </message>
    <message>
        <source>Up and Down go from token to token</source>
        <translation>As setas Acima e Abaixo vão de token a token</translation>
    </message>
    <message>
        <source>%1 and %2: cosine %3</source>
        <translation>%1 e %2: cosseno %3</translation>
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
        <translation>A proporção dos prompts dos dados com que nunca se treina: neles são medidas a perda e a acurácia</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source> in vain</source>
        <comment>measurements, behind their number</comment>
        <translation> em vão</translation>
    </message>
    <message>
        <source>or a data set</source>
        <translation>ou um conjunto de dados</translation>
    </message>
    <message>
        <source>Data set to measure on</source>
        <translation>Conjunto de dados em que medir</translation>
    </message>
    <message>
        <source>Examples of a file of their own, instead of a share of the data</source>
        <translation>Exemplos de um arquivo próprio, em vez de uma proporção dos dados</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a data set to measure on</source>
        <translation>Escolher um conjunto de dados em que medir</translation>
    </message>
    <message>
        <source>Train with several rates, steps and seeds, and take the one of the lowest held-out loss</source>
        <translation>Treinar com várias taxas, passos e sementes, e ficar com o que tiver a menor perda nos dados reservados</translation>
    </message>
    <message>
        <source>Examples to measure on</source>
        <translation>Exemplos em que medir</translation>
    </message>
    <message>
        <source>Data sets (*.jsonl *.json)</source>
        <translation>Conjuntos de dados (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Varredura…</translation>
    </message>
    <message>
        <source>Hold out</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>End after</source>
        <translation>Terminar após</translation>
    </message>
    <message>
        <source>The training ends after so many measurements without a lower held-out loss, and what had the lowest one is kept</source>
        <translation>O treinamento termina após esta quantidade de medições sem uma perda menor nos dados reservados, e fica o que teve a menor</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HistoryPane</name>
    <message>
        <source>&amp;Go back to this run</source>
        <translation>Vol&amp;tar a esta execução</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Fechar o histórico</translation>
    </message>
    <message>
        <source>History of runs</source>
        <translation>Histórico de execuções</translation>
    </message>
    <message>
        <source>Enter goes back to a run: its answers, prompt, deck and settings.</source>
        <translation>Enter volta a uma execução: suas respostas, seu prompt, seu baralho e seus ajustes.</translation>
    </message>
    <message>
        <source>Shows its answers and brings back its prompt, deck, columns and sampling (Enter)</source>
        <translation>Mostra suas respostas e traz de volta seu prompt, baralho, colunas e amostragem (Enter)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>&amp;Desfazer a limpeza</translation>
    </message>
    <message>
        <source>C&amp;lear the history</source>
        <translation>Li&amp;mpar o histórico</translation>
    </message>
    <message>
        <source>Brings back what was cleared</source>
        <translation>Traz de volta o que foi limpo</translation>
    </message>
    <message>
        <source>Forgets every run; this can be undone until the next run</source>
        <translation>Esquece todas as execuções; isso pode ser desfeito até a próxima execução</translation>
    </message>
    <message numerus="yes">
        <source>%n runs were cleared.</source>
        <translation>
            <numerusform>%n execução foi removida do histórico.</numerusform>
            <numerusform>%n execuções foram removidas do histórico.</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Nenhuma execução ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs, the newest first</source>
        <translation>
            <numerusform>%n execução</numerusform>
            <numerusform>%n execuções, a mais nova primeiro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HubModels</name>
    <message>
        <source>%1
Given to those who accept its terms on its page, with a token in HF_TOKEN</source>
        <translation>%1
Dado a quem aceita seus termos na página dele, com um token de acesso em HF_TOKEN</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>restrito</translation>
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
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
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
        <translation>Uma parte do nome de um modelo, ou DONO/NOME</translation>
    </message>
    <message>
        <source>Model to look for on the hub</source>
        <translation>Modelo a procurar no hub</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Ask the hub for models of this name</source>
        <translation>Pedir ao hub os modelos com este nome</translation>
    </message>
    <message>
        <source>Models on the hub</source>
        <translation>Modelos no hub</translation>
    </message>
    <message>
        <source>Return asks what would be fetched of the selected model</source>
        <translation>Enter pergunta o que seria baixado do modelo selecionado</translation>
    </message>
    <message>
        <source>Choo&amp;se</source>
        <translation>&amp;Escolher</translation>
    </message>
    <message>
        <source>See which files of the selected model would be fetched</source>
        <translation>Ver quais arquivos do modelo selecionado seriam baixados</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>Arquivo do modelo</translation>
    </message>
    <message>
        <source>Files of this model, the smallest first: the same weights with fewer or more digits</source>
        <translation>Arquivos deste modelo, o menor primeiro: os mesmos pesos com menos ou mais dígitos</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>Bai&amp;xar</translation>
    </message>
    <message>
        <source>Fetch the model into the hub&apos;s cache</source>
        <translation>Baixar o modelo para o cache do hub</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progresso do download</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Stop for now; what has come is kept</source>
        <translation>Parar por enquanto; o que chegou fica guardado</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>End the download; what has come stays in the cache</source>
        <translation>Encerrar o download; o que chegou fica no cache</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the fetched model</source>
        <translation>Abrir o modelo baixado</translation>
    </message>
    <message>
        <source>The hub has no model of this name.</source>
        <translation>O hub não tem nenhum modelo com este nome.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a file and its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n GGUF models: choose one.</source>
        <translation>
            <numerusform>%1 contém %n modelo GGUF: escolher esse.</numerusform>
            <numerusform>%1 contém %n modelos GGUF: escolher um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n arquivo, %1</numerusform>
            <numerusform>%n arquivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, of which %3 are there already</source>
        <comment>a model, its files, a size</comment>
        <translation>%1: %2, dos quais %3 já estão aqui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a model and its files</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Continuar de onde parou</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Consultando o hub…</translation>
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
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Go on where it was paused</source>
        <translation>Continuar de onde foi pausado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>, em pausa</translation>
    </message>
    <message>
        <source>, %1 to go</source>
        <translation>, faltam %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::JudgePane</name>
    <message>
        <source>The judge is a language model behind an OpenAI-compatible server. It scores the correct answers of experiments, and answers the questions that behaviours may be checked by: in Compose, in trainings, in training data and in experiments.</source>
        <translation>O juiz é um modelo de linguagem atrás de um servidor compatível com OpenAI. Ele dá nota às respostas corretas dos experimentos e responde às perguntas pelas quais comportamentos podem ser verificados: em Compor, em treinamentos, em dados de treinamento e em experimentos.</translation>
    </message>
    <message>
        <source>The key is kept until the program ends, and written nowhere. For what is left empty LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL and LLM_JUDGE_API_KEY in the environment are taken.</source>
        <translation>A chave é guardada até o programa terminar e não é gravada em lugar nenhum. Para o que ficar vazio, valem LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL e LLM_JUDGE_API_KEY do ambiente.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>As in http://localhost:8000/v1; /chat/completions is asked there</source>
        <translation>Como em http://localhost:8000/v1; a consulta vai para /chat/completions</translation>
    </message>
    <message>
        <source>The model&apos;s name, as the server knows it</source>
        <translation>O nome do modelo, como o servidor o conhece</translation>
    </message>
    <message>
        <source>Sent as a bearer token; empty where the server wants none</source>
        <translation>Enviada como bearer token; vazio se o servidor não pede nenhuma</translation>
    </message>
    <message>
        <source>Puts one question, whose answer is yes, and tells what came</source>
        <translation>Faz uma pergunta cuja resposta é sim e informa o que veio</translation>
    </message>
    <message>
        <source>the environment&apos;s</source>
        <comment>a server&apos;s key</comment>
        <translation>a do ambiente</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>a question to the judge</comment>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <comment>a judge</comment>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Perguntando…</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LayerMap</name>
    <message>
        <source>Norms of the adapters by layer and step</source>
        <translation>Normas dos adaptadores por camada e passo</translation>
    </message>
    <message>
        <source>Arrow keys choose a cell</source>
        <translation>As setas escolhem uma célula</translation>
    </message>
    <message>
        <source>‖W_down‖ by layer</source>
        <translation>‖W_down‖ por camada</translation>
    </message>
    <message>
        <source>‖W_up‖ by layer</source>
        <translation>‖W_up‖ por camada</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Cosine of W_down to LoRA</source>
        <translation>Cosseno de W_down com a LoRA</translation>
    </message>
    <message>
        <source>mean over the layers</source>
        <translation>média das camadas</translation>
    </message>
    <message>
        <source>‖Vector‖ by layer</source>
        <translation>‖Vetor‖ por camada</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a layer and a place in it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Step %1, layer %2: </source>
        <translation>Passo %1, camada %2: </translation>
    </message>
    <message>
        <source>‖vector‖ %1</source>
        <translation>‖vetor‖ %1</translation>
    </message>
    <message>
        <source>‖W_down‖ %1, ‖W_up‖ %2</source>
        <translation>‖W_down‖ %1, ‖W_up‖ %2</translation>
    </message>
    <message>
        <source>, cosine to LoRA %1</source>
        <translation>, cosseno com a LoRA %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LearnBench</name>
    <message>
        <source>Compose</source>
        <translation>Compor</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometria</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>Return opens the selected lesson where you left it</source>
        <translation>Enter abre a lição selecionada no ponto em que ficou</translation>
    </message>
    <message>
        <source>Open the demo model</source>
        <translation>Abrir o modelo de demonstração</translation>
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
        <translation>Letras menores</translation>
    </message>
    <message>
        <source>Smaller letters (Ctrl+−)</source>
        <translation>Letras menores (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letras maiores</translation>
    </message>
    <message>
        <source>Larger letters (Ctrl++)</source>
        <translation>Letras maiores (Ctrl++)</translation>
    </message>
    <message>
        <source>Letters that can be read from the back of a room</source>
        <translation>Letras que podem ser lidas do fundo de uma sala</translation>
    </message>
    <message>
        <source>&amp;Do it for me</source>
        <translation>&amp;Fazer por mim</translation>
    </message>
    <message>
        <source>The program performs this step on the workbench</source>
        <translation>O programa faz este passo na bancada de trabalho</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Pu&amp;lar</translation>
    </message>
    <message>
        <source>Go on without having done this step (Right)</source>
        <translation>Seguir sem ter feito este passo (Direita)</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>&amp;Recomeçar</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>Fec&amp;har</translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation>O passo anterior (Esquerda)</translation>
    </message>
    <message>
        <source>Forget how far this lesson was done</source>
        <translation>Esquecer até onde esta lição foi feita</translation>
    </message>
    <message>
        <source>Put the lesson away; you come back to this step</source>
        <translation>Fechar a lição; ao voltar, ela continua neste passo</translation>
    </message>
    <message>
        <source>The lessons use the demo model and its behaviours.</source>
        <translation>As lições usam o modelo de demonstração e seus comportamentos.</translation>
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
        <translation>%1 · feita</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · passo %2 de %3</translation>
    </message>
    <message>
        <source>No lessons were found.</source>
        <translation>Nenhuma lição foi encontrada.</translation>
    </message>
    <message>
        <source>Learn by doing</source>
        <translation>Aprender fazendo</translation>
    </message>
    <message>
        <source>Choose a lesson. Each step is done on the workbench itself: a strip above the other benches says what to do, and notices when it is done.

You can leave at any time and come back to the same step.</source>
        <translation>Escolher uma lição. Cada passo é feito na própria bancada de trabalho: uma faixa acima das outras bancadas diz o que fazer e percebe quando está feito.

É possível fechar a lição a qualquer momento e voltar ao mesmo passo.</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 de %2 passos feitos</translation>
    </message>
    <message>
        <source>You have done this lesson.</source>
        <translation>Esta lição já foi feita.</translation>
    </message>
    <message>
        <source>&amp;Next lesson</source>
        <translation>Pró&amp;xima lição</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Revi&amp;sar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>I&amp;niciar</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir para %1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>The next step (Right)</source>
        <translation>O próximo passo (Direita)</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Em resumo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Termos</translation>
    </message>
    <message>
        <source>First a guess. %1</source>
        <translation>Primeiro, um palpite. %1</translation>
    </message>
    <message>
        <source>The mechanism…</source>
        <translation>O mecanismo…</translation>
    </message>
    <message>
        <source>Teacher, student and token step by step; a deck down to one logit</source>
        <translation>Professor, aluno e token passo a passo; um baralho até um só logit</translation>
    </message>
    <message>
        <source>your own · %1</source>
        <translation>sua · %1</translation>
    </message>
    <message>
        <source>Yes, start a&amp;gain</source>
        <translation>Sim, começar de &amp;novo</translation>
    </message>
    <message>
        <source>Press once more: that this lesson was done is forgotten</source>
        <translation>Pressionar mais uma vez: esquece-se que esta lição estava feita</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonChoices</name>
    <message>
        <source>That is my guess</source>
        <translation>Este é meu palpite</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonDraft</name>
    <message>
        <source>the change of step %1</source>
        <translation>a mudança do passo %1</translation>
    </message>
    <message>
        <source>the new step</source>
        <translation>o novo passo</translation>
    </message>
    <message>
        <source>the removal of step %1</source>
        <translation>a remoção do passo %1</translation>
    </message>
    <message>
        <source>the move of step %1</source>
        <translation>o deslocamento do passo %1</translation>
    </message>
    <message>
        <source>My lesson</source>
        <translation>Minha lição</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Um passo</translation>
    </message>
    <message>
        <source>What the learner should know first.</source>
        <translation>O que é preciso saber antes.</translation>
    </message>
    <message>
        <source>Go to Compose.</source>
        <translation>Ir para Compor.</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>A resposta certa</translation>
    </message>
    <message>
        <source>Why it is right.</source>
        <translation>Por que está certa.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Uma pergunta</translation>
    </message>
    <message>
        <source>What the learner has just seen.</source>
        <translation>O que acabou de ser visto.</translation>
    </message>
    <message>
        <source>What follows?</source>
        <translation>O que se conclui?</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Outra resposta</translation>
    </message>
    <message>
        <source>Why it is not.</source>
        <translation>Por que não está.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonEditor</name>
    <message>
        <source>a-z, 0-9 and -: by it the program knows how far a learner is</source>
        <translation>a-z, 0-9 e -: por ele o programa sabe até onde chegou quem está aprendendo</translation>
    </message>
    <message>
        <source>The language of the texts below; a text that has no English is shown to everyone</source>
        <translation>O idioma dos textos abaixo; um texto sem inglês é mostrado a todos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Textos em</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Adicionar um passo</translation>
    </message>
    <message>
        <source>Something to do, behind the chosen step</source>
        <translation>Algo a fazer, depois do passo escolhido</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Uma pergunta</translation>
    </message>
    <message>
        <source>A question, behind the chosen step</source>
        <translation>Uma pergunta, depois do passo escolhido</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>The chosen step comes one earlier</source>
        <translation>O passo escolhido vem um antes</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>The chosen step comes one later</source>
        <translation>O passo escolhido vem um depois</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The chosen step goes; Undo brings it back</source>
        <translation>O passo escolhido sai; Desfazer o traz de volta</translation>
    </message>
    <message>
        <source>In short, a line each</source>
        <translation>Em resumo, uma linha para cada ponto</translation>
    </message>
    <message>
        <source>Words, a line each: the word: what it means</source>
        <translation>Termos, uma linha para cada um: o termo: o que significa</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nova</translation>
    </message>
    <message>
        <source>A lesson with one step; this one goes unless it is kept</source>
        <translation>Uma lição com um só passo; esta se perde se não for guardada</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>A file, or a copy of a lesson of Learn</source>
        <translation>Um arquivo, ou uma cópia de uma lição de Aprender</translation>
    </message>
    <message>
        <source>Remove from Learn</source>
        <translation>Remover de Aprender</translation>
    </message>
    <message>
        <source>Learn no longer lists this lesson of yours</source>
        <translation>Aprender deixa de listar esta lição sua</translation>
    </message>
    <message>
        <source>&amp;Try this step</source>
        <translation>&amp;Testar este passo</translation>
    </message>
    <message>
        <source>In Learn and on the workbench, as a learner has it</source>
        <translation>Em Aprender e na bancada de trabalho, como aparece para quem aprende</translation>
    </message>
    <message>
        <source>&amp;Keep in Learn</source>
        <translation>&amp;Guardar em Aprender</translation>
    </message>
    <message>
        <source>Learn lists it beside the shipped lessons</source>
        <translation>Aprender a lista ao lado das lições fornecidas</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>A file to hand on: it is opened by dropping it on the window</source>
        <translation>Um arquivo para passar adiante: para abri-lo, basta soltá-lo sobre a janela</translation>
    </message>
    <message>
        <source>In short, and words</source>
        <translation>Em resumo e termos</translation>
    </message>
    <message>
        <source>the change of the lesson</source>
        <translation>a mudança da lição</translation>
    </message>
    <message numerus="yes">
        <source>%n steps: the lesson can be tried.</source>
        <translation>
            <numerusform>%n passo: a lição pode ser testada.</numerusform>
            <numerusform>%n passos: a lição pode ser testada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonGuide</name>
    <message>
        <source>You guessed: **%1**.</source>
        <translation>Seu palpite: **%1**.</translation>
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
        <translation>O que aconteceu: **%1**.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LessonStrip</name>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Show the step&apos;s whole text</source>
        <translation>Mostrar o texto inteiro do passo</translation>
    </message>
    <message>
        <source>Do it for me</source>
        <translation>Fazer por mim</translation>
    </message>
    <message>
        <source>The program performs this step on the workbench (Ctrl+Alt+D)</source>
        <translation>O programa faz este passo na bancada de trabalho (Ctrl+Alt+D)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The step before (Ctrl+Alt+Left)</source>
        <translation>O passo anterior (Ctrl+Alt+Esquerda)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Go on without having done this step (Ctrl+Alt+Right)</source>
        <translation>Seguir sem ter feito este passo (Ctrl+Alt+Direita)</translation>
    </message>
    <message>
        <source>To the Learn bench</source>
        <translation>À bancada Aprender</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Put the lesson away; you come back to this step</source>
        <translation>Fechar a lição; ao voltar, ela continua neste passo</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>The next step (Ctrl+Alt+Right)</source>
        <translation>O próximo passo (Ctrl+Alt+Direita)</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>O passo</translation>
    </message>
    <message>
        <source>First a guess. %1</source>
        <translation>Primeiro, um palpite. %1</translation>
    </message>
    <message>
        <source>That is my guess</source>
        <translation>Este é meu palpite</translation>
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
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de dados</translation>
    </message>
    <message>
        <source>Task run</source>
        <translation>Execução de tarefa</translation>
    </message>
    <message>
        <source>Saved deck</source>
        <translation>Baralho salvo</translation>
    </message>
    <message>
        <source>The shipped tokens of %1</source>
        <translation>Os tokens fornecidos de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n combinations of %1 behaviours</source>
        <translation>
            <numerusform>%n combinação de %1 comportamentos</numerusform>
            <numerusform>%n combinações de %1 comportamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>perda %1</translation>
    </message>
    <message numerus="yes">
        <source>%n examples</source>
        <translation>
            <numerusform>%n exemplo</numerusform>
            <numerusform>%n exemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (shipped)</source>
        <translation>%1 (fornecido)</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1, inacabado</translation>
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
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>Pesquisar nomes, notas, etiquetas, ajustes</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Pesquisar a biblioteca</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Tipo de item</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos os modelos</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Return opens the selected item, Delete moves it to the trash</source>
        <translation>Enter abre o item selecionado, Delete o move para a lixeira</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Move the selected items to the trash; they can come back (Delete)</source>
        <translation>Mover os itens selecionados para a lixeira; eles podem voltar (Delete)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Bring the selected items back from the trash</source>
        <translation>Trazer os itens selecionados de volta da lixeira</translation>
    </message>
    <message>
        <source>Empty the tras&amp;h</source>
        <translation>Esvaziar a &amp;lixeira</translation>
    </message>
    <message>
        <source>Delete for good what lies in the trash; by itself that happens after 30 days</source>
        <translation>Apagar de vez o que está na lixeira; isso acontece por si só após 30 dias</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar na &amp;pasta</translation>
    </message>
    <message>
        <source>Open the item&apos;s place in the file manager</source>
        <translation>Abrir o local do item no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Put the selected experiments, trainings or task runs side by side</source>
        <translation>Colocar lado a lado os experimentos, treinamentos ou execuções de tarefas selecionados</translation>
    </message>
    <message>
        <source>&amp;Use its tokens</source>
        <translation>&amp;Usar seus tokens</translation>
    </message>
    <message>
        <source>The tokens of the selected training take the place of those in use</source>
        <translation>Os tokens do treinamento selecionado tomam o lugar dos que estão em uso</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Show the selected item on its bench (Return)</source>
        <translation>Mostrar o item selecionado em sua bancada (Enter)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Keep name, tags and note</source>
        <translation>Guardar nome, etiquetas e nota</translation>
    </message>
    <message>
        <source>words, with commas between</source>
        <translation>palavras, separadas por vírgulas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
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
        <translation>&amp;Voltar aos tokens fornecidos</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LookBar</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Exp&amp;ort</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export tables and pictures</source>
        <translation>Exportar tabelas e imagens</translation>
    </message>
    <message>
        <source>Write tables and pictures to files</source>
        <translation>Gravar tabelas e imagens em arquivos</translation>
    </message>
    <message>
        <source>%1 (picture)…</source>
        <translation>%1 (imagem)…</translation>
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
        <translation>A porta de cada MLP</translation>
    </message>
    <message>
        <source>What widens in each MLP</source>
        <translation>O que alarga em cada MLP</translation>
    </message>
    <message>
        <source>What narrows in each MLP</source>
        <translation>O que estreita em cada MLP</translation>
    </message>
    <message>
        <source>The queries of each attention</source>
        <translation>As consultas de cada atenção</translation>
    </message>
    <message>
        <source>The keys of each attention</source>
        <translation>As chaves de cada atenção</translation>
    </message>
    <message>
        <source>The values of each attention</source>
        <translation>Os valores de cada atenção</translation>
    </message>
    <message>
        <source>The output of each attention</source>
        <translation>A saída de cada atenção</translation>
    </message>
    <message>
        <source>LoRA changes %1</source>
        <translation>A LoRA muda %1</translation>
    </message>
    <message>
        <source>L&amp;oRA&apos;s rank</source>
        <translation>Posto da L&amp;oRA</translation>
    </message>
    <message>
        <source>Of the changes of the weights</source>
        <translation>Das mudanças dos pesos</translation>
    </message>
    <message>
        <source>LoRA&apos;s al&amp;pha</source>
        <translation>Al&amp;fa da LoRA</translation>
    </message>
    <message>
        <source>Its scale is alpha / rank</source>
        <translation>Sua escala é alfa / posto</translation>
    </message>
    <message>
        <source>LoRA&apos;s drop&amp;out</source>
        <translation>Dropo&amp;ut da LoRA</translation>
    </message>
    <message>
        <source>The probability that a number it reads is left out of a step</source>
        <translation>A probabilidade de que um número que ela lê seja omitido em um passo</translation>
    </message>
    <message>
        <source>Weights it changes</source>
        <translation>Pesos que ela muda</translation>
    </message>
    <message>
        <source>Of every block; at least one</source>
        <translation>De cada bloco; pelo menos um</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ManualView</name>
    <message>
        <source>Search the manual</source>
        <translation>Buscar no manual</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Sections found</source>
        <translation>Seções encontradas</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or another word.</source>
        <translation>Nada encontrado. Tente menos letras ou outra palavra.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n seção</numerusform>
            <numerusform>%n seções</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::MechanismPane</name>
    <message>
        <source>Views of the mechanism</source>
        <translation>Vistas do mecanismo</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destilação</translation>
    </message>
    <message>
        <source>A token learns from its instruction, on one example</source>
        <translation>Um token aprende com sua instrução, em um exemplo</translation>
    </message>
    <message>
        <source>Compose&apos;s deck, joined by &lt;and&gt;, in the model&apos;s own pass</source>
        <translation>O baralho de Compor, unido por &lt;and&gt;, na passagem do próprio modelo</translation>
    </message>
    <message>
        <source>The same deck as a set, in which no row sees another</source>
        <translation>O mesmo baralho como conjunto, em que nenhuma linha vê outra</translation>
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
        <translation>Posição</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palavra</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosseno</translation>
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
        <translation>O token de direcionamento</translation>
    </message>
    <message>
        <source>1 is the nearest word</source>
        <translation>1 é a palavra mais próxima</translation>
    </message>
    <message>
        <source>A word of the model&apos;s vocabulary</source>
        <translation>Uma palavra do vocabulário do modelo</translation>
    </message>
    <message>
        <source>Cosine of the angle between the two rows; the thin tick is what a random row reaches on average, the thick one the best of them</source>
        <translation>Cosseno do ângulo entre as duas linhas; o traço fino é aonde uma linha aleatória chega em média; o grosso, aonde chega a melhor delas</translation>
    </message>
    <message>
        <source>How many standard deviations the cosine lies above what a random row&apos;s nearest word reaches on average</source>
        <translation>Quantos desvios padrão o cosseno está acima do que a palavra mais próxima de uma linha aleatória alcança em média</translation>
    </message>
    <message>
        <source>Euclidean distance between the two rows</source>
        <translation>Distância euclidiana entre as duas linhas</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::NeighborPanel</name>
    <message>
        <source>by cosine</source>
        <translation>por cosseno</translation>
    </message>
    <message>
        <source>by distance (L2)</source>
        <translation>por distância (L2)</translation>
    </message>
    <message>
        <source>Nearest by which measure</source>
        <translation>Medida de proximidade</translation>
    </message>
    <message>
        <source>&amp;Selected only</source>
        <translation>Só a &amp;seleção</translation>
    </message>
    <message>
        <source>Leave out the rows of tokens that are not selected</source>
        <translation>Omitir as linhas dos tokens que não estão selecionados</translation>
    </message>
    <message>
        <source>Nearest words of the vocabulary</source>
        <translation>Palavras mais próximas do vocabulário</translation>
    </message>
    <message>
        <source>Null baseline</source>
        <translation>Referência nula</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Palavras mais próximas</translation>
    </message>
    <message>
        <source>No tokens yet.</source>
        <translation>Sem tokens ainda.</translation>
    </message>
    <message>
        <source>Select a token to see how its words compare with chance. In the bars, the thin tick is what a random row reaches on average, the thick one at most; z counts standard deviations above that average.</source>
        <translation>Selecionar um token para ver como suas palavras se comparam com o acaso. Nas barras, o traço fino é aonde uma linha aleatória chega em média; o grosso, no máximo; z conta os desvios padrão acima dessa média.</translation>
    </message>
    <message>
        <source>%1: a random row&apos;s nearest word has a cosine of %2 on average (standard deviation %3), %4 at most.</source>
        <translation>%1: a palavra mais próxima de uma linha aleatória tem um cosseno de %2 em média (desvio padrão %3) e de %4 no máximo.</translation>
    </message>
    <message>
        <source>%1 reaches %2: more than any of them.</source>
        <translation>%1 chega a %2: mais que qualquer uma delas.</translation>
    </message>
    <message>
        <source>%1 reaches %2: no more than chance.</source>
        <translation>%1 chega a %2: não mais que o acaso.</translation>
    </message>
    <message>
        <source>%1 reaches %2, z = %3: more than any of them.</source>
        <translation>%1 chega a %2, z = %3: mais que qualquer uma delas.</translation>
    </message>
    <message>
        <source>%1 reaches %2, z = %3: no more than the best of them.</source>
        <translation>%1 chega a %2, z = %3: não mais que a melhor delas.</translation>
    </message>
    <message>
        <source>%1 reaches %2, z = %3: no more than chance.</source>
        <translation>%1 chega a %2, z = %3: não mais que o acaso.</translation>
    </message>
    <message>
        <source>By which measure the nearest words are chosen and ranked</source>
        <translation>Segundo qual medida as palavras mais próximas são escolhidas e ordenadas</translation>
    </message>
    <message>
        <source>Selecting a row selects its token in the pictures</source>
        <translation>Escolher uma linha seleciona o seu token nas imagens</translation>
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
        <translation>Mover “%1” para antes</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <translation>Mover “%1” para cima</translation>
    </message>
    <message>
        <source>Move “%1” behind</source>
        <translation>Mover “%1” para depois</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <translation>Mover “%1” para baixo</translation>
    </message>
    <message>
        <source>Drag it to its place, or move it by Alt+Left and Alt+Right</source>
        <translation>Arrastar até seu lugar, ou mover com Alt+Esquerda e Alt+Direita</translation>
    </message>
    <message>
        <source>Drag it to its place, or move it by Alt+Up and Alt+Down</source>
        <translation>Arrastar até seu lugar, ou mover com Alt+Para cima e Alt+Para baixo</translation>
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
        <translation>%1: ainda não respondida</translation>
    </message>
    <message>
        <source>%1: holds</source>
        <translation>%1: cumprido</translation>
    </message>
    <message>
        <source>%1: does not hold</source>
        <translation>%1: não cumprido</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::PlanForm</name>
    <message>
        <source>Methods to compare</source>
        <translation>Métodos a comparar</translation>
    </message>
    <message>
        <source>Space ticks one</source>
        <translation>Espaço marca um</translation>
    </message>
    <message>
        <source>&amp;Methods</source>
        <translation>&amp;Métodos</translation>
    </message>
    <message>
        <source>Behaviours to combine</source>
        <translation>Comportamentos a combinar</translation>
    </message>
    <message>
        <source>By category; space ticks one, or all of a category; right and left open and close a category</source>
        <translation>Por categoria; Espaço marca um, ou todos os de uma categoria; Direita e Esquerda abrem e fecham uma categoria</translation>
    </message>
    <message>
        <source>&amp;Behaviours</source>
        <translation>&amp;Comportamentos</translation>
    </message>
    <message>
        <source>Behaviours at once</source>
        <translation>Quantos por vez</translation>
    </message>
    <message>
        <source>Each behaviour alone: there is only one order</source>
        <translation>Cada comportamento sozinho: há só uma ordem</translation>
    </message>
    <message>
        <source>Every combination of %1 behaviours of different categories, in every order</source>
        <translation>Toda combinação de %1 comportamentos de categorias diferentes, em todas as ordens</translation>
    </message>
    <message>
        <source>Choose by size</source>
        <translation>Escolher por tamanho</translation>
    </message>
    <message>
        <source>Forget the listed combinations and make them from sizes and behaviours</source>
        <translation>Esquecer as combinações listadas e formá-las a partir de tamanhos e comportamentos</translation>
    </message>
    <message>
        <source>all</source>
        <comment>combinations</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>S&amp;ample the instruction&apos;s wording</source>
        <translation>&amp;Sortear a redação da instrução</translation>
    </message>
    <message>
        <source>Draw one of each behaviour&apos;s wordings per prompt, the same for every method and order; otherwise the first one is used</source>
        <translation>Sortear uma das redações de cada comportamento por prompt, a mesma para todos os métodos e ordens; senão, usa-se a primeira</translation>
    </message>
    <message>
        <source>&amp;Prompts per combination</source>
        <translation>&amp;Prompts por combinação</translation>
    </message>
    <message>
        <source>Each combination is asked these many prompts, the same for every method and order. More make the intervals narrower.</source>
        <translation>Cada combinação recebe este número de prompts, os mesmos para todos os métodos e ordens. Com mais, os intervalos ficam mais estreitos.</translation>
    </message>
    <message>
        <source>&amp;Combinations per size</source>
        <translation>Combi&amp;nações por tamanho</translation>
    </message>
    <message>
        <source>At most so many, sampled with the shares of seen and unseen kept; 0 is all of them.</source>
        <translation>No máximo esta quantidade, sorteada mantendo as proporções de vistas e não vistas; 0 são todas.</translation>
    </message>
    <message>
        <source>&amp;Longest answer, tokens</source>
        <translation>&amp;Limite, tokens</translation>
    </message>
    <message>
        <source>An answer that reaches it is cut off.</source>
        <translation>Uma resposta que chega a esse limite é cortada.</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>Semen&amp;te</translation>
    </message>
    <message>
        <source>The same seed draws the same prompts, wordings and combinations, and the same plan gives the same answers.</source>
        <translation>A mesma semente sorteia os mesmos prompts, redações e combinações, e o mesmo plano dá as mesmas respostas.</translation>
    </message>
    <message>
        <source>Held-out ones of this model</source>
        <translation>Os reservados deste modelo</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>Arquivo de prompts</translation>
    </message>
    <message>
        <source>A file with a prompt a line, or JSONL; empty: held-out prompts of the demo world, or general ones for other models</source>
        <translation>Um arquivo com um prompt por linha, ou JSONL; vazio: prompts reservados do mundo de demonstração, ou gerais para outros modelos</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file of prompts</source>
        <translation>Escolher um arquivo de prompts</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl);;All files (*)</source>
        <translation>Prompts (*.txt *.jsonl);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Prompts &amp;from</source>
        <translation>Prompts &amp;de</translation>
    </message>
    <message>
        <source>%1 combinations, given one by one</source>
        <translation>%1 combinações, dadas uma a uma</translation>
    </message>
    <message>
        <source>This model does not offer it</source>
        <translation>Este modelo não o oferece</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sem token</translation>
    </message>
    <message>
        <source>Seen in &lt;and&gt;&apos;s training</source>
        <translation>Visto no treinamento de &lt;and&gt;</translation>
    </message>
    <message>
        <source>Held out: never part of &lt;and&gt;&apos;s training</source>
        <translation>Reservado: nunca fez parte do treinamento de &lt;and&gt;</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Tick at least one method.</source>
        <translation>Marcar pelo menos um método.</translation>
    </message>
    <message>
        <source>This model does not offer the method %1; untick it.</source>
        <translation>Este modelo não oferece o método %1; desmarcá-lo.</translation>
    </message>
    <message>
        <source>%1 cannot run: %2</source>
        <translation>%1 não pode ser executado: %2</translation>
    </message>
    <message>
        <source>Tick at least one number of behaviours.</source>
        <translation>Marcar pelo menos um número de comportamentos.</translation>
    </message>
    <message>
        <source>Tick the behaviours to combine.</source>
        <translation>Marcar os comportamentos a combinar.</translation>
    </message>
    <message>
        <source>&amp;Which way is best</source>
        <translation>&amp;Qual modo é o melhor</translation>
    </message>
    <message>
        <source>Tick instructions, tokens with &lt;and&gt;, adapters, fixed vectors, LoRA + DARE, CAA and LM-Steer, as far as this model has them, on 1 to 3 behaviours</source>
        <translation>Marcar instruções, tokens com &lt;and&gt;, adaptadores, vetores fixos, LoRA + DARE, CAA e LM-Steer, na medida em que este modelo os tenha, com 1 a 3 comportamentos</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <comment>a way to steer, and why</comment>
        <translation>%1 fica de fora: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::PlanPanel</name>
    <message>
        <source>What the plan takes</source>
        <translation>O que o plano exige</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>Estimar o tempo</translation>
    </message>
    <message>
        <source>Answer a few questions of the plan, take the time and forget them</source>
        <translation>Responder a algumas perguntas do plano, medir o tempo e esquecê-las</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Estimando…</translation>
    </message>
    <message>
        <source>How long it takes is not known yet.</source>
        <translation>A duração ainda não é conhecida.</translation>
    </message>
    <message>
        <source>About %1.</source>
        <translation>Cerca de %1.</translation>
    </message>
    <message>
        <source>%1 seen, %2 of unseen pairs, %3 unseen</source>
        <translation>%1 vistas, %2 com pares não vistos, %3 não vistas</translation>
    </message>
    <message>
        <source>%1 seen, %2 unseen</source>
        <translation>%1 vistas, %2 não vistas</translation>
    </message>
    <message>
        <source>%1 combinations (%2), %3 answers from %4 generations.</source>
        <translation>%1 combinações (%2), %3 respostas de %4 gerações.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::PromptEditor</name>
    <message>
        <source>Ask a question …</source>
        <translation>Fazer uma pergunta …</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Ctrl+Return runs it, Escape stops. Press Down for suggested questions.</source>
        <translation>Ctrl+Enter executa, Escape para. Pressionar Abaixo para ver perguntas sugeridas.</translation>
    </message>
    <message>
        <source>Suggested questions</source>
        <translation>Perguntas sugeridas</translation>
    </message>
    <message>
        <source>Take a suggested question</source>
        <translation>Escolher uma pergunta sugerida</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>Mudar o prompt</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::PromptPart</name>
    <message>
        <source>Suggested questions (Down)</source>
        <translation>Perguntas sugeridas (Abaixo)</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Perguntas</translation>
    </message>
    <message>
        <source>A random question</source>
        <translation>Uma pergunta ao acaso</translation>
    </message>
    <message>
        <source>Random q&amp;uestion</source>
        <translation>Pergunta &amp;sorteada</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>Pr&amp;ompt</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xecutar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>Parar (Escape)</translation>
    </message>
    <message>
        <source>Run (Ctrl+Return)</source>
        <translation>Executar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take a random question</source>
        <translation>Escolher uma pergunta ao acaso</translation>
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
        <translation>Um número</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Em suas próprias palavras</translation>
    </message>
    <message>
        <source>Answer to %1: %2</source>
        <translation>Resposta a %1: %2</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Nenhuma delas</translation>
    </message>
    <message>
        <source>That is my guess</source>
        <translation>Este é meu palpite</translation>
    </message>
    <message>
        <source>That is my answer</source>
        <translation>Esta é minha resposta</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::QuestionModel</name>
    <message>
        <source>not asked</source>
        <translation>não feita</translation>
    </message>
    <message>
        <source>right</source>
        <translation>certa</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errada</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Certa</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lida como</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Its place among the run&apos;s questions</source>
        <translation>Seu lugar entre as perguntas da execução</translation>
    </message>
    <message>
        <source>Whether the output says what the label says</source>
        <translation>Se a saída diz o que o rótulo diz</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>O que o modelo escreveu</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>A resposta certa</translation>
    </message>
    <message>
        <source>What the task&apos;s parser found in the output</source>
        <translation>O que o analisador da tarefa encontrou na saída</translation>
    </message>
    <message>
        <source>What the model was asked</source>
        <translation>O que foi perguntado ao modelo</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::QuestionPane</name>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>W&amp;rong only</source>
        <translation>Só e&amp;rradas</translation>
    </message>
    <message>
        <source>Hide the questions that were answered right</source>
        <translation>Ocultar as perguntas que foram respondidas corretamente</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Perguntas e respostas</translation>
    </message>
    <message>
        <source>The selected one is shown whole below</source>
        <translation>A selecionada é mostrada inteira abaixo</translation>
    </message>
    <message>
        <source>The selected question</source>
        <translation>A pergunta selecionada</translation>
    </message>
    <message>
        <source>Select a question to read it and its answer whole.</source>
        <translation>Selecionar uma pergunta para ler o texto inteiro dela e de sua resposta.</translation>
    </message>
    <message>
        <source>%1 of %2 questions</source>
        <translation>%1 de %2 perguntas</translation>
    </message>
    <message>
        <source>Right: read as %1</source>
        <comment>an answer</comment>
        <translation>Certa: lida como %1</translation>
    </message>
    <message>
        <source>Wrong: nothing could be read in it</source>
        <translation>Errada: nada pôde ser lido nela</translation>
    </message>
    <message>
        <source>Wrong: read as %1</source>
        <comment>an answer</comment>
        <translation>Errada: lida como %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>The output was cut off at its longest length.</source>
        <translation>A saída foi cortada na extensão máxima.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pergunta</numerusform>
            <numerusform>%n perguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ReadingPane</name>
    <message>
        <source>The model answers nothing with this deck.</source>
        <translation>O modelo não responde nada com este baralho.</translation>
    </message>
    <message>
        <source>layers %1: %2 positions back</source>
        <translation>camadas %1: %2 posições para trás</translation>
    </message>
    <message>
        <source>layers %1: all that came before</source>
        <translation>camadas %1: tudo o que veio antes</translation>
    </message>
    <message>
        <source>Press Look: the deck answers, and the passes are read.</source>
        <translation>Pressionar Observar: o baralho responde, e as passagens são lidas.</translation>
    </message>
    <message>
        <source>“%1”: logit %2 with the rows, %3 without (%4)</source>
        <translation>“%1”: logit %2 com as linhas, %3 sem elas (%4)</translation>
    </message>
    <message>
        <source>logit with less logit without</source>
        <translation>logit com menos logit sem</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>todas as linhas</translation>
    </message>
    <message>
        <source>the deck&apos;s rows</source>
        <translation>as linhas do baralho</translation>
    </message>
    <message>
        <source>the answer; % of the attention</source>
        <translation>a resposta; % da atenção</translation>
    </message>
    <message>
        <source>Where “%1” was chosen, %2 got %3 % of the attention, all layers and heads</source>
        <translation>Onde “%1” foi escolhido, %2 recebeu %3 % da atenção, em todas as camadas e cabeças</translation>
    </message>
    <message>
        <source>%1 (slot %2, position %3)</source>
        <translation>%1 (casa %2, posição %3)</translation>
    </message>
    <message>
        <source>%1 sees itself.</source>
        <translation>%1 vê a si mesmo.</translation>
    </message>
    <message>
        <source>%1 sees %2.</source>
        <translation>%1 vê %2.</translation>
    </message>
    <message>
        <source>%1 does not see %2: rows of a set stand at one position and do not see one another.</source>
        <translation>%1 não vê %2: as linhas de um conjunto ficam em uma mesma posição e não veem umas às outras.</translation>
    </message>
    <message>
        <source>%1 does not see %2, which comes later.</source>
        <translation>%1 não vê %2, que vem depois.</translation>
    </message>
    <message>
        <source>%1 does not see %2, which is too far back for these layers.</source>
        <translation>%1 não vê %2, que está longe demais para trás para estas camadas.</translation>
    </message>
    <message>
        <source>who looks</source>
        <translation>quem olha</translation>
    </message>
    <message>
        <source>whom it sees</source>
        <translation>quem é visto</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>camadas</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>cabeças</translation>
    </message>
    <message>
        <source>Layer %1, head %2: %3 % of its attention goes to %4</source>
        <translation>Camada %1, cabeça %2: %3 % de sua atenção vai para %4</translation>
    </message>
    <message>
        <source>Where “%1” was chosen, %2 gets %3 % of the attention on the average; a cell is a head of a layer.</source>
        <translation>Onde “%1” foi escolhido, %2 recebe em média %3 % da atenção; uma célula é uma cabeça de uma camada.</translation>
    </message>
    <message>
        <source>%1, slot %2: %3 % of the attention</source>
        <translation>%1, casa %2: %3 % da atenção</translation>
    </message>
    <message>
        <source>share of the attention, all layers and heads</source>
        <translation>proporção da atenção, todas as camadas e cabeças</translation>
    </message>
    <message>
        <source>share of the attention, layer %1, head %2</source>
        <translation>proporção da atenção, camada %1, cabeça %2</translation>
    </message>
    <message>
        <source>logit %1, place %2</source>
        <translation>logit %1, lugar %2</translation>
    </message>
    <message>
        <source>with every row</source>
        <translation>com todas as linhas</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sem %1</translation>
    </message>
    <message>
        <source>without any row</source>
        <translation>sem nenhuma linha</translation>
    </message>
    <message>
        <source>“%1” after all that stands before it</source>
        <translation>“%1” depois de tudo o que vem antes dele</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidade</translation>
    </message>
    <message>
        <source>All rows together change the logit of “%1” by %2.</source>
        <translation>Todas as linhas juntas mudam o logit de “%1” em %2.</translation>
    </message>
    <message>
        <source>%1 changes the logit of “%2” by %3, all rows together by %4.</source>
        <translation>%1 muda o logit de “%2” em %3; todas as linhas juntas, em %4.</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Observar</translation>
    </message>
    <message>
        <source>Answer the question with this deck, and read the passes that it took</source>
        <translation>Responder à pergunta com este baralho e ler as passagens feitas para isso</translation>
    </message>
    <message>
        <source>End the look</source>
        <translation>Terminar a observação</translation>
    </message>
    <message>
        <source>Progress of the passes</source>
        <translation>Progresso das passagens</translation>
    </message>
    <message>
        <source>The input, slot by slot</source>
        <translation>A entrada, casa por casa</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>A resposta, token a token</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>&amp;1 Deck</source>
        <translation>&amp;1 Baralho</translation>
    </message>
    <message>
        <source>What the deck&apos;s rows do to the whole answer</source>
        <translation>O que as linhas do baralho fazem com a resposta inteira</translation>
    </message>
    <message>
        <source>&amp;2 Input</source>
        <translation>&amp;2 Entrada</translation>
    </message>
    <message>
        <source>The input&apos;s ids and positions, and who sees whom</source>
        <translation>Os ids e as posições da entrada, e quem vê quem</translation>
    </message>
    <message>
        <source>&amp;3 Attention</source>
        <translation>&amp;3 Atenção</translation>
    </message>
    <message>
        <source>What one token of the answer looked at, by layer and head</source>
        <translation>Para onde um token da resposta olhou, por camada e cabeça</translation>
    </message>
    <message>
        <source>&amp;4 Logit</source>
        <translation>&amp;4 Logit</translation>
    </message>
    <message>
        <source>One token&apos;s logit, with every row and without each</source>
        <translation>O logit de um token, com todas as linhas e sem cada uma delas</translation>
    </message>
    <message>
        <source>Alt+Down zooms in, Alt+Up out</source>
        <translation>Alt+Para baixo aproxima, Alt+Para cima afasta</translation>
    </message>
    <message>
        <source>What the rows do to each token&apos;s logit</source>
        <translation>O que as linhas fazem com o logit de cada token</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Looked at, %</source>
        <translation>Olhada, %</translation>
    </message>
    <message>
        <source>Logits changed by</source>
        <translation>Logits mudados em</translation>
    </message>
    <message>
        <source>The deck&apos;s rows</source>
        <translation>As linhas do baralho</translation>
    </message>
    <message>
        <source>Attention that each row gets, token by token of the answer</source>
        <translation>Atenção que cada linha recebe, token a token da resposta</translation>
    </message>
    <message>
        <source>Whose effect</source>
        <translation>Efeito de quem</translation>
    </message>
    <message>
        <source>The rows that are taken out of the input for comparison: all of them, or one</source>
        <translation>As linhas retiradas da entrada para comparar: todas, ou uma</translation>
    </message>
    <message>
        <source>Logit with the rows less logit without, token by token of the answer</source>
        <translation>Logit com as linhas menos logit sem elas, token a token da resposta</translation>
    </message>
    <message>
        <source>Who sees whom</source>
        <translation>Quem vê quem</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Layers of this model see unlike far</source>
        <translation>Nem todas as camadas deste modelo veem à mesma distância</translation>
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
        <translation>Os ids da entrada</translation>
    </message>
    <message>
        <source>Attention to the chosen slot, by layer and head</source>
        <translation>Atenção à casa escolhida, por camada e cabeça</translation>
    </message>
    <message>
        <source>Attention of the chosen head to every slot</source>
        <translation>Atenção da cabeça escolhida a cada casa</translation>
    </message>
    <message>
        <source>One token with the rows and without</source>
        <translation>Um token com as linhas e sem elas</translation>
    </message>
    <message>
        <source>What the rows do to each token</source>
        <translation>O que as linhas fazem com cada token</translation>
    </message>
    <message>
        <source>Attention to each row</source>
        <translation>Atenção a cada linha</translation>
    </message>
    <message>
        <source>Attention by layer and head</source>
        <translation>Atenção por camada e cabeça</translation>
    </message>
    <message>
        <source>Attention to every slot</source>
        <translation>Atenção a cada casa</translation>
    </message>
    <message>
        <source>One token&apos;s logit</source>
        <translation>O logit de um token</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>Cada token</translation>
    </message>
    <message>
        <source>The deck of Compose is empty. Put behaviours on it, then look here.</source>
        <translation>O baralho de Compor está vazio. Pôr comportamentos nele e depois olhar aqui.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a deck; the question</comment>
        <translation>%1: “%2”</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ResultsFigure</name>
    <message>
        <source>Results of an order experiment</source>
        <translation>Resultados de um experimento de ordem</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, run</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Acurácia, %</translation>
    </message>
    <message>
        <source>Order variance</source>
        <translation>Variância de ordem</translation>
    </message>
    <message>
        <source>A: %1, B: %2</source>
        <translation>A: %1, B: %2</translation>
    </message>
    <message>
        <source>Difference of accuracy</source>
        <translation>Diferença de acurácia</translation>
    </message>
    <message>
        <source>Difference of order variance</source>
        <translation>Diferença de variância de ordem</translation>
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
        <translation>Os ajustes que geraram esta figura, e o caminho de volta a eles</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Ajustes de %1</translation>
    </message>
    <message>
        <source>Order variance by method and size</source>
        <translation>Variância de ordem por método e tamanho</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Acurácia, %</translation>
    </message>
    <message>
        <source>Order variance</source>
        <translation>Variância de ordem</translation>
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
        <translation>Filtrar por palavras</translation>
    </message>
    <message>
        <source>Shows rows in which every word occurs: behaviours, method, seen or unseen</source>
        <translation>Mostra as linhas em que todas as palavras ocorrem: comportamentos, método, vistas ou não vistas</translation>
    </message>
    <message>
        <source>Show one method</source>
        <translation>Mostrar um método</translation>
    </message>
    <message>
        <source>Show one size</source>
        <translation>Mostrar um tamanho</translation>
    </message>
    <message>
        <source>Show seen or unseen combinations</source>
        <translation>Mostrar combinações vistas ou não vistas</translation>
    </message>
    <message>
        <source>every group</source>
        <translation>todo grupo</translation>
    </message>
    <message>
        <source>Orders &amp;disagree</source>
        <translation>Ordens diver&amp;gentes</translation>
    </message>
    <message>
        <source>Only combinations whose orders differ in accuracy</source>
        <translation>Só combinações cujas ordens diferem em acurácia</translation>
    </message>
    <message>
        <source>Accuracy of every combination, order and method</source>
        <translation>Acurácia de cada combinação, ordem e método</translation>
    </message>
    <message>
        <source>Selecting a row shows its answers</source>
        <translation>Selecionar uma linha mostra suas respostas</translation>
    </message>
    <message>
        <source>every method</source>
        <translation>todo método</translation>
    </message>
    <message>
        <source>every size</source>
        <translation>todo tamanho</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 linhas</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::RowPlane</name>
    <message>
        <source>The row in the plane</source>
        <translation>A linha no plano</translation>
    </message>
    <message>
        <source>Step %1: at %2, %3; length %4</source>
        <translation>Passo %1: em %2, %3; comprimento %4</translation>
    </message>
    <message>
        <source>The word %1, one of the nearest at the start or at the end</source>
        <translation>A palavra %1, uma das mais próximas no início ou no fim</translation>
    </message>
    <message>
        <source>The row behind step %1: loss %2, length %3</source>
        <translation>A linha após o passo %1: perda %2, comprimento %3</translation>
    </message>
    <message>
        <source>Here the row moves.</source>
        <translation>Aqui a linha se move.</translation>
    </message>
    <message>
        <source>plane of two components: %1 % and %2 % of what differs</source>
        <translation>plano de duas componentes: %1 % e %2 % do que difere</translation>
    </message>
    <message>
        <source>arrow: against the gradient, of which %1 % lies in this plane</source>
        <translation>seta: contra o gradiente, do qual %1 % está neste plano</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::RowsModel</name>
    <message>
        <source>%1: %2 of its orders are here</source>
        <translation>%1: %2 de suas ordens estão aqui</translation>
    </message>
    <message>
        <source>%1 of %2 answers do what was asked</source>
        <translation>%1 de %2 respostas fazem o que foi pedido</translation>
    </message>
    <message>
        <source>Behaviours in order</source>
        <translation>Comportamentos em ordem</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Acurácia, %</translation>
    </message>
    <message>
        <source>Orders ±</source>
        <translation>Ordens ±</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortes</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>The combination in one of its orders</source>
        <translation>A combinação em uma de suas ordens</translation>
    </message>
    <message>
        <source>The way it was steered</source>
        <translation>O modo de direcionar</translation>
    </message>
    <message>
        <source>Share of answers that do what was asked</source>
        <translation>Proporção de respostas que fazem o que foi pedido</translation>
    </message>
    <message>
        <source>Largest minus smallest accuracy over this combination&apos;s orders, in points</source>
        <translation>Maior menos menor acurácia entre as ordens desta combinação, em pontos</translation>
    </message>
    <message>
        <source>Behaviours in the combination</source>
        <translation>Comportamentos na combinação</translation>
    </message>
    <message>
        <source>Answers so far, one per prompt</source>
        <translation>Respostas até agora, uma por prompt</translation>
    </message>
    <message>
        <source>Answers cut off at the largest length</source>
        <translation>Respostas cortadas na extensão máxima</translation>
    </message>
    <message>
        <source>The judge&apos;s mean score, 1 to 5, of the correct answers</source>
        <translation>Nota média do juiz, de 1 a 5, para as respostas corretas</translation>
    </message>
    <message>
        <source>Seen: all of its behaviours were part of &lt;and&gt;&apos;s training. Unseen pairs: they were, but two of them never together. Unseen: at least one was held out.</source>
        <translation>Vistas: todos os seus comportamentos fizeram parte do treinamento de &lt;and&gt;. Pares não vistos: fizeram parte, mas dois deles nunca juntos. Não vistas: pelo menos um foi reservado.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::RunOn</name>
    <message>
        <source>Run on</source>
        <translation>Executar em</translation>
    </message>
    <message>
        <source>Who does the work: the machine that shows this window, a server that has the same model, or any other machine that you start it on</source>
        <translation>Quem faz o trabalho: o computador que mostra esta janela, um servidor que tem o mesmo modelo, ou qualquer outro computador em que ele seja iniciado</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>A server that answers</source>
        <translation>Um servidor que responde</translation>
    </message>
    <message>
        <source>Another machine, started there</source>
        <translation>Outro computador, iniciado lá</translation>
    </message>
    <message>
        <source>R&amp;un on</source>
        <translation>Executar &amp;em</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Of steerdeck-cli serve with the same model, tokens and dtype. A few answers are compared with this machine&apos;s own before the others are asked for.</source>
        <translation>De steerdeck-cli serve com os mesmos modelo, tokens e dtype. Algumas respostas são comparadas com as deste computador antes que as outras sejam pedidas.</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Chave do servidor</translation>
    </message>
    <message>
        <source>Sent to the server, kept nowhere; empty: what STEERDECK_BACKEND_KEY says</source>
        <translation>Enviada ao servidor, não guardada em lugar nenhum; vazio: o que diz STEERDECK_BACKEND_KEY</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Pedidos simultâneos</translation>
    </message>
    <message>
        <source>How many answers the server is asked for at the same time</source>
        <translation>Quantas respostas são pedidas ao servidor ao mesmo tempo</translation>
    </message>
    <message>
        <source> at once</source>
        <translation> ao mesmo tempo</translation>
    </message>
    <message>
        <source>Command that runs the plan</source>
        <translation>Comando que executa o plano</translation>
    </message>
    <message>
        <source>Start this there, alone, under mpirun or as a job array, then follow its results:</source>
        <translation>Iniciar isto lá, sozinho, com mpirun ou como vetor de trabalhos (job array), e depois acompanhar seus resultados:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>Copy the command that runs the plan</source>
        <translation>Copiar o comando que executa o plano</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Pasta dos resultados</translation>
    </message>
    <message>
        <source>Where this machine sees the results grow: a shared folder, or one mounted with sshfs. Start follows it; Stop leaves the work there alone.</source>
        <translation>Onde este computador vê os resultados crescerem: uma pasta compartilhada, ou uma montada com sshfs. Iniciar a acompanha; Parar não mexe no trabalho que corre lá.</translation>
    </message>
    <message>
        <source>Folder of the results, as seen from here</source>
        <translation>Pasta dos resultados, vista daqui</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the folder of the results</source>
        <translation>Escolher a pasta dos resultados</translation>
    </message>
    <message>
        <source>Start the command where the work should be done, then name the folder of its results.</source>
        <translation>Iniciar o comando onde o trabalho deve ser feito e depois indicar a pasta dos seus resultados.</translation>
    </message>
    <message>
        <source>Give the server&apos;s address: http://HOST:PORT/v1</source>
        <translation>Indicar o endereço do servidor: http://HOST:PORT/v1</translation>
    </message>
    <message>
        <source>Who answers: the model that is open here, or a server, which may have a larger one</source>
        <translation>Quem responde: o modelo aberto aqui, ou um servidor, que pode ter um maior</translation>
    </message>
    <message>
        <source>Of steerdeck-cli serve with the same model and dtype, or of any other program that speaks OpenAI&apos;s API, with any model</source>
        <translation>De steerdeck-cli serve com os mesmos modelo e dtype, ou de qualquer outro programa que fale a API da OpenAI, com qualquer modelo</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SamplePane</name>
    <message>
        <source>Sample answers so far</source>
        <translation>Respostas de amostra até agora</translation>
    </message>
    <message>
        <source>Sample answers</source>
        <translation>Respostas de amostra</translation>
    </message>
    <message>
        <source>Answers made on the way, each with the rows of its moment</source>
        <translation>Respostas feitas ao longo do treinamento, cada uma com as linhas do seu momento</translation>
    </message>
    <message>
        <source>Older sample</source>
        <translation>Amostra anterior</translation>
    </message>
    <message>
        <source>Newer sample</source>
        <translation>Amostra seguinte</translation>
    </message>
    <message>
        <source>Sample answer with the tokens as they are now</source>
        <translation>Resposta de amostra com os tokens como estão agora</translation>
    </message>
    <message>
        <source>While training runs, an answer made with the tokens of the moment appears here.</source>
        <translation>Durante o treinamento, aparece aqui uma resposta feita com os tokens do momento.</translation>
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
        <translation>Temperatura, top-p, top-k, amostras, semente, extensão e prompt de sistema das respostas</translation>
    </message>
    <message>
        <source>Rege&amp;nerate</source>
        <translation>Rege&amp;nerar</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>0 takes the likeliest word each time; the higher, the bolder</source>
        <translation>Com 0, sempre a palavra mais provável; quanto maior, mais ousada</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Words are drawn from the likeliest that have this share of the probability</source>
        <translation>As palavras são sorteadas entre as mais prováveis que reúnem esta proporção da probabilidade</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Words are drawn from so many of the likeliest</source>
        <translation>As palavras são sorteadas entre esta quantidade das mais prováveis</translation>
    </message>
    <message>
        <source>all</source>
        <comment>words of the vocabulary</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>So many answers of each kind, and how many of them do what was asked</source>
        <translation>Quantas respostas de cada tipo, e quantas delas fazem o que foi pedido</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed draws the same answer; each sample takes the next one</source>
        <translation>A mesma semente sorteia a mesma resposta; cada amostra usa a seguinte</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Resposta mais longa</translation>
    </message>
    <message>
        <source>In tokens; longer ones are cut</source>
        <translation>Em tokens; as mais longas são cortadas</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>What the system says before the question; empty where it says nothing</source>
        <translation>O que o sistema diz antes da pergunta; vazio se não diz nada</translation>
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
            <numerusform>%n amostra</numerusform>
            <numerusform>%n amostras</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semente %1</translation>
    </message>
    <message>
        <source>greedy</source>
        <comment>the likeliest word each time</comment>
        <translation>guloso (greedy)</translation>
    </message>
    <message numerus="yes">
        <source>at most %n tokens</source>
        <translation>
            <numerusform>no máximo %n token</numerusform>
            <numerusform>no máximo %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>a system prompt</source>
        <translation>um prompt de sistema</translation>
    </message>
    <message>
        <source>The same with the next seed (Ctrl+Shift+Return)</source>
        <translation>O mesmo com a próxima semente (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Amostragem</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SavedDecksModel</name>
    <message>
        <source>Save the deck “%1”</source>
        <translation>Salvar o baralho “%1”</translation>
    </message>
    <message>
        <source>Replace the saved deck “%1”</source>
        <translation>Substituir o baralho salvo “%1”</translation>
    </message>
    <message>
        <source>There is a saved deck “%1” already. Choose another name.</source>
        <translation>Já existe um baralho salvo “%1”. Escolher outro nome.</translation>
    </message>
    <message>
        <source>Rename the saved deck “%1” to “%2”</source>
        <translation>Renomear o baralho salvo “%1” para “%2”</translation>
    </message>
    <message>
        <source>Delete the saved deck “%1”</source>
        <translation>Excluir o baralho salvo “%1”</translation>
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
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>No deck is saved yet.</source>
        <translation>Nenhum baralho salvo ainda.</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Carregar</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Saved decks</source>
        <translation>Baralhos salvos</translation>
    </message>
    <message>
        <source>Name for the deck as it stands now</source>
        <translation>Nome para o baralho como está agora</translation>
    </message>
    <message>
        <source>Name for this deck</source>
        <translation>Nome para este baralho</translation>
    </message>
    <message>
        <source>The deck as it stands now is saved under this name; the prompt is not part of it.</source>
        <translation>O baralho é salvo com este nome, como está agora; o prompt não faz parte dele.</translation>
    </message>
    <message>
        <source>Enter loads the selected deck, F2 renames it, Delete deletes it.</source>
        <translation>Enter carrega o baralho selecionado, F2 o renomeia, Delete o exclui.</translation>
    </message>
    <message>
        <source>Put the selected deck in place of this one (Enter)</source>
        <translation>Pôr o baralho selecionado no lugar deste (Enter)</translation>
    </message>
    <message>
        <source>Give the selected deck another name (F2)</source>
        <translation>Dar outro nome ao baralho selecionado (F2)</translation>
    </message>
    <message>
        <source>Delete the selected deck; that can be undone (Delete)</source>
        <translation>Excluir o baralho selecionado; isso pode ser desfeito (Delete)</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>The deck is empty: there is nothing to save.</source>
        <translation>O baralho está vazio: não há nada para salvar.</translation>
    </message>
    <message>
        <source>Give the deck a name first.</source>
        <translation>Dar primeiro um nome ao baralho.</translation>
    </message>
    <message>
        <source>Put the deck as it stands now in place of the saved one of this name (Enter)</source>
        <translation>Pôr o baralho, como está agora, no lugar do que foi salvo com este nome (Enter)</translation>
    </message>
    <message>
        <source>Save the deck as it stands now, without the prompt (Enter)</source>
        <translation>Salvar o baralho como está agora, sem o prompt (Enter)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ScatterPlot</name>
    <message>
        <source>%1: the mean of its instructions&apos; words, where its training begins</source>
        <translation>%1: a média das palavras de suas instruções, onde começa seu treinamento</translation>
    </message>
    <message>
        <source>%1, norm %2</source>
        <translation>%1, norma %2</translation>
    </message>
    <message>
        <source>%1, norm %2, unseen by &lt;and&gt;</source>
        <translation>%1, norma %2, não visto por &lt;and&gt;</translation>
    </message>
    <message>
        <source>vocabulary: %1</source>
        <translation>vocabulário: %1</translation>
    </message>
    <message>
        <source>Tokens on principal components</source>
        <translation>Tokens nas componentes principais</translation>
    </message>
    <message>
        <source>Arrow keys go from token to token, Shift and click adds, Shift and drag draws a lasso, Ctrl and arrows move the view, Alt and arrows turn it in three dimensions, plus and minus zoom, Home resets, Escape selects none</source>
        <translation>As setas vão de token a token, Shift e clique adiciona, Shift e arrastar desenha um laço, Ctrl e setas movem a vista, Alt e setas a giram em três dimensões, mais e menos ampliam e reduzem, Home redefine, Escape não seleciona nenhum</translation>
    </message>
    <message>
        <source>PC %1 (%2 %)</source>
        <translation>CP %1 (%2 %)</translation>
    </message>
    <message>
        <source>hollow: unseen by &lt;and&gt;</source>
        <translation>vazado: não visto por &lt;and&gt;</translation>
    </message>
    <message>
        <source>small: its instructions</source>
        <translation>pequeno: suas instruções</translation>
    </message>
    <message>
        <source>%1: they lie on one another; a click takes the next</source>
        <translation>%1: estão uns sobre os outros; um clique escolhe o próximo</translation>
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
        <translation>Preencher com ajustes que comprovadamente funcionam</translation>
    </message>
    <message>
        <source> %</source>
        <comment>unit of a share</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Passos</translation>
    </message>
    <message>
        <source>Updates of what is trained. More steps follow the teacher more closely and take longer.</source>
        <translation>Atualizações do que é treinado. Mais passos seguem o professor mais de perto e levam mais tempo.</translation>
    </message>
    <message>
        <source>Ba&amp;tch</source>
        <translation>&amp;Lote</translation>
    </message>
    <message>
        <source>Examples in each step, over all behaviours. Larger is steadier and slower.</source>
        <translation>Exemplos em cada passo, de todos os comportamentos. Um lote maior é mais estável e mais lento.</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>Taxa de aprendi&amp;zado</translation>
    </message>
    <message>
        <source>How far one step moves what is trained (AdamW). For tokens, small models need about 1e-2, large ones 1e-4.</source>
        <translation>O quanto um passo move o que é treinado (AdamW). Para tokens, modelos pequenos precisam de cerca de 1e-2; os grandes, de 1e-4.</translation>
    </message>
    <message>
        <source>T&amp;emperature</source>
        <translation>Te&amp;mperatura</translation>
    </message>
    <message>
        <source>Softens the teacher&apos;s and the student&apos;s distributions before they are compared. At 10 unlikely words count too.</source>
        <translation>Suaviza as distribuições do professor e do aluno antes de compará-las. Com 10, palavras improváveis também contam.</translation>
    </message>
    <message>
        <source>&amp;Warm-up</source>
        <translation>A&amp;quecimento</translation>
    </message>
    <message>
        <source>Share of the steps in which the rate rises from 0. After it the rate falls to 0 in a straight line.</source>
        <translation>Proporção dos passos em que a taxa sobe a partir de 0. Depois ela cai até 0 em linha reta.</translation>
    </message>
    <message>
        <source>Weight &amp;decay</source>
        <translation>&amp;Decaimento</translation>
    </message>
    <message>
        <source>Pulls the trained numbers towards zero a little with each step.</source>
        <translation>Puxa os números treinados um pouco para zero a cada passo.</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Recorte</translation>
    </message>
    <message>
        <source>Longest gradient of a token or behaviour. A longer one is shortened to it.</source>
        <translation>O maior gradiente de um token ou comportamento. Um mais longo é encurtado até esse valor.</translation>
    </message>
    <message>
        <source>Ort&amp;hogonality</source>
        <translation>&amp;Ortogonalidade</translation>
    </message>
    <message>
        <source>Weight of the term that keeps the operator apart from the behaviours: the sum of its squared cosines to their tokens.</source>
        <translation>Peso do termo que mantém o operador afastado dos comportamentos: a soma dos quadrados de seus cossenos com os tokens deles.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed draws the same examples and paraphrases in the same order.</source>
        <translation>A mesma semente sorteia os mesmos exemplos e paráfrases na mesma ordem.</translation>
    </message>
    <message>
        <source>Rep&amp;ort every</source>
        <translation>In&amp;formar a cada</translation>
    </message>
    <message>
        <source>Steps between two points of the curves. It changes nothing that is learned.</source>
        <translation>Passos entre dois pontos das curvas. Não muda nada do que é aprendido.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>For the small demo model: few steps, each a large one</source>
        <translation>Para o pequeno modelo de demonstração: poucos passos, cada um grande</translation>
    </message>
    <message>
        <source>Paper (arXiv 2601.05062)</source>
        <translation>Artigo (arXiv 2601.05062)</translation>
    </message>
    <message>
        <source>As published for models of billions of parameters: small steps, and 2 epochs of 50 000 examples for each behaviour</source>
        <translation>Como publicado para modelos de bilhões de parâmetros: passos pequenos e 2 épocas de 50.000 exemplos para cada comportamento</translation>
    </message>
    <message>
        <source>Suited to it</source>
        <translation>Adequados</translation>
    </message>
    <message>
        <source>The settings that suit this way to steer</source>
        <translation>Os ajustes adequados a este modo de direcionar</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a setting that differs from the preset</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Differs from the preset %1, which has %2.</source>
        <translation>Difere da predefinição %1, que tem %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ from the preset %1; bring its values back</source>
        <translation>
            <numerusform>%n valor difere da predefinição %1; trazer de volta os valores dela</numerusform>
            <numerusform>%n valores diferem da predefinição %1; trazer de volta os valores dela</numerusform>
        </translation>
    </message>
    <message>
        <source>In company</source>
        <translation>Em companhia</translation>
    </message>
    <message>
        <source>For tokens that are there: they learn to stand beside others in a &lt;set&gt;</source>
        <translation>Para tokens que já existem: aprendem a ficar ao lado de outros em um &lt;set&gt;</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SettingsSheet</name>
    <message>
        <source>Behaviours at once</source>
        <translation>Comportamentos por vez</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamentos</translation>
    </message>
    <message>
        <source>all of the set</source>
        <translation>todos do conjunto</translation>
    </message>
    <message>
        <source>Combinations per size</source>
        <translation>Combinações por tamanho</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Combinações</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Prompts per combination</source>
        <translation>Prompts por combinação</translation>
    </message>
    <message>
        <source>Instruction&apos;s wording</source>
        <translation>Redação da instrução</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>sorteada</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>a primeira</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Longest answer, tokens</source>
        <translation>Resposta mais longa, tokens</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>geração</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>impressão digital</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versão</translation>
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
        <translation>O arquivo de prompts não faz parte dos resultados: escolhê-lo de novo se não era o habitual.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estes ajustes</translation>
    </message>
    <message>
        <source>Bring the plan back to them</source>
        <translation>Trazer o plano de volta a eles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Instructions of several behaviours</source>
        <translation>Instruções de vários comportamentos</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>unidas</translation>
    </message>
    <message>
        <source>each as a sentence</source>
        <translation>cada uma como frase</translation>
    </message>
    <message>
        <source>Drop rate of DARE</source>
        <translation>Taxa de descarte de DARE</translation>
    </message>
    <message>
        <source>Composition of LM-Steer</source>
        <translation>Composição de LM-Steer</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produtos</translation>
    </message>
    <message>
        <source>factors</source>
        <translation>fatores</translation>
    </message>
    <message>
        <source>factors, without epsilon</source>
        <translation>fatores, sem épsilon</translation>
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
        <translation>“%1” ainda não tem token. Treinar um na bancada Treinar, ou abrir um arquivo de token.</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Categoria %1</translation>
    </message>
    <message>
        <source>%1, unseen by &lt;and&gt;</source>
        <translation>%1, não visto por &lt;and&gt;</translation>
    </message>
    <message>
        <source>%1, no token yet</source>
        <translation>%1, ainda sem token</translation>
    </message>
    <message>
        <source>Instruction: “%1”</source>
        <translation>Instrução: “%1”</translation>
    </message>
    <message>
        <source>Held out: &lt;and&gt; was trained without it.</source>
        <translation>Reservado: &lt;and&gt; foi treinado sem ele.</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sem token</translation>
    </message>
    <message>
        <source>unseen by &lt;and&gt;</source>
        <translation>não visto por &lt;and&gt;</translation>
    </message>
    <message>
        <source>Its token came with the model.</source>
        <translation>Seu token veio com o modelo.</translation>
    </message>
    <message>
        <source>Its token is your own; the shipped one is set aside.</source>
        <translation>Seu token é próprio; o fornecido foi posto de lado.</translation>
    </message>
    <message>
        <source>Its token is your own.</source>
        <translation>Seu token é próprio.</translation>
    </message>
    <message>
        <source>%1, your own token</source>
        <translation>%1, token próprio</translation>
    </message>
    <message>
        <source>own</source>
        <comment>of a token: trained or opened by the user</comment>
        <translation>seu</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ShelfRail</name>
    <message>
        <source>Show the whole shelf</source>
        <translation>Mostrar a estante inteira</translation>
    </message>
    <message>
        <source>New behaviour… (Ctrl+Shift+N)</source>
        <translation>Novo comportamento… (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Behaviours: %1</source>
        <comment>of a category</comment>
        <translation>Comportamentos: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ShelfView</name>
    <message>
        <source>Filter behaviours</source>
        <translation>Filtrar comportamentos</translation>
    </message>
    <message>
        <source>Show only behaviours whose names hold this; Down goes to them</source>
        <translation>Mostrar só os comportamentos cujo nome contém isto; Abaixo vai até eles</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamentos</translation>
    </message>
    <message>
        <source>Press Enter to put the selected behaviour on the deck, or drag it there.</source>
        <translation>Pressionar Enter para colocar o comportamento selecionado no baralho, ou arrastá-lo até lá.</translation>
    </message>
    <message>
        <source>Put on the deck</source>
        <translation>Colocar no baralho</translation>
    </message>
    <message>
        <source>Back to the shipped token</source>
        <translation>Voltar ao token fornecido</translation>
    </message>
    <message>
        <source>New behaviour…</source>
        <translation>Novo comportamento…</translation>
    </message>
    <message>
        <source>A behaviour of your own: its words, its check, its look (Ctrl+Shift+N)</source>
        <translation>Um comportamento seu: suas palavras, sua verificação, sua aparência (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Duplicate as my own…</source>
        <translation>Duplicar como meu…</translation>
    </message>
    <message>
        <source>Fold the shelf to icons</source>
        <translation>Reduzir a estante a ícones</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SideEffectsPane</name>
    <message>
        <source>Questions whose answers are known are answered without steering and at several doses of the deck. How many obey, and what is it paid for with?</source>
        <translation>Perguntas de resposta conhecida são respondidas sem direção e com várias doses do baralho. Quantas respostas cumprem o pedido, e a que preço?</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>Me&amp;dir</translation>
    </message>
    <message>
        <source>Answer the questions at every dose</source>
        <translation>Responder às perguntas com cada dose</translation>
    </message>
    <message>
        <source>End the measurement</source>
        <translation>Terminar a medição</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progresso da medição</translation>
    </message>
    <message>
        <source>&amp;Way to steer</source>
        <translation>&amp;Modo de direcionar</translation>
    </message>
    <message>
        <source>Tokens alone, or with the instructions</source>
        <translation>Só tokens, ou com as instruções</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Obeyed %</source>
        <translation>Cumprem %</translation>
    </message>
    <message>
        <source>Right %</source>
        <translation>Certas %</translation>
    </message>
    <message>
        <source>KL, nats</source>
        <translation>KL, nats</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexidade</translation>
    </message>
    <message>
        <source>Empty or in circles %</source>
        <translation>Vazias ou em círculos %</translation>
    </message>
    <message>
        <source>Obedience and damage by dose</source>
        <translation>Cumprimento e danos por dose</translation>
    </message>
    <message>
        <source>Obedience and damage</source>
        <translation>Cumprimento e danos</translation>
    </message>
    <message>
        <source>Every dose</source>
        <translation>Cada dose</translation>
    </message>
    <message>
        <source>Deck: %1</source>
        <translation>Baralho: %1</translation>
    </message>
    <message>
        <source>Compose&apos;s deck is empty: lay behaviours on it first.</source>
        <translation>O baralho de Compor está vazio: colocar primeiro comportamentos nele.</translation>
    </message>
    <message>
        <source>Recommended dose: %1. It obeys nearly as often as the best, and damages little.</source>
        <translation>Dose recomendada: %1. Com ela, as respostas cumprem o pedido quase tanto quanto com a melhor, com poucos danos.</translation>
    </message>
    <message>
        <source>Recommended doses: %1 to %2. They obey nearly as often as the best, and damage little.</source>
        <translation>Doses recomendadas: %1 a %2. Com elas, as respostas cumprem o pedido quase tanto quanto com a melhor, com poucos danos.</translation>
    </message>
    <message>
        <source>No dose tried obeys without damage.</source>
        <translation>Nenhuma das doses testadas faz cumprir o pedido sem danos.</translation>
    </message>
    <message>
        <source>no steering</source>
        <translation>sem direção</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SideEffectsPlot</name>
    <message>
        <source>Obedience and damage by dose</source>
        <translation>Cumprimento e danos por dose</translation>
    </message>
    <message>
        <source>obeyed</source>
        <translation>cumprem</translation>
    </message>
    <message>
        <source>right</source>
        <translation>certas</translation>
    </message>
    <message>
        <source>empty or in circles</source>
        <translation>vazias ou em círculos</translation>
    </message>
    <message>
        <source>KL to the plain model</source>
        <translation>KL ao modelo sem direção</translation>
    </message>
    <message>
        <source>Dose: what every strength is multiplied by</source>
        <translation>Dose: fator que multiplica cada intensidade</translation>
    </message>
    <message>
        <source>Answers, %</source>
        <translation>Respostas, %</translation>
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
        <translation>Acurácia em função do tamanho do modelo</translation>
    </message>
    <message>
        <source>Up and Down read the values out one by one</source>
        <translation>As setas Acima e Abaixo leem os valores um a um</translation>
    </message>
    <message>
        <source>%1, %2 parameters</source>
        <comment>model, number</comment>
        <translation>%1, %2 parâmetros</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>method, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accuracy %1 %</source>
        <translation>Acurácia: %1 %</translation>
    </message>
    <message>
        <source>Draw experiments with several models together: their accuracy over the size of the model appears here</source>
        <translation>Desenhar juntos experimentos com vários modelos: aqui aparece a acurácia deles em função do tamanho do modelo</translation>
    </message>
    <message>
        <source>Accuracy, %, over parameters</source>
        <translation>Acurácia, %, em função dos parâmetros</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::StepDots</name>
    <message>
        <source>Step %1 of %2; %3 done</source>
        <translation>Passo %1 de %2; feitos: %3</translation>
    </message>
    <message>
        <source>Step %1, done</source>
        <translation>Passo %1, feito</translation>
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
        <translation>Algo a fazer</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Uma pergunta</translation>
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
        <translation>Bancada</translation>
    </message>
    <message>
        <source>Task or question</source>
        <translation>Tarefa ou pergunta</translation>
    </message>
    <message>
        <source>Guess before it</source>
        <translation>Palpite antes</translation>
    </message>
    <message>
        <source>Its choices, a line each</source>
        <translation>Suas opções, uma por linha</translation>
    </message>
    <message>
        <source>“Do it for me”, a line each</source>
        <translation>“Fazer por mim”, uma linha para cada ação</translation>
    </message>
    <message>
        <source>Done when, a line each</source>
        <translation>Feito quando, uma linha para cada fato</translation>
    </message>
    <message>
        <source>What can be seen then</source>
        <translation>O que se pode ver então</translation>
    </message>
    <message>
        <source>Take from the workbench</source>
        <translation>Tomar da bancada de trabalho</translation>
    </message>
    <message>
        <source>What the bench behind shows now becomes what this step does and waits for</source>
        <translation>O que a bancada por trás mostra agora passa a ser o que este passo faz e espera</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Adicionar uma ação</translation>
    </message>
    <message>
        <source>A line to “Do it for me”</source>
        <translation>Uma linha em “Fazer por mim”</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Adicionar um fato</translation>
    </message>
    <message>
        <source>A line to “Done when”</source>
        <translation>Uma linha em “Feito quando”</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Certa</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Why it is, or is not</source>
        <translation>Por que está certa, ou não está</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Guessed by</source>
        <translation>Palpite por</translation>
    </message>
    <message>
        <source>A choice</source>
        <translation>Uma escolha</translation>
    </message>
    <message>
        <source>A slider</source>
        <translation>Um controle deslizante</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Uma ordem</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Its slider</source>
        <translation>Seu controle deslizante</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>by</source>
        <translation>em passos de</translation>
    </message>
    <message>
        <source>Where what happened comes from</source>
        <translation>De onde vem o que aconteceu</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Este número</translation>
    </message>
    <message>
        <source>Measured: answers that pass every badge</source>
        <translation>Medido: respostas em que todos os selos ficam verdes</translation>
    </message>
    <message>
        <source>Measured: an experiment&apos;s accuracy, in %</source>
        <translation>Medido: acurácia de um experimento, em %</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Respostas de quem</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>O que acontece então</translation>
    </message>
    <message>
        <source>Its things, a line each, in the right order</source>
        <translation>Seus itens, uma linha para cada um, na ordem certa</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SweepSheet</name>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>is trained</source>
        <translation>em treinamento</translation>
    </message>
    <message>
        <source>best</source>
        <translation>o melhor</translation>
    </message>
    <message>
        <source>done</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Varredura</translation>
    </message>
    <message>
        <source>What the form trains, with every rate, number of steps and seed named here. The tokens in use stay as they are until you take those of a training.</source>
        <translation>O que o formulário treina, com cada taxa, número de passos e semente indicados aqui. Os tokens em uso ficam como estão até que se escolham os de um treinamento.</translation>
    </message>
    <message>
        <source>Learning rates, with blanks between: 0.003 0.01 0.03</source>
        <translation>Taxas de aprendizado, separadas por espaços: 0.003 0.01 0.03</translation>
    </message>
    <message>
        <source>Numbers of steps, with blanks between: 100 200</source>
        <translation>Números de passos, separados por espaços: 100 200</translation>
    </message>
    <message>
        <source>Seeds, with blanks between: 1 2 3</source>
        <translation>Sementes, separadas por espaços: 1 2 3</translation>
    </message>
    <message>
        <source>Learning &amp;rates</source>
        <translation>&amp;Taxas de aprendizado</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>&amp;Passos</translation>
    </message>
    <message>
        <source>Se&amp;eds</source>
        <translation>Se&amp;mentes</translation>
    </message>
    <message>
        <source>The sweep&apos;s trainings</source>
        <translation>Os treinamentos da varredura</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Perda nos dados reservados</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Acurácia, %</translation>
    </message>
    <message>
        <source>Best step</source>
        <translation>Melhor passo</translation>
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
        <translation>Treinar um depois do outro; o que já foi treinado não é treinado de novo</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>End after the current step; starting again goes on from there</source>
        <translation>Terminar após o passo atual; ao iniciar de novo, continua dali</translation>
    </message>
    <message>
        <source>S&amp;how its curves</source>
        <translation>M&amp;ostrar suas curvas</translation>
    </message>
    <message>
        <source>Show the selected training&apos;s curves on the bench</source>
        <translation>Mostrar na bancada as curvas do treinamento selecionado</translation>
    </message>
    <message>
        <source>&amp;Use these tokens</source>
        <translation>&amp;Usar estes tokens</translation>
    </message>
    <message>
        <source>The tokens of the selected training take the place of those in use</source>
        <translation>Os tokens do treinamento selecionado tomam o lugar dos que estão em uso</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Close this form; the work goes on</source>
        <translation>Fechar este formulário; o trabalho continua</translation>
    </message>
    <message>
        <source>A learning rate is no number. Write them as in 0.003 0.01.</source>
        <translation>Uma taxa de aprendizado não é um número. Escrevê-las como em 0.003 0.01.</translation>
    </message>
    <message>
        <source>A number of steps is no whole number. Write them as in 100 200.</source>
        <translation>Um número de passos não é um número inteiro. Escrevê-los como em 100 200.</translation>
    </message>
    <message>
        <source>A seed is no whole number. Write them as in 1 2 3.</source>
        <translation>Uma semente não é um número inteiro. Escrevê-las como em 1 2 3.</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings, judged on what is held out</source>
        <translation>
            <numerusform>%n treinamento, julgado pelo que ficou reservado</numerusform>
            <numerusform>%n treinamentos, julgados pelo que ficou reservado</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>Taxas de aprendizado</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TaskBench</name>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Accuracy of the ticked runs</source>
        <translation>Acurácia das execuções marcadas</translation>
    </message>
    <message>
        <source>&amp;Copy the command line</source>
        <translation>Copiar a linha de co&amp;mando</translation>
    </message>
    <message>
        <source>The terminal&apos;s command that asks the same questions under the same steering</source>
        <translation>O comando do terminal que faz as mesmas perguntas com o mesmo direcionamento</translation>
    </message>
    <message>
        <source>Ask these questions (Ctrl+Return)</source>
        <translation>Fazer estas perguntas (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Wait after the current batch; nothing is lost</source>
        <translation>Esperar após o lote atual; nada se perde</translation>
    </message>
    <message>
        <source>End after the current batch; what is answered stays, and the same form goes on from there</source>
        <translation>Terminar após o lote atual; o que foi respondido fica, e o mesmo formulário continua daí</translation>
    </message>
    <message>
        <source>Stopping after this batch…</source>
        <translation>Parando após este lote…</translation>
    </message>
    <message>
        <source>Stopped. Start it again to go on from here.</source>
        <translation>Parado. Iniciar de novo para continuar daqui.</translation>
    </message>
    <message>
        <source>Progress of the task</source>
        <translation>Progresso da tarefa</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export the runs</source>
        <translation>Exportar as execuções</translation>
    </message>
    <message>
        <source>Write the picture, the ticked runs or the shown questions</source>
        <translation>Gravar a imagem, as execuções marcadas ou as perguntas mostradas</translation>
    </message>
    <message>
        <source>Picture of the accuracy…</source>
        <translation>Imagem da acurácia…</translation>
    </message>
    <message>
        <source>Runs as table (CSV)…</source>
        <translation>Execuções como tabela (CSV)…</translation>
    </message>
    <message>
        <source>Questions as table (CSV)…</source>
        <translation>Perguntas como tabela (CSV)…</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>Exe&amp;cuções</translation>
    </message>
    <message>
        <source>Earlier runs of tasks</source>
        <translation>Execuções anteriores de tarefas</translation>
    </message>
    <message>
        <source>A ticked run stands in the picture; the selected one&apos;s questions are shown</source>
        <translation>Uma execução marcada aparece na imagem; as perguntas da selecionada são mostradas</translation>
    </message>
    <message>
        <source>Use &amp;its settings</source>
        <translation>U&amp;sar seus ajustes</translation>
    </message>
    <message>
        <source>Fill the form as this run was asked; an unfinished one then goes on</source>
        <translation>Preencher o formulário como esta execução foi pedida; uma inacabada então continua</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 de %2 respostas</translation>
    </message>
    <message>
        <source>Done in %1: %2 of %3 right.</source>
        <translation>Concluído em %1: %2 de %3 certas.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TaskForm</name>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>A published set of questions with one right answer each</source>
        <translation>Um conjunto publicado de perguntas com uma só resposta certa cada</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>Tare&amp;fa</translation>
    </message>
    <message>
        <source>File of questions</source>
        <translation>Arquivo de perguntas</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file of questions</source>
        <translation>Escolher um arquivo de perguntas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Rows of a task (*.jsonl *.json *.tsv);;All files (*)</source>
        <translation>Linhas de uma tarefa (*.jsonl *.json *.tsv);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Ar&amp;quivo</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>a split</comment>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>O arquivo inteiro</translation>
    </message>
    <message>
        <source>all</source>
        <comment>questions</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>as usual</source>
        <comment>a length</comment>
        <translation>o habitual</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Di&amp;visão</translation>
    </message>
    <message>
        <source>Which of the file&apos;s rows, as published</source>
        <translation>Quais linhas do arquivo, como publicadas</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Perguntas</translation>
    </message>
    <message>
        <source>The first so many of the split; 0 is all of them</source>
        <translation>As primeiras tantas da divisão; 0 são todas</translation>
    </message>
    <message>
        <source>&amp;Longest answer, tokens</source>
        <translation>Limite, to&amp;kens</translation>
    </message>
    <message>
        <source>An answer that reaches it is cut off; 0 is what the task takes</source>
        <translation>Uma resposta que chega a esse limite é cortada; 0 é o que a tarefa usa</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>Semen&amp;te</translation>
    </message>
    <message>
        <source>The same seed makes the same lists</source>
        <translation>A mesma semente gera as mesmas listas</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>Pr&amp;ofundidade</translation>
    </message>
    <message>
        <source>Of made lists: lists within lists, at most</source>
        <translation>De listas geradas: listas dentro de listas, no máximo</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>Pa&amp;lavras</translation>
    </message>
    <message>
        <source>Of made lists: words, at most</source>
        <translation>De listas geradas: palavras, no máximo</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>Ar&amp;gumentos</translation>
    </message>
    <message>
        <source>Of made lists: numbers of one list, at most</source>
        <translation>De listas geradas: números de uma lista, no máximo</translation>
    </message>
    <message>
        <source>Steered by</source>
        <translation>Direcionado por</translation>
    </message>
    <message>
        <source>The model alone, or what shall steer its answers</source>
        <translation>Só o modelo, ou o que deve direcionar suas respostas</translation>
    </message>
    <message>
        <source>Steered &amp;by</source>
        <translation>&amp;Direcionado por</translation>
    </message>
    <message>
        <source>What has learned to steer in this way</source>
        <translation>O que aprendeu a direcionar deste modo</translation>
    </message>
    <message>
        <source>Space ticks one; several act together</source>
        <translation>Espaço marca um; vários atuam juntos</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Junção</translation>
    </message>
    <message>
        <source>&lt;and&gt;, learned</source>
        <translation>&lt;and&gt;, aprendido</translation>
    </message>
    <message>
        <source>nothing between</source>
        <translation>nada entre eles</translation>
    </message>
    <message>
        <source>the word “and”</source>
        <translation>a palavra “and”</translation>
    </message>
    <message>
        <source>&lt;set&gt;, in no order</source>
        <translation>&lt;set&gt;, sem ordem</translation>
    </message>
    <message>
        <source>&lt;or&gt;, at least one</source>
        <translation>&lt;or&gt;, pelo menos um</translation>
    </message>
    <message>
        <source>&lt;not&gt;, none of them</source>
        <translation>&lt;not&gt;, nenhum deles</translation>
    </message>
    <message>
        <source>Stren&amp;gth</source>
        <translation>I&amp;ntensidade</translation>
    </message>
    <message>
        <source>Scales what was learned; 1 is as it was trained</source>
        <translation>Multiplica o que foi aprendido; 1 é como foi treinado</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Junção</translation>
    </message>
    <message>
        <source>What stands between two behaviours</source>
        <translation>O que fica entre dois comportamentos</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>What the system says before each question</source>
        <translation>O que o sistema diz antes de cada pergunta</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>S&amp;ystem says</source>
        <translation>O sistema di&amp;z</translation>
    </message>
    <message>
        <source>Without the c&amp;hat template</source>
        <translation>Sem o template de c&amp;hat</translation>
    </message>
    <message>
        <source>The model goes on with the question as it is</source>
        <translation>O modelo continua a pergunta como ela está</translation>
    </message>
    <message>
        <source>The model alone, as it answers unasked.</source>
        <translation>Só o modelo, como responde sem que se peça.</translation>
    </message>
    <message>
        <source>Nothing has learned to steer this model in this way: train it on the Train bench.</source>
        <translation>Nada aprendeu a direcionar este modelo deste modo: treinar na bancada Treinar.</translation>
    </message>
    <message>
        <source>Made from a seed</source>
        <translation>Gerado de uma semente</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>Rows with %1: JSON lines, a JSON list, the hub&apos;s rows or TSV</source>
        <translation>Linhas com %1: linhas JSON, uma lista JSON, as linhas do hub ou TSV</translation>
    </message>
    <message>
        <source>Choose the file of %1&apos;s questions.</source>
        <translation>Escolher o arquivo das perguntas de %1.</translation>
    </message>
    <message>
        <source>Made lists have no whole file: choose a split, or a file.</source>
        <translation>Listas geradas não têm arquivo inteiro: escolher uma divisão, ou um arquivo.</translation>
    </message>
    <message>
        <source>Tick what shall steer the answers.</source>
        <translation>Marcar o que deve direcionar as respostas.</translation>
    </message>
    <message>
        <source>Nothing has learned to steer in this way yet.</source>
        <translation>Nada aprendeu a direcionar deste modo ainda.</translation>
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
        <translation>Data</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Steered by</source>
        <translation>Direcionado por</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>When its last answer came. A ticked run stands in the picture</source>
        <translation>Quando chegou sua última resposta. Uma execução marcada aparece na imagem</translation>
    </message>
    <message>
        <source>Whose questions</source>
        <translation>De quem são as perguntas</translation>
    </message>
    <message>
        <source>What steered the answers</source>
        <translation>O que direcionou as respostas</translation>
    </message>
    <message>
        <source>Questions that were answered</source>
        <translation>Perguntas que foram respondidas</translation>
    </message>
    <message>
        <source>Share of right answers, with its 95 % interval (Wilson)</source>
        <translation>Proporção de respostas certas, com seu intervalo de 95 % (Wilson)</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TimeBar</name>
    <message>
        <source>Moment of the training</source>
        <translation>Momento do treinamento</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Animar</translation>
    </message>
    <message>
        <source>Let the training pass by (Space)</source>
        <translation>Deixar o treinamento passar (Espaço)</translation>
    </message>
    <message>
        <source>Step of the training</source>
        <translation>Passo do treinamento</translation>
    </message>
    <message>
        <source>Arrow keys go from one recorded step to the next</source>
        <translation>As setas vão de um passo registrado ao seguinte</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Hold this moment (Space)</source>
        <translation>Deter neste momento (Espaço)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Um passo para trás</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>Pa&amp;sso</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Um passo para a frente</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>How fast the steps pass</source>
        <translation>Com que rapidez os passos passam</translation>
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
        <translation>Esquerda e Direita vão de token a token</translation>
    </message>
    <message>
        <source>%1; the tallest bar: %2</source>
        <translation>%1; a barra mais alta: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenLegend</name>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropia</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Colocação</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorir por</translation>
    </message>
    <message>
        <source>What the tokens of the answers are coloured by</source>
        <translation>O que dá cor aos tokens das respostas</translation>
    </message>
    <message>
        <source>Probability: how likely the token was. Entropy: how open the choice was. Rank: how many tokens were likelier. A token&apos;s own numbers stand in its tip.</source>
        <translation>Probabilidade: quão provável era o token. Entropia: quão aberta era a escolha. Colocação: quantos tokens eram mais prováveis. Os números de cada token aparecem em sua dica.</translation>
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
        <translation>%1 bits ou mais</translation>
    </message>
    <message>
        <source>likeliest</source>
        <translation>mais provável</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ranks</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>beyond</source>
        <comment>a rank of 20</comment>
        <translation>além</translation>
    </message>
    <message>
        <source>How many tokens of the vocabulary the model held likelier, plus one: %1. The deeper the tint, and the shorter the line under it, the further down the list a token stood.</source>
        <translation>Quantos tokens do vocabulário o modelo considerava mais prováveis, mais um: %1. Quanto mais intenso o tom e mais curta a linha embaixo, mais abaixo na lista estava um token.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>How open the choice was: the entropy of the model&apos;s distribution at temperature 1, from %1 (only one token could come) to %2. The deeper the tint, and the longer the line under it, the more open.</source>
        <translation>Quão aberta era a escolha: a entropia da distribuição do modelo com temperatura 1, de %1 (só um token poderia vir) a %2. Quanto mais intenso o tom e mais longa a linha embaixo, mais aberta.</translation>
    </message>
    <message>
        <source>The probability that the model gave the token at temperature 1, from %1 to %2. The deeper the tint, and the shorter the line under it, the less likely the token was.</source>
        <translation>A probabilidade que o modelo deu ao token com temperatura 1, de %1 a %2. Quanto mais intenso o tom e mais curta a linha embaixo, menos provável era o token.</translation>
    </message>
    <message>
        <source>What the tokens&apos; colours mean</source>
        <translation>O que significam as cores dos tokens</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenSheet</name>
    <message>
        <source>Examples of %1 behaviours</source>
        <translation>Exemplos com %1 comportamentos</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>Épo&amp;cas</translation>
    </message>
    <message>
        <source>How often the training goes through its data set, each example once an epoch; they decide the steps. The paper&apos;s are 2</source>
        <translation>Quantas vezes o treinamento percorre seu conjunto de dados, cada exemplo uma vez por época; as épocas determinam os passos. No artigo são 2</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>I&amp;nstruções</translation>
    </message>
    <message>
        <source>How the teacher reads those of several behaviours: joined into one wording, or each as a sentence of its own, which is the paper&apos;s way</source>
        <translation>Como o professor lê as de vários comportamentos: unidas em uma só redação, ou cada uma como frase própria, que é o modo do artigo</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Início</translation>
    </message>
    <message>
        <source>The operator&apos;s row before the first step</source>
        <translation>A linha do operador antes do primeiro passo</translation>
    </message>
    <message>
        <source>Behaviours of an example</source>
        <translation>Comportamentos de um exemplo</translation>
    </message>
    <message>
        <source>Each ticked number is as likely; none ticked: the operator&apos;s own numbers</source>
        <translation>Cada número marcado é igualmente provável; nenhum marcado: os números próprios do operador</translation>
    </message>
    <message>
        <source>Examples of each &amp;behaviour</source>
        <translation>Exemplos de cada c&amp;omportamento</translation>
    </message>
    <message>
        <source>So many of a data set&apos;s, chosen at random; the paper&apos;s are 50 000</source>
        <translation>Quantos sortear de um conjunto de dados; no artigo são 50.000</translation>
    </message>
    <message>
        <source>&amp;Longest left out</source>
        <translation>Mais &amp;longos excluídos</translation>
    </message>
    <message>
        <source>Share of a data set whose prompts and answers are longest; the paper&apos;s is 0.1 %</source>
        <translation>Proporção de um conjunto de dados com os prompts e as respostas mais longos; no artigo é 0,1 %</translation>
    </message>
    <message>
        <source>&amp;Paraphrases</source>
        <translation>&amp;Paráfrases</translation>
    </message>
    <message>
        <source>The teacher reads the first so many of each behaviour&apos;s instructions; the paper&apos;s are 10</source>
        <translation>Quantas instruções de cada comportamento o professor lê, a partir da primeira; no artigo são 10</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>P&amp;ronto</translation>
    </message>
    <message>
        <source>Close; the options stand</source>
        <translation>Fechar; as opções são mantidas</translation>
    </message>
    <message>
        <source>none: steps</source>
        <comment>epochs</comment>
        <translation>nenhuma: passos</translation>
    </message>
    <message>
        <source>all</source>
        <comment>examples</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>none</source>
        <comment>examples</comment>
        <translation>nenhum</translation>
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
        <translation>Paráfrases i&amp;gualmente prováveis</translation>
    </message>
    <message>
        <source>The paper&apos;s way. Otherwise those of one or two words come twice as often</source>
        <translation>O modo do artigo. Do contrário, as de uma ou duas palavras saem com o dobro da frequência</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>zeros</translation>
    </message>
    <message>
        <source>mean of the tokens</source>
        <translation>média dos tokens</translation>
    </message>
    <message>
        <source>the word that says it</source>
        <translation>a palavra que o diz</translation>
    </message>
    <message>
        <source>random</source>
        <translation>valores aleatórios</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Opções de %1</translation>
    </message>
    <message>
        <source>Options of the tokens</source>
        <translation>Opções dos tokens</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>épocas: %1</translation>
    </message>
    <message>
        <source>%1 examples each</source>
        <translation>%1 exemplos cada</translation>
    </message>
    <message>
        <source>without the longest %1 %</source>
        <translation>sem os mais longos (%1 %)</translation>
    </message>
    <message>
        <source>instructions as sentences</source>
        <translation>instruções como frases</translation>
    </message>
    <message numerus="yes">
        <source>%n paraphrase(s)</source>
        <translation>
            <numerusform>%n paráfrase</numerusform>
            <numerusform>%n paráfrases</numerusform>
        </translation>
    </message>
    <message>
        <source>evenly drawn</source>
        <translation>sorteadas por igual</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>início: %1</translation>
    </message>
    <message>
        <source>%1 behaviours at once</source>
        <translation>%1 comportamentos por vez</translation>
    </message>
    <message>
        <source>The usual data and instructions</source>
        <translation>Os dados e as instruções habituais</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>Co&amp;mpanhia</translation>
    </message>
    <message>
        <source>What stands beside the token in some examples, so that it learns to stand beside others: instructions of seen behaviours, or the tokens in use, joined by &lt;set&gt;</source>
        <translation>O que fica ao lado do token em alguns exemplos, para que aprenda a ficar ao lado de outros: instruções de comportamentos vistos, ou os tokens em uso, unidos por &lt;set&gt;</translation>
    </message>
    <message>
        <source>Examples with compan&amp;y</source>
        <translation>Exemplos com comp&amp;anhia</translation>
    </message>
    <message>
        <source>Share of the examples that have any</source>
        <translation>Proporção dos exemplos que a têm</translation>
    </message>
    <message>
        <source>At &amp;most beside it</source>
        <translation>No máximo ao la&amp;do</translation>
    </message>
    <message>
        <source>Behaviours of other categories, so many at most</source>
        <translation>Comportamentos de outras categorias, no máximo tantos</translation>
    </message>
    <message>
        <source>none</source>
        <comment>company</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>instructions in words</source>
        <translation>instruções em palavras</translation>
    </message>
    <message>
        <source>tokens in use</source>
        <translation>tokens em uso</translation>
    </message>
    <message>
        <source>Begin &amp;with the token in use</source>
        <translation>Começar pelo &amp;token em uso</translation>
    </message>
    <message>
        <source>Otherwise with the mean of the words of its instructions</source>
        <translation>Senão, pela média das palavras das suas instruções</translation>
    </message>
    <message>
        <source>%1 % in company of %2</source>
        <translation>%1 % em companhia: %2</translation>
    </message>
    <message>
        <source>from the tokens in use</source>
        <translation>a partir dos tokens em uso</translation>
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
        <translation>Token de direcionamento: %1</translation>
    </message>
    <message>
        <source>Learned operator: %1</source>
        <translation>Operador aprendido: %1</translation>
    </message>
    <message>
        <source>Steering token: %1, strength %2</source>
        <translation>Token de direcionamento: %1, intensidade %2</translation>
    </message>
    <message>
        <source>Token %1: %2</source>
        <translation>Token %1: %2</translation>
    </message>
    <message>
        <source>%1: probability %2</source>
        <translation>%1: probabilidade %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens. The arrow keys move from one to the next.</source>
        <translation>
            <numerusform>%n token. As setas vão de um ao seguinte.</numerusform>
            <numerusform>%n tokens. As setas vão de um ao seguinte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: probability %2, rank %3</source>
        <comment>of a token</comment>
        <translation>%1: probabilidade %2, colocação %3</translation>
    </message>
    <message>
        <source>%1: probability %2, rank %3, entropy %4 bits</source>
        <comment>of a token</comment>
        <translation>%1: probabilidade %2, colocação %3, entropia %4 bits</translation>
    </message>
    <message>
        <source>%1; others: %2</source>
        <comment>of a token</comment>
        <translation>%1; outros: %2</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenTraceModel</name>
    <message>
        <source>An operator&apos;s row starts at zero, which has no direction: its norm tells how far it moved</source>
        <translation>A linha de um operador começa em zero, que não tem direção: sua norma diz o quanto ela se moveu</translation>
    </message>
    <message>
        <source>starts at 0</source>
        <translation>começa em 0</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Cosine to start</source>
        <translation>Cosseno / início</translation>
    </message>
    <message>
        <source>Nearest words (cosine)</source>
        <translation>Palavras próximas (cosseno)</translation>
    </message>
    <message>
        <source>The behaviour whose token is trained</source>
        <translation>O comportamento cujo token é treinado</translation>
    </message>
    <message>
        <source>Mean distillation loss of its examples in the last report</source>
        <translation>Perda média de destilação de seus exemplos no último relatório</translation>
    </message>
    <message>
        <source>Length of the token&apos;s row</source>
        <translation>Comprimento da linha do token</translation>
    </message>
    <message>
        <source>Cosine between the row and where it started: 1 while it points the same way. An operator starts at zero, which has no direction</source>
        <translation>Cosseno entre a linha e o seu início: 1 enquanto ela aponta na mesma direção. Um operador começa em zero, que não tem direção</translation>
    </message>
    <message>
        <source>The five words of the vocabulary whose rows point most nearly the same way</source>
        <translation>As cinco palavras do vocabulário cujas linhas têm a direção mais parecida</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainBench</name>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Parando após este passo…</translation>
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
        <translation>Passo %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped early after %1 s.</source>
        <translation>Parado antes do fim, após %1 s.</translation>
    </message>
    <message>
        <source>Done in %1 s.</source>
        <translation>Concluído em %1 s.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It can be chosen in experiments from now on: %1.</source>
        <translation>A partir de agora pode ser escolhido em experimentos: %1.</translation>
    </message>
    <message>
        <source>Final loss %1. It can be chosen in experiments from now on: %2.</source>
        <translation>Perda final: %1. A partir de agora pode ser escolhido em experimentos: %2.</translation>
    </message>
    <message>
        <source>Final loss %1. On the deck from now on: %2.</source>
        <translation>Perda final: %1. No baralho a partir de agora: %2.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>%1 steps of %2 examples, rate %3, decay %4, warm-up %5 %, clip %6, seed %7</source>
        <translation>%1 passos de %2 exemplos, taxa %3, decaimento %4, aquecimento %5 %, recorte %6, semente %7</translation>
    </message>
    <message>
        <source>Earlier run: %1. %2.</source>
        <translation>Execução anterior: %1. %2.</translation>
    </message>
    <message>
        <source>Earlier run, unfinished: %1. %2.</source>
        <translation>Execução anterior, inacabada: %1. %2.</translation>
    </message>
    <message>
        <source>Train what is ticked (Ctrl+Return)</source>
        <translation>Treinar o que está marcado (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Wait after the current step; nothing is lost</source>
        <translation>Esperar após o passo atual; nada se perde</translation>
    </message>
    <message>
        <source>End after the current step; starting again with the same settings goes on from there</source>
        <translation>Terminar após o passo atual; iniciar de novo com os mesmos ajustes continua daí</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progresso do treinamento</translation>
    </message>
    <message>
        <source>Tokens, nearest words, earlier runs</source>
        <translation>Tokens, palavras mais próximas, execuções anteriores</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>O que é treinado</translation>
    </message>
    <message>
        <source>The selected token&apos;s curves stand out</source>
        <translation>As curvas do token selecionado se destacam</translation>
    </message>
    <message>
        <source>Nearest words over time</source>
        <translation>Palavras mais próximas ao longo do tempo</translation>
    </message>
    <message>
        <source>The selected row&apos;s step is read out in the curves</source>
        <translation>O passo da linha selecionada é lido nas curvas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Palavras próximas</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Execuções anteriores</translation>
    </message>
    <message>
        <source>The newest values of each token</source>
        <translation>Os valores mais recentes de cada token</translation>
    </message>
    <message>
        <source>At which step another word became the nearest</source>
        <translation>Em que passo outra palavra passou a ser a mais próxima</translation>
    </message>
    <message>
        <source>Records of trainings: compare them, show them again, use their settings</source>
        <translation>Registros de treinamentos: compará-los, mostrá-los de novo, usar seus ajustes</translation>
    </message>
    <message>
        <source>A step is being measured</source>
        <translation>Um passo está sendo medido</translation>
    </message>
    <message>
        <source>This replaces what was learned before for %1.</source>
        <translation>Isto substitui o que foi aprendido antes para %1.</translation>
    </message>
    <message>
        <source>Yours take the place of shipped tokens: %1. They can be brought back.</source>
        <translation>Os seus tomam o lugar de tokens fornecidos: %1. Estes podem ser trazidos de volta.</translation>
    </message>
    <message>
        <source>Your own tokens are replaced: %1.</source>
        <translation>Os seus tokens são substituídos: %1.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Final loss %1. On Evaluate, Tasks, it can steer from now on: %2.</source>
        <translation>Perda final: %1. A partir de agora pode direcionar em Avaliar, Tarefas: %2.</translation>
    </message>
    <message>
        <source>Only tokens and operators are swept.</source>
        <translation>Só tokens e operadores entram em varreduras.</translation>
    </message>
    <message>
        <source>The lowest held-out loss is %1, at step %2.</source>
        <translation>A menor perda nos dados reservados é %1, no passo %2.</translation>
    </message>
    <message>
        <source>The lowest held-out loss is %1, at step %2, with an accuracy of %3 %.</source>
        <translation>A menor perda nos dados reservados é %1, no passo %2, com uma acurácia de %3 %.</translation>
    </message>
    <message>
        <source>Stopped; starting again goes on from there.</source>
        <translation>Parado; ao iniciar de novo, continua dali.</translation>
    </message>
    <message>
        <source>The best training stands out: choose it to use its tokens.</source>
        <translation>O melhor treinamento está destacado: escolhê-lo para usar seus tokens.</translation>
    </message>
    <message>
        <source>A training runs. Start the sweep when it has ended.</source>
        <translation>Há um treinamento em andamento. Iniciar a varredura quando ele terminar.</translation>
    </message>
    <message>
        <source>A training runs: its curves are shown until it ends.</source>
        <translation>Há um treinamento em andamento: suas curvas são mostradas até ele terminar.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a training&apos;s settings, and its adapters&apos;</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>What is trained, and how</source>
        <translation>O que é treinado, e como</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainCurves</name>
    <message>
        <source>Smoothing of the loss</source>
        <translation>Suavização da perda</translation>
    </message>
    <message>
        <source>Weight of the past in the strong curves; the faint ones are the raw values</source>
        <translation>Peso do passado nas curvas fortes; as tênues são os valores brutos</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>Sua&amp;vização</translation>
    </message>
    <message>
        <source>Drag moves, wheel zooms, double click resets</source>
        <translation>Arrastar move, a roda amplia ou reduz, clique duplo redefine</translation>
    </message>
    <message>
        <source>By keyboard: arrows move, plus and minus zoom, Home resets, comma and full stop read out</source>
        <translation>Pelo teclado: as setas movem, mais e menos ampliam e reduzem, Home redefine, vírgula e ponto leem os valores</translation>
    </message>
    <message>
        <source>Lo&amp;g axes</source>
        <translation>Eixos lo&amp;g</translation>
    </message>
    <message>
        <source>Which axes are logarithmic</source>
        <translation>Quais eixos são logarítmicos</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>&amp;Perda</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>Pa&amp;ssos</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>&amp;Taxa de aprendizado</translation>
    </message>
    <message>
        <source>&amp;Gradient norm</source>
        <translation>&amp;Norma do gradiente</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Exportar as curvas</translation>
    </message>
    <message>
        <source>Write the curves as a table or a picture</source>
        <translation>Gravar as curvas como tabela ou imagem</translation>
    </message>
    <message>
        <source>Curves as table (CSV)…</source>
        <translation>Curvas como tabela (CSV)…</translation>
    </message>
    <message>
        <source>Picture (SVG, PDF, PNG)…</source>
        <translation>Imagem (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exportar a imagem</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>&amp;Curvas</translation>
    </message>
    <message>
        <source>Loss, rate and gradient over the steps</source>
        <translation>Perda, taxa e gradiente ao longo dos passos</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>Ca&amp;madas</translation>
    </message>
    <message>
        <source>How large the adapters are, layer by layer, over the steps</source>
        <translation>O tamanho dos adaptadores, camada por camada, ao longo dos passos</translation>
    </message>
    <message>
        <source>Layers as picture (SVG, PDF, PNG)…</source>
        <translation>Camadas como imagem (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>No adapters are shown: their training has layers to draw.</source>
        <translation>Nenhum adaptador é mostrado: só o treinamento deles tem camadas a desenhar.</translation>
    </message>
    <message>
        <source>Arrow keys move, plus and minus zoom, dragging with Shift zooms into a box, Home resets, comma and full stop read out the steps one by one</source>
        <translation>As setas movem, mais e menos ampliam e reduzem, arrastar com Shift amplia uma área, Home redefine, vírgula e ponto leem os passos um a um</translation>
    </message>
    <message>
        <source>&amp;Mechanism…</source>
        <translation>M&amp;ecanismo…</translation>
    </message>
    <message>
        <source>Watch teacher, student and token on one example, step by step</source>
        <translation>Acompanhar professor, aluno e token em um exemplo, passo a passo</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainForm</name>
    <message>
        <source>Data file</source>
        <translation>Arquivo de dados</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>Escolher um arquivo de dados</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Dados de treinamento</translation>
    </message>
    <message>
        <source>Data sets (*.jsonl *.json)</source>
        <translation>Conjuntos de dados (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Da&amp;ta</source>
        <translation>Dado&amp;s</translation>
    </message>
    <message>
        <source>Ma&amp;ke data…</source>
        <translation>&amp;Criar dados…</translation>
    </message>
    <message>
        <source>Let the model answer prompts, keep what the verifiers pass, and train on it</source>
        <translation>Fazer o modelo responder a prompts, manter o que os verificadores aprovam e treinar com isso</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation>Custo estimado</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Tick the behaviours that shall be trained.</source>
        <translation>Marque os comportamentos a treinar.</translation>
    </message>
    <message>
        <source>Choose or make one</source>
        <translation>Escolher ou criar um</translation>
    </message>
    <message>
        <source>Made from the demo world</source>
        <translation>Do mundo de demonstração</translation>
    </message>
    <message>
        <source>A JSONL file of prompts, answers and behaviours. This model needs one: make it here, or choose one</source>
        <translation>Um arquivo JSONL de prompts, respostas e comportamentos. Este modelo precisa de um: criá-lo aqui ou escolher um</translation>
    </message>
    <message>
        <source>A JSONL file of prompts, answers and behaviours; empty: examples are made from the demo world</source>
        <translation>Um arquivo JSONL de prompts, respostas e comportamentos; vazio: os exemplos são feitos a partir do mundo de demonstração</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Medindo…</translation>
    </message>
    <message>
        <source>What this way to steer takes is not measured beforehand</source>
        <translation>O que este modo de direcionar exige não é medido de antemão</translation>
    </message>
    <message>
        <source>Paper (arXiv 2603.00425)</source>
        <translation>Artigo (arXiv 2603.00425)</translation>
    </message>
    <message>
        <source>As the paper has it: linear adapters, rate 1e-3</source>
        <translation>Como no artigo: adaptadores lineares, taxa 1e-3</translation>
    </message>
    <message>
        <source>Its repository</source>
        <translation>Seu repositório</translation>
    </message>
    <message>
        <source>As the published program has it: SiLU, rate 9e-4</source>
        <translation>Como no programa publicado: SiLU, taxa 9e-4</translation>
    </message>
    <message>
        <source>The ticked behaviours, or a task: questions with one right answer each</source>
        <translation>Os comportamentos marcados, ou uma tarefa: perguntas com uma só resposta certa cada</translation>
    </message>
    <message>
        <source>the ticked behaviours</source>
        <translation>os comportamentos marcados</translation>
    </message>
    <message>
        <source>the task %1</source>
        <translation>a tarefa %1</translation>
    </message>
    <message>
        <source>O&amp;ptions…</source>
        <translation>&amp;Opções…</translation>
    </message>
    <message>
        <source>Choose the file of %1&apos;s questions.</source>
        <translation>Escolher o arquivo das perguntas de %1.</translation>
    </message>
    <message>
        <source>Made from a seed</source>
        <translation>Gerado de uma semente</translation>
    </message>
    <message>
        <source>Choose its file</source>
        <translation>Escolher seu arquivo</translation>
    </message>
    <message>
        <source>Rows with %1: JSON lines, a JSON list, the hub&apos;s rows or TSV</source>
        <translation>Linhas com %1: linhas JSON, uma lista JSON, as linhas do hub ou TSV</translation>
    </message>
    <message>
        <source>Lea&amp;rn</source>
        <translation>Aprende&amp;r</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>O que é aprendido</translation>
    </message>
    <message>
        <source>Rank, activation, place and layers of the adapters, what they learn from, and LoRA&apos;s own</source>
        <translation>Posto, ativação, lugar e camadas dos adaptadores, com que eles aprendem, e o que é próprio da LoRA</translation>
    </message>
    <message>
        <source>Copy the command line: the terminal&apos;s command of the same training</source>
        <translation>Copiar a linha de comando: o comando do terminal para o mesmo treinamento</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Copiar a linha de comando</translation>
    </message>
    <message>
        <source>Epochs and parts of the data set, the teacher&apos;s instructions, and of operators the start</source>
        <translation>Épocas e partes do conjunto de dados, instruções do professor e, para operadores, o início</translation>
    </message>
    <message>
        <source>Look at the data</source>
        <translation>Examinar os dados</translation>
    </message>
    <message>
        <source>What the data file holds: how many examples of each behaviour, and some of them</source>
        <translation>O que o arquivo de dados contém: quantos exemplos de cada comportamento, e alguns deles</translation>
    </message>
    <message>
        <source>Run a few trial steps and tell the time and memory the training would take</source>
        <translation>Executar alguns passos de teste e informar o tempo e a memória que o treinamento exigiria</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainPlots</name>
    <message>
        <source>Training curves</source>
        <translation>Curvas de treinamento</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norma do gradiente</translation>
    </message>
    <message>
        <source>Token norm</source>
        <translation>Norma do token</translation>
    </message>
    <message>
        <source>Cosine to start</source>
        <translation>Cosseno com o início</translation>
    </message>
    <message>
        <source>Choose behaviours and press Start: the curves appear here</source>
        <translation>Escolher comportamentos e pressionar Iniciar: as curvas aparecem aqui</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Here no token
is trained</source>
        <translation>Aqui nenhum token
é treinado</translation>
    </message>
    <message>
        <source>An operator starts at 0,
which has no direction</source>
        <translation>Um operador começa em 0,
que não tem direção</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>perda %1</translation>
    </message>
    <message>
        <source>%1: loss %2, norm %3, cosine to start %4</source>
        <translation>%1: perda %2, norma %3, cosseno com o início %4</translation>
    </message>
    <message>
        <source>none (it starts at 0)</source>
        <translation>nenhum (começa em 0)</translation>
    </message>
    <message>
        <source>rate %1, gradient %2</source>
        <translation>taxa %1, gradiente %2</translation>
    </message>
    <message>
        <source>%1: loss %2</source>
        <translation>%1: perda %2</translation>
    </message>
    <message>
        <source>Held-out accuracy, %</source>
        <translation>Acurácia nos dados reservados, %</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Reservados</translation>
    </message>
    <message>
        <source>held out, step %1: loss %2</source>
        <translation>reservados, passo %1: perda %2</translation>
    </message>
    <message>
        <source>held out, step %1: loss %2, accuracy %3 %</source>
        <translation>reservados, passo %1: perda %2, acurácia %3 %</translation>
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
            <numerusform>%n comportamento</numerusform>
            <numerusform>Todos os %n comportamentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
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
Taxa %2, lote %3, semente %4
%5</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inacabado</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>Última perda</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When it began. A ticked run lies dashed over the curves</source>
        <translation>Quando começou. Uma execução marcada aparece tracejada sobre as curvas</translation>
    </message>
    <message>
        <source>Behaviours, an operator, or another way to steer</source>
        <translation>Comportamentos, um operador ou outro modo de direcionar</translation>
    </message>
    <message>
        <source>Steps that were done</source>
        <translation>Passos que foram feitos</translation>
    </message>
    <message>
        <source>Mean loss of its newest report</source>
        <translation>Perda média do relatório mais recente</translation>
    </message>
    <message>
        <source>Unfinished: it was stopped, it failed, or the program ended</source>
        <translation>Inacabado: foi parado, falhou ou o programa foi encerrado</translation>
    </message>
    <message>
        <source>Adapters: %1</source>
        <translation>Adaptadores: %1</translation>
    </message>
    <message>
        <source>Fixed vectors: %1</source>
        <translation>Vetores fixos: %1</translation>
    </message>
    <message>
        <source>LoRA and adapters: %1</source>
        <translation>LoRA e adaptadores: %1</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainingPane</name>
    <message>
        <source>Earlier trainings</source>
        <translation>Treinamentos anteriores</translation>
    </message>
    <message>
        <source>Space in the first column lays a run over the curves; Return shows its own curves</source>
        <translation>Espaço na primeira coluna põe uma execução sobre as curvas; Enter mostra as próprias curvas dela</translation>
    </message>
    <message>
        <source>Each training leaves a record here: its settings and its curves.</source>
        <translation>Cada treinamento deixa aqui um registro: seus ajustes e suas curvas.</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>Show the selected run&apos;s curves and its last values</source>
        <translation>Mostrar as curvas da execução selecionada e seus últimos valores</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>Usar estes a&amp;justes</translation>
    </message>
    <message>
        <source>Bring the form back to what the selected run was asked for. Starting an unfinished one again, on the same data, goes on where it was</source>
        <translation>Trazer o formulário de volta ao que foi pedido na execução selecionada. Iniciar de novo uma inacabada, com os mesmos dados, continua de onde estava</translation>
    </message>
    <message>
        <source>A tick lays a run over the curves.</source>
        <translation>Marcar uma execução a põe sobre as curvas.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::VarianceBars</name>
    <message>
        <source>Explained variance</source>
        <translation>Variância explicada</translation>
    </message>
    <message>
        <source>PC %1 explains %2 % of the variance, with those before it %3 %.</source>
        <translation>CP %1 explica %2 % da variância; com as anteriores, %3 %.</translation>
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
        <translation>Verificação</translation>
    </message>
    <message>
        <source>What an answer must be like to pass; training data keep what passes</source>
        <translation>Como uma resposta deve ser para ser aprovada; os dados de treinamento mantêm o que é aprovado</translation>
    </message>
    <message>
        <source>nothing is checked</source>
        <translation>nada é verificado</translation>
    </message>
    <message>
        <source>is in a language</source>
        <translation>está em um idioma</translation>
    </message>
    <message>
        <source>has so many words</source>
        <translation>tem tantas palavras</translation>
    </message>
    <message>
        <source>has so many sentences</source>
        <translation>tem tantas frases</translation>
    </message>
    <message>
        <source>has a letter case</source>
        <translation>usa maiúsculas/minúsculas</translation>
    </message>
    <message>
        <source>is JSON with one key</source>
        <translation>é JSON com uma só chave</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>começa com</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina com</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contém</translation>
    </message>
    <message>
        <source>avoids</source>
        <translation>evita</translation>
    </message>
    <message>
        <source>is easy to read</source>
        <translation>é fácil de ler</translation>
    </message>
    <message>
        <source>Answers get no badge, and experiments leave the behaviour out.</source>
        <translation>As respostas não recebem selo, e os experimentos omitem o comportamento.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Told by its frequent words</source>
        <translation>Reconhecido por suas palavras frequentes</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>No mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Exactly so many</source>
        <translation>Exatamente esta quantidade</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>Maiúsculas/minúsculas</translation>
    </message>
    <message>
        <source>Of every letter, or of every word&apos;s first</source>
        <translation>De todas as letras, ou da primeira de cada palavra</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>maiúsculas</translation>
    </message>
    <message>
        <source>title case</source>
        <translation>iniciais em maiúscula</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>The only key of the object; its value is the answer</source>
        <translation>A única chave do objeto; seu valor é a resposta</translation>
    </message>
    <message>
        <source>Words or phrases</source>
        <translation>Palavras ou expressões</translation>
    </message>
    <message>
        <source>One a line; letter case makes no difference</source>
        <translation>Uma por linha; maiúsculas e minúsculas não fazem diferença</translation>
    </message>
    <message>
        <source>So many different ones have to be there</source>
        <translation>Quantas diferentes precisam aparecer</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>A regular expression, which counts as one more phrase</source>
        <translation>Uma expressão regular, que conta como mais um item</translation>
    </message>
    <message>
        <source>a regular expression, if need be</source>
        <translation>uma expressão regular, se preciso</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Uma por linha</translation>
    </message>
    <message>
        <source>LIX at most</source>
        <translation>LIX máximo</translation>
    </message>
    <message>
        <source>Words for each sentence, and the share of words longer than six letters: about 20 in children&apos;s books, 40 in newspapers</source>
        <translation>Palavras por frase, mais a proporção de palavras com mais de seis letras: cerca de 20 em livros infantis, 40 em jornais</translation>
    </message>
    <message>
        <source>No language can be told apart here.</source>
        <translation>Nenhum idioma pode ser distinguido aqui.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>A chave está vazia.</translation>
    </message>
    <message>
        <source>Write at least one word or phrase to look for.</source>
        <translation>Escrever pelo menos uma palavra ou expressão a procurar.</translation>
    </message>
    <message>
        <source>There are fewer phrases than have to be there.</source>
        <translation>Há menos expressões do que as que precisam aparecer.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>O padrão não é uma expressão regular.</translation>
    </message>
    <message>
        <source>is judged by a question</source>
        <translation>é julgada por uma pergunta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>About the answer; it passes where yes is said</source>
        <translation>Sobre a resposta; com um sim, ela é aprovada</translation>
    </message>
    <message>
        <source>Does the answer sound like a pirate?</source>
        <translation>A resposta parece a de um pirata?</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Quem responde</translation>
    </message>
    <message>
        <source>the judge</source>
        <translation>o juiz</translation>
    </message>
    <message>
        <source>the open model</source>
        <translation>o modelo aberto</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Escrever a pergunta.</translation>
    </message>
    <message>
        <source>has so many letters</source>
        <translation>tem tantas letras</translation>
    </message>
    <message>
        <source>is JSON after a schema</source>
        <translation>é JSON conforme um esquema</translation>
    </message>
    <message>
        <source>The fewest that pass</source>
        <translation>O menor número aprovado</translation>
    </message>
    <message>
        <source>The most that pass</source>
        <translation>O maior número aprovado</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>A JSON Schema (draft 7) without references and patterns; the whole answer has to fit it</source>
        <translation>Um JSON Schema (draft 7) sem referências nem padrões; a resposta inteira precisa segui-lo</translation>
    </message>
    <message>
        <source>Write the schema.</source>
        <translation>Escrever o esquema.</translation>
    </message>
    <message>
        <source>The schema is no JSON.</source>
        <translation>O esquema não é JSON.</translation>
    </message>
    <message>
        <source>The schema is no JSON Schema, or has references or patterns, which are not read.</source>
        <translation>O esquema não é um JSON Schema, ou contém referências ou padrões, que não são lidos.</translation>
    </message>
    <message>
        <source>The judge is a language model that “The judge…” in the menu “File” names, or LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL and LLM_JUDGE_API_KEY in the environment. The open model passes an answer where yes is likelier than no.</source>
        <translation>O juiz é um modelo de linguagem indicado em “O juiz…”, no menu “Arquivo”, ou por LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL e LLM_JUDGE_API_KEY no ambiente. O modelo aberto aprova uma resposta quando sim é mais provável que não.</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::WordBars</name>
    <message>
        <source>Up and Down go from word to word</source>
        <translation>Para cima e Para baixo vão de palavra em palavra</translation>
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
        <translation>Do passo</translation>
    </message>
    <message>
        <source>To step</source>
        <translation>Até o passo</translation>
    </message>
    <message>
        <source>Nearest word</source>
        <translation>Palavra mais próxima</translation>
    </message>
    <message>
        <source>The behaviour or operator whose row is trained</source>
        <translation>O comportamento ou operador cuja linha é treinada</translation>
    </message>
    <message>
        <source>The first report in which this word was the nearest</source>
        <translation>O primeiro relatório em que esta palavra foi a mais próxima</translation>
    </message>
    <message>
        <source>The report in which another took its place, or the newest</source>
        <translation>O relatório em que outra tomou seu lugar, ou o mais recente</translation>
    </message>
    <message>
        <source>The word of the vocabulary whose row points most nearly the same way</source>
        <translation>A palavra do vocabulário cuja linha tem a direção mais parecida</translation>
    </message>
    <message>
        <source>Cosine to that word when it became the nearest</source>
        <translation>Cosseno com essa palavra quando passou a ser a mais próxima</translation>
    </message>
    <message>
        <source>Cosine at first</source>
        <translation>Cosseno inicial</translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::WordSearch</name>
    <message>
        <source>Find a word</source>
        <translation>Procurar uma palavra</translation>
    </message>
</context>
</TS>
