#pragma once

class QTableView;

namespace steerdeck::widgets {

/// Makes `table`, which has its model, a list of rows beside a picture: a row is selected as a whole and not edited,
/// the headers sort, and nothing is sorted at the beginning. Rows are as high as the letters want.
void layOutRows(QTableView& table);

} // namespace steerdeck::widgets
