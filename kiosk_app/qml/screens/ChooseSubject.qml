pragma ComponentBehavior: Bound

import QtQuick
import controls

ScreenFrame {
    id: choose

    required property var vm

    title: qsTr("Who is the paper for?")
    sub: choose.vm.paper
    back: Way {
        text: qsTr("Back")
        onChosen: choose.vm.back()
    }

    Repeater {
        model: choose.vm.choices
        ServiceRow {
            required property var modelData
            width: parent?.width ?? 0
            title: modelData.title
            meta: modelData.meta
            icon: modelData.icon
            onChosen: choose.vm.pick(modelData.about)
        }
    }
}
