import QtQuick
import QtQuick.Templates as T

// primary: the deed of a section. on: a switch that is switched. danger: it stands for a fault.
T.AbstractButton {
    id: button

    property bool primary: false
    property bool on: false
    property bool danger: false
    property bool small: false
    readonly property color fill: {
        if (danger && on)
            return down ? Qt.darker(Ink.err, 1.3) : Ink.err;
        if (primary || on)
            return down ? Ink.seaPressed : Ink.sea;
        return down ? Ink.tint : Ink.surface;
    }

    implicitHeight: small ? 26 : 32
    implicitWidth: Math.ceil(label.implicitWidth) + (small ? 16 : 26)
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.5
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: button.click()
    Keys.onReturnPressed: button.click()
    Keys.onEnterPressed: button.click()

    contentItem: DockText {
        id: label

        text: button.text
        color: button.primary || button.on ? Ink.surface : Ink.sea
        font.pixelSize: button.small ? Ink.small : Ink.body
        font.weight: button.small ? Font.Medium : Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: button.height / 4
        color: button.fill
        border.width: button.visualFocus ? 3 : 1
        border.color: button.visualFocus ? Ink.sun : button.hovered ? Ink.sea : Ink.line
    }
}
