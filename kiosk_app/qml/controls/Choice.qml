import QtQuick
import theme

// The whole row is the target; the box is empty until the person ticks it.
Target {
    id: choice

    property string text
    property string sub
    property bool checked: false
    property bool missing: false

    name: sub === "" ? text : text + ". " + sub
    implicitHeight: Math.max(Theme.px(140), texts.height + 2 * Theme.s24)
    radius: Theme.radius
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: choice.checked

    Rectangle {
        z: -1
        anchors.fill: parent
        radius: choice.radius
        color: choice.checked !== choice.pressed ? Theme.tintSea : Theme.surface
        border.width: (choice.missing || choice.checked ? Theme.strong : Theme.border) + (choice.pressed && Theme.highContrast ? Theme.border : 0)
        border.color: choice.missing ? Theme.err : choice.checked ? Theme.sea : Theme.line
    }
    Rectangle {
        id: box
        x: Theme.s34
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.box
        height: Theme.box
        radius: Theme.radiusField
        color: choice.checked ? Theme.sea : Theme.surface
        border.width: Theme.px(5)
        border.color: Theme.sea
        Icon {
            anchors.centerIn: parent
            visible: choice.checked
            glyph: "check-bold"
            color: Theme.seaInk
        }
    }
    Column {
        id: texts
        x: box.x + box.width + Theme.s34
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - Theme.s28
        Label {
            width: parent.width
            text: choice.text
            weight: Font.DemiBold
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: choice.sub
            size: Theme.caption
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
}
