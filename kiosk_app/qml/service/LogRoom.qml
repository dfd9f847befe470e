pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls

// The day's lines, newest first.
Card {
    id: room

    // ServiceModeVm
    required property var vm
    readonly property var rows: vm.face.log ?? []
    readonly property var nothing: ({
            "at": "",
            "what": "",
            "who": "",
            "result": ""
        })

    width: parent ? parent.width : 0

    Label {
        visible: room.rows.length === 0
        width: parent.width
        text: qsTr("Nothing was done today.")
    }
    Repeater {
        model: room.rows.length
        Item {
            id: entry
            required property int index
            readonly property var row: room.rows[index] ?? room.nothing
            readonly property real indent: Theme.large ? 0 : Theme.px(130)
            width: room.inner.width
            implicitHeight: (Theme.large ? at.height : 0) + what.height + who.height + 2 * Theme.s8
            Accessible.role: Accessible.ListItem
            Accessible.name: [row.at, row.what, row.who, row.result].filter(part => part !== "").join(". ")

            Separator {
                visible: entry.index > 0
            }
            Label {
                id: at
                y: Theme.s8
                width: Theme.large ? parent.width : entry.indent
                text: entry.row.at
                size: Theme.caption
                color: Theme.ink2
                Accessible.ignored: true
            }
            Label {
                id: what
                x: entry.indent
                y: Theme.s8 + (Theme.large ? at.height : 0)
                width: parent.width - x
                text: entry.row.what
                size: Theme.caption
                weight: Font.DemiBold
                Accessible.ignored: true
            }
            Label {
                id: who
                x: entry.indent
                y: what.y + what.height
                width: parent.width - x
                text: [entry.row.who, entry.row.result].filter(part => part !== "").join(" · ")
                size: Theme.caption
                color: Theme.ink2
                Accessible.ignored: true
            }
        }
    }
}
