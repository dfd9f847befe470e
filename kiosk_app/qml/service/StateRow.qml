import QtQuick
import theme
import controls

// A whole row to touch, with how it stands.
Target {
    id: row

    property alias icon: line.icon
    property alias title: line.title
    property alias text: line.text
    property alias meta: line.meta
    property alias tone: line.tone

    name: [title, text].filter(part => part !== "").join(". ")
    implicitHeight: Math.max(Theme.action, line.implicitHeight + 2 * Theme.s16)
    radius: Theme.radius

    Rectangle {
        z: -1
        anchors.fill: parent
        radius: row.radius
        color: row.pressed ? Theme.tintSea : row.tone === "failure" ? Theme.tintErr : row.tone === "attention" ? Theme.tintSun : Theme.surface
        border.width: row.pressed && Theme.highContrast ? Theme.strong : Theme.border
        border.color: row.pressed ? Theme.sea : Theme.edge
    }
    StateLine {
        id: line
        x: Theme.s24
        width: caret.x - x - Theme.s16
        height: parent.height
    }
    Icon {
        id: caret
        x: row.width - width - Theme.s24
        anchors.verticalCenter: parent.verticalCenter
        glyph: "caret-right-bold"
    }
}
