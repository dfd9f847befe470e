import QtQuick
import theme
import controls

// What stands round every kind of answer: label above always, hint under it, the answer, and
// below what is wrong.
FocusScope {
    id: question

    // FieldVm
    required property var vm
    // Where the field's label is the screen's title already, it is not said twice.
    property bool titled: false
    default property alias answer: slot.data
    // What must be in sight while the field is edited.
    property Item heart: slot
    readonly property bool wrong: vm.error !== ""

    implicitHeight: column.height
    width: parent ? parent.width : 0

    Column {
        id: column
        width: parent.width
        spacing: Theme.s8
        Label {
            id: label
            width: parent.width
            visible: !question.titled
            text: question.vm.label
            weight: Font.DemiBold
            Accessible.ignored: true
        }
        Label {
            id: hint
            width: parent.width
            // With the keyboard height is scarce: what is wrong takes the hint's place, and beside
            // one another label and hint have a line each.
            visible: text !== "" && !(question.vm.editing && (Theme.wide && question.wrong || Theme.largest)) && !(Theme.typing && Theme.wide && label.lineCount + hint.lineCount > 2)
            text: question.vm.hint
            size: Theme.caption
            color: Theme.ink2
            Accessible.ignored: true
        }
        Holder {
            id: slot
            width: parent.width
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: question.vm.error
            size: Theme.caption
            weight: Font.DemiBold
            color: Theme.err
            Accessible.role: Accessible.AlertMessage
            Accessible.name: question.vm.label + ": " + question.vm.error
        }
    }
}
