import QtQuick
import theme

// A number in a disc: sun for places, sea for steps.
Rectangle {
    id: badge

    property string text
    property bool sea: false

    width: Math.max(Theme.px(76), number.lineHeight + Theme.s12)
    height: width
    radius: width / 2
    color: sea ? Theme.sea : Theme.sun
    border.width: sea ? 0 : Theme.border + Theme.s2
    border.color: Theme.highContrast ? Theme.sun : Theme.sea

    Label {
        id: number
        anchors.centerIn: parent
        text: badge.text
        weight: Font.Bold
        color: badge.sea ? Theme.seaInk : Theme.sunInk
        Accessible.ignored: true
    }
}
