pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls

// Where the keypad types: the number, or a disc for each digit of a PIN. Of a PIN nothing is told
// to whatever reads the screen aloud.
FocusScope {
    id: box

    readonly property bool turned: true
    transform: Theme.upright(box)

    // SecretDigitsVm, NumberVm
    required property var vm
    property bool secret: false
    property string label
    // What is the matter with what stands there.
    property string problem
    readonly property string text: secret ? "" : vm.text

    signal accepted

    function press(): void {
        box.forceActiveFocus();
    }

    width: parent ? parent.width : 0
    implicitHeight: column.height
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.name: box.label
    Accessible.description: box.secret ? "" : box.text
    Accessible.focusable: true
    Accessible.focused: box.activeFocus

    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Down) {
            Theme.keys = true;
            box.vm.enter();
        } else if (event.key === Qt.Key_Backspace) {
            box.vm.erase();
        } else if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Select].includes(event.key)) {
            box.accepted();
        } else if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9) {
            box.vm.type(event.text);
        } else {
            event.accepted = false;
        }
    }
    Connections {
        target: box.vm
        function onLeft(): void {
            box.forceActiveFocus();
        }
        function onDone(): void {
            box.accepted();
        }
    }

    Column {
        id: column
        width: box.width
        spacing: Theme.s12
        // What is the matter takes the label's place: beside a keypad there is no height for both.
        Label {
            width: parent.width
            text: box.problem === "" ? box.label : box.problem
            size: Theme.caption
            weight: box.problem === "" ? Font.Normal : Font.DemiBold
            color: box.problem === "" ? Theme.ink : Theme.err
            Accessible.role: box.problem === "" ? Accessible.StaticText : Accessible.AlertMessage
            Accessible.ignored: box.problem === ""
        }
        Rectangle {
            id: field
            width: parent.width
            height: Theme.fieldHeight
            radius: Theme.radiusField
            color: finger.pressed ? Theme.tintSea : Theme.surface
            border.width: Theme.strong + (finger.pressed && Theme.highContrast ? Theme.border : 0)
            border.color: box.problem === "" ? Theme.sea : Theme.err

            // As many as the longest PIN has find room.
            readonly property real disc: Math.min(Theme.px(40), (width - 2 * Theme.s24) / 18)

            Row {
                visible: box.secret
                anchors.centerIn: parent
                spacing: field.disc / 2
                Repeater {
                    model: box.secret ? box.vm.count : 0
                    Rectangle {
                        width: field.disc
                        height: width
                        radius: width / 2
                        color: Theme.sea
                    }
                }
            }
            Label {
                visible: !box.secret
                anchors.centerIn: parent
                text: box.text
                size: Theme.code
                weight: Font.Bold
                color: Theme.sea
                Accessible.ignored: true
            }
            MouseArea {
                id: finger
                anchors.fill: parent
                onClicked: {
                    Theme.keys = false;
                    box.forceActiveFocus();
                }
            }
            FocusRing {
                radius: field.radius
                visible: box.activeFocus && Theme.keys
            }
        }
    }
}
