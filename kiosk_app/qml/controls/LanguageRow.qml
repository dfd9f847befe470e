import QtQuick
import theme

// A language in its own name and script, and how one begins in it.
Target {
    id: row

    property string language
    property string tag
    property string start
    property bool primary: false
    readonly property color foreground: primary ? Theme.seaInk : Theme.sea

    // Where there is little room it holds the name alone, in its middle.
    property bool narrow: false

    name: start === "" ? language : language + ". " + start
    implicitHeight: Math.max(row.narrow ? Theme.otherWay : Theme.action, label.height + 2 * Theme.s12)
    radius: Theme.radius

    Rectangle {
        z: -1
        anchors.fill: parent
        radius: row.radius
        color: row.primary ? (row.pressed ? Theme.seaPressed : Theme.sea) : row.pressed ? Theme.tintSea : Theme.surface
        border.width: row.primary ? 0 : row.pressed && Theme.highContrast ? Theme.strong : Theme.border
        border.color: Theme.highContrast ? Theme.line : Theme.sea
    }
    Label {
        id: label
        x: row.narrow ? Theme.s4 : Theme.px(40)
        width: row.narrow ? row.width - 2 * x : Math.ceil(implicitWidth)
        horizontalAlignment: row.narrow ? Text.AlignHCenter : Theme.side
        bottomPadding: Theme.stands(row.tag) ? Math.round(0.09 * size) : 0
        language: row.tag
        anchors.verticalCenter: parent.verticalCenter
        text: row.language
        size: row.narrow && !Theme.large ? (row.width < Theme.px(240) ? Theme.caption : Theme.body) : Theme.brand * 1.25
        weight: Font.Bold
        color: row.foreground
        Accessible.ignored: true
    }
    Label {
        visible: !Theme.largest && !row.narrow
        language: row.tag
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
        visible: !row.narrow
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.s34
        glyph: "arrow-right-bold"
        color: row.foreground
    }
}
