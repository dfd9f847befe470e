pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls

// The rooms of service mode: three in a row, two where the words are large or the column narrow.
Holder {
    id: tabs

    // ServiceModeVm
    required property var vm
    readonly property var rooms: vm.rooms
    readonly property int across: Theme.large || Theme.wide && !Theme.low ? 2 : 3
    readonly property real share: Math.floor((width - (across - 1) * Theme.apart) / across)
    readonly property var nothing: ({
            "room": "",
            "title": "",
            "icon": "question",
            "shown": false
        })

    width: parent ? parent.width : 0
    spacing: Theme.apart

    Repeater {
        model: Math.ceil(tabs.rooms.length / tabs.across)
        Item {
            id: line
            required property int index
            readonly property real tall: Math.max(Theme.otherWay, ...children.map(child => (child as GroupTab)?.needed ?? 0))
            width: tabs.width
            height: tall
            Repeater {
                model: tabs.across
                GroupTab {
                    required property int index
                    readonly property var room: tabs.rooms[(line?.index ?? 0) * tabs.across + index] ?? tabs.nothing
                    x: index * (tabs.share + Theme.apart)
                    width: tabs.share
                    height: line?.tall ?? 0
                    text: room.title
                    glyph: room.icon
                    shown: room.shown
                    beside: true
                    onChosen: tabs.vm.showRoom(room.room)
                }
            }
        }
    }
}
