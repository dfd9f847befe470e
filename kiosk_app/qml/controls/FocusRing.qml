import QtQuick
import theme

// Drawn outside its control: a gap of sun, then a ring of ink.
Item {
    id: ring

    property real radius: Theme.radius
    property bool deep: false

    anchors.fill: parent

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2 * Theme.strong
        color: "transparent"
        radius: ring.radius + 2 * Theme.strong
        border.width: Theme.strong
        border.color: ring.deep ? Theme.ring : Theme.ringOuter
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.strong
        color: "transparent"
        radius: ring.radius + Theme.strong
        border.width: Theme.strong
        border.color: Theme.highContrast ? Theme.canvas : ring.deep ? Theme.deep : Theme.ring
    }
}
