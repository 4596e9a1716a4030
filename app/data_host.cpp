#include "app/data_host.h"

#include "app/lab_host.h"

#include "core/lab/data_preview.h"
#include "widgets/train/data_preview_sheet.h"
#include "widgets/train/data_sheet.h"
#include "widgets/train/train_bench.h"

namespace steerdeck::app {

using namespace steerdeck::widgets;

DataHost::DataHost(LabHost* host, TrainBench* bench, QObject* parent) : QObject(parent), previews_(this), costs_(this)
{
    auto* preview = bench->dataPreview();
    connect(preview, &DataPreviewSheet::wanted, this,
            [this, host, preview](const QString& file, const QString& unnamed) {
                previews_.drop(); // what was looked at before
                const auto lab = host->lab();
                if (!lab) return;
                previews_.later([lab, file = file.toStdString(),
                                 unnamed = unnamed.toStdString()] { return lab::preview_data(*lab, file, unnamed); },
                                [preview](const lab::DataPreview& found) { preview->setPreview(found); },
                                [preview](const QString& sentence) { preview->tellError(sentence); });
            });
    auto* sheet = bench->dataSheet();
    connect(sheet, &DataSheet::costWanted, this, [this, host, sheet](const lab::DataRequest& request, bool measure) {
        const auto lab = host->lab();
        if (!lab) return;
        const int number = ++cost_;
        costs_.drop();
        // The demo model's answers take no time to speak of: they are timed unasked.
        const bool times = measure || lab->has_world();
        lab::DataRequest wanted = request;
        wanted.judge = judge_;
        costs_.later([lab, wanted, times] { return lab::cost_of(*lab, wanted, times); },
                     [this, sheet, number](const lab::DataCost& cost) {
                         if (number == cost_) sheet->setCost(cost);
                     },
                     [](const QString&) {});
    });
}

} // namespace steerdeck::app
