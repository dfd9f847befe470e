import QtQuick
import theme

// A whole row to touch. state: "now", "later", "not-now" (no fill; touching it explains).
Target {
    id: row

    property string title
    property string meta
    // A sentence more, where there is room.
    property string note
    property string tag
    property string icon
    // Title and tag alone, while something is typed above the keyboard.
    property bool slim: false
    property string availability: "now"
    readonly property bool available: availability !== "not-now"

    name: [title, meta, note, tag].filter(part => part !== "").join(". ")
    implicitHeight: Math.max(slim ? Theme.action : Theme.row, texts.height + 2 * (slim ? Theme.s12 : Theme.s24))
    radius: Theme.radius

    Rectangle {
        z: -1
        anchors.fill: parent
        radius: row.radius
        color: row.pressed ? Theme.tintSea : !row.available ? "transparent" : Theme.surface
        border.width: row.pressed && Theme.highContrast ? Theme.strong : !row.available ? Theme.hairline : Theme.border
        border.color: !row.available ? (Theme.highContrast ? Theme.line : "#C9BFAE") : row.pressed ? Theme.sea : Theme.edge
    }
    IconTile {
        id: tile
        visible: !Theme.largest && !(row.slim && (Theme.wide || Theme.low || Theme.large)) && row.width > Theme.px(560)
        x: visible ? Theme.s24 : 0
        anchors.verticalCenter: parent.verticalCenter
        glyph: row.icon
        filled: row.available && !row.pressed
    }
    Column {
        id: texts
        x: tile.x + tile.width + Theme.s24
        anchors.verticalCenter: parent.verticalCenter
        width: caret.x - x - Theme.s16
        Label {
            width: parent.width
            text: row.title
            weight: Font.DemiBold
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== "" && !row.slim
            text: row.meta
            size: Theme.caption
            color: Theme.ink2
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== "" && !row.slim
            text: row.note
            size: Theme.caption
            color: Theme.ink2
            Accessible.ignored: true
        }
        Item {
            width: parent.width
            visible: row.tag !== ""
            height: label.implicitHeight + Theme.s8
            Tag {
                id: label
                y: Theme.s8
                width: implicitWidth
                height: implicitHeight
                text: row.tag
                tone: row.availability === "not-now" ? "off" : "sun"
                icon: row.availability === "not-now" ? "prohibit-fill" : "clock-clockwise-bold"
            }
        }
    }
    Icon {
        id: caret
        visible: row.available
        x: row.width - width - Theme.s28
        anchors.verticalCenter: parent.verticalCenter
        glyph: "caret-right-bold"
    }
}
