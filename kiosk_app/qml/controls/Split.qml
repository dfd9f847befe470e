import QtQuick
import theme

// Two halves of a screen's content: one above the other, side by side where it is wide.
Grid {
    id: split

    // False where a half's height would be too much for one page.
    property bool together: true
    readonly property bool beside: together && Theme.wide && !Theme.largest
    readonly property real cell: beside ? Math.floor((width - columnSpacing) / 2) : width

    width: parent ? parent.width : 0
    columns: beside ? 2 : 1
    columnSpacing: Theme.s24
    rowSpacing: Theme.s16
}
