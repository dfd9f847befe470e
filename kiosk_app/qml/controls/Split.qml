import QtQuick
import theme

// Two halves of a screen's content: one above the other, side by side where it is wide.
Grid {
    id: split

    readonly property bool beside: Theme.wide && !Theme.largest
    readonly property real cell: beside ? Math.floor((width - columnSpacing) / 2) : width

    width: parent ? parent.width : 0
    columns: beside ? 2 : 1
    columnSpacing: Theme.s24
    rowSpacing: Theme.s16
}
