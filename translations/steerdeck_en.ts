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
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts checked, all true</source>
        <translation>
            <numerusform>%n fact checked, all true</numerusform>
            <numerusform>%n facts checked, all true</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::app::AnswerHistory</name>
    <message numerus="yes">
        <source>%n runs of the history %1 could not be read and are left out.</source>
        <translation>
            <numerusform>%n run of the history %1 could not be read and is left out.</numerusform>
            <numerusform>%n runs of the history %1 could not be read and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::app::BehaviorsWindow</name>
    <message numerus="yes">
        <source>%n behaviours were written to %1.</source>
        <translation>
            <numerusform>%n behaviour was written to %1.</numerusform>
            <numerusform>%n behaviours were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wordings are added. Try each, and take out what says something else.</source>
        <translation>
            <numerusform>%n wording is added. Try it, and take it out if it says something else.</numerusform>
            <numerusform>%n wordings are added. Try each, and take out what says something else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::app::LibraryWindow</name>
    <message numerus="yes">
        <source>%n items are gone for good.</source>
        <translation>
            <numerusform>%n item is gone for good.</numerusform>
            <numerusform>%n items are gone for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are in the trash.</source>
        <translation>
            <numerusform>%n item is in the trash.</numerusform>
            <numerusform>%n items are in the trash.</numerusform>
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
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipped tokens are in use again: %1. Your own were set aside.</source>
        <translation>
            <numerusform>%n shipped token is in use again: %1. Your own was set aside.</numerusform>
            <numerusform>%n shipped tokens are in use again: %1. Your own were set aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AdapterSheet</name>
    <message numerus="yes">
        <source>GRPO, %n answers of up to %1 tokens</source>
        <translation>
            <numerusform>GRPO, %n answer of up to %1 tokens</numerusform>
            <numerusform>GRPO, %n answers of up to %1 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept apart every %n steps</source>
        <translation>
            <numerusform>kept apart every %n step</numerusform>
            <numerusform>kept apart every %n steps</numerusform>
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
    <message numerus="yes">
        <source>Thoughts (%n words)</source>
        <translation>
            <numerusform>Thoughts (%n word)</numerusform>
            <numerusform>Thoughts (%n words)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>of an exact input</comment>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswerColumns</name>
    <message numerus="yes">
        <source>More ways to steer, %n chosen</source>
        <translation>
            <numerusform>More ways to steer, %n chosen</numerusform>
            <numerusform>More ways to steer, %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswerRunsModel</name>
    <message numerus="yes">
        <source>%1, %n samples</source>
        <translation>
            <numerusform>%1, %n sample</numerusform>
            <numerusform>%1, %n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::AnswersView</name>
    <message numerus="yes">
        <source>All %n orders hold</source>
        <translation>
            <numerusform>The only order holds</numerusform>
            <numerusform>All %n orders hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n orders hold</source>
        <translation>
            <numerusform>%1 of %n order holds</numerusform>
            <numerusform>%1 of %n orders hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n samples hold</source>
        <translation>
            <numerusform>The sample holds</numerusform>
            <numerusform>All %n samples hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n samples hold</source>
        <translation>
            <numerusform>%1 of %n sample holds</numerusform>
            <numerusform>%1 of %n samples hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BatchPane</name>
    <message numerus="yes">
        <source>%1: %n prompts</source>
        <translation>
            <numerusform>%1: %n prompt</numerusform>
            <numerusform>%1: %n prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers (%1 tokens a second).</source>
        <translation>
            <numerusform>%n answer (%1 tokens a second).</numerusform>
            <numerusform>%n answers (%1 tokens a second).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::BehaviorsPane</name>
    <message numerus="yes">
        <source>%n behaviours were imported.</source>
        <translation>
            <numerusform>%n behaviour was imported.</numerusform>
            <numerusform>%n behaviours were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have names that are there already, and were left out.</source>
        <translation>
            <numerusform>%n has a name that is there already, and was left out.</numerusform>
            <numerusform>%n have names that are there already, and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ClassPane</name>
    <message numerus="yes">
        <source>%1: %n pupils</source>
        <comment>an assignment&apos;s title</comment>
        <translation>
            <numerusform>%1: %n pupil</numerusform>
            <numerusform>%1: %n pupils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are left out. %1</source>
        <translation>
            <numerusform>%n file is left out. %1</numerusform>
            <numerusform>%n files are left out. %1</numerusform>
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
    <name>steerdeck::widgets::ExperimentModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ExportPane</name>
    <message numerus="yes">
        <source>%n files were written to %1.</source>
        <translation>
            <numerusform>%n file was written to %1.</numerusform>
            <numerusform>%n files were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HistoryPane</name>
    <message numerus="yes">
        <source>%n runs were cleared.</source>
        <translation>
            <numerusform>%n run was cleared.</numerusform>
            <numerusform>%n runs were cleared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs, the newest first</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs, the newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::HubPane</name>
    <message numerus="yes">
        <source>%1 holds %n GGUF models: choose one.</source>
        <translation>
            <numerusform>%1 holds %n GGUF model: choose it.</numerusform>
            <numerusform>%1 holds %n GGUF models: choose one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
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
    <name>steerdeck::widgets::LessonEditor</name>
    <message numerus="yes">
        <source>%n steps: the lesson can be tried.</source>
        <translation>
            <numerusform>%n step: the lesson can be tried.</numerusform>
            <numerusform>%n steps: the lesson can be tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::LibraryModel</name>
    <message numerus="yes">
        <source>%n combinations of %1 behaviours</source>
        <translation>
            <numerusform>%n combination of %1 behaviours</numerusform>
            <numerusform>%n combinations of %1 behaviours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n examples</source>
        <translation>
            <numerusform>%n example</numerusform>
            <numerusform>%n examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::ManualView</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::QuestionPane</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SamplingPart</name>
    <message numerus="yes">
        <source>%n samples</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n tokens</source>
        <translation>
            <numerusform>at most %n token</numerusform>
            <numerusform>at most %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SettingsForm</name>
    <message numerus="yes">
        <source>%n value(s) differ from the preset %1; bring its values back</source>
        <translation>
            <numerusform>%n value differs from the preset %1; bring it back</numerusform>
            <numerusform>%n values differ from the preset %1; bring its values back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::SweepSheet</name>
    <message numerus="yes">
        <source>%n trainings, judged on what is held out</source>
        <translation>
            <numerusform>%n training, judged on what is held out</numerusform>
            <numerusform>%n trainings, judged on what is held out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenSheet</name>
    <message numerus="yes">
        <source>%n paraphrase(s)</source>
        <translation>
            <numerusform>%n paraphrase</numerusform>
            <numerusform>%n paraphrases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TokenText</name>
    <message numerus="yes">
        <source>%n tokens. The arrow keys move from one to the next.</source>
        <translation>
            <numerusform>%n token.</numerusform>
            <numerusform>%n tokens. The arrow keys move from one to the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainBench</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steerdeck::widgets::TrainingListModel</name>
    <message numerus="yes">
        <source>All %n behaviours</source>
        <translation>
            <numerusform>The only behaviour</numerusform>
            <numerusform>All %n behaviours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
