pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls

// A number by keypad, with the usual ones to touch: below it, beside it where height is scarce.
Holder {
    id: page

    // ServiceModeVm
    required property var vm
    // Of what, where no line above says it.
    property string of
    readonly property var presets: vm.face.presets ?? []
    readonly property alias box: box
    readonly property bool beside: Theme.wide || Theme.low
    readonly property real share: Math.floor((page.beside ? page.width / 2 : page.width) / Math.max(1, page.presets.length)) - Theme.apart

    width: parent ? parent.width : 0

    Item {
        width: page.width
        implicitHeight: box.height + (page.beside || !usual.visible ? 0 : Theme.s16 + usual.height)
        DigitBox {
            id: box
            width: page.width - (page.beside && usual.visible ? usual.width + Theme.apart : 0)
            vm: page.vm.number
            label: page.of === "" ? qsTr("Number") : page.of
            problem: page.vm.face.missing ? qsTr("Enter a number first.") : ""
            focus: true
            onAccepted: page.vm.save()
            Component.onCompleted: box.forceActiveFocus()
        }
        Row {
            id: usual
            visible: page.presets.length > 0
            x: page.beside ? page.width - width : 0
            y: page.beside ? box.height - height : box.height + Theme.s16
            spacing: Theme.apart
            Repeater {
                model: page.presets.length
                Button {
                    required property int index
                    small: true
                    width: page.share
                    height: page.beside ? Math.max(implicitHeight, Theme.fieldHeight) : implicitHeight
                    text: String(page.presets[index] ?? "")
                    onChosen: page.vm.preset(page.presets[index])
                }
            }
        }
    }
}
