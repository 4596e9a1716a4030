#include "app/words_host.h"

#include "app/lab_host.h"

#include "core/lab/word_search.h"
#include "widgets/geometry/geometry_bench.h"

namespace steerdeck::app {

using namespace steerdeck::widgets;

WordsHost::WordsHost(LabHost* host, GeometryBench* bench, QObject* parent) : QObject(parent), worker_(this)
{
    connect(bench, &GeometryBench::wordRequested, this, [this, host, bench](int word, int count) {
        worker_.drop(); // what was looked for before
        worker_.later([lab = host->lab(), word, count] { return lab::words_near(*lab, word, count); },
                      [bench](const lab::NearWords& near) { bench->setNearWords(near); },
                      [this](const QString& sentence) { emit failed(sentence); });
    });
}

} // namespace steerdeck::app
