import QtQuick
import theme

// Two large arrows and the page between them.
Item {
    id: arrows

    property int page: 0
    property int pages: 1
    property bool upright: false

    signal turned(int by)

    ArrowButton {
        width: arrows.upright ? arrows.width : Theme.px(200)
        height: arrows.upright ? Math.min(Theme.arrow, (arrows.height - label.height) / 2 - Theme.s4) : arrows.height
        glyph: "caret-up-bold"
        name: qsTr("Page up")
        dim: arrows.page === 0
        onChosen: arrows.turned(-1)
    }
    Label {
        id: label
        anchors.centerIn: parent
        text: arrows.upright ? "%1/%2".arg(arrows.page + 1).arg(arrows.pages) : "%1 / %2".arg(arrows.page + 1).arg(arrows.pages)
        size: arrows.upright ? Math.min(Theme.caption, Theme.px(46)) : Theme.body
        weight: Font.DemiBold
    }
    ArrowButton {
        x: arrows.width - width
        y: arrows.height - height
        width: arrows.upright ? arrows.width : Theme.px(200)
        height: arrows.upright ? Math.min(Theme.arrow, (arrows.height - label.height) / 2 - Theme.s4) : arrows.height
        glyph: "caret-down-bold"
        name: qsTr("Page down")
        dim: arrows.page === arrows.pages - 1
        onChosen: arrows.turned(1)
    }
}
