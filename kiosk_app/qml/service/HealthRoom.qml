pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls

// Every device with how it stands, the ones that need somebody first; then what is plugged in and
// belongs to nothing.
Holder {
    id: room

    // ServiceModeVm
    required property var vm
    readonly property var rows: vm.face.health ?? []
    readonly property var foreign: vm.face.foreign ?? []
    readonly property var ages: vm.ages
    readonly property int across: Theme.wide && !Theme.large ? 2 : 1
    readonly property var nothing: ({
            "device": "",
            "title": "",
            "icon": "",
            "state": "",
            "tone": ""
        })

    width: parent ? parent.width : 0

    Repeater {
        model: Math.ceil(room.rows.length / room.across)
        Item {
            id: pair
            required property int index
            readonly property real tall: Math.max(...children.map(child => (child as StateRow)?.implicitHeight ?? 0))
            width: room.width
            height: tall
            Repeater {
                model: Math.min(room.across, room.rows.length - pair.index * room.across)
                StateRow {
                    required property int index
                    readonly property int at: (pair?.index ?? 0) * room.across + index
                    readonly property var row: room.rows[at] ?? room.nothing
                    width: Math.floor(((pair?.width ?? 0) - (room.across - 1) * Theme.s16) / room.across)
                    x: index * (width + Theme.s16)
                    height: pair?.tall ?? 0
                    // Side by side the words have the width to themselves.
                    icon: room.across === 1 ? row.icon : ""
                    title: row.title
                    text: [row.state, room.ages[at] ?? ""].join(" · ")
                    tone: row.tone
                    name: row.title + ". " + row.state
                    onChosen: room.vm.showDevice(row.device)
                }
            }
        }
    }
    Heading {
        visible: room.foreign.length > 0
        text: qsTr("Plugged in, but not set up")
    }
    Repeater {
        model: room.foreign.length
        Card {
            id: stranger
            required property int index
            readonly property var row: room.foreign[index] ?? ({})
            width: room.width
            Label {
                width: parent.width
                text: stranger.row.title ?? ""
                weight: Font.DemiBold
            }
            Label {
                width: parent.width
                text: [stranger.row.ids, stranger.row.path].filter(part => part).join(" · ")
                size: Theme.caption
                wrapMode: Text.WrapAnywhere
                color: Theme.ink2
            }
            Label {
                width: parent.width
                topPadding: Theme.s8
                text: stranger.row.table ? qsTr("Add these lines to the configuration file:") : qsTr("This machine has no use for it. Pull it out, or ask who plugged it in.")
                size: Theme.caption
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: stranger.row.table ?? ""
                size: Theme.caption
                weight: Font.DemiBold
                wrapMode: Text.WrapAnywhere
            }
        }
    }
}
