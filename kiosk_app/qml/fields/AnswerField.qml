pragma ComponentBehavior: Bound
import QtQuick

// The control that asks for one field, by its kind.
Loader {
    id: field

    // FieldVm
    required property var vm
    // KeyboardVm
    required property var keyboard
    property bool titled: false
    readonly property Item heart: (item as Question)?.heart ?? null

    signal opened
    signal accepted
    signal unitAsked
    signal codeAsked
    signal picked(string value)
    signal rowOpened(int index)
    signal rowRemoved(int index)

    width: parent ? parent.width : 0
    sourceComponent: vm.input === "address" ? address : vm.typed ? typed : ["date", "country", "unit"].includes(vm.input) ? page : vm.input === "choice" ? choice : rows

    Component {
        id: typed
        TypedField {
            vm: field.vm
            keyboard: field.keyboard
            titled: field.titled
            onOpened: field.opened()
            onAccepted: field.accepted()
            onCodeAsked: field.codeAsked()
        }
    }
    Component {
        id: address
        AddressField {
            vm: field.vm
            keyboard: field.keyboard
            titled: field.titled
            onOpened: field.opened()
            onAccepted: field.accepted()
            onUnitAsked: field.unitAsked()
        }
    }
    Component {
        id: page
        PageField {
            vm: field.vm
            titled: field.titled
            onOpened: field.opened()
        }
    }
    Component {
        id: choice
        ChoiceField {
            vm: field.vm
            titled: field.titled
            onPicked: value => field.picked(value)
        }
    }
    Component {
        id: rows
        RowsField {
            vm: field.vm
            titled: field.titled
            onRowOpened: index => field.rowOpened(index)
            onRowRemoved: index => field.rowRemoved(index)
        }
    }
}
