pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls

// What lies in each source, sheets whose outcome nobody knows, and whether the days add up.
Holder {
    id: room

    // ServiceModeVm
    required property var vm
    readonly property var stock: vm.face.stock ?? []
    readonly property var unsettled: vm.face.unsettled ?? []
    readonly property var days: vm.face.days ?? []
    readonly property var nothing: ({
            "source": "",
            "subject": "",
            "title": "",
            "meta": "",
            "level": "",
            "filled": "",
            "text": "",
            "icon": "stack-bold",
            "share": 0,
            "known": false,
            "low": false,
            "terms": [],
            "whole": false,
            "summary": "",
            "verdict": "",
            "tone": "info"
        })

    width: parent ? parent.width : 0

    StateRow {
        visible: room.vm.face.left ?? false
        width: room.width
        icon: "tray"
        title: qsTr("A left paper may lie in the tray")
        text: qsTr("Take it out unread, then touch here.")
        tone: "attention"
        onChosen: room.vm.order("tray-cleared", "")
    }
    Repeater {
        model: room.stock.length
        Card {
            id: source
            required property int index
            readonly property var row: room.stock[index] ?? room.nothing
            width: room.width
            verticalPadding: Theme.s20
            spacing: Theme.s12
            Label {
                width: parent.width
                text: source.row.title
                weight: Font.DemiBold
            }
            LevelBar {
                visible: source.row.known
                share: source.row.share
                low: source.row.low
            }
            Label {
                width: parent.width
                text: [source.row.level, source.row.filled].filter(part => part !== "").join(" · ")
                size: Theme.caption
            }
            Grid {
                id: deeds
                readonly property var verbs: [
                    {
                        "verb": "refill",
                        "text": source.row.text,
                        "icon": source.row.icon
                    },
                    {
                        "verb": "count",
                        "text": qsTr("Count"),
                        "icon": "list-numbers-bold"
                    },
                    {
                        "verb": "spoiled",
                        "text": qsTr("Spoiled"),
                        "icon": "trash-bold"
                    }
                ]
                width: parent.width
                columns: Theme.largest || Theme.large && !Theme.wide ? 1 : 3
                spacing: Theme.apart
                Repeater {
                    model: 3
                    Button {
                        required property int index
                        readonly property var deed: deeds.verbs[index]
                        small: true
                        width: Math.floor((deeds.width - (deeds.columns - 1) * deeds.spacing) / deeds.columns)
                        text: deed.text
                        icon: Theme.largest ? "" : deed.icon
                        name: deed.text + ": " + source.row.title
                        onChosen: room.vm.order(deed.verb, source.row.source)
                    }
                }
            }
        }
    }
    Heading {
        visible: room.unsettled.length > 0
        text: qsTr("Nobody knows what became of these sheets")
    }
    Repeater {
        model: room.unsettled.length
        StateRow {
            required property int index
            readonly property var row: room.unsettled[index] ?? room.nothing
            width: room.width
            icon: "file-text"
            title: row.title
            text: row.meta
            tone: "attention"
            onChosen: room.vm.order("settle", row.subject)
        }
    }
    Heading {
        visible: room.days.length > 0
        text: qsTr("Do the sheets add up?")
    }
    Repeater {
        model: room.days.length
        Holder {
            id: day
            required property int index
            readonly property var row: room.days[index] ?? room.nothing
            width: room.width
            spacing: Theme.s12
            Whole {
                visible: day.row.whole
                FactCard {
                    rows: [
                        {
                            "label": day.row.title,
                            "value": ""
                        }
                    ].concat(day.row.terms)
                }
            }
            Message {
                tone: day.row.tone
                title: day.row.whole ? "" : day.row.title + ": " + day.row.summary
                text: day.row.verdict
            }
        }
    }
}
