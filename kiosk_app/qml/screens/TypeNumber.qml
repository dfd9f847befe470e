pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls
import keyboard
import fields

// The number for which a request is to wait, where no card was laid down.
ScreenFrame {
    id: screen

    // TypeNumberVm
    required property var vm
    readonly property var editor: vm.editor

    title: qsTr("Enter the ID number")
    readonly property string why: qsTr("Only the person with this number gets the paper.")
    // Beside a keypad, large text leaves no height above the field.
    readonly property bool squeezed: Theme.wide && Theme.large

    sub: squeezed ? "" : why
    acrossTop: true
    typing: true
    kept: number
    keyboard: Component {
        EditorPad {
            vm: screen.editor
        }
    }
    back: Way {
        text: qsTr("Back")
        onChosen: screen.vm.back()
    }
    primary: Way {
        text: qsTr("Continue")
        onChosen: screen.vm.goOn()
    }

    Connections {
        target: screen.editor.keyboard
        function onDone(): void {
            screen.vm.goOn();
        }
    }
    AnswerField {
        id: number
        vm: screen.vm.field
        keyboard: screen.editor.keyboard
        titled: true
        onAccepted: screen.vm.goOn()
    }
    Label {
        visible: screen.squeezed
        width: parent.width
        text: screen.why
        color: Theme.ink2
    }
}
