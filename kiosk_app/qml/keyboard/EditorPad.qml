pragma ComponentBehavior: Bound
import QtQuick

// What stands above the action bar while a field is edited: the keyboard, or a date's pages.
Item {
    id: pad

    // EditorVm
    required property var vm

    // Its keys are more than half of all that most screens would be made of: they come with the
    // first field that is typed into, and stay for the next.
    property bool typed: false

    implicitHeight: ((vm.dating ? dates : keyboard).item as Item)?.implicitHeight ?? 0

    Binding {
        target: pad
        property: "typed"
        value: true
        when: pad.vm.typing
        restoreMode: Binding.RestoreNone
    }
    Loader {
        id: keyboard
        anchors.fill: parent
        active: pad.typed
        visible: pad.vm.typing
        sourceComponent: Keyboard {
            vm: pad.vm.keyboard
            offers: pad.vm.field?.offers ?? []
            onOffered: index => pad.vm.field.takeOffer(index)
        }
    }
    Loader {
        id: dates
        anchors.fill: parent
        active: pad.vm.dating
        sourceComponent: DatePad {
            vm: pad.vm.date
            onDone: pad.vm.keyboard.done()
        }
    }
}
