import QtQuick
import theme

// A column inside the flow whose children may stand on different pages.
Column {
    id: holder
    readonly property Item inner: holder
    spacing: Theme.s16
}
