import QtQuick
import theme

// A language in its own name and script, and how one begins in it.
Target {
    id: row

    property string language
    property string start
    property bool primary: false
    readonly property color foreground: primary ? Theme.seaInk : Theme.sea

    name: start === "" ? language : language + ". " + start
    implicitHeight: Math.max(Theme.action, label.height + 2 * Theme.s12)
    radius: Theme.radius

    Rectangle {
        z: -1
        anchors.fill: parent
        radius: row.radius
        color: row.primary ? (row.pressed ? Theme.seaPressed : Theme.sea) : row.pressed ? Theme.tintSea : Theme.surface
        border.width: row.primary ? 0 : Theme.border
        border.color: Theme.highContrast ? Theme.line : Theme.sea
    }
    Label {
        id: label
        x: Theme.px(40)
        width: Math.ceil(implicitWidth)
        anchors.verticalCenter: parent.verticalCenter
        text: row.language
        size: Theme.brand * 1.25
        weight: Font.Bold
        color: row.foreground
        Accessible.ignored: true
    }
    Label {
        visible: !Theme.largest
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: arrow.left
        anchors.rightMargin: Theme.s20
        text: row.start
        weight: Font.Medium
        color: row.foreground
        Accessible.ignored: true
    }
    Icon {
        id: arrow
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.s34
        glyph: "arrow-right-bold"
        color: row.foreground
    }
}
