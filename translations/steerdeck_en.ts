<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON with %n keys</source>
        <translation>
            <numerusform>JSON with %n key</numerusform>
            <numerusform>JSON with %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::app::Workbench</name>
    <message numerus="yes">
        <source>%n more were refused.</source>
        <translation>
            <numerusform>%n more was refused.</numerusform>
            <numerusform>%n more were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswerCard</name>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DeckModel</name>
    <message numerus="yes">
        <source>Remove %n behaviours</source>
        <translation>
            <numerusform>Remove %n behaviour</numerusform>
            <numerusform>Remove %n behaviours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::DeckView</name>
    <message numerus="yes">
        <source>%n behaviours</source>
        <translation>
            <numerusform>%n behaviour</numerusform>
            <numerusform>%n behaviours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LearnBench</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainBench</name>
    <message numerus="yes">
        <source>, %n s to go</source>
        <translation>
            <numerusform>, %n s to go</numerusform>
            <numerusform>, %n s to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n min to go</source>
        <translation>
            <numerusform>, %n min to go</numerusform>
            <numerusform>, %n min to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
