pragma ComponentBehavior: Bound
import QtQuick

// What stands above the action bar while a field is edited: the keyboard, or a date's pages.
Item {
    id: pad

    // EditorVm
    required property var vm

    implicitHeight: vm.dating ? (dates.item as Item)?.implicitHeight ?? 0 : keyboard.implicitHeight

    Keyboard {
        id: keyboard
        anchors.fill: parent
        visible: pad.vm.typing
        vm: pad.vm.keyboard
        offers: pad.vm.field?.offers ?? []
        onOffered: index => pad.vm.field.takeOffer(index)
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
