pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls
import keyboard
import service

// A service card on the glass, or a PIN: for technicians alone.
ScreenFrame {
    id: door

    // ServiceDoorVm
    required property var vm
    readonly property bool scarce: Theme.large || Theme.low || Theme.wide
    readonly property bool pressable: !door.vm.locked && !door.vm.asking

    title: qsTr("Service mode")
    readonly property string invitation: qsTr("Lay the service card on the glass, or type the PIN.")
    // Beside a keypad, large text leaves no height above the field.
    readonly property bool squeezed: Theme.wide && Theme.large

    sub: door.vm.locked || squeezed ? "" : invitation
    acrossTop: true
    typing: !door.vm.locked
    closable: false
    stretch: door.vm.locked ? shut : picture.visible ? picture : null
    kept: digits
    keyboard: Component {
        Keyboard {
            vm: door.vm.keys
        }
    }
    back: Way {
        text: qsTr("Back")
        onChosen: door.vm.back()
    }
    primary: door.pressable ? enter : null
    waiting: door.vm.locked ? qsTr("Locked") : door.vm.asking ? qsTr("Checking") : ""

    Way {
        id: enter
        text: qsTr("Open")
        icon: "key-bold"
        onChosen: door.vm.open()
    }
    readonly property bool open: !door.vm.locked

    onOpenChanged: door.take()
    Component.onCompleted: door.take()

    function take(): void {
        if (door.open) {
            digits.forceActiveFocus();
        }
    }

    Message {
        visible: door.vm.locked
        tone: "attention"
        icon: "lock-fill"
        title: qsTr("Locked after several wrong entries")
        text: door.vm.lockedText
    }
    Stage {
        id: shut
        visible: door.vm.locked
        color: Theme.tintOff
        GlyphPicture {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height) * 0.7
            height: width
            glyph: "lock"
        }
    }
    CardOnGlass {
        id: picture
        visible: !door.scarce && !door.vm.locked
        slip: true
        side: door.vm.glassSide
        least: Theme.px(240)
    }
    DigitBox {
        id: digits
        visible: !door.vm.locked
        vm: door.vm.keys
        secret: true
        label: door.squeezed ? door.invitation : qsTr("PIN")
        problem: door.vm.tooShort ? qsTr("A PIN has 6 to 12 digits.") : door.vm.wrong ? qsTr("That did not fit. Try again.") : ""
        focus: true
        onAccepted: door.vm.open()
    }
}
