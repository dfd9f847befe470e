import QtQuick
import theme

// A state, never a button. tone: "sun", "off", "ok".
Rectangle {
    id: tag

    property string text
    property string icon
    property string tone: "sun"

    implicitWidth: Math.min(row.width + 2 * Theme.s20, parent ? parent.width : row.width)
    implicitHeight: words.height + 2 * Theme.s8
    radius: Theme.s12
    color: tone === "sun" ? Theme.tintSun : tone === "ok" ? Theme.tintOk : Theme.tintOff
    border.width: Theme.highContrast ? Theme.border : 0
    border.color: Theme.line

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.s12
        Icon {
            id: mark
            anchors.verticalCenter: parent.verticalCenter
            visible: tag.icon !== ""
            glyph: tag.icon
            size: Theme.smallIcon
            color: tag.tone === "sun" ? Theme.warn : tag.tone === "ok" ? Theme.ok : Theme.ink
        }
        Label {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), (tag.parent?.width ?? 9999) - 2 * Theme.s20 - (mark.visible ? mark.width + row.spacing : 0))
            text: tag.text
            size: Theme.caption
            weight: Font.DemiBold
        }
    }
}
