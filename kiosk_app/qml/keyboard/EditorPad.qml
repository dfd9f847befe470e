pragma ComponentBehavior: Bound
import QtQuick
import theme

// What stands above the action bar while a field is edited: the keyboard, or a date's pages.
Item {
    id: pad

    // EditorVm
    required property var vm

    // Its keys are more than half of all that most screens would be made of: they are made bit by bit
    // once the screen stands there, or at once for whoever is quicker.
    property bool wanted: false

    implicitHeight: ((vm.dating ? dates : keyboard).item as Item)?.implicitHeight ?? 0

    Binding {
        target: pad
        property: "wanted"
        value: true
        when: pad.vm.typing
        restoreMode: Binding.RestoreNone
    }
    Timer {
        interval: 2 * Theme.slide + 100
        running: !pad.wanted
        onTriggered: pad.wanted = true
    }
    // Whoever leaves meanwhile leaves them: what the keys belong to is gone before they are.
    Component.onDestruction: keyboard.active = false
    Loader {
        id: keyboard
        anchors.fill: parent
        active: pad.wanted
        asynchronous: !pad.vm.typing
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
