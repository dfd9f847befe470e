import QtQuick
import theme

// Stands in the primary button's place while the machine waits, and says for what.
Rectangle {
    id: panel

    property string text

    implicitHeight: Math.max(Theme.action, label.height + 2 * Theme.s12)
    implicitWidth: dots.width + row.spacing + Math.ceil(label.implicitWidth) + 2 * Theme.s34
    radius: Theme.radius
    color: Theme.tintSea
    border.width: Theme.tintBorder
    border.color: Theme.line
    Accessible.role: Accessible.StatusBar
    Accessible.name: panel.text

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.s24
        WaitDots {
            id: dots
            anchors.verticalCenter: parent.verticalCenter
            running: panel.visible
        }
        Label {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), panel.width - dots.width - row.spacing - 2 * Theme.s34)
            bottomPadding: Theme.tall ? Math.round(0.09 * size) : 0
            text: panel.text
            weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
