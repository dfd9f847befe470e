pragma ComponentBehavior: Bound
import QtQuick
import controls

// Everything that can be tried, and what came of it last.
Holder {
    id: room

    // ServiceModeVm
    required property var vm
    readonly property var rows: vm.face.tests ?? []
    readonly property var nothing: ({
            "verb": "",
            "subject": "",
            "title": "",
            "icon": "",
            "result": "",
            "tone": ""
        })

    width: parent ? parent.width : 0

    Repeater {
        model: room.rows.length
        StateRow {
            required property int index
            readonly property var row: room.rows[index] ?? room.nothing
            width: room.width
            icon: row.icon
            title: row.title
            text: row.result
            tone: row.tone
            onChosen: room.vm.order(row.verb, row.subject)
        }
    }
    StateRow {
        width: room.width
        icon: "hand-pointing"
        title: qsTr("Check the touch screen")
        text: qsTr("Touch every field of a grid; a dead one stays empty.")
        onChosen: room.vm.checkTouch()
    }
}
