import QtQuick
import theme
import controls

// What a thing is and how it stands. tone: "ok", "attention", "failure", "off", or none: each has
// a sign of its own shape beside its words.
Item {
    id: line

    property string icon
    property string title
    property string text
    property string meta
    property string tone
    readonly property string sign: ({
            "ok": "check-circle-fill",
            "attention": "warning-fill",
            "failure": "warning-circle-fill",
            "off": "question-fill"
        })[tone] ?? ""
    readonly property color accent: tone === "ok" ? Theme.ok : tone === "attention" ? Theme.warn : tone === "failure" ? Theme.err : Theme.ink

    implicitHeight: Math.max(tile.visible ? tile.height : 0, texts.height)

    IconTile {
        id: tile
        visible: line.icon !== "" && !Theme.largest
        width: visible ? Theme.smallTile : 0
        height: Theme.smallTile
        anchors.verticalCenter: parent.verticalCenter
        glyph: line.icon
    }
    Column {
        id: texts
        x: tile.visible ? tile.width + Theme.s24 : 0
        anchors.verticalCenter: parent.verticalCenter
        width: mark.x - x - Theme.s16
        Label {
            width: parent.width
            text: line.title
            weight: Font.DemiBold
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: line.text
            size: Theme.caption
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: line.meta
            size: Theme.caption
            color: Theme.ink
            Accessible.ignored: true
        }
    }
    Icon {
        id: mark
        visible: line.sign !== ""
        x: parent.width - (visible ? width : 0)
        anchors.verticalCenter: parent.verticalCenter
        glyph: line.sign
        size: Theme.px(56)
        color: line.accent
    }
}
