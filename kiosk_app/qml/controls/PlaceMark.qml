import QtQuick
import theme

// A number at a place of the machine, the same as in the list below it.
Rectangle {
    id: mark

    required property real middleX
    required property real middleY
    required property real unit
    property string text

    visible: text !== ""
    x: middleX * unit - width / 2
    y: middleY * unit - height / 2
    width: Math.max(Theme.px(66), 70 * unit)
    height: width
    radius: width / 2
    color: Theme.sun
    border.width: Theme.border + Theme.s2
    border.color: "#063C47"

    Label {
        anchors.centerIn: parent
        text: mark.text
        size: Math.round(mark.width * 0.55)
        weight: Font.Bold
        color: Theme.sunInk
        Accessible.ignored: true
    }
}
