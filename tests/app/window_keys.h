/// A user's keys in the controls of a window.
#pragma once

#include <QComboBox>
#include <QPushButton>
#include <QTest>

/// Turns a box to the entry that holds `data`.
inline void turn_to(QComboBox* box, const QString& data)
{
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int step = 0; step < 2 * box->count() && box->currentData().toString() != data; ++step)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentData().toString(), data);
}

/// Types `text` over what a field holds; Tab takes it, since Return would close a dialog.
template <typename Field>
void type_over(Field* field, const QString& text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Tab);
}

/// Presses the bench's Start, and Replace where it asks first.
inline void press_start(QWidget* bench)
{
    QTest::mouseClick(bench->findChild<QPushButton*>("start"), Qt::LeftButton);
    if (auto* yes = bench->findChild<QPushButton*>("confirm"); yes->isVisible()) QTest::mouseClick(yes, Qt::LeftButton);
}
