import QtQuick
import theme
import controls

// One of several answers. The whole row is the target; nothing is chosen by default.
Target {
    id: option

    property string text
    property bool checked: false
    property bool wrong: false

    // Which one is chosen; what it says is no secret.
    personal: true
    name: text
    implicitHeight: Math.max(Theme.fieldHeight, words.height + 2 * Theme.s24)
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: option.checked

    Rectangle {
        z: -1
        anchors.fill: parent
        radius: option.radius
        color: option.checked !== option.pressed ? Theme.tintSea : Theme.surface
        border.width: (option.wrong || option.checked ? Theme.strong : Theme.border) + (option.pressed && Theme.highContrast ? Theme.border : 0)
        border.color: option.wrong ? Theme.err : option.checked ? Theme.sea : Theme.line
    }
    Rectangle {
        id: dot
        x: Theme.s28
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(0.8 * Theme.box)
        height: width
        radius: width / 2
        color: Theme.surface
        border.width: Theme.px(5)
        border.color: Theme.sea
        Rectangle {
            visible: option.checked
            anchors.centerIn: parent
            width: Math.round(parent.width / 2)
            height: width
            radius: width / 2
            color: Theme.sea
        }
    }
    Label {
        id: words
        x: dot.x + dot.width + Theme.s24
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - Theme.s20
        bottomPadding: Theme.tall ? Math.round(0.09 * size) : 0
        text: option.text
        weight: Font.DemiBold
        Accessible.ignored: true
    }
}
