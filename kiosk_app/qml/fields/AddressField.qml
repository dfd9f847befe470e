pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls

// An address as text, with help for the units of today: one is picked and put at its end, and an
// address of before 2025 is brought up to date by a touch.
TypedField {
    id: field

    signal unitAsked

    // With the keyboard height is scarce.
    readonly property bool aided: !editing || !(Theme.wide || Theme.low || Theme.largest)

    Repeater {
        model: field.vm.suggestions.length
        Button {
            required property int index
            readonly property var today: field.vm.suggestions[index] ?? ({
                    "code": "",
                    "label": ""
                })
            width: field.width
            leftAligned: true
            padding: Theme.s28
            size: Theme.caption
            icon: "map-pin-bold"
            personal: true
            openName: sub
            text: qsTr("Today this place lies in: %1").arg(today.label)
            sub: qsTr("Touch to use this")
            onChosen: field.vm.useToday(today.code)
        }
    }
    Button {
        visible: field.aided
        width: Math.min(field.width, implicitWidth)
        small: true
        icon: "magnifying-glass-bold"
        text: qsTr("Choose the ward or commune")
        name: text + ": " + field.vm.label
        onChosen: field.unitAsked()
    }
}
