pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls

// Each host that the machine needs, and what still waits to be told to the office.
Holder {
    id: room

    // ServiceModeVm
    required property var vm
    readonly property var hosts: vm.face.hosts ?? []
    readonly property var parked: vm.face.parked ?? []
    readonly property var nothing: ({
            "title": "",
            "address": "",
            "state": "",
            "meaning": "",
            "tone": ""
        })

    width: parent ? parent.width : 0

    Message {
        visible: room.hosts.length === 0
        title: qsTr("Not checked yet")
        text: qsTr("Press “Check now”. It takes a few seconds.")
    }
    Card {
        visible: room.hosts.length > 0
        width: parent.width
        Repeater {
            model: room.hosts.length
            Item {
                id: host
                required property int index
                readonly property var row: room.hosts[index] ?? room.nothing
                width: parent?.width ?? 0
                implicitHeight: line.implicitHeight + 2 * Theme.s16
                Accessible.role: Accessible.ListItem
                Accessible.name: [row.title, row.state, row.meaning].filter(part => part !== "").join(". ")
                Separator {
                    visible: host.index > 0
                }
                StateLine {
                    id: line
                    width: parent.width
                    height: parent.height
                    title: host.row.title
                    text: host.row.address + " · " + host.row.state
                    meta: host.row.meaning
                    tone: host.row.tone
                }
            }
        }
    }
    Heading {
        text: room.vm.face.waiting ?? ""
    }
    Repeater {
        model: room.parked.length
        StateRow {
            required property int index
            readonly property var row: room.parked[index] ?? ({})
            width: room.width
            icon: "paper-plane"
            title: row.title ?? ""
            text: row.text ?? ""
            tone: "attention"
            onChosen: room.vm.order("retry", row.subject)
        }
    }
}
