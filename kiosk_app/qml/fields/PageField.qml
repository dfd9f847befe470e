import QtQuick
import theme
import controls

// A date, a country or a unit as one target: touching it opens pages of its own.
Question {
    id: field

    readonly property bool date: vm.input === "date"

    signal opened

    Target {
        id: target
        // A field as speech knows it: label, what was answered, what is wrong with it.
        readonly property string typed: field.vm.text
        readonly property string remark: field.wrong ? field.vm.error : field.vm.text !== "" ? "" : words.text
        personal: true
        width: field.width
        height: Math.max(Theme.fieldHeight, words.height + 2 * Theme.s24)
        radius: Theme.radiusField
        name: field.vm.label
        description: field.wrong ? field.vm.error : field.vm.text !== "" ? field.vm.text : words.text
        onChosen: field.opened()

        Rectangle {
            z: -1
            anchors.fill: parent
            radius: target.radius
            color: target.pressed ? Theme.tintSea : Theme.surface
            border.width: (field.wrong ? Theme.strong : Theme.border) + (target.pressed && Theme.highContrast ? Theme.border : 0)
            border.color: field.wrong ? Theme.err : Theme.line
        }
        Label {
            id: words
            x: Theme.s28
            anchors.verticalCenter: parent.verticalCenter
            width: mark.x - x - Theme.s16
            text: field.vm.text !== "" ? field.vm.text : field.date ? qsTr("Choose the date") : field.vm.input === "country" ? qsTr("Choose the country") : qsTr("Choose the ward or commune")
            size: field.vm.text !== "" ? Theme.field : Theme.body
            weight: Font.Medium
            color: Theme.sea
            Accessible.ignored: true
        }
        Icon {
            id: mark
            x: parent.width - width - Theme.s28
            anchors.verticalCenter: parent.verticalCenter
            glyph: field.wrong ? "warning-circle-fill" : field.date ? "calendar-blank-bold" : "caret-right-bold"
            color: field.wrong ? Theme.err : Theme.sea
        }
    }
}
