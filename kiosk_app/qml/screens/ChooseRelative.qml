pragma ComponentBehavior: Bound

import QtQuick
import controls

ScreenFrame {
    id: choose

    required property var vm

    title: choose.vm.heading
    sub: choose.vm.note
    back: Way {
        text: qsTr("Back")
        onChosen: choose.vm.back()
    }
    waiting: choose.vm.waiting ? qsTr("Waiting for the office") : ""
    stretch: choose.vm.waiting ? wait : null
    aside: [
        Message {
            visible: choose.vm.slow
            tone: "attention"
            icon: "clock-fill"
            title: qsTr("Longer than usual")
            text: qsTr("Keep waiting, or go back and choose a form. Forms still print now.")
        }
    ]

    Stage {
        id: wait
        visible: choose.vm.waiting
        GlyphPicture {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height) * 0.8
            height: width
            glyph: "users-three"
        }
    }
    Repeater {
        model: choose.vm.rows
        ServiceRow {
            required property var modelData
            width: parent?.width ?? 0
            title: modelData.name
            personal: true
            meta: modelData.meta
            icon: modelData.icon
            onChosen: choose.vm.pick(modelData.number)
        }
    }
}
