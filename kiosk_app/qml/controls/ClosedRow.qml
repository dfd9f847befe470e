import QtQuick
import theme

// Closed at this hour, in one language. Nothing to touch: it has no border.
Rectangle {
    id: row

    property string title
    property string language
    property string text
    property string reason
    property bool first: false

    implicitHeight: texts.height + 2 * Theme.s16
    radius: Theme.radius
    color: Theme.tintOff
    border.width: Theme.tintBorder
    border.color: Theme.line

    Icon {
        id: mark
        visible: row.first && !Theme.largest
        x: Theme.s28
        anchors.verticalCenter: parent.verticalCenter
        glyph: "clock-bold"
        size: Theme.px(60)
    }
    Column {
        id: texts
        x: Theme.largest ? Theme.s28 : Theme.s28 + mark.width + Theme.s24
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - Theme.s28
        Label {
            width: parent.width
            text: row.title
            language: row.language
            size: row.first ? Theme.brand * 1.1 : Theme.body
            weight: Font.Bold
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: row.text
            language: row.language
            size: row.first ? Theme.body : Theme.caption
            weight: Font.Medium
        }
        Label {
            width: parent.width
            visible: text !== "" && !(Theme.large && Theme.low)
            text: row.reason
            language: row.language
            size: Theme.caption
        }
    }
}
